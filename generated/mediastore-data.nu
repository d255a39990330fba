# Written by `cargo xtask generate --service mediastore-data` from the service's model and overlay: change those instead.
# MediaStore Data, API version 2017-09-01: 5 operations.

use rt.nu [call send]

# DELETE /{Path+}; needs --path
@search-terms DeleteObject
export def 'mediastore-data delete-object' [
  --path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore-data DeleteObject $path -- $region $profile $with_input $fail_fast $yes' }

# HEAD /{Path+}; needs --path
@search-terms DescribeObject
export def 'mediastore-data describe-object' [
  --path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mediastore-data DescribeObject $path -- $region $profile $with_input $fail_fast' }

# GET /{Path+}; needs --path
@search-terms GetObject
export def 'mediastore-data get-object' [
  --path: string
  --range: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'mediastore-data GetObject $path $range -- $region $profile $raw $with_input $fail_fast' }

# GET /; follows pages
@search-terms ListItems
export def 'mediastore-data list-items' [
  --path: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mediastore-data ListItems $path -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

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
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'mediastore-data PutObject $body $path $content_type $cache_control $storage_class $upload_availability -- $region $profile $with_input $fail_fast $yes' ($body == null) }
