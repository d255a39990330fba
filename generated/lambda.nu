# Written by `cargo xtask generate --service lambda` from the service's model and overlay: change those instead.
# Lambda, API version 2015-03-31: 91 operations, 6 waiters.

use rt.nu [call send]

# POST /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy; needs --layer-name --version-number --statement-id --action --principal
@search-terms AddLayerVersionPermission
export def 'lambda add-layer-version-permission' [
  --layer-name: string
  --version-number: int
  --statement-id: string
  --action: string
  --principal: string
  --organization-id: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda AddLayerVersionPermission $layer_name $version_number $statement_id $action $principal $organization_id $revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-03-31/functions/{FunctionName}/policy; needs --function-name --statement-id --action --principal
@search-terms AddPermission
export def 'lambda add-permission' [
  --function-name: string
  --statement-id: string
  --action: string
  --principal: string
  --source-arn: string
  --function-url-auth-type: string@[NONE AWS_IAM]
  --invoked-via-function-url: oneof<bool>
  --source-account: string
  --event-source-token: string
  --qualifier: string
  --revision-id: string
  --principal-org-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda AddPermission $function_name $statement_id $action $principal $source_arn $function_url_auth_type $invoked_via_function_url $source_account $event_source_token $qualifier $revision_id $principal_org_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint; needs --durable-execution-arn --checkpoint-token
@search-terms CheckpointDurableExecution
export def 'lambda checkpoint-durable-execution' [
  --durable-execution-arn: string
  --checkpoint-token: string
  --updates: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda CheckpointDurableExecution $durable_execution_arn $checkpoint_token $updates $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-03-31/functions/{FunctionName}/aliases; needs --function-name --name --function-version
@search-terms CreateAlias
export def 'lambda create-alias' [
  --function-name: string
  --name: string
  --function-version: string
  --description: string
  --routing-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda CreateAlias $function_name $name $function_version $description $routing_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-11-30/capacity-providers; needs --capacity-provider-name --vpc-config --permissions-config
@search-terms CreateCapacityProvider
export def 'lambda create-capacity-provider' [
  --capacity-provider-name: string
  --vpc-config: record
  --permissions-config: record
  --instance-requirements: record
  --capacity-provider-scaling-config: record
  --kms-key-arn: string
  --tags: record
  --propagate-tags: record
  --telemetry-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda CreateCapacityProvider $capacity_provider_name $vpc_config $permissions_config $instance_requirements $capacity_provider_scaling_config $kms_key_arn $tags $propagate_tags $telemetry_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-04-22/code-signing-configs; needs --allowed-publishers
@search-terms CreateCodeSigningConfig
export def 'lambda create-code-signing-config' [
  --description: string
  --allowed-publishers: record
  --code-signing-policies: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda CreateCodeSigningConfig $description $allowed_publishers $code_signing_policies $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-03-31/event-source-mappings; needs --function-name
@search-terms CreateEventSourceMapping
export def 'lambda create-event-source-mapping' [
  --event-source-arn: string
  --function-name: string
  --enabled: oneof<bool>
  --batch-size: int
  --filter-criteria: record
  --kms-key-arn: string
  --metrics-config: record
  --logging-config: record
  --scaling-config: record
  --maximum-batching-window-in-seconds: int
  --parallelization-factor: int
  --starting-position: string@[TRIM_HORIZON LATEST AT_TIMESTAMP]
  --starting-position-timestamp: oneof<datetime, duration, string>
  --destination-config: record
  --maximum-record-age-in-seconds: int
  --bisect-batch-on-function-error: oneof<bool>
  --maximum-retry-attempts: int
  --tags: record
  --tumbling-window-in-seconds: int
  --topics: list<string>
  --queues: list<string>
  --source-access-configurations: list
  --self-managed-event-source: record
  --function-response-types: list<string>
  --amazon-managed-kafka-event-source-config: record
  --self-managed-kafka-event-source-config: record
  --document-db-event-source-config: record
  --provisioned-poller-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda CreateEventSourceMapping $event_source_arn $function_name $enabled $batch_size $filter_criteria $kms_key_arn $metrics_config $logging_config $scaling_config $maximum_batching_window_in_seconds $parallelization_factor $starting_position $starting_position_timestamp $destination_config $maximum_record_age_in_seconds $bisect_batch_on_function_error $maximum_retry_attempts $tags $tumbling_window_in_seconds $topics $queues $source_access_configurations $self_managed_event_source $function_response_types $amazon_managed_kafka_event_source_config $self_managed_kafka_event_source_config $document_db_event_source_config $provisioned_poller_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-03-31/functions; needs --function-name --role --code
@search-terms CreateFunction
export def 'lambda create-function' [
  --function-name: string
  --runtime: string
  --role: string
  --handler: string
  --code: record
  --description: string
  --timeout: int
  --memory-size: int
  --publish: oneof<bool>
  --publish-to: string
  --vpc-config: record
  --package-type: string@[Zip Image]
  --dead-letter-config: record
  --environment: record
  --kms-key-arn: string
  --tracing-config: record
  --tags: record
  --layers: list<string>
  --file-system-configs: list
  --code-signing-config-arn: string
  --image-config: record
  --architectures: list<string>
  --ephemeral-storage: record
  --snap-start: record
  --logging-config: record
  --tenancy-config: record
  --capacity-provider-config: record
  --durable-config: record
  --runtime-config: record
  --accelerator-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda CreateFunction $function_name $runtime $role $handler $code $description $timeout $memory_size $publish $publish_to $vpc_config $package_type $dead_letter_config $environment $kms_key_arn $tracing_config $tags $layers $file_system_configs $code_signing_config_arn $image_config $architectures $ephemeral_storage $snap_start $logging_config $tenancy_config $capacity_provider_config $durable_config $runtime_config $accelerator_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-10-31/functions/{FunctionName}/url; needs --function-name --auth-type
@search-terms CreateFunctionUrlConfig
export def 'lambda create-function-url-config' [
  --function-name: string
  --qualifier: string
  --auth-type: string@[NONE AWS_IAM]
  --cors: record
  --invoke-mode: string@[BUFFERED RESPONSE_STREAM]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda CreateFunctionUrlConfig $function_name $qualifier $auth_type $cors $invoke_mode -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name}; needs --function-name --name
@search-terms DeleteAlias
export def 'lambda delete-alias' [
  --function-name: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteAlias $function_name $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-11-30/capacity-providers/{CapacityProviderName}; needs --capacity-provider-name
@search-terms DeleteCapacityProvider
export def 'lambda delete-capacity-provider' [
  --capacity-provider-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteCapacityProvider $capacity_provider_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-04-22/code-signing-configs/{CodeSigningConfigArn}; needs --code-signing-config-arn
@search-terms DeleteCodeSigningConfig
export def 'lambda delete-code-signing-config' [
  --code-signing-config-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteCodeSigningConfig $code_signing_config_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-12-01/durable-executions/{DurableExecutionArn}; needs --durable-execution-arn
@search-terms DeleteDurableExecution
export def 'lambda delete-durable-execution' [
  --durable-execution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteDurableExecution $durable_execution_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-03-31/event-source-mappings/{UUID}; needs --uuid
@search-terms DeleteEventSourceMapping
export def 'lambda delete-event-source-mapping' [
  --uuid: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteEventSourceMapping $uuid -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-03-31/functions/{FunctionName}; needs --function-name
@search-terms DeleteFunction
export def 'lambda delete-function' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteFunction $function_name $qualifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-06-30/functions/{FunctionName}/code-signing-config; needs --function-name
@search-terms DeleteFunctionCodeSigningConfig
export def 'lambda delete-function-code-signing-config' [
  --function-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteFunctionCodeSigningConfig $function_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2017-10-31/functions/{FunctionName}/concurrency; needs --function-name
@search-terms DeleteFunctionConcurrency
export def 'lambda delete-function-concurrency' [
  --function-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteFunctionConcurrency $function_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2019-09-25/functions/{FunctionName}/event-invoke-config; needs --function-name
@search-terms DeleteFunctionEventInvokeConfig
export def 'lambda delete-function-event-invoke-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteFunctionEventInvokeConfig $function_name $qualifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-10-31/functions/{FunctionName}/url; needs --function-name
@search-terms DeleteFunctionUrlConfig
export def 'lambda delete-function-url-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteFunctionUrlConfig $function_name $qualifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2018-10-31/layers/{LayerName}/versions/{VersionNumber}; needs --layer-name --version-number
@search-terms DeleteLayerVersion
export def 'lambda delete-layer-version' [
  --layer-name: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteLayerVersion $layer_name $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2019-09-30/functions/{FunctionName}/provisioned-concurrency; needs --function-name --qualifier
@search-terms DeleteProvisionedConcurrencyConfig
export def 'lambda delete-provisioned-concurrency-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteProvisionedConcurrencyConfig $function_name $qualifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2026-07-09/resource-policy/{ResourceArn}; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'lambda delete-resource-policy' [
  --resource-arn: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda DeleteResourcePolicy $resource_arn $revision_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2016-08-19/account-settings; cached 1hr
@search-terms GetAccountSettings
export def 'lambda get-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'lambda GetAccountSettings -- $region $profile $refresh $ttl' }

# GET /2015-03-31/functions/{FunctionName}/aliases/{Name}; cached 1min; needs --function-name --name
@search-terms GetAlias
export def 'lambda get-alias' [
  --function-name: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetAlias $function_name $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2025-11-30/capacity-providers/{CapacityProviderName}; cached 1min; needs --capacity-provider-name
@search-terms GetCapacityProvider
export def 'lambda get-capacity-provider' [
  --capacity-provider-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetCapacityProvider $capacity_provider_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-04-22/code-signing-configs/{CodeSigningConfigArn}; cached 1min; needs --code-signing-config-arn
@search-terms GetCodeSigningConfig
export def 'lambda get-code-signing-config' [
  --code-signing-config-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetCodeSigningConfig $code_signing_config_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2025-12-01/durable-executions/{DurableExecutionArn}; needs --durable-execution-arn
@search-terms GetDurableExecution
export def 'lambda get-durable-execution' [
  --durable-execution-arn: string
  --include-execution-data: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetDurableExecution $durable_execution_arn $include_execution_data -- $region $profile $with_input $fail_fast' }

# GET /2025-12-01/durable-executions/{DurableExecutionArn}/history; follows pages; needs --durable-execution-arn
@search-terms GetDurableExecutionHistory
export def 'lambda get-durable-execution-history' [
  --durable-execution-arn: string
  --include-execution-data: oneof<bool>
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetDurableExecutionHistory $durable_execution_arn $include_execution_data $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2025-12-01/durable-executions/{DurableExecutionArn}/state; follows pages; needs --durable-execution-arn --checkpoint-token
@search-terms GetDurableExecutionState
export def 'lambda get-durable-execution-state' [
  --durable-execution-arn: string
  --checkpoint-token: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetDurableExecutionState $durable_execution_arn $checkpoint_token -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2015-03-31/event-source-mappings/{UUID}; cached 1min; needs --uuid
@search-terms GetEventSourceMapping
export def 'lambda get-event-source-mapping' [
  --uuid: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetEventSourceMapping $uuid -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-03-31/functions/{FunctionName}; needs --function-name
@search-terms GetFunction
export def 'lambda get-function' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetFunction $function_name $qualifier -- $region $profile $with_input $fail_fast' }

# GET /2020-06-30/functions/{FunctionName}/code-signing-config; cached 1min; needs --function-name
@search-terms GetFunctionCodeSigningConfig
export def 'lambda get-function-code-signing-config' [
  --function-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetFunctionCodeSigningConfig $function_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2019-09-30/functions/{FunctionName}/concurrency; cached 1min; needs --function-name
@search-terms GetFunctionConcurrency
export def 'lambda get-function-concurrency' [
  --function-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetFunctionConcurrency $function_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-03-31/functions/{FunctionName}/configuration; needs --function-name
@search-terms GetFunctionConfiguration
export def 'lambda get-function-configuration' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetFunctionConfiguration $function_name $qualifier -- $region $profile $with_input $fail_fast' }

# GET /2019-09-25/functions/{FunctionName}/event-invoke-config; cached 1min; needs --function-name
@search-terms GetFunctionEventInvokeConfig
export def 'lambda get-function-event-invoke-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetFunctionEventInvokeConfig $function_name $qualifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2024-08-31/functions/{FunctionName}/recursion-config; cached 1min; needs --function-name
@search-terms GetFunctionRecursionConfig
export def 'lambda get-function-recursion-config' [
  --function-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetFunctionRecursionConfig $function_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2025-11-30/functions/{FunctionName}/function-scaling-config; cached 1min; needs --function-name --qualifier
@search-terms GetFunctionScalingConfig
export def 'lambda get-function-scaling-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetFunctionScalingConfig $function_name $qualifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-10-31/functions/{FunctionName}/url; cached 1min; needs --function-name
@search-terms GetFunctionUrlConfig
export def 'lambda get-function-url-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetFunctionUrlConfig $function_name $qualifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2018-10-31/layers/{LayerName}/versions/{VersionNumber}; needs --layer-name --version-number
@search-terms GetLayerVersion
export def 'lambda get-layer-version' [
  --layer-name: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetLayerVersion $layer_name $version_number -- $region $profile $with_input $fail_fast' }

# GET /2018-10-31/layers?find=LayerVersion; needs --arn
@search-terms GetLayerVersionByArn
export def 'lambda get-layer-version-by-arn' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetLayerVersionByArn $arn -- $region $profile $with_input $fail_fast' }

# GET /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy; cached 1hr; needs --layer-name --version-number
@search-terms GetLayerVersionPolicy
export def 'lambda get-layer-version-policy' [
  --layer-name: string
  --version-number: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetLayerVersionPolicy $layer_name $version_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-03-31/functions/{FunctionName}/policy; cached 1hr; needs --function-name
@search-terms GetPolicy
export def 'lambda get-policy' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetPolicy $function_name $qualifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2019-09-30/functions/{FunctionName}/provisioned-concurrency; cached 1min; needs --function-name --qualifier
@search-terms GetProvisionedConcurrencyConfig
export def 'lambda get-provisioned-concurrency-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetProvisionedConcurrencyConfig $function_name $qualifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2026-07-09/resource-policy/{ResourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'lambda get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-07-20/functions/{FunctionName}/runtime-management-config; cached 1min; needs --function-name
@search-terms GetRuntimeManagementConfig
export def 'lambda get-runtime-management-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda GetRuntimeManagementConfig $function_name $qualifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2015-03-31/functions/{FunctionName}/invocations; needs --function-name
@search-terms Invoke
export def 'lambda invoke' [
  --function-name: string
  --invocation-type: string@[Event RequestResponse DryRun]
  --log-type: string@[None Tail]
  --client-context: string
  --durable-execution-name: string
  --payload: oneof<binary, string>
  --qualifier: string
  --tenant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda Invoke $function_name $invocation_type $log_type $client_context $durable_execution_name $payload $qualifier $tenant_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2014-11-13/functions/{FunctionName}/invoke-async; sends what is piped in as --invoke-args; needs --function-name --invoke-args; deprecated
@search-terms InvokeAsync
export def 'lambda invoke-async' [
  --function-name: string
  --invoke-args: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'lambda InvokeAsync $function_name $invoke_args -- $region $profile $with_input $fail_fast $yes' ($invoke_args == null) }

# POST /2021-11-15/functions/{FunctionName}/response-streaming-invocations; needs --function-name
@search-terms InvokeWithResponseStream
export def 'lambda invoke-with-response-stream' [
  --function-name: string
  --log-type: string@[None Tail]
  --client-context: string
  --qualifier: string
  --payload: oneof<binary, string>
  --tenant-id: string
  --invocation-type: string@[RequestResponse DryRun]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda InvokeWithResponseStream $function_name $log_type $client_context $qualifier $payload $tenant_id $invocation_type -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /2015-03-31/functions/{FunctionName}/aliases; follows pages; cached 1min; needs --function-name
@search-terms ListAliases
export def 'lambda list-aliases' [
  --function-name: string
  --function-version: string
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
]: any -> any { call 'lambda ListAliases $function_name $function_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2025-11-30/capacity-providers; follows pages; cached 1min
@search-terms ListCapacityProviders
export def 'lambda list-capacity-providers' [
  --state: string@[Pending Active Failed Deleting]
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
]: any -> any { call 'lambda ListCapacityProviders $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2020-04-22/code-signing-configs; follows pages; cached 1min
@search-terms ListCodeSigningConfigs
export def 'lambda list-code-signing-configs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lambda ListCodeSigningConfigs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2025-12-01/functions/{FunctionName}/durable-executions; follows pages; cached 1min; needs --function-name
@search-terms ListDurableExecutionsByFunction
export def 'lambda list-durable-executions-by-function' [
  --function-name: string
  --qualifier: string
  --durable-execution-name: string
  --statuses: list<string>
  --started-after: oneof<datetime, duration, string>
  --started-before: oneof<datetime, duration, string>
  --reverse-order: oneof<bool>
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
]: any -> any { call 'lambda ListDurableExecutionsByFunction $function_name $qualifier $durable_execution_name $statuses $started_after $started_before $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-03-31/event-source-mappings; follows pages; cached 1min
@search-terms ListEventSourceMappings
export def 'lambda list-event-source-mappings' [
  --event-source-arn: string
  --function-name: string
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
]: any -> any { call 'lambda ListEventSourceMappings $event_source_arn $function_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2019-09-25/functions/{FunctionName}/event-invoke-config/list; follows pages; cached 1min; needs --function-name
@search-terms ListFunctionEventInvokeConfigs
export def 'lambda list-function-event-invoke-configs' [
  --function-name: string
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
]: any -> any { call 'lambda ListFunctionEventInvokeConfigs $function_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-10-31/functions/{FunctionName}/urls; follows pages; cached 1min; needs --function-name
@search-terms ListFunctionUrlConfigs
export def 'lambda list-function-url-configs' [
  --function-name: string
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
]: any -> any { call 'lambda ListFunctionUrlConfigs $function_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2025-11-30/capacity-providers/{CapacityProviderName}/function-versions; follows pages; cached 1min; needs --capacity-provider-name
@search-terms ListFunctionVersionsByCapacityProvider
export def 'lambda list-function-versions-by-capacity-provider' [
  --capacity-provider-name: string
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
]: any -> any { call 'lambda ListFunctionVersionsByCapacityProvider $capacity_provider_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-03-31/functions; follows pages
@search-terms ListFunctions
export def 'lambda list-functions' [
  --master-region: string
  --function-version: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lambda ListFunctions $master_region $function_version -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions; follows pages; cached 1min; needs --code-signing-config-arn
@search-terms ListFunctionsByCodeSigningConfig
export def 'lambda list-functions-by-code-signing-config' [
  --code-signing-config-arn: string
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
]: any -> any { call 'lambda ListFunctionsByCodeSigningConfig $code_signing_config_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2018-10-31/layers/{LayerName}/versions; follows pages; cached 1hr; needs --layer-name
@search-terms ListLayerVersions
export def 'lambda list-layer-versions' [
  --compatible-architecture: string@[x86_64 arm64]
  --compatible-runtime: string
  --layer-name: string
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
]: any -> any { call 'lambda ListLayerVersions $compatible_architecture $compatible_runtime $layer_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2018-10-31/layers; follows pages; cached 5min
@search-terms ListLayers
export def 'lambda list-layers' [
  --compatible-architecture: string@[x86_64 arm64]
  --compatible-runtime: string
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
]: any -> any { call 'lambda ListLayers $compatible_architecture $compatible_runtime -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL; follows pages; cached 1min; needs --function-name
@search-terms ListProvisionedConcurrencyConfigs
export def 'lambda list-provisioned-concurrency-configs' [
  --function-name: string
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
]: any -> any { call 'lambda ListProvisionedConcurrencyConfigs $function_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2017-03-31/tags/{Resource}; cached 5min; needs --resource
@search-terms ListTags
export def 'lambda list-tags' [
  --resource: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda ListTags $resource -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-03-31/functions/{FunctionName}/versions; follows pages; needs --function-name
@search-terms ListVersionsByFunction
export def 'lambda list-versions-by-function' [
  --function-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lambda ListVersionsByFunction $function_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /2025-12-01/durable-executions/{DurableExecutionArn}/pause; needs --durable-execution-arn
@search-terms PauseDurableExecution
export def 'lambda pause-durable-execution' [
  --durable-execution-arn: string
  --client-token: string
  --reason: string
  --execution-timeout-paused: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PauseDurableExecution $durable_execution_arn $client_token $reason $execution_timeout_paused -- $region $profile $with_input $fail_fast $yes' }

# POST /2018-10-31/layers/{LayerName}/versions; needs --layer-name --content
@search-terms PublishLayerVersion
export def 'lambda publish-layer-version' [
  --layer-name: string
  --description: string
  --content: record
  --compatible-architectures: list<string>
  --compatible-runtimes: list<string>
  --license-info: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PublishLayerVersion $layer_name $description $content $compatible_architectures $compatible_runtimes $license_info -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-03-31/functions/{FunctionName}/versions; needs --function-name
@search-terms PublishVersion
export def 'lambda publish-version' [
  --function-name: string
  --code-sha256: string
  --description: string
  --revision-id: string
  --publish-to: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PublishVersion $function_name $code_sha256 $description $revision_id $publish_to -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-06-30/functions/{FunctionName}/code-signing-config; needs --code-signing-config-arn --function-name
@search-terms PutFunctionCodeSigningConfig
export def 'lambda put-function-code-signing-config' [
  --code-signing-config-arn: string
  --function-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PutFunctionCodeSigningConfig $code_signing_config_arn $function_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /2017-10-31/functions/{FunctionName}/concurrency; needs --function-name --reserved-concurrent-executions
@search-terms PutFunctionConcurrency
export def 'lambda put-function-concurrency' [
  --function-name: string
  --reserved-concurrent-executions: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PutFunctionConcurrency $function_name $reserved_concurrent_executions -- $region $profile $with_input $fail_fast $yes' }

# PUT /2019-09-25/functions/{FunctionName}/event-invoke-config; needs --function-name
@search-terms PutFunctionEventInvokeConfig
export def 'lambda put-function-event-invoke-config' [
  --function-name: string
  --qualifier: string
  --maximum-retry-attempts: int
  --maximum-event-age-in-seconds: int
  --destination-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PutFunctionEventInvokeConfig $function_name $qualifier $maximum_retry_attempts $maximum_event_age_in_seconds $destination_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /2024-08-31/functions/{FunctionName}/recursion-config; needs --function-name --recursive-loop
@search-terms PutFunctionRecursionConfig
export def 'lambda put-function-recursion-config' [
  --function-name: string
  --recursive-loop: string@[Allow Terminate]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PutFunctionRecursionConfig $function_name $recursive_loop -- $region $profile $with_input $fail_fast $yes' }

# PUT /2025-11-30/functions/{FunctionName}/function-scaling-config; needs --function-name --qualifier
@search-terms PutFunctionScalingConfig
export def 'lambda put-function-scaling-config' [
  --function-name: string
  --qualifier: string
  --function-scaling-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PutFunctionScalingConfig $function_name $qualifier $function_scaling_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /2019-09-30/functions/{FunctionName}/provisioned-concurrency; needs --function-name --qualifier --provisioned-concurrent-executions
@search-terms PutProvisionedConcurrencyConfig
export def 'lambda put-provisioned-concurrency-config' [
  --function-name: string
  --qualifier: string
  --provisioned-concurrent-executions: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PutProvisionedConcurrencyConfig $function_name $qualifier $provisioned_concurrent_executions -- $region $profile $with_input $fail_fast $yes' }

# PUT /2026-07-09/resource-policy/{ResourceArn}; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'lambda put-resource-policy' [
  --resource-arn: string
  --policy: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PutResourcePolicy $resource_arn $policy $revision_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-07-20/functions/{FunctionName}/runtime-management-config; needs --function-name --update-runtime-on
@search-terms PutRuntimeManagementConfig
export def 'lambda put-runtime-management-config' [
  --function-name: string
  --qualifier: string
  --update-runtime-on: string@[Auto Manual FunctionUpdate]
  --runtime-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda PutRuntimeManagementConfig $function_name $qualifier $update_runtime_on $runtime_version_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}; needs --layer-name --version-number --statement-id
@search-terms RemoveLayerVersionPermission
export def 'lambda remove-layer-version-permission' [
  --layer-name: string
  --version-number: int
  --statement-id: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda RemoveLayerVersionPermission $layer_name $version_number $statement_id $revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-03-31/functions/{FunctionName}/policy/{StatementId}; needs --function-name --statement-id
@search-terms RemovePermission
export def 'lambda remove-permission' [
  --function-name: string
  --statement-id: string
  --qualifier: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda RemovePermission $function_name $statement_id $qualifier $revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-12-01/durable-executions/{DurableExecutionArn}/resume; needs --durable-execution-arn
@search-terms ResumeDurableExecution
export def 'lambda resume-durable-execution' [
  --durable-execution-arn: string
  --client-token: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda ResumeDurableExecution $durable_execution_arn $client_token $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-12-01/durable-execution-callbacks/{CallbackId}/fail; needs --callback-id
@search-terms SendDurableExecutionCallbackFailure
export def 'lambda send-durable-execution-callback-failure' [
  --callback-id: string
  --error: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda SendDurableExecutionCallbackFailure $callback_id $error -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat; needs --callback-id
@search-terms SendDurableExecutionCallbackHeartbeat
export def 'lambda send-durable-execution-callback-heartbeat' [
  --callback-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda SendDurableExecutionCallbackHeartbeat $callback_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-12-01/durable-execution-callbacks/{CallbackId}/succeed; needs --callback-id
@search-terms SendDurableExecutionCallbackSuccess
export def 'lambda send-durable-execution-callback-success' [
  --callback-id: string
  --result: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda SendDurableExecutionCallbackSuccess $callback_id $result -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-12-01/durable-executions/{DurableExecutionArn}/stop; needs --durable-execution-arn
@search-terms StopDurableExecution
export def 'lambda stop-durable-execution' [
  --durable-execution-arn: string
  --error: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda StopDurableExecution $durable_execution_arn $error -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-03-31/tags/{Resource}; needs --resource --tags
@search-terms TagResource
export def 'lambda tag-resource' [
  --resource: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda TagResource $resource $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2017-03-31/tags/{Resource}; needs --resource --tag-keys
@search-terms UntagResource
export def 'lambda untag-resource' [
  --resource: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UntagResource $resource $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-03-31/functions/{FunctionName}/aliases/{Name}; needs --function-name --name
@search-terms UpdateAlias
export def 'lambda update-alias' [
  --function-name: string
  --name: string
  --function-version: string
  --description: string
  --routing-config: record
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UpdateAlias $function_name $name $function_version $description $routing_config $revision_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /2025-11-30/capacity-providers/{CapacityProviderName}; needs --capacity-provider-name
@search-terms UpdateCapacityProvider
export def 'lambda update-capacity-provider' [
  --capacity-provider-name: string
  --capacity-provider-scaling-config: record
  --propagate-tags: record
  --telemetry-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UpdateCapacityProvider $capacity_provider_name $capacity_provider_scaling_config $propagate_tags $telemetry_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-04-22/code-signing-configs/{CodeSigningConfigArn}; needs --code-signing-config-arn
@search-terms UpdateCodeSigningConfig
export def 'lambda update-code-signing-config' [
  --code-signing-config-arn: string
  --description: string
  --allowed-publishers: record
  --code-signing-policies: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UpdateCodeSigningConfig $code_signing_config_arn $description $allowed_publishers $code_signing_policies -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-03-31/event-source-mappings/{UUID}; needs --uuid
@search-terms UpdateEventSourceMapping
export def 'lambda update-event-source-mapping' [
  --uuid: string
  --function-name: string
  --enabled: oneof<bool>
  --batch-size: int
  --filter-criteria: record
  --kms-key-arn: string
  --metrics-config: record
  --logging-config: record
  --scaling-config: record
  --maximum-batching-window-in-seconds: int
  --parallelization-factor: int
  --destination-config: record
  --maximum-record-age-in-seconds: int
  --bisect-batch-on-function-error: oneof<bool>
  --maximum-retry-attempts: int
  --tumbling-window-in-seconds: int
  --source-access-configurations: list
  --function-response-types: list<string>
  --amazon-managed-kafka-event-source-config: record
  --self-managed-kafka-event-source-config: record
  --document-db-event-source-config: record
  --provisioned-poller-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UpdateEventSourceMapping $uuid $function_name $enabled $batch_size $filter_criteria $kms_key_arn $metrics_config $logging_config $scaling_config $maximum_batching_window_in_seconds $parallelization_factor $destination_config $maximum_record_age_in_seconds $bisect_batch_on_function_error $maximum_retry_attempts $tumbling_window_in_seconds $source_access_configurations $function_response_types $amazon_managed_kafka_event_source_config $self_managed_kafka_event_source_config $document_db_event_source_config $provisioned_poller_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-03-31/functions/{FunctionName}/code; needs --function-name
@search-terms UpdateFunctionCode
export def 'lambda update-function-code' [
  --function-name: string
  --zip-file: oneof<binary, string>
  --s3-bucket: string
  --s3-key: string
  --s3-object-version: string
  --s3-object-storage-mode: string@[COPY REFERENCE]
  --image-uri: string
  --architectures: list<string>
  --publish: oneof<bool>
  --publish-to: string
  --dry-run
  --revision-id: string
  --source-kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UpdateFunctionCode $function_name $zip_file $s3_bucket $s3_key $s3_object_version $s3_object_storage_mode $image_uri $architectures $publish $publish_to $dry_run $revision_id $source_kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-03-31/functions/{FunctionName}/configuration; needs --function-name
@search-terms UpdateFunctionConfiguration
export def 'lambda update-function-configuration' [
  --function-name: string
  --role: string
  --handler: string
  --description: string
  --timeout: int
  --memory-size: int
  --vpc-config: record
  --environment: record
  --runtime: string
  --dead-letter-config: record
  --kms-key-arn: string
  --tracing-config: record
  --revision-id: string
  --layers: list<string>
  --file-system-configs: list
  --image-config: record
  --ephemeral-storage: record
  --snap-start: record
  --logging-config: record
  --capacity-provider-config: record
  --durable-config: record
  --runtime-config: record
  --accelerator-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UpdateFunctionConfiguration $function_name $role $handler $description $timeout $memory_size $vpc_config $environment $runtime $dead_letter_config $kms_key_arn $tracing_config $revision_id $layers $file_system_configs $image_config $ephemeral_storage $snap_start $logging_config $capacity_provider_config $durable_config $runtime_config $accelerator_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2019-09-25/functions/{FunctionName}/event-invoke-config; needs --function-name
@search-terms UpdateFunctionEventInvokeConfig
export def 'lambda update-function-event-invoke-config' [
  --function-name: string
  --qualifier: string
  --maximum-retry-attempts: int
  --maximum-event-age-in-seconds: int
  --destination-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UpdateFunctionEventInvokeConfig $function_name $qualifier $maximum_retry_attempts $maximum_event_age_in_seconds $destination_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-10-31/functions/{FunctionName}/url; needs --function-name
@search-terms UpdateFunctionUrlConfig
export def 'lambda update-function-url-config' [
  --function-name: string
  --qualifier: string
  --auth-type: string@[NONE AWS_IAM]
  --cors: record
  --invoke-mode: string@[BUFFERED RESPONSE_STREAM]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda UpdateFunctionUrlConfig $function_name $qualifier $auth_type $cors $invoke_mode -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   function-active: GetFunctionConfiguration; needs --function-name
#   function-active-v2: GetFunction; needs --function-name
#   function-exists: GetFunction; needs --function-name
#   function-updated: GetFunctionConfiguration; needs --function-name
#   function-updated-v2: GetFunction; needs --function-name
#   published-version-active: GetFunctionConfiguration; needs --function-name
@search-terms FunctionActive FunctionActiveV2 FunctionExists FunctionUpdated FunctionUpdatedV2 PublishedVersionActive
export def 'lambda wait' [
  waiter: string@[function-active function-active-v2 function-exists function-updated function-updated-v2 published-version-active]
  --function-name: string
  --qualifier: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'lambda wait $waiter $function_name $qualifier -- $timeout $interval $region $profile' }
