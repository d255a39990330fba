# Written by `cargo xtask generate --service pca-connector-ad` from the service's model and overlay: change those instead.
# Pca Connector Ad, API version 2018-05-10: 25 operations.

use rt.nu [call]

# POST /connectors; needs --certificate-authority-arn --directory-id --vpc-information
@search-terms CreateConnector
export def 'pca-connector-ad create-connector' [
  --certificate-authority-arn: string
  --client-token: string
  --directory-id: string
  --tags: record
  --vpc-information: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad CreateConnector $certificate_authority_arn $client_token $directory_id $tags $vpc_information -- $region $profile $with_input $fail_fast $yes' }

# POST /directoryRegistrations; needs --directory-id
@search-terms CreateDirectoryRegistration
export def 'pca-connector-ad create-directory-registration' [
  --client-token: string
  --directory-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad CreateDirectoryRegistration $client_token $directory_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn}; needs --connector-arn --directory-registration-arn
@search-terms CreateServicePrincipalName
export def 'pca-connector-ad create-service-principal-name' [
  --client-token: string
  --connector-arn: string
  --directory-registration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad CreateServicePrincipalName $client_token $connector_arn $directory_registration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /templates; needs --connector-arn --definition --name
@search-terms CreateTemplate
export def 'pca-connector-ad create-template' [
  --client-token: string
  --connector-arn: string
  --definition: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad CreateTemplate $client_token $connector_arn $definition $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /templates/{TemplateArn}/accessControlEntries; needs --access-rights --group-display-name --group-security-identifier --template-arn
@search-terms CreateTemplateGroupAccessControlEntry
export def 'pca-connector-ad create-template-group-access-control-entry' [
  --access-rights: record
  --client-token: string
  --group-display-name: string
  --group-security-identifier: string
  --template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad CreateTemplateGroupAccessControlEntry $access_rights $client_token $group_display_name $group_security_identifier $template_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /connectors/{ConnectorArn}; needs --connector-arn
@search-terms DeleteConnector
export def 'pca-connector-ad delete-connector' [
  --connector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad DeleteConnector $connector_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /directoryRegistrations/{DirectoryRegistrationArn}; needs --directory-registration-arn
@search-terms DeleteDirectoryRegistration
export def 'pca-connector-ad delete-directory-registration' [
  --directory-registration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad DeleteDirectoryRegistration $directory_registration_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn}; needs --connector-arn --directory-registration-arn
@search-terms DeleteServicePrincipalName
export def 'pca-connector-ad delete-service-principal-name' [
  --connector-arn: string
  --directory-registration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad DeleteServicePrincipalName $connector_arn $directory_registration_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /templates/{TemplateArn}; needs --template-arn
@search-terms DeleteTemplate
export def 'pca-connector-ad delete-template' [
  --template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad DeleteTemplate $template_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier}; needs --group-security-identifier --template-arn
@search-terms DeleteTemplateGroupAccessControlEntry
export def 'pca-connector-ad delete-template-group-access-control-entry' [
  --group-security-identifier: string
  --template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad DeleteTemplateGroupAccessControlEntry $group_security_identifier $template_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /connectors/{ConnectorArn}; cached 1min; needs --connector-arn
@search-terms GetConnector
export def 'pca-connector-ad get-connector' [
  --connector-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-ad GetConnector $connector_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /directoryRegistrations/{DirectoryRegistrationArn}; cached 1min; needs --directory-registration-arn
@search-terms GetDirectoryRegistration
export def 'pca-connector-ad get-directory-registration' [
  --directory-registration-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-ad GetDirectoryRegistration $directory_registration_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames/{ConnectorArn}; cached 1min; needs --connector-arn --directory-registration-arn
@search-terms GetServicePrincipalName
export def 'pca-connector-ad get-service-principal-name' [
  --connector-arn: string
  --directory-registration-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-ad GetServicePrincipalName $connector_arn $directory_registration_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templates/{TemplateArn}; cached 1min; needs --template-arn
@search-terms GetTemplate
export def 'pca-connector-ad get-template' [
  --template-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-ad GetTemplate $template_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier}; cached 1min; needs --group-security-identifier --template-arn
@search-terms GetTemplateGroupAccessControlEntry
export def 'pca-connector-ad get-template-group-access-control-entry' [
  --group-security-identifier: string
  --template-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-ad GetTemplateGroupAccessControlEntry $group_security_identifier $template_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /connectors; follows pages; cached 1min
@search-terms ListConnectors
export def 'pca-connector-ad list-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pca-connector-ad ListConnectors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /directoryRegistrations; follows pages; cached 1min
@search-terms ListDirectoryRegistrations
export def 'pca-connector-ad list-directory-registrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pca-connector-ad ListDirectoryRegistrations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /directoryRegistrations/{DirectoryRegistrationArn}/servicePrincipalNames; follows pages; cached 1min; needs --directory-registration-arn
@search-terms ListServicePrincipalNames
export def 'pca-connector-ad list-service-principal-names' [
  --directory-registration-arn: string
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
]: any -> any { call 'pca-connector-ad ListServicePrincipalNames $directory_registration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'pca-connector-ad list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pca-connector-ad ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templates/{TemplateArn}/accessControlEntries; follows pages; cached 1min; needs --template-arn
@search-terms ListTemplateGroupAccessControlEntries
export def 'pca-connector-ad list-template-group-access-control-entries' [
  --template-arn: string
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
]: any -> any { call 'pca-connector-ad ListTemplateGroupAccessControlEntries $template_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /templates; follows pages; cached 1min; needs --connector-arn
@search-terms ListTemplates
export def 'pca-connector-ad list-templates' [
  --connector-arn: string
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
]: any -> any { call 'pca-connector-ad ListTemplates $connector_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'pca-connector-ad tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'pca-connector-ad untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /templates/{TemplateArn}; needs --template-arn
@search-terms UpdateTemplate
export def 'pca-connector-ad update-template' [
  --definition: record
  --reenroll-all-certificate-holders: oneof<bool>
  --template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad UpdateTemplate $definition $reenroll_all_certificate_holders $template_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /templates/{TemplateArn}/accessControlEntries/{GroupSecurityIdentifier}; needs --group-security-identifier --template-arn
@search-terms UpdateTemplateGroupAccessControlEntry
export def 'pca-connector-ad update-template-group-access-control-entry' [
  --access-rights: record
  --group-display-name: string
  --group-security-identifier: string
  --template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pca-connector-ad UpdateTemplateGroupAccessControlEntry $access_rights $group_display_name $group_security_identifier $template_arn -- $region $profile $with_input $fail_fast $yes' }
