# Written by `cargo xtask generate --service partnercentral-revenue-measurement` from the service's model and overlay: change those instead.
# PartnerCentral Revenue Measurement, API version 2022-07-26: 18 operations.

use rt.nu [call]

def CatalogName []: nothing -> list<string> { [AWS Sandbox] }

# POST /; needs --catalog --product-id
@search-terms CreateMarketplaceRevenueShare
export def 'partnercentral-revenue-measurement create-marketplace-revenue-share' [
  --catalog: string@CatalogName
  --client-token: string
  --product-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-revenue-measurement CreateMarketplaceRevenueShare $catalog $client_token $product_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --product-id --effective-from --revenue-share-percent
@search-terms CreateMarketplaceRevenueShareAllocation
export def 'partnercentral-revenue-measurement create-marketplace-revenue-share-allocation' [
  --catalog: string@CatalogName
  --product-id: string
  --client-token: string
  --effective-from: string
  --effective-until: string
  --revenue-share-percent: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-revenue-measurement CreateMarketplaceRevenueShareAllocation $catalog $product_id $client_token $effective_from $effective_until $revenue_share_percent -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --name --tenancy-model
@search-terms CreateRevenueAttribution
export def 'partnercentral-revenue-measurement create-revenue-attribution' [
  --catalog: string@CatalogName
  --client-token: string
  --name: string
  --description: string
  --tenancy-model: string@[MULTI_TENANT SINGLE_TENANT]
  --product-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-revenue-measurement CreateRevenueAttribution $catalog $client_token $name $description $tenancy_model $product_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --catalog --product-id
@search-terms GetMarketplaceRevenueShare
export def 'partnercentral-revenue-measurement get-marketplace-revenue-share' [
  --catalog: string@CatalogName
  --product-id: string
  --revision: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-revenue-measurement GetMarketplaceRevenueShare $catalog $product_id $revision -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog --product-id --marketplace-revenue-share-allocation-id
@search-terms GetMarketplaceRevenueShareAllocation
export def 'partnercentral-revenue-measurement get-marketplace-revenue-share-allocation' [
  --catalog: string@CatalogName
  --product-id: string
  --marketplace-revenue-share-allocation-id: string
  --marketplace-revenue-share-revision: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-revenue-measurement GetMarketplaceRevenueShareAllocation $catalog $product_id $marketplace_revenue_share_allocation_id $marketplace_revenue_share_revision -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog --identifier
@search-terms GetRevenueAttribution
export def 'partnercentral-revenue-measurement get-revenue-attribution' [
  --catalog: string@CatalogName
  --identifier: string
  --revision: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-revenue-measurement GetRevenueAttribution $catalog $identifier $revision -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog --revenue-attribution-identifier --revenue-attribution-allocation-id
@search-terms GetRevenueAttributionAllocation
export def 'partnercentral-revenue-measurement get-revenue-attribution-allocation' [
  --catalog: string@CatalogName
  --revenue-attribution-identifier: string
  --revenue-attribution-allocation-id: string
  --revenue-attribution-revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-revenue-measurement GetRevenueAttributionAllocation $catalog $revenue_attribution_identifier $revenue_attribution_allocation_id $revenue_attribution_revision -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --revenue-attribution-identifier
@search-terms GetRevenueAttributionAllocationsTask
export def 'partnercentral-revenue-measurement get-revenue-attribution-allocations-task' [
  --catalog: string@CatalogName
  --revenue-attribution-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-revenue-measurement GetRevenueAttributionAllocationsTask $catalog $revenue_attribution_identifier -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog --product-id
@search-terms ListMarketplaceRevenueShareAllocations
export def 'partnercentral-revenue-measurement list-marketplace-revenue-share-allocations' [
  --catalog: string@CatalogName
  --product-id: string
  --status: string@[ACTIVE INACTIVE]
  --after-effective-from: string
  --before-effective-from: string
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --marketplace-revenue-share-revision: string
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
]: any -> any { call 'partnercentral-revenue-measurement ListMarketplaceRevenueShareAllocations $catalog $product_id $status $after_effective_from $before_effective_from $sort_by $sort_order $marketplace_revenue_share_revision -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListMarketplaceRevenueShares
export def 'partnercentral-revenue-measurement list-marketplace-revenue-shares' [
  --catalog: string@CatalogName
  --product-ids: list<string>
  --product-codes: list<string>
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
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
]: any -> any { call 'partnercentral-revenue-measurement ListMarketplaceRevenueShares $catalog $product_ids $product_codes $sort_by $sort_order $created_after $created_before -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --catalog --revenue-attribution-identifier
@search-terms ListRevenueAttributionAllocations
export def 'partnercentral-revenue-measurement list-revenue-attribution-allocations' [
  --catalog: string@CatalogName
  --revenue-attribution-identifier: string
  --entity-type-filters: list<string>
  --entity-identifier-filters: list<string>
  --customer-aws-account-id-filters: list<string>
  --status-filter: string@[ACTIVE INACTIVE]
  --after-effective-from: string
  --before-effective-from: string
  --after-effective-until: string
  --before-effective-until: string
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --revenue-attribution-revision: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-revenue-measurement ListRevenueAttributionAllocations $catalog $revenue_attribution_identifier $entity_type_filters $entity_identifier_filters $customer_aws_account_id_filters $status_filter $after_effective_from $before_effective_from $after_effective_until $before_effective_until $sort_by $sort_order $revenue_attribution_revision -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListRevenueAttributions
export def 'partnercentral-revenue-measurement list-revenue-attributions' [
  --catalog: string@CatalogName
  --identifiers: list<string>
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'partnercentral-revenue-measurement ListRevenueAttributions $catalog $identifiers $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'partnercentral-revenue-measurement list-tags-for-resource' [
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
]: any -> any { call 'partnercentral-revenue-measurement ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog --revenue-attribution-identifier --revenue-attribution-revision --revenue-share-allocations
@search-terms StartRevenueAttributionAllocationsTask
export def 'partnercentral-revenue-measurement start-revenue-attribution-allocations-task' [
  --catalog: string@CatalogName
  --revenue-attribution-identifier: string
  --revenue-attribution-revision: string
  --revenue-share-allocations: list
  --client-token: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-revenue-measurement StartRevenueAttributionAllocationsTask $catalog $revenue_attribution_identifier $revenue_attribution_revision $revenue_share_allocations $client_token $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'partnercentral-revenue-measurement tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-revenue-measurement TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'partnercentral-revenue-measurement untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-revenue-measurement UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --product-id --marketplace-revenue-share-allocation-id --marketplace-revenue-share-revision
@search-terms UpdateMarketplaceRevenueShareAllocation
export def 'partnercentral-revenue-measurement update-marketplace-revenue-share-allocation' [
  --catalog: string@CatalogName
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-revenue-measurement UpdateMarketplaceRevenueShareAllocation $catalog $product_id $marketplace_revenue_share_allocation_id $marketplace_revenue_share_revision $client_token $effective_from $effective_until $revenue_share_percent $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --revision
@search-terms UpdateRevenueAttribution
export def 'partnercentral-revenue-measurement update-revenue-attribution' [
  --catalog: string@CatalogName
  --identifier: string
  --client-token: string
  --description: string
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-revenue-measurement UpdateRevenueAttribution $catalog $identifier $client_token $description $revision -- $region $profile $with_input $fail_fast $yes' }
