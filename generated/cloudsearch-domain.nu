# Written by `cargo xtask generate --service cloudsearch-domain` from the service's model and overlay: change those instead.
# CloudSearch Domain, API version 2013-01-01: 3 operations.

use rt.nu [call send]

# GET /2013-01-01/search?format=sdk&pretty=true; needs --query
@search-terms 'Search, cloudsearchdomain search'
export def 'cloudsearch-domain search' [
  --cursor: string
  --expr: string
  --facet: string
  --filter-query: string
  --highlight: string
  --partial: oneof<bool>
  --query: string
  --query-options: string
  --query-parser: string@[simple structured lucene dismax]
  --return: string
  --size: int
  --sort: string
  --start: int
  --stats: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudsearch-domain Search $cursor $expr $facet $filter_query $highlight $partial $query $query_options $query_parser $return $size $sort $start $stats -- $region $profile $with_input $fail_fast' }

# GET /2013-01-01/suggest?format=sdk&pretty=true; needs --query --suggester
@search-terms 'Suggest, cloudsearchdomain suggest'
export def 'cloudsearch-domain suggest' [
  --query: string
  --suggester: string
  --size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudsearch-domain Suggest $query $suggester $size -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-01-01/documents/batch?format=sdk; sends what is piped in as --documents; needs --documents --content-type
@search-terms 'UploadDocuments, cloudsearchdomain upload-documents'
export def 'cloudsearch-domain upload-documents' [
  --documents: oneof<binary, string>
  --content-type: string@["application/json" "application/xml"]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'cloudsearch-domain UploadDocuments $documents $content_type -- $region $profile $with_input $fail_fast $yes' ($documents == null) }
