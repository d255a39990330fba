//! What AWS's own clients do for single services outside any model.
//!
//! One table says which behaviour belongs to which operations; each behaviour is one small function with its reason.
//! [`params`] comes before the parameters are checked, [`encode`] and [`endpoint`] before the signature, [`decode`]
//! after the answer. `docs/wire.md` has the same list for people, with what every service shares beside it. Nothing here
//! sends.

mod answers;
mod checksums;
mod inputs;
mod keys;
mod requests;
mod retries;

use std::borrow::Cow;

use http::HeaderMap;
use nuaws_models::Service;
use nuaws_models::model::{Operation, Protocol};

use crate::body::Body;
use crate::codec::{self, CodecError, Response, WireRequest};
use crate::endpoint::Endpoint;
use crate::error::CallError;
use crate::sink::{Sink, ValueSink};
use crate::value::Value;

pub use retries::{LONG_POLL_TIMEOUT, attempts, is_long_poll, is_retryable, verify_answer};

/// The operation at hand.
#[derive(Debug, Clone, Copy)]
pub struct AtHand<'a> {
    /// The service's model.
    pub service: &'a Service,
    /// The operation's name in the model.
    pub name: &'a str,
    /// The operation's model.
    pub operation: &'a Operation,
}

/// A behaviour, and whose it is.
struct Custom {
    /// Service slug.
    service: &'static str,
    /// Operations; all of the service's where empty.
    operations: &'static [&'static str],
    hook: Hook,
}

