# Written by `cargo xtask generate --service databrew` from the service's model and overlay: change those instead.
# DataBrew, API version 2017-07-25: 44 operations.

use rt.nu [call send]

# POST /recipes/{Name}/batchDeleteRecipeVersion; needs --name --recipe-versions
@category "aws databrew"
@search-terms BatchDeleteRecipeVersion
export def 'databrew batch-delete-recipe-version' [
  --name: string
  --recipe-versions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'databrew BatchDeleteRecipeVersion $name=Name $recipe_versions=RecipeVersions $region=--region $profile=--profile' }

# POST /datasets; needs --name --input
@category "aws databrew"
@search-terms CreateDataset
export def 'databrew create-dataset' [
  --name: string
  --format: string@[CSV JSON PARQUET EXCEL ORC]
  --format-options: record
  --input: record
  --path-options: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'databrew CreateDataset $name=Name $format=Format $format_options=FormatOptions $input=Input $path_options=PathOptions $tags=Tags $region=--region $profile=--profile' }

# POST /profileJobs; needs --dataset-name --name --output-location --role-arn
@category "aws databrew"
@search-terms CreateProfileJob
export def 'databrew create-profile-job' [
  --dataset-name: string
  --encryption-key-arn: string
  --encryption-mode: string@[SSE-KMS SSE-S3]
  --name: string
  --log-subscription: string@[ENABLE DISABLE]
  --max-capacity: int
  --max-retries: int
  --output-location: record
  --configuration: record
  --validation-configurations: oneof<list<any>, record>
  --role-arn: string
  --tags: record
  --timeout: int
  --job-sample: record
  --region: string
  --profile: string
]: nothing -> record { call 'databrew CreateProfileJob $dataset_name=DatasetName $encryption_key_arn=EncryptionKeyArn $encryption_mode=EncryptionMode $name=Name $log_subscription=LogSubscription $max_capacity=MaxCapacity $max_retries=MaxRetries $output_location=OutputLocation $configuration=Configuration $validation_configurations=ValidationConfigurations $role_arn=RoleArn $tags=Tags $timeout=Timeout $job_sample=JobSample $region=--region $profile=--profile' }

# POST /projects; needs --dataset-name --name --recipe-name --role-arn
@category "aws databrew"
@search-terms CreateProject
export def 'databrew create-project' [
  --dataset-name: string
  --name: string
  --recipe-name: string
  --sample: record
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'databrew CreateProject $dataset_name=DatasetName $name=Name $recipe_name=RecipeName $sample=Sample $role_arn=RoleArn $tags=Tags $region=--region $profile=--profile' }

# POST /recipes; needs --name --steps
@category "aws databrew"
@search-terms CreateRecipe
export def 'databrew create-recipe' [
  --description: string
  --name: string
  --steps: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'databrew CreateRecipe $description=Description $name=Name $steps=Steps $tags=Tags $region=--region $profile=--profile' }

# POST /recipeJobs; needs --name --role-arn
@category "aws databrew"
@search-terms CreateRecipeJob
export def 'databrew create-recipe-job' [
  --dataset-name: string
  --encryption-key-arn: string
  --encryption-mode: string@[SSE-KMS SSE-S3]
  --name: string
  --log-subscription: string@[ENABLE DISABLE]
  --max-capacity: int
  --max-retries: int
  --outputs: oneof<list<any>, record>
  --data-catalog-outputs: oneof<list<any>, record>
  --database-outputs: oneof<list<any>, record>
  --project-name: string
  --recipe-reference: record
  --role-arn: string
  --tags: record
  --timeout: int
  --region: string
  --profile: string
]: nothing -> record { call 'databrew CreateRecipeJob $dataset_name=DatasetName $encryption_key_arn=EncryptionKeyArn $encryption_mode=EncryptionMode $name=Name $log_subscription=LogSubscription $max_capacity=MaxCapacity $max_retries=MaxRetries $outputs=Outputs $data_catalog_outputs=DataCatalogOutputs $database_outputs=DatabaseOutputs $project_name=ProjectName $recipe_reference=RecipeReference $role_arn=RoleArn $tags=Tags $timeout=Timeout $region=--region $profile=--profile' }

