# Written by `cargo xtask generate --service iotfleetwise` from the service's model and overlay: change those instead.
# IoTFleetWise, API version 2021-06-17: 57 operations.

use rt.nu [call]

# POST /; needs --vehicle-name --fleet-id
@search-terms AssociateVehicleFleet
export def 'iotfleetwise associate-vehicle-fleet' [
  --vehicle-name: string
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise AssociateVehicleFleet $vehicle_name $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vehicles
@search-terms BatchCreateVehicle
export def 'iotfleetwise batch-create-vehicle' [
  --vehicles: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise BatchCreateVehicle $vehicles -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vehicles
@search-terms BatchUpdateVehicle
export def 'iotfleetwise batch-update-vehicle' [
  --vehicles: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise BatchUpdateVehicle $vehicles -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --signal-catalog-arn --target-arn --collection-scheme
@search-terms CreateCampaign
export def 'iotfleetwise create-campaign' [
  --name: string
  --description: string
  --signal-catalog-arn: string
  --target-arn: string
  --start-time: oneof<datetime, duration, string>
  --expiry-time: oneof<datetime, duration, string>
  --post-trigger-collection-duration: int
  --diagnostics-mode: string@[OFF SEND_ACTIVE_DTCS]
  --spooling-mode: string@[OFF TO_DISK]
  --compression: string@[OFF SNAPPY]
  --priority: int
  --signals-to-collect: list
  --collection-scheme: record
  --data-extra-dimensions: list<string>
  --tags: any
  --data-destination-configs: list
  --data-partitions: list
  --signals-to-fetch: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise CreateCampaign $name $description $signal_catalog_arn $target_arn $start_time $expiry_time $post_trigger_collection_duration $diagnostics_mode $spooling_mode $compression $priority $signals_to_collect $collection_scheme $data_extra_dimensions $tags $data_destination_configs $data_partitions $signals_to_fetch -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --model-manifest-arn
@search-terms CreateDecoderManifest
export def 'iotfleetwise create-decoder-manifest' [
  --name: string
  --description: string
  --model-manifest-arn: string
  --signal-decoders: list
  --network-interfaces: list
  --default-for-unmapped-signals: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise CreateDecoderManifest $name $description $model_manifest_arn $signal_decoders $network_interfaces $default_for_unmapped_signals $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --signal-catalog-arn
@search-terms CreateFleet
export def 'iotfleetwise create-fleet' [
  --fleet-id: string
  --description: string
  --signal-catalog-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise CreateFleet $fleet_id $description $signal_catalog_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --nodes --signal-catalog-arn
@search-terms CreateModelManifest
export def 'iotfleetwise create-model-manifest' [
  --name: string
  --description: string
  --nodes: list<string>
  --signal-catalog-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise CreateModelManifest $name $description $nodes $signal_catalog_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateSignalCatalog
export def 'iotfleetwise create-signal-catalog' [
  --name: string
  --description: string
  --nodes: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise CreateSignalCatalog $name $description $nodes $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --signal-catalog-arn --state-template-properties
@search-terms CreateStateTemplate
export def 'iotfleetwise create-state-template' [
  --name: string
  --description: string
  --signal-catalog-arn: string
  --state-template-properties: list<string>
  --data-extra-dimensions: list<string>
  --metadata-extra-dimensions: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise CreateStateTemplate $name $description $signal_catalog_arn $state_template_properties $data_extra_dimensions $metadata_extra_dimensions $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vehicle-name --model-manifest-arn --decoder-manifest-arn
@search-terms CreateVehicle
export def 'iotfleetwise create-vehicle' [
  --vehicle-name: string
  --model-manifest-arn: string
  --decoder-manifest-arn: string
  --attributes: record
  --association-behavior: string@[CreateIotThing ValidateIotThingExists]
  --tags: any
  --state-templates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise CreateVehicle $vehicle_name $model_manifest_arn $decoder_manifest_arn $attributes $association_behavior $tags $state_templates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteCampaign
export def 'iotfleetwise delete-campaign' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise DeleteCampaign $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteDecoderManifest
export def 'iotfleetwise delete-decoder-manifest' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise DeleteDecoderManifest $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
@search-terms DeleteFleet
export def 'iotfleetwise delete-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise DeleteFleet $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteModelManifest
export def 'iotfleetwise delete-model-manifest' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise DeleteModelManifest $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteSignalCatalog
export def 'iotfleetwise delete-signal-catalog' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise DeleteSignalCatalog $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteStateTemplate
export def 'iotfleetwise delete-state-template' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise DeleteStateTemplate $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vehicle-name
@search-terms DeleteVehicle
export def 'iotfleetwise delete-vehicle' [
  --vehicle-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise DeleteVehicle $vehicle_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vehicle-name --fleet-id
@search-terms DisassociateVehicleFleet
export def 'iotfleetwise disassociate-vehicle-fleet' [
  --vehicle-name: string
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise DisassociateVehicleFleet $vehicle_name $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms GetCampaign
export def 'iotfleetwise get-campaign' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise GetCampaign $name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetDecoderManifest
export def 'iotfleetwise get-decoder-manifest' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise GetDecoderManifest $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetEncryptionConfiguration
export def 'iotfleetwise get-encryption-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iotfleetwise GetEncryptionConfiguration -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --fleet-id
@search-terms GetFleet
export def 'iotfleetwise get-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise GetFleet $fleet_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetLoggingOptions
export def 'iotfleetwise get-logging-options' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iotfleetwise GetLoggingOptions -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --name
@search-terms GetModelManifest
export def 'iotfleetwise get-model-manifest' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise GetModelManifest $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetRegisterAccountStatus
export def 'iotfleetwise get-register-account-status' [
  --region: string
  --profile: string
]: any -> any { call 'iotfleetwise GetRegisterAccountStatus -- $region $profile' }

# POST /; cached 1min; needs --name
@search-terms GetSignalCatalog
export def 'iotfleetwise get-signal-catalog' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise GetSignalCatalog $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetStateTemplate
export def 'iotfleetwise get-state-template' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise GetStateTemplate $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --vehicle-name
@search-terms GetVehicle
export def 'iotfleetwise get-vehicle' [
  --vehicle-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise GetVehicle $vehicle_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --vehicle-name
@search-terms GetVehicleStatus
export def 'iotfleetwise get-vehicle-status' [
  --vehicle-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise GetVehicleStatus $vehicle_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --name --network-file-definitions
@search-terms ImportDecoderManifest
export def 'iotfleetwise import-decoder-manifest' [
  --name: string
  --network-file-definitions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise ImportDecoderManifest $name $network_file_definitions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms ImportSignalCatalog
export def 'iotfleetwise import-signal-catalog' [
  --name: string
  --description: string
  --vss: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise ImportSignalCatalog $name $description $vss $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListCampaigns
export def 'iotfleetwise list-campaigns' [
  --status: string
  --list-response-scope: string
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
]: any -> any { call 'iotfleetwise ListCampaigns $status $list_response_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --name
@search-terms ListDecoderManifestNetworkInterfaces
export def 'iotfleetwise list-decoder-manifest-network-interfaces' [
  --name: string
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
]: any -> any { call 'iotfleetwise ListDecoderManifestNetworkInterfaces $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --name
@search-terms ListDecoderManifestSignals
export def 'iotfleetwise list-decoder-manifest-signals' [
  --name: string
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
]: any -> any { call 'iotfleetwise ListDecoderManifestSignals $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDecoderManifests
export def 'iotfleetwise list-decoder-manifests' [
  --model-manifest-arn: string
  --list-response-scope: string
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
]: any -> any { call 'iotfleetwise ListDecoderManifests $model_manifest_arn $list_response_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFleets
export def 'iotfleetwise list-fleets' [
  --list-response-scope: string
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
]: any -> any { call 'iotfleetwise ListFleets $list_response_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --vehicle-name
@search-terms ListFleetsForVehicle
export def 'iotfleetwise list-fleets-for-vehicle' [
  --vehicle-name: string
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
]: any -> any { call 'iotfleetwise ListFleetsForVehicle $vehicle_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --name
@search-terms ListModelManifestNodes
export def 'iotfleetwise list-model-manifest-nodes' [
  --name: string
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
]: any -> any { call 'iotfleetwise ListModelManifestNodes $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModelManifests
export def 'iotfleetwise list-model-manifests' [
  --signal-catalog-arn: string
  --list-response-scope: string
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
]: any -> any { call 'iotfleetwise ListModelManifests $signal_catalog_arn $list_response_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --name
@search-terms ListSignalCatalogNodes
export def 'iotfleetwise list-signal-catalog-nodes' [
  --name: string
  --signal-node-type: string@[SENSOR ACTUATOR ATTRIBUTE BRANCH CUSTOM_STRUCT CUSTOM_PROPERTY]
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
]: any -> any { call 'iotfleetwise ListSignalCatalogNodes $name $signal_node_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSignalCatalogs
export def 'iotfleetwise list-signal-catalogs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iotfleetwise ListSignalCatalogs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListStateTemplates
export def 'iotfleetwise list-state-templates' [
  --list-response-scope: string
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
]: any -> any { call 'iotfleetwise ListStateTemplates $list_response_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'iotfleetwise list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotfleetwise ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListVehicles
export def 'iotfleetwise list-vehicles' [
  --model-manifest-arn: string
  --attribute-names: list<string>
  --attribute-values: list<string>
  --list-response-scope: string
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
]: any -> any { call 'iotfleetwise ListVehicles $model_manifest_arn $attribute_names $attribute_values $list_response_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --fleet-id
@search-terms ListVehiclesInFleet
export def 'iotfleetwise list-vehicles-in-fleet' [
  --fleet-id: string
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
]: any -> any { call 'iotfleetwise ListVehiclesInFleet $fleet_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --encryption-type
@search-terms PutEncryptionConfiguration
export def 'iotfleetwise put-encryption-configuration' [
  --kms-key-id: string
  --encryption-type: string@[KMS_BASED_ENCRYPTION FLEETWISE_DEFAULT_ENCRYPTION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise PutEncryptionConfiguration $kms_key_id $encryption_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-watch-log-delivery
@search-terms PutLoggingOptions
export def 'iotfleetwise put-logging-options' [
  --cloud-watch-log-delivery: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise PutLoggingOptions $cloud_watch_log_delivery -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RegisterAccount
export def 'iotfleetwise register-account' [
  --timestream-resources: record
  --iam-resources: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise RegisterAccount $timestream_resources $iam_resources -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'iotfleetwise tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'iotfleetwise untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --action
@search-terms UpdateCampaign
export def 'iotfleetwise update-campaign' [
  --name: string
  --description: string
  --data-extra-dimensions: list<string>
  --action: string@[APPROVE SUSPEND RESUME UPDATE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise UpdateCampaign $name $description $data_extra_dimensions $action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateDecoderManifest
export def 'iotfleetwise update-decoder-manifest' [
  --name: string
  --description: string
  --signal-decoders-to-add: list
  --signal-decoders-to-update: list
  --signal-decoders-to-remove: list<string>
  --network-interfaces-to-add: list
  --network-interfaces-to-update: list
  --network-interfaces-to-remove: list<string>
  --status: string@[ACTIVE DRAFT INVALID VALIDATING]
  --default-for-unmapped-signals: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise UpdateDecoderManifest $name $description $signal_decoders_to_add $signal_decoders_to_update $signal_decoders_to_remove $network_interfaces_to_add $network_interfaces_to_update $network_interfaces_to_remove $status $default_for_unmapped_signals -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
@search-terms UpdateFleet
export def 'iotfleetwise update-fleet' [
  --fleet-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise UpdateFleet $fleet_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateModelManifest
export def 'iotfleetwise update-model-manifest' [
  --name: string
  --description: string
  --nodes-to-add: list<string>
  --nodes-to-remove: list<string>
  --status: string@[ACTIVE DRAFT INVALID VALIDATING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise UpdateModelManifest $name $description $nodes_to_add $nodes_to_remove $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateSignalCatalog
export def 'iotfleetwise update-signal-catalog' [
  --name: string
  --description: string
  --nodes-to-add: list
  --nodes-to-update: list
  --nodes-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise UpdateSignalCatalog $name $description $nodes_to_add $nodes_to_update $nodes_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateStateTemplate
export def 'iotfleetwise update-state-template' [
  --identifier: string
  --description: string
  --state-template-properties-to-add: list<string>
  --state-template-properties-to-remove: list<string>
  --data-extra-dimensions: list<string>
  --metadata-extra-dimensions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise UpdateStateTemplate $identifier $description $state_template_properties_to_add $state_template_properties_to_remove $data_extra_dimensions $metadata_extra_dimensions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vehicle-name
@search-terms UpdateVehicle
export def 'iotfleetwise update-vehicle' [
  --vehicle-name: string
  --model-manifest-arn: string
  --decoder-manifest-arn: string
  --attributes: record
  --attribute-update-mode: string@[Overwrite Merge]
  --state-templates-to-add: list
  --state-templates-to-remove: list<string>
  --state-templates-to-update: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotfleetwise UpdateVehicle $vehicle_name $model_manifest_arn $decoder_manifest_arn $attributes $attribute_update_mode $state_templates_to_add $state_templates_to_remove $state_templates_to_update -- $region $profile $with_input $fail_fast $yes' }
