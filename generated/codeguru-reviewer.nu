# Written by `cargo xtask generate --service codeguru-reviewer` from the service's model and overlay: change those instead.
# CodeGuru Reviewer, API version 2019-09-19: 14 operations, 2 waiters.

use rt.nu [call]

# POST /associations; needs --repository
@search-terms AssociateRepository
export def 'codeguru-reviewer associate-repository' [
  --repository: record
  --client-request-token: string
  --tags: record
  --kms-key-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-reviewer AssociateRepository $repository $client_request_token $tags $kms_key_details -- $region $profile $with_input $fail_fast $yes' }

# POST /codereviews; needs --name --repository-association-arn --type
@search-terms CreateCodeReview
export def 'codeguru-reviewer create-code-review' [
  --name: string
  --repository-association-arn: string
  --type: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-reviewer CreateCodeReview $name $repository_association_arn $type $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# GET /codereviews/{CodeReviewArn}; cached 1min; needs --code-review-arn
@search-terms DescribeCodeReview
export def 'codeguru-reviewer describe-code-review' [
  --code-review-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguru-reviewer DescribeCodeReview $code_review_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /feedback/{CodeReviewArn}; cached 1min; needs --code-review-arn --recommendation-id
@search-terms DescribeRecommendationFeedback
export def 'codeguru-reviewer describe-recommendation-feedback' [
  --code-review-arn: string
  --recommendation-id: string
  --user-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguru-reviewer DescribeRecommendationFeedback $code_review_arn $recommendation_id $user_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /associations/{AssociationArn}; cached 1min; needs --association-arn
@search-terms DescribeRepositoryAssociation
export def 'codeguru-reviewer describe-repository-association' [
  --association-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguru-reviewer DescribeRepositoryAssociation $association_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /associations/{AssociationArn}; needs --association-arn
@search-terms DisassociateRepository
export def 'codeguru-reviewer disassociate-repository' [
  --association-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-reviewer DisassociateRepository $association_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /codereviews; follows pages; cached 1min; needs --type
@search-terms ListCodeReviews
export def 'codeguru-reviewer list-code-reviews' [
  --provider-types: list<string>
  --states: list<string>
  --repository-names: list<string>
  --type: string@[PullRequest RepositoryAnalysis]
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
]: any -> any { call 'codeguru-reviewer ListCodeReviews $provider_types $states $repository_names $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /feedback/{CodeReviewArn}/RecommendationFeedback; follows pages; cached 1min; needs --code-review-arn
@search-terms ListRecommendationFeedback
export def 'codeguru-reviewer list-recommendation-feedback' [
  --code-review-arn: string
  --user-ids: list<string>
  --recommendation-ids: list<string>
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
]: any -> any { call 'codeguru-reviewer ListRecommendationFeedback $code_review_arn $user_ids $recommendation_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /codereviews/{CodeReviewArn}/Recommendations; follows pages; cached 1min; needs --code-review-arn
@search-terms ListRecommendations
export def 'codeguru-reviewer list-recommendations' [
  --code-review-arn: string
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
]: any -> any { call 'codeguru-reviewer ListRecommendations $code_review_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /associations; follows pages; cached 1min
@search-terms ListRepositoryAssociations
export def 'codeguru-reviewer list-repository-associations' [
  --provider-types: list<string>
  --states: list<string>
  --names: list<string>
  --owners: list<string>
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
]: any -> any { call 'codeguru-reviewer ListRepositoryAssociations $provider_types $states $names $owners -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'codeguru-reviewer list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguru-reviewer ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /feedback; needs --code-review-arn --recommendation-id --reactions
@search-terms PutRecommendationFeedback
export def 'codeguru-reviewer put-recommendation-feedback' [
  --code-review-arn: string
  --recommendation-id: string
  --reactions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-reviewer PutRecommendationFeedback $code_review_arn $recommendation_id $reactions -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'codeguru-reviewer tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-reviewer TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'codeguru-reviewer untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-reviewer UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   code-review-completed: DescribeCodeReview; needs --code-review-arn
#   repository-association-succeeded: DescribeRepositoryAssociation; needs --association-arn
@search-terms CodeReviewCompleted RepositoryAssociationSucceeded
export def 'codeguru-reviewer wait' [
  waiter: string@[code-review-completed repository-association-succeeded]
  --code-review-arn: string
  --association-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'codeguru-reviewer wait $waiter $code_review_arn $association_arn -- $timeout $interval $region $profile' }