/// A behaviour by its place in a call.
enum Hook {
    /// On what the user passed, before it is checked.
    Params(fn(AtHand<'_>, &mut Value) -> Result<(), CallError>),
    /// On the request, before its endpoint and signature. The body is the piped one.
    Request(fn(AtHand<'_>, &Value, Option<&Body>, &mut WireRequest) -> Result<(), CallError>),
    /// On the endpoint that the rules gave.
    Endpoint(fn(&Value, &mut Endpoint)),
    /// Keys are asked for percent-encoded, because XML cannot carry all of them, and decoded in the answer.
    Keys,
    /// On the answer, read as a value: parameters, headers, output.
    Answer(fn(AtHand<'_>, &Value, &HeaderMap, &mut Value) -> Result<(), CallError>),
}

const fn custom(service: &'static str, operations: &'static [&'static str], hook: Hook) -> Custom {
    Custom { service, operations, hook }
}

/// Every behaviour, by service.
const CUSTOMS: &[Custom] = &[
    custom("api-gateway", &[], Hook::Request(requests::accept_json)),
    custom("auto-scaling", &["CreateLaunchConfiguration"], Hook::Params(inputs::encode_user_data)),
    custom("cloudformation", &["GetTemplate"], Hook::Answer(answers::parse_template)),
    custom("cloudsearch-domain", &["Search"], Hook::Params(inputs::return_fields)),
    custom("cloudsearch-domain", &["Search"], Hook::Request(requests::query_as_form)),
    custom("cloudwatch-logs", &["CreateExportTask"], Hook::Params(inputs::from_time)),
    custom("docdb", &["CopyDBClusterSnapshot", "CreateDBCluster"], Hook::Request(requests::destination_region)),
    custom("ec2", &[], Hook::Params(inputs::filters)),
    custom("ec2", &["RunInstances"], Hook::Params(inputs::encode_user_data)),
    custom("ec2", &["GetConsoleOutput"], Hook::Answer(answers::decode_console_output)),
    custom("glacier", &[], Hook::Params(inputs::own_account)),
    custom("glacier", &[], Hook::Request(requests::glacier_version)),
    custom("glacier", &["UploadArchive", "UploadMultipartPart"], Hook::Request(requests::glacier_checksums)),
    custom("iam", &[], Hook::Answer(answers::parse_policies)),
    custom("machine-learning", &["Predict"], Hook::Endpoint(requests::predict_endpoint)),
    custom("neptune", &["CopyDBClusterSnapshot", "CreateDBCluster"], Hook::Request(requests::destination_region)),
    custom(
        "rds",
        &[
            "CopyDBClusterSnapshot",
            "CopyDBSnapshot",
            "CreateDBCluster",
            "CreateDBInstanceReadReplica",
            "StartDBInstanceAutomatedBackupsReplication",
        ],
        Hook::Request(requests::destination_region),
    ),
    custom("route-53", &[], Hook::Params(inputs::trim_ids)),
    custom("s3", &[], Hook::Params(inputs::customer_keys)),
    custom("s3", &["CopyObject", "UploadPartCopy"], Hook::Params(inputs::copy_source)),
    custom("s3", &["CopyObject", "CreateMultipartUpload", "PutObject"], Hook::Params(inputs::ascii_metadata)),
    custom("s3", &["ListObjects", "ListObjectsV2", "ListObjectVersions"], Hook::Keys),
    custom("s3", &["GetObject", "HeadObject"], Hook::Answer(answers::expires_as_text)),
    custom("s3-control", &[], Hook::Params(inputs::account_of_arn)),
    custom("sqs", &["SendMessage"], Hook::Answer(checksums::sent)),
    custom("sqs", &["SendMessageBatch"], Hook::Answer(checksums::sent_batch)),
    custom("sqs", &["ReceiveMessage"], Hook::Answer(checksums::received)),
];

fn hooks<'a>(call: AtHand<'a>) -> impl Iterator<Item = &'static Hook> + 'a {
    let applies = move |custom: &&Custom| {
        *custom.service == *call.service.slug
            && (custom.operations.is_empty() || custom.operations.contains(&call.name))
    };
    CUSTOMS.iter().filter(applies).map(|custom| &custom.hook)
}

/// Changes what the user passed as AWS's clients do, before it is checked.
///
/// # Errors
/// Where their clients refuse it.
pub fn params(call: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    if *params == Value::Null {
        *params = Value::Map(Vec::new());
    }
    hooks(call).try_for_each(|hook| match hook {
        Hook::Params(apply) => apply(call, params),
        _ => Ok(()),
    })
}

/// [`codec::encode`], and what AWS's clients add.
///
/// # Errors
/// For parameters the protocol cannot carry, and a piped body that cannot be read.
pub fn encode(
    call: AtHand<'_>,
    protocol: Protocol,
    params: &Value,
    body: Option<&Body>,
) -> Result<WireRequest, CallError> {
    let mut params = Cow::Borrowed(params);
    if asks_for_encoded_keys(call, &params) {
        params.to_mut().set("EncodingType", Value::String("url".into()));
    }
    let mut wire = codec::encode(call.service, call.name, call.operation, protocol, &params)
        .map_err(|error| CallError::not_sent("Input", error.to_string()))?;
    requests::api_version(call, &mut wire);
    requests::host_prefix_of_rules(call, &mut wire);
    for hook in hooks(call) {
        if let Hook::Request(apply) = hook {
            apply(call, &params, body, &mut wire)?;
        }
    }
    Ok(wire)
}

/// Sends a request elsewhere than the rules say, where a parameter asks for that.
pub fn endpoint(call: AtHand<'_>, params: &Value, endpoint: &mut Endpoint) {
    for hook in hooks(call) {
        if let Hook::Endpoint(apply) = hook {
            apply(params, endpoint);
        }
    }
}

/// Why an answer cannot be given.
#[derive(Debug)]
pub enum Unread {
    /// It is not what the model says.
    Malformed(CodecError),
    /// It is not what was asked for.
    Refused(CallError),
}

/// [`codec::decode`], and what AWS's clients make of the answer.
///
/// # Errors
/// For an answer that cannot be read, or that does not fit its checksum.
pub fn decode(
    call: AtHand<'_>,
    protocol: Protocol,
    params: &Value,
    response: &Response<'_>,
    sink: &mut impl Sink,
) -> Result<(), Unread> {
    let AtHand { service, name, operation } = call;
    if asks_for_encoded_keys(call, params) && keys::are_encoded(response.body) {
        let mut decoded = keys::Decoded::new(sink);
        return codec::decode(service, name, operation, protocol, response, &mut decoded).map_err(Unread::Malformed);
    }
    let answers: Vec<_> =
        hooks(call).filter_map(|hook| if let Hook::Answer(apply) = hook { Some(apply) } else { None }).collect();
    if answers.is_empty() {
        return codec::decode(service, name, operation, protocol, response, sink).map_err(Unread::Malformed);
    }
    let mut output = read(call, protocol, response).map_err(Unread::Malformed)?;
    for apply in answers {
        apply(call, params, response.headers, &mut output).map_err(Unread::Refused)?;
    }
    output.write_to(sink);
    Ok(())
}

/// The output as a value. A header that whoever stored an object filled in may hold anything: it costs its member, not
/// the answer.
fn read(call: AtHand<'_>, protocol: Protocol, response: &Response<'_>) -> Result<Value, CodecError> {
    let AtHand { service, name, operation } = call;
    let into_value = |response: &Response<'_>| {
        let mut sink = ValueSink::default();
        codec::decode(service, name, operation, protocol, response, &mut sink)?;
        Ok(sink.finish().unwrap_or(Value::Map(Vec::new())))
    };
    match into_value(response) {
        Err(CodecError::Malformed { format: "header", path, .. }) if *service.slug == *"s3" && path == "Expires" => {
            let mut headers = response.headers.clone();
            headers.remove(http::header::EXPIRES);
            into_value(&Response { headers: &headers, ..*response })
        }
        read => read,
    }
}

fn asks_for_encoded_keys(call: AtHand<'_>, params: &Value) -> bool {
    params.get("EncodingType").is_none() && hooks(call).any(|hook| matches!(hook, Hook::Keys))
}

#[cfg(test)]
mod tests;
