# Written by `cargo xtask generate --service interconnect` from the service's model and overlay: change those instead.
# Interconnect, API version 2022-07-26: 13 operations.

use rt.nu [call send]

# POST /; needs --attach-point --activation-key
@category "aws interconnect"
@search-terms AcceptConnectionProposal
export def 'interconnect accept-connection-proposal' [
  --attach-point: record
  --activation-key: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'interconnect AcceptConnectionProposal $attach_point=attachPoint $activation_key=activationKey $description=description $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --bandwidth --attach-point --environment-id
@category "aws interconnect"
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
]: nothing -> record { call 'interconnect CreateConnection $description=description $bandwidth=bandwidth $attach_point=attachPoint $environment_id=environmentId $remote_account=remoteAccount $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws interconnect"
@search-terms DeleteConnection
export def 'interconnect delete-connection' [
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'interconnect DeleteConnection $identifier=identifier $client_token=clientToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --activation-key
@category "aws interconnect"
@search-terms DescribeConnectionProposal
export def 'interconnect describe-connection-proposal' [
  --activation-key: string
  --region: string
  --profile: string
]: nothing -> record { call 'interconnect DescribeConnectionProposal $activation_key=activationKey $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws interconnect"
@search-terms GetConnection
export def 'interconnect get-connection' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'interconnect GetConnection $identifier=identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws interconnect"
@search-terms GetEnvironment
export def 'interconnect get-environment' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'interconnect GetEnvironment $id=id $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --environment-id
@category "aws interconnect"
@search-terms ListAttachPoints
export def 'interconnect list-attach-points' [
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'interconnect ListAttachPoints $environment_id=environmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws interconnect"
@search-terms ListConnections
@example "First rows only" "interconnect list-connections --stream | first 3"
export def 'interconnect list-connections' [
  --state: string@[available requested pending down deleting deleted failed updating]
  --environment-id: string
  --provider: record
  --attach-point: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'interconnect ListConnections $state=state $environment_id=environmentId $provider=provider $attach_point=attachPoint $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws interconnect"
@search-terms ListEnvironments
@example "First rows only" "interconnect list-environments --stream | first 3"
export def 'interconnect list-environments' [
  --provider: record
  --location: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'interconnect ListEnvironments $provider=provider $location=location $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --arn
@category "aws interconnect"
@search-terms ListTagsForResource
export def 'interconnect list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'interconnect ListTagsForResource $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn --tags
@category "aws interconnect"
@search-terms TagResource
export def 'interconnect tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'interconnect TagResource $arn=arn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --arn --tag-keys
@category "aws interconnect"
@search-terms UntagResource
export def 'interconnect untag-resource' [
  --arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'interconnect UntagResource $arn=arn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws interconnect"
@search-terms UpdateConnection
export def 'interconnect update-connection' [
  --identifier: string
  --description: string
  --bandwidth: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'interconnect UpdateConnection $identifier=identifier $description=description $bandwidth=bandwidth $client_token=clientToken $region=--region $profile=--profile' }
