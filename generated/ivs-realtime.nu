# Written by `cargo xtask generate --service ivs-realtime` from the service's model and overlay: change those instead.
# IVS RealTime, API version 2020-07-14: 40 operations.

use rt.nu [call send]

# POST /CreateEncoderConfiguration
@category "aws ivs-realtime"
@search-terms CreateEncoderConfiguration
export def 'ivs-realtime create-encoder-configuration' [
  --name: string
  --video: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime CreateEncoderConfiguration $name=name $video=video $tags=tags $region=--region $profile=--profile' }

# POST /CreateIngestConfiguration; needs --ingest-protocol
@category "aws ivs-realtime"
@search-terms CreateIngestConfiguration
export def 'ivs-realtime create-ingest-configuration' [
  --name: string
  --stage-arn: string
  --user-id: string
  --attributes: record
  --ingest-protocol: string@[RTMP RTMPS]
  --insecure-ingest: oneof<bool>
  --redundant-ingest: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime CreateIngestConfiguration $name=name $stage_arn=stageArn $user_id=userId $attributes=attributes $ingest_protocol=ingestProtocol $insecure_ingest=insecureIngest $redundant_ingest=redundantIngest $tags=tags $region=--region $profile=--profile' }

# POST /CreateParticipantToken; needs --stage-arn
@category "aws ivs-realtime"
@search-terms CreateParticipantToken
export def 'ivs-realtime create-participant-token' [
  --stage-arn: string
  --duration: int
  --user-id: string
  --attributes: record
  --capabilities: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime CreateParticipantToken $stage_arn=stageArn $duration=duration $user_id=userId $attributes=attributes $capabilities=capabilities $region=--region $profile=--profile' }

# POST /CreateStage
@category "aws ivs-realtime"
@search-terms CreateStage
export def 'ivs-realtime create-stage' [
  --name: string
  --participant-token-configurations: oneof<list<any>, record>
  --tags: record
  --auto-participant-recording-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime CreateStage $name=name $participant_token_configurations=participantTokenConfigurations $tags=tags $auto_participant_recording_configuration=autoParticipantRecordingConfiguration $region=--region $profile=--profile' }

# POST /CreateStorageConfiguration; needs --s3
@category "aws ivs-realtime"
@search-terms CreateStorageConfiguration
export def 'ivs-realtime create-storage-configuration' [
  --name: string
  --s3: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime CreateStorageConfiguration $name=name $s3=s3 $tags=tags $region=--region $profile=--profile' }

# POST /DeleteEncoderConfiguration; needs --arn
@category "aws ivs-realtime"
@search-terms DeleteEncoderConfiguration
export def 'ivs-realtime delete-encoder-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime DeleteEncoderConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /DeleteIngestConfiguration; needs --arn
@category "aws ivs-realtime"
@search-terms DeleteIngestConfiguration
export def 'ivs-realtime delete-ingest-configuration' [
  --arn: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime DeleteIngestConfiguration $arn=arn $force=force $region=--region $profile=--profile' }

# POST /DeletePublicKey; needs --arn
@category "aws ivs-realtime"
@search-terms DeletePublicKey
export def 'ivs-realtime delete-public-key' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime DeletePublicKey $arn=arn $region=--region $profile=--profile' }

# POST /DeleteStage; needs --arn
@category "aws ivs-realtime"
@search-terms DeleteStage
export def 'ivs-realtime delete-stage' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime DeleteStage $arn=arn $region=--region $profile=--profile' }

# POST /DeleteStorageConfiguration; needs --arn
@category "aws ivs-realtime"
@search-terms DeleteStorageConfiguration
export def 'ivs-realtime delete-storage-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime DeleteStorageConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /DisconnectParticipant; needs --stage-arn --participant-id
@category "aws ivs-realtime"
@search-terms DisconnectParticipant
export def 'ivs-realtime disconnect-participant' [
  --stage-arn: string
  --participant-id: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime DisconnectParticipant $stage_arn=stageArn $participant_id=participantId $reason=reason $region=--region $profile=--profile' }

# POST /GetComposition; cached 1min; needs --arn
@category "aws ivs-realtime"
@search-terms GetComposition
export def 'ivs-realtime get-composition' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime GetComposition $arn=arn $region=--region $profile=--profile' }

# POST /GetEncoderConfiguration; cached 1min; needs --arn
@category "aws ivs-realtime"
@search-terms GetEncoderConfiguration
export def 'ivs-realtime get-encoder-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime GetEncoderConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /GetIngestConfiguration; needs --arn
@category "aws ivs-realtime"
@search-terms GetIngestConfiguration
export def 'ivs-realtime get-ingest-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime GetIngestConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /GetParticipant; cached 1min; needs --stage-arn --session-id --participant-id
@category "aws ivs-realtime"
@search-terms GetParticipant
export def 'ivs-realtime get-participant' [
  --stage-arn: string
  --session-id: string
  --participant-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime GetParticipant $stage_arn=stageArn $session_id=sessionId $participant_id=participantId $region=--region $profile=--profile' }

# POST /GetPublicKey; cached 1min; needs --arn
@category "aws ivs-realtime"
@search-terms GetPublicKey
export def 'ivs-realtime get-public-key' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime GetPublicKey $arn=arn $region=--region $profile=--profile' }

# POST /GetStage; cached 1min; needs --arn
@category "aws ivs-realtime"
@search-terms GetStage
export def 'ivs-realtime get-stage' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime GetStage $arn=arn $region=--region $profile=--profile' }

# POST /GetStageSession; cached 1min; needs --stage-arn --session-id
@category "aws ivs-realtime"
@search-terms GetStageSession
export def 'ivs-realtime get-stage-session' [
  --stage-arn: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime GetStageSession $stage_arn=stageArn $session_id=sessionId $region=--region $profile=--profile' }

# POST /GetStorageConfiguration; cached 1min; needs --arn
@category "aws ivs-realtime"
@search-terms GetStorageConfiguration
export def 'ivs-realtime get-storage-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime GetStorageConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /ImportPublicKey; needs --public-key-material
@category "aws ivs-realtime"
@search-terms ImportPublicKey
export def 'ivs-realtime import-public-key' [
  --public-key-material: string
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime ImportPublicKey $public_key_material=publicKeyMaterial $name=name $tags=tags $region=--region $profile=--profile' }

# POST /ListCompositions; follows pages; cached 1min
@category "aws ivs-realtime"
@search-terms ListCompositions
@example "First rows only" "ivs-realtime list-compositions --stream | first 3"
export def 'ivs-realtime list-compositions' [
  --filter-by-stage-arn: string
  --filter-by-encoder-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListCompositions $filter_by_stage_arn=filterByStageArn $filter_by_encoder_configuration_arn=filterByEncoderConfigurationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListEncoderConfigurations; follows pages; cached 1min
@category "aws ivs-realtime"
@search-terms ListEncoderConfigurations
@example "First rows only" "ivs-realtime list-encoder-configurations --stream | first 3"
export def 'ivs-realtime list-encoder-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListEncoderConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListIngestConfigurations; follows pages; cached 1min
@category "aws ivs-realtime"
@search-terms ListIngestConfigurations
@example "First rows only" "ivs-realtime list-ingest-configurations --stream | first 3"
export def 'ivs-realtime list-ingest-configurations' [
  --filter-by-stage-arn: string
  --filter-by-state: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListIngestConfigurations $filter_by_stage_arn=filterByStageArn $filter_by_state=filterByState $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListParticipantEvents; follows pages; cached 1min; needs --stage-arn --session-id --participant-id
@category "aws ivs-realtime"
@search-terms ListParticipantEvents
export def 'ivs-realtime list-participant-events' [
  --stage-arn: string
  --session-id: string
  --participant-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListParticipantEvents $stage_arn=stageArn $session_id=sessionId $participant_id=participantId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListParticipantReplicas; follows pages; cached 1min; needs --source-stage-arn --participant-id
@category "aws ivs-realtime"
@search-terms ListParticipantReplicas
export def 'ivs-realtime list-participant-replicas' [
  --source-stage-arn: string
  --participant-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListParticipantReplicas $source_stage_arn=sourceStageArn $participant_id=participantId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListParticipants; follows pages; cached 1min; needs --stage-arn --session-id
@category "aws ivs-realtime"
@search-terms ListParticipants
export def 'ivs-realtime list-participants' [
  --stage-arn: string
  --session-id: string
  --filter-by-user-id: string
  --filter-by-published: oneof<bool>
  --filter-by-state: string@[CONNECTED DISCONNECTED]
  --filter-by-recording-state: string@[STARTING ACTIVE STOPPING STOPPED FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListParticipants $stage_arn=stageArn $session_id=sessionId $filter_by_user_id=filterByUserId $filter_by_published=filterByPublished $filter_by_state=filterByState $filter_by_recording_state=filterByRecordingState $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListPublicKeys; follows pages; cached 1min
@category "aws ivs-realtime"
@search-terms ListPublicKeys
@example "First rows only" "ivs-realtime list-public-keys --stream | first 3"
export def 'ivs-realtime list-public-keys' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListPublicKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListStageSessions; follows pages; cached 1min; needs --stage-arn
@category "aws ivs-realtime"
@search-terms ListStageSessions
export def 'ivs-realtime list-stage-sessions' [
  --stage-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListStageSessions $stage_arn=stageArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListStages; follows pages; cached 1min
@category "aws ivs-realtime"
@search-terms ListStages
@example "First rows only" "ivs-realtime list-stages --stream | first 3"
export def 'ivs-realtime list-stages' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListStages $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListStorageConfigurations; follows pages; cached 1min
@category "aws ivs-realtime"
@search-terms ListStorageConfigurations
@example "First rows only" "ivs-realtime list-storage-configurations --stream | first 3"
export def 'ivs-realtime list-storage-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs-realtime ListStorageConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws ivs-realtime"
@search-terms ListTagsForResource
export def 'ivs-realtime list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /RevokeConnectionToken; needs --token-id
@category "aws ivs-realtime"
@search-terms RevokeConnectionToken
export def 'ivs-realtime revoke-connection-token' [
  --token-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime RevokeConnectionToken $token_id=tokenId $region=--region $profile=--profile' }

# POST /StartComposition; needs --stage-arn --destinations
@category "aws ivs-realtime"
@search-terms StartComposition
export def 'ivs-realtime start-composition' [
  --stage-arn: string
  --idempotency-token: string
  --layout: record
  --destinations: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime StartComposition $stage_arn=stageArn $idempotency_token=idempotencyToken $layout=layout $destinations=destinations $tags=tags $region=--region $profile=--profile' }

# POST /StartParticipantReplication; needs --source-stage-arn --destination-stage-arn --participant-id
@category "aws ivs-realtime"
@search-terms StartParticipantReplication
export def 'ivs-realtime start-participant-replication' [
  --source-stage-arn: string
  --destination-stage-arn: string
  --participant-id: string
  --reconnect-window-seconds: int
  --attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime StartParticipantReplication $source_stage_arn=sourceStageArn $destination_stage_arn=destinationStageArn $participant_id=participantId $reconnect_window_seconds=reconnectWindowSeconds $attributes=attributes $region=--region $profile=--profile' }

# POST /StopComposition; needs --arn
@category "aws ivs-realtime"
@search-terms StopComposition
export def 'ivs-realtime stop-composition' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime StopComposition $arn=arn $region=--region $profile=--profile' }

# POST /StopParticipantReplication; needs --source-stage-arn --destination-stage-arn --participant-id
@category "aws ivs-realtime"
@search-terms StopParticipantReplication
export def 'ivs-realtime stop-participant-replication' [
  --source-stage-arn: string
  --destination-stage-arn: string
  --participant-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime StopParticipantReplication $source_stage_arn=sourceStageArn $destination_stage_arn=destinationStageArn $participant_id=participantId $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws ivs-realtime"
@search-terms TagResource
export def 'ivs-realtime tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws ivs-realtime"
@search-terms UntagResource
export def 'ivs-realtime untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs-realtime UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /UpdateIngestConfiguration; needs --arn
@category "aws ivs-realtime"
@search-terms UpdateIngestConfiguration
export def 'ivs-realtime update-ingest-configuration' [
  --arn: string
  --stage-arn: string
  --redundant-ingest: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime UpdateIngestConfiguration $arn=arn $stage_arn=stageArn $redundant_ingest=redundantIngest $region=--region $profile=--profile' }

# POST /UpdateStage; needs --arn
@category "aws ivs-realtime"
@search-terms UpdateStage
export def 'ivs-realtime update-stage' [
  --arn: string
  --name: string
  --auto-participant-recording-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs-realtime UpdateStage $arn=arn $name=name $auto_participant_recording_configuration=autoParticipantRecordingConfiguration $region=--region $profile=--profile' }
