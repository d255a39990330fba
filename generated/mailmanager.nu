# Written by `cargo xtask generate --service mailmanager` from the service's model and overlay: change those instead.
# MailManager, API version 2023-10-17: 60 operations.

use rt.nu [call]

# POST /; needs --addon-subscription-id
@search-terms CreateAddonInstance
export def 'mailmanager create-addon-instance' [
  --client-token: string
  --addon-subscription-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateAddonInstance $client_token $addon_subscription_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --addon-name
@search-terms CreateAddonSubscription
export def 'mailmanager create-addon-subscription' [
  --client-token: string
  --addon-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateAddonSubscription $client_token $addon_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --address-list-name
@search-terms CreateAddressList
export def 'mailmanager create-address-list' [
  --client-token: string
  --address-list-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateAddressList $client_token $address_list_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --address-list-id --name --import-data-format
@search-terms CreateAddressListImportJob
export def 'mailmanager create-address-list-import-job' [
  --client-token: string
  --address-list-id: string
  --name: string
  --import-data-format: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateAddressListImportJob $client_token $address_list_id $name $import_data_format -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --archive-name
@search-terms CreateArchive
export def 'mailmanager create-archive' [
  --client-token: string
  --archive-name: string
  --retention: record
  --kms-key-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateArchive $client_token $archive_name $retention $kms_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ingress-point-name --type --rule-set-id --traffic-policy-id
@search-terms CreateIngressPoint
export def 'mailmanager create-ingress-point' [
  --client-token: string
  --ingress-point-name: string
  --type: string@[OPEN AUTH MTLS]
  --rule-set-id: string
  --traffic-policy-id: string
  --ingress-point-configuration: record
  --network-configuration: record
  --tls-policy: string@[REQUIRED OPTIONAL FIPS]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateIngressPoint $client_token $ingress_point_name $type $rule_set_id $traffic_policy_id $ingress_point_configuration $network_configuration $tls_policy $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --relay-name --server-name --server-port --authentication
@search-terms CreateRelay
export def 'mailmanager create-relay' [
  --client-token: string
  --relay-name: string
  --server-name: string
  --server-port: int
  --authentication: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateRelay $client_token $relay_name $server_name $server_port $authentication $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-name --rules
@search-terms CreateRuleSet
export def 'mailmanager create-rule-set' [
  --client-token: string
  --rule-set-name: string
  --rules: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateRuleSet $client_token $rule_set_name $rules $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-policy-name --policy-statements --default-action
@search-terms CreateTrafficPolicy
export def 'mailmanager create-traffic-policy' [
  --client-token: string
  --traffic-policy-name: string
  --policy-statements: list
  --default-action: string@[ALLOW DENY]
  --max-message-size-bytes: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager CreateTrafficPolicy $client_token $traffic_policy_name $policy_statements $default_action $max_message_size_bytes $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --addon-instance-id
@search-terms DeleteAddonInstance
export def 'mailmanager delete-addon-instance' [
  --addon-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeleteAddonInstance $addon_instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --addon-subscription-id
@search-terms DeleteAddonSubscription
export def 'mailmanager delete-addon-subscription' [
  --addon-subscription-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeleteAddonSubscription $addon_subscription_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --address-list-id
@search-terms DeleteAddressList
export def 'mailmanager delete-address-list' [
  --address-list-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeleteAddressList $address_list_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --archive-id
@search-terms DeleteArchive
export def 'mailmanager delete-archive' [
  --archive-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeleteArchive $archive_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ingress-point-id
@search-terms DeleteIngressPoint
export def 'mailmanager delete-ingress-point' [
  --ingress-point-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeleteIngressPoint $ingress_point_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --relay-id
@search-terms DeleteRelay
export def 'mailmanager delete-relay' [
  --relay-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeleteRelay $relay_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-id
@search-terms DeleteRuleSet
export def 'mailmanager delete-rule-set' [
  --rule-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeleteRuleSet $rule_set_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-policy-id
@search-terms DeleteTrafficPolicy
export def 'mailmanager delete-traffic-policy' [
  --traffic-policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeleteTrafficPolicy $traffic_policy_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --address-list-id --address
@search-terms DeregisterMemberFromAddressList
export def 'mailmanager deregister-member-from-address-list' [
  --address-list-id: string
  --address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager DeregisterMemberFromAddressList $address_list_id $address -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --addon-instance-id
@search-terms GetAddonInstance
export def 'mailmanager get-addon-instance' [
  --addon-instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetAddonInstance $addon_instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --addon-subscription-id
@search-terms GetAddonSubscription
export def 'mailmanager get-addon-subscription' [
  --addon-subscription-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetAddonSubscription $addon_subscription_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --address-list-id
@search-terms GetAddressList
export def 'mailmanager get-address-list' [
  --address-list-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetAddressList $address_list_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetAddressListImportJob
export def 'mailmanager get-address-list-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetAddressListImportJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --archive-id
@search-terms GetArchive
export def 'mailmanager get-archive' [
  --archive-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetArchive $archive_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --export-id
@search-terms GetArchiveExport
export def 'mailmanager get-archive-export' [
  --export-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetArchiveExport $export_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --archived-message-id
@search-terms GetArchiveMessage
export def 'mailmanager get-archive-message' [
  --archived-message-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetArchiveMessage $archived_message_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --archived-message-id
@search-terms GetArchiveMessageContent
export def 'mailmanager get-archive-message-content' [
  --archived-message-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetArchiveMessageContent $archived_message_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --search-id
@search-terms GetArchiveSearch
export def 'mailmanager get-archive-search' [
  --search-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetArchiveSearch $search_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --search-id
@search-terms GetArchiveSearchResults
export def 'mailmanager get-archive-search-results' [
  --search-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetArchiveSearchResults $search_id -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --ingress-point-id
@search-terms GetIngressPoint
export def 'mailmanager get-ingress-point' [
  --ingress-point-id: string
  --include-trust-store-contents: string@[EXCLUDE INCLUDE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetIngressPoint $ingress_point_id $include_trust_store_contents -- $region $profile $with_input $fail_fast' }

# POST /; needs --address-list-id --address
@search-terms GetMemberOfAddressList
export def 'mailmanager get-member-of-address-list' [
  --address-list-id: string
  --address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetMemberOfAddressList $address_list_id $address -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --relay-id
@search-terms GetRelay
export def 'mailmanager get-relay' [
  --relay-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetRelay $relay_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --rule-set-id
@search-terms GetRuleSet
export def 'mailmanager get-rule-set' [
  --rule-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetRuleSet $rule_set_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --traffic-policy-id
@search-terms GetTrafficPolicy
export def 'mailmanager get-traffic-policy' [
  --traffic-policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager GetTrafficPolicy $traffic_policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAddonInstances
export def 'mailmanager list-addon-instances' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mailmanager ListAddonInstances -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListAddonSubscriptions
export def 'mailmanager list-addon-subscriptions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mailmanager ListAddonSubscriptions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; needs --address-list-id
@search-terms ListAddressListImportJobs
export def 'mailmanager list-address-list-import-jobs' [
  --address-list-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager ListAddressListImportJobs $address_list_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAddressLists
export def 'mailmanager list-address-lists' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mailmanager ListAddressLists -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --archive-id
@search-terms ListArchiveExports
export def 'mailmanager list-archive-exports' [
  --archive-id: string
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
]: any -> any { call 'mailmanager ListArchiveExports $archive_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --archive-id
@search-terms ListArchiveSearches
export def 'mailmanager list-archive-searches' [
  --archive-id: string
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
]: any -> any { call 'mailmanager ListArchiveSearches $archive_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListArchives
export def 'mailmanager list-archives' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mailmanager ListArchives -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListIngressPoints
export def 'mailmanager list-ingress-points' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mailmanager ListIngressPoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; needs --address-list-id
@search-terms ListMembersOfAddressList
export def 'mailmanager list-members-of-address-list' [
  --address-list-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mailmanager ListMembersOfAddressList $address_list_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRelays
export def 'mailmanager list-relays' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mailmanager ListRelays -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListRuleSets
export def 'mailmanager list-rule-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mailmanager ListRuleSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'mailmanager list-tags-for-resource' [
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
]: any -> any { call 'mailmanager ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTrafficPolicies
export def 'mailmanager list-traffic-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mailmanager ListTrafficPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --address-list-id --address
@search-terms RegisterMemberToAddressList
export def 'mailmanager register-member-to-address-list' [
  --address-list-id: string
  --address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager RegisterMemberToAddressList $address_list_id $address -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StartAddressListImportJob
export def 'mailmanager start-address-list-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager StartAddressListImportJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --archive-id --from-timestamp --to-timestamp --export-destination-configuration
@search-terms StartArchiveExport
export def 'mailmanager start-archive-export' [
  --archive-id: string
  --filters: record
  --from-timestamp: oneof<datetime, duration, string>
  --to-timestamp: oneof<datetime, duration, string>
  --max-results: int
  --export-destination-configuration: record
  --include-metadata: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager StartArchiveExport $archive_id $filters $from_timestamp $to_timestamp $max_results $export_destination_configuration $include_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --archive-id --from-timestamp --to-timestamp --max-results
@search-terms StartArchiveSearch
export def 'mailmanager start-archive-search' [
  --archive-id: string
  --filters: record
  --from-timestamp: oneof<datetime, duration, string>
  --to-timestamp: oneof<datetime, duration, string>
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager StartArchiveSearch $archive_id $filters $from_timestamp $to_timestamp $max_results -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopAddressListImportJob
export def 'mailmanager stop-address-list-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager StopAddressListImportJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-id
@search-terms StopArchiveExport
export def 'mailmanager stop-archive-export' [
  --export-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager StopArchiveExport $export_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --search-id
@search-terms StopArchiveSearch
export def 'mailmanager stop-archive-search' [
  --search-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager StopArchiveSearch $search_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'mailmanager tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mailmanager untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --archive-id
@search-terms UpdateArchive
export def 'mailmanager update-archive' [
  --archive-id: string
  --archive-name: string
  --retention: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager UpdateArchive $archive_id $archive_name $retention -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ingress-point-id
@search-terms UpdateIngressPoint
export def 'mailmanager update-ingress-point' [
  --ingress-point-id: string
  --ingress-point-name: string
  --status-to-update: string@[ACTIVE CLOSED]
  --rule-set-id: string
  --traffic-policy-id: string
  --ingress-point-configuration: record
  --tls-policy: string@[REQUIRED OPTIONAL FIPS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager UpdateIngressPoint $ingress_point_id $ingress_point_name $status_to_update $rule_set_id $traffic_policy_id $ingress_point_configuration $tls_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --relay-id
@search-terms UpdateRelay
export def 'mailmanager update-relay' [
  --relay-id: string
  --relay-name: string
  --server-name: string
  --server-port: int
  --authentication: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager UpdateRelay $relay_id $relay_name $server_name $server_port $authentication -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-id
@search-terms UpdateRuleSet
export def 'mailmanager update-rule-set' [
  --rule-set-id: string
  --rule-set-name: string
  --rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager UpdateRuleSet $rule_set_id $rule_set_name $rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-policy-id
@search-terms UpdateTrafficPolicy
export def 'mailmanager update-traffic-policy' [
  --traffic-policy-id: string
  --traffic-policy-name: string
  --policy-statements: list
  --default-action: string@[ALLOW DENY]
  --max-message-size-bytes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mailmanager UpdateTrafficPolicy $traffic_policy_id $traffic_policy_name $policy_statements $default_action $max_message_size_bytes -- $region $profile $with_input $fail_fast $yes' }
