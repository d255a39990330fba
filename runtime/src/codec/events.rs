//! Event streams: messages of `application/vnd.amazon.eventstream` as sink events, and events as messages.
//!
//! Frames are aws-smithy-eventstream's; what is in them is read and written by the protocol's own body codec. Messages
//! are signed elsewhere.

use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use bytes::{Buf, BytesMut};
use nuaws_models::model::{Operation, Protocol};
use nuaws_models::{Kind, Member, Service, Shape, ShapeId};

use super::{CodecError, Fields, WireError, cbor, error, input, is_streaming, json, present, text, xml};
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

/// The operation's input member that is an event stream, if it has one.
pub fn input_events<'m>(service: &'m Service, operation: &Operation) -> Option<&'m Member> {
    member(service, operation.input)
}

/// The one event of `stream` that bytes alone make, and its blob: the only event with a blob as its payload, or else the
/// only one with a blob. Nothing else of it may be required.
pub fn plain_event<'m>(service: &'m Service, stream: &Member) -> Option<(&'m Member, &'m Member)> {
    let events = || service.target(stream).members().iter().filter(|event| !is_error(service, event));
    let blob = |event: &'m Member, payload: bool| {
        let members = service.target(event).members();
        let fits = |member: &&Member| {
            matches!(service.target(member).kind, Kind::Blob) && (member.traits.event_payload || !payload)
        };
        let mut blobs = members.iter().filter(fits);
        let (Some(blob), None) = (blobs.next(), blobs.next()) else { return None };
        Some((event, blob))
    };
    let alone = |(event, blob): &(&'m Member, &'m Member)| {
        service.target(event).members().iter().all(|member| member.name == blob.name || !member.traits.required)
    };
    [true, false].into_iter().find_map(|payload| {
        let mut found = events().filter_map(|event| blob(event, payload));
        let (Some(one), None) = (found.next(), found.next()) else { return None };
        Some(one).filter(alone)
    })
}

/// Writes one event, `{EventName: {…}}` as checked against the model, as a message of the operation's input stream.
///
/// # Errors
/// [`CodecError::Input`] for what the protocol cannot carry.
pub fn encode_event(
    service: &Service,
    stream: &Member,
    protocol: Protocol,
    event: &Value,
) -> Result<Message, CodecError> {
    let one = match event {
        Value::Map(entries) => entries.first(),
        _ => None,
    };
    let unknown = || input(&stream.name, "it takes one event");
    let (name, value) = one.ok_or_else(unknown)?;
    let event = service.target(stream).member(name).ok_or_else(unknown)?;
    let shape = service.target(event);
    let mut headers = vec![header(":message-type", "event"), header(":event-type", name)];
    for member in shape.members().iter().filter(|member| member.traits.event_header) {
        if let Some(value) = present(value, member) {
            let value = write_header(service.target(member), value).map_err(|what| input(&member.name, what))?;
            headers.push(Header::new(member.name.to_string(), value));
        }
    }
    let (content_type, body) = match shape.members().iter().find(|member| member.traits.event_payload) {
        Some(member) => write_payload(service, member, protocol, present(value, member))?,
        None => write_body(service, shape, protocol, value)?,
    };
    if let Some(content_type) = content_type {
        headers.push(header(":content-type", content_type));
    }
    Ok(Message::new_from_parts(headers, body))
}

/// The message in which an RPC protocol sends the members beside the event stream; the REST protocols have none.
///
/// # Errors
/// [`CodecError::Input`] for what the protocol cannot carry.
pub fn initial_request(
    service: &Service,
    operation: &Operation,
    protocol: Protocol,
    params: &Value,
) -> Result<Option<Message>, CodecError> {
    let Some(shape) = operation.input.map(|id| service.shape(id)) else { return Ok(None) };
    if matches!(protocol, Protocol::RestJson1 | Protocol::RestXml) {
        return Ok(None);
    }
    let (content_type, body) = write_body(service, shape, protocol, params)?;
    let mut headers = vec![header(":message-type", "event"), header(":event-type", "initial-request")];
    headers.extend(content_type.map(|content_type| header(":content-type", content_type)));
    Ok(Some(Message::new_from_parts(headers, body)))
}

