# Written by `cargo xtask generate --service oam` from the service's model and overlay: change those instead.
# OAM, API version 2022-06-10: 15 operations.

use rt.nu [call]

# POST /CreateLink; needs --label-template --resource-types --sink-identifier
@search-terms CreateLink
export def 'oam create-link' [
  --label-template: string
  --link-configuration: record
  --resource-types: list<string>
  --sink-identifier: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'oam CreateLink $label_template $link_configuration $resource_types $sink_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateSink; needs --name
@search-terms CreateSink
export def 'oam create-sink' [
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'oam CreateSink $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLink; needs --identifier
@search-terms DeleteLink
export def 'oam delete-link' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'oam DeleteLink $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteSink; needs --identifier
@search-terms DeleteSink
export def 'oam delete-sink' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'oam DeleteSink $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /GetLink; cached 1min; needs --identifier
@search-terms GetLink
export def 'oam get-link' [
  --identifier: string
  --include-tags: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'oam GetLink $identifier $include_tags -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetSink; cached 1min; needs --identifier
@search-terms GetSink
export def 'oam get-sink' [
  --identifier: string
  --include-tags: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'oam GetSink $identifier $include_tags -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetSinkPolicy; cached 1min; needs --sink-identifier
@search-terms GetSinkPolicy
export def 'oam get-sink-policy' [
  --sink-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'oam GetSinkPolicy $sink_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ListAttachedLinks; follows pages; cached 1min; needs --sink-identifier
@search-terms ListAttachedLinks
export def 'oam list-attached-links' [
  --sink-identifier: string
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
]: any -> any { call 'oam ListAttachedLinks $sink_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListLinks; follows pages; cached 1min
@search-terms ListLinks
export def 'oam list-links' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'oam ListLinks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListSinks; follows pages; cached 1min
@search-terms ListSinks
export def 'oam list-sinks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'oam ListSinks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'oam list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'oam ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /PutSinkPolicy; needs --policy --sink-identifier
@search-terms PutSinkPolicy
export def 'oam put-sink-policy' [
  --policy: string
  --sink-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'oam PutSinkPolicy $policy $sink_identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'oam tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'oam TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'oam untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'oam UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLink; needs --identifier --resource-types
@search-terms UpdateLink
export def 'oam update-link' [
  --identifier: string
  --include-tags: oneof<bool>
  --link-configuration: record
  --resource-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'oam UpdateLink $identifier $include_tags $link_configuration $resource_types -- $region $profile $with_input $fail_fast $yes' }
