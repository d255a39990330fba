# Written by `cargo xtask generate --service translate` from the service's model and overlay: change those instead.
# Translate, API version 2017-07-01: 19 operations.

use rt.nu [call]

# POST /; needs --name --parallel-data-config
@search-terms CreateParallelData
export def 'translate create-parallel-data' [
  --name: string
  --description: string
  --parallel-data-config: record
  --encryption-key: record
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate CreateParallelData $name $description $parallel_data_config $encryption_key $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteParallelData
export def 'translate delete-parallel-data' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate DeleteParallelData $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteTerminology
export def 'translate delete-terminology' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate DeleteTerminology $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms DescribeTextTranslationJob
export def 'translate describe-text-translation-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'translate DescribeTextTranslationJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --name
@search-terms GetParallelData
export def 'translate get-parallel-data' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'translate GetParallelData $name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetTerminology
export def 'translate get-terminology' [
  --name: string
  --terminology-data-format: string@[CSV TMX TSV]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'translate GetTerminology $name $terminology_data_format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --merge-strategy --terminology-data
@search-terms ImportTerminology
export def 'translate import-terminology' [
  --name: string
  --merge-strategy: string
  --description: string
  --terminology-data: record
  --encryption-key: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate ImportTerminology $name $merge_strategy $description $terminology_data $encryption_key $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms ListLanguages
export def 'translate list-languages' [
  --display-language-code: string@[de en es fr it ja ko pt zh zh-TW]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'translate ListLanguages $display_language_code $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListParallelData
export def 'translate list-parallel-data' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'translate ListParallelData -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'translate list-tags-for-resource' [
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
]: any -> any { call 'translate ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTerminologies
export def 'translate list-terminologies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'translate ListTerminologies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 15sec
@search-terms ListTextTranslationJobs
export def 'translate list-text-translation-jobs' [
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
]: any -> any { call 'translate ListTextTranslationJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --source-language-code --target-language-codes
@search-terms StartTextTranslationJob
export def 'translate start-text-translation-job' [
  --job-name: string
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --source-language-code: string
  --target-language-codes: list<string>
  --terminology-names: list<string>
  --parallel-data-names: list<string>
  --client-token: string
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate StartTextTranslationJob $job_name $input_data_config $output_data_config $data_access_role_arn $source_language_code $target_language_codes $terminology_names $parallel_data_names $client_token $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopTextTranslationJob
export def 'translate stop-text-translation-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate StopTextTranslationJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'translate tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document --source-language-code --target-language-code
@search-terms TranslateDocument
export def 'translate translate-document' [
  --document: record
  --terminology-names: list<string>
  --source-language-code: string
  --target-language-code: string
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate TranslateDocument $document $terminology_names $source_language_code $target_language_code $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text --source-language-code --target-language-code
@search-terms TranslateText
export def 'translate translate-text' [
  --text: string
  --terminology-names: list<string>
  --source-language-code: string
  --target-language-code: string
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate TranslateText $text $terminology_names $source_language_code $target_language_code $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'translate untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --parallel-data-config
@search-terms UpdateParallelData
export def 'translate update-parallel-data' [
  --name: string
  --description: string
  --parallel-data-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'translate UpdateParallelData $name $description $parallel_data_config $client_token -- $region $profile $with_input $fail_fast $yes' }
