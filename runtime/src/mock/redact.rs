//! What recordings must not hold, taken out of requests, answers and parameters: what the model calls sensitive, what is
//! known to be secret, and whose account it is.
//!
//! The same for the same input and nothing to do the second time, so that what is asked later finds what was recorded.

use std::collections::HashSet;
use std::sync::LazyLock;

use nuaws_models::Service;
use nuaws_models::model::{Member, Operation, ShapeId};
use nuaws_models::traits::HttpBinding;
use quick_xml::events::{BytesText, Event};
use quick_xml::{Reader, Writer};
use regex_lite::{Captures, Regex};

use super::text::{ACCOUNT, is_account};
use crate::value::Value;

/// What stands where a secret stood.
pub(super) const REDACTED: &str = "REDACTED";

/// Names that are secret whatever the model says, in lower case.
const KNOWN: [&str; 18] = [
    "accesskeyid",
    "accesstoken",
    "authorization",
    "authorizationtoken",
    "clientsecret",
    "cookie",
    "idtoken",
    "keymaterial",
    "masteruserpassword",
    "password",
    "passworddata",
    "plaintext",
    "privatekey",
    "refreshtoken",
    "secretaccesskey",
    "secretbinary",
    "secretstring",
    "sessiontoken",
];

/// Parts of signed URLs.
static SIGNED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"((?i:x-amz-(?:signature|security-token|credential))=)[^&"'<\s\\]*"#).ok());
/// Twelve digits by themselves.
static DIGITS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(^|[^0-9A-Za-z.])[0-9]{12}($|[^0-9A-Za-z.])").ok());

/// What is secret in one operation's requests and answers.
pub(super) struct Redactor {
    /// Names of members, elements, headers and parameters, in lower case.
    names: HashSet<String>,
    /// The request's own key, session and signature.
    own: Vec<String>,
}

impl Redactor {
    /// For an operation; `own` are secrets that are known by their text.
    pub(super) fn new(service: &Service, operation: &Operation, own: Vec<String>) -> Redactor {
        let mut redactor = Redactor { names: KNOWN.map(str::to_owned).into(), own };
        redactor.own.retain(|secret| secret.len() > 3);
        let shapes = operation.input.into_iter().chain(operation.output).chain(operation.errors.iter().copied());
        let mut seen = HashSet::new();
        shapes.for_each(|shape| redactor.collect(service, shape, &mut seen));
        redactor
    }

    fn collect(&mut self, service: &Service, shape: ShapeId, seen: &mut HashSet<ShapeId>) {
        if !seen.insert(shape) {
            return;
        }
        for member in service.shape(shape).all_members() {
            if is_sensitive(service, member) {
                let traits = &member.traits;
                let header = match &traits.http {
                    HttpBinding::Header(name) | HttpBinding::Query(name) => Some(name),
                    _ => None,
                };
                let wire = [&traits.json_name, &traits.xml_name, &traits.ec2_query_name];
                let names = wire.into_iter().flatten().chain([&member.name]).chain(header);
                self.names.extend(names.map(|name| name.to_ascii_lowercase()));
            }
            self.collect(service, member.target, seen);
        }
    }

    /// Whether what is called so is secret.
    pub(super) fn hides(&self, name: &str) -> bool {
        self.names.contains(&name.to_ascii_lowercase())
    }

    /// A text whose name is no secret; `name` tells whether it may be an account's number alone.
    pub(super) fn text(&self, name: &str, text: &str) -> String {
        let alone = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        if alone {
            return if is_account(name) { ACCOUNT.to_owned() } else { text.to_owned() };
        }
        self.swept(text)
    }

