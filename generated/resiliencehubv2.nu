# Written by `cargo xtask generate --service resiliencehubv2` from the service's model and overlay: change those instead.
# resiliencehubv2, API version 2026-02-17: 73 operations, 4 waiters.

use rt.nu [call]

# POST /v2/create-assertion; needs --service-arn --text
@search-terms CreateAssertion
export def 'resiliencehubv2 create-assertion' [
  --service-arn: string
  --text: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateAssertion $service_arn $text $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-input-source; needs --service-arn --resource-configuration
@search-terms CreateInputSource
export def 'resiliencehubv2 create-input-source' [
  --service-arn: string
  --resource-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateInputSource $service_arn $resource_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-policy; needs --name
@search-terms CreatePolicy
export def 'resiliencehubv2 create-policy' [
  --name: string
  --description: string
  --availability-slo: record
  --multi-az: record
  --multi-region: record
  --data-recovery: record
  --sharing-enabled: oneof<bool>
  --kms-key-id: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreatePolicy $name $description $availability_slo $multi_az $multi_region $data_recovery $sharing_enabled $kms_key_id $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-report; needs --service-arn --report-type
@search-terms CreateReport
export def 'resiliencehubv2 create-report' [
  --service-arn: string
  --report-type: string@[FAILURE_MODE TESTING]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateReport $service_arn $report_type $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-service; needs --name --regions --permission-model
@search-terms CreateService
export def 'resiliencehubv2 create-service' [
  --name: string
  --description: string
  --associated-systems: list
  --policy-arn: string
  --regions: list<string>
  --permission-model: record
  --dependency-discovery: string@[ENABLED DISABLED]
  --report-configuration: record
  --kms-key-id: string
  --dev-ops-agent-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateService $name $description $associated_systems $policy_arn $regions $permission_model $dependency_discovery $report_configuration $kms_key_id $dev_ops_agent_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-service-function; needs --name --service-arn --criticality
@search-terms CreateServiceFunction
export def 'resiliencehubv2 create-service-function' [
  --name: string
  --service-arn: string
  --description: string
  --criticality: string@[PRIMARY SUPPLEMENTAL]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateServiceFunction $name $service_arn $description $criticality $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-service-function-resources; needs --service-arn --service-function-id --resources
@search-terms CreateServiceFunctionResources
export def 'resiliencehubv2 create-service-function-resources' [
  --service-arn: string
  --service-function-id: string
  --resources: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateServiceFunctionResources $service_arn $service_function_id $resources -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-system; needs --name
@search-terms CreateSystem
export def 'resiliencehubv2 create-system' [
  --name: string
  --description: string
  --sharing-enabled: oneof<bool>
  --kms-key-id: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateSystem $name $description $sharing_enabled $kms_key_id $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-test; needs --service-arn --test-template-arn
@search-terms CreateTest
export def 'resiliencehubv2 create-test' [
  --service-arn: string
  --test-template-arn: string
  --logging-configuration: record
  --stop-conditions: list
  --role-name: string
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateTest $service_arn $test_template_arn $logging_configuration $stop_conditions $role_name $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/create-user-journey; needs --system-arn --name
@search-terms CreateUserJourney
export def 'resiliencehubv2 create-user-journey' [
  --system-arn: string
  --name: string
  --description: string
  --policy-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 CreateUserJourney $system_arn $name $description $policy_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-assertion; needs --service-arn --assertion-id
@search-terms DeleteAssertion
export def 'resiliencehubv2 delete-assertion' [
  --service-arn: string
  --assertion-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteAssertion $service_arn $assertion_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-input-source; needs --service-arn --input-source-id
@search-terms DeleteInputSource
export def 'resiliencehubv2 delete-input-source' [
  --service-arn: string
  --input-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteInputSource $service_arn $input_source_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-policy; needs --policy-arn
@search-terms DeletePolicy
export def 'resiliencehubv2 delete-policy' [
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeletePolicy $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-service; needs --service-arn
@search-terms DeleteService
export def 'resiliencehubv2 delete-service' [
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteService $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-function; needs --service-arn --service-function-id
@search-terms DeleteServiceFunction
export def 'resiliencehubv2 delete-service-function' [
  --service-arn: string
  --service-function-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteServiceFunction $service_arn $service_function_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-service-function-resources; needs --service-arn --service-function-id --resources
@search-terms DeleteServiceFunctionResources
export def 'resiliencehubv2 delete-service-function-resources' [
  --service-arn: string
  --service-function-id: string
  --resources: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteServiceFunctionResources $service_arn $service_function_id $resources -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-system; needs --system-arn
@search-terms DeleteSystem
export def 'resiliencehubv2 delete-system' [
  --system-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteSystem $system_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-test; needs --test-id --service-arn
@search-terms DeleteTest
export def 'resiliencehubv2 delete-test' [
  --test-id: string
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteTest $test_id $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-test-sources; needs --test-id --service-arn --test-sources
@search-terms DeleteTestSources
export def 'resiliencehubv2 delete-test-sources' [
  --test-id: string
  --service-arn: string
  --test-sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteTestSources $test_id $service_arn $test_sources -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/delete-user-journey; needs --system-arn --user-journey-id
@search-terms DeleteUserJourney
export def 'resiliencehubv2 delete-user-journey' [
  --system-arn: string
  --user-journey-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 DeleteUserJourney $system_arn $user_journey_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/get-dependency-insights; cached 1min; needs --service-arn
@search-terms GetDependencyInsights
export def 'resiliencehubv2 get-dependency-insights' [
  --service-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetDependencyInsights $service_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/get-failure-mode-finding; cached 1min; needs --finding-id --service-arn
@search-terms GetFailureModeFinding
export def 'resiliencehubv2 get-failure-mode-finding' [
  --finding-id: string
  --service-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetFailureModeFinding $finding_id $service_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/get-policy; needs --policy-arn
@search-terms GetPolicy
export def 'resiliencehubv2 get-policy' [
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetPolicy $policy_arn -- $region $profile $with_input $fail_fast' }

# GET /v2/get-service; needs --service-arn
@search-terms GetService
export def 'resiliencehubv2 get-service' [
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetService $service_arn -- $region $profile $with_input $fail_fast' }

# GET /v2/get-system; needs --system-arn
@search-terms GetSystem
export def 'resiliencehubv2 get-system' [
  --system-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetSystem $system_arn -- $region $profile $with_input $fail_fast' }

# GET /v2/get-test; cached 1min; needs --test-id --service-arn
@search-terms GetTest
export def 'resiliencehubv2 get-test' [
  --test-id: string
  --service-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetTest $test_id $service_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/get-test-run; needs --test-run-id --service-arn
@search-terms GetTestRun
export def 'resiliencehubv2 get-test-run' [
  --test-run-id: string
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetTestRun $test_run_id $service_arn -- $region $profile $with_input $fail_fast' }

# GET /v2/get-test-template; cached 1min; needs --test-template-arn
@search-terms GetTestTemplate
export def 'resiliencehubv2 get-test-template' [
  --test-template-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetTestTemplate $test_template_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/get-user-journey; cached 1min; needs --system-arn --user-journey-id
@search-terms GetUserJourney
export def 'resiliencehubv2 get-user-journey' [
  --system-arn: string
  --user-journey-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 GetUserJourney $system_arn $user_journey_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v2/import-app; needs --v1-app-arn
@search-terms ImportApp
export def 'resiliencehubv2 import-app' [
  --v1-app-arn: string
  --policy-arn: string
  --kms-key-id: string
  --skip-manually-added-resources: oneof<bool>
  --associated-systems: list
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 ImportApp $v1_app_arn $policy_arn $kms_key_id $skip_manually_added_resources $associated_systems $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/import-policy; needs --v1-policy-arn
@search-terms ImportPolicy
export def 'resiliencehubv2 import-policy' [
  --v1-policy-arn: string
  --kms-key-id: string
  --availability-slo: record
  --multi-az-disaster-recovery-approach: string@[ACTIVE_ACTIVE HOT_STANDBY WARM_STANDBY PILOT_LIGHT BACKUP_AND_RESTORE]
  --multi-region-disaster-recovery-approach: string@[ACTIVE_ACTIVE HOT_STANDBY WARM_STANDBY PILOT_LIGHT BACKUP_AND_RESTORE]
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 ImportPolicy $v1_policy_arn $kms_key_id $availability_slo $multi_az_disaster_recovery_approach $multi_region_disaster_recovery_approach $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/list-assertions; follows pages; cached 1min; needs --service-arn
@search-terms ListAssertions
export def 'resiliencehubv2 list-assertions' [
  --service-arn: string
  --source: string@[AI_GENERATED USER]
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
]: any -> any { call 'resiliencehubv2 ListAssertions $service_arn $source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-dependencies; follows pages; cached 1min
@search-terms ListDependencies
export def 'resiliencehubv2 list-dependencies' [
  --service-arn: string
  --query-range-start-time: oneof<datetime, duration, string>
  --query-range-end-time: oneof<datetime, duration, string>
  --query-range-granularity: string@[HOURLY DAILY]
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
]: any -> any { call 'resiliencehubv2 ListDependencies $service_arn $query_range_start_time $query_range_end_time $query_range_granularity -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-failure-mode-assessments; follows pages; cached 1min; needs --service-arn
@search-terms ListFailureModeAssessments
export def 'resiliencehubv2 list-failure-mode-assessments' [
  --service-arn: string
  --assessment-statuses: list<string>
  --started-after: oneof<datetime, duration, string>
  --ended-before: oneof<datetime, duration, string>
  --sort-by: string
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'resiliencehubv2 ListFailureModeAssessments $service_arn $assessment_statuses $started_after $ended_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-failure-mode-findings; follows pages; cached 1min; needs --service-arn
@search-terms ListFailureModeFindings
export def 'resiliencehubv2 list-failure-mode-findings' [
  --service-arn: string
  --severity: string@[LOW MEDIUM HIGH]
  --failure-category: string@[SHARED_FATE EXCESSIVE_LOAD EXCESSIVE_LATENCY MISCONFIGURATION_AND_BUGS SINGLE_POINT_OF_FAILURE]
  --status: string@[OPEN RESOLVED IRRELEVANT]
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
]: any -> any { call 'resiliencehubv2 ListFailureModeFindings $service_arn $severity $failure_category $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-input-sources; follows pages; needs --service-arn
@search-terms ListInputSources
export def 'resiliencehubv2 list-input-sources' [
  --service-arn: string
  --type: string@[CFN_STACK TAGS EKS TERRAFORM DESIGN_FILE MONITORING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 ListInputSources $service_arn $type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/list-policies; follows pages; cached 1min
@search-terms ListPolicies
export def 'resiliencehubv2 list-policies' [
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
]: any -> any { call 'resiliencehubv2 ListPolicies $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-policy-events; follows pages; cached 15sec; needs --policy-arn
@search-terms ListPolicyEvents
export def 'resiliencehubv2 list-policy-events' [
  --policy-arn: string
  --event-types: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'resiliencehubv2 ListPolicyEvents $policy_arn $event_types $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-reports; follows pages; cached 1min
@search-terms ListReports
export def 'resiliencehubv2 list-reports' [
  --service-arn: string
  --report-type: string@[FAILURE_MODE TESTING]
  --test-run-id: string
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
]: any -> any { call 'resiliencehubv2 ListReports $service_arn $report_type $test_run_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/test-runs/{testRunId}/resolved-target-resources; follows pages; cached 1min; needs --test-run-id --service-arn
@search-terms ListResolvedTestRunTargetResources
export def 'resiliencehubv2 list-resolved-test-run-target-resources' [
  --test-run-id: string
  --service-arn: string
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
]: any -> any { call 'resiliencehubv2 ListResolvedTestRunTargetResources $test_run_id $service_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-resources; follows pages; cached 1min; needs --service-arn
@search-terms ListResources
export def 'resiliencehubv2 list-resources' [
  --service-arn: string
  --service-function-id: string
  --aws-region: string
  --resource-types: list<string>
  --billable: oneof<bool>
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
]: any -> any { call 'resiliencehubv2 ListResources $service_arn $service_function_id $aws_region $resource_types $billable -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-service-events; follows pages; cached 15sec; needs --service-arn
@search-terms ListServiceEvents
export def 'resiliencehubv2 list-service-events' [
  --service-arn: string
  --event-types: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'resiliencehubv2 ListServiceEvents $service_arn $event_types $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-functions; follows pages; cached 1min; needs --service-arn
@search-terms ListServiceFunctions
export def 'resiliencehubv2 list-service-functions' [
  --service-arn: string
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
]: any -> any { call 'resiliencehubv2 ListServiceFunctions $service_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-service-topology-edges; follows pages; cached 1min; needs --service-arn
@search-terms ListServiceTopologyEdges
export def 'resiliencehubv2 list-service-topology-edges' [
  --service-arn: string
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
]: any -> any { call 'resiliencehubv2 ListServiceTopologyEdges $service_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-services; follows pages; cached 1min
@search-terms ListServices
export def 'resiliencehubv2 list-services' [
  --system-arn: string
  --user-journey-id: string
  --ou-id: string
  --account-id: string
  --assessment-status: string@[NOT_STARTED PENDING IN_PROGRESS FAILED SUCCESS]
  --policy-arn: string
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
]: any -> any { call 'resiliencehubv2 ListServices $system_arn $user_journey_id $ou_id $account_id $assessment_status $policy_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-system-events; follows pages; cached 15sec; needs --system-arn
@search-terms ListSystemEvents
export def 'resiliencehubv2 list-system-events' [
  --system-arn: string
  --event-types: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'resiliencehubv2 ListSystemEvents $system_arn $event_types $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-systems; follows pages; cached 1min
@search-terms ListSystems
export def 'resiliencehubv2 list-systems' [
  --ou-id: string
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
]: any -> any { call 'resiliencehubv2 ListSystems $ou_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'resiliencehubv2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resiliencehubv2 ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# GET /v2/test-runs/{testRunId}/dependencies; follows pages; cached 1min; needs --test-run-id --service-arn
@search-terms ListTestRunDependencies
export def 'resiliencehubv2 list-test-run-dependencies' [
  --test-run-id: string
  --service-arn: string
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
]: any -> any { call 'resiliencehubv2 ListTestRunDependencies $test_run_id $service_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/test-runs/{testRunId}/events; follows pages; cached 15sec; needs --test-run-id --service-arn
@search-terms ListTestRunEvents
export def 'resiliencehubv2 list-test-run-events' [
  --test-run-id: string
  --service-arn: string
  --started-at: oneof<datetime, duration, string>
  --ended-at: oneof<datetime, duration, string>
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
]: any -> any { call 'resiliencehubv2 ListTestRunEvents $test_run_id $service_arn $started_at $ended_at -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/test-runs/{testRunId}/source-events; follows pages; cached 15sec; needs --test-run-id --service-arn --source-arn
@search-terms ListTestRunSourceEvents
export def 'resiliencehubv2 list-test-run-source-events' [
  --test-run-id: string
  --service-arn: string
  --source-arn: string
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
]: any -> any { call 'resiliencehubv2 ListTestRunSourceEvents $test_run_id $service_arn $source_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/test-runs/{testRunId}/sources; follows pages; cached 1min; needs --test-run-id --service-arn
@search-terms ListTestRunSources
export def 'resiliencehubv2 list-test-run-sources' [
  --test-run-id: string
  --service-arn: string
  --type: string@[SUCCESS_CRITERIA OBSERVABILITY]
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
]: any -> any { call 'resiliencehubv2 ListTestRunSources $test_run_id $service_arn $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-test-runs; follows pages; cached 15sec; needs --service-arn
@search-terms ListTestRuns
export def 'resiliencehubv2 list-test-runs' [
  --service-arn: string
  --test-id: string
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
]: any -> any { call 'resiliencehubv2 ListTestRuns $service_arn $test_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/tests/{testId}/sources; follows pages; cached 1min; needs --test-id --service-arn
@search-terms ListTestSources
export def 'resiliencehubv2 list-test-sources' [
  --test-id: string
  --service-arn: string
  --type: string@[SUCCESS_CRITERIA OBSERVABILITY]
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
]: any -> any { call 'resiliencehubv2 ListTestSources $test_id $service_arn $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-test-templates; cached 1min
@search-terms ListTestTemplates
export def 'resiliencehubv2 list-test-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'resiliencehubv2 ListTestTemplates -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /v2/list-tests; follows pages; cached 1min; needs --service-arn
@search-terms ListTests
export def 'resiliencehubv2 list-tests' [
  --service-arn: string
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
]: any -> any { call 'resiliencehubv2 ListTests $service_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/list-user-journeys; follows pages; cached 1min; needs --system-arn
@search-terms ListUserJourneys
export def 'resiliencehubv2 list-user-journeys' [
  --system-arn: string
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
]: any -> any { call 'resiliencehubv2 ListUserJourneys $system_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/put-test-sources; needs --test-id --service-arn --test-sources
@search-terms PutTestSources
export def 'resiliencehubv2 put-test-sources' [
  --test-id: string
  --service-arn: string
  --test-sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 PutTestSources $test_id $service_arn $test_sources -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/start-dependency-insights; needs --service-arn
@search-terms StartDependencyInsights
export def 'resiliencehubv2 start-dependency-insights' [
  --service-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 StartDependencyInsights $service_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/start-failure-mode-assessment; needs --service-arn
@search-terms StartFailureModeAssessment
export def 'resiliencehubv2 start-failure-mode-assessment' [
  --service-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 StartFailureModeAssessment $service_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/start-test-run; needs --test-id --service-arn
@search-terms StartTestRun
export def 'resiliencehubv2 start-test-run' [
  --test-id: string
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 StartTestRun $test_id $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/stop-test-run; needs --test-run-id --service-arn
@search-terms StopTestRun
export def 'resiliencehubv2 stop-test-run' [
  --test-run-id: string
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 StopTestRun $test_run_id $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'resiliencehubv2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'resiliencehubv2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-assertion; needs --service-arn --assertion-id
@search-terms UpdateAssertion
export def 'resiliencehubv2 update-assertion' [
  --service-arn: string
  --assertion-id: string
  --text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdateAssertion $service_arn $assertion_id $text -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-dependency; needs --service-arn --dependency-id
@search-terms UpdateDependency
export def 'resiliencehubv2 update-dependency' [
  --service-arn: string
  --dependency-id: string
  --criticality: string@[HARD SOFT UNKNOWN]
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdateDependency $service_arn $dependency_id $criticality $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-failure-mode-finding; needs --finding-id --status --service-arn
@search-terms UpdateFailureModeFinding
export def 'resiliencehubv2 update-failure-mode-finding' [
  --finding-id: string
  --status: string@[OPEN RESOLVED IRRELEVANT]
  --service-arn: string
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdateFailureModeFinding $finding_id $status $service_arn $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-policy; needs --policy-arn
@search-terms UpdatePolicy
export def 'resiliencehubv2 update-policy' [
  --policy-arn: string
  --description: string
  --availability-slo: record
  --multi-az: record
  --multi-region: record
  --data-recovery: record
  --sharing-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdatePolicy $policy_arn $description $availability_slo $multi_az $multi_region $data_recovery $sharing_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-service; needs --service-arn
@search-terms UpdateService
export def 'resiliencehubv2 update-service' [
  --service-arn: string
  --description: string
  --associated-systems: list
  --policy-arn: string
  --regions: list<string>
  --permission-model: record
  --dependency-discovery: string@[ENABLED DISABLED]
  --report-configuration: record
  --dev-ops-agent-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdateService $service_arn $description $associated_systems $policy_arn $regions $permission_model $dependency_discovery $report_configuration $dev_ops_agent_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-function; needs --service-arn --service-function-id
@search-terms UpdateServiceFunction
export def 'resiliencehubv2 update-service-function' [
  --service-arn: string
  --service-function-id: string
  --name: string
  --description: string
  --criticality: string@[PRIMARY SUPPLEMENTAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdateServiceFunction $service_arn $service_function_id $name $description $criticality -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-system; needs --system-arn
@search-terms UpdateSystem
export def 'resiliencehubv2 update-system' [
  --system-arn: string
  --description: string
  --sharing-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdateSystem $system_arn $description $sharing_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-test; needs --test-id --service-arn
@search-terms UpdateTest
export def 'resiliencehubv2 update-test' [
  --test-id: string
  --service-arn: string
  --logging-configuration: record
  --stop-conditions: list
  --role-name: string
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdateTest $test_id $service_arn $logging_configuration $stop_conditions $role_name $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/update-user-journey; needs --system-arn --user-journey-id
@search-terms UpdateUserJourney
export def 'resiliencehubv2 update-user-journey' [
  --system-arn: string
  --user-journey-id: string
  --name: string
  --description: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resiliencehubv2 UpdateUserJourney $system_arn $user_journey_id $name $description $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   failure-mode-assessment-success: ListFailureModeAssessments; needs --service-arn
#   report-succeeded: ListReports
#   service-assessment-completed: GetService; needs --service-arn
#   service-resource-discovery-completed: GetService; needs --service-arn
@search-terms FailureModeAssessmentSuccess ReportSucceeded ServiceAssessmentCompleted ServiceResourceDiscoveryCompleted
export def 'resiliencehubv2 wait' [
  waiter: string@[failure-mode-assessment-success report-succeeded service-assessment-completed service-resource-discovery-completed]
  --service-arn: string
  --assessment-statuses: list<string>
  --started-after: oneof<datetime, duration, string>
  --ended-before: oneof<datetime, duration, string>
  --sort-by: string
  --sort-order: string@[ASC DESC]
  --report-type: string@[FAILURE_MODE TESTING]
  --test-run-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'resiliencehubv2 wait $waiter $service_arn $assessment_statuses $started_after $ended_before $sort_by $sort_order $report_type $test_run_id -- $timeout $interval $region $profile' }
