//! Smaller values: every way to take one thing out of a value.

use nuaws_rt::value::Value;

/// Values that lack one entry, element or half a text of `value`, the largest cuts first.
pub(super) fn smaller(value: &Value) -> Vec<Value> {
    let mut out = Vec::new();
    match value {
        Value::Map(entries) => {
            for at in 0..entries.len() {
                let mut fewer = entries.clone();
                fewer.remove(at);
                out.push(Value::Map(fewer));
            }
            for (at, (_, inner)) in entries.iter().enumerate() {
                for smaller in smaller(inner) {
                    let mut entries = entries.clone();
                    entries[at].1 = smaller;
                    out.push(Value::Map(entries));
                }
            }
        }
        Value::List(items) => {
            for at in 0..items.len() {
                let mut fewer = items.clone();
                fewer.remove(at);
                out.push(Value::List(fewer));
            }
            for (at, inner) in items.iter().enumerate() {
                for smaller in smaller(inner) {
                    let mut items = items.clone();
                    items[at] = smaller;
                    out.push(Value::List(items));
                }
            }
        }
        Value::String(text) if text.chars().count() > 1 => {
            let chars: Vec<char> = text.chars().collect();
            let half = chars.len() / 2;
            out.push(Value::String(chars[..half].iter().collect()));
            out.push(Value::String(chars[half..].iter().collect()));
        }
        Value::Blob(bytes) if bytes.len() > 1 => out.push(Value::Blob(bytes[..bytes.len() / 2].to_vec())),
        _ => {}
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_shrinks_to_the_part_that_matters() {
        let text = |text: &str| Value::String(text.to_owned());
        let mut value = Value::Map(vec![
            ("a".into(), text("xyzzy")),
            ("b".into(), Value::List(vec![text("one"), text("t!o"), Value::Int(3)])),
        ]);
        let fails = |value: &Value| format!("{value:?}").contains('!');
        while let Some(next) = smaller(&value).into_iter().find(fails) {
            value = next;
        }
        assert_eq!(value, Value::Map(vec![("b".into(), Value::List(vec![text("!")]))]));
    }
}
