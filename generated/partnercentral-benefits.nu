# Written by `cargo xtask generate --service partnercentral-benefits` from the service's model and overlay: change those instead.
# PartnerCentral Benefits, API version 2018-05-10: 17 operations.

use rt.nu [call]

# POST /; needs --catalog --client-token --revision --identifier --amendment-reason --amendments
@search-terms AmendBenefitApplication
export def 'partnercentral-benefits amend-benefit-application' [
  --catalog: string
  --client-token: string
  --revision: string
  --identifier: string
  --amendment-reason: string
  --amendments: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits AmendBenefitApplication $catalog $client_token $revision $identifier $amendment_reason $amendments -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --benefit-application-identifier --resource-arn
@search-terms AssociateBenefitApplicationResource
export def 'partnercentral-benefits associate-benefit-application-resource' [
  --catalog: string
  --benefit-application-identifier: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits AssociateBenefitApplicationResource $catalog $benefit_application_identifier $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --client-token --identifier
@search-terms CancelBenefitApplication
export def 'partnercentral-benefits cancel-benefit-application' [
  --catalog: string
  --client-token: string
  --identifier: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits CancelBenefitApplication $catalog $client_token $identifier $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --client-token --benefit-identifier
@search-terms CreateBenefitApplication
export def 'partnercentral-benefits create-benefit-application' [
  --catalog: string
  --client-token: string
  --name: string
  --description: string
  --benefit-identifier: string
  --fulfillment-types: list<string>
  --benefit-application-details: any
  --tags: any
  --associated-resources: list<string>
  --partner-contacts: list
  --file-details: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits CreateBenefitApplication $catalog $client_token $name $description $benefit_identifier $fulfillment_types $benefit_application_details $tags $associated_resources $partner_contacts $file_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --benefit-application-identifier --resource-arn
@search-terms DisassociateBenefitApplicationResource
export def 'partnercentral-benefits disassociate-benefit-application-resource' [
  --catalog: string
  --benefit-application-identifier: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits DisassociateBenefitApplicationResource $catalog $benefit_application_identifier $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --catalog --identifier
@search-terms GetBenefit
export def 'partnercentral-benefits get-benefit' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-benefits GetBenefit $catalog $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog --identifier
@search-terms GetBenefitAllocation
export def 'partnercentral-benefits get-benefit-allocation' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-benefits GetBenefitAllocation $catalog $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetBenefitApplication
export def 'partnercentral-benefits get-benefit-application' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-benefits GetBenefitApplication $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListBenefitAllocations
export def 'partnercentral-benefits list-benefit-allocations' [
  --catalog: string
  --fulfillment-types: list<string>
  --benefit-identifiers: list<string>
  --benefit-application-identifiers: list<string>
  --status: list<string>
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
]: any -> any { call 'partnercentral-benefits ListBenefitAllocations $catalog $fulfillment_types $benefit_identifiers $benefit_application_identifiers $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListBenefitApplications
export def 'partnercentral-benefits list-benefit-applications' [
  --catalog: string
  --programs: list<string>
  --fulfillment-types: list<string>
  --benefit-identifiers: list<string>
  --status: list<string>
  --stages: list<string>
  --associated-resources: list
  --associated-resource-arns: list<string>
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
]: any -> any { call 'partnercentral-benefits ListBenefitApplications $catalog $programs $fulfillment_types $benefit_identifiers $status $stages $associated_resources $associated_resource_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListBenefits
export def 'partnercentral-benefits list-benefits' [
  --catalog: string
  --programs: list<string>
  --fulfillment-types: list<string>
  --status: list<string>
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
]: any -> any { call 'partnercentral-benefits ListBenefits $catalog $programs $fulfillment_types $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'partnercentral-benefits list-tags-for-resource' [
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
]: any -> any { call 'partnercentral-benefits ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog --identifier --reason
@search-terms RecallBenefitApplication
export def 'partnercentral-benefits recall-benefit-application' [
  --catalog: string
  --client-token: string
  --identifier: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits RecallBenefitApplication $catalog $client_token $identifier $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms SubmitBenefitApplication
export def 'partnercentral-benefits submit-benefit-application' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits SubmitBenefitApplication $catalog $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'partnercentral-benefits tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'partnercentral-benefits untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --client-token --identifier --revision
@search-terms UpdateBenefitApplication
export def 'partnercentral-benefits update-benefit-application' [
  --catalog: string
  --client-token: string
  --name: string
  --description: string
  --identifier: string
  --revision: string
  --benefit-application-details: any
  --partner-contacts: list
  --file-details: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-benefits UpdateBenefitApplication $catalog $client_token $name $description $identifier $revision $benefit_application_details $partner_contacts $file_details -- $region $profile $with_input $fail_fast $yes' }
