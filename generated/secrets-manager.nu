# Written by `cargo xtask generate --service secrets-manager` from the service's model and overlay: change those instead.
# Secrets Manager, API version 2017-10-17: 26 operations.

use rt.nu [call]

# POST /; needs --secret-id --cross-account-replica-arn
@search-terms 'AssociateCrossAccountReplica, secretsmanager associate-cross-account-replica'
export def 'secrets-manager associate-cross-account-replica' [
  --secret-id: string
  --cross-account-replica-arn: string
  --replica-restriction: string@[SameOrg NoRestriction]
  --replication-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager AssociateCrossAccountReplica $secret_id $cross_account_replica_arn $replica_restriction $replication_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'BatchGetSecretValue, secretsmanager batch-get-secret-value'
export def 'secrets-manager batch-get-secret-value' [
  --secret-id-list: list<string>
  --filters: any
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'secrets-manager BatchGetSecretValue $secret_id_list $filters $max_results $next_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --secret-id
@search-terms 'CancelRotateSecret, secretsmanager cancel-rotate-secret'
export def 'secrets-manager cancel-rotate-secret' [
  --secret-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager CancelRotateSecret $secret_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateSecret, secretsmanager create-secret'
export def 'secrets-manager create-secret' [
  --name: string
  --client-request-token: string
  --description: string
  --kms-key-id: string
  --secret-binary: oneof<binary, string>
  --secret-string: string
  --tags: any
  --add-replica-regions: list
  --force-overwrite-replica-secret: oneof<bool>
  --type: string
  --cross-account-primary-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager CreateSecret $name $client_request_token $description $kms_key_id $secret_binary $secret_string $tags $add_replica_regions $force_overwrite_replica_secret $type $cross_account_primary_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id
@search-terms 'DeleteResourcePolicy, secretsmanager delete-resource-policy'
export def 'secrets-manager delete-resource-policy' [
  --secret-id: string
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager DeleteResourcePolicy $secret_id $policy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id
@search-terms 'DeleteSecret, secretsmanager delete-secret'
export def 'secrets-manager delete-secret' [
  --secret-id: string
  --recovery-window-in-days: int
  --force-delete-without-recovery: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager DeleteSecret $secret_id $recovery_window_in_days $force_delete_without_recovery -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min; needs --secret-id
@search-terms 'DescribeSecret, secretsmanager describe-secret'
export def 'secrets-manager describe-secret' [
  --secret-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'secrets-manager DescribeSecret $secret_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --secret-id --cross-account-replica-arn
@search-terms 'DisassociateCrossAccountReplica, secretsmanager disassociate-cross-account-replica'
export def 'secrets-manager disassociate-cross-account-replica' [
  --secret-id: string
  --cross-account-replica-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager DisassociateCrossAccountReplica $secret_id $cross_account_replica_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'GetRandomPassword, secretsmanager get-random-password'
export def 'secrets-manager get-random-password' [
  --password-length: int
  --exclude-characters: string
  --exclude-numbers: oneof<bool>
  --exclude-punctuation: oneof<bool>
  --exclude-uppercase: oneof<bool>
  --exclude-lowercase: oneof<bool>
  --include-space: oneof<bool>
  --require-each-included-type: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'secrets-manager GetRandomPassword $password_length $exclude_characters $exclude_numbers $exclude_punctuation $exclude_uppercase $exclude_lowercase $include_space $require_each_included_type -- $region $profile $with_input $fail_fast' }

# POST /; cached 1hr; needs --secret-id
@search-terms 'GetResourcePolicy, secretsmanager get-resource-policy'
export def 'secrets-manager get-resource-policy' [
  --secret-id: string
  --policy-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'secrets-manager GetResourcePolicy $secret_id $policy_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --secret-id
@search-terms 'GetSecretValue, secretsmanager get-secret-value'
export def 'secrets-manager get-secret-value' [
  --secret-id: string
  --version-id: string
  --version-stage: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'secrets-manager GetSecretValue $secret_id $version_id $version_stage -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --secret-id
@search-terms 'ListResourcePolicies, secretsmanager list-resource-policies'
export def 'secrets-manager list-resource-policies' [
  --secret-id: string
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
]: any -> any { call 'secrets-manager ListResourcePolicies $secret_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --secret-id
@search-terms 'ListSecretVersionIds, secretsmanager list-secret-version-ids'
export def 'secrets-manager list-secret-version-ids' [
  --secret-id: string
  --max-results: int
  --next-token: string
  --include-deprecated: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'secrets-manager ListSecretVersionIds $secret_id $max_results $next_token $include_deprecated -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'ListSecrets, secretsmanager list-secrets'
export def 'secrets-manager list-secrets' [
  --include-planned-deletion: oneof<bool>
  --filters: any
  --sort-order: string@[asc desc]
  --sort-by: string@[created-date last-accessed-date last-changed-date name]
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
]: any -> any { call 'secrets-manager ListSecrets $include_planned_deletion $filters $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --secret-id --resource-policy
@search-terms 'PutResourcePolicy, secretsmanager put-resource-policy'
export def 'secrets-manager put-resource-policy' [
  --secret-id: string
  --resource-policy: string
  --policy-name: string
  --block-public-policy: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager PutResourcePolicy $secret_id $resource_policy $policy_name $block_public_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id
@search-terms 'PutSecretValue, secretsmanager put-secret-value'
export def 'secrets-manager put-secret-value' [
  --secret-id: string
  --client-request-token: string
  --secret-binary: oneof<binary, string>
  --secret-string: string
  --version-stages: list<string>
  --rotation-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager PutSecretValue $secret_id $client_request_token $secret_binary $secret_string $version_stages $rotation_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id --remove-replica-regions
@search-terms 'RemoveRegionsFromReplication, secretsmanager remove-regions-from-replication'
export def 'secrets-manager remove-regions-from-replication' [
  --secret-id: string
  --remove-replica-regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager RemoveRegionsFromReplication $secret_id $remove_replica_regions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id --add-replica-regions
@search-terms 'ReplicateSecretToRegions, secretsmanager replicate-secret-to-regions'
export def 'secrets-manager replicate-secret-to-regions' [
  --secret-id: string
  --add-replica-regions: list
  --force-overwrite-replica-secret: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager ReplicateSecretToRegions $secret_id $add_replica_regions $force_overwrite_replica_secret -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id
@search-terms 'RestoreSecret, secretsmanager restore-secret'
export def 'secrets-manager restore-secret' [
  --secret-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager RestoreSecret $secret_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id
@search-terms 'RotateSecret, secretsmanager rotate-secret'
export def 'secrets-manager rotate-secret' [
  --secret-id: string
  --client-request-token: string
  --rotation-lambda-arn: string
  --rotation-rules: record
  --external-secret-rotation-metadata: any
  --external-secret-rotation-role-arn: string
  --rotate-immediately: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager RotateSecret $secret_id $client_request_token $rotation_lambda_arn $rotation_rules $external_secret_rotation_metadata $external_secret_rotation_role_arn $rotate_immediately -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id
@search-terms 'StopReplicationToReplica, secretsmanager stop-replication-to-replica'
export def 'secrets-manager stop-replication-to-replica' [
  --secret-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager StopReplicationToReplica $secret_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id --tags
@search-terms 'TagResource, secretsmanager tag-resource'
export def 'secrets-manager tag-resource' [
  --secret-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager TagResource $secret_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id --tag-keys
@search-terms 'UntagResource, secretsmanager untag-resource'
export def 'secrets-manager untag-resource' [
  --secret-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager UntagResource $secret_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id
@search-terms 'UpdateSecret, secretsmanager update-secret'
export def 'secrets-manager update-secret' [
  --secret-id: string
  --client-request-token: string
  --description: string
  --kms-key-id: string
  --secret-binary: oneof<binary, string>
  --secret-string: string
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager UpdateSecret $secret_id $client_request_token $description $kms_key_id $secret_binary $secret_string $type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secret-id --version-stage
@search-terms 'UpdateSecretVersionStage, secretsmanager update-secret-version-stage'
export def 'secrets-manager update-secret-version-stage' [
  --secret-id: string
  --version-stage: string
  --remove-from-version-id: string
  --move-to-version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager UpdateSecretVersionStage $secret_id $version_stage $remove_from_version_id $move_to_version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-policy
@search-terms 'ValidateResourcePolicy, secretsmanager validate-resource-policy'
export def 'secrets-manager validate-resource-policy' [
  --secret-id: string
  --resource-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'secrets-manager ValidateResourcePolicy $secret_id $resource_policy -- $region $profile $with_input $fail_fast $yes' }
