//! Recordings instead of a world: each request is answered as the same request was, by [`super::record`]'s files.
//!
//! The same is: service, operation, region and parameters, whatever the order of these, what makes a request unlike any
//! other (idempotency tokens) aside. Asked again, the next recording answers; the last one stays.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::header::CONTENT_LENGTH;
use http::request::Parts;
use http::{Request, Response};
use nuaws_models::Service;

use super::answer::{self, Made};
use super::body::MockBody;
use super::hash;
use super::record::{Answered, Case};
use super::redact::Redactor;
use super::request;
use super::respond::{Failure, Reply, set};
use super::route::{self, Route};
use super::world::is_global;
use crate::value::Value;

/// Recordings to answer from.
pub struct Replay {
    folder: String,
    /// Of their text, to tell them from others.
    hash: u64,
    by_request: HashMap<String, Recorded>,
}

/// The answers to one request, in the order they came.
#[derive(Default)]
struct Recorded {
    answers: Vec<Answered>,
    asked: AtomicUsize,
}

impl std::fmt::Debug for Replay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Replay").field(&self.folder).field(&self.hash).finish()
    }
}

impl PartialEq for Replay {
    fn eq(&self, other: &Replay) -> bool {
        (&self.folder, self.hash) == (&other.folder, other.hash)
    }
}

impl Replay {
    /// Reads all recordings of a folder.
    ///
    /// # Errors
    /// Names the folder or the file that cannot be read.
    pub fn load(folder: &Path) -> Result<Replay, String> {
        let wrong = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let entries = std::fs::read_dir(folder).map_err(|error| wrong(folder, &error))?;
        let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        if files.is_empty() {
            return Err(wrong(folder, &"there are no recordings in it"));
        }
        let mut replay = Replay { folder: folder.display().to_string(), hash: 0, by_request: HashMap::new() };
        let mut services: HashMap<String, Service> = HashMap::new();
        for path in files {
            let text = std::fs::read_to_string(&path).map_err(|error| wrong(&path, &error))?;
            let case: Case = serde_json::from_str(&text).map_err(|error| wrong(&path, &error))?;
            let entry = super::temper::find_service(&case.service).map_err(|error| wrong(&path, &error))?;
            let service = services.entry(case.service.clone()).or_insert_with(|| entry.model());
            let key = key_of(service, &case).ok_or_else(|| wrong(&path, &"it is no request of that operation"))?;
            replay.hash = hash::mix(replay.hash, hash::text(&text));
            replay.by_request.entry(key).or_default().answers.push(case.response);
        }
        Ok(replay)
    }

    pub(super) fn answer(&self, route: &Route<'_>, reply: &Reply<'_>, parts: &Parts, body: &[u8]) -> Made {
        let key = key(reply.service, route, &answer::region(parts), parts, body);
        let response = match self.by_request.get(&key).and_then(Recorded::next) {
            Some(response) => response,
            None => {
                let message = format!("{} has no recording of {key}", self.folder);
                reply.failure(&Failure::new(404, "NotRecorded", message), false)
            }
        };
        Made { response, page: 1 }
    }
}

impl Recorded {
    fn next(&self) -> Option<Response<MockBody>> {
        let at = self.asked.fetch_add(1, Ordering::Relaxed).min(self.answers.len().checked_sub(1)?);
        let answered = &self.answers[at];
        let body = MockBody::new(answered.body.bytes()?);
        let length = body.len().to_string();
        let mut response = Response::builder().status(answered.status);
        for (name, value) in &answered.headers {
            response = response.header(name, value);
        }
        let mut response = response.body(body).ok()?;
        set(response.headers_mut(), CONTENT_LENGTH, &length);
        Some(response)
    }
}

fn key_of(service: &Service, case: &Case) -> Option<String> {
    let asked = &case.request;
    let query = if asked.query.is_empty() { String::new() } else { format!("?{}", asked.query) };
    let uri = format!("http://{}{}{query}", asked.host, asked.path);
    let mut request = Request::builder().method(&*asked.method).uri(uri);
    for (name, value) in &asked.headers {
        request = request.header(name, value);
    }
    let (parts, ()) = request.body(()).ok()?.into_parts();
    let body = asked.body.bytes()?;
    let route = route::route(service, &parts, &body).filter(|route| *route.name == case.operation)?;
    Some(key(service, &route, &case.region, &parts, &body))
}

/// What tells a request from others: `s3 HeadObject in eu-west-1 {"Bucket":"logs","Key":"a"}`.
fn key(service: &Service, route: &Route<'_>, region: &str, parts: &Parts, body: &[u8]) -> String {
    let mut params = request::read(service, route, parts, body);
    Redactor::new(service, route.operation, Vec::new()).value("", &mut params);
    if let Value::Map(entries) = &mut params {
        let fresh = |name: &str| {
            service.input(route.operation).iter().any(|member| *member.name == *name && member.traits.idempotency_token)
        };
        entries.retain(|(name, value)| *value != Value::Null && !fresh(name));
    }
    let mut shown = String::new();
    show(&params, &mut shown);
    // Where a service is the same everywhere, endpoints differ in what they have signed for.
    let place = if is_global(service) { String::new() } else { format!(" in {region}") };
    format!("{} {}{place} {shown}", service.slug, route.name)
}

/// As JSON, maps by their keys.
fn show(value: &Value, out: &mut String) {
    let plain = |value: serde_json::Value| value.to_string();
    let mut list = |open: char, parts: Vec<String>, close: char| {
        out.push(open);
        out.push_str(&parts.join(","));
        out.push(close);
    };
    let shown = |value: &Value| {
        let mut out = String::new();
        show(value, &mut out);
        out
    };
    match value {
        Value::Map(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            let entry = |(name, value): &&(String, Value)| format!("{}:{}", plain(name.as_str().into()), shown(value));
            list('{', entries.iter().map(entry).collect(), '}');
        }
        Value::List(items) => list('[', items.iter().map(shown).collect(), ']'),
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Int(value) => out.push_str(&value.to_string()),
        Value::Float(value) => out.push_str(&value.to_string()),
        Value::String(text) => out.push_str(&plain(text.as_str().into())),
        Value::Blob(bytes) => out.push_str(&format!("\"{} bytes {:x}\"", bytes.len(), blob(bytes))),
        Value::Timestamp(at) => out.push_str(&format!("\"{}.{:09}\"", at.secs, at.nanos)),
    }
}

fn blob(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |seed, byte| hash::mix(seed, u64::from(*byte)))
}
