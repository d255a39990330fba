# Written by `cargo xtask generate --service mediaconvert` from the service's model and overlay: change those instead.
# MediaConvert, API version 2017-08-29: 34 operations.

use rt.nu [call send]

# POST /2017-08-29/certificates; needs --arn
@category "aws mediaconvert"
@search-terms AssociateCertificate
export def 'mediaconvert associate-certificate' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert AssociateCertificate $arn=Arn $region=--region $profile=--profile' }

# DELETE /2017-08-29/jobs/{Id}; needs --id
@category "aws mediaconvert"
@search-terms CancelJob
export def 'mediaconvert cancel-job' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert CancelJob $id=Id $region=--region $profile=--profile' }

# POST /2017-08-29/jobs; needs --role --settings
@category "aws mediaconvert"
@search-terms CreateJob
export def 'mediaconvert create-job' [
  --acceleration-settings: record
  --billing-tags-source: string@[QUEUE PRESET JOB_TEMPLATE JOB]
  --client-request-token: string
  --elemental-inference-settings: record
  --hop-destinations: oneof<list<any>, record>
  --job-engine-version: string
  --job-template: string
  --priority: int
  --queue: string
  --role: string
  --settings: record
  --simulate-reserved-queue: string@[DISABLED ENABLED]
  --status-update-interval: string@[SECONDS_10 SECONDS_12 SECONDS_15 SECONDS_20 SECONDS_30 SECONDS_60 SECONDS_120 SECONDS_180 SECONDS_240 SECONDS_300 SECONDS_360 SECONDS_420 SECONDS_480 SECONDS_540 SECONDS_600]
  --tags: record
  --user-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert CreateJob $acceleration_settings=AccelerationSettings $billing_tags_source=BillingTagsSource $client_request_token=ClientRequestToken $elemental_inference_settings=ElementalInferenceSettings $hop_destinations=HopDestinations $job_engine_version=JobEngineVersion $job_template=JobTemplate $priority=Priority $queue=Queue $role=Role $settings=Settings $simulate_reserved_queue=SimulateReservedQueue $status_update_interval=StatusUpdateInterval $tags=Tags $user_metadata=UserMetadata $region=--region $profile=--profile' }

# POST /2017-08-29/jobTemplates; needs --name --settings
@category "aws mediaconvert"
@search-terms CreateJobTemplate
export def 'mediaconvert create-job-template' [
  --acceleration-settings: record
  --category: string
  --description: string
  --elemental-inference-settings: record
  --hop-destinations: oneof<list<any>, record>
  --name: string
  --priority: int
  --queue: string
  --settings: record
  --status-update-interval: string@[SECONDS_10 SECONDS_12 SECONDS_15 SECONDS_20 SECONDS_30 SECONDS_60 SECONDS_120 SECONDS_180 SECONDS_240 SECONDS_300 SECONDS_360 SECONDS_420 SECONDS_480 SECONDS_540 SECONDS_600]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert CreateJobTemplate $acceleration_settings=AccelerationSettings $category=Category $description=Description $elemental_inference_settings=ElementalInferenceSettings $hop_destinations=HopDestinations $name=Name $priority=Priority $queue=Queue $settings=Settings $status_update_interval=StatusUpdateInterval $tags=Tags $region=--region $profile=--profile' }

# POST /2017-08-29/presets; needs --name --settings
@category "aws mediaconvert"
@search-terms CreatePreset
export def 'mediaconvert create-preset' [
  --category: string
  --description: string
  --name: string
  --settings: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert CreatePreset $category=Category $description=Description $name=Name $settings=Settings $tags=Tags $region=--region $profile=--profile' }

# POST /2017-08-29/queues; needs --name
@category "aws mediaconvert"
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
]: nothing -> record { call 'mediaconvert CreateQueue $concurrent_jobs=ConcurrentJobs $description=Description $maximum_concurrent_feeds=MaximumConcurrentFeeds $name=Name $pricing_plan=PricingPlan $reservation_plan_settings=ReservationPlanSettings $status=Status $tags=Tags $region=--region $profile=--profile' }

# POST /2017-08-29/resourceShares; needs --job-id --support-case-id
@category "aws mediaconvert"
@search-terms CreateResourceShare
export def 'mediaconvert create-resource-share' [
  --job-id: string
  --support-case-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert CreateResourceShare $job_id=JobId $support_case_id=SupportCaseId $region=--region $profile=--profile' }

# DELETE /2017-08-29/jobTemplates/{Name}; needs --name
@category "aws mediaconvert"
@search-terms DeleteJobTemplate
export def 'mediaconvert delete-job-template' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert DeleteJobTemplate $name=Name $region=--region $profile=--profile' }

# DELETE /2017-08-29/policy
@category "aws mediaconvert"
@search-terms DeletePolicy
export def 'mediaconvert delete-policy' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert DeletePolicy $region=--region $profile=--profile' }

# DELETE /2017-08-29/presets/{Name}; needs --name
@category "aws mediaconvert"
@search-terms DeletePreset
export def 'mediaconvert delete-preset' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert DeletePreset $name=Name $region=--region $profile=--profile' }

# DELETE /2017-08-29/queues/{Name}; needs --name
@category "aws mediaconvert"
@search-terms DeleteQueue
export def 'mediaconvert delete-queue' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert DeleteQueue $name=Name $region=--region $profile=--profile' }

# POST /2017-08-29/endpoints; follows pages; cached 1min; deprecated
@category "aws mediaconvert"
@search-terms DescribeEndpoints
@example "First rows only" "mediaconvert describe-endpoints --stream | first 3"
export def 'mediaconvert describe-endpoints' [
  --mode: string@[DEFAULT GET_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconvert DescribeEndpoints $mode=Mode $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# DELETE /2017-08-29/certificates/{Arn}; needs --arn
@category "aws mediaconvert"
@search-terms DisassociateCertificate
export def 'mediaconvert disassociate-certificate' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert DisassociateCertificate $arn=Arn $region=--region $profile=--profile' }

# GET /2017-08-29/jobs/{Id}; cached 1min; needs --id
@category "aws mediaconvert"
@search-terms GetJob
export def 'mediaconvert get-job' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert GetJob $id=Id $region=--region $profile=--profile' }

# GET /2017-08-29/jobTemplates/{Name}; cached 1min; needs --name
@category "aws mediaconvert"
@search-terms GetJobTemplate
export def 'mediaconvert get-job-template' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert GetJobTemplate $name=Name $region=--region $profile=--profile' }

# GET /2017-08-29/jobsQueries/{Id}; cached 1min; needs --id
@category "aws mediaconvert"
@search-terms GetJobsQueryResults
export def 'mediaconvert get-jobs-query-results' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert GetJobsQueryResults $id=Id $region=--region $profile=--profile' }

# GET /2017-08-29/policy; cached 1min
@category "aws mediaconvert"
@search-terms GetPolicy
export def 'mediaconvert get-policy' [
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert GetPolicy $region=--region $profile=--profile' }

# GET /2017-08-29/presets/{Name}; cached 1min; needs --name
@category "aws mediaconvert"
@search-terms GetPreset
export def 'mediaconvert get-preset' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert GetPreset $name=Name $region=--region $profile=--profile' }

# GET /2017-08-29/queues/{Name}; cached 1min; needs --name
@category "aws mediaconvert"
@search-terms GetQueue
export def 'mediaconvert get-queue' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert GetQueue $name=Name $region=--region $profile=--profile' }

# GET /2017-08-29/jobTemplates; follows pages; cached 1min
@category "aws mediaconvert"
@search-terms ListJobTemplates
@example "First rows only" "mediaconvert list-job-templates --stream | first 3"
export def 'mediaconvert list-job-templates' [
  --category: string
  --list-by: string@[NAME CREATION_DATE SYSTEM]
  --order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconvert ListJobTemplates $category=Category $list_by=ListBy $order=Order $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2017-08-29/jobs; follows pages; cached 1min
@category "aws mediaconvert"
@search-terms ListJobs
@example "First rows only" "mediaconvert list-jobs --stream | first 3"
export def 'mediaconvert list-jobs' [
  --order: string@[ASCENDING DESCENDING]
  --queue: string
  --status: string@[SUBMITTED PROGRESSING COMPLETE CANCELED ERROR]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconvert ListJobs $order=Order $queue=Queue $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2017-08-29/presets; follows pages; cached 1min
@category "aws mediaconvert"
@search-terms ListPresets
@example "First rows only" "mediaconvert list-presets --stream | first 3"
export def 'mediaconvert list-presets' [
  --category: string
  --list-by: string@[NAME CREATION_DATE SYSTEM]
  --order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconvert ListPresets $category=Category $list_by=ListBy $order=Order $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2017-08-29/queues; follows pages; cached 1min
@category "aws mediaconvert"
@search-terms ListQueues
@example "First rows only" "mediaconvert list-queues --stream | first 3"
export def 'mediaconvert list-queues' [
  --list-by: string@[NAME CREATION_DATE]
  --order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconvert ListQueues $list_by=ListBy $order=Order $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2017-08-29/tags/{Arn}; cached 5min; needs --arn
@category "aws mediaconvert"
@search-terms ListTagsForResource
export def 'mediaconvert list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert ListTagsForResource $arn=Arn $region=--region $profile=--profile' }

# GET /2017-08-29/versions; follows pages; cached 1min
@category "aws mediaconvert"
@search-terms ListVersions
@example "First rows only" "mediaconvert list-versions --stream | first 3"
export def 'mediaconvert list-versions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconvert ListVersions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /2017-08-29/probe
@category "aws mediaconvert"
@search-terms Probe
@example "First rows only" "mediaconvert probe | first 3"
export def 'mediaconvert probe' [
  --input-files: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'mediaconvert Probe $input_files=InputFiles $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /2017-08-29/policy; needs --policy
@category "aws mediaconvert"
@search-terms PutPolicy
export def 'mediaconvert put-policy' [
  --policy: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert PutPolicy $policy=Policy $region=--region $profile=--profile' }

# GET /2017-08-29/search; follows pages; cached 1min
@category "aws mediaconvert"
@search-terms SearchJobs
@example "First rows only" "mediaconvert search-jobs --stream | first 3"
export def 'mediaconvert search-jobs' [
  --input-file: string
  --order: string@[ASCENDING DESCENDING]
  --queue: string
  --status: string@[SUBMITTED PROGRESSING COMPLETE CANCELED ERROR]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconvert SearchJobs $input_file=InputFile $order=Order $queue=Queue $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /2017-08-29/jobsQueries
@category "aws mediaconvert"
@search-terms StartJobsQuery
export def 'mediaconvert start-jobs-query' [
  --filter-list: oneof<list<any>, record>
  --max-results: int
  --next-token: string
  --order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert StartJobsQuery $filter_list=FilterList $max_results=MaxResults $next_token=NextToken $order=Order $region=--region $profile=--profile' }

# POST /2017-08-29/tags; needs --arn --tags
@category "aws mediaconvert"
@search-terms TagResource
export def 'mediaconvert tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert TagResource $arn=Arn $tags=Tags $region=--region $profile=--profile' }

# PUT /2017-08-29/tags/{Arn}; needs --arn
@category "aws mediaconvert"
@search-terms UntagResource
export def 'mediaconvert untag-resource' [
  --arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconvert UntagResource $arn=Arn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /2017-08-29/jobTemplates/{Name}; needs --name
@category "aws mediaconvert"
@search-terms UpdateJobTemplate
export def 'mediaconvert update-job-template' [
  --acceleration-settings: record
  --category: string
  --description: string
  --elemental-inference-settings: record
  --hop-destinations: oneof<list<any>, record>
  --name: string
  --priority: int
  --queue: string
  --settings: record
  --status-update-interval: string@[SECONDS_10 SECONDS_12 SECONDS_15 SECONDS_20 SECONDS_30 SECONDS_60 SECONDS_120 SECONDS_180 SECONDS_240 SECONDS_300 SECONDS_360 SECONDS_420 SECONDS_480 SECONDS_540 SECONDS_600]
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert UpdateJobTemplate $acceleration_settings=AccelerationSettings $category=Category $description=Description $elemental_inference_settings=ElementalInferenceSettings $hop_destinations=HopDestinations $name=Name $priority=Priority $queue=Queue $settings=Settings $status_update_interval=StatusUpdateInterval $region=--region $profile=--profile' }

# PUT /2017-08-29/presets/{Name}; needs --name
@category "aws mediaconvert"
@search-terms UpdatePreset
export def 'mediaconvert update-preset' [
  --category: string
  --description: string
  --name: string
  --settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconvert UpdatePreset $category=Category $description=Description $name=Name $settings=Settings $region=--region $profile=--profile' }

# PUT /2017-08-29/queues/{Name}; needs --name
@category "aws mediaconvert"
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
]: nothing -> record { call 'mediaconvert UpdateQueue $concurrent_jobs=ConcurrentJobs $description=Description $maximum_concurrent_feeds=MaximumConcurrentFeeds $name=Name $reservation_plan_settings=ReservationPlanSettings $status=Status $region=--region $profile=--profile' }
