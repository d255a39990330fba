# Written by `cargo xtask generate --service lambda-microvms` from the service's model and overlay: change those instead.
# Lambda Microvms, API version 2025-09-09: 24 operations.

use rt.nu [call]

# POST /2025-09-09/microvms/{microvmIdentifier}/auth-token; needs --microvm-identifier --expiration-in-minutes --allowed-ports
@search-terms CreateMicrovmAuthToken
export def 'lambda-microvms create-microvm-auth-token' [
  --microvm-identifier: string
  --expiration-in-minutes: int
  --allowed-ports: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms CreateMicrovmAuthToken $microvm_identifier $expiration_in_minutes $allowed_ports -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-09-09/microvm-images; needs --base-image-arn --build-role-arn --code-artifact --name
@search-terms CreateMicrovmImage
export def 'lambda-microvms create-microvm-image' [
  --base-image-arn: string
  --base-image-version: string
  --build-role-arn: string
  --description: string
  --code-artifact: record
  --logging: record
  --egress-network-connectors: list<string>
  --cpu-configurations: list
  --resources: list
  --additional-os-capabilities: list<string>
  --hooks: record
  --environment-variables: record
  --name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms CreateMicrovmImage $base_image_arn $base_image_version $build_role_arn $description $code_artifact $logging $egress_network_connectors $cpu_configurations $resources $additional_os_capabilities $hooks $environment_variables $name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-09-09/microvms/{microvmIdentifier}/shell-auth-token; needs --microvm-identifier --expiration-in-minutes
@search-terms CreateMicrovmShellAuthToken
export def 'lambda-microvms create-microvm-shell-auth-token' [
  --microvm-identifier: string
  --expiration-in-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms CreateMicrovmShellAuthToken $microvm_identifier $expiration_in_minutes -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-09-09/microvm-images/{imageIdentifier}; needs --image-identifier
@search-terms DeleteMicrovmImage
export def 'lambda-microvms delete-microvm-image' [
  --image-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms DeleteMicrovmImage $image_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}; needs --image-identifier --image-version
@search-terms DeleteMicrovmImageVersion
export def 'lambda-microvms delete-microvm-image-version' [
  --image-identifier: string
  --image-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms DeleteMicrovmImageVersion $image_identifier $image_version -- $region $profile $with_input $fail_fast $yes' }

# GET /2025-09-09/microvms/{microvmIdentifier}; cached 1min; needs --microvm-identifier
@search-terms GetMicrovm
export def 'lambda-microvms get-microvm' [
  --microvm-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-microvms GetMicrovm $microvm_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2025-09-09/microvm-images/{imageIdentifier}; cached 1min; needs --image-identifier
@search-terms GetMicrovmImage
export def 'lambda-microvms get-microvm-image' [
  --image-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-microvms GetMicrovmImage $image_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}/builds/{buildId}; needs --image-identifier --image-version --build-id
@search-terms GetMicrovmImageBuild
export def 'lambda-microvms get-microvm-image-build' [
  --image-identifier: string
  --image-version: string
  --build-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lambda-microvms GetMicrovmImageBuild $image_identifier $image_version $build_id -- $region $profile $with_input $fail_fast' }

# GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}; needs --image-identifier --image-version
@search-terms GetMicrovmImageVersion
export def 'lambda-microvms get-microvm-image-version' [
  --image-identifier: string
  --image-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lambda-microvms GetMicrovmImageVersion $image_identifier $image_version -- $region $profile $with_input $fail_fast' }

# GET /2025-09-09/managed-microvm-images/{imageIdentifier}/versions; follows pages; cached 1min; needs --image-identifier
@search-terms ListManagedMicrovmImageVersions
export def 'lambda-microvms list-managed-microvm-image-versions' [
  --image-identifier: string
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
]: any -> any { call 'lambda-microvms ListManagedMicrovmImageVersions $image_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2025-09-09/managed-microvm-images; follows pages; cached 1min
@search-terms ListManagedMicrovmImages
export def 'lambda-microvms list-managed-microvm-images' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lambda-microvms ListManagedMicrovmImages -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}/builds; follows pages; cached 15sec; needs --image-identifier --image-version
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-microvms ListMicrovmImageBuilds $image_identifier $image_version $architecture $chipset $chipset_generation -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2025-09-09/microvm-images/{imageIdentifier}/versions; follows pages; needs --image-identifier
@search-terms ListMicrovmImageVersions
export def 'lambda-microvms list-microvm-image-versions' [
  --image-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lambda-microvms ListMicrovmImageVersions $image_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2025-09-09/microvm-images; follows pages; cached 1min
@search-terms ListMicrovmImages
export def 'lambda-microvms list-microvm-images' [
  --name-filter: string
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
]: any -> any { call 'lambda-microvms ListMicrovmImages $name_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2025-09-09/microvms; follows pages; cached 1min
@search-terms ListMicrovms
export def 'lambda-microvms list-microvms' [
  --image-identifier: string
  --image-version: string
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
]: any -> any { call 'lambda-microvms ListMicrovms $image_identifier $image_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2017-03-31/tags/{Resource}; cached 5min; needs --resource
@search-terms ListTags
export def 'lambda-microvms list-tags' [
  --resource: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-microvms ListTags $resource -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2025-09-09/microvms/{microvmIdentifier}/resume; needs --microvm-identifier
@search-terms ResumeMicrovm
export def 'lambda-microvms resume-microvm' [
  --microvm-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms ResumeMicrovm $microvm_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-09-09/microvms; needs --image-identifier
@search-terms RunMicrovm
export def 'lambda-microvms run-microvm' [
  --ingress-network-connectors: list<string>
  --egress-network-connectors: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms RunMicrovm $ingress_network_connectors $egress_network_connectors $image_identifier $image_version $execution_role_arn $idle_policy $logging $run_hook_payload $maximum_duration_in_seconds $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-09-09/microvms/{microvmIdentifier}/suspend; needs --microvm-identifier
@search-terms SuspendMicrovm
export def 'lambda-microvms suspend-microvm' [
  --microvm-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms SuspendMicrovm $microvm_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /2017-03-31/tags/{Resource}; needs --resource --tags
@search-terms TagResource
export def 'lambda-microvms tag-resource' [
  --resource: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms TagResource $resource $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-09-09/microvms/{microvmIdentifier}; needs --microvm-identifier
@search-terms TerminateMicrovm
export def 'lambda-microvms terminate-microvm' [
  --microvm-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms TerminateMicrovm $microvm_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2017-03-31/tags/{Resource}; needs --resource --tag-keys
@search-terms UntagResource
export def 'lambda-microvms untag-resource' [
  --resource: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms UntagResource $resource $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /2025-09-09/microvm-images/{imageIdentifier}; needs --base-image-arn --build-role-arn --code-artifact --image-identifier
@search-terms UpdateMicrovmImage
export def 'lambda-microvms update-microvm-image' [
  --base-image-arn: string
  --base-image-version: string
  --build-role-arn: string
  --description: string
  --code-artifact: record
  --logging: record
  --egress-network-connectors: list<string>
  --cpu-configurations: list
  --resources: list
  --additional-os-capabilities: list<string>
  --hooks: record
  --environment-variables: record
  --image-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms UpdateMicrovmImage $base_image_arn $base_image_version $build_role_arn $description $code_artifact $logging $egress_network_connectors $cpu_configurations $resources $additional_os_capabilities $hooks $environment_variables $image_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}; needs --image-identifier --image-version --status
@search-terms UpdateMicrovmImageVersion
export def 'lambda-microvms update-microvm-image-version' [
  --image-identifier: string
  --image-version: string
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-microvms UpdateMicrovmImageVersion $image_identifier $image_version $status -- $region $profile $with_input $fail_fast $yes' }
