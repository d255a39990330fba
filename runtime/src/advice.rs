//! What failures mean to a user: transport errors become [`CallError`]s with the next step.
//!
//! The wording is here and nowhere else. Nothing here sends or decides; the retries are over when a failure gets here.

use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::error::{CallError, Fault, Stage};
use crate::transport::{ServiceError, TransportError};

/// What was asked of whom when it failed.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Service slug.
    pub service: &'a str,
    /// AWS's SDK id of the service.
    pub sdk_id: &'a str,
    /// Operation name.
    pub operation: &'a str,
    /// Region in force.
    pub region: Option<&'a str>,
    /// Where it was asked.
    pub url: &'a str,
}

/// The error a user sees for a request that failed.
pub fn explain(error: TransportError, asked: &Asked<'_>) -> CallError {
    match error {
        TransportError::Service(error) => service(*error, asked),
        TransportError::Credentials(message) => credentials(&message, asked),
        TransportError::Timeout(message) => CallError::not_sent("Timeout", format!("no answer in time: {message}"))
            .stage(Stage::MaybeSent)
            .help("the request may have taken effect: look before you send it again"),
        TransportError::Dispatch { message, stage: Stage::Answered } => {
            CallError::not_sent("BrokenOff", format!("the answer of {} broke off: {message}", asked.url))
                .stage(Stage::Answered)
                .help("what the request changes may be changed: look before you send it again")
        }
        TransportError::Dispatch { message, stage } => {
            let help = match stage {
                Stage::NotSent => "check the network, the proxy settings, --region and --endpoint-url",
                _ => "the request may have taken effect: look before you send it again",
            };
            let message = format!("no answer from {}: {message}", asked.url);
            CallError::not_sent("Unreachable", message).stage(stage).help(help)
        }
        TransportError::Endpoint(message) => CallError::not_sent("Endpoint", message)
            .help("set AWS_ACCOUNT_ID or the profile's aws_account_id, or AWS_ACCOUNT_ID_ENDPOINT_MODE=preferred"),
        TransportError::Construction(message) => CallError::not_sent("Request", message),
    }
}

/// No region where one is needed.
pub fn no_region() -> CallError {
    CallError::not_sent("NoRegion", "no region is set")
        .help("pass --region, or set AWS_REGION, or put `region` into the profile in ~/.aws/config")
}

fn credentials(message: &str, asked: &Asked<'_>) -> CallError {
    let lower = message.to_lowercase();
    // Which lists every source there could be, those of tokens among them.
    let nowhere = lower.contains("no credentials found in chain");
    let signed_in = lower.contains("sso") || lower.contains("access token");
    let (code, help) = if signed_in && !nowhere {
        ("ExpiredLogin", "sign in again: aws sso login".to_owned())
    } else if lower.contains("expired") && !nowhere {
        ("ExpiredCredentials", "renew the credentials of this profile".to_owned())
    } else {
        let help = "run `aws configure`, choose a profile with --profile or AWS_PROFILE, or set AWS_ACCESS_KEY_ID and \
                    AWS_SECRET_ACCESS_KEY; public data needs none: --no-sign-request";
        ("NoCredentials", help.to_owned())
    };
    let message = format!("no usable credentials for {}: {message}", asked.service);
    CallError::not_sent(code, message).help(help)
}

fn service(error: ServiceError, asked: &Asked<'_>) -> CallError {
    let code = error.code().unwrap_or(status_name(error.status)).to_owned();
    let message = match error.message() {
        Some(message) if !message.is_empty() => message.trim_end_matches('.').to_owned(),
        _ => format!("{} answered {} ({})", asked.service, code, error.status),
    };
    let fault = Fault {
        code: format!("nuaws::{}::{code}", asked.service),
        help: next_step(&code, &error, asked),
        message,
        flag: None,
        service: String::new(),
        operation: String::new(),
        aws_code: Some(code),
        status: Some(error.status),
        request_id: error.request_id,
        stage: Stage::Answered,
        fields: error.fields,
    };
    fault.into()
}

fn next_step(code: &str, error: &ServiceError, asked: &Asked<'_>) -> Option<String> {
    let region = asked.region.unwrap_or("no region");
    let text = match code {
        "ExpiredToken" | "ExpiredTokenException" | "TokenRefreshRequired" | "RequestExpired" => {
            "the credentials have expired: sign in again (aws sso login) or renew them".to_owned()
        }
        "UnrecognizedClientException" | "InvalidClientTokenId" | "InvalidAccessKeyId" | "AuthFailure" => {
            "AWS does not know these credentials: check --profile and the access key".to_owned()
        }
        "RequestTimeTooSkewed" | "RequestInTheFuture" => match &error.date {
            Some(date) => format!("this machine's clock is wrong: AWS says it is {date}"),
            None => "this machine's clock is wrong: set it right".to_owned(),
        },
        "SignatureDoesNotMatch" | "InvalidSignatureException" => {
            "check the secret key and this machine's clock".to_owned()
        }
        "OptInRequired" | "SubscriptionRequiredException" => {
            format!("this account has not enabled {} in {region}", asked.sdk_id)
        }
        "PermanentRedirect" | "TemporaryRedirect" | "AuthorizationHeaderMalformed" | "Redirect" => {
            let there = error.bucket_region.as_ref()?;
            format!("the bucket is in {there}: pass --region {there}")
        }
        _ if code.contains("AccessDenied") || code.contains("Unauthorized") || error.status == 403 => {
            format!("this identity needs the permission for {} in {region}", asked.operation)
        }
        _ if code.contains("Throttl")
            || code.contains("TooManyRequests")
            || error.status == 429
            || code == "SlowDown" =>
        {
            "AWS asks for fewer requests: wait a little and try again".to_owned()
        }
        _ if code.contains("NotFound") || code.starts_with("NoSuch") || error.status == 404 => {
            format!("nothing by this name was found in {region}: check the name and --region")
        }
        _ if error.status >= 500 => "the fault is AWS's: try again in a moment".to_owned(),
        _ => return None,
    };
    Some(text)
}

fn status_name(status: u16) -> &'static str {
    match status {
        301 | 307 | 308 => "Redirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        409 => "Conflict",
        412 => "PreconditionFailed",
        429 => "TooManyRequests",
        500 => "InternalError",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => "UnknownError",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_never_signed_in_is_not_told_to_sign_in_again() {
        let asked = Asked { service: "s3", sdk_id: "S3", operation: "ListBuckets", region: None, url: "" };
        let code = |message: &str| explain(TransportError::Credentials(message.into()), &asked).code.clone();
        let nowhere =
            "no credentials found in chain. Attempted:\n  WebIdentityToken: $AWS_WEB_IDENTITY_TOKEN_FILE was not set";
        assert_eq!(code(nowhere), "nuaws::NoCredentials");
        assert_eq!(code("invalid JSON in response: unexpected token 'x'"), "nuaws::NoCredentials");
        assert_eq!(code("the SSO session is over"), "nuaws::ExpiredLogin");
        assert_eq!(code("the credentials have expired"), "nuaws::ExpiredCredentials");
    }
}
