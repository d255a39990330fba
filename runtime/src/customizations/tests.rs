//! The table against the models, and each behaviour on its own.

use std::sync::Arc;

use super::*;
use crate::codec::WireBody;

fn text(text: &str) -> Value {
    Value::String(text.into())
}

fn map(entries: &[(&str, Value)]) -> Value {
    Value::Map(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

fn with<T>(slug: &str, name: &str, then: impl FnOnce(AtHand<'_>) -> T) -> T {
    let service: Arc<Service> = Arc::new(nuaws_embed::find(slug).unwrap().model());
    let operation = service.operation(name).unwrap_or_else(|| panic!("{slug} has no {name}"));
    then(AtHand { service: &service, name, operation })
}

/// What becomes of parameters before they are checked.
fn changed(slug: &str, name: &str, given: Value) -> Value {
    let mut given = given;
    with(slug, name, |call| params(call, &mut given)).unwrap();
    given
}

fn refused(slug: &str, name: &str, given: Value) -> String {
    let mut given = given;
    with(slug, name, |call| params(call, &mut given)).unwrap_err().message.clone()
}

fn request(slug: &str, name: &str, given: &Value, body: Option<&Body>) -> WireRequest {
    with(slug, name, |call| encode(call, call.service.protocols[0], given, body)).unwrap()
}

fn answer(slug: &str, name: &str, given: &Value, headers: &HeaderMap, body: &str) -> Value {
    let mut sink = ValueSink::default();
    let response = Response { status: 200, headers, body: body.as_bytes() };
    with(slug, name, |call| decode(call, call.service.protocols[0], given, &response, &mut sink)).unwrap();
    sink.finish().unwrap()
}

fn header<'r>(wire: &'r WireRequest, name: &str) -> Option<&'r str> {
    wire.headers.get(name).map(|value| value.to_str().unwrap())
}

#[test]
fn the_table_names_what_there_is() {
    for custom in CUSTOMS {
        let entry = nuaws_embed::find(custom.service).unwrap_or_else(|| panic!("no service {}", custom.service));
        assert_eq!(entry.slug, custom.service);
        let service = entry.model();
        for name in custom.operations {
            assert!(service.operation(name).is_some(), "{} has no {name}", custom.service);
        }
    }
}

#[test]
fn route_53_takes_its_ids_back() {
    let zone = |id: &str| changed("route-53", "GetHostedZone", map(&[("Id", text(id))]));
    assert_eq!(zone("/hostedzone/Z1"), map(&[("Id", text("Z1"))]));
    assert_eq!(zone("hostedzone/Z1"), map(&[("Id", text("Z1"))]));
    assert_eq!(zone("Z1"), map(&[("Id", text("Z1"))]));
    let set = map(&[("Name", text("/change/x")), ("DelegationSetId", text("/delegationset/N1"))]);
    let wanted = map(&[("Name", text("/change/x")), ("DelegationSetId", text("N1"))]);
    assert_eq!(changed("route-53", "CreateHostedZone", set), wanted);
}

#[test]
fn user_data_is_encoded() {
    for (slug, name) in [("ec2", "RunInstances"), ("auto-scaling", "CreateLaunchConfiguration")] {
        for script in [text("#!/bin/sh"), Value::Blob(b"#!/bin/sh".to_vec())] {
            assert_eq!(changed(slug, name, map(&[("UserData", script)])), map(&[("UserData", text("IyEvYmluL3No"))]));
        }
    }
    let spot = map(&[("UserData", text("as given"))]);
    assert_eq!(changed("ec2", "ModifyInstanceAttribute", spot.clone()), spot);
}

#[test]
fn members_answer_to_their_other_names() {
    let filters = Value::List(vec![]);
    let hosts = changed("ec2", "DescribeHosts", map(&[("Filters", filters.clone())]));
    assert_eq!(hosts, map(&[("Filter", filters.clone())]));
    let vpcs = changed("ec2", "DescribeVpcs", map(&[("Filters", filters.clone())]));
    assert_eq!(vpcs, map(&[("Filters", filters.clone())]));
    let export = changed("cloudwatch-logs", "CreateExportTask", map(&[("fromTime", Value::Int(1))]));
    assert_eq!(export, map(&[("from", Value::Int(1))]));
    let both = map(&[("Filters", filters.clone()), ("Filter", filters)]);
    assert_eq!(refused("ec2", "DescribeHosts", both), "Filter and Filters are one member by two names");
}

#[test]
fn customer_keys_are_encoded_with_their_digest() {
    let digest = ("SSECustomerKeyMD5", text("XUFAKrxLKna5cZ2REBfFkg=="));
    let given = changed("s3", "GetObject", map(&[("SSECustomerKey", text("hello"))]));
    assert_eq!(given, map(&[("SSECustomerKey", text("aGVsbG8=")), digest.clone()]));
    let copied = changed("s3", "CopyObject", map(&[("CopySourceSSECustomerKey", Value::Blob(b"hello".to_vec()))]));
    assert_eq!(copied.get("CopySourceSSECustomerKey"), Some(&text("aGVsbG8=")));
    assert_eq!(copied.get("CopySourceSSECustomerKeyMD5"), Some(&digest.1));
    let whole = map(&[("SSECustomerKey", text("aGVsbG8=")), digest]);
    assert_eq!(changed("s3", "PutObject", whole.clone()), whole);
}

#[test]
fn the_source_of_a_copy_is_encoded() {
    let source = |given: Value| {
        let changed = changed("s3", "CopyObject", map(&[("CopySource", given)]));
        changed.get("CopySource").unwrap().as_str().unwrap().to_owned()
    };
    assert_eq!(source(text("b/a key+ü?versionId=v=1")), "b/a%20key%2B%C3%BC?versionId=v=1");
    assert_eq!(source(text("b/what?versionId= no")), "b/what%3FversionId%3D%20no");
    let record = map(&[("Bucket", text("b")), ("Key", text("a/ü")), ("VersionId", text("1"))]);
    assert_eq!(source(record), "b/a/%C3%BC?versionId=1");
    let arn = text("arn:aws:s3:us-west-2:123456789012:accesspoint/ap");
    let encoded = "arn%3Aaws%3As3%3Aus-west-2%3A123456789012%3Aaccesspoint/ap/object/k";
    assert_eq!(source(map(&[("Bucket", arn), ("Key", text("k"))])), encoded);
    let half = map(&[("CopySource", map(&[("Bucket", text("b"))]))]);
    assert_eq!(refused("s3", "UploadPartCopy", half), "--copy-source needs a Bucket and a Key");
}

#[test]
fn metadata_that_no_header_carries_is_refused() {
    let metadata = |value: &str| map(&[("Metadata", map(&[("k", text(value))]))]);
    assert_eq!(changed("s3", "PutObject", metadata("plain")), metadata("plain"));
    assert!(refused("s3", "PutObject", metadata("ü")).contains("must be ASCII"));
}

#[test]
fn an_outposts_arn_says_whose_it_is() {
    let arn = "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/bucket/b";
    let given = changed("s3-control", "GetBucket", map(&[("Bucket", text(arn))]));
    assert_eq!(given.get("AccountId"), Some(&text("123456789012")));
    let other = map(&[("Bucket", text(arn)), ("AccountId", text("999999999999"))]);
    assert_eq!(
        refused("s3-control", "GetBucket", other),
        "--bucket is of account 123456789012, --account-id says 999999999999"
    );
    let wrong = map(&[("Name", text("arn:aws:s3:us-west-2:123456789012:accesspoint/ap"))]);
    assert!(refused("s3-control", "GetAccessPoint", wrong).contains("takes no ARN but one of an Outposts accesspoint"));
}

#[test]
fn glacier_gets_its_account_version_and_hashes() {
    let params = changed("glacier", "UploadArchive", Value::Null);
    assert_eq!(params, map(&[("accountId", text("-"))]));
    let params = map(&[("accountId", text("-")), ("vaultName", text("v"))]);
    let body = Body::from(b"hello".to_vec());
    let wire = request("glacier", "UploadArchive", &params, Some(&body));
    let sha = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assert_eq!(header(&wire, "x-amz-glacier-version"), Some("2012-06-01"));
    assert_eq!(header(&wire, "x-amz-content-sha256"), Some(sha));
    assert_eq!(header(&wire, "x-amz-sha256-tree-hash"), Some(sha));
    let listed = request("glacier", "ListVaults", &map(&[("accountId", text("-"))]), None);
    assert_eq!(header(&listed, "x-amz-content-sha256"), None);
}

#[test]
fn headers_and_verbs_that_no_model_names() {
    let wire = request("api-gateway", "GetRestApis", &map(&[]), None);
    assert_eq!(header(&wire, "accept"), Some("application/json"));
    let export = [("restApiId", text("a")), ("stageName", text("s")), ("exportType", text("swagger"))];
    let yaml = [&export[..], &[("accepts", text("application/yaml"))]].concat();
    assert_eq!(header(&request("api-gateway", "GetExport", &map(&yaml), None), "accept"), Some("application/yaml"));

    let wire = request("cloudsearch-domain", "Search", &map(&[("query", text("a b"))]), None);
    assert_eq!((wire.method.as_str(), &*wire.uri), ("POST", "/2013-01-01/search"));
    assert_eq!(wire.body, WireBody::Bytes(b"format=sdk&pretty=true&q=a%20b".to_vec()));
    assert_eq!(header(&wire, "content-type"), Some("application/x-www-form-urlencoded"));

    let wire = request("timestream-write", "DescribeEndpoints", &map(&[]), None);
    assert_eq!(header(&wire, "x-amz-api-version"), Some("2018-11-01"));
}

#[test]
fn a_prefix_that_the_rules_give_is_not_given_twice() {
    let account = map(&[("AccountId", text("123456789012"))]);
    assert_eq!(request("s3-control", "GetPublicAccessBlock", &account, None).host_prefix, None);
    let tail = map(&[("logGroupIdentifiers", Value::List(vec![text("arn:aws:logs:us-east-1:1:log-group:g")]))]);
    let wire = request("cloudwatch-logs", "StartLiveTail", &tail, None);
    assert_eq!(wire.host_prefix.as_deref(), Some("stream-"));
}

#[test]
fn predictions_are_asked_of_the_models_own_host() {
    let mut given = Endpoint { url: "https://machinelearning.us-east-1.amazonaws.com".into(), ..Endpoint::default() };
    let params = map(&[("PredictEndpoint", text("https://realtime.machinelearning.us-east-1.amazonaws.com/"))]);
    with("machine-learning", "Predict", |call| endpoint(call, &params, &mut given));
    assert_eq!(given.url, "https://realtime.machinelearning.us-east-1.amazonaws.com");
}

#[test]
fn policies_and_templates_are_what_they_say() {
    let xml = "<GetRoleResponse><GetRoleResult><Role><RoleName>r%20</RoleName><AssumeRolePolicyDocument>\
               %7B%22Version%22%3A%222012-10-17%22%7D</AssumeRolePolicyDocument></Role></GetRoleResult></GetRoleResponse>";
    let role = answer("iam", "GetRole", &map(&[]), &HeaderMap::new(), xml);
    let role = role.get("Role").unwrap();
    assert_eq!(role.get("AssumeRolePolicyDocument"), Some(&map(&[("Version", text("2012-10-17"))])));
    assert_eq!(role.get("RoleName"), Some(&text("r%20")));

    let template = |body: &str| {
        let xml = format!(
            "<GetTemplateResponse><GetTemplateResult><TemplateBody>{body}</TemplateBody></GetTemplateResult></GetTemplateResponse>"
        );
        let output = answer("cloudformation", "GetTemplate", &map(&[]), &HeaderMap::new(), &xml);
        output.get("TemplateBody").cloned().unwrap()
    };
    assert_eq!(template(r#"{"Resources": {}}"#), map(&[("Resources", map(&[]))]));
    assert_eq!(template("Resources: {}"), text("Resources: {}"));
}

#[test]
fn a_console_is_text() {
    let xml = "<GetConsoleOutputResponse><output>aGVs\n/w==</output></GetConsoleOutputResponse>";
    let output = answer("ec2", "GetConsoleOutput", &map(&[]), &HeaderMap::new(), xml);
    assert_eq!(output.get("Output"), Some(&text("hel\u{fffd}")));
}

#[test]
fn an_objects_expiry_is_given_as_written() {
    let headers = |value: &str| HeaderMap::from_iter([(http::header::EXPIRES, value.parse().unwrap())]);
    let of = |value: &str| answer("s3", "HeadObject", &map(&[]), &headers(value), "");
    let time = of("Wed, 21 Oct 2015 07:28:00 GMT");
    assert!(matches!(time.get("Expires"), Some(Value::Timestamp(at)) if at.secs == 1_445_412_480));
    assert_eq!(time.get("ExpiresString"), Some(&text("Wed, 21 Oct 2015 07:28:00 GMT")));
    let never = of("never");
    assert_eq!((never.get("Expires"), never.get("ExpiresString")), (None, Some(&text("never"))));
}

#[test]
fn listings_ask_for_encoded_keys_and_give_plain_ones() {
    let bucket = map(&[("Bucket", text("b"))]);
    assert!(request("s3", "ListObjectsV2", &bucket, None).uri.contains("encoding-type=url"));
    assert!(!request("s3", "ListMultipartUploads", &bucket, None).uri.contains("encoding-type"));
    let xml =
        "<ListBucketResult><EncodingType>url</EncodingType><Contents><Key>a%01b</Key></Contents></ListBucketResult>";
    let key = |key: &str| Value::List(vec![map(&[("Key", text(key))])]);
    let listed = answer("s3", "ListObjectsV2", &bucket, &HeaderMap::new(), xml);
    assert_eq!(listed, map(&[("Contents", key("a\u{1}b"))]));
    // Whoever of for it gets it as it came.
    let asked = map(&[("Bucket", text("b")), ("EncodingType", text("url"))]);
    let listed = answer("s3", "ListObjectsV2", &asked, &HeaderMap::new(), xml);
    assert_eq!(listed.get("Contents"), Some(&key("a%01b")));
    // A store that does not encode is read as it answers.
    let plain = "<ListBucketResult><Contents><Key>a%01b</Key></Contents></ListBucketResult>";
    let listed = answer("s3", "ListObjectsV2", &bucket, &HeaderMap::new(), plain);
    assert_eq!(listed.get("Contents"), Some(&key("a%01b")));
}
