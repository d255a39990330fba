//! The wire formats of AWS over our own model: values to HTTP requests, HTTP responses to sink events.
//!
//! One module per format ([`json`], [`xml`], [`query`], [`cbor`]), one for what HTTP itself carries ([`bindings`]), one
//! for scalars as text ([`text`]); all work from the model's shapes and traits alone. [`error`] reads error responses,
//! [`events`] event-stream messages. Nothing here sends, signs, retries or knows an endpoint.

mod bindings;
mod cbor;
mod compress;
mod error;
mod events;
mod json;
mod plan;
mod query;
mod text;
mod xml;

use std::borrow::Cow;
use std::fmt;

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use nuaws_models::model::{Operation, Protocol};
use nuaws_models::traits::HttpBinding;
use nuaws_models::{Kind, Member, Service};

use crate::sink::Sink;
use crate::value::Value;

pub use compress::{COMPRESS_FROM, compress};
pub use error::{WireError, came_as, decode_error};
pub use events::{
    Event, MAX_FRAME, decode_event, encode_event, initial_request, input_events, next_frame, plain_event,
};

/// A request before it has an endpoint and a signature.
#[derive(Debug)]
pub struct WireRequest {
    /// The HTTP verb.
    pub method: Method,
    /// Path and query, percent-encoded, beginning with `/`; to be joined to the endpoint's path.
    pub uri: String,
    /// Headers the protocol asks for, `content-type` among them; not `host`, `content-length` or anything signed.
    pub headers: HeaderMap,
    /// What goes behind them.
    pub body: WireBody,
    /// `smithy.api#endpoint` with its labels filled in.
    pub host_prefix: Option<String>,
}

/// A request's body.
#[derive(Debug, PartialEq)]
pub enum WireBody {
    /// All of it.
    Bytes(Vec<u8>),
    /// The streaming blob that the caller holds.
    Streaming,
    /// The event stream that the caller holds; what [`initial_request`] gives goes before it.
    Events,
}

/// A response as it came.
#[derive(Debug)]
pub struct Response<'a> {
    /// HTTP status.
    pub status: u16,
    /// HTTP headers.
    pub headers: &'a HeaderMap,
    /// The whole body; empty for a streaming output, which is the caller's to read.
    pub body: &'a [u8],
}

/// A request that cannot be made, or a response that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum CodecError {
    /// A parameter that the protocol cannot carry.
    #[error("{member} cannot be sent: {what}")]
    Input {
        /// The top-level input member, or the operation where it is no single member's fault.
        member: String,
        /// Why.
        what: String,
    },
    /// A response that is not what the model and the protocol say.
    #[error("malformed {format} response{}: {what}", Location { path, offset: *offset })]
    Malformed {
        /// The format that was expected.
        format: &'static str,
        /// Output members from the top, e.g. `Contents[].Size`; empty at the top itself.
        path: String,
        /// Byte of the body where reading stopped, if the fault is in the body.
        offset: Option<u64>,
        /// What was wrong there.
        what: String,
    },
}

impl CodecError {
    /// The same of a part that stands behind so many bytes.
    pub fn behind(self, bytes: u64) -> CodecError {
        match self {
            CodecError::Malformed { format, path, offset, what } => {
                CodecError::Malformed { format, path, offset: offset.map(|offset| offset + bytes), what }
            }
            other => other,
        }
    }
}

struct Location<'a> {
    path: &'a str,
    offset: Option<u64>,
}

impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, " at {}", self.path)?;
        }
        self.offset.map_or(Ok(()), |offset| write!(f, " (byte {offset})"))
    }
}

/// Writes `params` (a [`Value::Map`] keyed by member names, already checked against the model) as a request.
///
/// A streaming payload that is in `params` becomes the body; one that is not is the caller's to send
/// ([`WireBody::Streaming`], [`WireBody::Events`]). An absent idempotency token gets a random UUID.
///
/// # Errors
/// [`CodecError::Input`] for what the model allows but the protocol cannot carry: an empty label, a line break in a
/// header, a time out of range.
pub fn encode(
    service: &Service,
    name: &str,
    operation: &Operation,
    protocol: Protocol,
    params: &Value,
) -> Result<WireRequest, CodecError> {
    encode_with(service, name, operation, protocol, params, &|| uuid::Uuid::new_v4().to_string())
}

