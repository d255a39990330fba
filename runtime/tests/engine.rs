//! The engine as a library, on the mock: what leaves, how often AWS is asked, and how a call ends.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::sync::Arc;

use std::io::Cursor;

use nuaws_rt::body::Body;
use nuaws_rt::call::Call;
use nuaws_rt::error::{CallError, Stage};
use nuaws_rt::feed::{Feed, Form};
use nuaws_rt::invocation::{Engine, Mocked, Model, Request};
use nuaws_rt::mock::Settings;
use nuaws_rt::outlet::{Gone, Outlet, Stop};
use nuaws_rt::output::{Frame, unpack};
use nuaws_rt::pager::{self, Paging};
use nuaws_rt::params;
use nuaws_rt::query::Expression;
use nuaws_rt::session::Choice;
use nuaws_rt::value::Value;

/// Keeps what it gets; leaves after so many pages.
#[derive(Default)]
struct Kept {
    rows: Vec<Value>,
    values: Vec<Value>,
    bytes: usize,
    pages: usize,
    leaves_after: Option<usize>,
}

impl Outlet for Kept {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        match frame {
            Frame::Rows(batch) => {
                let mut rest = &batch.packed[..];
                for _ in 0..batch.count {
                    self.rows.push(unpack(&mut rest).unwrap());
                }
                assert!(rest.is_empty(), "a batch holds more than it counts");
            }
            Frame::Value(value, _) => self.values.push(value),
            Frame::Bytes(bytes) => self.bytes += bytes.len(),
        }
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        self.pages += 1;
        if self.leaves_after == Some(self.pages) { Err(Gone) } else { Ok(()) }
    }

    fn watch(&self) {}
}

/// An engine, and who answers it.
struct Bench {
    engine: Engine,
    mocked: Option<Arc<Mocked>>,
}

fn engine(vars: &[(&str, &str)]) -> Bench {
    let find = |name: &str| {
        let given = vars.iter().find(|(have, _)| *have == name).map(|(_, value)| (*value).to_owned());
        given.or_else(|| (name == "NUAWS_MOCK_LATENCY").then(|| "0".to_owned()))
    };
    mocked_by(Settings::from_vars(&find).unwrap(), Vec::new())
}

fn mocked_by(settings: Settings, services: Vec<String>) -> Bench {
    Bench { engine: Engine::default(), mocked: Some(Arc::new(Mocked::new(settings, services))) }
}

async fn call(bench: &Bench, service: &str, operation: &str, json: &str) -> Result<Call, CallError> {
    let params = params::read(json.as_bytes()).unwrap();
    let choice = Choice { region: Some("us-east-1".into()), ..Choice::default() };
    let request = Request::new(Model::Named(service.into()), operation, params, choice);
    bench.engine.prepare(Request { mocked: bench.mocked.clone(), ..request }).await
}

async fn run(bench: &Bench, service: &str, operation: &str, json: &str, paging: Paging) -> Result<Kept, Stop> {
    let mut kept = Kept::default();
    pager::run(&call(bench, service, operation, json).await?, &paging, &mut kept).await?;
    Ok(kept)
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_else(|| panic!("{row:?} has no {key}"))
}

const LISTING: (&str, &str, &str) = ("s3", "ListObjectsV2", r#"{"Bucket": "bucket-0001"}"#);

#[tokio::test]
async fn every_row_of_every_page_comes_once() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "2345")]);
    let all = run(&engine, LISTING.0, LISTING.1, LISTING.2, Paging::default()).await.unwrap();
    assert_eq!((all.rows.len(), all.pages), (2345, 2));
    let keys: std::collections::BTreeSet<&str> = all.rows.iter().map(|row| text(row, "Key")).collect();
    assert_eq!(keys.len(), 2345);
    let paging = Paging { page_size: Some(7), ..Paging::default() };
    let small = run(&engine, LISTING.0, LISTING.1, LISTING.2, paging).await.unwrap();
    assert_eq!(small.pages, 334);
    assert!(small.rows == all.rows, "other rows in pages of 7");
}

#[tokio::test]
async fn max_items_cuts_and_a_token_goes_on() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "50")]);
    let all = run(&engine, LISTING.0, LISTING.1, LISTING.2, Paging::default()).await.unwrap().rows;
    let first = Paging { max_items: Some(13), page_size: Some(5), ..Paging::default() };
    let cut = run(&engine, LISTING.0, LISTING.1, LISTING.2, first.clone()).await.unwrap();
    assert_eq!(cut.rows, all[..13]);
    assert_eq!(cut.pages, 2, "the page after the cut is not asked for");

    let raw = run(&engine, LISTING.0, LISTING.1, LISTING.2, Paging { raw: true, ..first }).await.unwrap();
    let [envelope] = &raw.values[..] else { panic!("{} values", raw.values.len()) };
    assert_eq!(envelope.get("Contents"), Some(&Value::List(all[..13].to_vec())));
    let rest = Paging { starting_token: Some(text(envelope, "NextToken").into()), ..Paging::default() };
    let rest = run(&engine, LISTING.0, LISTING.1, LISTING.2, rest).await.unwrap();
    assert_eq!(rest.rows, all[13..]);
}

#[tokio::test]
async fn raw_joins_the_pages_and_drops_their_tokens() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "25")]);
    let paging = Paging { raw: true, page_size: Some(10), ..Paging::default() };
    let raw = run(&engine, LISTING.0, LISTING.1, LISTING.2, paging).await.unwrap();
    let [envelope] = &raw.values[..] else { panic!("{} values", raw.values.len()) };
    let Some(Value::List(contents)) = envelope.get("Contents") else { panic!("{envelope:?}") };
    assert_eq!(contents.len(), 25);
    assert_eq!(envelope.get("NextContinuationToken"), None);
    assert_eq!(text(envelope, "Name"), "bucket-0001");
}

#[tokio::test]
async fn pages_whose_rows_the_model_does_not_name_are_joined_or_left_alone() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "25")]);
    let whole = async |service, operation, json| {
        let paging = Paging { page_size: Some(10), ..Paging::default() };
        run(&engine, service, operation, json, paging).await.unwrap().values.remove(0)
    };
    // One list beside other members: it is what pages consist of.
    let executors = whole("athena", "ListExecutors", r#"{"SessionId": "session-0001"}"#).await;
    let Some(Value::List(rows)) = executors.get("ExecutorsSummary") else { panic!("{executors:?}") };
    assert_eq!((rows.len(), executors.get("NextToken")), (25, None));
    // Two lists: whether both go on is not known, so the page comes with its token.
    let services = run(&engine, "apprunner", "ListServices", "{}", Paging::default()).await.unwrap();
    let json = format!(r#"{{"ServiceArn": "{}"}}"#, text(&services.rows[0], "ServiceArn"));
    let domains = whole("apprunner", "DescribeCustomDomains", &json).await;
    let Some(Value::List(rows)) = domains.get("CustomDomains") else { panic!("{domains:?}") };
    assert!(
        rows.len() <= 10 && domains.get("NextToken").is_some(),
        "{} rows, {:?}",
        rows.len(),
        domains.get("NextToken")
    );
}

#[tokio::test]
async fn who_pages_by_hand_gets_one_page() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "25")]);
    let json = r#"{"Bucket": "bucket-0001", "MaxKeys": 4}"#;
    let kept = run(&engine, "s3", "ListObjectsV2", json, Paging::default()).await.unwrap();
    assert_eq!((kept.rows.len(), kept.pages), (4, 0));
}

#[tokio::test]
async fn a_reader_who_leaves_stops_the_next_request() {
    // The third page's request would fail: it is never sent.
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "5000"), ("NUAWS_MOCK_FAULTS", "s3:ListObjectsV2:page=3:refuse")]);
    let call = call(&engine, LISTING.0, LISTING.1, LISTING.2).await.unwrap();
    let mut kept = Kept { leaves_after: Some(2), ..Kept::default() };
    let stopped = pager::run(&call, &Paging::default(), &mut kept).await;
    assert!(matches!(stopped, Err(Stop::Gone)), "{stopped:?}");
    assert_eq!(kept.rows.len(), 2000);
}

