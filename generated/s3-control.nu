# Written by `cargo xtask generate --service s3-control` from the service's model and overlay: change those instead.
# S3 Control, API version 2018-08-20: 97 operations.

use rt.nu [call]

# POST /v20180820/accessgrantsinstance/identitycenter; needs --account-id --identity-center-arn
@search-terms 'AssociateAccessGrantsIdentityCenter, s3control associate-access-grants-identity-center'
export def 's3-control associate-access-grants-identity-center' [
  --account-id: string
  --identity-center-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control AssociateAccessGrantsIdentityCenter $account_id $identity_center_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/accessgrantsinstance/grant; needs --account-id --access-grants-location-id --grantee --permission
@search-terms 'CreateAccessGrant, s3control create-access-grant'
export def 's3-control create-access-grant' [
  --account-id: string
  --access-grants-location-id: string
  --access-grants-location-configuration: record
  --grantee: record
  --permission: string@[READ WRITE READWRITE]
  --application-arn: string
  --s3-prefix-type: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateAccessGrant $account_id $access_grants_location_id $access_grants_location_configuration $grantee $permission $application_arn $s3_prefix_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/accessgrantsinstance; needs --account-id
@search-terms 'CreateAccessGrantsInstance, s3control create-access-grants-instance'
export def 's3-control create-access-grants-instance' [
  --account-id: string
  --identity-center-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateAccessGrantsInstance $account_id $identity_center_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/accessgrantsinstance/location; needs --account-id --location-scope --iam-role-arn
@search-terms 'CreateAccessGrantsLocation, s3control create-access-grants-location'
export def 's3-control create-access-grants-location' [
  --account-id: string
  --location-scope: string
  --iam-role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateAccessGrantsLocation $account_id $location_scope $iam_role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/accesspoint/{Name}; needs --account-id --name --bucket
@search-terms 'CreateAccessPoint, s3control create-access-point'
export def 's3-control create-access-point' [
  --account-id: string
  --name: string
  --bucket: string
  --vpc-configuration: record
  --public-access-block-configuration: record
  --bucket-account-id: string
  --scope: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateAccessPoint $account_id $name $bucket $vpc_configuration $public_access_block_configuration $bucket_account_id $scope $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/accesspointforobjectlambda/{Name}; needs --account-id --name --configuration
@search-terms 'CreateAccessPointForObjectLambda, s3control create-access-point-for-object-lambda'
export def 's3-control create-access-point-for-object-lambda' [
  --account-id: string
  --name: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateAccessPointForObjectLambda $account_id $name $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/bucket/{Bucket}; needs --bucket
@search-terms 'CreateBucket, s3control create-bucket'
export def 's3-control create-bucket' [
  --acl: string@[private public-read public-read-write authenticated-read]
  --bucket: string
  --create-bucket-configuration: record
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write: string
  --grant-write-acp: string
  --object-lock-enabled-for-bucket: oneof<bool>
  --outpost-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateBucket $acl $bucket $create_bucket_configuration $grant_full_control $grant_read $grant_read_acp $grant_write $grant_write_acp $object_lock_enabled_for_bucket $outpost_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/jobs; needs --account-id --operation --report --priority --role-arn
@search-terms 'CreateJob, s3control create-job'
export def 's3-control create-job' [
  --account-id: string
  --confirmation-required: oneof<bool>
  --operation: record
  --report: record
  --client-request-token: string
  --manifest: record
  --description: string
  --priority: int
  --role-arn: string
  --tags: any
  --manifest-generator: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateJob $account_id $confirmation_required $operation $report $client_request_token $manifest $description $priority $role_arn $tags $manifest_generator -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/async-requests/mrap/create; needs --account-id --details
@search-terms 'CreateMultiRegionAccessPoint, s3control create-multi-region-access-point'
export def 's3-control create-multi-region-access-point' [
  --account-id: string
  --client-token: string
  --details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateMultiRegionAccessPoint $account_id $client_token $details -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/storagelensgroup; needs --account-id --storage-lens-group
@search-terms 'CreateStorageLensGroup, s3control create-storage-lens-group'
export def 's3-control create-storage-lens-group' [
  --account-id: string
  --storage-lens-group: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control CreateStorageLensGroup $account_id $storage_lens_group $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accessgrantsinstance/grant/{AccessGrantId}; needs --account-id --access-grant-id
@search-terms 'DeleteAccessGrant, s3control delete-access-grant'
export def 's3-control delete-access-grant' [
  --account-id: string
  --access-grant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessGrant $account_id $access_grant_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accessgrantsinstance; needs --account-id
@search-terms 'DeleteAccessGrantsInstance, s3control delete-access-grants-instance'
export def 's3-control delete-access-grants-instance' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessGrantsInstance $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accessgrantsinstance/resourcepolicy; needs --account-id
@search-terms 'DeleteAccessGrantsInstanceResourcePolicy, s3control delete-access-grants-instance-resource-policy'
export def 's3-control delete-access-grants-instance-resource-policy' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessGrantsInstanceResourcePolicy $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}; needs --account-id --access-grants-location-id
@search-terms 'DeleteAccessGrantsLocation, s3control delete-access-grants-location'
export def 's3-control delete-access-grants-location' [
  --account-id: string
  --access-grants-location-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessGrantsLocation $account_id $access_grants_location_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accesspoint/{Name}; needs --account-id --name
@search-terms 'DeleteAccessPoint, s3control delete-access-point'
export def 's3-control delete-access-point' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessPoint $account_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accesspointforobjectlambda/{Name}; needs --account-id --name
@search-terms 'DeleteAccessPointForObjectLambda, s3control delete-access-point-for-object-lambda'
export def 's3-control delete-access-point-for-object-lambda' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessPointForObjectLambda $account_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accesspoint/{Name}/policy; needs --account-id --name
@search-terms 'DeleteAccessPointPolicy, s3control delete-access-point-policy'
export def 's3-control delete-access-point-policy' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessPointPolicy $account_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accesspointforobjectlambda/{Name}/policy; needs --account-id --name
@search-terms 'DeleteAccessPointPolicyForObjectLambda, s3control delete-access-point-policy-for-object-lambda'
export def 's3-control delete-access-point-policy-for-object-lambda' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessPointPolicyForObjectLambda $account_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/accesspoint/{Name}/scope; needs --account-id --name
@search-terms 'DeleteAccessPointScope, s3control delete-access-point-scope'
export def 's3-control delete-access-point-scope' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteAccessPointScope $account_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/bucket/{Bucket}; needs --account-id --bucket
@search-terms 'DeleteBucket, s3control delete-bucket'
export def 's3-control delete-bucket' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteBucket $account_id $bucket -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/bucket/{Bucket}/lifecycleconfiguration; needs --account-id --bucket
@search-terms 'DeleteBucketLifecycleConfiguration, s3control delete-bucket-lifecycle-configuration'
export def 's3-control delete-bucket-lifecycle-configuration' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteBucketLifecycleConfiguration $account_id $bucket -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/bucket/{Bucket}/policy; needs --account-id --bucket
@search-terms 'DeleteBucketPolicy, s3control delete-bucket-policy'
export def 's3-control delete-bucket-policy' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteBucketPolicy $account_id $bucket -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/bucket/{Bucket}/replication; needs --account-id --bucket
@search-terms 'DeleteBucketReplication, s3control delete-bucket-replication'
export def 's3-control delete-bucket-replication' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteBucketReplication $account_id $bucket -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/bucket/{Bucket}/tagging; needs --account-id --bucket
@search-terms 'DeleteBucketTagging, s3control delete-bucket-tagging'
export def 's3-control delete-bucket-tagging' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteBucketTagging $account_id $bucket -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/jobs/{JobId}/tagging; needs --account-id --job-id
@search-terms 'DeleteJobTagging, s3control delete-job-tagging'
export def 's3-control delete-job-tagging' [
  --account-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteJobTagging $account_id $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/async-requests/mrap/delete; needs --account-id --details
@search-terms 'DeleteMultiRegionAccessPoint, s3control delete-multi-region-access-point'
export def 's3-control delete-multi-region-access-point' [
  --account-id: string
  --client-token: string
  --details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteMultiRegionAccessPoint $account_id $client_token $details -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/configuration/publicAccessBlock; needs --account-id
@search-terms 'DeletePublicAccessBlock, s3control delete-public-access-block'
export def 's3-control delete-public-access-block' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeletePublicAccessBlock $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/storagelens/{ConfigId}; needs --config-id --account-id
@search-terms 'DeleteStorageLensConfiguration, s3control delete-storage-lens-configuration'
export def 's3-control delete-storage-lens-configuration' [
  --config-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteStorageLensConfiguration $config_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/storagelens/{ConfigId}/tagging; needs --config-id --account-id
@search-terms 'DeleteStorageLensConfigurationTagging, s3control delete-storage-lens-configuration-tagging'
export def 's3-control delete-storage-lens-configuration-tagging' [
  --config-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteStorageLensConfigurationTagging $config_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/storagelensgroup/{Name}; needs --name --account-id
@search-terms 'DeleteStorageLensGroup, s3control delete-storage-lens-group'
export def 's3-control delete-storage-lens-group' [
  --name: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DeleteStorageLensGroup $name $account_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v20180820/jobs/{JobId}; needs --account-id --job-id
@search-terms 'DescribeJob, s3control describe-job'
export def 's3-control describe-job' [
  --account-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3-control DescribeJob $account_id $job_id -- $region $profile $with_input $fail_fast' }

# GET /v20180820/async-requests/mrap/{RequestTokenARN+}; cached 1min; needs --account-id --request-token-arn
@search-terms 'DescribeMultiRegionAccessPointOperation, s3control describe-multi-region-access-point-operation'
export def 's3-control describe-multi-region-access-point-operation' [
  --account-id: string
  --request-token-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control DescribeMultiRegionAccessPointOperation $account_id $request_token_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /v20180820/accessgrantsinstance/identitycenter; needs --account-id
@search-terms 'DissociateAccessGrantsIdentityCenter, s3control dissociate-access-grants-identity-center'
export def 's3-control dissociate-access-grants-identity-center' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control DissociateAccessGrantsIdentityCenter $account_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v20180820/accessgrantsinstance/grant/{AccessGrantId}; cached 1min; needs --account-id --access-grant-id
@search-terms 'GetAccessGrant, s3control get-access-grant'
export def 's3-control get-access-grant' [
  --account-id: string
  --access-grant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessGrant $account_id $access_grant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstance; cached 1min; needs --account-id
@search-terms 'GetAccessGrantsInstance, s3control get-access-grants-instance'
export def 's3-control get-access-grants-instance' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessGrantsInstance $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstance/prefix; cached 1min; needs --account-id --s3-prefix
@search-terms 'GetAccessGrantsInstanceForPrefix, s3control get-access-grants-instance-for-prefix'
export def 's3-control get-access-grants-instance-for-prefix' [
  --account-id: string
  --s3-prefix: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessGrantsInstanceForPrefix $account_id $s3_prefix -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstance/resourcepolicy; cached 1min; needs --account-id
@search-terms 'GetAccessGrantsInstanceResourcePolicy, s3control get-access-grants-instance-resource-policy'
export def 's3-control get-access-grants-instance-resource-policy' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessGrantsInstanceResourcePolicy $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}; cached 1min; needs --account-id --access-grants-location-id
@search-terms 'GetAccessGrantsLocation, s3control get-access-grants-location'
export def 's3-control get-access-grants-location' [
  --account-id: string
  --access-grants-location-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessGrantsLocation $account_id $access_grants_location_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspoint/{Name}; cached 1min; needs --account-id --name
@search-terms 'GetAccessPoint, s3control get-access-point'
export def 's3-control get-access-point' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessPoint $account_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspointforobjectlambda/{Name}/configuration; cached 1min; needs --account-id --name
@search-terms 'GetAccessPointConfigurationForObjectLambda, s3control get-access-point-configuration-for-object-lambda'
export def 's3-control get-access-point-configuration-for-object-lambda' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessPointConfigurationForObjectLambda $account_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspointforobjectlambda/{Name}; cached 1min; needs --account-id --name
@search-terms 'GetAccessPointForObjectLambda, s3control get-access-point-for-object-lambda'
export def 's3-control get-access-point-for-object-lambda' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessPointForObjectLambda $account_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspoint/{Name}/policy; cached 1min; needs --account-id --name
@search-terms 'GetAccessPointPolicy, s3control get-access-point-policy'
export def 's3-control get-access-point-policy' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessPointPolicy $account_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspointforobjectlambda/{Name}/policy; cached 1min; needs --account-id --name
@search-terms 'GetAccessPointPolicyForObjectLambda, s3control get-access-point-policy-for-object-lambda'
export def 's3-control get-access-point-policy-for-object-lambda' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessPointPolicyForObjectLambda $account_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspoint/{Name}/policyStatus; needs --account-id --name
@search-terms 'GetAccessPointPolicyStatus, s3control get-access-point-policy-status'
export def 's3-control get-access-point-policy-status' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessPointPolicyStatus $account_id $name -- $region $profile $with_input $fail_fast' }

# GET /v20180820/accesspointforobjectlambda/{Name}/policyStatus; needs --account-id --name
@search-terms 'GetAccessPointPolicyStatusForObjectLambda, s3control get-access-point-policy-status-for-object-lambda'
export def 's3-control get-access-point-policy-status-for-object-lambda' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessPointPolicyStatusForObjectLambda $account_id $name -- $region $profile $with_input $fail_fast' }

# GET /v20180820/accesspoint/{Name}/scope; cached 1min; needs --account-id --name
@search-terms 'GetAccessPointScope, s3control get-access-point-scope'
export def 's3-control get-access-point-scope' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetAccessPointScope $account_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/bucket/{Bucket}; cached 1min; needs --account-id --bucket
@search-terms 'GetBucket, s3control get-bucket'
export def 's3-control get-bucket' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetBucket $account_id $bucket -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/bucket/{Bucket}/lifecycleconfiguration; cached 1min; needs --account-id --bucket
@search-terms 'GetBucketLifecycleConfiguration, s3control get-bucket-lifecycle-configuration'
export def 's3-control get-bucket-lifecycle-configuration' [
  --account-id: string
  --bucket: string
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
]: any -> any { call 's3-control GetBucketLifecycleConfiguration $account_id $bucket -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/bucket/{Bucket}/policy; cached 1min; needs --account-id --bucket
@search-terms 'GetBucketPolicy, s3control get-bucket-policy'
export def 's3-control get-bucket-policy' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetBucketPolicy $account_id $bucket -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/bucket/{Bucket}/replication; cached 1min; needs --account-id --bucket
@search-terms 'GetBucketReplication, s3control get-bucket-replication'
export def 's3-control get-bucket-replication' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetBucketReplication $account_id $bucket -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/bucket/{Bucket}/tagging; cached 1min; needs --account-id --bucket
@search-terms 'GetBucketTagging, s3control get-bucket-tagging'
export def 's3-control get-bucket-tagging' [
  --account-id: string
  --bucket: string
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
]: any -> any { call 's3-control GetBucketTagging $account_id $bucket -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/bucket/{Bucket}/versioning; cached 1min; needs --account-id --bucket
@search-terms 'GetBucketVersioning, s3control get-bucket-versioning'
export def 's3-control get-bucket-versioning' [
  --account-id: string
  --bucket: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetBucketVersioning $account_id $bucket -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstance/dataaccess; needs --account-id --target --permission
@search-terms 'GetDataAccess, s3control get-data-access'
export def 's3-control get-data-access' [
  --account-id: string
  --target: string
  --permission: string@[READ WRITE READWRITE]
  --duration-seconds: int
  --privilege: string@[Minimal Default]
  --target-type: string
  --audit-context: string
  --instance-scope: string@[SELF ALL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetDataAccess $account_id $target $permission $duration_seconds $privilege $target_type $audit_context $instance_scope -- $region $profile $with_input $fail_fast' }

# GET /v20180820/jobs/{JobId}/tagging; cached 1min; needs --account-id --job-id
@search-terms 'GetJobTagging, s3control get-job-tagging'
export def 's3-control get-job-tagging' [
  --account-id: string
  --job-id: string
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
]: any -> any { call 's3-control GetJobTagging $account_id $job_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/mrap/instances/{Name+}; cached 1min; needs --account-id --name
@search-terms 'GetMultiRegionAccessPoint, s3control get-multi-region-access-point'
export def 's3-control get-multi-region-access-point' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetMultiRegionAccessPoint $account_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/mrap/instances/{Name+}/policy; cached 1min; needs --account-id --name
@search-terms 'GetMultiRegionAccessPointPolicy, s3control get-multi-region-access-point-policy'
export def 's3-control get-multi-region-access-point-policy' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetMultiRegionAccessPointPolicy $account_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/mrap/instances/{Name+}/policystatus; needs --account-id --name
@search-terms 'GetMultiRegionAccessPointPolicyStatus, s3control get-multi-region-access-point-policy-status'
export def 's3-control get-multi-region-access-point-policy-status' [
  --account-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetMultiRegionAccessPointPolicyStatus $account_id $name -- $region $profile $with_input $fail_fast' }

# GET /v20180820/mrap/instances/{Mrap+}/routes; cached 1min; needs --account-id --mrap
@search-terms 'GetMultiRegionAccessPointRoutes, s3control get-multi-region-access-point-routes'
export def 's3-control get-multi-region-access-point-routes' [
  --account-id: string
  --mrap: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetMultiRegionAccessPointRoutes $account_id $mrap -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/configuration/publicAccessBlock; cached 1min; needs --account-id
@search-terms 'GetPublicAccessBlock, s3control get-public-access-block'
export def 's3-control get-public-access-block' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetPublicAccessBlock $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/storagelens/{ConfigId}; cached 1min; needs --config-id --account-id
@search-terms 'GetStorageLensConfiguration, s3control get-storage-lens-configuration'
export def 's3-control get-storage-lens-configuration' [
  --config-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetStorageLensConfiguration $config_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/storagelens/{ConfigId}/tagging; cached 1min; needs --config-id --account-id
@search-terms 'GetStorageLensConfigurationTagging, s3control get-storage-lens-configuration-tagging'
export def 's3-control get-storage-lens-configuration-tagging' [
  --config-id: string
  --account-id: string
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
]: any -> any { call 's3-control GetStorageLensConfigurationTagging $config_id $account_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/storagelensgroup/{Name}; cached 1min; needs --name --account-id
@search-terms 'GetStorageLensGroup, s3control get-storage-lens-group'
export def 's3-control get-storage-lens-group' [
  --name: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3-control GetStorageLensGroup $name $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstance/grants; follows pages; cached 1min; needs --account-id
@search-terms 'ListAccessGrants, s3control list-access-grants'
export def 's3-control list-access-grants' [
  --account-id: string
  --grantee-type: string@[DIRECTORY_USER DIRECTORY_GROUP IAM]
  --grantee-identifier: string
  --permission: string@[READ WRITE READWRITE]
  --grant-scope: string
  --application-arn: string
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
]: any -> any { call 's3-control ListAccessGrants $account_id $grantee_type $grantee_identifier $permission $grant_scope $application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstances; follows pages; cached 1min; needs --account-id
@search-terms 'ListAccessGrantsInstances, s3control list-access-grants-instances'
export def 's3-control list-access-grants-instances' [
  --account-id: string
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
]: any -> any { call 's3-control ListAccessGrantsInstances $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstance/locations; follows pages; cached 1min; needs --account-id
@search-terms 'ListAccessGrantsLocations, s3control list-access-grants-locations'
export def 's3-control list-access-grants-locations' [
  --account-id: string
  --location-scope: string
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
]: any -> any { call 's3-control ListAccessGrantsLocations $account_id $location_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspoint; follows pages; cached 1min; needs --account-id
@search-terms 'ListAccessPoints, s3control list-access-points'
export def 's3-control list-access-points' [
  --account-id: string
  --bucket: string
  --data-source-id: string
  --data-source-type: string
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
]: any -> any { call 's3-control ListAccessPoints $account_id $bucket $data_source_id $data_source_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspointfordirectory; follows pages; cached 1min; needs --account-id
@search-terms 'ListAccessPointsForDirectoryBuckets, s3control list-access-points-for-directory-buckets'
export def 's3-control list-access-points-for-directory-buckets' [
  --account-id: string
  --directory-bucket: string
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
]: any -> any { call 's3-control ListAccessPointsForDirectoryBuckets $account_id $directory_bucket -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accesspointforobjectlambda; follows pages; cached 1min; needs --account-id
@search-terms 'ListAccessPointsForObjectLambda, s3control list-access-points-for-object-lambda'
export def 's3-control list-access-points-for-object-lambda' [
  --account-id: string
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
]: any -> any { call 's3-control ListAccessPointsForObjectLambda $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/accessgrantsinstance/caller/grants; follows pages; cached 1min; needs --account-id
@search-terms 'ListCallerAccessGrants, s3control list-caller-access-grants'
export def 's3-control list-caller-access-grants' [
  --account-id: string
  --grant-scope: string
  --allowed-by-application: oneof<bool>
  --instance-scope: string@[SELF ALL]
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
]: any -> any { call 's3-control ListCallerAccessGrants $account_id $grant_scope $allowed_by_application $instance_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/jobs; follows pages; cached 15sec; needs --account-id
@search-terms 'ListJobs, s3control list-jobs'
export def 's3-control list-jobs' [
  --account-id: string
  --job-statuses: list<string>
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
]: any -> any { call 's3-control ListJobs $account_id $job_statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/mrap/instances; follows pages; cached 1min; needs --account-id
@search-terms 'ListMultiRegionAccessPoints, s3control list-multi-region-access-points'
export def 's3-control list-multi-region-access-points' [
  --account-id: string
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
]: any -> any { call 's3-control ListMultiRegionAccessPoints $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/bucket; follows pages; cached 1min; needs --account-id
@search-terms 'ListRegionalBuckets, s3control list-regional-buckets'
export def 's3-control list-regional-buckets' [
  --account-id: string
  --outpost-id: string
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
]: any -> any { call 's3-control ListRegionalBuckets $account_id $outpost_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/storagelens; follows pages; cached 1min; needs --account-id
@search-terms 'ListStorageLensConfigurations, s3control list-storage-lens-configurations'
export def 's3-control list-storage-lens-configurations' [
  --account-id: string
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
]: any -> any { call 's3-control ListStorageLensConfigurations $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/storagelensgroup; follows pages; cached 1min; needs --account-id
@search-terms 'ListStorageLensGroups, s3control list-storage-lens-groups'
export def 's3-control list-storage-lens-groups' [
  --account-id: string
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
]: any -> any { call 's3-control ListStorageLensGroups $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20180820/tags/{ResourceArn+}; cached 5min; needs --account-id --resource-arn
@search-terms 'ListTagsForResource, s3control list-tags-for-resource'
export def 's3-control list-tags-for-resource' [
  --account-id: string
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
]: any -> any { call 's3-control ListTagsForResource $account_id $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# PUT /v20180820/accessgrantsinstance/resourcepolicy; needs --account-id --policy
@search-terms 'PutAccessGrantsInstanceResourcePolicy, s3control put-access-grants-instance-resource-policy'
export def 's3-control put-access-grants-instance-resource-policy' [
  --account-id: string
  --policy: string
  --organization: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutAccessGrantsInstanceResourcePolicy $account_id $policy $organization -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/accesspointforobjectlambda/{Name}/configuration; needs --account-id --name --configuration
@search-terms 'PutAccessPointConfigurationForObjectLambda, s3control put-access-point-configuration-for-object-lambda'
export def 's3-control put-access-point-configuration-for-object-lambda' [
  --account-id: string
  --name: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutAccessPointConfigurationForObjectLambda $account_id $name $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/accesspoint/{Name}/policy; needs --account-id --name --policy
@search-terms 'PutAccessPointPolicy, s3control put-access-point-policy'
export def 's3-control put-access-point-policy' [
  --account-id: string
  --name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutAccessPointPolicy $account_id $name $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/accesspointforobjectlambda/{Name}/policy; needs --account-id --name --policy
@search-terms 'PutAccessPointPolicyForObjectLambda, s3control put-access-point-policy-for-object-lambda'
export def 's3-control put-access-point-policy-for-object-lambda' [
  --account-id: string
  --name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutAccessPointPolicyForObjectLambda $account_id $name $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/accesspoint/{Name}/scope; needs --account-id --name --scope
@search-terms 'PutAccessPointScope, s3control put-access-point-scope'
export def 's3-control put-access-point-scope' [
  --account-id: string
  --name: string
  --scope: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutAccessPointScope $account_id $name $scope -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/bucket/{Bucket}/lifecycleconfiguration; needs --account-id --bucket
@search-terms 'PutBucketLifecycleConfiguration, s3control put-bucket-lifecycle-configuration'
export def 's3-control put-bucket-lifecycle-configuration' [
  --account-id: string
  --bucket: string
  --lifecycle-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutBucketLifecycleConfiguration $account_id $bucket $lifecycle_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/bucket/{Bucket}/policy; needs --account-id --bucket --policy
@search-terms 'PutBucketPolicy, s3control put-bucket-policy'
export def 's3-control put-bucket-policy' [
  --account-id: string
  --bucket: string
  --confirm-remove-self-bucket-access: oneof<bool>
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutBucketPolicy $account_id $bucket $confirm_remove_self_bucket_access $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/bucket/{Bucket}/replication; needs --account-id --bucket --replication-configuration
@search-terms 'PutBucketReplication, s3control put-bucket-replication'
export def 's3-control put-bucket-replication' [
  --account-id: string
  --bucket: string
  --replication-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutBucketReplication $account_id $bucket $replication_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/bucket/{Bucket}/tagging; needs --account-id --bucket --tagging
@search-terms 'PutBucketTagging, s3control put-bucket-tagging'
export def 's3-control put-bucket-tagging' [
  --account-id: string
  --bucket: string
  --tagging: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutBucketTagging $account_id $bucket $tagging -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/bucket/{Bucket}/versioning; needs --account-id --bucket --versioning-configuration
@search-terms 'PutBucketVersioning, s3control put-bucket-versioning'
export def 's3-control put-bucket-versioning' [
  --account-id: string
  --bucket: string
  --mfa: string
  --versioning-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutBucketVersioning $account_id $bucket $mfa $versioning_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/jobs/{JobId}/tagging; needs --account-id --job-id --tags
@search-terms 'PutJobTagging, s3control put-job-tagging'
export def 's3-control put-job-tagging' [
  --account-id: string
  --job-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutJobTagging $account_id $job_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/async-requests/mrap/put-policy; needs --account-id --details
@search-terms 'PutMultiRegionAccessPointPolicy, s3control put-multi-region-access-point-policy'
export def 's3-control put-multi-region-access-point-policy' [
  --account-id: string
  --client-token: string
  --details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutMultiRegionAccessPointPolicy $account_id $client_token $details -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/configuration/publicAccessBlock; needs --public-access-block-configuration --account-id
@search-terms 'PutPublicAccessBlock, s3control put-public-access-block'
export def 's3-control put-public-access-block' [
  --public-access-block-configuration: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutPublicAccessBlock $public_access_block_configuration $account_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/storagelens/{ConfigId}; needs --config-id --account-id --storage-lens-configuration
@search-terms 'PutStorageLensConfiguration, s3control put-storage-lens-configuration'
export def 's3-control put-storage-lens-configuration' [
  --config-id: string
  --account-id: string
  --storage-lens-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutStorageLensConfiguration $config_id $account_id $storage_lens_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/storagelens/{ConfigId}/tagging; needs --config-id --account-id --tags
@search-terms 'PutStorageLensConfigurationTagging, s3control put-storage-lens-configuration-tagging'
export def 's3-control put-storage-lens-configuration-tagging' [
  --config-id: string
  --account-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control PutStorageLensConfigurationTagging $config_id $account_id $tags -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v20180820/mrap/instances/{Mrap+}/routes; needs --account-id --mrap --route-updates
@search-terms 'SubmitMultiRegionAccessPointRoutes, s3control submit-multi-region-access-point-routes'
export def 's3-control submit-multi-region-access-point-routes' [
  --account-id: string
  --mrap: string
  --route-updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control SubmitMultiRegionAccessPointRoutes $account_id $mrap $route_updates -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/tags/{ResourceArn+}; needs --account-id --resource-arn --tags
@search-terms 'TagResource, s3control tag-resource'
export def 's3-control tag-resource' [
  --account-id: string
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control TagResource $account_id $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20180820/tags/{ResourceArn+}; needs --account-id --resource-arn --tag-keys
@search-terms 'UntagResource, s3control untag-resource'
export def 's3-control untag-resource' [
  --account-id: string
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control UntagResource $account_id $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}; needs --account-id --access-grants-location-id --iam-role-arn
@search-terms 'UpdateAccessGrantsLocation, s3control update-access-grants-location'
export def 's3-control update-access-grants-location' [
  --account-id: string
  --access-grants-location-id: string
  --iam-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control UpdateAccessGrantsLocation $account_id $access_grants_location_id $iam_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/jobs/{JobId}/priority; needs --account-id --job-id --priority
@search-terms 'UpdateJobPriority, s3control update-job-priority'
export def 's3-control update-job-priority' [
  --account-id: string
  --job-id: string
  --priority: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control UpdateJobPriority $account_id $job_id $priority -- $region $profile $with_input $fail_fast $yes' }

# POST /v20180820/jobs/{JobId}/status; needs --account-id --job-id --requested-job-status
@search-terms 'UpdateJobStatus, s3control update-job-status'
export def 's3-control update-job-status' [
  --account-id: string
  --job-id: string
  --requested-job-status: string@[Cancelled Ready]
  --status-update-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control UpdateJobStatus $account_id $job_id $requested_job_status $status_update_reason -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20180820/storagelensgroup/{Name}; needs --name --account-id --storage-lens-group
@search-terms 'UpdateStorageLensGroup, s3control update-storage-lens-group'
export def 's3-control update-storage-lens-group' [
  --name: string
  --account-id: string
  --storage-lens-group: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3-control UpdateStorageLensGroup $name $account_id $storage_lens_group -- $region $profile $with_input $fail_fast $yes' }
