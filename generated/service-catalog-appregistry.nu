# Written by `cargo xtask generate --service service-catalog-appregistry` from the service's model and overlay: change those instead.
# Service Catalog AppRegistry, API version 2020-06-24: 24 operations.

use rt.nu [call send]

# PUT /applications/{application}/attribute-groups/{attributeGroup}; needs --application --attribute-group
@category "aws service-catalog-appregistry"
@search-terms AssociateAttributeGroup "servicecatalog-appregistry associate-attribute-group"
export def 'service-catalog-appregistry associate-attribute-group' [
  --application: string
  --attribute-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry AssociateAttributeGroup $application=application $attribute_group=attributeGroup $region=--region $profile=--profile' }

# PUT /applications/{application}/resources/{resourceType}/{resource}; needs --application --resource-type --resource
@category "aws service-catalog-appregistry"
@search-terms AssociateResource "servicecatalog-appregistry associate-resource"
export def 'service-catalog-appregistry associate-resource' [
  --application: string
  --resource-type: string@[CFN_STACK RESOURCE_TAG_VALUE]
  --resource: string
  --options: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry AssociateResource $application=application $resource_type=resourceType $resource=resource $options=options $region=--region $profile=--profile' }

# POST /applications; needs --name
@category "aws service-catalog-appregistry"
@search-terms CreateApplication "servicecatalog-appregistry create-application"
export def 'service-catalog-appregistry create-application' [
  --name: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry CreateApplication $name=name $description=description $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /attribute-groups; needs --name --attributes
@category "aws service-catalog-appregistry"
@search-terms CreateAttributeGroup "servicecatalog-appregistry create-attribute-group"
export def 'service-catalog-appregistry create-attribute-group' [
  --name: string
  --description: string
  --attributes: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry CreateAttributeGroup $name=name $description=description $attributes=attributes $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /applications/{application}; needs --application
@category "aws service-catalog-appregistry"
@search-terms DeleteApplication "servicecatalog-appregistry delete-application"
export def 'service-catalog-appregistry delete-application' [
  --application: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry DeleteApplication $application=application $region=--region $profile=--profile' }

# DELETE /attribute-groups/{attributeGroup}; needs --attribute-group
@category "aws service-catalog-appregistry"
@search-terms DeleteAttributeGroup "servicecatalog-appregistry delete-attribute-group"
export def 'service-catalog-appregistry delete-attribute-group' [
  --attribute-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry DeleteAttributeGroup $attribute_group=attributeGroup $region=--region $profile=--profile' }

# DELETE /applications/{application}/attribute-groups/{attributeGroup}; needs --application --attribute-group
@category "aws service-catalog-appregistry"
@search-terms DisassociateAttributeGroup "servicecatalog-appregistry disassociate-attribute-group"
export def 'service-catalog-appregistry disassociate-attribute-group' [
  --application: string
  --attribute-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry DisassociateAttributeGroup $application=application $attribute_group=attributeGroup $region=--region $profile=--profile' }

# DELETE /applications/{application}/resources/{resourceType}/{resource}; needs --application --resource-type --resource
@category "aws service-catalog-appregistry"
@search-terms DisassociateResource "servicecatalog-appregistry disassociate-resource"
export def 'service-catalog-appregistry disassociate-resource' [
  --application: string
  --resource-type: string@[CFN_STACK RESOURCE_TAG_VALUE]
  --resource: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry DisassociateResource $application=application $resource_type=resourceType $resource=resource $region=--region $profile=--profile' }

# GET /applications/{application}; cached 1min; needs --application
@category "aws service-catalog-appregistry"
@search-terms GetApplication "servicecatalog-appregistry get-application"
export def 'service-catalog-appregistry get-application' [
  --application: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry GetApplication $application=application $region=--region $profile=--profile' }

# GET /applications/{application}/resources/{resourceType}/{resource}; cached 1min; needs --application --resource-type --resource
@category "aws service-catalog-appregistry"
@search-terms GetAssociatedResource "servicecatalog-appregistry get-associated-resource"
export def 'service-catalog-appregistry get-associated-resource' [
  --application: string
  --resource-type: string@[CFN_STACK RESOURCE_TAG_VALUE]
  --resource: string
  --next-token: string
  --resource-tag-status: oneof<list<string>, string>
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry GetAssociatedResource $application=application $resource_type=resourceType $resource=resource $next_token=nextToken $resource_tag_status=resourceTagStatus $max_results=maxResults $region=--region $profile=--profile' }

# GET /attribute-groups/{attributeGroup}; cached 1min; needs --attribute-group
@category "aws service-catalog-appregistry"
@search-terms GetAttributeGroup "servicecatalog-appregistry get-attribute-group"
export def 'service-catalog-appregistry get-attribute-group' [
  --attribute-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry GetAttributeGroup $attribute_group=attributeGroup $region=--region $profile=--profile' }

# GET /configuration; cached 1min
@category "aws service-catalog-appregistry"
@search-terms GetConfiguration "servicecatalog-appregistry get-configuration"
export def 'service-catalog-appregistry get-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry GetConfiguration $region=--region $profile=--profile' }

# GET /applications; follows pages; cached 1min
@category "aws service-catalog-appregistry"
@search-terms ListApplications "servicecatalog-appregistry list-applications"
@example "First rows only" "service-catalog-appregistry list-applications --stream | first 3"
export def 'service-catalog-appregistry list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog-appregistry ListApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{application}/attribute-groups; follows pages; cached 1min; needs --application
@category "aws service-catalog-appregistry"
@search-terms ListAssociatedAttributeGroups "servicecatalog-appregistry list-associated-attribute-groups"
export def 'service-catalog-appregistry list-associated-attribute-groups' [
  --application: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'service-catalog-appregistry ListAssociatedAttributeGroups $application=application $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{application}/resources; follows pages; cached 1min; needs --application
@category "aws service-catalog-appregistry"
@search-terms ListAssociatedResources "servicecatalog-appregistry list-associated-resources"
export def 'service-catalog-appregistry list-associated-resources' [
  --application: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog-appregistry ListAssociatedResources $application=application $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /attribute-groups; follows pages; cached 1min
@category "aws service-catalog-appregistry"
@search-terms ListAttributeGroups "servicecatalog-appregistry list-attribute-groups"
@example "First rows only" "service-catalog-appregistry list-attribute-groups --stream | first 3"
export def 'service-catalog-appregistry list-attribute-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog-appregistry ListAttributeGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{application}/attribute-group-details; follows pages; cached 1min; needs --application
@category "aws service-catalog-appregistry"
@search-terms ListAttributeGroupsForApplication "servicecatalog-appregistry list-attribute-groups-for-application"
export def 'service-catalog-appregistry list-attribute-groups-for-application' [
  --application: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog-appregistry ListAttributeGroupsForApplication $application=application $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws service-catalog-appregistry"
@search-terms ListTagsForResource "servicecatalog-appregistry list-tags-for-resource"
export def 'service-catalog-appregistry list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# PUT /configuration; needs --configuration
@category "aws service-catalog-appregistry"
@search-terms PutConfiguration "servicecatalog-appregistry put-configuration"
export def 'service-catalog-appregistry put-configuration' [
  --configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog-appregistry PutConfiguration $configuration=configuration $region=--region $profile=--profile' }

# POST /sync/{resourceType}/{resource}; needs --resource-type --resource
@category "aws service-catalog-appregistry"
@search-terms SyncResource "servicecatalog-appregistry sync-resource"
export def 'service-catalog-appregistry sync-resource' [
  --resource-type: string@[CFN_STACK RESOURCE_TAG_VALUE]
  --resource: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry SyncResource $resource_type=resourceType $resource=resource $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws service-catalog-appregistry"
@search-terms TagResource "servicecatalog-appregistry tag-resource"
export def 'service-catalog-appregistry tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog-appregistry TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws service-catalog-appregistry"
@search-terms UntagResource "servicecatalog-appregistry untag-resource"
export def 'service-catalog-appregistry untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog-appregistry UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /applications/{application}; needs --application
@category "aws service-catalog-appregistry"
@search-terms UpdateApplication "servicecatalog-appregistry update-application"
export def 'service-catalog-appregistry update-application' [
  --application: string
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry UpdateApplication $application=application $name=name $description=description $region=--region $profile=--profile' }

# PATCH /attribute-groups/{attributeGroup}; needs --attribute-group
@category "aws service-catalog-appregistry"
@search-terms UpdateAttributeGroup "servicecatalog-appregistry update-attribute-group"
export def 'service-catalog-appregistry update-attribute-group' [
  --attribute-group: string
  --name: string
  --description: string
  --attributes: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog-appregistry UpdateAttributeGroup $attribute_group=attributeGroup $name=name $description=description $attributes=attributes $region=--region $profile=--profile' }
