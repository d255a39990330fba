# Written by `cargo xtask generate --service translate` from the service's model and overlay: change those instead.
# Translate, API version 2017-07-01: 19 operations.

use rt.nu [call send]

# POST /; needs --name --parallel-data-config
@category "aws translate"
@search-terms CreateParallelData
export def 'translate create-parallel-data' [
  --name: string
  --description: string
  --parallel-data-config: record
  --encryption-key: record
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'translate CreateParallelData $name=Name $description=Description $parallel_data_config=ParallelDataConfig $encryption_key=EncryptionKey $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws translate"
@search-terms DeleteParallelData
export def 'translate delete-parallel-data' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate DeleteParallelData $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws translate"
@search-terms DeleteTerminology
export def 'translate delete-terminology' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'translate DeleteTerminology $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-id
@category "aws translate"
@search-terms DescribeTextTranslationJob
export def 'translate describe-text-translation-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate DescribeTextTranslationJob $job_id=JobId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws translate"
@search-terms GetParallelData
export def 'translate get-parallel-data' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate GetParallelData $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws translate"
@search-terms GetTerminology
export def 'translate get-terminology' [
  --name: string
  --terminology-data-format: string@[CSV TMX TSV]
  --region: string
  --profile: string
]: nothing -> record { call 'translate GetTerminology $name=Name $terminology_data_format=TerminologyDataFormat $region=--region $profile=--profile' }

# POST /; needs --name --merge-strategy --terminology-data
@category "aws translate"
@search-terms ImportTerminology
export def 'translate import-terminology' [
  --name: string
  --merge-strategy: string@[OVERWRITE]
  --description: string
  --terminology-data: record
  --encryption-key: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'translate ImportTerminology $name=Name $merge_strategy=MergeStrategy $description=Description $terminology_data=TerminologyData $encryption_key=EncryptionKey $tags=Tags $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws translate"
@search-terms ListLanguages
export def 'translate list-languages' [
  --display-language-code: string@[de en es fr it ja ko pt zh zh-TW]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'translate ListLanguages $display_language_code=DisplayLanguageCode $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'translate ListParallelData $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

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
]: nothing -> oneof<table, record> { call 'translate ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'translate ListTerminologies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'translate ListTextTranslationJobs $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --source-language-code --target-language-codes
@category "aws translate"
@search-terms StartTextTranslationJob
export def 'translate start-text-translation-job' [
  --job-name: string
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --source-language-code: string
  --target-language-codes: oneof<list<string>, string>
  --terminology-names: oneof<list<string>, string>
  --parallel-data-names: oneof<list<string>, string>
  --client-token: string
  --settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'translate StartTextTranslationJob $job_name=JobName $input_data_config=InputDataConfig $output_data_config=OutputDataConfig $data_access_role_arn=DataAccessRoleArn $source_language_code=SourceLanguageCode $target_language_codes=TargetLanguageCodes $terminology_names=TerminologyNames $parallel_data_names=ParallelDataNames $client_token=ClientToken $settings=Settings $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws translate"
@search-terms StopTextTranslationJob
export def 'translate stop-text-translation-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'translate StopTextTranslationJob $job_id=JobId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws translate"
@search-terms TagResource
export def 'translate tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'translate TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --document --source-language-code --target-language-code
@category "aws translate"
@search-terms TranslateDocument
export def 'translate translate-document' [
  --document: record
  --terminology-names: oneof<list<string>, string>
  --source-language-code: string
  --target-language-code: string
  --settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'translate TranslateDocument $document=Document $terminology_names=TerminologyNames $source_language_code=SourceLanguageCode $target_language_code=TargetLanguageCode $settings=Settings $region=--region $profile=--profile' }

# POST /; needs --text --source-language-code --target-language-code
@category "aws translate"
@search-terms TranslateText
export def 'translate translate-text' [
  --text: string
  --terminology-names: oneof<list<string>, string>
  --source-language-code: string
  --target-language-code: string
  --settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'translate TranslateText $text=Text $terminology_names=TerminologyNames $source_language_code=SourceLanguageCode $target_language_code=TargetLanguageCode $settings=Settings $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws translate"
@search-terms UntagResource
export def 'translate untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'translate UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

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
]: nothing -> record { call 'translate UpdateParallelData $name=Name $description=Description $parallel_data_config=ParallelDataConfig $client_token=ClientToken $region=--region $profile=--profile' }
