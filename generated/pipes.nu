# Written by `cargo xtask generate --service pipes` from the service's model and overlay: change those instead.
# Pipes, API version 2015-10-07: 10 operations.

use rt.nu [call send]

# POST /v1/pipes/{Name}; needs --name --source --target --role-arn
@category "aws pipes"
@search-terms CreatePipe
export def 'pipes create-pipe' [
  --name: string
  --description: string
  --desired-state: string@[RUNNING STOPPED]
  --source: string
  --source-parameters: record
  --enrichment: string
  --enrichment-parameters: record
  --target: string
  --target-parameters: record
  --role-arn: string
  --tags: record
  --log-configuration: record
  --kms-key-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'pipes CreatePipe $name=Name $description=Description $desired_state=DesiredState $source=Source $source_parameters=SourceParameters $enrichment=Enrichment $enrichment_parameters=EnrichmentParameters $target=Target $target_parameters=TargetParameters $role_arn=RoleArn $tags=Tags $log_configuration=LogConfiguration $kms_key_identifier=KmsKeyIdentifier $region=--region $profile=--profile' }

# DELETE /v1/pipes/{Name}; needs --name
@category "aws pipes"
@search-terms DeletePipe
export def 'pipes delete-pipe' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'pipes DeletePipe $name=Name $region=--region $profile=--profile' }

# GET /v1/pipes/{Name}; needs --name
@category "aws pipes"
@search-terms DescribePipe
export def 'pipes describe-pipe' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'pipes DescribePipe $name=Name $region=--region $profile=--profile' }

# GET /v1/pipes; follows pages
@category "aws pipes"
@search-terms ListPipes
@example "First rows only" "pipes list-pipes --stream | first 3"
export def 'pipes list-pipes' [
  --name-prefix: string
  --desired-state: string@[RUNNING STOPPED]
  --current-state: string@[RUNNING STOPPED CREATING UPDATING DELETING STARTING STOPPING CREATE_FAILED UPDATE_FAILED START_FAILED STOP_FAILED DELETE_FAILED CREATE_ROLLBACK_FAILED DELETE_ROLLBACK_FAILED UPDATE_ROLLBACK_FAILED]
  --source-prefix: string
  --target-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'pipes ListPipes $name_prefix=NamePrefix $desired_state=DesiredState $current_state=CurrentState $source_prefix=SourcePrefix $target_prefix=TargetPrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; needs --resource-arn
@category "aws pipes"
@search-terms ListTagsForResource
export def 'pipes list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'pipes ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /v1/pipes/{Name}/start; needs --name
@category "aws pipes"
@search-terms StartPipe
export def 'pipes start-pipe' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'pipes StartPipe $name=Name $region=--region $profile=--profile' }

# POST /v1/pipes/{Name}/stop; needs --name
@category "aws pipes"
@search-terms StopPipe
export def 'pipes stop-pipe' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'pipes StopPipe $name=Name $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws pipes"
@search-terms TagResource
export def 'pipes tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pipes TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws pipes"
@search-terms UntagResource
export def 'pipes untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pipes UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /v1/pipes/{Name}; needs --name --role-arn
@category "aws pipes"
@search-terms UpdatePipe
export def 'pipes update-pipe' [
  --name: string
  --description: string
  --desired-state: string@[RUNNING STOPPED]
  --source-parameters: record
  --enrichment: string
  --enrichment-parameters: record
  --target: string
  --target-parameters: record
  --role-arn: string
  --log-configuration: record
  --kms-key-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'pipes UpdatePipe $name=Name $description=Description $desired_state=DesiredState $source_parameters=SourceParameters $enrichment=Enrichment $enrichment_parameters=EnrichmentParameters $target=Target $target_parameters=TargetParameters $role_arn=RoleArn $log_configuration=LogConfiguration $kms_key_identifier=KmsKeyIdentifier $region=--region $profile=--profile' }
