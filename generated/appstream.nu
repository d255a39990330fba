# Written by `cargo xtask generate --service appstream` from the service's model and overlay: change those instead.
# AppStream, API version 2016-12-01: 90 operations, 2 waiters.

use rt.nu [call]

def AuthenticationType []: nothing -> list<string> { [API SAML USERPOOL AWS_AD] }

def PlatformType []: nothing -> list<string> { [WINDOWS WINDOWS_SERVER_2016 WINDOWS_SERVER_2019 WINDOWS_SERVER_2022 WINDOWS_SERVER_2025 WINDOWS_11 AMAZON_LINUX2 RHEL8 ROCKY_LINUX8 UBUNTU_PRO_2404] }

# POST /; needs --app-block-arn --app-block-builder-name
@search-terms AssociateAppBlockBuilderAppBlock
export def 'appstream associate-app-block-builder-app-block' [
  --app-block-arn: string
  --app-block-builder-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream AssociateAppBlockBuilderAppBlock $app_block_arn $app_block_builder_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-name --application-arn
@search-terms AssociateApplicationFleet
export def 'appstream associate-application-fleet' [
  --fleet-name: string
  --application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream AssociateApplicationFleet $fleet_name $application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name --entitlement-name --application-identifier
@search-terms AssociateApplicationToEntitlement
export def 'appstream associate-application-to-entitlement' [
  --stack-name: string
  --entitlement-name: string
  --application-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream AssociateApplicationToEntitlement $stack_name $entitlement_name $application_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-name --stack-name
@search-terms AssociateFleet
export def 'appstream associate-fleet' [
  --fleet-name: string
  --stack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream AssociateFleet $fleet_name $stack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-builder-name --software-names
@search-terms AssociateSoftwareToImageBuilder
export def 'appstream associate-software-to-image-builder' [
  --image-builder-name: string
  --software-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream AssociateSoftwareToImageBuilder $image_builder_name $software_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-stack-associations
@search-terms BatchAssociateUserStack
export def 'appstream batch-associate-user-stack' [
  --user-stack-associations: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream BatchAssociateUserStack $user_stack_associations -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --user-stack-associations
@search-terms BatchDisassociateUserStack
export def 'appstream batch-disassociate-user-stack' [
  --user-stack-associations: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream BatchDisassociateUserStack $user_stack_associations -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --source-image-name --destination-image-name --destination-region
@search-terms CopyImage
export def 'appstream copy-image' [
  --source-image-name: string
  --destination-image-name: string
  --destination-region: string
  --destination-image-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CopyImage $source_image_name $destination_image_name $destination_region $destination_image_description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --source-s3-location
@search-terms CreateAppBlock
export def 'appstream create-app-block' [
  --name: string
  --description: string
  --display-name: string
  --source-s3-location: record
  --setup-script-details: record
  --tags: record
  --post-setup-script-details: record
  --packaging-type: string@[CUSTOM APPSTREAM2]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateAppBlock $name $description $display_name $source_s3_location $setup_script_details $tags $post_setup_script_details $packaging_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --platform --instance-type --vpc-config
@search-terms CreateAppBlockBuilder
export def 'appstream create-app-block-builder' [
  --name: string
  --description: string
  --display-name: string
  --tags: record
  --platform: string
  --instance-type: string
  --vpc-config: record
  --enable-default-internet-access: oneof<bool>
  --iam-role-arn: string
  --access-endpoints: list
  --disable-imdsv1: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateAppBlockBuilder $name $description $display_name $tags $platform $instance_type $vpc_config $enable_default_internet_access $iam_role_arn $access_endpoints $disable_imdsv1 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --app-block-builder-name
@search-terms CreateAppBlockBuilderStreamingURL
export def 'appstream create-app-block-builder-streaming-url' [
  --app-block-builder-name: string
  --validity: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateAppBlockBuilderStreamingURL $app_block_builder_name $validity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --icon-s3-location --launch-path --platforms --instance-families --app-block-arn
@search-terms CreateApplication
export def 'appstream create-application' [
  --name: string
  --display-name: string
  --description: string
  --icon-s3-location: record
  --launch-path: string
  --working-directory: string
  --launch-parameters: string
  --platforms: list<string>
  --instance-families: list<string>
  --app-block-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateApplication $name $display_name $description $icon_s3_location $launch_path $working_directory $launch_parameters $platforms $instance_families $app_block_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-name --organizational-unit-distinguished-names
@search-terms CreateDirectoryConfig
export def 'appstream create-directory-config' [
  --directory-name: string
  --organizational-unit-distinguished-names: list<string>
  --service-account-credentials: record
  --certificate-based-auth-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateDirectoryConfig $directory_name $organizational_unit_distinguished_names $service_account_credentials $certificate_based_auth_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --stack-name --app-visibility --attributes
@search-terms CreateEntitlement
export def 'appstream create-entitlement' [
  --name: string
  --stack-name: string
  --description: string
  --app-visibility: string@[ALL ASSOCIATED]
  --attributes: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateEntitlement $name $stack_name $description $app_visibility $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-name --ami-name --iam-role-arn
@search-terms CreateExportImageTask
export def 'appstream create-export-image-task' [
  --image-name: string
  --ami-name: string
  --iam-role-arn: string
  --tag-specifications: record
  --ami-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateExportImageTask $image_name $ami_name $iam_role_arn $tag_specifications $ami_description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --instance-type
@search-terms CreateFleet
export def 'appstream create-fleet' [
  --name: string
  --image-name: string
  --image-arn: string
  --instance-type: string
  --fleet-type: string@[ALWAYS_ON ON_DEMAND ELASTIC]
  --compute-capacity: record
  --vpc-config: record
  --max-user-duration-in-seconds: int
  --disconnect-timeout-in-seconds: int
  --description: string
  --display-name: string
  --enable-default-internet-access: oneof<bool>
  --domain-join-info: record
  --tags: record
  --idle-disconnect-timeout-in-seconds: int
  --iam-role-arn: string
  --stream-view: string@[APP DESKTOP]
  --platform: string@PlatformType
  --max-concurrent-sessions: int
  --usb-device-filter-strings: list<string>
  --session-script-s3-location: record
  --max-sessions-per-instance: int
  --root-volume-config: record
  --disable-imdsv1: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateFleet $name $image_name $image_arn $instance_type $fleet_type $compute_capacity $vpc_config $max_user_duration_in_seconds $disconnect_timeout_in_seconds $description $display_name $enable_default_internet_access $domain_join_info $tags $idle_disconnect_timeout_in_seconds $iam_role_arn $stream_view $platform $max_concurrent_sessions $usb_device_filter_strings $session_script_s3_location $max_sessions_per_instance $root_volume_config $disable_imdsv1 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --instance-type
@search-terms CreateImageBuilder
export def 'appstream create-image-builder' [
  --name: string
  --image-name: string
  --image-arn: string
  --instance-type: string
  --description: string
  --display-name: string
  --vpc-config: record
  --iam-role-arn: string
  --enable-default-internet-access: oneof<bool>
  --domain-join-info: record
  --appstream-agent-version: string
  --tags: record
  --access-endpoints: list
  --root-volume-config: record
  --softwares-to-install: list<string>
  --softwares-to-uninstall: list<string>
  --disable-imdsv1: oneof<bool>
  --agent-access-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateImageBuilder $name $image_name $image_arn $instance_type $description $display_name $vpc_config $iam_role_arn $enable_default_internet_access $domain_join_info $appstream_agent_version $tags $access_endpoints $root_volume_config $softwares_to_install $softwares_to_uninstall $disable_imdsv1 $agent_access_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateImageBuilderStreamingURL
export def 'appstream create-image-builder-streaming-url' [
  --name: string
  --validity: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateImageBuilderStreamingURL $name $validity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateImportedImage
export def 'appstream create-imported-image' [
  --name: string
  --source-ami-id: string
  --workspace-image-id: string
  --iam-role-arn: string
  --description: string
  --display-name: string
  --tags: record
  --runtime-validation-config: record
  --agent-software-version: string@[CURRENT_LATEST ALWAYS_LATEST]
  --app-catalog-config: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateImportedImage $name $source_ami_id $workspace_image_id $iam_role_arn $description $display_name $tags $runtime_validation_config $agent_software_version $app_catalog_config $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateStack
export def 'appstream create-stack' [
  --name: string
  --description: string
  --display-name: string
  --storage-connectors: list
  --redirect-url: string
  --feedback-url: string
  --user-settings: list
  --application-settings: record
  --tags: record
  --access-endpoints: list
  --embed-host-domains: list<string>
  --streaming-experience-settings: record
  --content-redirection: record
  --agent-access-config: record
  --storage-connector-authentication: string@[FORCE_REAUTHENTICATION REUSE_CREDENTIALS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateStack $name $description $display_name $storage_connectors $redirect_url $feedback_url $user_settings $application_settings $tags $access_endpoints $embed_host_domains $streaming_experience_settings $content_redirection $agent_access_config $storage_connector_authentication -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name --fleet-name --user-id
@search-terms CreateStreamingURL
export def 'appstream create-streaming-url' [
  --stack-name: string
  --fleet-name: string
  --user-id: string
  --application-id: string
  --validity: int
  --session-context: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateStreamingURL $stack_name $fleet_name $user_id $application_id $validity $session_context -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name --title-text --theme-styling --organization-logo-s3-location --favicon-s3-location
@search-terms CreateThemeForStack
export def 'appstream create-theme-for-stack' [
  --stack-name: string
  --footer-links: list
  --title-text: string
  --theme-styling: string@[LIGHT_BLUE BLUE PINK RED]
  --organization-logo-s3-location: record
  --favicon-s3-location: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateThemeForStack $stack_name $footer_links $title_text $theme_styling $organization_logo_s3_location $favicon_s3_location -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --existing-image-name --new-image-name
@search-terms CreateUpdatedImage
export def 'appstream create-updated-image' [
  --existing-image-name: string
  --new-image-name: string
  --new-image-description: string
  --new-image-display-name: string
  --new-image-tags: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateUpdatedImage $existing_image_name $new_image_name $new_image_description $new_image_display_name $new_image_tags $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateUsageReportSubscription
export def 'appstream create-usage-report-subscription' [
  --region: string
  --profile: string
]: any -> any { call 'appstream CreateUsageReportSubscription -- $region $profile' }

# POST /; needs --user-name --authentication-type
@search-terms CreateUser
export def 'appstream create-user' [
  --user-name: string
  --message-action: string@[SUPPRESS RESEND]
  --first-name: string
  --last-name: string
  --authentication-type: string@AuthenticationType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream CreateUser $user_name $message_action $first_name $last_name $authentication_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteAppBlock
export def 'appstream delete-app-block' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteAppBlock $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteAppBlockBuilder
export def 'appstream delete-app-block-builder' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteAppBlockBuilder $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteApplication
export def 'appstream delete-application' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteApplication $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-name
@search-terms DeleteDirectoryConfig
export def 'appstream delete-directory-config' [
  --directory-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteDirectoryConfig $directory_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --stack-name
@search-terms DeleteEntitlement
export def 'appstream delete-entitlement' [
  --name: string
  --stack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteEntitlement $name $stack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteFleet
export def 'appstream delete-fleet' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteFleet $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteImage
export def 'appstream delete-image' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteImage $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteImageBuilder
export def 'appstream delete-image-builder' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteImageBuilder $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --shared-account-id
@search-terms DeleteImagePermissions
export def 'appstream delete-image-permissions' [
  --name: string
  --shared-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteImagePermissions $name $shared_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteStack
export def 'appstream delete-stack' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteStack $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name
@search-terms DeleteThemeForStack
export def 'appstream delete-theme-for-stack' [
  --stack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteThemeForStack $stack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteUsageReportSubscription
export def 'appstream delete-usage-report-subscription' [
  --region: string
  --profile: string
]: any -> any { call 'appstream DeleteUsageReportSubscription -- $region $profile' }

# POST /; needs --user-name --authentication-type
@search-terms DeleteUser
export def 'appstream delete-user' [
  --user-name: string
  --authentication-type: string@AuthenticationType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DeleteUser $user_name $authentication_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeAppBlockBuilderAppBlockAssociations
export def 'appstream describe-app-block-builder-app-block-associations' [
  --app-block-arn: string
  --app-block-builder-name: string
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
]: any -> any { call 'appstream DescribeAppBlockBuilderAppBlockAssociations $app_block_arn $app_block_builder_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeAppBlockBuilders
export def 'appstream describe-app-block-builders' [
  --names: list<string>
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
]: any -> any { call 'appstream DescribeAppBlockBuilders $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeAppBlocks
export def 'appstream describe-app-blocks' [
  --arns: list<string>
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
]: any -> any { call 'appstream DescribeAppBlocks $arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --billing-period
@search-terms DescribeAppLicenseUsage
export def 'appstream describe-app-license-usage' [
  --billing-period: string
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
]: any -> any { call 'appstream DescribeAppLicenseUsage $billing_period -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeApplicationFleetAssociations
export def 'appstream describe-application-fleet-associations' [
  --fleet-name: string
  --application-arn: string
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
]: any -> any { call 'appstream DescribeApplicationFleetAssociations $fleet_name $application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeApplications
export def 'appstream describe-applications' [
  --arns: list<string>
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
]: any -> any { call 'appstream DescribeApplications $arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeDirectoryConfigs
export def 'appstream describe-directory-configs' [
  --directory-names: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'appstream DescribeDirectoryConfigs $directory_names -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-name
@search-terms DescribeEntitlements
export def 'appstream describe-entitlements' [
  --name: string
  --stack-name: string
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
]: any -> any { call 'appstream DescribeEntitlements $name $stack_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeFleets
export def 'appstream describe-fleets' [
  --names: list<string>
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
]: any -> any { call 'appstream DescribeFleets $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeImageBuilders
export def 'appstream describe-image-builders' [
  --names: list<string>
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
]: any -> any { call 'appstream DescribeImageBuilders $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms DescribeImagePermissions
export def 'appstream describe-image-permissions' [
  --name: string
  --max-results: int
  --shared-aws-account-ids: list<string>
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appstream DescribeImagePermissions $name $max_results $shared_aws_account_ids $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeImages
export def 'appstream describe-images' [
  --names: list<string>
  --arns: list<string>
  --type: string@[PUBLIC PRIVATE SHARED]
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
]: any -> any { call 'appstream DescribeImages $names $arns $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-name --fleet-name
@search-terms DescribeSessions
export def 'appstream describe-sessions' [
  --stack-name: string
  --fleet-name: string
  --user-id: string
  --authentication-type: string@AuthenticationType
  --instance-id: string
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
]: any -> any { call 'appstream DescribeSessions $stack_name $fleet_name $user_id $authentication_type $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --associated-resource
@search-terms DescribeSoftwareAssociations
export def 'appstream describe-software-associations' [
  --associated-resource: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appstream DescribeSoftwareAssociations $associated_resource $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeStacks
export def 'appstream describe-stacks' [
  --names: list<string>
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
]: any -> any { call 'appstream DescribeStacks $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --stack-name
@search-terms DescribeThemeForStack
export def 'appstream describe-theme-for-stack' [
  --stack-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appstream DescribeThemeForStack $stack_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeUsageReportSubscriptions
export def 'appstream describe-usage-report-subscriptions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appstream DescribeUsageReportSubscriptions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages
@search-terms DescribeUserStackAssociations
export def 'appstream describe-user-stack-associations' [
  --stack-name: string
  --user-name: string
  --authentication-type: string@AuthenticationType
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'appstream DescribeUserStackAssociations $stack_name $user_name $authentication_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --authentication-type
@search-terms DescribeUsers
export def 'appstream describe-users' [
  --authentication-type: string@AuthenticationType
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'appstream DescribeUsers $authentication_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --user-name --authentication-type
@search-terms DisableUser
export def 'appstream disable-user' [
  --user-name: string
  --authentication-type: string@AuthenticationType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DisableUser $user_name $authentication_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --app-block-arn --app-block-builder-name
@search-terms DisassociateAppBlockBuilderAppBlock
export def 'appstream disassociate-app-block-builder-app-block' [
  --app-block-arn: string
  --app-block-builder-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DisassociateAppBlockBuilderAppBlock $app_block_arn $app_block_builder_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-name --application-arn
@search-terms DisassociateApplicationFleet
export def 'appstream disassociate-application-fleet' [
  --fleet-name: string
  --application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DisassociateApplicationFleet $fleet_name $application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name --entitlement-name --application-identifier
@search-terms DisassociateApplicationFromEntitlement
export def 'appstream disassociate-application-from-entitlement' [
  --stack-name: string
  --entitlement-name: string
  --application-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DisassociateApplicationFromEntitlement $stack_name $entitlement_name $application_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-name --stack-name
@search-terms DisassociateFleet
export def 'appstream disassociate-fleet' [
  --fleet-name: string
  --stack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DisassociateFleet $fleet_name $stack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-builder-name --software-names
@search-terms DisassociateSoftwareFromImageBuilder
export def 'appstream disassociate-software-from-image-builder' [
  --image-builder-name: string
  --software-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DisassociateSoftwareFromImageBuilder $image_builder_name $software_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms DrainSessionInstance
export def 'appstream drain-session-instance' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream DrainSessionInstance $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --authentication-type
@search-terms EnableUser
export def 'appstream enable-user' [
  --user-name: string
  --authentication-type: string@AuthenticationType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream EnableUser $user_name $authentication_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms ExpireSession
export def 'appstream expire-session' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream ExpireSession $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms GetExportImageTask
export def 'appstream get-export-image-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appstream GetExportImageTask $task_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-name
@search-terms ListAssociatedFleets
export def 'appstream list-associated-fleets' [
  --stack-name: string
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
]: any -> any { call 'appstream ListAssociatedFleets $stack_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --fleet-name
@search-terms ListAssociatedStacks
export def 'appstream list-associated-stacks' [
  --fleet-name: string
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
]: any -> any { call 'appstream ListAssociatedStacks $fleet_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stack-name --entitlement-name
@search-terms ListEntitledApplications
export def 'appstream list-entitled-applications' [
  --stack-name: string
  --entitlement-name: string
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
]: any -> any { call 'appstream ListEntitledApplications $stack_name $entitlement_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListExportImageTasks
export def 'appstream list-export-image-tasks' [
  --filters: any
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
]: any -> any { call 'appstream ListExportImageTasks $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'appstream list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appstream ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name
@search-terms StartAppBlockBuilder
export def 'appstream start-app-block-builder' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream StartAppBlockBuilder $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartFleet
export def 'appstream start-fleet' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream StartFleet $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartImageBuilder
export def 'appstream start-image-builder' [
  --name: string
  --appstream-agent-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream StartImageBuilder $name $appstream_agent_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-builder-name
@search-terms StartSoftwareDeploymentToImageBuilder
export def 'appstream start-software-deployment-to-image-builder' [
  --image-builder-name: string
  --retry-failed-deployments: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream StartSoftwareDeploymentToImageBuilder $image_builder_name $retry_failed_deployments -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StopAppBlockBuilder
export def 'appstream stop-app-block-builder' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream StopAppBlockBuilder $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StopFleet
export def 'appstream stop-fleet' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream StopFleet $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StopImageBuilder
export def 'appstream stop-image-builder' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream StopImageBuilder $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'appstream tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'appstream untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateAppBlockBuilder
export def 'appstream update-app-block-builder' [
  --name: string
  --description: string
  --display-name: string
  --platform: string@PlatformType
  --instance-type: string
  --vpc-config: record
  --enable-default-internet-access: oneof<bool>
  --iam-role-arn: string
  --access-endpoints: list
  --attributes-to-delete: list<string>
  --disable-imdsv1: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateAppBlockBuilder $name $description $display_name $platform $instance_type $vpc_config $enable_default_internet_access $iam_role_arn $access_endpoints $attributes_to_delete $disable_imdsv1 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateApplication
export def 'appstream update-application' [
  --name: string
  --display-name: string
  --description: string
  --icon-s3-location: record
  --launch-path: string
  --working-directory: string
  --launch-parameters: string
  --app-block-arn: string
  --attributes-to-delete: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateApplication $name $display_name $description $icon_s3_location $launch_path $working_directory $launch_parameters $app_block_arn $attributes_to_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-name
@search-terms UpdateDirectoryConfig
export def 'appstream update-directory-config' [
  --directory-name: string
  --organizational-unit-distinguished-names: list<string>
  --service-account-credentials: record
  --certificate-based-auth-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateDirectoryConfig $directory_name $organizational_unit_distinguished_names $service_account_credentials $certificate_based_auth_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --stack-name
@search-terms UpdateEntitlement
export def 'appstream update-entitlement' [
  --name: string
  --stack-name: string
  --description: string
  --app-visibility: string@[ALL ASSOCIATED]
  --attributes: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateEntitlement $name $stack_name $description $app_visibility $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateFleet
export def 'appstream update-fleet' [
  --image-name: string
  --image-arn: string
  --name: string
  --instance-type: string
  --compute-capacity: record
  --vpc-config: record
  --max-user-duration-in-seconds: int
  --disconnect-timeout-in-seconds: int
  --delete-vpc-config: oneof<bool>
  --description: string
  --display-name: string
  --enable-default-internet-access: oneof<bool>
  --domain-join-info: record
  --idle-disconnect-timeout-in-seconds: int
  --attributes-to-delete: list<string>
  --iam-role-arn: string
  --stream-view: string@[APP DESKTOP]
  --platform: string@PlatformType
  --max-concurrent-sessions: int
  --usb-device-filter-strings: list<string>
  --session-script-s3-location: record
  --max-sessions-per-instance: int
  --root-volume-config: record
  --disable-imdsv1: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateFleet $image_name $image_arn $name $instance_type $compute_capacity $vpc_config $max_user_duration_in_seconds $disconnect_timeout_in_seconds $delete_vpc_config $description $display_name $enable_default_internet_access $domain_join_info $idle_disconnect_timeout_in_seconds $attributes_to_delete $iam_role_arn $stream_view $platform $max_concurrent_sessions $usb_device_filter_strings $session_script_s3_location $max_sessions_per_instance $root_volume_config $disable_imdsv1 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateImageBuilder
export def 'appstream update-image-builder' [
  --name: string
  --description: string
  --display-name: string
  --agent-access-config: record
  --attributes-to-delete: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateImageBuilder $name $description $display_name $agent_access_config $attributes_to_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --shared-account-id --image-permissions
@search-terms UpdateImagePermissions
export def 'appstream update-image-permissions' [
  --name: string
  --shared-account-id: string
  --image-permissions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateImagePermissions $name $shared_account_id $image_permissions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateStack
export def 'appstream update-stack' [
  --display-name: string
  --description: string
  --name: string
  --storage-connectors: list
  --delete-storage-connectors: oneof<bool>
  --redirect-url: string
  --feedback-url: string
  --attributes-to-delete: list<string>
  --user-settings: list
  --application-settings: record
  --access-endpoints: list
  --embed-host-domains: list<string>
  --streaming-experience-settings: record
  --content-redirection: record
  --agent-access-config: record
  --storage-connector-authentication: string@[FORCE_REAUTHENTICATION REUSE_CREDENTIALS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateStack $display_name $description $name $storage_connectors $delete_storage_connectors $redirect_url $feedback_url $attributes_to_delete $user_settings $application_settings $access_endpoints $embed_host_domains $streaming_experience_settings $content_redirection $agent_access_config $storage_connector_authentication -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stack-name
@search-terms UpdateThemeForStack
export def 'appstream update-theme-for-stack' [
  --stack-name: string
  --footer-links: list
  --title-text: string
  --theme-styling: string@[LIGHT_BLUE BLUE PINK RED]
  --organization-logo-s3-location: record
  --favicon-s3-location: record
  --state: string@[ENABLED DISABLED]
  --attributes-to-delete: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appstream UpdateThemeForStack $stack_name $footer_links $title_text $theme_styling $organization_logo_s3_location $favicon_s3_location $state $attributes_to_delete -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   fleet-started: DescribeFleets
#   fleet-stopped: DescribeFleets
@search-terms FleetStarted FleetStopped
export def 'appstream wait' [
  waiter: string@[fleet-started fleet-stopped]
  --names: list<string>
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'appstream wait $waiter $names -- $timeout $interval $region $profile' }
