# Written by `cargo xtask generate --service bedrock-data-automation` from the service's model and overlay: change those instead.
# Bedrock Data Automation, API version 2023-07-26: 27 operations.

use rt.nu [call]

# PUT /blueprints/{blueprintArn}/copy-stage; needs --blueprint-arn --source-stage --target-stage
@search-terms CopyBlueprintStage
export def 'bedrock-data-automation copy-blueprint-stage' [
  --blueprint-arn: string
  --source-stage: string@[DEVELOPMENT LIVE]
  --target-stage: string@[DEVELOPMENT LIVE]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation CopyBlueprintStage $blueprint_arn $source_stage $target_stage $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /blueprints/; needs --blueprint-name --type --schema
@search-terms CreateBlueprint
export def 'bedrock-data-automation create-blueprint' [
  --blueprint-name: string
  --type: string@[DOCUMENT IMAGE AUDIO VIDEO]
  --blueprint-stage: string@[DEVELOPMENT LIVE]
  --schema: string
  --client-token: string
  --encryption-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation CreateBlueprint $blueprint_name $type $blueprint_stage $schema $client_token $encryption_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /blueprints/{blueprintArn}/versions/; needs --blueprint-arn
@search-terms CreateBlueprintVersion
export def 'bedrock-data-automation create-blueprint-version' [
  --blueprint-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation CreateBlueprintVersion $blueprint_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /data-automation-libraries/; needs --library-name
@search-terms CreateDataAutomationLibrary
export def 'bedrock-data-automation create-data-automation-library' [
  --library-name: string
  --library-description: string
  --client-token: string
  --encryption-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation CreateDataAutomationLibrary $library_name $library_description $client_token $encryption_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /data-automation-projects/; needs --project-name --standard-output-configuration
@search-terms CreateDataAutomationProject
export def 'bedrock-data-automation create-data-automation-project' [
  --project-name: string
  --project-description: string
  --project-stage: string@[DEVELOPMENT LIVE]
  --project-type: string@[ASYNC SYNC]
  --standard-output-configuration: record
  --custom-output-configuration: record
  --override-configuration: record
  --data-automation-library-configuration: record
  --client-token: string
  --encryption-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation CreateDataAutomationProject $project_name $project_description $project_stage $project_type $standard_output_configuration $custom_output_configuration $override_configuration $data_automation_library_configuration $client_token $encryption_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /blueprints/{blueprintArn}/; needs --blueprint-arn
@search-terms DeleteBlueprint
export def 'bedrock-data-automation delete-blueprint' [
  --blueprint-arn: string
  --blueprint-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation DeleteBlueprint $blueprint_arn $blueprint_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /data-automation-libraries/{libraryArn}/; needs --library-arn
@search-terms DeleteDataAutomationLibrary
export def 'bedrock-data-automation delete-data-automation-library' [
  --library-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation DeleteDataAutomationLibrary $library_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /data-automation-projects/{projectArn}/; needs --project-arn
@search-terms DeleteDataAutomationProject
export def 'bedrock-data-automation delete-data-automation-project' [
  --project-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation DeleteDataAutomationProject $project_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /blueprints/{blueprintArn}/; needs --blueprint-arn
@search-terms GetBlueprint
export def 'bedrock-data-automation get-blueprint' [
  --blueprint-arn: string
  --blueprint-version: string
  --blueprint-stage: string@[DEVELOPMENT LIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation GetBlueprint $blueprint_arn $blueprint_version $blueprint_stage -- $region $profile $with_input $fail_fast' }

# POST /getBlueprintOptimizationStatus/{invocationArn}; needs --invocation-arn
@search-terms GetBlueprintOptimizationStatus
export def 'bedrock-data-automation get-blueprint-optimization-status' [
  --invocation-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation GetBlueprintOptimizationStatus $invocation_arn -- $region $profile $with_input $fail_fast' }

# POST /data-automation-libraries/{libraryArn}/; needs --library-arn
@search-terms GetDataAutomationLibrary
export def 'bedrock-data-automation get-data-automation-library' [
  --library-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation GetDataAutomationLibrary $library_arn -- $region $profile $with_input $fail_fast' }

# POST /data-automation-libraries/{libraryArn}/entityType/{entityType}/entities/{entityId}; needs --library-arn --entity-type --entity-id
@search-terms GetDataAutomationLibraryEntity
export def 'bedrock-data-automation get-data-automation-library-entity' [
  --library-arn: string
  --entity-type: string
  --entity-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation GetDataAutomationLibraryEntity $library_arn $entity_type $entity_id -- $region $profile $with_input $fail_fast' }

# POST /data-automation-libraries/{libraryArn}/library-ingestion-jobs/{jobArn}; needs --library-arn --job-arn
@search-terms GetDataAutomationLibraryIngestionJob
export def 'bedrock-data-automation get-data-automation-library-ingestion-job' [
  --library-arn: string
  --job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation GetDataAutomationLibraryIngestionJob $library_arn $job_arn -- $region $profile $with_input $fail_fast' }

# POST /data-automation-projects/{projectArn}/; needs --project-arn
@search-terms GetDataAutomationProject
export def 'bedrock-data-automation get-data-automation-project' [
  --project-arn: string
  --project-stage: string@[DEVELOPMENT LIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation GetDataAutomationProject $project_arn $project_stage -- $region $profile $with_input $fail_fast' }

# POST /invokeBlueprintOptimizationAsync; needs --blueprint --samples --output-configuration --data-automation-profile-arn
@search-terms InvokeBlueprintOptimizationAsync
export def 'bedrock-data-automation invoke-blueprint-optimization-async' [
  --blueprint: record
  --samples: list
  --output-configuration: record
  --data-automation-profile-arn: string
  --encryption-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation InvokeBlueprintOptimizationAsync $blueprint $samples $output_configuration $data_automation_profile_arn $encryption_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /data-automation-libraries/{libraryArn}/library-ingestion-jobs/; needs --library-arn --input-configuration --entity-type --operation-type --output-configuration
@search-terms InvokeDataAutomationLibraryIngestionJob
export def 'bedrock-data-automation invoke-data-automation-library-ingestion-job' [
  --library-arn: string
  --client-token: string
  --input-configuration: record
  --entity-type: string
  --operation-type: string@[UPSERT DELETE]
  --output-configuration: record
  --notification-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation InvokeDataAutomationLibraryIngestionJob $library_arn $client_token $input_configuration $entity_type $operation_type $output_configuration $notification_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /blueprints/; follows pages
@search-terms ListBlueprints
export def 'bedrock-data-automation list-blueprints' [
  --blueprint-arn: string
  --resource-owner: string@[SERVICE ACCOUNT]
  --blueprint-stage-filter: string@[DEVELOPMENT LIVE ALL]
  --project-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation ListBlueprints $blueprint_arn $resource_owner $blueprint_stage_filter $project_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /data-automation-libraries/; follows pages
@search-terms ListDataAutomationLibraries
export def 'bedrock-data-automation list-data-automation-libraries' [
  --project-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation ListDataAutomationLibraries $project_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /data-automation-libraries/{libraryArn}/entityType/{entityType}/entities/; follows pages; needs --library-arn --entity-type
@search-terms ListDataAutomationLibraryEntities
export def 'bedrock-data-automation list-data-automation-library-entities' [
  --library-arn: string
  --entity-type: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation ListDataAutomationLibraryEntities $library_arn $entity_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /data-automation-libraries/{libraryArn}/library-ingestion-jobs/; follows pages; cached 15sec; needs --library-arn
@search-terms ListDataAutomationLibraryIngestionJobs
export def 'bedrock-data-automation list-data-automation-library-ingestion-jobs' [
  --library-arn: string
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
]: any -> any { call 'bedrock-data-automation ListDataAutomationLibraryIngestionJobs $library_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /data-automation-projects/; follows pages
@search-terms ListDataAutomationProjects
export def 'bedrock-data-automation list-data-automation-projects' [
  --project-stage-filter: string@[DEVELOPMENT LIVE ALL]
  --blueprint-filter: record
  --resource-owner: string@[SERVICE ACCOUNT]
  --library-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-data-automation ListDataAutomationProjects $project_stage_filter $blueprint_filter $resource_owner $library_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /listTagsForResource; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'bedrock-data-automation list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'bedrock-data-automation ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /tagResource; needs --resource-arn --tags
@search-terms TagResource
export def 'bedrock-data-automation tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /untagResource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'bedrock-data-automation untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /blueprints/{blueprintArn}/; needs --blueprint-arn --schema
@search-terms UpdateBlueprint
export def 'bedrock-data-automation update-blueprint' [
  --blueprint-arn: string
  --schema: string
  --blueprint-stage: string@[DEVELOPMENT LIVE]
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation UpdateBlueprint $blueprint_arn $schema $blueprint_stage $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /data-automation-libraries/{libraryArn}/; needs --library-arn
@search-terms UpdateDataAutomationLibrary
export def 'bedrock-data-automation update-data-automation-library' [
  --library-arn: string
  --library-description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation UpdateDataAutomationLibrary $library_arn $library_description $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /data-automation-projects/{projectArn}/; needs --project-arn --standard-output-configuration
@search-terms UpdateDataAutomationProject
export def 'bedrock-data-automation update-data-automation-project' [
  --project-arn: string
  --project-stage: string@[DEVELOPMENT LIVE]
  --project-description: string
  --standard-output-configuration: record
  --custom-output-configuration: record
  --override-configuration: record
  --data-automation-library-configuration: record
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-data-automation UpdateDataAutomationProject $project_arn $project_stage $project_description $standard_output_configuration $custom_output_configuration $override_configuration $data_automation_library_configuration $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }
