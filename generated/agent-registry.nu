# Written by `cargo xtask generate --service agent-registry` from the service's model and overlay: change those instead.
# Agent Registry, API version 2025-12-01: 3 operations.

use rt.nu [call]

# POST /discoverable-records-batch; needs --entries
@search-terms BatchGetDiscoverableRegistryRecord
export def 'agent-registry batch-get-discoverable-registry-record' [
  --entries: list
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry BatchGetDiscoverableRegistryRecord $entries -- $region $profile' }

# POST /registries/{registryId}/discoverable-records-list; follows pages; needs --registry-id
@search-terms ListDiscoverableRegistryRecords
export def 'agent-registry list-discoverable-registry-records' [
  --registry-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'agent-registry ListDiscoverableRegistryRecords $registry_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /discoverable-records-search; needs --search-query --registry-ids
@search-terms SearchDiscoverableRegistryRecords
export def 'agent-registry search-discoverable-registry-records' [
  --search-query: string
  --registry-ids: list<string>
  --max-results: int
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'agent-registry SearchDiscoverableRegistryRecords $search_query $registry_ids $max_results $filters -- $region $profile $raw $regions $stream' }
