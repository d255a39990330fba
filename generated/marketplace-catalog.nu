# Written by `cargo xtask generate --service marketplace-catalog` from the service's model and overlay: change those instead.
# Marketplace Catalog, API version 2018-09-17: 15 operations.

use rt.nu [call]

# POST /BatchDescribeEntities; cached 1min; needs --entity-request-list
@search-terms BatchDescribeEntities
export def 'marketplace-catalog batch-describe-entities' [
  --entity-request-list: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-catalog BatchDescribeEntities $entity_request_list -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PATCH /CancelChangeSet; needs --catalog --change-set-id
@search-terms CancelChangeSet
export def 'marketplace-catalog cancel-change-set' [
  --catalog: string
  --change-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-catalog CancelChangeSet $catalog $change_set_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteResourcePolicy; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'marketplace-catalog delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-catalog DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DescribeAssessment; follows pages; cached 1min; needs --catalog --assessment-identifier
@search-terms DescribeAssessment
export def 'marketplace-catalog describe-assessment' [
  --catalog: string
  --assessment-identifier: string
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
]: any -> any { call 'marketplace-catalog DescribeAssessment $catalog $assessment_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /DescribeChangeSet; cached 1min; needs --catalog --change-set-id
@search-terms DescribeChangeSet
export def 'marketplace-catalog describe-change-set' [
  --catalog: string
  --change-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-catalog DescribeChangeSet $catalog $change_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /DescribeEntity; cached 1min; needs --catalog --entity-id
@search-terms DescribeEntity
export def 'marketplace-catalog describe-entity' [
  --catalog: string
  --entity-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-catalog DescribeEntity $catalog $entity_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetResourcePolicy; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'marketplace-catalog get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-catalog GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ListAssessments; follows pages; cached 1min; needs --catalog
@search-terms ListAssessments
export def 'marketplace-catalog list-assessments' [
  --catalog: string
  --framework-id: string
  --assessment-target-filter: record
  --framework-filters: record
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
]: any -> any { call 'marketplace-catalog ListAssessments $catalog $framework_id $assessment_target_filter $framework_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListChangeSets; follows pages; cached 1min; needs --catalog
@search-terms ListChangeSets
export def 'marketplace-catalog list-change-sets' [
  --catalog: string
  --filter-list: list
  --sort: record
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
]: any -> any { call 'marketplace-catalog ListChangeSets $catalog $filter_list $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListEntities; follows pages; cached 1min; needs --catalog --entity-type
@search-terms ListEntities
export def 'marketplace-catalog list-entities' [
  --catalog: string
  --entity-type: string
  --filter-list: list
  --sort: record
  --ownership-type: string@[SELF SHARED]
  --entity-type-filters: record
  --entity-type-sort: record
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
]: any -> any { call 'marketplace-catalog ListEntities $catalog $entity_type $filter_list $sort $ownership_type $entity_type_filters $entity_type_sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListTagsForResource; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'marketplace-catalog list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-catalog ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /PutResourcePolicy; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'marketplace-catalog put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-catalog PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /StartChangeSet; needs --catalog --change-set
@search-terms StartChangeSet
export def 'marketplace-catalog start-change-set' [
  --catalog: string
  --change-set: list
  --change-set-name: string
  --client-request-token: string
  --change-set-tags: any
  --intent: string@[VALIDATE APPLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-catalog StartChangeSet $catalog $change_set $change_set_name $client_request_token $change_set_tags $intent -- $region $profile $with_input $fail_fast $yes' }

# POST /TagResource; needs --resource-arn --tags
@search-terms TagResource
export def 'marketplace-catalog tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-catalog TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /UntagResource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'marketplace-catalog untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-catalog UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
