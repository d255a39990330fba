# Written by `cargo xtask generate --service emr-containers` from the service's model and overlay: change those instead.
# EMR containers, API version 2020-10-01: 25 operations.

use rt.nu [call]

# DELETE /virtualclusters/{virtualClusterId}/jobruns/{id}; needs --id --virtual-cluster-id
@search-terms CancelJobRun
export def 'emr-containers cancel-job-run' [
  --id: string
  --virtual-cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers CancelJobRun $id $virtual_cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /jobtemplates; needs --name --job-template-data
@search-terms CreateJobTemplate
export def 'emr-containers create-job-template' [
  --name: string
  --client-token: string
  --job-template-data: record
  --tags: record
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers CreateJobTemplate $name $client_token $job_template_data $tags $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /virtualclusters/{virtualClusterId}/endpoints; needs --name --virtual-cluster-id --type --release-label --execution-role-arn
@search-terms CreateManagedEndpoint
export def 'emr-containers create-managed-endpoint' [
  --name: string
  --virtual-cluster-id: string
  --type: string
  --release-label: string
  --execution-role-arn: string
  --certificate-arn: string
  --configuration-overrides: record
  --client-token: string
  --tags: record
  --session-idle-timeout-in-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers CreateManagedEndpoint $name $virtual_cluster_id $type $release_label $execution_role_arn $certificate_arn $configuration_overrides $client_token $tags $session_idle_timeout_in_minutes -- $region $profile $with_input $fail_fast $yes' }

# POST /securityconfigurations; needs --name --security-configuration-data
@search-terms CreateSecurityConfiguration
export def 'emr-containers create-security-configuration' [
  --client-token: string
  --name: string
  --container-provider: record
  --security-configuration-data: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers CreateSecurityConfiguration $client_token $name $container_provider $security_configuration_data $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /virtualclusters; needs --name --container-provider
@search-terms CreateVirtualCluster
export def 'emr-containers create-virtual-cluster' [
  --name: string
  --container-provider: record
  --client-token: string
  --tags: record
  --security-configuration-id: string
  --session-enabled: oneof<bool>
  --scheduler-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers CreateVirtualCluster $name $container_provider $client_token $tags $security_configuration_id $session_enabled $scheduler_configuration -- $region $profile $with_input $fail_fast $yes' }

# DELETE /jobtemplates/{id}; needs --id
@search-terms DeleteJobTemplate
export def 'emr-containers delete-job-template' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers DeleteJobTemplate $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /virtualclusters/{virtualClusterId}/endpoints/{id}; needs --id --virtual-cluster-id
@search-terms DeleteManagedEndpoint
export def 'emr-containers delete-managed-endpoint' [
  --id: string
  --virtual-cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers DeleteManagedEndpoint $id $virtual_cluster_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /securityconfigurations/{id}; needs --id
@search-terms DeleteSecurityConfiguration
export def 'emr-containers delete-security-configuration' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers DeleteSecurityConfiguration $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /virtualclusters/{id}; needs --id
@search-terms DeleteVirtualCluster
export def 'emr-containers delete-virtual-cluster' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers DeleteVirtualCluster $id -- $region $profile $with_input $fail_fast $yes' }

# GET /virtualclusters/{virtualClusterId}/jobruns/{id}; needs --id --virtual-cluster-id
@search-terms DescribeJobRun
export def 'emr-containers describe-job-run' [
  --id: string
  --virtual-cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers DescribeJobRun $id $virtual_cluster_id -- $region $profile $with_input $fail_fast' }

# GET /jobtemplates/{id}; needs --id
@search-terms DescribeJobTemplate
export def 'emr-containers describe-job-template' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers DescribeJobTemplate $id -- $region $profile $with_input $fail_fast' }

# GET /virtualclusters/{virtualClusterId}/endpoints/{id}; needs --id --virtual-cluster-id
@search-terms DescribeManagedEndpoint
export def 'emr-containers describe-managed-endpoint' [
  --id: string
  --virtual-cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers DescribeManagedEndpoint $id $virtual_cluster_id -- $region $profile $with_input $fail_fast' }

# GET /securityconfigurations/{id}; cached 1min; needs --id
@search-terms DescribeSecurityConfiguration
export def 'emr-containers describe-security-configuration' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers DescribeSecurityConfiguration $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /virtualclusters/{id}; cached 1min; needs --id
@search-terms DescribeVirtualCluster
export def 'emr-containers describe-virtual-cluster' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers DescribeVirtualCluster $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /virtualclusters/{virtualClusterIdentifier}/endpoints/{endpointIdentifier}/credentials; needs --endpoint-identifier --virtual-cluster-identifier --execution-role-arn --credential-type
@search-terms GetManagedEndpointSessionCredentials
export def 'emr-containers get-managed-endpoint-session-credentials' [
  --endpoint-identifier: string
  --virtual-cluster-identifier: string
  --execution-role-arn: string
  --credential-type: string
  --duration-in-seconds: int
  --log-context: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers GetManagedEndpointSessionCredentials $endpoint_identifier $virtual_cluster_identifier $execution_role_arn $credential_type $duration_in_seconds $log_context $client_token -- $region $profile $with_input $fail_fast' }

# GET /virtualclusters/{virtualClusterId}/jobruns; follows pages; needs --virtual-cluster-id
@search-terms ListJobRuns
export def 'emr-containers list-job-runs' [
  --virtual-cluster-id: string
  --created-before: oneof<datetime, duration, string>
  --created-after: oneof<datetime, duration, string>
  --name: string
  --states: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers ListJobRuns $virtual_cluster_id $created_before $created_after $name $states -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /jobtemplates; follows pages
@search-terms ListJobTemplates
export def 'emr-containers list-job-templates' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers ListJobTemplates $created_after $created_before -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /virtualclusters/{virtualClusterId}/endpoints; follows pages; needs --virtual-cluster-id
@search-terms ListManagedEndpoints
export def 'emr-containers list-managed-endpoints' [
  --virtual-cluster-id: string
  --created-before: oneof<datetime, duration, string>
  --created-after: oneof<datetime, duration, string>
  --types: list<string>
  --states: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers ListManagedEndpoints $virtual_cluster_id $created_before $created_after $types $states -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /securityconfigurations; follows pages; cached 1min
@search-terms ListSecurityConfigurations
export def 'emr-containers list-security-configurations' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
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
]: any -> any { call 'emr-containers ListSecurityConfigurations $created_after $created_before -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'emr-containers list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr-containers ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /virtualclusters; follows pages; cached 1min
@search-terms ListVirtualClusters
export def 'emr-containers list-virtual-clusters' [
  --container-provider-id: string
  --container-provider-type: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --states: list<string>
  --eks-access-entry-integrated: oneof<bool>
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
]: any -> any { call 'emr-containers ListVirtualClusters $container_provider_id $container_provider_type $created_after $created_before $states $eks_access_entry_integrated -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /virtualclusters/{virtualClusterId}/jobruns; needs --virtual-cluster-id
@search-terms StartJobRun
export def 'emr-containers start-job-run' [
  --name: string
  --virtual-cluster-id: string
  --client-token: string
  --execution-role-arn: string
  --release-label: string
  --job-driver: record
  --configuration-overrides: record
  --tags: record
  --job-template-id: string
  --job-template-parameters: record
  --retry-policy-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers StartJobRun $name $virtual_cluster_id $client_token $execution_role_arn $release_label $job_driver $configuration_overrides $tags $job_template_id $job_template_parameters $retry_policy_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'emr-containers tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'emr-containers untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /virtualclusters/{id}; needs --id
@search-terms UpdateVirtualCluster
export def 'emr-containers update-virtual-cluster' [
  --id: string
  --scheduler-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-containers UpdateVirtualCluster $id $scheduler_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }
