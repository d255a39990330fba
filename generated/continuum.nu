# Written by `cargo xtask generate --service continuum` from the service's model and overlay: change those instead.
# Continuum, API version 2022-07-26: 33 operations.

use rt.nu [call send]

# POST /environments/{environmentId}/collectors; needs --environment-id --collector-arn --collector-data-access-role-arn
@category "aws continuum"
@search-terms AssociateCollector
export def 'continuum associate-collector' [
  --environment-id: string
  --client-token: string
  --collector-arn: string
  --collector-data-access-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum AssociateCollector $environment_id=environmentId $client_token=clientToken $collector_arn=collectorArn $collector_data_access_role_arn=collectorDataAccessRoleArn $region=--region $profile=--profile' }

# POST /environments/{environmentId}/code-findings; needs --environment-id --ocsf-document
@category "aws continuum"
@search-terms CreateCodeFinding
export def 'continuum create-code-finding' [
  --environment-id: string
  --ocsf-document: any
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum CreateCodeFinding $environment_id=environmentId $ocsf_document=ocsfDocument $client_token=clientToken $region=--region $profile=--profile' }

# POST /environments/{environmentId}/code-scans; needs --environment-id
@category "aws continuum"
@search-terms CreateCodeScan
export def 'continuum create-code-scan' [
  --environment-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum CreateCodeScan $environment_id=environmentId $client_token=clientToken $region=--region $profile=--profile' }

# POST /collectors
@category "aws continuum"
@search-terms CreateCollector
export def 'continuum create-collector' [
  --type: string@[AWS_COLLECTOR]
  --kubernetes-cluster-role: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum CreateCollector $type=type $kubernetes_cluster_role=kubernetesClusterRole $client_token=clientToken $region=--region $profile=--profile' }

# POST /environments; needs --name
@category "aws continuum"
@search-terms CreateEnvironment
export def 'continuum create-environment' [
  --name: string
  --configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'continuum CreateEnvironment $name=name $configuration=configuration $region=--region $profile=--profile' }

# POST /integrations; needs --name --provider-configuration
@category "aws continuum"
@search-terms CreateIntegration
export def 'continuum create-integration' [
  --client-token: string
  --name: string
  --provider-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'continuum CreateIntegration $client_token=clientToken $name=name $provider_configuration=providerConfiguration $region=--region $profile=--profile' }

# DELETE /collectors/{collectorId}; needs --collector-id
@category "aws continuum"
@search-terms DeleteCollector
export def 'continuum delete-collector' [
  --collector-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'continuum DeleteCollector $collector_id=collectorId $region=--region $profile=--profile' }

# DELETE /environments/{environmentId}; needs --environment-id
@category "aws continuum"
@search-terms DeleteEnvironment
export def 'continuum delete-environment' [
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'continuum DeleteEnvironment $environment_id=environmentId $region=--region $profile=--profile' }

# DELETE /integrations/{integrationId}; needs --integration-id
@category "aws continuum"
@search-terms DeleteIntegration
export def 'continuum delete-integration' [
  --integration-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'continuum DeleteIntegration $integration_id=integrationId $region=--region $profile=--profile' }

# POST /environments/{environmentId}/collectors/disassociate; needs --environment-id --collector-arn
@category "aws continuum"
@search-terms DisassociateCollector
export def 'continuum disassociate-collector' [
  --environment-id: string
  --collector-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'continuum DisassociateCollector $environment_id=environmentId $collector_arn=collectorArn $region=--region $profile=--profile' }

# GET /environments/{environmentId}/code-findings/{findingId}; cached 1min; needs --environment-id --finding-id
@category "aws continuum"
@search-terms GetCodeFinding
export def 'continuum get-code-finding' [
  --environment-id: string
  --finding-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum GetCodeFinding $environment_id=environmentId $finding_id=findingId $region=--region $profile=--profile' }

# GET /environments/{environmentId}/code-issues/{issueId}; cached 1min; needs --environment-id --issue-id
@category "aws continuum"
@search-terms GetCodeIssue
export def 'continuum get-code-issue' [
  --environment-id: string
  --issue-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum GetCodeIssue $environment_id=environmentId $issue_id=issueId $region=--region $profile=--profile' }

# GET /environments/{environmentId}/code-issues/{issueId}/artifacts/{artifactId}; cached 1min; needs --environment-id --issue-id --artifact-id
@category "aws continuum"
@search-terms GetCodeIssueArtifact
export def 'continuum get-code-issue-artifact' [
  --environment-id: string
  --issue-id: string
  --artifact-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum GetCodeIssueArtifact $environment_id=environmentId $issue_id=issueId $artifact_id=artifactId $region=--region $profile=--profile' }

# GET /environments/{environmentId}/code-scans/{scanRunId}; cached 1min; needs --environment-id --scan-run-id
@category "aws continuum"
@search-terms GetCodeScan
export def 'continuum get-code-scan' [
  --environment-id: string
  --scan-run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum GetCodeScan $environment_id=environmentId $scan_run_id=scanRunId $region=--region $profile=--profile' }

# GET /collectors/{collectorId}; cached 1min; needs --collector-id
@category "aws continuum"
@search-terms GetCollector
export def 'continuum get-collector' [
  --collector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum GetCollector $collector_id=collectorId $region=--region $profile=--profile' }

# GET /collectors/{collectorId}/data-access-authorization; needs --account-id --collector-id
@category "aws continuum"
@search-terms GetCollectorDataAccessAuthorization
export def 'continuum get-collector-data-access-authorization' [
  --account-id: string
  --collector-id: string
  --environment-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'continuum GetCollectorDataAccessAuthorization $account_id=accountId $collector_id=collectorId $environment_arn=environmentArn $region=--region $profile=--profile' }

# GET /environments/{environmentId}; cached 1min; needs --environment-id
@category "aws continuum"
@search-terms GetEnvironment
export def 'continuum get-environment' [
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum GetEnvironment $environment_id=environmentId $region=--region $profile=--profile' }

# GET /integrations/{integrationId}; cached 1min; needs --integration-id
@category "aws continuum"
@search-terms GetIntegration
export def 'continuum get-integration' [
  --integration-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum GetIntegration $integration_id=integrationId $region=--region $profile=--profile' }

# GET /resourcepolicy; needs --arn
@category "aws continuum"
@search-terms GetResourcePolicy
export def 'continuum get-resource-policy' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum GetResourcePolicy $arn=arn $region=--region $profile=--profile' }

# GET /environments/{environmentId}/collectors; follows pages; cached 1min; needs --environment-id
@category "aws continuum"
@search-terms ListAssociatedCollectors
export def 'continuum list-associated-collectors' [
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'continuum ListAssociatedCollectors $environment_id=environmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /collectors/{collectorId}/environments; follows pages; cached 1min; needs --collector-id
@category "aws continuum"
@search-terms ListAssociatedEnvironments
export def 'continuum list-associated-environments' [
  --collector-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'continuum ListAssociatedEnvironments $collector_id=collectorId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /environments/{environmentId}/code-findings; follows pages; cached 1min; needs --environment-id
@category "aws continuum"
@search-terms ListCodeFindings
export def 'continuum list-code-findings' [
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'continuum ListCodeFindings $environment_id=environmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /environments/{environmentId}/code-issues/{issueId}/artifacts; follows pages; cached 1min; needs --environment-id --issue-id
@category "aws continuum"
@search-terms ListCodeIssueArtifacts
export def 'continuum list-code-issue-artifacts' [
  --environment-id: string
  --issue-id: string
  --artifact-type: string@[EVIDENCE AGENT_COMMUNICATION VALIDATION_EVIDENCE REMEDIATION_PROPOSAL DECISION PATCH]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'continuum ListCodeIssueArtifacts $environment_id=environmentId $issue_id=issueId $artifact_type=artifactType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /environments/{environmentId}/code-issues; follows pages; cached 1min; needs --environment-id
@category "aws continuum"
@search-terms ListCodeIssues
export def 'continuum list-code-issues' [
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'continuum ListCodeIssues $environment_id=environmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /environments/{environmentId}/code-scans; follows pages; cached 1min; needs --environment-id
@category "aws continuum"
@search-terms ListCodeScans
export def 'continuum list-code-scans' [
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'continuum ListCodeScans $environment_id=environmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /collectors; cached 1min
@category "aws continuum"
@search-terms ListCollectors
@example "First rows only" "continuum list-collectors | first 3"
export def 'continuum list-collectors' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'continuum ListCollectors $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /environments; follows pages; cached 1min
@category "aws continuum"
@search-terms ListEnvironments
@example "First rows only" "continuum list-environments --stream | first 3"
export def 'continuum list-environments' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'continuum ListEnvironments $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /integrations; follows pages; cached 1min
@category "aws continuum"
@search-terms ListIntegrations
@example "First rows only" "continuum list-integrations --stream | first 3"
export def 'continuum list-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'continuum ListIntegrations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /resourcepolicy; needs --arn
@category "aws continuum"
@search-terms PutResourcePolicy
export def 'continuum put-resource-policy' [
  --arn: string
  --policy: string
  --expected-revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum PutResourcePolicy $arn=arn $policy=policy $expected_revision_id=expectedRevisionId $region=--region $profile=--profile' }

# POST /integration-authorizations; needs --provider-type
@category "aws continuum"
@search-terms StartIntegrationAuthorization
export def 'continuum start-integration-authorization' [
  --provider-type: string@[GITHUB]
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'continuum StartIntegrationAuthorization $provider_type=providerType $name=name $region=--region $profile=--profile' }

# PATCH /collectors/{collectorId}; needs --collector-id
@category "aws continuum"
@search-terms UpdateCollector
export def 'continuum update-collector' [
  --collector-id: string
  --name: string
  --kubernetes-cluster-role: record
  --region: string
  --profile: string
]: nothing -> record { call 'continuum UpdateCollector $collector_id=collectorId $name=name $kubernetes_cluster_role=kubernetesClusterRole $region=--region $profile=--profile' }

# PATCH /environments/{environmentId}; needs --environment-id
@category "aws continuum"
@search-terms UpdateEnvironment
export def 'continuum update-environment' [
  --environment-id: string
  --name: string
  --configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'continuum UpdateEnvironment $environment_id=environmentId $name=name $configuration=configuration $region=--region $profile=--profile' }

# PATCH /integrations/{integrationId}; needs --integration-id --provider-configuration
@category "aws continuum"
@search-terms UpdateIntegration
export def 'continuum update-integration' [
  --integration-id: string
  --provider-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'continuum UpdateIntegration $integration_id=integrationId $provider_configuration=providerConfiguration $region=--region $profile=--profile' }
