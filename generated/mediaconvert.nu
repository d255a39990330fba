# Written by `cargo xtask generate --service mediaconvert` from the service's model and overlay: change those instead.
# MediaConvert, API version 2017-08-29: 34 operations.

use rt.nu [call]

def StatusUpdateInterval []: nothing -> list<string> { [SECONDS_10 SECONDS_12 SECONDS_15 SECONDS_20 SECONDS_30 SECONDS_60 SECONDS_120 SECONDS_180 SECONDS_240 SECONDS_300 SECONDS_360 SECONDS_420 SECONDS_480 SECONDS_540 SECONDS_600] }

# POST /2017-08-29/certificates; needs --arn
@search-terms AssociateCertificate
export def 'mediaconvert associate-certificate' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert AssociateCertificate $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2017-08-29/jobs/{Id}; needs --id
@search-terms CancelJob
export def 'mediaconvert cancel-job' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert CancelJob $id -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-08-29/jobs; needs --role --settings
@search-terms CreateJob
export def 'mediaconvert create-job' [
  --acceleration-settings: record
  --billing-tags-source: string@[QUEUE PRESET JOB_TEMPLATE JOB]
  --client-request-token: string
  --elemental-inference-settings: record
  --hop-destinations: list
  --job-engine-version: string
  --job-template: string
  --priority: int
  --queue: string
  --role: string
  --settings: record
  --simulate-reserved-queue: string@[DISABLED ENABLED]
  --status-update-interval: string@StatusUpdateInterval
  --tags: record
  --user-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert CreateJob $acceleration_settings $billing_tags_source $client_request_token $elemental_inference_settings $hop_destinations $job_engine_version $job_template $priority $queue $role $settings $simulate_reserved_queue $status_update_interval $tags $user_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-08-29/jobTemplates; needs --name --settings
@search-terms CreateJobTemplate
export def 'mediaconvert create-job-template' [
  --acceleration-settings: record
  --category: string
  --description: string
  --elemental-inference-settings: record
  --hop-destinations: list
  --name: string
  --priority: int
  --queue: string
  --settings: record
  --status-update-interval: string@StatusUpdateInterval
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert CreateJobTemplate $acceleration_settings $category $description $elemental_inference_settings $hop_destinations $name $priority $queue $settings $status_update_interval $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-08-29/presets; needs --name --settings
@search-terms CreatePreset
export def 'mediaconvert create-preset' [
  --category: string
  --description: string
  --name: string
  --settings: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert CreatePreset $category $description $name $settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-08-29/queues; needs --name
@search-terms CreateQueue
export def 'mediaconvert create-queue' [
  --concurrent-jobs: int
  --description: string
  --maximum-concurrent-feeds: int
  --name: string
  --pricing-plan: string@[ON_DEMAND RESERVED]
  --reservation-plan-settings: record
  --status: string@[ACTIVE PAUSED]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert CreateQueue $concurrent_jobs $description $maximum_concurrent_feeds $name $pricing_plan $reservation_plan_settings $status $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-08-29/resourceShares; needs --job-id --support-case-id
@search-terms CreateResourceShare
export def 'mediaconvert create-resource-share' [
  --job-id: string
  --support-case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert CreateResourceShare $job_id $support_case_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2017-08-29/jobTemplates/{Name}; needs --name
@search-terms DeleteJobTemplate
export def 'mediaconvert delete-job-template' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert DeleteJobTemplate $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2017-08-29/policy
@search-terms DeletePolicy
export def 'mediaconvert delete-policy' [
  --region: string
  --profile: string
]: any -> any { call 'mediaconvert DeletePolicy -- $region $profile' }

# DELETE /2017-08-29/presets/{Name}; needs --name
@search-terms DeletePreset
export def 'mediaconvert delete-preset' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert DeletePreset $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2017-08-29/queues/{Name}; needs --name
@search-terms DeleteQueue
export def 'mediaconvert delete-queue' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert DeleteQueue $name -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-08-29/endpoints; follows pages; cached 1min; deprecated
@search-terms DescribeEndpoints
export def 'mediaconvert describe-endpoints' [
  --mode: string@[DEFAULT GET_ONLY]
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
]: any -> any { call 'mediaconvert DescribeEndpoints $mode -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# DELETE /2017-08-29/certificates/{Arn}; needs --arn
@search-terms DisassociateCertificate
export def 'mediaconvert disassociate-certificate' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert DisassociateCertificate $arn -- $region $profile $with_input $fail_fast $yes' }

# GET /2017-08-29/jobs/{Id}; needs --id
@search-terms GetJob
export def 'mediaconvert get-job' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert GetJob $id -- $region $profile $with_input $fail_fast' }

# GET /2017-08-29/jobTemplates/{Name}; needs --name
@search-terms GetJobTemplate
export def 'mediaconvert get-job-template' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert GetJobTemplate $name -- $region $profile $with_input $fail_fast' }

# GET /2017-08-29/jobsQueries/{Id}; needs --id
@search-terms GetJobsQueryResults
export def 'mediaconvert get-jobs-query-results' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert GetJobsQueryResults $id -- $region $profile $with_input $fail_fast' }

# GET /2017-08-29/policy; cached 1min
@search-terms GetPolicy
export def 'mediaconvert get-policy' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'mediaconvert GetPolicy -- $region $profile $refresh $ttl' }

# GET /2017-08-29/presets/{Name}; cached 1min; needs --name
@search-terms GetPreset
export def 'mediaconvert get-preset' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert GetPreset $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2017-08-29/queues/{Name}; cached 1min; needs --name
@search-terms GetQueue
export def 'mediaconvert get-queue' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert GetQueue $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2017-08-29/jobTemplates; follows pages
@search-terms ListJobTemplates
export def 'mediaconvert list-job-templates' [
  --category: string
  --list-by: string@[NAME CREATION_DATE SYSTEM]
  --order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert ListJobTemplates $category $list_by $order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2017-08-29/jobs; follows pages
@search-terms ListJobs
export def 'mediaconvert list-jobs' [
  --order: string@[ASCENDING DESCENDING]
  --queue: string
  --status: string@[SUBMITTED PROGRESSING COMPLETE CANCELED ERROR]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert ListJobs $order $queue $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2017-08-29/presets; follows pages; cached 1min
@search-terms ListPresets
export def 'mediaconvert list-presets' [
  --category: string
  --list-by: string@[NAME CREATION_DATE SYSTEM]
  --order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'mediaconvert ListPresets $category $list_by $order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2017-08-29/queues; follows pages; cached 1min
@search-terms ListQueues
export def 'mediaconvert list-queues' [
  --list-by: string@[NAME CREATION_DATE]
  --order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'mediaconvert ListQueues $list_by $order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2017-08-29/tags/{Arn}; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'mediaconvert list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2017-08-29/versions; follows pages; cached 1min
@search-terms ListVersions
export def 'mediaconvert list-versions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediaconvert ListVersions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /2017-08-29/probe
@search-terms Probe
export def 'mediaconvert probe' [
  --input-files: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert Probe $input_files -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /2017-08-29/policy; needs --policy
@search-terms PutPolicy
export def 'mediaconvert put-policy' [
  --policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert PutPolicy $policy -- $region $profile $with_input $fail_fast $yes' }

# GET /2017-08-29/search; follows pages
@search-terms SearchJobs
export def 'mediaconvert search-jobs' [
  --input-file: string
  --order: string@[ASCENDING DESCENDING]
  --queue: string
  --status: string@[SUBMITTED PROGRESSING COMPLETE CANCELED ERROR]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mediaconvert SearchJobs $input_file $order $queue $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /2017-08-29/jobsQueries
@search-terms StartJobsQuery
export def 'mediaconvert start-jobs-query' [
  --filter-list: any
  --max-results: int
  --next-token: string
  --order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert StartJobsQuery $filter_list $max_results $next_token $order -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-08-29/tags; needs --arn --tags
@search-terms TagResource
export def 'mediaconvert tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /2017-08-29/tags/{Arn}; needs --arn
@search-terms UntagResource
export def 'mediaconvert untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /2017-08-29/jobTemplates/{Name}; needs --name
@search-terms UpdateJobTemplate
export def 'mediaconvert update-job-template' [
  --acceleration-settings: record
  --category: string
  --description: string
  --elemental-inference-settings: record
  --hop-destinations: list
  --name: string
  --priority: int
  --queue: string
  --settings: record
  --status-update-interval: string@StatusUpdateInterval
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert UpdateJobTemplate $acceleration_settings $category $description $elemental_inference_settings $hop_destinations $name $priority $queue $settings $status_update_interval -- $region $profile $with_input $fail_fast $yes' }

# PUT /2017-08-29/presets/{Name}; needs --name
@search-terms UpdatePreset
export def 'mediaconvert update-preset' [
  --category: string
  --description: string
  --name: string
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert UpdatePreset $category $description $name $settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /2017-08-29/queues/{Name}; needs --name
@search-terms UpdateQueue
export def 'mediaconvert update-queue' [
  --concurrent-jobs: int
  --description: string
  --maximum-concurrent-feeds: int
  --name: string
  --reservation-plan-settings: record
  --status: string@[ACTIVE PAUSED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconvert UpdateQueue $concurrent_jobs $description $maximum_concurrent_feeds $name $reservation_plan_settings $status -- $region $profile $with_input $fail_fast $yes' }
