//! What crosses the wire: a connector that records every request and answers with bytes given to it, and the comparison
//! of two requests.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body_util::BodyExt;
use nuaws_models::Service;
use nuaws_rt::mock::{Mock, MockBody};

use crate::{drift, xml};

/// Headers that tell the two sides apart by design: who sends, the random id of the call, and that we ask whether a large
/// body is wanted before we send it, as botocore does. None is signed but the user agent, which is made the same.
const APART: [&str; 4] = ["user-agent", "x-amz-user-agent", "amz-sdk-invocation-id", "expect"];

/// Headers that are computed from the body's bytes.
const OF_BYTES: [&str; 4] = ["authorization", "content-length", "content-md5", "x-amz-content-sha256"];

/// A request as it was about to leave.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// An answer's bytes.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// An answer made by hand; its length is added.
    pub(crate) fn new(status: u16, headers: &[(&'static str, &str)], body: &str) -> Reply {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let value =
                HeaderValue::from_bytes(value.as_bytes()).unwrap_or_else(|_| unreachable!("{value:?} is no header"));
            map.append(HeaderName::from_static(name), value);
        }
        map.entry(CONTENT_LENGTH).or_insert(body.len().into());
        Reply { status, headers: map, body: body.as_bytes().to_vec() }
    }

    /// What the mock answers to `operation`, whole.
    pub(crate) async fn of(operation: &str, response: http::Response<MockBody>) -> Result<Reply, BoxError> {
        let (mut parts, body) = response.into_parts();
        let mut body = body.collect().await?.to_bytes().to_vec();
        if let Some(root) = drift::root(operation) {
            body = rooted(&String::from_utf8_lossy(&body), root).into_bytes();
            parts.headers.insert(CONTENT_LENGTH, body.len().into());
        }
        Ok(Reply { status: parts.status.as_u16(), headers: parts.headers, body })
    }
}

/// XML with another root, except for an error.
fn rooted(xml: &str, root: &str) -> String {
    let document = xml.find("?>").map_or(xml, |end| xml[end + 2..].trim_start());
    let start = document.strip_prefix('<').and_then(|rest| rest.find(['>', ' ', '/']).map(|end| &rest[..end]));
    match start.filter(|name| *name != "Error") {
        Some(name) => {
            let inner = document[1 + name.len()..].trim_end_matches(&format!("</{name}>"));
            format!("<{root}{inner}</{root}>")
        }
        None => xml.to_owned(),
    }
}

/// Where the answers come from.
#[derive(Clone)]
pub(crate) enum Replies {
    /// The mock makes them, for this service and operation.
    Mock(Arc<Mock>, Arc<Service>, String),
    /// One after another; the last one again where there are more requests than answers.
    Fixed(Vec<Reply>),
}

/// Stands where the network would be.
#[derive(Clone)]
pub(crate) struct Recorder {
    replies: Replies,
    exchanges: Arc<Mutex<Vec<(Sent, Reply)>>>,
}

impl Recorder {
    pub(crate) fn new(replies: Replies) -> Recorder {
        Recorder { replies, exchanges: Arc::default() }
    }

    /// Everything that has crossed so far.
    pub(crate) fn exchanges(&self) -> Vec<(Sent, Reply)> {
        self.lock().clone()
    }

