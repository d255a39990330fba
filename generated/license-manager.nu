# Written by `cargo xtask generate --service license-manager` from the service's model and overlay: change those instead.
# License Manager, API version 2018-08-01: 62 operations.

use rt.nu [call]

# POST /; needs --grant-arn
@search-terms AcceptGrant
export def 'license-manager accept-grant' [
  --grant-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager AcceptGrant $grant_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-consumption-token
@search-terms CheckInLicense
export def 'license-manager check-in-license' [
  --license-consumption-token: string
  --beneficiary: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CheckInLicense $license_consumption_token $beneficiary -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-arn --entitlements --digital-signature-method --client-token
@search-terms CheckoutBorrowLicense
export def 'license-manager checkout-borrow-license' [
  --license-arn: string
  --entitlements: list
  --digital-signature-method: string
  --node-id: string
  --checkout-metadata: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CheckoutBorrowLicense $license_arn $entitlements $digital_signature_method $node_id $checkout_metadata $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-sku --checkout-type --key-fingerprint --entitlements --client-token
@search-terms CheckoutLicense
export def 'license-manager checkout-license' [
  --product-sku: string
  --checkout-type: string@[PROVISIONAL PERPETUAL]
  --key-fingerprint: string
  --entitlements: list
  --client-token: string
  --beneficiary: string
  --node-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CheckoutLicense $product_sku $checkout_type $key_fingerprint $entitlements $client_token $beneficiary $node_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-token --grant-name --license-arn --principals --home-region --allowed-operations
@search-terms CreateGrant
export def 'license-manager create-grant' [
  --client-token: string
  --grant-name: string
  --license-arn: string
  --principals: list<string>
  --home-region: string
  --allowed-operations: list<string>
  --tags: any
  --grant-type: string@[BuyerGrant DelegateGrant]
  --options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateGrant $client_token $grant_name $license_arn $principals $home_region $allowed_operations $tags $grant_type $options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-token --grant-arn
@search-terms CreateGrantVersion
export def 'license-manager create-grant-version' [
  --client-token: string
  --grant-arn: string
  --grant-name: string
  --allowed-operations: list<string>
  --status: string@[PENDING_WORKFLOW PENDING_ACCEPT REJECTED ACTIVE FAILED_WORKFLOW DELETED PENDING_DELETE DISABLED WORKFLOW_COMPLETED]
  --status-reason: string
  --source-version: string
  --options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateGrantVersion $client_token $grant_arn $grant_name $allowed_operations $status $status_reason $source_version $options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-name --product-name --product-sku --issuer --home-region --validity --entitlements --beneficiary --consumption-configuration --client-token
@search-terms CreateLicense
export def 'license-manager create-license' [
  --license-name: string
  --product-name: string
  --product-sku: string
  --issuer: record
  --home-region: string
  --validity: record
  --entitlements: list
  --beneficiary: string
  --consumption-configuration: record
  --license-metadata: any
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateLicense $license_name $product_name $product_sku $issuer $home_region $validity $entitlements $beneficiary $consumption_configuration $license_metadata $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --license-asset-group-configurations --associated-license-asset-ruleset-arns --client-token
@search-terms CreateLicenseAssetGroup
export def 'license-manager create-license-asset-group' [
  --name: string
  --description: string
  --license-asset-group-configurations: list
  --associated-license-asset-ruleset-arns: list<string>
  --properties: any
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateLicenseAssetGroup $name $description $license_asset_group_configurations $associated_license_asset_ruleset_arns $properties $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --rules --client-token
@search-terms CreateLicenseAssetRuleset
export def 'license-manager create-license-asset-ruleset' [
  --name: string
  --description: string
  --rules: list
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateLicenseAssetRuleset $name $description $rules $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --license-counting-type
@search-terms CreateLicenseConfiguration
export def 'license-manager create-license-configuration' [
  --name: string
  --description: string
  --license-counting-type: string@[vCPU Instance Core Socket]
  --license-count: int
  --license-count-hard-limit: oneof<bool>
  --license-rules: list<string>
  --tags: any
  --disassociate-when-not-found: oneof<bool>
  --product-information-list: list
  --license-expiry: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateLicenseConfiguration $name $description $license_counting_type $license_count $license_count_hard_limit $license_rules $tags $disassociate_when_not_found $product_information_list $license_expiry -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --source-license-context --destination-license-context
@search-terms CreateLicenseConversionTaskForResource
export def 'license-manager create-license-conversion-task-for-resource' [
  --resource-arn: string
  --source-license-context: record
  --destination-license-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateLicenseConversionTaskForResource $resource_arn $source_license_context $destination_license_context -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --report-generator-name --type --report-context --report-frequency --client-token
@search-terms CreateLicenseManagerReportGenerator
export def 'license-manager create-license-manager-report-generator' [
  --report-generator-name: string
  --type: list<string>
  --report-context: record
  --report-frequency: record
  --client-token: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateLicenseManagerReportGenerator $report_generator_name $type $report_context $report_frequency $client_token $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-arn --license-name --product-name --issuer --home-region --validity --entitlements --consumption-configuration --status --client-token
@search-terms CreateLicenseVersion
export def 'license-manager create-license-version' [
  --license-arn: string
  --license-name: string
  --product-name: string
  --issuer: record
  --home-region: string
  --validity: record
  --license-metadata: any
  --entitlements: list
  --consumption-configuration: record
  --status: string@[AVAILABLE PENDING_AVAILABLE DEACTIVATED SUSPENDED EXPIRED PENDING_DELETE DELETED]
  --client-token: string
  --source-version: string
  --reset-usage: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateLicenseVersion $license_arn $license_name $product_name $issuer $home_region $validity $license_metadata $entitlements $consumption_configuration $status $client_token $source_version $reset_usage -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-arn --client-token
@search-terms CreateToken
export def 'license-manager create-token' [
  --license-arn: string
  --role-arns: list<string>
  --expiration-in-days: int
  --token-properties: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager CreateToken $license_arn $role_arns $expiration_in_days $token_properties $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --grant-arn --version
@search-terms DeleteGrant
export def 'license-manager delete-grant' [
  --grant-arn: string
  --status-reason: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager DeleteGrant $grant_arn $status_reason $version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-arn --source-version
@search-terms DeleteLicense
export def 'license-manager delete-license' [
  --license-arn: string
  --source-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager DeleteLicense $license_arn $source_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-asset-group-arn
@search-terms DeleteLicenseAssetGroup
export def 'license-manager delete-license-asset-group' [
  --license-asset-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager DeleteLicenseAssetGroup $license_asset_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-asset-ruleset-arn
@search-terms DeleteLicenseAssetRuleset
export def 'license-manager delete-license-asset-ruleset' [
  --license-asset-ruleset-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager DeleteLicenseAssetRuleset $license_asset_ruleset_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-configuration-arn
@search-terms DeleteLicenseConfiguration
export def 'license-manager delete-license-configuration' [
  --license-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager DeleteLicenseConfiguration $license_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-manager-report-generator-arn
@search-terms DeleteLicenseManagerReportGenerator
export def 'license-manager delete-license-manager-report-generator' [
  --license-manager-report-generator-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager DeleteLicenseManagerReportGenerator $license_manager_report_generator_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --token-id
@search-terms DeleteToken
export def 'license-manager delete-token' [
  --token-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager DeleteToken $token_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-consumption-token
@search-terms ExtendLicenseConsumption
export def 'license-manager extend-license-consumption' [
  --license-consumption-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager ExtendLicenseConsumption $license_consumption_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --token
@search-terms GetAccessToken
export def 'license-manager get-access-token' [
  --token: string
  --token-properties: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetAccessToken $token $token_properties -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --grant-arn
@search-terms GetGrant
export def 'license-manager get-grant' [
  --grant-arn: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetGrant $grant_arn $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --license-arn
@search-terms GetLicense
export def 'license-manager get-license' [
  --license-arn: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetLicense $license_arn $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --license-asset-group-arn
@search-terms GetLicenseAssetGroup
export def 'license-manager get-license-asset-group' [
  --license-asset-group-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetLicenseAssetGroup $license_asset_group_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --license-asset-ruleset-arn
@search-terms GetLicenseAssetRuleset
export def 'license-manager get-license-asset-ruleset' [
  --license-asset-ruleset-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetLicenseAssetRuleset $license_asset_ruleset_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --license-configuration-arn
@search-terms GetLicenseConfiguration
export def 'license-manager get-license-configuration' [
  --license-configuration-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetLicenseConfiguration $license_configuration_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --license-conversion-task-id
@search-terms GetLicenseConversionTask
export def 'license-manager get-license-conversion-task' [
  --license-conversion-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetLicenseConversionTask $license_conversion_task_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --license-manager-report-generator-arn
@search-terms GetLicenseManagerReportGenerator
export def 'license-manager get-license-manager-report-generator' [
  --license-manager-report-generator-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetLicenseManagerReportGenerator $license_manager_report_generator_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --license-arn
@search-terms GetLicenseUsage
export def 'license-manager get-license-usage' [
  --license-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'license-manager GetLicenseUsage $license_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetServiceSettings
export def 'license-manager get-service-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'license-manager GetServiceSettings -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --license-asset-group-arn --asset-type
@search-terms ListAssetsForLicenseAssetGroup
export def 'license-manager list-assets-for-license-asset-group' [
  --license-asset-group-arn: string
  --asset-type: string
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
]: any -> any { call 'license-manager ListAssetsForLicenseAssetGroup $license_asset_group_arn $asset_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --license-configuration-arn
@search-terms ListAssociationsForLicenseConfiguration
export def 'license-manager list-associations-for-license-configuration' [
  --license-configuration-arn: string
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
]: any -> any { call 'license-manager ListAssociationsForLicenseConfiguration $license_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDistributedGrants
export def 'license-manager list-distributed-grants' [
  --grant-arns: list<string>
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
]: any -> any { call 'license-manager ListDistributedGrants $grant_arns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --license-configuration-arn
@search-terms ListFailuresForLicenseConfigurationOperations
export def 'license-manager list-failures-for-license-configuration-operations' [
  --license-configuration-arn: string
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
]: any -> any { call 'license-manager ListFailuresForLicenseConfigurationOperations $license_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLicenseAssetGroups
export def 'license-manager list-license-asset-groups' [
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
]: any -> any { call 'license-manager ListLicenseAssetGroups $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLicenseAssetRulesets
export def 'license-manager list-license-asset-rulesets' [
  --filters: any
  --show-aws-managed-license-asset-rulesets: oneof<bool>
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
]: any -> any { call 'license-manager ListLicenseAssetRulesets $filters $show_aws_managed_license_asset_rulesets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLicenseConfigurations
export def 'license-manager list-license-configurations' [
  --license-configuration-arns: list<string>
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
]: any -> any { call 'license-manager ListLicenseConfigurations $license_configuration_arns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLicenseConfigurationsForOrganization
export def 'license-manager list-license-configurations-for-organization' [
  --license-configuration-arns: list<string>
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
]: any -> any { call 'license-manager ListLicenseConfigurationsForOrganization $license_configuration_arns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListLicenseConversionTasks
export def 'license-manager list-license-conversion-tasks' [
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
]: any -> any { call 'license-manager ListLicenseConversionTasks $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLicenseManagerReportGenerators
export def 'license-manager list-license-manager-report-generators' [
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
]: any -> any { call 'license-manager ListLicenseManagerReportGenerators $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-arn
@search-terms ListLicenseSpecificationsForResource
export def 'license-manager list-license-specifications-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'license-manager ListLicenseSpecificationsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --license-arn
@search-terms ListLicenseVersions
export def 'license-manager list-license-versions' [
  --license-arn: string
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
]: any -> any { call 'license-manager ListLicenseVersions $license_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLicenses
export def 'license-manager list-licenses' [
  --license-arns: list<string>
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
]: any -> any { call 'license-manager ListLicenses $license_arns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListReceivedGrants
export def 'license-manager list-received-grants' [
  --grant-arns: list<string>
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
]: any -> any { call 'license-manager ListReceivedGrants $grant_arns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --license-arn
@search-terms ListReceivedGrantsForOrganization
export def 'license-manager list-received-grants-for-organization' [
  --license-arn: string
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
]: any -> any { call 'license-manager ListReceivedGrantsForOrganization $license_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListReceivedLicenses
export def 'license-manager list-received-licenses' [
  --license-arns: list<string>
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
]: any -> any { call 'license-manager ListReceivedLicenses $license_arns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListReceivedLicensesForOrganization
export def 'license-manager list-received-licenses-for-organization' [
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
]: any -> any { call 'license-manager ListReceivedLicensesForOrganization $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResourceInventory
export def 'license-manager list-resource-inventory' [
  --filters: list
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
]: any -> any { call 'license-manager ListResourceInventory $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'license-manager list-tags-for-resource' [
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
]: any -> any { call 'license-manager ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTokens
export def 'license-manager list-tokens' [
  --token-ids: list<string>
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
]: any -> any { call 'license-manager ListTokens $token_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --license-configuration-arn
@search-terms ListUsageForLicenseConfiguration
export def 'license-manager list-usage-for-license-configuration' [
  --license-configuration-arn: string
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
]: any -> any { call 'license-manager ListUsageForLicenseConfiguration $license_configuration_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --grant-arn
@search-terms RejectGrant
export def 'license-manager reject-grant' [
  --grant-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager RejectGrant $grant_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'license-manager tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'license-manager untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --associated-license-asset-ruleset-arns --license-asset-group-arn --client-token
@search-terms UpdateLicenseAssetGroup
export def 'license-manager update-license-asset-group' [
  --name: string
  --description: string
  --license-asset-group-configurations: list
  --associated-license-asset-ruleset-arns: list<string>
  --properties: any
  --license-asset-group-arn: string
  --status: string@[ACTIVE DISABLED DELETED]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager UpdateLicenseAssetGroup $name $description $license_asset_group_configurations $associated_license_asset_ruleset_arns $properties $license_asset_group_arn $status $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rules --license-asset-ruleset-arn --client-token
@search-terms UpdateLicenseAssetRuleset
export def 'license-manager update-license-asset-ruleset' [
  --name: string
  --description: string
  --rules: list
  --license-asset-ruleset-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager UpdateLicenseAssetRuleset $name $description $rules $license_asset_ruleset_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-configuration-arn
@search-terms UpdateLicenseConfiguration
export def 'license-manager update-license-configuration' [
  --license-configuration-arn: string
  --license-configuration-status: string@[AVAILABLE DISABLED]
  --license-rules: list<string>
  --license-count: int
  --license-count-hard-limit: oneof<bool>
  --name: string
  --description: string
  --product-information-list: list
  --disassociate-when-not-found: oneof<bool>
  --license-expiry: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager UpdateLicenseConfiguration $license_configuration_arn $license_configuration_status $license_rules $license_count $license_count_hard_limit $name $description $product_information_list $disassociate_when_not_found $license_expiry -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --license-manager-report-generator-arn --report-generator-name --type --report-context --report-frequency --client-token
@search-terms UpdateLicenseManagerReportGenerator
export def 'license-manager update-license-manager-report-generator' [
  --license-manager-report-generator-arn: string
  --report-generator-name: string
  --type: list<string>
  --report-context: record
  --report-frequency: record
  --client-token: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager UpdateLicenseManagerReportGenerator $license_manager_report_generator_arn $report_generator_name $type $report_context $report_frequency $client_token $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms UpdateLicenseSpecificationsForResource
export def 'license-manager update-license-specifications-for-resource' [
  --resource-arn: string
  --add-license-specifications: list
  --remove-license-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager UpdateLicenseSpecificationsForResource $resource_arn $add_license_specifications $remove_license_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateServiceSettings
export def 'license-manager update-service-settings' [
  --s3-bucket-arn: string
  --sns-topic-arn: string
  --organization-configuration: record
  --enable-cross-accounts-discovery: oneof<bool>
  --enabled-discovery-source-regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager UpdateServiceSettings $s3_bucket_arn $sns_topic_arn $organization_configuration $enable_cross_accounts_discovery $enabled_discovery_source_regions -- $region $profile $with_input $fail_fast $yes' }
