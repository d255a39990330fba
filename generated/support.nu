# Written by `cargo xtask generate --service support` from the service's model and overlay: change those instead.
# Support, API version 2013-04-15: 20 operations.

use rt.nu [call send]

# POST /; needs --attachments
@category "aws support"
@search-terms AddAttachmentsToSet
export def 'support add-attachments-to-set' [
  --attachment-set-id: string
  --attachments: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support AddAttachmentsToSet $attachment_set_id=attachmentSetId $attachments=attachments $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --communication-body
@category "aws support"
@search-terms AddCommunicationToCase
export def 'support add-communication-to-case' [
  --case-id: string
  --communication-body: string
  --cc-email-addresses: oneof<list<string>, string>
  --attachment-set-id: string
  --upload-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support AddCommunicationToCase $case_id=caseId $communication_body=communicationBody $cc_email_addresses=ccEmailAddresses $attachment_set_id=attachmentSetId $upload_ids=uploadIds $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --upload-id --completed-uploads
@category "aws support"
@search-terms CompleteAttachmentUpload
export def 'support complete-attachment-upload' [
  --upload-id: string
  --completed-uploads: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support CompleteAttachmentUpload $upload_id=uploadId $completed_uploads=completedUploads $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --subject --communication-body
@category "aws support"
@search-terms CreateCase
export def 'support create-case' [
  --subject: string
  --service-code: string
  --severity-code: string
  --category-code: string
  --communication-body: string
  --cc-email-addresses: oneof<list<string>, string>
  --language: string
  --issue-type: string
  --attachment-set-id: string
  --upload-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support CreateCase $subject=subject $service_code=serviceCode $severity_code=severityCode $category_code=categoryCode $communication_body=communicationBody $cc_email_addresses=ccEmailAddresses $language=language $issue_type=issueType $attachment_set_id=attachmentSetId $upload_ids=uploadIds $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --attachment-id
@category "aws support"
@search-terms DescribeAttachment
export def 'support describe-attachment' [
  --attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support DescribeAttachment $attachment_id=attachmentId $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --upload-id
@category "aws support"
@search-terms DescribeAttachmentUploadStatus
export def 'support describe-attachment-upload-status' [
  --upload-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support DescribeAttachmentUploadStatus $upload_id=uploadId $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws support"
@search-terms DescribeCases
@example "First rows only" "support describe-cases --stream | first 3"
export def 'support describe-cases' [
  --case-id-list: oneof<list<string>, string>
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'support DescribeCases $case_id_list=caseIdList $display_id=displayId $after_time=afterTime $before_time=beforeTime $include_resolved_cases=includeResolvedCases $language=language $include_communications=includeCommunications $dry_run=dryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --case-id
@category "aws support"
@search-terms DescribeCommunications
export def 'support describe-communications' [
  --case-id: string
  --before-time: string
  --after-time: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'support DescribeCommunications $case_id=caseId $before_time=beforeTime $after_time=afterTime $dry_run=dryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --issue-type --service-code --language --category-code
@category "aws support"
@search-terms DescribeCreateCaseOptions
export def 'support describe-create-case-options' [
  --issue-type: string
  --service-code: string
  --language: string
  --category-code: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support DescribeCreateCaseOptions $issue_type=issueType $service_code=serviceCode $language=language $category_code=categoryCode $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws support"
@search-terms DescribeServices
@example "First rows only" "support describe-services | first 3"
export def 'support describe-services' [
  --service-code-list: oneof<list<string>, string>
  --language: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'support DescribeServices $service_code_list=serviceCodeList $language=language $dry_run=dryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws support"
@search-terms DescribeSeverityLevels
@example "First rows only" "support describe-severity-levels | first 3"
export def 'support describe-severity-levels' [
  --language: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'support DescribeSeverityLevels $language=language $dry_run=dryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --issue-type --service-code --category-code
@category "aws support"
@search-terms DescribeSupportedLanguages
export def 'support describe-supported-languages' [
  --issue-type: string
  --service-code: string
  --category-code: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'support DescribeSupportedLanguages $issue_type=issueType $service_code=serviceCode $category_code=categoryCode $dry_run=dryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --check-ids
@category "aws support"
@search-terms DescribeTrustedAdvisorCheckRefreshStatuses
export def 'support describe-trusted-advisor-check-refresh-statuses' [
  --check-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'support DescribeTrustedAdvisorCheckRefreshStatuses $check_ids=checkIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --check-id
@category "aws support"
@search-terms DescribeTrustedAdvisorCheckResult
export def 'support describe-trusted-advisor-check-result' [
  --check-id: string
  --language: string
  --region: string
  --profile: string
]: nothing -> record { call 'support DescribeTrustedAdvisorCheckResult $check_id=checkId $language=language $region=--region $profile=--profile' }

# POST /; cached 1min; needs --check-ids
@category "aws support"
@search-terms DescribeTrustedAdvisorCheckSummaries
export def 'support describe-trusted-advisor-check-summaries' [
  --check-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'support DescribeTrustedAdvisorCheckSummaries $check_ids=checkIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --language
@category "aws support"
@search-terms DescribeTrustedAdvisorChecks
export def 'support describe-trusted-advisor-checks' [
  --language: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'support DescribeTrustedAdvisorChecks $language=language $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --attachment-id
@category "aws support"
@search-terms GetAttachmentDownloadLink
export def 'support get-attachment-download-link' [
  --attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support GetAttachmentDownloadLink $attachment_id=attachmentId $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --file-name
@category "aws support"
@search-terms GetAttachmentUploadLinks
export def 'support get-attachment-upload-links' [
  --file-name: string
  --file-size-bytes: int
  --upload-id: string
  --upload-range: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support GetAttachmentUploadLinks $file_name=fileName $file_size_bytes=fileSizeBytes $upload_id=uploadId $upload_range=uploadRange $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --check-id
@category "aws support"
@search-terms RefreshTrustedAdvisorCheck
export def 'support refresh-trusted-advisor-check' [
  --check-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'support RefreshTrustedAdvisorCheck $check_id=checkId $region=--region $profile=--profile' }

# POST /
@category "aws support"
@search-terms ResolveCase
export def 'support resolve-case' [
  --case-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'support ResolveCase $case_id=caseId $dry_run=dryRun? $region=--region $profile=--profile' }
