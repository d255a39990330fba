//! The input a client sent, read as the service reads it: HTTP bindings here, bodies in one function per format.
//!
//! Reading is lenient: what does not fit the model is left out, so that a mistake of the client shows as an input the
//! mock does not know, not as a parse error.

use aws_smithy_cbor::Decoder;
use aws_smithy_cbor::data::Type;
use aws_smithy_types::event_stream::{HeaderValue as EventHeader, Message};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::HeaderMap;
use http::request::Parts;
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Protocol, Shape};
use nuaws_models::traits::{HttpBinding, TimestampFormat};

use super::respond::{is_rest, payload};
use super::route::{Route, form};
use super::{read_form, read_xml};
use crate::value::{Timestamp, Value};

/// Reads the input of a routed request as a [`Value::Map`].
pub(super) fn read(service: &Service, route: &Route, parts: &Parts, body: &[u8]) -> Value {
    let members = service.input(route.operation);
    let mut entries = Vec::new();
    if is_rest(route.protocol) {
        bound(service, members, route, parts, &mut entries);
    }
    let rest = is_rest(route.protocol);
    let in_body = |member: &Member| !rest || member.traits.http == HttpBinding::Body;
    match route.protocol {
        Protocol::AwsQuery | Protocol::Ec2Query => {
            let text = std::str::from_utf8(body).unwrap_or_default();
            entries.extend(read_form::members(service, members, form(text), route.protocol == Protocol::Ec2Query));
        }
        Protocol::RpcV2Cbor => {
            if let Some(Value::Map(read)) =
                route.operation.input.and_then(|id| cbor(service, service.shape(id), &mut Decoder::new(body), 0))
            {
                entries.extend(read);
            }
        }
        _ if rest && payload(members).is_some() => {
            let member = payload(members).filter(|_| !body.is_empty());
            if let Some((member, value)) =
                member.and_then(|member| Some((member, read_payload(service, route.protocol, member, body)?)))
            {
                entries.push((member.name.to_string(), value));
            }
        }
        Protocol::RestXml => {
            if let Some(root) = read_xml::parse(body) {
                entries.extend(read_xml::members(service, members, &root, &in_body));
            }
        }
        _ => {
            if let Ok(serde_json::Value::Object(object)) = serde_json::from_slice(body) {
                entries.extend(json_members(service, members, &object, rest, &in_body));
            }
        }
    }
    // In the model's order, as an input is written.
    let place = |name: &str| members.iter().position(|member| *member.name == *name);
    entries.sort_by_key(|(name, _)| place(name));
    Value::Map(entries)
}

/// Members from labels, query and headers.
fn bound(service: &Service, members: &[Member], route: &Route, parts: &Parts, entries: &mut Vec<(String, Value)>) {
    let query: Vec<(String, String)> = form(parts.uri.query().unwrap_or_default()).collect();
    for member in members {
        let value = match &member.traits.http {
            HttpBinding::Label => {
                let label = route.labels.iter().find(|label| *label.name == *member.name);
                label.and_then(|label| scalar(service, member, &label.text, TimestampFormat::DateTime))
            }
            HttpBinding::Query(name) => query_value(service, member, name, &query),
            HttpBinding::QueryParams => query_params(service, route, member, &query),
            HttpBinding::Header(name) => header_value(service, member, name, &parts.headers),
            HttpBinding::PrefixHeaders(prefix) => prefixed(prefix, members, &parts.headers),
            HttpBinding::Body | HttpBinding::Payload | HttpBinding::ResponseCode => None,
        };
        entries.extend(value.map(|value| (member.name.to_string(), value)));
    }
}

fn query_value(service: &Service, member: &Member, name: &str, query: &[(String, String)]) -> Option<Value> {
    let mut texts = query.iter().filter(|(key, _)| *key == *name).map(|(_, text)| text).peekable();
    texts.peek()?;
    match &service.target(member).kind {
        Kind::List(element) => {
            let items = texts.filter_map(|text| scalar(service, element, text, TimestampFormat::DateTime));
            Some(Value::List(items.collect()))
        }
        _ => scalar(service, member, texts.next()?, TimestampFormat::DateTime),
    }
}

