# Written by `cargo xtask generate --service connectcampaigns` from the service's model and overlay: change those instead.
# ConnectCampaigns, API version 2021-01-30: 22 operations.

use rt.nu [call]

# PUT /campaigns; needs --name --connect-instance-id --dialer-config --outbound-call-config
@search-terms CreateCampaign
export def 'connectcampaigns create-campaign' [
  --name: string
  --connect-instance-id: string
  --dialer-config: record
  --outbound-call-config: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns CreateCampaign $name $connect_instance_id $dialer_config $outbound_call_config $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /campaigns/{id}; needs --id
@search-terms DeleteCampaign
export def 'connectcampaigns delete-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns DeleteCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /connect-instance/{connectInstanceId}/config; needs --connect-instance-id
@search-terms DeleteConnectInstanceConfig
export def 'connectcampaigns delete-connect-instance-config' [
  --connect-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns DeleteConnectInstanceConfig $connect_instance_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /connect-instance/{connectInstanceId}/onboarding; needs --connect-instance-id
@search-terms DeleteInstanceOnboardingJob
export def 'connectcampaigns delete-instance-onboarding-job' [
  --connect-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns DeleteInstanceOnboardingJob $connect_instance_id -- $region $profile $with_input $fail_fast $yes' }

# GET /campaigns/{id}; cached 1min; needs --id
@search-terms DescribeCampaign
export def 'connectcampaigns describe-campaign' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaigns DescribeCampaign $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /campaigns/{id}/state; cached 1min; needs --id
@search-terms GetCampaignState
export def 'connectcampaigns get-campaign-state' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaigns GetCampaignState $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /campaigns-state; cached 1min; needs --campaign-ids
@search-terms GetCampaignStateBatch
export def 'connectcampaigns get-campaign-state-batch' [
  --campaign-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaigns GetCampaignStateBatch $campaign_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /connect-instance/{connectInstanceId}/config; cached 1min; needs --connect-instance-id
@search-terms GetConnectInstanceConfig
export def 'connectcampaigns get-connect-instance-config' [
  --connect-instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaigns GetConnectInstanceConfig $connect_instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /connect-instance/{connectInstanceId}/onboarding; needs --connect-instance-id
@search-terms GetInstanceOnboardingJobStatus
export def 'connectcampaigns get-instance-onboarding-job-status' [
  --connect-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaigns GetInstanceOnboardingJobStatus $connect_instance_id -- $region $profile $with_input $fail_fast' }

# POST /campaigns-summary; follows pages; cached 1min
@search-terms ListCampaigns
export def 'connectcampaigns list-campaigns' [
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
]: any -> any { call 'connectcampaigns ListCampaigns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{arn}; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'connectcampaigns list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcampaigns ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /campaigns/{id}/pause; needs --id
@search-terms PauseCampaign
export def 'connectcampaigns pause-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns PauseCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# PUT /campaigns/{id}/dial-requests; needs --id --dial-requests
@search-terms PutDialRequestBatch
export def 'connectcampaigns put-dial-request-batch' [
  --id: string
  --dial-requests: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns PutDialRequestBatch $id $dial_requests -- $region $profile $with_input $fail_fast $yes' }

# POST /campaigns/{id}/resume; needs --id
@search-terms ResumeCampaign
export def 'connectcampaigns resume-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns ResumeCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# POST /campaigns/{id}/start; needs --id
@search-terms StartCampaign
export def 'connectcampaigns start-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns StartCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# PUT /connect-instance/{connectInstanceId}/onboarding; needs --connect-instance-id --encryption-config
@search-terms StartInstanceOnboardingJob
export def 'connectcampaigns start-instance-onboarding-job' [
  --connect-instance-id: string
  --encryption-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns StartInstanceOnboardingJob $connect_instance_id $encryption_config -- $region $profile $with_input $fail_fast $yes' }

# POST /campaigns/{id}/stop; needs --id
@search-terms StopCampaign
export def 'connectcampaigns stop-campaign' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns StopCampaign $id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{arn}; needs --arn --tags
@search-terms TagResource
export def 'connectcampaigns tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{arn}; needs --arn --tag-keys
@search-terms UntagResource
export def 'connectcampaigns untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /campaigns/{id}/dialer-config; needs --id --dialer-config
@search-terms UpdateCampaignDialerConfig
export def 'connectcampaigns update-campaign-dialer-config' [
  --id: string
  --dialer-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns UpdateCampaignDialerConfig $id $dialer_config -- $region $profile $with_input $fail_fast $yes' }

# POST /campaigns/{id}/name; needs --id --name
@search-terms UpdateCampaignName
export def 'connectcampaigns update-campaign-name' [
  --id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns UpdateCampaignName $id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /campaigns/{id}/outbound-call-config; needs --id
@search-terms UpdateCampaignOutboundCallConfig
export def 'connectcampaigns update-campaign-outbound-call-config' [
  --id: string
  --connect-contact-flow-id: string
  --connect-source-phone-number: string
  --answer-machine-detection-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcampaigns UpdateCampaignOutboundCallConfig $id $connect_contact_flow_id $connect_source_phone_number $answer_machine_detection_config -- $region $profile $with_input $fail_fast $yes' }
