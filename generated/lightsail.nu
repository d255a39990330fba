# Written by `cargo xtask generate --service lightsail` from the service's model and overlay: change those instead.
# Lightsail, API version 2016-11-28: 167 operations.

use rt.nu [call]

# POST /; needs --static-ip-name
@search-terms AllocateStaticIp
export def 'lightsail allocate-static-ip' [
  --static-ip-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail AllocateStaticIp $static_ip_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --distribution-name --certificate-name
@search-terms AttachCertificateToDistribution
export def 'lightsail attach-certificate-to-distribution' [
  --distribution-name: string
  --certificate-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail AttachCertificateToDistribution $distribution_name $certificate_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --disk-name --instance-name --disk-path
@search-terms AttachDisk
export def 'lightsail attach-disk' [
  --disk-name: string
  --instance-name: string
  --disk-path: string
  --auto-mounting: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail AttachDisk $disk_name $instance_name $disk_path $auto_mounting -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --instance-names
@search-terms AttachInstancesToLoadBalancer
export def 'lightsail attach-instances-to-load-balancer' [
  --load-balancer-name: string
  --instance-names: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail AttachInstancesToLoadBalancer $load_balancer_name $instance_names -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --certificate-name
@search-terms AttachLoadBalancerTlsCertificate
export def 'lightsail attach-load-balancer-tls-certificate' [
  --load-balancer-name: string
  --certificate-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail AttachLoadBalancerTlsCertificate $load_balancer_name $certificate_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --static-ip-name --instance-name
@search-terms AttachStaticIp
export def 'lightsail attach-static-ip' [
  --static-ip-name: string
  --instance-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail AttachStaticIp $static_ip_name $instance_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --subdomain-name
@search-terms CheckSubdomainAvailability
export def 'lightsail check-subdomain-availability' [
  --subdomain-name: string
  --reserve: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CheckSubdomainAvailability $subdomain_name $reserve -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --port-info --instance-name
@search-terms CloseInstancePublicPorts
export def 'lightsail close-instance-public-ports' [
  --port-info: record
  --instance-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CloseInstancePublicPorts $port_info $instance_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-snapshot-name --source-region
@search-terms CopySnapshot
export def 'lightsail copy-snapshot' [
  --source-snapshot-name: string
  --source-resource-name: string
  --restore-date: string
  --use-latest-restorable-auto-snapshot: oneof<bool>
  --target-snapshot-name: string
  --source-region: string@[us-east-1 us-east-2 us-west-1 us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 eu-south-2 ca-central-1 ap-east-1 ap-south-1 ap-southeast-1 ap-southeast-2 ap-northeast-1 ap-northeast-2 ap-southeast-3 ap-southeast-5 sa-east-1]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CopySnapshot $source_snapshot_name $source_resource_name $restore_date $use_latest_restorable_auto_snapshot $target_snapshot_name $source_region -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --bucket-name --bundle-id
@search-terms CreateBucket
export def 'lightsail create-bucket' [
  --bucket-name: string
  --bundle-id: string
  --tags: any
  --enable-object-versioning: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateBucket $bucket_name $bundle_id $tags $enable_object_versioning -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bucket-name
@search-terms CreateBucketAccessKey
export def 'lightsail create-bucket-access-key' [
  --bucket-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateBucketAccessKey $bucket_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-name --domain-name
@search-terms CreateCertificate
export def 'lightsail create-certificate' [
  --certificate-name: string
  --domain-name: string
  --subject-alternative-names: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateCertificate $certificate_name $domain_name $subject_alternative_names $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instances
@search-terms CreateCloudFormationStack
export def 'lightsail create-cloud-formation-stack' [
  --instances: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateCloudFormationStack $instances -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --protocol --contact-endpoint
@search-terms CreateContactMethod
export def 'lightsail create-contact-method' [
  --protocol: string@[Email SMS]
  --contact-endpoint: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateContactMethod $protocol $contact_endpoint $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --service-name --power --scale
@search-terms CreateContainerService
export def 'lightsail create-container-service' [
  --service-name: string
  --power: string@[nano micro small medium large xlarge]
  --scale: int
  --tags: any
  --public-domain-names: record
  --deployment: record
  --private-registry-access: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateContainerService $service_name $power $scale $tags $public_domain_names $deployment $private_registry_access -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-name
@search-terms CreateContainerServiceDeployment
export def 'lightsail create-container-service-deployment' [
  --service-name: string
  --containers: record
  --public-endpoint: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateContainerServiceDeployment $service_name $containers $public_endpoint -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateContainerServiceRegistryLogin
export def 'lightsail create-container-service-registry-login' [
  --region: string
  --profile: string
]: any -> any { call 'lightsail CreateContainerServiceRegistryLogin -- $region $profile' }

# POST /; needs --disk-name --availability-zone --size-in-gb
@search-terms CreateDisk
export def 'lightsail create-disk' [
  --disk-name: string
  --availability-zone: string
  --size-in-gb: int
  --tags: any
  --add-ons: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateDisk $disk_name $availability_zone $size_in_gb $tags $add_ons -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --disk-name --availability-zone --size-in-gb
@search-terms CreateDiskFromSnapshot
export def 'lightsail create-disk-from-snapshot' [
  --disk-name: string
  --disk-snapshot-name: string
  --availability-zone: string
  --size-in-gb: int
  --tags: any
  --add-ons: list
  --source-disk-name: string
  --restore-date: string
  --use-latest-restorable-auto-snapshot: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateDiskFromSnapshot $disk_name $disk_snapshot_name $availability_zone $size_in_gb $tags $add_ons $source_disk_name $restore_date $use_latest_restorable_auto_snapshot -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --disk-snapshot-name
@search-terms CreateDiskSnapshot
export def 'lightsail create-disk-snapshot' [
  --disk-name: string
  --disk-snapshot-name: string
  --instance-name: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateDiskSnapshot $disk_name $disk_snapshot_name $instance_name $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --distribution-name --origin --default-cache-behavior --bundle-id
@search-terms CreateDistribution
export def 'lightsail create-distribution' [
  --distribution-name: string
  --origin: record
  --default-cache-behavior: record
  --cache-behavior-settings: record
  --cache-behaviors: list
  --bundle-id: string
  --ip-address-type: string@[dualstack ipv4 ipv6]
  --tags: any
  --certificate-name: string
  --viewer-minimum-tls-protocol-version: string@["TLSv1.1_2016" "TLSv1.2_2018" "TLSv1.2_2019" "TLSv1.2_2021"]
  --enable-private-origin-access: oneof<bool>
  --default-root-object: string
  --custom-error-responses: list
  --enable-waf: oneof<bool>
  --waf-rules: list
  --subdomain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateDistribution $distribution_name $origin $default_cache_behavior $cache_behavior_settings $cache_behaviors $bundle_id $ip_address_type $tags $certificate_name $viewer_minimum_tls_protocol_version $enable_private_origin_access $default_root_object $custom_error_responses $enable_waf $waf_rules $subdomain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms CreateDomain
export def 'lightsail create-domain' [
  --domain-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateDomain $domain_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --domain-entry
@search-terms CreateDomainEntry
export def 'lightsail create-domain-entry' [
  --domain-name: string
  --domain-entry: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateDomainEntry $domain_name $domain_entry -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name
@search-terms CreateGUISessionAccessDetails
export def 'lightsail create-gui-session-access-details' [
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateGUISessionAccessDetails $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-snapshot-name --instance-name
@search-terms CreateInstanceSnapshot
export def 'lightsail create-instance-snapshot' [
  --instance-snapshot-name: string
  --instance-name: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateInstanceSnapshot $instance_snapshot_name $instance_name $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-names --availability-zone --blueprint-id --bundle-id
@search-terms CreateInstances
export def 'lightsail create-instances' [
  --instance-names: list<string>
  --availability-zone: string
  --custom-image-name: string
  --blueprint-id: string
  --bundle-id: string
  --user-data: string
  --key-pair-name: string
  --tags: any
  --add-ons: list
  --ip-address-type: string@[dualstack ipv4 ipv6]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateInstances $instance_names $availability_zone $custom_image_name $blueprint_id $bundle_id $user_data $key_pair_name $tags $add_ons $ip_address_type -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-names --availability-zone --bundle-id
@search-terms CreateInstancesFromSnapshot
export def 'lightsail create-instances-from-snapshot' [
  --instance-names: list<string>
  --attached-disk-mapping: record
  --availability-zone: string
  --instance-snapshot-name: string
  --bundle-id: string
  --user-data: string
  --key-pair-name: string
  --tags: any
  --add-ons: list
  --ip-address-type: string@[dualstack ipv4 ipv6]
  --source-instance-name: string
  --restore-date: string
  --use-latest-restorable-auto-snapshot: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateInstancesFromSnapshot $instance_names $attached_disk_mapping $availability_zone $instance_snapshot_name $bundle_id $user_data $key_pair_name $tags $add_ons $ip_address_type $source_instance_name $restore_date $use_latest_restorable_auto_snapshot -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --key-pair-name
@search-terms CreateKeyPair
export def 'lightsail create-key-pair' [
  --key-pair-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateKeyPair $key_pair_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --instance-port
@search-terms CreateLoadBalancer
export def 'lightsail create-load-balancer' [
  --load-balancer-name: string
  --instance-port: int
  --health-check-path: string
  --certificate-name: string
  --certificate-domain-name: string
  --certificate-alternative-names: list<string>
  --tags: any
  --ip-address-type: string@[dualstack ipv4 ipv6]
  --tls-policy-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateLoadBalancer $load_balancer_name $instance_port $health_check_path $certificate_name $certificate_domain_name $certificate_alternative_names $tags $ip_address_type $tls_policy_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --certificate-name --certificate-domain-name
@search-terms CreateLoadBalancerTlsCertificate
export def 'lightsail create-load-balancer-tls-certificate' [
  --load-balancer-name: string
  --certificate-name: string
  --certificate-domain-name: string
  --certificate-alternative-names: list<string>
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateLoadBalancerTlsCertificate $load_balancer_name $certificate_name $certificate_domain_name $certificate_alternative_names $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name --relational-database-blueprint-id --relational-database-bundle-id --master-database-name --master-username
@search-terms CreateRelationalDatabase
export def 'lightsail create-relational-database' [
  --relational-database-name: string
  --availability-zone: string
  --relational-database-blueprint-id: string
  --relational-database-bundle-id: string
  --master-database-name: string
  --master-username: string
  --master-user-password: string
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --publicly-accessible: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateRelationalDatabase $relational_database_name $availability_zone $relational_database_blueprint_id $relational_database_bundle_id $master_database_name $master_username $master_user_password $preferred_backup_window $preferred_maintenance_window $publicly_accessible $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name
@search-terms CreateRelationalDatabaseFromSnapshot
export def 'lightsail create-relational-database-from-snapshot' [
  --relational-database-name: string
  --availability-zone: string
  --publicly-accessible: oneof<bool>
  --relational-database-snapshot-name: string
  --relational-database-bundle-id: string
  --source-relational-database-name: string
  --restore-time: oneof<datetime, duration, string>
  --use-latest-restorable-time: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateRelationalDatabaseFromSnapshot $relational_database_name $availability_zone $publicly_accessible $relational_database_snapshot_name $relational_database_bundle_id $source_relational_database_name $restore_time $use_latest_restorable_time $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name --relational-database-snapshot-name
@search-terms CreateRelationalDatabaseSnapshot
export def 'lightsail create-relational-database-snapshot' [
  --relational-database-name: string
  --relational-database-snapshot-name: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateRelationalDatabaseSnapshot $relational_database_name $relational_database_snapshot_name $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --subdomain-name
@search-terms CreateSubdomain
export def 'lightsail create-subdomain' [
  --subdomain-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail CreateSubdomain $subdomain_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alarm-name
@search-terms DeleteAlarm
export def 'lightsail delete-alarm' [
  --alarm-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteAlarm $alarm_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-name --date
@search-terms DeleteAutoSnapshot
export def 'lightsail delete-auto-snapshot' [
  --resource-name: string
  --date: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteAutoSnapshot $resource_name $date -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --bucket-name
@search-terms DeleteBucket
export def 'lightsail delete-bucket' [
  --bucket-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteBucket $bucket_name $force_delete -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --bucket-name --access-key-id
@search-terms DeleteBucketAccessKey
export def 'lightsail delete-bucket-access-key' [
  --bucket-name: string
  --access-key-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteBucketAccessKey $bucket_name $access_key_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --certificate-name
@search-terms DeleteCertificate
export def 'lightsail delete-certificate' [
  --certificate-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteCertificate $certificate_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --protocol
@search-terms DeleteContactMethod
export def 'lightsail delete-contact-method' [
  --protocol: string@[Email SMS]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteContactMethod $protocol -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --service-name --image
@search-terms DeleteContainerImage
export def 'lightsail delete-container-image' [
  --service-name: string
  --image: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteContainerImage $service_name $image -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-name
@search-terms DeleteContainerService
export def 'lightsail delete-container-service' [
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteContainerService $service_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --disk-name
@search-terms DeleteDisk
export def 'lightsail delete-disk' [
  --disk-name: string
  --force-delete-add-ons: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteDisk $disk_name $force_delete_add_ons -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --disk-snapshot-name
@search-terms DeleteDiskSnapshot
export def 'lightsail delete-disk-snapshot' [
  --disk-snapshot-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteDiskSnapshot $disk_snapshot_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteDistribution
export def 'lightsail delete-distribution' [
  --distribution-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteDistribution $distribution_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms DeleteDomain
export def 'lightsail delete-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --domain-entry
@search-terms DeleteDomainEntry
export def 'lightsail delete-domain-entry' [
  --domain-name: string
  --domain-entry: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteDomainEntry $domain_name $domain_entry -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-name
@search-terms DeleteInstance
export def 'lightsail delete-instance' [
  --instance-name: string
  --force-delete-add-ons: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteInstance $instance_name $force_delete_add_ons -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-snapshot-name
@search-terms DeleteInstanceSnapshot
export def 'lightsail delete-instance-snapshot' [
  --instance-snapshot-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteInstanceSnapshot $instance_snapshot_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --key-pair-name
@search-terms DeleteKeyPair
export def 'lightsail delete-key-pair' [
  --key-pair-name: string
  --expected-fingerprint: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteKeyPair $key_pair_name $expected_fingerprint -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-name
@search-terms DeleteKnownHostKeys
export def 'lightsail delete-known-host-keys' [
  --instance-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteKnownHostKeys $instance_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name
@search-terms DeleteLoadBalancer
export def 'lightsail delete-load-balancer' [
  --load-balancer-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteLoadBalancer $load_balancer_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --certificate-name
@search-terms DeleteLoadBalancerTlsCertificate
export def 'lightsail delete-load-balancer-tls-certificate' [
  --load-balancer-name: string
  --certificate-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteLoadBalancerTlsCertificate $load_balancer_name $certificate_name $force -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name
@search-terms DeleteRelationalDatabase
export def 'lightsail delete-relational-database' [
  --relational-database-name: string
  --skip-final-snapshot: oneof<bool>
  --final-relational-database-snapshot-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteRelationalDatabase $relational_database_name $skip_final_snapshot $final_relational_database_snapshot_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-snapshot-name
@search-terms DeleteRelationalDatabaseSnapshot
export def 'lightsail delete-relational-database-snapshot' [
  --relational-database-snapshot-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteRelationalDatabaseSnapshot $relational_database_snapshot_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --subdomain-name
@search-terms DeleteSubdomain
export def 'lightsail delete-subdomain' [
  --subdomain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DeleteSubdomain $subdomain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --distribution-name
@search-terms DetachCertificateFromDistribution
export def 'lightsail detach-certificate-from-distribution' [
  --distribution-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DetachCertificateFromDistribution $distribution_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --disk-name
@search-terms DetachDisk
export def 'lightsail detach-disk' [
  --disk-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DetachDisk $disk_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --instance-names
@search-terms DetachInstancesFromLoadBalancer
export def 'lightsail detach-instances-from-load-balancer' [
  --load-balancer-name: string
  --instance-names: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DetachInstancesFromLoadBalancer $load_balancer_name $instance_names -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --static-ip-name
@search-terms DetachStaticIp
export def 'lightsail detach-static-ip' [
  --static-ip-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DetachStaticIp $static_ip_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --add-on-type --resource-name
@search-terms DisableAddOn
export def 'lightsail disable-add-on' [
  --add-on-type: string@[AutoSnapshot StopInstanceOnIdle]
  --resource-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail DisableAddOn $add_on_type $resource_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms DownloadDefaultKeyPair
export def 'lightsail download-default-key-pair' [
  --region: string
  --profile: string
]: any -> any { call 'lightsail DownloadDefaultKeyPair -- $region $profile' }

# POST /; needs --resource-name --add-on-request
@search-terms EnableAddOn
export def 'lightsail enable-add-on' [
  --resource-name: string
  --add-on-request: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail EnableAddOn $resource_name $add_on_request -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --source-snapshot-name
@search-terms ExportSnapshot
export def 'lightsail export-snapshot' [
  --source-snapshot-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail ExportSnapshot $source_snapshot_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms GetActiveNames
export def 'lightsail get-active-names' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetActiveNames -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms GetAlarms
export def 'lightsail get-alarms' [
  --alarm-name: string
  --monitored-resource-name: string
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
]: any -> any { call 'lightsail GetAlarms $alarm_name $monitored_resource_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-name
@search-terms GetAutoSnapshots
export def 'lightsail get-auto-snapshots' [
  --resource-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetAutoSnapshots $resource_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetBlueprints
export def 'lightsail get-blueprints' [
  --include-inactive: oneof<bool>
  --app-category: string
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
]: any -> any { call 'lightsail GetBlueprints $include_inactive $app_category -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --bucket-name
@search-terms GetBucketAccessKeys
export def 'lightsail get-bucket-access-keys' [
  --bucket-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetBucketAccessKeys $bucket_name -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetBucketBundles
export def 'lightsail get-bucket-bundles' [
  --include-inactive: oneof<bool>
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
]: any -> any { call 'lightsail GetBucketBundles $include_inactive -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --bucket-name --metric-name --start-time --end-time --period --statistics --unit
@search-terms GetBucketMetricData
export def 'lightsail get-bucket-metric-data' [
  --bucket-name: string
  --metric-name: string@[BucketSizeBytes NumberOfObjects]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --period: int
  --statistics: list<string>
  --unit: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetBucketMetricData $bucket_name $metric_name $start_time $end_time $period $statistics $unit -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetBuckets
export def 'lightsail get-buckets' [
  --bucket-name: string
  --page-token: string
  --include-connected-resources: oneof<bool>
  --include-cors: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetBuckets $bucket_name $page_token $include_connected_resources $include_cors -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetBundles
export def 'lightsail get-bundles' [
  --include-inactive: oneof<bool>
  --app-category: string
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
]: any -> any { call 'lightsail GetBundles $include_inactive $app_category -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetCertificates
export def 'lightsail get-certificates' [
  --certificate-statuses: list<string>
  --include-certificate-details: oneof<bool>
  --certificate-name: string
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
]: any -> any { call 'lightsail GetCertificates $certificate_statuses $include_certificate_details $certificate_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms GetCloudFormationStackRecords
export def 'lightsail get-cloud-formation-stack-records' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'lightsail GetCloudFormationStackRecords -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; cached 1min
@search-terms GetContactMethods
export def 'lightsail get-contact-methods' [
  --protocols: list<string>
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
]: any -> any { call 'lightsail GetContactMethods $protocols -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetContainerAPIMetadata
export def 'lightsail get-container-api-metadata' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetContainerAPIMetadata -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min; needs --service-name
@search-terms GetContainerImages
export def 'lightsail get-container-images' [
  --service-name: string
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
]: any -> any { call 'lightsail GetContainerImages $service_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --service-name --container-name
@search-terms GetContainerLog
export def 'lightsail get-container-log' [
  --service-name: string
  --container-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --filter-pattern: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetContainerLog $service_name $container_name $start_time $end_time $filter_pattern -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --service-name
@search-terms GetContainerServiceDeployments
export def 'lightsail get-container-service-deployments' [
  --service-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetContainerServiceDeployments $service_name -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --service-name --metric-name --start-time --end-time --period --statistics
@search-terms GetContainerServiceMetricData
export def 'lightsail get-container-service-metric-data' [
  --service-name: string
  --metric-name: string@[CPUUtilization MemoryUtilization]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --period: int
  --statistics: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetContainerServiceMetricData $service_name $metric_name $start_time $end_time $period $statistics -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetContainerServicePowers
export def 'lightsail get-container-service-powers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetContainerServicePowers -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /
@search-terms GetContainerServices
export def 'lightsail get-container-services' [
  --service-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetContainerServices $service_name -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-name --start-time --end-time
@search-terms GetCostEstimate
export def 'lightsail get-cost-estimate' [
  --resource-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'lightsail GetCostEstimate $resource_name $start_time $end_time -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --disk-name
@search-terms GetDisk
export def 'lightsail get-disk' [
  --disk-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetDisk $disk_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --disk-snapshot-name
@search-terms GetDiskSnapshot
export def 'lightsail get-disk-snapshot' [
  --disk-snapshot-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetDiskSnapshot $disk_snapshot_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetDiskSnapshots
export def 'lightsail get-disk-snapshots' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetDiskSnapshots -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms GetDisks
export def 'lightsail get-disks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetDisks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min
@search-terms GetDistributionBundles
export def 'lightsail get-distribution-bundles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetDistributionBundles -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min
@search-terms GetDistributionLatestCacheReset
export def 'lightsail get-distribution-latest-cache-reset' [
  --distribution-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetDistributionLatestCacheReset $distribution_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --distribution-name --metric-name --start-time --end-time --period --unit --statistics
@search-terms GetDistributionMetricData
export def 'lightsail get-distribution-metric-data' [
  --distribution-name: string
  --metric-name: string@[Requests BytesDownloaded BytesUploaded TotalErrorRate Http4xxErrorRate Http5xxErrorRate WafAllowedRequests WafBlockedRequests]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --period: int
  --unit: string
  --statistics: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetDistributionMetricData $distribution_name $metric_name $start_time $end_time $period $unit $statistics -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetDistributions
export def 'lightsail get-distributions' [
  --distribution-name: string
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
]: any -> any { call 'lightsail GetDistributions $distribution_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms GetDomain
export def 'lightsail get-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetDomain $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetDomains
export def 'lightsail get-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetDomains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages
@search-terms GetExportSnapshotRecords
export def 'lightsail get-export-snapshot-records' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'lightsail GetExportSnapshotRecords -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; cached 1min; needs --instance-name
@search-terms GetInstance
export def 'lightsail get-instance' [
  --instance-name: string
  --include-health-status: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetInstance $instance_name $include_health_status -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-name
@search-terms GetInstanceAccessDetails
export def 'lightsail get-instance-access-details' [
  --instance-name: string
  --protocol: string@[ssh rdp]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetInstanceAccessDetails $instance_name $protocol -- $region $profile $with_input $fail_fast' }

# POST /; needs --instance-name --metric-name --period --start-time --end-time --unit --statistics
@search-terms GetInstanceMetricData
export def 'lightsail get-instance-metric-data' [
  --instance-name: string
  --metric-name: string@[CPUUtilization NetworkIn NetworkOut StatusCheckFailed StatusCheckFailed_Instance StatusCheckFailed_System BurstCapacityTime BurstCapacityPercentage MetadataNoToken DiskReadOps DiskWriteOps DiskReadBytes DiskWriteBytes DiskTotalReadTime DiskTotalWriteTime DiskQueueLength]
  --period: int
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --unit: string
  --statistics: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetInstanceMetricData $instance_name $metric_name $period $start_time $end_time $unit $statistics -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-name
@search-terms GetInstancePortStates
export def 'lightsail get-instance-port-states' [
  --instance-name: string
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
]: any -> any { call 'lightsail GetInstancePortStates $instance_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-snapshot-name
@search-terms GetInstanceSnapshot
export def 'lightsail get-instance-snapshot' [
  --instance-snapshot-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetInstanceSnapshot $instance_snapshot_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetInstanceSnapshots
export def 'lightsail get-instance-snapshots' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetInstanceSnapshots -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --instance-name
@search-terms GetInstanceState
export def 'lightsail get-instance-state' [
  --instance-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetInstanceState $instance_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetInstances
export def 'lightsail get-instances' [
  --include-health-status: oneof<bool>
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
]: any -> any { call 'lightsail GetInstances $include_health_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --key-pair-name
@search-terms GetKeyPair
export def 'lightsail get-key-pair' [
  --key-pair-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetKeyPair $key_pair_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetKeyPairs
export def 'lightsail get-key-pairs' [
  --include-default-key-pair: oneof<bool>
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
]: any -> any { call 'lightsail GetKeyPairs $include_default_key_pair -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --load-balancer-name
@search-terms GetLoadBalancer
export def 'lightsail get-load-balancer' [
  --load-balancer-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetLoadBalancer $load_balancer_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --load-balancer-name --metric-name --period --start-time --end-time --unit --statistics
@search-terms GetLoadBalancerMetricData
export def 'lightsail get-load-balancer-metric-data' [
  --load-balancer-name: string
  --metric-name: string@[ClientTLSNegotiationErrorCount HealthyHostCount UnhealthyHostCount HTTPCode_LB_4XX_Count HTTPCode_LB_5XX_Count HTTPCode_Instance_2XX_Count HTTPCode_Instance_3XX_Count HTTPCode_Instance_4XX_Count HTTPCode_Instance_5XX_Count InstanceResponseTime RejectedConnectionCount RequestCount]
  --period: int
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --unit: string
  --statistics: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetLoadBalancerMetricData $load_balancer_name $metric_name $period $start_time $end_time $unit $statistics -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --load-balancer-name
@search-terms GetLoadBalancerTlsCertificates
export def 'lightsail get-load-balancer-tls-certificates' [
  --load-balancer-name: string
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
]: any -> any { call 'lightsail GetLoadBalancerTlsCertificates $load_balancer_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetLoadBalancerTlsPolicies
export def 'lightsail get-load-balancer-tls-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetLoadBalancerTlsPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms GetLoadBalancers
export def 'lightsail get-load-balancers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetLoadBalancers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --operation-id
@search-terms GetOperation
export def 'lightsail get-operation' [
  --operation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetOperation $operation_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetOperations
export def 'lightsail get-operations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetOperations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --resource-name
@search-terms GetOperationsForResource
export def 'lightsail get-operations-for-resource' [
  --resource-name: string
  --page-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetOperationsForResource $resource_name $page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetProfile
export def 'lightsail get-profile' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetProfile -- $region $profile $refresh $ttl' }

# POST /; cached 1min
@search-terms GetRegions
export def 'lightsail get-regions' [
  --include-availability-zones: oneof<bool>
  --include-relational-database-availability-zones: oneof<bool>
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
]: any -> any { call 'lightsail GetRegions $include_availability_zones $include_relational_database_availability_zones -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --relational-database-name
@search-terms GetRelationalDatabase
export def 'lightsail get-relational-database' [
  --relational-database-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetRelationalDatabase $relational_database_name -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetRelationalDatabaseBlueprints
export def 'lightsail get-relational-database-blueprints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetRelationalDatabaseBlueprints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms GetRelationalDatabaseBundles
export def 'lightsail get-relational-database-bundles' [
  --include-inactive: oneof<bool>
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
]: any -> any { call 'lightsail GetRelationalDatabaseBundles $include_inactive -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --relational-database-name
@search-terms GetRelationalDatabaseEvents
export def 'lightsail get-relational-database-events' [
  --relational-database-name: string
  --duration-in-minutes: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetRelationalDatabaseEvents $relational_database_name $duration_in_minutes -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --relational-database-name --log-stream-name
@search-terms GetRelationalDatabaseLogEvents
export def 'lightsail get-relational-database-log-events' [
  --relational-database-name: string
  --log-stream-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --start-from-head: oneof<bool>
  --page-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetRelationalDatabaseLogEvents $relational_database_name $log_stream_name $start_time $end_time $start_from_head $page_token -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --relational-database-name
@search-terms GetRelationalDatabaseLogStreams
export def 'lightsail get-relational-database-log-streams' [
  --relational-database-name: string
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
]: any -> any { call 'lightsail GetRelationalDatabaseLogStreams $relational_database_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --relational-database-name
@search-terms GetRelationalDatabaseMasterUserPassword
export def 'lightsail get-relational-database-master-user-password' [
  --relational-database-name: string
  --password-version: string@[CURRENT PREVIOUS PENDING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetRelationalDatabaseMasterUserPassword $relational_database_name $password_version -- $region $profile $with_input $fail_fast' }

# POST /; needs --relational-database-name --metric-name --period --start-time --end-time --unit --statistics
@search-terms GetRelationalDatabaseMetricData
export def 'lightsail get-relational-database-metric-data' [
  --relational-database-name: string
  --metric-name: string@[CPUUtilization DatabaseConnections DiskQueueDepth FreeStorageSpace NetworkReceiveThroughput NetworkTransmitThroughput FreeableMemory SwapUsage]
  --period: int
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --unit: string
  --statistics: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetRelationalDatabaseMetricData $relational_database_name $metric_name $period $start_time $end_time $unit $statistics -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --relational-database-name
@search-terms GetRelationalDatabaseParameters
export def 'lightsail get-relational-database-parameters' [
  --relational-database-name: string
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
]: any -> any { call 'lightsail GetRelationalDatabaseParameters $relational_database_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --relational-database-snapshot-name
@search-terms GetRelationalDatabaseSnapshot
export def 'lightsail get-relational-database-snapshot' [
  --relational-database-snapshot-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetRelationalDatabaseSnapshot $relational_database_snapshot_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetRelationalDatabaseSnapshots
export def 'lightsail get-relational-database-snapshots' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetRelationalDatabaseSnapshots -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages
@search-terms GetRelationalDatabases
export def 'lightsail get-relational-databases' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'lightsail GetRelationalDatabases -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; cached 1min; needs --resource-name
@search-terms GetSetupHistory
export def 'lightsail get-setup-history' [
  --resource-name: string
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
]: any -> any { call 'lightsail GetSetupHistory $resource_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --static-ip-name
@search-terms GetStaticIp
export def 'lightsail get-static-ip' [
  --static-ip-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lightsail GetStaticIp $static_ip_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetStaticIps
export def 'lightsail get-static-ips' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lightsail GetStaticIps -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms GetSubdomains
export def 'lightsail get-subdomains' [
  --subdomain-name: string
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
]: any -> any { call 'lightsail GetSubdomains $subdomain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --key-pair-name --public-key-base64
@search-terms ImportKeyPair
export def 'lightsail import-key-pair' [
  --key-pair-name: string
  --public-key-base64: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail ImportKeyPair $key_pair_name $public_key_base64 -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms IsVpcPeered
export def 'lightsail is-vpc-peered' [
  --region: string
  --profile: string
]: any -> any { call 'lightsail IsVpcPeered -- $region $profile' }

# POST /; needs --port-info --instance-name
@search-terms OpenInstancePublicPorts
export def 'lightsail open-instance-public-ports' [
  --port-info: record
  --instance-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail OpenInstancePublicPorts $port_info $instance_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms PeerVpc
export def 'lightsail peer-vpc' [
  --region: string
  --profile: string
]: any -> any { call 'lightsail PeerVpc -- $region $profile' }

# POST /; needs --alarm-name --metric-name --monitored-resource-name --comparison-operator --threshold --evaluation-periods
@search-terms PutAlarm
export def 'lightsail put-alarm' [
  --alarm-name: string
  --metric-name: string
  --monitored-resource-name: string
  --comparison-operator: string@[GreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold]
  --threshold: number
  --evaluation-periods: int
  --datapoints-to-alarm: int
  --treat-missing-data: string@[breaching notBreaching ignore missing]
  --contact-protocols: list<string>
  --notification-triggers: list<string>
  --notification-enabled: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail PutAlarm $alarm_name $metric_name $monitored_resource_name $comparison_operator $threshold $evaluation_periods $datapoints_to_alarm $treat_missing_data $contact_protocols $notification_triggers $notification_enabled $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --port-infos --instance-name
@search-terms PutInstancePublicPorts
export def 'lightsail put-instance-public-ports' [
  --port-infos: list
  --instance-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail PutInstancePublicPorts $port_infos $instance_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-name
@search-terms RebootInstance
export def 'lightsail reboot-instance' [
  --instance-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail RebootInstance $instance_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name
@search-terms RebootRelationalDatabase
export def 'lightsail reboot-relational-database' [
  --relational-database-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail RebootRelationalDatabase $relational_database_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --service-name --label --digest
@search-terms RegisterContainerImage
export def 'lightsail register-container-image' [
  --service-name: string
  --label: string
  --digest: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail RegisterContainerImage $service_name $label $digest -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --static-ip-name
@search-terms ReleaseStaticIp
export def 'lightsail release-static-ip' [
  --static-ip-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail ReleaseStaticIp $static_ip_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms ResetDistributionCache
export def 'lightsail reset-distribution-cache' [
  --distribution-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail ResetDistributionCache $distribution_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protocol
@search-terms SendContactMethodVerification
export def 'lightsail send-contact-method-verification' [
  --protocol: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail SendContactMethodVerification $protocol -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-type --resource-name --ip-address-type
@search-terms SetIpAddressType
export def 'lightsail set-ip-address-type' [
  --resource-type: string@[ContainerService Instance StaticIp KeyPair InstanceSnapshot Domain PeeredVpc LoadBalancer LoadBalancerTlsCertificate Disk DiskSnapshot RelationalDatabase RelationalDatabaseSnapshot ExportSnapshotRecord CloudFormationStackRecord Alarm ContactMethod Distribution Certificate Bucket Subdomain]
  --resource-name: string
  --ip-address-type: string@[dualstack ipv4 ipv6]
  --accept-bundle-update: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail SetIpAddressType $resource_type $resource_name $ip_address_type $accept_bundle_update -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-name --bucket-name --access
@search-terms SetResourceAccessForBucket
export def 'lightsail set-resource-access-for-bucket' [
  --resource-name: string
  --bucket-name: string
  --access: string@[allow deny]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail SetResourceAccessForBucket $resource_name $bucket_name $access -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-name --email-address --domain-names --certificate-provider
@search-terms SetupInstanceHttps
export def 'lightsail setup-instance-https' [
  --instance-name: string
  --email-address: string
  --domain-names: list<string>
  --certificate-provider: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail SetupInstanceHttps $instance_name $email_address $domain_names $certificate_provider -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-name
@search-terms StartGUISession
export def 'lightsail start-gui-session' [
  --resource-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail StartGUISession $resource_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-name
@search-terms StartInstance
export def 'lightsail start-instance' [
  --instance-name: string
  --attribute-updates: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail StartInstance $instance_name $attribute_updates -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name
@search-terms StartRelationalDatabase
export def 'lightsail start-relational-database' [
  --relational-database-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail StartRelationalDatabase $relational_database_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-name
@search-terms StopGUISession
export def 'lightsail stop-gui-session' [
  --resource-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail StopGUISession $resource_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-name
@search-terms StopInstance
export def 'lightsail stop-instance' [
  --instance-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail StopInstance $instance_name $force -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name
@search-terms StopRelationalDatabase
export def 'lightsail stop-relational-database' [
  --relational-database-name: string
  --relational-database-snapshot-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail StopRelationalDatabase $relational_database_name $relational_database_snapshot_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tags
@search-terms TagResource
export def 'lightsail tag-resource' [
  --resource-name: string
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail TagResource $resource_name $resource_arn $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --alarm-name --state
@search-terms TestAlarm
export def 'lightsail test-alarm' [
  --alarm-name: string
  --state: string@[OK ALARM INSUFFICIENT_DATA]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail TestAlarm $alarm_name $state -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms UnpeerVpc
export def 'lightsail unpeer-vpc' [
  --region: string
  --profile: string
]: any -> any { call 'lightsail UnpeerVpc -- $region $profile' }

# POST /; needs --resource-name --tag-keys
@search-terms UntagResource
export def 'lightsail untag-resource' [
  --resource-name: string
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UntagResource $resource_name $resource_arn $tag_keys -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --bucket-name
@search-terms UpdateBucket
export def 'lightsail update-bucket' [
  --bucket-name: string
  --access-rules: record
  --versioning: string
  --readonly-access-accounts: list<string>
  --access-log-config: record
  --cors: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateBucket $bucket_name $access_rules $versioning $readonly_access_accounts $access_log_config $cors -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bucket-name --bundle-id
@search-terms UpdateBucketBundle
export def 'lightsail update-bucket-bundle' [
  --bucket-name: string
  --bundle-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateBucketBundle $bucket_name $bundle_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --service-name
@search-terms UpdateContainerService
export def 'lightsail update-container-service' [
  --service-name: string
  --power: string@[nano micro small medium large xlarge]
  --scale: int
  --is-disabled: oneof<bool>
  --public-domain-names: record
  --private-registry-access: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateContainerService $service_name $power $scale $is_disabled $public_domain_names $private_registry_access -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --distribution-name
@search-terms UpdateDistribution
export def 'lightsail update-distribution' [
  --distribution-name: string
  --origin: record
  --default-cache-behavior: record
  --cache-behavior-settings: record
  --cache-behaviors: list
  --is-enabled: oneof<bool>
  --viewer-minimum-tls-protocol-version: string@["TLSv1.1_2016" "TLSv1.2_2018" "TLSv1.2_2019" "TLSv1.2_2021"]
  --certificate-name: string
  --use-default-certificate: oneof<bool>
  --enable-private-origin-access: oneof<bool>
  --default-root-object: string
  --custom-error-responses: list
  --enable-waf: oneof<bool>
  --waf-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateDistribution $distribution_name $origin $default_cache_behavior $cache_behavior_settings $cache_behaviors $is_enabled $viewer_minimum_tls_protocol_version $certificate_name $use_default_certificate $enable_private_origin_access $default_root_object $custom_error_responses $enable_waf $waf_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateDistributionBundle
export def 'lightsail update-distribution-bundle' [
  --distribution-name: string
  --bundle-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateDistributionBundle $distribution_name $bundle_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --domain-entry
@search-terms UpdateDomainEntry
export def 'lightsail update-domain-entry' [
  --domain-name: string
  --domain-entry: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateDomainEntry $domain_name $domain_entry -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-name
@search-terms UpdateInstanceMetadataOptions
export def 'lightsail update-instance-metadata-options' [
  --instance-name: string
  --http-tokens: string@[optional required]
  --http-endpoint: string@[disabled enabled]
  --http-put-response-hop-limit: int
  --http-protocol-ipv6: string@[disabled enabled]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateInstanceMetadataOptions $instance_name $http_tokens $http_endpoint $http_put_response_hop_limit $http_protocol_ipv6 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --attribute-name --attribute-value
@search-terms UpdateLoadBalancerAttribute
export def 'lightsail update-load-balancer-attribute' [
  --load-balancer-name: string
  --attribute-name: string@[HealthCheckPath SessionStickinessEnabled SessionStickiness_LB_CookieDurationSeconds HttpsRedirectionEnabled TlsPolicyName]
  --attribute-value: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateLoadBalancerAttribute $load_balancer_name $attribute_name $attribute_value -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name
@search-terms UpdateRelationalDatabase
export def 'lightsail update-relational-database' [
  --relational-database-name: string
  --master-user-password: string
  --rotate-master-user-password: oneof<bool>
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --enable-backup-retention: oneof<bool>
  --disable-backup-retention: oneof<bool>
  --publicly-accessible: oneof<bool>
  --apply-immediately: oneof<bool>
  --ca-certificate-identifier: string
  --relational-database-blueprint-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateRelationalDatabase $relational_database_name $master_user_password $rotate_master_user_password $preferred_backup_window $preferred_maintenance_window $enable_backup_retention $disable_backup_retention $publicly_accessible $apply_immediately $ca_certificate_identifier $relational_database_blueprint_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --relational-database-name --parameters
@search-terms UpdateRelationalDatabaseParameters
export def 'lightsail update-relational-database-parameters' [
  --relational-database-name: string
  --parameters: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateRelationalDatabaseParameters $relational_database_name $parameters -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --subdomain-name --action
@search-terms UpdateSubdomainAssociation
export def 'lightsail update-subdomain-association' [
  --subdomain-name: string
  --action: string@[ASSOCIATE DISASSOCIATE TRANSFER]
  --target-resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lightsail UpdateSubdomainAssociation $subdomain_name $action $target_resource_arn -- $region $profile $with_input $fail_fast $yes' }
