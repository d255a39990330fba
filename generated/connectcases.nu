# Written by `cargo xtask generate --service connectcases` from the service's model and overlay: change those instead.
# ConnectCases, API version 2022-10-03: 47 operations.

use rt.nu [call]

# POST /cases:batchCreateRelatedItem; needs --domain-id --content --cases
@search-terms BatchCreateRelatedItem
export def 'connectcases batch-create-related-item' [
  --domain-id: string
  --content: record
  --cases: list
  --performed-by: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases BatchCreateRelatedItem $domain_id $content $cases $performed_by $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/rules-batch; cached 1min; needs --domain-id --case-rules
@search-terms BatchGetCaseRule
export def 'connectcases batch-get-case-rule' [
  --domain-id: string
  --case-rules: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcases BatchGetCaseRule $domain_id $case_rules -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/fields-batch; cached 1min; needs --domain-id --fields
@search-terms BatchGetField
export def 'connectcases batch-get-field' [
  --domain-id: string
  --fields: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcases BatchGetField $domain_id $fields -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /domains/{domainId}/fields/{fieldId}/options; needs --domain-id --field-id --options
@search-terms BatchPutFieldOptions
export def 'connectcases batch-put-field-options' [
  --domain-id: string
  --field-id: string
  --options: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases BatchPutFieldOptions $domain_id $field_id $options -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /cases:batchUpdateCase; needs --domain-id --cases --fields
@search-terms BatchUpdateCase
export def 'connectcases batch-update-case' [
  --domain-id: string
  --cases: list
  --fields: list
  --performed-by: record
  --title: string
  --status: string
  --customer-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases BatchUpdateCase $domain_id $cases $fields $performed_by $title $status $customer_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/cases; needs --domain-id --template-id --fields
@search-terms CreateCase
export def 'connectcases create-case' [
  --domain-id: string
  --template-id: string
  --fields: list
  --client-token: string
  --performed-by: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases CreateCase $domain_id $template_id $fields $client_token $performed_by $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/case-rules; needs --domain-id --name --rule
@search-terms CreateCaseRule
export def 'connectcases create-case-rule' [
  --domain-id: string
  --name: string
  --description: string
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases CreateCaseRule $domain_id $name $description $rule -- $region $profile $with_input $fail_fast $yes' }

# POST /domains; needs --name
@search-terms CreateDomain
export def 'connectcases create-domain' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases CreateDomain $name -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/fields; needs --domain-id --name --type
@search-terms CreateField
export def 'connectcases create-field' [
  --domain-id: string
  --name: string
  --type: string@[Text Number Boolean DateTime SingleSelect Url User]
  --description: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases CreateField $domain_id $name $type $description $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/layouts; needs --domain-id --name --content
@search-terms CreateLayout
export def 'connectcases create-layout' [
  --domain-id: string
  --name: string
  --content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases CreateLayout $domain_id $name $content -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/cases/{caseId}/related-items/; needs --domain-id --case-id --type --content
@search-terms CreateRelatedItem
export def 'connectcases create-related-item' [
  --domain-id: string
  --case-id: string
  --type: string@[Contact Comment File Sla ConnectCase Custom]
  --content: record
  --performed-by: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases CreateRelatedItem $domain_id $case_id $type $content $performed_by -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/templates; needs --domain-id --name
@search-terms CreateTemplate
export def 'connectcases create-template' [
  --domain-id: string
  --name: string
  --description: string
  --layout-configuration: record
  --required-fields: list
  --status: string@[Active Inactive]
  --rules: list
  --tag-propagation-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases CreateTemplate $domain_id $name $description $layout_configuration $required_fields $status $rules $tag_propagation_configurations -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{domainId}/cases/{caseId}; needs --domain-id --case-id
@search-terms DeleteCase
export def 'connectcases delete-case' [
  --domain-id: string
  --case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases DeleteCase $domain_id $case_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{domainId}/case-rules/{caseRuleId}; needs --domain-id --case-rule-id
@search-terms DeleteCaseRule
export def 'connectcases delete-case-rule' [
  --domain-id: string
  --case-rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases DeleteCaseRule $domain_id $case_rule_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{domainId}; needs --domain-id
@search-terms DeleteDomain
export def 'connectcases delete-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases DeleteDomain $domain_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{domainId}/fields/{fieldId}; needs --domain-id --field-id
@search-terms DeleteField
export def 'connectcases delete-field' [
  --domain-id: string
  --field-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases DeleteField $domain_id $field_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{domainId}/layouts/{layoutId}; needs --domain-id --layout-id
@search-terms DeleteLayout
export def 'connectcases delete-layout' [
  --domain-id: string
  --layout-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases DeleteLayout $domain_id $layout_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}; needs --domain-id --case-id --related-item-id
@search-terms DeleteRelatedItem
export def 'connectcases delete-related-item' [
  --domain-id: string
  --case-id: string
  --related-item-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases DeleteRelatedItem $domain_id $case_id $related_item_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{domainId}/templates/{templateId}; needs --domain-id --template-id
@search-terms DeleteTemplate
export def 'connectcases delete-template' [
  --domain-id: string
  --template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases DeleteTemplate $domain_id $template_id -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/cases/{caseId}; cached 1min; needs --case-id --domain-id --fields
@search-terms GetCase
export def 'connectcases get-case' [
  --case-id: string
  --domain-id: string
  --fields: list
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcases GetCase $case_id $domain_id $fields $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/cases/{caseId}/audit-history; follows pages; needs --case-id --domain-id
@search-terms GetCaseAuditEvents
export def 'connectcases get-case-audit-events' [
  --case-id: string
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connectcases GetCaseAuditEvents $case_id $domain_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /domains/{domainId}/case-event-configuration; cached 1min; needs --domain-id
@search-terms GetCaseEventConfiguration
export def 'connectcases get-case-event-configuration' [
  --domain-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcases GetCaseEventConfiguration $domain_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}; cached 1min; needs --domain-id
@search-terms GetDomain
export def 'connectcases get-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcases GetDomain $domain_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/layouts/{layoutId}; cached 1min; needs --domain-id --layout-id
@search-terms GetLayout
export def 'connectcases get-layout' [
  --domain-id: string
  --layout-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcases GetLayout $domain_id $layout_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/cases/{caseId}/merge-status; needs --domain-id --case-id
@search-terms GetMergeCasesStatus
export def 'connectcases get-merge-cases-status' [
  --domain-id: string
  --case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectcases GetMergeCasesStatus $domain_id $case_id -- $region $profile $with_input $fail_fast' }

# POST /domains/{domainId}/templates/{templateId}; cached 1min; needs --domain-id --template-id
@search-terms GetTemplate
export def 'connectcases get-template' [
  --domain-id: string
  --template-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcases GetTemplate $domain_id $template_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/rules-list/; follows pages; cached 1min; needs --domain-id
@search-terms ListCaseRules
export def 'connectcases list-case-rules' [
  --domain-id: string
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
]: any -> any { call 'connectcases ListCaseRules $domain_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/list-cases-for-contact; follows pages; cached 1min; needs --domain-id --contact-arn
@search-terms ListCasesForContact
export def 'connectcases list-cases-for-contact' [
  --domain-id: string
  --contact-arn: string
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
]: any -> any { call 'connectcases ListCasesForContact $domain_id $contact_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /domains-list; follows pages; cached 1min
@search-terms ListDomains
export def 'connectcases list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'connectcases ListDomains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /domains/{domainId}/fields/{fieldId}/options-list; follows pages; cached 1min; needs --domain-id --field-id
@search-terms ListFieldOptions
export def 'connectcases list-field-options' [
  --domain-id: string
  --field-id: string
  --values: list<string>
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
]: any -> any { call 'connectcases ListFieldOptions $domain_id $field_id $values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/fields-list; follows pages; cached 1min; needs --domain-id
@search-terms ListFields
export def 'connectcases list-fields' [
  --domain-id: string
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
]: any -> any { call 'connectcases ListFields $domain_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/layouts-list; follows pages; cached 1min; needs --domain-id
@search-terms ListLayouts
export def 'connectcases list-layouts' [
  --domain-id: string
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
]: any -> any { call 'connectcases ListLayouts $domain_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{arn}; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'connectcases list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connectcases ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/templates-list; follows pages; cached 1min; needs --domain-id
@search-terms ListTemplates
export def 'connectcases list-templates' [
  --domain-id: string
  --status: list<string>
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
]: any -> any { call 'connectcases ListTemplates $domain_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /domains/{domainId}/case-event-configuration; needs --domain-id --event-bridge
@search-terms PutCaseEventConfiguration
export def 'connectcases put-case-event-configuration' [
  --domain-id: string
  --event-bridge: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases PutCaseEventConfiguration $domain_id $event_bridge -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{domainId}/related-items-search; follows pages; needs --domain-id
@search-terms SearchAllRelatedItems
export def 'connectcases search-all-related-items' [
  --domain-id: string
  --filters: list
  --sorts: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connectcases SearchAllRelatedItems $domain_id $filters $sorts -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /domains/{domainId}/cases-search; follows pages; cached 1min; needs --domain-id
@search-terms SearchCases
export def 'connectcases search-cases' [
  --domain-id: string
  --search-term: string
  --filter: record
  --sorts: list
  --fields: list
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
]: any -> any { call 'connectcases SearchCases $domain_id $search_term $filter $sorts $fields -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /domains/{domainId}/cases/{caseId}/related-items-search; follows pages; needs --domain-id --case-id
@search-terms SearchRelatedItems
export def 'connectcases search-related-items' [
  --domain-id: string
  --case-id: string
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
]: any -> any { call 'connectcases SearchRelatedItems $domain_id $case_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /domains/{domainId}/cases/{caseId}/merge; needs --domain-id --case-id --secondary-case-ids
@search-terms StartMergeCases
export def 'connectcases start-merge-cases' [
  --domain-id: string
  --case-id: string
  --secondary-case-ids: list<string>
  --fields-configuration: list
  --related-items-configuration: record
  --performed-by: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases StartMergeCases $domain_id $case_id $secondary_case_ids $fields_configuration $related_items_configuration $performed_by -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{arn}; needs --arn --tags
@search-terms TagResource
export def 'connectcases tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{arn}; needs --arn --tag-keys
@search-terms UntagResource
export def 'connectcases untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{domainId}/cases/{caseId}; needs --domain-id --case-id --fields
@search-terms UpdateCase
export def 'connectcases update-case' [
  --domain-id: string
  --case-id: string
  --fields: list
  --performed-by: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases UpdateCase $domain_id $case_id $fields $performed_by -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{domainId}/case-rules/{caseRuleId}; needs --domain-id --case-rule-id
@search-terms UpdateCaseRule
export def 'connectcases update-case-rule' [
  --domain-id: string
  --case-rule-id: string
  --name: string
  --description: string
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases UpdateCaseRule $domain_id $case_rule_id $name $description $rule -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{domainId}/fields/{fieldId}; needs --domain-id --field-id
@search-terms UpdateField
export def 'connectcases update-field' [
  --domain-id: string
  --field-id: string
  --name: string
  --description: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases UpdateField $domain_id $field_id $name $description $attributes -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{domainId}/layouts/{layoutId}; needs --domain-id --layout-id
@search-terms UpdateLayout
export def 'connectcases update-layout' [
  --domain-id: string
  --layout-id: string
  --name: string
  --content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases UpdateLayout $domain_id $layout_id $name $content -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}; needs --domain-id --case-id --related-item-id --content
@search-terms UpdateRelatedItem
export def 'connectcases update-related-item' [
  --domain-id: string
  --case-id: string
  --related-item-id: string
  --content: record
  --performed-by: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases UpdateRelatedItem $domain_id $case_id $related_item_id $content $performed_by -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{domainId}/templates/{templateId}; needs --domain-id --template-id
@search-terms UpdateTemplate
export def 'connectcases update-template' [
  --domain-id: string
  --template-id: string
  --name: string
  --description: string
  --layout-configuration: record
  --required-fields: list
  --status: string@[Active Inactive]
  --rules: list
  --tag-propagation-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectcases UpdateTemplate $domain_id $template_id $name $description $layout_configuration $required_fields $status $rules $tag_propagation_configurations -- $region $profile $with_input $fail_fast $yes' }
