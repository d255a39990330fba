//! Recording what is really said to AWS and by it: one file for each request with its answer, secrets removed.
//!
//! A connector around another; [`super::replay`] answers from the files. Signatures, tokens, credentials and cookies are
//! not written, nor what the model calls sensitive; accounts become one ([`super::redact`]). What cannot be read, so that
//! nobody knows what is in it, is not recorded.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Deref;
use std::path::{Path, PathBuf};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::request::Parts;
use http_body_util::BodyExt;
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Operation, Protocol};
use nuaws_models::traits::HttpBinding;
use serde::{Deserialize, Serialize};

use super::redact::{REDACTED, Redactor, is_sensitive};
use super::respond::payload;
use super::{answer, directory, route};

/// Larger answers are not recorded.
const LARGEST: u64 = 8 << 20;

/// A request and its answer as they are written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    pub(super) service: String,
    pub(super) operation: String,
    pub(super) region: String,
    pub(super) request: Asked,
    pub(super) response: Answered,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) host: String,
    pub(super) path: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) query: String,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Body,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answered {
    pub(super) status: u16,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Body,
}

/// A body: text where it is text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Body {
    /// As it is.
    Text(String),
    /// In base64.
    Base64(String),
}

impl Body {
    pub(super) fn bytes(&self) -> Option<Vec<u8>> {
        match self {
            Body::Text(text) => Some(text.clone().into_bytes()),
            Body::Base64(text) => BASE64.decode(text).ok(),
        }
    }
}

/// A client whose traffic with `service` is written to `folder`.
pub fn recording<S>(inner: SharedHttpClient, service: S, folder: PathBuf) -> SharedHttpClient
where
    S: Deref<Target = Service> + Clone + Send + Sync + 'static,
{
    SharedHttpClient::new(Recorded { inner, service, folder })
}

struct Recorded<C, S> {
    inner: C,
    service: S,
    folder: PathBuf,
}

impl<C, S> std::fmt::Debug for Recorded<C, S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recorded({})", self.folder.display())
    }
}

impl<S> HttpClient for Recorded<SharedHttpClient, S>
where
    S: Deref<Target = Service> + Clone + Send + Sync + 'static,
{
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let inner = self.inner.http_connector(settings, components);
        SharedHttpConnector::new(Recorded { inner, service: self.service.clone(), folder: self.folder.clone() })
    }
}

impl<S> HttpConnector for Recorded<SharedHttpConnector, S>
where
    S: Deref<Target = Service> + Clone + Send + Sync + 'static,
{
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (service, folder) = (self.service.clone(), self.folder.clone());
        // A body that streams is not kept: replaying does not look at it.
        let body = request.body().bytes().map(<[u8]>::to_vec).unwrap_or_default();
        let mut copy = http::Request::builder().method(request.method()).uri(request.uri());
        for (name, value) in request.headers() {
            copy = copy.header(name, value);
        }
        let parts = copy.body(()).map(|copy| copy.into_parts().0);
        let answer = self.inner.call(request);
        HttpConnectorFuture::new(async move {
            let response = answer.await?;
            match parts {
                Ok(parts) => keep(&service, &folder, &parts, &body, response).await,
                Err(_) => Ok(response),
            }
        })
    }
}

/// Writes the pair and gives the answer on. What cannot be recorded is said, and is no failure of the call.
async fn keep(
    service: &Service,
    folder: &Path,
    parts: &Parts,
    body: &[u8],
    mut response: HttpResponse,
) -> Result<HttpResponse, ConnectorError> {
    let Some(route) = route::route(service, parts, body) else { return Ok(response) };
    let header = |name: &str| response.headers().get(name).unwrap_or_default();
    let kind = header("content-type").to_owned();
    let long = header("content-length").parse::<u64>().is_ok_and(|length| length > LARGEST);
    let is_cbor = kind.contains("cbor") || route.protocol == Protocol::RpcV2Cbor;
    let odd = kind.contains("eventstream") || is_cbor || !matches!(header("content-encoding"), "" | "identity");
    if long || odd {
        eprintln!(
            "nuaws: {} {} is not recorded: {}",
            service.slug,
            route.name,
            match long {
                true => "it is larger than 8 MiB",
                false => "recordings hold no streams, no CBOR and nothing compressed",
            }
        );
        return Ok(response);
    }
    let whole = std::mem::replace(response.body_mut(), SdkBody::empty()).collect().await;
    let whole = whole.map_err(ConnectorError::io)?.to_bytes();
    let case = case(service, &route, parts, body, &response, &kind, &whole);
    if let Err(error) = case.and_then(|case| write(folder, &case)) {
        eprintln!("nuaws: {} {} is not recorded: {error}", service.slug, route.name);
    }
    *response.body_mut() = SdkBody::from(whole);
    Ok(response)
}

