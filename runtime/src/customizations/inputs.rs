//! Behaviour before the parameters are checked: what users have come to expect of AWS's clients.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use md5::{Digest, Md5};
use nuaws_models::names;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::AtHand;
use crate::error::CallError;
use crate::value::Value;

/// What stands for itself in `x-amz-copy-source`.
const COPY_SOURCE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Route 53 answers ids as `/hostedzone/Z1` and takes them only as `Z1`.
pub(super) fn trim_ids(call: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    let Value::Map(entries) = params else { return Ok(()) };
    for member in call.service.input(call.operation) {
        if !matches!(&*call.service.target(member).name, "ResourceId" | "DelegationSetId" | "ChangeId") {
            continue;
        }
        for (_, value) in entries.iter_mut().filter(|(key, _)| *key == *member.name) {
            if let Value::String(id) = value
                && let Some((_, bare)) = id.rsplit_once('/')
            {
                *id = bare.to_owned();
            }
        }
    }
    Ok(())
}

/// Scripts for new instances are given in the clear and sent in base64.
pub(super) fn encode_user_data(_: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    if let Some(script) = params.get("UserData").and_then(bytes) {
        let encoded = BASE64_STANDARD.encode(script);
        params.set("UserData", Value::String(encoded));
    }
    Ok(())
}

/// Glacier wants an account in every path; a hyphen is the caller's own.
pub(super) fn own_account(call: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    let takes_one = call.service.input(call.operation).iter().any(|member| &*member.name == "accountId");
    if takes_one && params.get("accountId").is_none_or(|account| *account == Value::Null) {
        params.set("accountId", Value::String("-".into()));
    }
    Ok(())
}

/// Some operations call the member `Filter`, most `Filters`: all take the latter.
pub(super) fn filters(call: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    alias(call, params, "Filters", "Filter")
}

/// `from` is a keyword in many languages.
pub(super) fn from_time(call: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    alias(call, params, "fromTime", "from")
}

/// `return` is a keyword in many languages.
pub(super) fn return_fields(call: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    alias(call, params, "returnFields", "return")
}

/// Takes `other` for the model's `name`.
fn alias(call: AtHand<'_>, params: &mut Value, other: &str, name: &str) -> Result<(), CallError> {
    let members = call.service.input(call.operation);
    let has = |wanted: &str| members.iter().any(|member| *member.name == *wanted);
    if !has(name) || has(other) || params.get(other).is_none() {
        return Ok(());
    }
    if params.get(name).is_some() {
        let error = CallError::not_sent("Input", format!("{name} and {other} are one member by two names"));
        return Err(error.flag(names::kebab(name)).help(format!("give {name} only")));
    }
    if let Value::Map(entries) = params {
        entries.iter_mut().filter(|(key, _)| key == other).for_each(|(key, _)| name.clone_into(key));
    }
    Ok(())
}

/// S3 takes a customer's encryption key in base64 and its MD5 beside it. Whoever gives the MD5 has done both.
pub(super) fn customer_keys(call: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    for member in call.service.input(call.operation) {
        let Some(sum) = member.name.ends_with("SSECustomerKey").then(|| format!("{}MD5", member.name)) else {
            continue;
        };
        if params.get(&sum).is_some() {
            continue;
        }
        let Some(key) = params.get(&member.name).and_then(bytes) else { continue };
        let (encoded, digest) = (BASE64_STANDARD.encode(key), BASE64_STANDARD.encode(Md5::digest(key)));
        params.set(&member.name, Value::String(encoded));
        params.set(&sum, Value::String(digest));
    }
    Ok(())
}

