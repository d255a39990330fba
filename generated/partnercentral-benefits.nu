# Written by `cargo xtask generate --service partnercentral-benefits` from the service's model and overlay: change those instead.
# PartnerCentral Benefits, API version 2018-05-10: 17 operations.

use rt.nu [call send]

# POST /; needs --catalog --client-token --revision --identifier --amendment-reason --amendments
@category "aws partnercentral-benefits"
@search-terms AmendBenefitApplication
export def 'partnercentral-benefits amend-benefit-application' [
  --catalog: string
  --client-token: string
  --revision: string
  --identifier: string
  --amendment-reason: string
  --amendments: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-benefits AmendBenefitApplication $catalog=Catalog $client_token=ClientToken $revision=Revision $identifier=Identifier $amendment_reason=AmendmentReason $amendments=Amendments $region=--region $profile=--profile' }

# POST /; needs --catalog --benefit-application-identifier --resource-arn
@category "aws partnercentral-benefits"
@search-terms AssociateBenefitApplicationResource
export def 'partnercentral-benefits associate-benefit-application-resource' [
  --catalog: string
  --benefit-application-identifier: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-benefits AssociateBenefitApplicationResource $catalog=Catalog $benefit_application_identifier=BenefitApplicationIdentifier $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --catalog --client-token --identifier
@category "aws partnercentral-benefits"
@search-terms CancelBenefitApplication
export def 'partnercentral-benefits cancel-benefit-application' [
  --catalog: string
  --client-token: string
  --identifier: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-benefits CancelBenefitApplication $catalog=Catalog $client_token=ClientToken $identifier=Identifier $reason=Reason $region=--region $profile=--profile' }

# POST /; needs --catalog --client-token --benefit-identifier
@category "aws partnercentral-benefits"
@search-terms CreateBenefitApplication
export def 'partnercentral-benefits create-benefit-application' [
  --catalog: string
  --client-token: string
  --name: string
  --description: string
  --benefit-identifier: string
  --fulfillment-types: oneof<list<string>, string>
  --benefit-application-details: any
  --tags: oneof<list<any>, record>
  --associated-resources: oneof<list<string>, string>
  --partner-contacts: oneof<list<any>, record>
  --file-details: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-benefits CreateBenefitApplication $catalog=Catalog $client_token=ClientToken $name=Name $description=Description $benefit_identifier=BenefitIdentifier $fulfillment_types=FulfillmentTypes $benefit_application_details=BenefitApplicationDetails $tags=Tags $associated_resources=AssociatedResources $partner_contacts=PartnerContacts $file_details=FileDetails $region=--region $profile=--profile' }

# POST /; needs --catalog --benefit-application-identifier --resource-arn
@category "aws partnercentral-benefits"
@search-terms DisassociateBenefitApplicationResource
export def 'partnercentral-benefits disassociate-benefit-application-resource' [
  --catalog: string
  --benefit-application-identifier: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-benefits DisassociateBenefitApplicationResource $catalog=Catalog $benefit_application_identifier=BenefitApplicationIdentifier $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --identifier
@category "aws partnercentral-benefits"
@search-terms GetBenefit
export def 'partnercentral-benefits get-benefit' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-benefits GetBenefit $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --identifier
@category "aws partnercentral-benefits"
@search-terms GetBenefitAllocation
export def 'partnercentral-benefits get-benefit-allocation' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-benefits GetBenefitAllocation $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-benefits"
@search-terms GetBenefitApplication
export def 'partnercentral-benefits get-benefit-application' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-benefits GetBenefitApplication $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-benefits"
@search-terms ListBenefitAllocations
export def 'partnercentral-benefits list-benefit-allocations' [
  --catalog: string
  --fulfillment-types: oneof<list<string>, string>
  --benefit-identifiers: oneof<list<string>, string>
  --benefit-application-identifiers: oneof<list<string>, string>
  --status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-benefits ListBenefitAllocations $catalog=Catalog $fulfillment_types=FulfillmentTypes $benefit_identifiers=BenefitIdentifiers $benefit_application_identifiers=BenefitApplicationIdentifiers $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-benefits"
@search-terms ListBenefitApplications
export def 'partnercentral-benefits list-benefit-applications' [
  --catalog: string
  --programs: oneof<list<string>, string>
  --fulfillment-types: oneof<list<string>, string>
  --benefit-identifiers: oneof<list<string>, string>
  --status: oneof<list<string>, string>
  --stages: oneof<list<string>, string>
  --associated-resources: oneof<list<any>, record>
  --associated-resource-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-benefits ListBenefitApplications $catalog=Catalog $programs=Programs $fulfillment_types=FulfillmentTypes $benefit_identifiers=BenefitIdentifiers $status=Status $stages=Stages $associated_resources=AssociatedResources $associated_resource_arns=AssociatedResourceArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-benefits"
@search-terms ListBenefits
export def 'partnercentral-benefits list-benefits' [
  --catalog: string
  --programs: oneof<list<string>, string>
  --fulfillment-types: oneof<list<string>, string>
  --status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-benefits ListBenefits $catalog=Catalog $programs=Programs $fulfillment_types=FulfillmentTypes $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws partnercentral-benefits"
@search-terms ListTagsForResource
export def 'partnercentral-benefits list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'partnercentral-benefits ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --catalog --identifier --reason
@category "aws partnercentral-benefits"
@search-terms RecallBenefitApplication
export def 'partnercentral-benefits recall-benefit-application' [
  --catalog: string
  --client-token: string
  --identifier: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-benefits RecallBenefitApplication $catalog=Catalog $client_token=ClientToken $identifier=Identifier $reason=Reason $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-benefits"
@search-terms SubmitBenefitApplication
export def 'partnercentral-benefits submit-benefit-application' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-benefits SubmitBenefitApplication $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws partnercentral-benefits"
@search-terms TagResource
export def 'partnercentral-benefits tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-benefits TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws partnercentral-benefits"
@search-terms UntagResource
export def 'partnercentral-benefits untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-benefits UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --catalog --client-token --identifier --revision
@category "aws partnercentral-benefits"
@search-terms UpdateBenefitApplication
export def 'partnercentral-benefits update-benefit-application' [
  --catalog: string
  --client-token: string
  --name: string
  --description: string
  --identifier: string
  --revision: string
  --benefit-application-details: any
  --partner-contacts: oneof<list<any>, record>
  --file-details: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-benefits UpdateBenefitApplication $catalog=Catalog $client_token=ClientToken $name=Name $description=Description $identifier=Identifier $revision=Revision $benefit_application_details=BenefitApplicationDetails $partner_contacts=PartnerContacts $file_details=FileDetails $region=--region $profile=--profile' }
