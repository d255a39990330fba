# Written by `cargo xtask generate --service pca-connector-scep` from the service's model and overlay: change those instead.
# Pca Connector Scep, API version 2018-05-10: 12 operations.

use rt.nu [call]

# POST /challenges; needs --connector-arn
@search-terms CreateChallenge
export def 'pca-connector-scep create-challenge' [
  --connector-arn: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-scep CreateChallenge $connector_arn $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /connectors; needs --certificate-authority-arn
@search-terms CreateConnector
export def 'pca-connector-scep create-connector' [
  --certificate-authority-arn: string
  --mobile-device-management: record
  --vpc-endpoint-id: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-scep CreateConnector $certificate_authority_arn $mobile_device_management $vpc_endpoint_id $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /challenges/{ChallengeArn}; needs --challenge-arn
@search-terms DeleteChallenge
export def 'pca-connector-scep delete-challenge' [
  --challenge-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-scep DeleteChallenge $challenge_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /connectors/{ConnectorArn}; needs --connector-arn
@search-terms DeleteConnector
export def 'pca-connector-scep delete-connector' [
  --connector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-scep DeleteConnector $connector_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /challengeMetadata/{ChallengeArn}; cached 1min; needs --challenge-arn
@search-terms GetChallengeMetadata
export def 'pca-connector-scep get-challenge-metadata' [
  --challenge-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-scep GetChallengeMetadata $challenge_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /challengePasswords/{ChallengeArn}; needs --challenge-arn
@search-terms GetChallengePassword
export def 'pca-connector-scep get-challenge-password' [
  --challenge-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-scep GetChallengePassword $challenge_arn -- $region $profile $with_input $fail_fast' }

# GET /connectors/{ConnectorArn}; cached 1min; needs --connector-arn
@search-terms GetConnector
export def 'pca-connector-scep get-connector' [
  --connector-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-scep GetConnector $connector_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /challengeMetadata; follows pages; cached 1min; needs --connector-arn
@search-terms ListChallengeMetadata
export def 'pca-connector-scep list-challenge-metadata' [
  --connector-arn: string
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
]: any -> any { call 'pca-connector-scep ListChallengeMetadata $connector_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /connectors; follows pages; cached 1min
@search-terms ListConnectors
export def 'pca-connector-scep list-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pca-connector-scep ListConnectors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'pca-connector-scep list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-scep ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'pca-connector-scep tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-scep TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'pca-connector-scep untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-scep UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
