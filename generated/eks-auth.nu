# Written by `cargo xtask generate --service eks-auth` from the service's model and overlay: change those instead.
# EKS Auth, API version 2023-11-26: 1 operations.

use rt.nu [call]

# POST /clusters/{clusterName}/assume-role-for-pod-identity; needs --cluster-name --token
@search-terms AssumeRoleForPodIdentity
export def 'eks-auth assume-role-for-pod-identity' [
  --cluster-name: string
  --token: string
  --eks-node-name: string
  --instance-id: string
  --zone: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eks-auth AssumeRoleForPodIdentity $cluster_name $token $eks_node_name $instance_id $zone -- $region $profile $with_input $fail_fast $yes' }
