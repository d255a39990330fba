# Written by `cargo xtask generate --service supplychain` from the service's model and overlay: change those instead.
# SupplyChain, API version 2024-01-01: 30 operations.

use rt.nu [call]

# POST /api/configuration/instances/{instanceId}/bill-of-materials-import-jobs; needs --instance-id --s3uri
@search-terms CreateBillOfMaterialsImportJob
export def 'supplychain create-bill-of-materials-import-job' [
  --instance-id: string
  --s3uri: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain CreateBillOfMaterialsImportJob $instance_id $s3uri $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/data-integration/instance/{instanceId}/data-integration-flows/{name}; needs --instance-id --name --sources --transformation --target
@search-terms CreateDataIntegrationFlow
export def 'supplychain create-data-integration-flow' [
  --instance-id: string
  --name: string
  --sources: list
  --transformation: record
  --target: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain CreateDataIntegrationFlow $instance_id $name $sources $transformation $target $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name}; needs --instance-id --namespace --name
@search-terms CreateDataLakeDataset
export def 'supplychain create-data-lake-dataset' [
  --instance-id: string
  --namespace: string
  --name: string
  --schema: record
  --description: string
  --partition-spec: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain CreateDataLakeDataset $instance_id $namespace $name $schema $description $partition_spec $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/datalake/instance/{instanceId}/namespaces/{name}; needs --instance-id --name
@search-terms CreateDataLakeNamespace
export def 'supplychain create-data-lake-namespace' [
  --instance-id: string
  --name: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain CreateDataLakeNamespace $instance_id $name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /api/instance
@search-terms CreateInstance
export def 'supplychain create-instance' [
  --instance-name: string
  --instance-description: string
  --kms-key-arn: string
  --web-app-dns-domain: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain CreateInstance $instance_name $instance_description $kms_key_arn $web_app_dns_domain $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/data-integration/instance/{instanceId}/data-integration-flows/{name}; needs --instance-id --name
@search-terms DeleteDataIntegrationFlow
export def 'supplychain delete-data-integration-flow' [
  --instance-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain DeleteDataIntegrationFlow $instance_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name}; needs --instance-id --namespace --name
@search-terms DeleteDataLakeDataset
export def 'supplychain delete-data-lake-dataset' [
  --instance-id: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain DeleteDataLakeDataset $instance_id $namespace $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/datalake/instance/{instanceId}/namespaces/{name}; needs --instance-id --name
@search-terms DeleteDataLakeNamespace
export def 'supplychain delete-data-lake-namespace' [
  --instance-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain DeleteDataLakeNamespace $instance_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/instance/{instanceId}; needs --instance-id
@search-terms DeleteInstance
export def 'supplychain delete-instance' [
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain DeleteInstance $instance_id -- $region $profile $with_input $fail_fast $yes' }

# GET /api/configuration/instances/{instanceId}/bill-of-materials-import-jobs/{jobId}; needs --instance-id --job-id
@search-terms GetBillOfMaterialsImportJob
export def 'supplychain get-bill-of-materials-import-job' [
  --instance-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'supplychain GetBillOfMaterialsImportJob $instance_id $job_id -- $region $profile $with_input $fail_fast' }

# GET /api-data/data-integration/instance/{instanceId}/data-integration-events/{eventId}; cached 1min; needs --instance-id --event-id
@search-terms GetDataIntegrationEvent
export def 'supplychain get-data-integration-event' [
  --instance-id: string
  --event-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'supplychain GetDataIntegrationEvent $instance_id $event_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /api/data-integration/instance/{instanceId}/data-integration-flows/{name}; needs --instance-id --name
@search-terms GetDataIntegrationFlow
export def 'supplychain get-data-integration-flow' [
  --instance-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'supplychain GetDataIntegrationFlow $instance_id $name -- $region $profile $with_input $fail_fast' }

# GET /api-data/data-integration/instance/{instanceId}/data-integration-flows/{flowName}/executions/{executionId}; needs --instance-id --flow-name --execution-id
@search-terms GetDataIntegrationFlowExecution
export def 'supplychain get-data-integration-flow-execution' [
  --instance-id: string
  --flow-name: string
  --execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'supplychain GetDataIntegrationFlowExecution $instance_id $flow_name $execution_id -- $region $profile $with_input $fail_fast' }

# GET /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name}; cached 1min; needs --instance-id --namespace --name
@search-terms GetDataLakeDataset
export def 'supplychain get-data-lake-dataset' [
  --instance-id: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'supplychain GetDataLakeDataset $instance_id $namespace $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /api/datalake/instance/{instanceId}/namespaces/{name}; cached 1min; needs --instance-id --name
@search-terms GetDataLakeNamespace
export def 'supplychain get-data-lake-namespace' [
  --instance-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'supplychain GetDataLakeNamespace $instance_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /api/instance/{instanceId}; cached 1min; needs --instance-id
@search-terms GetInstance
export def 'supplychain get-instance' [
  --instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'supplychain GetInstance $instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /api-data/data-integration/instance/{instanceId}/data-integration-events; follows pages; cached 15sec; needs --instance-id
@search-terms ListDataIntegrationEvents
export def 'supplychain list-data-integration-events' [
  --instance-id: string
  --event-type: string@["scn.data.forecast" "scn.data.inventorylevel" "scn.data.inboundorder" "scn.data.inboundorderline" "scn.data.inboundorderlineschedule" "scn.data.outboundorderline" "scn.data.outboundshipment" "scn.data.processheader" "scn.data.processoperation" "scn.data.processproduct" "scn.data.reservation" "scn.data.shipment" "scn.data.shipmentstop" "scn.data.shipmentstoporder" "scn.data.supplyplan" "scn.data.dataset"]
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
]: any -> any { call 'supplychain ListDataIntegrationEvents $instance_id $event_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api-data/data-integration/instance/{instanceId}/data-integration-flows/{flowName}/executions; follows pages; cached 15sec; needs --instance-id --flow-name
@search-terms ListDataIntegrationFlowExecutions
export def 'supplychain list-data-integration-flow-executions' [
  --instance-id: string
  --flow-name: string
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
]: any -> any { call 'supplychain ListDataIntegrationFlowExecutions $instance_id $flow_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/data-integration/instance/{instanceId}/data-integration-flows; follows pages; needs --instance-id
@search-terms ListDataIntegrationFlows
export def 'supplychain list-data-integration-flows' [
  --instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'supplychain ListDataIntegrationFlows $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets; follows pages; cached 1min; needs --instance-id --namespace
@search-terms ListDataLakeDatasets
export def 'supplychain list-data-lake-datasets' [
  --instance-id: string
  --namespace: string
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
]: any -> any { call 'supplychain ListDataLakeDatasets $instance_id $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/datalake/instance/{instanceId}/namespaces; follows pages; cached 1min; needs --instance-id
@search-terms ListDataLakeNamespaces
export def 'supplychain list-data-lake-namespaces' [
  --instance-id: string
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
]: any -> any { call 'supplychain ListDataLakeNamespaces $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/instance; follows pages; cached 1min
@search-terms ListInstances
export def 'supplychain list-instances' [
  --instance-name-filter: list<string>
  --instance-state-filter: list<string>
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
]: any -> any { call 'supplychain ListInstances $instance_name_filter $instance_state_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'supplychain list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'supplychain ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /api-data/data-integration/instance/{instanceId}/data-integration-events; needs --instance-id --event-type --data --event-group-id
@search-terms SendDataIntegrationEvent
export def 'supplychain send-data-integration-event' [
  --instance-id: string
  --event-type: string@["scn.data.forecast" "scn.data.inventorylevel" "scn.data.inboundorder" "scn.data.inboundorderline" "scn.data.inboundorderlineschedule" "scn.data.outboundorderline" "scn.data.outboundshipment" "scn.data.processheader" "scn.data.processoperation" "scn.data.processproduct" "scn.data.reservation" "scn.data.shipment" "scn.data.shipmentstop" "scn.data.shipmentstoporder" "scn.data.supplyplan" "scn.data.dataset"]
  --data: string
  --event-group-id: string
  --event-timestamp: oneof<datetime, duration, string>
  --client-token: string
  --dataset-target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain SendDataIntegrationEvent $instance_id $event_type $data $event_group_id $event_timestamp $client_token $dataset_target -- $region $profile $with_input $fail_fast $yes' }

# POST /api/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'supplychain tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'supplychain untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /api/data-integration/instance/{instanceId}/data-integration-flows/{name}; needs --instance-id --name
@search-terms UpdateDataIntegrationFlow
export def 'supplychain update-data-integration-flow' [
  --instance-id: string
  --name: string
  --sources: list
  --transformation: record
  --target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain UpdateDataIntegrationFlow $instance_id $name $sources $transformation $target -- $region $profile $with_input $fail_fast $yes' }

# PATCH /api/datalake/instance/{instanceId}/namespaces/{namespace}/datasets/{name}; needs --instance-id --namespace --name
@search-terms UpdateDataLakeDataset
export def 'supplychain update-data-lake-dataset' [
  --instance-id: string
  --namespace: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain UpdateDataLakeDataset $instance_id $namespace $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /api/datalake/instance/{instanceId}/namespaces/{name}; needs --instance-id --name
@search-terms UpdateDataLakeNamespace
export def 'supplychain update-data-lake-namespace' [
  --instance-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain UpdateDataLakeNamespace $instance_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /api/instance/{instanceId}; needs --instance-id
@search-terms UpdateInstance
export def 'supplychain update-instance' [
  --instance-id: string
  --instance-name: string
  --instance-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supplychain UpdateInstance $instance_id $instance_name $instance_description -- $region $profile $with_input $fail_fast $yes' }
