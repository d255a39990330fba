# Written by `cargo xtask generate --service connectcampaignsv2` from the service's model and overlay: change those instead.
# ConnectCampaignsV2, API version 2024-04-23: 37 operations.

use rt.nu [call]

# PUT /v2/campaigns; needs --name --connect-instance-id
@search-terms CreateCampaign
export def 'connectcampaignsv2 create-campaign' [
  --name: string
  --connect-instance-id: string
  --channel-subtype-config: record
  --type: string@[MANAGED JOURNEY]
  --source: record
  --connect-campaign-flow-arn: string
  --schedule: record
  --entry-limits-config: record
  --communication-time-config: record
  --communication-limits-override: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 CreateCampaign $name $connect_instance_id $channel_subtype_config $type $source $connect_campaign_flow_arn $schedule $entry_limits_config $communication_time_config $communication_limits_override $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/campaigns/{id}; needs --id
@search-terms DeleteCampaign
export def 'connectcampaignsv2 delete-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 DeleteCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/campaigns/{id}/channel-subtype-config; needs --id --channel-subtype
@search-terms DeleteCampaignChannelSubtypeConfig
export def 'connectcampaignsv2 delete-campaign-channel-subtype-config' [
  --id: string
  --channel-subtype: string@[TELEPHONY SMS EMAIL WHATSAPP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 DeleteCampaignChannelSubtypeConfig $id $channel_subtype -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/campaigns/{id}/communication-limits; needs --id --config
@search-terms DeleteCampaignCommunicationLimits
export def 'connectcampaignsv2 delete-campaign-communication-limits' [
  --id: string
  --config: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 DeleteCampaignCommunicationLimits $id $config -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/campaigns/{id}/communication-time; needs --id --config
@search-terms DeleteCampaignCommunicationTime
export def 'connectcampaignsv2 delete-campaign-communication-time' [
  --id: string
  --config: string@[TELEPHONY SMS EMAIL WHATSAPP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 DeleteCampaignCommunicationTime $id $config -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/campaigns/{id}/entry-limits; needs --id
@search-terms DeleteCampaignEntryLimits
export def 'connectcampaignsv2 delete-campaign-entry-limits' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 DeleteCampaignEntryLimits $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/connect-instance/{connectInstanceId}/config; needs --connect-instance-id
@search-terms DeleteConnectInstanceConfig
export def 'connectcampaignsv2 delete-connect-instance-config' [
  --connect-instance-id: string
  --campaign-deletion-policy: string@[RETAIN_ALL DELETE_ALL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 DeleteConnectInstanceConfig $connect_instance_id $campaign_deletion_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/connect-instance/{connectInstanceId}/integrations/delete; needs --connect-instance-id --integration-identifier
@search-terms DeleteConnectInstanceIntegration
export def 'connectcampaignsv2 delete-connect-instance-integration' [
  --connect-instance-id: string
  --integration-identifier: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 DeleteConnectInstanceIntegration $connect_instance_id $integration_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/connect-instance/{connectInstanceId}/onboarding; needs --connect-instance-id
@search-terms DeleteInstanceOnboardingJob
export def 'connectcampaignsv2 delete-instance-onboarding-job' [
  --connect-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 DeleteInstanceOnboardingJob $connect_instance_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/campaigns/{id}; needs --id
@search-terms DescribeCampaign
export def 'connectcampaignsv2 describe-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaignsv2 DescribeCampaign $id -- $region $profile $with_input $fail_fast' }

# GET /v2/campaigns/{id}/state; cached 1min; needs --id
@search-terms GetCampaignState
export def 'connectcampaignsv2 get-campaign-state' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaignsv2 GetCampaignState $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v2/campaigns-state; cached 1min; needs --campaign-ids
@search-terms GetCampaignStateBatch
export def 'connectcampaignsv2 get-campaign-state-batch' [
  --campaign-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaignsv2 GetCampaignStateBatch $campaign_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/connect-instance/{connectInstanceId}/config; cached 1min; needs --connect-instance-id
@search-terms GetConnectInstanceConfig
export def 'connectcampaignsv2 get-connect-instance-config' [
  --connect-instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaignsv2 GetConnectInstanceConfig $connect_instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/connect-instance/{connectInstanceId}/communication-limits; cached 1min; needs --connect-instance-id
@search-terms GetInstanceCommunicationLimits
export def 'connectcampaignsv2 get-instance-communication-limits' [
  --connect-instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaignsv2 GetInstanceCommunicationLimits $connect_instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/connect-instance/{connectInstanceId}/onboarding; needs --connect-instance-id
@search-terms GetInstanceOnboardingJobStatus
export def 'connectcampaignsv2 get-instance-onboarding-job-status' [
  --connect-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaignsv2 GetInstanceOnboardingJobStatus $connect_instance_id -- $region $profile $with_input $fail_fast' }

# POST /v2/campaigns-summary; follows pages; cached 1min
@search-terms ListCampaigns
export def 'connectcampaignsv2 list-campaigns' [
  --filters: record
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
]: any -> any { call 'connectcampaignsv2 ListCampaigns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/connect-instance/{connectInstanceId}/integrations; follows pages; cached 1min; needs --connect-instance-id
@search-terms ListConnectInstanceIntegrations
export def 'connectcampaignsv2 list-connect-instance-integrations' [
  --connect-instance-id: string
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
]: any -> any { call 'connectcampaignsv2 ListConnectInstanceIntegrations $connect_instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/tags/{arn}; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'connectcampaignsv2 list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaignsv2 ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v2/campaigns/{id}/pause; needs --id
@search-terms PauseCampaign
export def 'connectcampaignsv2 pause-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 PauseCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/connect-instance/{connectInstanceId}/integrations; needs --connect-instance-id --integration-config
@search-terms PutConnectInstanceIntegration
export def 'connectcampaignsv2 put-connect-instance-integration' [
  --connect-instance-id: string
  --integration-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 PutConnectInstanceIntegration $connect_instance_id $integration_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/connect-instance/{connectInstanceId}/communication-limits; needs --connect-instance-id --communication-limits-config
@search-terms PutInstanceCommunicationLimits
export def 'connectcampaignsv2 put-instance-communication-limits' [
  --connect-instance-id: string
  --communication-limits-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 PutInstanceCommunicationLimits $connect_instance_id $communication_limits_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/campaigns/{id}/outbound-requests; needs --id --outbound-requests
@search-terms PutOutboundRequestBatch
export def 'connectcampaignsv2 put-outbound-request-batch' [
  --id: string
  --outbound-requests: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 PutOutboundRequestBatch $id $outbound_requests -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/campaigns/{id}/profile-outbound-requests; needs --id --profile-outbound-requests
@search-terms PutProfileOutboundRequestBatch
export def 'connectcampaignsv2 put-profile-outbound-request-batch' [
  --id: string
  --profile-outbound-requests: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 PutProfileOutboundRequestBatch $id $profile_outbound_requests -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/resume; needs --id
@search-terms ResumeCampaign
export def 'connectcampaignsv2 resume-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 ResumeCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/start; needs --id
@search-terms StartCampaign
export def 'connectcampaignsv2 start-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 StartCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/connect-instance/{connectInstanceId}/onboarding; needs --connect-instance-id --encryption-config
@search-terms StartInstanceOnboardingJob
export def 'connectcampaignsv2 start-instance-onboarding-job' [
  --connect-instance-id: string
  --encryption-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 StartInstanceOnboardingJob $connect_instance_id $encryption_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/stop; needs --id
@search-terms StopCampaign
export def 'connectcampaignsv2 stop-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 StopCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/tags/{arn}; needs --arn --tags
@search-terms TagResource
export def 'connectcampaignsv2 tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/tags/{arn}; needs --arn --tag-keys
@search-terms UntagResource
export def 'connectcampaignsv2 untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/channel-subtype-config; needs --id --channel-subtype-config
@search-terms UpdateCampaignChannelSubtypeConfig
export def 'connectcampaignsv2 update-campaign-channel-subtype-config' [
  --id: string
  --channel-subtype-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UpdateCampaignChannelSubtypeConfig $id $channel_subtype_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/communication-limits; needs --id --communication-limits-override
@search-terms UpdateCampaignCommunicationLimits
export def 'connectcampaignsv2 update-campaign-communication-limits' [
  --id: string
  --communication-limits-override: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UpdateCampaignCommunicationLimits $id $communication_limits_override -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/communication-time; needs --id --communication-time-config
@search-terms UpdateCampaignCommunicationTime
export def 'connectcampaignsv2 update-campaign-communication-time' [
  --id: string
  --communication-time-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UpdateCampaignCommunicationTime $id $communication_time_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/entry-limits; needs --id --entry-limits-config
@search-terms UpdateCampaignEntryLimits
export def 'connectcampaignsv2 update-campaign-entry-limits' [
  --id: string
  --entry-limits-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UpdateCampaignEntryLimits $id $entry_limits_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/flow; needs --id --connect-campaign-flow-arn
@search-terms UpdateCampaignFlowAssociation
export def 'connectcampaignsv2 update-campaign-flow-association' [
  --id: string
  --connect-campaign-flow-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UpdateCampaignFlowAssociation $id $connect_campaign_flow_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/name; needs --id --name
@search-terms UpdateCampaignName
export def 'connectcampaignsv2 update-campaign-name' [
  --id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UpdateCampaignName $id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/schedule; needs --id --schedule
@search-terms UpdateCampaignSchedule
export def 'connectcampaignsv2 update-campaign-schedule' [
  --id: string
  --schedule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UpdateCampaignSchedule $id $schedule -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/campaigns/{id}/source; needs --id --source
@search-terms UpdateCampaignSource
export def 'connectcampaignsv2 update-campaign-source' [
  --id: string
  --source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaignsv2 UpdateCampaignSource $id $source -- $region $profile $with_input $fail_fast $yes' }
