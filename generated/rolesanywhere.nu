# Written by `cargo xtask generate --service rolesanywhere` from the service's model and overlay: change those instead.
# RolesAnywhere, API version 2018-05-10: 30 operations.

use rt.nu [call send]

# POST /profiles; needs --name --role-arns
@category "aws rolesanywhere"
@search-terms CreateProfile
export def 'rolesanywhere create-profile' [
  --name: string
  --require-instance-properties: oneof<bool>
  --session-policy: string
  --role-arns: oneof<list<string>, string>
  --managed-policy-arns: oneof<list<string>, string>
  --duration-seconds: int
  --enabled: oneof<bool>
  --tags: oneof<list<any>, record>
  --accept-role-session-name: oneof<bool>
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere CreateProfile $name=name $require_instance_properties=requireInstanceProperties $session_policy=sessionPolicy $role_arns=roleArns $managed_policy_arns=managedPolicyArns $duration_seconds=durationSeconds $enabled=enabled $tags=tags $accept_role_session_name=acceptRoleSessionName $alias_name=aliasName $region=--region $profile=--profile' }

# POST /trustanchors; needs --name --source
@category "aws rolesanywhere"
@search-terms CreateTrustAnchor
export def 'rolesanywhere create-trust-anchor' [
  --name: string
  --source: record
  --enabled: oneof<bool>
  --crl-dp-revocation-enabled: oneof<bool>
  --tags: oneof<list<any>, record>
  --notification-settings: oneof<list<any>, record>
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere CreateTrustAnchor $name=name $source=source $enabled=enabled $crl_dp_revocation_enabled=crlDpRevocationEnabled $tags=tags $notification_settings=notificationSettings $alias_name=aliasName $region=--region $profile=--profile' }

# DELETE /profiles/{profileId}/mappings; needs --profile-id --certificate-field
@category "aws rolesanywhere"
@search-terms DeleteAttributeMapping
export def 'rolesanywhere delete-attribute-mapping' [
  --profile-id: string
  --certificate-field: string@[x509Subject x509Issuer x509SAN]
  --specifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DeleteAttributeMapping $profile_id=profileId $certificate_field=certificateField $specifiers=specifiers $region=--region $profile=--profile' }

# DELETE /crl/{crlId}; needs --crl-id
@category "aws rolesanywhere"
@search-terms DeleteCrl
export def 'rolesanywhere delete-crl' [
  --crl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DeleteCrl $crl_id=crlId $region=--region $profile=--profile' }

# DELETE /profile/{profileId}; needs --profile-id
@category "aws rolesanywhere"
@search-terms DeleteProfile
export def 'rolesanywhere delete-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DeleteProfile $profile_id=profileId $region=--region $profile=--profile' }

# DELETE /trustanchor/{trustAnchorId}; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms DeleteTrustAnchor
export def 'rolesanywhere delete-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DeleteTrustAnchor $trust_anchor_id=trustAnchorId $region=--region $profile=--profile' }

# POST /crl/{crlId}/disable; needs --crl-id
@category "aws rolesanywhere"
@search-terms DisableCrl
export def 'rolesanywhere disable-crl' [
  --crl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DisableCrl $crl_id=crlId $region=--region $profile=--profile' }

# POST /profile/{profileId}/disable; needs --profile-id
@category "aws rolesanywhere"
@search-terms DisableProfile
export def 'rolesanywhere disable-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DisableProfile $profile_id=profileId $region=--region $profile=--profile' }

# POST /trustanchor/{trustAnchorId}/disable; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms DisableTrustAnchor
export def 'rolesanywhere disable-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere DisableTrustAnchor $trust_anchor_id=trustAnchorId $region=--region $profile=--profile' }

# POST /crl/{crlId}/enable; needs --crl-id
@category "aws rolesanywhere"
@search-terms EnableCrl
export def 'rolesanywhere enable-crl' [
  --crl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere EnableCrl $crl_id=crlId $region=--region $profile=--profile' }

# POST /profile/{profileId}/enable; needs --profile-id
@category "aws rolesanywhere"
@search-terms EnableProfile
export def 'rolesanywhere enable-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere EnableProfile $profile_id=profileId $region=--region $profile=--profile' }

# POST /trustanchor/{trustAnchorId}/enable; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms EnableTrustAnchor
export def 'rolesanywhere enable-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere EnableTrustAnchor $trust_anchor_id=trustAnchorId $region=--region $profile=--profile' }

# GET /crl/{crlId}; cached 1min; needs --crl-id
@category "aws rolesanywhere"
@search-terms GetCrl
export def 'rolesanywhere get-crl' [
  --crl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere GetCrl $crl_id=crlId $region=--region $profile=--profile' }

# GET /profile/{profileId}; cached 1min; needs --profile-id
@category "aws rolesanywhere"
@search-terms GetProfile
export def 'rolesanywhere get-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere GetProfile $profile_id=profileId $region=--region $profile=--profile' }

