# Written by `cargo xtask generate --service license-manager` from the service's model and overlay: change those instead.
# License Manager, API version 2018-08-01: 62 operations.

use rt.nu [call send]

# POST /; needs --grant-arn
@category "aws license-manager"
@search-terms AcceptGrant
export def 'license-manager accept-grant' [
  --grant-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager AcceptGrant $grant_arn=GrantArn $region=--region $profile=--profile' }

# POST /; needs --license-consumption-token
@category "aws license-manager"
@search-terms CheckInLicense
export def 'license-manager check-in-license' [
  --license-consumption-token: string
  --beneficiary: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager CheckInLicense $license_consumption_token=LicenseConsumptionToken $beneficiary=Beneficiary $region=--region $profile=--profile' }

# POST /; needs --license-arn --entitlements --digital-signature-method --client-token
@category "aws license-manager"
@search-terms CheckoutBorrowLicense
export def 'license-manager checkout-borrow-license' [
  --license-arn: string
  --entitlements: oneof<list<any>, record>
  --digital-signature-method: string@[JWT_PS384]
  --node-id: string
  --checkout-metadata: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CheckoutBorrowLicense $license_arn=LicenseArn $entitlements=Entitlements $digital_signature_method=DigitalSignatureMethod $node_id=NodeId $checkout_metadata=CheckoutMetadata $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --product-sku --checkout-type --key-fingerprint --entitlements --client-token
@category "aws license-manager"
@search-terms CheckoutLicense
export def 'license-manager checkout-license' [
  --product-sku: string
  --checkout-type: string@[PROVISIONAL PERPETUAL]
  --key-fingerprint: string
  --entitlements: oneof<list<any>, record>
  --client-token: string
  --beneficiary: string
  --node-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CheckoutLicense $product_sku=ProductSKU $checkout_type=CheckoutType $key_fingerprint=KeyFingerprint $entitlements=Entitlements $client_token=ClientToken $beneficiary=Beneficiary $node_id=NodeId $region=--region $profile=--profile' }

# POST /; needs --client-token --grant-name --license-arn --principals --home-region --allowed-operations
@category "aws license-manager"
@search-terms CreateGrant
export def 'license-manager create-grant' [
  --client-token: string
  --grant-name: string
  --license-arn: string
  --principals: oneof<list<string>, string>
  --home-region: string
  --allowed-operations: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --grant-type: string@[BuyerGrant DelegateGrant]
  --options: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateGrant $client_token=ClientToken $grant_name=GrantName $license_arn=LicenseArn $principals=Principals $home_region=HomeRegion $allowed_operations=AllowedOperations $tags=Tags $grant_type=GrantType $options=Options $region=--region $profile=--profile' }

# POST /; needs --client-token --grant-arn
@category "aws license-manager"
@search-terms CreateGrantVersion
export def 'license-manager create-grant-version' [
  --client-token: string
  --grant-arn: string
  --grant-name: string
  --allowed-operations: oneof<list<string>, string>
  --status: string@[PENDING_WORKFLOW PENDING_ACCEPT REJECTED ACTIVE FAILED_WORKFLOW DELETED PENDING_DELETE DISABLED WORKFLOW_COMPLETED]
  --status-reason: string
  --source-version: string
  --options: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateGrantVersion $client_token=ClientToken $grant_arn=GrantArn $grant_name=GrantName $allowed_operations=AllowedOperations $status=Status $status_reason=StatusReason $source_version=SourceVersion $options=Options $region=--region $profile=--profile' }

# POST /; needs --license-name --product-name --product-sku --issuer --home-region --validity --entitlements --beneficiary --consumption-configuration --client-token
@category "aws license-manager"
@search-terms CreateLicense
export def 'license-manager create-license' [
  --license-name: string
  --product-name: string
  --product-sku: string
  --issuer: record
  --home-region: string
  --validity: record
  --entitlements: oneof<list<any>, record>
  --beneficiary: string
  --consumption-configuration: record
  --license-metadata: oneof<list<any>, record>
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateLicense $license_name=LicenseName $product_name=ProductName $product_sku=ProductSKU $issuer=Issuer $home_region=HomeRegion $validity=Validity $entitlements=Entitlements $beneficiary=Beneficiary $consumption_configuration=ConsumptionConfiguration $license_metadata=LicenseMetadata $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --license-asset-group-configurations --associated-license-asset-ruleset-arns --client-token
@category "aws license-manager"
@search-terms CreateLicenseAssetGroup
export def 'license-manager create-license-asset-group' [
  --name: string
  --description: string
  --license-asset-group-configurations: oneof<list<any>, record>
  --associated-license-asset-ruleset-arns: oneof<list<string>, string>
  --properties: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateLicenseAssetGroup $name=Name $description=Description $license_asset_group_configurations=LicenseAssetGroupConfigurations $associated_license_asset_ruleset_arns=AssociatedLicenseAssetRulesetARNs $properties=Properties $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --name --rules --client-token
@category "aws license-manager"
@search-terms CreateLicenseAssetRuleset
export def 'license-manager create-license-asset-ruleset' [
  --name: string
  --description: string
  --rules: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateLicenseAssetRuleset $name=Name $description=Description $rules=Rules $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --name --license-counting-type
@category "aws license-manager"
@search-terms CreateLicenseConfiguration
export def 'license-manager create-license-configuration' [
  --name: string
  --description: string
  --license-counting-type: string@[vCPU Instance Core Socket]
  --license-count: int
  --license-count-hard-limit: oneof<bool>
  --license-rules: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --disassociate-when-not-found: oneof<bool>
  --product-information-list: oneof<list<any>, record>
  --license-expiry: int
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateLicenseConfiguration $name=Name $description=Description $license_counting_type=LicenseCountingType $license_count=LicenseCount $license_count_hard_limit=LicenseCountHardLimit $license_rules=LicenseRules $tags=Tags $disassociate_when_not_found=DisassociateWhenNotFound $product_information_list=ProductInformationList $license_expiry=LicenseExpiry $region=--region $profile=--profile' }

# POST /; needs --resource-arn --source-license-context --destination-license-context
@category "aws license-manager"
@search-terms CreateLicenseConversionTaskForResource
export def 'license-manager create-license-conversion-task-for-resource' [
  --resource-arn: string
  --source-license-context: record
  --destination-license-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateLicenseConversionTaskForResource $resource_arn=ResourceArn $source_license_context=SourceLicenseContext $destination_license_context=DestinationLicenseContext $region=--region $profile=--profile' }

# POST /; needs --report-generator-name --type --report-context --report-frequency --client-token
@category "aws license-manager"
@search-terms CreateLicenseManagerReportGenerator
export def 'license-manager create-license-manager-report-generator' [
  --report-generator-name: string
  --type: oneof<list<string>, string>
  --report-context: record
  --report-frequency: record
  --client-token: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateLicenseManagerReportGenerator $report_generator_name=ReportGeneratorName $type=Type $report_context=ReportContext $report_frequency=ReportFrequency $client_token=ClientToken $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --license-arn --license-name --product-name --issuer --home-region --validity --entitlements --consumption-configuration --status --client-token
@category "aws license-manager"
@search-terms CreateLicenseVersion
export def 'license-manager create-license-version' [
  --license-arn: string
  --license-name: string
  --product-name: string
  --issuer: record
  --home-region: string
  --validity: record
  --license-metadata: oneof<list<any>, record>
  --entitlements: oneof<list<any>, record>
  --consumption-configuration: record
  --status: string@[AVAILABLE PENDING_AVAILABLE DEACTIVATED SUSPENDED EXPIRED PENDING_DELETE DELETED]
  --client-token: string
  --source-version: string
  --reset-usage: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateLicenseVersion $license_arn=LicenseArn $license_name=LicenseName $product_name=ProductName $issuer=Issuer $home_region=HomeRegion $validity=Validity $license_metadata=LicenseMetadata $entitlements=Entitlements $consumption_configuration=ConsumptionConfiguration $status=Status $client_token=ClientToken $source_version=SourceVersion $reset_usage=ResetUsage $region=--region $profile=--profile' }

# POST /; needs --license-arn --client-token
@category "aws license-manager"
@search-terms CreateToken
export def 'license-manager create-token' [
  --license-arn: string
  --role-arns: oneof<list<string>, string>
  --expiration-in-days: int
  --token-properties: oneof<list<string>, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager CreateToken $license_arn=LicenseArn $role_arns=RoleArns $expiration_in_days=ExpirationInDays $token_properties=TokenProperties $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --grant-arn --version
@category "aws license-manager"
@search-terms DeleteGrant
export def 'license-manager delete-grant' [
  --grant-arn: string
  --status-reason: string
  --version: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager DeleteGrant $grant_arn=GrantArn $status_reason=StatusReason $version=Version $region=--region $profile=--profile' }

# POST /; needs --license-arn --source-version
@category "aws license-manager"
@search-terms DeleteLicense
export def 'license-manager delete-license' [
  --license-arn: string
  --source-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager DeleteLicense $license_arn=LicenseArn $source_version=SourceVersion $region=--region $profile=--profile' }

# POST /; needs --license-asset-group-arn
@category "aws license-manager"
@search-terms DeleteLicenseAssetGroup
export def 'license-manager delete-license-asset-group' [
  --license-asset-group-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager DeleteLicenseAssetGroup $license_asset_group_arn=LicenseAssetGroupArn $region=--region $profile=--profile' }

# POST /; needs --license-asset-ruleset-arn
@category "aws license-manager"
@search-terms DeleteLicenseAssetRuleset
export def 'license-manager delete-license-asset-ruleset' [
  --license-asset-ruleset-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager DeleteLicenseAssetRuleset $license_asset_ruleset_arn=LicenseAssetRulesetArn $region=--region $profile=--profile' }

# POST /; needs --license-configuration-arn
@category "aws license-manager"
@search-terms DeleteLicenseConfiguration
export def 'license-manager delete-license-configuration' [
  --license-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager DeleteLicenseConfiguration $license_configuration_arn=LicenseConfigurationArn $region=--region $profile=--profile' }

# POST /; needs --license-manager-report-generator-arn
@category "aws license-manager"
@search-terms DeleteLicenseManagerReportGenerator
export def 'license-manager delete-license-manager-report-generator' [
  --license-manager-report-generator-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager DeleteLicenseManagerReportGenerator $license_manager_report_generator_arn=LicenseManagerReportGeneratorArn $region=--region $profile=--profile' }

# POST /; needs --token-id
@category "aws license-manager"
@search-terms DeleteToken
export def 'license-manager delete-token' [
  --token-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager DeleteToken $token_id=TokenId $region=--region $profile=--profile' }

# POST /; needs --license-consumption-token
@category "aws license-manager"
@search-terms ExtendLicenseConsumption
export def 'license-manager extend-license-consumption' [
  --license-consumption-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager ExtendLicenseConsumption $license_consumption_token=LicenseConsumptionToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --token
@category "aws license-manager"
@search-terms GetAccessToken
export def 'license-manager get-access-token' [
  --token: string
  --token-properties: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetAccessToken $token=Token $token_properties=TokenProperties $region=--region $profile=--profile' }

# POST /; cached 1min; needs --grant-arn
@category "aws license-manager"
@search-terms GetGrant
export def 'license-manager get-grant' [
  --grant-arn: string
  --version: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetGrant $grant_arn=GrantArn $version=Version $region=--region $profile=--profile' }

# POST /; cached 1min; needs --license-arn
@category "aws license-manager"
@search-terms GetLicense
export def 'license-manager get-license' [
  --license-arn: string
  --version: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetLicense $license_arn=LicenseArn $version=Version $region=--region $profile=--profile' }

# POST /; cached 1min; needs --license-asset-group-arn
@category "aws license-manager"
@search-terms GetLicenseAssetGroup
export def 'license-manager get-license-asset-group' [
  --license-asset-group-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetLicenseAssetGroup $license_asset_group_arn=LicenseAssetGroupArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --license-asset-ruleset-arn
@category "aws license-manager"
@search-terms GetLicenseAssetRuleset
export def 'license-manager get-license-asset-ruleset' [
  --license-asset-ruleset-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetLicenseAssetRuleset $license_asset_ruleset_arn=LicenseAssetRulesetArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --license-configuration-arn
@category "aws license-manager"
@search-terms GetLicenseConfiguration
export def 'license-manager get-license-configuration' [
  --license-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetLicenseConfiguration $license_configuration_arn=LicenseConfigurationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --license-conversion-task-id
@category "aws license-manager"
@search-terms GetLicenseConversionTask
export def 'license-manager get-license-conversion-task' [
  --license-conversion-task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetLicenseConversionTask $license_conversion_task_id=LicenseConversionTaskId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --license-manager-report-generator-arn
@category "aws license-manager"
@search-terms GetLicenseManagerReportGenerator
export def 'license-manager get-license-manager-report-generator' [
  --license-manager-report-generator-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetLicenseManagerReportGenerator $license_manager_report_generator_arn=LicenseManagerReportGeneratorArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --license-arn
@category "aws license-manager"
@search-terms GetLicenseUsage
export def 'license-manager get-license-usage' [
  --license-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetLicenseUsage $license_arn=LicenseArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws license-manager"
@search-terms GetServiceSettings
export def 'license-manager get-service-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager GetServiceSettings $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --license-asset-group-arn --asset-type
@category "aws license-manager"
@search-terms ListAssetsForLicenseAssetGroup
export def 'license-manager list-assets-for-license-asset-group' [
  --license-asset-group-arn: string
  --asset-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListAssetsForLicenseAssetGroup $license_asset_group_arn=LicenseAssetGroupArn $asset_type=AssetType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --license-configuration-arn
@category "aws license-manager"
@search-terms ListAssociationsForLicenseConfiguration
export def 'license-manager list-associations-for-license-configuration' [
  --license-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListAssociationsForLicenseConfiguration $license_configuration_arn=LicenseConfigurationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListDistributedGrants
@example "First rows only" "license-manager list-distributed-grants --stream | first 3"
export def 'license-manager list-distributed-grants' [
  --grant-arns: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListDistributedGrants $grant_arns=GrantArns $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --license-configuration-arn
@category "aws license-manager"
@search-terms ListFailuresForLicenseConfigurationOperations
export def 'license-manager list-failures-for-license-configuration-operations' [
  --license-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListFailuresForLicenseConfigurationOperations $license_configuration_arn=LicenseConfigurationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListLicenseAssetGroups
@example "First rows only" "license-manager list-license-asset-groups --stream | first 3"
export def 'license-manager list-license-asset-groups' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenseAssetGroups $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListLicenseAssetRulesets
@example "First rows only" "license-manager list-license-asset-rulesets --stream | first 3"
export def 'license-manager list-license-asset-rulesets' [
  --filters: oneof<list<any>, record>
  --show-aws-managed-license-asset-rulesets: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenseAssetRulesets $filters=Filters $show_aws_managed_license_asset_rulesets=ShowAWSManagedLicenseAssetRulesets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListLicenseConfigurations
@example "First rows only" "license-manager list-license-configurations --stream | first 3"
export def 'license-manager list-license-configurations' [
  --license-configuration-arns: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenseConfigurations $license_configuration_arns=LicenseConfigurationArns $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListLicenseConfigurationsForOrganization
@example "First rows only" "license-manager list-license-configurations-for-organization --stream | first 3"
export def 'license-manager list-license-configurations-for-organization' [
  --license-configuration-arns: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenseConfigurationsForOrganization $license_configuration_arns=LicenseConfigurationArns $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListLicenseConversionTasks
@example "First rows only" "license-manager list-license-conversion-tasks --stream | first 3"
export def 'license-manager list-license-conversion-tasks' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenseConversionTasks $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListLicenseManagerReportGenerators
@example "First rows only" "license-manager list-license-manager-report-generators --stream | first 3"
export def 'license-manager list-license-manager-report-generators' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenseManagerReportGenerators $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --resource-arn
@category "aws license-manager"
@search-terms ListLicenseSpecificationsForResource
export def 'license-manager list-license-specifications-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenseSpecificationsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --license-arn
@category "aws license-manager"
@search-terms ListLicenseVersions
export def 'license-manager list-license-versions' [
  --license-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenseVersions $license_arn=LicenseArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListLicenses
@example "First rows only" "license-manager list-licenses --stream | first 3"
export def 'license-manager list-licenses' [
  --license-arns: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListLicenses $license_arns=LicenseArns $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListReceivedGrants
@example "First rows only" "license-manager list-received-grants --stream | first 3"
export def 'license-manager list-received-grants' [
  --grant-arns: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListReceivedGrants $grant_arns=GrantArns $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --license-arn
@category "aws license-manager"
@search-terms ListReceivedGrantsForOrganization
export def 'license-manager list-received-grants-for-organization' [
  --license-arn: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListReceivedGrantsForOrganization $license_arn=LicenseArn $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListReceivedLicenses
@example "First rows only" "license-manager list-received-licenses --stream | first 3"
export def 'license-manager list-received-licenses' [
  --license-arns: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListReceivedLicenses $license_arns=LicenseArns $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListReceivedLicensesForOrganization
@example "First rows only" "license-manager list-received-licenses-for-organization --stream | first 3"
export def 'license-manager list-received-licenses-for-organization' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListReceivedLicensesForOrganization $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListResourceInventory
@example "First rows only" "license-manager list-resource-inventory --stream | first 3"
export def 'license-manager list-resource-inventory' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListResourceInventory $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws license-manager"
@search-terms ListTagsForResource
export def 'license-manager list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'license-manager ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws license-manager"
@search-terms ListTokens
@example "First rows only" "license-manager list-tokens --stream | first 3"
export def 'license-manager list-tokens' [
  --token-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListTokens $token_ids=TokenIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --license-configuration-arn
@category "aws license-manager"
@search-terms ListUsageForLicenseConfiguration
export def 'license-manager list-usage-for-license-configuration' [
  --license-configuration-arn: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager ListUsageForLicenseConfiguration $license_configuration_arn=LicenseConfigurationArn $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --grant-arn
@category "aws license-manager"
@search-terms RejectGrant
export def 'license-manager reject-grant' [
  --grant-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager RejectGrant $grant_arn=GrantArn $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws license-manager"
@search-terms TagResource
export def 'license-manager tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws license-manager"
@search-terms UntagResource
export def 'license-manager untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --associated-license-asset-ruleset-arns --license-asset-group-arn --client-token
@category "aws license-manager"
@search-terms UpdateLicenseAssetGroup
export def 'license-manager update-license-asset-group' [
  --name: string
  --description: string
  --license-asset-group-configurations: oneof<list<any>, record>
  --associated-license-asset-ruleset-arns: oneof<list<string>, string>
  --properties: oneof<list<any>, record>
  --license-asset-group-arn: string
  --status: string@[ACTIVE DISABLED DELETED]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager UpdateLicenseAssetGroup $name=Name $description=Description $license_asset_group_configurations=LicenseAssetGroupConfigurations $associated_license_asset_ruleset_arns=AssociatedLicenseAssetRulesetARNs $properties=Properties $license_asset_group_arn=LicenseAssetGroupArn $status=Status $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --rules --license-asset-ruleset-arn --client-token
@category "aws license-manager"
@search-terms UpdateLicenseAssetRuleset
export def 'license-manager update-license-asset-ruleset' [
  --name: string
  --description: string
  --rules: oneof<list<any>, record>
  --license-asset-ruleset-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager UpdateLicenseAssetRuleset $name=Name $description=Description $rules=Rules $license_asset_ruleset_arn=LicenseAssetRulesetArn $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --license-configuration-arn
@category "aws license-manager"
@search-terms UpdateLicenseConfiguration
export def 'license-manager update-license-configuration' [
  --license-configuration-arn: string
  --license-configuration-status: string@[AVAILABLE DISABLED]
  --license-rules: oneof<list<string>, string>
  --license-count: int
  --license-count-hard-limit: oneof<bool>
  --name: string
  --description: string
  --product-information-list: oneof<list<any>, record>
  --disassociate-when-not-found: oneof<bool>
  --license-expiry: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager UpdateLicenseConfiguration $license_configuration_arn=LicenseConfigurationArn $license_configuration_status=LicenseConfigurationStatus $license_rules=LicenseRules $license_count=LicenseCount $license_count_hard_limit=LicenseCountHardLimit $name=Name $description=Description $product_information_list=ProductInformationList $disassociate_when_not_found=DisassociateWhenNotFound $license_expiry=LicenseExpiry $region=--region $profile=--profile' }

# POST /; needs --license-manager-report-generator-arn --report-generator-name --type --report-context --report-frequency --client-token
@category "aws license-manager"
@search-terms UpdateLicenseManagerReportGenerator
export def 'license-manager update-license-manager-report-generator' [
  --license-manager-report-generator-arn: string
  --report-generator-name: string
  --type: oneof<list<string>, string>
  --report-context: record
  --report-frequency: record
  --client-token: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager UpdateLicenseManagerReportGenerator $license_manager_report_generator_arn=LicenseManagerReportGeneratorArn $report_generator_name=ReportGeneratorName $type=Type $report_context=ReportContext $report_frequency=ReportFrequency $client_token=ClientToken $description=Description $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws license-manager"
@search-terms UpdateLicenseSpecificationsForResource
export def 'license-manager update-license-specifications-for-resource' [
  --resource-arn: string
  --add-license-specifications: oneof<list<any>, record>
  --remove-license-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager UpdateLicenseSpecificationsForResource $resource_arn=ResourceArn $add_license_specifications=AddLicenseSpecifications $remove_license_specifications=RemoveLicenseSpecifications $region=--region $profile=--profile' }

# POST /
@category "aws license-manager"
@search-terms UpdateServiceSettings
export def 'license-manager update-service-settings' [
  --s3-bucket-arn: string
  --sns-topic-arn: string
  --organization-configuration: record
  --enable-cross-accounts-discovery: oneof<bool>
  --enabled-discovery-source-regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager UpdateServiceSettings $s3_bucket_arn=S3BucketArn $sns_topic_arn=SnsTopicArn $organization_configuration=OrganizationConfiguration $enable_cross_accounts_discovery=EnableCrossAccountsDiscovery $enabled_discovery_source_regions=EnabledDiscoverySourceRegions $region=--region $profile=--profile' }
