# Written by `cargo xtask generate --service bedrock-data-automation-runtime` from the service's model and overlay: change those instead.
# Bedrock Data Automation Runtime, API version 2024-06-13: 6 operations.

use rt.nu [call send]

# POST /; cached 1min; needs --invocation-arn
@category "aws bedrock-data-automation-runtime"
@search-terms GetDataAutomationStatus
export def 'bedrock-data-automation-runtime get-data-automation-status' [
  --invocation-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-data-automation-runtime GetDataAutomationStatus $invocation_arn=invocationArn $region=--region $profile=--profile' }

# POST /; needs --input-configuration --data-automation-profile-arn
@category "aws bedrock-data-automation-runtime"
@search-terms InvokeDataAutomation
export def 'bedrock-data-automation-runtime invoke-data-automation' [
  --input-configuration: record
  --data-automation-configuration: record
  --blueprints: oneof<list<any>, record>
  --data-automation-profile-arn: string
  --encryption-configuration: record
  --output-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-data-automation-runtime InvokeDataAutomation $input_configuration=inputConfiguration $data_automation_configuration=dataAutomationConfiguration $blueprints=blueprints $data_automation_profile_arn=dataAutomationProfileArn $encryption_configuration=encryptionConfiguration $output_configuration=outputConfiguration $region=--region $profile=--profile' }

# POST /; needs --input-configuration --output-configuration --data-automation-profile-arn
@category "aws bedrock-data-automation-runtime"
@search-terms InvokeDataAutomationAsync
export def 'bedrock-data-automation-runtime invoke-data-automation-async' [
  --client-token: string
  --input-configuration: record
  --output-configuration: record
  --data-automation-configuration: record
  --encryption-configuration: record
  --notification-configuration: record
  --blueprints: oneof<list<any>, record>
  --data-automation-profile-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-data-automation-runtime InvokeDataAutomationAsync $client_token=clientToken $input_configuration=inputConfiguration $output_configuration=outputConfiguration $data_automation_configuration=dataAutomationConfiguration $encryption_configuration=encryptionConfiguration $notification_configuration=notificationConfiguration $blueprints=blueprints $data_automation_profile_arn=dataAutomationProfileArn $tags=tags $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-arn
@category "aws bedrock-data-automation-runtime"
@search-terms ListTagsForResource
export def 'bedrock-data-automation-runtime list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-data-automation-runtime ListTagsForResource $resource_arn=resourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-arn --tags
@category "aws bedrock-data-automation-runtime"
@search-terms TagResource
export def 'bedrock-data-automation-runtime tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-data-automation-runtime TagResource $resource_arn=resourceARN $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws bedrock-data-automation-runtime"
@search-terms UntagResource
export def 'bedrock-data-automation-runtime untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-data-automation-runtime UntagResource $resource_arn=resourceARN $tag_keys=tagKeys $region=--region $profile=--profile' }
