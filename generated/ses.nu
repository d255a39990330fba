# Written by `cargo xtask generate --service ses` from the service's model and overlay: change those instead.
# SES, API version 2010-12-01: 71 operations.

use rt.nu [call send]

# POST /; needs --rule-set-name --original-rule-set-name
@category "aws ses"
@search-terms CloneReceiptRuleSet
export def 'ses clone-receipt-rule-set' [
  --rule-set-name: string
  --original-rule-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses CloneReceiptRuleSet $rule_set_name=RuleSetName $original_rule_set_name=OriginalRuleSetName $region=--region $profile=--profile' }

# POST /; needs --configuration-set
@category "aws ses"
@search-terms CreateConfigurationSet
export def 'ses create-configuration-set' [
  --configuration-set: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses CreateConfigurationSet $configuration_set=ConfigurationSet $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name --event-destination
@category "aws ses"
@search-terms CreateConfigurationSetEventDestination
export def 'ses create-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses CreateConfigurationSetEventDestination $configuration_set_name=ConfigurationSetName $event_destination=EventDestination $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name --tracking-options
@category "aws ses"
@search-terms CreateConfigurationSetTrackingOptions
export def 'ses create-configuration-set-tracking-options' [
  --configuration-set-name: string
  --tracking-options: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses CreateConfigurationSetTrackingOptions $configuration_set_name=ConfigurationSetName $tracking_options=TrackingOptions $region=--region $profile=--profile' }

# POST /; needs --template-name --from-email-address --template-subject --template-content --success-redirection-url --failure-redirection-url
@category "aws ses"
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
]: nothing -> oneof<nothing, record> { call 'ses CreateCustomVerificationEmailTemplate $template_name=TemplateName $from_email_address=FromEmailAddress $template_subject=TemplateSubject $template_content=TemplateContent $success_redirection_url=SuccessRedirectionURL $failure_redirection_url=FailureRedirectionURL $region=--region $profile=--profile' }

# POST /; needs --filter
@category "aws ses"
@search-terms CreateReceiptFilter
export def 'ses create-receipt-filter' [
  --filter: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses CreateReceiptFilter $filter=Filter $region=--region $profile=--profile' }

# POST /; needs --rule-set-name --rule
@category "aws ses"
@search-terms CreateReceiptRule
export def 'ses create-receipt-rule' [
  --rule-set-name: string
  --after: string
  --rule: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses CreateReceiptRule $rule_set_name=RuleSetName $after=After $rule=Rule $region=--region $profile=--profile' }

# POST /; needs --rule-set-name
@category "aws ses"
@search-terms CreateReceiptRuleSet
export def 'ses create-receipt-rule-set' [
  --rule-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses CreateReceiptRuleSet $rule_set_name=RuleSetName $region=--region $profile=--profile' }

# POST /; needs --template
@category "aws ses"
@search-terms CreateTemplate
export def 'ses create-template' [
  --template: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses CreateTemplate $template=Template $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name
@category "aws ses"
@search-terms DeleteConfigurationSet
export def 'ses delete-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteConfigurationSet $configuration_set_name=ConfigurationSetName $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name --event-destination-name
@category "aws ses"
@search-terms DeleteConfigurationSetEventDestination
export def 'ses delete-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteConfigurationSetEventDestination $configuration_set_name=ConfigurationSetName $event_destination_name=EventDestinationName $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name
@category "aws ses"
@search-terms DeleteConfigurationSetTrackingOptions
export def 'ses delete-configuration-set-tracking-options' [
  --configuration-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteConfigurationSetTrackingOptions $configuration_set_name=ConfigurationSetName $region=--region $profile=--profile' }

# POST /; needs --template-name
@category "aws ses"
@search-terms DeleteCustomVerificationEmailTemplate
export def 'ses delete-custom-verification-email-template' [
  --template-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteCustomVerificationEmailTemplate $template_name=TemplateName $region=--region $profile=--profile' }

# POST /; needs --identity
@category "aws ses"
@search-terms DeleteIdentity
export def 'ses delete-identity' [
  --identity: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteIdentity $identity=Identity $region=--region $profile=--profile' }

# POST /; needs --identity --policy-name
@category "aws ses"
@search-terms DeleteIdentityPolicy
export def 'ses delete-identity-policy' [
  --identity: string
  --policy-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteIdentityPolicy $identity=Identity $policy_name=PolicyName $region=--region $profile=--profile' }

# POST /; needs --filter-name
@category "aws ses"
@search-terms DeleteReceiptFilter
export def 'ses delete-receipt-filter' [
  --filter-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteReceiptFilter $filter_name=FilterName $region=--region $profile=--profile' }

# POST /; needs --rule-set-name --rule-name
@category "aws ses"
@search-terms DeleteReceiptRule
export def 'ses delete-receipt-rule' [
  --rule-set-name: string
  --rule-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteReceiptRule $rule_set_name=RuleSetName $rule_name=RuleName $region=--region $profile=--profile' }

# POST /; needs --rule-set-name
@category "aws ses"
@search-terms DeleteReceiptRuleSet
export def 'ses delete-receipt-rule-set' [
  --rule-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteReceiptRuleSet $rule_set_name=RuleSetName $region=--region $profile=--profile' }

# POST /; needs --template-name
@category "aws ses"
@search-terms DeleteTemplate
export def 'ses delete-template' [
  --template-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteTemplate $template_name=TemplateName $region=--region $profile=--profile' }

# POST /; needs --email-address
@category "aws ses"
@search-terms DeleteVerifiedEmailAddress
export def 'ses delete-verified-email-address' [
  --email-address: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses DeleteVerifiedEmailAddress $email_address=EmailAddress $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ses"
@search-terms DescribeActiveReceiptRuleSet
export def 'ses describe-active-receipt-rule-set' [
  --region: string
  --profile: string
]: nothing -> record { call 'ses DescribeActiveReceiptRuleSet $region=--region $profile=--profile' }

# POST /; cached 1min; needs --configuration-set-name
@category "aws ses"
@search-terms DescribeConfigurationSet
export def 'ses describe-configuration-set' [
  --configuration-set-name: string
  --configuration-set-attribute-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ses DescribeConfigurationSet $configuration_set_name=ConfigurationSetName $configuration_set_attribute_names=ConfigurationSetAttributeNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --rule-set-name --rule-name
@category "aws ses"
@search-terms DescribeReceiptRule
export def 'ses describe-receipt-rule' [
  --rule-set-name: string
  --rule-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses DescribeReceiptRule $rule_set_name=RuleSetName $rule_name=RuleName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --rule-set-name
@category "aws ses"
@search-terms DescribeReceiptRuleSet
export def 'ses describe-receipt-rule-set' [
  --rule-set-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses DescribeReceiptRuleSet $rule_set_name=RuleSetName $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ses"
@search-terms GetAccountSendingEnabled
export def 'ses get-account-sending-enabled' [
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetAccountSendingEnabled $region=--region $profile=--profile' }

# POST /; cached 1min; needs --template-name
@category "aws ses"
@search-terms GetCustomVerificationEmailTemplate
export def 'ses get-custom-verification-email-template' [
  --template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetCustomVerificationEmailTemplate $template_name=TemplateName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identities
@category "aws ses"
@search-terms GetIdentityDkimAttributes
export def 'ses get-identity-dkim-attributes' [
  --identities: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetIdentityDkimAttributes $identities=Identities $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identities
@category "aws ses"
@search-terms GetIdentityMailFromDomainAttributes
export def 'ses get-identity-mail-from-domain-attributes' [
  --identities: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetIdentityMailFromDomainAttributes $identities=Identities $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identities
@category "aws ses"
@search-terms GetIdentityNotificationAttributes
export def 'ses get-identity-notification-attributes' [
  --identities: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetIdentityNotificationAttributes $identities=Identities $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identity --policy-names
@category "aws ses"
@search-terms GetIdentityPolicies
export def 'ses get-identity-policies' [
  --identity: string
  --policy-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetIdentityPolicies $identity=Identity $policy_names=PolicyNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identities
@category "aws ses"
@search-terms GetIdentityVerificationAttributes
export def 'ses get-identity-verification-attributes' [
  --identities: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetIdentityVerificationAttributes $identities=Identities $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ses"
@search-terms GetSendQuota
export def 'ses get-send-quota' [
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetSendQuota $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ses"
@search-terms GetSendStatistics
@example "First rows only" "ses get-send-statistics | first 3"
export def 'ses get-send-statistics' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ses GetSendStatistics $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --template-name
@category "aws ses"
@search-terms GetTemplate
export def 'ses get-template' [
  --template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses GetTemplate $template_name=TemplateName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws ses"
@search-terms ListConfigurationSets
@example "First rows only" "ses list-configuration-sets --stream | first 3"
export def 'ses list-configuration-sets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ses ListConfigurationSets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ses"
@search-terms ListCustomVerificationEmailTemplates
@example "First rows only" "ses list-custom-verification-email-templates --stream | first 3"
export def 'ses list-custom-verification-email-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ses ListCustomVerificationEmailTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ses"
@search-terms ListIdentities
@example "First rows only" "ses list-identities --stream | first 3"
export def 'ses list-identities' [
  --identity-type: string@[EmailAddress Domain]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ses ListIdentities $identity_type=IdentityType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --identity
@category "aws ses"
@search-terms ListIdentityPolicies
export def 'ses list-identity-policies' [
  --identity: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'ses ListIdentityPolicies $identity=Identity $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws ses"
@search-terms ListReceiptFilters
@example "First rows only" "ses list-receipt-filters | first 3"
export def 'ses list-receipt-filters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ses ListReceiptFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws ses"
@search-terms ListReceiptRuleSets
@example "First rows only" "ses list-receipt-rule-sets --stream | first 3"
export def 'ses list-receipt-rule-sets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ses ListReceiptRuleSets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ses"
@search-terms ListTemplates
@example "First rows only" "ses list-templates --stream | first 3"
export def 'ses list-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ses ListTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws ses"
@search-terms ListVerifiedEmailAddresses
@example "First rows only" "ses list-verified-email-addresses | first 3"
export def 'ses list-verified-email-addresses' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'ses ListVerifiedEmailAddresses $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --configuration-set-name
@category "aws ses"
@search-terms PutConfigurationSetDeliveryOptions
export def 'ses put-configuration-set-delivery-options' [
  --configuration-set-name: string
  --delivery-options: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses PutConfigurationSetDeliveryOptions $configuration_set_name=ConfigurationSetName $delivery_options=DeliveryOptions $region=--region $profile=--profile' }

# POST /; needs --identity --policy-name --policy
@category "aws ses"
@search-terms PutIdentityPolicy
export def 'ses put-identity-policy' [
  --identity: string
  --policy-name: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses PutIdentityPolicy $identity=Identity $policy_name=PolicyName $policy=Policy $region=--region $profile=--profile' }

# POST /; needs --rule-set-name --rule-names
@category "aws ses"
@search-terms ReorderReceiptRuleSet
export def 'ses reorder-receipt-rule-set' [
  --rule-set-name: string
  --rule-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses ReorderReceiptRuleSet $rule_set_name=RuleSetName $rule_names=RuleNames $region=--region $profile=--profile' }

# POST /; needs --original-message-id --bounce-sender --bounced-recipient-info-list
@category "aws ses"
@search-terms SendBounce
export def 'ses send-bounce' [
  --original-message-id: string
  --bounce-sender: string
  --explanation: string
  --message-dsn: record
  --bounced-recipient-info-list: oneof<list<any>, record>
  --bounce-sender-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses SendBounce $original_message_id=OriginalMessageId $bounce_sender=BounceSender $explanation=Explanation $message_dsn=MessageDsn $bounced_recipient_info_list=BouncedRecipientInfoList $bounce_sender_arn=BounceSenderArn $region=--region $profile=--profile' }

# POST /; needs --source --template --default-template-data --destinations
@category "aws ses"
@search-terms SendBulkTemplatedEmail
export def 'ses send-bulk-templated-email' [
  --source: string
  --source-arn: string
  --reply-to-addresses: oneof<list<string>, string>
  --return-path: string
  --return-path-arn: string
  --configuration-set-name: string
  --default-tags: oneof<list<any>, record>
  --template: string
  --template-arn: string
  --default-template-data: string
  --destinations: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ses SendBulkTemplatedEmail $source=Source $source_arn=SourceArn $reply_to_addresses=ReplyToAddresses $return_path=ReturnPath $return_path_arn=ReturnPathArn $configuration_set_name=ConfigurationSetName $default_tags=DefaultTags $template=Template $template_arn=TemplateArn $default_template_data=DefaultTemplateData $destinations=Destinations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --email-address --template-name
@category "aws ses"
@search-terms SendCustomVerificationEmail
export def 'ses send-custom-verification-email' [
  --email-address: string
  --template-name: string
  --configuration-set-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses SendCustomVerificationEmail $email_address=EmailAddress $template_name=TemplateName $configuration_set_name=ConfigurationSetName $region=--region $profile=--profile' }

# POST /; needs --source --destination --message
@category "aws ses"
@search-terms SendEmail
export def 'ses send-email' [
  --source: string
  --destination: record
  --message: record
  --reply-to-addresses: oneof<list<string>, string>
  --return-path: string
  --source-arn: string
  --return-path-arn: string
  --tags: oneof<list<any>, record>
  --configuration-set-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses SendEmail $source=Source $destination=Destination $message=Message $reply_to_addresses=ReplyToAddresses $return_path=ReturnPath $source_arn=SourceArn $return_path_arn=ReturnPathArn $tags=Tags $configuration_set_name=ConfigurationSetName $region=--region $profile=--profile' }

# POST /; needs --raw-message
@category "aws ses"
@search-terms SendRawEmail
export def 'ses send-raw-email' [
  --source: string
  --destinations: oneof<list<string>, string>
  --raw-message: record
  --from-arn: string
  --source-arn: string
  --return-path-arn: string
  --tags: oneof<list<any>, record>
  --configuration-set-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses SendRawEmail $source=Source $destinations=Destinations $raw_message=RawMessage $from_arn=FromArn $source_arn=SourceArn $return_path_arn=ReturnPathArn $tags=Tags $configuration_set_name=ConfigurationSetName $region=--region $profile=--profile' }

# POST /; needs --source --destination --template --template-data
@category "aws ses"
@search-terms SendTemplatedEmail
export def 'ses send-templated-email' [
  --source: string
  --destination: record
  --reply-to-addresses: oneof<list<string>, string>
  --return-path: string
  --source-arn: string
  --return-path-arn: string
  --tags: oneof<list<any>, record>
  --configuration-set-name: string
  --template: string
  --template-arn: string
  --template-data: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses SendTemplatedEmail $source=Source $destination=Destination $reply_to_addresses=ReplyToAddresses $return_path=ReturnPath $source_arn=SourceArn $return_path_arn=ReturnPathArn $tags=Tags $configuration_set_name=ConfigurationSetName $template=Template $template_arn=TemplateArn $template_data=TemplateData $region=--region $profile=--profile' }

# POST /
@category "aws ses"
@search-terms SetActiveReceiptRuleSet
export def 'ses set-active-receipt-rule-set' [
  --rule-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses SetActiveReceiptRuleSet $rule_set_name=RuleSetName $region=--region $profile=--profile' }

# POST /; needs --identity --dkim-enabled
@category "aws ses"
@search-terms SetIdentityDkimEnabled
export def 'ses set-identity-dkim-enabled' [
  --identity: string
  --dkim-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses SetIdentityDkimEnabled $identity=Identity $dkim_enabled=DkimEnabled $region=--region $profile=--profile' }

# POST /; needs --identity --forwarding-enabled
@category "aws ses"
@search-terms SetIdentityFeedbackForwardingEnabled
export def 'ses set-identity-feedback-forwarding-enabled' [
  --identity: string
  --forwarding-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses SetIdentityFeedbackForwardingEnabled $identity=Identity $forwarding_enabled=ForwardingEnabled $region=--region $profile=--profile' }

# POST /; needs --identity --notification-type --enabled
@category "aws ses"
@search-terms SetIdentityHeadersInNotificationsEnabled
export def 'ses set-identity-headers-in-notifications-enabled' [
  --identity: string
  --notification-type: string@[Bounce Complaint Delivery]
  --enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses SetIdentityHeadersInNotificationsEnabled $identity=Identity $notification_type=NotificationType $enabled=Enabled $region=--region $profile=--profile' }

# POST /; needs --identity
@category "aws ses"
@search-terms SetIdentityMailFromDomain
export def 'ses set-identity-mail-from-domain' [
  --identity: string
  --mail-from-domain: string
  --behavior-on-mx-failure: string@[UseDefaultValue RejectMessage]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses SetIdentityMailFromDomain $identity=Identity $mail_from_domain=MailFromDomain $behavior_on_mx_failure=BehaviorOnMXFailure $region=--region $profile=--profile' }

# POST /; needs --identity --notification-type
@category "aws ses"
@search-terms SetIdentityNotificationTopic
export def 'ses set-identity-notification-topic' [
  --identity: string
  --notification-type: string@[Bounce Complaint Delivery]
  --sns-topic: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses SetIdentityNotificationTopic $identity=Identity $notification_type=NotificationType $sns_topic=SnsTopic $region=--region $profile=--profile' }

# POST /; needs --rule-set-name --rule-name
@category "aws ses"
@search-terms SetReceiptRulePosition
export def 'ses set-receipt-rule-position' [
  --rule-set-name: string
  --rule-name: string
  --after: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses SetReceiptRulePosition $rule_set_name=RuleSetName $rule_name=RuleName $after=After $region=--region $profile=--profile' }

# POST /; needs --template-name --template-data
@category "aws ses"
@search-terms TestRenderTemplate
export def 'ses test-render-template' [
  --template-name: string
  --template-data: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses TestRenderTemplate $template_name=TemplateName $template_data=TemplateData $region=--region $profile=--profile' }

# POST /
@category "aws ses"
@search-terms UpdateAccountSendingEnabled
export def 'ses update-account-sending-enabled' [
  --enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses UpdateAccountSendingEnabled $enabled=Enabled $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name --event-destination
@category "aws ses"
@search-terms UpdateConfigurationSetEventDestination
export def 'ses update-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses UpdateConfigurationSetEventDestination $configuration_set_name=ConfigurationSetName $event_destination=EventDestination $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name --enabled
@category "aws ses"
@search-terms UpdateConfigurationSetReputationMetricsEnabled
export def 'ses update-configuration-set-reputation-metrics-enabled' [
  --configuration-set-name: string
  --enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses UpdateConfigurationSetReputationMetricsEnabled $configuration_set_name=ConfigurationSetName $enabled=Enabled $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name --enabled
@category "aws ses"
@search-terms UpdateConfigurationSetSendingEnabled
export def 'ses update-configuration-set-sending-enabled' [
  --configuration-set-name: string
  --enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses UpdateConfigurationSetSendingEnabled $configuration_set_name=ConfigurationSetName $enabled=Enabled $region=--region $profile=--profile' }

# POST /; needs --configuration-set-name --tracking-options
@category "aws ses"
@search-terms UpdateConfigurationSetTrackingOptions
export def 'ses update-configuration-set-tracking-options' [
  --configuration-set-name: string
  --tracking-options: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses UpdateConfigurationSetTrackingOptions $configuration_set_name=ConfigurationSetName $tracking_options=TrackingOptions $region=--region $profile=--profile' }

# POST /; needs --template-name
@category "aws ses"
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
]: nothing -> oneof<nothing, record> { call 'ses UpdateCustomVerificationEmailTemplate $template_name=TemplateName $from_email_address=FromEmailAddress $template_subject=TemplateSubject $template_content=TemplateContent $success_redirection_url=SuccessRedirectionURL $failure_redirection_url=FailureRedirectionURL $region=--region $profile=--profile' }

# POST /; needs --rule-set-name --rule
@category "aws ses"
@search-terms UpdateReceiptRule
export def 'ses update-receipt-rule' [
  --rule-set-name: string
  --rule: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses UpdateReceiptRule $rule_set_name=RuleSetName $rule=Rule $region=--region $profile=--profile' }

# POST /; needs --template
@category "aws ses"
@search-terms UpdateTemplate
export def 'ses update-template' [
  --template: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses UpdateTemplate $template=Template $region=--region $profile=--profile' }

# POST /; needs --domain
@category "aws ses"
@search-terms VerifyDomainDkim
export def 'ses verify-domain-dkim' [
  --domain: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'ses VerifyDomainDkim $domain=Domain $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --domain
@category "aws ses"
@search-terms VerifyDomainIdentity
export def 'ses verify-domain-identity' [
  --domain: string
  --region: string
  --profile: string
]: nothing -> record { call 'ses VerifyDomainIdentity $domain=Domain $region=--region $profile=--profile' }

# POST /; needs --email-address
@category "aws ses"
@search-terms VerifyEmailAddress
export def 'ses verify-email-address' [
  --email-address: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses VerifyEmailAddress $email_address=EmailAddress $region=--region $profile=--profile' }

# POST /; needs --email-address
@category "aws ses"
@search-terms VerifyEmailIdentity
export def 'ses verify-email-identity' [
  --email-address: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ses VerifyEmailIdentity $email_address=EmailAddress $region=--region $profile=--profile' }
