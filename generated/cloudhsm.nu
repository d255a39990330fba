# Written by `cargo xtask generate --service cloudhsm` from the service's model and overlay: change those instead.
# CloudHSM, API version 2014-05-30: 20 operations.

use rt.nu [call]

# POST /; needs --resource-arn --tag-list; deprecated
@search-terms AddTagsToResource
export def 'cloudhsm add-tags-to-resource' [
  --resource-arn: string
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm AddTagsToResource $resource_arn $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --label; deprecated
@search-terms CreateHapg
export def 'cloudhsm create-hapg' [
  --label: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm CreateHapg $label -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-id --ssh-key --iam-role-arn --subscription-type; deprecated
@search-terms CreateHsm
export def 'cloudhsm create-hsm' [
  --subnet-id: string
  --ssh-key: string
  --eni-ip: string
  --iam-role-arn: string
  --external-id: string
  --subscription-type: string
  --client-token: string
  --syslog-ip: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm CreateHsm $subnet_id $ssh_key $eni_ip $iam_role_arn $external_id $subscription_type $client_token $syslog_ip -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate; deprecated
@search-terms CreateLunaClient
export def 'cloudhsm create-luna-client' [
  --label: string
  --certificate: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm CreateLunaClient $label $certificate -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hapg-arn; deprecated
@search-terms DeleteHapg
export def 'cloudhsm delete-hapg' [
  --hapg-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm DeleteHapg $hapg_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hsm-arn; deprecated
@search-terms DeleteHsm
export def 'cloudhsm delete-hsm' [
  --hsm-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm DeleteHsm $hsm_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-arn; deprecated
@search-terms DeleteLunaClient
export def 'cloudhsm delete-luna-client' [
  --client-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm DeleteLunaClient $client_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --hapg-arn; deprecated
@search-terms DescribeHapg
export def 'cloudhsm describe-hapg' [
  --hapg-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudhsm DescribeHapg $hapg_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; deprecated
@search-terms DescribeHsm
export def 'cloudhsm describe-hsm' [
  --hsm-arn: string
  --hsm-serial-number: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudhsm DescribeHsm $hsm_arn $hsm_serial_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; deprecated
@search-terms DescribeLunaClient
export def 'cloudhsm describe-luna-client' [
  --client-arn: string
  --certificate-fingerprint: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudhsm DescribeLunaClient $client_arn $certificate_fingerprint -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --client-arn --client-version --hapg-list; deprecated
@search-terms GetConfig
export def 'cloudhsm get-config' [
  --client-arn: string
  --client-version: string@["5.1" "5.3"]
  --hapg-list: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudhsm GetConfig $client_arn $client_version $hapg_list -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; deprecated
@search-terms ListAvailableZones
export def 'cloudhsm list-available-zones' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'cloudhsm ListAvailableZones -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListHapgs
export def 'cloudhsm list-hapgs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudhsm ListHapgs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListHsms
export def 'cloudhsm list-hsms' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudhsm ListHsms -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListLunaClients
export def 'cloudhsm list-luna-clients' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudhsm ListLunaClients -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn; deprecated
@search-terms ListTagsForResource
export def 'cloudhsm list-tags-for-resource' [
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
]: any -> any { call 'cloudhsm ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --hapg-arn; deprecated
@search-terms ModifyHapg
export def 'cloudhsm modify-hapg' [
  --hapg-arn: string
  --label: string
  --partition-serial-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm ModifyHapg $hapg_arn $label $partition_serial_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hsm-arn; deprecated
@search-terms ModifyHsm
export def 'cloudhsm modify-hsm' [
  --hsm-arn: string
  --subnet-id: string
  --eni-ip: string
  --iam-role-arn: string
  --external-id: string
  --syslog-ip: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm ModifyHsm $hsm_arn $subnet_id $eni_ip $iam_role_arn $external_id $syslog_ip -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-arn --certificate; deprecated
@search-terms ModifyLunaClient
export def 'cloudhsm modify-luna-client' [
  --client-arn: string
  --certificate: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm ModifyLunaClient $client_arn $certificate -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-key-list; deprecated
@search-terms RemoveTagsFromResource
export def 'cloudhsm remove-tags-from-resource' [
  --resource-arn: string
  --tag-key-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm RemoveTagsFromResource $resource_arn $tag_key_list -- $region $profile $with_input $fail_fast $yes' }
