//! Where two requests, or two readings of one answer, are not the same.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use nuaws_models::model::Protocol;
use nuaws_rt::value::Value;
use serde_json::Value as Json;

use super::driver::{Reply, Request};
use crate::body;

/// Headers that are not compared, and why.
///
/// - `user-agent`, `x-amz-user-agent`: each client names itself.
/// - `amz-sdk-invocation-id`, `amz-sdk-request`: random, and what the client's own retries count.
/// - `authorization`: compared as a signature, over the headers that are signed.
/// - `content-length`: what carries the request writes it; the bodies are compared.
const IGNORED_HEADERS: [&str; 6] =
    ["user-agent", "x-amz-user-agent", "amz-sdk-invocation-id", "amz-sdk-request", "authorization", "content-length"];

/// What differs.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// One side makes no request.
    Refused,
    Method,
    /// Scheme, host or path.
    Url,
    /// A parameter of the query, by name.
    Query(String),
    /// A header, by name in lower case.
    Header(String),
    /// A place in the body, as a path.
    Body(String),
    /// Access key, date, region and service that are signed for.
    Scope,
    /// botocore signs our own request otherwise.
    Signature,
    /// One side cannot read the answer.
    Unread,
    /// A place in the output, as a path.
    Output(String),
}

/// One difference: what botocore has and what we have.
#[derive(Debug, Clone)]
pub(super) struct Difference {
    pub(super) what: What,
    pub(super) botocore: Option<String>,
    pub(super) ours: Option<String>,
}

impl Difference {
    pub(super) fn new(what: What, botocore: Option<String>, ours: Option<String>) -> Difference {
        Difference { what, botocore, ours }
    }

    /// Whether another difference is of the same sort: what a smaller case must still show.
    pub(super) fn is_like(&self, other: &Difference) -> bool {
        let last = |path: &str| path.rsplit('.').find(|step| step.parse::<usize>().is_err()).map(str::to_owned);
        match (&self.what, &other.what) {
            (What::Body(a), What::Body(b)) | (What::Output(a), What::Output(b)) => last(a) == last(b),
            // What is cut down to nonsense is refused for another reason.
            (What::Refused, What::Refused) | (What::Unread, What::Unread) => {
                reason(&self.botocore) == reason(&other.botocore) && reason(&self.ours) == reason(&other.ours)
            }
            (a, b) => a == b,
        }
    }
}

/// The kind of an error, without what it says of the values at hand.
fn reason(told: &Option<String>) -> Option<&str> {
    told.as_deref()?.split(": ").next()
}

/// What two requests have that is not the same; the signatures compared last, by what botocore makes of ours.
pub(super) fn requests(protocol: Protocol, ours: &Request, reply: &Reply) -> Result<Vec<Difference>> {
    let Some(theirs) = &reply.request else {
        return Ok(vec![Difference::new(What::Refused, reply.failed.clone(), Some("a request".into()))]);
    };
    let mut found = Vec::new();
    let mut compare = |what: What, theirs: Option<String>, ours: Option<String>| {
        if theirs != ours {
            found.push(Difference::new(what, theirs, ours));
        }
    };
    compare(What::Method, Some(theirs.method.clone()), Some(ours.method.clone()));
    let (their_url, their_query) = split(&theirs.url);
    let (our_url, our_query) = split(&ours.url);
    compare(What::Url, Some(their_url.to_owned()), Some(our_url.to_owned()));
    for name in names(their_query.keys(), our_query.keys()) {
        let value = |query: &BTreeMap<String, Vec<String>>| query.get(&name).map(|values| values.join(" & "));
        compare(What::Query(name.clone()), value(&their_query), value(&our_query));
    }
    let lower = |request: &Request| -> Vec<String> {
        request.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect()
    };
    let (their_body, our_body) = (content(theirs)?, content(ours)?);
    for name in names(lower(theirs).iter(), lower(ours).iter()) {
        let (theirs, ours) = (theirs.header(&name), ours.header(&name));
        // Another spelling of the same body has another digest; that ours is right, the driver checks.
        let other_bytes = their_body != our_body && is_digest(&name, &theirs) && is_digest(&name, &ours);
        if !IGNORED_HEADERS.contains(&&*name) && name != "host" && !other_bytes {
            compare(What::Header(name), theirs, ours);
        }
    }
    let (their_scope, our_scope) = (scope(theirs), scope(ours));
    compare(What::Scope, their_scope, our_scope.clone());
    if our_scope.is_some() {
        let signature = ours.header("authorization").and_then(|it| it.split("Signature=").nth(1).map(str::to_owned));
        compare(What::Signature, reply.signature.clone(), signature);
    }
    if their_body != our_body {
        let (theirs, ours) = (body::tree(protocol, &their_body)?, body::tree(protocol, &our_body)?);
        trees(&mut found, "", &theirs, &ours);
    }
    Ok(found)
}

/// A request's body without the frames of `aws-chunked`.
fn content(request: &Request) -> Result<Vec<u8>> {
    let body = request.bytes()?;
    if !request.header("content-encoding").is_some_and(|encoding| encoding.ends_with("aws-chunked")) {
        return Ok(body);
    }
    let mut rest = &body[..];
    let mut content = Vec::new();
    loop {
        let end = memchr::memmem::find(rest, b"\r\n").context("a chunk without a length")?;
        let length = std::str::from_utf8(&rest[..end])?.split(';').next().unwrap_or_default();
        let length = usize::from_str_radix(length, 16)?;
        if length == 0 {
            return Ok(content);
        }
        let chunk = rest.get(end + 2..end + 2 + length).context("a chunk that is cut")?;
        content.extend_from_slice(chunk);
        rest = rest.get(end + 4 + length..).unwrap_or_default();
    }
}

