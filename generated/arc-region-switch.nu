# Written by `cargo xtask generate --service arc-region-switch` from the service's model and overlay: change those instead.
# ARC Region switch, API version 2022-07-26: 22 operations.

use rt.nu [call send]

# POST /; needs --plan-arn --execution-id --step-name --approval
@category "aws arc-region-switch"
@search-terms ApprovePlanExecutionStep
export def 'arc-region-switch approve-plan-execution-step' [
  --plan-arn: string
  --execution-id: string
  --step-name: string
  --approval: string@[approve decline]
  --comment: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'arc-region-switch ApprovePlanExecutionStep $plan_arn=planArn $execution_id=executionId $step_name=stepName $approval=approval $comment=comment $region=--region $profile=--profile' }

# POST /; needs --plan-arn --execution-id
@category "aws arc-region-switch"
@search-terms CancelPlanExecution
export def 'arc-region-switch cancel-plan-execution' [
  --plan-arn: string
  --execution-id: string
  --comment: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'arc-region-switch CancelPlanExecution $plan_arn=planArn $execution_id=executionId $comment=comment $region=--region $profile=--profile' }

# POST /; needs --workflows --execution-role --name --regions --recovery-approach
@category "aws arc-region-switch"
@search-terms CreatePlan
export def 'arc-region-switch create-plan' [
  --description: string
  --workflows: oneof<list<any>, record>
  --execution-role: string
  --recovery-time-objective-minutes: int
  --associated-alarms: record
  --triggers: oneof<list<any>, record>
  --report-configuration: record
  --service-quota-checks-enabled: oneof<bool>
  --name: string
  --regions: oneof<list<string>, string>
  --recovery-approach: string@[activeActive activePassive]
  --primary-region: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'arc-region-switch CreatePlan $description=description $workflows=workflows $execution_role=executionRole $recovery_time_objective_minutes=recoveryTimeObjectiveMinutes $associated_alarms=associatedAlarms $triggers=triggers $report_configuration=reportConfiguration $service_quota_checks_enabled=serviceQuotaChecksEnabled $name=name $regions=regions $recovery_approach=recoveryApproach $primary_region=primaryRegion $tags=tags $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws arc-region-switch"
@search-terms DeletePlan
export def 'arc-region-switch delete-plan' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'arc-region-switch DeletePlan $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws arc-region-switch"
@search-terms GetPlan
export def 'arc-region-switch get-plan' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'arc-region-switch GetPlan $arn=arn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --plan-arn
@category "aws arc-region-switch"
@search-terms GetPlanEvaluationStatus
export def 'arc-region-switch get-plan-evaluation-status' [
  --plan-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch GetPlanEvaluationStatus $plan_arn=planArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --plan-arn --execution-id
@category "aws arc-region-switch"
@search-terms GetPlanExecution
export def 'arc-region-switch get-plan-execution' [
  --plan-arn: string
  --execution-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch GetPlanExecution $plan_arn=planArn $execution_id=executionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --arn
@category "aws arc-region-switch"
@search-terms GetPlanInRegion
export def 'arc-region-switch get-plan-in-region' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'arc-region-switch GetPlanInRegion $arn=arn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --plan-arn --execution-id
@category "aws arc-region-switch"
@search-terms ListPlanExecutionEvents
export def 'arc-region-switch list-plan-execution-events' [
  --plan-arn: string
  --execution-id: string
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch ListPlanExecutionEvents $plan_arn=planArn $execution_id=executionId $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --plan-arn
@category "aws arc-region-switch"
@search-terms ListPlanExecutions
export def 'arc-region-switch list-plan-executions' [
  --plan-arn: string
  --state: string@[inProgress pausedByFailedStep pausedByOperator completed completedWithExceptions canceled planExecutionTimedOut pendingManualApproval failed pending completedMonitoringApplicationHealth]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch ListPlanExecutions $plan_arn=planArn $state=state $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws arc-region-switch"
@search-terms ListPlans
@example "First rows only" "arc-region-switch list-plans --stream | first 3"
export def 'arc-region-switch list-plans' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch ListPlans $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws arc-region-switch"
@search-terms ListPlansInRegion
@example "First rows only" "arc-region-switch list-plans-in-region --stream | first 3"
export def 'arc-region-switch list-plans-in-region' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch ListPlansInRegion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --arn
@category "aws arc-region-switch"
@search-terms ListRoute53HealthChecks
export def 'arc-region-switch list-route53-health-checks' [
  --arn: string
  --hosted-zone-id: string
  --record-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch ListRoute53HealthChecks $arn=arn $hosted_zone_id=hostedZoneId $record_name=recordName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --arn
@category "aws arc-region-switch"
@search-terms ListRoute53HealthChecksInRegion
export def 'arc-region-switch list-route53-health-checks-in-region' [
  --arn: string
  --hosted-zone-id: string
  --record-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch ListRoute53HealthChecksInRegion $arn=arn $hosted_zone_id=hostedZoneId $record_name=recordName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws arc-region-switch"
@search-terms ListServiceQuotaWarnings
@example "First rows only" "arc-region-switch list-service-quota-warnings --stream | first 3"
export def 'arc-region-switch list-service-quota-warnings' [
  --plan-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'arc-region-switch ListServiceQuotaWarnings $plan_arns=planArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --arn
@category "aws arc-region-switch"
@search-terms ListTagsForResource
export def 'arc-region-switch list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'arc-region-switch ListTagsForResource $arn=arn $region=--region $profile=--profile' }

# POST /; needs --plan-arn --target-region --action
@category "aws arc-region-switch"
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
]: nothing -> record { call 'arc-region-switch StartPlanExecution $plan_arn=planArn $target_region=targetRegion $action=action $mode=mode $comment=comment $latest_version=latestVersion $recovery_execution_id=recoveryExecutionId $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --arn --tags
@category "aws arc-region-switch"
@search-terms TagResource
export def 'arc-region-switch tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'arc-region-switch TagResource $arn=arn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --arn --resource-tag-keys
@category "aws arc-region-switch"
@search-terms UntagResource
export def 'arc-region-switch untag-resource' [
  --arn: string
  --resource-tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'arc-region-switch UntagResource $arn=arn $resource_tag_keys=resourceTagKeys $region=--region $profile=--profile' }

# POST /; needs --arn --workflows --execution-role
@category "aws arc-region-switch"
@search-terms UpdatePlan
export def 'arc-region-switch update-plan' [
  --arn: string
  --description: string
  --workflows: oneof<list<any>, record>
  --execution-role: string
  --recovery-time-objective-minutes: int
  --associated-alarms: record
  --triggers: oneof<list<any>, record>
  --report-configuration: record
  --service-quota-checks-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'arc-region-switch UpdatePlan $arn=arn $description=description $workflows=workflows $execution_role=executionRole $recovery_time_objective_minutes=recoveryTimeObjectiveMinutes $associated_alarms=associatedAlarms $triggers=triggers $report_configuration=reportConfiguration $service_quota_checks_enabled=serviceQuotaChecksEnabled $region=--region $profile=--profile' }

# POST /; needs --plan-arn --execution-id --action
@category "aws arc-region-switch"
@search-terms UpdatePlanExecution
export def 'arc-region-switch update-plan-execution' [
  --plan-arn: string
  --execution-id: string
  --action: string@[switchToGraceful switchToUngraceful pause resume]
  --comment: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'arc-region-switch UpdatePlanExecution $plan_arn=planArn $execution_id=executionId $action=action $comment=comment $region=--region $profile=--profile' }

# POST /; needs --plan-arn --execution-id --comment --step-name --action-to-take
@category "aws arc-region-switch"
@search-terms UpdatePlanExecutionStep
export def 'arc-region-switch update-plan-execution-step' [
  --plan-arn: string
  --execution-id: string
  --comment: string
  --step-name: string
  --action-to-take: string@[switchToUngraceful skip]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'arc-region-switch UpdatePlanExecutionStep $plan_arn=planArn $execution_id=executionId $comment=comment $step_name=stepName $action_to_take=actionToTake $region=--region $profile=--profile' }
