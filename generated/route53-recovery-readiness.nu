# Written by `cargo xtask generate --service route53-recovery-readiness` from the service's model and overlay: change those instead.
# Route53 Recovery Readiness, API version 2019-12-02: 32 operations.

use rt.nu [call send]

# POST /cells; needs --cell-name
@category "aws route53-recovery-readiness"
@search-terms CreateCell
export def 'route53-recovery-readiness create-cell' [
  --cell-name: string
  --cells: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness CreateCell $cell_name=CellName $cells=Cells $tags=Tags $region=--region $profile=--profile' }

# POST /crossaccountauthorizations; needs --cross-account-authorization
@category "aws route53-recovery-readiness"
@search-terms CreateCrossAccountAuthorization
export def 'route53-recovery-readiness create-cross-account-authorization' [
  --cross-account-authorization: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness CreateCrossAccountAuthorization $cross_account_authorization=CrossAccountAuthorization $region=--region $profile=--profile' }

# POST /readinesschecks; needs --readiness-check-name --resource-set-name
@category "aws route53-recovery-readiness"
@search-terms CreateReadinessCheck
export def 'route53-recovery-readiness create-readiness-check' [
  --readiness-check-name: string
  --resource-set-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness CreateReadinessCheck $readiness_check_name=ReadinessCheckName $resource_set_name=ResourceSetName $tags=Tags $region=--region $profile=--profile' }

# POST /recoverygroups; needs --recovery-group-name
@category "aws route53-recovery-readiness"
@search-terms CreateRecoveryGroup
export def 'route53-recovery-readiness create-recovery-group' [
  --cells: oneof<list<string>, string>
  --recovery-group-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness CreateRecoveryGroup $cells=Cells $recovery_group_name=RecoveryGroupName $tags=Tags $region=--region $profile=--profile' }

# POST /resourcesets; needs --resource-set-name --resource-set-type --resources
@category "aws route53-recovery-readiness"
@search-terms CreateResourceSet
export def 'route53-recovery-readiness create-resource-set' [
  --resource-set-name: string
  --resource-set-type: string
  --resources: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness CreateResourceSet $resource_set_name=ResourceSetName $resource_set_type=ResourceSetType $resources=Resources $tags=Tags $region=--region $profile=--profile' }

# DELETE /cells/{CellName}; needs --cell-name
@category "aws route53-recovery-readiness"
@search-terms DeleteCell
export def 'route53-recovery-readiness delete-cell' [
  --cell-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-readiness DeleteCell $cell_name=CellName $region=--region $profile=--profile' }

# DELETE /crossaccountauthorizations/{CrossAccountAuthorization}; needs --cross-account-authorization
@category "aws route53-recovery-readiness"
@search-terms DeleteCrossAccountAuthorization
export def 'route53-recovery-readiness delete-cross-account-authorization' [
  --cross-account-authorization: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-readiness DeleteCrossAccountAuthorization $cross_account_authorization=CrossAccountAuthorization $region=--region $profile=--profile' }

# DELETE /readinesschecks/{ReadinessCheckName}; needs --readiness-check-name
@category "aws route53-recovery-readiness"
@search-terms DeleteReadinessCheck
export def 'route53-recovery-readiness delete-readiness-check' [
  --readiness-check-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-readiness DeleteReadinessCheck $readiness_check_name=ReadinessCheckName $region=--region $profile=--profile' }

# DELETE /recoverygroups/{RecoveryGroupName}; needs --recovery-group-name
@category "aws route53-recovery-readiness"
@search-terms DeleteRecoveryGroup
export def 'route53-recovery-readiness delete-recovery-group' [
  --recovery-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-readiness DeleteRecoveryGroup $recovery_group_name=RecoveryGroupName $region=--region $profile=--profile' }

# DELETE /resourcesets/{ResourceSetName}; needs --resource-set-name
@category "aws route53-recovery-readiness"
@search-terms DeleteResourceSet
export def 'route53-recovery-readiness delete-resource-set' [
  --resource-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-readiness DeleteResourceSet $resource_set_name=ResourceSetName $region=--region $profile=--profile' }

# GET /recoverygroups/{RecoveryGroupName}/architectureRecommendations; cached 1min; needs --recovery-group-name
@category "aws route53-recovery-readiness"
@search-terms GetArchitectureRecommendations
export def 'route53-recovery-readiness get-architecture-recommendations' [
  --max-results: int
  --next-token: string
  --recovery-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness GetArchitectureRecommendations $max_results=MaxResults $next_token=NextToken $recovery_group_name=RecoveryGroupName $region=--region $profile=--profile' }

# GET /cells/{CellName}; cached 1min; needs --cell-name
@category "aws route53-recovery-readiness"
@search-terms GetCell
export def 'route53-recovery-readiness get-cell' [
  --cell-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness GetCell $cell_name=CellName $region=--region $profile=--profile' }

# GET /cellreadiness/{CellName}; follows pages; cached 1min; needs --cell-name
@category "aws route53-recovery-readiness"
@search-terms GetCellReadinessSummary
export def 'route53-recovery-readiness get-cell-readiness-summary' [
  --cell-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness GetCellReadinessSummary $cell_name=CellName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /readinesschecks/{ReadinessCheckName}; cached 1min; needs --readiness-check-name
@category "aws route53-recovery-readiness"
@search-terms GetReadinessCheck
export def 'route53-recovery-readiness get-readiness-check' [
  --readiness-check-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness GetReadinessCheck $readiness_check_name=ReadinessCheckName $region=--region $profile=--profile' }

# GET /readinesschecks/{ReadinessCheckName}/resource/{ResourceIdentifier}/status; follows pages; cached 1min; needs --readiness-check-name --resource-identifier
@category "aws route53-recovery-readiness"
@search-terms GetReadinessCheckResourceStatus
export def 'route53-recovery-readiness get-readiness-check-resource-status' [
  --readiness-check-name: string
  --resource-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness GetReadinessCheckResourceStatus $readiness_check_name=ReadinessCheckName $resource_identifier=ResourceIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /readinesschecks/{ReadinessCheckName}/status; follows pages; cached 1min; needs --readiness-check-name
@category "aws route53-recovery-readiness"
@search-terms GetReadinessCheckStatus
export def 'route53-recovery-readiness get-readiness-check-status' [
  --readiness-check-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness GetReadinessCheckStatus $readiness_check_name=ReadinessCheckName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /recoverygroups/{RecoveryGroupName}; cached 1min; needs --recovery-group-name
@category "aws route53-recovery-readiness"
@search-terms GetRecoveryGroup
export def 'route53-recovery-readiness get-recovery-group' [
  --recovery-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness GetRecoveryGroup $recovery_group_name=RecoveryGroupName $region=--region $profile=--profile' }

# GET /recoverygroupreadiness/{RecoveryGroupName}; follows pages; cached 1min; needs --recovery-group-name
@category "aws route53-recovery-readiness"
@search-terms GetRecoveryGroupReadinessSummary
export def 'route53-recovery-readiness get-recovery-group-readiness-summary' [
  --recovery-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness GetRecoveryGroupReadinessSummary $recovery_group_name=RecoveryGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resourcesets/{ResourceSetName}; cached 1min; needs --resource-set-name
@category "aws route53-recovery-readiness"
@search-terms GetResourceSet
export def 'route53-recovery-readiness get-resource-set' [
  --resource-set-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness GetResourceSet $resource_set_name=ResourceSetName $region=--region $profile=--profile' }

# GET /cells; follows pages; cached 1min
@category "aws route53-recovery-readiness"
@search-terms ListCells
@example "First rows only" "route53-recovery-readiness list-cells --stream | first 3"
export def 'route53-recovery-readiness list-cells' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness ListCells $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /crossaccountauthorizations; follows pages; cached 1min
@category "aws route53-recovery-readiness"
@search-terms ListCrossAccountAuthorizations
@example "First rows only" "route53-recovery-readiness list-cross-account-authorizations --stream | first 3"
export def 'route53-recovery-readiness list-cross-account-authorizations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'route53-recovery-readiness ListCrossAccountAuthorizations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /readinesschecks; follows pages; cached 1min
@category "aws route53-recovery-readiness"
@search-terms ListReadinessChecks
@example "First rows only" "route53-recovery-readiness list-readiness-checks --stream | first 3"
export def 'route53-recovery-readiness list-readiness-checks' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness ListReadinessChecks $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /recoverygroups; follows pages; cached 1min
@category "aws route53-recovery-readiness"
@search-terms ListRecoveryGroups
@example "First rows only" "route53-recovery-readiness list-recovery-groups --stream | first 3"
export def 'route53-recovery-readiness list-recovery-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness ListRecoveryGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resourcesets; follows pages; cached 1min
@category "aws route53-recovery-readiness"
@search-terms ListResourceSets
@example "First rows only" "route53-recovery-readiness list-resource-sets --stream | first 3"
export def 'route53-recovery-readiness list-resource-sets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness ListResourceSets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /rules; follows pages; cached 1min
@category "aws route53-recovery-readiness"
@search-terms ListRules
@example "First rows only" "route53-recovery-readiness list-rules --stream | first 3"
export def 'route53-recovery-readiness list-rules' [
  --resource-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-readiness ListRules $resource_type=ResourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws route53-recovery-readiness"
@search-terms ListTagsForResources
export def 'route53-recovery-readiness list-tags-for-resources' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness ListTagsForResources $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws route53-recovery-readiness"
@search-terms TagResource
export def 'route53-recovery-readiness tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-readiness TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws route53-recovery-readiness"
@search-terms UntagResource
export def 'route53-recovery-readiness untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-readiness UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /cells/{CellName}; needs --cell-name --cells
@category "aws route53-recovery-readiness"
@search-terms UpdateCell
export def 'route53-recovery-readiness update-cell' [
  --cell-name: string
  --cells: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness UpdateCell $cell_name=CellName $cells=Cells $region=--region $profile=--profile' }

# PUT /readinesschecks/{ReadinessCheckName}; needs --readiness-check-name --resource-set-name
@category "aws route53-recovery-readiness"
@search-terms UpdateReadinessCheck
export def 'route53-recovery-readiness update-readiness-check' [
  --readiness-check-name: string
  --resource-set-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness UpdateReadinessCheck $readiness_check_name=ReadinessCheckName $resource_set_name=ResourceSetName $region=--region $profile=--profile' }

# PUT /recoverygroups/{RecoveryGroupName}; needs --cells --recovery-group-name
@category "aws route53-recovery-readiness"
@search-terms UpdateRecoveryGroup
export def 'route53-recovery-readiness update-recovery-group' [
  --cells: oneof<list<string>, string>
  --recovery-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness UpdateRecoveryGroup $cells=Cells $recovery_group_name=RecoveryGroupName $region=--region $profile=--profile' }

# PUT /resourcesets/{ResourceSetName}; needs --resource-set-name --resource-set-type --resources
@category "aws route53-recovery-readiness"
@search-terms UpdateResourceSet
export def 'route53-recovery-readiness update-resource-set' [
  --resource-set-name: string
  --resource-set-type: string
  --resources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-readiness UpdateResourceSet $resource_set_name=ResourceSetName $resource_set_type=ResourceSetType $resources=Resources $region=--region $profile=--profile' }
