# Written by `cargo xtask generate --service service-catalog` from the service's model and overlay: change those instead.
# Service Catalog, API version 2015-12-10: 90 operations.

use rt.nu [call]

# POST /; needs --portfolio-id
@search-terms 'AcceptPortfolioShare, servicecatalog accept-portfolio-share'
export def 'service-catalog accept-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --portfolio-share-type: string@[IMPORTED AWS_SERVICECATALOG AWS_ORGANIZATIONS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog AcceptPortfolioShare $accept_language $portfolio_id $portfolio_share_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --budget-name --resource-id
@search-terms 'AssociateBudgetWithResource, servicecatalog associate-budget-with-resource'
export def 'service-catalog associate-budget-with-resource' [
  --budget-name: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog AssociateBudgetWithResource $budget_name $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --portfolio-id --principal-arn --principal-type
@search-terms 'AssociatePrincipalWithPortfolio, servicecatalog associate-principal-with-portfolio'
export def 'service-catalog associate-principal-with-portfolio' [
  --accept-language: string
  --portfolio-id: string
  --principal-arn: string
  --principal-type: string@[IAM IAM_PATTERN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog AssociatePrincipalWithPortfolio $accept_language $portfolio_id $principal_arn $principal_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-id --portfolio-id
@search-terms 'AssociateProductWithPortfolio, servicecatalog associate-product-with-portfolio'
export def 'service-catalog associate-product-with-portfolio' [
  --accept-language: string
  --product-id: string
  --portfolio-id: string
  --source-portfolio-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog AssociateProductWithPortfolio $accept_language $product_id $portfolio_id $source_portfolio_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-id --provisioning-artifact-id --service-action-id
@search-terms 'AssociateServiceActionWithProvisioningArtifact, servicecatalog associate-service-action-with-provisioning-artifact'
export def 'service-catalog associate-service-action-with-provisioning-artifact' [
  --product-id: string
  --provisioning-artifact-id: string
  --service-action-id: string
  --accept-language: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog AssociateServiceActionWithProvisioningArtifact $product_id $provisioning_artifact_id $service_action_id $accept_language $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tag-option-id
@search-terms 'AssociateTagOptionWithResource, servicecatalog associate-tag-option-with-resource'
export def 'service-catalog associate-tag-option-with-resource' [
  --resource-id: string
  --tag-option-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog AssociateTagOptionWithResource $resource_id $tag_option_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-action-associations
@search-terms 'BatchAssociateServiceActionWithProvisioningArtifact, servicecatalog batch-associate-service-action-with-provisioning-artifact'
export def 'service-catalog batch-associate-service-action-with-provisioning-artifact' [
  --service-action-associations: list
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog BatchAssociateServiceActionWithProvisioningArtifact $service_action_associations $accept_language -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --service-action-associations
@search-terms 'BatchDisassociateServiceActionFromProvisioningArtifact, servicecatalog batch-disassociate-service-action-from-provisioning-artifact'
export def 'service-catalog batch-disassociate-service-action-from-provisioning-artifact' [
  --service-action-associations: list
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog BatchDisassociateServiceActionFromProvisioningArtifact $service_action_associations $accept_language -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --source-product-arn
@search-terms 'CopyProduct, servicecatalog copy-product'
export def 'service-catalog copy-product' [
  --accept-language: string
  --source-product-arn: string
  --target-product-id: string
  --target-product-name: string
  --source-provisioning-artifact-identifiers: list
  --copy-options: list<string>
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CopyProduct $accept_language $source_product_arn $target_product_id $target_product_name $source_provisioning_artifact_identifiers $copy_options $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --portfolio-id --product-id --parameters --type
@search-terms 'CreateConstraint, servicecatalog create-constraint'
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CreateConstraint $accept_language $portfolio_id $product_id $parameters $type $description $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --display-name --provider-name
@search-terms 'CreatePortfolio, servicecatalog create-portfolio'
export def 'service-catalog create-portfolio' [
  --accept-language: string
  --display-name: string
  --description: string
  --provider-name: string
  --tags: any
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CreatePortfolio $accept_language $display_name $description $provider_name $tags $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --portfolio-id
@search-terms 'CreatePortfolioShare, servicecatalog create-portfolio-share'
export def 'service-catalog create-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --account-id: string
  --organization-node: record
  --share-tag-options: oneof<bool>
  --share-principals: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CreatePortfolioShare $accept_language $portfolio_id $account_id $organization_node $share_tag_options $share_principals -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --owner --product-type
@search-terms 'CreateProduct, servicecatalog create-product'
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
  --tags: any
  --provisioning-artifact-parameters: record
  --idempotency-token: string
  --source-connection: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CreateProduct $accept_language $name $owner $description $distributor $support_description $support_email $support_url $product_type $tags $provisioning_artifact_parameters $idempotency_token $source_connection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --plan-name --plan-type --product-id --provisioned-product-name --provisioning-artifact-id
@search-terms 'CreateProvisionedProductPlan, servicecatalog create-provisioned-product-plan'
export def 'service-catalog create-provisioned-product-plan' [
  --accept-language: string
  --plan-name: string
  --plan-type: string
  --notification-arns: list<string>
  --path-id: string
  --product-id: string
  --provisioned-product-name: string
  --provisioning-artifact-id: string
  --provisioning-parameters: any
  --idempotency-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CreateProvisionedProductPlan $accept_language $plan_name $plan_type $notification_arns $path_id $product_id $provisioned_product_name $provisioning_artifact_id $provisioning_parameters $idempotency_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-id --parameters
@search-terms 'CreateProvisioningArtifact, servicecatalog create-provisioning-artifact'
export def 'service-catalog create-provisioning-artifact' [
  --accept-language: string
  --product-id: string
  --parameters: record
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CreateProvisioningArtifact $accept_language $product_id $parameters $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --definition-type --definition
@search-terms 'CreateServiceAction, servicecatalog create-service-action'
export def 'service-catalog create-service-action' [
  --name: string
  --definition-type: string
  --definition: record
  --description: string
  --accept-language: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CreateServiceAction $name $definition_type $definition $description $accept_language $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key --value
@search-terms 'CreateTagOption, servicecatalog create-tag-option'
export def 'service-catalog create-tag-option' [
  --key: string
  --value: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog CreateTagOption $key $value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'DeleteConstraint, servicecatalog delete-constraint'
export def 'service-catalog delete-constraint' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DeleteConstraint $accept_language $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'DeletePortfolio, servicecatalog delete-portfolio'
export def 'service-catalog delete-portfolio' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DeletePortfolio $accept_language $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --portfolio-id
@search-terms 'DeletePortfolioShare, servicecatalog delete-portfolio-share'
export def 'service-catalog delete-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --account-id: string
  --organization-node: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DeletePortfolioShare $accept_language $portfolio_id $account_id $organization_node -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'DeleteProduct, servicecatalog delete-product'
export def 'service-catalog delete-product' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DeleteProduct $accept_language $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --plan-id
@search-terms 'DeleteProvisionedProductPlan, servicecatalog delete-provisioned-product-plan'
export def 'service-catalog delete-provisioned-product-plan' [
  --accept-language: string
  --plan-id: string
  --ignore-errors: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DeleteProvisionedProductPlan $accept_language $plan_id $ignore_errors -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-id --provisioning-artifact-id
@search-terms 'DeleteProvisioningArtifact, servicecatalog delete-provisioning-artifact'
export def 'service-catalog delete-provisioning-artifact' [
  --accept-language: string
  --product-id: string
  --provisioning-artifact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DeleteProvisioningArtifact $accept_language $product_id $provisioning_artifact_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'DeleteServiceAction, servicecatalog delete-service-action'
export def 'service-catalog delete-service-action' [
  --id: string
  --accept-language: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DeleteServiceAction $id $accept_language $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'DeleteTagOption, servicecatalog delete-tag-option'
export def 'service-catalog delete-tag-option' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DeleteTagOption $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --id
@search-terms 'DescribeConstraint, servicecatalog describe-constraint'
export def 'service-catalog describe-constraint' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeConstraint $accept_language $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --copy-product-token
@search-terms 'DescribeCopyProductStatus, servicecatalog describe-copy-product-status'
export def 'service-catalog describe-copy-product-status' [
  --accept-language: string
  --copy-product-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeCopyProductStatus $accept_language $copy_product_token -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms 'DescribePortfolio, servicecatalog describe-portfolio'
export def 'service-catalog describe-portfolio' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribePortfolio $accept_language $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --portfolio-share-token
@search-terms 'DescribePortfolioShareStatus, servicecatalog describe-portfolio-share-status'
export def 'service-catalog describe-portfolio-share-status' [
  --portfolio-share-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribePortfolioShareStatus $portfolio_share_token -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --portfolio-id --type
@search-terms 'DescribePortfolioShares, servicecatalog describe-portfolio-shares'
export def 'service-catalog describe-portfolio-shares' [
  --portfolio-id: string
  --type: string@[ACCOUNT ORGANIZATION ORGANIZATIONAL_UNIT ORGANIZATION_MEMBER_ACCOUNT]
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
]: any -> any { call 'service-catalog DescribePortfolioShares $portfolio_id $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeProduct, servicecatalog describe-product'
export def 'service-catalog describe-product' [
  --accept-language: string
  --id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeProduct $accept_language $id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeProductAsAdmin, servicecatalog describe-product-as-admin'
export def 'service-catalog describe-product-as-admin' [
  --accept-language: string
  --id: string
  --name: string
  --source-portfolio-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeProductAsAdmin $accept_language $id $name $source_portfolio_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms 'DescribeProductView, servicecatalog describe-product-view'
export def 'service-catalog describe-product-view' [
  --accept-language: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeProductView $accept_language $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeProvisionedProduct, servicecatalog describe-provisioned-product'
export def 'service-catalog describe-provisioned-product' [
  --accept-language: string
  --id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeProvisionedProduct $accept_language $id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --plan-id
@search-terms 'DescribeProvisionedProductPlan, servicecatalog describe-provisioned-product-plan'
export def 'service-catalog describe-provisioned-product-plan' [
  --accept-language: string
  --plan-id: string
  --page-size: int
  --page-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeProvisionedProductPlan $accept_language $plan_id $page_size $page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeProvisioningArtifact, servicecatalog describe-provisioning-artifact'
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
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeProvisioningArtifact $accept_language $provisioning_artifact_id $product_id $provisioning_artifact_name $product_name $verbose $include_provisioning_artifact_parameters -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeProvisioningParameters, servicecatalog describe-provisioning-parameters'
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
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeProvisioningParameters $accept_language $product_id $product_name $provisioning_artifact_id $provisioning_artifact_name $path_id $path_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms 'DescribeRecord, servicecatalog describe-record'
export def 'service-catalog describe-record' [
  --accept-language: string
  --id: string
  --page-token: string
  --page-size: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeRecord $accept_language $id $page_token $page_size -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms 'DescribeServiceAction, servicecatalog describe-service-action'
export def 'service-catalog describe-service-action' [
  --id: string
  --accept-language: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeServiceAction $id $accept_language -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --provisioned-product-id --service-action-id
@search-terms 'DescribeServiceActionExecutionParameters, servicecatalog describe-service-action-execution-parameters'
export def 'service-catalog describe-service-action-execution-parameters' [
  --provisioned-product-id: string
  --service-action-id: string
  --accept-language: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeServiceActionExecutionParameters $provisioned_product_id $service_action_id $accept_language -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms 'DescribeTagOption, servicecatalog describe-tag-option'
export def 'service-catalog describe-tag-option' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog DescribeTagOption $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'DisableAWSOrganizationsAccess, servicecatalog disable-aws-organizations-access'
export def 'service-catalog disable-aws-organizations-access' [
  --region: string
  --profile: string
]: any -> any { call 'service-catalog DisableAWSOrganizationsAccess -- $region $profile' }

# POST /; needs --budget-name --resource-id
@search-terms 'DisassociateBudgetFromResource, servicecatalog disassociate-budget-from-resource'
export def 'service-catalog disassociate-budget-from-resource' [
  --budget-name: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DisassociateBudgetFromResource $budget_name $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --portfolio-id --principal-arn
@search-terms 'DisassociatePrincipalFromPortfolio, servicecatalog disassociate-principal-from-portfolio'
export def 'service-catalog disassociate-principal-from-portfolio' [
  --accept-language: string
  --portfolio-id: string
  --principal-arn: string
  --principal-type: string@[IAM IAM_PATTERN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DisassociatePrincipalFromPortfolio $accept_language $portfolio_id $principal_arn $principal_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-id --portfolio-id
@search-terms 'DisassociateProductFromPortfolio, servicecatalog disassociate-product-from-portfolio'
export def 'service-catalog disassociate-product-from-portfolio' [
  --accept-language: string
  --product-id: string
  --portfolio-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DisassociateProductFromPortfolio $accept_language $product_id $portfolio_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-id --provisioning-artifact-id --service-action-id
@search-terms 'DisassociateServiceActionFromProvisioningArtifact, servicecatalog disassociate-service-action-from-provisioning-artifact'
export def 'service-catalog disassociate-service-action-from-provisioning-artifact' [
  --product-id: string
  --provisioning-artifact-id: string
  --service-action-id: string
  --accept-language: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DisassociateServiceActionFromProvisioningArtifact $product_id $provisioning_artifact_id $service_action_id $accept_language $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tag-option-id
@search-terms 'DisassociateTagOptionFromResource, servicecatalog disassociate-tag-option-from-resource'
export def 'service-catalog disassociate-tag-option-from-resource' [
  --resource-id: string
  --tag-option-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog DisassociateTagOptionFromResource $resource_id $tag_option_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'EnableAWSOrganizationsAccess, servicecatalog enable-aws-organizations-access'
export def 'service-catalog enable-aws-organizations-access' [
  --region: string
  --profile: string
]: any -> any { call 'service-catalog EnableAWSOrganizationsAccess -- $region $profile' }

# POST /; needs --plan-id
@search-terms 'ExecuteProvisionedProductPlan, servicecatalog execute-provisioned-product-plan'
export def 'service-catalog execute-provisioned-product-plan' [
  --accept-language: string
  --plan-id: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog ExecuteProvisionedProductPlan $accept_language $plan_id $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --provisioned-product-id --service-action-id
@search-terms 'ExecuteProvisionedProductServiceAction, servicecatalog execute-provisioned-product-service-action'
export def 'service-catalog execute-provisioned-product-service-action' [
  --provisioned-product-id: string
  --service-action-id: string
  --execute-token: string
  --accept-language: string
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog ExecuteProvisionedProductServiceAction $provisioned_product_id $service_action_id $execute_token $accept_language $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'GetAWSOrganizationsAccessStatus, servicecatalog get-aws-organizations-access-status'
export def 'service-catalog get-aws-organizations-access-status' [
  --region: string
  --profile: string
]: any -> any { call 'service-catalog GetAWSOrganizationsAccessStatus -- $region $profile' }

# POST /; follows pages; cached 1min
@search-terms 'GetProvisionedProductOutputs, servicecatalog get-provisioned-product-outputs'
export def 'service-catalog get-provisioned-product-outputs' [
  --accept-language: string
  --provisioned-product-id: string
  --provisioned-product-name: string
  --output-keys: list<string>
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
]: any -> any { call 'service-catalog GetProvisionedProductOutputs $accept_language $provisioned_product_id $provisioned_product_name $output_keys -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --product-id --provisioning-artifact-id --provisioned-product-name --physical-id
@search-terms 'ImportAsProvisionedProduct, servicecatalog import-as-provisioned-product'
export def 'service-catalog import-as-provisioned-product' [
  --accept-language: string
  --product-id: string
  --provisioning-artifact-id: string
  --provisioned-product-name: string
  --physical-id: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog ImportAsProvisionedProduct $accept_language $product_id $provisioning_artifact_id $provisioned_product_name $physical_id $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms 'ListAcceptedPortfolioShares, servicecatalog list-accepted-portfolio-shares'
export def 'service-catalog list-accepted-portfolio-shares' [
  --accept-language: string
  --portfolio-share-type: string@[IMPORTED AWS_SERVICECATALOG AWS_ORGANIZATIONS]
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
]: any -> any { call 'service-catalog ListAcceptedPortfolioShares $accept_language $portfolio_share_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-id
@search-terms 'ListBudgetsForResource, servicecatalog list-budgets-for-resource'
export def 'service-catalog list-budgets-for-resource' [
  --accept-language: string
  --resource-id: string
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
]: any -> any { call 'service-catalog ListBudgetsForResource $accept_language $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --portfolio-id
@search-terms 'ListConstraintsForPortfolio, servicecatalog list-constraints-for-portfolio'
export def 'service-catalog list-constraints-for-portfolio' [
  --accept-language: string
  --portfolio-id: string
  --product-id: string
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
]: any -> any { call 'service-catalog ListConstraintsForPortfolio $accept_language $portfolio_id $product_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --product-id
@search-terms 'ListLaunchPaths, servicecatalog list-launch-paths'
export def 'service-catalog list-launch-paths' [
  --accept-language: string
  --product-id: string
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
]: any -> any { call 'service-catalog ListLaunchPaths $accept_language $product_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --portfolio-id --organization-node-type
@search-terms 'ListOrganizationPortfolioAccess, servicecatalog list-organization-portfolio-access'
export def 'service-catalog list-organization-portfolio-access' [
  --accept-language: string
  --portfolio-id: string
  --organization-node-type: string@[ORGANIZATION ORGANIZATIONAL_UNIT ACCOUNT]
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
]: any -> any { call 'service-catalog ListOrganizationPortfolioAccess $accept_language $portfolio_id $organization_node_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --portfolio-id
@search-terms 'ListPortfolioAccess, servicecatalog list-portfolio-access'
export def 'service-catalog list-portfolio-access' [
  --accept-language: string
  --portfolio-id: string
  --organization-parent-id: string
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
]: any -> any { call 'service-catalog ListPortfolioAccess $accept_language $portfolio_id $organization_parent_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListPortfolios, servicecatalog list-portfolios'
export def 'service-catalog list-portfolios' [
  --accept-language: string
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
]: any -> any { call 'service-catalog ListPortfolios $accept_language -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --product-id
@search-terms 'ListPortfoliosForProduct, servicecatalog list-portfolios-for-product'
export def 'service-catalog list-portfolios-for-product' [
  --accept-language: string
  --product-id: string
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
]: any -> any { call 'service-catalog ListPortfoliosForProduct $accept_language $product_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --portfolio-id
@search-terms 'ListPrincipalsForPortfolio, servicecatalog list-principals-for-portfolio'
export def 'service-catalog list-principals-for-portfolio' [
  --accept-language: string
  --portfolio-id: string
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
]: any -> any { call 'service-catalog ListPrincipalsForPortfolio $accept_language $portfolio_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListProvisionedProductPlans, servicecatalog list-provisioned-product-plans'
export def 'service-catalog list-provisioned-product-plans' [
  --accept-language: string
  --provision-product-id: string
  --access-level-filter: record
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
]: any -> any { call 'service-catalog ListProvisionedProductPlans $accept_language $provision_product_id $access_level_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --product-id
@search-terms 'ListProvisioningArtifacts, servicecatalog list-provisioning-artifacts'
export def 'service-catalog list-provisioning-artifacts' [
  --accept-language: string
  --product-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog ListProvisioningArtifacts $accept_language $product_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-action-id
@search-terms 'ListProvisioningArtifactsForServiceAction, servicecatalog list-provisioning-artifacts-for-service-action'
export def 'service-catalog list-provisioning-artifacts-for-service-action' [
  --service-action-id: string
  --accept-language: string
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
]: any -> any { call 'service-catalog ListProvisioningArtifactsForServiceAction $service_action_id $accept_language -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListRecordHistory, servicecatalog list-record-history'
export def 'service-catalog list-record-history' [
  --accept-language: string
  --access-level-filter: record
  --search-filter: record
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
]: any -> any { call 'service-catalog ListRecordHistory $accept_language $access_level_filter $search_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --tag-option-id
@search-terms 'ListResourcesForTagOption, servicecatalog list-resources-for-tag-option'
export def 'service-catalog list-resources-for-tag-option' [
  --tag-option-id: string
  --resource-type: string
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
]: any -> any { call 'service-catalog ListResourcesForTagOption $tag_option_id $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListServiceActions, servicecatalog list-service-actions'
export def 'service-catalog list-service-actions' [
  --accept-language: string
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
]: any -> any { call 'service-catalog ListServiceActions $accept_language -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --product-id --provisioning-artifact-id
@search-terms 'ListServiceActionsForProvisioningArtifact, servicecatalog list-service-actions-for-provisioning-artifact'
export def 'service-catalog list-service-actions-for-provisioning-artifact' [
  --product-id: string
  --provisioning-artifact-id: string
  --accept-language: string
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
]: any -> any { call 'service-catalog ListServiceActionsForProvisioningArtifact $product_id $provisioning_artifact_id $accept_language -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --provisioned-product-id
@search-terms 'ListStackInstancesForProvisionedProduct, servicecatalog list-stack-instances-for-provisioned-product'
export def 'service-catalog list-stack-instances-for-provisioned-product' [
  --accept-language: string
  --provisioned-product-id: string
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
]: any -> any { call 'service-catalog ListStackInstancesForProvisionedProduct $accept_language $provisioned_product_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListTagOptions, servicecatalog list-tag-options'
export def 'service-catalog list-tag-options' [
  --filters: record
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
]: any -> any { call 'service-catalog ListTagOptions $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --workflow-token --record-id --status
@search-terms 'NotifyProvisionProductEngineWorkflowResult, servicecatalog notify-provision-product-engine-workflow-result'
export def 'service-catalog notify-provision-product-engine-workflow-result' [
  --workflow-token: string
  --record-id: string
  --status: string@[SUCCEEDED FAILED]
  --failure-reason: string
  --resource-identifier: record
  --outputs: any
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog NotifyProvisionProductEngineWorkflowResult $workflow_token $record_id $status $failure_reason $resource_identifier $outputs $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workflow-token --record-id --status
@search-terms 'NotifyTerminateProvisionedProductEngineWorkflowResult, servicecatalog notify-terminate-provisioned-product-engine-workflow-result'
export def 'service-catalog notify-terminate-provisioned-product-engine-workflow-result' [
  --workflow-token: string
  --record-id: string
  --status: string@[SUCCEEDED FAILED]
  --failure-reason: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog NotifyTerminateProvisionedProductEngineWorkflowResult $workflow_token $record_id $status $failure_reason $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workflow-token --record-id --status
@search-terms 'NotifyUpdateProvisionedProductEngineWorkflowResult, servicecatalog notify-update-provisioned-product-engine-workflow-result'
export def 'service-catalog notify-update-provisioned-product-engine-workflow-result' [
  --workflow-token: string
  --record-id: string
  --status: string@[SUCCEEDED FAILED]
  --failure-reason: string
  --outputs: any
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog NotifyUpdateProvisionedProductEngineWorkflowResult $workflow_token $record_id $status $failure_reason $outputs $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --provisioned-product-name
@search-terms 'ProvisionProduct, servicecatalog provision-product'
export def 'service-catalog provision-product' [
  --accept-language: string
  --product-id: string
  --product-name: string
  --provisioning-artifact-id: string
  --provisioning-artifact-name: string
  --path-id: string
  --path-name: string
  --provisioned-product-name: string
  --provisioning-parameters: any
  --provisioning-preferences: record
  --tags: any
  --notification-arns: list<string>
  --provision-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog ProvisionProduct $accept_language $product_id $product_name $provisioning_artifact_id $provisioning_artifact_name $path_id $path_name $provisioned_product_name $provisioning_parameters $provisioning_preferences $tags $notification_arns $provision_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --portfolio-id
@search-terms 'RejectPortfolioShare, servicecatalog reject-portfolio-share'
export def 'service-catalog reject-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --portfolio-share-type: string@[IMPORTED AWS_SERVICECATALOG AWS_ORGANIZATIONS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog RejectPortfolioShare $accept_language $portfolio_id $portfolio_share_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages
@search-terms 'ScanProvisionedProducts, servicecatalog scan-provisioned-products'
export def 'service-catalog scan-provisioned-products' [
  --accept-language: string
  --access-level-filter: record
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog ScanProvisionedProducts $accept_language $access_level_filter -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'SearchProducts, servicecatalog search-products'
export def 'service-catalog search-products' [
  --accept-language: string
  --filters: record
  --page-size: int
  --sort-by: string@[Title VersionCount CreationDate]
  --sort-order: string@[ASCENDING DESCENDING]
  --page-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog SearchProducts $accept_language $filters $page_size $sort_by $sort_order $page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'SearchProductsAsAdmin, servicecatalog search-products-as-admin'
export def 'service-catalog search-products-as-admin' [
  --accept-language: string
  --portfolio-id: string
  --filters: record
  --sort-by: string@[Title VersionCount CreationDate]
  --sort-order: string@[ASCENDING DESCENDING]
  --product-source: string
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
]: any -> any { call 'service-catalog SearchProductsAsAdmin $accept_language $portfolio_id $filters $sort_by $sort_order $product_source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'SearchProvisionedProducts, servicecatalog search-provisioned-products'
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
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'service-catalog SearchProvisionedProducts $accept_language $access_level_filter $filters $sort_by $sort_order $page_size $page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'TerminateProvisionedProduct, servicecatalog terminate-provisioned-product'
export def 'service-catalog terminate-provisioned-product' [
  --provisioned-product-name: string
  --provisioned-product-id: string
  --terminate-token: string
  --ignore-errors: oneof<bool>
  --accept-language: string
  --retain-physical-resources: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog TerminateProvisionedProduct $provisioned_product_name $provisioned_product_id $terminate_token $ignore_errors $accept_language $retain_physical_resources -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'UpdateConstraint, servicecatalog update-constraint'
export def 'service-catalog update-constraint' [
  --accept-language: string
  --id: string
  --description: string
  --parameters: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdateConstraint $accept_language $id $description $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'UpdatePortfolio, servicecatalog update-portfolio'
export def 'service-catalog update-portfolio' [
  --accept-language: string
  --id: string
  --display-name: string
  --description: string
  --provider-name: string
  --add-tags: any
  --remove-tags: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdatePortfolio $accept_language $id $display_name $description $provider_name $add_tags $remove_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --portfolio-id
@search-terms 'UpdatePortfolioShare, servicecatalog update-portfolio-share'
export def 'service-catalog update-portfolio-share' [
  --accept-language: string
  --portfolio-id: string
  --account-id: string
  --organization-node: record
  --share-tag-options: oneof<bool>
  --share-principals: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdatePortfolioShare $accept_language $portfolio_id $account_id $organization_node $share_tag_options $share_principals -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'UpdateProduct, servicecatalog update-product'
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
  --add-tags: any
  --remove-tags: list<string>
  --source-connection: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdateProduct $accept_language $id $name $owner $description $distributor $support_description $support_email $support_url $add_tags $remove_tags $source_connection -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'UpdateProvisionedProduct, servicecatalog update-provisioned-product'
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
  --provisioning-parameters: any
  --provisioning-preferences: record
  --tags: any
  --update-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdateProvisionedProduct $accept_language $provisioned_product_name $provisioned_product_id $product_id $product_name $provisioning_artifact_id $provisioning_artifact_name $path_id $path_name $provisioning_parameters $provisioning_preferences $tags $update_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --provisioned-product-id --provisioned-product-properties
@search-terms 'UpdateProvisionedProductProperties, servicecatalog update-provisioned-product-properties'
export def 'service-catalog update-provisioned-product-properties' [
  --accept-language: string
  --provisioned-product-id: string
  --provisioned-product-properties: record
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdateProvisionedProductProperties $accept_language $provisioned_product_id $provisioned_product_properties $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-id --provisioning-artifact-id
@search-terms 'UpdateProvisioningArtifact, servicecatalog update-provisioning-artifact'
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdateProvisioningArtifact $accept_language $product_id $provisioning_artifact_id $name $description $active $guidance -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'UpdateServiceAction, servicecatalog update-service-action'
export def 'service-catalog update-service-action' [
  --id: string
  --name: string
  --definition: record
  --description: string
  --accept-language: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdateServiceAction $id $name $definition $description $accept_language -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'UpdateTagOption, servicecatalog update-tag-option'
export def 'service-catalog update-tag-option' [
  --id: string
  --value: string
  --active: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'service-catalog UpdateTagOption $id $value $active -- $region $profile $with_input $fail_fast $yes' }
