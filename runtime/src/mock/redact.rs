//! What recordings must not hold, taken out of requests, answers and parameters: what the model calls sensitive, what is
//! known to be secret by its name, and whose account it is. What stands instead can be read as the same kind of value.
//!
//! The same for the same input and nothing to do the second time, so that what is asked later finds what was recorded.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use aws_smithy_types::date_time::{DateTime, Format};
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Operation, Shape, ShapeId};
use nuaws_models::traits::HttpBinding;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use quick_xml::escape::escape;
use quick_xml::events::{BytesText, Event};
use quick_xml::{Reader, Writer};
use regex_lite::Regex;

use super::route::decode;
use super::text::{ACCOUNT, is_account};
use crate::value::{Timestamp, Value};

/// What stands where a secret stood.
pub(super) const REDACTED: &str = "REDACTED";

/// Names that are secret whatever the model says, as [`plain`] gives them.
const KNOWN: [&str; 9] = [
    "accesskeyid",
    "authorization",
    "cookie",
    "keymaterial",
    "passworddata",
    "plaintext",
    "platformcredential",
    "secretbinary",
    "secretstring",
];
/// Ends of such names.
const ENDS: [&str; 15] = [
    "accesstoken",
    "authorizationtoken",
    "authtoken",
    "bearertoken",
    "idtoken",
    "passphrase",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "secretaccesskey",
    "secretkey",
    "secrettoken",
    "securitytoken",
    "sessiontoken",
];
/// What lists and maps call what they hold: such a name says nothing of it.
const BARE: [&str; 5] = ["entry", "item", "key", "member", "value"];
/// What a value in a URL or a form may be made of; `PATH` where several segments are one value.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const PATH: &AsciiSet = &VALUE.remove(b'/');

/// Parts of signed URLs.
static SIGNED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"((?i:x-amz-(?:signature|security-token|credential))=)[^&"'<\s\\]*"#).ok());

/// What is secret in one operation's requests and answers. Names are kept as [`plain`] gives them.
#[derive(Default)]
pub(super) struct Redactor {
    /// Names of members, elements, headers and parameters.
    names: HashSet<String>,
    /// Names that look like secrets' and are of flags, numbers, times or structures.
    open: HashSet<String>,
    /// Names of maps whose very keys are secret.
    keyed: HashSet<String>,
    /// The request's own key, session and signature.
    own: Vec<String>,
}

impl Redactor {
    /// For an operation; `own` are secrets that are known by their text.
    pub(super) fn new(service: &Service, operation: &Operation, own: Vec<String>) -> Redactor {
        let mut redactor = Redactor { own, ..Redactor::default() };
        redactor.own.retain(|secret| secret.len() > 3);
        let shapes = operation.input.into_iter().chain(operation.output).chain(operation.errors.iter().copied());
        let mut seen = HashSet::new();
        for shape in shapes {
            redactor.collect(service, shape, &mut seen);
            let shape = service.shape(shape);
            // Nobody holds it who could be hidden in its place.
            let hidden = if shape.traits.sensitive { shape.members() } else { &[] };
            hidden.iter().for_each(|member| redactor.note(service, member, true));
        }
        redactor
    }

    fn collect(&mut self, service: &Service, shape: ShapeId, seen: &mut HashSet<ShapeId>) {
        if !seen.insert(shape) {
            return;
        }
        let shape = service.shape(shape);
        // Those of lists and maps have no names of their own: they are hidden with the member that holds them.
        shape.members().iter().for_each(|member| self.note(service, member, is_sensitive(service, member)));
        shape.all_members().iter().for_each(|member| self.collect(service, member.target, seen));
    }

    /// Sees to the names that a member has on the wire; the model may call it sensitive, or what holds it.
    fn note(&mut self, service: &Service, member: &Member, is_sensitive: bool) {
        let traits = &member.traits;
        let header = match &traits.http {
            HttpBinding::Header(name) | HttpBinding::Query(name) => Some(name),
            _ => None,
        };
        let wire = [&traits.json_name, &traits.xml_name, &traits.ec2_query_name];
        for name in wire.into_iter().flatten().chain([&member.name]).chain(header) {
            let name = plain(name);
            if is_sensitive && has_secret_keys(service, member) {
                self.keyed.insert(name.clone());
            }
            if is_sensitive || looks_secret(&name) && may_be_secret(service, member, &name) {
                self.names.insert(name);
            } else if looks_secret(&name) {
                self.open.insert(name);
            }
        }
    }

