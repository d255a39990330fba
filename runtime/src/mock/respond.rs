//! Output values and errors to HTTP responses, as the service writes them: one arm per protocol.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Operation, Protocol, Shape};
use nuaws_models::traits::{HttpBinding, TimestampFormat};

use super::body::MockBody;
use super::write_json::JsonWriter;
use super::write_text::{float, timestamp};
use super::write_xml::XmlWriter;
use super::{events, write_cbor};
use crate::value::Value;

/// One answer's frame: what is asked, how it is spoken, and under which id. It writes answers as the service would.
#[derive(Debug)]
pub struct Reply<'a> {
    /// The service's model.
    pub service: &'a Service,
    /// The operation's name.
    pub name: &'a str,
    /// The operation's model.
    pub operation: &'a Operation,
    /// The protocol to speak.
    pub protocol: Protocol,
    /// The request id that the answer carries.
    pub request_id: String,
}

/// An error to be written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Failure {
    pub(super) status: u16,
    /// As it stands on the wire.
    pub(super) code: String,
    pub(super) message: String,
    /// The error's shape name and its members, where it is modeled.
    pub(super) modeled: Option<(String, Value)>,
}

impl Failure {
    pub(super) fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Failure {
        Failure { status, code: code.into(), message: message.into(), modeled: None }
    }
}

/// Whether HTTP binding traits count.
pub(super) fn is_rest(protocol: Protocol) -> bool {
    matches!(protocol, Protocol::RestJson1 | Protocol::RestXml)
}

