# Written by `cargo xtask generate --service secrets-manager` from the service's model and overlay: change those instead.
# Secrets Manager, API version 2017-10-17: 26 operations.

use rt.nu [call send]

# POST /; needs --secret-id --cross-account-replica-arn
@category "aws secrets-manager"
@search-terms AssociateCrossAccountReplica "secretsmanager associate-cross-account-replica"
export def 'secrets-manager associate-cross-account-replica' [
  --secret-id: string
  --cross-account-replica-arn: string
  --replica-restriction: string@[SameOrg NoRestriction]
  --replication-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager AssociateCrossAccountReplica $secret_id=SecretId $cross_account_replica_arn=CrossAccountReplicaARN $replica_restriction=ReplicaRestriction $replication_role_arn=ReplicationRoleARN $region=--region $profile=--profile' }

# POST /
@category "aws secrets-manager"
@search-terms BatchGetSecretValue "secretsmanager batch-get-secret-value"
export def 'secrets-manager batch-get-secret-value' [
  --secret-id-list: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager BatchGetSecretValue $secret_id_list=SecretIdList $filters=Filters $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms CancelRotateSecret "secretsmanager cancel-rotate-secret"
export def 'secrets-manager cancel-rotate-secret' [
  --secret-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager CancelRotateSecret $secret_id=SecretId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws secrets-manager"
@search-terms CreateSecret "secretsmanager create-secret"
export def 'secrets-manager create-secret' [
  --name: string
  --client-request-token: string
  --description: string
  --kms-key-id: string
  --secret-binary: oneof<binary, string>
  --secret-string: string
  --tags: oneof<list<any>, record>
  --add-replica-regions: oneof<list<any>, record>
  --force-overwrite-replica-secret: oneof<bool>
  --type: string
  --cross-account-primary-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager CreateSecret $name=Name $client_request_token=ClientRequestToken $description=Description $kms_key_id=KmsKeyId $secret_binary=SecretBinary $secret_string=SecretString $tags=Tags $add_replica_regions=AddReplicaRegions $force_overwrite_replica_secret=ForceOverwriteReplicaSecret $type=Type $cross_account_primary_arn=CrossAccountPrimaryARN $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms DeleteResourcePolicy "secretsmanager delete-resource-policy"
export def 'secrets-manager delete-resource-policy' [
  --secret-id: string
  --policy-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager DeleteResourcePolicy $secret_id=SecretId $policy_name=PolicyName $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms DeleteSecret "secretsmanager delete-secret"
export def 'secrets-manager delete-secret' [
  --secret-id: string
  --recovery-window-in-days: int
  --force-delete-without-recovery: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager DeleteSecret $secret_id=SecretId $recovery_window_in_days=RecoveryWindowInDays $force_delete_without_recovery=ForceDeleteWithoutRecovery $region=--region $profile=--profile' }

# POST /; cached 5min; needs --secret-id
@category "aws secrets-manager"
@search-terms DescribeSecret "secretsmanager describe-secret"
export def 'secrets-manager describe-secret' [
  --secret-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager DescribeSecret $secret_id=SecretId $region=--region $profile=--profile' }

# POST /; needs --secret-id --cross-account-replica-arn
@category "aws secrets-manager"
@search-terms DisassociateCrossAccountReplica "secretsmanager disassociate-cross-account-replica"
export def 'secrets-manager disassociate-cross-account-replica' [
  --secret-id: string
  --cross-account-replica-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager DisassociateCrossAccountReplica $secret_id=SecretId $cross_account_replica_arn=CrossAccountReplicaARN $region=--region $profile=--profile' }

# POST /
@category "aws secrets-manager"
@search-terms GetRandomPassword "secretsmanager get-random-password"
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
]: nothing -> record { call 'secrets-manager GetRandomPassword $password_length=PasswordLength $exclude_characters=ExcludeCharacters $exclude_numbers=ExcludeNumbers $exclude_punctuation=ExcludePunctuation $exclude_uppercase=ExcludeUppercase $exclude_lowercase=ExcludeLowercase $include_space=IncludeSpace $require_each_included_type=RequireEachIncludedType $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --secret-id
@category "aws secrets-manager"
@search-terms GetResourcePolicy "secretsmanager get-resource-policy"
export def 'secrets-manager get-resource-policy' [
  --secret-id: string
  --policy-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager GetResourcePolicy $secret_id=SecretId $policy_name=PolicyName $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms GetSecretValue "secretsmanager get-secret-value"
export def 'secrets-manager get-secret-value' [
  --secret-id: string
  --version-id: string
  --version-stage: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager GetSecretValue $secret_id=SecretId $version_id=VersionId $version_stage=VersionStage $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --secret-id
@category "aws secrets-manager"
@search-terms ListResourcePolicies "secretsmanager list-resource-policies"
export def 'secrets-manager list-resource-policies' [
  --secret-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'secrets-manager ListResourcePolicies $secret_id=SecretId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --secret-id
@category "aws secrets-manager"
@search-terms ListSecretVersionIds "secretsmanager list-secret-version-ids"
export def 'secrets-manager list-secret-version-ids' [
  --secret-id: string
  --max-results: int
  --next-token: string
  --include-deprecated: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager ListSecretVersionIds $secret_id=SecretId $max_results=MaxResults $next_token=NextToken $include_deprecated=IncludeDeprecated $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws secrets-manager"
@search-terms ListSecrets "secretsmanager list-secrets"
@example "First rows only" "secrets-manager list-secrets --stream | first 3"
export def 'secrets-manager list-secrets' [
  --include-planned-deletion: oneof<bool>
  --filters: oneof<list<any>, record>
  --sort-order: string@[asc desc]
  --sort-by: string@[created-date last-accessed-date last-changed-date name]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'secrets-manager ListSecrets $include_planned_deletion=IncludePlannedDeletion $filters=Filters $sort_order=SortOrder $sort_by=SortBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --secret-id --resource-policy
@category "aws secrets-manager"
@search-terms PutResourcePolicy "secretsmanager put-resource-policy"
export def 'secrets-manager put-resource-policy' [
  --secret-id: string
  --resource-policy: string
  --policy-name: string
  --block-public-policy: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager PutResourcePolicy $secret_id=SecretId $resource_policy=ResourcePolicy $policy_name=PolicyName $block_public_policy=BlockPublicPolicy $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms PutSecretValue "secretsmanager put-secret-value"
export def 'secrets-manager put-secret-value' [
  --secret-id: string
  --client-request-token: string
  --secret-binary: oneof<binary, string>
  --secret-string: string
  --version-stages: oneof<list<string>, string>
  --rotation-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager PutSecretValue $secret_id=SecretId $client_request_token=ClientRequestToken $secret_binary=SecretBinary $secret_string=SecretString $version_stages=VersionStages $rotation_token=RotationToken $region=--region $profile=--profile' }

# POST /; needs --secret-id --remove-replica-regions
@category "aws secrets-manager"
@search-terms RemoveRegionsFromReplication "secretsmanager remove-regions-from-replication"
export def 'secrets-manager remove-regions-from-replication' [
  --secret-id: string
  --remove-replica-regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager RemoveRegionsFromReplication $secret_id=SecretId $remove_replica_regions=RemoveReplicaRegions $region=--region $profile=--profile' }

# POST /; needs --secret-id --add-replica-regions
@category "aws secrets-manager"
@search-terms ReplicateSecretToRegions "secretsmanager replicate-secret-to-regions"
export def 'secrets-manager replicate-secret-to-regions' [
  --secret-id: string
  --add-replica-regions: oneof<list<any>, record>
  --force-overwrite-replica-secret: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager ReplicateSecretToRegions $secret_id=SecretId $add_replica_regions=AddReplicaRegions $force_overwrite_replica_secret=ForceOverwriteReplicaSecret $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms RestoreSecret "secretsmanager restore-secret"
export def 'secrets-manager restore-secret' [
  --secret-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager RestoreSecret $secret_id=SecretId $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms RotateSecret "secretsmanager rotate-secret"
export def 'secrets-manager rotate-secret' [
  --secret-id: string
  --client-request-token: string
  --rotation-lambda-arn: string
  --rotation-rules: record
  --external-secret-rotation-metadata: oneof<list<any>, record>
  --external-secret-rotation-role-arn: string
  --rotate-immediately: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager RotateSecret $secret_id=SecretId $client_request_token=ClientRequestToken $rotation_lambda_arn=RotationLambdaARN $rotation_rules=RotationRules $external_secret_rotation_metadata=ExternalSecretRotationMetadata $external_secret_rotation_role_arn=ExternalSecretRotationRoleArn $rotate_immediately=RotateImmediately $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms StopReplicationToReplica "secretsmanager stop-replication-to-replica"
export def 'secrets-manager stop-replication-to-replica' [
  --secret-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager StopReplicationToReplica $secret_id=SecretId $region=--region $profile=--profile' }

# POST /; needs --secret-id --tags
@category "aws secrets-manager"
@search-terms TagResource "secretsmanager tag-resource"
export def 'secrets-manager tag-resource' [
  --secret-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'secrets-manager TagResource $secret_id=SecretId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --secret-id --tag-keys
@category "aws secrets-manager"
@search-terms UntagResource "secretsmanager untag-resource"
export def 'secrets-manager untag-resource' [
  --secret-id: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'secrets-manager UntagResource $secret_id=SecretId $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --secret-id
@category "aws secrets-manager"
@search-terms UpdateSecret "secretsmanager update-secret"
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
]: nothing -> record { call 'secrets-manager UpdateSecret $secret_id=SecretId $client_request_token=ClientRequestToken $description=Description $kms_key_id=KmsKeyId $secret_binary=SecretBinary $secret_string=SecretString $type=Type $region=--region $profile=--profile' }

# POST /; needs --secret-id --version-stage
@category "aws secrets-manager"
@search-terms UpdateSecretVersionStage "secretsmanager update-secret-version-stage"
export def 'secrets-manager update-secret-version-stage' [
  --secret-id: string
  --version-stage: string
  --remove-from-version-id: string
  --move-to-version-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager UpdateSecretVersionStage $secret_id=SecretId $version_stage=VersionStage $remove_from_version_id=RemoveFromVersionId $move_to_version_id=MoveToVersionId $region=--region $profile=--profile' }

# POST /; needs --resource-policy
@category "aws secrets-manager"
@search-terms ValidateResourcePolicy "secretsmanager validate-resource-policy"
export def 'secrets-manager validate-resource-policy' [
  --secret-id: string
  --resource-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'secrets-manager ValidateResourcePolicy $secret_id=SecretId $resource_policy=ResourcePolicy $region=--region $profile=--profile' }
