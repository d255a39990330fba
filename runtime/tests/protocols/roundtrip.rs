//! What is written is read back, every sink receives the same, and no damage makes a decoder panic.

use bytes::BytesMut;
use fastrand::Rng;
use http::HeaderMap;
use nuaws_models::model::Protocol;
use nuaws_models::traits::TimestampFormat;
use nuaws_models::{Kind, Member, Service};
use nuaws_rt::codec::{CodecError, Response, decode, decode_error, encode, next_frame};
use nuaws_rt::sink::{MsgPack, Rows};
use nuaws_rt::value::{Timestamp, Value};
use proptest::prelude::*;

use crate::{SYMMETRICAL, bytes_of, echo, list, map, read, service, text};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(seed: u64) {
        let service = service();
        let operation = service.operation("Echo").unwrap();
        let params = fields(&service, service.input(operation), 0, &mut Rng::with_seed(seed));
        for protocol in SYMMETRICAL {
            let request = encode(&service, "Echo", operation, protocol, &params).unwrap();
            let body = bytes_of(request.body);
            let answer = echo(protocol, &body);
            prop_assert!(answer.is_ok(), "{protocol:?}: {answer:?}\n{}", String::from_utf8_lossy(&body));
            prop_assert_eq!(
                sorted(answer.unwrap()), sorted(params.clone()),
                "{:?}\n{}", protocol, String::from_utf8_lossy(&body)
            );
        }
    }

    #[test]
    fn headers_are_read_back(seed: u64) {
        let service = service();
        let operation = service.operation("Headed").unwrap();
        let mut rng = Rng::with_seed(seed);
        let line = |rng: &mut Rng| -> String {
            (0..rng.usize(1..8)).map(|_| *rng.choice(&['a', ',', '"', '\\', '.']).unwrap()).collect()
        };
        let time = |rng: &mut Rng| Value::Timestamp(Timestamp { secs: rng.i64(0..4_000_000_000), nanos: 0 });
        let params = map(&[
            ("text", text(&line(&mut rng))),
            ("long", Value::Int(rng.i64(..))),
            ("flag", Value::Bool(rng.bool())),
            ("time", time(&mut rng)),
            ("texts", list(&[text(&line(&mut rng)), text("plain"), text(&line(&mut rng))])),
            ("times", list(&[time(&mut rng), time(&mut rng)])),
            ("json", text("{\"a\": [1, \"é\"]}")),
            ("meta", map(&[("a", text(&line(&mut rng))), ("b-c", text("é"))])),
            ("body", Value::Blob(vec![rng.u8(..); 3])),
        ]);
        for protocol in [Protocol::RestJson1, Protocol::RestXml] {
            let request = encode(&service, "Headed", operation, protocol, &params).unwrap();
            let body = bytes_of(request.body);
            prop_assert_eq!(read(&service, "Headed", protocol, &request.headers, &body).unwrap(), params.clone());
        }
    }

    #[test]
    fn all_sinks_receive_the_same(seed: u64) {
        let service = service();
        let operation = service.operation("Echo").unwrap();
        let params = fields(&service, service.input(operation), 0, &mut Rng::with_seed(seed));
        for protocol in SYMMETRICAL {
            let body = bytes_of(encode(&service, "Echo", operation, protocol, &params).unwrap().body);
            let headers = HeaderMap::new();
            let response = Response { status: 200, headers: &headers, body: &body };
            let mut packed = MsgPack::default();
            decode(&service, "Echo", operation, protocol, &response, &mut packed).unwrap();
            let value = echo(protocol, &body).unwrap();
            let mut replayed = MsgPack::default();
            value.write_to(&mut replayed);
            prop_assert_eq!(packed.bytes(), replayed.bytes());

            let mut rows = Rows::new("flatInners".parse().unwrap());
            decode(&service, "Echo", operation, protocol, &response, &mut rows).unwrap();
            let (bytes, ends, envelope) = rows.into_parts();
            let mut expected = MsgPack::default();
            let mut count = 0;
            if let Some(Value::List(items)) = value.get("flatInners") {
                items.iter().for_each(|item| item.write_to(&mut expected));
                count = items.len();
            }
            prop_assert_eq!(bytes, expected.into_bytes());
            prop_assert_eq!(ends.len(), count);
            prop_assert_eq!(envelope.get("flatInners"), None);
            prop_assert_eq!(envelope.get("text"), value.get("text"));
        }
    }

    #[test]
    fn damaged_bodies_never_panic(seed: u64) {
        let service = service();
        let operation = service.operation("Echo").unwrap();
        let mut rng = Rng::with_seed(seed);
        let params = fields(&service, service.input(operation), 0, &mut rng);
        for protocol in Protocol::ALL {
            let from = if SYMMETRICAL.contains(&protocol) { protocol } else { Protocol::RestXml };
            let mut body = bytes_of(encode(&service, "Echo", operation, from, &params).unwrap().body);
            for _ in 0..rng.usize(1..8) {
                let at = rng.usize(0..body.len().max(1));
                match rng.u8(0..4) {
                    0 => body.truncate(at),
                    1 if at < body.len() => body[at] = rng.u8(..),
                    2 => body.insert(at.min(body.len()), *rng.choice(b"<>&\"{[\x9f\xbf\xff\xfb").unwrap()),
                    _ => body.extend_from_within(at.min(body.len())..),
                }
            }
            let headers = HeaderMap::new();
            let response = Response { status: 500, headers: &headers, body: &body };
            let mut rows = Rows::new("flat".parse().unwrap());
            match decode(&service, "Echo", operation, protocol, &response, &mut rows) {
                Ok(()) => {}
                Err(CodecError::Malformed { offset, .. }) => {
                    prop_assert!(offset.is_none_or(|offset| offset <= body.len() as u64 + 1));
                }
                Err(error) => prop_assert!(false, "{error}"),
            }
            decode_error(&service, operation, protocol, &response);
        }
    }

    #[test]
    fn any_bytes_are_survived(body: Vec<u8>) {
        let service = service();
        for name in ["Echo", "Headed", "Find", "Watch"] {
            for protocol in Protocol::ALL {
                _ = read(&service, name, protocol, &HeaderMap::new(), &body);
            }
        }
        _ = next_frame(&mut BytesMut::from(&*body));
    }
}

