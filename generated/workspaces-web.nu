# Written by `cargo xtask generate --service workspaces-web` from the service's model and overlay: change those instead.
# WorkSpaces Web, API version 2020-07-08: 75 operations.

use rt.nu [call]

def EnabledType []: nothing -> list<string> { [Disabled Enabled] }

# PUT /portals/{portalArn+}/browserSettings; needs --portal-arn --browser-settings-arn
@search-terms AssociateBrowserSettings
export def 'workspaces-web associate-browser-settings' [
  --portal-arn: string
  --browser-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web AssociateBrowserSettings $portal_arn $browser_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalArn+}/dataProtectionSettings; needs --portal-arn --data-protection-settings-arn
@search-terms AssociateDataProtectionSettings
export def 'workspaces-web associate-data-protection-settings' [
  --portal-arn: string
  --data-protection-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web AssociateDataProtectionSettings $portal_arn $data_protection_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalArn+}/ipAccessSettings; needs --portal-arn --ip-access-settings-arn
@search-terms AssociateIpAccessSettings
export def 'workspaces-web associate-ip-access-settings' [
  --portal-arn: string
  --ip-access-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web AssociateIpAccessSettings $portal_arn $ip_access_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalArn+}/networkSettings; needs --portal-arn --network-settings-arn
@search-terms AssociateNetworkSettings
export def 'workspaces-web associate-network-settings' [
  --portal-arn: string
  --network-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web AssociateNetworkSettings $portal_arn $network_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalArn+}/sessionLogger; needs --portal-arn --session-logger-arn
@search-terms AssociateSessionLogger
export def 'workspaces-web associate-session-logger' [
  --portal-arn: string
  --session-logger-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web AssociateSessionLogger $portal_arn $session_logger_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalArn+}/trustStores; needs --portal-arn --trust-store-arn
@search-terms AssociateTrustStore
export def 'workspaces-web associate-trust-store' [
  --portal-arn: string
  --trust-store-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web AssociateTrustStore $portal_arn $trust_store_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalArn+}/userAccessLoggingSettings; needs --portal-arn --user-access-logging-settings-arn
@search-terms AssociateUserAccessLoggingSettings
export def 'workspaces-web associate-user-access-logging-settings' [
  --portal-arn: string
  --user-access-logging-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web AssociateUserAccessLoggingSettings $portal_arn $user_access_logging_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalArn+}/userSettings; needs --portal-arn --user-settings-arn
