//! What a waiter looks for in an answer: the acceptors of `smithy.waiters#waitable`, and what botocore's have besides.
//!
//! Answers in, states out. Nothing here sends, waits or knows how long.

use nuaws_models::traits::Waiter;
use serde_json::Value as Json;

use crate::query::{Expression, QueryError};
use crate::value::Value;

/// A waiter whose acceptors cannot be read; a model of the user's own may have one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AcceptorError {
    /// No state or matcher that Smithy knows.
    #[error("the acceptor {0} is none that Smithy knows")]
    Form(String),
    /// A path that is no JMESPath.
    #[error("the acceptor's path {path} {error}")]
    Path {
        /// The path.
        path: String,
        /// What is wrong with it.
        error: QueryError,
    },
}

/// What an acceptor says of the wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is over.
    Success,
    /// It is in vain.
    Failure,
    /// It goes on.
    Retry,
}

/// One acceptor.
#[derive(Debug, Clone, PartialEq)]
pub struct Acceptor {
    /// What follows from a match.
    pub state: State,
    /// What it looks at.
    pub matcher: Matcher,
}

/// What an acceptor looks at.
#[derive(Debug, Clone, PartialEq)]
pub enum Matcher {
    /// The output.
    Output(Look),
    /// `{input, output}`.
    InputOutput(Look),
    /// Whether there is an output at all: any (`true`), or any error (`false`).
    Success(bool),
    /// An error's code or shape name.
    Error(Box<str>),
    /// The answer's HTTP status, an error's or not: `nuaws.api#httpStatus`.
    Status(u16),
}

/// A look at a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// Where.
    pub path: Expression,
    /// How it compares.
    pub comparator: Comparator,
    /// With what.
    pub expected: Box<str>,
}

/// How what is found compares with what is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparator {
    /// `stringEquals`
    Text,
    /// `booleanEquals`
    Bool,
    /// `allStringEquals`: of a list that is not empty
    AllText,
    /// `anyStringEquals`
    AnyText,
}

/// What came of a request.
#[derive(Debug, Clone, Copy)]
pub enum Outcome<'a> {
    /// An output.
    Output {
        /// It.
        output: &'a Value,
        /// Its HTTP status.
        status: u16,
    },
    /// An error that AWS answered.
    Error {
        /// Its code, and the names of the modeled errors that have it.
        names: &'a [String],
        /// Its HTTP status.
        status: Option<u16>,
    },
}

/// Reads a waiter's acceptors.
///
/// # Errors
/// For what is no acceptor.
pub fn acceptors(waiter: &Waiter) -> Result<Vec<Acceptor>, AcceptorError> {
    let read = |acceptor: &nuaws_models::traits::Acceptor| {
        let state = match &*acceptor.state {
            "success" => State::Success,
            "failure" => State::Failure,
            "retry" => State::Retry,
            other => return Err(AcceptorError::Form(other.to_owned())),
        };
        Ok(Acceptor { state, matcher: matcher(&acceptor.matcher)? })
    };
    waiter.acceptors.iter().map(read).collect()
}

fn matcher(json: &Json) -> Result<Matcher, AcceptorError> {
    let unknown = || AcceptorError::Form(json.to_string());
    let entry = json.as_object().and_then(|object| object.iter().next());
    let (kind, value) = entry.ok_or_else(unknown)?;
    Ok(match (kind.as_str(), value) {
        ("output", value) => Matcher::Output(look(value)?),
        ("inputOutput", value) => Matcher::InputOutput(look(value)?),
        ("success", Json::Bool(success)) => Matcher::Success(*success),
        // A shape may be named with its namespace.
        ("errorType", Json::String(name)) => Matcher::Error(name.rsplit('#').next().unwrap_or(name).into()),
        ("nuaws.api#httpStatus", Json::Number(status)) => {
            Matcher::Status(status.as_u64().and_then(|status| u16::try_from(status).ok()).ok_or_else(unknown)?)
        }
        _ => return Err(unknown()),
    })
}

fn look(json: &Json) -> Result<Look, AcceptorError> {
    let unknown = || AcceptorError::Form(json.to_string());
    let text = |key: &str| json.get(key).and_then(Json::as_str).ok_or_else(unknown);
    let path = text("path")?;
    let comparator = match text("comparator")? {
        "stringEquals" => Comparator::Text,
        "booleanEquals" => Comparator::Bool,
        "allStringEquals" => Comparator::AllText,
        "anyStringEquals" => Comparator::AnyText,
        _ => return Err(unknown()),
    };
    let path = Expression::parse(path).map_err(|error| AcceptorError::Path { path: path.to_owned(), error })?;
    Ok(Look { path, comparator, expected: text("expected")?.into() })
}

/// The first acceptor that matches.
pub fn matching<'a>(acceptors: &'a [Acceptor], input: &Value, outcome: Outcome<'_>) -> Option<&'a Acceptor> {
    acceptors.iter().find(|acceptor| acceptor.matcher.matches(input, outcome))
}

impl Matcher {
    fn matches(&self, input: &Value, outcome: Outcome<'_>) -> bool {
        match (self, outcome) {
            (Matcher::Output(look), Outcome::Output { output, .. }) => look.matches(output),
            (Matcher::InputOutput(look), Outcome::Output { output, .. }) => {
                look.matches(&Value::Map(vec![("input".into(), input.clone()), ("output".into(), output.clone())]))
            }
            (Matcher::Success(wanted), outcome) => *wanted == matches!(outcome, Outcome::Output { .. }),
            (Matcher::Error(wanted), Outcome::Error { names, .. }) => names.iter().any(|name| **name == **wanted),
            (Matcher::Status(wanted), Outcome::Output { status, .. }) => *wanted == status,
            (Matcher::Status(wanted), Outcome::Error { status, .. }) => Some(*wanted) == status,
            (Matcher::Output(_) | Matcher::InputOutput(_), Outcome::Error { .. })
            | (Matcher::Error(_), Outcome::Output { .. }) => false,
        }
    }

