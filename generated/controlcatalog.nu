# Written by `cargo xtask generate --service controlcatalog` from the service's model and overlay: change those instead.
# ControlCatalog, API version 2018-05-10: 6 operations.

use rt.nu [call]

# POST /get-control; cached 1min; needs --control-arn
@category "aws controlcatalog"
@search-terms GetControl
export def 'controlcatalog get-control' [
  --control-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'controlcatalog GetControl $control_arn -- $region $profile' }

# POST /common-controls; follows pages; cached 1min
@category "aws controlcatalog"
@search-terms ListCommonControls
@example "First rows only" "controlcatalog list-common-controls --stream | first 3"
export def 'controlcatalog list-common-controls' [
  --common-control-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controlcatalog ListCommonControls $common_control_filter -- $region $profile $raw $regions $stream $max_items' }

# POST /list-control-mappings; follows pages; cached 1min
@category "aws controlcatalog"
@search-terms ListControlMappings
@example "First rows only" "controlcatalog list-control-mappings --stream | first 3"
export def 'controlcatalog list-control-mappings' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controlcatalog ListControlMappings $filter -- $region $profile $raw $regions $stream $max_items' }

# POST /list-controls; follows pages; cached 1min
@category "aws controlcatalog"
@search-terms ListControls
@example "First rows only" "controlcatalog list-controls --stream | first 3"
export def 'controlcatalog list-controls' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controlcatalog ListControls $filter -- $region $profile $raw $regions $stream $max_items' }

# POST /domains; follows pages; cached 1min
@category "aws controlcatalog"
@search-terms ListDomains
@example "First rows only" "controlcatalog list-domains --stream | first 3"
export def 'controlcatalog list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controlcatalog ListDomains -- $region $profile $raw $regions $stream $max_items' }

# POST /objectives; follows pages; cached 1min
@category "aws controlcatalog"
@search-terms ListObjectives
@example "First rows only" "controlcatalog list-objectives --stream | first 3"
export def 'controlcatalog list-objectives' [
  --objective-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controlcatalog ListObjectives $objective_filter -- $region $profile $raw $regions $stream $max_items' }
