# Written by `cargo xtask generate --service mediapackage` from the service's model and overlay: change those instead.
# MediaPackage, API version 2017-10-12: 19 operations.

use rt.nu [call]

# PUT /channels/{Id}/configure_logs; needs --id
@search-terms ConfigureLogs
export def 'mediapackage configure-logs' [
  --egress-access-logs: record
  --id: string
  --ingress-access-logs: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage ConfigureLogs $egress_access_logs $id $ingress_access_logs -- $region $profile $with_input $fail_fast $yes' }

# POST /channels; needs --id
@search-terms CreateChannel
export def 'mediapackage create-channel' [
  --description: string
  --id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage CreateChannel $description $id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /harvest_jobs; needs --end-time --id --origin-endpoint-id --s3-destination --start-time
@search-terms CreateHarvestJob
export def 'mediapackage create-harvest-job' [
  --end-time: string
  --id: string
  --origin-endpoint-id: string
  --s3-destination: record
  --start-time: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage CreateHarvestJob $end_time $id $origin_endpoint_id $s3_destination $start_time -- $region $profile $with_input $fail_fast $yes' }

# POST /origin_endpoints; needs --channel-id --id
@search-terms CreateOriginEndpoint
export def 'mediapackage create-origin-endpoint' [
  --authorization: record
  --channel-id: string
  --cmaf-package: record
  --dash-package: record
  --description: string
  --hls-package: record
  --id: string
  --manifest-name: string
  --mss-package: record
  --origination: string@[ALLOW DENY]
  --startover-window-seconds: int
  --tags: record
  --time-delay-seconds: int
  --whitelist: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage CreateOriginEndpoint $authorization $channel_id $cmaf_package $dash_package $description $hls_package $id $manifest_name $mss_package $origination $startover_window_seconds $tags $time_delay_seconds $whitelist -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channels/{Id}; needs --id
@search-terms DeleteChannel
export def 'mediapackage delete-channel' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage DeleteChannel $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /origin_endpoints/{Id}; needs --id
@search-terms DeleteOriginEndpoint
export def 'mediapackage delete-origin-endpoint' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage DeleteOriginEndpoint $id -- $region $profile $with_input $fail_fast $yes' }

# GET /channels/{Id}; needs --id
@search-terms DescribeChannel
export def 'mediapackage describe-channel' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mediapackage DescribeChannel $id -- $region $profile $with_input $fail_fast' }

# GET /harvest_jobs/{Id}; needs --id
@search-terms DescribeHarvestJob
export def 'mediapackage describe-harvest-job' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mediapackage DescribeHarvestJob $id -- $region $profile $with_input $fail_fast' }

# GET /origin_endpoints/{Id}; cached 1min; needs --id
@search-terms DescribeOriginEndpoint
export def 'mediapackage describe-origin-endpoint' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackage DescribeOriginEndpoint $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channels; follows pages
@search-terms ListChannels
export def 'mediapackage list-channels' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'mediapackage ListChannels -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /harvest_jobs; follows pages; cached 15sec
@search-terms ListHarvestJobs
export def 'mediapackage list-harvest-jobs' [
  --include-channel-id: string
  --include-status: string
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
]: any -> any { call 'mediapackage ListHarvestJobs $include_channel_id $include_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /origin_endpoints; follows pages; cached 1min
@search-terms ListOriginEndpoints
export def 'mediapackage list-origin-endpoints' [
  --channel-id: string
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
]: any -> any { call 'mediapackage ListOriginEndpoints $channel_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'mediapackage list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackage ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /channels/{Id}/credentials; needs --id; deprecated
@search-terms RotateChannelCredentials
export def 'mediapackage rotate-channel-credentials' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage RotateChannelCredentials $id -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/{Id}/ingest_endpoints/{IngestEndpointId}/credentials; needs --id --ingest-endpoint-id
@search-terms RotateIngestEndpointCredentials
export def 'mediapackage rotate-ingest-endpoint-credentials' [
  --id: string
  --ingest-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage RotateIngestEndpointCredentials $id $ingest_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'mediapackage tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mediapackage untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/{Id}; needs --id
@search-terms UpdateChannel
export def 'mediapackage update-channel' [
  --description: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage UpdateChannel $description $id -- $region $profile $with_input $fail_fast $yes' }

# PUT /origin_endpoints/{Id}; needs --id
@search-terms UpdateOriginEndpoint
export def 'mediapackage update-origin-endpoint' [
  --authorization: record
  --cmaf-package: record
  --dash-package: record
  --description: string
  --hls-package: record
  --id: string
  --manifest-name: string
  --mss-package: record
  --origination: string@[ALLOW DENY]
  --startover-window-seconds: int
  --time-delay-seconds: int
  --whitelist: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage UpdateOriginEndpoint $authorization $cmaf_package $dash_package $description $hls_package $id $manifest_name $mss_package $origination $startover_window_seconds $time_delay_seconds $whitelist -- $region $profile $with_input $fail_fast $yes' }
