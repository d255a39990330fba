# Written by `cargo xtask generate --service securitylake` from the service's model and overlay: change those instead.
# SecurityLake, API version 2018-05-10: 31 operations.

use rt.nu [call]

# POST /v1/datalake/logsources/aws; needs --sources
@search-terms CreateAwsLogSource
export def 'securitylake create-aws-log-source' [
  --sources: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake CreateAwsLogSource $sources -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /v1/datalake/logsources/custom; needs --configuration --source-name
@search-terms CreateCustomLogSource
export def 'securitylake create-custom-log-source' [
  --configuration: record
  --event-classes: list<string>
  --source-name: string
  --source-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake CreateCustomLogSource $configuration $event_classes $source_name $source_version -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/datalake; needs --configurations --meta-store-manager-role-arn
@search-terms CreateDataLake
export def 'securitylake create-data-lake' [
  --configurations: list
  --meta-store-manager-role-arn: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake CreateDataLake $configurations $meta_store_manager_role_arn $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /v1/datalake/exceptions/subscription; needs --notification-endpoint --subscription-protocol
@search-terms CreateDataLakeExceptionSubscription
export def 'securitylake create-data-lake-exception-subscription' [
  --exception-time-to-live: int
  --notification-endpoint: string
  --subscription-protocol: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake CreateDataLakeExceptionSubscription $exception_time_to_live $notification_endpoint $subscription_protocol -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/datalake/organization/configuration
@search-terms CreateDataLakeOrganizationConfiguration
export def 'securitylake create-data-lake-organization-configuration' [
  --auto-enable-new-account: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake CreateDataLakeOrganizationConfiguration $auto_enable_new_account -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/subscribers; needs --sources --subscriber-identity --subscriber-name
@search-terms CreateSubscriber
export def 'securitylake create-subscriber' [
  --access-types: list<string>
  --sources: list
  --subscriber-description: string
  --subscriber-identity: record
  --subscriber-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake CreateSubscriber $access_types $sources $subscriber_description $subscriber_identity $subscriber_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/subscribers/{subscriberId}/notification; needs --configuration --subscriber-id
@search-terms CreateSubscriberNotification
export def 'securitylake create-subscriber-notification' [
  --configuration: record
  --subscriber-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake CreateSubscriberNotification $configuration $subscriber_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/datalake/logsources/aws/delete; needs --sources
@search-terms DeleteAwsLogSource
export def 'securitylake delete-aws-log-source' [
  --sources: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake DeleteAwsLogSource $sources -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /v1/datalake/logsources/custom/{sourceName}; needs --source-name
@search-terms DeleteCustomLogSource
export def 'securitylake delete-custom-log-source' [
  --source-name: string
  --source-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake DeleteCustomLogSource $source_name $source_version -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/datalake/delete; needs --regions
@search-terms DeleteDataLake
export def 'securitylake delete-data-lake' [
  --regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake DeleteDataLake $regions -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/datalake/exceptions/subscription
@search-terms DeleteDataLakeExceptionSubscription
export def 'securitylake delete-data-lake-exception-subscription' [
  --region: string
  --profile: string
]: any -> any { call 'securitylake DeleteDataLakeExceptionSubscription -- $region $profile' }

# POST /v1/datalake/organization/configuration/delete
@search-terms DeleteDataLakeOrganizationConfiguration
export def 'securitylake delete-data-lake-organization-configuration' [
  --auto-enable-new-account: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake DeleteDataLakeOrganizationConfiguration $auto_enable_new_account -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/subscribers/{subscriberId}; needs --subscriber-id
@search-terms DeleteSubscriber
export def 'securitylake delete-subscriber' [
  --subscriber-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake DeleteSubscriber $subscriber_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/subscribers/{subscriberId}/notification; needs --subscriber-id
@search-terms DeleteSubscriberNotification
export def 'securitylake delete-subscriber-notification' [
  --subscriber-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake DeleteSubscriberNotification $subscriber_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/datalake/delegate
@search-terms DeregisterDataLakeDelegatedAdministrator
export def 'securitylake deregister-data-lake-delegated-administrator' [
  --region: string
  --profile: string
]: any -> any { call 'securitylake DeregisterDataLakeDelegatedAdministrator -- $region $profile' }

# GET /v1/datalake/exceptions/subscription; cached 1min
@search-terms GetDataLakeExceptionSubscription
export def 'securitylake get-data-lake-exception-subscription' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'securitylake GetDataLakeExceptionSubscription -- $region $profile $refresh $ttl' }

# GET /v1/datalake/organization/configuration; cached 1min
@search-terms GetDataLakeOrganizationConfiguration
export def 'securitylake get-data-lake-organization-configuration' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'securitylake GetDataLakeOrganizationConfiguration -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /v1/datalake/sources; follows pages; cached 1min
@search-terms GetDataLakeSources
export def 'securitylake get-data-lake-sources' [
  --accounts: list<string>
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
]: any -> any { call 'securitylake GetDataLakeSources $accounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/subscribers/{subscriberId}; cached 1min; needs --subscriber-id
@search-terms GetSubscriber
export def 'securitylake get-subscriber' [
  --subscriber-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securitylake GetSubscriber $subscriber_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/datalake/exceptions; follows pages; cached 1min
@search-terms ListDataLakeExceptions
export def 'securitylake list-data-lake-exceptions' [
  --regions: list<string>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securitylake ListDataLakeExceptions $regions -- $region $profile $raw $nuaws_regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/datalakes; cached 1min
@search-terms ListDataLakes
export def 'securitylake list-data-lakes' [
  --regions: list<string>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securitylake ListDataLakes $regions -- $region $profile $raw $nuaws_regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /v1/datalake/logsources/list; follows pages; cached 1min
@search-terms ListLogSources
export def 'securitylake list-log-sources' [
  --accounts: list<string>
  --regions: list<string>
  --sources: list
  --region: string
  --profile: string
  --raw
  --nuaws-regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securitylake ListLogSources $accounts $regions $sources -- $region $profile $raw $nuaws_regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/subscribers; follows pages; cached 1min
@search-terms ListSubscribers
export def 'securitylake list-subscribers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securitylake ListSubscribers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'securitylake list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securitylake ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /v1/datalake/delegate; needs --account-id
@search-terms RegisterDataLakeDelegatedAdministrator
export def 'securitylake register-data-lake-delegated-administrator' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake RegisterDataLakeDelegatedAdministrator $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'securitylake tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'securitylake untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/datalake; needs --configurations
@search-terms UpdateDataLake
export def 'securitylake update-data-lake' [
  --configurations: list
  --meta-store-manager-role-arn: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake UpdateDataLake $configurations $meta_store_manager_role_arn -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /v1/datalake/exceptions/subscription; needs --notification-endpoint --subscription-protocol
@search-terms UpdateDataLakeExceptionSubscription
export def 'securitylake update-data-lake-exception-subscription' [
  --exception-time-to-live: int
  --notification-endpoint: string
  --subscription-protocol: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake UpdateDataLakeExceptionSubscription $exception_time_to_live $notification_endpoint $subscription_protocol -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/subscribers/{subscriberId}; needs --subscriber-id
@search-terms UpdateSubscriber
export def 'securitylake update-subscriber' [
  --sources: list
  --subscriber-description: string
  --subscriber-id: string
  --subscriber-identity: record
  --subscriber-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake UpdateSubscriber $sources $subscriber_description $subscriber_id $subscriber_identity $subscriber_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/subscribers/{subscriberId}/notification; needs --configuration --subscriber-id
@search-terms UpdateSubscriberNotification
export def 'securitylake update-subscriber-notification' [
  --configuration: record
  --subscriber-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securitylake UpdateSubscriberNotification $configuration $subscriber_id -- $region $profile $with_input $fail_fast $yes' }
