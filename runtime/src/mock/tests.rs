//! What a user of the mock relies on: listings and looks agree, errors for what is not there, faults on demand.

use std::path::Path;
use std::time::Duration;

use nuaws_models::Service;

use super::sweep::{received, sorted};
use super::{Broken, Latency, Mock, MockBody, Refused, Settings};
use crate::codec::{self, WireError};
use crate::sink::ValueSink;
use crate::value::Value;

fn service(slug: &str) -> Service {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../models/aws/{slug}.json"));
    Service::load(std::fs::read_to_string(path).unwrap()).unwrap()
}

fn mock(items: u64) -> Mock {
    Mock::new(Settings { items, latency: Latency::Within(0..=0), ..Settings::default() })
}

/// Sends one call the way the client does.
fn send(mock: &Mock, service: &Service, name: &str, input: &Value) -> Result<http::Response<MockBody>, Refused> {
    send_in(mock, service, name, input, "us-east-1")
}

fn send_in(
    mock: &Mock,
    service: &Service,
    name: &str,
    input: &Value,
    region: &str,
) -> Result<http::Response<MockBody>, Refused> {
    let operation = service.operation(name).unwrap();
    let wire = codec::encode(service, name, operation, service.protocols[0], input).unwrap();
    let (mut parts, body) = received(wire);
    let scope = format!("AWS4-HMAC-SHA256 Credential=AKID/20260101/{region}/{}/aws4_request", service.signing_name);
    parts.headers.insert("authorization", scope.parse().unwrap());
    mock.answer(service, &parts, &body).map(|answer| answer.response)
}

/// One call, decoded.
pub(super) fn call(mock: &Mock, service: &Service, name: &str, input: &Value) -> Result<Value, WireError> {
    call_in(mock, service, name, input, "us-east-1")
}

/// One call in a region, decoded.
pub(super) fn call_in(
    mock: &Mock,
    service: &Service,
    name: &str,
    input: &Value,
    region: &str,
) -> Result<Value, WireError> {
    let operation = service.operation(name).unwrap();
    let protocol = service.protocols[0];
    let (head, body) = send_in(mock, service, name, input, region).unwrap().into_parts();
    let streams = service.output(operation).iter().any(|m| m.traits.streaming || service.target(m).traits.streaming);
    let bytes = if streams && head.status.is_success() { Vec::new() } else { body.read().unwrap() };
    let response = codec::Response { status: head.status.as_u16(), headers: &head.headers, body: &bytes };
    if !head.status.is_success() {
        return Err(codec::decode_error(service, operation, protocol, &response));
    }
    let mut sink = ValueSink::default();
    codec::decode(service, name, operation, protocol, &response, &mut sink).unwrap();
    Ok(sink.finish().unwrap())
}

pub(super) fn text(value: &str) -> Value {
    Value::String(value.to_owned())
}

