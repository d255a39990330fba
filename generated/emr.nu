# Written by `cargo xtask generate --service emr` from the service's model and overlay: change those instead.
# EMR, API version 2009-03-31: 65 operations.

use rt.nu [call send]

# POST /; needs --cluster-id --instance-fleet
@category "aws emr"
@search-terms AddInstanceFleet
export def 'emr add-instance-fleet' [
  --cluster-id: string
  --instance-fleet: record
  --region: string
  --profile: string
]: nothing -> record { call 'emr AddInstanceFleet $cluster_id=ClusterId $instance_fleet=InstanceFleet $region=--region $profile=--profile' }

# POST /; needs --instance-groups --job-flow-id
@category "aws emr"
@search-terms AddInstanceGroups
export def 'emr add-instance-groups' [
  --instance-groups: oneof<list<any>, record>
  --job-flow-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr AddInstanceGroups $instance_groups=InstanceGroups $job_flow_id=JobFlowId $region=--region $profile=--profile' }

# POST /; needs --job-flow-id --steps
@category "aws emr"
@search-terms AddJobFlowSteps
export def 'emr add-job-flow-steps' [
  --job-flow-id: string
  --steps: oneof<list<any>, record>
  --execution-role-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'emr AddJobFlowSteps $job_flow_id=JobFlowId $steps=Steps $execution_role_arn=ExecutionRoleArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-id --tags
@category "aws emr"
@search-terms AddTags
export def 'emr add-tags' [
  --resource-id: string
  --tags: oneof<list<any>, record>
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr AddTags $resource_id=ResourceId $tags=Tags $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; needs --cluster-id --step-ids
@category "aws emr"
@search-terms CancelSteps
export def 'emr cancel-steps' [
  --cluster-id: string
  --step-ids: oneof<list<string>, string>
  --step-cancellation-option: string@[SEND_INTERRUPT TERMINATE_PROCESS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'emr CancelSteps $cluster_id=ClusterId $step_ids=StepIds $step_cancellation_option=StepCancellationOption $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --target-resource-arn
@category "aws emr"
@search-terms CreatePersistentAppUI
export def 'emr create-persistent-app-ui' [
  --target-resource-arn: string
  --emr-containers-config: record
  --tags: oneof<list<any>, record>
  --x-referer: string
  --profiler-type: string@[SHS TEZUI YTS]
  --region: string
  --profile: string
]: nothing -> record { call 'emr CreatePersistentAppUI $target_resource_arn=TargetResourceArn $emr_containers_config=EMRContainersConfig $tags=Tags $x_referer=XReferer $profiler_type=ProfilerType $region=--region $profile=--profile' }

# POST /; needs --name --security-configuration
@category "aws emr"
@search-terms CreateSecurityConfiguration
export def 'emr create-security-configuration' [
  --name: string
  --security-configuration: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr CreateSecurityConfiguration $name=Name $security_configuration=SecurityConfiguration $region=--region $profile=--profile' }

# POST /; needs --name --auth-mode --vpc-id --subnet-ids --service-role --workspace-security-group-id --engine-security-group-id --default-s3-location
@category "aws emr"
@search-terms CreateStudio
export def 'emr create-studio' [
  --name: string
  --description: string
  --auth-mode: string@[SSO IAM]
  --vpc-id: string
  --subnet-ids: oneof<list<string>, string>
  --service-role: string
  --user-role: string
  --workspace-security-group-id: string
  --engine-security-group-id: string
  --default-s3-location: string
  --idp-auth-url: string
  --idp-relay-state-parameter-name: string
  --tags: oneof<list<any>, record>
  --trusted-identity-propagation-enabled: oneof<bool>
  --idc-user-assignment: string@[REQUIRED OPTIONAL]
  --idc-instance-arn: string
  --encryption-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr CreateStudio $name=Name $description=Description $auth_mode=AuthMode $vpc_id=VpcId $subnet_ids=SubnetIds $service_role=ServiceRole $user_role=UserRole $workspace_security_group_id=WorkspaceSecurityGroupId $engine_security_group_id=EngineSecurityGroupId $default_s3_location=DefaultS3Location $idp_auth_url=IdpAuthUrl $idp_relay_state_parameter_name=IdpRelayStateParameterName $tags=Tags $trusted_identity_propagation_enabled=TrustedIdentityPropagationEnabled $idc_user_assignment=IdcUserAssignment $idc_instance_arn=IdcInstanceArn $encryption_key_arn=EncryptionKeyArn $region=--region $profile=--profile' }

# POST /; needs --studio-id --identity-type --session-policy-arn
@category "aws emr"
@search-terms CreateStudioSessionMapping
export def 'emr create-studio-session-mapping' [
  --studio-id: string
  --identity-id: string
  --identity-name: string
  --identity-type: string@[USER GROUP]
  --session-policy-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr CreateStudioSessionMapping $studio_id=StudioId $identity_id=IdentityId $identity_name=IdentityName $identity_type=IdentityType $session_policy_arn=SessionPolicyArn $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws emr"
@search-terms DeleteSecurityConfiguration
export def 'emr delete-security-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr DeleteSecurityConfiguration $name=Name $region=--region $profile=--profile' }

# POST /; needs --studio-id
@category "aws emr"
@search-terms DeleteStudio
export def 'emr delete-studio' [
  --studio-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr DeleteStudio $studio_id=StudioId $region=--region $profile=--profile' }

# POST /; needs --studio-id --identity-type
@category "aws emr"
@search-terms DeleteStudioSessionMapping
export def 'emr delete-studio-session-mapping' [
  --studio-id: string
  --identity-id: string
  --identity-name: string
  --identity-type: string@[USER GROUP]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr DeleteStudioSessionMapping $studio_id=StudioId $identity_id=IdentityId $identity_name=IdentityName $identity_type=IdentityType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms DescribeCluster
export def 'emr describe-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr DescribeCluster $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; cached 1min; deprecated
@category "aws emr"
@search-terms DescribeJobFlows
@example "First rows only" "emr describe-job-flows | first 3"
export def 'emr describe-job-flows' [
  --created-after: oneof<datetime, duration, int, string>
  --created-before: oneof<datetime, duration, int, string>
  --job-flow-ids: oneof<list<string>, string>
  --job-flow-states: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'emr DescribeJobFlows $created_after=CreatedAfter $created_before=CreatedBefore $job_flow_ids=JobFlowIds $job_flow_states=JobFlowStates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --notebook-execution-id
@category "aws emr"
@search-terms DescribeNotebookExecution
export def 'emr describe-notebook-execution' [
  --notebook-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr DescribeNotebookExecution $notebook_execution_id=NotebookExecutionId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --persistent-app-ui-id
@category "aws emr"
@search-terms DescribePersistentAppUI
export def 'emr describe-persistent-app-ui' [
  --persistent-app-ui-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr DescribePersistentAppUI $persistent_app_ui_id=PersistentAppUIId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws emr"
@search-terms DescribeReleaseLabel
export def 'emr describe-release-label' [
  --release-label: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'emr DescribeReleaseLabel $release_label=ReleaseLabel $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws emr"
@search-terms DescribeSecurityConfiguration
export def 'emr describe-security-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr DescribeSecurityConfiguration $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-id --step-id
@category "aws emr"
@search-terms DescribeStep
export def 'emr describe-step' [
  --cluster-id: string
  --step-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr DescribeStep $cluster_id=ClusterId $step_id=StepId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --studio-id
@category "aws emr"
@search-terms DescribeStudio
export def 'emr describe-studio' [
  --studio-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr DescribeStudio $studio_id=StudioId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms GetAutoTerminationPolicy
export def 'emr get-auto-termination-policy' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetAutoTerminationPolicy $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws emr"
@search-terms GetBlockPublicAccessConfiguration
export def 'emr get-block-public-access-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetBlockPublicAccessConfiguration $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws emr"
@search-terms GetClusterSessionCredentials
export def 'emr get-cluster-session-credentials' [
  --cluster-id: string
  --execution-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetClusterSessionCredentials $cluster_id=ClusterId $execution_role_arn=ExecutionRoleArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms GetManagedScalingPolicy
export def 'emr get-managed-scaling-policy' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetManagedScalingPolicy $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws emr"
@search-terms GetOnClusterAppUIPresignedURL
export def 'emr get-on-cluster-app-ui-presigned-url' [
  --cluster-id: string
  --on-cluster-app-ui-type: string@[SparkHistoryServer YarnTimelineService TezUI ApplicationMaster JobHistoryServer ResourceManager]
  --application-id: string
  --dry-run
  --execution-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetOnClusterAppUIPresignedURL $cluster_id=ClusterId $on_cluster_app_ui_type=OnClusterAppUIType $application_id=ApplicationId $dry_run=DryRun? $execution_role_arn=ExecutionRoleArn $region=--region $profile=--profile' }

# POST /; needs --persistent-app-ui-id
@category "aws emr"
@search-terms GetPersistentAppUIPresignedURL
export def 'emr get-persistent-app-ui-presigned-url' [
  --persistent-app-ui-id: string
  --persistent-app-ui-type: string@[SHS TEZ YTS]
  --application-id: string
  --auth-proxy-call: oneof<bool>
  --execution-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetPersistentAppUIPresignedURL $persistent_app_ui_id=PersistentAppUIId $persistent_app_ui_type=PersistentAppUIType $application_id=ApplicationId $auth_proxy_call=AuthProxyCall $execution_role_arn=ExecutionRoleArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-id --session-id
@category "aws emr"
@search-terms GetSession
export def 'emr get-session' [
  --cluster-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetSession $cluster_id=ClusterId $session_id=SessionId $region=--region $profile=--profile' }

# POST /; needs --cluster-id --session-id
@category "aws emr"
@search-terms GetSessionEndpoint
export def 'emr get-session-endpoint' [
  --cluster-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetSessionEndpoint $cluster_id=ClusterId $session_id=SessionId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --studio-id --identity-type
@category "aws emr"
@search-terms GetStudioSessionMapping
export def 'emr get-studio-session-mapping' [
  --studio-id: string
  --identity-id: string
  --identity-name: string
  --identity-type: string@[USER GROUP]
  --region: string
  --profile: string
]: nothing -> record { call 'emr GetStudioSessionMapping $studio_id=StudioId $identity_id=IdentityId $identity_name=IdentityName $identity_type=IdentityType $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms ListBootstrapActions
export def 'emr list-bootstrap-actions' [
  --cluster-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListBootstrapActions $cluster_id=ClusterId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws emr"
@search-terms ListClusters
@example "First rows only" "emr list-clusters --stream | first 3"
export def 'emr list-clusters' [
  --created-after: oneof<datetime, duration, int, string>
  --created-before: oneof<datetime, duration, int, string>
  --cluster-states: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListClusters $created_after=CreatedAfter $created_before=CreatedBefore $cluster_states=ClusterStates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms ListInstanceFleets
export def 'emr list-instance-fleets' [
  --cluster-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListInstanceFleets $cluster_id=ClusterId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms ListInstanceGroups
export def 'emr list-instance-groups' [
  --cluster-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListInstanceGroups $cluster_id=ClusterId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms ListInstances
export def 'emr list-instances' [
  --cluster-id: string
  --instance-group-id: string
  --instance-group-types: oneof<list<string>, string>
  --instance-fleet-id: string
  --instance-fleet-type: string@[MASTER CORE TASK]
  --instance-states: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListInstances $cluster_id=ClusterId $instance_group_id=InstanceGroupId $instance_group_types=InstanceGroupTypes $instance_fleet_id=InstanceFleetId $instance_fleet_type=InstanceFleetType $instance_states=InstanceStates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws emr"
@search-terms ListNotebookExecutions
@example "First rows only" "emr list-notebook-executions --stream | first 3"
export def 'emr list-notebook-executions' [
  --editor-id: string
  --status: string@[START_PENDING STARTING RUNNING FINISHING FINISHED FAILING FAILED STOP_PENDING STOPPING STOPPED]
  --from: oneof<datetime, duration, int, string>
  --to: oneof<datetime, duration, int, string>
  --execution-engine-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListNotebookExecutions $editor_id=EditorId $status=Status $from=From $to=To $execution_engine_id=ExecutionEngineId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws emr"
@search-terms ListReleaseLabels
@example "First rows only" "emr list-release-labels --stream | first 3"
export def 'emr list-release-labels' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'emr ListReleaseLabels $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws emr"
@search-terms ListSecurityConfigurations
@example "First rows only" "emr list-security-configurations --stream | first 3"
export def 'emr list-security-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListSecurityConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms ListSessions
export def 'emr list-sessions' [
  --cluster-id: string
  --session-states: oneof<list<string>, string>
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListSessions $cluster_id=ClusterId $session_states=SessionStates $max_results=MaxResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --cluster-id
@category "aws emr"
@search-terms ListSteps
export def 'emr list-steps' [
  --cluster-id: string
  --step-states: oneof<list<string>, string>
  --step-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListSteps $cluster_id=ClusterId $step_states=StepStates $step_ids=StepIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws emr"
@search-terms ListStudioSessionMappings
@example "First rows only" "emr list-studio-session-mappings --stream | first 3"
export def 'emr list-studio-session-mappings' [
  --studio-id: string
  --identity-type: string@[USER GROUP]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListStudioSessionMappings $studio_id=StudioId $identity_type=IdentityType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws emr"
@search-terms ListStudios
@example "First rows only" "emr list-studios --stream | first 3"
export def 'emr list-studios' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListStudios $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --release-label
@category "aws emr"
@search-terms ListSupportedInstanceTypes
export def 'emr list-supported-instance-types' [
  --release-label: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'emr ListSupportedInstanceTypes $release_label=ReleaseLabel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --cluster-id
@category "aws emr"
@search-terms ModifyCluster
export def 'emr modify-cluster' [
  --cluster-id: string
  --step-concurrency-level: int
  --extended-support: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'emr ModifyCluster $cluster_id=ClusterId $step_concurrency_level=StepConcurrencyLevel $extended_support=ExtendedSupport $region=--region $profile=--profile' }

# POST /; needs --cluster-id --instance-fleet
@category "aws emr"
@search-terms ModifyInstanceFleet
export def 'emr modify-instance-fleet' [
  --cluster-id: string
  --instance-fleet: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr ModifyInstanceFleet $cluster_id=ClusterId $instance_fleet=InstanceFleet $region=--region $profile=--profile' }

# POST /
@category "aws emr"
@search-terms ModifyInstanceGroups
export def 'emr modify-instance-groups' [
  --cluster-id: string
  --instance-groups: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr ModifyInstanceGroups $cluster_id=ClusterId $instance_groups=InstanceGroups $region=--region $profile=--profile' }

# POST /; needs --cluster-id --instance-group-id --auto-scaling-policy
@category "aws emr"
@search-terms PutAutoScalingPolicy
export def 'emr put-auto-scaling-policy' [
  --cluster-id: string
  --instance-group-id: string
  --auto-scaling-policy: record
  --region: string
  --profile: string
]: nothing -> record { call 'emr PutAutoScalingPolicy $cluster_id=ClusterId $instance_group_id=InstanceGroupId $auto_scaling_policy=AutoScalingPolicy $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws emr"
@search-terms PutAutoTerminationPolicy
export def 'emr put-auto-termination-policy' [
  --cluster-id: string
  --auto-termination-policy: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr PutAutoTerminationPolicy $cluster_id=ClusterId $auto_termination_policy=AutoTerminationPolicy $region=--region $profile=--profile' }

# POST /; needs --block-public-access-configuration
@category "aws emr"
@search-terms PutBlockPublicAccessConfiguration
export def 'emr put-block-public-access-configuration' [
  --block-public-access-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr PutBlockPublicAccessConfiguration $block_public_access_configuration=BlockPublicAccessConfiguration $region=--region $profile=--profile' }

# POST /; needs --cluster-id --managed-scaling-policy
@category "aws emr"
@search-terms PutManagedScalingPolicy
export def 'emr put-managed-scaling-policy' [
  --cluster-id: string
  --managed-scaling-policy: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr PutManagedScalingPolicy $cluster_id=ClusterId $managed_scaling_policy=ManagedScalingPolicy $region=--region $profile=--profile' }

# POST /; needs --cluster-id --instance-group-id
@category "aws emr"
@search-terms RemoveAutoScalingPolicy
export def 'emr remove-auto-scaling-policy' [
  --cluster-id: string
  --instance-group-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr RemoveAutoScalingPolicy $cluster_id=ClusterId $instance_group_id=InstanceGroupId $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws emr"
@search-terms RemoveAutoTerminationPolicy
export def 'emr remove-auto-termination-policy' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr RemoveAutoTerminationPolicy $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws emr"
@search-terms RemoveManagedScalingPolicy
export def 'emr remove-managed-scaling-policy' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr RemoveManagedScalingPolicy $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; needs --resource-id --tag-keys
@category "aws emr"
@search-terms RemoveTags
export def 'emr remove-tags' [
  --resource-id: string
  --tag-keys: oneof<list<string>, string>
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr RemoveTags $resource_id=ResourceId $tag_keys=TagKeys $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; needs --name --instances
@category "aws emr"
@search-terms RunJobFlow
export def 'emr run-job-flow' [
  --name: string
  --log-uri: string
  --log-encryption-kms-key-id: string
  --additional-info: string
  --ami-version: string
  --release-label: string
  --instances: record
  --steps: oneof<list<any>, record>
  --step-execution-role-arn: string
  --bootstrap-actions: oneof<list<any>, record>
  --supported-products: oneof<list<string>, string>
  --new-supported-products: oneof<list<any>, record>
  --applications: oneof<list<any>, record>
  --configurations: oneof<list<any>, record>
  --visible-to-all-users: oneof<bool>
  --job-flow-role: string
  --service-role: string
  --tags: oneof<list<any>, record>
  --security-configuration: string
  --auto-scaling-role: string
  --scale-down-behavior: string@[TERMINATE_AT_INSTANCE_HOUR TERMINATE_AT_TASK_COMPLETION]
  --custom-ami-id: string
  --ebs-root-volume-size: int
  --repo-upgrade-on-boot: string@[SECURITY NONE]
  --kerberos-attributes: record
  --step-concurrency-level: int
  --managed-scaling-policy: record
  --placement-group-configs: oneof<list<any>, record>
  --auto-termination-policy: record
  --os-release-label: string
  --ebs-root-volume-iops: int
  --ebs-root-volume-throughput: int
  --extended-support: oneof<bool>
  --monitoring-configuration: record
  --session-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'emr RunJobFlow $name=Name $log_uri=LogUri $log_encryption_kms_key_id=LogEncryptionKmsKeyId $additional_info=AdditionalInfo $ami_version=AmiVersion $release_label=ReleaseLabel $instances=Instances $steps=Steps $step_execution_role_arn=StepExecutionRoleArn $bootstrap_actions=BootstrapActions $supported_products=SupportedProducts $new_supported_products=NewSupportedProducts $applications=Applications $configurations=Configurations $visible_to_all_users=VisibleToAllUsers $job_flow_role=JobFlowRole $service_role=ServiceRole $tags=Tags $security_configuration=SecurityConfiguration $auto_scaling_role=AutoScalingRole $scale_down_behavior=ScaleDownBehavior $custom_ami_id=CustomAmiId $ebs_root_volume_size=EbsRootVolumeSize $repo_upgrade_on_boot=RepoUpgradeOnBoot $kerberos_attributes=KerberosAttributes $step_concurrency_level=StepConcurrencyLevel $managed_scaling_policy=ManagedScalingPolicy $placement_group_configs=PlacementGroupConfigs $auto_termination_policy=AutoTerminationPolicy $os_release_label=OSReleaseLabel $ebs_root_volume_iops=EbsRootVolumeIops $ebs_root_volume_throughput=EbsRootVolumeThroughput $extended_support=ExtendedSupport $monitoring_configuration=MonitoringConfiguration $session_enabled=SessionEnabled $region=--region $profile=--profile' }

# POST /; needs --job-flow-ids --keep-job-flow-alive-when-no-steps
@category "aws emr"
@search-terms SetKeepJobFlowAliveWhenNoSteps
export def 'emr set-keep-job-flow-alive-when-no-steps' [
  --job-flow-ids: oneof<list<string>, string>
  --keep-job-flow-alive-when-no-steps: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr SetKeepJobFlowAliveWhenNoSteps $job_flow_ids=JobFlowIds $keep_job_flow_alive_when_no_steps=KeepJobFlowAliveWhenNoSteps $region=--region $profile=--profile' }

# POST /; needs --job-flow-ids --termination-protected
@category "aws emr"
@search-terms SetTerminationProtection
export def 'emr set-termination-protection' [
  --job-flow-ids: oneof<list<string>, string>
  --termination-protected: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr SetTerminationProtection $job_flow_ids=JobFlowIds $termination_protected=TerminationProtected $region=--region $profile=--profile' }

# POST /; needs --job-flow-ids --unhealthy-node-replacement
@category "aws emr"
@search-terms SetUnhealthyNodeReplacement
export def 'emr set-unhealthy-node-replacement' [
  --job-flow-ids: oneof<list<string>, string>
  --unhealthy-node-replacement: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr SetUnhealthyNodeReplacement $job_flow_ids=JobFlowIds $unhealthy_node_replacement=UnhealthyNodeReplacement $region=--region $profile=--profile' }

# POST /; needs --job-flow-ids --visible-to-all-users
@category "aws emr"
@search-terms SetVisibleToAllUsers
export def 'emr set-visible-to-all-users' [
  --job-flow-ids: oneof<list<string>, string>
  --visible-to-all-users: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr SetVisibleToAllUsers $job_flow_ids=JobFlowIds $visible_to_all_users=VisibleToAllUsers $region=--region $profile=--profile' }

# POST /; needs --execution-engine --service-role
@category "aws emr"
@search-terms StartNotebookExecution
export def 'emr start-notebook-execution' [
  --editor-id: string
  --relative-path: string
  --notebook-execution-name: string
  --notebook-params: string
  --execution-engine: record
  --service-role: string
  --notebook-instance-security-group-id: string
  --tags: oneof<list<any>, record>
  --notebook-s3-location: record
  --output-notebook-s3-location: record
  --output-notebook-format: string@[HTML]
  --environment-variables: record
  --region: string
  --profile: string
]: nothing -> record { call 'emr StartNotebookExecution $editor_id=EditorId $relative_path=RelativePath $notebook_execution_name=NotebookExecutionName $notebook_params=NotebookParams $execution_engine=ExecutionEngine $service_role=ServiceRole $notebook_instance_security_group_id=NotebookInstanceSecurityGroupId $tags=Tags $notebook_s3_location=NotebookS3Location $output_notebook_s3_location=OutputNotebookS3Location $output_notebook_format=OutputNotebookFormat $environment_variables=EnvironmentVariables $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws emr"
@search-terms StartSession
export def 'emr start-session' [
  --name: string
  --cluster-id: string
  --execution-role-arn: string
  --engine-configurations: oneof<list<any>, record>
  --monitoring-configuration: record
  --session-idle-timeout-in-minutes: int
  --client-request-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'emr StartSession $name=Name $cluster_id=ClusterId $execution_role_arn=ExecutionRoleArn $engine_configurations=EngineConfigurations $monitoring_configuration=MonitoringConfiguration $session_idle_timeout_in_minutes=SessionIdleTimeoutInMinutes $client_request_token=ClientRequestToken $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --notebook-execution-id
@category "aws emr"
@search-terms StopNotebookExecution
export def 'emr stop-notebook-execution' [
  --notebook-execution-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr StopNotebookExecution $notebook_execution_id=NotebookExecutionId $region=--region $profile=--profile' }

# POST /; needs --job-flow-ids
@category "aws emr"
@search-terms TerminateJobFlows
export def 'emr terminate-job-flows' [
  --job-flow-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr TerminateJobFlows $job_flow_ids=JobFlowIds $region=--region $profile=--profile' }

# POST /; needs --cluster-id --session-id
@category "aws emr"
@search-terms TerminateSession
export def 'emr terminate-session' [
  --cluster-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'emr TerminateSession $cluster_id=ClusterId $session_id=SessionId $region=--region $profile=--profile' }

# POST /; needs --studio-id
@category "aws emr"
@search-terms UpdateStudio
export def 'emr update-studio' [
  --studio-id: string
  --name: string
  --description: string
  --subnet-ids: oneof<list<string>, string>
  --default-s3-location: string
  --encryption-key-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr UpdateStudio $studio_id=StudioId $name=Name $description=Description $subnet_ids=SubnetIds $default_s3_location=DefaultS3Location $encryption_key_arn=EncryptionKeyArn $region=--region $profile=--profile' }

# POST /; needs --studio-id --identity-type --session-policy-arn
@category "aws emr"
@search-terms UpdateStudioSessionMapping
export def 'emr update-studio-session-mapping' [
  --studio-id: string
  --identity-id: string
  --identity-name: string
  --identity-type: string@[USER GROUP]
  --session-policy-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'emr UpdateStudioSessionMapping $studio_id=StudioId $identity_id=IdentityId $identity_name=IdentityName $identity_type=IdentityType $session_policy_arn=SessionPolicyArn $region=--region $profile=--profile' }
