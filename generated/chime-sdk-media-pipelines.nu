# Written by `cargo xtask generate --service chime-sdk-media-pipelines` from the service's model and overlay: change those instead.
# Chime SDK Media Pipelines, API version 2021-07-15: 31 operations.

use rt.nu [call]

# POST /sdk-media-capture-pipelines; needs --source-type --source-arn --sink-type --sink-arn
@search-terms CreateMediaCapturePipeline
export def 'chime-sdk-media-pipelines create-media-capture-pipeline' [
  --source-type: string
  --source-arn: string
  --sink-type: string
  --sink-arn: string
  --client-request-token: string
  --chime-sdk-meeting-configuration: record
  --sse-aws-key-management-params: record
  --sink-iam-role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines CreateMediaCapturePipeline $source_type $source_arn $sink_type $sink_arn $client_request_token $chime_sdk_meeting_configuration $sse_aws_key_management_params $sink_iam_role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /sdk-media-concatenation-pipelines; needs --sources --sinks
@search-terms CreateMediaConcatenationPipeline
export def 'chime-sdk-media-pipelines create-media-concatenation-pipeline' [
  --sources: list
  --sinks: list
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines CreateMediaConcatenationPipeline $sources $sinks $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /media-insights-pipelines; needs --media-insights-pipeline-configuration-arn
@search-terms CreateMediaInsightsPipeline
export def 'chime-sdk-media-pipelines create-media-insights-pipeline' [
  --media-insights-pipeline-configuration-arn: string
  --kinesis-video-stream-source-runtime-configuration: record
  --media-insights-runtime-metadata: record
  --kinesis-video-stream-recording-source-runtime-configuration: record
  --s3-recording-sink-runtime-configuration: record
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines CreateMediaInsightsPipeline $media_insights_pipeline_configuration_arn $kinesis_video_stream_source_runtime_configuration $media_insights_runtime_metadata $kinesis_video_stream_recording_source_runtime_configuration $s3_recording_sink_runtime_configuration $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /media-insights-pipeline-configurations; needs --media-insights-pipeline-configuration-name --resource-access-role-arn --elements
@search-terms CreateMediaInsightsPipelineConfiguration
export def 'chime-sdk-media-pipelines create-media-insights-pipeline-configuration' [
  --media-insights-pipeline-configuration-name: string
  --resource-access-role-arn: string
  --real-time-alert-configuration: record
  --elements: list
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines CreateMediaInsightsPipelineConfiguration $media_insights_pipeline_configuration_name $resource_access_role_arn $real_time_alert_configuration $elements $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /sdk-media-live-connector-pipelines; needs --sources --sinks
@search-terms CreateMediaLiveConnectorPipeline
export def 'chime-sdk-media-pipelines create-media-live-connector-pipeline' [
  --sources: list
  --sinks: list
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines CreateMediaLiveConnectorPipeline $sources $sinks $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /media-pipeline-kinesis-video-stream-pools; needs --stream-configuration --pool-name
@search-terms CreateMediaPipelineKinesisVideoStreamPool
export def 'chime-sdk-media-pipelines create-media-pipeline-kinesis-video-stream-pool' [
  --stream-configuration: record
  --pool-name: string
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines CreateMediaPipelineKinesisVideoStreamPool $stream_configuration $pool_name $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /sdk-media-stream-pipelines; needs --sources --sinks
@search-terms CreateMediaStreamPipeline
export def 'chime-sdk-media-pipelines create-media-stream-pipeline' [
  --sources: list
  --sinks: list
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines CreateMediaStreamPipeline $sources $sinks $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sdk-media-capture-pipelines/{MediaPipelineId}; needs --media-pipeline-id
@search-terms DeleteMediaCapturePipeline
export def 'chime-sdk-media-pipelines delete-media-capture-pipeline' [
  --media-pipeline-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines DeleteMediaCapturePipeline $media_pipeline_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /media-insights-pipeline-configurations/{Identifier}; needs --identifier
@search-terms DeleteMediaInsightsPipelineConfiguration
export def 'chime-sdk-media-pipelines delete-media-insights-pipeline-configuration' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines DeleteMediaInsightsPipelineConfiguration $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sdk-media-pipelines/{MediaPipelineId}; needs --media-pipeline-id
@search-terms DeleteMediaPipeline
export def 'chime-sdk-media-pipelines delete-media-pipeline' [
  --media-pipeline-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines DeleteMediaPipeline $media_pipeline_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /media-pipeline-kinesis-video-stream-pools/{Identifier}; needs --identifier
@search-terms DeleteMediaPipelineKinesisVideoStreamPool
export def 'chime-sdk-media-pipelines delete-media-pipeline-kinesis-video-stream-pool' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines DeleteMediaPipelineKinesisVideoStreamPool $identifier -- $region $profile $with_input $fail_fast $yes' }

# GET /sdk-media-capture-pipelines/{MediaPipelineId}; needs --media-pipeline-id
@search-terms GetMediaCapturePipeline
export def 'chime-sdk-media-pipelines get-media-capture-pipeline' [
  --media-pipeline-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-media-pipelines GetMediaCapturePipeline $media_pipeline_id -- $region $profile $with_input $fail_fast' }

# GET /media-insights-pipeline-configurations/{Identifier}; needs --identifier
@search-terms GetMediaInsightsPipelineConfiguration
export def 'chime-sdk-media-pipelines get-media-insights-pipeline-configuration' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-media-pipelines GetMediaInsightsPipelineConfiguration $identifier -- $region $profile $with_input $fail_fast' }

# GET /sdk-media-pipelines/{MediaPipelineId}; needs --media-pipeline-id
@search-terms GetMediaPipeline
export def 'chime-sdk-media-pipelines get-media-pipeline' [
  --media-pipeline-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-media-pipelines GetMediaPipeline $media_pipeline_id -- $region $profile $with_input $fail_fast' }

# GET /media-pipeline-kinesis-video-stream-pools/{Identifier}; needs --identifier
@search-terms GetMediaPipelineKinesisVideoStreamPool
export def 'chime-sdk-media-pipelines get-media-pipeline-kinesis-video-stream-pool' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-media-pipelines GetMediaPipelineKinesisVideoStreamPool $identifier -- $region $profile $with_input $fail_fast' }

# GET /media-insights-pipelines/{Identifier}/speaker-search-tasks/{SpeakerSearchTaskId}; needs --identifier --speaker-search-task-id
@search-terms GetSpeakerSearchTask
export def 'chime-sdk-media-pipelines get-speaker-search-task' [
  --identifier: string
  --speaker-search-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-media-pipelines GetSpeakerSearchTask $identifier $speaker_search_task_id -- $region $profile $with_input $fail_fast' }

# GET /media-insights-pipelines/{Identifier}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}; needs --identifier --voice-tone-analysis-task-id
@search-terms GetVoiceToneAnalysisTask
export def 'chime-sdk-media-pipelines get-voice-tone-analysis-task' [
  --identifier: string
  --voice-tone-analysis-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-media-pipelines GetVoiceToneAnalysisTask $identifier $voice_tone_analysis_task_id -- $region $profile $with_input $fail_fast' }

# GET /sdk-media-capture-pipelines; follows pages; cached 1min
@search-terms ListMediaCapturePipelines
export def 'chime-sdk-media-pipelines list-media-capture-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'chime-sdk-media-pipelines ListMediaCapturePipelines -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /media-insights-pipeline-configurations; follows pages
@search-terms ListMediaInsightsPipelineConfigurations
export def 'chime-sdk-media-pipelines list-media-insights-pipeline-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'chime-sdk-media-pipelines ListMediaInsightsPipelineConfigurations -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /media-pipeline-kinesis-video-stream-pools; follows pages
@search-terms ListMediaPipelineKinesisVideoStreamPools
export def 'chime-sdk-media-pipelines list-media-pipeline-kinesis-video-stream-pools' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'chime-sdk-media-pipelines ListMediaPipelineKinesisVideoStreamPools -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /sdk-media-pipelines; follows pages; cached 1min
@search-terms ListMediaPipelines
export def 'chime-sdk-media-pipelines list-media-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'chime-sdk-media-pipelines ListMediaPipelines -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'chime-sdk-media-pipelines list-tags-for-resource' [
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
]: any -> any { call 'chime-sdk-media-pipelines ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /media-insights-pipelines/{Identifier}/speaker-search-tasks?operation=start; needs --identifier --voice-profile-domain-arn
@search-terms StartSpeakerSearchTask
export def 'chime-sdk-media-pipelines start-speaker-search-task' [
  --identifier: string
  --voice-profile-domain-arn: string
  --kinesis-video-stream-source-task-configuration: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines StartSpeakerSearchTask $identifier $voice_profile_domain_arn $kinesis_video_stream_source_task_configuration $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /media-insights-pipelines/{Identifier}/voice-tone-analysis-tasks?operation=start; needs --identifier --language-code
@search-terms StartVoiceToneAnalysisTask
export def 'chime-sdk-media-pipelines start-voice-tone-analysis-task' [
  --identifier: string
  --language-code: string
  --kinesis-video-stream-source-task-configuration: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines StartVoiceToneAnalysisTask $identifier $language_code $kinesis_video_stream_source_task_configuration $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /media-insights-pipelines/{Identifier}/speaker-search-tasks/{SpeakerSearchTaskId}?operation=stop; needs --identifier --speaker-search-task-id
@search-terms StopSpeakerSearchTask
export def 'chime-sdk-media-pipelines stop-speaker-search-task' [
  --identifier: string
  --speaker-search-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines StopSpeakerSearchTask $identifier $speaker_search_task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /media-insights-pipelines/{Identifier}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}?operation=stop; needs --identifier --voice-tone-analysis-task-id
@search-terms StopVoiceToneAnalysisTask
export def 'chime-sdk-media-pipelines stop-voice-tone-analysis-task' [
  --identifier: string
  --voice-tone-analysis-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines StopVoiceToneAnalysisTask $identifier $voice_tone_analysis_task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'chime-sdk-media-pipelines tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'chime-sdk-media-pipelines untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /media-insights-pipeline-configurations/{Identifier}; needs --identifier --resource-access-role-arn --elements
@search-terms UpdateMediaInsightsPipelineConfiguration
export def 'chime-sdk-media-pipelines update-media-insights-pipeline-configuration' [
  --identifier: string
  --resource-access-role-arn: string
  --real-time-alert-configuration: record
  --elements: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines UpdateMediaInsightsPipelineConfiguration $identifier $resource_access_role_arn $real_time_alert_configuration $elements -- $region $profile $with_input $fail_fast $yes' }

# PUT /media-insights-pipeline-status/{Identifier}; needs --identifier --update-status
@search-terms UpdateMediaInsightsPipelineStatus
export def 'chime-sdk-media-pipelines update-media-insights-pipeline-status' [
  --identifier: string
  --update-status: string@[Pause Resume]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines UpdateMediaInsightsPipelineStatus $identifier $update_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /media-pipeline-kinesis-video-stream-pools/{Identifier}; needs --identifier
@search-terms UpdateMediaPipelineKinesisVideoStreamPool
export def 'chime-sdk-media-pipelines update-media-pipeline-kinesis-video-stream-pool' [
  --identifier: string
  --stream-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-media-pipelines UpdateMediaPipelineKinesisVideoStreamPool $identifier $stream_configuration -- $region $profile $with_input $fail_fast $yes' }
