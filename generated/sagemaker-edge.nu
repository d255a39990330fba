# Written by `cargo xtask generate --service sagemaker-edge` from the service's model and overlay: change those instead.
# Sagemaker Edge, API version 2020-09-23: 3 operations.

use rt.nu [call]

# POST /GetDeployments; cached 1min; needs --device-name --device-fleet-name
@search-terms GetDeployments
export def 'sagemaker-edge get-deployments' [
  --device-name: string
  --device-fleet-name: string
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
]: any -> any { call 'sagemaker-edge GetDeployments $device_name $device_fleet_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /GetDeviceRegistration; cached 1min; needs --device-name --device-fleet-name
@search-terms GetDeviceRegistration
export def 'sagemaker-edge get-device-registration' [
  --device-name: string
  --device-fleet-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-edge GetDeviceRegistration $device_name $device_fleet_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /SendHeartbeat; needs --agent-version --device-name --device-fleet-name
@search-terms SendHeartbeat
export def 'sagemaker-edge send-heartbeat' [
  --agent-metrics: list
  --models: list
  --agent-version: string
  --device-name: string
  --device-fleet-name: string
  --deployment-result: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-edge SendHeartbeat $agent_metrics $models $agent_version $device_name $device_fleet_name $deployment_result -- $region $profile $with_input $fail_fast $yes' }
