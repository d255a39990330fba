# Written by `cargo xtask generate --service iotfleetwise` from the service's model and overlay: change those instead.
# IoTFleetWise, API version 2021-06-17: 57 operations.

use rt.nu [call send]

# POST /; needs --vehicle-name --fleet-id
@category "aws iotfleetwise"
@search-terms AssociateVehicleFleet
export def 'iotfleetwise associate-vehicle-fleet' [
  --vehicle-name: string
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotfleetwise AssociateVehicleFleet $vehicle_name=vehicleName $fleet_id=fleetId $region=--region $profile=--profile' }

# POST /; needs --vehicles
@category "aws iotfleetwise"
@search-terms BatchCreateVehicle
export def 'iotfleetwise batch-create-vehicle' [
  --vehicles: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise BatchCreateVehicle $vehicles=vehicles $region=--region $profile=--profile' }

# POST /; needs --vehicles
@category "aws iotfleetwise"
@search-terms BatchUpdateVehicle
export def 'iotfleetwise batch-update-vehicle' [
  --vehicles: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise BatchUpdateVehicle $vehicles=vehicles $region=--region $profile=--profile' }

# POST /; needs --name --signal-catalog-arn --target-arn --collection-scheme
@category "aws iotfleetwise"
@search-terms CreateCampaign
export def 'iotfleetwise create-campaign' [
  --name: string
  --description: string
  --signal-catalog-arn: string
  --target-arn: string
  --start-time: oneof<datetime, duration, int, string>
  --expiry-time: oneof<datetime, duration, int, string>
  --post-trigger-collection-duration: int
  --diagnostics-mode: string@[OFF SEND_ACTIVE_DTCS]
  --spooling-mode: string@[OFF TO_DISK]
  --compression: string@[OFF SNAPPY]
  --priority: int
  --signals-to-collect: oneof<list<any>, record>
  --collection-scheme: record
  --data-extra-dimensions: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --data-destination-configs: oneof<list<any>, record>
  --data-partitions: oneof<list<any>, record>
  --signals-to-fetch: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise CreateCampaign $name=name $description=description $signal_catalog_arn=signalCatalogArn $target_arn=targetArn $start_time=startTime $expiry_time=expiryTime $post_trigger_collection_duration=postTriggerCollectionDuration $diagnostics_mode=diagnosticsMode $spooling_mode=spoolingMode $compression=compression $priority=priority $signals_to_collect=signalsToCollect $collection_scheme=collectionScheme $data_extra_dimensions=dataExtraDimensions $tags=tags $data_destination_configs=dataDestinationConfigs $data_partitions=dataPartitions $signals_to_fetch=signalsToFetch $region=--region $profile=--profile' }

# POST /; needs --name --model-manifest-arn
@category "aws iotfleetwise"
@search-terms CreateDecoderManifest
export def 'iotfleetwise create-decoder-manifest' [
  --name: string
  --description: string
  --model-manifest-arn: string
  --signal-decoders: oneof<list<any>, record>
  --network-interfaces: oneof<list<any>, record>
  --default-for-unmapped-signals: string@[CUSTOM_DECODING]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise CreateDecoderManifest $name=name $description=description $model_manifest_arn=modelManifestArn $signal_decoders=signalDecoders $network_interfaces=networkInterfaces $default_for_unmapped_signals=defaultForUnmappedSignals $tags=tags $region=--region $profile=--profile' }

# POST /; needs --fleet-id --signal-catalog-arn
@category "aws iotfleetwise"
@search-terms CreateFleet
export def 'iotfleetwise create-fleet' [
  --fleet-id: string
  --description: string
  --signal-catalog-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise CreateFleet $fleet_id=fleetId $description=description $signal_catalog_arn=signalCatalogArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --nodes --signal-catalog-arn
@category "aws iotfleetwise"
@search-terms CreateModelManifest
export def 'iotfleetwise create-model-manifest' [
  --name: string
  --description: string
  --nodes: oneof<list<string>, string>
  --signal-catalog-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise CreateModelManifest $name=name $description=description $nodes=nodes $signal_catalog_arn=signalCatalogArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms CreateSignalCatalog
export def 'iotfleetwise create-signal-catalog' [
  --name: string
  --description: string
  --nodes: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise CreateSignalCatalog $name=name $description=description $nodes=nodes $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --signal-catalog-arn --state-template-properties
@category "aws iotfleetwise"
@search-terms CreateStateTemplate
export def 'iotfleetwise create-state-template' [
  --name: string
  --description: string
  --signal-catalog-arn: string
  --state-template-properties: oneof<list<string>, string>
  --data-extra-dimensions: oneof<list<string>, string>
  --metadata-extra-dimensions: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise CreateStateTemplate $name=name $description=description $signal_catalog_arn=signalCatalogArn $state_template_properties=stateTemplateProperties $data_extra_dimensions=dataExtraDimensions $metadata_extra_dimensions=metadataExtraDimensions $tags=tags $region=--region $profile=--profile' }

# POST /; needs --vehicle-name --model-manifest-arn --decoder-manifest-arn
@category "aws iotfleetwise"
@search-terms CreateVehicle
export def 'iotfleetwise create-vehicle' [
  --vehicle-name: string
  --model-manifest-arn: string
  --decoder-manifest-arn: string
  --attributes: record
  --association-behavior: string@[CreateIotThing ValidateIotThingExists]
  --tags: oneof<list<any>, record>
  --state-templates: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise CreateVehicle $vehicle_name=vehicleName $model_manifest_arn=modelManifestArn $decoder_manifest_arn=decoderManifestArn $attributes=attributes $association_behavior=associationBehavior $tags=tags $state_templates=stateTemplates $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms DeleteCampaign
export def 'iotfleetwise delete-campaign' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise DeleteCampaign $name=name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms DeleteDecoderManifest
export def 'iotfleetwise delete-decoder-manifest' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise DeleteDecoderManifest $name=name $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws iotfleetwise"
@search-terms DeleteFleet
export def 'iotfleetwise delete-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise DeleteFleet $fleet_id=fleetId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms DeleteModelManifest
export def 'iotfleetwise delete-model-manifest' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise DeleteModelManifest $name=name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms DeleteSignalCatalog
export def 'iotfleetwise delete-signal-catalog' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise DeleteSignalCatalog $name=name $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws iotfleetwise"
@search-terms DeleteStateTemplate
export def 'iotfleetwise delete-state-template' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise DeleteStateTemplate $identifier=identifier $region=--region $profile=--profile' }

# POST /; needs --vehicle-name
@category "aws iotfleetwise"
@search-terms DeleteVehicle
export def 'iotfleetwise delete-vehicle' [
  --vehicle-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise DeleteVehicle $vehicle_name=vehicleName $region=--region $profile=--profile' }

# POST /; needs --vehicle-name --fleet-id
@category "aws iotfleetwise"
@search-terms DisassociateVehicleFleet
export def 'iotfleetwise disassociate-vehicle-fleet' [
  --vehicle-name: string
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotfleetwise DisassociateVehicleFleet $vehicle_name=vehicleName $fleet_id=fleetId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms GetCampaign
export def 'iotfleetwise get-campaign' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetCampaign $name=name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws iotfleetwise"
@search-terms GetDecoderManifest
export def 'iotfleetwise get-decoder-manifest' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetDecoderManifest $name=name $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws iotfleetwise"
@search-terms GetEncryptionConfiguration
export def 'iotfleetwise get-encryption-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetEncryptionConfiguration $region=--region $profile=--profile' }

# POST /; cached 1min; needs --fleet-id
@category "aws iotfleetwise"
@search-terms GetFleet
export def 'iotfleetwise get-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetFleet $fleet_id=fleetId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws iotfleetwise"
@search-terms GetLoggingOptions
export def 'iotfleetwise get-logging-options' [
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetLoggingOptions $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws iotfleetwise"
@search-terms GetModelManifest
export def 'iotfleetwise get-model-manifest' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetModelManifest $name=name $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws iotfleetwise"
@search-terms GetRegisterAccountStatus
export def 'iotfleetwise get-register-account-status' [
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetRegisterAccountStatus $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws iotfleetwise"
@search-terms GetSignalCatalog
export def 'iotfleetwise get-signal-catalog' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetSignalCatalog $name=name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws iotfleetwise"
@search-terms GetStateTemplate
export def 'iotfleetwise get-state-template' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetStateTemplate $identifier=identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --vehicle-name
@category "aws iotfleetwise"
@search-terms GetVehicle
export def 'iotfleetwise get-vehicle' [
  --vehicle-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise GetVehicle $vehicle_name=vehicleName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --vehicle-name
@category "aws iotfleetwise"
@search-terms GetVehicleStatus
export def 'iotfleetwise get-vehicle-status' [
  --vehicle-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise GetVehicleStatus $vehicle_name=vehicleName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --name --network-file-definitions
@category "aws iotfleetwise"
@search-terms ImportDecoderManifest
export def 'iotfleetwise import-decoder-manifest' [
  --name: string
  --network-file-definitions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise ImportDecoderManifest $name=name $network_file_definitions=networkFileDefinitions $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms ImportSignalCatalog
export def 'iotfleetwise import-signal-catalog' [
  --name: string
  --description: string
  --vss: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise ImportSignalCatalog $name=name $description=description $vss=vss $tags=tags $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws iotfleetwise"
@search-terms ListCampaigns
@example "First rows only" "iotfleetwise list-campaigns --stream | first 3"
export def 'iotfleetwise list-campaigns' [
  --status: string
  --list-response-scope: string@[METADATA_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListCampaigns $status=status $list_response_scope=listResponseScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --name
@category "aws iotfleetwise"
@search-terms ListDecoderManifestNetworkInterfaces
export def 'iotfleetwise list-decoder-manifest-network-interfaces' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListDecoderManifestNetworkInterfaces $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --name
@category "aws iotfleetwise"
@search-terms ListDecoderManifestSignals
export def 'iotfleetwise list-decoder-manifest-signals' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListDecoderManifestSignals $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws iotfleetwise"
@search-terms ListDecoderManifests
@example "First rows only" "iotfleetwise list-decoder-manifests --stream | first 3"
export def 'iotfleetwise list-decoder-manifests' [
  --model-manifest-arn: string
  --list-response-scope: string@[METADATA_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListDecoderManifests $model_manifest_arn=modelManifestArn $list_response_scope=listResponseScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws iotfleetwise"
@search-terms ListFleets
@example "First rows only" "iotfleetwise list-fleets --stream | first 3"
export def 'iotfleetwise list-fleets' [
  --list-response-scope: string@[METADATA_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListFleets $list_response_scope=listResponseScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --vehicle-name
@category "aws iotfleetwise"
@search-terms ListFleetsForVehicle
export def 'iotfleetwise list-fleets-for-vehicle' [
  --vehicle-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iotfleetwise ListFleetsForVehicle $vehicle_name=vehicleName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --name
@category "aws iotfleetwise"
@search-terms ListModelManifestNodes
export def 'iotfleetwise list-model-manifest-nodes' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListModelManifestNodes $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws iotfleetwise"
@search-terms ListModelManifests
@example "First rows only" "iotfleetwise list-model-manifests --stream | first 3"
export def 'iotfleetwise list-model-manifests' [
  --signal-catalog-arn: string
  --list-response-scope: string@[METADATA_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListModelManifests $signal_catalog_arn=signalCatalogArn $list_response_scope=listResponseScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --name
@category "aws iotfleetwise"
@search-terms ListSignalCatalogNodes
export def 'iotfleetwise list-signal-catalog-nodes' [
  --name: string
  --signal-node-type: string@[SENSOR ACTUATOR ATTRIBUTE BRANCH CUSTOM_STRUCT CUSTOM_PROPERTY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListSignalCatalogNodes $name=name $signal_node_type=signalNodeType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws iotfleetwise"
@search-terms ListSignalCatalogs
@example "First rows only" "iotfleetwise list-signal-catalogs --stream | first 3"
export def 'iotfleetwise list-signal-catalogs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListSignalCatalogs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws iotfleetwise"
@search-terms ListStateTemplates
@example "First rows only" "iotfleetwise list-state-templates --stream | first 3"
export def 'iotfleetwise list-state-templates' [
  --list-response-scope: string@[METADATA_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListStateTemplates $list_response_scope=listResponseScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws iotfleetwise"
@search-terms ListTagsForResource
export def 'iotfleetwise list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iotfleetwise ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws iotfleetwise"
@search-terms ListVehicles
@example "First rows only" "iotfleetwise list-vehicles --stream | first 3"
export def 'iotfleetwise list-vehicles' [
  --model-manifest-arn: string
  --attribute-names: oneof<list<string>, string>
  --attribute-values: oneof<list<string>, string>
  --list-response-scope: string@[METADATA_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotfleetwise ListVehicles $model_manifest_arn=modelManifestArn $attribute_names=attributeNames $attribute_values=attributeValues $list_response_scope=listResponseScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --fleet-id
@category "aws iotfleetwise"
@search-terms ListVehiclesInFleet
export def 'iotfleetwise list-vehicles-in-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iotfleetwise ListVehiclesInFleet $fleet_id=fleetId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --encryption-type
@category "aws iotfleetwise"
@search-terms PutEncryptionConfiguration
export def 'iotfleetwise put-encryption-configuration' [
  --kms-key-id: string
  --encryption-type: string@[KMS_BASED_ENCRYPTION FLEETWISE_DEFAULT_ENCRYPTION]
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise PutEncryptionConfiguration $kms_key_id=kmsKeyId $encryption_type=encryptionType $region=--region $profile=--profile' }

# POST /; needs --cloud-watch-log-delivery
@category "aws iotfleetwise"
@search-terms PutLoggingOptions
export def 'iotfleetwise put-logging-options' [
  --cloud-watch-log-delivery: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotfleetwise PutLoggingOptions $cloud_watch_log_delivery=cloudWatchLogDelivery $region=--region $profile=--profile' }

# POST /
@category "aws iotfleetwise"
@search-terms RegisterAccount
export def 'iotfleetwise register-account' [
  --timestream-resources: record
  --iam-resources: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise RegisterAccount $timestream_resources=timestreamResources $iam_resources=iamResources $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws iotfleetwise"
@search-terms TagResource
export def 'iotfleetwise tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotfleetwise TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws iotfleetwise"
@search-terms UntagResource
export def 'iotfleetwise untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotfleetwise UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --name --action
@category "aws iotfleetwise"
@search-terms UpdateCampaign
export def 'iotfleetwise update-campaign' [
  --name: string
  --description: string
  --data-extra-dimensions: oneof<list<string>, string>
  --action: string@[APPROVE SUSPEND RESUME UPDATE]
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise UpdateCampaign $name=name $description=description $data_extra_dimensions=dataExtraDimensions $action=action $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms UpdateDecoderManifest
export def 'iotfleetwise update-decoder-manifest' [
  --name: string
  --description: string
  --signal-decoders-to-add: oneof<list<any>, record>
  --signal-decoders-to-update: oneof<list<any>, record>
  --signal-decoders-to-remove: oneof<list<string>, string>
  --network-interfaces-to-add: oneof<list<any>, record>
  --network-interfaces-to-update: oneof<list<any>, record>
  --network-interfaces-to-remove: oneof<list<string>, string>
  --status: string@[ACTIVE DRAFT INVALID VALIDATING]
  --default-for-unmapped-signals: string@[CUSTOM_DECODING]
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise UpdateDecoderManifest $name=name $description=description $signal_decoders_to_add=signalDecodersToAdd $signal_decoders_to_update=signalDecodersToUpdate $signal_decoders_to_remove=signalDecodersToRemove $network_interfaces_to_add=networkInterfacesToAdd $network_interfaces_to_update=networkInterfacesToUpdate $network_interfaces_to_remove=networkInterfacesToRemove $status=status $default_for_unmapped_signals=defaultForUnmappedSignals $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws iotfleetwise"
@search-terms UpdateFleet
export def 'iotfleetwise update-fleet' [
  --fleet-id: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise UpdateFleet $fleet_id=fleetId $description=description $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms UpdateModelManifest
export def 'iotfleetwise update-model-manifest' [
  --name: string
  --description: string
  --nodes-to-add: oneof<list<string>, string>
  --nodes-to-remove: oneof<list<string>, string>
  --status: string@[ACTIVE DRAFT INVALID VALIDATING]
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise UpdateModelManifest $name=name $description=description $nodes_to_add=nodesToAdd $nodes_to_remove=nodesToRemove $status=status $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws iotfleetwise"
@search-terms UpdateSignalCatalog
export def 'iotfleetwise update-signal-catalog' [
  --name: string
  --description: string
  --nodes-to-add: oneof<list<any>, record>
  --nodes-to-update: oneof<list<any>, record>
  --nodes-to-remove: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise UpdateSignalCatalog $name=name $description=description $nodes_to_add=nodesToAdd $nodes_to_update=nodesToUpdate $nodes_to_remove=nodesToRemove $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws iotfleetwise"
@search-terms UpdateStateTemplate
export def 'iotfleetwise update-state-template' [
  --identifier: string
  --description: string
  --state-template-properties-to-add: oneof<list<string>, string>
  --state-template-properties-to-remove: oneof<list<string>, string>
  --data-extra-dimensions: oneof<list<string>, string>
  --metadata-extra-dimensions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise UpdateStateTemplate $identifier=identifier $description=description $state_template_properties_to_add=stateTemplatePropertiesToAdd $state_template_properties_to_remove=stateTemplatePropertiesToRemove $data_extra_dimensions=dataExtraDimensions $metadata_extra_dimensions=metadataExtraDimensions $region=--region $profile=--profile' }

# POST /; needs --vehicle-name
@category "aws iotfleetwise"
@search-terms UpdateVehicle
export def 'iotfleetwise update-vehicle' [
  --vehicle-name: string
  --model-manifest-arn: string
  --decoder-manifest-arn: string
  --attributes: record
  --attribute-update-mode: string@[Overwrite Merge]
  --state-templates-to-add: oneof<list<any>, record>
  --state-templates-to-remove: oneof<list<string>, string>
  --state-templates-to-update: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotfleetwise UpdateVehicle $vehicle_name=vehicleName $model_manifest_arn=modelManifestArn $decoder_manifest_arn=decoderManifestArn $attributes=attributes $attribute_update_mode=attributeUpdateMode $state_templates_to_add=stateTemplatesToAdd $state_templates_to_remove=stateTemplatesToRemove $state_templates_to_update=stateTemplatesToUpdate $region=--region $profile=--profile' }
