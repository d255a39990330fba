# Written by `cargo xtask generate --service rolesanywhere` from the service's model and overlay: change those instead.
# RolesAnywhere, API version 2018-05-10: 30 operations.

use rt.nu [call]

# POST /profiles; needs --name --role-arns
@category "aws rolesanywhere"
@search-terms CreateProfile
export def 'rolesanywhere create-profile' [
  --name: string
  --require-instance-properties: oneof<bool>
  --session-policy: string
  --role-arns: list<string>
  --managed-policy-arns: list<string>
  --duration-seconds: int
  --enabled: oneof<bool>
  --tags: any
  --accept-role-session-name: oneof<bool>
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere CreateProfile $name $require_instance_properties $session_policy $role_arns $managed_policy_arns $duration_seconds $enabled $tags $accept_role_session_name $alias_name -- $region $profile' }

# POST /trustanchors; needs --name --source
@category "aws rolesanywhere"
@search-terms CreateTrustAnchor
export def 'rolesanywhere create-trust-anchor' [
  --name: string
  --source: record
  --enabled: oneof<bool>
  --crl-dp-revocation-enabled: oneof<bool>
  --tags: any
  --notification-settings: list
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere CreateTrustAnchor $name $source $enabled $crl_dp_revocation_enabled $tags $notification_settings $alias_name -- $region $profile' }

# DELETE /profiles/{profileId}/mappings; needs --profile-id --certificate-field
@category "aws rolesanywhere"
@search-terms DeleteAttributeMapping
export def 'rolesanywhere delete-attribute-mapping' [
  --profile-id: string
  --certificate-field: string@[x509Subject x509Issuer x509SAN]
  --specifiers: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DeleteAttributeMapping $profile_id $certificate_field $specifiers -- $region $profile' }

# DELETE /crl/{crlId}; needs --crl-id
@category "aws rolesanywhere"
@search-terms DeleteCrl
export def 'rolesanywhere delete-crl' [
  --crl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DeleteCrl $crl_id -- $region $profile' }

# DELETE /profile/{profileId}; needs --profile-id
@category "aws rolesanywhere"
@search-terms DeleteProfile
export def 'rolesanywhere delete-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DeleteProfile $profile_id -- $region $profile' }

# DELETE /trustanchor/{trustAnchorId}; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms DeleteTrustAnchor
export def 'rolesanywhere delete-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DeleteTrustAnchor $trust_anchor_id -- $region $profile' }

# POST /crl/{crlId}/disable; needs --crl-id
@category "aws rolesanywhere"
@search-terms DisableCrl
export def 'rolesanywhere disable-crl' [
  --crl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DisableCrl $crl_id -- $region $profile' }

# POST /profile/{profileId}/disable; needs --profile-id
@category "aws rolesanywhere"
@search-terms DisableProfile
export def 'rolesanywhere disable-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DisableProfile $profile_id -- $region $profile' }

# POST /trustanchor/{trustAnchorId}/disable; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms DisableTrustAnchor
export def 'rolesanywhere disable-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DisableTrustAnchor $trust_anchor_id -- $region $profile' }

# POST /crl/{crlId}/enable; needs --crl-id
@category "aws rolesanywhere"
@search-terms EnableCrl
export def 'rolesanywhere enable-crl' [
  --crl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere EnableCrl $crl_id -- $region $profile' }

# POST /profile/{profileId}/enable; needs --profile-id
@category "aws rolesanywhere"
@search-terms EnableProfile
export def 'rolesanywhere enable-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere EnableProfile $profile_id -- $region $profile' }

# POST /trustanchor/{trustAnchorId}/enable; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms EnableTrustAnchor
export def 'rolesanywhere enable-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere EnableTrustAnchor $trust_anchor_id -- $region $profile' }

# GET /crl/{crlId}; cached 1min; needs --crl-id
@category "aws rolesanywhere"
@search-terms GetCrl
export def 'rolesanywhere get-crl' [
  --crl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere GetCrl $crl_id -- $region $profile' }

# GET /profile/{profileId}; cached 1min; needs --profile-id
@category "aws rolesanywhere"
@search-terms GetProfile
export def 'rolesanywhere get-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere GetProfile $profile_id -- $region $profile' }

# GET /subject/{subjectId}; cached 1min; needs --subject-id
@category "aws rolesanywhere"
@search-terms GetSubject
export def 'rolesanywhere get-subject' [
  --subject-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere GetSubject $subject_id -- $region $profile' }

# GET /trustanchor/{trustAnchorId}; cached 1min; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms GetTrustAnchor
export def 'rolesanywhere get-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere GetTrustAnchor $trust_anchor_id -- $region $profile' }

# POST /crls; needs --name --crl-data --trust-anchor-arn
@category "aws rolesanywhere"
@search-terms ImportCrl
export def 'rolesanywhere import-crl' [
  --name: string
  --crl-data: oneof<binary, string>
  --enabled: oneof<bool>
  --tags: any
  --trust-anchor-arn: string
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere ImportCrl $name $crl_data $enabled $tags $trust_anchor_arn $alias_name -- $region $profile' }

# GET /crls; follows pages; cached 1min
@category "aws rolesanywhere"
@search-terms ListCrls
@example "First rows only" "rolesanywhere list-crls --stream | first 3"
export def 'rolesanywhere list-crls' [
  --page-size: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'rolesanywhere ListCrls $page_size -- $region $profile $raw $regions $stream $max_items' }

# GET /profiles; follows pages; cached 1min
@category "aws rolesanywhere"
@search-terms ListProfiles
@example "First rows only" "rolesanywhere list-profiles --stream | first 3"
export def 'rolesanywhere list-profiles' [
  --page-size: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'rolesanywhere ListProfiles $page_size -- $region $profile $raw $regions $stream $max_items' }

# GET /subjects; follows pages; cached 1min
@category "aws rolesanywhere"
@search-terms ListSubjects
@example "First rows only" "rolesanywhere list-subjects --stream | first 3"
export def 'rolesanywhere list-subjects' [
  --page-size: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'rolesanywhere ListSubjects $page_size -- $region $profile $raw $regions $stream $max_items' }

# GET /ListTagsForResource; needs --resource-arn
@category "aws rolesanywhere"
@search-terms ListTagsForResource
export def 'rolesanywhere list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'rolesanywhere ListTagsForResource $resource_arn -- $region $profile $raw $regions $stream' }

# GET /trustanchors; follows pages; cached 1min
@category "aws rolesanywhere"
@search-terms ListTrustAnchors
@example "First rows only" "rolesanywhere list-trust-anchors --stream | first 3"
export def 'rolesanywhere list-trust-anchors' [
  --page-size: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'rolesanywhere ListTrustAnchors $page_size -- $region $profile $raw $regions $stream $max_items' }

# PUT /profiles/{profileId}/mappings; needs --profile-id --certificate-field --mapping-rules
@category "aws rolesanywhere"
@search-terms PutAttributeMapping
export def 'rolesanywhere put-attribute-mapping' [
  --profile-id: string
  --certificate-field: string@[x509Subject x509Issuer x509SAN]
  --mapping-rules: list
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere PutAttributeMapping $profile_id $certificate_field $mapping_rules -- $region $profile' }

# PATCH /put-notifications-settings; needs --trust-anchor-id --notification-settings
@category "aws rolesanywhere"
@search-terms PutNotificationSettings
export def 'rolesanywhere put-notification-settings' [
  --trust-anchor-id: string
  --notification-settings: list
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere PutNotificationSettings $trust_anchor_id $notification_settings -- $region $profile' }

# PATCH /reset-notifications-settings; needs --trust-anchor-id --notification-setting-keys
@category "aws rolesanywhere"
@search-terms ResetNotificationSettings
export def 'rolesanywhere reset-notification-settings' [
  --trust-anchor-id: string
  --notification-setting-keys: list
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere ResetNotificationSettings $trust_anchor_id $notification_setting_keys -- $region $profile' }

# POST /TagResource; needs --resource-arn --tags
@category "aws rolesanywhere"
@search-terms TagResource
export def 'rolesanywhere tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'rolesanywhere TagResource $resource_arn $tags -- $region $profile' }

# POST /UntagResource; needs --resource-arn --tag-keys
@category "aws rolesanywhere"
@search-terms UntagResource
export def 'rolesanywhere untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'rolesanywhere UntagResource $resource_arn $tag_keys -- $region $profile' }

# PATCH /crl/{crlId}; needs --crl-id
@category "aws rolesanywhere"
@search-terms UpdateCrl
export def 'rolesanywhere update-crl' [
  --crl-id: string
  --name: string
  --crl-data: oneof<binary, string>
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere UpdateCrl $crl_id $name $crl_data $alias_name -- $region $profile' }

# PATCH /profile/{profileId}; needs --profile-id
@category "aws rolesanywhere"
@search-terms UpdateProfile
export def 'rolesanywhere update-profile' [
  --profile-id: string
  --name: string
  --session-policy: string
  --role-arns: list<string>
  --managed-policy-arns: list<string>
  --duration-seconds: int
  --accept-role-session-name: oneof<bool>
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere UpdateProfile $profile_id $name $session_policy $role_arns $managed_policy_arns $duration_seconds $accept_role_session_name $alias_name -- $region $profile' }

# PATCH /trustanchor/{trustAnchorId}; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms UpdateTrustAnchor
export def 'rolesanywhere update-trust-anchor' [
  --trust-anchor-id: string
  --name: string
  --source: record
  --crl-dp-revocation-enabled: oneof<bool>
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere UpdateTrustAnchor $trust_anchor_id $name $source $crl_dp_revocation_enabled $alias_name -- $region $profile' }
