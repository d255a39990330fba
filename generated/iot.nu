# Written by `cargo xtask generate --service iot` from the service's model and overlay: change those instead.
# IoT, API version 2015-05-28: 272 operations.

use rt.nu [call send]

# PATCH /accept-certificate-transfer/{certificateId}; needs --certificate-id
@category "aws iot"
@search-terms AcceptCertificateTransfer
export def 'iot accept-certificate-transfer' [
  --certificate-id: string
  --set-as-active: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot AcceptCertificateTransfer $certificate_id=certificateId $set_as_active=setAsActive $region=--region $profile=--profile' }

# PUT /billing-groups/addThingToBillingGroup
@category "aws iot"
@search-terms AddThingToBillingGroup
export def 'iot add-thing-to-billing-group' [
  --billing-group-name: string
  --billing-group-arn: string
  --thing-name: string
  --thing-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot AddThingToBillingGroup $billing_group_name=billingGroupName $billing_group_arn=billingGroupArn $thing_name=thingName $thing_arn=thingArn $region=--region $profile=--profile' }

# PUT /thing-groups/addThingToThingGroup
@category "aws iot"
@search-terms AddThingToThingGroup
export def 'iot add-thing-to-thing-group' [
  --thing-group-name: string
  --thing-group-arn: string
  --thing-name: string
  --thing-arn: string
  --override-dynamic-groups: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot AddThingToThingGroup $thing_group_name=thingGroupName $thing_group_arn=thingGroupArn $thing_name=thingName $thing_arn=thingArn $override_dynamic_groups=overrideDynamicGroups $region=--region $profile=--profile' }

# PUT /packages/{packageName}/versions/{versionName}/sbom; needs --package-name --version-name --sbom
@category "aws iot"
@search-terms AssociateSbomWithPackageVersion
export def 'iot associate-sbom-with-package-version' [
  --package-name: string
  --version-name: string
  --sbom: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot AssociateSbomWithPackageVersion $package_name=packageName $version_name=versionName $sbom=sbom $client_token=clientToken $region=--region $profile=--profile' }

# POST /jobs/{jobId}/targets; needs --targets --job-id
@category "aws iot"
@search-terms AssociateTargetsWithJob
export def 'iot associate-targets-with-job' [
  --targets: oneof<list<string>, string>
  --job-id: string
  --comment: string
  --namespace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot AssociateTargetsWithJob $targets=targets $job_id=jobId $comment=comment $namespace_id=namespaceId $region=--region $profile=--profile' }

# PUT /target-policies/{policyName}; needs --policy-name --target
@category "aws iot"
@search-terms AttachPolicy
export def 'iot attach-policy' [
  --policy-name: string
  --target: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot AttachPolicy $policy_name=policyName $target=target $region=--region $profile=--profile' }

# PUT /principal-policies/{policyName}; needs --policy-name --principal; deprecated
@category "aws iot"
@search-terms AttachPrincipalPolicy
export def 'iot attach-principal-policy' [
  --policy-name: string
  --principal: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot AttachPrincipalPolicy $policy_name=policyName $principal=principal $region=--region $profile=--profile' }

# PUT /security-profiles/{securityProfileName}/targets; needs --security-profile-name --security-profile-target-arn
@category "aws iot"
@search-terms AttachSecurityProfile
export def 'iot attach-security-profile' [
  --security-profile-name: string
  --security-profile-target-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot AttachSecurityProfile $security_profile_name=securityProfileName $security_profile_target_arn=securityProfileTargetArn $region=--region $profile=--profile' }

# PUT /things/{thingName}/principals; needs --thing-name --principal
@category "aws iot"
@search-terms AttachThingPrincipal
export def 'iot attach-thing-principal' [
  --thing-name: string
  --principal: string
  --thing-principal-type: string@[EXCLUSIVE_THING NON_EXCLUSIVE_THING]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot AttachThingPrincipal $thing_name=thingName $principal=principal $thing_principal_type=thingPrincipalType $region=--region $profile=--profile' }

# PUT /audit/mitigationactions/tasks/{taskId}/cancel; needs --task-id
@category "aws iot"
@search-terms CancelAuditMitigationActionsTask
export def 'iot cancel-audit-mitigation-actions-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot CancelAuditMitigationActionsTask $task_id=taskId $region=--region $profile=--profile' }

# PUT /audit/tasks/{taskId}/cancel; needs --task-id
@category "aws iot"
@search-terms CancelAuditTask
export def 'iot cancel-audit-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot CancelAuditTask $task_id=taskId $region=--region $profile=--profile' }

# PATCH /cancel-certificate-transfer/{certificateId}; needs --certificate-id
@category "aws iot"
@search-terms CancelCertificateTransfer
export def 'iot cancel-certificate-transfer' [
  --certificate-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot CancelCertificateTransfer $certificate_id=certificateId $region=--region $profile=--profile' }

# PUT /detect/mitigationactions/tasks/{taskId}/cancel; needs --task-id
@category "aws iot"
@search-terms CancelDetectMitigationActionsTask
export def 'iot cancel-detect-mitigation-actions-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot CancelDetectMitigationActionsTask $task_id=taskId $region=--region $profile=--profile' }

# PUT /jobs/{jobId}/cancel; needs --job-id
@category "aws iot"
@search-terms CancelJob
export def 'iot cancel-job' [
  --job-id: string
  --reason-code: string
  --comment: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CancelJob $job_id=jobId $reason_code=reasonCode $comment=comment $force=force $region=--region $profile=--profile' }

# PUT /things/{thingName}/jobs/{jobId}/cancel; needs --job-id --thing-name
@category "aws iot"
@search-terms CancelJobExecution
export def 'iot cancel-job-execution' [
  --job-id: string
  --thing-name: string
  --force: oneof<bool>
  --expected-version: int
  --status-details: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot CancelJobExecution $job_id=jobId $thing_name=thingName $force=force $expected_version=expectedVersion $status_details=statusDetails $region=--region $profile=--profile' }

# DELETE /default-authorizer
@category "aws iot"
@search-terms ClearDefaultAuthorizer
export def 'iot clear-default-authorizer' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot ClearDefaultAuthorizer $region=--region $profile=--profile' }

# GET /confirmdestination/{confirmationToken+}; needs --confirmation-token
@category "aws iot"
@search-terms ConfirmTopicRuleDestination
export def 'iot confirm-topic-rule-destination' [
  --confirmation-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot ConfirmTopicRuleDestination $confirmation_token=confirmationToken $region=--region $profile=--profile' }

# POST /audit/suppressions/create; needs --check-name --resource-identifier
@category "aws iot"
@search-terms CreateAuditSuppression
export def 'iot create-audit-suppression' [
  --check-name: string
  --resource-identifier: record
  --expiration-date: oneof<datetime, duration, int, string>
  --suppress-indefinitely: oneof<bool>
  --description: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot CreateAuditSuppression $check_name=checkName $resource_identifier=resourceIdentifier $expiration_date=expirationDate $suppress_indefinitely=suppressIndefinitely $description=description $client_request_token=clientRequestToken $region=--region $profile=--profile' }

# POST /authorizer/{authorizerName}; needs --authorizer-name --authorizer-function-arn
@category "aws iot"
@search-terms CreateAuthorizer
export def 'iot create-authorizer' [
  --authorizer-name: string
  --authorizer-function-arn: string
  --token-key-name: string
  --token-signing-public-keys: record
  --status: string@[ACTIVE INACTIVE]
  --tags: oneof<list<any>, record>
  --signing-disabled: oneof<bool>
  --enable-caching-for-http: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateAuthorizer $authorizer_name=authorizerName $authorizer_function_arn=authorizerFunctionArn $token_key_name=tokenKeyName $token_signing_public_keys=tokenSigningPublicKeys $status=status $tags=tags $signing_disabled=signingDisabled $enable_caching_for_http=enableCachingForHttp $region=--region $profile=--profile' }

# POST /billing-groups/{billingGroupName}; needs --billing-group-name
@category "aws iot"
@search-terms CreateBillingGroup
export def 'iot create-billing-group' [
  --billing-group-name: string
  --billing-group-properties: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateBillingGroup $billing_group_name=billingGroupName $billing_group_properties=billingGroupProperties $tags=tags $region=--region $profile=--profile' }

# POST /certificates; needs --certificate-signing-request
@category "aws iot"
@search-terms CreateCertificateFromCsr
export def 'iot create-certificate-from-csr' [
  --certificate-signing-request: string
  --set-as-active: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateCertificateFromCsr $certificate_signing_request=certificateSigningRequest $set_as_active=setAsActive $region=--region $profile=--profile' }

# POST /certificate-providers/{certificateProviderName}; needs --certificate-provider-name --lambda-function-arn --account-default-for-operations
@category "aws iot"
@search-terms CreateCertificateProvider
export def 'iot create-certificate-provider' [
  --certificate-provider-name: string
  --lambda-function-arn: string
  --account-default-for-operations: oneof<list<string>, string>
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateCertificateProvider $certificate_provider_name=certificateProviderName $lambda_function_arn=lambdaFunctionArn $account_default_for_operations=accountDefaultForOperations $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# PUT /commands/{commandId}; needs --command-id
@category "aws iot"
@search-terms CreateCommand
export def 'iot create-command' [
  --command-id: string
  --namespace: string@[AWS-IoT AWS-IoT-FleetWise]
  --display-name: string
  --description: string
  --payload: record
  --payload-template: string
  --preprocessor: record
  --mandatory-parameters: oneof<list<any>, record>
  --role-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateCommand $command_id=commandId $namespace=namespace $display_name=displayName $description=description $payload=payload $payload_template=payloadTemplate $preprocessor=preprocessor $mandatory_parameters=mandatoryParameters $role_arn=roleArn $tags=tags $region=--region $profile=--profile' }

# POST /custom-metric/{metricName}; needs --metric-name --metric-type
@category "aws iot"
@search-terms CreateCustomMetric
export def 'iot create-custom-metric' [
  --metric-name: string
  --display-name: string
  --metric-type: string@[string-list ip-address-list number-list number]
  --tags: oneof<list<any>, record>
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateCustomMetric $metric_name=metricName $display_name=displayName $metric_type=metricType $tags=tags $client_request_token=clientRequestToken $region=--region $profile=--profile' }

# POST /dimensions/{name}; needs --name --type --string-values
@category "aws iot"
@search-terms CreateDimension
export def 'iot create-dimension' [
  --name: string
  --type: string@[TOPIC_FILTER]
  --string-values: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateDimension $name=name $type=type $string_values=stringValues $tags=tags $client_request_token=clientRequestToken $region=--region $profile=--profile' }

# POST /domainConfigurations/{domainConfigurationName}; needs --domain-configuration-name
@category "aws iot"
@search-terms CreateDomainConfiguration
export def 'iot create-domain-configuration' [
  --domain-configuration-name: string
  --domain-name: string
  --server-certificate-arns: oneof<list<string>, string>
  --validation-certificate-arn: string
  --authorizer-config: record
  --service-type: string@[DATA CREDENTIAL_PROVIDER JOBS]
  --tags: oneof<list<any>, record>
  --tls-config: record
  --server-certificate-config: record
  --authentication-type: string@[CUSTOM_AUTH_X509 CUSTOM_AUTH AWS_X509 AWS_SIGV4 DEFAULT]
  --application-protocol: string@[SECURE_MQTT MQTT_WSS HTTPS DEFAULT]
  --client-certificate-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateDomainConfiguration $domain_configuration_name=domainConfigurationName $domain_name=domainName $server_certificate_arns=serverCertificateArns $validation_certificate_arn=validationCertificateArn $authorizer_config=authorizerConfig $service_type=serviceType $tags=tags $tls_config=tlsConfig $server_certificate_config=serverCertificateConfig $authentication_type=authenticationType $application_protocol=applicationProtocol $client_certificate_config=clientCertificateConfig $region=--region $profile=--profile' }

# POST /dynamic-thing-groups/{thingGroupName}; needs --thing-group-name --query-string
@category "aws iot"
@search-terms CreateDynamicThingGroup
export def 'iot create-dynamic-thing-group' [
  --thing-group-name: string
  --thing-group-properties: record
  --index-name: string
  --query-string: string
  --query-version: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateDynamicThingGroup $thing_group_name=thingGroupName $thing_group_properties=thingGroupProperties $index_name=indexName $query_string=queryString $query_version=queryVersion $tags=tags $region=--region $profile=--profile' }

# PUT /fleet-metric/{metricName}; needs --metric-name --query-string --aggregation-type --period --aggregation-field
@category "aws iot"
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
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateFleetMetric $metric_name=metricName $query_string=queryString $aggregation_type=aggregationType $period=period $aggregation_field=aggregationField $description=description $query_version=queryVersion $index_name=indexName $unit=unit $tags=tags $region=--region $profile=--profile' }

# PUT /jobs/{jobId}; needs --job-id --targets
@category "aws iot"
@search-terms CreateJob
export def 'iot create-job' [
  --job-id: string
  --targets: oneof<list<string>, string>
  --document-source: string
  --document: string
  --description: string
  --presigned-url-config: record
  --target-selection: string@[CONTINUOUS SNAPSHOT]
  --job-executions-rollout-config: record
  --abort-config: record
  --timeout-config: record
  --tags: oneof<list<any>, record>
  --namespace-id: string
  --job-template-arn: string
  --job-executions-retry-config: record
  --document-parameters: record
  --scheduling-config: record
  --destination-package-versions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateJob $job_id=jobId $targets=targets $document_source=documentSource $document=document $description=description $presigned_url_config=presignedUrlConfig $target_selection=targetSelection $job_executions_rollout_config=jobExecutionsRolloutConfig $abort_config=abortConfig $timeout_config=timeoutConfig $tags=tags $namespace_id=namespaceId $job_template_arn=jobTemplateArn $job_executions_retry_config=jobExecutionsRetryConfig $document_parameters=documentParameters $scheduling_config=schedulingConfig $destination_package_versions=destinationPackageVersions $region=--region $profile=--profile' }

# PUT /job-templates/{jobTemplateId}; needs --job-template-id --description
@category "aws iot"
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
  --tags: oneof<list<any>, record>
  --job-executions-retry-config: record
  --maintenance-windows: oneof<list<any>, record>
  --destination-package-versions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateJobTemplate $job_template_id=jobTemplateId $job_arn=jobArn $document_source=documentSource $document=document $description=description $presigned_url_config=presignedUrlConfig $job_executions_rollout_config=jobExecutionsRolloutConfig $abort_config=abortConfig $timeout_config=timeoutConfig $tags=tags $job_executions_retry_config=jobExecutionsRetryConfig $maintenance_windows=maintenanceWindows $destination_package_versions=destinationPackageVersions $region=--region $profile=--profile' }

# POST /keys-and-certificate
@category "aws iot"
@search-terms CreateKeysAndCertificate
export def 'iot create-keys-and-certificate' [
  --set-as-active: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateKeysAndCertificate $set_as_active=setAsActive $region=--region $profile=--profile' }

# POST /mitigationactions/actions/{actionName}; needs --action-name --role-arn --action-params
@category "aws iot"
@search-terms CreateMitigationAction
export def 'iot create-mitigation-action' [
  --action-name: string
  --role-arn: string
  --action-params: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateMitigationAction $action_name=actionName $role_arn=roleArn $action_params=actionParams $tags=tags $region=--region $profile=--profile' }

# POST /otaUpdates/{otaUpdateId}; needs --ota-update-id --targets --files --role-arn
@category "aws iot"
@search-terms CreateOTAUpdate
export def 'iot create-ota-update' [
  --ota-update-id: string
  --description: string
  --targets: oneof<list<string>, string>
  --protocols: oneof<list<string>, string>
  --target-selection: string@[CONTINUOUS SNAPSHOT]
  --aws-job-executions-rollout-config: record
  --aws-job-presigned-url-config: record
  --aws-job-abort-config: record
  --aws-job-timeout-config: record
  --files: oneof<list<any>, record>
  --role-arn: string
  --additional-parameters: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateOTAUpdate $ota_update_id=otaUpdateId $description=description $targets=targets $protocols=protocols $target_selection=targetSelection $aws_job_executions_rollout_config=awsJobExecutionsRolloutConfig $aws_job_presigned_url_config=awsJobPresignedUrlConfig $aws_job_abort_config=awsJobAbortConfig $aws_job_timeout_config=awsJobTimeoutConfig $files=files $role_arn=roleArn $additional_parameters=additionalParameters $tags=tags $region=--region $profile=--profile' }

# PUT /packages/{packageName}; needs --package-name
@category "aws iot"
@search-terms CreatePackage
export def 'iot create-package' [
  --package-name: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreatePackage $package_name=packageName $description=description $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# PUT /packages/{packageName}/versions/{versionName}; needs --package-name --version-name
@category "aws iot"
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
]: nothing -> record { call 'iot CreatePackageVersion $package_name=packageName $version_name=versionName $description=description $attributes=attributes $artifact=artifact $recipe=recipe $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /policies/{policyName}; needs --policy-name --policy-document
@category "aws iot"
@search-terms CreatePolicy
export def 'iot create-policy' [
  --policy-name: string
  --policy-document: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreatePolicy $policy_name=policyName $policy_document=policyDocument $tags=tags $region=--region $profile=--profile' }

# POST /policies/{policyName}/version; needs --policy-name --policy-document
@category "aws iot"
@search-terms CreatePolicyVersion
export def 'iot create-policy-version' [
  --policy-name: string
  --policy-document: string
  --set-as-default: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreatePolicyVersion $policy_name=policyName $policy_document=policyDocument $set_as_default=setAsDefault $region=--region $profile=--profile' }

# POST /provisioning-templates/{templateName}/provisioning-claim; needs --template-name
@category "aws iot"
@search-terms CreateProvisioningClaim
export def 'iot create-provisioning-claim' [
  --template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateProvisioningClaim $template_name=templateName $region=--region $profile=--profile' }

# POST /provisioning-templates; needs --template-name --template-body --provisioning-role-arn
@category "aws iot"
@search-terms CreateProvisioningTemplate
export def 'iot create-provisioning-template' [
  --template-name: string
  --description: string
  --template-body: string
  --enabled: oneof<bool>
  --provisioning-role-arn: string
  --pre-provisioning-hook: record
  --tags: oneof<list<any>, record>
  --type: string@[FLEET_PROVISIONING JITP]
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateProvisioningTemplate $template_name=templateName $description=description $template_body=templateBody $enabled=enabled $provisioning_role_arn=provisioningRoleArn $pre_provisioning_hook=preProvisioningHook $tags=tags $type=type $region=--region $profile=--profile' }

# POST /provisioning-templates/{templateName}/versions; needs --template-name --template-body
@category "aws iot"
@search-terms CreateProvisioningTemplateVersion
export def 'iot create-provisioning-template-version' [
  --template-name: string
  --template-body: string
  --set-as-default: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateProvisioningTemplateVersion $template_name=templateName $template_body=templateBody $set_as_default=setAsDefault $region=--region $profile=--profile' }

# POST /role-aliases/{roleAlias}; needs --role-alias --role-arn
@category "aws iot"
@search-terms CreateRoleAlias
export def 'iot create-role-alias' [
  --role-alias: string
  --role-arn: string
  --credential-duration-seconds: int
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateRoleAlias $role_alias=roleAlias $role_arn=roleArn $credential_duration_seconds=credentialDurationSeconds $tags=tags $region=--region $profile=--profile' }

# POST /audit/scheduledaudits/{scheduledAuditName}; needs --frequency --target-check-names --scheduled-audit-name
@category "aws iot"
@search-terms CreateScheduledAudit
export def 'iot create-scheduled-audit' [
  --frequency: string@[DAILY WEEKLY BIWEEKLY MONTHLY]
  --day-of-month: string
  --day-of-week: string@[SUN MON TUE WED THU FRI SAT]
  --target-check-names: oneof<list<string>, string>
  --scheduled-audit-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateScheduledAudit $frequency=frequency $day_of_month=dayOfMonth $day_of_week=dayOfWeek $target_check_names=targetCheckNames $scheduled_audit_name=scheduledAuditName $tags=tags $region=--region $profile=--profile' }

# POST /security-profiles/{securityProfileName}; needs --security-profile-name
@category "aws iot"
@search-terms CreateSecurityProfile
export def 'iot create-security-profile' [
  --security-profile-name: string
  --security-profile-description: string
  --behaviors: oneof<list<any>, record>
  --alert-targets: record
  --additional-metrics-to-retain: oneof<list<string>, string>
  --additional-metrics-to-retain-v2: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --metrics-export-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateSecurityProfile $security_profile_name=securityProfileName $security_profile_description=securityProfileDescription $behaviors=behaviors $alert_targets=alertTargets $additional_metrics_to_retain=additionalMetricsToRetain $additional_metrics_to_retain_v2=additionalMetricsToRetainV2 $tags=tags $metrics_export_config=metricsExportConfig $region=--region $profile=--profile' }

# POST /streams/{streamId}; needs --stream-id --files --role-arn
@category "aws iot"
@search-terms CreateStream
export def 'iot create-stream' [
  --stream-id: string
  --description: string
  --files: oneof<list<any>, record>
  --role-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateStream $stream_id=streamId $description=description $files=files $role_arn=roleArn $tags=tags $region=--region $profile=--profile' }

# POST /things/{thingName}; needs --thing-name
@category "aws iot"
@search-terms CreateThing
export def 'iot create-thing' [
  --thing-name: string
  --thing-type-name: string
  --attribute-payload: record
  --billing-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateThing $thing_name=thingName $thing_type_name=thingTypeName $attribute_payload=attributePayload $billing_group_name=billingGroupName $region=--region $profile=--profile' }

# POST /thing-groups/{thingGroupName}; needs --thing-group-name
@category "aws iot"
@search-terms CreateThingGroup
export def 'iot create-thing-group' [
  --thing-group-name: string
  --parent-group-name: string
  --thing-group-properties: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateThingGroup $thing_group_name=thingGroupName $parent_group_name=parentGroupName $thing_group_properties=thingGroupProperties $tags=tags $region=--region $profile=--profile' }

# POST /thing-types/{thingTypeName}; needs --thing-type-name
@category "aws iot"
@search-terms CreateThingType
export def 'iot create-thing-type' [
  --thing-type-name: string
  --thing-type-properties: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateThingType $thing_type_name=thingTypeName $thing_type_properties=thingTypeProperties $tags=tags $region=--region $profile=--profile' }

# POST /rules/{ruleName}; needs --rule-name --topic-rule-payload
@category "aws iot"
@search-terms CreateTopicRule
export def 'iot create-topic-rule' [
  --rule-name: string
  --topic-rule-payload: record
  --tags: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot CreateTopicRule $rule_name=ruleName $topic_rule_payload=topicRulePayload $tags=tags $region=--region $profile=--profile' }

# POST /destinations; needs --destination-configuration
@category "aws iot"
@search-terms CreateTopicRuleDestination
export def 'iot create-topic-rule-destination' [
  --destination-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot CreateTopicRuleDestination $destination_configuration=destinationConfiguration $region=--region $profile=--profile' }

# DELETE /audit/configuration
@category "aws iot"
@search-terms DeleteAccountAuditConfiguration
export def 'iot delete-account-audit-configuration' [
  --delete-scheduled-audits: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteAccountAuditConfiguration $delete_scheduled_audits=deleteScheduledAudits $region=--region $profile=--profile' }

# POST /audit/suppressions/delete; needs --check-name --resource-identifier
@category "aws iot"
@search-terms DeleteAuditSuppression
export def 'iot delete-audit-suppression' [
  --check-name: string
  --resource-identifier: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteAuditSuppression $check_name=checkName $resource_identifier=resourceIdentifier $region=--region $profile=--profile' }

# DELETE /authorizer/{authorizerName}; needs --authorizer-name
@category "aws iot"
@search-terms DeleteAuthorizer
export def 'iot delete-authorizer' [
  --authorizer-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteAuthorizer $authorizer_name=authorizerName $region=--region $profile=--profile' }

# DELETE /billing-groups/{billingGroupName}; needs --billing-group-name
@category "aws iot"
@search-terms DeleteBillingGroup
export def 'iot delete-billing-group' [
  --billing-group-name: string
  --expected-version: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteBillingGroup $billing_group_name=billingGroupName $expected_version=expectedVersion $region=--region $profile=--profile' }

# DELETE /cacertificate/{certificateId}; needs --certificate-id
@category "aws iot"
@search-terms DeleteCACertificate
export def 'iot delete-ca-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteCACertificate $certificate_id=certificateId $region=--region $profile=--profile' }

# DELETE /certificates/{certificateId}; needs --certificate-id
@category "aws iot"
@search-terms DeleteCertificate
export def 'iot delete-certificate' [
  --certificate-id: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteCertificate $certificate_id=certificateId $force_delete=forceDelete $region=--region $profile=--profile' }

# DELETE /certificate-providers/{certificateProviderName}; needs --certificate-provider-name
@category "aws iot"
@search-terms DeleteCertificateProvider
export def 'iot delete-certificate-provider' [
  --certificate-provider-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteCertificateProvider $certificate_provider_name=certificateProviderName $region=--region $profile=--profile' }

# DELETE /commands/{commandId}; needs --command-id
@category "aws iot"
@search-terms DeleteCommand
export def 'iot delete-command' [
  --command-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DeleteCommand $command_id=commandId $region=--region $profile=--profile' }

# DELETE /command-executions/{executionId}; needs --execution-id --target-arn
@category "aws iot"
@search-terms DeleteCommandExecution
export def 'iot delete-command-execution' [
  --execution-id: string
  --target-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteCommandExecution $execution_id=executionId $target_arn=targetArn $region=--region $profile=--profile' }

# DELETE /custom-metric/{metricName}; needs --metric-name
@category "aws iot"
@search-terms DeleteCustomMetric
export def 'iot delete-custom-metric' [
  --metric-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteCustomMetric $metric_name=metricName $region=--region $profile=--profile' }

# DELETE /dimensions/{name}; needs --name
@category "aws iot"
@search-terms DeleteDimension
export def 'iot delete-dimension' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteDimension $name=name $region=--region $profile=--profile' }

# DELETE /domainConfigurations/{domainConfigurationName}; needs --domain-configuration-name
@category "aws iot"
@search-terms DeleteDomainConfiguration
export def 'iot delete-domain-configuration' [
  --domain-configuration-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteDomainConfiguration $domain_configuration_name=domainConfigurationName $region=--region $profile=--profile' }

# DELETE /dynamic-thing-groups/{thingGroupName}; needs --thing-group-name
@category "aws iot"
@search-terms DeleteDynamicThingGroup
export def 'iot delete-dynamic-thing-group' [
  --thing-group-name: string
  --expected-version: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteDynamicThingGroup $thing_group_name=thingGroupName $expected_version=expectedVersion $region=--region $profile=--profile' }

# DELETE /fleet-metric/{metricName}; needs --metric-name
@category "aws iot"
@search-terms DeleteFleetMetric
export def 'iot delete-fleet-metric' [
  --metric-name: string
  --expected-version: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteFleetMetric $metric_name=metricName $expected_version=expectedVersion $region=--region $profile=--profile' }

# DELETE /jobs/{jobId}; needs --job-id
@category "aws iot"
@search-terms DeleteJob
export def 'iot delete-job' [
  --job-id: string
  --force: oneof<bool>
  --namespace-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteJob $job_id=jobId $force=force $namespace_id=namespaceId $region=--region $profile=--profile' }

# DELETE /things/{thingName}/jobs/{jobId}/executionNumber/{executionNumber}; needs --job-id --thing-name --execution-number
@category "aws iot"
@search-terms DeleteJobExecution
export def 'iot delete-job-execution' [
  --job-id: string
  --thing-name: string
  --execution-number: int
  --force: oneof<bool>
  --namespace-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteJobExecution $job_id=jobId $thing_name=thingName $execution_number=executionNumber $force=force $namespace_id=namespaceId $region=--region $profile=--profile' }

# DELETE /job-templates/{jobTemplateId}; needs --job-template-id
@category "aws iot"
@search-terms DeleteJobTemplate
export def 'iot delete-job-template' [
  --job-template-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteJobTemplate $job_template_id=jobTemplateId $region=--region $profile=--profile' }

# DELETE /mitigationactions/actions/{actionName}; needs --action-name
@category "aws iot"
@search-terms DeleteMitigationAction
export def 'iot delete-mitigation-action' [
  --action-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteMitigationAction $action_name=actionName $region=--region $profile=--profile' }

# DELETE /otaUpdates/{otaUpdateId}; needs --ota-update-id
@category "aws iot"
@search-terms DeleteOTAUpdate
export def 'iot delete-ota-update' [
  --ota-update-id: string
  --delete-stream: oneof<bool>
  --force-delete-aws-job: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteOTAUpdate $ota_update_id=otaUpdateId $delete_stream=deleteStream $force_delete_aws_job=forceDeleteAWSJob $region=--region $profile=--profile' }

# DELETE /packages/{packageName}; needs --package-name
@category "aws iot"
@search-terms DeletePackage
export def 'iot delete-package' [
  --package-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeletePackage $package_name=packageName $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /packages/{packageName}/versions/{versionName}; needs --package-name --version-name
@category "aws iot"
@search-terms DeletePackageVersion
export def 'iot delete-package-version' [
  --package-name: string
  --version-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeletePackageVersion $package_name=packageName $version_name=versionName $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /policies/{policyName}; needs --policy-name
@category "aws iot"
@search-terms DeletePolicy
export def 'iot delete-policy' [
  --policy-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeletePolicy $policy_name=policyName $region=--region $profile=--profile' }

# DELETE /policies/{policyName}/version/{policyVersionId}; needs --policy-name --policy-version-id
@category "aws iot"
@search-terms DeletePolicyVersion
export def 'iot delete-policy-version' [
  --policy-name: string
  --policy-version-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeletePolicyVersion $policy_name=policyName $policy_version_id=policyVersionId $region=--region $profile=--profile' }

# DELETE /provisioning-templates/{templateName}; needs --template-name
@category "aws iot"
@search-terms DeleteProvisioningTemplate
export def 'iot delete-provisioning-template' [
  --template-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteProvisioningTemplate $template_name=templateName $region=--region $profile=--profile' }

# DELETE /provisioning-templates/{templateName}/versions/{versionId}; needs --template-name --version-id
@category "aws iot"
@search-terms DeleteProvisioningTemplateVersion
export def 'iot delete-provisioning-template-version' [
  --template-name: string
  --version-id: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteProvisioningTemplateVersion $template_name=templateName $version_id=versionId $region=--region $profile=--profile' }

# DELETE /registrationcode
@category "aws iot"
@search-terms DeleteRegistrationCode
export def 'iot delete-registration-code' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteRegistrationCode $region=--region $profile=--profile' }

# DELETE /role-aliases/{roleAlias}; needs --role-alias
@category "aws iot"
@search-terms DeleteRoleAlias
export def 'iot delete-role-alias' [
  --role-alias: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteRoleAlias $role_alias=roleAlias $region=--region $profile=--profile' }

# DELETE /audit/scheduledaudits/{scheduledAuditName}; needs --scheduled-audit-name
@category "aws iot"
@search-terms DeleteScheduledAudit
export def 'iot delete-scheduled-audit' [
  --scheduled-audit-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteScheduledAudit $scheduled_audit_name=scheduledAuditName $region=--region $profile=--profile' }

# DELETE /security-profiles/{securityProfileName}; needs --security-profile-name
@category "aws iot"
@search-terms DeleteSecurityProfile
export def 'iot delete-security-profile' [
  --security-profile-name: string
  --expected-version: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteSecurityProfile $security_profile_name=securityProfileName $expected_version=expectedVersion $region=--region $profile=--profile' }

# DELETE /streams/{streamId}; needs --stream-id
@category "aws iot"
@search-terms DeleteStream
export def 'iot delete-stream' [
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteStream $stream_id=streamId $region=--region $profile=--profile' }

# DELETE /things/{thingName}; needs --thing-name
@category "aws iot"
@search-terms DeleteThing
export def 'iot delete-thing' [
  --thing-name: string
  --expected-version: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteThing $thing_name=thingName $expected_version=expectedVersion $region=--region $profile=--profile' }

# DELETE /thing-groups/{thingGroupName}; needs --thing-group-name
@category "aws iot"
@search-terms DeleteThingGroup
export def 'iot delete-thing-group' [
  --thing-group-name: string
  --expected-version: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteThingGroup $thing_group_name=thingGroupName $expected_version=expectedVersion $region=--region $profile=--profile' }

# DELETE /thing-types/{thingTypeName}; needs --thing-type-name
@category "aws iot"
@search-terms DeleteThingType
export def 'iot delete-thing-type' [
  --thing-type-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteThingType $thing_type_name=thingTypeName $region=--region $profile=--profile' }

# DELETE /rules/{ruleName}; needs --rule-name
@category "aws iot"
@search-terms DeleteTopicRule
export def 'iot delete-topic-rule' [
  --rule-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteTopicRule $rule_name=ruleName $region=--region $profile=--profile' }

# DELETE /destinations/{arn+}; needs --arn
@category "aws iot"
@search-terms DeleteTopicRuleDestination
export def 'iot delete-topic-rule-destination' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteTopicRuleDestination $arn=arn $region=--region $profile=--profile' }

# DELETE /v2LoggingLevel; needs --target-type --target-name
@category "aws iot"
@search-terms DeleteV2LoggingLevel
export def 'iot delete-v2-logging-level' [
  --target-type: string@[DEFAULT THING_GROUP CLIENT_ID SOURCE_IP PRINCIPAL_ID]
  --target-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeleteV2LoggingLevel $target_type=targetType $target_name=targetName $region=--region $profile=--profile' }

# POST /thing-types/{thingTypeName}/deprecate; needs --thing-type-name
@category "aws iot"
@search-terms DeprecateThingType
export def 'iot deprecate-thing-type' [
  --thing-type-name: string
  --undo-deprecate: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DeprecateThingType $thing_type_name=thingTypeName $undo_deprecate=undoDeprecate $region=--region $profile=--profile' }

# GET /audit/configuration; cached 1min
@category "aws iot"
@search-terms DescribeAccountAuditConfiguration
export def 'iot describe-account-audit-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeAccountAuditConfiguration $region=--region $profile=--profile' }

# GET /audit/findings/{findingId}; cached 1min; needs --finding-id
@category "aws iot"
@search-terms DescribeAuditFinding
export def 'iot describe-audit-finding' [
  --finding-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeAuditFinding $finding_id=findingId $region=--region $profile=--profile' }

# GET /audit/mitigationactions/tasks/{taskId}; cached 1min; needs --task-id
@category "aws iot"
@search-terms DescribeAuditMitigationActionsTask
export def 'iot describe-audit-mitigation-actions-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeAuditMitigationActionsTask $task_id=taskId $region=--region $profile=--profile' }

# POST /audit/suppressions/describe; cached 1min; needs --check-name --resource-identifier
@category "aws iot"
@search-terms DescribeAuditSuppression
export def 'iot describe-audit-suppression' [
  --check-name: string
  --resource-identifier: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeAuditSuppression $check_name=checkName $resource_identifier=resourceIdentifier $region=--region $profile=--profile' }

# GET /audit/tasks/{taskId}; cached 1min; needs --task-id
@category "aws iot"
@search-terms DescribeAuditTask
export def 'iot describe-audit-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeAuditTask $task_id=taskId $region=--region $profile=--profile' }

# GET /authorizer/{authorizerName}; cached 1min; needs --authorizer-name
@category "aws iot"
@search-terms DescribeAuthorizer
export def 'iot describe-authorizer' [
  --authorizer-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeAuthorizer $authorizer_name=authorizerName $region=--region $profile=--profile' }

# GET /billing-groups/{billingGroupName}; cached 1min; needs --billing-group-name
@category "aws iot"
@search-terms DescribeBillingGroup
export def 'iot describe-billing-group' [
  --billing-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeBillingGroup $billing_group_name=billingGroupName $region=--region $profile=--profile' }

# GET /cacertificate/{certificateId}; cached 1min; needs --certificate-id
@category "aws iot"
@search-terms DescribeCACertificate
export def 'iot describe-ca-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeCACertificate $certificate_id=certificateId $region=--region $profile=--profile' }

# GET /certificates/{certificateId}; cached 1min; needs --certificate-id
@category "aws iot"
@search-terms DescribeCertificate
export def 'iot describe-certificate' [
  --certificate-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeCertificate $certificate_id=certificateId $region=--region $profile=--profile' }

# GET /certificate-providers/{certificateProviderName}; cached 1min; needs --certificate-provider-name
@category "aws iot"
@search-terms DescribeCertificateProvider
export def 'iot describe-certificate-provider' [
  --certificate-provider-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeCertificateProvider $certificate_provider_name=certificateProviderName $region=--region $profile=--profile' }

# GET /custom-metric/{metricName}; cached 1min; needs --metric-name
@category "aws iot"
@search-terms DescribeCustomMetric
export def 'iot describe-custom-metric' [
  --metric-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeCustomMetric $metric_name=metricName $region=--region $profile=--profile' }

# GET /default-authorizer; cached 1min
@category "aws iot"
@search-terms DescribeDefaultAuthorizer
export def 'iot describe-default-authorizer' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeDefaultAuthorizer $region=--region $profile=--profile' }

# GET /detect/mitigationactions/tasks/{taskId}; cached 1min; needs --task-id
@category "aws iot"
@search-terms DescribeDetectMitigationActionsTask
export def 'iot describe-detect-mitigation-actions-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeDetectMitigationActionsTask $task_id=taskId $region=--region $profile=--profile' }

# GET /dimensions/{name}; cached 1min; needs --name
@category "aws iot"
@search-terms DescribeDimension
export def 'iot describe-dimension' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeDimension $name=name $region=--region $profile=--profile' }

# GET /domainConfigurations/{domainConfigurationName}; cached 1min; needs --domain-configuration-name
@category "aws iot"
@search-terms DescribeDomainConfiguration
export def 'iot describe-domain-configuration' [
  --domain-configuration-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeDomainConfiguration $domain_configuration_name=domainConfigurationName $region=--region $profile=--profile' }

# GET /encryption-configuration; cached 1min
@category "aws iot"
@search-terms DescribeEncryptionConfiguration
export def 'iot describe-encryption-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeEncryptionConfiguration $region=--region $profile=--profile' }

# GET /endpoint; cached 1min
@category "aws iot"
@search-terms DescribeEndpoint
export def 'iot describe-endpoint' [
  --endpoint-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeEndpoint $endpoint_type=endpointType $region=--region $profile=--profile' }

# GET /event-configurations; cached 1min
@category "aws iot"
@search-terms DescribeEventConfigurations
export def 'iot describe-event-configurations' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeEventConfigurations $region=--region $profile=--profile' }

# GET /fleet-metric/{metricName}; cached 1min; needs --metric-name
@category "aws iot"
@search-terms DescribeFleetMetric
export def 'iot describe-fleet-metric' [
  --metric-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeFleetMetric $metric_name=metricName $region=--region $profile=--profile' }

# GET /indices/{indexName}; cached 1min; needs --index-name
@category "aws iot"
@search-terms DescribeIndex
export def 'iot describe-index' [
  --index-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeIndex $index_name=indexName $region=--region $profile=--profile' }

# GET /jobs/{jobId}; cached 1min; needs --job-id
@category "aws iot"
@search-terms DescribeJob
export def 'iot describe-job' [
  --job-id: string
  --before-substitution: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeJob $job_id=jobId $before_substitution=beforeSubstitution $region=--region $profile=--profile' }

# GET /things/{thingName}/jobs/{jobId}; cached 1min; needs --job-id --thing-name
@category "aws iot"
@search-terms DescribeJobExecution
export def 'iot describe-job-execution' [
  --job-id: string
  --thing-name: string
  --execution-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeJobExecution $job_id=jobId $thing_name=thingName $execution_number=executionNumber $region=--region $profile=--profile' }

# GET /job-templates/{jobTemplateId}; cached 1min; needs --job-template-id
@category "aws iot"
@search-terms DescribeJobTemplate
export def 'iot describe-job-template' [
  --job-template-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeJobTemplate $job_template_id=jobTemplateId $region=--region $profile=--profile' }

# GET /managed-job-templates/{templateName}; cached 1min; needs --template-name
@category "aws iot"
@search-terms DescribeManagedJobTemplate
export def 'iot describe-managed-job-template' [
  --template-name: string
  --template-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeManagedJobTemplate $template_name=templateName $template_version=templateVersion $region=--region $profile=--profile' }

# GET /mitigationactions/actions/{actionName}; cached 1min; needs --action-name
@category "aws iot"
@search-terms DescribeMitigationAction
export def 'iot describe-mitigation-action' [
  --action-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeMitigationAction $action_name=actionName $region=--region $profile=--profile' }

# GET /provisioning-templates/{templateName}; cached 1min; needs --template-name
@category "aws iot"
@search-terms DescribeProvisioningTemplate
export def 'iot describe-provisioning-template' [
  --template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeProvisioningTemplate $template_name=templateName $region=--region $profile=--profile' }

# GET /provisioning-templates/{templateName}/versions/{versionId}; cached 1min; needs --template-name --version-id
@category "aws iot"
@search-terms DescribeProvisioningTemplateVersion
export def 'iot describe-provisioning-template-version' [
  --template-name: string
  --version-id: int
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeProvisioningTemplateVersion $template_name=templateName $version_id=versionId $region=--region $profile=--profile' }

# GET /role-aliases/{roleAlias}; cached 1min; needs --role-alias
@category "aws iot"
@search-terms DescribeRoleAlias
export def 'iot describe-role-alias' [
  --role-alias: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeRoleAlias $role_alias=roleAlias $region=--region $profile=--profile' }

# GET /audit/scheduledaudits/{scheduledAuditName}; cached 1min; needs --scheduled-audit-name
@category "aws iot"
@search-terms DescribeScheduledAudit
export def 'iot describe-scheduled-audit' [
  --scheduled-audit-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeScheduledAudit $scheduled_audit_name=scheduledAuditName $region=--region $profile=--profile' }

# GET /security-profiles/{securityProfileName}; cached 1min; needs --security-profile-name
@category "aws iot"
@search-terms DescribeSecurityProfile
export def 'iot describe-security-profile' [
  --security-profile-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeSecurityProfile $security_profile_name=securityProfileName $region=--region $profile=--profile' }

# GET /streams/{streamId}; cached 1min; needs --stream-id
@category "aws iot"
@search-terms DescribeStream
export def 'iot describe-stream' [
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeStream $stream_id=streamId $region=--region $profile=--profile' }

# GET /things/{thingName}; cached 1min; needs --thing-name
@category "aws iot"
@search-terms DescribeThing
export def 'iot describe-thing' [
  --thing-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeThing $thing_name=thingName $region=--region $profile=--profile' }

# GET /thing-groups/{thingGroupName}; cached 1min; needs --thing-group-name
@category "aws iot"
@search-terms DescribeThingGroup
export def 'iot describe-thing-group' [
  --thing-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeThingGroup $thing_group_name=thingGroupName $region=--region $profile=--profile' }

# GET /thing-registration-tasks/{taskId}; cached 1min; needs --task-id
@category "aws iot"
@search-terms DescribeThingRegistrationTask
export def 'iot describe-thing-registration-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeThingRegistrationTask $task_id=taskId $region=--region $profile=--profile' }

# GET /thing-types/{thingTypeName}; cached 1min; needs --thing-type-name
@category "aws iot"
@search-terms DescribeThingType
export def 'iot describe-thing-type' [
  --thing-type-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot DescribeThingType $thing_type_name=thingTypeName $region=--region $profile=--profile' }

# POST /target-policies/{policyName}; needs --policy-name --target
@category "aws iot"
@search-terms DetachPolicy
export def 'iot detach-policy' [
  --policy-name: string
  --target: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DetachPolicy $policy_name=policyName $target=target $region=--region $profile=--profile' }

# DELETE /principal-policies/{policyName}; needs --policy-name --principal; deprecated
@category "aws iot"
@search-terms DetachPrincipalPolicy
export def 'iot detach-principal-policy' [
  --policy-name: string
  --principal: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DetachPrincipalPolicy $policy_name=policyName $principal=principal $region=--region $profile=--profile' }

# DELETE /security-profiles/{securityProfileName}/targets; needs --security-profile-name --security-profile-target-arn
@category "aws iot"
@search-terms DetachSecurityProfile
export def 'iot detach-security-profile' [
  --security-profile-name: string
  --security-profile-target-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DetachSecurityProfile $security_profile_name=securityProfileName $security_profile_target_arn=securityProfileTargetArn $region=--region $profile=--profile' }

# DELETE /things/{thingName}/principals; needs --thing-name --principal
@category "aws iot"
@search-terms DetachThingPrincipal
export def 'iot detach-thing-principal' [
  --thing-name: string
  --principal: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DetachThingPrincipal $thing_name=thingName $principal=principal $region=--region $profile=--profile' }

# POST /rules/{ruleName}/disable; needs --rule-name
@category "aws iot"
@search-terms DisableTopicRule
export def 'iot disable-topic-rule' [
  --rule-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DisableTopicRule $rule_name=ruleName $region=--region $profile=--profile' }

# DELETE /packages/{packageName}/versions/{versionName}/sbom; needs --package-name --version-name
@category "aws iot"
@search-terms DisassociateSbomFromPackageVersion
export def 'iot disassociate-sbom-from-package-version' [
  --package-name: string
  --version-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot DisassociateSbomFromPackageVersion $package_name=packageName $version_name=versionName $client_token=clientToken $region=--region $profile=--profile' }

# POST /rules/{ruleName}/enable; needs --rule-name
@category "aws iot"
@search-terms EnableTopicRule
export def 'iot enable-topic-rule' [
  --rule-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot EnableTopicRule $rule_name=ruleName $region=--region $profile=--profile' }

# GET /behavior-model-training/summaries; follows pages; cached 1min
@category "aws iot"
@search-terms GetBehaviorModelTrainingSummaries
@example "First rows only" "iot get-behavior-model-training-summaries --stream | first 3"
export def 'iot get-behavior-model-training-summaries' [
  --security-profile-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot GetBehaviorModelTrainingSummaries $security_profile_name=securityProfileName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /indices/buckets; cached 1min; needs --query-string --aggregation-field --buckets-aggregation-type
@category "aws iot"
@search-terms GetBucketsAggregation
export def 'iot get-buckets-aggregation' [
  --index-name: string
  --query-string: string
  --aggregation-field: string
  --query-version: string
  --buckets-aggregation-type: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetBucketsAggregation $index_name=indexName $query_string=queryString $aggregation_field=aggregationField $query_version=queryVersion $buckets_aggregation_type=bucketsAggregationType $region=--region $profile=--profile' }

# POST /indices/cardinality; cached 1min; needs --query-string
@category "aws iot"
@search-terms GetCardinality
export def 'iot get-cardinality' [
  --index-name: string
  --query-string: string
  --aggregation-field: string
  --query-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetCardinality $index_name=indexName $query_string=queryString $aggregation_field=aggregationField $query_version=queryVersion $region=--region $profile=--profile' }

# GET /commands/{commandId}; cached 1min; needs --command-id
@category "aws iot"
@search-terms GetCommand
export def 'iot get-command' [
  --command-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetCommand $command_id=commandId $region=--region $profile=--profile' }

# GET /command-executions/{executionId}; cached 1min; needs --execution-id --target-arn
@category "aws iot"
@search-terms GetCommandExecution
export def 'iot get-command-execution' [
  --execution-id: string
  --target-arn: string
  --include-result: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetCommandExecution $execution_id=executionId $target_arn=targetArn $include_result=includeResult $region=--region $profile=--profile' }

# POST /effective-policies; cached 1min
@category "aws iot"
@search-terms GetEffectivePolicies
@example "First rows only" "iot get-effective-policies | first 3"
export def 'iot get-effective-policies' [
  --principal: string
  --cognito-identity-pool-id: string
  --thing-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iot GetEffectivePolicies $principal=principal $cognito_identity_pool_id=cognitoIdentityPoolId $thing_name=thingName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /indexing/config; cached 1min
@category "aws iot"
@search-terms GetIndexingConfiguration
export def 'iot get-indexing-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetIndexingConfiguration $region=--region $profile=--profile' }

# GET /jobs/{jobId}/job-document; cached 1min; needs --job-id
@category "aws iot"
@search-terms GetJobDocument
export def 'iot get-job-document' [
  --job-id: string
  --before-substitution: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetJobDocument $job_id=jobId $before_substitution=beforeSubstitution $region=--region $profile=--profile' }

# GET /loggingOptions; cached 1min
@category "aws iot"
@search-terms GetLoggingOptions
export def 'iot get-logging-options' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetLoggingOptions $region=--region $profile=--profile' }

# GET /otaUpdates/{otaUpdateId}; cached 1min; needs --ota-update-id
@category "aws iot"
@search-terms GetOTAUpdate
export def 'iot get-ota-update' [
  --ota-update-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetOTAUpdate $ota_update_id=otaUpdateId $region=--region $profile=--profile' }

# GET /packages/{packageName}; needs --package-name
@category "aws iot"
@search-terms GetPackage
export def 'iot get-package' [
  --package-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetPackage $package_name=packageName $region=--region $profile=--profile' }

# GET /package-configuration; cached 1min
@category "aws iot"
@search-terms GetPackageConfiguration
export def 'iot get-package-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetPackageConfiguration $region=--region $profile=--profile' }

# GET /packages/{packageName}/versions/{versionName}; needs --package-name --version-name
@category "aws iot"
@search-terms GetPackageVersion
export def 'iot get-package-version' [
  --package-name: string
  --version-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetPackageVersion $package_name=packageName $version_name=versionName $region=--region $profile=--profile' }

# POST /indices/percentiles; cached 1min; needs --query-string
@category "aws iot"
@search-terms GetPercentiles
export def 'iot get-percentiles' [
  --index-name: string
  --query-string: string
  --aggregation-field: string
  --query-version: string
  --percents: list<any>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iot GetPercentiles $index_name=indexName $query_string=queryString $aggregation_field=aggregationField $query_version=queryVersion $percents=percents $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /policies/{policyName}; cached 1min; needs --policy-name
@category "aws iot"
@search-terms GetPolicy
export def 'iot get-policy' [
  --policy-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetPolicy $policy_name=policyName $region=--region $profile=--profile' }

# GET /policies/{policyName}/version/{policyVersionId}; cached 1min; needs --policy-name --policy-version-id
@category "aws iot"
@search-terms GetPolicyVersion
export def 'iot get-policy-version' [
  --policy-name: string
  --policy-version-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetPolicyVersion $policy_name=policyName $policy_version_id=policyVersionId $region=--region $profile=--profile' }

# GET /registrationcode; cached 1min
@category "aws iot"
@search-terms GetRegistrationCode
export def 'iot get-registration-code' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetRegistrationCode $region=--region $profile=--profile' }

# POST /indices/statistics; cached 1min; needs --query-string
@category "aws iot"
@search-terms GetStatistics
export def 'iot get-statistics' [
  --index-name: string
  --query-string: string
  --aggregation-field: string
  --query-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetStatistics $index_name=indexName $query_string=queryString $aggregation_field=aggregationField $query_version=queryVersion $region=--region $profile=--profile' }

# POST /things/{thingName}/connectivity-data; needs --thing-name
@category "aws iot"
@search-terms GetThingConnectivityData
export def 'iot get-thing-connectivity-data' [
  --thing-name: string
  --include-socket-information: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetThingConnectivityData $thing_name=thingName $include_socket_information=includeSocketInformation $region=--region $profile=--profile' }

# GET /rules/{ruleName}; cached 1min; needs --rule-name
@category "aws iot"
@search-terms GetTopicRule
export def 'iot get-topic-rule' [
  --rule-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetTopicRule $rule_name=ruleName $region=--region $profile=--profile' }

# GET /destinations/{arn+}; cached 1min; needs --arn
@category "aws iot"
@search-terms GetTopicRuleDestination
export def 'iot get-topic-rule-destination' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetTopicRuleDestination $arn=arn $region=--region $profile=--profile' }

# GET /v2LoggingOptions; cached 1min
@category "aws iot"
@search-terms GetV2LoggingOptions
export def 'iot get-v2-logging-options' [
  --verbose: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot GetV2LoggingOptions $verbose=verbose $region=--region $profile=--profile' }

# GET /active-violations; follows pages; cached 1min
@category "aws iot"
@search-terms ListActiveViolations
@example "First rows only" "iot list-active-violations --stream | first 3"
export def 'iot list-active-violations' [
  --thing-name: string
  --security-profile-name: string
  --behavior-criteria-type: string@[STATIC STATISTICAL MACHINE_LEARNING]
  --list-suppressed-alerts: oneof<bool>
  --verification-state: string@[FALSE_POSITIVE BENIGN_POSITIVE TRUE_POSITIVE UNKNOWN]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListActiveViolations $thing_name=thingName $security_profile_name=securityProfileName $behavior_criteria_type=behaviorCriteriaType $list_suppressed_alerts=listSuppressedAlerts $verification_state=verificationState $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /attached-policies/{target}; follows pages; cached 1min; needs --target
@category "aws iot"
@search-terms ListAttachedPolicies
export def 'iot list-attached-policies' [
  --target: string
  --recursive: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListAttachedPolicies $target=target $recursive=recursive $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /audit/findings; follows pages; cached 1min
@category "aws iot"
@search-terms ListAuditFindings
@example "First rows only" "iot list-audit-findings --stream | first 3"
export def 'iot list-audit-findings' [
  --task-id: string
  --check-name: string
  --resource-identifier: record
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --list-suppressed-findings: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListAuditFindings $task_id=taskId $check_name=checkName $resource_identifier=resourceIdentifier $start_time=startTime $end_time=endTime $list_suppressed_findings=listSuppressedFindings $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/mitigationactions/executions; follows pages; cached 1min; needs --task-id --finding-id
@category "aws iot"
@search-terms ListAuditMitigationActionsExecutions
export def 'iot list-audit-mitigation-actions-executions' [
  --task-id: string
  --action-status: string@[IN_PROGRESS COMPLETED FAILED CANCELED SKIPPED PENDING]
  --finding-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListAuditMitigationActionsExecutions $task_id=taskId $action_status=actionStatus $finding_id=findingId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/mitigationactions/tasks; follows pages; cached 1min; needs --start-time --end-time
@category "aws iot"
@search-terms ListAuditMitigationActionsTasks
export def 'iot list-audit-mitigation-actions-tasks' [
  --audit-task-id: string
  --finding-id: string
  --task-status: string@[IN_PROGRESS COMPLETED FAILED CANCELED]
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListAuditMitigationActionsTasks $audit_task_id=auditTaskId $finding_id=findingId $task_status=taskStatus $start_time=startTime $end_time=endTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /audit/suppressions/list; follows pages; cached 1min
@category "aws iot"
@search-terms ListAuditSuppressions
@example "First rows only" "iot list-audit-suppressions --stream | first 3"
export def 'iot list-audit-suppressions' [
  --check-name: string
  --resource-identifier: record
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListAuditSuppressions $check_name=checkName $resource_identifier=resourceIdentifier $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/tasks; follows pages; cached 1min; needs --start-time --end-time
@category "aws iot"
@search-terms ListAuditTasks
export def 'iot list-audit-tasks' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --task-type: string@[ON_DEMAND_AUDIT_TASK SCHEDULED_AUDIT_TASK]
  --task-status: string@[IN_PROGRESS COMPLETED FAILED CANCELED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListAuditTasks $start_time=startTime $end_time=endTime $task_type=taskType $task_status=taskStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /authorizers/; follows pages; cached 1min
@category "aws iot"
@search-terms ListAuthorizers
@example "First rows only" "iot list-authorizers --stream | first 3"
export def 'iot list-authorizers' [
  --ascending-order: oneof<bool>
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListAuthorizers $ascending_order=ascendingOrder $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /billing-groups; follows pages; cached 1min
@category "aws iot"
@search-terms ListBillingGroups
@example "First rows only" "iot list-billing-groups --stream | first 3"
export def 'iot list-billing-groups' [
  --name-prefix-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListBillingGroups $name_prefix_filter=namePrefixFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /cacertificates; follows pages; cached 1min
@category "aws iot"
@search-terms ListCACertificates
@example "First rows only" "iot list-ca-certificates --stream | first 3"
export def 'iot list-ca-certificates' [
  --ascending-order: oneof<bool>
  --template-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListCACertificates $ascending_order=ascendingOrder $template_name=templateName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /certificate-providers/; follows pages; cached 1min
@category "aws iot"
@search-terms ListCertificateProviders
@example "First rows only" "iot list-certificate-providers --stream | first 3"
export def 'iot list-certificate-providers' [
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListCertificateProviders $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /certificates; follows pages; cached 1min
@category "aws iot"
@search-terms ListCertificates
@example "First rows only" "iot list-certificates --stream | first 3"
export def 'iot list-certificates' [
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListCertificates $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /certificates-by-ca/{caCertificateId}; follows pages; cached 1min; needs --ca-certificate-id
@category "aws iot"
@search-terms ListCertificatesByCA
export def 'iot list-certificates-by-ca' [
  --ca-certificate-id: string
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListCertificatesByCA $ca_certificate_id=caCertificateId $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /command-executions; follows pages; cached 1min
@category "aws iot"
@search-terms ListCommandExecutions
@example "First rows only" "iot list-command-executions --stream | first 3"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListCommandExecutions $namespace=namespace $status=status $sort_order=sortOrder $started_time_filter=startedTimeFilter $completed_time_filter=completedTimeFilter $target_arn=targetArn $command_arn=commandArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /commands; follows pages; cached 1min
@category "aws iot"
@search-terms ListCommands
@example "First rows only" "iot list-commands --stream | first 3"
export def 'iot list-commands' [
  --namespace: string@[AWS-IoT AWS-IoT-FleetWise]
  --command-parameter-name: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListCommands $namespace=namespace $command_parameter_name=commandParameterName $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /custom-metrics; follows pages; cached 1min
@category "aws iot"
@search-terms ListCustomMetrics
@example "First rows only" "iot list-custom-metrics --stream | first 3"
export def 'iot list-custom-metrics' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListCustomMetrics $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /detect/mitigationactions/executions; follows pages; cached 1min
@category "aws iot"
@search-terms ListDetectMitigationActionsExecutions
@example "First rows only" "iot list-detect-mitigation-actions-executions --stream | first 3"
export def 'iot list-detect-mitigation-actions-executions' [
  --task-id: string
  --violation-id: string
  --thing-name: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListDetectMitigationActionsExecutions $task_id=taskId $violation_id=violationId $thing_name=thingName $start_time=startTime $end_time=endTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /detect/mitigationactions/tasks; follows pages; cached 1min; needs --start-time --end-time
@category "aws iot"
@search-terms ListDetectMitigationActionsTasks
export def 'iot list-detect-mitigation-actions-tasks' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListDetectMitigationActionsTasks $start_time=startTime $end_time=endTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /dimensions; follows pages; cached 1min
@category "aws iot"
@search-terms ListDimensions
@example "First rows only" "iot list-dimensions --stream | first 3"
export def 'iot list-dimensions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListDimensions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /domainConfigurations; follows pages; cached 1min
@category "aws iot"
@search-terms ListDomainConfigurations
@example "First rows only" "iot list-domain-configurations --stream | first 3"
export def 'iot list-domain-configurations' [
  --service-type: string@[DATA CREDENTIAL_PROVIDER JOBS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListDomainConfigurations $service_type=serviceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /fleet-metrics; follows pages; cached 1min
@category "aws iot"
@search-terms ListFleetMetrics
@example "First rows only" "iot list-fleet-metrics --stream | first 3"
export def 'iot list-fleet-metrics' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListFleetMetrics $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /indices; follows pages; cached 1min
@category "aws iot"
@search-terms ListIndices
@example "First rows only" "iot list-indices --stream | first 3"
export def 'iot list-indices' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListIndices $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /jobs/{jobId}/things; follows pages; cached 1min; needs --job-id
@category "aws iot"
@search-terms ListJobExecutionsForJob
export def 'iot list-job-executions-for-job' [
  --job-id: string
  --status: string@[QUEUED IN_PROGRESS SUCCEEDED FAILED TIMED_OUT REJECTED REMOVED CANCELED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListJobExecutionsForJob $job_id=jobId $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /things/{thingName}/jobs; follows pages; cached 1min; needs --thing-name
@category "aws iot"
@search-terms ListJobExecutionsForThing
export def 'iot list-job-executions-for-thing' [
  --thing-name: string
  --status: string@[QUEUED IN_PROGRESS SUCCEEDED FAILED TIMED_OUT REJECTED REMOVED CANCELED]
  --namespace-id: string
  --job-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListJobExecutionsForThing $thing_name=thingName $status=status $namespace_id=namespaceId $job_id=jobId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /job-templates; follows pages; cached 1min
@category "aws iot"
@search-terms ListJobTemplates
@example "First rows only" "iot list-job-templates --stream | first 3"
export def 'iot list-job-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListJobTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /jobs; follows pages; cached 1min
@category "aws iot"
@search-terms ListJobs
@example "First rows only" "iot list-jobs --stream | first 3"
export def 'iot list-jobs' [
  --status: string@[IN_PROGRESS CANCELED COMPLETED DELETION_IN_PROGRESS SCHEDULED]
  --target-selection: string@[CONTINUOUS SNAPSHOT]
  --thing-group-name: string
  --thing-group-id: string
  --namespace-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListJobs $status=status $target_selection=targetSelection $thing_group_name=thingGroupName $thing_group_id=thingGroupId $namespace_id=namespaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /managed-job-templates; follows pages; cached 1min
@category "aws iot"
@search-terms ListManagedJobTemplates
@example "First rows only" "iot list-managed-job-templates --stream | first 3"
export def 'iot list-managed-job-templates' [
  --template-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListManagedJobTemplates $template_name=templateName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /metric-values; follows pages; cached 1min; needs --thing-name --metric-name --start-time --end-time
@category "aws iot"
@search-terms ListMetricValues
export def 'iot list-metric-values' [
  --thing-name: string
  --metric-name: string
  --dimension-name: string
  --dimension-value-operator: string@[IN NOT_IN]
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListMetricValues $thing_name=thingName $metric_name=metricName $dimension_name=dimensionName $dimension_value_operator=dimensionValueOperator $start_time=startTime $end_time=endTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /mitigationactions/actions; follows pages; cached 1min
@category "aws iot"
@search-terms ListMitigationActions
@example "First rows only" "iot list-mitigation-actions --stream | first 3"
export def 'iot list-mitigation-actions' [
  --action-type: string@[UPDATE_DEVICE_CERTIFICATE UPDATE_CA_CERTIFICATE ADD_THINGS_TO_THING_GROUP REPLACE_DEFAULT_POLICY_VERSION ENABLE_IOT_LOGGING PUBLISH_FINDING_TO_SNS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListMitigationActions $action_type=actionType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /otaUpdates; follows pages; cached 1min
@category "aws iot"
@search-terms ListOTAUpdates
@example "First rows only" "iot list-ota-updates --stream | first 3"
export def 'iot list-ota-updates' [
  --ota-update-status: string@[CREATE_PENDING CREATE_IN_PROGRESS CREATE_COMPLETE CREATE_FAILED DELETE_IN_PROGRESS DELETE_FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListOTAUpdates $ota_update_status=otaUpdateStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /certificates-out-going; follows pages; cached 1min
@category "aws iot"
@search-terms ListOutgoingCertificates
@example "First rows only" "iot list-outgoing-certificates --stream | first 3"
export def 'iot list-outgoing-certificates' [
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListOutgoingCertificates $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /packages/{packageName}/versions; follows pages; cached 1min; needs --package-name
@category "aws iot"
@search-terms ListPackageVersions
export def 'iot list-package-versions' [
  --package-name: string
  --status: string@[DRAFT PUBLISHED DEPRECATED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListPackageVersions $package_name=packageName $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /packages; follows pages; cached 1min
@category "aws iot"
@search-terms ListPackages
@example "First rows only" "iot list-packages --stream | first 3"
export def 'iot list-packages' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListPackages $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policies; follows pages; cached 1min
@category "aws iot"
@search-terms ListPolicies
@example "First rows only" "iot list-policies --stream | first 3"
export def 'iot list-policies' [
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListPolicies $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policy-principals; follows pages; cached 1min; needs --policy-name; deprecated
@category "aws iot"
@search-terms ListPolicyPrincipals
export def 'iot list-policy-principals' [
  --policy-name: string
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListPolicyPrincipals $policy_name=policyName $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policies/{policyName}/version; cached 1min; needs --policy-name
@category "aws iot"
@search-terms ListPolicyVersions
export def 'iot list-policy-versions' [
  --policy-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iot ListPolicyVersions $policy_name=policyName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /principal-policies; follows pages; cached 1min; needs --principal; deprecated
@category "aws iot"
@search-terms ListPrincipalPolicies
export def 'iot list-principal-policies' [
  --principal: string
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListPrincipalPolicies $principal=principal $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /principals/things; follows pages; cached 1min; needs --principal
@category "aws iot"
@search-terms ListPrincipalThings
export def 'iot list-principal-things' [
  --principal: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListPrincipalThings $principal=principal $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /principals/things-v2; follows pages; cached 1min; needs --principal
@category "aws iot"
@search-terms ListPrincipalThingsV2
export def 'iot list-principal-things-v2' [
  --principal: string
  --thing-principal-type: string@[EXCLUSIVE_THING NON_EXCLUSIVE_THING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListPrincipalThingsV2 $principal=principal $thing_principal_type=thingPrincipalType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /provisioning-templates/{templateName}/versions; follows pages; cached 1min; needs --template-name
@category "aws iot"
@search-terms ListProvisioningTemplateVersions
export def 'iot list-provisioning-template-versions' [
  --template-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListProvisioningTemplateVersions $template_name=templateName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /provisioning-templates; follows pages; cached 1min
@category "aws iot"
@search-terms ListProvisioningTemplates
@example "First rows only" "iot list-provisioning-templates --stream | first 3"
export def 'iot list-provisioning-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListProvisioningTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/relatedResources; follows pages; cached 1min; needs --finding-id
@category "aws iot"
@search-terms ListRelatedResourcesForAuditFinding
export def 'iot list-related-resources-for-audit-finding' [
  --finding-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListRelatedResourcesForAuditFinding $finding_id=findingId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /role-aliases; follows pages; cached 1min
@category "aws iot"
@search-terms ListRoleAliases
@example "First rows only" "iot list-role-aliases --stream | first 3"
export def 'iot list-role-aliases' [
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListRoleAliases $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /packages/{packageName}/versions/{versionName}/sbom-validation-results; follows pages; cached 1min; needs --package-name --version-name
@category "aws iot"
@search-terms ListSbomValidationResults
export def 'iot list-sbom-validation-results' [
  --package-name: string
  --version-name: string
  --validation-result: string@[FAILED SUCCEEDED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListSbomValidationResults $package_name=packageName $version_name=versionName $validation_result=validationResult $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/scheduledaudits; follows pages; cached 1min
@category "aws iot"
@search-terms ListScheduledAudits
@example "First rows only" "iot list-scheduled-audits --stream | first 3"
export def 'iot list-scheduled-audits' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListScheduledAudits $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /security-profiles; follows pages; cached 1min
@category "aws iot"
@search-terms ListSecurityProfiles
@example "First rows only" "iot list-security-profiles --stream | first 3"
export def 'iot list-security-profiles' [
  --dimension-name: string
  --metric-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListSecurityProfiles $dimension_name=dimensionName $metric_name=metricName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /security-profiles-for-target; follows pages; cached 1min; needs --security-profile-target-arn
@category "aws iot"
@search-terms ListSecurityProfilesForTarget
export def 'iot list-security-profiles-for-target' [
  --recursive: oneof<bool>
  --security-profile-target-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListSecurityProfilesForTarget $recursive=recursive $security_profile_target_arn=securityProfileTargetArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /streams; follows pages; cached 1min
@category "aws iot"
@search-terms ListStreams
@example "First rows only" "iot list-streams --stream | first 3"
export def 'iot list-streams' [
  --ascending-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListStreams $ascending_order=ascendingOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags; follows pages; cached 5min; needs --resource-arn
@category "aws iot"
@search-terms ListTagsForResource
export def 'iot list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /policy-targets/{policyName}; follows pages; cached 1min; needs --policy-name
@category "aws iot"
@search-terms ListTargetsForPolicy
export def 'iot list-targets-for-policy' [
  --policy-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListTargetsForPolicy $policy_name=policyName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /security-profiles/{securityProfileName}/targets; follows pages; cached 1min; needs --security-profile-name
@category "aws iot"
@search-terms ListTargetsForSecurityProfile
export def 'iot list-targets-for-security-profile' [
  --security-profile-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListTargetsForSecurityProfile $security_profile_name=securityProfileName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /thing-groups; follows pages; cached 1min
@category "aws iot"
@search-terms ListThingGroups
@example "First rows only" "iot list-thing-groups --stream | first 3"
export def 'iot list-thing-groups' [
  --parent-group: string
  --name-prefix-filter: string
  --recursive: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListThingGroups $parent_group=parentGroup $name_prefix_filter=namePrefixFilter $recursive=recursive $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /things/{thingName}/thing-groups; follows pages; cached 1min; needs --thing-name
@category "aws iot"
@search-terms ListThingGroupsForThing
export def 'iot list-thing-groups-for-thing' [
  --thing-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListThingGroupsForThing $thing_name=thingName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /things/{thingName}/principals; follows pages; cached 1min; needs --thing-name
@category "aws iot"
@search-terms ListThingPrincipals
export def 'iot list-thing-principals' [
  --thing-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListThingPrincipals $thing_name=thingName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /things/{thingName}/principals-v2; follows pages; cached 1min; needs --thing-name
@category "aws iot"
@search-terms ListThingPrincipalsV2
export def 'iot list-thing-principals-v2' [
  --thing-name: string
  --thing-principal-type: string@[EXCLUSIVE_THING NON_EXCLUSIVE_THING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListThingPrincipalsV2 $thing_name=thingName $thing_principal_type=thingPrincipalType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /thing-registration-tasks/{taskId}/reports; follows pages; cached 1min; needs --task-id --report-type
@category "aws iot"
@search-terms ListThingRegistrationTaskReports
export def 'iot list-thing-registration-task-reports' [
  --task-id: string
  --report-type: string@[ERRORS RESULTS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListThingRegistrationTaskReports $task_id=taskId $report_type=reportType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /thing-registration-tasks; follows pages; cached 1min
@category "aws iot"
@search-terms ListThingRegistrationTasks
@example "First rows only" "iot list-thing-registration-tasks --stream | first 3"
export def 'iot list-thing-registration-tasks' [
  --status: string@[InProgress Completed Failed Cancelled Cancelling]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListThingRegistrationTasks $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /thing-types; follows pages; cached 1min
@category "aws iot"
@search-terms ListThingTypes
@example "First rows only" "iot list-thing-types --stream | first 3"
export def 'iot list-thing-types' [
  --thing-type-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListThingTypes $thing_type_name=thingTypeName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /things; follows pages; cached 1min
@category "aws iot"
@search-terms ListThings
@example "First rows only" "iot list-things --stream | first 3"
export def 'iot list-things' [
  --attribute-name: string
  --attribute-value: string
  --thing-type-name: string
  --use-prefix-attribute-value: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListThings $attribute_name=attributeName $attribute_value=attributeValue $thing_type_name=thingTypeName $use_prefix_attribute_value=usePrefixAttributeValue $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /billing-groups/{billingGroupName}/things; follows pages; cached 1min; needs --billing-group-name
@category "aws iot"
@search-terms ListThingsInBillingGroup
export def 'iot list-things-in-billing-group' [
  --billing-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListThingsInBillingGroup $billing_group_name=billingGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /thing-groups/{thingGroupName}/things; follows pages; cached 1min; needs --thing-group-name
@category "aws iot"
@search-terms ListThingsInThingGroup
export def 'iot list-things-in-thing-group' [
  --thing-group-name: string
  --recursive: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iot ListThingsInThingGroup $thing_group_name=thingGroupName $recursive=recursive $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /destinations; follows pages; cached 1min
@category "aws iot"
@search-terms ListTopicRuleDestinations
@example "First rows only" "iot list-topic-rule-destinations --stream | first 3"
export def 'iot list-topic-rule-destinations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListTopicRuleDestinations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /rules; follows pages; cached 1min
@category "aws iot"
@search-terms ListTopicRules
@example "First rows only" "iot list-topic-rules --stream | first 3"
export def 'iot list-topic-rules' [
  --topic: string
  --rule-disabled: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListTopicRules $topic=topic $rule_disabled=ruleDisabled $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v2LoggingLevel; follows pages; cached 1min
@category "aws iot"
@search-terms ListV2LoggingLevels
@example "First rows only" "iot list-v2-logging-levels --stream | first 3"
export def 'iot list-v2-logging-levels' [
  --target-type: string@[DEFAULT THING_GROUP CLIENT_ID SOURCE_IP PRINCIPAL_ID]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListV2LoggingLevels $target_type=targetType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /violation-events; follows pages; cached 1min; needs --start-time --end-time
@category "aws iot"
@search-terms ListViolationEvents
export def 'iot list-violation-events' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --thing-name: string
  --security-profile-name: string
  --behavior-criteria-type: string@[STATIC STATISTICAL MACHINE_LEARNING]
  --list-suppressed-alerts: oneof<bool>
  --verification-state: string@[FALSE_POSITIVE BENIGN_POSITIVE TRUE_POSITIVE UNKNOWN]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot ListViolationEvents $start_time=startTime $end_time=endTime $thing_name=thingName $security_profile_name=securityProfileName $behavior_criteria_type=behaviorCriteriaType $list_suppressed_alerts=listSuppressedAlerts $verification_state=verificationState $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /violations/verification-state/{violationId}; needs --violation-id --verification-state
@category "aws iot"
@search-terms PutVerificationStateOnViolation
export def 'iot put-verification-state-on-violation' [
  --violation-id: string
  --verification-state: string@[FALSE_POSITIVE BENIGN_POSITIVE TRUE_POSITIVE UNKNOWN]
  --verification-state-description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot PutVerificationStateOnViolation $violation_id=violationId $verification_state=verificationState $verification_state_description=verificationStateDescription $region=--region $profile=--profile' }

# POST /cacertificate; needs --ca-certificate
@category "aws iot"
@search-terms RegisterCACertificate
export def 'iot register-ca-certificate' [
  --ca-certificate: string
  --verification-certificate: string
  --set-as-active: oneof<bool>
  --allow-auto-registration: oneof<bool>
  --registration-config: record
  --tags: oneof<list<any>, record>
  --certificate-mode: string@[DEFAULT SNI_ONLY]
  --region: string
  --profile: string
]: nothing -> record { call 'iot RegisterCACertificate $ca_certificate=caCertificate $verification_certificate=verificationCertificate $set_as_active=setAsActive $allow_auto_registration=allowAutoRegistration $registration_config=registrationConfig $tags=tags $certificate_mode=certificateMode $region=--region $profile=--profile' }

# POST /certificate/register; needs --certificate-pem
@category "aws iot"
@search-terms RegisterCertificate
export def 'iot register-certificate' [
  --certificate-pem: string
  --ca-certificate-pem: string
  --set-as-active: oneof<bool>
  --status: string@[ACTIVE INACTIVE REVOKED PENDING_TRANSFER REGISTER_INACTIVE PENDING_ACTIVATION]
  --region: string
  --profile: string
]: nothing -> record { call 'iot RegisterCertificate $certificate_pem=certificatePem $ca_certificate_pem=caCertificatePem $set_as_active=setAsActive $status=status $region=--region $profile=--profile' }

# POST /certificate/register-no-ca; needs --certificate-pem
@category "aws iot"
@search-terms RegisterCertificateWithoutCA
export def 'iot register-certificate-without-ca' [
  --certificate-pem: string
  --status: string@[ACTIVE INACTIVE REVOKED PENDING_TRANSFER REGISTER_INACTIVE PENDING_ACTIVATION]
  --region: string
  --profile: string
]: nothing -> record { call 'iot RegisterCertificateWithoutCA $certificate_pem=certificatePem $status=status $region=--region $profile=--profile' }

# POST /things; needs --template-body
@category "aws iot"
@search-terms RegisterThing
export def 'iot register-thing' [
  --template-body: string
  --parameters: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot RegisterThing $template_body=templateBody $parameters=parameters $region=--region $profile=--profile' }

# PATCH /reject-certificate-transfer/{certificateId}; needs --certificate-id
@category "aws iot"
@search-terms RejectCertificateTransfer
export def 'iot reject-certificate-transfer' [
  --certificate-id: string
  --reject-reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot RejectCertificateTransfer $certificate_id=certificateId $reject_reason=rejectReason $region=--region $profile=--profile' }

# PUT /billing-groups/removeThingFromBillingGroup
@category "aws iot"
@search-terms RemoveThingFromBillingGroup
export def 'iot remove-thing-from-billing-group' [
  --billing-group-name: string
  --billing-group-arn: string
  --thing-name: string
  --thing-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot RemoveThingFromBillingGroup $billing_group_name=billingGroupName $billing_group_arn=billingGroupArn $thing_name=thingName $thing_arn=thingArn $region=--region $profile=--profile' }

# PUT /thing-groups/removeThingFromThingGroup
@category "aws iot"
@search-terms RemoveThingFromThingGroup
export def 'iot remove-thing-from-thing-group' [
  --thing-group-name: string
  --thing-group-arn: string
  --thing-name: string
  --thing-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot RemoveThingFromThingGroup $thing_group_name=thingGroupName $thing_group_arn=thingGroupArn $thing_name=thingName $thing_arn=thingArn $region=--region $profile=--profile' }

# PATCH /rules/{ruleName}; needs --rule-name --topic-rule-payload
@category "aws iot"
@search-terms ReplaceTopicRule
export def 'iot replace-topic-rule' [
  --rule-name: string
  --topic-rule-payload: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot ReplaceTopicRule $rule_name=ruleName $topic_rule_payload=topicRulePayload $region=--region $profile=--profile' }

# POST /indices/search; cached 1min; needs --query-string
@category "aws iot"
@search-terms SearchIndex
export def 'iot search-index' [
  --index-name: string
  --query-string: string
  --next-token: string
  --max-results: int
  --query-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot SearchIndex $index_name=indexName $query_string=queryString $next_token=nextToken $max_results=maxResults $query_version=queryVersion $region=--region $profile=--profile' }

# POST /default-authorizer; needs --authorizer-name
@category "aws iot"
@search-terms SetDefaultAuthorizer
export def 'iot set-default-authorizer' [
  --authorizer-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot SetDefaultAuthorizer $authorizer_name=authorizerName $region=--region $profile=--profile' }

# PATCH /policies/{policyName}/version/{policyVersionId}; needs --policy-name --policy-version-id
@category "aws iot"
@search-terms SetDefaultPolicyVersion
export def 'iot set-default-policy-version' [
  --policy-name: string
  --policy-version-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot SetDefaultPolicyVersion $policy_name=policyName $policy_version_id=policyVersionId $region=--region $profile=--profile' }

# POST /loggingOptions; needs --logging-options-payload
@category "aws iot"
@search-terms SetLoggingOptions
export def 'iot set-logging-options' [
  --logging-options-payload: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot SetLoggingOptions $logging_options_payload=loggingOptionsPayload $region=--region $profile=--profile' }

# POST /v2LoggingLevel; needs --log-target --log-level
@category "aws iot"
@search-terms SetV2LoggingLevel
export def 'iot set-v2-logging-level' [
  --log-target: record
  --log-level: string@[DEBUG INFO ERROR WARN DISABLED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot SetV2LoggingLevel $log_target=logTarget $log_level=logLevel $region=--region $profile=--profile' }

# POST /v2LoggingOptions
@category "aws iot"
@search-terms SetV2LoggingOptions
export def 'iot set-v2-logging-options' [
  --role-arn: string
  --default-log-level: string@[DEBUG INFO ERROR WARN DISABLED]
  --disable-all-logs: oneof<bool>
  --event-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot SetV2LoggingOptions $role_arn=roleArn $default_log_level=defaultLogLevel $disable_all_logs=disableAllLogs $event_configurations=eventConfigurations $region=--region $profile=--profile' }

# POST /audit/mitigationactions/tasks/{taskId}; needs --task-id --target --audit-check-to-actions-mapping
@category "aws iot"
@search-terms StartAuditMitigationActionsTask
export def 'iot start-audit-mitigation-actions-task' [
  --task-id: string
  --target: record
  --audit-check-to-actions-mapping: record
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot StartAuditMitigationActionsTask $task_id=taskId $target=target $audit_check_to_actions_mapping=auditCheckToActionsMapping $client_request_token=clientRequestToken $region=--region $profile=--profile' }

# PUT /detect/mitigationactions/tasks/{taskId}; needs --task-id --target --actions
@category "aws iot"
@search-terms StartDetectMitigationActionsTask
export def 'iot start-detect-mitigation-actions-task' [
  --task-id: string
  --target: record
  --actions: oneof<list<string>, string>
  --violation-event-occurrence-range: record
  --include-only-active-violations: oneof<bool>
  --include-suppressed-alerts: oneof<bool>
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot StartDetectMitigationActionsTask $task_id=taskId $target=target $actions=actions $violation_event_occurrence_range=violationEventOccurrenceRange $include_only_active_violations=includeOnlyActiveViolations $include_suppressed_alerts=includeSuppressedAlerts $client_request_token=clientRequestToken $region=--region $profile=--profile' }

# POST /audit/tasks; needs --target-check-names
@category "aws iot"
@search-terms StartOnDemandAuditTask
export def 'iot start-on-demand-audit-task' [
  --target-check-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'iot StartOnDemandAuditTask $target_check_names=targetCheckNames $region=--region $profile=--profile' }

# POST /thing-registration-tasks; needs --template-body --input-file-bucket --input-file-key --role-arn
@category "aws iot"
@search-terms StartThingRegistrationTask
export def 'iot start-thing-registration-task' [
  --template-body: string
  --input-file-bucket: string
  --input-file-key: string
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot StartThingRegistrationTask $template_body=templateBody $input_file_bucket=inputFileBucket $input_file_key=inputFileKey $role_arn=roleArn $region=--region $profile=--profile' }

# PUT /thing-registration-tasks/{taskId}/cancel; needs --task-id
@category "aws iot"
@search-terms StopThingRegistrationTask
export def 'iot stop-thing-registration-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot StopThingRegistrationTask $task_id=taskId $region=--region $profile=--profile' }

# POST /tags; needs --resource-arn --tags
@category "aws iot"
@search-terms TagResource
export def 'iot tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /test-authorization; needs --auth-infos
@category "aws iot"
@search-terms TestAuthorization
export def 'iot test-authorization' [
  --principal: string
  --cognito-identity-pool-id: string
  --auth-infos: oneof<list<any>, record>
  --client-id: string
  --policy-names-to-add: oneof<list<string>, string>
  --policy-names-to-skip: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iot TestAuthorization $principal=principal $cognito_identity_pool_id=cognitoIdentityPoolId $auth_infos=authInfos $client_id=clientId $policy_names_to_add=policyNamesToAdd $policy_names_to_skip=policyNamesToSkip $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /authorizer/{authorizerName}/test; needs --authorizer-name
@category "aws iot"
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
]: nothing -> record { call 'iot TestInvokeAuthorizer $authorizer_name=authorizerName $token=token $token_signature=tokenSignature $http_context=httpContext $mqtt_context=mqttContext $tls_context=tlsContext $region=--region $profile=--profile' }

# PATCH /transfer-certificate/{certificateId}; needs --certificate-id --target-aws-account
@category "aws iot"
@search-terms TransferCertificate
export def 'iot transfer-certificate' [
  --certificate-id: string
  --target-aws-account: string
  --transfer-message: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot TransferCertificate $certificate_id=certificateId $target_aws_account=targetAwsAccount $transfer_message=transferMessage $region=--region $profile=--profile' }

# POST /untag; needs --resource-arn --tag-keys
@category "aws iot"
@search-terms UntagResource
export def 'iot untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /audit/configuration
@category "aws iot"
@search-terms UpdateAccountAuditConfiguration
export def 'iot update-account-audit-configuration' [
  --role-arn: string
  --audit-notification-target-configurations: record
  --audit-check-configurations: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateAccountAuditConfiguration $role_arn=roleArn $audit_notification_target_configurations=auditNotificationTargetConfigurations $audit_check_configurations=auditCheckConfigurations $region=--region $profile=--profile' }

# PATCH /audit/suppressions/update; needs --check-name --resource-identifier
@category "aws iot"
@search-terms UpdateAuditSuppression
export def 'iot update-audit-suppression' [
  --check-name: string
  --resource-identifier: record
  --expiration-date: oneof<datetime, duration, int, string>
  --suppress-indefinitely: oneof<bool>
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateAuditSuppression $check_name=checkName $resource_identifier=resourceIdentifier $expiration_date=expirationDate $suppress_indefinitely=suppressIndefinitely $description=description $region=--region $profile=--profile' }

# PUT /authorizer/{authorizerName}; needs --authorizer-name
@category "aws iot"
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
]: nothing -> record { call 'iot UpdateAuthorizer $authorizer_name=authorizerName $authorizer_function_arn=authorizerFunctionArn $token_key_name=tokenKeyName $token_signing_public_keys=tokenSigningPublicKeys $status=status $enable_caching_for_http=enableCachingForHttp $region=--region $profile=--profile' }

# PATCH /billing-groups/{billingGroupName}; needs --billing-group-name --billing-group-properties
@category "aws iot"
@search-terms UpdateBillingGroup
export def 'iot update-billing-group' [
  --billing-group-name: string
  --billing-group-properties: record
  --expected-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateBillingGroup $billing_group_name=billingGroupName $billing_group_properties=billingGroupProperties $expected_version=expectedVersion $region=--region $profile=--profile' }

# PUT /cacertificate/{certificateId}; needs --certificate-id
@category "aws iot"
@search-terms UpdateCACertificate
export def 'iot update-ca-certificate' [
  --certificate-id: string
  --new-status: string@[ACTIVE INACTIVE]
  --new-auto-registration-status: string@[ENABLE DISABLE]
  --registration-config: record
  --remove-auto-registration: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateCACertificate $certificate_id=certificateId $new_status=newStatus $new_auto_registration_status=newAutoRegistrationStatus $registration_config=registrationConfig $remove_auto_registration=removeAutoRegistration $region=--region $profile=--profile' }

# PUT /certificates/{certificateId}; needs --certificate-id --new-status
@category "aws iot"
@search-terms UpdateCertificate
export def 'iot update-certificate' [
  --certificate-id: string
  --new-status: string@[ACTIVE INACTIVE REVOKED PENDING_TRANSFER REGISTER_INACTIVE PENDING_ACTIVATION]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateCertificate $certificate_id=certificateId $new_status=newStatus $region=--region $profile=--profile' }

# PUT /certificate-providers/{certificateProviderName}; needs --certificate-provider-name
@category "aws iot"
@search-terms UpdateCertificateProvider
export def 'iot update-certificate-provider' [
  --certificate-provider-name: string
  --lambda-function-arn: string
  --account-default-for-operations: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateCertificateProvider $certificate_provider_name=certificateProviderName $lambda_function_arn=lambdaFunctionArn $account_default_for_operations=accountDefaultForOperations $region=--region $profile=--profile' }

# PATCH /commands/{commandId}; needs --command-id
@category "aws iot"
@search-terms UpdateCommand
export def 'iot update-command' [
  --command-id: string
  --display-name: string
  --description: string
  --deprecated: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateCommand $command_id=commandId $display_name=displayName $description=description $deprecated=deprecated $region=--region $profile=--profile' }

# PATCH /custom-metric/{metricName}; needs --metric-name --display-name
@category "aws iot"
@search-terms UpdateCustomMetric
export def 'iot update-custom-metric' [
  --metric-name: string
  --display-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateCustomMetric $metric_name=metricName $display_name=displayName $region=--region $profile=--profile' }

# PATCH /dimensions/{name}; needs --name --string-values
@category "aws iot"
@search-terms UpdateDimension
export def 'iot update-dimension' [
  --name: string
  --string-values: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateDimension $name=name $string_values=stringValues $region=--region $profile=--profile' }

# PUT /domainConfigurations/{domainConfigurationName}; needs --domain-configuration-name
@category "aws iot"
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
]: nothing -> record { call 'iot UpdateDomainConfiguration $domain_configuration_name=domainConfigurationName $authorizer_config=authorizerConfig $domain_configuration_status=domainConfigurationStatus $remove_authorizer_config=removeAuthorizerConfig $tls_config=tlsConfig $server_certificate_config=serverCertificateConfig $authentication_type=authenticationType $application_protocol=applicationProtocol $client_certificate_config=clientCertificateConfig $region=--region $profile=--profile' }

# PATCH /dynamic-thing-groups/{thingGroupName}; needs --thing-group-name --thing-group-properties
@category "aws iot"
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
]: nothing -> record { call 'iot UpdateDynamicThingGroup $thing_group_name=thingGroupName $thing_group_properties=thingGroupProperties $expected_version=expectedVersion $index_name=indexName $query_string=queryString $query_version=queryVersion $region=--region $profile=--profile' }

# PATCH /encryption-configuration; needs --encryption-type
@category "aws iot"
@search-terms UpdateEncryptionConfiguration
export def 'iot update-encryption-configuration' [
  --encryption-type: string@[CUSTOMER_MANAGED_KMS_KEY AWS_OWNED_KMS_KEY]
  --kms-key-arn: string
  --kms-access-role-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateEncryptionConfiguration $encryption_type=encryptionType $kms_key_arn=kmsKeyArn $kms_access_role_arn=kmsAccessRoleArn $region=--region $profile=--profile' }

# PATCH /event-configurations
@category "aws iot"
@search-terms UpdateEventConfigurations
export def 'iot update-event-configurations' [
  --event-configurations: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateEventConfigurations $event_configurations=eventConfigurations $region=--region $profile=--profile' }

# PATCH /fleet-metric/{metricName}; needs --metric-name --index-name
@category "aws iot"
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
]: nothing -> oneof<nothing, record> { call 'iot UpdateFleetMetric $metric_name=metricName $query_string=queryString $aggregation_type=aggregationType $period=period $aggregation_field=aggregationField $description=description $query_version=queryVersion $index_name=indexName $unit=unit $expected_version=expectedVersion $region=--region $profile=--profile' }

# POST /indexing/config
@category "aws iot"
@search-terms UpdateIndexingConfiguration
export def 'iot update-indexing-configuration' [
  --thing-indexing-configuration: record
  --thing-group-indexing-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateIndexingConfiguration $thing_indexing_configuration=thingIndexingConfiguration $thing_group_indexing_configuration=thingGroupIndexingConfiguration $region=--region $profile=--profile' }

# PATCH /jobs/{jobId}; needs --job-id
@category "aws iot"
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
]: nothing -> oneof<nothing, record> { call 'iot UpdateJob $job_id=jobId $description=description $presigned_url_config=presignedUrlConfig $job_executions_rollout_config=jobExecutionsRolloutConfig $abort_config=abortConfig $timeout_config=timeoutConfig $namespace_id=namespaceId $job_executions_retry_config=jobExecutionsRetryConfig $region=--region $profile=--profile' }

# PATCH /mitigationactions/actions/{actionName}; needs --action-name
@category "aws iot"
@search-terms UpdateMitigationAction
export def 'iot update-mitigation-action' [
  --action-name: string
  --role-arn: string
  --action-params: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateMitigationAction $action_name=actionName $role_arn=roleArn $action_params=actionParams $region=--region $profile=--profile' }

# PATCH /packages/{packageName}; needs --package-name
@category "aws iot"
@search-terms UpdatePackage
export def 'iot update-package' [
  --package-name: string
  --description: string
  --default-version-name: string
  --unset-default-version: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdatePackage $package_name=packageName $description=description $default_version_name=defaultVersionName $unset_default_version=unsetDefaultVersion $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /package-configuration
@category "aws iot"
@search-terms UpdatePackageConfiguration
export def 'iot update-package-configuration' [
  --version-update-by-jobs-config: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdatePackageConfiguration $version_update_by_jobs_config=versionUpdateByJobsConfig $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /packages/{packageName}/versions/{versionName}; needs --package-name --version-name
@category "aws iot"
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
]: nothing -> oneof<nothing, record> { call 'iot UpdatePackageVersion $package_name=packageName $version_name=versionName $description=description $attributes=attributes $artifact=artifact $action=action $recipe=recipe $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /provisioning-templates/{templateName}; needs --template-name
@category "aws iot"
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
]: nothing -> oneof<nothing, record> { call 'iot UpdateProvisioningTemplate $template_name=templateName $description=description $enabled=enabled $default_version_id=defaultVersionId $provisioning_role_arn=provisioningRoleArn $pre_provisioning_hook=preProvisioningHook $remove_pre_provisioning_hook=removePreProvisioningHook $region=--region $profile=--profile' }

# PUT /role-aliases/{roleAlias}; needs --role-alias
@category "aws iot"
@search-terms UpdateRoleAlias
export def 'iot update-role-alias' [
  --role-alias: string
  --role-arn: string
  --credential-duration-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateRoleAlias $role_alias=roleAlias $role_arn=roleArn $credential_duration_seconds=credentialDurationSeconds $region=--region $profile=--profile' }

# PATCH /audit/scheduledaudits/{scheduledAuditName}; needs --scheduled-audit-name
@category "aws iot"
@search-terms UpdateScheduledAudit
export def 'iot update-scheduled-audit' [
  --frequency: string@[DAILY WEEKLY BIWEEKLY MONTHLY]
  --day-of-month: string
  --day-of-week: string@[SUN MON TUE WED THU FRI SAT]
  --target-check-names: oneof<list<string>, string>
  --scheduled-audit-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateScheduledAudit $frequency=frequency $day_of_month=dayOfMonth $day_of_week=dayOfWeek $target_check_names=targetCheckNames $scheduled_audit_name=scheduledAuditName $region=--region $profile=--profile' }

# PATCH /security-profiles/{securityProfileName}; needs --security-profile-name
@category "aws iot"
@search-terms UpdateSecurityProfile
export def 'iot update-security-profile' [
  --security-profile-name: string
  --security-profile-description: string
  --behaviors: oneof<list<any>, record>
  --alert-targets: record
  --additional-metrics-to-retain: oneof<list<string>, string>
  --additional-metrics-to-retain-v2: oneof<list<any>, record>
  --delete-behaviors: oneof<bool>
  --delete-alert-targets: oneof<bool>
  --delete-additional-metrics-to-retain: oneof<bool>
  --expected-version: int
  --metrics-export-config: record
  --delete-metrics-export-config: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateSecurityProfile $security_profile_name=securityProfileName $security_profile_description=securityProfileDescription $behaviors=behaviors $alert_targets=alertTargets $additional_metrics_to_retain=additionalMetricsToRetain $additional_metrics_to_retain_v2=additionalMetricsToRetainV2 $delete_behaviors=deleteBehaviors $delete_alert_targets=deleteAlertTargets $delete_additional_metrics_to_retain=deleteAdditionalMetricsToRetain $expected_version=expectedVersion $metrics_export_config=metricsExportConfig $delete_metrics_export_config=deleteMetricsExportConfig $region=--region $profile=--profile' }

# PUT /streams/{streamId}; needs --stream-id
@category "aws iot"
@search-terms UpdateStream
export def 'iot update-stream' [
  --stream-id: string
  --description: string
  --files: oneof<list<any>, record>
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateStream $stream_id=streamId $description=description $files=files $role_arn=roleArn $region=--region $profile=--profile' }

# PATCH /things/{thingName}; needs --thing-name
@category "aws iot"
@search-terms UpdateThing
export def 'iot update-thing' [
  --thing-name: string
  --thing-type-name: string
  --attribute-payload: record
  --expected-version: int
  --remove-thing-type: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateThing $thing_name=thingName $thing_type_name=thingTypeName $attribute_payload=attributePayload $expected_version=expectedVersion $remove_thing_type=removeThingType $region=--region $profile=--profile' }

# PATCH /thing-groups/{thingGroupName}; needs --thing-group-name --thing-group-properties
@category "aws iot"
@search-terms UpdateThingGroup
export def 'iot update-thing-group' [
  --thing-group-name: string
  --thing-group-properties: record
  --expected-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'iot UpdateThingGroup $thing_group_name=thingGroupName $thing_group_properties=thingGroupProperties $expected_version=expectedVersion $region=--region $profile=--profile' }

# PUT /thing-groups/updateThingGroupsForThing
@category "aws iot"
@search-terms UpdateThingGroupsForThing
export def 'iot update-thing-groups-for-thing' [
  --thing-name: string
  --thing-groups-to-add: oneof<list<string>, string>
  --thing-groups-to-remove: oneof<list<string>, string>
  --override-dynamic-groups: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateThingGroupsForThing $thing_name=thingName $thing_groups_to_add=thingGroupsToAdd $thing_groups_to_remove=thingGroupsToRemove $override_dynamic_groups=overrideDynamicGroups $region=--region $profile=--profile' }

# PATCH /thing-types/{thingTypeName}; needs --thing-type-name
@category "aws iot"
@search-terms UpdateThingType
export def 'iot update-thing-type' [
  --thing-type-name: string
  --thing-type-properties: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateThingType $thing_type_name=thingTypeName $thing_type_properties=thingTypeProperties $region=--region $profile=--profile' }

# PATCH /destinations; needs --arn --status
@category "aws iot"
@search-terms UpdateTopicRuleDestination
export def 'iot update-topic-rule-destination' [
  --arn: string
  --status: string@[ENABLED IN_PROGRESS DISABLED ERROR DELETING]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot UpdateTopicRuleDestination $arn=arn $status=status $region=--region $profile=--profile' }

# POST /security-profile-behaviors/validate; needs --behaviors
@category "aws iot"
@search-terms ValidateSecurityProfileBehaviors
export def 'iot validate-security-profile-behaviors' [
  --behaviors: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iot ValidateSecurityProfileBehaviors $behaviors=behaviors $region=--region $profile=--profile' }
