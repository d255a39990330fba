# Written by `cargo xtask generate --service mpa` from the service's model and overlay: change those instead.
# MPA, API version 2022-07-26: 22 operations.

use rt.nu [call]

# PUT /sessions/{SessionArn}; needs --session-arn
@search-terms CancelSession
export def 'mpa cancel-session' [
  --session-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa CancelSession $session_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /approval-teams; needs --approval-strategy --approvers --description --policies --name
@search-terms CreateApprovalTeam
export def 'mpa create-approval-team' [
  --client-token: string
  --approval-strategy: record
  --approvers: list
  --description: string
  --policies: list
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa CreateApprovalTeam $client_token $approval_strategy $approvers $description $policies $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /identity-sources; needs --identity-source-parameters
@search-terms CreateIdentitySource
export def 'mpa create-identity-source' [
  --identity-source-parameters: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa CreateIdentitySource $identity_source_parameters $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /identity-sources/{IdentitySourceArn}; needs --identity-source-arn
@search-terms DeleteIdentitySource
export def 'mpa delete-identity-source' [
  --identity-source-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa DeleteIdentitySource $identity_source_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /approval-teams/{Arn}/{VersionId}; needs --arn --version-id
@search-terms DeleteInactiveApprovalTeamVersion
export def 'mpa delete-inactive-approval-team-version' [
  --arn: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa DeleteInactiveApprovalTeamVersion $arn $version_id -- $region $profile $with_input $fail_fast $yes' }

# GET /approval-teams/{Arn}; needs --arn
@search-terms GetApprovalTeam
export def 'mpa get-approval-team' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mpa GetApprovalTeam $arn -- $region $profile $with_input $fail_fast' }

# GET /identity-sources/{IdentitySourceArn}; cached 1min; needs --identity-source-arn
@search-terms GetIdentitySource
export def 'mpa get-identity-source' [
  --identity-source-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mpa GetIdentitySource $identity_source_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /policy-versions/{PolicyVersionArn}; needs --policy-version-arn
@search-terms GetPolicyVersion
export def 'mpa get-policy-version' [
  --policy-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mpa GetPolicyVersion $policy_version_arn -- $region $profile $with_input $fail_fast' }

# POST /GetResourcePolicy; needs --resource-arn --policy-name --policy-type
@search-terms GetResourcePolicy
export def 'mpa get-resource-policy' [
  --resource-arn: string
  --policy-name: string
  --policy-type: string@[AWS_MANAGED AWS_RAM]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mpa GetResourcePolicy $resource_arn $policy_name $policy_type -- $region $profile $with_input $fail_fast' }

# GET /sessions/{SessionArn}; needs --session-arn
@search-terms GetSession
export def 'mpa get-session' [
  --session-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mpa GetSession $session_arn -- $region $profile $with_input $fail_fast' }

# POST /approval-teams/?List; follows pages
@search-terms ListApprovalTeams
export def 'mpa list-approval-teams' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'mpa ListApprovalTeams -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /identity-sources/?List; follows pages; cached 1min
@search-terms ListIdentitySources
export def 'mpa list-identity-sources' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mpa ListIdentitySources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /policies/?List; follows pages; cached 1min
@search-terms ListPolicies
export def 'mpa list-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mpa ListPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /policies/{PolicyArn}/?List; follows pages; cached 1min; needs --policy-arn
@search-terms ListPolicyVersions
export def 'mpa list-policy-versions' [
  --policy-arn: string
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
]: any -> any { call 'mpa ListPolicyVersions $policy_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /resource-policies/{ResourceArn}/?List; follows pages; cached 1min; needs --resource-arn
@search-terms ListResourcePolicies
export def 'mpa list-resource-policies' [
  --resource-arn: string
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
]: any -> any { call 'mpa ListResourcePolicies $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /approval-teams/{ApprovalTeamArn}/sessions/?List; follows pages; needs --approval-team-arn
@search-terms ListSessions
export def 'mpa list-sessions' [
  --approval-team-arn: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mpa ListSessions $approval_team_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{ResourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'mpa list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mpa ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /approval-teams/{Arn}?Delete; needs --arn
@search-terms StartActiveApprovalTeamDeletion
export def 'mpa start-active-approval-team-deletion' [
  --pending-window-days: int
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa StartActiveApprovalTeamDeletion $pending_window_days $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /approval-teams/{Arn}/baseline; needs --arn
@search-terms StartApprovalTeamBaseline
export def 'mpa start-approval-team-baseline' [
  --arn: string
  --approver-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa StartApprovalTeamBaseline $arn $approver_ids -- $region $profile $with_input $fail_fast $yes' }

# PUT /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'mpa tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mpa untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /approval-teams/{Arn}; needs --arn
@search-terms UpdateApprovalTeam
export def 'mpa update-approval-team' [
  --approval-strategy: record
  --approvers: list
  --description: string
  --arn: string
  --update-actions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mpa UpdateApprovalTeam $approval_strategy $approvers $description $arn $update_actions -- $region $profile $with_input $fail_fast $yes' }