@search-terms AssociateUserSettings
export def 'workspaces-web associate-user-settings' [
  --portal-arn: string
  --user-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web AssociateUserSettings $portal_arn $user_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /browserSettings
@search-terms CreateBrowserSettings
export def 'workspaces-web create-browser-settings' [
  --tags: any
  --customer-managed-key: string
  --additional-encryption-context: record
  --browser-policy: string
  --client-token: string
  --web-content-filtering-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateBrowserSettings $tags $customer_managed_key $additional_encryption_context $browser_policy $client_token $web_content_filtering_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /dataProtectionSettings
@search-terms CreateDataProtectionSettings
export def 'workspaces-web create-data-protection-settings' [
  --display-name: string
  --description: string
  --tags: any
  --customer-managed-key: string
  --additional-encryption-context: record
  --inline-redaction-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateDataProtectionSettings $display_name $description $tags $customer_managed_key $additional_encryption_context $inline_redaction_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /identityProviders; needs --portal-arn --identity-provider-name --identity-provider-type --identity-provider-details
@search-terms CreateIdentityProvider
export def 'workspaces-web create-identity-provider' [
  --portal-arn: string
  --identity-provider-name: string
  --identity-provider-type: string@[SAML Facebook Google LoginWithAmazon SignInWithApple OIDC]
  --identity-provider-details: record
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateIdentityProvider $portal_arn $identity_provider_name $identity_provider_type $identity_provider_details $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /ipAccessSettings; needs --ip-rules
@search-terms CreateIpAccessSettings
export def 'workspaces-web create-ip-access-settings' [
  --display-name: string
  --description: string
  --tags: any
  --customer-managed-key: string
  --additional-encryption-context: record
  --ip-rules: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateIpAccessSettings $display_name $description $tags $customer_managed_key $additional_encryption_context $ip_rules $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /networkSettings; needs --vpc-id --subnet-ids --security-group-ids
@search-terms CreateNetworkSettings
export def 'workspaces-web create-network-settings' [
  --vpc-id: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateNetworkSettings $vpc_id $subnet_ids $security_group_ids $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /portals
@search-terms CreatePortal
export def 'workspaces-web create-portal' [
  --display-name: string
  --tags: any
  --customer-managed-key: string
  --additional-encryption-context: record
  --client-token: string
  --authentication-type: string@[Standard IAM_Identity_Center]
  --instance-type: string@["standard.regular" "standard.large" "standard.xlarge"]
  --max-concurrent-sessions: int
  --portal-custom-domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreatePortal $display_name $tags $customer_managed_key $additional_encryption_context $client_token $authentication_type $instance_type $max_concurrent_sessions $portal_custom_domain -- $region $profile $with_input $fail_fast $yes' }

# POST /sessionLoggers; needs --event-filter --log-configuration
@search-terms CreateSessionLogger
export def 'workspaces-web create-session-logger' [
  --event-filter: record
  --log-configuration: record
  --display-name: string
  --customer-managed-key: string
  --additional-encryption-context: record
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateSessionLogger $event_filter $log_configuration $display_name $customer_managed_key $additional_encryption_context $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /trustStores; needs --certificate-list
@search-terms CreateTrustStore
export def 'workspaces-web create-trust-store' [
  --certificate-list: list
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateTrustStore $certificate_list $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /userAccessLoggingSettings; needs --kinesis-stream-arn
@search-terms CreateUserAccessLoggingSettings
export def 'workspaces-web create-user-access-logging-settings' [
  --kinesis-stream-arn: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateUserAccessLoggingSettings $kinesis_stream_arn $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /userSettings; needs --copy-allowed --paste-allowed --download-allowed --upload-allowed --print-allowed
@search-terms CreateUserSettings
export def 'workspaces-web create-user-settings' [
  --copy-allowed: string@EnabledType
  --paste-allowed: string@EnabledType
  --download-allowed: string@EnabledType
  --upload-allowed: string@EnabledType
  --print-allowed: string@EnabledType
  --tags: any
  --disconnect-timeout-in-minutes: int
  --idle-disconnect-timeout-in-minutes: int
  --client-token: string
  --cookie-synchronization-configuration: record
  --customer-managed-key: string
  --additional-encryption-context: record
  --deep-link-allowed: string@EnabledType
  --toolbar-configuration: record
  --branding-configuration-input: record
  --web-authn-allowed: string@EnabledType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web CreateUserSettings $copy_allowed $paste_allowed $download_allowed $upload_allowed $print_allowed $tags $disconnect_timeout_in_minutes $idle_disconnect_timeout_in_minutes $client_token $cookie_synchronization_configuration $customer_managed_key $additional_encryption_context $deep_link_allowed $toolbar_configuration $branding_configuration_input $web_authn_allowed -- $region $profile $with_input $fail_fast $yes' }

# DELETE /browserSettings/{browserSettingsArn+}; needs --browser-settings-arn
@search-terms DeleteBrowserSettings
export def 'workspaces-web delete-browser-settings' [
  --browser-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteBrowserSettings $browser_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /dataProtectionSettings/{dataProtectionSettingsArn+}; needs --data-protection-settings-arn
@search-terms DeleteDataProtectionSettings
export def 'workspaces-web delete-data-protection-settings' [
  --data-protection-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteDataProtectionSettings $data_protection_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /identityProviders/{identityProviderArn+}; needs --identity-provider-arn
@search-terms DeleteIdentityProvider
export def 'workspaces-web delete-identity-provider' [
  --identity-provider-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteIdentityProvider $identity_provider_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ipAccessSettings/{ipAccessSettingsArn+}; needs --ip-access-settings-arn
@search-terms DeleteIpAccessSettings
export def 'workspaces-web delete-ip-access-settings' [
  --ip-access-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteIpAccessSettings $ip_access_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /networkSettings/{networkSettingsArn+}; needs --network-settings-arn
@search-terms DeleteNetworkSettings
export def 'workspaces-web delete-network-settings' [
  --network-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteNetworkSettings $network_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}; needs --portal-arn
@search-terms DeletePortal
export def 'workspaces-web delete-portal' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeletePortal $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sessionLoggers/{sessionLoggerArn+}; needs --session-logger-arn
@search-terms DeleteSessionLogger
export def 'workspaces-web delete-session-logger' [
  --session-logger-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteSessionLogger $session_logger_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /trustStores/{trustStoreArn+}; needs --trust-store-arn
@search-terms DeleteTrustStore
export def 'workspaces-web delete-trust-store' [
  --trust-store-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteTrustStore $trust_store_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /userAccessLoggingSettings/{userAccessLoggingSettingsArn+}; needs --user-access-logging-settings-arn
@search-terms DeleteUserAccessLoggingSettings
export def 'workspaces-web delete-user-access-logging-settings' [
  --user-access-logging-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteUserAccessLoggingSettings $user_access_logging_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /userSettings/{userSettingsArn+}; needs --user-settings-arn
@search-terms DeleteUserSettings
export def 'workspaces-web delete-user-settings' [
  --user-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DeleteUserSettings $user_settings_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}/browserSettings; needs --portal-arn
@search-terms DisassociateBrowserSettings
export def 'workspaces-web disassociate-browser-settings' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DisassociateBrowserSettings $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}/dataProtectionSettings; needs --portal-arn
@search-terms DisassociateDataProtectionSettings
export def 'workspaces-web disassociate-data-protection-settings' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DisassociateDataProtectionSettings $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}/ipAccessSettings; needs --portal-arn
@search-terms DisassociateIpAccessSettings
export def 'workspaces-web disassociate-ip-access-settings' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DisassociateIpAccessSettings $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}/networkSettings; needs --portal-arn
@search-terms DisassociateNetworkSettings
export def 'workspaces-web disassociate-network-settings' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DisassociateNetworkSettings $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}/sessionLogger; needs --portal-arn
@search-terms DisassociateSessionLogger
export def 'workspaces-web disassociate-session-logger' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DisassociateSessionLogger $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}/trustStores; needs --portal-arn
@search-terms DisassociateTrustStore
export def 'workspaces-web disassociate-trust-store' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DisassociateTrustStore $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}/userAccessLoggingSettings; needs --portal-arn
@search-terms DisassociateUserAccessLoggingSettings
export def 'workspaces-web disassociate-user-access-logging-settings' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DisassociateUserAccessLoggingSettings $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalArn+}/userSettings; needs --portal-arn
@search-terms DisassociateUserSettings
export def 'workspaces-web disassociate-user-settings' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web DisassociateUserSettings $portal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalId}/sessions/{sessionId}; needs --portal-id --session-id
@search-terms ExpireSession
export def 'workspaces-web expire-session' [
  --portal-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web ExpireSession $portal_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# GET /browserSettings/{browserSettingsArn+}; needs --browser-settings-arn
@search-terms GetBrowserSettings
export def 'workspaces-web get-browser-settings' [
  --browser-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetBrowserSettings $browser_settings_arn -- $region $profile $with_input $fail_fast' }

# GET /dataProtectionSettings/{dataProtectionSettingsArn+}; needs --data-protection-settings-arn
@search-terms GetDataProtectionSettings
export def 'workspaces-web get-data-protection-settings' [
  --data-protection-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetDataProtectionSettings $data_protection_settings_arn -- $region $profile $with_input $fail_fast' }

# GET /identityProviders/{identityProviderArn+}; needs --identity-provider-arn
@search-terms GetIdentityProvider
export def 'workspaces-web get-identity-provider' [
  --identity-provider-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetIdentityProvider $identity_provider_arn -- $region $profile $with_input $fail_fast' }

# GET /ipAccessSettings/{ipAccessSettingsArn+}; needs --ip-access-settings-arn
@search-terms GetIpAccessSettings
export def 'workspaces-web get-ip-access-settings' [
  --ip-access-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetIpAccessSettings $ip_access_settings_arn -- $region $profile $with_input $fail_fast' }

# GET /networkSettings/{networkSettingsArn+}; cached 1min; needs --network-settings-arn
@search-terms GetNetworkSettings
export def 'workspaces-web get-network-settings' [
  --network-settings-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetNetworkSettings $network_settings_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /portals/{portalArn+}; needs --portal-arn
@search-terms GetPortal
export def 'workspaces-web get-portal' [
  --portal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetPortal $portal_arn -- $region $profile $with_input $fail_fast' }

# GET /portalIdp/{portalArn+}; cached 1min; needs --portal-arn
@search-terms GetPortalServiceProviderMetadata
export def 'workspaces-web get-portal-service-provider-metadata' [
  --portal-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetPortalServiceProviderMetadata $portal_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /portals/{portalId}/sessions/{sessionId}; needs --portal-id --session-id
@search-terms GetSession
export def 'workspaces-web get-session' [
  --portal-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetSession $portal_id $session_id -- $region $profile $with_input $fail_fast' }

# GET /sessionLoggers/{sessionLoggerArn+}; needs --session-logger-arn
@search-terms GetSessionLogger
export def 'workspaces-web get-session-logger' [
  --session-logger-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetSessionLogger $session_logger_arn -- $region $profile $with_input $fail_fast' }

# GET /trustStores/{trustStoreArn+}; cached 1min; needs --trust-store-arn
@search-terms GetTrustStore
export def 'workspaces-web get-trust-store' [
  --trust-store-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetTrustStore $trust_store_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /trustStores/{trustStoreArn+}/certificate; cached 1min; needs --trust-store-arn --thumbprint
@search-terms GetTrustStoreCertificate
export def 'workspaces-web get-trust-store-certificate' [
  --trust-store-arn: string
  --thumbprint: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetTrustStoreCertificate $trust_store_arn $thumbprint -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /userAccessLoggingSettings/{userAccessLoggingSettingsArn+}; cached 1min; needs --user-access-logging-settings-arn
@search-terms GetUserAccessLoggingSettings
export def 'workspaces-web get-user-access-logging-settings' [
  --user-access-logging-settings-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetUserAccessLoggingSettings $user_access_logging_settings_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /userSettings/{userSettingsArn+}; needs --user-settings-arn
@search-terms GetUserSettings
export def 'workspaces-web get-user-settings' [
  --user-settings-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web GetUserSettings $user_settings_arn -- $region $profile $with_input $fail_fast' }

# GET /browserSettings; follows pages; cached 1min
@search-terms ListBrowserSettings
export def 'workspaces-web list-browser-settings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'workspaces-web ListBrowserSettings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /dataProtectionSettings; follows pages
@search-terms ListDataProtectionSettings
export def 'workspaces-web list-data-protection-settings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'workspaces-web ListDataProtectionSettings -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /portals/{portalArn+}/identityProviders; follows pages; needs --portal-arn
@search-terms ListIdentityProviders
export def 'workspaces-web list-identity-providers' [
  --portal-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web ListIdentityProviders $portal_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /ipAccessSettings; follows pages
@search-terms ListIpAccessSettings
export def 'workspaces-web list-ip-access-settings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'workspaces-web ListIpAccessSettings -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /networkSettings; follows pages; cached 1min
@search-terms ListNetworkSettings
export def 'workspaces-web list-network-settings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'workspaces-web ListNetworkSettings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /portals; follows pages
@search-terms ListPortals
export def 'workspaces-web list-portals' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'workspaces-web ListPortals -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /sessionLoggers; follows pages
@search-terms ListSessionLoggers
export def 'workspaces-web list-session-loggers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'workspaces-web ListSessionLoggers -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /portals/{portalId}/sessions; follows pages; needs --portal-id
@search-terms ListSessions
export def 'workspaces-web list-sessions' [
  --portal-id: string
  --username: string
  --session-id: string
  --sort-by: string@[StartTimeAscending StartTimeDescending]
  --status: string@[Active Terminated]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web ListSessions $portal_id $username $session_id $sort_by $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn+}; needs --resource-arn
@search-terms ListTagsForResource
export def 'workspaces-web list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /trustStores/{trustStoreArn+}/certificates; cached 1min; needs --trust-store-arn
@search-terms ListTrustStoreCertificates
export def 'workspaces-web list-trust-store-certificates' [
  --trust-store-arn: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-web ListTrustStoreCertificates $trust_store_arn $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /trustStores; follows pages; cached 1min
@search-terms ListTrustStores
export def 'workspaces-web list-trust-stores' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'workspaces-web ListTrustStores -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /userAccessLoggingSettings; follows pages; cached 1min
@search-terms ListUserAccessLoggingSettings
export def 'workspaces-web list-user-access-logging-settings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'workspaces-web ListUserAccessLoggingSettings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /userSettings; follows pages
@search-terms ListUserSettings
export def 'workspaces-web list-user-settings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'workspaces-web ListUserSettings -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /tags/{resourceArn+}; needs --resource-arn --tags
@search-terms TagResource
export def 'workspaces-web tag-resource' [
  --resource-arn: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web TagResource $resource_arn $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn+}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'workspaces-web untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /browserSettings/{browserSettingsArn+}; needs --browser-settings-arn
@search-terms UpdateBrowserSettings
export def 'workspaces-web update-browser-settings' [
  --browser-settings-arn: string
  --browser-policy: string
  --client-token: string
  --web-content-filtering-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateBrowserSettings $browser_settings_arn $browser_policy $client_token $web_content_filtering_policy -- $region $profile $with_input $fail_fast $yes' }

# PATCH /dataProtectionSettings/{dataProtectionSettingsArn+}; needs --data-protection-settings-arn
@search-terms UpdateDataProtectionSettings
export def 'workspaces-web update-data-protection-settings' [
  --data-protection-settings-arn: string
  --inline-redaction-configuration: record
  --display-name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateDataProtectionSettings $data_protection_settings_arn $inline_redaction_configuration $display_name $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /identityProviders/{identityProviderArn+}; needs --identity-provider-arn
@search-terms UpdateIdentityProvider
export def 'workspaces-web update-identity-provider' [
  --identity-provider-arn: string
  --identity-provider-name: string
  --identity-provider-type: string@[SAML Facebook Google LoginWithAmazon SignInWithApple OIDC]
  --identity-provider-details: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateIdentityProvider $identity_provider_arn $identity_provider_name $identity_provider_type $identity_provider_details $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /ipAccessSettings/{ipAccessSettingsArn+}; needs --ip-access-settings-arn
@search-terms UpdateIpAccessSettings
export def 'workspaces-web update-ip-access-settings' [
  --ip-access-settings-arn: string
  --display-name: string
  --description: string
  --ip-rules: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateIpAccessSettings $ip_access_settings_arn $display_name $description $ip_rules $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networkSettings/{networkSettingsArn+}; needs --network-settings-arn
@search-terms UpdateNetworkSettings
export def 'workspaces-web update-network-settings' [
  --network-settings-arn: string
  --vpc-id: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateNetworkSettings $network_settings_arn $vpc_id $subnet_ids $security_group_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalArn+}; needs --portal-arn
@search-terms UpdatePortal
export def 'workspaces-web update-portal' [
  --portal-arn: string
  --display-name: string
  --authentication-type: string@[Standard IAM_Identity_Center]
  --instance-type: string@["standard.regular" "standard.large" "standard.xlarge"]
  --max-concurrent-sessions: int
  --portal-custom-domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdatePortal $portal_arn $display_name $authentication_type $instance_type $max_concurrent_sessions $portal_custom_domain -- $region $profile $with_input $fail_fast $yes' }

# POST /sessionLoggers/{sessionLoggerArn+}; needs --session-logger-arn
@search-terms UpdateSessionLogger
export def 'workspaces-web update-session-logger' [
  --session-logger-arn: string
  --event-filter: record
  --log-configuration: record
  --display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateSessionLogger $session_logger_arn $event_filter $log_configuration $display_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /trustStores/{trustStoreArn+}; needs --trust-store-arn
@search-terms UpdateTrustStore
export def 'workspaces-web update-trust-store' [
  --trust-store-arn: string
  --certificates-to-add: list
  --certificates-to-delete: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateTrustStore $trust_store_arn $certificates_to_add $certificates_to_delete $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /userAccessLoggingSettings/{userAccessLoggingSettingsArn+}; needs --user-access-logging-settings-arn
@search-terms UpdateUserAccessLoggingSettings
export def 'workspaces-web update-user-access-logging-settings' [
  --user-access-logging-settings-arn: string
  --kinesis-stream-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateUserAccessLoggingSettings $user_access_logging_settings_arn $kinesis_stream_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /userSettings/{userSettingsArn+}; needs --user-settings-arn
@search-terms UpdateUserSettings
export def 'workspaces-web update-user-settings' [
  --user-settings-arn: string
  --copy-allowed: string@EnabledType
  --paste-allowed: string@EnabledType
  --download-allowed: string@EnabledType
  --upload-allowed: string@EnabledType
  --print-allowed: string@EnabledType
  --disconnect-timeout-in-minutes: int
  --idle-disconnect-timeout-in-minutes: int
  --client-token: string
  --cookie-synchronization-configuration: record
  --deep-link-allowed: string@EnabledType
  --toolbar-configuration: record
  --branding-configuration-input: record
  --web-authn-allowed: string@EnabledType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-web UpdateUserSettings $user_settings_arn $copy_allowed $paste_allowed $download_allowed $upload_allowed $print_allowed $disconnect_timeout_in_minutes $idle_disconnect_timeout_in_minutes $client_token $cookie_synchronization_configuration $deep_link_allowed $toolbar_configuration $branding_configuration_input $web_authn_allowed -- $region $profile $with_input $fail_fast $yes' }