#[tokio::test]
async fn nested_rows_and_single_values() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "12")]);
    let instances = run(&engine, "ec2", "describe-instances", "{}", Paging::default()).await.unwrap();
    assert_eq!(instances.rows.len(), 12);
    let id = text(&instances.rows[3], "InstanceId").to_owned();
    let json = format!(r#"{{"InstanceIds": "{id}"}}"#);
    let one = run(&engine, "ec2", "DescribeInstances", &json, Paging::default()).await.unwrap();
    assert_eq!(one.rows, [instances.rows[3].clone()]);

    let identity = run(&engine, "sts", "GetCallerIdentity", "{}", Paging::default()).await.unwrap();
    assert_eq!(text(&identity.values[0], "Account"), "123456789012");
}

#[tokio::test]
async fn a_listing_cut_on_the_wire_is_an_error() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "5000"), ("NUAWS_MOCK_FAULTS", "s3:ListObjectsV2:page=2:cut")]);
    let Err(Stop::Failed(error)) = run(&engine, LISTING.0, LISTING.1, LISTING.2, Paging::default()).await else {
        panic!("a cut page passed for a whole one")
    };
    assert_ne!(error.stage, Stage::NotSent);
    assert_eq!((&*error.service, &*error.operation), ("s3", "ListObjectsV2"));
}

#[tokio::test]
async fn throttling_is_retried_and_then_told() {
    let once = engine(&[("NUAWS_MOCK_FAULTS", "sts:GetCallerIdentity:times=1:throttle")]);
    let identity = run(&once, "sts", "GetCallerIdentity", "{}", Paging::default()).await.unwrap();
    assert_eq!(identity.values.len(), 1);

    let always = engine(&[("NUAWS_MOCK_FAULTS", "sts:*:throttle")]);
    let Err(Stop::Failed(error)) = run(&always, "sts", "GetCallerIdentity", "{}", Paging::default()).await else {
        panic!("throttled for ever, and yet an answer")
    };
    assert_eq!(error.stage, Stage::Answered);
    assert!(error.request_id.is_some());
    assert!(error.help.as_deref().is_some_and(|help| help.contains("fewer requests")), "{error:?}");
}

#[tokio::test]
async fn names_that_do_not_exist_get_the_closest() {
    let engine = engine(&[]);
    let help = async |service, operation| {
        let error = call(&engine, service, operation, "{}").await.unwrap_err();
        (error.code.clone(), error.help.clone().unwrap_or_default())
    };
    let (code, said) = help("dynamo", "ListTables").await;
    assert_eq!(code, "nuaws::UnknownService");
    assert!(said.contains("dynamodb"), "{said}");
    let (code, said) = help("s3", "list-bucket").await;
    assert_eq!(code, "nuaws::UnknownOperation");
    assert!(said.contains("list-buckets"), "{said}");
}

