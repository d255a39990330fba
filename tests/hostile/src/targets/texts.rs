//! Texts that people write: overlays, JMESPath expressions, and Nushell sources in which a failed call is looked for.

use fastrand::Rng;
use nuaws_models::overlay::Overlay;
use nuaws_rt::locate::{Source, locate as find};
use nuaws_rt::params;
use nuaws_rt::query::Expression;
use nuaws_rt::value::Value;

use crate::doc::Doc;
use crate::mutate;
use crate::subject::Subject;

const OVERLAY: &str = "[ttl]\n\"L*\" = \"5min\"\n\"*\" = \"never\"\n[result]\nEcho = \"nodes[].nodes\"\nList = \"outer.items[]\"\n\
    [sizes]\nNode = [\"long\", \"int\"]\n[verbs]\nsafe = [\"List*\"]\nmutating = [\"P*y\"]\n";

const SOURCE: &str = "use s3.nu *\n# s3 list-objects-v2 --no\nlet x = (s3 list-objects-v2 --bucket b\n  --prefix \"ü\" | first 3)\n\
    if true { ec2 describe-instances --filters {a: 1} }; s3 head-object --key 'a#b'\n";

pub(super) fn overlay(rng: &mut Rng, _: &mut Rng) -> (String, Vec<u8>) {
    let mut text = OVERLAY.as_bytes().to_vec();
    let deep = "[".repeat(*rng.choice(&[1, 200, 100_000]).unwrap_or(&1));
    let tables = "{a=".repeat(*rng.choice(&[1, 200, 100_000]).unwrap_or(&1));
    let words = ["\"\"\"", "a.b.c.d = 1\n", "[[x]]\n", "*******", "= 1e999\n", "\"é\" = \"\\uD800\"\n", &deep, &tables];
    mutate::bytes(&mut text, &words, rng);
    ("everything Echo RestJson1".to_owned(), text)
}

pub(super) fn check_overlay(subject: &str, bytes: &[u8]) -> Result<bool, String> {
    let subject = Subject::parse(subject).map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(bytes);
    let lines = text.matches('\n').count() + 1;
    let errors = match Overlay::parse("own.toml", &text) {
        Ok(overlay) => overlay.check(&subject.service),
        Err(error) => vec![error],
    };
    match errors.iter().find(|error| error.line == 0 || error.line > lines) {
        Some(error) => Err(format!("the error names a line that is not there: {error}")),
        None => Ok(errors.is_empty()),
    }
}

pub(super) fn locate(rng: &mut Rng, _: &mut Rng) -> (String, Vec<u8>) {
    let mut text = SOURCE.as_bytes().to_vec();
    let words = ["s3 list-objects-v2", " --bucket", "#", "(", ")", "{", "}}", "\n", "|", "--", "s3", "é"];
    mutate::bytes(&mut text, &words, rng);
    let subject =
        *rng.choice(&["s3 list-objects-v2 bucket", "s3 head-object key", "ec2 describe-instances -"]).unwrap_or(&"");
    (subject.to_owned(), text)
}

