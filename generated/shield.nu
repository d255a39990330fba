# Written by `cargo xtask generate --service shield` from the service's model and overlay: change those instead.
# Shield, API version 2016-06-02: 36 operations.

use rt.nu [call]

# POST /; needs --log-bucket
@category "aws shield"
@search-terms AssociateDRTLogBucket
export def 'shield associate-drt-log-bucket' [
  --log-bucket: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield AssociateDRTLogBucket $log_bucket -- $region $profile' }

# POST /; needs --role-arn
@category "aws shield"
@search-terms AssociateDRTRole
export def 'shield associate-drt-role' [
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield AssociateDRTRole $role_arn -- $region $profile' }

# POST /; needs --protection-id --health-check-arn
@category "aws shield"
@search-terms AssociateHealthCheck
export def 'shield associate-health-check' [
  --protection-id: string
  --health-check-arn: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield AssociateHealthCheck $protection_id $health_check_arn -- $region $profile' }

# POST /; needs --emergency-contact-list
@category "aws shield"
@search-terms AssociateProactiveEngagementDetails
export def 'shield associate-proactive-engagement-details' [
  --emergency-contact-list: list
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield AssociateProactiveEngagementDetails $emergency_contact_list -- $region $profile' }

# POST /; needs --name --resource-arn
@category "aws shield"
@search-terms CreateProtection
export def 'shield create-protection' [
  --name: string
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'shield CreateProtection $name $resource_arn $tags -- $region $profile' }

# POST /; needs --protection-group-id --aggregation --pattern
@category "aws shield"
@search-terms CreateProtectionGroup
export def 'shield create-protection-group' [
  --protection-group-id: string
  --aggregation: string@[SUM MEAN MAX]
  --pattern: string@[ALL ARBITRARY BY_RESOURCE_TYPE]
  --resource-type: string@[CLOUDFRONT_DISTRIBUTION ROUTE_53_HOSTED_ZONE ELASTIC_IP_ALLOCATION CLASSIC_LOAD_BALANCER APPLICATION_LOAD_BALANCER GLOBAL_ACCELERATOR]
  --members: list<string>
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield CreateProtectionGroup $protection_group_id $aggregation $pattern $resource_type $members $tags -- $region $profile' }

# POST /
@category "aws shield"
@search-terms CreateSubscription
export def 'shield create-subscription' [
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield CreateSubscription -- $region $profile' }

# POST /; needs --protection-id
@category "aws shield"
@search-terms DeleteProtection
export def 'shield delete-protection' [
  --protection-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield DeleteProtection $protection_id -- $region $profile' }

# POST /; needs --protection-group-id
@category "aws shield"
@search-terms DeleteProtectionGroup
export def 'shield delete-protection-group' [
  --protection-group-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield DeleteProtectionGroup $protection_group_id -- $region $profile' }

# POST /; deprecated
@category "aws shield"
@search-terms DeleteSubscription
export def 'shield delete-subscription' [
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield DeleteSubscription -- $region $profile' }

# POST /; cached 1min; needs --attack-id
@category "aws shield"
@search-terms DescribeAttack
export def 'shield describe-attack' [
  --attack-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeAttack $attack_id -- $region $profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeAttackStatistics
export def 'shield describe-attack-statistics' [
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeAttackStatistics -- $region $profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeDRTAccess
export def 'shield describe-drt-access' [
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeDRTAccess -- $region $profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeEmergencyContactSettings
@example "First rows only" "shield describe-emergency-contact-settings | first 3"
export def 'shield describe-emergency-contact-settings' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'shield DescribeEmergencyContactSettings -- $region $profile $raw $regions $stream' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeProtection
export def 'shield describe-protection' [
  --protection-id: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeProtection $protection_id $resource_arn -- $region $profile' }

# POST /; cached 1min; needs --protection-group-id
@category "aws shield"
@search-terms DescribeProtectionGroup
export def 'shield describe-protection-group' [
  --protection-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeProtectionGroup $protection_group_id -- $region $profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeSubscription
export def 'shield describe-subscription' [
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeSubscription -- $region $profile' }

# POST /; needs --resource-arn
@category "aws shield"
@search-terms DisableApplicationLayerAutomaticResponse
export def 'shield disable-application-layer-automatic-response' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield DisableApplicationLayerAutomaticResponse $resource_arn -- $region $profile' }

# POST /
@category "aws shield"
@search-terms DisableProactiveEngagement
export def 'shield disable-proactive-engagement' [
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield DisableProactiveEngagement -- $region $profile' }

# POST /; needs --log-bucket
@category "aws shield"
@search-terms DisassociateDRTLogBucket
export def 'shield disassociate-drt-log-bucket' [
  --log-bucket: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield DisassociateDRTLogBucket $log_bucket -- $region $profile' }

# POST /
@category "aws shield"
@search-terms DisassociateDRTRole
export def 'shield disassociate-drt-role' [
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield DisassociateDRTRole -- $region $profile' }

# POST /; needs --protection-id --health-check-arn
@category "aws shield"
@search-terms DisassociateHealthCheck
export def 'shield disassociate-health-check' [
  --protection-id: string
  --health-check-arn: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield DisassociateHealthCheck $protection_id $health_check_arn -- $region $profile' }

# POST /; needs --resource-arn --action
@category "aws shield"
@search-terms EnableApplicationLayerAutomaticResponse
export def 'shield enable-application-layer-automatic-response' [
  --resource-arn: string
  --action: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield EnableApplicationLayerAutomaticResponse $resource_arn $action -- $region $profile' }

# POST /
@category "aws shield"
@search-terms EnableProactiveEngagement
export def 'shield enable-proactive-engagement' [
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield EnableProactiveEngagement -- $region $profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms GetSubscriptionState
export def 'shield get-subscription-state' [
  --region: string
  --profile: string
]: nothing -> record { call 'shield GetSubscriptionState -- $region $profile' }

# POST /; follows pages; cached 1min
@category "aws shield"
@search-terms ListAttacks
@example "First rows only" "shield list-attacks --stream | first 3"
export def 'shield list-attacks' [
  --resource-arns: list<string>
  --start-time: record
  --end-time: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'shield ListAttacks $resource_arns $start_time $end_time -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws shield"
@search-terms ListProtectionGroups
@example "First rows only" "shield list-protection-groups --stream | first 3"
export def 'shield list-protection-groups' [
  --inclusion-filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'shield ListProtectionGroups $inclusion_filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws shield"
@search-terms ListProtections
@example "First rows only" "shield list-protections --stream | first 3"
export def 'shield list-protections' [
  --inclusion-filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'shield ListProtections $inclusion_filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --protection-group-id
@category "aws shield"
@search-terms ListResourcesInProtectionGroup
export def 'shield list-resources-in-protection-group' [
  --protection-group-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<list, record> { call 'shield ListResourcesInProtectionGroup $protection_group_id -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 5min; needs --resource-arn
@category "aws shield"
@search-terms ListTagsForResource
export def 'shield list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'shield ListTagsForResource $resource_arn -- $region $profile $raw $regions $stream' }

# POST /; needs --resource-arn --tags
@category "aws shield"
@search-terms TagResource
export def 'shield tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield TagResource $resource_arn $tags -- $region $profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws shield"
@search-terms UntagResource
export def 'shield untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield UntagResource $resource_arn $tag_keys -- $region $profile' }

# POST /; needs --resource-arn --action
@category "aws shield"
@search-terms UpdateApplicationLayerAutomaticResponse
export def 'shield update-application-layer-automatic-response' [
  --resource-arn: string
  --action: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield UpdateApplicationLayerAutomaticResponse $resource_arn $action -- $region $profile' }

# POST /
@category "aws shield"
@search-terms UpdateEmergencyContactSettings
export def 'shield update-emergency-contact-settings' [
  --emergency-contact-list: list
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield UpdateEmergencyContactSettings $emergency_contact_list -- $region $profile' }

# POST /; needs --protection-group-id --aggregation --pattern
@category "aws shield"
@search-terms UpdateProtectionGroup
export def 'shield update-protection-group' [
  --protection-group-id: string
  --aggregation: string@[SUM MEAN MAX]
  --pattern: string@[ALL ARBITRARY BY_RESOURCE_TYPE]
  --resource-type: string@[CLOUDFRONT_DISTRIBUTION ROUTE_53_HOSTED_ZONE ELASTIC_IP_ALLOCATION CLASSIC_LOAD_BALANCER APPLICATION_LOAD_BALANCER GLOBAL_ACCELERATOR]
  --members: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield UpdateProtectionGroup $protection_group_id $aggregation $pattern $resource_type $members -- $region $profile' }

# POST /
@category "aws shield"
@search-terms UpdateSubscription
export def 'shield update-subscription' [
  --auto-renew: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> nothing { call 'shield UpdateSubscription $auto_renew -- $region $profile' }