/// Headers of requests that are kept although they do not begin with `x-amz-`.
const KEPT: [&str; 5] = ["content-type", "range", "smithy-protocol", "if-match", "if-none-match"];
/// Those that say nothing of what is asked, or are secrets.
const DROPPED: [&str; 12] = [
    "authorization",
    "content-length",
    "content-md5",
    "x-amz-security-token",
    "x-amz-s3session-token",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-user-agent",
    "x-amz-decoded-content-length",
    "x-amz-trailer",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-region-set",
];
/// Headers of answers that are not kept: what is of the connection, of the bytes as they were, or of a session.
const ANSWERS_DROPPED: [&str; 9] = [
    "connection",
    "content-length",
    "content-md5",
    "date",
    "keep-alive",
    "set-cookie",
    "transfer-encoding",
    "x-amz-crc32",
    "x-amz-cf-id",
];

/// What is written of a request and its answer, `whole` being its body and `kind` its media type.
///
/// # Errors
/// There is a body that cannot be read.
pub(super) fn case(
    service: &Service,
    route: &route::Route<'_>,
    parts: &Parts,
    body: &[u8],
    response: &HttpResponse,
    kind: &str,
    whole: &[u8],
) -> io::Result<Case> {
    let redactor = &Redactor::new(service, route.operation, own_secrets(parts));
    let bodies = Bodies { service, redactor, protocol: route.protocol };
    let (asks, says) = (payload(service.input(route.operation)), payload(service.output(route.operation)));
    let text = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let headers = parts.headers.keys().map(http::HeaderName::as_str);
    let headers = headers.filter(|name| is_kept(service, route.operation, name));
    let answered = response.headers().iter();
    let answered = answered.filter(|(name, _)| !ANSWERS_DROPPED.contains(name) && !name.starts_with("x-amz-checksum-"));
    Ok(Case {
        service: service.slug.to_string(),
        operation: route.name.to_owned(),
        region: answer::region(parts),
        request: Asked {
            method: parts.method.to_string(),
            host: redactor.text("", parts.uri.authority().map_or("", |authority| authority.as_str())),
            path: path(route, redactor, parts.uri.path()),
            query: redactor.form(parts.uri.query().unwrap_or_default()),
            headers: headers.map(|name| (name.to_owned(), redactor.untyped(name, text(name)))).collect(),
            body: bodies.asked(text("content-type"), body, asks)?,
        },
        response: Answered {
            status: response.status().as_u16(),
            headers: answered.map(|(name, value)| (name.to_owned(), redactor.untyped(name, value))).collect(),
            body: bodies.answered(kind, whole, says.filter(|_| response.status().is_success()))?,
        },
    })
}

/// Whether a request's header is written: what the operation takes from it is part of what is asked.
pub(super) fn is_kept(service: &Service, operation: &Operation, name: &str) -> bool {
    let takes = |member: &Member| match &member.traits.http {
        HttpBinding::Header(header) => header.eq_ignore_ascii_case(name),
        HttpBinding::PrefixHeaders(prefix) => !prefix.is_empty() && name.starts_with(&*prefix.to_ascii_lowercase()),
        _ => false,
    };
    let is_asked = name.starts_with("x-amz-") || KEPT.contains(&name) || service.input(operation).iter().any(takes);
    is_asked && !DROPPED.contains(&name) && !name.starts_with("x-amz-checksum-")
}

/// A request's path, its labels without what is secret in them.
fn path(route: &route::Route<'_>, redactor: &Redactor, path: &str) -> String {
    let mut clean = path.to_owned();
    // From behind: what stands before keeps its place.
    for label in route.labels.iter().rev() {
        if let Some(place) = label.place.clone() {
            clean.replace_range(place.clone(), &redactor.escaped(&label.name, &path[place], &label.text));
        }
    }
    if route.labels.is_empty() { redactor.text("", path) } else { clean }
}

