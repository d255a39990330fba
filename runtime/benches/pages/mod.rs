//! Pages as AWS serves them, made from a counter: what the decoding benches read. Nothing is measured here.

use std::fmt::Write;

/// Rows of one page.
pub(crate) const PAGE: usize = 1000;

/// `ListObjectsV2` of S3, XML.
pub(crate) fn objects() -> String {
    let mut body = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
         <Name>logs</Name><Prefix>2026/</Prefix><KeyCount>1000</KeyCount><MaxKeys>1000</MaxKeys>\
         <IsTruncated>true</IsTruncated><NextContinuationToken>token</NextContinuationToken>",
    );
    for at in 0..PAGE {
        _ = write!(
            body,
            "<Contents><Key>2026/11/{:02}/service-{at:06}.log.gz</Key><LastModified>2026-11-{:02}T10:{:02}:{:02}.000Z\
             </LastModified><ETag>&quot;{:032x}&quot;</ETag><Size>{}</Size><StorageClass>STANDARD</StorageClass></Contents>",
            at % 28 + 1,
            at % 28 + 1,
            at % 60,
            at % 59,
            at as u128 * 0x9e37_79b9_7f4a_7c15,
            at * 4099,
        );
    }
    body.push_str("</ListBucketResult>");
    body
}

/// `DescribeInstances` of EC2, XML.
pub(crate) fn instances() -> String {
    let mut body = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeInstancesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\
         <requestId>8f7724cf-496f-496e-8fe3-example</requestId><reservationSet>",
    );
    for at in 0..PAGE {
        _ = write!(
            body,
            "<item><reservationId>r-{at:017x}</reservationId><ownerId>123456789012</ownerId><groupSet/><instancesSet><item>\
             <instanceId>i-{at:017x}</instanceId><imageId>ami-0abcdef1234567890</imageId><instanceState><code>16</code>\
             <name>running</name></instanceState><privateDnsName>ip-10-0-0-{}.ec2.internal</privateDnsName><dnsName/>\
             <reason/><keyName>main</keyName><amiLaunchIndex>0</amiLaunchIndex><productCodes/>\
             <instanceType>t3.micro</instanceType><launchTime>2026-11-01T08:{:02}:00.000Z</launchTime><placement>\
             <availabilityZone>us-east-1a</availabilityZone><groupName/><tenancy>default</tenancy></placement><monitoring>\
             <state>disabled</state></monitoring><subnetId>subnet-0a1b2c3d</subnetId><vpcId>vpc-0a1b2c3d</vpcId>\
             <privateIpAddress>10.0.{}.{}</privateIpAddress><sourceDestCheck>true</sourceDestCheck><groupSet><item>\
             <groupId>sg-0a1b2c3d</groupId><groupName>default</groupName></item></groupSet><architecture>x86_64</architecture>\
             <rootDeviceType>ebs</rootDeviceType><rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping><item>\
             <deviceName>/dev/xvda</deviceName><ebs><volumeId>vol-{at:017x}</volumeId><status>attached</status>\
             <attachTime>2026-11-01T08:00:01.000Z</attachTime><deleteOnTermination>true</deleteOnTermination></ebs></item>\
             </blockDeviceMapping><virtualizationType>hvm</virtualizationType><clientToken>token-{at}</clientToken><tagSet>\
             <item><key>Name</key><value>web-{at}</value></item><item><key>team</key><value>core</value></item></tagSet>\
             <hypervisor>xen</hypervisor><ebsOptimized>false</ebsOptimized><enaSupport>true</enaSupport></item></instancesSet>\
             </item>",
            at % 250,
            at % 60,
            at / 250,
            at % 250,
        );
    }
    body.push_str("</reservationSet></DescribeInstancesResponse>");
    body
}

/// `Query` of DynamoDB, JSON.
pub(crate) fn items() -> String {
    let mut body = String::from("{\"Count\":1000,\"Items\":[");
    for at in 0..PAGE {
        _ = write!(
            body,
            "{}{{\"pk\":{{\"S\":\"customer#{at:08}\"}},\"sk\":{{\"S\":\"order#2026-11-{:02}\"}},\"amount\":{{\"N\":\"{}.50\"}},\
             \"paid\":{{\"BOOL\":true}},\"tags\":{{\"SS\":[\"new\",\"priority\"]}},\"address\":{{\"M\":{{\"city\":{{\"S\":\"Oslo\"}},\
             \"zip\":{{\"S\":\"0150\"}}}}}}}}",
            if at > 0 { "," } else { "" },
            at % 28 + 1,
            at * 3,
        );
    }
    body.push_str("],\"ScannedCount\":1000}");
    body
}
