# Written by `cargo xtask generate --service codecommit` from the service's model and overlay: change those instead.
# CodeCommit, API version 2015-04-13: 80 operations.

use rt.nu [call]

def ConflictDetailLevelTypeEnum []: nothing -> list<string> { [FILE_LEVEL LINE_LEVEL] }

def ConflictResolutionStrategyTypeEnum []: nothing -> list<string> { [NONE ACCEPT_SOURCE ACCEPT_DESTINATION AUTOMERGE] }

# POST /; needs --approval-rule-template-name --repository-name
@search-terms AssociateApprovalRuleTemplateWithRepository
export def 'codecommit associate-approval-rule-template-with-repository' [
  --approval-rule-template-name: string
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit AssociateApprovalRuleTemplateWithRepository $approval_rule_template_name $repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --approval-rule-template-name --repository-names
@search-terms BatchAssociateApprovalRuleTemplateWithRepositories
export def 'codecommit batch-associate-approval-rule-template-with-repositories' [
  --approval-rule-template-name: string
  --repository-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit BatchAssociateApprovalRuleTemplateWithRepositories $approval_rule_template_name $repository_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --repository-name --destination-commit-specifier --source-commit-specifier --merge-option
@search-terms BatchDescribeMergeConflicts
export def 'codecommit batch-describe-merge-conflicts' [
  --repository-name: string
  --destination-commit-specifier: string
  --source-commit-specifier: string
  --merge-option: string@[FAST_FORWARD_MERGE SQUASH_MERGE THREE_WAY_MERGE]
  --max-merge-hunks: int
  --max-conflict-files: int
  --file-paths: list<string>
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit BatchDescribeMergeConflicts $repository_name $destination_commit_specifier $source_commit_specifier $merge_option $max_merge_hunks $max_conflict_files $file_paths $conflict_detail_level $conflict_resolution_strategy $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --approval-rule-template-name --repository-names
@search-terms BatchDisassociateApprovalRuleTemplateFromRepositories
export def 'codecommit batch-disassociate-approval-rule-template-from-repositories' [
  --approval-rule-template-name: string
  --repository-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit BatchDisassociateApprovalRuleTemplateFromRepositories $approval_rule_template_name $repository_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --commit-ids --repository-name
@search-terms BatchGetCommits
export def 'codecommit batch-get-commits' [
  --commit-ids: list<string>
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codecommit BatchGetCommits $commit_ids $repository_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-names
@search-terms BatchGetRepositories
export def 'codecommit batch-get-repositories' [
  --repository-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit BatchGetRepositories $repository_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --approval-rule-template-name --approval-rule-template-content
@search-terms CreateApprovalRuleTemplate
export def 'codecommit create-approval-rule-template' [
  --approval-rule-template-name: string
  --approval-rule-template-content: string
  --approval-rule-template-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit CreateApprovalRuleTemplate $approval_rule_template_name $approval_rule_template_content $approval_rule_template_description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --branch-name --commit-id
@search-terms CreateBranch
export def 'codecommit create-branch' [
  --repository-name: string
  --branch-name: string
  --commit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit CreateBranch $repository_name $branch_name $commit_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --branch-name
@search-terms CreateCommit
export def 'codecommit create-commit' [
  --repository-name: string
  --branch-name: string
  --parent-commit-id: string
  --author-name: string
  --email: string
  --commit-message: string
  --keep-empty-folders: oneof<bool>
  --put-files: list
  --delete-files: list
  --set-file-modes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit CreateCommit $repository_name $branch_name $parent_commit_id $author_name $email $commit_message $keep_empty_folders $put_files $delete_files $set_file_modes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --title --targets
@search-terms CreatePullRequest
export def 'codecommit create-pull-request' [
  --title: string
  --description: string
  --targets: list
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit CreatePullRequest $title $description $targets $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --approval-rule-name --approval-rule-content
@search-terms CreatePullRequestApprovalRule
export def 'codecommit create-pull-request-approval-rule' [
  --pull-request-id: string
  --approval-rule-name: string
  --approval-rule-content: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit CreatePullRequestApprovalRule $pull_request_id $approval_rule_name $approval_rule_content -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms CreateRepository
export def 'codecommit create-repository' [
  --repository-name: string
  --repository-description: string
  --tags: record
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit CreateRepository $repository_name $repository_description $tags $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --source-commit-specifier --destination-commit-specifier --merge-option
@search-terms CreateUnreferencedMergeCommit
export def 'codecommit create-unreferenced-merge-commit' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --merge-option: string@[FAST_FORWARD_MERGE SQUASH_MERGE THREE_WAY_MERGE]
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --author-name: string
  --email: string
  --commit-message: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit CreateUnreferencedMergeCommit $repository_name $source_commit_specifier $destination_commit_specifier $merge_option $conflict_detail_level $conflict_resolution_strategy $author_name $email $commit_message $keep_empty_folders $conflict_resolution -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --approval-rule-template-name
@search-terms DeleteApprovalRuleTemplate
export def 'codecommit delete-approval-rule-template' [
  --approval-rule-template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit DeleteApprovalRuleTemplate $approval_rule_template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --branch-name
@search-terms DeleteBranch
export def 'codecommit delete-branch' [
  --repository-name: string
  --branch-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit DeleteBranch $repository_name $branch_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --comment-id
@search-terms DeleteCommentContent
export def 'codecommit delete-comment-content' [
  --comment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit DeleteCommentContent $comment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --branch-name --file-path --parent-commit-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit DeleteFile $repository_name $branch_name $file_path $parent_commit_id $keep_empty_folders $commit_message $name $email -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --approval-rule-name
@search-terms DeletePullRequestApprovalRule
export def 'codecommit delete-pull-request-approval-rule' [
  --pull-request-id: string
  --approval-rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit DeletePullRequestApprovalRule $pull_request_id $approval_rule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms DeleteRepository
export def 'codecommit delete-repository' [
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit DeleteRepository $repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --repository-name --destination-commit-specifier --source-commit-specifier --merge-option --file-path
@search-terms DescribeMergeConflicts
export def 'codecommit describe-merge-conflicts' [
  --repository-name: string
  --destination-commit-specifier: string
  --source-commit-specifier: string
  --merge-option: string@[FAST_FORWARD_MERGE SQUASH_MERGE THREE_WAY_MERGE]
  --max-merge-hunks: int
  --file-path: string
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit DescribeMergeConflicts $repository_name $destination_commit_specifier $source_commit_specifier $merge_option $max_merge_hunks $file_path $conflict_detail_level $conflict_resolution_strategy $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --pull-request-id
@search-terms DescribePullRequestEvents
export def 'codecommit describe-pull-request-events' [
  --pull-request-id: string
  --pull-request-event-type: string@[PULL_REQUEST_CREATED PULL_REQUEST_STATUS_CHANGED PULL_REQUEST_SOURCE_REFERENCE_UPDATED PULL_REQUEST_MERGE_STATE_CHANGED PULL_REQUEST_APPROVAL_RULE_CREATED PULL_REQUEST_APPROVAL_RULE_UPDATED PULL_REQUEST_APPROVAL_RULE_DELETED PULL_REQUEST_APPROVAL_RULE_OVERRIDDEN PULL_REQUEST_APPROVAL_STATE_CHANGED]
  --actor-arn: string
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
]: any -> any { call 'codecommit DescribePullRequestEvents $pull_request_id $pull_request_event_type $actor_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --approval-rule-template-name --repository-name
@search-terms DisassociateApprovalRuleTemplateFromRepository
export def 'codecommit disassociate-approval-rule-template-from-repository' [
  --approval-rule-template-name: string
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit DisassociateApprovalRuleTemplateFromRepository $approval_rule_template_name $repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --revision-id
@search-terms EvaluatePullRequestApprovalRules
export def 'codecommit evaluate-pull-request-approval-rules' [
  --pull-request-id: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit EvaluatePullRequestApprovalRules $pull_request_id $revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --approval-rule-template-name
@search-terms GetApprovalRuleTemplate
export def 'codecommit get-approval-rule-template' [
  --approval-rule-template-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetApprovalRuleTemplate $approval_rule_template_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --repository-name --blob-id
@search-terms GetBlob
export def 'codecommit get-blob' [
  --repository-name: string
  --blob-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetBlob $repository_name $blob_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --repository-name --after-blob-id
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetBlobDifferences $repository_name $after_blob_id $before_blob_id $context_lines $ignore_whitespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetBranch
export def 'codecommit get-branch' [
  --repository-name: string
  --branch-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetBranch $repository_name $branch_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --comment-id
@search-terms GetComment
export def 'codecommit get-comment' [
  --comment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetComment $comment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --comment-id
@search-terms GetCommentReactions
export def 'codecommit get-comment-reactions' [
  --comment-id: string
  --reaction-user-arn: string
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
]: any -> any { call 'codecommit GetCommentReactions $comment_id $reaction_user_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --repository-name --after-commit-id
@search-terms GetCommentsForComparedCommit
export def 'codecommit get-comments-for-compared-commit' [
  --repository-name: string
  --before-commit-id: string
  --after-commit-id: string
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
]: any -> any { call 'codecommit GetCommentsForComparedCommit $repository_name $before_commit_id $after_commit_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --pull-request-id
@search-terms GetCommentsForPullRequest
export def 'codecommit get-comments-for-pull-request' [
  --pull-request-id: string
  --repository-name: string
  --before-commit-id: string
  --after-commit-id: string
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
]: any -> any { call 'codecommit GetCommentsForPullRequest $pull_request_id $repository_name $before_commit_id $after_commit_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --repository-name --commit-id
@search-terms GetCommit
export def 'codecommit get-commit' [
  --repository-name: string
  --commit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetCommit $repository_name $commit_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --repository-name --after-commit-specifier
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetDifferences $repository_name $before_commit_specifier $after_commit_specifier $before_path $after_path -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --repository-name --file-path
@search-terms GetFile
export def 'codecommit get-file' [
  --repository-name: string
  --commit-specifier: string
  --file-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetFile $repository_name $commit_specifier $file_path -- $region $profile $with_input $fail_fast' }

# POST /; needs --repository-name --folder-path
@search-terms GetFolder
export def 'codecommit get-folder' [
  --repository-name: string
  --commit-specifier: string
  --folder-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetFolder $repository_name $commit_specifier $folder_path -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-name --source-commit-specifier --destination-commit-specifier
@search-terms GetMergeCommit
export def 'codecommit get-merge-commit' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetMergeCommit $repository_name $source_commit_specifier $destination_commit_specifier $conflict_detail_level $conflict_resolution_strategy -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-name --destination-commit-specifier --source-commit-specifier --merge-option
@search-terms GetMergeConflicts
export def 'codecommit get-merge-conflicts' [
  --repository-name: string
  --destination-commit-specifier: string
  --source-commit-specifier: string
  --merge-option: string@[FAST_FORWARD_MERGE SQUASH_MERGE THREE_WAY_MERGE]
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --max-conflict-files: int
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetMergeConflicts $repository_name $destination_commit_specifier $source_commit_specifier $merge_option $conflict_detail_level $max_conflict_files $conflict_resolution_strategy $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-name --source-commit-specifier --destination-commit-specifier
@search-terms GetMergeOptions
export def 'codecommit get-merge-options' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetMergeOptions $repository_name $source_commit_specifier $destination_commit_specifier $conflict_detail_level $conflict_resolution_strategy -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --pull-request-id
@search-terms GetPullRequest
export def 'codecommit get-pull-request' [
  --pull-request-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetPullRequest $pull_request_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --pull-request-id --revision-id
@search-terms GetPullRequestApprovalStates
export def 'codecommit get-pull-request-approval-states' [
  --pull-request-id: string
  --revision-id: string
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
]: any -> any { call 'codecommit GetPullRequestApprovalStates $pull_request_id $revision_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --pull-request-id --revision-id
@search-terms GetPullRequestOverrideState
export def 'codecommit get-pull-request-override-state' [
  --pull-request-id: string
  --revision-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetPullRequestOverrideState $pull_request_id $revision_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-name
@search-terms GetRepository
export def 'codecommit get-repository' [
  --repository-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetRepository $repository_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-name
@search-terms GetRepositoryTriggers
export def 'codecommit get-repository-triggers' [
  --repository-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit GetRepositoryTriggers $repository_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListApprovalRuleTemplates
export def 'codecommit list-approval-rule-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codecommit ListApprovalRuleTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --repository-name
@search-terms ListAssociatedApprovalRuleTemplatesForRepository
export def 'codecommit list-associated-approval-rule-templates-for-repository' [
  --repository-name: string
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
]: any -> any { call 'codecommit ListAssociatedApprovalRuleTemplatesForRepository $repository_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --repository-name
@search-terms ListBranches
export def 'codecommit list-branches' [
  --repository-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'codecommit ListBranches $repository_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --repository-name --file-path
@search-terms ListFileCommitHistory
export def 'codecommit list-file-commit-history' [
  --repository-name: string
  --commit-specifier: string
  --file-path: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'codecommit ListFileCommitHistory $repository_name $commit_specifier $file_path -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --repository-name
@search-terms ListPullRequests
export def 'codecommit list-pull-requests' [
  --repository-name: string
  --author-arn: string
  --pull-request-status: string@[OPEN CLOSED]
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
]: any -> any { call 'codecommit ListPullRequests $repository_name $author_arn $pull_request_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRepositories
export def 'codecommit list-repositories' [
  --sort-by: string@[repositoryName lastModifiedDate]
  --order: string@[ascending descending]
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
]: any -> any { call 'codecommit ListRepositories $sort_by $order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --approval-rule-template-name
@search-terms ListRepositoriesForApprovalRuleTemplate
export def 'codecommit list-repositories-for-approval-rule-template' [
  --approval-rule-template-name: string
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
]: any -> any { call 'codecommit ListRepositoriesForApprovalRuleTemplate $approval_rule_template_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'codecommit list-tags-for-resource' [
  --resource-arn: string
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecommit ListTagsForResource $resource_arn $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; needs --repository-name --source-commit-specifier --destination-commit-specifier
@search-terms MergeBranchesByFastForward
export def 'codecommit merge-branches-by-fast-forward' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --target-branch: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit MergeBranchesByFastForward $repository_name $source_commit_specifier $destination_commit_specifier $target_branch -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --source-commit-specifier --destination-commit-specifier
@search-terms MergeBranchesBySquash
export def 'codecommit merge-branches-by-squash' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --target-branch: string
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --author-name: string
  --email: string
  --commit-message: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit MergeBranchesBySquash $repository_name $source_commit_specifier $destination_commit_specifier $target_branch $conflict_detail_level $conflict_resolution_strategy $author_name $email $commit_message $keep_empty_folders $conflict_resolution -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --source-commit-specifier --destination-commit-specifier
@search-terms MergeBranchesByThreeWay
export def 'codecommit merge-branches-by-three-way' [
  --repository-name: string
  --source-commit-specifier: string
  --destination-commit-specifier: string
  --target-branch: string
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --author-name: string
  --email: string
  --commit-message: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit MergeBranchesByThreeWay $repository_name $source_commit_specifier $destination_commit_specifier $target_branch $conflict_detail_level $conflict_resolution_strategy $author_name $email $commit_message $keep_empty_folders $conflict_resolution -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --repository-name
@search-terms MergePullRequestByFastForward
export def 'codecommit merge-pull-request-by-fast-forward' [
  --pull-request-id: string
  --repository-name: string
  --source-commit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit MergePullRequestByFastForward $pull_request_id $repository_name $source_commit_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --repository-name
@search-terms MergePullRequestBySquash
export def 'codecommit merge-pull-request-by-squash' [
  --pull-request-id: string
  --repository-name: string
  --source-commit-id: string
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --commit-message: string
  --author-name: string
  --email: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit MergePullRequestBySquash $pull_request_id $repository_name $source_commit_id $conflict_detail_level $conflict_resolution_strategy $commit_message $author_name $email $keep_empty_folders $conflict_resolution -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --repository-name
@search-terms MergePullRequestByThreeWay
export def 'codecommit merge-pull-request-by-three-way' [
  --pull-request-id: string
  --repository-name: string
  --source-commit-id: string
  --conflict-detail-level: string@ConflictDetailLevelTypeEnum
  --conflict-resolution-strategy: string@ConflictResolutionStrategyTypeEnum
  --commit-message: string
  --author-name: string
  --email: string
  --keep-empty-folders: oneof<bool>
  --conflict-resolution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit MergePullRequestByThreeWay $pull_request_id $repository_name $source_commit_id $conflict_detail_level $conflict_resolution_strategy $commit_message $author_name $email $keep_empty_folders $conflict_resolution -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --revision-id --override-status
@search-terms OverridePullRequestApprovalRules
export def 'codecommit override-pull-request-approval-rules' [
  --pull-request-id: string
  --revision-id: string
  --override-status: string@[OVERRIDE REVOKE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit OverridePullRequestApprovalRules $pull_request_id $revision_id $override_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --after-commit-id --content
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit PostCommentForComparedCommit $repository_name $before_commit_id $after_commit_id $location $content $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --repository-name --before-commit-id --after-commit-id --content
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit PostCommentForPullRequest $pull_request_id $repository_name $before_commit_id $after_commit_id $location $content $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --in-reply-to --content
@search-terms PostCommentReply
export def 'codecommit post-comment-reply' [
  --in-reply-to: string
  --client-request-token: string
  --content: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit PostCommentReply $in_reply_to $client_request_token $content -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --comment-id --reaction-value
@search-terms PutCommentReaction
export def 'codecommit put-comment-reaction' [
  --comment-id: string
  --reaction-value: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit PutCommentReaction $comment_id $reaction_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --branch-name --file-content --file-path
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit PutFile $repository_name $branch_name $file_content $file_path $file_mode $parent_commit_id $commit_message $name $email -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --triggers
@search-terms PutRepositoryTriggers
export def 'codecommit put-repository-triggers' [
  --repository-name: string
  --triggers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit PutRepositoryTriggers $repository_name $triggers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'codecommit tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --triggers
@search-terms TestRepositoryTriggers
export def 'codecommit test-repository-triggers' [
  --repository-name: string
  --triggers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit TestRepositoryTriggers $repository_name $triggers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'codecommit untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --approval-rule-template-name --new-rule-content
@search-terms UpdateApprovalRuleTemplateContent
export def 'codecommit update-approval-rule-template-content' [
  --approval-rule-template-name: string
  --new-rule-content: string
  --existing-rule-content-sha256: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdateApprovalRuleTemplateContent $approval_rule_template_name $new_rule_content $existing_rule_content_sha256 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --approval-rule-template-name --approval-rule-template-description
@search-terms UpdateApprovalRuleTemplateDescription
export def 'codecommit update-approval-rule-template-description' [
  --approval-rule-template-name: string
  --approval-rule-template-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdateApprovalRuleTemplateDescription $approval_rule_template_name $approval_rule_template_description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --old-approval-rule-template-name --new-approval-rule-template-name
@search-terms UpdateApprovalRuleTemplateName
export def 'codecommit update-approval-rule-template-name' [
  --old-approval-rule-template-name: string
  --new-approval-rule-template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdateApprovalRuleTemplateName $old_approval_rule_template_name $new_approval_rule_template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --comment-id --content
@search-terms UpdateComment
export def 'codecommit update-comment' [
  --comment-id: string
  --content: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdateComment $comment_id $content -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --default-branch-name
@search-terms UpdateDefaultBranch
export def 'codecommit update-default-branch' [
  --repository-name: string
  --default-branch-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdateDefaultBranch $repository_name $default_branch_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --approval-rule-name --new-rule-content
@search-terms UpdatePullRequestApprovalRuleContent
export def 'codecommit update-pull-request-approval-rule-content' [
  --pull-request-id: string
  --approval-rule-name: string
  --existing-rule-content-sha256: string
  --new-rule-content: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdatePullRequestApprovalRuleContent $pull_request_id $approval_rule_name $existing_rule_content_sha256 $new_rule_content -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --revision-id --approval-state
@search-terms UpdatePullRequestApprovalState
export def 'codecommit update-pull-request-approval-state' [
  --pull-request-id: string
  --revision-id: string
  --approval-state: string@[APPROVE REVOKE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdatePullRequestApprovalState $pull_request_id $revision_id $approval_state -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --description
@search-terms UpdatePullRequestDescription
export def 'codecommit update-pull-request-description' [
  --pull-request-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdatePullRequestDescription $pull_request_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --pull-request-status
@search-terms UpdatePullRequestStatus
export def 'codecommit update-pull-request-status' [
  --pull-request-id: string
  --pull-request-status: string@[OPEN CLOSED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdatePullRequestStatus $pull_request_id $pull_request_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pull-request-id --title
@search-terms UpdatePullRequestTitle
export def 'codecommit update-pull-request-title' [
  --pull-request-id: string
  --title: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdatePullRequestTitle $pull_request_id $title -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms UpdateRepositoryDescription
export def 'codecommit update-repository-description' [
  --repository-name: string
  --repository-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdateRepositoryDescription $repository_name $repository_description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --kms-key-id
@search-terms UpdateRepositoryEncryptionKey
export def 'codecommit update-repository-encryption-key' [
  --repository-name: string
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdateRepositoryEncryptionKey $repository_name $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --old-name --new-name
@search-terms UpdateRepositoryName
export def 'codecommit update-repository-name' [
  --old-name: string
  --new-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecommit UpdateRepositoryName $old_name $new_name -- $region $profile $with_input $fail_fast $yes' }
