# Written by `cargo xtask generate --service verifiedpermissions` from the service's model and overlay: change those instead.
# VerifiedPermissions, API version 2021-12-01: 34 operations.

use rt.nu [call]

# POST /; needs --requests
@search-terms BatchGetPolicy
export def 'verifiedpermissions batch-get-policy' [
  --requests: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions BatchGetPolicy $requests -- $region $profile $with_input $fail_fast' }

# POST /; needs --policy-store-id --requests
@search-terms BatchIsAuthorized
export def 'verifiedpermissions batch-is-authorized' [
  --policy-store-id: string
  --entities: record
  --requests: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions BatchIsAuthorized $policy_store_id $entities $requests -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --policy-store-id --requests
@search-terms BatchIsAuthorizedWithToken
export def 'verifiedpermissions batch-is-authorized-with-token' [
  --policy-store-id: string
  --identity-token: string
  --access-token: string
  --entities: record
  --requests: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions BatchIsAuthorizedWithToken $policy_store_id $identity_token $access_token $entities $requests -- $region $profile $with_input $fail_fast' }

# POST /; needs --policy-store-id --configuration
@search-terms CreateIdentitySource
export def 'verifiedpermissions create-identity-source' [
  --client-token: string
  --policy-store-id: string
  --configuration: record
  --principal-entity-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions CreateIdentitySource $client_token $policy_store_id $configuration $principal_entity_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --definition
@search-terms CreatePolicy
export def 'verifiedpermissions create-policy' [
  --client-token: string
  --policy-store-id: string
  --definition: record
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions CreatePolicy $client_token $policy_store_id $definition $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --validation-settings
@search-terms CreatePolicyStore
export def 'verifiedpermissions create-policy-store' [
  --client-token: string
  --validation-settings: record
  --description: string
  --deletion-protection: string@[ENABLED DISABLED]
  --encryption-settings: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions CreatePolicyStore $client_token $validation_settings $description $deletion_protection $encryption_settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name --policy-store-id
@search-terms CreatePolicyStoreAlias
export def 'verifiedpermissions create-policy-store-alias' [
  --alias-name: string
  --policy-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions CreatePolicyStoreAlias $alias_name $policy_store_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --statement
@search-terms CreatePolicyTemplate
export def 'verifiedpermissions create-policy-template' [
  --client-token: string
  --policy-store-id: string
  --description: string
  --statement: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions CreatePolicyTemplate $client_token $policy_store_id $description $statement $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --identity-source-id
@search-terms DeleteIdentitySource
export def 'verifiedpermissions delete-identity-source' [
  --policy-store-id: string
  --identity-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions DeleteIdentitySource $policy_store_id $identity_source_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --policy-id
@search-terms DeletePolicy
export def 'verifiedpermissions delete-policy' [
  --policy-store-id: string
  --policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions DeletePolicy $policy_store_id $policy_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id
@search-terms DeletePolicyStore
export def 'verifiedpermissions delete-policy-store' [
  --policy-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions DeletePolicyStore $policy_store_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name
@search-terms DeletePolicyStoreAlias
export def 'verifiedpermissions delete-policy-store-alias' [
  --alias-name: string
  --deletion-mode: string@[SoftDelete HardDelete]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions DeletePolicyStoreAlias $alias_name $deletion_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --policy-template-id
@search-terms DeletePolicyTemplate
export def 'verifiedpermissions delete-policy-template' [
  --policy-store-id: string
  --policy-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions DeletePolicyTemplate $policy_store_id $policy_template_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --identity-source-id
@search-terms GetIdentitySource
export def 'verifiedpermissions get-identity-source' [
  --policy-store-id: string
  --identity-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions GetIdentitySource $policy_store_id $identity_source_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --policy-store-id --policy-id
@search-terms GetPolicy
export def 'verifiedpermissions get-policy' [
  --policy-store-id: string
  --policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions GetPolicy $policy_store_id $policy_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --policy-store-id
@search-terms GetPolicyStore
export def 'verifiedpermissions get-policy-store' [
  --policy-store-id: string
  --tags: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions GetPolicyStore $policy_store_id $tags -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --alias-name
@search-terms GetPolicyStoreAlias
export def 'verifiedpermissions get-policy-store-alias' [
  --alias-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions GetPolicyStoreAlias $alias_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --policy-store-id --policy-template-id
@search-terms GetPolicyTemplate
export def 'verifiedpermissions get-policy-template' [
  --policy-store-id: string
  --policy-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions GetPolicyTemplate $policy_store_id $policy_template_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --policy-store-id
@search-terms GetSchema
export def 'verifiedpermissions get-schema' [
  --policy-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions GetSchema $policy_store_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --policy-store-id
@search-terms IsAuthorized
export def 'verifiedpermissions is-authorized' [
  --policy-store-id: string
  --principal: record
  --action: record
  --resource: record
  --context: record
  --entities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions IsAuthorized $policy_store_id $principal $action $resource $context $entities -- $region $profile $with_input $fail_fast' }

# POST /; needs --policy-store-id
@search-terms IsAuthorizedWithToken
export def 'verifiedpermissions is-authorized-with-token' [
  --policy-store-id: string
  --identity-token: string
  --access-token: string
  --action: record
  --resource: record
  --context: record
  --entities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions IsAuthorizedWithToken $policy_store_id $identity_token $access_token $action $resource $context $entities -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --policy-store-id
@search-terms ListIdentitySources
export def 'verifiedpermissions list-identity-sources' [
  --policy-store-id: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions ListIdentitySources $policy_store_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --policy-store-id
@search-terms ListPolicies
export def 'verifiedpermissions list-policies' [
  --policy-store-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions ListPolicies $policy_store_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListPolicyStoreAliases
export def 'verifiedpermissions list-policy-store-aliases' [
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
]: any -> any { call 'verifiedpermissions ListPolicyStoreAliases $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListPolicyStores
export def 'verifiedpermissions list-policy-stores' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'verifiedpermissions ListPolicyStores -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; needs --policy-store-id
@search-terms ListPolicyTemplates
export def 'verifiedpermissions list-policy-templates' [
  --policy-store-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions ListPolicyTemplates $policy_store_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'verifiedpermissions list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'verifiedpermissions ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --policy-store-id --definition
@search-terms PutSchema
export def 'verifiedpermissions put-schema' [
  --policy-store-id: string
  --definition: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions PutSchema $policy_store_id $definition -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'verifiedpermissions tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'verifiedpermissions untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --identity-source-id --update-configuration
@search-terms UpdateIdentitySource
export def 'verifiedpermissions update-identity-source' [
  --policy-store-id: string
  --identity-source-id: string
  --update-configuration: record
  --principal-entity-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions UpdateIdentitySource $policy_store_id $identity_source_id $update_configuration $principal_entity_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --policy-id
@search-terms UpdatePolicy
export def 'verifiedpermissions update-policy' [
  --policy-store-id: string
  --policy-id: string
  --definition: record
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions UpdatePolicy $policy_store_id $policy_id $definition $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --validation-settings
@search-terms UpdatePolicyStore
export def 'verifiedpermissions update-policy-store' [
  --policy-store-id: string
  --validation-settings: record
  --deletion-protection: string@[ENABLED DISABLED]
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions UpdatePolicyStore $policy_store_id $validation_settings $deletion_protection $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-store-id --policy-template-id --statement
@search-terms UpdatePolicyTemplate
export def 'verifiedpermissions update-policy-template' [
  --policy-store-id: string
  --policy-template-id: string
  --description: string
  --statement: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'verifiedpermissions UpdatePolicyTemplate $policy_store_id $policy_template_id $description $statement $name -- $region $profile $with_input $fail_fast $yes' }