    /// Whether what is called so is secret.
    pub(super) fn hides(&self, name: &str) -> bool {
        let name = plain(name);
        self.names.contains(&name) || looks_secret(&name) && !self.open.contains(&name)
    }

    /// A text whose name is no secret; `name` tells whether it may be an account's number alone.
    pub(super) fn text(&self, name: &str, text: &str) -> String {
        match is_number(text) {
            true if names_account(name) => ACCOUNT.to_owned(),
            true => text.to_owned(),
            false => self.swept(text),
        }
    }

    /// A text of that name as it is where types are not told: in headers, URLs, forms and XML.
    pub(super) fn untyped(&self, name: &str, text: &str) -> String {
        if self.hides(name) { blank_untyped(text) } else { self.text(name, text) }
    }

    /// A part of a URL or of a form, `plain` being what it stands for: as it was where nothing is to do.
    pub(super) fn escaped(&self, name: &str, raw: &str, plain: &str) -> String {
        let clean = self.untyped(name, plain);
        if clean == plain {
            return raw.to_owned();
        }
        utf8_percent_encode(&clean, if raw.contains('/') { PATH } else { VALUE }).to_string()
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
        without_accounts(&text)
    }

    /// A key of an object or a map that is called `owner`.
    fn key(&self, owner: &str, key: &str) -> String {
        match key {
            _ if self.keyed.contains(&plain(owner)) => REDACTED.to_owned(),
            // Things by the account they are in.
            key if is_number(key) => ACCOUNT.to_owned(),
            key => self.swept(key),
        }
    }

    /// A body by its media type; `None` where it is not of it, or of another than JSON, XML and forms.
    pub(super) fn body(&self, kind: &str, body: &str) -> Option<String> {
        match kind {
            _ if kind.contains("json") => self.json(body, false),
            _ if kind.contains("xml") => self.xml(body),
            _ if kind.contains("x-www-form-urlencoded") => Some(self.form(body)),
            _ => None,
        }
    }

    /// JSON, secret or not; `None` where it is none.
    pub(super) fn json(&self, body: &str, secret: bool) -> Option<String> {
        let mut json: serde_json::Value = serde_json::from_str(body).ok()?;
        self.json_value("", &mut json, secret);
        serde_json::to_string(&json).ok()
    }

