//! What a call costs before it is encoded: its parameters checked, its endpoint found.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run may stop")]

use divan::{Bencher, black_box};
use nuaws_models::Service;
use nuaws_rt::endpoint::{Params, RuleSet, Settings};
use nuaws_rt::input::{self, Files};
use nuaws_rt::value::Value;

fn main() {
    divan::main();
}

/// A service's slug, an operation, its input and the host that it goes to.
type Case = (&'static str, &'static str, fn() -> Value, &'static str);

const CASES: &[Case] = &[
    ("s3", "PutObject", put_object, "https://logs.s3.eu-central-1.amazonaws.com"),
    ("ec2", "DescribeInstances", describe_instances, "https://ec2.eu-central-1.amazonaws.com"),
    ("dynamodb", "GetItem", get_item, "https://dynamodb.eu-central-1.amazonaws.com"),
];

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Map(entries.map(|(name, value)| (name.to_owned(), value)).into())
}

fn put_object() -> Value {
    map([("Bucket", text("logs")), ("Key", text("2026/01/a.txt")), ("ContentType", text("text/plain"))])
}

fn describe_instances() -> Value {
    map([("Filters", map([("instance-state-name", text("running"))])), ("MaxResults", Value::Int(100))])
}

fn get_item() -> Value {
    map([("TableName", text("orders")), ("Key", map([("id", map([("S", text("42"))]))]))])
}

fn case(slug: &str) -> (Service, RuleSet, &'static Case) {
    let case = CASES.iter().find(|case| case.0 == slug).unwrap();
    let service = nuaws_embed::find(slug).unwrap().model();
    let rules = RuleSet::parse(service.endpoint_rule_set().unwrap()).unwrap();
    (service, rules, case)
}

const SLUGS: [&str; 3] = ["s3", "ec2", "dynamodb"];

#[divan::bench(args = SLUGS)]
fn parse_rules(bencher: Bencher, slug: &str) {
    let service = nuaws_embed::find(slug).unwrap().model();
    let text = service.endpoint_rule_set().unwrap();
    bencher.bench(|| RuleSet::parse(black_box(text)).unwrap());
}

#[divan::bench(args = SLUGS)]
fn find_endpoint(bencher: Bencher, slug: &str) {
    let (service, rules, (_, operation, input, url)) = case(slug);
    let operation = service.operation(operation).unwrap();
    let settings = Settings { region: Some("eu-central-1".to_owned()), ..Settings::default() };
    let input = input();
    let find = || {
        let params = Params::of_call(&rules, &service, operation, black_box(&input), &settings).unwrap();
        rules.resolve(&params).unwrap()
    };
    assert_eq!(find().url, *url);
    bencher.bench(find);
}

#[divan::bench(args = SLUGS)]
fn check_input(bencher: Bencher, slug: &str) {
    let (service, _, (_, operation, input, _)) = case(slug);
    let operation = service.operation(operation).unwrap();
    input::check(&service, operation, input(), &Files::default()).unwrap();
    bencher
        .with_inputs(input)
        .bench_values(|params| input::check(&service, operation, params, &Files::default()).unwrap());
}
