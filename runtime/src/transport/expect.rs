//! `Expect: 100-continue` (RFC 9110, 10.1.1): a request that carries it keeps its body back until the server wants it.
//!
//! A server that answers at once instead (the bucket is elsewhere, access is denied) never gets the body. One that says
//! nothing gets it after a second: not every server knows the header.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::connector_metadata::ConnectorMetadata;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::StatusCode;
use http_body::{Body, Frame, SizeHint};
use tokio::sync::watch;

/// How long a server may keep silent; as curl and botocore have it.
const PATIENCE: Duration = Duration::from_secs(1);

/// A client whose requests wait with their bodies where they say so.
#[derive(Debug)]
pub(super) struct Patient(pub(super) SharedHttpClient);

impl HttpClient for Patient {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(PatientConnector(self.0.http_connector(settings, components)))
    }

    fn connector_metadata(&self) -> Option<ConnectorMetadata> {
        self.0.connector_metadata()
    }
}

#[derive(Debug)]
struct PatientConnector(SharedHttpConnector);

impl HttpConnector for PatientConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        if request.headers().get("expect").is_none() {
            return self.0.call(request);
        }
        let (say, said) = watch::channel(Said::Nothing);
        let say = Arc::new(say);
        let request = match hold(request, say.clone(), said) {
            Ok(request) => request,
            Err(error) => return HttpConnectorFuture::ready(Err(ConnectorError::user(error))),
        };
        let answer = self.0.call(request);
        HttpConnectorFuture::new(async move {
            let answer = answer.await;
            say.send_if_modified(|said| match said {
                Said::Nothing => {
                    *said = Said::Answered;
                    true
                }
                _ => false,
            });
            answer
        })
    }
}

/// What the server has said of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    GoOn,
    /// The whole answer came, and no word of the body.
    Answered,
}

/// The same request with its body held back.
fn hold(
    request: HttpRequest,
    say: Arc<watch::Sender<Said>>,
    said: watch::Receiver<Said>,
) -> Result<HttpRequest, BoxError> {
    let mut request = request.try_into_http1x()?;
    hyper::ext::on_informational(&mut request, move |response| {
        if response.status() == StatusCode::CONTINUE {
            say.send_replace(Said::GoOn);
        }
    });
    let request = request.map(|body| SdkBody::from_body_1_x(Held { body, until: Some(Box::pin(wait(said))) }));
    Ok(HttpRequest::try_from(request)?)
}

/// Until the body may go, or will not be wanted any more.
async fn wait(mut said: watch::Receiver<Said>) -> io::Result<()> {
    let word = tokio::time::timeout(PATIENCE, said.wait_for(|said| *said != Said::Nothing)).await;
    let word = word.map(|word| word.map(|word| *word));
    if !matches!(word, Ok(Ok(Said::Answered))) {
        return Ok(());
    }
    // An error here closes the connection, which no other request could use: the answer is to be read first.
    tokio::time::sleep(PATIENCE).await;
    Err(io::Error::other("the server answered without waiting for the body"))
}

/// A body that begins when `until` is over.
struct Held {
    body: SdkBody,
    until: Option<Pin<Box<dyn Future<Output = io::Result<()>> + Send + Sync>>>,
}

impl Body for Held {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(until) = &mut self.until {
            let over = ready!(until.as_mut().poll(cx));
            self.until = None;
            over?;
        }
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn size_hint(&self) -> SizeHint {
        Body::size_hint(&self.body)
    }
}