#[tokio::test]
async fn parameters_are_checked_before_anything_is_sent() {
    // A request that was sent would fail differently.
    let engine = engine(&[("NUAWS_MOCK_FAULTS", "*:*:refuse")]);
    let error = call(&engine, "s3", "ListObjectsV2", r#"{"Buckt": "b"}"#).await.unwrap_err();
    assert_eq!(error.stage, Stage::NotSent);
    assert!(error.message.contains("--buckt") && error.message.contains("--bucket"), "{error}");
    let error = call(&engine, "s3", "PutBucketAcl", r#"{"Bucket": "b", "ACL": "privat"}"#).await.unwrap_err();
    assert_eq!((error.stage, error.flag.as_deref()), (Stage::NotSent, Some("acl")));
    assert!(error.help.as_deref().is_some_and(|help| help.contains("private")));
}

#[tokio::test]
async fn a_dry_run_is_signed_and_not_sent() {
    let engine = engine(&[("NUAWS_MOCK_FAULTS", "*:*:refuse")]);
    let call = call(&engine, "s3", "ListObjectsV2", r#"{"Bucket": "b.c", "Prefix": "a b/ü"}"#).await.unwrap();
    let signed = call.sign(&call.params).await.unwrap();
    assert_eq!(signed.method, "GET");
    assert_eq!(
        signed.url,
        "https://s3.us-east-1.amazonaws.com/b.c?list-type=2&encoding-type=url&prefix=a%20b%2F%C3%BC"
    );
    let authorization = signed.headers.iter().find(|(name, _)| name == "authorization");
    assert!(authorization.is_some_and(|(_, value)| value.contains("/us-east-1/s3/aws4_request")), "{authorization:?}");
}

#[tokio::test]
async fn bytes_stream_both_ways() {
    let engine = engine(&[]);
    let key = {
        let objects = run(&engine, LISTING.0, LISTING.1, LISTING.2, Paging::default()).await.unwrap();
        text(&objects.rows[0], "Key").to_owned()
    };
    let json = format!(r#"{{"Bucket": "bucket-0001", "Key": "{key}"}}"#);
    let head = run(&engine, "s3", "HeadObject", &json, Paging::default()).await.unwrap();
    let Some(Value::Int(length)) = head.values[0].get("ContentLength") else { panic!("{:?}", head.values) };
    let got = run(&engine, "s3", "GetObject", &json, Paging::default()).await.unwrap();
    assert_eq!(got.bytes as i64, *length);

    let request = Request {
        model: Model::Named("s3".into()),
        operation: "put-object".into(),
        params: params::read(json.as_bytes()).unwrap(),
        body: Some(Body::from(vec![7; 100_000])),
        choice: Choice { region: Some("us-east-1".into()), ..Choice::default() },
        folder: Default::default(),
        mocked: engine.mocked.clone(),
        freshness: Default::default(),
        timing: None,
    };
    let call = engine.engine.prepare(request).await.unwrap();
    let signed = call.sign(&call.params).await.unwrap();
    let header = |name: &str| signed.headers.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str());
    assert_eq!(header("content-length"), Some("100000"));
    assert!(header("x-amz-checksum-crc32").is_some());
    let mut kept = Kept::default();
    pager::run(&call, &Paging::default(), &mut kept).await.unwrap();
    assert!(kept.values[0].get("ETag").is_some(), "{:?}", kept.values);
}

#[tokio::test]
async fn the_mock_may_stand_in_for_some_services_only() {
    let settings = Settings::from_vars(&|_| None).unwrap();
    let bench = mocked_by(settings, vec!["s3api".into()]);
    assert!(call(&bench, "s3", "ListBuckets", "{}").await.is_ok());
    // Another service is asked where it is.
    let body = "<R><GetCallerIdentityResult><Account>999</Account></GetCallerIdentityResult></R>";
    let choice = Choice {
        region: Some("us-east-1".into()),
        endpoint_url: Some(answer_once(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()))),
        unsigned: true,
        ..Choice::default()
    };
    let request = Request::new(Model::Named("sts".into()), "GetCallerIdentity", Value::Map(Vec::new()), choice);
    let request = Request { mocked: bench.mocked.clone(), ..request };
    let mut kept = Kept::default();
    pager::run(&bench.engine.prepare(request).await.unwrap(), &Paging::default(), &mut kept).await.unwrap();
    assert_eq!(text(&kept.values[0], "Account"), "999");
}

/// Answers one request with these bytes; the address to ask.
fn answer_once(response: impl Into<String>) -> String {
    use std::io::{Read, Write};
    let response = response.into();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            request.push(byte[0]);
        }
        stream.write_all(response.as_bytes()).unwrap();
    });
    format!("http://{address}")
}

