# Written by `cargo xtask generate --service voice-id` from the service's model and overlay: change those instead.
# Voice ID, API version 2021-09-27: 29 operations.

use rt.nu [call]

# POST /; needs --domain-id --fraudster-id --watchlist-id
@search-terms AssociateFraudster
export def 'voice-id associate-fraudster' [
  --domain-id: string
  --fraudster-id: string
  --watchlist-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id AssociateFraudster $domain_id $fraudster_id $watchlist_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --server-side-encryption-configuration
@search-terms CreateDomain
export def 'voice-id create-domain' [
  --client-token: string
  --description: string
  --name: string
  --server-side-encryption-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id CreateDomain $client_token $description $name $server_side_encryption_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --name
@search-terms CreateWatchlist
export def 'voice-id create-watchlist' [
  --client-token: string
  --description: string
  --domain-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id CreateWatchlist $client_token $description $domain_id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms DeleteDomain
export def 'voice-id delete-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id DeleteDomain $domain_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --fraudster-id
@search-terms DeleteFraudster
export def 'voice-id delete-fraudster' [
  --domain-id: string
  --fraudster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id DeleteFraudster $domain_id $fraudster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --speaker-id
@search-terms DeleteSpeaker
export def 'voice-id delete-speaker' [
  --domain-id: string
  --speaker-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id DeleteSpeaker $domain_id $speaker_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --watchlist-id
@search-terms DeleteWatchlist
export def 'voice-id delete-watchlist' [
  --domain-id: string
  --watchlist-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id DeleteWatchlist $domain_id $watchlist_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms DescribeDomain
export def 'voice-id describe-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'voice-id DescribeDomain $domain_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-id --fraudster-id
@search-terms DescribeFraudster
export def 'voice-id describe-fraudster' [
  --domain-id: string
  --fraudster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'voice-id DescribeFraudster $domain_id $fraudster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --domain-id --job-id
@search-terms DescribeFraudsterRegistrationJob
export def 'voice-id describe-fraudster-registration-job' [
  --domain-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'voice-id DescribeFraudsterRegistrationJob $domain_id $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --domain-id --speaker-id
@search-terms DescribeSpeaker
export def 'voice-id describe-speaker' [
  --domain-id: string
  --speaker-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'voice-id DescribeSpeaker $domain_id $speaker_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --domain-id --job-id
@search-terms DescribeSpeakerEnrollmentJob
export def 'voice-id describe-speaker-enrollment-job' [
  --domain-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'voice-id DescribeSpeakerEnrollmentJob $domain_id $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --domain-id --watchlist-id
@search-terms DescribeWatchlist
export def 'voice-id describe-watchlist' [
  --domain-id: string
  --watchlist-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'voice-id DescribeWatchlist $domain_id $watchlist_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --domain-id --fraudster-id --watchlist-id
@search-terms DisassociateFraudster
export def 'voice-id disassociate-fraudster' [
  --domain-id: string
  --fraudster-id: string
  --watchlist-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id DisassociateFraudster $domain_id $fraudster_id $watchlist_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --session-name-or-id
@search-terms EvaluateSession
export def 'voice-id evaluate-session' [
  --domain-id: string
  --session-name-or-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id EvaluateSession $domain_id $session_name_or_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages
@search-terms ListDomains
export def 'voice-id list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'voice-id ListDomains -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; needs --domain-id
@search-terms ListFraudsterRegistrationJobs
export def 'voice-id list-fraudster-registration-jobs' [
  --domain-id: string
  --job-status: string@[SUBMITTED IN_PROGRESS COMPLETED COMPLETED_WITH_ERRORS FAILED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'voice-id ListFraudsterRegistrationJobs $domain_id $job_status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --domain-id
@search-terms ListFraudsters
export def 'voice-id list-fraudsters' [
  --domain-id: string
  --watchlist-id: string
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
]: any -> any { call 'voice-id ListFraudsters $domain_id $watchlist_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --domain-id
@search-terms ListSpeakerEnrollmentJobs
export def 'voice-id list-speaker-enrollment-jobs' [
  --domain-id: string
  --job-status: string@[SUBMITTED IN_PROGRESS COMPLETED COMPLETED_WITH_ERRORS FAILED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'voice-id ListSpeakerEnrollmentJobs $domain_id $job_status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --domain-id
@search-terms ListSpeakers
export def 'voice-id list-speakers' [
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'voice-id ListSpeakers $domain_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --resource-arn
@search-terms ListTagsForResource
export def 'voice-id list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'voice-id ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; follows pages; needs --domain-id
@search-terms ListWatchlists
export def 'voice-id list-watchlists' [
  --domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'voice-id ListWatchlists $domain_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --domain-id --speaker-id
@search-terms OptOutSpeaker
export def 'voice-id opt-out-speaker' [
  --domain-id: string
  --speaker-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id OptOutSpeaker $domain_id $speaker_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-access-role-arn --domain-id --input-data-config --output-data-config
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id StartFraudsterRegistrationJob $client_token $data_access_role_arn $domain_id $input_data_config $job_name $output_data_config $registration_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-access-role-arn --domain-id --input-data-config --output-data-config
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id StartSpeakerEnrollmentJob $client_token $data_access_role_arn $domain_id $enrollment_config $input_data_config $job_name $output_data_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'voice-id tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'voice-id untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --name --server-side-encryption-configuration
@search-terms UpdateDomain
export def 'voice-id update-domain' [
  --description: string
  --domain-id: string
  --name: string
  --server-side-encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id UpdateDomain $description $domain_id $name $server_side_encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --watchlist-id
@search-terms UpdateWatchlist
export def 'voice-id update-watchlist' [
  --description: string
  --domain-id: string
  --name: string
  --watchlist-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'voice-id UpdateWatchlist $description $domain_id $name $watchlist_id -- $region $profile $with_input $fail_fast $yes' }
