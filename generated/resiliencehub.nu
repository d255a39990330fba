# Written by `cargo xtask generate --service resiliencehub` from the service's model and overlay: change those instead.
# resiliencehub, API version 2020-04-30: 63 operations.

use rt.nu [call]

# POST /accept-resource-grouping-recommendations; needs --app-arn --entries
@search-terms AcceptResourceGroupingRecommendations
export def 'resiliencehub accept-resource-grouping-recommendations' [
  --app-arn: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub AcceptResourceGroupingRecommendations $app_arn $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /add-draft-app-version-resource-mappings; needs --app-arn --resource-mappings
@search-terms AddDraftAppVersionResourceMappings
export def 'resiliencehub add-draft-app-version-resource-mappings' [
  --app-arn: string
  --resource-mappings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub AddDraftAppVersionResourceMappings $app_arn $resource_mappings -- $region $profile $with_input $fail_fast $yes' }

# POST /batch-update-recommendation-status; needs --app-arn --request-entries
@search-terms BatchUpdateRecommendationStatus
export def 'resiliencehub batch-update-recommendation-status' [
  --app-arn: string
  --request-entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub BatchUpdateRecommendationStatus $app_arn $request_entries -- $region $profile $with_input $fail_fast $yes' }

# POST /create-app; needs --name
@search-terms CreateApp
export def 'resiliencehub create-app' [
  --assessment-schedule: string@[Disabled Daily]
  --aws-application-arn: string
  --client-token: string
  --description: string
  --event-subscriptions: list
  --name: string
  --permission-model: record
  --policy-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub CreateApp $assessment_schedule $aws_application_arn $client_token $description $event_subscriptions $name $permission_model $policy_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /create-app-version-app-component; needs --app-arn --name --type
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub CreateAppVersionAppComponent $additional_info $app_arn $client_token $id $name $type -- $region $profile $with_input $fail_fast $yes' }

# POST /create-app-version-resource; needs --app-arn --app-components --logical-resource-id --physical-resource-id --resource-type
@search-terms CreateAppVersionResource
export def 'resiliencehub create-app-version-resource' [
  --additional-info: record
  --app-arn: string
  --app-components: list<string>
  --aws-account-id: string
  --aws-region: string
  --client-token: string
  --logical-resource-id: record
  --physical-resource-id: string
  --resource-name: string
  --resource-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub CreateAppVersionResource $additional_info $app_arn $app_components $aws_account_id $aws_region $client_token $logical_resource_id $physical_resource_id $resource_name $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /create-recommendation-template; needs --assessment-arn --name
@search-terms CreateRecommendationTemplate
export def 'resiliencehub create-recommendation-template' [
  --assessment-arn: string
  --bucket-name: string
  --client-token: string
  --format: string@[CfnYaml CfnJson]
  --name: string
  --recommendation-ids: list<string>
  --recommendation-types: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub CreateRecommendationTemplate $assessment_arn $bucket_name $client_token $format $name $recommendation_ids $recommendation_types $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /create-resiliency-policy; needs --policy --policy-name --tier
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub CreateResiliencyPolicy $client_token $data_location_constraint $policy $policy_description $policy_name $tags $tier -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-app; needs --app-arn
@search-terms DeleteApp
export def 'resiliencehub delete-app' [
  --app-arn: string
  --client-token: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub DeleteApp $app_arn $client_token $force_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-app-assessment; needs --assessment-arn
@search-terms DeleteAppAssessment
export def 'resiliencehub delete-app-assessment' [
  --assessment-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub DeleteAppAssessment $assessment_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-app-input-source; needs --app-arn
@search-terms DeleteAppInputSource
export def 'resiliencehub delete-app-input-source' [
  --app-arn: string
  --client-token: string
  --eks-source-cluster-namespace: record
  --source-arn: string
  --terraform-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub DeleteAppInputSource $app_arn $client_token $eks_source_cluster_namespace $source_arn $terraform_source -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-app-version-app-component; needs --app-arn --id
@search-terms DeleteAppVersionAppComponent
export def 'resiliencehub delete-app-version-app-component' [
  --app-arn: string
  --client-token: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub DeleteAppVersionAppComponent $app_arn $client_token $id -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-app-version-resource; needs --app-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub DeleteAppVersionResource $app_arn $aws_account_id $aws_region $client_token $logical_resource_id $physical_resource_id $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-recommendation-template; needs --recommendation-template-arn
@search-terms DeleteRecommendationTemplate
export def 'resiliencehub delete-recommendation-template' [
  --client-token: string
  --recommendation-template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub DeleteRecommendationTemplate $client_token $recommendation_template_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-resiliency-policy; needs --policy-arn
@search-terms DeleteResiliencyPolicy
export def 'resiliencehub delete-resiliency-policy' [
  --client-token: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub DeleteResiliencyPolicy $client_token $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /describe-app; needs --app-arn
@search-terms DescribeApp
export def 'resiliencehub describe-app' [
  --app-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeApp $app_arn -- $region $profile $with_input $fail_fast' }

# POST /describe-app-assessment; needs --assessment-arn
@search-terms DescribeAppAssessment
export def 'resiliencehub describe-app-assessment' [
  --assessment-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeAppAssessment $assessment_arn -- $region $profile $with_input $fail_fast' }

# POST /describe-app-version; cached 1min; needs --app-arn --app-version
@search-terms DescribeAppVersion
export def 'resiliencehub describe-app-version' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeAppVersion $app_arn $app_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describe-app-version-app-component; cached 1min; needs --app-arn --app-version --id
@search-terms DescribeAppVersionAppComponent
export def 'resiliencehub describe-app-version-app-component' [
  --app-arn: string
  --app-version: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeAppVersionAppComponent $app_arn $app_version $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describe-app-version-resource; cached 1min; needs --app-arn --app-version
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
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeAppVersionResource $app_arn $app_version $aws_account_id $aws_region $logical_resource_id $physical_resource_id $resource_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describe-app-version-resources-resolution-status; needs --app-arn --app-version
@search-terms DescribeAppVersionResourcesResolutionStatus
export def 'resiliencehub describe-app-version-resources-resolution-status' [
  --app-arn: string
  --app-version: string
  --resolution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeAppVersionResourcesResolutionStatus $app_arn $app_version $resolution_id -- $region $profile $with_input $fail_fast' }

# POST /describe-app-version-template; cached 1min; needs --app-arn --app-version
@search-terms DescribeAppVersionTemplate
export def 'resiliencehub describe-app-version-template' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeAppVersionTemplate $app_arn $app_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describe-draft-app-version-resources-import-status; needs --app-arn
@search-terms DescribeDraftAppVersionResourcesImportStatus
export def 'resiliencehub describe-draft-app-version-resources-import-status' [
  --app-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeDraftAppVersionResourcesImportStatus $app_arn -- $region $profile $with_input $fail_fast' }

# POST /describe-metrics-export; cached 1min; needs --metrics-export-id
@search-terms DescribeMetricsExport
export def 'resiliencehub describe-metrics-export' [
  --metrics-export-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeMetricsExport $metrics_export_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describe-resiliency-policy; needs --policy-arn
@search-terms DescribeResiliencyPolicy
export def 'resiliencehub describe-resiliency-policy' [
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeResiliencyPolicy $policy_arn -- $region $profile $with_input $fail_fast' }

# POST /describe-resource-grouping-recommendation-task; needs --app-arn
@search-terms DescribeResourceGroupingRecommendationTask
export def 'resiliencehub describe-resource-grouping-recommendation-task' [
  --app-arn: string
  --grouping-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub DescribeResourceGroupingRecommendationTask $app_arn $grouping_id -- $region $profile $with_input $fail_fast' }

# POST /import-resources-to-draft-app-version; needs --app-arn
@search-terms ImportResourcesToDraftAppVersion
export def 'resiliencehub import-resources-to-draft-app-version' [
  --app-arn: string
  --eks-sources: list
  --import-strategy: string@[AddOnly ReplaceAll]
  --source-arns: list<string>
  --terraform-sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub ImportResourcesToDraftAppVersion $app_arn $eks_sources $import_strategy $source_arns $terraform_sources -- $region $profile $with_input $fail_fast $yes' }

# POST /list-alarm-recommendations; follows pages; cached 1min; needs --assessment-arn
@search-terms ListAlarmRecommendations
export def 'resiliencehub list-alarm-recommendations' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAlarmRecommendations $assessment_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-app-assessment-compliance-drifts; follows pages; cached 1min; needs --assessment-arn
@search-terms ListAppAssessmentComplianceDrifts
export def 'resiliencehub list-app-assessment-compliance-drifts' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppAssessmentComplianceDrifts $assessment_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-app-assessment-resource-drifts; follows pages; cached 1min; needs --assessment-arn
@search-terms ListAppAssessmentResourceDrifts
export def 'resiliencehub list-app-assessment-resource-drifts' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppAssessmentResourceDrifts $assessment_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-app-assessments; follows pages; cached 1min
@search-terms ListAppAssessments
export def 'resiliencehub list-app-assessments' [
  --app-arn: string
  --assessment-name: string
  --assessment-status: list<string>
  --compliance-status: string@[PolicyBreached PolicyMet NotApplicable MissingPolicy]
  --invoker: string@[User System]
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppAssessments $app_arn $assessment_name $assessment_status $compliance_status $invoker $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-app-component-compliances; follows pages; cached 1min; needs --assessment-arn
@search-terms ListAppComponentCompliances
export def 'resiliencehub list-app-component-compliances' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppComponentCompliances $assessment_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-app-component-recommendations; follows pages; cached 1min; needs --assessment-arn
@search-terms ListAppComponentRecommendations
export def 'resiliencehub list-app-component-recommendations' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppComponentRecommendations $assessment_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-app-input-sources; follows pages; cached 1min; needs --app-arn --app-version
@search-terms ListAppInputSources
export def 'resiliencehub list-app-input-sources' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppInputSources $app_arn $app_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-app-version-app-components; cached 1min; needs --app-arn --app-version
@search-terms ListAppVersionAppComponents
export def 'resiliencehub list-app-version-app-components' [
  --app-arn: string
  --app-version: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppVersionAppComponents $app_arn $app_version $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /list-app-version-resource-mappings; follows pages; cached 1min; needs --app-arn --app-version
@search-terms ListAppVersionResourceMappings
export def 'resiliencehub list-app-version-resource-mappings' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppVersionResourceMappings $app_arn $app_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-app-version-resources; cached 1min; needs --app-arn --app-version
@search-terms ListAppVersionResources
export def 'resiliencehub list-app-version-resources' [
  --app-arn: string
  --app-version: string
  --max-results: int
  --next-token: string
  --resolution-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppVersionResources $app_arn $app_version $max_results $next_token $resolution_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /list-app-versions; follows pages; cached 1min; needs --app-arn
@search-terms ListAppVersions
export def 'resiliencehub list-app-versions' [
  --app-arn: string
  --end-time: oneof<datetime, duration, string>
  --start-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListAppVersions $app_arn $end_time $start_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-apps; follows pages; cached 1min
@search-terms ListApps
export def 'resiliencehub list-apps' [
  --app-arn: string
  --aws-application-arn: string
  --from-last-assessment-time: oneof<datetime, duration, string>
  --name: string
  --reverse-order: oneof<bool>
  --to-last-assessment-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListApps $app_arn $aws_application_arn $from_last_assessment_time $name $reverse_order $to_last_assessment_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-metrics; follows pages; cached 1min
@search-terms ListMetrics
export def 'resiliencehub list-metrics' [
  --conditions: list
  --data-source: string
  --fields: list
  --sorts: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListMetrics $conditions $data_source $fields $sorts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-recommendation-templates; follows pages
@search-terms ListRecommendationTemplates
export def 'resiliencehub list-recommendation-templates' [
  --assessment-arn: string
  --name: string
  --recommendation-template-arn: string
  --reverse-order: oneof<bool>
  --status: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListRecommendationTemplates $assessment_arn $name $recommendation_template_arn $reverse_order $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /list-resiliency-policies; follows pages
@search-terms ListResiliencyPolicies
export def 'resiliencehub list-resiliency-policies' [
  --policy-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListResiliencyPolicies $policy_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /list-resource-grouping-recommendations; follows pages; cached 1min
@search-terms ListResourceGroupingRecommendations
export def 'resiliencehub list-resource-grouping-recommendations' [
  --app-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListResourceGroupingRecommendations $app_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-sop-recommendations; follows pages; cached 1min; needs --assessment-arn
@search-terms ListSopRecommendations
export def 'resiliencehub list-sop-recommendations' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListSopRecommendations $assessment_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-suggested-resiliency-policies; follows pages
@search-terms ListSuggestedResiliencyPolicies
export def 'resiliencehub list-suggested-resiliency-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'resiliencehub ListSuggestedResiliencyPolicies -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'resiliencehub list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /list-test-recommendations; follows pages; cached 1min; needs --assessment-arn
@search-terms ListTestRecommendations
export def 'resiliencehub list-test-recommendations' [
  --assessment-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListTestRecommendations $assessment_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-unsupported-app-version-resources; cached 1min; needs --app-arn --app-version
@search-terms ListUnsupportedAppVersionResources
export def 'resiliencehub list-unsupported-app-version-resources' [
  --app-arn: string
  --app-version: string
  --max-results: int
  --next-token: string
  --resolution-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehub ListUnsupportedAppVersionResources $app_arn $app_version $max_results $next_token $resolution_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /publish-app-version; needs --app-arn
@search-terms PublishAppVersion
export def 'resiliencehub publish-app-version' [
  --app-arn: string
  --version-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub PublishAppVersion $app_arn $version_name -- $region $profile $with_input $fail_fast $yes' }

# POST /put-draft-app-version-template; needs --app-arn --app-template-body
@search-terms PutDraftAppVersionTemplate
export def 'resiliencehub put-draft-app-version-template' [
  --app-arn: string
  --app-template-body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub PutDraftAppVersionTemplate $app_arn $app_template_body -- $region $profile $with_input $fail_fast $yes' }

# POST /reject-resource-grouping-recommendations; needs --app-arn --entries
@search-terms RejectResourceGroupingRecommendations
export def 'resiliencehub reject-resource-grouping-recommendations' [
  --app-arn: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub RejectResourceGroupingRecommendations $app_arn $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /remove-draft-app-version-resource-mappings; needs --app-arn
@search-terms RemoveDraftAppVersionResourceMappings
export def 'resiliencehub remove-draft-app-version-resource-mappings' [
  --app-arn: string
  --app-registry-app-names: list<string>
  --eks-source-names: list<string>
  --logical-stack-names: list<string>
  --resource-group-names: list<string>
  --resource-names: list<string>
  --terraform-source-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub RemoveDraftAppVersionResourceMappings $app_arn $app_registry_app_names $eks_source_names $logical_stack_names $resource_group_names $resource_names $terraform_source_names -- $region $profile $with_input $fail_fast $yes' }

# POST /resolve-app-version-resources; needs --app-arn --app-version
@search-terms ResolveAppVersionResources
export def 'resiliencehub resolve-app-version-resources' [
  --app-arn: string
  --app-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub ResolveAppVersionResources $app_arn $app_version -- $region $profile $with_input $fail_fast $yes' }

# POST /start-app-assessment; needs --app-arn --app-version --assessment-name
@search-terms StartAppAssessment
export def 'resiliencehub start-app-assessment' [
  --app-arn: string
  --app-version: string
  --assessment-name: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub StartAppAssessment $app_arn $app_version $assessment_name $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /start-metrics-export
@search-terms StartMetricsExport
export def 'resiliencehub start-metrics-export' [
  --bucket-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub StartMetricsExport $bucket_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /start-resource-grouping-recommendation-task; needs --app-arn
@search-terms StartResourceGroupingRecommendationTask
export def 'resiliencehub start-resource-grouping-recommendation-task' [
  --app-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub StartResourceGroupingRecommendationTask $app_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'resiliencehub tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'resiliencehub untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /update-app; needs --app-arn
@search-terms UpdateApp
export def 'resiliencehub update-app' [
  --app-arn: string
  --assessment-schedule: string@[Disabled Daily]
  --clear-resiliency-policy-arn: oneof<bool>
  --description: string
  --event-subscriptions: list
  --permission-model: record
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub UpdateApp $app_arn $assessment_schedule $clear_resiliency_policy_arn $description $event_subscriptions $permission_model $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /update-app-version; needs --app-arn
@search-terms UpdateAppVersion
export def 'resiliencehub update-app-version' [
  --additional-info: record
  --app-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub UpdateAppVersion $additional_info $app_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /update-app-version-app-component; needs --app-arn --id
@search-terms UpdateAppVersionAppComponent
export def 'resiliencehub update-app-version-app-component' [
  --additional-info: record
  --app-arn: string
  --id: string
  --name: string
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub UpdateAppVersionAppComponent $additional_info $app_arn $id $name $type -- $region $profile $with_input $fail_fast $yes' }

# POST /update-app-version-resource; needs --app-arn
@search-terms UpdateAppVersionResource
export def 'resiliencehub update-app-version-resource' [
  --additional-info: record
  --app-arn: string
  --app-components: list<string>
  --aws-account-id: string
  --aws-region: string
  --excluded: oneof<bool>
  --logical-resource-id: record
  --physical-resource-id: string
  --resource-name: string
  --resource-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub UpdateAppVersionResource $additional_info $app_arn $app_components $aws_account_id $aws_region $excluded $logical_resource_id $physical_resource_id $resource_name $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /update-resiliency-policy; needs --policy-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehub UpdateResiliencyPolicy $data_location_constraint $policy $policy_arn $policy_description $policy_name $tier -- $region $profile $with_input $fail_fast $yes' }
