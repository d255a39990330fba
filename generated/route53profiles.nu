# Written by `cargo xtask generate --service route53profiles` from the service's model and overlay: change those instead.
# Route53Profiles, API version 2018-05-10: 17 operations.

use rt.nu [call]

# POST /profileassociation; needs --profile-id --resource-id --name
@search-terms AssociateProfile
export def 'route53profiles associate-profile' [
  --profile-id: string
  --resource-id: string
  --name: string
  --tags: any
  --priority: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles AssociateProfile $profile_id $resource_id $name $tags $priority -- $region $profile $with_input $fail_fast $yes' }

# POST /profileresourceassociation; needs --profile-id --resource-arn --name
@search-terms AssociateResourceToProfile
export def 'route53profiles associate-resource-to-profile' [
  --profile-id: string
  --resource-arn: string
  --name: string
  --resource-properties: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles AssociateResourceToProfile $profile_id $resource_arn $name $resource_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /profile; needs --name
@search-terms CreateProfile
export def 'route53profiles create-profile' [
  --name: string
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles CreateProfile $name $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profile/{ProfileId}; needs --profile-id
@search-terms DeleteProfile
export def 'route53profiles delete-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles DeleteProfile $profile_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profileassociation/Profileid/{ProfileId}/resourceid/{ResourceId}; needs --profile-id --resource-id
@search-terms DisassociateProfile
export def 'route53profiles disassociate-profile' [
  --profile-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles DisassociateProfile $profile_id $resource_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profileresourceassociation/profileid/{ProfileId}/resourcearn/{ResourceArn}; needs --profile-id --resource-arn
@search-terms DisassociateResourceFromProfile
export def 'route53profiles disassociate-resource-from-profile' [
  --profile-id: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles DisassociateResourceFromProfile $profile_id $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /profile/{ProfileId}; cached 1min; needs --profile-id
@search-terms GetProfile
export def 'route53profiles get-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53profiles GetProfile $profile_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /profileassociation/{ProfileAssociationId}; cached 1min; needs --profile-association-id
@search-terms GetProfileAssociation
export def 'route53profiles get-profile-association' [
  --profile-association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53profiles GetProfileAssociation $profile_association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /profileresourceassociation/{ProfileResourceAssociationId}; cached 1min; needs --profile-resource-association-id
@search-terms GetProfileResourceAssociation
export def 'route53profiles get-profile-resource-association' [
  --profile-resource-association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53profiles GetProfileResourceAssociation $profile_resource_association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /profileassociations; follows pages; cached 1min
@search-terms ListProfileAssociations
export def 'route53profiles list-profile-associations' [
  --resource-id: string
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
]: any -> any { call 'route53profiles ListProfileAssociations $resource_id $profile_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profileresourceassociations/profileid/{ProfileId}; follows pages; cached 1min; needs --profile-id
@search-terms ListProfileResourceAssociations
export def 'route53profiles list-profile-resource-associations' [
  --profile-id: string
  --resource-type: string
  --resource-arn: string
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
]: any -> any { call 'route53profiles ListProfileResourceAssociations $profile_id $resource_type $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profiles; follows pages; cached 1min
@search-terms ListProfiles
export def 'route53profiles list-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53profiles ListProfiles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'route53profiles list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53profiles ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'route53profiles tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'route53profiles untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /profileassociation/{ProfileAssociationId}; needs --profile-association-id
@search-terms UpdateProfileAssociation
export def 'route53profiles update-profile-association' [
  --profile-association-id: string
  --name: string
  --priority: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles UpdateProfileAssociation $profile_association_id $name $priority -- $region $profile $with_input $fail_fast $yes' }

# PATCH /profileresourceassociation/{ProfileResourceAssociationId}; needs --profile-resource-association-id
@search-terms UpdateProfileResourceAssociation
export def 'route53profiles update-profile-resource-association' [
  --profile-resource-association-id: string
  --name: string
  --resource-properties: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53profiles UpdateProfileResourceAssociation $profile_resource_association_id $name $resource_properties -- $region $profile $with_input $fail_fast $yes' }
