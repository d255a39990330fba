# Written by `cargo xtask generate --service cloudformation` from the service's model and overlay: change those instead.
# CloudFormation, API version 2010-05-15: 92 operations, 10 waiters.

use rt.nu [call]

def CallAs []: nothing -> list<string> { [SELF DELEGATED_ADMIN] }

def RegistryType []: nothing -> list<string> { [RESOURCE MODULE HOOK] }

# POST /
@search-terms ActivateOrganizationsAccess
export def 'cloudformation activate-organizations-access' [
  --region: string
  --profile: string
]: any -> any { call 'cloudformation ActivateOrganizationsAccess -- $region $profile' }

# POST /
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation ActivateType $type $public_type_arn $publisher_id $type_name $type_name_alias $auto_update $logging_config $execution_role_arn $version_bump $major_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --type-configuration-identifiers
@search-terms BatchDescribeTypeConfigurations
export def 'cloudformation batch-describe-type-configurations' [
  --type-configuration-identifiers: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation BatchDescribeTypeConfigurations $type_configuration_identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --stack-name
@search-terms CancelUpdateStack
export def 'cloudformation cancel-update-stack' [
  --stack-name: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation CancelUpdateStack $stack_name $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name
@search-terms ContinueUpdateRollback
export def 'cloudformation continue-update-rollback' [
  --stack-name: string
  --role-arn: string
  --resources-to-skip: list<string>
  --client-request-token: string
  --force-rollback: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation ContinueUpdateRollback $stack_name $role_arn $resources_to_skip $client_request_token $force_rollback -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name --change-set-name
@search-terms CreateChangeSet
export def 'cloudformation create-change-set' [
  --stack-name: string
  --template-body: string
  --template-url: string
  --use-previous-template: oneof<bool>
  --parameters: any
  --capabilities: list<string>
  --resource-types: list<string>
  --role-arn: string
  --rollback-configuration: record
  --notification-arns: list<string>
  --tags: any
  --change-set-name: string
  --client-token: string
  --description: string
  --change-set-type: string@[CREATE UPDATE IMPORT]
  --resources-to-import: list
  --include-nested-stacks: oneof<bool>
  --on-stack-failure: string@[DO_NOTHING ROLLBACK DELETE]
  --import-existing-resources: oneof<bool>
  --deployment-mode: string
  --deployment-config: record
  --disable-validation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation CreateChangeSet $stack_name $template_body $template_url $use_previous_template $parameters $capabilities $resource_types $role_arn $rollback_configuration $notification_arns $tags $change_set_name $client_token $description $change_set_type $resources_to_import $include_nested_stacks $on_stack_failure $import_existing_resources $deployment_mode $deployment_config $disable_validation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --generated-template-name
@search-terms CreateGeneratedTemplate
export def 'cloudformation create-generated-template' [
  --resources: list
  --generated-template-name: string
  --stack-name: string
  --template-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation CreateGeneratedTemplate $resources $generated_template_name $stack_name $template_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name
@search-terms CreateStack
export def 'cloudformation create-stack' [
  --stack-name: string
  --template-body: string
  --template-url: string
  --parameters: any
  --disable-rollback: oneof<bool>
  --rollback-configuration: record
  --timeout-in-minutes: int
  --notification-arns: list<string>
  --capabilities: list<string>
  --resource-types: list<string>
  --role-arn: string
  --on-failure: string@[DO_NOTHING ROLLBACK DELETE]
  --stack-policy-body: string
  --stack-policy-url: string
  --tags: any
  --client-request-token: string
  --enable-termination-protection: oneof<bool>
  --retain-except-on-create: oneof<bool>
  --deployment-config: record
  --disable-validation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation CreateStack $stack_name $template_body $template_url $parameters $disable_rollback $rollback_configuration $timeout_in_minutes $notification_arns $capabilities $resource_types $role_arn $on_failure $stack_policy_body $stack_policy_url $tags $client_request_token $enable_termination_protection $retain_except_on_create $deployment_config $disable_validation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-set-name --regions
@search-terms CreateStackInstances
export def 'cloudformation create-stack-instances' [
  --stack-set-name: string
  --accounts: list<string>
  --deployment-targets: record
  --regions: list<string>
  --parameter-overrides: any
  --operation-preferences: record
  --operation-id: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation CreateStackInstances $stack_set_name $accounts $deployment_targets $regions $parameter_overrides $operation_preferences $operation_id $call_as -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-definitions
@search-terms CreateStackRefactor
export def 'cloudformation create-stack-refactor' [
  --description: string
  --enable-stack-creation: oneof<bool>
  --resource-mappings: list
  --stack-definitions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation CreateStackRefactor $description $enable_stack_creation $resource_mappings $stack_definitions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-set-name
@search-terms CreateStackSet
export def 'cloudformation create-stack-set' [
  --stack-set-name: string
  --description: string
  --template-body: string
  --template-url: string
  --stack-id: string
  --parameters: any
  --capabilities: list<string>
  --tags: any
  --administration-role-arn: string
  --execution-role-name: string
  --permission-model: string@[SERVICE_MANAGED SELF_MANAGED]
  --auto-deployment: record
  --call-as: string@CallAs
  --client-request-token: string
  --managed-execution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation CreateStackSet $stack_set_name $description $template_body $template_url $stack_id $parameters $capabilities $tags $administration_role_arn $execution_role_name $permission_model $auto_deployment $call_as $client_request_token $managed_execution -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeactivateOrganizationsAccess
export def 'cloudformation deactivate-organizations-access' [
  --region: string
  --profile: string
]: any -> any { call 'cloudformation DeactivateOrganizationsAccess -- $region $profile' }

# POST /
@search-terms DeactivateType
export def 'cloudformation deactivate-type' [
  --type-name: string
  --type: string@[RESOURCE MODULE HOOK]
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DeactivateType $type_name $type $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --change-set-name
@search-terms DeleteChangeSet
export def 'cloudformation delete-change-set' [
  --change-set-name: string
  --stack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DeleteChangeSet $change_set_name $stack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --generated-template-name
@search-terms DeleteGeneratedTemplate
export def 'cloudformation delete-generated-template' [
  --generated-template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DeleteGeneratedTemplate $generated_template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name
@search-terms DeleteStack
export def 'cloudformation delete-stack' [
  --stack-name: string
  --retain-resources: list<string>
  --role-arn: string
  --client-request-token: string
  --deletion-mode: string@[STANDARD FORCE_DELETE_STACK]
  --deployment-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DeleteStack $stack_name $retain_resources $role_arn $client_request_token $deletion_mode $deployment_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-set-name --regions --retain-stacks
@search-terms DeleteStackInstances
export def 'cloudformation delete-stack-instances' [
  --stack-set-name: string
  --accounts: list<string>
  --deployment-targets: record
  --regions: list<string>
  --operation-preferences: record
  --retain-stacks: oneof<bool>
  --operation-id: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DeleteStackInstances $stack_set_name $accounts $deployment_targets $regions $operation_preferences $retain_stacks $operation_id $call_as -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-set-name
@search-terms DeleteStackSet
export def 'cloudformation delete-stack-set' [
  --stack-set-name: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DeleteStackSet $stack_set_name $call_as -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeregisterType
export def 'cloudformation deregister-type' [
  --arn: string
  --type: string@RegistryType
  --type-name: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DeregisterType $arn $type $type_name $version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeAccountLimits
export def 'cloudformation describe-account-limits' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudformation DescribeAccountLimits -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; needs --change-set-name
@search-terms DescribeChangeSet
export def 'cloudformation describe-change-set' [
  --change-set-name: string
  --stack-name: string
  --include-property-values: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeChangeSet $change_set_name $stack_name $include_property_values -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --change-set-name
@search-terms DescribeChangeSetHooks
export def 'cloudformation describe-change-set-hooks' [
  --change-set-name: string
  --stack-name: string
  --next-token: string
  --logical-resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeChangeSetHooks $change_set_name $stack_name $next_token $logical_resource_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeEvents
export def 'cloudformation describe-events' [
  --stack-name: string
  --change-set-name: string
  --operation-id: string
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
]: any -> any { call 'cloudformation DescribeEvents $stack_name $change_set_name $operation_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --generated-template-name
@search-terms DescribeGeneratedTemplate
export def 'cloudformation describe-generated-template' [
  --generated-template-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeGeneratedTemplate $generated_template_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeOrganizationsAccess
export def 'cloudformation describe-organizations-access' [
  --call-as: string@CallAs
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeOrganizationsAccess $call_as -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribePublisher
export def 'cloudformation describe-publisher' [
  --publisher-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribePublisher $publisher_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-scan-id
@search-terms DescribeResourceScan
export def 'cloudformation describe-resource-scan' [
  --resource-scan-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeResourceScan $resource_scan_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --stack-drift-detection-id
@search-terms DescribeStackDriftDetectionStatus
export def 'cloudformation describe-stack-drift-detection-status' [
  --stack-drift-detection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeStackDriftDetectionStatus $stack_drift_detection_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --stack-name
@search-terms DescribeStackEvents
export def 'cloudformation describe-stack-events' [
  --stack-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeStackEvents $stack_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --stack-set-name --stack-instance-account --stack-instance-region
@search-terms DescribeStackInstance
export def 'cloudformation describe-stack-instance' [
  --stack-set-name: string
  --stack-instance-account: string
  --stack-instance-region: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeStackInstance $stack_set_name $stack_instance_account $stack_instance_region $call_as -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --stack-refactor-id
@search-terms DescribeStackRefactor
export def 'cloudformation describe-stack-refactor' [
  --stack-refactor-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeStackRefactor $stack_refactor_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 10sec; needs --stack-name --logical-resource-id
@search-terms DescribeStackResource
export def 'cloudformation describe-stack-resource' [
  --stack-name: string
  --logical-resource-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeStackResource $stack_name $logical_resource_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 10sec; needs --stack-name
@search-terms DescribeStackResourceDrifts
export def 'cloudformation describe-stack-resource-drifts' [
  --stack-name: string
  --stack-resource-drift-status-filters: list<string>
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
]: any -> any { call 'cloudformation DescribeStackResourceDrifts $stack_name $stack_resource_drift_status_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 10sec
@search-terms DescribeStackResources
export def 'cloudformation describe-stack-resources' [
  --stack-name: string
  --logical-resource-id: string
  --physical-resource-id: string
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
]: any -> any { call 'cloudformation DescribeStackResources $stack_name $logical_resource_id $physical_resource_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --stack-set-name
@search-terms DescribeStackSet
export def 'cloudformation describe-stack-set' [
  --stack-set-name: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeStackSet $stack_set_name $call_as -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --stack-set-name --operation-id
@search-terms DescribeStackSetOperation
export def 'cloudformation describe-stack-set-operation' [
  --stack-set-name: string
  --operation-id: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeStackSetOperation $stack_set_name $operation_id $call_as -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 10sec
@search-terms DescribeStacks
export def 'cloudformation describe-stacks' [
  --stack-name: string
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
]: any -> any { call 'cloudformation DescribeStacks $stack_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms DescribeType
export def 'cloudformation describe-type' [
  --type: string@RegistryType
  --type-name: string
  --arn: string
  --version-id: string
  --publisher-id: string
  --public-version-number: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeType $type $type_name $arn $version_id $publisher_id $public_version_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --registration-token
@search-terms DescribeTypeRegistration
export def 'cloudformation describe-type-registration' [
  --registration-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation DescribeTypeRegistration $registration_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --stack-name
@search-terms DetectStackDrift
export def 'cloudformation detect-stack-drift' [
  --stack-name: string
  --logical-resource-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DetectStackDrift $stack_name $logical_resource_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name --logical-resource-id
@search-terms DetectStackResourceDrift
export def 'cloudformation detect-stack-resource-drift' [
  --stack-name: string
  --logical-resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DetectStackResourceDrift $stack_name $logical_resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-set-name
@search-terms DetectStackSetDrift
export def 'cloudformation detect-stack-set-drift' [
  --stack-set-name: string
  --operation-preferences: record
  --operation-id: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation DetectStackSetDrift $stack_set_name $operation_preferences $operation_id $call_as -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms EstimateTemplateCost
export def 'cloudformation estimate-template-cost' [
  --template-body: string
  --template-url: string
  --parameters: any
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation EstimateTemplateCost $template_body $template_url $parameters -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --change-set-name
@search-terms ExecuteChangeSet
export def 'cloudformation execute-change-set' [
  --change-set-name: string
  --stack-name: string
  --client-request-token: string
  --disable-rollback: oneof<bool>
  --retain-except-on-create: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation ExecuteChangeSet $change_set_name $stack_name $client_request_token $disable_rollback $retain_except_on_create -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-refactor-id
@search-terms ExecuteStackRefactor
export def 'cloudformation execute-stack-refactor' [
  --stack-refactor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation ExecuteStackRefactor $stack_refactor_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --generated-template-name
@search-terms GetGeneratedTemplate
export def 'cloudformation get-generated-template' [
  --format: string@[JSON YAML]
  --generated-template-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation GetGeneratedTemplate $format $generated_template_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetHookResult
export def 'cloudformation get-hook-result' [
  --hook-result-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation GetHookResult $hook_result_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --stack-name
@search-terms GetStackPolicy
export def 'cloudformation get-stack-policy' [
  --stack-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation GetStackPolicy $stack_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms GetTemplate
export def 'cloudformation get-template' [
  --stack-name: string
  --change-set-name: string
  --template-stage: string@[Original Processed]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation GetTemplate $stack_name $change_set_name $template_stage -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms GetTemplateSummary
export def 'cloudformation get-template-summary' [
  --template-body: string
  --template-url: string
  --stack-name: string
  --stack-set-name: string
  --call-as: string@CallAs
  --template-summary-config: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation GetTemplateSummary $template_body $template_url $stack_name $stack_set_name $call_as $template_summary_config -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --stack-set-name
@search-terms ImportStacksToStackSet
export def 'cloudformation import-stacks-to-stack-set' [
  --stack-set-name: string
  --stack-ids: list<string>
  --stack-ids-url: string
  --organizational-unit-ids: list<string>
  --operation-preferences: record
  --operation-id: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation ImportStacksToStackSet $stack_set_name $stack_ids $stack_ids_url $organizational_unit_ids $operation_preferences $operation_id $call_as -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --stack-name
@search-terms ListChangeSets
export def 'cloudformation list-change-sets' [
  --stack-name: string
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
]: any -> any { call 'cloudformation ListChangeSets $stack_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListExports
export def 'cloudformation list-exports' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudformation ListExports -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListGeneratedTemplates
export def 'cloudformation list-generated-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudformation ListGeneratedTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min
@search-terms ListHookResults
export def 'cloudformation list-hook-results' [
  --target-type: string@[CHANGE_SET STACK RESOURCE CLOUD_CONTROL]
  --target-id: string
  --type-arn: string
  --status: string@[HOOK_IN_PROGRESS HOOK_COMPLETE_SUCCEEDED HOOK_COMPLETE_FAILED HOOK_FAILED]
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation ListHookResults $target_type $target_id $type_arn $status $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --export-name
@search-terms ListImports
export def 'cloudformation list-imports' [
  --export-name: string
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
]: any -> any { call 'cloudformation ListImports $export_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-scan-id --resources
@search-terms ListResourceScanRelatedResources
export def 'cloudformation list-resource-scan-related-resources' [
  --resource-scan-id: string
  --resources: list
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
]: any -> any { call 'cloudformation ListResourceScanRelatedResources $resource_scan_id $resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-scan-id
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudformation ListResourceScanResources $resource_scan_id $resource_identifier $resource_type_prefix $tag_key $tag_value -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResourceScans
export def 'cloudformation list-resource-scans' [
  --scan-type-filter: string@[FULL PARTIAL]
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
]: any -> any { call 'cloudformation ListResourceScans $scan_type_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-set-name --stack-instance-account --stack-instance-region --operation-id
@search-terms ListStackInstanceResourceDrifts
export def 'cloudformation list-stack-instance-resource-drifts' [
  --stack-set-name: string
  --stack-instance-resource-drift-statuses: list<string>
  --stack-instance-account: string
  --stack-instance-region: string
  --operation-id: string
  --call-as: string@CallAs
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
]: any -> any { call 'cloudformation ListStackInstanceResourceDrifts $stack_set_name $stack_instance_resource_drift_statuses $stack_instance_account $stack_instance_region $operation_id $call_as -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-set-name
@search-terms ListStackInstances
export def 'cloudformation list-stack-instances' [
  --stack-set-name: string
  --filters: any
  --stack-instance-account: string
  --stack-instance-region: string
  --call-as: string@CallAs
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
]: any -> any { call 'cloudformation ListStackInstances $stack_set_name $filters $stack_instance_account $stack_instance_region $call_as -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-refactor-id
@search-terms ListStackRefactorActions
export def 'cloudformation list-stack-refactor-actions' [
  --stack-refactor-id: string
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
]: any -> any { call 'cloudformation ListStackRefactorActions $stack_refactor_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListStackRefactors
export def 'cloudformation list-stack-refactors' [
  --execution-status-filter: list<string>
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
]: any -> any { call 'cloudformation ListStackRefactors $execution_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 10sec; needs --stack-name
@search-terms ListStackResources
export def 'cloudformation list-stack-resources' [
  --stack-name: string
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
]: any -> any { call 'cloudformation ListStackResources $stack_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-set-name
@search-terms ListStackSetAutoDeploymentTargets
export def 'cloudformation list-stack-set-auto-deployment-targets' [
  --stack-set-name: string
  --call-as: string@CallAs
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
]: any -> any { call 'cloudformation ListStackSetAutoDeploymentTargets $stack_set_name $call_as -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-set-name --operation-id
@search-terms ListStackSetOperationResults
export def 'cloudformation list-stack-set-operation-results' [
  --stack-set-name: string
  --operation-id: string
  --call-as: string@CallAs
  --filters: any
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
]: any -> any { call 'cloudformation ListStackSetOperationResults $stack_set_name $operation_id $call_as $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-set-name
@search-terms ListStackSetOperations
export def 'cloudformation list-stack-set-operations' [
  --stack-set-name: string
  --call-as: string@CallAs
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
]: any -> any { call 'cloudformation ListStackSetOperations $stack_set_name $call_as -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListStackSets
export def 'cloudformation list-stack-sets' [
  --status: string@[ACTIVE DELETED]
  --call-as: string@CallAs
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
]: any -> any { call 'cloudformation ListStackSets $status $call_as -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListStacks
export def 'cloudformation list-stacks' [
  --stack-status-filter: list<string>
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
]: any -> any { call 'cloudformation ListStacks $stack_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTypeRegistrations
export def 'cloudformation list-type-registrations' [
  --type: string@RegistryType
  --type-name: string
  --type-arn: string
  --registration-status-filter: string@[COMPLETE IN_PROGRESS FAILED]
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
]: any -> any { call 'cloudformation ListTypeRegistrations $type $type_name $type_arn $registration_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTypeVersions
export def 'cloudformation list-type-versions' [
  --type: string@RegistryType
  --type-name: string
  --arn: string
  --deprecated-status: string@[LIVE DEPRECATED]
  --publisher-id: string
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
]: any -> any { call 'cloudformation ListTypeVersions $type $type_name $arn $deprecated_status $publisher_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms ListTypes
export def 'cloudformation list-types' [
  --visibility: string@[PUBLIC PRIVATE]
  --provisioning-type: string@[NON_PROVISIONABLE IMMUTABLE FULLY_MUTABLE]
  --deprecated-status: string@[LIVE DEPRECATED]
  --type: string@RegistryType
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
]: any -> any { call 'cloudformation ListTypes $visibility $provisioning_type $deprecated_status $type $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms PublishType
export def 'cloudformation publish-type' [
  --type: string@[RESOURCE MODULE HOOK]
  --arn: string
  --type-name: string
  --public-version-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation PublishType $type $arn $type_name $public_version_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bearer-token --operation-status
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation RecordHandlerProgress $bearer_token $operation_status $current_operation_status $status_message $error_code $resource_model $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RegisterPublisher
export def 'cloudformation register-publisher' [
  --accept-terms-and-conditions: oneof<bool>
  --connection-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation RegisterPublisher $accept_terms_and_conditions $connection_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type-name --schema-handler-package
@search-terms RegisterType
export def 'cloudformation register-type' [
  --type: string@RegistryType
  --type-name: string
  --schema-handler-package: string
  --logging-config: record
  --execution-role-arn: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation RegisterType $type $type_name $schema_handler_package $logging_config $execution_role_arn $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name
@search-terms RemoveAlias
export def 'cloudformation remove-alias' [
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation RemoveAlias $alias_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name
@search-terms RollbackStack
export def 'cloudformation rollback-stack' [
  --stack-name: string
  --role-arn: string
  --client-request-token: string
  --retain-except-on-create: oneof<bool>
  --deployment-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation RollbackStack $stack_name $role_arn $client_request_token $retain_except_on_create $deployment_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name --alias-name
@search-terms SetAlias
export def 'cloudformation set-alias' [
  --stack-name: string
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation SetAlias $stack_name $alias_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name
@search-terms SetStackPolicy
export def 'cloudformation set-stack-policy' [
  --stack-name: string
  --stack-policy-body: string
  --stack-policy-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation SetStackPolicy $stack_name $stack_policy_body $stack_policy_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration
@search-terms SetTypeConfiguration
export def 'cloudformation set-type-configuration' [
  --type-arn: string
  --configuration: string
  --configuration-alias: string
  --type-name: string
  --type: string@[RESOURCE MODULE HOOK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation SetTypeConfiguration $type_arn $configuration $configuration_alias $type_name $type -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms SetTypeDefaultVersion
export def 'cloudformation set-type-default-version' [
  --arn: string
  --type: string@RegistryType
  --type-name: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation SetTypeDefaultVersion $arn $type $type_name $version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name --logical-resource-id --unique-id --status
@search-terms SignalResource
export def 'cloudformation signal-resource' [
  --stack-name: string
  --logical-resource-id: string
  --unique-id: string
  --status: string@[SUCCESS FAILURE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation SignalResource $stack_name $logical_resource_id $unique_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartResourceScan
export def 'cloudformation start-resource-scan' [
  --client-request-token: string
  --scan-filters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation StartResourceScan $client_request_token $scan_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-set-name --operation-id
@search-terms StopStackSetOperation
export def 'cloudformation stop-stack-set-operation' [
  --stack-set-name: string
  --operation-id: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation StopStackSetOperation $stack_set_name $operation_id $call_as -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms TestType
export def 'cloudformation test-type' [
  --arn: string
  --type: string@[RESOURCE MODULE HOOK]
  --type-name: string
  --version-id: string
  --log-delivery-bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation TestType $arn $type $type_name $version_id $log_delivery_bucket -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --generated-template-name
@search-terms UpdateGeneratedTemplate
export def 'cloudformation update-generated-template' [
  --generated-template-name: string
  --new-generated-template-name: string
  --add-resources: list
  --remove-resources: list<string>
  --refresh-all-resources: oneof<bool>
  --template-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation UpdateGeneratedTemplate $generated_template_name $new_generated_template_name $add_resources $remove_resources $refresh_all_resources $template_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name
@search-terms UpdateStack
export def 'cloudformation update-stack' [
  --stack-name: string
  --template-body: string
  --template-url: string
  --use-previous-template: oneof<bool>
  --stack-policy-during-update-body: string
  --stack-policy-during-update-url: string
  --parameters: any
  --capabilities: list<string>
  --resource-types: list<string>
  --role-arn: string
  --rollback-configuration: record
  --stack-policy-body: string
  --stack-policy-url: string
  --notification-arns: list<string>
  --tags: any
  --disable-rollback: oneof<bool>
  --client-request-token: string
  --retain-except-on-create: oneof<bool>
  --deployment-config: record
  --disable-validation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation UpdateStack $stack_name $template_body $template_url $use_previous_template $stack_policy_during_update_body $stack_policy_during_update_url $parameters $capabilities $resource_types $role_arn $rollback_configuration $stack_policy_body $stack_policy_url $notification_arns $tags $disable_rollback $client_request_token $retain_except_on_create $deployment_config $disable_validation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-set-name --regions
@search-terms UpdateStackInstances
export def 'cloudformation update-stack-instances' [
  --stack-set-name: string
  --accounts: list<string>
  --deployment-targets: record
  --regions: list<string>
  --parameter-overrides: any
  --operation-preferences: record
  --operation-id: string
  --call-as: string@CallAs
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation UpdateStackInstances $stack_set_name $accounts $deployment_targets $regions $parameter_overrides $operation_preferences $operation_id $call_as -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-set-name
@search-terms UpdateStackSet
export def 'cloudformation update-stack-set' [
  --stack-set-name: string
  --description: string
  --template-body: string
  --template-url: string
  --use-previous-template: oneof<bool>
  --parameters: any
  --capabilities: list<string>
  --tags: any
  --operation-preferences: record
  --administration-role-arn: string
  --execution-role-name: string
  --deployment-targets: record
  --permission-model: string@[SERVICE_MANAGED SELF_MANAGED]
  --auto-deployment: record
  --operation-id: string
  --accounts: list<string>
  --regions: list<string>
  --call-as: string@CallAs
  --managed-execution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation UpdateStackSet $stack_set_name $description $template_body $template_url $use_previous_template $parameters $capabilities $tags $operation_preferences $administration_role_arn $execution_role_name $deployment_targets $permission_model $auto_deployment $operation_id $accounts $regions $call_as $managed_execution -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --enable-termination-protection --stack-name
@search-terms UpdateTerminationProtection
export def 'cloudformation update-termination-protection' [
  --enable-termination-protection: oneof<bool>
  --stack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation UpdateTerminationProtection $enable_termination_protection $stack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ValidateTemplate
export def 'cloudformation validate-template' [
  --template-body: string
  --template-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudformation ValidateTemplate $template_body $template_url -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   change-set-create-complete: DescribeChangeSet; needs --change-set-name
#   stack-create-complete: DescribeStacks
#   stack-delete-complete: DescribeStacks
#   stack-exists: DescribeStacks
#   stack-import-complete: DescribeStacks
#   stack-refactor-create-complete: DescribeStackRefactor; needs --stack-refactor-id
#   stack-refactor-execute-complete: DescribeStackRefactor; needs --stack-refactor-id
#   stack-rollback-complete: DescribeStacks
#   stack-update-complete: DescribeStacks
#   type-registration-complete: DescribeTypeRegistration; needs --registration-token
@search-terms ChangeSetCreateComplete StackCreateComplete StackDeleteComplete StackExists StackImportComplete StackRefactorCreateComplete StackRefactorExecuteComplete StackRollbackComplete StackUpdateComplete TypeRegistrationComplete
export def 'cloudformation wait' [
  waiter: string@[change-set-create-complete stack-create-complete stack-delete-complete stack-exists stack-import-complete stack-refactor-create-complete stack-refactor-execute-complete stack-rollback-complete stack-update-complete type-registration-complete]
  --change-set-name: string
  --stack-name: string
  --include-property-values: oneof<bool>
  --stack-refactor-id: string
  --registration-token: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'cloudformation wait $waiter $change_set_name $stack_name $include_property_values $stack_refactor_id $registration_token -- $timeout $interval $region $profile' }
