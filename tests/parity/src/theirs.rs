//! The typed SDK's side: its own client, made to look like ours in what differs by design, over a recording connector.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Mutex;
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use nuaws_rt::value::Value;

use crate::clock;
use crate::typed::{self, Answer};
use crate::wire::{Recorder, Sent};

/// The engine's own timeouts: they show in a header.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// A service of the typed SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theirs {
    S3,
    Ec2,
}

impl Theirs {
    /// The service's name on our side.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Theirs::S3 => "s3",
            Theirs::Ec2 => "ec2",
        }
    }

    /// Operations that both sides have.
    pub(crate) fn operations(self) -> &'static [&'static str] {
        match self {
            Theirs::S3 => typed::s3::OPERATIONS,
            Theirs::Ec2 => typed::ec2::OPERATIONS,
        }
    }

    /// One call, after ours: who sends, and the idempotency token, are taken from what we sent.
    pub(crate) async fn call(
        self,
        config: &SdkConfig,
        operation: &str,
        input: &Value,
        ours: Vec<Sent>,
        recorder: &Recorder,
    ) -> Answer {
        let timeouts = TimeoutConfig::builder().connect_timeout(CONNECT_TIMEOUT).read_timeout(READ_TIMEOUT).build();
        let config = clock::stop(config).to_builder().timeout_config(timeouts).http_client(recorder.client()).build();
        let token = ours.first().and_then(token).unwrap_or_default();
        let sender = Alike(Mutex::new(ours.into_iter().collect()));
        match self {
            Theirs::S3 => {
                let config = aws_sdk_s3::config::Builder::from(&config)
                    .interceptor(sender)
                    .idempotency_token_provider(&*token.leak())
                    // As botocore, we ask where a bucket is without its name in the host.
                    .force_path_style(operation == "GetBucketLocation")
                    .build();
                typed::s3::call(&aws_sdk_s3::Client::from_conf(config), operation, input).await
            }
            Theirs::Ec2 => {
                let config = aws_sdk_ec2::config::Builder::from(&config)
                    .interceptor(sender)
                    .idempotency_token_provider(&*token.leak())
                    .build();
                typed::ec2::call(&aws_sdk_ec2::Client::from_conf(config), operation, input).await
            }
        }
    }
}

/// The token we made up: the one value of the form that is a random UUID, or a header.
fn token(sent: &Sent) -> Option<String> {
    let form = std::str::from_utf8(&sent.body).unwrap_or_default();
    let values = form.split('&').filter_map(|pair| pair.split_once('=')).map(|(_, value)| value);
    let header = sent.headers.get("x-amz-client-token").and_then(|value| value.to_str().ok());
    values.chain(header).find(|value| is_random_uuid(value)).map(str::to_owned)
}

fn is_random_uuid(text: &str) -> bool {
    let shape = text.len() == 36 && text.as_bytes()[14] == b'4' && b"89ab".contains(&text.as_bytes()[19]);
    shape
        && text
            .char_indices()
            .all(|(at, c)| if [8, 13, 18, 23].contains(&at) { c == '-' } else { c.is_ascii_hexdigit() })
}

/// Gives each attempt of theirs, before it is signed, what sets the two sides apart by design, so that the rest, and the
/// signature over all of it, can be compared byte by byte:
///
/// - the user agent;
/// - that we ask for listings of keys in URL encoding, as botocore does;
/// - the slash behind a bucket that stands in the path;
/// - `x-id`, a query parameter that names the operation for AWS's logs: botocore and we do not send it;
/// - the length and type of no body: the SDK says the type of a payload that is absent, and leaves it to the HTTP client
///   to say that a length is 0;
/// - a list in a header: one header with commas, or one for each element.
#[derive(Debug)]
struct Alike(Mutex<VecDeque<Sent>>);

#[dyn_dispatch_hint]
impl Intercept for Alike {
    fn name(&self) -> &'static str {
        "Alike"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(ours) = self.0.lock().map_err(|_| "poisoned")?.pop_front() else { return Ok(()) };
        let request = context.request_mut();
        let mut url = without_operation_name(request.uri());
        if ours.url.contains(KEYS_ENCODED) && !url.contains(KEYS_ENCODED) {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(KEYS_ENCODED);
        }
        if url.replacen("/?", "?", 1) == ours.url {
            url.clone_from(&ours.url);
        }
        request.set_uri(url)?;
        let bodiless = request.body().content_length() == Some(0);
        let headers = request.headers_mut();
        let our = |name: &str| ours.headers.get(name).map(|value| value.to_str().map(str::to_owned)).transpose();
        for name in ["user-agent", "x-amz-user-agent"] {
            if let Some(value) = our(name)? {
                headers.insert(name, value);
            }
        }
        if bodiless && our("content-type")?.is_none() && headers.get("content-type") == Some("application/xml") {
            headers.remove("content-type");
        }
        if bodiless && our("content-length")?.as_deref() == Some("0") && headers.get("content-length").is_none() {
            headers.insert("content-length", "0");
        }
        let names: BTreeSet<String> = headers.iter().map(|(name, _)| name.to_owned()).collect();
        for name in names {
            let all: Vec<&str> = headers.get_all(&name).collect();
            if all.len() > 1 {
                let joined = all.join(", ");
                headers.insert(name, joined);
            }
        }
        Ok(())
    }
}

const KEYS_ENCODED: &str = "encoding-type=url";

fn without_operation_name(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    let kept: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("x-id=")).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}
