# Written by `cargo xtask generate --service drs` from the service's model and overlay: change those instead.
# drs, API version 2020-02-26: 70 operations.

use rt.nu [call]

# POST /AssociateSourceNetworkStack; needs --source-network-id --cfn-stack-name
@search-terms AssociateSourceNetworkStack
export def 'drs associate-source-network-stack' [
  --source-network-id: string
  --cfn-stack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs AssociateSourceNetworkStack $source_network_id $cfn_stack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /CancelRecoveryPlanExecution; needs --recovery-plan-execution-arn
@search-terms CancelRecoveryPlanExecution
export def 'drs cancel-recovery-plan-execution' [
  --recovery-plan-execution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs CancelRecoveryPlanExecution $recovery_plan_execution_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateExtendedSourceServer; needs --source-server-arn
@search-terms CreateExtendedSourceServer
export def 'drs create-extended-source-server' [
  --source-server-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs CreateExtendedSourceServer $source_server_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateLaunchConfigurationTemplate
@search-terms CreateLaunchConfigurationTemplate
export def 'drs create-launch-configuration-template' [
  --tags: record
  --launch-disposition: string@[STOPPED STARTED]
  --target-instance-type-right-sizing-method: string@[NONE BASIC IN_AWS]
  --copy-private-ip: oneof<bool>
  --copy-tags: oneof<bool>
  --licensing: record
  --export-bucket-arn: string
  --post-launch-enabled: oneof<bool>
  --launch-into-source-instance: oneof<bool>
  --recovery-mode: string@[FAST OPTIMAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs CreateLaunchConfigurationTemplate $tags $launch_disposition $target_instance_type_right_sizing_method $copy_private_ip $copy_tags $licensing $export_bucket_arn $post_launch_enabled $launch_into_source_instance $recovery_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateRecoveryPlan; needs --name
@search-terms CreateRecoveryPlan
export def 'drs create-recovery-plan' [
  --name: string
  --description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs CreateRecoveryPlan $name $description $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateRecoveryPlanStep; needs --recovery-plan-arn --step-name --configuration
@search-terms CreateRecoveryPlanStep
export def 'drs create-recovery-plan-step' [
  --recovery-plan-arn: string
  --step-name: string
  --step-order: int
  --configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs CreateRecoveryPlanStep $recovery_plan_arn $step_name $step_order $configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateReplicationConfigurationTemplate; needs --staging-area-subnet-id --replication-servers-security-groups-ids --ebs-encryption --bandwidth-throttling --staging-area-tags --pit-policy
@search-terms CreateReplicationConfigurationTemplate
export def 'drs create-replication-configuration-template' [
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: list<string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 GP3 ST1 AUTO]
  --ebs-encryption: string@[DEFAULT CUSTOM NONE]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --pit-policy: list
  --tags: record
  --auto-replicate-new-disks: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs CreateReplicationConfigurationTemplate $staging_area_subnet_id $associate_default_security_group $replication_servers_security_groups_ids $replication_server_instance_type $use_dedicated_replication_server $default_large_staging_disk_type $ebs_encryption $ebs_encryption_key_arn $bandwidth_throttling $data_plane_routing $create_public_ip $staging_area_tags $pit_policy $tags $auto_replicate_new_disks $internet_protocol -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateSourceNetwork; needs --vpc-id --origin-account-id --origin-region
@search-terms CreateSourceNetwork
export def 'drs create-source-network' [
  --vpc-id: string
  --origin-account-id: string
  --origin-region: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs CreateSourceNetwork $vpc_id $origin_account_id $origin_region $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteJob; needs --job-id
@search-terms DeleteJob
export def 'drs delete-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLaunchAction; needs --resource-id --action-id
@search-terms DeleteLaunchAction
export def 'drs delete-launch-action' [
  --resource-id: string
  --action-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteLaunchAction $resource_id $action_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLaunchConfigurationTemplate; needs --launch-configuration-template-id
@search-terms DeleteLaunchConfigurationTemplate
export def 'drs delete-launch-configuration-template' [
  --launch-configuration-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteLaunchConfigurationTemplate $launch_configuration_template_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteRecoveryInstance; needs --recovery-instance-id
@search-terms DeleteRecoveryInstance
export def 'drs delete-recovery-instance' [
  --recovery-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteRecoveryInstance $recovery_instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteRecoveryPlan; needs --recovery-plan-arn
@search-terms DeleteRecoveryPlan
export def 'drs delete-recovery-plan' [
  --recovery-plan-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteRecoveryPlan $recovery_plan_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteRecoveryPlanExecution; needs --recovery-plan-execution-arn
@search-terms DeleteRecoveryPlanExecution
export def 'drs delete-recovery-plan-execution' [
  --recovery-plan-execution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteRecoveryPlanExecution $recovery_plan_execution_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteRecoveryPlanStep; needs --recovery-plan-step-arn
@search-terms DeleteRecoveryPlanStep
export def 'drs delete-recovery-plan-step' [
  --recovery-plan-step-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteRecoveryPlanStep $recovery_plan_step_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteReplicationConfigurationTemplate; needs --replication-configuration-template-id
@search-terms DeleteReplicationConfigurationTemplate
export def 'drs delete-replication-configuration-template' [
  --replication-configuration-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteReplicationConfigurationTemplate $replication_configuration_template_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteSourceNetwork; needs --source-network-id
@search-terms DeleteSourceNetwork
export def 'drs delete-source-network' [
  --source-network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteSourceNetwork $source_network_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteSourceServer; needs --source-server-id
@search-terms DeleteSourceServer
export def 'drs delete-source-server' [
  --source-server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DeleteSourceServer $source_server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DescribeJobLogItems; follows pages; cached 1min; needs --job-id
@search-terms DescribeJobLogItems
export def 'drs describe-job-log-items' [
  --job-id: string
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
]: any -> any { call 'drs DescribeJobLogItems $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /DescribeJobs; follows pages
@search-terms DescribeJobs
export def 'drs describe-jobs' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'drs DescribeJobs $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DescribeLaunchConfigurationTemplates; follows pages
@search-terms DescribeLaunchConfigurationTemplates
export def 'drs describe-launch-configuration-templates' [
  --launch-configuration-template-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'drs DescribeLaunchConfigurationTemplates $launch_configuration_template_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DescribeRecoveryInstances; follows pages
@search-terms DescribeRecoveryInstances
export def 'drs describe-recovery-instances' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'drs DescribeRecoveryInstances $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DescribeRecoverySnapshots; follows pages; cached 1min; needs --source-server-id
@search-terms DescribeRecoverySnapshots
export def 'drs describe-recovery-snapshots' [
  --source-server-id: string
  --filters: record
  --order: string@[ASC DESC]
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
]: any -> any { call 'drs DescribeRecoverySnapshots $source_server_id $filters $order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /DescribeReplicationConfigurationTemplates; follows pages
@search-terms DescribeReplicationConfigurationTemplates
export def 'drs describe-replication-configuration-templates' [
  --replication-configuration-template-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'drs DescribeReplicationConfigurationTemplates $replication_configuration_template_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DescribeSourceNetworks; follows pages
@search-terms DescribeSourceNetworks
export def 'drs describe-source-networks' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'drs DescribeSourceNetworks $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DescribeSourceServers; follows pages
@search-terms DescribeSourceServers
export def 'drs describe-source-servers' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'drs DescribeSourceServers $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DisconnectRecoveryInstance; needs --recovery-instance-id
@search-terms DisconnectRecoveryInstance
export def 'drs disconnect-recovery-instance' [
  --recovery-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DisconnectRecoveryInstance $recovery_instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DisconnectSourceServer; needs --source-server-id
@search-terms DisconnectSourceServer
export def 'drs disconnect-source-server' [
  --source-server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs DisconnectSourceServer $source_server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /ExportSourceNetworkCfnTemplate; needs --source-network-id
@search-terms ExportSourceNetworkCfnTemplate
export def 'drs export-source-network-cfn-template' [
  --source-network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs ExportSourceNetworkCfnTemplate $source_network_id -- $region $profile $with_input $fail_fast $yes' }

# POST /GetFailbackReplicationConfiguration; cached 1min; needs --recovery-instance-id
@search-terms GetFailbackReplicationConfiguration
export def 'drs get-failback-replication-configuration' [
  --recovery-instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'drs GetFailbackReplicationConfiguration $recovery_instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetLaunchConfiguration; cached 1min; needs --source-server-id
@search-terms GetLaunchConfiguration
export def 'drs get-launch-configuration' [
  --source-server-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'drs GetLaunchConfiguration $source_server_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetRecoveryPlan; needs --recovery-plan-arn
@search-terms GetRecoveryPlan
export def 'drs get-recovery-plan' [
  --recovery-plan-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'drs GetRecoveryPlan $recovery_plan_arn -- $region $profile $with_input $fail_fast' }

# POST /GetRecoveryPlanExecution; needs --recovery-plan-execution-arn
@search-terms GetRecoveryPlanExecution
export def 'drs get-recovery-plan-execution' [
  --recovery-plan-execution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'drs GetRecoveryPlanExecution $recovery_plan_execution_arn -- $region $profile $with_input $fail_fast' }

# POST /GetRecoveryPlanExecutionStep; needs --recovery-plan-execution-step-arn
@search-terms GetRecoveryPlanExecutionStep
export def 'drs get-recovery-plan-execution-step' [
  --recovery-plan-execution-step-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'drs GetRecoveryPlanExecutionStep $recovery_plan_execution_step_arn -- $region $profile $with_input $fail_fast' }

# POST /GetRecoveryPlanStep; cached 1min; needs --recovery-plan-step-arn
@search-terms GetRecoveryPlanStep
export def 'drs get-recovery-plan-step' [
  --recovery-plan-step-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'drs GetRecoveryPlanStep $recovery_plan_step_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetReplicationConfiguration; needs --source-server-id
@search-terms GetReplicationConfiguration
export def 'drs get-replication-configuration' [
  --source-server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'drs GetReplicationConfiguration $source_server_id -- $region $profile $with_input $fail_fast' }

# POST /InitializeService
@search-terms InitializeService
export def 'drs initialize-service' [
  --region: string
  --profile: string
]: any -> any { call 'drs InitializeService -- $region $profile' }

# POST /ListExtensibleSourceServers; follows pages; needs --staging-account-id
@search-terms ListExtensibleSourceServers
export def 'drs list-extensible-source-servers' [
  --staging-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'drs ListExtensibleSourceServers $staging_account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListLaunchActions; follows pages; cached 1min; needs --resource-id
@search-terms ListLaunchActions
export def 'drs list-launch-actions' [
  --resource-id: string
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
]: any -> any { call 'drs ListLaunchActions $resource_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListRecoveryPlanExecutionSteps; follows pages; cached 1min; needs --recovery-plan-execution-arn
@search-terms ListRecoveryPlanExecutionSteps
export def 'drs list-recovery-plan-execution-steps' [
  --recovery-plan-execution-arn: string
  --filter: record
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
]: any -> any { call 'drs ListRecoveryPlanExecutionSteps $recovery_plan_execution_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListRecoveryPlanExecutions; follows pages; cached 15sec
@search-terms ListRecoveryPlanExecutions
export def 'drs list-recovery-plan-executions' [
  --recovery-plan-arn: string
  --status: string@[CREATED IN_PROGRESS COMPLETED FAILED CANCELLING CANCELLED]
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
]: any -> any { call 'drs ListRecoveryPlanExecutions $recovery_plan_arn $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListRecoveryPlanSteps; follows pages; cached 1min; needs --recovery-plan-arn
@search-terms ListRecoveryPlanSteps
export def 'drs list-recovery-plan-steps' [
  --recovery-plan-arn: string
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
]: any -> any { call 'drs ListRecoveryPlanSteps $recovery_plan_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListRecoveryPlans; follows pages; cached 1min
@search-terms ListRecoveryPlans
export def 'drs list-recovery-plans' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'drs ListRecoveryPlans -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /ListStagingAccounts; follows pages; cached 1min
@search-terms ListStagingAccounts
export def 'drs list-staging-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'drs ListStagingAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'drs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'drs ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /PutLaunchAction; needs --resource-id --action-code --order --action-id --optional --active --name --action-version --category --description
@search-terms PutLaunchAction
export def 'drs put-launch-action' [
  --resource-id: string
  --action-code: string
  --order: int
  --action-id: string
  --optional: oneof<bool>
  --active: oneof<bool>
  --name: string
  --action-version: string
  --category: string@[MONITORING VALIDATION CONFIGURATION SECURITY OTHER]
  --parameters: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs PutLaunchAction $resource_id $action_code $order $action_id $optional $active $name $action_version $category $parameters $description -- $region $profile $with_input $fail_fast $yes' }

# POST /ReorderRecoveryPlanSteps; needs --recovery-plan-arn --ordered-step-arns
@search-terms ReorderRecoveryPlanSteps
export def 'drs reorder-recovery-plan-steps' [
  --recovery-plan-arn: string
  --ordered-step-arns: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs ReorderRecoveryPlanSteps $recovery_plan_arn $ordered_step_arns -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /RetryDataReplication; needs --source-server-id; deprecated
@search-terms RetryDataReplication
export def 'drs retry-data-replication' [
  --source-server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs RetryDataReplication $source_server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /RetryRecoveryPlanExecutionStep; needs --recovery-plan-execution-step-arn
@search-terms RetryRecoveryPlanExecutionStep
export def 'drs retry-recovery-plan-execution-step' [
  --recovery-plan-execution-step-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs RetryRecoveryPlanExecutionStep $recovery_plan_execution_step_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /ReverseReplication; needs --recovery-instance-id
@search-terms ReverseReplication
export def 'drs reverse-replication' [
  --recovery-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs ReverseReplication $recovery_instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StartFailbackLaunch; needs --recovery-instance-ids
@search-terms StartFailbackLaunch
export def 'drs start-failback-launch' [
  --recovery-instance-ids: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StartFailbackLaunch $recovery_instance_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /StartRecovery; needs --source-servers
@search-terms StartRecovery
export def 'drs start-recovery' [
  --source-servers: list
  --is-drill: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StartRecovery $source_servers $is_drill $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /StartRecoveryPlanExecution; needs --recovery-plan-arn --mode
@search-terms StartRecoveryPlanExecution
export def 'drs start-recovery-plan-execution' [
  --recovery-plan-arn: string
  --mode: string@[DRILL RECOVERY]
  --client-token: string
  --source-servers: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StartRecoveryPlanExecution $recovery_plan_arn $mode $client_token $source_servers $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /StartReplication; needs --source-server-id
@search-terms StartReplication
export def 'drs start-replication' [
  --source-server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StartReplication $source_server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StartSourceNetworkRecovery; needs --source-networks
@search-terms StartSourceNetworkRecovery
export def 'drs start-source-network-recovery' [
  --source-networks: list
  --deploy-as-new: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StartSourceNetworkRecovery $source_networks $deploy_as_new $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /StartSourceNetworkReplication; needs --source-network-id
@search-terms StartSourceNetworkReplication
export def 'drs start-source-network-replication' [
  --source-network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StartSourceNetworkReplication $source_network_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StopFailback; needs --recovery-instance-id
@search-terms StopFailback
export def 'drs stop-failback' [
  --recovery-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StopFailback $recovery_instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StopReplication; needs --source-server-id
@search-terms StopReplication
export def 'drs stop-replication' [
  --source-server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StopReplication $source_server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StopSourceNetworkReplication; needs --source-network-id
@search-terms StopSourceNetworkReplication
export def 'drs stop-source-network-replication' [
  --source-network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs StopSourceNetworkReplication $source_network_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'drs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /TerminateRecoveryInstances; needs --recovery-instance-ids
@search-terms TerminateRecoveryInstances
export def 'drs terminate-recovery-instances' [
  --recovery-instance-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs TerminateRecoveryInstances $recovery_instance_ids -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'drs untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateFailbackReplicationConfiguration; needs --recovery-instance-id
@search-terms UpdateFailbackReplicationConfiguration
export def 'drs update-failback-replication-configuration' [
  --recovery-instance-id: string
  --name: string
  --bandwidth-throttling: int
  --use-private-ip: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UpdateFailbackReplicationConfiguration $recovery_instance_id $name $bandwidth_throttling $use_private_ip $internet_protocol -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLaunchConfiguration; needs --source-server-id
@search-terms UpdateLaunchConfiguration
export def 'drs update-launch-configuration' [
  --source-server-id: string
  --name: string
  --launch-disposition: string@[STOPPED STARTED]
  --target-instance-type-right-sizing-method: string@[NONE BASIC IN_AWS]
  --copy-private-ip: oneof<bool>
  --copy-tags: oneof<bool>
  --licensing: record
  --post-launch-enabled: oneof<bool>
  --launch-into-instance-properties: record
  --recovery-mode: string@[FAST OPTIMAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UpdateLaunchConfiguration $source_server_id $name $launch_disposition $target_instance_type_right_sizing_method $copy_private_ip $copy_tags $licensing $post_launch_enabled $launch_into_instance_properties $recovery_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLaunchConfigurationTemplate; needs --launch-configuration-template-id
@search-terms UpdateLaunchConfigurationTemplate
export def 'drs update-launch-configuration-template' [
  --launch-configuration-template-id: string
  --launch-disposition: string@[STOPPED STARTED]
  --target-instance-type-right-sizing-method: string@[NONE BASIC IN_AWS]
  --copy-private-ip: oneof<bool>
  --copy-tags: oneof<bool>
  --licensing: record
  --export-bucket-arn: string
  --post-launch-enabled: oneof<bool>
  --launch-into-source-instance: oneof<bool>
  --recovery-mode: string@[FAST OPTIMAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UpdateLaunchConfigurationTemplate $launch_configuration_template_id $launch_disposition $target_instance_type_right_sizing_method $copy_private_ip $copy_tags $licensing $export_bucket_arn $post_launch_enabled $launch_into_source_instance $recovery_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateRecoveryPlan; needs --recovery-plan-arn
@search-terms UpdateRecoveryPlan
export def 'drs update-recovery-plan' [
  --recovery-plan-arn: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UpdateRecoveryPlan $recovery_plan_arn $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateRecoveryPlanExecutionStep; needs --recovery-plan-execution-step-arn
@search-terms UpdateRecoveryPlanExecutionStep
export def 'drs update-recovery-plan-execution-step' [
  --recovery-plan-execution-step-arn: string
  --status: string@[NOT_STARTED EXECUTING WAITING COMPLETED FAILED TIMED_OUT SKIPPED]
  --servers: list
  --wait-duration-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UpdateRecoveryPlanExecutionStep $recovery_plan_execution_step_arn $status $servers $wait_duration_minutes -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateRecoveryPlanStep; needs --recovery-plan-step-arn
@search-terms UpdateRecoveryPlanStep
export def 'drs update-recovery-plan-step' [
  --recovery-plan-step-arn: string
  --step-name: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UpdateRecoveryPlanStep $recovery_plan_step_arn $step_name $configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateReplicationConfiguration; needs --source-server-id
@search-terms UpdateReplicationConfiguration
export def 'drs update-replication-configuration' [
  --source-server-id: string
  --name: string
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: list<string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 GP3 ST1 AUTO]
  --replicated-disks: list
  --ebs-encryption: string@[DEFAULT CUSTOM NONE]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --pit-policy: list
  --auto-replicate-new-disks: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UpdateReplicationConfiguration $source_server_id $name $staging_area_subnet_id $associate_default_security_group $replication_servers_security_groups_ids $replication_server_instance_type $use_dedicated_replication_server $default_large_staging_disk_type $replicated_disks $ebs_encryption $ebs_encryption_key_arn $bandwidth_throttling $data_plane_routing $create_public_ip $staging_area_tags $pit_policy $auto_replicate_new_disks $internet_protocol -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateReplicationConfigurationTemplate; needs --replication-configuration-template-id
@search-terms UpdateReplicationConfigurationTemplate
export def 'drs update-replication-configuration-template' [
  --replication-configuration-template-id: string
  --arn: string
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: list<string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 GP3 ST1 AUTO]
  --ebs-encryption: string@[DEFAULT CUSTOM NONE]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --pit-policy: list
  --auto-replicate-new-disks: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'drs UpdateReplicationConfigurationTemplate $replication_configuration_template_id $arn $staging_area_subnet_id $associate_default_security_group $replication_servers_security_groups_ids $replication_server_instance_type $use_dedicated_replication_server $default_large_staging_disk_type $ebs_encryption $ebs_encryption_key_arn $bandwidth_throttling $data_plane_routing $create_public_ip $staging_area_tags $pit_policy $auto_replicate_new_disks $internet_protocol -- $region $profile $with_input $fail_fast $yes' }
