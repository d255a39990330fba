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
]: nothing -> record { call 'oam CreateLink $label_template $link_configuration $resource_types $sink_identifier $tags -- $region $profile' }

# POST /CreateSink; needs --name
@search-terms CreateSink
export def 'oam create-sink' [
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'oam CreateSink $name $tags -- $region $profile' }

# POST /DeleteLink; needs --identifier
@search-terms DeleteLink
export def 'oam delete-link' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'oam DeleteLink $identifier -- $region $profile' }

# POST /DeleteSink; needs --identifier
@search-terms DeleteSink
export def 'oam delete-sink' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'oam DeleteSink $identifier -- $region $profile' }

# POST /GetLink; cached 1min; needs --identifier
@search-terms GetLink
export def 'oam get-link' [
  --identifier: string
  --include-tags: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'oam GetLink $identifier $include_tags -- $region $profile $refresh $ttl' }

# POST /GetSink; cached 1min; needs --identifier
@search-terms GetSink
export def 'oam get-sink' [
  --identifier: string
  --include-tags: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'oam GetSink $identifier $include_tags -- $region $profile $refresh $ttl' }

# POST /GetSinkPolicy; cached 1min; needs --sink-identifier
@search-terms GetSinkPolicy
export def 'oam get-sink-policy' [
  --sink-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'oam GetSinkPolicy $sink_identifier -- $region $profile $refresh $ttl' }

# POST /ListAttachedLinks; follows pages; cached 1min; needs --sink-identifier
@search-terms ListAttachedLinks
export def 'oam list-attached-links' [
  --sink-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'oam ListAttachedLinks $sink_identifier -- $region $profile $raw $regions $stream $max_items $refresh $ttl' }

# POST /ListLinks; follows pages; cached 1min
@search-terms ListLinks
export def 'oam list-links' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'oam ListLinks -- $region $profile $raw $regions $stream $max_items $refresh $ttl' }

# POST /ListSinks; follows pages; cached 1min
@search-terms ListSinks
export def 'oam list-sinks' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'oam ListSinks -- $region $profile $raw $regions $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'oam list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'oam ListTagsForResource $resource_arn -- $region $profile $refresh $ttl' }

# POST /PutSinkPolicy; needs --policy --sink-identifier
@search-terms PutSinkPolicy
export def 'oam put-sink-policy' [
  --policy: string
  --sink-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'oam PutSinkPolicy $policy $sink_identifier -- $region $profile' }

# PUT /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'oam tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'oam TagResource $resource_arn $tags -- $region $profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'oam untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'oam UntagResource $resource_arn $tag_keys -- $region $profile' }

# POST /UpdateLink; needs --identifier --resource-types
@search-terms UpdateLink
export def 'oam update-link' [
  --identifier: string
  --include-tags: oneof<bool>
  --link-configuration: record
  --resource-types: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'oam UpdateLink $identifier $include_tags $link_configuration $resource_types -- $region $profile' }
