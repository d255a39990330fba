# Written by `cargo xtask generate --service sesv2` from the service's model and overlay: change those instead.
# SESv2, API version 2019-09-27: 116 operations.

use rt.nu [call]

# POST /v2/email/identity/certificates; needs --email-identity --certificate-arn
@search-terms AssociateEmailIdentityCertificate
export def 'sesv2 associate-email-identity-certificate' [
  --email-identity: string
  --from-address: string
  --certificate-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 AssociateEmailIdentityCertificate $email_identity $from_address $certificate_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/metrics/batch; needs --queries
@search-terms BatchGetMetricData
export def 'sesv2 batch-get-metric-data' [
  --queries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 BatchGetMetricData $queries -- $region $profile $with_input $fail_fast' }

# PUT /v2/email/export-jobs/{JobId}/cancel; needs --job-id
@search-terms CancelExportJob
export def 'sesv2 cancel-export-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CancelExportJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/configuration-sets; needs --configuration-set-name
@search-terms CreateConfigurationSet
export def 'sesv2 create-configuration-set' [
  --configuration-set-name: string
  --tracking-options: record
  --delivery-options: record
  --reputation-options: record
  --sending-options: record
  --tags: any
  --suppression-options: record
  --vdm-options: record
  --archiving-options: record
  --message-security-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateConfigurationSet $configuration_set_name $tracking_options $delivery_options $reputation_options $sending_options $tags $suppression_options $vdm_options $archiving_options $message_security_options -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/configuration-sets/{ConfigurationSetName}/event-destinations; needs --configuration-set-name --event-destination-name --event-destination
@search-terms CreateConfigurationSetEventDestination
export def 'sesv2 create-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --event-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateConfigurationSetEventDestination $configuration_set_name $event_destination_name $event_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/contact-lists/{ContactListName}/contacts; needs --contact-list-name --email-address
@search-terms CreateContact
export def 'sesv2 create-contact' [
  --contact-list-name: string
  --email-address: string
  --topic-preferences: list
  --unsubscribe-all: oneof<bool>
  --attributes-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateContact $contact_list_name $email_address $topic_preferences $unsubscribe_all $attributes_data -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/contact-lists; needs --contact-list-name
@search-terms CreateContactList
export def 'sesv2 create-contact-list' [
  --contact-list-name: string
  --topics: list
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateContactList $contact_list_name $topics $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/custom-verification-email-templates; needs --template-name --from-email-address --template-subject --template-content --success-redirection-url --failure-redirection-url
@search-terms CreateCustomVerificationEmailTemplate
export def 'sesv2 create-custom-verification-email-template' [
  --template-name: string
  --from-email-address: string
  --template-subject: string
  --template-content: string
  --tags: any
  --success-redirection-url: string
  --failure-redirection-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateCustomVerificationEmailTemplate $template_name $from_email_address $template_subject $template_content $tags $success_redirection_url $failure_redirection_url -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/dedicated-ip-pools; needs --pool-name
@search-terms CreateDedicatedIpPool
export def 'sesv2 create-dedicated-ip-pool' [
  --pool-name: string
  --tags: any
  --scaling-mode: string@[STANDARD MANAGED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateDedicatedIpPool $pool_name $tags $scaling_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/deliverability-dashboard/test; needs --from-email-address --content
@search-terms CreateDeliverabilityTestReport
export def 'sesv2 create-deliverability-test-report' [
  --report-name: string
  --from-email-address: string
  --content: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateDeliverabilityTestReport $report_name $from_email_address $content $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/identities; needs --email-identity
@search-terms CreateEmailIdentity
export def 'sesv2 create-email-identity' [
  --email-identity: string
  --tags: any
  --dkim-signing-attributes: record
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateEmailIdentity $email_identity $tags $dkim_signing_attributes $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/identities/{EmailIdentity}/policies/{PolicyName}; needs --email-identity --policy-name --policy
@search-terms CreateEmailIdentityPolicy
export def 'sesv2 create-email-identity-policy' [
  --email-identity: string
  --policy-name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateEmailIdentityPolicy $email_identity $policy_name $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/templates; needs --template-name --template-content
@search-terms CreateEmailTemplate
export def 'sesv2 create-email-template' [
  --template-name: string
  --template-content: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateEmailTemplate $template_name $template_content $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/export-jobs; needs --export-data-source --export-destination
@search-terms CreateExportJob
export def 'sesv2 create-export-job' [
  --export-data-source: record
  --export-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateExportJob $export_data_source $export_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/import-jobs; needs --import-destination --import-data-source
@search-terms CreateImportJob
export def 'sesv2 create-import-job' [
  --import-destination: record
  --import-data-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateImportJob $import_destination $import_data_source -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/multi-region-endpoints; needs --endpoint-name --details
@search-terms CreateMultiRegionEndpoint
export def 'sesv2 create-multi-region-endpoint' [
  --endpoint-name: string
  --details: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateMultiRegionEndpoint $endpoint_name $details $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/tenants; needs --tenant-name
@search-terms CreateTenant
export def 'sesv2 create-tenant' [
  --tenant-name: string
  --tags: any
  --suppression-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateTenant $tenant_name $tags $suppression_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/tenants/resources; needs --tenant-name --resource-arn
@search-terms CreateTenantResourceAssociation
export def 'sesv2 create-tenant-resource-association' [
  --tenant-name: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 CreateTenantResourceAssociation $tenant_name $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/configuration-sets/{ConfigurationSetName}; needs --configuration-set-name
@search-terms DeleteConfigurationSet
export def 'sesv2 delete-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteConfigurationSet $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}; needs --configuration-set-name --event-destination-name
@search-terms DeleteConfigurationSetEventDestination
export def 'sesv2 delete-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteConfigurationSetEventDestination $configuration_set_name $event_destination_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}; needs --contact-list-name --email-address
@search-terms DeleteContact
export def 'sesv2 delete-contact' [
  --contact-list-name: string
  --email-address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteContact $contact_list_name $email_address -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/contact-lists/{ContactListName}; needs --contact-list-name
@search-terms DeleteContactList
export def 'sesv2 delete-contact-list' [
  --contact-list-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteContactList $contact_list_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/custom-verification-email-templates/{TemplateName}; needs --template-name
@search-terms DeleteCustomVerificationEmailTemplate
export def 'sesv2 delete-custom-verification-email-template' [
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteCustomVerificationEmailTemplate $template_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/dedicated-ip-pools/{PoolName}; needs --pool-name
@search-terms DeleteDedicatedIpPool
export def 'sesv2 delete-dedicated-ip-pool' [
  --pool-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteDedicatedIpPool $pool_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/identities/{EmailIdentity}; needs --email-identity
@search-terms DeleteEmailIdentity
export def 'sesv2 delete-email-identity' [
  --email-identity: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteEmailIdentity $email_identity -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/identities/{EmailIdentity}/policies/{PolicyName}; needs --email-identity --policy-name
@search-terms DeleteEmailIdentityPolicy
export def 'sesv2 delete-email-identity-policy' [
  --email-identity: string
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteEmailIdentityPolicy $email_identity $policy_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/templates/{TemplateName}; needs --template-name
@search-terms DeleteEmailTemplate
export def 'sesv2 delete-email-template' [
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteEmailTemplate $template_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/multi-region-endpoints/{EndpointName}; needs --endpoint-name
@search-terms DeleteMultiRegionEndpoint
export def 'sesv2 delete-multi-region-endpoint' [
  --endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteMultiRegionEndpoint $endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/suppression/addresses/{EmailAddress}; needs --email-address
@search-terms DeleteSuppressedDestination
export def 'sesv2 delete-suppressed-destination' [
  --email-address: string
  --tenant-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteSuppressedDestination $email_address $tenant_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/tenants/delete; needs --tenant-name
@search-terms DeleteTenant
export def 'sesv2 delete-tenant' [
  --tenant-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteTenant $tenant_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/tenants/resources/delete; needs --tenant-name --resource-arn
@search-terms DeleteTenantResourceAssociation
export def 'sesv2 delete-tenant-resource-association' [
  --tenant-name: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DeleteTenantResourceAssociation $tenant_name $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/identity/certificates/delete; needs --email-identity
@search-terms DisassociateEmailIdentityCertificate
export def 'sesv2 disassociate-email-identity-certificate' [
  --email-identity: string
  --from-address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 DisassociateEmailIdentityCertificate $email_identity $from_address -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/email/account
@search-terms GetAccount
export def 'sesv2 get-account' [
  --region: string
  --profile: string
]: any -> any { call 'sesv2 GetAccount -- $region $profile' }

# GET /v2/email/deliverability-dashboard/blacklist-report; cached 1min; needs --blacklist-item-names
@search-terms GetBlacklistReports
export def 'sesv2 get-blacklist-reports' [
  --blacklist-item-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetBlacklistReports $blacklist_item_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/configuration-sets/{ConfigurationSetName}; cached 1min; needs --configuration-set-name
@search-terms GetConfigurationSet
export def 'sesv2 get-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetConfigurationSet $configuration_set_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/configuration-sets/{ConfigurationSetName}/event-destinations; cached 1min; needs --configuration-set-name
@search-terms GetConfigurationSetEventDestinations
export def 'sesv2 get-configuration-set-event-destinations' [
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
]: any -> any { call 'sesv2 GetConfigurationSetEventDestinations $configuration_set_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}; cached 1min; needs --contact-list-name --email-address
@search-terms GetContact
export def 'sesv2 get-contact' [
  --contact-list-name: string
  --email-address: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetContact $contact_list_name $email_address -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/contact-lists/{ContactListName}; cached 1min; needs --contact-list-name
@search-terms GetContactList
export def 'sesv2 get-contact-list' [
  --contact-list-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetContactList $contact_list_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/custom-verification-email-templates/{TemplateName}; cached 1min; needs --template-name
@search-terms GetCustomVerificationEmailTemplate
export def 'sesv2 get-custom-verification-email-template' [
  --template-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetCustomVerificationEmailTemplate $template_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/dedicated-ips/{Ip}; cached 1min; needs --ip
@search-terms GetDedicatedIp
export def 'sesv2 get-dedicated-ip' [
  --ip: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetDedicatedIp $ip -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/dedicated-ip-pools/{PoolName}; cached 1min; needs --pool-name
@search-terms GetDedicatedIpPool
export def 'sesv2 get-dedicated-ip-pool' [
  --pool-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetDedicatedIpPool $pool_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/dedicated-ips; follows pages; cached 1min
@search-terms GetDedicatedIps
export def 'sesv2 get-dedicated-ips' [
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
]: any -> any { call 'sesv2 GetDedicatedIps $pool_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/deliverability-dashboard; cached 1min
@search-terms GetDeliverabilityDashboardOptions
export def 'sesv2 get-deliverability-dashboard-options' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'sesv2 GetDeliverabilityDashboardOptions -- $region $profile $refresh $ttl' }

# GET /v2/email/deliverability-dashboard/test-reports/{ReportId}; cached 1min; needs --report-id
@search-terms GetDeliverabilityTestReport
export def 'sesv2 get-deliverability-test-report' [
  --report-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetDeliverabilityTestReport $report_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/deliverability-dashboard/campaigns/{CampaignId}; cached 1min; needs --campaign-id
@search-terms GetDomainDeliverabilityCampaign
export def 'sesv2 get-domain-deliverability-campaign' [
  --campaign-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetDomainDeliverabilityCampaign $campaign_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/deliverability-dashboard/statistics-report/{Domain}; needs --domain --start-date --end-date
@search-terms GetDomainStatisticsReport
export def 'sesv2 get-domain-statistics-report' [
  --domain: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetDomainStatisticsReport $domain $start_date $end_date -- $region $profile $with_input $fail_fast' }

# POST /v2/email/email-address-insights/; cached 1min; needs --email-address
@search-terms GetEmailAddressInsights
export def 'sesv2 get-email-address-insights' [
  --email-address: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetEmailAddressInsights $email_address -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/identities/{EmailIdentity}; cached 1min; needs --email-identity
@search-terms GetEmailIdentity
export def 'sesv2 get-email-identity' [
  --email-identity: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetEmailIdentity $email_identity -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/identities/{EmailIdentity}/policies; cached 1min; needs --email-identity
@search-terms GetEmailIdentityPolicies
export def 'sesv2 get-email-identity-policies' [
  --email-identity: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetEmailIdentityPolicies $email_identity -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/templates/{TemplateName}; cached 1min; needs --template-name
@search-terms GetEmailTemplate
export def 'sesv2 get-email-template' [
  --template-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetEmailTemplate $template_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/export-jobs/{JobId}; needs --job-id
@search-terms GetExportJob
export def 'sesv2 get-export-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetExportJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /v2/email/import-jobs/{JobId}; needs --job-id
@search-terms GetImportJob
export def 'sesv2 get-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetImportJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /v2/email/insights/{MessageId}/; needs --message-id
@search-terms GetMessageInsights
export def 'sesv2 get-message-insights' [
  --message-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetMessageInsights $message_id -- $region $profile $with_input $fail_fast' }

# GET /v2/email/multi-region-endpoints/{EndpointName}; cached 1min; needs --endpoint-name
@search-terms GetMultiRegionEndpoint
export def 'sesv2 get-multi-region-endpoint' [
  --endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetMultiRegionEndpoint $endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}; cached 1min; needs --reputation-entity-reference --reputation-entity-type
@search-terms GetReputationEntity
export def 'sesv2 get-reputation-entity' [
  --reputation-entity-reference: string
  --reputation-entity-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetReputationEntity $reputation_entity_reference $reputation_entity_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/suppression/addresses/{EmailAddress}; cached 1min; needs --email-address
@search-terms GetSuppressedDestination
export def 'sesv2 get-suppressed-destination' [
  --email-address: string
  --tenant-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetSuppressedDestination $email_address $tenant_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/tenants/get; cached 1min; needs --tenant-name
@search-terms GetTenant
export def 'sesv2 get-tenant' [
  --tenant-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sesv2 GetTenant $tenant_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/list-configuration-sets; follows pages; cached 1min
@search-terms ListConfigurationSets
export def 'sesv2 list-configuration-sets' [
  --filter: record
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
]: any -> any { call 'sesv2 ListConfigurationSets $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/contact-lists; follows pages; cached 1min
@search-terms ListContactLists
export def 'sesv2 list-contact-lists' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sesv2 ListContactLists -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v2/email/contact-lists/{ContactListName}/contacts/list; follows pages; cached 1min; needs --contact-list-name
@search-terms ListContacts
export def 'sesv2 list-contacts' [
  --contact-list-name: string
  --filter: record
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
]: any -> any { call 'sesv2 ListContacts $contact_list_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/custom-verification-email-templates; follows pages; cached 1min
@search-terms ListCustomVerificationEmailTemplates
export def 'sesv2 list-custom-verification-email-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sesv2 ListCustomVerificationEmailTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v2/email/dedicated-ip-pools; follows pages; cached 1min
@search-terms ListDedicatedIpPools
export def 'sesv2 list-dedicated-ip-pools' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sesv2 ListDedicatedIpPools -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v2/email/deliverability-dashboard/test-reports; follows pages; cached 1min
@search-terms ListDeliverabilityTestReports
export def 'sesv2 list-deliverability-test-reports' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sesv2 ListDeliverabilityTestReports -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v2/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns; follows pages; cached 1min; needs --start-date --end-date --subscribed-domain
@search-terms ListDomainDeliverabilityCampaigns
export def 'sesv2 list-domain-deliverability-campaigns' [
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
]: any -> any { call 'sesv2 ListDomainDeliverabilityCampaigns $start_date $end_date $subscribed_domain -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/list-identities; follows pages; cached 1min
@search-terms ListEmailIdentities
export def 'sesv2 list-email-identities' [
  --filter: record
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
]: any -> any { call 'sesv2 ListEmailIdentities $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/identity/certificates/list; follows pages; cached 1min; needs --email-identity
@search-terms ListEmailIdentityCertificates
export def 'sesv2 list-email-identity-certificates' [
  --email-identity: string
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
]: any -> any { call 'sesv2 ListEmailIdentityCertificates $email_identity -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/templates; follows pages; cached 1min
@search-terms ListEmailTemplates
export def 'sesv2 list-email-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sesv2 ListEmailTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v2/email/list-export-jobs; follows pages; cached 15sec
@search-terms ListExportJobs
export def 'sesv2 list-export-jobs' [
  --export-source-type: string@[METRICS_DATA MESSAGE_INSIGHTS]
  --job-status: string@[CREATED PROCESSING COMPLETED FAILED CANCELLED]
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
]: any -> any { call 'sesv2 ListExportJobs $export_source_type $job_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/import-jobs/list; follows pages; cached 15sec
@search-terms ListImportJobs
export def 'sesv2 list-import-jobs' [
  --import-destination-type: string@[SUPPRESSION_LIST CONTACT_LIST]
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
]: any -> any { call 'sesv2 ListImportJobs $import_destination_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/multi-region-endpoints; follows pages; cached 1min
@search-terms ListMultiRegionEndpoints
export def 'sesv2 list-multi-region-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sesv2 ListMultiRegionEndpoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v2/email/vdm/recommendations; follows pages; cached 1min
@search-terms ListRecommendations
export def 'sesv2 list-recommendations' [
  --filter: record
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
]: any -> any { call 'sesv2 ListRecommendations $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/reputation/entities; follows pages; cached 1min
@search-terms ListReputationEntities
export def 'sesv2 list-reputation-entities' [
  --filter: record
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
]: any -> any { call 'sesv2 ListReputationEntities $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/resources/tenants/list; follows pages; cached 1min; needs --resource-arn
@search-terms ListResourceTenants
export def 'sesv2 list-resource-tenants' [
  --resource-arn: string
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
]: any -> any { call 'sesv2 ListResourceTenants $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/suppression/addresses; follows pages; cached 1min
@search-terms ListSuppressedDestinations
export def 'sesv2 list-suppressed-destinations' [
  --tenant-name: string
  --reasons: list<string>
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
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
]: any -> any { call 'sesv2 ListSuppressedDestinations $tenant_name $reasons $start_date $end_date -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/email/tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'sesv2 list-tags-for-resource' [
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
]: any -> any { call 'sesv2 ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/tenants/resources/list; follows pages; cached 1min; needs --tenant-name
@search-terms ListTenantResources
export def 'sesv2 list-tenant-resources' [
  --tenant-name: string
  --filter: record
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
]: any -> any { call 'sesv2 ListTenantResources $tenant_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/email/tenants/list; follows pages; cached 1min
@search-terms ListTenants
export def 'sesv2 list-tenants' [
  --filter: record
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
]: any -> any { call 'sesv2 ListTenants $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /v2/email/account/dedicated-ips/warmup
@search-terms PutAccountDedicatedIpWarmupAttributes
export def 'sesv2 put-account-dedicated-ip-warmup-attributes' [
  --auto-warmup-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutAccountDedicatedIpWarmupAttributes $auto_warmup_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/account/details; needs --mail-type --website-url
@search-terms PutAccountDetails
export def 'sesv2 put-account-details' [
  --mail-type: string@[MARKETING TRANSACTIONAL]
  --website-url: string
  --contact-language: string@[EN JA]
  --use-case-description: string
  --additional-contact-email-addresses: list<string>
  --production-access-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutAccountDetails $mail_type $website_url $contact_language $use_case_description $additional_contact_email_addresses $production_access_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/account/pricing-attributes; needs --plan
@search-terms PutAccountPricingAttributes
export def 'sesv2 put-account-pricing-attributes' [
  --plan: string@[NONE ESSENTIALS PRO ENTERPRISE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutAccountPricingAttributes $plan -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/account/sending
@search-terms PutAccountSendingAttributes
export def 'sesv2 put-account-sending-attributes' [
  --sending-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutAccountSendingAttributes $sending_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/account/suppression
@search-terms PutAccountSuppressionAttributes
export def 'sesv2 put-account-suppression-attributes' [
  --suppressed-reasons: list<string>
  --validation-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutAccountSuppressionAttributes $suppressed_reasons $validation_attributes -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/account/vdm; needs --vdm-attributes
@search-terms PutAccountVdmAttributes
export def 'sesv2 put-account-vdm-attributes' [
  --vdm-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutAccountVdmAttributes $vdm_attributes -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/configuration-sets/{ConfigurationSetName}/archiving-options; needs --configuration-set-name
@search-terms PutConfigurationSetArchivingOptions
export def 'sesv2 put-configuration-set-archiving-options' [
  --configuration-set-name: string
  --archive-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutConfigurationSetArchivingOptions $configuration_set_name $archive_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/configuration-sets/{ConfigurationSetName}/delivery-options; needs --configuration-set-name
@search-terms PutConfigurationSetDeliveryOptions
export def 'sesv2 put-configuration-set-delivery-options' [
  --configuration-set-name: string
  --tls-policy: string@[REQUIRE OPTIONAL]
  --sending-pool-name: string
  --max-delivery-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutConfigurationSetDeliveryOptions $configuration_set_name $tls_policy $sending_pool_name $max_delivery_seconds -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/configuration-sets/{ConfigurationSetName}/reputation-options; needs --configuration-set-name
@search-terms PutConfigurationSetReputationOptions
export def 'sesv2 put-configuration-set-reputation-options' [
  --configuration-set-name: string
  --reputation-metrics-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutConfigurationSetReputationOptions $configuration_set_name $reputation_metrics_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/configuration-sets/{ConfigurationSetName}/sending; needs --configuration-set-name
@search-terms PutConfigurationSetSendingOptions
export def 'sesv2 put-configuration-set-sending-options' [
  --configuration-set-name: string
  --sending-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutConfigurationSetSendingOptions $configuration_set_name $sending_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/configuration-sets/{ConfigurationSetName}/suppression-options; needs --configuration-set-name
@search-terms PutConfigurationSetSuppressionOptions
export def 'sesv2 put-configuration-set-suppression-options' [
  --configuration-set-name: string
  --suppression-scope: string@[ACCOUNT TENANT]
  --suppressed-reasons: list<string>
  --validation-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutConfigurationSetSuppressionOptions $configuration_set_name $suppression_scope $suppressed_reasons $validation_options -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/configuration-sets/{ConfigurationSetName}/tracking-options; needs --configuration-set-name
@search-terms PutConfigurationSetTrackingOptions
export def 'sesv2 put-configuration-set-tracking-options' [
  --configuration-set-name: string
  --custom-redirect-domain: string
  --https-policy: string@[REQUIRE REQUIRE_OPEN_ONLY OPTIONAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutConfigurationSetTrackingOptions $configuration_set_name $custom_redirect_domain $https_policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/configuration-sets/{ConfigurationSetName}/vdm-options; needs --configuration-set-name
@search-terms PutConfigurationSetVdmOptions
export def 'sesv2 put-configuration-set-vdm-options' [
  --configuration-set-name: string
  --vdm-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutConfigurationSetVdmOptions $configuration_set_name $vdm_options -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/dedicated-ips/{Ip}/pool; needs --ip --destination-pool-name
@search-terms PutDedicatedIpInPool
export def 'sesv2 put-dedicated-ip-in-pool' [
  --ip: string
  --destination-pool-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutDedicatedIpInPool $ip $destination_pool_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/dedicated-ip-pools/{PoolName}/scaling; needs --pool-name --scaling-mode
@search-terms PutDedicatedIpPoolScalingAttributes
export def 'sesv2 put-dedicated-ip-pool-scaling-attributes' [
  --pool-name: string
  --scaling-mode: string@[STANDARD MANAGED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutDedicatedIpPoolScalingAttributes $pool_name $scaling_mode -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/dedicated-ips/{Ip}/warmup; needs --ip --warmup-percentage
@search-terms PutDedicatedIpWarmupAttributes
export def 'sesv2 put-dedicated-ip-warmup-attributes' [
  --ip: string
  --warmup-percentage: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutDedicatedIpWarmupAttributes $ip $warmup_percentage -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/deliverability-dashboard; needs --dashboard-enabled
@search-terms PutDeliverabilityDashboardOption
export def 'sesv2 put-deliverability-dashboard-option' [
  --dashboard-enabled: oneof<bool>
  --subscribed-domains: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutDeliverabilityDashboardOption $dashboard_enabled $subscribed_domains -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/identities/{EmailIdentity}/configuration-set; needs --email-identity
@search-terms PutEmailIdentityConfigurationSetAttributes
export def 'sesv2 put-email-identity-configuration-set-attributes' [
  --email-identity: string
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutEmailIdentityConfigurationSetAttributes $email_identity $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/identities/{EmailIdentity}/dkim; needs --email-identity
@search-terms PutEmailIdentityDkimAttributes
export def 'sesv2 put-email-identity-dkim-attributes' [
  --email-identity: string
  --signing-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutEmailIdentityDkimAttributes $email_identity $signing_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/identities/{EmailIdentity}/dkim/signing; needs --email-identity --signing-attributes-origin
@search-terms PutEmailIdentityDkimSigningAttributes
export def 'sesv2 put-email-identity-dkim-signing-attributes' [
  --email-identity: string
  --signing-attributes-origin: string
  --signing-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutEmailIdentityDkimSigningAttributes $email_identity $signing_attributes_origin $signing_attributes -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/identities/{EmailIdentity}/feedback; needs --email-identity
@search-terms PutEmailIdentityFeedbackAttributes
export def 'sesv2 put-email-identity-feedback-attributes' [
  --email-identity: string
  --email-forwarding-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutEmailIdentityFeedbackAttributes $email_identity $email_forwarding_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/identities/{EmailIdentity}/mail-from; needs --email-identity
@search-terms PutEmailIdentityMailFromAttributes
export def 'sesv2 put-email-identity-mail-from-attributes' [
  --email-identity: string
  --mail-from-domain: string
  --behavior-on-mx-failure: string@[USE_DEFAULT_VALUE REJECT_MESSAGE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutEmailIdentityMailFromAttributes $email_identity $mail_from_domain $behavior_on_mx_failure -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/suppression/addresses; needs --email-address --reason
@search-terms PutSuppressedDestination
export def 'sesv2 put-suppressed-destination' [
  --email-address: string
  --reason: string@[BOUNCE COMPLAINT]
  --tenant-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutSuppressedDestination $email_address $reason $tenant_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/tenant/suppression; needs --tenant-name
@search-terms PutTenantSuppressionAttributes
export def 'sesv2 put-tenant-suppression-attributes' [
  --tenant-name: string
  --suppressed-reasons: list<string>
  --suppression-scope: string@[ACCOUNT TENANT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 PutTenantSuppressionAttributes $tenant_name $suppressed_reasons $suppression_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/outbound-bulk-emails; needs --default-content --bulk-email-entries
@search-terms SendBulkEmail
export def 'sesv2 send-bulk-email' [
  --from-email-address: string
  --from-email-address-identity-arn: string
  --reply-to-addresses: list<string>
  --feedback-forwarding-email-address: string
  --feedback-forwarding-email-address-identity-arn: string
  --default-email-tags: any
  --default-content: record
  --bulk-email-entries: list
  --configuration-set-name: string
  --endpoint-id: string
  --tenant-name: string
  --configuration-overrides: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 SendBulkEmail $from_email_address $from_email_address_identity_arn $reply_to_addresses $feedback_forwarding_email_address $feedback_forwarding_email_address_identity_arn $default_email_tags $default_content $bulk_email_entries $configuration_set_name $endpoint_id $tenant_name $configuration_overrides -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /v2/email/outbound-custom-verification-emails; needs --email-address --template-name
@search-terms SendCustomVerificationEmail
export def 'sesv2 send-custom-verification-email' [
  --email-address: string
  --template-name: string
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 SendCustomVerificationEmail $email_address $template_name $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/outbound-emails; needs --content
@search-terms SendEmail
export def 'sesv2 send-email' [
  --from-email-address: string
  --from-email-address-identity-arn: string
  --destination: record
  --reply-to-addresses: list<string>
  --feedback-forwarding-email-address: string
  --feedback-forwarding-email-address-identity-arn: string
  --content: record
  --email-tags: any
  --configuration-set-name: string
  --endpoint-id: string
  --tenant-name: string
  --list-management-options: record
  --configuration-overrides: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 SendEmail $from_email_address $from_email_address_identity_arn $destination $reply_to_addresses $feedback_forwarding_email_address $feedback_forwarding_email_address_identity_arn $content $email_tags $configuration_set_name $endpoint_id $tenant_name $list_management_options $configuration_overrides -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/tags; needs --resource-arn --tags
@search-terms TagResource
export def 'sesv2 tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/templates/{TemplateName}/render; needs --template-name --template-data
@search-terms TestRenderEmailTemplate
export def 'sesv2 test-render-email-template' [
  --template-name: string
  --template-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 TestRenderEmailTemplate $template_name $template_data -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/email/tags; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'sesv2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/email/update-configuration-sets; needs --configuration-set-name
@search-terms UpdateConfigurationSet
export def 'sesv2 update-configuration-set' [
  --configuration-set-name: string
  --message-security-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateConfigurationSet $configuration_set_name $message_security_options -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}; needs --configuration-set-name --event-destination-name --event-destination
@search-terms UpdateConfigurationSetEventDestination
export def 'sesv2 update-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --event-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateConfigurationSetEventDestination $configuration_set_name $event_destination_name $event_destination -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}; needs --contact-list-name --email-address
@search-terms UpdateContact
export def 'sesv2 update-contact' [
  --contact-list-name: string
  --email-address: string
  --topic-preferences: list
  --unsubscribe-all: oneof<bool>
  --attributes-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateContact $contact_list_name $email_address $topic_preferences $unsubscribe_all $attributes_data -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/contact-lists/{ContactListName}; needs --contact-list-name
@search-terms UpdateContactList
export def 'sesv2 update-contact-list' [
  --contact-list-name: string
  --topics: list
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateContactList $contact_list_name $topics $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/custom-verification-email-templates/{TemplateName}; needs --template-name --from-email-address --template-subject --template-content --success-redirection-url --failure-redirection-url
@search-terms UpdateCustomVerificationEmailTemplate
export def 'sesv2 update-custom-verification-email-template' [
  --template-name: string
  --from-email-address: string
  --template-subject: string
  --template-content: string
  --success-redirection-url: string
  --failure-redirection-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateCustomVerificationEmailTemplate $template_name $from_email_address $template_subject $template_content $success_redirection_url $failure_redirection_url -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/identities/{EmailIdentity}/policies/{PolicyName}; needs --email-identity --policy-name --policy
@search-terms UpdateEmailIdentityPolicy
export def 'sesv2 update-email-identity-policy' [
  --email-identity: string
  --policy-name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateEmailIdentityPolicy $email_identity $policy_name $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/templates/{TemplateName}; needs --template-name --template-content
@search-terms UpdateEmailTemplate
export def 'sesv2 update-email-template' [
  --template-name: string
  --template-content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateEmailTemplate $template_name $template_content -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/customer-managed-status; needs --reputation-entity-type --reputation-entity-reference --sending-status
@search-terms UpdateReputationEntityCustomerManagedStatus
export def 'sesv2 update-reputation-entity-customer-managed-status' [
  --reputation-entity-type: string
  --reputation-entity-reference: string
  --sending-status: string@[ENABLED REINSTATED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateReputationEntityCustomerManagedStatus $reputation_entity_type $reputation_entity_reference $sending_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/policy; needs --reputation-entity-type --reputation-entity-reference --reputation-entity-policy
@search-terms UpdateReputationEntityPolicy
export def 'sesv2 update-reputation-entity-policy' [
  --reputation-entity-type: string
  --reputation-entity-reference: string
  --reputation-entity-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sesv2 UpdateReputationEntityPolicy $reputation_entity_type $reputation_entity_reference $reputation_entity_policy -- $region $profile $with_input $fail_fast $yes' }
