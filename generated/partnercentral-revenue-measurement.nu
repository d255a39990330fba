# Written by `cargo xtask generate --service partnercentral-revenue-measurement` from the service's model and overlay: change those instead.
# PartnerCentral Revenue Measurement, API version 2022-07-26: 18 operations.

use rt.nu [call send]

# POST /; needs --catalog --product-id
@category "aws partnercentral-revenue-measurement"
@search-terms CreateMarketplaceRevenueShare
export def 'partnercentral-revenue-measurement create-marketplace-revenue-share' [
  --catalog: string@[AWS Sandbox]
  --client-token: string
  --product-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement CreateMarketplaceRevenueShare $catalog=Catalog $client_token=ClientToken $product_id=ProductId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --catalog --product-id --effective-from --revenue-share-percent
@category "aws partnercentral-revenue-measurement"
@search-terms CreateMarketplaceRevenueShareAllocation
export def 'partnercentral-revenue-measurement create-marketplace-revenue-share-allocation' [
  --catalog: string@[AWS Sandbox]
  --product-id: string
  --client-token: string
  --effective-from: string
  --effective-until: string
  --revenue-share-percent: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement CreateMarketplaceRevenueShareAllocation $catalog=Catalog $product_id=ProductId $client_token=ClientToken $effective_from=EffectiveFrom $effective_until=EffectiveUntil $revenue_share_percent=RevenueSharePercent $region=--region $profile=--profile' }

# POST /; needs --catalog --name --tenancy-model
@category "aws partnercentral-revenue-measurement"
@search-terms CreateRevenueAttribution
export def 'partnercentral-revenue-measurement create-revenue-attribution' [
  --catalog: string@[AWS Sandbox]
  --client-token: string
  --name: string
  --description: string
  --tenancy-model: string@[MULTI_TENANT SINGLE_TENANT]
  --product-identifier: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement CreateRevenueAttribution $catalog=Catalog $client_token=ClientToken $name=Name $description=Description $tenancy_model=TenancyModel $product_identifier=ProductIdentifier $tags=Tags $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --product-id
@category "aws partnercentral-revenue-measurement"
@search-terms GetMarketplaceRevenueShare
export def 'partnercentral-revenue-measurement get-marketplace-revenue-share' [
  --catalog: string@[AWS Sandbox]
  --product-id: string
  --revision: int
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement GetMarketplaceRevenueShare $catalog=Catalog $product_id=ProductId $revision=Revision $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --product-id --marketplace-revenue-share-allocation-id
@category "aws partnercentral-revenue-measurement"
@search-terms GetMarketplaceRevenueShareAllocation
export def 'partnercentral-revenue-measurement get-marketplace-revenue-share-allocation' [
  --catalog: string@[AWS Sandbox]
  --product-id: string
  --marketplace-revenue-share-allocation-id: string
  --marketplace-revenue-share-revision: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement GetMarketplaceRevenueShareAllocation $catalog=Catalog $product_id=ProductId $marketplace_revenue_share_allocation_id=MarketplaceRevenueShareAllocationId $marketplace_revenue_share_revision=MarketplaceRevenueShareRevision $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --identifier
@category "aws partnercentral-revenue-measurement"
@search-terms GetRevenueAttribution
export def 'partnercentral-revenue-measurement get-revenue-attribution' [
  --catalog: string@[AWS Sandbox]
  --identifier: string
  --revision: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement GetRevenueAttribution $catalog=Catalog $identifier=Identifier $revision=Revision $region=--region $profile=--profile' }

# POST /; needs --catalog --revenue-attribution-identifier --revenue-attribution-allocation-id
@category "aws partnercentral-revenue-measurement"
@search-terms GetRevenueAttributionAllocation
export def 'partnercentral-revenue-measurement get-revenue-attribution-allocation' [
  --catalog: string@[AWS Sandbox]
  --revenue-attribution-identifier: string
  --revenue-attribution-allocation-id: string
  --revenue-attribution-revision: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement GetRevenueAttributionAllocation $catalog=Catalog $revenue_attribution_identifier=RevenueAttributionIdentifier $revenue_attribution_allocation_id=RevenueAttributionAllocationId $revenue_attribution_revision=RevenueAttributionRevision $region=--region $profile=--profile' }

# POST /; needs --catalog --revenue-attribution-identifier
@category "aws partnercentral-revenue-measurement"
@search-terms GetRevenueAttributionAllocationsTask
export def 'partnercentral-revenue-measurement get-revenue-attribution-allocations-task' [
  --catalog: string@[AWS Sandbox]
  --revenue-attribution-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement GetRevenueAttributionAllocationsTask $catalog=Catalog $revenue_attribution_identifier=RevenueAttributionIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --catalog --product-id
@category "aws partnercentral-revenue-measurement"
@search-terms ListMarketplaceRevenueShareAllocations
export def 'partnercentral-revenue-measurement list-marketplace-revenue-share-allocations' [
  --catalog: string@[AWS Sandbox]
  --product-id: string
  --status: string@[ACTIVE INACTIVE]
  --after-effective-from: string
  --before-effective-from: string
  --sort-by: string@[EffectiveFrom]
  --sort-order: string@[ASCENDING DESCENDING]
  --marketplace-revenue-share-revision: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-revenue-measurement ListMarketplaceRevenueShareAllocations $catalog=Catalog $product_id=ProductId $status=Status $after_effective_from=AfterEffectiveFrom $before_effective_from=BeforeEffectiveFrom $sort_by=SortBy $sort_order=SortOrder $marketplace_revenue_share_revision=MarketplaceRevenueShareRevision $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-revenue-measurement"
@search-terms ListMarketplaceRevenueShares
export def 'partnercentral-revenue-measurement list-marketplace-revenue-shares' [
  --catalog: string@[AWS Sandbox]
  --product-ids: oneof<list<string>, string>
  --product-codes: oneof<list<string>, string>
  --sort-by: string@[LastModifiedDate]
  --sort-order: string@[ASCENDING DESCENDING]
  --created-after: oneof<datetime, duration, int, string>
  --created-before: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-revenue-measurement ListMarketplaceRevenueShares $catalog=Catalog $product_ids=ProductIds $product_codes=ProductCodes $sort_by=SortBy $sort_order=SortOrder $created_after=CreatedAfter $created_before=CreatedBefore $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --catalog --revenue-attribution-identifier
@category "aws partnercentral-revenue-measurement"
@search-terms ListRevenueAttributionAllocations
export def 'partnercentral-revenue-measurement list-revenue-attribution-allocations' [
  --catalog: string@[AWS Sandbox]
  --revenue-attribution-identifier: string
  --entity-type-filters: oneof<list<string>, string>
  --entity-identifier-filters: oneof<list<string>, string>
  --customer-aws-account-id-filters: oneof<list<string>, string>
  --status-filter: string@[ACTIVE INACTIVE]
  --after-effective-from: string
  --before-effective-from: string
  --after-effective-until: string
  --before-effective-until: string
  --sort-by: string@[EffectiveFrom]
  --sort-order: string@[ASCENDING DESCENDING]
  --revenue-attribution-revision: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-revenue-measurement ListRevenueAttributionAllocations $catalog=Catalog $revenue_attribution_identifier=RevenueAttributionIdentifier $entity_type_filters=EntityTypeFilters $entity_identifier_filters=EntityIdentifierFilters $customer_aws_account_id_filters=CustomerAwsAccountIdFilters $status_filter=StatusFilter $after_effective_from=AfterEffectiveFrom $before_effective_from=BeforeEffectiveFrom $after_effective_until=AfterEffectiveUntil $before_effective_until=BeforeEffectiveUntil $sort_by=SortBy $sort_order=SortOrder $revenue_attribution_revision=RevenueAttributionRevision $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-revenue-measurement"
@search-terms ListRevenueAttributions
export def 'partnercentral-revenue-measurement list-revenue-attributions' [
  --catalog: string@[AWS Sandbox]
  --identifiers: oneof<list<string>, string>
  --created-after: oneof<datetime, duration, int, string>
  --created-before: oneof<datetime, duration, int, string>
  --sort-by: string@[LastModifiedDate]
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-revenue-measurement ListRevenueAttributions $catalog=Catalog $identifiers=Identifiers $created_after=CreatedAfter $created_before=CreatedBefore $sort_by=SortBy $sort_order=SortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws partnercentral-revenue-measurement"
@search-terms ListTagsForResource
export def 'partnercentral-revenue-measurement list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'partnercentral-revenue-measurement ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --catalog --revenue-attribution-identifier --revenue-attribution-revision --revenue-share-allocations
@category "aws partnercentral-revenue-measurement"
@search-terms StartRevenueAttributionAllocationsTask
export def 'partnercentral-revenue-measurement start-revenue-attribution-allocations-task' [
  --catalog: string@[AWS Sandbox]
  --revenue-attribution-identifier: string
  --revenue-attribution-revision: string
  --revenue-share-allocations: oneof<list<any>, record>
  --client-token: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement StartRevenueAttributionAllocationsTask $catalog=Catalog $revenue_attribution_identifier=RevenueAttributionIdentifier $revenue_attribution_revision=RevenueAttributionRevision $revenue_share_allocations=RevenueShareAllocations $client_token=ClientToken $description=Description $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws partnercentral-revenue-measurement"
@search-terms TagResource
export def 'partnercentral-revenue-measurement tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-revenue-measurement TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws partnercentral-revenue-measurement"
@search-terms UntagResource
export def 'partnercentral-revenue-measurement untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-revenue-measurement UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --catalog --product-id --marketplace-revenue-share-allocation-id --marketplace-revenue-share-revision
@category "aws partnercentral-revenue-measurement"
@search-terms UpdateMarketplaceRevenueShareAllocation
export def 'partnercentral-revenue-measurement update-marketplace-revenue-share-allocation' [
  --catalog: string@[AWS Sandbox]
  --product-id: string
  --marketplace-revenue-share-allocation-id: string
  --marketplace-revenue-share-revision: string
  --client-token: string
  --effective-from: string
  --effective-until: string
  --revenue-share-percent: string
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement UpdateMarketplaceRevenueShareAllocation $catalog=Catalog $product_id=ProductId $marketplace_revenue_share_allocation_id=MarketplaceRevenueShareAllocationId $marketplace_revenue_share_revision=MarketplaceRevenueShareRevision $client_token=ClientToken $effective_from=EffectiveFrom $effective_until=EffectiveUntil $revenue_share_percent=RevenueSharePercent $status=Status $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --revision
@category "aws partnercentral-revenue-measurement"
@search-terms UpdateRevenueAttribution
export def 'partnercentral-revenue-measurement update-revenue-attribution' [
  --catalog: string@[AWS Sandbox]
  --identifier: string
  --client-token: string
  --description: string
  --revision: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-revenue-measurement UpdateRevenueAttribution $catalog=Catalog $identifier=Identifier $client_token=ClientToken $description=Description $revision=Revision $region=--region $profile=--profile' }
