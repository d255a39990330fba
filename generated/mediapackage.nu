# Written by `cargo xtask generate --service mediapackage` from the service's model and overlay: change those instead.
# MediaPackage, API version 2017-10-12: 19 operations.

use rt.nu [call send]

# PUT /channels/{Id}/configure_logs; needs --id
@category "aws mediapackage"
@search-terms ConfigureLogs
export def 'mediapackage configure-logs' [
  --egress-access-logs: record
  --id: string
  --ingress-access-logs: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage ConfigureLogs $egress_access_logs=EgressAccessLogs $id=Id $ingress_access_logs=IngressAccessLogs $region=--region $profile=--profile' }

# POST /channels; needs --id
@category "aws mediapackage"
@search-terms CreateChannel
export def 'mediapackage create-channel' [
  --description: string
  --id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage CreateChannel $description=Description $id=Id $tags=Tags $region=--region $profile=--profile' }

# POST /harvest_jobs; needs --end-time --id --origin-endpoint-id --s3-destination --start-time
@category "aws mediapackage"
@search-terms CreateHarvestJob
export def 'mediapackage create-harvest-job' [
  --end-time: string
  --id: string
  --origin-endpoint-id: string
  --s3-destination: record
  --start-time: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage CreateHarvestJob $end_time=EndTime $id=Id $origin_endpoint_id=OriginEndpointId $s3_destination=S3Destination $start_time=StartTime $region=--region $profile=--profile' }

# POST /origin_endpoints; needs --channel-id --id
@category "aws mediapackage"
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
  --whitelist: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage CreateOriginEndpoint $authorization=Authorization $channel_id=ChannelId $cmaf_package=CmafPackage $dash_package=DashPackage $description=Description $hls_package=HlsPackage $id=Id $manifest_name=ManifestName $mss_package=MssPackage $origination=Origination $startover_window_seconds=StartoverWindowSeconds $tags=Tags $time_delay_seconds=TimeDelaySeconds $whitelist=Whitelist $region=--region $profile=--profile' }

# DELETE /channels/{Id}; needs --id
@category "aws mediapackage"
@search-terms DeleteChannel
export def 'mediapackage delete-channel' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackage DeleteChannel $id=Id $region=--region $profile=--profile' }

# DELETE /origin_endpoints/{Id}; needs --id
@category "aws mediapackage"
@search-terms DeleteOriginEndpoint
export def 'mediapackage delete-origin-endpoint' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackage DeleteOriginEndpoint $id=Id $region=--region $profile=--profile' }

# GET /channels/{Id}; needs --id
@category "aws mediapackage"
@search-terms DescribeChannel
export def 'mediapackage describe-channel' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage DescribeChannel $id=Id $region=--region $profile=--profile' }

# GET /harvest_jobs/{Id}; cached 1min; needs --id
@category "aws mediapackage"
@search-terms DescribeHarvestJob
export def 'mediapackage describe-harvest-job' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage DescribeHarvestJob $id=Id $region=--region $profile=--profile' }

# GET /origin_endpoints/{Id}; cached 1min; needs --id
@category "aws mediapackage"
@search-terms DescribeOriginEndpoint
export def 'mediapackage describe-origin-endpoint' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage DescribeOriginEndpoint $id=Id $region=--region $profile=--profile' }

# GET /channels; follows pages
@category "aws mediapackage"
@search-terms ListChannels
@example "First rows only" "mediapackage list-channels --stream | first 3"
export def 'mediapackage list-channels' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediapackage ListChannels $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /harvest_jobs; follows pages; cached 1min
@category "aws mediapackage"
@search-terms ListHarvestJobs
@example "First rows only" "mediapackage list-harvest-jobs --stream | first 3"
export def 'mediapackage list-harvest-jobs' [
  --include-channel-id: string
  --include-status: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediapackage ListHarvestJobs $include_channel_id=IncludeChannelId $include_status=IncludeStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /origin_endpoints; follows pages; cached 1min
@category "aws mediapackage"
@search-terms ListOriginEndpoints
@example "First rows only" "mediapackage list-origin-endpoints --stream | first 3"
export def 'mediapackage list-origin-endpoints' [
  --channel-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediapackage ListOriginEndpoints $channel_id=ChannelId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws mediapackage"
@search-terms ListTagsForResource
export def 'mediapackage list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# PUT /channels/{Id}/credentials; needs --id; deprecated
@category "aws mediapackage"
@search-terms RotateChannelCredentials
export def 'mediapackage rotate-channel-credentials' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage RotateChannelCredentials $id=Id $region=--region $profile=--profile' }

# PUT /channels/{Id}/ingest_endpoints/{IngestEndpointId}/credentials; needs --id --ingest-endpoint-id
@category "aws mediapackage"
@search-terms RotateIngestEndpointCredentials
export def 'mediapackage rotate-ingest-endpoint-credentials' [
  --id: string
  --ingest-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage RotateIngestEndpointCredentials $id=Id $ingest_endpoint_id=IngestEndpointId $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws mediapackage"
@search-terms TagResource
export def 'mediapackage tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackage TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws mediapackage"
@search-terms UntagResource
export def 'mediapackage untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackage UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /channels/{Id}; needs --id
@category "aws mediapackage"
@search-terms UpdateChannel
export def 'mediapackage update-channel' [
  --description: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage UpdateChannel $description=Description $id=Id $region=--region $profile=--profile' }

# PUT /origin_endpoints/{Id}; needs --id
@category "aws mediapackage"
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
  --whitelist: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackage UpdateOriginEndpoint $authorization=Authorization $cmaf_package=CmafPackage $dash_package=DashPackage $description=Description $hls_package=HlsPackage $id=Id $manifest_name=ManifestName $mss_package=MssPackage $origination=Origination $startover_window_seconds=StartoverWindowSeconds $time_delay_seconds=TimeDelaySeconds $whitelist=Whitelist $region=--region $profile=--profile' }
