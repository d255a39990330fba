# Written by `cargo xtask generate --service backup-gateway` from the service's model and overlay: change those instead.
# Backup Gateway, API version 2021-01-01: 25 operations.

use rt.nu [call]

# POST /; needs --gateway-arn --server-arn
@search-terms AssociateGatewayToServer
export def 'backup-gateway associate-gateway-to-server' [
  --gateway-arn: string
  --server-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway AssociateGatewayToServer $gateway_arn $server_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --activation-key --gateway-display-name --gateway-type
@search-terms CreateGateway
export def 'backup-gateway create-gateway' [
  --activation-key: string
  --gateway-display-name: string
  --gateway-type: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway CreateGateway $activation_key $gateway_display_name $gateway_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms DeleteGateway
export def 'backup-gateway delete-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway DeleteGateway $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hypervisor-arn
@search-terms DeleteHypervisor
export def 'backup-gateway delete-hypervisor' [
  --hypervisor-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway DeleteHypervisor $hypervisor_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms DisassociateGatewayFromServer
export def 'backup-gateway disassociate-gateway-from-server' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway DisassociateGatewayFromServer $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --gateway-arn
@search-terms GetBandwidthRateLimitSchedule
export def 'backup-gateway get-bandwidth-rate-limit-schedule' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup-gateway GetBandwidthRateLimitSchedule $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms GetGateway
export def 'backup-gateway get-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup-gateway GetGateway $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --hypervisor-arn
@search-terms GetHypervisor
export def 'backup-gateway get-hypervisor' [
  --hypervisor-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup-gateway GetHypervisor $hypervisor_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --hypervisor-arn
@search-terms GetHypervisorPropertyMappings
export def 'backup-gateway get-hypervisor-property-mappings' [
  --hypervisor-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup-gateway GetHypervisorPropertyMappings $hypervisor_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetVirtualMachine
export def 'backup-gateway get-virtual-machine' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup-gateway GetVirtualMachine $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --host
@search-terms ImportHypervisorConfiguration
export def 'backup-gateway import-hypervisor-configuration' [
  --name: string
  --host: string
  --username: string
  --password: string
  --kms-key-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway ImportHypervisorConfiguration $name $host $username $password $kms_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListGateways
export def 'backup-gateway list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup-gateway ListGateways -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListHypervisors
export def 'backup-gateway list-hypervisors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup-gateway ListHypervisors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'backup-gateway list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup-gateway ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListVirtualMachines
export def 'backup-gateway list-virtual-machines' [
  --hypervisor-arn: string
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
]: any -> any { call 'backup-gateway ListVirtualMachines $hypervisor_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --gateway-arn --bandwidth-rate-limit-intervals
@search-terms PutBandwidthRateLimitSchedule
export def 'backup-gateway put-bandwidth-rate-limit-schedule' [
  --gateway-arn: string
  --bandwidth-rate-limit-intervals: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway PutBandwidthRateLimitSchedule $gateway_arn $bandwidth_rate_limit_intervals -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hypervisor-arn --vmware-to-aws-tag-mappings --iam-role-arn
@search-terms PutHypervisorPropertyMappings
export def 'backup-gateway put-hypervisor-property-mappings' [
  --hypervisor-arn: string
  --vmware-to-aws-tag-mappings: list
  --iam-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway PutHypervisorPropertyMappings $hypervisor_arn $vmware_to_aws_tag_mappings $iam_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --hour-of-day --minute-of-hour
@search-terms PutMaintenanceStartTime
export def 'backup-gateway put-maintenance-start-time' [
  --gateway-arn: string
  --hour-of-day: int
  --minute-of-hour: int
  --day-of-week: int
  --day-of-month: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway PutMaintenanceStartTime $gateway_arn $hour_of_day $minute_of_hour $day_of_week $day_of_month -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hypervisor-arn
@search-terms StartVirtualMachinesMetadataSync
export def 'backup-gateway start-virtual-machines-metadata-sync' [
  --hypervisor-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway StartVirtualMachinesMetadataSync $hypervisor_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'backup-gateway tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --host
@search-terms TestHypervisorConfiguration
export def 'backup-gateway test-hypervisor-configuration' [
  --gateway-arn: string
  --host: string
  --username: string
  --password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway TestHypervisorConfiguration $gateway_arn $host $username $password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'backup-gateway untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms UpdateGatewayInformation
export def 'backup-gateway update-gateway-information' [
  --gateway-arn: string
  --gateway-display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway UpdateGatewayInformation $gateway_arn $gateway_display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms UpdateGatewaySoftwareNow
export def 'backup-gateway update-gateway-software-now' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway UpdateGatewaySoftwareNow $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hypervisor-arn
@search-terms UpdateHypervisor
export def 'backup-gateway update-hypervisor' [
  --hypervisor-arn: string
  --host: string
  --username: string
  --password: string
  --name: string
  --log-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup-gateway UpdateHypervisor $hypervisor_arn $host $username $password $name $log_group_arn -- $region $profile $with_input $fail_fast $yes' }
