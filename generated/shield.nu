# Written by `cargo xtask generate --service shield` from the service's model and overlay: change those instead.
# Shield, API version 2016-06-02: 36 operations.

use rt.nu [call]

# POST /; needs --log-bucket
@search-terms AssociateDRTLogBucket
export def 'shield associate-drt-log-bucket' [
  --log-bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield AssociateDRTLogBucket $log_bucket -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-arn
@search-terms AssociateDRTRole
export def 'shield associate-drt-role' [
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield AssociateDRTRole $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protection-id --health-check-arn
@search-terms AssociateHealthCheck
export def 'shield associate-health-check' [
  --protection-id: string
  --health-check-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield AssociateHealthCheck $protection_id $health_check_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --emergency-contact-list
@search-terms AssociateProactiveEngagementDetails
export def 'shield associate-proactive-engagement-details' [
  --emergency-contact-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield AssociateProactiveEngagementDetails $emergency_contact_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --resource-arn
@search-terms CreateProtection
export def 'shield create-protection' [
  --name: string
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield CreateProtection $name $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protection-group-id --aggregation --pattern
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield CreateProtectionGroup $protection_group_id $aggregation $pattern $resource_type $members $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateSubscription
export def 'shield create-subscription' [
  --region: string
  --profile: string
]: any -> any { call 'shield CreateSubscription -- $region $profile' }

# POST /; needs --protection-id
@search-terms DeleteProtection
export def 'shield delete-protection' [
  --protection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield DeleteProtection $protection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protection-group-id
@search-terms DeleteProtectionGroup
export def 'shield delete-protection-group' [
  --protection-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield DeleteProtectionGroup $protection_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; deprecated
@search-terms DeleteSubscription
export def 'shield delete-subscription' [
  --region: string
  --profile: string
]: any -> any { call 'shield DeleteSubscription -- $region $profile' }

# POST /; cached 1min; needs --attack-id
@search-terms DescribeAttack
export def 'shield describe-attack' [
  --attack-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'shield DescribeAttack $attack_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeAttackStatistics
export def 'shield describe-attack-statistics' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'shield DescribeAttackStatistics -- $region $profile $refresh $ttl' }

# POST /; cached 1min
@search-terms DescribeDRTAccess
export def 'shield describe-drt-access' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'shield DescribeDRTAccess -- $region $profile $refresh $ttl' }

# POST /; cached 1min
@search-terms DescribeEmergencyContactSettings
export def 'shield describe-emergency-contact-settings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'shield DescribeEmergencyContactSettings -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min
@search-terms DescribeProtection
export def 'shield describe-protection' [
  --protection-id: string
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'shield DescribeProtection $protection_id $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --protection-group-id
@search-terms DescribeProtectionGroup
export def 'shield describe-protection-group' [
  --protection-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'shield DescribeProtectionGroup $protection_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeSubscription
export def 'shield describe-subscription' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'shield DescribeSubscription -- $region $profile $refresh $ttl' }

# POST /; needs --resource-arn
@search-terms DisableApplicationLayerAutomaticResponse
export def 'shield disable-application-layer-automatic-response' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield DisableApplicationLayerAutomaticResponse $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableProactiveEngagement
export def 'shield disable-proactive-engagement' [
  --region: string
  --profile: string
]: any -> any { call 'shield DisableProactiveEngagement -- $region $profile' }

# POST /; needs --log-bucket
@search-terms DisassociateDRTLogBucket
export def 'shield disassociate-drt-log-bucket' [
  --log-bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield DisassociateDRTLogBucket $log_bucket -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisassociateDRTRole
export def 'shield disassociate-drt-role' [
  --region: string
  --profile: string
]: any -> any { call 'shield DisassociateDRTRole -- $region $profile' }

# POST /; needs --protection-id --health-check-arn
@search-terms DisassociateHealthCheck
export def 'shield disassociate-health-check' [
  --protection-id: string
  --health-check-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield DisassociateHealthCheck $protection_id $health_check_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --action
@search-terms EnableApplicationLayerAutomaticResponse
export def 'shield enable-application-layer-automatic-response' [
  --resource-arn: string
  --action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield EnableApplicationLayerAutomaticResponse $resource_arn $action -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableProactiveEngagement
export def 'shield enable-proactive-engagement' [
  --region: string
  --profile: string
]: any -> any { call 'shield EnableProactiveEngagement -- $region $profile' }

# POST /; cached 1min
@search-terms GetSubscriptionState
export def 'shield get-subscription-state' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'shield GetSubscriptionState -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListAttacks
export def 'shield list-attacks' [
  --resource-arns: list<string>
  --start-time: record
  --end-time: record
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
]: any -> any { call 'shield ListAttacks $resource_arns $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProtectionGroups
export def 'shield list-protection-groups' [
  --inclusion-filters: record
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
]: any -> any { call 'shield ListProtectionGroups $inclusion_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProtections
export def 'shield list-protections' [
  --inclusion-filters: record
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
]: any -> any { call 'shield ListProtections $inclusion_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --protection-group-id
@search-terms ListResourcesInProtectionGroup
export def 'shield list-resources-in-protection-group' [
  --protection-group-id: string
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
]: any -> any { call 'shield ListResourcesInProtectionGroup $protection_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'shield list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'shield ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'shield tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'shield untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --action
@search-terms UpdateApplicationLayerAutomaticResponse
export def 'shield update-application-layer-automatic-response' [
  --resource-arn: string
  --action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield UpdateApplicationLayerAutomaticResponse $resource_arn $action -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateEmergencyContactSettings
export def 'shield update-emergency-contact-settings' [
  --emergency-contact-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield UpdateEmergencyContactSettings $emergency_contact_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protection-group-id --aggregation --pattern
@search-terms UpdateProtectionGroup
export def 'shield update-protection-group' [
  --protection-group-id: string
  --aggregation: string@[SUM MEAN MAX]
  --pattern: string@[ALL ARBITRARY BY_RESOURCE_TYPE]
  --resource-type: string@[CLOUDFRONT_DISTRIBUTION ROUTE_53_HOSTED_ZONE ELASTIC_IP_ALLOCATION CLASSIC_LOAD_BALANCER APPLICATION_LOAD_BALANCER GLOBAL_ACCELERATOR]
  --members: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield UpdateProtectionGroup $protection_group_id $aggregation $pattern $resource_type $members -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateSubscription
export def 'shield update-subscription' [
  --auto-renew: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'shield UpdateSubscription $auto_renew -- $region $profile $with_input $fail_fast $yes' }
