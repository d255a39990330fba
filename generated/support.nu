# Written by `cargo xtask generate --service support` from the service's model and overlay: change those instead.
# Support, API version 2013-04-15: 20 operations.

use rt.nu [call]

# POST /; needs --attachments
@search-terms AddAttachmentsToSet
export def 'support add-attachments-to-set' [
  --attachment-set-id: string
  --attachments: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support AddAttachmentsToSet $attachment_set_id $attachments $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --communication-body
@search-terms AddCommunicationToCase
export def 'support add-communication-to-case' [
  --case-id: string
  --communication-body: string
  --cc-email-addresses: list<string>
  --attachment-set-id: string
  --upload-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support AddCommunicationToCase $case_id $communication_body $cc_email_addresses $attachment_set_id $upload_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --upload-id --completed-uploads
@search-terms CompleteAttachmentUpload
export def 'support complete-attachment-upload' [
  --upload-id: string
  --completed-uploads: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support CompleteAttachmentUpload $upload_id $completed_uploads $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subject --communication-body
@search-terms CreateCase
export def 'support create-case' [
  --subject: string
  --service-code: string
  --severity-code: string
  --category-code: string
  --communication-body: string
  --cc-email-addresses: list<string>
  --language: string
  --issue-type: string
  --attachment-set-id: string
  --upload-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support CreateCase $subject $service_code $severity_code $category_code $communication_body $cc_email_addresses $language $issue_type $attachment_set_id $upload_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --attachment-id
@search-terms DescribeAttachment
export def 'support describe-attachment' [
  --attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'support DescribeAttachment $attachment_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --upload-id
@search-terms DescribeAttachmentUploadStatus
export def 'support describe-attachment-upload-status' [
  --upload-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'support DescribeAttachmentUploadStatus $upload_id $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeCases
export def 'support describe-cases' [
  --case-id-list: list<string>
  --display-id: string
  --after-time: string
  --before-time: string
  --include-resolved-cases: oneof<bool>
  --language: string
  --include-communications: oneof<bool>
  --dry-run
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
]: any -> any { call 'support DescribeCases $case_id_list $display_id $after_time $before_time $include_resolved_cases $language $include_communications $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --case-id
@search-terms DescribeCommunications
export def 'support describe-communications' [
  --case-id: string
  --before-time: string
  --after-time: string
  --dry-run
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
]: any -> any { call 'support DescribeCommunications $case_id $before_time $after_time $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --issue-type --service-code --language --category-code
@search-terms DescribeCreateCaseOptions
export def 'support describe-create-case-options' [
  --issue-type: string
  --service-code: string
  --language: string
  --category-code: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'support DescribeCreateCaseOptions $issue_type $service_code $language $category_code $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeServices
export def 'support describe-services' [
  --service-code-list: list<string>
  --language: string
  --dry-run
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
]: any -> any { call 'support DescribeServices $service_code_list $language $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeSeverityLevels
export def 'support describe-severity-levels' [
  --language: string
  --dry-run
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
]: any -> any { call 'support DescribeSeverityLevels $language $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --issue-type --service-code --category-code
@search-terms DescribeSupportedLanguages
export def 'support describe-supported-languages' [
  --issue-type: string
  --service-code: string
  --category-code: string
  --dry-run
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
]: any -> any { call 'support DescribeSupportedLanguages $issue_type $service_code $category_code $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --check-ids
@search-terms DescribeTrustedAdvisorCheckRefreshStatuses
export def 'support describe-trusted-advisor-check-refresh-statuses' [
  --check-ids: list<string>
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
]: any -> any { call 'support DescribeTrustedAdvisorCheckRefreshStatuses $check_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --check-id
@search-terms DescribeTrustedAdvisorCheckResult
export def 'support describe-trusted-advisor-check-result' [
  --check-id: string
  --language: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'support DescribeTrustedAdvisorCheckResult $check_id $language -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --check-ids
@search-terms DescribeTrustedAdvisorCheckSummaries
export def 'support describe-trusted-advisor-check-summaries' [
  --check-ids: list<string>
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
]: any -> any { call 'support DescribeTrustedAdvisorCheckSummaries $check_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --language
@search-terms DescribeTrustedAdvisorChecks
export def 'support describe-trusted-advisor-checks' [
  --language: string
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
]: any -> any { call 'support DescribeTrustedAdvisorChecks $language -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --attachment-id
@search-terms GetAttachmentDownloadLink
export def 'support get-attachment-download-link' [
  --attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'support GetAttachmentDownloadLink $attachment_id $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; needs --file-name
@search-terms GetAttachmentUploadLinks
export def 'support get-attachment-upload-links' [
  --file-name: string
  --file-size-bytes: int
  --upload-id: string
  --upload-range: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'support GetAttachmentUploadLinks $file_name $file_size_bytes $upload_id $upload_range $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; needs --check-id
@search-terms RefreshTrustedAdvisorCheck
export def 'support refresh-trusted-advisor-check' [
  --check-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support RefreshTrustedAdvisorCheck $check_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ResolveCase
export def 'support resolve-case' [
  --case-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support ResolveCase $case_id $dry_run -- $region $profile $with_input $fail_fast $yes' }