/// Query parameters that neither another member nor the URI template has.
fn query_params(service: &Service, route: &Route, member: &Member, query: &[(String, String)]) -> Option<Value> {
    let Kind::Map { value, .. } = &service.target(member).kind else { return None };
    let lists = matches!(service.target(value).kind, Kind::List(_));
    let members = service.input(route.operation);
    let literals =
        route.operation.http.as_ref().and_then(|http| http.uri.split_once('?')).map_or("", |(_, query)| query);
    let literals: Vec<(String, String)> = form(literals).collect();
    let taken = |key: &str| {
        literals.iter().any(|(literal, _)| literal == key)
            || members.iter().any(|m| matches!(&m.traits.http, HttpBinding::Query(name) if **name == *key))
    };
    let mut entries: Vec<(String, Value)> = Vec::new();
    for (key, text) in query.iter().filter(|(key, _)| !taken(key)) {
        let text = Value::String(text.clone());
        match entries.iter_mut().find(|(have, _)| have == key) {
            Some((_, Value::List(items))) => items.push(text),
            Some(_) => {}
            None => entries.push((key.clone(), if lists { Value::List(vec![text]) } else { text })),
        }
    }
    (!entries.is_empty()).then_some(Value::Map(entries))
}

fn header_value(service: &Service, member: &Member, name: &str, headers: &HeaderMap) -> Option<Value> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let target = service.target(member);
    if let Kind::List(element) = &target.kind {
        let dates = matches!(service.target(element).kind, Kind::Timestamp)
            && service.timestamp_format(element).is_none_or(|format| format == TimestampFormat::HttpDate);
        let joined = headers.get_all(name).iter().map(text).collect::<Vec<_>>().join(",");
        if joined.is_empty() {
            return None;
        }
        let items = split_list(&joined, dates);
        return Some(Value::List(
            items.iter().filter_map(|item| scalar(service, element, item, TimestampFormat::HttpDate)).collect(),
        ));
    }
    let text = text(headers.get(name)?);
    if matches!(target.kind, Kind::String) && service.media_type(member).is_some() {
        let bytes = BASE64.decode(text).ok()?;
        return Some(Value::String(String::from_utf8(bytes).ok()?));
    }
    scalar(service, member, &text, TimestampFormat::HttpDate)
}

/// The elements of a list in a header; an HTTP date has a comma of its own.
fn split_list(text: &str, dates: bool) -> Vec<String> {
    let mut items = Vec::new();
    let mut item = String::new();
    let mut quoted = false;
    let mut commas = 0;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => quoted = !quoted,
            '\\' if quoted => item.extend(chars.next()),
            ',' if !quoted && dates && commas == 0 => {
                commas = 1;
                item.push(c);
            }
            ',' if !quoted => {
                commas = 0;
                items.push(std::mem::take(&mut item).trim().to_owned());
            }
            c => item.push(c),
        }
    }
    items.push(item.trim().to_owned());
    items
}

fn prefixed(prefix: &str, members: &[Member], headers: &HeaderMap) -> Option<Value> {
    let prefix = prefix.to_ascii_lowercase();
    let taken = |name: &str| {
        members.iter().any(|m| matches!(&m.traits.http, HttpBinding::Header(have) if have.eq_ignore_ascii_case(name)))
    };
    let entries: Vec<(String, Value)> = headers
        .iter()
        .filter(|(name, _)| !taken(name.as_str()))
        .filter_map(|(name, value)| {
            let key = name.as_str().strip_prefix(&prefix)?;
            Some((key.to_owned(), Value::String(String::from_utf8_lossy(value.as_bytes()).into_owned())))
        })
        .collect();
    (!entries.is_empty()).then_some(Value::Map(entries))
}

/// The members of an event of an input stream.
pub(super) fn event(service: &Service, protocol: Protocol, shape: &Shape, message: &Message) -> Value {
    let members = shape.members();
    let body = message.payload();
    let mut entries = Vec::new();
    for header in message.headers() {
        let sent = |member: &&Member| member.traits.event_header && *member.name == *header.name().as_str();
        let member = members.iter().find(sent);
        entries.extend(member.and_then(|member| Some((member.name.to_string(), event_header(header.value())?))));
    }
    match members.iter().find(|member| member.traits.event_payload) {
        Some(member) => {
            let value = read_payload(service, protocol, member, body);
            entries.extend(value.map(|value| (member.name.to_string(), value)));
        }
        None => {
            let read = match protocol {
                Protocol::RpcV2Cbor => cbor(service, shape, &mut Decoder::new(body), 0),
                Protocol::RestXml => read_xml::parse(body).map(|root| read_xml::shape(service, shape, &root)),
                _ => serde_json::from_slice(body).ok().map(|object| {
                    let names = protocol == Protocol::RestJson1;
                    Value::Map(json_members(service, members, &object, names, &|_| true))
                }),
            };
            if let Some(Value::Map(read)) = read {
                entries.extend(read);
            }
        }
    }
    Value::Map(entries)
}