#[tokio::test]
async fn a_blob_that_does_not_fit_its_checksum_is_an_error() {
    let get = async |response| {
        let params = params::read(br#"{"Bucket": "b", "Key": "k"}"#).unwrap();
        let choice = Choice {
            region: Some("us-east-1".into()),
            endpoint_url: Some(answer_once(response)),
            unsigned: true,
            ..Choice::default()
        };
        let request = Request::new(Model::Named("s3".into()), "GetObject", params, choice);
        let call = Engine::default().prepare(request).await.unwrap();
        let mut kept = Kept::default();
        pager::run(&call, &Paging::default(), &mut kept).await.map(|_| kept.bytes)
    };
    // CRC32 of "hello".
    let right = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nx-amz-checksum-crc32: NhCmhg==\r\n\r\nhello";
    assert_eq!(get(right).await.unwrap(), 5);
    let parts = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nx-amz-checksum-crc32: AAAAAA==-2\r\n\r\nhello";
    assert_eq!(get(parts).await.unwrap(), 5, "a checksum of parts is not one of these bytes");
    let wrong = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nx-amz-checksum-crc32: NhCmhg==\r\n\r\nhellO";
    let Err(Stop::Failed(error)) = get(wrong).await else { panic!("damaged bytes passed for whole ones") };
    assert_eq!((&*error.code, error.stage), ("nuaws::Checksum", Stage::Answered));
}

fn query(expression: &str) -> Paging {
    Paging { query: Some(Expression::parse(expression).unwrap()), ..Paging::default() }
}

fn texts(values: &[Value]) -> Vec<&str> {
    values.iter().map(|value| value.as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_query_over_rows_lets_them_go_page_by_page() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "2345")]);
    let all = run(&engine, LISTING.0, LISTING.1, LISTING.2, Paging::default()).await.unwrap().rows;
    let keys: Vec<&str> = all.iter().map(|row| text(row, "Key")).collect();
    let asked = run(&engine, LISTING.0, LISTING.1, LISTING.2, query("Contents[].Key")).await.unwrap();
    assert_eq!((texts(&asked.rows), asked.pages), (keys.clone(), 2));
    // The same, asked in a way that needs the whole.
    let whole = run(&engine, LISTING.0, LISTING.1, LISTING.2, query("[Contents[].Key][0]")).await.unwrap();
    assert_eq!((texts(&whole.rows), whole.pages), (keys, 0));

    let large = run(&engine, LISTING.0, LISTING.1, LISTING.2, query("Contents[?Size > `1000000`]")).await.unwrap();
    let expected = all.iter().filter(|row| matches!(row.get("Size"), Some(Value::Int(1_000_001..))));
    assert_eq!(large.rows, expected.cloned().collect::<Vec<_>>());
    let times = run(&engine, LISTING.0, LISTING.1, LISTING.2, query("Contents[].[LastModified]")).await.unwrap();
    let expected = all.iter().map(|row| Value::List(vec![row.get("LastModified").unwrap().clone()]));
    assert_eq!(times.rows, expected.collect::<Vec<_>>());
    assert!(matches!(&times.rows[0], Value::List(row) if matches!(row[..], [Value::Timestamp(_)])));
}

#[tokio::test]
async fn a_query_stops_asking_when_its_reader_leaves() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "100000000")]);
    let call = call(&engine, LISTING.0, LISTING.1, LISTING.2).await.unwrap();
    let mut kept = Kept { leaves_after: Some(3), ..Kept::default() };
    let ended = pager::run(&call, &query("Contents[].Key"), &mut kept).await;
    assert!(matches!(ended, Err(Stop::Gone)));
    assert_eq!(kept.rows.len(), 3000);
}

