# Written by `cargo xtask generate --service rekognition` from the service's model and overlay: change those instead.
# Rekognition, API version 2016-06-27: 75 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --collection-id --user-id --face-ids
@search-terms AssociateFaces
export def 'rekognition associate-faces' [
  --collection-id: string
  --user-id: string
  --face-ids: list<string>
  --user-match-threshold: number
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition AssociateFaces $collection_id $user_id $face_ids $user_match_threshold $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-image --target-image
@search-terms CompareFaces
export def 'rekognition compare-faces' [
  --source-image: record
  --target-image: record
  --similarity-threshold: number
  --quality-filter: string@[NONE AUTO LOW MEDIUM HIGH]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CompareFaces $source_image $target_image $similarity_threshold $quality_filter -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-project-arn --source-project-version-arn --destination-project-arn --version-name --output-config
@search-terms CopyProjectVersion
export def 'rekognition copy-project-version' [
  --source-project-arn: string
  --source-project-version-arn: string
  --destination-project-arn: string
  --version-name: string
  --output-config: record
  --tags: record
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CopyProjectVersion $source_project_arn $source_project_version_arn $destination_project_arn $version_name $output_config $tags $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id
@search-terms CreateCollection
export def 'rekognition create-collection' [
  --collection-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CreateCollection $collection_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-type --project-arn
@search-terms CreateDataset
export def 'rekognition create-dataset' [
  --dataset-source: record
  --dataset-type: string@[TRAIN TEST]
  --project-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CreateDataset $dataset_source $dataset_type $project_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateFaceLivenessSession
export def 'rekognition create-face-liveness-session' [
  --kms-key-id: string
  --settings: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CreateFaceLivenessSession $kms_key_id $settings $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms CreateProject
export def 'rekognition create-project' [
  --project-name: string
  --feature: string@[CONTENT_MODERATION CUSTOM_LABELS]
  --auto-update: string@[ENABLED DISABLED]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CreateProject $project_name $feature $auto_update $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn --version-name --output-config
@search-terms CreateProjectVersion
export def 'rekognition create-project-version' [
  --project-arn: string
  --version-name: string
  --output-config: record
  --training-data: record
  --testing-data: record
  --tags: record
  --kms-key-id: string
  --version-description: string
  --feature-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CreateProjectVersion $project_arn $version_name $output_config $training_data $testing_data $tags $kms_key_id $version_description $feature_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input --output --name --settings --role-arn
@search-terms CreateStreamProcessor
export def 'rekognition create-stream-processor' [
  --input: record
  --output: record
  --name: string
  --settings: record
  --role-arn: string
  --tags: record
  --notification-channel: record
  --kms-key-id: string
  --regions-of-interest: list
  --data-sharing-preference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CreateStreamProcessor $input $output $name $settings $role_arn $tags $notification_channel $kms_key_id $regions_of_interest $data_sharing_preference -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id --user-id
@search-terms CreateUser
export def 'rekognition create-user' [
  --collection-id: string
  --user-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition CreateUser $collection_id $user_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id
@search-terms DeleteCollection
export def 'rekognition delete-collection' [
  --collection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DeleteCollection $collection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-arn
@search-terms DeleteDataset
export def 'rekognition delete-dataset' [
  --dataset-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DeleteDataset $dataset_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id --face-ids
@search-terms DeleteFaces
export def 'rekognition delete-faces' [
  --collection-id: string
  --face-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DeleteFaces $collection_id $face_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn
@search-terms DeleteProject
export def 'rekognition delete-project' [
  --project-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DeleteProject $project_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn --policy-name
@search-terms DeleteProjectPolicy
export def 'rekognition delete-project-policy' [
  --project-arn: string
  --policy-name: string
  --policy-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DeleteProjectPolicy $project_arn $policy_name $policy_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-version-arn
@search-terms DeleteProjectVersion
export def 'rekognition delete-project-version' [
  --project-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DeleteProjectVersion $project_version_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteStreamProcessor
export def 'rekognition delete-stream-processor' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DeleteStreamProcessor $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id --user-id
@search-terms DeleteUser
export def 'rekognition delete-user' [
  --collection-id: string
  --user-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DeleteUser $collection_id $user_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --collection-id
@search-terms DescribeCollection
export def 'rekognition describe-collection' [
  --collection-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition DescribeCollection $collection_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --dataset-arn
@search-terms DescribeDataset
export def 'rekognition describe-dataset' [
  --dataset-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition DescribeDataset $dataset_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --project-arn
@search-terms DescribeProjectVersions
export def 'rekognition describe-project-versions' [
  --project-arn: string
  --version-names: list<string>
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
]: any -> any { call 'rekognition DescribeProjectVersions $project_arn $version_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeProjects
export def 'rekognition describe-projects' [
  --project-names: list<string>
  --features: list<string>
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
]: any -> any { call 'rekognition DescribeProjects $project_names $features -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms DescribeStreamProcessor
export def 'rekognition describe-stream-processor' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition DescribeStreamProcessor $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --project-version-arn --image
@search-terms DetectCustomLabels
export def 'rekognition detect-custom-labels' [
  --project-version-arn: string
  --image: record
  --max-results: int
  --min-confidence: number
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DetectCustomLabels $project_version_arn $image $max_results $min_confidence -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --image
@search-terms DetectFaces
export def 'rekognition detect-faces' [
  --image: record
  --attributes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DetectFaces $image $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image
@search-terms DetectLabels
export def 'rekognition detect-labels' [
  --image: record
  --max-labels: int
  --min-confidence: number
  --features: list<string>
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DetectLabels $image $max_labels $min_confidence $features $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image
@search-terms DetectModerationLabels
export def 'rekognition detect-moderation-labels' [
  --image: record
  --min-confidence: number
  --human-loop-config: record
  --project-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DetectModerationLabels $image $min_confidence $human_loop_config $project_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image
@search-terms DetectProtectiveEquipment
export def 'rekognition detect-protective-equipment' [
  --image: record
  --summarization-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DetectProtectiveEquipment $image $summarization_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image
@search-terms DetectText
export def 'rekognition detect-text' [
  --image: record
  --filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DetectText $image $filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id --user-id --face-ids
@search-terms DisassociateFaces
export def 'rekognition disassociate-faces' [
  --collection-id: string
  --user-id: string
  --client-request-token: string
  --face-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DisassociateFaces $collection_id $user_id $client_request_token $face_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --datasets
@search-terms DistributeDatasetEntries
export def 'rekognition distribute-dataset-entries' [
  --datasets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition DistributeDatasetEntries $datasets -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --id
@search-terms GetCelebrityInfo
export def 'rekognition get-celebrity-info' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetCelebrityInfo $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms GetCelebrityRecognition
export def 'rekognition get-celebrity-recognition' [
  --job-id: string
  --max-results: int
  --next-token: string
  --sort-by: string@[ID TIMESTAMP]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetCelebrityRecognition $job_id $max_results $next_token $sort_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms GetContentModeration
export def 'rekognition get-content-moderation' [
  --job-id: string
  --max-results: int
  --next-token: string
  --sort-by: string@[NAME TIMESTAMP]
  --aggregate-by: string@[TIMESTAMPS SEGMENTS]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetContentModeration $job_id $max_results $next_token $sort_by $aggregate_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms GetFaceDetection
export def 'rekognition get-face-detection' [
  --job-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetFaceDetection $job_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --session-id
@search-terms GetFaceLivenessSessionResults
export def 'rekognition get-face-liveness-session-results' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetFaceLivenessSessionResults $session_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms GetFaceSearch
export def 'rekognition get-face-search' [
  --job-id: string
  --max-results: int
  --next-token: string
  --sort-by: string@[INDEX TIMESTAMP]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetFaceSearch $job_id $max_results $next_token $sort_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms GetLabelDetection
export def 'rekognition get-label-detection' [
  --job-id: string
  --max-results: int
  --next-token: string
  --sort-by: string@[NAME TIMESTAMP]
  --aggregate-by: string@[TIMESTAMPS SEGMENTS]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetLabelDetection $job_id $max_results $next_token $sort_by $aggregate_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetMediaAnalysisJob
export def 'rekognition get-media-analysis-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetMediaAnalysisJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms GetPersonTracking
export def 'rekognition get-person-tracking' [
  --job-id: string
  --max-results: int
  --next-token: string
  --sort-by: string@[INDEX TIMESTAMP]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetPersonTracking $job_id $max_results $next_token $sort_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms GetSegmentDetection
export def 'rekognition get-segment-detection' [
  --job-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetSegmentDetection $job_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms GetTextDetection
export def 'rekognition get-text-detection' [
  --job-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition GetTextDetection $job_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --collection-id --image
@search-terms IndexFaces
export def 'rekognition index-faces' [
  --collection-id: string
  --image: record
  --external-image-id: string
  --detection-attributes: list<string>
  --max-faces: int
  --quality-filter: string@[NONE AUTO LOW MEDIUM HIGH]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition IndexFaces $collection_id $image $external_image_id $detection_attributes $max_faces $quality_filter -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListCollections
export def 'rekognition list-collections' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'rekognition ListCollections -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --dataset-arn
@search-terms ListDatasetEntries
export def 'rekognition list-dataset-entries' [
  --dataset-arn: string
  --contains-labels: list<string>
  --labeled: oneof<bool>
  --source-ref-contains: string
  --has-errors: oneof<bool>
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
]: any -> any { call 'rekognition ListDatasetEntries $dataset_arn $contains_labels $labeled $source_ref_contains $has_errors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --dataset-arn
@search-terms ListDatasetLabels
export def 'rekognition list-dataset-labels' [
  --dataset-arn: string
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
]: any -> any { call 'rekognition ListDatasetLabels $dataset_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --collection-id
@search-terms ListFaces
export def 'rekognition list-faces' [
  --collection-id: string
  --user-id: string
  --face-ids: list<string>
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
]: any -> any { call 'rekognition ListFaces $collection_id $user_id $face_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListMediaAnalysisJobs
export def 'rekognition list-media-analysis-jobs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'rekognition ListMediaAnalysisJobs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --project-arn
@search-terms ListProjectPolicies
export def 'rekognition list-project-policies' [
  --project-arn: string
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
]: any -> any { call 'rekognition ListProjectPolicies $project_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListStreamProcessors
export def 'rekognition list-stream-processors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'rekognition ListStreamProcessors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'rekognition list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rekognition ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --collection-id
@search-terms ListUsers
export def 'rekognition list-users' [
  --collection-id: string
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
]: any -> any { call 'rekognition ListUsers $collection_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --project-arn --policy-name --policy-document
@search-terms PutProjectPolicy
export def 'rekognition put-project-policy' [
  --project-arn: string
  --policy-name: string
  --policy-revision-id: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition PutProjectPolicy $project_arn $policy_name $policy_revision_id $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image
@search-terms RecognizeCelebrities
export def 'rekognition recognize-celebrities' [
  --image: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition RecognizeCelebrities $image -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collection-id --face-id
@search-terms SearchFaces
export def 'rekognition search-faces' [
  --collection-id: string
  --face-id: string
  --max-faces: int
  --face-match-threshold: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'rekognition SearchFaces $collection_id $face_id $max_faces $face_match_threshold -- $region $profile $with_input $fail_fast' }

# POST /; needs --collection-id --image
@search-terms SearchFacesByImage
export def 'rekognition search-faces-by-image' [
  --collection-id: string
  --image: record
  --max-faces: int
  --face-match-threshold: number
  --quality-filter: string@[NONE AUTO LOW MEDIUM HIGH]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'rekognition SearchFacesByImage $collection_id $image $max_faces $face_match_threshold $quality_filter -- $region $profile $with_input $fail_fast' }

# POST /; needs --collection-id
@search-terms SearchUsers
export def 'rekognition search-users' [
  --collection-id: string
  --user-id: string
  --face-id: string
  --user-match-threshold: number
  --max-users: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'rekognition SearchUsers $collection_id $user_id $face_id $user_match_threshold $max_users -- $region $profile $with_input $fail_fast' }

# POST /; needs --collection-id --image
@search-terms SearchUsersByImage
export def 'rekognition search-users-by-image' [
  --collection-id: string
  --image: record
  --user-match-threshold: number
  --max-users: int
  --quality-filter: string@[NONE AUTO LOW MEDIUM HIGH]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'rekognition SearchUsersByImage $collection_id $image $user_match_threshold $max_users $quality_filter -- $region $profile $with_input $fail_fast' }

# POST /; needs --video
@search-terms StartCelebrityRecognition
export def 'rekognition start-celebrity-recognition' [
  --video: record
  --client-request-token: string
  --notification-channel: record
  --job-tag: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartCelebrityRecognition $video $client_request_token $notification_channel $job_tag -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --video
@search-terms StartContentModeration
export def 'rekognition start-content-moderation' [
  --video: record
  --min-confidence: number
  --client-request-token: string
  --notification-channel: record
  --job-tag: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartContentModeration $video $min_confidence $client_request_token $notification_channel $job_tag -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --video
@search-terms StartFaceDetection
export def 'rekognition start-face-detection' [
  --video: record
  --client-request-token: string
  --notification-channel: record
  --face-attributes: string@[DEFAULT ALL]
  --job-tag: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartFaceDetection $video $client_request_token $notification_channel $face_attributes $job_tag -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --video --collection-id
@search-terms StartFaceSearch
export def 'rekognition start-face-search' [
  --video: record
  --client-request-token: string
  --face-match-threshold: number
  --collection-id: string
  --notification-channel: record
  --job-tag: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartFaceSearch $video $client_request_token $face_match_threshold $collection_id $notification_channel $job_tag -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --video
@search-terms StartLabelDetection
export def 'rekognition start-label-detection' [
  --video: record
  --client-request-token: string
  --min-confidence: number
  --notification-channel: record
  --job-tag: string
  --features: list<string>
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartLabelDetection $video $client_request_token $min_confidence $notification_channel $job_tag $features $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --operations-config --input --output-config
@search-terms StartMediaAnalysisJob
export def 'rekognition start-media-analysis-job' [
  --client-request-token: string
  --job-name: string
  --operations-config: record
  --input: record
  --output-config: record
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartMediaAnalysisJob $client_request_token $job_name $operations_config $input $output_config $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --video
@search-terms StartPersonTracking
export def 'rekognition start-person-tracking' [
  --video: record
  --client-request-token: string
  --notification-channel: record
  --job-tag: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartPersonTracking $video $client_request_token $notification_channel $job_tag -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-version-arn --min-inference-units
@search-terms StartProjectVersion
export def 'rekognition start-project-version' [
  --project-version-arn: string
  --min-inference-units: int
  --max-inference-units: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartProjectVersion $project_version_arn $min_inference_units $max_inference_units -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --video --segment-types
@search-terms StartSegmentDetection
export def 'rekognition start-segment-detection' [
  --video: record
  --client-request-token: string
  --notification-channel: record
  --job-tag: string
  --filters: record
  --segment-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartSegmentDetection $video $client_request_token $notification_channel $job_tag $filters $segment_types -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartStreamProcessor
export def 'rekognition start-stream-processor' [
  --name: string
  --start-selector: record
  --stop-selector: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartStreamProcessor $name $start_selector $stop_selector -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --video
@search-terms StartTextDetection
export def 'rekognition start-text-detection' [
  --video: record
  --client-request-token: string
  --notification-channel: record
  --job-tag: string
  --filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StartTextDetection $video $client_request_token $notification_channel $job_tag $filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-version-arn
@search-terms StopProjectVersion
export def 'rekognition stop-project-version' [
  --project-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StopProjectVersion $project_version_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StopStreamProcessor
export def 'rekognition stop-stream-processor' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition StopStreamProcessor $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'rekognition tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'rekognition untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-arn --changes
@search-terms UpdateDatasetEntries
export def 'rekognition update-dataset-entries' [
  --dataset-arn: string
  --changes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition UpdateDatasetEntries $dataset_arn $changes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateStreamProcessor
export def 'rekognition update-stream-processor' [
  --name: string
  --settings-for-update: record
  --regions-of-interest-for-update: list
  --data-sharing-preference-for-update: record
  --parameters-to-delete: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rekognition UpdateStreamProcessor $name $settings_for_update $regions_of_interest_for_update $data_sharing_preference_for_update $parameters_to_delete -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   project-version-running: DescribeProjectVersions; needs --project-arn
#   project-version-training-completed: DescribeProjectVersions; needs --project-arn
@search-terms ProjectVersionRunning ProjectVersionTrainingCompleted
export def 'rekognition wait' [
  waiter: string@[project-version-running project-version-training-completed]
  --project-arn: string
  --version-names: list<string>
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'rekognition wait $waiter $project_arn $version_names -- $timeout $interval $region $profile' }