    fn json_value(&self, name: &str, json: &mut serde_json::Value, secret: bool) {
        use serde_json::Value as Json;
        match json {
            Json::String(text) if secret => *text = blank(text),
            Json::String(text) => *text = self.text(name, text),
            Json::Number(number) if secret => *number = 0.into(),
            Json::Array(items) => items.iter_mut().for_each(|item| self.json_value(name, item, secret)),
            Json::Object(entries) => {
                let clean = |(key, mut value): (String, Json)| {
                    self.json_value(&key, &mut value, secret || self.hides(&key));
                    (self.key(name, &key), value)
                };
                *entries = std::mem::take(entries).into_iter().map(clean).collect();
            }
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }

    /// An XML document; `None` where it is none.
    pub(super) fn xml(&self, body: &str) -> Option<String> {
        let mut reader = Reader::from_str(body);
        let mut writer = Writer::new(Vec::new());
        // Where we are, and whether that is secret.
        let mut open: Vec<(String, bool)> = Vec::new();
        // The key of the entry of a map that we are in: what its value is called.
        let mut key = String::new();
        // The text between two tags comes in pieces: entities and CDATA stand alone.
        let mut content = String::new();
        let mut is_rooted = false;
        loop {
            let event = reader.read_event().ok()?;
            match &event {
                Event::Text(text) => content.push_str(text),
                Event::CData(data) => content.push_str(&escape(&**data)),
                Event::GeneralRef(entity) => {
                    content.push('&');
                    content.push_str(entity);
                    content.push(';');
                }
                // Nobody reads it, and nobody knows what is in it.
                Event::Comment(_) => {}
                _ => {
                    if !content.is_empty() {
                        writer
                            .write_event(Event::Text(BytesText::from_escaped(self.element(&open, &key, &content))))
                            .ok()?;
                    }
                    match &event {
                        Event::Start(start) => {
                            let name = start.local_name().as_ref().to_owned();
                            let secret = open.last().is_some_and(|(_, secret)| *secret) || self.hides(&name);
                            open.push((name, secret));
                            is_rooted = true;
                        }
                        Event::Empty(_) => is_rooted = true,
                        Event::End(_) => match open.pop() {
                            Some((name, _)) if name == "key" => key.clone_from(&content),
                            Some((name, _)) if name == "value" => key.clear(),
                            _ => {}
                        },
                        Event::Eof if is_rooted && open.is_empty() => {
                            return String::from_utf8(writer.into_inner()).ok();
                        }
                        Event::Eof => return None,
                        _ => {}
                    }
                    content.clear();
                    writer.write_event(event).ok()?;
                }
            }
        }
    }

    /// The text of an XML element, by its name and those around it.
    fn element(&self, open: &[(String, bool)], key: &str, content: &str) -> String {
        let is_value = open.last().is_some_and(|(name, _)| name == "value") && !key.is_empty();
        let named = open.iter().rev().map(|(name, _)| name.as_str()).find(|name| !BARE.contains(name));
        let name = if is_value { key } else { named.unwrap_or_default() };
        match open.last() {
            _ if content.trim().is_empty() => content.to_owned(),
            Some((_, true)) => blank_untyped(content),
            _ if is_value => self.untyped(key, content),
            _ => self.text(name, content),
        }
    }

    /// A form, or the query of a URL.
    pub(super) fn form(&self, body: &str) -> String {
        let pairs: Vec<(&str, Option<&str>)> = body
            .split('&')
            .map(|pair| pair.split_once('=').map_or((pair, None), |(key, value)| (key, Some(value))))
            .collect();
        // `Attributes.entry.1.key=Owner` says what `Attributes.entry.1.value` is called.
        let keys: HashMap<&str, String> =
            pairs.iter().filter_map(|(key, value)| Some((key.strip_suffix(".key")?, decode((*value)?)))).collect();
        let pair = |(key, value): &(&str, Option<&str>)| {
            let Some(value) = value else { return (*key).to_owned() };
            let name = decode(key);
            let signed = ["x-amz-signature", "x-amz-security-token", "x-amz-credential"];
            let says = |part: &&str| part.parse::<u32>().is_err() && !BARE.contains(part);
            let own = || name.rsplit('.').find(says).unwrap_or(&name);
            let own = key.strip_suffix(".value").and_then(|entry| keys.get(entry)).map_or_else(own, String::as_str);
            let plain = decode(value);
            let hidden = name.split('.').any(|part| self.hides(part)) && !value.is_empty();
            let value = match signed.contains(&&*name.to_ascii_lowercase()) {
                true => REDACTED.to_owned(),
                false if hidden => utf8_percent_encode(&blank_untyped(&plain), VALUE).to_string(),
                false => self.escaped(own, value, &plain),
            };
            format!("{key}={value}")
        };
        pairs.iter().map(pair).collect::<Vec<_>>().join("&")
    }

    /// Parameters; `secret` where what holds them is.
    pub(super) fn value(&self, name: &str, value: &mut Value, secret: bool) {
        match value {
            Value::Map(entries) => {
                // Two keys may become one.
                let mut clean = Value::Map(Vec::with_capacity(entries.len()));
                for (key, mut value) in std::mem::take(entries) {
                    self.value(&key, &mut value, secret || self.hides(&key));
                    clean.set(&self.key(name, &key), value);
                }
                *value = clean;
            }
            Value::List(items) => items.iter_mut().for_each(|item| self.value(name, item, secret)),
            Value::String(text) if secret => REDACTED.clone_into(text),
            Value::String(text) => *text = self.text(name, text),
            Value::Blob(bytes) if secret => *bytes = REDACTED.as_bytes().to_vec(),
            Value::Int(number) if secret => *number = 0,
            Value::Float(number) if secret => *number = 0.0,
            Value::Timestamp(time) if secret => *time = Timestamp { secs: 0, nanos: 0 },
            Value::Null | Value::Bool(_) | Value::Blob(_) | Value::Int(_) | Value::Float(_) | Value::Timestamp(_) => {}
        }
    }
}

/// A name without letter case, dashes and underscores: headers, parameters and members of one meaning differ in these.
fn plain(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_')).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether secrets are called so, by a [`plain`] name.
fn looks_secret(name: &str) -> bool {
    KNOWN.contains(&name) || ENDS.iter().any(|end| name.ends_with(end))
}

/// Whether a member whose name looks secret holds what may be one.
fn may_be_secret(service: &Service, member: &Member, name: &str) -> bool {
    match innermost(service, member).kind {
        Kind::String | Kind::Blob | Kind::Document => true,
        // `MasterUserSecret` says where the secret is: the members of a structure have names themselves.
        Kind::Structure(_) | Kind::Union(_) => KNOWN.contains(&name),
        _ => false,
    }
}

/// What a member holds: the elements where that is a list, the values where it is a map.
fn innermost<'s>(service: &'s Service, member: &Member) -> &'s Shape {
    let mut seen = HashSet::new();
    let mut shape = service.target(member);
    while seen.insert(shape.id) {
        match &shape.kind {
            Kind::List(held) | Kind::Map { value: held, .. } => shape = service.target(held),
            _ => break,
        }
    }
    shape
}