/// How bodies are written.
#[derive(Clone, Copy)]
struct Bodies<'a> {
    service: &'a Service,
    redactor: &'a Redactor,
    protocol: Protocol,
}

impl Bodies<'_> {
    /// A request's; `payload` is the member that is all of it.
    fn asked(self, kind: &str, body: &[u8], payload: Option<&Member>) -> io::Result<Body> {
        let spoken = |text: &str| match self.protocol {
            Protocol::AwsQuery | Protocol::Ec2Query => Some(self.redactor.form(text)),
            _ => self.spoken(text),
        };
        self.written(kind, body, payload, &spoken)
    }

    /// An answer's.
    fn answered(self, kind: &str, body: &[u8], payload: Option<&Member>) -> io::Result<Body> {
        self.written(kind, body, payload, &|text| self.spoken(text))
    }

    /// Without secrets what is written in the protocol's format; `None` where it is not.
    fn spoken(self, text: &str) -> Option<String> {
        match self.protocol {
            Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml => self.redactor.xml(text),
            Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::RestJson1 => self.redactor.json(text, false),
            Protocol::RpcV2Cbor => None,
        }
    }

    /// Only where the model makes one blob or text the body may that be anything. Of every other it must be known what is in
    /// it: by the protocol, or, since proxies and some errors speak otherwise, by its media type or its looks.
    ///
    /// # Errors
    /// It cannot be read.
    fn written(
        self,
        kind: &str,
        body: &[u8],
        payload: Option<&Member>,
        spoken: &dyn Fn(&str) -> Option<String>,
    ) -> io::Result<Body> {
        if body.is_empty() {
            return Ok(Body::Text(String::new()));
        }
        let text = std::str::from_utf8(body);
        let seen = |text: &str| self.redactor.json(text, false).or_else(|| self.redactor.xml(text));
        match payload {
            Some(member) if is_sensitive(self.service, member) => {
                // Of a structure so much is left that it can be read.
                let is_structure = matches!(self.service.target(member).kind, Kind::Structure(_) | Kind::Union(_));
                let blank = text.ok().filter(|_| is_structure).and_then(|text| self.redactor.json(text, true));
                return Ok(Body::Text(blank.unwrap_or_else(|| REDACTED.to_owned())));
            }
            Some(member) => match (&self.service.target(member).kind, text) {
                // Somebody's own bytes.
                (Kind::Blob, Ok(text)) => {
                    return Ok(Body::Text(self.redactor.body(kind, text).unwrap_or_else(|| text.to_owned())));
                }
                (Kind::Blob, Err(_)) => return Ok(Body::Base64(BASE64.encode(body))),
                // The policy of a bucket, say.
                (Kind::String | Kind::Enum(_), Ok(text)) => {
                    return Ok(Body::Text(seen(text).unwrap_or_else(|| self.redactor.text(&member.name, text))));
                }
                _ => {}
            },
            None => {}
        }
        let text = text.map_err(|_| io::Error::other("its body is no text"))?;
        if text.trim().is_empty() {
            return Ok(Body::Text(String::new()));
        }
        let clean = spoken(text).or_else(|| self.redactor.body(kind, text)).or_else(|| seen(text));
        clean.map(Body::Text).ok_or_else(|| io::Error::other("its body is not what the service speaks"))
    }
}

/// What the request itself is signed with.
fn own_secrets(parts: &Parts) -> Vec<String> {
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let signature = header("authorization").and_then(|text| Some(text.rsplit_once("Signature=")?.1.to_owned()));
    let bearer = header("authorization").and_then(|text| Some(text.strip_prefix("Bearer ")?.to_owned()));
    let key = directory::access_key(parts).map(str::to_owned);
    let tokens = ["x-amz-security-token", "x-amz-s3session-token"].into_iter().filter_map(header);
    tokens.chain(signature).chain(bearer).chain(key).collect()
}