#[tokio::test]
async fn a_query_over_the_whole_sees_all_pages_as_one() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "2345")]);
    let all = run(&engine, LISTING.0, LISTING.1, LISTING.2, Paging::default()).await.unwrap().rows;
    let value = async |expression: &str| {
        let found = run(&engine, LISTING.0, LISTING.1, LISTING.2, query(expression)).await.unwrap();
        assert!(found.rows.is_empty(), "{expression} gives rows");
        found.values[0].clone()
    };
    assert_eq!(value("length(Contents)").await, Value::Int(2345));
    assert_eq!(value("Name").await, Value::String("bucket-0001".into()));
    assert_eq!(value("Contents[-1].Key").await, *all[2344].get("Key").unwrap());
    assert_eq!(value("Nothing").await, Value::Null);
    assert_eq!(value("NextContinuationToken").await, Value::Null);
    let latest = value("max_by(Contents, &LastModified).Key").await;
    let time = |row: &Value| match row.get("LastModified") {
        Some(Value::Timestamp(time)) => *time,
        other => panic!("{other:?}"),
    };
    let newest = all.iter().map(time).max().unwrap();
    assert!(all.iter().any(|row| row.get("Key") == Some(&latest) && time(row) == newest));
    // What is a number in each page is their sum in the whole.
    let count = Paging { page_size: Some(100), ..query("Count") };
    let count = run(&engine, "dynamodb", "Scan", r#"{"TableName": "table-0001"}"#, count).await.unwrap();
    assert_eq!(count.values, [Value::Int(2345)]);
    let slice = run(&engine, LISTING.0, LISTING.1, LISTING.2, query("Contents[::500].Key")).await.unwrap();
    assert_eq!(texts(&slice.rows), all.iter().step_by(500).map(|row| text(row, "Key")).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_query_that_finds_no_rows_has_none() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "0")]);
    for expression in ["TableNames[]", "TableNames", "Missing[].Key", "Missing.*", "TableNames[:5]"] {
        let mut kept = Kept::default();
        let call = call(&engine, "dynamodb", "ListTables", "{}").await.unwrap();
        let listed = pager::run(&call, &query(expression), &mut kept).await.unwrap();
        assert!(listed && kept.rows.is_empty() && kept.values.is_empty(), "{expression}");
    }
}