/// What stands for a secret text: of the same kind where it is a time, so that it can still be read.
fn blank(text: &str) -> String {
    let is = |format| DateTime::from_str(text.trim(), format).is_ok();
    let blank = match text {
        _ if is(Format::DateTimeWithOffset) => "1970-01-01T00:00:00Z",
        _ if is(Format::HttpDate) => "Thu, 01 Jan 1970 00:00:00 GMT",
        _ => REDACTED,
    };
    blank.to_owned()
}

/// The same where a text may also be a flag or a number.
fn blank_untyped(text: &str) -> String {
    // A plus begins a telephone's number.
    let is_number =
        |text: &str| text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) && text.parse::<f64>().is_ok();
    match text.trim() {
        "" | "true" | "false" => text.to_owned(),
        number if is_number(number) => "0".to_owned(),
        _ => blank(text),
    }
}

/// Whether it is as long as an account's number, and nothing but digits.
fn is_number(text: &str) -> bool {
    text.len() == ACCOUNT.len() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether twelve digits of that name are an account's number: `x-amz-account-id`, `OwnerIds`, the `UserId` of a root user,
/// `AWS` among the principals of a policy.
fn names_account(name: &str) -> bool {
    let name = plain(name);
    let one = name.strip_suffix('s').unwrap_or(&name);
    is_account(&name) || is_account(one) || one.ends_with("userid") || name == "aws"
}

/// A text in which every account's number has become the same.
fn without_accounts(text: &str) -> String {
    let bytes = text.as_bytes();
    let is_hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    // A dot divides the parts of a host's name, or it makes a decimal number.
    let ends = |at: usize| match bytes.get(at) {
        Some(b'.') => !is_digit(at + 1),
        Some(byte) => !byte.is_ascii_alphanumeric(),
        None => true,
    };
    let begins = |at: usize| match at.checked_sub(1).map(|before| bytes[before]) {
        Some(b'.') => at < 2 || !is_digit(at - 2),
        Some(byte) => !byte.is_ascii_alphanumeric(),
        None => true,
    };
    let mut clean = String::with_capacity(text.len());
    let (mut at, mut written, mut escape) = (0, 0, None);
    while at < bytes.len() {
        if bytes[at] == b'%' && is_hex(at + 1) && is_hex(at + 2) {
            // What stands for a colon or a quote, and is no part of a number behind it.
            at += 3;
            escape = Some(at);
        } else if is_digit(at) {
            let from = at;
            while is_digit(at) {
                at += 1;
            }
            let alone = at - from == ACCOUNT.len() && ends(at) && (escape == Some(from) || begins(from));
            if alone && !ends_like_a_uuid(&text[..from]) {
                clean.push_str(&text[written..from]);
                clean.push_str(ACCOUNT);
                written = at;
            }
        } else {
            at += 1;
        }
    }
    clean.push_str(&text[written..]);
    clean
}

/// Whether the twelve digits behind this are a UUID's last part: `0b7d4c2a-5b7d-4c2a-ae1f-` stands before them.
fn ends_like_a_uuid(before: &str) -> bool {
    let fits = |(at, byte): (usize, &u8)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    before.as_bytes().last_chunk::<24>().is_some_and(|last| last.iter().enumerate().all(fits))
}

/// Whether the model says so, of the member, of what it holds, or of the elements, keys or values of that.
pub(super) fn is_sensitive(service: &Service, member: &Member) -> bool {
    let mut members = vec![member];
    let mut seen = HashSet::new();
    while let Some(member) = members.pop() {
        let target = service.target(member);
        if member.traits.sensitive || target.traits.sensitive {
            return true;
        }
        // Structures have names for what they hold.
        if matches!(target.kind, Kind::List(_) | Kind::Map { .. }) && seen.insert(member.target) {
            members.extend(target.all_members());
        }
    }
    false
}

/// Whether it holds a map whose keys the model calls sensitive.
fn has_secret_keys(service: &Service, member: &Member) -> bool {
    let target = service.target(member);
    match &target.kind {
        Kind::Map { key, .. } => is_sensitive(service, key),
        Kind::List(element) => {
            matches!(&service.target(element).kind, Kind::Map { key, .. } if is_sensitive(service, key))
        }
        _ => false,
    }
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

    /// JSON, XML or a form of an operation, by its media type; nothing is left to do a second time.
    #[track_caller]
    fn check(operation: &str, kind: &str, body: &str, want: &str) {
        let (service, operation) = operation.split_once(' ').unwrap();
        let redactor = redactor(service, operation);
        assert_eq!(redactor.body(kind, body).unwrap(), want);
        assert_eq!(redactor.body(kind, want).unwrap(), want, "again");
    }

    const JSON: &str = "application/json";
    const XML: &str = "text/xml";
    const FORM: &str = "application/x-www-form-urlencoded";

    #[test]
    fn what_secret_lists_and_maps_hold_is_hidden_and_nothing_else() {
        check(
            "pipes CreatePipe",
            JSON,
            r#"{"TargetParameters":{"HttpParameters":{"HeaderParameters":{"X-Api":"s1"},"PathParameterValues":["s2"]}},"member":"m"}"#,
            r#"{"TargetParameters":{"HttpParameters":{"HeaderParameters":{"X-Api":"REDACTED"},"PathParameterValues":["REDACTED"]}},"member":"m"}"#,
        );
        // The keys are secret too.
        check(
            "appflow CreateConnectorProfile",
            JSON,
            r#"{"custom":{"credentialsMap":{"a":"s1","b":"s2"},"customAuthenticationType":"t"},"value":"v"}"#,
            r#"{"custom":{"credentialsMap":{"REDACTED":"REDACTED"},"customAuthenticationType":"t"},"value":"v"}"#,
        );
        check(
            "sns ListPhoneNumbersOptedOut",
            XML,
            "<R><phoneNumbers><member>+4930</member></phoneNumbers><Other><member>m</member></Other></R>",
            "<R><phoneNumbers><member>REDACTED</member></phoneNumbers><Other><member>m</member></Other></R>",
        );
        check("sns ListPhoneNumbersOptedOut", FORM, "Other.member.1=m&value=v", "Other.member.1=m&value=v");
        // All of the answer is secret.
        check(
            "codeartifact GetAuthorizationToken",
            JSON,
            r#"{"authorizationToken":"t","expiration":1.5}"#,
            r#"{"authorizationToken":"REDACTED","expiration":0}"#,
        );
    }

    #[test]
    fn secrets_are_known_by_the_ends_of_their_names() {
        let hidden = [
            (
                "emr RunJobFlow",
                ["KdcAdminPassword", "ADDomainJoinPassword", "CrossRealmTrustPrincipalPassword"].as_slice(),
            ),
            ("redshift CreateHsmConfiguration", &["HsmPartitionPassword"]),
            ("mq CreateBroker", &["serviceAccountPassword"]),
            ("codebuild CreateWebhook", &["secret"]),
            ("codepipeline PutWebhook", &["SecretToken"]),
            ("api-gateway CreateDomainName", &["certificatePrivateKey"]),
            ("gamelift GetComputeAuthToken", &["AuthToken"]),
            ("iot CreateKeysAndCertificate", &["PrivateKey"]),
            ("pinpoint UpdateBaiduChannel", &["SecretKey"]),
        ];
        for (operation, names) in hidden {
            let (service, operation) = operation.split_once(' ').unwrap();
            let redactor = redactor(service, operation);
            for name in names {
                assert!(redactor.hides(name), "{service} {operation} {name}");
            }
        }
        // Flags, choices, and where a secret is.
        let open = [
            ("rds CreateDBInstance", ["ManageMasterUserPassword", "MasterUserSecret"].as_slice()),
            ("cognito-identity-provider CreateUserPoolClient", &["GenerateSecret", "AccessToken"]),
        ];
        for (operation, names) in open {
            let (service, operation) = operation.split_once(' ').unwrap();
            let redactor = redactor(service, operation);
            for name in names {
                assert!(!redactor.hides(name), "{service} {operation} {name}");
            }
        }
        check(
            "rds CreateDBInstance",
            FORM,
            "ManageMasterUserPassword=true&MasterUserPassword=s3cr3t&TdeCredentialPassword=12",
            "ManageMasterUserPassword=true&MasterUserPassword=REDACTED&TdeCredentialPassword=0",
        );
        check(
            "sns SetPlatformApplicationAttributes",
            FORM,
            "Attributes.entry.1.key=PlatformCredential&Attributes.entry.1.value=s&Attributes.entry.2.key=a&Attributes.entry.2.value=b",
            "Attributes.entry.1.key=PlatformCredential&Attributes.entry.1.value=REDACTED&Attributes.entry.2.key=a&Attributes.entry.2.value=b",
        );
    }

    #[test]
    fn cdata_and_comments_are_no_way_around() {
        check(
            "sts GetSessionToken",
            XML,
            "<R><SecretAccessKey><![CDATA[a<b]]></SecretAccessKey><!-- s --><Arn><![CDATA[a:999988887777:<]]></Arn></R>",
            "<R><SecretAccessKey>REDACTED</SecretAccessKey><Arn>a:123456789012:&lt;</Arn></R>",
        );
        assert_eq!(redactor("sts", "GetSessionToken").xml("no XML"), None);
        assert_eq!(redactor("sts", "GetSessionToken").xml("<R><open>"), None);
    }

    #[test]
    fn accounts_become_one_wherever_they_stand() {
        for (text, want) in [
            ("999988887777.dkr.ecr.eu-west-1.amazonaws.com/a", "123456789012.dkr.ecr.eu-west-1.amazonaws.com/a"),
            (
                "https://999988887777.s3-control.eu-west-1.amazonaws.com",
                "https://123456789012.s3-control.eu-west-1.amazonaws.com",
            ),
            ("of account 999988887777.", "of account 123456789012."),
            ("arn%3Aaws%3Aiam%3A%3A999988887777%3Aroot", "arn%3Aaws%3Aiam%3A%3A123456789012%3Aroot"),
            ("%22999988887777%22 %5b999988887777", "%22123456789012%22 %5b123456789012"),
            ("999988887777:111122223333", "123456789012:123456789012"),
            ("logs-2024-999988887777-eu", "logs-2024-123456789012-eu"),
            (
                "0.999988887777 and 1.999988887777e3 and 999988887777.5",
                "0.999988887777 and 1.999988887777e3 and 999988887777.5",
            ),
            ("a999988887777 9999888877771 999988887777a", "a999988887777 9999888877771 999988887777a"),
            ("ü999988887777ü", "ü123456789012ü"),
        ] {
            assert_eq!(without_accounts(text), want);
        }
        let sts = redactor("sts", "GetCallerIdentity");
        for (name, is_one) in
            [("x-amz-account-id", true), ("UserId", true), ("accounts", true), ("AWS", true), ("Id", false)]
        {
            assert_eq!(sts.text(name, "999988887777") == ACCOUNT, is_one, "{name}");
        }
        check(
            "sts GetCallerIdentity",
            JSON,
            r#"{"999988887777":{"arn:aws:iam::999988887777:root":[1]}}"#,
            r#"{"123456789012":{"arn:aws:iam::123456789012:root":[1]}}"#,
        );
        check(
            "sts GetCallerIdentity",
            XML,
            "<R><AccountIds><member>999988887777</member></AccountIds><Attributes><entry><key>Owner</key>\
             <value>999988887777</value></entry><entry><key>Size</key><value>999988887777</value></entry></Attributes></R>",
            "<R><AccountIds><member>123456789012</member></AccountIds><Attributes><entry><key>Owner</key>\
             <value>123456789012</value></entry><entry><key>Size</key><value>999988887777</value></entry></Attributes></R>",
        );
        check(
            "iam PutRolePolicy",
            FORM,
            "AccountIds.member.1=999988887777&PolicyDocument=%7B%22AWS%22%3A+%22999988887777%22%7D&Other=a%3Ab+c",
            "AccountIds.member.1=123456789012&PolicyDocument=%7B%22AWS%22%3A%20%22123456789012%22%7D&Other=a%3Ab+c",
        );
    }
}