/// Writes a case under the next number that nobody has.
fn write(folder: &Path, case: &Case) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let text = serde_json::to_string_pretty(case)?;
    let mut number = std::fs::read_dir(folder)?.count();
    loop {
        number += 1;
        let path = folder.join(format!("{number:06}.json"));
        match std::fs::OpenOptions::new().write(true).create_new(true).open(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            opened => return opened?.write_all(text.as_bytes()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is recorded of a request with this answer.
    fn recorded(
        slug: &str,
        request: (&str, &str, &[(&str, &str)], &str),
        kind: &str,
        answer: &[u8],
    ) -> io::Result<Case> {
        let service = nuaws_embed::find(slug).unwrap().model();
        let (method, path, headers, body) = request;
        let builder = http::Request::builder().method(method).uri(format!("https://host.example.com{path}"));
        let request = headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value));
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let route = route::route(&service, &parts, body.as_bytes()).unwrap();
        let response = HttpResponse::new(200.try_into().unwrap(), SdkBody::empty());
        case(&service, &route, &parts, body.as_bytes(), &response, kind, answer)
    }

    fn secret(kind: &str, answer: &[u8]) -> io::Result<Body> {
        let headers =
            [("x-amz-target", "secretsmanager.GetSecretValue"), ("content-type", "application/x-amz-json-1.1")];
        let case = recorded("secrets-manager", ("POST", "/", &headers, r#"{"SecretId":"a"}"#), kind, answer)?;
        Ok(case.response.body)
    }

    #[test]
    fn what_an_answer_says_it_is_does_not_open_it() {
        let clean = Body::Text(r#"{"SecretString":"REDACTED"}"#.to_owned());
        for kind in ["application/x-amz-json-1.1", "text/html", "text/plain", ""] {
            assert_eq!(secret(kind, br#"{"SecretString":"hunter2"}"#).unwrap(), clean, "{kind}");
        }
        // From a proxy.
        let page = b"<html><Password>hunter2</Password></html>";
        assert_eq!(
            secret("text/html", page).unwrap(),
            Body::Text("<html><Password>REDACTED</Password></html>".to_owned())
        );
        for unknown in [b"hunter2".as_slice(), b"<html><br>hunter2</html>", b"{hunter2", b"\x1f\x8b\xff"] {
            for kind in ["text/html", "application/json", ""] {
                assert!(secret(kind, unknown).is_err(), "{unknown:?} as {kind:?}");
            }
        }
        assert_eq!(secret("text/plain", b" \n").unwrap(), Body::Text(String::new()));
    }

    #[test]
    fn bytes_of_the_caller_stay_as_they_are() {
        let object = |kind: &str, bytes: &[u8]| {
            let request = ("GET", "/bucket/key?x-id=GetObject", [].as_slice(), "");
            recorded("s3", request, kind, bytes).unwrap().response.body
        };
        for text in [" 999988887777 <a", "{\"Password\": 1}", " "] {
            assert_eq!(object("text/plain", text.as_bytes()), Body::Text(text.to_owned()));
        }
        assert_eq!(object("", b"\xff"), Body::Base64("/w==".to_owned()));
        assert_eq!(object("application/json", b"{not"), Body::Text("{not".to_owned()));
        let policy = recorded("s3", ("GET", "/bucket?policy", &[], ""), "", br#"{"AWS":"999988887777"}"#).unwrap();
        assert_eq!(policy.response.body, Body::Text(r#"{"AWS":"123456789012"}"#.to_owned()));
    }

    #[test]
    fn paths_and_headers_hide_what_is_secret() {
        let path = |slug: &str, path: &str| recorded(slug, ("GET", path, &[], ""), "", b"").unwrap().request.path;
        assert_eq!(path("chime-sdk-voice", "/phone-numbers/%2B4930"), "/phone-numbers/REDACTED");
        assert_eq!(path("chime-sdk-voice", "/phone-numbers/4930"), "/phone-numbers/0");
        assert_eq!(path("chime-sdk-voice", "/phone-numbers/phone-4930/"), "/phone-numbers/REDACTED/");
        assert_eq!(path("quicksight", "/accounts/999988887777/analyses"), "/accounts/123456789012/analyses");
        assert_eq!(
            path("lambda", "/2017-03-31/tags/arn%3Aaws%3Alambda%3Aeu-west-1%3A999988887777%3Afunction%3Aa"),
            "/2017-03-31/tags/arn%3Aaws%3Alambda%3Aeu-west-1%3A123456789012%3Afunction%3Aa"
        );
        let headers = [("x-amz-server-side-encryption-customer-key", "c2VjcmV0"), ("x-amz-account-id", "999988887777")];
        let case = recorded("s3", ("GET", "/bucket/key", &headers, ""), "", b"").unwrap();
        let kept: Vec<_> = case.request.headers.values().map(String::as_str).collect();
        assert_eq!(kept, ["123456789012", "REDACTED"]);
    }
}
