# Written by `cargo xtask generate --service synthetics` from the service's model and overlay: change those instead.
# synthetics, API version 2017-10-11: 22 operations.

use rt.nu [call send]

# PATCH /group/{GroupIdentifier}/associate; needs --group-identifier --resource-arn
@category "aws synthetics"
@search-terms AssociateResource
export def 'synthetics associate-resource' [
  --group-identifier: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics AssociateResource $group_identifier=GroupIdentifier $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /canary; needs --name --code --artifact-s3-location --execution-role-arn --schedule --runtime-version
@category "aws synthetics"
@search-terms CreateCanary
export def 'synthetics create-canary' [
  --name: string
  --code: record
  --artifact-s3-location: string
  --execution-role-arn: string
  --schedule: record
  --run-config: record
  --success-retention-period-in-days: int
  --failure-retention-period-in-days: int
  --runtime-version: string
  --vpc-config: record
  --resources-to-replicate-tags: oneof<list<string>, string>
  --provisioned-resource-cleanup: string@[AUTOMATIC OFF]
  --browser-configs: oneof<list<any>, record>
  --add-replica-locations: oneof<list<any>, record>
  --tags: record
  --artifact-config: record
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'synthetics CreateCanary $name=Name $code=Code $artifact_s3_location=ArtifactS3Location $execution_role_arn=ExecutionRoleArn $schedule=Schedule $run_config=RunConfig $success_retention_period_in_days=SuccessRetentionPeriodInDays $failure_retention_period_in_days=FailureRetentionPeriodInDays $runtime_version=RuntimeVersion $vpc_config=VpcConfig $resources_to_replicate_tags=ResourcesToReplicateTags $provisioned_resource_cleanup=ProvisionedResourceCleanup $browser_configs=BrowserConfigs $add_replica_locations=AddReplicaLocations $tags=Tags $artifact_config=ArtifactConfig $kms_key_arn=KmsKeyArn $region=--region $profile=--profile' }

# POST /group; needs --name
@category "aws synthetics"
@search-terms CreateGroup
export def 'synthetics create-group' [
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'synthetics CreateGroup $name=Name $tags=Tags $region=--region $profile=--profile' }

# DELETE /canary/{Name}; needs --name
@category "aws synthetics"
@search-terms DeleteCanary
export def 'synthetics delete-canary' [
  --name: string
  --delete-lambda: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics DeleteCanary $name=Name $delete_lambda=DeleteLambda $region=--region $profile=--profile' }

# DELETE /group/{GroupIdentifier}; needs --group-identifier
@category "aws synthetics"
@search-terms DeleteGroup
export def 'synthetics delete-group' [
  --group-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics DeleteGroup $group_identifier=GroupIdentifier $region=--region $profile=--profile' }

# POST /canaries; follows pages; cached 1min
@category "aws synthetics"
@search-terms DescribeCanaries
@example "First rows only" "synthetics describe-canaries --stream | first 3"
export def 'synthetics describe-canaries' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'synthetics DescribeCanaries $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /canaries/last-run; follows pages; cached 1min
@category "aws synthetics"
@search-terms DescribeCanariesLastRun
@example "First rows only" "synthetics describe-canaries-last-run --stream | first 3"
export def 'synthetics describe-canaries-last-run' [
  --names: oneof<list<string>, string>
  --browser-type: string@[CHROME FIREFOX]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'synthetics DescribeCanariesLastRun $names=Names $browser_type=BrowserType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /runtime-versions; follows pages; cached 1min
@category "aws synthetics"
@search-terms DescribeRuntimeVersions
@example "First rows only" "synthetics describe-runtime-versions --stream | first 3"
export def 'synthetics describe-runtime-versions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'synthetics DescribeRuntimeVersions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PATCH /group/{GroupIdentifier}/disassociate; needs --group-identifier --resource-arn
@category "aws synthetics"
@search-terms DisassociateResource
export def 'synthetics disassociate-resource' [
  --group-identifier: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics DisassociateResource $group_identifier=GroupIdentifier $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /canary/{Name}; cached 1min; needs --name
@category "aws synthetics"
@search-terms GetCanary
export def 'synthetics get-canary' [
  --name: string
  --dry-run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'synthetics GetCanary $name=Name $dry_run_id=DryRunId $region=--region $profile=--profile' }

# POST /canary/{Name}/runs; follows pages; cached 1min; needs --name
@category "aws synthetics"
@search-terms GetCanaryRuns
export def 'synthetics get-canary-runs' [
  --name: string
  --dry-run-id: string
  --run-type: string@[CANARY_RUN DRY_RUN]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'synthetics GetCanaryRuns $name=Name $dry_run_id=DryRunId $run_type=RunType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /group/{GroupIdentifier}; cached 1min; needs --group-identifier
@category "aws synthetics"
@search-terms GetGroup
export def 'synthetics get-group' [
  --group-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'synthetics GetGroup $group_identifier=GroupIdentifier $region=--region $profile=--profile' }

# POST /resource/{ResourceArn}/groups; follows pages; cached 1min; needs --resource-arn
@category "aws synthetics"
@search-terms ListAssociatedGroups
export def 'synthetics list-associated-groups' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'synthetics ListAssociatedGroups $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /group/{GroupIdentifier}/resources; follows pages; cached 1min; needs --group-identifier
@category "aws synthetics"
@search-terms ListGroupResources
export def 'synthetics list-group-resources' [
  --group-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'synthetics ListGroupResources $group_identifier=GroupIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /groups; follows pages; cached 1min
@category "aws synthetics"
@search-terms ListGroups
@example "First rows only" "synthetics list-groups --stream | first 3"
export def 'synthetics list-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'synthetics ListGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws synthetics"
@search-terms ListTagsForResource
export def 'synthetics list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'synthetics ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /canary/{Name}/start; needs --name
@category "aws synthetics"
@search-terms StartCanary
export def 'synthetics start-canary' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics StartCanary $name=Name $region=--region $profile=--profile' }

# POST /canary/{Name}/dry-run/start; needs --name
@category "aws synthetics"
@search-terms StartCanaryDryRun
export def 'synthetics start-canary-dry-run' [
  --name: string
  --code: record
  --runtime-version: string
  --run-config: record
  --vpc-config: record
  --execution-role-arn: string
  --success-retention-period-in-days: int
  --failure-retention-period-in-days: int
  --visual-reference: record
  --artifact-s3-location: string
  --artifact-config: record
  --provisioned-resource-cleanup: string@[AUTOMATIC OFF]
  --browser-configs: oneof<list<any>, record>
  --visual-references: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'synthetics StartCanaryDryRun $name=Name $code=Code $runtime_version=RuntimeVersion $run_config=RunConfig $vpc_config=VpcConfig $execution_role_arn=ExecutionRoleArn $success_retention_period_in_days=SuccessRetentionPeriodInDays $failure_retention_period_in_days=FailureRetentionPeriodInDays $visual_reference=VisualReference $artifact_s3_location=ArtifactS3Location $artifact_config=ArtifactConfig $provisioned_resource_cleanup=ProvisionedResourceCleanup $browser_configs=BrowserConfigs $visual_references=VisualReferences $region=--region $profile=--profile' }

# POST /canary/{Name}/stop; needs --name
@category "aws synthetics"
@search-terms StopCanary
export def 'synthetics stop-canary' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics StopCanary $name=Name $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws synthetics"
@search-terms TagResource
export def 'synthetics tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws synthetics"
@search-terms UntagResource
export def 'synthetics untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /canary/{Name}; needs --name
@category "aws synthetics"
@search-terms UpdateCanary
export def 'synthetics update-canary' [
  --name: string
  --code: record
  --execution-role-arn: string
  --runtime-version: string
  --schedule: record
  --run-config: record
  --success-retention-period-in-days: int
  --failure-retention-period-in-days: int
  --vpc-config: record
  --visual-reference: record
  --artifact-s3-location: string
  --artifact-config: record
  --provisioned-resource-cleanup: string@[AUTOMATIC OFF]
  --dry-run-id: string
  --visual-references: oneof<list<any>, record>
  --browser-configs: oneof<list<any>, record>
  --add-replica-locations: oneof<list<any>, record>
  --remove-replica-locations: oneof<list<string>, string>
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'synthetics UpdateCanary $name=Name $code=Code $execution_role_arn=ExecutionRoleArn $runtime_version=RuntimeVersion $schedule=Schedule $run_config=RunConfig $success_retention_period_in_days=SuccessRetentionPeriodInDays $failure_retention_period_in_days=FailureRetentionPeriodInDays $vpc_config=VpcConfig $visual_reference=VisualReference $artifact_s3_location=ArtifactS3Location $artifact_config=ArtifactConfig $provisioned_resource_cleanup=ProvisionedResourceCleanup $dry_run_id=DryRunId $visual_references=VisualReferences $browser_configs=BrowserConfigs $add_replica_locations=AddReplicaLocations $remove_replica_locations=RemoveReplicaLocations $kms_key_arn=KmsKeyArn $region=--region $profile=--profile' }
