# Written by `cargo xtask generate --service directory-service` from the service's model and overlay: change those instead.
# Directory Service, API version 2015-04-16: 80 operations, 1 waiters.

use rt.nu [call]

# POST /; needs --shared-directory-id
@search-terms 'AcceptSharedDirectory, ds accept-shared-directory'
export def 'directory-service accept-shared-directory' [
  --shared-directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service AcceptSharedDirectory $shared_directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --ip-routes
@search-terms 'AddIpRoutes, ds add-ip-routes'
export def 'directory-service add-ip-routes' [
  --directory-id: string
  --ip-routes: list
  --update-security-group-for-directory-controllers: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service AddIpRoutes $directory_id $ip_routes $update_security_group_for_directory_controllers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --region-name --vpc-settings
@search-terms 'AddRegion, ds add-region'
export def 'directory-service add-region' [
  --directory-id: string
  --region-name: string
  --vpc-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service AddRegion $directory_id $region_name $vpc_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tags
@search-terms 'AddTagsToResource, ds add-tags-to-resource'
export def 'directory-service add-tags-to-resource' [
  --resource-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service AddTagsToResource $resource_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --schema-extension-id
@search-terms 'CancelSchemaExtension, ds cancel-schema-extension'
export def 'directory-service cancel-schema-extension' [
  --directory-id: string
  --schema-extension-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CancelSchemaExtension $directory_id $schema_extension_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --password --size --connect-settings
@search-terms 'ConnectDirectory, ds connect-directory'
export def 'directory-service connect-directory' [
  --name: string
  --short-name: string
  --password: string
  --description: string
  --size: string@[Small Large]
  --connect-settings: record
  --tags: any
  --network-type: string@[Dual-stack IPv4 IPv6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service ConnectDirectory $name $short_name $password $description $size $connect_settings $tags $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --alias
@search-terms 'CreateAlias, ds create-alias'
export def 'directory-service create-alias' [
  --directory-id: string
  --alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateAlias $directory_id $alias -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --computer-name --password
@search-terms 'CreateComputer, ds create-computer'
export def 'directory-service create-computer' [
  --directory-id: string
  --computer-name: string
  --password: string
  --organizational-unit-distinguished-name: string
  --computer-attributes: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateComputer $directory_id $computer_name $password $organizational_unit_distinguished_name $computer_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --remote-domain-name
@search-terms 'CreateConditionalForwarder, ds create-conditional-forwarder'
export def 'directory-service create-conditional-forwarder' [
  --directory-id: string
  --remote-domain-name: string
  --dns-ip-addrs: list<string>
  --dns-ipv6-addrs: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateConditionalForwarder $directory_id $remote_domain_name $dns_ip_addrs $dns_ipv6_addrs -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --password --size
@search-terms 'CreateDirectory, ds create-directory'
export def 'directory-service create-directory' [
  --name: string
  --short-name: string
  --password: string
  --description: string
  --size: string@[Small Large]
  --vpc-settings: record
  --tags: any
  --network-type: string@[Dual-stack IPv4 IPv6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateDirectory $name $short_name $password $description $size $vpc_settings $tags $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-arn --assessment-id
@search-terms 'CreateHybridAD, ds create-hybrid-ad'
export def 'directory-service create-hybrid-ad' [
  --secret-arn: string
  --assessment-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateHybridAD $secret_arn $assessment_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --log-group-name
@search-terms 'CreateLogSubscription, ds create-log-subscription'
export def 'directory-service create-log-subscription' [
  --directory-id: string
  --log-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateLogSubscription $directory_id $log_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --password --vpc-settings
@search-terms 'CreateMicrosoftAD, ds create-microsoft-ad'
export def 'directory-service create-microsoft-ad' [
  --name: string
  --short-name: string
  --password: string
  --description: string
  --vpc-settings: record
  --edition: string@[Enterprise Standard Hybrid]
  --tags: any
  --network-type: string@[Dual-stack IPv4 IPv6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateMicrosoftAD $name $short_name $password $description $vpc_settings $edition $tags $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'CreateSnapshot, ds create-snapshot'
export def 'directory-service create-snapshot' [
  --directory-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateSnapshot $directory_id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --remote-domain-name --trust-password --trust-direction
@search-terms 'CreateTrust, ds create-trust'
export def 'directory-service create-trust' [
  --directory-id: string
  --remote-domain-name: string
  --trust-password: string
  --trust-direction: string@["One-Way: Outgoing" "One-Way: Incoming" Two-Way]
  --trust-type: string@[Forest External]
  --conditional-forwarder-ip-addrs: list<string>
  --conditional-forwarder-ipv6-addrs: list<string>
  --selective-auth: string@[Enabled Disabled]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service CreateTrust $directory_id $remote_domain_name $trust_password $trust_direction $trust_type $conditional_forwarder_ip_addrs $conditional_forwarder_ipv6_addrs $selective_auth -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-id
@search-terms 'DeleteADAssessment, ds delete-ad-assessment'
export def 'directory-service delete-ad-assessment' [
  --assessment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DeleteADAssessment $assessment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --remote-domain-name
@search-terms 'DeleteConditionalForwarder, ds delete-conditional-forwarder'
export def 'directory-service delete-conditional-forwarder' [
  --directory-id: string
  --remote-domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DeleteConditionalForwarder $directory_id $remote_domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'DeleteDirectory, ds delete-directory'
export def 'directory-service delete-directory' [
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DeleteDirectory $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'DeleteLogSubscription, ds delete-log-subscription'
export def 'directory-service delete-log-subscription' [
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DeleteLogSubscription $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms 'DeleteSnapshot, ds delete-snapshot'
export def 'directory-service delete-snapshot' [
  --snapshot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DeleteSnapshot $snapshot_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trust-id
@search-terms 'DeleteTrust, ds delete-trust'
export def 'directory-service delete-trust' [
  --trust-id: string
  --delete-associated-conditional-forwarder: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DeleteTrust $trust_id $delete_associated_conditional_forwarder -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --certificate-id
@search-terms 'DeregisterCertificate, ds deregister-certificate'
export def 'directory-service deregister-certificate' [
  --directory-id: string
  --certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DeregisterCertificate $directory_id $certificate_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --topic-name
@search-terms 'DeregisterEventTopic, ds deregister-event-topic'
export def 'directory-service deregister-event-topic' [
  --directory-id: string
  --topic-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DeregisterEventTopic $directory_id $topic_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --assessment-id
@search-terms 'DescribeADAssessment, ds describe-ad-assessment'
export def 'directory-service describe-ad-assessment' [
  --assessment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'directory-service DescribeADAssessment $assessment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --directory-id
@search-terms 'DescribeCAEnrollmentPolicy, ds describe-ca-enrollment-policy'
export def 'directory-service describe-ca-enrollment-policy' [
  --directory-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'directory-service DescribeCAEnrollmentPolicy $directory_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --directory-id --certificate-id
@search-terms 'DescribeCertificate, ds describe-certificate'
export def 'directory-service describe-certificate' [
  --directory-id: string
  --certificate-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'directory-service DescribeCertificate $directory_id $certificate_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --directory-id
@search-terms 'DescribeClientAuthenticationSettings, ds describe-client-authentication-settings'
export def 'directory-service describe-client-authentication-settings' [
  --directory-id: string
  --type: string@[SmartCard SmartCardOrPassword]
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
]: any -> any { call 'directory-service DescribeClientAuthenticationSettings $directory_id $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --directory-id
@search-terms 'DescribeConditionalForwarders, ds describe-conditional-forwarders'
export def 'directory-service describe-conditional-forwarders' [
  --directory-id: string
  --remote-domain-names: list<string>
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
]: any -> any { call 'directory-service DescribeConditionalForwarders $directory_id $remote_domain_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeDirectories, ds describe-directories'
export def 'directory-service describe-directories' [
  --directory-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'directory-service DescribeDirectories $directory_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --directory-id
@search-terms 'DescribeDirectoryDataAccess, ds describe-directory-data-access'
export def 'directory-service describe-directory-data-access' [
  --directory-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'directory-service DescribeDirectoryDataAccess $directory_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --directory-id
@search-terms 'DescribeDomainControllers, ds describe-domain-controllers'
export def 'directory-service describe-domain-controllers' [
  --directory-id: string
  --domain-controller-ids: list<string>
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
]: any -> any { call 'directory-service DescribeDomainControllers $directory_id $domain_controller_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeEventTopics, ds describe-event-topics'
export def 'directory-service describe-event-topics' [
  --directory-id: string
  --topic-names: list<string>
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
]: any -> any { call 'directory-service DescribeEventTopics $directory_id $topic_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --directory-id
@search-terms 'DescribeHybridADUpdate, ds describe-hybrid-ad-update'
export def 'directory-service describe-hybrid-ad-update' [
  --directory-id: string
  --update-type: string@[SelfManagedInstances HybridAdministratorAccount]
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'directory-service DescribeHybridADUpdate $directory_id $update_type $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --directory-id
@search-terms 'DescribeLDAPSSettings, ds describe-ldaps-settings'
export def 'directory-service describe-ldaps-settings' [
  --directory-id: string
  --type: string
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
]: any -> any { call 'directory-service DescribeLDAPSSettings $directory_id $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr; needs --directory-id
@search-terms 'DescribeRegions, ds describe-regions'
export def 'directory-service describe-regions' [
  --directory-id: string
  --region-name: string
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
]: any -> any { call 'directory-service DescribeRegions $directory_id $region_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --directory-id
@search-terms 'DescribeSettings, ds describe-settings'
export def 'directory-service describe-settings' [
  --directory-id: string
  --status: string@[Requested Updating Updated Failed Default]
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'directory-service DescribeSettings $directory_id $status $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --owner-directory-id
@search-terms 'DescribeSharedDirectories, ds describe-shared-directories'
export def 'directory-service describe-shared-directories' [
  --owner-directory-id: string
  --shared-directory-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'directory-service DescribeSharedDirectories $owner_directory_id $shared_directory_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeSnapshots, ds describe-snapshots'
export def 'directory-service describe-snapshots' [
  --directory-id: string
  --snapshot-ids: list<string>
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
]: any -> any { call 'directory-service DescribeSnapshots $directory_id $snapshot_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeTrusts, ds describe-trusts'
export def 'directory-service describe-trusts' [
  --directory-id: string
  --trust-ids: list<string>
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
]: any -> any { call 'directory-service DescribeTrusts $directory_id $trust_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --directory-id --update-type
@search-terms 'DescribeUpdateDirectory, ds describe-update-directory'
export def 'directory-service describe-update-directory' [
  --directory-id: string
  --update-type: string@[OS NETWORK SIZE]
  --region-name: string
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
]: any -> any { call 'directory-service DescribeUpdateDirectory $directory_id $update_type $region_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --directory-id
@search-terms 'DisableCAEnrollmentPolicy, ds disable-ca-enrollment-policy'
export def 'directory-service disable-ca-enrollment-policy' [
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DisableCAEnrollmentPolicy $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --type
@search-terms 'DisableClientAuthentication, ds disable-client-authentication'
export def 'directory-service disable-client-authentication' [
  --directory-id: string
  --type: string@[SmartCard SmartCardOrPassword]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DisableClientAuthentication $directory_id $type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'DisableDirectoryDataAccess, ds disable-directory-data-access'
export def 'directory-service disable-directory-data-access' [
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DisableDirectoryDataAccess $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --type
@search-terms 'DisableLDAPS, ds disable-ldaps'
export def 'directory-service disable-ldaps' [
  --directory-id: string
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DisableLDAPS $directory_id $type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'DisableRadius, ds disable-radius'
export def 'directory-service disable-radius' [
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DisableRadius $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'DisableSso, ds disable-sso'
export def 'directory-service disable-sso' [
  --directory-id: string
  --user-name: string
  --password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service DisableSso $directory_id $user_name $password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --pca-connector-arn
@search-terms 'EnableCAEnrollmentPolicy, ds enable-ca-enrollment-policy'
export def 'directory-service enable-ca-enrollment-policy' [
  --directory-id: string
  --pca-connector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service EnableCAEnrollmentPolicy $directory_id $pca_connector_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --type
@search-terms 'EnableClientAuthentication, ds enable-client-authentication'
export def 'directory-service enable-client-authentication' [
  --directory-id: string
  --type: string@[SmartCard SmartCardOrPassword]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service EnableClientAuthentication $directory_id $type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'EnableDirectoryDataAccess, ds enable-directory-data-access'
export def 'directory-service enable-directory-data-access' [
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service EnableDirectoryDataAccess $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --type
@search-terms 'EnableLDAPS, ds enable-ldaps'
export def 'directory-service enable-ldaps' [
  --directory-id: string
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service EnableLDAPS $directory_id $type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --radius-settings
@search-terms 'EnableRadius, ds enable-radius'
export def 'directory-service enable-radius' [
  --directory-id: string
  --radius-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service EnableRadius $directory_id $radius_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'EnableSso, ds enable-sso'
export def 'directory-service enable-sso' [
  --directory-id: string
  --user-name: string
  --password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service EnableSso $directory_id $user_name $password -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'GetDirectoryLimits, ds get-directory-limits'
export def 'directory-service get-directory-limits' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'directory-service GetDirectoryLimits -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --directory-id
@search-terms 'GetSnapshotLimits, ds get-snapshot-limits'
export def 'directory-service get-snapshot-limits' [
  --directory-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'directory-service GetSnapshotLimits $directory_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListADAssessments, ds list-ad-assessments'
export def 'directory-service list-ad-assessments' [
  --directory-id: string
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
]: any -> any { call 'directory-service ListADAssessments $directory_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --directory-id
@search-terms 'ListCertificates, ds list-certificates'
export def 'directory-service list-certificates' [
  --directory-id: string
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
]: any -> any { call 'directory-service ListCertificates $directory_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --directory-id
@search-terms 'ListIpRoutes, ds list-ip-routes'
export def 'directory-service list-ip-routes' [
  --directory-id: string
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
]: any -> any { call 'directory-service ListIpRoutes $directory_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListLogSubscriptions, ds list-log-subscriptions'
export def 'directory-service list-log-subscriptions' [
  --directory-id: string
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
]: any -> any { call 'directory-service ListLogSubscriptions $directory_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --directory-id
@search-terms 'ListSchemaExtensions, ds list-schema-extensions'
export def 'directory-service list-schema-extensions' [
  --directory-id: string
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
]: any -> any { call 'directory-service ListSchemaExtensions $directory_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-id
@search-terms 'ListTagsForResource, ds list-tags-for-resource'
export def 'directory-service list-tags-for-resource' [
  --resource-id: string
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
]: any -> any { call 'directory-service ListTagsForResource $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --directory-id --certificate-data
@search-terms 'RegisterCertificate, ds register-certificate'
export def 'directory-service register-certificate' [
  --directory-id: string
  --certificate-data: string
  --type: string@[ClientCertAuth ClientLDAPS]
  --client-cert-auth-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service RegisterCertificate $directory_id $certificate_data $type $client_cert_auth_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --topic-name
@search-terms 'RegisterEventTopic, ds register-event-topic'
export def 'directory-service register-event-topic' [
  --directory-id: string
  --topic-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service RegisterEventTopic $directory_id $topic_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --shared-directory-id
@search-terms 'RejectSharedDirectory, ds reject-shared-directory'
export def 'directory-service reject-shared-directory' [
  --shared-directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service RejectSharedDirectory $shared_directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'RemoveIpRoutes, ds remove-ip-routes'
export def 'directory-service remove-ip-routes' [
  --directory-id: string
  --cidr-ips: list<string>
  --cidr-ipv6s: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service RemoveIpRoutes $directory_id $cidr_ips $cidr_ipv6s -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'RemoveRegion, ds remove-region'
export def 'directory-service remove-region' [
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service RemoveRegion $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tag-keys
@search-terms 'RemoveTagsFromResource, ds remove-tags-from-resource'
export def 'directory-service remove-tags-from-resource' [
  --resource-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service RemoveTagsFromResource $resource_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --user-name --new-password
@search-terms 'ResetUserPassword, ds reset-user-password'
export def 'directory-service reset-user-password' [
  --directory-id: string
  --user-name: string
  --new-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service ResetUserPassword $directory_id $user_name $new_password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms 'RestoreFromSnapshot, ds restore-from-snapshot'
export def 'directory-service restore-from-snapshot' [
  --snapshot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service RestoreFromSnapshot $snapshot_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --share-target --share-method
@search-terms 'ShareDirectory, ds share-directory'
export def 'directory-service share-directory' [
  --directory-id: string
  --share-notes: string
  --share-target: record
  --share-method: string@[ORGANIZATIONS HANDSHAKE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service ShareDirectory $directory_id $share_notes $share_target $share_method -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'StartADAssessment, ds start-ad-assessment'
export def 'directory-service start-ad-assessment' [
  --assessment-configuration: record
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service StartADAssessment $assessment_configuration $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --create-snapshot-before-schema-extension --ldif-content --description
@search-terms 'StartSchemaExtension, ds start-schema-extension'
export def 'directory-service start-schema-extension' [
  --directory-id: string
  --create-snapshot-before-schema-extension: oneof<bool>
  --ldif-content: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service StartSchemaExtension $directory_id $create_snapshot_before_schema_extension $ldif_content $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --unshare-target
@search-terms 'UnshareDirectory, ds unshare-directory'
export def 'directory-service unshare-directory' [
  --directory-id: string
  --unshare-target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service UnshareDirectory $directory_id $unshare_target -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --remote-domain-name
@search-terms 'UpdateConditionalForwarder, ds update-conditional-forwarder'
export def 'directory-service update-conditional-forwarder' [
  --directory-id: string
  --remote-domain-name: string
  --dns-ip-addrs: list<string>
  --dns-ipv6-addrs: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service UpdateConditionalForwarder $directory_id $remote_domain_name $dns_ip_addrs $dns_ipv6_addrs -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --update-type
@search-terms 'UpdateDirectorySetup, ds update-directory-setup'
export def 'directory-service update-directory-setup' [
  --directory-id: string
  --update-type: string@[OS NETWORK SIZE]
  --os-update-settings: record
  --directory-size-update-settings: record
  --network-update-settings: record
  --create-snapshot-before-update: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service UpdateDirectorySetup $directory_id $update_type $os_update_settings $directory_size_update_settings $network_update_settings $create_snapshot_before_update -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms 'UpdateHybridAD, ds update-hybrid-ad'
export def 'directory-service update-hybrid-ad' [
  --directory-id: string
  --hybrid-administrator-account-update: record
  --self-managed-instances-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service UpdateHybridAD $directory_id $hybrid_administrator_account_update $self_managed_instances_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --desired-number
@search-terms 'UpdateNumberOfDomainControllers, ds update-number-of-domain-controllers'
export def 'directory-service update-number-of-domain-controllers' [
  --directory-id: string
  --desired-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service UpdateNumberOfDomainControllers $directory_id $desired_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --radius-settings
@search-terms 'UpdateRadius, ds update-radius'
export def 'directory-service update-radius' [
  --directory-id: string
  --radius-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service UpdateRadius $directory_id $radius_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --settings
@search-terms 'UpdateSettings, ds update-settings'
export def 'directory-service update-settings' [
  --directory-id: string
  --settings: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service UpdateSettings $directory_id $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trust-id
@search-terms 'UpdateTrust, ds update-trust'
export def 'directory-service update-trust' [
  --trust-id: string
  --selective-auth: string@[Enabled Disabled]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service UpdateTrust $trust_id $selective_auth -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trust-id
@search-terms 'VerifyTrust, ds verify-trust'
export def 'directory-service verify-trust' [
  --trust-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service VerifyTrust $trust_id -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   hybrid-ad-updated: DescribeHybridADUpdate; needs --directory-id
@search-terms HybridADUpdated
export def 'directory-service wait' [
  waiter: string@[hybrid-ad-updated]
  --directory-id: string
  --update-type: string@[SelfManagedInstances HybridAdministratorAccount]
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'directory-service wait $waiter $directory_id $update_type -- $timeout $interval $region $profile' }
