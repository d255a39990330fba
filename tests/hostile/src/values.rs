//! Good inputs, made from the model: what a careful caller could send.

use fastrand::Rng;
use nuaws_models::traits::HttpBinding;
use nuaws_models::{Kind, Member, Service, Shape};
use nuaws_rt::value::{Timestamp, Value};

/// Containers that stand inside one another at most.
const DEPTH: u32 = 5;

/// Some of the members, those required among them.
pub(crate) fn structure(service: &Service, members: &[Member], depth: u32, rng: &mut Rng) -> Value {
    let mut entries = Vec::new();
    let share = if members.len() > 12 { 6.0 / members.len() as f64 } else { 0.7 };
    for member in members {
        let target = service.target(member);
        let needed = member.traits.required || member.traits.host_label || member.traits.http == HttpBinding::Label;
        if (needed || rng.f64() < share) && !(member.traits.streaming || target.traits.streaming) {
            // What becomes part of a host has letters only.
            let made = if member.traits.host_label { Some(text("host")) } else { value(service, target, depth, rng) };
            entries.extend(made.map(|value| (member.name.to_string(), value)));
        }
    }
    Value::Map(entries)
}

fn value(service: &Service, shape: &Shape, depth: u32, rng: &mut Rng) -> Option<Value> {
    let container =
        matches!(shape.kind, Kind::List(_) | Kind::Map { .. } | Kind::Structure(_) | Kind::Union(_) | Kind::Document);
    if container && depth > DEPTH {
        return None;
    }
    Some(match &shape.kind {
        Kind::Boolean => Value::Bool(rng.bool()),
        Kind::Byte | Kind::Short => Value::Int(rng.i64(-128..128)),
        Kind::Integer => Value::Int(rng.i64(0..100_000)),
        Kind::Long => Value::Int(rng.i64(-1_000_000_000_000..1_000_000_000_000)),
        Kind::IntEnum(members) => {
            let chosen = rng.choice(members.iter())?;
            Value::Int(chosen.traits.enum_value.as_ref()?.as_i64()?)
        }
        Kind::Enum(_) => {
            let values: Vec<&str> = shape.enum_values().collect();
            text(rng.choice(&values).copied().unwrap_or("a"))
        }
        Kind::Float | Kind::Double => Value::Float(f64::from(rng.i32(..)) / 4.0),
        Kind::BigInteger => text(&format!("{}{:030}", rng.u32(1..), rng.u64(..))),
        Kind::BigDecimal => text(&format!("{}.{}", rng.i32(..), rng.u32(..))),
        Kind::Timestamp => Value::Timestamp(Timestamp { secs: rng.i64(0..4_000_000_000), nanos: 0 }),
        Kind::Blob => Value::Blob((0..rng.usize(0..20)).map(|_| rng.u8(..)).collect()),
        Kind::Document => Value::Map(vec![("a".into(), Value::List(vec![Value::Int(1), Value::Null, text("ü")]))]),
        Kind::List(element) => {
            let target = service.target(element);
            Value::List((0..rng.usize(1..4)).filter_map(|_| value(service, target, depth + 1, rng)).collect())
        }
        Kind::Map { value: held, .. } => {
            let target = service.target(held);
            let entry = |at| Some((format!("key-{at}"), value(service, target, depth + 1, rng)?));
            Value::Map((0..2).filter_map(entry).collect())
        }
        Kind::Structure(members) => structure(service, members, depth + 1, rng),
        Kind::Union(members) => {
            let member = rng.choice(members.iter())?;
            let held = value(service, service.target(member), depth + 1, rng)?;
            Value::Map(vec![(member.name.to_string(), held)])
        }
        _ => text(rng.choice(["a", "logs-1", "i-0123456789abcdef0", "ü & <b>", "a/b c"])?),
    })
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}
