//! Endpoint rules: compiled, and asked with parameters nobody should have.

use fastrand::Rng;
use nuaws_rt::endpoint::{EndpointError, ParamType, ParamValue, Params, RuleSet};
use nuaws_rt::params;
use nuaws_rt::value::Value;

use super::{has_offset, placed};
use crate::doc::Doc;
use crate::mutate;
use crate::subject::{EVERYTHING, Subject};

const WORDS: [&str; 12] = [
    "us-east-1",
    "aws-global",
    "cn-north-1",
    "https://example.com:8443/a",
    "http://[::1]/",
    "{",
    "}",
    "{Region}",
    "arn:aws:s3:us-west-2:123456789012:accesspoint/x",
    "arn:aws:s3::::",
    "bucket--usw2-az1--x-s3",
    "a.b",
];

pub(super) fn make(rng: &mut Rng, block: &mut Rng) -> (String, Vec<u8>) {
    let real = Subject::random(rng, block);
    let made_up = || {
        let model: Option<serde_json::Value> = serde_json::from_str(EVERYTHING).ok();
        Some(model?["shapes"]["test#Everything"]["traits"]["smithy.rules#endpointRuleSet"].to_string())
    };
    let text = real.service.endpoint_rule_set().map(str::to_owned).filter(|_| rng.bool()).or_else(made_up);
    let text = text.unwrap_or_default();
    let mut params = Vec::new();
    if let Ok(rules) = RuleSet::parse(&text) {
        for parameter in rules.parameters() {
            let text = |rng: &mut Rng| {
                let word = *rng.choice(&WORDS).unwrap_or(&"");
                if rng.bool() { word.to_owned() } else { mutate::text(rng) }
            };
            let value = match parameter.kind {
                _ if rng.u8(0..3) == 0 => continue,
                ParamType::Boolean => Value::Bool(rng.bool()),
                ParamType::String => Value::String(text(rng)),
                ParamType::StringArray => Value::List((0..rng.usize(0..3)).map(|_| Value::String(text(rng))).collect()),
            };
            params.push((parameter.name.to_string(), value));
        }
    }
    let mut bytes = Doc::from_value(&Value::Map(params)).to_json();
    bytes.push(b'\n');
    // Half of the cases leave the rules as they are: only the parameters are odd.
    if rng.bool() {
        let mut doc = serde_json::from_str(&text).map_or(Doc::Null, |json| Doc::from_json(&json));
        mutate::doc(&mut doc, rng);
        bytes.extend(doc.to_json());
    } else {
        bytes.extend(text.bytes());
    }
    if rng.u8(0..4) == 0 {
        mutate::bytes(&mut bytes, &["{Region}", "{url#", "}}", "[0]", "\"assign\":\"x\",", "\"fn\":\"not\","], rng);
    }
    (String::new(), bytes)
}

pub(super) fn check(_: &str, bytes: &[u8]) -> Result<bool, String> {
    let text = String::from_utf8_lossy(bytes);
    let (given, rules) = text.split_once('\n').unwrap_or(("{}", &text));
    let rules = match RuleSet::parse(rules) {
        Ok(rules) => rules,
        Err(error) => {
            let message = error.to_string();
            return placed(
                &message,
                has_offset(&message)
                    || message.contains("rules[")
                    || message.contains("parameter")
                    || message.contains("default of"),
            );
        }
    };
    let mut params = Params::defaults(&rules);
    let Ok(Value::Map(entries)) = params::read(given.as_bytes()) else { return Ok(false) };
    for (name, value) in entries {
        let value = match value {
            Value::Bool(value) => ParamValue::Boolean(value),
            Value::List(items) => {
                ParamValue::StringArray(items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect())
            }
            Value::String(text) => ParamValue::String(text),
            _ => continue,
        };
        if let Err(error) = params.set(&rules, &name, value) {
            placed(&error.to_string(), error.to_string().contains(&name))?;
        }
    }
    match rules.resolve(&params) {
        Err(EndpointError::Rules(message)) => placed(&message, message.contains("'s ")),
        asked => Ok(asked.is_ok()),
    }
}