    /// What it looks at in an output.
    pub fn look(&self) -> Option<&Look> {
        match self {
            Matcher::Output(look) | Matcher::InputOutput(look) => Some(look),
            Matcher::Success(_) | Matcher::Error(_) | Matcher::Status(_) => None,
        }
    }
}

impl Look {
    /// Whether what is there is as expected. What a function will not take (the length of what is not there) is not.
    pub fn matches(&self, value: &Value) -> bool {
        let Ok(found) = self.path.search(value) else { return false };
        let is = |value: &Value| value.as_str() == Some(&self.expected);
        match (self.comparator, &found) {
            (Comparator::Text, found) => is(found),
            (Comparator::Bool, Value::Bool(found)) => (if *found { "true" } else { "false" }) == &*self.expected,
            (Comparator::AllText, Value::List(found)) => !found.is_empty() && found.iter().all(is),
            (Comparator::AnyText, Value::List(found)) => found.iter().any(is),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn output(json: Json) -> Value {
        crate::params::from_json(json)
    }

    fn read(acceptors: &Json) -> Result<Vec<Acceptor>, AcceptorError> {
        super::acceptors(&serde_json::from_value(json!({ "acceptors": acceptors })).unwrap())
    }

    fn one(matcher: &Json) -> Acceptor {
        read(&json!([{ "state": "success", "matcher": matcher }])).unwrap().remove(0)
    }

    fn matches(matcher: &Json, value: Json) -> bool {
        let input = output(json!({ "Id": "i" }));
        one(matcher).matcher.matches(&input, Outcome::Output { output: &output(value), status: 200 })
    }

    #[test]
    fn comparators() {
        let look = |comparator: &str, expected: &str| json!({ "output": { "path": "a", "comparator": comparator, "expected": expected } });
        let cases = [
            ("stringEquals", "x", json!("x"), true),
            ("stringEquals", "x", json!("y"), false),
            ("stringEquals", "x", json!(["x"]), false),
            ("stringEquals", "1", json!(1), false),
            ("booleanEquals", "true", json!(true), true),
            ("booleanEquals", "false", json!(false), true),
            ("booleanEquals", "true", json!("true"), false),
            ("allStringEquals", "x", json!(["x", "x"]), true),
            ("allStringEquals", "x", json!(["x", "y"]), false),
            ("allStringEquals", "x", json!([]), false),
            ("allStringEquals", "x", json!("x"), false),
            ("anyStringEquals", "x", json!(["y", "x"]), true),
            ("anyStringEquals", "x", json!([]), false),
            ("anyStringEquals", "x", json!(null), false),
        ];
        for (comparator, expected, found, matched) in cases {
            let label = format!("{comparator} {expected} {found}");
            assert_eq!(matches(&look(comparator, expected), json!({ "a": found })), matched, "{label}");
        }
    }

    #[test]
    fn the_input_may_be_looked_at_too() {
        let path = "input.Id == output.Id";
        let matcher = json!({ "inputOutput": { "path": path, "comparator": "booleanEquals", "expected": "true" } });
        assert!(matches(&matcher, json!({ "Id": "i" })));
        assert!(!matches(&matcher, json!({ "Id": "j" })));
    }

    #[test]
    fn errors_go_by_code_name_and_status() {
        let names = ["AWS.NoSuchThing".to_owned(), "ThingNotFound".to_owned()];
        let error = Outcome::Error { names: &names, status: Some(404) };
        let output = Outcome::Output { output: &Value::Null, status: 200 };
        let on = |matcher: Json, outcome| one(&matcher).matcher.matches(&Value::Null, outcome);
        assert!(on(json!({ "errorType": "AWS.NoSuchThing" }), error));
        assert!(on(json!({ "errorType": "com.amazonaws.x#ThingNotFound" }), error));
        assert!(!on(json!({ "errorType": "Other" }), error) && !on(json!({ "errorType": "Other" }), output));
        assert!(on(json!({ "success": false }), error) && !on(json!({ "success": false }), output));
        assert!(on(json!({ "success": true }), output) && !on(json!({ "success": true }), error));
        assert!(
            on(json!({ "nuaws.api#httpStatus": 404 }), error) && on(json!({ "nuaws.api#httpStatus": 200 }), output)
        );
    }

    #[test]
    fn what_a_function_does_not_take_is_no_match() {
        let path = "length(Images) == `0`";
        let matcher = json!({ "output": { "path": path, "comparator": "booleanEquals", "expected": "true" } });
        assert!(matches(&matcher, json!({ "Images": [] })));
        assert!(!matches(&matcher, json!({})));
    }

    #[test]
    fn what_is_no_acceptor_is_refused() {
        let look = json!({ "path": "a[", "comparator": "stringEquals", "expected": "x" });
        for wrong in [json!({}), json!({ "success": "yes" }), json!({ "other": 1 }), json!({ "output": look })] {
            assert!(read(&json!([{ "state": "success", "matcher": wrong }])).is_err(), "{wrong}");
        }
        assert!(read(&json!([{ "state": "done", "matcher": { "success": true } }])).is_err());
    }
}