fn event_header(value: &EventHeader) -> Option<Value> {
    Some(match value {
        EventHeader::Bool(value) => Value::Bool(*value),
        EventHeader::Byte(value) => Value::Int(i64::from(*value)),
        EventHeader::Int16(value) => Value::Int(i64::from(*value)),
        EventHeader::Int32(value) => Value::Int(i64::from(*value)),
        EventHeader::Int64(value) => Value::Int(*value),
        EventHeader::ByteArray(bytes) => Value::Blob(bytes.to_vec()),
        EventHeader::String(text) => Value::String(text.as_str().to_owned()),
        EventHeader::Timestamp(time) => Value::Timestamp(Timestamp { secs: time.secs(), nanos: time.subsec_nanos() }),
        _ => return None,
    })
}

fn read_payload(service: &Service, protocol: Protocol, member: &Member, body: &[u8]) -> Option<Value> {
    let target = service.target(member);
    match &target.kind {
        Kind::Blob => Some(Value::Blob(body.to_vec())),
        Kind::String | Kind::Enum(_) => Some(Value::String(String::from_utf8_lossy(body).into_owned())),
        _ if target.traits.streaming => None,
        _ if protocol == Protocol::RestXml => Some(read_xml::shape(service, target, &read_xml::parse(body)?)),
        _ => json(service, member, &serde_json::from_slice(body).ok()?, true),
    }
}

/// A scalar from text; times in the member's format, else in `format`.
pub(super) fn scalar(service: &Service, member: &Member, text: &str, format: TimestampFormat) -> Option<Value> {
    Some(match &service.target(member).kind {
        Kind::Boolean => Value::Bool(text.trim().parse().ok()?),
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => {
            Value::Int(text.trim().parse().ok()?)
        }
        Kind::Float | Kind::Double => Value::Float(float(text.trim())?),
        Kind::Blob => Value::Blob(BASE64.decode(text.trim()).ok()?),
        Kind::Timestamp => Value::Timestamp(time(text, service.timestamp_format(member).unwrap_or(format))?),
        _ => Value::String(text.to_owned()),
    })
}

fn float(text: &str) -> Option<f64> {
    match text {
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        text => text.parse().ok(),
    }
}

fn time(text: &str, format: TimestampFormat) -> Option<Timestamp> {
    use aws_smithy_types::date_time::{DateTime, Format};
    let format = match format {
        TimestampFormat::DateTime => Format::DateTimeWithOffset,
        TimestampFormat::HttpDate => Format::HttpDate,
        TimestampFormat::EpochSeconds => Format::EpochSeconds,
    };
    let time = DateTime::from_str(text.trim(), format).ok()?;
    Some(Timestamp { secs: time.secs(), nanos: time.subsec_nanos() })
}

fn json_members(
    service: &Service,
    members: &[Member],
    object: &serde_json::Map<String, serde_json::Value>,
    names: bool,
    keep: &dyn Fn(&Member) -> bool,
) -> Vec<(String, Value)> {
    let wire = |member: &Member| member.traits.json_name.clone().filter(|_| names).unwrap_or(member.name.clone());
    let read = |(key, value): (&String, &serde_json::Value)| {
        let member = members.iter().find(|member| keep(member) && *wire(member) == **key)?;
        Some((member.name.to_string(), json(service, member, value, names)?))
    };
    object.iter().filter_map(read).collect()
}

