# Written by `cargo xtask generate --service ivs-realtime` from the service's model and overlay: change those instead.
# IVS RealTime, API version 2020-07-14: 40 operations.

use rt.nu [call]

# POST /CreateEncoderConfiguration
@search-terms CreateEncoderConfiguration
export def 'ivs-realtime create-encoder-configuration' [
  --name: string
  --video: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime CreateEncoderConfiguration $name $video $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateIngestConfiguration; needs --ingest-protocol
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime CreateIngestConfiguration $name $stage_arn $user_id $attributes $ingest_protocol $insecure_ingest $redundant_ingest $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateParticipantToken; needs --stage-arn
@search-terms CreateParticipantToken
export def 'ivs-realtime create-participant-token' [
  --stage-arn: string
  --duration: int
  --user-id: string
  --attributes: record
  --capabilities: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime CreateParticipantToken $stage_arn $duration $user_id $attributes $capabilities -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateStage
@search-terms CreateStage
export def 'ivs-realtime create-stage' [
  --name: string
  --participant-token-configurations: list
  --tags: record
  --auto-participant-recording-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime CreateStage $name $participant_token_configurations $tags $auto_participant_recording_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateStorageConfiguration; needs --s3
@search-terms CreateStorageConfiguration
export def 'ivs-realtime create-storage-configuration' [
  --name: string
  --s3: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime CreateStorageConfiguration $name $s3 $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteEncoderConfiguration; needs --arn
@search-terms DeleteEncoderConfiguration
export def 'ivs-realtime delete-encoder-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime DeleteEncoderConfiguration $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteIngestConfiguration; needs --arn
@search-terms DeleteIngestConfiguration
export def 'ivs-realtime delete-ingest-configuration' [
  --arn: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime DeleteIngestConfiguration $arn $force -- $region $profile $with_input $fail_fast $yes' }

# POST /DeletePublicKey; needs --arn
@search-terms DeletePublicKey
export def 'ivs-realtime delete-public-key' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime DeletePublicKey $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteStage; needs --arn
@search-terms DeleteStage
export def 'ivs-realtime delete-stage' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime DeleteStage $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteStorageConfiguration; needs --arn
@search-terms DeleteStorageConfiguration
export def 'ivs-realtime delete-storage-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime DeleteStorageConfiguration $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DisconnectParticipant; needs --stage-arn --participant-id
@search-terms DisconnectParticipant
export def 'ivs-realtime disconnect-participant' [
  --stage-arn: string
  --participant-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime DisconnectParticipant $stage_arn $participant_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /GetComposition; cached 1min; needs --arn
@search-terms GetComposition
export def 'ivs-realtime get-composition' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime GetComposition $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetEncoderConfiguration; cached 1min; needs --arn
@search-terms GetEncoderConfiguration
export def 'ivs-realtime get-encoder-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime GetEncoderConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetIngestConfiguration; needs --arn
@search-terms GetIngestConfiguration
export def 'ivs-realtime get-ingest-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime GetIngestConfiguration $arn -- $region $profile $with_input $fail_fast' }

# POST /GetParticipant; cached 1min; needs --stage-arn --session-id --participant-id
@search-terms GetParticipant
export def 'ivs-realtime get-participant' [
  --stage-arn: string
  --session-id: string
  --participant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime GetParticipant $stage_arn $session_id $participant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetPublicKey; cached 1min; needs --arn
@search-terms GetPublicKey
export def 'ivs-realtime get-public-key' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime GetPublicKey $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetStage; cached 1min; needs --arn
@search-terms GetStage
export def 'ivs-realtime get-stage' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime GetStage $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetStageSession; needs --stage-arn --session-id
@search-terms GetStageSession
export def 'ivs-realtime get-stage-session' [
  --stage-arn: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime GetStageSession $stage_arn $session_id -- $region $profile $with_input $fail_fast' }

# POST /GetStorageConfiguration; cached 1min; needs --arn
@search-terms GetStorageConfiguration
export def 'ivs-realtime get-storage-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime GetStorageConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ImportPublicKey; needs --public-key-material
@search-terms ImportPublicKey
export def 'ivs-realtime import-public-key' [
  --public-key-material: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime ImportPublicKey $public_key_material $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /ListCompositions; follows pages; cached 1min
@search-terms ListCompositions
export def 'ivs-realtime list-compositions' [
  --filter-by-stage-arn: string
  --filter-by-encoder-configuration-arn: string
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
]: any -> any { call 'ivs-realtime ListCompositions $filter_by_stage_arn $filter_by_encoder_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListEncoderConfigurations; follows pages; cached 1min
@search-terms ListEncoderConfigurations
export def 'ivs-realtime list-encoder-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs-realtime ListEncoderConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListIngestConfigurations; follows pages; cached 1min
@search-terms ListIngestConfigurations
export def 'ivs-realtime list-ingest-configurations' [
  --filter-by-stage-arn: string
  --filter-by-state: string@[ACTIVE INACTIVE]
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
]: any -> any { call 'ivs-realtime ListIngestConfigurations $filter_by_stage_arn $filter_by_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListParticipantEvents; follows pages; cached 15sec; needs --stage-arn --session-id --participant-id
@search-terms ListParticipantEvents
export def 'ivs-realtime list-participant-events' [
  --stage-arn: string
  --session-id: string
  --participant-id: string
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
]: any -> any { call 'ivs-realtime ListParticipantEvents $stage_arn $session_id $participant_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListParticipantReplicas; follows pages; cached 1min; needs --source-stage-arn --participant-id
@search-terms ListParticipantReplicas
export def 'ivs-realtime list-participant-replicas' [
  --source-stage-arn: string
  --participant-id: string
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
]: any -> any { call 'ivs-realtime ListParticipantReplicas $source_stage_arn $participant_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListParticipants; follows pages; cached 1min; needs --stage-arn --session-id
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime ListParticipants $stage_arn $session_id $filter_by_user_id $filter_by_published $filter_by_state $filter_by_recording_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListPublicKeys; follows pages; cached 1min
@search-terms ListPublicKeys
export def 'ivs-realtime list-public-keys' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs-realtime ListPublicKeys -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListStageSessions; follows pages; cached 1min; needs --stage-arn
@search-terms ListStageSessions
export def 'ivs-realtime list-stage-sessions' [
  --stage-arn: string
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
]: any -> any { call 'ivs-realtime ListStageSessions $stage_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListStages; follows pages; cached 1min
@search-terms ListStages
export def 'ivs-realtime list-stages' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs-realtime ListStages -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListStorageConfigurations; follows pages; cached 1min
@search-terms ListStorageConfigurations
export def 'ivs-realtime list-storage-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs-realtime ListStorageConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ivs-realtime list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs-realtime ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /RevokeConnectionToken; needs --token-id
@search-terms RevokeConnectionToken
export def 'ivs-realtime revoke-connection-token' [
  --token-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime RevokeConnectionToken $token_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StartComposition; needs --stage-arn --destinations
@search-terms StartComposition
export def 'ivs-realtime start-composition' [
  --stage-arn: string
  --idempotency-token: string
  --layout: record
  --destinations: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime StartComposition $stage_arn $idempotency_token $layout $destinations $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /StartParticipantReplication; needs --source-stage-arn --destination-stage-arn --participant-id
@search-terms StartParticipantReplication
export def 'ivs-realtime start-participant-replication' [
  --source-stage-arn: string
  --destination-stage-arn: string
  --participant-id: string
  --reconnect-window-seconds: int
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime StartParticipantReplication $source_stage_arn $destination_stage_arn $participant_id $reconnect_window_seconds $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /StopComposition; needs --arn
@search-terms StopComposition
export def 'ivs-realtime stop-composition' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime StopComposition $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /StopParticipantReplication; needs --source-stage-arn --destination-stage-arn --participant-id
@search-terms StopParticipantReplication
export def 'ivs-realtime stop-participant-replication' [
  --source-stage-arn: string
  --destination-stage-arn: string
  --participant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime StopParticipantReplication $source_stage_arn $destination_stage_arn $participant_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'ivs-realtime tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ivs-realtime untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateIngestConfiguration; needs --arn
@search-terms UpdateIngestConfiguration
export def 'ivs-realtime update-ingest-configuration' [
  --arn: string
  --stage-arn: string
  --redundant-ingest: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime UpdateIngestConfiguration $arn $stage_arn $redundant_ingest -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateStage; needs --arn
@search-terms UpdateStage
export def 'ivs-realtime update-stage' [
  --arn: string
  --name: string
  --auto-participant-recording-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs-realtime UpdateStage $arn $name $auto_participant_recording_configuration -- $region $profile $with_input $fail_fast $yes' }