/// The source of a copy goes into a header percent-encoded; it may be given as a record.
pub(super) fn copy_source(_: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    let refused = |what: &str| {
        CallError::not_sent("Input", format!("--copy-source {what}"))
            .flag("copy-source")
            .help("give bucket/key, bucket/key?versionId=id, or {Bucket: b, Key: k, VersionId: id}")
    };
    let (path, version) = match params.get("CopySource") {
        Some(Value::String(text)) => match version_suffix(text) {
            Some(at) => (text[..at].to_owned(), text[at..].to_owned()),
            None => (text.clone(), String::new()),
        },
        Some(source @ Value::Map(entries)) => {
            if let Some((key, _)) = entries.iter().find(|(key, _)| !matches!(&**key, "Bucket" | "Key" | "VersionId")) {
                return Err(refused(&format!("has no {key}")));
            }
            let part = |name: &str| source.get(name).and_then(Value::as_str);
            let (Some(bucket), Some(key)) = (part("Bucket"), part("Key")) else {
                return Err(refused("needs a Bucket and a Key"));
            };
            let access_point = bucket.starts_with("arn:") && bucket.contains("accesspoint");
            let between = if access_point { "/object/" } else { "/" };
            let version = part("VersionId").map(|id| format!("?versionId={id}")).unwrap_or_default();
            (format!("{bucket}{between}{key}"), version)
        }
        _ => return Ok(()),
    };
    let encoded = format!("{}{version}", utf8_percent_encode(&path, COPY_SOURCE));
    params.set("CopySource", Value::String(encoded));
    Ok(())
}

/// Where `?versionId=` begins at the end of a source: everything before is a key.
fn version_suffix(source: &str) -> Option<usize> {
    const SUFFIX: &str = "?versionId=";
    let id = |at: usize| &source[at + SUFFIX.len()..];
    let mut places = source.match_indices(SUFFIX).map(|(at, _)| at);
    places.find(|at| !id(*at).is_empty() && !id(*at).contains(char::is_whitespace))
}

/// S3 keeps metadata in headers, which carry ASCII; a signature over anything else would not be S3's.
pub(super) fn ascii_metadata(_: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    let Some(Value::Map(entries)) = params.get("Metadata") else { return Ok(()) };
    let ascii = |(key, value): &&(String, Value)| key.is_ascii() && value.as_str().is_none_or(str::is_ascii);
    match entries.iter().find(|entry| !ascii(entry)) {
        Some((key, _)) => {
            let error =
                CallError::not_sent("Input", format!("--metadata ({key}) must be ASCII: it travels in a header"));
            Err(error.flag("metadata").help("percent-encode it: url encode"))
        }
        None => Ok(()),
    }
}

/// An Outposts ARN says whose it is: the account need not be given as well, and may not be another.
pub(super) fn account_of_arn(call: AtHand<'_>, params: &mut Value) -> Result<(), CallError> {
    for (member, resource) in [("Name", "accesspoint"), ("Bucket", "bucket")] {
        // These two name what is yet to be made.
        if matches!(call.name, "CreateAccessPoint" | "CreateBucket") {
            continue;
        }
        let Some(arn) = params.get(member).and_then(Value::as_str).filter(|arn| arn.starts_with("arn:")) else {
            continue;
        };
        let refused = |what: String| {
            Err(CallError::not_sent("Input", format!("--{} {what}", names::kebab(member))).flag(names::kebab(member)))
        };
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let [_, _, "s3-outposts", _, account, path] = parts[..] else {
            return refused(format!("takes no ARN but one of an Outposts {resource}: {arn}"));
        };
        let path: Vec<&str> = path.split([':', '/']).collect();
        if !matches!(path[..], ["outpost", _, kind, _] if kind == resource) {
            return refused(format!("takes no ARN but one of an Outposts {resource}: {arn}"));
        }
        match params.get("AccountId").and_then(Value::as_str) {
            Some(given) if given != account => {
                return refused(format!("is of account {account}, --account-id says {given}"));
            }
            Some(_) => {}
            None => {
                let account = account.to_owned();
                params.set("AccountId", Value::String(account));
            }
        }
    }
    Ok(())
}

/// The bytes of text or of a blob.
fn bytes(value: &Value) -> Option<&[u8]> {
    match value {
        Value::String(text) => Some(text.as_bytes()),
        Value::Blob(bytes) => Some(bytes),
        _ => None,
    }
}