/// A value of the member's shape.
fn random(service: &Service, member: &Member, depth: u32, rng: &mut Rng) -> Value {
    match &service.target(member).kind {
        Kind::Structure(members) => fields(service, members, depth, rng),
        Kind::Union(members) => {
            let member = rng.choice(members).unwrap();
            map(&[(&member.name, random(service, member, depth + 1, rng))])
        }
        Kind::List(element) => {
            let nulls = service.target(member).traits.sparse;
            // An empty flattened list cannot be told from none.
            let size = rng.usize(0..4).max(usize::from(member.traits.xml_flattened));
            let item = |_| if nulls && rng.bool() { Value::Null } else { random(service, element, depth + 1, rng) };
            Value::List((0..size).map(item).collect())
        }
        Kind::Map { value, .. } => Value::Map(
            (0..rng.usize(1..4))
                .map(|at| (format!("{at}{}", random_text(rng)), random(service, value, depth + 1, rng)))
                .collect(),
        ),
        Kind::Enum(_) => text(if rng.bool() { "red" } else { "new colour" }),
        Kind::Blob => Value::Blob((0..rng.usize(0..20)).map(|_| rng.u8(..)).collect()),
        Kind::Boolean => Value::Bool(rng.bool()),
        Kind::Byte => Value::Int(i64::from(rng.i8(..))),
        Kind::Integer => Value::Int(i64::from(rng.i32(..))),
        Kind::Long => {
            let any = rng.i64(..);
            Value::Int(*rng.choice(&[i64::MIN, i64::MAX, -1, any]).unwrap())
        }
        Kind::Float => {
            let any = rng.f32();
            Value::Float(f64::from(*rng.choice(&[f32::INFINITY, f32::MIN_POSITIVE, any]).unwrap()))
        }
        Kind::Double => {
            let any = rng.f64();
            Value::Float(*rng.choice(&[f64::NEG_INFINITY, f64::MAX, -0.5, any]).unwrap())
        }
        Kind::BigInteger => text(rng.choice(&["123456789012345678901234567890", "-1", "0"]).unwrap()),
        Kind::Timestamp => {
            let http_date = service.timestamp_format(member) == Some(TimestampFormat::HttpDate);
            let nanos = if http_date { 0 } else { rng.u32(0..1000) * 1_000_000 };
            Value::Timestamp(Timestamp { secs: rng.i64(-4_000_000_000..4_000_000_000), nanos })
        }
        _ => text(&random_text(rng)),
    }
}

fn random_text(rng: &mut Rng) -> String {
    let chars = ['a', 'Z', ' ', '<', '&', '"', '\'', '\n', '\r', '\t', '\u{1}', 'é', '\u{2028}', '😹', '\\', ']', '>'];
    (0..rng.usize(0..8)).map(|_| *rng.choice(&chars).unwrap()).collect()
}

fn fields(service: &Service, members: &[Member], depth: u32, rng: &mut Rng) -> Value {
    let mut entries = Vec::new();
    for member in members {
        let structure = matches!(service.target(member).kind, Kind::Structure(_));
        if rng.bool() && !(structure && depth > 2) {
            entries.push((member.name.to_string(), random(service, member, depth + 1, rng)));
        }
    }
    Value::Map(entries)
}

/// The same value with every map in order of key, as flattened collections may move behind their siblings.
fn sorted(value: Value) -> Value {
    match value {
        Value::List(items) => Value::List(items.into_iter().map(sorted).collect()),
        Value::Map(entries) => {
            let mut entries: Vec<_> = entries.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Map(entries)
        }
        scalar => scalar,
    }
}
