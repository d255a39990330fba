# Written by `cargo xtask generate --service artifact` from the service's model and overlay: change those instead.
# Artifact, API version 2018-05-10: 17 operations.

use rt.nu [call]

# POST /v1/compliance-inquiry/create; needs --name --inquiry-content
@search-terms CreateComplianceInquiry
export def 'artifact create-compliance-inquiry' [
  --name: string
  --inquiry-content: record
  --client-token: string
  --support-mode: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'artifact CreateComplianceInquiry $name $inquiry_content $client_token $support_mode $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/compliance-inquiry/export; needs --compliance-inquiry-id
@search-terms ExportComplianceInquiry
export def 'artifact export-compliance-inquiry' [
  --compliance-inquiry-id: string
  --query-identifiers: list<int>
  --include-citations: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'artifact ExportComplianceInquiry $compliance_inquiry_id $query_identifiers $include_citations -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/account-settings/get; cached 1min
@search-terms GetAccountSettings
export def 'artifact get-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'artifact GetAccountSettings -- $region $profile $refresh $ttl' }

# GET /v1/compliance-inquiry/getMetadata; cached 1min; needs --compliance-inquiry-id
@search-terms GetComplianceInquiryMetadata
export def 'artifact get-compliance-inquiry-metadata' [
  --compliance-inquiry-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'artifact GetComplianceInquiryMetadata $compliance_inquiry_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/report/get; needs --report-id --term-token
@search-terms GetReport
export def 'artifact get-report' [
  --report-id: string
  --report-version: int
  --term-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'artifact GetReport $report_id $report_version $term_token -- $region $profile $with_input $fail_fast' }

# GET /v1/report/getMetadata; cached 1min; needs --report-id
@search-terms GetReportMetadata
export def 'artifact get-report-metadata' [
  --report-id: string
  --report-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'artifact GetReportMetadata $report_id $report_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/report/getTermForReport; needs --report-id
@search-terms GetTermForReport
export def 'artifact get-term-for-report' [
  --report-id: string
  --report-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'artifact GetTermForReport $report_id $report_version -- $region $profile $with_input $fail_fast' }

# GET /v1/compliance-inquiry/list; follows pages; cached 1min
@search-terms ListComplianceInquiries
export def 'artifact list-compliance-inquiries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'artifact ListComplianceInquiries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/compliance-inquiry/listQueries; follows pages; cached 1min; needs --compliance-inquiry-id
@search-terms ListComplianceInquiryQueries
export def 'artifact list-compliance-inquiry-queries' [
  --compliance-inquiry-id: string
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
]: any -> any { call 'artifact ListComplianceInquiryQueries $compliance_inquiry_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/customer-agreement/list; follows pages; cached 1min
@search-terms ListCustomerAgreements
export def 'artifact list-customer-agreements' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'artifact ListCustomerAgreements -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/report/listVersions; follows pages; cached 1min; needs --report-id
@search-terms ListReportVersions
export def 'artifact list-report-versions' [
  --report-id: string
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
]: any -> any { call 'artifact ListReportVersions $report_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/report/list; follows pages; cached 1min
@search-terms ListReports
export def 'artifact list-reports' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'artifact ListReports -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'artifact list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'artifact ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /v1/account-settings/put
@search-terms PutAccountSettings
export def 'artifact put-account-settings' [
  --notification-subscription-status: string@[SUBSCRIBED NOT_SUBSCRIBED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'artifact PutAccountSettings $notification_subscription_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/compliance-inquiry/putFeedback; needs --compliance-inquiry-id --rating
@search-terms PutComplianceInquiryFeedback
export def 'artifact put-compliance-inquiry-feedback' [
  --compliance-inquiry-id: string
  --query-identifier: int
  --rating: string@[THUMBS_UP THUMBS_DOWN]
  --response-revision-id: int
  --reason-codes: list<string>
  --comment: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'artifact PutComplianceInquiryFeedback $compliance_inquiry_id $query_identifier $rating $response_revision_id $reason_codes $comment $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'artifact tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'artifact TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'artifact untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'artifact UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