impl Reply<'_> {
    /// A success with `output` (a map by member names); `stream` is the payload where the output streams.
    pub fn success(&self, output: &Value, stream: Option<MockBody>) -> Response<MockBody> {
        let members = self.service.output(self.operation);
        let mut headers = self.headers();
        let mut status = self.operation.http.as_ref().map_or(200, |http| http.code);
        let body = if is_rest(self.protocol) {
            if let Some(code) = bind_headers(self.service, members, output, &mut headers) {
                status = code;
            }
            match payload(members) {
                Some(member) => self.payload(member, output, stream, &mut headers),
                None => stream.unwrap_or_else(|| MockBody::new(self.rest_body(members, output, &mut headers))),
            }
        } else {
            match stream {
                Some(stream) => stream,
                None => MockBody::new(self.rpc_body(members, output, &mut headers)),
            }
        };
        finish(status, headers, body)
    }

    /// An event stream without events: the protocols that put `output` into a first event still do.
    pub fn no_events(&self, output: &Value) -> MockBody {
        let shape = self.operation.output.map(|id| self.service.shape(id));
        let initial = shape.filter(|_| !is_rest(self.protocol));
        let frame = initial.and_then(|shape| events::initial(self.service, self.protocol, shape, output));
        MockBody::pieces(frame)
    }

    /// A success whose XML is already written.
    pub(super) fn raw_xml(&self, xml: String) -> Response<MockBody> {
        let mut headers = self.headers();
        set(&mut headers, CONTENT_TYPE, "application/xml");
        finish(200, headers, MockBody::new(xml))
    }

    /// An error response; a HEAD request gets no body.
    pub(super) fn failure(&self, failure: &Failure, head: bool) -> Response<MockBody> {
        let mut headers = self.headers();
        let none = Value::Map(Vec::new());
        let shape = failure.modeled.as_ref().and_then(|(name, _)| self.service.shape_named(name));
        let members = shape.map_or(&[][..], Shape::members);
        let fields = failure.modeled.as_ref().map_or(&none, |(_, fields)| fields);
        let body = match self.protocol {
            Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::RestJson1 | Protocol::RpcV2Cbor => {
                self.json_error(failure, members, fields, &mut headers)
            }
            Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => {
                set(&mut headers, CONTENT_TYPE, "text/xml");
                if self.protocol == Protocol::RestXml {
                    bind_headers(self.service, members, fields, &mut headers);
                }
                self.xml_error(failure, members, fields).into_bytes()
            }
        };
        let body = if head { MockBody::new("") } else { MockBody::new(body) };
        finish(failure.status, headers, body)
    }

    fn json_error(&self, failure: &Failure, members: &[Member], fields: &Value, headers: &mut HeaderMap) -> Vec<u8> {
        let name = failure.modeled.as_ref().map_or(&failure.code, |(name, _)| name);
        if self.service.query_compatible {
            let fault = if failure.status < 500 { "Sender" } else { "Receiver" };
            set(headers, HeaderName::from_static("x-amzn-query-error"), &format!("{};{fault}", failure.code));
        }
        let message = ("message", failure.message.as_str());
        let has_message = members.iter().any(|member| member.name.eq_ignore_ascii_case("message"));
        let message = (!has_message).then_some(message);
        let rest = self.protocol == Protocol::RestJson1;
        let full = format!("{}#{name}", self.service.namespace);
        let kind = (!rest).then_some(("__type", full.as_str()));
        let head: Vec<_> = kind.into_iter().chain(message).collect();
        if self.protocol == Protocol::RpcV2Cbor {
            set(headers, CONTENT_TYPE, "application/cbor");
            return write_cbor::object(self.service, &head, members, fields, &|_| true);
        }
        if rest {
            set(headers, HeaderName::from_static("x-amzn-errortype"), name);
            bind_headers(self.service, members, fields, headers);
        }
        set(headers, CONTENT_TYPE, self.json_type());
        let mut writer = JsonWriter::new(self.service, rest);
        writer.object(&head, members, fields, &|member| !rest || member.traits.http == HttpBinding::Body);
        writer.out
    }

    fn xml_error(&self, failure: &Failure, members: &[Member], fields: &Value) -> String {
        let mut xml = XmlWriter::new(self.service);
        let error = |xml: &mut XmlWriter| {
            if self.protocol != Protocol::Ec2Query && !self.service.no_error_wrapping {
                xml.leaf("Type", if failure.status < 500 { "Sender" } else { "Receiver" });
            }
            xml.leaf("Code", &failure.code);
            xml.leaf("Message", &failure.message);
            xml.members(members, fields, &|member| {
                !member.name.eq_ignore_ascii_case("message") && member.traits.http == HttpBinding::Body
            });
        };
        match self.protocol {
            Protocol::Ec2Query => {
                xml.open("Response", None);
                xml.open("Errors", None);
                xml.open("Error", None);
                error(&mut xml);
                xml.close("Error");
                xml.close("Errors");
                xml.leaf("RequestID", &self.request_id);
                xml.close("Response");
            }
            _ if self.service.no_error_wrapping => {
                xml.open("Error", None);
                error(&mut xml);
                xml.leaf("RequestId", &self.request_id);
                xml.close("Error");
            }
            _ => {
                xml.open("ErrorResponse", self.service.xml_namespace.as_ref());
                xml.open("Error", None);
                error(&mut xml);
                xml.close("Error");
                xml.leaf("RequestId", &self.request_id);
                xml.close("ErrorResponse");
            }
        }
        xml.out
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let name = match self.protocol {
            Protocol::RestXml => "x-amz-request-id",
            _ => "x-amzn-requestid",
        };
        set(&mut headers, HeaderName::from_static(name), &self.request_id);
        if self.protocol == Protocol::RpcV2Cbor {
            set(&mut headers, HeaderName::from_static("smithy-protocol"), "rpc-v2-cbor");
        }
        headers
    }

    fn json_type(&self) -> &'static str {
        match self.protocol {
            Protocol::AwsJson1_0 => "application/x-amz-json-1.0",
            Protocol::AwsJson1_1 => "application/x-amz-json-1.1",
            _ => "application/json",
        }
    }

    fn rpc_body(&self, members: &[Member], output: &Value, headers: &mut HeaderMap) -> Vec<u8> {
        match self.protocol {
            Protocol::RpcV2Cbor => {
                if self.operation.output.is_none() {
                    return Vec::new();
                }
                set(headers, CONTENT_TYPE, "application/cbor");
                write_cbor::object(self.service, &[], members, output, &|_| true)
            }
            Protocol::AwsQuery | Protocol::Ec2Query => {
                set(headers, CONTENT_TYPE, "text/xml");
                self.query_body(members, output).into_bytes()
            }
            _ => {
                set(headers, CONTENT_TYPE, self.json_type());
                let mut writer = JsonWriter::new(self.service, false);
                writer.object(&[], members, output, &|_| true);
                writer.out
            }
        }
    }

    fn query_body(&self, members: &[Member], output: &Value) -> String {
        let mut xml = XmlWriter::new(self.service);
        let root = format!("{}Response", self.name);
        xml.open(&root, self.service.xml_namespace.as_ref());
        if self.protocol == Protocol::Ec2Query {
            xml.leaf("requestId", &self.request_id);
            xml.members(members, output, &|_| true);
        } else {
            let default = format!("{}Result", self.name);
            let wrapper = self.operation.result_wrapper.as_deref().unwrap_or(&default);
            if self.operation.output.is_some() {
                xml.open(wrapper, None);
                xml.members(members, output, &|_| true);
                xml.close(wrapper);
            }
            xml.open("ResponseMetadata", None);
            xml.leaf("RequestId", &self.request_id);
            xml.close("ResponseMetadata");
        }
        xml.close(&root);
        xml.out
    }

    /// A REST body made of the unbound members.
    fn rest_body(&self, members: &[Member], output: &Value, headers: &mut HeaderMap) -> Vec<u8> {
        let in_body = |member: &Member| member.traits.http == HttpBinding::Body;
        if !members.iter().any(in_body) {
            return Vec::new();
        }
        if self.protocol == Protocol::RestJson1 {
            set(headers, CONTENT_TYPE, "application/json");
            let mut writer = JsonWriter::new(self.service, true);
            writer.object(&[], members, output, &in_body);
            return writer.out;
        }
        set(headers, CONTENT_TYPE, "application/xml");
        let mut xml = XmlWriter::new(self.service);
        let Some(shape) = self.operation.output.map(|id| self.service.shape(id)) else { return Vec::new() };
        if self.operation.s3_unwrapped_xml {
            xml.members(members, output, &in_body);
            // The one member is the document, there or not.
            for member in members.iter().filter(|member| in_body(member) && output.get(&member.name).is_none()) {
                xml.leaf(&member.name, "");
            }
            return xml.out.into_bytes();
        }
        let root = shape.traits.xml_name.as_deref().unwrap_or(&shape.name);
        xml.open(root, shape.traits.xml_namespace.as_deref().or(self.service.xml_namespace.as_ref()));
        xml.members(members, output, &in_body);
        xml.close(root);
        xml.out.into_bytes()
    }

    /// A REST body that is one member.
    fn payload(&self, member: &Member, output: &Value, stream: Option<MockBody>, headers: &mut HeaderMap) -> MockBody {
        let target = self.service.target(member);
        let media = self.service.media_type(member);
        let mut content_type = |default: &str| {
            if !headers.contains_key(CONTENT_TYPE) {
                set(headers, CONTENT_TYPE, media.unwrap_or(default));
            }
        };
        if let Some(stream) = stream {
            content_type(if target.members().is_empty() {
                "application/octet-stream"
            } else {
                "application/vnd.amazon.eventstream"
            });
            return stream;
        }
        let Some(value) = output.get(&member.name) else { return MockBody::new("") };
        match value {
            Value::Blob(bytes) => {
                content_type("application/octet-stream");
                MockBody::new(bytes.clone())
            }
            Value::String(text) if !matches!(target.kind, Kind::Document) => {
                content_type("text/plain");
                MockBody::new(text.clone())
            }
            _ if self.protocol == Protocol::RestJson1 || matches!(target.kind, Kind::Document) => {
                content_type("application/json");
                let mut writer = JsonWriter::new(self.service, true);
                writer.shape(target, value);
                MockBody::new(writer.out)
            }
            _ => {
                content_type("application/xml");
                let mut xml = XmlWriter::new(self.service);
                let name = member.traits.xml_name.as_deref().or(target.traits.xml_name.as_deref());
                let namespace = member.traits.xml_namespace.as_deref().or(self.service.xml_namespace.as_ref());
                xml.element(name.unwrap_or(&target.name), namespace, target, value);
                MockBody::new(xml.out)
            }
        }
    }
}

