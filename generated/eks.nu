# Written by `cargo xtask generate --service eks` from the service's model and overlay: change those instead.
# EKS, API version 2017-11-01: 70 operations, 9 waiters.

use rt.nu [call]

# POST /clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}/activate; needs --cluster-name --certificate-authority-id
@search-terms ActivateCertificateAuthority
export def 'eks activate-certificate-authority' [
  --cluster-name: string
  --certificate-authority-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks ActivateCertificateAuthority $cluster_name $certificate_authority_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/access-entries/{principalArn}/access-policies; needs --cluster-name --principal-arn --policy-arn --access-scope
@search-terms AssociateAccessPolicy
export def 'eks associate-access-policy' [
  --cluster-name: string
  --principal-arn: string
  --policy-arn: string
  --access-scope: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks AssociateAccessPolicy $cluster_name $principal_arn $policy_arn $access_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/encryption-config/associate; needs --cluster-name --encryption-config
@search-terms AssociateEncryptionConfig
export def 'eks associate-encryption-config' [
  --cluster-name: string
  --encryption-config: list
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks AssociateEncryptionConfig $cluster_name $encryption_config $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/identity-provider-configs/associate; needs --cluster-name --oidc
@search-terms AssociateIdentityProviderConfig
export def 'eks associate-identity-provider-config' [
  --cluster-name: string
  --oidc: record
  --tags: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks AssociateIdentityProviderConfig $cluster_name $oidc $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{name}/updates/{updateId}/cancel-update; needs --name --update-id
@search-terms CancelUpdate
export def 'eks cancel-update' [
  --name: string
  --update-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CancelUpdate $name $update_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/access-entries; needs --cluster-name --principal-arn
@search-terms CreateAccessEntry
export def 'eks create-access-entry' [
  --cluster-name: string
  --principal-arn: string
  --kubernetes-groups: list<string>
  --tags: record
  --client-request-token: string
  --username: string
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreateAccessEntry $cluster_name $principal_arn $kubernetes_groups $tags $client_request_token $username $type -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/addons; needs --cluster-name --addon-name
@search-terms CreateAddon
export def 'eks create-addon' [
  --cluster-name: string
  --addon-name: string
  --addon-version: string
  --service-account-role-arn: string
  --resolve-conflicts: string@[OVERWRITE NONE PRESERVE]
  --client-request-token: string
  --tags: record
  --configuration-values: string
  --pod-identity-associations: list
  --namespace-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreateAddon $cluster_name $addon_name $addon_version $service_account_role_arn $resolve_conflicts $client_request_token $tags $configuration_values $pod_identity_associations $namespace_config -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/capabilities; needs --capability-name --cluster-name --type --role-arn --delete-propagation-policy
@search-terms CreateCapability
export def 'eks create-capability' [
  --capability-name: string
  --cluster-name: string
  --client-request-token: string
  --type: string@[ACK KRO ARGOCD]
  --role-arn: string
  --configuration: record
  --tags: record
  --delete-propagation-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreateCapability $capability_name $cluster_name $client_request_token $type $role_arn $configuration $tags $delete_propagation_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/certificate-authorities; needs --cluster-name
@search-terms CreateCertificateAuthority
export def 'eks create-certificate-authority' [
  --cluster-name: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreateCertificateAuthority $cluster_name $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters; needs --name --role-arn --resources-vpc-config
@search-terms CreateCluster
export def 'eks create-cluster' [
  --name: string
  --version: string
  --role-arn: string
  --resources-vpc-config: record
  --kubernetes-network-config: record
  --logging: record
  --client-request-token: string
  --tags: record
  --encryption-config: list
  --outpost-config: record
  --access-config: record
  --bootstrap-self-managed-addons: oneof<bool>
  --upgrade-policy: record
  --zonal-shift-config: record
  --remote-network-config: record
  --compute-config: record
  --storage-config: record
  --deletion-protection: oneof<bool>
  --control-plane-scaling-config: record
  --kube-api-server-config: record
  --kube-scheduler-config: record
  --kube-controller-manager-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreateCluster $name $version $role_arn $resources_vpc_config $kubernetes_network_config $logging $client_request_token $tags $encryption_config $outpost_config $access_config $bootstrap_self_managed_addons $upgrade_policy $zonal_shift_config $remote_network_config $compute_config $storage_config $deletion_protection $control_plane_scaling_config $kube_api_server_config $kube_scheduler_config $kube_controller_manager_config -- $region $profile $with_input $fail_fast $yes' }

# POST /eks-anywhere-subscriptions; needs --name --term
@search-terms CreateEksAnywhereSubscription
export def 'eks create-eks-anywhere-subscription' [
  --name: string
  --term: record
  --license-quantity: int
  --license-type: string
  --auto-renew: oneof<bool>
  --client-request-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreateEksAnywhereSubscription $name $term $license_quantity $license_type $auto_renew $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/fargate-profiles; needs --fargate-profile-name --cluster-name --pod-execution-role-arn
@search-terms CreateFargateProfile
export def 'eks create-fargate-profile' [
  --fargate-profile-name: string
  --cluster-name: string
  --pod-execution-role-arn: string
  --subnets: list<string>
  --selectors: list
  --client-request-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreateFargateProfile $fargate_profile_name $cluster_name $pod_execution_role_arn $subnets $selectors $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/node-groups; needs --cluster-name --nodegroup-name --subnets --node-role
@search-terms CreateNodegroup
export def 'eks create-nodegroup' [
  --cluster-name: string
  --nodegroup-name: string
  --scaling-config: record
  --disk-size: int
  --subnets: list<string>
  --instance-types: list<string>
  --ami-type: string@[AL2_x86_64 AL2_x86_64_GPU AL2_ARM_64 CUSTOM BOTTLEROCKET_ARM_64 BOTTLEROCKET_x86_64 BOTTLEROCKET_ARM_64_FIPS BOTTLEROCKET_x86_64_FIPS BOTTLEROCKET_ARM_64_NVIDIA BOTTLEROCKET_x86_64_NVIDIA BOTTLEROCKET_ARM_64_NVIDIA_FIPS BOTTLEROCKET_x86_64_NVIDIA_FIPS WINDOWS_CORE_2019_x86_64 WINDOWS_FULL_2019_x86_64 WINDOWS_CORE_2022_x86_64 WINDOWS_FULL_2022_x86_64 WINDOWS_CORE_2025_x86_64 WINDOWS_FULL_2025_x86_64 AL2023_x86_64_STANDARD AL2023_ARM_64_STANDARD AL2023_x86_64_NEURON AL2023_x86_64_NVIDIA AL2023_ARM_64_NVIDIA]
  --remote-access: record
  --node-role: string
  --labels: record
  --taints: any
  --tags: record
  --client-request-token: string
  --launch-template: record
  --update-config: record
  --node-repair-config: record
  --capacity-type: string@[ON_DEMAND SPOT CAPACITY_BLOCK]
  --version: string
  --release-version: string
  --warm-pool-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreateNodegroup $cluster_name $nodegroup_name $scaling_config $disk_size $subnets $instance_types $ami_type $remote_access $node_role $labels $taints $tags $client_request_token $launch_template $update_config $node_repair_config $capacity_type $version $release_version $warm_pool_config -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/pod-identity-associations; needs --cluster-name --namespace --service-account --role-arn
@search-terms CreatePodIdentityAssociation
export def 'eks create-pod-identity-association' [
  --cluster-name: string
  --namespace: string
  --service-account: string
  --role-arn: string
  --client-request-token: string
  --tags: record
  --disable-session-tags: oneof<bool>
  --target-role-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks CreatePodIdentityAssociation $cluster_name $namespace $service_account $role_arn $client_request_token $tags $disable_session_tags $target_role_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clusters/{clusterName}/access-entries/{principalArn}; needs --cluster-name --principal-arn
@search-terms DeleteAccessEntry
export def 'eks delete-access-entry' [
  --cluster-name: string
  --principal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeleteAccessEntry $cluster_name $principal_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clusters/{clusterName}/addons/{addonName}; needs --cluster-name --addon-name
@search-terms DeleteAddon
export def 'eks delete-addon' [
  --cluster-name: string
  --addon-name: string
  --preserve: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeleteAddon $cluster_name $addon_name $preserve -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clusters/{clusterName}/capabilities/{capabilityName}; needs --cluster-name --capability-name
@search-terms DeleteCapability
export def 'eks delete-capability' [
  --cluster-name: string
  --capability-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeleteCapability $cluster_name $capability_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}; needs --cluster-name --certificate-authority-id
@search-terms DeleteCertificateAuthority
export def 'eks delete-certificate-authority' [
  --cluster-name: string
  --certificate-authority-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeleteCertificateAuthority $cluster_name $certificate_authority_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clusters/{name}; needs --name
@search-terms DeleteCluster
export def 'eks delete-cluster' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeleteCluster $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /eks-anywhere-subscriptions/{id}; needs --id
@search-terms DeleteEksAnywhereSubscription
export def 'eks delete-eks-anywhere-subscription' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeleteEksAnywhereSubscription $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clusters/{clusterName}/fargate-profiles/{fargateProfileName}; needs --cluster-name --fargate-profile-name
@search-terms DeleteFargateProfile
export def 'eks delete-fargate-profile' [
  --cluster-name: string
  --fargate-profile-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeleteFargateProfile $cluster_name $fargate_profile_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clusters/{clusterName}/node-groups/{nodegroupName}; needs --cluster-name --nodegroup-name
@search-terms DeleteNodegroup
export def 'eks delete-nodegroup' [
  --cluster-name: string
  --nodegroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeleteNodegroup $cluster_name $nodegroup_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clusters/{clusterName}/pod-identity-associations/{associationId}; needs --cluster-name --association-id
@search-terms DeletePodIdentityAssociation
export def 'eks delete-pod-identity-association' [
  --cluster-name: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeletePodIdentityAssociation $cluster_name $association_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cluster-registrations/{name}; needs --name
@search-terms DeregisterCluster
export def 'eks deregister-cluster' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DeregisterCluster $name -- $region $profile $with_input $fail_fast $yes' }

# GET /clusters/{clusterName}/access-entries/{principalArn}; cached 1min; needs --cluster-name --principal-arn
@search-terms DescribeAccessEntry
export def 'eks describe-access-entry' [
  --cluster-name: string
  --principal-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeAccessEntry $cluster_name $principal_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/addons/{addonName}; cached 1min; needs --cluster-name --addon-name
@search-terms DescribeAddon
export def 'eks describe-addon' [
  --cluster-name: string
  --addon-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeAddon $cluster_name $addon_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /addons/configuration-schemas; cached 1min; needs --addon-name --addon-version
@search-terms DescribeAddonConfiguration
export def 'eks describe-addon-configuration' [
  --addon-name: string
  --addon-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeAddonConfiguration $addon_name $addon_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /addons/supported-versions; follows pages; cached 24hr
@search-terms DescribeAddonVersions
export def 'eks describe-addon-versions' [
  --kubernetes-version: string
  --addon-name: string
  --types: list<string>
  --publishers: list<string>
  --owners: list<string>
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
]: any -> any { call 'eks DescribeAddonVersions $kubernetes_version $addon_name $types $publishers $owners -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/capabilities/{capabilityName}; cached 1min; needs --cluster-name --capability-name
@search-terms DescribeCapability
export def 'eks describe-capability' [
  --cluster-name: string
  --capability-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeCapability $cluster_name $capability_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}; cached 1min; needs --cluster-name --certificate-authority-id
@search-terms DescribeCertificateAuthority
export def 'eks describe-certificate-authority' [
  --cluster-name: string
  --certificate-authority-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeCertificateAuthority $cluster_name $certificate_authority_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{name}; cached 1min; needs --name
@search-terms DescribeCluster
export def 'eks describe-cluster' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeCluster $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cluster-versions; follows pages; cached 24hr
@search-terms DescribeClusterVersions
export def 'eks describe-cluster-versions' [
  --cluster-type: string
  --default-only: oneof<bool>
  --include-all: oneof<bool>
  --cluster-versions: list<string>
  --status: string@[unsupported standard-support extended-support]
  --version-status: string@[UNSUPPORTED STANDARD_SUPPORT EXTENDED_SUPPORT]
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
]: any -> any { call 'eks DescribeClusterVersions $cluster_type $default_only $include_all $cluster_versions $status $version_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /eks-anywhere-subscriptions/{id}; cached 1min; needs --id
@search-terms DescribeEksAnywhereSubscription
export def 'eks describe-eks-anywhere-subscription' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeEksAnywhereSubscription $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/fargate-profiles/{fargateProfileName}; cached 1min; needs --cluster-name --fargate-profile-name
@search-terms DescribeFargateProfile
export def 'eks describe-fargate-profile' [
  --cluster-name: string
  --fargate-profile-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeFargateProfile $cluster_name $fargate_profile_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /clusters/{clusterName}/identity-provider-configs/describe; cached 1min; needs --cluster-name --identity-provider-config
@search-terms DescribeIdentityProviderConfig
export def 'eks describe-identity-provider-config' [
  --cluster-name: string
  --identity-provider-config: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeIdentityProviderConfig $cluster_name $identity_provider_config -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/insights/{id}; cached 1min; needs --cluster-name --id
@search-terms DescribeInsight
export def 'eks describe-insight' [
  --cluster-name: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeInsight $cluster_name $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/insights-refresh; cached 1min; needs --cluster-name
@search-terms DescribeInsightsRefresh
export def 'eks describe-insights-refresh' [
  --cluster-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeInsightsRefresh $cluster_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/node-groups/{nodegroupName}; cached 1min; needs --cluster-name --nodegroup-name
@search-terms DescribeNodegroup
export def 'eks describe-nodegroup' [
  --cluster-name: string
  --nodegroup-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeNodegroup $cluster_name $nodegroup_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/pod-identity-associations/{associationId}; cached 1min; needs --cluster-name --association-id
@search-terms DescribePodIdentityAssociation
export def 'eks describe-pod-identity-association' [
  --cluster-name: string
  --association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribePodIdentityAssociation $cluster_name $association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{name}/updates/{updateId}; cached 1min; needs --name --update-id
@search-terms DescribeUpdate
export def 'eks describe-update' [
  --name: string
  --update-id: string
  --nodegroup-name: string
  --addon-name: string
  --capability-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks DescribeUpdate $name $update_id $nodegroup_name $addon_name $capability_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /clusters/{clusterName}/access-entries/{principalArn}/access-policies/{policyArn}; needs --cluster-name --principal-arn --policy-arn
@search-terms DisassociateAccessPolicy
export def 'eks disassociate-access-policy' [
  --cluster-name: string
  --principal-arn: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DisassociateAccessPolicy $cluster_name $principal_arn $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/identity-provider-configs/disassociate; needs --cluster-name --identity-provider-config
@search-terms DisassociateIdentityProviderConfig
export def 'eks disassociate-identity-provider-config' [
  --cluster-name: string
  --identity-provider-config: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks DisassociateIdentityProviderConfig $cluster_name $identity_provider_config $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# GET /clusters/{clusterName}/access-entries; follows pages; cached 1min; needs --cluster-name
@search-terms ListAccessEntries
export def 'eks list-access-entries' [
  --cluster-name: string
  --associated-policy-arn: string
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
]: any -> any { call 'eks ListAccessEntries $cluster_name $associated_policy_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /access-policies; follows pages; cached 1min
@search-terms ListAccessPolicies
export def 'eks list-access-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'eks ListAccessPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /clusters/{clusterName}/addons; follows pages; cached 1min; needs --cluster-name
@search-terms ListAddons
export def 'eks list-addons' [
  --cluster-name: string
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
]: any -> any { call 'eks ListAddons $cluster_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/access-entries/{principalArn}/access-policies; follows pages; cached 1min; needs --cluster-name --principal-arn
@search-terms ListAssociatedAccessPolicies
export def 'eks list-associated-access-policies' [
  --cluster-name: string
  --principal-arn: string
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
]: any -> any { call 'eks ListAssociatedAccessPolicies $cluster_name $principal_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/capabilities; follows pages; cached 1min; needs --cluster-name
@search-terms ListCapabilities
export def 'eks list-capabilities' [
  --cluster-name: string
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
]: any -> any { call 'eks ListCapabilities $cluster_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/certificate-authorities; follows pages; cached 1min; needs --cluster-name
@search-terms ListCertificateAuthorities
export def 'eks list-certificate-authorities' [
  --cluster-name: string
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
]: any -> any { call 'eks ListCertificateAuthorities $cluster_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters; follows pages; cached 5min
@search-terms ListClusters
export def 'eks list-clusters' [
  --include: list<string>
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
]: any -> any { call 'eks ListClusters $include -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /eks-anywhere-subscriptions; follows pages; cached 1min
@search-terms ListEksAnywhereSubscriptions
export def 'eks list-eks-anywhere-subscriptions' [
  --include-status: list<string>
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
]: any -> any { call 'eks ListEksAnywhereSubscriptions $include_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/fargate-profiles; follows pages; cached 1min; needs --cluster-name
@search-terms ListFargateProfiles
export def 'eks list-fargate-profiles' [
  --cluster-name: string
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
]: any -> any { call 'eks ListFargateProfiles $cluster_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/identity-provider-configs; follows pages; cached 1min; needs --cluster-name
@search-terms ListIdentityProviderConfigs
export def 'eks list-identity-provider-configs' [
  --cluster-name: string
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
]: any -> any { call 'eks ListIdentityProviderConfigs $cluster_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /clusters/{clusterName}/insights; follows pages; cached 1min; needs --cluster-name
@search-terms ListInsights
export def 'eks list-insights' [
  --cluster-name: string
  --filter: record
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
]: any -> any { call 'eks ListInsights $cluster_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/node-groups; follows pages; cached 1min; needs --cluster-name
@search-terms ListNodegroups
export def 'eks list-nodegroups' [
  --cluster-name: string
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
]: any -> any { call 'eks ListNodegroups $cluster_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{clusterName}/pod-identity-associations; follows pages; cached 1min; needs --cluster-name
@search-terms ListPodIdentityAssociations
export def 'eks list-pod-identity-associations' [
  --cluster-name: string
  --namespace: string
  --service-account: string
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
]: any -> any { call 'eks ListPodIdentityAssociations $cluster_name $namespace $service_account -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'eks list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eks ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{name}/updates; follows pages; cached 1min; needs --name
@search-terms ListUpdates
export def 'eks list-updates' [
  --name: string
  --nodegroup-name: string
  --addon-name: string
  --capability-name: string
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
]: any -> any { call 'eks ListUpdates $name $nodegroup_name $addon_name $capability_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /cluster-registrations; needs --name --connector-config
@search-terms RegisterCluster
export def 'eks register-cluster' [
  --name: string
  --connector-config: record
  --client-request-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks RegisterCluster $name $connector_config $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/insights-refresh; needs --cluster-name
@search-terms StartInsightsRefresh
export def 'eks start-insights-refresh' [
  --cluster-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks StartInsightsRefresh $cluster_name -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'eks tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'eks untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/access-entries/{principalArn}; needs --cluster-name --principal-arn
@search-terms UpdateAccessEntry
export def 'eks update-access-entry' [
  --cluster-name: string
  --principal-arn: string
  --kubernetes-groups: list<string>
  --client-request-token: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdateAccessEntry $cluster_name $principal_arn $kubernetes_groups $client_request_token $username -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/addons/{addonName}/update; needs --cluster-name --addon-name
@search-terms UpdateAddon
export def 'eks update-addon' [
  --cluster-name: string
  --addon-name: string
  --addon-version: string
  --service-account-role-arn: string
  --resolve-conflicts: string@[OVERWRITE NONE PRESERVE]
  --client-request-token: string
  --configuration-values: string
  --pod-identity-associations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdateAddon $cluster_name $addon_name $addon_version $service_account_role_arn $resolve_conflicts $client_request_token $configuration_values $pod_identity_associations -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/capabilities/{capabilityName}; needs --cluster-name --capability-name
@search-terms UpdateCapability
export def 'eks update-capability' [
  --cluster-name: string
  --capability-name: string
  --role-arn: string
  --configuration: record
  --client-request-token: string
  --delete-propagation-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdateCapability $cluster_name $capability_name $role_arn $configuration $client_request_token $delete_propagation_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{name}/update-config; needs --name
@search-terms UpdateClusterConfig
export def 'eks update-cluster-config' [
  --name: string
  --resources-vpc-config: record
  --logging: record
  --client-request-token: string
  --access-config: record
  --upgrade-policy: record
  --zonal-shift-config: record
  --compute-config: record
  --kubernetes-network-config: record
  --storage-config: record
  --remote-network-config: record
  --deletion-protection: oneof<bool>
  --control-plane-scaling-config: record
  --kube-api-server-config: record
  --kube-scheduler-config: record
  --kube-controller-manager-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdateClusterConfig $name $resources_vpc_config $logging $client_request_token $access_config $upgrade_policy $zonal_shift_config $compute_config $kubernetes_network_config $storage_config $remote_network_config $deletion_protection $control_plane_scaling_config $kube_api_server_config $kube_scheduler_config $kube_controller_manager_config -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{name}/updates; needs --name --version
@search-terms UpdateClusterVersion
export def 'eks update-cluster-version' [
  --name: string
  --version: string
  --client-request-token: string
  --force: oneof<bool>
  --rollback-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdateClusterVersion $name $version $client_request_token $force $rollback_config -- $region $profile $with_input $fail_fast $yes' }

# POST /eks-anywhere-subscriptions/{id}; needs --id --auto-renew
@search-terms UpdateEksAnywhereSubscription
export def 'eks update-eks-anywhere-subscription' [
  --id: string
  --auto-renew: oneof<bool>
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdateEksAnywhereSubscription $id $auto_renew $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/node-groups/{nodegroupName}/update-config; needs --cluster-name --nodegroup-name
@search-terms UpdateNodegroupConfig
export def 'eks update-nodegroup-config' [
  --cluster-name: string
  --nodegroup-name: string
  --labels: record
  --taints: record
  --scaling-config: record
  --update-config: record
  --node-repair-config: record
  --warm-pool-config: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdateNodegroupConfig $cluster_name $nodegroup_name $labels $taints $scaling_config $update_config $node_repair_config $warm_pool_config $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/node-groups/{nodegroupName}/update-version; needs --cluster-name --nodegroup-name
@search-terms UpdateNodegroupVersion
export def 'eks update-nodegroup-version' [
  --cluster-name: string
  --nodegroup-name: string
  --version: string
  --release-version: string
  --launch-template: record
  --force: oneof<bool>
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdateNodegroupVersion $cluster_name $nodegroup_name $version $release_version $launch_template $force $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /clusters/{clusterName}/pod-identity-associations/{associationId}; needs --cluster-name --association-id
@search-terms UpdatePodIdentityAssociation
export def 'eks update-pod-identity-association' [
  --cluster-name: string
  --association-id: string
  --role-arn: string
  --client-request-token: string
  --disable-session-tags: oneof<bool>
  --target-role-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks UpdatePodIdentityAssociation $cluster_name $association_id $role_arn $client_request_token $disable_session_tags $target_role_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   addon-active: DescribeAddon; needs --cluster-name --addon-name
#   addon-deleted: DescribeAddon; needs --cluster-name --addon-name
#   certificate-authority-update-complete: DescribeUpdate; needs --name --update-id
#   cluster-active: DescribeCluster; needs --name
#   cluster-deleted: DescribeCluster; needs --name
#   fargate-profile-active: DescribeFargateProfile; needs --cluster-name --fargate-profile-name
#   fargate-profile-deleted: DescribeFargateProfile; needs --cluster-name --fargate-profile-name
#   nodegroup-active: DescribeNodegroup; needs --cluster-name --nodegroup-name
#   nodegroup-deleted: DescribeNodegroup; needs --cluster-name --nodegroup-name
@search-terms AddonActive AddonDeleted CertificateAuthorityUpdateComplete ClusterActive ClusterDeleted FargateProfileActive FargateProfileDeleted NodegroupActive NodegroupDeleted
export def 'eks wait' [
  waiter: string@[addon-active addon-deleted certificate-authority-update-complete cluster-active cluster-deleted fargate-profile-active fargate-profile-deleted nodegroup-active nodegroup-deleted]
  --cluster-name: string
  --addon-name: string
  --name: string
  --update-id: string
  --nodegroup-name: string
  --capability-name: string
  --fargate-profile-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'eks wait $waiter $cluster_name $addon_name $name $update_id $nodegroup_name $capability_name $fargate_profile_name -- $timeout $interval $region $profile' }
