# Written by `cargo xtask generate --service arc-region-switch` from the service's model and overlay: change those instead.
# ARC Region switch, API version 2022-07-26: 22 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --plan-arn --execution-id --step-name --approval
@search-terms ApprovePlanExecutionStep
export def 'arc-region-switch approve-plan-execution-step' [
  --plan-arn: string
  --execution-id: string
  --step-name: string
  --approval: string@[approve decline]
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch ApprovePlanExecutionStep $plan_arn $execution_id $step_name $approval $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --plan-arn --execution-id
@search-terms CancelPlanExecution
export def 'arc-region-switch cancel-plan-execution' [
  --plan-arn: string
  --execution-id: string
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch CancelPlanExecution $plan_arn $execution_id $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workflows --execution-role --name --regions --recovery-approach
@search-terms CreatePlan
export def 'arc-region-switch create-plan' [
  --description: string
  --workflows: list
  --execution-role: string
  --recovery-time-objective-minutes: int
  --associated-alarms: record
  --triggers: list
  --report-configuration: record
  --service-quota-checks-enabled: oneof<bool>
  --name: string
  --regions: list<string>
  --recovery-approach: string@[activeActive activePassive]
  --primary-region: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch CreatePlan $description $workflows $execution_role $recovery_time_objective_minutes $associated_alarms $triggers $report_configuration $service_quota_checks_enabled $name $regions $recovery_approach $primary_region $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeletePlan
export def 'arc-region-switch delete-plan' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch DeletePlan $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms GetPlan
export def 'arc-region-switch get-plan' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'arc-region-switch GetPlan $arn -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --plan-arn
@search-terms GetPlanEvaluationStatus
export def 'arc-region-switch get-plan-evaluation-status' [
  --plan-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'arc-region-switch GetPlanEvaluationStatus $plan_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --plan-arn --execution-id
@search-terms GetPlanExecution
export def 'arc-region-switch get-plan-execution' [
  --plan-arn: string
  --execution-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'arc-region-switch GetPlanExecution $plan_arn $execution_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --arn
@search-terms GetPlanInRegion
export def 'arc-region-switch get-plan-in-region' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'arc-region-switch GetPlanInRegion $arn -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --plan-arn --execution-id
@search-terms ListPlanExecutionEvents
export def 'arc-region-switch list-plan-execution-events' [
  --plan-arn: string
  --execution-id: string
  --name: string
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
]: any -> any { call 'arc-region-switch ListPlanExecutionEvents $plan_arn $execution_id $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --plan-arn
@search-terms ListPlanExecutions
export def 'arc-region-switch list-plan-executions' [
  --plan-arn: string
  --state: string@[inProgress pausedByFailedStep pausedByOperator completed completedWithExceptions canceled planExecutionTimedOut pendingManualApproval failed pending completedMonitoringApplicationHealth]
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
]: any -> any { call 'arc-region-switch ListPlanExecutions $plan_arn $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListPlans
export def 'arc-region-switch list-plans' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'arc-region-switch ListPlans -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListPlansInRegion
export def 'arc-region-switch list-plans-in-region' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'arc-region-switch ListPlansInRegion -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --arn
@search-terms ListRoute53HealthChecks
export def 'arc-region-switch list-route53-health-checks' [
  --arn: string
  --hosted-zone-id: string
  --record-name: string
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
]: any -> any { call 'arc-region-switch ListRoute53HealthChecks $arn $hosted_zone_id $record_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --arn
@search-terms ListRoute53HealthChecksInRegion
export def 'arc-region-switch list-route53-health-checks-in-region' [
  --arn: string
  --hosted-zone-id: string
  --record-name: string
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
]: any -> any { call 'arc-region-switch ListRoute53HealthChecksInRegion $arn $hosted_zone_id $record_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListServiceQuotaWarnings
export def 'arc-region-switch list-service-quota-warnings' [
  --plan-arns: list<string>
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
]: any -> any { call 'arc-region-switch ListServiceQuotaWarnings $plan_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'arc-region-switch list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'arc-region-switch ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --plan-arn --target-region --action
@search-terms StartPlanExecution
export def 'arc-region-switch start-plan-execution' [
  --plan-arn: string
  --target-region: string
  --action: string@[activate deactivate postRecovery]
  --mode: string@[graceful ungraceful]
  --comment: string
  --latest-version: string
  --recovery-execution-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch StartPlanExecution $plan_arn $target_region $action $mode $comment $latest_version $recovery_execution_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --tags
@search-terms TagResource
export def 'arc-region-switch tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --resource-tag-keys
@search-terms UntagResource
export def 'arc-region-switch untag-resource' [
  --arn: string
  --resource-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch UntagResource $arn $resource_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --workflows --execution-role
@search-terms UpdatePlan
export def 'arc-region-switch update-plan' [
  --arn: string
  --description: string
  --workflows: list
  --execution-role: string
  --recovery-time-objective-minutes: int
  --associated-alarms: record
  --triggers: list
  --report-configuration: record
  --service-quota-checks-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch UpdatePlan $arn $description $workflows $execution_role $recovery_time_objective_minutes $associated_alarms $triggers $report_configuration $service_quota_checks_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --plan-arn --execution-id --action
@search-terms UpdatePlanExecution
export def 'arc-region-switch update-plan-execution' [
  --plan-arn: string
  --execution-id: string
  --action: string@[switchToGraceful switchToUngraceful pause resume]
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch UpdatePlanExecution $plan_arn $execution_id $action $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --plan-arn --execution-id --comment --step-name --action-to-take
@search-terms UpdatePlanExecutionStep
export def 'arc-region-switch update-plan-execution-step' [
  --plan-arn: string
  --execution-id: string
  --comment: string
  --step-name: string
  --action-to-take: string@[switchToUngraceful skip]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-region-switch UpdatePlanExecutionStep $plan_arn $execution_id $comment $step_name $action_to_take -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   plan-evaluation-status-passed: GetPlanEvaluationStatus; needs --plan-arn
#   plan-execution-completed: GetPlanExecution; needs --plan-arn --execution-id
@search-terms PlanEvaluationStatusPassed PlanExecutionCompleted
export def 'arc-region-switch wait' [
  waiter: string@[plan-evaluation-status-passed plan-execution-completed]
  --plan-arn: string
  --execution-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'arc-region-switch wait $waiter $plan_arn $execution_id -- $timeout $interval $region $profile' }
