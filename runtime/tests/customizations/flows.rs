//! Calls by a scripted HTTP client: what is sent, where, how often, and what becomes of the answers.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use aws_types::SdkConfig;
use aws_types::endpoint_config::AccountIdEndpointMode;
use aws_types::region::Region;
use nuaws_models::overlay::Overlay;
use nuaws_rt::call::{Call, Callee};
use nuaws_rt::error::CallError;
use nuaws_rt::params::from_json;
use nuaws_rt::session::{Choice, Session};
use nuaws_rt::sink::ValueSink;
use nuaws_rt::transport::Client;
use nuaws_rt::value::Value;
use serde_json::json;

/// Status, headers, body.
type Answer = (u16, &'static [(&'static str, &'static str)], &'static str);

/// Answers in order, and keeps the URLs it was asked at.
#[derive(Debug, Clone, Default)]
struct Script {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl HttpConnector for Script {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target = request.headers().get("x-amz-target").and_then(|target| target.split('.').next_back());
        self.asked.lock().unwrap().push(format!("{} {}", target.unwrap_or(request.method()), request.uri()));
        let (status, headers, body) = self.answers.lock().unwrap().pop_front().expect("one request too many");
        let mut response = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body));
        for (name, value) in headers {
            response.headers_mut().insert(*name, *value);
        }
        HttpConnectorFuture::ready(Ok(response))
    }
}

struct World {
    script: Script,
    callee: Arc<Callee>,
    session: Arc<Session>,
    client: Client,
}

impl World {
    fn new(slug: &str, account: Option<&str>, mode: AccountIdEndpointMode, answers: &[Answer]) -> World {
        let script = Script::default();
        script.answers.lock().unwrap().extend(answers);
        let mut credentials = Credentials::builder().access_key_id("AKID").secret_access_key("s").provider_name("test");
        credentials.set_account_id(account.map(Into::into));
        let config = SdkConfig::builder()
            .region(Region::new("us-west-2"))
            .credentials_provider(SharedCredentialsProvider::new(credentials.build()))
            .account_id_endpoint_mode(mode)
            .sleep_impl(TokioSleep::new())
            .build();
        let service = nuaws_embed::find(slug).unwrap().model();
        let callee = Callee::new(service, Overlay::default(), nuaws_embed::defaults(), String::new()).unwrap();
        let connector = SharedHttpConnector::new(script.clone());
        let client = Client::new(&callee.service, &config, http_client_fn(move |_, _| connector.clone()));
        let session = Arc::new(Session::new(config, Choice::default()));
        World { script, callee: Arc::new(callee), session, client }
    }

    fn of(slug: &str, answers: &[Answer]) -> World {
        World::new(slug, None, AccountIdEndpointMode::Preferred, answers)
    }

    async fn call(&self, name: &str, params: serde_json::Value) -> Result<Value, CallError> {
        let (session, client) = (self.session.clone(), self.client.clone());
        let call = Call::new(self.callee.clone(), name, from_json(params), None, session, client)?;
        let incoming = call.send(&call.params).await?;
        let mut sink = ValueSink::default();
        call.decode(&incoming, &mut sink)?;
        Ok(sink.finish().unwrap())
    }

    fn asked(&self) -> Vec<String> {
        assert!(self.script.answers.lock().unwrap().is_empty(), "not every answer was asked for");
        self.script.asked.lock().unwrap().clone()
    }
}

