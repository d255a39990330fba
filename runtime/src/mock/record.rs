//! Recording what is really said to AWS and by it: one file for each request with its answer, secrets removed.
//!
//! A connector around another; [`super::replay`] answers from the files. Signatures, tokens, credentials and cookies are
//! not written, nor what the model calls sensitive; accounts become one ([`super::redact`]).

use std::collections::BTreeMap;
use std::io::Write;
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
    let odd =
        kind.contains("eventstream") || kind.contains("cbor") || !matches!(header("content-encoding"), "" | "identity");
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
const DROPPED: [&str; 9] = [
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

fn case(
    service: &Service,
    route: &route::Route<'_>,
    parts: &Parts,
    body: &[u8],
    response: &HttpResponse,
    kind: &str,
    whole: &[u8],
) -> std::io::Result<Case> {
    let redactor = Redactor::new(service, route.operation, own_secrets(parts));
    let readable = |kind: &str, body: &[u8], hidden: bool| -> std::io::Result<Body> {
        let text = std::str::from_utf8(body).ok();
        Ok(match text {
            _ if hidden && !body.is_empty() => Body::Text(REDACTED.to_owned()),
            Some("") => Body::Text(String::new()),
            Some(text) => match redactor.body(kind, text) {
                Some(clean) => Body::Text(clean),
                // Nobody knows what is in it: it must be somebody's own bytes.
                None if kind.contains("json") || kind.contains("xml") || kind.contains("form") => {
                    return Err(std::io::Error::other("its body is not what it says it is"));
                }
                None => Body::Text(text.to_owned()),
            },
            None => Body::Base64(BASE64.encode(body)),
        })
    };
    let hidden = |members| payload(members).is_some_and(|member| is_sensitive(service, member));
    let members = (service.input(route.operation), service.output(route.operation));
    let text = |parts: &http::HeaderMap, name: &str| {
        parts.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    let kept = |name: &&str| {
        (KEPT.contains(name) || name.starts_with("x-amz-"))
            && !DROPPED.contains(name)
            && !name.starts_with("x-amz-checksum-")
            && !redactor.hides(name)
    };
    let headers = parts.headers.keys().map(http::HeaderName::as_str).filter(kept);
    let headers = headers.map(|name| (name.to_owned(), redactor.text(name, &text(&parts.headers, name))));
    let answered = response.headers().iter().filter(|(name, _)| {
        !ANSWERS_DROPPED.contains(name) && !name.starts_with("x-amz-checksum-") && !redactor.hides(name)
    });
    Ok(Case {
        service: service.slug.to_string(),
        operation: route.name.to_owned(),
        region: answer::region(parts),
        request: Asked {
            method: parts.method.to_string(),
            host: redactor.text("", parts.uri.authority().map_or("", |authority| authority.as_str())),
            path: redactor.text("", parts.uri.path()),
            query: redactor.form(parts.uri.query().unwrap_or_default()),
            headers: headers.collect(),
            body: readable(&text(&parts.headers, "content-type"), body, hidden(members.0))?,
        },
        response: Answered {
            status: response.status().as_u16(),
            headers: answered.map(|(name, value)| (name.to_owned(), redactor.text(name, value))).collect(),
            body: readable(kind, whole, hidden(members.1) && response.status().is_success())?,
        },
    })
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
fn write(folder: &Path, case: &Case) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let text = serde_json::to_string_pretty(case)?;
    let mut number = std::fs::read_dir(folder)?.count();
    loop {
        number += 1;
        let path = folder.join(format!("{number:06}.json"));
        match std::fs::OpenOptions::new().write(true).create_new(true).open(path) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            opened => return opened?.write_all(text.as_bytes()),
        }
    }
}
