# Written by `cargo xtask generate --service agent-registry` from the service's model and overlay: change those instead.
# Agent Registry, API version 2025-12-01: 3 operations.

use rt.nu [call]

# POST /discoverable-records-batch; needs --entries
@search-terms BatchGetDiscoverableRegistryRecord
export def 'agent-registry batch-get-discoverable-registry-record' [
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'agent-registry BatchGetDiscoverableRegistryRecord $entries -- $region $profile $with_input $fail_fast' }

# POST /registries/{registryId}/discoverable-records-list; follows pages; needs --registry-id
@search-terms ListDiscoverableRegistryRecords
export def 'agent-registry list-discoverable-registry-records' [
  --registry-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'agent-registry ListDiscoverableRegistryRecords $registry_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

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
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'agent-registry SearchDiscoverableRegistryRecords $search_query $registry_ids $max_results $filters -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }
