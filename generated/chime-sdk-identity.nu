# Written by `cargo xtask generate --service chime-sdk-identity` from the service's model and overlay: change those instead.
# Chime SDK Identity, API version 2021-04-20: 30 operations.

use rt.nu [call]

# POST /app-instances; needs --name
@search-terms CreateAppInstance
export def 'chime-sdk-identity create-app-instance' [
  --name: string
  --metadata: string
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity CreateAppInstance $name $metadata $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /app-instances/{AppInstanceArn}/admins; needs --app-instance-admin-arn --app-instance-arn
@search-terms CreateAppInstanceAdmin
export def 'chime-sdk-identity create-app-instance-admin' [
  --app-instance-admin-arn: string
  --app-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity CreateAppInstanceAdmin $app_instance_admin_arn $app_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /app-instance-bots; needs --app-instance-arn --configuration
@search-terms CreateAppInstanceBot
export def 'chime-sdk-identity create-app-instance-bot' [
  --app-instance-arn: string
  --name: string
  --metadata: string
  --client-request-token: string
  --tags: any
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity CreateAppInstanceBot $app_instance_arn $name $metadata $client_request_token $tags $configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /app-instance-users; needs --app-instance-arn --app-instance-user-id --name
@search-terms CreateAppInstanceUser
export def 'chime-sdk-identity create-app-instance-user' [
  --app-instance-arn: string
  --app-instance-user-id: string
  --name: string
  --metadata: string
  --client-request-token: string
  --tags: any
  --expiration-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity CreateAppInstanceUser $app_instance_arn $app_instance_user_id $name $metadata $client_request_token $tags $expiration_settings -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app-instances/{AppInstanceArn}; needs --app-instance-arn
@search-terms DeleteAppInstance
export def 'chime-sdk-identity delete-app-instance' [
  --app-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity DeleteAppInstance $app_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app-instances/{AppInstanceArn}/admins/{AppInstanceAdminArn}; needs --app-instance-admin-arn --app-instance-arn
@search-terms DeleteAppInstanceAdmin
export def 'chime-sdk-identity delete-app-instance-admin' [
  --app-instance-admin-arn: string
  --app-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity DeleteAppInstanceAdmin $app_instance_admin_arn $app_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app-instance-bots/{AppInstanceBotArn}; needs --app-instance-bot-arn
@search-terms DeleteAppInstanceBot
export def 'chime-sdk-identity delete-app-instance-bot' [
  --app-instance-bot-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity DeleteAppInstanceBot $app_instance_bot_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app-instance-users/{AppInstanceUserArn}; needs --app-instance-user-arn
@search-terms DeleteAppInstanceUser
export def 'chime-sdk-identity delete-app-instance-user' [
  --app-instance-user-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity DeleteAppInstanceUser $app_instance_user_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app-instance-users/{AppInstanceUserArn}/endpoints/{EndpointId}; needs --app-instance-user-arn --endpoint-id
@search-terms DeregisterAppInstanceUserEndpoint
export def 'chime-sdk-identity deregister-app-instance-user-endpoint' [
  --app-instance-user-arn: string
  --endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity DeregisterAppInstanceUserEndpoint $app_instance_user_arn $endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# GET /app-instances/{AppInstanceArn}; needs --app-instance-arn
@search-terms DescribeAppInstance
export def 'chime-sdk-identity describe-app-instance' [
  --app-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity DescribeAppInstance $app_instance_arn -- $region $profile $with_input $fail_fast' }

# GET /app-instances/{AppInstanceArn}/admins/{AppInstanceAdminArn}; needs --app-instance-admin-arn --app-instance-arn
@search-terms DescribeAppInstanceAdmin
export def 'chime-sdk-identity describe-app-instance-admin' [
  --app-instance-admin-arn: string
  --app-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity DescribeAppInstanceAdmin $app_instance_admin_arn $app_instance_arn -- $region $profile $with_input $fail_fast' }

# GET /app-instance-bots/{AppInstanceBotArn}; needs --app-instance-bot-arn
@search-terms DescribeAppInstanceBot
export def 'chime-sdk-identity describe-app-instance-bot' [
  --app-instance-bot-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity DescribeAppInstanceBot $app_instance_bot_arn -- $region $profile $with_input $fail_fast' }

# GET /app-instance-users/{AppInstanceUserArn}; needs --app-instance-user-arn
@search-terms DescribeAppInstanceUser
export def 'chime-sdk-identity describe-app-instance-user' [
  --app-instance-user-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity DescribeAppInstanceUser $app_instance_user_arn -- $region $profile $with_input $fail_fast' }

# GET /app-instance-users/{AppInstanceUserArn}/endpoints/{EndpointId}; needs --app-instance-user-arn --endpoint-id
@search-terms DescribeAppInstanceUserEndpoint
export def 'chime-sdk-identity describe-app-instance-user-endpoint' [
  --app-instance-user-arn: string
  --endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity DescribeAppInstanceUserEndpoint $app_instance_user_arn $endpoint_id -- $region $profile $with_input $fail_fast' }

# GET /app-instances/{AppInstanceArn}/retention-settings; cached 1min; needs --app-instance-arn
@search-terms GetAppInstanceRetentionSettings
export def 'chime-sdk-identity get-app-instance-retention-settings' [
  --app-instance-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity GetAppInstanceRetentionSettings $app_instance_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /app-instances/{AppInstanceArn}/admins; needs --app-instance-arn
@search-terms ListAppInstanceAdmins
export def 'chime-sdk-identity list-app-instance-admins' [
  --app-instance-arn: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity ListAppInstanceAdmins $app_instance_arn $max_results $next_token -- $region $profile $with_input $fail_fast' }

# GET /app-instance-bots; needs --app-instance-arn
@search-terms ListAppInstanceBots
export def 'chime-sdk-identity list-app-instance-bots' [
  --app-instance-arn: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity ListAppInstanceBots $app_instance_arn $max_results $next_token -- $region $profile $with_input $fail_fast' }

# GET /app-instance-users/{AppInstanceUserArn}/endpoints; follows pages; needs --app-instance-user-arn
@search-terms ListAppInstanceUserEndpoints
export def 'chime-sdk-identity list-app-instance-user-endpoints' [
  --app-instance-user-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity ListAppInstanceUserEndpoints $app_instance_user_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /app-instance-users; needs --app-instance-arn
@search-terms ListAppInstanceUsers
export def 'chime-sdk-identity list-app-instance-users' [
  --app-instance-arn: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity ListAppInstanceUsers $app_instance_arn $max_results $next_token -- $region $profile $with_input $fail_fast' }

# GET /app-instances; follows pages
@search-terms ListAppInstances
export def 'chime-sdk-identity list-app-instances' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'chime-sdk-identity ListAppInstances -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags; needs --resource-arn
@search-terms ListTagsForResource
export def 'chime-sdk-identity list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-identity ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# PUT /app-instances/{AppInstanceArn}/retention-settings; needs --app-instance-arn --app-instance-retention-settings
@search-terms PutAppInstanceRetentionSettings
export def 'chime-sdk-identity put-app-instance-retention-settings' [
  --app-instance-arn: string
  --app-instance-retention-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity PutAppInstanceRetentionSettings $app_instance_arn $app_instance_retention_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /app-instance-users/{AppInstanceUserArn}/expiration-settings; needs --app-instance-user-arn
@search-terms PutAppInstanceUserExpirationSettings
export def 'chime-sdk-identity put-app-instance-user-expiration-settings' [
  --app-instance-user-arn: string
  --expiration-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity PutAppInstanceUserExpirationSettings $app_instance_user_arn $expiration_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /app-instance-users/{AppInstanceUserArn}/endpoints; needs --app-instance-user-arn --type --resource-arn --endpoint-attributes
@search-terms RegisterAppInstanceUserEndpoint
export def 'chime-sdk-identity register-app-instance-user-endpoint' [
  --app-instance-user-arn: string
  --name: string
  --type: string@[APNS APNS_SANDBOX GCM]
  --resource-arn: string
  --endpoint-attributes: record
  --client-request-token: string
  --allow-messages: string@[ALL NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity RegisterAppInstanceUserEndpoint $app_instance_user_arn $name $type $resource_arn $endpoint_attributes $client_request_token $allow_messages -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'chime-sdk-identity tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'chime-sdk-identity untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /app-instances/{AppInstanceArn}; needs --app-instance-arn --name --metadata
@search-terms UpdateAppInstance
export def 'chime-sdk-identity update-app-instance' [
  --app-instance-arn: string
  --name: string
  --metadata: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity UpdateAppInstance $app_instance_arn $name $metadata -- $region $profile $with_input $fail_fast $yes' }

# PUT /app-instance-bots/{AppInstanceBotArn}; needs --app-instance-bot-arn --name --metadata
@search-terms UpdateAppInstanceBot
export def 'chime-sdk-identity update-app-instance-bot' [
  --app-instance-bot-arn: string
  --name: string
  --metadata: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity UpdateAppInstanceBot $app_instance_bot_arn $name $metadata $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /app-instance-users/{AppInstanceUserArn}; needs --app-instance-user-arn --name --metadata
@search-terms UpdateAppInstanceUser
export def 'chime-sdk-identity update-app-instance-user' [
  --app-instance-user-arn: string
  --name: string
  --metadata: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity UpdateAppInstanceUser $app_instance_user_arn $name $metadata -- $region $profile $with_input $fail_fast $yes' }

# PUT /app-instance-users/{AppInstanceUserArn}/endpoints/{EndpointId}; needs --app-instance-user-arn --endpoint-id
@search-terms UpdateAppInstanceUserEndpoint
export def 'chime-sdk-identity update-app-instance-user-endpoint' [
  --app-instance-user-arn: string
  --endpoint-id: string
  --name: string
  --allow-messages: string@[ALL NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-identity UpdateAppInstanceUserEndpoint $app_instance_user_arn $endpoint_id $name $allow_messages -- $region $profile $with_input $fail_fast $yes' }
