# Written by `cargo xtask generate --service arc-zonal-shift` from the service's model and overlay: change those instead.
# ARC Zonal Shift, API version 2022-10-30: 15 operations.

use rt.nu [call]

# DELETE /practiceruns/{zonalShiftId}; needs --zonal-shift-id
@search-terms CancelPracticeRun
export def 'arc-zonal-shift cancel-practice-run' [
  --zonal-shift-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift CancelPracticeRun $zonal_shift_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /zonalshifts/{zonalShiftId}; needs --zonal-shift-id
@search-terms CancelZonalShift
export def 'arc-zonal-shift cancel-zonal-shift' [
  --zonal-shift-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift CancelZonalShift $zonal_shift_id -- $region $profile $with_input $fail_fast $yes' }

# POST /configuration; needs --resource-identifier --outcome-alarms
@search-terms CreatePracticeRunConfiguration
export def 'arc-zonal-shift create-practice-run-configuration' [
  --resource-identifier: string
  --blocked-windows: list<string>
  --blocked-dates: list<string>
  --blocking-alarms: list
  --allowed-windows: list<string>
  --outcome-alarms: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift CreatePracticeRunConfiguration $resource_identifier $blocked_windows $blocked_dates $blocking_alarms $allowed_windows $outcome_alarms -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configuration/{resourceIdentifier}; needs --resource-identifier
@search-terms DeletePracticeRunConfiguration
export def 'arc-zonal-shift delete-practice-run-configuration' [
  --resource-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift DeletePracticeRunConfiguration $resource_identifier -- $region $profile $with_input $fail_fast $yes' }

# GET /autoshift-observer-notification
@search-terms GetAutoshiftObserverNotificationStatus
export def 'arc-zonal-shift get-autoshift-observer-notification-status' [
  --region: string
  --profile: string
]: any -> any { call 'arc-zonal-shift GetAutoshiftObserverNotificationStatus -- $region $profile' }

# GET /managedresources/{resourceIdentifier}; cached 1min; needs --resource-identifier
@search-terms GetManagedResource
export def 'arc-zonal-shift get-managed-resource' [
  --resource-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'arc-zonal-shift GetManagedResource $resource_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /autoshifts; follows pages; cached 1min
@search-terms ListAutoshifts
export def 'arc-zonal-shift list-autoshifts' [
  --status: string@[ACTIVE COMPLETED]
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
]: any -> any { call 'arc-zonal-shift ListAutoshifts $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /managedresources; follows pages; cached 1min
@search-terms ListManagedResources
export def 'arc-zonal-shift list-managed-resources' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'arc-zonal-shift ListManagedResources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /zonalshifts; follows pages; cached 1min
@search-terms ListZonalShifts
export def 'arc-zonal-shift list-zonal-shifts' [
  --status: string@[ACTIVE EXPIRED CANCELED]
  --resource-identifier: string
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
]: any -> any { call 'arc-zonal-shift ListZonalShifts $status $resource_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /practiceruns; needs --resource-identifier --away-from --comment
@search-terms StartPracticeRun
export def 'arc-zonal-shift start-practice-run' [
  --resource-identifier: string
  --away-from: string
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift StartPracticeRun $resource_identifier $away_from $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /zonalshifts; needs --resource-identifier --away-from --expires-in --comment
@search-terms StartZonalShift
export def 'arc-zonal-shift start-zonal-shift' [
  --resource-identifier: string
  --away-from: string
  --expires-in: string
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift StartZonalShift $resource_identifier $away_from $expires_in $comment -- $region $profile $with_input $fail_fast $yes' }

# PUT /autoshift-observer-notification; needs --status
@search-terms UpdateAutoshiftObserverNotificationStatus
export def 'arc-zonal-shift update-autoshift-observer-notification-status' [
  --status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift UpdateAutoshiftObserverNotificationStatus $status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /configuration/{resourceIdentifier}; needs --resource-identifier
@search-terms UpdatePracticeRunConfiguration
export def 'arc-zonal-shift update-practice-run-configuration' [
  --resource-identifier: string
  --blocked-windows: list<string>
  --blocked-dates: list<string>
  --blocking-alarms: list
  --allowed-windows: list<string>
  --outcome-alarms: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift UpdatePracticeRunConfiguration $resource_identifier $blocked_windows $blocked_dates $blocking_alarms $allowed_windows $outcome_alarms -- $region $profile $with_input $fail_fast $yes' }

# PUT /managedresources/{resourceIdentifier}; needs --resource-identifier --zonal-autoshift-status
@search-terms UpdateZonalAutoshiftConfiguration
export def 'arc-zonal-shift update-zonal-autoshift-configuration' [
  --resource-identifier: string
  --zonal-autoshift-status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift UpdateZonalAutoshiftConfiguration $resource_identifier $zonal_autoshift_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /zonalshifts/{zonalShiftId}; needs --zonal-shift-id
@search-terms UpdateZonalShift
export def 'arc-zonal-shift update-zonal-shift' [
  --zonal-shift-id: string
  --comment: string
  --expires-in: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'arc-zonal-shift UpdateZonalShift $zonal_shift_id $comment $expires_in -- $region $profile $with_input $fail_fast $yes' }
