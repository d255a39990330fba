# Written by `cargo xtask generate --service marketplace-catalog` from the service's model and overlay: change those instead.
# Marketplace Catalog, API version 2018-09-17: 15 operations.

use rt.nu [call send]

# POST /BatchDescribeEntities; cached 1min; needs --entity-request-list
@category "aws marketplace-catalog"
@search-terms BatchDescribeEntities
export def 'marketplace-catalog batch-describe-entities' [
  --entity-request-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'marketplace-catalog BatchDescribeEntities $entity_request_list=EntityRequestList $region=--region $profile=--profile' }

# PATCH /CancelChangeSet; needs --catalog --change-set-id
@category "aws marketplace-catalog"
@search-terms CancelChangeSet
export def 'marketplace-catalog cancel-change-set' [
  --catalog: string
  --change-set-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'marketplace-catalog CancelChangeSet $catalog=Catalog $change_set_id=ChangeSetId $region=--region $profile=--profile' }

# DELETE /DeleteResourcePolicy; needs --resource-arn
@category "aws marketplace-catalog"
@search-terms DeleteResourcePolicy
export def 'marketplace-catalog delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'marketplace-catalog DeleteResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /DescribeAssessment; follows pages; cached 1min; needs --catalog --assessment-identifier
@category "aws marketplace-catalog"
@search-terms DescribeAssessment
export def 'marketplace-catalog describe-assessment' [
  --catalog: string
  --assessment-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'marketplace-catalog DescribeAssessment $catalog=Catalog $assessment_identifier=AssessmentIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /DescribeChangeSet; cached 1min; needs --catalog --change-set-id
@category "aws marketplace-catalog"
@search-terms DescribeChangeSet
export def 'marketplace-catalog describe-change-set' [
  --catalog: string
  --change-set-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'marketplace-catalog DescribeChangeSet $catalog=Catalog $change_set_id=ChangeSetId $region=--region $profile=--profile' }

# GET /DescribeEntity; cached 1min; needs --catalog --entity-id
@category "aws marketplace-catalog"
@search-terms DescribeEntity
export def 'marketplace-catalog describe-entity' [
  --catalog: string
  --entity-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'marketplace-catalog DescribeEntity $catalog=Catalog $entity_id=EntityId $region=--region $profile=--profile' }

# GET /GetResourcePolicy; cached 1min; needs --resource-arn
@category "aws marketplace-catalog"
@search-terms GetResourcePolicy
export def 'marketplace-catalog get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'marketplace-catalog GetResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /ListAssessments; follows pages; cached 1min; needs --catalog
@category "aws marketplace-catalog"
@search-terms ListAssessments
export def 'marketplace-catalog list-assessments' [
  --catalog: string
  --framework-id: string
  --assessment-target-filter: record
  --framework-filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'marketplace-catalog ListAssessments $catalog=Catalog $framework_id=FrameworkId $assessment_target_filter=AssessmentTargetFilter $framework_filters=FrameworkFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListChangeSets; follows pages; cached 1min; needs --catalog
@category "aws marketplace-catalog"
@search-terms ListChangeSets
export def 'marketplace-catalog list-change-sets' [
  --catalog: string
  --filter-list: oneof<list<any>, record>
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'marketplace-catalog ListChangeSets $catalog=Catalog $filter_list=FilterList $sort=Sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListEntities; follows pages; cached 1min; needs --catalog --entity-type
@category "aws marketplace-catalog"
@search-terms ListEntities
export def 'marketplace-catalog list-entities' [
  --catalog: string
  --entity-type: string
  --filter-list: oneof<list<any>, record>
  --sort: record
  --ownership-type: string@[SELF SHARED]
  --entity-type-filters: record
  --entity-type-sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'marketplace-catalog ListEntities $catalog=Catalog $entity_type=EntityType $filter_list=FilterList $sort=Sort $ownership_type=OwnershipType $entity_type_filters=EntityTypeFilters $entity_type_sort=EntityTypeSort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListTagsForResource; cached 5min; needs --resource-arn
@category "aws marketplace-catalog"
@search-terms ListTagsForResource
export def 'marketplace-catalog list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'marketplace-catalog ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /PutResourcePolicy; needs --resource-arn --policy
@category "aws marketplace-catalog"
@search-terms PutResourcePolicy
export def 'marketplace-catalog put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'marketplace-catalog PutResourcePolicy $resource_arn=ResourceArn $policy=Policy $region=--region $profile=--profile' }

# POST /StartChangeSet; needs --catalog --change-set
@category "aws marketplace-catalog"
@search-terms StartChangeSet
export def 'marketplace-catalog start-change-set' [
  --catalog: string
  --change-set: oneof<list<any>, record>
  --change-set-name: string
  --client-request-token: string
  --change-set-tags: oneof<list<any>, record>
  --intent: string@[VALIDATE APPLY]
  --region: string
  --profile: string
]: nothing -> record { call 'marketplace-catalog StartChangeSet $catalog=Catalog $change_set=ChangeSet $change_set_name=ChangeSetName $client_request_token=ClientRequestToken $change_set_tags=ChangeSetTags $intent=Intent $region=--region $profile=--profile' }

# POST /TagResource; needs --resource-arn --tags
@category "aws marketplace-catalog"
@search-terms TagResource
export def 'marketplace-catalog tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'marketplace-catalog TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /UntagResource; needs --resource-arn --tag-keys
@category "aws marketplace-catalog"
@search-terms UntagResource
export def 'marketplace-catalog untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'marketplace-catalog UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }
