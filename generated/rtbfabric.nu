# Written by `cargo xtask generate --service rtbfabric` from the service's model and overlay: change those instead.
# RTBFabric, API version 2023-05-15: 36 operations, 15 waiters.

use rt.nu [call]

# POST /gateway/{gatewayId}/link/{linkId}/accept; needs --gateway-id --link-id --log-settings
@search-terms AcceptLink
export def 'rtbfabric accept-link' [
  --gateway-id: string
  --link-id: string
  --attributes: record
  --log-settings: record
  --timeout-in-millis: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric AcceptLink $gateway_id $link_id $attributes $log_settings $timeout_in_millis -- $region $profile $with_input $fail_fast $yes' }

# POST /responder-gateway/{gatewayId}/certificate; needs --gateway-id --acm-certificate-arn
@search-terms AssociateCertificate
export def 'rtbfabric associate-certificate' [
  --gateway-id: string
  --acm-certificate-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric AssociateCertificate $gateway_id $acm_certificate_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /responder-gateway/{gatewayId}/inbound-external-link; needs --gateway-id --log-settings
@search-terms CreateInboundExternalLink
export def 'rtbfabric create-inbound-external-link' [
  --client-token: string
  --gateway-id: string
  --attributes: record
  --log-settings: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric CreateInboundExternalLink $client_token $gateway_id $attributes $log_settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /gateway/{gatewayId}/create-link; needs --gateway-id --peer-gateway-id --log-settings
@search-terms CreateLink
export def 'rtbfabric create-link' [
  --gateway-id: string
  --peer-gateway-id: string
  --attributes: record
  --http-responder-allowed: oneof<bool>
  --tags: record
  --log-settings: record
  --timeout-in-millis: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric CreateLink $gateway_id $peer_gateway_id $attributes $http_responder_allowed $tags $log_settings $timeout_in_millis -- $region $profile $with_input $fail_fast $yes' }

# POST /responder-gateway/{gatewayId}/link/{linkId}/routing-rule; needs --gateway-id --link-id --priority --conditions
@search-terms CreateLinkRoutingRule
export def 'rtbfabric create-link-routing-rule' [
  --client-token: string
  --gateway-id: string
  --link-id: string
  --priority: int
  --conditions: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric CreateLinkRoutingRule $client_token $gateway_id $link_id $priority $conditions $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /requester-gateway/{gatewayId}/outbound-external-link; needs --gateway-id --public-endpoint --log-settings
@search-terms CreateOutboundExternalLink
export def 'rtbfabric create-outbound-external-link' [
  --client-token: string
  --gateway-id: string
  --attributes: record
  --public-endpoint: string
  --log-settings: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric CreateOutboundExternalLink $client_token $gateway_id $attributes $public_endpoint $log_settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /requester-gateway; needs --vpc-id --subnet-ids --security-group-ids
@search-terms CreateRequesterGateway
export def 'rtbfabric create-requester-gateway' [
  --vpc-id: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --client-token: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric CreateRequesterGateway $vpc_id $subnet_ids $security_group_ids $client_token $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /responder-gateway; needs --vpc-id --subnet-ids --security-group-ids --port --protocol
@search-terms CreateResponderGateway
export def 'rtbfabric create-responder-gateway' [
  --vpc-id: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --domain-name: string
  --port: int
  --protocol: string@[HTTP HTTPS]
  --listener-config: record
  --trust-store-configuration: record
  --managed-endpoint-configuration: record
  --client-token: string
  --description: string
  --tags: record
  --gateway-type: string@[EXTERNAL INTERNAL]
  --client-routing-policy: string@[AVAILABILITY_ZONE_AFFINITY ANY_AVAILABILITY_ZONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric CreateResponderGateway $vpc_id $subnet_ids $security_group_ids $domain_name $port $protocol $listener_config $trust_store_configuration $managed_endpoint_configuration $client_token $description $tags $gateway_type $client_routing_policy -- $region $profile $with_input $fail_fast $yes' }

# DELETE /responder-gateway/{gatewayId}/inbound-external-link/{linkId}; needs --gateway-id --link-id
@search-terms DeleteInboundExternalLink
export def 'rtbfabric delete-inbound-external-link' [
  --gateway-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric DeleteInboundExternalLink $gateway_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /gateway/{gatewayId}/link/{linkId}; needs --gateway-id --link-id
@search-terms DeleteLink
export def 'rtbfabric delete-link' [
  --gateway-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric DeleteLink $gateway_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId}; needs --gateway-id --link-id --rule-id
@search-terms DeleteLinkRoutingRule
export def 'rtbfabric delete-link-routing-rule' [
  --gateway-id: string
  --link-id: string
  --rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric DeleteLinkRoutingRule $gateway_id $link_id $rule_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /requester-gateway/{gatewayId}/outbound-external-link/{linkId}; needs --gateway-id --link-id
@search-terms DeleteOutboundExternalLink
export def 'rtbfabric delete-outbound-external-link' [
  --gateway-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric DeleteOutboundExternalLink $gateway_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /requester-gateway/{gatewayId}; needs --gateway-id
@search-terms DeleteRequesterGateway
export def 'rtbfabric delete-requester-gateway' [
  --gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric DeleteRequesterGateway $gateway_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /responder-gateway/{gatewayId}; needs --gateway-id
@search-terms DeleteResponderGateway
export def 'rtbfabric delete-responder-gateway' [
  --gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric DeleteResponderGateway $gateway_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /responder-gateway/{gatewayId}/certificate; needs --gateway-id --acm-certificate-arn
@search-terms DisassociateCertificate
export def 'rtbfabric disassociate-certificate' [
  --gateway-id: string
  --acm-certificate-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric DisassociateCertificate $gateway_id $acm_certificate_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /responder-gateway/{gatewayId}/certificate; cached 1min; needs --gateway-id --acm-certificate-arn
@search-terms GetCertificateAssociation
export def 'rtbfabric get-certificate-association' [
  --gateway-id: string
  --acm-certificate-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rtbfabric GetCertificateAssociation $gateway_id $acm_certificate_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /responder-gateway/{gatewayId}/inbound-external-link/{linkId}; cached 1min; needs --gateway-id --link-id
@search-terms GetInboundExternalLink
export def 'rtbfabric get-inbound-external-link' [
  --gateway-id: string
  --link-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rtbfabric GetInboundExternalLink $gateway_id $link_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /gateway/{gatewayId}/link/{linkId}; cached 1min; needs --gateway-id --link-id
@search-terms GetLink
export def 'rtbfabric get-link' [
  --gateway-id: string
  --link-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rtbfabric GetLink $gateway_id $link_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId}; cached 1min; needs --gateway-id --link-id --rule-id
@search-terms GetLinkRoutingRule
export def 'rtbfabric get-link-routing-rule' [
  --gateway-id: string
  --link-id: string
  --rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rtbfabric GetLinkRoutingRule $gateway_id $link_id $rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /requester-gateway/{gatewayId}/outbound-external-link/{linkId}; cached 1min; needs --gateway-id --link-id
@search-terms GetOutboundExternalLink
export def 'rtbfabric get-outbound-external-link' [
  --gateway-id: string
  --link-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rtbfabric GetOutboundExternalLink $gateway_id $link_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /requester-gateway/{gatewayId}; cached 1min; needs --gateway-id
@search-terms GetRequesterGateway
export def 'rtbfabric get-requester-gateway' [
  --gateway-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rtbfabric GetRequesterGateway $gateway_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /responder-gateway/{gatewayId}; needs --gateway-id
@search-terms GetResponderGateway
export def 'rtbfabric get-responder-gateway' [
  --gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'rtbfabric GetResponderGateway $gateway_id -- $region $profile $with_input $fail_fast' }

# GET /responder-gateway/{gatewayId}/certificates; follows pages; cached 1min; needs --gateway-id
@search-terms ListCertificateAssociations
export def 'rtbfabric list-certificate-associations' [
  --gateway-id: string
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
]: any -> any { call 'rtbfabric ListCertificateAssociations $gateway_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /responder-gateway/{gatewayId}/link/{linkId}/routing-rules; follows pages; cached 1min; needs --gateway-id --link-id
@search-terms ListLinkRoutingRules
export def 'rtbfabric list-link-routing-rules' [
  --gateway-id: string
  --link-id: string
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
]: any -> any { call 'rtbfabric ListLinkRoutingRules $gateway_id $link_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /gateway/{gatewayId}/links/; follows pages; cached 1min; needs --gateway-id
@search-terms ListLinks
export def 'rtbfabric list-links' [
  --gateway-id: string
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
]: any -> any { call 'rtbfabric ListLinks $gateway_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /requester-gateways; follows pages; cached 1min
@search-terms ListRequesterGateways
export def 'rtbfabric list-requester-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'rtbfabric ListRequesterGateways -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /responder-gateways; follows pages; cached 1min
@search-terms ListResponderGateways
export def 'rtbfabric list-responder-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'rtbfabric ListResponderGateways -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'rtbfabric list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rtbfabric ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /gateway/{gatewayId}/link/{linkId}/reject; needs --gateway-id --link-id
@search-terms RejectLink
export def 'rtbfabric reject-link' [
  --gateway-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric RejectLink $gateway_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'rtbfabric tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'rtbfabric untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /gateway/{gatewayId}/link/{linkId}; needs --gateway-id --link-id
@search-terms UpdateLink
export def 'rtbfabric update-link' [
  --gateway-id: string
  --link-id: string
  --log-settings: record
  --timeout-in-millis: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric UpdateLink $gateway_id $link_id $log_settings $timeout_in_millis -- $region $profile $with_input $fail_fast $yes' }

# POST /gateway/{gatewayId}/link/{linkId}/module-flow; needs --gateway-id --link-id --modules
@search-terms UpdateLinkModuleFlow
export def 'rtbfabric update-link-module-flow' [
  --client-token: string
  --gateway-id: string
  --link-id: string
  --modules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric UpdateLinkModuleFlow $client_token $gateway_id $link_id $modules -- $region $profile $with_input $fail_fast $yes' }

# PUT /responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId}; needs --gateway-id --link-id --rule-id --priority --conditions
@search-terms UpdateLinkRoutingRule
export def 'rtbfabric update-link-routing-rule' [
  --gateway-id: string
  --link-id: string
  --rule-id: string
  --priority: int
  --conditions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric UpdateLinkRoutingRule $gateway_id $link_id $rule_id $priority $conditions -- $region $profile $with_input $fail_fast $yes' }

# POST /requester-gateway/{gatewayId}/update; needs --gateway-id
@search-terms UpdateRequesterGateway
export def 'rtbfabric update-requester-gateway' [
  --client-token: string
  --gateway-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric UpdateRequesterGateway $client_token $gateway_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /responder-gateway/{gatewayId}/update; needs --port --protocol --gateway-id
@search-terms UpdateResponderGateway
export def 'rtbfabric update-responder-gateway' [
  --domain-name: string
  --port: int
  --protocol: string@[HTTP HTTPS]
  --listener-config: record
  --trust-store-configuration: record
  --managed-endpoint-configuration: record
  --client-token: string
  --gateway-id: string
  --description: string
  --client-routing-policy: string@[AVAILABILITY_ZONE_AFFINITY ANY_AVAILABILITY_ZONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rtbfabric UpdateResponderGateway $domain_name $port $protocol $listener_config $trust_store_configuration $managed_endpoint_configuration $client_token $gateway_id $description $client_routing_policy -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   certificate-associated: GetCertificateAssociation; needs --gateway-id --acm-certificate-arn
#   certificate-disassociated: GetCertificateAssociation; needs --gateway-id --acm-certificate-arn
#   inbound-external-link-active: GetInboundExternalLink; needs --gateway-id --link-id
#   inbound-external-link-deleted: GetInboundExternalLink; needs --gateway-id --link-id
#   link-accepted: GetLink; needs --gateway-id --link-id
#   link-active: GetLink; needs --gateway-id --link-id
#   link-deleted: GetLink; needs --gateway-id --link-id
#   link-routing-rule-active: GetLinkRoutingRule; needs --gateway-id --link-id --rule-id
#   link-routing-rule-deleted: GetLinkRoutingRule; needs --gateway-id --link-id --rule-id
#   outbound-external-link-active: GetOutboundExternalLink; needs --gateway-id --link-id
#   outbound-external-link-deleted: GetOutboundExternalLink; needs --gateway-id --link-id
#   requester-gateway-active: GetRequesterGateway; needs --gateway-id
#   requester-gateway-deleted: GetRequesterGateway; needs --gateway-id
#   responder-gateway-active: GetResponderGateway; needs --gateway-id
#   responder-gateway-deleted: GetResponderGateway; needs --gateway-id
@search-terms CertificateAssociated CertificateDisassociated InboundExternalLinkActive InboundExternalLinkDeleted LinkAccepted LinkActive LinkDeleted LinkRoutingRuleActive LinkRoutingRuleDeleted OutboundExternalLinkActive OutboundExternalLinkDeleted RequesterGatewayActive RequesterGatewayDeleted ResponderGatewayActive ResponderGatewayDeleted
export def 'rtbfabric wait' [
  waiter: string@[certificate-associated certificate-disassociated inbound-external-link-active inbound-external-link-deleted link-accepted link-active link-deleted link-routing-rule-active link-routing-rule-deleted outbound-external-link-active outbound-external-link-deleted requester-gateway-active requester-gateway-deleted responder-gateway-active responder-gateway-deleted]
  --gateway-id: string
  --acm-certificate-arn: string
  --link-id: string
  --rule-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'rtbfabric wait $waiter $gateway_id $acm_certificate_arn $link_id $rule_id -- $timeout $interval $region $profile' }
