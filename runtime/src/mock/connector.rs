//! The mock as the SDK's HTTP connector: waits out the latency and streams the body.

use std::ops::Deref;
use std::sync::Arc;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use http::header::CONTENT_LENGTH;
use http_body_util::BodyExt;
use nuaws_models::Service;

use super::Mock;
use super::talk::talk;

/// Sends requests for one service to a [`Mock`].
pub struct MockConnector<S> {
    mock: Arc<Mock>,
    service: S,
}

impl<S> MockConnector<S> {
    /// A connector for `service` (an `Arc<Service>`, a `&'static Service`, …).
    pub fn new(mock: Arc<Mock>, service: S) -> MockConnector<S> {
        MockConnector { mock, service }
    }
}

impl<S> std::fmt::Debug for MockConnector<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MockConnector")
    }
}

impl<S> HttpConnector for MockConnector<S>
where
    S: Deref<Target = Service> + Clone + Send + Sync + 'static,
{
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (mock, service) = (self.mock.clone(), self.service.clone());
        HttpConnectorFuture::new(async move { send(&mock, service, request).await })
    }
}

async fn send<S>(mock: &Arc<Mock>, service: S, request: HttpRequest) -> Result<HttpResponse, ConnectorError>
where
    S: Deref<Target = Service> + Clone + Send + Sync + 'static,
{
    let request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
    let (parts, mut body) = request.into_parts();
    let talks = Mock::takes_events(&service, &parts);
    let bytes = match talks {
        Some(_) => Vec::new(),
        None => whole(&mut body, Mock::ignores_body(&service, &parts)).await?,
    };
    let answer = mock.answer(&service, &parts, &bytes).map_err(|error| ConnectorError::io(error.into()))?;
    if !answer.latency.is_zero() {
        tokio::time::sleep(answer.latency).await;
    }
    let mut response = answer.response;
    if let Some(name) = talks.filter(|_| response.status().is_success()) {
        response.headers_mut().remove(CONTENT_LENGTH);
        response = response.map(|answer| answer.talking(talk(mock, &service, name, &parts, body)));
    }
    HttpResponse::try_from(response.map(SdkBody::from_body_1_x)).map_err(|error| ConnectorError::user(error.into()))
}

/// Reads a body to its end; nothing is kept of one that is ignored.
async fn whole(body: &mut SdkBody, ignored: bool) -> Result<Vec<u8>, ConnectorError> {
    type Source = Box<dyn std::error::Error + Send + Sync>;
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error: Source| ConnectorError::user(error))?;
        if let (Ok(data), false) = (frame.into_data(), ignored) {
            bytes.extend_from_slice(&data);
        }
    }
    Ok(bytes)
}
