# Written by `cargo xtask generate --service mediastore-data` from the service's model and overlay: change those instead.
# MediaStore Data, API version 2017-09-01: 5 operations.

use rt.nu [call send]

# DELETE /{Path+}; needs --path
@search-terms DeleteObject
export def 'mediastore-data delete-object' [
  --path: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'mediastore-data DeleteObject $path -- $region $profile' }

# HEAD /{Path+}; needs --path
@search-terms DescribeObject
export def 'mediastore-data describe-object' [
  --path: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediastore-data DescribeObject $path -- $region $profile' }

# GET /{Path+}; needs --path
@search-terms GetObject
export def 'mediastore-data get-object' [
  --path: string
  --range: string
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 'mediastore-data GetObject $path $range -- $region $profile $raw' }

# GET /; follows pages
@search-terms ListItems
export def 'mediastore-data list-items' [
  --path: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'mediastore-data ListItems $path -- $region $profile $raw $regions $stream $max_items' }

# PUT /{Path+}; sends what is piped in as --body; needs --body --path
@search-terms PutObject
export def 'mediastore-data put-object' [
  --body: oneof<binary, string>
  --path: string
  --content-type: string
  --cache-control: string
  --storage-class: string
  --upload-availability: string@[STANDARD STREAMING]
  --region: string
  --profile: string
]: any -> any { send 'mediastore-data PutObject $body $path $content_type $cache_control $storage_class $upload_availability -- $region $profile' ($body != null) }