pub(super) fn input(pairs: &[(&str, Value)]) -> Value {
    Value::Map(pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

/// The rows at a path of one listing.
fn rows(value: &Value, path: &str) -> Vec<Value> {
    match path.split('.').try_fold(value, |value, step| value.get(step)) {
        Some(Value::List(items)) => items.clone(),
        other => panic!("{path} is {other:?}"),
    }
}

/// Whether every member that both have is the same; there must be at least `least` of them.
#[track_caller]
fn agree(row: &Value, look: &Value, least: usize) {
    let Value::Map(entries) = row else { panic!("{row:?} is no structure") };
    let mut common = 0;
    for (name, value) in entries {
        if let Some(seen) = look.get(name) {
            assert_eq!(sorted(value), sorted(seen), "{name}");
            common += 1;
        }
    }
    assert!(common >= least, "only {common} members in common: {row:?} and {look:?}");
}

#[test]
fn s3_lists_what_head_and_get_show() {
    let (s3, mock) = (service("s3"), mock(60));
    let buckets = rows(&call(&mock, &s3, "ListBuckets", &input(&[])).unwrap(), "Buckets");
    assert_eq!(buckets.len(), 60);
    assert_eq!(buckets[7].get("Name"), Some(&text("bucket-0007")));
    for bucket in &buckets {
        call(&mock, &s3, "HeadBucket", &input(&[("Bucket", bucket.get("Name").unwrap().clone())])).unwrap();
    }
    let bucket = ("Bucket", text("bucket-0007"));
    let objects = rows(&call(&mock, &s3, "ListObjectsV2", &input(std::slice::from_ref(&bucket))).unwrap(), "Contents");
    assert_eq!(objects.len(), 60);
    for object in &objects {
        let at = input(&[bucket.clone(), ("Key", object.get("Key").unwrap().clone())]);
        let head = call(&mock, &s3, "HeadObject", &at).unwrap();
        assert_eq!(head.get("ContentLength"), object.get("Size"));
        agree(object, &head, 2);
        let get = send(&mock, &s3, "GetObject", &at).unwrap();
        assert_eq!(Some(&Value::Int(get.body().len() as i64)), object.get("Size"));
        assert_eq!(get.headers()["etag"].to_str().ok(), object.get("ETag").and_then(Value::as_str));
    }
    let sizes = |least: i64| {
        objects.iter().filter(|o| matches!(o.get("Size"), Some(Value::Int(size)) if *size > least)).count()
    };
    assert!((10..50).contains(&sizes(1 << 20)), "{} of 60 over a MiB", sizes(1 << 20));
    let other =
        rows(&call(&mock, &s3, "ListObjectsV2", &input(&[("Bucket", text("bucket-0008"))])).unwrap(), "Contents");
    assert_eq!(other[0].get("Key"), objects[0].get("Key"));
    assert_ne!(other[0].get("ETag"), objects[0].get("ETag"), "another bucket has other objects");
}

#[test]
fn s3_objects_can_be_read_in_ranges() {
    let (s3, mock) = (service("s3"), mock(5));
    let objects =
        rows(&call(&mock, &s3, "ListObjectsV2", &input(&[("Bucket", text("bucket-0001"))])).unwrap(), "Contents");
    let size = |o: &Value| if let Some(Value::Int(size)) = o.get("Size") { *size } else { i64::MAX };
    let small = objects.iter().min_by_key(|object| size(object)).unwrap();
    let at = [("Bucket", text("bucket-0001")), ("Key", small.get("Key").unwrap().clone())];
    let whole = send(&mock, &s3, "GetObject", &input(&at)).unwrap().into_body().read().unwrap();
    let ranged = |range: &str| {
        let [bucket, key] = at.clone();
        send(&mock, &s3, "GetObject", &input(&[bucket, key, ("Range", text(range))])).unwrap()
    };
    let part = ranged("bytes=10-99");
    assert_eq!((part.status().as_u16(), part.headers()["content-length"].to_str().unwrap()), (206, "90"));
    assert_eq!(part.headers()["content-range"].to_str().unwrap(), format!("bytes 10-99/{}", whole.len()));
    assert_eq!(part.into_body().read().unwrap(), whole[10..100]);
    assert_eq!(ranged("bytes=99999999999-").status().as_u16(), 416);
}

#[test]
fn ec2_describes_the_ids_it_lists() {
    let (ec2, mock) = (service("ec2"), mock(12));
    let all = rows(&call(&mock, &ec2, "DescribeInstances", &input(&[])).unwrap(), "Reservations");
    assert_eq!(all.len(), 12);
    let instance = |reservation: &Value| {
        let instances = rows(reservation, "Instances");
        assert_eq!(instances.len(), 1);
        instances[0].clone()
    };
    let fourth = instance(&all[3]);
    let id = fourth.get("InstanceId").unwrap();
    assert!(id.as_str().unwrap().starts_with("i-0") && id.as_str().unwrap().ends_with("a00000003"), "{id:?}");
    let ids = Value::List(vec![id.clone()]);
    let one =
        rows(&call(&mock, &ec2, "DescribeInstances", &input(&[("InstanceIds", ids.clone())])).unwrap(), "Reservations");
    assert_eq!(one, [all[3].clone()]);
    let stopped = call(&mock, &ec2, "StopInstances", &input(&[("InstanceIds", ids)])).unwrap();
    assert_eq!(rows(&stopped, "StoppingInstances")[0].get("InstanceId"), Some(id));
    // A reference leads somewhere.
    let vpc = Value::List(vec![fourth.get("VpcId").unwrap().clone()]);
    let vpcs = rows(&call(&mock, &ec2, "DescribeVpcs", &input(&[("VpcIds", vpc)])).unwrap(), "Vpcs");
    assert_eq!(vpcs[0].get("VpcId"), fourth.get("VpcId"));
}

#[test]
fn ec2_filters_by_what_the_rows_show() {
    let (ec2, mock) = (service("ec2"), mock(60));
    let filtered = |name: &str, value: &str| {
        let filter = input(&[("Name", text(name)), ("Values", Value::List(vec![text(value)]))]);
        let with = input(&[("Filters", Value::List(vec![filter]))]);
        let found = call(&mock, &ec2, "DescribeInstances", &with).unwrap();
        match found.get("Reservations") {
            Some(Value::List(rows)) => rows.iter().map(|row| self::rows(row, "Instances")[0].clone()).collect(),
            _ => Vec::new(),
        }
    };
    let running: Vec<Value> = filtered("instance-state-name", "running");
    assert!((3..30).contains(&running.len()), "{} of 60 run", running.len());
    for instance in &running {
        assert_eq!(instance.get("State").and_then(|state| state.get("Name")), Some(&text("running")));
    }
    let tagged = filtered("tag:env", "p*d");
    assert!(!tagged.is_empty() && tagged.len() < 60, "{} of 60 tagged", tagged.len());
    let vpc = running[0].get("VpcId").and_then(Value::as_str).unwrap();
    assert!(filtered("vpc-id", vpc).contains(&running[0]));
    assert_eq!(filtered("vpc-id", "vpc-none"), []);
}

/// Lists, then looks at each by `key`: the row's member, and the look's input member of it.
#[track_caller]
fn lists_and_looks(slug: &str, list: (&str, &str), look: &str, keys: &[(&str, &str)], path: &str, least: usize) {
    let (service, mock) = (service(slug), mock(9));
    let listed = rows(&call(&mock, &service, list.0, &input(&[])).unwrap(), list.1);
    assert_eq!(listed.len(), 9);
    for row in &listed {
        let with: Vec<(&str, Value)> =
            keys.iter().map(|(member, name)| (*name, row.get(member).unwrap_or(row).clone())).collect();
        let seen = call(&mock, &service, look, &input(&with)).unwrap();
        let seen =
            path.split('.').filter(|step| !step.is_empty()).try_fold(&seen, |seen, step| seen.get(step)).unwrap();
        match row {
            Value::Map(_) => agree(row, seen, least),
            _ => assert!(
                format!("{seen:?}").contains(row.as_str().unwrap().rsplit('/').next().unwrap()),
                "{row:?} in {seen:?}"
            ),
        }
    }
}

#[test]
fn other_services_show_what_they_list() {
    lists_and_looks("dynamodb", ("ListTables", "TableNames"), "DescribeTable", &[("", "TableName")], "Table", 0);
    lists_and_looks("iam", ("ListUsers", "Users"), "GetUser", &[("UserName", "UserName")], "User", 5);
    lists_and_looks("iam", ("ListRoles", "Roles"), "GetRole", &[("RoleName", "RoleName")], "Role", 5);
    lists_and_looks("iam", ("ListPolicies", "Policies"), "GetPolicy", &[("Arn", "PolicyArn")], "Policy", 5);
    lists_and_looks(
        "lambda",
        ("ListFunctions", "Functions"),
        "GetFunction",
        &[("FunctionName", "FunctionName")],
        "Configuration",
        10,
    );
    lists_and_looks(
        "lambda",
        ("ListFunctions", "Functions"),
        "GetFunction",
        &[("FunctionArn", "FunctionName")],
        "Configuration",
        10,
    );
    lists_and_looks("sqs", ("ListQueues", "QueueUrls"), "GetQueueAttributes", &[("", "QueueUrl")], "Attributes", 0);
    lists_and_looks(
        "sns",
        ("ListTopics", "Topics"),
        "GetTopicAttributes",
        &[("TopicArn", "TopicArn")],
        "Attributes",
        0,
    );
    lists_and_looks("kms", ("ListKeys", "Keys"), "DescribeKey", &[("KeyId", "KeyId")], "KeyMetadata", 1);
    lists_and_looks(
        "sfn",
        ("ListStateMachines", "stateMachines"),
        "DescribeStateMachine",
        &[("stateMachineArn", "stateMachineArn")],
        "",
        3,
    );
    lists_and_looks(
        "rds",
        ("DescribeDBInstances", "DBInstances"),
        "DescribeDBInstances",
        &[("DBInstanceIdentifier", "DBInstanceIdentifier")],
        "",
        0,
    );
}

#[test]
fn dynamodb_gets_the_items_it_scans() {
    let (dynamodb, mock) = (service("dynamodb"), mock(9));
    let table = ("TableName", text("table-0002"));
    let items = rows(&call(&mock, &dynamodb, "Scan", &input(std::slice::from_ref(&table))).unwrap(), "Items");
    assert_eq!(items.len(), 9);
    for item in &items {
        let key = input(&[("id", item.get("id").unwrap().clone())]);
        let got = call(&mock, &dynamodb, "GetItem", &input(&[table.clone(), ("Key", key)])).unwrap();
        assert_eq!(got.get("Item").map(sorted), Some(sorted(item)));
        assert!(
            matches!(item.get("size").and_then(|size| size.get("N")), Some(Value::String(n)) if n.parse::<i64>().is_ok())
        );
    }
}

#[test]
fn sts_says_who_calls() {
    let who = call(&mock(1), &service("sts"), "GetCallerIdentity", &input(&[])).unwrap();
    assert_eq!(who.get("Account"), Some(&text("123456789012")));
    assert_eq!(who.get("Arn"), Some(&text("arn:aws:iam::123456789012:user/mock")));
}

#[test]
fn what_is_not_there_is_the_error_of_the_service() {
    let mock = mock(10);
    let ids = |id: &str| Value::List(vec![text(id)]);
    for (slug, name, with, code) in [
        ("s3", "ListObjectsV2", input(&[("Bucket", text("nope"))]), "NoSuchBucket"),
        ("s3", "ListObjectsV2", input(&[("Bucket", text("bucket-0010"))]), "NoSuchBucket"),
        ("s3", "GetBucketTagging", input(&[("Bucket", text("nope"))]), "NoSuchBucket"),
        ("s3", "GetObject", input(&[("Bucket", text("bucket-0001")), ("Key", text("nope"))]), "NoSuchKey"),
        ("dynamodb", "DescribeTable", input(&[("TableName", text("nope"))]), "ResourceNotFoundException"),
        (
            "dynamodb",
            "PutItem",
            input(&[("TableName", text("nope")), ("Item", input(&[("id", input(&[("S", text("x"))]))]))]),
            "ResourceNotFoundException",
        ),
        ("iam", "GetUser", input(&[("UserName", text("nope"))]), "NoSuchEntity"),
        ("lambda", "GetFunction", input(&[("FunctionName", text("nope"))]), "ResourceNotFoundException"),
        (
            "ec2",
            "DescribeInstances",
            input(&[("InstanceIds", ids("i-0123456789abcdef0"))]),
            "InvalidInstanceID.NotFound",
        ),
        ("ec2", "DescribeVolumes", input(&[("VolumeIds", ids("vol-1"))]), "InvalidVolume.NotFound"),
        ("ecs", "ListServices", input(&[("cluster", text("nope"))]), "ClusterNotFoundException"),
        (
            "sqs",
            "SendMessage",
            input(&[("QueueUrl", text("https://sqs/1/nope")), ("MessageBody", text("x"))]),
            "QueueDoesNotExist",
        ),
        (
            "cloudwatch-logs",
            "DescribeLogStreams",
            input(&[("logGroupName", text("nope"))]),
            "ResourceNotFoundException",
        ),
        ("ssm", "GetParameter", input(&[("Name", text("nope"))]), "ParameterNotFound"),
    ] {
        let error = call(&mock, &service(slug), name, &with).unwrap_err();
        let code_seen = error.code.as_deref().unwrap_or_default();
        assert!(code_seen == code || code_seen.ends_with(&format!(".{code}")), "{slug} {name}: {error:?}");
        assert!(error.message.is_some_and(|message| message.contains("does not exist")), "{slug} {name}");
    }
    // HEAD has no body to say it in.
    let head = send(&mock, &service("s3"), "HeadBucket", &input(&[("Bucket", text("nope"))])).unwrap();
    assert_eq!((head.status().as_u16(), head.body().len()), (404, 0));
}

#[test]
fn what_is_made_may_be_new_and_is_echoed() {
    let mock = mock(10);
    let made = call(
        &mock,
        &service("dynamodb"),
        "CreateTable",
        &input(&[("TableName", text("orders")), ("BillingMode", text("PAY_PER_REQUEST"))]),
    )
    .unwrap();
    let table = made.get("TableDescription").unwrap();
    assert_eq!(table.get("TableName"), Some(&text("orders")));
    assert!(table.get("TableArn").and_then(Value::as_str).unwrap().ends_with("table/orders"));
    let made = call(&mock, &service("iam"), "CreateUser", &input(&[("UserName", text("ana")), ("Path", text("/x/"))]))
        .unwrap();
    assert_eq!(made.get("User").and_then(|user| user.get("Path")), Some(&text("/x/")));
    call(&mock, &service("s3"), "CreateBucket", &input(&[("Bucket", text("brand-new"))])).unwrap();
    call(&mock, &service("s3"), "PutObject", &input(&[("Bucket", text("bucket-0001")), ("Key", text("new"))])).unwrap();
}

#[test]
fn a_foreign_token_is_refused() {
    let mock = mock(10);
    for (slug, name, token, code) in [
        ("s3", "ListBuckets", "ContinuationToken", "InvalidArgument"),
        ("lambda", "ListFunctions", "Marker", "ValidationException"),
        ("iam", "ListUsers", "Marker", "InvalidParameterValue"),
        ("ecs", "ListClusters", "nextToken", "ValidationException"),
    ] {
        let error = call(&mock, &service(slug), name, &input(&[(token, text("garbage"))])).unwrap_err();
        assert_eq!(error.code.as_deref(), Some(code), "{slug} {name}");
    }
}

#[test]
fn the_seed_and_nothing_else_decides() {
    let bodies = |seed: u64| {
        ["ec2:DescribeInstances", "lambda:ListFunctions", "iam:ListUsers", "s3:ListBuckets"].map(|name| {
            let (slug, name) = name.split_once(':').unwrap();
            let mock = Mock::new(Settings { seed, latency: Latency::Within(0..=0), ..Settings::default() });
            send(&mock, &service(slug), name, &input(&[])).unwrap().into_body().read().unwrap()
        })
    };
    assert_eq!(bodies(1), bodies(1));
    for (one, two) in bodies(1).iter().zip(bodies(2)) {
        assert_ne!(*one, two);
    }
}

/// The mock under these fault rules, 2,500 buckets and objects.
fn faulty(rules: &str) -> Mock {
    let var = |name: &str| match name {
        "NUAWS_MOCK_FAULTS" => Some(rules.to_owned()),
        "NUAWS_MOCK_ITEMS" => Some("2500".to_owned()),
        "NUAWS_MOCK_LATENCY" => Some("0".to_owned()),
        _ => None,
    };
    Mock::new(Settings::from_vars(&var).unwrap())
}

#[test]
fn a_fault_strikes_the_page_it_is_told_to() {
    let (s3, mock) = (service("s3"), faulty("s3:ListObjectsV2:page=2:cut"));
    let first = call(&mock, &s3, "ListObjectsV2", &input(&[("Bucket", text("bucket-0001"))])).unwrap();
    let token = first.get("NextContinuationToken").unwrap().clone();
    let second = input(&[("Bucket", text("bucket-0001")), ("ContinuationToken", token)]);
    let body = send(&mock, &s3, "ListObjectsV2", &second).unwrap();
    let promised: u64 = body.headers()["content-length"].to_str().unwrap().parse().unwrap();
    let mut body = body.into_body();
    let mut seen = 0;
    let error = loop {
        match body.next_piece() {
            Some(Ok(piece)) => seen += piece.len() as u64,
            other => break other,
        }
    };
    assert_eq!((seen, error), (promised / 2, Some(Err(Broken))));
}

#[test]
fn faults_come_in_the_protocols_words() {
    let code = |mock: &Mock, slug: &str, name: &str| {
        call(mock, &service(slug), name, &input(&[]))
            .err()
            .and_then(|error| error.code)
            .unwrap_or_else(|| "none".to_owned())
    };
    let throttled = faulty("*:*:throttle");
    for (slug, name, want) in [
        ("s3", "ListBuckets", "SlowDown"),
        ("ec2", "DescribeVpcs", "RequestLimitExceeded"),
        ("iam", "ListUsers", "Throttling"),
        ("dynamodb", "ListTables", "ThrottlingException"),
        ("lambda", "ListFunctions", "TooManyRequestsException"),
    ] {
        assert_eq!(code(&throttled, slug, name), want);
    }
    let twice = faulty("iam:ListUsers:times=2:error=500;iam:ListRoles:call=2:error=Odd/403");
    let seen: Vec<_> = (0..3).map(|_| code(&twice, "iam", "ListUsers")).collect();
    assert_eq!(seen, ["InternalError", "InternalError", "none"]);
    let seen: Vec<_> = (0..3).map(|_| code(&twice, "iam", "ListRoles")).collect();
    assert_eq!(seen, ["none", "Odd", "none"]);
    let refused = faulty("sts:*:refuse");
    assert_eq!(send(&refused, &service("sts"), "GetCallerIdentity", &input(&[])).err(), Some(Refused::AtOnce));
    let some = faulty("iam:*:rate=0.5:error=503");
    let failed = (0..100).filter(|_| code(&some, "iam", "ListUsers") != "none").count();
    assert!((30..70).contains(&failed), "{failed} of 100");
}

#[test]
fn latency_is_within_its_bounds_and_grows_by_slow() {
    let parts = || {
        http::Request::post("/").header("x-amz-target", "DynamoDB_20120810.ListTables").body(()).unwrap().into_parts().0
    };
    let dynamodb = service("dynamodb");
    let of = |settings: Settings| Mock::new(settings).answer(&dynamodb, &parts(), b"{}").unwrap().latency;
    let real = of(Settings::default());
    assert!((Duration::from_millis(15)..=Duration::from_millis(800)).contains(&real), "{real:?}");
    assert_eq!(of(Settings { latency: Latency::Within(0..=0), ..Settings::default() }), Duration::ZERO);
    let slow = faulty("dynamodb:ListTables:slow=250").answer(&dynamodb, &parts(), b"{}").unwrap().latency;
    assert_eq!(slow, Duration::from_millis(250));
}

#[test]
fn the_s3_fast_path_says_what_the_model_says() {
    let (s3, mock) = (service("s3"), mock(40));
    let with = |more: &[(&str, Value)]| {
        let mut pairs = vec![("Bucket", text("bucket-0002"))];
        pairs.extend(more.iter().map(|(name, value)| (*name, value.clone())));
        input(&pairs)
    };
    let first = call(&mock, &s3, "ListObjects", &with(&[("MaxKeys", Value::Int(15))])).unwrap();
    assert_eq!((first.get("IsTruncated"), rows(&first, "Contents").len()), (Some(&Value::Bool(true)), 15));
    let marker = rows(&first, "Contents")[14].get("Key").unwrap().clone();
    let second = call(&mock, &s3, "ListObjects", &with(&[("Marker", marker)])).unwrap();
    assert_eq!((second.get("IsTruncated"), rows(&second, "Contents").len()), (Some(&Value::Bool(false)), 25));
    let folders = call(&mock, &s3, "ListObjectsV2", &with(&[("Delimiter", text("/"))])).unwrap();
    let names: Vec<_> = rows(&folders, "CommonPrefixes").iter().map(|p| p.get("Prefix").cloned().unwrap()).collect();
    assert_eq!(names, ["data/", "images/", "logs/", "reports/"].map(text));
    assert_eq!(folders.get("KeyCount"), Some(&Value::Int(4)));
    // Versions are of the same objects, and go on behind any key.
    let of = |listing: &Value, path| rows(listing, path).iter().map(|row| row.get("Key").cloned()).collect::<Vec<_>>();
    let all = of(&call(&mock, &s3, "ListObjectsV2", &with(&[])).unwrap(), "Contents");
    let first = call(&mock, &s3, "ListObjectVersions", &with(&[("MaxKeys", Value::Int(15))])).unwrap();
    let marker = |name: &str| first.get(name).cloned().unwrap();
    assert_eq!(Some(marker("NextVersionIdMarker")), rows(&first, "Versions")[14].get("VersionId").cloned());
    let next = with(&[("KeyMarker", marker("NextKeyMarker")), ("VersionIdMarker", marker("NextVersionIdMarker"))]);
    let second = call(&mock, &s3, "ListObjectVersions", &next).unwrap();
    assert_eq!([of(&first, "Versions"), of(&second, "Versions")].concat(), all);
    assert_eq!(second.get("IsTruncated"), Some(&Value::Bool(false)));
    let behind = call(&mock, &s3, "ListObjectVersions", &with(&[("KeyMarker", text("images/~"))])).unwrap();
    assert_eq!(
        rows(&behind, "Versions").len(),
        all.iter().flatten().filter(|key| key.as_str() > Some("images/~")).count()
    );
    assert!(!rows(&behind, "Versions").is_empty());
}

#[test]
fn a_virtual_host_names_the_bucket() {
    let (s3, mock) = (service("s3"), mock(3));
    let request =
        http::Request::get("https://bucket-0001.s3.us-east-1.amazonaws.com/?list-type=2&max-keys=1").body(()).unwrap();
    let answer = mock.answer(&s3, &request.into_parts().0, b"").unwrap();
    let body = String::from_utf8(answer.response.into_body().read().unwrap()).unwrap();
    assert!(body.contains("<Name>bucket-0001</Name>") && body.contains("<KeyCount>1</KeyCount>"), "{body}");
}

#[test]
fn a_million_objects_are_made_page_by_page() {
    let (s3, mock) = (service("s3"), mock(1_000_000));
    let mut with = vec![("Bucket", text("bucket-999999")), ("Prefix", text("reports/2024/12/"))];
    let (mut rows_seen, mut pages) = (0, 0);
    loop {
        let page = call(&mock, &s3, "ListObjectsV2", &input(&with)).unwrap();
        rows_seen += rows(&page, "Contents").len();
        pages += 1;
        match page.get("NextContinuationToken") {
            Some(token) => {
                with.truncate(2);
                with.push(("ContinuationToken", token.clone()));
            }
            None => break,
        }
    }
    // The last of 24 months of the last of 4 folders.
    assert_eq!((rows_seen, pages), (10_416, 11));
}
