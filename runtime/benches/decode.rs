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

mod pages;
use pages::PAGE;

fn main() {
    divan::main();
}

#[divan::bench]
fn s3_list_objects_v2_xml(bencher: Bencher) {
    rows(bencher, "s3", "ListObjectsV2", "Contents", &pages::objects());
}

#[divan::bench]
fn ec2_describe_instances_xml(bencher: Bencher) {
    rows(bencher, "ec2", "DescribeInstances", "Reservations[].Instances[]", &pages::instances());
}

#[divan::bench]
fn dynamodb_query_json(bencher: Bencher) {
    rows(bencher, "dynamodb", "Query", "Items", &pages::items());
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
