# Written by `cargo xtask generate --service continuum` from the service's model and overlay: change those instead.
# Continuum, API version 2022-07-26: 33 operations, 1 waiters.

use rt.nu [call]

# POST /environments/{environmentId}/collectors; needs --environment-id --collector-arn --collector-data-access-role-arn
@search-terms AssociateCollector
export def 'continuum associate-collector' [
  --environment-id: string
  --client-token: string
  --collector-arn: string
  --collector-data-access-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum AssociateCollector $environment_id $client_token $collector_arn $collector_data_access_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /environments/{environmentId}/code-findings; needs --environment-id --ocsf-document
@search-terms CreateCodeFinding
export def 'continuum create-code-finding' [
  --environment-id: string
  --ocsf-document: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum CreateCodeFinding $environment_id $ocsf_document $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /environments/{environmentId}/code-scans; needs --environment-id
@search-terms CreateCodeScan
export def 'continuum create-code-scan' [
  --environment-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum CreateCodeScan $environment_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /collectors
@search-terms CreateCollector
export def 'continuum create-collector' [
  --type: string
  --kubernetes-cluster-role: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum CreateCollector $type $kubernetes_cluster_role $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /environments; needs --name
@search-terms CreateEnvironment
export def 'continuum create-environment' [
  --name: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum CreateEnvironment $name $configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /integrations; needs --name --provider-configuration
@search-terms CreateIntegration
export def 'continuum create-integration' [
  --client-token: string
  --name: string
  --provider-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum CreateIntegration $client_token $name $provider_configuration -- $region $profile $with_input $fail_fast $yes' }

# DELETE /collectors/{collectorId}; needs --collector-id
@search-terms DeleteCollector
export def 'continuum delete-collector' [
  --collector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum DeleteCollector $collector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /environments/{environmentId}; needs --environment-id
@search-terms DeleteEnvironment
export def 'continuum delete-environment' [
  --environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum DeleteEnvironment $environment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /integrations/{integrationId}; needs --integration-id
@search-terms DeleteIntegration
export def 'continuum delete-integration' [
  --integration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum DeleteIntegration $integration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /environments/{environmentId}/collectors/disassociate; needs --environment-id --collector-arn
@search-terms DisassociateCollector
export def 'continuum disassociate-collector' [
  --environment-id: string
  --collector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum DisassociateCollector $environment_id $collector_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /environments/{environmentId}/code-findings/{findingId}; cached 1min; needs --environment-id --finding-id
@search-terms GetCodeFinding
export def 'continuum get-code-finding' [
  --environment-id: string
  --finding-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetCodeFinding $environment_id $finding_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /environments/{environmentId}/code-issues/{issueId}; cached 1min; needs --environment-id --issue-id
@search-terms GetCodeIssue
export def 'continuum get-code-issue' [
  --environment-id: string
  --issue-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetCodeIssue $environment_id $issue_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /environments/{environmentId}/code-issues/{issueId}/artifacts/{artifactId}; cached 1min; needs --environment-id --issue-id --artifact-id
@search-terms GetCodeIssueArtifact
export def 'continuum get-code-issue-artifact' [
  --environment-id: string
  --issue-id: string
  --artifact-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetCodeIssueArtifact $environment_id $issue_id $artifact_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /environments/{environmentId}/code-scans/{scanRunId}; cached 1min; needs --environment-id --scan-run-id
@search-terms GetCodeScan
export def 'continuum get-code-scan' [
  --environment-id: string
  --scan-run-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetCodeScan $environment_id $scan_run_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collectors/{collectorId}; cached 1min; needs --collector-id
@search-terms GetCollector
export def 'continuum get-collector' [
  --collector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetCollector $collector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collectors/{collectorId}/data-access-authorization; needs --account-id --collector-id
@search-terms GetCollectorDataAccessAuthorization
export def 'continuum get-collector-data-access-authorization' [
  --account-id: string
  --collector-id: string
  --environment-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetCollectorDataAccessAuthorization $account_id $collector_id $environment_arn -- $region $profile $with_input $fail_fast' }

# GET /environments/{environmentId}; cached 1min; needs --environment-id
@search-terms GetEnvironment
export def 'continuum get-environment' [
  --environment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetEnvironment $environment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /integrations/{integrationId}; cached 1min; needs --integration-id
@search-terms GetIntegration
export def 'continuum get-integration' [
  --integration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetIntegration $integration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /resourcepolicy; needs --arn
@search-terms GetResourcePolicy
export def 'continuum get-resource-policy' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'continuum GetResourcePolicy $arn -- $region $profile $with_input $fail_fast' }

# GET /environments/{environmentId}/collectors; follows pages; cached 1min; needs --environment-id
@search-terms ListAssociatedCollectors
export def 'continuum list-associated-collectors' [
  --environment-id: string
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
]: any -> any { call 'continuum ListAssociatedCollectors $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collectors/{collectorId}/environments; follows pages; cached 1min; needs --collector-id
@search-terms ListAssociatedEnvironments
export def 'continuum list-associated-environments' [
  --collector-id: string
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
]: any -> any { call 'continuum ListAssociatedEnvironments $collector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /environments/{environmentId}/code-findings; follows pages; cached 1min; needs --environment-id
@search-terms ListCodeFindings
export def 'continuum list-code-findings' [
  --environment-id: string
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
]: any -> any { call 'continuum ListCodeFindings $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /environments/{environmentId}/code-issues/{issueId}/artifacts; follows pages; cached 1min; needs --environment-id --issue-id
@search-terms ListCodeIssueArtifacts
export def 'continuum list-code-issue-artifacts' [
  --environment-id: string
  --issue-id: string
  --artifact-type: string@[EVIDENCE AGENT_COMMUNICATION VALIDATION_EVIDENCE REMEDIATION_PROPOSAL DECISION PATCH]
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
]: any -> any { call 'continuum ListCodeIssueArtifacts $environment_id $issue_id $artifact_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /environments/{environmentId}/code-issues; follows pages; cached 1min; needs --environment-id
@search-terms ListCodeIssues
export def 'continuum list-code-issues' [
  --environment-id: string
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
]: any -> any { call 'continuum ListCodeIssues $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /environments/{environmentId}/code-scans; follows pages; cached 1min; needs --environment-id
@search-terms ListCodeScans
export def 'continuum list-code-scans' [
  --environment-id: string
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
]: any -> any { call 'continuum ListCodeScans $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collectors; cached 1min
@search-terms ListCollectors
export def 'continuum list-collectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'continuum ListCollectors -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /environments; follows pages; cached 1min
@search-terms ListEnvironments
export def 'continuum list-environments' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'continuum ListEnvironments -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /integrations; follows pages; cached 1min
@search-terms ListIntegrations
export def 'continuum list-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'continuum ListIntegrations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /resourcepolicy; needs --arn
@search-terms PutResourcePolicy
export def 'continuum put-resource-policy' [
  --arn: string
  --policy: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum PutResourcePolicy $arn $policy $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /integration-authorizations; needs --provider-type
@search-terms StartIntegrationAuthorization
export def 'continuum start-integration-authorization' [
  --provider-type: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum StartIntegrationAuthorization $provider_type $name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /collectors/{collectorId}; needs --collector-id
@search-terms UpdateCollector
export def 'continuum update-collector' [
  --collector-id: string
  --name: string
  --kubernetes-cluster-role: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum UpdateCollector $collector_id $name $kubernetes_cluster_role -- $region $profile $with_input $fail_fast $yes' }

# PATCH /environments/{environmentId}; needs --environment-id
@search-terms UpdateEnvironment
export def 'continuum update-environment' [
  --environment-id: string
  --name: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum UpdateEnvironment $environment_id $name $configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /integrations/{integrationId}; needs --integration-id --provider-configuration
@search-terms UpdateIntegration
export def 'continuum update-integration' [
  --integration-id: string
  --provider-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'continuum UpdateIntegration $integration_id $provider_configuration -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   code-scan-succeeded: GetCodeScan; needs --environment-id --scan-run-id
@search-terms CodeScanSucceeded
export def 'continuum wait' [
  waiter: string@[code-scan-succeeded]
  --environment-id: string
  --scan-run-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'continuum wait $waiter $environment_id $scan_run_id -- $timeout $interval $region $profile' }
