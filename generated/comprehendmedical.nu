# Written by `cargo xtask generate --service comprehendmedical` from the service's model and overlay: change those instead.
# ComprehendMedical, API version 2018-10-30: 26 operations.

use rt.nu [call]

# POST /; needs --job-id
@search-terms DescribeEntitiesDetectionV2Job
export def 'comprehendmedical describe-entities-detection-v2-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehendmedical DescribeEntitiesDetectionV2Job $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeICD10CMInferenceJob
export def 'comprehendmedical describe-icd10-cm-inference-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehendmedical DescribeICD10CMInferenceJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribePHIDetectionJob
export def 'comprehendmedical describe-phi-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehendmedical DescribePHIDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeRxNormInferenceJob
export def 'comprehendmedical describe-rx-norm-inference-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehendmedical DescribeRxNormInferenceJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeSNOMEDCTInferenceJob
export def 'comprehendmedical describe-snomedct-inference-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehendmedical DescribeSNOMEDCTInferenceJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --text; deprecated
@search-terms DetectEntities
export def 'comprehendmedical detect-entities' [
  --text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical DetectEntities $text -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text
@search-terms DetectEntitiesV2
export def 'comprehendmedical detect-entities-v2' [
  --text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical DetectEntitiesV2 $text -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text
@search-terms DetectPHI
export def 'comprehendmedical detect-phi' [
  --text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical DetectPHI $text -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text
@search-terms InferICD10CM
export def 'comprehendmedical infer-icd10-cm' [
  --text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical InferICD10CM $text -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text
@search-terms InferRxNorm
export def 'comprehendmedical infer-rx-norm' [
  --text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical InferRxNorm $text -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text
@search-terms InferSNOMEDCT
export def 'comprehendmedical infer-snomedct' [
  --text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical InferSNOMEDCT $text -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 15sec
@search-terms ListEntitiesDetectionV2Jobs
export def 'comprehendmedical list-entities-detection-v2-jobs' [
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
]: any -> any { call 'comprehendmedical ListEntitiesDetectionV2Jobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListICD10CMInferenceJobs
export def 'comprehendmedical list-icd10-cm-inference-jobs' [
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
]: any -> any { call 'comprehendmedical ListICD10CMInferenceJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListPHIDetectionJobs
export def 'comprehendmedical list-phi-detection-jobs' [
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
]: any -> any { call 'comprehendmedical ListPHIDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListRxNormInferenceJobs
export def 'comprehendmedical list-rx-norm-inference-jobs' [
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
]: any -> any { call 'comprehendmedical ListRxNormInferenceJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListSNOMEDCTInferenceJobs
export def 'comprehendmedical list-snomedct-inference-jobs' [
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
]: any -> any { call 'comprehendmedical ListSNOMEDCTInferenceJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartEntitiesDetectionV2Job
export def 'comprehendmedical start-entities-detection-v2-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --client-request-token: string
  --kms-key: string
  --language-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StartEntitiesDetectionV2Job $input_data_config $output_data_config $data_access_role_arn $job_name $client_request_token $kms_key $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartICD10CMInferenceJob
export def 'comprehendmedical start-icd10-cm-inference-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --client-request-token: string
  --kms-key: string
  --language-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StartICD10CMInferenceJob $input_data_config $output_data_config $data_access_role_arn $job_name $client_request_token $kms_key $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartPHIDetectionJob
export def 'comprehendmedical start-phi-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --client-request-token: string
  --kms-key: string
  --language-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StartPHIDetectionJob $input_data_config $output_data_config $data_access_role_arn $job_name $client_request_token $kms_key $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartRxNormInferenceJob
export def 'comprehendmedical start-rx-norm-inference-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --client-request-token: string
  --kms-key: string
  --language-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StartRxNormInferenceJob $input_data_config $output_data_config $data_access_role_arn $job_name $client_request_token $kms_key $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartSNOMEDCTInferenceJob
export def 'comprehendmedical start-snomedct-inference-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --client-request-token: string
  --kms-key: string
  --language-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StartSNOMEDCTInferenceJob $input_data_config $output_data_config $data_access_role_arn $job_name $client_request_token $kms_key $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopEntitiesDetectionV2Job
export def 'comprehendmedical stop-entities-detection-v2-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StopEntitiesDetectionV2Job $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopICD10CMInferenceJob
export def 'comprehendmedical stop-icd10-cm-inference-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StopICD10CMInferenceJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopPHIDetectionJob
export def 'comprehendmedical stop-phi-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StopPHIDetectionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopRxNormInferenceJob
export def 'comprehendmedical stop-rx-norm-inference-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StopRxNormInferenceJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopSNOMEDCTInferenceJob
export def 'comprehendmedical stop-snomedct-inference-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehendmedical StopSNOMEDCTInferenceJob $job_id -- $region $profile $with_input $fail_fast $yes' }
