# Written by `cargo xtask generate --service marketplace-deployment` from the service's model and overlay: change those instead.
# Marketplace Deployment, API version 2023-01-25: 4 operations.

use rt.nu [call]

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'marketplace-deployment list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-deployment ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /catalogs/{catalog}/products/{productId}/deployment-parameters; needs --agreement-id --catalog --deployment-parameter --product-id
@search-terms PutDeploymentParameter
export def 'marketplace-deployment put-deployment-parameter' [
  --agreement-id: string
  --catalog: string
  --client-token: string
  --deployment-parameter: record
  --expiration-date: oneof<datetime, duration, string>
  --product-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-deployment PutDeploymentParameter $agreement_id $catalog $client_token $deployment_parameter $expiration_date $product_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn
@search-terms TagResource
export def 'marketplace-deployment tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-deployment TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'marketplace-deployment untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-deployment UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
