# Written by `cargo xtask generate --service accessanalyzer` from the service's model and overlay: change those instead.
# AccessAnalyzer, API version 2019-11-01: 39 operations.

use rt.nu [call]

# PUT /archive-rule; needs --analyzer-arn --rule-name
@search-terms ApplyArchiveRule
export def 'accessanalyzer apply-archive-rule' [
  --analyzer-arn: string
  --rule-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer ApplyArchiveRule $analyzer_arn $rule_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /policy/generation/{jobId}; needs --job-id
@search-terms CancelPolicyGeneration
export def 'accessanalyzer cancel-policy-generation' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer CancelPolicyGeneration $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /policy/check-access-not-granted; cached 1min; needs --policy-document --access --policy-type
@search-terms CheckAccessNotGranted
export def 'accessanalyzer check-access-not-granted' [
  --policy-document: string
  --access: list
  --policy-type: string@[IDENTITY_POLICY RESOURCE_POLICY]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer CheckAccessNotGranted $policy_document $access $policy_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /policy/check-no-new-access; cached 1min; needs --new-policy-document --existing-policy-document --policy-type
@search-terms CheckNoNewAccess
export def 'accessanalyzer check-no-new-access' [
  --new-policy-document: string
  --existing-policy-document: string
  --policy-type: string@[IDENTITY_POLICY RESOURCE_POLICY]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer CheckNoNewAccess $new_policy_document $existing_policy_document $policy_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /policy/check-no-public-access; cached 1min; needs --policy-document --resource-type
@search-terms CheckNoPublicAccess
export def 'accessanalyzer check-no-public-access' [
  --policy-document: string
  --resource-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer CheckNoPublicAccess $policy_document $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /access-preview; needs --analyzer-arn --configurations
@search-terms CreateAccessPreview
export def 'accessanalyzer create-access-preview' [
  --analyzer-arn: string
  --configurations: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer CreateAccessPreview $analyzer_arn $configurations $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /analyzer; needs --analyzer-name --type
@search-terms CreateAnalyzer
export def 'accessanalyzer create-analyzer' [
  --analyzer-name: string
  --type: string@[ACCOUNT ORGANIZATION ACCOUNT_UNUSED_ACCESS ORGANIZATION_UNUSED_ACCESS ACCOUNT_INTERNAL_ACCESS ORGANIZATION_INTERNAL_ACCESS]
  --archive-rules: list
  --tags: record
  --client-token: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer CreateAnalyzer $analyzer_name $type $archive_rules $tags $client_token $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /analyzer/{analyzerName}/archive-rule; needs --analyzer-name --rule-name --filter
@search-terms CreateArchiveRule
export def 'accessanalyzer create-archive-rule' [
  --analyzer-name: string
  --rule-name: string
  --filter: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer CreateArchiveRule $analyzer_name $rule_name $filter $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /service-linked-analyzer; needs --type
@search-terms CreateServiceLinkedAnalyzer
export def 'accessanalyzer create-service-linked-analyzer' [
  --type: string@[ACCOUNT ORGANIZATION ACCOUNT_UNUSED_ACCESS ORGANIZATION_UNUSED_ACCESS ACCOUNT_INTERNAL_ACCESS ORGANIZATION_INTERNAL_ACCESS]
  --archive-rules: list
  --client-token: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer CreateServiceLinkedAnalyzer $type $archive_rules $client_token $configuration -- $region $profile $with_input $fail_fast $yes' }

# DELETE /analyzer/{analyzerName}; needs --analyzer-name
@search-terms DeleteAnalyzer
export def 'accessanalyzer delete-analyzer' [
  --analyzer-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer DeleteAnalyzer $analyzer_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /analyzer/{analyzerName}/archive-rule/{ruleName}; needs --analyzer-name --rule-name
@search-terms DeleteArchiveRule
export def 'accessanalyzer delete-archive-rule' [
  --analyzer-name: string
  --rule-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer DeleteArchiveRule $analyzer_name $rule_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /service-linked-analyzer/{analyzerName}; needs --analyzer-name
@search-terms DeleteServiceLinkedAnalyzer
export def 'accessanalyzer delete-service-linked-analyzer' [
  --analyzer-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer DeleteServiceLinkedAnalyzer $analyzer_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /recommendation/{id}; needs --analyzer-arn --id
@search-terms GenerateFindingRecommendation
export def 'accessanalyzer generate-finding-recommendation' [
  --analyzer-arn: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer GenerateFindingRecommendation $analyzer_arn $id -- $region $profile $with_input $fail_fast $yes' }

# GET /access-preview/{accessPreviewId}; cached 1min; needs --access-preview-id --analyzer-arn
@search-terms GetAccessPreview
export def 'accessanalyzer get-access-preview' [
  --access-preview-id: string
  --analyzer-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer GetAccessPreview $access_preview_id $analyzer_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /analyzed-resource; cached 1min; needs --analyzer-arn --resource-arn
@search-terms GetAnalyzedResource
export def 'accessanalyzer get-analyzed-resource' [
  --analyzer-arn: string
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer GetAnalyzedResource $analyzer_arn $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /analyzer/{analyzerName}; cached 1min; needs --analyzer-name
@search-terms GetAnalyzer
export def 'accessanalyzer get-analyzer' [
  --analyzer-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer GetAnalyzer $analyzer_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /analyzer/{analyzerName}/archive-rule/{ruleName}; cached 1min; needs --analyzer-name --rule-name
@search-terms GetArchiveRule
export def 'accessanalyzer get-archive-rule' [
  --analyzer-name: string
  --rule-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer GetArchiveRule $analyzer_name $rule_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /finding/{id}; cached 1min; needs --analyzer-arn --id
@search-terms GetFinding
export def 'accessanalyzer get-finding' [
  --analyzer-arn: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer GetFinding $analyzer_arn $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /recommendation/{id}; follows pages; cached 1min; needs --analyzer-arn --id
@search-terms GetFindingRecommendation
export def 'accessanalyzer get-finding-recommendation' [
  --analyzer-arn: string
  --id: string
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
]: any -> any { call 'accessanalyzer GetFindingRecommendation $analyzer_arn $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /findingv2/{id}; follows pages; cached 1min; needs --analyzer-arn --id
@search-terms GetFindingV2
export def 'accessanalyzer get-finding-v2' [
  --analyzer-arn: string
  --id: string
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
]: any -> any { call 'accessanalyzer GetFindingV2 $analyzer_arn $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /analyzer/findings/statistics; needs --analyzer-arn
@search-terms GetFindingsStatistics
export def 'accessanalyzer get-findings-statistics' [
  --analyzer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer GetFindingsStatistics $analyzer_arn -- $region $profile $with_input $fail_fast' }

# GET /policy/generation/{jobId}; cached 1min; needs --job-id
@search-terms GetGeneratedPolicy
export def 'accessanalyzer get-generated-policy' [
  --job-id: string
  --include-resource-placeholders: oneof<bool>
  --include-service-level-template: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer GetGeneratedPolicy $job_id $include_resource_placeholders $include_service_level_template -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /access-preview/{accessPreviewId}; follows pages; cached 1min; needs --access-preview-id --analyzer-arn
@search-terms ListAccessPreviewFindings
export def 'accessanalyzer list-access-preview-findings' [
  --access-preview-id: string
  --analyzer-arn: string
  --filter: record
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
]: any -> any { call 'accessanalyzer ListAccessPreviewFindings $access_preview_id $analyzer_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /access-preview; follows pages; cached 1min; needs --analyzer-arn
@search-terms ListAccessPreviews
export def 'accessanalyzer list-access-previews' [
  --analyzer-arn: string
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
]: any -> any { call 'accessanalyzer ListAccessPreviews $analyzer_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /analyzed-resource; follows pages; cached 1min; needs --analyzer-arn
@search-terms ListAnalyzedResources
export def 'accessanalyzer list-analyzed-resources' [
  --analyzer-arn: string
  --resource-type: string@["AWS::S3::Bucket" "AWS::IAM::Role" "AWS::SQS::Queue" "AWS::Lambda::Function" "AWS::Lambda::LayerVersion" "AWS::KMS::Key" "AWS::SecretsManager::Secret" "AWS::EFS::FileSystem" "AWS::EC2::Snapshot" "AWS::ECR::Repository" "AWS::RDS::DBSnapshot" "AWS::RDS::DBClusterSnapshot" "AWS::SNS::Topic" "AWS::S3Express::DirectoryBucket" "AWS::DynamoDB::Table" "AWS::DynamoDB::Stream" "AWS::IAM::User"]
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
]: any -> any { call 'accessanalyzer ListAnalyzedResources $analyzer_arn $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /analyzer; follows pages; cached 1min
@search-terms ListAnalyzers
export def 'accessanalyzer list-analyzers' [
  --type: string@[ACCOUNT ORGANIZATION ACCOUNT_UNUSED_ACCESS ORGANIZATION_UNUSED_ACCESS ACCOUNT_INTERNAL_ACCESS ORGANIZATION_INTERNAL_ACCESS]
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
]: any -> any { call 'accessanalyzer ListAnalyzers $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /analyzer/{analyzerName}/archive-rule; follows pages; cached 1min; needs --analyzer-name
@search-terms ListArchiveRules
export def 'accessanalyzer list-archive-rules' [
  --analyzer-name: string
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
]: any -> any { call 'accessanalyzer ListArchiveRules $analyzer_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /finding; follows pages; cached 1min; needs --analyzer-arn
@search-terms ListFindings
export def 'accessanalyzer list-findings' [
  --analyzer-arn: string
  --filter: record
  --sort: record
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
]: any -> any { call 'accessanalyzer ListFindings $analyzer_arn $filter $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /findingv2; follows pages; cached 1min; needs --analyzer-arn
@search-terms ListFindingsV2
export def 'accessanalyzer list-findings-v2' [
  --analyzer-arn: string
  --filter: record
  --sort: record
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
]: any -> any { call 'accessanalyzer ListFindingsV2 $analyzer_arn $filter $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /policy/generation; follows pages; cached 1min
@search-terms ListPolicyGenerations
export def 'accessanalyzer list-policy-generations' [
  --principal-arn: string
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
]: any -> any { call 'accessanalyzer ListPolicyGenerations $principal_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'accessanalyzer list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'accessanalyzer ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /policy/generation; needs --policy-generation-details
@search-terms StartPolicyGeneration
export def 'accessanalyzer start-policy-generation' [
  --policy-generation-details: record
  --cloud-trail-details: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer StartPolicyGeneration $policy_generation_details $cloud_trail_details $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /resource/scan; needs --analyzer-arn --resource-arn
@search-terms StartResourceScan
export def 'accessanalyzer start-resource-scan' [
  --analyzer-arn: string
  --resource-arn: string
  --resource-owner-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer StartResourceScan $analyzer_arn $resource_arn $resource_owner_account -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'accessanalyzer tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'accessanalyzer untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /analyzer/{analyzerName}; needs --analyzer-name
@search-terms UpdateAnalyzer
export def 'accessanalyzer update-analyzer' [
  --analyzer-name: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer UpdateAnalyzer $analyzer_name $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /analyzer/{analyzerName}/archive-rule/{ruleName}; needs --analyzer-name --rule-name --filter
@search-terms UpdateArchiveRule
export def 'accessanalyzer update-archive-rule' [
  --analyzer-name: string
  --rule-name: string
  --filter: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer UpdateArchiveRule $analyzer_name $rule_name $filter $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /finding; needs --analyzer-arn --status
@search-terms UpdateFindings
export def 'accessanalyzer update-findings' [
  --analyzer-arn: string
  --status: string@[ACTIVE ARCHIVED]
  --ids: list<string>
  --resource-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'accessanalyzer UpdateFindings $analyzer_arn $status $ids $resource_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /policy/validation; follows pages; cached 1min; needs --policy-document --policy-type
@search-terms ValidatePolicy
export def 'accessanalyzer validate-policy' [
  --locale: string@[DE EN ES FR IT JA KO PT_BR ZH_CN ZH_TW]
  --policy-document: string
  --policy-type: string@[IDENTITY_POLICY RESOURCE_POLICY SERVICE_CONTROL_POLICY RESOURCE_CONTROL_POLICY]
  --validate-policy-resource-type: string@["AWS::S3::Bucket" "AWS::S3::AccessPoint" "AWS::S3::MultiRegionAccessPoint" "AWS::S3ObjectLambda::AccessPoint" "AWS::IAM::AssumeRolePolicyDocument" "AWS::DynamoDB::Table"]
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
]: any -> any { call 'accessanalyzer ValidatePolicy $locale $policy_document $policy_type $validate_policy_resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }
