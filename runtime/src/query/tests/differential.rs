//! Our evaluation against the AWS CLI's own, Python's `jmespath`, over random expressions and data. It runs where the
//! environment is there that `cargo xtask test` makes for moto.
//!
//! Known deviations, all on purpose:
//! - Python fails with errors of its own where numbers and text are compared by `<`, or where `min_by` meets both: null
//!   here, and an error of the expression.
//! - Python's `contains` does not look for a number in text, but fails: false here.
//! - A bare `&expression` outside a function is an object to Python; here it is refused.
//! - A slice right behind an index (`a[0][1:]`) is no projection to Python; by the specification every slice is one.
//! - Python's `merge` looks at its first argument's type only.
//! - Commas between a function's arguments may be missing in Python; here not.
//! - Functions and their number of arguments are checked here before there is data, by Python when they are called.
//! - `to_string` writes JSON as we do everywhere, without Python's escapes of what is not ASCII.
//! - `to_number` takes the numbers of JSON, as the specification says; Python takes its own (`1_000`, `inf`).

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value as Json, json};

use super::super::{Expression, evaluate};
use super::random;
use crate::output;
use crate::params::from_json;

const CASES: usize = 20_000;

/// Answers each line `[expression, data]` with `{"found": …}`, `{"failed": "parse" or "type"}` or, for errors of
/// Python's own, `{"failed": "python"}`.
const SCRIPT: &str = r#"
import json, sys, jmespath
from jmespath import exceptions
for line in sys.stdin:
    expression, data = json.loads(line)
    try:
        answer = json.dumps({"found": jmespath.search(expression, data)})
    except (exceptions.ParseError, exceptions.LexerError, exceptions.IncompleteExpressionError):
        answer = '{"failed": "parse"}'
    except exceptions.JMESPathError:
        answer = '{"failed": "type"}'
    except Exception:
        answer = '{"failed": "python"}'
    print(answer)
"#;

#[test]
fn agrees_with_pythons() {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/venv/bin/python");
    if !python.exists() {
        eprintln!("{} is not there: nothing to compare with", python.display());
        return;
    }
    let mut rng = fastrand::Rng::with_seed(1);
    let cases: Vec<(String, Json)> =
        (0..CASES).map(|at| (random::expression(&mut rng, 1 + at as u32 % 4), random::record(&mut rng, 3))).collect();
    let theirs = search(&python, &cases);
    let (mut found, mut failed, mut of_python, mut problems) = (0, 0, 0, Vec::new());
    for ((expression, data), theirs) in cases.iter().zip(&theirs) {
        let parsed = Expression::parse(expression);
        let ours = parsed.as_ref().map(|parsed| parsed.search(&from_json(data.clone())));
        let agree = match (&ours, theirs.get("found"), theirs["failed"].as_str()) {
            (_, _, Some("python")) => {
                of_python += 1;
                true
            }
            (Ok(Ok(ours)), Some(theirs), _) => {
                found += 1;
                evaluate::equal(ours, &from_json(theirs.clone()))
            }
            (Ok(Err(_)), _, Some("type")) | (Err(_), _, Some("parse")) => {
                failed += 1;
                true
            }
            _ => false,
        };
        if !agree && !is_known(expression) {
            let ours = ours.map(|ours| ours.map(|ours| output::json(&ours)));
            problems.push(format!("{expression}\n  over {data}\n  ours {ours:?}\n  theirs {theirs}"));
        }
    }
    eprintln!("{found} results and {failed} errors agree; Python itself failed over {of_python}");
    assert!(
        problems.is_empty(),
        "{} differ, such as\n{}",
        problems.len(),
        problems[..problems.len().min(5)].join("\n")
    );
    assert!(found > CASES / 2 && failed > 100, "{found} found, {failed} failed");
}

#[test]
fn takes_what_pythons_takes() {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/venv/bin/python");
    if !python.exists() {
        eprintln!("{} is not there: nothing to compare with", python.display());
        return;
    }
    let mut rng = fastrand::Rng::with_seed(2);
    let cases: Vec<(String, Json)> = (0..CASES).map(|_| (random::soup(&mut rng), json!({}))).collect();
    let theirs = search(&python, &cases);
    let (mut taken, mut problems) = (0, Vec::new());
    for ((expression, _), theirs) in cases.iter().zip(&theirs) {
        let ours = Expression::parse(expression);
        let parsed = theirs["failed"] != "parse";
        taken += usize::from(ours.is_ok() && parsed);
        // What is only called wrongly is known here before there is data; see above.
        let stricter = expression.contains(['(', '&', ',']);
        if ours.is_ok() != parsed && !(parsed && stricter) {
            problems.push(format!("{expression}: ours {ours:?}, theirs {theirs}"));
        }
    }
    assert!(
        problems.is_empty(),
        "{} differ, such as\n{}",
        problems.len(),
        problems[..problems.len().min(9)].join("\n")
    );
    assert!(taken > 500, "{taken} were expressions");
}

/// Whether an expression is one of those over which Python deviates from the specification: see above.
fn is_known(expression: &str) -> bool {
    let sliced = expression.match_indices("][").any(|(at, _)| {
        let (before, behind) = (&expression[..at], &expression[at + 2..]);
        let index = before.rfind('[').is_some_and(|open| before[open + 1..].parse::<i64>().is_ok());
        index && behind.split(']').next().is_some_and(|inner| inner.contains(':'))
    });
    sliced || expression.contains("merge(")
}

fn search(python: &Path, cases: &[(String, Json)]) -> Vec<Json> {
    let mut child = Command::new(python)
        .args(["-W", "ignore", "-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines: String = cases.iter().map(|(expression, data)| format!("{}\n", json!([expression, data]))).collect();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let answers: Vec<Json> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), cases.len());
    answers
}
