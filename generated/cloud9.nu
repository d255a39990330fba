# Written by `cargo xtask generate --service cloud9` from the service's model and overlay: change those instead.
# Cloud9, API version 2017-09-23: 13 operations.

use rt.nu [call]

# POST /; needs --name --instance-type --image-id
@search-terms CreateEnvironmentEC2
export def 'cloud9 create-environment-ec2' [
  --name: string
  --description: string
  --client-request-token: string
  --instance-type: string
  --subnet-id: string
  --image-id: string
  --automatic-stop-time-minutes: int
  --owner-arn: string
  --tags: any
  --connection-type: string@[CONNECT_SSH CONNECT_SSM]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloud9 CreateEnvironmentEC2 $name $description $client_request_token $instance_type $subnet_id $image_id $automatic_stop_time_minutes $owner_arn $tags $connection_type $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --user-arn --permissions
@search-terms CreateEnvironmentMembership
export def 'cloud9 create-environment-membership' [
  --environment-id: string
  --user-arn: string
  --permissions: string@[read-write read-only]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloud9 CreateEnvironmentMembership $environment_id $user_arn $permissions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id
@search-terms DeleteEnvironment
export def 'cloud9 delete-environment' [
  --environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloud9 DeleteEnvironment $environment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --user-arn
@search-terms DeleteEnvironmentMembership
export def 'cloud9 delete-environment-membership' [
  --environment-id: string
  --user-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloud9 DeleteEnvironmentMembership $environment_id $user_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeEnvironmentMemberships
export def 'cloud9 describe-environment-memberships' [
  --user-arn: string
  --environment-id: string
  --permissions: list<string>
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
]: any -> any { call 'cloud9 DescribeEnvironmentMemberships $user_arn $environment_id $permissions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --environment-id
@search-terms DescribeEnvironmentStatus
export def 'cloud9 describe-environment-status' [
  --environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloud9 DescribeEnvironmentStatus $environment_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --environment-ids
@search-terms DescribeEnvironments
export def 'cloud9 describe-environments' [
  --environment-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'cloud9 DescribeEnvironments $environment_ids -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEnvironments
export def 'cloud9 list-environments' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloud9 ListEnvironments -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --resource-arn
@search-terms ListTagsForResource
export def 'cloud9 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'cloud9 ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'cloud9 tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloud9 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'cloud9 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloud9 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id
@search-terms UpdateEnvironment
export def 'cloud9 update-environment' [
  --environment-id: string
  --name: string
  --description: string
  --managed-credentials-action: string@[ENABLE DISABLE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloud9 UpdateEnvironment $environment_id $name $description $managed_credentials_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --user-arn --permissions
@search-terms UpdateEnvironmentMembership
export def 'cloud9 update-environment-membership' [
  --environment-id: string
  --user-arn: string
  --permissions: string@[read-write read-only]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloud9 UpdateEnvironmentMembership $environment_id $user_arn $permissions -- $region $profile $with_input $fail_fast $yes' }
