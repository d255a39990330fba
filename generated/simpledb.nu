# Written by `cargo xtask generate --service simpledb` from the service's model and overlay: change those instead.
# SimpleDB, API version 2009-04-15: 10 operations.

use rt.nu [call]

# POST /; needs --domain-name --items
@search-terms 'BatchDeleteAttributes, sdb batch-delete-attributes'
export def 'simpledb batch-delete-attributes' [
  --domain-name: string
  --items: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledb BatchDeleteAttributes $domain_name $items -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --items
@search-terms 'BatchPutAttributes, sdb batch-put-attributes'
export def 'simpledb batch-put-attributes' [
  --domain-name: string
  --items: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledb BatchPutAttributes $domain_name $items -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'CreateDomain, sdb create-domain'
export def 'simpledb create-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledb CreateDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --item-name
@search-terms 'DeleteAttributes, sdb delete-attributes'
export def 'simpledb delete-attributes' [
  --domain-name: string
  --item-name: string
  --attributes: any
  --expected: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledb DeleteAttributes $domain_name $item_name $attributes $expected -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'DeleteDomain, sdb delete-domain'
export def 'simpledb delete-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledb DeleteDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'DomainMetadata, sdb domain-metadata'
export def 'simpledb domain-metadata' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledb DomainMetadata $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --item-name
@search-terms 'GetAttributes, sdb get-attributes'
export def 'simpledb get-attributes' [
  --domain-name: string
  --item-name: string
  --attribute-names: list<string>
  --consistent-read: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'simpledb GetAttributes $domain_name $item_name $attribute_names $consistent_read -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'ListDomains, sdb list-domains'
export def 'simpledb list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'simpledb ListDomains -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; needs --domain-name --item-name --attributes
@search-terms 'PutAttributes, sdb put-attributes'
export def 'simpledb put-attributes' [
  --domain-name: string
  --item-name: string
  --attributes: any
  --expected: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledb PutAttributes $domain_name $item_name $attributes $expected -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --select-expression
@search-terms 'Select, sdb select'
export def 'simpledb select' [
  --select-expression: string
  --consistent-read: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledb Select $select_expression $consistent_read -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }
