# Written by `cargo xtask generate --service voice-id` from the service's model and overlay: change those instead.
# Voice ID, API version 2021-09-27: 29 operations.

use rt.nu [call send]

# POST /; needs --domain-id --fraudster-id --watchlist-id
@category "aws voice-id"
@search-terms AssociateFraudster
export def 'voice-id associate-fraudster' [
  --domain-id: string
  --fraudster-id: string
  --watchlist-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id AssociateFraudster $domain_id=DomainId $fraudster_id=FraudsterId $watchlist_id=WatchlistId $region=--region $profile=--profile' }

# POST /; needs --name --server-side-encryption-configuration
@category "aws voice-id"
@search-terms CreateDomain
export def 'voice-id create-domain' [
  --client-token: string
  --description: string
  --name: string
  --server-side-encryption-configuration: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id CreateDomain $client_token=ClientToken $description=Description $name=Name $server_side_encryption_configuration=ServerSideEncryptionConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --domain-id --name
@category "aws voice-id"
@search-terms CreateWatchlist
export def 'voice-id create-watchlist' [
  --client-token: string
  --description: string
  --domain-id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id CreateWatchlist $client_token=ClientToken $description=Description $domain_id=DomainId $name=Name $region=--region $profile=--profile' }

# POST /; needs --domain-id
@category "aws voice-id"
@search-terms DeleteDomain
export def 'voice-id delete-domain' [
  --domain-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'voice-id DeleteDomain $domain_id=DomainId $region=--region $profile=--profile' }

# POST /; needs --domain-id --fraudster-id
@category "aws voice-id"
@search-terms DeleteFraudster
export def 'voice-id delete-fraudster' [
  --domain-id: string
  --fraudster-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'voice-id DeleteFraudster $domain_id=DomainId $fraudster_id=FraudsterId $region=--region $profile=--profile' }

# POST /; needs --domain-id --speaker-id
@category "aws voice-id"
@search-terms DeleteSpeaker
export def 'voice-id delete-speaker' [
  --domain-id: string
  --speaker-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'voice-id DeleteSpeaker $domain_id=DomainId $speaker_id=SpeakerId $region=--region $profile=--profile' }

# POST /; needs --domain-id --watchlist-id
@category "aws voice-id"
@search-terms DeleteWatchlist
export def 'voice-id delete-watchlist' [
  --domain-id: string
  --watchlist-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'voice-id DeleteWatchlist $domain_id=DomainId $watchlist_id=WatchlistId $region=--region $profile=--profile' }

# POST /; needs --domain-id
@category "aws voice-id"
@search-terms DescribeDomain
export def 'voice-id describe-domain' [
  --domain-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id DescribeDomain $domain_id=DomainId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --domain-id --fraudster-id
@category "aws voice-id"
@search-terms DescribeFraudster
export def 'voice-id describe-fraudster' [
  --domain-id: string
  --fraudster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id DescribeFraudster $domain_id=DomainId $fraudster_id=FraudsterId $region=--region $profile=--profile' }

# POST /; needs --domain-id --job-id
@category "aws voice-id"
@search-terms DescribeFraudsterRegistrationJob
export def 'voice-id describe-fraudster-registration-job' [
  --domain-id: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id DescribeFraudsterRegistrationJob $domain_id=DomainId $job_id=JobId $region=--region $profile=--profile' }

# POST /; needs --domain-id --speaker-id
@category "aws voice-id"
@search-terms DescribeSpeaker
export def 'voice-id describe-speaker' [
  --domain-id: string
  --speaker-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id DescribeSpeaker $domain_id=DomainId $speaker_id=SpeakerId $region=--region $profile=--profile' }

# POST /; needs --domain-id --job-id
@category "aws voice-id"
@search-terms DescribeSpeakerEnrollmentJob
export def 'voice-id describe-speaker-enrollment-job' [
  --domain-id: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id DescribeSpeakerEnrollmentJob $domain_id=DomainId $job_id=JobId $region=--region $profile=--profile' }

# POST /; needs --domain-id --watchlist-id
@category "aws voice-id"
@search-terms DescribeWatchlist
export def 'voice-id describe-watchlist' [
  --domain-id: string
  --watchlist-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id DescribeWatchlist $domain_id=DomainId $watchlist_id=WatchlistId $region=--region $profile=--profile' }

# POST /; needs --domain-id --fraudster-id --watchlist-id
@category "aws voice-id"
@search-terms DisassociateFraudster
export def 'voice-id disassociate-fraudster' [
  --domain-id: string
  --fraudster-id: string
  --watchlist-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id DisassociateFraudster $domain_id=DomainId $fraudster_id=FraudsterId $watchlist_id=WatchlistId $region=--region $profile=--profile' }

# POST /; needs --domain-id --session-name-or-id
@category "aws voice-id"
@search-terms EvaluateSession
export def 'voice-id evaluate-session' [
  --domain-id: string
  --session-name-or-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id EvaluateSession $domain_id=DomainId $session_name_or_id=SessionNameOrId $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws voice-id"
@search-terms ListDomains
@example "First rows only" "voice-id list-domains --stream | first 3"
export def 'voice-id list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'voice-id ListDomains $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --domain-id
@category "aws voice-id"
@search-terms ListFraudsterRegistrationJobs
export def 'voice-id list-fraudster-registration-jobs' [
  --domain-id: string
  --job-status: string@[SUBMITTED IN_PROGRESS COMPLETED COMPLETED_WITH_ERRORS FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'voice-id ListFraudsterRegistrationJobs $domain_id=DomainId $job_status=JobStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --domain-id
@category "aws voice-id"
@search-terms ListFraudsters
export def 'voice-id list-fraudsters' [
  --domain-id: string
  --watchlist-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'voice-id ListFraudsters $domain_id=DomainId $watchlist_id=WatchlistId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --domain-id
@category "aws voice-id"
@search-terms ListSpeakerEnrollmentJobs
export def 'voice-id list-speaker-enrollment-jobs' [
  --domain-id: string
  --job-status: string@[SUBMITTED IN_PROGRESS COMPLETED COMPLETED_WITH_ERRORS FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'voice-id ListSpeakerEnrollmentJobs $domain_id=DomainId $job_status=JobStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --domain-id
@category "aws voice-id"
@search-terms ListSpeakers
export def 'voice-id list-speakers' [
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'voice-id ListSpeakers $domain_id=DomainId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --resource-arn
@category "aws voice-id"
@search-terms ListTagsForResource
export def 'voice-id list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'voice-id ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; needs --domain-id
@category "aws voice-id"
@search-terms ListWatchlists
export def 'voice-id list-watchlists' [
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'voice-id ListWatchlists $domain_id=DomainId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --domain-id --speaker-id
@category "aws voice-id"
@search-terms OptOutSpeaker
export def 'voice-id opt-out-speaker' [
  --domain-id: string
  --speaker-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id OptOutSpeaker $domain_id=DomainId $speaker_id=SpeakerId $region=--region $profile=--profile' }

# POST /; needs --data-access-role-arn --domain-id --input-data-config --output-data-config
@category "aws voice-id"
@search-terms StartFraudsterRegistrationJob
export def 'voice-id start-fraudster-registration-job' [
  --client-token: string
  --data-access-role-arn: string
  --domain-id: string
  --input-data-config: record
  --job-name: string
  --output-data-config: record
  --registration-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id StartFraudsterRegistrationJob $client_token=ClientToken $data_access_role_arn=DataAccessRoleArn $domain_id=DomainId $input_data_config=InputDataConfig $job_name=JobName $output_data_config=OutputDataConfig $registration_config=RegistrationConfig $region=--region $profile=--profile' }

# POST /; needs --data-access-role-arn --domain-id --input-data-config --output-data-config
@category "aws voice-id"
@search-terms StartSpeakerEnrollmentJob
export def 'voice-id start-speaker-enrollment-job' [
  --client-token: string
  --data-access-role-arn: string
  --domain-id: string
  --enrollment-config: record
  --input-data-config: record
  --job-name: string
  --output-data-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id StartSpeakerEnrollmentJob $client_token=ClientToken $data_access_role_arn=DataAccessRoleArn $domain_id=DomainId $enrollment_config=EnrollmentConfig $input_data_config=InputDataConfig $job_name=JobName $output_data_config=OutputDataConfig $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws voice-id"
@search-terms TagResource
export def 'voice-id tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'voice-id TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws voice-id"
@search-terms UntagResource
export def 'voice-id untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'voice-id UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --domain-id --name --server-side-encryption-configuration
@category "aws voice-id"
@search-terms UpdateDomain
export def 'voice-id update-domain' [
  --description: string
  --domain-id: string
  --name: string
  --server-side-encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id UpdateDomain $description=Description $domain_id=DomainId $name=Name $server_side_encryption_configuration=ServerSideEncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --domain-id --watchlist-id
@category "aws voice-id"
@search-terms UpdateWatchlist
export def 'voice-id update-watchlist' [
  --description: string
  --domain-id: string
  --name: string
  --watchlist-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'voice-id UpdateWatchlist $description=Description $domain_id=DomainId $name=Name $watchlist_id=WatchlistId $region=--region $profile=--profile' }
