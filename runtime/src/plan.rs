//! What a generated command hands over, as words of `nuaws-rt`'s command line and parameters.
//!
//! The counterpart of `given` in `generated/rt.nu`. A plan is `<service> <Operation> $<flag> … -- $<option> …`, or
//! `<service> wait $waiter …`: which of the command's variables hold members and which options. Nothing here knows
//! models: a member goes by its flag, which [`crate::input`] reads.

use std::time::SystemTime;

use crate::error::CallError;
use crate::params;
use crate::value::{Timestamp, Value};

/// A command line and what comes with it.
#[derive(Debug, PartialEq)]
pub struct Words {
    /// The subcommand, its positional words and its options.
    pub words: Vec<String>,
    /// Parameters by flag (`--bucket`): a [`Value::Map`].
    pub params: Value,
}

/// A generated command's words, from its plan and the variables it was given: a list of `{name, value, duration}`, where
/// `duration` says that `value` counts the nanoseconds of one. A duration given for a member is that long before `now`.
///
/// # Errors
/// When a variable of the plan was not seen: its value would silently not be sent.
pub fn read(plan: &str, given: &Value, now: SystemTime) -> Result<Words, CallError> {
    let given = Given(given);
    let mut plan = plan.split(' ');
    let mut words = vec!["call".to_owned()];
    let mut params = Vec::new();
    for word in plan.by_ref().take_while(|word| *word != "--") {
        match word.strip_prefix('$') {
            None if word == "wait" => words[0] = word.to_owned(),
            None => words.push(word.to_owned()),
            Some("waiter") if words[0] == "wait" => words.extend(option_text(&given.value(word)?.0)),
            Some(name) => {
                let value = match given.value(word)? {
                    (Value::Null, _) => continue,
                    (Value::Int(nanos), true) => ago(now, nanos),
                    (value, _) => value,
                };
                params.push((format!("--{name}"), value));
            }
        }
    }
    for word in plan {
        let (value, duration) = given.value(word)?;
        let name = word.trim_start_matches('$').replace('_', "-");
        let name = format!("--{}", name.trim_start_matches("nuaws-"));
        match value {
            Value::Null | Value::Bool(false) => {}
            Value::Bool(true) => words.push(name),
            Value::Int(nanos) if duration => words.push(format!("{name}={nanos}ns")),
            value => words.extend(option_text(&value).map(|text| format!("{name}={text}"))),
        }
    }
    Ok(Words { words, params: Value::Map(params) })
}

/// The variables that Nushell has shown.
struct Given<'a>(&'a Value);

impl Given<'_> {
    /// A variable's value, and whether that is a duration.
    fn value(&self, name: &str) -> Result<(Value, bool), CallError> {
        let Value::List(rows) = self.0 else { return Err(unseen()) };
        let row = rows.iter().find(|row| row.get("name").and_then(Value::as_str) == Some(name)).ok_or_else(unseen)?;
        let duration = row.get("duration") == Some(&Value::Bool(true));
        Ok((row.get("value").cloned().unwrap_or(Value::Null), duration))
    }
}

fn unseen() -> CallError {
    CallError::not_sent("Nushell", "Nushell does not show a module its caller's flags")
        .help("nuaws needs Nushell 0.115 or newer")
}

fn ago(now: SystemTime, nanos: i64) -> Value {
    let now = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_nanos() as i128);
    let then = now - i128::from(nanos);
    let second = 1_000_000_000;
    Value::Timestamp(Timestamp { secs: then.div_euclid(second) as i64, nanos: then.rem_euclid(second) as u32 })
}

/// An option's value on a command line; lists are joined by commas, records are JSON.
fn option_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Int(number) => Some(number.to_string()),
        Value::List(items) => Some(items.iter().filter_map(option_text).collect::<Vec<_>>().join(",")),
        Value::Map(_) => Some(params::to_json(value).to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn given(rows: &[(&str, Value, bool)]) -> Value {
        let row = |(name, value, duration): &(&str, Value, bool)| {
            Value::Map(vec![
                ("name".into(), Value::String(format!("${name}"))),
                ("value".into(), value.clone()),
                ("duration".into(), Value::Bool(*duration)),
            ])
        };
        Value::List(rows.iter().map(row).collect())
    }

    fn text(text: &str) -> Value {
        Value::String(text.into())
    }

    #[test]
    fn members_go_by_flag_and_options_by_word() {
        let rows = given(&[
            ("bucket", text("b"), false),
            ("prefix", Value::Null, false),
            ("since", Value::Int(5_000_000_001), true),
            ("region", text("eu-west-1"), false),
            ("nuaws_nuaws_raw", Value::Bool(true), false),
            ("stream", Value::Bool(false), false),
            ("regions", Value::List(vec![text("a"), text("b")]), false),
            ("max_items", Value::Int(-1), false),
            ("aggregate", Value::Map(vec![("by".into(), text("a b"))]), false),
        ]);
        let plan =
            "s3 ListObjects $bucket $prefix $since -- $region $nuaws_nuaws_raw $stream $regions $max_items $aggregate";
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(10);
        let read = read(plan, &rows, now).unwrap();
        let words = ["call", "s3", "ListObjects", "--region=eu-west-1", "--raw", "--regions=a,b", "--max-items=-1"];
        assert_eq!(read.words[..words.len()], words);
        assert_eq!(read.words[words.len()..], [r#"--aggregate={"by":"a b"}"#]);
        let since = Value::Timestamp(Timestamp { secs: 4, nanos: 999_999_999 });
        assert_eq!(read.params, Value::Map(vec![("--bucket".into(), text("b")), ("--since".into(), since)]));
    }

    #[test]
    fn a_waiter_is_a_word() {
        let rows = given(&[
            ("waiter", text("bucket-exists"), false),
            ("bucket", text("b"), false),
            ("timeout", Value::Int(300_000_000_000), true),
        ]);
        let read = read("s3 wait $waiter $bucket -- $timeout", &rows, SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(read.words, ["wait", "s3", "bucket-exists", "--timeout=300000000000ns"]);
        assert_eq!(read.params, Value::Map(vec![("--bucket".into(), text("b"))]));
    }

    #[test]
    fn a_flag_that_was_not_seen_is_not_lost_silently() {
        let rows = given(&[("bucket", text("b"), false)]);
        for plan in ["s3 HeadBucket $bucket $owner", "s3 HeadBucket $bucket -- $region"] {
            let error = read(plan, &rows, SystemTime::UNIX_EPOCH).unwrap_err();
            assert_eq!(error.help.as_deref(), Some("nuaws needs Nushell 0.115 or newer"));
        }
    }
}
