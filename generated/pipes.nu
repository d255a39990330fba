# Written by `cargo xtask generate --service pipes` from the service's model and overlay: change those instead.
# Pipes, API version 2015-10-07: 10 operations.

use rt.nu [call]

# POST /v1/pipes/{Name}; needs --name --source --target --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pipes CreatePipe $name $description $desired_state $source $source_parameters $enrichment $enrichment_parameters $target $target_parameters $role_arn $tags $log_configuration $kms_key_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/pipes/{Name}; needs --name
@search-terms DeletePipe
export def 'pipes delete-pipe' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pipes DeletePipe $name -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/pipes/{Name}; needs --name
@search-terms DescribePipe
export def 'pipes describe-pipe' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pipes DescribePipe $name -- $region $profile $with_input $fail_fast' }

# GET /v1/pipes; follows pages
@search-terms ListPipes
export def 'pipes list-pipes' [
  --name-prefix: string
  --desired-state: string@[RUNNING STOPPED]
  --current-state: string@[RUNNING STOPPED CREATING UPDATING DELETING STARTING STOPPING CREATE_FAILED UPDATE_FAILED START_FAILED STOP_FAILED DELETE_FAILED CREATE_ROLLBACK_FAILED DELETE_ROLLBACK_FAILED UPDATE_ROLLBACK_FAILED]
  --source-prefix: string
  --target-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'pipes ListPipes $name_prefix $desired_state $current_state $source_prefix $target_prefix -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'pipes list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pipes ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /v1/pipes/{Name}/start; needs --name
@search-terms StartPipe
export def 'pipes start-pipe' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pipes StartPipe $name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/pipes/{Name}/stop; needs --name
@search-terms StopPipe
export def 'pipes stop-pipe' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pipes StopPipe $name -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'pipes tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pipes TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'pipes untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pipes UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/pipes/{Name}; needs --name --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pipes UpdatePipe $name $description $desired_state $source_parameters $enrichment $enrichment_parameters $target $target_parameters $role_arn $log_configuration $kms_key_identifier -- $region $profile $with_input $fail_fast $yes' }
