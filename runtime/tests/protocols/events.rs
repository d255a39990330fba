//! Event streams: frames, events, exceptions.

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::DateTime;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use bytes::BytesMut;
use nuaws_models::model::Protocol;
use nuaws_rt::codec::{Event, decode_event, encode_event, next_frame, plain_event};
use nuaws_rt::sink::ValueSink;
use nuaws_rt::value::{Timestamp, Value};

use crate::{map, service, text};

#[test]
fn events_become_maps_and_exceptions_errors() {
    let string = |text: &'static str| HeaderValue::String(text.into());
    let kind = |kind, name, text| [(":message-type", string(kind)), (name, string(text))];
    let mut records = kind("event", ":event-type", "records").to_vec();
    records.push(("at", HeaderValue::Timestamp(DateTime::from_secs(5))));
    let five = Value::Timestamp(Timestamp { secs: 5, nanos: 0 });
    assert_eq!(
        event(Protocol::RestXml, &message(&records, b"a,b")),
        (Event::Event, Some(map(&[("records", map(&[("at", five), ("payload", Value::Blob(b"a,b".to_vec()))]))])))
    );
    let tick = (Event::Event, Some(map(&[("tick", map(&[("count", Value::Int(7))]))])));
    let headers = kind("event", ":event-type", "tick");
    assert_eq!(event(Protocol::RestJson1, &message(&headers, b"{\"count\": 7}")), tick);
    assert_eq!(event(Protocol::RestXml, &message(&headers, b"<tick><count>7</count></tick>")), tick);
    assert_eq!(event(Protocol::RpcV2Cbor, &message(&headers, b"\xa1\x65count\x07")), tick);
    assert_eq!(event(Protocol::RestJson1, &message(&kind("event", ":event-type", "new"), b"")), (Event::Unknown, None));

    let (failed, nothing) = event(
        Protocol::AwsJson1_1,
        &message(&kind("exception", ":exception-type", "failure"), br#"{"message": "m", "resource": "r"}"#),
    );
    let Event::Error(error) = failed else { panic!("an error, not {failed:?}") };
    assert_eq!((error.code.as_deref(), error.message.as_deref(), nothing), (Some("failure"), Some("m"), None));
    assert_eq!(error.fields.unwrap().get("resource"), Some(&text("r")));

    let mut cut = kind("error", ":error-code", "InternalError").to_vec();
    cut.push((":error-message", string("went away")));
    let (Event::Error(error), _) = event(Protocol::RestXml, &message(&cut, b"")) else { panic!("an error") };
    assert_eq!((error.code.as_deref(), error.message.as_deref()), (Some("InternalError"), Some("went away")));

    let initial = kind("event", ":event-type", "initial-response");
    assert_eq!(event(Protocol::AwsJson1_1, &message(&initial, b"{}")), (Event::InitialResponse, Some(map(&[]))));
}

#[test]
fn frames_come_whole_or_not_at_all() {
    let sent = message(&[(":message-type", HeaderValue::String("event".into()))], b"payload");
    let mut wire = Vec::new();
    write_message_to(&sent, &mut wire).unwrap();
    let mut buffer = BytesMut::new();
    for byte in &wire[..wire.len() - 1] {
        buffer.extend_from_slice(&[*byte]);
        assert!(next_frame(&mut buffer).unwrap().is_none());
    }
    buffer.extend_from_slice(&wire[wire.len() - 1..]);
    buffer.extend_from_slice(&wire);
    assert_eq!(next_frame(&mut buffer).unwrap(), Some(sent.clone()));
    assert_eq!(next_frame(&mut buffer).unwrap(), Some(sent));
    assert!(buffer.is_empty());
    wire[20] ^= 1;
    assert!(next_frame(&mut BytesMut::from(&*wire)).is_err());
    assert!(next_frame(&mut BytesMut::from(&[0; 16][..])).is_err());
}

#[test]
fn events_that_are_sent_come_back_as_they_were() {
    let service = service();
    let stream = &service.output(service.operation("Watch").unwrap())[0];
    let time = Value::Timestamp(Timestamp { secs: 5, nanos: 7_000_000 });
    let events = [
        map(&[("records", map(&[("at", time), ("payload", Value::Blob(b"\x00\xff".to_vec()))]))]),
        map(&[("records", map(&[("payload", Value::Blob(Vec::new()))]))]),
        map(&[("tick", map(&[("count", Value::Int(i64::MIN))]))]),
        map(&[("tick", map(&[]))]),
    ];
    for protocol in crate::SYMMETRICAL {
        for sent in &events {
            let message = encode_event(&service, stream, protocol, sent).unwrap();
            assert_eq!(event(protocol, &message), (Event::Event, Some(sent.clone())), "{protocol:?}");
        }
    }
    assert!(encode_event(&service, stream, Protocol::RestJson1, &map(&[("other", map(&[]))])).is_err());
    let (event, blob) = plain_event(&service, stream).unwrap();
    assert_eq!((&*event.name, &*blob.name), ("records", "payload"));
}

fn message(headers: &[(&'static str, HeaderValue)], payload: &[u8]) -> Message {
    headers.iter().fold(Message::new(payload.to_vec()), |message, (name, value)| {
        message.add_header(Header::new(*name, value.clone()))
    })
}

fn event(protocol: Protocol, message: &Message) -> (Event, Option<Value>) {
    let service = service();
    let mut sink = ValueSink::default();
    let event = decode_event(&service, service.operation("Watch").unwrap(), protocol, message, &mut sink).unwrap();
    (event, sink.finish())
}
