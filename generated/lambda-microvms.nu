# Written by `cargo xtask generate --service lambda-microvms` from the service's model and overlay: change those instead.
# Lambda Microvms, API version 2025-09-09: 24 operations.

use rt.nu [call send]

# POST /2025-09-09/microvms/{microvmIdentifier}/auth-token; needs --microvm-identifier --expiration-in-minutes --allowed-ports
@category "aws lambda-microvms"
@search-terms CreateMicrovmAuthToken
export def 'lambda-microvms create-microvm-auth-token' [
  --microvm-identifier: string
  --expiration-in-minutes: int
  --allowed-ports: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms CreateMicrovmAuthToken $microvm_identifier=microvmIdentifier $expiration_in_minutes=expirationInMinutes $allowed_ports=allowedPorts $region=--region $profile=--profile' }

# POST /2025-09-09/microvm-images; needs --base-image-arn --build-role-arn --code-artifact --name
@category "aws lambda-microvms"
@search-terms CreateMicrovmImage
export def 'lambda-microvms create-microvm-image' [
  --base-image-arn: string
  --base-image-version: string
  --build-role-arn: string
  --description: string
  --code-artifact: record
  --logging: record
  --egress-network-connectors: oneof<list<string>, string>
  --cpu-configurations: oneof<list<any>, record>
  --resources: oneof<list<any>, record>
  --additional-os-capabilities: oneof<list<string>, string>
  --hooks: record
  --environment-variables: record
  --name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms CreateMicrovmImage $base_image_arn=baseImageArn $base_image_version=baseImageVersion $build_role_arn=buildRoleArn $description=description $code_artifact=codeArtifact $logging=logging $egress_network_connectors=egressNetworkConnectors $cpu_configurations=cpuConfigurations $resources=resources $additional_os_capabilities=additionalOsCapabilities $hooks=hooks $environment_variables=environmentVariables $name=name $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /2025-09-09/microvms/{microvmIdentifier}/shell-auth-token; needs --microvm-identifier --expiration-in-minutes
@category "aws lambda-microvms"
@search-terms CreateMicrovmShellAuthToken
export def 'lambda-microvms create-microvm-shell-auth-token' [
  --microvm-identifier: string
  --expiration-in-minutes: int
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms CreateMicrovmShellAuthToken $microvm_identifier=microvmIdentifier $expiration_in_minutes=expirationInMinutes $region=--region $profile=--profile' }

# DELETE /2025-09-09/microvm-images/{imageIdentifier}; needs --image-identifier
@category "aws lambda-microvms"
@search-terms DeleteMicrovmImage
export def 'lambda-microvms delete-microvm-image' [
  --image-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms DeleteMicrovmImage $image_identifier=imageIdentifier $region=--region $profile=--profile' }

# DELETE /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}; needs --image-identifier --image-version
@category "aws lambda-microvms"
@search-terms DeleteMicrovmImageVersion
export def 'lambda-microvms delete-microvm-image-version' [
  --image-identifier: string
  --image-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms DeleteMicrovmImageVersion $image_identifier=imageIdentifier $image_version=imageVersion $region=--region $profile=--profile' }

# GET /2025-09-09/microvms/{microvmIdentifier}; cached 1min; needs --microvm-identifier
@category "aws lambda-microvms"
@search-terms GetMicrovm
export def 'lambda-microvms get-microvm' [
  --microvm-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms GetMicrovm $microvm_identifier=microvmIdentifier $region=--region $profile=--profile' }

# GET /2025-09-09/microvm-images/{imageIdentifier}; cached 1min; needs --image-identifier
@category "aws lambda-microvms"
@search-terms GetMicrovmImage
export def 'lambda-microvms get-microvm-image' [
  --image-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms GetMicrovmImage $image_identifier=imageIdentifier $region=--region $profile=--profile' }

# GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}/builds/{buildId}; cached 1min; needs --image-identifier --image-version --build-id
@category "aws lambda-microvms"
@search-terms GetMicrovmImageBuild
export def 'lambda-microvms get-microvm-image-build' [
  --image-identifier: string
  --image-version: string
  --build-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms GetMicrovmImageBuild $image_identifier=imageIdentifier $image_version=imageVersion $build_id=buildId $region=--region $profile=--profile' }

# GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}; needs --image-identifier --image-version
@category "aws lambda-microvms"
@search-terms GetMicrovmImageVersion
export def 'lambda-microvms get-microvm-image-version' [
  --image-identifier: string
  --image-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms GetMicrovmImageVersion $image_identifier=imageIdentifier $image_version=imageVersion $region=--region $profile=--profile' }

# GET /2025-09-09/managed-microvm-images/{imageIdentifier}/versions; follows pages; cached 1min; needs --image-identifier
@category "aws lambda-microvms"
@search-terms ListManagedMicrovmImageVersions
export def 'lambda-microvms list-managed-microvm-image-versions' [
  --image-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-microvms ListManagedMicrovmImageVersions $image_identifier=imageIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-09-09/managed-microvm-images; follows pages; cached 1min
@category "aws lambda-microvms"
@search-terms ListManagedMicrovmImages
@example "First rows only" "lambda-microvms list-managed-microvm-images --stream | first 3"
export def 'lambda-microvms list-managed-microvm-images' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-microvms ListManagedMicrovmImages $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}/builds; follows pages; cached 1min; needs --image-identifier --image-version
@category "aws lambda-microvms"
@search-terms ListMicrovmImageBuilds
export def 'lambda-microvms list-microvm-image-builds' [
  --image-identifier: string
  --image-version: string
  --architecture: string@[ARM_64 X86_64]
  --chipset: string@[GRAVITON INTEL]
  --chipset-generation: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-microvms ListMicrovmImageBuilds $image_identifier=imageIdentifier $image_version=imageVersion $architecture=architecture $chipset=chipset $chipset_generation=chipsetGeneration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-09-09/microvm-images/{imageIdentifier}/versions; follows pages; needs --image-identifier
@category "aws lambda-microvms"
@search-terms ListMicrovmImageVersions
export def 'lambda-microvms list-microvm-image-versions' [
  --image-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-microvms ListMicrovmImageVersions $image_identifier=imageIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-09-09/microvm-images; follows pages; cached 1min
@category "aws lambda-microvms"
@search-terms ListMicrovmImages
@example "First rows only" "lambda-microvms list-microvm-images --stream | first 3"
export def 'lambda-microvms list-microvm-images' [
  --name-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-microvms ListMicrovmImages $name_filter=nameFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2025-09-09/microvms; follows pages; cached 1min
@category "aws lambda-microvms"
@search-terms ListMicrovms
@example "First rows only" "lambda-microvms list-microvms --stream | first 3"
export def 'lambda-microvms list-microvms' [
  --image-identifier: string
  --image-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-microvms ListMicrovms $image_identifier=imageIdentifier $image_version=imageVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /2017-03-31/tags/{Resource}; cached 5min; needs --resource
@category "aws lambda-microvms"
@search-terms ListTags
export def 'lambda-microvms list-tags' [
  --resource: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms ListTags $resource=Resource $region=--region $profile=--profile' }

# POST /2025-09-09/microvms/{microvmIdentifier}/resume; needs --microvm-identifier
@category "aws lambda-microvms"
@search-terms ResumeMicrovm
export def 'lambda-microvms resume-microvm' [
  --microvm-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-microvms ResumeMicrovm $microvm_identifier=microvmIdentifier $region=--region $profile=--profile' }

# POST /2025-09-09/microvms; needs --image-identifier
@category "aws lambda-microvms"
@search-terms RunMicrovm
export def 'lambda-microvms run-microvm' [
  --ingress-network-connectors: oneof<list<string>, string>
  --egress-network-connectors: oneof<list<string>, string>
  --image-identifier: string
  --image-version: string
  --execution-role-arn: string
  --idle-policy: record
  --logging: record
  --run-hook-payload: string
  --maximum-duration-in-seconds: int
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms RunMicrovm $ingress_network_connectors=ingressNetworkConnectors $egress_network_connectors=egressNetworkConnectors $image_identifier=imageIdentifier $image_version=imageVersion $execution_role_arn=executionRoleArn $idle_policy=idlePolicy $logging=logging $run_hook_payload=runHookPayload $maximum_duration_in_seconds=maximumDurationInSeconds $client_token=clientToken $region=--region $profile=--profile' }

# POST /2025-09-09/microvms/{microvmIdentifier}/suspend; needs --microvm-identifier
@category "aws lambda-microvms"
@search-terms SuspendMicrovm
export def 'lambda-microvms suspend-microvm' [
  --microvm-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-microvms SuspendMicrovm $microvm_identifier=microvmIdentifier $region=--region $profile=--profile' }

# POST /2017-03-31/tags/{Resource}; needs --resource --tags
@category "aws lambda-microvms"
@search-terms TagResource
export def 'lambda-microvms tag-resource' [
  --resource: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-microvms TagResource $resource=Resource $tags=Tags $region=--region $profile=--profile' }

# DELETE /2025-09-09/microvms/{microvmIdentifier}; needs --microvm-identifier
@category "aws lambda-microvms"
@search-terms TerminateMicrovm
export def 'lambda-microvms terminate-microvm' [
  --microvm-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-microvms TerminateMicrovm $microvm_identifier=microvmIdentifier $region=--region $profile=--profile' }

# DELETE /2017-03-31/tags/{Resource}; needs --resource --tag-keys
@category "aws lambda-microvms"
@search-terms UntagResource
export def 'lambda-microvms untag-resource' [
  --resource: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-microvms UntagResource $resource=Resource $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /2025-09-09/microvm-images/{imageIdentifier}; needs --base-image-arn --build-role-arn --code-artifact --image-identifier
@category "aws lambda-microvms"
@search-terms UpdateMicrovmImage
export def 'lambda-microvms update-microvm-image' [
  --base-image-arn: string
  --base-image-version: string
  --build-role-arn: string
  --description: string
  --code-artifact: record
  --logging: record
  --egress-network-connectors: oneof<list<string>, string>
  --cpu-configurations: oneof<list<any>, record>
  --resources: oneof<list<any>, record>
  --additional-os-capabilities: oneof<list<string>, string>
  --hooks: record
  --environment-variables: record
  --image-identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms UpdateMicrovmImage $base_image_arn=baseImageArn $base_image_version=baseImageVersion $build_role_arn=buildRoleArn $description=description $code_artifact=codeArtifact $logging=logging $egress_network_connectors=egressNetworkConnectors $cpu_configurations=cpuConfigurations $resources=resources $additional_os_capabilities=additionalOsCapabilities $hooks=hooks $environment_variables=environmentVariables $image_identifier=imageIdentifier $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}; needs --image-identifier --image-version --status
@category "aws lambda-microvms"
@search-terms UpdateMicrovmImageVersion
export def 'lambda-microvms update-microvm-image-version' [
  --image-identifier: string
  --image-version: string
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-microvms UpdateMicrovmImageVersion $image_identifier=imageIdentifier $image_version=imageVersion $status=status $region=--region $profile=--profile' }