pub(super) fn check_locate(subject: &str, bytes: &[u8]) -> Result<bool, String> {
    let words: Vec<&str> = subject.split(' ').collect();
    let [service, command, flag] = words[..] else { return Err("a subject has three words".to_owned()) };
    let text = String::from_utf8_lossy(bytes).into_owned();
    let half = (0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (first, second) = text.split_at(half);
    let sources = [Source { start: 7, text: first.to_owned() }, Source { start: 7 + half, text: second.to_owned() }];
    let flag = Some(flag).filter(|flag| *flag != "-");
    let Some((start, end)) = find(&sources, service, command, flag) else { return Ok(false) };
    let inside = start >= 7 && start < end && text.get(start - 7..end - 7).is_some();
    if inside { Ok(true) } else { Err(format!("{start}..{end} is no piece of the text")) }
}

const EXPRESSIONS: [&str; 14] = [
    "Reservations[].Instances[].{Id: InstanceId, State: State.Name}",
    "sort_by(Contents, &Size)[-3:].Key | join(', ', @)",
    "Contents[?Size > `1000` && contains(Key, 'log')].Key",
    "length(Contents[*].[Key, Size][])",
    "max_by(Contents, &LastModified).Key || 'none'",
    "merge(@, {a: keys(@), b: values(@), n: not_null(@.x, `null`, Name)})",
    "map(&to_string(@), Numbers)[::-2]",
    "sum(Numbers) == avg(Numbers) || !(abs(Numbers[0]) != ceil(floor(Numbers[1])))",
    "*.*.Name[?starts_with(@, 'a') || ends_with(@, 'z')]",
    "reverse(sort(to_array(Name))) | [0] | type(@)",
    "\"quoted \\u00e9\".'raw \\' string'.`{\"a\": [1, 2.5, \"\\`\"]}`",
    "Numbers[1:5:2]",
    "group_by(Contents, &Key)",
    "min_by(Contents, &to_number(Size))",
];

const DATA: &str = r#"{"Name":"a","Numbers":[1,-2,3.5,9223372036854775807],"Contents":[{"Key":"a.log","Size":5000,"LastModified":"2026-01-01T00:00:00Z"},
    {"Key":"z","Size":1,"LastModified":null}],"Reservations":[{"Instances":[{"InstanceId":"i-1","State":{"Name":"running"}}]},{"Instances":[]}]}"#;

pub(super) fn query(rng: &mut Rng, _: &mut Rng) -> (String, Vec<u8>) {
    let mut expression = rng.choice(&EXPRESSIONS).unwrap_or(&"@").as_bytes().to_vec();
    if rng.bool() {
        let other = rng.choice(&EXPRESSIONS).unwrap_or(&"@");
        expression.extend(rng.choice(&["|", ".", "||", "&&", "==", "[", ",", ""]).unwrap_or(&"").bytes());
        expression.extend(other.bytes());
    }
    let deep = *rng.choice(&[1, 30, 200, 20_000]).unwrap_or(&1);
    let pieces = ["(", "[", "!", "{a:", "[?", "&", ".[@,@]", "|[@,@]", "[]", ".*", "||", "[-1]", "f("];
    let piece = rng.choice(&pieces).unwrap_or(&"(").repeat(deep);
    let words = [&piece, "@", "`1e999`", "[::0]", "[-9223372036854775808:]", "[99999999999999999999]", "'\\", "`[`"];
    if rng.u8(0..5) > 0 {
        mutate::bytes(&mut expression, &words, rng);
    }
    let mut data = serde_json::from_str(DATA).map_or(Doc::Null, |json| Doc::from_json(&json));
    mutate::doc(&mut data, rng);
    expression.retain(|byte| *byte != b'\n');
    (String::new(), [&expression[..], b"\n", &data.to_json()].concat())
}

pub(super) fn check_query(_: &str, bytes: &[u8]) -> Result<bool, String> {
    let text = String::from_utf8_lossy(bytes);
    let (expression, data) = text.split_once('\n').unwrap_or((&text, "{}"));
    let data = params::read(data.as_bytes()).unwrap_or(Value::Null);
    let parsed = match Expression::parse(expression) {
        Ok(parsed) => parsed,
        Err(error) if error.at > expression.len() => {
            return Err(format!("the error is behind the expression: {error}"));
        }
        Err(error) => {
            Expression::mark(expression, &error);
            return Ok(false);
        }
    };
    parsed.is_paged(["Contents", "Reservations"]);
    parsed.looks(&data);
    match parsed.search(&data) {
        Err(error) if error.at > expression.len() => Err(format!("the error is behind the expression: {error}")),
        Ok(found) => super::http::write_all(&found).map(|()| true),
        Err(_) => Ok(false),
    }
}
