# Written by `cargo xtask generate --service bcm-data-exports` from the service's model and overlay: change those instead.
# BCM Data Exports, API version 2023-11-26: 12 operations.

use rt.nu [call]

# POST /; needs --export
@search-terms CreateExport
export def 'bcm-data-exports create-export' [
  --export: record
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-data-exports CreateExport $export $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-arn
@search-terms DeleteExport
export def 'bcm-data-exports delete-export' [
  --export-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-data-exports DeleteExport $export_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-arn --execution-id
@search-terms GetExecution
export def 'bcm-data-exports get-execution' [
  --export-arn: string
  --execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bcm-data-exports GetExecution $export_arn $execution_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --export-arn
@search-terms GetExport
export def 'bcm-data-exports get-export' [
  --export-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-data-exports GetExport $export_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --table-name
@search-terms GetTable
export def 'bcm-data-exports get-table' [
  --table-name: string
  --table-properties: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-data-exports GetTable $table_name $table_properties -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --export-arn
@search-terms ListExecutions
export def 'bcm-data-exports list-executions' [
  --export-arn: string
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
]: any -> any { call 'bcm-data-exports ListExecutions $export_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListExports
export def 'bcm-data-exports list-exports' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bcm-data-exports ListExports -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListTables
export def 'bcm-data-exports list-tables' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bcm-data-exports ListTables -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'bcm-data-exports list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'bcm-data-exports ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --resource-tags
@search-terms TagResource
export def 'bcm-data-exports tag-resource' [
  --resource-arn: string
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-data-exports TagResource $resource_arn $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-tag-keys
@search-terms UntagResource
export def 'bcm-data-exports untag-resource' [
  --resource-arn: string
  --resource-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-data-exports UntagResource $resource_arn $resource_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-arn --export
@search-terms UpdateExport
export def 'bcm-data-exports update-export' [
  --export-arn: string
  --export: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-data-exports UpdateExport $export_arn $export -- $region $profile $with_input $fail_fast $yes' }
