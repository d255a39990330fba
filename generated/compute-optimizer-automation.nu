# Written by `cargo xtask generate --service compute-optimizer-automation` from the service's model and overlay: change those instead.
# Compute Optimizer Automation, API version 2025-09-22: 23 operations.

use rt.nu [call]

# POST /; needs --account-ids
@search-terms AssociateAccounts
export def 'compute-optimizer-automation associate-accounts' [
  --account-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation AssociateAccounts $account_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --rule-type --recommended-action-types --schedule --status
@search-terms CreateAutomationRule
export def 'compute-optimizer-automation create-automation-rule' [
  --name: string
  --description: string
  --rule-type: string@[OrganizationRule AccountRule]
  --organization-configuration: record
  --priority: string
  --recommended-action-types: list<string>
  --criteria: record
  --schedule: record
  --status: string@[Active Inactive]
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation CreateAutomationRule $name $description $rule_type $organization_configuration $priority $recommended_action_types $criteria $schedule $status $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-arn --rule-revision
@search-terms DeleteAutomationRule
export def 'compute-optimizer-automation delete-automation-rule' [
  --rule-arn: string
  --rule-revision: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation DeleteAutomationRule $rule_arn $rule_revision $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-ids
@search-terms DisassociateAccounts
export def 'compute-optimizer-automation disassociate-accounts' [
  --account-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation DisassociateAccounts $account_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --event-id
@search-terms GetAutomationEvent
export def 'compute-optimizer-automation get-automation-event' [
  --event-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer-automation GetAutomationEvent $event_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-arn
@search-terms GetAutomationRule
export def 'compute-optimizer-automation get-automation-rule' [
  --rule-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer-automation GetAutomationRule $rule_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetEnrollmentConfiguration
export def 'compute-optimizer-automation get-enrollment-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'compute-optimizer-automation GetEnrollmentConfiguration -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListAccounts
export def 'compute-optimizer-automation list-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'compute-optimizer-automation ListAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --event-id
@search-terms ListAutomationEventSteps
export def 'compute-optimizer-automation list-automation-event-steps' [
  --event-id: string
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
]: any -> any { call 'compute-optimizer-automation ListAutomationEventSteps $event_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAutomationEventSummaries
export def 'compute-optimizer-automation list-automation-event-summaries' [
  --filters: any
  --start-date-inclusive: string
  --end-date-exclusive: string
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
]: any -> any { call 'compute-optimizer-automation ListAutomationEventSummaries $filters $start_date_inclusive $end_date_exclusive -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListAutomationEvents
export def 'compute-optimizer-automation list-automation-events' [
  --filters: any
  --start-time-inclusive: oneof<datetime, duration, string>
  --end-time-exclusive: oneof<datetime, duration, string>
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
]: any -> any { call 'compute-optimizer-automation ListAutomationEvents $filters $start_time_inclusive $end_time_exclusive -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --rule-type --recommended-action-types
@search-terms ListAutomationRulePreview
export def 'compute-optimizer-automation list-automation-rule-preview' [
  --rule-type: string@[OrganizationRule AccountRule]
  --organization-scope: record
  --recommended-action-types: list<string>
  --criteria: record
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
]: any -> any { call 'compute-optimizer-automation ListAutomationRulePreview $rule_type $organization_scope $recommended_action_types $criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --rule-type --recommended-action-types
@search-terms ListAutomationRulePreviewSummaries
export def 'compute-optimizer-automation list-automation-rule-preview-summaries' [
  --rule-type: string@[OrganizationRule AccountRule]
  --organization-scope: record
  --recommended-action-types: list<string>
  --criteria: record
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
]: any -> any { call 'compute-optimizer-automation ListAutomationRulePreviewSummaries $rule_type $organization_scope $recommended_action_types $criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAutomationRules
export def 'compute-optimizer-automation list-automation-rules' [
  --filters: any
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
]: any -> any { call 'compute-optimizer-automation ListAutomationRules $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRecommendedActionSummaries
export def 'compute-optimizer-automation list-recommended-action-summaries' [
  --filters: any
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
]: any -> any { call 'compute-optimizer-automation ListRecommendedActionSummaries $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRecommendedActions
export def 'compute-optimizer-automation list-recommended-actions' [
  --filters: any
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
]: any -> any { call 'compute-optimizer-automation ListRecommendedActions $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'compute-optimizer-automation list-tags-for-resource' [
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
]: any -> any { call 'compute-optimizer-automation ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --event-id
@search-terms RollbackAutomationEvent
export def 'compute-optimizer-automation rollback-automation-event' [
  --event-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation RollbackAutomationEvent $event_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --recommended-action-id
@search-terms StartAutomationEvent
export def 'compute-optimizer-automation start-automation-event' [
  --recommended-action-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation StartAutomationEvent $recommended_action_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --rule-revision --tags
@search-terms TagResource
export def 'compute-optimizer-automation tag-resource' [
  --resource-arn: string
  --rule-revision: int
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation TagResource $resource_arn $rule_revision $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --rule-revision --tag-keys
@search-terms UntagResource
export def 'compute-optimizer-automation untag-resource' [
  --resource-arn: string
  --rule-revision: int
  --tag-keys: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation UntagResource $resource_arn $rule_revision $tag_keys $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-arn --rule-revision
@search-terms UpdateAutomationRule
export def 'compute-optimizer-automation update-automation-rule' [
  --rule-arn: string
  --rule-revision: int
  --name: string
  --description: string
  --rule-type: string@[OrganizationRule AccountRule]
  --organization-configuration: record
  --priority: string
  --recommended-action-types: list<string>
  --criteria: record
  --schedule: record
  --status: string@[Active Inactive]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation UpdateAutomationRule $rule_arn $rule_revision $name $description $rule_type $organization_configuration $priority $recommended_action_types $criteria $schedule $status $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --status
@search-terms UpdateEnrollmentConfiguration
export def 'compute-optimizer-automation update-enrollment-configuration' [
  --status: string@[Active Inactive Pending Failed]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer-automation UpdateEnrollmentConfiguration $status $client_token -- $region $profile $with_input $fail_fast $yes' }
