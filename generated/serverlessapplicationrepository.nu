# Written by `cargo xtask generate --service serverlessapplicationrepository` from the service's model and overlay: change those instead.
# ServerlessApplicationRepository, API version 2017-09-08: 14 operations.

use rt.nu [call]

# POST /applications; needs --author --description --name
@search-terms 'CreateApplication, serverlessrepo create-application'
export def 'serverlessapplicationrepository create-application' [
  --author: string
  --description: string
  --home-page-url: string
  --labels: list<string>
  --license-body: string
  --license-url: string
  --name: string
  --readme-body: string
  --readme-url: string
  --semantic-version: string
  --source-code-archive-url: string
  --source-code-url: string
  --spdx-license-id: string
  --template-body: string
  --template-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'serverlessapplicationrepository CreateApplication $author $description $home_page_url $labels $license_body $license_url $name $readme_body $readme_url $semantic_version $source_code_archive_url $source_code_url $spdx_license_id $template_body $template_url -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{ApplicationId}/versions/{SemanticVersion}; needs --application-id --semantic-version
@search-terms 'CreateApplicationVersion, serverlessrepo create-application-version'
export def 'serverlessapplicationrepository create-application-version' [
  --application-id: string
  --semantic-version: string
  --source-code-archive-url: string
  --source-code-url: string
  --template-body: string
  --template-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'serverlessapplicationrepository CreateApplicationVersion $application_id $semantic_version $source_code_archive_url $source_code_url $template_body $template_url -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{ApplicationId}/changesets; needs --application-id --stack-name
@search-terms 'CreateCloudFormationChangeSet, serverlessrepo create-cloud-formation-change-set'
export def 'serverlessapplicationrepository create-cloud-formation-change-set' [
  --application-id: string
  --capabilities: list<string>
  --change-set-name: string
  --client-token: string
  --description: string
  --notification-arns: list<string>
  --parameter-overrides: any
  --resource-types: list<string>
  --rollback-configuration: record
  --semantic-version: string
  --stack-name: string
  --tags: any
  --template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'serverlessapplicationrepository CreateCloudFormationChangeSet $application_id $capabilities $change_set_name $client_token $description $notification_arns $parameter_overrides $resource_types $rollback_configuration $semantic_version $stack_name $tags $template_id -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{ApplicationId}/templates; needs --application-id
@search-terms 'CreateCloudFormationTemplate, serverlessrepo create-cloud-formation-template'
export def 'serverlessapplicationrepository create-cloud-formation-template' [
  --application-id: string
  --semantic-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'serverlessapplicationrepository CreateCloudFormationTemplate $application_id $semantic_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{ApplicationId}; needs --application-id
@search-terms 'DeleteApplication, serverlessrepo delete-application'
export def 'serverlessapplicationrepository delete-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'serverlessapplicationrepository DeleteApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{ApplicationId}; cached 1min; needs --application-id
@search-terms 'GetApplication, serverlessrepo get-application'
export def 'serverlessapplicationrepository get-application' [
  --application-id: string
  --semantic-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'serverlessapplicationrepository GetApplication $application_id $semantic_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/policy; cached 1min; needs --application-id
@search-terms 'GetApplicationPolicy, serverlessrepo get-application-policy'
export def 'serverlessapplicationrepository get-application-policy' [
  --application-id: string
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
]: any -> any { call 'serverlessapplicationrepository GetApplicationPolicy $application_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/templates/{TemplateId}; cached 1min; needs --application-id --template-id
@search-terms 'GetCloudFormationTemplate, serverlessrepo get-cloud-formation-template'
export def 'serverlessapplicationrepository get-cloud-formation-template' [
  --application-id: string
  --template-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'serverlessapplicationrepository GetCloudFormationTemplate $application_id $template_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/dependencies; follows pages; cached 1min; needs --application-id
@search-terms 'ListApplicationDependencies, serverlessrepo list-application-dependencies'
export def 'serverlessapplicationrepository list-application-dependencies' [
  --application-id: string
  --semantic-version: string
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
]: any -> any { call 'serverlessapplicationrepository ListApplicationDependencies $application_id $semantic_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/versions; follows pages; cached 1min; needs --application-id
@search-terms 'ListApplicationVersions, serverlessrepo list-application-versions'
export def 'serverlessapplicationrepository list-application-versions' [
  --application-id: string
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
]: any -> any { call 'serverlessapplicationrepository ListApplicationVersions $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications; follows pages; cached 1min
@search-terms 'ListApplications, serverlessrepo list-applications'
export def 'serverlessapplicationrepository list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'serverlessapplicationrepository ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /applications/{ApplicationId}/policy; needs --application-id --statements
@search-terms 'PutApplicationPolicy, serverlessrepo put-application-policy'
export def 'serverlessapplicationrepository put-application-policy' [
  --application-id: string
  --statements: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'serverlessapplicationrepository PutApplicationPolicy $application_id $statements -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /applications/{ApplicationId}/unshare; needs --application-id --organization-id
@search-terms 'UnshareApplication, serverlessrepo unshare-application'
export def 'serverlessapplicationrepository unshare-application' [
  --application-id: string
  --organization-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'serverlessapplicationrepository UnshareApplication $application_id $organization_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{ApplicationId}; needs --application-id
@search-terms 'UpdateApplication, serverlessrepo update-application'
export def 'serverlessapplicationrepository update-application' [
  --application-id: string
  --author: string
  --description: string
  --home-page-url: string
  --labels: list<string>
  --readme-body: string
  --readme-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'serverlessapplicationrepository UpdateApplication $application_id $author $description $home_page_url $labels $readme_body $readme_url -- $region $profile $with_input $fail_fast $yes' }
