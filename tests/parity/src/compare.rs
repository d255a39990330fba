//! Two values held against each other, and the differences that are known and accepted.

use nuaws_models::model::{Kind, ShapeId};
use nuaws_models::{Member, Service};
use nuaws_rt::value::Value;

use crate::drift;

/// What two values differ in, a line each; the order of members says nothing.
pub(crate) fn compare(at: &str, ours: Option<&Value>, theirs: Option<&Value>, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Some(Value::Map(ours)), Some(Value::Map(theirs))) => {
            let value = |entries: &'_ [(String, Value)], key: &str| entries.iter().position(|(name, _)| name == key);
            let only_theirs = theirs.iter().filter(|(key, _)| value(ours, key).is_none());
            for (key, _) in ours.iter().chain(only_theirs) {
                let [ours, theirs] = [ours, theirs].map(|side| value(side, key).map(|at| &side[at].1));
                compare(&format!("{at}.{key}"), ours, theirs, found);
            }
        }
        (Some(Value::List(ours)), Some(Value::List(theirs))) => {
            for index in 0..ours.len().max(theirs.len()) {
                compare(&format!("{at}[{index}]"), ours.get(index), theirs.get(index), found);
            }
        }
        _ if ours == theirs => {}
        _ if accepted(at, ours, theirs) => {}
        _ => found.push(format!("{at}\n      ours   {ours:?}\n      theirs {theirs:?}")),
    }
}

/// How many values [`compare`] compares.
pub(crate) fn leaves(value: &Value) -> usize {
    match value {
        Value::Map(entries) => entries.iter().map(|(_, value)| leaves(value)).sum(),
        Value::List(items) => items.iter().map(leaves).sum(),
        _ => 1,
    }
}

/// Differences by design, each with its reason.
fn accepted(at: &str, ours: Option<&Value>, theirs: Option<&Value>) -> bool {
    match (ours, theirs) {
        // Floats of 32 bits, as far as those go.
        (Some(Value::Float(ours)), Some(Value::Float(theirs))) => f64::from(*ours as f32) == *theirs,
        // A number to botocore, text to the SDK.
        (Some(Value::Int(ours)), Some(Value::String(theirs))) => {
            at.ends_with("PartNumberMarker") && ours.to_string() == *theirs
        }
        // The SDK makes up what S3 must send and did not; we leave it out.
        (None, Some(Value::List(made_up))) => made_up.is_empty() && drift::is_made_up(at),
        // As the AWS CLI, we ask for keys in an encoding that XML can carry, decode them, and do not say so.
        (None, Some(Value::String(encoding))) => at == "output.EncodingType" && encoding == "url",
        // `Expires: 0` is no date; read as botocore reads it. Both have its text as well.
        (Some(Value::Timestamp(_)), None) => at == "output.Expires",
        // As botocore has it: the oldest region has no name.
        (Some(Value::Null), Some(Value::String(region))) => at == "output.LocationConstraint" && region.is_empty(),
        // We make up a code and a message where AWS gives none.
        (Some(Value::String(_)), None) if at == "error.Code" || at == "error.Message" => true,
        // A payload of no bytes is an empty text to us, and none to the SDK.
        (Some(Value::String(policy)), None) => at == "output.Policy" && policy.is_empty(),
        _ => false,
    }
}

/// Our value without the members that the typed SDK does not have.
pub(crate) fn shared(service: &Service, shape: Option<ShapeId>, value: &Value) -> Value {
    let Some(id) = shape else { return value.clone() };
    let shape = service.shape(id);
    let inner = |member: &Member, value: &Value| shared(service, Some(member.target), value);
    match (&shape.kind, value) {
        (Kind::Structure(members) | Kind::Union(members), Value::Map(entries)) => {
            let kept = entries.iter().filter(|(name, _)| !drift::is_only_ours(&service.slug, &shape.name, name));
            let entry = |(name, value): &(String, Value)| {
                let member = members.iter().find(|member| *member.name == **name);
                (name.clone(), member.map_or_else(|| value.clone(), |member| inner(member, value)))
            };
            Value::Map(kept.map(entry).collect())
        }
        (Kind::List(element), Value::List(items)) => {
            Value::List(items.iter().map(|item| inner(element, item)).collect())
        }
        (Kind::Map { value: of, .. }, Value::Map(entries)) => {
            Value::Map(entries.iter().map(|(key, value)| (key.clone(), inner(of, value))).collect())
        }
        _ => value.clone(),
    }
}
