# Written by `cargo xtask generate --service b2bi` from the service's model and overlay: change those instead.
# b2bi, API version 2022-06-23: 30 operations, 1 waiters.

use rt.nu [call]

# POST /; needs --name --type --configuration
@search-terms CreateCapability
export def 'b2bi create-capability' [
  --name: string
  --type: string
  --configuration: record
  --instructions-documents: list
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi CreateCapability $name $type $configuration $instructions_documents $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id --name --email --capabilities
@search-terms CreatePartnership
export def 'b2bi create-partnership' [
  --profile-id: string
  --name: string
  --email: string
  --phone: string
  --capabilities: list<string>
  --capability-options: record
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi CreatePartnership $profile_id $name $email $phone $capabilities $capability_options $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --phone --business-name --logging
@search-terms CreateProfile
export def 'b2bi create-profile' [
  --name: string
  --email: string
  --phone: string
  --business-name: string
  --logging: string@[ENABLED DISABLED]
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi CreateProfile $name $email $phone $business_name $logging $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --mapping-type --template-details
@search-terms CreateStarterMappingTemplate
export def 'b2bi create-starter-mapping-template' [
  --output-sample-location: record
  --mapping-type: string@[JSONATA XSLT]
  --template-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi CreateStarterMappingTemplate $output_sample_location $mapping_type $template_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateTransformer
export def 'b2bi create-transformer' [
  --name: string
  --client-token: string
  --tags: any
  --file-format: string@[XML JSON NOT_USED]
  --mapping-template: string
  --edi-type: record
  --sample-document: string
  --input-conversion: record
  --mapping: record
  --output-conversion: record
  --sample-documents: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi CreateTransformer $name $client_token $tags $file_format $mapping_template $edi_type $sample_document $input_conversion $mapping $output_conversion $sample_documents -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capability-id
@search-terms DeleteCapability
export def 'b2bi delete-capability' [
  --capability-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi DeleteCapability $capability_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --partnership-id
@search-terms DeletePartnership
export def 'b2bi delete-partnership' [
  --partnership-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi DeletePartnership $partnership_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id
@search-terms DeleteProfile
export def 'b2bi delete-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi DeleteProfile $profile_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transformer-id
@search-terms DeleteTransformer
export def 'b2bi delete-transformer' [
  --transformer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi DeleteTransformer $transformer_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-file-content --output-file-content --mapping-type
@search-terms GenerateMapping
export def 'b2bi generate-mapping' [
  --input-file-content: string
  --output-file-content: string
  --mapping-type: string@[JSONATA XSLT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi GenerateMapping $input_file_content $output_file_content $mapping_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --capability-id
@search-terms GetCapability
export def 'b2bi get-capability' [
  --capability-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'b2bi GetCapability $capability_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --partnership-id
@search-terms GetPartnership
export def 'b2bi get-partnership' [
  --partnership-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'b2bi GetPartnership $partnership_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --profile-id
@search-terms GetProfile
export def 'b2bi get-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'b2bi GetProfile $profile_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --transformer-id
@search-terms GetTransformer
export def 'b2bi get-transformer' [
  --transformer-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'b2bi GetTransformer $transformer_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --transformer-job-id --transformer-id
@search-terms GetTransformerJob
export def 'b2bi get-transformer-job' [
  --transformer-job-id: string
  --transformer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'b2bi GetTransformerJob $transformer_job_id $transformer_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCapabilities
export def 'b2bi list-capabilities' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'b2bi ListCapabilities -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListPartnerships
export def 'b2bi list-partnerships' [
  --profile-id: string
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
]: any -> any { call 'b2bi ListPartnerships $profile_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProfiles
export def 'b2bi list-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'b2bi ListProfiles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'b2bi list-tags-for-resource' [
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
]: any -> any { call 'b2bi ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTransformers
export def 'b2bi list-transformers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'b2bi ListTransformers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --input-file --output-location --transformer-id
@search-terms StartTransformerJob
export def 'b2bi start-transformer-job' [
  --input-file: record
  --output-location: record
  --transformer-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi StartTransformerJob $input_file $output_location $transformer_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'b2bi tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source --target
@search-terms TestConversion
export def 'b2bi test-conversion' [
  --source: record
  --target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi TestConversion $source $target -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-file-content --mapping-template --file-format
@search-terms TestMapping
export def 'b2bi test-mapping' [
  --input-file-content: string
  --mapping-template: string
  --file-format: string@[XML JSON NOT_USED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi TestMapping $input_file_content $mapping_template $file_format -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-file --file-format --edi-type
@search-terms TestParsing
export def 'b2bi test-parsing' [
  --input-file: record
  --file-format: string@[XML JSON NOT_USED]
  --edi-type: record
  --advanced-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi TestParsing $input_file $file_format $edi_type $advanced_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'b2bi untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capability-id
@search-terms UpdateCapability
export def 'b2bi update-capability' [
  --capability-id: string
  --name: string
  --configuration: record
  --instructions-documents: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi UpdateCapability $capability_id $name $configuration $instructions_documents -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --partnership-id
@search-terms UpdatePartnership
export def 'b2bi update-partnership' [
  --partnership-id: string
  --name: string
  --capabilities: list<string>
  --capability-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi UpdatePartnership $partnership_id $name $capabilities $capability_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id
@search-terms UpdateProfile
export def 'b2bi update-profile' [
  --profile-id: string
  --name: string
  --email: string
  --phone: string
  --business-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi UpdateProfile $profile_id $name $email $phone $business_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transformer-id
@search-terms UpdateTransformer
export def 'b2bi update-transformer' [
  --transformer-id: string
  --name: string
  --status: string@[active inactive]
  --file-format: string@[XML JSON NOT_USED]
  --mapping-template: string
  --edi-type: record
  --sample-document: string
  --input-conversion: record
  --mapping: record
  --output-conversion: record
  --sample-documents: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'b2bi UpdateTransformer $transformer_id $name $status $file_format $mapping_template $edi_type $sample_document $input_conversion $mapping $output_conversion $sample_documents -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   transformer-job-succeeded: GetTransformerJob; needs --transformer-job-id --transformer-id
@search-terms TransformerJobSucceeded
export def 'b2bi wait' [
  waiter: string@[transformer-job-succeeded]
  --transformer-job-id: string
  --transformer-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'b2bi wait $waiter $transformer_job_id $transformer_id -- $timeout $interval $region $profile' }