const ENDPOINTS: Answer =
    (200, &[], r#"{"Endpoints": [{"Address": "cell-1.example.com", "CachePeriodInMinutes": 10}]}"#);

#[tokio::test]
async fn an_endpoint_is_discovered_once() {
    let world = World::of("timestream-write", &[ENDPOINTS, (200, &[], "{}"), (200, &[], "{}")]);
    for _ in 0..2 {
        world.call("ListDatabases", json!({})).await.unwrap();
    }
    let discovery = "DescribeEndpoints https://ingest.timestream.us-west-2.amazonaws.com/";
    let listing = "ListDatabases https://cell-1.example.com/";
    assert_eq!(world.asked(), [discovery, listing, listing]);
}

#[tokio::test]
async fn an_endpoint_that_is_left_is_discovered_again() {
    let left: Answer = (421, &[], r#"{"__type": "InvalidEndpointException", "Message": "gone"}"#);
    let moved: Answer = (200, &[], r#"{"Endpoints": [{"Address": "cell-2.example.com", "CachePeriodInMinutes": 10}]}"#);
    let world = World::of("timestream-query", &[ENDPOINTS, left, moved, (200, &[], "{}")]);
    world.call("ListScheduledQueries", json!({})).await.unwrap();
    let hosts: Vec<_> = world.asked().iter().map(|url| url.split('/').nth(2).unwrap().to_owned()).collect();
    let region = "query.timestream.us-west-2.amazonaws.com";
    assert_eq!(hosts, [region, "cell-1.example.com", region, "cell-2.example.com"]);
}

#[tokio::test]
async fn an_endpoint_that_is_refused_is_no_endpoint() {
    let world = World::of("timestream-write", &[(400, &[], r#"{"__type": "AccessDeniedException", "Message": "no"}"#)]);
    let error = world.call("ListDatabases", json!({})).await.unwrap_err();
    assert_eq!((error.aws_code.as_deref(), &*error.operation), (Some("AccessDeniedException"), "DescribeEndpoints"));
    // What works without is not asked about.
    let dynamodb = World::of("dynamodb", &[(200, &[], "{}")]);
    dynamodb.call("ListTables", json!({})).await.unwrap();
    assert_eq!(dynamodb.asked(), ["ListTables https://dynamodb.us-west-2.amazonaws.com/"]);
}

#[tokio::test]
async fn the_account_of_the_credentials_is_part_of_the_host() {
    let with = |account, mode| World::new("dynamodb", account, mode, &[(200, &[], "{}")]);
    let known = with(Some("123456789012"), AccountIdEndpointMode::Preferred);
    known.call("ListTables", json!({})).await.unwrap();
    assert_eq!(known.asked(), ["ListTables https://123456789012.ddb.us-west-2.amazonaws.com/"]);
    let disabled = with(Some("123456789012"), AccountIdEndpointMode::Disabled);
    disabled.call("ListTables", json!({})).await.unwrap();
    assert_eq!(disabled.asked(), ["ListTables https://dynamodb.us-west-2.amazonaws.com/"]);
    let error = with(None, AccountIdEndpointMode::Required).call("ListTables", json!({})).await.unwrap_err();
    assert_eq!(error.code, "nuaws::Endpoint");
    assert!(error.help.as_ref().unwrap().contains("AWS_ACCOUNT_ID"));
}

#[tokio::test]
async fn a_damaged_answer_of_dynamodb_is_asked_for_again() {
    let damaged: Answer = (200, &[("x-amz-crc32", "1")], "{}");
    let whole: Answer = (200, &[("x-amz-crc32", "2745614147")], "{}");
    let world = World::of("dynamodb", &[damaged, whole]);
    world.call("ListTables", json!({})).await.unwrap();
    assert_eq!(world.asked().len(), 2);
    // Four attempts are DynamoDB's own number.
    let error = World::of("dynamodb", &[damaged; 4]).call("ListTables", json!({})).await.unwrap_err();
    assert_eq!(error.message, "the answer does not fit its checksum: 2745614147, not 1");
    assert_eq!(error.code, "nuaws::dynamodb::ChecksumMismatch");
}

#[tokio::test]
async fn a_silent_identity_provider_is_asked_again() {
    let silent: Answer = (
        400,
        &[],
        "<ErrorResponse><Error><Code>IDPCommunicationError</Code><Message>m</Message></Error></ErrorResponse>",
    );
    let whole: Answer = (200, &[], "<AssumeRoleWithWebIdentityResponse/>");
    let world = World::of("sts", &[silent, whole]);
    let params =
        json!({"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "s1", "WebIdentityToken": "t"});
    world.call("AssumeRoleWithWebIdentity", params).await.unwrap();
    assert_eq!(world.asked().len(), 2);
}

#[tokio::test]
async fn a_throttle_without_a_name_is_one() {
    let world = World::of("lambda", &[(429, &[], ""), (200, &[], "{}")]);
    world.call("GetAccountSettings", json!({})).await.unwrap();
    assert_eq!(world.asked().len(), 2);
}

#[tokio::test]
async fn a_message_that_sqs_took_otherwise_is_an_error_and_not_sent_again() {
    let other: Answer = (200, &[], r#"{"MessageId": "m-1", "MD5OfMessageBody": "00000000000000000000000000000000"}"#);
    let world = World::of("sqs", &[other]);
    let params = json!({"QueueUrl": "https://sqs.us-west-2.amazonaws.com/1/q", "MessageBody": "hello"});
    let error = world.call("SendMessage", params).await.unwrap_err();
    assert_eq!(error.code, "nuaws::Checksum");
    assert_eq!(world.asked().len(), 1);
}
