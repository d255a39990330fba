# Written by `cargo xtask generate --service interconnect` from the service's model and overlay: change those instead.
# Interconnect, API version 2022-07-26: 13 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --attach-point --activation-key
@search-terms AcceptConnectionProposal
export def 'interconnect accept-connection-proposal' [
  --attach-point: record
  --activation-key: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'interconnect AcceptConnectionProposal $attach_point $activation_key $description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bandwidth --attach-point --environment-id
@search-terms CreateConnection
export def 'interconnect create-connection' [
  --description: string
  --bandwidth: string
  --attach-point: record
  --environment-id: string
  --remote-account: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'interconnect CreateConnection $description $bandwidth $attach_point $environment_id $remote_account $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteConnection
export def 'interconnect delete-connection' [
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'interconnect DeleteConnection $identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --activation-key
@search-terms DescribeConnectionProposal
export def 'interconnect describe-connection-proposal' [
  --activation-key: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'interconnect DescribeConnectionProposal $activation_key -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --identifier
@search-terms GetConnection
export def 'interconnect get-connection' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'interconnect GetConnection $identifier -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms GetEnvironment
export def 'interconnect get-environment' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'interconnect GetEnvironment $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --environment-id
@search-terms ListAttachPoints
export def 'interconnect list-attach-points' [
  --environment-id: string
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
]: any -> any { call 'interconnect ListAttachPoints $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListConnections
export def 'interconnect list-connections' [
  --state: string@[available requested pending down deleting deleted failed updating]
  --environment-id: string
  --provider: record
  --attach-point: record
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
]: any -> any { call 'interconnect ListConnections $state $environment_id $provider $attach_point -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEnvironments
export def 'interconnect list-environments' [
  --provider: record
  --location: string
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
]: any -> any { call 'interconnect ListEnvironments $provider $location -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'interconnect list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'interconnect ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --arn --tags
@search-terms TagResource
export def 'interconnect tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'interconnect TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --tag-keys
@search-terms UntagResource
export def 'interconnect untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'interconnect UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateConnection
export def 'interconnect update-connection' [
  --identifier: string
  --description: string
  --bandwidth: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'interconnect UpdateConnection $identifier $description $bandwidth $client_token -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   connection-available: GetConnection; needs --identifier
#   connection-deleted: GetConnection; needs --identifier
@search-terms ConnectionAvailable ConnectionDeleted
export def 'interconnect wait' [
  waiter: string@[connection-available connection-deleted]
  --identifier: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'interconnect wait $waiter $identifier -- $timeout $interval $region $profile' }
