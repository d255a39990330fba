//! Why there is no answer: the SDK's errors as ours.

use std::error::Error as StdError;

use aws_credential_types::provider::error::{CredentialsError, TokenError};
use aws_smithy_runtime_api::client::interceptors::context::Error;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;

use super::{NoEndpoint, ServiceError, TransportError};
use crate::error::Stage;

/// What the SDK's error means here.
pub(super) fn failed(error: SdkError<Error, HttpResponse>) -> TransportError {
    if let Some(message) = credentials_problem(&error) {
        return TransportError::Credentials(message);
    }
    if let Some(NoEndpoint(reason)) = causes(&error).find_map(|cause| cause.downcast_ref()) {
        return TransportError::Endpoint(reason.clone());
    }
    match error {
        SdkError::ServiceError(context) => match context.into_err().downcast::<ServiceError>() {
            Ok(service) => TransportError::Service(Box::new(service)),
            Err(other) => TransportError::Construction(format!("{other:?}")),
        },
        SdkError::ConstructionFailure(_) => TransportError::Construction(chain(&error)),
        SdkError::TimeoutError(_) => TransportError::Timeout(chain(&error)),
        SdkError::DispatchFailure(ref failure) => {
            let message = chain(&error);
            let connecting = failure.as_connector_error().is_some_and(|connector| {
                // A connection that is reset or closed was one: only what fails to connect has sent nothing.
                let text = chain(connector).to_lowercase().replace("connection", "");
                ["connect", "dns", "lookup", "resolve"].iter().any(|word| text.contains(word))
            });
            if failure.is_timeout() && !connecting {
                return TransportError::Timeout(message);
            }
            TransportError::Dispatch { message, stage: if connecting { Stage::NotSent } else { Stage::MaybeSent } }
        }
        SdkError::ResponseError(_) => TransportError::Dispatch { message: chain(&error), stage: Stage::Answered },
        _ => TransportError::Dispatch { message: chain(&error), stage: Stage::MaybeSent },
    }
}

/// The message of a credentials or token problem anywhere among the causes.
fn credentials_problem(error: &(dyn StdError + 'static)) -> Option<String> {
    causes(error).find(|cause| cause.is::<CredentialsError>() || cause.is::<TokenError>()).map(chain)
}

/// An error and its causes, outermost first.
fn causes<'e>(error: &'e (dyn StdError + 'static)) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// An error with its causes, outermost first, in one line.
pub fn chain(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut at = error.source();
    while let Some(cause) = at {
        let more = cause.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        at = cause.source();
    }
    text
}
