//! Records for lists of key-value structures: `{instance-state-name: running}` for EC2's `Filters`, `{Team: web}` for
//! tags.

use nuaws_models::flags::pair;
use nuaws_models::{Kind, Member, Service, Shape};

use crate::value::Value;

/// The elements that a record stands for where a list of `element` is taken: itself alone, unless `element` is a
/// key-value structure and the record does not name its key member.
pub(super) fn rows(service: &Service, element: &Shape, entries: Vec<(String, Value)>) -> Vec<Value> {
    let Some((key, value)) = pair(service, element).filter(|(key, _)| !is_element(element, key, &entries)) else {
        return vec![Value::Map(entries)];
    };
    entries
        .into_iter()
        .map(|(name, given)| {
            let mut row = vec![(key.name.to_string(), Value::String(name))];
            if given != Value::Null {
                row.push((value.name.to_string(), as_text(service, service.target(value), given)));
            }
            Value::Map(row)
        })
        .collect()
}

/// Whether the record is an element itself: it has the key member, and no name that is not a member's.
fn is_element(element: &Shape, key: &Member, entries: &[(String, Value)]) -> bool {
    entries.iter().any(|(name, _)| *name == *key.name) && entries.iter().all(|(name, _)| element.member(name).is_some())
}

/// Numbers and booleans as text where text is taken: tags and filters hold nothing else.
fn as_text(service: &Service, shape: &Shape, value: Value) -> Value {
    match (&shape.kind, value) {
        (Kind::List(element), Value::List(items)) => {
            let target = service.target(element);
            Value::List(items.into_iter().map(|item| as_text(service, target, item)).collect())
        }
        (Kind::List(element), one) => as_text(service, service.target(element), one),
        (Kind::String | Kind::Enum(_), Value::Int(n)) => Value::String(n.to_string()),
        (Kind::String | Kind::Enum(_), Value::Float(n)) => Value::String(n.to_string()),
        (Kind::String | Kind::Enum(_), Value::Bool(b)) => Value::String(b.to_string()),
        (_, value) => value,
    }
}
