# Written by `cargo xtask generate --service iot` from the service's model and overlay: change those instead.
# IoT, API version 2015-05-28: 272 operations.

use rt.nu [call]

# PATCH /accept-certificate-transfer/{certificateId}; needs --certificate-id
@search-terms AcceptCertificateTransfer
export def 'iot accept-certificate-transfer' [
  --certificate-id: string
  --set-as-active: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AcceptCertificateTransfer $certificate_id $set_as_active -- $region $profile $with_input $fail_fast $yes' }

# PUT /billing-groups/addThingToBillingGroup
@search-terms AddThingToBillingGroup
export def 'iot add-thing-to-billing-group' [
  --billing-group-name: string
  --billing-group-arn: string
  --thing-name: string
  --thing-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AddThingToBillingGroup $billing_group_name $billing_group_arn $thing_name $thing_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /thing-groups/addThingToThingGroup
@search-terms AddThingToThingGroup
export def 'iot add-thing-to-thing-group' [
  --thing-group-name: string
  --thing-group-arn: string
  --thing-name: string
  --thing-arn: string
  --override-dynamic-groups: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AddThingToThingGroup $thing_group_name $thing_group_arn $thing_name $thing_arn $override_dynamic_groups -- $region $profile $with_input $fail_fast $yes' }

# PUT /packages/{packageName}/versions/{versionName}/sbom; needs --package-name --version-name --sbom
@search-terms AssociateSbomWithPackageVersion
export def 'iot associate-sbom-with-package-version' [
  --package-name: string
  --version-name: string
  --sbom: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AssociateSbomWithPackageVersion $package_name $version_name $sbom $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /jobs/{jobId}/targets; needs --targets --job-id
@search-terms AssociateTargetsWithJob
export def 'iot associate-targets-with-job' [
  --targets: list<string>
  --job-id: string
  --comment: string
  --namespace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AssociateTargetsWithJob $targets $job_id $comment $namespace_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /target-policies/{policyName}; needs --policy-name --target
@search-terms AttachPolicy
export def 'iot attach-policy' [
  --policy-name: string
  --target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AttachPolicy $policy_name $target -- $region $profile $with_input $fail_fast $yes' }

# PUT /principal-policies/{policyName}; needs --policy-name --principal; deprecated
@search-terms AttachPrincipalPolicy
export def 'iot attach-principal-policy' [
  --policy-name: string
  --principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AttachPrincipalPolicy $policy_name $principal -- $region $profile $with_input $fail_fast $yes' }

# PUT /security-profiles/{securityProfileName}/targets; needs --security-profile-name --security-profile-target-arn
@search-terms AttachSecurityProfile
export def 'iot attach-security-profile' [
  --security-profile-name: string
  --security-profile-target-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AttachSecurityProfile $security_profile_name $security_profile_target_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /things/{thingName}/principals; needs --thing-name --principal
@search-terms AttachThingPrincipal
export def 'iot attach-thing-principal' [
  --thing-name: string
  --principal: string
  --thing-principal-type: string@[EXCLUSIVE_THING NON_EXCLUSIVE_THING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot AttachThingPrincipal $thing_name $principal $thing_principal_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /audit/mitigationactions/tasks/{taskId}/cancel; needs --task-id
@search-terms CancelAuditMitigationActionsTask
export def 'iot cancel-audit-mitigation-actions-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CancelAuditMitigationActionsTask $task_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /audit/tasks/{taskId}/cancel; needs --task-id
@search-terms CancelAuditTask
export def 'iot cancel-audit-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CancelAuditTask $task_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /cancel-certificate-transfer/{certificateId}; needs --certificate-id
@search-terms CancelCertificateTransfer
export def 'iot cancel-certificate-transfer' [
  --certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CancelCertificateTransfer $certificate_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /detect/mitigationactions/tasks/{taskId}/cancel; needs --task-id
@search-terms CancelDetectMitigationActionsTask
export def 'iot cancel-detect-mitigation-actions-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CancelDetectMitigationActionsTask $task_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /jobs/{jobId}/cancel; needs --job-id
@search-terms CancelJob
export def 'iot cancel-job' [
  --job-id: string
  --reason-code: string
  --comment: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CancelJob $job_id $reason_code $comment $force -- $region $profile $with_input $fail_fast $yes' }

# PUT /things/{thingName}/jobs/{jobId}/cancel; needs --job-id --thing-name
@search-terms CancelJobExecution
export def 'iot cancel-job-execution' [
  --job-id: string
  --thing-name: string
  --force: oneof<bool>
  --expected-version: int
  --status-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CancelJobExecution $job_id $thing_name $force $expected_version $status_details -- $region $profile $with_input $fail_fast $yes' }

# DELETE /default-authorizer
@search-terms ClearDefaultAuthorizer
export def 'iot clear-default-authorizer' [
  --region: string
  --profile: string
]: any -> any { call 'iot ClearDefaultAuthorizer -- $region $profile' }

# GET /confirmdestination/{confirmationToken+}; needs --confirmation-token
@search-terms ConfirmTopicRuleDestination
export def 'iot confirm-topic-rule-destination' [
  --confirmation-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot ConfirmTopicRuleDestination $confirmation_token -- $region $profile $with_input $fail_fast $yes' }

# POST /audit/suppressions/create; needs --check-name --resource-identifier
@search-terms CreateAuditSuppression
export def 'iot create-audit-suppression' [
  --check-name: string
  --resource-identifier: record
  --expiration-date: oneof<datetime, duration, string>
  --suppress-indefinitely: oneof<bool>
  --description: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateAuditSuppression $check_name $resource_identifier $expiration_date $suppress_indefinitely $description $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /authorizer/{authorizerName}; needs --authorizer-name --authorizer-function-arn
@search-terms CreateAuthorizer
export def 'iot create-authorizer' [
  --authorizer-name: string
  --authorizer-function-arn: string
  --token-key-name: string
  --token-signing-public-keys: record
  --status: string@[ACTIVE INACTIVE]
  --tags: any
  --signing-disabled: oneof<bool>
  --enable-caching-for-http: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateAuthorizer $authorizer_name $authorizer_function_arn $token_key_name $token_signing_public_keys $status $tags $signing_disabled $enable_caching_for_http -- $region $profile $with_input $fail_fast $yes' }

# POST /billing-groups/{billingGroupName}; needs --billing-group-name
@search-terms CreateBillingGroup
export def 'iot create-billing-group' [
  --billing-group-name: string
  --billing-group-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateBillingGroup $billing_group_name $billing_group_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /certificates; needs --certificate-signing-request
@search-terms CreateCertificateFromCsr
export def 'iot create-certificate-from-csr' [
  --certificate-signing-request: string
  --set-as-active: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateCertificateFromCsr $certificate_signing_request $set_as_active -- $region $profile $with_input $fail_fast $yes' }

# POST /certificate-providers/{certificateProviderName}; needs --certificate-provider-name --lambda-function-arn --account-default-for-operations
@search-terms CreateCertificateProvider
export def 'iot create-certificate-provider' [
  --certificate-provider-name: string
  --lambda-function-arn: string
  --account-default-for-operations: list<string>
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateCertificateProvider $certificate_provider_name $lambda_function_arn $account_default_for_operations $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /commands/{commandId}; needs --command-id
@search-terms CreateCommand
export def 'iot create-command' [
  --command-id: string
  --namespace: string@[AWS-IoT AWS-IoT-FleetWise]
  --display-name: string
  --description: string
  --payload: record
  --payload-template: string
  --preprocessor: record
  --mandatory-parameters: any
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateCommand $command_id $namespace $display_name $description $payload $payload_template $preprocessor $mandatory_parameters $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /custom-metric/{metricName}; needs --metric-name --metric-type
@search-terms CreateCustomMetric
export def 'iot create-custom-metric' [
  --metric-name: string
  --display-name: string
  --metric-type: string@[string-list ip-address-list number-list number]
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateCustomMetric $metric_name $display_name $metric_type $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /dimensions/{name}; needs --name --type --string-values
@search-terms CreateDimension
export def 'iot create-dimension' [
  --name: string
  --type: string
  --string-values: list<string>
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateDimension $name $type $string_values $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /domainConfigurations/{domainConfigurationName}; needs --domain-configuration-name
@search-terms CreateDomainConfiguration
export def 'iot create-domain-configuration' [
  --domain-configuration-name: string
  --domain-name: string
  --server-certificate-arns: list<string>
  --validation-certificate-arn: string
  --authorizer-config: record
  --service-type: string@[DATA CREDENTIAL_PROVIDER JOBS]
  --tags: any
  --tls-config: record
  --server-certificate-config: record
  --authentication-type: string@[CUSTOM_AUTH_X509 CUSTOM_AUTH AWS_X509 AWS_SIGV4 DEFAULT]
  --application-protocol: string@[SECURE_MQTT MQTT_WSS HTTPS DEFAULT]
  --client-certificate-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateDomainConfiguration $domain_configuration_name $domain_name $server_certificate_arns $validation_certificate_arn $authorizer_config $service_type $tags $tls_config $server_certificate_config $authentication_type $application_protocol $client_certificate_config -- $region $profile $with_input $fail_fast $yes' }

# POST /dynamic-thing-groups/{thingGroupName}; needs --thing-group-name --query-string
@search-terms CreateDynamicThingGroup
export def 'iot create-dynamic-thing-group' [
  --thing-group-name: string
  --thing-group-properties: record
  --index-name: string
  --query-string: string
  --query-version: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateDynamicThingGroup $thing_group_name $thing_group_properties $index_name $query_string $query_version $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /fleet-metric/{metricName}; needs --metric-name --query-string --aggregation-type --period --aggregation-field
@search-terms CreateFleetMetric
export def 'iot create-fleet-metric' [
  --metric-name: string
  --query-string: string
  --aggregation-type: record
  --period: int
  --aggregation-field: string
  --description: string
  --query-version: string
  --index-name: string
  --unit: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateFleetMetric $metric_name $query_string $aggregation_type $period $aggregation_field $description $query_version $index_name $unit $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /jobs/{jobId}; needs --job-id --targets
@search-terms CreateJob
export def 'iot create-job' [
  --job-id: string
  --targets: list<string>
  --document-source: string
  --document: string
  --description: string
  --presigned-url-config: record
  --target-selection: string@[CONTINUOUS SNAPSHOT]
  --job-executions-rollout-config: record
  --abort-config: record
  --timeout-config: record
  --tags: any
  --namespace-id: string
  --job-template-arn: string
  --job-executions-retry-config: record
  --document-parameters: record
  --scheduling-config: record
  --destination-package-versions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateJob $job_id $targets $document_source $document $description $presigned_url_config $target_selection $job_executions_rollout_config $abort_config $timeout_config $tags $namespace_id $job_template_arn $job_executions_retry_config $document_parameters $scheduling_config $destination_package_versions -- $region $profile $with_input $fail_fast $yes' }

# PUT /job-templates/{jobTemplateId}; needs --job-template-id --description
@search-terms CreateJobTemplate
export def 'iot create-job-template' [
  --job-template-id: string
  --job-arn: string
  --document-source: string
  --document: string
  --description: string
  --presigned-url-config: record
  --job-executions-rollout-config: record
  --abort-config: record
  --timeout-config: record
  --tags: any
  --job-executions-retry-config: record
  --maintenance-windows: list
  --destination-package-versions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateJobTemplate $job_template_id $job_arn $document_source $document $description $presigned_url_config $job_executions_rollout_config $abort_config $timeout_config $tags $job_executions_retry_config $maintenance_windows $destination_package_versions -- $region $profile $with_input $fail_fast $yes' }

# POST /keys-and-certificate
@search-terms CreateKeysAndCertificate
export def 'iot create-keys-and-certificate' [
  --set-as-active: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateKeysAndCertificate $set_as_active -- $region $profile $with_input $fail_fast $yes' }

# POST /mitigationactions/actions/{actionName}; needs --action-name --role-arn --action-params
@search-terms CreateMitigationAction
export def 'iot create-mitigation-action' [
  --action-name: string
  --role-arn: string
  --action-params: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateMitigationAction $action_name $role_arn $action_params $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /otaUpdates/{otaUpdateId}; needs --ota-update-id --targets --files --role-arn
@search-terms CreateOTAUpdate
export def 'iot create-ota-update' [
  --ota-update-id: string
  --description: string
  --targets: list<string>
  --protocols: list<string>
  --target-selection: string@[CONTINUOUS SNAPSHOT]
  --aws-job-executions-rollout-config: record
  --aws-job-presigned-url-config: record
  --aws-job-abort-config: record
  --aws-job-timeout-config: record
  --files: list
  --role-arn: string
  --additional-parameters: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateOTAUpdate $ota_update_id $description $targets $protocols $target_selection $aws_job_executions_rollout_config $aws_job_presigned_url_config $aws_job_abort_config $aws_job_timeout_config $files $role_arn $additional_parameters $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /packages/{packageName}; needs --package-name
@search-terms CreatePackage
export def 'iot create-package' [
  --package-name: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreatePackage $package_name $description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /packages/{packageName}/versions/{versionName}; needs --package-name --version-name
@search-terms CreatePackageVersion
export def 'iot create-package-version' [
  --package-name: string
  --version-name: string
  --description: string
  --attributes: record
  --artifact: record
  --recipe: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreatePackageVersion $package_name $version_name $description $attributes $artifact $recipe $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /policies/{policyName}; needs --policy-name --policy-document
@search-terms CreatePolicy
export def 'iot create-policy' [
  --policy-name: string
  --policy-document: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreatePolicy $policy_name $policy_document $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /policies/{policyName}/version; needs --policy-name --policy-document
@search-terms CreatePolicyVersion
export def 'iot create-policy-version' [
  --policy-name: string
  --policy-document: string
  --set-as-default: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreatePolicyVersion $policy_name $policy_document $set_as_default -- $region $profile $with_input $fail_fast $yes' }

# POST /provisioning-templates/{templateName}/provisioning-claim; needs --template-name
@search-terms CreateProvisioningClaim
export def 'iot create-provisioning-claim' [
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateProvisioningClaim $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /provisioning-templates; needs --template-name --template-body --provisioning-role-arn
@search-terms CreateProvisioningTemplate
export def 'iot create-provisioning-template' [
  --template-name: string
  --description: string
  --template-body: string
  --enabled: oneof<bool>
  --provisioning-role-arn: string
  --pre-provisioning-hook: record
  --tags: any
  --type: string@[FLEET_PROVISIONING JITP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateProvisioningTemplate $template_name $description $template_body $enabled $provisioning_role_arn $pre_provisioning_hook $tags $type -- $region $profile $with_input $fail_fast $yes' }

# POST /provisioning-templates/{templateName}/versions; needs --template-name --template-body
@search-terms CreateProvisioningTemplateVersion
export def 'iot create-provisioning-template-version' [
  --template-name: string
  --template-body: string
  --set-as-default: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateProvisioningTemplateVersion $template_name $template_body $set_as_default -- $region $profile $with_input $fail_fast $yes' }

# POST /role-aliases/{roleAlias}; needs --role-alias --role-arn
@search-terms CreateRoleAlias
export def 'iot create-role-alias' [
  --role-alias: string
  --role-arn: string
  --credential-duration-seconds: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateRoleAlias $role_alias $role_arn $credential_duration_seconds $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /audit/scheduledaudits/{scheduledAuditName}; needs --frequency --target-check-names --scheduled-audit-name
@search-terms CreateScheduledAudit
export def 'iot create-scheduled-audit' [
  --frequency: string@[DAILY WEEKLY BIWEEKLY MONTHLY]
  --day-of-month: string
  --day-of-week: string@[SUN MON TUE WED THU FRI SAT]
  --target-check-names: list<string>
  --scheduled-audit-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateScheduledAudit $frequency $day_of_month $day_of_week $target_check_names $scheduled_audit_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /security-profiles/{securityProfileName}; needs --security-profile-name
@search-terms CreateSecurityProfile
export def 'iot create-security-profile' [
  --security-profile-name: string
  --security-profile-description: string
  --behaviors: list
  --alert-targets: record
  --additional-metrics-to-retain: list<string>
  --additional-metrics-to-retain-v2: list
  --tags: any
  --metrics-export-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateSecurityProfile $security_profile_name $security_profile_description $behaviors $alert_targets $additional_metrics_to_retain $additional_metrics_to_retain_v2 $tags $metrics_export_config -- $region $profile $with_input $fail_fast $yes' }

# POST /streams/{streamId}; needs --stream-id --files --role-arn
@search-terms CreateStream
export def 'iot create-stream' [
  --stream-id: string
  --description: string
  --files: list
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateStream $stream_id $description $files $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /things/{thingName}; needs --thing-name
@search-terms CreateThing
export def 'iot create-thing' [
  --thing-name: string
  --thing-type-name: string
  --attribute-payload: record
  --billing-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateThing $thing_name $thing_type_name $attribute_payload $billing_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /thing-groups/{thingGroupName}; needs --thing-group-name
@search-terms CreateThingGroup
export def 'iot create-thing-group' [
  --thing-group-name: string
  --parent-group-name: string
  --thing-group-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateThingGroup $thing_group_name $parent_group_name $thing_group_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /thing-types/{thingTypeName}; needs --thing-type-name
@search-terms CreateThingType
export def 'iot create-thing-type' [
  --thing-type-name: string
  --thing-type-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateThingType $thing_type_name $thing_type_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /rules/{ruleName}; needs --rule-name --topic-rule-payload
@search-terms CreateTopicRule
export def 'iot create-topic-rule' [
  --rule-name: string
  --topic-rule-payload: record
  --tags: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateTopicRule $rule_name $topic_rule_payload $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /destinations; needs --destination-configuration
@search-terms CreateTopicRuleDestination
export def 'iot create-topic-rule-destination' [
  --destination-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot CreateTopicRuleDestination $destination_configuration -- $region $profile $with_input $fail_fast $yes' }

# DELETE /audit/configuration
@search-terms DeleteAccountAuditConfiguration
export def 'iot delete-account-audit-configuration' [
  --delete-scheduled-audits: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteAccountAuditConfiguration $delete_scheduled_audits -- $region $profile $with_input $fail_fast $yes' }

# POST /audit/suppressions/delete; needs --check-name --resource-identifier
@search-terms DeleteAuditSuppression
export def 'iot delete-audit-suppression' [
  --check-name: string
  --resource-identifier: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteAuditSuppression $check_name $resource_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /authorizer/{authorizerName}; needs --authorizer-name
@search-terms DeleteAuthorizer
export def 'iot delete-authorizer' [
  --authorizer-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteAuthorizer $authorizer_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /billing-groups/{billingGroupName}; needs --billing-group-name
@search-terms DeleteBillingGroup
export def 'iot delete-billing-group' [
  --billing-group-name: string
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteBillingGroup $billing_group_name $expected_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cacertificate/{certificateId}; needs --certificate-id
@search-terms DeleteCACertificate
export def 'iot delete-ca-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteCACertificate $certificate_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /certificates/{certificateId}; needs --certificate-id
@search-terms DeleteCertificate
export def 'iot delete-certificate' [
  --certificate-id: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteCertificate $certificate_id $force_delete -- $region $profile $with_input $fail_fast $yes' }

# DELETE /certificate-providers/{certificateProviderName}; needs --certificate-provider-name
@search-terms DeleteCertificateProvider
export def 'iot delete-certificate-provider' [
  --certificate-provider-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteCertificateProvider $certificate_provider_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /commands/{commandId}; needs --command-id
@search-terms DeleteCommand
export def 'iot delete-command' [
  --command-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteCommand $command_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /command-executions/{executionId}; needs --execution-id --target-arn
@search-terms DeleteCommandExecution
export def 'iot delete-command-execution' [
  --execution-id: string
  --target-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteCommandExecution $execution_id $target_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /custom-metric/{metricName}; needs --metric-name
@search-terms DeleteCustomMetric
export def 'iot delete-custom-metric' [
  --metric-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteCustomMetric $metric_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /dimensions/{name}; needs --name
@search-terms DeleteDimension
export def 'iot delete-dimension' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteDimension $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domainConfigurations/{domainConfigurationName}; needs --domain-configuration-name
@search-terms DeleteDomainConfiguration
export def 'iot delete-domain-configuration' [
  --domain-configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteDomainConfiguration $domain_configuration_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /dynamic-thing-groups/{thingGroupName}; needs --thing-group-name
@search-terms DeleteDynamicThingGroup
export def 'iot delete-dynamic-thing-group' [
  --thing-group-name: string
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteDynamicThingGroup $thing_group_name $expected_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /fleet-metric/{metricName}; needs --metric-name
@search-terms DeleteFleetMetric
export def 'iot delete-fleet-metric' [
  --metric-name: string
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteFleetMetric $metric_name $expected_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /jobs/{jobId}; needs --job-id
@search-terms DeleteJob
export def 'iot delete-job' [
  --job-id: string
  --force: oneof<bool>
  --namespace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteJob $job_id $force $namespace_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /things/{thingName}/jobs/{jobId}/executionNumber/{executionNumber}; needs --job-id --thing-name --execution-number
@search-terms DeleteJobExecution
export def 'iot delete-job-execution' [
  --job-id: string
  --thing-name: string
  --execution-number: int
  --force: oneof<bool>
  --namespace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteJobExecution $job_id $thing_name $execution_number $force $namespace_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /job-templates/{jobTemplateId}; needs --job-template-id
@search-terms DeleteJobTemplate
export def 'iot delete-job-template' [
  --job-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteJobTemplate $job_template_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /mitigationactions/actions/{actionName}; needs --action-name
@search-terms DeleteMitigationAction
export def 'iot delete-mitigation-action' [
  --action-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteMitigationAction $action_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /otaUpdates/{otaUpdateId}; needs --ota-update-id
@search-terms DeleteOTAUpdate
export def 'iot delete-ota-update' [
  --ota-update-id: string
  --delete-stream: oneof<bool>
  --force-delete-aws-job: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteOTAUpdate $ota_update_id $delete_stream $force_delete_aws_job -- $region $profile $with_input $fail_fast $yes' }

# DELETE /packages/{packageName}; needs --package-name
@search-terms DeletePackage
export def 'iot delete-package' [
  --package-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeletePackage $package_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /packages/{packageName}/versions/{versionName}; needs --package-name --version-name
@search-terms DeletePackageVersion
export def 'iot delete-package-version' [
  --package-name: string
  --version-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeletePackageVersion $package_name $version_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policies/{policyName}; needs --policy-name
@search-terms DeletePolicy
export def 'iot delete-policy' [
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeletePolicy $policy_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policies/{policyName}/version/{policyVersionId}; needs --policy-name --policy-version-id
@search-terms DeletePolicyVersion
export def 'iot delete-policy-version' [
  --policy-name: string
  --policy-version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeletePolicyVersion $policy_name $policy_version_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /provisioning-templates/{templateName}; needs --template-name
@search-terms DeleteProvisioningTemplate
export def 'iot delete-provisioning-template' [
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteProvisioningTemplate $template_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /provisioning-templates/{templateName}/versions/{versionId}; needs --template-name --version-id
@search-terms DeleteProvisioningTemplateVersion
export def 'iot delete-provisioning-template-version' [
  --template-name: string
  --version-id: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteProvisioningTemplateVersion $template_name $version_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /registrationcode
@search-terms DeleteRegistrationCode
export def 'iot delete-registration-code' [
  --region: string
  --profile: string
]: any -> any { call 'iot DeleteRegistrationCode -- $region $profile' }

# DELETE /role-aliases/{roleAlias}; needs --role-alias
@search-terms DeleteRoleAlias
export def 'iot delete-role-alias' [
  --role-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteRoleAlias $role_alias -- $region $profile $with_input $fail_fast $yes' }

# DELETE /audit/scheduledaudits/{scheduledAuditName}; needs --scheduled-audit-name
@search-terms DeleteScheduledAudit
export def 'iot delete-scheduled-audit' [
  --scheduled-audit-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteScheduledAudit $scheduled_audit_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /security-profiles/{securityProfileName}; needs --security-profile-name
@search-terms DeleteSecurityProfile
export def 'iot delete-security-profile' [
  --security-profile-name: string
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteSecurityProfile $security_profile_name $expected_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /streams/{streamId}; needs --stream-id
@search-terms DeleteStream
export def 'iot delete-stream' [
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteStream $stream_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /things/{thingName}; needs --thing-name
@search-terms DeleteThing
export def 'iot delete-thing' [
  --thing-name: string
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteThing $thing_name $expected_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /thing-groups/{thingGroupName}; needs --thing-group-name
@search-terms DeleteThingGroup
export def 'iot delete-thing-group' [
  --thing-group-name: string
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteThingGroup $thing_group_name $expected_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /thing-types/{thingTypeName}; needs --thing-type-name
@search-terms DeleteThingType
export def 'iot delete-thing-type' [
  --thing-type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteThingType $thing_type_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /rules/{ruleName}; needs --rule-name
@search-terms DeleteTopicRule
export def 'iot delete-topic-rule' [
  --rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteTopicRule $rule_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /destinations/{arn+}; needs --arn
@search-terms DeleteTopicRuleDestination
export def 'iot delete-topic-rule-destination' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteTopicRuleDestination $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2LoggingLevel; needs --target-type --target-name
@search-terms DeleteV2LoggingLevel
export def 'iot delete-v2-logging-level' [
  --target-type: string@[DEFAULT THING_GROUP CLIENT_ID SOURCE_IP PRINCIPAL_ID]
  --target-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeleteV2LoggingLevel $target_type $target_name -- $region $profile $with_input $fail_fast $yes' }

# POST /thing-types/{thingTypeName}/deprecate; needs --thing-type-name
@search-terms DeprecateThingType
export def 'iot deprecate-thing-type' [
  --thing-type-name: string
  --undo-deprecate: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DeprecateThingType $thing_type_name $undo_deprecate -- $region $profile $with_input $fail_fast $yes' }

# GET /audit/configuration; cached 1min
@search-terms DescribeAccountAuditConfiguration
export def 'iot describe-account-audit-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot DescribeAccountAuditConfiguration -- $region $profile $refresh $ttl' }

# GET /audit/findings/{findingId}; cached 1min; needs --finding-id
@search-terms DescribeAuditFinding
export def 'iot describe-audit-finding' [
  --finding-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeAuditFinding $finding_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /audit/mitigationactions/tasks/{taskId}; needs --task-id
@search-terms DescribeAuditMitigationActionsTask
export def 'iot describe-audit-mitigation-actions-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeAuditMitigationActionsTask $task_id -- $region $profile $with_input $fail_fast' }

# POST /audit/suppressions/describe; cached 1min; needs --check-name --resource-identifier
@search-terms DescribeAuditSuppression
export def 'iot describe-audit-suppression' [
  --check-name: string
  --resource-identifier: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeAuditSuppression $check_name $resource_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /audit/tasks/{taskId}; needs --task-id
@search-terms DescribeAuditTask
export def 'iot describe-audit-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeAuditTask $task_id -- $region $profile $with_input $fail_fast' }

# GET /authorizer/{authorizerName}; cached 1min; needs --authorizer-name
@search-terms DescribeAuthorizer
export def 'iot describe-authorizer' [
  --authorizer-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeAuthorizer $authorizer_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /billing-groups/{billingGroupName}; cached 1min; needs --billing-group-name
@search-terms DescribeBillingGroup
export def 'iot describe-billing-group' [
  --billing-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeBillingGroup $billing_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cacertificate/{certificateId}; cached 1min; needs --certificate-id
@search-terms DescribeCACertificate
export def 'iot describe-ca-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeCACertificate $certificate_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /certificates/{certificateId}; cached 1min; needs --certificate-id
@search-terms DescribeCertificate
export def 'iot describe-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeCertificate $certificate_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /certificate-providers/{certificateProviderName}; cached 1min; needs --certificate-provider-name
@search-terms DescribeCertificateProvider
export def 'iot describe-certificate-provider' [
  --certificate-provider-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeCertificateProvider $certificate_provider_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /custom-metric/{metricName}; cached 1min; needs --metric-name
@search-terms DescribeCustomMetric
export def 'iot describe-custom-metric' [
  --metric-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeCustomMetric $metric_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /default-authorizer; cached 1min
@search-terms DescribeDefaultAuthorizer
export def 'iot describe-default-authorizer' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot DescribeDefaultAuthorizer -- $region $profile $refresh $ttl' }

# GET /detect/mitigationactions/tasks/{taskId}; needs --task-id
@search-terms DescribeDetectMitigationActionsTask
export def 'iot describe-detect-mitigation-actions-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeDetectMitigationActionsTask $task_id -- $region $profile $with_input $fail_fast' }

# GET /dimensions/{name}; cached 1min; needs --name
@search-terms DescribeDimension
export def 'iot describe-dimension' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeDimension $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domainConfigurations/{domainConfigurationName}; cached 1min; needs --domain-configuration-name
@search-terms DescribeDomainConfiguration
export def 'iot describe-domain-configuration' [
  --domain-configuration-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeDomainConfiguration $domain_configuration_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /encryption-configuration; cached 1min
@search-terms DescribeEncryptionConfiguration
export def 'iot describe-encryption-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot DescribeEncryptionConfiguration -- $region $profile $refresh $ttl' }

# GET /endpoint; cached 1min
@search-terms DescribeEndpoint
export def 'iot describe-endpoint' [
  --endpoint-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeEndpoint $endpoint_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /event-configurations; cached 1min
@search-terms DescribeEventConfigurations
export def 'iot describe-event-configurations' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot DescribeEventConfigurations -- $region $profile $refresh $ttl' }

# GET /fleet-metric/{metricName}; cached 1min; needs --metric-name
@search-terms DescribeFleetMetric
export def 'iot describe-fleet-metric' [
  --metric-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeFleetMetric $metric_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /indices/{indexName}; cached 1min; needs --index-name
@search-terms DescribeIndex
export def 'iot describe-index' [
  --index-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeIndex $index_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /jobs/{jobId}; needs --job-id
@search-terms DescribeJob
export def 'iot describe-job' [
  --job-id: string
  --before-substitution: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeJob $job_id $before_substitution -- $region $profile $with_input $fail_fast' }

# GET /things/{thingName}/jobs/{jobId}; needs --job-id --thing-name
@search-terms DescribeJobExecution
export def 'iot describe-job-execution' [
  --job-id: string
  --thing-name: string
  --execution-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeJobExecution $job_id $thing_name $execution_number -- $region $profile $with_input $fail_fast' }

# GET /job-templates/{jobTemplateId}; cached 1min; needs --job-template-id
@search-terms DescribeJobTemplate
export def 'iot describe-job-template' [
  --job-template-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeJobTemplate $job_template_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /managed-job-templates/{templateName}; cached 1min; needs --template-name
@search-terms DescribeManagedJobTemplate
export def 'iot describe-managed-job-template' [
  --template-name: string
  --template-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeManagedJobTemplate $template_name $template_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /mitigationactions/actions/{actionName}; cached 1min; needs --action-name
@search-terms DescribeMitigationAction
export def 'iot describe-mitigation-action' [
  --action-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeMitigationAction $action_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /provisioning-templates/{templateName}; cached 1min; needs --template-name
@search-terms DescribeProvisioningTemplate
export def 'iot describe-provisioning-template' [
  --template-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeProvisioningTemplate $template_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /provisioning-templates/{templateName}/versions/{versionId}; cached 1min; needs --template-name --version-id
@search-terms DescribeProvisioningTemplateVersion
export def 'iot describe-provisioning-template-version' [
  --template-name: string
  --version-id: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeProvisioningTemplateVersion $template_name $version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /role-aliases/{roleAlias}; cached 1min; needs --role-alias
@search-terms DescribeRoleAlias
export def 'iot describe-role-alias' [
  --role-alias: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeRoleAlias $role_alias -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /audit/scheduledaudits/{scheduledAuditName}; cached 1min; needs --scheduled-audit-name
@search-terms DescribeScheduledAudit
export def 'iot describe-scheduled-audit' [
  --scheduled-audit-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeScheduledAudit $scheduled_audit_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles/{securityProfileName}; cached 1min; needs --security-profile-name
@search-terms DescribeSecurityProfile
export def 'iot describe-security-profile' [
  --security-profile-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeSecurityProfile $security_profile_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /streams/{streamId}; cached 1min; needs --stream-id
@search-terms DescribeStream
export def 'iot describe-stream' [
  --stream-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeStream $stream_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /things/{thingName}; cached 1min; needs --thing-name
@search-terms DescribeThing
export def 'iot describe-thing' [
  --thing-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeThing $thing_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /thing-groups/{thingGroupName}; cached 1min; needs --thing-group-name
@search-terms DescribeThingGroup
export def 'iot describe-thing-group' [
  --thing-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeThingGroup $thing_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /thing-registration-tasks/{taskId}; needs --task-id
@search-terms DescribeThingRegistrationTask
export def 'iot describe-thing-registration-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeThingRegistrationTask $task_id -- $region $profile $with_input $fail_fast' }

# GET /thing-types/{thingTypeName}; cached 1min; needs --thing-type-name
@search-terms DescribeThingType
export def 'iot describe-thing-type' [
  --thing-type-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot DescribeThingType $thing_type_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /target-policies/{policyName}; needs --policy-name --target
@search-terms DetachPolicy
export def 'iot detach-policy' [
  --policy-name: string
  --target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DetachPolicy $policy_name $target -- $region $profile $with_input $fail_fast $yes' }

# DELETE /principal-policies/{policyName}; needs --policy-name --principal; deprecated
@search-terms DetachPrincipalPolicy
export def 'iot detach-principal-policy' [
  --policy-name: string
  --principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DetachPrincipalPolicy $policy_name $principal -- $region $profile $with_input $fail_fast $yes' }

# DELETE /security-profiles/{securityProfileName}/targets; needs --security-profile-name --security-profile-target-arn
@search-terms DetachSecurityProfile
export def 'iot detach-security-profile' [
  --security-profile-name: string
  --security-profile-target-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DetachSecurityProfile $security_profile_name $security_profile_target_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /things/{thingName}/principals; needs --thing-name --principal
@search-terms DetachThingPrincipal
export def 'iot detach-thing-principal' [
  --thing-name: string
  --principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DetachThingPrincipal $thing_name $principal -- $region $profile $with_input $fail_fast $yes' }

# POST /rules/{ruleName}/disable; needs --rule-name
@search-terms DisableTopicRule
export def 'iot disable-topic-rule' [
  --rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DisableTopicRule $rule_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /packages/{packageName}/versions/{versionName}/sbom; needs --package-name --version-name
@search-terms DisassociateSbomFromPackageVersion
export def 'iot disassociate-sbom-from-package-version' [
  --package-name: string
  --version-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot DisassociateSbomFromPackageVersion $package_name $version_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /rules/{ruleName}/enable; needs --rule-name
@search-terms EnableTopicRule
export def 'iot enable-topic-rule' [
  --rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot EnableTopicRule $rule_name -- $region $profile $with_input $fail_fast $yes' }

# GET /behavior-model-training/summaries; follows pages; cached 1min
@search-terms GetBehaviorModelTrainingSummaries
export def 'iot get-behavior-model-training-summaries' [
  --security-profile-name: string
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
]: any -> any { call 'iot GetBehaviorModelTrainingSummaries $security_profile_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /indices/buckets; cached 1min; needs --query-string --aggregation-field --buckets-aggregation-type
@search-terms GetBucketsAggregation
export def 'iot get-buckets-aggregation' [
  --index-name: string
  --query-string: string
  --aggregation-field: string
  --query-version: string
  --buckets-aggregation-type: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetBucketsAggregation $index_name $query_string $aggregation_field $query_version $buckets_aggregation_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /indices/cardinality; needs --query-string
@search-terms GetCardinality
export def 'iot get-cardinality' [
  --index-name: string
  --query-string: string
  --aggregation-field: string
  --query-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot GetCardinality $index_name $query_string $aggregation_field $query_version -- $region $profile $with_input $fail_fast' }

# GET /commands/{commandId}; cached 1min; needs --command-id
@search-terms GetCommand
export def 'iot get-command' [
  --command-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetCommand $command_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /command-executions/{executionId}; needs --execution-id --target-arn
@search-terms GetCommandExecution
export def 'iot get-command-execution' [
  --execution-id: string
  --target-arn: string
  --include-result: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot GetCommandExecution $execution_id $target_arn $include_result -- $region $profile $with_input $fail_fast' }

# POST /effective-policies; cached 1min
@search-terms GetEffectivePolicies
export def 'iot get-effective-policies' [
  --principal: string
  --cognito-identity-pool-id: string
  --thing-name: string
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
]: any -> any { call 'iot GetEffectivePolicies $principal $cognito_identity_pool_id $thing_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /indexing/config; cached 1min
@search-terms GetIndexingConfiguration
export def 'iot get-indexing-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot GetIndexingConfiguration -- $region $profile $refresh $ttl' }

# GET /jobs/{jobId}/job-document; cached 1min; needs --job-id
@search-terms GetJobDocument
export def 'iot get-job-document' [
  --job-id: string
  --before-substitution: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetJobDocument $job_id $before_substitution -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /loggingOptions; cached 1min
@search-terms GetLoggingOptions
export def 'iot get-logging-options' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot GetLoggingOptions -- $region $profile $refresh $ttl' }

# GET /otaUpdates/{otaUpdateId}; cached 1min; needs --ota-update-id
@search-terms GetOTAUpdate
export def 'iot get-ota-update' [
  --ota-update-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetOTAUpdate $ota_update_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /packages/{packageName}; needs --package-name
@search-terms GetPackage
export def 'iot get-package' [
  --package-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot GetPackage $package_name -- $region $profile $with_input $fail_fast' }

# GET /package-configuration; cached 1min
@search-terms GetPackageConfiguration
export def 'iot get-package-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot GetPackageConfiguration -- $region $profile $refresh $ttl' }

# GET /packages/{packageName}/versions/{versionName}; needs --package-name --version-name
@search-terms GetPackageVersion
export def 'iot get-package-version' [
  --package-name: string
  --version-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot GetPackageVersion $package_name $version_name -- $region $profile $with_input $fail_fast' }

# POST /indices/percentiles; needs --query-string
@search-terms GetPercentiles
export def 'iot get-percentiles' [
  --index-name: string
  --query-string: string
  --aggregation-field: string
  --query-version: string
  --percents: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'iot GetPercentiles $index_name $query_string $aggregation_field $query_version $percents -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /policies/{policyName}; cached 1min; needs --policy-name
@search-terms GetPolicy
export def 'iot get-policy' [
  --policy-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetPolicy $policy_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /policies/{policyName}/version/{policyVersionId}; cached 1min; needs --policy-name --policy-version-id
@search-terms GetPolicyVersion
export def 'iot get-policy-version' [
  --policy-name: string
  --policy-version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetPolicyVersion $policy_name $policy_version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /registrationcode
@search-terms GetRegistrationCode
export def 'iot get-registration-code' [
  --region: string
  --profile: string
]: any -> any { call 'iot GetRegistrationCode -- $region $profile' }

# POST /indices/statistics; needs --query-string
@search-terms GetStatistics
export def 'iot get-statistics' [
  --index-name: string
  --query-string: string
  --aggregation-field: string
  --query-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot GetStatistics $index_name $query_string $aggregation_field $query_version -- $region $profile $with_input $fail_fast' }

# POST /things/{thingName}/connectivity-data; needs --thing-name
@search-terms GetThingConnectivityData
export def 'iot get-thing-connectivity-data' [
  --thing-name: string
  --include-socket-information: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot GetThingConnectivityData $thing_name $include_socket_information -- $region $profile $with_input $fail_fast' }

# GET /rules/{ruleName}; cached 1min; needs --rule-name
@search-terms GetTopicRule
export def 'iot get-topic-rule' [
  --rule-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetTopicRule $rule_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /destinations/{arn+}; cached 1min; needs --arn
@search-terms GetTopicRuleDestination
export def 'iot get-topic-rule-destination' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetTopicRuleDestination $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2LoggingOptions; cached 1min
@search-terms GetV2LoggingOptions
export def 'iot get-v2-logging-options' [
  --verbose: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot GetV2LoggingOptions $verbose -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /active-violations; follows pages; cached 1min
@search-terms ListActiveViolations
export def 'iot list-active-violations' [
  --thing-name: string
  --security-profile-name: string
  --behavior-criteria-type: string@[STATIC STATISTICAL MACHINE_LEARNING]
  --list-suppressed-alerts: oneof<bool>
  --verification-state: string@[FALSE_POSITIVE BENIGN_POSITIVE TRUE_POSITIVE UNKNOWN]
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
]: any -> any { call 'iot ListActiveViolations $thing_name $security_profile_name $behavior_criteria_type $list_suppressed_alerts $verification_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /attached-policies/{target}; follows pages; cached 1min; needs --target
@search-terms ListAttachedPolicies
export def 'iot list-attached-policies' [
  --target: string
  --recursive: oneof<bool>
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
]: any -> any { call 'iot ListAttachedPolicies $target $recursive -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /audit/findings; follows pages; cached 1min
@search-terms ListAuditFindings
export def 'iot list-audit-findings' [
  --task-id: string
  --check-name: string
  --resource-identifier: record
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --list-suppressed-findings: oneof<bool>
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
]: any -> any { call 'iot ListAuditFindings $task_id $check_name $resource_identifier $start_time $end_time $list_suppressed_findings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/mitigationactions/executions; follows pages; cached 15sec; needs --task-id --finding-id
@search-terms ListAuditMitigationActionsExecutions
export def 'iot list-audit-mitigation-actions-executions' [
  --task-id: string
  --action-status: string@[IN_PROGRESS COMPLETED FAILED CANCELED SKIPPED PENDING]
  --finding-id: string
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
]: any -> any { call 'iot ListAuditMitigationActionsExecutions $task_id $action_status $finding_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/mitigationactions/tasks; follows pages; cached 15sec; needs --start-time --end-time
@search-terms ListAuditMitigationActionsTasks
export def 'iot list-audit-mitigation-actions-tasks' [
  --audit-task-id: string
  --finding-id: string
  --task-status: string@[IN_PROGRESS COMPLETED FAILED CANCELED]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'iot ListAuditMitigationActionsTasks $audit_task_id $finding_id $task_status $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /audit/suppressions/list; follows pages; cached 1min
@search-terms ListAuditSuppressions
export def 'iot list-audit-suppressions' [
  --check-name: string
  --resource-identifier: record
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListAuditSuppressions $check_name $resource_identifier $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/tasks; follows pages; cached 15sec; needs --start-time --end-time
@search-terms ListAuditTasks
export def 'iot list-audit-tasks' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --task-type: string@[ON_DEMAND_AUDIT_TASK SCHEDULED_AUDIT_TASK]
  --task-status: string@[IN_PROGRESS COMPLETED FAILED CANCELED]
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
]: any -> any { call 'iot ListAuditTasks $start_time $end_time $task_type $task_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /authorizers/; follows pages; cached 1min
@search-terms ListAuthorizers
export def 'iot list-authorizers' [
  --ascending-order: oneof<bool>
  --status: string@[ACTIVE INACTIVE]
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
]: any -> any { call 'iot ListAuthorizers $ascending_order $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /billing-groups; follows pages; cached 1min
@search-terms ListBillingGroups
export def 'iot list-billing-groups' [
  --name-prefix-filter: string
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
]: any -> any { call 'iot ListBillingGroups $name_prefix_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /cacertificates; follows pages; cached 1min
@search-terms ListCACertificates
export def 'iot list-ca-certificates' [
  --ascending-order: oneof<bool>
  --template-name: string
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
]: any -> any { call 'iot ListCACertificates $ascending_order $template_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /certificate-providers/; follows pages; cached 1min
@search-terms ListCertificateProviders
export def 'iot list-certificate-providers' [
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListCertificateProviders $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /certificates; follows pages; cached 1min
@search-terms ListCertificates
export def 'iot list-certificates' [
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListCertificates $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /certificates-by-ca/{caCertificateId}; follows pages; cached 1min; needs --ca-certificate-id
@search-terms ListCertificatesByCA
export def 'iot list-certificates-by-ca' [
  --ca-certificate-id: string
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListCertificatesByCA $ca_certificate_id $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /command-executions; follows pages; cached 15sec
@search-terms ListCommandExecutions
export def 'iot list-command-executions' [
  --namespace: string@[AWS-IoT AWS-IoT-FleetWise]
  --status: string@[CREATED IN_PROGRESS SUCCEEDED FAILED REJECTED TIMED_OUT]
  --sort-order: string@[ASCENDING DESCENDING]
  --started-time-filter: record
  --completed-time-filter: record
  --target-arn: string
  --command-arn: string
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
]: any -> any { call 'iot ListCommandExecutions $namespace $status $sort_order $started_time_filter $completed_time_filter $target_arn $command_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /commands; follows pages; cached 1min
@search-terms ListCommands
export def 'iot list-commands' [
  --namespace: string@[AWS-IoT AWS-IoT-FleetWise]
  --command-parameter-name: string
  --sort-order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'iot ListCommands $namespace $command_parameter_name $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /custom-metrics; follows pages; cached 1min
@search-terms ListCustomMetrics
export def 'iot list-custom-metrics' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListCustomMetrics -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /detect/mitigationactions/executions; follows pages; cached 15sec
@search-terms ListDetectMitigationActionsExecutions
export def 'iot list-detect-mitigation-actions-executions' [
  --task-id: string
  --violation-id: string
  --thing-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'iot ListDetectMitigationActionsExecutions $task_id $violation_id $thing_name $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /detect/mitigationactions/tasks; follows pages; cached 15sec; needs --start-time --end-time
@search-terms ListDetectMitigationActionsTasks
export def 'iot list-detect-mitigation-actions-tasks' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'iot ListDetectMitigationActionsTasks $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /dimensions; follows pages; cached 1min
@search-terms ListDimensions
export def 'iot list-dimensions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListDimensions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /domainConfigurations; follows pages; cached 1min
@search-terms ListDomainConfigurations
export def 'iot list-domain-configurations' [
  --service-type: string@[DATA CREDENTIAL_PROVIDER JOBS]
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
]: any -> any { call 'iot ListDomainConfigurations $service_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /fleet-metrics; follows pages; cached 1min
@search-terms ListFleetMetrics
export def 'iot list-fleet-metrics' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListFleetMetrics -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /indices; follows pages; cached 1min
@search-terms ListIndices
export def 'iot list-indices' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListIndices -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /jobs/{jobId}/things; follows pages; cached 1min; needs --job-id
@search-terms ListJobExecutionsForJob
export def 'iot list-job-executions-for-job' [
  --job-id: string
  --status: string@[QUEUED IN_PROGRESS SUCCEEDED FAILED TIMED_OUT REJECTED REMOVED CANCELED]
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
]: any -> any { call 'iot ListJobExecutionsForJob $job_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /things/{thingName}/jobs; follows pages; cached 1min; needs --thing-name
@search-terms ListJobExecutionsForThing
export def 'iot list-job-executions-for-thing' [
  --thing-name: string
  --status: string@[QUEUED IN_PROGRESS SUCCEEDED FAILED TIMED_OUT REJECTED REMOVED CANCELED]
  --namespace-id: string
  --job-id: string
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
]: any -> any { call 'iot ListJobExecutionsForThing $thing_name $status $namespace_id $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /job-templates; follows pages; cached 1min
@search-terms ListJobTemplates
export def 'iot list-job-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListJobTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /jobs; follows pages; cached 15sec
@search-terms ListJobs
export def 'iot list-jobs' [
  --status: string@[IN_PROGRESS CANCELED COMPLETED DELETION_IN_PROGRESS SCHEDULED]
  --target-selection: string@[CONTINUOUS SNAPSHOT]
  --thing-group-name: string
  --thing-group-id: string
  --namespace-id: string
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
]: any -> any { call 'iot ListJobs $status $target_selection $thing_group_name $thing_group_id $namespace_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /managed-job-templates; follows pages; cached 1min
@search-terms ListManagedJobTemplates
export def 'iot list-managed-job-templates' [
  --template-name: string
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
]: any -> any { call 'iot ListManagedJobTemplates $template_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /metric-values; follows pages; cached 1min; needs --thing-name --metric-name --start-time --end-time
@search-terms ListMetricValues
export def 'iot list-metric-values' [
  --thing-name: string
  --metric-name: string
  --dimension-name: string
  --dimension-value-operator: string@[IN NOT_IN]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'iot ListMetricValues $thing_name $metric_name $dimension_name $dimension_value_operator $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /mitigationactions/actions; follows pages; cached 1min
@search-terms ListMitigationActions
export def 'iot list-mitigation-actions' [
  --action-type: string@[UPDATE_DEVICE_CERTIFICATE UPDATE_CA_CERTIFICATE ADD_THINGS_TO_THING_GROUP REPLACE_DEFAULT_POLICY_VERSION ENABLE_IOT_LOGGING PUBLISH_FINDING_TO_SNS]
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
]: any -> any { call 'iot ListMitigationActions $action_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /otaUpdates; follows pages; cached 1min
@search-terms ListOTAUpdates
export def 'iot list-ota-updates' [
  --ota-update-status: string@[CREATE_PENDING CREATE_IN_PROGRESS CREATE_COMPLETE CREATE_FAILED DELETE_IN_PROGRESS DELETE_FAILED]
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
]: any -> any { call 'iot ListOTAUpdates $ota_update_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /certificates-out-going; follows pages; cached 1min
@search-terms ListOutgoingCertificates
export def 'iot list-outgoing-certificates' [
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListOutgoingCertificates $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /packages/{packageName}/versions; follows pages; cached 1min; needs --package-name
@search-terms ListPackageVersions
export def 'iot list-package-versions' [
  --package-name: string
  --status: string@[DRAFT PUBLISHED DEPRECATED]
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
]: any -> any { call 'iot ListPackageVersions $package_name $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /packages; follows pages; cached 1min
@search-terms ListPackages
export def 'iot list-packages' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListPackages -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /policies; follows pages; cached 1min
@search-terms ListPolicies
export def 'iot list-policies' [
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListPolicies $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /policy-principals; follows pages; cached 1min; needs --policy-name; deprecated
@search-terms ListPolicyPrincipals
export def 'iot list-policy-principals' [
  --policy-name: string
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListPolicyPrincipals $policy_name $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /policies/{policyName}/version; cached 1min; needs --policy-name
@search-terms ListPolicyVersions
export def 'iot list-policy-versions' [
  --policy-name: string
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
]: any -> any { call 'iot ListPolicyVersions $policy_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /principal-policies; follows pages; cached 1min; needs --principal; deprecated
@search-terms ListPrincipalPolicies
export def 'iot list-principal-policies' [
  --principal: string
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListPrincipalPolicies $principal $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /principals/things; follows pages; cached 1min; needs --principal
@search-terms ListPrincipalThings
export def 'iot list-principal-things' [
  --principal: string
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
]: any -> any { call 'iot ListPrincipalThings $principal -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /principals/things-v2; follows pages; cached 1min; needs --principal
@search-terms ListPrincipalThingsV2
export def 'iot list-principal-things-v2' [
  --principal: string
  --thing-principal-type: string@[EXCLUSIVE_THING NON_EXCLUSIVE_THING]
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
]: any -> any { call 'iot ListPrincipalThingsV2 $principal $thing_principal_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /provisioning-templates/{templateName}/versions; follows pages; cached 1min; needs --template-name
@search-terms ListProvisioningTemplateVersions
export def 'iot list-provisioning-template-versions' [
  --template-name: string
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
]: any -> any { call 'iot ListProvisioningTemplateVersions $template_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /provisioning-templates; follows pages; cached 1min
@search-terms ListProvisioningTemplates
export def 'iot list-provisioning-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListProvisioningTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /audit/relatedResources; follows pages; cached 1min; needs --finding-id
@search-terms ListRelatedResourcesForAuditFinding
export def 'iot list-related-resources-for-audit-finding' [
  --finding-id: string
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
]: any -> any { call 'iot ListRelatedResourcesForAuditFinding $finding_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /role-aliases; follows pages; cached 1min
@search-terms ListRoleAliases
export def 'iot list-role-aliases' [
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListRoleAliases $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /packages/{packageName}/versions/{versionName}/sbom-validation-results; follows pages; cached 1min; needs --package-name --version-name
@search-terms ListSbomValidationResults
export def 'iot list-sbom-validation-results' [
  --package-name: string
  --version-name: string
  --validation-result: string@[FAILED SUCCEEDED]
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
]: any -> any { call 'iot ListSbomValidationResults $package_name $version_name $validation_result -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/scheduledaudits; follows pages; cached 1min
@search-terms ListScheduledAudits
export def 'iot list-scheduled-audits' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListScheduledAudits -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /security-profiles; follows pages; cached 1min
@search-terms ListSecurityProfiles
export def 'iot list-security-profiles' [
  --dimension-name: string
  --metric-name: string
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
]: any -> any { call 'iot ListSecurityProfiles $dimension_name $metric_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles-for-target; follows pages; cached 1min; needs --security-profile-target-arn
@search-terms ListSecurityProfilesForTarget
export def 'iot list-security-profiles-for-target' [
  --recursive: oneof<bool>
  --security-profile-target-arn: string
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
]: any -> any { call 'iot ListSecurityProfilesForTarget $recursive $security_profile_target_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /streams; follows pages; cached 1min
@search-terms ListStreams
export def 'iot list-streams' [
  --ascending-order: oneof<bool>
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
]: any -> any { call 'iot ListStreams $ascending_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'iot list-tags-for-resource' [
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
]: any -> any { call 'iot ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /policy-targets/{policyName}; follows pages; cached 1min; needs --policy-name
@search-terms ListTargetsForPolicy
export def 'iot list-targets-for-policy' [
  --policy-name: string
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
]: any -> any { call 'iot ListTargetsForPolicy $policy_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles/{securityProfileName}/targets; follows pages; cached 1min; needs --security-profile-name
@search-terms ListTargetsForSecurityProfile
export def 'iot list-targets-for-security-profile' [
  --security-profile-name: string
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
]: any -> any { call 'iot ListTargetsForSecurityProfile $security_profile_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /thing-groups; follows pages; cached 1min
@search-terms ListThingGroups
export def 'iot list-thing-groups' [
  --parent-group: string
  --name-prefix-filter: string
  --recursive: oneof<bool>
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
]: any -> any { call 'iot ListThingGroups $parent_group $name_prefix_filter $recursive -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /things/{thingName}/thing-groups; follows pages; cached 1min; needs --thing-name
@search-terms ListThingGroupsForThing
export def 'iot list-thing-groups-for-thing' [
  --thing-name: string
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
]: any -> any { call 'iot ListThingGroupsForThing $thing_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /things/{thingName}/principals; follows pages; cached 1min; needs --thing-name
@search-terms ListThingPrincipals
export def 'iot list-thing-principals' [
  --thing-name: string
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
]: any -> any { call 'iot ListThingPrincipals $thing_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /things/{thingName}/principals-v2; follows pages; cached 1min; needs --thing-name
@search-terms ListThingPrincipalsV2
export def 'iot list-thing-principals-v2' [
  --thing-name: string
  --thing-principal-type: string@[EXCLUSIVE_THING NON_EXCLUSIVE_THING]
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
]: any -> any { call 'iot ListThingPrincipalsV2 $thing_name $thing_principal_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /thing-registration-tasks/{taskId}/reports; follows pages; cached 1min; needs --task-id --report-type
@search-terms ListThingRegistrationTaskReports
export def 'iot list-thing-registration-task-reports' [
  --task-id: string
  --report-type: string@[ERRORS RESULTS]
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
]: any -> any { call 'iot ListThingRegistrationTaskReports $task_id $report_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /thing-registration-tasks; follows pages; cached 15sec
@search-terms ListThingRegistrationTasks
export def 'iot list-thing-registration-tasks' [
  --status: string@[InProgress Completed Failed Cancelled Cancelling]
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
]: any -> any { call 'iot ListThingRegistrationTasks $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /thing-types; follows pages; cached 1min
@search-terms ListThingTypes
export def 'iot list-thing-types' [
  --thing-type-name: string
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
]: any -> any { call 'iot ListThingTypes $thing_type_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /things; follows pages; cached 1min
@search-terms ListThings
export def 'iot list-things' [
  --attribute-name: string
  --attribute-value: string
  --thing-type-name: string
  --use-prefix-attribute-value: oneof<bool>
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
]: any -> any { call 'iot ListThings $attribute_name $attribute_value $thing_type_name $use_prefix_attribute_value -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /billing-groups/{billingGroupName}/things; follows pages; cached 1min; needs --billing-group-name
@search-terms ListThingsInBillingGroup
export def 'iot list-things-in-billing-group' [
  --billing-group-name: string
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
]: any -> any { call 'iot ListThingsInBillingGroup $billing_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /thing-groups/{thingGroupName}/things; follows pages; cached 1min; needs --thing-group-name
@search-terms ListThingsInThingGroup
export def 'iot list-things-in-thing-group' [
  --thing-group-name: string
  --recursive: oneof<bool>
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
]: any -> any { call 'iot ListThingsInThingGroup $thing_group_name $recursive -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /destinations; follows pages; cached 1min
@search-terms ListTopicRuleDestinations
export def 'iot list-topic-rule-destinations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot ListTopicRuleDestinations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /rules; follows pages; cached 1min
@search-terms ListTopicRules
export def 'iot list-topic-rules' [
  --topic: string
  --rule-disabled: oneof<bool>
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
]: any -> any { call 'iot ListTopicRules $topic $rule_disabled -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2LoggingLevel; follows pages; cached 1min
@search-terms ListV2LoggingLevels
export def 'iot list-v2-logging-levels' [
  --target-type: string@[DEFAULT THING_GROUP CLIENT_ID SOURCE_IP PRINCIPAL_ID]
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
]: any -> any { call 'iot ListV2LoggingLevels $target_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /violation-events; follows pages; cached 15sec; needs --start-time --end-time
@search-terms ListViolationEvents
export def 'iot list-violation-events' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --thing-name: string
  --security-profile-name: string
  --behavior-criteria-type: string@[STATIC STATISTICAL MACHINE_LEARNING]
  --list-suppressed-alerts: oneof<bool>
  --verification-state: string@[FALSE_POSITIVE BENIGN_POSITIVE TRUE_POSITIVE UNKNOWN]
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
]: any -> any { call 'iot ListViolationEvents $start_time $end_time $thing_name $security_profile_name $behavior_criteria_type $list_suppressed_alerts $verification_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /violations/verification-state/{violationId}; needs --violation-id --verification-state
@search-terms PutVerificationStateOnViolation
export def 'iot put-verification-state-on-violation' [
  --violation-id: string
  --verification-state: string@[FALSE_POSITIVE BENIGN_POSITIVE TRUE_POSITIVE UNKNOWN]
  --verification-state-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot PutVerificationStateOnViolation $violation_id $verification_state $verification_state_description -- $region $profile $with_input $fail_fast $yes' }

# POST /cacertificate; needs --ca-certificate
@search-terms RegisterCACertificate
export def 'iot register-ca-certificate' [
  --ca-certificate: string
  --verification-certificate: string
  --set-as-active: oneof<bool>
  --allow-auto-registration: oneof<bool>
  --registration-config: record
  --tags: any
  --certificate-mode: string@[DEFAULT SNI_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot RegisterCACertificate $ca_certificate $verification_certificate $set_as_active $allow_auto_registration $registration_config $tags $certificate_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /certificate/register; needs --certificate-pem
@search-terms RegisterCertificate
export def 'iot register-certificate' [
  --certificate-pem: string
  --ca-certificate-pem: string
  --set-as-active: oneof<bool>
  --status: string@[ACTIVE INACTIVE REVOKED PENDING_TRANSFER REGISTER_INACTIVE PENDING_ACTIVATION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot RegisterCertificate $certificate_pem $ca_certificate_pem $set_as_active $status -- $region $profile $with_input $fail_fast $yes' }

# POST /certificate/register-no-ca; needs --certificate-pem
@search-terms RegisterCertificateWithoutCA
export def 'iot register-certificate-without-ca' [
  --certificate-pem: string
  --status: string@[ACTIVE INACTIVE REVOKED PENDING_TRANSFER REGISTER_INACTIVE PENDING_ACTIVATION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot RegisterCertificateWithoutCA $certificate_pem $status -- $region $profile $with_input $fail_fast $yes' }

# POST /things; needs --template-body
@search-terms RegisterThing
export def 'iot register-thing' [
  --template-body: string
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot RegisterThing $template_body $parameters -- $region $profile $with_input $fail_fast $yes' }

# PATCH /reject-certificate-transfer/{certificateId}; needs --certificate-id
@search-terms RejectCertificateTransfer
export def 'iot reject-certificate-transfer' [
  --certificate-id: string
  --reject-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot RejectCertificateTransfer $certificate_id $reject_reason -- $region $profile $with_input $fail_fast $yes' }

# PUT /billing-groups/removeThingFromBillingGroup
@search-terms RemoveThingFromBillingGroup
export def 'iot remove-thing-from-billing-group' [
  --billing-group-name: string
  --billing-group-arn: string
  --thing-name: string
  --thing-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot RemoveThingFromBillingGroup $billing_group_name $billing_group_arn $thing_name $thing_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /thing-groups/removeThingFromThingGroup
@search-terms RemoveThingFromThingGroup
export def 'iot remove-thing-from-thing-group' [
  --thing-group-name: string
  --thing-group-arn: string
  --thing-name: string
  --thing-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot RemoveThingFromThingGroup $thing_group_name $thing_group_arn $thing_name $thing_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /rules/{ruleName}; needs --rule-name --topic-rule-payload
@search-terms ReplaceTopicRule
export def 'iot replace-topic-rule' [
  --rule-name: string
  --topic-rule-payload: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot ReplaceTopicRule $rule_name $topic_rule_payload -- $region $profile $with_input $fail_fast $yes' }

# POST /indices/search; needs --query-string
@search-terms SearchIndex
export def 'iot search-index' [
  --index-name: string
  --query-string: string
  --next-token: string
  --max-results: int
  --query-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot SearchIndex $index_name $query_string $next_token $max_results $query_version -- $region $profile $with_input $fail_fast' }

# POST /default-authorizer; needs --authorizer-name
@search-terms SetDefaultAuthorizer
export def 'iot set-default-authorizer' [
  --authorizer-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot SetDefaultAuthorizer $authorizer_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /policies/{policyName}/version/{policyVersionId}; needs --policy-name --policy-version-id
@search-terms SetDefaultPolicyVersion
export def 'iot set-default-policy-version' [
  --policy-name: string
  --policy-version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot SetDefaultPolicyVersion $policy_name $policy_version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /loggingOptions; needs --logging-options-payload
@search-terms SetLoggingOptions
export def 'iot set-logging-options' [
  --logging-options-payload: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot SetLoggingOptions $logging_options_payload -- $region $profile $with_input $fail_fast $yes' }

# POST /v2LoggingLevel; needs --log-target --log-level
@search-terms SetV2LoggingLevel
export def 'iot set-v2-logging-level' [
  --log-target: record
  --log-level: string@[DEBUG INFO ERROR WARN DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot SetV2LoggingLevel $log_target $log_level -- $region $profile $with_input $fail_fast $yes' }

# POST /v2LoggingOptions
@search-terms SetV2LoggingOptions
export def 'iot set-v2-logging-options' [
  --role-arn: string
  --default-log-level: string@[DEBUG INFO ERROR WARN DISABLED]
  --disable-all-logs: oneof<bool>
  --event-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot SetV2LoggingOptions $role_arn $default_log_level $disable_all_logs $event_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /audit/mitigationactions/tasks/{taskId}; needs --task-id --target --audit-check-to-actions-mapping
@search-terms StartAuditMitigationActionsTask
export def 'iot start-audit-mitigation-actions-task' [
  --task-id: string
  --target: record
  --audit-check-to-actions-mapping: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot StartAuditMitigationActionsTask $task_id $target $audit_check_to_actions_mapping $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /detect/mitigationactions/tasks/{taskId}; needs --task-id --target --actions
@search-terms StartDetectMitigationActionsTask
export def 'iot start-detect-mitigation-actions-task' [
  --task-id: string
  --target: record
  --actions: list<string>
  --violation-event-occurrence-range: record
  --include-only-active-violations: oneof<bool>
  --include-suppressed-alerts: oneof<bool>
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot StartDetectMitigationActionsTask $task_id $target $actions $violation_event_occurrence_range $include_only_active_violations $include_suppressed_alerts $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /audit/tasks; needs --target-check-names
@search-terms StartOnDemandAuditTask
export def 'iot start-on-demand-audit-task' [
  --target-check-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot StartOnDemandAuditTask $target_check_names -- $region $profile $with_input $fail_fast $yes' }

# POST /thing-registration-tasks; needs --template-body --input-file-bucket --input-file-key --role-arn
@search-terms StartThingRegistrationTask
export def 'iot start-thing-registration-task' [
  --template-body: string
  --input-file-bucket: string
  --input-file-key: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot StartThingRegistrationTask $template_body $input_file_bucket $input_file_key $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /thing-registration-tasks/{taskId}/cancel; needs --task-id
@search-terms StopThingRegistrationTask
export def 'iot stop-thing-registration-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot StopThingRegistrationTask $task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags; needs --resource-arn --tags
@search-terms TagResource
export def 'iot tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /test-authorization; needs --auth-infos
@search-terms TestAuthorization
export def 'iot test-authorization' [
  --principal: string
  --cognito-identity-pool-id: string
  --auth-infos: list
  --client-id: string
  --policy-names-to-add: list<string>
  --policy-names-to-skip: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot TestAuthorization $principal $cognito_identity_pool_id $auth_infos $client_id $policy_names_to_add $policy_names_to_skip -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /authorizer/{authorizerName}/test; needs --authorizer-name
@search-terms TestInvokeAuthorizer
export def 'iot test-invoke-authorizer' [
  --authorizer-name: string
  --token: string
  --token-signature: string
  --http-context: record
  --mqtt-context: record
  --tls-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot TestInvokeAuthorizer $authorizer_name $token $token_signature $http_context $mqtt_context $tls_context -- $region $profile $with_input $fail_fast $yes' }

# PATCH /transfer-certificate/{certificateId}; needs --certificate-id --target-aws-account
@search-terms TransferCertificate
export def 'iot transfer-certificate' [
  --certificate-id: string
  --target-aws-account: string
  --transfer-message: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot TransferCertificate $certificate_id $target_aws_account $transfer_message -- $region $profile $with_input $fail_fast $yes' }

# POST /untag; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'iot untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /audit/configuration
@search-terms UpdateAccountAuditConfiguration
export def 'iot update-account-audit-configuration' [
  --role-arn: string
  --audit-notification-target-configurations: record
  --audit-check-configurations: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateAccountAuditConfiguration $role_arn $audit_notification_target_configurations $audit_check_configurations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /audit/suppressions/update; needs --check-name --resource-identifier
@search-terms UpdateAuditSuppression
export def 'iot update-audit-suppression' [
  --check-name: string
  --resource-identifier: record
  --expiration-date: oneof<datetime, duration, string>
  --suppress-indefinitely: oneof<bool>
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateAuditSuppression $check_name $resource_identifier $expiration_date $suppress_indefinitely $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /authorizer/{authorizerName}; needs --authorizer-name
@search-terms UpdateAuthorizer
export def 'iot update-authorizer' [
  --authorizer-name: string
  --authorizer-function-arn: string
  --token-key-name: string
  --token-signing-public-keys: record
  --status: string@[ACTIVE INACTIVE]
  --enable-caching-for-http: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateAuthorizer $authorizer_name $authorizer_function_arn $token_key_name $token_signing_public_keys $status $enable_caching_for_http -- $region $profile $with_input $fail_fast $yes' }

# PATCH /billing-groups/{billingGroupName}; needs --billing-group-name --billing-group-properties
@search-terms UpdateBillingGroup
export def 'iot update-billing-group' [
  --billing-group-name: string
  --billing-group-properties: record
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateBillingGroup $billing_group_name $billing_group_properties $expected_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /cacertificate/{certificateId}; needs --certificate-id
@search-terms UpdateCACertificate
export def 'iot update-ca-certificate' [
  --certificate-id: string
  --new-status: string@[ACTIVE INACTIVE]
  --new-auto-registration-status: string@[ENABLE DISABLE]
  --registration-config: record
  --remove-auto-registration: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateCACertificate $certificate_id $new_status $new_auto_registration_status $registration_config $remove_auto_registration -- $region $profile $with_input $fail_fast $yes' }

# PUT /certificates/{certificateId}; needs --certificate-id --new-status
@search-terms UpdateCertificate
export def 'iot update-certificate' [
  --certificate-id: string
  --new-status: string@[ACTIVE INACTIVE REVOKED PENDING_TRANSFER REGISTER_INACTIVE PENDING_ACTIVATION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateCertificate $certificate_id $new_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /certificate-providers/{certificateProviderName}; needs --certificate-provider-name
@search-terms UpdateCertificateProvider
export def 'iot update-certificate-provider' [
  --certificate-provider-name: string
  --lambda-function-arn: string
  --account-default-for-operations: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateCertificateProvider $certificate_provider_name $lambda_function_arn $account_default_for_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /commands/{commandId}; needs --command-id
@search-terms UpdateCommand
export def 'iot update-command' [
  --command-id: string
  --display-name: string
  --description: string
  --deprecated: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateCommand $command_id $display_name $description $deprecated -- $region $profile $with_input $fail_fast $yes' }

# PATCH /custom-metric/{metricName}; needs --metric-name --display-name
@search-terms UpdateCustomMetric
export def 'iot update-custom-metric' [
  --metric-name: string
  --display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateCustomMetric $metric_name $display_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /dimensions/{name}; needs --name --string-values
@search-terms UpdateDimension
export def 'iot update-dimension' [
  --name: string
  --string-values: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateDimension $name $string_values -- $region $profile $with_input $fail_fast $yes' }

# PUT /domainConfigurations/{domainConfigurationName}; needs --domain-configuration-name
@search-terms UpdateDomainConfiguration
export def 'iot update-domain-configuration' [
  --domain-configuration-name: string
  --authorizer-config: record
  --domain-configuration-status: string@[ENABLED DISABLED]
  --remove-authorizer-config: oneof<bool>
  --tls-config: record
  --server-certificate-config: record
  --authentication-type: string@[CUSTOM_AUTH_X509 CUSTOM_AUTH AWS_X509 AWS_SIGV4 DEFAULT]
  --application-protocol: string@[SECURE_MQTT MQTT_WSS HTTPS DEFAULT]
  --client-certificate-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateDomainConfiguration $domain_configuration_name $authorizer_config $domain_configuration_status $remove_authorizer_config $tls_config $server_certificate_config $authentication_type $application_protocol $client_certificate_config -- $region $profile $with_input $fail_fast $yes' }

# PATCH /dynamic-thing-groups/{thingGroupName}; needs --thing-group-name --thing-group-properties
@search-terms UpdateDynamicThingGroup
export def 'iot update-dynamic-thing-group' [
  --thing-group-name: string
  --thing-group-properties: record
  --expected-version: int
  --index-name: string
  --query-string: string
  --query-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateDynamicThingGroup $thing_group_name $thing_group_properties $expected_version $index_name $query_string $query_version -- $region $profile $with_input $fail_fast $yes' }

# PATCH /encryption-configuration; needs --encryption-type
@search-terms UpdateEncryptionConfiguration
export def 'iot update-encryption-configuration' [
  --encryption-type: string@[CUSTOMER_MANAGED_KMS_KEY AWS_OWNED_KMS_KEY]
  --kms-key-arn: string
  --kms-access-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateEncryptionConfiguration $encryption_type $kms_key_arn $kms_access_role_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /event-configurations
@search-terms UpdateEventConfigurations
export def 'iot update-event-configurations' [
  --event-configurations: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateEventConfigurations $event_configurations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /fleet-metric/{metricName}; needs --metric-name --index-name
@search-terms UpdateFleetMetric
export def 'iot update-fleet-metric' [
  --metric-name: string
  --query-string: string
  --aggregation-type: record
  --period: int
  --aggregation-field: string
  --description: string
  --query-version: string
  --index-name: string
  --unit: string
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateFleetMetric $metric_name $query_string $aggregation_type $period $aggregation_field $description $query_version $index_name $unit $expected_version -- $region $profile $with_input $fail_fast $yes' }

# POST /indexing/config
@search-terms UpdateIndexingConfiguration
export def 'iot update-indexing-configuration' [
  --thing-indexing-configuration: record
  --thing-group-indexing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateIndexingConfiguration $thing_indexing_configuration $thing_group_indexing_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /jobs/{jobId}; needs --job-id
@search-terms UpdateJob
export def 'iot update-job' [
  --job-id: string
  --description: string
  --presigned-url-config: record
  --job-executions-rollout-config: record
  --abort-config: record
  --timeout-config: record
  --namespace-id: string
  --job-executions-retry-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateJob $job_id $description $presigned_url_config $job_executions_rollout_config $abort_config $timeout_config $namespace_id $job_executions_retry_config -- $region $profile $with_input $fail_fast $yes' }

# PATCH /mitigationactions/actions/{actionName}; needs --action-name
@search-terms UpdateMitigationAction
export def 'iot update-mitigation-action' [
  --action-name: string
  --role-arn: string
  --action-params: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateMitigationAction $action_name $role_arn $action_params -- $region $profile $with_input $fail_fast $yes' }

# PATCH /packages/{packageName}; needs --package-name
@search-terms UpdatePackage
export def 'iot update-package' [
  --package-name: string
  --description: string
  --default-version-name: string
  --unset-default-version: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdatePackage $package_name $description $default_version_name $unset_default_version $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /package-configuration
@search-terms UpdatePackageConfiguration
export def 'iot update-package-configuration' [
  --version-update-by-jobs-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdatePackageConfiguration $version_update_by_jobs_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /packages/{packageName}/versions/{versionName}; needs --package-name --version-name
@search-terms UpdatePackageVersion
export def 'iot update-package-version' [
  --package-name: string
  --version-name: string
  --description: string
  --attributes: record
  --artifact: record
  --action: string@[PUBLISH DEPRECATE]
  --recipe: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdatePackageVersion $package_name $version_name $description $attributes $artifact $action $recipe $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /provisioning-templates/{templateName}; needs --template-name
@search-terms UpdateProvisioningTemplate
export def 'iot update-provisioning-template' [
  --template-name: string
  --description: string
  --enabled: oneof<bool>
  --default-version-id: int
  --provisioning-role-arn: string
  --pre-provisioning-hook: record
  --remove-pre-provisioning-hook: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateProvisioningTemplate $template_name $description $enabled $default_version_id $provisioning_role_arn $pre_provisioning_hook $remove_pre_provisioning_hook -- $region $profile $with_input $fail_fast $yes' }

# PUT /role-aliases/{roleAlias}; needs --role-alias
@search-terms UpdateRoleAlias
export def 'iot update-role-alias' [
  --role-alias: string
  --role-arn: string
  --credential-duration-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateRoleAlias $role_alias $role_arn $credential_duration_seconds -- $region $profile $with_input $fail_fast $yes' }

# PATCH /audit/scheduledaudits/{scheduledAuditName}; needs --scheduled-audit-name
@search-terms UpdateScheduledAudit
export def 'iot update-scheduled-audit' [
  --frequency: string@[DAILY WEEKLY BIWEEKLY MONTHLY]
  --day-of-month: string
  --day-of-week: string@[SUN MON TUE WED THU FRI SAT]
  --target-check-names: list<string>
  --scheduled-audit-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateScheduledAudit $frequency $day_of_month $day_of_week $target_check_names $scheduled_audit_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /security-profiles/{securityProfileName}; needs --security-profile-name
@search-terms UpdateSecurityProfile
export def 'iot update-security-profile' [
  --security-profile-name: string
  --security-profile-description: string
  --behaviors: list
  --alert-targets: record
  --additional-metrics-to-retain: list<string>
  --additional-metrics-to-retain-v2: list
  --delete-behaviors: oneof<bool>
  --delete-alert-targets: oneof<bool>
  --delete-additional-metrics-to-retain: oneof<bool>
  --expected-version: int
  --metrics-export-config: record
  --delete-metrics-export-config: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateSecurityProfile $security_profile_name $security_profile_description $behaviors $alert_targets $additional_metrics_to_retain $additional_metrics_to_retain_v2 $delete_behaviors $delete_alert_targets $delete_additional_metrics_to_retain $expected_version $metrics_export_config $delete_metrics_export_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /streams/{streamId}; needs --stream-id
@search-terms UpdateStream
export def 'iot update-stream' [
  --stream-id: string
  --description: string
  --files: list
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateStream $stream_id $description $files $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /things/{thingName}; needs --thing-name
@search-terms UpdateThing
export def 'iot update-thing' [
  --thing-name: string
  --thing-type-name: string
  --attribute-payload: record
  --expected-version: int
  --remove-thing-type: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateThing $thing_name $thing_type_name $attribute_payload $expected_version $remove_thing_type -- $region $profile $with_input $fail_fast $yes' }

# PATCH /thing-groups/{thingGroupName}; needs --thing-group-name --thing-group-properties
@search-terms UpdateThingGroup
export def 'iot update-thing-group' [
  --thing-group-name: string
  --thing-group-properties: record
  --expected-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateThingGroup $thing_group_name $thing_group_properties $expected_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /thing-groups/updateThingGroupsForThing
@search-terms UpdateThingGroupsForThing
export def 'iot update-thing-groups-for-thing' [
  --thing-name: string
  --thing-groups-to-add: list<string>
  --thing-groups-to-remove: list<string>
  --override-dynamic-groups: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateThingGroupsForThing $thing_name $thing_groups_to_add $thing_groups_to_remove $override_dynamic_groups -- $region $profile $with_input $fail_fast $yes' }

# PATCH /thing-types/{thingTypeName}; needs --thing-type-name
@search-terms UpdateThingType
export def 'iot update-thing-type' [
  --thing-type-name: string
  --thing-type-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateThingType $thing_type_name $thing_type_properties -- $region $profile $with_input $fail_fast $yes' }

# PATCH /destinations; needs --arn --status
@search-terms UpdateTopicRuleDestination
export def 'iot update-topic-rule-destination' [
  --arn: string
  --status: string@[ENABLED IN_PROGRESS DISABLED ERROR DELETING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot UpdateTopicRuleDestination $arn $status -- $region $profile $with_input $fail_fast $yes' }

# POST /security-profile-behaviors/validate; needs --behaviors
@search-terms ValidateSecurityProfileBehaviors
export def 'iot validate-security-profile-behaviors' [
  --behaviors: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot ValidateSecurityProfileBehaviors $behaviors -- $region $profile $with_input $fail_fast $yes' }
