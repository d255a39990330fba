# Written by `cargo xtask generate --service managedblockchain` from the service's model and overlay: change those instead.
# ManagedBlockchain, API version 2018-09-24: 27 operations.

use rt.nu [call send]

# POST /accessors; needs --accessor-type
@category "aws managedblockchain"
@search-terms CreateAccessor
export def 'managedblockchain create-accessor' [
  --client-request-token: string
  --accessor-type: string@[BILLING_TOKEN]
  --tags: record
  --network-type: string@[ETHEREUM_GOERLI ETHEREUM_MAINNET ETHEREUM_MAINNET_AND_GOERLI POLYGON_MAINNET POLYGON_MUMBAI]
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain CreateAccessor $client_request_token=ClientRequestToken $accessor_type=AccessorType $tags=Tags $network_type=NetworkType $region=--region $profile=--profile' }

# POST /networks/{NetworkId}/members; needs --invitation-id --network-id --member-configuration
@category "aws managedblockchain"
@search-terms CreateMember
export def 'managedblockchain create-member' [
  --client-request-token: string
  --invitation-id: string
  --network-id: string
  --member-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain CreateMember $client_request_token=ClientRequestToken $invitation_id=InvitationId $network_id=NetworkId $member_configuration=MemberConfiguration $region=--region $profile=--profile' }

# POST /networks; needs --name --framework --framework-version --voting-policy --member-configuration
@category "aws managedblockchain"
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
]: nothing -> record { call 'managedblockchain CreateNetwork $client_request_token=ClientRequestToken $name=Name $description=Description $framework=Framework $framework_version=FrameworkVersion $framework_configuration=FrameworkConfiguration $voting_policy=VotingPolicy $member_configuration=MemberConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /networks/{NetworkId}/nodes; needs --network-id --node-configuration
@category "aws managedblockchain"
@search-terms CreateNode
export def 'managedblockchain create-node' [
  --client-request-token: string
  --network-id: string
  --member-id: string
  --node-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain CreateNode $client_request_token=ClientRequestToken $network_id=NetworkId $member_id=MemberId $node_configuration=NodeConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /networks/{NetworkId}/proposals; needs --network-id --member-id --actions
@category "aws managedblockchain"
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
]: nothing -> record { call 'managedblockchain CreateProposal $client_request_token=ClientRequestToken $network_id=NetworkId $member_id=MemberId $actions=Actions $description=Description $tags=Tags $region=--region $profile=--profile' }

# DELETE /accessors/{AccessorId}; needs --accessor-id
@category "aws managedblockchain"
@search-terms DeleteAccessor
export def 'managedblockchain delete-accessor' [
  --accessor-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain DeleteAccessor $accessor_id=AccessorId $region=--region $profile=--profile' }

# DELETE /networks/{NetworkId}/members/{MemberId}; needs --network-id --member-id
@category "aws managedblockchain"
@search-terms DeleteMember
export def 'managedblockchain delete-member' [
  --network-id: string
  --member-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain DeleteMember $network_id=NetworkId $member_id=MemberId $region=--region $profile=--profile' }

# DELETE /networks/{NetworkId}/nodes/{NodeId}; needs --network-id --node-id
@category "aws managedblockchain"
@search-terms DeleteNode
export def 'managedblockchain delete-node' [
  --network-id: string
  --member-id: string
  --node-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain DeleteNode $network_id=NetworkId $member_id=MemberId $node_id=NodeId $region=--region $profile=--profile' }

# GET /accessors/{AccessorId}; cached 1min; needs --accessor-id
@category "aws managedblockchain"
@search-terms GetAccessor
export def 'managedblockchain get-accessor' [
  --accessor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain GetAccessor $accessor_id=AccessorId $region=--region $profile=--profile' }

# GET /networks/{NetworkId}/members/{MemberId}; cached 1min; needs --network-id --member-id
@category "aws managedblockchain"
@search-terms GetMember
export def 'managedblockchain get-member' [
  --network-id: string
  --member-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain GetMember $network_id=NetworkId $member_id=MemberId $region=--region $profile=--profile' }

# GET /networks/{NetworkId}; cached 1min; needs --network-id
@category "aws managedblockchain"
@search-terms GetNetwork
export def 'managedblockchain get-network' [
  --network-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain GetNetwork $network_id=NetworkId $region=--region $profile=--profile' }

# GET /networks/{NetworkId}/nodes/{NodeId}; cached 1min; needs --network-id --node-id
@category "aws managedblockchain"
@search-terms GetNode
export def 'managedblockchain get-node' [
  --network-id: string
  --member-id: string
  --node-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain GetNode $network_id=NetworkId $member_id=MemberId $node_id=NodeId $region=--region $profile=--profile' }

# GET /networks/{NetworkId}/proposals/{ProposalId}; cached 1min; needs --network-id --proposal-id
@category "aws managedblockchain"
@search-terms GetProposal
export def 'managedblockchain get-proposal' [
  --network-id: string
  --proposal-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain GetProposal $network_id=NetworkId $proposal_id=ProposalId $region=--region $profile=--profile' }

# GET /accessors; follows pages; cached 1min
@category "aws managedblockchain"
@search-terms ListAccessors
@example "First rows only" "managedblockchain list-accessors --stream | first 3"
export def 'managedblockchain list-accessors' [
  --network-type: string@[ETHEREUM_GOERLI ETHEREUM_MAINNET ETHEREUM_MAINNET_AND_GOERLI POLYGON_MAINNET POLYGON_MUMBAI]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'managedblockchain ListAccessors $network_type=NetworkType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /invitations; follows pages; cached 1min
@category "aws managedblockchain"
@search-terms ListInvitations
@example "First rows only" "managedblockchain list-invitations --stream | first 3"
export def 'managedblockchain list-invitations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'managedblockchain ListInvitations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /networks/{NetworkId}/members; follows pages; cached 1min; needs --network-id
@category "aws managedblockchain"
@search-terms ListMembers
export def 'managedblockchain list-members' [
  --network-id: string
  --name: string
  --status: string@[CREATING AVAILABLE CREATE_FAILED UPDATING DELETING DELETED INACCESSIBLE_ENCRYPTION_KEY]
  --is-owned: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'managedblockchain ListMembers $network_id=NetworkId $name=Name $status=Status $is_owned=IsOwned $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /networks; follows pages; cached 1min
@category "aws managedblockchain"
@search-terms ListNetworks
@example "First rows only" "managedblockchain list-networks --stream | first 3"
export def 'managedblockchain list-networks' [
  --name: string
  --framework: string@[HYPERLEDGER_FABRIC ETHEREUM]
  --status: string@[CREATING AVAILABLE CREATE_FAILED DELETING DELETED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'managedblockchain ListNetworks $name=Name $framework=Framework $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /networks/{NetworkId}/nodes; follows pages; cached 1min; needs --network-id
@category "aws managedblockchain"
@search-terms ListNodes
export def 'managedblockchain list-nodes' [
  --network-id: string
  --member-id: string
  --status: string@[CREATING AVAILABLE UNHEALTHY CREATE_FAILED UPDATING DELETING DELETED FAILED INACCESSIBLE_ENCRYPTION_KEY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'managedblockchain ListNodes $network_id=NetworkId $member_id=MemberId $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /networks/{NetworkId}/proposals/{ProposalId}/votes; follows pages; cached 1min; needs --network-id --proposal-id
@category "aws managedblockchain"
@search-terms ListProposalVotes
export def 'managedblockchain list-proposal-votes' [
  --network-id: string
  --proposal-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'managedblockchain ListProposalVotes $network_id=NetworkId $proposal_id=ProposalId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /networks/{NetworkId}/proposals; follows pages; cached 1min; needs --network-id
@category "aws managedblockchain"
@search-terms ListProposals
export def 'managedblockchain list-proposals' [
  --network-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'managedblockchain ListProposals $network_id=NetworkId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws managedblockchain"
@search-terms ListTagsForResource
export def 'managedblockchain list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'managedblockchain ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# DELETE /invitations/{InvitationId}; needs --invitation-id
@category "aws managedblockchain"
@search-terms RejectInvitation
export def 'managedblockchain reject-invitation' [
  --invitation-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain RejectInvitation $invitation_id=InvitationId $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws managedblockchain"
@search-terms TagResource
export def 'managedblockchain tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws managedblockchain"
@search-terms UntagResource
export def 'managedblockchain untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /networks/{NetworkId}/members/{MemberId}; needs --network-id --member-id
@category "aws managedblockchain"
@search-terms UpdateMember
export def 'managedblockchain update-member' [
  --network-id: string
  --member-id: string
  --log-publishing-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain UpdateMember $network_id=NetworkId $member_id=MemberId $log_publishing_configuration=LogPublishingConfiguration $region=--region $profile=--profile' }

# PATCH /networks/{NetworkId}/nodes/{NodeId}; needs --network-id --node-id
@category "aws managedblockchain"
@search-terms UpdateNode
export def 'managedblockchain update-node' [
  --network-id: string
  --member-id: string
  --node-id: string
  --log-publishing-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain UpdateNode $network_id=NetworkId $member_id=MemberId $node_id=NodeId $log_publishing_configuration=LogPublishingConfiguration $region=--region $profile=--profile' }

# POST /networks/{NetworkId}/proposals/{ProposalId}/votes; needs --network-id --proposal-id --voter-member-id --vote
@category "aws managedblockchain"
@search-terms VoteOnProposal
export def 'managedblockchain vote-on-proposal' [
  --network-id: string
  --proposal-id: string
  --voter-member-id: string
  --vote: string@[YES NO]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'managedblockchain VoteOnProposal $network_id=NetworkId $proposal_id=ProposalId $voter_member_id=VoterMemberId $vote=Vote $region=--region $profile=--profile' }
