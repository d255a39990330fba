# Written by `cargo xtask generate --service opensearchserverless` from the service's model and overlay: change those instead.
# OpenSearchServerless, API version 2021-11-01: 54 operations.

use rt.nu [call send]

# POST /; cached 1min
@category "aws opensearchserverless"
@search-terms BatchGetCollection
export def 'opensearchserverless batch-get-collection' [
  --ids: oneof<list<string>, string>
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless BatchGetCollection $ids=ids $names=names $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws opensearchserverless"
@search-terms BatchGetCollectionGroup
export def 'opensearchserverless batch-get-collection-group' [
  --ids: oneof<list<string>, string>
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless BatchGetCollectionGroup $ids=ids $names=names $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-identifiers
@category "aws opensearchserverless"
@search-terms BatchGetEffectiveLifecyclePolicy
export def 'opensearchserverless batch-get-effective-lifecycle-policy' [
  --resource-identifiers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless BatchGetEffectiveLifecyclePolicy $resource_identifiers=resourceIdentifiers $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifiers
@category "aws opensearchserverless"
@search-terms BatchGetLifecyclePolicy
export def 'opensearchserverless batch-get-lifecycle-policy' [
  --identifiers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless BatchGetLifecyclePolicy $identifiers=identifiers $region=--region $profile=--profile' }

# POST /; cached 1min; needs --ids
@category "aws opensearchserverless"
@search-terms BatchGetVpcEndpoint
export def 'opensearchserverless batch-get-vpc-endpoint' [
  --ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless BatchGetVpcEndpoint $ids=ids $region=--region $profile=--profile' }

# POST /; needs --collection-id --ingestion-job-id
@category "aws opensearchserverless"
@search-terms CancelIngestionJob
export def 'opensearchserverless cancel-ingestion-job' [
  --collection-id: string
  --ingestion-job-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CancelIngestionJob $collection_id=collectionId $ingestion_job_id=ingestionJobId $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --type --name --policy
@category "aws opensearchserverless"
@search-terms CreateAccessPolicy
export def 'opensearchserverless create-access-policy' [
  --type: string@[data]
  --name: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CreateAccessPolicy $type=type $name=name $description=description $policy=policy $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws opensearchserverless"
@search-terms CreateCollection
export def 'opensearchserverless create-collection' [
  --name: string
  --type: string@[SEARCH TIMESERIES VECTORSEARCH]
  --description: string
  --tags: oneof<list<any>, record>
  --standby-replicas: string@[ENABLED DISABLED]
  --vector-options: record
  --collection-group-name: string
  --encryption-config: record
  --deletion-protection: string@[ENABLED DISABLED]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CreateCollection $name=name $type=type $description=description $tags=tags $standby_replicas=standbyReplicas $vector_options=vectorOptions $collection_group_name=collectionGroupName $encryption_config=encryptionConfig $deletion_protection=deletionProtection $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --name --standby-replicas
@category "aws opensearchserverless"
@search-terms CreateCollectionGroup
export def 'opensearchserverless create-collection-group' [
  --name: string
  --standby-replicas: string@[ENABLED DISABLED]
  --description: string
  --tags: oneof<list<any>, record>
  --capacity-limits: record
  --generation: string@[CLASSIC NEXTGEN]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CreateCollectionGroup $name=name $standby_replicas=standbyReplicas $description=description $tags=tags $capacity_limits=capacityLimits $generation=generation $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id --index-name
@category "aws opensearchserverless"
@search-terms CreateIndex
export def 'opensearchserverless create-index' [
  --id: string
  --index-name: string
  --index-schema: any
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless CreateIndex $id=id $index_name=indexName $index_schema=indexSchema $region=--region $profile=--profile' }

# POST /; needs --collection-id --ingestion-job-name --index-name --source
@category "aws opensearchserverless"
@search-terms CreateIngestionJob
export def 'opensearchserverless create-ingestion-job' [
  --collection-id: string
  --ingestion-job-name: string
  --index-name: string
  --failure-index-name: string
  --source: record
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CreateIngestionJob $collection_id=collectionId $ingestion_job_name=ingestionJobName $index_name=indexName $failure_index_name=failureIndexName $source=source $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --collection-id --ingestion-stream-name --index-name --source --role-arn
@category "aws opensearchserverless"
@search-terms CreateIngestionStream
export def 'opensearchserverless create-ingestion-stream' [
  --collection-id: string
  --ingestion-stream-name: string
  --index-name: string
  --failure-index-name: string
  --source: record
  --role-arn: string
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CreateIngestionStream $collection_id=collectionId $ingestion_stream_name=ingestionStreamName $index_name=indexName $failure_index_name=failureIndexName $source=source $role_arn=roleArn $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --type --name --policy
@category "aws opensearchserverless"
@search-terms CreateLifecyclePolicy
export def 'opensearchserverless create-lifecycle-policy' [
  --type: string@[retention]
  --name: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CreateLifecyclePolicy $type=type $name=name $description=description $policy=policy $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --type --name
@category "aws opensearchserverless"
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
]: nothing -> record { call 'opensearchserverless CreateSecurityConfig $type=type $name=name $description=description $saml_options=samlOptions $iam_identity_center_options=iamIdentityCenterOptions $iam_federation_options=iamFederationOptions $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --type --name --policy
@category "aws opensearchserverless"
@search-terms CreateSecurityPolicy
export def 'opensearchserverless create-security-policy' [
  --type: string@[encryption network]
  --name: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CreateSecurityPolicy $type=type $name=name $description=description $policy=policy $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --name --vpc-id --subnet-ids
@category "aws opensearchserverless"
@search-terms CreateVpcEndpoint
export def 'opensearchserverless create-vpc-endpoint' [
  --name: string
  --vpc-id: string
  --subnet-ids: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless CreateVpcEndpoint $name=name $vpc_id=vpcId $subnet_ids=subnetIds $security_group_ids=securityGroupIds $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --type --name
@category "aws opensearchserverless"
@search-terms DeleteAccessPolicy
export def 'opensearchserverless delete-access-policy' [
  --type: string@[data]
  --name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless DeleteAccessPolicy $type=type $name=name $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws opensearchserverless"
@search-terms DeleteCollection
export def 'opensearchserverless delete-collection' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless DeleteCollection $id=id $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws opensearchserverless"
@search-terms DeleteCollectionGroup
export def 'opensearchserverless delete-collection-group' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless DeleteCollectionGroup $id=id $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id --index-name
@category "aws opensearchserverless"
@search-terms DeleteIndex
export def 'opensearchserverless delete-index' [
  --id: string
  --index-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless DeleteIndex $id=id $index_name=indexName $region=--region $profile=--profile' }

# POST /; needs --collection-id --ingestion-stream-id
@category "aws opensearchserverless"
@search-terms DeleteIngestionStream
export def 'opensearchserverless delete-ingestion-stream' [
  --collection-id: string
  --ingestion-stream-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless DeleteIngestionStream $collection_id=collectionId $ingestion_stream_id=ingestionStreamId $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --type --name
@category "aws opensearchserverless"
@search-terms DeleteLifecyclePolicy
export def 'opensearchserverless delete-lifecycle-policy' [
  --type: string@[retention]
  --name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless DeleteLifecyclePolicy $type=type $name=name $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws opensearchserverless"
@search-terms DeleteSecurityConfig
export def 'opensearchserverless delete-security-config' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless DeleteSecurityConfig $id=id $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --type --name
@category "aws opensearchserverless"
@search-terms DeleteSecurityPolicy
export def 'opensearchserverless delete-security-policy' [
  --type: string@[encryption network]
  --name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless DeleteSecurityPolicy $type=type $name=name $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws opensearchserverless"
@search-terms DeleteVpcEndpoint
export def 'opensearchserverless delete-vpc-endpoint' [
  --id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless DeleteVpcEndpoint $id=id $client_token=clientToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --type --name
@category "aws opensearchserverless"
@search-terms GetAccessPolicy
export def 'opensearchserverless get-access-policy' [
  --type: string@[data]
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless GetAccessPolicy $type=type $name=name $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws opensearchserverless"
@search-terms GetAccountSettings
export def 'opensearchserverless get-account-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless GetAccountSettings $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id --index-name
@category "aws opensearchserverless"
@search-terms GetIndex
export def 'opensearchserverless get-index' [
  --id: string
  --index-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless GetIndex $id=id $index_name=indexName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --collection-id --ingestion-job-id
@category "aws opensearchserverless"
@search-terms GetIngestionJob
export def 'opensearchserverless get-ingestion-job' [
  --collection-id: string
  --ingestion-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless GetIngestionJob $collection_id=collectionId $ingestion_job_id=ingestionJobId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --collection-id --ingestion-stream-id
@category "aws opensearchserverless"
@search-terms GetIngestionStream
export def 'opensearchserverless get-ingestion-stream' [
  --collection-id: string
  --ingestion-stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless GetIngestionStream $collection_id=collectionId $ingestion_stream_id=ingestionStreamId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws opensearchserverless"
@search-terms GetPoliciesStats
export def 'opensearchserverless get-policies-stats' [
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless GetPoliciesStats $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws opensearchserverless"
@search-terms GetSecurityConfig
export def 'opensearchserverless get-security-config' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless GetSecurityConfig $id=id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --type --name
@category "aws opensearchserverless"
@search-terms GetSecurityPolicy
export def 'opensearchserverless get-security-policy' [
  --type: string@[encryption network]
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless GetSecurityPolicy $type=type $name=name $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --type
@category "aws opensearchserverless"
@search-terms ListAccessPolicies
export def 'opensearchserverless list-access-policies' [
  --type: string@[data]
  --resource: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListAccessPolicies $type=type $resource=resource $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws opensearchserverless"
@search-terms ListCollectionGroups
@example "First rows only" "opensearchserverless list-collection-groups --stream | first 3"
export def 'opensearchserverless list-collection-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListCollectionGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws opensearchserverless"
@search-terms ListCollections
@example "First rows only" "opensearchserverless list-collections --stream | first 3"
export def 'opensearchserverless list-collections' [
  --collection-filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListCollections $collection_filters=collectionFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --collection-id
@category "aws opensearchserverless"
@search-terms ListIngestionJobs
export def 'opensearchserverless list-ingestion-jobs' [
  --collection-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListIngestionJobs $collection_id=collectionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --collection-id
@category "aws opensearchserverless"
@search-terms ListIngestionStreams
export def 'opensearchserverless list-ingestion-streams' [
  --collection-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListIngestionStreams $collection_id=collectionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --type
@category "aws opensearchserverless"
@search-terms ListLifecyclePolicies
export def 'opensearchserverless list-lifecycle-policies' [
  --type: string@[retention]
  --resources: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListLifecyclePolicies $type=type $resources=resources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --type
@category "aws opensearchserverless"
@search-terms ListSecurityConfigs
export def 'opensearchserverless list-security-configs' [
  --type: string@[saml iamidentitycenter iamfederation]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListSecurityConfigs $type=type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --type
@category "aws opensearchserverless"
@search-terms ListSecurityPolicies
export def 'opensearchserverless list-security-policies' [
  --type: string@[encryption network]
  --resource: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListSecurityPolicies $type=type $resource=resource $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws opensearchserverless"
@search-terms ListTagsForResource
export def 'opensearchserverless list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'opensearchserverless ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws opensearchserverless"
@search-terms ListVpcEndpoints
@example "First rows only" "opensearchserverless list-vpc-endpoints --stream | first 3"
export def 'opensearchserverless list-vpc-endpoints' [
  --vpc-endpoint-filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchserverless ListVpcEndpoints $vpc_endpoint_filters=vpcEndpointFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --resource-arn --tags
@category "aws opensearchserverless"
@search-terms TagResource
export def 'opensearchserverless tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws opensearchserverless"
@search-terms UntagResource
export def 'opensearchserverless untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --type --name --policy-version
@category "aws opensearchserverless"
@search-terms UpdateAccessPolicy
export def 'opensearchserverless update-access-policy' [
  --type: string@[data]
  --name: string
  --policy-version: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless UpdateAccessPolicy $type=type $name=name $policy_version=policyVersion $description=description $policy=policy $client_token=clientToken $region=--region $profile=--profile' }

# POST /
@category "aws opensearchserverless"
@search-terms UpdateAccountSettings
export def 'opensearchserverless update-account-settings' [
  --capacity-limits: record
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless UpdateAccountSettings $capacity_limits=capacityLimits $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws opensearchserverless"
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
]: nothing -> record { call 'opensearchserverless UpdateCollection $id=id $description=description $vector_options=vectorOptions $deletion_protection=deletionProtection $encryption_config=encryptionConfig $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws opensearchserverless"
@search-terms UpdateCollectionGroup
export def 'opensearchserverless update-collection-group' [
  --id: string
  --description: string
  --capacity-limits: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless UpdateCollectionGroup $id=id $description=description $capacity_limits=capacityLimits $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id --index-name
@category "aws opensearchserverless"
@search-terms UpdateIndex
export def 'opensearchserverless update-index' [
  --id: string
  --index-name: string
  --index-schema: any
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchserverless UpdateIndex $id=id $index_name=indexName $index_schema=indexSchema $region=--region $profile=--profile' }

# POST /; needs --type --name --policy-version
@category "aws opensearchserverless"
@search-terms UpdateLifecyclePolicy
export def 'opensearchserverless update-lifecycle-policy' [
  --type: string@[retention]
  --name: string
  --policy-version: string
  --description: string
  --policy: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless UpdateLifecyclePolicy $type=type $name=name $policy_version=policyVersion $description=description $policy=policy $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id --config-version
@category "aws opensearchserverless"
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
]: nothing -> record { call 'opensearchserverless UpdateSecurityConfig $id=id $config_version=configVersion $description=description $saml_options=samlOptions $iam_identity_center_options_updates=iamIdentityCenterOptionsUpdates $iam_federation_options=iamFederationOptions $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --type --name --policy-version
@category "aws opensearchserverless"
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
]: nothing -> record { call 'opensearchserverless UpdateSecurityPolicy $type=type $name=name $policy_version=policyVersion $description=description $policy=policy $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws opensearchserverless"
@search-terms UpdateVpcEndpoint
export def 'opensearchserverless update-vpc-endpoint' [
  --id: string
  --add-subnet-ids: oneof<list<string>, string>
  --remove-subnet-ids: oneof<list<string>, string>
  --add-security-group-ids: oneof<list<string>, string>
  --remove-security-group-ids: oneof<list<string>, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchserverless UpdateVpcEndpoint $id=id $add_subnet_ids=addSubnetIds $remove_subnet_ids=removeSubnetIds $add_security_group_ids=addSecurityGroupIds $remove_security_group_ids=removeSecurityGroupIds $client_token=clientToken $region=--region $profile=--profile' }
