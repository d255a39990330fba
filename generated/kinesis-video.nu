# Written by `cargo xtask generate --service kinesis-video` from the service's model and overlay: change those instead.
# Kinesis Video, API version 2017-09-30: 32 operations.

use rt.nu [call]

# POST /createSignalingChannel; needs --channel-name
@search-terms 'CreateSignalingChannel, kinesisvideo create-signaling-channel'
export def 'kinesis-video create-signaling-channel' [
  --channel-name: string
  --channel-type: string@[SINGLE_MASTER FULL_MESH]
  --single-master-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video CreateSignalingChannel $channel_name $channel_type $single_master_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /createStream; needs --stream-name
@search-terms 'CreateStream, kinesisvideo create-stream'
export def 'kinesis-video create-stream' [
  --device-name: string
  --stream-name: string
  --media-type: string
  --kms-key-id: string
  --data-retention-in-hours: int
  --tags: record
  --stream-storage-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video CreateStream $device_name $stream_name $media_type $kms_key_id $data_retention_in_hours $tags $stream_storage_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteEdgeConfiguration
@search-terms 'DeleteEdgeConfiguration, kinesisvideo delete-edge-configuration'
export def 'kinesis-video delete-edge-configuration' [
  --stream-name: string
  --stream-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video DeleteEdgeConfiguration $stream_name $stream_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteSignalingChannel; needs --channel-arn
@search-terms 'DeleteSignalingChannel, kinesisvideo delete-signaling-channel'
export def 'kinesis-video delete-signaling-channel' [
  --channel-arn: string
  --current-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video DeleteSignalingChannel $channel_arn $current_version -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteStream; needs --stream-arn
@search-terms 'DeleteStream, kinesisvideo delete-stream'
export def 'kinesis-video delete-stream' [
  --stream-arn: string
  --current-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video DeleteStream $stream_arn $current_version -- $region $profile $with_input $fail_fast $yes' }

# POST /describeEdgeConfiguration
@search-terms 'DescribeEdgeConfiguration, kinesisvideo describe-edge-configuration'
export def 'kinesis-video describe-edge-configuration' [
  --stream-name: string
  --stream-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video DescribeEdgeConfiguration $stream_name $stream_arn -- $region $profile $with_input $fail_fast' }

# POST /describeImageGenerationConfiguration; cached 1min
@search-terms 'DescribeImageGenerationConfiguration, kinesisvideo describe-image-generation-configuration'
export def 'kinesis-video describe-image-generation-configuration' [
  --stream-name: string
  --stream-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video DescribeImageGenerationConfiguration $stream_name $stream_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describeMappedResourceConfiguration; follows pages; cached 1min
@search-terms 'DescribeMappedResourceConfiguration, kinesisvideo describe-mapped-resource-configuration'
export def 'kinesis-video describe-mapped-resource-configuration' [
  --stream-name: string
  --stream-arn: string
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
]: any -> any { call 'kinesis-video DescribeMappedResourceConfiguration $stream_name $stream_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /describeMediaStorageConfiguration; cached 1min
@search-terms 'DescribeMediaStorageConfiguration, kinesisvideo describe-media-storage-configuration'
export def 'kinesis-video describe-media-storage-configuration' [
  --channel-name: string
  --channel-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video DescribeMediaStorageConfiguration $channel_name $channel_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describeNotificationConfiguration; cached 1min
@search-terms 'DescribeNotificationConfiguration, kinesisvideo describe-notification-configuration'
export def 'kinesis-video describe-notification-configuration' [
  --stream-name: string
  --stream-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video DescribeNotificationConfiguration $stream_name $stream_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describeSignalingChannel; cached 1min
@search-terms 'DescribeSignalingChannel, kinesisvideo describe-signaling-channel'
export def 'kinesis-video describe-signaling-channel' [
  --channel-name: string
  --channel-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video DescribeSignalingChannel $channel_name $channel_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describeStream; cached 1min
@search-terms 'DescribeStream, kinesisvideo describe-stream'
export def 'kinesis-video describe-stream' [
  --stream-name: string
  --stream-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video DescribeStream $stream_name $stream_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describeStreamStorageConfiguration; cached 1min
@search-terms 'DescribeStreamStorageConfiguration, kinesisvideo describe-stream-storage-configuration'
export def 'kinesis-video describe-stream-storage-configuration' [
  --stream-name: string
  --stream-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video DescribeStreamStorageConfiguration $stream_name $stream_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /getDataEndpoint; cached 1min; needs --api-name
@search-terms 'GetDataEndpoint, kinesisvideo get-data-endpoint'
export def 'kinesis-video get-data-endpoint' [
  --stream-name: string
  --stream-arn: string
  --api-name: string@[PUT_MEDIA GET_MEDIA LIST_FRAGMENTS GET_MEDIA_FOR_FRAGMENT_LIST GET_HLS_STREAMING_SESSION_URL GET_DASH_STREAMING_SESSION_URL GET_CLIP GET_IMAGES]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video GetDataEndpoint $stream_name $stream_arn $api_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /getSignalingChannelEndpoint; cached 1min; needs --channel-arn
@search-terms 'GetSignalingChannelEndpoint, kinesisvideo get-signaling-channel-endpoint'
export def 'kinesis-video get-signaling-channel-endpoint' [
  --channel-arn: string
  --single-master-channel-endpoint-configuration: record
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
]: any -> any { call 'kinesis-video GetSignalingChannelEndpoint $channel_arn $single_master_channel_endpoint_configuration -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /listEdgeAgentConfigurations; follows pages; needs --hub-device-arn
@search-terms 'ListEdgeAgentConfigurations, kinesisvideo list-edge-agent-configurations'
export def 'kinesis-video list-edge-agent-configurations' [
  --hub-device-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video ListEdgeAgentConfigurations $hub_device_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /listSignalingChannels; follows pages; cached 1min
@search-terms 'ListSignalingChannels, kinesisvideo list-signaling-channels'
export def 'kinesis-video list-signaling-channels' [
  --channel-name-condition: record
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
]: any -> any { call 'kinesis-video ListSignalingChannels $channel_name_condition -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listStreams; follows pages; cached 1min
@search-terms 'ListStreams, kinesisvideo list-streams'
export def 'kinesis-video list-streams' [
  --stream-name-condition: record
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
]: any -> any { call 'kinesis-video ListStreams $stream_name_condition -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListTagsForResource; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, kinesisvideo list-tags-for-resource'
export def 'kinesis-video list-tags-for-resource' [
  --next-token: string
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video ListTagsForResource $next_token $resource_arn -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /listTagsForStream; cached 5min
@search-terms 'ListTagsForStream, kinesisvideo list-tags-for-stream'
export def 'kinesis-video list-tags-for-stream' [
  --next-token: string
  --stream-arn: string
  --stream-name: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video ListTagsForStream $next_token $stream_arn $stream_name -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /startEdgeConfigurationUpdate; needs --edge-config
@search-terms 'StartEdgeConfigurationUpdate, kinesisvideo start-edge-configuration-update'
export def 'kinesis-video start-edge-configuration-update' [
  --stream-name: string
  --stream-arn: string
  --edge-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video StartEdgeConfigurationUpdate $stream_name $stream_arn $edge_config -- $region $profile $with_input $fail_fast $yes' }

# POST /TagResource; needs --resource-arn --tags
@search-terms 'TagResource, kinesisvideo tag-resource'
export def 'kinesis-video tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tagStream; needs --tags
@search-terms 'TagStream, kinesisvideo tag-stream'
export def 'kinesis-video tag-stream' [
  --stream-arn: string
  --stream-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video TagStream $stream_arn $stream_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /UntagResource; needs --resource-arn --tag-key-list
@search-terms 'UntagResource, kinesisvideo untag-resource'
export def 'kinesis-video untag-resource' [
  --resource-arn: string
  --tag-key-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UntagResource $resource_arn $tag_key_list -- $region $profile $with_input $fail_fast $yes' }

# POST /untagStream; needs --tag-key-list
@search-terms 'UntagStream, kinesisvideo untag-stream'
export def 'kinesis-video untag-stream' [
  --stream-arn: string
  --stream-name: string
  --tag-key-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UntagStream $stream_arn $stream_name $tag_key_list -- $region $profile $with_input $fail_fast $yes' }

# POST /updateDataRetention; needs --current-version --operation --data-retention-change-in-hours
@search-terms 'UpdateDataRetention, kinesisvideo update-data-retention'
export def 'kinesis-video update-data-retention' [
  --stream-name: string
  --stream-arn: string
  --current-version: string
  --operation: string@[INCREASE_DATA_RETENTION DECREASE_DATA_RETENTION]
  --data-retention-change-in-hours: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UpdateDataRetention $stream_name $stream_arn $current_version $operation $data_retention_change_in_hours -- $region $profile $with_input $fail_fast $yes' }

# POST /updateImageGenerationConfiguration
@search-terms 'UpdateImageGenerationConfiguration, kinesisvideo update-image-generation-configuration'
export def 'kinesis-video update-image-generation-configuration' [
  --stream-name: string
  --stream-arn: string
  --image-generation-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UpdateImageGenerationConfiguration $stream_name $stream_arn $image_generation_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /updateMediaStorageConfiguration; needs --channel-arn --media-storage-configuration
@search-terms 'UpdateMediaStorageConfiguration, kinesisvideo update-media-storage-configuration'
export def 'kinesis-video update-media-storage-configuration' [
  --channel-arn: string
  --media-storage-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UpdateMediaStorageConfiguration $channel_arn $media_storage_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /updateNotificationConfiguration
@search-terms 'UpdateNotificationConfiguration, kinesisvideo update-notification-configuration'
export def 'kinesis-video update-notification-configuration' [
  --stream-name: string
  --stream-arn: string
  --notification-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UpdateNotificationConfiguration $stream_name $stream_arn $notification_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /updateSignalingChannel; needs --channel-arn --current-version
@search-terms 'UpdateSignalingChannel, kinesisvideo update-signaling-channel'
export def 'kinesis-video update-signaling-channel' [
  --channel-arn: string
  --current-version: string
  --single-master-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UpdateSignalingChannel $channel_arn $current_version $single_master_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /updateStream; needs --current-version
@search-terms 'UpdateStream, kinesisvideo update-stream'
export def 'kinesis-video update-stream' [
  --stream-name: string
  --stream-arn: string
  --current-version: string
  --device-name: string
  --media-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UpdateStream $stream_name $stream_arn $current_version $device_name $media_type -- $region $profile $with_input $fail_fast $yes' }

# POST /updateStreamStorageConfiguration; needs --current-version --stream-storage-configuration
@search-terms 'UpdateStreamStorageConfiguration, kinesisvideo update-stream-storage-configuration'
export def 'kinesis-video update-stream-storage-configuration' [
  --stream-name: string
  --stream-arn: string
  --current-version: string
  --stream-storage-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video UpdateStreamStorageConfiguration $stream_name $stream_arn $current_version $stream_storage_configuration -- $region $profile $with_input $fail_fast $yes' }
