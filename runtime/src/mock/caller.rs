//! Who calls the mock, and the regions of the account: the little that is the same whatever the seed.

use http::header::AUTHORIZATION;
use http::request::Parts;

use crate::value::Value;

/// Digits of an account's number.
const DIGITS: usize = 12;
/// Regions that every account has, and those that it may enable: by the beginning of the names of their partition.
const REGIONS: [(&str, &[&str], &[&str]); 3] = [
    ("cn-", &["cn-north-1", "cn-northwest-1"], &[]),
    ("us-gov-", &["us-gov-east-1", "us-gov-west-1"], &[]),
    (
        "",
        &[
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ca-central-1",
            "eu-central-1",
            "eu-north-1",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "sa-east-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
        ],
        &["af-south-1", "ap-east-1", "eu-south-1", "me-south-1"],
    ),
];

/// The account of who signed a request: an access key's id that has an account's number in it is a key of that account.
pub(super) fn account(parts: &Parts) -> Option<&str> {
    let signed = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let id = signed.split_once("Credential=")?.1.split('/').next()?;
    let at = id.as_bytes().windows(DIGITS).position(|window| window.iter().all(u8::is_ascii_digit))?;
    id.get(at..at + DIGITS)
}

/// What `GetCallerIdentity` says.
pub(super) fn identity(account: &str) -> Value {
    let text = |text: String| Value::String(text);
    Value::Map(vec![
        ("UserId".to_owned(), text("AIDAMOCKMOCKMOCKMOCK".to_owned())),
        ("Account".to_owned(), text(account.to_owned())),
        ("Arn".to_owned(), text(format!("arn:aws:iam::{account}:user/mock"))),
    ])
}

/// What EC2's `DescribeRegions` says in `region`: those that are enabled, unless `input` asks for all or for some.
pub(super) fn regions(region: &str, input: &Value) -> Value {
    let partition = REGIONS.iter().find(|(beginning, ..)| region.starts_with(beginning));
    let (enabled, others) = partition.map_or((&[][..], &[][..]), |(_, enabled, others)| (*enabled, *others));
    let all = input.get("AllRegions") == Some(&Value::Bool(true));
    let named = input.get("RegionNames").filter(|named| **named != Value::List(Vec::new()));
    let wanted = |name: &str, enabled: bool| match named {
        Some(Value::List(names)) => names.iter().any(|named| named.as_str() == Some(name)),
        _ => all || enabled,
    };
    let row = |name: &str, status: &str| {
        let text = |text: String| Value::String(text);
        Value::Map(vec![
            ("OptInStatus".to_owned(), text(status.to_owned())),
            ("RegionName".to_owned(), text(name.to_owned())),
            ("Endpoint".to_owned(), text(format!("ec2.{name}.amazonaws.com"))),
        ])
    };
    let enabled = enabled.iter().filter(|name| wanted(name, true)).map(|name| row(name, "opt-in-not-required"));
    let others = others.iter().filter(|name| wanted(name, false)).map(|name| row(name, "not-opted-in"));
    Value::Map(vec![("Regions".to_owned(), Value::List(enabled.chain(others).collect()))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_in_the_keys_id() {
        let account_of = |credential: &str| {
            let request = http::Request::builder().header(
                AUTHORIZATION,
                format!("AWS4-HMAC-SHA256 Credential={credential}/20250601/x/y/aws4_request, Sig"),
            );
            account(&request.body(()).unwrap().into_parts().0).map(str::to_owned)
        };
        assert_eq!(account_of("AKIA111122223333").as_deref(), Some("111122223333"));
        assert_eq!(account_of("AKIAMOCK12345"), None);
        assert_eq!(account(&http::Request::new(()).into_parts().0), None);
    }

    #[test]
    fn regions_are_those_enabled_or_asked_for() {
        let count = |region: &str, input: Vec<(&str, Value)>| {
            let input = Value::Map(input.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
            let Some(Value::List(rows)) = regions(region, &input).get("Regions").cloned() else { panic!() };
            rows.len()
        };
        assert_eq!(count("eu-west-1", vec![]), 17);
        assert_eq!(count("eu-west-1", vec![("AllRegions", Value::Bool(true))]), 21);
        let named = Value::List(vec![Value::String("me-south-1".into())]);
        assert_eq!(count("eu-west-1", vec![("RegionNames", named)]), 1);
        assert_eq!(count("us-gov-west-1", vec![]), 2);
    }
}
