# Written by `cargo xtask generate --service greengrassv2` from the service's model and overlay: change those instead.
# GreengrassV2, API version 2020-11-30: 29 operations.

use rt.nu [call]

# PUT /greengrass/servicerole; needs --role-arn
@search-terms AssociateServiceRoleToAccount
export def 'greengrassv2 associate-service-role-to-account' [
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 AssociateServiceRoleToAccount $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/v2/coreDevices/{coreDeviceThingName}/associateClientDevices; needs --core-device-thing-name
@search-terms BatchAssociateClientDeviceWithCoreDevice
export def 'greengrassv2 batch-associate-client-device-with-core-device' [
  --entries: list
  --core-device-thing-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 BatchAssociateClientDeviceWithCoreDevice $entries $core_device_thing_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /greengrass/v2/coreDevices/{coreDeviceThingName}/disassociateClientDevices; needs --core-device-thing-name
@search-terms BatchDisassociateClientDeviceFromCoreDevice
export def 'greengrassv2 batch-disassociate-client-device-from-core-device' [
  --entries: list
  --core-device-thing-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 BatchDisassociateClientDeviceFromCoreDevice $entries $core_device_thing_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /greengrass/v2/deployments/{deploymentId}/cancel; needs --deployment-id
@search-terms CancelDeployment
export def 'greengrassv2 cancel-deployment' [
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 CancelDeployment $deployment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/v2/createComponentVersion
@search-terms CreateComponentVersion
export def 'greengrassv2 create-component-version' [
  --inline-recipe: oneof<binary, string>
  --lambda-function: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 CreateComponentVersion $inline_recipe $lambda_function $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/v2/deployments; needs --target-arn
@search-terms CreateDeployment
export def 'greengrassv2 create-deployment' [
  --target-arn: string
  --deployment-name: string
  --components: record
  --iot-job-configuration: record
  --deployment-policies: record
  --parent-target-arn: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 CreateDeployment $target_arn $deployment_name $components $iot_job_configuration $deployment_policies $parent_target_arn $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/v2/components/{arn}; needs --arn
@search-terms DeleteComponent
export def 'greengrassv2 delete-component' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 DeleteComponent $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/v2/coreDevices/{coreDeviceThingName}; needs --core-device-thing-name
@search-terms DeleteCoreDevice
export def 'greengrassv2 delete-core-device' [
  --core-device-thing-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 DeleteCoreDevice $core_device_thing_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/v2/deployments/{deploymentId}; needs --deployment-id
@search-terms DeleteDeployment
export def 'greengrassv2 delete-deployment' [
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 DeleteDeployment $deployment_id -- $region $profile $with_input $fail_fast $yes' }

# GET /greengrass/v2/components/{arn}/metadata; cached 1min; needs --arn
@search-terms DescribeComponent
export def 'greengrassv2 describe-component' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrassv2 DescribeComponent $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /greengrass/servicerole
@search-terms DisassociateServiceRoleFromAccount
export def 'greengrassv2 disassociate-service-role-from-account' [
  --region: string
  --profile: string
]: any -> any { call 'greengrassv2 DisassociateServiceRoleFromAccount -- $region $profile' }

# GET /greengrass/v2/components/{arn}; cached 1min; needs --arn
@search-terms GetComponent
export def 'greengrassv2 get-component' [
  --recipe-output-format: string@[JSON YAML]
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrassv2 GetComponent $recipe_output_format $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/components/{arn}/artifacts/{artifactName+}; needs --arn --artifact-name
@search-terms GetComponentVersionArtifact
export def 'greengrassv2 get-component-version-artifact' [
  --arn: string
  --artifact-name: string
  --s3-endpoint-type: string@[REGIONAL GLOBAL]
  --iot-endpoint-type: string@[fips standard]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'greengrassv2 GetComponentVersionArtifact $arn $artifact_name $s3_endpoint_type $iot_endpoint_type -- $region $profile $with_input $fail_fast' }

# GET /greengrass/things/{thingName}/connectivityInfo; cached 1min; needs --thing-name
@search-terms GetConnectivityInfo
export def 'greengrassv2 get-connectivity-info' [
  --thing-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrassv2 GetConnectivityInfo $thing_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/coreDevices/{coreDeviceThingName}; cached 1min; needs --core-device-thing-name
@search-terms GetCoreDevice
export def 'greengrassv2 get-core-device' [
  --core-device-thing-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrassv2 GetCoreDevice $core_device_thing_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/deployments/{deploymentId}; needs --deployment-id
@search-terms GetDeployment
export def 'greengrassv2 get-deployment' [
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'greengrassv2 GetDeployment $deployment_id -- $region $profile $with_input $fail_fast' }

# GET /greengrass/servicerole; cached 1min
@search-terms GetServiceRoleForAccount
export def 'greengrassv2 get-service-role-for-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'greengrassv2 GetServiceRoleForAccount -- $region $profile $refresh $ttl' }

# GET /greengrass/v2/coreDevices/{coreDeviceThingName}/associatedClientDevices; follows pages; cached 1min; needs --core-device-thing-name
@search-terms ListClientDevicesAssociatedWithCoreDevice
export def 'greengrassv2 list-client-devices-associated-with-core-device' [
  --core-device-thing-name: string
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
]: any -> any { call 'greengrassv2 ListClientDevicesAssociatedWithCoreDevice $core_device_thing_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/components/{arn}/versions; follows pages; cached 1min; needs --arn
@search-terms ListComponentVersions
export def 'greengrassv2 list-component-versions' [
  --arn: string
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
]: any -> any { call 'greengrassv2 ListComponentVersions $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/components; follows pages; cached 1min
@search-terms ListComponents
export def 'greengrassv2 list-components' [
  --scope: string@[PRIVATE PUBLIC]
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
]: any -> any { call 'greengrassv2 ListComponents $scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/coreDevices; follows pages; cached 1min
@search-terms ListCoreDevices
export def 'greengrassv2 list-core-devices' [
  --thing-group-arn: string
  --status: string@[HEALTHY UNHEALTHY]
  --runtime: string
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
]: any -> any { call 'greengrassv2 ListCoreDevices $thing_group_arn $status $runtime -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/deployments; follows pages; cached 15sec
@search-terms ListDeployments
export def 'greengrassv2 list-deployments' [
  --target-arn: string
  --history-filter: string@[ALL LATEST_ONLY]
  --parent-target-arn: string
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
]: any -> any { call 'greengrassv2 ListDeployments $target_arn $history_filter $parent_target_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/coreDevices/{coreDeviceThingName}/effectiveDeployments; follows pages; cached 15sec; needs --core-device-thing-name
@search-terms ListEffectiveDeployments
export def 'greengrassv2 list-effective-deployments' [
  --core-device-thing-name: string
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
]: any -> any { call 'greengrassv2 ListEffectiveDeployments $core_device_thing_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/v2/coreDevices/{coreDeviceThingName}/installedComponents; follows pages; cached 1min; needs --core-device-thing-name
@search-terms ListInstalledComponents
export def 'greengrassv2 list-installed-components' [
  --core-device-thing-name: string
  --topology-filter: string@[ALL ROOT]
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
]: any -> any { call 'greengrassv2 ListInstalledComponents $core_device_thing_name $topology_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'greengrassv2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrassv2 ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /greengrass/v2/resolveComponentCandidates
@search-terms ResolveComponentCandidates
export def 'greengrassv2 resolve-component-candidates' [
  --platform: record
  --component-candidates: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 ResolveComponentCandidates $platform $component_candidates -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'greengrassv2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'greengrassv2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/things/{thingName}/connectivityInfo; needs --thing-name --connectivity-info
@search-terms UpdateConnectivityInfo
export def 'greengrassv2 update-connectivity-info' [
  --thing-name: string
  --connectivity-info: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrassv2 UpdateConnectivityInfo $thing_name $connectivity_info -- $region $profile $with_input $fail_fast $yes' }
