# Written by `cargo xtask generate --service controltower` from the service's model and overlay: change those instead.
# ControlTower, API version 2018-05-10: 28 operations.

use rt.nu [call]

# POST /create-landingzone; needs --version
@search-terms CreateLandingZone
export def 'controltower create-landing-zone' [
  --version: string
  --remediation-types: list<string>
  --tags: record
  --manifest: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower CreateLandingZone $version $remediation_types $tags $manifest -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-landingzone; needs --landing-zone-identifier
@search-terms DeleteLandingZone
export def 'controltower delete-landing-zone' [
  --landing-zone-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower DeleteLandingZone $landing_zone_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /disable-baseline; needs --enabled-baseline-identifier
@search-terms DisableBaseline
export def 'controltower disable-baseline' [
  --enabled-baseline-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower DisableBaseline $enabled_baseline_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /disable-control
@search-terms DisableControl
export def 'controltower disable-control' [
  --control-identifier: string
  --target-identifier: string
  --enabled-control-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower DisableControl $control_identifier $target_identifier $enabled_control_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /enable-baseline; needs --baseline-version --baseline-identifier --target-identifier
@search-terms EnableBaseline
export def 'controltower enable-baseline' [
  --baseline-version: string
  --parameters: any
  --baseline-identifier: string
  --target-identifier: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower EnableBaseline $baseline_version $parameters $baseline_identifier $target_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /enable-control; needs --control-identifier --target-identifier
@search-terms EnableControl
export def 'controltower enable-control' [
  --control-identifier: string
  --target-identifier: string
  --tags: record
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower EnableControl $control_identifier $target_identifier $tags $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /get-baseline; cached 1min; needs --baseline-identifier
@search-terms GetBaseline
export def 'controltower get-baseline' [
  --baseline-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'controltower GetBaseline $baseline_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-baseline-operation; needs --operation-identifier
@search-terms GetBaselineOperation
export def 'controltower get-baseline-operation' [
  --operation-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'controltower GetBaselineOperation $operation_identifier -- $region $profile $with_input $fail_fast' }

# POST /get-control-operation; needs --operation-identifier
@search-terms GetControlOperation
export def 'controltower get-control-operation' [
  --operation-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'controltower GetControlOperation $operation_identifier -- $region $profile $with_input $fail_fast' }

# POST /get-enabled-baseline; cached 1min; needs --enabled-baseline-identifier
@search-terms GetEnabledBaseline
export def 'controltower get-enabled-baseline' [
  --enabled-baseline-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'controltower GetEnabledBaseline $enabled_baseline_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-enabled-control; cached 1min; needs --enabled-control-identifier
@search-terms GetEnabledControl
export def 'controltower get-enabled-control' [
  --enabled-control-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'controltower GetEnabledControl $enabled_control_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-landingzone; cached 1min; needs --landing-zone-identifier
@search-terms GetLandingZone
export def 'controltower get-landing-zone' [
  --landing-zone-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'controltower GetLandingZone $landing_zone_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-landingzone-operation; needs --operation-identifier
@search-terms GetLandingZoneOperation
export def 'controltower get-landing-zone-operation' [
  --operation-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'controltower GetLandingZoneOperation $operation_identifier -- $region $profile $with_input $fail_fast' }

# POST /list-baselines; follows pages; cached 1min
@search-terms ListBaselines
export def 'controltower list-baselines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'controltower ListBaselines -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /list-control-operations; follows pages; cached 1min
@search-terms ListControlOperations
export def 'controltower list-control-operations' [
  --filter: record
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
]: any -> any { call 'controltower ListControlOperations $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-enabled-baselines; follows pages; cached 1min
@search-terms ListEnabledBaselines
export def 'controltower list-enabled-baselines' [
  --filter: record
  --include-children: oneof<bool>
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
]: any -> any { call 'controltower ListEnabledBaselines $filter $include_children -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-enabled-controls; follows pages; cached 1min
@search-terms ListEnabledControls
export def 'controltower list-enabled-controls' [
  --target-identifier: string
  --filter: record
  --include-children: oneof<bool>
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
]: any -> any { call 'controltower ListEnabledControls $target_identifier $filter $include_children -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-landingzone-operations; follows pages; cached 1min
@search-terms ListLandingZoneOperations
export def 'controltower list-landing-zone-operations' [
  --filter: record
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
]: any -> any { call 'controltower ListLandingZoneOperations $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-landingzones; follows pages; cached 1min
@search-terms ListLandingZones
export def 'controltower list-landing-zones' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'controltower ListLandingZones -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'controltower list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'controltower ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /reset-enabled-baseline; needs --enabled-baseline-identifier
@search-terms ResetEnabledBaseline
export def 'controltower reset-enabled-baseline' [
  --enabled-baseline-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower ResetEnabledBaseline $enabled_baseline_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /reset-enabled-control; needs --enabled-control-identifier
@search-terms ResetEnabledControl
export def 'controltower reset-enabled-control' [
  --enabled-control-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower ResetEnabledControl $enabled_control_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /reset-landingzone; needs --landing-zone-identifier
@search-terms ResetLandingZone
export def 'controltower reset-landing-zone' [
  --landing-zone-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower ResetLandingZone $landing_zone_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'controltower tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'controltower untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /update-enabled-baseline; needs --baseline-version --enabled-baseline-identifier
@search-terms UpdateEnabledBaseline
export def 'controltower update-enabled-baseline' [
  --baseline-version: string
  --parameters: any
  --enabled-baseline-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower UpdateEnabledBaseline $baseline_version $parameters $enabled_baseline_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /update-enabled-control; needs --parameters --enabled-control-identifier
@search-terms UpdateEnabledControl
export def 'controltower update-enabled-control' [
  --parameters: any
  --enabled-control-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower UpdateEnabledControl $parameters $enabled_control_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /update-landingzone; needs --version --landing-zone-identifier
@search-terms UpdateLandingZone
export def 'controltower update-landing-zone' [
  --version: string
  --remediation-types: list<string>
  --landing-zone-identifier: string
  --manifest: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'controltower UpdateLandingZone $version $remediation_types $landing_zone_identifier $manifest -- $region $profile $with_input $fail_fast $yes' }
