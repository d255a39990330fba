//! Where our models, which are botocore's, and the typed SDK's differ: what one has and the other does not, by name.

/// S3 operations that the typed SDK leaves out: superseded long ago.
pub(crate) const S3_OPERATIONS: &[&str] =
    &["GetBucketLifecycle", "GetBucketNotification", "PutBucketLifecycle", "PutBucketNotification"];

/// EC2 operations newer than the typed SDK.
pub(crate) const EC2_OPERATIONS: &[&str] = &[
    "AssociateKmsKeyId",
    "AssociateNetworkingFlexCostAllocationPolicy",
    "CreateMetricCategory",
    "CreateNetworkingFlexCostAllocationPolicy",
    "CreateTransitGatewayNetworkFunctionAttachment",
    "DeleteMetricCategory",
    "DeleteNetworkingFlexCostAllocationPolicies",
    "DeleteTransitGatewayNetworkFunctionAttachment",
    "DescribeMetricCategories",
    "DescribeNetworkingFlexCostAllocationPolicies",
    "DescribeNetworkingFlexCostAllocationPolicyAssociations",
    "DescribeTransitGatewayNetworkFunctionAttachments",
    "DisassociateKmsKeyId",
    "DisassociateNetworkingFlexCostAllocationPolicy",
    "GetNetworkingFlexCostAllocationPolicyVersions",
    "ModifyMetricCategory",
    "ModifyNetworkingFlexCostAllocationPolicy",
    "ModifyTransitGatewayNetworkFunctionAttachment",
    "ModifyTransitGatewayPeeringAttachment",
];

/// Members newer than the typed SDK: service, structure, members.
const ONLY_OURS: &[(&str, &str, &[&str])] = &[
    ("s3", "AbortMultipartUploadOutput", &["VersionId"]),
    ("s3", "CreateMultipartUploadOutput", &["VersionId"]),
    ("s3", "ListPartsOutput", &["VersionId"]),
    ("s3", "MultipartUpload", &["VersionId"]),
    ("s3", "UploadPartCopyOutput", &["VersionId"]),
    ("s3", "UploadPartOutput", &["VersionId"]),
    ("ec2", "AcceptVpcEndpointConnectionsRequest", &["TransitGatewayAttachmentIds"]),
    ("ec2", "AccountVpcEncryptionControlExclusions", &["GlobalAccelerator", "ApiGatewayV2"]),
    ("ec2", "ActiveVpnTunnelStatus", &["Phase1AdditionalKeyExchanges", "Phase2AdditionalKeyExchanges"]),
    ("ec2", "AddedPrincipal", &["PermissionType"]),
    ("ec2", "AllowedPrincipal", &["PermissionType"]),
    ("ec2", "CapacityBlockOffering", &["CapacityBlockOfferingSegments"]),
    (
        "ec2",
        "CreateTransitGatewayPeeringAttachmentRequestOptions",
        &["AllowMultipathResilience", "MultipathResilienceMode"],
    ),
    ("ec2", "CreateVpcPeeringConnectionRequest", &["RequesterPeeringConnectionOptions"]),
    ("ec2", "DescribeCapacityBlockOfferingsRequest", &["InstanceTypePreferences"]),
    ("ec2", "LaunchTemplatesMonitoring", &["MetricCategoryIds"]),
    ("ec2", "LaunchTemplatesMonitoringRequest", &["MetricCategoryIds"]),
    ("ec2", "ModifyAccountVpcEncryptionControlRequest", &["GlobalAccelerator", "ApiGatewayV2"]),
    ("ec2", "ModifyVpcEncryptionControlRequest", &["GlobalAcceleratorExclusion", "ApiGatewayV2Exclusion"]),
    ("ec2", "ModifyVpcEndpointServicePermissionsRequest", &["PermissionType"]),
    ("ec2", "ModifyVpnTunnelOptionsSpecification", &["Phase1AdditionalKeyExchanges", "Phase2AdditionalKeyExchanges"]),
    ("ec2", "MonitorInstancesRequest", &["MetricCategoryIds"]),
    ("ec2", "Monitoring", &["MetricCategoryIds"]),
    ("ec2", "PeeringConnectionOptions", &["AllowMultipathResilience", "MultipathResilienceMode"]),
    ("ec2", "PeeringConnectionOptionsRequest", &["AllowMultipathResilience", "MultipathResilienceMode"]),
    ("ec2", "PurchaseCapacityBlockResult", &["CapacityReservations"]),
    ("ec2", "RejectVpcEndpointConnectionsRequest", &["TransitGatewayAttachmentIds"]),
    ("ec2", "RunInstancesMonitoringEnabled", &["MetricCategoryIds"]),
    ("ec2", "Snapshot", &["AssociatedKmsKeys"]),
    (
        "ec2",
        "TransitGatewayPeeringAttachmentOptions",
        &[
            "RequesterAllowMultipathResilience",
            "RequesterMultipathResilienceMode",
            "AccepterAllowMultipathResilience",
            "AccepterMultipathResilienceMode",
            "MultipathResilienceStatus",
        ],
    ),
    ("ec2", "TunnelOption", &["Phase1AdditionalKeyExchanges", "Phase2AdditionalKeyExchanges"]),
    ("ec2", "UnmonitorInstancesRequest", &["MetricCategoryIds"]),
    ("ec2", "VpcEncryptionControlConfiguration", &["GlobalAcceleratorExclusion", "ApiGatewayV2Exclusion"]),
    ("ec2", "VpcEncryptionControlExclusions", &["GlobalAccelerator", "ApiGatewayV2"]),
    ("ec2", "VpcEndpointConnection", &["TransitGatewayAttachmentId", "TransitGatewayAttachmentOwner"]),
    ("ec2", "VpcPeeringConnection", &["MultipathResilienceStatus"]),
    ("ec2", "VpcPeeringConnectionOptionsDescription", &["AllowMultipathResilience", "MultipathResilienceMode"]),
    ("ec2", "VpnTunnelOptionsSpecification", &["Phase1AdditionalKeyExchanges", "Phase2AdditionalKeyExchanges"]),
];

