# Written by `cargo xtask generate --service workspaces-thin-client` from the service's model and overlay: change those instead.
# WorkSpaces Thin Client, API version 2023-08-22: 16 operations.

use rt.nu [call send]

# POST /environments; needs --desktop-arn
@category "aws workspaces-thin-client"
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
]: nothing -> record { call 'workspaces-thin-client CreateEnvironment $name=name $desktop_arn=desktopArn $desktop_endpoint=desktopEndpoint $software_set_update_schedule=softwareSetUpdateSchedule $maintenance_window=maintenanceWindow $software_set_update_mode=softwareSetUpdateMode $desired_software_set_id=desiredSoftwareSetId $kms_key_arn=kmsKeyArn $client_token=clientToken $tags=tags $device_creation_tags=deviceCreationTags $region=--region $profile=--profile' }

# DELETE /devices/{id}; needs --id
@category "aws workspaces-thin-client"
@search-terms DeleteDevice
export def 'workspaces-thin-client delete-device' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-thin-client DeleteDevice $id=id $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /environments/{id}; needs --id
@category "aws workspaces-thin-client"
@search-terms DeleteEnvironment
export def 'workspaces-thin-client delete-environment' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-thin-client DeleteEnvironment $id=id $client_token=clientToken $region=--region $profile=--profile' }

# POST /deregister-device/{id}; needs --id
@category "aws workspaces-thin-client"
@search-terms DeregisterDevice
export def 'workspaces-thin-client deregister-device' [
  --id: string
  --target-device-status: string@[DEREGISTERED ARCHIVED]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-thin-client DeregisterDevice $id=id $target_device_status=targetDeviceStatus $client_token=clientToken $region=--region $profile=--profile' }

# GET /devices/{id}; needs --id
@category "aws workspaces-thin-client"
@search-terms GetDevice
export def 'workspaces-thin-client get-device' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'workspaces-thin-client GetDevice $id=id $region=--region $profile=--profile' }

# GET /environments/{id}; needs --id
@category "aws workspaces-thin-client"
@search-terms GetEnvironment
export def 'workspaces-thin-client get-environment' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'workspaces-thin-client GetEnvironment $id=id $region=--region $profile=--profile' }

# GET /softwaresets/{id}; cached 1min; needs --id
@category "aws workspaces-thin-client"
@search-terms GetSoftwareSet
export def 'workspaces-thin-client get-software-set' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'workspaces-thin-client GetSoftwareSet $id=id $region=--region $profile=--profile' }

# GET /devices; follows pages
@category "aws workspaces-thin-client"
@search-terms ListDevices
@example "First rows only" "workspaces-thin-client list-devices --stream | first 3"
export def 'workspaces-thin-client list-devices' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'workspaces-thin-client ListDevices $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /environments; follows pages
@category "aws workspaces-thin-client"
@search-terms ListEnvironments
@example "First rows only" "workspaces-thin-client list-environments --stream | first 3"
export def 'workspaces-thin-client list-environments' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'workspaces-thin-client ListEnvironments $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /softwaresets; follows pages; cached 1min
@category "aws workspaces-thin-client"
@search-terms ListSoftwareSets
@example "First rows only" "workspaces-thin-client list-software-sets --stream | first 3"
export def 'workspaces-thin-client list-software-sets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'workspaces-thin-client ListSoftwareSets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; needs --resource-arn
@category "aws workspaces-thin-client"
@search-terms ListTagsForResource
export def 'workspaces-thin-client list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'workspaces-thin-client ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws workspaces-thin-client"
@search-terms TagResource
export def 'workspaces-thin-client tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-thin-client TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws workspaces-thin-client"
@search-terms UntagResource
export def 'workspaces-thin-client untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-thin-client UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /devices/{id}; needs --id
@category "aws workspaces-thin-client"
@search-terms UpdateDevice
export def 'workspaces-thin-client update-device' [
  --id: string
  --name: string
  --desired-software-set-id: string
  --software-set-update-schedule: string@[USE_MAINTENANCE_WINDOW APPLY_IMMEDIATELY]
  --region: string
  --profile: string
]: nothing -> record { call 'workspaces-thin-client UpdateDevice $id=id $name=name $desired_software_set_id=desiredSoftwareSetId $software_set_update_schedule=softwareSetUpdateSchedule $region=--region $profile=--profile' }

# PATCH /environments/{id}; needs --id
@category "aws workspaces-thin-client"
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
]: nothing -> record { call 'workspaces-thin-client UpdateEnvironment $id=id $name=name $desktop_arn=desktopArn $desktop_endpoint=desktopEndpoint $software_set_update_schedule=softwareSetUpdateSchedule $maintenance_window=maintenanceWindow $software_set_update_mode=softwareSetUpdateMode $desired_software_set_id=desiredSoftwareSetId $device_creation_tags=deviceCreationTags $region=--region $profile=--profile' }

# PATCH /softwaresets/{id}; needs --id --validation-status
@category "aws workspaces-thin-client"
@search-terms UpdateSoftwareSet
export def 'workspaces-thin-client update-software-set' [
  --id: string
  --validation-status: string@[VALIDATED NOT_VALIDATED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-thin-client UpdateSoftwareSet $id=id $validation_status=validationStatus $region=--region $profile=--profile' }
