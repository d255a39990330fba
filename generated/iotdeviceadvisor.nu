# Written by `cargo xtask generate --service iotdeviceadvisor` from the service's model and overlay: change those instead.
# IotDeviceAdvisor, API version 2020-09-18: 14 operations.

use rt.nu [call]

# POST /suiteDefinitions; needs --suite-definition-configuration
@search-terms CreateSuiteDefinition
export def 'iotdeviceadvisor create-suite-definition' [
  --suite-definition-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotdeviceadvisor CreateSuiteDefinition $suite_definition_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /suiteDefinitions/{suiteDefinitionId}; needs --suite-definition-id
@search-terms DeleteSuiteDefinition
export def 'iotdeviceadvisor delete-suite-definition' [
  --suite-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotdeviceadvisor DeleteSuiteDefinition $suite_definition_id -- $region $profile $with_input $fail_fast $yes' }

# GET /endpoint; cached 1min
@search-terms GetEndpoint
export def 'iotdeviceadvisor get-endpoint' [
  --thing-arn: string
  --certificate-arn: string
  --device-role-arn: string
  --authentication-method: string@[X509ClientCertificate SignatureVersion4]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotdeviceadvisor GetEndpoint $thing_arn $certificate_arn $device_role_arn $authentication_method -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /suiteDefinitions/{suiteDefinitionId}; cached 1min; needs --suite-definition-id
@search-terms GetSuiteDefinition
export def 'iotdeviceadvisor get-suite-definition' [
  --suite-definition-id: string
  --suite-definition-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotdeviceadvisor GetSuiteDefinition $suite_definition_id $suite_definition_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId}; needs --suite-definition-id --suite-run-id
@search-terms GetSuiteRun
export def 'iotdeviceadvisor get-suite-run' [
  --suite-definition-id: string
  --suite-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotdeviceadvisor GetSuiteRun $suite_definition_id $suite_run_id -- $region $profile $with_input $fail_fast' }

# GET /suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId}/report; needs --suite-definition-id --suite-run-id
@search-terms GetSuiteRunReport
export def 'iotdeviceadvisor get-suite-run-report' [
  --suite-definition-id: string
  --suite-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotdeviceadvisor GetSuiteRunReport $suite_definition_id $suite_run_id -- $region $profile $with_input $fail_fast' }

# GET /suiteDefinitions; follows pages; cached 1min
@search-terms ListSuiteDefinitions
export def 'iotdeviceadvisor list-suite-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iotdeviceadvisor ListSuiteDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /suiteRuns; follows pages; cached 15sec
@search-terms ListSuiteRuns
export def 'iotdeviceadvisor list-suite-runs' [
  --suite-definition-id: string
  --suite-definition-version: string
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
]: any -> any { call 'iotdeviceadvisor ListSuiteRuns $suite_definition_id $suite_definition_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'iotdeviceadvisor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotdeviceadvisor ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /suiteDefinitions/{suiteDefinitionId}/suiteRuns; needs --suite-definition-id --suite-run-configuration
@search-terms StartSuiteRun
export def 'iotdeviceadvisor start-suite-run' [
  --suite-definition-id: string
  --suite-definition-version: string
  --suite-run-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotdeviceadvisor StartSuiteRun $suite_definition_id $suite_definition_version $suite_run_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId}/stop; needs --suite-definition-id --suite-run-id
@search-terms StopSuiteRun
export def 'iotdeviceadvisor stop-suite-run' [
  --suite-definition-id: string
  --suite-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotdeviceadvisor StopSuiteRun $suite_definition_id $suite_run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'iotdeviceadvisor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotdeviceadvisor TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'iotdeviceadvisor untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotdeviceadvisor UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /suiteDefinitions/{suiteDefinitionId}; needs --suite-definition-id --suite-definition-configuration
@search-terms UpdateSuiteDefinition
export def 'iotdeviceadvisor update-suite-definition' [
  --suite-definition-id: string
  --suite-definition-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotdeviceadvisor UpdateSuiteDefinition $suite_definition_id $suite_definition_configuration -- $region $profile $with_input $fail_fast $yes' }
