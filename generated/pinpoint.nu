# Written by `cargo xtask generate --service pinpoint` from the service's model and overlay: change those instead.
# Pinpoint, API version 2016-12-01: 122 operations.

use rt.nu [call]

# POST /v1/apps; needs --create-application-request
@search-terms CreateApp
export def 'pinpoint create-app' [
  --create-application-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateApp $create_application_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/campaigns; needs --application-id --write-campaign-request
@search-terms CreateCampaign
export def 'pinpoint create-campaign' [
  --application-id: string
  --write-campaign-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateCampaign $application_id $write_campaign_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/templates/{TemplateName}/email; needs --email-template-request --template-name
@search-terms CreateEmailTemplate
export def 'pinpoint create-email-template' [
  --email-template-request: record
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateEmailTemplate $email_template_request $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/jobs/export; needs --application-id --export-job-request
@search-terms CreateExportJob
export def 'pinpoint create-export-job' [
  --application-id: string
  --export-job-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateExportJob $application_id $export_job_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/jobs/import; needs --application-id --import-job-request
@search-terms CreateImportJob
export def 'pinpoint create-import-job' [
  --application-id: string
  --import-job-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateImportJob $application_id $import_job_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/templates/{TemplateName}/inapp; needs --in-app-template-request --template-name
@search-terms CreateInAppTemplate
export def 'pinpoint create-in-app-template' [
  --in-app-template-request: record
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateInAppTemplate $in_app_template_request $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/journeys; needs --application-id --write-journey-request
@search-terms CreateJourney
export def 'pinpoint create-journey' [
  --application-id: string
  --write-journey-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateJourney $application_id $write_journey_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/templates/{TemplateName}/push; needs --push-notification-template-request --template-name
@search-terms CreatePushTemplate
export def 'pinpoint create-push-template' [
  --push-notification-template-request: record
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreatePushTemplate $push_notification_template_request $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/recommenders; needs --create-recommender-configuration
@search-terms CreateRecommenderConfiguration
export def 'pinpoint create-recommender-configuration' [
  --create-recommender-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateRecommenderConfiguration $create_recommender_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/segments; needs --application-id --write-segment-request
@search-terms CreateSegment
export def 'pinpoint create-segment' [
  --application-id: string
  --write-segment-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateSegment $application_id $write_segment_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/templates/{TemplateName}/sms; needs --sms-template-request --template-name
@search-terms CreateSmsTemplate
export def 'pinpoint create-sms-template' [
  --sms-template-request: record
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateSmsTemplate $sms_template_request $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/templates/{TemplateName}/voice; needs --template-name --voice-template-request
@search-terms CreateVoiceTemplate
export def 'pinpoint create-voice-template' [
  --template-name: string
  --voice-template-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint CreateVoiceTemplate $template_name $voice_template_request -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/adm; needs --application-id
@search-terms DeleteAdmChannel
export def 'pinpoint delete-adm-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteAdmChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/apns; needs --application-id
@search-terms DeleteApnsChannel
export def 'pinpoint delete-apns-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteApnsChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/apns_sandbox; needs --application-id
@search-terms DeleteApnsSandboxChannel
export def 'pinpoint delete-apns-sandbox-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteApnsSandboxChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/apns_voip; needs --application-id
@search-terms DeleteApnsVoipChannel
export def 'pinpoint delete-apns-voip-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteApnsVoipChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/apns_voip_sandbox; needs --application-id
@search-terms DeleteApnsVoipSandboxChannel
export def 'pinpoint delete-apns-voip-sandbox-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteApnsVoipSandboxChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}; needs --application-id
@search-terms DeleteApp
export def 'pinpoint delete-app' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteApp $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/baidu; needs --application-id
@search-terms DeleteBaiduChannel
export def 'pinpoint delete-baidu-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteBaiduChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/campaigns/{CampaignId}; needs --application-id --campaign-id
@search-terms DeleteCampaign
export def 'pinpoint delete-campaign' [
  --application-id: string
  --campaign-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteCampaign $application_id $campaign_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/email; needs --application-id
@search-terms DeleteEmailChannel
export def 'pinpoint delete-email-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteEmailChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/templates/{TemplateName}/email; needs --template-name
@search-terms DeleteEmailTemplate
export def 'pinpoint delete-email-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteEmailTemplate $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/endpoints/{EndpointId}; needs --application-id --endpoint-id
@search-terms DeleteEndpoint
export def 'pinpoint delete-endpoint' [
  --application-id: string
  --endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteEndpoint $application_id $endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/eventstream; needs --application-id
@search-terms DeleteEventStream
export def 'pinpoint delete-event-stream' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteEventStream $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/gcm; needs --application-id
@search-terms DeleteGcmChannel
export def 'pinpoint delete-gcm-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteGcmChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/templates/{TemplateName}/inapp; needs --template-name
@search-terms DeleteInAppTemplate
export def 'pinpoint delete-in-app-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteInAppTemplate $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/journeys/{JourneyId}; needs --application-id --journey-id
@search-terms DeleteJourney
export def 'pinpoint delete-journey' [
  --application-id: string
  --journey-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteJourney $application_id $journey_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/templates/{TemplateName}/push; needs --template-name
@search-terms DeletePushTemplate
export def 'pinpoint delete-push-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeletePushTemplate $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/recommenders/{RecommenderId}; needs --recommender-id
@search-terms DeleteRecommenderConfiguration
export def 'pinpoint delete-recommender-configuration' [
  --recommender-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteRecommenderConfiguration $recommender_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/segments/{SegmentId}; needs --application-id --segment-id
@search-terms DeleteSegment
export def 'pinpoint delete-segment' [
  --application-id: string
  --segment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteSegment $application_id $segment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/sms; needs --application-id
@search-terms DeleteSmsChannel
export def 'pinpoint delete-sms-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteSmsChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/templates/{TemplateName}/sms; needs --template-name
@search-terms DeleteSmsTemplate
export def 'pinpoint delete-sms-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteSmsTemplate $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/users/{UserId}; needs --application-id --user-id
@search-terms DeleteUserEndpoints
export def 'pinpoint delete-user-endpoints' [
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteUserEndpoints $application_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apps/{ApplicationId}/channels/voice; needs --application-id
@search-terms DeleteVoiceChannel
export def 'pinpoint delete-voice-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteVoiceChannel $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/templates/{TemplateName}/voice; needs --template-name
@search-terms DeleteVoiceTemplate
export def 'pinpoint delete-voice-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint DeleteVoiceTemplate $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/apps/{ApplicationId}/channels/adm; cached 1min; needs --application-id
@search-terms GetAdmChannel
export def 'pinpoint get-adm-channel' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetAdmChannel $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/apns; cached 1min; needs --application-id
@search-terms GetApnsChannel
export def 'pinpoint get-apns-channel' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetApnsChannel $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/apns_sandbox; cached 1min; needs --application-id
@search-terms GetApnsSandboxChannel
export def 'pinpoint get-apns-sandbox-channel' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetApnsSandboxChannel $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/apns_voip; cached 1min; needs --application-id
@search-terms GetApnsVoipChannel
export def 'pinpoint get-apns-voip-channel' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetApnsVoipChannel $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/apns_voip_sandbox; cached 1min; needs --application-id
@search-terms GetApnsVoipSandboxChannel
export def 'pinpoint get-apns-voip-sandbox-channel' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetApnsVoipSandboxChannel $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}; cached 1min; needs --application-id
@search-terms GetApp
export def 'pinpoint get-app' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetApp $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/kpis/daterange/{KpiName}; cached 1min; needs --application-id --kpi-name
@search-terms GetApplicationDateRangeKpi
export def 'pinpoint get-application-date-range-kpi' [
  --application-id: string
  --end-time: oneof<datetime, duration, string>
  --kpi-name: string
  --next-token: string
  --page-size: string
  --start-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetApplicationDateRangeKpi $application_id $end_time $kpi_name $next_token $page_size $start_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/settings; cached 1min; needs --application-id
@search-terms GetApplicationSettings
export def 'pinpoint get-application-settings' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetApplicationSettings $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps; cached 1min
@search-terms GetApps
export def 'pinpoint get-apps' [
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetApps $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/baidu; needs --application-id
@search-terms GetBaiduChannel
export def 'pinpoint get-baidu-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetBaiduChannel $application_id -- $region $profile $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/campaigns/{CampaignId}; cached 1min; needs --application-id --campaign-id
@search-terms GetCampaign
export def 'pinpoint get-campaign' [
  --application-id: string
  --campaign-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetCampaign $application_id $campaign_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/campaigns/{CampaignId}/activities; cached 1min; needs --application-id --campaign-id
@search-terms GetCampaignActivities
export def 'pinpoint get-campaign-activities' [
  --application-id: string
  --campaign-id: string
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetCampaignActivities $application_id $campaign_id $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/campaigns/{CampaignId}/kpis/daterange/{KpiName}; cached 1min; needs --application-id --campaign-id --kpi-name
@search-terms GetCampaignDateRangeKpi
export def 'pinpoint get-campaign-date-range-kpi' [
  --application-id: string
  --campaign-id: string
  --end-time: oneof<datetime, duration, string>
  --kpi-name: string
  --next-token: string
  --page-size: string
  --start-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetCampaignDateRangeKpi $application_id $campaign_id $end_time $kpi_name $next_token $page_size $start_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/campaigns/{CampaignId}/versions/{Version}; cached 1min; needs --application-id --campaign-id --version
@search-terms GetCampaignVersion
export def 'pinpoint get-campaign-version' [
  --application-id: string
  --campaign-id: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetCampaignVersion $application_id $campaign_id $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/campaigns/{CampaignId}/versions; cached 1min; needs --application-id --campaign-id
@search-terms GetCampaignVersions
export def 'pinpoint get-campaign-versions' [
  --application-id: string
  --campaign-id: string
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetCampaignVersions $application_id $campaign_id $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/campaigns; cached 1min; needs --application-id
@search-terms GetCampaigns
export def 'pinpoint get-campaigns' [
  --application-id: string
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetCampaigns $application_id $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels; cached 1min; needs --application-id
@search-terms GetChannels
export def 'pinpoint get-channels' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetChannels $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/email; cached 1min; needs --application-id
@search-terms GetEmailChannel
export def 'pinpoint get-email-channel' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetEmailChannel $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/templates/{TemplateName}/email; cached 1min; needs --template-name
@search-terms GetEmailTemplate
export def 'pinpoint get-email-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetEmailTemplate $template_name $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/endpoints/{EndpointId}; cached 1min; needs --application-id --endpoint-id
@search-terms GetEndpoint
export def 'pinpoint get-endpoint' [
  --application-id: string
  --endpoint-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetEndpoint $application_id $endpoint_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/eventstream; cached 1min; needs --application-id
@search-terms GetEventStream
export def 'pinpoint get-event-stream' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetEventStream $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/jobs/export/{JobId}; needs --application-id --job-id
@search-terms GetExportJob
export def 'pinpoint get-export-job' [
  --application-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetExportJob $application_id $job_id -- $region $profile $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/jobs/export; cached 1min; needs --application-id
@search-terms GetExportJobs
export def 'pinpoint get-export-jobs' [
  --application-id: string
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetExportJobs $application_id $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/gcm; needs --application-id
@search-terms GetGcmChannel
export def 'pinpoint get-gcm-channel' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetGcmChannel $application_id -- $region $profile $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/jobs/import/{JobId}; needs --application-id --job-id
@search-terms GetImportJob
export def 'pinpoint get-import-job' [
  --application-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetImportJob $application_id $job_id -- $region $profile $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/jobs/import; cached 1min; needs --application-id
@search-terms GetImportJobs
export def 'pinpoint get-import-jobs' [
  --application-id: string
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetImportJobs $application_id $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/endpoints/{EndpointId}/inappmessages; needs --application-id --endpoint-id
@search-terms GetInAppMessages
export def 'pinpoint get-in-app-messages' [
  --application-id: string
  --endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetInAppMessages $application_id $endpoint_id -- $region $profile $with_input $fail_fast' }

# GET /v1/templates/{TemplateName}/inapp; cached 1min; needs --template-name
@search-terms GetInAppTemplate
export def 'pinpoint get-in-app-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetInAppTemplate $template_name $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/journeys/{JourneyId}; cached 1min; needs --application-id --journey-id
@search-terms GetJourney
export def 'pinpoint get-journey' [
  --application-id: string
  --journey-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetJourney $application_id $journey_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/journeys/{JourneyId}/kpis/daterange/{KpiName}; cached 1min; needs --application-id --journey-id --kpi-name
@search-terms GetJourneyDateRangeKpi
export def 'pinpoint get-journey-date-range-kpi' [
  --application-id: string
  --end-time: oneof<datetime, duration, string>
  --journey-id: string
  --kpi-name: string
  --next-token: string
  --page-size: string
  --start-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetJourneyDateRangeKpi $application_id $end_time $journey_id $kpi_name $next_token $page_size $start_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/journeys/{JourneyId}/activities/{JourneyActivityId}/execution-metrics; needs --application-id --journey-activity-id --journey-id
@search-terms GetJourneyExecutionActivityMetrics
export def 'pinpoint get-journey-execution-activity-metrics' [
  --application-id: string
  --journey-activity-id: string
  --journey-id: string
  --next-token: string
  --page-size: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetJourneyExecutionActivityMetrics $application_id $journey_activity_id $journey_id $next_token $page_size -- $region $profile $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/journeys/{JourneyId}/execution-metrics; needs --application-id --journey-id
@search-terms GetJourneyExecutionMetrics
export def 'pinpoint get-journey-execution-metrics' [
  --application-id: string
  --journey-id: string
  --next-token: string
  --page-size: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetJourneyExecutionMetrics $application_id $journey_id $next_token $page_size -- $region $profile $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/journeys/{JourneyId}/runs/{RunId}/activities/{JourneyActivityId}/execution-metrics; needs --application-id --journey-activity-id --journey-id --run-id
@search-terms GetJourneyRunExecutionActivityMetrics
export def 'pinpoint get-journey-run-execution-activity-metrics' [
  --application-id: string
  --journey-activity-id: string
  --journey-id: string
  --next-token: string
  --page-size: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetJourneyRunExecutionActivityMetrics $application_id $journey_activity_id $journey_id $next_token $page_size $run_id -- $region $profile $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/journeys/{JourneyId}/runs/{RunId}/execution-metrics; needs --application-id --journey-id --run-id
@search-terms GetJourneyRunExecutionMetrics
export def 'pinpoint get-journey-run-execution-metrics' [
  --application-id: string
  --journey-id: string
  --next-token: string
  --page-size: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetJourneyRunExecutionMetrics $application_id $journey_id $next_token $page_size $run_id -- $region $profile $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/journeys/{JourneyId}/runs; cached 1min; needs --application-id --journey-id
@search-terms GetJourneyRuns
export def 'pinpoint get-journey-runs' [
  --application-id: string
  --journey-id: string
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetJourneyRuns $application_id $journey_id $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/templates/{TemplateName}/push; cached 1min; needs --template-name
@search-terms GetPushTemplate
export def 'pinpoint get-push-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetPushTemplate $template_name $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/recommenders/{RecommenderId}; cached 1min; needs --recommender-id
@search-terms GetRecommenderConfiguration
export def 'pinpoint get-recommender-configuration' [
  --recommender-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetRecommenderConfiguration $recommender_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/recommenders; cached 1min
@search-terms GetRecommenderConfigurations
export def 'pinpoint get-recommender-configurations' [
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetRecommenderConfigurations $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/segments/{SegmentId}; cached 1min; needs --application-id --segment-id
@search-terms GetSegment
export def 'pinpoint get-segment' [
  --application-id: string
  --segment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetSegment $application_id $segment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/segments/{SegmentId}/jobs/export; cached 1min; needs --application-id --segment-id
@search-terms GetSegmentExportJobs
export def 'pinpoint get-segment-export-jobs' [
  --application-id: string
  --page-size: string
  --segment-id: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetSegmentExportJobs $application_id $page_size $segment_id $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/segments/{SegmentId}/jobs/import; cached 1min; needs --application-id --segment-id
@search-terms GetSegmentImportJobs
export def 'pinpoint get-segment-import-jobs' [
  --application-id: string
  --page-size: string
  --segment-id: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetSegmentImportJobs $application_id $page_size $segment_id $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/segments/{SegmentId}/versions/{Version}; cached 1min; needs --application-id --segment-id --version
@search-terms GetSegmentVersion
export def 'pinpoint get-segment-version' [
  --application-id: string
  --segment-id: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetSegmentVersion $application_id $segment_id $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/segments/{SegmentId}/versions; cached 1min; needs --application-id --segment-id
@search-terms GetSegmentVersions
export def 'pinpoint get-segment-versions' [
  --application-id: string
  --page-size: string
  --segment-id: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetSegmentVersions $application_id $page_size $segment_id $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/segments; cached 1min; needs --application-id
@search-terms GetSegments
export def 'pinpoint get-segments' [
  --application-id: string
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetSegments $application_id $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/sms; cached 1min; needs --application-id
@search-terms GetSmsChannel
export def 'pinpoint get-sms-channel' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetSmsChannel $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/templates/{TemplateName}/sms; cached 1min; needs --template-name
@search-terms GetSmsTemplate
export def 'pinpoint get-sms-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetSmsTemplate $template_name $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/users/{UserId}; cached 1min; needs --application-id --user-id
@search-terms GetUserEndpoints
export def 'pinpoint get-user-endpoints' [
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetUserEndpoints $application_id $user_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/channels/voice; cached 1min; needs --application-id
@search-terms GetVoiceChannel
export def 'pinpoint get-voice-channel' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetVoiceChannel $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/templates/{TemplateName}/voice; cached 1min; needs --template-name
@search-terms GetVoiceTemplate
export def 'pinpoint get-voice-template' [
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint GetVoiceTemplate $template_name $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apps/{ApplicationId}/journeys; cached 1min; needs --application-id
@search-terms ListJourneys
export def 'pinpoint list-journeys' [
  --application-id: string
  --page-size: string
  --token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint ListJourneys $application_id $page_size $token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'pinpoint list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/templates/{TemplateName}/{TemplateType}/versions; cached 1min; needs --template-name --template-type
@search-terms ListTemplateVersions
export def 'pinpoint list-template-versions' [
  --next-token: string
  --page-size: string
  --template-name: string
  --template-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint ListTemplateVersions $next_token $page_size $template_name $template_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/templates; cached 1min
@search-terms ListTemplates
export def 'pinpoint list-templates' [
  --next-token: string
  --page-size: string
  --prefix: string
  --template-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint ListTemplates $next_token $page_size $prefix $template_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/phone/number/validate; needs --number-validate-request
@search-terms PhoneNumberValidate
export def 'pinpoint phone-number-validate' [
  --number-validate-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint PhoneNumberValidate $number_validate_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/eventstream; needs --application-id --write-event-stream
@search-terms PutEventStream
export def 'pinpoint put-event-stream' [
  --application-id: string
  --write-event-stream: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint PutEventStream $application_id $write_event_stream -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/events; needs --application-id --events-request
@search-terms PutEvents
export def 'pinpoint put-events' [
  --application-id: string
  --events-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint PutEvents $application_id $events_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/attributes/{AttributeType}; needs --application-id --attribute-type --update-attributes-request
@search-terms RemoveAttributes
export def 'pinpoint remove-attributes' [
  --application-id: string
  --attribute-type: string
  --update-attributes-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint RemoveAttributes $application_id $attribute_type $update_attributes_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/messages; needs --application-id --message-request
@search-terms SendMessages
export def 'pinpoint send-messages' [
  --application-id: string
  --message-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint SendMessages $application_id $message_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/otp; needs --application-id --send-otp-message-request-parameters
@search-terms SendOTPMessage
export def 'pinpoint send-otp-message' [
  --application-id: string
  --send-otp-message-request-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint SendOTPMessage $application_id $send_otp_message_request_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/users-messages; needs --application-id --send-users-message-request
@search-terms SendUsersMessages
export def 'pinpoint send-users-messages' [
  --application-id: string
  --send-users-message-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint SendUsersMessages $application_id $send_users_message_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{ResourceArn}; needs --resource-arn --tags-model
@search-terms TagResource
export def 'pinpoint tag-resource' [
  --resource-arn: string
  --tags-model: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint TagResource $resource_arn $tags_model -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'pinpoint untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/adm; needs --adm-channel-request --application-id
@search-terms UpdateAdmChannel
export def 'pinpoint update-adm-channel' [
  --adm-channel-request: record
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateAdmChannel $adm_channel_request $application_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/apns; needs --apns-channel-request --application-id
@search-terms UpdateApnsChannel
export def 'pinpoint update-apns-channel' [
  --apns-channel-request: record
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateApnsChannel $apns_channel_request $application_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/apns_sandbox; needs --apns-sandbox-channel-request --application-id
@search-terms UpdateApnsSandboxChannel
export def 'pinpoint update-apns-sandbox-channel' [
  --apns-sandbox-channel-request: record
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateApnsSandboxChannel $apns_sandbox_channel_request $application_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/apns_voip; needs --apns-voip-channel-request --application-id
@search-terms UpdateApnsVoipChannel
export def 'pinpoint update-apns-voip-channel' [
  --apns-voip-channel-request: record
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateApnsVoipChannel $apns_voip_channel_request $application_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/apns_voip_sandbox; needs --apns-voip-sandbox-channel-request --application-id
@search-terms UpdateApnsVoipSandboxChannel
export def 'pinpoint update-apns-voip-sandbox-channel' [
  --apns-voip-sandbox-channel-request: record
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateApnsVoipSandboxChannel $apns_voip_sandbox_channel_request $application_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/settings; needs --application-id --write-application-settings-request
@search-terms UpdateApplicationSettings
export def 'pinpoint update-application-settings' [
  --application-id: string
  --write-application-settings-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateApplicationSettings $application_id $write_application_settings_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/baidu; needs --application-id --baidu-channel-request
@search-terms UpdateBaiduChannel
export def 'pinpoint update-baidu-channel' [
  --application-id: string
  --baidu-channel-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateBaiduChannel $application_id $baidu_channel_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/campaigns/{CampaignId}; needs --application-id --campaign-id --write-campaign-request
@search-terms UpdateCampaign
export def 'pinpoint update-campaign' [
  --application-id: string
  --campaign-id: string
  --write-campaign-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateCampaign $application_id $campaign_id $write_campaign_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/email; needs --application-id --email-channel-request
@search-terms UpdateEmailChannel
export def 'pinpoint update-email-channel' [
  --application-id: string
  --email-channel-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateEmailChannel $application_id $email_channel_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/templates/{TemplateName}/email; needs --email-template-request --template-name
@search-terms UpdateEmailTemplate
export def 'pinpoint update-email-template' [
  --create-new-version: oneof<bool>
  --email-template-request: record
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateEmailTemplate $create_new_version $email_template_request $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/endpoints/{EndpointId}; needs --application-id --endpoint-id --endpoint-request
@search-terms UpdateEndpoint
export def 'pinpoint update-endpoint' [
  --application-id: string
  --endpoint-id: string
  --endpoint-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateEndpoint $application_id $endpoint_id $endpoint_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/endpoints; needs --application-id --endpoint-batch-request
@search-terms UpdateEndpointsBatch
export def 'pinpoint update-endpoints-batch' [
  --application-id: string
  --endpoint-batch-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateEndpointsBatch $application_id $endpoint_batch_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/gcm; needs --application-id --gcm-channel-request
@search-terms UpdateGcmChannel
export def 'pinpoint update-gcm-channel' [
  --application-id: string
  --gcm-channel-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateGcmChannel $application_id $gcm_channel_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/templates/{TemplateName}/inapp; needs --in-app-template-request --template-name
@search-terms UpdateInAppTemplate
export def 'pinpoint update-in-app-template' [
  --create-new-version: oneof<bool>
  --in-app-template-request: record
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateInAppTemplate $create_new_version $in_app_template_request $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/journeys/{JourneyId}; needs --application-id --journey-id --write-journey-request
@search-terms UpdateJourney
export def 'pinpoint update-journey' [
  --application-id: string
  --journey-id: string
  --write-journey-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateJourney $application_id $journey_id $write_journey_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/journeys/{JourneyId}/state; needs --application-id --journey-id --journey-state-request
@search-terms UpdateJourneyState
export def 'pinpoint update-journey-state' [
  --application-id: string
  --journey-id: string
  --journey-state-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateJourneyState $application_id $journey_id $journey_state_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/templates/{TemplateName}/push; needs --push-notification-template-request --template-name
@search-terms UpdatePushTemplate
export def 'pinpoint update-push-template' [
  --create-new-version: oneof<bool>
  --push-notification-template-request: record
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdatePushTemplate $create_new_version $push_notification_template_request $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/recommenders/{RecommenderId}; needs --recommender-id --update-recommender-configuration
@search-terms UpdateRecommenderConfiguration
export def 'pinpoint update-recommender-configuration' [
  --recommender-id: string
  --update-recommender-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateRecommenderConfiguration $recommender_id $update_recommender_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/segments/{SegmentId}; needs --application-id --segment-id --write-segment-request
@search-terms UpdateSegment
export def 'pinpoint update-segment' [
  --application-id: string
  --segment-id: string
  --write-segment-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateSegment $application_id $segment_id $write_segment_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/sms; needs --application-id --sms-channel-request
@search-terms UpdateSmsChannel
export def 'pinpoint update-sms-channel' [
  --application-id: string
  --sms-channel-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateSmsChannel $application_id $sms_channel_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/templates/{TemplateName}/sms; needs --sms-template-request --template-name
@search-terms UpdateSmsTemplate
export def 'pinpoint update-sms-template' [
  --create-new-version: oneof<bool>
  --sms-template-request: record
  --template-name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateSmsTemplate $create_new_version $sms_template_request $template_name $version -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/templates/{TemplateName}/{TemplateType}/active-version; needs --template-active-version-request --template-name --template-type
@search-terms UpdateTemplateActiveVersion
export def 'pinpoint update-template-active-version' [
  --template-active-version-request: record
  --template-name: string
  --template-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateTemplateActiveVersion $template_active_version_request $template_name $template_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/apps/{ApplicationId}/channels/voice; needs --application-id --voice-channel-request
@search-terms UpdateVoiceChannel
export def 'pinpoint update-voice-channel' [
  --application-id: string
  --voice-channel-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateVoiceChannel $application_id $voice_channel_request -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/templates/{TemplateName}/voice; needs --template-name --voice-template-request
@search-terms UpdateVoiceTemplate
export def 'pinpoint update-voice-template' [
  --create-new-version: oneof<bool>
  --template-name: string
  --version: string
  --voice-template-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint UpdateVoiceTemplate $create_new_version $template_name $version $voice_template_request -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apps/{ApplicationId}/verify-otp; needs --application-id --verify-otp-message-request-parameters
@search-terms VerifyOTPMessage
export def 'pinpoint verify-otp-message' [
  --application-id: string
  --verify-otp-message-request-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint VerifyOTPMessage $application_id $verify_otp_message_request_parameters -- $region $profile $with_input $fail_fast $yes' }
