# Written by `cargo xtask generate --service managedblockchain-query` from the service's model and overlay: change those instead.
# ManagedBlockchain Query, API version 2023-05-04: 9 operations.

use rt.nu [call]

# POST /batch-get-token-balance
@search-terms BatchGetTokenBalance
export def 'managedblockchain-query batch-get-token-balance' [
  --get-token-balance-inputs: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query BatchGetTokenBalance $get_token_balance_inputs -- $region $profile $with_input $fail_fast' }

# POST /get-asset-contract; needs --contract-identifier
@search-terms GetAssetContract
export def 'managedblockchain-query get-asset-contract' [
  --contract-identifier: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query GetAssetContract $contract_identifier -- $region $profile $with_input $fail_fast' }

# POST /get-token-balance; needs --token-identifier --owner-identifier
@search-terms GetTokenBalance
export def 'managedblockchain-query get-token-balance' [
  --token-identifier: record
  --owner-identifier: record
  --at-blockchain-instant: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query GetTokenBalance $token_identifier $owner_identifier $at_blockchain_instant -- $region $profile $with_input $fail_fast' }

# POST /get-transaction; needs --network
@search-terms GetTransaction
export def 'managedblockchain-query get-transaction' [
  --transaction-hash: string
  --transaction-id: string
  --network: string@[ETHEREUM_MAINNET ETHEREUM_SEPOLIA_TESTNET BITCOIN_MAINNET BITCOIN_TESTNET]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query GetTransaction $transaction_hash $transaction_id $network -- $region $profile $with_input $fail_fast' }

# POST /list-asset-contracts; follows pages; needs --contract-filter
@search-terms ListAssetContracts
export def 'managedblockchain-query list-asset-contracts' [
  --contract-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query ListAssetContracts $contract_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-filtered-transaction-events; follows pages; needs --network --address-identifier-filter
@search-terms ListFilteredTransactionEvents
export def 'managedblockchain-query list-filtered-transaction-events' [
  --network: string
  --address-identifier-filter: record
  --time-filter: record
  --vout-filter: record
  --confirmation-status-filter: record
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query ListFilteredTransactionEvents $network $address_identifier_filter $time_filter $vout_filter $confirmation_status_filter $sort -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-token-balances; follows pages; needs --token-filter
@search-terms ListTokenBalances
export def 'managedblockchain-query list-token-balances' [
  --owner-filter: record
  --token-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query ListTokenBalances $owner_filter $token_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-transaction-events; follows pages; needs --network
@search-terms ListTransactionEvents
export def 'managedblockchain-query list-transaction-events' [
  --transaction-hash: string
  --transaction-id: string
  --network: string@[ETHEREUM_MAINNET ETHEREUM_SEPOLIA_TESTNET BITCOIN_MAINNET BITCOIN_TESTNET]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query ListTransactionEvents $transaction_hash $transaction_id $network -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-transactions; follows pages; needs --address --network
@search-terms ListTransactions
export def 'managedblockchain-query list-transactions' [
  --address: string
  --network: string@[ETHEREUM_MAINNET ETHEREUM_SEPOLIA_TESTNET BITCOIN_MAINNET BITCOIN_TESTNET]
  --from-blockchain-instant: record
  --to-blockchain-instant: record
  --sort: record
  --confirmation-status-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'managedblockchain-query ListTransactions $address $network $from_blockchain_instant $to_blockchain_instant $sort $confirmation_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }
