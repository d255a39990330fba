# Written by `cargo xtask generate --service shield` from the service's model and overlay: change those instead.
# Shield, API version 2016-06-02: 36 operations.

use rt.nu [call send]

# POST /; needs --log-bucket
@category "aws shield"
@search-terms AssociateDRTLogBucket
export def 'shield associate-drt-log-bucket' [
  --log-bucket: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield AssociateDRTLogBucket $log_bucket=LogBucket $region=--region $profile=--profile' }

# POST /; needs --role-arn
@category "aws shield"
@search-terms AssociateDRTRole
export def 'shield associate-drt-role' [
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield AssociateDRTRole $role_arn=RoleArn $region=--region $profile=--profile' }

# POST /; needs --protection-id --health-check-arn
@category "aws shield"
@search-terms AssociateHealthCheck
export def 'shield associate-health-check' [
  --protection-id: string
  --health-check-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield AssociateHealthCheck $protection_id=ProtectionId $health_check_arn=HealthCheckArn $region=--region $profile=--profile' }

# POST /; needs --emergency-contact-list
@category "aws shield"
@search-terms AssociateProactiveEngagementDetails
export def 'shield associate-proactive-engagement-details' [
  --emergency-contact-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield AssociateProactiveEngagementDetails $emergency_contact_list=EmergencyContactList $region=--region $profile=--profile' }

# POST /; needs --name --resource-arn
@category "aws shield"
@search-terms CreateProtection
export def 'shield create-protection' [
  --name: string
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'shield CreateProtection $name=Name $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --protection-group-id --aggregation --pattern
@category "aws shield"
@search-terms CreateProtectionGroup
export def 'shield create-protection-group' [
  --protection-group-id: string
  --aggregation: string@[SUM MEAN MAX]
  --pattern: string@[ALL ARBITRARY BY_RESOURCE_TYPE]
  --resource-type: string@[CLOUDFRONT_DISTRIBUTION ROUTE_53_HOSTED_ZONE ELASTIC_IP_ALLOCATION CLASSIC_LOAD_BALANCER APPLICATION_LOAD_BALANCER GLOBAL_ACCELERATOR]
  --members: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield CreateProtectionGroup $protection_group_id=ProtectionGroupId $aggregation=Aggregation $pattern=Pattern $resource_type=ResourceType $members=Members $tags=Tags $region=--region $profile=--profile' }

# POST /
@category "aws shield"
@search-terms CreateSubscription
export def 'shield create-subscription' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield CreateSubscription $region=--region $profile=--profile' }

# POST /; needs --protection-id
@category "aws shield"
@search-terms DeleteProtection
export def 'shield delete-protection' [
  --protection-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield DeleteProtection $protection_id=ProtectionId $region=--region $profile=--profile' }

# POST /; needs --protection-group-id
@category "aws shield"
@search-terms DeleteProtectionGroup
export def 'shield delete-protection-group' [
  --protection-group-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield DeleteProtectionGroup $protection_group_id=ProtectionGroupId $region=--region $profile=--profile' }

# POST /; deprecated
@category "aws shield"
@search-terms DeleteSubscription
export def 'shield delete-subscription' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield DeleteSubscription $region=--region $profile=--profile' }

# POST /; cached 1min; needs --attack-id
@category "aws shield"
@search-terms DescribeAttack
export def 'shield describe-attack' [
  --attack-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeAttack $attack_id=AttackId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeAttackStatistics
export def 'shield describe-attack-statistics' [
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeAttackStatistics $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeDRTAccess
export def 'shield describe-drt-access' [
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeDRTAccess $region=--region $profile=--profile' }

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
]: nothing -> oneof<table, record> { call 'shield DescribeEmergencyContactSettings $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeProtection
export def 'shield describe-protection' [
  --protection-id: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeProtection $protection_id=ProtectionId $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --protection-group-id
@category "aws shield"
@search-terms DescribeProtectionGroup
export def 'shield describe-protection-group' [
  --protection-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeProtectionGroup $protection_group_id=ProtectionGroupId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms DescribeSubscription
export def 'shield describe-subscription' [
  --region: string
  --profile: string
]: nothing -> record { call 'shield DescribeSubscription $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws shield"
@search-terms DisableApplicationLayerAutomaticResponse
export def 'shield disable-application-layer-automatic-response' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield DisableApplicationLayerAutomaticResponse $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /
@category "aws shield"
@search-terms DisableProactiveEngagement
export def 'shield disable-proactive-engagement' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield DisableProactiveEngagement $region=--region $profile=--profile' }

# POST /; needs --log-bucket
@category "aws shield"
@search-terms DisassociateDRTLogBucket
export def 'shield disassociate-drt-log-bucket' [
  --log-bucket: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield DisassociateDRTLogBucket $log_bucket=LogBucket $region=--region $profile=--profile' }

# POST /
@category "aws shield"
@search-terms DisassociateDRTRole
export def 'shield disassociate-drt-role' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield DisassociateDRTRole $region=--region $profile=--profile' }

# POST /; needs --protection-id --health-check-arn
@category "aws shield"
@search-terms DisassociateHealthCheck
export def 'shield disassociate-health-check' [
  --protection-id: string
  --health-check-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield DisassociateHealthCheck $protection_id=ProtectionId $health_check_arn=HealthCheckArn $region=--region $profile=--profile' }

# POST /; needs --resource-arn --action
@category "aws shield"
@search-terms EnableApplicationLayerAutomaticResponse
export def 'shield enable-application-layer-automatic-response' [
  --resource-arn: string
  --action: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield EnableApplicationLayerAutomaticResponse $resource_arn=ResourceArn $action=Action $region=--region $profile=--profile' }

# POST /
@category "aws shield"
@search-terms EnableProactiveEngagement
export def 'shield enable-proactive-engagement' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield EnableProactiveEngagement $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws shield"
@search-terms GetSubscriptionState
export def 'shield get-subscription-state' [
  --region: string
  --profile: string
]: nothing -> record { call 'shield GetSubscriptionState $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws shield"
@search-terms ListAttacks
@example "First rows only" "shield list-attacks --stream | first 3"
export def 'shield list-attacks' [
  --resource-arns: oneof<list<string>, string>
  --start-time: record
  --end-time: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'shield ListAttacks $resource_arns=ResourceArns $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'shield ListProtectionGroups $inclusion_filters=InclusionFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'shield ListProtections $inclusion_filters=InclusionFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'shield ListResourcesInProtectionGroup $protection_group_id=ProtectionGroupId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

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
]: nothing -> oneof<table, record> { call 'shield ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-arn --tags
@category "aws shield"
@search-terms TagResource
export def 'shield tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws shield"
@search-terms UntagResource
export def 'shield untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --resource-arn --action
@category "aws shield"
@search-terms UpdateApplicationLayerAutomaticResponse
export def 'shield update-application-layer-automatic-response' [
  --resource-arn: string
  --action: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield UpdateApplicationLayerAutomaticResponse $resource_arn=ResourceArn $action=Action $region=--region $profile=--profile' }

# POST /
@category "aws shield"
@search-terms UpdateEmergencyContactSettings
export def 'shield update-emergency-contact-settings' [
  --emergency-contact-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield UpdateEmergencyContactSettings $emergency_contact_list=EmergencyContactList $region=--region $profile=--profile' }

# POST /; needs --protection-group-id --aggregation --pattern
@category "aws shield"
@search-terms UpdateProtectionGroup
export def 'shield update-protection-group' [
  --protection-group-id: string
  --aggregation: string@[SUM MEAN MAX]
  --pattern: string@[ALL ARBITRARY BY_RESOURCE_TYPE]
  --resource-type: string@[CLOUDFRONT_DISTRIBUTION ROUTE_53_HOSTED_ZONE ELASTIC_IP_ALLOCATION CLASSIC_LOAD_BALANCER APPLICATION_LOAD_BALANCER GLOBAL_ACCELERATOR]
  --members: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield UpdateProtectionGroup $protection_group_id=ProtectionGroupId $aggregation=Aggregation $pattern=Pattern $resource_type=ResourceType $members=Members $region=--region $profile=--profile' }

# POST /
@category "aws shield"
@search-terms UpdateSubscription
export def 'shield update-subscription' [
  --auto-renew: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'shield UpdateSubscription $auto_renew=AutoRenew $region=--region $profile=--profile' }
