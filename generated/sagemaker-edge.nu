# Written by `cargo xtask generate --service sagemaker-edge` from the service's model and overlay: change those instead.
# Sagemaker Edge, API version 2020-09-23: 3 operations.

use rt.nu [call send]

# POST /GetDeployments; cached 1min; needs --device-name --device-fleet-name
@category "aws sagemaker-edge"
@search-terms GetDeployments
export def 'sagemaker-edge get-deployments' [
  --device-name: string
  --device-fleet-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'sagemaker-edge GetDeployments $device_name=DeviceName $device_fleet_name=DeviceFleetName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /GetDeviceRegistration; cached 1min; needs --device-name --device-fleet-name
@category "aws sagemaker-edge"
@search-terms GetDeviceRegistration
export def 'sagemaker-edge get-device-registration' [
  --device-name: string
  --device-fleet-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'sagemaker-edge GetDeviceRegistration $device_name=DeviceName $device_fleet_name=DeviceFleetName $region=--region $profile=--profile' }

# POST /SendHeartbeat; needs --agent-version --device-name --device-fleet-name
@category "aws sagemaker-edge"
@search-terms SendHeartbeat
export def 'sagemaker-edge send-heartbeat' [
  --agent-metrics: oneof<list<any>, record>
  --models: oneof<list<any>, record>
  --agent-version: string
  --device-name: string
  --device-fleet-name: string
  --deployment-result: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sagemaker-edge SendHeartbeat $agent_metrics=AgentMetrics $models=Models $agent_version=AgentVersion $device_name=DeviceName $device_fleet_name=DeviceFleetName $deployment_result=DeploymentResult $region=--region $profile=--profile' }
