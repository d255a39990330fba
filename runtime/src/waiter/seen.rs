//! What an answer says of the state that is waited for, in a few words: `i-1: State.Name is pending`.

use crate::acceptor::{Acceptor, Comparator, Look, Matcher, Outcome, State};
use crate::output;
use crate::query::Looks;
use crate::value::Value;

/// Rows that are told one by one.
const MOST_ROWS: usize = 3;
/// Characters of a value that is told.
const MOST_TEXT: usize = 80;

/// What was seen: of what `matched` matched, or else of what still keeps the wait from its end.
pub(super) fn seen(acceptors: &[Acceptor], matched: Option<&Acceptor>, input: &Value, outcome: Outcome<'_>) -> String {
    let (output, status) = match outcome {
        Outcome::Output { output, status } => (output, status),
        Outcome::Error { names, status } => {
            let status = status.map(|status| format!(" (HTTP {status})")).unwrap_or_default();
            return format!("the answer is {}{status}", names.first().map_or("an error", String::as_str));
        }
    };
    let awaited =
        acceptors.iter().find(|acceptor| acceptor.state == State::Success && acceptor.matcher.look().is_some());
    let of_match = matched.filter(|matched| matched.matcher.look().is_some());
    match of_match.or(awaited).map(|acceptor| &acceptor.matcher) {
        Some(Matcher::Output(look)) => told(look, of_match.is_some(), input, output),
        Some(Matcher::InputOutput(look)) => {
            let both = Value::Map(vec![("input".into(), input.clone()), ("output".into(), output.clone())]);
            told(look, of_match.is_some(), input, &both)
        }
        _ => format!("the answer is a success (HTTP {status})"),
    }
}

fn told(look: &Look, matched: bool, input: &Value, value: &Value) -> String {
    let Some(Looks { list, what, rows }) = look.path.looks(value) else {
        return format!("{} is {}", look.path, short(&look.path.search(value).unwrap_or(Value::Null)));
    };
    // Of many rows only those matter that made it match, or that keep it from matching.
    let expected = |found: &Value| found.as_str() == Some(&look.expected);
    let text = look.comparator != Comparator::Bool;
    let matter: Vec<_> = rows.iter().filter(|(_, found)| !text || expected(found) == matched).collect();
    let rows = if matter.is_empty() { rows.iter().collect() } else { matter };
    if rows.is_empty() {
        return format!("{} finds nothing", look.path);
    }
    let more = rows.len().saturating_sub(MOST_ROWS);
    let row = |(row, found): &&(Value, Value)| match name(row, &list, input) {
        Some(name) => format!("{name}: {what} is {}", short(found)),
        None => format!("{what} is {}", short(found)),
    };
    let mut parts: Vec<String> = rows.iter().take(MOST_ROWS).map(row).collect();
    if more > 0 {
        parts.push(format!("and {more} more"));
    }
    parts.join(", ")
}

/// What a row is called: the member that the input asks for it by (`InstanceIds` and `InstanceId`), that its list is
/// named after, or else the first that looks like a name.
fn name<'v>(row: &'v Value, list: &str, input: &Value) -> Option<&'v str> {
    let (Value::Map(entries), Value::Map(asked)) = (row, input) else { return None };
    let member =
        |wanted: &dyn Fn(&str) -> bool| entries.iter().find_map(|(key, value)| value.as_str().filter(|_| wanted(key)));
    let one = |many: &str| many.strip_suffix('s').unwrap_or(many).to_owned();
    let asked = asked
        .iter()
        .find_map(|(asked, _)| member(&|key| key.eq_ignore_ascii_case(asked) || key.eq_ignore_ascii_case(&one(asked))));
    let ending = |ending: &'static str| {
        let own = format!("{}{ending}", one(list));
        member(&|key| key.eq_ignore_ascii_case(&own) || key.eq_ignore_ascii_case(ending))
    };
    let endings = ["Id", "Identifier", "Name", "Arn"];
    let ends = |key: &str| endings.iter().any(|ending| key.ends_with(ending));
    asked.or_else(|| endings.into_iter().find_map(ending)).or_else(|| member(&ends))
}

