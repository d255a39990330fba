//! Calls against a server that says what a test wants it to, at the HTTP connector.

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use aws_types::region::Region;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http_body_util::BodyExt;
use md5::{Digest, Md5};

use super::*;
use crate::params;
use crate::session::Choice;
use crate::sink::ValueSink;

/// 2024-05-01T00:00:00Z
const NOW: u64 = 1_714_521_600;

/// A request as it left.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: http::HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

type Answer = (u16, &'static [(&'static str, &'static str)], &'static str);

/// A server that remembers what it was asked.
#[derive(Clone)]
pub(super) struct Server {
    seen: Arc<Mutex<Vec<Seen>>>,
    answer: Arc<dyn Fn(&Seen) -> Answer + Send + Sync>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Server")
    }
}

impl HttpConnector for Server {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let server = self.clone();
        HttpConnectorFuture::new(async move {
            let (parts, body) = request.try_into_http1x().unwrap().into_parts();
            let body = body.collect().await.unwrap().to_bytes().to_vec();
            let seen =
                Seen { method: parts.method.to_string(), url: parts.uri.to_string(), headers: parts.headers, body };
            let (status, headers, body) = (server.answer)(&seen);
            server.seen.lock().unwrap().push(seen);
            tokio::task::yield_now().await;
            let mut response = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body));
            for (name, value) in headers {
                response.headers_mut().insert(*name, *value);
            }
            Ok(response)
        })
    }
}

#[derive(Debug)]
struct NoSleep;

impl AsyncSleep for NoSleep {
    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(std::future::ready(()))
    }
}