/// [`encode`] with the caller's source of idempotency tokens.
///
/// # Errors
/// As [`encode`].
pub fn encode_with(
    service: &Service,
    name: &str,
    operation: &Operation,
    protocol: Protocol,
    params: &Value,
    token: &dyn Fn() -> String,
) -> Result<WireRequest, CodecError> {
    if deeper_than(params, MAX_DEPTH) {
        return Err(input("the input", "nested too deeply"));
    }
    let params = &*with_tokens(service.input(operation), params, token);
    let host_prefix = bindings::host_prefix(service, operation, params)?;
    if matches!(protocol, Protocol::RestJson1 | Protocol::RestXml) {
        return bindings::encode(service, operation, protocol, params, host_prefix);
    }
    let mut headers = HeaderMap::new();
    let mut uri = "/".to_owned();
    let fields = Fields { service, members: service.input(operation), value: params, body_only: false };
    let target = || service.target_prefix.as_deref().unwrap_or(&service.name);
    let events = |output| events::member(service, if output { operation.output } else { operation.input }).is_some();
    let body = match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => {
            let version = if protocol == Protocol::AwsJson1_0 { "1.0" } else { "1.1" };
            set(&mut headers, CONTENT_TYPE, format!("application/x-amz-json-{version}"))?;
            set(&mut headers, HeaderName::from_static("x-amz-target"), format!("{}.{name}", target()))?;
            json::fields_to_vec(fields, false)?
        }
        Protocol::AwsQuery | Protocol::Ec2Query => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
            query::encode(service, name, protocol, fields)?.into_bytes()
        }
        _ => {
            uri = format!("/service/{}/operation/{name}", target());
            headers.insert(HeaderName::from_static("smithy-protocol"), HeaderValue::from_static("rpc-v2-cbor"));
            let accept = if events(true) { EVENT_STREAM } else { "application/cbor" };
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
            if operation.input.is_some() {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/cbor"));
                cbor::fields_to_vec(fields)?
            } else {
                Vec::new()
            }
        }
    };
    let speaks_query_mode = !matches!(protocol, Protocol::AwsQuery | Protocol::Ec2Query);
    if service.query_compatible && speaks_query_mode {
        headers.insert(HeaderName::from_static("x-amzn-query-mode"), HeaderValue::from_static("true"));
    }
    let body = if events(false) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(EVENT_STREAM));
        WireBody::Events
    } else {
        WireBody::Bytes(body)
    };
    Ok(WireRequest { method: Method::POST, uri, headers, body, host_prefix })
}

/// Reads a successful response's modeled output into `sink`, as one map keyed by member names.
///
/// Absent members are absent from the map, unknown ones skipped. Of an output that streams only what the headers carry
/// is read.
///
/// # Errors
/// [`CodecError::Malformed`]; what `sink` has received by then is an unfinished map.
pub fn decode(
    service: &Service,
    name: &str,
    operation: &Operation,
    protocol: Protocol,
    response: &Response<'_>,
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    sink.begin_map();
    let members = service.output(operation);
    let streams = members.iter().any(|member| is_streaming(service, member));
    match protocol {
        Protocol::RestJson1 | Protocol::RestXml => {
            let unwrapped = operation.s3_unwrapped_xml;
            bindings::decode(service, members, protocol, response, unwrapped, sink)?;
        }
        _ if streams || response.body.is_empty() || operation.output.is_none() => {}
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => {
            json::read_fields(service, members, false, false, response.body, sink)?;
        }
        Protocol::AwsQuery => {
            let default = format!("{name}Result");
            let wrapper = operation.result_wrapper.as_deref().unwrap_or(&default);
            xml::read_fields(service, members, false, &[wrapper], response.body, sink)?;
        }
        Protocol::Ec2Query => xml::read_fields(service, members, false, &[], response.body, sink)?,
        Protocol::RpcV2Cbor => cbor::read_fields(service, members, response.body, sink)?,
    }
    sink.end_map();
    Ok(())
}

