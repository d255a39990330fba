# Written by `cargo xtask generate --service codeguru-reviewer` from the service's model and overlay: change those instead.
# CodeGuru Reviewer, API version 2019-09-19: 14 operations.

use rt.nu [call send]

# POST /associations; needs --repository
@category "aws codeguru-reviewer"
@search-terms AssociateRepository
export def 'codeguru-reviewer associate-repository' [
  --repository: record
  --client-request-token: string
  --tags: record
  --kms-key-details: record
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-reviewer AssociateRepository $repository=Repository $client_request_token=ClientRequestToken $tags=Tags $kms_key_details=KMSKeyDetails $region=--region $profile=--profile' }

# POST /codereviews; needs --name --repository-association-arn --type
@category "aws codeguru-reviewer"
@search-terms CreateCodeReview
export def 'codeguru-reviewer create-code-review' [
  --name: string
  --repository-association-arn: string
  --type: record
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-reviewer CreateCodeReview $name=Name $repository_association_arn=RepositoryAssociationArn $type=Type $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# GET /codereviews/{CodeReviewArn}; cached 1min; needs --code-review-arn
@category "aws codeguru-reviewer"
@search-terms DescribeCodeReview
export def 'codeguru-reviewer describe-code-review' [
  --code-review-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-reviewer DescribeCodeReview $code_review_arn=CodeReviewArn $region=--region $profile=--profile' }

# GET /feedback/{CodeReviewArn}; cached 1min; needs --code-review-arn --recommendation-id
@category "aws codeguru-reviewer"
@search-terms DescribeRecommendationFeedback
export def 'codeguru-reviewer describe-recommendation-feedback' [
  --code-review-arn: string
  --recommendation-id: string
  --user-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-reviewer DescribeRecommendationFeedback $code_review_arn=CodeReviewArn $recommendation_id=RecommendationId $user_id=UserId $region=--region $profile=--profile' }

# GET /associations/{AssociationArn}; cached 1min; needs --association-arn
@category "aws codeguru-reviewer"
@search-terms DescribeRepositoryAssociation
export def 'codeguru-reviewer describe-repository-association' [
  --association-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-reviewer DescribeRepositoryAssociation $association_arn=AssociationArn $region=--region $profile=--profile' }

# DELETE /associations/{AssociationArn}; needs --association-arn
@category "aws codeguru-reviewer"
@search-terms DisassociateRepository
export def 'codeguru-reviewer disassociate-repository' [
  --association-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-reviewer DisassociateRepository $association_arn=AssociationArn $region=--region $profile=--profile' }

# GET /codereviews; follows pages; cached 1min; needs --type
@category "aws codeguru-reviewer"
@search-terms ListCodeReviews
export def 'codeguru-reviewer list-code-reviews' [
  --provider-types: oneof<list<string>, string>
  --states: oneof<list<string>, string>
  --repository-names: oneof<list<string>, string>
  --type: string@[PullRequest RepositoryAnalysis]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeguru-reviewer ListCodeReviews $provider_types=ProviderTypes $states=States $repository_names=RepositoryNames $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /feedback/{CodeReviewArn}/RecommendationFeedback; follows pages; cached 1min; needs --code-review-arn
@category "aws codeguru-reviewer"
@search-terms ListRecommendationFeedback
export def 'codeguru-reviewer list-recommendation-feedback' [
  --code-review-arn: string
  --user-ids: oneof<list<string>, string>
  --recommendation-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeguru-reviewer ListRecommendationFeedback $code_review_arn=CodeReviewArn $user_ids=UserIds $recommendation_ids=RecommendationIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /codereviews/{CodeReviewArn}/Recommendations; follows pages; cached 1min; needs --code-review-arn
@category "aws codeguru-reviewer"
@search-terms ListRecommendations
export def 'codeguru-reviewer list-recommendations' [
  --code-review-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeguru-reviewer ListRecommendations $code_review_arn=CodeReviewArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /associations; follows pages; cached 1min
@category "aws codeguru-reviewer"
@search-terms ListRepositoryAssociations
@example "First rows only" "codeguru-reviewer list-repository-associations --stream | first 3"
export def 'codeguru-reviewer list-repository-associations' [
  --provider-types: oneof<list<string>, string>
  --states: oneof<list<string>, string>
  --names: oneof<list<string>, string>
  --owners: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeguru-reviewer ListRepositoryAssociations $provider_types=ProviderTypes $states=States $names=Names $owners=Owners $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws codeguru-reviewer"
@search-terms ListTagsForResource
export def 'codeguru-reviewer list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-reviewer ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# PUT /feedback; needs --code-review-arn --recommendation-id --reactions
@category "aws codeguru-reviewer"
@search-terms PutRecommendationFeedback
export def 'codeguru-reviewer put-recommendation-feedback' [
  --code-review-arn: string
  --recommendation-id: string
  --reactions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeguru-reviewer PutRecommendationFeedback $code_review_arn=CodeReviewArn $recommendation_id=RecommendationId $reactions=Reactions $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws codeguru-reviewer"
@search-terms TagResource
export def 'codeguru-reviewer tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeguru-reviewer TagResource $resource_arn=resourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws codeguru-reviewer"
@search-terms UntagResource
export def 'codeguru-reviewer untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeguru-reviewer UntagResource $resource_arn=resourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }
