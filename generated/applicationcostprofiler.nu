# Written by `cargo xtask generate --service applicationcostprofiler` from the service's model and overlay: change those instead.
# ApplicationCostProfiler, API version 2020-09-10: 6 operations.

use rt.nu [call]

# DELETE /reportDefinition/{reportId}; needs --report-id
@search-terms DeleteReportDefinition
export def 'applicationcostprofiler delete-report-definition' [
  --report-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'applicationcostprofiler DeleteReportDefinition $report_id -- $region $profile $with_input $fail_fast $yes' }

# GET /reportDefinition/{reportId}; cached 1min; needs --report-id
@search-terms GetReportDefinition
export def 'applicationcostprofiler get-report-definition' [
  --report-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'applicationcostprofiler GetReportDefinition $report_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /importApplicationUsage; needs --source-s3-location
@search-terms ImportApplicationUsage
export def 'applicationcostprofiler import-application-usage' [
  --source-s3-location: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'applicationcostprofiler ImportApplicationUsage $source_s3_location -- $region $profile $with_input $fail_fast $yes' }

# GET /reportDefinition; follows pages; cached 1min
@search-terms ListReportDefinitions
export def 'applicationcostprofiler list-report-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'applicationcostprofiler ListReportDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /reportDefinition; needs --report-id --report-description --report-frequency --format --destination-s3-location
@search-terms PutReportDefinition
export def 'applicationcostprofiler put-report-definition' [
  --report-id: string
  --report-description: string
  --report-frequency: string@[MONTHLY DAILY ALL]
  --format: string@[CSV PARQUET]
  --destination-s3-location: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'applicationcostprofiler PutReportDefinition $report_id $report_description $report_frequency $format $destination_s3_location -- $region $profile $with_input $fail_fast $yes' }

# PUT /reportDefinition/{reportId}; needs --report-id --report-description --report-frequency --format --destination-s3-location
@search-terms UpdateReportDefinition
export def 'applicationcostprofiler update-report-definition' [
  --report-id: string
  --report-description: string
  --report-frequency: string@[MONTHLY DAILY ALL]
  --format: string@[CSV PARQUET]
  --destination-s3-location: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'applicationcostprofiler UpdateReportDefinition $report_id $report_description $report_frequency $format $destination_s3_location -- $region $profile $with_input $fail_fast $yes' }
