//! The codecs against a small model that has every kind of shape (`model.json`).
//!
//! The official protocol cases run in the crate `nuaws-conformance`.
#![expect(clippy::unwrap_used, reason = "a test that is surprised stops")]

mod events;
mod hostile;
mod requests;
mod responses;
mod roundtrip;

use http::{HeaderMap, HeaderName, HeaderValue};
use nuaws_models::Service;
use nuaws_models::ast::Ast;
use nuaws_models::model::Protocol;
use nuaws_rt::codec::{CodecError, Response, WireBody, decode};
use nuaws_rt::sink::ValueSink;
use nuaws_rt::value::Value;

/// Protocols whose requests and responses write a structure alike.
const SYMMETRICAL: [Protocol; 5] =
    [Protocol::AwsJson1_0, Protocol::AwsJson1_1, Protocol::RestJson1, Protocol::RestXml, Protocol::RpcV2Cbor];

fn service() -> Service {
    Service::load(Ast::parse(include_str!("model.json")).unwrap().to_text()).unwrap()
}

fn map(entries: &[(&str, Value)]) -> Value {
    Value::Map(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn list(items: &[Value]) -> Value {
    Value::List(items.to_vec())
}

fn headers(headers: &[(&str, &str)]) -> HeaderMap {
    headers
        .iter()
        .map(|(name, value)| (HeaderName::try_from(*name).unwrap(), HeaderValue::try_from(*value).unwrap()))
        .collect()
}

fn read(
    service: &Service,
    name: &str,
    protocol: Protocol,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Value, CodecError> {
    let mut sink = ValueSink::default();
    let response = Response { status: 200, headers, body };
    decode(service, name, service.operation(name).unwrap(), protocol, &response, &mut sink)?;
    Ok(sink.finish().unwrap())
}

fn echo(protocol: Protocol, body: &[u8]) -> Result<Value, CodecError> {
    read(&service(), "Echo", protocol, &HeaderMap::new(), body)
}

fn bytes_of(body: WireBody) -> Vec<u8> {
    match body {
        WireBody::Bytes(bytes) => bytes,
        WireBody::Streaming | WireBody::Events => panic!("a body"),
    }
}
