# Written by `cargo xtask generate --service route-53` from the service's model and overlay: change those instead.
# Route 53, API version 2013-04-01: 74 operations, 1 waiters.

use rt.nu [call]

def RRType []: nothing -> list<string> { [SOA A TXT NS CNAME MX NAPTR PTR SRV SPF AAAA CAA DS TLSA SSHFP SVCB HTTPS] }

# POST /2013-04-01/keysigningkey/{HostedZoneId}/{Name}/activate; needs --hosted-zone-id --name
@search-terms 'ActivateKeySigningKey, route53 activate-key-signing-key'
export def 'route-53 activate-key-signing-key' [
  --hosted-zone-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 ActivateKeySigningKey $hosted_zone_id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/associatevpc; needs --hosted-zone-id --vpc
@search-terms 'AssociateVPCWithHostedZone, route53 associate-vpc-with-hosted-zone'
export def 'route-53 associate-vpc-with-hosted-zone' [
  --hosted-zone-id: string
  --vpc: record
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 AssociateVPCWithHostedZone $hosted_zone_id $vpc $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/cidrcollection/{Id}; needs --id --changes
@search-terms 'ChangeCidrCollection, route53 change-cidr-collection'
export def 'route-53 change-cidr-collection' [
  --id: string
  --collection-version: int
  --changes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 ChangeCidrCollection $id $collection_version $changes -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/rrset/; needs --hosted-zone-id --change-batch
@search-terms 'ChangeResourceRecordSets, route53 change-resource-record-sets'
export def 'route-53 change-resource-record-sets' [
  --hosted-zone-id: string
  --change-batch: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 ChangeResourceRecordSets $hosted_zone_id $change_batch -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/tags/{ResourceType}/{ResourceId}; needs --resource-type --resource-id
@search-terms 'ChangeTagsForResource, route53 change-tags-for-resource'
export def 'route-53 change-tags-for-resource' [
  --resource-type: string@[healthcheck hostedzone]
  --resource-id: string
  --add-tags: any
  --remove-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 ChangeTagsForResource $resource_type $resource_id $add_tags $remove_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/cidrcollection; needs --name --caller-reference
@search-terms 'CreateCidrCollection, route53 create-cidr-collection'
export def 'route-53 create-cidr-collection' [
  --name: string
  --caller-reference: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateCidrCollection $name $caller_reference -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/healthcheck; needs --caller-reference --health-check-config
@search-terms 'CreateHealthCheck, route53 create-health-check'
export def 'route-53 create-health-check' [
  --caller-reference: string
  --health-check-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateHealthCheck $caller_reference $health_check_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone; needs --name --caller-reference
@search-terms 'CreateHostedZone, route53 create-hosted-zone'
export def 'route-53 create-hosted-zone' [
  --name: string
  --vpc: record
  --caller-reference: string
  --hosted-zone-config: record
  --delegation-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateHostedZone $name $vpc $caller_reference $hosted_zone_config $delegation_set_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/keysigningkey; needs --caller-reference --hosted-zone-id --key-management-service-arn --name --status
@search-terms 'CreateKeySigningKey, route53 create-key-signing-key'
export def 'route-53 create-key-signing-key' [
  --caller-reference: string
  --hosted-zone-id: string
  --key-management-service-arn: string
  --name: string
  --status: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateKeySigningKey $caller_reference $hosted_zone_id $key_management_service_arn $name $status -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/queryloggingconfig; needs --hosted-zone-id --cloud-watch-logs-log-group-arn
@search-terms 'CreateQueryLoggingConfig, route53 create-query-logging-config'
export def 'route-53 create-query-logging-config' [
  --hosted-zone-id: string
  --cloud-watch-logs-log-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateQueryLoggingConfig $hosted_zone_id $cloud_watch_logs_log_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/rrsetprotection; needs --hosted-zone-id --protections
@search-terms 'CreateResourceRecordSetProtections, route53 create-resource-record-set-protections'
export def 'route-53 create-resource-record-set-protections' [
  --hosted-zone-id: string
  --protections: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateResourceRecordSetProtections $hosted_zone_id $protections -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/delegationset; needs --caller-reference
@search-terms 'CreateReusableDelegationSet, route53 create-reusable-delegation-set'
export def 'route-53 create-reusable-delegation-set' [
  --caller-reference: string
  --hosted-zone-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateReusableDelegationSet $caller_reference $hosted_zone_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/trafficpolicy; needs --name --document
@search-terms 'CreateTrafficPolicy, route53 create-traffic-policy'
export def 'route-53 create-traffic-policy' [
  --name: string
  --document: string
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateTrafficPolicy $name $document $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/trafficpolicyinstance; needs --hosted-zone-id --name --ttl --traffic-policy-id --traffic-policy-version
@search-terms 'CreateTrafficPolicyInstance, route53 create-traffic-policy-instance'
export def 'route-53 create-traffic-policy-instance' [
  --hosted-zone-id: string
  --name: string
  --ttl: int
  --traffic-policy-id: string
  --traffic-policy-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateTrafficPolicyInstance $hosted_zone_id $name $ttl $traffic_policy_id $traffic_policy_version -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/trafficpolicy/{Id}; needs --id --document
@search-terms 'CreateTrafficPolicyVersion, route53 create-traffic-policy-version'
export def 'route-53 create-traffic-policy-version' [
  --id: string
  --document: string
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateTrafficPolicyVersion $id $document $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/authorizevpcassociation; needs --hosted-zone-id --vpc
@search-terms 'CreateVPCAssociationAuthorization, route53 create-vpc-association-authorization'
export def 'route-53 create-vpc-association-authorization' [
  --hosted-zone-id: string
  --vpc: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 CreateVPCAssociationAuthorization $hosted_zone_id $vpc -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/keysigningkey/{HostedZoneId}/{Name}/deactivate; needs --hosted-zone-id --name
@search-terms 'DeactivateKeySigningKey, route53 deactivate-key-signing-key'
export def 'route-53 deactivate-key-signing-key' [
  --hosted-zone-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeactivateKeySigningKey $hosted_zone_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2013-04-01/cidrcollection/{Id}; needs --id
@search-terms 'DeleteCidrCollection, route53 delete-cidr-collection'
export def 'route-53 delete-cidr-collection' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteCidrCollection $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2013-04-01/healthcheck/{HealthCheckId}; needs --health-check-id
@search-terms 'DeleteHealthCheck, route53 delete-health-check'
export def 'route-53 delete-health-check' [
  --health-check-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteHealthCheck $health_check_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2013-04-01/hostedzone/{Id}; needs --id
@search-terms 'DeleteHostedZone, route53 delete-hosted-zone'
export def 'route-53 delete-hosted-zone' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteHostedZone $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2013-04-01/keysigningkey/{HostedZoneId}/{Name}; needs --hosted-zone-id --name
@search-terms 'DeleteKeySigningKey, route53 delete-key-signing-key'
export def 'route-53 delete-key-signing-key' [
  --hosted-zone-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteKeySigningKey $hosted_zone_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2013-04-01/queryloggingconfig/{Id}; needs --id
@search-terms 'DeleteQueryLoggingConfig, route53 delete-query-logging-config'
export def 'route-53 delete-query-logging-config' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteQueryLoggingConfig $id -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/rrsetprotection/delete; needs --hosted-zone-id --protections
@search-terms 'DeleteResourceRecordSetProtections, route53 delete-resource-record-set-protections'
export def 'route-53 delete-resource-record-set-protections' [
  --hosted-zone-id: string
  --protections: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteResourceRecordSetProtections $hosted_zone_id $protections -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2013-04-01/delegationset/{Id}; needs --id
@search-terms 'DeleteReusableDelegationSet, route53 delete-reusable-delegation-set'
export def 'route-53 delete-reusable-delegation-set' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteReusableDelegationSet $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2013-04-01/trafficpolicy/{Id}/{Version}; needs --id --version
@search-terms 'DeleteTrafficPolicy, route53 delete-traffic-policy'
export def 'route-53 delete-traffic-policy' [
  --id: string
  --version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteTrafficPolicy $id $version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2013-04-01/trafficpolicyinstance/{Id}; needs --id
@search-terms 'DeleteTrafficPolicyInstance, route53 delete-traffic-policy-instance'
export def 'route-53 delete-traffic-policy-instance' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteTrafficPolicyInstance $id -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/deauthorizevpcassociation; needs --hosted-zone-id --vpc
@search-terms 'DeleteVPCAssociationAuthorization, route53 delete-vpc-association-authorization'
export def 'route-53 delete-vpc-association-authorization' [
  --hosted-zone-id: string
  --vpc: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DeleteVPCAssociationAuthorization $hosted_zone_id $vpc -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/disable-dnssec; needs --hosted-zone-id
@search-terms 'DisableHostedZoneDNSSEC, route53 disable-hosted-zone-dnssec'
export def 'route-53 disable-hosted-zone-dnssec' [
  --hosted-zone-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DisableHostedZoneDNSSEC $hosted_zone_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/disassociatevpc; needs --hosted-zone-id --vpc
@search-terms 'DisassociateVPCFromHostedZone, route53 disassociate-vpc-from-hosted-zone'
export def 'route-53 disassociate-vpc-from-hosted-zone' [
  --hosted-zone-id: string
  --vpc: record
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 DisassociateVPCFromHostedZone $hosted_zone_id $vpc $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/enable-dnssec; needs --hosted-zone-id
@search-terms 'EnableHostedZoneDNSSEC, route53 enable-hosted-zone-dnssec'
export def 'route-53 enable-hosted-zone-dnssec' [
  --hosted-zone-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 EnableHostedZoneDNSSEC $hosted_zone_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2013-04-01/accountlimit/{Type}; cached 1min; needs --type
@search-terms 'GetAccountLimit, route53 get-account-limit'
export def 'route-53 get-account-limit' [
  --type: string@[MAX_HEALTH_CHECKS_BY_OWNER MAX_HOSTED_ZONES_BY_OWNER MAX_TRAFFIC_POLICY_INSTANCES_BY_OWNER MAX_REUSABLE_DELEGATION_SETS_BY_OWNER MAX_TRAFFIC_POLICIES_BY_OWNER]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetAccountLimit $type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/change/{Id}; needs --id
@search-terms 'GetChange, route53 get-change'
export def 'route-53 get-change' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetChange $id -- $region $profile $with_input $fail_fast' }

# GET /2013-04-01/checkeripranges; cached 24hr
@search-terms 'GetCheckerIpRanges, route53 get-checker-ip-ranges'
export def 'route-53 get-checker-ip-ranges' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'route-53 GetCheckerIpRanges -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /2013-04-01/hostedzone/{HostedZoneId}/dnssec; cached 1min; needs --hosted-zone-id
@search-terms 'GetDNSSEC, route53 get-dnssec'
export def 'route-53 get-dnssec' [
  --hosted-zone-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetDNSSEC $hosted_zone_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/geolocation; cached 24hr
@search-terms 'GetGeoLocation, route53 get-geo-location'
export def 'route-53 get-geo-location' [
  --continent-code: string
  --country-code: string
  --subdivision-code: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetGeoLocation $continent_code $country_code $subdivision_code -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/healthcheck/{HealthCheckId}; cached 1min; needs --health-check-id
@search-terms 'GetHealthCheck, route53 get-health-check'
export def 'route-53 get-health-check' [
  --health-check-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetHealthCheck $health_check_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/healthcheckcount; cached 1min
@search-terms 'GetHealthCheckCount, route53 get-health-check-count'
export def 'route-53 get-health-check-count' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'route-53 GetHealthCheckCount -- $region $profile $refresh $ttl' }

# GET /2013-04-01/healthcheck/{HealthCheckId}/lastfailurereason; cached 1min; needs --health-check-id
@search-terms 'GetHealthCheckLastFailureReason, route53 get-health-check-last-failure-reason'
export def 'route-53 get-health-check-last-failure-reason' [
  --health-check-id: string
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
]: any -> any { call 'route-53 GetHealthCheckLastFailureReason $health_check_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/healthcheck/{HealthCheckId}/status; needs --health-check-id
@search-terms 'GetHealthCheckStatus, route53 get-health-check-status'
export def 'route-53 get-health-check-status' [
  --health-check-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetHealthCheckStatus $health_check_id -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /2013-04-01/hostedzone/{Id}; cached 5min; needs --id
@search-terms 'GetHostedZone, route53 get-hosted-zone'
export def 'route-53 get-hosted-zone' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetHostedZone $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/hostedzonecount; cached 1min
@search-terms 'GetHostedZoneCount, route53 get-hosted-zone-count'
export def 'route-53 get-hosted-zone-count' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'route-53 GetHostedZoneCount -- $region $profile $refresh $ttl' }

# GET /2013-04-01/hostedzonelimit/{HostedZoneId}/{Type}; cached 1min; needs --type --hosted-zone-id
@search-terms 'GetHostedZoneLimit, route53 get-hosted-zone-limit'
export def 'route-53 get-hosted-zone-limit' [
  --type: string@[MAX_RRSETS_BY_ZONE MAX_VPCS_ASSOCIATED_BY_ZONE]
  --hosted-zone-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetHostedZoneLimit $type $hosted_zone_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/queryloggingconfig/{Id}; cached 1min; needs --id
@search-terms 'GetQueryLoggingConfig, route53 get-query-logging-config'
export def 'route-53 get-query-logging-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetQueryLoggingConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/delegationset/{Id}; cached 1min; needs --id
@search-terms 'GetReusableDelegationSet, route53 get-reusable-delegation-set'
export def 'route-53 get-reusable-delegation-set' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetReusableDelegationSet $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/reusabledelegationsetlimit/{DelegationSetId}/{Type}; cached 1min; needs --type --delegation-set-id
@search-terms 'GetReusableDelegationSetLimit, route53 get-reusable-delegation-set-limit'
export def 'route-53 get-reusable-delegation-set-limit' [
  --type: string
  --delegation-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetReusableDelegationSetLimit $type $delegation_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/trafficpolicy/{Id}/{Version}; cached 1min; needs --id --version
@search-terms 'GetTrafficPolicy, route53 get-traffic-policy'
export def 'route-53 get-traffic-policy' [
  --id: string
  --version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetTrafficPolicy $id $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/trafficpolicyinstance/{Id}; cached 1min; needs --id
@search-terms 'GetTrafficPolicyInstance, route53 get-traffic-policy-instance'
export def 'route-53 get-traffic-policy-instance' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 GetTrafficPolicyInstance $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/trafficpolicyinstancecount; cached 1min
@search-terms 'GetTrafficPolicyInstanceCount, route53 get-traffic-policy-instance-count'
export def 'route-53 get-traffic-policy-instance-count' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'route-53 GetTrafficPolicyInstanceCount -- $region $profile $refresh $ttl' }

# GET /2013-04-01/cidrcollection/{CollectionId}/cidrblocks; follows pages; cached 1min; needs --collection-id
@search-terms 'ListCidrBlocks, route53 list-cidr-blocks'
export def 'route-53 list-cidr-blocks' [
  --collection-id: string
  --location-name: string
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
]: any -> any { call 'route-53 ListCidrBlocks $collection_id $location_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/cidrcollection; follows pages; cached 1min
@search-terms 'ListCidrCollections, route53 list-cidr-collections'
export def 'route-53 list-cidr-collections' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route-53 ListCidrCollections -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2013-04-01/cidrcollection/{CollectionId}; follows pages; cached 1min; needs --collection-id
@search-terms 'ListCidrLocations, route53 list-cidr-locations'
export def 'route-53 list-cidr-locations' [
  --collection-id: string
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
]: any -> any { call 'route-53 ListCidrLocations $collection_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/geolocations; cached 24hr
@search-terms 'ListGeoLocations, route53 list-geo-locations'
export def 'route-53 list-geo-locations' [
  --start-continent-code: string
  --start-country-code: string
  --start-subdivision-code: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListGeoLocations $start_continent_code $start_country_code $start_subdivision_code $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/healthcheck; follows pages; cached 1min
@search-terms 'ListHealthChecks, route53 list-health-checks'
export def 'route-53 list-health-checks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route-53 ListHealthChecks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2013-04-01/hostedzone; follows pages; cached 5min
@search-terms 'ListHostedZones, route53 list-hosted-zones'
export def 'route-53 list-hosted-zones' [
  --delegation-set-id: string
  --hosted-zone-type: string
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
]: any -> any { call 'route-53 ListHostedZones $delegation_set_id $hosted_zone_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/hostedzonesbyname; cached 5min
@search-terms 'ListHostedZonesByName, route53 list-hosted-zones-by-name'
export def 'route-53 list-hosted-zones-by-name' [
  --dns-name: string
  --hosted-zone-id: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListHostedZonesByName $dns_name $hosted_zone_id $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/hostedzonesbyvpc; cached 5min; needs --vpc-id --vpc-region
@search-terms 'ListHostedZonesByVPC, route53 list-hosted-zones-by-vpc'
export def 'route-53 list-hosted-zones-by-vpc' [
  --vpc-id: string
  --vpc-region: string
  --max-items: string
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListHostedZonesByVPC $vpc_id $vpc_region $max_items $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/queryloggingconfig; follows pages; cached 1min
@search-terms 'ListQueryLoggingConfigs, route53 list-query-logging-configs'
export def 'route-53 list-query-logging-configs' [
  --hosted-zone-id: string
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
]: any -> any { call 'route-53 ListQueryLoggingConfigs $hosted_zone_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/hostedzone/{HostedZoneId}/rrsetprotection; follows pages; cached 1min; needs --hosted-zone-id
@search-terms 'ListResourceRecordSetProtections, route53 list-resource-record-set-protections'
export def 'route-53 list-resource-record-set-protections' [
  --hosted-zone-id: string
  --start-record-name: string
  --start-record-type: string@RRType
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
]: any -> any { call 'route-53 ListResourceRecordSetProtections $hosted_zone_id $start_record_name $start_record_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/hostedzone/{HostedZoneId}/rrset; follows pages; cached 1min; needs --hosted-zone-id
@search-terms 'ListResourceRecordSets, route53 list-resource-record-sets'
export def 'route-53 list-resource-record-sets' [
  --hosted-zone-id: string
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
]: any -> any { call 'route-53 ListResourceRecordSets $hosted_zone_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/delegationset; cached 1min
@search-terms 'ListReusableDelegationSets, route53 list-reusable-delegation-sets'
export def 'route-53 list-reusable-delegation-sets' [
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListReusableDelegationSets $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/tags/{ResourceType}/{ResourceId}; cached 5min; needs --resource-type --resource-id
@search-terms 'ListTagsForResource, route53 list-tags-for-resource'
export def 'route-53 list-tags-for-resource' [
  --resource-type: string@[healthcheck hostedzone]
  --resource-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListTagsForResource $resource_type $resource_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2013-04-01/tags/{ResourceType}; cached 5min; needs --resource-type --resource-ids
@search-terms 'ListTagsForResources, route53 list-tags-for-resources'
export def 'route-53 list-tags-for-resources' [
  --resource-type: string@[healthcheck hostedzone]
  --resource-ids: list<string>
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
]: any -> any { call 'route-53 ListTagsForResources $resource_type $resource_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/trafficpolicies; cached 1min
@search-terms 'ListTrafficPolicies, route53 list-traffic-policies'
export def 'route-53 list-traffic-policies' [
  --traffic-policy-id-marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListTrafficPolicies $traffic_policy_id_marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/trafficpolicyinstances; cached 1min
@search-terms 'ListTrafficPolicyInstances, route53 list-traffic-policy-instances'
export def 'route-53 list-traffic-policy-instances' [
  --hosted-zone-id-marker: string
  --traffic-policy-instance-name-marker: string
  --traffic-policy-instance-type-marker: string@RRType
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListTrafficPolicyInstances $hosted_zone_id_marker $traffic_policy_instance_name_marker $traffic_policy_instance_type_marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/trafficpolicyinstances/hostedzone; cached 1min; needs --hosted-zone-id
@search-terms 'ListTrafficPolicyInstancesByHostedZone, route53 list-traffic-policy-instances-by-hosted-zone'
export def 'route-53 list-traffic-policy-instances-by-hosted-zone' [
  --hosted-zone-id: string
  --traffic-policy-instance-name-marker: string
  --traffic-policy-instance-type-marker: string@RRType
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListTrafficPolicyInstancesByHostedZone $hosted_zone_id $traffic_policy_instance_name_marker $traffic_policy_instance_type_marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/trafficpolicyinstances/trafficpolicy; cached 1min; needs --traffic-policy-id --traffic-policy-version
@search-terms 'ListTrafficPolicyInstancesByPolicy, route53 list-traffic-policy-instances-by-policy'
export def 'route-53 list-traffic-policy-instances-by-policy' [
  --traffic-policy-id: string
  --traffic-policy-version: int
  --hosted-zone-id-marker: string
  --traffic-policy-instance-name-marker: string
  --traffic-policy-instance-type-marker: string@RRType
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListTrafficPolicyInstancesByPolicy $traffic_policy_id $traffic_policy_version $hosted_zone_id_marker $traffic_policy_instance_name_marker $traffic_policy_instance_type_marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/trafficpolicies/{Id}/versions; cached 1min; needs --id
@search-terms 'ListTrafficPolicyVersions, route53 list-traffic-policy-versions'
export def 'route-53 list-traffic-policy-versions' [
  --id: string
  --traffic-policy-version-marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53 ListTrafficPolicyVersions $id $traffic_policy_version_marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/hostedzone/{HostedZoneId}/authorizevpcassociation; follows pages; cached 1min; needs --hosted-zone-id
@search-terms 'ListVPCAssociationAuthorizations, route53 list-vpc-association-authorizations'
export def 'route-53 list-vpc-association-authorizations' [
  --hosted-zone-id: string
  --max-results: string
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
]: any -> any { call 'route-53 ListVPCAssociationAuthorizations $hosted_zone_id $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2013-04-01/testdnsanswer; needs --hosted-zone-id --record-name --record-type
@search-terms 'TestDNSAnswer, route53 test-dns-answer'
export def 'route-53 test-dns-answer' [
  --hosted-zone-id: string
  --record-name: string
  --record-type: string@RRType
  --resolver-ip: string
  --edns0-client-subnet-ip: string
  --edns0-client-subnet-mask: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 TestDNSAnswer $hosted_zone_id $record_name $record_type $resolver_ip $edns0_client_subnet_ip $edns0_client_subnet_mask -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/healthcheck/{HealthCheckId}; needs --health-check-id
@search-terms 'UpdateHealthCheck, route53 update-health-check'
export def 'route-53 update-health-check' [
  --health-check-id: string
  --health-check-version: int
  --ip-address: string
  --port: int
  --resource-path: string
  --fully-qualified-domain-name: string
  --search-string: string
  --failure-threshold: int
  --inverted: oneof<bool>
  --disabled: oneof<bool>
  --health-threshold: int
  --child-health-checks: list<string>
  --enable-sni: oneof<bool>
  --regions: list<string>
  --alarm-identifier: record
  --insufficient-data-health-status: string@[Healthy Unhealthy LastKnownStatus]
  --reset-elements: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 UpdateHealthCheck $health_check_id $health_check_version $ip_address $port $resource_path $fully_qualified_domain_name $search_string $failure_threshold $inverted $disabled $health_threshold $child_health_checks $enable_sni $regions $alarm_identifier $insufficient_data_health_status $reset_elements -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{Id}; needs --id
@search-terms 'UpdateHostedZoneComment, route53 update-hosted-zone-comment'
export def 'route-53 update-hosted-zone-comment' [
  --id: string
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 UpdateHostedZoneComment $id $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/hostedzone/{HostedZoneId}/features; needs --hosted-zone-id
@search-terms 'UpdateHostedZoneFeatures, route53 update-hosted-zone-features'
export def 'route-53 update-hosted-zone-features' [
  --hosted-zone-id: string
  --enable-accelerated-recovery: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 UpdateHostedZoneFeatures $hosted_zone_id $enable_accelerated_recovery -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/trafficpolicy/{Id}/{Version}; needs --id --version --comment
@search-terms 'UpdateTrafficPolicyComment, route53 update-traffic-policy-comment'
export def 'route-53 update-traffic-policy-comment' [
  --id: string
  --version: int
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 UpdateTrafficPolicyComment $id $version $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /2013-04-01/trafficpolicyinstance/{Id}; needs --id --ttl --traffic-policy-id --traffic-policy-version
@search-terms 'UpdateTrafficPolicyInstance, route53 update-traffic-policy-instance'
export def 'route-53 update-traffic-policy-instance' [
  --id: string
  --ttl: int
  --traffic-policy-id: string
  --traffic-policy-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53 UpdateTrafficPolicyInstance $id $ttl $traffic_policy_id $traffic_policy_version -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   resource-record-sets-changed: GetChange; needs --id
@search-terms ResourceRecordSetsChanged
export def 'route-53 wait' [
  waiter: string@[resource-record-sets-changed]
  --id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'route-53 wait $waiter $id -- $timeout $interval $region $profile' }
