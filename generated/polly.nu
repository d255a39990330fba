# Written by `cargo xtask generate --service polly` from the service's model and overlay: change those instead.
# Polly, API version 2016-06-10: 13 operations.

use rt.nu [call send]

# DELETE /v1/lexicons/{Name}; needs --name
@search-terms DeleteLexicon
export def 'polly delete-lexicon' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'polly DeleteLexicon $name -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/voices; follows pages; cached 1min
@search-terms DescribeVoices
export def 'polly describe-voices' [
  --engine: string@[standard neural long-form generative]
  --language-code: string
  --include-additional-language-codes: oneof<bool>
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
]: any -> any { call 'polly DescribeVoices $engine $language_code $include_additional_language_codes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/lexicons/{Name}; needs --name
@search-terms GetLexicon
export def 'polly get-lexicon' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'polly GetLexicon $name -- $region $profile $with_input $fail_fast' }

# GET /v1/synthesisTasks/{TaskId}; needs --task-id
@search-terms GetSpeechSynthesisTask
export def 'polly get-speech-synthesis-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'polly GetSpeechSynthesisTask $task_id -- $region $profile $with_input $fail_fast' }

# GET /v1/lexicons; follows pages; cached 1min
@search-terms ListLexicons
export def 'polly list-lexicons' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'polly ListLexicons -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/synthesisTasks; follows pages; cached 15sec
@search-terms ListSpeechSynthesisTasks
export def 'polly list-speech-synthesis-tasks' [
  --status: string@[scheduled inProgress completed failed]
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
]: any -> any { call 'polly ListSpeechSynthesisTasks $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/listTagsForResource/; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'polly list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'polly ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /v1/lexicons/{Name}; needs --name --content
@search-terms PutLexicon
export def 'polly put-lexicon' [
  --name: string
  --content: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'polly PutLexicon $name $content $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/synthesisStream; sends what is piped in as events of ActionStream; needs --engine --output-format --voice-id
@search-terms StartSpeechSynthesisStream
export def 'polly start-speech-synthesis-stream' [
  --engine: string@[standard neural long-form generative]
  --language-code: string
  --lexicon-names: list<string>
  --output-format: string@[json mp3 ogg_opus ogg_vorbis pcm mulaw alaw]
  --sample-rate: string
  --voice-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'polly StartSpeechSynthesisStream $engine $language_code $lexicon_names $output_format $sample_rate $voice_id -- $region $profile $raw $stream $with_input $fail_fast $yes' true }

# POST /v1/synthesisTasks; needs --output-format --output-s3-bucket-name --text --voice-id
@search-terms StartSpeechSynthesisTask
export def 'polly start-speech-synthesis-task' [
  --engine: string@[standard neural long-form generative]
  --language-code: string
  --lexicon-names: list<string>
  --output-format: string@[json mp3 ogg_opus ogg_vorbis pcm mulaw alaw]
  --output-s3-bucket-name: string
  --output-s3-key-prefix: string
  --sample-rate: string
  --sns-topic-arn: string
  --speech-mark-types: list<string>
  --text: string
  --text-type: string@[ssml text]
  --voice-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'polly StartSpeechSynthesisTask $engine $language_code $lexicon_names $output_format $output_s3_bucket_name $output_s3_key_prefix $sample_rate $sns_topic_arn $speech_mark_types $text $text_type $voice_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/speech; needs --output-format --text --voice-id
@search-terms SynthesizeSpeech
export def 'polly synthesize-speech' [
  --engine: string@[standard neural long-form generative]
  --language-code: string
  --lexicon-names: list<string>
  --output-format: string@[json mp3 ogg_opus ogg_vorbis pcm mulaw alaw]
  --sample-rate: string
  --speech-mark-types: list<string>
  --text: string
  --text-type: string@[ssml text]
  --voice-id: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'polly SynthesizeSpeech $engine $language_code $lexicon_names $output_format $sample_rate $speech_mark_types $text $text_type $voice_id -- $region $profile $raw $with_input $fail_fast $yes' }

# POST /v1/tagResource; needs --resource-arn --tags
@search-terms TagResource
export def 'polly tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'polly TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/untagResource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'polly untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'polly UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
