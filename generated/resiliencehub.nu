# Written by `cargo xtask generate --service resiliencehub` from the service's model and overlay: change those instead.
# resiliencehub, API version 2020-04-30: 63 operations.

use rt.nu [call send]

# POST /accept-resource-grouping-recommendations; needs --app-arn --entries
@category "aws resiliencehub"
@search-terms AcceptResourceGroupingRecommendations
export def 'resiliencehub accept-resource-grouping-recommendations' [
  --app-arn: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub AcceptResourceGroupingRecommendations $app_arn=appArn $entries=entries $region=--region $profile=--profile' }

# POST /add-draft-app-version-resource-mappings; needs --app-arn --resource-mappings
@category "aws resiliencehub"
@search-terms AddDraftAppVersionResourceMappings
export def 'resiliencehub add-draft-app-version-resource-mappings' [
  --app-arn: string
  --resource-mappings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub AddDraftAppVersionResourceMappings $app_arn=appArn $resource_mappings=resourceMappings $region=--region $profile=--profile' }

# POST /batch-update-recommendation-status; needs --app-arn --request-entries
@category "aws resiliencehub"
@search-terms BatchUpdateRecommendationStatus
export def 'resiliencehub batch-update-recommendation-status' [
  --app-arn: string
  --request-entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub BatchUpdateRecommendationStatus $app_arn=appArn $request_entries=requestEntries $region=--region $profile=--profile' }

# POST /create-app; needs --name
@category "aws resiliencehub"
@search-terms CreateApp
export def 'resiliencehub create-app' [
  --assessment-schedule: string@[Disabled Daily]
  --aws-application-arn: string
  --client-token: string
  --description: string
  --event-subscriptions: oneof<list<any>, record>
  --name: string
  --permission-model: record
  --policy-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub CreateApp $assessment_schedule=assessmentSchedule $aws_application_arn=awsApplicationArn $client_token=clientToken $description=description $event_subscriptions=eventSubscriptions $name=name $permission_model=permissionModel $policy_arn=policyArn $tags=tags $region=--region $profile=--profile' }

# POST /create-app-version-app-component; needs --app-arn --name --type
@category "aws resiliencehub"
@search-terms CreateAppVersionAppComponent
export def 'resiliencehub create-app-version-app-component' [
  --additional-info: record
  --app-arn: string
  --client-token: string
  --id: string
  --name: string
  --type: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub CreateAppVersionAppComponent $additional_info=additionalInfo $app_arn=appArn $client_token=clientToken $id=id $name=name $type=type $region=--region $profile=--profile' }

# POST /create-app-version-resource; needs --app-arn --app-components --logical-resource-id --physical-resource-id --resource-type
@category "aws resiliencehub"
@search-terms CreateAppVersionResource
export def 'resiliencehub create-app-version-resource' [
  --additional-info: record
  --app-arn: string
  --app-components: oneof<list<string>, string>
  --aws-account-id: string
  --aws-region: string
  --client-token: string
  --logical-resource-id: record
  --physical-resource-id: string
  --resource-name: string
  --resource-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub CreateAppVersionResource $additional_info=additionalInfo $app_arn=appArn $app_components=appComponents $aws_account_id=awsAccountId $aws_region=awsRegion $client_token=clientToken $logical_resource_id=logicalResourceId $physical_resource_id=physicalResourceId $resource_name=resourceName $resource_type=resourceType $region=--region $profile=--profile' }

# POST /create-recommendation-template; needs --assessment-arn --name
@category "aws resiliencehub"
@search-terms CreateRecommendationTemplate
export def 'resiliencehub create-recommendation-template' [
  --assessment-arn: string
  --bucket-name: string
  --client-token: string
  --format: string@[CfnYaml CfnJson]
  --name: string
  --recommendation-ids: oneof<list<string>, string>
  --recommendation-types: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub CreateRecommendationTemplate $assessment_arn=assessmentArn $bucket_name=bucketName $client_token=clientToken $format=format $name=name $recommendation_ids=recommendationIds $recommendation_types=recommendationTypes $tags=tags $region=--region $profile=--profile' }

# POST /create-resiliency-policy; needs --policy --policy-name --tier
@category "aws resiliencehub"
@search-terms CreateResiliencyPolicy
export def 'resiliencehub create-resiliency-policy' [
  --client-token: string
  --data-location-constraint: string@[AnyLocation SameContinent SameCountry]
  --policy: record
  --policy-description: string
  --policy-name: string
  --tags: record
  --tier: string@[MissionCritical Critical Important CoreServices NonCritical NotApplicable]
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub CreateResiliencyPolicy $client_token=clientToken $data_location_constraint=dataLocationConstraint $policy=policy $policy_description=policyDescription $policy_name=policyName $tags=tags $tier=tier $region=--region $profile=--profile' }

# POST /delete-app; needs --app-arn
@category "aws resiliencehub"
@search-terms DeleteApp
export def 'resiliencehub delete-app' [
  --app-arn: string
  --client-token: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DeleteApp $app_arn=appArn $client_token=clientToken $force_delete=forceDelete $region=--region $profile=--profile' }

# POST /delete-app-assessment; needs --assessment-arn
@category "aws resiliencehub"
@search-terms DeleteAppAssessment
export def 'resiliencehub delete-app-assessment' [
  --assessment-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DeleteAppAssessment $assessment_arn=assessmentArn $client_token=clientToken $region=--region $profile=--profile' }

# POST /delete-app-input-source; needs --app-arn
@category "aws resiliencehub"
@search-terms DeleteAppInputSource
export def 'resiliencehub delete-app-input-source' [
  --app-arn: string
  --client-token: string
  --eks-source-cluster-namespace: record
  --source-arn: string
  --terraform-source: record
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DeleteAppInputSource $app_arn=appArn $client_token=clientToken $eks_source_cluster_namespace=eksSourceClusterNamespace $source_arn=sourceArn $terraform_source=terraformSource $region=--region $profile=--profile' }

# POST /delete-app-version-app-component; needs --app-arn --id
@category "aws resiliencehub"
@search-terms DeleteAppVersionAppComponent
export def 'resiliencehub delete-app-version-app-component' [
  --app-arn: string
  --client-token: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DeleteAppVersionAppComponent $app_arn=appArn $client_token=clientToken $id=id $region=--region $profile=--profile' }

# POST /delete-app-version-resource; needs --app-arn
@category "aws resiliencehub"
@search-terms DeleteAppVersionResource
export def 'resiliencehub delete-app-version-resource' [
  --app-arn: string
  --aws-account-id: string
  --aws-region: string
  --client-token: string
  --logical-resource-id: record
  --physical-resource-id: string
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DeleteAppVersionResource $app_arn=appArn $aws_account_id=awsAccountId $aws_region=awsRegion $client_token=clientToken $logical_resource_id=logicalResourceId $physical_resource_id=physicalResourceId $resource_name=resourceName $region=--region $profile=--profile' }

# POST /delete-recommendation-template; needs --recommendation-template-arn
@category "aws resiliencehub"
@search-terms DeleteRecommendationTemplate
export def 'resiliencehub delete-recommendation-template' [
  --client-token: string
  --recommendation-template-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DeleteRecommendationTemplate $client_token=clientToken $recommendation_template_arn=recommendationTemplateArn $region=--region $profile=--profile' }

# POST /delete-resiliency-policy; needs --policy-arn
@category "aws resiliencehub"
@search-terms DeleteResiliencyPolicy
export def 'resiliencehub delete-resiliency-policy' [
  --client-token: string
  --policy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DeleteResiliencyPolicy $client_token=clientToken $policy_arn=policyArn $region=--region $profile=--profile' }

# POST /describe-app; needs --app-arn
@category "aws resiliencehub"
@search-terms DescribeApp
export def 'resiliencehub describe-app' [
  --app-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeApp $app_arn=appArn $region=--region $profile=--profile' }

# POST /describe-app-assessment; needs --assessment-arn
@category "aws resiliencehub"
@search-terms DescribeAppAssessment
export def 'resiliencehub describe-app-assessment' [
  --assessment-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeAppAssessment $assessment_arn=assessmentArn $region=--region $profile=--profile' }

# POST /describe-app-version; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms DescribeAppVersion
export def 'resiliencehub describe-app-version' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeAppVersion $app_arn=appArn $app_version=appVersion $region=--region $profile=--profile' }

# POST /describe-app-version-app-component; cached 1min; needs --app-arn --app-version --id
@category "aws resiliencehub"
@search-terms DescribeAppVersionAppComponent
export def 'resiliencehub describe-app-version-app-component' [
  --app-arn: string
  --app-version: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeAppVersionAppComponent $app_arn=appArn $app_version=appVersion $id=id $region=--region $profile=--profile' }

# POST /describe-app-version-resource; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms DescribeAppVersionResource
export def 'resiliencehub describe-app-version-resource' [
  --app-arn: string
  --app-version: string
  --aws-account-id: string
  --aws-region: string
  --logical-resource-id: record
  --physical-resource-id: string
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeAppVersionResource $app_arn=appArn $app_version=appVersion $aws_account_id=awsAccountId $aws_region=awsRegion $logical_resource_id=logicalResourceId $physical_resource_id=physicalResourceId $resource_name=resourceName $region=--region $profile=--profile' }

# POST /describe-app-version-resources-resolution-status; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms DescribeAppVersionResourcesResolutionStatus
export def 'resiliencehub describe-app-version-resources-resolution-status' [
  --app-arn: string
  --app-version: string
  --resolution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeAppVersionResourcesResolutionStatus $app_arn=appArn $app_version=appVersion $resolution_id=resolutionId $region=--region $profile=--profile' }

# POST /describe-app-version-template; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms DescribeAppVersionTemplate
export def 'resiliencehub describe-app-version-template' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeAppVersionTemplate $app_arn=appArn $app_version=appVersion $region=--region $profile=--profile' }

# POST /describe-draft-app-version-resources-import-status; cached 1min; needs --app-arn
@category "aws resiliencehub"
@search-terms DescribeDraftAppVersionResourcesImportStatus
export def 'resiliencehub describe-draft-app-version-resources-import-status' [
  --app-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeDraftAppVersionResourcesImportStatus $app_arn=appArn $region=--region $profile=--profile' }

# POST /describe-metrics-export; cached 1min; needs --metrics-export-id
@category "aws resiliencehub"
@search-terms DescribeMetricsExport
export def 'resiliencehub describe-metrics-export' [
  --metrics-export-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeMetricsExport $metrics_export_id=metricsExportId $region=--region $profile=--profile' }

# POST /describe-resiliency-policy; needs --policy-arn
@category "aws resiliencehub"
@search-terms DescribeResiliencyPolicy
export def 'resiliencehub describe-resiliency-policy' [
  --policy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeResiliencyPolicy $policy_arn=policyArn $region=--region $profile=--profile' }

# POST /describe-resource-grouping-recommendation-task; cached 1min; needs --app-arn
@category "aws resiliencehub"
@search-terms DescribeResourceGroupingRecommendationTask
export def 'resiliencehub describe-resource-grouping-recommendation-task' [
  --app-arn: string
  --grouping-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub DescribeResourceGroupingRecommendationTask $app_arn=appArn $grouping_id=groupingId $region=--region $profile=--profile' }

# POST /import-resources-to-draft-app-version; needs --app-arn
@category "aws resiliencehub"
@search-terms ImportResourcesToDraftAppVersion
export def 'resiliencehub import-resources-to-draft-app-version' [
  --app-arn: string
  --eks-sources: oneof<list<any>, record>
  --import-strategy: string@[AddOnly ReplaceAll]
  --source-arns: oneof<list<string>, string>
  --terraform-sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub ImportResourcesToDraftAppVersion $app_arn=appArn $eks_sources=eksSources $import_strategy=importStrategy $source_arns=sourceArns $terraform_sources=terraformSources $region=--region $profile=--profile' }

# POST /list-alarm-recommendations; follows pages; cached 1min; needs --assessment-arn
@category "aws resiliencehub"
@search-terms ListAlarmRecommendations
export def 'resiliencehub list-alarm-recommendations' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAlarmRecommendations $assessment_arn=assessmentArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-app-assessment-compliance-drifts; follows pages; cached 1min; needs --assessment-arn
@category "aws resiliencehub"
@search-terms ListAppAssessmentComplianceDrifts
export def 'resiliencehub list-app-assessment-compliance-drifts' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAppAssessmentComplianceDrifts $assessment_arn=assessmentArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-app-assessment-resource-drifts; follows pages; cached 1min; needs --assessment-arn
@category "aws resiliencehub"
@search-terms ListAppAssessmentResourceDrifts
export def 'resiliencehub list-app-assessment-resource-drifts' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAppAssessmentResourceDrifts $assessment_arn=assessmentArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-app-assessments; follows pages; cached 1min
@category "aws resiliencehub"
@search-terms ListAppAssessments
@example "First rows only" "resiliencehub list-app-assessments --stream | first 3"
export def 'resiliencehub list-app-assessments' [
  --app-arn: string
  --assessment-name: string
  --assessment-status: oneof<list<string>, string>
  --compliance-status: string@[PolicyBreached PolicyMet NotApplicable MissingPolicy]
  --invoker: string@[User System]
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAppAssessments $app_arn=appArn $assessment_name=assessmentName $assessment_status=assessmentStatus $compliance_status=complianceStatus $invoker=invoker $reverse_order=reverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-app-component-compliances; follows pages; cached 1min; needs --assessment-arn
@category "aws resiliencehub"
@search-terms ListAppComponentCompliances
export def 'resiliencehub list-app-component-compliances' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAppComponentCompliances $assessment_arn=assessmentArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-app-component-recommendations; follows pages; cached 1min; needs --assessment-arn
@category "aws resiliencehub"
@search-terms ListAppComponentRecommendations
export def 'resiliencehub list-app-component-recommendations' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAppComponentRecommendations $assessment_arn=assessmentArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-app-input-sources; follows pages; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms ListAppInputSources
export def 'resiliencehub list-app-input-sources' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAppInputSources $app_arn=appArn $app_version=appVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-app-version-app-components; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms ListAppVersionAppComponents
export def 'resiliencehub list-app-version-app-components' [
  --app-arn: string
  --app-version: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub ListAppVersionAppComponents $app_arn=appArn $app_version=appVersion $max_results=maxResults $next_token=nextToken $region=--region $profile=--profile' }

# POST /list-app-version-resource-mappings; follows pages; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms ListAppVersionResourceMappings
export def 'resiliencehub list-app-version-resource-mappings' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAppVersionResourceMappings $app_arn=appArn $app_version=appVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-app-version-resources; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms ListAppVersionResources
export def 'resiliencehub list-app-version-resources' [
  --app-arn: string
  --app-version: string
  --max-results: int
  --next-token: string
  --resolution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub ListAppVersionResources $app_arn=appArn $app_version=appVersion $max_results=maxResults $next_token=nextToken $resolution_id=resolutionId $region=--region $profile=--profile' }

# POST /list-app-versions; follows pages; cached 1min; needs --app-arn
@category "aws resiliencehub"
@search-terms ListAppVersions
export def 'resiliencehub list-app-versions' [
  --app-arn: string
  --end-time: oneof<datetime, duration, int, string>
  --start-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListAppVersions $app_arn=appArn $end_time=endTime $start_time=startTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-apps; follows pages; cached 1min
@category "aws resiliencehub"
@search-terms ListApps
@example "First rows only" "resiliencehub list-apps --stream | first 3"
export def 'resiliencehub list-apps' [
  --app-arn: string
  --aws-application-arn: string
  --from-last-assessment-time: oneof<datetime, duration, int, string>
  --name: string
  --reverse-order: oneof<bool>
  --to-last-assessment-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListApps $app_arn=appArn $aws_application_arn=awsApplicationArn $from_last_assessment_time=fromLastAssessmentTime $name=name $reverse_order=reverseOrder $to_last_assessment_time=toLastAssessmentTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-metrics; follows pages; cached 1min
@category "aws resiliencehub"
@search-terms ListMetrics
@example "First rows only" "resiliencehub list-metrics --stream | first 3"
export def 'resiliencehub list-metrics' [
  --conditions: oneof<list<any>, record>
  --data-source: string
  --fields: oneof<list<any>, record>
  --sorts: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'resiliencehub ListMetrics $conditions=conditions $data_source=dataSource $fields=fields $sorts=sorts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-recommendation-templates; follows pages
@category "aws resiliencehub"
@search-terms ListRecommendationTemplates
@example "First rows only" "resiliencehub list-recommendation-templates --stream | first 3"
export def 'resiliencehub list-recommendation-templates' [
  --assessment-arn: string
  --name: string
  --recommendation-template-arn: string
  --reverse-order: oneof<bool>
  --status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListRecommendationTemplates $assessment_arn=assessmentArn $name=name $recommendation_template_arn=recommendationTemplateArn $reverse_order=reverseOrder $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-resiliency-policies; follows pages
@category "aws resiliencehub"
@search-terms ListResiliencyPolicies
@example "First rows only" "resiliencehub list-resiliency-policies --stream | first 3"
export def 'resiliencehub list-resiliency-policies' [
  --policy-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListResiliencyPolicies $policy_name=policyName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-resource-grouping-recommendations; follows pages; cached 1min
@category "aws resiliencehub"
@search-terms ListResourceGroupingRecommendations
@example "First rows only" "resiliencehub list-resource-grouping-recommendations --stream | first 3"
export def 'resiliencehub list-resource-grouping-recommendations' [
  --app-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListResourceGroupingRecommendations $app_arn=appArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-sop-recommendations; follows pages; cached 1min; needs --assessment-arn
@category "aws resiliencehub"
@search-terms ListSopRecommendations
export def 'resiliencehub list-sop-recommendations' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListSopRecommendations $assessment_arn=assessmentArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-suggested-resiliency-policies; follows pages
@category "aws resiliencehub"
@search-terms ListSuggestedResiliencyPolicies
@example "First rows only" "resiliencehub list-suggested-resiliency-policies --stream | first 3"
export def 'resiliencehub list-suggested-resiliency-policies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListSuggestedResiliencyPolicies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; needs --resource-arn
@category "aws resiliencehub"
@search-terms ListTagsForResource
export def 'resiliencehub list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /list-test-recommendations; follows pages; cached 1min; needs --assessment-arn
@category "aws resiliencehub"
@search-terms ListTestRecommendations
export def 'resiliencehub list-test-recommendations' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resiliencehub ListTestRecommendations $assessment_arn=assessmentArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-unsupported-app-version-resources; cached 1min; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms ListUnsupportedAppVersionResources
export def 'resiliencehub list-unsupported-app-version-resources' [
  --app-arn: string
  --app-version: string
  --max-results: int
  --next-token: string
  --resolution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub ListUnsupportedAppVersionResources $app_arn=appArn $app_version=appVersion $max_results=maxResults $next_token=nextToken $resolution_id=resolutionId $region=--region $profile=--profile' }

# POST /publish-app-version; needs --app-arn
@category "aws resiliencehub"
@search-terms PublishAppVersion
export def 'resiliencehub publish-app-version' [
  --app-arn: string
  --version-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub PublishAppVersion $app_arn=appArn $version_name=versionName $region=--region $profile=--profile' }

# POST /put-draft-app-version-template; needs --app-arn --app-template-body
@category "aws resiliencehub"
@search-terms PutDraftAppVersionTemplate
export def 'resiliencehub put-draft-app-version-template' [
  --app-arn: string
  --app-template-body: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub PutDraftAppVersionTemplate $app_arn=appArn $app_template_body=appTemplateBody $region=--region $profile=--profile' }

# POST /reject-resource-grouping-recommendations; needs --app-arn --entries
@category "aws resiliencehub"
@search-terms RejectResourceGroupingRecommendations
export def 'resiliencehub reject-resource-grouping-recommendations' [
  --app-arn: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub RejectResourceGroupingRecommendations $app_arn=appArn $entries=entries $region=--region $profile=--profile' }

# POST /remove-draft-app-version-resource-mappings; needs --app-arn
@category "aws resiliencehub"
@search-terms RemoveDraftAppVersionResourceMappings
export def 'resiliencehub remove-draft-app-version-resource-mappings' [
  --app-arn: string
  --app-registry-app-names: oneof<list<string>, string>
  --eks-source-names: oneof<list<string>, string>
  --logical-stack-names: oneof<list<string>, string>
  --resource-group-names: oneof<list<string>, string>
  --resource-names: oneof<list<string>, string>
  --terraform-source-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub RemoveDraftAppVersionResourceMappings $app_arn=appArn $app_registry_app_names=appRegistryAppNames $eks_source_names=eksSourceNames $logical_stack_names=logicalStackNames $resource_group_names=resourceGroupNames $resource_names=resourceNames $terraform_source_names=terraformSourceNames $region=--region $profile=--profile' }

# POST /resolve-app-version-resources; needs --app-arn --app-version
@category "aws resiliencehub"
@search-terms ResolveAppVersionResources
export def 'resiliencehub resolve-app-version-resources' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub ResolveAppVersionResources $app_arn=appArn $app_version=appVersion $region=--region $profile=--profile' }

# POST /start-app-assessment; needs --app-arn --app-version --assessment-name
@category "aws resiliencehub"
@search-terms StartAppAssessment
export def 'resiliencehub start-app-assessment' [
  --app-arn: string
  --app-version: string
  --assessment-name: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub StartAppAssessment $app_arn=appArn $app_version=appVersion $assessment_name=assessmentName $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /start-metrics-export
@category "aws resiliencehub"
@search-terms StartMetricsExport
export def 'resiliencehub start-metrics-export' [
  --bucket-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub StartMetricsExport $bucket_name=bucketName $client_token=clientToken $region=--region $profile=--profile' }

# POST /start-resource-grouping-recommendation-task; needs --app-arn
@category "aws resiliencehub"
@search-terms StartResourceGroupingRecommendationTask
export def 'resiliencehub start-resource-grouping-recommendation-task' [
  --app-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub StartResourceGroupingRecommendationTask $app_arn=appArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws resiliencehub"
@search-terms TagResource
export def 'resiliencehub tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'resiliencehub TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws resiliencehub"
@search-terms UntagResource
export def 'resiliencehub untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'resiliencehub UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /update-app; needs --app-arn
@category "aws resiliencehub"
@search-terms UpdateApp
export def 'resiliencehub update-app' [
  --app-arn: string
  --assessment-schedule: string@[Disabled Daily]
  --clear-resiliency-policy-arn: oneof<bool>
  --description: string
  --event-subscriptions: oneof<list<any>, record>
  --permission-model: record
  --policy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub UpdateApp $app_arn=appArn $assessment_schedule=assessmentSchedule $clear_resiliency_policy_arn=clearResiliencyPolicyArn $description=description $event_subscriptions=eventSubscriptions $permission_model=permissionModel $policy_arn=policyArn $region=--region $profile=--profile' }

# POST /update-app-version; needs --app-arn
@category "aws resiliencehub"
@search-terms UpdateAppVersion
export def 'resiliencehub update-app-version' [
  --additional-info: record
  --app-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub UpdateAppVersion $additional_info=additionalInfo $app_arn=appArn $region=--region $profile=--profile' }

# POST /update-app-version-app-component; needs --app-arn --id
@category "aws resiliencehub"
@search-terms UpdateAppVersionAppComponent
export def 'resiliencehub update-app-version-app-component' [
  --additional-info: record
  --app-arn: string
  --id: string
  --name: string
  --type: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub UpdateAppVersionAppComponent $additional_info=additionalInfo $app_arn=appArn $id=id $name=name $type=type $region=--region $profile=--profile' }

# POST /update-app-version-resource; needs --app-arn
@category "aws resiliencehub"
@search-terms UpdateAppVersionResource
export def 'resiliencehub update-app-version-resource' [
  --additional-info: record
  --app-arn: string
  --app-components: oneof<list<string>, string>
  --aws-account-id: string
  --aws-region: string
  --excluded: oneof<bool>
  --logical-resource-id: record
  --physical-resource-id: string
  --resource-name: string
  --resource-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub UpdateAppVersionResource $additional_info=additionalInfo $app_arn=appArn $app_components=appComponents $aws_account_id=awsAccountId $aws_region=awsRegion $excluded=excluded $logical_resource_id=logicalResourceId $physical_resource_id=physicalResourceId $resource_name=resourceName $resource_type=resourceType $region=--region $profile=--profile' }

# POST /update-resiliency-policy; needs --policy-arn
@category "aws resiliencehub"
@search-terms UpdateResiliencyPolicy
export def 'resiliencehub update-resiliency-policy' [
  --data-location-constraint: string@[AnyLocation SameContinent SameCountry]
  --policy: record
  --policy-arn: string
  --policy-description: string
  --policy-name: string
  --tier: string@[MissionCritical Critical Important CoreServices NonCritical NotApplicable]
  --region: string
  --profile: string
]: nothing -> record { call 'resiliencehub UpdateResiliencyPolicy $data_location_constraint=dataLocationConstraint $policy=policy $policy_arn=policyArn $policy_description=policyDescription $policy_name=policyName $tier=tier $region=--region $profile=--profile' }
