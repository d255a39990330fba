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
use super::record::{Answered, Case, is_kept};
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
    // As if it had been recorded: what is not written tells nothing from anything.
    let mut said = parts.clone();
    let kept = |(name, _): &(&http::HeaderName, _)| is_kept(service, route.operation, name.as_str());
    said.headers = parts.headers.iter().filter(kept).map(|(name, value)| (name.clone(), value.clone())).collect();
    let mut params = request::read(service, route, &said, body);
    Redactor::new(service, route.operation, Vec::new()).value("", &mut params, false);
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

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
    use aws_smithy_types::body::SdkBody;

    use super::super::record::case;
    use super::super::respond::Reply;
    use super::super::sweep::received;
    use super::*;
    use crate::{codec, params};

    /// Records a call and asks for it again; neither the recording nor the error where there is none has the secrets.
    #[track_caller]
    fn check(operation: &str, input: &serde_json::Value, secrets: &[&str]) {
        let (slug, name) = operation.split_once(' ').unwrap();
        let service = nuaws_embed::find(slug).unwrap().model();
        let operation = service.operation(name).unwrap();
        let protocol = service.protocols[0];
        let wire = codec::encode(&service, name, operation, protocol, &params::from_json(input.clone())).unwrap();
        let (parts, body) = received(wire);
        let route = route::route(&service, &parts, &body).unwrap();
        assert_eq!(route.name, name);
        let ended = HttpResponse::new(204.try_into().unwrap(), SdkBody::empty());
        let case = case(&service, &route, &parts, &body, &ended, "", b"").unwrap();
        let text = serde_json::to_string(&case).unwrap();

        let folder = tempfile::tempdir().unwrap();
        let reply = Reply { service: &service, name, operation, protocol, request_id: "1".to_owned() };
        let ask = |replay: &Replay| replay.answer(&route, &reply, &parts, &body).response;
        let unknown = ask(&Replay { folder: "nowhere".to_owned(), hash: 0, by_request: HashMap::new() });
        assert_eq!(unknown.status(), 404);
        let said = String::from_utf8(unknown.into_body().read().unwrap()).unwrap();
        assert!(said.contains("no recording"), "{said}");
        for secret in secrets {
            assert!(!text.contains(secret), "recorded: {text}");
            assert!(!said.contains(secret), "said: {said}");
        }
        std::fs::write(folder.path().join("1.json"), &text).unwrap();
        let found = ask(&Replay::load(folder.path()).unwrap());
        let status = found.status();
        assert_eq!(status, 204, "{}", String::from_utf8_lossy(&found.into_body().read().unwrap()));
    }

    #[test]
    fn a_request_with_secrets_is_found_again_and_not_told() {
        check(
            "lambda CreateFunction",
            &serde_json::json!({
                "FunctionName": "f",
                "Role": "arn:aws:iam::999988887777:role/x",
                "Code": {"S3Bucket": "b", "S3Key": "k"},
                "Environment": {"Variables": {"ZONE": "hunter2", "DB_NAME": "hunter3"}},
            }),
            &["hunter2", "hunter3", "DB_NAME", "999988887777"],
        );
        check(
            "location CalculateRoute",
            &serde_json::json!({
                "CalculatorName": "c", "DeparturePosition": [13.4, 52.5], "DestinationPosition": [9.9, 53.5],
            }),
            &["13.4", "52.5"],
        );
        check(
            "medical-imaging SearchImageSets",
            &serde_json::json!({
                "datastoreId": "d",
                "searchCriteria": {"filters": [{"values": [{"DICOMPatientId": "hunter2"}], "operator": "EQUAL"}]},
            }),
            &["hunter2"],
        );
        check("chime-sdk-voice GetPhoneNumber", &serde_json::json!({"PhoneNumberId": "+493012"}), &["493012"]);
        check(
            "s3 GetObject",
            &serde_json::json!({"Bucket": "b", "Key": "k", "SSECustomerKey": "aHVudGVyMg==", "Range": "bytes=0-1"}),
            &["aHVudGVyMg"],
        );
        check(
            "sns SetPlatformApplicationAttributes",
            &serde_json::json!({
                "PlatformApplicationArn": "arn:aws:sns:eu-west-1:999988887777:app/GCM/a",
                "Attributes": {"PlatformCredential": "hunter2", "Enabled": "true"},
            }),
            &["hunter2", "999988887777"],
        );
        check(
            "iam PutRolePolicy",
            &serde_json::json!({
                "RoleName": "r", "PolicyName": "p", "PolicyDocument": r#"{"AWS": "arn:aws:iam::999988887777:root"}"#,
            }),
            &["999988887777"],
        );
        check("organizations DescribeAccount", &serde_json::json!({"AccountId": "999988887777"}), &["999988887777"]);
    }
}
