# Written by `cargo xtask generate --service route53profiles` from the service's model and overlay: change those instead.
# Route53Profiles, API version 2018-05-10: 17 operations.

use rt.nu [call send]

# POST /profileassociation; needs --profile-id --resource-id --name
@category "aws route53profiles"
@search-terms AssociateProfile
export def 'route53profiles associate-profile' [
  --profile-id: string
  --resource-id: string
  --name: string
  --tags: oneof<list<any>, record>
  --priority: int
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles AssociateProfile $profile_id=ProfileId $resource_id=ResourceId $name=Name $tags=Tags $priority=Priority $region=--region $profile=--profile' }

# POST /profileresourceassociation; needs --profile-id --resource-arn --name
@category "aws route53profiles"
@search-terms AssociateResourceToProfile
export def 'route53profiles associate-resource-to-profile' [
  --profile-id: string
  --resource-arn: string
  --name: string
  --resource-properties: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles AssociateResourceToProfile $profile_id=ProfileId $resource_arn=ResourceArn $name=Name $resource_properties=ResourceProperties $region=--region $profile=--profile' }

# POST /profile; needs --name
@category "aws route53profiles"
@search-terms CreateProfile
export def 'route53profiles create-profile' [
  --name: string
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles CreateProfile $name=Name $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# DELETE /profile/{ProfileId}; needs --profile-id
@category "aws route53profiles"
@search-terms DeleteProfile
export def 'route53profiles delete-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles DeleteProfile $profile_id=ProfileId $region=--region $profile=--profile' }

# DELETE /profileassociation/Profileid/{ProfileId}/resourceid/{ResourceId}; needs --profile-id --resource-id
@category "aws route53profiles"
@search-terms DisassociateProfile
export def 'route53profiles disassociate-profile' [
  --profile-id: string
  --resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles DisassociateProfile $profile_id=ProfileId $resource_id=ResourceId $region=--region $profile=--profile' }

# DELETE /profileresourceassociation/profileid/{ProfileId}/resourcearn/{ResourceArn}; needs --profile-id --resource-arn
@category "aws route53profiles"
@search-terms DisassociateResourceFromProfile
export def 'route53profiles disassociate-resource-from-profile' [
  --profile-id: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles DisassociateResourceFromProfile $profile_id=ProfileId $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /profile/{ProfileId}; cached 1min; needs --profile-id
@category "aws route53profiles"
@search-terms GetProfile
export def 'route53profiles get-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles GetProfile $profile_id=ProfileId $region=--region $profile=--profile' }

# GET /profileassociation/{ProfileAssociationId}; cached 1min; needs --profile-association-id
@category "aws route53profiles"
@search-terms GetProfileAssociation
export def 'route53profiles get-profile-association' [
  --profile-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles GetProfileAssociation $profile_association_id=ProfileAssociationId $region=--region $profile=--profile' }

# GET /profileresourceassociation/{ProfileResourceAssociationId}; cached 1min; needs --profile-resource-association-id
@category "aws route53profiles"
@search-terms GetProfileResourceAssociation
export def 'route53profiles get-profile-resource-association' [
  --profile-resource-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles GetProfileResourceAssociation $profile_resource_association_id=ProfileResourceAssociationId $region=--region $profile=--profile' }

# GET /profileassociations; follows pages; cached 1min
@category "aws route53profiles"
@search-terms ListProfileAssociations
@example "First rows only" "route53profiles list-profile-associations --stream | first 3"
export def 'route53profiles list-profile-associations' [
  --resource-id: string
  --profile-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53profiles ListProfileAssociations $resource_id=ResourceId $profile_id=ProfileId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /profileresourceassociations/profileid/{ProfileId}; follows pages; cached 1min; needs --profile-id
@category "aws route53profiles"
@search-terms ListProfileResourceAssociations
export def 'route53profiles list-profile-resource-associations' [
  --profile-id: string
  --resource-type: string
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53profiles ListProfileResourceAssociations $profile_id=ProfileId $resource_type=ResourceType $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /profiles; follows pages; cached 1min
@category "aws route53profiles"
@search-terms ListProfiles
@example "First rows only" "route53profiles list-profiles --stream | first 3"
export def 'route53profiles list-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53profiles ListProfiles $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws route53profiles"
@search-terms ListTagsForResource
export def 'route53profiles list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws route53profiles"
@search-terms TagResource
export def 'route53profiles tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53profiles TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws route53profiles"
@search-terms UntagResource
export def 'route53profiles untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53profiles UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /profileassociation/{ProfileAssociationId}; needs --profile-association-id
@category "aws route53profiles"
@search-terms UpdateProfileAssociation
export def 'route53profiles update-profile-association' [
  --profile-association-id: string
  --name: string
  --priority: int
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles UpdateProfileAssociation $profile_association_id=ProfileAssociationId $name=Name $priority=Priority $region=--region $profile=--profile' }

# PATCH /profileresourceassociation/{ProfileResourceAssociationId}; needs --profile-resource-association-id
@category "aws route53profiles"
@search-terms UpdateProfileResourceAssociation
export def 'route53profiles update-profile-resource-association' [
  --profile-resource-association-id: string
  --name: string
  --resource-properties: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53profiles UpdateProfileResourceAssociation $profile_resource_association_id=ProfileResourceAssociationId $name=Name $resource_properties=ResourceProperties $region=--region $profile=--profile' }