# GET /subject/{subjectId}; cached 1min; needs --subject-id
@category "aws rolesanywhere"
@search-terms GetSubject
export def 'rolesanywhere get-subject' [
  --subject-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere GetSubject $subject_id=subjectId $region=--region $profile=--profile' }

# GET /trustanchor/{trustAnchorId}; cached 1min; needs --trust-anchor-id
@category "aws rolesanywhere"
@search-terms GetTrustAnchor
export def 'rolesanywhere get-trust-anchor' [
  --trust-anchor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere GetTrustAnchor $trust_anchor_id=trustAnchorId $region=--region $profile=--profile' }

# POST /crls; needs --name --crl-data --trust-anchor-arn
@category "aws rolesanywhere"
@search-terms ImportCrl
export def 'rolesanywhere import-crl' [
  --name: string
  --crl-data: oneof<binary, string>
  --enabled: oneof<bool>
  --tags: oneof<list<any>, record>
  --trust-anchor-arn: string
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere ImportCrl $name=name $crl_data=crlData $enabled=enabled $tags=tags $trust_anchor_arn=trustAnchorArn $alias_name=aliasName $region=--region $profile=--profile' }

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
  --nuaws-page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rolesanywhere ListCrls $page_size=pageSize $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $nuaws_page_size=--page-size $starting_token=--starting-token' }

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
  --nuaws-page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rolesanywhere ListProfiles $page_size=pageSize $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $nuaws_page_size=--page-size $starting_token=--starting-token' }

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
  --nuaws-page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rolesanywhere ListSubjects $page_size=pageSize $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $nuaws_page_size=--page-size $starting_token=--starting-token' }

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
]: nothing -> oneof<table, record> { call 'rolesanywhere ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

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
  --nuaws-page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rolesanywhere ListTrustAnchors $page_size=pageSize $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $nuaws_page_size=--page-size $starting_token=--starting-token' }

# PUT /profiles/{profileId}/mappings; needs --profile-id --certificate-field --mapping-rules
@category "aws rolesanywhere"
@search-terms PutAttributeMapping
export def 'rolesanywhere put-attribute-mapping' [
  --profile-id: string
  --certificate-field: string@[x509Subject x509Issuer x509SAN]
  --mapping-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere PutAttributeMapping $profile_id=profileId $certificate_field=certificateField $mapping_rules=mappingRules $region=--region $profile=--profile' }

# PATCH /put-notifications-settings; needs --trust-anchor-id --notification-settings
@category "aws rolesanywhere"
@search-terms PutNotificationSettings
export def 'rolesanywhere put-notification-settings' [
  --trust-anchor-id: string
  --notification-settings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere PutNotificationSettings $trust_anchor_id=trustAnchorId $notification_settings=notificationSettings $region=--region $profile=--profile' }

# PATCH /reset-notifications-settings; needs --trust-anchor-id --notification-setting-keys
@category "aws rolesanywhere"
@search-terms ResetNotificationSettings
export def 'rolesanywhere reset-notification-settings' [
  --trust-anchor-id: string
  --notification-setting-keys: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere ResetNotificationSettings $trust_anchor_id=trustAnchorId $notification_setting_keys=notificationSettingKeys $region=--region $profile=--profile' }

# POST /TagResource; needs --resource-arn --tags
@category "aws rolesanywhere"
@search-terms TagResource
export def 'rolesanywhere tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rolesanywhere TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /UntagResource; needs --resource-arn --tag-keys
@category "aws rolesanywhere"
@search-terms UntagResource
export def 'rolesanywhere untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rolesanywhere UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

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
]: nothing -> record { call 'rolesanywhere UpdateCrl $crl_id=crlId $name=name $crl_data=crlData $alias_name=aliasName $region=--region $profile=--profile' }

# PATCH /profile/{profileId}; needs --profile-id
@category "aws rolesanywhere"
@search-terms UpdateProfile
export def 'rolesanywhere update-profile' [
  --profile-id: string
  --name: string
  --session-policy: string
  --role-arns: oneof<list<string>, string>
  --managed-policy-arns: oneof<list<string>, string>
  --duration-seconds: int
  --accept-role-session-name: oneof<bool>
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rolesanywhere UpdateProfile $profile_id=profileId $name=name $session_policy=sessionPolicy $role_arns=roleArns $managed_policy_arns=managedPolicyArns $duration_seconds=durationSeconds $accept_role_session_name=acceptRoleSessionName $alias_name=aliasName $region=--region $profile=--profile' }

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
]: nothing -> record { call 'rolesanywhere UpdateTrustAnchor $trust_anchor_id=trustAnchorId $name=name $source=source $crl_dp_revocation_enabled=crlDpRevocationEnabled $alias_name=aliasName $region=--region $profile=--profile' }
