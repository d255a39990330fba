//! The tests' JSON to the engine's values and back. A blob is written as its text, a time as seconds.

use nuaws_models::model::Operation;
use nuaws_models::{Kind, Member, Service};
use nuaws_rt::value::{Timestamp, Value};
use serde_json::{Value as Json, json};

/// Parameters as the engine takes them.
///
/// # Errors
/// The member that does not fit its shape.
pub(super) fn params(service: &Service, operation: &Operation, given: &Json) -> Result<Value, String> {
    fields(service, service.input(operation), given)
}

fn fields(service: &Service, members: &[Member], given: &Json) -> Result<Value, String> {
    let object = given.as_object().ok_or("not an object")?;
    let mut entries = Vec::new();
    for (name, given) in object {
        let member = members.iter().find(|member| *member.name == **name).ok_or_else(|| format!("no member {name}"))?;
        entries.push((name.clone(), value(service, member, given).map_err(|what| format!("{name}: {what}"))?));
    }
    Ok(Value::Map(entries))
}

fn value(service: &Service, member: &Member, given: &Json) -> Result<Value, String> {
    let target = service.target(member);
    Ok(match (&target.kind, given) {
        (_, Json::Null) => Value::Null,
        (Kind::Structure(members) | Kind::Union(members), _) => return fields(service, members, given),
        (Kind::List(element), Json::Array(items)) => {
            Value::List(items.iter().map(|item| value(service, element, item)).collect::<Result<_, _>>()?)
        }
        (Kind::Map { value: held, .. }, Json::Object(entries)) => Value::Map(
            entries
                .iter()
                .map(|(key, given)| Ok((key.clone(), value(service, held, given)?)))
                .collect::<Result<_, String>>()?,
        ),
        (Kind::Document, _) => document(given),
        (Kind::Blob, Json::String(text)) => Value::Blob(text.clone().into_bytes()),
        (Kind::Float | Kind::Double, Json::String(text)) => Value::Float(match text.as_str() {
            "NaN" => f64::NAN,
            "Infinity" => f64::INFINITY,
            "-Infinity" => f64::NEG_INFINITY,
            _ => return Err(format!("{text:?} is no float")),
        }),
        (Kind::Float | Kind::Double, Json::Number(number)) => Value::Float(number.as_f64().ok_or("not a float")?),
        (Kind::Timestamp, Json::Number(number)) => match number.as_i64() {
            Some(secs) => Value::Timestamp(Timestamp { secs, nanos: 0 }),
            None => {
                let millis = (number.as_f64().ok_or("not a time")? * 1e3).round() as i64;
                let nanos = (millis.rem_euclid(1000) * 1_000_000) as u32;
                Value::Timestamp(Timestamp { secs: millis.div_euclid(1000), nanos })
            }
        },
        (_, Json::Bool(value)) => Value::Bool(*value),
        (_, Json::Number(number)) => Value::Int(number.as_i64().ok_or("not an integer")?),
        (_, Json::String(text)) => Value::String(text.clone()),
        (kind, _) => return Err(format!("{given} for {kind:?}")),
    })
}

fn document(given: &Json) -> Value {
    match given {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => match number.as_i64() {
            Some(value) => Value::Int(value),
            None => Value::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Json::String(text) => Value::String(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(document).collect()),
        Json::Object(entries) => {
            Value::Map(entries.iter().map(|(key, value)| (key.clone(), document(value))).collect())
        }
    }
}

/// A value as the tests show it.
pub(super) fn shown(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => json!(value),
        Value::Int(value) => json!(value),
        Value::Float(value) if value.is_nan() => json!("NaN"),
        Value::Float(value) if value.is_infinite() => json!(if *value > 0.0 { "Infinity" } else { "-Infinity" }),
        Value::Float(value) => json!(value),
        Value::String(text) => json!(text),
        Value::Blob(bytes) => json!(String::from_utf8_lossy(bytes)),
        Value::Timestamp(time) if time.nanos == 0 => json!(time.secs),
        Value::Timestamp(time) => json!(time.secs as f64 + f64::from(time.nanos) / 1e9),
        Value::List(items) => items.iter().map(shown).collect(),
        Value::Map(entries) => entries.iter().map(|(key, value)| (key.clone(), shown(value))).collect(),
    }
}

/// Whether both are the same data: numbers by value, objects in any order.
pub(super) fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => match (a.as_i64(), b.as_i64()) {
            (Some(a), Some(b)) => a == b,
            _ => a.as_f64() == b.as_f64(),
        },
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}
