//! EC2-style `Filters` (`[{Name, Values}]`) over the rows of a listing, by what the rows themselves show.

use super::names::kebab;
use crate::value::Value;

/// The filters of an input; empty where there are none.
pub(super) struct Filters<'a>(Vec<(&'a str, Vec<&'a str>)>);

impl<'a> Filters<'a> {
    pub(super) fn of(input: &'a Value) -> Filters<'a> {
        let Some(Value::List(filters)) = input.get("Filters") else { return Filters(Vec::new()) };
        let read = |filter: &'a Value| {
            let Some(Value::List(values)) = filter.get("Values") else { return None };
            Some((filter.get("Name")?.as_str()?, values.iter().filter_map(Value::as_str).collect()))
        };
        Filters(filters.iter().filter_map(read).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a row of that noun (in kebab case) passes every filter that speaks of something it could show.
    pub(super) fn pass(&self, row: &Value, noun: &str) -> bool {
        self.0.iter().all(|(name, wanted)| {
            // `attachment.instance-id`
            let name = &name.replace('.', "-");
            let plain = name.strip_prefix(noun).and_then(|rest| rest.strip_prefix('-')).unwrap_or(name);
            let fits = |text: &str| wanted.iter().any(|pattern| matches(pattern, text));
            let mut found = None;
            match name.strip_prefix("tag:") {
                Some(key) => found = Some(tag(row, key).is_some_and(fits)),
                None => walk(row, "", &mut |path, text| {
                    if path == *name || path == plain {
                        found = Some(found.unwrap_or(false) || fits(text));
                    }
                }),
            }
            // A row that shows no such thing has none of the values.
            found.unwrap_or(false)
        })
    }
}

/// Visits every scalar with its path in kebab case: `state-name`, `block-device-mapping-device-name`; a bare member
/// name inside lists and structures counts as well (`vpc-id`).
fn walk(value: &Value, path: &str, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Map(entries) => {
            for (name, value) in entries {
                let name = kebab(name);
                let full = if path.is_empty() { name.clone() } else { format!("{path}-{name}") };
                walk(value, &full, visit);
                if full != name && !matches!(value, Value::Map(_) | Value::List(_)) {
                    walk(value, &name, visit);
                }
            }
        }
        Value::List(items) => {
            let single = super::names::singular(path);
            items.iter().for_each(|item| walk(item, &single, visit));
        }
        Value::String(text) => visit(path, text),
        Value::Bool(value) => visit(path, if *value { "true" } else { "false" }),
        Value::Int(value) => visit(path, &value.to_string()),
        _ => {}
    }
}

/// The value of a tag in the row, wherever its tags are.
fn tag<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    match value {
        Value::Map(entries) => match (value.get("Key"), value.get("Value")) {
            (Some(Value::String(have)), Some(Value::String(text))) => (have == key).then_some(text.as_str()),
            _ => entries.iter().find_map(|(_, value)| tag(value, key)),
        },
        Value::List(items) => items.iter().find_map(|item| tag(item, key)),
        _ => None,
    }
}

/// `*` for any text, `?` for any character.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.chars().next() {
        None => text.is_empty(),
        Some('*') => {
            (0..=text.len()).filter(|at| text.is_char_boundary(*at)).any(|at| matches(&pattern[1..], &text[at..]))
        }
        Some(first) => {
            let mut rest = text.chars();
            let fits = rest.next().is_some_and(|c| first == '?' || c == first);
            fits && matches(&pattern[first.len_utf8()..], rest.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards() {
        for (pattern, text, want) in
            [("a*c", "abbc", true), ("a?c", "abc", true), ("*", "", true), ("a*", "ba", false), ("é?", "éx", true)]
        {
            assert_eq!(matches(pattern, text), want, "{pattern} {text}");
        }
    }
}
