# Written by `cargo xtask generate --service cloudhsm` from the service's model and overlay: change those instead.
# CloudHSM, API version 2014-05-30: 20 operations.

use rt.nu [call]

# POST /; needs --resource-arn --tag-list; deprecated
@category "aws cloudhsm"
@search-terms AddTagsToResource
export def 'cloudhsm add-tags-to-resource' [
  --resource-arn: string
  --tag-list: any
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm AddTagsToResource $resource_arn $tag_list -- $region $profile' }

# POST /; needs --label; deprecated
@category "aws cloudhsm"
@search-terms CreateHapg
export def 'cloudhsm create-hapg' [
  --label: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm CreateHapg $label -- $region $profile' }

# POST /; needs --subnet-id --ssh-key --iam-role-arn --subscription-type; deprecated
@category "aws cloudhsm"
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
]: nothing -> record { call 'cloudhsm CreateHsm $subnet_id $ssh_key $eni_ip $iam_role_arn $external_id $subscription_type $client_token $syslog_ip -- $region $profile' }

# POST /; needs --certificate; deprecated
@category "aws cloudhsm"
@search-terms CreateLunaClient
export def 'cloudhsm create-luna-client' [
  --label: string
  --certificate: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm CreateLunaClient $label $certificate -- $region $profile' }

# POST /; needs --hapg-arn; deprecated
@category "aws cloudhsm"
@search-terms DeleteHapg
export def 'cloudhsm delete-hapg' [
  --hapg-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm DeleteHapg $hapg_arn -- $region $profile' }

# POST /; needs --hsm-arn; deprecated
@category "aws cloudhsm"
@search-terms DeleteHsm
export def 'cloudhsm delete-hsm' [
  --hsm-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm DeleteHsm $hsm_arn -- $region $profile' }

# POST /; needs --client-arn; deprecated
@category "aws cloudhsm"
@search-terms DeleteLunaClient
export def 'cloudhsm delete-luna-client' [
  --client-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm DeleteLunaClient $client_arn -- $region $profile' }

# POST /; cached 1min; needs --hapg-arn; deprecated
@category "aws cloudhsm"
@search-terms DescribeHapg
export def 'cloudhsm describe-hapg' [
  --hapg-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm DescribeHapg $hapg_arn -- $region $profile' }

# POST /; cached 1min; deprecated
@category "aws cloudhsm"
@search-terms DescribeHsm
export def 'cloudhsm describe-hsm' [
  --hsm-arn: string
  --hsm-serial-number: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm DescribeHsm $hsm_arn $hsm_serial_number -- $region $profile' }

# POST /; cached 1min; deprecated
@category "aws cloudhsm"
@search-terms DescribeLunaClient
export def 'cloudhsm describe-luna-client' [
  --client-arn: string
  --certificate-fingerprint: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm DescribeLunaClient $client_arn $certificate_fingerprint -- $region $profile' }

# POST /; cached 1min; needs --client-arn --client-version --hapg-list; deprecated
@category "aws cloudhsm"
@search-terms GetConfig
export def 'cloudhsm get-config' [
  --client-arn: string
  --client-version: string@["5.1" "5.3"]
  --hapg-list: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm GetConfig $client_arn $client_version $hapg_list -- $region $profile' }

# POST /; cached 1min; deprecated
@category "aws cloudhsm"
@search-terms ListAvailableZones
@example "First rows only" "cloudhsm list-available-zones | first 3"
export def 'cloudhsm list-available-zones' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list, record> { call 'cloudhsm ListAvailableZones -- $region $profile $raw $regions $stream' }

# POST /; follows pages; cached 1min; deprecated
@category "aws cloudhsm"
@search-terms ListHapgs
@example "First rows only" "cloudhsm list-hapgs --stream | first 3"
export def 'cloudhsm list-hapgs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<list, record> { call 'cloudhsm ListHapgs -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; deprecated
@category "aws cloudhsm"
@search-terms ListHsms
@example "First rows only" "cloudhsm list-hsms --stream | first 3"
export def 'cloudhsm list-hsms' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<list, record> { call 'cloudhsm ListHsms -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; deprecated
@category "aws cloudhsm"
@search-terms ListLunaClients
@example "First rows only" "cloudhsm list-luna-clients --stream | first 3"
export def 'cloudhsm list-luna-clients' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<list, record> { call 'cloudhsm ListLunaClients -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 5min; needs --resource-arn; deprecated
@category "aws cloudhsm"
@search-terms ListTagsForResource
export def 'cloudhsm list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudhsm ListTagsForResource $resource_arn -- $region $profile $raw $regions $stream' }

# POST /; needs --hapg-arn; deprecated
@category "aws cloudhsm"
@search-terms ModifyHapg
export def 'cloudhsm modify-hapg' [
  --hapg-arn: string
  --label: string
  --partition-serial-list: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm ModifyHapg $hapg_arn $label $partition_serial_list -- $region $profile' }

# POST /; needs --hsm-arn; deprecated
@category "aws cloudhsm"
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
]: nothing -> record { call 'cloudhsm ModifyHsm $hsm_arn $subnet_id $eni_ip $iam_role_arn $external_id $syslog_ip -- $region $profile' }

# POST /; needs --client-arn --certificate; deprecated
@category "aws cloudhsm"
@search-terms ModifyLunaClient
export def 'cloudhsm modify-luna-client' [
  --client-arn: string
  --certificate: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm ModifyLunaClient $client_arn $certificate -- $region $profile' }

# POST /; needs --resource-arn --tag-key-list; deprecated
@category "aws cloudhsm"
@search-terms RemoveTagsFromResource
export def 'cloudhsm remove-tags-from-resource' [
  --resource-arn: string
  --tag-key-list: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm RemoveTagsFromResource $resource_arn $tag_key_list -- $region $profile' }
