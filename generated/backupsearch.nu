# Written by `cargo xtask generate --service backupsearch` from the service's model and overlay: change those instead.
# BackupSearch, API version 2018-05-10: 12 operations.

use rt.nu [call]

# GET /search-jobs/{SearchJobIdentifier}; needs --search-job-identifier
@search-terms GetSearchJob
export def 'backupsearch get-search-job' [
  --search-job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backupsearch GetSearchJob $search_job_identifier -- $region $profile $with_input $fail_fast' }

# GET /export-search-jobs/{ExportJobIdentifier}; needs --export-job-identifier
@search-terms GetSearchResultExportJob
export def 'backupsearch get-search-result-export-job' [
  --export-job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backupsearch GetSearchResultExportJob $export_job_identifier -- $region $profile $with_input $fail_fast' }

# GET /search-jobs/{SearchJobIdentifier}/backups; follows pages; cached 1min; needs --search-job-identifier
@search-terms ListSearchJobBackups
export def 'backupsearch list-search-job-backups' [
  --search-job-identifier: string
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
]: any -> any { call 'backupsearch ListSearchJobBackups $search_job_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /search-jobs/{SearchJobIdentifier}/search-results; follows pages; needs --search-job-identifier
@search-terms ListSearchJobResults
export def 'backupsearch list-search-job-results' [
  --search-job-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'backupsearch ListSearchJobResults $search_job_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /search-jobs; follows pages; cached 15sec
@search-terms ListSearchJobs
export def 'backupsearch list-search-jobs' [
  --by-status: string@[RUNNING COMPLETED STOPPING STOPPED FAILED]
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
]: any -> any { call 'backupsearch ListSearchJobs $by_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /export-search-jobs; follows pages; cached 15sec
@search-terms ListSearchResultExportJobs
export def 'backupsearch list-search-result-export-jobs' [
  --status: string@[RUNNING FAILED COMPLETED]
  --search-job-identifier: string
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
]: any -> any { call 'backupsearch ListSearchResultExportJobs $status $search_job_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'backupsearch list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backupsearch ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /search-jobs; needs --search-scope
@search-terms StartSearchJob
export def 'backupsearch start-search-job' [
  --tags: record
  --name: string
  --encryption-key-arn: string
  --client-token: string
  --search-scope: record
  --item-filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backupsearch StartSearchJob $tags $name $encryption_key_arn $client_token $search_scope $item_filters -- $region $profile $with_input $fail_fast $yes' }

# PUT /export-search-jobs; needs --search-job-identifier --export-specification
@search-terms StartSearchResultExportJob
export def 'backupsearch start-search-result-export-job' [
  --search-job-identifier: string
  --export-specification: record
  --client-token: string
  --tags: record
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backupsearch StartSearchResultExportJob $search_job_identifier $export_specification $client_token $tags $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /search-jobs/{SearchJobIdentifier}/actions/cancel; needs --search-job-identifier
@search-terms StopSearchJob
export def 'backupsearch stop-search-job' [
  --search-job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backupsearch StopSearchJob $search_job_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'backupsearch tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backupsearch TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'backupsearch untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backupsearch UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
