# Written by `cargo xtask generate --service bcm-dashboards` from the service's model and overlay: change those instead.
# BCM Dashboards, API version 2025-08-18: 15 operations.

use rt.nu [call]

# POST /; needs --name --widgets
@search-terms CreateDashboard
export def 'bcm-dashboards create-dashboard' [
  --name: string
  --description: string
  --widgets: list
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards CreateDashboard $name $description $widgets $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scheduled-report
@search-terms CreateScheduledReport
export def 'bcm-dashboards create-scheduled-report' [
  --scheduled-report: record
  --resource-tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards CreateScheduledReport $scheduled_report $resource_tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeleteDashboard
export def 'bcm-dashboards delete-dashboard' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards DeleteDashboard $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeleteScheduledReport
export def 'bcm-dashboards delete-scheduled-report' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards DeleteScheduledReport $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms ExecuteScheduledReport
export def 'bcm-dashboards execute-scheduled-report' [
  --arn: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards ExecuteScheduledReport $arn $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --arn
@search-terms GetDashboard
export def 'bcm-dashboards get-dashboard' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-dashboards GetDashboard $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'bcm-dashboards get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-dashboards GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms GetScheduledReport
export def 'bcm-dashboards get-scheduled-report' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-dashboards GetScheduledReport $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDashboards
export def 'bcm-dashboards list-dashboards' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bcm-dashboards ListDashboards -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListScheduledReports
export def 'bcm-dashboards list-scheduled-reports' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bcm-dashboards ListScheduledReports -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'bcm-dashboards list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-dashboards ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --resource-tags
@search-terms TagResource
export def 'bcm-dashboards tag-resource' [
  --resource-arn: string
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards TagResource $resource_arn $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-tag-keys
@search-terms UntagResource
export def 'bcm-dashboards untag-resource' [
  --resource-arn: string
  --resource-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards UntagResource $resource_arn $resource_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --name
@search-terms UpdateDashboard
export def 'bcm-dashboards update-dashboard' [
  --arn: string
  --name: string
  --description: string
  --widgets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards UpdateDashboard $arn $name $description $widgets -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms UpdateScheduledReport
export def 'bcm-dashboards update-scheduled-report' [
  --arn: string
  --name: string
  --description: string
  --dashboard-arn: string
  --scheduled-report-execution-role-arn: string
  --schedule-config: record
  --widget-ids: list<string>
  --widget-date-range-override: record
  --clear-widget-ids: oneof<bool>
  --clear-widget-date-range-override: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-dashboards UpdateScheduledReport $arn $name $description $dashboard_arn $scheduled_report_execution_role_arn $schedule_config $widget_ids $widget_date_range_override $clear_widget_ids $clear_widget_date_range_override -- $region $profile $with_input $fail_fast $yes' }
