//! What travels by HTTP: responses, event streams, and requests as the mock reads them.

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use bytes::BytesMut;
use fastrand::Rng;
use http::HeaderMap;
use nuaws_models::model::Protocol;
use nuaws_models::result::Answer;
use nuaws_models::{Kind, Member, Service};
use nuaws_rt::codec::{self, CodecError, Response, WireRequest};
use nuaws_rt::mock::MockBody;
use nuaws_rt::output;
use nuaws_rt::sink::{MsgPack, RowPath, Rows, ValueSink};
use nuaws_rt::value::Value;

use super::placed;
use crate::doc::Doc;
use crate::subject::Subject;
use crate::{message, mutate, values};

/// Bytes of an answer that are looked at; some of the mock's never end.
const MOST_ANSWER: usize = 1 << 18;

pub(super) fn response(rng: &mut Rng, block: &mut Rng) -> (String, Vec<u8>) {
    let subject = Subject::random(rng, block);
    let (status, headers, mut body) = answer(&subject, rng);
    let json = !matches!(subject.protocol, Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query);
    match rng.u8(0..4) {
        0 => mutate::bytes(&mut body, &[], rng),
        _ if json => body = tree(&subject, status, &headers, &body, rng),
        _ => mutate::xml(&mut body, rng),
    }
    let mut message = message::write(&status.to_string(), &headers, &[]);
    if rng.u8(0..4) == 0 {
        mutate::bytes(&mut message, &["x-amzn-query-error: A;B\n", "x-meta-: a\n", ",", "\"", "\\"], rng);
    }
    (subject.to_string(), [message, body].concat())
}

/// A body's tree, damaged and written again; from the output's values, so that CBOR need not be read.
fn tree(subject: &Subject, status: u16, headers: &HeaderMap, body: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut doc = match serde_json::from_slice(body) {
        Ok(json) => Doc::from_json(&json),
        Err(_) => {
            let mut sink = ValueSink::default();
            let response = Response { status, headers, body };
            let read = decode(subject, &response, &mut sink);
            let value = sink.finish().filter(|_| read.is_ok() && status < 300);
            value.as_ref().map_or_else(
                || Doc::Map(vec![(Doc::text("__type"), Doc::text("a#Fault")), (Doc::text("message"), Doc::text("m"))]),
                Doc::from_value,
            )
        }
    };
    mutate::doc(&mut doc, rng);
    match subject.protocol {
        Protocol::RpcV2Cbor => doc.to_cbor(rng.bool()),
        _ => doc.to_json(),
    }
}

/// What the mock answers a good request.
fn answer(subject: &Subject, rng: &mut Rng) -> (u16, HeaderMap, Vec<u8>) {
    let params = values::structure(&subject.service, subject.service.input(subject.operation()), 0, rng);
    let Some((parts, body)) = encode(subject, &params).ok().and_then(|wire| message::received(wire).ok()) else {
        return (200, HeaderMap::new(), Vec::new());
    };
    match message::mock(rng.u64(..)).answer(&subject.service, &parts, &body) {
        Ok(answer) => {
            let (parts, body) = answer.response.into_parts();
            (parts.status.as_u16(), parts.headers, some_of(body))
        }
        Err(_) => (200, HeaderMap::new(), Vec::new()),
    }
}

fn encode(subject: &Subject, params: &Value) -> Result<WireRequest, CodecError> {
    let Subject { service, name, protocol, .. } = subject;
    codec::encode_with(service, name, subject.operation(), *protocol, params, &|| "token".to_owned())
}

fn decode(subject: &Subject, response: &Response<'_>, sink: &mut impl nuaws_rt::sink::Sink) -> Result<(), CodecError> {
    let Subject { service, name, protocol, .. } = subject;
    codec::decode(service, name, subject.operation(), *protocol, response, sink)
}

fn some_of(mut body: MockBody) -> Vec<u8> {
    let mut out = Vec::new();
    while let Some(Ok(piece)) = body.next_piece() {
        out.extend_from_slice(&piece);
        if out.len() > MOST_ANSWER {
            break;
        }
    }
    out
}