fn json(service: &Service, member: &Member, value: &serde_json::Value, names: bool) -> Option<Value> {
    use serde_json::Value as Json;
    let target = service.target(member);
    Some(match (&target.kind, value) {
        (Kind::Document, value) => document(value),
        (_, Json::Null) => Value::Null,
        (Kind::Structure(members) | Kind::Union(members), Json::Object(object)) => {
            let mut entries = json_members(service, members, object, names, &|_| true);
            entries.retain(|(_, value)| *value != Value::Null);
            Value::Map(entries)
        }
        (Kind::List(element), Json::Array(items)) => {
            Value::List(items.iter().map(|item| json(service, element, item, names)).collect::<Option<_>>()?)
        }
        (Kind::Map { value: held, .. }, Json::Object(object)) => {
            let read = |(key, value): (&String, _)| Some((key.clone(), json(service, held, value, names)?));
            Value::Map(object.iter().map(read).collect::<Option<_>>()?)
        }
        (Kind::Boolean, Json::Bool(value)) => Value::Bool(*value),
        (Kind::Timestamp, Json::Number(number)) => {
            let seconds = number.as_f64()?;
            let secs = seconds.floor();
            // A double holds epoch milliseconds exactly, not nanoseconds.
            let millis = ((seconds - secs) * 1000.0).round() as u32;
            Value::Timestamp(Timestamp {
                secs: secs as i64 + i64::from(millis / 1000),
                nanos: millis % 1000 * 1_000_000,
            })
        }
        (Kind::Float | Kind::Double, Json::Number(number)) => Value::Float(number.as_f64()?),
        (Kind::BigInteger | Kind::BigDecimal, Json::Number(number)) => Value::String(number.to_string()),
        (_, Json::Number(number)) => Value::Int(number.as_i64()?),
        (_, Json::String(text)) => scalar(service, member, text, TimestampFormat::DateTime)?,
        _ => return None,
    })
}

fn document(value: &serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match value {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => {
            number.as_i64().map_or_else(|| Value::Float(number.as_f64().unwrap_or(f64::NAN)), Value::Int)
        }
        Json::String(text) => Value::String(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(document).collect()),
        Json::Object(object) => Value::Map(object.iter().map(|(key, value)| (key.clone(), document(value))).collect()),
    }
}

/// Deeper nesting than this is refused.
const MAX_DEPTH: u32 = 64;

/// One CBOR item as a value of `shape`; `None` where it does not fit.
fn cbor(service: &Service, shape: &Shape, input: &mut Decoder, depth: u32) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    if input.datatype().ok()? == Type::Null {
        input.null().ok()?;
        return Some(Value::Null);
    }
    Some(match &shape.kind {
        Kind::Structure(members) | Kind::Union(members) => {
            let mut entries = Vec::new();
            each(input, true, |input| {
                let key = input.str().ok()?.into_owned();
                match members.iter().find(|member| *member.name == *key) {
                    Some(member) => entries.push((key, cbor(service, service.target(member), input, depth + 1)?)),
                    None => input.skip().ok()?,
                }
                Some(())
            })?;
            entries.retain(|(_, value)| *value != Value::Null);
            Value::Map(entries)
        }
        Kind::Map { value, .. } => {
            let mut entries = Vec::new();
            each(input, true, |input| {
                let key = input.str().ok()?.into_owned();
                entries.push((key, cbor(service, service.target(value), input, depth + 1)?));
                Some(())
            })?;
            Value::Map(entries)
        }
        Kind::List(element) => {
            let mut items = Vec::new();
            each(input, false, |input| {
                items.push(cbor(service, service.target(element), input, depth + 1)?);
                Some(())
            })?;
            Value::List(items)
        }
        Kind::Blob => Value::Blob(input.blob().ok()?.into_inner()),
        Kind::Boolean => Value::Bool(input.boolean().ok()?),
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => Value::Int(input.long().ok()?),
        Kind::Float | Kind::Double => Value::Float(match input.datatype().ok()? {
            Type::F32 | Type::F16 => f64::from(input.float().ok()?),
            Type::F64 => input.double().ok()?,
            _ => input.long().ok()? as f64,
        }),
        Kind::Timestamp => {
            let time = input.timestamp().ok()?;
            Value::Timestamp(Timestamp { secs: time.secs(), nanos: time.subsec_nanos() })
        }
        _ => Value::String(input.string().ok()?),
    })
}

/// Runs `item` for each entry of a CBOR map or list, of known length or not.
fn each<'b>(input: &mut Decoder<'b>, map: bool, mut item: impl FnMut(&mut Decoder<'b>) -> Option<()>) -> Option<()> {
    let count = if map { input.map() } else { input.list() };
    match count.ok()? {
        Some(count) => (0..count).try_for_each(|_| item(input)),
        None => {
            while input.datatype().ok()? != Type::Break {
                item(input)?;
            }
            input.skip().ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_lists() {
        assert_eq!(split_list("a, b ,c", false), ["a", "b", "c"]);
        assert_eq!(split_list(r#""a,b", "c\"d""#, false), ["a,b", "c\"d"]);
        assert_eq!(
            split_list("Tue, 29 Apr 2014 18:30:38 GMT, Wed, 30 Apr 2014 18:30:38 GMT", true),
            ["Tue, 29 Apr 2014 18:30:38 GMT", "Wed, 30 Apr 2014 18:30:38 GMT"]
        );
    }
}