    /// A text without its own secrets, signed parts of URLs, and accounts.
    fn swept(&self, text: &str) -> String {
        let mut text = self.own.iter().fold(text.to_owned(), |text, secret| match text.contains(secret.as_str()) {
            true => text.replace(secret.as_str(), REDACTED),
            false => text,
        });
        if let Some(signed) = &*SIGNED {
            text = signed.replace_all(&text, format!("${{1}}{REDACTED}").as_str()).into_owned();
        }
        if let Some(digits) = &*DIGITS {
            // Twice: what ends one number may begin the next.
            for _ in 0..2 {
                let clean = digits.replace_all(&text, |found: &Captures<'_>| {
                    let start = found.get(0).map_or(0, |all| all.start());
                    let (before, behind) = (&found[1], &found[2]);
                    match ends_like_a_uuid(&text[..start], before) {
                        true => found[0].to_owned(),
                        false => format!("{before}{ACCOUNT}{behind}"),
                    }
                });
                text = clean.into_owned();
            }
        }
        text
    }

    /// A body of JSON, XML or a form; `None` for anything else.
    pub(super) fn body(&self, kind: &str, body: &str) -> Option<String> {
        if kind.contains("json") {
            let mut json: serde_json::Value = serde_json::from_str(body).ok()?;
            self.json("", &mut json, false);
            return serde_json::to_string(&json).ok();
        }
        if kind.contains("xml") || body.trim_start().starts_with('<') {
            return self.xml(body);
        }
        if kind.contains("x-www-form-urlencoded") {
            return Some(self.form(body));
        }
        None
    }

    fn json(&self, name: &str, json: &mut serde_json::Value, secret: bool) {
        match json {
            serde_json::Value::String(text) if secret => REDACTED.clone_into(text),
            serde_json::Value::String(text) => *text = self.text(name, text),
            serde_json::Value::Number(number) if secret => *number = 0.into(),
            serde_json::Value::Array(items) => items.iter_mut().for_each(|item| self.json(name, item, secret)),
            serde_json::Value::Object(entries) => {
                for (name, value) in entries {
                    let secret = secret || self.hides(name);
                    self.json(name, value, secret);
                }
            }
            _ => {}
        }
    }

    fn xml(&self, body: &str) -> Option<String> {
        let mut reader = Reader::from_str(body);
        let mut writer = Writer::new(Vec::new());
        let mut names: Vec<String> = Vec::new();
        // The text between two tags comes in pieces: entities stand alone.
        let mut content = String::new();
        loop {
            let event = reader.read_event().ok()?;
            match &event {
                Event::Text(text) => {
                    content.push_str(text);
                    continue;
                }
                Event::GeneralRef(entity) => {
                    content.push('&');
                    content.push_str(entity);
                    content.push(';');
                    continue;
                }
                _ => {}
            }
            if !content.is_empty() {
                let name = names.last().map_or("", String::as_str);
                let text = match names.iter().any(|name| self.hides(name)) && !content.trim().is_empty() {
                    true => REDACTED.to_owned(),
                    false => self.text(name, &content),
                };
                writer.write_event(Event::Text(BytesText::from_escaped(text))).ok()?;
                content.clear();
            }
            match &event {
                Event::Start(start) => names.push(start.local_name().as_ref().to_owned()),
                Event::End(_) => _ = names.pop(),
                Event::Eof => return String::from_utf8(writer.into_inner()).ok(),
                _ => {}
            }
            writer.write_event(event).ok()?;
        }
    }

    /// A form, or the query of a URL.
    pub(super) fn form(&self, body: &str) -> String {
        let pair = |pair: &str| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let hidden = key.split('.').any(|part| self.hides(part)) && !value.is_empty();
            let signed = ["x-amz-signature", "x-amz-security-token", "x-amz-credential"];
            let name = key.rsplit('.').find(|part| part.parse::<u32>().is_err()).unwrap_or(key);
            if hidden || signed.contains(&&*key.to_ascii_lowercase()) {
                format!("{key}={REDACTED}")
            } else if pair.contains('=') {
                // Escaped colons and slashes stand around numbers in it.
                let plain = self.text(name, &value.replace("%3A", ":").replace("%2F", "/"));
                format!("{key}={}", plain.replace(':', "%3A").replace('/', "%2F"))
            } else {
                pair.to_owned()
            }
        };
        body.split('&').map(pair).collect::<Vec<_>>().join("&")
    }

    /// Parameters.
    pub(super) fn value(&self, name: &str, value: &mut Value) {
        match value {
            Value::Map(entries) => entries.iter_mut().for_each(|(name, value)| self.value(name, value)),
            Value::String(text) if self.hides(name) => REDACTED.clone_into(text),
            Value::String(text) => *text = self.text(name, text),
            Value::Blob(bytes) if self.hides(name) => *bytes = REDACTED.as_bytes().to_vec(),
            Value::List(items) => items.iter_mut().for_each(|item| self.value(name, item)),
            _ => {}
        }
    }
}

/// Whether the twelve digits behind this are a UUID's last part.
fn ends_like_a_uuid(text: &str, before: &str) -> bool {
    let last = text.rsplit('-').next().unwrap_or_default();
    before == "-" && text.len() > 4 && last.len() == 4 && last.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether the model says so, of the member or of what it holds.
pub(super) fn is_sensitive(service: &Service, member: &Member) -> bool {
    member.traits.sensitive || service.target(member).traits.sensitive
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redactor(service: &str, operation: &str) -> Redactor {
        let service = nuaws_embed::find(service).unwrap().model();
        Redactor::new(&service, service.operation(operation).unwrap(), vec!["TOKEN-OF-MINE".into()])
    }

    #[test]
    fn every_format_loses_its_secrets_and_the_account() {
        let xml = "<R><Arn>arn:aws:sts::999988887777:role/x</Arn><Credentials><AccessKeyId>ASIA1</AccessKeyId>\
                   <SecretAccessKey>a&amp;b</SecretAccessKey><SessionToken>t</SessionToken></Credentials>\
                   <Account>999988887777</Account><Size>123123123123</Size><X>has TOKEN-OF-MINE</X></R>";
        let want = "<R><Arn>arn:aws:sts::123456789012:role/x</Arn><Credentials><AccessKeyId>REDACTED</AccessKeyId>\
                    <SecretAccessKey>REDACTED</SecretAccessKey><SessionToken>REDACTED</SessionToken></Credentials>\
                    <Account>123456789012</Account><Size>123123123123</Size><X>has REDACTED</X></R>";
        let sts = redactor("sts", "AssumeRole");
        assert_eq!(sts.body("text/xml", xml).unwrap(), want);
        assert_eq!(sts.body("text/xml", want).unwrap(), want, "nothing is left to do");
        let uuid = r#"{"Id":"0b7d4c2a-5b7d-4c2a-ae1f-000000000007","Bucket":"logs-999988887777-eu"}"#;
        let want = r#"{"Id":"0b7d4c2a-5b7d-4c2a-ae1f-000000000007","Bucket":"logs-123456789012-eu"}"#;
        assert_eq!(sts.body("application/json", uuid).unwrap(), want);
        let json =
            r#"{"SecretString":"s","Url":"https://sqs/999988887777/q?X-Amz-Signature=abc&a=1","Size":999988887777}"#;
        let want = r#"{"SecretString":"REDACTED","Url":"https://sqs/123456789012/q?X-Amz-Signature=REDACTED&a=1","Size":999988887777}"#;
        assert_eq!(
            redactor("secrets-manager", "GetSecretValue").body("application/x-amz-json-1.1", json).unwrap(),
            want
        );
        let form = "Action=ChangePassword&NewPassword=geheim&RoleArn=arn%3Aaws%3Aiam%3A%3A999988887777%3Arole%2Fx";
        let want = "Action=ChangePassword&NewPassword=REDACTED&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fx";
        assert_eq!(redactor("iam", "ChangePassword").body("application/x-www-form-urlencoded", form).unwrap(), want);
    }
}
