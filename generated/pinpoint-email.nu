# Written by `cargo xtask generate --service pinpoint-email` from the service's model and overlay: change those instead.
# Pinpoint Email, API version 2018-07-26: 42 operations.

use rt.nu [call]

# POST /v1/email/configuration-sets; needs --configuration-set-name
@search-terms CreateConfigurationSet
export def 'pinpoint-email create-configuration-set' [
  --configuration-set-name: string
  --tracking-options: record
  --delivery-options: record
  --reputation-options: record
  --sending-options: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email CreateConfigurationSet $configuration_set_name $tracking_options $delivery_options $reputation_options $sending_options $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/email/configuration-sets/{ConfigurationSetName}/event-destinations; needs --configuration-set-name --event-destination-name --event-destination
@search-terms CreateConfigurationSetEventDestination
export def 'pinpoint-email create-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --event-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email CreateConfigurationSetEventDestination $configuration_set_name $event_destination_name $event_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/email/dedicated-ip-pools; needs --pool-name
@search-terms CreateDedicatedIpPool
export def 'pinpoint-email create-dedicated-ip-pool' [
  --pool-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email CreateDedicatedIpPool $pool_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/email/deliverability-dashboard/test; needs --from-email-address --content
@search-terms CreateDeliverabilityTestReport
export def 'pinpoint-email create-deliverability-test-report' [
  --report-name: string
  --from-email-address: string
  --content: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email CreateDeliverabilityTestReport $report_name $from_email_address $content $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/email/identities; needs --email-identity
@search-terms CreateEmailIdentity
export def 'pinpoint-email create-email-identity' [
  --email-identity: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email CreateEmailIdentity $email_identity $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/email/configuration-sets/{ConfigurationSetName}; needs --configuration-set-name
@search-terms DeleteConfigurationSet
export def 'pinpoint-email delete-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email DeleteConfigurationSet $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}; needs --configuration-set-name --event-destination-name
@search-terms DeleteConfigurationSetEventDestination
export def 'pinpoint-email delete-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email DeleteConfigurationSetEventDestination $configuration_set_name $event_destination_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/email/dedicated-ip-pools/{PoolName}; needs --pool-name
@search-terms DeleteDedicatedIpPool
export def 'pinpoint-email delete-dedicated-ip-pool' [
  --pool-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email DeleteDedicatedIpPool $pool_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/email/identities/{EmailIdentity}; needs --email-identity
@search-terms DeleteEmailIdentity
export def 'pinpoint-email delete-email-identity' [
  --email-identity: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email DeleteEmailIdentity $email_identity -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/email/account; cached 1min
@search-terms GetAccount
export def 'pinpoint-email get-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-email GetAccount -- $region $profile $refresh $ttl' }

# GET /v1/email/deliverability-dashboard/blacklist-report; cached 1min; needs --blacklist-item-names
@search-terms GetBlacklistReports
export def 'pinpoint-email get-blacklist-reports' [
  --blacklist-item-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-email GetBlacklistReports $blacklist_item_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/configuration-sets/{ConfigurationSetName}; cached 1min; needs --configuration-set-name
@search-terms GetConfigurationSet
export def 'pinpoint-email get-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-email GetConfigurationSet $configuration_set_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/configuration-sets/{ConfigurationSetName}/event-destinations; cached 1min; needs --configuration-set-name
@search-terms GetConfigurationSetEventDestinations
export def 'pinpoint-email get-configuration-set-event-destinations' [
  --configuration-set-name: string
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
]: any -> any { call 'pinpoint-email GetConfigurationSetEventDestinations $configuration_set_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/dedicated-ips/{Ip}; cached 1min; needs --ip
@search-terms GetDedicatedIp
export def 'pinpoint-email get-dedicated-ip' [
  --ip: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-email GetDedicatedIp $ip -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/dedicated-ips; follows pages; cached 1min
@search-terms GetDedicatedIps
export def 'pinpoint-email get-dedicated-ips' [
  --pool-name: string
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
]: any -> any { call 'pinpoint-email GetDedicatedIps $pool_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/deliverability-dashboard; cached 1min
@search-terms GetDeliverabilityDashboardOptions
export def 'pinpoint-email get-deliverability-dashboard-options' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-email GetDeliverabilityDashboardOptions -- $region $profile $refresh $ttl' }

# GET /v1/email/deliverability-dashboard/test-reports/{ReportId}; cached 1min; needs --report-id
@search-terms GetDeliverabilityTestReport
export def 'pinpoint-email get-deliverability-test-report' [
  --report-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-email GetDeliverabilityTestReport $report_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/deliverability-dashboard/campaigns/{CampaignId}; cached 1min; needs --campaign-id
@search-terms GetDomainDeliverabilityCampaign
export def 'pinpoint-email get-domain-deliverability-campaign' [
  --campaign-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-email GetDomainDeliverabilityCampaign $campaign_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/deliverability-dashboard/statistics-report/{Domain}; needs --domain --start-date --end-date
@search-terms GetDomainStatisticsReport
export def 'pinpoint-email get-domain-statistics-report' [
  --domain: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-email GetDomainStatisticsReport $domain $start_date $end_date -- $region $profile $with_input $fail_fast' }

# GET /v1/email/identities/{EmailIdentity}; cached 1min; needs --email-identity
@search-terms GetEmailIdentity
export def 'pinpoint-email get-email-identity' [
  --email-identity: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-email GetEmailIdentity $email_identity -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/configuration-sets; follows pages; cached 1min
@search-terms ListConfigurationSets
export def 'pinpoint-email list-configuration-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-email ListConfigurationSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/email/dedicated-ip-pools; follows pages; cached 1min
@search-terms ListDedicatedIpPools
export def 'pinpoint-email list-dedicated-ip-pools' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-email ListDedicatedIpPools -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/email/deliverability-dashboard/test-reports; follows pages; cached 1min
@search-terms ListDeliverabilityTestReports
export def 'pinpoint-email list-deliverability-test-reports' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-email ListDeliverabilityTestReports -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns; follows pages; cached 1min; needs --start-date --end-date --subscribed-domain
@search-terms ListDomainDeliverabilityCampaigns
export def 'pinpoint-email list-domain-deliverability-campaigns' [
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --subscribed-domain: string
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
]: any -> any { call 'pinpoint-email ListDomainDeliverabilityCampaigns $start_date $end_date $subscribed_domain -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/email/identities; follows pages; cached 1min
@search-terms ListEmailIdentities
export def 'pinpoint-email list-email-identities' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-email ListEmailIdentities -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/email/tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'pinpoint-email list-tags-for-resource' [
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
]: any -> any { call 'pinpoint-email ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# PUT /v1/email/account/dedicated-ips/warmup
@search-terms PutAccountDedicatedIpWarmupAttributes
export def 'pinpoint-email put-account-dedicated-ip-warmup-attributes' [
  --auto-warmup-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutAccountDedicatedIpWarmupAttributes $auto_warmup_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/account/sending
@search-terms PutAccountSendingAttributes
export def 'pinpoint-email put-account-sending-attributes' [
  --sending-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutAccountSendingAttributes $sending_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/configuration-sets/{ConfigurationSetName}/delivery-options; needs --configuration-set-name
@search-terms PutConfigurationSetDeliveryOptions
export def 'pinpoint-email put-configuration-set-delivery-options' [
  --configuration-set-name: string
  --tls-policy: string@[REQUIRE OPTIONAL]
  --sending-pool-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutConfigurationSetDeliveryOptions $configuration_set_name $tls_policy $sending_pool_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/configuration-sets/{ConfigurationSetName}/reputation-options; needs --configuration-set-name
@search-terms PutConfigurationSetReputationOptions
export def 'pinpoint-email put-configuration-set-reputation-options' [
  --configuration-set-name: string
  --reputation-metrics-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutConfigurationSetReputationOptions $configuration_set_name $reputation_metrics_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/configuration-sets/{ConfigurationSetName}/sending; needs --configuration-set-name
@search-terms PutConfigurationSetSendingOptions
export def 'pinpoint-email put-configuration-set-sending-options' [
  --configuration-set-name: string
  --sending-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutConfigurationSetSendingOptions $configuration_set_name $sending_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/configuration-sets/{ConfigurationSetName}/tracking-options; needs --configuration-set-name
@search-terms PutConfigurationSetTrackingOptions
export def 'pinpoint-email put-configuration-set-tracking-options' [
  --configuration-set-name: string
  --custom-redirect-domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutConfigurationSetTrackingOptions $configuration_set_name $custom_redirect_domain -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/dedicated-ips/{Ip}/pool; needs --ip --destination-pool-name
@search-terms PutDedicatedIpInPool
export def 'pinpoint-email put-dedicated-ip-in-pool' [
  --ip: string
  --destination-pool-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutDedicatedIpInPool $ip $destination_pool_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/dedicated-ips/{Ip}/warmup; needs --ip --warmup-percentage
@search-terms PutDedicatedIpWarmupAttributes
export def 'pinpoint-email put-dedicated-ip-warmup-attributes' [
  --ip: string
  --warmup-percentage: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutDedicatedIpWarmupAttributes $ip $warmup_percentage -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/deliverability-dashboard; needs --dashboard-enabled
@search-terms PutDeliverabilityDashboardOption
export def 'pinpoint-email put-deliverability-dashboard-option' [
  --dashboard-enabled: oneof<bool>
  --subscribed-domains: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutDeliverabilityDashboardOption $dashboard_enabled $subscribed_domains -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/identities/{EmailIdentity}/dkim; needs --email-identity
@search-terms PutEmailIdentityDkimAttributes
export def 'pinpoint-email put-email-identity-dkim-attributes' [
  --email-identity: string
  --signing-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutEmailIdentityDkimAttributes $email_identity $signing_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/identities/{EmailIdentity}/feedback; needs --email-identity
@search-terms PutEmailIdentityFeedbackAttributes
export def 'pinpoint-email put-email-identity-feedback-attributes' [
  --email-identity: string
  --email-forwarding-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutEmailIdentityFeedbackAttributes $email_identity $email_forwarding_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/identities/{EmailIdentity}/mail-from; needs --email-identity
@search-terms PutEmailIdentityMailFromAttributes
export def 'pinpoint-email put-email-identity-mail-from-attributes' [
  --email-identity: string
  --mail-from-domain: string
  --behavior-on-mx-failure: string@[USE_DEFAULT_VALUE REJECT_MESSAGE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email PutEmailIdentityMailFromAttributes $email_identity $mail_from_domain $behavior_on_mx_failure -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/email/outbound-emails; needs --destination --content
@search-terms SendEmail
export def 'pinpoint-email send-email' [
  --from-email-address: string
  --destination: record
  --reply-to-addresses: list<string>
  --feedback-forwarding-email-address: string
  --content: record
  --email-tags: any
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email SendEmail $from_email_address $destination $reply_to_addresses $feedback_forwarding_email_address $content $email_tags $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/email/tags; needs --resource-arn --tags
@search-terms TagResource
export def 'pinpoint-email tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/email/tags; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'pinpoint-email untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}; needs --configuration-set-name --event-destination-name --event-destination
@search-terms UpdateConfigurationSetEventDestination
export def 'pinpoint-email update-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --event-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-email UpdateConfigurationSetEventDestination $configuration_set_name $event_destination_name $event_destination -- $region $profile $with_input $fail_fast $yes' }
