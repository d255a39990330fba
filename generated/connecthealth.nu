# Written by `cargo xtask generate --service connecthealth` from the service's model and overlay: change those instead.
# ConnectHealth, API version 2025-01-29: 23 operations.

use rt.nu [call send]

# POST /domains/{domainId}/subscriptions/{subscriptionId}/activate; needs --domain-id --subscription-id
@search-terms ActivateSubscription
export def 'connecthealth activate-subscription' [
  --domain-id: string
  --subscription-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth ActivateSubscription $domain_id $subscription_id -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/datasets; needs --domain-id --name --config
@search-terms CreateDataset
export def 'connecthealth create-dataset' [
  --domain-id: string
  --name: string
  --config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth CreateDataset $domain_id $name $config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /domain; needs --name
@search-terms CreateDomain
export def 'connecthealth create-domain' [
  --name: string
  --kms-key-arn: string
  --web-app-setup-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth CreateDomain $name $kms_key_arn $web_app_setup_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/subscriptions; needs --domain-id
@search-terms CreateSubscription
export def 'connecthealth create-subscription' [
  --domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth CreateSubscription $domain_id -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/subscriptions/{subscriptionId}/deactivate; needs --domain-id --subscription-id
@search-terms DeactivateSubscription
export def 'connecthealth deactivate-subscription' [
  --domain-id: string
  --subscription-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth DeactivateSubscription $domain_id $subscription_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{domainId}/datasets/{datasetId}; needs --domain-id --dataset-id
@search-terms DeleteDataset
export def 'connecthealth delete-dataset' [
  --domain-id: string
  --dataset-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth DeleteDataset $domain_id $dataset_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domain/{domainId}; needs --domain-id
@search-terms DeleteDomain
export def 'connecthealth delete-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth DeleteDomain $domain_id -- $region $profile $with_input $fail_fast $yes' }

# GET /domains/{domainId}/datasets/{datasetId}; cached 1min; needs --domain-id --dataset-id
@search-terms GetDataset
export def 'connecthealth get-dataset' [
  --domain-id: string
  --dataset-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connecthealth GetDataset $domain_id $dataset_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domain/{domainId}; cached 1min; needs --domain-id
@search-terms GetDomain
export def 'connecthealth get-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connecthealth GetDomain $domain_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domain/{domainId}/medical-coding-job/{jobId}; needs --domain-id --job-id
@search-terms GetMedicalCodingJob
export def 'connecthealth get-medical-coding-job' [
  --domain-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connecthealth GetMedicalCodingJob $domain_id $job_id -- $region $profile $with_input $fail_fast' }

# GET /medical-scribe-stream/domain/{domainId}/subscription/{subscriptionId}/session/{sessionId}; needs --session-id --domain-id --subscription-id
@search-terms GetMedicalScribeListeningSession
export def 'connecthealth get-medical-scribe-listening-session' [
  --session-id: string
  --domain-id: string
  --subscription-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connecthealth GetMedicalScribeListeningSession $session_id $domain_id $subscription_id -- $region $profile $with_input $fail_fast' }

# GET /domain/{domainId}/patient-insights-job/{jobId}; needs --domain-id --job-id
@search-terms GetPatientInsightsJob
export def 'connecthealth get-patient-insights-job' [
  --domain-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connecthealth GetPatientInsightsJob $domain_id $job_id -- $region $profile $with_input $fail_fast' }

# GET /domains/{domainId}/subscriptions/{subscriptionId}; cached 1min; needs --domain-id --subscription-id
@search-terms GetSubscription
export def 'connecthealth get-subscription' [
  --domain-id: string
  --subscription-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connecthealth GetSubscription $domain_id $subscription_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{domainId}/datasets; follows pages; cached 1min; needs --domain-id
@search-terms ListDatasets
export def 'connecthealth list-datasets' [
  --domain-id: string
  --type: string
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
]: any -> any { call 'connecthealth ListDatasets $domain_id $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domain; follows pages; cached 1min
@search-terms ListDomains
export def 'connecthealth list-domains' [
  --status: string@[ACTIVE DELETING DELETED]
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
]: any -> any { call 'connecthealth ListDomains $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{domainId}/subscriptions; follows pages; cached 1min; needs --domain-id
@search-terms ListSubscriptions
export def 'connecthealth list-subscriptions' [
  --domain-id: string
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
]: any -> any { call 'connecthealth ListSubscriptions $domain_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'connecthealth list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connecthealth ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domain/{domainId}/medical-coding-job; needs --domain-id --text --output-data-config
@search-terms StartMedicalCodingJob
export def 'connecthealth start-medical-coding-job' [
  --domain-id: string
  --text: string
  --patient-context: record
  --encounter-context: record
  --output-data-config: record
  --dataset-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth StartMedicalCodingJob $domain_id $text $patient_context $encounter_context $output_data_config $dataset_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /medical-scribe-stream/; sends what is piped in as events of inputStream; needs --session-id --domain-id --subscription-id --language-code --media-sample-rate-hertz --media-encoding
@search-terms StartMedicalScribeListeningSession
export def 'connecthealth start-medical-scribe-listening-session' [
  --session-id: string
  --domain-id: string
  --subscription-id: string
  --language-code: string@[en-US multi]
  --media-sample-rate-hertz: int
  --media-encoding: string@[pcm flac]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'connecthealth StartMedicalScribeListeningSession $session_id $domain_id $subscription_id $language_code $media_sample_rate_hertz $media_encoding -- $region $profile $raw $stream $with_input $fail_fast $yes' true }

# POST /domain/{domainId}/patient-insights-job; needs --domain-id --patient-context --insights-context --encounter-context --user-context --input-data-config --output-data-config
@search-terms StartPatientInsightsJob
export def 'connecthealth start-patient-insights-job' [
  --domain-id: string
  --patient-context: record
  --insights-context: record
  --encounter-context: record
  --user-context: record
  --input-data-config: record
  --output-data-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth StartPatientInsightsJob $domain_id $patient_context $insights_context $encounter_context $user_context $input_data_config $output_data_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /domain/{domainId}/feedback; needs --domain-id --artifact-source-id --artifact-type --signed-artifact-s3-uri
@search-terms SubmitFeedback
export def 'connecthealth submit-feedback' [
  --domain-id: string
  --artifact-source-id: string
  --subscription-id: string
  --artifact-type: string@[CLINICAL_DOC MEDICAL_CODES]
  --signed-artifact-s3-uri: string
  --generated-artifact-s3-uri: string
  --comments: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth SubmitFeedback $domain_id $artifact_source_id $subscription_id $artifact_type $signed_artifact_s3_uri $generated_artifact_s3_uri $comments $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'connecthealth tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'connecthealth untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connecthealth UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