pub(super) fn check_response(subject: &str, bytes: &[u8]) -> Result<bool, String> {
    let subject = Subject::parse(subject).map_err(|error| error.to_string())?;
    let (first, headers, body) = message::read(bytes);
    let status = std::str::from_utf8(first).ok().and_then(|status| status.parse().ok()).unwrap_or(200);
    let response = Response { status, headers: &headers, body };
    codec::decode_error(&subject.service, subject.operation(), subject.protocol, &response);

    let (mut packed, mut value) = (MsgPack::default(), ValueSink::default());
    let first = decode(&subject, &response, &mut packed);
    let second = decode(&subject, &response, &mut value);
    if let Answer::Rows(path) = Answer::of(&subject.service, subject.operation(), None) {
        let path: RowPath = path.to_string().parse().map_err(|error| format!("{error}"))?;
        let mut rows = Rows::new(path);
        let third = decode(&subject, &response, &mut rows);
        if third.is_ok() {
            let (packed, ends, _) = rows.into_parts();
            if ends.last().copied().unwrap_or(0) != packed.len() {
                return Err("rows do not end where their bytes end".to_owned());
            }
        }
    }
    match (first, second) {
        (Ok(()), Ok(())) => agree(packed.into_bytes(), value.finish()).map(|()| true),
        (Err(error), Err(_)) => is_placed(&error, body),
        (first, second) => Err(format!("sinks disagree: {first:?} and {second:?}")),
    }
}

/// A whole answer is one MessagePack value, the same that the tree has, and can be written in every form.
fn agree(packed: Vec<u8>, value: Option<Value>) -> Result<(), String> {
    let value = value.ok_or("the answer is not whole")?;
    if output::pack(&value) != packed {
        return Err("the sinks received different answers".to_owned());
    }
    let mut rest = &packed[..];
    output::unpack(&mut rest).map_err(|error| format!("the answer cannot be read back: {error}"))?;
    if !rest.is_empty() {
        return Err("bytes are left behind the answer".to_owned());
    }
    write_all(&value)
}

