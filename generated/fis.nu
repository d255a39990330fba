# Written by `cargo xtask generate --service fis` from the service's model and overlay: change those instead.
# fis, API version 2020-12-01: 26 operations.

use rt.nu [call]

# POST /experimentTemplates; needs --description --stop-conditions --actions --role-arn
@search-terms CreateExperimentTemplate
export def 'fis create-experiment-template' [
  --client-token: string
  --description: string
  --stop-conditions: list
  --targets: record
  --actions: record
  --role-arn: string
  --tags: record
  --log-configuration: record
  --experiment-options: record
  --experiment-report-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis CreateExperimentTemplate $client_token $description $stop_conditions $targets $actions $role_arn $tags $log_configuration $experiment_options $experiment_report_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /experimentTemplates/{experimentTemplateId}/targetAccountConfigurations/{accountId}; needs --experiment-template-id --account-id --role-arn
@search-terms CreateTargetAccountConfiguration
export def 'fis create-target-account-configuration' [
  --client-token: string
  --experiment-template-id: string
  --account-id: string
  --role-arn: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis CreateTargetAccountConfiguration $client_token $experiment_template_id $account_id $role_arn $description -- $region $profile $with_input $fail_fast $yes' }

# DELETE /experimentTemplates/{id}; needs --id
@search-terms DeleteExperimentTemplate
export def 'fis delete-experiment-template' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis DeleteExperimentTemplate $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /experimentTemplates/{experimentTemplateId}/targetAccountConfigurations/{accountId}; needs --experiment-template-id --account-id
@search-terms DeleteTargetAccountConfiguration
export def 'fis delete-target-account-configuration' [
  --experiment-template-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis DeleteTargetAccountConfiguration $experiment_template_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# GET /actions/{id}; cached 1min; needs --id
@search-terms GetAction
export def 'fis get-action' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fis GetAction $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /experiments/{id}; cached 1min; needs --id
@search-terms GetExperiment
export def 'fis get-experiment' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fis GetExperiment $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /experiments/{experimentId}/targetAccountConfigurations/{accountId}; cached 1min; needs --experiment-id --account-id
@search-terms GetExperimentTargetAccountConfiguration
export def 'fis get-experiment-target-account-configuration' [
  --experiment-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fis GetExperimentTargetAccountConfiguration $experiment_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /experimentTemplates/{id}; cached 1min; needs --id
@search-terms GetExperimentTemplate
export def 'fis get-experiment-template' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fis GetExperimentTemplate $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /safetyLevers/{id}; cached 1min; needs --id
@search-terms GetSafetyLever
export def 'fis get-safety-lever' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fis GetSafetyLever $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /experimentTemplates/{experimentTemplateId}/targetAccountConfigurations/{accountId}; cached 1min; needs --experiment-template-id --account-id
@search-terms GetTargetAccountConfiguration
export def 'fis get-target-account-configuration' [
  --experiment-template-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fis GetTargetAccountConfiguration $experiment_template_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /targetResourceTypes/{resourceType}; cached 1min; needs --resource-type
@search-terms GetTargetResourceType
export def 'fis get-target-resource-type' [
  --resource-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fis GetTargetResourceType $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /actions; follows pages; cached 1min
@search-terms ListActions
export def 'fis list-actions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'fis ListActions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /experiments/{experimentId}/resolvedTargets; follows pages; cached 1min; needs --experiment-id
@search-terms ListExperimentResolvedTargets
export def 'fis list-experiment-resolved-targets' [
  --experiment-id: string
  --target-name: string
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
]: any -> any { call 'fis ListExperimentResolvedTargets $experiment_id $target_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /experiments/{experimentId}/targetAccountConfigurations; follows pages; cached 1min; needs --experiment-id
@search-terms ListExperimentTargetAccountConfigurations
export def 'fis list-experiment-target-account-configurations' [
  --experiment-id: string
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
]: any -> any { call 'fis ListExperimentTargetAccountConfigurations $experiment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /experimentTemplates; follows pages; cached 1min
@search-terms ListExperimentTemplates
export def 'fis list-experiment-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'fis ListExperimentTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /experiments; follows pages; cached 1min
@search-terms ListExperiments
export def 'fis list-experiments' [
  --experiment-template-id: string
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
]: any -> any { call 'fis ListExperiments $experiment_template_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'fis list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fis ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /experimentTemplates/{experimentTemplateId}/targetAccountConfigurations; follows pages; cached 1min; needs --experiment-template-id
@search-terms ListTargetAccountConfigurations
export def 'fis list-target-account-configurations' [
  --experiment-template-id: string
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
]: any -> any { call 'fis ListTargetAccountConfigurations $experiment_template_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /targetResourceTypes; follows pages; cached 1min
@search-terms ListTargetResourceTypes
export def 'fis list-target-resource-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'fis ListTargetResourceTypes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /experiments; needs --experiment-template-id
@search-terms StartExperiment
export def 'fis start-experiment' [
  --client-token: string
  --experiment-template-id: string
  --experiment-options: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis StartExperiment $client_token $experiment_template_id $experiment_options $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /experiments/{id}; needs --id
@search-terms StopExperiment
export def 'fis stop-experiment' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis StopExperiment $id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'fis tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn
@search-terms UntagResource
export def 'fis untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /experimentTemplates/{id}; needs --id
@search-terms UpdateExperimentTemplate
export def 'fis update-experiment-template' [
  --id: string
  --description: string
  --stop-conditions: list
  --targets: record
  --actions: record
  --role-arn: string
  --log-configuration: record
  --experiment-options: record
  --experiment-report-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis UpdateExperimentTemplate $id $description $stop_conditions $targets $actions $role_arn $log_configuration $experiment_options $experiment_report_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /safetyLevers/{id}/state; needs --id --state
@search-terms UpdateSafetyLeverState
export def 'fis update-safety-lever-state' [
  --id: string
  --state: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis UpdateSafetyLeverState $id $state -- $region $profile $with_input $fail_fast $yes' }

# PATCH /experimentTemplates/{experimentTemplateId}/targetAccountConfigurations/{accountId}; needs --experiment-template-id --account-id
@search-terms UpdateTargetAccountConfiguration
export def 'fis update-target-account-configuration' [
  --experiment-template-id: string
  --account-id: string
  --role-arn: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fis UpdateTargetAccountConfiguration $experiment_template_id $account_id $role_arn $description -- $region $profile $with_input $fail_fast $yes' }
