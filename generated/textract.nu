# Written by `cargo xtask generate --service textract` from the service's model and overlay: change those instead.
# Textract, API version 2018-06-27: 25 operations.

use rt.nu [call]

# POST /; needs --document --feature-types
@search-terms AnalyzeDocument
export def 'textract analyze-document' [
  --document: record
  --feature-types: list<string>
  --human-loop-config: record
  --queries-config: record
  --adapters-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract AnalyzeDocument $document $feature_types $human_loop_config $queries_config $adapters_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document
@search-terms AnalyzeExpense
export def 'textract analyze-expense' [
  --document: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract AnalyzeExpense $document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-pages
@search-terms AnalyzeID
export def 'textract analyze-id' [
  --document-pages: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract AnalyzeID $document_pages -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --adapter-name --feature-types
@search-terms CreateAdapter
export def 'textract create-adapter' [
  --adapter-name: string
  --client-request-token: string
  --description: string
  --feature-types: list<string>
  --auto-update: string@[ENABLED DISABLED]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract CreateAdapter $adapter_name $client_request_token $description $feature_types $auto_update $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --adapter-id --dataset-config --output-config
@search-terms CreateAdapterVersion
export def 'textract create-adapter-version' [
  --adapter-id: string
  --client-request-token: string
  --dataset-config: record
  --kms-key-id: string
  --output-config: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract CreateAdapterVersion $adapter_id $client_request_token $dataset_config $kms_key_id $output_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --adapter-id
@search-terms DeleteAdapter
export def 'textract delete-adapter' [
  --adapter-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract DeleteAdapter $adapter_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --adapter-id --adapter-version
@search-terms DeleteAdapterVersion
export def 'textract delete-adapter-version' [
  --adapter-id: string
  --adapter-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract DeleteAdapterVersion $adapter_id $adapter_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document
@search-terms DetectDocumentText
export def 'textract detect-document-text' [
  --document: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract DetectDocumentText $document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --adapter-id
@search-terms GetAdapter
export def 'textract get-adapter' [
  --adapter-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'textract GetAdapter $adapter_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --adapter-id --adapter-version
@search-terms GetAdapterVersion
export def 'textract get-adapter-version' [
  --adapter-id: string
  --adapter-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'textract GetAdapterVersion $adapter_id $adapter_version -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetDocumentAnalysis
export def 'textract get-document-analysis' [
  --job-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'textract GetDocumentAnalysis $job_id $max_results $next_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetDocumentTextDetection
export def 'textract get-document-text-detection' [
  --job-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'textract GetDocumentTextDetection $job_id $max_results $next_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetExpenseAnalysis
export def 'textract get-expense-analysis' [
  --job-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'textract GetExpenseAnalysis $job_id $max_results $next_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetLendingAnalysis
export def 'textract get-lending-analysis' [
  --job-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'textract GetLendingAnalysis $job_id $max_results $next_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetLendingAnalysisSummary
export def 'textract get-lending-analysis-summary' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'textract GetLendingAnalysisSummary $job_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAdapterVersions
export def 'textract list-adapter-versions' [
  --adapter-id: string
  --after-creation-time: oneof<datetime, duration, string>
  --before-creation-time: oneof<datetime, duration, string>
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
]: any -> any { call 'textract ListAdapterVersions $adapter_id $after_creation_time $before_creation_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAdapters
export def 'textract list-adapters' [
  --after-creation-time: oneof<datetime, duration, string>
  --before-creation-time: oneof<datetime, duration, string>
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
]: any -> any { call 'textract ListAdapters $after_creation_time $before_creation_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'textract list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'textract ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --document-location --feature-types
@search-terms StartDocumentAnalysis
export def 'textract start-document-analysis' [
  --document-location: record
  --feature-types: list<string>
  --client-request-token: string
  --job-tag: string
  --notification-channel: record
  --output-config: record
  --kms-key-id: string
  --queries-config: record
  --adapters-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract StartDocumentAnalysis $document_location $feature_types $client_request_token $job_tag $notification_channel $output_config $kms_key_id $queries_config $adapters_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-location
@search-terms StartDocumentTextDetection
export def 'textract start-document-text-detection' [
  --document-location: record
  --client-request-token: string
  --job-tag: string
  --notification-channel: record
  --output-config: record
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract StartDocumentTextDetection $document_location $client_request_token $job_tag $notification_channel $output_config $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-location
@search-terms StartExpenseAnalysis
export def 'textract start-expense-analysis' [
  --document-location: record
  --client-request-token: string
  --job-tag: string
  --notification-channel: record
  --output-config: record
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract StartExpenseAnalysis $document_location $client_request_token $job_tag $notification_channel $output_config $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-location
@search-terms StartLendingAnalysis
export def 'textract start-lending-analysis' [
  --document-location: record
  --client-request-token: string
  --job-tag: string
  --notification-channel: record
  --output-config: record
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract StartLendingAnalysis $document_location $client_request_token $job_tag $notification_channel $output_config $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'textract tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'textract untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --adapter-id
@search-terms UpdateAdapter
export def 'textract update-adapter' [
  --adapter-id: string
  --description: string
  --adapter-name: string
  --auto-update: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'textract UpdateAdapter $adapter_id $description $adapter_name $auto_update -- $region $profile $with_input $fail_fast $yes' }
