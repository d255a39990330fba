# Written by `cargo xtask generate --service ses` from the service's model and overlay: change those instead.
# SES, API version 2010-12-01: 71 operations, 1 waiters.

use rt.nu [call]

# POST /; needs --rule-set-name --original-rule-set-name
@search-terms CloneReceiptRuleSet
export def 'ses clone-receipt-rule-set' [
  --rule-set-name: string
  --original-rule-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CloneReceiptRuleSet $rule_set_name $original_rule_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set
@search-terms CreateConfigurationSet
export def 'ses create-configuration-set' [
  --configuration-set: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CreateConfigurationSet $configuration_set -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --event-destination
@search-terms CreateConfigurationSetEventDestination
export def 'ses create-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CreateConfigurationSetEventDestination $configuration_set_name $event_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --tracking-options
@search-terms CreateConfigurationSetTrackingOptions
export def 'ses create-configuration-set-tracking-options' [
  --configuration-set-name: string
  --tracking-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CreateConfigurationSetTrackingOptions $configuration_set_name $tracking_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template-name --from-email-address --template-subject --template-content --success-redirection-url --failure-redirection-url
@search-terms CreateCustomVerificationEmailTemplate
export def 'ses create-custom-verification-email-template' [
  --template-name: string
  --from-email-address: string
  --template-subject: string
  --template-content: string
  --success-redirection-url: string
  --failure-redirection-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CreateCustomVerificationEmailTemplate $template_name $from_email_address $template_subject $template_content $success_redirection_url $failure_redirection_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --filter
@search-terms CreateReceiptFilter
export def 'ses create-receipt-filter' [
  --filter: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CreateReceiptFilter $filter -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-name --rule
@search-terms CreateReceiptRule
export def 'ses create-receipt-rule' [
  --rule-set-name: string
  --after: string
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CreateReceiptRule $rule_set_name $after $rule -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-name
@search-terms CreateReceiptRuleSet
export def 'ses create-receipt-rule-set' [
  --rule-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CreateReceiptRuleSet $rule_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template
@search-terms CreateTemplate
export def 'ses create-template' [
  --template: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses CreateTemplate $template -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name
@search-terms DeleteConfigurationSet
export def 'ses delete-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteConfigurationSet $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --event-destination-name
@search-terms DeleteConfigurationSetEventDestination
export def 'ses delete-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteConfigurationSetEventDestination $configuration_set_name $event_destination_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name
@search-terms DeleteConfigurationSetTrackingOptions
export def 'ses delete-configuration-set-tracking-options' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteConfigurationSetTrackingOptions $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template-name
@search-terms DeleteCustomVerificationEmailTemplate
export def 'ses delete-custom-verification-email-template' [
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteCustomVerificationEmailTemplate $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity
@search-terms DeleteIdentity
export def 'ses delete-identity' [
  --identity: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteIdentity $identity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity --policy-name
@search-terms DeleteIdentityPolicy
export def 'ses delete-identity-policy' [
  --identity: string
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteIdentityPolicy $identity $policy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --filter-name
@search-terms DeleteReceiptFilter
export def 'ses delete-receipt-filter' [
  --filter-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteReceiptFilter $filter_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-name --rule-name
@search-terms DeleteReceiptRule
export def 'ses delete-receipt-rule' [
  --rule-set-name: string
  --rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteReceiptRule $rule_set_name $rule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-name
@search-terms DeleteReceiptRuleSet
export def 'ses delete-receipt-rule-set' [
  --rule-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteReceiptRuleSet $rule_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template-name
@search-terms DeleteTemplate
export def 'ses delete-template' [
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteTemplate $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --email-address
@search-terms DeleteVerifiedEmailAddress
export def 'ses delete-verified-email-address' [
  --email-address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses DeleteVerifiedEmailAddress $email_address -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms DescribeActiveReceiptRuleSet
export def 'ses describe-active-receipt-rule-set' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'ses DescribeActiveReceiptRuleSet -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --configuration-set-name
@search-terms DescribeConfigurationSet
export def 'ses describe-configuration-set' [
  --configuration-set-name: string
  --configuration-set-attribute-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses DescribeConfigurationSet $configuration_set_name $configuration_set_attribute_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-set-name --rule-name
@search-terms DescribeReceiptRule
export def 'ses describe-receipt-rule' [
  --rule-set-name: string
  --rule-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses DescribeReceiptRule $rule_set_name $rule_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-set-name
@search-terms DescribeReceiptRuleSet
export def 'ses describe-receipt-rule-set' [
  --rule-set-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses DescribeReceiptRuleSet $rule_set_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetAccountSendingEnabled
export def 'ses get-account-sending-enabled' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'ses GetAccountSendingEnabled -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --template-name
@search-terms GetCustomVerificationEmailTemplate
export def 'ses get-custom-verification-email-template' [
  --template-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses GetCustomVerificationEmailTemplate $template_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identities
@search-terms GetIdentityDkimAttributes
export def 'ses get-identity-dkim-attributes' [
  --identities: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses GetIdentityDkimAttributes $identities -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identities
@search-terms GetIdentityMailFromDomainAttributes
export def 'ses get-identity-mail-from-domain-attributes' [
  --identities: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses GetIdentityMailFromDomainAttributes $identities -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identities
@search-terms GetIdentityNotificationAttributes
export def 'ses get-identity-notification-attributes' [
  --identities: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses GetIdentityNotificationAttributes $identities -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity --policy-names
@search-terms GetIdentityPolicies
export def 'ses get-identity-policies' [
  --identity: string
  --policy-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses GetIdentityPolicies $identity $policy_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identities
@search-terms GetIdentityVerificationAttributes
export def 'ses get-identity-verification-attributes' [
  --identities: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses GetIdentityVerificationAttributes $identities -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetSendQuota
export def 'ses get-send-quota' [
  --region: string
  --profile: string
]: any -> any { call 'ses GetSendQuota -- $region $profile' }

# POST /
@search-terms GetSendStatistics
export def 'ses get-send-statistics' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
]: any -> any { call 'ses GetSendStatistics -- $region $profile $raw $regions $profiles $stream' }

# POST /; cached 1min; needs --template-name
@search-terms GetTemplate
export def 'ses get-template' [
  --template-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ses GetTemplate $template_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListConfigurationSets
export def 'ses list-configuration-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ses ListConfigurationSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListCustomVerificationEmailTemplates
export def 'ses list-custom-verification-email-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ses ListCustomVerificationEmailTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListIdentities
export def 'ses list-identities' [
  --identity-type: string@[EmailAddress Domain]
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
]: any -> any { call 'ses ListIdentities $identity_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity
@search-terms ListIdentityPolicies
export def 'ses list-identity-policies' [
  --identity: string
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
]: any -> any { call 'ses ListIdentityPolicies $identity -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListReceiptFilters
export def 'ses list-receipt-filters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'ses ListReceiptFilters -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListReceiptRuleSets
export def 'ses list-receipt-rule-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ses ListReceiptRuleSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListTemplates
export def 'ses list-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ses ListTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min
@search-terms ListVerifiedEmailAddresses
export def 'ses list-verified-email-addresses' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'ses ListVerifiedEmailAddresses -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; needs --configuration-set-name
@search-terms PutConfigurationSetDeliveryOptions
export def 'ses put-configuration-set-delivery-options' [
  --configuration-set-name: string
  --delivery-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses PutConfigurationSetDeliveryOptions $configuration_set_name $delivery_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity --policy-name --policy
@search-terms PutIdentityPolicy
export def 'ses put-identity-policy' [
  --identity: string
  --policy-name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses PutIdentityPolicy $identity $policy_name $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-name --rule-names
@search-terms ReorderReceiptRuleSet
export def 'ses reorder-receipt-rule-set' [
  --rule-set-name: string
  --rule-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses ReorderReceiptRuleSet $rule_set_name $rule_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --original-message-id --bounce-sender --bounced-recipient-info-list
@search-terms SendBounce
export def 'ses send-bounce' [
  --original-message-id: string
  --bounce-sender: string
  --explanation: string
  --message-dsn: record
  --bounced-recipient-info-list: list
  --bounce-sender-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SendBounce $original_message_id $bounce_sender $explanation $message_dsn $bounced_recipient_info_list $bounce_sender_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source --template --default-template-data --destinations
@search-terms SendBulkTemplatedEmail
export def 'ses send-bulk-templated-email' [
  --source: string
  --source-arn: string
  --reply-to-addresses: list<string>
  --return-path: string
  --return-path-arn: string
  --configuration-set-name: string
  --default-tags: any
  --template: string
  --template-arn: string
  --default-template-data: string
  --destinations: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SendBulkTemplatedEmail $source $source_arn $reply_to_addresses $return_path $return_path_arn $configuration_set_name $default_tags $template $template_arn $default_template_data $destinations -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --email-address --template-name
@search-terms SendCustomVerificationEmail
export def 'ses send-custom-verification-email' [
  --email-address: string
  --template-name: string
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SendCustomVerificationEmail $email_address $template_name $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source --destination --message
@search-terms SendEmail
export def 'ses send-email' [
  --source: string
  --destination: record
  --message: record
  --reply-to-addresses: list<string>
  --return-path: string
  --source-arn: string
  --return-path-arn: string
  --tags: any
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SendEmail $source $destination $message $reply_to_addresses $return_path $source_arn $return_path_arn $tags $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --raw-message
@search-terms SendRawEmail
export def 'ses send-raw-email' [
  --source: string
  --destinations: list<string>
  --raw-message: record
  --from-arn: string
  --source-arn: string
  --return-path-arn: string
  --tags: any
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SendRawEmail $source $destinations $raw_message $from_arn $source_arn $return_path_arn $tags $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source --destination --template --template-data
@search-terms SendTemplatedEmail
export def 'ses send-templated-email' [
  --source: string
  --destination: record
  --reply-to-addresses: list<string>
  --return-path: string
  --source-arn: string
  --return-path-arn: string
  --tags: any
  --configuration-set-name: string
  --template: string
  --template-arn: string
  --template-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SendTemplatedEmail $source $destination $reply_to_addresses $return_path $source_arn $return_path_arn $tags $configuration_set_name $template $template_arn $template_data -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms SetActiveReceiptRuleSet
export def 'ses set-active-receipt-rule-set' [
  --rule-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SetActiveReceiptRuleSet $rule_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity --dkim-enabled
@search-terms SetIdentityDkimEnabled
export def 'ses set-identity-dkim-enabled' [
  --identity: string
  --dkim-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SetIdentityDkimEnabled $identity $dkim_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity --forwarding-enabled
@search-terms SetIdentityFeedbackForwardingEnabled
export def 'ses set-identity-feedback-forwarding-enabled' [
  --identity: string
  --forwarding-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SetIdentityFeedbackForwardingEnabled $identity $forwarding_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity --notification-type --enabled
@search-terms SetIdentityHeadersInNotificationsEnabled
export def 'ses set-identity-headers-in-notifications-enabled' [
  --identity: string
  --notification-type: string@[Bounce Complaint Delivery]
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SetIdentityHeadersInNotificationsEnabled $identity $notification_type $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity
@search-terms SetIdentityMailFromDomain
export def 'ses set-identity-mail-from-domain' [
  --identity: string
  --mail-from-domain: string
  --behavior-on-mx-failure: string@[UseDefaultValue RejectMessage]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SetIdentityMailFromDomain $identity $mail_from_domain $behavior_on_mx_failure -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity --notification-type
@search-terms SetIdentityNotificationTopic
export def 'ses set-identity-notification-topic' [
  --identity: string
  --notification-type: string@[Bounce Complaint Delivery]
  --sns-topic: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SetIdentityNotificationTopic $identity $notification_type $sns_topic -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-name --rule-name
@search-terms SetReceiptRulePosition
export def 'ses set-receipt-rule-position' [
  --rule-set-name: string
  --rule-name: string
  --after: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses SetReceiptRulePosition $rule_set_name $rule_name $after -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template-name --template-data
@search-terms TestRenderTemplate
export def 'ses test-render-template' [
  --template-name: string
  --template-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses TestRenderTemplate $template_name $template_data -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateAccountSendingEnabled
export def 'ses update-account-sending-enabled' [
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses UpdateAccountSendingEnabled $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --event-destination
@search-terms UpdateConfigurationSetEventDestination
export def 'ses update-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses UpdateConfigurationSetEventDestination $configuration_set_name $event_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --enabled
@search-terms UpdateConfigurationSetReputationMetricsEnabled
export def 'ses update-configuration-set-reputation-metrics-enabled' [
  --configuration-set-name: string
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses UpdateConfigurationSetReputationMetricsEnabled $configuration_set_name $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --enabled
@search-terms UpdateConfigurationSetSendingEnabled
export def 'ses update-configuration-set-sending-enabled' [
  --configuration-set-name: string
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses UpdateConfigurationSetSendingEnabled $configuration_set_name $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --tracking-options
@search-terms UpdateConfigurationSetTrackingOptions
export def 'ses update-configuration-set-tracking-options' [
  --configuration-set-name: string
  --tracking-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses UpdateConfigurationSetTrackingOptions $configuration_set_name $tracking_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template-name
@search-terms UpdateCustomVerificationEmailTemplate
export def 'ses update-custom-verification-email-template' [
  --template-name: string
  --from-email-address: string
  --template-subject: string
  --template-content: string
  --success-redirection-url: string
  --failure-redirection-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses UpdateCustomVerificationEmailTemplate $template_name $from_email_address $template_subject $template_content $success_redirection_url $failure_redirection_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-name --rule
@search-terms UpdateReceiptRule
export def 'ses update-receipt-rule' [
  --rule-set-name: string
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses UpdateReceiptRule $rule_set_name $rule -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template
@search-terms UpdateTemplate
export def 'ses update-template' [
  --template: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses UpdateTemplate $template -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain
@search-terms VerifyDomainDkim
export def 'ses verify-domain-dkim' [
  --domain: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses VerifyDomainDkim $domain -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --domain
@search-terms VerifyDomainIdentity
export def 'ses verify-domain-identity' [
  --domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses VerifyDomainIdentity $domain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --email-address
@search-terms VerifyEmailAddress
export def 'ses verify-email-address' [
  --email-address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses VerifyEmailAddress $email_address -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --email-address
@search-terms VerifyEmailIdentity
export def 'ses verify-email-identity' [
  --email-address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ses VerifyEmailIdentity $email_address -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   identity-exists: GetIdentityVerificationAttributes; needs --identities
@search-terms IdentityExists
export def 'ses wait' [
  waiter: string@[identity-exists]
  --identities: list<string>
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'ses wait $waiter $identities -- $timeout $interval $region $profile' }
