# Written by `cargo xtask generate --service bedrock-data-automation-runtime` from the service's model and overlay: change those instead.
# Bedrock Data Automation Runtime, API version 2024-06-13: 6 operations.

use rt.nu [call]

# POST /; needs --invocation-arn
@search-terms GetDataAutomationStatus
export def 'bedrock-data-automation-runtime get-data-automation-status' [
  --invocation-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation-runtime GetDataAutomationStatus $invocation_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --input-configuration --data-automation-profile-arn
@search-terms InvokeDataAutomation
export def 'bedrock-data-automation-runtime invoke-data-automation' [
  --input-configuration: record
  --data-automation-configuration: record
  --blueprints: list
  --data-automation-profile-arn: string
  --encryption-configuration: record
  --output-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation-runtime InvokeDataAutomation $input_configuration $data_automation_configuration $blueprints $data_automation_profile_arn $encryption_configuration $output_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-configuration --output-configuration --data-automation-profile-arn
@search-terms InvokeDataAutomationAsync
export def 'bedrock-data-automation-runtime invoke-data-automation-async' [
  --client-token: string
  --input-configuration: record
  --output-configuration: record
  --data-automation-configuration: record
  --encryption-configuration: record
  --notification-configuration: record
  --blueprints: list
  --data-automation-profile-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation-runtime InvokeDataAutomationAsync $client_token $input_configuration $output_configuration $data_automation_configuration $encryption_configuration $notification_configuration $blueprints $data_automation_profile_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms ListTagsForResource
export def 'bedrock-data-automation-runtime list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation-runtime ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'bedrock-data-automation-runtime tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation-runtime TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'bedrock-data-automation-runtime untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation-runtime UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
