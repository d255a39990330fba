# Written by `cargo xtask generate --service service-catalog` from the service's model and overlay: change those instead.
# Service Catalog, API version 2015-12-10: 90 operations.

use rt.nu [call send]

# POST /; needs --portfolio-id
@category "aws service-catalog"
@search-terms AcceptPortfolioShare "servicecatalog accept-portfolio-share"
export def 'service-catalog accept-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --portfolio-share-type: string@[IMPORTED AWS_SERVICECATALOG AWS_ORGANIZATIONS]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog AcceptPortfolioShare $accept_language=AcceptLanguage $portfolio_id=PortfolioId $portfolio_share_type=PortfolioShareType $region=--region $profile=--profile' }

# POST /; needs --budget-name --resource-id
@category "aws service-catalog"
@search-terms AssociateBudgetWithResource "servicecatalog associate-budget-with-resource"
export def 'service-catalog associate-budget-with-resource' [
  --budget-name: string
  --resource-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog AssociateBudgetWithResource $budget_name=BudgetName $resource_id=ResourceId $region=--region $profile=--profile' }

# POST /; needs --portfolio-id --principal-arn --principal-type
@category "aws service-catalog"
@search-terms AssociatePrincipalWithPortfolio "servicecatalog associate-principal-with-portfolio"
export def 'service-catalog associate-principal-with-portfolio' [
  --accept-language: string
  --portfolio-id: string
  --principal-arn: string
  --principal-type: string@[IAM IAM_PATTERN]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog AssociatePrincipalWithPortfolio $accept_language=AcceptLanguage $portfolio_id=PortfolioId $principal_arn=PrincipalARN $principal_type=PrincipalType $region=--region $profile=--profile' }

# POST /; needs --product-id --portfolio-id
@category "aws service-catalog"
@search-terms AssociateProductWithPortfolio "servicecatalog associate-product-with-portfolio"
export def 'service-catalog associate-product-with-portfolio' [
  --accept-language: string
  --product-id: string
  --portfolio-id: string
  --source-portfolio-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog AssociateProductWithPortfolio $accept_language=AcceptLanguage $product_id=ProductId $portfolio_id=PortfolioId $source_portfolio_id=SourcePortfolioId $region=--region $profile=--profile' }

# POST /; needs --product-id --provisioning-artifact-id --service-action-id
@category "aws service-catalog"
@search-terms AssociateServiceActionWithProvisioningArtifact "servicecatalog associate-service-action-with-provisioning-artifact"
export def 'service-catalog associate-service-action-with-provisioning-artifact' [
  --product-id: string
  --provisioning-artifact-id: string
  --service-action-id: string
  --accept-language: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog AssociateServiceActionWithProvisioningArtifact $product_id=ProductId $provisioning_artifact_id=ProvisioningArtifactId $service_action_id=ServiceActionId $accept_language=AcceptLanguage $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --resource-id --tag-option-id
@category "aws service-catalog"
@search-terms AssociateTagOptionWithResource "servicecatalog associate-tag-option-with-resource"
export def 'service-catalog associate-tag-option-with-resource' [
  --resource-id: string
  --tag-option-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog AssociateTagOptionWithResource $resource_id=ResourceId $tag_option_id=TagOptionId $region=--region $profile=--profile' }

# POST /; needs --service-action-associations
@category "aws service-catalog"
@search-terms BatchAssociateServiceActionWithProvisioningArtifact "servicecatalog batch-associate-service-action-with-provisioning-artifact"
export def 'service-catalog batch-associate-service-action-with-provisioning-artifact' [
  --service-action-associations: oneof<list<any>, record>
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'service-catalog BatchAssociateServiceActionWithProvisioningArtifact $service_action_associations=ServiceActionAssociations $accept_language=AcceptLanguage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --service-action-associations
@category "aws service-catalog"
@search-terms BatchDisassociateServiceActionFromProvisioningArtifact "servicecatalog batch-disassociate-service-action-from-provisioning-artifact"
export def 'service-catalog batch-disassociate-service-action-from-provisioning-artifact' [
  --service-action-associations: oneof<list<any>, record>
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'service-catalog BatchDisassociateServiceActionFromProvisioningArtifact $service_action_associations=ServiceActionAssociations $accept_language=AcceptLanguage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --source-product-arn
@category "aws service-catalog"
@search-terms CopyProduct "servicecatalog copy-product"
export def 'service-catalog copy-product' [
  --accept-language: string
  --source-product-arn: string
  --target-product-id: string
  --target-product-name: string
  --source-provisioning-artifact-identifiers: list<any>
  --copy-options: oneof<list<string>, string>
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CopyProduct $accept_language=AcceptLanguage $source_product_arn=SourceProductArn $target_product_id=TargetProductId $target_product_name=TargetProductName $source_provisioning_artifact_identifiers=SourceProvisioningArtifactIdentifiers $copy_options=CopyOptions $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --portfolio-id --product-id --parameters --type
@category "aws service-catalog"
@search-terms CreateConstraint "servicecatalog create-constraint"
export def 'service-catalog create-constraint' [
  --accept-language: string
  --portfolio-id: string
  --product-id: string
  --parameters: string
  --type: string
  --description: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CreateConstraint $accept_language=AcceptLanguage $portfolio_id=PortfolioId $product_id=ProductId $parameters=Parameters $type=Type $description=Description $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --display-name --provider-name
@category "aws service-catalog"
@search-terms CreatePortfolio "servicecatalog create-portfolio"
export def 'service-catalog create-portfolio' [
  --accept-language: string
  --display-name: string
  --description: string
  --provider-name: string
  --tags: oneof<list<any>, record>
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CreatePortfolio $accept_language=AcceptLanguage $display_name=DisplayName $description=Description $provider_name=ProviderName $tags=Tags $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --portfolio-id
@category "aws service-catalog"
@search-terms CreatePortfolioShare "servicecatalog create-portfolio-share"
export def 'service-catalog create-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --account-id: string
  --organization-node: record
  --share-tag-options: oneof<bool>
  --share-principals: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CreatePortfolioShare $accept_language=AcceptLanguage $portfolio_id=PortfolioId $account_id=AccountId $organization_node=OrganizationNode $share_tag_options=ShareTagOptions $share_principals=SharePrincipals $region=--region $profile=--profile' }

# POST /; needs --name --owner --product-type
@category "aws service-catalog"
@search-terms CreateProduct "servicecatalog create-product"
export def 'service-catalog create-product' [
  --accept-language: string
  --name: string
  --owner: string
  --description: string
  --distributor: string
  --support-description: string
  --support-email: string
  --support-url: string
  --product-type: string@[CLOUD_FORMATION_TEMPLATE MARKETPLACE TERRAFORM_OPEN_SOURCE TERRAFORM_CLOUD EXTERNAL]
  --tags: oneof<list<any>, record>
  --provisioning-artifact-parameters: record
  --idempotency-token: string
  --source-connection: record
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CreateProduct $accept_language=AcceptLanguage $name=Name $owner=Owner $description=Description $distributor=Distributor $support_description=SupportDescription $support_email=SupportEmail $support_url=SupportUrl $product_type=ProductType $tags=Tags $provisioning_artifact_parameters=ProvisioningArtifactParameters $idempotency_token=IdempotencyToken $source_connection=SourceConnection $region=--region $profile=--profile' }

# POST /; needs --plan-name --plan-type --product-id --provisioned-product-name --provisioning-artifact-id
@category "aws service-catalog"
@search-terms CreateProvisionedProductPlan "servicecatalog create-provisioned-product-plan"
export def 'service-catalog create-provisioned-product-plan' [
  --accept-language: string
  --plan-name: string
  --plan-type: string@[CLOUDFORMATION]
  --notification-arns: oneof<list<string>, string>
  --path-id: string
  --product-id: string
  --provisioned-product-name: string
  --provisioning-artifact-id: string
  --provisioning-parameters: oneof<list<any>, record>
  --idempotency-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CreateProvisionedProductPlan $accept_language=AcceptLanguage $plan_name=PlanName $plan_type=PlanType $notification_arns=NotificationArns $path_id=PathId $product_id=ProductId $provisioned_product_name=ProvisionedProductName $provisioning_artifact_id=ProvisioningArtifactId $provisioning_parameters=ProvisioningParameters $idempotency_token=IdempotencyToken $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --product-id --parameters
@category "aws service-catalog"
@search-terms CreateProvisioningArtifact "servicecatalog create-provisioning-artifact"
export def 'service-catalog create-provisioning-artifact' [
  --accept-language: string
  --product-id: string
  --parameters: record
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CreateProvisioningArtifact $accept_language=AcceptLanguage $product_id=ProductId $parameters=Parameters $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --name --definition-type --definition
@category "aws service-catalog"
@search-terms CreateServiceAction "servicecatalog create-service-action"
export def 'service-catalog create-service-action' [
  --name: string
  --definition-type: string@[SSM_AUTOMATION]
  --definition: record
  --description: string
  --accept-language: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CreateServiceAction $name=Name $definition_type=DefinitionType $definition=Definition $description=Description $accept_language=AcceptLanguage $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --key --value
@category "aws service-catalog"
@search-terms CreateTagOption "servicecatalog create-tag-option"
export def 'service-catalog create-tag-option' [
  --key: string
  --value: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog CreateTagOption $key=Key $value=Value $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms DeleteConstraint "servicecatalog delete-constraint"
export def 'service-catalog delete-constraint' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DeleteConstraint $accept_language=AcceptLanguage $id=Id $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms DeletePortfolio "servicecatalog delete-portfolio"
export def 'service-catalog delete-portfolio' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DeletePortfolio $accept_language=AcceptLanguage $id=Id $region=--region $profile=--profile' }

# POST /; needs --portfolio-id
@category "aws service-catalog"
@search-terms DeletePortfolioShare "servicecatalog delete-portfolio-share"
export def 'service-catalog delete-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --account-id: string
  --organization-node: record
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DeletePortfolioShare $accept_language=AcceptLanguage $portfolio_id=PortfolioId $account_id=AccountId $organization_node=OrganizationNode $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms DeleteProduct "servicecatalog delete-product"
export def 'service-catalog delete-product' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DeleteProduct $accept_language=AcceptLanguage $id=Id $region=--region $profile=--profile' }

# POST /; needs --plan-id
@category "aws service-catalog"
@search-terms DeleteProvisionedProductPlan "servicecatalog delete-provisioned-product-plan"
export def 'service-catalog delete-provisioned-product-plan' [
  --accept-language: string
  --plan-id: string
  --ignore-errors: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DeleteProvisionedProductPlan $accept_language=AcceptLanguage $plan_id=PlanId $ignore_errors=IgnoreErrors $region=--region $profile=--profile' }

# POST /; needs --product-id --provisioning-artifact-id
@category "aws service-catalog"
@search-terms DeleteProvisioningArtifact "servicecatalog delete-provisioning-artifact"
export def 'service-catalog delete-provisioning-artifact' [
  --accept-language: string
  --product-id: string
  --provisioning-artifact-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DeleteProvisioningArtifact $accept_language=AcceptLanguage $product_id=ProductId $provisioning_artifact_id=ProvisioningArtifactId $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms DeleteServiceAction "servicecatalog delete-service-action"
export def 'service-catalog delete-service-action' [
  --id: string
  --accept-language: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DeleteServiceAction $id=Id $accept_language=AcceptLanguage $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms DeleteTagOption "servicecatalog delete-tag-option"
export def 'service-catalog delete-tag-option' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DeleteTagOption $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws service-catalog"
@search-terms DescribeConstraint "servicecatalog describe-constraint"
export def 'service-catalog describe-constraint' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeConstraint $accept_language=AcceptLanguage $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --copy-product-token
@category "aws service-catalog"
@search-terms DescribeCopyProductStatus "servicecatalog describe-copy-product-status"
export def 'service-catalog describe-copy-product-status' [
  --accept-language: string
  --copy-product-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeCopyProductStatus $accept_language=AcceptLanguage $copy_product_token=CopyProductToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws service-catalog"
@search-terms DescribePortfolio "servicecatalog describe-portfolio"
export def 'service-catalog describe-portfolio' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribePortfolio $accept_language=AcceptLanguage $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --portfolio-share-token
@category "aws service-catalog"
@search-terms DescribePortfolioShareStatus "servicecatalog describe-portfolio-share-status"
export def 'service-catalog describe-portfolio-share-status' [
  --portfolio-share-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribePortfolioShareStatus $portfolio_share_token=PortfolioShareToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --portfolio-id --type
@category "aws service-catalog"
@search-terms DescribePortfolioShares "servicecatalog describe-portfolio-shares"
export def 'service-catalog describe-portfolio-shares' [
  --portfolio-id: string
  --type: string@[ACCOUNT ORGANIZATION ORGANIZATIONAL_UNIT ORGANIZATION_MEMBER_ACCOUNT]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog DescribePortfolioShares $portfolio_id=PortfolioId $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws service-catalog"
@search-terms DescribeProduct "servicecatalog describe-product"
export def 'service-catalog describe-product' [
  --accept-language: string
  --id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeProduct $accept_language=AcceptLanguage $id=Id $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws service-catalog"
@search-terms DescribeProductAsAdmin "servicecatalog describe-product-as-admin"
export def 'service-catalog describe-product-as-admin' [
  --accept-language: string
  --id: string
  --name: string
  --source-portfolio-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeProductAsAdmin $accept_language=AcceptLanguage $id=Id $name=Name $source_portfolio_id=SourcePortfolioId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws service-catalog"
@search-terms DescribeProductView "servicecatalog describe-product-view"
export def 'service-catalog describe-product-view' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeProductView $accept_language=AcceptLanguage $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws service-catalog"
@search-terms DescribeProvisionedProduct "servicecatalog describe-provisioned-product"
export def 'service-catalog describe-provisioned-product' [
  --accept-language: string
  --id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeProvisionedProduct $accept_language=AcceptLanguage $id=Id $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --plan-id
@category "aws service-catalog"
@search-terms DescribeProvisionedProductPlan "servicecatalog describe-provisioned-product-plan"
export def 'service-catalog describe-provisioned-product-plan' [
  --accept-language: string
  --plan-id: string
  --page-size: int
  --page-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeProvisionedProductPlan $accept_language=AcceptLanguage $plan_id=PlanId $page_size=PageSize $page_token=PageToken $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws service-catalog"
@search-terms DescribeProvisioningArtifact "servicecatalog describe-provisioning-artifact"
export def 'service-catalog describe-provisioning-artifact' [
  --accept-language: string
  --provisioning-artifact-id: string
  --product-id: string
  --provisioning-artifact-name: string
  --product-name: string
  --verbose: oneof<bool>
  --include-provisioning-artifact-parameters: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeProvisioningArtifact $accept_language=AcceptLanguage $provisioning_artifact_id=ProvisioningArtifactId $product_id=ProductId $provisioning_artifact_name=ProvisioningArtifactName $product_name=ProductName $verbose=Verbose $include_provisioning_artifact_parameters=IncludeProvisioningArtifactParameters $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws service-catalog"
@search-terms DescribeProvisioningParameters "servicecatalog describe-provisioning-parameters"
export def 'service-catalog describe-provisioning-parameters' [
  --accept-language: string
  --product-id: string
  --product-name: string
  --provisioning-artifact-id: string
  --provisioning-artifact-name: string
  --path-id: string
  --path-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeProvisioningParameters $accept_language=AcceptLanguage $product_id=ProductId $product_name=ProductName $provisioning_artifact_id=ProvisioningArtifactId $provisioning_artifact_name=ProvisioningArtifactName $path_id=PathId $path_name=PathName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws service-catalog"
@search-terms DescribeRecord "servicecatalog describe-record"
export def 'service-catalog describe-record' [
  --accept-language: string
  --id: string
  --page-token: string
  --page-size: int
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeRecord $accept_language=AcceptLanguage $id=Id $page_token=PageToken $page_size=PageSize $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws service-catalog"
@search-terms DescribeServiceAction "servicecatalog describe-service-action"
export def 'service-catalog describe-service-action' [
  --id: string
  --accept-language: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeServiceAction $id=Id $accept_language=AcceptLanguage $region=--region $profile=--profile' }

# POST /; cached 1min; needs --provisioned-product-id --service-action-id
@category "aws service-catalog"
@search-terms DescribeServiceActionExecutionParameters "servicecatalog describe-service-action-execution-parameters"
export def 'service-catalog describe-service-action-execution-parameters' [
  --provisioned-product-id: string
  --service-action-id: string
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'service-catalog DescribeServiceActionExecutionParameters $provisioned_product_id=ProvisionedProductId $service_action_id=ServiceActionId $accept_language=AcceptLanguage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --id
@category "aws service-catalog"
@search-terms DescribeTagOption "servicecatalog describe-tag-option"
export def 'service-catalog describe-tag-option' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog DescribeTagOption $id=Id $region=--region $profile=--profile' }

# POST /
@category "aws service-catalog"
@search-terms DisableAWSOrganizationsAccess "servicecatalog disable-aws-organizations-access"
export def 'service-catalog disable-aws-organizations-access' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DisableAWSOrganizationsAccess $region=--region $profile=--profile' }

# POST /; needs --budget-name --resource-id
@category "aws service-catalog"
@search-terms DisassociateBudgetFromResource "servicecatalog disassociate-budget-from-resource"
export def 'service-catalog disassociate-budget-from-resource' [
  --budget-name: string
  --resource-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DisassociateBudgetFromResource $budget_name=BudgetName $resource_id=ResourceId $region=--region $profile=--profile' }

# POST /; needs --portfolio-id --principal-arn
@category "aws service-catalog"
@search-terms DisassociatePrincipalFromPortfolio "servicecatalog disassociate-principal-from-portfolio"
export def 'service-catalog disassociate-principal-from-portfolio' [
  --accept-language: string
  --portfolio-id: string
  --principal-arn: string
  --principal-type: string@[IAM IAM_PATTERN]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DisassociatePrincipalFromPortfolio $accept_language=AcceptLanguage $portfolio_id=PortfolioId $principal_arn=PrincipalARN $principal_type=PrincipalType $region=--region $profile=--profile' }

# POST /; needs --product-id --portfolio-id
@category "aws service-catalog"
@search-terms DisassociateProductFromPortfolio "servicecatalog disassociate-product-from-portfolio"
export def 'service-catalog disassociate-product-from-portfolio' [
  --accept-language: string
  --product-id: string
  --portfolio-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DisassociateProductFromPortfolio $accept_language=AcceptLanguage $product_id=ProductId $portfolio_id=PortfolioId $region=--region $profile=--profile' }

# POST /; needs --product-id --provisioning-artifact-id --service-action-id
@category "aws service-catalog"
@search-terms DisassociateServiceActionFromProvisioningArtifact "servicecatalog disassociate-service-action-from-provisioning-artifact"
export def 'service-catalog disassociate-service-action-from-provisioning-artifact' [
  --product-id: string
  --provisioning-artifact-id: string
  --service-action-id: string
  --accept-language: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DisassociateServiceActionFromProvisioningArtifact $product_id=ProductId $provisioning_artifact_id=ProvisioningArtifactId $service_action_id=ServiceActionId $accept_language=AcceptLanguage $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --resource-id --tag-option-id
@category "aws service-catalog"
@search-terms DisassociateTagOptionFromResource "servicecatalog disassociate-tag-option-from-resource"
export def 'service-catalog disassociate-tag-option-from-resource' [
  --resource-id: string
  --tag-option-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog DisassociateTagOptionFromResource $resource_id=ResourceId $tag_option_id=TagOptionId $region=--region $profile=--profile' }

# POST /
@category "aws service-catalog"
@search-terms EnableAWSOrganizationsAccess "servicecatalog enable-aws-organizations-access"
export def 'service-catalog enable-aws-organizations-access' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog EnableAWSOrganizationsAccess $region=--region $profile=--profile' }

# POST /; needs --plan-id
@category "aws service-catalog"
@search-terms ExecuteProvisionedProductPlan "servicecatalog execute-provisioned-product-plan"
export def 'service-catalog execute-provisioned-product-plan' [
  --accept-language: string
  --plan-id: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog ExecuteProvisionedProductPlan $accept_language=AcceptLanguage $plan_id=PlanId $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --provisioned-product-id --service-action-id
@category "aws service-catalog"
@search-terms ExecuteProvisionedProductServiceAction "servicecatalog execute-provisioned-product-service-action"
export def 'service-catalog execute-provisioned-product-service-action' [
  --provisioned-product-id: string
  --service-action-id: string
  --execute-token: string
  --accept-language: string
  --parameters: record
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog ExecuteProvisionedProductServiceAction $provisioned_product_id=ProvisionedProductId $service_action_id=ServiceActionId $execute_token=ExecuteToken $accept_language=AcceptLanguage $parameters=Parameters $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws service-catalog"
@search-terms GetAWSOrganizationsAccessStatus "servicecatalog get-aws-organizations-access-status"
export def 'service-catalog get-aws-organizations-access-status' [
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog GetAWSOrganizationsAccessStatus $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws service-catalog"
@search-terms GetProvisionedProductOutputs "servicecatalog get-provisioned-product-outputs"
@example "First rows only" "service-catalog get-provisioned-product-outputs --stream | first 3"
export def 'service-catalog get-provisioned-product-outputs' [
  --accept-language: string
  --provisioned-product-id: string
  --provisioned-product-name: string
  --output-keys: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog GetProvisionedProductOutputs $accept_language=AcceptLanguage $provisioned_product_id=ProvisionedProductId $provisioned_product_name=ProvisionedProductName $output_keys=OutputKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --product-id --provisioning-artifact-id --provisioned-product-name --physical-id
@category "aws service-catalog"
@search-terms ImportAsProvisionedProduct "servicecatalog import-as-provisioned-product"
export def 'service-catalog import-as-provisioned-product' [
  --accept-language: string
  --product-id: string
  --provisioning-artifact-id: string
  --provisioned-product-name: string
  --physical-id: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog ImportAsProvisionedProduct $accept_language=AcceptLanguage $product_id=ProductId $provisioning_artifact_id=ProvisioningArtifactId $provisioned_product_name=ProvisionedProductName $physical_id=PhysicalId $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws service-catalog"
@search-terms ListAcceptedPortfolioShares "servicecatalog list-accepted-portfolio-shares"
@example "First rows only" "service-catalog list-accepted-portfolio-shares --stream | first 3"
export def 'service-catalog list-accepted-portfolio-shares' [
  --accept-language: string
  --portfolio-share-type: string@[IMPORTED AWS_SERVICECATALOG AWS_ORGANIZATIONS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListAcceptedPortfolioShares $accept_language=AcceptLanguage $portfolio_share_type=PortfolioShareType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --resource-id
@category "aws service-catalog"
@search-terms ListBudgetsForResource "servicecatalog list-budgets-for-resource"
export def 'service-catalog list-budgets-for-resource' [
  --accept-language: string
  --resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListBudgetsForResource $accept_language=AcceptLanguage $resource_id=ResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --portfolio-id
@category "aws service-catalog"
@search-terms ListConstraintsForPortfolio "servicecatalog list-constraints-for-portfolio"
export def 'service-catalog list-constraints-for-portfolio' [
  --accept-language: string
  --portfolio-id: string
  --product-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListConstraintsForPortfolio $accept_language=AcceptLanguage $portfolio_id=PortfolioId $product_id=ProductId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --product-id
@category "aws service-catalog"
@search-terms ListLaunchPaths "servicecatalog list-launch-paths"
export def 'service-catalog list-launch-paths' [
  --accept-language: string
  --product-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListLaunchPaths $accept_language=AcceptLanguage $product_id=ProductId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --portfolio-id --organization-node-type
@category "aws service-catalog"
@search-terms ListOrganizationPortfolioAccess "servicecatalog list-organization-portfolio-access"
export def 'service-catalog list-organization-portfolio-access' [
  --accept-language: string
  --portfolio-id: string
  --organization-node-type: string@[ORGANIZATION ORGANIZATIONAL_UNIT ACCOUNT]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListOrganizationPortfolioAccess $accept_language=AcceptLanguage $portfolio_id=PortfolioId $organization_node_type=OrganizationNodeType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --portfolio-id
@category "aws service-catalog"
@search-terms ListPortfolioAccess "servicecatalog list-portfolio-access"
export def 'service-catalog list-portfolio-access' [
  --accept-language: string
  --portfolio-id: string
  --organization-parent-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'service-catalog ListPortfolioAccess $accept_language=AcceptLanguage $portfolio_id=PortfolioId $organization_parent_id=OrganizationParentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws service-catalog"
@search-terms ListPortfolios "servicecatalog list-portfolios"
@example "First rows only" "service-catalog list-portfolios --stream | first 3"
export def 'service-catalog list-portfolios' [
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListPortfolios $accept_language=AcceptLanguage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --product-id
@category "aws service-catalog"
@search-terms ListPortfoliosForProduct "servicecatalog list-portfolios-for-product"
export def 'service-catalog list-portfolios-for-product' [
  --accept-language: string
  --product-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListPortfoliosForProduct $accept_language=AcceptLanguage $product_id=ProductId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --portfolio-id
@category "aws service-catalog"
@search-terms ListPrincipalsForPortfolio "servicecatalog list-principals-for-portfolio"
export def 'service-catalog list-principals-for-portfolio' [
  --accept-language: string
  --portfolio-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListPrincipalsForPortfolio $accept_language=AcceptLanguage $portfolio_id=PortfolioId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws service-catalog"
@search-terms ListProvisionedProductPlans "servicecatalog list-provisioned-product-plans"
@example "First rows only" "service-catalog list-provisioned-product-plans --stream | first 3"
export def 'service-catalog list-provisioned-product-plans' [
  --accept-language: string
  --provision-product-id: string
  --access-level-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListProvisionedProductPlans $accept_language=AcceptLanguage $provision_product_id=ProvisionProductId $access_level_filter=AccessLevelFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --product-id
@category "aws service-catalog"
@search-terms ListProvisioningArtifacts "servicecatalog list-provisioning-artifacts"
export def 'service-catalog list-provisioning-artifacts' [
  --accept-language: string
  --product-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog ListProvisioningArtifacts $accept_language=AcceptLanguage $product_id=ProductId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --service-action-id
@category "aws service-catalog"
@search-terms ListProvisioningArtifactsForServiceAction "servicecatalog list-provisioning-artifacts-for-service-action"
export def 'service-catalog list-provisioning-artifacts-for-service-action' [
  --service-action-id: string
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListProvisioningArtifactsForServiceAction $service_action_id=ServiceActionId $accept_language=AcceptLanguage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws service-catalog"
@search-terms ListRecordHistory "servicecatalog list-record-history"
@example "First rows only" "service-catalog list-record-history --stream | first 3"
export def 'service-catalog list-record-history' [
  --accept-language: string
  --access-level-filter: record
  --search-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListRecordHistory $accept_language=AcceptLanguage $access_level_filter=AccessLevelFilter $search_filter=SearchFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --tag-option-id
@category "aws service-catalog"
@search-terms ListResourcesForTagOption "servicecatalog list-resources-for-tag-option"
export def 'service-catalog list-resources-for-tag-option' [
  --tag-option-id: string
  --resource-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListResourcesForTagOption $tag_option_id=TagOptionId $resource_type=ResourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws service-catalog"
@search-terms ListServiceActions "servicecatalog list-service-actions"
@example "First rows only" "service-catalog list-service-actions --stream | first 3"
export def 'service-catalog list-service-actions' [
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListServiceActions $accept_language=AcceptLanguage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --product-id --provisioning-artifact-id
@category "aws service-catalog"
@search-terms ListServiceActionsForProvisioningArtifact "servicecatalog list-service-actions-for-provisioning-artifact"
export def 'service-catalog list-service-actions-for-provisioning-artifact' [
  --product-id: string
  --provisioning-artifact-id: string
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListServiceActionsForProvisioningArtifact $product_id=ProductId $provisioning_artifact_id=ProvisioningArtifactId $accept_language=AcceptLanguage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --provisioned-product-id
@category "aws service-catalog"
@search-terms ListStackInstancesForProvisionedProduct "servicecatalog list-stack-instances-for-provisioned-product"
export def 'service-catalog list-stack-instances-for-provisioned-product' [
  --accept-language: string
  --provisioned-product-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListStackInstancesForProvisionedProduct $accept_language=AcceptLanguage $provisioned_product_id=ProvisionedProductId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws service-catalog"
@search-terms ListTagOptions "servicecatalog list-tag-options"
@example "First rows only" "service-catalog list-tag-options --stream | first 3"
export def 'service-catalog list-tag-options' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ListTagOptions $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --workflow-token --record-id --status
@category "aws service-catalog"
@search-terms NotifyProvisionProductEngineWorkflowResult "servicecatalog notify-provision-product-engine-workflow-result"
export def 'service-catalog notify-provision-product-engine-workflow-result' [
  --workflow-token: string
  --record-id: string
  --status: string@[SUCCEEDED FAILED]
  --failure-reason: string
  --resource-identifier: record
  --outputs: oneof<list<any>, record>
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog NotifyProvisionProductEngineWorkflowResult $workflow_token=WorkflowToken $record_id=RecordId $status=Status $failure_reason=FailureReason $resource_identifier=ResourceIdentifier $outputs=Outputs $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --workflow-token --record-id --status
@category "aws service-catalog"
@search-terms NotifyTerminateProvisionedProductEngineWorkflowResult "servicecatalog notify-terminate-provisioned-product-engine-workflow-result"
export def 'service-catalog notify-terminate-provisioned-product-engine-workflow-result' [
  --workflow-token: string
  --record-id: string
  --status: string@[SUCCEEDED FAILED]
  --failure-reason: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog NotifyTerminateProvisionedProductEngineWorkflowResult $workflow_token=WorkflowToken $record_id=RecordId $status=Status $failure_reason=FailureReason $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --workflow-token --record-id --status
@category "aws service-catalog"
@search-terms NotifyUpdateProvisionedProductEngineWorkflowResult "servicecatalog notify-update-provisioned-product-engine-workflow-result"
export def 'service-catalog notify-update-provisioned-product-engine-workflow-result' [
  --workflow-token: string
  --record-id: string
  --status: string@[SUCCEEDED FAILED]
  --failure-reason: string
  --outputs: oneof<list<any>, record>
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog NotifyUpdateProvisionedProductEngineWorkflowResult $workflow_token=WorkflowToken $record_id=RecordId $status=Status $failure_reason=FailureReason $outputs=Outputs $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --provisioned-product-name
@category "aws service-catalog"
@search-terms ProvisionProduct "servicecatalog provision-product"
export def 'service-catalog provision-product' [
  --accept-language: string
  --product-id: string
  --product-name: string
  --provisioning-artifact-id: string
  --provisioning-artifact-name: string
  --path-id: string
  --path-name: string
  --provisioned-product-name: string
  --provisioning-parameters: oneof<list<any>, record>
  --provisioning-preferences: record
  --tags: oneof<list<any>, record>
  --notification-arns: oneof<list<string>, string>
  --provision-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog ProvisionProduct $accept_language=AcceptLanguage $product_id=ProductId $product_name=ProductName $provisioning_artifact_id=ProvisioningArtifactId $provisioning_artifact_name=ProvisioningArtifactName $path_id=PathId $path_name=PathName $provisioned_product_name=ProvisionedProductName $provisioning_parameters=ProvisioningParameters $provisioning_preferences=ProvisioningPreferences $tags=Tags $notification_arns=NotificationArns $provision_token=ProvisionToken $region=--region $profile=--profile' }

# POST /; needs --portfolio-id
@category "aws service-catalog"
@search-terms RejectPortfolioShare "servicecatalog reject-portfolio-share"
export def 'service-catalog reject-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --portfolio-share-type: string@[IMPORTED AWS_SERVICECATALOG AWS_ORGANIZATIONS]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'service-catalog RejectPortfolioShare $accept_language=AcceptLanguage $portfolio_id=PortfolioId $portfolio_share_type=PortfolioShareType $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws service-catalog"
@search-terms ScanProvisionedProducts "servicecatalog scan-provisioned-products"
@example "First rows only" "service-catalog scan-provisioned-products --stream | first 3"
export def 'service-catalog scan-provisioned-products' [
  --accept-language: string
  --access-level-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog ScanProvisionedProducts $accept_language=AcceptLanguage $access_level_filter=AccessLevelFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws service-catalog"
@search-terms SearchProducts "servicecatalog search-products"
export def 'service-catalog search-products' [
  --accept-language: string
  --filters: record
  --page-size: int
  --sort-by: string@[Title VersionCount CreationDate]
  --sort-order: string@[ASCENDING DESCENDING]
  --page-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog SearchProducts $accept_language=AcceptLanguage $filters=Filters $page_size=PageSize $sort_by=SortBy $sort_order=SortOrder $page_token=PageToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws service-catalog"
@search-terms SearchProductsAsAdmin "servicecatalog search-products-as-admin"
@example "First rows only" "service-catalog search-products-as-admin --stream | first 3"
export def 'service-catalog search-products-as-admin' [
  --accept-language: string
  --portfolio-id: string
  --filters: record
  --sort-by: string@[Title VersionCount CreationDate]
  --sort-order: string@[ASCENDING DESCENDING]
  --product-source: string@[ACCOUNT]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'service-catalog SearchProductsAsAdmin $accept_language=AcceptLanguage $portfolio_id=PortfolioId $filters=Filters $sort_by=SortBy $sort_order=SortOrder $product_source=ProductSource $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws service-catalog"
@search-terms SearchProvisionedProducts "servicecatalog search-provisioned-products"
export def 'service-catalog search-provisioned-products' [
  --accept-language: string
  --access-level-filter: record
  --filters: record
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --page-size: int
  --page-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog SearchProvisionedProducts $accept_language=AcceptLanguage $access_level_filter=AccessLevelFilter $filters=Filters $sort_by=SortBy $sort_order=SortOrder $page_size=PageSize $page_token=PageToken $region=--region $profile=--profile' }

# POST /
@category "aws service-catalog"
@search-terms TerminateProvisionedProduct "servicecatalog terminate-provisioned-product"
export def 'service-catalog terminate-provisioned-product' [
  --provisioned-product-name: string
  --provisioned-product-id: string
  --terminate-token: string
  --ignore-errors: oneof<bool>
  --accept-language: string
  --retain-physical-resources: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog TerminateProvisionedProduct $provisioned_product_name=ProvisionedProductName $provisioned_product_id=ProvisionedProductId $terminate_token=TerminateToken $ignore_errors=IgnoreErrors $accept_language=AcceptLanguage $retain_physical_resources=RetainPhysicalResources $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms UpdateConstraint "servicecatalog update-constraint"
export def 'service-catalog update-constraint' [
  --accept-language: string
  --id: string
  --description: string
  --parameters: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdateConstraint $accept_language=AcceptLanguage $id=Id $description=Description $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms UpdatePortfolio "servicecatalog update-portfolio"
export def 'service-catalog update-portfolio' [
  --accept-language: string
  --id: string
  --display-name: string
  --description: string
  --provider-name: string
  --add-tags: oneof<list<any>, record>
  --remove-tags: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdatePortfolio $accept_language=AcceptLanguage $id=Id $display_name=DisplayName $description=Description $provider_name=ProviderName $add_tags=AddTags $remove_tags=RemoveTags $region=--region $profile=--profile' }

# POST /; needs --portfolio-id
@category "aws service-catalog"
@search-terms UpdatePortfolioShare "servicecatalog update-portfolio-share"
export def 'service-catalog update-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --account-id: string
  --organization-node: record
  --share-tag-options: oneof<bool>
  --share-principals: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdatePortfolioShare $accept_language=AcceptLanguage $portfolio_id=PortfolioId $account_id=AccountId $organization_node=OrganizationNode $share_tag_options=ShareTagOptions $share_principals=SharePrincipals $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms UpdateProduct "servicecatalog update-product"
export def 'service-catalog update-product' [
  --accept-language: string
  --id: string
  --name: string
  --owner: string
  --description: string
  --distributor: string
  --support-description: string
  --support-email: string
  --support-url: string
  --add-tags: oneof<list<any>, record>
  --remove-tags: oneof<list<string>, string>
  --source-connection: record
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdateProduct $accept_language=AcceptLanguage $id=Id $name=Name $owner=Owner $description=Description $distributor=Distributor $support_description=SupportDescription $support_email=SupportEmail $support_url=SupportUrl $add_tags=AddTags $remove_tags=RemoveTags $source_connection=SourceConnection $region=--region $profile=--profile' }

# POST /
@category "aws service-catalog"
@search-terms UpdateProvisionedProduct "servicecatalog update-provisioned-product"
export def 'service-catalog update-provisioned-product' [
  --accept-language: string
  --provisioned-product-name: string
  --provisioned-product-id: string
  --product-id: string
  --product-name: string
  --provisioning-artifact-id: string
  --provisioning-artifact-name: string
  --path-id: string
  --path-name: string
  --provisioning-parameters: oneof<list<any>, record>
  --provisioning-preferences: record
  --tags: oneof<list<any>, record>
  --update-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdateProvisionedProduct $accept_language=AcceptLanguage $provisioned_product_name=ProvisionedProductName $provisioned_product_id=ProvisionedProductId $product_id=ProductId $product_name=ProductName $provisioning_artifact_id=ProvisioningArtifactId $provisioning_artifact_name=ProvisioningArtifactName $path_id=PathId $path_name=PathName $provisioning_parameters=ProvisioningParameters $provisioning_preferences=ProvisioningPreferences $tags=Tags $update_token=UpdateToken $region=--region $profile=--profile' }

# POST /; needs --provisioned-product-id --provisioned-product-properties
@category "aws service-catalog"
@search-terms UpdateProvisionedProductProperties "servicecatalog update-provisioned-product-properties"
export def 'service-catalog update-provisioned-product-properties' [
  --accept-language: string
  --provisioned-product-id: string
  --provisioned-product-properties: record
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdateProvisionedProductProperties $accept_language=AcceptLanguage $provisioned_product_id=ProvisionedProductId $provisioned_product_properties=ProvisionedProductProperties $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; needs --product-id --provisioning-artifact-id
@category "aws service-catalog"
@search-terms UpdateProvisioningArtifact "servicecatalog update-provisioning-artifact"
export def 'service-catalog update-provisioning-artifact' [
  --accept-language: string
  --product-id: string
  --provisioning-artifact-id: string
  --name: string
  --description: string
  --active: oneof<bool>
  --guidance: string@[DEFAULT DEPRECATED]
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdateProvisioningArtifact $accept_language=AcceptLanguage $product_id=ProductId $provisioning_artifact_id=ProvisioningArtifactId $name=Name $description=Description $active=Active $guidance=Guidance $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms UpdateServiceAction "servicecatalog update-service-action"
export def 'service-catalog update-service-action' [
  --id: string
  --name: string
  --definition: record
  --description: string
  --accept-language: string
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdateServiceAction $id=Id $name=Name $definition=Definition $description=Description $accept_language=AcceptLanguage $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws service-catalog"
@search-terms UpdateTagOption "servicecatalog update-tag-option"
export def 'service-catalog update-tag-option' [
  --id: string
  --value: string
  --active: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'service-catalog UpdateTagOption $id=Id $value=Value $active=Active $region=--region $profile=--profile' }
