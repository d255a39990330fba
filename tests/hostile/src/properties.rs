//! Properties of what is good: what is written is read back the same, and every answer of the mock can be read.

use fastrand::Rng;
use http::HeaderMap;
use nuaws_models::model::Protocol;
use nuaws_rt::codec::{Response, decode};
use nuaws_rt::sink::ValueSink;
use nuaws_rt::value::Value;
use nuaws_rt::{output, params};
use proptest::prelude::*;

use crate::case::Source;
use crate::doc::Doc;
use crate::subject::Subject;
use crate::{targets, values};

/// Maps in the order of their keys: the wire has an order of its own.
fn sorted(value: &Value) -> Value {
    match value {
        Value::List(items) => Value::List(items.iter().map(sorted).collect()),
        Value::Map(entries) => {
            let mut entries: Vec<_> = entries.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Map(entries)
        }
        other => other.clone(),
    }
}

fn echo(seed: u64) -> (Subject, Value) {
    let subject = Subject::parse("everything Echo RpcV2Cbor").unwrap();
    let members = subject.service.input(subject.operation());
    let mut value = values::structure(&subject.service, members, 0, &mut Rng::with_seed(seed));
    // CBOR has forms of its own for numbers of any size, and none for documents' blobs.
    drop_keys(&mut value, &["big", "decimal"]);
    (subject.clone(), value)
}

fn drop_keys(value: &mut Value, keys: &[&str]) {
    match value {
        Value::List(items) => items.iter_mut().for_each(|item| drop_keys(item, keys)),
        Value::Map(entries) => {
            entries.retain(|(key, _)| !keys.contains(&key.as_str()));
            entries.iter_mut().for_each(|(_, value)| drop_keys(value, keys));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn cbor_is_read_as_it_was_written(seed: u64, open: bool) {
        let (subject, value) = echo(seed);
        let body = Doc::from_value(&value).to_cbor(open);
        let response = Response { status: 200, headers: &HeaderMap::new(), body: &body };
        let mut sink = ValueSink::default();
        let read = decode(&subject.service, "Echo", subject.operation(), Protocol::RpcV2Cbor, &response, &mut sink);
        prop_assert!(read.is_ok(), "{:?}", read);
        prop_assert_eq!(sorted(&sink.finish().unwrap()), sorted(&value));
    }

    #[test]
    fn parameters_are_read_as_they_were_written(seed: u64) {
        let (_, value) = echo(seed);
        prop_assert_eq!(params::read(&Doc::from_value(&value).to_msgpack()).unwrap(), value.clone());
        let packed = output::pack(&value);
        let mut rest = &packed[..];
        prop_assert_eq!(output::unpack(&mut rest).unwrap(), value);
        prop_assert!(rest.is_empty());
    }

    /// A case is its seed and its number, on every machine and in every process.
    #[test]
    fn cases_can_be_made_again(seed: u64, number in 0..1000u64, at in 0..targets::TARGETS.len()) {
        let source = Source::Damaged(&targets::TARGETS[at]);
        let (one, two) = (source.case(seed, number).unwrap(), source.case(seed, number).unwrap());
        prop_assert_eq!((one.subject, one.bytes), (two.subject, two.bytes));
    }
}
