//! Output values to CBOR (rpcv2Cbor).

use aws_smithy_cbor::Encoder;
use aws_smithy_types::DateTime;
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Shape};

use crate::value::Value;

/// The members of `value` that `keep` accepts as one map that begins with `head` (pairs of text).
pub(super) fn object(
    service: &Service,
    head: &[(&str, &str)],
    members: &[Member],
    value: &Value,
    keep: &dyn Fn(&Member) -> bool,
) -> Vec<u8> {
    let mut out = Encoder::new(Vec::with_capacity(1024));
    let entries = match value {
        Value::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    out.begin_map();
    for (key, text) in head {
        out.str(key).str(text);
    }
    for (name, value) in entries {
        if let Some(member) = members.iter().find(|member| *member.name == **name && keep(member)) {
            out.str(name);
            write(service, service.target(member), value, &mut out);
        }
    }
    out.end();
    out.into_writer()
}

fn write(service: &Service, shape: &Shape, value: &Value, out: &mut Encoder) {
    match (&shape.kind, value) {
        (Kind::Structure(members) | Kind::Union(members), Value::Map(entries)) => {
            out.map(entries.len());
            for (name, value) in entries {
                out.str(name);
                match members.iter().find(|member| *member.name == **name) {
                    Some(member) => write(service, service.target(member), value, out),
                    None => scalar(value, false, out),
                }
            }
        }
        (Kind::List(element), Value::List(items)) => {
            out.array(items.len());
            items.iter().for_each(|item| write(service, service.target(element), item, out));
        }
        (Kind::Map { value: held, .. }, Value::Map(entries)) => {
            out.map(entries.len());
            for (key, value) in entries {
                out.str(key);
                write(service, service.target(held), value, out);
            }
        }
        (kind, value) => scalar(value, matches!(kind, Kind::Float), out),
    }
}

fn scalar(value: &Value, narrow: bool, out: &mut Encoder) {
    match value {
        Value::Null | Value::List(_) | Value::Map(_) => out.null(),
        Value::Bool(value) => out.boolean(*value),
        Value::Int(value) => out.long(*value),
        Value::Float(value) if narrow => out.float(*value as f32),
        Value::Float(value) => out.double(*value),
        Value::String(text) => out.str(text),
        Value::Blob(bytes) => out.blob_bytes(bytes),
        Value::Timestamp(time) => out.timestamp(&DateTime::from_secs_and_nanos(time.secs, time.nanos)),
    };
}
