# Written by `cargo xtask generate --service agent-registry` from the service's model and overlay: change those instead.
# Agent Registry, API version 2025-12-01: 3 operations.

use rt.nu [call send]

# POST /discoverable-records-batch; needs --entries
@category "aws agent-registry"
@search-terms BatchGetDiscoverableRegistryRecord
export def 'agent-registry batch-get-discoverable-registry-record' [
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry BatchGetDiscoverableRegistryRecord $entries=entries $region=--region $profile=--profile' }

# POST /registries/{registryId}/discoverable-records-list; follows pages; needs --registry-id
@category "aws agent-registry"
@search-terms ListDiscoverableRegistryRecords
export def 'agent-registry list-discoverable-registry-records' [
  --registry-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'agent-registry ListDiscoverableRegistryRecords $registry_id=registryId $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /discoverable-records-search; needs --search-query --registry-ids
@category "aws agent-registry"
@search-terms SearchDiscoverableRegistryRecords
export def 'agent-registry search-discoverable-registry-records' [
  --search-query: string
  --registry-ids: oneof<list<string>, string>
  --max-results: int
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'agent-registry SearchDiscoverableRegistryRecords $search_query=searchQuery $registry_ids=registryIds $max_results=maxResults $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }
