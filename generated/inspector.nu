# Written by `cargo xtask generate --service inspector` from the service's model and overlay: change those instead.
# Inspector, API version 2016-02-16: 37 operations.

use rt.nu [call]

# POST /; needs --finding-arns --attributes
@search-terms AddAttributesToFindings
export def 'inspector add-attributes-to-findings' [
  --finding-arns: list<string>
  --attributes: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector AddAttributesToFindings $finding_arns $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-target-name
@search-terms CreateAssessmentTarget
export def 'inspector create-assessment-target' [
  --assessment-target-name: string
  --resource-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector CreateAssessmentTarget $assessment_target_name $resource_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-target-arn --assessment-template-name --duration-in-seconds --rules-package-arns
@search-terms CreateAssessmentTemplate
export def 'inspector create-assessment-template' [
  --assessment-target-arn: string
  --assessment-template-name: string
  --duration-in-seconds: int
  --rules-package-arns: list<string>
  --user-attributes-for-findings: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector CreateAssessmentTemplate $assessment_target_arn $assessment_template_name $duration_in_seconds $rules_package_arns $user_attributes_for_findings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-template-arn
@search-terms CreateExclusionsPreview
export def 'inspector create-exclusions-preview' [
  --assessment-template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector CreateExclusionsPreview $assessment_template_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-tags
@search-terms CreateResourceGroup
export def 'inspector create-resource-group' [
  --resource-group-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector CreateResourceGroup $resource_group_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-run-arn
@search-terms DeleteAssessmentRun
export def 'inspector delete-assessment-run' [
  --assessment-run-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector DeleteAssessmentRun $assessment_run_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-target-arn
@search-terms DeleteAssessmentTarget
export def 'inspector delete-assessment-target' [
  --assessment-target-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector DeleteAssessmentTarget $assessment_target_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-template-arn
@search-terms DeleteAssessmentTemplate
export def 'inspector delete-assessment-template' [
  --assessment-template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector DeleteAssessmentTemplate $assessment_template_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --assessment-run-arns
@search-terms DescribeAssessmentRuns
export def 'inspector describe-assessment-runs' [
  --assessment-run-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector DescribeAssessmentRuns $assessment_run_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --assessment-target-arns
@search-terms DescribeAssessmentTargets
export def 'inspector describe-assessment-targets' [
  --assessment-target-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector DescribeAssessmentTargets $assessment_target_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --assessment-template-arns
@search-terms DescribeAssessmentTemplates
export def 'inspector describe-assessment-templates' [
  --assessment-template-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector DescribeAssessmentTemplates $assessment_template_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeCrossAccountAccessRole
export def 'inspector describe-cross-account-access-role' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'inspector DescribeCrossAccountAccessRole -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --exclusion-arns
@search-terms DescribeExclusions
export def 'inspector describe-exclusions' [
  --exclusion-arns: list<string>
  --locale: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector DescribeExclusions $exclusion_arns $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --finding-arns
@search-terms DescribeFindings
export def 'inspector describe-findings' [
  --finding-arns: list<string>
  --locale: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector DescribeFindings $finding_arns $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-group-arns
@search-terms DescribeResourceGroups
export def 'inspector describe-resource-groups' [
  --resource-group-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector DescribeResourceGroups $resource_group_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rules-package-arns
@search-terms DescribeRulesPackages
export def 'inspector describe-rules-packages' [
  --rules-package-arns: list<string>
  --locale: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector DescribeRulesPackages $rules_package_arns $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --assessment-run-arn --report-file-format --report-type
@search-terms GetAssessmentReport
export def 'inspector get-assessment-report' [
  --assessment-run-arn: string
  --report-file-format: string@[HTML PDF]
  --report-type: string@[FINDING FULL]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector GetAssessmentReport $assessment_run_arn $report_file_format $report_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --assessment-template-arn --preview-token
@search-terms GetExclusionsPreview
export def 'inspector get-exclusions-preview' [
  --assessment-template-arn: string
  --preview-token: string
  --next-token: string
  --max-results: int
  --locale: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector GetExclusionsPreview $assessment_template_arn $preview_token $next_token $max_results $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --assessment-run-arn
@search-terms GetTelemetryMetadata
export def 'inspector get-telemetry-metadata' [
  --assessment-run-arn: string
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
]: any -> any { call 'inspector GetTelemetryMetadata $assessment_run_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --assessment-run-arn
@search-terms ListAssessmentRunAgents
export def 'inspector list-assessment-run-agents' [
  --assessment-run-arn: string
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
]: any -> any { call 'inspector ListAssessmentRunAgents $assessment_run_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListAssessmentRuns
export def 'inspector list-assessment-runs' [
  --assessment-template-arns: list<string>
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
]: any -> any { call 'inspector ListAssessmentRuns $assessment_template_arns $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAssessmentTargets
export def 'inspector list-assessment-targets' [
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
]: any -> any { call 'inspector ListAssessmentTargets $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAssessmentTemplates
export def 'inspector list-assessment-templates' [
  --assessment-target-arns: list<string>
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
]: any -> any { call 'inspector ListAssessmentTemplates $assessment_target_arns $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEventSubscriptions
export def 'inspector list-event-subscriptions' [
  --resource-arn: string
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
]: any -> any { call 'inspector ListEventSubscriptions $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --assessment-run-arn
@search-terms ListExclusions
export def 'inspector list-exclusions' [
  --assessment-run-arn: string
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
]: any -> any { call 'inspector ListExclusions $assessment_run_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFindings
export def 'inspector list-findings' [
  --assessment-run-arns: list<string>
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
]: any -> any { call 'inspector ListFindings $assessment_run_arns $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRulesPackages
export def 'inspector list-rules-packages' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'inspector ListRulesPackages -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'inspector list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'inspector ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --preview-agents-arn
@search-terms PreviewAgents
export def 'inspector preview-agents' [
  --preview-agents-arn: string
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
]: any -> any { call 'inspector PreviewAgents $preview_agents_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --role-arn
@search-terms RegisterCrossAccountAccessRole
export def 'inspector register-cross-account-access-role' [
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector RegisterCrossAccountAccessRole $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --finding-arns --attribute-keys
@search-terms RemoveAttributesFromFindings
export def 'inspector remove-attributes-from-findings' [
  --finding-arns: list<string>
  --attribute-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector RemoveAttributesFromFindings $finding_arns $attribute_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms SetTagsForResource
export def 'inspector set-tags-for-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector SetTagsForResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-template-arn
@search-terms StartAssessmentRun
export def 'inspector start-assessment-run' [
  --assessment-template-arn: string
  --assessment-run-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector StartAssessmentRun $assessment_template_arn $assessment_run_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-run-arn
@search-terms StopAssessmentRun
export def 'inspector stop-assessment-run' [
  --assessment-run-arn: string
  --stop-action: string@[START_EVALUATION SKIP_EVALUATION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector StopAssessmentRun $assessment_run_arn $stop_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --event --topic-arn
@search-terms SubscribeToEvent
export def 'inspector subscribe-to-event' [
  --resource-arn: string
  --event: string@[ASSESSMENT_RUN_STARTED ASSESSMENT_RUN_COMPLETED ASSESSMENT_RUN_STATE_CHANGED FINDING_REPORTED OTHER]
  --topic-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector SubscribeToEvent $resource_arn $event $topic_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --event --topic-arn
@search-terms UnsubscribeFromEvent
export def 'inspector unsubscribe-from-event' [
  --resource-arn: string
  --event: string@[ASSESSMENT_RUN_STARTED ASSESSMENT_RUN_COMPLETED ASSESSMENT_RUN_STATE_CHANGED FINDING_REPORTED OTHER]
  --topic-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector UnsubscribeFromEvent $resource_arn $event $topic_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assessment-target-arn --assessment-target-name
@search-terms UpdateAssessmentTarget
export def 'inspector update-assessment-target' [
  --assessment-target-arn: string
  --assessment-target-name: string
  --resource-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector UpdateAssessmentTarget $assessment_target_arn $assessment_target_name $resource_group_arn -- $region $profile $with_input $fail_fast $yes' }
