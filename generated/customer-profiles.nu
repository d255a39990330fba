# Written by `cargo xtask generate --service customer-profiles` from the service's model and overlay: change those instead.
# Customer Profiles, API version 2020-08-15: 115 operations.

use rt.nu [call]

# POST /domains/{DomainName}/profiles/keys; needs --profile-id --key-name --values --domain-name
@search-terms AddProfileKey
export def 'customer-profiles add-profile-key' [
  --profile-id: string
  --key-name: string
  --values: list<string>
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles AddProfileKey $profile_id $key_name $values $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/segment-streams; needs --domain-name --destination-arn --destination-role-arn
@search-terms AssociateStreamForSegments
export def 'customer-profiles associate-stream-for-segments' [
  --domain-name: string
  --destination-arn: string
  --destination-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles AssociateStreamForSegments $domain_name $destination_arn $destination_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}/batch-get-for-profiles; needs --calculated-attribute-name --domain-name --profile-ids
@search-terms BatchGetCalculatedAttributeForProfile
export def 'customer-profiles batch-get-calculated-attribute-for-profile' [
  --calculated-attribute-name: string
  --domain-name: string
  --profile-ids: list<string>
  --condition-overrides: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles BatchGetCalculatedAttributeForProfile $calculated_attribute_name $domain_name $profile_ids $condition_overrides -- $region $profile $with_input $fail_fast' }

# POST /domains/{DomainName}/batch-get-profiles; needs --domain-name --profile-ids
@search-terms BatchGetProfile
export def 'customer-profiles batch-get-profile' [
  --domain-name: string
  --profile-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles BatchGetProfile $domain_name $profile_ids -- $region $profile $with_input $fail_fast' }

# PUT /domains/{DomainName}/profiles/objects/batch-put-profile-object; needs --domain-name --object-type-name --items
@search-terms BatchPutProfileObject
export def 'customer-profiles batch-put-profile-object' [
  --domain-name: string
  --object-type-name: string
  --items: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles BatchPutProfileObject $domain_name $object_type_name $items -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}; needs --domain-name --calculated-attribute-name --attribute-details --statistic
@search-terms CreateCalculatedAttributeDefinition
export def 'customer-profiles create-calculated-attribute-definition' [
  --domain-name: string
  --calculated-attribute-name: string
  --display-name: string
  --description: string
  --attribute-details: record
  --conditions: record
  --filter: record
  --statistic: string@[FIRST_OCCURRENCE LAST_OCCURRENCE COUNT SUM MINIMUM MAXIMUM AVERAGE MAX_OCCURRENCE RECENT_OCCURRENCES]
  --use-historical-data: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateCalculatedAttributeDefinition $domain_name $calculated_attribute_name $display_name $description $attribute_details $conditions $filter $statistic $use_historical_data $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}; needs --domain-name --default-expiration-days
@search-terms CreateDomain
export def 'customer-profiles create-domain' [
  --domain-name: string
  --default-expiration-days: int
  --default-encryption-key: string
  --dead-letter-queue-url: string
  --matching: record
  --rule-based-matching: record
  --data-store: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateDomain $domain_name $default_expiration_days $default_encryption_key $dead_letter_queue_url $matching $rule_based_matching $data_store $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/layouts/{LayoutDefinitionName}; needs --domain-name --layout-definition-name --description --display-name --layout-type --layout
@search-terms CreateDomainLayout
export def 'customer-profiles create-domain-layout' [
  --domain-name: string
  --layout-definition-name: string
  --description: string
  --display-name: string
  --is-default: oneof<bool>
  --layout-type: string
  --layout: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateDomainLayout $domain_name $layout_definition_name $description $display_name $is_default $layout_type $layout $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/event-streams/{EventStreamName}; needs --domain-name --uri --event-stream-name
@search-terms CreateEventStream
export def 'customer-profiles create-event-stream' [
  --domain-name: string
  --uri: string
  --event-stream-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateEventStream $domain_name $uri $event_stream_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/event-triggers/{EventTriggerName}; needs --domain-name --event-trigger-name --object-type-name --event-trigger-conditions
@search-terms CreateEventTrigger
export def 'customer-profiles create-event-trigger' [
  --domain-name: string
  --event-trigger-name: string
  --object-type-name: string
  --description: string
  --event-trigger-conditions: list
  --segment-filter: string
  --event-trigger-limits: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateEventTrigger $domain_name $event_trigger_name $object_type_name $description $event_trigger_conditions $segment_filter $event_trigger_limits $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/workflows/integrations; needs --domain-name --workflow-type --integration-config --object-type-name --role-arn
@search-terms CreateIntegrationWorkflow
export def 'customer-profiles create-integration-workflow' [
  --domain-name: string
  --workflow-type: string
  --integration-config: record
  --object-type-name: string
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateIntegrationWorkflow $domain_name $workflow_type $integration_config $object_type_name $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/profiles; needs --domain-name
@search-terms CreateProfile
export def 'customer-profiles create-profile' [
  --domain-name: string
  --account-number: string
  --additional-information: string
  --party-type: string@[INDIVIDUAL BUSINESS OTHER]
  --business-name: string
  --first-name: string
  --middle-name: string
  --last-name: string
  --birth-date: string
  --gender: string@[MALE FEMALE UNSPECIFIED]
  --phone-number: string
  --mobile-phone-number: string
  --home-phone-number: string
  --business-phone-number: string
  --email-address: string
  --personal-email-address: string
  --business-email-address: string
  --address: record
  --shipping-address: record
  --mailing-address: record
  --billing-address: record
  --attributes: record
  --party-type-string: string
  --gender-string: string
  --profile-type: string@[ACCOUNT_PROFILE PROFILE]
  --engagement-preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateProfile $domain_name $account_number $additional_information $party_type $business_name $first_name $middle_name $last_name $birth_date $gender $phone_number $mobile_phone_number $home_phone_number $business_phone_number $email_address $personal_email_address $business_email_address $address $shipping_address $mailing_address $billing_address $attributes $party_type_string $gender_string $profile_type $engagement_preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/recommenders/{RecommenderName}; needs --domain-name --recommender-name --recommender-recipe-name
@search-terms CreateRecommender
export def 'customer-profiles create-recommender' [
  --domain-name: string
  --recommender-name: string
  --recommender-recipe-name: string@[recommended-for-you similar-items frequently-paired-items popular-items trending-now personalized-ranking]
  --recommender-config: record
  --description: string
  --recommender-schema-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateRecommender $domain_name $recommender_name $recommender_recipe_name $recommender_config $description $recommender_schema_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/recommender-filters/{RecommenderFilterName}; needs --domain-name --recommender-filter-name --recommender-filter-expression
@search-terms CreateRecommenderFilter
export def 'customer-profiles create-recommender-filter' [
  --domain-name: string
  --recommender-filter-name: string
  --recommender-filter-expression: string
  --recommender-schema-name: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateRecommenderFilter $domain_name $recommender_filter_name $recommender_filter_expression $recommender_schema_name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/recommender-schemas/{RecommenderSchemaName}; needs --domain-name --recommender-schema-name --fields
@search-terms CreateRecommenderSchema
export def 'customer-profiles create-recommender-schema' [
  --domain-name: string
  --recommender-schema-name: string
  --fields: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateRecommenderSchema $domain_name $recommender_schema_name $fields $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/segment-definitions/{SegmentDefinitionName}; needs --domain-name --segment-definition-name --display-name
@search-terms CreateSegmentDefinition
export def 'customer-profiles create-segment-definition' [
  --domain-name: string
  --segment-definition-name: string
  --display-name: string
  --description: string
  --segment-groups: record
  --segment-sql-query: string
  --segment-sort: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateSegmentDefinition $domain_name $segment_definition_name $display_name $description $segment_groups $segment_sql_query $segment_sort $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/segment-estimates; needs --domain-name
@search-terms CreateSegmentEstimate
export def 'customer-profiles create-segment-estimate' [
  --domain-name: string
  --segment-query: record
  --segment-sql-query: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateSegmentEstimate $domain_name $segment_query $segment_sql_query -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/segments/{SegmentDefinitionName}/snapshots; needs --domain-name --segment-definition-name --data-format
@search-terms CreateSegmentSnapshot
export def 'customer-profiles create-segment-snapshot' [
  --domain-name: string
  --segment-definition-name: string
  --data-format: string@[CSV JSONL ORC]
  --encryption-key: string
  --role-arn: string
  --destination-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateSegmentSnapshot $domain_name $segment_definition_name $data_format $encryption_key $role_arn $destination_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/upload-jobs; needs --domain-name --display-name --fields --unique-key
@search-terms CreateUploadJob
export def 'customer-profiles create-upload-job' [
  --domain-name: string
  --display-name: string
  --fields: record
  --unique-key: string
  --data-expiry: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles CreateUploadJob $domain_name $display_name $fields $unique_key $data_expiry -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}; needs --domain-name --calculated-attribute-name
@search-terms DeleteCalculatedAttributeDefinition
export def 'customer-profiles delete-calculated-attribute-definition' [
  --domain-name: string
  --calculated-attribute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteCalculatedAttributeDefinition $domain_name $calculated_attribute_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}; needs --domain-name
@search-terms DeleteDomain
export def 'customer-profiles delete-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/layouts/{LayoutDefinitionName}; needs --domain-name --layout-definition-name
@search-terms DeleteDomainLayout
export def 'customer-profiles delete-domain-layout' [
  --domain-name: string
  --layout-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteDomainLayout $domain_name $layout_definition_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/domain-object-types/{ObjectTypeName}; needs --domain-name --object-type-name
@search-terms DeleteDomainObjectType
export def 'customer-profiles delete-domain-object-type' [
  --domain-name: string
  --object-type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteDomainObjectType $domain_name $object_type_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/event-streams/{EventStreamName}; needs --domain-name --event-stream-name
@search-terms DeleteEventStream
export def 'customer-profiles delete-event-stream' [
  --domain-name: string
  --event-stream-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteEventStream $domain_name $event_stream_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/event-triggers/{EventTriggerName}; needs --domain-name --event-trigger-name
@search-terms DeleteEventTrigger
export def 'customer-profiles delete-event-trigger' [
  --domain-name: string
  --event-trigger-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteEventTrigger $domain_name $event_trigger_name -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/integrations/delete; needs --domain-name --uri
@search-terms DeleteIntegration
export def 'customer-profiles delete-integration' [
  --domain-name: string
  --uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteIntegration $domain_name $uri -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/profiles/delete; needs --profile-id --domain-name
@search-terms DeleteProfile
export def 'customer-profiles delete-profile' [
  --profile-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteProfile $profile_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/profiles/keys/delete; needs --profile-id --key-name --values --domain-name
@search-terms DeleteProfileKey
export def 'customer-profiles delete-profile-key' [
  --profile-id: string
  --key-name: string
  --values: list<string>
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteProfileKey $profile_id $key_name $values $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/profiles/objects/delete; needs --profile-id --profile-object-unique-key --object-type-name --domain-name
@search-terms DeleteProfileObject
export def 'customer-profiles delete-profile-object' [
  --profile-id: string
  --profile-object-unique-key: string
  --object-type-name: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteProfileObject $profile_id $profile_object_unique_key $object_type_name $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/object-types/{ObjectTypeName}; needs --domain-name --object-type-name
@search-terms DeleteProfileObjectType
export def 'customer-profiles delete-profile-object-type' [
  --domain-name: string
  --object-type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteProfileObjectType $domain_name $object_type_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/recommenders/{RecommenderName}; needs --domain-name --recommender-name
@search-terms DeleteRecommender
export def 'customer-profiles delete-recommender' [
  --domain-name: string
  --recommender-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteRecommender $domain_name $recommender_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/recommender-filters/{RecommenderFilterName}; needs --domain-name --recommender-filter-name
@search-terms DeleteRecommenderFilter
export def 'customer-profiles delete-recommender-filter' [
  --domain-name: string
  --recommender-filter-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteRecommenderFilter $domain_name $recommender_filter_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/recommender-schemas/{RecommenderSchemaName}; needs --domain-name --recommender-schema-name
@search-terms DeleteRecommenderSchema
export def 'customer-profiles delete-recommender-schema' [
  --domain-name: string
  --recommender-schema-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteRecommenderSchema $domain_name $recommender_schema_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/segment-definitions/{SegmentDefinitionName}; needs --domain-name --segment-definition-name
@search-terms DeleteSegmentDefinition
export def 'customer-profiles delete-segment-definition' [
  --domain-name: string
  --segment-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteSegmentDefinition $domain_name $segment_definition_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/segment-definitions/{SegmentDefinitionName}/subscriptions; needs --domain-name --segment-definition-name
@search-terms DeleteSegmentSubscription
export def 'customer-profiles delete-segment-subscription' [
  --domain-name: string
  --segment-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteSegmentSubscription $domain_name $segment_definition_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/workflows/{WorkflowId}; needs --domain-name --workflow-id
@search-terms DeleteWorkflow
export def 'customer-profiles delete-workflow' [
  --domain-name: string
  --workflow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DeleteWorkflow $domain_name $workflow_id -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/detect/object-types; needs --objects --domain-name
@search-terms DetectProfileObjectType
export def 'customer-profiles detect-profile-object-type' [
  --objects: list<string>
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DetectProfileObjectType $objects $domain_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /domains/{DomainName}/segment-streams; needs --domain-name
@search-terms DisassociateStreamForSegments
export def 'customer-profiles disassociate-stream-for-segments' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles DisassociateStreamForSegments $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/identity-resolution-jobs/auto-merging-preview; cached 1min; needs --domain-name --consolidation --conflict-resolution
@search-terms GetAutoMergingPreview
export def 'customer-profiles get-auto-merging-preview' [
  --domain-name: string
  --consolidation: record
  --conflict-resolution: record
  --min-allowed-confidence-score-for-merging: number
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetAutoMergingPreview $domain_name $consolidation $conflict_resolution $min_allowed_confidence_score_for_merging -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}; needs --domain-name --calculated-attribute-name
@search-terms GetCalculatedAttributeDefinition
export def 'customer-profiles get-calculated-attribute-definition' [
  --domain-name: string
  --calculated-attribute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetCalculatedAttributeDefinition $domain_name $calculated_attribute_name -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/profile/{ProfileId}/calculated-attributes/{CalculatedAttributeName}; cached 1min; needs --domain-name --profile-id --calculated-attribute-name
@search-terms GetCalculatedAttributeForProfile
export def 'customer-profiles get-calculated-attribute-for-profile' [
  --domain-name: string
  --profile-id: string
  --calculated-attribute-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetCalculatedAttributeForProfile $domain_name $profile_id $calculated_attribute_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}; cached 1min; needs --domain-name
@search-terms GetDomain
export def 'customer-profiles get-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetDomain $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/layouts/{LayoutDefinitionName}; needs --domain-name --layout-definition-name
@search-terms GetDomainLayout
export def 'customer-profiles get-domain-layout' [
  --domain-name: string
  --layout-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetDomainLayout $domain_name $layout_definition_name -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/domain-object-types/{ObjectTypeName}; needs --domain-name --object-type-name
@search-terms GetDomainObjectType
export def 'customer-profiles get-domain-object-type' [
  --domain-name: string
  --object-type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetDomainObjectType $domain_name $object_type_name -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/event-streams/{EventStreamName}; cached 1min; needs --domain-name --event-stream-name
@search-terms GetEventStream
export def 'customer-profiles get-event-stream' [
  --domain-name: string
  --event-stream-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetEventStream $domain_name $event_stream_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/event-triggers/{EventTriggerName}; needs --domain-name --event-trigger-name
@search-terms GetEventTrigger
export def 'customer-profiles get-event-trigger' [
  --domain-name: string
  --event-trigger-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetEventTrigger $domain_name $event_trigger_name -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/identity-resolution-jobs/{JobId}; needs --domain-name --job-id
@search-terms GetIdentityResolutionJob
export def 'customer-profiles get-identity-resolution-job' [
  --domain-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetIdentityResolutionJob $domain_name $job_id -- $region $profile $with_input $fail_fast' }

# POST /domains/{DomainName}/integrations; cached 1min; needs --domain-name --uri
@search-terms GetIntegration
export def 'customer-profiles get-integration' [
  --domain-name: string
  --uri: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetIntegration $domain_name $uri -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/matches; cached 1min; needs --domain-name
@search-terms GetMatches
export def 'customer-profiles get-matches' [
  --next-token: string
  --max-results: int
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetMatches $next_token $max_results $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{DomainName}/object-types/{ObjectTypeName}/attributes/{AttributeName}/statistics; needs --domain-name --object-type-name --attribute-name
@search-terms GetObjectTypeAttributeStatistics
export def 'customer-profiles get-object-type-attribute-statistics' [
  --domain-name: string
  --object-type-name: string
  --attribute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetObjectTypeAttributeStatistics $domain_name $object_type_name $attribute_name -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/profiles/{ProfileId}/history-records/{Id}; needs --domain-name --profile-id --id
@search-terms GetProfileHistoryRecord
export def 'customer-profiles get-profile-history-record' [
  --domain-name: string
  --profile-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetProfileHistoryRecord $domain_name $profile_id $id -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/object-types/{ObjectTypeName}; needs --domain-name --object-type-name
@search-terms GetProfileObjectType
export def 'customer-profiles get-profile-object-type' [
  --domain-name: string
  --object-type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetProfileObjectType $domain_name $object_type_name -- $region $profile $with_input $fail_fast' }

# GET /templates/{TemplateId}; needs --template-id
@search-terms GetProfileObjectTypeTemplate
export def 'customer-profiles get-profile-object-type-template' [
  --template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetProfileObjectTypeTemplate $template_id -- $region $profile $with_input $fail_fast' }

# POST /domains/{DomainName}/profiles/{ProfileId}/recommendations; needs --domain-name --profile-id --recommender-name
@search-terms GetProfileRecommendations
export def 'customer-profiles get-profile-recommendations' [
  --domain-name: string
  --profile-id: string
  --recommender-name: string
  --context: record
  --recommender-filters: any
  --recommender-promotional-filters: any
  --candidate-ids: list<string>
  --max-results: int
  --metadata-config: record
  --diversity-config: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetProfileRecommendations $domain_name $profile_id $recommender_name $context $recommender_filters $recommender_promotional_filters $candidate_ids $max_results $metadata_config $diversity_config -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /domains/{DomainName}/recommenders/{RecommenderName}; needs --domain-name --recommender-name
@search-terms GetRecommender
export def 'customer-profiles get-recommender' [
  --domain-name: string
  --recommender-name: string
  --training-metrics-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetRecommender $domain_name $recommender_name $training_metrics_count -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/recommender-filters/{RecommenderFilterName}; needs --domain-name --recommender-filter-name
@search-terms GetRecommenderFilter
export def 'customer-profiles get-recommender-filter' [
  --domain-name: string
  --recommender-filter-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetRecommenderFilter $domain_name $recommender_filter_name -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/recommender-schemas/{RecommenderSchemaName}; cached 1min; needs --domain-name --recommender-schema-name
@search-terms GetRecommenderSchema
export def 'customer-profiles get-recommender-schema' [
  --domain-name: string
  --recommender-schema-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetRecommenderSchema $domain_name $recommender_schema_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/segment-definitions/{SegmentDefinitionName}; needs --domain-name --segment-definition-name
@search-terms GetSegmentDefinition
export def 'customer-profiles get-segment-definition' [
  --domain-name: string
  --segment-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetSegmentDefinition $domain_name $segment_definition_name -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/segment-estimates/{EstimateId}; cached 1min; needs --domain-name --estimate-id
@search-terms GetSegmentEstimate
export def 'customer-profiles get-segment-estimate' [
  --domain-name: string
  --estimate-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetSegmentEstimate $domain_name $estimate_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{DomainName}/segments/{SegmentDefinitionName}/membership; needs --domain-name --segment-definition-name --profile-ids
@search-terms GetSegmentMembership
export def 'customer-profiles get-segment-membership' [
  --domain-name: string
  --segment-definition-name: string
  --profile-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetSegmentMembership $domain_name $segment_definition_name $profile_ids -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/segments/{SegmentDefinitionName}/snapshots/{SnapshotId}; cached 1min; needs --domain-name --segment-definition-name --snapshot-id
@search-terms GetSegmentSnapshot
export def 'customer-profiles get-segment-snapshot' [
  --domain-name: string
  --segment-definition-name: string
  --snapshot-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetSegmentSnapshot $domain_name $segment_definition_name $snapshot_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/segment-definitions/{SegmentDefinitionName}/subscriptions; cached 1min; needs --domain-name --segment-definition-name
@search-terms GetSegmentSubscription
export def 'customer-profiles get-segment-subscription' [
  --domain-name: string
  --segment-definition-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetSegmentSubscription $domain_name $segment_definition_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{DomainName}/matches; follows pages; cached 1min; needs --domain-name --match-type --search-key --search-value
@search-terms GetSimilarProfiles
export def 'customer-profiles get-similar-profiles' [
  --domain-name: string
  --match-type: string@[RULE_BASED_MATCHING ML_BASED_MATCHING]
  --search-key: string
  --search-value: string
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
]: any -> any { call 'customer-profiles GetSimilarProfiles $domain_name $match_type $search_key $search_value -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/segment-streams; cached 1min; needs --domain-name
@search-terms GetStreamForSegments
export def 'customer-profiles get-stream-for-segments' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetStreamForSegments $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/upload-jobs/{JobId}; needs --domain-name --job-id
@search-terms GetUploadJob
export def 'customer-profiles get-upload-job' [
  --domain-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetUploadJob $domain_name $job_id -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/upload-jobs/{JobId}/path; needs --domain-name --job-id
@search-terms GetUploadJobPath
export def 'customer-profiles get-upload-job-path' [
  --domain-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetUploadJobPath $domain_name $job_id -- $region $profile $with_input $fail_fast' }

# GET /domains/{DomainName}/workflows/{WorkflowId}; cached 1min; needs --domain-name --workflow-id
@search-terms GetWorkflow
export def 'customer-profiles get-workflow' [
  --domain-name: string
  --workflow-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetWorkflow $domain_name $workflow_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/workflows/{WorkflowId}/steps; cached 1min; needs --domain-name --workflow-id
@search-terms GetWorkflowSteps
export def 'customer-profiles get-workflow-steps' [
  --domain-name: string
  --workflow-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles GetWorkflowSteps $domain_name $workflow_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /integrations; follows pages; cached 1min; needs --uri
@search-terms ListAccountIntegrations
export def 'customer-profiles list-account-integrations' [
  --uri: string
  --include-hidden: oneof<bool>
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
]: any -> any { call 'customer-profiles ListAccountIntegrations $uri $include_hidden -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/calculated-attributes; follows pages; needs --domain-name
@search-terms ListCalculatedAttributeDefinitions
export def 'customer-profiles list-calculated-attribute-definitions' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListCalculatedAttributeDefinitions $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /domains/{DomainName}/profile/{ProfileId}/calculated-attributes; follows pages; cached 1min; needs --domain-name --profile-id
@search-terms ListCalculatedAttributesForProfile
export def 'customer-profiles list-calculated-attributes-for-profile' [
  --domain-name: string
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
]: any -> any { call 'customer-profiles ListCalculatedAttributesForProfile $domain_name $profile_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/layouts; follows pages; needs --domain-name
@search-terms ListDomainLayouts
export def 'customer-profiles list-domain-layouts' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListDomainLayouts $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /domains/{DomainName}/domain-object-types; follows pages; needs --domain-name
@search-terms ListDomainObjectTypes
export def 'customer-profiles list-domain-object-types' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListDomainObjectTypes $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /domains; follows pages; cached 1min
@search-terms ListDomains
export def 'customer-profiles list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'customer-profiles ListDomains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /domains/{DomainName}/event-streams; follows pages; cached 1min; needs --domain-name
@search-terms ListEventStreams
export def 'customer-profiles list-event-streams' [
  --domain-name: string
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
]: any -> any { call 'customer-profiles ListEventStreams $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/event-triggers; follows pages; needs --domain-name
@search-terms ListEventTriggers
export def 'customer-profiles list-event-triggers' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListEventTriggers $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /domains/{DomainName}/identity-resolution-jobs; follows pages; cached 15sec; needs --domain-name
@search-terms ListIdentityResolutionJobs
export def 'customer-profiles list-identity-resolution-jobs' [
  --domain-name: string
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
]: any -> any { call 'customer-profiles ListIdentityResolutionJobs $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/integrations; follows pages; cached 1min; needs --domain-name
@search-terms ListIntegrations
export def 'customer-profiles list-integrations' [
  --domain-name: string
  --include-hidden: oneof<bool>
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
]: any -> any { call 'customer-profiles ListIntegrations $domain_name $include_hidden -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/object-types/{ObjectTypeName}/attributes/{AttributeName}/values; follows pages; needs --domain-name --object-type-name --attribute-name
@search-terms ListObjectTypeAttributeValues
export def 'customer-profiles list-object-type-attribute-values' [
  --domain-name: string
  --object-type-name: string
  --attribute-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListObjectTypeAttributeValues $domain_name $object_type_name $attribute_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /domains/{DomainName}/object-types/{ObjectTypeName}/attributes; follows pages; cached 1min; needs --domain-name --object-type-name
@search-terms ListObjectTypeAttributes
export def 'customer-profiles list-object-type-attributes' [
  --domain-name: string
  --object-type-name: string
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
]: any -> any { call 'customer-profiles ListObjectTypeAttributes $domain_name $object_type_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/profile-attributes/{AttributeName}/values; cached 1min; needs --domain-name --attribute-name
@search-terms ListProfileAttributeValues
export def 'customer-profiles list-profile-attribute-values' [
  --domain-name: string
  --attribute-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListProfileAttributeValues $domain_name $attribute_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /domains/{DomainName}/profiles/history-records; follows pages; cached 1min; needs --domain-name --profile-id
@search-terms ListProfileHistoryRecords
export def 'customer-profiles list-profile-history-records' [
  --domain-name: string
  --profile-id: string
  --object-type-name: string
  --action-type: string@[ADDED_PROFILE_KEY DELETED_PROFILE_KEY CREATED UPDATED INGESTED DELETED_BY_CUSTOMER EXPIRED MERGED DELETED_BY_MERGE]
  --performed-by: string
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
]: any -> any { call 'customer-profiles ListProfileHistoryRecords $domain_name $profile_id $object_type_name $action_type $performed_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /templates; follows pages; cached 1min
@search-terms ListProfileObjectTypeTemplates
export def 'customer-profiles list-profile-object-type-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'customer-profiles ListProfileObjectTypeTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /domains/{DomainName}/object-types; follows pages; needs --domain-name
@search-terms ListProfileObjectTypes
export def 'customer-profiles list-profile-object-types' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListProfileObjectTypes $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /domains/{DomainName}/profiles/objects; follows pages; needs --domain-name --object-type-name --profile-id
@search-terms ListProfileObjects
export def 'customer-profiles list-profile-objects' [
  --domain-name: string
  --object-type-name: string
  --profile-id: string
  --object-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListProfileObjects $domain_name $object_type_name $profile_id $object_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /domains/{DomainName}/recommender-filters; follows pages; needs --domain-name
@search-terms ListRecommenderFilters
export def 'customer-profiles list-recommender-filters' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListRecommenderFilters $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /recommender-recipes; follows pages; cached 1min
@search-terms ListRecommenderRecipes
export def 'customer-profiles list-recommender-recipes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'customer-profiles ListRecommenderRecipes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /domains/{DomainName}/recommender-schemas; follows pages; cached 1min; needs --domain-name
@search-terms ListRecommenderSchemas
export def 'customer-profiles list-recommender-schemas' [
  --domain-name: string
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
]: any -> any { call 'customer-profiles ListRecommenderSchemas $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/recommenders; follows pages; needs --domain-name
@search-terms ListRecommenders
export def 'customer-profiles list-recommenders' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListRecommenders $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /domains/{DomainName}/profiles/ruleBasedMatches; follows pages; cached 1min; needs --domain-name
@search-terms ListRuleBasedMatches
export def 'customer-profiles list-rule-based-matches' [
  --domain-name: string
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
]: any -> any { call 'customer-profiles ListRuleBasedMatches $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/segment-definitions; follows pages; needs --domain-name
@search-terms ListSegmentDefinitions
export def 'customer-profiles list-segment-definitions' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListSegmentDefinitions $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /domains/{DomainName}/segment-definitions/{SegmentDefinitionName}/subscription-events; follows pages; cached 15sec; needs --domain-name --segment-definition-name
@search-terms ListSegmentSubscriptionEvents
export def 'customer-profiles list-segment-subscription-events' [
  --domain-name: string
  --segment-definition-name: string
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
]: any -> any { call 'customer-profiles ListSegmentSubscriptionEvents $domain_name $segment_definition_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'customer-profiles list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domains/{DomainName}/upload-jobs; follows pages; cached 15sec; needs --domain-name
@search-terms ListUploadJobs
export def 'customer-profiles list-upload-jobs' [
  --domain-name: string
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
]: any -> any { call 'customer-profiles ListUploadJobs $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /domains/{DomainName}/workflows; follows pages; cached 1min; needs --domain-name
@search-terms ListWorkflows
export def 'customer-profiles list-workflows' [
  --domain-name: string
  --workflow-type: string
  --status: string@[NOT_STARTED IN_PROGRESS COMPLETE FAILED SPLIT RETRY CANCELLED]
  --query-start-date: oneof<datetime, duration, string>
  --query-end-date: oneof<datetime, duration, string>
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
]: any -> any { call 'customer-profiles ListWorkflows $domain_name $workflow_type $status $query_start_date $query_end_date -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /domains/{DomainName}/profiles/objects/merge; needs --domain-name --main-profile-id --profile-ids-to-be-merged
@search-terms MergeProfiles
export def 'customer-profiles merge-profiles' [
  --domain-name: string
  --main-profile-id: string
  --profile-ids-to-be-merged: list<string>
  --field-source-profile-ids: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles MergeProfiles $domain_name $main_profile_id $profile_ids_to_be_merged $field_source_profile_ids -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/domain-object-types/{ObjectTypeName}; needs --domain-name --object-type-name --fields
@search-terms PutDomainObjectType
export def 'customer-profiles put-domain-object-type' [
  --domain-name: string
  --object-type-name: string
  --description: string
  --encryption-key: string
  --fields: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles PutDomainObjectType $domain_name $object_type_name $description $encryption_key $fields $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/integrations; needs --domain-name
@search-terms PutIntegration
export def 'customer-profiles put-integration' [
  --domain-name: string
  --uri: string
  --object-type-name: string
  --object-type-names: record
  --tags: record
  --flow-definition: record
  --role-arn: string
  --event-trigger-names: list<string>
  --scope: string@[PROFILE DOMAIN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles PutIntegration $domain_name $uri $object_type_name $object_type_names $tags $flow_definition $role_arn $event_trigger_names $scope -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/profiles/objects; needs --object-type-name --object --domain-name
@search-terms PutProfileObject
export def 'customer-profiles put-profile-object' [
  --object-type-name: string
  --object: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles PutProfileObject $object_type_name $object $domain_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/object-types/{ObjectTypeName}; needs --domain-name --object-type-name --description
@search-terms PutProfileObjectType
export def 'customer-profiles put-profile-object-type' [
  --domain-name: string
  --object-type-name: string
  --description: string
  --template-id: string
  --expiration-days: int
  --encryption-key: string
  --allow-profile-creation: oneof<bool>
  --source-last-updated-timestamp-format: string
  --max-profile-object-count: int
  --source-priority: int
  --fields: record
  --keys: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles PutProfileObjectType $domain_name $object_type_name $description $template_id $expiration_days $encryption_key $allow_profile_creation $source_last_updated_timestamp_format $max_profile_object_count $source_priority $fields $keys $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/segment-definitions/{SegmentDefinitionName}/subscriptions; needs --domain-name --segment-definition-name
@search-terms PutSegmentSubscription
export def 'customer-profiles put-segment-subscription' [
  --domain-name: string
  --segment-definition-name: string
  --schedule-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles PutSegmentSubscription $domain_name $segment_definition_name $schedule_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /domains/{DomainName}/profiles/search; follows pages; needs --domain-name --key-name --values
@search-terms SearchProfiles
export def 'customer-profiles search-profiles' [
  --domain-name: string
  --key-name: string
  --values: list<string>
  --additional-search-keys: list
  --logical-operator: string@[AND OR]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles SearchProfiles $domain_name $key_name $values $additional_search_keys $logical_operator -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /domains/{DomainName}/recommendations; needs --domain-name --key-name --key-values --recommender
@search-terms SearchRecommendations
export def 'customer-profiles search-recommendations' [
  --domain-name: string
  --key-name: string
  --key-values: list<string>
  --recommender: record
  --candidate-ids: list<string>
  --context: record
  --diversity: record
  --metadata: record
  --max-recommendations: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'customer-profiles SearchRecommendations $domain_name $key_name $key_values $recommender $candidate_ids $context $diversity $metadata $max_recommendations -- $region $profile $with_input $fail_fast' }

# PUT /domains/{DomainName}/recommenders/{RecommenderName}/start; needs --domain-name --recommender-name
@search-terms StartRecommender
export def 'customer-profiles start-recommender' [
  --domain-name: string
  --recommender-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles StartRecommender $domain_name $recommender_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/upload-jobs/{JobId}; needs --domain-name --job-id
@search-terms StartUploadJob
export def 'customer-profiles start-upload-job' [
  --domain-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles StartUploadJob $domain_name $job_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/recommenders/{RecommenderName}/stop; needs --domain-name --recommender-name
@search-terms StopRecommender
export def 'customer-profiles stop-recommender' [
  --domain-name: string
  --recommender-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles StopRecommender $domain_name $recommender_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/upload-jobs/{JobId}/stop; needs --domain-name --job-id
@search-terms StopUploadJob
export def 'customer-profiles stop-upload-job' [
  --domain-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles StopUploadJob $domain_name $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'customer-profiles tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'customer-profiles untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}; needs --domain-name --calculated-attribute-name
@search-terms UpdateCalculatedAttributeDefinition
export def 'customer-profiles update-calculated-attribute-definition' [
  --domain-name: string
  --calculated-attribute-name: string
  --display-name: string
  --description: string
  --conditions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles UpdateCalculatedAttributeDefinition $domain_name $calculated_attribute_name $display_name $description $conditions -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}; needs --domain-name
@search-terms UpdateDomain
export def 'customer-profiles update-domain' [
  --domain-name: string
  --default-expiration-days: int
  --default-encryption-key: string
  --dead-letter-queue-url: string
  --matching: record
  --rule-based-matching: record
  --data-store: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles UpdateDomain $domain_name $default_expiration_days $default_encryption_key $dead_letter_queue_url $matching $rule_based_matching $data_store $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/layouts/{LayoutDefinitionName}; needs --domain-name --layout-definition-name
@search-terms UpdateDomainLayout
export def 'customer-profiles update-domain-layout' [
  --domain-name: string
  --layout-definition-name: string
  --description: string
  --display-name: string
  --is-default: oneof<bool>
  --layout-type: string
  --layout: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles UpdateDomainLayout $domain_name $layout_definition_name $description $display_name $is_default $layout_type $layout -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/event-triggers/{EventTriggerName}; needs --domain-name --event-trigger-name
@search-terms UpdateEventTrigger
export def 'customer-profiles update-event-trigger' [
  --domain-name: string
  --event-trigger-name: string
  --object-type-name: string
  --description: string
  --event-trigger-conditions: list
  --segment-filter: string
  --event-trigger-limits: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles UpdateEventTrigger $domain_name $event_trigger_name $object_type_name $description $event_trigger_conditions $segment_filter $event_trigger_limits -- $region $profile $with_input $fail_fast $yes' }

# PUT /domains/{DomainName}/profiles; needs --domain-name --profile-id
@search-terms UpdateProfile
export def 'customer-profiles update-profile' [
  --domain-name: string
  --profile-id: string
  --additional-information: string
  --account-number: string
  --party-type: string@[INDIVIDUAL BUSINESS OTHER]
  --business-name: string
  --first-name: string
  --middle-name: string
  --last-name: string
  --birth-date: string
  --gender: string@[MALE FEMALE UNSPECIFIED]
  --phone-number: string
  --mobile-phone-number: string
  --home-phone-number: string
  --business-phone-number: string
  --email-address: string
  --personal-email-address: string
  --business-email-address: string
  --address: record
  --shipping-address: record
  --mailing-address: record
  --billing-address: record
  --attributes: record
  --party-type-string: string
  --gender-string: string
  --profile-type: string@[ACCOUNT_PROFILE PROFILE]
  --engagement-preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles UpdateProfile $domain_name $profile_id $additional_information $account_number $party_type $business_name $first_name $middle_name $last_name $birth_date $gender $phone_number $mobile_phone_number $home_phone_number $business_phone_number $email_address $personal_email_address $business_email_address $address $shipping_address $mailing_address $billing_address $attributes $party_type_string $gender_string $profile_type $engagement_preferences -- $region $profile $with_input $fail_fast $yes' }

# PATCH /domains/{DomainName}/recommenders/{RecommenderName}; needs --domain-name --recommender-name
@search-terms UpdateRecommender
export def 'customer-profiles update-recommender' [
  --domain-name: string
  --recommender-name: string
  --description: string
  --recommender-config: record
  --recommender-version-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'customer-profiles UpdateRecommender $domain_name $recommender_name $description $recommender_config $recommender_version_name -- $region $profile $with_input $fail_fast $yes' }
