# Written by `cargo xtask generate --service migrationhubstrategy` from the service's model and overlay: change those instead.
# MigrationHubStrategy, API version 2020-02-19: 22 operations.

use rt.nu [call]

# GET /get-applicationcomponent-details/{applicationComponentId}; cached 1min; needs --application-component-id
@search-terms GetApplicationComponentDetails
export def 'migrationhubstrategy get-application-component-details' [
  --application-component-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhubstrategy GetApplicationComponentDetails $application_component_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /get-applicationcomponent-strategies/{applicationComponentId}; cached 1min; needs --application-component-id
@search-terms GetApplicationComponentStrategies
export def 'migrationhubstrategy get-application-component-strategies' [
  --application-component-id: string
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
]: any -> any { call 'migrationhubstrategy GetApplicationComponentStrategies $application_component_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /get-assessment/{id}; cached 1min; needs --id
@search-terms GetAssessment
export def 'migrationhubstrategy get-assessment' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhubstrategy GetAssessment $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /get-import-file-task/{id}; needs --id
@search-terms GetImportFileTask
export def 'migrationhubstrategy get-import-file-task' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'migrationhubstrategy GetImportFileTask $id -- $region $profile $with_input $fail_fast' }

# GET /get-latest-assessment-id; cached 1min
@search-terms GetLatestAssessmentId
export def 'migrationhubstrategy get-latest-assessment-id' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'migrationhubstrategy GetLatestAssessmentId -- $region $profile $refresh $ttl' }

# GET /get-portfolio-preferences; cached 1min
@search-terms GetPortfolioPreferences
export def 'migrationhubstrategy get-portfolio-preferences' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'migrationhubstrategy GetPortfolioPreferences -- $region $profile $refresh $ttl' }

# GET /get-portfolio-summary; cached 1min
@search-terms GetPortfolioSummary
export def 'migrationhubstrategy get-portfolio-summary' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'migrationhubstrategy GetPortfolioSummary -- $region $profile $refresh $ttl' }

