# Written by `cargo xtask generate --service emr` from the service's model and overlay: change those instead.
# EMR, API version 2009-03-31: 65 operations, 3 waiters.

use rt.nu [call]

# POST /; needs --cluster-id --instance-fleet
@search-terms AddInstanceFleet
export def 'emr add-instance-fleet' [
  --cluster-id: string
  --instance-fleet: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr AddInstanceFleet $cluster_id $instance_fleet -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-groups --job-flow-id
@search-terms AddInstanceGroups
export def 'emr add-instance-groups' [
  --instance-groups: list
  --job-flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr AddInstanceGroups $instance_groups $job_flow_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-flow-id --steps
@search-terms AddJobFlowSteps
export def 'emr add-job-flow-steps' [
  --job-flow-id: string
  --steps: list
  --execution-role-arn: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr AddJobFlowSteps $job_flow_id $steps $execution_role_arn -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tags
@search-terms AddTags
export def 'emr add-tags' [
  --resource-id: string
  --tags: any
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr AddTags $resource_id $tags $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id --step-ids
@search-terms CancelSteps
export def 'emr cancel-steps' [
  --cluster-id: string
  --step-ids: list<string>
  --step-cancellation-option: string@[SEND_INTERRUPT TERMINATE_PROCESS]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr CancelSteps $cluster_id $step_ids $step_cancellation_option -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --target-resource-arn
@search-terms CreatePersistentAppUI
export def 'emr create-persistent-app-ui' [
  --target-resource-arn: string
  --emr-containers-config: record
  --tags: any
  --x-referer: string
  --profiler-type: string@[SHS TEZUI YTS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr CreatePersistentAppUI $target_resource_arn $emr_containers_config $tags $x_referer $profiler_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --security-configuration
@search-terms CreateSecurityConfiguration
export def 'emr create-security-configuration' [
  --name: string
  --security-configuration: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr CreateSecurityConfiguration $name $security_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --auth-mode --vpc-id --subnet-ids --service-role --workspace-security-group-id --engine-security-group-id --default-s3-location
@search-terms CreateStudio
export def 'emr create-studio' [
  --name: string
  --description: string
  --auth-mode: string@[SSO IAM]
  --vpc-id: string
  --subnet-ids: list<string>
  --service-role: string
  --user-role: string
  --workspace-security-group-id: string
  --engine-security-group-id: string
  --default-s3-location: string
  --idp-auth-url: string
  --idp-relay-state-parameter-name: string
  --tags: any
  --trusted-identity-propagation-enabled: oneof<bool>
  --idc-user-assignment: string@[REQUIRED OPTIONAL]
  --idc-instance-arn: string
  --encryption-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr CreateStudio $name $description $auth_mode $vpc_id $subnet_ids $service_role $user_role $workspace_security_group_id $engine_security_group_id $default_s3_location $idp_auth_url $idp_relay_state_parameter_name $tags $trusted_identity_propagation_enabled $idc_user_assignment $idc_instance_arn $encryption_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --studio-id --identity-type --session-policy-arn
@search-terms CreateStudioSessionMapping
export def 'emr create-studio-session-mapping' [
  --studio-id: string
  --identity-id: string
  --identity-name: string
  --identity-type: string@[USER GROUP]
  --session-policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr CreateStudioSessionMapping $studio_id $identity_id $identity_name $identity_type $session_policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteSecurityConfiguration
export def 'emr delete-security-configuration' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr DeleteSecurityConfiguration $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --studio-id
@search-terms DeleteStudio
export def 'emr delete-studio' [
  --studio-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr DeleteStudio $studio_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --studio-id --identity-type
@search-terms DeleteStudioSessionMapping
export def 'emr delete-studio-session-mapping' [
  --studio-id: string
  --identity-id: string
  --identity-name: string
  --identity-type: string@[USER GROUP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr DeleteStudioSessionMapping $studio_id $identity_id $identity_name $identity_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id
@search-terms DescribeCluster
export def 'emr describe-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr DescribeCluster $cluster_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; deprecated
@search-terms DescribeJobFlows
export def 'emr describe-job-flows' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --job-flow-ids: list<string>
  --job-flow-states: list<string>
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
]: any -> any { call 'emr DescribeJobFlows $created_after $created_before $job_flow_ids $job_flow_states -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --notebook-execution-id
@search-terms DescribeNotebookExecution
export def 'emr describe-notebook-execution' [
  --notebook-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr DescribeNotebookExecution $notebook_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --persistent-app-ui-id
@search-terms DescribePersistentAppUI
export def 'emr describe-persistent-app-ui' [
  --persistent-app-ui-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr DescribePersistentAppUI $persistent_app_ui_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeReleaseLabel
export def 'emr describe-release-label' [
  --release-label: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr DescribeReleaseLabel $release_label $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms DescribeSecurityConfiguration
export def 'emr describe-security-configuration' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr DescribeSecurityConfiguration $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-id --step-id
@search-terms DescribeStep
export def 'emr describe-step' [
  --cluster-id: string
  --step-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr DescribeStep $cluster_id $step_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --studio-id
@search-terms DescribeStudio
export def 'emr describe-studio' [
  --studio-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr DescribeStudio $studio_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-id
@search-terms GetAutoTerminationPolicy
export def 'emr get-auto-termination-policy' [
  --cluster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr GetAutoTerminationPolicy $cluster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetBlockPublicAccessConfiguration
export def 'emr get-block-public-access-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'emr GetBlockPublicAccessConfiguration -- $region $profile $refresh $ttl' }

# POST /; needs --cluster-id
@search-terms GetClusterSessionCredentials
export def 'emr get-cluster-session-credentials' [
  --cluster-id: string
  --execution-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr GetClusterSessionCredentials $cluster_id $execution_role_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-id
@search-terms GetManagedScalingPolicy
export def 'emr get-managed-scaling-policy' [
  --cluster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr GetManagedScalingPolicy $cluster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-id
@search-terms GetOnClusterAppUIPresignedURL
export def 'emr get-on-cluster-app-ui-presigned-url' [
  --cluster-id: string
  --on-cluster-app-ui-type: string@[SparkHistoryServer YarnTimelineService TezUI ApplicationMaster JobHistoryServer ResourceManager]
  --application-id: string
  --dry-run
  --execution-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr GetOnClusterAppUIPresignedURL $cluster_id $on_cluster_app_ui_type $application_id $dry_run $execution_role_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --persistent-app-ui-id
@search-terms GetPersistentAppUIPresignedURL
export def 'emr get-persistent-app-ui-presigned-url' [
  --persistent-app-ui-id: string
  --persistent-app-ui-type: string@[SHS TEZ YTS]
  --application-id: string
  --auth-proxy-call: oneof<bool>
  --execution-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr GetPersistentAppUIPresignedURL $persistent_app_ui_id $persistent_app_ui_type $application_id $auth_proxy_call $execution_role_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --cluster-id --session-id
@search-terms GetSession
export def 'emr get-session' [
  --cluster-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr GetSession $cluster_id $session_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --cluster-id --session-id
@search-terms GetSessionEndpoint
export def 'emr get-session-endpoint' [
  --cluster-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr GetSessionEndpoint $cluster_id $session_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --studio-id --identity-type
@search-terms GetStudioSessionMapping
export def 'emr get-studio-session-mapping' [
  --studio-id: string
  --identity-id: string
  --identity-name: string
  --identity-type: string@[USER GROUP]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr GetStudioSessionMapping $studio_id $identity_id $identity_name $identity_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-id
@search-terms ListBootstrapActions
export def 'emr list-bootstrap-actions' [
  --cluster-id: string
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
]: any -> any { call 'emr ListBootstrapActions $cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListClusters
export def 'emr list-clusters' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --cluster-states: list<string>
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
]: any -> any { call 'emr ListClusters $created_after $created_before $cluster_states -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-id
@search-terms ListInstanceFleets
export def 'emr list-instance-fleets' [
  --cluster-id: string
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
]: any -> any { call 'emr ListInstanceFleets $cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-id
@search-terms ListInstanceGroups
export def 'emr list-instance-groups' [
  --cluster-id: string
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
]: any -> any { call 'emr ListInstanceGroups $cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-id
@search-terms ListInstances
export def 'emr list-instances' [
  --cluster-id: string
  --instance-group-id: string
  --instance-group-types: list<string>
  --instance-fleet-id: string
  --instance-fleet-type: string@[MASTER CORE TASK]
  --instance-states: list<string>
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
]: any -> any { call 'emr ListInstances $cluster_id $instance_group_id $instance_group_types $instance_fleet_id $instance_fleet_type $instance_states -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListNotebookExecutions
export def 'emr list-notebook-executions' [
  --editor-id: string
  --status: string@[START_PENDING STARTING RUNNING FINISHING FINISHED FAILING FAILED STOP_PENDING STOPPING STOPPED]
  --from: oneof<datetime, duration, string>
  --to: oneof<datetime, duration, string>
  --execution-engine-id: string
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
]: any -> any { call 'emr ListNotebookExecutions $editor_id $status $from $to $execution_engine_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListReleaseLabels
export def 'emr list-release-labels' [
  --filters: record
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
]: any -> any { call 'emr ListReleaseLabels $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSecurityConfigurations
export def 'emr list-security-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'emr ListSecurityConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --cluster-id
@search-terms ListSessions
export def 'emr list-sessions' [
  --cluster-id: string
  --session-states: list<string>
  --max-results: int
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
]: any -> any { call 'emr ListSessions $cluster_id $session_states $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-id
@search-terms ListSteps
export def 'emr list-steps' [
  --cluster-id: string
  --step-states: list<string>
  --step-ids: list<string>
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
]: any -> any { call 'emr ListSteps $cluster_id $step_states $step_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListStudioSessionMappings
export def 'emr list-studio-session-mappings' [
  --studio-id: string
  --identity-type: string@[USER GROUP]
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
]: any -> any { call 'emr ListStudioSessionMappings $studio_id $identity_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListStudios
export def 'emr list-studios' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'emr ListStudios -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --release-label
@search-terms ListSupportedInstanceTypes
export def 'emr list-supported-instance-types' [
  --release-label: string
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
]: any -> any { call 'emr ListSupportedInstanceTypes $release_label -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-id
@search-terms ModifyCluster
export def 'emr modify-cluster' [
  --cluster-id: string
  --step-concurrency-level: int
  --extended-support: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr ModifyCluster $cluster_id $step_concurrency_level $extended_support -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id --instance-fleet
@search-terms ModifyInstanceFleet
export def 'emr modify-instance-fleet' [
  --cluster-id: string
  --instance-fleet: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr ModifyInstanceFleet $cluster_id $instance_fleet -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ModifyInstanceGroups
export def 'emr modify-instance-groups' [
  --cluster-id: string
  --instance-groups: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr ModifyInstanceGroups $cluster_id $instance_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id --instance-group-id --auto-scaling-policy
@search-terms PutAutoScalingPolicy
export def 'emr put-auto-scaling-policy' [
  --cluster-id: string
  --instance-group-id: string
  --auto-scaling-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr PutAutoScalingPolicy $cluster_id $instance_group_id $auto_scaling_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id
@search-terms PutAutoTerminationPolicy
export def 'emr put-auto-termination-policy' [
  --cluster-id: string
  --auto-termination-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr PutAutoTerminationPolicy $cluster_id $auto_termination_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --block-public-access-configuration
@search-terms PutBlockPublicAccessConfiguration
export def 'emr put-block-public-access-configuration' [
  --block-public-access-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr PutBlockPublicAccessConfiguration $block_public_access_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id --managed-scaling-policy
@search-terms PutManagedScalingPolicy
export def 'emr put-managed-scaling-policy' [
  --cluster-id: string
  --managed-scaling-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr PutManagedScalingPolicy $cluster_id $managed_scaling_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id --instance-group-id
@search-terms RemoveAutoScalingPolicy
export def 'emr remove-auto-scaling-policy' [
  --cluster-id: string
  --instance-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr RemoveAutoScalingPolicy $cluster_id $instance_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id
@search-terms RemoveAutoTerminationPolicy
export def 'emr remove-auto-termination-policy' [
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr RemoveAutoTerminationPolicy $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id
@search-terms RemoveManagedScalingPolicy
export def 'emr remove-managed-scaling-policy' [
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr RemoveManagedScalingPolicy $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tag-keys
@search-terms RemoveTags
export def 'emr remove-tags' [
  --resource-id: string
  --tag-keys: list<string>
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr RemoveTags $resource_id $tag_keys $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --instances
@search-terms RunJobFlow
export def 'emr run-job-flow' [
  --name: string
  --log-uri: string
  --log-encryption-kms-key-id: string
  --additional-info: string
  --ami-version: string
  --release-label: string
  --instances: record
  --steps: list
  --step-execution-role-arn: string
  --bootstrap-actions: list
  --supported-products: list<string>
  --new-supported-products: list
  --applications: list
  --configurations: list
  --visible-to-all-users: oneof<bool>
  --job-flow-role: string
  --service-role: string
  --tags: any
  --security-configuration: string
  --auto-scaling-role: string
  --scale-down-behavior: string@[TERMINATE_AT_INSTANCE_HOUR TERMINATE_AT_TASK_COMPLETION]
  --custom-ami-id: string
  --ebs-root-volume-size: int
  --repo-upgrade-on-boot: string@[SECURITY NONE]
  --kerberos-attributes: record
  --step-concurrency-level: int
  --managed-scaling-policy: record
  --placement-group-configs: list
  --auto-termination-policy: record
  --os-release-label: string
  --ebs-root-volume-iops: int
  --ebs-root-volume-throughput: int
  --extended-support: oneof<bool>
  --monitoring-configuration: record
  --session-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr RunJobFlow $name $log_uri $log_encryption_kms_key_id $additional_info $ami_version $release_label $instances $steps $step_execution_role_arn $bootstrap_actions $supported_products $new_supported_products $applications $configurations $visible_to_all_users $job_flow_role $service_role $tags $security_configuration $auto_scaling_role $scale_down_behavior $custom_ami_id $ebs_root_volume_size $repo_upgrade_on_boot $kerberos_attributes $step_concurrency_level $managed_scaling_policy $placement_group_configs $auto_termination_policy $os_release_label $ebs_root_volume_iops $ebs_root_volume_throughput $extended_support $monitoring_configuration $session_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-flow-ids --keep-job-flow-alive-when-no-steps
@search-terms SetKeepJobFlowAliveWhenNoSteps
export def 'emr set-keep-job-flow-alive-when-no-steps' [
  --job-flow-ids: list<string>
  --keep-job-flow-alive-when-no-steps: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr SetKeepJobFlowAliveWhenNoSteps $job_flow_ids $keep_job_flow_alive_when_no_steps -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-flow-ids --termination-protected
@search-terms SetTerminationProtection
export def 'emr set-termination-protection' [
  --job-flow-ids: list<string>
  --termination-protected: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr SetTerminationProtection $job_flow_ids $termination_protected -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-flow-ids --unhealthy-node-replacement
@search-terms SetUnhealthyNodeReplacement
export def 'emr set-unhealthy-node-replacement' [
  --job-flow-ids: list<string>
  --unhealthy-node-replacement: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr SetUnhealthyNodeReplacement $job_flow_ids $unhealthy_node_replacement -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-flow-ids --visible-to-all-users
@search-terms SetVisibleToAllUsers
export def 'emr set-visible-to-all-users' [
  --job-flow-ids: list<string>
  --visible-to-all-users: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr SetVisibleToAllUsers $job_flow_ids $visible_to_all_users -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --execution-engine --service-role
@search-terms StartNotebookExecution
export def 'emr start-notebook-execution' [
  --editor-id: string
  --relative-path: string
  --notebook-execution-name: string
  --notebook-params: string
  --execution-engine: record
  --service-role: string
  --notebook-instance-security-group-id: string
  --tags: any
  --notebook-s3-location: record
  --output-notebook-s3-location: record
  --output-notebook-format: string
  --environment-variables: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr StartNotebookExecution $editor_id $relative_path $notebook_execution_name $notebook_params $execution_engine $service_role $notebook_instance_security_group_id $tags $notebook_s3_location $output_notebook_s3_location $output_notebook_format $environment_variables -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id
@search-terms StartSession
export def 'emr start-session' [
  --name: string
  --cluster-id: string
  --execution-role-arn: string
  --engine-configurations: list
  --monitoring-configuration: record
  --session-idle-timeout-in-minutes: int
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr StartSession $name $cluster_id $execution_role_arn $engine_configurations $monitoring_configuration $session_idle_timeout_in_minutes $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-execution-id
@search-terms StopNotebookExecution
export def 'emr stop-notebook-execution' [
  --notebook-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr StopNotebookExecution $notebook_execution_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-flow-ids
@search-terms TerminateJobFlows
export def 'emr terminate-job-flows' [
  --job-flow-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr TerminateJobFlows $job_flow_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id --session-id
@search-terms TerminateSession
export def 'emr terminate-session' [
  --cluster-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr TerminateSession $cluster_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --studio-id
@search-terms UpdateStudio
export def 'emr update-studio' [
  --studio-id: string
  --name: string
  --description: string
  --subnet-ids: list<string>
  --default-s3-location: string
  --encryption-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr UpdateStudio $studio_id $name $description $subnet_ids $default_s3_location $encryption_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --studio-id --identity-type --session-policy-arn
@search-terms UpdateStudioSessionMapping
export def 'emr update-studio-session-mapping' [
  --studio-id: string
  --identity-id: string
  --identity-name: string
  --identity-type: string@[USER GROUP]
  --session-policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr UpdateStudioSessionMapping $studio_id $identity_id $identity_name $identity_type $session_policy_arn -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   cluster-running: DescribeCluster; needs --cluster-id
#   cluster-terminated: DescribeCluster; needs --cluster-id
#   step-complete: DescribeStep; needs --cluster-id --step-id
@search-terms ClusterRunning ClusterTerminated StepComplete
export def 'emr wait' [
  waiter: string@[cluster-running cluster-terminated step-complete]
  --cluster-id: string
  --step-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'emr wait $waiter $cluster_id $step_id -- $timeout $interval $region $profile' }
