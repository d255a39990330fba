//! Presigned URLs: a request whose signature is in its query string, for somebody else to send.
//!
//! Parameters that would travel in a form, or in Polly's flat JSON, go into the query string, and the request becomes a
//! GET. What has any other document for a body cannot be presigned.

use std::sync::Arc;
use std::time::Duration;

use aws_runtime::auth::{HttpSignatureType, SigningOptions};
use aws_sigv4::http_request::SignableBody;
use http::Method;
use http::header::CONTENT_TYPE;
use nuaws_models::model::{AuthScheme, Protocol};
use nuaws_models::traits::HttpBinding;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::request::{Purpose, signs_as_s3};
use super::{Call, Callee};
use crate::codec::{WireBody, WireRequest};
use crate::error::CallError;
use crate::session::Session;
use crate::transport::Client;
use crate::value::Value;

/// A signature in a query string is good for at most this long.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// RFC 3986, "unreserved".
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request that anybody may send until it expires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presigned {
    /// HTTP verb.
    pub method: String,
    /// The whole URL, signature included.
    pub url: String,
    /// Headers that are signed and so must be sent with it; not `host`.
    pub headers: Vec<(String, String)>,
}

/// Presigns one operation in another call's name: as its identity, in `region` where that is not the session's own.
///
/// `params` fit the model as [`crate::input`] leaves them.
///
/// # Errors
/// As [`Call::presign`].
pub async fn presign(
    callee: Arc<Callee>,
    operation: &str,
    params: Value,
    session: &Arc<Session>,
    client: &Client,
    region: Option<&str>,
    expires: Duration,
) -> Result<Presigned, CallError> {
    let session = match region {
        Some(region) => Arc::new(session.in_region(region)),
        None => session.clone(),
    };
    Call::new(callee, operation, params, None, session, client.clone())?.presign(expires).await
}

impl Call {
    /// Signs the call into a URL that is good for `expires`. The streaming body, where the operation has one, is left
    /// to whoever sends it.
    ///
    /// # Errors
    /// For an operation that cannot be presigned, a caller who does not sign, and a time beyond seven days.
    pub async fn presign(&self, expires: Duration) -> Result<Presigned, CallError> {
        if expires.is_zero() || expires > LONGEST {
            let error = CallError::not_sent("Input", "a presigned URL is good for 1 second to 7 days");
            return Err(self.name_it(error.flag("expires-in")));
        }
        let signed = self.signed(&self.params, Purpose::Presign(expires)).await?;
        let mut headers = signed.headers;
        headers.retain(|(name, _)| !name.eq_ignore_ascii_case("host"));
        Ok(Presigned { method: signed.method, url: signed.url, headers })
    }
}

/// Brings a request into the form that a URL can carry.
pub(super) fn move_into_query(call: &Call, params: &Value, wire: &mut WireRequest) -> Result<(), CallError> {
    let body = std::mem::replace(&mut wire.body, WireBody::Bytes(Vec::new()));
    let query = match (&body, call.protocol) {
        (WireBody::Streaming, _) => None,
        (WireBody::Bytes(bytes), _) if bytes.is_empty() => None,
        (WireBody::Bytes(bytes), Protocol::AwsQuery | Protocol::Ec2Query) => {
            Some(String::from_utf8_lossy(bytes).into_owned())
        }
        _ if (&*call.service().slug, &*call.name) == ("polly", "SynthesizeSpeech") => Some(flat(params)),
        _ => {
            let error = CallError::not_sent("Presign", format!("{} cannot be presigned", call.name));
            return Err(error.help("it sends its parameters as a document, and a URL carries none"));
        }
    };
    if let Some(query) = query {
        let separator = if wire.uri.contains('?') { '&' } else { '?' };
        wire.uri = format!("{}{separator}{query}", wire.uri);
        wire.method = Method::GET;
    }
    let members = call.service().input(call.operation());
    let given = members.iter().any(|member| {
        let header =
            matches!(&member.traits.http, HttpBinding::Header(name) if name.eq_ignore_ascii_case("content-type"));
        header && params.get(&member.name).is_some()
    });
    if !given {
        wire.headers.remove(CONTENT_TYPE);
    }
    Ok(())
}

/// Puts the signature into the query string.
pub(super) fn sign_in_query(
    call: &Call,
    auth: AuthScheme,
    expires: Duration,
    options: &mut SigningOptions,
) -> Result<(), CallError> {
    if !matches!(auth, AuthScheme::SigV4 | AuthScheme::SigV4a) {
        let error = CallError::not_sent("Presign", format!("{} cannot be presigned: it is not signed", call.name));
        return Err(error.help("leave --no-sign-request out"));
    }
    let operation = call.operation();
    let streams = operation.input.is_some_and(|input| {
        let members = call.service().shape(input).members();
        members.iter().any(|member| nuaws_models::result::is_streaming(call.service(), member))
    });
    options.payload_override = Some(match signs_as_s3(call.service()) || operation.unsigned_payload {
        true => SignableBody::UnsignedPayload,
        false if streams => {
            let error = CallError::not_sent("Presign", format!("{} cannot be presigned", call.name));
            return Err(error.help("its signature covers the bytes it sends"));
        }
        false => SignableBody::Bytes(&[]),
    });
    options.signature_type = HttpSignatureType::HttpRequestQueryParams;
    options.content_sha256_header = false;
    options.expires_in = Some(expires);
    options.signing_optional = false;
    Ok(())
}

/// Members as a query string; a list repeats its name.
fn flat(params: &Value) -> String {
    let Value::Map(entries) = params else { return String::new() };
    let pairs = entries.iter().flat_map(|(name, value)| {
        let values = if let Value::List(items) = value { &items[..] } else { std::slice::from_ref(value) };
        values.iter().filter_map(move |value| Some((name, value.as_str()?)))
    });
    let encoded = |text: &str| utf8_percent_encode(text, UNRESERVED).to_string();
    pairs.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect::<Vec<_>>().join("&")
}
