# Written by `cargo xtask generate --service cloudformation` from the service's model and overlay: change those instead.
# CloudFormation, API version 2010-05-15: 92 operations.

use rt.nu [call send]

# POST /
@category "aws cloudformation"
@search-terms ActivateOrganizationsAccess
export def 'cloudformation activate-organizations-access' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation ActivateOrganizationsAccess $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms ActivateType
export def 'cloudformation activate-type' [
  --type: string@[RESOURCE MODULE HOOK]
  --public-type-arn: string
  --publisher-id: string
  --type-name: string
  --type-name-alias: string
  --auto-update: oneof<bool>
  --logging-config: record
  --execution-role-arn: string
  --version-bump: string@[MAJOR MINOR]
  --major-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation ActivateType $type=Type $public_type_arn=PublicTypeArn $publisher_id=PublisherId $type_name=TypeName $type_name_alias=TypeNameAlias $auto_update=AutoUpdate $logging_config=LoggingConfig $execution_role_arn=ExecutionRoleArn $version_bump=VersionBump $major_version=MajorVersion $region=--region $profile=--profile' }

# POST /; cached 1min; needs --type-configuration-identifiers
@category "aws cloudformation"
@search-terms BatchDescribeTypeConfigurations
export def 'cloudformation batch-describe-type-configurations' [
  --type-configuration-identifiers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation BatchDescribeTypeConfigurations $type_configuration_identifiers=TypeConfigurationIdentifiers $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws cloudformation"
@search-terms CancelUpdateStack
export def 'cloudformation cancel-update-stack' [
  --stack-name: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation CancelUpdateStack $stack_name=StackName $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws cloudformation"
@search-terms ContinueUpdateRollback
export def 'cloudformation continue-update-rollback' [
  --stack-name: string
  --role-arn: string
  --resources-to-skip: oneof<list<string>, string>
  --client-request-token: string
  --force-rollback: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation ContinueUpdateRollback $stack_name=StackName $role_arn=RoleARN $resources_to_skip=ResourcesToSkip $client_request_token=ClientRequestToken $force_rollback=ForceRollback $region=--region $profile=--profile' }

# POST /; needs --stack-name --change-set-name
@category "aws cloudformation"
@search-terms CreateChangeSet
export def 'cloudformation create-change-set' [
  --stack-name: string
  --template-body: string
  --template-url: string
  --use-previous-template: oneof<bool>
  --parameters: oneof<list<any>, record>
  --capabilities: oneof<list<string>, string>
  --resource-types: oneof<list<string>, string>
  --role-arn: string
  --rollback-configuration: record
  --notification-arns: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --change-set-name: string
  --client-token: string
  --description: string
  --change-set-type: string@[CREATE UPDATE IMPORT]
  --resources-to-import: oneof<list<any>, record>
  --include-nested-stacks: oneof<bool>
  --on-stack-failure: string@[DO_NOTHING ROLLBACK DELETE]
  --import-existing-resources: oneof<bool>
  --deployment-mode: string@[REVERT_DRIFT]
  --deployment-config: record
  --disable-validation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation CreateChangeSet $stack_name=StackName $template_body=TemplateBody $template_url=TemplateURL $use_previous_template=UsePreviousTemplate $parameters=Parameters $capabilities=Capabilities $resource_types=ResourceTypes $role_arn=RoleARN $rollback_configuration=RollbackConfiguration $notification_arns=NotificationARNs $tags=Tags $change_set_name=ChangeSetName $client_token=ClientToken $description=Description $change_set_type=ChangeSetType $resources_to_import=ResourcesToImport $include_nested_stacks=IncludeNestedStacks $on_stack_failure=OnStackFailure $import_existing_resources=ImportExistingResources $deployment_mode=DeploymentMode $deployment_config=DeploymentConfig $disable_validation=DisableValidation $region=--region $profile=--profile' }

# POST /; needs --generated-template-name
@category "aws cloudformation"
@search-terms CreateGeneratedTemplate
export def 'cloudformation create-generated-template' [
  --resources: oneof<list<any>, record>
  --generated-template-name: string
  --stack-name: string
  --template-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation CreateGeneratedTemplate $resources=Resources $generated_template_name=GeneratedTemplateName $stack_name=StackName $template_configuration=TemplateConfiguration $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws cloudformation"
@search-terms CreateStack
export def 'cloudformation create-stack' [
  --stack-name: string
  --template-body: string
  --template-url: string
  --parameters: oneof<list<any>, record>
  --disable-rollback: oneof<bool>
  --rollback-configuration: record
  --timeout-in-minutes: int
  --notification-arns: oneof<list<string>, string>
  --capabilities: oneof<list<string>, string>
  --resource-types: oneof<list<string>, string>
  --role-arn: string
  --on-failure: string@[DO_NOTHING ROLLBACK DELETE]
  --stack-policy-body: string
  --stack-policy-url: string
  --tags: oneof<list<any>, record>
  --client-request-token: string
  --enable-termination-protection: oneof<bool>
  --retain-except-on-create: oneof<bool>
  --deployment-config: record
  --disable-validation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation CreateStack $stack_name=StackName $template_body=TemplateBody $template_url=TemplateURL $parameters=Parameters $disable_rollback=DisableRollback $rollback_configuration=RollbackConfiguration $timeout_in_minutes=TimeoutInMinutes $notification_arns=NotificationARNs $capabilities=Capabilities $resource_types=ResourceTypes $role_arn=RoleARN $on_failure=OnFailure $stack_policy_body=StackPolicyBody $stack_policy_url=StackPolicyURL $tags=Tags $client_request_token=ClientRequestToken $enable_termination_protection=EnableTerminationProtection $retain_except_on_create=RetainExceptOnCreate $deployment_config=DeploymentConfig $disable_validation=DisableValidation $region=--region $profile=--profile' }

# POST /; needs --stack-set-name --regions
@category "aws cloudformation"
@search-terms CreateStackInstances
export def 'cloudformation create-stack-instances' [
  --stack-set-name: string
  --accounts: oneof<list<string>, string>
  --deployment-targets: record
  --regions: oneof<list<string>, string>
  --parameter-overrides: oneof<list<any>, record>
  --operation-preferences: record
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation CreateStackInstances $stack_set_name=StackSetName $accounts=Accounts $deployment_targets=DeploymentTargets $regions=Regions $parameter_overrides=ParameterOverrides $operation_preferences=OperationPreferences $operation_id=OperationId $call_as=CallAs $region=--region $profile=--profile' }

# POST /; needs --stack-definitions
@category "aws cloudformation"
@search-terms CreateStackRefactor
export def 'cloudformation create-stack-refactor' [
  --description: string
  --enable-stack-creation: oneof<bool>
  --resource-mappings: oneof<list<any>, record>
  --stack-definitions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation CreateStackRefactor $description=Description $enable_stack_creation=EnableStackCreation $resource_mappings=ResourceMappings $stack_definitions=StackDefinitions $region=--region $profile=--profile' }

# POST /; needs --stack-set-name
@category "aws cloudformation"
@search-terms CreateStackSet
export def 'cloudformation create-stack-set' [
  --stack-set-name: string
  --description: string
  --template-body: string
  --template-url: string
  --stack-id: string
  --parameters: oneof<list<any>, record>
  --capabilities: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --administration-role-arn: string
  --execution-role-name: string
  --permission-model: string@[SERVICE_MANAGED SELF_MANAGED]
  --auto-deployment: record
  --call-as: string@[SELF DELEGATED_ADMIN]
  --client-request-token: string
  --managed-execution: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation CreateStackSet $stack_set_name=StackSetName $description=Description $template_body=TemplateBody $template_url=TemplateURL $stack_id=StackId $parameters=Parameters $capabilities=Capabilities $tags=Tags $administration_role_arn=AdministrationRoleARN $execution_role_name=ExecutionRoleName $permission_model=PermissionModel $auto_deployment=AutoDeployment $call_as=CallAs $client_request_token=ClientRequestToken $managed_execution=ManagedExecution $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms DeactivateOrganizationsAccess
export def 'cloudformation deactivate-organizations-access' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation DeactivateOrganizationsAccess $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms DeactivateType
export def 'cloudformation deactivate-type' [
  --type-name: string
  --type: string@[RESOURCE MODULE HOOK]
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation DeactivateType $type_name=TypeName $type=Type $arn=Arn $region=--region $profile=--profile' }

# POST /; needs --change-set-name
@category "aws cloudformation"
@search-terms DeleteChangeSet
export def 'cloudformation delete-change-set' [
  --change-set-name: string
  --stack-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation DeleteChangeSet $change_set_name=ChangeSetName $stack_name=StackName $region=--region $profile=--profile' }

# POST /; needs --generated-template-name
@category "aws cloudformation"
@search-terms DeleteGeneratedTemplate
export def 'cloudformation delete-generated-template' [
  --generated-template-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation DeleteGeneratedTemplate $generated_template_name=GeneratedTemplateName $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws cloudformation"
@search-terms DeleteStack
export def 'cloudformation delete-stack' [
  --stack-name: string
  --retain-resources: oneof<list<string>, string>
  --role-arn: string
  --client-request-token: string
  --deletion-mode: string@[STANDARD FORCE_DELETE_STACK]
  --deployment-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation DeleteStack $stack_name=StackName $retain_resources=RetainResources $role_arn=RoleARN $client_request_token=ClientRequestToken $deletion_mode=DeletionMode $deployment_config=DeploymentConfig $region=--region $profile=--profile' }

# POST /; needs --stack-set-name --regions --retain-stacks
@category "aws cloudformation"
@search-terms DeleteStackInstances
export def 'cloudformation delete-stack-instances' [
  --stack-set-name: string
  --accounts: oneof<list<string>, string>
  --deployment-targets: record
  --regions: oneof<list<string>, string>
  --operation-preferences: record
  --retain-stacks: oneof<bool>
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DeleteStackInstances $stack_set_name=StackSetName $accounts=Accounts $deployment_targets=DeploymentTargets $regions=Regions $operation_preferences=OperationPreferences $retain_stacks=RetainStacks $operation_id=OperationId $call_as=CallAs $region=--region $profile=--profile' }

# POST /; needs --stack-set-name
@category "aws cloudformation"
@search-terms DeleteStackSet
export def 'cloudformation delete-stack-set' [
  --stack-set-name: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation DeleteStackSet $stack_set_name=StackSetName $call_as=CallAs $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms DeregisterType
export def 'cloudformation deregister-type' [
  --arn: string
  --type: string@[RESOURCE MODULE HOOK]
  --type-name: string
  --version-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation DeregisterType $arn=Arn $type=Type $type_name=TypeName $version_id=VersionId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms DescribeAccountLimits
@example "First rows only" "cloudformation describe-account-limits --stream | first 3"
export def 'cloudformation describe-account-limits' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation DescribeAccountLimits $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec; needs --change-set-name
@category "aws cloudformation"
@search-terms DescribeChangeSet
export def 'cloudformation describe-change-set' [
  --change-set-name: string
  --stack-name: string
  --include-property-values: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation DescribeChangeSet $change_set_name=ChangeSetName $stack_name=StackName $include_property_values=IncludePropertyValues $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --change-set-name
@category "aws cloudformation"
@search-terms DescribeChangeSetHooks
export def 'cloudformation describe-change-set-hooks' [
  --change-set-name: string
  --stack-name: string
  --next-token: string
  --logical-resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeChangeSetHooks $change_set_name=ChangeSetName $stack_name=StackName $next_token=NextToken $logical_resource_id=LogicalResourceId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms DescribeEvents
@example "First rows only" "cloudformation describe-events --stream | first 3"
export def 'cloudformation describe-events' [
  --stack-name: string
  --change-set-name: string
  --operation-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation DescribeEvents $stack_name=StackName $change_set_name=ChangeSetName $operation_id=OperationId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --generated-template-name
@category "aws cloudformation"
@search-terms DescribeGeneratedTemplate
export def 'cloudformation describe-generated-template' [
  --generated-template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeGeneratedTemplate $generated_template_name=GeneratedTemplateName $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws cloudformation"
@search-terms DescribeOrganizationsAccess
export def 'cloudformation describe-organizations-access' [
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeOrganizationsAccess $call_as=CallAs $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws cloudformation"
@search-terms DescribePublisher
export def 'cloudformation describe-publisher' [
  --publisher-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribePublisher $publisher_id=PublisherId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-scan-id
@category "aws cloudformation"
@search-terms DescribeResourceScan
export def 'cloudformation describe-resource-scan' [
  --resource-scan-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeResourceScan $resource_scan_id=ResourceScanId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --stack-drift-detection-id
@category "aws cloudformation"
@search-terms DescribeStackDriftDetectionStatus
export def 'cloudformation describe-stack-drift-detection-status' [
  --stack-drift-detection-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeStackDriftDetectionStatus $stack_drift_detection_id=StackDriftDetectionId $region=--region $profile=--profile' }

# POST /; follows pages; needs --stack-name
@category "aws cloudformation"
@search-terms DescribeStackEvents
export def 'cloudformation describe-stack-events' [
  --stack-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation DescribeStackEvents $stack_name=StackName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --stack-set-name --stack-instance-account --stack-instance-region
@category "aws cloudformation"
@search-terms DescribeStackInstance
export def 'cloudformation describe-stack-instance' [
  --stack-set-name: string
  --stack-instance-account: string
  --stack-instance-region: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeStackInstance $stack_set_name=StackSetName $stack_instance_account=StackInstanceAccount $stack_instance_region=StackInstanceRegion $call_as=CallAs $region=--region $profile=--profile' }

# POST /; cached 1min; needs --stack-refactor-id
@category "aws cloudformation"
@search-terms DescribeStackRefactor
export def 'cloudformation describe-stack-refactor' [
  --stack-refactor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeStackRefactor $stack_refactor_id=StackRefactorId $region=--region $profile=--profile' }

# POST /; cached 30sec; needs --stack-name --logical-resource-id
@category "aws cloudformation"
@search-terms DescribeStackResource
export def 'cloudformation describe-stack-resource' [
  --stack-name: string
  --logical-resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeStackResource $stack_name=StackName $logical_resource_id=LogicalResourceId $region=--region $profile=--profile' }

# POST /; follows pages; cached 30sec; needs --stack-name
@category "aws cloudformation"
@search-terms DescribeStackResourceDrifts
export def 'cloudformation describe-stack-resource-drifts' [
  --stack-name: string
  --stack-resource-drift-status-filters: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation DescribeStackResourceDrifts $stack_name=StackName $stack_resource_drift_status_filters=StackResourceDriftStatusFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 30sec
@category "aws cloudformation"
@search-terms DescribeStackResources
@example "First rows only" "cloudformation describe-stack-resources | first 3"
export def 'cloudformation describe-stack-resources' [
  --stack-name: string
  --logical-resource-id: string
  --physical-resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudformation DescribeStackResources $stack_name=StackName $logical_resource_id=LogicalResourceId $physical_resource_id=PhysicalResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --stack-set-name
@category "aws cloudformation"
@search-terms DescribeStackSet
export def 'cloudformation describe-stack-set' [
  --stack-set-name: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeStackSet $stack_set_name=StackSetName $call_as=CallAs $region=--region $profile=--profile' }

# POST /; cached 1min; needs --stack-set-name --operation-id
@category "aws cloudformation"
@search-terms DescribeStackSetOperation
export def 'cloudformation describe-stack-set-operation' [
  --stack-set-name: string
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeStackSetOperation $stack_set_name=StackSetName $operation_id=OperationId $call_as=CallAs $region=--region $profile=--profile' }

# POST /; follows pages; cached 30sec
@category "aws cloudformation"
@search-terms DescribeStacks
@example "First rows only" "cloudformation describe-stacks --stream | first 3"
export def 'cloudformation describe-stacks' [
  --stack-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation DescribeStacks $stack_name=StackName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws cloudformation"
@search-terms DescribeType
export def 'cloudformation describe-type' [
  --type: string@[RESOURCE MODULE HOOK]
  --type-name: string
  --arn: string
  --version-id: string
  --publisher-id: string
  --public-version-number: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeType $type=Type $type_name=TypeName $arn=Arn $version_id=VersionId $publisher_id=PublisherId $public_version_number=PublicVersionNumber $region=--region $profile=--profile' }

# POST /; cached 1min; needs --registration-token
@category "aws cloudformation"
@search-terms DescribeTypeRegistration
export def 'cloudformation describe-type-registration' [
  --registration-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DescribeTypeRegistration $registration_token=RegistrationToken $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws cloudformation"
@search-terms DetectStackDrift
export def 'cloudformation detect-stack-drift' [
  --stack-name: string
  --logical-resource-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DetectStackDrift $stack_name=StackName $logical_resource_ids=LogicalResourceIds $region=--region $profile=--profile' }

# POST /; needs --stack-name --logical-resource-id
@category "aws cloudformation"
@search-terms DetectStackResourceDrift
export def 'cloudformation detect-stack-resource-drift' [
  --stack-name: string
  --logical-resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DetectStackResourceDrift $stack_name=StackName $logical_resource_id=LogicalResourceId $region=--region $profile=--profile' }

# POST /; needs --stack-set-name
@category "aws cloudformation"
@search-terms DetectStackSetDrift
export def 'cloudformation detect-stack-set-drift' [
  --stack-set-name: string
  --operation-preferences: record
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation DetectStackSetDrift $stack_set_name=StackSetName $operation_preferences=OperationPreferences $operation_id=OperationId $call_as=CallAs $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws cloudformation"
@search-terms EstimateTemplateCost
export def 'cloudformation estimate-template-cost' [
  --template-body: string
  --template-url: string
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation EstimateTemplateCost $template_body=TemplateBody $template_url=TemplateURL $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --change-set-name
@category "aws cloudformation"
@search-terms ExecuteChangeSet
export def 'cloudformation execute-change-set' [
  --change-set-name: string
  --stack-name: string
  --client-request-token: string
  --disable-rollback: oneof<bool>
  --retain-except-on-create: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation ExecuteChangeSet $change_set_name=ChangeSetName $stack_name=StackName $client_request_token=ClientRequestToken $disable_rollback=DisableRollback $retain_except_on_create=RetainExceptOnCreate $region=--region $profile=--profile' }

# POST /; needs --stack-refactor-id
@category "aws cloudformation"
@search-terms ExecuteStackRefactor
export def 'cloudformation execute-stack-refactor' [
  --stack-refactor-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation ExecuteStackRefactor $stack_refactor_id=StackRefactorId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --generated-template-name
@category "aws cloudformation"
@search-terms GetGeneratedTemplate
export def 'cloudformation get-generated-template' [
  --format: string@[JSON YAML]
  --generated-template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation GetGeneratedTemplate $format=Format $generated_template_name=GeneratedTemplateName $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws cloudformation"
@search-terms GetHookResult
export def 'cloudformation get-hook-result' [
  --hook-result-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation GetHookResult $hook_result_id=HookResultId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --stack-name
@category "aws cloudformation"
@search-terms GetStackPolicy
export def 'cloudformation get-stack-policy' [
  --stack-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation GetStackPolicy $stack_name=StackName $region=--region $profile=--profile' }

# POST /; cached 1hr
@category "aws cloudformation"
@search-terms GetTemplate
export def 'cloudformation get-template' [
  --stack-name: string
  --change-set-name: string
  --template-stage: string@[Original Processed]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation GetTemplate $stack_name=StackName $change_set_name=ChangeSetName $template_stage=TemplateStage $region=--region $profile=--profile' }

# POST /; cached 1hr
@category "aws cloudformation"
@search-terms GetTemplateSummary
export def 'cloudformation get-template-summary' [
  --template-body: string
  --template-url: string
  --stack-name: string
  --stack-set-name: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --template-summary-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation GetTemplateSummary $template_body=TemplateBody $template_url=TemplateURL $stack_name=StackName $stack_set_name=StackSetName $call_as=CallAs $template_summary_config=TemplateSummaryConfig $region=--region $profile=--profile' }

# POST /; needs --stack-set-name
@category "aws cloudformation"
@search-terms ImportStacksToStackSet
export def 'cloudformation import-stacks-to-stack-set' [
  --stack-set-name: string
  --stack-ids: oneof<list<string>, string>
  --stack-ids-url: string
  --organizational-unit-ids: oneof<list<string>, string>
  --operation-preferences: record
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation ImportStacksToStackSet $stack_set_name=StackSetName $stack_ids=StackIds $stack_ids_url=StackIdsUrl $organizational_unit_ids=OrganizationalUnitIds $operation_preferences=OperationPreferences $operation_id=OperationId $call_as=CallAs $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --stack-name
@category "aws cloudformation"
@search-terms ListChangeSets
export def 'cloudformation list-change-sets' [
  --stack-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListChangeSets $stack_name=StackName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws cloudformation"
@search-terms ListExports
@example "First rows only" "cloudformation list-exports --stream | first 3"
export def 'cloudformation list-exports' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListExports $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms ListGeneratedTemplates
@example "First rows only" "cloudformation list-generated-templates --stream | first 3"
export def 'cloudformation list-generated-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListGeneratedTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws cloudformation"
@search-terms ListHookResults
export def 'cloudformation list-hook-results' [
  --target-type: string@[CHANGE_SET STACK RESOURCE CLOUD_CONTROL]
  --target-id: string
  --type-arn: string
  --status: string@[HOOK_IN_PROGRESS HOOK_COMPLETE_SUCCEEDED HOOK_COMPLETE_FAILED HOOK_FAILED]
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation ListHookResults $target_type=TargetType $target_id=TargetId $type_arn=TypeArn $status=Status $next_token=NextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --export-name
@category "aws cloudformation"
@search-terms ListImports
export def 'cloudformation list-imports' [
  --export-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'cloudformation ListImports $export_name=ExportName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --resource-scan-id --resources
@category "aws cloudformation"
@search-terms ListResourceScanRelatedResources
export def 'cloudformation list-resource-scan-related-resources' [
  --resource-scan-id: string
  --resources: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListResourceScanRelatedResources $resource_scan_id=ResourceScanId $resources=Resources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --resource-scan-id
@category "aws cloudformation"
@search-terms ListResourceScanResources
export def 'cloudformation list-resource-scan-resources' [
  --resource-scan-id: string
  --resource-identifier: string
  --resource-type-prefix: string
  --tag-key: string
  --tag-value: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListResourceScanResources $resource_scan_id=ResourceScanId $resource_identifier=ResourceIdentifier $resource_type_prefix=ResourceTypePrefix $tag_key=TagKey $tag_value=TagValue $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms ListResourceScans
@example "First rows only" "cloudformation list-resource-scans --stream | first 3"
export def 'cloudformation list-resource-scans' [
  --scan-type-filter: string@[FULL PARTIAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListResourceScans $scan_type_filter=ScanTypeFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-set-name --stack-instance-account --stack-instance-region --operation-id
@category "aws cloudformation"
@search-terms ListStackInstanceResourceDrifts
export def 'cloudformation list-stack-instance-resource-drifts' [
  --stack-set-name: string
  --stack-instance-resource-drift-statuses: oneof<list<string>, string>
  --stack-instance-account: string
  --stack-instance-region: string
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackInstanceResourceDrifts $stack_set_name=StackSetName $stack_instance_resource_drift_statuses=StackInstanceResourceDriftStatuses $stack_instance_account=StackInstanceAccount $stack_instance_region=StackInstanceRegion $operation_id=OperationId $call_as=CallAs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-set-name
@category "aws cloudformation"
@search-terms ListStackInstances
export def 'cloudformation list-stack-instances' [
  --stack-set-name: string
  --filters: oneof<list<any>, record>
  --stack-instance-account: string
  --stack-instance-region: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackInstances $stack_set_name=StackSetName $filters=Filters $stack_instance_account=StackInstanceAccount $stack_instance_region=StackInstanceRegion $call_as=CallAs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-refactor-id
@category "aws cloudformation"
@search-terms ListStackRefactorActions
export def 'cloudformation list-stack-refactor-actions' [
  --stack-refactor-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackRefactorActions $stack_refactor_id=StackRefactorId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms ListStackRefactors
@example "First rows only" "cloudformation list-stack-refactors --stream | first 3"
export def 'cloudformation list-stack-refactors' [
  --execution-status-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackRefactors $execution_status_filter=ExecutionStatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-name
@category "aws cloudformation"
@search-terms ListStackResources
export def 'cloudformation list-stack-resources' [
  --stack-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackResources $stack_name=StackName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-set-name
@category "aws cloudformation"
@search-terms ListStackSetAutoDeploymentTargets
export def 'cloudformation list-stack-set-auto-deployment-targets' [
  --stack-set-name: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackSetAutoDeploymentTargets $stack_set_name=StackSetName $call_as=CallAs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-set-name --operation-id
@category "aws cloudformation"
@search-terms ListStackSetOperationResults
export def 'cloudformation list-stack-set-operation-results' [
  --stack-set-name: string
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackSetOperationResults $stack_set_name=StackSetName $operation_id=OperationId $call_as=CallAs $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-set-name
@category "aws cloudformation"
@search-terms ListStackSetOperations
export def 'cloudformation list-stack-set-operations' [
  --stack-set-name: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackSetOperations $stack_set_name=StackSetName $call_as=CallAs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms ListStackSets
@example "First rows only" "cloudformation list-stack-sets --stream | first 3"
export def 'cloudformation list-stack-sets' [
  --status: string@[ACTIVE DELETED]
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStackSets $status=Status $call_as=CallAs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms ListStacks
@example "First rows only" "cloudformation list-stacks --stream | first 3"
export def 'cloudformation list-stacks' [
  --stack-status-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListStacks $stack_status_filter=StackStatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms ListTypeRegistrations
@example "First rows only" "cloudformation list-type-registrations --stream | first 3"
export def 'cloudformation list-type-registrations' [
  --type: string@[RESOURCE MODULE HOOK]
  --type-name: string
  --type-arn: string
  --registration-status-filter: string@[COMPLETE IN_PROGRESS FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'cloudformation ListTypeRegistrations $type=Type $type_name=TypeName $type_arn=TypeArn $registration_status_filter=RegistrationStatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudformation"
@search-terms ListTypeVersions
@example "First rows only" "cloudformation list-type-versions --stream | first 3"
export def 'cloudformation list-type-versions' [
  --type: string@[RESOURCE MODULE HOOK]
  --type-name: string
  --arn: string
  --deprecated-status: string@[LIVE DEPRECATED]
  --publisher-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListTypeVersions $type=Type $type_name=TypeName $arn=Arn $deprecated_status=DeprecatedStatus $publisher_id=PublisherId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws cloudformation"
@search-terms ListTypes
@example "First rows only" "cloudformation list-types --stream | first 3"
export def 'cloudformation list-types' [
  --visibility: string@[PUBLIC PRIVATE]
  --provisioning-type: string@[NON_PROVISIONABLE IMMUTABLE FULLY_MUTABLE]
  --deprecated-status: string@[LIVE DEPRECATED]
  --type: string@[RESOURCE MODULE HOOK]
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudformation ListTypes $visibility=Visibility $provisioning_type=ProvisioningType $deprecated_status=DeprecatedStatus $type=Type $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws cloudformation"
@search-terms PublishType
export def 'cloudformation publish-type' [
  --type: string@[RESOURCE MODULE HOOK]
  --arn: string
  --type-name: string
  --public-version-number: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation PublishType $type=Type $arn=Arn $type_name=TypeName $public_version_number=PublicVersionNumber $region=--region $profile=--profile' }

# POST /; needs --bearer-token --operation-status
@category "aws cloudformation"
@search-terms RecordHandlerProgress
export def 'cloudformation record-handler-progress' [
  --bearer-token: string
  --operation-status: string@[PENDING IN_PROGRESS SUCCESS FAILED]
  --current-operation-status: string@[PENDING IN_PROGRESS SUCCESS FAILED]
  --status-message: string
  --error-code: string@[NotUpdatable InvalidRequest AccessDenied InvalidCredentials AlreadyExists NotFound ResourceConflict Throttling ServiceLimitExceeded NotStabilized GeneralServiceException ServiceInternalError NetworkFailure InternalFailure InvalidTypeConfiguration HandlerInternalFailure NonCompliant Unknown UnsupportedTarget]
  --resource-model: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation RecordHandlerProgress $bearer_token=BearerToken $operation_status=OperationStatus $current_operation_status=CurrentOperationStatus $status_message=StatusMessage $error_code=ErrorCode $resource_model=ResourceModel $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms RegisterPublisher
export def 'cloudformation register-publisher' [
  --accept-terms-and-conditions: oneof<bool>
  --connection-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation RegisterPublisher $accept_terms_and_conditions=AcceptTermsAndConditions $connection_arn=ConnectionArn $region=--region $profile=--profile' }

# POST /; needs --type-name --schema-handler-package
@category "aws cloudformation"
@search-terms RegisterType
export def 'cloudformation register-type' [
  --type: string@[RESOURCE MODULE HOOK]
  --type-name: string
  --schema-handler-package: string
  --logging-config: record
  --execution-role-arn: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation RegisterType $type=Type $type_name=TypeName $schema_handler_package=SchemaHandlerPackage $logging_config=LoggingConfig $execution_role_arn=ExecutionRoleArn $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /; needs --alias-name
@category "aws cloudformation"
@search-terms RemoveAlias
export def 'cloudformation remove-alias' [
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation RemoveAlias $alias_name=AliasName $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws cloudformation"
@search-terms RollbackStack
export def 'cloudformation rollback-stack' [
  --stack-name: string
  --role-arn: string
  --client-request-token: string
  --retain-except-on-create: oneof<bool>
  --deployment-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation RollbackStack $stack_name=StackName $role_arn=RoleARN $client_request_token=ClientRequestToken $retain_except_on_create=RetainExceptOnCreate $deployment_config=DeploymentConfig $region=--region $profile=--profile' }

# POST /; needs --stack-name --alias-name
@category "aws cloudformation"
@search-terms SetAlias
export def 'cloudformation set-alias' [
  --stack-name: string
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation SetAlias $stack_name=StackName $alias_name=AliasName $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws cloudformation"
@search-terms SetStackPolicy
export def 'cloudformation set-stack-policy' [
  --stack-name: string
  --stack-policy-body: string
  --stack-policy-url: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation SetStackPolicy $stack_name=StackName $stack_policy_body=StackPolicyBody $stack_policy_url=StackPolicyURL $region=--region $profile=--profile' }

# POST /; needs --configuration
@category "aws cloudformation"
@search-terms SetTypeConfiguration
export def 'cloudformation set-type-configuration' [
  --type-arn: string
  --configuration: string
  --configuration-alias: string
  --type-name: string
  --type: string@[RESOURCE MODULE HOOK]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation SetTypeConfiguration $type_arn=TypeArn $configuration=Configuration $configuration_alias=ConfigurationAlias $type_name=TypeName $type=Type $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms SetTypeDefaultVersion
export def 'cloudformation set-type-default-version' [
  --arn: string
  --type: string@[RESOURCE MODULE HOOK]
  --type-name: string
  --version-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation SetTypeDefaultVersion $arn=Arn $type=Type $type_name=TypeName $version_id=VersionId $region=--region $profile=--profile' }

# POST /; needs --stack-name --logical-resource-id --unique-id --status
@category "aws cloudformation"
@search-terms SignalResource
export def 'cloudformation signal-resource' [
  --stack-name: string
  --logical-resource-id: string
  --unique-id: string
  --status: string@[SUCCESS FAILURE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation SignalResource $stack_name=StackName $logical_resource_id=LogicalResourceId $unique_id=UniqueId $status=Status $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms StartResourceScan
export def 'cloudformation start-resource-scan' [
  --client-request-token: string
  --scan-filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation StartResourceScan $client_request_token=ClientRequestToken $scan_filters=ScanFilters $region=--region $profile=--profile' }

# POST /; needs --stack-set-name --operation-id
@category "aws cloudformation"
@search-terms StopStackSetOperation
export def 'cloudformation stop-stack-set-operation' [
  --stack-set-name: string
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudformation StopStackSetOperation $stack_set_name=StackSetName $operation_id=OperationId $call_as=CallAs $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms TestType
export def 'cloudformation test-type' [
  --arn: string
  --type: string@[RESOURCE MODULE HOOK]
  --type-name: string
  --version-id: string
  --log-delivery-bucket: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation TestType $arn=Arn $type=Type $type_name=TypeName $version_id=VersionId $log_delivery_bucket=LogDeliveryBucket $region=--region $profile=--profile' }

# POST /; needs --generated-template-name
@category "aws cloudformation"
@search-terms UpdateGeneratedTemplate
export def 'cloudformation update-generated-template' [
  --generated-template-name: string
  --new-generated-template-name: string
  --add-resources: oneof<list<any>, record>
  --remove-resources: oneof<list<string>, string>
  --refresh-all-resources: oneof<bool>
  --template-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation UpdateGeneratedTemplate $generated_template_name=GeneratedTemplateName $new_generated_template_name=NewGeneratedTemplateName $add_resources=AddResources $remove_resources=RemoveResources $refresh_all_resources=RefreshAllResources $template_configuration=TemplateConfiguration $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws cloudformation"
@search-terms UpdateStack
export def 'cloudformation update-stack' [
  --stack-name: string
  --template-body: string
  --template-url: string
  --use-previous-template: oneof<bool>
  --stack-policy-during-update-body: string
  --stack-policy-during-update-url: string
  --parameters: oneof<list<any>, record>
  --capabilities: oneof<list<string>, string>
  --resource-types: oneof<list<string>, string>
  --role-arn: string
  --rollback-configuration: record
  --stack-policy-body: string
  --stack-policy-url: string
  --notification-arns: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --disable-rollback: oneof<bool>
  --client-request-token: string
  --retain-except-on-create: oneof<bool>
  --deployment-config: record
  --disable-validation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation UpdateStack $stack_name=StackName $template_body=TemplateBody $template_url=TemplateURL $use_previous_template=UsePreviousTemplate $stack_policy_during_update_body=StackPolicyDuringUpdateBody $stack_policy_during_update_url=StackPolicyDuringUpdateURL $parameters=Parameters $capabilities=Capabilities $resource_types=ResourceTypes $role_arn=RoleARN $rollback_configuration=RollbackConfiguration $stack_policy_body=StackPolicyBody $stack_policy_url=StackPolicyURL $notification_arns=NotificationARNs $tags=Tags $disable_rollback=DisableRollback $client_request_token=ClientRequestToken $retain_except_on_create=RetainExceptOnCreate $deployment_config=DeploymentConfig $disable_validation=DisableValidation $region=--region $profile=--profile' }

# POST /; needs --stack-set-name --regions
@category "aws cloudformation"
@search-terms UpdateStackInstances
export def 'cloudformation update-stack-instances' [
  --stack-set-name: string
  --accounts: oneof<list<string>, string>
  --deployment-targets: record
  --regions: oneof<list<string>, string>
  --parameter-overrides: oneof<list<any>, record>
  --operation-preferences: record
  --operation-id: string
  --call-as: string@[SELF DELEGATED_ADMIN]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation UpdateStackInstances $stack_set_name=StackSetName $accounts=Accounts $deployment_targets=DeploymentTargets $regions=Regions $parameter_overrides=ParameterOverrides $operation_preferences=OperationPreferences $operation_id=OperationId $call_as=CallAs $region=--region $profile=--profile' }

# POST /; needs --stack-set-name
@category "aws cloudformation"
@search-terms UpdateStackSet
export def 'cloudformation update-stack-set' [
  --stack-set-name: string
  --description: string
  --template-body: string
  --template-url: string
  --use-previous-template: oneof<bool>
  --parameters: oneof<list<any>, record>
  --capabilities: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --operation-preferences: record
  --administration-role-arn: string
  --execution-role-name: string
  --deployment-targets: record
  --permission-model: string@[SERVICE_MANAGED SELF_MANAGED]
  --auto-deployment: record
  --operation-id: string
  --accounts: oneof<list<string>, string>
  --regions: oneof<list<string>, string>
  --call-as: string@[SELF DELEGATED_ADMIN]
  --managed-execution: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation UpdateStackSet $stack_set_name=StackSetName $description=Description $template_body=TemplateBody $template_url=TemplateURL $use_previous_template=UsePreviousTemplate $parameters=Parameters $capabilities=Capabilities $tags=Tags $operation_preferences=OperationPreferences $administration_role_arn=AdministrationRoleARN $execution_role_name=ExecutionRoleName $deployment_targets=DeploymentTargets $permission_model=PermissionModel $auto_deployment=AutoDeployment $operation_id=OperationId $accounts=Accounts $regions=Regions $call_as=CallAs $managed_execution=ManagedExecution $region=--region $profile=--profile' }

# POST /; needs --enable-termination-protection --stack-name
@category "aws cloudformation"
@search-terms UpdateTerminationProtection
export def 'cloudformation update-termination-protection' [
  --enable-termination-protection: oneof<bool>
  --stack-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation UpdateTerminationProtection $enable_termination_protection=EnableTerminationProtection $stack_name=StackName $region=--region $profile=--profile' }

# POST /
@category "aws cloudformation"
@search-terms ValidateTemplate
export def 'cloudformation validate-template' [
  --template-body: string
  --template-url: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudformation ValidateTemplate $template_body=TemplateBody $template_url=TemplateURL $region=--region $profile=--profile' }
