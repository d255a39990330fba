# Written by `cargo xtask generate --service service-catalog-appregistry` from the service's model and overlay: change those instead.
# Service Catalog AppRegistry, API version 2020-06-24: 24 operations.

use rt.nu [call]

# PUT /applications/{application}/attribute-groups/{attributeGroup}; needs --application --attribute-group
@search-terms 'AssociateAttributeGroup, servicecatalog-appregistry associate-attribute-group'
export def 'service-catalog-appregistry associate-attribute-group' [
  --application: string
  --attribute-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry AssociateAttributeGroup $application $attribute_group -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{application}/resources/{resourceType}/{resource}; needs --application --resource-type --resource
@search-terms 'AssociateResource, servicecatalog-appregistry associate-resource'
export def 'service-catalog-appregistry associate-resource' [
  --application: string
  --resource-type: string@[CFN_STACK RESOURCE_TAG_VALUE]
  --resource: string
  --options: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry AssociateResource $application $resource_type $resource $options -- $region $profile $with_input $fail_fast $yes' }

# POST /applications; needs --name
@search-terms 'CreateApplication, servicecatalog-appregistry create-application'
export def 'service-catalog-appregistry create-application' [
  --name: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry CreateApplication $name $description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /attribute-groups; needs --name --attributes
@search-terms 'CreateAttributeGroup, servicecatalog-appregistry create-attribute-group'
export def 'service-catalog-appregistry create-attribute-group' [
  --name: string
  --description: string
  --attributes: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry CreateAttributeGroup $name $description $attributes $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{application}; needs --application
@search-terms 'DeleteApplication, servicecatalog-appregistry delete-application'
export def 'service-catalog-appregistry delete-application' [
  --application: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry DeleteApplication $application -- $region $profile $with_input $fail_fast $yes' }

# DELETE /attribute-groups/{attributeGroup}; needs --attribute-group
@search-terms 'DeleteAttributeGroup, servicecatalog-appregistry delete-attribute-group'
export def 'service-catalog-appregistry delete-attribute-group' [
  --attribute-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry DeleteAttributeGroup $attribute_group -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{application}/attribute-groups/{attributeGroup}; needs --application --attribute-group
@search-terms 'DisassociateAttributeGroup, servicecatalog-appregistry disassociate-attribute-group'
export def 'service-catalog-appregistry disassociate-attribute-group' [
  --application: string
  --attribute-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry DisassociateAttributeGroup $application $attribute_group -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{application}/resources/{resourceType}/{resource}; needs --application --resource-type --resource
@search-terms 'DisassociateResource, servicecatalog-appregistry disassociate-resource'
export def 'service-catalog-appregistry disassociate-resource' [
  --application: string
  --resource-type: string@[CFN_STACK RESOURCE_TAG_VALUE]
  --resource: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry DisassociateResource $application $resource_type $resource -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{application}; cached 1min; needs --application
@search-terms 'GetApplication, servicecatalog-appregistry get-application'
export def 'service-catalog-appregistry get-application' [
  --application: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog-appregistry GetApplication $application -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{application}/resources/{resourceType}/{resource}; cached 1min; needs --application --resource-type --resource
@search-terms 'GetAssociatedResource, servicecatalog-appregistry get-associated-resource'
export def 'service-catalog-appregistry get-associated-resource' [
  --application: string
  --resource-type: string@[CFN_STACK RESOURCE_TAG_VALUE]
  --resource: string
  --next-token: string
  --resource-tag-status: list<string>
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog-appregistry GetAssociatedResource $application $resource_type $resource $next_token $resource_tag_status $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /attribute-groups/{attributeGroup}; cached 1min; needs --attribute-group
@search-terms 'GetAttributeGroup, servicecatalog-appregistry get-attribute-group'
export def 'service-catalog-appregistry get-attribute-group' [
  --attribute-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog-appregistry GetAttributeGroup $attribute_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configuration; cached 1min
@search-terms 'GetConfiguration, servicecatalog-appregistry get-configuration'
export def 'service-catalog-appregistry get-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'service-catalog-appregistry GetConfiguration -- $region $profile $refresh $ttl' }

# GET /applications; follows pages; cached 1min
@search-terms 'ListApplications, servicecatalog-appregistry list-applications'
export def 'service-catalog-appregistry list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'service-catalog-appregistry ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /applications/{application}/attribute-groups; follows pages; cached 1min; needs --application
@search-terms 'ListAssociatedAttributeGroups, servicecatalog-appregistry list-associated-attribute-groups'
export def 'service-catalog-appregistry list-associated-attribute-groups' [
  --application: string
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
]: any -> any { call 'service-catalog-appregistry ListAssociatedAttributeGroups $application -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{application}/resources; follows pages; cached 1min; needs --application
@search-terms 'ListAssociatedResources, servicecatalog-appregistry list-associated-resources'
export def 'service-catalog-appregistry list-associated-resources' [
  --application: string
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
]: any -> any { call 'service-catalog-appregistry ListAssociatedResources $application -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /attribute-groups; follows pages; cached 1min
@search-terms 'ListAttributeGroups, servicecatalog-appregistry list-attribute-groups'
export def 'service-catalog-appregistry list-attribute-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'service-catalog-appregistry ListAttributeGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /applications/{application}/attribute-group-details; follows pages; cached 1min; needs --application
@search-terms 'ListAttributeGroupsForApplication, servicecatalog-appregistry list-attribute-groups-for-application'
export def 'service-catalog-appregistry list-attribute-groups-for-application' [
  --application: string
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
]: any -> any { call 'service-catalog-appregistry ListAttributeGroupsForApplication $application -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, servicecatalog-appregistry list-tags-for-resource'
export def 'service-catalog-appregistry list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog-appregistry ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /configuration; needs --configuration
@search-terms 'PutConfiguration, servicecatalog-appregistry put-configuration'
export def 'service-catalog-appregistry put-configuration' [
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry PutConfiguration $configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /sync/{resourceType}/{resource}; needs --resource-type --resource
@search-terms 'SyncResource, servicecatalog-appregistry sync-resource'
export def 'service-catalog-appregistry sync-resource' [
  --resource-type: string@[CFN_STACK RESOURCE_TAG_VALUE]
  --resource: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry SyncResource $resource_type $resource -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms 'TagResource, servicecatalog-appregistry tag-resource'
export def 'service-catalog-appregistry tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms 'UntagResource, servicecatalog-appregistry untag-resource'
export def 'service-catalog-appregistry untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{application}; needs --application
@search-terms 'UpdateApplication, servicecatalog-appregistry update-application'
export def 'service-catalog-appregistry update-application' [
  --application: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry UpdateApplication $application $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /attribute-groups/{attributeGroup}; needs --attribute-group
@search-terms 'UpdateAttributeGroup, servicecatalog-appregistry update-attribute-group'
export def 'service-catalog-appregistry update-attribute-group' [
  --attribute-group: string
  --name: string
  --description: string
  --attributes: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog-appregistry UpdateAttributeGroup $attribute_group $name $description $attributes -- $region $profile $with_input $fail_fast $yes' }
