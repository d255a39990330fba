# Written by `cargo xtask generate --service connectcases` from the service's model and overlay: change those instead.
# ConnectCases, API version 2022-10-03: 47 operations.

use rt.nu [call send]

# POST /cases:batchCreateRelatedItem; needs --domain-id --content --cases
@category "aws connectcases"
@search-terms BatchCreateRelatedItem
export def 'connectcases batch-create-related-item' [
  --domain-id: string
  --content: record
  --cases: oneof<list<any>, record>
  --performed-by: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases BatchCreateRelatedItem $domain_id=domainId $content=content $cases=cases $performed_by=performedBy $client_token=clientToken $region=--region $profile=--profile' }

# POST /domains/{domainId}/rules-batch; cached 1min; needs --domain-id --case-rules
@category "aws connectcases"
@search-terms BatchGetCaseRule
export def 'connectcases batch-get-case-rule' [
  --domain-id: string
  --case-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases BatchGetCaseRule $domain_id=domainId $case_rules=caseRules $region=--region $profile=--profile' }

# POST /domains/{domainId}/fields-batch; cached 1min; needs --domain-id --fields
@category "aws connectcases"
@search-terms BatchGetField
export def 'connectcases batch-get-field' [
  --domain-id: string
  --fields: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases BatchGetField $domain_id=domainId $fields=fields $region=--region $profile=--profile' }

# PUT /domains/{domainId}/fields/{fieldId}/options; needs --domain-id --field-id --options
@category "aws connectcases"
@search-terms BatchPutFieldOptions
export def 'connectcases batch-put-field-options' [
  --domain-id: string
  --field-id: string
  --options: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'connectcases BatchPutFieldOptions $domain_id=domainId $field_id=fieldId $options=options $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /cases:batchUpdateCase; needs --domain-id --cases --fields
@category "aws connectcases"
@search-terms BatchUpdateCase
export def 'connectcases batch-update-case' [
  --domain-id: string
  --cases: oneof<list<any>, record>
  --fields: oneof<list<any>, record>
  --performed-by: record
  --title: string
  --status: string
  --customer-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases BatchUpdateCase $domain_id=domainId $cases=cases $fields=fields $performed_by=performedBy $title=title $status=status $customer_id=customerId $client_token=clientToken $region=--region $profile=--profile' }

# POST /domains/{domainId}/cases; needs --domain-id --template-id --fields
@category "aws connectcases"
@search-terms CreateCase
export def 'connectcases create-case' [
  --domain-id: string
  --template-id: string
  --fields: oneof<list<any>, record>
  --client-token: string
  --performed-by: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases CreateCase $domain_id=domainId $template_id=templateId $fields=fields $client_token=clientToken $performed_by=performedBy $tags=tags $region=--region $profile=--profile' }

# POST /domains/{domainId}/case-rules; needs --domain-id --name --rule
@category "aws connectcases"
@search-terms CreateCaseRule
export def 'connectcases create-case-rule' [
  --domain-id: string
  --name: string
  --description: string
  --rule: record
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases CreateCaseRule $domain_id=domainId $name=name $description=description $rule=rule $region=--region $profile=--profile' }

# POST /domains; needs --name
@category "aws connectcases"
@search-terms CreateDomain
export def 'connectcases create-domain' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases CreateDomain $name=name $region=--region $profile=--profile' }

# POST /domains/{domainId}/fields; needs --domain-id --name --type
@category "aws connectcases"
@search-terms CreateField
export def 'connectcases create-field' [
  --domain-id: string
  --name: string
  --type: string@[Text Number Boolean DateTime SingleSelect Url User]
  --description: string
  --attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases CreateField $domain_id=domainId $name=name $type=type $description=description $attributes=attributes $region=--region $profile=--profile' }

# POST /domains/{domainId}/layouts; needs --domain-id --name --content
@category "aws connectcases"
@search-terms CreateLayout
export def 'connectcases create-layout' [
  --domain-id: string
  --name: string
  --content: record
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases CreateLayout $domain_id=domainId $name=name $content=content $region=--region $profile=--profile' }

# POST /domains/{domainId}/cases/{caseId}/related-items/; needs --domain-id --case-id --type --content
@category "aws connectcases"
@search-terms CreateRelatedItem
export def 'connectcases create-related-item' [
  --domain-id: string
  --case-id: string
  --type: string@[Contact Comment File Sla ConnectCase Custom]
  --content: record
  --performed-by: record
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases CreateRelatedItem $domain_id=domainId $case_id=caseId $type=type $content=content $performed_by=performedBy $region=--region $profile=--profile' }

# POST /domains/{domainId}/templates; needs --domain-id --name
@category "aws connectcases"
@search-terms CreateTemplate
export def 'connectcases create-template' [
  --domain-id: string
  --name: string
  --description: string
  --layout-configuration: record
  --required-fields: oneof<list<any>, record>
  --status: string@[Active Inactive]
  --rules: oneof<list<any>, record>
  --tag-propagation-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases CreateTemplate $domain_id=domainId $name=name $description=description $layout_configuration=layoutConfiguration $required_fields=requiredFields $status=status $rules=rules $tag_propagation_configurations=tagPropagationConfigurations $region=--region $profile=--profile' }

# DELETE /domains/{domainId}/cases/{caseId}; needs --domain-id --case-id
@category "aws connectcases"
@search-terms DeleteCase
export def 'connectcases delete-case' [
  --domain-id: string
  --case-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases DeleteCase $domain_id=domainId $case_id=caseId $region=--region $profile=--profile' }

# DELETE /domains/{domainId}/case-rules/{caseRuleId}; needs --domain-id --case-rule-id
@category "aws connectcases"
@search-terms DeleteCaseRule
export def 'connectcases delete-case-rule' [
  --domain-id: string
  --case-rule-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases DeleteCaseRule $domain_id=domainId $case_rule_id=caseRuleId $region=--region $profile=--profile' }

# DELETE /domains/{domainId}; needs --domain-id
@category "aws connectcases"
@search-terms DeleteDomain
export def 'connectcases delete-domain' [
  --domain-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases DeleteDomain $domain_id=domainId $region=--region $profile=--profile' }

# DELETE /domains/{domainId}/fields/{fieldId}; needs --domain-id --field-id
@category "aws connectcases"
@search-terms DeleteField
export def 'connectcases delete-field' [
  --domain-id: string
  --field-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases DeleteField $domain_id=domainId $field_id=fieldId $region=--region $profile=--profile' }

# DELETE /domains/{domainId}/layouts/{layoutId}; needs --domain-id --layout-id
@category "aws connectcases"
@search-terms DeleteLayout
export def 'connectcases delete-layout' [
  --domain-id: string
  --layout-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases DeleteLayout $domain_id=domainId $layout_id=layoutId $region=--region $profile=--profile' }

# DELETE /domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}; needs --domain-id --case-id --related-item-id
@category "aws connectcases"
@search-terms DeleteRelatedItem
export def 'connectcases delete-related-item' [
  --domain-id: string
  --case-id: string
  --related-item-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases DeleteRelatedItem $domain_id=domainId $case_id=caseId $related_item_id=relatedItemId $region=--region $profile=--profile' }

# DELETE /domains/{domainId}/templates/{templateId}; needs --domain-id --template-id
@category "aws connectcases"
@search-terms DeleteTemplate
export def 'connectcases delete-template' [
  --domain-id: string
  --template-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases DeleteTemplate $domain_id=domainId $template_id=templateId $region=--region $profile=--profile' }

# POST /domains/{domainId}/cases/{caseId}; cached 1min; needs --case-id --domain-id --fields
@category "aws connectcases"
@search-terms GetCase
export def 'connectcases get-case' [
  --case-id: string
  --domain-id: string
  --fields: oneof<list<any>, record>
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases GetCase $case_id=caseId $domain_id=domainId $fields=fields $next_token=nextToken $region=--region $profile=--profile' }

# POST /domains/{domainId}/cases/{caseId}/audit-history; follows pages; needs --case-id --domain-id
@category "aws connectcases"
@search-terms GetCaseAuditEvents
export def 'connectcases get-case-audit-events' [
  --case-id: string
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases GetCaseAuditEvents $case_id=caseId $domain_id=domainId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains/{domainId}/case-event-configuration; cached 1min; needs --domain-id
@category "aws connectcases"
@search-terms GetCaseEventConfiguration
export def 'connectcases get-case-event-configuration' [
  --domain-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases GetCaseEventConfiguration $domain_id=domainId $region=--region $profile=--profile' }

# POST /domains/{domainId}; cached 1min; needs --domain-id
@category "aws connectcases"
@search-terms GetDomain
export def 'connectcases get-domain' [
  --domain-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases GetDomain $domain_id=domainId $region=--region $profile=--profile' }

# POST /domains/{domainId}/layouts/{layoutId}; cached 1min; needs --domain-id --layout-id
@category "aws connectcases"
@search-terms GetLayout
export def 'connectcases get-layout' [
  --domain-id: string
  --layout-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases GetLayout $domain_id=domainId $layout_id=layoutId $region=--region $profile=--profile' }

# POST /domains/{domainId}/cases/{caseId}/merge-status; cached 1min; needs --domain-id --case-id
@category "aws connectcases"
@search-terms GetMergeCasesStatus
export def 'connectcases get-merge-cases-status' [
  --domain-id: string
  --case-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases GetMergeCasesStatus $domain_id=domainId $case_id=caseId $region=--region $profile=--profile' }

# POST /domains/{domainId}/templates/{templateId}; cached 1min; needs --domain-id --template-id
@category "aws connectcases"
@search-terms GetTemplate
export def 'connectcases get-template' [
  --domain-id: string
  --template-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases GetTemplate $domain_id=domainId $template_id=templateId $region=--region $profile=--profile' }

# POST /domains/{domainId}/rules-list/; follows pages; cached 1min; needs --domain-id
@category "aws connectcases"
@search-terms ListCaseRules
export def 'connectcases list-case-rules' [
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases ListCaseRules $domain_id=domainId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains/{domainId}/list-cases-for-contact; follows pages; cached 1min; needs --domain-id --contact-arn
@category "aws connectcases"
@search-terms ListCasesForContact
export def 'connectcases list-cases-for-contact' [
  --domain-id: string
  --contact-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases ListCasesForContact $domain_id=domainId $contact_arn=contactArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains-list; follows pages; cached 1min
@category "aws connectcases"
@search-terms ListDomains
@example "First rows only" "connectcases list-domains --stream | first 3"
export def 'connectcases list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases ListDomains $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains/{domainId}/fields/{fieldId}/options-list; follows pages; cached 1min; needs --domain-id --field-id
@category "aws connectcases"
@search-terms ListFieldOptions
export def 'connectcases list-field-options' [
  --domain-id: string
  --field-id: string
  --values: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases ListFieldOptions $domain_id=domainId $field_id=fieldId $values=values $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains/{domainId}/fields-list; follows pages; cached 1min; needs --domain-id
@category "aws connectcases"
@search-terms ListFields
export def 'connectcases list-fields' [
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases ListFields $domain_id=domainId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains/{domainId}/layouts-list; follows pages; cached 1min; needs --domain-id
@category "aws connectcases"
@search-terms ListLayouts
export def 'connectcases list-layouts' [
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases ListLayouts $domain_id=domainId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{arn}; cached 5min; needs --arn
@category "aws connectcases"
@search-terms ListTagsForResource
export def 'connectcases list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases ListTagsForResource $arn=arn $region=--region $profile=--profile' }

# POST /domains/{domainId}/templates-list; follows pages; cached 1min; needs --domain-id
@category "aws connectcases"
@search-terms ListTemplates
export def 'connectcases list-templates' [
  --domain-id: string
  --status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases ListTemplates $domain_id=domainId $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /domains/{domainId}/case-event-configuration; needs --domain-id --event-bridge
@category "aws connectcases"
@search-terms PutCaseEventConfiguration
export def 'connectcases put-case-event-configuration' [
  --domain-id: string
  --event-bridge: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases PutCaseEventConfiguration $domain_id=domainId $event_bridge=eventBridge $region=--region $profile=--profile' }

# POST /domains/{domainId}/related-items-search; follows pages; needs --domain-id
@category "aws connectcases"
@search-terms SearchAllRelatedItems
export def 'connectcases search-all-related-items' [
  --domain-id: string
  --filters: oneof<list<any>, record>
  --sorts: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases SearchAllRelatedItems $domain_id=domainId $filters=filters $sorts=sorts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains/{domainId}/cases-search; follows pages; cached 1min; needs --domain-id
@category "aws connectcases"
@search-terms SearchCases
export def 'connectcases search-cases' [
  --domain-id: string
  --search-term: string
  --filter: record
  --sorts: oneof<list<any>, record>
  --fields: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases SearchCases $domain_id=domainId $search_term=searchTerm $filter=filter $sorts=sorts $fields=fields $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains/{domainId}/cases/{caseId}/related-items-search; follows pages; needs --domain-id --case-id
@category "aws connectcases"
@search-terms SearchRelatedItems
export def 'connectcases search-related-items' [
  --domain-id: string
  --case-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connectcases SearchRelatedItems $domain_id=domainId $case_id=caseId $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /domains/{domainId}/cases/{caseId}/merge; needs --domain-id --case-id --secondary-case-ids
@category "aws connectcases"
@search-terms StartMergeCases
export def 'connectcases start-merge-cases' [
  --domain-id: string
  --case-id: string
  --secondary-case-ids: oneof<list<string>, string>
  --fields-configuration: oneof<list<any>, record>
  --related-items-configuration: record
  --performed-by: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases StartMergeCases $domain_id=domainId $case_id=caseId $secondary_case_ids=secondaryCaseIds $fields_configuration=fieldsConfiguration $related_items_configuration=relatedItemsConfiguration $performed_by=performedBy $region=--region $profile=--profile' }

# POST /tags/{arn}; needs --arn --tags
@category "aws connectcases"
@search-terms TagResource
export def 'connectcases tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases TagResource $arn=arn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{arn}; needs --arn --tag-keys
@category "aws connectcases"
@search-terms UntagResource
export def 'connectcases untag-resource' [
  --arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases UntagResource $arn=arn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /domains/{domainId}/cases/{caseId}; needs --domain-id --case-id --fields
@category "aws connectcases"
@search-terms UpdateCase
export def 'connectcases update-case' [
  --domain-id: string
  --case-id: string
  --fields: oneof<list<any>, record>
  --performed-by: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases UpdateCase $domain_id=domainId $case_id=caseId $fields=fields $performed_by=performedBy $region=--region $profile=--profile' }

# PUT /domains/{domainId}/case-rules/{caseRuleId}; needs --domain-id --case-rule-id
@category "aws connectcases"
@search-terms UpdateCaseRule
export def 'connectcases update-case-rule' [
  --domain-id: string
  --case-rule-id: string
  --name: string
  --description: string
  --rule: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases UpdateCaseRule $domain_id=domainId $case_rule_id=caseRuleId $name=name $description=description $rule=rule $region=--region $profile=--profile' }

# PUT /domains/{domainId}/fields/{fieldId}; needs --domain-id --field-id
@category "aws connectcases"
@search-terms UpdateField
export def 'connectcases update-field' [
  --domain-id: string
  --field-id: string
  --name: string
  --description: string
  --attributes: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases UpdateField $domain_id=domainId $field_id=fieldId $name=name $description=description $attributes=attributes $region=--region $profile=--profile' }

# PUT /domains/{domainId}/layouts/{layoutId}; needs --domain-id --layout-id
@category "aws connectcases"
@search-terms UpdateLayout
export def 'connectcases update-layout' [
  --domain-id: string
  --layout-id: string
  --name: string
  --content: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases UpdateLayout $domain_id=domainId $layout_id=layoutId $name=name $content=content $region=--region $profile=--profile' }

# PUT /domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}; needs --domain-id --case-id --related-item-id --content
@category "aws connectcases"
@search-terms UpdateRelatedItem
export def 'connectcases update-related-item' [
  --domain-id: string
  --case-id: string
  --related-item-id: string
  --content: record
  --performed-by: record
  --region: string
  --profile: string
]: nothing -> record { call 'connectcases UpdateRelatedItem $domain_id=domainId $case_id=caseId $related_item_id=relatedItemId $content=content $performed_by=performedBy $region=--region $profile=--profile' }

# PUT /domains/{domainId}/templates/{templateId}; needs --domain-id --template-id
@category "aws connectcases"
@search-terms UpdateTemplate
export def 'connectcases update-template' [
  --domain-id: string
  --template-id: string
  --name: string
  --description: string
  --layout-configuration: record
  --required-fields: oneof<list<any>, record>
  --status: string@[Active Inactive]
  --rules: oneof<list<any>, record>
  --tag-propagation-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectcases UpdateTemplate $domain_id=domainId $template_id=templateId $name=name $description=description $layout_configuration=layoutConfiguration $required_fields=requiredFields $status=status $rules=rules $tag_propagation_configurations=tagPropagationConfigurations $region=--region $profile=--profile' }
