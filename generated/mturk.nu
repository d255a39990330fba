# Written by `cargo xtask generate --service mturk` from the service's model and overlay: change those instead.
# MTurk, API version 2017-01-17: 39 operations.

use rt.nu [call]

# POST /; needs --qualification-request-id
@search-terms AcceptQualificationRequest
export def 'mturk accept-qualification-request' [
  --qualification-request-id: string
  --integer-value: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk AcceptQualificationRequest $qualification_request_id $integer_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assignment-id
@search-terms ApproveAssignment
export def 'mturk approve-assignment' [
  --assignment-id: string
  --requester-feedback: string
  --override-rejection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk ApproveAssignment $assignment_id $requester_feedback $override_rejection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --qualification-type-id --worker-id
@search-terms AssociateQualificationWithWorker
export def 'mturk associate-qualification-with-worker' [
  --qualification-type-id: string
  --worker-id: string
  --integer-value: int
  --send-notification: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk AssociateQualificationWithWorker $qualification_type_id $worker_id $integer_value $send_notification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hit-id --number-of-additional-assignments
@search-terms CreateAdditionalAssignmentsForHIT
export def 'mturk create-additional-assignments-for-hit' [
  --hit-id: string
  --number-of-additional-assignments: int
  --unique-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk CreateAdditionalAssignmentsForHIT $hit_id $number_of_additional_assignments $unique_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lifetime-in-seconds --assignment-duration-in-seconds --reward --title --description
@search-terms CreateHIT
export def 'mturk create-hit' [
  --max-assignments: int
  --auto-approval-delay-in-seconds: int
  --lifetime-in-seconds: int
  --assignment-duration-in-seconds: int
  --reward: string
  --title: string
  --keywords: string
  --description: string
  --question: string
  --requester-annotation: string
  --qualification-requirements: list
  --unique-request-token: string
  --assignment-review-policy: record
  --hit-review-policy: record
  --hit-layout-id: string
  --hit-layout-parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk CreateHIT $max_assignments $auto_approval_delay_in_seconds $lifetime_in_seconds $assignment_duration_in_seconds $reward $title $keywords $description $question $requester_annotation $qualification_requirements $unique_request_token $assignment_review_policy $hit_review_policy $hit_layout_id $hit_layout_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --assignment-duration-in-seconds --reward --title --description
@search-terms CreateHITType
export def 'mturk create-hit-type' [
  --auto-approval-delay-in-seconds: int
  --assignment-duration-in-seconds: int
  --reward: string
  --title: string
  --keywords: string
  --description: string
  --qualification-requirements: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk CreateHITType $auto_approval_delay_in_seconds $assignment_duration_in_seconds $reward $title $keywords $description $qualification_requirements -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hit-type-id --lifetime-in-seconds
@search-terms CreateHITWithHITType
export def 'mturk create-hit-with-hit-type' [
  --hit-type-id: string
  --max-assignments: int
  --lifetime-in-seconds: int
  --question: string
  --requester-annotation: string
  --unique-request-token: string
  --assignment-review-policy: record
  --hit-review-policy: record
  --hit-layout-id: string
  --hit-layout-parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk CreateHITWithHITType $hit_type_id $max_assignments $lifetime_in_seconds $question $requester_annotation $unique_request_token $assignment_review_policy $hit_review_policy $hit_layout_id $hit_layout_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --description --qualification-type-status
@search-terms CreateQualificationType
export def 'mturk create-qualification-type' [
  --name: string
  --keywords: string
  --description: string
  --qualification-type-status: string@[Active Inactive]
  --retry-delay-in-seconds: int
  --test: string
  --answer-key: string
  --test-duration-in-seconds: int
  --auto-granted: oneof<bool>
  --auto-granted-value: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk CreateQualificationType $name $keywords $description $qualification_type_status $retry_delay_in_seconds $test $answer_key $test_duration_in_seconds $auto_granted $auto_granted_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --worker-id --reason
@search-terms CreateWorkerBlock
export def 'mturk create-worker-block' [
  --worker-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk CreateWorkerBlock $worker_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hit-id
@search-terms DeleteHIT
export def 'mturk delete-hit' [
  --hit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk DeleteHIT $hit_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --qualification-type-id
@search-terms DeleteQualificationType
export def 'mturk delete-qualification-type' [
  --qualification-type-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk DeleteQualificationType $qualification_type_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --worker-id
@search-terms DeleteWorkerBlock
export def 'mturk delete-worker-block' [
  --worker-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk DeleteWorkerBlock $worker_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --worker-id --qualification-type-id
@search-terms DisassociateQualificationFromWorker
export def 'mturk disassociate-qualification-from-worker' [
  --worker-id: string
  --qualification-type-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk DisassociateQualificationFromWorker $worker_id $qualification_type_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms GetAccountBalance
export def 'mturk get-account-balance' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'mturk GetAccountBalance -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --assignment-id
@search-terms GetAssignment
export def 'mturk get-assignment' [
  --assignment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mturk GetAssignment $assignment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --assignment-id --question-identifier
@search-terms GetFileUploadURL
export def 'mturk get-file-upload-url' [
  --assignment-id: string
  --question-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mturk GetFileUploadURL $assignment_id $question_identifier -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --hit-id
@search-terms GetHIT
export def 'mturk get-hit' [
  --hit-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mturk GetHIT $hit_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --qualification-type-id --worker-id
@search-terms GetQualificationScore
export def 'mturk get-qualification-score' [
  --qualification-type-id: string
  --worker-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mturk GetQualificationScore $qualification_type_id $worker_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --qualification-type-id
@search-terms GetQualificationType
export def 'mturk get-qualification-type' [
  --qualification-type-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mturk GetQualificationType $qualification_type_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --hit-id
@search-terms ListAssignmentsForHIT
export def 'mturk list-assignments-for-hit' [
  --hit-id: string
  --assignment-statuses: list<string>
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
]: any -> any { call 'mturk ListAssignmentsForHIT $hit_id $assignment_statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListBonusPayments
export def 'mturk list-bonus-payments' [
  --hit-id: string
  --assignment-id: string
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
]: any -> any { call 'mturk ListBonusPayments $hit_id $assignment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListHITs
export def 'mturk list-hits' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mturk ListHITs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --qualification-type-id
@search-terms ListHITsForQualificationType
export def 'mturk list-hits-for-qualification-type' [
  --qualification-type-id: string
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
]: any -> any { call 'mturk ListHITsForQualificationType $qualification_type_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListQualificationRequests
export def 'mturk list-qualification-requests' [
  --qualification-type-id: string
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
]: any -> any { call 'mturk ListQualificationRequests $qualification_type_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --must-be-requestable
@search-terms ListQualificationTypes
export def 'mturk list-qualification-types' [
  --query: string
  --must-be-requestable: oneof<bool>
  --must-be-owned-by-caller: oneof<bool>
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
]: any -> any { call 'mturk ListQualificationTypes $query $must_be_requestable $must_be_owned_by_caller -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --hit-id
@search-terms ListReviewPolicyResultsForHIT
export def 'mturk list-review-policy-results-for-hit' [
  --hit-id: string
  --policy-levels: list<string>
  --retrieve-actions: oneof<bool>
  --retrieve-results: oneof<bool>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mturk ListReviewPolicyResultsForHIT $hit_id $policy_levels $retrieve_actions $retrieve_results $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListReviewableHITs
export def 'mturk list-reviewable-hits' [
  --hit-type-id: string
  --status: string@[Reviewable Reviewing]
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
]: any -> any { call 'mturk ListReviewableHITs $hit_type_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWorkerBlocks
export def 'mturk list-worker-blocks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mturk ListWorkerBlocks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --qualification-type-id
@search-terms ListWorkersWithQualificationType
export def 'mturk list-workers-with-qualification-type' [
  --qualification-type-id: string
  --status: string@[Granted Revoked]
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
]: any -> any { call 'mturk ListWorkersWithQualificationType $qualification_type_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --subject --message-text --worker-ids
@search-terms NotifyWorkers
export def 'mturk notify-workers' [
  --subject: string
  --message-text: string
  --worker-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk NotifyWorkers $subject $message_text $worker_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --assignment-id --requester-feedback
@search-terms RejectAssignment
export def 'mturk reject-assignment' [
  --assignment-id: string
  --requester-feedback: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk RejectAssignment $assignment_id $requester_feedback -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --qualification-request-id
@search-terms RejectQualificationRequest
export def 'mturk reject-qualification-request' [
  --qualification-request-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk RejectQualificationRequest $qualification_request_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --worker-id --bonus-amount --assignment-id --reason
@search-terms SendBonus
export def 'mturk send-bonus' [
  --worker-id: string
  --bonus-amount: string
  --assignment-id: string
  --reason: string
  --unique-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk SendBonus $worker_id $bonus_amount $assignment_id $reason $unique_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notification --test-event-type
@search-terms SendTestEventNotification
export def 'mturk send-test-event-notification' [
  --notification: record
  --test-event-type: string@[AssignmentAccepted AssignmentAbandoned AssignmentReturned AssignmentSubmitted AssignmentRejected AssignmentApproved HITCreated HITExpired HITReviewable HITExtended HITDisposed Ping]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk SendTestEventNotification $notification $test_event_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hit-id --expire-at
@search-terms UpdateExpirationForHIT
export def 'mturk update-expiration-for-hit' [
  --hit-id: string
  --expire-at: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk UpdateExpirationForHIT $hit_id $expire_at -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hit-id
@search-terms UpdateHITReviewStatus
export def 'mturk update-hit-review-status' [
  --hit-id: string
  --revert: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk UpdateHITReviewStatus $hit_id $revert -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hit-id --hit-type-id
@search-terms UpdateHITTypeOfHIT
export def 'mturk update-hit-type-of-hit' [
  --hit-id: string
  --hit-type-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk UpdateHITTypeOfHIT $hit_id $hit_type_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hit-type-id
@search-terms UpdateNotificationSettings
export def 'mturk update-notification-settings' [
  --hit-type-id: string
  --notification: record
  --active: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk UpdateNotificationSettings $hit_type_id $notification $active -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --qualification-type-id
@search-terms UpdateQualificationType
export def 'mturk update-qualification-type' [
  --qualification-type-id: string
  --description: string
  --qualification-type-status: string@[Active Inactive]
  --test: string
  --answer-key: string
  --test-duration-in-seconds: int
  --retry-delay-in-seconds: int
  --auto-granted: oneof<bool>
  --auto-granted-value: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mturk UpdateQualificationType $qualification_type_id $description $qualification_type_status $test $answer_key $test_duration_in_seconds $retry_delay_in_seconds $auto_granted $auto_granted_value -- $region $profile $with_input $fail_fast $yes' }
