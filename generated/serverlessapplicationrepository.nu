# Written by `cargo xtask generate --service serverlessapplicationrepository` from the service's model and overlay: change those instead.
# ServerlessApplicationRepository, API version 2017-09-08: 14 operations.

use rt.nu [call send]

# POST /applications; needs --author --description --name
@category "aws serverlessapplicationrepository"
@search-terms CreateApplication "serverlessrepo create-application"
export def 'serverlessapplicationrepository create-application' [
  --author: string
  --description: string
  --home-page-url: string
  --labels: oneof<list<string>, string>
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
]: nothing -> record { call 'serverlessapplicationrepository CreateApplication $author=Author $description=Description $home_page_url=HomePageUrl $labels=Labels $license_body=LicenseBody $license_url=LicenseUrl $name=Name $readme_body=ReadmeBody $readme_url=ReadmeUrl $semantic_version=SemanticVersion $source_code_archive_url=SourceCodeArchiveUrl $source_code_url=SourceCodeUrl $spdx_license_id=SpdxLicenseId $template_body=TemplateBody $template_url=TemplateUrl $region=--region $profile=--profile' }

# PUT /applications/{ApplicationId}/versions/{SemanticVersion}; needs --application-id --semantic-version
@category "aws serverlessapplicationrepository"
@search-terms CreateApplicationVersion "serverlessrepo create-application-version"
export def 'serverlessapplicationrepository create-application-version' [
  --application-id: string
  --semantic-version: string
  --source-code-archive-url: string
  --source-code-url: string
  --template-body: string
  --template-url: string
  --region: string
  --profile: string
]: nothing -> record { call 'serverlessapplicationrepository CreateApplicationVersion $application_id=ApplicationId $semantic_version=SemanticVersion $source_code_archive_url=SourceCodeArchiveUrl $source_code_url=SourceCodeUrl $template_body=TemplateBody $template_url=TemplateUrl $region=--region $profile=--profile' }

# POST /applications/{ApplicationId}/changesets; needs --application-id --stack-name
@category "aws serverlessapplicationrepository"
@search-terms CreateCloudFormationChangeSet "serverlessrepo create-cloud-formation-change-set"
export def 'serverlessapplicationrepository create-cloud-formation-change-set' [
  --application-id: string
  --capabilities: oneof<list<string>, string>
  --change-set-name: string
  --client-token: string
  --description: string
  --notification-arns: oneof<list<string>, string>
  --parameter-overrides: oneof<list<any>, record>
  --resource-types: oneof<list<string>, string>
  --rollback-configuration: record
  --semantic-version: string
  --stack-name: string
  --tags: oneof<list<any>, record>
  --template-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'serverlessapplicationrepository CreateCloudFormationChangeSet $application_id=ApplicationId $capabilities=Capabilities $change_set_name=ChangeSetName $client_token=ClientToken $description=Description $notification_arns=NotificationArns $parameter_overrides=ParameterOverrides $resource_types=ResourceTypes $rollback_configuration=RollbackConfiguration $semantic_version=SemanticVersion $stack_name=StackName $tags=Tags $template_id=TemplateId $region=--region $profile=--profile' }

# POST /applications/{ApplicationId}/templates; needs --application-id
@category "aws serverlessapplicationrepository"
@search-terms CreateCloudFormationTemplate "serverlessrepo create-cloud-formation-template"
export def 'serverlessapplicationrepository create-cloud-formation-template' [
  --application-id: string
  --semantic-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'serverlessapplicationrepository CreateCloudFormationTemplate $application_id=ApplicationId $semantic_version=SemanticVersion $region=--region $profile=--profile' }

# DELETE /applications/{ApplicationId}; needs --application-id
@category "aws serverlessapplicationrepository"
@search-terms DeleteApplication "serverlessrepo delete-application"
export def 'serverlessapplicationrepository delete-application' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'serverlessapplicationrepository DeleteApplication $application_id=ApplicationId $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}; cached 1min; needs --application-id
@category "aws serverlessapplicationrepository"
@search-terms GetApplication "serverlessrepo get-application"
export def 'serverlessapplicationrepository get-application' [
  --application-id: string
  --semantic-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'serverlessapplicationrepository GetApplication $application_id=ApplicationId $semantic_version=SemanticVersion $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}/policy; cached 1min; needs --application-id
@category "aws serverlessapplicationrepository"
@search-terms GetApplicationPolicy "serverlessrepo get-application-policy"
export def 'serverlessapplicationrepository get-application-policy' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'serverlessapplicationrepository GetApplicationPolicy $application_id=ApplicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /applications/{ApplicationId}/templates/{TemplateId}; cached 1min; needs --application-id --template-id
@category "aws serverlessapplicationrepository"
@search-terms GetCloudFormationTemplate "serverlessrepo get-cloud-formation-template"
export def 'serverlessapplicationrepository get-cloud-formation-template' [
  --application-id: string
  --template-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'serverlessapplicationrepository GetCloudFormationTemplate $application_id=ApplicationId $template_id=TemplateId $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}/dependencies; follows pages; cached 1min; needs --application-id
@category "aws serverlessapplicationrepository"
@search-terms ListApplicationDependencies "serverlessrepo list-application-dependencies"
export def 'serverlessapplicationrepository list-application-dependencies' [
  --application-id: string
  --semantic-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'serverlessapplicationrepository ListApplicationDependencies $application_id=ApplicationId $semantic_version=SemanticVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{ApplicationId}/versions; follows pages; cached 1min; needs --application-id
@category "aws serverlessapplicationrepository"
@search-terms ListApplicationVersions "serverlessrepo list-application-versions"
export def 'serverlessapplicationrepository list-application-versions' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'serverlessapplicationrepository ListApplicationVersions $application_id=ApplicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications; follows pages; cached 1min
@category "aws serverlessapplicationrepository"
@search-terms ListApplications "serverlessrepo list-applications"
@example "First rows only" "serverlessapplicationrepository list-applications --stream | first 3"
export def 'serverlessapplicationrepository list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'serverlessapplicationrepository ListApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /applications/{ApplicationId}/policy; needs --application-id --statements
@category "aws serverlessapplicationrepository"
@search-terms PutApplicationPolicy "serverlessrepo put-application-policy"
export def 'serverlessapplicationrepository put-application-policy' [
  --application-id: string
  --statements: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'serverlessapplicationrepository PutApplicationPolicy $application_id=ApplicationId $statements=Statements $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /applications/{ApplicationId}/unshare; needs --application-id --organization-id
@category "aws serverlessapplicationrepository"
@search-terms UnshareApplication "serverlessrepo unshare-application"
export def 'serverlessapplicationrepository unshare-application' [
  --application-id: string
  --organization-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'serverlessapplicationrepository UnshareApplication $application_id=ApplicationId $organization_id=OrganizationId $region=--region $profile=--profile' }

# PATCH /applications/{ApplicationId}; needs --application-id
@category "aws serverlessapplicationrepository"
@search-terms UpdateApplication "serverlessrepo update-application"
export def 'serverlessapplicationrepository update-application' [
  --application-id: string
  --author: string
  --description: string
  --home-page-url: string
  --labels: oneof<list<string>, string>
  --readme-body: string
  --readme-url: string
  --region: string
  --profile: string
]: nothing -> record { call 'serverlessapplicationrepository UpdateApplication $application_id=ApplicationId $author=Author $description=Description $home_page_url=HomePageUrl $labels=Labels $readme_body=ReadmeBody $readme_url=ReadmeUrl $region=--region $profile=--profile' }
