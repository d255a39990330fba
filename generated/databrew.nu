# Written by `cargo xtask generate --service databrew` from the service's model and overlay: change those instead.
# DataBrew, API version 2017-07-25: 44 operations.

use rt.nu [call]

# POST /recipes/{Name}/batchDeleteRecipeVersion; needs --name --recipe-versions
@search-terms BatchDeleteRecipeVersion
export def 'databrew batch-delete-recipe-version' [
  --name: string
  --recipe-versions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew BatchDeleteRecipeVersion $name $recipe_versions -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets; needs --name --input
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew CreateDataset $name $format $format_options $input $path_options $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /profileJobs; needs --dataset-name --name --output-location --role-arn
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
  --validation-configurations: list
  --role-arn: string
  --tags: record
  --timeout: int
  --job-sample: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew CreateProfileJob $dataset_name $encryption_key_arn $encryption_mode $name $log_subscription $max_capacity $max_retries $output_location $configuration $validation_configurations $role_arn $tags $timeout $job_sample -- $region $profile $with_input $fail_fast $yes' }

# POST /projects; needs --dataset-name --name --recipe-name --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew CreateProject $dataset_name $name $recipe_name $sample $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /recipes; needs --name --steps
@search-terms CreateRecipe
export def 'databrew create-recipe' [
  --description: string
  --name: string
  --steps: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew CreateRecipe $description $name $steps $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /recipeJobs; needs --name --role-arn
@search-terms CreateRecipeJob
export def 'databrew create-recipe-job' [
  --dataset-name: string
  --encryption-key-arn: string
  --encryption-mode: string@[SSE-KMS SSE-S3]
  --name: string
  --log-subscription: string@[ENABLE DISABLE]
  --max-capacity: int
  --max-retries: int
  --outputs: list
  --data-catalog-outputs: list
  --database-outputs: list
  --project-name: string
  --recipe-reference: record
  --role-arn: string
  --tags: record
  --timeout: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew CreateRecipeJob $dataset_name $encryption_key_arn $encryption_mode $name $log_subscription $max_capacity $max_retries $outputs $data_catalog_outputs $database_outputs $project_name $recipe_reference $role_arn $tags $timeout -- $region $profile $with_input $fail_fast $yes' }

# POST /rulesets; needs --name --target-arn --rules
@search-terms CreateRuleset
export def 'databrew create-ruleset' [
  --name: string
  --description: string
  --target-arn: string
  --rules: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew CreateRuleset $name $description $target_arn $rules $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /schedules; needs --cron-expression --name
@search-terms CreateSchedule
export def 'databrew create-schedule' [
  --job-names: list<string>
  --cron-expression: string
  --tags: record
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew CreateSchedule $job_names $cron_expression $tags $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /datasets/{Name}; needs --name
@search-terms DeleteDataset
export def 'databrew delete-dataset' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew DeleteDataset $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /jobs/{Name}; needs --name
@search-terms DeleteJob
export def 'databrew delete-job' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew DeleteJob $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /projects/{Name}; needs --name
@search-terms DeleteProject
export def 'databrew delete-project' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew DeleteProject $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /recipes/{Name}/recipeVersion/{RecipeVersion}; needs --name --recipe-version
@search-terms DeleteRecipeVersion
export def 'databrew delete-recipe-version' [
  --name: string
  --recipe-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew DeleteRecipeVersion $name $recipe_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /rulesets/{Name}; needs --name
@search-terms DeleteRuleset
export def 'databrew delete-ruleset' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew DeleteRuleset $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /schedules/{Name}; needs --name
@search-terms DeleteSchedule
export def 'databrew delete-schedule' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew DeleteSchedule $name -- $region $profile $with_input $fail_fast $yes' }

# GET /datasets/{Name}; cached 1min; needs --name
@search-terms DescribeDataset
export def 'databrew describe-dataset' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'databrew DescribeDataset $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /jobs/{Name}; needs --name
@search-terms DescribeJob
export def 'databrew describe-job' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'databrew DescribeJob $name -- $region $profile $with_input $fail_fast' }

# GET /jobs/{Name}/jobRun/{RunId}; cached 1min; needs --name --run-id
@search-terms DescribeJobRun
export def 'databrew describe-job-run' [
  --name: string
  --run-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'databrew DescribeJobRun $name $run_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /projects/{Name}; cached 1min; needs --name
@search-terms DescribeProject
export def 'databrew describe-project' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'databrew DescribeProject $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /recipes/{Name}; cached 1min; needs --name
@search-terms DescribeRecipe
export def 'databrew describe-recipe' [
  --name: string
  --recipe-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'databrew DescribeRecipe $name $recipe_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /rulesets/{Name}; cached 1min; needs --name
@search-terms DescribeRuleset
export def 'databrew describe-ruleset' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'databrew DescribeRuleset $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /schedules/{Name}; cached 1min; needs --name
@search-terms DescribeSchedule
export def 'databrew describe-schedule' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'databrew DescribeSchedule $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /datasets; follows pages; cached 1min
@search-terms ListDatasets
export def 'databrew list-datasets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'databrew ListDatasets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /jobs/{Name}/jobRuns; follows pages; cached 15sec; needs --name
@search-terms ListJobRuns
export def 'databrew list-job-runs' [
  --name: string
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
]: any -> any { call 'databrew ListJobRuns $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /jobs; follows pages; cached 15sec
@search-terms ListJobs
export def 'databrew list-jobs' [
  --dataset-name: string
  --project-name: string
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
]: any -> any { call 'databrew ListJobs $dataset_name $project_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /projects; follows pages; cached 1min
@search-terms ListProjects
export def 'databrew list-projects' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'databrew ListProjects -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /recipeVersions; follows pages; cached 1min; needs --name
@search-terms ListRecipeVersions
export def 'databrew list-recipe-versions' [
  --name: string
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
]: any -> any { call 'databrew ListRecipeVersions $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /recipes; follows pages; cached 1min
@search-terms ListRecipes
export def 'databrew list-recipes' [
  --recipe-version: string
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
]: any -> any { call 'databrew ListRecipes $recipe_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /rulesets; follows pages; cached 1min
@search-terms ListRulesets
export def 'databrew list-rulesets' [
  --target-arn: string
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
]: any -> any { call 'databrew ListRulesets $target_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /schedules; follows pages; cached 1min
@search-terms ListSchedules
export def 'databrew list-schedules' [
  --job-name: string
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
]: any -> any { call 'databrew ListSchedules $job_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'databrew list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'databrew ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /recipes/{Name}/publishRecipe; needs --name
@search-terms PublishRecipe
export def 'databrew publish-recipe' [
  --description: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew PublishRecipe $description $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /projects/{Name}/sendProjectSessionAction; needs --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew SendProjectSessionAction $preview $name $recipe_step $step_index $client_session_id $view_frame -- $region $profile $with_input $fail_fast $yes' }

# POST /jobs/{Name}/startJobRun; needs --name
@search-terms StartJobRun
export def 'databrew start-job-run' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew StartJobRun $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /projects/{Name}/startProjectSession; needs --name
@search-terms StartProjectSession
export def 'databrew start-project-session' [
  --name: string
  --assume-control: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew StartProjectSession $name $assume_control -- $region $profile $with_input $fail_fast $yes' }

# POST /jobs/{Name}/jobRun/{RunId}/stopJobRun; needs --name --run-id
@search-terms StopJobRun
export def 'databrew stop-job-run' [
  --name: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew StopJobRun $name $run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'databrew tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'databrew untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /datasets/{Name}; needs --name --input
@search-terms UpdateDataset
export def 'databrew update-dataset' [
  --name: string
  --format: string@[CSV JSON PARQUET EXCEL ORC]
  --format-options: record
  --input: record
  --path-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew UpdateDataset $name $format $format_options $input $path_options -- $region $profile $with_input $fail_fast $yes' }

# PUT /profileJobs/{Name}; needs --name --output-location --role-arn
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
  --validation-configurations: list
  --role-arn: string
  --timeout: int
  --job-sample: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew UpdateProfileJob $configuration $encryption_key_arn $encryption_mode $name $log_subscription $max_capacity $max_retries $output_location $validation_configurations $role_arn $timeout $job_sample -- $region $profile $with_input $fail_fast $yes' }

# PUT /projects/{Name}; needs --role-arn --name
@search-terms UpdateProject
export def 'databrew update-project' [
  --sample: record
  --role-arn: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew UpdateProject $sample $role_arn $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /recipes/{Name}; needs --name
@search-terms UpdateRecipe
export def 'databrew update-recipe' [
  --description: string
  --name: string
  --steps: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew UpdateRecipe $description $name $steps -- $region $profile $with_input $fail_fast $yes' }

# PUT /recipeJobs/{Name}; needs --name --role-arn
@search-terms UpdateRecipeJob
export def 'databrew update-recipe-job' [
  --encryption-key-arn: string
  --encryption-mode: string@[SSE-KMS SSE-S3]
  --name: string
  --log-subscription: string@[ENABLE DISABLE]
  --max-capacity: int
  --max-retries: int
  --outputs: list
  --data-catalog-outputs: list
  --database-outputs: list
  --role-arn: string
  --timeout: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew UpdateRecipeJob $encryption_key_arn $encryption_mode $name $log_subscription $max_capacity $max_retries $outputs $data_catalog_outputs $database_outputs $role_arn $timeout -- $region $profile $with_input $fail_fast $yes' }

# PUT /rulesets/{Name}; needs --name --rules
@search-terms UpdateRuleset
export def 'databrew update-ruleset' [
  --name: string
  --description: string
  --rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew UpdateRuleset $name $description $rules -- $region $profile $with_input $fail_fast $yes' }

# PUT /schedules/{Name}; needs --cron-expression --name
@search-terms UpdateSchedule
export def 'databrew update-schedule' [
  --job-names: list<string>
  --cron-expression: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'databrew UpdateSchedule $job_names $cron_expression $name -- $region $profile $with_input $fail_fast $yes' }
