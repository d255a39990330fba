//! `nuaws-rt locate`: what Nushell's `error make` is to raise for an error of ours.

use nuaws_models::names;

use super::stdin::Stdin;
use crate::locate::{self, Source};
use crate::output;
use crate::params;
use crate::value::Value;

/// The record: with its place in the sources on stdin where that can be
/// told, and for a null error that the answer was cut.
pub(super) fn raised(error: &str) -> Value {
    let error = match params::read(error.as_bytes()) {
        Ok(error @ Value::Map(_)) if error.get("msg").is_some() => error,
        _ => {
            // Some commands (`length`) count an error as a row: nuaws-rt says errors on stderr for them, if it still can.
            eprintln!("nuaws: the answer was cut");
            Value::Map(vec![
                ("code".into(), Value::String("nuaws::cut".into())),
                ("msg".into(), Value::String("the answer was cut: nuaws-rt ended before it was complete".into())),
                ("help".into(), Value::String("nuaws-rt was killed or crashed; run the command again".into())),
                ("url".into(), Value::String("nuaws:error?stage=may+have+been+sent".into())),
            ])
        }
    };
    let made =
        ["msg", "code", "help", "url"].map(|key| (key.to_owned(), error.get(key).cloned().unwrap_or(Value::Null)));
    let mut made = Value::Map(made.into_iter().filter(|(_, value)| *value != Value::Null).collect());
    if let Some((start, end)) = place(&error) {
        let at = |at: usize| Value::Int(at as i64);
        let span = Value::Map(vec![("start".into(), at(start)), ("end".into(), at(end))]);
        let label = vec![("text".into(), Value::String("here".into())), ("span".into(), span)];
        made.set("label", Value::Map(label));
    }
    made
}

/// Where the call that an error is about stands in the sources on stdin; none where anything is amiss.
fn place(error: &Value) -> Option<locate::Span> {
    let Ok(Value::List(sources)) = output::unpack(&mut &*Stdin::of_process().whole().ok()?) else { return None };
    let source = |source: &Value| {
        let Some(Value::Int(start)) = source.get("start") else { return None };
        Some(Source { start: usize::try_from(*start).ok()?, text: source.get("text")?.as_str()?.to_owned() })
    };
    let sources: Vec<Source> = sources.iter().filter_map(source).collect();
    let text = |key: &str| error.get(key).and_then(Value::as_str);
    let waiter = error.get("fields").and_then(|fields| fields.get("waiter")).and_then(Value::as_str);
    let command = match waiter {
        Some(waiter) => format!("wait {}", names::kebab(waiter)),
        None => names::kebab(text("operation")?),
    };
    locate::locate(&sources, text("service")?, &command, text("flag"))
}
