# Written by `cargo xtask generate --service backup` from the service's model and overlay: change those instead.
# Backup, API version 2018-11-15: 115 operations.

use rt.nu [call send]

# PUT /backup-vaults/{BackupVaultName}/mpaApprovalTeam; needs --backup-vault-name --mpa-approval-team-arn
@category "aws backup"
@search-terms AssociateBackupVaultMpaApprovalTeam
export def 'backup associate-backup-vault-mpa-approval-team' [
  --backup-vault-name: string
  --mpa-approval-team-arn: string
  --requester-comment: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup AssociateBackupVaultMpaApprovalTeam $backup_vault_name=BackupVaultName $mpa_approval_team_arn=MpaApprovalTeamArn $requester_comment=RequesterComment $region=--region $profile=--profile' }

# DELETE /legal-holds/{LegalHoldId}; needs --legal-hold-id --cancel-description
@category "aws backup"
@search-terms CancelLegalHold
export def 'backup cancel-legal-hold' [
  --legal-hold-id: string
  --cancel-description: string
  --retain-record-in-days: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup CancelLegalHold $legal_hold_id=LegalHoldId $cancel_description=CancelDescription $retain_record_in_days=RetainRecordInDays $region=--region $profile=--profile' }

# PUT /backup-access-point/create; needs --name --recovery-point-arn
@category "aws backup"
@search-terms CreateBackupAccessPoint
export def 'backup create-backup-access-point' [
  --access-point-metadata: record
  --access-point-policy: string
  --name: string
  --recovery-point-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateBackupAccessPoint $access_point_metadata=AccessPointMetadata $access_point_policy=AccessPointPolicy $name=Name $recovery_point_arn=RecoveryPointArn $tags=Tags $region=--region $profile=--profile' }

# PUT /backup/plans/; needs --backup-plan
@category "aws backup"
@search-terms CreateBackupPlan
export def 'backup create-backup-plan' [
  --backup-plan: record
  --backup-plan-tags: record
  --creator-request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateBackupPlan $backup_plan=BackupPlan $backup_plan_tags=BackupPlanTags $creator_request_id=CreatorRequestId $region=--region $profile=--profile' }

# PUT /backup/plans/{BackupPlanId}/selections/; needs --backup-plan-id --backup-selection
@category "aws backup"
@search-terms CreateBackupSelection
export def 'backup create-backup-selection' [
  --backup-plan-id: string
  --backup-selection: record
  --creator-request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateBackupSelection $backup_plan_id=BackupPlanId $backup_selection=BackupSelection $creator_request_id=CreatorRequestId $region=--region $profile=--profile' }

# PUT /backup-vaults/{BackupVaultName}; needs --backup-vault-name
@category "aws backup"
@search-terms CreateBackupVault
export def 'backup create-backup-vault' [
  --backup-vault-name: string
  --backup-vault-tags: record
  --encryption-key-arn: string
  --creator-request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateBackupVault $backup_vault_name=BackupVaultName $backup_vault_tags=BackupVaultTags $encryption_key_arn=EncryptionKeyArn $creator_request_id=CreatorRequestId $region=--region $profile=--profile' }

# POST /audit/frameworks; needs --framework-name --framework-controls
@category "aws backup"
@search-terms CreateFramework
export def 'backup create-framework' [
  --framework-name: string
  --framework-description: string
  --framework-controls: oneof<list<any>, record>
  --idempotency-token: string
  --framework-tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateFramework $framework_name=FrameworkName $framework_description=FrameworkDescription $framework_controls=FrameworkControls $idempotency_token=IdempotencyToken $framework_tags=FrameworkTags $region=--region $profile=--profile' }

# POST /legal-holds/; needs --title --description
@category "aws backup"
@search-terms CreateLegalHold
export def 'backup create-legal-hold' [
  --title: string
  --description: string
  --idempotency-token: string
  --recovery-point-selection: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateLegalHold $title=Title $description=Description $idempotency_token=IdempotencyToken $recovery_point_selection=RecoveryPointSelection $tags=Tags $region=--region $profile=--profile' }

# PUT /logically-air-gapped-backup-vaults/{BackupVaultName}; needs --backup-vault-name --min-retention-days --max-retention-days
@category "aws backup"
@search-terms CreateLogicallyAirGappedBackupVault
export def 'backup create-logically-air-gapped-backup-vault' [
  --backup-vault-name: string
  --backup-vault-tags: record
  --creator-request-id: string
  --min-retention-days: int
  --max-retention-days: int
  --encryption-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateLogicallyAirGappedBackupVault $backup_vault_name=BackupVaultName $backup_vault_tags=BackupVaultTags $creator_request_id=CreatorRequestId $min_retention_days=MinRetentionDays $max_retention_days=MaxRetentionDays $encryption_key_arn=EncryptionKeyArn $region=--region $profile=--profile' }

# POST /audit/report-plans; needs --report-plan-name --report-delivery-channel --report-setting
@category "aws backup"
@search-terms CreateReportPlan
export def 'backup create-report-plan' [
  --report-plan-name: string
  --report-plan-description: string
  --report-delivery-channel: record
  --report-setting: record
  --report-plan-tags: record
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateReportPlan $report_plan_name=ReportPlanName $report_plan_description=ReportPlanDescription $report_delivery_channel=ReportDeliveryChannel $report_setting=ReportSetting $report_plan_tags=ReportPlanTags $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# PUT /restore-access-backup-vaults; needs --source-backup-vault-arn
@category "aws backup"
@search-terms CreateRestoreAccessBackupVault
export def 'backup create-restore-access-backup-vault' [
  --source-backup-vault-arn: string
  --backup-vault-name: string
  --backup-vault-tags: record
  --creator-request-id: string
  --requester-comment: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateRestoreAccessBackupVault $source_backup_vault_arn=SourceBackupVaultArn $backup_vault_name=BackupVaultName $backup_vault_tags=BackupVaultTags $creator_request_id=CreatorRequestId $requester_comment=RequesterComment $region=--region $profile=--profile' }

# PUT /restore-testing/plans; needs --restore-testing-plan
@category "aws backup"
@search-terms CreateRestoreTestingPlan
export def 'backup create-restore-testing-plan' [
  --creator-request-id: string
  --restore-testing-plan: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateRestoreTestingPlan $creator_request_id=CreatorRequestId $restore_testing_plan=RestoreTestingPlan $tags=Tags $region=--region $profile=--profile' }

# PUT /restore-testing/plans/{RestoreTestingPlanName}/selections; needs --restore-testing-plan-name --restore-testing-selection
@category "aws backup"
@search-terms CreateRestoreTestingSelection
export def 'backup create-restore-testing-selection' [
  --creator-request-id: string
  --restore-testing-plan-name: string
  --restore-testing-selection: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateRestoreTestingSelection $creator_request_id=CreatorRequestId $restore_testing_plan_name=RestoreTestingPlanName $restore_testing_selection=RestoreTestingSelection $region=--region $profile=--profile' }

# PUT /tiering-configurations; needs --tiering-configuration
@category "aws backup"
@search-terms CreateTieringConfiguration
export def 'backup create-tiering-configuration' [
  --tiering-configuration: record
  --tiering-configuration-tags: record
  --creator-request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup CreateTieringConfiguration $tiering_configuration=TieringConfiguration $tiering_configuration_tags=TieringConfigurationTags $creator_request_id=CreatorRequestId $region=--region $profile=--profile' }

# DELETE /backup-access-point/delete/{AccessPointArn}; needs --access-point-arn
@category "aws backup"
@search-terms DeleteBackupAccessPoint
export def 'backup delete-backup-access-point' [
  --access-point-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteBackupAccessPoint $access_point_arn=AccessPointArn $region=--region $profile=--profile' }

# DELETE /backup/plans/{BackupPlanId}; needs --backup-plan-id
@category "aws backup"
@search-terms DeleteBackupPlan
export def 'backup delete-backup-plan' [
  --backup-plan-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DeleteBackupPlan $backup_plan_id=BackupPlanId $region=--region $profile=--profile' }

# DELETE /backup/plans/{BackupPlanId}/selections/{SelectionId}; needs --backup-plan-id --selection-id
@category "aws backup"
@search-terms DeleteBackupSelection
export def 'backup delete-backup-selection' [
  --backup-plan-id: string
  --selection-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteBackupSelection $backup_plan_id=BackupPlanId $selection_id=SelectionId $region=--region $profile=--profile' }

# DELETE /backup-vaults/{BackupVaultName}; needs --backup-vault-name
@category "aws backup"
@search-terms DeleteBackupVault
export def 'backup delete-backup-vault' [
  --backup-vault-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteBackupVault $backup_vault_name=BackupVaultName $region=--region $profile=--profile' }

# DELETE /backup-vaults/{BackupVaultName}/access-policy; needs --backup-vault-name
@category "aws backup"
@search-terms DeleteBackupVaultAccessPolicy
export def 'backup delete-backup-vault-access-policy' [
  --backup-vault-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteBackupVaultAccessPolicy $backup_vault_name=BackupVaultName $region=--region $profile=--profile' }

# DELETE /backup-vaults/{BackupVaultName}/vault-lock; needs --backup-vault-name
@category "aws backup"
@search-terms DeleteBackupVaultLockConfiguration
export def 'backup delete-backup-vault-lock-configuration' [
  --backup-vault-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteBackupVaultLockConfiguration $backup_vault_name=BackupVaultName $region=--region $profile=--profile' }

# DELETE /backup-vaults/{BackupVaultName}/notification-configuration; needs --backup-vault-name
@category "aws backup"
@search-terms DeleteBackupVaultNotifications
export def 'backup delete-backup-vault-notifications' [
  --backup-vault-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteBackupVaultNotifications $backup_vault_name=BackupVaultName $region=--region $profile=--profile' }

# DELETE /audit/frameworks/{FrameworkName}; needs --framework-name
@category "aws backup"
@search-terms DeleteFramework
export def 'backup delete-framework' [
  --framework-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteFramework $framework_name=FrameworkName $region=--region $profile=--profile' }

# DELETE /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}; needs --backup-vault-name --recovery-point-arn
@category "aws backup"
@search-terms DeleteRecoveryPoint
export def 'backup delete-recovery-point' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteRecoveryPoint $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $region=--region $profile=--profile' }

# DELETE /audit/report-plans/{ReportPlanName}; needs --report-plan-name
@category "aws backup"
@search-terms DeleteReportPlan
export def 'backup delete-report-plan' [
  --report-plan-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteReportPlan $report_plan_name=ReportPlanName $region=--region $profile=--profile' }

# DELETE /restore-testing/plans/{RestoreTestingPlanName}; needs --restore-testing-plan-name
@category "aws backup"
@search-terms DeleteRestoreTestingPlan
export def 'backup delete-restore-testing-plan' [
  --restore-testing-plan-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteRestoreTestingPlan $restore_testing_plan_name=RestoreTestingPlanName $region=--region $profile=--profile' }

# DELETE /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}; needs --restore-testing-plan-name --restore-testing-selection-name
@category "aws backup"
@search-terms DeleteRestoreTestingSelection
export def 'backup delete-restore-testing-selection' [
  --restore-testing-plan-name: string
  --restore-testing-selection-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteRestoreTestingSelection $restore_testing_plan_name=RestoreTestingPlanName $restore_testing_selection_name=RestoreTestingSelectionName $region=--region $profile=--profile' }

# DELETE /tiering-configurations/{TieringConfigurationName}; needs --tiering-configuration-name
@category "aws backup"
@search-terms DeleteTieringConfiguration
export def 'backup delete-tiering-configuration' [
  --tiering-configuration-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DeleteTieringConfiguration $tiering_configuration_name=TieringConfigurationName $region=--region $profile=--profile' }

# GET /backup-access-point/{AccessPointArn}; needs --access-point-arn
@category "aws backup"
@search-terms DescribeBackupAccessPoint
export def 'backup describe-backup-access-point' [
  --access-point-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeBackupAccessPoint $access_point_arn=AccessPointArn $region=--region $profile=--profile' }

# GET /backup-jobs/{BackupJobId}; cached 30sec; needs --backup-job-id
@category "aws backup"
@search-terms DescribeBackupJob
export def 'backup describe-backup-job' [
  --backup-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeBackupJob $backup_job_id=BackupJobId $region=--region $profile=--profile' }

# GET /backup-vaults/{BackupVaultName}; cached 1min; needs --backup-vault-name
@category "aws backup"
@search-terms DescribeBackupVault
export def 'backup describe-backup-vault' [
  --backup-vault-name: string
  --backup-vault-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeBackupVault $backup_vault_name=BackupVaultName $backup_vault_account_id=BackupVaultAccountId $region=--region $profile=--profile' }

# GET /copy-jobs/{CopyJobId}; cached 30sec; needs --copy-job-id
@category "aws backup"
@search-terms DescribeCopyJob
export def 'backup describe-copy-job' [
  --copy-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeCopyJob $copy_job_id=CopyJobId $region=--region $profile=--profile' }

# GET /audit/frameworks/{FrameworkName}; cached 1min; needs --framework-name
@category "aws backup"
@search-terms DescribeFramework
export def 'backup describe-framework' [
  --framework-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeFramework $framework_name=FrameworkName $region=--region $profile=--profile' }

# GET /global-settings; cached 1min
@category "aws backup"
@search-terms DescribeGlobalSettings
export def 'backup describe-global-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeGlobalSettings $region=--region $profile=--profile' }

# GET /resources/{ResourceArn}; cached 1min; needs --resource-arn
@category "aws backup"
@search-terms DescribeProtectedResource
export def 'backup describe-protected-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeProtectedResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}; cached 1min; needs --backup-vault-name --recovery-point-arn
@category "aws backup"
@search-terms DescribeRecoveryPoint
export def 'backup describe-recovery-point' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --backup-vault-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeRecoveryPoint $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $backup_vault_account_id=BackupVaultAccountId $region=--region $profile=--profile' }

# GET /account-settings; cached 1min
@category "aws backup"
@search-terms DescribeRegionSettings
export def 'backup describe-region-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeRegionSettings $region=--region $profile=--profile' }

# GET /audit/report-jobs/{ReportJobId}; cached 30sec; needs --report-job-id
@category "aws backup"
@search-terms DescribeReportJob
export def 'backup describe-report-job' [
  --report-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeReportJob $report_job_id=ReportJobId $region=--region $profile=--profile' }

# GET /audit/report-plans/{ReportPlanName}; cached 1min; needs --report-plan-name
@category "aws backup"
@search-terms DescribeReportPlan
export def 'backup describe-report-plan' [
  --report-plan-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeReportPlan $report_plan_name=ReportPlanName $region=--region $profile=--profile' }

# GET /restore-jobs/{RestoreJobId}; cached 30sec; needs --restore-job-id
@category "aws backup"
@search-terms DescribeRestoreJob
export def 'backup describe-restore-job' [
  --restore-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeRestoreJob $restore_job_id=RestoreJobId $region=--region $profile=--profile' }

# GET /scan/jobs/{ScanJobId}; cached 30sec; needs --scan-job-id
@category "aws backup"
@search-terms DescribeScanJob
export def 'backup describe-scan-job' [
  --scan-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup DescribeScanJob $scan_job_id=ScanJobId $region=--region $profile=--profile' }

# POST /backup-vaults/{BackupVaultName}/mpaApprovalTeam?delete; needs --backup-vault-name
@category "aws backup"
@search-terms DisassociateBackupVaultMpaApprovalTeam
export def 'backup disassociate-backup-vault-mpa-approval-team' [
  --backup-vault-name: string
  --requester-comment: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DisassociateBackupVaultMpaApprovalTeam $backup_vault_name=BackupVaultName $requester_comment=RequesterComment $region=--region $profile=--profile' }

# POST /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/disassociate; needs --backup-vault-name --recovery-point-arn
@category "aws backup"
@search-terms DisassociateRecoveryPoint
export def 'backup disassociate-recovery-point' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DisassociateRecoveryPoint $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $region=--region $profile=--profile' }

# DELETE /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/parentAssociation; needs --backup-vault-name --recovery-point-arn
@category "aws backup"
@search-terms DisassociateRecoveryPointFromParent
export def 'backup disassociate-recovery-point-from-parent' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup DisassociateRecoveryPointFromParent $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $region=--region $profile=--profile' }

# GET /backup/plans/{BackupPlanId}/toTemplate/; needs --backup-plan-id
@category "aws backup"
@search-terms ExportBackupPlanTemplate
export def 'backup export-backup-plan-template' [
  --backup-plan-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup ExportBackupPlanTemplate $backup_plan_id=BackupPlanId $region=--region $profile=--profile' }

# GET /backup/plans/{BackupPlanId}/; needs --backup-plan-id
@category "aws backup"
@search-terms GetBackupPlan
export def 'backup get-backup-plan' [
  --backup-plan-id: string
  --version-id: string
  --max-scheduled-runs-preview: int
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetBackupPlan $backup_plan_id=BackupPlanId $version_id=VersionId $max_scheduled_runs_preview=MaxScheduledRunsPreview $region=--region $profile=--profile' }

# POST /backup/template/json/toPlan; needs --backup-plan-template-json
@category "aws backup"
@search-terms GetBackupPlanFromJSON
export def 'backup get-backup-plan-from-json' [
  --backup-plan-template-json: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetBackupPlanFromJSON $backup_plan_template_json=BackupPlanTemplateJson $region=--region $profile=--profile' }

# GET /backup/template/plans/{BackupPlanTemplateId}/toPlan; needs --backup-plan-template-id
@category "aws backup"
@search-terms GetBackupPlanFromTemplate
export def 'backup get-backup-plan-from-template' [
  --backup-plan-template-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetBackupPlanFromTemplate $backup_plan_template_id=BackupPlanTemplateId $region=--region $profile=--profile' }

# GET /backup/plans/{BackupPlanId}/selections/{SelectionId}; cached 1min; needs --backup-plan-id --selection-id
@category "aws backup"
@search-terms GetBackupSelection
export def 'backup get-backup-selection' [
  --backup-plan-id: string
  --selection-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetBackupSelection $backup_plan_id=BackupPlanId $selection_id=SelectionId $region=--region $profile=--profile' }

# GET /backup-vaults/{BackupVaultName}/access-policy; cached 1min; needs --backup-vault-name
@category "aws backup"
@search-terms GetBackupVaultAccessPolicy
export def 'backup get-backup-vault-access-policy' [
  --backup-vault-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetBackupVaultAccessPolicy $backup_vault_name=BackupVaultName $region=--region $profile=--profile' }

# GET /backup-vaults/{BackupVaultName}/notification-configuration; cached 1min; needs --backup-vault-name
@category "aws backup"
@search-terms GetBackupVaultNotifications
export def 'backup get-backup-vault-notifications' [
  --backup-vault-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetBackupVaultNotifications $backup_vault_name=BackupVaultName $region=--region $profile=--profile' }

# GET /legal-holds/{LegalHoldId}/; cached 1min; needs --legal-hold-id
@category "aws backup"
@search-terms GetLegalHold
export def 'backup get-legal-hold' [
  --legal-hold-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetLegalHold $legal_hold_id=LegalHoldId $region=--region $profile=--profile' }

# GET /scan/pitr-malware-scan-results; cached 1min; needs --recovery-point-arn --backup-vault-name --scan-end-time --malware-scanner
@category "aws backup"
@search-terms GetPITRMalwareScanResults
export def 'backup get-pitr-malware-scan-results' [
  --recovery-point-arn: string
  --backup-vault-name: string
  --scan-end-time: oneof<datetime, duration, int, string>
  --malware-scanner: string@[GUARDDUTY]
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetPITRMalwareScanResults $recovery_point_arn=RecoveryPointArn $backup_vault_name=BackupVaultName $scan_end_time=ScanEndTime $malware_scanner=MalwareScanner $region=--region $profile=--profile' }

# GET /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/index; cached 1min; needs --backup-vault-name --recovery-point-arn
@category "aws backup"
@search-terms GetRecoveryPointIndexDetails
export def 'backup get-recovery-point-index-details' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetRecoveryPointIndexDetails $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $region=--region $profile=--profile' }

# GET /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/restore-metadata; needs --backup-vault-name --recovery-point-arn
@category "aws backup"
@search-terms GetRecoveryPointRestoreMetadata
export def 'backup get-recovery-point-restore-metadata' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --backup-vault-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetRecoveryPointRestoreMetadata $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $backup_vault_account_id=BackupVaultAccountId $region=--region $profile=--profile' }

# GET /restore-jobs/{RestoreJobId}/metadata; needs --restore-job-id
@category "aws backup"
@search-terms GetRestoreJobMetadata
export def 'backup get-restore-job-metadata' [
  --restore-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetRestoreJobMetadata $restore_job_id=RestoreJobId $region=--region $profile=--profile' }

# GET /restore-testing/inferred-metadata; cached 1min; needs --backup-vault-name --recovery-point-arn
@category "aws backup"
@search-terms GetRestoreTestingInferredMetadata
export def 'backup get-restore-testing-inferred-metadata' [
  --backup-vault-account-id: string
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetRestoreTestingInferredMetadata $backup_vault_account_id=BackupVaultAccountId $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $region=--region $profile=--profile' }

# GET /restore-testing/plans/{RestoreTestingPlanName}; cached 1min; needs --restore-testing-plan-name
@category "aws backup"
@search-terms GetRestoreTestingPlan
export def 'backup get-restore-testing-plan' [
  --restore-testing-plan-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetRestoreTestingPlan $restore_testing_plan_name=RestoreTestingPlanName $region=--region $profile=--profile' }

# GET /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}; needs --restore-testing-plan-name --restore-testing-selection-name
@category "aws backup"
@search-terms GetRestoreTestingSelection
export def 'backup get-restore-testing-selection' [
  --restore-testing-plan-name: string
  --restore-testing-selection-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetRestoreTestingSelection $restore_testing_plan_name=RestoreTestingPlanName $restore_testing_selection_name=RestoreTestingSelectionName $region=--region $profile=--profile' }

# GET /supported-resource-types; cached 1min
@category "aws backup"
@search-terms GetSupportedResourceTypes
@example "First rows only" "backup get-supported-resource-types | first 3"
export def 'backup get-supported-resource-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'backup GetSupportedResourceTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /tiering-configurations/{TieringConfigurationName}; cached 1min; needs --tiering-configuration-name
@category "aws backup"
@search-terms GetTieringConfiguration
export def 'backup get-tiering-configuration' [
  --tiering-configuration-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup GetTieringConfiguration $tiering_configuration_name=TieringConfigurationName $region=--region $profile=--profile' }

# GET /backup-access-point; follows pages
@category "aws backup"
@search-terms ListBackupAccessPoints
@example "First rows only" "backup list-backup-access-points --stream | first 3"
export def 'backup list-backup-access-points' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupAccessPoints $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /backup-access-point/recovery-point/{RecoveryPointArn}; follows pages; needs --recovery-point-arn
@category "aws backup"
@search-terms ListBackupAccessPointsByRecoveryPoint
export def 'backup list-backup-access-points-by-recovery-point' [
  --recovery-point-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupAccessPointsByRecoveryPoint $recovery_point_arn=RecoveryPointArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /backup-access-point/resource/{ResourceArn}; follows pages; needs --resource-arn
@category "aws backup"
@search-terms ListBackupAccessPointsByResource
export def 'backup list-backup-access-points-by-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupAccessPointsByResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/backup-job-summaries; cached 1min
@category "aws backup"
@search-terms ListBackupJobSummaries
export def 'backup list-backup-job-summaries' [
  --account-id: string
  --state: string@[CREATED PENDING RUNNING ABORTING ABORTED COMPLETED FAILED EXPIRED PARTIAL AGGREGATE_ALL ANY]
  --resource-type: string
  --message-category: string
  --aggregation-period: string@[ONE_DAY SEVEN_DAYS FOURTEEN_DAYS]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup ListBackupJobSummaries $account_id=AccountId $state=State $resource_type=ResourceType $message_category=MessageCategory $aggregation_period=AggregationPeriod $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# GET /backup-jobs/; follows pages; cached 30sec
@category "aws backup"
@search-terms ListBackupJobs
@example "First rows only" "backup list-backup-jobs --stream | first 3"
export def 'backup list-backup-jobs' [
  --by-resource-arn: string
  --by-state: string@[CREATED PENDING RUNNING ABORTING ABORTED COMPLETED FAILED EXPIRED PARTIAL]
  --by-backup-vault-name: string
  --by-created-before: oneof<datetime, duration, int, string>
  --by-created-after: oneof<datetime, duration, int, string>
  --by-resource-type: string
  --by-account-id: string
  --by-complete-after: oneof<datetime, duration, int, string>
  --by-complete-before: oneof<datetime, duration, int, string>
  --by-parent-job-id: string
  --by-message-category: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupJobs $by_resource_arn=ByResourceArn $by_state=ByState $by_backup_vault_name=ByBackupVaultName $by_created_before=ByCreatedBefore $by_created_after=ByCreatedAfter $by_resource_type=ByResourceType $by_account_id=ByAccountId $by_complete_after=ByCompleteAfter $by_complete_before=ByCompleteBefore $by_parent_job_id=ByParentJobId $by_message_category=ByMessageCategory $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /backup/template/plans; follows pages; cached 1min
@category "aws backup"
@search-terms ListBackupPlanTemplates
@example "First rows only" "backup list-backup-plan-templates --stream | first 3"
export def 'backup list-backup-plan-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupPlanTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /backup/plans/{BackupPlanId}/versions/; follows pages; cached 1min; needs --backup-plan-id
@category "aws backup"
@search-terms ListBackupPlanVersions
export def 'backup list-backup-plan-versions' [
  --backup-plan-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupPlanVersions $backup_plan_id=BackupPlanId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /backup/plans/; follows pages; cached 5min
@category "aws backup"
@search-terms ListBackupPlans
@example "First rows only" "backup list-backup-plans --stream | first 3"
export def 'backup list-backup-plans' [
  --include-deleted: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupPlans $include_deleted=IncludeDeleted $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /backup/plans/{BackupPlanId}/selections/; follows pages; cached 1min; needs --backup-plan-id
@category "aws backup"
@search-terms ListBackupSelections
export def 'backup list-backup-selections' [
  --backup-plan-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupSelections $backup_plan_id=BackupPlanId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /backup-vaults/; follows pages; cached 5min
@category "aws backup"
@search-terms ListBackupVaults
@example "First rows only" "backup list-backup-vaults --stream | first 3"
export def 'backup list-backup-vaults' [
  --by-vault-type: string@[BACKUP_VAULT LOGICALLY_AIR_GAPPED_BACKUP_VAULT RESTORE_ACCESS_BACKUP_VAULT]
  --by-shared: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListBackupVaults $by_vault_type=ByVaultType $by_shared=ByShared $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/copy-job-summaries; cached 1min
@category "aws backup"
@search-terms ListCopyJobSummaries
export def 'backup list-copy-job-summaries' [
  --account-id: string
  --state: string@[CREATED RUNNING ABORTING ABORTED COMPLETING COMPLETED FAILING FAILED PARTIAL AGGREGATE_ALL ANY]
  --resource-type: string
  --message-category: string
  --aggregation-period: string@[ONE_DAY SEVEN_DAYS FOURTEEN_DAYS]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup ListCopyJobSummaries $account_id=AccountId $state=State $resource_type=ResourceType $message_category=MessageCategory $aggregation_period=AggregationPeriod $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# GET /copy-jobs/; follows pages; cached 30sec
@category "aws backup"
@search-terms ListCopyJobs
@example "First rows only" "backup list-copy-jobs --stream | first 3"
export def 'backup list-copy-jobs' [
  --by-resource-arn: string
  --by-state: string@[CREATED RUNNING COMPLETED FAILED PARTIAL]
  --by-created-before: oneof<datetime, duration, int, string>
  --by-created-after: oneof<datetime, duration, int, string>
  --by-resource-type: string
  --by-destination-vault-arn: string
  --by-account-id: string
  --by-complete-before: oneof<datetime, duration, int, string>
  --by-complete-after: oneof<datetime, duration, int, string>
  --by-parent-job-id: string
  --by-message-category: string
  --by-source-recovery-point-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListCopyJobs $by_resource_arn=ByResourceArn $by_state=ByState $by_created_before=ByCreatedBefore $by_created_after=ByCreatedAfter $by_resource_type=ByResourceType $by_destination_vault_arn=ByDestinationVaultArn $by_account_id=ByAccountId $by_complete_before=ByCompleteBefore $by_complete_after=ByCompleteAfter $by_parent_job_id=ByParentJobId $by_message_category=ByMessageCategory $by_source_recovery_point_arn=BySourceRecoveryPointArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/frameworks; follows pages; cached 1min
@category "aws backup"
@search-terms ListFrameworks
@example "First rows only" "backup list-frameworks --stream | first 3"
export def 'backup list-frameworks' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListFrameworks $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /indexes/recovery-point/; follows pages; cached 1min
@category "aws backup"
@search-terms ListIndexedRecoveryPoints
@example "First rows only" "backup list-indexed-recovery-points --stream | first 3"
export def 'backup list-indexed-recovery-points' [
  --source-resource-arn: string
  --created-before: oneof<datetime, duration, int, string>
  --created-after: oneof<datetime, duration, int, string>
  --resource-type: string
  --index-status: string@[PENDING ACTIVE FAILED DELETING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListIndexedRecoveryPoints $source_resource_arn=SourceResourceArn $created_before=CreatedBefore $created_after=CreatedAfter $resource_type=ResourceType $index_status=IndexStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /legal-holds/; follows pages; cached 1min
@category "aws backup"
@search-terms ListLegalHolds
@example "First rows only" "backup list-legal-holds --stream | first 3"
export def 'backup list-legal-holds' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListLegalHolds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resources/; follows pages; cached 1min
@category "aws backup"
@search-terms ListProtectedResources
@example "First rows only" "backup list-protected-resources --stream | first 3"
export def 'backup list-protected-resources' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListProtectedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /backup-vaults/{BackupVaultName}/resources/; follows pages; cached 1min; needs --backup-vault-name
@category "aws backup"
@search-terms ListProtectedResourcesByBackupVault
export def 'backup list-protected-resources-by-backup-vault' [
  --backup-vault-name: string
  --backup-vault-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListProtectedResourcesByBackupVault $backup_vault_name=BackupVaultName $backup_vault_account_id=BackupVaultAccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /backup-vaults/{BackupVaultName}/recovery-points/; follows pages; cached 1hr; needs --backup-vault-name
@category "aws backup"
@search-terms ListRecoveryPointsByBackupVault
export def 'backup list-recovery-points-by-backup-vault' [
  --backup-vault-name: string
  --backup-vault-account-id: string
  --by-resource-arn: string
  --by-resource-type: string
  --by-backup-plan-id: string
  --by-created-before: oneof<datetime, duration, int, string>
  --by-created-after: oneof<datetime, duration, int, string>
  --by-parent-recovery-point-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListRecoveryPointsByBackupVault $backup_vault_name=BackupVaultName $backup_vault_account_id=BackupVaultAccountId $by_resource_arn=ByResourceArn $by_resource_type=ByResourceType $by_backup_plan_id=ByBackupPlanId $by_created_before=ByCreatedBefore $by_created_after=ByCreatedAfter $by_parent_recovery_point_arn=ByParentRecoveryPointArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /legal-holds/{LegalHoldId}/recovery-points; follows pages; cached 1hr; needs --legal-hold-id
@category "aws backup"
@search-terms ListRecoveryPointsByLegalHold
export def 'backup list-recovery-points-by-legal-hold' [
  --legal-hold-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListRecoveryPointsByLegalHold $legal_hold_id=LegalHoldId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resources/{ResourceArn}/recovery-points/; follows pages; cached 1hr; needs --resource-arn
@category "aws backup"
@search-terms ListRecoveryPointsByResource
export def 'backup list-recovery-points-by-resource' [
  --resource-arn: string
  --managed-by-aws-backup-only: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListRecoveryPointsByResource $resource_arn=ResourceArn $managed_by_aws_backup_only=ManagedByAWSBackupOnly $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/report-jobs; follows pages; cached 30sec
@category "aws backup"
@search-terms ListReportJobs
@example "First rows only" "backup list-report-jobs --stream | first 3"
export def 'backup list-report-jobs' [
  --by-report-plan-name: string
  --by-creation-before: oneof<datetime, duration, int, string>
  --by-creation-after: oneof<datetime, duration, int, string>
  --by-status: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListReportJobs $by_report_plan_name=ByReportPlanName $by_creation_before=ByCreationBefore $by_creation_after=ByCreationAfter $by_status=ByStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/report-plans; follows pages; cached 1min
@category "aws backup"
@search-terms ListReportPlans
@example "First rows only" "backup list-report-plans --stream | first 3"
export def 'backup list-report-plans' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListReportPlans $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /logically-air-gapped-backup-vaults/{BackupVaultName}/restore-access-backup-vaults/; follows pages; cached 1min; needs --backup-vault-name
@category "aws backup"
@search-terms ListRestoreAccessBackupVaults
export def 'backup list-restore-access-backup-vaults' [
  --backup-vault-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListRestoreAccessBackupVaults $backup_vault_name=BackupVaultName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/restore-job-summaries; cached 1min
@category "aws backup"
@search-terms ListRestoreJobSummaries
export def 'backup list-restore-job-summaries' [
  --account-id: string
  --state: string@[CREATED PENDING RUNNING ABORTED COMPLETED FAILED AGGREGATE_ALL ANY]
  --resource-type: string
  --aggregation-period: string@[ONE_DAY SEVEN_DAYS FOURTEEN_DAYS]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup ListRestoreJobSummaries $account_id=AccountId $state=State $resource_type=ResourceType $aggregation_period=AggregationPeriod $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# GET /restore-jobs/; follows pages; cached 30sec
@category "aws backup"
@search-terms ListRestoreJobs
@example "First rows only" "backup list-restore-jobs --stream | first 3"
export def 'backup list-restore-jobs' [
  --by-account-id: string
  --by-resource-type: string
  --by-created-before: oneof<datetime, duration, int, string>
  --by-created-after: oneof<datetime, duration, int, string>
  --by-status: string@[PENDING RUNNING COMPLETED ABORTED FAILED]
  --by-complete-before: oneof<datetime, duration, int, string>
  --by-complete-after: oneof<datetime, duration, int, string>
  --by-restore-testing-plan-arn: string
  --by-parent-job-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListRestoreJobs $by_account_id=ByAccountId $by_resource_type=ByResourceType $by_created_before=ByCreatedBefore $by_created_after=ByCreatedAfter $by_status=ByStatus $by_complete_before=ByCompleteBefore $by_complete_after=ByCompleteAfter $by_restore_testing_plan_arn=ByRestoreTestingPlanArn $by_parent_job_id=ByParentJobId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resources/{ResourceArn}/restore-jobs/; follows pages; cached 1min; needs --resource-arn
@category "aws backup"
@search-terms ListRestoreJobsByProtectedResource
export def 'backup list-restore-jobs-by-protected-resource' [
  --resource-arn: string
  --by-status: string@[PENDING RUNNING COMPLETED ABORTED FAILED]
  --by-recovery-point-creation-date-after: oneof<datetime, duration, int, string>
  --by-recovery-point-creation-date-before: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListRestoreJobsByProtectedResource $resource_arn=ResourceArn $by_status=ByStatus $by_recovery_point_creation_date_after=ByRecoveryPointCreationDateAfter $by_recovery_point_creation_date_before=ByRecoveryPointCreationDateBefore $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /restore-testing/plans; follows pages; cached 1min
@category "aws backup"
@search-terms ListRestoreTestingPlans
@example "First rows only" "backup list-restore-testing-plans --stream | first 3"
export def 'backup list-restore-testing-plans' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListRestoreTestingPlans $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /restore-testing/plans/{RestoreTestingPlanName}/selections; follows pages; cached 1min; needs --restore-testing-plan-name
@category "aws backup"
@search-terms ListRestoreTestingSelections
export def 'backup list-restore-testing-selections' [
  --restore-testing-plan-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListRestoreTestingSelections $restore_testing_plan_name=RestoreTestingPlanName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /audit/scan-job-summaries; follows pages; cached 1min
@category "aws backup"
@search-terms ListScanJobSummaries
@example "First rows only" "backup list-scan-job-summaries --stream | first 3"
export def 'backup list-scan-job-summaries' [
  --account-id: string
  --resource-type: string
  --malware-scanner: string@[GUARDDUTY]
  --scan-result-status: string@[NO_THREATS_FOUND THREATS_FOUND UNKNOWN]
  --state: string@[CREATED COMPLETED COMPLETED_WITH_ISSUES RUNNING FAILED CANCELED AGGREGATE_ALL ANY]
  --aggregation-period: string@[ONE_DAY SEVEN_DAYS FOURTEEN_DAYS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListScanJobSummaries $account_id=AccountId $resource_type=ResourceType $malware_scanner=MalwareScanner $scan_result_status=ScanResultStatus $state=State $aggregation_period=AggregationPeriod $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /scan/jobs; follows pages; cached 30sec
@category "aws backup"
@search-terms ListScanJobs
@example "First rows only" "backup list-scan-jobs --stream | first 3"
export def 'backup list-scan-jobs' [
  --by-account-id: string
  --by-backup-vault-name: string
  --by-complete-after: oneof<datetime, duration, int, string>
  --by-complete-before: oneof<datetime, duration, int, string>
  --by-malware-scanner: string@[GUARDDUTY]
  --by-recovery-point-arn: string
  --by-resource-arn: string
  --by-resource-type: string@[EBS EC2 S3]
  --by-scan-result-status: string@[NO_THREATS_FOUND THREATS_FOUND UNKNOWN]
  --by-state: string@[CANCELED COMPLETED COMPLETED_WITH_ISSUES CREATED FAILED RUNNING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListScanJobs $by_account_id=ByAccountId $by_backup_vault_name=ByBackupVaultName $by_complete_after=ByCompleteAfter $by_complete_before=ByCompleteBefore $by_malware_scanner=ByMalwareScanner $by_recovery_point_arn=ByRecoveryPointArn $by_resource_arn=ByResourceArn $by_resource_type=ByResourceType $by_scan_result_status=ByScanResultStatus $by_state=ByState $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}/; needs --resource-arn
@category "aws backup"
@search-terms ListTags
export def 'backup list-tags' [
  --resource-arn: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'backup ListTags $resource_arn=ResourceArn $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile $raw=--raw' }

# GET /tiering-configurations/; follows pages; cached 1min
@category "aws backup"
@search-terms ListTieringConfigurations
@example "First rows only" "backup list-tiering-configurations --stream | first 3"
export def 'backup list-tiering-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'backup ListTieringConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /backup-vaults/{BackupVaultName}/access-policy; needs --backup-vault-name
@category "aws backup"
@search-terms PutBackupVaultAccessPolicy
export def 'backup put-backup-vault-access-policy' [
  --backup-vault-name: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup PutBackupVaultAccessPolicy $backup_vault_name=BackupVaultName $policy=Policy $region=--region $profile=--profile' }

# PUT /backup-vaults/{BackupVaultName}/vault-lock; needs --backup-vault-name
@category "aws backup"
@search-terms PutBackupVaultLockConfiguration
export def 'backup put-backup-vault-lock-configuration' [
  --backup-vault-name: string
  --min-retention-days: int
  --max-retention-days: int
  --changeable-for-days: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup PutBackupVaultLockConfiguration $backup_vault_name=BackupVaultName $min_retention_days=MinRetentionDays $max_retention_days=MaxRetentionDays $changeable_for_days=ChangeableForDays $region=--region $profile=--profile' }

# PUT /backup-vaults/{BackupVaultName}/notification-configuration; needs --backup-vault-name --sns-topic-arn --backup-vault-events
@category "aws backup"
@search-terms PutBackupVaultNotifications
export def 'backup put-backup-vault-notifications' [
  --backup-vault-name: string
  --sns-topic-arn: string
  --backup-vault-events: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup PutBackupVaultNotifications $backup_vault_name=BackupVaultName $sns_topic_arn=SNSTopicArn $backup_vault_events=BackupVaultEvents $region=--region $profile=--profile' }

# PUT /restore-jobs/{RestoreJobId}/validations; needs --restore-job-id --validation-status
@category "aws backup"
@search-terms PutRestoreValidationResult
export def 'backup put-restore-validation-result' [
  --restore-job-id: string
  --validation-status: string@[FAILED SUCCESSFUL TIMED_OUT VALIDATING]
  --validation-status-message: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup PutRestoreValidationResult $restore_job_id=RestoreJobId $validation_status=ValidationStatus $validation_status_message=ValidationStatusMessage $region=--region $profile=--profile' }

# DELETE /logically-air-gapped-backup-vaults/{BackupVaultName}/restore-access-backup-vaults/{RestoreAccessBackupVaultArn}; needs --backup-vault-name --restore-access-backup-vault-arn
@category "aws backup"
@search-terms RevokeRestoreAccessBackupVault
export def 'backup revoke-restore-access-backup-vault' [
  --backup-vault-name: string
  --restore-access-backup-vault-arn: string
  --requester-comment: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup RevokeRestoreAccessBackupVault $backup_vault_name=BackupVaultName $restore_access_backup_vault_arn=RestoreAccessBackupVaultArn $requester_comment=RequesterComment $region=--region $profile=--profile' }

# PUT /backup-jobs; needs --backup-vault-name --resource-arn --iam-role-arn
@category "aws backup"
@search-terms StartBackupJob
export def 'backup start-backup-job' [
  --backup-vault-name: string
  --logically-air-gapped-backup-vault-arn: string
  --resource-arn: string
  --iam-role-arn: string
  --idempotency-token: string
  --start-window-minutes: int
  --complete-window-minutes: int
  --lifecycle: record
  --recovery-point-tags: record
  --backup-options: record
  --index: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> record { call 'backup StartBackupJob $backup_vault_name=BackupVaultName $logically_air_gapped_backup_vault_arn=LogicallyAirGappedBackupVaultArn $resource_arn=ResourceArn $iam_role_arn=IamRoleArn $idempotency_token=IdempotencyToken $start_window_minutes=StartWindowMinutes $complete_window_minutes=CompleteWindowMinutes $lifecycle=Lifecycle $recovery_point_tags=RecoveryPointTags $backup_options=BackupOptions $index=Index $region=--region $profile=--profile' }

# PUT /copy-jobs; needs --recovery-point-arn --source-backup-vault-name --destination-backup-vault-arn --iam-role-arn
@category "aws backup"
@search-terms StartCopyJob
export def 'backup start-copy-job' [
  --recovery-point-arn: string
  --source-backup-vault-name: string
  --destination-backup-vault-arn: string
  --iam-role-arn: string
  --idempotency-token: string
  --lifecycle: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup StartCopyJob $recovery_point_arn=RecoveryPointArn $source_backup_vault_name=SourceBackupVaultName $destination_backup_vault_arn=DestinationBackupVaultArn $iam_role_arn=IamRoleArn $idempotency_token=IdempotencyToken $lifecycle=Lifecycle $region=--region $profile=--profile' }

# POST /audit/report-jobs/{ReportPlanName}; needs --report-plan-name
@category "aws backup"
@search-terms StartReportJob
export def 'backup start-report-job' [
  --report-plan-name: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup StartReportJob $report_plan_name=ReportPlanName $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# PUT /restore-jobs; needs --recovery-point-arn --metadata
@category "aws backup"
@search-terms StartRestoreJob
export def 'backup start-restore-job' [
  --recovery-point-arn: string
  --metadata: record
  --iam-role-arn: string
  --idempotency-token: string
  --resource-type: string
  --copy-source-tags-to-restored-resource: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'backup StartRestoreJob $recovery_point_arn=RecoveryPointArn $metadata=Metadata $iam_role_arn=IamRoleArn $idempotency_token=IdempotencyToken $resource_type=ResourceType $copy_source_tags_to_restored_resource=CopySourceTagsToRestoredResource $region=--region $profile=--profile' }

# PUT /scan/job; needs --backup-vault-name --iam-role-arn --malware-scanner --recovery-point-arn --scan-mode --scanner-role-arn
@category "aws backup"
@search-terms StartScanJob
export def 'backup start-scan-job' [
  --backup-vault-name: string
  --continuous-scan-end-time: oneof<datetime, duration, int, string>
  --iam-role-arn: string
  --idempotency-token: string
  --malware-scanner: string@[GUARDDUTY]
  --recovery-point-arn: string
  --scan-base-recovery-point-arn: string
  --scan-mode: string@[FULL_SCAN INCREMENTAL_SCAN]
  --scanner-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup StartScanJob $backup_vault_name=BackupVaultName $continuous_scan_end_time=ContinuousScanEndTime $iam_role_arn=IamRoleArn $idempotency_token=IdempotencyToken $malware_scanner=MalwareScanner $recovery_point_arn=RecoveryPointArn $scan_base_recovery_point_arn=ScanBaseRecoveryPointArn $scan_mode=ScanMode $scanner_role_arn=ScannerRoleArn $region=--region $profile=--profile' }

# POST /backup-jobs/{BackupJobId}; needs --backup-job-id
@category "aws backup"
@search-terms StopBackupJob
export def 'backup stop-backup-job' [
  --backup-job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup StopBackupJob $backup_job_id=BackupJobId $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws backup"
@search-terms TagResource
export def 'backup tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /untag/{ResourceArn}; needs --resource-arn --tag-key-list
@category "aws backup"
@search-terms UntagResource
export def 'backup untag-resource' [
  --resource-arn: string
  --tag-key-list: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup UntagResource $resource_arn=ResourceArn $tag_key_list=TagKeyList $region=--region $profile=--profile' }

# POST /backup/plans/{BackupPlanId}; needs --backup-plan-id --backup-plan
@category "aws backup"
@search-terms UpdateBackupPlan
export def 'backup update-backup-plan' [
  --backup-plan-id: string
  --backup-plan: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup UpdateBackupPlan $backup_plan_id=BackupPlanId $backup_plan=BackupPlan $region=--region $profile=--profile' }

# PUT /audit/frameworks/{FrameworkName}; needs --framework-name
@category "aws backup"
@search-terms UpdateFramework
export def 'backup update-framework' [
  --framework-name: string
  --framework-description: string
  --framework-controls: oneof<list<any>, record>
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup UpdateFramework $framework_name=FrameworkName $framework_description=FrameworkDescription $framework_controls=FrameworkControls $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# PUT /global-settings
@category "aws backup"
@search-terms UpdateGlobalSettings
export def 'backup update-global-settings' [
  --global-settings: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup UpdateGlobalSettings $global_settings=GlobalSettings $region=--region $profile=--profile' }

# POST /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/index; needs --backup-vault-name --recovery-point-arn --index
@category "aws backup"
@search-terms UpdateRecoveryPointIndexSettings
export def 'backup update-recovery-point-index-settings' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --iam-role-arn: string
  --index: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> record { call 'backup UpdateRecoveryPointIndexSettings $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $iam_role_arn=IamRoleArn $index=Index $region=--region $profile=--profile' }

# POST /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}; needs --backup-vault-name --recovery-point-arn
@category "aws backup"
@search-terms UpdateRecoveryPointLifecycle
export def 'backup update-recovery-point-lifecycle' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --lifecycle: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup UpdateRecoveryPointLifecycle $backup_vault_name=BackupVaultName $recovery_point_arn=RecoveryPointArn $lifecycle=Lifecycle $region=--region $profile=--profile' }

# PUT /account-settings
@category "aws backup"
@search-terms UpdateRegionSettings
export def 'backup update-region-settings' [
  --resource-type-opt-in-preference: record
  --resource-type-management-preference: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'backup UpdateRegionSettings $resource_type_opt_in_preference=ResourceTypeOptInPreference $resource_type_management_preference=ResourceTypeManagementPreference $region=--region $profile=--profile' }

# PUT /audit/report-plans/{ReportPlanName}; needs --report-plan-name
@category "aws backup"
@search-terms UpdateReportPlan
export def 'backup update-report-plan' [
  --report-plan-name: string
  --report-plan-description: string
  --report-delivery-channel: record
  --report-setting: record
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup UpdateReportPlan $report_plan_name=ReportPlanName $report_plan_description=ReportPlanDescription $report_delivery_channel=ReportDeliveryChannel $report_setting=ReportSetting $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# PUT /restore-testing/plans/{RestoreTestingPlanName}; needs --restore-testing-plan --restore-testing-plan-name
@category "aws backup"
@search-terms UpdateRestoreTestingPlan
export def 'backup update-restore-testing-plan' [
  --restore-testing-plan: record
  --restore-testing-plan-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup UpdateRestoreTestingPlan $restore_testing_plan=RestoreTestingPlan $restore_testing_plan_name=RestoreTestingPlanName $region=--region $profile=--profile' }

# PUT /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}; needs --restore-testing-plan-name --restore-testing-selection --restore-testing-selection-name
@category "aws backup"
@search-terms UpdateRestoreTestingSelection
export def 'backup update-restore-testing-selection' [
  --restore-testing-plan-name: string
  --restore-testing-selection: record
  --restore-testing-selection-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'backup UpdateRestoreTestingSelection $restore_testing_plan_name=RestoreTestingPlanName $restore_testing_selection=RestoreTestingSelection $restore_testing_selection_name=RestoreTestingSelectionName $region=--region $profile=--profile' }

# PUT /tiering-configurations/{TieringConfigurationName}; needs --tiering-configuration-name --tiering-configuration
@category "aws backup"
@search-terms UpdateTieringConfiguration
export def 'backup update-tiering-configuration' [
  --tiering-configuration-name: string
  --tiering-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'backup UpdateTieringConfiguration $tiering_configuration_name=TieringConfigurationName $tiering_configuration=TieringConfiguration $region=--region $profile=--profile' }
