# Written by `cargo xtask generate --service workspaces-thin-client` from the service's model and overlay: change those instead.
# WorkSpaces Thin Client, API version 2023-08-22: 16 operations.

use rt.nu [call]

# POST /environments; needs --desktop-arn
@search-terms CreateEnvironment
export def 'workspaces-thin-client create-environment' [
  --name: string
  --desktop-arn: string
  --desktop-endpoint: string
  --software-set-update-schedule: string@[USE_MAINTENANCE_WINDOW APPLY_IMMEDIATELY]
  --maintenance-window: record
  --software-set-update-mode: string@[USE_LATEST USE_DESIRED]
  --desired-software-set-id: string
  --kms-key-arn: string
  --client-token: string
  --tags: record
  --device-creation-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client CreateEnvironment $name $desktop_arn $desktop_endpoint $software_set_update_schedule $maintenance_window $software_set_update_mode $desired_software_set_id $kms_key_arn $client_token $tags $device_creation_tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /devices/{id}; needs --id
@search-terms DeleteDevice
export def 'workspaces-thin-client delete-device' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client DeleteDevice $id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /environments/{id}; needs --id
@search-terms DeleteEnvironment
export def 'workspaces-thin-client delete-environment' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client DeleteEnvironment $id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /deregister-device/{id}; needs --id
@search-terms DeregisterDevice
export def 'workspaces-thin-client deregister-device' [
  --id: string
  --target-device-status: string@[DEREGISTERED ARCHIVED]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client DeregisterDevice $id $target_device_status $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /devices/{id}; needs --id
@search-terms GetDevice
export def 'workspaces-thin-client get-device' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-thin-client GetDevice $id -- $region $profile $with_input $fail_fast' }

# GET /environments/{id}; needs --id
@search-terms GetEnvironment
export def 'workspaces-thin-client get-environment' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-thin-client GetEnvironment $id -- $region $profile $with_input $fail_fast' }

# GET /softwaresets/{id}; cached 1min; needs --id
@search-terms GetSoftwareSet
export def 'workspaces-thin-client get-software-set' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-thin-client GetSoftwareSet $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /devices; follows pages
@search-terms ListDevices
export def 'workspaces-thin-client list-devices' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'workspaces-thin-client ListDevices -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /environments; follows pages
@search-terms ListEnvironments
export def 'workspaces-thin-client list-environments' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'workspaces-thin-client ListEnvironments -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /softwaresets; follows pages; cached 1min
@search-terms ListSoftwareSets
export def 'workspaces-thin-client list-software-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'workspaces-thin-client ListSoftwareSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'workspaces-thin-client list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-thin-client ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'workspaces-thin-client tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'workspaces-thin-client untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /devices/{id}; needs --id
@search-terms UpdateDevice
export def 'workspaces-thin-client update-device' [
  --id: string
  --name: string
  --desired-software-set-id: string
  --software-set-update-schedule: string@[USE_MAINTENANCE_WINDOW APPLY_IMMEDIATELY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client UpdateDevice $id $name $desired_software_set_id $software_set_update_schedule -- $region $profile $with_input $fail_fast $yes' }

# PATCH /environments/{id}; needs --id
@search-terms UpdateEnvironment
export def 'workspaces-thin-client update-environment' [
  --id: string
  --name: string
  --desktop-arn: string
  --desktop-endpoint: string
  --software-set-update-schedule: string@[USE_MAINTENANCE_WINDOW APPLY_IMMEDIATELY]
  --maintenance-window: record
  --software-set-update-mode: string@[USE_LATEST USE_DESIRED]
  --desired-software-set-id: string
  --device-creation-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client UpdateEnvironment $id $name $desktop_arn $desktop_endpoint $software_set_update_schedule $maintenance_window $software_set_update_mode $desired_software_set_id $device_creation_tags -- $region $profile $with_input $fail_fast $yes' }

# PATCH /softwaresets/{id}; needs --id --validation-status
@search-terms UpdateSoftwareSet
export def 'workspaces-thin-client update-software-set' [
  --id: string
  --validation-status: string@[VALIDATED NOT_VALIDATED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-thin-client UpdateSoftwareSet $id $validation_status -- $region $profile $with_input $fail_fast $yes' }
