# Written by `cargo xtask generate --service securitylake` from the service's model and overlay: change those instead.
# SecurityLake, API version 2018-05-10: 31 operations.

use rt.nu [call send]

# POST /v1/datalake/logsources/aws; needs --sources
@category "aws securitylake"
@search-terms CreateAwsLogSource
export def 'securitylake create-aws-log-source' [
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'securitylake CreateAwsLogSource $sources=sources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /v1/datalake/logsources/custom; needs --configuration --source-name
@category "aws securitylake"
@search-terms CreateCustomLogSource
export def 'securitylake create-custom-log-source' [
  --configuration: record
  --event-classes: oneof<list<string>, string>
  --source-name: string
  --source-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'securitylake CreateCustomLogSource $configuration=configuration $event_classes=eventClasses $source_name=sourceName $source_version=sourceVersion $region=--region $profile=--profile' }

# POST /v1/datalake; needs --configurations --meta-store-manager-role-arn
@category "aws securitylake"
@search-terms CreateDataLake
export def 'securitylake create-data-lake' [
  --configurations: oneof<list<any>, record>
  --meta-store-manager-role-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securitylake CreateDataLake $configurations=configurations $meta_store_manager_role_arn=metaStoreManagerRoleArn $tags=tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /v1/datalake/exceptions/subscription; needs --notification-endpoint --subscription-protocol
@category "aws securitylake"
@search-terms CreateDataLakeExceptionSubscription
export def 'securitylake create-data-lake-exception-subscription' [
  --exception-time-to-live: int
  --notification-endpoint: string
  --subscription-protocol: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake CreateDataLakeExceptionSubscription $exception_time_to_live=exceptionTimeToLive $notification_endpoint=notificationEndpoint $subscription_protocol=subscriptionProtocol $region=--region $profile=--profile' }

# POST /v1/datalake/organization/configuration
@category "aws securitylake"
@search-terms CreateDataLakeOrganizationConfiguration
export def 'securitylake create-data-lake-organization-configuration' [
  --auto-enable-new-account: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake CreateDataLakeOrganizationConfiguration $auto_enable_new_account=autoEnableNewAccount $region=--region $profile=--profile' }

# POST /v1/subscribers; needs --sources --subscriber-identity --subscriber-name
@category "aws securitylake"
@search-terms CreateSubscriber
export def 'securitylake create-subscriber' [
  --access-types: oneof<list<string>, string>
  --sources: oneof<list<any>, record>
  --subscriber-description: string
  --subscriber-identity: record
  --subscriber-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'securitylake CreateSubscriber $access_types=accessTypes $sources=sources $subscriber_description=subscriberDescription $subscriber_identity=subscriberIdentity $subscriber_name=subscriberName $tags=tags $region=--region $profile=--profile' }

# POST /v1/subscribers/{subscriberId}/notification; needs --configuration --subscriber-id
@category "aws securitylake"
@search-terms CreateSubscriberNotification
export def 'securitylake create-subscriber-notification' [
  --configuration: record
  --subscriber-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securitylake CreateSubscriberNotification $configuration=configuration $subscriber_id=subscriberId $region=--region $profile=--profile' }

# POST /v1/datalake/logsources/aws/delete; needs --sources
@category "aws securitylake"
@search-terms DeleteAwsLogSource
export def 'securitylake delete-aws-log-source' [
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'securitylake DeleteAwsLogSource $sources=sources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# DELETE /v1/datalake/logsources/custom/{sourceName}; needs --source-name
@category "aws securitylake"
@search-terms DeleteCustomLogSource
export def 'securitylake delete-custom-log-source' [
  --source-name: string
  --source-version: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake DeleteCustomLogSource $source_name=sourceName $source_version=sourceVersion $region=--region $profile=--profile' }

# POST /v1/datalake/delete; needs --regions
@category "aws securitylake"
@search-terms DeleteDataLake
export def 'securitylake delete-data-lake' [
  --regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake DeleteDataLake $regions=regions $region=--region $profile=--profile' }

# DELETE /v1/datalake/exceptions/subscription
@category "aws securitylake"
@search-terms DeleteDataLakeExceptionSubscription
export def 'securitylake delete-data-lake-exception-subscription' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake DeleteDataLakeExceptionSubscription $region=--region $profile=--profile' }

# POST /v1/datalake/organization/configuration/delete
@category "aws securitylake"
@search-terms DeleteDataLakeOrganizationConfiguration
export def 'securitylake delete-data-lake-organization-configuration' [
  --auto-enable-new-account: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake DeleteDataLakeOrganizationConfiguration $auto_enable_new_account=autoEnableNewAccount $region=--region $profile=--profile' }

# DELETE /v1/subscribers/{subscriberId}; needs --subscriber-id
@category "aws securitylake"
@search-terms DeleteSubscriber
export def 'securitylake delete-subscriber' [
  --subscriber-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake DeleteSubscriber $subscriber_id=subscriberId $region=--region $profile=--profile' }

# DELETE /v1/subscribers/{subscriberId}/notification; needs --subscriber-id
@category "aws securitylake"
@search-terms DeleteSubscriberNotification
export def 'securitylake delete-subscriber-notification' [
  --subscriber-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake DeleteSubscriberNotification $subscriber_id=subscriberId $region=--region $profile=--profile' }

# DELETE /v1/datalake/delegate
@category "aws securitylake"
@search-terms DeregisterDataLakeDelegatedAdministrator
export def 'securitylake deregister-data-lake-delegated-administrator' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake DeregisterDataLakeDelegatedAdministrator $region=--region $profile=--profile' }

# GET /v1/datalake/exceptions/subscription; cached 1min
@category "aws securitylake"
@search-terms GetDataLakeExceptionSubscription
export def 'securitylake get-data-lake-exception-subscription' [
  --region: string
  --profile: string
]: nothing -> record { call 'securitylake GetDataLakeExceptionSubscription $region=--region $profile=--profile' }

# GET /v1/datalake/organization/configuration; cached 1min
@category "aws securitylake"
@search-terms GetDataLakeOrganizationConfiguration
@example "First rows only" "securitylake get-data-lake-organization-configuration | first 3"
export def 'securitylake get-data-lake-organization-configuration' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securitylake GetDataLakeOrganizationConfiguration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /v1/datalake/sources; follows pages; cached 1min
@category "aws securitylake"
@search-terms GetDataLakeSources
@example "First rows only" "securitylake get-data-lake-sources --stream | first 3"
export def 'securitylake get-data-lake-sources' [
  --accounts: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securitylake GetDataLakeSources $accounts=accounts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/subscribers/{subscriberId}; cached 1min; needs --subscriber-id
@category "aws securitylake"
@search-terms GetSubscriber
export def 'securitylake get-subscriber' [
  --subscriber-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securitylake GetSubscriber $subscriber_id=subscriberId $region=--region $profile=--profile' }

# POST /v1/datalake/exceptions; follows pages; cached 1min
@category "aws securitylake"
@search-terms ListDataLakeExceptions
@example "First rows only" "securitylake list-data-lake-exceptions --stream | first 3"
export def 'securitylake list-data-lake-exceptions' [
  --regions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securitylake ListDataLakeExceptions $regions=regions $region=--region $profile=--profile $raw=--raw $nuaws_regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/datalakes; cached 1min
@category "aws securitylake"
@search-terms ListDataLakes
@example "First rows only" "securitylake list-data-lakes | first 3"
export def 'securitylake list-data-lakes' [
  --regions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securitylake ListDataLakes $regions=regions $region=--region $profile=--profile $raw=--raw $nuaws_regions=--regions $stream=--stream' }

# POST /v1/datalake/logsources/list; follows pages; cached 1min
@category "aws securitylake"
@search-terms ListLogSources
@example "First rows only" "securitylake list-log-sources --stream | first 3"
export def 'securitylake list-log-sources' [
  --accounts: oneof<list<string>, string>
  --regions: oneof<list<string>, string>
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securitylake ListLogSources $accounts=accounts $regions=regions $sources=sources $region=--region $profile=--profile $raw=--raw $nuaws_regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/subscribers; follows pages; cached 1min
@category "aws securitylake"
@search-terms ListSubscribers
@example "First rows only" "securitylake list-subscribers --stream | first 3"
export def 'securitylake list-subscribers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securitylake ListSubscribers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws securitylake"
@search-terms ListTagsForResource
export def 'securitylake list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securitylake ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /v1/datalake/delegate; needs --account-id
@category "aws securitylake"
@search-terms RegisterDataLakeDelegatedAdministrator
export def 'securitylake register-data-lake-delegated-administrator' [
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake RegisterDataLakeDelegatedAdministrator $account_id=accountId $region=--region $profile=--profile' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@category "aws securitylake"
@search-terms TagResource
export def 'securitylake tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws securitylake"
@search-terms UntagResource
export def 'securitylake untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /v1/datalake; needs --configurations
@category "aws securitylake"
@search-terms UpdateDataLake
export def 'securitylake update-data-lake' [
  --configurations: oneof<list<any>, record>
  --meta-store-manager-role-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securitylake UpdateDataLake $configurations=configurations $meta_store_manager_role_arn=metaStoreManagerRoleArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /v1/datalake/exceptions/subscription; needs --notification-endpoint --subscription-protocol
@category "aws securitylake"
@search-terms UpdateDataLakeExceptionSubscription
export def 'securitylake update-data-lake-exception-subscription' [
  --exception-time-to-live: int
  --notification-endpoint: string
  --subscription-protocol: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securitylake UpdateDataLakeExceptionSubscription $exception_time_to_live=exceptionTimeToLive $notification_endpoint=notificationEndpoint $subscription_protocol=subscriptionProtocol $region=--region $profile=--profile' }

# PUT /v1/subscribers/{subscriberId}; needs --subscriber-id
@category "aws securitylake"
@search-terms UpdateSubscriber
export def 'securitylake update-subscriber' [
  --sources: oneof<list<any>, record>
  --subscriber-description: string
  --subscriber-id: string
  --subscriber-identity: record
  --subscriber-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'securitylake UpdateSubscriber $sources=sources $subscriber_description=subscriberDescription $subscriber_id=subscriberId $subscriber_identity=subscriberIdentity $subscriber_name=subscriberName $region=--region $profile=--profile' }

# PUT /v1/subscribers/{subscriberId}/notification; needs --configuration --subscriber-id
@category "aws securitylake"
@search-terms UpdateSubscriberNotification
export def 'securitylake update-subscriber-notification' [
  --configuration: record
  --subscriber-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securitylake UpdateSubscriberNotification $configuration=configuration $subscriber_id=subscriberId $region=--region $profile=--profile' }
