# Written by `cargo xtask generate --service opensearchserverless` from the service's model and overlay: change those instead.
# OpenSearchServerless, API version 2021-11-01: 54 operations.

use rt.nu [call]

# POST /; cached 1min
@search-terms BatchGetCollection
export def 'opensearchserverless batch-get-collection' [
  --ids: list<string>
  --names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless BatchGetCollection $ids $names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms BatchGetCollectionGroup
export def 'opensearchserverless batch-get-collection-group' [
  --ids: list<string>
  --names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless BatchGetCollectionGroup $ids $names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-identifiers
@search-terms BatchGetEffectiveLifecyclePolicy
export def 'opensearchserverless batch-get-effective-lifecycle-policy' [
  --resource-identifiers: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless BatchGetEffectiveLifecyclePolicy $resource_identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifiers
@search-terms BatchGetLifecyclePolicy
export def 'opensearchserverless batch-get-lifecycle-policy' [
  --identifiers: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless BatchGetLifecyclePolicy $identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --ids
@search-terms BatchGetVpcEndpoint
export def 'opensearchserverless batch-get-vpc-endpoint' [
  --ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless BatchGetVpcEndpoint $ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --collection-id --ingestion-job-id
@search-terms CancelIngestionJob
export def 'opensearchserverless cancel-ingestion-job' [
  --collection-id: string
  --ingestion-job-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CancelIngestionJob $collection_id $ingestion_job_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name --policy
@search-terms CreateAccessPolicy
export def 'opensearchserverless create-access-policy' [
  --type: string
  --name: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateAccessPolicy $type $name $description $policy $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateCollection
export def 'opensearchserverless create-collection' [
  --name: string
  --type: string@[SEARCH TIMESERIES VECTORSEARCH]
  --description: string
  --tags: any
  --standby-replicas: string@[ENABLED DISABLED]
  --vector-options: record
  --collection-group-name: string
  --encryption-config: record
  --deletion-protection: string@[ENABLED DISABLED]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateCollection $name $type $description $tags $standby_replicas $vector_options $collection_group_name $encryption_config $deletion_protection $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --standby-replicas
@search-terms CreateCollectionGroup
export def 'opensearchserverless create-collection-group' [
  --name: string
  --standby-replicas: string@[ENABLED DISABLED]
  --description: string
  --tags: any
  --capacity-limits: record
  --generation: string@[CLASSIC NEXTGEN]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateCollectionGroup $name $standby_replicas $description $tags $capacity_limits $generation $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-name
@search-terms CreateIndex
export def 'opensearchserverless create-index' [
  --id: string
  --index-name: string
  --index-schema: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateIndex $id $index_name $index_schema -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id --ingestion-job-name --index-name --source
@search-terms CreateIngestionJob
export def 'opensearchserverless create-ingestion-job' [
  --collection-id: string
  --ingestion-job-name: string
  --index-name: string
  --failure-index-name: string
  --source: record
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateIngestionJob $collection_id $ingestion_job_name $index_name $failure_index_name $source $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id --ingestion-stream-name --index-name --source --role-arn
@search-terms CreateIngestionStream
export def 'opensearchserverless create-ingestion-stream' [
  --collection-id: string
  --ingestion-stream-name: string
  --index-name: string
  --failure-index-name: string
  --source: record
  --role-arn: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateIngestionStream $collection_id $ingestion_stream_name $index_name $failure_index_name $source $role_arn $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name --policy
@search-terms CreateLifecyclePolicy
export def 'opensearchserverless create-lifecycle-policy' [
  --type: string
  --name: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateLifecyclePolicy $type $name $description $policy $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name
@search-terms CreateSecurityConfig
export def 'opensearchserverless create-security-config' [
  --type: string@[saml iamidentitycenter iamfederation]
  --name: string
  --description: string
  --saml-options: record
  --iam-identity-center-options: record
  --iam-federation-options: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateSecurityConfig $type $name $description $saml_options $iam_identity_center_options $iam_federation_options $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name --policy
@search-terms CreateSecurityPolicy
export def 'opensearchserverless create-security-policy' [
  --type: string@[encryption network]
  --name: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateSecurityPolicy $type $name $description $policy $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --vpc-id --subnet-ids
@search-terms CreateVpcEndpoint
export def 'opensearchserverless create-vpc-endpoint' [
  --name: string
  --vpc-id: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless CreateVpcEndpoint $name $vpc_id $subnet_ids $security_group_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name
@search-terms DeleteAccessPolicy
export def 'opensearchserverless delete-access-policy' [
  --type: string
  --name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteAccessPolicy $type $name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteCollection
export def 'opensearchserverless delete-collection' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteCollection $id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteCollectionGroup
export def 'opensearchserverless delete-collection-group' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteCollectionGroup $id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-name
@search-terms DeleteIndex
export def 'opensearchserverless delete-index' [
  --id: string
  --index-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteIndex $id $index_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id --ingestion-stream-id
@search-terms DeleteIngestionStream
export def 'opensearchserverless delete-ingestion-stream' [
  --collection-id: string
  --ingestion-stream-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteIngestionStream $collection_id $ingestion_stream_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name
@search-terms DeleteLifecyclePolicy
export def 'opensearchserverless delete-lifecycle-policy' [
  --type: string
  --name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteLifecyclePolicy $type $name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteSecurityConfig
export def 'opensearchserverless delete-security-config' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteSecurityConfig $id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name
@search-terms DeleteSecurityPolicy
export def 'opensearchserverless delete-security-policy' [
  --type: string@[encryption network]
  --name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteSecurityPolicy $type $name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteVpcEndpoint
export def 'opensearchserverless delete-vpc-endpoint' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless DeleteVpcEndpoint $id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --type --name
@search-terms GetAccessPolicy
export def 'opensearchserverless get-access-policy' [
  --type: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless GetAccessPolicy $type $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetAccountSettings
export def 'opensearchserverless get-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'opensearchserverless GetAccountSettings -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --id --index-name
@search-terms GetIndex
export def 'opensearchserverless get-index' [
  --id: string
  --index-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless GetIndex $id $index_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --collection-id --ingestion-job-id
@search-terms GetIngestionJob
export def 'opensearchserverless get-ingestion-job' [
  --collection-id: string
  --ingestion-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless GetIngestionJob $collection_id $ingestion_job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --collection-id --ingestion-stream-id
@search-terms GetIngestionStream
export def 'opensearchserverless get-ingestion-stream' [
  --collection-id: string
  --ingestion-stream-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless GetIngestionStream $collection_id $ingestion_stream_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetPoliciesStats
export def 'opensearchserverless get-policies-stats' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'opensearchserverless GetPoliciesStats -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --id
@search-terms GetSecurityConfig
export def 'opensearchserverless get-security-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless GetSecurityConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --type --name
@search-terms GetSecurityPolicy
export def 'opensearchserverless get-security-policy' [
  --type: string@[encryption network]
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearchserverless GetSecurityPolicy $type $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --type
@search-terms ListAccessPolicies
export def 'opensearchserverless list-access-policies' [
  --type: string
  --resource: list<string>
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
]: any -> any { call 'opensearchserverless ListAccessPolicies $type $resource -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCollectionGroups
export def 'opensearchserverless list-collection-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'opensearchserverless ListCollectionGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListCollections
export def 'opensearchserverless list-collections' [
  --collection-filters: record
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
]: any -> any { call 'opensearchserverless ListCollections $collection_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --collection-id
@search-terms ListIngestionJobs
export def 'opensearchserverless list-ingestion-jobs' [
  --collection-id: string
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
]: any -> any { call 'opensearchserverless ListIngestionJobs $collection_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --collection-id
@search-terms ListIngestionStreams
export def 'opensearchserverless list-ingestion-streams' [
  --collection-id: string
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
]: any -> any { call 'opensearchserverless ListIngestionStreams $collection_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --type
@search-terms ListLifecyclePolicies
export def 'opensearchserverless list-lifecycle-policies' [
  --type: string
  --resources: list<string>
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
]: any -> any { call 'opensearchserverless ListLifecyclePolicies $type $resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --type
@search-terms ListSecurityConfigs
export def 'opensearchserverless list-security-configs' [
  --type: string@[saml iamidentitycenter iamfederation]
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
]: any -> any { call 'opensearchserverless ListSecurityConfigs $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --type
@search-terms ListSecurityPolicies
export def 'opensearchserverless list-security-policies' [
  --type: string@[encryption network]
  --resource: list<string>
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
]: any -> any { call 'opensearchserverless ListSecurityPolicies $type $resource -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'opensearchserverless list-tags-for-resource' [
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
]: any -> any { call 'opensearchserverless ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListVpcEndpoints
export def 'opensearchserverless list-vpc-endpoints' [
  --vpc-endpoint-filters: record
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
]: any -> any { call 'opensearchserverless ListVpcEndpoints $vpc_endpoint_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'opensearchserverless tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'opensearchserverless untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name --policy-version
@search-terms UpdateAccessPolicy
export def 'opensearchserverless update-access-policy' [
  --type: string
  --name: string
  --policy-version: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateAccessPolicy $type $name $policy_version $description $policy $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateAccountSettings
export def 'opensearchserverless update-account-settings' [
  --capacity-limits: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateAccountSettings $capacity_limits -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms UpdateCollection
export def 'opensearchserverless update-collection' [
  --id: string
  --description: string
  --vector-options: record
  --deletion-protection: string@[ENABLED DISABLED]
  --encryption-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateCollection $id $description $vector_options $deletion_protection $encryption_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms UpdateCollectionGroup
export def 'opensearchserverless update-collection-group' [
  --id: string
  --description: string
  --capacity-limits: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateCollectionGroup $id $description $capacity_limits $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-name
@search-terms UpdateIndex
export def 'opensearchserverless update-index' [
  --id: string
  --index-name: string
  --index-schema: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateIndex $id $index_name $index_schema -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name --policy-version
@search-terms UpdateLifecyclePolicy
export def 'opensearchserverless update-lifecycle-policy' [
  --type: string
  --name: string
  --policy-version: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateLifecyclePolicy $type $name $policy_version $description $policy $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --config-version
@search-terms UpdateSecurityConfig
export def 'opensearchserverless update-security-config' [
  --id: string
  --config-version: string
  --description: string
  --saml-options: record
  --iam-identity-center-options-updates: record
  --iam-federation-options: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateSecurityConfig $id $config_version $description $saml_options $iam_identity_center_options_updates $iam_federation_options $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --name --policy-version
@search-terms UpdateSecurityPolicy
export def 'opensearchserverless update-security-policy' [
  --type: string@[encryption network]
  --name: string
  --policy-version: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateSecurityPolicy $type $name $policy_version $description $policy $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms UpdateVpcEndpoint
export def 'opensearchserverless update-vpc-endpoint' [
  --id: string
  --add-subnet-ids: list<string>
  --remove-subnet-ids: list<string>
  --add-security-group-ids: list<string>
  --remove-security-group-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchserverless UpdateVpcEndpoint $id $add_subnet_ids $remove_subnet_ids $add_security_group_ids $remove_security_group_ids $client_token -- $region $profile $with_input $fail_fast $yes' }
