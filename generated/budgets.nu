# Written by `cargo xtask generate --service budgets` from the service's model and overlay: change those instead.
# Budgets, API version 2016-10-20: 26 operations.

use rt.nu [call]

# POST /; needs --account-id --budget
@search-terms CreateBudget
export def 'budgets create-budget' [
  --account-id: string
  --budget: record
  --notifications-with-subscribers: list
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets CreateBudget $account_id $budget $notifications_with_subscribers $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --notification-type --action-type --action-threshold --definition --execution-role-arn --approval-model --subscribers
@search-terms CreateBudgetAction
export def 'budgets create-budget-action' [
  --account-id: string
  --budget-name: string
  --notification-type: string@[ACTUAL FORECASTED]
  --action-type: string@[APPLY_IAM_POLICY APPLY_SCP_POLICY RUN_SSM_DOCUMENTS]
  --action-threshold: record
  --definition: record
  --execution-role-arn: string
  --approval-model: string@[AUTOMATIC MANUAL]
  --subscribers: list
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets CreateBudgetAction $account_id $budget_name $notification_type $action_type $action_threshold $definition $execution_role_arn $approval_model $subscribers $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --notification --subscribers
@search-terms CreateNotification
export def 'budgets create-notification' [
  --account-id: string
  --budget-name: string
  --notification: record
  --subscribers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets CreateNotification $account_id $budget_name $notification $subscribers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --notification --subscriber
@search-terms CreateSubscriber
export def 'budgets create-subscriber' [
  --account-id: string
  --budget-name: string
  --notification: record
  --subscriber: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets CreateSubscriber $account_id $budget_name $notification $subscriber -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name
@search-terms DeleteBudget
export def 'budgets delete-budget' [
  --account-id: string
  --budget-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets DeleteBudget $account_id $budget_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --action-id
@search-terms DeleteBudgetAction
export def 'budgets delete-budget-action' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets DeleteBudgetAction $account_id $budget_name $action_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --notification
@search-terms DeleteNotification
export def 'budgets delete-notification' [
  --account-id: string
  --budget-name: string
  --notification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets DeleteNotification $account_id $budget_name $notification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --notification --subscriber
@search-terms DeleteSubscriber
export def 'budgets delete-subscriber' [
  --account-id: string
  --budget-name: string
  --notification: record
  --subscriber: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets DeleteSubscriber $account_id $budget_name $notification $subscriber -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --account-id --budget-name
@search-terms DescribeBudget
export def 'budgets describe-budget' [
  --account-id: string
  --budget-name: string
  --show-filter-expression: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'budgets DescribeBudget $account_id $budget_name $show_filter_expression -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --account-id --budget-name --action-id
@search-terms DescribeBudgetAction
export def 'budgets describe-budget-action' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'budgets DescribeBudgetAction $account_id $budget_name $action_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --account-id --budget-name --action-id
@search-terms DescribeBudgetActionHistories
export def 'budgets describe-budget-action-histories' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --time-period: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'budgets DescribeBudgetActionHistories $account_id $budget_name $action_id $time_period -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --account-id
@search-terms DescribeBudgetActionsForAccount
export def 'budgets describe-budget-actions-for-account' [
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'budgets DescribeBudgetActionsForAccount $account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --account-id --budget-name
@search-terms DescribeBudgetActionsForBudget
export def 'budgets describe-budget-actions-for-budget' [
  --account-id: string
  --budget-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'budgets DescribeBudgetActionsForBudget $account_id $budget_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --account-id
@search-terms DescribeBudgetNotificationsForAccount
export def 'budgets describe-budget-notifications-for-account' [
  --account-id: string
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
]: any -> any { call 'budgets DescribeBudgetNotificationsForAccount $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --account-id --budget-name
@search-terms DescribeBudgetPerformanceHistory
export def 'budgets describe-budget-performance-history' [
  --account-id: string
  --budget-name: string
  --time-period: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'budgets DescribeBudgetPerformanceHistory $account_id $budget_name $time_period $max_results $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --account-id
@search-terms DescribeBudgets
export def 'budgets describe-budgets' [
  --account-id: string
  --show-filter-expression: oneof<bool>
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
]: any -> any { call 'budgets DescribeBudgets $account_id $show_filter_expression -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --account-id --budget-name
@search-terms DescribeNotificationsForBudget
export def 'budgets describe-notifications-for-budget' [
  --account-id: string
  --budget-name: string
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
]: any -> any { call 'budgets DescribeNotificationsForBudget $account_id $budget_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --account-id --budget-name --notification
@search-terms DescribeSubscribersForNotification
export def 'budgets describe-subscribers-for-notification' [
  --account-id: string
  --budget-name: string
  --notification: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'budgets DescribeSubscribersForNotification $account_id $budget_name $notification -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --account-id --budget-name --action-id --execution-type
@search-terms ExecuteBudgetAction
export def 'budgets execute-budget-action' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --execution-type: string@[APPROVE_BUDGET_ACTION RETRY_BUDGET_ACTION REVERSE_BUDGET_ACTION RESET_BUDGET_ACTION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets ExecuteBudgetAction $account_id $budget_name $action_id $execution_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'budgets list-tags-for-resource' [
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
]: any -> any { call 'budgets ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --resource-tags
@search-terms TagResource
export def 'budgets tag-resource' [
  --resource-arn: string
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets TagResource $resource_arn $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-tag-keys
@search-terms UntagResource
export def 'budgets untag-resource' [
  --resource-arn: string
  --resource-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets UntagResource $resource_arn $resource_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --new-budget
@search-terms UpdateBudget
export def 'budgets update-budget' [
  --account-id: string
  --new-budget: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets UpdateBudget $account_id $new_budget -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --action-id
@search-terms UpdateBudgetAction
export def 'budgets update-budget-action' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --notification-type: string@[ACTUAL FORECASTED]
  --action-threshold: record
  --definition: record
  --execution-role-arn: string
  --approval-model: string@[AUTOMATIC MANUAL]
  --subscribers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets UpdateBudgetAction $account_id $budget_name $action_id $notification_type $action_threshold $definition $execution_role_arn $approval_model $subscribers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --old-notification --new-notification
@search-terms UpdateNotification
export def 'budgets update-notification' [
  --account-id: string
  --budget-name: string
  --old-notification: record
  --new-notification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets UpdateNotification $account_id $budget_name $old_notification $new_notification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --budget-name --notification --old-subscriber --new-subscriber
@search-terms UpdateSubscriber
export def 'budgets update-subscriber' [
  --account-id: string
  --budget-name: string
  --notification: record
  --old-subscriber: record
  --new-subscriber: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'budgets UpdateSubscriber $account_id $budget_name $notification $old_subscriber $new_subscriber -- $region $profile $with_input $fail_fast $yes' }
