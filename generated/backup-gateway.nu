# Written by `cargo xtask generate --service backup-gateway` from the service's model and overlay: change those instead.
# Backup Gateway, API version 2021-01-01: 25 operations.

use rt.nu [call send]

# POST /; needs --gateway-arn --server-arn
@category "aws backup-gateway"
@search-terms AssociateGatewayToServer
export def 'backup-gateway associate-gateway-to-server' [
  --gateway-arn: string
  --server-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway AssociateGatewayToServer $gateway_arn=GatewayArn $server_arn=ServerArn $region=--region $profile=--profile' }

# POST /; needs --activation-key --gateway-display-name --gateway-type
@category "aws backup-gateway"
@search-terms CreateGateway
export def 'backup-gateway create-gateway' [
  --activation-key: string
  --gateway-display-name: string
  --gateway-type: string@[BACKUP_VM]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway CreateGateway $activation_key=ActivationKey $gateway_display_name=GatewayDisplayName $gateway_type=GatewayType $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws backup-gateway"
@search-terms DeleteGateway
export def 'backup-gateway delete-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway DeleteGateway $gateway_arn=GatewayArn $region=--region $profile=--profile' }

# POST /; needs --hypervisor-arn
@category "aws backup-gateway"
@search-terms DeleteHypervisor
export def 'backup-gateway delete-hypervisor' [
  --hypervisor-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway DeleteHypervisor $hypervisor_arn=HypervisorArn $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws backup-gateway"
@search-terms DisassociateGatewayFromServer
export def 'backup-gateway disassociate-gateway-from-server' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway DisassociateGatewayFromServer $gateway_arn=GatewayArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway-arn
@category "aws backup-gateway"
@search-terms GetBandwidthRateLimitSchedule
export def 'backup-gateway get-bandwidth-rate-limit-schedule' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway GetBandwidthRateLimitSchedule $gateway_arn=GatewayArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway-arn
@category "aws backup-gateway"
@search-terms GetGateway
export def 'backup-gateway get-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway GetGateway $gateway_arn=GatewayArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --hypervisor-arn
@category "aws backup-gateway"
@search-terms GetHypervisor
export def 'backup-gateway get-hypervisor' [
  --hypervisor-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway GetHypervisor $hypervisor_arn=HypervisorArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --hypervisor-arn
@category "aws backup-gateway"
@search-terms GetHypervisorPropertyMappings
export def 'backup-gateway get-hypervisor-property-mappings' [
  --hypervisor-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway GetHypervisorPropertyMappings $hypervisor_arn=HypervisorArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws backup-gateway"
@search-terms GetVirtualMachine
export def 'backup-gateway get-virtual-machine' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway GetVirtualMachine $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --name --host
@category "aws backup-gateway"
@search-terms ImportHypervisorConfiguration
export def 'backup-gateway import-hypervisor-configuration' [
  --name: string
  --host: string
  --username: string
  --password: string
  --kms-key-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway ImportHypervisorConfiguration $name=Name $host=Host $username=Username $password=Password $kms_key_arn=KmsKeyArn $tags=Tags $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws backup-gateway"
@search-terms ListGateways
@example "First rows only" "backup-gateway list-gateways --stream | first 3"
export def 'backup-gateway list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup-gateway ListGateways $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws backup-gateway"
@search-terms ListHypervisors
@example "First rows only" "backup-gateway list-hypervisors --stream | first 3"
export def 'backup-gateway list-hypervisors' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup-gateway ListHypervisors $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws backup-gateway"
@search-terms ListTagsForResource
export def 'backup-gateway list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws backup-gateway"
@search-terms ListVirtualMachines
@example "First rows only" "backup-gateway list-virtual-machines --stream | first 3"
export def 'backup-gateway list-virtual-machines' [
  --hypervisor-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup-gateway ListVirtualMachines $hypervisor_arn=HypervisorArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --gateway-arn --bandwidth-rate-limit-intervals
@category "aws backup-gateway"
@search-terms PutBandwidthRateLimitSchedule
export def 'backup-gateway put-bandwidth-rate-limit-schedule' [
  --gateway-arn: string
  --bandwidth-rate-limit-intervals: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway PutBandwidthRateLimitSchedule $gateway_arn=GatewayArn $bandwidth_rate_limit_intervals=BandwidthRateLimitIntervals $region=--region $profile=--profile' }

# POST /; needs --hypervisor-arn --vmware-to-aws-tag-mappings --iam-role-arn
@category "aws backup-gateway"
@search-terms PutHypervisorPropertyMappings
export def 'backup-gateway put-hypervisor-property-mappings' [
  --hypervisor-arn: string
  --vmware-to-aws-tag-mappings: oneof<list<any>, record>
  --iam-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway PutHypervisorPropertyMappings $hypervisor_arn=HypervisorArn $vmware_to_aws_tag_mappings=VmwareToAwsTagMappings $iam_role_arn=IamRoleArn $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --hour-of-day --minute-of-hour
@category "aws backup-gateway"
@search-terms PutMaintenanceStartTime
export def 'backup-gateway put-maintenance-start-time' [
  --gateway-arn: string
  --hour-of-day: int
  --minute-of-hour: int
  --day-of-week: int
  --day-of-month: int
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway PutMaintenanceStartTime $gateway_arn=GatewayArn $hour_of_day=HourOfDay $minute_of_hour=MinuteOfHour $day_of_week=DayOfWeek $day_of_month=DayOfMonth $region=--region $profile=--profile' }

# POST /; needs --hypervisor-arn
@category "aws backup-gateway"
@search-terms StartVirtualMachinesMetadataSync
export def 'backup-gateway start-virtual-machines-metadata-sync' [
  --hypervisor-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway StartVirtualMachinesMetadataSync $hypervisor_arn=HypervisorArn $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws backup-gateway"
@search-terms TagResource
export def 'backup-gateway tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --host
@category "aws backup-gateway"
@search-terms TestHypervisorConfiguration
export def 'backup-gateway test-hypervisor-configuration' [
  --gateway-arn: string
  --host: string
  --username: string
  --password: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup-gateway TestHypervisorConfiguration $gateway_arn=GatewayArn $host=Host $username=Username $password=Password $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws backup-gateway"
@search-terms UntagResource
export def 'backup-gateway untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws backup-gateway"
@search-terms UpdateGatewayInformation
export def 'backup-gateway update-gateway-information' [
  --gateway-arn: string
  --gateway-display-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway UpdateGatewayInformation $gateway_arn=GatewayArn $gateway_display_name=GatewayDisplayName $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws backup-gateway"
@search-terms UpdateGatewaySoftwareNow
export def 'backup-gateway update-gateway-software-now' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup-gateway UpdateGatewaySoftwareNow $gateway_arn=GatewayArn $region=--region $profile=--profile' }

# POST /; needs --hypervisor-arn
@category "aws backup-gateway"
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
]: nothing -> record { call 'backup-gateway UpdateHypervisor $hypervisor_arn=HypervisorArn $host=Host $username=Username $password=Password $name=Name $log_group_arn=LogGroupArn $region=--region $profile=--profile' }
