# Written by `cargo xtask generate --service amplifyuibuilder` from the service's model and overlay: change those instead.
# AmplifyUIBuilder, API version 2021-08-11: 28 operations.

use rt.nu [call]

# POST /app/{appId}/environment/{environmentName}/components; needs --app-id --environment-name --component-to-create
@search-terms CreateComponent
export def 'amplifyuibuilder create-component' [
  --app-id: string
  --environment-name: string
  --client-token: string
  --component-to-create: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder CreateComponent $app_id $environment_name $client_token $component_to_create -- $region $profile $with_input $fail_fast $yes' }

# POST /app/{appId}/environment/{environmentName}/forms; needs --app-id --environment-name --form-to-create
@search-terms CreateForm
export def 'amplifyuibuilder create-form' [
  --app-id: string
  --environment-name: string
  --client-token: string
  --form-to-create: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder CreateForm $app_id $environment_name $client_token $form_to_create -- $region $profile $with_input $fail_fast $yes' }

# POST /app/{appId}/environment/{environmentName}/themes; needs --app-id --environment-name --theme-to-create
@search-terms CreateTheme
export def 'amplifyuibuilder create-theme' [
  --app-id: string
  --environment-name: string
  --client-token: string
  --theme-to-create: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder CreateTheme $app_id $environment_name $client_token $theme_to_create -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app/{appId}/environment/{environmentName}/components/{id}; needs --app-id --environment-name --id
@search-terms DeleteComponent
export def 'amplifyuibuilder delete-component' [
  --app-id: string
  --environment-name: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder DeleteComponent $app_id $environment_name $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app/{appId}/environment/{environmentName}/forms/{id}; needs --app-id --environment-name --id
@search-terms DeleteForm
export def 'amplifyuibuilder delete-form' [
  --app-id: string
  --environment-name: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder DeleteForm $app_id $environment_name $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app/{appId}/environment/{environmentName}/themes/{id}; needs --app-id --environment-name --id
@search-terms DeleteTheme
export def 'amplifyuibuilder delete-theme' [
  --app-id: string
  --environment-name: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder DeleteTheme $app_id $environment_name $id -- $region $profile $with_input $fail_fast $yes' }

# POST /tokens/{provider}; needs --provider --request
@search-terms ExchangeCodeForToken
export def 'amplifyuibuilder exchange-code-for-token' [
  --provider: string
  --request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder ExchangeCodeForToken $provider $request -- $region $profile $with_input $fail_fast $yes' }

# GET /export/app/{appId}/environment/{environmentName}/components; follows pages; needs --app-id --environment-name
@search-terms ExportComponents
export def 'amplifyuibuilder export-components' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder ExportComponents $app_id $environment_name -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# GET /export/app/{appId}/environment/{environmentName}/forms; follows pages; needs --app-id --environment-name
@search-terms ExportForms
export def 'amplifyuibuilder export-forms' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder ExportForms $app_id $environment_name -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# GET /export/app/{appId}/environment/{environmentName}/themes; follows pages; needs --app-id --environment-name
@search-terms ExportThemes
export def 'amplifyuibuilder export-themes' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder ExportThemes $app_id $environment_name -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# GET /app/{appId}/environment/{environmentName}/codegen-jobs/{id}; needs --app-id --environment-name --id
@search-terms GetCodegenJob
export def 'amplifyuibuilder get-codegen-job' [
  --app-id: string
  --environment-name: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'amplifyuibuilder GetCodegenJob $app_id $environment_name $id -- $region $profile $with_input $fail_fast' }

# GET /app/{appId}/environment/{environmentName}/components/{id}; cached 1min; needs --app-id --environment-name --id
@search-terms GetComponent
export def 'amplifyuibuilder get-component' [
  --app-id: string
  --environment-name: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifyuibuilder GetComponent $app_id $environment_name $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /app/{appId}/environment/{environmentName}/forms/{id}; cached 1min; needs --app-id --environment-name --id
@search-terms GetForm
export def 'amplifyuibuilder get-form' [
  --app-id: string
  --environment-name: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifyuibuilder GetForm $app_id $environment_name $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /app/{appId}/environment/{environmentName}/metadata; cached 1min; needs --app-id --environment-name
@search-terms GetMetadata
export def 'amplifyuibuilder get-metadata' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifyuibuilder GetMetadata $app_id $environment_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /app/{appId}/environment/{environmentName}/themes/{id}; cached 1min; needs --app-id --environment-name --id
@search-terms GetTheme
export def 'amplifyuibuilder get-theme' [
  --app-id: string
  --environment-name: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifyuibuilder GetTheme $app_id $environment_name $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /app/{appId}/environment/{environmentName}/codegen-jobs; follows pages; cached 15sec; needs --app-id --environment-name
@search-terms ListCodegenJobs
export def 'amplifyuibuilder list-codegen-jobs' [
  --app-id: string
  --environment-name: string
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
]: any -> any { call 'amplifyuibuilder ListCodegenJobs $app_id $environment_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /app/{appId}/environment/{environmentName}/components; follows pages; cached 1min; needs --app-id --environment-name
@search-terms ListComponents
export def 'amplifyuibuilder list-components' [
  --app-id: string
  --environment-name: string
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
]: any -> any { call 'amplifyuibuilder ListComponents $app_id $environment_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /app/{appId}/environment/{environmentName}/forms; follows pages; cached 1min; needs --app-id --environment-name
@search-terms ListForms
export def 'amplifyuibuilder list-forms' [
  --app-id: string
  --environment-name: string
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
]: any -> any { call 'amplifyuibuilder ListForms $app_id $environment_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'amplifyuibuilder list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifyuibuilder ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /app/{appId}/environment/{environmentName}/themes; follows pages; cached 1min; needs --app-id --environment-name
@search-terms ListThemes
export def 'amplifyuibuilder list-themes' [
  --app-id: string
  --environment-name: string
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
]: any -> any { call 'amplifyuibuilder ListThemes $app_id $environment_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /app/{appId}/environment/{environmentName}/metadata/features/{featureName}; needs --app-id --environment-name --feature-name --body
@search-terms PutMetadataFlag
export def 'amplifyuibuilder put-metadata-flag' [
  --app-id: string
  --environment-name: string
  --feature-name: string
  --body: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder PutMetadataFlag $app_id $environment_name $feature_name $body -- $region $profile $with_input $fail_fast $yes' }

# POST /tokens/{provider}/refresh; needs --provider --refresh-token-body
@search-terms RefreshToken
export def 'amplifyuibuilder refresh-token' [
  --provider: string
  --refresh-token-body: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder RefreshToken $provider $refresh_token_body -- $region $profile $with_input $fail_fast $yes' }

# POST /app/{appId}/environment/{environmentName}/codegen-jobs; needs --app-id --environment-name --codegen-job-to-create
@search-terms StartCodegenJob
export def 'amplifyuibuilder start-codegen-job' [
  --app-id: string
  --environment-name: string
  --client-token: string
  --codegen-job-to-create: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder StartCodegenJob $app_id $environment_name $client_token $codegen_job_to_create -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'amplifyuibuilder tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'amplifyuibuilder untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /app/{appId}/environment/{environmentName}/components/{id}; needs --app-id --environment-name --id --updated-component
@search-terms UpdateComponent
export def 'amplifyuibuilder update-component' [
  --app-id: string
  --environment-name: string
  --id: string
  --client-token: string
  --updated-component: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder UpdateComponent $app_id $environment_name $id $client_token $updated_component -- $region $profile $with_input $fail_fast $yes' }

# PATCH /app/{appId}/environment/{environmentName}/forms/{id}; needs --app-id --environment-name --id --updated-form
@search-terms UpdateForm
export def 'amplifyuibuilder update-form' [
  --app-id: string
  --environment-name: string
  --id: string
  --client-token: string
  --updated-form: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder UpdateForm $app_id $environment_name $id $client_token $updated_form -- $region $profile $with_input $fail_fast $yes' }

# PATCH /app/{appId}/environment/{environmentName}/themes/{id}; needs --app-id --environment-name --id --updated-theme
@search-terms UpdateTheme
export def 'amplifyuibuilder update-theme' [
  --app-id: string
  --environment-name: string
  --id: string
  --client-token: string
  --updated-theme: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifyuibuilder UpdateTheme $app_id $environment_name $id $client_token $updated_theme -- $region $profile $with_input $fail_fast $yes' }
