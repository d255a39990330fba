//! Rows a second out of the mock, one thread: one page made and written as the service would write it.
//!
//! `cargo bench -p nuaws-rt --bench mock`. What the mock costs is missing from every other figure that is measured on it.

use divan::Bencher;
use divan::counter::ItemsCount;
use http::Request;
use http::request::Parts;
use nuaws_models::Service;
use nuaws_rt::mock::{Latency, Mock, Settings};

fn main() {
    divan::main();
}

/// Rows of a page.
const PAGE: usize = 1000;

#[divan::bench]
fn s3_list_objects_v2(bencher: Bencher) {
    let request = Request::get("http://logs-0001.s3.us-east-1.amazonaws.com/?list-type=2");
    pages(bencher, "s3", request, "", "<Contents>");
}

/// From a key in the middle: no more work than from the start.
#[divan::bench]
fn s3_list_objects_v2_start_after(bencher: Bencher) {
    let request = Request::get("http://logs-0001.s3.us-east-1.amazonaws.com/?list-type=2&start-after=logs%2F2024%2F05");
    pages(bencher, "s3", request, "", "<Contents>");
}

#[divan::bench]
fn ec2_describe_instances(bencher: Bencher) {
    let body = "Action=DescribeInstances&Version=2016-11-15&MaxResults=1000";
    let request = Request::post("http://ec2.us-east-1.amazonaws.com/")
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    pages(bencher, "ec2", request, body, "<instanceId>");
}

#[divan::bench]
fn dynamodb_scan(bencher: Bencher) {
    let request = Request::post("http://dynamodb.us-east-1.amazonaws.com/")
        .header("content-type", "application/x-amz-json-1.0")
        .header("x-amz-target", "DynamoDB_20120810.Scan");
    pages(bencher, "dynamodb", request, r#"{"TableName":"table-0001","Limit":1000}"#, "\"active\":");
}

/// One page for each run; `mark` stands once in each row.
fn pages(bencher: Bencher, slug: &str, request: http::request::Builder, body: &str, mark: &str) {
    let path = format!("{}/../models/aws/{slug}.json", env!("CARGO_MANIFEST_DIR"));
    let service = Service::load(std::fs::read_to_string(path).expect("the model")).expect("a model");
    let settings = Settings { items: 10_000_000, latency: Latency::Within(0..=0), ..Settings::default() };
    let mock = Mock::new(settings);
    let (parts, ()) = request.body(()).expect("a request").into_parts();
    let page = page(&mock, &service, &parts, body);
    assert_eq!(String::from_utf8_lossy(&page).matches(mark).count(), PAGE);
    bencher.counter(ItemsCount::new(PAGE)).bench(|| {
        let again = self::page(&mock, &service, &parts, body);
        assert_eq!(again.len(), page.len());
        again
    });
}

fn page(mock: &Mock, service: &Service, parts: &Parts, body: &str) -> Vec<u8> {
    let answer = mock.answer(service, parts, body.as_bytes()).expect("an answer");
    answer.response.into_body().read().expect("a whole body")
}
