# Written by `cargo xtask generate --service lambda` from the service's model and overlay: change those instead.
# Lambda, API version 2015-03-31: 91 operations.

use rt.nu [call send]

# POST /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy; needs --layer-name --version-number --statement-id --action --principal
@category "aws lambda"
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
]: nothing -> record { call 'lambda AddLayerVersionPermission $layer_name=LayerName $version_number=VersionNumber $statement_id=StatementId $action=Action $principal=Principal $organization_id=OrganizationId $revision_id=RevisionId $region=--region $profile=--profile' }

# POST /2015-03-31/functions/{FunctionName}/policy; needs --function-name --statement-id --action --principal
@category "aws lambda"
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
]: nothing -> record { call 'lambda AddPermission $function_name=FunctionName $statement_id=StatementId $action=Action $principal=Principal $source_arn=SourceArn $function_url_auth_type=FunctionUrlAuthType $invoked_via_function_url=InvokedViaFunctionUrl $source_account=SourceAccount $event_source_token=EventSourceToken $qualifier=Qualifier $revision_id=RevisionId $principal_org_id=PrincipalOrgID $region=--region $profile=--profile' }

# POST /2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint; needs --durable-execution-arn --checkpoint-token
@category "aws lambda"
@search-terms CheckpointDurableExecution
export def 'lambda checkpoint-durable-execution' [
  --durable-execution-arn: string
  --checkpoint-token: string
  --updates: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda CheckpointDurableExecution $durable_execution_arn=DurableExecutionArn $checkpoint_token=CheckpointToken $updates=Updates $client_token=ClientToken $region=--region $profile=--profile' }

# POST /2015-03-31/functions/{FunctionName}/aliases; needs --function-name --name --function-version
@category "aws lambda"
@search-terms CreateAlias
export def 'lambda create-alias' [
  --function-name: string
  --name: string
  --function-version: string
  --description: string
  --routing-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda CreateAlias $function_name=FunctionName $name=Name $function_version=FunctionVersion $description=Description $routing_config=RoutingConfig $region=--region $profile=--profile' }

# POST /2025-11-30/capacity-providers; needs --capacity-provider-name --vpc-config --permissions-config
@category "aws lambda"
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
]: nothing -> record { call 'lambda CreateCapacityProvider $capacity_provider_name=CapacityProviderName $vpc_config=VpcConfig $permissions_config=PermissionsConfig $instance_requirements=InstanceRequirements $capacity_provider_scaling_config=CapacityProviderScalingConfig $kms_key_arn=KmsKeyArn $tags=Tags $propagate_tags=PropagateTags $telemetry_config=TelemetryConfig $region=--region $profile=--profile' }

# POST /2020-04-22/code-signing-configs; needs --allowed-publishers
@category "aws lambda"
@search-terms CreateCodeSigningConfig
export def 'lambda create-code-signing-config' [
  --description: string
  --allowed-publishers: record
  --code-signing-policies: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda CreateCodeSigningConfig $description=Description $allowed_publishers=AllowedPublishers $code_signing_policies=CodeSigningPolicies $tags=Tags $region=--region $profile=--profile' }

# POST /2015-03-31/event-source-mappings; needs --function-name
@category "aws lambda"
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
  --starting-position-timestamp: oneof<datetime, duration, int, string>
  --destination-config: record
  --maximum-record-age-in-seconds: int
  --bisect-batch-on-function-error: oneof<bool>
  --maximum-retry-attempts: int
  --tags: record
  --tumbling-window-in-seconds: int
  --topics: oneof<list<string>, string>
  --queues: oneof<list<string>, string>
  --source-access-configurations: oneof<list<any>, record>
  --self-managed-event-source: record
  --function-response-types: oneof<list<string>, string>
  --amazon-managed-kafka-event-source-config: record
  --self-managed-kafka-event-source-config: record
  --document-db-event-source-config: record
  --provisioned-poller-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda CreateEventSourceMapping $event_source_arn=EventSourceArn $function_name=FunctionName $enabled=Enabled $batch_size=BatchSize $filter_criteria=FilterCriteria $kms_key_arn=KMSKeyArn $metrics_config=MetricsConfig $logging_config=LoggingConfig $scaling_config=ScalingConfig $maximum_batching_window_in_seconds=MaximumBatchingWindowInSeconds $parallelization_factor=ParallelizationFactor $starting_position=StartingPosition $starting_position_timestamp=StartingPositionTimestamp $destination_config=DestinationConfig $maximum_record_age_in_seconds=MaximumRecordAgeInSeconds $bisect_batch_on_function_error=BisectBatchOnFunctionError $maximum_retry_attempts=MaximumRetryAttempts $tags=Tags $tumbling_window_in_seconds=TumblingWindowInSeconds $topics=Topics $queues=Queues $source_access_configurations=SourceAccessConfigurations $self_managed_event_source=SelfManagedEventSource $function_response_types=FunctionResponseTypes $amazon_managed_kafka_event_source_config=AmazonManagedKafkaEventSourceConfig $self_managed_kafka_event_source_config=SelfManagedKafkaEventSourceConfig $document_db_event_source_config=DocumentDBEventSourceConfig $provisioned_poller_config=ProvisionedPollerConfig $region=--region $profile=--profile' }

# POST /2015-03-31/functions; needs --function-name --role --code
@category "aws lambda"
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
  --publish-to: string@[LATEST_PUBLISHED]
  --vpc-config: record
  --package-type: string@[Zip Image]
  --dead-letter-config: record
  --environment: record
  --kms-key-arn: string
  --tracing-config: record
  --tags: record
  --layers: oneof<list<string>, string>
  --file-system-configs: oneof<list<any>, record>
  --code-signing-config-arn: string
  --image-config: record
  --architectures: oneof<list<string>, string>
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
]: nothing -> record { call 'lambda CreateFunction $function_name=FunctionName $runtime=Runtime $role=Role $handler=Handler $code=Code $description=Description $timeout=Timeout $memory_size=MemorySize $publish=Publish $publish_to=PublishTo $vpc_config=VpcConfig $package_type=PackageType $dead_letter_config=DeadLetterConfig $environment=Environment $kms_key_arn=KMSKeyArn $tracing_config=TracingConfig $tags=Tags $layers=Layers $file_system_configs=FileSystemConfigs $code_signing_config_arn=CodeSigningConfigArn $image_config=ImageConfig $architectures=Architectures $ephemeral_storage=EphemeralStorage $snap_start=SnapStart $logging_config=LoggingConfig $tenancy_config=TenancyConfig $capacity_provider_config=CapacityProviderConfig $durable_config=DurableConfig $runtime_config=RuntimeConfig $accelerator_config=AcceleratorConfig $region=--region $profile=--profile' }

# POST /2021-10-31/functions/{FunctionName}/url; needs --function-name --auth-type
@category "aws lambda"
@search-terms CreateFunctionUrlConfig
export def 'lambda create-function-url-config' [
  --function-name: string
  --qualifier: string
  --auth-type: string@[NONE AWS_IAM]
  --cors: record
  --invoke-mode: string@[BUFFERED RESPONSE_STREAM]
  --region: string
  --profile: string
]: nothing -> record { call 'lambda CreateFunctionUrlConfig $function_name=FunctionName $qualifier=Qualifier $auth_type=AuthType $cors=Cors $invoke_mode=InvokeMode $region=--region $profile=--profile' }

# DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name}; needs --function-name --name
@category "aws lambda"
@search-terms DeleteAlias
export def 'lambda delete-alias' [
  --function-name: string
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteAlias $function_name=FunctionName $name=Name $region=--region $profile=--profile' }

# DELETE /2025-11-30/capacity-providers/{CapacityProviderName}; needs --capacity-provider-name
@category "aws lambda"
@search-terms DeleteCapacityProvider
export def 'lambda delete-capacity-provider' [
  --capacity-provider-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda DeleteCapacityProvider $capacity_provider_name=CapacityProviderName $region=--region $profile=--profile' }

# DELETE /2020-04-22/code-signing-configs/{CodeSigningConfigArn}; needs --code-signing-config-arn
@category "aws lambda"
@search-terms DeleteCodeSigningConfig
export def 'lambda delete-code-signing-config' [
  --code-signing-config-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteCodeSigningConfig $code_signing_config_arn=CodeSigningConfigArn $region=--region $profile=--profile' }

# DELETE /2025-12-01/durable-executions/{DurableExecutionArn}; needs --durable-execution-arn
@category "aws lambda"
@search-terms DeleteDurableExecution
export def 'lambda delete-durable-execution' [
  --durable-execution-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda DeleteDurableExecution $durable_execution_arn=DurableExecutionArn $region=--region $profile=--profile' }

# DELETE /2015-03-31/event-source-mappings/{UUID}; needs --uuid
@category "aws lambda"
@search-terms DeleteEventSourceMapping
export def 'lambda delete-event-source-mapping' [
  --uuid: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda DeleteEventSourceMapping $uuid=UUID $region=--region $profile=--profile' }

# DELETE /2015-03-31/functions/{FunctionName}; needs --function-name
@category "aws lambda"
@search-terms DeleteFunction
export def 'lambda delete-function' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda DeleteFunction $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# DELETE /2020-06-30/functions/{FunctionName}/code-signing-config; needs --function-name
@category "aws lambda"
@search-terms DeleteFunctionCodeSigningConfig
export def 'lambda delete-function-code-signing-config' [
  --function-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteFunctionCodeSigningConfig $function_name=FunctionName $region=--region $profile=--profile' }

# DELETE /2017-10-31/functions/{FunctionName}/concurrency; needs --function-name
@category "aws lambda"
@search-terms DeleteFunctionConcurrency
export def 'lambda delete-function-concurrency' [
  --function-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteFunctionConcurrency $function_name=FunctionName $region=--region $profile=--profile' }

# DELETE /2019-09-25/functions/{FunctionName}/event-invoke-config; needs --function-name
@category "aws lambda"
@search-terms DeleteFunctionEventInvokeConfig
export def 'lambda delete-function-event-invoke-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteFunctionEventInvokeConfig $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# DELETE /2021-10-31/functions/{FunctionName}/url; needs --function-name
@category "aws lambda"
@search-terms DeleteFunctionUrlConfig
export def 'lambda delete-function-url-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteFunctionUrlConfig $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# DELETE /2018-10-31/layers/{LayerName}/versions/{VersionNumber}; needs --layer-name --version-number
@category "aws lambda"
@search-terms DeleteLayerVersion
export def 'lambda delete-layer-version' [
  --layer-name: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteLayerVersion $layer_name=LayerName $version_number=VersionNumber $region=--region $profile=--profile' }

# DELETE /2019-09-30/functions/{FunctionName}/provisioned-concurrency; needs --function-name --qualifier
@category "aws lambda"
@search-terms DeleteProvisionedConcurrencyConfig
export def 'lambda delete-provisioned-concurrency-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteProvisionedConcurrencyConfig $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# DELETE /2026-07-09/resource-policy/{ResourceArn}; needs --resource-arn
@category "aws lambda"
@search-terms DeleteResourcePolicy
export def 'lambda delete-resource-policy' [
  --resource-arn: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda DeleteResourcePolicy $resource_arn=ResourceArn $revision_id=RevisionId $region=--region $profile=--profile' }

# GET /2016-08-19/account-settings; cached 1hr
@category "aws lambda"
@search-terms GetAccountSettings
export def 'lambda get-account-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetAccountSettings $region=--region $profile=--profile' }

# GET /2015-03-31/functions/{FunctionName}/aliases/{Name}; cached 1min; needs --function-name --name
@category "aws lambda"
@search-terms GetAlias
export def 'lambda get-alias' [
  --function-name: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetAlias $function_name=FunctionName $name=Name $region=--region $profile=--profile' }

# GET /2025-11-30/capacity-providers/{CapacityProviderName}; cached 1min; needs --capacity-provider-name
@category "aws lambda"
@search-terms GetCapacityProvider
export def 'lambda get-capacity-provider' [
  --capacity-provider-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetCapacityProvider $capacity_provider_name=CapacityProviderName $region=--region $profile=--profile' }

# GET /2020-04-22/code-signing-configs/{CodeSigningConfigArn}; cached 1min; needs --code-signing-config-arn
@category "aws lambda"
@search-terms GetCodeSigningConfig
export def 'lambda get-code-signing-config' [
  --code-signing-config-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetCodeSigningConfig $code_signing_config_arn=CodeSigningConfigArn $region=--region $profile=--profile' }

# GET /2025-12-01/durable-executions/{DurableExecutionArn}; needs --durable-execution-arn
@category "aws lambda"
@search-terms GetDurableExecution
export def 'lambda get-durable-execution' [
  --durable-execution-arn: string
  --include-execution-data: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetDurableExecution $durable_execution_arn=DurableExecutionArn $include_execution_data=IncludeExecutionData $region=--region $profile=--profile' }

# GET /2025-12-01/durable-executions/{DurableExecutionArn}/history; follows pages; needs --durable-execution-arn
@category "aws lambda"
@search-terms GetDurableExecutionHistory
export def 'lambda get-durable-execution-history' [
  --durable-execution-arn: string
  --include-execution-data: oneof<bool>
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda GetDurableExecutionHistory $durable_execution_arn=DurableExecutionArn $include_execution_data=IncludeExecutionData $reverse_order=ReverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-12-01/durable-executions/{DurableExecutionArn}/state; follows pages; needs --durable-execution-arn --checkpoint-token
@category "aws lambda"
@search-terms GetDurableExecutionState
export def 'lambda get-durable-execution-state' [
  --durable-execution-arn: string
  --checkpoint-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda GetDurableExecutionState $durable_execution_arn=DurableExecutionArn $checkpoint_token=CheckpointToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2015-03-31/event-source-mappings/{UUID}; cached 1min; needs --uuid
@category "aws lambda"
@search-terms GetEventSourceMapping
export def 'lambda get-event-source-mapping' [
  --uuid: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetEventSourceMapping $uuid=UUID $region=--region $profile=--profile' }

# GET /2015-03-31/functions/{FunctionName}; needs --function-name
@category "aws lambda"
@search-terms GetFunction
export def 'lambda get-function' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetFunction $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# GET /2020-06-30/functions/{FunctionName}/code-signing-config; cached 1min; needs --function-name
@category "aws lambda"
@search-terms GetFunctionCodeSigningConfig
export def 'lambda get-function-code-signing-config' [
  --function-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetFunctionCodeSigningConfig $function_name=FunctionName $region=--region $profile=--profile' }

# GET /2019-09-30/functions/{FunctionName}/concurrency; cached 1min; needs --function-name
@category "aws lambda"
@search-terms GetFunctionConcurrency
export def 'lambda get-function-concurrency' [
  --function-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetFunctionConcurrency $function_name=FunctionName $region=--region $profile=--profile' }

# GET /2015-03-31/functions/{FunctionName}/configuration; needs --function-name
@category "aws lambda"
@search-terms GetFunctionConfiguration
export def 'lambda get-function-configuration' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetFunctionConfiguration $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# GET /2019-09-25/functions/{FunctionName}/event-invoke-config; cached 1min; needs --function-name
@category "aws lambda"
@search-terms GetFunctionEventInvokeConfig
export def 'lambda get-function-event-invoke-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetFunctionEventInvokeConfig $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# GET /2024-08-31/functions/{FunctionName}/recursion-config; cached 1min; needs --function-name
@category "aws lambda"
@search-terms GetFunctionRecursionConfig
export def 'lambda get-function-recursion-config' [
  --function-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetFunctionRecursionConfig $function_name=FunctionName $region=--region $profile=--profile' }

# GET /2025-11-30/functions/{FunctionName}/function-scaling-config; cached 1min; needs --function-name --qualifier
@category "aws lambda"
@search-terms GetFunctionScalingConfig
export def 'lambda get-function-scaling-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetFunctionScalingConfig $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# GET /2021-10-31/functions/{FunctionName}/url; cached 1min; needs --function-name
@category "aws lambda"
@search-terms GetFunctionUrlConfig
export def 'lambda get-function-url-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetFunctionUrlConfig $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# GET /2018-10-31/layers/{LayerName}/versions/{VersionNumber}; needs --layer-name --version-number
@category "aws lambda"
@search-terms GetLayerVersion
export def 'lambda get-layer-version' [
  --layer-name: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetLayerVersion $layer_name=LayerName $version_number=VersionNumber $region=--region $profile=--profile' }

# GET /2018-10-31/layers?find=LayerVersion; needs --arn
@category "aws lambda"
@search-terms GetLayerVersionByArn
export def 'lambda get-layer-version-by-arn' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetLayerVersionByArn $arn=Arn $region=--region $profile=--profile' }

# GET /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy; needs --layer-name --version-number
@category "aws lambda"
@search-terms GetLayerVersionPolicy
export def 'lambda get-layer-version-policy' [
  --layer-name: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetLayerVersionPolicy $layer_name=LayerName $version_number=VersionNumber $region=--region $profile=--profile' }

# GET /2015-03-31/functions/{FunctionName}/policy; cached 1hr; needs --function-name
@category "aws lambda"
@search-terms GetPolicy
export def 'lambda get-policy' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetPolicy $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# GET /2019-09-30/functions/{FunctionName}/provisioned-concurrency; cached 1min; needs --function-name --qualifier
@category "aws lambda"
@search-terms GetProvisionedConcurrencyConfig
export def 'lambda get-provisioned-concurrency-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetProvisionedConcurrencyConfig $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# GET /2026-07-09/resource-policy/{ResourceArn}; cached 1min; needs --resource-arn
@category "aws lambda"
@search-terms GetResourcePolicy
export def 'lambda get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /2021-07-20/functions/{FunctionName}/runtime-management-config; cached 1min; needs --function-name
@category "aws lambda"
@search-terms GetRuntimeManagementConfig
export def 'lambda get-runtime-management-config' [
  --function-name: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda GetRuntimeManagementConfig $function_name=FunctionName $qualifier=Qualifier $region=--region $profile=--profile' }

# POST /2015-03-31/functions/{FunctionName}/invocations; needs --function-name
@category "aws lambda"
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
]: nothing -> record { call 'lambda Invoke $function_name=FunctionName $invocation_type=InvocationType $log_type=LogType $client_context=ClientContext $durable_execution_name=DurableExecutionName $payload=Payload $qualifier=Qualifier $tenant_id=TenantId $region=--region $profile=--profile' }

# POST /2014-11-13/functions/{FunctionName}/invoke-async; sends what is piped in as --invoke-args; needs --function-name --invoke-args; deprecated
@category "aws lambda"
@search-terms InvokeAsync
export def 'lambda invoke-async' [
  --function-name: string
  --invoke-args: oneof<binary, string>
  --region: string
  --profile: string
]: any -> any { send 'lambda InvokeAsync $function_name=FunctionName $invoke_args=InvokeArgs $region=--region $profile=--profile' InvokeArgs }

# POST /2021-11-15/functions/{FunctionName}/response-streaming-invocations; needs --function-name
@category "aws lambda"
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
]: nothing -> oneof<table, record> { call 'lambda InvokeWithResponseStream $function_name=FunctionName $log_type=LogType $client_context=ClientContext $qualifier=Qualifier $payload=Payload $tenant_id=TenantId $invocation_type=InvocationType $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# GET /2015-03-31/functions/{FunctionName}/aliases; follows pages; cached 1min; needs --function-name
@category "aws lambda"
@search-terms ListAliases
export def 'lambda list-aliases' [
  --function-name: string
  --function-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListAliases $function_name=FunctionName $function_version=FunctionVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-11-30/capacity-providers; follows pages; cached 1min
@category "aws lambda"
@search-terms ListCapacityProviders
@example "First rows only" "lambda list-capacity-providers --stream | first 3"
export def 'lambda list-capacity-providers' [
  --state: string@[Pending Active Failed Deleting]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListCapacityProviders $state=State $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2020-04-22/code-signing-configs; follows pages; cached 1min
@category "aws lambda"
@search-terms ListCodeSigningConfigs
@example "First rows only" "lambda list-code-signing-configs --stream | first 3"
export def 'lambda list-code-signing-configs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListCodeSigningConfigs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-12-01/functions/{FunctionName}/durable-executions; follows pages; cached 1min; needs --function-name
@category "aws lambda"
@search-terms ListDurableExecutionsByFunction
export def 'lambda list-durable-executions-by-function' [
  --function-name: string
  --qualifier: string
  --durable-execution-name: string
  --statuses: oneof<list<string>, string>
  --started-after: oneof<datetime, duration, int, string>
  --started-before: oneof<datetime, duration, int, string>
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListDurableExecutionsByFunction $function_name=FunctionName $qualifier=Qualifier $durable_execution_name=DurableExecutionName $statuses=Statuses $started_after=StartedAfter $started_before=StartedBefore $reverse_order=ReverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2015-03-31/event-source-mappings; follows pages; cached 1min
@category "aws lambda"
@search-terms ListEventSourceMappings
@example "First rows only" "lambda list-event-source-mappings --stream | first 3"
export def 'lambda list-event-source-mappings' [
  --event-source-arn: string
  --function-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListEventSourceMappings $event_source_arn=EventSourceArn $function_name=FunctionName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2019-09-25/functions/{FunctionName}/event-invoke-config/list; follows pages; cached 1min; needs --function-name
@category "aws lambda"
@search-terms ListFunctionEventInvokeConfigs
export def 'lambda list-function-event-invoke-configs' [
  --function-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListFunctionEventInvokeConfigs $function_name=FunctionName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2021-10-31/functions/{FunctionName}/urls; follows pages; cached 1min; needs --function-name
@category "aws lambda"
@search-terms ListFunctionUrlConfigs
export def 'lambda list-function-url-configs' [
  --function-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListFunctionUrlConfigs $function_name=FunctionName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-11-30/capacity-providers/{CapacityProviderName}/function-versions; follows pages; cached 1min; needs --capacity-provider-name
@category "aws lambda"
@search-terms ListFunctionVersionsByCapacityProvider
export def 'lambda list-function-versions-by-capacity-provider' [
  --capacity-provider-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListFunctionVersionsByCapacityProvider $capacity_provider_name=CapacityProviderName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2015-03-31/functions; follows pages
@category "aws lambda"
@search-terms ListFunctions
@example "First rows only" "lambda list-functions --stream | first 3"
export def 'lambda list-functions' [
  --master-region: string
  --function-version: string@[ALL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListFunctions $master_region=MasterRegion $function_version=FunctionVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions; follows pages; cached 1min; needs --code-signing-config-arn
@category "aws lambda"
@search-terms ListFunctionsByCodeSigningConfig
export def 'lambda list-functions-by-code-signing-config' [
  --code-signing-config-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'lambda ListFunctionsByCodeSigningConfig $code_signing_config_arn=CodeSigningConfigArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2018-10-31/layers/{LayerName}/versions; follows pages; cached 1hr; needs --layer-name
@category "aws lambda"
@search-terms ListLayerVersions
export def 'lambda list-layer-versions' [
  --compatible-architecture: string@[x86_64 arm64]
  --compatible-runtime: string
  --layer-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListLayerVersions $compatible_architecture=CompatibleArchitecture $compatible_runtime=CompatibleRuntime $layer_name=LayerName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2018-10-31/layers; follows pages; cached 5min
@category "aws lambda"
@search-terms ListLayers
@example "First rows only" "lambda list-layers --stream | first 3"
export def 'lambda list-layers' [
  --compatible-architecture: string@[x86_64 arm64]
  --compatible-runtime: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListLayers $compatible_architecture=CompatibleArchitecture $compatible_runtime=CompatibleRuntime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL; follows pages; cached 1min; needs --function-name
@category "aws lambda"
@search-terms ListProvisionedConcurrencyConfigs
export def 'lambda list-provisioned-concurrency-configs' [
  --function-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListProvisionedConcurrencyConfigs $function_name=FunctionName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2017-03-31/tags/{Resource}; cached 5min; needs --resource
@category "aws lambda"
@search-terms ListTags
export def 'lambda list-tags' [
  --resource: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda ListTags $resource=Resource $region=--region $profile=--profile' }

# GET /2015-03-31/functions/{FunctionName}/versions; follows pages; needs --function-name
@category "aws lambda"
@search-terms ListVersionsByFunction
export def 'lambda list-versions-by-function' [
  --function-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda ListVersionsByFunction $function_name=FunctionName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /2025-12-01/durable-executions/{DurableExecutionArn}/pause; needs --durable-execution-arn
@category "aws lambda"
@search-terms PauseDurableExecution
export def 'lambda pause-durable-execution' [
  --durable-execution-arn: string
  --client-token: string
  --reason: string
  --execution-timeout-paused: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda PauseDurableExecution $durable_execution_arn=DurableExecutionArn $client_token=ClientToken $reason=Reason $execution_timeout_paused=ExecutionTimeoutPaused $region=--region $profile=--profile' }

# POST /2018-10-31/layers/{LayerName}/versions; needs --layer-name --content
@category "aws lambda"
@search-terms PublishLayerVersion
export def 'lambda publish-layer-version' [
  --layer-name: string
  --description: string
  --content: record
  --compatible-architectures: oneof<list<string>, string>
  --compatible-runtimes: oneof<list<string>, string>
  --license-info: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PublishLayerVersion $layer_name=LayerName $description=Description $content=Content $compatible_architectures=CompatibleArchitectures $compatible_runtimes=CompatibleRuntimes $license_info=LicenseInfo $region=--region $profile=--profile' }

# POST /2015-03-31/functions/{FunctionName}/versions; needs --function-name
@category "aws lambda"
@search-terms PublishVersion
export def 'lambda publish-version' [
  --function-name: string
  --code-sha256: string
  --description: string
  --revision-id: string
  --publish-to: string@[LATEST_PUBLISHED]
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PublishVersion $function_name=FunctionName $code_sha256=CodeSha256 $description=Description $revision_id=RevisionId $publish_to=PublishTo $region=--region $profile=--profile' }

# PUT /2020-06-30/functions/{FunctionName}/code-signing-config; needs --code-signing-config-arn --function-name
@category "aws lambda"
@search-terms PutFunctionCodeSigningConfig
export def 'lambda put-function-code-signing-config' [
  --code-signing-config-arn: string
  --function-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PutFunctionCodeSigningConfig $code_signing_config_arn=CodeSigningConfigArn $function_name=FunctionName $region=--region $profile=--profile' }

# PUT /2017-10-31/functions/{FunctionName}/concurrency; needs --function-name --reserved-concurrent-executions
@category "aws lambda"
@search-terms PutFunctionConcurrency
export def 'lambda put-function-concurrency' [
  --function-name: string
  --reserved-concurrent-executions: int
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PutFunctionConcurrency $function_name=FunctionName $reserved_concurrent_executions=ReservedConcurrentExecutions $region=--region $profile=--profile' }

# PUT /2019-09-25/functions/{FunctionName}/event-invoke-config; needs --function-name
@category "aws lambda"
@search-terms PutFunctionEventInvokeConfig
export def 'lambda put-function-event-invoke-config' [
  --function-name: string
  --qualifier: string
  --maximum-retry-attempts: int
  --maximum-event-age-in-seconds: int
  --destination-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PutFunctionEventInvokeConfig $function_name=FunctionName $qualifier=Qualifier $maximum_retry_attempts=MaximumRetryAttempts $maximum_event_age_in_seconds=MaximumEventAgeInSeconds $destination_config=DestinationConfig $region=--region $profile=--profile' }

# PUT /2024-08-31/functions/{FunctionName}/recursion-config; needs --function-name --recursive-loop
@category "aws lambda"
@search-terms PutFunctionRecursionConfig
export def 'lambda put-function-recursion-config' [
  --function-name: string
  --recursive-loop: string@[Allow Terminate]
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PutFunctionRecursionConfig $function_name=FunctionName $recursive_loop=RecursiveLoop $region=--region $profile=--profile' }

# PUT /2025-11-30/functions/{FunctionName}/function-scaling-config; needs --function-name --qualifier
@category "aws lambda"
@search-terms PutFunctionScalingConfig
export def 'lambda put-function-scaling-config' [
  --function-name: string
  --qualifier: string
  --function-scaling-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PutFunctionScalingConfig $function_name=FunctionName $qualifier=Qualifier $function_scaling_config=FunctionScalingConfig $region=--region $profile=--profile' }

# PUT /2019-09-30/functions/{FunctionName}/provisioned-concurrency; needs --function-name --qualifier --provisioned-concurrent-executions
@category "aws lambda"
@search-terms PutProvisionedConcurrencyConfig
export def 'lambda put-provisioned-concurrency-config' [
  --function-name: string
  --qualifier: string
  --provisioned-concurrent-executions: int
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PutProvisionedConcurrencyConfig $function_name=FunctionName $qualifier=Qualifier $provisioned_concurrent_executions=ProvisionedConcurrentExecutions $region=--region $profile=--profile' }

# PUT /2026-07-09/resource-policy/{ResourceArn}; needs --resource-arn --policy
@category "aws lambda"
@search-terms PutResourcePolicy
export def 'lambda put-resource-policy' [
  --resource-arn: string
  --policy: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PutResourcePolicy $resource_arn=ResourceArn $policy=Policy $revision_id=RevisionId $region=--region $profile=--profile' }

# PUT /2021-07-20/functions/{FunctionName}/runtime-management-config; needs --function-name --update-runtime-on
@category "aws lambda"
@search-terms PutRuntimeManagementConfig
export def 'lambda put-runtime-management-config' [
  --function-name: string
  --qualifier: string
  --update-runtime-on: string@[Auto Manual FunctionUpdate]
  --runtime-version-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda PutRuntimeManagementConfig $function_name=FunctionName $qualifier=Qualifier $update_runtime_on=UpdateRuntimeOn $runtime_version_arn=RuntimeVersionArn $region=--region $profile=--profile' }

# DELETE /2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}; needs --layer-name --version-number --statement-id
@category "aws lambda"
@search-terms RemoveLayerVersionPermission
export def 'lambda remove-layer-version-permission' [
  --layer-name: string
  --version-number: int
  --statement-id: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda RemoveLayerVersionPermission $layer_name=LayerName $version_number=VersionNumber $statement_id=StatementId $revision_id=RevisionId $region=--region $profile=--profile' }

# DELETE /2015-03-31/functions/{FunctionName}/policy/{StatementId}; needs --function-name --statement-id
@category "aws lambda"
@search-terms RemovePermission
export def 'lambda remove-permission' [
  --function-name: string
  --statement-id: string
  --qualifier: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda RemovePermission $function_name=FunctionName $statement_id=StatementId $qualifier=Qualifier $revision_id=RevisionId $region=--region $profile=--profile' }

# POST /2025-12-01/durable-executions/{DurableExecutionArn}/resume; needs --durable-execution-arn
@category "aws lambda"
@search-terms ResumeDurableExecution
export def 'lambda resume-durable-execution' [
  --durable-execution-arn: string
  --client-token: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda ResumeDurableExecution $durable_execution_arn=DurableExecutionArn $client_token=ClientToken $reason=Reason $region=--region $profile=--profile' }

# POST /2025-12-01/durable-execution-callbacks/{CallbackId}/fail; needs --callback-id
@category "aws lambda"
@search-terms SendDurableExecutionCallbackFailure
export def 'lambda send-durable-execution-callback-failure' [
  --callback-id: string
  --error: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda SendDurableExecutionCallbackFailure $callback_id=CallbackId $error=Error $region=--region $profile=--profile' }

# POST /2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat; needs --callback-id
@category "aws lambda"
@search-terms SendDurableExecutionCallbackHeartbeat
export def 'lambda send-durable-execution-callback-heartbeat' [
  --callback-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda SendDurableExecutionCallbackHeartbeat $callback_id=CallbackId $region=--region $profile=--profile' }

# POST /2025-12-01/durable-execution-callbacks/{CallbackId}/succeed; needs --callback-id
@category "aws lambda"
@search-terms SendDurableExecutionCallbackSuccess
export def 'lambda send-durable-execution-callback-success' [
  --callback-id: string
  --result: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda SendDurableExecutionCallbackSuccess $callback_id=CallbackId $result=Result $region=--region $profile=--profile' }

# POST /2025-12-01/durable-executions/{DurableExecutionArn}/stop; needs --durable-execution-arn
@category "aws lambda"
@search-terms StopDurableExecution
export def 'lambda stop-durable-execution' [
  --durable-execution-arn: string
  --error: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda StopDurableExecution $durable_execution_arn=DurableExecutionArn $error=Error $region=--region $profile=--profile' }

# POST /2017-03-31/tags/{Resource}; needs --resource --tags
@category "aws lambda"
@search-terms TagResource
export def 'lambda tag-resource' [
  --resource: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda TagResource $resource=Resource $tags=Tags $region=--region $profile=--profile' }

# DELETE /2017-03-31/tags/{Resource}; needs --resource --tag-keys
@category "aws lambda"
@search-terms UntagResource
export def 'lambda untag-resource' [
  --resource: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda UntagResource $resource=Resource $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /2015-03-31/functions/{FunctionName}/aliases/{Name}; needs --function-name --name
@category "aws lambda"
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
]: nothing -> record { call 'lambda UpdateAlias $function_name=FunctionName $name=Name $function_version=FunctionVersion $description=Description $routing_config=RoutingConfig $revision_id=RevisionId $region=--region $profile=--profile' }

# PUT /2025-11-30/capacity-providers/{CapacityProviderName}; needs --capacity-provider-name
@category "aws lambda"
@search-terms UpdateCapacityProvider
export def 'lambda update-capacity-provider' [
  --capacity-provider-name: string
  --capacity-provider-scaling-config: record
  --propagate-tags: record
  --telemetry-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda UpdateCapacityProvider $capacity_provider_name=CapacityProviderName $capacity_provider_scaling_config=CapacityProviderScalingConfig $propagate_tags=PropagateTags $telemetry_config=TelemetryConfig $region=--region $profile=--profile' }

# PUT /2020-04-22/code-signing-configs/{CodeSigningConfigArn}; needs --code-signing-config-arn
@category "aws lambda"
@search-terms UpdateCodeSigningConfig
export def 'lambda update-code-signing-config' [
  --code-signing-config-arn: string
  --description: string
  --allowed-publishers: record
  --code-signing-policies: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda UpdateCodeSigningConfig $code_signing_config_arn=CodeSigningConfigArn $description=Description $allowed_publishers=AllowedPublishers $code_signing_policies=CodeSigningPolicies $region=--region $profile=--profile' }

# PUT /2015-03-31/event-source-mappings/{UUID}; needs --uuid
@category "aws lambda"
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
  --source-access-configurations: oneof<list<any>, record>
  --function-response-types: oneof<list<string>, string>
  --amazon-managed-kafka-event-source-config: record
  --self-managed-kafka-event-source-config: record
  --document-db-event-source-config: record
  --provisioned-poller-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda UpdateEventSourceMapping $uuid=UUID $function_name=FunctionName $enabled=Enabled $batch_size=BatchSize $filter_criteria=FilterCriteria $kms_key_arn=KMSKeyArn $metrics_config=MetricsConfig $logging_config=LoggingConfig $scaling_config=ScalingConfig $maximum_batching_window_in_seconds=MaximumBatchingWindowInSeconds $parallelization_factor=ParallelizationFactor $destination_config=DestinationConfig $maximum_record_age_in_seconds=MaximumRecordAgeInSeconds $bisect_batch_on_function_error=BisectBatchOnFunctionError $maximum_retry_attempts=MaximumRetryAttempts $tumbling_window_in_seconds=TumblingWindowInSeconds $source_access_configurations=SourceAccessConfigurations $function_response_types=FunctionResponseTypes $amazon_managed_kafka_event_source_config=AmazonManagedKafkaEventSourceConfig $self_managed_kafka_event_source_config=SelfManagedKafkaEventSourceConfig $document_db_event_source_config=DocumentDBEventSourceConfig $provisioned_poller_config=ProvisionedPollerConfig $region=--region $profile=--profile' }

# PUT /2015-03-31/functions/{FunctionName}/code; needs --function-name
@category "aws lambda"
@search-terms UpdateFunctionCode
export def 'lambda update-function-code' [
  --function-name: string
  --zip-file: oneof<binary, string>
  --s3-bucket: string
  --s3-key: string
  --s3-object-version: string
  --s3-object-storage-mode: string@[COPY REFERENCE]
  --image-uri: string
  --architectures: oneof<list<string>, string>
  --publish: oneof<bool>
  --publish-to: string@[LATEST_PUBLISHED]
  --dry-run
  --revision-id: string
  --source-kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda UpdateFunctionCode $function_name=FunctionName $zip_file=ZipFile $s3_bucket=S3Bucket $s3_key=S3Key $s3_object_version=S3ObjectVersion $s3_object_storage_mode=S3ObjectStorageMode $image_uri=ImageUri $architectures=Architectures $publish=Publish $publish_to=PublishTo $dry_run=DryRun? $revision_id=RevisionId $source_kms_key_arn=SourceKMSKeyArn $region=--region $profile=--profile' }

# PUT /2015-03-31/functions/{FunctionName}/configuration; needs --function-name
@category "aws lambda"
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
  --layers: oneof<list<string>, string>
  --file-system-configs: oneof<list<any>, record>
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
]: nothing -> record { call 'lambda UpdateFunctionConfiguration $function_name=FunctionName $role=Role $handler=Handler $description=Description $timeout=Timeout $memory_size=MemorySize $vpc_config=VpcConfig $environment=Environment $runtime=Runtime $dead_letter_config=DeadLetterConfig $kms_key_arn=KMSKeyArn $tracing_config=TracingConfig $revision_id=RevisionId $layers=Layers $file_system_configs=FileSystemConfigs $image_config=ImageConfig $ephemeral_storage=EphemeralStorage $snap_start=SnapStart $logging_config=LoggingConfig $capacity_provider_config=CapacityProviderConfig $durable_config=DurableConfig $runtime_config=RuntimeConfig $accelerator_config=AcceleratorConfig $region=--region $profile=--profile' }

# POST /2019-09-25/functions/{FunctionName}/event-invoke-config; needs --function-name
@category "aws lambda"
@search-terms UpdateFunctionEventInvokeConfig
export def 'lambda update-function-event-invoke-config' [
  --function-name: string
  --qualifier: string
  --maximum-retry-attempts: int
  --maximum-event-age-in-seconds: int
  --destination-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda UpdateFunctionEventInvokeConfig $function_name=FunctionName $qualifier=Qualifier $maximum_retry_attempts=MaximumRetryAttempts $maximum_event_age_in_seconds=MaximumEventAgeInSeconds $destination_config=DestinationConfig $region=--region $profile=--profile' }

# PUT /2021-10-31/functions/{FunctionName}/url; needs --function-name
@category "aws lambda"
@search-terms UpdateFunctionUrlConfig
export def 'lambda update-function-url-config' [
  --function-name: string
  --qualifier: string
  --auth-type: string@[NONE AWS_IAM]
  --cors: record
  --invoke-mode: string@[BUFFERED RESPONSE_STREAM]
  --region: string
  --profile: string
]: nothing -> record { call 'lambda UpdateFunctionUrlConfig $function_name=FunctionName $qualifier=Qualifier $auth_type=AuthType $cors=Cors $invoke_mode=InvokeMode $region=--region $profile=--profile' }
