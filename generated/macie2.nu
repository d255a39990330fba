# Written by `cargo xtask generate --service macie2` from the service's model and overlay: change those instead.
# Macie2, API version 2020-01-01: 81 operations.

use rt.nu [call send]

# POST /invitations/accept; needs --invitation-id
@category "aws macie2"
@search-terms AcceptInvitation
export def 'macie2 accept-invitation' [
  --administrator-account-id: string
  --invitation-id: string
  --master-account: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 AcceptInvitation $administrator_account_id=administratorAccountId $invitation_id=invitationId $master_account=masterAccount $region=--region $profile=--profile' }

# POST /custom-data-identifiers/get; cached 1min
@category "aws macie2"
@search-terms BatchGetCustomDataIdentifiers
export def 'macie2 batch-get-custom-data-identifiers' [
  --ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 BatchGetCustomDataIdentifiers $ids=ids $region=--region $profile=--profile' }

# PATCH /automated-discovery/accounts
@category "aws macie2"
@search-terms BatchUpdateAutomatedDiscoveryAccounts
@example "First rows only" "macie2 batch-update-automated-discovery-accounts | first 3"
export def 'macie2 batch-update-automated-discovery-accounts' [
  --accounts: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'macie2 BatchUpdateAutomatedDiscoveryAccounts $accounts=accounts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /allow-lists; needs --criteria --name
@category "aws macie2"
@search-terms CreateAllowList
export def 'macie2 create-allow-list' [
  --client-token: string
  --criteria: record
  --description: string
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 CreateAllowList $client_token=clientToken $criteria=criteria $description=description $name=name $tags=tags $region=--region $profile=--profile' }

# POST /jobs; needs --job-type --name --s3-job-definition
@category "aws macie2"
@search-terms CreateClassificationJob
export def 'macie2 create-classification-job' [
  --allow-list-ids: oneof<list<string>, string>
  --client-token: string
  --custom-data-identifier-ids: oneof<list<string>, string>
  --description: string
  --initial-run: oneof<bool>
  --job-type: string@[ONE_TIME SCHEDULED]
  --managed-data-identifier-ids: oneof<list<string>, string>
  --managed-data-identifier-selector: string@[ALL EXCLUDE INCLUDE NONE RECOMMENDED]
  --name: string
  --s3-job-definition: record
  --sampling-percentage: int
  --schedule-frequency: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 CreateClassificationJob $allow_list_ids=allowListIds $client_token=clientToken $custom_data_identifier_ids=customDataIdentifierIds $description=description $initial_run=initialRun $job_type=jobType $managed_data_identifier_ids=managedDataIdentifierIds $managed_data_identifier_selector=managedDataIdentifierSelector $name=name $s3_job_definition=s3JobDefinition $sampling_percentage=samplingPercentage $schedule_frequency=scheduleFrequency $tags=tags $region=--region $profile=--profile' }

# POST /custom-data-identifiers; needs --name --regex
@category "aws macie2"
@search-terms CreateCustomDataIdentifier
export def 'macie2 create-custom-data-identifier' [
  --client-token: string
  --description: string
  --ignore-words: oneof<list<string>, string>
  --keywords: oneof<list<string>, string>
  --maximum-match-distance: int
  --name: string
  --regex: string
  --severity-levels: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 CreateCustomDataIdentifier $client_token=clientToken $description=description $ignore_words=ignoreWords $keywords=keywords $maximum_match_distance=maximumMatchDistance $name=name $regex=regex $severity_levels=severityLevels $tags=tags $region=--region $profile=--profile' }

# POST /findingsfilters; needs --action --finding-criteria --name
@category "aws macie2"
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
]: nothing -> record { call 'macie2 CreateFindingsFilter $action=action $client_token=clientToken $description=description $finding_criteria=findingCriteria $name=name $position=position $tags=tags $region=--region $profile=--profile' }

# POST /invitations; needs --account-ids
@category "aws macie2"
@search-terms CreateInvitations
export def 'macie2 create-invitations' [
  --account-ids: oneof<list<string>, string>
  --disable-email-notification: oneof<bool>
  --message: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'macie2 CreateInvitations $account_ids=accountIds $disable_email_notification=disableEmailNotification $message=message $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /members; needs --account
@category "aws macie2"
@search-terms CreateMember
export def 'macie2 create-member' [
  --account: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 CreateMember $account=account $tags=tags $region=--region $profile=--profile' }

# POST /findings/sample
@category "aws macie2"
@search-terms CreateSampleFindings
export def 'macie2 create-sample-findings' [
  --finding-types: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 CreateSampleFindings $finding_types=findingTypes $region=--region $profile=--profile' }

# POST /invitations/decline; needs --account-ids
@category "aws macie2"
@search-terms DeclineInvitations
export def 'macie2 decline-invitations' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'macie2 DeclineInvitations $account_ids=accountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# DELETE /allow-lists/{id}; needs --id
@category "aws macie2"
@search-terms DeleteAllowList
export def 'macie2 delete-allow-list' [
  --id: string
  --ignore-job-checks: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DeleteAllowList $id=id $ignore_job_checks=ignoreJobChecks $region=--region $profile=--profile' }

# DELETE /custom-data-identifiers/{id}; needs --id
@category "aws macie2"
@search-terms DeleteCustomDataIdentifier
export def 'macie2 delete-custom-data-identifier' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DeleteCustomDataIdentifier $id=id $region=--region $profile=--profile' }

# DELETE /findingsfilters/{id}; needs --id
@category "aws macie2"
@search-terms DeleteFindingsFilter
export def 'macie2 delete-findings-filter' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DeleteFindingsFilter $id=id $region=--region $profile=--profile' }

# POST /invitations/delete; needs --account-ids
@category "aws macie2"
@search-terms DeleteInvitations
export def 'macie2 delete-invitations' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'macie2 DeleteInvitations $account_ids=accountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# DELETE /members/{id}; needs --id
@category "aws macie2"
@search-terms DeleteMember
export def 'macie2 delete-member' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DeleteMember $id=id $region=--region $profile=--profile' }

# POST /datasources/s3; follows pages; cached 1min
@category "aws macie2"
@search-terms DescribeBuckets
@example "First rows only" "macie2 describe-buckets --stream | first 3"
export def 'macie2 describe-buckets' [
  --criteria: record
  --sort-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 DescribeBuckets $criteria=criteria $sort_criteria=sortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /jobs/{jobId}; cached 1min; needs --job-id
@category "aws macie2"
@search-terms DescribeClassificationJob
export def 'macie2 describe-classification-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 DescribeClassificationJob $job_id=jobId $region=--region $profile=--profile' }

# GET /admin/configuration; cached 1min
@category "aws macie2"
@search-terms DescribeOrganizationConfiguration
export def 'macie2 describe-organization-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 DescribeOrganizationConfiguration $region=--region $profile=--profile' }

# DELETE /macie
@category "aws macie2"
@search-terms DisableMacie
export def 'macie2 disable-macie' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DisableMacie $region=--region $profile=--profile' }

# DELETE /admin; needs --admin-account-id
@category "aws macie2"
@search-terms DisableOrganizationAdminAccount
export def 'macie2 disable-organization-admin-account' [
  --admin-account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DisableOrganizationAdminAccount $admin_account_id=adminAccountId $region=--region $profile=--profile' }

# POST /administrator/disassociate
@category "aws macie2"
@search-terms DisassociateFromAdministratorAccount
export def 'macie2 disassociate-from-administrator-account' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DisassociateFromAdministratorAccount $region=--region $profile=--profile' }

# POST /master/disassociate
@category "aws macie2"
@search-terms DisassociateFromMasterAccount
export def 'macie2 disassociate-from-master-account' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DisassociateFromMasterAccount $region=--region $profile=--profile' }

# POST /members/disassociate/{id}; needs --id
@category "aws macie2"
@search-terms DisassociateMember
export def 'macie2 disassociate-member' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 DisassociateMember $id=id $region=--region $profile=--profile' }

# POST /macie
@category "aws macie2"
@search-terms EnableMacie
export def 'macie2 enable-macie' [
  --client-token: string
  --finding-publishing-frequency: string@[FIFTEEN_MINUTES ONE_HOUR SIX_HOURS]
  --status: string@[PAUSED ENABLED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 EnableMacie $client_token=clientToken $finding_publishing_frequency=findingPublishingFrequency $status=status $region=--region $profile=--profile' }

# POST /admin; needs --admin-account-id
@category "aws macie2"
@search-terms EnableOrganizationAdminAccount
export def 'macie2 enable-organization-admin-account' [
  --admin-account-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 EnableOrganizationAdminAccount $admin_account_id=adminAccountId $client_token=clientToken $region=--region $profile=--profile' }

# GET /administrator; cached 1min
@category "aws macie2"
@search-terms GetAdministratorAccount
export def 'macie2 get-administrator-account' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetAdministratorAccount $region=--region $profile=--profile' }

# GET /allow-lists/{id}; cached 1min; needs --id
@category "aws macie2"
@search-terms GetAllowList
export def 'macie2 get-allow-list' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetAllowList $id=id $region=--region $profile=--profile' }

# GET /automated-discovery/configuration; cached 1min
@category "aws macie2"
@search-terms GetAutomatedDiscoveryConfiguration
export def 'macie2 get-automated-discovery-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetAutomatedDiscoveryConfiguration $region=--region $profile=--profile' }

# POST /datasources/s3/statistics; cached 1min
@category "aws macie2"
@search-terms GetBucketStatistics
export def 'macie2 get-bucket-statistics' [
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetBucketStatistics $account_id=accountId $region=--region $profile=--profile' }

# GET /classification-export-configuration; cached 1min
@category "aws macie2"
@search-terms GetClassificationExportConfiguration
export def 'macie2 get-classification-export-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetClassificationExportConfiguration $region=--region $profile=--profile' }

# GET /classification-scopes/{id}; cached 1min; needs --id
@category "aws macie2"
@search-terms GetClassificationScope
export def 'macie2 get-classification-scope' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetClassificationScope $id=id $region=--region $profile=--profile' }

# GET /custom-data-identifiers/{id}; cached 1min; needs --id
@category "aws macie2"
@search-terms GetCustomDataIdentifier
export def 'macie2 get-custom-data-identifier' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetCustomDataIdentifier $id=id $region=--region $profile=--profile' }

# POST /findings/statistics; cached 1min; needs --group-by
@category "aws macie2"
@search-terms GetFindingStatistics
export def 'macie2 get-finding-statistics' [
  --finding-criteria: record
  --group-by: string@["resourcesAffected.s3Bucket.name" type "classificationDetails.jobId" "severity.description"]
  --size: int
  --sort-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'macie2 GetFindingStatistics $finding_criteria=findingCriteria $group_by=groupBy $size=size $sort_criteria=sortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /findings/describe; cached 1min; needs --finding-ids
@category "aws macie2"
@search-terms GetFindings
export def 'macie2 get-findings' [
  --finding-ids: oneof<list<string>, string>
  --sort-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'macie2 GetFindings $finding_ids=findingIds $sort_criteria=sortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /findingsfilters/{id}; cached 1min; needs --id
@category "aws macie2"
@search-terms GetFindingsFilter
export def 'macie2 get-findings-filter' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetFindingsFilter $id=id $region=--region $profile=--profile' }

# GET /findings-publication-configuration; cached 1min
@category "aws macie2"
@search-terms GetFindingsPublicationConfiguration
export def 'macie2 get-findings-publication-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetFindingsPublicationConfiguration $region=--region $profile=--profile' }

# GET /invitations/count; cached 1min
@category "aws macie2"
@search-terms GetInvitationsCount
export def 'macie2 get-invitations-count' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetInvitationsCount $region=--region $profile=--profile' }

# GET /macie; cached 1min
@category "aws macie2"
@search-terms GetMacieSession
export def 'macie2 get-macie-session' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetMacieSession $region=--region $profile=--profile' }

# GET /master; cached 1min
@category "aws macie2"
@search-terms GetMasterAccount
export def 'macie2 get-master-account' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetMasterAccount $region=--region $profile=--profile' }

# GET /members/{id}; cached 1min; needs --id
@category "aws macie2"
@search-terms GetMember
export def 'macie2 get-member' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetMember $id=id $region=--region $profile=--profile' }

# GET /resource-profiles; cached 1min; needs --resource-arn
@category "aws macie2"
@search-terms GetResourceProfile
export def 'macie2 get-resource-profile' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetResourceProfile $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /reveal-configuration; cached 1min
@category "aws macie2"
@search-terms GetRevealConfiguration
export def 'macie2 get-reveal-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetRevealConfiguration $region=--region $profile=--profile' }

# GET /findings/{findingId}/reveal; cached 1min; needs --finding-id
@category "aws macie2"
@search-terms GetSensitiveDataOccurrences
export def 'macie2 get-sensitive-data-occurrences' [
  --finding-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetSensitiveDataOccurrences $finding_id=findingId $region=--region $profile=--profile' }

# GET /findings/{findingId}/reveal/availability; cached 1min; needs --finding-id
@category "aws macie2"
@search-terms GetSensitiveDataOccurrencesAvailability
export def 'macie2 get-sensitive-data-occurrences-availability' [
  --finding-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetSensitiveDataOccurrencesAvailability $finding_id=findingId $region=--region $profile=--profile' }

# GET /templates/sensitivity-inspections/{id}; cached 1min; needs --id
@category "aws macie2"
@search-terms GetSensitivityInspectionTemplate
export def 'macie2 get-sensitivity-inspection-template' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetSensitivityInspectionTemplate $id=id $region=--region $profile=--profile' }

# POST /usage/statistics; follows pages; cached 1min
@category "aws macie2"
@search-terms GetUsageStatistics
@example "First rows only" "macie2 get-usage-statistics --stream | first 3"
export def 'macie2 get-usage-statistics' [
  --filter-by: oneof<list<any>, record>
  --sort-by: record
  --time-range: string@[MONTH_TO_DATE PAST_30_DAYS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 GetUsageStatistics $filter_by=filterBy $sort_by=sortBy $time_range=timeRange $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /usage; cached 1min
@category "aws macie2"
@search-terms GetUsageTotals
export def 'macie2 get-usage-totals' [
  --time-range: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 GetUsageTotals $time_range=timeRange $region=--region $profile=--profile' }

# GET /allow-lists; follows pages; cached 1min
@category "aws macie2"
@search-terms ListAllowLists
@example "First rows only" "macie2 list-allow-lists --stream | first 3"
export def 'macie2 list-allow-lists' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListAllowLists $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /automated-discovery/accounts; follows pages; cached 1min
@category "aws macie2"
@search-terms ListAutomatedDiscoveryAccounts
@example "First rows only" "macie2 list-automated-discovery-accounts --stream | first 3"
export def 'macie2 list-automated-discovery-accounts' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListAutomatedDiscoveryAccounts $account_ids=accountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /jobs/list; follows pages; cached 1min
@category "aws macie2"
@search-terms ListClassificationJobs
@example "First rows only" "macie2 list-classification-jobs --stream | first 3"
export def 'macie2 list-classification-jobs' [
  --filter-criteria: record
  --sort-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListClassificationJobs $filter_criteria=filterCriteria $sort_criteria=sortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /classification-scopes; follows pages; cached 1min
@category "aws macie2"
@search-terms ListClassificationScopes
@example "First rows only" "macie2 list-classification-scopes --stream | first 3"
export def 'macie2 list-classification-scopes' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListClassificationScopes $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /custom-data-identifiers/list; follows pages; cached 1min
@category "aws macie2"
@search-terms ListCustomDataIdentifiers
@example "First rows only" "macie2 list-custom-data-identifiers --stream | first 3"
export def 'macie2 list-custom-data-identifiers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListCustomDataIdentifiers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /findings; follows pages; cached 1min
@category "aws macie2"
@search-terms ListFindings
@example "First rows only" "macie2 list-findings --stream | first 3"
export def 'macie2 list-findings' [
  --finding-criteria: record
  --sort-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'macie2 ListFindings $finding_criteria=findingCriteria $sort_criteria=sortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /findingsfilters; follows pages; cached 1min
@category "aws macie2"
@search-terms ListFindingsFilters
@example "First rows only" "macie2 list-findings-filters --stream | first 3"
export def 'macie2 list-findings-filters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListFindingsFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /invitations; follows pages; cached 1min
@category "aws macie2"
@search-terms ListInvitations
@example "First rows only" "macie2 list-invitations --stream | first 3"
export def 'macie2 list-invitations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListInvitations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /managed-data-identifiers/list; follows pages; cached 1min
@category "aws macie2"
@search-terms ListManagedDataIdentifiers
@example "First rows only" "macie2 list-managed-data-identifiers --stream | first 3"
export def 'macie2 list-managed-data-identifiers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListManagedDataIdentifiers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /members; follows pages; cached 1min
@category "aws macie2"
@search-terms ListMembers
@example "First rows only" "macie2 list-members --stream | first 3"
export def 'macie2 list-members' [
  --only-associated: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListMembers $only_associated=onlyAssociated $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /admin; follows pages; cached 1min
@category "aws macie2"
@search-terms ListOrganizationAdminAccounts
@example "First rows only" "macie2 list-organization-admin-accounts --stream | first 3"
export def 'macie2 list-organization-admin-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListOrganizationAdminAccounts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resource-profiles/artifacts; follows pages; cached 1min; needs --resource-arn
@category "aws macie2"
@search-terms ListResourceProfileArtifacts
export def 'macie2 list-resource-profile-artifacts' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListResourceProfileArtifacts $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resource-profiles/detections; follows pages; cached 1min; needs --resource-arn
@category "aws macie2"
@search-terms ListResourceProfileDetections
export def 'macie2 list-resource-profile-detections' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListResourceProfileDetections $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /templates/sensitivity-inspections; follows pages; cached 1min
@category "aws macie2"
@search-terms ListSensitivityInspectionTemplates
@example "First rows only" "macie2 list-sensitivity-inspection-templates --stream | first 3"
export def 'macie2 list-sensitivity-inspection-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 ListSensitivityInspectionTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws macie2"
@search-terms ListTagsForResource
export def 'macie2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# PUT /classification-export-configuration; needs --configuration
@category "aws macie2"
@search-terms PutClassificationExportConfiguration
export def 'macie2 put-classification-export-configuration' [
  --configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 PutClassificationExportConfiguration $configuration=configuration $region=--region $profile=--profile' }

# PUT /findings-publication-configuration
@category "aws macie2"
@search-terms PutFindingsPublicationConfiguration
export def 'macie2 put-findings-publication-configuration' [
  --client-token: string
  --security-hub-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 PutFindingsPublicationConfiguration $client_token=clientToken $security_hub_configuration=securityHubConfiguration $region=--region $profile=--profile' }

# POST /datasources/search-resources; follows pages; cached 1min
@category "aws macie2"
@search-terms SearchResources
@example "First rows only" "macie2 search-resources --stream | first 3"
export def 'macie2 search-resources' [
  --bucket-criteria: record
  --sort-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'macie2 SearchResources $bucket_criteria=bucketCriteria $sort_criteria=sortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws macie2"
@search-terms TagResource
export def 'macie2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /custom-data-identifiers/test; needs --regex --sample-text
@category "aws macie2"
@search-terms TestCustomDataIdentifier
export def 'macie2 test-custom-data-identifier' [
  --ignore-words: oneof<list<string>, string>
  --keywords: oneof<list<string>, string>
  --maximum-match-distance: int
  --regex: string
  --sample-text: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 TestCustomDataIdentifier $ignore_words=ignoreWords $keywords=keywords $maximum_match_distance=maximumMatchDistance $regex=regex $sample_text=sampleText $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws macie2"
@search-terms UntagResource
export def 'macie2 untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /allow-lists/{id}; needs --criteria --id --name
@category "aws macie2"
@search-terms UpdateAllowList
export def 'macie2 update-allow-list' [
  --criteria: record
  --description: string
  --id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 UpdateAllowList $criteria=criteria $description=description $id=id $name=name $region=--region $profile=--profile' }

# PUT /automated-discovery/configuration; needs --status
@category "aws macie2"
@search-terms UpdateAutomatedDiscoveryConfiguration
export def 'macie2 update-automated-discovery-configuration' [
  --auto-enable-organization-members: string@[ALL NEW NONE]
  --status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateAutomatedDiscoveryConfiguration $auto_enable_organization_members=autoEnableOrganizationMembers $status=status $region=--region $profile=--profile' }

# PATCH /jobs/{jobId}; needs --job-id --job-status
@category "aws macie2"
@search-terms UpdateClassificationJob
export def 'macie2 update-classification-job' [
  --job-id: string
  --job-status: string@[RUNNING PAUSED CANCELLED COMPLETE IDLE USER_PAUSED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateClassificationJob $job_id=jobId $job_status=jobStatus $region=--region $profile=--profile' }

# PATCH /classification-scopes/{id}; needs --id
@category "aws macie2"
@search-terms UpdateClassificationScope
export def 'macie2 update-classification-scope' [
  --id: string
  --s3: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateClassificationScope $id=id $s3=s3 $region=--region $profile=--profile' }

# PATCH /findingsfilters/{id}; needs --id
@category "aws macie2"
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
]: nothing -> record { call 'macie2 UpdateFindingsFilter $action=action $client_token=clientToken $description=description $finding_criteria=findingCriteria $id=id $name=name $position=position $region=--region $profile=--profile' }

# PATCH /macie
@category "aws macie2"
@search-terms UpdateMacieSession
export def 'macie2 update-macie-session' [
  --finding-publishing-frequency: string@[FIFTEEN_MINUTES ONE_HOUR SIX_HOURS]
  --status: string@[PAUSED ENABLED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateMacieSession $finding_publishing_frequency=findingPublishingFrequency $status=status $region=--region $profile=--profile' }

# PATCH /macie/members/{id}; needs --id --status
@category "aws macie2"
@search-terms UpdateMemberSession
export def 'macie2 update-member-session' [
  --id: string
  --status: string@[PAUSED ENABLED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateMemberSession $id=id $status=status $region=--region $profile=--profile' }

# PATCH /admin/configuration; needs --auto-enable
@category "aws macie2"
@search-terms UpdateOrganizationConfiguration
export def 'macie2 update-organization-configuration' [
  --auto-enable: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateOrganizationConfiguration $auto_enable=autoEnable $region=--region $profile=--profile' }

# PATCH /resource-profiles; needs --resource-arn
@category "aws macie2"
@search-terms UpdateResourceProfile
export def 'macie2 update-resource-profile' [
  --resource-arn: string
  --sensitivity-score-override: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateResourceProfile $resource_arn=resourceArn $sensitivity_score_override=sensitivityScoreOverride $region=--region $profile=--profile' }

# PATCH /resource-profiles/detections; needs --resource-arn
@category "aws macie2"
@search-terms UpdateResourceProfileDetections
export def 'macie2 update-resource-profile-detections' [
  --resource-arn: string
  --suppress-data-identifiers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateResourceProfileDetections $resource_arn=resourceArn $suppress_data_identifiers=suppressDataIdentifiers $region=--region $profile=--profile' }

# PUT /reveal-configuration; needs --configuration
@category "aws macie2"
@search-terms UpdateRevealConfiguration
export def 'macie2 update-reveal-configuration' [
  --configuration: record
  --retrieval-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'macie2 UpdateRevealConfiguration $configuration=configuration $retrieval_configuration=retrievalConfiguration $region=--region $profile=--profile' }

# PUT /templates/sensitivity-inspections/{id}; needs --id
@category "aws macie2"
@search-terms UpdateSensitivityInspectionTemplate
export def 'macie2 update-sensitivity-inspection-template' [
  --description: string
  --excludes: record
  --id: string
  --includes: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'macie2 UpdateSensitivityInspectionTemplate $description=description $excludes=excludes $id=id $includes=includes $region=--region $profile=--profile' }
