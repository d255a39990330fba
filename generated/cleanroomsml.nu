# Written by `cargo xtask generate --service cleanroomsml` from the service's model and overlay: change those instead.
# CleanRoomsML, API version 2023-09-06: 59 operations.

use rt.nu [call]

# PATCH /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}; needs --membership-identifier --trained-model-arn
@search-terms CancelTrainedModel
export def 'cleanroomsml cancel-trained-model' [
  --membership-identifier: string
  --trained-model-arn: string
  --version-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CancelTrainedModel $membership_identifier $trained_model_arn $version_identifier -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/trained-model-inference-jobs/{trainedModelInferenceJobArn}; needs --membership-identifier --trained-model-inference-job-arn
@search-terms CancelTrainedModelInferenceJob
export def 'cleanroomsml cancel-trained-model-inference-job' [
  --membership-identifier: string
  --trained-model-inference-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CancelTrainedModelInferenceJob $membership_identifier $trained_model_inference_job_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /audience-model; needs --name --training-dataset-arn
@search-terms CreateAudienceModel
export def 'cleanroomsml create-audience-model' [
  --training-data-start-time: oneof<datetime, duration, string>
  --training-data-end-time: oneof<datetime, duration, string>
  --name: string
  --training-dataset-arn: string
  --kms-key-arn: string
  --tags: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CreateAudienceModel $training_data_start_time $training_data_end_time $name $training_dataset_arn $kms_key_arn $tags $description -- $region $profile $with_input $fail_fast $yes' }

# POST /configured-audience-model; needs --name --audience-model-arn --output-config --shared-audience-metrics
@search-terms CreateConfiguredAudienceModel
export def 'cleanroomsml create-configured-audience-model' [
  --name: string
  --audience-model-arn: string
  --output-config: record
  --description: string
  --shared-audience-metrics: list<string>
  --min-matching-seed-size: int
  --audience-size-config: record
  --tags: record
  --child-resource-tag-on-create-policy: string@[FROM_PARENT_RESOURCE NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CreateConfiguredAudienceModel $name $audience_model_arn $output_config $description $shared_audience_metrics $min_matching_seed_size $audience_size_config $tags $child_resource_tag_on_create_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /configured-model-algorithms; needs --name --role-arn
@search-terms CreateConfiguredModelAlgorithm
export def 'cleanroomsml create-configured-model-algorithm' [
  --name: string
  --description: string
  --role-arn: string
  --training-container-config: record
  --inference-container-config: record
  --tags: record
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CreateConfiguredModelAlgorithm $name $description $role_arn $training_container_config $inference_container_config $tags $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/configured-model-algorithm-associations; needs --membership-identifier --configured-model-algorithm-arn --name
@search-terms CreateConfiguredModelAlgorithmAssociation
export def 'cleanroomsml create-configured-model-algorithm-association' [
  --membership-identifier: string
  --configured-model-algorithm-arn: string
  --name: string
  --description: string
  --privacy-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CreateConfiguredModelAlgorithmAssociation $membership_identifier $configured_model_algorithm_arn $name $description $privacy_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/ml-input-channels; needs --membership-identifier --configured-model-algorithm-associations --input-channel --name --retention-in-days
@search-terms CreateMLInputChannel
export def 'cleanroomsml create-ml-input-channel' [
  --membership-identifier: string
  --configured-model-algorithm-associations: list<string>
  --input-channel: record
  --name: string
  --retention-in-days: int
  --description: string
  --kms-key-arn: string
  --tags: record
  --payer-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CreateMLInputChannel $membership_identifier $configured_model_algorithm_associations $input_channel $name $retention_in_days $description $kms_key_arn $tags $payer_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/trained-models; needs --membership-identifier --name --configured-model-algorithm-association-arn --resource-config --data-channels
@search-terms CreateTrainedModel
export def 'cleanroomsml create-trained-model' [
  --membership-identifier: string
  --name: string
  --configured-model-algorithm-association-arn: string
  --hyperparameters: record
  --environment: record
  --resource-config: record
  --stopping-condition: record
  --incremental-training-data-channels: list
  --data-channels: list
  --training-input-mode: string@[File FastFile Pipe]
  --description: string
  --kms-key-arn: string
  --tags: record
  --ml-model-training-payer-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CreateTrainedModel $membership_identifier $name $configured_model_algorithm_association_arn $hyperparameters $environment $resource_config $stopping_condition $incremental_training_data_channels $data_channels $training_input_mode $description $kms_key_arn $tags $ml_model_training_payer_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /training-dataset; needs --name --role-arn --training-data
@search-terms CreateTrainingDataset
export def 'cleanroomsml create-training-dataset' [
  --name: string
  --role-arn: string
  --training-data: list
  --tags: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml CreateTrainingDataset $name $role_arn $training_data $tags $description -- $region $profile $with_input $fail_fast $yes' }

# DELETE /audience-generation-job/{audienceGenerationJobArn}; needs --audience-generation-job-arn
@search-terms DeleteAudienceGenerationJob
export def 'cleanroomsml delete-audience-generation-job' [
  --audience-generation-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteAudienceGenerationJob $audience_generation_job_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /audience-model/{audienceModelArn}; needs --audience-model-arn
@search-terms DeleteAudienceModel
export def 'cleanroomsml delete-audience-model' [
  --audience-model-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteAudienceModel $audience_model_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configured-audience-model/{configuredAudienceModelArn}; needs --configured-audience-model-arn
@search-terms DeleteConfiguredAudienceModel
export def 'cleanroomsml delete-configured-audience-model' [
  --configured-audience-model-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteConfiguredAudienceModel $configured_audience_model_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configured-audience-model/{configuredAudienceModelArn}/policy; needs --configured-audience-model-arn
@search-terms DeleteConfiguredAudienceModelPolicy
export def 'cleanroomsml delete-configured-audience-model-policy' [
  --configured-audience-model-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteConfiguredAudienceModelPolicy $configured_audience_model_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configured-model-algorithms/{configuredModelAlgorithmArn}; needs --configured-model-algorithm-arn
@search-terms DeleteConfiguredModelAlgorithm
export def 'cleanroomsml delete-configured-model-algorithm' [
  --configured-model-algorithm-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteConfiguredModelAlgorithm $configured_model_algorithm_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn}; needs --configured-model-algorithm-association-arn --membership-identifier
@search-terms DeleteConfiguredModelAlgorithmAssociation
export def 'cleanroomsml delete-configured-model-algorithm-association' [
  --configured-model-algorithm-association-arn: string
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteConfiguredModelAlgorithmAssociation $configured_model_algorithm_association_arn $membership_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/ml-configurations; needs --membership-identifier
@search-terms DeleteMLConfiguration
export def 'cleanroomsml delete-ml-configuration' [
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteMLConfiguration $membership_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/ml-input-channels/{mlInputChannelArn}; needs --ml-input-channel-arn --membership-identifier
@search-terms DeleteMLInputChannelData
export def 'cleanroomsml delete-ml-input-channel-data' [
  --ml-input-channel-arn: string
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteMLInputChannelData $ml_input_channel_arn $membership_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}; needs --trained-model-arn --membership-identifier
@search-terms DeleteTrainedModelOutput
export def 'cleanroomsml delete-trained-model-output' [
  --trained-model-arn: string
  --membership-identifier: string
  --version-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteTrainedModelOutput $trained_model_arn $membership_identifier $version_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /training-dataset/{trainingDatasetArn}; needs --training-dataset-arn
@search-terms DeleteTrainingDataset
export def 'cleanroomsml delete-training-dataset' [
  --training-dataset-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml DeleteTrainingDataset $training_dataset_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /audience-generation-job/{audienceGenerationJobArn}; needs --audience-generation-job-arn
@search-terms GetAudienceGenerationJob
export def 'cleanroomsml get-audience-generation-job' [
  --audience-generation-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetAudienceGenerationJob $audience_generation_job_arn -- $region $profile $with_input $fail_fast' }

# GET /audience-model/{audienceModelArn}; cached 1min; needs --audience-model-arn
@search-terms GetAudienceModel
export def 'cleanroomsml get-audience-model' [
  --audience-model-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetAudienceModel $audience_model_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn}; cached 1min; needs --configured-model-algorithm-association-arn --collaboration-identifier
@search-terms GetCollaborationConfiguredModelAlgorithmAssociation
export def 'cleanroomsml get-collaboration-configured-model-algorithm-association' [
  --configured-model-algorithm-association-arn: string
  --collaboration-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetCollaborationConfiguredModelAlgorithmAssociation $configured_model_algorithm_association_arn $collaboration_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/ml-input-channels/{mlInputChannelArn}; cached 1min; needs --ml-input-channel-arn --collaboration-identifier
@search-terms GetCollaborationMLInputChannel
export def 'cleanroomsml get-collaboration-ml-input-channel' [
  --ml-input-channel-arn: string
  --collaboration-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetCollaborationMLInputChannel $ml_input_channel_arn $collaboration_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/trained-models/{trainedModelArn}; cached 1min; needs --trained-model-arn --collaboration-identifier
@search-terms GetCollaborationTrainedModel
export def 'cleanroomsml get-collaboration-trained-model' [
  --trained-model-arn: string
  --collaboration-identifier: string
  --version-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetCollaborationTrainedModel $trained_model_arn $collaboration_identifier $version_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configured-audience-model/{configuredAudienceModelArn}; cached 1min; needs --configured-audience-model-arn
@search-terms GetConfiguredAudienceModel
export def 'cleanroomsml get-configured-audience-model' [
  --configured-audience-model-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetConfiguredAudienceModel $configured_audience_model_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configured-audience-model/{configuredAudienceModelArn}/policy; cached 1min; needs --configured-audience-model-arn
@search-terms GetConfiguredAudienceModelPolicy
export def 'cleanroomsml get-configured-audience-model-policy' [
  --configured-audience-model-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetConfiguredAudienceModelPolicy $configured_audience_model_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configured-model-algorithms/{configuredModelAlgorithmArn}; cached 1min; needs --configured-model-algorithm-arn
@search-terms GetConfiguredModelAlgorithm
export def 'cleanroomsml get-configured-model-algorithm' [
  --configured-model-algorithm-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetConfiguredModelAlgorithm $configured_model_algorithm_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn}; cached 1min; needs --configured-model-algorithm-association-arn --membership-identifier
@search-terms GetConfiguredModelAlgorithmAssociation
export def 'cleanroomsml get-configured-model-algorithm-association' [
  --configured-model-algorithm-association-arn: string
  --membership-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetConfiguredModelAlgorithmAssociation $configured_model_algorithm_association_arn $membership_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/ml-configurations; cached 1min; needs --membership-identifier
@search-terms GetMLConfiguration
export def 'cleanroomsml get-ml-configuration' [
  --membership-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetMLConfiguration $membership_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/ml-input-channels/{mlInputChannelArn}; needs --ml-input-channel-arn --membership-identifier
@search-terms GetMLInputChannel
export def 'cleanroomsml get-ml-input-channel' [
  --ml-input-channel-arn: string
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetMLInputChannel $ml_input_channel_arn $membership_identifier -- $region $profile $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}; cached 1min; needs --trained-model-arn --membership-identifier
@search-terms GetTrainedModel
export def 'cleanroomsml get-trained-model' [
  --trained-model-arn: string
  --membership-identifier: string
  --version-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetTrainedModel $trained_model_arn $membership_identifier $version_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/trained-model-inference-jobs/{trainedModelInferenceJobArn}; needs --membership-identifier --trained-model-inference-job-arn
@search-terms GetTrainedModelInferenceJob
export def 'cleanroomsml get-trained-model-inference-job' [
  --membership-identifier: string
  --trained-model-inference-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetTrainedModelInferenceJob $membership_identifier $trained_model_inference_job_arn -- $region $profile $with_input $fail_fast' }

# GET /training-dataset/{trainingDatasetArn}; cached 1min; needs --training-dataset-arn
@search-terms GetTrainingDataset
export def 'cleanroomsml get-training-dataset' [
  --training-dataset-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml GetTrainingDataset $training_dataset_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /audience-export-job; follows pages; cached 15sec
@search-terms ListAudienceExportJobs
export def 'cleanroomsml list-audience-export-jobs' [
  --audience-generation-job-arn: string
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
]: any -> any { call 'cleanroomsml ListAudienceExportJobs $audience_generation_job_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audience-generation-job; follows pages; cached 15sec
@search-terms ListAudienceGenerationJobs
export def 'cleanroomsml list-audience-generation-jobs' [
  --configured-audience-model-arn: string
  --collaboration-id: string
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
]: any -> any { call 'cleanroomsml ListAudienceGenerationJobs $configured_audience_model_arn $collaboration_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audience-model; follows pages; cached 1min
@search-terms ListAudienceModels
export def 'cleanroomsml list-audience-models' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cleanroomsml ListAudienceModels -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /collaborations/{collaborationIdentifier}/configured-model-algorithm-associations; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListCollaborationConfiguredModelAlgorithmAssociations
export def 'cleanroomsml list-collaboration-configured-model-algorithm-associations' [
  --collaboration-identifier: string
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
]: any -> any { call 'cleanroomsml ListCollaborationConfiguredModelAlgorithmAssociations $collaboration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/ml-input-channels; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListCollaborationMLInputChannels
export def 'cleanroomsml list-collaboration-ml-input-channels' [
  --collaboration-identifier: string
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
]: any -> any { call 'cleanroomsml ListCollaborationMLInputChannels $collaboration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/trained-models/{trainedModelArn}/export-jobs; follows pages; cached 15sec; needs --collaboration-identifier --trained-model-arn
@search-terms ListCollaborationTrainedModelExportJobs
export def 'cleanroomsml list-collaboration-trained-model-export-jobs' [
  --collaboration-identifier: string
  --trained-model-arn: string
  --trained-model-version-identifier: string
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
]: any -> any { call 'cleanroomsml ListCollaborationTrainedModelExportJobs $collaboration_identifier $trained_model_arn $trained_model_version_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/trained-model-inference-jobs; follows pages; cached 15sec; needs --collaboration-identifier
@search-terms ListCollaborationTrainedModelInferenceJobs
export def 'cleanroomsml list-collaboration-trained-model-inference-jobs' [
  --collaboration-identifier: string
  --trained-model-arn: string
  --trained-model-version-identifier: string
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
]: any -> any { call 'cleanroomsml ListCollaborationTrainedModelInferenceJobs $collaboration_identifier $trained_model_arn $trained_model_version_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/trained-models; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListCollaborationTrainedModels
export def 'cleanroomsml list-collaboration-trained-models' [
  --collaboration-identifier: string
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
]: any -> any { call 'cleanroomsml ListCollaborationTrainedModels $collaboration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /configured-audience-model; follows pages; cached 1min
@search-terms ListConfiguredAudienceModels
export def 'cleanroomsml list-configured-audience-models' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cleanroomsml ListConfiguredAudienceModels -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /memberships/{membershipIdentifier}/configured-model-algorithm-associations; follows pages; cached 1min; needs --membership-identifier
@search-terms ListConfiguredModelAlgorithmAssociations
export def 'cleanroomsml list-configured-model-algorithm-associations' [
  --membership-identifier: string
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
]: any -> any { call 'cleanroomsml ListConfiguredModelAlgorithmAssociations $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /configured-model-algorithms; follows pages; cached 1min
@search-terms ListConfiguredModelAlgorithms
export def 'cleanroomsml list-configured-model-algorithms' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cleanroomsml ListConfiguredModelAlgorithms -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /memberships/{membershipIdentifier}/ml-input-channels; follows pages; cached 1min; needs --membership-identifier
@search-terms ListMLInputChannels
export def 'cleanroomsml list-ml-input-channels' [
  --membership-identifier: string
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
]: any -> any { call 'cleanroomsml ListMLInputChannels $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'cleanroomsml list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanroomsml ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/trained-model-inference-jobs; follows pages; cached 15sec; needs --membership-identifier
@search-terms ListTrainedModelInferenceJobs
export def 'cleanroomsml list-trained-model-inference-jobs' [
  --membership-identifier: string
  --trained-model-arn: string
  --trained-model-version-identifier: string
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
]: any -> any { call 'cleanroomsml ListTrainedModelInferenceJobs $membership_identifier $trained_model_arn $trained_model_version_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}/versions; follows pages; cached 1min; needs --membership-identifier --trained-model-arn
@search-terms ListTrainedModelVersions
export def 'cleanroomsml list-trained-model-versions' [
  --membership-identifier: string
  --trained-model-arn: string
  --status: string@[CREATE_PENDING CREATE_IN_PROGRESS CREATE_FAILED ACTIVE DELETE_PENDING DELETE_IN_PROGRESS DELETE_FAILED INACTIVE CANCEL_PENDING CANCEL_IN_PROGRESS CANCEL_FAILED]
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
]: any -> any { call 'cleanroomsml ListTrainedModelVersions $membership_identifier $trained_model_arn $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/trained-models; follows pages; cached 1min; needs --membership-identifier
@search-terms ListTrainedModels
export def 'cleanroomsml list-trained-models' [
  --membership-identifier: string
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
]: any -> any { call 'cleanroomsml ListTrainedModels $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /training-dataset; follows pages; cached 1min
@search-terms ListTrainingDatasets
export def 'cleanroomsml list-training-datasets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cleanroomsml ListTrainingDatasets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /configured-audience-model/{configuredAudienceModelArn}/policy; needs --configured-audience-model-arn --configured-audience-model-policy
@search-terms PutConfiguredAudienceModelPolicy
export def 'cleanroomsml put-configured-audience-model-policy' [
  --configured-audience-model-arn: string
  --configured-audience-model-policy: string
  --previous-policy-hash: string
  --policy-existence-condition: string@[POLICY_MUST_EXIST POLICY_MUST_NOT_EXIST]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml PutConfiguredAudienceModelPolicy $configured_audience_model_arn $configured_audience_model_policy $previous_policy_hash $policy_existence_condition -- $region $profile $with_input $fail_fast $yes' }

# PUT /memberships/{membershipIdentifier}/ml-configurations; needs --membership-identifier --default-output-location
@search-terms PutMLConfiguration
export def 'cleanroomsml put-ml-configuration' [
  --membership-identifier: string
  --default-output-location: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml PutMLConfiguration $membership_identifier $default_output_location -- $region $profile $with_input $fail_fast $yes' }

# POST /audience-export-job; needs --name --audience-generation-job-arn --audience-size
@search-terms StartAudienceExportJob
export def 'cleanroomsml start-audience-export-job' [
  --name: string
  --audience-generation-job-arn: string
  --audience-size: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml StartAudienceExportJob $name $audience_generation_job_arn $audience_size $description -- $region $profile $with_input $fail_fast $yes' }

# POST /audience-generation-job; needs --name --configured-audience-model-arn --seed-audience
@search-terms StartAudienceGenerationJob
export def 'cleanroomsml start-audience-generation-job' [
  --name: string
  --configured-audience-model-arn: string
  --seed-audience: record
  --include-seed-in-output: oneof<bool>
  --collaboration-id: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml StartAudienceGenerationJob $name $configured_audience_model_arn $seed_audience $include_seed_in_output $collaboration_id $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}/export-jobs; needs --name --trained-model-arn --membership-identifier --output-configuration
@search-terms StartTrainedModelExportJob
export def 'cleanroomsml start-trained-model-export-job' [
  --name: string
  --trained-model-arn: string
  --trained-model-version-identifier: string
  --membership-identifier: string
  --output-configuration: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml StartTrainedModelExportJob $name $trained_model_arn $trained_model_version_identifier $membership_identifier $output_configuration $description -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/trained-model-inference-jobs; needs --membership-identifier --name --trained-model-arn --resource-config --output-configuration --data-source
@search-terms StartTrainedModelInferenceJob
export def 'cleanroomsml start-trained-model-inference-job' [
  --membership-identifier: string
  --name: string
  --trained-model-arn: string
  --trained-model-version-identifier: string
  --configured-model-algorithm-association-arn: string
  --resource-config: record
  --output-configuration: record
  --data-source: record
  --description: string
  --container-execution-parameters: record
  --environment: record
  --kms-key-arn: string
  --tags: record
  --ml-model-inference-payer-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml StartTrainedModelInferenceJob $membership_identifier $name $trained_model_arn $trained_model_version_identifier $configured_model_algorithm_association_arn $resource_config $output_configuration $data_source $description $container_execution_parameters $environment $kms_key_arn $tags $ml_model_inference_payer_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'cleanroomsml tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'cleanroomsml untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /configured-audience-model/{configuredAudienceModelArn}; needs --configured-audience-model-arn
@search-terms UpdateConfiguredAudienceModel
export def 'cleanroomsml update-configured-audience-model' [
  --configured-audience-model-arn: string
  --output-config: record
  --audience-model-arn: string
  --shared-audience-metrics: list<string>
  --min-matching-seed-size: int
  --audience-size-config: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanroomsml UpdateConfiguredAudienceModel $configured_audience_model_arn $output_config $audience_model_arn $shared_audience_metrics $min_matching_seed_size $audience_size_config $description -- $region $profile $with_input $fail_fast $yes' }
