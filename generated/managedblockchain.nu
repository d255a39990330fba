# Written by `cargo xtask generate --service managedblockchain` from the service's model and overlay: change those instead.
# ManagedBlockchain, API version 2018-09-24: 27 operations.

use rt.nu [call]

# POST /accessors; needs --accessor-type
@search-terms CreateAccessor
export def 'managedblockchain create-accessor' [
  --client-request-token: string
  --accessor-type: string
  --tags: record
  --network-type: string@[ETHEREUM_GOERLI ETHEREUM_MAINNET ETHEREUM_MAINNET_AND_GOERLI POLYGON_MAINNET POLYGON_MUMBAI]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain CreateAccessor $client_request_token $accessor_type $tags $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{NetworkId}/members; needs --invitation-id --network-id --member-configuration
@search-terms CreateMember
export def 'managedblockchain create-member' [
  --client-request-token: string
  --invitation-id: string
  --network-id: string
  --member-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain CreateMember $client_request_token $invitation_id $network_id $member_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /networks; needs --name --framework --framework-version --voting-policy --member-configuration
@search-terms CreateNetwork
export def 'managedblockchain create-network' [
  --client-request-token: string
  --name: string
  --description: string
  --framework: string@[HYPERLEDGER_FABRIC ETHEREUM]
  --framework-version: string
  --framework-configuration: record
  --voting-policy: record
  --member-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain CreateNetwork $client_request_token $name $description $framework $framework_version $framework_configuration $voting_policy $member_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{NetworkId}/nodes; needs --network-id --node-configuration
@search-terms CreateNode
export def 'managedblockchain create-node' [
  --client-request-token: string
  --network-id: string
  --member-id: string
  --node-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain CreateNode $client_request_token $network_id $member_id $node_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{NetworkId}/proposals; needs --network-id --member-id --actions
@search-terms CreateProposal
export def 'managedblockchain create-proposal' [
  --client-request-token: string
  --network-id: string
  --member-id: string
  --actions: record
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain CreateProposal $client_request_token $network_id $member_id $actions $description $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accessors/{AccessorId}; needs --accessor-id
@search-terms DeleteAccessor
export def 'managedblockchain delete-accessor' [
  --accessor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain DeleteAccessor $accessor_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /networks/{NetworkId}/members/{MemberId}; needs --network-id --member-id
@search-terms DeleteMember
export def 'managedblockchain delete-member' [
  --network-id: string
  --member-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain DeleteMember $network_id $member_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /networks/{NetworkId}/nodes/{NodeId}; needs --network-id --node-id
@search-terms DeleteNode
export def 'managedblockchain delete-node' [
  --network-id: string
  --member-id: string
  --node-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain DeleteNode $network_id $member_id $node_id -- $region $profile $with_input $fail_fast $yes' }

# GET /accessors/{AccessorId}; needs --accessor-id
@search-terms GetAccessor
export def 'managedblockchain get-accessor' [
  --accessor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain GetAccessor $accessor_id -- $region $profile $with_input $fail_fast' }

# GET /networks/{NetworkId}/members/{MemberId}; cached 1min; needs --network-id --member-id
@search-terms GetMember
export def 'managedblockchain get-member' [
  --network-id: string
  --member-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain GetMember $network_id $member_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{NetworkId}; cached 1min; needs --network-id
@search-terms GetNetwork
export def 'managedblockchain get-network' [
  --network-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain GetNetwork $network_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{NetworkId}/nodes/{NodeId}; cached 1min; needs --network-id --node-id
@search-terms GetNode
export def 'managedblockchain get-node' [
  --network-id: string
  --member-id: string
  --node-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain GetNode $network_id $member_id $node_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{NetworkId}/proposals/{ProposalId}; cached 1min; needs --network-id --proposal-id
@search-terms GetProposal
export def 'managedblockchain get-proposal' [
  --network-id: string
  --proposal-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain GetProposal $network_id $proposal_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accessors; follows pages; cached 1min
@search-terms ListAccessors
export def 'managedblockchain list-accessors' [
  --network-type: string@[ETHEREUM_GOERLI ETHEREUM_MAINNET ETHEREUM_MAINNET_AND_GOERLI POLYGON_MAINNET POLYGON_MUMBAI]
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
]: any -> any { call 'managedblockchain ListAccessors $network_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /invitations; follows pages; cached 1min
@search-terms ListInvitations
export def 'managedblockchain list-invitations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'managedblockchain ListInvitations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /networks/{NetworkId}/members; follows pages; cached 1min; needs --network-id
@search-terms ListMembers
export def 'managedblockchain list-members' [
  --network-id: string
  --name: string
  --status: string@[CREATING AVAILABLE CREATE_FAILED UPDATING DELETING DELETED INACCESSIBLE_ENCRYPTION_KEY]
  --is-owned: oneof<bool>
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
]: any -> any { call 'managedblockchain ListMembers $network_id $name $status $is_owned -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks; follows pages; cached 1min
@search-terms ListNetworks
export def 'managedblockchain list-networks' [
  --name: string
  --framework: string@[HYPERLEDGER_FABRIC ETHEREUM]
  --status: string@[CREATING AVAILABLE CREATE_FAILED DELETING DELETED]
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
]: any -> any { call 'managedblockchain ListNetworks $name $framework $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks/{NetworkId}/nodes; follows pages; cached 1min; needs --network-id
@search-terms ListNodes
export def 'managedblockchain list-nodes' [
  --network-id: string
  --member-id: string
  --status: string@[CREATING AVAILABLE UNHEALTHY CREATE_FAILED UPDATING DELETING DELETED FAILED INACCESSIBLE_ENCRYPTION_KEY]
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
]: any -> any { call 'managedblockchain ListNodes $network_id $member_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks/{NetworkId}/proposals/{ProposalId}/votes; follows pages; cached 1min; needs --network-id --proposal-id
@search-terms ListProposalVotes
export def 'managedblockchain list-proposal-votes' [
  --network-id: string
  --proposal-id: string
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
]: any -> any { call 'managedblockchain ListProposalVotes $network_id $proposal_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks/{NetworkId}/proposals; follows pages; cached 1min; needs --network-id
@search-terms ListProposals
export def 'managedblockchain list-proposals' [
  --network-id: string
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
]: any -> any { call 'managedblockchain ListProposals $network_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'managedblockchain list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /invitations/{InvitationId}; needs --invitation-id
@search-terms RejectInvitation
export def 'managedblockchain reject-invitation' [
  --invitation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain RejectInvitation $invitation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'managedblockchain tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'managedblockchain untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{NetworkId}/members/{MemberId}; needs --network-id --member-id
@search-terms UpdateMember
export def 'managedblockchain update-member' [
  --network-id: string
  --member-id: string
  --log-publishing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain UpdateMember $network_id $member_id $log_publishing_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{NetworkId}/nodes/{NodeId}; needs --network-id --node-id
@search-terms UpdateNode
export def 'managedblockchain update-node' [
  --network-id: string
  --member-id: string
  --node-id: string
  --log-publishing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain UpdateNode $network_id $member_id $node_id $log_publishing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{NetworkId}/proposals/{ProposalId}/votes; needs --network-id --proposal-id --voter-member-id --vote
@search-terms VoteOnProposal
export def 'managedblockchain vote-on-proposal' [
  --network-id: string
  --proposal-id: string
  --voter-member-id: string
  --vote: string@[YES NO]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'managedblockchain VoteOnProposal $network_id $proposal_id $voter_member_id $vote -- $region $profile $with_input $fail_fast $yes' }