/// Whether a header is there and a digest of the body.
fn is_digest(name: &str, value: &Option<String>) -> bool {
    let digest = name.starts_with("x-amz-checksum-") || matches!(name, "content-md5" | "x-amz-content-sha256");
    digest && value.as_ref().is_some_and(|value| !value.contains("UNSIGNED"))
}

/// `Credential=` of a signed request.
fn scope(request: &Request) -> Option<String> {
    let header = request.header("authorization")?;
    Some(header.split("Credential=").nth(1)?.split(',').next()?.to_owned())
}

/// A URL without its query, and the query's values by name.
fn split(url: &str) -> (&str, BTreeMap<String, Vec<String>>) {
    let (place, query) = url.split_once('?').unwrap_or((url, ""));
    // A host alone is asked for its root.
    let root = place.strip_suffix('/').filter(|root| root.matches('/').count() == 2);
    let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        values.entry(name.to_owned()).or_default().push(value.to_owned());
    }
    (root.unwrap_or(place), values)
}

fn names<'n>(a: impl Iterator<Item = &'n String>, b: impl Iterator<Item = &'n String>) -> Vec<String> {
    let mut names: Vec<String> = a.chain(b).cloned().collect();
    names.sort();
    names.dedup();
    names
}

fn trees(found: &mut Vec<Difference>, path: &str, theirs: &Json, ours: &Json) {
    let difference = |theirs: Option<&Json>, ours: Option<&Json>, path: String| {
        Difference::new(What::Body(path), theirs.map(Json::to_string), ours.map(Json::to_string))
    };
    match (theirs, ours) {
        (Json::Object(a), Json::Object(b)) => {
            for name in names(a.keys(), b.keys()) {
                let inner = join(path, &name);
                match (a.get(&name), b.get(&name)) {
                    (Some(a), Some(b)) => trees(found, &inner, a, b),
                    (a, b) => found.push(difference(a, b, inner)),
                }
            }
        }
        (Json::Array(a), Json::Array(b)) if a.len() == b.len() => {
            for (at, (a, b)) in a.iter().zip(b).enumerate() {
                trees(found, &join(path, &at.to_string()), a, b);
            }
        }
        // As integers where both are, else as floats: 1 and 1.0 are one number.
        (Json::Number(a), Json::Number(b))
            if (a.as_i64().is_none() || b.as_i64().is_none()) && a.as_f64() == b.as_f64() => {}
        _ if theirs != ours => found.push(difference(Some(theirs), Some(ours), path.to_owned())),
        _ => {}
    }
}

/// What two readings of one answer have that is not the same; times to the microsecond, numbers by value.
pub(super) fn outputs(theirs: &Value, ours: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    values(&mut found, "", theirs, ours);
    found
}

fn values(found: &mut Vec<Difference>, path: &str, theirs: &Value, ours: &Value) {
    let difference = |theirs: Option<&Value>, ours: Option<&Value>, path: String| {
        let shown = |value: Option<&Value>| value.map(|value| format!("{value:?}"));
        Difference::new(What::Output(path), shown(theirs), shown(ours))
    };
    match (theirs, ours) {
        (Value::Map(a), Value::Map(b)) => {
            let keys = |entries: &[(String, Value)]| entries.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
            for name in names(keys(a).iter(), keys(b).iter()) {
                let inner = join(path, &name);
                match (theirs.get(&name), ours.get(&name)) {
                    (Some(a), Some(b)) => values(found, &inner, a, b),
                    (a, b) => found.push(difference(a, b, inner)),
                }
            }
        }
        (Value::List(a), Value::List(b)) if a.len() == b.len() => {
            for (at, (a, b)) in a.iter().zip(b).enumerate() {
                values(found, &join(path, &at.to_string()), a, b);
            }
        }
        (Value::Float(a), Value::Float(b)) if a == b || (a.is_nan() && b.is_nan()) => {}
        (Value::Int(int), Value::Float(float)) | (Value::Float(float), Value::Int(int)) if *int as f64 == *float => {}
        (Value::Timestamp(a), Value::Timestamp(b)) if a.secs == b.secs && a.nanos / 1000 == b.nanos / 1000 => {}
        // boto3 gives the object, we give its text.
        (Value::Map(_), Value::String(text)) if is_text_of(theirs, text) => {}
        _ if theirs != ours => found.push(difference(Some(theirs), Some(ours), path.to_owned())),
        _ => {}
    }
}

/// Whether a text is the JSON of a value.
fn is_text_of(value: &Value, text: &str) -> bool {
    fn same(value: &Value, json: &Json) -> bool {
        match (value, json) {
            (Value::Map(entries), Json::Object(object)) => {
                entries.len() == object.len()
                    && entries.iter().all(|(key, value)| object.get(key).is_some_and(|json| same(value, json)))
            }
            (Value::List(items), Json::Array(array)) => {
                items.len() == array.len() && items.iter().zip(array).all(|(value, json)| same(value, json))
            }
            (Value::String(a), Json::String(b)) => a == b,
            (Value::Int(a), json) => json.as_i64() == Some(*a),
            (Value::Bool(a), Json::Bool(b)) => a == b,
            (Value::Null, Json::Null) => true,
            _ => false,
        }
    }
    serde_json::from_str::<Json>(text).is_ok_and(|json| same(value, &json))
}

fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") }
}
