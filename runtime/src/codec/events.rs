//! Event streams: messages of `application/vnd.amazon.eventstream` as sink events.
//!
//! Frames are aws-smithy-eventstream's; what is in them is read by the protocol's own body reader.

use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_types::event_stream::{HeaderValue, Message};
use bytes::{Buf, BytesMut};
use nuaws_models::model::{Operation, Protocol};
use nuaws_models::{Kind, Member, Service, ShapeId};

use super::{CodecError, WireError, cbor, is_streaming, json, xml};
use crate::sink::{Sink, ValueSink};
use crate::value::{Timestamp, Value};

/// Bytes a frame may have: 16 MiB of payload and 128 KiB of headers, the protocol's own limits.
pub const MAX_FRAME: usize = (16 << 20) + (128 << 10) + 16;

/// What a message was.
#[derive(Debug, PartialEq)]
pub enum Event {
    /// An event; the sink has received `{EventName: {…}}`.
    Event,
    /// An event that this model does not know; the sink has received nothing.
    Unknown,
    /// The RPC protocols' initial response; the sink has received the output's members beside the stream, as a map.
    InitialResponse,
    /// The stream failed; the sink has received nothing.
    Error(WireError),
}

/// Takes the next whole message from the front of `buffer`; none if it has not all come yet.
///
/// # Errors
/// [`CodecError::Malformed`] for a frame that is damaged or longer than [`MAX_FRAME`].
pub fn next_frame(buffer: &mut BytesMut) -> Result<Option<Message>, CodecError> {
    let Some(prefix) = buffer.first_chunk::<4>() else { return Ok(None) };
    let length = u32::from_be_bytes(*prefix) as usize;
    if length > MAX_FRAME {
        return Err(malformed("", format!("a message of {length} bytes")));
    }
    // The shortest frame has only its lengths and checksums; a shorter one is left to the library to refuse.
    if buffer.remaining() < length.max(16) {
        return Ok(None);
    }
    let frame = buffer.split_to(length.max(16)).freeze();
    read_message_from(frame).map(Some).map_err(|error| malformed("", error.to_string()))
}

/// The member of a structure that is an event stream, with its union's members.
pub(super) fn member(service: &Service, structure: Option<ShapeId>) -> Option<&Member> {
    let stream =
        |member: &&Member| is_streaming(service, member) && matches!(service.target(member).kind, Kind::Union(_));
    service.members(structure).iter().find(stream)
}

/// Reads one message of the operation's output stream into `sink`.
///
/// # Errors
/// [`CodecError::Malformed`] for a message that is not what the model says; an exception in the stream is
/// [`Event::Error`].
pub fn decode_event(
    service: &Service,
    operation: &Operation,
    protocol: Protocol,
    message: &Message,
    sink: &mut impl Sink,
) -> Result<Event, CodecError> {
    let header = |name: &str| match message.headers().iter().find(|header| header.name().as_str() == name)?.value() {
        HeaderValue::String(value) => Some(value.as_str()),
        _ => None,
    };
    let body = message.payload().as_ref();
    let stream = member(service, operation.output)
        .ok_or_else(|| malformed("", "the operation's output has no event stream".to_owned()))?;
    let union = service.target(stream);
    let name = |kind: &str| header(kind).ok_or_else(|| malformed(&stream.name, format!("a message without {kind}")));
    match name(":message-type")? {
        "event" => {
            let name = name(":event-type")?;
            if name == "initial-response" {
                sink.begin_map();
                read_body(service, service.output(operation), protocol, body, sink)?;
                sink.end_map();
                return Ok(Event::InitialResponse);
            }
            let Some(event) = union.member(name) else { return Ok(Event::Unknown) };
            sink.begin_map();
            sink.key(&event.name);
            sink.begin_map();
            read_event(service, service.target(event).members(), protocol, message, sink)?;
            sink.end_map();
            sink.end_map();
            Ok(Event::Event)
        }
        "exception" => {
            let name = name(":exception-type")?;
            let mut fields = ValueSink::default();
            fields.begin_map();
            if let Some(exception) = union.member(name) {
                read_event(service, service.target(exception).members(), protocol, message, &mut fields)?;
            }
            fields.end_map();
            let fields = fields.finish();
            let stated = |name| fields.as_ref().and_then(|fields| fields.get(name)).and_then(Value::as_str);
            let message = stated("message").or(stated("Message")).map(str::to_owned);
            Ok(Event::Error(WireError { code: Some(name.to_owned()), message, request_id: None, fields }))
        }
        "error" => Ok(Event::Error(WireError {
            code: header(":error-code").map(str::to_owned),
            message: header(":error-message").map(str::to_owned),
            ..WireError::default()
        })),
        other => Err(malformed(&stream.name, format!("a message of type {other:?}"))),
    }
}

/// An event's members: from headers, from the payload as one member, or from the payload as a body.
fn read_event(
    service: &Service,
    members: &[Member],
    protocol: Protocol,
    message: &Message,
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    for member in members.iter().filter(|member| member.traits.event_header) {
        if let Some(header) = message.headers().iter().find(|header| header.name().as_str() == &*member.name) {
            sink.key(&member.name);
            read_header(header.value(), sink);
        }
    }
    let body = message.payload().as_ref();
    let Some(member) = members.iter().find(|member| member.traits.event_payload) else {
        return read_body(service, members, protocol, body, sink);
    };
    match service.target(member).kind {
        Kind::Blob => {
            sink.key(&member.name);
            sink.blob(body);
        }
        Kind::String | Kind::Enum(_) => {
            let text = std::str::from_utf8(body).map_err(|_| malformed(&member.name, "not UTF-8".to_owned()))?;
            sink.key(&member.name);
            sink.string(text);
        }
        _ if body.is_empty() => {}
        _ => match protocol {
            Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => {
                xml::read_member(service, member, body, sink)?;
            }
            Protocol::RpcV2Cbor => {
                sink.key(&member.name);
                sink.begin_map();
                cbor::read_fields(service, service.target(member).members(), body, sink)?;
                sink.end_map();
            }
            _ => json::read_member(service, member, protocol == Protocol::RestJson1, body, sink)?,
        },
    }
    Ok(())
}

fn read_body(
    service: &Service,
    members: &[Member],
    protocol: Protocol,
    body: &[u8],
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    match protocol {
        _ if body.is_empty() => Ok(()),
        Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => {
            xml::read_fields(service, members, false, &[], body, sink)
        }
        Protocol::RpcV2Cbor => cbor::read_fields(service, members, body, sink),
        _ => json::read_fields(service, members, protocol == Protocol::RestJson1, false, body, sink),
    }
}

fn read_header(value: &HeaderValue, sink: &mut impl Sink) {
    match value {
        HeaderValue::Bool(value) => sink.bool(*value),
        HeaderValue::Byte(value) => sink.int(i64::from(*value)),
        HeaderValue::Int16(value) => sink.int(i64::from(*value)),
        HeaderValue::Int32(value) => sink.int(i64::from(*value)),
        HeaderValue::Int64(value) => sink.int(*value),
        HeaderValue::ByteArray(value) => sink.blob(value),
        HeaderValue::String(value) => sink.string(value.as_str()),
        HeaderValue::Timestamp(value) => {
            sink.timestamp(Timestamp { secs: value.secs(), nanos: value.subsec_nanos() });
        }
        HeaderValue::Uuid(value) => sink.string(&uuid::Uuid::from_u128(*value).to_string()),
        _ => sink.null(),
    }
}

fn malformed(path: &str, what: String) -> CodecError {
    CodecError::Malformed { format: "event stream", path: path.to_owned(), offset: None, what }
}
