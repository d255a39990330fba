# Written by `cargo xtask generate --service transfer` from the service's model and overlay: change those instead.
# Transfer, API version 2018-11-05: 71 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --role --server-id --external-id
@search-terms CreateAccess
export def 'transfer create-access' [
  --home-directory: string
  --home-directory-type: string@[PATH LOGICAL]
  --home-directory-mappings: list
  --policy: string
  --posix-profile: record
  --role: string
  --server-id: string
  --external-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer CreateAccess $home_directory $home_directory_type $home_directory_mappings $policy $posix_profile $role $server_id $external_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --local-profile-id --partner-profile-id --access-role
@search-terms CreateAgreement
export def 'transfer create-agreement' [
  --description: string
  --server-id: string
  --local-profile-id: string
  --partner-profile-id: string
  --base-directory: string
  --access-role: string
  --status: string@[ACTIVE INACTIVE]
  --tags: any
  --preserve-filename: string@[ENABLED DISABLED]
  --enforce-message-signing: string@[ENABLED DISABLED]
  --custom-directories: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer CreateAgreement $description $server_id $local_profile_id $partner_profile_id $base_directory $access_role $status $tags $preserve_filename $enforce_message_signing $custom_directories -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-role
@search-terms CreateConnector
export def 'transfer create-connector' [
  --url: string
  --as2-config: record
  --access-role: string
  --logging-role: string
  --tags: any
  --sftp-config: record
  --security-policy-name: string
  --egress-config: record
  --ip-address-type: string@[IPV4 DUALSTACK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer CreateConnector $url $as2_config $access_role $logging_role $tags $sftp_config $security_policy_name $egress_config $ip_address_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --as2-id --profile-type
@search-terms CreateProfile
export def 'transfer create-profile' [
  --as2-id: string
  --profile-type: string@[LOCAL PARTNER]
  --certificate-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer CreateProfile $as2_id $profile_type $certificate_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
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
  --protocols: list<string>
  --protocol-details: record
  --security-policy-name: string
  --tags: any
  --workflow-details: record
  --structured-log-destinations: list<string>
  --s3-storage-options: record
  --ip-address-type: string@[IPV4 DUALSTACK]
  --host-key-storage-type: string@[SERVICE_MANAGED SECRETS_MANAGER]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer CreateServer $certificate $domain $endpoint_details $endpoint_type $host_key $identity_provider_details $identity_provider_type $logging_role $post_authentication_login_banner $pre_authentication_login_banner $protocols $protocol_details $security_policy_name $tags $workflow_details $structured_log_destinations $s3_storage_options $ip_address_type $host_key_storage_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role --server-id --user-name
@search-terms CreateUser
export def 'transfer create-user' [
  --home-directory: string
  --home-directory-type: string@[PATH LOGICAL]
  --home-directory-mappings: list
  --policy: string
  --posix-profile: record
  --role: string
  --server-id: string
  --ssh-public-key-body: string
  --tags: any
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer CreateUser $home_directory $home_directory_type $home_directory_mappings $policy $posix_profile $role $server_id $ssh_public_key_body $tags $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-provider-details
@search-terms CreateWebApp
export def 'transfer create-web-app' [
  --identity-provider-details: record
  --access-endpoint: string
  --web-app-units: record
  --tags: any
  --web-app-endpoint-policy: string@[FIPS STANDARD]
  --endpoint-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer CreateWebApp $identity_provider_details $access_endpoint $web_app_units $tags $web_app_endpoint_policy $endpoint_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --steps
@search-terms CreateWorkflow
export def 'transfer create-workflow' [
  --description: string
  --steps: list
  --on-exception-steps: list
  --tags: any
  --structured-log-destinations: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer CreateWorkflow $description $steps $on_exception_steps $tags $structured_log_destinations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --external-id
@search-terms DeleteAccess
export def 'transfer delete-access' [
  --server-id: string
  --external-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteAccess $server_id $external_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-id --server-id
@search-terms DeleteAgreement
export def 'transfer delete-agreement' [
  --agreement-id: string
  --server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteAgreement $agreement_id $server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-id
@search-terms DeleteCertificate
export def 'transfer delete-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteCertificate $certificate_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connector-id
@search-terms DeleteConnector
export def 'transfer delete-connector' [
  --connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteConnector $connector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --host-key-id
@search-terms DeleteHostKey
export def 'transfer delete-host-key' [
  --server-id: string
  --host-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteHostKey $server_id $host_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id
@search-terms DeleteProfile
export def 'transfer delete-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteProfile $profile_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id
@search-terms DeleteServer
export def 'transfer delete-server' [
  --server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteServer $server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --ssh-public-key-id --user-name
@search-terms DeleteSshPublicKey
export def 'transfer delete-ssh-public-key' [
  --server-id: string
  --ssh-public-key-id: string
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteSshPublicKey $server_id $ssh_public_key_id $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --user-name
@search-terms DeleteUser
export def 'transfer delete-user' [
  --server-id: string
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteUser $server_id $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-app-id
@search-terms DeleteWebApp
export def 'transfer delete-web-app' [
  --web-app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteWebApp $web_app_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-app-id
@search-terms DeleteWebAppCustomization
export def 'transfer delete-web-app-customization' [
  --web-app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteWebAppCustomization $web_app_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workflow-id
@search-terms DeleteWorkflow
export def 'transfer delete-workflow' [
  --workflow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer DeleteWorkflow $workflow_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --server-id --external-id
@search-terms DescribeAccess
export def 'transfer describe-access' [
  --server-id: string
  --external-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeAccess $server_id $external_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --agreement-id --server-id
@search-terms DescribeAgreement
export def 'transfer describe-agreement' [
  --agreement-id: string
  --server-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeAgreement $agreement_id $server_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --certificate-id
@search-terms DescribeCertificate
export def 'transfer describe-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeCertificate $certificate_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --connector-id
@search-terms DescribeConnector
export def 'transfer describe-connector' [
  --connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeConnector $connector_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --execution-id --workflow-id
@search-terms DescribeExecution
export def 'transfer describe-execution' [
  --execution-id: string
  --workflow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeExecution $execution_id $workflow_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --server-id --host-key-id
@search-terms DescribeHostKey
export def 'transfer describe-host-key' [
  --server-id: string
  --host-key-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeHostKey $server_id $host_key_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --profile-id
@search-terms DescribeProfile
export def 'transfer describe-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeProfile $profile_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --security-policy-name
@search-terms DescribeSecurityPolicy
export def 'transfer describe-security-policy' [
  --security-policy-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeSecurityPolicy $security_policy_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --server-id
@search-terms DescribeServer
export def 'transfer describe-server' [
  --server-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeServer $server_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --server-id --user-name
@search-terms DescribeUser
export def 'transfer describe-user' [
  --server-id: string
  --user-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeUser $server_id $user_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --web-app-id
@search-terms DescribeWebApp
export def 'transfer describe-web-app' [
  --web-app-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeWebApp $web_app_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --web-app-id
@search-terms DescribeWebAppCustomization
export def 'transfer describe-web-app-customization' [
  --web-app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeWebAppCustomization $web_app_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --workflow-id
@search-terms DescribeWorkflow
export def 'transfer describe-workflow' [
  --workflow-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer DescribeWorkflow $workflow_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --usage --certificate
@search-terms ImportCertificate
export def 'transfer import-certificate' [
  --usage: string@[SIGNING ENCRYPTION TLS]
  --certificate: string
  --certificate-chain: string
  --private-key: string
  --active-date: oneof<datetime, duration, string>
  --inactive-date: oneof<datetime, duration, string>
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer ImportCertificate $usage $certificate $certificate_chain $private_key $active_date $inactive_date $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --host-key-body
@search-terms ImportHostKey
export def 'transfer import-host-key' [
  --server-id: string
  --host-key-body: string
  --description: string
  --tags: any
  --storage-type: string@[SERVICE_MANAGED SECRETS_MANAGER]
  --kms-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer ImportHostKey $server_id $host_key_body $description $tags $storage_type $kms_key -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --ssh-public-key-body --user-name
@search-terms ImportSshPublicKey
export def 'transfer import-ssh-public-key' [
  --server-id: string
  --ssh-public-key-body: string
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer ImportSshPublicKey $server_id $ssh_public_key_body $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --server-id
@search-terms ListAccesses
export def 'transfer list-accesses' [
  --server-id: string
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
]: any -> any { call 'transfer ListAccesses $server_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --server-id
@search-terms ListAgreements
export def 'transfer list-agreements' [
  --server-id: string
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
]: any -> any { call 'transfer ListAgreements $server_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCertificates
export def 'transfer list-certificates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'transfer ListCertificates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListConnectors
export def 'transfer list-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'transfer ListConnectors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 15sec; needs --workflow-id
@search-terms ListExecutions
export def 'transfer list-executions' [
  --workflow-id: string
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
]: any -> any { call 'transfer ListExecutions $workflow_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --connector-id --transfer-id
@search-terms ListFileTransferResults
export def 'transfer list-file-transfer-results' [
  --connector-id: string
  --transfer-id: string
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
]: any -> any { call 'transfer ListFileTransferResults $connector_id $transfer_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --server-id
@search-terms ListHostKeys
export def 'transfer list-host-keys' [
  --max-results: int
  --next-token: string
  --server-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transfer ListHostKeys $max_results $next_token $server_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProfiles
export def 'transfer list-profiles' [
  --profile-type: string@[LOCAL PARTNER]
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
]: any -> any { call 'transfer ListProfiles $profile_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSecurityPolicies
export def 'transfer list-security-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'transfer ListSecurityPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListServers
export def 'transfer list-servers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'transfer ListServers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'transfer list-tags-for-resource' [
  --arn: string
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
]: any -> any { call 'transfer ListTagsForResource $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --server-id
@search-terms ListUsers
export def 'transfer list-users' [
  --server-id: string
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
]: any -> any { call 'transfer ListUsers $server_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWebApps
export def 'transfer list-web-apps' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'transfer ListWebApps -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListWorkflows
export def 'transfer list-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'transfer ListWorkflows -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --workflow-id --execution-id --token --status
@search-terms SendWorkflowStepState
export def 'transfer send-workflow-step-state' [
  --workflow-id: string
  --execution-id: string
  --token: string
  --status: string@[SUCCESS FAILURE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer SendWorkflowStepState $workflow_id $execution_id $token $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connector-id --remote-directory-path --output-directory-path
@search-terms StartDirectoryListing
export def 'transfer start-directory-listing' [
  --connector-id: string
  --remote-directory-path: string
  --max-items: int
  --output-directory-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer StartDirectoryListing $connector_id $remote_directory_path $max_items $output_directory_path -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connector-id
@search-terms StartFileTransfer
export def 'transfer start-file-transfer' [
  --connector-id: string
  --send-file-paths: list<string>
  --retrieve-file-paths: list<string>
  --local-directory-path: string
  --remote-directory-path: string
  --custom-http-headers: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer StartFileTransfer $connector_id $send_file_paths $retrieve_file_paths $local_directory_path $remote_directory_path $custom_http_headers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connector-id --delete-path
@search-terms StartRemoteDelete
export def 'transfer start-remote-delete' [
  --connector-id: string
  --delete-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer StartRemoteDelete $connector_id $delete_path -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connector-id --source-path --target-path
@search-terms StartRemoteMove
export def 'transfer start-remote-move' [
  --connector-id: string
  --source-path: string
  --target-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer StartRemoteMove $connector_id $source_path $target_path -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id
@search-terms StartServer
export def 'transfer start-server' [
  --server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer StartServer $server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id
@search-terms StopServer
export def 'transfer stop-server' [
  --server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer StopServer $server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --tags
@search-terms TagResource
export def 'transfer tag-resource' [
  --arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connector-id
@search-terms TestConnection
export def 'transfer test-connection' [
  --connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer TestConnection $connector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --user-name
@search-terms TestIdentityProvider
export def 'transfer test-identity-provider' [
  --server-id: string
  --server-protocol: string@[SFTP FTP FTPS AS2]
  --source-ip: string
  --user-name: string
  --user-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer TestIdentityProvider $server_id $server_protocol $source_ip $user_name $user_password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --tag-keys
@search-terms UntagResource
export def 'transfer untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --external-id
@search-terms UpdateAccess
export def 'transfer update-access' [
  --home-directory: string
  --home-directory-type: string@[PATH LOGICAL]
  --home-directory-mappings: list
  --policy: string
  --posix-profile: record
  --role: string
  --server-id: string
  --external-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateAccess $home_directory $home_directory_type $home_directory_mappings $policy $posix_profile $role $server_id $external_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-id --server-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateAgreement $agreement_id $server_id $description $status $local_profile_id $partner_profile_id $base_directory $access_role $preserve_filename $enforce_message_signing $custom_directories -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-id
@search-terms UpdateCertificate
export def 'transfer update-certificate' [
  --certificate-id: string
  --active-date: oneof<datetime, duration, string>
  --inactive-date: oneof<datetime, duration, string>
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateCertificate $certificate_id $active_date $inactive_date $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connector-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateConnector $connector_id $url $as2_config $access_role $logging_role $sftp_config $security_policy_name $egress_config $ip_address_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --host-key-id
@search-terms UpdateHostKey
export def 'transfer update-host-key' [
  --server-id: string
  --host-key-id: string
  --description: string
  --storage-type: string@[SERVICE_MANAGED SECRETS_MANAGER]
  --kms-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateHostKey $server_id $host_key_id $description $storage_type $kms_key -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id
@search-terms UpdateProfile
export def 'transfer update-profile' [
  --profile-id: string
  --certificate-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateProfile $profile_id $certificate_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id
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
  --protocols: list<string>
  --security-policy-name: string
  --server-id: string
  --workflow-details: record
  --structured-log-destinations: list<string>
  --s3-storage-options: record
  --ip-address-type: string@[IPV4 DUALSTACK]
  --identity-provider-type: string@[SERVICE_MANAGED API_GATEWAY AWS_DIRECTORY_SERVICE AWS_LAMBDA]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateServer $certificate $protocol_details $endpoint_details $endpoint_type $host_key $identity_provider_details $logging_role $post_authentication_login_banner $pre_authentication_login_banner $protocols $security_policy_name $server_id $workflow_details $structured_log_destinations $s3_storage_options $ip_address_type $identity_provider_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-id --user-name
@search-terms UpdateUser
export def 'transfer update-user' [
  --home-directory: string
  --home-directory-type: string@[PATH LOGICAL]
  --home-directory-mappings: list
  --policy: string
  --posix-profile: record
  --role: string
  --server-id: string
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateUser $home_directory $home_directory_type $home_directory_mappings $policy $posix_profile $role $server_id $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-app-id
@search-terms UpdateWebApp
export def 'transfer update-web-app' [
  --web-app-id: string
  --identity-provider-details: record
  --access-endpoint: string
  --web-app-units: record
  --endpoint-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateWebApp $web_app_id $identity_provider_details $access_endpoint $web_app_units $endpoint_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-app-id
@search-terms UpdateWebAppCustomization
export def 'transfer update-web-app-customization' [
  --web-app-id: string
  --title: string
  --logo-file: oneof<binary, string>
  --favicon-file: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transfer UpdateWebAppCustomization $web_app_id $title $logo_file $favicon_file -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   server-offline: DescribeServer; needs --server-id
#   server-online: DescribeServer; needs --server-id
@search-terms ServerOffline ServerOnline
export def 'transfer wait' [
  waiter: string@[server-offline server-online]
  --server-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'transfer wait $waiter $server_id -- $timeout $interval $region $profile' }