# GET /get-recommendation-report-details/{id}; cached 1min; needs --id
@search-terms GetRecommendationReportDetails
export def 'migrationhubstrategy get-recommendation-report-details' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhubstrategy GetRecommendationReportDetails $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /get-server-details/{serverId}; follows pages; cached 1min; needs --server-id
@search-terms GetServerDetails
export def 'migrationhubstrategy get-server-details' [
  --server-id: string
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
]: any -> any { call 'migrationhubstrategy GetServerDetails $server_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /get-server-strategies/{serverId}; cached 1min; needs --server-id
@search-terms GetServerStrategies
export def 'migrationhubstrategy get-server-strategies' [
  --server-id: string
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
]: any -> any { call 'migrationhubstrategy GetServerStrategies $server_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /list-analyzable-servers; follows pages; cached 1min
@search-terms ListAnalyzableServers
export def 'migrationhubstrategy list-analyzable-servers' [
  --sort: string@[ASC DESC]
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
]: any -> any { call 'migrationhubstrategy ListAnalyzableServers $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-applicationcomponents; follows pages; cached 1min
@search-terms ListApplicationComponents
export def 'migrationhubstrategy list-application-components' [
  --application-component-criteria: string@[NOT_DEFINED APP_NAME SERVER_ID APP_TYPE STRATEGY DESTINATION ANALYSIS_STATUS ERROR_CATEGORY]
  --filter-value: string
  --group-id-filter: any
  --sort: string@[ASC DESC]
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
]: any -> any { call 'migrationhubstrategy ListApplicationComponents $application_component_criteria $filter_value $group_id_filter $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-collectors; follows pages; cached 1min
@search-terms ListCollectors
export def 'migrationhubstrategy list-collectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'migrationhubstrategy ListCollectors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /list-import-file-task; follows pages; cached 1min
@search-terms ListImportFileTask
export def 'migrationhubstrategy list-import-file-task' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'migrationhubstrategy ListImportFileTask -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /list-servers; follows pages; cached 1min
@search-terms ListServers
export def 'migrationhubstrategy list-servers' [
  --filter-value: string
  --group-id-filter: any
  --server-criteria: string@[NOT_DEFINED OS_NAME STRATEGY DESTINATION SERVER_ID ANALYSIS_STATUS ERROR_CATEGORY]
  --sort: string@[ASC DESC]
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
]: any -> any { call 'migrationhubstrategy ListServers $filter_value $group_id_filter $server_criteria $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /put-portfolio-preferences
@search-terms PutPortfolioPreferences
export def 'migrationhubstrategy put-portfolio-preferences' [
  --application-mode: string@[ALL KNOWN UNKNOWN]
  --application-preferences: record
  --database-preferences: record
  --prioritize-business-goals: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhubstrategy PutPortfolioPreferences $application_mode $application_preferences $database_preferences $prioritize_business_goals -- $region $profile $with_input $fail_fast $yes' }

# POST /start-assessment
@search-terms StartAssessment
export def 'migrationhubstrategy start-assessment' [
  --assessment-data-source-type: string@[StrategyRecommendationsApplicationDataCollector ManualImport ApplicationDiscoveryService]
  --assessment-targets: list
  --s3bucket-for-analysis-data: string
  --s3bucket-for-report-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhubstrategy StartAssessment $assessment_data_source_type $assessment_targets $s3bucket_for_analysis_data $s3bucket_for_report_data -- $region $profile $with_input $fail_fast $yes' }

# POST /start-import-file-task; needs --s3-bucket --name --s3key
@search-terms StartImportFileTask
export def 'migrationhubstrategy start-import-file-task' [
  --s3-bucket: string
  --data-source-type: string@[ApplicationDiscoveryService MPA Import StrategyRecommendationsApplicationDataCollector]
  --group-id: any
  --name: string
  --s3bucket-for-report-data: string
  --s3key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhubstrategy StartImportFileTask $s3_bucket $data_source_type $group_id $name $s3bucket_for_report_data $s3key -- $region $profile $with_input $fail_fast $yes' }

# POST /start-recommendation-report-generation
@search-terms StartRecommendationReportGeneration
export def 'migrationhubstrategy start-recommendation-report-generation' [
  --group-id-filter: any
  --output-format: string@[Excel Json]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhubstrategy StartRecommendationReportGeneration $group_id_filter $output_format -- $region $profile $with_input $fail_fast $yes' }

# POST /stop-assessment; needs --assessment-id
@search-terms StopAssessment
export def 'migrationhubstrategy stop-assessment' [
  --assessment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhubstrategy StopAssessment $assessment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /update-applicationcomponent-config/; needs --application-component-id
@search-terms UpdateApplicationComponentConfig
export def 'migrationhubstrategy update-application-component-config' [
  --app-type: string@[DotNetFramework Java SQLServer IIS Oracle Other Tomcat JBoss Spring "Mongo DB" DB2 "Maria DB" MySQL Sybase PostgreSQLServer Cassandra "IBM WebSphere" "Oracle WebLogic" "Visual Basic" Unknown DotnetCore Dotnet]
  --application-component-id: string
  --configure-only: oneof<bool>
  --inclusion-status: string@[excludeFromAssessment includeInAssessment]
  --secrets-manager-key: string
  --source-code-list: list
  --strategy-option: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhubstrategy UpdateApplicationComponentConfig $app_type $application_component_id $configure_only $inclusion_status $secrets_manager_key $source_code_list $strategy_option -- $region $profile $with_input $fail_fast $yes' }

# POST /update-server-config/; needs --server-id
@search-terms UpdateServerConfig
export def 'migrationhubstrategy update-server-config' [
  --server-id: string
  --strategy-option: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhubstrategy UpdateServerConfig $server_id $strategy_option -- $region $profile $with_input $fail_fast $yes' }
