# Written by `cargo xtask generate --service appstream` from the service's model and overlay: change those instead.
# AppStream, API version 2016-12-01: 90 operations.

use rt.nu [call send]

# POST /; needs --app-block-arn --app-block-builder-name
@category "aws appstream"
@search-terms AssociateAppBlockBuilderAppBlock
export def 'appstream associate-app-block-builder-app-block' [
  --app-block-arn: string
  --app-block-builder-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream AssociateAppBlockBuilderAppBlock $app_block_arn=AppBlockArn $app_block_builder_name=AppBlockBuilderName $region=--region $profile=--profile' }

# POST /; needs --fleet-name --application-arn
@category "aws appstream"
@search-terms AssociateApplicationFleet
export def 'appstream associate-application-fleet' [
  --fleet-name: string
  --application-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream AssociateApplicationFleet $fleet_name=FleetName $application_arn=ApplicationArn $region=--region $profile=--profile' }

# POST /; needs --stack-name --entitlement-name --application-identifier
@category "aws appstream"
@search-terms AssociateApplicationToEntitlement
export def 'appstream associate-application-to-entitlement' [
  --stack-name: string
  --entitlement-name: string
  --application-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream AssociateApplicationToEntitlement $stack_name=StackName $entitlement_name=EntitlementName $application_identifier=ApplicationIdentifier $region=--region $profile=--profile' }

# POST /; needs --fleet-name --stack-name
@category "aws appstream"
@search-terms AssociateFleet
export def 'appstream associate-fleet' [
  --fleet-name: string
  --stack-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream AssociateFleet $fleet_name=FleetName $stack_name=StackName $region=--region $profile=--profile' }

# POST /; needs --image-builder-name --software-names
@category "aws appstream"
@search-terms AssociateSoftwareToImageBuilder
export def 'appstream associate-software-to-image-builder' [
  --image-builder-name: string
  --software-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream AssociateSoftwareToImageBuilder $image_builder_name=ImageBuilderName $software_names=SoftwareNames $region=--region $profile=--profile' }

# POST /; needs --user-stack-associations
@category "aws appstream"
@search-terms BatchAssociateUserStack
export def 'appstream batch-associate-user-stack' [
  --user-stack-associations: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'appstream BatchAssociateUserStack $user_stack_associations=UserStackAssociations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --user-stack-associations
@category "aws appstream"
@search-terms BatchDisassociateUserStack
export def 'appstream batch-disassociate-user-stack' [
  --user-stack-associations: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'appstream BatchDisassociateUserStack $user_stack_associations=UserStackAssociations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --source-image-name --destination-image-name --destination-region
@category "aws appstream"
@search-terms CopyImage
export def 'appstream copy-image' [
  --source-image-name: string
  --destination-image-name: string
  --destination-region: string
  --destination-image-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CopyImage $source_image_name=SourceImageName $destination_image_name=DestinationImageName $destination_region=DestinationRegion $destination_image_description=DestinationImageDescription $region=--region $profile=--profile' }

# POST /; needs --name --source-s3-location
@category "aws appstream"
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
]: nothing -> record { call 'appstream CreateAppBlock $name=Name $description=Description $display_name=DisplayName $source_s3_location=SourceS3Location $setup_script_details=SetupScriptDetails $tags=Tags $post_setup_script_details=PostSetupScriptDetails $packaging_type=PackagingType $region=--region $profile=--profile' }

# POST /; needs --name --platform --instance-type --vpc-config
@category "aws appstream"
@search-terms CreateAppBlockBuilder
export def 'appstream create-app-block-builder' [
  --name: string
  --description: string
  --display-name: string
  --tags: record
  --platform: string@[WINDOWS_SERVER_2019]
  --instance-type: string
  --vpc-config: record
  --enable-default-internet-access: oneof<bool>
  --iam-role-arn: string
  --access-endpoints: oneof<list<any>, record>
  --disable-imdsv1: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateAppBlockBuilder $name=Name $description=Description $display_name=DisplayName $tags=Tags $platform=Platform $instance_type=InstanceType $vpc_config=VpcConfig $enable_default_internet_access=EnableDefaultInternetAccess $iam_role_arn=IamRoleArn $access_endpoints=AccessEndpoints $disable_imdsv1=DisableIMDSV1 $region=--region $profile=--profile' }

# POST /; needs --app-block-builder-name
@category "aws appstream"
@search-terms CreateAppBlockBuilderStreamingURL
export def 'appstream create-app-block-builder-streaming-url' [
  --app-block-builder-name: string
  --validity: int
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateAppBlockBuilderStreamingURL $app_block_builder_name=AppBlockBuilderName $validity=Validity $region=--region $profile=--profile' }

# POST /; needs --name --icon-s3-location --launch-path --platforms --instance-families --app-block-arn
@category "aws appstream"
@search-terms CreateApplication
export def 'appstream create-application' [
  --name: string
  --display-name: string
  --description: string
  --icon-s3-location: record
  --launch-path: string
  --working-directory: string
  --launch-parameters: string
  --platforms: oneof<list<string>, string>
  --instance-families: oneof<list<string>, string>
  --app-block-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateApplication $name=Name $display_name=DisplayName $description=Description $icon_s3_location=IconS3Location $launch_path=LaunchPath $working_directory=WorkingDirectory $launch_parameters=LaunchParameters $platforms=Platforms $instance_families=InstanceFamilies $app_block_arn=AppBlockArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --directory-name --organizational-unit-distinguished-names
@category "aws appstream"
@search-terms CreateDirectoryConfig
export def 'appstream create-directory-config' [
  --directory-name: string
  --organizational-unit-distinguished-names: oneof<list<string>, string>
  --service-account-credentials: record
  --certificate-based-auth-properties: record
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateDirectoryConfig $directory_name=DirectoryName $organizational_unit_distinguished_names=OrganizationalUnitDistinguishedNames $service_account_credentials=ServiceAccountCredentials $certificate_based_auth_properties=CertificateBasedAuthProperties $region=--region $profile=--profile' }

# POST /; needs --name --stack-name --app-visibility --attributes
@category "aws appstream"
@search-terms CreateEntitlement
export def 'appstream create-entitlement' [
  --name: string
  --stack-name: string
  --description: string
  --app-visibility: string@[ALL ASSOCIATED]
  --attributes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateEntitlement $name=Name $stack_name=StackName $description=Description $app_visibility=AppVisibility $attributes=Attributes $region=--region $profile=--profile' }

# POST /; needs --image-name --ami-name --iam-role-arn
@category "aws appstream"
@search-terms CreateExportImageTask
export def 'appstream create-export-image-task' [
  --image-name: string
  --ami-name: string
  --iam-role-arn: string
  --tag-specifications: record
  --ami-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateExportImageTask $image_name=ImageName $ami_name=AmiName $iam_role_arn=IamRoleArn $tag_specifications=TagSpecifications $ami_description=AmiDescription $region=--region $profile=--profile' }

# POST /; needs --name --instance-type
@category "aws appstream"
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
  --platform: string@[WINDOWS WINDOWS_SERVER_2016 WINDOWS_SERVER_2019 WINDOWS_SERVER_2022 WINDOWS_SERVER_2025 WINDOWS_11 AMAZON_LINUX2 RHEL8 ROCKY_LINUX8 UBUNTU_PRO_2404]
  --max-concurrent-sessions: int
  --usb-device-filter-strings: oneof<list<string>, string>
  --session-script-s3-location: record
  --max-sessions-per-instance: int
  --root-volume-config: record
  --disable-imdsv1: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateFleet $name=Name $image_name=ImageName $image_arn=ImageArn $instance_type=InstanceType $fleet_type=FleetType $compute_capacity=ComputeCapacity $vpc_config=VpcConfig $max_user_duration_in_seconds=MaxUserDurationInSeconds $disconnect_timeout_in_seconds=DisconnectTimeoutInSeconds $description=Description $display_name=DisplayName $enable_default_internet_access=EnableDefaultInternetAccess $domain_join_info=DomainJoinInfo $tags=Tags $idle_disconnect_timeout_in_seconds=IdleDisconnectTimeoutInSeconds $iam_role_arn=IamRoleArn $stream_view=StreamView $platform=Platform $max_concurrent_sessions=MaxConcurrentSessions $usb_device_filter_strings=UsbDeviceFilterStrings $session_script_s3_location=SessionScriptS3Location $max_sessions_per_instance=MaxSessionsPerInstance $root_volume_config=RootVolumeConfig $disable_imdsv1=DisableIMDSV1 $region=--region $profile=--profile' }

# POST /; needs --name --instance-type
@category "aws appstream"
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
  --access-endpoints: oneof<list<any>, record>
  --root-volume-config: record
  --softwares-to-install: oneof<list<string>, string>
  --softwares-to-uninstall: oneof<list<string>, string>
  --disable-imdsv1: oneof<bool>
  --agent-access-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateImageBuilder $name=Name $image_name=ImageName $image_arn=ImageArn $instance_type=InstanceType $description=Description $display_name=DisplayName $vpc_config=VpcConfig $iam_role_arn=IamRoleArn $enable_default_internet_access=EnableDefaultInternetAccess $domain_join_info=DomainJoinInfo $appstream_agent_version=AppstreamAgentVersion $tags=Tags $access_endpoints=AccessEndpoints $root_volume_config=RootVolumeConfig $softwares_to_install=SoftwaresToInstall $softwares_to_uninstall=SoftwaresToUninstall $disable_imdsv1=DisableIMDSV1 $agent_access_config=AgentAccessConfig $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms CreateImageBuilderStreamingURL
export def 'appstream create-image-builder-streaming-url' [
  --name: string
  --validity: int
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateImageBuilderStreamingURL $name=Name $validity=Validity $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
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
  --app-catalog-config: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateImportedImage $name=Name $source_ami_id=SourceAmiId $workspace_image_id=WorkspaceImageId $iam_role_arn=IamRoleArn $description=Description $display_name=DisplayName $tags=Tags $runtime_validation_config=RuntimeValidationConfig $agent_software_version=AgentSoftwareVersion $app_catalog_config=AppCatalogConfig $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms CreateStack
export def 'appstream create-stack' [
  --name: string
  --description: string
  --display-name: string
  --storage-connectors: oneof<list<any>, record>
  --redirect-url: string
  --feedback-url: string
  --user-settings: oneof<list<any>, record>
  --application-settings: record
  --tags: record
  --access-endpoints: oneof<list<any>, record>
  --embed-host-domains: oneof<list<string>, string>
  --streaming-experience-settings: record
  --content-redirection: record
  --agent-access-config: record
  --storage-connector-authentication: string@[FORCE_REAUTHENTICATION REUSE_CREDENTIALS]
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateStack $name=Name $description=Description $display_name=DisplayName $storage_connectors=StorageConnectors $redirect_url=RedirectURL $feedback_url=FeedbackURL $user_settings=UserSettings $application_settings=ApplicationSettings $tags=Tags $access_endpoints=AccessEndpoints $embed_host_domains=EmbedHostDomains $streaming_experience_settings=StreamingExperienceSettings $content_redirection=ContentRedirection $agent_access_config=AgentAccessConfig $storage_connector_authentication=StorageConnectorAuthentication $region=--region $profile=--profile' }

# POST /; needs --stack-name --fleet-name --user-id
@category "aws appstream"
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
]: nothing -> record { call 'appstream CreateStreamingURL $stack_name=StackName $fleet_name=FleetName $user_id=UserId $application_id=ApplicationId $validity=Validity $session_context=SessionContext $region=--region $profile=--profile' }

# POST /; needs --stack-name --title-text --theme-styling --organization-logo-s3-location --favicon-s3-location
@category "aws appstream"
@search-terms CreateThemeForStack
export def 'appstream create-theme-for-stack' [
  --stack-name: string
  --footer-links: oneof<list<any>, record>
  --title-text: string
  --theme-styling: string@[LIGHT_BLUE BLUE PINK RED]
  --organization-logo-s3-location: record
  --favicon-s3-location: record
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateThemeForStack $stack_name=StackName $footer_links=FooterLinks $title_text=TitleText $theme_styling=ThemeStyling $organization_logo_s3_location=OrganizationLogoS3Location $favicon_s3_location=FaviconS3Location $region=--region $profile=--profile' }

# POST /; needs --existing-image-name --new-image-name
@category "aws appstream"
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
]: nothing -> record { call 'appstream CreateUpdatedImage $existing_image_name=existingImageName $new_image_name=newImageName $new_image_description=newImageDescription $new_image_display_name=newImageDisplayName $new_image_tags=newImageTags $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /
@category "aws appstream"
@search-terms CreateUsageReportSubscription
export def 'appstream create-usage-report-subscription' [
  --region: string
  --profile: string
]: nothing -> record { call 'appstream CreateUsageReportSubscription $region=--region $profile=--profile' }

# POST /; needs --user-name --authentication-type
@category "aws appstream"
@search-terms CreateUser
export def 'appstream create-user' [
  --user-name: string
  --message-action: string@[SUPPRESS RESEND]
  --first-name: string
  --last-name: string
  --authentication-type: string@[API SAML USERPOOL AWS_AD]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream CreateUser $user_name=UserName $message_action=MessageAction $first_name=FirstName $last_name=LastName $authentication_type=AuthenticationType $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms DeleteAppBlock
export def 'appstream delete-app-block' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteAppBlock $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms DeleteAppBlockBuilder
export def 'appstream delete-app-block-builder' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteAppBlockBuilder $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms DeleteApplication
export def 'appstream delete-application' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteApplication $name=Name $region=--region $profile=--profile' }

# POST /; needs --directory-name
@category "aws appstream"
@search-terms DeleteDirectoryConfig
export def 'appstream delete-directory-config' [
  --directory-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteDirectoryConfig $directory_name=DirectoryName $region=--region $profile=--profile' }

# POST /; needs --name --stack-name
@category "aws appstream"
@search-terms DeleteEntitlement
export def 'appstream delete-entitlement' [
  --name: string
  --stack-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteEntitlement $name=Name $stack_name=StackName $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms DeleteFleet
export def 'appstream delete-fleet' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteFleet $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms DeleteImage
export def 'appstream delete-image' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream DeleteImage $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms DeleteImageBuilder
export def 'appstream delete-image-builder' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream DeleteImageBuilder $name=Name $region=--region $profile=--profile' }

# POST /; needs --name --shared-account-id
@category "aws appstream"
@search-terms DeleteImagePermissions
export def 'appstream delete-image-permissions' [
  --name: string
  --shared-account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteImagePermissions $name=Name $shared_account_id=SharedAccountId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms DeleteStack
export def 'appstream delete-stack' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteStack $name=Name $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws appstream"
@search-terms DeleteThemeForStack
export def 'appstream delete-theme-for-stack' [
  --stack-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteThemeForStack $stack_name=StackName $region=--region $profile=--profile' }

# POST /
@category "aws appstream"
@search-terms DeleteUsageReportSubscription
export def 'appstream delete-usage-report-subscription' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteUsageReportSubscription $region=--region $profile=--profile' }

# POST /; needs --user-name --authentication-type
@category "aws appstream"
@search-terms DeleteUser
export def 'appstream delete-user' [
  --user-name: string
  --authentication-type: string@[API SAML USERPOOL AWS_AD]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DeleteUser $user_name=UserName $authentication_type=AuthenticationType $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeAppBlockBuilderAppBlockAssociations
@example "First rows only" "appstream describe-app-block-builder-app-block-associations --stream | first 3"
export def 'appstream describe-app-block-builder-app-block-associations' [
  --app-block-arn: string
  --app-block-builder-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeAppBlockBuilderAppBlockAssociations $app_block_arn=AppBlockArn $app_block_builder_name=AppBlockBuilderName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeAppBlockBuilders
@example "First rows only" "appstream describe-app-block-builders --stream | first 3"
export def 'appstream describe-app-block-builders' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeAppBlockBuilders $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeAppBlocks
@example "First rows only" "appstream describe-app-blocks --stream | first 3"
export def 'appstream describe-app-blocks' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeAppBlocks $arns=Arns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --billing-period
@category "aws appstream"
@search-terms DescribeAppLicenseUsage
export def 'appstream describe-app-license-usage' [
  --billing-period: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeAppLicenseUsage $billing_period=BillingPeriod $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeApplicationFleetAssociations
@example "First rows only" "appstream describe-application-fleet-associations --stream | first 3"
export def 'appstream describe-application-fleet-associations' [
  --fleet-name: string
  --application-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeApplicationFleetAssociations $fleet_name=FleetName $application_arn=ApplicationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeApplications
@example "First rows only" "appstream describe-applications --stream | first 3"
export def 'appstream describe-applications' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeApplications $arns=Arns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws appstream"
@search-terms DescribeDirectoryConfigs
@example "First rows only" "appstream describe-directory-configs --stream | first 3"
export def 'appstream describe-directory-configs' [
  --directory-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeDirectoryConfigs $directory_names=DirectoryNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-name
@category "aws appstream"
@search-terms DescribeEntitlements
export def 'appstream describe-entitlements' [
  --name: string
  --stack-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeEntitlements $name=Name $stack_name=StackName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeFleets
@example "First rows only" "appstream describe-fleets --stream | first 3"
export def 'appstream describe-fleets' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeFleets $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeImageBuilders
@example "First rows only" "appstream describe-image-builders --stream | first 3"
export def 'appstream describe-image-builders' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeImageBuilders $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --name
@category "aws appstream"
@search-terms DescribeImagePermissions
export def 'appstream describe-image-permissions' [
  --name: string
  --max-results: int
  --shared-aws-account-ids: oneof<list<string>, string>
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream DescribeImagePermissions $name=Name $max_results=MaxResults $shared_aws_account_ids=SharedAwsAccountIds $next_token=NextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeImages
@example "First rows only" "appstream describe-images --stream | first 3"
export def 'appstream describe-images' [
  --names: oneof<list<string>, string>
  --arns: oneof<list<string>, string>
  --type: string@[PUBLIC PRIVATE SHARED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeImages $names=Names $arns=Arns $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-name --fleet-name
@category "aws appstream"
@search-terms DescribeSessions
export def 'appstream describe-sessions' [
  --stack-name: string
  --fleet-name: string
  --user-id: string
  --authentication-type: string@[API SAML USERPOOL AWS_AD]
  --instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeSessions $stack_name=StackName $fleet_name=FleetName $user_id=UserId $authentication_type=AuthenticationType $instance_id=InstanceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --associated-resource
@category "aws appstream"
@search-terms DescribeSoftwareAssociations
export def 'appstream describe-software-associations' [
  --associated-resource: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream DescribeSoftwareAssociations $associated_resource=AssociatedResource $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeStacks
@example "First rows only" "appstream describe-stacks --stream | first 3"
export def 'appstream describe-stacks' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeStacks $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --stack-name
@category "aws appstream"
@search-terms DescribeThemeForStack
export def 'appstream describe-theme-for-stack' [
  --stack-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream DescribeThemeForStack $stack_name=StackName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms DescribeUsageReportSubscriptions
@example "First rows only" "appstream describe-usage-report-subscriptions --stream | first 3"
export def 'appstream describe-usage-report-subscriptions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeUsageReportSubscriptions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws appstream"
@search-terms DescribeUserStackAssociations
@example "First rows only" "appstream describe-user-stack-associations --stream | first 3"
export def 'appstream describe-user-stack-associations' [
  --stack-name: string
  --user-name: string
  --authentication-type: string@[API SAML USERPOOL AWS_AD]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeUserStackAssociations $stack_name=StackName $user_name=UserName $authentication_type=AuthenticationType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --authentication-type
@category "aws appstream"
@search-terms DescribeUsers
export def 'appstream describe-users' [
  --authentication-type: string@[API SAML USERPOOL AWS_AD]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream DescribeUsers $authentication_type=AuthenticationType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --user-name --authentication-type
@category "aws appstream"
@search-terms DisableUser
export def 'appstream disable-user' [
  --user-name: string
  --authentication-type: string@[API SAML USERPOOL AWS_AD]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DisableUser $user_name=UserName $authentication_type=AuthenticationType $region=--region $profile=--profile' }

# POST /; needs --app-block-arn --app-block-builder-name
@category "aws appstream"
@search-terms DisassociateAppBlockBuilderAppBlock
export def 'appstream disassociate-app-block-builder-app-block' [
  --app-block-arn: string
  --app-block-builder-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DisassociateAppBlockBuilderAppBlock $app_block_arn=AppBlockArn $app_block_builder_name=AppBlockBuilderName $region=--region $profile=--profile' }

# POST /; needs --fleet-name --application-arn
@category "aws appstream"
@search-terms DisassociateApplicationFleet
export def 'appstream disassociate-application-fleet' [
  --fleet-name: string
  --application-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DisassociateApplicationFleet $fleet_name=FleetName $application_arn=ApplicationArn $region=--region $profile=--profile' }

# POST /; needs --stack-name --entitlement-name --application-identifier
@category "aws appstream"
@search-terms DisassociateApplicationFromEntitlement
export def 'appstream disassociate-application-from-entitlement' [
  --stack-name: string
  --entitlement-name: string
  --application-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DisassociateApplicationFromEntitlement $stack_name=StackName $entitlement_name=EntitlementName $application_identifier=ApplicationIdentifier $region=--region $profile=--profile' }

# POST /; needs --fleet-name --stack-name
@category "aws appstream"
@search-terms DisassociateFleet
export def 'appstream disassociate-fleet' [
  --fleet-name: string
  --stack-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DisassociateFleet $fleet_name=FleetName $stack_name=StackName $region=--region $profile=--profile' }

# POST /; needs --image-builder-name --software-names
@category "aws appstream"
@search-terms DisassociateSoftwareFromImageBuilder
export def 'appstream disassociate-software-from-image-builder' [
  --image-builder-name: string
  --software-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DisassociateSoftwareFromImageBuilder $image_builder_name=ImageBuilderName $software_names=SoftwareNames $region=--region $profile=--profile' }

# POST /; needs --session-id
@category "aws appstream"
@search-terms DrainSessionInstance
export def 'appstream drain-session-instance' [
  --session-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream DrainSessionInstance $session_id=SessionId $region=--region $profile=--profile' }

# POST /; needs --user-name --authentication-type
@category "aws appstream"
@search-terms EnableUser
export def 'appstream enable-user' [
  --user-name: string
  --authentication-type: string@[API SAML USERPOOL AWS_AD]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream EnableUser $user_name=UserName $authentication_type=AuthenticationType $region=--region $profile=--profile' }

# POST /; needs --session-id
@category "aws appstream"
@search-terms ExpireSession
export def 'appstream expire-session' [
  --session-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream ExpireSession $session_id=SessionId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws appstream"
@search-terms GetExportImageTask
export def 'appstream get-export-image-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream GetExportImageTask $task_id=TaskId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --stack-name
@category "aws appstream"
@search-terms ListAssociatedFleets
export def 'appstream list-associated-fleets' [
  --stack-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'appstream ListAssociatedFleets $stack_name=StackName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --fleet-name
@category "aws appstream"
@search-terms ListAssociatedStacks
export def 'appstream list-associated-stacks' [
  --fleet-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'appstream ListAssociatedStacks $fleet_name=FleetName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stack-name --entitlement-name
@category "aws appstream"
@search-terms ListEntitledApplications
export def 'appstream list-entitled-applications' [
  --stack-name: string
  --entitlement-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream ListEntitledApplications $stack_name=StackName $entitlement_name=EntitlementName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws appstream"
@search-terms ListExportImageTasks
@example "First rows only" "appstream list-export-image-tasks --stream | first 3"
export def 'appstream list-export-image-tasks' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appstream ListExportImageTasks $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws appstream"
@search-terms ListTagsForResource
export def 'appstream list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms StartAppBlockBuilder
export def 'appstream start-app-block-builder' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream StartAppBlockBuilder $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms StartFleet
export def 'appstream start-fleet' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream StartFleet $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms StartImageBuilder
export def 'appstream start-image-builder' [
  --name: string
  --appstream-agent-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream StartImageBuilder $name=Name $appstream_agent_version=AppstreamAgentVersion $region=--region $profile=--profile' }

# POST /; needs --image-builder-name
@category "aws appstream"
@search-terms StartSoftwareDeploymentToImageBuilder
export def 'appstream start-software-deployment-to-image-builder' [
  --image-builder-name: string
  --retry-failed-deployments: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream StartSoftwareDeploymentToImageBuilder $image_builder_name=ImageBuilderName $retry_failed_deployments=RetryFailedDeployments $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms StopAppBlockBuilder
export def 'appstream stop-app-block-builder' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream StopAppBlockBuilder $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms StopFleet
export def 'appstream stop-fleet' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream StopFleet $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms StopImageBuilder
export def 'appstream stop-image-builder' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'appstream StopImageBuilder $name=Name $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws appstream"
@search-terms TagResource
export def 'appstream tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws appstream"
@search-terms UntagResource
export def 'appstream untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms UpdateAppBlockBuilder
export def 'appstream update-app-block-builder' [
  --name: string
  --description: string
  --display-name: string
  --platform: string@[WINDOWS WINDOWS_SERVER_2016 WINDOWS_SERVER_2019 WINDOWS_SERVER_2022 WINDOWS_SERVER_2025 WINDOWS_11 AMAZON_LINUX2 RHEL8 ROCKY_LINUX8 UBUNTU_PRO_2404]
  --instance-type: string
  --vpc-config: record
  --enable-default-internet-access: oneof<bool>
  --iam-role-arn: string
  --access-endpoints: oneof<list<any>, record>
  --attributes-to-delete: oneof<list<string>, string>
  --disable-imdsv1: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream UpdateAppBlockBuilder $name=Name $description=Description $display_name=DisplayName $platform=Platform $instance_type=InstanceType $vpc_config=VpcConfig $enable_default_internet_access=EnableDefaultInternetAccess $iam_role_arn=IamRoleArn $access_endpoints=AccessEndpoints $attributes_to_delete=AttributesToDelete $disable_imdsv1=DisableIMDSV1 $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
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
  --attributes-to-delete: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream UpdateApplication $name=Name $display_name=DisplayName $description=Description $icon_s3_location=IconS3Location $launch_path=LaunchPath $working_directory=WorkingDirectory $launch_parameters=LaunchParameters $app_block_arn=AppBlockArn $attributes_to_delete=AttributesToDelete $region=--region $profile=--profile' }

# POST /; needs --directory-name
@category "aws appstream"
@search-terms UpdateDirectoryConfig
export def 'appstream update-directory-config' [
  --directory-name: string
  --organizational-unit-distinguished-names: oneof<list<string>, string>
  --service-account-credentials: record
  --certificate-based-auth-properties: record
  --region: string
  --profile: string
]: nothing -> record { call 'appstream UpdateDirectoryConfig $directory_name=DirectoryName $organizational_unit_distinguished_names=OrganizationalUnitDistinguishedNames $service_account_credentials=ServiceAccountCredentials $certificate_based_auth_properties=CertificateBasedAuthProperties $region=--region $profile=--profile' }

# POST /; needs --name --stack-name
@category "aws appstream"
@search-terms UpdateEntitlement
export def 'appstream update-entitlement' [
  --name: string
  --stack-name: string
  --description: string
  --app-visibility: string@[ALL ASSOCIATED]
  --attributes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream UpdateEntitlement $name=Name $stack_name=StackName $description=Description $app_visibility=AppVisibility $attributes=Attributes $region=--region $profile=--profile' }

# POST /
@category "aws appstream"
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
  --attributes-to-delete: oneof<list<string>, string>
  --iam-role-arn: string
  --stream-view: string@[APP DESKTOP]
  --platform: string@[WINDOWS WINDOWS_SERVER_2016 WINDOWS_SERVER_2019 WINDOWS_SERVER_2022 WINDOWS_SERVER_2025 WINDOWS_11 AMAZON_LINUX2 RHEL8 ROCKY_LINUX8 UBUNTU_PRO_2404]
  --max-concurrent-sessions: int
  --usb-device-filter-strings: oneof<list<string>, string>
  --session-script-s3-location: record
  --max-sessions-per-instance: int
  --root-volume-config: record
  --disable-imdsv1: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream UpdateFleet $image_name=ImageName $image_arn=ImageArn $name=Name $instance_type=InstanceType $compute_capacity=ComputeCapacity $vpc_config=VpcConfig $max_user_duration_in_seconds=MaxUserDurationInSeconds $disconnect_timeout_in_seconds=DisconnectTimeoutInSeconds $delete_vpc_config=DeleteVpcConfig $description=Description $display_name=DisplayName $enable_default_internet_access=EnableDefaultInternetAccess $domain_join_info=DomainJoinInfo $idle_disconnect_timeout_in_seconds=IdleDisconnectTimeoutInSeconds $attributes_to_delete=AttributesToDelete $iam_role_arn=IamRoleArn $stream_view=StreamView $platform=Platform $max_concurrent_sessions=MaxConcurrentSessions $usb_device_filter_strings=UsbDeviceFilterStrings $session_script_s3_location=SessionScriptS3Location $max_sessions_per_instance=MaxSessionsPerInstance $root_volume_config=RootVolumeConfig $disable_imdsv1=DisableIMDSV1 $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms UpdateImageBuilder
export def 'appstream update-image-builder' [
  --name: string
  --description: string
  --display-name: string
  --agent-access-config: record
  --attributes-to-delete: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream UpdateImageBuilder $name=Name $description=Description $display_name=DisplayName $agent_access_config=AgentAccessConfig $attributes_to_delete=AttributesToDelete $region=--region $profile=--profile' }

# POST /; needs --name --shared-account-id --image-permissions
@category "aws appstream"
@search-terms UpdateImagePermissions
export def 'appstream update-image-permissions' [
  --name: string
  --shared-account-id: string
  --image-permissions: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appstream UpdateImagePermissions $name=Name $shared_account_id=SharedAccountId $image_permissions=ImagePermissions $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws appstream"
@search-terms UpdateStack
export def 'appstream update-stack' [
  --display-name: string
  --description: string
  --name: string
  --storage-connectors: oneof<list<any>, record>
  --delete-storage-connectors: oneof<bool>
  --redirect-url: string
  --feedback-url: string
  --attributes-to-delete: oneof<list<string>, string>
  --user-settings: oneof<list<any>, record>
  --application-settings: record
  --access-endpoints: oneof<list<any>, record>
  --embed-host-domains: oneof<list<string>, string>
  --streaming-experience-settings: record
  --content-redirection: record
  --agent-access-config: record
  --storage-connector-authentication: string@[FORCE_REAUTHENTICATION REUSE_CREDENTIALS]
  --region: string
  --profile: string
]: nothing -> record { call 'appstream UpdateStack $display_name=DisplayName $description=Description $name=Name $storage_connectors=StorageConnectors $delete_storage_connectors=DeleteStorageConnectors $redirect_url=RedirectURL $feedback_url=FeedbackURL $attributes_to_delete=AttributesToDelete $user_settings=UserSettings $application_settings=ApplicationSettings $access_endpoints=AccessEndpoints $embed_host_domains=EmbedHostDomains $streaming_experience_settings=StreamingExperienceSettings $content_redirection=ContentRedirection $agent_access_config=AgentAccessConfig $storage_connector_authentication=StorageConnectorAuthentication $region=--region $profile=--profile' }

# POST /; needs --stack-name
@category "aws appstream"
@search-terms UpdateThemeForStack
export def 'appstream update-theme-for-stack' [
  --stack-name: string
  --footer-links: oneof<list<any>, record>
  --title-text: string
  --theme-styling: string@[LIGHT_BLUE BLUE PINK RED]
  --organization-logo-s3-location: record
  --favicon-s3-location: record
  --state: string@[ENABLED DISABLED]
  --attributes-to-delete: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'appstream UpdateThemeForStack $stack_name=StackName $footer_links=FooterLinks $title_text=TitleText $theme_styling=ThemeStyling $organization_logo_s3_location=OrganizationLogoS3Location $favicon_s3_location=FaviconS3Location $state=State $attributes_to_delete=AttributesToDelete $region=--region $profile=--profile' }
