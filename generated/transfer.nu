# Written by `cargo xtask generate --service transfer` from the service's model and overlay: change those instead.
# Transfer, API version 2018-11-05: 71 operations.

use rt.nu [call send]

# POST /; needs --role --server-id --external-id
@category "aws transfer"
@search-terms CreateAccess
export def 'transfer create-access' [
  --home-directory: string
  --home-directory-type: string@[PATH LOGICAL]
  --home-directory-mappings: oneof<list<any>, record>
  --policy: string
  --posix-profile: record
  --role: string
  --server-id: string
  --external-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer CreateAccess $home_directory=HomeDirectory $home_directory_type=HomeDirectoryType $home_directory_mappings=HomeDirectoryMappings $policy=Policy $posix_profile=PosixProfile $role=Role $server_id=ServerId $external_id=ExternalId $region=--region $profile=--profile' }

# POST /; needs --server-id --local-profile-id --partner-profile-id --access-role
@category "aws transfer"
@search-terms CreateAgreement
export def 'transfer create-agreement' [
  --description: string
  --server-id: string
  --local-profile-id: string
  --partner-profile-id: string
  --base-directory: string
  --access-role: string
  --status: string@[ACTIVE INACTIVE]
  --tags: oneof<list<any>, record>
  --preserve-filename: string@[ENABLED DISABLED]
  --enforce-message-signing: string@[ENABLED DISABLED]
  --custom-directories: record
  --region: string
  --profile: string
]: nothing -> record { call 'transfer CreateAgreement $description=Description $server_id=ServerId $local_profile_id=LocalProfileId $partner_profile_id=PartnerProfileId $base_directory=BaseDirectory $access_role=AccessRole $status=Status $tags=Tags $preserve_filename=PreserveFilename $enforce_message_signing=EnforceMessageSigning $custom_directories=CustomDirectories $region=--region $profile=--profile' }

# POST /; needs --access-role
@category "aws transfer"
@search-terms CreateConnector
export def 'transfer create-connector' [
  --url: string
  --as2-config: record
  --access-role: string
  --logging-role: string
  --tags: oneof<list<any>, record>
  --sftp-config: record
  --security-policy-name: string
  --egress-config: record
  --ip-address-type: string@[IPV4 DUALSTACK]
  --region: string
  --profile: string
]: nothing -> record { call 'transfer CreateConnector $url=Url $as2_config=As2Config $access_role=AccessRole $logging_role=LoggingRole $tags=Tags $sftp_config=SftpConfig $security_policy_name=SecurityPolicyName $egress_config=EgressConfig $ip_address_type=IpAddressType $region=--region $profile=--profile' }

# POST /; needs --as2-id --profile-type
@category "aws transfer"
@search-terms CreateProfile
export def 'transfer create-profile' [
  --as2-id: string
  --profile-type: string@[LOCAL PARTNER]
  --certificate-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'transfer CreateProfile $as2_id=As2Id $profile_type=ProfileType $certificate_ids=CertificateIds $tags=Tags $region=--region $profile=--profile' }

# POST /
@category "aws transfer"
@search-terms CreateServer
export def 'transfer create-server' [
  --certificate: string
  --domain: string@[S3 EFS]
  --endpoint-details: record
  --endpoint-type: string@[PUBLIC VPC VPC_ENDPOINT]
  --host-key: string
  --identity-provider-details: record
  --identity-provider-type: string@[SERVICE_MANAGED API_GATEWAY AWS_DIRECTORY_SERVICE AWS_LAMBDA]
  --logging-role: string
  --post-authentication-login-banner: string
  --pre-authentication-login-banner: string
  --protocols: oneof<list<string>, string>
  --protocol-details: record
  --security-policy-name: string
  --tags: oneof<list<any>, record>
  --workflow-details: record
  --structured-log-destinations: oneof<list<string>, string>
  --s3-storage-options: record
  --ip-address-type: string@[IPV4 DUALSTACK]
  --host-key-storage-type: string@[SERVICE_MANAGED SECRETS_MANAGER]
  --region: string
  --profile: string
]: nothing -> record { call 'transfer CreateServer $certificate=Certificate $domain=Domain $endpoint_details=EndpointDetails $endpoint_type=EndpointType $host_key=HostKey $identity_provider_details=IdentityProviderDetails $identity_provider_type=IdentityProviderType $logging_role=LoggingRole $post_authentication_login_banner=PostAuthenticationLoginBanner $pre_authentication_login_banner=PreAuthenticationLoginBanner $protocols=Protocols $protocol_details=ProtocolDetails $security_policy_name=SecurityPolicyName $tags=Tags $workflow_details=WorkflowDetails $structured_log_destinations=StructuredLogDestinations $s3_storage_options=S3StorageOptions $ip_address_type=IpAddressType $host_key_storage_type=HostKeyStorageType $region=--region $profile=--profile' }

# POST /; needs --role --server-id --user-name
@category "aws transfer"
@search-terms CreateUser
export def 'transfer create-user' [
  --home-directory: string
  --home-directory-type: string@[PATH LOGICAL]
  --home-directory-mappings: oneof<list<any>, record>
  --policy: string
  --posix-profile: record
  --role: string
  --server-id: string
  --ssh-public-key-body: string
  --tags: oneof<list<any>, record>
  --user-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer CreateUser $home_directory=HomeDirectory $home_directory_type=HomeDirectoryType $home_directory_mappings=HomeDirectoryMappings $policy=Policy $posix_profile=PosixProfile $role=Role $server_id=ServerId $ssh_public_key_body=SshPublicKeyBody $tags=Tags $user_name=UserName $region=--region $profile=--profile' }

# POST /; needs --identity-provider-details
@category "aws transfer"
@search-terms CreateWebApp
export def 'transfer create-web-app' [
  --identity-provider-details: record
  --access-endpoint: string
  --web-app-units: record
  --tags: oneof<list<any>, record>
  --web-app-endpoint-policy: string@[FIPS STANDARD]
  --endpoint-details: record
  --region: string
  --profile: string
]: nothing -> record { call 'transfer CreateWebApp $identity_provider_details=IdentityProviderDetails $access_endpoint=AccessEndpoint $web_app_units=WebAppUnits $tags=Tags $web_app_endpoint_policy=WebAppEndpointPolicy $endpoint_details=EndpointDetails $region=--region $profile=--profile' }

# POST /; needs --steps
@category "aws transfer"
@search-terms CreateWorkflow
export def 'transfer create-workflow' [
  --description: string
  --steps: oneof<list<any>, record>
  --on-exception-steps: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --structured-log-destinations: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'transfer CreateWorkflow $description=Description $steps=Steps $on_exception_steps=OnExceptionSteps $tags=Tags $structured_log_destinations=StructuredLogDestinations $region=--region $profile=--profile' }

# POST /; needs --server-id --external-id
@category "aws transfer"
@search-terms DeleteAccess
export def 'transfer delete-access' [
  --server-id: string
  --external-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteAccess $server_id=ServerId $external_id=ExternalId $region=--region $profile=--profile' }

# POST /; needs --agreement-id --server-id
@category "aws transfer"
@search-terms DeleteAgreement
export def 'transfer delete-agreement' [
  --agreement-id: string
  --server-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteAgreement $agreement_id=AgreementId $server_id=ServerId $region=--region $profile=--profile' }

# POST /; needs --certificate-id
@category "aws transfer"
@search-terms DeleteCertificate
export def 'transfer delete-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteCertificate $certificate_id=CertificateId $region=--region $profile=--profile' }

# POST /; needs --connector-id
@category "aws transfer"
@search-terms DeleteConnector
export def 'transfer delete-connector' [
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteConnector $connector_id=ConnectorId $region=--region $profile=--profile' }

# POST /; needs --server-id --host-key-id
@category "aws transfer"
@search-terms DeleteHostKey
export def 'transfer delete-host-key' [
  --server-id: string
  --host-key-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteHostKey $server_id=ServerId $host_key_id=HostKeyId $region=--region $profile=--profile' }

# POST /; needs --profile-id
@category "aws transfer"
@search-terms DeleteProfile
export def 'transfer delete-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteProfile $profile_id=ProfileId $region=--region $profile=--profile' }

# POST /; needs --server-id
@category "aws transfer"
@search-terms DeleteServer
export def 'transfer delete-server' [
  --server-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteServer $server_id=ServerId $region=--region $profile=--profile' }

# POST /; needs --server-id --ssh-public-key-id --user-name
@category "aws transfer"
@search-terms DeleteSshPublicKey
export def 'transfer delete-ssh-public-key' [
  --server-id: string
  --ssh-public-key-id: string
  --user-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteSshPublicKey $server_id=ServerId $ssh_public_key_id=SshPublicKeyId $user_name=UserName $region=--region $profile=--profile' }

# POST /; needs --server-id --user-name
@category "aws transfer"
@search-terms DeleteUser
export def 'transfer delete-user' [
  --server-id: string
  --user-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteUser $server_id=ServerId $user_name=UserName $region=--region $profile=--profile' }

# POST /; needs --web-app-id
@category "aws transfer"
@search-terms DeleteWebApp
export def 'transfer delete-web-app' [
  --web-app-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteWebApp $web_app_id=WebAppId $region=--region $profile=--profile' }

# POST /; needs --web-app-id
@category "aws transfer"
@search-terms DeleteWebAppCustomization
export def 'transfer delete-web-app-customization' [
  --web-app-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteWebAppCustomization $web_app_id=WebAppId $region=--region $profile=--profile' }

# POST /; needs --workflow-id
@category "aws transfer"
@search-terms DeleteWorkflow
export def 'transfer delete-workflow' [
  --workflow-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer DeleteWorkflow $workflow_id=WorkflowId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --server-id --external-id
@category "aws transfer"
@search-terms DescribeAccess
export def 'transfer describe-access' [
  --server-id: string
  --external-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeAccess $server_id=ServerId $external_id=ExternalId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --agreement-id --server-id
@category "aws transfer"
@search-terms DescribeAgreement
export def 'transfer describe-agreement' [
  --agreement-id: string
  --server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeAgreement $agreement_id=AgreementId $server_id=ServerId $region=--region $profile=--profile' }

# POST /; needs --certificate-id
@category "aws transfer"
@search-terms DescribeCertificate
export def 'transfer describe-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeCertificate $certificate_id=CertificateId $region=--region $profile=--profile' }

# POST /; needs --connector-id
@category "aws transfer"
@search-terms DescribeConnector
export def 'transfer describe-connector' [
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeConnector $connector_id=ConnectorId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --execution-id --workflow-id
@category "aws transfer"
@search-terms DescribeExecution
export def 'transfer describe-execution' [
  --execution-id: string
  --workflow-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeExecution $execution_id=ExecutionId $workflow_id=WorkflowId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --server-id --host-key-id
@category "aws transfer"
@search-terms DescribeHostKey
export def 'transfer describe-host-key' [
  --server-id: string
  --host-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeHostKey $server_id=ServerId $host_key_id=HostKeyId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --profile-id
@category "aws transfer"
@search-terms DescribeProfile
export def 'transfer describe-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeProfile $profile_id=ProfileId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --security-policy-name
@category "aws transfer"
@search-terms DescribeSecurityPolicy
export def 'transfer describe-security-policy' [
  --security-policy-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeSecurityPolicy $security_policy_name=SecurityPolicyName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --server-id
@category "aws transfer"
@search-terms DescribeServer
export def 'transfer describe-server' [
  --server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeServer $server_id=ServerId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --server-id --user-name
@category "aws transfer"
@search-terms DescribeUser
export def 'transfer describe-user' [
  --server-id: string
  --user-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeUser $server_id=ServerId $user_name=UserName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --web-app-id
@category "aws transfer"
@search-terms DescribeWebApp
export def 'transfer describe-web-app' [
  --web-app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeWebApp $web_app_id=WebAppId $region=--region $profile=--profile' }

# POST /; needs --web-app-id
@category "aws transfer"
@search-terms DescribeWebAppCustomization
export def 'transfer describe-web-app-customization' [
  --web-app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeWebAppCustomization $web_app_id=WebAppId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --workflow-id
@category "aws transfer"
@search-terms DescribeWorkflow
export def 'transfer describe-workflow' [
  --workflow-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer DescribeWorkflow $workflow_id=WorkflowId $region=--region $profile=--profile' }

# POST /; needs --usage --certificate
@category "aws transfer"
@search-terms ImportCertificate
export def 'transfer import-certificate' [
  --usage: string@[SIGNING ENCRYPTION TLS]
  --certificate: string
  --certificate-chain: string
  --private-key: string
  --active-date: oneof<datetime, duration, int, string>
  --inactive-date: oneof<datetime, duration, int, string>
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'transfer ImportCertificate $usage=Usage $certificate=Certificate $certificate_chain=CertificateChain $private_key=PrivateKey $active_date=ActiveDate $inactive_date=InactiveDate $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --server-id --host-key-body
@category "aws transfer"
@search-terms ImportHostKey
export def 'transfer import-host-key' [
  --server-id: string
  --host-key-body: string
  --description: string
  --tags: oneof<list<any>, record>
  --storage-type: string@[SERVICE_MANAGED SECRETS_MANAGER]
  --kms-key: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer ImportHostKey $server_id=ServerId $host_key_body=HostKeyBody $description=Description $tags=Tags $storage_type=StorageType $kms_key=KmsKey $region=--region $profile=--profile' }

# POST /; needs --server-id --ssh-public-key-body --user-name
@category "aws transfer"
@search-terms ImportSshPublicKey
export def 'transfer import-ssh-public-key' [
  --server-id: string
  --ssh-public-key-body: string
  --user-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer ImportSshPublicKey $server_id=ServerId $ssh_public_key_body=SshPublicKeyBody $user_name=UserName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --server-id
@category "aws transfer"
@search-terms ListAccesses
export def 'transfer list-accesses' [
  --server-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListAccesses $server_id=ServerId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --server-id
@category "aws transfer"
@search-terms ListAgreements
export def 'transfer list-agreements' [
  --server-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListAgreements $server_id=ServerId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws transfer"
@search-terms ListCertificates
@example "First rows only" "transfer list-certificates --stream | first 3"
export def 'transfer list-certificates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListCertificates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws transfer"
@search-terms ListConnectors
@example "First rows only" "transfer list-connectors --stream | first 3"
export def 'transfer list-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListConnectors $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --workflow-id
@category "aws transfer"
@search-terms ListExecutions
export def 'transfer list-executions' [
  --workflow-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListExecutions $workflow_id=WorkflowId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --connector-id --transfer-id
@category "aws transfer"
@search-terms ListFileTransferResults
export def 'transfer list-file-transfer-results' [
  --connector-id: string
  --transfer-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListFileTransferResults $connector_id=ConnectorId $transfer_id=TransferId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --server-id
@category "aws transfer"
@search-terms ListHostKeys
export def 'transfer list-host-keys' [
  --max-results: int
  --next-token: string
  --server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer ListHostKeys $max_results=MaxResults $next_token=NextToken $server_id=ServerId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws transfer"
@search-terms ListProfiles
@example "First rows only" "transfer list-profiles --stream | first 3"
export def 'transfer list-profiles' [
  --profile-type: string@[LOCAL PARTNER]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListProfiles $profile_type=ProfileType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws transfer"
@search-terms ListSecurityPolicies
@example "First rows only" "transfer list-security-policies --stream | first 3"
export def 'transfer list-security-policies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'transfer ListSecurityPolicies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws transfer"
@search-terms ListServers
@example "First rows only" "transfer list-servers --stream | first 3"
export def 'transfer list-servers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListServers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --arn
@category "aws transfer"
@search-terms ListTagsForResource
export def 'transfer list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListTagsForResource $arn=Arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --server-id
@category "aws transfer"
@search-terms ListUsers
export def 'transfer list-users' [
  --server-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListUsers $server_id=ServerId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws transfer"
@search-terms ListWebApps
@example "First rows only" "transfer list-web-apps --stream | first 3"
export def 'transfer list-web-apps' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListWebApps $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws transfer"
@search-terms ListWorkflows
@example "First rows only" "transfer list-workflows --stream | first 3"
export def 'transfer list-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transfer ListWorkflows $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --workflow-id --execution-id --token --status
@category "aws transfer"
@search-terms SendWorkflowStepState
export def 'transfer send-workflow-step-state' [
  --workflow-id: string
  --execution-id: string
  --token: string
  --status: string@[SUCCESS FAILURE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer SendWorkflowStepState $workflow_id=WorkflowId $execution_id=ExecutionId $token=Token $status=Status $region=--region $profile=--profile' }

# POST /; needs --connector-id --remote-directory-path --output-directory-path
@category "aws transfer"
@search-terms StartDirectoryListing
export def 'transfer start-directory-listing' [
  --connector-id: string
  --remote-directory-path: string
  --max-items: int
  --output-directory-path: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer StartDirectoryListing $connector_id=ConnectorId $remote_directory_path=RemoteDirectoryPath $max_items=MaxItems $output_directory_path=OutputDirectoryPath $region=--region $profile=--profile' }

# POST /; needs --connector-id
@category "aws transfer"
@search-terms StartFileTransfer
export def 'transfer start-file-transfer' [
  --connector-id: string
  --send-file-paths: oneof<list<string>, string>
  --retrieve-file-paths: oneof<list<string>, string>
  --local-directory-path: string
  --remote-directory-path: string
  --custom-http-headers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'transfer StartFileTransfer $connector_id=ConnectorId $send_file_paths=SendFilePaths $retrieve_file_paths=RetrieveFilePaths $local_directory_path=LocalDirectoryPath $remote_directory_path=RemoteDirectoryPath $custom_http_headers=CustomHttpHeaders $region=--region $profile=--profile' }

# POST /; needs --connector-id --delete-path
@category "aws transfer"
@search-terms StartRemoteDelete
export def 'transfer start-remote-delete' [
  --connector-id: string
  --delete-path: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer StartRemoteDelete $connector_id=ConnectorId $delete_path=DeletePath $region=--region $profile=--profile' }

# POST /; needs --connector-id --source-path --target-path
@category "aws transfer"
@search-terms StartRemoteMove
export def 'transfer start-remote-move' [
  --connector-id: string
  --source-path: string
  --target-path: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer StartRemoteMove $connector_id=ConnectorId $source_path=SourcePath $target_path=TargetPath $region=--region $profile=--profile' }

# POST /; needs --server-id
@category "aws transfer"
@search-terms StartServer
export def 'transfer start-server' [
  --server-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer StartServer $server_id=ServerId $region=--region $profile=--profile' }

# POST /; needs --server-id
@category "aws transfer"
@search-terms StopServer
export def 'transfer stop-server' [
  --server-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer StopServer $server_id=ServerId $region=--region $profile=--profile' }

# POST /; needs --arn --tags
@category "aws transfer"
@search-terms TagResource
export def 'transfer tag-resource' [
  --arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer TagResource $arn=Arn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --connector-id
@category "aws transfer"
@search-terms TestConnection
export def 'transfer test-connection' [
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer TestConnection $connector_id=ConnectorId $region=--region $profile=--profile' }

# POST /; needs --server-id --user-name
@category "aws transfer"
@search-terms TestIdentityProvider
export def 'transfer test-identity-provider' [
  --server-id: string
  --server-protocol: string@[SFTP FTP FTPS AS2]
  --source-ip: string
  --user-name: string
  --user-password: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer TestIdentityProvider $server_id=ServerId $server_protocol=ServerProtocol $source_ip=SourceIp $user_name=UserName $user_password=UserPassword $region=--region $profile=--profile' }

# POST /; needs --arn --tag-keys
@category "aws transfer"
@search-terms UntagResource
export def 'transfer untag-resource' [
  --arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transfer UntagResource $arn=Arn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --server-id --external-id
@category "aws transfer"
@search-terms UpdateAccess
export def 'transfer update-access' [
  --home-directory: string
  --home-directory-type: string@[PATH LOGICAL]
  --home-directory-mappings: oneof<list<any>, record>
  --policy: string
  --posix-profile: record
  --role: string
  --server-id: string
  --external-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateAccess $home_directory=HomeDirectory $home_directory_type=HomeDirectoryType $home_directory_mappings=HomeDirectoryMappings $policy=Policy $posix_profile=PosixProfile $role=Role $server_id=ServerId $external_id=ExternalId $region=--region $profile=--profile' }

# POST /; needs --agreement-id --server-id
@category "aws transfer"
@search-terms UpdateAgreement
export def 'transfer update-agreement' [
  --agreement-id: string
  --server-id: string
  --description: string
  --status: string@[ACTIVE INACTIVE]
  --local-profile-id: string
  --partner-profile-id: string
  --base-directory: string
  --access-role: string
  --preserve-filename: string@[ENABLED DISABLED]
  --enforce-message-signing: string@[ENABLED DISABLED]
  --custom-directories: record
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateAgreement $agreement_id=AgreementId $server_id=ServerId $description=Description $status=Status $local_profile_id=LocalProfileId $partner_profile_id=PartnerProfileId $base_directory=BaseDirectory $access_role=AccessRole $preserve_filename=PreserveFilename $enforce_message_signing=EnforceMessageSigning $custom_directories=CustomDirectories $region=--region $profile=--profile' }

# POST /; needs --certificate-id
@category "aws transfer"
@search-terms UpdateCertificate
export def 'transfer update-certificate' [
  --certificate-id: string
  --active-date: oneof<datetime, duration, int, string>
  --inactive-date: oneof<datetime, duration, int, string>
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateCertificate $certificate_id=CertificateId $active_date=ActiveDate $inactive_date=InactiveDate $description=Description $region=--region $profile=--profile' }

# POST /; needs --connector-id
@category "aws transfer"
@search-terms UpdateConnector
export def 'transfer update-connector' [
  --connector-id: string
  --url: string
  --as2-config: record
  --access-role: string
  --logging-role: string
  --sftp-config: record
  --security-policy-name: string
  --egress-config: record
  --ip-address-type: string@[IPV4 DUALSTACK]
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateConnector $connector_id=ConnectorId $url=Url $as2_config=As2Config $access_role=AccessRole $logging_role=LoggingRole $sftp_config=SftpConfig $security_policy_name=SecurityPolicyName $egress_config=EgressConfig $ip_address_type=IpAddressType $region=--region $profile=--profile' }

# POST /; needs --server-id --host-key-id
@category "aws transfer"
@search-terms UpdateHostKey
export def 'transfer update-host-key' [
  --server-id: string
  --host-key-id: string
  --description: string
  --storage-type: string@[SERVICE_MANAGED SECRETS_MANAGER]
  --kms-key: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateHostKey $server_id=ServerId $host_key_id=HostKeyId $description=Description $storage_type=StorageType $kms_key=KmsKey $region=--region $profile=--profile' }

# POST /; needs --profile-id
@category "aws transfer"
@search-terms UpdateProfile
export def 'transfer update-profile' [
  --profile-id: string
  --certificate-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateProfile $profile_id=ProfileId $certificate_ids=CertificateIds $region=--region $profile=--profile' }

# POST /; needs --server-id
@category "aws transfer"
@search-terms UpdateServer
export def 'transfer update-server' [
  --certificate: string
  --protocol-details: record
  --endpoint-details: record
  --endpoint-type: string@[PUBLIC VPC VPC_ENDPOINT]
  --host-key: string
  --identity-provider-details: record
  --logging-role: string
  --post-authentication-login-banner: string
  --pre-authentication-login-banner: string
  --protocols: oneof<list<string>, string>
  --security-policy-name: string
  --server-id: string
  --workflow-details: record
  --structured-log-destinations: oneof<list<string>, string>
  --s3-storage-options: record
  --ip-address-type: string@[IPV4 DUALSTACK]
  --identity-provider-type: string@[SERVICE_MANAGED API_GATEWAY AWS_DIRECTORY_SERVICE AWS_LAMBDA]
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateServer $certificate=Certificate $protocol_details=ProtocolDetails $endpoint_details=EndpointDetails $endpoint_type=EndpointType $host_key=HostKey $identity_provider_details=IdentityProviderDetails $logging_role=LoggingRole $post_authentication_login_banner=PostAuthenticationLoginBanner $pre_authentication_login_banner=PreAuthenticationLoginBanner $protocols=Protocols $security_policy_name=SecurityPolicyName $server_id=ServerId $workflow_details=WorkflowDetails $structured_log_destinations=StructuredLogDestinations $s3_storage_options=S3StorageOptions $ip_address_type=IpAddressType $identity_provider_type=IdentityProviderType $region=--region $profile=--profile' }

# POST /; needs --server-id --user-name
@category "aws transfer"
@search-terms UpdateUser
export def 'transfer update-user' [
  --home-directory: string
  --home-directory-type: string@[PATH LOGICAL]
  --home-directory-mappings: oneof<list<any>, record>
  --policy: string
  --posix-profile: record
  --role: string
  --server-id: string
  --user-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateUser $home_directory=HomeDirectory $home_directory_type=HomeDirectoryType $home_directory_mappings=HomeDirectoryMappings $policy=Policy $posix_profile=PosixProfile $role=Role $server_id=ServerId $user_name=UserName $region=--region $profile=--profile' }

# POST /; needs --web-app-id
@category "aws transfer"
@search-terms UpdateWebApp
export def 'transfer update-web-app' [
  --web-app-id: string
  --identity-provider-details: record
  --access-endpoint: string
  --web-app-units: record
  --endpoint-details: record
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateWebApp $web_app_id=WebAppId $identity_provider_details=IdentityProviderDetails $access_endpoint=AccessEndpoint $web_app_units=WebAppUnits $endpoint_details=EndpointDetails $region=--region $profile=--profile' }

# POST /; needs --web-app-id
@category "aws transfer"
@search-terms UpdateWebAppCustomization
export def 'transfer update-web-app-customization' [
  --web-app-id: string
  --title: string
  --logo-file: oneof<binary, string>
  --favicon-file: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> record { call 'transfer UpdateWebAppCustomization $web_app_id=WebAppId $title=Title $logo_file=LogoFile $favicon_file=FaviconFile $region=--region $profile=--profile' }
