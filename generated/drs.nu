# Written by `cargo xtask generate --service drs` from the service's model and overlay: change those instead.
# drs, API version 2020-02-26: 70 operations.

use rt.nu [call send]

# POST /AssociateSourceNetworkStack; needs --source-network-id --cfn-stack-name
@category "aws drs"
@search-terms AssociateSourceNetworkStack
export def 'drs associate-source-network-stack' [
  --source-network-id: string
  --cfn-stack-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs AssociateSourceNetworkStack $source_network_id=sourceNetworkID $cfn_stack_name=cfnStackName $region=--region $profile=--profile' }

# POST /CancelRecoveryPlanExecution; needs --recovery-plan-execution-arn
@category "aws drs"
@search-terms CancelRecoveryPlanExecution
export def 'drs cancel-recovery-plan-execution' [
  --recovery-plan-execution-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs CancelRecoveryPlanExecution $recovery_plan_execution_arn=recoveryPlanExecutionArn $region=--region $profile=--profile' }

# POST /CreateExtendedSourceServer; needs --source-server-arn
@category "aws drs"
@search-terms CreateExtendedSourceServer
export def 'drs create-extended-source-server' [
  --source-server-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'drs CreateExtendedSourceServer $source_server_arn=sourceServerArn $tags=tags $region=--region $profile=--profile' }

# POST /CreateLaunchConfigurationTemplate
@category "aws drs"
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
]: nothing -> record { call 'drs CreateLaunchConfigurationTemplate $tags=tags $launch_disposition=launchDisposition $target_instance_type_right_sizing_method=targetInstanceTypeRightSizingMethod $copy_private_ip=copyPrivateIp $copy_tags=copyTags $licensing=licensing $export_bucket_arn=exportBucketArn $post_launch_enabled=postLaunchEnabled $launch_into_source_instance=launchIntoSourceInstance $recovery_mode=recoveryMode $region=--region $profile=--profile' }

# POST /CreateRecoveryPlan; needs --name
@category "aws drs"
@search-terms CreateRecoveryPlan
export def 'drs create-recovery-plan' [
  --name: string
  --description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'drs CreateRecoveryPlan $name=name $description=description $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /CreateRecoveryPlanStep; needs --recovery-plan-arn --step-name --configuration
@category "aws drs"
@search-terms CreateRecoveryPlanStep
export def 'drs create-recovery-plan-step' [
  --recovery-plan-arn: string
  --step-name: string
  --step-order: int
  --configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs CreateRecoveryPlanStep $recovery_plan_arn=recoveryPlanArn $step_name=stepName $step_order=stepOrder $configuration=configuration $client_token=clientToken $region=--region $profile=--profile' }

# POST /CreateReplicationConfigurationTemplate; needs --staging-area-subnet-id --replication-servers-security-groups-ids --ebs-encryption --bandwidth-throttling --staging-area-tags --pit-policy
@category "aws drs"
@search-terms CreateReplicationConfigurationTemplate
export def 'drs create-replication-configuration-template' [
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: oneof<list<string>, string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 GP3 ST1 AUTO]
  --ebs-encryption: string@[DEFAULT CUSTOM NONE]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --pit-policy: oneof<list<any>, record>
  --tags: record
  --auto-replicate-new-disks: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --region: string
  --profile: string
]: nothing -> record { call 'drs CreateReplicationConfigurationTemplate $staging_area_subnet_id=stagingAreaSubnetId $associate_default_security_group=associateDefaultSecurityGroup $replication_servers_security_groups_ids=replicationServersSecurityGroupsIDs $replication_server_instance_type=replicationServerInstanceType $use_dedicated_replication_server=useDedicatedReplicationServer $default_large_staging_disk_type=defaultLargeStagingDiskType $ebs_encryption=ebsEncryption $ebs_encryption_key_arn=ebsEncryptionKeyArn $bandwidth_throttling=bandwidthThrottling $data_plane_routing=dataPlaneRouting $create_public_ip=createPublicIP $staging_area_tags=stagingAreaTags $pit_policy=pitPolicy $tags=tags $auto_replicate_new_disks=autoReplicateNewDisks $internet_protocol=internetProtocol $region=--region $profile=--profile' }

# POST /CreateSourceNetwork; needs --vpc-id --origin-account-id --origin-region
@category "aws drs"
@search-terms CreateSourceNetwork
export def 'drs create-source-network' [
  --vpc-id: string
  --origin-account-id: string
  --origin-region: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'drs CreateSourceNetwork $vpc_id=vpcID $origin_account_id=originAccountID $origin_region=originRegion $tags=tags $region=--region $profile=--profile' }

# POST /DeleteJob; needs --job-id
@category "aws drs"
@search-terms DeleteJob
export def 'drs delete-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs DeleteJob $job_id=jobID $region=--region $profile=--profile' }

# POST /DeleteLaunchAction; needs --resource-id --action-id
@category "aws drs"
@search-terms DeleteLaunchAction
export def 'drs delete-launch-action' [
  --resource-id: string
  --action-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs DeleteLaunchAction $resource_id=resourceId $action_id=actionId $region=--region $profile=--profile' }

# POST /DeleteLaunchConfigurationTemplate; needs --launch-configuration-template-id
@category "aws drs"
@search-terms DeleteLaunchConfigurationTemplate
export def 'drs delete-launch-configuration-template' [
  --launch-configuration-template-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs DeleteLaunchConfigurationTemplate $launch_configuration_template_id=launchConfigurationTemplateID $region=--region $profile=--profile' }

# POST /DeleteRecoveryInstance; needs --recovery-instance-id
@category "aws drs"
@search-terms DeleteRecoveryInstance
export def 'drs delete-recovery-instance' [
  --recovery-instance-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs DeleteRecoveryInstance $recovery_instance_id=recoveryInstanceID $region=--region $profile=--profile' }

# POST /DeleteRecoveryPlan; needs --recovery-plan-arn
@category "aws drs"
@search-terms DeleteRecoveryPlan
export def 'drs delete-recovery-plan' [
  --recovery-plan-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs DeleteRecoveryPlan $recovery_plan_arn=recoveryPlanArn $region=--region $profile=--profile' }

# POST /DeleteRecoveryPlanExecution; needs --recovery-plan-execution-arn
@category "aws drs"
@search-terms DeleteRecoveryPlanExecution
export def 'drs delete-recovery-plan-execution' [
  --recovery-plan-execution-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs DeleteRecoveryPlanExecution $recovery_plan_execution_arn=recoveryPlanExecutionArn $region=--region $profile=--profile' }

# POST /DeleteRecoveryPlanStep; needs --recovery-plan-step-arn
@category "aws drs"
@search-terms DeleteRecoveryPlanStep
export def 'drs delete-recovery-plan-step' [
  --recovery-plan-step-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs DeleteRecoveryPlanStep $recovery_plan_step_arn=recoveryPlanStepArn $region=--region $profile=--profile' }

# POST /DeleteReplicationConfigurationTemplate; needs --replication-configuration-template-id
@category "aws drs"
@search-terms DeleteReplicationConfigurationTemplate
export def 'drs delete-replication-configuration-template' [
  --replication-configuration-template-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs DeleteReplicationConfigurationTemplate $replication_configuration_template_id=replicationConfigurationTemplateID $region=--region $profile=--profile' }

# POST /DeleteSourceNetwork; needs --source-network-id
@category "aws drs"
@search-terms DeleteSourceNetwork
export def 'drs delete-source-network' [
  --source-network-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs DeleteSourceNetwork $source_network_id=sourceNetworkID $region=--region $profile=--profile' }

# POST /DeleteSourceServer; needs --source-server-id
@category "aws drs"
@search-terms DeleteSourceServer
export def 'drs delete-source-server' [
  --source-server-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs DeleteSourceServer $source_server_id=sourceServerID $region=--region $profile=--profile' }

# POST /DescribeJobLogItems; follows pages; cached 1min; needs --job-id
@category "aws drs"
@search-terms DescribeJobLogItems
export def 'drs describe-job-log-items' [
  --job-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs DescribeJobLogItems $job_id=jobID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeJobs; follows pages
@category "aws drs"
@search-terms DescribeJobs
@example "First rows only" "drs describe-jobs --stream | first 3"
export def 'drs describe-jobs' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs DescribeJobs $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeLaunchConfigurationTemplates; follows pages
@category "aws drs"
@search-terms DescribeLaunchConfigurationTemplates
@example "First rows only" "drs describe-launch-configuration-templates --stream | first 3"
export def 'drs describe-launch-configuration-templates' [
  --launch-configuration-template-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs DescribeLaunchConfigurationTemplates $launch_configuration_template_ids=launchConfigurationTemplateIDs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeRecoveryInstances; follows pages
@category "aws drs"
@search-terms DescribeRecoveryInstances
@example "First rows only" "drs describe-recovery-instances --stream | first 3"
export def 'drs describe-recovery-instances' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs DescribeRecoveryInstances $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeRecoverySnapshots; follows pages; cached 1min; needs --source-server-id
@category "aws drs"
@search-terms DescribeRecoverySnapshots
export def 'drs describe-recovery-snapshots' [
  --source-server-id: string
  --filters: record
  --order: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs DescribeRecoverySnapshots $source_server_id=sourceServerID $filters=filters $order=order $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeReplicationConfigurationTemplates; follows pages
@category "aws drs"
@search-terms DescribeReplicationConfigurationTemplates
@example "First rows only" "drs describe-replication-configuration-templates --stream | first 3"
export def 'drs describe-replication-configuration-templates' [
  --replication-configuration-template-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs DescribeReplicationConfigurationTemplates $replication_configuration_template_ids=replicationConfigurationTemplateIDs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeSourceNetworks; follows pages
@category "aws drs"
@search-terms DescribeSourceNetworks
@example "First rows only" "drs describe-source-networks --stream | first 3"
export def 'drs describe-source-networks' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs DescribeSourceNetworks $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeSourceServers; follows pages
@category "aws drs"
@search-terms DescribeSourceServers
@example "First rows only" "drs describe-source-servers --stream | first 3"
export def 'drs describe-source-servers' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs DescribeSourceServers $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DisconnectRecoveryInstance; needs --recovery-instance-id
@category "aws drs"
@search-terms DisconnectRecoveryInstance
export def 'drs disconnect-recovery-instance' [
  --recovery-instance-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs DisconnectRecoveryInstance $recovery_instance_id=recoveryInstanceID $region=--region $profile=--profile' }

# POST /DisconnectSourceServer; needs --source-server-id
@category "aws drs"
@search-terms DisconnectSourceServer
export def 'drs disconnect-source-server' [
  --source-server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs DisconnectSourceServer $source_server_id=sourceServerID $region=--region $profile=--profile' }

# POST /ExportSourceNetworkCfnTemplate; needs --source-network-id
@category "aws drs"
@search-terms ExportSourceNetworkCfnTemplate
export def 'drs export-source-network-cfn-template' [
  --source-network-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs ExportSourceNetworkCfnTemplate $source_network_id=sourceNetworkID $region=--region $profile=--profile' }

# POST /GetFailbackReplicationConfiguration; cached 1min; needs --recovery-instance-id
@category "aws drs"
@search-terms GetFailbackReplicationConfiguration
export def 'drs get-failback-replication-configuration' [
  --recovery-instance-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs GetFailbackReplicationConfiguration $recovery_instance_id=recoveryInstanceID $region=--region $profile=--profile' }

# POST /GetLaunchConfiguration; cached 1min; needs --source-server-id
@category "aws drs"
@search-terms GetLaunchConfiguration
export def 'drs get-launch-configuration' [
  --source-server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs GetLaunchConfiguration $source_server_id=sourceServerID $region=--region $profile=--profile' }

# POST /GetRecoveryPlan; needs --recovery-plan-arn
@category "aws drs"
@search-terms GetRecoveryPlan
export def 'drs get-recovery-plan' [
  --recovery-plan-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs GetRecoveryPlan $recovery_plan_arn=recoveryPlanArn $region=--region $profile=--profile' }

# POST /GetRecoveryPlanExecution; needs --recovery-plan-execution-arn
@category "aws drs"
@search-terms GetRecoveryPlanExecution
export def 'drs get-recovery-plan-execution' [
  --recovery-plan-execution-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs GetRecoveryPlanExecution $recovery_plan_execution_arn=recoveryPlanExecutionArn $region=--region $profile=--profile' }

# POST /GetRecoveryPlanExecutionStep; cached 1min; needs --recovery-plan-execution-step-arn
@category "aws drs"
@search-terms GetRecoveryPlanExecutionStep
export def 'drs get-recovery-plan-execution-step' [
  --recovery-plan-execution-step-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs GetRecoveryPlanExecutionStep $recovery_plan_execution_step_arn=recoveryPlanExecutionStepArn $region=--region $profile=--profile' }

# POST /GetRecoveryPlanStep; cached 1min; needs --recovery-plan-step-arn
@category "aws drs"
@search-terms GetRecoveryPlanStep
export def 'drs get-recovery-plan-step' [
  --recovery-plan-step-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs GetRecoveryPlanStep $recovery_plan_step_arn=recoveryPlanStepArn $region=--region $profile=--profile' }

# POST /GetReplicationConfiguration; needs --source-server-id
@category "aws drs"
@search-terms GetReplicationConfiguration
export def 'drs get-replication-configuration' [
  --source-server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs GetReplicationConfiguration $source_server_id=sourceServerID $region=--region $profile=--profile' }

# POST /InitializeService
@category "aws drs"
@search-terms InitializeService
export def 'drs initialize-service' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs InitializeService $region=--region $profile=--profile' }

# POST /ListExtensibleSourceServers; follows pages; needs --staging-account-id
@category "aws drs"
@search-terms ListExtensibleSourceServers
export def 'drs list-extensible-source-servers' [
  --staging-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs ListExtensibleSourceServers $staging_account_id=stagingAccountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListLaunchActions; follows pages; cached 1min; needs --resource-id
@category "aws drs"
@search-terms ListLaunchActions
export def 'drs list-launch-actions' [
  --resource-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs ListLaunchActions $resource_id=resourceId $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRecoveryPlanExecutionSteps; follows pages; cached 1min; needs --recovery-plan-execution-arn
@category "aws drs"
@search-terms ListRecoveryPlanExecutionSteps
export def 'drs list-recovery-plan-execution-steps' [
  --recovery-plan-execution-arn: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs ListRecoveryPlanExecutionSteps $recovery_plan_execution_arn=recoveryPlanExecutionArn $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRecoveryPlanExecutions; follows pages; cached 1min
@category "aws drs"
@search-terms ListRecoveryPlanExecutions
@example "First rows only" "drs list-recovery-plan-executions --stream | first 3"
export def 'drs list-recovery-plan-executions' [
  --recovery-plan-arn: string
  --status: string@[CREATED IN_PROGRESS COMPLETED FAILED CANCELLING CANCELLED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs ListRecoveryPlanExecutions $recovery_plan_arn=recoveryPlanArn $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRecoveryPlanSteps; follows pages; cached 1min; needs --recovery-plan-arn
@category "aws drs"
@search-terms ListRecoveryPlanSteps
export def 'drs list-recovery-plan-steps' [
  --recovery-plan-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs ListRecoveryPlanSteps $recovery_plan_arn=recoveryPlanArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRecoveryPlans; follows pages; cached 1min
@category "aws drs"
@search-terms ListRecoveryPlans
@example "First rows only" "drs list-recovery-plans --stream | first 3"
export def 'drs list-recovery-plans' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs ListRecoveryPlans $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /ListStagingAccounts; follows pages; cached 1min
@category "aws drs"
@search-terms ListStagingAccounts
@example "First rows only" "drs list-staging-accounts --stream | first 3"
export def 'drs list-staging-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'drs ListStagingAccounts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; needs --resource-arn
@category "aws drs"
@search-terms ListTagsForResource
export def 'drs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /PutLaunchAction; needs --resource-id --action-code --order --action-id --optional --active --name --action-version --category --description
@category "aws drs"
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
]: nothing -> record { call 'drs PutLaunchAction $resource_id=resourceId $action_code=actionCode $order=order $action_id=actionId $optional=optional $active=active $name=name $action_version=actionVersion $category=category $parameters=parameters $description=description $region=--region $profile=--profile' }

# POST /ReorderRecoveryPlanSteps; needs --recovery-plan-arn --ordered-step-arns
@category "aws drs"
@search-terms ReorderRecoveryPlanSteps
export def 'drs reorder-recovery-plan-steps' [
  --recovery-plan-arn: string
  --ordered-step-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'drs ReorderRecoveryPlanSteps $recovery_plan_arn=recoveryPlanArn $ordered_step_arns=orderedStepArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /RetryDataReplication; needs --source-server-id; deprecated
@category "aws drs"
@search-terms RetryDataReplication
export def 'drs retry-data-replication' [
  --source-server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs RetryDataReplication $source_server_id=sourceServerID $region=--region $profile=--profile' }

# POST /RetryRecoveryPlanExecutionStep; needs --recovery-plan-execution-step-arn
@category "aws drs"
@search-terms RetryRecoveryPlanExecutionStep
export def 'drs retry-recovery-plan-execution-step' [
  --recovery-plan-execution-step-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs RetryRecoveryPlanExecutionStep $recovery_plan_execution_step_arn=recoveryPlanExecutionStepArn $region=--region $profile=--profile' }

# POST /ReverseReplication; needs --recovery-instance-id
@category "aws drs"
@search-terms ReverseReplication
export def 'drs reverse-replication' [
  --recovery-instance-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs ReverseReplication $recovery_instance_id=recoveryInstanceID $region=--region $profile=--profile' }

# POST /StartFailbackLaunch; needs --recovery-instance-ids
@category "aws drs"
@search-terms StartFailbackLaunch
export def 'drs start-failback-launch' [
  --recovery-instance-ids: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'drs StartFailbackLaunch $recovery_instance_ids=recoveryInstanceIDs $tags=tags $region=--region $profile=--profile' }

# POST /StartRecovery; needs --source-servers
@category "aws drs"
@search-terms StartRecovery
export def 'drs start-recovery' [
  --source-servers: oneof<list<any>, record>
  --is-drill: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'drs StartRecovery $source_servers=sourceServers $is_drill=isDrill $tags=tags $region=--region $profile=--profile' }

# POST /StartRecoveryPlanExecution; needs --recovery-plan-arn --mode
@category "aws drs"
@search-terms StartRecoveryPlanExecution
export def 'drs start-recovery-plan-execution' [
  --recovery-plan-arn: string
  --mode: string@[DRILL RECOVERY]
  --client-token: string
  --source-servers: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'drs StartRecoveryPlanExecution $recovery_plan_arn=recoveryPlanArn $mode=mode $client_token=clientToken $source_servers=sourceServers $tags=tags $region=--region $profile=--profile' }

# POST /StartReplication; needs --source-server-id
@category "aws drs"
@search-terms StartReplication
export def 'drs start-replication' [
  --source-server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs StartReplication $source_server_id=sourceServerID $region=--region $profile=--profile' }

# POST /StartSourceNetworkRecovery; needs --source-networks
@category "aws drs"
@search-terms StartSourceNetworkRecovery
export def 'drs start-source-network-recovery' [
  --source-networks: oneof<list<any>, record>
  --deploy-as-new: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'drs StartSourceNetworkRecovery $source_networks=sourceNetworks $deploy_as_new=deployAsNew $tags=tags $region=--region $profile=--profile' }

# POST /StartSourceNetworkReplication; needs --source-network-id
@category "aws drs"
@search-terms StartSourceNetworkReplication
export def 'drs start-source-network-replication' [
  --source-network-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs StartSourceNetworkReplication $source_network_id=sourceNetworkID $region=--region $profile=--profile' }

# POST /StopFailback; needs --recovery-instance-id
@category "aws drs"
@search-terms StopFailback
export def 'drs stop-failback' [
  --recovery-instance-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs StopFailback $recovery_instance_id=recoveryInstanceID $region=--region $profile=--profile' }

# POST /StopReplication; needs --source-server-id
@category "aws drs"
@search-terms StopReplication
export def 'drs stop-replication' [
  --source-server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs StopReplication $source_server_id=sourceServerID $region=--region $profile=--profile' }

# POST /StopSourceNetworkReplication; needs --source-network-id
@category "aws drs"
@search-terms StopSourceNetworkReplication
export def 'drs stop-source-network-replication' [
  --source-network-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs StopSourceNetworkReplication $source_network_id=sourceNetworkID $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws drs"
@search-terms TagResource
export def 'drs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /TerminateRecoveryInstances; needs --recovery-instance-ids
@category "aws drs"
@search-terms TerminateRecoveryInstances
export def 'drs terminate-recovery-instances' [
  --recovery-instance-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'drs TerminateRecoveryInstances $recovery_instance_ids=recoveryInstanceIDs $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws drs"
@search-terms UntagResource
export def 'drs untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /UpdateFailbackReplicationConfiguration; needs --recovery-instance-id
@category "aws drs"
@search-terms UpdateFailbackReplicationConfiguration
export def 'drs update-failback-replication-configuration' [
  --recovery-instance-id: string
  --name: string
  --bandwidth-throttling: int
  --use-private-ip: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'drs UpdateFailbackReplicationConfiguration $recovery_instance_id=recoveryInstanceID $name=name $bandwidth_throttling=bandwidthThrottling $use_private_ip=usePrivateIP $internet_protocol=internetProtocol $region=--region $profile=--profile' }

# POST /UpdateLaunchConfiguration; needs --source-server-id
@category "aws drs"
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
]: nothing -> record { call 'drs UpdateLaunchConfiguration $source_server_id=sourceServerID $name=name $launch_disposition=launchDisposition $target_instance_type_right_sizing_method=targetInstanceTypeRightSizingMethod $copy_private_ip=copyPrivateIp $copy_tags=copyTags $licensing=licensing $post_launch_enabled=postLaunchEnabled $launch_into_instance_properties=launchIntoInstanceProperties $recovery_mode=recoveryMode $region=--region $profile=--profile' }

# POST /UpdateLaunchConfigurationTemplate; needs --launch-configuration-template-id
@category "aws drs"
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
]: nothing -> record { call 'drs UpdateLaunchConfigurationTemplate $launch_configuration_template_id=launchConfigurationTemplateID $launch_disposition=launchDisposition $target_instance_type_right_sizing_method=targetInstanceTypeRightSizingMethod $copy_private_ip=copyPrivateIp $copy_tags=copyTags $licensing=licensing $export_bucket_arn=exportBucketArn $post_launch_enabled=postLaunchEnabled $launch_into_source_instance=launchIntoSourceInstance $recovery_mode=recoveryMode $region=--region $profile=--profile' }

# POST /UpdateRecoveryPlan; needs --recovery-plan-arn
@category "aws drs"
@search-terms UpdateRecoveryPlan
export def 'drs update-recovery-plan' [
  --recovery-plan-arn: string
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'drs UpdateRecoveryPlan $recovery_plan_arn=recoveryPlanArn $name=name $description=description $region=--region $profile=--profile' }

# POST /UpdateRecoveryPlanExecutionStep; needs --recovery-plan-execution-step-arn
@category "aws drs"
@search-terms UpdateRecoveryPlanExecutionStep
export def 'drs update-recovery-plan-execution-step' [
  --recovery-plan-execution-step-arn: string
  --status: string@[NOT_STARTED EXECUTING WAITING COMPLETED FAILED TIMED_OUT SKIPPED]
  --servers: oneof<list<any>, record>
  --wait-duration-minutes: int
  --region: string
  --profile: string
]: nothing -> record { call 'drs UpdateRecoveryPlanExecutionStep $recovery_plan_execution_step_arn=recoveryPlanExecutionStepArn $status=status $servers=servers $wait_duration_minutes=waitDurationMinutes $region=--region $profile=--profile' }

# POST /UpdateRecoveryPlanStep; needs --recovery-plan-step-arn
@category "aws drs"
@search-terms UpdateRecoveryPlanStep
export def 'drs update-recovery-plan-step' [
  --recovery-plan-step-arn: string
  --step-name: string
  --configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'drs UpdateRecoveryPlanStep $recovery_plan_step_arn=recoveryPlanStepArn $step_name=stepName $configuration=configuration $region=--region $profile=--profile' }

# POST /UpdateReplicationConfiguration; needs --source-server-id
@category "aws drs"
@search-terms UpdateReplicationConfiguration
export def 'drs update-replication-configuration' [
  --source-server-id: string
  --name: string
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: oneof<list<string>, string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 GP3 ST1 AUTO]
  --replicated-disks: oneof<list<any>, record>
  --ebs-encryption: string@[DEFAULT CUSTOM NONE]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --pit-policy: oneof<list<any>, record>
  --auto-replicate-new-disks: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --region: string
  --profile: string
]: nothing -> record { call 'drs UpdateReplicationConfiguration $source_server_id=sourceServerID $name=name $staging_area_subnet_id=stagingAreaSubnetId $associate_default_security_group=associateDefaultSecurityGroup $replication_servers_security_groups_ids=replicationServersSecurityGroupsIDs $replication_server_instance_type=replicationServerInstanceType $use_dedicated_replication_server=useDedicatedReplicationServer $default_large_staging_disk_type=defaultLargeStagingDiskType $replicated_disks=replicatedDisks $ebs_encryption=ebsEncryption $ebs_encryption_key_arn=ebsEncryptionKeyArn $bandwidth_throttling=bandwidthThrottling $data_plane_routing=dataPlaneRouting $create_public_ip=createPublicIP $staging_area_tags=stagingAreaTags $pit_policy=pitPolicy $auto_replicate_new_disks=autoReplicateNewDisks $internet_protocol=internetProtocol $region=--region $profile=--profile' }

# POST /UpdateReplicationConfigurationTemplate; needs --replication-configuration-template-id
@category "aws drs"
@search-terms UpdateReplicationConfigurationTemplate
export def 'drs update-replication-configuration-template' [
  --replication-configuration-template-id: string
  --arn: string
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: oneof<list<string>, string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 GP3 ST1 AUTO]
  --ebs-encryption: string@[DEFAULT CUSTOM NONE]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --pit-policy: oneof<list<any>, record>
  --auto-replicate-new-disks: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --region: string
  --profile: string
]: nothing -> record { call 'drs UpdateReplicationConfigurationTemplate $replication_configuration_template_id=replicationConfigurationTemplateID $arn=arn $staging_area_subnet_id=stagingAreaSubnetId $associate_default_security_group=associateDefaultSecurityGroup $replication_servers_security_groups_ids=replicationServersSecurityGroupsIDs $replication_server_instance_type=replicationServerInstanceType $use_dedicated_replication_server=useDedicatedReplicationServer $default_large_staging_disk_type=defaultLargeStagingDiskType $ebs_encryption=ebsEncryption $ebs_encryption_key_arn=ebsEncryptionKeyArn $bandwidth_throttling=bandwidthThrottling $data_plane_routing=dataPlaneRouting $create_public_ip=createPublicIP $staging_area_tags=stagingAreaTags $pit_policy=pitPolicy $auto_replicate_new_disks=autoReplicateNewDisks $internet_protocol=internetProtocol $region=--region $profile=--profile' }