/// Writes a value in every form of output; JSON must be JSON.
pub(super) fn write_all(value: &Value) -> Result<(), String> {
    for format in [output::Format::Json, output::Format::Nuon, output::Format::Frames] {
        let mut out = Vec::new();
        let frame = output::Frame::Value(value.clone(), output::Sizes::default());
        output::Writer::new(&mut out, format).frame(&frame).map_err(|error| error.to_string())?;
        if format == output::Format::Json {
            // serde_json stops at a depth of 128, we at one more container around it.
            match serde_json::from_slice::<serde_json::Value>(&out) {
                Err(error) if !error.to_string().contains("recursion limit") => {
                    return Err(format!("the JSON that is written is not JSON: {error}"));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

fn is_placed(error: &CodecError, body: &[u8]) -> Result<bool, String> {
    let message = error.to_string();
    match error {
        CodecError::Input { member, .. } => placed(&message, !member.is_empty()),
        CodecError::Malformed { path, offset, .. } => {
            if offset.is_some_and(|offset| offset > body.len() as u64) {
                return Err(format!("the error names a byte behind the body's {}: {message}", body.len()));
            }
            placed(&message, !path.is_empty() || offset.is_some())
        }
    }
}

fn has_events(service: &Service, members: &[Member]) -> bool {
    members.iter().any(|member| {
        let target = service.target(member);
        matches!(target.kind, Kind::Union(_)) && (member.traits.streaming || target.traits.streaming)
    })
}

pub(super) fn events(rng: &mut Rng, block: &mut Rng) -> (String, Vec<u8>) {
    let subject =
        Subject::random_where(rng, block, |service, operation| has_events(service, service.members(operation.output)));
    let (_, _, body) = answer(&subject, rng);
    let mut buffer = BytesMut::from(&body[..]);
    let mut out = Vec::new();
    while let Ok(Some(message)) = codec::next_frame(&mut buffer) {
        // Damage inside an intact frame: its checksums are made anew.
        let message = if rng.bool() { damaged(&subject, message, rng) } else { message };
        if write_message_to(&message, &mut out).is_err() {
            out.extend([0, 0, 0, 16, 0, 0, 0, 0]);
        }
    }
    if rng.u8(0..3) == 0 {
        mutate::bytes(&mut out, &[], rng);
    }
    (subject.to_string(), out)
}

fn damaged(subject: &Subject, message: Message, rng: &mut Rng) -> Message {
    let mut payload = message.payload().to_vec();
    match serde_json::from_slice(&payload) {
        Ok(json) if rng.bool() => {
            let mut doc = Doc::from_json(&json);
            mutate::doc(&mut doc, rng);
            payload = doc.to_json();
        }
        _ if subject.protocol == Protocol::RestXml => mutate::xml(&mut payload, rng),
        _ => mutate::bytes(&mut payload, &[], rng),
    }
    let mut headers = message.headers().to_vec();
    if !headers.is_empty() && rng.bool() {
        let at = rng.usize(0..headers.len());
        let value = match rng.u8(0..8) {
            0 => HeaderValue::String(mutate::text(rng).into()),
            1 => HeaderValue::Int64(rng.i64(..)),
            2 => HeaderValue::Timestamp(aws_smithy_types::DateTime::from_millis(rng.i64(..))),
            3 => HeaderValue::ByteArray(vec![0xff; rng.usize(0..300)].into()),
            4 => HeaderValue::Uuid(rng.u128(..)),
            5 => HeaderValue::String("exception".to_owned().into()),
            6 => HeaderValue::String("error".to_owned().into()),
            _ => HeaderValue::String("initial-response".to_owned().into()),
        };
        let name = match rng.u8(0..4) {
            0 => ":exception-type".to_owned(),
            1 => mutate::text(rng),
            _ => headers[at].name().as_str().to_owned(),
        };
        headers[at] = Header::new(name, value);
    }
    Message::new_from_parts(headers, payload)
}

pub(super) fn check_events(subject: &str, bytes: &[u8]) -> Result<bool, String> {
    let subject = Subject::parse(subject).map_err(|error| error.to_string())?;
    let (mut buffer, mut taken) = (BytesMut::new(), 0);
    // In pieces, as a network has them.
    for piece in bytes.chunks(1 + bytes.len() / 3) {
        buffer.extend_from_slice(piece);
        loop {
            match codec::next_frame(&mut buffer) {
                Ok(None) => break,
                Ok(Some(message)) => {
                    let mut sink = MsgPack::default();
                    let Subject { service, protocol, .. } = &subject;
                    let read = codec::decode_event(service, subject.operation(), *protocol, &message, &mut sink);
                    match read {
                        Ok(_) => taken += 1,
                        Err(error) => _ = is_placed(&error, message.payload())?,
                    }
                }
                Err(error) => return is_placed(&error, bytes),
            }
        }
    }
    Ok(taken > 0)
}

pub(super) fn request(rng: &mut Rng, block: &mut Rng) -> (String, Vec<u8>) {
    let subject = Subject::random(rng, block);
    let params = values::structure(&subject.service, subject.service.input(subject.operation()), 0, rng);
    let Ok(wire) = encode(&subject, &params) else { return (subject.to_string(), b"GET /".to_vec()) };
    let mut head = message::write(&format!("{} {}", wire.method, wire.uri), &wire.headers, &[]);
    let mut body = message::bytes_of(wire.body);
    match subject.protocol {
        _ if rng.u8(0..4) == 0 => mutate::bytes(&mut body, &[], rng),
        Protocol::RestXml => mutate::xml(&mut body, rng),
        Protocol::AwsQuery | Protocol::Ec2Query => {
            let deep = ".1".repeat(*rng.choice(&[2, 300, 60_000]).unwrap_or(&2));
            let words = ["&A.member.1.B=", "&Action=", "%", ".member.99999999999999999999=", "=&=&", &deep];
            mutate::bytes(&mut body, &words, rng);
        }
        Protocol::RpcV2Cbor => {
            let mut doc = Doc::from_value(&params);
            mutate::doc(&mut doc, rng);
            body = doc.to_cbor(rng.bool());
        }
        _ => {
            let mut doc = serde_json::from_slice(&body).map_or(Doc::Map(vec![]), |json| Doc::from_json(&json));
            mutate::doc(&mut doc, rng);
            body = doc.to_json();
        }
    }
    if rng.u8(0..3) == 0 {
        mutate::bytes(&mut head, &["&a=%ff", "/", "range: bytes=-5\n", "range: bytes=9-\n", "host: a.s3.x\n"], rng);
    }
    (subject.to_string(), [head, body].concat())
}

pub(super) fn check_request(subject: &str, bytes: &[u8]) -> Result<bool, String> {
    let subject = Subject::parse(subject).map_err(|error| error.to_string())?;
    let Some((parts, body)) = message::request(bytes) else { return Ok(false) };
    let Ok(answer) = message::mock(1).answer(&subject.service, &parts, body) else { return Ok(false) };
    let taken = answer.response.status().is_success();
    some_of(answer.response.into_body());
    Ok(taken)
}
