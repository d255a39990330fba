# Written by `cargo xtask generate --service migrationhubstrategy` from the service's model and overlay: change those instead.
# MigrationHubStrategy, API version 2020-02-19: 22 operations.

use rt.nu [call send]

# GET /get-applicationcomponent-details/{applicationComponentId}; cached 1min; needs --application-component-id
@category "aws migrationhubstrategy"
@search-terms GetApplicationComponentDetails
export def 'migrationhubstrategy get-application-component-details' [
  --application-component-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy GetApplicationComponentDetails $application_component_id=applicationComponentId $region=--region $profile=--profile' }

# GET /get-applicationcomponent-strategies/{applicationComponentId}; cached 1min; needs --application-component-id
@category "aws migrationhubstrategy"
@search-terms GetApplicationComponentStrategies
export def 'migrationhubstrategy get-application-component-strategies' [
  --application-component-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'migrationhubstrategy GetApplicationComponentStrategies $application_component_id=applicationComponentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /get-assessment/{id}; cached 1min; needs --id
@category "aws migrationhubstrategy"
@search-terms GetAssessment
export def 'migrationhubstrategy get-assessment' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy GetAssessment $id=id $region=--region $profile=--profile' }

# GET /get-import-file-task/{id}; cached 1min; needs --id
@category "aws migrationhubstrategy"
@search-terms GetImportFileTask
export def 'migrationhubstrategy get-import-file-task' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy GetImportFileTask $id=id $region=--region $profile=--profile' }

# GET /get-latest-assessment-id; cached 1min
@category "aws migrationhubstrategy"
@search-terms GetLatestAssessmentId
export def 'migrationhubstrategy get-latest-assessment-id' [
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy GetLatestAssessmentId $region=--region $profile=--profile' }

# GET /get-portfolio-preferences; cached 1min
@category "aws migrationhubstrategy"
@search-terms GetPortfolioPreferences
export def 'migrationhubstrategy get-portfolio-preferences' [
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy GetPortfolioPreferences $region=--region $profile=--profile' }

# GET /get-portfolio-summary; cached 1min
@category "aws migrationhubstrategy"
@search-terms GetPortfolioSummary
export def 'migrationhubstrategy get-portfolio-summary' [
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy GetPortfolioSummary $region=--region $profile=--profile' }

# GET /get-recommendation-report-details/{id}; cached 1min; needs --id
@category "aws migrationhubstrategy"
@search-terms GetRecommendationReportDetails
export def 'migrationhubstrategy get-recommendation-report-details' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy GetRecommendationReportDetails $id=id $region=--region $profile=--profile' }

# GET /get-server-details/{serverId}; follows pages; cached 1min; needs --server-id
@category "aws migrationhubstrategy"
@search-terms GetServerDetails
export def 'migrationhubstrategy get-server-details' [
  --server-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhubstrategy GetServerDetails $server_id=serverId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /get-server-strategies/{serverId}; cached 1min; needs --server-id
@category "aws migrationhubstrategy"
@search-terms GetServerStrategies
export def 'migrationhubstrategy get-server-strategies' [
  --server-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'migrationhubstrategy GetServerStrategies $server_id=serverId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /list-analyzable-servers; follows pages; cached 1min
@category "aws migrationhubstrategy"
@search-terms ListAnalyzableServers
@example "First rows only" "migrationhubstrategy list-analyzable-servers --stream | first 3"
export def 'migrationhubstrategy list-analyzable-servers' [
  --sort: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhubstrategy ListAnalyzableServers $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-applicationcomponents; follows pages; cached 1min
@category "aws migrationhubstrategy"
@search-terms ListApplicationComponents
@example "First rows only" "migrationhubstrategy list-application-components --stream | first 3"
export def 'migrationhubstrategy list-application-components' [
  --application-component-criteria: string@[NOT_DEFINED APP_NAME SERVER_ID APP_TYPE STRATEGY DESTINATION ANALYSIS_STATUS ERROR_CATEGORY]
  --filter-value: string
  --group-id-filter: oneof<list<any>, record>
  --sort: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhubstrategy ListApplicationComponents $application_component_criteria=applicationComponentCriteria $filter_value=filterValue $group_id_filter=groupIdFilter $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-collectors; follows pages; cached 1min
@category "aws migrationhubstrategy"
@search-terms ListCollectors
@example "First rows only" "migrationhubstrategy list-collectors --stream | first 3"
export def 'migrationhubstrategy list-collectors' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhubstrategy ListCollectors $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-import-file-task; follows pages; cached 1min
@category "aws migrationhubstrategy"
@search-terms ListImportFileTask
@example "First rows only" "migrationhubstrategy list-import-file-task --stream | first 3"
export def 'migrationhubstrategy list-import-file-task' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhubstrategy ListImportFileTask $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-servers; follows pages; cached 1min
@category "aws migrationhubstrategy"
@search-terms ListServers
@example "First rows only" "migrationhubstrategy list-servers --stream | first 3"
export def 'migrationhubstrategy list-servers' [
  --filter-value: string
  --group-id-filter: oneof<list<any>, record>
  --server-criteria: string@[NOT_DEFINED OS_NAME STRATEGY DESTINATION SERVER_ID ANALYSIS_STATUS ERROR_CATEGORY]
  --sort: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhubstrategy ListServers $filter_value=filterValue $group_id_filter=groupIdFilter $server_criteria=serverCriteria $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /put-portfolio-preferences
@category "aws migrationhubstrategy"
@search-terms PutPortfolioPreferences
export def 'migrationhubstrategy put-portfolio-preferences' [
  --application-mode: string@[ALL KNOWN UNKNOWN]
  --application-preferences: record
  --database-preferences: record
  --prioritize-business-goals: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhubstrategy PutPortfolioPreferences $application_mode=applicationMode $application_preferences=applicationPreferences $database_preferences=databasePreferences $prioritize_business_goals=prioritizeBusinessGoals $region=--region $profile=--profile' }

# POST /start-assessment
@category "aws migrationhubstrategy"
@search-terms StartAssessment
export def 'migrationhubstrategy start-assessment' [
  --assessment-data-source-type: string@[StrategyRecommendationsApplicationDataCollector ManualImport ApplicationDiscoveryService]
  --assessment-targets: oneof<list<any>, record>
  --s3bucket-for-analysis-data: string
  --s3bucket-for-report-data: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy StartAssessment $assessment_data_source_type=assessmentDataSourceType $assessment_targets=assessmentTargets $s3bucket_for_analysis_data=s3bucketForAnalysisData $s3bucket_for_report_data=s3bucketForReportData $region=--region $profile=--profile' }

# POST /start-import-file-task; needs --s3-bucket --name --s3key
@category "aws migrationhubstrategy"
@search-terms StartImportFileTask
export def 'migrationhubstrategy start-import-file-task' [
  --s3-bucket: string
  --data-source-type: string@[ApplicationDiscoveryService MPA Import StrategyRecommendationsApplicationDataCollector]
  --group-id: oneof<list<any>, record>
  --name: string
  --s3bucket-for-report-data: string
  --s3key: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy StartImportFileTask $s3_bucket=S3Bucket $data_source_type=dataSourceType $group_id=groupId $name=name $s3bucket_for_report_data=s3bucketForReportData $s3key=s3key $region=--region $profile=--profile' }

# POST /start-recommendation-report-generation
@category "aws migrationhubstrategy"
@search-terms StartRecommendationReportGeneration
export def 'migrationhubstrategy start-recommendation-report-generation' [
  --group-id-filter: oneof<list<any>, record>
  --output-format: string@[Excel Json]
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhubstrategy StartRecommendationReportGeneration $group_id_filter=groupIdFilter $output_format=outputFormat $region=--region $profile=--profile' }

# POST /stop-assessment; needs --assessment-id
@category "aws migrationhubstrategy"
@search-terms StopAssessment
export def 'migrationhubstrategy stop-assessment' [
  --assessment-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhubstrategy StopAssessment $assessment_id=assessmentId $region=--region $profile=--profile' }

# POST /update-applicationcomponent-config/; needs --application-component-id
@category "aws migrationhubstrategy"
@search-terms UpdateApplicationComponentConfig
export def 'migrationhubstrategy update-application-component-config' [
  --app-type: string@[DotNetFramework Java SQLServer IIS Oracle Other Tomcat JBoss Spring "Mongo DB" DB2 "Maria DB" MySQL Sybase PostgreSQLServer Cassandra "IBM WebSphere" "Oracle WebLogic" "Visual Basic" Unknown DotnetCore Dotnet]
  --application-component-id: string
  --configure-only: oneof<bool>
  --inclusion-status: string@[excludeFromAssessment includeInAssessment]
  --secrets-manager-key: string
  --source-code-list: oneof<list<any>, record>
  --strategy-option: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhubstrategy UpdateApplicationComponentConfig $app_type=appType $application_component_id=applicationComponentId $configure_only=configureOnly $inclusion_status=inclusionStatus $secrets_manager_key=secretsManagerKey $source_code_list=sourceCodeList $strategy_option=strategyOption $region=--region $profile=--profile' }

# POST /update-server-config/; needs --server-id
@category "aws migrationhubstrategy"
@search-terms UpdateServerConfig
export def 'migrationhubstrategy update-server-config' [
  --server-id: string
  --strategy-option: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhubstrategy UpdateServerConfig $server_id=serverId $strategy_option=strategyOption $region=--region $profile=--profile' }