fn short(value: &Value) -> String {
    let text = match value {
        Value::Null => return "not there".to_owned(),
        Value::String(text) => text.clone(),
        other => output::json(other),
    };
    if text.chars().count() > MOST_TEXT { text.chars().take(MOST_TEXT).chain(['…']).collect() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn says(path: &str, comparator: &str, expected: &str, state: &str, output: serde_json::Value) -> String {
        let waiter = json!({ "acceptors": [
            { "state": state, "matcher": { "output": { "path": path, "comparator": comparator, "expected": expected } } }
        ] });
        let acceptors = crate::acceptor::acceptors(&serde_json::from_value(waiter).unwrap()).unwrap();
        let input = crate::params::from_json(json!({ "InstanceIds": ["i-1"] }));
        let output = crate::params::from_json(output);
        let outcome = Outcome::Output { output: &output, status: 200 };
        let matched = crate::acceptor::matching(&acceptors, &input, outcome);
        seen(&acceptors, matched, &input, outcome)
    }

    fn instances(states: &[&str]) -> serde_json::Value {
        let instance = |(at, state): (usize, &&str)| json!({ "ImageId": "ami-1", "InstanceId": format!("i-{at}"), "State": { "Name": state } });
        json!({ "Reservations": [{ "Instances": states.iter().enumerate().map(instance).collect::<Vec<_>>() }] })
    }

    #[test]
    fn rows_that_matter_go_by_the_names_that_were_asked_for() {
        let path = "Reservations[].Instances[].State.Name";
        let running = |states: &[&str]| says(path, "allStringEquals", "running", "success", instances(states));
        assert_eq!(running(&["running", "pending"]), "i-1: State.Name is pending");
        assert_eq!(
            running(&["pending"; 5]),
            "i-0: State.Name is pending, i-1: State.Name is pending, i-2: State.Name is pending, and 2 more"
        );
        assert_eq!(running(&[]), "Reservations[].Instances[].State.Name finds nothing");
        let terminated = says(path, "anyStringEquals", "terminated", "failure", instances(&["running", "terminated"]));
        assert_eq!(terminated, "i-1: State.Name is terminated");
    }

    #[test]
    fn other_looks() {
        let one = says(
            "Table.TableStatus",
            "stringEquals",
            "ACTIVE",
            "success",
            json!({ "Table": { "TableStatus": "CREATING" } }),
        );
        assert_eq!(one, "Table.TableStatus is CREATING");
        let none = says("Table.TableStatus", "stringEquals", "ACTIVE", "success", json!({}));
        assert_eq!(none, "Table.TableStatus is not there");
        let length = says("length(Images) > `0`", "booleanEquals", "true", "success", json!({ "Images": [] }));
        assert_eq!(length, "length(Images) > `0` is false");
        let named = says(
            "Jobs[].Status",
            "allStringEquals",
            "DONE",
            "success",
            json!({ "Jobs": [{ "JobName": "j", "Status": "BUSY" }] }),
        );
        assert_eq!(named, "j: Status is BUSY");
    }

    #[test]
    fn errors_and_successes_that_say_nothing() {
        let exists = [Acceptor { state: State::Success, matcher: Matcher::Success(true) }];
        let names = ["NoSuchBucket".to_owned()];
        let error = Outcome::Error { names: &names, status: Some(404) };
        assert_eq!(seen(&exists, None, &Value::Null, error), "the answer is NoSuchBucket (HTTP 404)");
        let output = Outcome::Output { output: &Value::Null, status: 200 };
        assert_eq!(seen(&exists, None, &Value::Null, output), "the answer is a success (HTTP 200)");
    }
}
