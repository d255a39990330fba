# Written by `cargo xtask generate --service macie2` from the service's model and overlay: change those instead.
# Macie2, API version 2020-01-01: 81 operations, 1 waiters.

use rt.nu [call]

# POST /invitations/accept; needs --invitation-id
@search-terms AcceptInvitation
export def 'macie2 accept-invitation' [
  --administrator-account-id: string
  --invitation-id: string
  --master-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 AcceptInvitation $administrator_account_id $invitation_id $master_account -- $region $profile $with_input $fail_fast $yes' }

# POST /custom-data-identifiers/get; cached 1min
@search-terms BatchGetCustomDataIdentifiers
export def 'macie2 batch-get-custom-data-identifiers' [
  --ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 BatchGetCustomDataIdentifiers $ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PATCH /automated-discovery/accounts
@search-terms BatchUpdateAutomatedDiscoveryAccounts
export def 'macie2 batch-update-automated-discovery-accounts' [
  --accounts: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 BatchUpdateAutomatedDiscoveryAccounts $accounts -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /allow-lists; needs --criteria --name
@search-terms CreateAllowList
export def 'macie2 create-allow-list' [
  --client-token: string
  --criteria: record
  --description: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 CreateAllowList $client_token $criteria $description $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /jobs; needs --job-type --name --s3-job-definition
@search-terms CreateClassificationJob
export def 'macie2 create-classification-job' [
  --allow-list-ids: list<string>
  --client-token: string
  --custom-data-identifier-ids: list<string>
  --description: string
  --initial-run: oneof<bool>
  --job-type: string@[ONE_TIME SCHEDULED]
  --managed-data-identifier-ids: list<string>
  --managed-data-identifier-selector: string@[ALL EXCLUDE INCLUDE NONE RECOMMENDED]
  --name: string
  --s3-job-definition: record
  --sampling-percentage: int
  --schedule-frequency: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 CreateClassificationJob $allow_list_ids $client_token $custom_data_identifier_ids $description $initial_run $job_type $managed_data_identifier_ids $managed_data_identifier_selector $name $s3_job_definition $sampling_percentage $schedule_frequency $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /custom-data-identifiers; needs --name --regex
@search-terms CreateCustomDataIdentifier
export def 'macie2 create-custom-data-identifier' [
  --client-token: string
  --description: string
  --ignore-words: list<string>
  --keywords: list<string>
  --maximum-match-distance: int
  --name: string
  --regex: string
  --severity-levels: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 CreateCustomDataIdentifier $client_token $description $ignore_words $keywords $maximum_match_distance $name $regex $severity_levels $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /findingsfilters; needs --action --finding-criteria --name
@search-terms CreateFindingsFilter
export def 'macie2 create-findings-filter' [
  --action: string@[ARCHIVE NOOP]
  --client-token: string
  --description: string
  --finding-criteria: record
  --name: string
  --position: int
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 CreateFindingsFilter $action $client_token $description $finding_criteria $name $position $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /invitations; needs --account-ids
@search-terms CreateInvitations
export def 'macie2 create-invitations' [
  --account-ids: list<string>
  --disable-email-notification: oneof<bool>
  --message: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 CreateInvitations $account_ids $disable_email_notification $message -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /members; needs --account
@search-terms CreateMember
export def 'macie2 create-member' [
  --account: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 CreateMember $account $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /findings/sample
@search-terms CreateSampleFindings
export def 'macie2 create-sample-findings' [
  --finding-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 CreateSampleFindings $finding_types -- $region $profile $with_input $fail_fast $yes' }

# POST /invitations/decline; needs --account-ids
@search-terms DeclineInvitations
export def 'macie2 decline-invitations' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 DeclineInvitations $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /allow-lists/{id}; needs --id
@search-terms DeleteAllowList
export def 'macie2 delete-allow-list' [
  --id: string
  --ignore-job-checks: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 DeleteAllowList $id $ignore_job_checks -- $region $profile $with_input $fail_fast $yes' }

# DELETE /custom-data-identifiers/{id}; needs --id
@search-terms DeleteCustomDataIdentifier
export def 'macie2 delete-custom-data-identifier' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 DeleteCustomDataIdentifier $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /findingsfilters/{id}; needs --id
@search-terms DeleteFindingsFilter
export def 'macie2 delete-findings-filter' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 DeleteFindingsFilter $id -- $region $profile $with_input $fail_fast $yes' }

# POST /invitations/delete; needs --account-ids
@search-terms DeleteInvitations
export def 'macie2 delete-invitations' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 DeleteInvitations $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /members/{id}; needs --id
@search-terms DeleteMember
export def 'macie2 delete-member' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 DeleteMember $id -- $region $profile $with_input $fail_fast $yes' }

# POST /datasources/s3; follows pages; cached 1min
@search-terms DescribeBuckets
export def 'macie2 describe-buckets' [
  --criteria: record
  --sort-criteria: record
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
]: any -> any { call 'macie2 DescribeBuckets $criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /jobs/{jobId}; needs --job-id
@search-terms DescribeClassificationJob
export def 'macie2 describe-classification-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'macie2 DescribeClassificationJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /admin/configuration; cached 1min
@search-terms DescribeOrganizationConfiguration
export def 'macie2 describe-organization-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 DescribeOrganizationConfiguration -- $region $profile $refresh $ttl' }

# DELETE /macie
@search-terms DisableMacie
export def 'macie2 disable-macie' [
  --region: string
  --profile: string
]: any -> any { call 'macie2 DisableMacie -- $region $profile' }

# DELETE /admin; needs --admin-account-id
@search-terms DisableOrganizationAdminAccount
export def 'macie2 disable-organization-admin-account' [
  --admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 DisableOrganizationAdminAccount $admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /administrator/disassociate
@search-terms DisassociateFromAdministratorAccount
export def 'macie2 disassociate-from-administrator-account' [
  --region: string
  --profile: string
]: any -> any { call 'macie2 DisassociateFromAdministratorAccount -- $region $profile' }

# POST /master/disassociate
@search-terms DisassociateFromMasterAccount
export def 'macie2 disassociate-from-master-account' [
  --region: string
  --profile: string
]: any -> any { call 'macie2 DisassociateFromMasterAccount -- $region $profile' }

# POST /members/disassociate/{id}; needs --id
@search-terms DisassociateMember
export def 'macie2 disassociate-member' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 DisassociateMember $id -- $region $profile $with_input $fail_fast $yes' }

# POST /macie
@search-terms EnableMacie
export def 'macie2 enable-macie' [
  --client-token: string
  --finding-publishing-frequency: string@[FIFTEEN_MINUTES ONE_HOUR SIX_HOURS]
  --status: string@[PAUSED ENABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 EnableMacie $client_token $finding_publishing_frequency $status -- $region $profile $with_input $fail_fast $yes' }

# POST /admin; needs --admin-account-id
@search-terms EnableOrganizationAdminAccount
export def 'macie2 enable-organization-admin-account' [
  --admin-account-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 EnableOrganizationAdminAccount $admin_account_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /administrator; cached 1min
@search-terms GetAdministratorAccount
export def 'macie2 get-administrator-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 GetAdministratorAccount -- $region $profile $refresh $ttl' }

# GET /allow-lists/{id}; cached 1min; needs --id
@search-terms GetAllowList
export def 'macie2 get-allow-list' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetAllowList $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /automated-discovery/configuration; cached 1min
@search-terms GetAutomatedDiscoveryConfiguration
export def 'macie2 get-automated-discovery-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 GetAutomatedDiscoveryConfiguration -- $region $profile $refresh $ttl' }

# POST /datasources/s3/statistics
@search-terms GetBucketStatistics
export def 'macie2 get-bucket-statistics' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetBucketStatistics $account_id -- $region $profile $with_input $fail_fast' }

# GET /classification-export-configuration; cached 1min
@search-terms GetClassificationExportConfiguration
export def 'macie2 get-classification-export-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 GetClassificationExportConfiguration -- $region $profile $refresh $ttl' }

# GET /classification-scopes/{id}; cached 1min; needs --id
@search-terms GetClassificationScope
export def 'macie2 get-classification-scope' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetClassificationScope $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /custom-data-identifiers/{id}; cached 1min; needs --id
@search-terms GetCustomDataIdentifier
export def 'macie2 get-custom-data-identifier' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetCustomDataIdentifier $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /findings/statistics; needs --group-by
@search-terms GetFindingStatistics
export def 'macie2 get-finding-statistics' [
  --finding-criteria: record
  --group-by: string@["resourcesAffected.s3Bucket.name" type "classificationDetails.jobId" "severity.description"]
  --size: int
  --sort-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetFindingStatistics $finding_criteria $group_by $size $sort_criteria -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /findings/describe; cached 1min; needs --finding-ids
@search-terms GetFindings
export def 'macie2 get-findings' [
  --finding-ids: list<string>
  --sort-criteria: record
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
]: any -> any { call 'macie2 GetFindings $finding_ids $sort_criteria -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /findingsfilters/{id}; cached 1min; needs --id
@search-terms GetFindingsFilter
export def 'macie2 get-findings-filter' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetFindingsFilter $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /findings-publication-configuration; cached 1min
@search-terms GetFindingsPublicationConfiguration
export def 'macie2 get-findings-publication-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 GetFindingsPublicationConfiguration -- $region $profile $refresh $ttl' }

# GET /invitations/count; cached 1min
@search-terms GetInvitationsCount
export def 'macie2 get-invitations-count' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 GetInvitationsCount -- $region $profile $refresh $ttl' }

# GET /macie
@search-terms GetMacieSession
export def 'macie2 get-macie-session' [
  --region: string
  --profile: string
]: any -> any { call 'macie2 GetMacieSession -- $region $profile' }

# GET /master; cached 1min
@search-terms GetMasterAccount
export def 'macie2 get-master-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 GetMasterAccount -- $region $profile $refresh $ttl' }

# GET /members/{id}; cached 1min; needs --id
@search-terms GetMember
export def 'macie2 get-member' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetMember $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /resource-profiles; cached 1min; needs --resource-arn
@search-terms GetResourceProfile
export def 'macie2 get-resource-profile' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetResourceProfile $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /reveal-configuration; cached 1min
@search-terms GetRevealConfiguration
export def 'macie2 get-reveal-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 GetRevealConfiguration -- $region $profile $refresh $ttl' }

# GET /findings/{findingId}/reveal; cached 1min; needs --finding-id
@search-terms GetSensitiveDataOccurrences
export def 'macie2 get-sensitive-data-occurrences' [
  --finding-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetSensitiveDataOccurrences $finding_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /findings/{findingId}/reveal/availability; cached 1min; needs --finding-id
@search-terms GetSensitiveDataOccurrencesAvailability
export def 'macie2 get-sensitive-data-occurrences-availability' [
  --finding-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetSensitiveDataOccurrencesAvailability $finding_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templates/sensitivity-inspections/{id}; cached 1min; needs --id
@search-terms GetSensitivityInspectionTemplate
export def 'macie2 get-sensitivity-inspection-template' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetSensitivityInspectionTemplate $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /usage/statistics; follows pages
@search-terms GetUsageStatistics
export def 'macie2 get-usage-statistics' [
  --filter-by: any
  --sort-by: record
  --time-range: string@[MONTH_TO_DATE PAST_30_DAYS]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetUsageStatistics $filter_by $sort_by $time_range -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /usage; cached 1min
@search-terms GetUsageTotals
export def 'macie2 get-usage-totals' [
  --time-range: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 GetUsageTotals $time_range -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /allow-lists; follows pages; cached 1min
@search-terms ListAllowLists
export def 'macie2 list-allow-lists' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 ListAllowLists -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /automated-discovery/accounts; follows pages; cached 1min
@search-terms ListAutomatedDiscoveryAccounts
export def 'macie2 list-automated-discovery-accounts' [
  --account-ids: list<string>
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
]: any -> any { call 'macie2 ListAutomatedDiscoveryAccounts $account_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /jobs/list; follows pages; cached 15sec
@search-terms ListClassificationJobs
export def 'macie2 list-classification-jobs' [
  --filter-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'macie2 ListClassificationJobs $filter_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /classification-scopes; follows pages; cached 1min
@search-terms ListClassificationScopes
export def 'macie2 list-classification-scopes' [
  --name: string
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
]: any -> any { call 'macie2 ListClassificationScopes $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /custom-data-identifiers/list; follows pages; cached 1min
@search-terms ListCustomDataIdentifiers
export def 'macie2 list-custom-data-identifiers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 ListCustomDataIdentifiers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /findings; follows pages; cached 1min
@search-terms ListFindings
export def 'macie2 list-findings' [
  --finding-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'macie2 ListFindings $finding_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /findingsfilters; follows pages; cached 1min
@search-terms ListFindingsFilters
export def 'macie2 list-findings-filters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 ListFindingsFilters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /invitations; follows pages; cached 1min
@search-terms ListInvitations
export def 'macie2 list-invitations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 ListInvitations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /managed-data-identifiers/list; follows pages; cached 1min
@search-terms ListManagedDataIdentifiers
export def 'macie2 list-managed-data-identifiers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 ListManagedDataIdentifiers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /members; follows pages; cached 1min
@search-terms ListMembers
export def 'macie2 list-members' [
  --only-associated: string
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
]: any -> any { call 'macie2 ListMembers $only_associated -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /admin; follows pages; cached 1min
@search-terms ListOrganizationAdminAccounts
export def 'macie2 list-organization-admin-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 ListOrganizationAdminAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /resource-profiles/artifacts; follows pages; cached 1min; needs --resource-arn
@search-terms ListResourceProfileArtifacts
export def 'macie2 list-resource-profile-artifacts' [
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
]: any -> any { call 'macie2 ListResourceProfileArtifacts $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resource-profiles/detections; follows pages; cached 1min; needs --resource-arn
@search-terms ListResourceProfileDetections
export def 'macie2 list-resource-profile-detections' [
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
]: any -> any { call 'macie2 ListResourceProfileDetections $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /templates/sensitivity-inspections; follows pages; cached 1min
@search-terms ListSensitivityInspectionTemplates
export def 'macie2 list-sensitivity-inspection-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'macie2 ListSensitivityInspectionTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'macie2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'macie2 ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /classification-export-configuration; needs --configuration
@search-terms PutClassificationExportConfiguration
export def 'macie2 put-classification-export-configuration' [
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 PutClassificationExportConfiguration $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /findings-publication-configuration
@search-terms PutFindingsPublicationConfiguration
export def 'macie2 put-findings-publication-configuration' [
  --client-token: string
  --security-hub-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 PutFindingsPublicationConfiguration $client_token $security_hub_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /datasources/search-resources; follows pages; cached 1min
@search-terms SearchResources
export def 'macie2 search-resources' [
  --bucket-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'macie2 SearchResources $bucket_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'macie2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /custom-data-identifiers/test; needs --regex --sample-text
@search-terms TestCustomDataIdentifier
export def 'macie2 test-custom-data-identifier' [
  --ignore-words: list<string>
  --keywords: list<string>
  --maximum-match-distance: int
  --regex: string
  --sample-text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 TestCustomDataIdentifier $ignore_words $keywords $maximum_match_distance $regex $sample_text -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'macie2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /allow-lists/{id}; needs --criteria --id --name
@search-terms UpdateAllowList
export def 'macie2 update-allow-list' [
  --criteria: record
  --description: string
  --id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateAllowList $criteria $description $id $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /automated-discovery/configuration; needs --status
@search-terms UpdateAutomatedDiscoveryConfiguration
export def 'macie2 update-automated-discovery-configuration' [
  --auto-enable-organization-members: string@[ALL NEW NONE]
  --status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateAutomatedDiscoveryConfiguration $auto_enable_organization_members $status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /jobs/{jobId}; needs --job-id --job-status
@search-terms UpdateClassificationJob
export def 'macie2 update-classification-job' [
  --job-id: string
  --job-status: string@[RUNNING PAUSED CANCELLED COMPLETE IDLE USER_PAUSED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateClassificationJob $job_id $job_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /classification-scopes/{id}; needs --id
@search-terms UpdateClassificationScope
export def 'macie2 update-classification-scope' [
  --id: string
  --s3: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateClassificationScope $id $s3 -- $region $profile $with_input $fail_fast $yes' }

# PATCH /findingsfilters/{id}; needs --id
@search-terms UpdateFindingsFilter
export def 'macie2 update-findings-filter' [
  --action: string@[ARCHIVE NOOP]
  --client-token: string
  --description: string
  --finding-criteria: record
  --id: string
  --name: string
  --position: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateFindingsFilter $action $client_token $description $finding_criteria $id $name $position -- $region $profile $with_input $fail_fast $yes' }

# PATCH /macie
@search-terms UpdateMacieSession
export def 'macie2 update-macie-session' [
  --finding-publishing-frequency: string@[FIFTEEN_MINUTES ONE_HOUR SIX_HOURS]
  --status: string@[PAUSED ENABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateMacieSession $finding_publishing_frequency $status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /macie/members/{id}; needs --id --status
@search-terms UpdateMemberSession
export def 'macie2 update-member-session' [
  --id: string
  --status: string@[PAUSED ENABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateMemberSession $id $status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /admin/configuration; needs --auto-enable
@search-terms UpdateOrganizationConfiguration
export def 'macie2 update-organization-configuration' [
  --auto-enable: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateOrganizationConfiguration $auto_enable -- $region $profile $with_input $fail_fast $yes' }

# PATCH /resource-profiles; needs --resource-arn
@search-terms UpdateResourceProfile
export def 'macie2 update-resource-profile' [
  --resource-arn: string
  --sensitivity-score-override: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateResourceProfile $resource_arn $sensitivity_score_override -- $region $profile $with_input $fail_fast $yes' }

# PATCH /resource-profiles/detections; needs --resource-arn
@search-terms UpdateResourceProfileDetections
export def 'macie2 update-resource-profile-detections' [
  --resource-arn: string
  --suppress-data-identifiers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateResourceProfileDetections $resource_arn $suppress_data_identifiers -- $region $profile $with_input $fail_fast $yes' }

# PUT /reveal-configuration; needs --configuration
@search-terms UpdateRevealConfiguration
export def 'macie2 update-reveal-configuration' [
  --configuration: record
  --retrieval-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateRevealConfiguration $configuration $retrieval_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /templates/sensitivity-inspections/{id}; needs --id
@search-terms UpdateSensitivityInspectionTemplate
export def 'macie2 update-sensitivity-inspection-template' [
  --description: string
  --excludes: record
  --id: string
  --includes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'macie2 UpdateSensitivityInspectionTemplate $description $excludes $id $includes -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   finding-revealed: GetSensitiveDataOccurrences; needs --finding-id
@search-terms FindingRevealed
export def 'macie2 wait' [
  waiter: string@[finding-revealed]
  --finding-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'macie2 wait $waiter $finding_id -- $timeout $interval $region $profile' }
