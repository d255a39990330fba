# Written by `cargo xtask generate --service service-quotas` from the service's model and overlay: change those instead.
# Service Quotas, API version 2019-06-24: 26 operations.

use rt.nu [call]

# POST /
@search-terms AssociateServiceQuotaTemplate
export def 'service-quotas associate-service-quota-template' [
  --region: string
  --profile: string
]: any -> any { call 'service-quotas AssociateServiceQuotaTemplate -- $region $profile' }

# POST /; needs --request-id
@search-terms CreateSupportCase
export def 'service-quotas create-support-case' [
  --request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-quotas CreateSupportCase $request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-code --quota-code --aws-region
@search-terms DeleteServiceQuotaIncreaseRequestFromTemplate
export def 'service-quotas delete-service-quota-increase-request-from-template' [
  --service-code: string
  --quota-code: string
  --aws-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-quotas DeleteServiceQuotaIncreaseRequestFromTemplate $service_code $quota_code $aws_region -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisassociateServiceQuotaTemplate
export def 'service-quotas disassociate-service-quota-template' [
  --region: string
  --profile: string
]: any -> any { call 'service-quotas DisassociateServiceQuotaTemplate -- $region $profile' }

# POST /; cached 1min; needs --service-code --quota-code
@search-terms GetAWSDefaultServiceQuota
export def 'service-quotas get-aws-default-service-quota' [
  --service-code: string
  --quota-code: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-quotas GetAWSDefaultServiceQuota $service_code $quota_code -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetAssociationForServiceQuotaTemplate
export def 'service-quotas get-association-for-service-quota-template' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'service-quotas GetAssociationForServiceQuotaTemplate -- $region $profile $refresh $ttl' }

# POST /; cached 1min
@search-terms GetAutoManagementConfiguration
export def 'service-quotas get-auto-management-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'service-quotas GetAutoManagementConfiguration -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --report-id
@search-terms GetQuotaUtilizationReport
export def 'service-quotas get-quota-utilization-report' [
  --report-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-quotas GetQuotaUtilizationReport $report_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --request-id
@search-terms GetRequestedServiceQuotaChange
export def 'service-quotas get-requested-service-quota-change' [
  --request-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-quotas GetRequestedServiceQuotaChange $request_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --service-code --quota-code
@search-terms GetServiceQuota
export def 'service-quotas get-service-quota' [
  --service-code: string
  --quota-code: string
  --context-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-quotas GetServiceQuota $service_code $quota_code $context_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --service-code --quota-code --aws-region
@search-terms GetServiceQuotaIncreaseRequestFromTemplate
export def 'service-quotas get-service-quota-increase-request-from-template' [
  --service-code: string
  --quota-code: string
  --aws-region: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-quotas GetServiceQuotaIncreaseRequestFromTemplate $service_code $quota_code $aws_region -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-code
@search-terms ListAWSDefaultServiceQuotas
export def 'service-quotas list-aws-default-service-quotas' [
  --service-code: string
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
]: any -> any { call 'service-quotas ListAWSDefaultServiceQuotas $service_code -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRequestedServiceQuotaChangeHistory
export def 'service-quotas list-requested-service-quota-change-history' [
  --service-code: string
  --status: string@[PENDING CASE_OPENED APPROVED DENIED CASE_CLOSED NOT_APPROVED INVALID_REQUEST]
  --quota-requested-at-level: string@[ACCOUNT RESOURCE ALL]
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
]: any -> any { call 'service-quotas ListRequestedServiceQuotaChangeHistory $service_code $status $quota_requested_at_level -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-code --quota-code
@search-terms ListRequestedServiceQuotaChangeHistoryByQuota
export def 'service-quotas list-requested-service-quota-change-history-by-quota' [
  --service-code: string
  --quota-code: string
  --status: string@[PENDING CASE_OPENED APPROVED DENIED CASE_CLOSED NOT_APPROVED INVALID_REQUEST]
  --quota-requested-at-level: string@[ACCOUNT RESOURCE ALL]
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
]: any -> any { call 'service-quotas ListRequestedServiceQuotaChangeHistoryByQuota $service_code $quota_code $status $quota_requested_at_level -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListServiceQuotaIncreaseRequestsInTemplate
export def 'service-quotas list-service-quota-increase-requests-in-template' [
  --service-code: string
  --aws-region: string
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
]: any -> any { call 'service-quotas ListServiceQuotaIncreaseRequestsInTemplate $service_code $aws_region -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-code
@search-terms ListServiceQuotas
export def 'service-quotas list-service-quotas' [
  --service-code: string
  --quota-code: string
  --quota-applied-at-level: string@[ACCOUNT RESOURCE ALL]
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
]: any -> any { call 'service-quotas ListServiceQuotas $service_code $quota_code $quota_applied_at_level -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListServices
export def 'service-quotas list-services' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'service-quotas ListServices -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'service-quotas list-tags-for-resource' [
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
]: any -> any { call 'service-quotas ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --quota-code --service-code --aws-region --desired-value
@search-terms PutServiceQuotaIncreaseRequestIntoTemplate
export def 'service-quotas put-service-quota-increase-request-into-template' [
  --quota-code: string
  --service-code: string
  --aws-region: string
  --desired-value: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-quotas PutServiceQuotaIncreaseRequestIntoTemplate $quota_code $service_code $aws_region $desired_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-code --quota-code --desired-value
@search-terms RequestServiceQuotaIncrease
export def 'service-quotas request-service-quota-increase' [
  --service-code: string
  --quota-code: string
  --desired-value: number
  --context-id: string
  --support-case-allowed: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-quotas RequestServiceQuotaIncrease $service_code $quota_code $desired_value $context_id $support_case_allowed -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --opt-in-level --opt-in-type
@search-terms StartAutoManagement
export def 'service-quotas start-auto-management' [
  --opt-in-level: string
  --opt-in-type: string@[NotifyOnly NotifyAndAdjust]
  --notification-arn: string
  --exclusion-list: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-quotas StartAutoManagement $opt_in_level $opt_in_type $notification_arn $exclusion_list -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartQuotaUtilizationReport
export def 'service-quotas start-quota-utilization-report' [
  --region: string
  --profile: string
]: any -> any { call 'service-quotas StartQuotaUtilizationReport -- $region $profile' }

# POST /
@search-terms StopAutoManagement
export def 'service-quotas stop-auto-management' [
  --region: string
  --profile: string
]: any -> any { call 'service-quotas StopAutoManagement -- $region $profile' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'service-quotas tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-quotas TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'service-quotas untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-quotas UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateAutoManagement
export def 'service-quotas update-auto-management' [
  --opt-in-type: string@[NotifyOnly NotifyAndAdjust]
  --notification-arn: string
  --exclusion-list: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-quotas UpdateAutoManagement $opt_in_type $notification_arn $exclusion_list -- $region $profile $with_input $fail_fast $yes' }
