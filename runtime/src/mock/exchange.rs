//! One HTTP request and its answer: the body read as far as the operation wants it, the latency waited out.
//!
//! Where requests come from is [`super::connector`]'s and [`super::serve`]'s business.

use std::ops::Deref;
use std::sync::Arc;

use aws_smithy_types::body::SdkBody;
use http::Response;
use http::header::CONTENT_LENGTH;
use http::request::Parts;
use http_body_util::BodyExt;
use nuaws_models::Service;

use super::body::MockBody;
use super::directory::is_form;
use super::route::route;
use super::talk::talk;
use super::traffic::Pace;
use super::{Mock, Refused};

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unanswered {
    /// It is to be so.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The request broke off.
    #[error("the request's body: {0}")]
    Unheard(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Answers one request to `service`.
pub(super) async fn exchange<S>(
    mock: &Arc<Mock>,
    service: S,
    parts: &Parts,
    mut body: SdkBody,
) -> Result<Response<MockBody>, Unanswered>
where
    S: Deref<Target = Service> + Clone + Send + Sync + 'static,
{
    // A form says in its body what it asks for; no form streams.
    let early = if is_form(&parts.headers) { None } else { route(&service, parts, &[]) };
    let talks = early.as_ref().filter(|route| route.takes_events(&service)).map(|route| route.name);
    let bytes = match &early {
        Some(_) if talks.is_some() => Vec::new(),
        early => {
            let ignored = early.as_ref().is_some_and(|route| route.ignores_body(&service));
            whole(&mut body, ignored, mock.bandwidth()).await?
        }
    };
    let route = early.or_else(|| route(&service, parts, &bytes));
    let answer = mock.answer_routed(&service, route, parts, &bytes)?;
    if !answer.latency.is_zero() {
        tokio::time::sleep(answer.latency).await;
    }
    if answer.breaks {
        return Err(Refused::Later.into());
    }
    let mut response = answer.response;
    if let Some(name) = talks.filter(|_| response.status().is_success()) {
        response.headers_mut().remove(CONTENT_LENGTH);
        response = response.map(|answer| answer.talking(talk(mock, &service, name, parts, body)));
    }
    Ok(response)
}

/// Reads a body to its end, so many bytes a second; nothing is kept of one that is ignored.
pub(super) async fn whole(body: &mut SdkBody, ignored: bool, bandwidth: Option<u64>) -> Result<Vec<u8>, Unanswered> {
    let mut bytes = Vec::new();
    let mut pace = bandwidth.map(Pace::new);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(Unanswered::Unheard)?;
        let Ok(data) = frame.into_data() else { continue };
        if let Some(pace) = &mut pace {
            tokio::time::sleep_until(pace.pass(data.len())).await;
        }
        if !ignored {
            bytes.extend_from_slice(&data);
        }
    }
    Ok(bytes)
}
