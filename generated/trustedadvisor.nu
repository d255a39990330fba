# Written by `cargo xtask generate --service trustedadvisor` from the service's model and overlay: change those instead.
# TrustedAdvisor, API version 2022-09-15: 12 operations.

use rt.nu [call]

def RecommendationLanguage []: nothing -> list<string> { [en ja zh fr de ko zh_TW it es pt_BR id] }

def RecommendationPillar []: nothing -> list<string> { [cost_optimizing performance security service_limits fault_tolerance operational_excellence] }

def RecommendationSource []: nothing -> list<string> { [aws_config compute_optimizer cost_explorer lse manual pse rds resilience resilience_hub security_hub stir ta_check well_architected cost_optimization_hub] }

# PUT /v1/batch-update-recommendation-resource-exclusion; needs --recommendation-resource-exclusions
@search-terms BatchUpdateRecommendationResourceExclusion
export def 'trustedadvisor batch-update-recommendation-resource-exclusion' [
  --recommendation-resource-exclusions: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'trustedadvisor BatchUpdateRecommendationResourceExclusion $recommendation_resource_exclusions -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /v1/organization-recommendations/{organizationRecommendationIdentifier}; needs --organization-recommendation-identifier
@search-terms GetOrganizationRecommendation
export def 'trustedadvisor get-organization-recommendation' [
  --organization-recommendation-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'trustedadvisor GetOrganizationRecommendation $organization_recommendation_identifier -- $region $profile $with_input $fail_fast' }

# GET /v1/recommendations/{recommendationIdentifier}; needs --recommendation-identifier
@search-terms GetRecommendation
export def 'trustedadvisor get-recommendation' [
  --recommendation-identifier: string
  --language: string@RecommendationLanguage
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'trustedadvisor GetRecommendation $recommendation_identifier $language -- $region $profile $with_input $fail_fast' }

# GET /v1/checks; follows pages; cached 1min
@search-terms ListChecks
export def 'trustedadvisor list-checks' [
  --pillar: string@RecommendationPillar
  --aws-service: string
  --source: string@RecommendationSource
  --language: string@RecommendationLanguage
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
]: any -> any { call 'trustedadvisor ListChecks $pillar $aws_service $source $language -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/organization-recommendations/{organizationRecommendationIdentifier}/accounts; follows pages; needs --organization-recommendation-identifier
@search-terms ListOrganizationRecommendationAccounts
export def 'trustedadvisor list-organization-recommendation-accounts' [
  --organization-recommendation-identifier: string
  --affected-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'trustedadvisor ListOrganizationRecommendationAccounts $organization_recommendation_identifier $affected_account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v1/organization-recommendations/{organizationRecommendationIdentifier}/resources; follows pages; cached 1min; needs --organization-recommendation-identifier
@search-terms ListOrganizationRecommendationResources
export def 'trustedadvisor list-organization-recommendation-resources' [
  --status: string@[ok warning error]
  --exclusion-status: string@[excluded included]
  --region-code: string
  --organization-recommendation-identifier: string
  --affected-account-id: string
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
]: any -> any { call 'trustedadvisor ListOrganizationRecommendationResources $status $exclusion_status $region_code $organization_recommendation_identifier $affected_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/organization-recommendations; follows pages; cached 1min
@search-terms ListOrganizationRecommendations
export def 'trustedadvisor list-organization-recommendations' [
  --type: string@[standard priority]
  --status: string@[ok warning error]
  --pillar: string@RecommendationPillar
  --aws-service: string
  --source: string@RecommendationSource
  --check-identifier: string
  --after-last-updated-at: oneof<datetime, duration, string>
  --before-last-updated-at: oneof<datetime, duration, string>
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
]: any -> any { call 'trustedadvisor ListOrganizationRecommendations $type $status $pillar $aws_service $source $check_identifier $after_last_updated_at $before_last_updated_at -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/recommendations/{recommendationIdentifier}/resources; follows pages; cached 1min; needs --recommendation-identifier
@search-terms ListRecommendationResources
export def 'trustedadvisor list-recommendation-resources' [
  --status: string@[ok warning error]
  --exclusion-status: string@[excluded included]
  --region-code: string
  --recommendation-identifier: string
  --language: string@RecommendationLanguage
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
]: any -> any { call 'trustedadvisor ListRecommendationResources $status $exclusion_status $region_code $recommendation_identifier $language -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/recommendations; follows pages; cached 1min
@search-terms ListRecommendations
export def 'trustedadvisor list-recommendations' [
  --type: string@[standard priority]
  --status: string@[ok warning error]
  --pillar: string@RecommendationPillar
  --aws-service: string
  --source: string@RecommendationSource
  --check-identifier: string
  --after-last-updated-at: oneof<datetime, duration, string>
  --before-last-updated-at: oneof<datetime, duration, string>
  --language: string@RecommendationLanguage
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
]: any -> any { call 'trustedadvisor ListRecommendations $type $status $pillar $aws_service $source $check_identifier $after_last_updated_at $before_last_updated_at $language -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/recommendations-for-resource/{awsResourceArn}; follows pages; cached 1min; needs --aws-resource-arn
@search-terms ListRecommendationsForResource
export def 'trustedadvisor list-recommendations-for-resource' [
  --aws-resource-arn: string
  --pillar: string@RecommendationPillar
  --status: string@[ok warning error]
  --check-arn: string
  --language: string@RecommendationLanguage
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
]: any -> any { call 'trustedadvisor ListRecommendationsForResource $aws_resource_arn $pillar $status $check_arn $language -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /v1/organization-recommendations/{organizationRecommendationIdentifier}/lifecycle; needs --lifecycle-stage --organization-recommendation-identifier
@search-terms UpdateOrganizationRecommendationLifecycle
export def 'trustedadvisor update-organization-recommendation-lifecycle' [
  --lifecycle-stage: string@[pending_response in_progress dismissed resolved]
  --update-reason: string
  --update-reason-code: string@[non_critical_account temporary_account valid_business_case other_methods_available low_priority not_applicable other]
  --organization-recommendation-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'trustedadvisor UpdateOrganizationRecommendationLifecycle $lifecycle_stage $update_reason $update_reason_code $organization_recommendation_identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/recommendations/{recommendationIdentifier}/lifecycle; needs --lifecycle-stage --recommendation-identifier
@search-terms UpdateRecommendationLifecycle
export def 'trustedadvisor update-recommendation-lifecycle' [
  --lifecycle-stage: string@[pending_response in_progress dismissed resolved]
  --update-reason: string
  --update-reason-code: string@[non_critical_account temporary_account valid_business_case other_methods_available low_priority not_applicable other]
  --recommendation-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'trustedadvisor UpdateRecommendationLifecycle $lifecycle_stage $update_reason $update_reason_code $recommendation_identifier -- $region $profile $with_input $fail_fast $yes' }
