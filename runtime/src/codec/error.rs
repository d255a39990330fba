//! Error responses: what any of them says, and the modeled members where the error is modeled.
//!
//! Reading an error never fails: from a page of HTML or from nothing it takes what there is.

use nuaws_models::model::{Operation, Protocol};
use nuaws_models::{Service, Shape};

use super::{Response, bindings, cbor, json, xml};
use crate::sink::{Sink, ValueSink};
use crate::value::Value;

/// What an error response says.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct WireError {
    /// The error's code without namespace or suffix, e.g. `NoSuchBucket`.
    pub code: Option<String>,
    /// The message for people.
    pub message: Option<String>,
    /// The request id, from the body or a header.
    pub request_id: Option<String>,
    /// The modeled members, where the error is modeled.
    pub fields: Option<Value>,
}

/// Reads an error response.
pub fn decode_error(
    service: &Service,
    operation: &Operation,
    protocol: Protocol,
    response: &Response<'_>,
) -> WireError {
    let header = |name: &str| {
        let value = response.headers.get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned()).filter(|value| !value.is_empty())
    };
    let mut error = WireError::default();
    // Where the body is XML: the elements that lead to the error itself.
    let mut wrappers: &[&str] = &[];
    match protocol {
        Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml => {
            if let Ok(body) = xml::error_body(service, response.body) {
                wrappers = body.wrappers;
                error.code = body.code;
                error.message = body.message;
                error.request_id = body.request_id;
            }
        }
        _ => {
            let body = document(service, protocol, response.body);
            let text = |names: &[&str]| names.iter().find_map(|name| plain_text(body.get(name)?));
            error.code = header("x-amzn-errortype").or_else(|| text(&["__type", "code", "Code"]));
            error.message = text(&["message", "Message", "errorMessage"]);
        }
    }
    error.code = error.code.map(|code| bare(&code).to_owned()).filter(|code| !code.is_empty());
    if let Some(shape) = error.code.as_deref().and_then(|code| shape_of(service, operation, code)) {
        error.fields = fields(service, shape, protocol, wrappers, response);
        let stated = |name| error.fields.as_ref().and_then(|fields| fields.get(name)).and_then(Value::as_str);
        error.message = error.message.or_else(|| stated("message").or(stated("Message")).map(str::to_owned));
    }
    // A service that once spoke awsQuery keeps telling its old codes.
    if let Some(old) = header("x-amzn-query-error") {
        error.code = old.split(';').next().map(str::to_owned).filter(|code| !code.is_empty()).or(error.code);
    }
    if error.code.is_none() && error.message.is_none() {
        error.message = excerpt(response.body);
    }
    let ids = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];
    error.request_id = ids.into_iter().find_map(header).or(error.request_id);
    error
}

/// A code without its namespace and the address some services put behind it.
fn bare(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or(code);
    code.rsplit('#').next().unwrap_or(code).trim()
}

/// The error's shape: one the operation lists, else any error of the service by that name.
fn shape_of<'m>(service: &'m Service, operation: &Operation, code: &str) -> Option<&'m Shape> {
    let wire_code = |shape: &Shape| shape.traits.error.as_ref().and_then(|error| error.code.clone());
    let mut listed = operation.errors.iter().map(|id| service.shape(*id));
    listed
        .find(|shape| *shape.name == *code || wire_code(shape).as_deref() == Some(code))
        .or_else(|| service.shape_named(code).filter(|shape| shape.traits.error.is_some()))
}

fn fields(
    service: &Service,
    shape: &Shape,
    protocol: Protocol,
    wrappers: &[&str],
    response: &Response<'_>,
) -> Option<Value> {
    let members = shape.members();
    let rest = matches!(protocol, Protocol::RestJson1 | Protocol::RestXml);
    let mut sink = ValueSink::default();
    sink.begin_map();
    if rest {
        bindings::read_headers(service, members, response, &mut sink).ok()?;
    }
    if !response.body.is_empty() {
        match protocol {
            Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml => {
                xml::read_fields(service, members, rest, wrappers, response.body, &mut sink)
            }
            Protocol::RpcV2Cbor => cbor::read_fields(service, members, response.body, &mut sink),
            _ => json::read_fields(service, members, rest, rest, response.body, &mut sink),
        }
        .ok()?;
    }
    sink.end_map();
    sink.finish()
}

/// A JSON or CBOR body as it is; null if it is neither.
fn document(service: &Service, protocol: Protocol, body: &[u8]) -> Value {
    let mut sink = ValueSink::default();
    let read = match protocol {
        Protocol::RpcV2Cbor => cbor::read_any(service, body, &mut sink),
        _ => json::read_any(service, body, &mut sink),
    };
    read.ok().and_then(|()| sink.finish()).unwrap_or(Value::Null)
}

fn plain_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Int(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The first readable words of a body that is no error of ours, markup left out.
fn excerpt(body: &[u8]) -> Option<String> {
    const BYTES: usize = 4096;
    const CHARS: usize = 200;
    let text = String::from_utf8_lossy(&body[..body.len().min(BYTES)]);
    let mut words = String::new();
    let mut in_tag = false;
    for c in text.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                words.push(' ');
            }
            _ if in_tag => {}
            c if c.is_control() || c == char::REPLACEMENT_CHARACTER => words.push(' '),
            c => words.push(c),
        }
    }
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = words.chars().take(CHARS).collect();
    if short.len() < words.len() {
        short.push('…');
    }
    Some(short).filter(|short| !short.is_empty())
}
