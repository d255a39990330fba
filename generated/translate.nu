# Written by `cargo xtask generate --service translate` from the service's model and overlay: change those instead.
# Translate, API version 2017-07-01: 19 operations.

use rt.nu [call]

# POST /; needs --name --parallel-data-config
@category "aws translate"
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
]: nothing -> record { call 'translate CreateParallelData $name $description $parallel_data_config $encryption_key $client_token $tags -- $region $profile' }

# POST /; needs --name
@category "aws translate"
@search-terms DeleteParallelData
export def 'translate delete-parallel-data' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate DeleteParallelData $name -- $region $profile' }

# POST /; needs --name
@category "aws translate"
@search-terms DeleteTerminology
export def 'translate delete-terminology' [
  --name: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'translate DeleteTerminology $name -- $region $profile' }

# POST /; cached 1min; needs --job-id
@category "aws translate"
@search-terms DescribeTextTranslationJob
export def 'translate describe-text-translation-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate DescribeTextTranslationJob $job_id -- $region $profile' }

# POST /; needs --name
@category "aws translate"
@search-terms GetParallelData
export def 'translate get-parallel-data' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate GetParallelData $name -- $region $profile' }

# POST /; cached 1min; needs --name
@category "aws translate"
@search-terms GetTerminology
export def 'translate get-terminology' [
  --name: string
  --terminology-data-format: string@[CSV TMX TSV]
  --region: string
  --profile: string
]: nothing -> record { call 'translate GetTerminology $name $terminology_data_format -- $region $profile' }

# POST /; needs --name --merge-strategy --terminology-data
@category "aws translate"
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
]: nothing -> record { call 'translate ImportTerminology $name $merge_strategy $description $terminology_data $encryption_key $tags -- $region $profile' }

# POST /; cached 1min
@category "aws translate"
@search-terms ListLanguages
export def 'translate list-languages' [
  --display-language-code: string@[de en es fr it ja ko pt zh zh-TW]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'translate ListLanguages $display_language_code $next_token $max_results -- $region $profile' }

# POST /; follows pages; cached 1min
@category "aws translate"
@search-terms ListParallelData
@example "First rows only" "translate list-parallel-data --stream | first 3"
export def 'translate list-parallel-data' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'translate ListParallelData -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 5min; needs --resource-arn
@category "aws translate"
@search-terms ListTagsForResource
export def 'translate list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'translate ListTagsForResource $resource_arn -- $region $profile $raw $regions $stream' }

# POST /; follows pages; cached 1min
@category "aws translate"
@search-terms ListTerminologies
@example "First rows only" "translate list-terminologies --stream | first 3"
export def 'translate list-terminologies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'translate ListTerminologies -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws translate"
@search-terms ListTextTranslationJobs
@example "First rows only" "translate list-text-translation-jobs --stream | first 3"
export def 'translate list-text-translation-jobs' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'translate ListTextTranslationJobs $filter -- $region $profile $raw $regions $stream $max_items' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --source-language-code --target-language-codes
@category "aws translate"
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
]: nothing -> record { call 'translate StartTextTranslationJob $job_name $input_data_config $output_data_config $data_access_role_arn $source_language_code $target_language_codes $terminology_names $parallel_data_names $client_token $settings -- $region $profile' }

# POST /; needs --job-id
@category "aws translate"
@search-terms StopTextTranslationJob
export def 'translate stop-text-translation-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate StopTextTranslationJob $job_id -- $region $profile' }

# POST /; needs --resource-arn --tags
@category "aws translate"
@search-terms TagResource
export def 'translate tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'translate TagResource $resource_arn $tags -- $region $profile' }

# POST /; needs --document --source-language-code --target-language-code
@category "aws translate"
@search-terms TranslateDocument
export def 'translate translate-document' [
  --document: record
  --terminology-names: list<string>
  --source-language-code: string
  --target-language-code: string
  --settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'translate TranslateDocument $document $terminology_names $source_language_code $target_language_code $settings -- $region $profile' }

# POST /; needs --text --source-language-code --target-language-code
@category "aws translate"
@search-terms TranslateText
export def 'translate translate-text' [
  --text: string
  --terminology-names: list<string>
  --source-language-code: string
  --target-language-code: string
  --settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'translate TranslateText $text $terminology_names $source_language_code $target_language_code $settings -- $region $profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws translate"
@search-terms UntagResource
export def 'translate untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'translate UntagResource $resource_arn $tag_keys -- $region $profile' }

# POST /; needs --name --parallel-data-config
@category "aws translate"
@search-terms UpdateParallelData
export def 'translate update-parallel-data' [
  --name: string
  --description: string
  --parallel-data-config: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate UpdateParallelData $name $description $parallel_data_config $client_token -- $region $profile' }