/// The member that is the whole body.
pub(super) fn payload(members: &[Member]) -> Option<&Member> {
    members.iter().find(|member| member.traits.http == HttpBinding::Payload)
}

fn finish(status: u16, mut headers: HeaderMap, body: MockBody) -> Response<MockBody> {
    if !headers.contains_key(CONTENT_LENGTH) {
        set(&mut headers, CONTENT_LENGTH, &body.len().to_string());
    }
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = headers;
    response
}

/// Sets a header; a value HTTP does not allow is left out.
pub(super) fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
        headers.insert(name, value);
    }
}

/// Writes the members bound to headers; gives the status where one is bound.
fn bind_headers(service: &Service, members: &[Member], output: &Value, headers: &mut HeaderMap) -> Option<u16> {
    let mut status = None;
    for member in members {
        let Some(value) = output.get(&member.name) else { continue };
        match (&member.traits.http, value) {
            (HttpBinding::Header(name), value) => {
                if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
                    set(headers, name, &header_text(service, member, value));
                }
            }
            (HttpBinding::PrefixHeaders(prefix), Value::Map(entries)) => {
                for (key, value) in entries {
                    if let (Ok(name), Some(text)) =
                        (HeaderName::from_bytes(format!("{prefix}{key}").as_bytes()), value.as_str())
                    {
                        set(headers, name, text);
                    }
                }
            }
            (HttpBinding::ResponseCode, Value::Int(code)) => status = u16::try_from(*code).ok(),
            _ => {}
        }
    }
    status
}

fn header_text(service: &Service, member: &Member, value: &Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Float(value) => float(*value),
        Value::String(text) if service.media_type(member).is_some() => BASE64.encode(text),
        Value::String(text) => text.clone(),
        Value::Blob(bytes) => BASE64.encode(bytes),
        Value::Timestamp(time) => {
            timestamp(*time, service.timestamp_format(member).unwrap_or(TimestampFormat::HttpDate))
        }
        Value::List(items) => {
            let Kind::List(element) = &service.target(member).kind else { return String::new() };
            let text = |item: &Value| {
                let text = header_text(service, element, item);
                let quoted = matches!(item, Value::String(_)) && text.contains([',', '"']);
                if quoted { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) } else { text }
            };
            items.iter().map(text).collect::<Vec<_>>().join(", ")
        }
        Value::Null | Value::Map(_) => String::new(),
    }
}
