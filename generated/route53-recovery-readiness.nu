# Written by `cargo xtask generate --service route53-recovery-readiness` from the service's model and overlay: change those instead.
# Route53 Recovery Readiness, API version 2019-12-02: 32 operations.

use rt.nu [call]

# POST /cells; needs --cell-name
@search-terms CreateCell
export def 'route53-recovery-readiness create-cell' [
  --cell-name: string
  --cells: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness CreateCell $cell_name $cells $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /crossaccountauthorizations; needs --cross-account-authorization
@search-terms CreateCrossAccountAuthorization
export def 'route53-recovery-readiness create-cross-account-authorization' [
  --cross-account-authorization: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness CreateCrossAccountAuthorization $cross_account_authorization -- $region $profile $with_input $fail_fast $yes' }

# POST /readinesschecks; needs --readiness-check-name --resource-set-name
@search-terms CreateReadinessCheck
export def 'route53-recovery-readiness create-readiness-check' [
  --readiness-check-name: string
  --resource-set-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness CreateReadinessCheck $readiness_check_name $resource_set_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /recoverygroups; needs --recovery-group-name
@search-terms CreateRecoveryGroup
export def 'route53-recovery-readiness create-recovery-group' [
  --cells: list<string>
  --recovery-group-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness CreateRecoveryGroup $cells $recovery_group_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /resourcesets; needs --resource-set-name --resource-set-type --resources
@search-terms CreateResourceSet
export def 'route53-recovery-readiness create-resource-set' [
  --resource-set-name: string
  --resource-set-type: string
  --resources: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness CreateResourceSet $resource_set_name $resource_set_type $resources $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cells/{CellName}; needs --cell-name
@search-terms DeleteCell
export def 'route53-recovery-readiness delete-cell' [
  --cell-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness DeleteCell $cell_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /crossaccountauthorizations/{CrossAccountAuthorization}; needs --cross-account-authorization
@search-terms DeleteCrossAccountAuthorization
export def 'route53-recovery-readiness delete-cross-account-authorization' [
  --cross-account-authorization: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness DeleteCrossAccountAuthorization $cross_account_authorization -- $region $profile $with_input $fail_fast $yes' }

# DELETE /readinesschecks/{ReadinessCheckName}; needs --readiness-check-name
@search-terms DeleteReadinessCheck
export def 'route53-recovery-readiness delete-readiness-check' [
  --readiness-check-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness DeleteReadinessCheck $readiness_check_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /recoverygroups/{RecoveryGroupName}; needs --recovery-group-name
@search-terms DeleteRecoveryGroup
export def 'route53-recovery-readiness delete-recovery-group' [
  --recovery-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness DeleteRecoveryGroup $recovery_group_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resourcesets/{ResourceSetName}; needs --resource-set-name
@search-terms DeleteResourceSet
export def 'route53-recovery-readiness delete-resource-set' [
  --resource-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness DeleteResourceSet $resource_set_name -- $region $profile $with_input $fail_fast $yes' }

# GET /recoverygroups/{RecoveryGroupName}/architectureRecommendations; cached 1min; needs --recovery-group-name
@search-terms GetArchitectureRecommendations
export def 'route53-recovery-readiness get-architecture-recommendations' [
  --max-results: int
  --next-token: string
  --recovery-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-readiness GetArchitectureRecommendations $max_results $next_token $recovery_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cells/{CellName}; cached 1min; needs --cell-name
@search-terms GetCell
export def 'route53-recovery-readiness get-cell' [
  --cell-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-readiness GetCell $cell_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cellreadiness/{CellName}; follows pages; cached 1min; needs --cell-name
@search-terms GetCellReadinessSummary
export def 'route53-recovery-readiness get-cell-readiness-summary' [
  --cell-name: string
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
]: any -> any { call 'route53-recovery-readiness GetCellReadinessSummary $cell_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /readinesschecks/{ReadinessCheckName}; cached 1min; needs --readiness-check-name
@search-terms GetReadinessCheck
export def 'route53-recovery-readiness get-readiness-check' [
  --readiness-check-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-readiness GetReadinessCheck $readiness_check_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /readinesschecks/{ReadinessCheckName}/resource/{ResourceIdentifier}/status; follows pages; needs --readiness-check-name --resource-identifier
@search-terms GetReadinessCheckResourceStatus
export def 'route53-recovery-readiness get-readiness-check-resource-status' [
  --readiness-check-name: string
  --resource-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-readiness GetReadinessCheckResourceStatus $readiness_check_name $resource_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /readinesschecks/{ReadinessCheckName}/status; follows pages; needs --readiness-check-name
@search-terms GetReadinessCheckStatus
export def 'route53-recovery-readiness get-readiness-check-status' [
  --readiness-check-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-readiness GetReadinessCheckStatus $readiness_check_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /recoverygroups/{RecoveryGroupName}; cached 1min; needs --recovery-group-name
@search-terms GetRecoveryGroup
export def 'route53-recovery-readiness get-recovery-group' [
  --recovery-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-readiness GetRecoveryGroup $recovery_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /recoverygroupreadiness/{RecoveryGroupName}; follows pages; cached 1min; needs --recovery-group-name
@search-terms GetRecoveryGroupReadinessSummary
export def 'route53-recovery-readiness get-recovery-group-readiness-summary' [
  --recovery-group-name: string
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
]: any -> any { call 'route53-recovery-readiness GetRecoveryGroupReadinessSummary $recovery_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resourcesets/{ResourceSetName}; cached 1min; needs --resource-set-name
@search-terms GetResourceSet
export def 'route53-recovery-readiness get-resource-set' [
  --resource-set-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-readiness GetResourceSet $resource_set_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cells; follows pages; cached 1min
@search-terms ListCells
export def 'route53-recovery-readiness list-cells' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53-recovery-readiness ListCells -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /crossaccountauthorizations; follows pages; cached 1min
@search-terms ListCrossAccountAuthorizations
export def 'route53-recovery-readiness list-cross-account-authorizations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53-recovery-readiness ListCrossAccountAuthorizations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /readinesschecks; follows pages; cached 1min
@search-terms ListReadinessChecks
export def 'route53-recovery-readiness list-readiness-checks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53-recovery-readiness ListReadinessChecks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /recoverygroups; follows pages; cached 1min
@search-terms ListRecoveryGroups
export def 'route53-recovery-readiness list-recovery-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53-recovery-readiness ListRecoveryGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /resourcesets; follows pages; cached 1min
@search-terms ListResourceSets
export def 'route53-recovery-readiness list-resource-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53-recovery-readiness ListResourceSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /rules; follows pages; cached 1min
@search-terms ListRules
export def 'route53-recovery-readiness list-rules' [
  --resource-type: string
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
]: any -> any { call 'route53-recovery-readiness ListRules $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResources
export def 'route53-recovery-readiness list-tags-for-resources' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-readiness ListTagsForResources $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'route53-recovery-readiness tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'route53-recovery-readiness untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /cells/{CellName}; needs --cell-name --cells
@search-terms UpdateCell
export def 'route53-recovery-readiness update-cell' [
  --cell-name: string
  --cells: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness UpdateCell $cell_name $cells -- $region $profile $with_input $fail_fast $yes' }

# PUT /readinesschecks/{ReadinessCheckName}; needs --readiness-check-name --resource-set-name
@search-terms UpdateReadinessCheck
export def 'route53-recovery-readiness update-readiness-check' [
  --readiness-check-name: string
  --resource-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness UpdateReadinessCheck $readiness_check_name $resource_set_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /recoverygroups/{RecoveryGroupName}; needs --cells --recovery-group-name
@search-terms UpdateRecoveryGroup
export def 'route53-recovery-readiness update-recovery-group' [
  --cells: list<string>
  --recovery-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness UpdateRecoveryGroup $cells $recovery_group_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /resourcesets/{ResourceSetName}; needs --resource-set-name --resource-set-type --resources
@search-terms UpdateResourceSet
export def 'route53-recovery-readiness update-resource-set' [
  --resource-set-name: string
  --resource-set-type: string
  --resources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-readiness UpdateResourceSet $resource_set_name $resource_set_type $resources -- $region $profile $with_input $fail_fast $yes' }
