//! Error responses: what any of them says, and the modeled members where the error is modeled.
//!
//! Reading an error never fails: from a page of HTML or from nothing it takes what there is.

use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderName};
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
                // Route 53 sends one of its errors as the document itself.
                if let Some(root) = body.root.filter(|root| is_error(service, root))
                    && error.code.is_none()
                {
                    wrappers = &[];
                    error.code = Some(root);
                }
                error.message = body.message;
                error.request_id = body.request_id;
            }
        }
        _ => {
            let body = document(service, protocol, response.body);
            let text = |names: &[&str]| names.iter().find_map(|name| plain_text(body.get(name)?));
            error.code = header("x-amzn-errortype").or_else(|| text(&["__type", "code", "Code"]));
            error.message = message_in(&body);
        }
    }
    error.code = error.code.map(|code| bare(&code).to_owned()).filter(|code| !code.is_empty());
    if let Some(shape) = error.code.as_deref().and_then(|code| shape_of(service, operation, code)) {
        error.fields = fields(service, shape, protocol, wrappers, response);
        let stated = |name| error.fields.as_ref().and_then(|fields| fields.get(name)).and_then(Value::as_str);
        error.message = error.message.or_else(|| stated("message").or(stated("Message")).map(str::to_owned));
    }
    // A service that once spoke awsQuery keeps telling its old codes, and whose fault it was.
    let old = header("x-amzn-query-error");
    if let Some((code, _)) = old.as_deref().and_then(|old| old.split_once(';')).filter(|(code, _)| !code.is_empty()) {
        error.code = Some(code.to_owned());
    }
    if error.code.is_none() && error.message.is_none() {
        error.message = excerpt(response.body);
    }
    let ids = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];
    error.request_id = ids.into_iter().find_map(header).or(error.request_id);
    error
}

/// What an answer that cannot be read is by its own account; the first words of it where it is a page for people.
pub fn came_as(headers: &HeaderMap, begins: &[u8]) -> String {
    let header = |name: HeaderName| Some(String::from_utf8_lossy(headers.get(name)?.as_bytes()).into_owned());
    let kind = header(CONTENT_TYPE).unwrap_or_else(|| "no content type".to_owned());
    let mut came = match header(CONTENT_ENCODING).filter(|encoding| encoding != "identity") {
        Some(encoding) => format!("{kind} in {encoding}"),
        None => kind,
    };
    if begins.is_empty() {
        came.push_str(", and empty");
    } else if let Some(words) = excerpt(begins).filter(|_| came.starts_with("text/html") || came == "text/plain") {
        came.push_str(&format!(": {words}"));
    }
    came
}

/// The message in an exception's body.
pub(super) fn message(service: &Service, protocol: Protocol, body: &[u8]) -> Option<String> {
    match protocol {
        Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml => xml::error_body(service, body).ok()?.message,
        _ => message_in(&document(service, protocol, body)),
    }
}

fn message_in(body: &Value) -> Option<String> {
    // The last is OAuth's, which SSO OIDC speaks.
    ["message", "Message", "errorMessage", "error_description"].iter().find_map(|name| plain_text(body.get(name)?))
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

fn is_error(service: &Service, name: &str) -> bool {
    service.shape_named(name).is_some_and(|shape| shape.traits.error.is_some())
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

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    fn decoded(slug: &str, name: &str, headers: &[(&'static str, &str)], body: &str) -> WireError {
        let service = nuaws_embed::find(slug).unwrap().model();
        let headers: HeaderMap =
            headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        let response = Response { status: 400, headers: &headers, body: body.as_bytes() };
        decode_error(&service, service.operation(name).unwrap(), service.protocols[0], &response)
    }

    #[test]
    fn an_error_that_is_the_document_itself() {
        let body = r#"<?xml version="1.0"?><InvalidChangeBatch xmlns="https://route53.amazonaws.com/doc/2013-04-01/">
            <Messages><Message>it exists</Message><Message>so does it</Message></Messages><RequestId>r-1</RequestId></InvalidChangeBatch>"#;
        let error = decoded("route-53", "ChangeResourceRecordSets", &[], body);
        let (code, message) = (error.code.as_deref(), error.message.as_deref());
        assert_eq!((code, message), (Some("InvalidChangeBatch"), Some("it exists; so does it")));
        assert_eq!(error.request_id.as_deref(), Some("r-1"));
        let page = decoded("route-53", "ChangeResourceRecordSets", &[], "<html><body>no</body></html>");
        assert_eq!((page.code, page.message.as_deref()), (None, Some("no")));
    }

    #[test]
    fn sqs_keeps_telling_the_codes_of_its_first_protocol() {
        let body = r#"{"__type": "com.amazonaws.sqs#QueueDoesNotExist", "message": "no"}"#;
        let code = |headers: &[(&'static str, &str)]| decoded("sqs", "SendMessage", headers, body).code.unwrap();
        let old = "AWS.SimpleQueueService.NonExistentQueue";
        assert_eq!(code(&[("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender")]), old);
        assert_eq!(code(&[]), "QueueDoesNotExist");
        // Without its second half it is no such header.
        assert_eq!(code(&[("x-amzn-query-error", "Odd")]), "QueueDoesNotExist");
        assert_eq!(code(&[("x-amzn-query-error", ";Sender")]), "QueueDoesNotExist");
    }

    #[test]
    fn oauth_describes_its_errors() {
        let body = r#"{"error": "invalid_grant", "error_description": "Invalid grant provided"}"#;
        let error = decoded("sso-oidc", "CreateToken", &[("x-amzn-errortype", "InvalidGrantException")], body);
        assert_eq!(error.message.as_deref(), Some("Invalid grant provided"));
    }
}
