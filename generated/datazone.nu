# Written by `cargo xtask generate --service datazone` from the service's model and overlay: change those instead.
# DataZone, API version 2018-05-10: 195 operations.

use rt.nu [call]

def ManagedPolicyType []: nothing -> list<string> { [CREATE_DOMAIN_UNIT OVERRIDE_DOMAIN_UNIT_OWNERS ADD_TO_PROJECT_MEMBER_POOL OVERRIDE_PROJECT_OWNERS CREATE_GLOSSARY CREATE_FORM_TYPE CREATE_ASSET_TYPE CREATE_PROJECT CREATE_ENVIRONMENT_PROFILE DELEGATE_CREATE_ENVIRONMENT_PROFILE CREATE_ENVIRONMENT CREATE_ENVIRONMENT_FROM_BLUEPRINT CREATE_PROJECT_FROM_PROJECT_PROFILE USE_ASSET_TYPE] }

def SortOrder []: nothing -> list<string> { [ASCENDING DESCENDING] }

# PUT /v2/domains/{domainIdentifier}/assets/{identifier}/accept-predictions; needs --domain-identifier --identifier
@search-terms AcceptPredictions
export def 'datazone accept-predictions' [
  --domain-identifier: string
  --identifier: string
  --revision: string
  --accept-rule: record
  --accept-choices: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone AcceptPredictions $domain_identifier $identifier $revision $accept_rule $accept_choices $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/subscription-requests/{identifier}/accept; needs --domain-identifier --identifier
@search-terms AcceptSubscriptionRequest
export def 'datazone accept-subscription-request' [
  --domain-identifier: string
  --identifier: string
  --decision-comment: string
  --asset-scopes: list
  --asset-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone AcceptSubscriptionRequest $domain_identifier $identifier $decision_comment $asset_scopes $asset_permissions -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/addOwner; needs --domain-identifier --entity-type --entity-identifier --owner
@search-terms AddEntityOwner
export def 'datazone add-entity-owner' [
  --domain-identifier: string
  --entity-type: string
  --entity-identifier: string
  --owner: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone AddEntityOwner $domain_identifier $entity_type $entity_identifier $owner $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/addGrant; needs --domain-identifier --entity-type --entity-identifier --policy-type --principal --detail
@search-terms AddPolicyGrant
export def 'datazone add-policy-grant' [
  --domain-identifier: string
  --entity-type: string@[DOMAIN_UNIT ENVIRONMENT_BLUEPRINT_CONFIGURATION ENVIRONMENT_PROFILE ASSET_TYPE]
  --entity-identifier: string
  --policy-type: string@ManagedPolicyType
  --principal: record
  --detail: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone AddPolicyGrant $domain_identifier $entity_type $entity_identifier $policy_type $principal $detail $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/roles/{environmentRoleArn}; needs --domain-identifier --environment-identifier --environment-role-arn
@search-terms AssociateEnvironmentRole
export def 'datazone associate-environment-role' [
  --domain-identifier: string
  --environment-identifier: string
  --environment-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone AssociateEnvironmentRole $domain_identifier $environment_identifier $environment_role_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/associate-governed-terms; needs --domain-identifier --entity-identifier --entity-type --governed-glossary-terms
@search-terms AssociateGovernedTerms
export def 'datazone associate-governed-terms' [
  --domain-identifier: string
  --entity-identifier: string
  --entity-type: string
  --governed-glossary-terms: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone AssociateGovernedTerms $domain_identifier $entity_identifier $entity_type $governed_glossary_terms -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/attributes-metadata; needs --domain-identifier --entity-type --entity-identifier --attribute-identifiers
@search-terms BatchGetAttributesMetadata
export def 'datazone batch-get-attributes-metadata' [
  --domain-identifier: string
  --entity-type: string@[ASSET LISTING]
  --entity-identifier: string
  --entity-revision: string
  --attribute-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone BatchGetAttributesMetadata $domain_identifier $entity_type $entity_identifier $entity_revision $attribute_identifiers -- $region $profile $with_input $fail_fast' }

# PUT /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/attributes-metadata; needs --domain-identifier --entity-type --entity-identifier --attributes
@search-terms BatchPutAttributesMetadata
export def 'datazone batch-put-attributes-metadata' [
  --domain-identifier: string
  --entity-type: string@[ASSET LISTING]
  --entity-identifier: string
  --client-token: string
  --attributes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone BatchPutAttributesMetadata $domain_identifier $entity_type $entity_identifier $client_token $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/metadata-generation-runs/{identifier}/cancel; needs --domain-identifier --identifier
@search-terms CancelMetadataGenerationRun
export def 'datazone cancel-metadata-generation-run' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CancelMetadataGenerationRun $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/subscriptions/{identifier}/cancel; needs --domain-identifier --identifier
@search-terms CancelSubscription
export def 'datazone cancel-subscription' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CancelSubscription $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/account-pools; needs --domain-identifier --name --resolution-strategy --account-source
@search-terms CreateAccountPool
export def 'datazone create-account-pool' [
  --domain-identifier: string
  --name: string
  --description: string
  --resolution-strategy: string
  --account-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateAccountPool $domain_identifier $name $description $resolution_strategy $account_source -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/assets; needs --name --domain-identifier --type-identifier --owning-project-identifier
@search-terms CreateAsset
export def 'datazone create-asset' [
  --name: string
  --domain-identifier: string
  --external-identifier: string
  --type-identifier: string
  --type-revision: string
  --description: string
  --glossary-terms: list<string>
  --forms-input: list
  --owning-project-identifier: string
  --prediction-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateAsset $name $domain_identifier $external_identifier $type_identifier $type_revision $description $glossary_terms $forms_input $owning_project_identifier $prediction_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters; needs --domain-identifier --asset-identifier --name --configuration
@search-terms CreateAssetFilter
export def 'datazone create-asset-filter' [
  --domain-identifier: string
  --asset-identifier: string
  --name: string
  --description: string
  --configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateAssetFilter $domain_identifier $asset_identifier $name $description $configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/assets/{identifier}/revisions; needs --name --domain-identifier --identifier
@search-terms CreateAssetRevision
export def 'datazone create-asset-revision' [
  --name: string
  --domain-identifier: string
  --identifier: string
  --type-revision: string
  --description: string
  --glossary-terms: list<string>
  --forms-input: list
  --prediction-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateAssetRevision $name $domain_identifier $identifier $type_revision $description $glossary_terms $forms_input $prediction_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/asset-types; needs --domain-identifier --name --forms-input --owning-project-identifier
@search-terms CreateAssetType
export def 'datazone create-asset-type' [
  --domain-identifier: string
  --name: string
  --description: string
  --forms-input: record
  --owning-project-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateAssetType $domain_identifier $name $description $forms_input $owning_project_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/connections; needs --domain-identifier --name
@search-terms CreateConnection
export def 'datazone create-connection' [
  --aws-location: record
  --client-token: string
  --configurations: list
  --description: string
  --domain-identifier: string
  --environment-identifier: string
  --name: string
  --props: record
  --enable-trusted-identity-propagation: oneof<bool>
  --scope: string@[DOMAIN PROJECT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateConnection $aws_location $client_token $configurations $description $domain_identifier $environment_identifier $name $props $enable_trusted_identity_propagation $scope -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/data-products; needs --domain-identifier --name --owning-project-identifier
@search-terms CreateDataProduct
export def 'datazone create-data-product' [
  --domain-identifier: string
  --name: string
  --owning-project-identifier: string
  --description: string
  --glossary-terms: list<string>
  --forms-input: list
  --items: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateDataProduct $domain_identifier $name $owning_project_identifier $description $glossary_terms $forms_input $items $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/data-products/{identifier}/revisions; needs --domain-identifier --identifier --name
@search-terms CreateDataProductRevision
export def 'datazone create-data-product-revision' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --glossary-terms: list<string>
  --items: list
  --forms-input: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateDataProductRevision $domain_identifier $identifier $name $description $glossary_terms $items $forms_input $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/data-sources; needs --name --domain-identifier --project-identifier --type
@search-terms CreateDataSource
export def 'datazone create-data-source' [
  --name: string
  --description: string
  --domain-identifier: string
  --project-identifier: string
  --environment-identifier: string
  --connection-identifier: string
  --type: string
  --configuration: record
  --recommendation: record
  --enable-setting: string@[ENABLED DISABLED]
  --schedule: record
  --publish-on-import: oneof<bool>
  --asset-forms-input: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateDataSource $name $description $domain_identifier $project_identifier $environment_identifier $connection_identifier $type $configuration $recommendation $enable_setting $schedule $publish_on_import $asset_forms_input $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/designations; needs --domain-identifier --name --policy
@search-terms CreateDesignation
export def 'datazone create-designation' [
  --domain-identifier: string
  --name: string
  --description: string
  --policy: string
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateDesignation $domain_identifier $name $description $policy $deletion_protection -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains; needs --name
@search-terms CreateDomain
export def 'datazone create-domain' [
  --name: string
  --description: string
  --single-sign-on: record
  --domain-execution-role: string
  --kms-key-identifier: string
  --tags: record
  --domain-version: string@[V1 V2]
  --service-role: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateDomain $name $description $single_sign_on $domain_execution_role $kms_key_identifier $tags $domain_version $service_role $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/domain-units; needs --domain-identifier --name --parent-domain-unit-identifier
@search-terms CreateDomainUnit
export def 'datazone create-domain-unit' [
  --domain-identifier: string
  --name: string
  --parent-domain-unit-identifier: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateDomainUnit $domain_identifier $name $parent_domain_unit_identifier $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/environments; needs --project-identifier --domain-identifier --name
@search-terms CreateEnvironment
export def 'datazone create-environment' [
  --project-identifier: string
  --domain-identifier: string
  --description: string
  --name: string
  --environment-profile-identifier: string
  --user-parameters: any
  --glossary-terms: list<string>
  --environment-account-identifier: string
  --environment-account-region: string
  --environment-blueprint-identifier: string
  --deployment-order: int
  --environment-configuration-id: string
  --environment-configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateEnvironment $project_identifier $domain_identifier $description $name $environment_profile_identifier $user_parameters $glossary_terms $environment_account_identifier $environment_account_region $environment_blueprint_identifier $deployment_order $environment_configuration_id $environment_configuration_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions; needs --domain-identifier --environment-identifier --name --parameters
@search-terms CreateEnvironmentAction
export def 'datazone create-environment-action' [
  --domain-identifier: string
  --environment-identifier: string
  --name: string
  --parameters: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateEnvironmentAction $domain_identifier $environment_identifier $name $parameters $description -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/environment-blueprints; needs --domain-identifier --name --provisioning-properties
@search-terms CreateEnvironmentBlueprint
export def 'datazone create-environment-blueprint' [
  --domain-identifier: string
  --name: string
  --description: string
  --provisioning-properties: record
  --user-parameters: list
  --blueprint-category: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateEnvironmentBlueprint $domain_identifier $name $description $provisioning_properties $user_parameters $blueprint_category -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/environment-profiles; needs --domain-identifier --name --environment-blueprint-identifier --project-identifier
@search-terms CreateEnvironmentProfile
export def 'datazone create-environment-profile' [
  --domain-identifier: string
  --name: string
  --description: string
  --environment-blueprint-identifier: string
  --project-identifier: string
  --user-parameters: any
  --aws-account-id: string
  --aws-account-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateEnvironmentProfile $domain_identifier $name $description $environment_blueprint_identifier $project_identifier $user_parameters $aws_account_id $aws_account_region -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/form-types; needs --domain-identifier --name --model --owning-project-identifier
@search-terms CreateFormType
export def 'datazone create-form-type' [
  --domain-identifier: string
  --name: string
  --model: record
  --owning-project-identifier: string
  --status: string@[ENABLED DISABLED]
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateFormType $domain_identifier $name $model $owning_project_identifier $status $description -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/glossaries; needs --domain-identifier --name --owning-project-identifier
@search-terms CreateGlossary
export def 'datazone create-glossary' [
  --domain-identifier: string
  --name: string
  --owning-project-identifier: string
  --description: string
  --status: string@[DISABLED ENABLED]
  --usage-restrictions: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateGlossary $domain_identifier $name $owning_project_identifier $description $status $usage_restrictions $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/glossary-terms; needs --domain-identifier --glossary-identifier --name
@search-terms CreateGlossaryTerm
export def 'datazone create-glossary-term' [
  --domain-identifier: string
  --glossary-identifier: string
  --name: string
  --status: string@[ENABLED DISABLED]
  --short-description: string
  --long-description: string
  --term-relations: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateGlossaryTerm $domain_identifier $glossary_identifier $name $status $short_description $long_description $term_relations $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/group-profiles; needs --domain-identifier
@search-terms CreateGroupProfile
export def 'datazone create-group-profile' [
  --domain-identifier: string
  --group-identifier: string
  --role-principal-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateGroupProfile $domain_identifier $group_identifier $role_principal_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/listings/change-set; needs --domain-identifier --entity-identifier --entity-type --action
@search-terms CreateListingChangeSet
export def 'datazone create-listing-change-set' [
  --domain-identifier: string
  --entity-identifier: string
  --entity-type: string@[ASSET DATA_PRODUCT]
  --entity-revision: string
  --action: string@[PUBLISH UNPUBLISH]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateListingChangeSet $domain_identifier $entity_identifier $entity_type $entity_revision $action $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/notebooks; needs --domain-identifier --owning-project-identifier --name
@search-terms CreateNotebook
export def 'datazone create-notebook' [
  --domain-identifier: string
  --owning-project-identifier: string
  --name: string
  --description: string
  --type: string@[DATA SQL]
  --metadata: record
  --parameters: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateNotebook $domain_identifier $owning_project_identifier $name $description $type $metadata $parameters $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/projects; needs --domain-identifier --name
@search-terms CreateProject
export def 'datazone create-project' [
  --domain-identifier: string
  --name: string
  --description: string
  --resource-tags: record
  --glossary-terms: list<string>
  --domain-unit-id: string
  --project-profile-id: string
  --user-parameters: list
  --project-category: string
  --project-execution-role: string
  --membership-assignments: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateProject $domain_identifier $name $description $resource_tags $glossary_terms $domain_unit_id $project_profile_id $user_parameters $project_category $project_execution_role $membership_assignments -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/projects/{projectIdentifier}/createMembership; needs --domain-identifier --project-identifier --member --designation
@search-terms CreateProjectMembership
export def 'datazone create-project-membership' [
  --domain-identifier: string
  --project-identifier: string
  --member: record
  --designation: string@[PROJECT_OWNER PROJECT_CONTRIBUTOR PROJECT_CATALOG_VIEWER PROJECT_CATALOG_CONSUMER PROJECT_CATALOG_STEWARD USER_CREATED_DESIGNATION]
  --user-created-designation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateProjectMembership $domain_identifier $project_identifier $member $designation $user_created_designation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/project-profiles; needs --domain-identifier --name
@search-terms CreateProjectProfile
export def 'datazone create-project-profile' [
  --domain-identifier: string
  --name: string
  --description: string
  --status: string@[ENABLED DISABLED]
  --project-resource-tags: list
  --allow-custom-project-resource-tags: oneof<bool>
  --project-resource-tags-description: string
  --environment-configurations: list
  --domain-unit-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateProjectProfile $domain_identifier $name $description $status $project_resource_tags $allow_custom_project_resource_tags $project_resource_tags_description $environment_configurations $domain_unit_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/rules; needs --domain-identifier --name --target --action --scope --detail
@search-terms CreateRule
export def 'datazone create-rule' [
  --domain-identifier: string
  --name: string
  --target: record
  --action: string@[CREATE_LISTING_CHANGE_SET CREATE_SUBSCRIPTION_REQUEST]
  --scope: record
  --detail: record
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateRule $domain_identifier $name $target $action $scope $detail $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/subscription-grants; needs --domain-identifier --environment-identifier --granted-entity
@search-terms CreateSubscriptionGrant
export def 'datazone create-subscription-grant' [
  --domain-identifier: string
  --environment-identifier: string
  --subscription-target-identifier: string
  --granted-entity: record
  --asset-target-names: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateSubscriptionGrant $domain_identifier $environment_identifier $subscription_target_identifier $granted_entity $asset_target_names $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/subscription-requests; needs --domain-identifier --subscribed-principals --subscribed-listings --request-reason
@search-terms CreateSubscriptionRequest
export def 'datazone create-subscription-request' [
  --domain-identifier: string
  --subscribed-principals: list
  --subscribed-listings: list
  --request-reason: string
  --client-token: string
  --metadata-forms: list
  --asset-permissions: list
  --asset-scopes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateSubscriptionRequest $domain_identifier $subscribed_principals $subscribed_listings $request_reason $client_token $metadata_forms $asset_permissions $asset_scopes -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets; needs --domain-identifier --environment-identifier --name --type --subscription-target-config --authorized-principals --manage-access-role --applicable-asset-types
@search-terms CreateSubscriptionTarget
export def 'datazone create-subscription-target' [
  --domain-identifier: string
  --environment-identifier: string
  --name: string
  --type: string
  --subscription-target-config: list
  --authorized-principals: list<string>
  --manage-access-role: string
  --applicable-asset-types: list<string>
  --provider: string
  --client-token: string
  --subscription-grant-creation-mode: string@[AUTOMATIC MANUAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateSubscriptionTarget $domain_identifier $environment_identifier $name $type $subscription_target_config $authorized_principals $manage_access_role $applicable_asset_types $provider $client_token $subscription_grant_creation_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/user-profiles; needs --domain-identifier --user-identifier
@search-terms CreateUserProfile
export def 'datazone create-user-profile' [
  --domain-identifier: string
  --user-identifier: string
  --user-type: string@[IAM_USER IAM_ROLE SSO_USER IAM_ROLE_SESSION]
  --session-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone CreateUserProfile $domain_identifier $user_identifier $user_type $session_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/account-pools/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteAccountPool
export def 'datazone delete-account-pool' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteAccountPool $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/assets/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteAsset
export def 'datazone delete-asset' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteAsset $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier}; needs --domain-identifier --asset-identifier --identifier
@search-terms DeleteAssetFilter
export def 'datazone delete-asset-filter' [
  --domain-identifier: string
  --asset-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteAssetFilter $domain_identifier $asset_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/asset-types/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteAssetType
export def 'datazone delete-asset-type' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteAssetType $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/connections/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteConnection
export def 'datazone delete-connection' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteConnection $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/data-export-configuration; needs --domain-identifier
@search-terms DeleteDataExportConfiguration
export def 'datazone delete-data-export-configuration' [
  --domain-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteDataExportConfiguration $domain_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/data-products/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteDataProduct
export def 'datazone delete-data-product' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteDataProduct $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/data-sources/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteDataSource
export def 'datazone delete-data-source' [
  --domain-identifier: string
  --identifier: string
  --client-token: string
  --retain-permissions-on-revoke-failure: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteDataSource $domain_identifier $identifier $client_token $retain_permissions_on_revoke_failure -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/designations/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteDesignation
export def 'datazone delete-designation' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteDesignation $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{identifier}; needs --identifier
@search-terms DeleteDomain
export def 'datazone delete-domain' [
  --identifier: string
  --client-token: string
  --skip-deletion-check: oneof<bool>
  --cascade-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteDomain $identifier $client_token $skip_deletion_check $cascade_delete -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/domain-units/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteDomainUnit
export def 'datazone delete-domain-unit' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteDomainUnit $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/environments/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteEnvironment
export def 'datazone delete-environment' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteEnvironment $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier}; needs --domain-identifier --environment-identifier --identifier
@search-terms DeleteEnvironmentAction
export def 'datazone delete-environment-action' [
  --domain-identifier: string
  --environment-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteEnvironmentAction $domain_identifier $environment_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/environment-blueprints/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteEnvironmentBlueprint
export def 'datazone delete-environment-blueprint' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteEnvironmentBlueprint $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier}; needs --domain-identifier --environment-blueprint-identifier
@search-terms DeleteEnvironmentBlueprintConfiguration
export def 'datazone delete-environment-blueprint-configuration' [
  --domain-identifier: string
  --environment-blueprint-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteEnvironmentBlueprintConfiguration $domain_identifier $environment_blueprint_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/environment-profiles/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteEnvironmentProfile
export def 'datazone delete-environment-profile' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteEnvironmentProfile $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/form-types/{formTypeIdentifier}; needs --domain-identifier --form-type-identifier
@search-terms DeleteFormType
export def 'datazone delete-form-type' [
  --domain-identifier: string
  --form-type-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteFormType $domain_identifier $form_type_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/glossaries/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteGlossary
export def 'datazone delete-glossary' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteGlossary $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/glossary-terms/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteGlossaryTerm
export def 'datazone delete-glossary-term' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteGlossaryTerm $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/lineage/events/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteLineageEvent
export def 'datazone delete-lineage-event' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteLineageEvent $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/listings/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteListing
export def 'datazone delete-listing' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteListing $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/notebooks/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteNotebook
export def 'datazone delete-notebook' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteNotebook $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/projects/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteProject
export def 'datazone delete-project' [
  --domain-identifier: string
  --identifier: string
  --skip-deletion-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteProject $domain_identifier $identifier $skip_deletion_check -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/projects/{projectIdentifier}/deleteMembership; needs --domain-identifier --project-identifier --member
@search-terms DeleteProjectMembership
export def 'datazone delete-project-membership' [
  --domain-identifier: string
  --project-identifier: string
  --member: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteProjectMembership $domain_identifier $project_identifier $member -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/project-profiles/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteProjectProfile
export def 'datazone delete-project-profile' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteProjectProfile $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/rules/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteRule
export def 'datazone delete-rule' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteRule $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/subscription-grants/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteSubscriptionGrant
export def 'datazone delete-subscription-grant' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteSubscriptionGrant $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/subscription-requests/{identifier}; needs --domain-identifier --identifier
@search-terms DeleteSubscriptionRequest
export def 'datazone delete-subscription-request' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteSubscriptionRequest $domain_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier}; needs --domain-identifier --environment-identifier --identifier
@search-terms DeleteSubscriptionTarget
export def 'datazone delete-subscription-target' [
  --domain-identifier: string
  --environment-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteSubscriptionTarget $domain_identifier $environment_identifier $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points; needs --domain-identifier --entity-identifier --entity-type --form-name
@search-terms DeleteTimeSeriesDataPoints
export def 'datazone delete-time-series-data-points' [
  --domain-identifier: string
  --entity-identifier: string
  --entity-type: string@[ASSET LISTING]
  --form-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DeleteTimeSeriesDataPoints $domain_identifier $entity_identifier $entity_type $form_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/roles/{environmentRoleArn}; needs --domain-identifier --environment-identifier --environment-role-arn
@search-terms DisassociateEnvironmentRole
export def 'datazone disassociate-environment-role' [
  --domain-identifier: string
  --environment-identifier: string
  --environment-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DisassociateEnvironmentRole $domain_identifier $environment_identifier $environment_role_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/disassociate-governed-terms; needs --domain-identifier --entity-identifier --entity-type --governed-glossary-terms
@search-terms DisassociateGovernedTerms
export def 'datazone disassociate-governed-terms' [
  --domain-identifier: string
  --entity-identifier: string
  --entity-type: string
  --governed-glossary-terms: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone DisassociateGovernedTerms $domain_identifier $entity_identifier $entity_type $governed_glossary_terms -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/domains/{domainIdentifier}/account-pools/{identifier}; needs --domain-identifier --identifier
@search-terms GetAccountPool
export def 'datazone get-account-pool' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetAccountPool $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/assets/{identifier}; needs --domain-identifier --identifier
@search-terms GetAsset
export def 'datazone get-asset' [
  --domain-identifier: string
  --identifier: string
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetAsset $domain_identifier $identifier $revision -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier}; needs --domain-identifier --asset-identifier --identifier
@search-terms GetAssetFilter
export def 'datazone get-asset-filter' [
  --domain-identifier: string
  --asset-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetAssetFilter $domain_identifier $asset_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/asset-types/{identifier}; needs --domain-identifier --identifier
@search-terms GetAssetType
export def 'datazone get-asset-type' [
  --domain-identifier: string
  --identifier: string
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetAssetType $domain_identifier $identifier $revision -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/connections/{identifier}; needs --domain-identifier --identifier
@search-terms GetConnection
export def 'datazone get-connection' [
  --domain-identifier: string
  --identifier: string
  --with-secret: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetConnection $domain_identifier $identifier $with_secret -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/data-export-configuration; cached 1min; needs --domain-identifier
@search-terms GetDataExportConfiguration
export def 'datazone get-data-export-configuration' [
  --domain-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetDataExportConfiguration $domain_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/data-products/{identifier}; needs --domain-identifier --identifier
@search-terms GetDataProduct
export def 'datazone get-data-product' [
  --domain-identifier: string
  --identifier: string
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetDataProduct $domain_identifier $identifier $revision -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/data-sources/{identifier}; needs --domain-identifier --identifier
@search-terms GetDataSource
export def 'datazone get-data-source' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetDataSource $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/data-source-runs/{identifier}; needs --domain-identifier --identifier
@search-terms GetDataSourceRun
export def 'datazone get-data-source-run' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetDataSourceRun $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/designations/{identifier}; needs --domain-identifier --identifier
@search-terms GetDesignation
export def 'datazone get-designation' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetDesignation $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{identifier}; cached 1min; needs --identifier
@search-terms GetDomain
export def 'datazone get-domain' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetDomain $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/domain-units/{identifier}; needs --domain-identifier --identifier
@search-terms GetDomainUnit
export def 'datazone get-domain-unit' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetDomainUnit $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environments/{identifier}; needs --domain-identifier --identifier
@search-terms GetEnvironment
export def 'datazone get-environment' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetEnvironment $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier}; cached 1min; needs --domain-identifier --environment-identifier --identifier
@search-terms GetEnvironmentAction
export def 'datazone get-environment-action' [
  --domain-identifier: string
  --environment-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetEnvironmentAction $domain_identifier $environment_identifier $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environment-blueprints/{identifier}; needs --domain-identifier --identifier
@search-terms GetEnvironmentBlueprint
export def 'datazone get-environment-blueprint' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetEnvironmentBlueprint $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier}; cached 1min; needs --domain-identifier --environment-blueprint-identifier
@search-terms GetEnvironmentBlueprintConfiguration
export def 'datazone get-environment-blueprint-configuration' [
  --domain-identifier: string
  --environment-blueprint-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetEnvironmentBlueprintConfiguration $domain_identifier $environment_blueprint_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/credentials; needs --domain-identifier --environment-identifier
@search-terms GetEnvironmentCredentials
export def 'datazone get-environment-credentials' [
  --domain-identifier: string
  --environment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetEnvironmentCredentials $domain_identifier $environment_identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environment-profiles/{identifier}; needs --domain-identifier --identifier
@search-terms GetEnvironmentProfile
export def 'datazone get-environment-profile' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetEnvironmentProfile $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/form-types/{formTypeIdentifier}; needs --domain-identifier --form-type-identifier
@search-terms GetFormType
export def 'datazone get-form-type' [
  --domain-identifier: string
  --form-type-identifier: string
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetFormType $domain_identifier $form_type_identifier $revision -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/glossaries/{identifier}; needs --domain-identifier --identifier
@search-terms GetGlossary
export def 'datazone get-glossary' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetGlossary $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/glossary-terms/{identifier}; needs --domain-identifier --identifier
@search-terms GetGlossaryTerm
export def 'datazone get-glossary-term' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetGlossaryTerm $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/group-profiles/{groupIdentifier}; needs --domain-identifier --group-identifier
@search-terms GetGroupProfile
export def 'datazone get-group-profile' [
  --domain-identifier: string
  --group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetGroupProfile $domain_identifier $group_identifier -- $region $profile $with_input $fail_fast' }

# POST /v2/domains/{domainIdentifier}/get-portal-login-url; needs --domain-identifier
@search-terms GetIamPortalLoginUrl
export def 'datazone get-iam-portal-login-url' [
  --domain-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetIamPortalLoginUrl $domain_identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/jobRuns/{identifier}; needs --domain-identifier --identifier
@search-terms GetJobRun
export def 'datazone get-job-run' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetJobRun $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/lineage/events/{identifier}; needs --domain-identifier --identifier
@search-terms GetLineageEvent
export def 'datazone get-lineage-event' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetLineageEvent $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/lineage/nodes/{identifier}; needs --domain-identifier --identifier
@search-terms GetLineageNode
export def 'datazone get-lineage-node' [
  --domain-identifier: string
  --identifier: string
  --event-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetLineageNode $domain_identifier $identifier $event_timestamp -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/listings/{identifier}; needs --domain-identifier --identifier
@search-terms GetListing
export def 'datazone get-listing' [
  --domain-identifier: string
  --identifier: string
  --listing-revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetListing $domain_identifier $identifier $listing_revision -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/metadata-generation-runs/{identifier}; needs --domain-identifier --identifier
@search-terms GetMetadataGenerationRun
export def 'datazone get-metadata-generation-run' [
  --domain-identifier: string
  --identifier: string
  --type: string@[BUSINESS_DESCRIPTIONS BUSINESS_NAMES BUSINESS_GLOSSARY_ASSOCIATIONS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetMetadataGenerationRun $domain_identifier $identifier $type -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/notebooks/{identifier}; needs --domain-identifier --identifier
@search-terms GetNotebook
export def 'datazone get-notebook' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetNotebook $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/notebook-exports/{identifier}; needs --domain-identifier --identifier
@search-terms GetNotebookExport
export def 'datazone get-notebook-export' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetNotebookExport $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/notebook-runs/{identifier}; needs --domain-identifier --identifier
@search-terms GetNotebookRun
export def 'datazone get-notebook-run' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetNotebookRun $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/projects/{identifier}; needs --domain-identifier --identifier
@search-terms GetProject
export def 'datazone get-project' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetProject $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/project-profiles/{identifier}; needs --domain-identifier --identifier
@search-terms GetProjectProfile
export def 'datazone get-project-profile' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetProjectProfile $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/rules/{identifier}; needs --domain-identifier --identifier
@search-terms GetRule
export def 'datazone get-rule' [
  --domain-identifier: string
  --identifier: string
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetRule $domain_identifier $identifier $revision -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/subscriptions/{identifier}; needs --domain-identifier --identifier
@search-terms GetSubscription
export def 'datazone get-subscription' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetSubscription $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/subscription-grants/{identifier}; cached 1min; needs --domain-identifier --identifier
@search-terms GetSubscriptionGrant
export def 'datazone get-subscription-grant' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetSubscriptionGrant $domain_identifier $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/subscription-requests/{identifier}; needs --domain-identifier --identifier
@search-terms GetSubscriptionRequestDetails
export def 'datazone get-subscription-request-details' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetSubscriptionRequestDetails $domain_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier}; needs --domain-identifier --environment-identifier --identifier
@search-terms GetSubscriptionTarget
export def 'datazone get-subscription-target' [
  --domain-identifier: string
  --environment-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetSubscriptionTarget $domain_identifier $environment_identifier $identifier -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points/{identifier}; cached 1min; needs --domain-identifier --entity-identifier --entity-type --identifier --form-name
@search-terms GetTimeSeriesDataPoint
export def 'datazone get-time-series-data-point' [
  --domain-identifier: string
  --entity-identifier: string
  --entity-type: string@[ASSET LISTING]
  --identifier: string
  --form-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetTimeSeriesDataPoint $domain_identifier $entity_identifier $entity_type $identifier $form_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/user-profiles/{userIdentifier}; needs --domain-identifier --user-identifier
@search-terms GetUserProfile
export def 'datazone get-user-profile' [
  --domain-identifier: string
  --user-identifier: string
  --type: string@[IAM SSO]
  --session-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datazone GetUserProfile $domain_identifier $user_identifier $type $session_name -- $region $profile $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/account-pools; follows pages; needs --domain-identifier
@search-terms ListAccountPools
export def 'datazone list-account-pools' [
  --domain-identifier: string
  --name: string
  --sort-by: string
  --sort-order: string@SortOrder
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListAccountPools $domain_identifier $name $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/account-pools/{identifier}/accounts; follows pages; needs --domain-identifier --identifier
@search-terms ListAccountsInAccountPool
export def 'datazone list-accounts-in-account-pool' [
  --domain-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListAccountsInAccountPool $domain_identifier $identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters; follows pages; needs --domain-identifier --asset-identifier
@search-terms ListAssetFilters
export def 'datazone list-asset-filters' [
  --domain-identifier: string
  --asset-identifier: string
  --status: string@[VALID INVALID]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListAssetFilters $domain_identifier $asset_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/assets/{identifier}/revisions; follows pages; cached 1min; needs --domain-identifier --identifier
@search-terms ListAssetRevisions
export def 'datazone list-asset-revisions' [
  --domain-identifier: string
  --identifier: string
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
]: any -> any { call 'datazone ListAssetRevisions $domain_identifier $identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/connections; follows pages; needs --domain-identifier
@search-terms ListConnections
export def 'datazone list-connections' [
  --domain-identifier: string
  --sort-by: string
  --sort-order: string@SortOrder
  --name: string
  --environment-identifier: string
  --project-identifier: string
  --type: string
  --scope: string@[DOMAIN PROJECT]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListConnections $domain_identifier $sort_by $sort_order $name $environment_identifier $project_identifier $type $scope -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/data-products/{identifier}/revisions; follows pages; cached 1min; needs --domain-identifier --identifier
@search-terms ListDataProductRevisions
export def 'datazone list-data-product-revisions' [
  --domain-identifier: string
  --identifier: string
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
]: any -> any { call 'datazone ListDataProductRevisions $domain_identifier $identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/data-source-runs/{identifier}/activities; follows pages; needs --domain-identifier --identifier
@search-terms ListDataSourceRunActivities
export def 'datazone list-data-source-run-activities' [
  --domain-identifier: string
  --identifier: string
  --status: string@[FAILED PUBLISHING_FAILED SUCCEEDED_CREATED SUCCEEDED_UPDATED SKIPPED_ALREADY_IMPORTED SKIPPED_ARCHIVED SKIPPED_NO_ACCESS UNCHANGED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListDataSourceRunActivities $domain_identifier $identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/data-sources/{dataSourceIdentifier}/runs; follows pages; cached 15sec; needs --domain-identifier --data-source-identifier
@search-terms ListDataSourceRuns
export def 'datazone list-data-source-runs' [
  --domain-identifier: string
  --data-source-identifier: string
  --status: string@[REQUESTED RUNNING FAILED PARTIALLY_SUCCEEDED SUCCESS]
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
]: any -> any { call 'datazone ListDataSourceRuns $domain_identifier $data_source_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/data-sources; follows pages; needs --domain-identifier --project-identifier
@search-terms ListDataSources
export def 'datazone list-data-sources' [
  --domain-identifier: string
  --project-identifier: string
  --environment-identifier: string
  --connection-identifier: string
  --type: string
  --status: string@[CREATING FAILED_CREATION READY UPDATING FAILED_UPDATE RUNNING DELETING FAILED_DELETION]
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListDataSources $domain_identifier $project_identifier $environment_identifier $connection_identifier $type $status $name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/designations; follows pages; needs --domain-identifier
@search-terms ListDesignations
export def 'datazone list-designations' [
  --domain-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListDesignations $domain_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/domain-units; follows pages; cached 1min; needs --domain-identifier --parent-domain-unit-identifier
@search-terms ListDomainUnitsForParent
export def 'datazone list-domain-units-for-parent' [
  --domain-identifier: string
  --parent-domain-unit-identifier: string
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
]: any -> any { call 'datazone ListDomainUnitsForParent $domain_identifier $parent_domain_unit_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains; follows pages
@search-terms ListDomains
export def 'datazone list-domains' [
  --status: string@[CREATING AVAILABLE CREATION_FAILED DELETING DELETED DELETION_FAILED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListDomains $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/owners; follows pages; cached 1min; needs --domain-identifier --entity-type --entity-identifier
@search-terms ListEntityOwners
export def 'datazone list-entity-owners' [
  --domain-identifier: string
  --entity-type: string
  --entity-identifier: string
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
]: any -> any { call 'datazone ListEntityOwners $domain_identifier $entity_type $entity_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions; follows pages; cached 1min; needs --domain-identifier --environment-identifier
@search-terms ListEnvironmentActions
export def 'datazone list-environment-actions' [
  --domain-identifier: string
  --environment-identifier: string
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
]: any -> any { call 'datazone ListEnvironmentActions $domain_identifier $environment_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environment-blueprint-configurations; follows pages; cached 1min; needs --domain-identifier
@search-terms ListEnvironmentBlueprintConfigurations
export def 'datazone list-environment-blueprint-configurations' [
  --domain-identifier: string
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
]: any -> any { call 'datazone ListEnvironmentBlueprintConfigurations $domain_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environment-blueprints; follows pages; needs --domain-identifier
@search-terms ListEnvironmentBlueprints
export def 'datazone list-environment-blueprints' [
  --domain-identifier: string
  --name: string
  --managed: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListEnvironmentBlueprints $domain_identifier $name $managed -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environment-profiles; follows pages; needs --domain-identifier
@search-terms ListEnvironmentProfiles
export def 'datazone list-environment-profiles' [
  --domain-identifier: string
  --aws-account-id: string
  --aws-account-region: string
  --environment-blueprint-identifier: string
  --project-identifier: string
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListEnvironmentProfiles $domain_identifier $aws_account_id $aws_account_region $environment_blueprint_identifier $project_identifier $name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environments; follows pages; needs --domain-identifier --project-identifier
@search-terms ListEnvironments
export def 'datazone list-environments' [
  --domain-identifier: string
  --aws-account-id: string
  --status: string@[ACTIVE CREATING UPDATING DELETING CREATE_FAILED UPDATE_FAILED DELETE_FAILED VALIDATION_FAILED SUSPENDED DISABLED EXPIRED DELETED INACCESSIBLE]
  --aws-account-region: string
  --project-identifier: string
  --environment-profile-identifier: string
  --environment-blueprint-identifier: string
  --provider: string
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListEnvironments $domain_identifier $aws_account_id $status $aws_account_region $project_identifier $environment_profile_identifier $environment_blueprint_identifier $provider $name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/jobs/{jobIdentifier}/runs; follows pages; cached 15sec; needs --domain-identifier --job-identifier
@search-terms ListJobRuns
export def 'datazone list-job-runs' [
  --domain-identifier: string
  --job-identifier: string
  --status: string@[SCHEDULED IN_PROGRESS SUCCESS PARTIALLY_SUCCEEDED FAILED ABORTED TIMED_OUT CANCELED]
  --sort-order: string@SortOrder
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
]: any -> any { call 'datazone ListJobRuns $domain_identifier $job_identifier $status $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/lineage/events; follows pages; cached 15sec; needs --domain-identifier
@search-terms ListLineageEvents
export def 'datazone list-lineage-events' [
  --domain-identifier: string
  --timestamp-after: oneof<datetime, duration, string>
  --timestamp-before: oneof<datetime, duration, string>
  --processing-status: string@[REQUESTED PROCESSING SUCCESS FAILED]
  --sort-order: string@SortOrder
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
]: any -> any { call 'datazone ListLineageEvents $domain_identifier $timestamp_after $timestamp_before $processing_status $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/lineage/nodes/{identifier}/history; follows pages; cached 1min; needs --domain-identifier --identifier
@search-terms ListLineageNodeHistory
export def 'datazone list-lineage-node-history' [
  --domain-identifier: string
  --identifier: string
  --direction: string@[UPSTREAM DOWNSTREAM]
  --event-timestamp-gte: oneof<datetime, duration, string>
  --event-timestamp-lte: oneof<datetime, duration, string>
  --sort-order: string@SortOrder
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
]: any -> any { call 'datazone ListLineageNodeHistory $domain_identifier $identifier $direction $event_timestamp_gte $event_timestamp_lte $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/metadata-generation-runs; follows pages; cached 15sec; needs --domain-identifier
@search-terms ListMetadataGenerationRuns
export def 'datazone list-metadata-generation-runs' [
  --domain-identifier: string
  --status: string@[SUBMITTED IN_PROGRESS CANCELED SUCCEEDED FAILED PARTIALLY_SUCCEEDED]
  --type: string@[BUSINESS_DESCRIPTIONS BUSINESS_NAMES BUSINESS_GLOSSARY_ASSOCIATIONS]
  --target-identifier: string
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
]: any -> any { call 'datazone ListMetadataGenerationRuns $domain_identifier $status $type $target_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/notebook-runs; follows pages; cached 15sec; needs --domain-identifier --owning-project-identifier
@search-terms ListNotebookRuns
export def 'datazone list-notebook-runs' [
  --domain-identifier: string
  --owning-project-identifier: string
  --notebook-identifier: string
  --status: string@[QUEUED STARTING RUNNING STOPPING STOPPED SUCCEEDED FAILED]
  --schedule-identifier: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'datazone ListNotebookRuns $domain_identifier $owning_project_identifier $notebook_identifier $status $schedule_identifier $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/notebooks; follows pages; needs --domain-identifier --owning-project-identifier
@search-terms ListNotebooks
export def 'datazone list-notebooks' [
  --domain-identifier: string
  --owning-project-identifier: string
  --sort-order: string@SortOrder
  --sort-by: string@[CREATED_AT UPDATED_AT]
  --status: string@[ACTIVE ARCHIVED SYNC_IN_PROGRESS SYNC_FAILED]
  --type: string@[DATA SQL]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListNotebooks $domain_identifier $owning_project_identifier $sort_order $sort_by $status $type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/notifications; follows pages; needs --domain-identifier --type
@search-terms ListNotifications
export def 'datazone list-notifications' [
  --domain-identifier: string
  --type: string@[TASK EVENT]
  --after-timestamp: oneof<datetime, duration, string>
  --before-timestamp: oneof<datetime, duration, string>
  --subjects: list<string>
  --task-status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListNotifications $domain_identifier $type $after_timestamp $before_timestamp $subjects $task_status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/grants; follows pages; cached 1min; needs --domain-identifier --entity-type --entity-identifier --policy-type
@search-terms ListPolicyGrants
export def 'datazone list-policy-grants' [
  --domain-identifier: string
  --entity-type: string@[DOMAIN_UNIT ENVIRONMENT_BLUEPRINT_CONFIGURATION ENVIRONMENT_PROFILE ASSET_TYPE]
  --entity-identifier: string
  --policy-type: string@ManagedPolicyType
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
]: any -> any { call 'datazone ListPolicyGrants $domain_identifier $entity_type $entity_identifier $policy_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/projects/{projectIdentifier}/memberships; follows pages; cached 1min; needs --domain-identifier --project-identifier
@search-terms ListProjectMemberships
export def 'datazone list-project-memberships' [
  --domain-identifier: string
  --project-identifier: string
  --sort-by: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'datazone ListProjectMemberships $domain_identifier $project_identifier $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/project-profiles; follows pages; needs --domain-identifier
@search-terms ListProjectProfiles
export def 'datazone list-project-profiles' [
  --domain-identifier: string
  --name: string
  --sort-by: string
  --sort-order: string@SortOrder
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListProjectProfiles $domain_identifier $name $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/projects; follows pages; needs --domain-identifier
@search-terms ListProjects
export def 'datazone list-projects' [
  --domain-identifier: string
  --user-identifier: string
  --group-identifier: string
  --name: string
  --project-category: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListProjects $domain_identifier $user_identifier $group_identifier $name $project_category -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/list-rules/{targetType}/{targetIdentifier}; follows pages; needs --domain-identifier --target-type --target-identifier
@search-terms ListRules
export def 'datazone list-rules' [
  --domain-identifier: string
  --target-type: string
  --target-identifier: string
  --rule-type: string@[METADATA_FORM_ENFORCEMENT GLOSSARY_TERM_ENFORCEMENT]
  --action: string@[CREATE_LISTING_CHANGE_SET CREATE_SUBSCRIPTION_REQUEST]
  --project-ids: list<string>
  --asset-types: list<string>
  --data-product: oneof<bool>
  --include-cascaded: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListRules $domain_identifier $target_type $target_identifier $rule_type $action $project_ids $asset_types $data_product $include_cascaded -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/subscription-grants; follows pages; cached 1min; needs --domain-identifier
@search-terms ListSubscriptionGrants
export def 'datazone list-subscription-grants' [
  --domain-identifier: string
  --environment-id: string
  --subscription-target-id: string
  --subscribed-listing-id: string
  --subscription-id: string
  --owning-project-id: string
  --owning-iam-principal-arn: string
  --owning-user-id: string
  --owning-group-id: string
  --sort-by: string@[CREATED_AT UPDATED_AT]
  --sort-order: string@SortOrder
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
]: any -> any { call 'datazone ListSubscriptionGrants $domain_identifier $environment_id $subscription_target_id $subscribed_listing_id $subscription_id $owning_project_id $owning_iam_principal_arn $owning_user_id $owning_group_id $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/subscription-requests; follows pages; needs --domain-identifier
@search-terms ListSubscriptionRequests
export def 'datazone list-subscription-requests' [
  --domain-identifier: string
  --status: string@[PENDING ACCEPTED REJECTED]
  --subscribed-listing-id: string
  --owning-project-id: string
  --owning-iam-principal-arn: string
  --approver-project-id: string
  --owning-user-id: string
  --owning-group-id: string
  --sort-by: string@[CREATED_AT UPDATED_AT]
  --sort-order: string@SortOrder
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListSubscriptionRequests $domain_identifier $status $subscribed_listing_id $owning_project_id $owning_iam_principal_arn $approver_project_id $owning_user_id $owning_group_id $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets; follows pages; needs --domain-identifier --environment-identifier
@search-terms ListSubscriptionTargets
export def 'datazone list-subscription-targets' [
  --domain-identifier: string
  --environment-identifier: string
  --sort-by: string@[CREATED_AT UPDATED_AT]
  --sort-order: string@SortOrder
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListSubscriptionTargets $domain_identifier $environment_identifier $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/subscriptions; follows pages; needs --domain-identifier
@search-terms ListSubscriptions
export def 'datazone list-subscriptions' [
  --domain-identifier: string
  --subscription-request-identifier: string
  --status: string@[APPROVED REVOKED CANCELLED]
  --subscribed-listing-id: string
  --owning-project-id: string
  --owning-iam-principal-arn: string
  --owning-user-id: string
  --owning-group-id: string
  --approver-project-id: string
  --sort-by: string@[CREATED_AT UPDATED_AT]
  --sort-order: string@SortOrder
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListSubscriptions $domain_identifier $subscription_request_identifier $status $subscribed_listing_id $owning_project_id $owning_iam_principal_arn $owning_user_id $owning_group_id $approver_project_id $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'datazone list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datazone ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points; follows pages; cached 1min; needs --domain-identifier --entity-identifier --entity-type --form-name
@search-terms ListTimeSeriesDataPoints
export def 'datazone list-time-series-data-points' [
  --domain-identifier: string
  --entity-identifier: string
  --entity-type: string@[ASSET LISTING]
  --form-name: string
  --started-at: oneof<datetime, duration, string>
  --ended-at: oneof<datetime, duration, string>
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
]: any -> any { call 'datazone ListTimeSeriesDataPoints $domain_identifier $entity_identifier $entity_type $form_name $started_at $ended_at -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/domains/{domainIdentifier}/lineage/events; needs --domain-identifier --event
@search-terms PostLineageEvent
export def 'datazone post-lineage-event' [
  --domain-identifier: string
  --event: oneof<binary, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone PostLineageEvent $domain_identifier $event $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points; needs --domain-identifier --entity-identifier --entity-type --forms
@search-terms PostTimeSeriesDataPoints
export def 'datazone post-time-series-data-points' [
  --domain-identifier: string
  --entity-identifier: string
  --entity-type: string@[ASSET LISTING]
  --forms: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone PostTimeSeriesDataPoints $domain_identifier $entity_identifier $entity_type $forms $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/data-export-configuration; needs --domain-identifier --enable-export
@search-terms PutDataExportConfiguration
export def 'datazone put-data-export-configuration' [
  --domain-identifier: string
  --enable-export: oneof<bool>
  --encryption-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone PutDataExportConfiguration $domain_identifier $enable_export $encryption_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier}; needs --domain-identifier --environment-blueprint-identifier --enabled-regions
@search-terms PutEnvironmentBlueprintConfiguration
export def 'datazone put-environment-blueprint-configuration' [
  --domain-identifier: string
  --environment-blueprint-identifier: string
  --provisioning-role-arn: string
  --manage-access-role-arn: string
  --environment-role-permission-boundary: string
  --enabled-regions: list<string>
  --regional-parameters: record
  --resource-configurations: list
  --allow-user-provided-configurations: oneof<bool>
  --global-parameters: record
  --provisioning-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone PutEnvironmentBlueprintConfiguration $domain_identifier $environment_blueprint_identifier $provisioning_role_arn $manage_access_role_arn $environment_role_permission_boundary $enabled_regions $regional_parameters $resource_configurations $allow_user_provided_configurations $global_parameters $provisioning_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/graph/query; follows pages; needs --domain-identifier --match
@search-terms QueryGraph
export def 'datazone query-graph' [
  --domain-identifier: string
  --match: list
  --additional-attributes: record
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone QueryGraph $domain_identifier $match $additional_attributes -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/assets/{identifier}/reject-predictions; needs --domain-identifier --identifier
@search-terms RejectPredictions
export def 'datazone reject-predictions' [
  --domain-identifier: string
  --identifier: string
  --revision: string
  --reject-rule: record
  --reject-choices: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone RejectPredictions $domain_identifier $identifier $revision $reject_rule $reject_choices $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/subscription-requests/{identifier}/reject; needs --domain-identifier --identifier
@search-terms RejectSubscriptionRequest
export def 'datazone reject-subscription-request' [
  --domain-identifier: string
  --identifier: string
  --decision-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone RejectSubscriptionRequest $domain_identifier $identifier $decision_comment -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/removeOwner; needs --domain-identifier --entity-type --entity-identifier --owner
@search-terms RemoveEntityOwner
export def 'datazone remove-entity-owner' [
  --domain-identifier: string
  --entity-type: string
  --entity-identifier: string
  --owner: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone RemoveEntityOwner $domain_identifier $entity_type $entity_identifier $owner $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/removeGrant; needs --domain-identifier --entity-type --entity-identifier --policy-type --principal
@search-terms RemovePolicyGrant
export def 'datazone remove-policy-grant' [
  --domain-identifier: string
  --entity-type: string@[DOMAIN_UNIT ENVIRONMENT_BLUEPRINT_CONFIGURATION ENVIRONMENT_PROFILE ASSET_TYPE]
  --entity-identifier: string
  --policy-type: string@ManagedPolicyType
  --principal: record
  --grant-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone RemovePolicyGrant $domain_identifier $entity_type $entity_identifier $policy_type $principal $grant_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/subscriptions/{identifier}/revoke; needs --domain-identifier --identifier
@search-terms RevokeSubscription
export def 'datazone revoke-subscription' [
  --domain-identifier: string
  --identifier: string
  --retain-permissions: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone RevokeSubscription $domain_identifier $identifier $retain_permissions -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/search; follows pages; needs --domain-identifier --search-scope
@search-terms Search
export def 'datazone search' [
  --domain-identifier: string
  --owning-project-identifier: string
  --search-scope: string@[ASSET GLOSSARY GLOSSARY_TERM DATA_PRODUCT]
  --search-text: string
  --search-in: list
  --filters: record
  --sort: record
  --additional-attributes: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone Search $domain_identifier $owning_project_identifier $search_scope $search_text $search_in $filters $sort $additional_attributes -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /v2/domains/{domainIdentifier}/search-group-profiles; follows pages; needs --domain-identifier --group-type
@search-terms SearchGroupProfiles
export def 'datazone search-group-profiles' [
  --domain-identifier: string
  --group-type: string@[SSO_GROUP DATAZONE_SSO_GROUP IAM_ROLE_SESSION_GROUP]
  --search-text: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone SearchGroupProfiles $domain_identifier $group_type $search_text -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /v2/domains/{domainIdentifier}/listings/search; follows pages; needs --domain-identifier
@search-terms SearchListings
export def 'datazone search-listings' [
  --domain-identifier: string
  --search-text: string
  --search-in: list
  --filters: record
  --aggregations: list
  --sort: record
  --additional-attributes: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone SearchListings $domain_identifier $search_text $search_in $filters $aggregations $sort $additional_attributes -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /v2/domains/{domainIdentifier}/types-search; follows pages; needs --domain-identifier --search-scope --managed
@search-terms SearchTypes
export def 'datazone search-types' [
  --domain-identifier: string
  --search-scope: string@[ASSET_TYPE FORM_TYPE LINEAGE_NODE_TYPE]
  --search-text: string
  --search-in: list
  --filters: record
  --sort: record
  --managed: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone SearchTypes $domain_identifier $search_scope $search_text $search_in $filters $sort $managed -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /v2/domains/{domainIdentifier}/search-user-profiles; follows pages; needs --domain-identifier --user-type
@search-terms SearchUserProfiles
export def 'datazone search-user-profiles' [
  --domain-identifier: string
  --user-type: string@[SSO_USER DATAZONE_USER DATAZONE_SSO_USER DATAZONE_IAM_USER]
  --search-text: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'datazone SearchUserProfiles $domain_identifier $user_type $search_text -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /v2/domains/{domainIdentifier}/data-sources/{dataSourceIdentifier}/runs; needs --domain-identifier --data-source-identifier
@search-terms StartDataSourceRun
export def 'datazone start-data-source-run' [
  --domain-identifier: string
  --data-source-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone StartDataSourceRun $domain_identifier $data_source_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/metadata-generation-runs; needs --domain-identifier --target --owning-project-identifier
@search-terms StartMetadataGenerationRun
export def 'datazone start-metadata-generation-run' [
  --domain-identifier: string
  --type: string@[BUSINESS_DESCRIPTIONS BUSINESS_NAMES BUSINESS_GLOSSARY_ASSOCIATIONS]
  --types: list<string>
  --target: record
  --client-token: string
  --owning-project-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone StartMetadataGenerationRun $domain_identifier $type $types $target $client_token $owning_project_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/notebook-exports; needs --domain-identifier --notebook-identifier --owning-project-identifier --file-format
@search-terms StartNotebookExport
export def 'datazone start-notebook-export' [
  --domain-identifier: string
  --notebook-identifier: string
  --owning-project-identifier: string
  --file-format: string@[PDF IPYNB]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone StartNotebookExport $domain_identifier $notebook_identifier $owning_project_identifier $file_format $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/notebook-imports; needs --domain-identifier --owning-project-identifier --source-location --name
@search-terms StartNotebookImport
export def 'datazone start-notebook-import' [
  --domain-identifier: string
  --owning-project-identifier: string
  --source-location: record
  --name: string
  --description: string
  --type: string@[DATA SQL]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone StartNotebookImport $domain_identifier $owning_project_identifier $source_location $name $description $type $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/notebook-runs; needs --domain-identifier --owning-project-identifier --notebook-identifier
@search-terms StartNotebookRun
export def 'datazone start-notebook-run' [
  --domain-identifier: string
  --owning-project-identifier: string
  --notebook-identifier: string
  --schedule-identifier: string
  --compute-configuration: record
  --network-configuration: record
  --timeout-configuration: record
  --notification-configuration: record
  --trigger-source: record
  --metadata: record
  --parameters: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone StartNotebookRun $domain_identifier $owning_project_identifier $notebook_identifier $schedule_identifier $compute_configuration $network_configuration $timeout_configuration $notification_configuration $trigger_source $metadata $parameters $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domains/{domainIdentifier}/notebook-syncs; needs --domain-identifier --owning-project-identifier --source-location
@search-terms StartNotebookSync
export def 'datazone start-notebook-sync' [
  --domain-identifier: string
  --owning-project-identifier: string
  --source-location: record
  --git-metadata: record
  --notebook-id: string
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone StartNotebookSync $domain_identifier $owning_project_identifier $source_location $git_metadata $notebook_id $name $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/notebook-runs/{identifier}/stop; needs --domain-identifier --identifier
@search-terms StopNotebookRun
export def 'datazone stop-notebook-run' [
  --domain-identifier: string
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone StopNotebookRun $domain_identifier $identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'datazone tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'datazone untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/account-pools/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateAccountPool
export def 'datazone update-account-pool' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --resolution-strategy: string
  --account-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateAccountPool $domain_identifier $identifier $name $description $resolution_strategy $account_source -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier}; needs --domain-identifier --asset-identifier --identifier
@search-terms UpdateAssetFilter
export def 'datazone update-asset-filter' [
  --domain-identifier: string
  --asset-identifier: string
  --identifier: string
  --name: string
  --description: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateAssetFilter $domain_identifier $asset_identifier $identifier $name $description $configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/connections/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateConnection
export def 'datazone update-connection' [
  --configurations: list
  --domain-identifier: string
  --identifier: string
  --description: string
  --aws-location: record
  --props: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateConnection $configurations $domain_identifier $identifier $description $aws_location $props -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/data-sources/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateDataSource
export def 'datazone update-data-source' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --enable-setting: string@[ENABLED DISABLED]
  --publish-on-import: oneof<bool>
  --asset-forms-input: list
  --schedule: record
  --configuration: record
  --recommendation: record
  --retain-permissions-on-revoke-failure: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateDataSource $domain_identifier $identifier $name $description $enable_setting $publish_on_import $asset_forms_input $schedule $configuration $recommendation $retain_permissions_on_revoke_failure -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/designations/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateDesignation
export def 'datazone update-designation' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --policy: string
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateDesignation $domain_identifier $identifier $name $description $policy $deletion_protection -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{identifier}; needs --identifier
@search-terms UpdateDomain
export def 'datazone update-domain' [
  --identifier: string
  --description: string
  --single-sign-on: record
  --domain-execution-role: string
  --service-role: string
  --name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateDomain $identifier $description $single_sign_on $domain_execution_role $service_role $name $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/domain-units/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateDomainUnit
export def 'datazone update-domain-unit' [
  --domain-identifier: string
  --identifier: string
  --description: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateDomainUnit $domain_identifier $identifier $description $name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/environments/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateEnvironment
export def 'datazone update-environment' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --glossary-terms: list<string>
  --blueprint-version: string
  --user-parameters: any
  --environment-configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateEnvironment $domain_identifier $identifier $name $description $glossary_terms $blueprint_version $user_parameters $environment_configuration_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier}; needs --domain-identifier --environment-identifier --identifier
@search-terms UpdateEnvironmentAction
export def 'datazone update-environment-action' [
  --domain-identifier: string
  --environment-identifier: string
  --identifier: string
  --parameters: record
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateEnvironmentAction $domain_identifier $environment_identifier $identifier $parameters $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/environment-blueprints/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateEnvironmentBlueprint
export def 'datazone update-environment-blueprint' [
  --domain-identifier: string
  --identifier: string
  --description: string
  --provisioning-properties: record
  --user-parameters: list
  --blueprint-category: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateEnvironmentBlueprint $domain_identifier $identifier $description $provisioning_properties $user_parameters $blueprint_category -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/environment-profiles/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateEnvironmentProfile
export def 'datazone update-environment-profile' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --user-parameters: any
  --aws-account-id: string
  --aws-account-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateEnvironmentProfile $domain_identifier $identifier $name $description $user_parameters $aws_account_id $aws_account_region -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/glossaries/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateGlossary
export def 'datazone update-glossary' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --status: string@[DISABLED ENABLED]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateGlossary $domain_identifier $identifier $name $description $status $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/glossary-terms/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateGlossaryTerm
export def 'datazone update-glossary-term' [
  --domain-identifier: string
  --glossary-identifier: string
  --identifier: string
  --name: string
  --short-description: string
  --long-description: string
  --term-relations: record
  --status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateGlossaryTerm $domain_identifier $glossary_identifier $identifier $name $short_description $long_description $term_relations $status -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/group-profiles/{groupIdentifier}; needs --domain-identifier --group-identifier --status
@search-terms UpdateGroupProfile
export def 'datazone update-group-profile' [
  --domain-identifier: string
  --group-identifier: string
  --status: string@[ASSIGNED NOT_ASSIGNED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateGroupProfile $domain_identifier $group_identifier $status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/notebooks/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateNotebook
export def 'datazone update-notebook' [
  --domain-identifier: string
  --identifier: string
  --description: string
  --status: string@[ACTIVE ARCHIVED SYNC_IN_PROGRESS SYNC_FAILED]
  --name: string
  --cell-order: list
  --type: string@[DATA SQL]
  --metadata: record
  --parameters: record
  --environment-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateNotebook $domain_identifier $identifier $description $status $name $cell_order $type $metadata $parameters $environment_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/projects/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateProject
export def 'datazone update-project' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --resource-tags: record
  --glossary-terms: list<string>
  --domain-unit-id: string
  --environment-deployment-details: record
  --user-parameters: list
  --project-profile-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateProject $domain_identifier $identifier $name $description $resource_tags $glossary_terms $domain_unit_id $environment_deployment_details $user_parameters $project_profile_version -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/project-profiles/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateProjectProfile
export def 'datazone update-project-profile' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --status: string@[ENABLED DISABLED]
  --project-resource-tags: list
  --allow-custom-project-resource-tags: oneof<bool>
  --project-resource-tags-description: string
  --environment-configurations: list
  --domain-unit-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateProjectProfile $domain_identifier $identifier $name $description $status $project_resource_tags $allow_custom_project_resource_tags $project_resource_tags_description $environment_configurations $domain_unit_identifier -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/root-domain-unit-owner; needs --domain-identifier --current-owner --new-owner
@search-terms UpdateRootDomainUnitOwner
export def 'datazone update-root-domain-unit-owner' [
  --domain-identifier: string
  --current-owner: string
  --new-owner: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateRootDomainUnitOwner $domain_identifier $current_owner $new_owner $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/rules/{identifier}; needs --domain-identifier --identifier
@search-terms UpdateRule
export def 'datazone update-rule' [
  --domain-identifier: string
  --identifier: string
  --name: string
  --description: string
  --scope: record
  --detail: record
  --include-child-domain-units: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateRule $domain_identifier $identifier $name $description $scope $detail $include_child_domain_units -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/subscription-grants/{identifier}/status/{assetIdentifier}; needs --domain-identifier --identifier --asset-identifier --status
@search-terms UpdateSubscriptionGrantStatus
export def 'datazone update-subscription-grant-status' [
  --domain-identifier: string
  --identifier: string
  --asset-identifier: string
  --status: string@[GRANT_PENDING REVOKE_PENDING GRANT_IN_PROGRESS REVOKE_IN_PROGRESS GRANTED REVOKED GRANT_FAILED REVOKE_FAILED]
  --failure-cause: record
  --target-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateSubscriptionGrantStatus $domain_identifier $identifier $asset_identifier $status $failure_cause $target_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/subscription-requests/{identifier}; needs --domain-identifier --identifier --request-reason
@search-terms UpdateSubscriptionRequest
export def 'datazone update-subscription-request' [
  --domain-identifier: string
  --identifier: string
  --request-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateSubscriptionRequest $domain_identifier $identifier $request_reason -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier}; needs --domain-identifier --environment-identifier --identifier
@search-terms UpdateSubscriptionTarget
export def 'datazone update-subscription-target' [
  --domain-identifier: string
  --environment-identifier: string
  --identifier: string
  --name: string
  --authorized-principals: list<string>
  --applicable-asset-types: list<string>
  --subscription-target-config: list
  --manage-access-role: string
  --provider: string
  --subscription-grant-creation-mode: string@[AUTOMATIC MANUAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateSubscriptionTarget $domain_identifier $environment_identifier $identifier $name $authorized_principals $applicable_asset_types $subscription_target_config $manage_access_role $provider $subscription_grant_creation_mode -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domains/{domainIdentifier}/user-profiles/{userIdentifier}; needs --domain-identifier --user-identifier --status
@search-terms UpdateUserProfile
export def 'datazone update-user-profile' [
  --domain-identifier: string
  --user-identifier: string
  --type: string@[IAM SSO]
  --status: string@[ASSIGNED NOT_ASSIGNED ACTIVATED DEACTIVATED]
  --session-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datazone UpdateUserProfile $domain_identifier $user_identifier $type $status $session_name -- $region $profile $with_input $fail_fast $yes' }
