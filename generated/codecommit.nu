# Written by `cargo xtask generate --service codecommit` from the service's model and overlay: change those instead.
# CodeCommit, API version 2015-04-13: 80 operations.

use rt.nu [call send]

# POST /; needs --approval-rule-template-name --repository-name
@category "aws codecommit"
@search-terms AssociateApprovalRuleTemplateWithRepository
export def 'codecommit associate-approval-rule-template-with-repository' [
  --approval-rule-template-name: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit AssociateApprovalRuleTemplateWithRepository $approval_rule_template_name=approvalRuleTemplateName $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; needs --approval-rule-template-name --repository-names
@category "aws codecommit"
@search-terms BatchAssociateApprovalRuleTemplateWithRepositories
export def 'codecommit batch-associate-approval-rule-template-with-repositories' [
  --approval-rule-template-name: string
  --repository-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit BatchAssociateApprovalRuleTemplateWithRepositories $approval_rule_template_name=approvalRuleTemplateName $repository_names=repositoryNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --destination-commit-specifier --source-commit-specifier --merge-option
@category "aws codecommit"
@search-terms BatchDescribeMergeConflicts
export def 'codecommit batch-describe-merge-conflicts' [
  --repository-name: string
  --destination-commit-specifier: string
  --source-commit-specifier: string
  --merge-option: string@[FAST_FORWARD_MERGE SQUASH_MERGE THREE_WAY_MERGE]
  --max-merge-hunks: int
  --max-conflict-files: int
  --file-paths: oneof<list<string>, string>
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit BatchDescribeMergeConflicts $repository_name=repositoryName $destination_commit_specifier=destinationCommitSpecifier $source_commit_specifier=sourceCommitSpecifier $merge_option=mergeOption $max_merge_hunks=maxMergeHunks $max_conflict_files=maxConflictFiles $file_paths=filePaths $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $next_token=nextToken $region=--region $profile=--profile' }

# POST /; needs --approval-rule-template-name --repository-names
@category "aws codecommit"
@search-terms BatchDisassociateApprovalRuleTemplateFromRepositories
export def 'codecommit batch-disassociate-approval-rule-template-from-repositories' [
  --approval-rule-template-name: string
  --repository-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit BatchDisassociateApprovalRuleTemplateFromRepositories $approval_rule_template_name=approvalRuleTemplateName $repository_names=repositoryNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --commit-ids --repository-name
@category "aws codecommit"
@search-terms BatchGetCommits
export def 'codecommit batch-get-commits' [
  --commit-ids: oneof<list<string>, string>
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit BatchGetCommits $commit_ids=commitIds $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-names
@category "aws codecommit"
@search-terms BatchGetRepositories
export def 'codecommit batch-get-repositories' [
  --repository-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit BatchGetRepositories $repository_names=repositoryNames $region=--region $profile=--profile' }

# POST /; needs --approval-rule-template-name --approval-rule-template-content
@category "aws codecommit"
@search-terms CreateApprovalRuleTemplate
export def 'codecommit create-approval-rule-template' [
  --approval-rule-template-name: string
  --approval-rule-template-content: string
  --approval-rule-template-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit CreateApprovalRuleTemplate $approval_rule_template_name=approvalRuleTemplateName $approval_rule_template_content=approvalRuleTemplateContent $approval_rule_template_description=approvalRuleTemplateDescription $region=--region $profile=--profile' }

# POST /; needs --repository-name --branch-name --commit-id
@category "aws codecommit"
@search-terms CreateBranch
export def 'codecommit create-branch' [
  --repository-name: string
  --branch-name: string
  --commit-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit CreateBranch $repository_name=repositoryName $branch_name=branchName $commit_id=commitId $region=--region $profile=--profile' }

# POST /; needs --repository-name --branch-name
@category "aws codecommit"
@search-terms CreateCommit
export def 'codecommit create-commit' [
  --repository-name: string
  --branch-name: string
  --parent-commit-id: string
  --author-name: string
  --email: string
  --commit-message: string
  --keep-empty-folders: oneof<bool>
  --put-files: oneof<list<any>, record>
  --delete-files: oneof<list<any>, record>
  --set-file-modes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit CreateCommit $repository_name=repositoryName $branch_name=branchName $parent_commit_id=parentCommitId $author_name=authorName $email=email $commit_message=commitMessage $keep_empty_folders=keepEmptyFolders $put_files=putFiles $delete_files=deleteFiles $set_file_modes=setFileModes $region=--region $profile=--profile' }

# POST /; needs --title --targets
@category "aws codecommit"
@search-terms CreatePullRequest
export def 'codecommit create-pull-request' [
  --title: string
  --description: string
  --targets: oneof<list<any>, record>
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit CreatePullRequest $title=title $description=description $targets=targets $client_request_token=clientRequestToken $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --approval-rule-name --approval-rule-content
@category "aws codecommit"
@search-terms CreatePullRequestApprovalRule
export def 'codecommit create-pull-request-approval-rule' [
  --pull-request-id: string
  --approval-rule-name: string
  --approval-rule-content: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit CreatePullRequestApprovalRule $pull_request_id=pullRequestId $approval_rule_name=approvalRuleName $approval_rule_content=approvalRuleContent $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws codecommit"
@search-terms CreateRepository
export def 'codecommit create-repository' [
  --repository-name: string
  --repository-description: string
  --tags: record
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit CreateRepository $repository_name=repositoryName $repository_description=repositoryDescription $tags=tags $kms_key_id=kmsKeyId $region=--region $profile=--profile' }

# POST /; needs --repository-name --source-commit-specifier --destination-commit-specifier --merge-option
@category "aws codecommit"
@search-terms CreateUnreferencedMergeCommit
export def 'codecommit create-unreferenced-merge-commit' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --merge-option: string@[FAST_FORWARD_MERGE SQUASH_MERGE THREE_WAY_MERGE]
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --author-name: string
  --email: string
  --commit-message: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit CreateUnreferencedMergeCommit $repository_name=repositoryName $source_commit_specifier=sourceCommitSpecifier $destination_commit_specifier=destinationCommitSpecifier $merge_option=mergeOption $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $author_name=authorName $email=email $commit_message=commitMessage $keep_empty_folders=keepEmptyFolders $conflict_resolution=conflictResolution $region=--region $profile=--profile' }

# POST /; needs --approval-rule-template-name
@category "aws codecommit"
@search-terms DeleteApprovalRuleTemplate
export def 'codecommit delete-approval-rule-template' [
  --approval-rule-template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit DeleteApprovalRuleTemplate $approval_rule_template_name=approvalRuleTemplateName $region=--region $profile=--profile' }

# POST /; needs --repository-name --branch-name
@category "aws codecommit"
@search-terms DeleteBranch
export def 'codecommit delete-branch' [
  --repository-name: string
  --branch-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit DeleteBranch $repository_name=repositoryName $branch_name=branchName $region=--region $profile=--profile' }

# POST /; needs --comment-id
@category "aws codecommit"
@search-terms DeleteCommentContent
export def 'codecommit delete-comment-content' [
  --comment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit DeleteCommentContent $comment_id=commentId $region=--region $profile=--profile' }

# POST /; needs --repository-name --branch-name --file-path --parent-commit-id
@category "aws codecommit"
@search-terms DeleteFile
export def 'codecommit delete-file' [
  --repository-name: string
  --branch-name: string
  --file-path: string
  --parent-commit-id: string
  --keep-empty-folders: oneof<bool>
  --commit-message: string
  --name: string
  --email: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit DeleteFile $repository_name=repositoryName $branch_name=branchName $file_path=filePath $parent_commit_id=parentCommitId $keep_empty_folders=keepEmptyFolders $commit_message=commitMessage $name=name $email=email $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --approval-rule-name
@category "aws codecommit"
@search-terms DeletePullRequestApprovalRule
export def 'codecommit delete-pull-request-approval-rule' [
  --pull-request-id: string
  --approval-rule-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit DeletePullRequestApprovalRule $pull_request_id=pullRequestId $approval_rule_name=approvalRuleName $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws codecommit"
@search-terms DeleteRepository
export def 'codecommit delete-repository' [
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit DeleteRepository $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --destination-commit-specifier --source-commit-specifier --merge-option --file-path
@category "aws codecommit"
@search-terms DescribeMergeConflicts
export def 'codecommit describe-merge-conflicts' [
  --repository-name: string
  --destination-commit-specifier: string
  --source-commit-specifier: string
  --merge-option: string@[FAST_FORWARD_MERGE SQUASH_MERGE THREE_WAY_MERGE]
  --max-merge-hunks: int
  --file-path: string
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit DescribeMergeConflicts $repository_name=repositoryName $destination_commit_specifier=destinationCommitSpecifier $source_commit_specifier=sourceCommitSpecifier $merge_option=mergeOption $max_merge_hunks=maxMergeHunks $file_path=filePath $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $next_token=nextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --pull-request-id
@category "aws codecommit"
@search-terms DescribePullRequestEvents
export def 'codecommit describe-pull-request-events' [
  --pull-request-id: string
  --pull-request-event-type: string@[PULL_REQUEST_CREATED PULL_REQUEST_STATUS_CHANGED PULL_REQUEST_SOURCE_REFERENCE_UPDATED PULL_REQUEST_MERGE_STATE_CHANGED PULL_REQUEST_APPROVAL_RULE_CREATED PULL_REQUEST_APPROVAL_RULE_UPDATED PULL_REQUEST_APPROVAL_RULE_DELETED PULL_REQUEST_APPROVAL_RULE_OVERRIDDEN PULL_REQUEST_APPROVAL_STATE_CHANGED]
  --actor-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codecommit DescribePullRequestEvents $pull_request_id=pullRequestId $pull_request_event_type=pullRequestEventType $actor_arn=actorArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --approval-rule-template-name --repository-name
@category "aws codecommit"
@search-terms DisassociateApprovalRuleTemplateFromRepository
export def 'codecommit disassociate-approval-rule-template-from-repository' [
  --approval-rule-template-name: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit DisassociateApprovalRuleTemplateFromRepository $approval_rule_template_name=approvalRuleTemplateName $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --revision-id
@category "aws codecommit"
@search-terms EvaluatePullRequestApprovalRules
export def 'codecommit evaluate-pull-request-approval-rules' [
  --pull-request-id: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit EvaluatePullRequestApprovalRules $pull_request_id=pullRequestId $revision_id=revisionId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --approval-rule-template-name
@category "aws codecommit"
@search-terms GetApprovalRuleTemplate
export def 'codecommit get-approval-rule-template' [
  --approval-rule-template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetApprovalRuleTemplate $approval_rule_template_name=approvalRuleTemplateName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --blob-id
@category "aws codecommit"
@search-terms GetBlob
export def 'codecommit get-blob' [
  --repository-name: string
  --blob-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetBlob $repository_name=repositoryName $blob_id=blobId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --repository-name --after-blob-id
@category "aws codecommit"
@search-terms GetBlobDifferences
export def 'codecommit get-blob-differences' [
  --repository-name: string
  --after-blob-id: string
  --before-blob-id: string
  --context-lines: int
  --ignore-whitespace: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codecommit GetBlobDifferences $repository_name=repositoryName $after_blob_id=afterBlobId $before_blob_id=beforeBlobId $context_lines=contextLines $ignore_whitespace=ignoreWhitespace $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws codecommit"
@search-terms GetBranch
export def 'codecommit get-branch' [
  --repository-name: string
  --branch-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetBranch $repository_name=repositoryName $branch_name=branchName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --comment-id
@category "aws codecommit"
@search-terms GetComment
export def 'codecommit get-comment' [
  --comment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetComment $comment_id=commentId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --comment-id
@category "aws codecommit"
@search-terms GetCommentReactions
export def 'codecommit get-comment-reactions' [
  --comment-id: string
  --reaction-user-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codecommit GetCommentReactions $comment_id=commentId $reaction_user_arn=reactionUserArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --repository-name --after-commit-id
@category "aws codecommit"
@search-terms GetCommentsForComparedCommit
export def 'codecommit get-comments-for-compared-commit' [
  --repository-name: string
  --before-commit-id: string
  --after-commit-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codecommit GetCommentsForComparedCommit $repository_name=repositoryName $before_commit_id=beforeCommitId $after_commit_id=afterCommitId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --pull-request-id
@category "aws codecommit"
@search-terms GetCommentsForPullRequest
export def 'codecommit get-comments-for-pull-request' [
  --pull-request-id: string
  --repository-name: string
  --before-commit-id: string
  --after-commit-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codecommit GetCommentsForPullRequest $pull_request_id=pullRequestId $repository_name=repositoryName $before_commit_id=beforeCommitId $after_commit_id=afterCommitId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --repository-name --commit-id
@category "aws codecommit"
@search-terms GetCommit
export def 'codecommit get-commit' [
  --repository-name: string
  --commit-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetCommit $repository_name=repositoryName $commit_id=commitId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --repository-name --after-commit-specifier
@category "aws codecommit"
@search-terms GetDifferences
export def 'codecommit get-differences' [
  --repository-name: string
  --before-commit-specifier: string
  --after-commit-specifier: string
  --before-path: string
  --after-path: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codecommit GetDifferences $repository_name=repositoryName $before_commit_specifier=beforeCommitSpecifier $after_commit_specifier=afterCommitSpecifier $before_path=beforePath $after_path=afterPath $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --repository-name --file-path
@category "aws codecommit"
@search-terms GetFile
export def 'codecommit get-file' [
  --repository-name: string
  --commit-specifier: string
  --file-path: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetFile $repository_name=repositoryName $commit_specifier=commitSpecifier $file_path=filePath $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --folder-path
@category "aws codecommit"
@search-terms GetFolder
export def 'codecommit get-folder' [
  --repository-name: string
  --commit-specifier: string
  --folder-path: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetFolder $repository_name=repositoryName $commit_specifier=commitSpecifier $folder_path=folderPath $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --source-commit-specifier --destination-commit-specifier
@category "aws codecommit"
@search-terms GetMergeCommit
export def 'codecommit get-merge-commit' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetMergeCommit $repository_name=repositoryName $source_commit_specifier=sourceCommitSpecifier $destination_commit_specifier=destinationCommitSpecifier $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --destination-commit-specifier --source-commit-specifier --merge-option
@category "aws codecommit"
@search-terms GetMergeConflicts
export def 'codecommit get-merge-conflicts' [
  --repository-name: string
  --destination-commit-specifier: string
  --source-commit-specifier: string
  --merge-option: string@[FAST_FORWARD_MERGE SQUASH_MERGE THREE_WAY_MERGE]
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --max-conflict-files: int
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetMergeConflicts $repository_name=repositoryName $destination_commit_specifier=destinationCommitSpecifier $source_commit_specifier=sourceCommitSpecifier $merge_option=mergeOption $conflict_detail_level=conflictDetailLevel $max_conflict_files=maxConflictFiles $conflict_resolution_strategy=conflictResolutionStrategy $next_token=nextToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --source-commit-specifier --destination-commit-specifier
@category "aws codecommit"
@search-terms GetMergeOptions
export def 'codecommit get-merge-options' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetMergeOptions $repository_name=repositoryName $source_commit_specifier=sourceCommitSpecifier $destination_commit_specifier=destinationCommitSpecifier $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $region=--region $profile=--profile' }

# POST /; cached 1min; needs --pull-request-id
@category "aws codecommit"
@search-terms GetPullRequest
export def 'codecommit get-pull-request' [
  --pull-request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetPullRequest $pull_request_id=pullRequestId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --pull-request-id --revision-id
@category "aws codecommit"
@search-terms GetPullRequestApprovalStates
export def 'codecommit get-pull-request-approval-states' [
  --pull-request-id: string
  --revision-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codecommit GetPullRequestApprovalStates $pull_request_id=pullRequestId $revision_id=revisionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --pull-request-id --revision-id
@category "aws codecommit"
@search-terms GetPullRequestOverrideState
export def 'codecommit get-pull-request-override-state' [
  --pull-request-id: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetPullRequestOverrideState $pull_request_id=pullRequestId $revision_id=revisionId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name
@category "aws codecommit"
@search-terms GetRepository
export def 'codecommit get-repository' [
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetRepository $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name
@category "aws codecommit"
@search-terms GetRepositoryTriggers
export def 'codecommit get-repository-triggers' [
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit GetRepositoryTriggers $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws codecommit"
@search-terms ListApprovalRuleTemplates
@example "First rows only" "codecommit list-approval-rule-templates --stream | first 3"
export def 'codecommit list-approval-rule-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codecommit ListApprovalRuleTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --repository-name
@category "aws codecommit"
@search-terms ListAssociatedApprovalRuleTemplatesForRepository
export def 'codecommit list-associated-approval-rule-templates-for-repository' [
  --repository-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codecommit ListAssociatedApprovalRuleTemplatesForRepository $repository_name=repositoryName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --repository-name
@category "aws codecommit"
@search-terms ListBranches
export def 'codecommit list-branches' [
  --repository-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codecommit ListBranches $repository_name=repositoryName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --repository-name --file-path
@category "aws codecommit"
@search-terms ListFileCommitHistory
export def 'codecommit list-file-commit-history' [
  --repository-name: string
  --commit-specifier: string
  --file-path: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codecommit ListFileCommitHistory $repository_name=repositoryName $commit_specifier=commitSpecifier $file_path=filePath $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --repository-name
@category "aws codecommit"
@search-terms ListPullRequests
export def 'codecommit list-pull-requests' [
  --repository-name: string
  --author-arn: string
  --pull-request-status: string@[OPEN CLOSED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codecommit ListPullRequests $repository_name=repositoryName $author_arn=authorArn $pull_request_status=pullRequestStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codecommit"
@search-terms ListRepositories
@example "First rows only" "codecommit list-repositories --stream | first 3"
export def 'codecommit list-repositories' [
  --sort-by: string@[repositoryName lastModifiedDate]
  --order: string@[ascending descending]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codecommit ListRepositories $sort_by=sortBy $order=order $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --approval-rule-template-name
@category "aws codecommit"
@search-terms ListRepositoriesForApprovalRuleTemplate
export def 'codecommit list-repositories-for-approval-rule-template' [
  --approval-rule-template-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codecommit ListRepositoriesForApprovalRuleTemplate $approval_rule_template_name=approvalRuleTemplateName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws codecommit"
@search-terms ListTagsForResource
export def 'codecommit list-tags-for-resource' [
  --resource-arn: string
  --next-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'codecommit ListTagsForResource $resource_arn=resourceArn $next_token=nextToken $region=--region $profile=--profile $raw=--raw' }

# POST /; needs --repository-name --source-commit-specifier --destination-commit-specifier
@category "aws codecommit"
@search-terms MergeBranchesByFastForward
export def 'codecommit merge-branches-by-fast-forward' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --target-branch: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit MergeBranchesByFastForward $repository_name=repositoryName $source_commit_specifier=sourceCommitSpecifier $destination_commit_specifier=destinationCommitSpecifier $target_branch=targetBranch $region=--region $profile=--profile' }

# POST /; needs --repository-name --source-commit-specifier --destination-commit-specifier
@category "aws codecommit"
@search-terms MergeBranchesBySquash
export def 'codecommit merge-branches-by-squash' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --target-branch: string
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --author-name: string
  --email: string
  --commit-message: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit MergeBranchesBySquash $repository_name=repositoryName $source_commit_specifier=sourceCommitSpecifier $destination_commit_specifier=destinationCommitSpecifier $target_branch=targetBranch $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $author_name=authorName $email=email $commit_message=commitMessage $keep_empty_folders=keepEmptyFolders $conflict_resolution=conflictResolution $region=--region $profile=--profile' }

# POST /; needs --repository-name --source-commit-specifier --destination-commit-specifier
@category "aws codecommit"
@search-terms MergeBranchesByThreeWay
export def 'codecommit merge-branches-by-three-way' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --target-branch: string
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --author-name: string
  --email: string
  --commit-message: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit MergeBranchesByThreeWay $repository_name=repositoryName $source_commit_specifier=sourceCommitSpecifier $destination_commit_specifier=destinationCommitSpecifier $target_branch=targetBranch $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $author_name=authorName $email=email $commit_message=commitMessage $keep_empty_folders=keepEmptyFolders $conflict_resolution=conflictResolution $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --repository-name
@category "aws codecommit"
@search-terms MergePullRequestByFastForward
export def 'codecommit merge-pull-request-by-fast-forward' [
  --pull-request-id: string
  --repository-name: string
  --source-commit-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit MergePullRequestByFastForward $pull_request_id=pullRequestId $repository_name=repositoryName $source_commit_id=sourceCommitId $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --repository-name
@category "aws codecommit"
@search-terms MergePullRequestBySquash
export def 'codecommit merge-pull-request-by-squash' [
  --pull-request-id: string
  --repository-name: string
  --source-commit-id: string
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --commit-message: string
  --author-name: string
  --email: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit MergePullRequestBySquash $pull_request_id=pullRequestId $repository_name=repositoryName $source_commit_id=sourceCommitId $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $commit_message=commitMessage $author_name=authorName $email=email $keep_empty_folders=keepEmptyFolders $conflict_resolution=conflictResolution $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --repository-name
@category "aws codecommit"
@search-terms MergePullRequestByThreeWay
export def 'codecommit merge-pull-request-by-three-way' [
  --pull-request-id: string
  --repository-name: string
  --source-commit-id: string
  --conflict-detail-level: string@[FILE_LEVEL LINE_LEVEL]
  --conflict-resolution-strategy: string@[NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE]
  --commit-message: string
  --author-name: string
  --email: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit MergePullRequestByThreeWay $pull_request_id=pullRequestId $repository_name=repositoryName $source_commit_id=sourceCommitId $conflict_detail_level=conflictDetailLevel $conflict_resolution_strategy=conflictResolutionStrategy $commit_message=commitMessage $author_name=authorName $email=email $keep_empty_folders=keepEmptyFolders $conflict_resolution=conflictResolution $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --revision-id --override-status
@category "aws codecommit"
@search-terms OverridePullRequestApprovalRules
export def 'codecommit override-pull-request-approval-rules' [
  --pull-request-id: string
  --revision-id: string
  --override-status: string@[OVERRIDE REVOKE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit OverridePullRequestApprovalRules $pull_request_id=pullRequestId $revision_id=revisionId $override_status=overrideStatus $region=--region $profile=--profile' }

# POST /; needs --repository-name --after-commit-id --content
@category "aws codecommit"
@search-terms PostCommentForComparedCommit
export def 'codecommit post-comment-for-compared-commit' [
  --repository-name: string
  --before-commit-id: string
  --after-commit-id: string
  --location: record
  --content: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit PostCommentForComparedCommit $repository_name=repositoryName $before_commit_id=beforeCommitId $after_commit_id=afterCommitId $location=location $content=content $client_request_token=clientRequestToken $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --repository-name --before-commit-id --after-commit-id --content
@category "aws codecommit"
@search-terms PostCommentForPullRequest
export def 'codecommit post-comment-for-pull-request' [
  --pull-request-id: string
  --repository-name: string
  --before-commit-id: string
  --after-commit-id: string
  --location: record
  --content: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit PostCommentForPullRequest $pull_request_id=pullRequestId $repository_name=repositoryName $before_commit_id=beforeCommitId $after_commit_id=afterCommitId $location=location $content=content $client_request_token=clientRequestToken $region=--region $profile=--profile' }

# POST /; needs --in-reply-to --content
@category "aws codecommit"
@search-terms PostCommentReply
export def 'codecommit post-comment-reply' [
  --in-reply-to: string
  --client-request-token: string
  --content: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit PostCommentReply $in_reply_to=inReplyTo $client_request_token=clientRequestToken $content=content $region=--region $profile=--profile' }

# POST /; needs --comment-id --reaction-value
@category "aws codecommit"
@search-terms PutCommentReaction
export def 'codecommit put-comment-reaction' [
  --comment-id: string
  --reaction-value: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit PutCommentReaction $comment_id=commentId $reaction_value=reactionValue $region=--region $profile=--profile' }

# POST /; needs --repository-name --branch-name --file-content --file-path
@category "aws codecommit"
@search-terms PutFile
export def 'codecommit put-file' [
  --repository-name: string
  --branch-name: string
  --file-content: oneof<binary, string>
  --file-path: string
  --file-mode: string@[EXECUTABLE NORMAL SYMLINK]
  --parent-commit-id: string
  --commit-message: string
  --name: string
  --email: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit PutFile $repository_name=repositoryName $branch_name=branchName $file_content=fileContent $file_path=filePath $file_mode=fileMode $parent_commit_id=parentCommitId $commit_message=commitMessage $name=name $email=email $region=--region $profile=--profile' }

# POST /; needs --repository-name --triggers
@category "aws codecommit"
@search-terms PutRepositoryTriggers
export def 'codecommit put-repository-triggers' [
  --repository-name: string
  --triggers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit PutRepositoryTriggers $repository_name=repositoryName $triggers=triggers $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws codecommit"
@search-terms TagResource
export def 'codecommit tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --repository-name --triggers
@category "aws codecommit"
@search-terms TestRepositoryTriggers
export def 'codecommit test-repository-triggers' [
  --repository-name: string
  --triggers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit TestRepositoryTriggers $repository_name=repositoryName $triggers=triggers $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws codecommit"
@search-terms UntagResource
export def 'codecommit untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --approval-rule-template-name --new-rule-content
@category "aws codecommit"
@search-terms UpdateApprovalRuleTemplateContent
export def 'codecommit update-approval-rule-template-content' [
  --approval-rule-template-name: string
  --new-rule-content: string
  --existing-rule-content-sha256: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdateApprovalRuleTemplateContent $approval_rule_template_name=approvalRuleTemplateName $new_rule_content=newRuleContent $existing_rule_content_sha256=existingRuleContentSha256 $region=--region $profile=--profile' }

# POST /; needs --approval-rule-template-name --approval-rule-template-description
@category "aws codecommit"
@search-terms UpdateApprovalRuleTemplateDescription
export def 'codecommit update-approval-rule-template-description' [
  --approval-rule-template-name: string
  --approval-rule-template-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdateApprovalRuleTemplateDescription $approval_rule_template_name=approvalRuleTemplateName $approval_rule_template_description=approvalRuleTemplateDescription $region=--region $profile=--profile' }

# POST /; needs --old-approval-rule-template-name --new-approval-rule-template-name
@category "aws codecommit"
@search-terms UpdateApprovalRuleTemplateName
export def 'codecommit update-approval-rule-template-name' [
  --old-approval-rule-template-name: string
  --new-approval-rule-template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdateApprovalRuleTemplateName $old_approval_rule_template_name=oldApprovalRuleTemplateName $new_approval_rule_template_name=newApprovalRuleTemplateName $region=--region $profile=--profile' }

# POST /; needs --comment-id --content
@category "aws codecommit"
@search-terms UpdateComment
export def 'codecommit update-comment' [
  --comment-id: string
  --content: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdateComment $comment_id=commentId $content=content $region=--region $profile=--profile' }

# POST /; needs --repository-name --default-branch-name
@category "aws codecommit"
@search-terms UpdateDefaultBranch
export def 'codecommit update-default-branch' [
  --repository-name: string
  --default-branch-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit UpdateDefaultBranch $repository_name=repositoryName $default_branch_name=defaultBranchName $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --approval-rule-name --new-rule-content
@category "aws codecommit"
@search-terms UpdatePullRequestApprovalRuleContent
export def 'codecommit update-pull-request-approval-rule-content' [
  --pull-request-id: string
  --approval-rule-name: string
  --existing-rule-content-sha256: string
  --new-rule-content: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdatePullRequestApprovalRuleContent $pull_request_id=pullRequestId $approval_rule_name=approvalRuleName $existing_rule_content_sha256=existingRuleContentSha256 $new_rule_content=newRuleContent $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --revision-id --approval-state
@category "aws codecommit"
@search-terms UpdatePullRequestApprovalState
export def 'codecommit update-pull-request-approval-state' [
  --pull-request-id: string
  --revision-id: string
  --approval-state: string@[APPROVE REVOKE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit UpdatePullRequestApprovalState $pull_request_id=pullRequestId $revision_id=revisionId $approval_state=approvalState $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --description
@category "aws codecommit"
@search-terms UpdatePullRequestDescription
export def 'codecommit update-pull-request-description' [
  --pull-request-id: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdatePullRequestDescription $pull_request_id=pullRequestId $description=description $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --pull-request-status
@category "aws codecommit"
@search-terms UpdatePullRequestStatus
export def 'codecommit update-pull-request-status' [
  --pull-request-id: string
  --pull-request-status: string@[OPEN CLOSED]
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdatePullRequestStatus $pull_request_id=pullRequestId $pull_request_status=pullRequestStatus $region=--region $profile=--profile' }

# POST /; needs --pull-request-id --title
@category "aws codecommit"
@search-terms UpdatePullRequestTitle
export def 'codecommit update-pull-request-title' [
  --pull-request-id: string
  --title: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdatePullRequestTitle $pull_request_id=pullRequestId $title=title $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws codecommit"
@search-terms UpdateRepositoryDescription
export def 'codecommit update-repository-description' [
  --repository-name: string
  --repository-description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit UpdateRepositoryDescription $repository_name=repositoryName $repository_description=repositoryDescription $region=--region $profile=--profile' }

# POST /; needs --repository-name --kms-key-id
@category "aws codecommit"
@search-terms UpdateRepositoryEncryptionKey
export def 'codecommit update-repository-encryption-key' [
  --repository-name: string
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codecommit UpdateRepositoryEncryptionKey $repository_name=repositoryName $kms_key_id=kmsKeyId $region=--region $profile=--profile' }

# POST /; needs --old-name --new-name
@category "aws codecommit"
@search-terms UpdateRepositoryName
export def 'codecommit update-repository-name' [
  --old-name: string
  --new-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codecommit UpdateRepositoryName $old_name=oldName $new_name=newName $region=--region $profile=--profile' }
