# Written by `cargo xtask generate --service cloudsearch` from the service's model and overlay: change those instead.
# CloudSearch, API version 2013-01-01: 26 operations.

use rt.nu [call]

# POST /; needs --domain-name
@search-terms BuildSuggesters
export def 'cloudsearch build-suggesters' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch BuildSuggesters $domain_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms CreateDomain
export def 'cloudsearch create-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch CreateDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --analysis-scheme
@search-terms DefineAnalysisScheme
export def 'cloudsearch define-analysis-scheme' [
  --domain-name: string
  --analysis-scheme: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DefineAnalysisScheme $domain_name $analysis_scheme -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --expression
@search-terms DefineExpression
export def 'cloudsearch define-expression' [
  --domain-name: string
  --expression: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DefineExpression $domain_name $expression -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --index-field
@search-terms DefineIndexField
export def 'cloudsearch define-index-field' [
  --domain-name: string
  --index-field: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DefineIndexField $domain_name $index_field -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --suggester
@search-terms DefineSuggester
export def 'cloudsearch define-suggester' [
  --domain-name: string
  --suggester: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DefineSuggester $domain_name $suggester -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --analysis-scheme-name
@search-terms DeleteAnalysisScheme
export def 'cloudsearch delete-analysis-scheme' [
  --domain-name: string
  --analysis-scheme-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DeleteAnalysisScheme $domain_name $analysis_scheme_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms DeleteDomain
export def 'cloudsearch delete-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DeleteDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --expression-name
@search-terms DeleteExpression
export def 'cloudsearch delete-expression' [
  --domain-name: string
  --expression-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DeleteExpression $domain_name $expression_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --index-field-name
@search-terms DeleteIndexField
export def 'cloudsearch delete-index-field' [
  --domain-name: string
  --index-field-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DeleteIndexField $domain_name $index_field_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --suggester-name
@search-terms DeleteSuggester
export def 'cloudsearch delete-suggester' [
  --domain-name: string
  --suggester-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch DeleteSuggester $domain_name $suggester_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --domain-name
@search-terms DescribeAnalysisSchemes
export def 'cloudsearch describe-analysis-schemes' [
  --domain-name: string
  --analysis-scheme-names: list<string>
  --deployed: oneof<bool>
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
]: any -> any { call 'cloudsearch DescribeAnalysisSchemes $domain_name $analysis_scheme_names $deployed -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms DescribeAvailabilityOptions
export def 'cloudsearch describe-availability-options' [
  --domain-name: string
  --deployed: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudsearch DescribeAvailabilityOptions $domain_name $deployed -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms DescribeDomainEndpointOptions
export def 'cloudsearch describe-domain-endpoint-options' [
  --domain-name: string
  --deployed: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudsearch DescribeDomainEndpointOptions $domain_name $deployed -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeDomains
export def 'cloudsearch describe-domains' [
  --domain-names: list<string>
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
]: any -> any { call 'cloudsearch DescribeDomains $domain_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms DescribeExpressions
export def 'cloudsearch describe-expressions' [
  --domain-name: string
  --expression-names: list<string>
  --deployed: oneof<bool>
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
]: any -> any { call 'cloudsearch DescribeExpressions $domain_name $expression_names $deployed -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms DescribeIndexFields
export def 'cloudsearch describe-index-fields' [
  --domain-name: string
  --field-names: list<string>
  --deployed: oneof<bool>
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
]: any -> any { call 'cloudsearch DescribeIndexFields $domain_name $field_names $deployed -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms DescribeScalingParameters
export def 'cloudsearch describe-scaling-parameters' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudsearch DescribeScalingParameters $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms DescribeServiceAccessPolicies
export def 'cloudsearch describe-service-access-policies' [
  --domain-name: string
  --deployed: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudsearch DescribeServiceAccessPolicies $domain_name $deployed -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms DescribeSuggesters
export def 'cloudsearch describe-suggesters' [
  --domain-name: string
  --suggester-names: list<string>
  --deployed: oneof<bool>
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
]: any -> any { call 'cloudsearch DescribeSuggesters $domain_name $suggester_names $deployed -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --domain-name
@search-terms IndexDocuments
export def 'cloudsearch index-documents' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch IndexDocuments $domain_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms ListDomainNames
export def 'cloudsearch list-domain-names' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'cloudsearch ListDomainNames -- $region $profile $refresh $ttl' }

# POST /; needs --domain-name --multi-az
@search-terms UpdateAvailabilityOptions
export def 'cloudsearch update-availability-options' [
  --domain-name: string
  --multi-az: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch UpdateAvailabilityOptions $domain_name $multi_az -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --domain-endpoint-options
@search-terms UpdateDomainEndpointOptions
export def 'cloudsearch update-domain-endpoint-options' [
  --domain-name: string
  --domain-endpoint-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch UpdateDomainEndpointOptions $domain_name $domain_endpoint_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --scaling-parameters
@search-terms UpdateScalingParameters
export def 'cloudsearch update-scaling-parameters' [
  --domain-name: string
  --scaling-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch UpdateScalingParameters $domain_name $scaling_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --access-policies
@search-terms UpdateServiceAccessPolicies
export def 'cloudsearch update-service-access-policies' [
  --domain-name: string
  --access-policies: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch UpdateServiceAccessPolicies $domain_name $access_policies -- $region $profile $with_input $fail_fast $yes' }
