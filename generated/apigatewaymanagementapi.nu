# Written by `cargo xtask generate --service apigatewaymanagementapi` from the service's model and overlay: change those instead.
# ApiGatewayManagementApi, API version 2018-11-29: 3 operations.

use rt.nu [call]

# DELETE /@connections/{ConnectionId}; needs --connection-id
@search-terms DeleteConnection
export def 'apigatewaymanagementapi delete-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewaymanagementapi DeleteConnection $connection_id -- $region $profile $with_input $fail_fast $yes' }

# GET /@connections/{ConnectionId}; cached 1min; needs --connection-id
@search-terms GetConnection
export def 'apigatewaymanagementapi get-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewaymanagementapi GetConnection $connection_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /@connections/{ConnectionId}; needs --data --connection-id
@search-terms PostToConnection
export def 'apigatewaymanagementapi post-to-connection' [
  --data: oneof<binary, string>
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewaymanagementapi PostToConnection $data $connection_id -- $region $profile $with_input $fail_fast $yes' }
