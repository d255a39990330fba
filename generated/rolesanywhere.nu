# Written by `cargo xtask generate --service rolesanywhere` from the service's model and overlay: change those instead.
# RolesAnywhere, API version 2018-05-10: 30 operations.

use rt.nu [call]

# POST /profiles; needs --name --role-arns
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere CreateProfile $name $require_instance_properties $session_policy $role_arns $managed_policy_arns $duration_seconds $enabled $tags $accept_role_session_name $alias_name -- $region $profile $with_input $fail_fast $yes' }

# POST /trustanchors; needs --name --source
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere CreateTrustAnchor $name $source $enabled $crl_dp_revocation_enabled $tags $notification_settings $alias_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profiles/{profileId}/mappings; needs --profile-id --certificate-field
@search-terms DeleteAttributeMapping
export def 'rolesanywhere delete-attribute-mapping' [
  --profile-id: string
  --certificate-field: string@[x509Subject x509Issuer x509SAN]
  --specifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere DeleteAttributeMapping $profile_id $certificate_field $specifiers -- $region $profile $with_input $fail_fast $yes' }

# DELETE /crl/{crlId}; needs --crl-id
@search-terms DeleteCrl
export def 'rolesanywhere delete-crl' [
  --crl-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere DeleteCrl $crl_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profile/{profileId}; needs --profile-id
@search-terms DeleteProfile
export def 'rolesanywhere delete-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere DeleteProfile $profile_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /trustanchor/{trustAnchorId}; needs --trust-anchor-id
@search-terms DeleteTrustAnchor
export def 'rolesanywhere delete-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere DeleteTrustAnchor $trust_anchor_id -- $region $profile $with_input $fail_fast $yes' }

# POST /crl/{crlId}/disable; needs --crl-id
@search-terms DisableCrl
export def 'rolesanywhere disable-crl' [
  --crl-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere DisableCrl $crl_id -- $region $profile $with_input $fail_fast $yes' }

# POST /profile/{profileId}/disable; needs --profile-id
@search-terms DisableProfile
export def 'rolesanywhere disable-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere DisableProfile $profile_id -- $region $profile $with_input $fail_fast $yes' }

# POST /trustanchor/{trustAnchorId}/disable; needs --trust-anchor-id
@search-terms DisableTrustAnchor
export def 'rolesanywhere disable-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere DisableTrustAnchor $trust_anchor_id -- $region $profile $with_input $fail_fast $yes' }

# POST /crl/{crlId}/enable; needs --crl-id
@search-terms EnableCrl
export def 'rolesanywhere enable-crl' [
  --crl-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere EnableCrl $crl_id -- $region $profile $with_input $fail_fast $yes' }

# POST /profile/{profileId}/enable; needs --profile-id
@search-terms EnableProfile
export def 'rolesanywhere enable-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere EnableProfile $profile_id -- $region $profile $with_input $fail_fast $yes' }

# POST /trustanchor/{trustAnchorId}/enable; needs --trust-anchor-id
@search-terms EnableTrustAnchor
export def 'rolesanywhere enable-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere EnableTrustAnchor $trust_anchor_id -- $region $profile $with_input $fail_fast $yes' }

# GET /crl/{crlId}; cached 1min; needs --crl-id
@search-terms GetCrl
export def 'rolesanywhere get-crl' [
  --crl-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rolesanywhere GetCrl $crl_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /profile/{profileId}; cached 1min; needs --profile-id
@search-terms GetProfile
export def 'rolesanywhere get-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rolesanywhere GetProfile $profile_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /subject/{subjectId}; cached 1min; needs --subject-id
@search-terms GetSubject
export def 'rolesanywhere get-subject' [
  --subject-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rolesanywhere GetSubject $subject_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /trustanchor/{trustAnchorId}; cached 1min; needs --trust-anchor-id
@search-terms GetTrustAnchor
export def 'rolesanywhere get-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rolesanywhere GetTrustAnchor $trust_anchor_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /crls; needs --name --crl-data --trust-anchor-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere ImportCrl $name $crl_data $enabled $tags $trust_anchor_arn $alias_name -- $region $profile $with_input $fail_fast $yes' }

# GET /crls; follows pages; cached 1min
@search-terms ListCrls
export def 'rolesanywhere list-crls' [
  --page-size: int
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
]: any -> any { call 'rolesanywhere ListCrls $page_size -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profiles; follows pages; cached 1min
@search-terms ListProfiles
export def 'rolesanywhere list-profiles' [
  --page-size: int
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
]: any -> any { call 'rolesanywhere ListProfiles $page_size -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /subjects; follows pages; cached 1min
@search-terms ListSubjects
export def 'rolesanywhere list-subjects' [
  --page-size: int
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
]: any -> any { call 'rolesanywhere ListSubjects $page_size -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /ListTagsForResource; needs --resource-arn
@search-terms ListTagsForResource
export def 'rolesanywhere list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'rolesanywhere ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /trustanchors; follows pages; cached 1min
@search-terms ListTrustAnchors
export def 'rolesanywhere list-trust-anchors' [
  --page-size: int
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
]: any -> any { call 'rolesanywhere ListTrustAnchors $page_size -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /profiles/{profileId}/mappings; needs --profile-id --certificate-field --mapping-rules
@search-terms PutAttributeMapping
export def 'rolesanywhere put-attribute-mapping' [
  --profile-id: string
  --certificate-field: string@[x509Subject x509Issuer x509SAN]
  --mapping-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere PutAttributeMapping $profile_id $certificate_field $mapping_rules -- $region $profile $with_input $fail_fast $yes' }

# PATCH /put-notifications-settings; needs --trust-anchor-id --notification-settings
@search-terms PutNotificationSettings
export def 'rolesanywhere put-notification-settings' [
  --trust-anchor-id: string
  --notification-settings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere PutNotificationSettings $trust_anchor_id $notification_settings -- $region $profile $with_input $fail_fast $yes' }

# PATCH /reset-notifications-settings; needs --trust-anchor-id --notification-setting-keys
@search-terms ResetNotificationSettings
export def 'rolesanywhere reset-notification-settings' [
  --trust-anchor-id: string
  --notification-setting-keys: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere ResetNotificationSettings $trust_anchor_id $notification_setting_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /TagResource; needs --resource-arn --tags
@search-terms TagResource
export def 'rolesanywhere tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /UntagResource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'rolesanywhere untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /crl/{crlId}; needs --crl-id
@search-terms UpdateCrl
export def 'rolesanywhere update-crl' [
  --crl-id: string
  --name: string
  --crl-data: oneof<binary, string>
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere UpdateCrl $crl_id $name $crl_data $alias_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /profile/{profileId}; needs --profile-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere UpdateProfile $profile_id $name $session_policy $role_arns $managed_policy_arns $duration_seconds $accept_role_session_name $alias_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /trustanchor/{trustAnchorId}; needs --trust-anchor-id
@search-terms UpdateTrustAnchor
export def 'rolesanywhere update-trust-anchor' [
  --trust-anchor-id: string
  --name: string
  --source: record
  --crl-dp-revocation-enabled: oneof<bool>
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rolesanywhere UpdateTrustAnchor $trust_anchor_id $name $source $crl_dp_revocation_enabled $alias_name -- $region $profile $with_input $fail_fast $yes' }