    pub(crate) fn client(&self) -> SharedHttpClient {
        let connector = SharedHttpConnector::new(self.clone());
        http_client_fn(move |_, _| connector.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(Sent, Reply)>> {
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn exchange(self, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let method = request.method().to_owned();
        // As the SDK wrote it: a parsed URI may have been tidied up.
        let url = request.uri().to_owned();
        let request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
        let (parts, body) = request.into_parts();
        let body = body.collect().await.map_err(ConnectorError::user)?.to_bytes().to_vec();
        let said = parts.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        if said.is_some_and(|said: usize| said != body.len()) {
            let error = format!("a body of {} bytes under a length of {said:?}", body.len());
            return Err(ConnectorError::user(error.into()));
        }
        let reply = match &self.replies {
            Replies::Mock(mock, service, operation) => {
                let answer = mock.answer(service, &parts, &body).map_err(|error| ConnectorError::user(error.into()))?;
                Reply::of(operation, answer.response).await.map_err(ConnectorError::user)?
            }
            Replies::Fixed(replies) => {
                let at = self.lock().len().min(replies.len().saturating_sub(1));
                replies.get(at).cloned().ok_or_else(|| ConnectorError::other("no answer is left".into(), None))?
            }
        };
        self.lock().push((Sent { method, url, headers: parts.headers, body }, reply.clone()));
        let mut response = http::Response::new(SdkBody::from(reply.body));
        *response.status_mut() = reply
            .status
            .try_into()
            .map_err(|error: http::status::InvalidStatusCode| ConnectorError::user(error.into()))?;
        *response.headers_mut() = reply.headers;
        HttpResponse::try_from(response).map_err(|error| ConnectorError::user(error.into()))
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Recorder")
    }
}

impl HttpConnector for Recorder {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::new(self.clone().exchange(request))
    }
}

/// What two requests differ in, a line each; nothing where they agree.
///
/// Bodies that say the same in other bytes agree, and then what is computed from the bytes is not compared.
pub(crate) fn differences(ours: &Sent, theirs: &Sent) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |what: &str, ours: &str, theirs: &str| {
        if ours != theirs {
            let shown = |text: &str| text.chars().take(2000).collect::<String>();
            found.push(format!("{what}\n      ours   {}\n      theirs {}", shown(ours), shown(theirs)));
        }
    };
    check("method", &ours.method, &theirs.method);
    check("url", &ours.url, &theirs.url);
    let rewritten = ours.body != theirs.body && says_the_same(ours, theirs);
    if !rewritten {
        check("body", &String::from_utf8_lossy(&ours.body), &String::from_utf8_lossy(&theirs.body));
    }
    let [our_headers, their_headers] = [ours, theirs].map(headers);
    for name in our_headers.keys().chain(their_headers.keys().filter(|name| !our_headers.contains_key(*name))) {
        let of_bytes = OF_BYTES.contains(&name.as_str()) || name.starts_with("x-amz-checksum-");
        if !(rewritten && of_bytes) {
            let shown =
                |headers: &BTreeMap<String, String>| headers.get(name).map_or("absent", String::as_str).to_owned();
            check(&format!("header {name}"), &shown(&our_headers), &shown(&their_headers));
        }
    }
    found
}

/// Whether two bodies are the same XML, or the same payload and trailer in chunks of other sizes.
fn says_the_same(ours: &Sent, theirs: &Sent) -> bool {
    let chunked = |sent: &Sent| sent.headers.contains_key("x-amz-trailer");
    if chunked(ours) && chunked(theirs) {
        return unchunked(&ours.body).is_some_and(|body| Some(body) == unchunked(&theirs.body));
    }
    let [ours, theirs] = [ours, theirs].map(|sent| std::str::from_utf8(&sent.body).ok().and_then(xml::canonical));
    ours.is_some() && ours == theirs
}

/// The payload and the trailer of a body in `aws-chunked` encoding.
fn unchunked(mut body: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut payload = Vec::new();
    loop {
        let end = body.windows(2).position(|pair| pair == b"\r\n")?;
        let size = usize::from_str_radix(std::str::from_utf8(&body[..end]).ok()?, 16).ok()?;
        let rest = &body[end + 2..];
        if size == 0 {
            return Some((payload, rest.to_vec()));
        }
        payload.extend_from_slice(rest.get(..size)?);
        body = rest.get(size..)?.strip_prefix(b"\r\n")?;
    }
}

/// How many facts [`differences`] compares.
pub(crate) fn facts(sent: &Sent) -> usize {
    3 + headers(sent).len()
}

fn headers(sent: &Sent) -> BTreeMap<String, String> {
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in sent.headers.iter().filter(|(name, _)| !APART.contains(&name.as_str())) {
        let all = headers.entry(name.to_string()).or_default();
        let value = String::from_utf8_lossy(value.as_bytes());
        // Signatures over elliptic curves are never the same twice.
        let kept = value.find("Signature=").filter(|_| value.starts_with("AWS4-ECDSA")).unwrap_or(value.len());
        all.push_str(&format!("[{}]", &value[..kept]));
    }
    headers
}
