//! The mock as the SDK's HTTP connector.

use std::ops::Deref;
use std::sync::Arc;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use nuaws_models::Service;

use super::Mock;
use super::exchange::{Unanswered, exchange};

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
    let (parts, body) = request.into_parts();
    let response = exchange(mock, service, &parts, body).await.map_err(|error| match error {
        Unanswered::Refused(refused) => ConnectorError::io(refused.into()),
        Unanswered::Unheard(source) => ConnectorError::user(source),
    })?;
    HttpResponse::try_from(response.map(SdkBody::from_body_1_x)).map_err(|error| ConnectorError::user(error.into()))
}