/// A caller with fixed credentials and clock, in front of a [`Server`].
pub(super) struct Caller {
    callee: Arc<Callee>,
    pub(super) session: Arc<Session>,
    client: Client,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Caller {
    pub(super) fn new(
        service: &str,
        region: &'static str,
        answer: impl Fn(&Seen) -> Answer + Send + Sync + 'static,
    ) -> Caller {
        Caller::at(service, region, None, answer)
    }

    pub(super) fn at(
        service: &str,
        region: &'static str,
        endpoint: Option<&str>,
        answer: impl Fn(&Seen) -> Answer + Send + Sync + 'static,
    ) -> Caller {
        let entry = nuaws_embed::find(service).unwrap();
        let callee = Callee::new(entry.model(), entry.overlay(), nuaws_embed::defaults(), String::new()).unwrap();
        let seen = Arc::default();
        let server = SharedHttpConnector::new(Server { seen: Arc::clone(&seen), answer: Arc::new(answer) });
        let config = SdkConfig::builder()
            .region(Region::new(region))
            .credentials_provider(SharedCredentialsProvider::new(Credentials::new(
                "AKID", "secret", None, None, "test",
            )))
            .time_source(SharedTimeSource::new(StaticTimeSource::new(UNIX_EPOCH + Duration::from_secs(NOW))))
            .sleep_impl(SharedAsyncSleep::new(NoSleep))
            .retry_config(RetryConfig::standard().with_max_attempts(2))
            .build();
        let http = http_client_fn(move |_, _| server.clone());
        let client = Client::new(&callee.service, &config, http);
        let choice = Choice { endpoint_url: endpoint.map(str::to_owned), ..Choice::default() };
        Caller { callee: Arc::new(callee), session: Arc::new(Session::new(config, choice)), client, seen }
    }

    pub(super) fn call(&self, operation: &str, params: &str) -> Call {
        self.with_body(operation, params, None)
    }

    pub(super) fn with_body(&self, operation: &str, params: &str, body: Option<Body>) -> Call {
        let params = params::read(params.as_bytes()).unwrap();
        let (callee, session) = (self.callee.clone(), self.session.clone());
        Call::new(callee, operation, params, body, session, self.client.clone()).unwrap()
    }

    pub(super) async fn send(&self, operation: &str, params: &str) -> Result<Incoming, CallError> {
        let call = self.call(operation, params);
        call.send(&call.params).await
    }

    /// Every request so far as verb and URL.
    pub(super) fn asked(&self) -> Vec<String> {
        self.seen.lock().unwrap().iter().map(|seen| format!("{} {}", seen.method, seen.url)).collect()
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

const GET: &str = r#"{"Bucket": "logs", "Key": "k"}"#;

#[tokio::test]
async fn a_bucket_in_another_region_is_found_once_and_remembered() {
    let caller = Caller::new("s3", "us-east-1", |seen| match seen.url.contains("eu-west-1") {
        true => (200, &[], "here"),
        false => (301, &[("x-amz-bucket-region", "eu-west-1")], "<Error><Code>PermanentRedirect</Code></Error>"),
    });
    for _ in 0..2 {
        assert_eq!(caller.send("GetObject", GET).await.unwrap().status, 200);
    }
    assert_eq!(
        caller.asked(),
        [
            "GET https://logs.s3.us-east-1.amazonaws.com/k",
            "GET https://logs.s3.eu-west-1.amazonaws.com/k",
            "GET https://logs.s3.eu-west-1.amazonaws.com/k",
        ]
    );
    let signed = caller.seen()[1].header("authorization").unwrap().to_owned();
    assert!(signed.contains("/20240501/eu-west-1/s3/aws4_request"), "{signed}");
}

#[tokio::test]
async fn a_signature_for_the_wrong_region_is_made_again() {
    const WRONG: &str = "<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>";
    let caller = Caller::at("s3", "us-east-1", Some("http://localhost:9000"), |seen| {
        match seen.header("authorization").unwrap().contains("/eu-west-1/") {
            true => (204, &[], ""),
            false => (400, &[], WRONG),
        }
    });
    assert_eq!(caller.send("DeleteObject", GET).await.unwrap().status, 204);
    assert_eq!(caller.asked(), ["DELETE http://localhost:9000/logs/k"; 2]);
}

#[tokio::test]
async fn a_head_without_a_word_asks_for_the_region() {
    let caller = Caller::new("s3", "us-east-1", |seen| match (seen.url.contains("eu-west-1"), &*seen.url) {
        (true, _) => (200, &[], ""),
        (false, url) if url.ends_with("/k") => (400, &[], ""),
        (false, _) => (403, &[("x-amz-bucket-region", "eu-west-1")], ""),
    });
    assert_eq!(caller.send("HeadObject", GET).await.unwrap().status, 200);
    assert_eq!(
        caller.asked(),
        [
            "HEAD https://logs.s3.us-east-1.amazonaws.com/k",
            "HEAD https://logs.s3.us-east-1.amazonaws.com/",
            "HEAD https://logs.s3.eu-west-1.amazonaws.com/k",
        ]
    );
}

#[tokio::test]
async fn redirects_end() {
    const REDIRECT: &str = "<Error><Code>PermanentRedirect</Code><Message>elsewhere</Message></Error>";
    let caller = Caller::new("s3", "us-east-1", |seen| match seen.url.contains("eu-west-1") {
        true => (301, &[("x-amz-bucket-region", "us-east-1")], REDIRECT),
        false => (301, &[("x-amz-bucket-region", "eu-west-1")], REDIRECT),
    });
    let error = caller.send("ListObjectsV2", r#"{"Bucket": "logs"}"#).await.unwrap_err();
    assert_eq!((error.code.as_str(), caller.seen().len()), ("nuaws::s3::PermanentRedirect", 2));
    assert_eq!(error.help.as_deref(), Some("the bucket is in us-east-1: pass --region us-east-1"));
    // Who names the caller's own region, or none, sends nobody anywhere.
    for headers in [&[("x-amz-bucket-region", "us-east-1")][..], &[]] {
        let caller = Caller::new("s3", "us-east-1", move |_| (301, headers, REDIRECT));
        caller.send("HeadBucket", r#"{"Bucket": "logs"}"#).await.unwrap_err();
        assert_eq!(caller.seen().len(), 1);
    }
    let caller = Caller::new("s3", "us-east-1", |_| (307, &[("x-amz-bucket-region", "eu-west-1")], REDIRECT));
    caller.send("CreateBucket", r#"{"Bucket": "logs"}"#).await.unwrap_err();
    assert_eq!(caller.seen().len(), 1);
}

const SESSION: &str = "<CreateSessionResult><Credentials><SessionToken>TOKEN</SessionToken>\
                       <SecretAccessKey>SECRET</SecretAccessKey><AccessKeyId>SESSIONKEY</AccessKeyId>\
                       <Expiration>2024-05-01T00:05:00Z</Expiration></Credentials></CreateSessionResult>";
const EXPRESS: &str = r#"{"Bucket": "data--use1-az4--x-s3", "Key": "k"}"#;

#[tokio::test]
async fn directory_buckets_have_one_session_for_all() {
    let caller = Caller::new("s3", "us-east-1", |seen| match seen.url.ends_with("?session") {
        true => (200, &[], SESSION),
        false => (200, &[], ""),
    });
    let calls: Vec<Call> = (0..5).map(|_| caller.call("GetObject", EXPRESS)).collect();
    for sent in futures_util::future::join_all(calls.iter().map(|call| call.send(&call.params))).await {
        sent.unwrap();
    }
    let seen = caller.seen();
    assert_eq!(seen.len(), 6);
    const HOST: &str = "https://data--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com";
    assert_eq!(seen[0].url, format!("{HOST}/?session"));
    let scope = |seen: &Seen| seen.header("authorization").unwrap().split([' ', ',']).nth(1).unwrap().to_owned();
    assert_eq!(scope(&seen[0]), "Credential=AKID/20240501/us-east-1/s3express/aws4_request");
    assert_eq!(seen[0].header("x-amz-s3session-token"), None);
    for seen in &seen[1..] {
        assert_eq!(seen.url, format!("{HOST}/k"));
        assert_eq!(scope(seen), "Credential=SESSIONKEY/20240501/us-east-1/s3express/aws4_request");
        assert_eq!(seen.header("x-amz-s3session-token"), Some("TOKEN"));
        assert_eq!(seen.header("x-amz-security-token"), None);
        assert!(seen.header("authorization").unwrap().contains("x-amz-s3session-token"));
    }

    let url = caller.call("GetObject", EXPRESS).presign(Duration::from_secs(60)).await.unwrap().url;
    assert!(url.contains("X-Amz-S3session-Token=TOKEN") && url.contains("SESSIONKEY"), "{url}");
    assert_eq!(caller.seen().len(), 6);
}

#[tokio::test]
async fn a_session_that_is_over_is_made_again() {
    const OVER: &str = "<Error><Code>ExpiredToken</Code></Error>";
    let caller = Caller::new("s3", "us-east-1", |seen| match seen.url.ends_with("?session") {
        true => (200, &[], SESSION),
        false => (400, &[], OVER),
    });
    let error = caller.send("GetObject", EXPRESS).await.unwrap_err();
    assert_eq!(error.code, "nuaws::s3::ExpiredToken");
    let sessions = caller.asked().iter().filter(|asked| asked.ends_with("?session")).count();
    assert_eq!((sessions, caller.seen().len()), (2, 4));
    // Whose own credentials are over has no session to make again.
    let caller = Caller::new("s3", "us-east-1", |_| (400, &[], OVER));
    caller.send("GetObject", GET).await.unwrap_err();
    assert_eq!(caller.seen().len(), 1);
}

#[tokio::test]
async fn a_session_that_is_denied_says_so() {
    let caller = Caller::new("s3", "us-east-1", |_| {
        (403, &[], "<Error><Code>AccessDenied</Code><Message>no CreateSession for you</Message></Error>")
    });
    let error = caller.send("GetObject", EXPRESS).await.unwrap_err();
    assert_eq!(error.code, "nuaws::s3::AccessDenied");
    assert_eq!(error.message, "no session for the bucket data--use1-az4--x-s3: no CreateSession for you");
    assert_eq!((error.stage, error.operation.as_str()), (Stage::NotSent, "GetObject"));
}

#[tokio::test]
async fn errors_in_answers_of_status_200_are_errors() {
    const FAILED: &str =
        "<?xml version=\"1.0\"?>\n<Error><Code>InternalError</Code><Message>half-way</Message></Error>";
    let copy = r#"{"Bucket": "b", "Key": "k", "CopySource": "a/k", "UploadId": "u", "PartNumber": 1}"#;
    for operation in ["CopyObject", "UploadPartCopy", "CompleteMultipartUpload"] {
        let caller = Caller::new("s3", "us-east-1", |_| (200, &[], FAILED));
        let error = caller.send(operation, copy).await.unwrap_err();
        assert_eq!((error.code.as_str(), error.status), ("nuaws::s3::InternalError", Some(500)), "{operation}");
        assert_eq!(caller.seen().len(), 2, "{operation} is tried again");
    }
    const SOME: &str = "<DeleteResult><Error><Key>k</Key><Code>AccessDenied</Code></Error></DeleteResult>";
    let caller = Caller::new("s3", "us-east-1", |_| (200, &[], SOME));
    let call = caller.call("DeleteObjects", r#"{"Bucket": "b", "Delete": {"Objects": [{"Key": "k"}]}}"#);
    let incoming = call.send(&call.params).await.unwrap();
    let mut sink = ValueSink::default();
    call.decode(&incoming, &mut sink).unwrap();
    let Some(Value::List(errors)) = sink.finish().unwrap().get("Errors").cloned() else { panic!("no errors") };
    assert_eq!(errors[0].get("Code").and_then(Value::as_str), Some("AccessDenied"));
}

/// More than is kept in memory.
fn large() -> Body {
    Body::read(std::io::Read::take(std::io::repeat(7), 9 << 20)).unwrap()
}

#[tokio::test]
async fn large_bodies_carry_their_checksum_behind_them() {
    let caller = Caller::new("s3", "us-east-1", |_| (200, &[], ""));
    let params = r#"{"Bucket": "b", "Key": "k", "ContentEncoding": "gzip"}"#;
    let call = caller.with_body("PutObject", params, Some(large()));
    call.send(&call.params).await.unwrap();
    let seen = &caller.seen()[0];
    for (name, value) in [
        ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
        ("x-amz-trailer", "x-amz-checksum-crc32"),
        ("x-amz-sdk-checksum-algorithm", "CRC32"),
        ("x-amz-decoded-content-length", "9437184"),
        ("content-encoding", "gzip,aws-chunked"),
        ("expect", "100-continue"),
    ] {
        assert_eq!(seen.header(name), Some(value), "{name}");
    }
    assert_eq!(seen.header("content-length"), Some(&*seen.body.len().to_string()));
    assert!(!seen.header("authorization").unwrap().contains("expect"));
    let (bytes, trailer) = unchunked(&seen.body);
    assert_eq!(bytes.len(), 9 << 20);
    let digests = large().digests(Some(ChecksumAlgorithm::Crc32), false).unwrap();
    assert_eq!(trailer, format!("x-amz-checksum-crc32:{}", digests.checksum.unwrap()));
}

#[tokio::test]
async fn without_tls_the_signature_covers_a_large_body() {
    let caller = Caller::at("s3", "us-east-1", Some("http://localhost:9000"), |_| (200, &[], ""));
    let call = caller.with_body("PutObject", GET, Some(large()));
    call.send(&call.params).await.unwrap();
    let seen = &caller.seen()[0];
    let digests = large().digests(Some(ChecksumAlgorithm::Crc32), true).unwrap();
    assert_eq!(seen.header("x-amz-content-sha256"), digests.sha256.as_deref());
    assert_eq!(seen.header("x-amz-checksum-crc32"), digests.checksum.as_deref());
    assert_eq!(seen.body.len(), 9 << 20);
}

/// The bytes and the trailer of `aws-chunked` encoding.
fn unchunked(mut body: &[u8]) -> (Vec<u8>, String) {
    let mut bytes = Vec::new();
    loop {
        let end = body.windows(2).position(|pair| pair == b"\r\n").unwrap();
        let length = usize::from_str_radix(std::str::from_utf8(&body[..end]).unwrap(), 16).unwrap();
        body = &body[end + 2..];
        if length == 0 {
            return (bytes, std::str::from_utf8(body).unwrap().trim_end().to_owned());
        }
        bytes.extend_from_slice(&body[..length]);
        assert_eq!(&body[length..length + 2], b"\r\n");
        body = &body[length + 2..];
    }
}

#[tokio::test]
async fn multi_region_access_points_are_signed_for_all_regions() {
    let caller = Caller::new("s3", "us-east-1", |_| (200, &[], ""));
    let params = r#"{"Bucket": "arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap", "Key": "k"}"#;
    let call = caller.call("GetObject", params);
    let signed = call.sign(&call.params).await.unwrap();
    let header = |name: &str| signed.headers.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str());
    assert_eq!(signed.url, "https://mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com/k");
    assert_eq!(header("x-amz-region-set"), Some("*"));
    let begin = "AWS4-ECDSA-P256-SHA256 Credential=AKID/20240501/s3/aws4_request,";
    assert!(header("authorization").unwrap().starts_with(begin));
    let url = call.presign(Duration::from_secs(60)).await.unwrap().url;
    assert!(url.contains("X-Amz-Region-Set=%2A") && url.contains("X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256"), "{url}");
}

#[tokio::test]
async fn what_must_have_a_checksum_and_offers_none_has_an_md5() {
    let caller = Caller::new("s3-control", "us-east-1", |_| (200, &[], ""));
    let call = caller.call("DeleteAccessPointPolicy", r#"{"AccountId": "123456789012", "Name": "ap"}"#);
    let signed = call.sign(&call.params).await.unwrap();
    assert!(signed.url.starts_with("https://123456789012.s3-control.us-east-1.amazonaws.com/"), "{}", signed.url);
    assert!(!signed.headers.iter().any(|(name, _)| name == "content-md5"), "{:?}", signed.headers);
    let call = caller.call("PutBucketPolicy", r#"{"AccountId": "123456789012", "Bucket": "b", "Policy": "{}"}"#);
    let signed = call.sign(&call.params).await.unwrap();
    let md5 = signed.headers.iter().find(|(name, _)| name == "content-md5").map(|(_, value)| value.to_owned());
    assert_eq!(md5, signed.body.map(|body| BASE64_STANDARD.encode(Md5::digest(body))));
    assert!(md5.is_some());
    assert!(!signed.headers.iter().any(|(name, _)| name.starts_with("x-amz-checksum")), "{:?}", signed.headers);
    let call = caller.call("DeleteAccessPointPolicy", r#"{"AccountId": "12345/x", "Name": "ap"}"#);
    let error = call.sign(&call.params).await.unwrap_err();
    assert!(error.message.contains("AccountId"), "{}", error.message);
}

#[tokio::test]
async fn not_everything_can_be_presigned() {
    let refused = |service: &'static str, operation: &'static str, params: &'static str| async move {
        let caller = Caller::new(service, "us-east-1", |_| (200, &[], ""));
        let call = caller.call(operation, params);
        let error = call.presign(Duration::from_secs(60)).await.unwrap_err();
        assert!(caller.seen().is_empty());
        (error.code.clone(), error.help.clone().unwrap_or_default())
    };
    let (code, help) = refused("dynamodb", "ListTables", "{}").await;
    assert_eq!((code.as_str(), help.contains("document")), ("nuaws::Presign", true));
    let (code, help) = refused("glacier", "UploadArchive", r#"{"accountId": "-", "vaultName": "v"}"#).await;
    assert_eq!((code.as_str(), help.contains("bytes")), ("nuaws::Presign", true));
    let (code, _) = refused("sts", "AssumeRoleWithWebIdentity", r#"{"RoleArn": "a"}"#).await;
    assert_eq!(code, "nuaws::Presign");
    let caller = Caller::new("s3", "us-east-1", |_| (200, &[], ""));
    let error = caller.call("GetObject", GET).presign(Duration::from_secs(604_801)).await.unwrap_err();
    assert_eq!(error.flag.as_deref(), Some("expires-in"));
}

#[tokio::test]
async fn a_call_is_presigned_for_another_region() {
    let caller = Caller::new("rds", "us-east-1", |_| (200, &[], ""));
    let params = r#"{"SourceDBSnapshotIdentifier": "arn:a", "TargetDBSnapshotIdentifier": "t"}"#;
    let params = params::read(params.as_bytes()).unwrap();
    let (callee, client) = (caller.callee.clone(), caller.client.clone());
    let hour = Duration::from_secs(3600);
    let presigned =
        presign(callee, "CopyDBSnapshot", params, &caller.session, &client, Some("eu-west-1"), hour).await.unwrap();
    assert_eq!(presigned.method, "GET");
    assert!(
        presigned.url.starts_with("https://rds.eu-west-1.amazonaws.com/?Action=CopyDBSnapshot&Version=2014-10-31&")
    );
    assert!(presigned.url.contains("Credential=AKID%2F20240501%2Feu-west-1%2Frds%2Faws4_request"), "{}", presigned.url);
    assert_eq!(presigned.headers, []);
}
