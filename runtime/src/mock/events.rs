//! Frames of `application/vnd.amazon.eventstream`: events as they are written, and what the headers of one say.

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::DateTime;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use bytes::Bytes;
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Protocol, Shape};

use super::write_cbor;
use super::write_json::JsonWriter;
use super::write_xml::XmlWriter;
use crate::value::Value;

/// The frame of `event` (a [`Value::Map`] with one entry: the union's variant).
pub(super) fn frame(service: &Service, protocol: Protocol, union: &Shape, event: &Value) -> Option<Bytes> {
    let Value::Map(entries) = event else { return None };
    let (name, value) = entries.first()?;
    let member = union.member(name)?;
    let target = service.target(member);
    let mut headers = vec![text(":event-type", name), text(":message-type", "event")];
    for field in target.members().iter().filter(|field| field.traits.event_header) {
        if let Some(value) = value.get(&field.name).and_then(|value| header_value(service.target(field), value)) {
            headers.push(Header::new(field.name.to_string(), value));
        }
    }
    let payload = target.members().iter().find(|field| field.traits.event_payload);
    let (content_type, bytes) = match payload {
        Some(field) => match value.get(&field.name) {
            Some(Value::Blob(bytes)) => ("application/octet-stream", bytes.clone()),
            Some(Value::String(text)) => ("text/plain", text.clone().into_bytes()),
            Some(value) => document(service, protocol, service.target(field), value, &|_| true),
            None => ("application/octet-stream", Vec::new()),
        },
        None => document(service, protocol, target, value, &|field| !field.traits.event_header),
    };
    headers.push(text(":content-type", content_type));
    write(headers, bytes)
}

/// The first frame of an RPC protocol's stream: the output's other members.
pub(super) fn initial(service: &Service, protocol: Protocol, output: &Shape, value: &Value) -> Option<Bytes> {
    let is_stream = |member: &Member| member.traits.streaming || service.target(member).traits.streaming;
    let (content_type, bytes) = document(service, protocol, output, value, &|member| !is_stream(member));
    let headers = vec![
        text(":event-type", "initial-response"),
        text(":message-type", "event"),
        text(":content-type", content_type),
    ];
    write(headers, bytes)
}

/// The frame that ends a stream with an error which the model does not have.
pub(super) fn error(code: &str, message: &str) -> Option<Bytes> {
    let headers = vec![text(":message-type", "error"), text(":error-code", code), text(":error-message", message)];
    write(headers, Vec::new())
}

/// The name of the event in a frame.
pub(super) fn name(message: &Message) -> Option<&str> {
    message.headers().iter().find(|header| header.name().as_str() == ":event-type").and_then(|header| {
        match header.value() {
            HeaderValue::String(name) => Some(name.as_str()),
            _ => None,
        }
    })
}

fn write(headers: Vec<Header>, payload: Vec<u8>) -> Option<Bytes> {
    let mut frame = Vec::new();
    write_message_to(&Message::new_from_parts(headers, payload), &mut frame).ok()?;
    Some(frame.into())
}

fn text(name: &'static str, value: &str) -> Header {
    Header::new(name, HeaderValue::String(value.to_owned().into()))
}

fn document(
    service: &Service,
    protocol: Protocol,
    shape: &Shape,
    value: &Value,
    keep: &dyn Fn(&Member) -> bool,
) -> (&'static str, Vec<u8>) {
    match protocol {
        Protocol::RpcV2Cbor => ("application/cbor", write_cbor::object(service, &[], shape.members(), value, keep)),
        Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => {
            let mut xml = XmlWriter::new(service);
            let name = shape.traits.xml_name.as_deref().unwrap_or(&shape.name);
            xml.open(name, None);
            xml.members(shape.members(), value, keep);
            xml.close(name);
            ("application/xml", xml.out.into_bytes())
        }
        _ => {
            let mut json = JsonWriter::new(service, protocol == Protocol::RestJson1);
            json.object(&[], shape.members(), value, keep);
            ("application/json", json.out)
        }
    }
}

fn header_value(shape: &Shape, value: &Value) -> Option<HeaderValue> {
    Some(match (value, &shape.kind) {
        (Value::Bool(value), _) => HeaderValue::Bool(*value),
        (Value::Int(value), Kind::Byte) => HeaderValue::Byte(i8::try_from(*value).ok()?),
        (Value::Int(value), Kind::Short) => HeaderValue::Int16(i16::try_from(*value).ok()?),
        (Value::Int(value), Kind::Long) => HeaderValue::Int64(*value),
        (Value::Int(value), _) => HeaderValue::Int32(i32::try_from(*value).ok()?),
        (Value::String(text), _) => HeaderValue::String(text.clone().into()),
        (Value::Blob(bytes), _) => HeaderValue::ByteArray(bytes.clone().into()),
        (Value::Timestamp(time), _) => HeaderValue::Timestamp(DateTime::from_secs_and_nanos(time.secs, time.nanos)),
        _ => return None,
    })
}
