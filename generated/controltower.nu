# Written by `cargo xtask generate --service controltower` from the service's model and overlay: change those instead.
# ControlTower, API version 2018-05-10: 28 operations.

use rt.nu [call]

# POST /create-landingzone; needs --version
@category "aws controltower"
@search-terms CreateLandingZone
export def 'controltower create-landing-zone' [
  --version: string
  --remediation-types: list<string>
  --tags: record
  --manifest: any
  --region: string
  --profile: string
]: nothing -> record { call 'controltower CreateLandingZone $version $remediation_types $tags $manifest -- $region $profile' }

# POST /delete-landingzone; needs --landing-zone-identifier
@category "aws controltower"
@search-terms DeleteLandingZone
export def 'controltower delete-landing-zone' [
  --landing-zone-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower DeleteLandingZone $landing_zone_identifier -- $region $profile' }

# POST /disable-baseline; needs --enabled-baseline-identifier
@category "aws controltower"
@search-terms DisableBaseline
export def 'controltower disable-baseline' [
  --enabled-baseline-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower DisableBaseline $enabled_baseline_identifier -- $region $profile' }

# POST /disable-control
@category "aws controltower"
@search-terms DisableControl
export def 'controltower disable-control' [
  --control-identifier: string
  --target-identifier: string
  --enabled-control-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower DisableControl $control_identifier $target_identifier $enabled_control_identifier -- $region $profile' }

# POST /enable-baseline; needs --baseline-version --baseline-identifier --target-identifier
@category "aws controltower"
@search-terms EnableBaseline
export def 'controltower enable-baseline' [
  --baseline-version: string
  --parameters: any
  --baseline-identifier: string
  --target-identifier: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'controltower EnableBaseline $baseline_version $parameters $baseline_identifier $target_identifier $tags -- $region $profile' }

# POST /enable-control; needs --control-identifier --target-identifier
@category "aws controltower"
@search-terms EnableControl
export def 'controltower enable-control' [
  --control-identifier: string
  --target-identifier: string
  --tags: record
  --parameters: any
  --region: string
  --profile: string
]: nothing -> record { call 'controltower EnableControl $control_identifier $target_identifier $tags $parameters -- $region $profile' }

# POST /get-baseline; cached 1min; needs --baseline-identifier
@category "aws controltower"
@search-terms GetBaseline
export def 'controltower get-baseline' [
  --baseline-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower GetBaseline $baseline_identifier -- $region $profile' }

# POST /get-baseline-operation; cached 1min; needs --operation-identifier
@category "aws controltower"
@search-terms GetBaselineOperation
export def 'controltower get-baseline-operation' [
  --operation-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower GetBaselineOperation $operation_identifier -- $region $profile' }

# POST /get-control-operation; cached 1min; needs --operation-identifier
@category "aws controltower"
@search-terms GetControlOperation
export def 'controltower get-control-operation' [
  --operation-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower GetControlOperation $operation_identifier -- $region $profile' }

# POST /get-enabled-baseline; cached 1min; needs --enabled-baseline-identifier
@category "aws controltower"
@search-terms GetEnabledBaseline
export def 'controltower get-enabled-baseline' [
  --enabled-baseline-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower GetEnabledBaseline $enabled_baseline_identifier -- $region $profile' }

# POST /get-enabled-control; cached 1min; needs --enabled-control-identifier
@category "aws controltower"
@search-terms GetEnabledControl
export def 'controltower get-enabled-control' [
  --enabled-control-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower GetEnabledControl $enabled_control_identifier -- $region $profile' }

# POST /get-landingzone; cached 1min; needs --landing-zone-identifier
@category "aws controltower"
@search-terms GetLandingZone
export def 'controltower get-landing-zone' [
  --landing-zone-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower GetLandingZone $landing_zone_identifier -- $region $profile' }

# POST /get-landingzone-operation; cached 1min; needs --operation-identifier
@category "aws controltower"
@search-terms GetLandingZoneOperation
export def 'controltower get-landing-zone-operation' [
  --operation-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower GetLandingZoneOperation $operation_identifier -- $region $profile' }

# POST /list-baselines; follows pages; cached 1min
@category "aws controltower"
@search-terms ListBaselines
@example "First rows only" "controltower list-baselines --stream | first 3"
export def 'controltower list-baselines' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controltower ListBaselines -- $region $profile $raw $regions $stream $max_items' }

# POST /list-control-operations; follows pages; cached 1min
@category "aws controltower"
@search-terms ListControlOperations
@example "First rows only" "controltower list-control-operations --stream | first 3"
export def 'controltower list-control-operations' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controltower ListControlOperations $filter -- $region $profile $raw $regions $stream $max_items' }

# POST /list-enabled-baselines; follows pages; cached 1min
@category "aws controltower"
@search-terms ListEnabledBaselines
@example "First rows only" "controltower list-enabled-baselines --stream | first 3"
export def 'controltower list-enabled-baselines' [
  --filter: record
  --include-children: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controltower ListEnabledBaselines $filter $include_children -- $region $profile $raw $regions $stream $max_items' }

# POST /list-enabled-controls; follows pages; cached 1min
@category "aws controltower"
@search-terms ListEnabledControls
@example "First rows only" "controltower list-enabled-controls --stream | first 3"
export def 'controltower list-enabled-controls' [
  --target-identifier: string
  --filter: record
  --include-children: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controltower ListEnabledControls $target_identifier $filter $include_children -- $region $profile $raw $regions $stream $max_items' }

# POST /list-landingzone-operations; follows pages; cached 1min
@category "aws controltower"
@search-terms ListLandingZoneOperations
@example "First rows only" "controltower list-landing-zone-operations --stream | first 3"
export def 'controltower list-landing-zone-operations' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controltower ListLandingZoneOperations $filter -- $region $profile $raw $regions $stream $max_items' }

# POST /list-landingzones; follows pages; cached 1min
@category "aws controltower"
@search-terms ListLandingZones
@example "First rows only" "controltower list-landing-zones --stream | first 3"
export def 'controltower list-landing-zones' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'controltower ListLandingZones -- $region $profile $raw $regions $stream $max_items' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws controltower"
@search-terms ListTagsForResource
export def 'controltower list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower ListTagsForResource $resource_arn -- $region $profile' }

# POST /reset-enabled-baseline; needs --enabled-baseline-identifier
@category "aws controltower"
@search-terms ResetEnabledBaseline
export def 'controltower reset-enabled-baseline' [
  --enabled-baseline-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower ResetEnabledBaseline $enabled_baseline_identifier -- $region $profile' }

# POST /reset-enabled-control; needs --enabled-control-identifier
@category "aws controltower"
@search-terms ResetEnabledControl
export def 'controltower reset-enabled-control' [
  --enabled-control-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower ResetEnabledControl $enabled_control_identifier -- $region $profile' }

# POST /reset-landingzone; needs --landing-zone-identifier
@category "aws controltower"
@search-terms ResetLandingZone
export def 'controltower reset-landing-zone' [
  --landing-zone-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower ResetLandingZone $landing_zone_identifier -- $region $profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws controltower"
@search-terms TagResource
export def 'controltower tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'controltower TagResource $resource_arn $tags -- $region $profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws controltower"
@search-terms UntagResource
export def 'controltower untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'controltower UntagResource $resource_arn $tag_keys -- $region $profile' }

# POST /update-enabled-baseline; needs --baseline-version --enabled-baseline-identifier
@category "aws controltower"
@search-terms UpdateEnabledBaseline
export def 'controltower update-enabled-baseline' [
  --baseline-version: string
  --parameters: any
  --enabled-baseline-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower UpdateEnabledBaseline $baseline_version $parameters $enabled_baseline_identifier -- $region $profile' }

# POST /update-enabled-control; needs --parameters --enabled-control-identifier
@category "aws controltower"
@search-terms UpdateEnabledControl
export def 'controltower update-enabled-control' [
  --parameters: any
  --enabled-control-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'controltower UpdateEnabledControl $parameters $enabled_control_identifier -- $region $profile' }

# POST /update-landingzone; needs --version --landing-zone-identifier
@category "aws controltower"
@search-terms UpdateLandingZone
export def 'controltower update-landing-zone' [
  --version: string
  --remediation-types: list<string>
  --landing-zone-identifier: string
  --manifest: any
  --region: string
  --profile: string
]: nothing -> record { call 'controltower UpdateLandingZone $version $remediation_types $landing_zone_identifier $manifest -- $region $profile' }
