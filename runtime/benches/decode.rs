//! Rows a second through the decoders, one thread: a page of wire bytes to MessagePack rows.
//!
//! `cargo bench -p nuaws-rt --bench decode`. The inputs are made here from a counter, and each run asserts that every
//! row came out, whole.

use std::fmt::Write;

use divan::Bencher;
use divan::counter::ItemsCount;
use http::HeaderMap;
use nuaws_models::Service;
use nuaws_rt::codec::{Response, decode};
use nuaws_rt::sink::{Rows, ValueSink};
use nuaws_rt::value::Value;

fn main() {
    divan::main();
}

/// Rows of one page, as AWS serves them.
const PAGE: usize = 1000;

#[divan::bench]
fn s3_list_objects_v2_xml(bencher: Bencher) {
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
    rows(bencher, "s3", "ListObjectsV2", "Contents", &body);
}

#[divan::bench]
fn ec2_describe_instances_xml(bencher: Bencher) {
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
    rows(bencher, "ec2", "DescribeInstances", "Reservations[].Instances[]", &body);
}

#[divan::bench]
fn dynamodb_query_json(bencher: Bencher) {
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
    rows(bencher, "dynamodb", "Query", "Items", &body);
}

/// What a tree of values costs instead of rows.
#[divan::bench]
fn s3_list_buckets_xml_to_value(bencher: Bencher) {
    let mut body = String::from("<ListAllMyBucketsResult><Buckets>");
    for at in 0..PAGE {
        _ = write!(
            body,
            "<Bucket><Name>bucket-{at}</Name><CreationDate>2026-11-01T08:00:00.000Z</CreationDate></Bucket>"
        );
    }
    body.push_str("</Buckets></ListAllMyBucketsResult>");
    let service = service("s3");
    bencher.counter(ItemsCount::new(PAGE)).bench(|| {
        let mut sink = ValueSink::default();
        decode_into(&service, "ListBuckets", &body, &mut sink);
        let buckets = sink.finish().and_then(|value| value.get("Buckets").cloned());
        assert!(matches!(buckets, Some(Value::List(buckets)) if buckets.len() == PAGE));
    });
}

fn rows(bencher: Bencher, slug: &str, operation: &str, path: &str, body: &str) {
    let service = service(slug);
    let path: nuaws_rt::sink::RowPath = path.parse().expect("a path to rows");
    bencher.counter(ItemsCount::new(PAGE)).bench(|| {
        let mut sink = Rows::new(path.clone());
        decode_into(&service, operation, body, &mut sink);
        let (bytes, ends, _) = sink.into_parts();
        assert_eq!(ends.len(), PAGE);
        assert_eq!(ends.last(), Some(&bytes.len()));
        bytes
    });
}

fn decode_into(service: &Service, name: &str, body: &str, sink: &mut impl nuaws_rt::sink::Sink) {
    let operation = service.operation(name).expect("the operation");
    let response = Response { status: 200, headers: &HeaderMap::new(), body: body.as_bytes() };
    decode(service, name, operation, service.protocols[0], &response, sink).expect("a readable page");
}

fn service(slug: &str) -> Service {
    let path = format!("{}/../models/aws/{slug}.json", env!("CARGO_MANIFEST_DIR"));
    Service::load(std::fs::read_to_string(path).expect("the model")).expect("a model")
}