# POST /rulesets; needs --name --target-arn --rules
@category "aws databrew"
@search-terms CreateRuleset
export def 'databrew create-ruleset' [
  --name: string
  --description: string
  --target-arn: string
  --rules: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'databrew CreateRuleset $name=Name $description=Description $target_arn=TargetArn $rules=Rules $tags=Tags $region=--region $profile=--profile' }

# POST /schedules; needs --cron-expression --name
@category "aws databrew"
@search-terms CreateSchedule
export def 'databrew create-schedule' [
  --job-names: oneof<list<string>, string>
  --cron-expression: string
  --tags: record
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew CreateSchedule $job_names=JobNames $cron_expression=CronExpression $tags=Tags $name=Name $region=--region $profile=--profile' }

# DELETE /datasets/{Name}; needs --name
@category "aws databrew"
@search-terms DeleteDataset
export def 'databrew delete-dataset' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DeleteDataset $name=Name $region=--region $profile=--profile' }

# DELETE /jobs/{Name}; needs --name
@category "aws databrew"
@search-terms DeleteJob
export def 'databrew delete-job' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DeleteJob $name=Name $region=--region $profile=--profile' }

# DELETE /projects/{Name}; needs --name
@category "aws databrew"
@search-terms DeleteProject
export def 'databrew delete-project' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DeleteProject $name=Name $region=--region $profile=--profile' }

# DELETE /recipes/{Name}/recipeVersion/{RecipeVersion}; needs --name --recipe-version
@category "aws databrew"
@search-terms DeleteRecipeVersion
export def 'databrew delete-recipe-version' [
  --name: string
  --recipe-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DeleteRecipeVersion $name=Name $recipe_version=RecipeVersion $region=--region $profile=--profile' }

# DELETE /rulesets/{Name}; needs --name
@category "aws databrew"
@search-terms DeleteRuleset
export def 'databrew delete-ruleset' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DeleteRuleset $name=Name $region=--region $profile=--profile' }

# DELETE /schedules/{Name}; needs --name
@category "aws databrew"
@search-terms DeleteSchedule
export def 'databrew delete-schedule' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DeleteSchedule $name=Name $region=--region $profile=--profile' }

# GET /datasets/{Name}; cached 1min; needs --name
@category "aws databrew"
@search-terms DescribeDataset
export def 'databrew describe-dataset' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DescribeDataset $name=Name $region=--region $profile=--profile' }

# GET /jobs/{Name}; cached 1min; needs --name
@category "aws databrew"
@search-terms DescribeJob
export def 'databrew describe-job' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DescribeJob $name=Name $region=--region $profile=--profile' }

# GET /jobs/{Name}/jobRun/{RunId}; cached 1min; needs --name --run-id
@category "aws databrew"
@search-terms DescribeJobRun
export def 'databrew describe-job-run' [
  --name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DescribeJobRun $name=Name $run_id=RunId $region=--region $profile=--profile' }

# GET /projects/{Name}; cached 1min; needs --name
@category "aws databrew"
@search-terms DescribeProject
export def 'databrew describe-project' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DescribeProject $name=Name $region=--region $profile=--profile' }

# GET /recipes/{Name}; cached 1min; needs --name
@category "aws databrew"
@search-terms DescribeRecipe
export def 'databrew describe-recipe' [
  --name: string
  --recipe-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DescribeRecipe $name=Name $recipe_version=RecipeVersion $region=--region $profile=--profile' }

# GET /rulesets/{Name}; cached 1min; needs --name
@category "aws databrew"
@search-terms DescribeRuleset
export def 'databrew describe-ruleset' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DescribeRuleset $name=Name $region=--region $profile=--profile' }

# GET /schedules/{Name}; cached 1min; needs --name
@category "aws databrew"
@search-terms DescribeSchedule
export def 'databrew describe-schedule' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew DescribeSchedule $name=Name $region=--region $profile=--profile' }

# GET /datasets; follows pages; cached 1min
@category "aws databrew"
@search-terms ListDatasets
@example "First rows only" "databrew list-datasets --stream | first 3"
export def 'databrew list-datasets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'databrew ListDatasets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /jobs/{Name}/jobRuns; follows pages; cached 1min; needs --name
@category "aws databrew"
@search-terms ListJobRuns
export def 'databrew list-job-runs' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'databrew ListJobRuns $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /jobs; follows pages; cached 1min
@category "aws databrew"
@search-terms ListJobs
@example "First rows only" "databrew list-jobs --stream | first 3"
export def 'databrew list-jobs' [
  --dataset-name: string
  --project-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'databrew ListJobs $dataset_name=DatasetName $project_name=ProjectName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /projects; follows pages; cached 1min
@category "aws databrew"
@search-terms ListProjects
@example "First rows only" "databrew list-projects --stream | first 3"
export def 'databrew list-projects' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'databrew ListProjects $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /recipeVersions; follows pages; cached 1min; needs --name
@category "aws databrew"
@search-terms ListRecipeVersions
export def 'databrew list-recipe-versions' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'databrew ListRecipeVersions $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /recipes; follows pages; cached 1min
@category "aws databrew"
@search-terms ListRecipes
@example "First rows only" "databrew list-recipes --stream | first 3"
export def 'databrew list-recipes' [
  --recipe-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'databrew ListRecipes $recipe_version=RecipeVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /rulesets; follows pages; cached 1min
@category "aws databrew"
@search-terms ListRulesets
@example "First rows only" "databrew list-rulesets --stream | first 3"
export def 'databrew list-rulesets' [
  --target-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'databrew ListRulesets $target_arn=TargetArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /schedules; follows pages; cached 1min
@category "aws databrew"
@search-terms ListSchedules
@example "First rows only" "databrew list-schedules --stream | first 3"
export def 'databrew list-schedules' [
  --job-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'databrew ListSchedules $job_name=JobName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws databrew"
@search-terms ListTagsForResource
export def 'databrew list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /recipes/{Name}/publishRecipe; needs --name
@category "aws databrew"
@search-terms PublishRecipe
export def 'databrew publish-recipe' [
  --description: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew PublishRecipe $description=Description $name=Name $region=--region $profile=--profile' }

# PUT /projects/{Name}/sendProjectSessionAction; needs --name
@category "aws databrew"
@search-terms SendProjectSessionAction
export def 'databrew send-project-session-action' [
  --preview: oneof<bool>
  --name: string
  --recipe-step: record
  --step-index: int
  --client-session-id: string
  --view-frame: record
  --region: string
  --profile: string
]: nothing -> record { call 'databrew SendProjectSessionAction $preview=Preview $name=Name $recipe_step=RecipeStep $step_index=StepIndex $client_session_id=ClientSessionId $view_frame=ViewFrame $region=--region $profile=--profile' }

# POST /jobs/{Name}/startJobRun; needs --name
@category "aws databrew"
@search-terms StartJobRun
export def 'databrew start-job-run' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew StartJobRun $name=Name $region=--region $profile=--profile' }

# PUT /projects/{Name}/startProjectSession; needs --name
@category "aws databrew"
@search-terms StartProjectSession
export def 'databrew start-project-session' [
  --name: string
  --assume-control: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'databrew StartProjectSession $name=Name $assume_control=AssumeControl $region=--region $profile=--profile' }

# POST /jobs/{Name}/jobRun/{RunId}/stopJobRun; needs --name --run-id
@category "aws databrew"
@search-terms StopJobRun
export def 'databrew stop-job-run' [
  --name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew StopJobRun $name=Name $run_id=RunId $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws databrew"
@search-terms TagResource
export def 'databrew tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'databrew TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws databrew"
@search-terms UntagResource
export def 'databrew untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'databrew UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /datasets/{Name}; needs --name --input
@category "aws databrew"
@search-terms UpdateDataset
export def 'databrew update-dataset' [
  --name: string
  --format: string@[CSV JSON PARQUET EXCEL ORC]
  --format-options: record
  --input: record
  --path-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'databrew UpdateDataset $name=Name $format=Format $format_options=FormatOptions $input=Input $path_options=PathOptions $region=--region $profile=--profile' }

# PUT /profileJobs/{Name}; needs --name --output-location --role-arn
@category "aws databrew"
@search-terms UpdateProfileJob
export def 'databrew update-profile-job' [
  --configuration: record
  --encryption-key-arn: string
  --encryption-mode: string@[SSE-KMS SSE-S3]
  --name: string
  --log-subscription: string@[ENABLE DISABLE]
  --max-capacity: int
  --max-retries: int
  --output-location: record
  --validation-configurations: oneof<list<any>, record>
  --role-arn: string
  --timeout: int
  --job-sample: record
  --region: string
  --profile: string
]: nothing -> record { call 'databrew UpdateProfileJob $configuration=Configuration $encryption_key_arn=EncryptionKeyArn $encryption_mode=EncryptionMode $name=Name $log_subscription=LogSubscription $max_capacity=MaxCapacity $max_retries=MaxRetries $output_location=OutputLocation $validation_configurations=ValidationConfigurations $role_arn=RoleArn $timeout=Timeout $job_sample=JobSample $region=--region $profile=--profile' }

# PUT /projects/{Name}; needs --role-arn --name
@category "aws databrew"
@search-terms UpdateProject
export def 'databrew update-project' [
  --sample: record
  --role-arn: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew UpdateProject $sample=Sample $role_arn=RoleArn $name=Name $region=--region $profile=--profile' }

# PUT /recipes/{Name}; needs --name
@category "aws databrew"
@search-terms UpdateRecipe
export def 'databrew update-recipe' [
  --description: string
  --name: string
  --steps: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'databrew UpdateRecipe $description=Description $name=Name $steps=Steps $region=--region $profile=--profile' }

# PUT /recipeJobs/{Name}; needs --name --role-arn
@category "aws databrew"
@search-terms UpdateRecipeJob
export def 'databrew update-recipe-job' [
  --encryption-key-arn: string
  --encryption-mode: string@[SSE-KMS SSE-S3]
  --name: string
  --log-subscription: string@[ENABLE DISABLE]
  --max-capacity: int
  --max-retries: int
  --outputs: oneof<list<any>, record>
  --data-catalog-outputs: oneof<list<any>, record>
  --database-outputs: oneof<list<any>, record>
  --role-arn: string
  --timeout: int
  --region: string
  --profile: string
]: nothing -> record { call 'databrew UpdateRecipeJob $encryption_key_arn=EncryptionKeyArn $encryption_mode=EncryptionMode $name=Name $log_subscription=LogSubscription $max_capacity=MaxCapacity $max_retries=MaxRetries $outputs=Outputs $data_catalog_outputs=DataCatalogOutputs $database_outputs=DatabaseOutputs $role_arn=RoleArn $timeout=Timeout $region=--region $profile=--profile' }

# PUT /rulesets/{Name}; needs --name --rules
@category "aws databrew"
@search-terms UpdateRuleset
export def 'databrew update-ruleset' [
  --name: string
  --description: string
  --rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'databrew UpdateRuleset $name=Name $description=Description $rules=Rules $region=--region $profile=--profile' }

# PUT /schedules/{Name}; needs --cron-expression --name
@category "aws databrew"
@search-terms UpdateSchedule
export def 'databrew update-schedule' [
  --job-names: oneof<list<string>, string>
  --cron-expression: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'databrew UpdateSchedule $job_names=JobNames $cron_expression=CronExpression $name=Name $region=--region $profile=--profile' }