/// Whether the typed SDK has no such member.
pub(crate) fn is_only_ours(service: &str, structure: &str, member: &str) -> bool {
    ONLY_OURS.iter().any(|(of, shape, members)| (*of, *shape) == (service, structure) && members.contains(&member))
}

/// S3's structures of which one member may be given, and which the typed SDK has as unions.
pub(crate) fn is_union(structure: &str) -> bool {
    ["AnalyticsFilter", "MetricsFilter"].contains(&structure)
}

/// Operations that answer those; the mock, which does not know, gives several members.
pub(crate) fn answers_unions(operation: &str) -> bool {
    ["AnalyticsConfiguration", "MetricsConfiguration"].iter().any(|kind| operation.contains(kind))
}

/// Lists that S3 must send and that the typed SDK has as such, by the end of their path.
pub(crate) fn is_made_up(path: &str) -> bool {
    [
        "ServerSideEncryptionConfiguration.Rules",
        "Configuration.Tierings",
        "Controls.Rules",
        "ReplicationConfiguration.Rules",
    ]
    .iter()
    .any(|list| path.ends_with(list))
}

/// Output members that both sides have and no model: fields of the typed SDK by structure.
pub(crate) fn beside_the_model(structure: &str) -> &'static [&'static str] {
    match structure {
        "GetObjectOutput" | "HeadObjectOutput" => &["ExpiresString"],
        _ => &[],
    }
}

/// What the root of S3's answer is called: official models say it, botocore's do not, and the mock has those.
const ROOTS: &[(&str, &str)] = &[
    ("CompleteMultipartUpload", "CompleteMultipartUploadResult"),
    ("CreateMultipartUpload", "InitiateMultipartUploadResult"),
    ("DeleteObjects", "DeleteResult"),
    ("GetBucketAccelerateConfiguration", "AccelerateConfiguration"),
    ("GetBucketAcl", "AccessControlPolicy"),
    ("GetBucketCors", "CORSConfiguration"),
    ("GetBucketLifecycleConfiguration", "LifecycleConfiguration"),
    ("GetBucketLogging", "BucketLoggingStatus"),
    ("GetBucketNotificationConfiguration", "NotificationConfiguration"),
    ("GetBucketRequestPayment", "RequestPaymentConfiguration"),
    ("GetBucketTagging", "Tagging"),
    ("GetBucketVersioning", "VersioningConfiguration"),
    ("GetBucketWebsite", "WebsiteConfiguration"),
    ("GetObjectAcl", "AccessControlPolicy"),
    ("GetObjectTagging", "Tagging"),
    ("ListBucketAnalyticsConfigurations", "ListBucketAnalyticsConfigurationResult"),
    ("ListBucketInventoryConfigurations", "ListInventoryConfigurationsResult"),
    ("ListBucketMetricsConfigurations", "ListMetricsConfigurationsResult"),
    ("ListBuckets", "ListAllMyBucketsResult"),
    ("ListMultipartUploads", "ListMultipartUploadsResult"),
    ("ListObjectVersions", "ListVersionsResult"),
    ("ListObjects", "ListBucketResult"),
    ("ListObjectsV2", "ListBucketResult"),
    ("ListParts", "ListPartsResult"),
];

/// The root of an operation's answer, where the typed SDK insists on another than the mock writes.
pub(crate) fn root(operation: &str) -> Option<&'static str> {
    ROOTS.iter().find(|(name, _)| *name == operation).map(|(_, root)| *root)
}