/// Takes the next whole message from the front of `buffer`; none if it has not all come yet.
///
/// # Errors
/// [`CodecError::Malformed`] for a frame that is damaged or longer than [`MAX_FRAME`], at byte 0: where `buffer` itself
/// begins in the stream, the caller knows ([`CodecError::behind`]).
pub fn next_frame(buffer: &mut BytesMut) -> Result<Option<Message>, CodecError> {
    let Some(prefix) = buffer.first_chunk::<4>() else { return Ok(None) };
    let length = u32::from_be_bytes(*prefix) as usize;
    if length > MAX_FRAME {
        return Err(damaged(format!("a message of {length} bytes")));
    }
    // The shortest frame has only its lengths and checksums; a shorter one is left to the library to refuse.
    if buffer.remaining() < length.max(16) {
        return Ok(None);
    }
    let frame = buffer.split_to(length.max(16)).freeze();
    read_message_from(frame).map(Some).map_err(|error| damaged(error.to_string()))
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
            let members = union.member(name).map(|exception| service.target(exception).members());
            // An exception that cannot be read is an exception still.
            let read = members.map(|members| read_event(service, members, protocol, message, &mut fields));
            let fields = matches!(read, Some(Ok(()))).then(|| {
                fields.end_map();
                fields.finish()
            });
            let message = error::message(service, protocol, body);
            Ok(Event::Error(WireError {
                code: Some(name.to_owned()),
                message,
                request_id: None,
                fields: fields.flatten(),
            }))
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

type Written = (Option<&'static str>, Vec<u8>);

/// The event's payload member.
fn write_payload(
    service: &Service,
    member: &Member,
    protocol: Protocol,
    value: Option<&Value>,
) -> Result<Written, CodecError> {
    let shape = service.target(member);
    Ok(match (&shape.kind, value) {
        (Kind::Blob, Some(Value::Blob(bytes))) => (Some("application/octet-stream"), bytes.clone()),
        (Kind::String | Kind::Enum(_), Some(Value::String(text))) => (Some("text/plain"), text.clone().into_bytes()),
        (_, None) => (None, Vec::new()),
        (_, Some(value)) if document(protocol) == XML => (Some(XML), xml::member_to_vec(service, member, value)?),
        (_, Some(value)) if document(protocol) == JSON => {
            (Some(JSON), json::member_to_vec(service, member, value, protocol == Protocol::RestJson1)?)
        }
        (_, Some(value)) => (Some(CBOR), cbor::fields_to_vec(Fields::inner(service, shape.members(), value))?),
    })
}

/// The members that are neither headers nor payload, as one document.
fn write_body(service: &Service, shape: &Shape, protocol: Protocol, value: &Value) -> Result<Written, CodecError> {
    let mut value = value.clone();
    if let Value::Map(entries) = &mut value {
        entries.retain(|(name, _)| shape.member(name).is_none_or(|member| !member.traits.event_header));
    }
    let fields = Fields::inner(service, shape.members(), &value);
    let content_type = document(protocol);
    let body = match content_type {
        XML => xml::fields_to_vec(shape, fields)?,
        CBOR => cbor::fields_to_vec(fields)?,
        _ => json::fields_to_vec(fields, protocol == Protocol::RestJson1)?,
    };
    Ok((Some(content_type), body))
}

const JSON: &str = "application/json";
const XML: &str = "application/xml";
const CBOR: &str = "application/cbor";

/// What a protocol's documents are, as `:content-type` says it.
fn document(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => XML,
        Protocol::RpcV2Cbor => CBOR,
        _ => JSON,
    }
}

fn header(name: &'static str, value: &str) -> Header {
    Header::new(name, HeaderValue::String(value.to_owned().into()))
}

fn write_header(shape: &Shape, value: &Value) -> Result<HeaderValue, String> {
    let number = |value: &i64| format!("{value} is out of range");
    Ok(match (value, &shape.kind) {
        (Value::Bool(value), _) => HeaderValue::Bool(*value),
        (Value::Int(value), Kind::Byte) => HeaderValue::Byte(i8::try_from(*value).map_err(|_| number(value))?),
        (Value::Int(value), Kind::Short) => HeaderValue::Int16(i16::try_from(*value).map_err(|_| number(value))?),
        (Value::Int(value), Kind::Long) => HeaderValue::Int64(*value),
        (Value::Int(value), _) => HeaderValue::Int32(i32::try_from(*value).map_err(|_| number(value))?),
        (Value::String(text), _) => HeaderValue::String(text.clone().into()),
        (Value::Blob(bytes), _) => HeaderValue::ByteArray(bytes.clone().into()),
        (Value::Timestamp(time), _) => HeaderValue::Timestamp(text::date_time(*time)?),
        _ => return Err("no header can carry it".to_owned()),
    })
}

/// Whether an event of the stream is an exception.
fn is_error(service: &Service, event: &Member) -> bool {
    service.target(event).traits.error.is_some()
}

fn damaged(what: String) -> CodecError {
    CodecError::Malformed { format: "event stream", path: String::new(), offset: Some(0), what }
}

fn malformed(path: &str, what: String) -> CodecError {
    CodecError::Malformed { format: "event stream", path: path.to_owned(), offset: None, what }
}
