//! Records for lists of key-value structures: `{instance-state-name: running}` for EC2's `Filters`, `{Team: web}` for
//! tags.

use nuaws_models::{Kind, Member, Service, Shape};

use crate::value::Value;

/// The members of a key-value structure: one whose name ends in `Key` or `Name`, and one of the same beginning that
/// ends in `Value` or `Values` (`Key` and `Value`, `Name` and `Values`, `TagKey` and `TagValue` …), with nothing else
/// required.
pub(super) fn members<'a>(service: &Service, shape: &'a Shape) -> Option<(&'a Member, &'a Member)> {
    let Kind::Structure(members) = &shape.kind else { return None };
    let (key, value) = members.iter().find_map(|key| {
        let name = key.name.to_lowercase();
        let begin = name.strip_suffix("key").or_else(|| name.strip_suffix("name"))?;
        let value = members.iter().find(|value| {
            let name = value.name.to_lowercase();
            matches!(name.strip_prefix(begin), Some("value" | "values"))
        })?;
        Some((key, value))
    })?;
    let other_required = members.iter().any(|m| m.traits.required && m.name != key.name && m.name != value.name);
    let text_key = matches!(service.target(key).kind, Kind::String | Kind::Enum(_));
    (text_key && !other_required).then_some((key, value))
}

/// The elements that a record stands for where a list of `element` is taken: itself alone, unless `element` is a
/// key-value structure and the record does not name its key member.
pub(super) fn rows(service: &Service, element: &Shape, entries: Vec<(String, Value)>) -> Vec<Value> {
    let Some((key, value)) = members(service, element).filter(|(key, _)| !is_element(element, key, &entries)) else {
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