const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";

/// Containers that may stand inside one another, in a response or a request.
const MAX_DEPTH: usize = 128;

/// A structure's or union's members beside the map that holds their values.
#[derive(Clone, Copy)]
struct Fields<'a> {
    service: &'a Service,
    members: &'a [Member],
    value: &'a Value,
    /// Whether members that HTTP carries elsewhere are left out: at the top of a REST body.
    body_only: bool,
}

impl<'a> Fields<'a> {
    /// What a structure's or union's members hold, below the top.
    fn inner(service: &'a Service, members: &'a [Member], value: &'a Value) -> Fields<'a> {
        Fields { service, members, value, body_only: false }
    }

    /// The members that have a value and belong in the body, in the model's order.
    fn present(self) -> impl Iterator<Item = (&'a Member, &'a Value)> {
        self.members.iter().filter_map(move |member| {
            if self.body_only && member.traits.http != HttpBinding::Body {
                return None;
            }
            // An event stream is sent behind the request, not in it.
            if matches!(self.service.target(member).kind, Kind::Union(_)) && is_streaming(self.service, member) {
                return None;
            }
            Some((member, present(self.value, member)?))
        })
    }
}

/// A member's value, unless absent or null.
fn present<'a>(params: &'a Value, member: &Member) -> Option<&'a Value> {
    params.get(&member.name).filter(|value| **value != Value::Null)
}

fn deeper_than(value: &Value, containers: usize) -> bool {
    let inner = |value: &Value| containers == 0 || deeper_than(value, containers - 1);
    match value {
        Value::List(items) => items.iter().any(inner),
        Value::Map(entries) => entries.iter().any(|(_, value)| inner(value)),
        _ => false,
    }
}

fn is_streaming(service: &Service, member: &Member) -> bool {
    member.traits.streaming || service.target(member).traits.streaming
}

/// Fills in the idempotency tokens that `params` lacks; `smithy.api#idempotencyToken` counts at the top only.
fn with_tokens<'a>(members: &[Member], params: &'a Value, token: &dyn Fn() -> String) -> Cow<'a, Value> {
    let mut params = Cow::Borrowed(params);
    for member in members.iter().filter(|member| member.traits.idempotency_token) {
        if present(&params, member).is_none()
            && let Value::Map(entries) = params.to_mut()
        {
            entries.retain(|(name, _)| **name != *member.name);
            entries.push((member.name.to_string(), Value::String(token())));
        }
    }
    params
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: String) -> Result<(), CodecError> {
    match HeaderValue::try_from(value) {
        Ok(value) => {
            headers.insert(name, value);
            Ok(())
        }
        Err(_) => Err(input(name.as_str(), "a header cannot hold control characters")),
    }
}

fn input(member: &str, what: impl Into<String>) -> CodecError {
    CodecError::Input { member: member.to_owned(), what: what.into() }
}

/// Where a decoder stands in the output: one entry per open container. Errors show it; its length bounds the nesting.
#[derive(Debug, Default)]
struct Path<'m>(Vec<&'m str>);

/// Steps of a [`Path`] that are no member's name.
const ELEMENT: &str = "[]";
const ENTRY: &str = "{}";

impl<'m> Path<'m> {
    fn enter(&mut self, step: &'m str) -> Result<(), &'static str> {
        if self.0.len() >= MAX_DEPTH {
            return Err("nested too deeply");
        }
        self.0.push(step);
        Ok(())
    }

    fn leave(&mut self) {
        self.0.pop();
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            let dot = at > 0 && *step != ELEMENT && *step != ENTRY;
            write!(f, "{}{step}", if dot { "." } else { "" })?;
        }
        Ok(())
    }
}

/// What stands for a union whose member this model does not know: the name on the wire, so that nothing is hidden.
fn unknown_member(name: &str, sink: &mut impl Sink) {
    sink.key("SDK_UNKNOWN_MEMBER");
    sink.begin_map();
    sink.key("name");
    sink.string(name);
    sink.end_map();
}