#[tokio::test]
async fn max_items_counts_what_the_query_is_asked_of() {
    let engine = engine(&[("NUAWS_MOCK_ITEMS", "50")]);
    let all = run(&engine, LISTING.0, LISTING.1, LISTING.2, Paging::default()).await.unwrap().rows;
    let first = |expression: &str| Paging { max_items: Some(13), page_size: Some(5), raw: true, ..query(expression) };
    let cut = run(&engine, LISTING.0, LISTING.1, LISTING.2, first("Contents[].Key")).await.unwrap();
    assert_eq!(texts(&cut.rows), all[..13].iter().map(|row| text(row, "Key")).collect::<Vec<_>>());
    assert_eq!(cut.pages, 2, "the page after the cut is not asked for");
    let cut =
        run(&engine, LISTING.0, LISTING.1, LISTING.2, first("{n: length(Contents), t: NextToken}")).await.unwrap();
    assert_eq!(cut.values[0].get("n"), Some(&Value::Int(13)));
    let rest = Paging { starting_token: Some(text(&cut.values[0], "t").into()), ..query("Contents[].Key") };
    let rest = run(&engine, LISTING.0, LISTING.1, LISTING.2, rest).await.unwrap();
    assert_eq!(texts(&rest.rows), all[13..].iter().map(|row| text(row, "Key")).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_query_is_asked_of_the_whole_response_of_any_operation() {
    let engine = engine(&[]);
    // The result of the command are instances; the query begins above them.
    let instances = run(&engine, "ec2", "DescribeInstances", "{}", Paging::default()).await.unwrap().rows;
    let ids = query("Reservations[].Instances[].InstanceId");
    let ids = run(&engine, "ec2", "DescribeInstances", "{}", ids).await.unwrap();
    assert_eq!(texts(&ids.rows), instances.iter().map(|row| text(row, "InstanceId")).collect::<Vec<_>>());
    // No pages, one value, bytes, events, nothing.
    let me = run(&engine, "sts", "GetCallerIdentity", "{}", query("[Account, Arn]")).await.unwrap();
    assert_eq!(me.rows.len(), 2);
    let listed = run(&engine, LISTING.0, LISTING.1, LISTING.2, query("Contents[0]")).await.unwrap();
    let object = format!(r#"{{"Bucket": "bucket-0001", "Key": "{}"}}"#, text(&listed.values[0], "Key"));
    let lengths = query("[ContentLength, type(Body)]");
    let lengths = run(&engine, "s3", "GetObject", &object, lengths).await.unwrap().rows;
    assert_eq!(Some(&lengths[0]), listed.values[0].get("Size"));
    assert_eq!(lengths[1], Value::String("string".into()));
    let nothing = run(&engine, "s3", "DeleteBucket", r#"{"Bucket": "bucket-0001"}"#, query("length(@)")).await.unwrap();
    assert_eq!(nothing.values, [Value::Int(0)]);
}

#[tokio::test]
async fn a_query_over_events_is_asked_of_each_or_of_all() {
    let engine = engine(&[]);
    let ask = async |expression: &str| {
        let json = r#"{"logGroupIdentifiers": ["arn:aws:logs:us-east-1:123456789012:log-group:group-0001"]}"#;
        run(&engine, "cloudwatch-logs", "StartLiveTail", json, query(expression)).await.unwrap()
    };
    let updates = ask("responseStream[].sessionUpdate").await.rows;
    assert!(updates.len() > 1 && updates.iter().all(|row| row.get("sessionResults").is_some()), "{updates:?}");
    assert_eq!(ask("[responseStream[].sessionUpdate][0]").await.rows, updates);
    let all = ask("responseStream").await.rows.len();
    assert_eq!(ask("length(responseStream)").await.values, [Value::Int(all as i64)]);
}

#[tokio::test]
async fn a_query_that_does_not_fit_the_answer_says_where() {
    let engine = engine(&[]);
    for expression in ["Contents[].abs(Key)", "sum(Contents[].Key)"] {
        let ended = run(&engine, LISTING.0, LISTING.1, LISTING.2, query(expression)).await;
        let Err(Stop::Failed(error)) = ended else { panic!("{expression} passed") };
        assert_eq!((&*error.code, error.stage), ("nuaws::Query", Stage::Answered));
        assert_eq!(error.flag.as_deref(), Some("query"));
        assert!(error.message.contains("at column"), "{error}");
    }
}

/// A Lex conversation fed with `feed`.
async fn converse(feed: Feed) -> (Kept, Result<bool, Stop>) {
    let engine = engine(&[]);
    let params = r#"{"botId": "ABCDEFGHIJ", "botAliasId": "TSTALIASID", "localeId": "en_US", "sessionId": "s1"}"#;
    let call = call(&engine, "lex-runtime-v2", "StartConversation", params).await.unwrap().fed(feed);
    let mut kept = Kept::default();
    let ended = pager::run(&call, &Paging::default(), &mut kept).await;
    (kept, ended)
}

#[tokio::test]
async fn events_go_out_signed_and_come_back() {
    let said: Vec<String> =
        (0..300).map(|at| format!(r#"{{"TextInputEvent": {{"text": "é{at}", "eventId": "e{at}"}}}}"#)).collect();
    let (kept, ended) = converse(Feed::new(Form::Items, Cursor::new(said.join("\n")))).await;
    ended.unwrap();
    // The mock checks every signature of the chain, and tells the id of each event back.
    let ids: Vec<&str> = kept
        .rows
        .iter()
        .map(|row| {
            let Value::Map(entries) = row else { panic!("{row:?}") };
            text(&entries[0].1, "eventId")
        })
        .collect();
    assert_eq!(ids, (0..300).map(|at| format!("e{at}")).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_item_that_is_no_event_ends_the_call() {
    let feed = |text: &str| Feed::new(Form::Items, Cursor::new(text.to_owned()));
    let (kept, ended) = converse(feed(r#"{"TextInputEvent": {"text": "a"}} {"TextInputEvent": {"text": 1}}"#)).await;
    let Err(Stop::Failed(error)) = ended else { panic!("{ended:?}, {:?}", kept.rows) };
    assert_eq!((error.code.as_str(), error.stage), ("nuaws::Input", Stage::MaybeSent));
    assert_eq!(error.message, "item 1 (the first is 0): TextInputEvent.text takes a string, not an integer");
    let (_, ended) = converse(feed(r#"{"TextInputEvent": {"txt": 1}}"#)).await;
    let Err(Stop::Failed(error)) = ended else { panic!("{ended:?}") };
    assert_eq!((error.stage, error.help.as_deref()), (Stage::NotSent, Some("did you mean text?")));
    let (_, ended) = converse(Feed::new(Form::Bytes, Cursor::new("sound"))).await;
    let Err(Stop::Failed(error)) = ended else { panic!("{ended:?}") };
    assert_eq!((&*error.message, error.stage), ("StartConversation takes no bare bytes", Stage::NotSent));
}
