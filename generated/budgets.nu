# Written by `cargo xtask generate --service budgets` from the service's model and overlay: change those instead.
# Budgets, API version 2016-10-20: 26 operations.

use rt.nu [call send]

# POST /; needs --account-id --budget
@category "aws budgets"
@search-terms CreateBudget
export def 'budgets create-budget' [
  --account-id: string
  --budget: record
  --notifications-with-subscribers: oneof<list<any>, record>
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets CreateBudget $account_id=AccountId $budget=Budget $notifications_with_subscribers=NotificationsWithSubscribers $resource_tags=ResourceTags $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --notification-type --action-type --action-threshold --definition --execution-role-arn --approval-model --subscribers
@category "aws budgets"
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
  --subscribers: oneof<list<any>, record>
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'budgets CreateBudgetAction $account_id=AccountId $budget_name=BudgetName $notification_type=NotificationType $action_type=ActionType $action_threshold=ActionThreshold $definition=Definition $execution_role_arn=ExecutionRoleArn $approval_model=ApprovalModel $subscribers=Subscribers $resource_tags=ResourceTags $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --notification --subscribers
@category "aws budgets"
@search-terms CreateNotification
export def 'budgets create-notification' [
  --account-id: string
  --budget-name: string
  --notification: record
  --subscribers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets CreateNotification $account_id=AccountId $budget_name=BudgetName $notification=Notification $subscribers=Subscribers $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --notification --subscriber
@category "aws budgets"
@search-terms CreateSubscriber
export def 'budgets create-subscriber' [
  --account-id: string
  --budget-name: string
  --notification: record
  --subscriber: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets CreateSubscriber $account_id=AccountId $budget_name=BudgetName $notification=Notification $subscriber=Subscriber $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name
@category "aws budgets"
@search-terms DeleteBudget
export def 'budgets delete-budget' [
  --account-id: string
  --budget-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets DeleteBudget $account_id=AccountId $budget_name=BudgetName $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --action-id
@category "aws budgets"
@search-terms DeleteBudgetAction
export def 'budgets delete-budget-action' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'budgets DeleteBudgetAction $account_id=AccountId $budget_name=BudgetName $action_id=ActionId $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --notification
@category "aws budgets"
@search-terms DeleteNotification
export def 'budgets delete-notification' [
  --account-id: string
  --budget-name: string
  --notification: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets DeleteNotification $account_id=AccountId $budget_name=BudgetName $notification=Notification $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --notification --subscriber
@category "aws budgets"
@search-terms DeleteSubscriber
export def 'budgets delete-subscriber' [
  --account-id: string
  --budget-name: string
  --notification: record
  --subscriber: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets DeleteSubscriber $account_id=AccountId $budget_name=BudgetName $notification=Notification $subscriber=Subscriber $region=--region $profile=--profile' }

# POST /; cached 1min; needs --account-id --budget-name
@category "aws budgets"
@search-terms DescribeBudget
export def 'budgets describe-budget' [
  --account-id: string
  --budget-name: string
  --show-filter-expression: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'budgets DescribeBudget $account_id=AccountId $budget_name=BudgetName $show_filter_expression=ShowFilterExpression $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --action-id
@category "aws budgets"
@search-terms DescribeBudgetAction
export def 'budgets describe-budget-action' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'budgets DescribeBudgetAction $account_id=AccountId $budget_name=BudgetName $action_id=ActionId $region=--region $profile=--profile' }

# POST /; follows pages; needs --account-id --budget-name --action-id
@category "aws budgets"
@search-terms DescribeBudgetActionHistories
export def 'budgets describe-budget-action-histories' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --time-period: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'budgets DescribeBudgetActionHistories $account_id=AccountId $budget_name=BudgetName $action_id=ActionId $time_period=TimePeriod $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --account-id
@category "aws budgets"
@search-terms DescribeBudgetActionsForAccount
export def 'budgets describe-budget-actions-for-account' [
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'budgets DescribeBudgetActionsForAccount $account_id=AccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --account-id --budget-name
@category "aws budgets"
@search-terms DescribeBudgetActionsForBudget
export def 'budgets describe-budget-actions-for-budget' [
  --account-id: string
  --budget-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'budgets DescribeBudgetActionsForBudget $account_id=AccountId $budget_name=BudgetName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --account-id
@category "aws budgets"
@search-terms DescribeBudgetNotificationsForAccount
export def 'budgets describe-budget-notifications-for-account' [
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'budgets DescribeBudgetNotificationsForAccount $account_id=AccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --account-id --budget-name
@category "aws budgets"
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
]: nothing -> record { call 'budgets DescribeBudgetPerformanceHistory $account_id=AccountId $budget_name=BudgetName $time_period=TimePeriod $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile $raw=--raw' }

# POST /; follows pages; cached 1min; needs --account-id
@category "aws budgets"
@search-terms DescribeBudgets
export def 'budgets describe-budgets' [
  --account-id: string
  --show-filter-expression: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'budgets DescribeBudgets $account_id=AccountId $show_filter_expression=ShowFilterExpression $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --account-id --budget-name
@category "aws budgets"
@search-terms DescribeNotificationsForBudget
export def 'budgets describe-notifications-for-budget' [
  --account-id: string
  --budget-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'budgets DescribeNotificationsForBudget $account_id=AccountId $budget_name=BudgetName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --account-id --budget-name --notification
@category "aws budgets"
@search-terms DescribeSubscribersForNotification
export def 'budgets describe-subscribers-for-notification' [
  --account-id: string
  --budget-name: string
  --notification: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'budgets DescribeSubscribersForNotification $account_id=AccountId $budget_name=BudgetName $notification=Notification $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --account-id --budget-name --action-id --execution-type
@category "aws budgets"
@search-terms ExecuteBudgetAction
export def 'budgets execute-budget-action' [
  --account-id: string
  --budget-name: string
  --action-id: string
  --execution-type: string@[APPROVE_BUDGET_ACTION RETRY_BUDGET_ACTION REVERSE_BUDGET_ACTION RESET_BUDGET_ACTION]
  --region: string
  --profile: string
]: nothing -> record { call 'budgets ExecuteBudgetAction $account_id=AccountId $budget_name=BudgetName $action_id=ActionId $execution_type=ExecutionType $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-arn
@category "aws budgets"
@search-terms ListTagsForResource
export def 'budgets list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'budgets ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-arn --resource-tags
@category "aws budgets"
@search-terms TagResource
export def 'budgets tag-resource' [
  --resource-arn: string
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets TagResource $resource_arn=ResourceARN $resource_tags=ResourceTags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --resource-tag-keys
@category "aws budgets"
@search-terms UntagResource
export def 'budgets untag-resource' [
  --resource-arn: string
  --resource-tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets UntagResource $resource_arn=ResourceARN $resource_tag_keys=ResourceTagKeys $region=--region $profile=--profile' }

# POST /; needs --account-id --new-budget
@category "aws budgets"
@search-terms UpdateBudget
export def 'budgets update-budget' [
  --account-id: string
  --new-budget: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets UpdateBudget $account_id=AccountId $new_budget=NewBudget $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --action-id
@category "aws budgets"
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
  --subscribers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'budgets UpdateBudgetAction $account_id=AccountId $budget_name=BudgetName $action_id=ActionId $notification_type=NotificationType $action_threshold=ActionThreshold $definition=Definition $execution_role_arn=ExecutionRoleArn $approval_model=ApprovalModel $subscribers=Subscribers $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --old-notification --new-notification
@category "aws budgets"
@search-terms UpdateNotification
export def 'budgets update-notification' [
  --account-id: string
  --budget-name: string
  --old-notification: record
  --new-notification: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets UpdateNotification $account_id=AccountId $budget_name=BudgetName $old_notification=OldNotification $new_notification=NewNotification $region=--region $profile=--profile' }

# POST /; needs --account-id --budget-name --notification --old-subscriber --new-subscriber
@category "aws budgets"
@search-terms UpdateSubscriber
export def 'budgets update-subscriber' [
  --account-id: string
  --budget-name: string
  --notification: record
  --old-subscriber: record
  --new-subscriber: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'budgets UpdateSubscriber $account_id=AccountId $budget_name=BudgetName $notification=Notification $old_subscriber=OldSubscriber $new_subscriber=NewSubscriber $region=--region $profile=--profile' }
