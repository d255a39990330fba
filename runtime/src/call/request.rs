//! From checked parameters to a request with its endpoint: codec, endpoint rules, authentication.
//!
//! Nothing is sent here, and no answer is read.

use std::sync::Arc;
use std::time::Duration;

use aws_runtime::auth::{SigV4OperationSigningConfig, SigningOptions};
use aws_smithy_types::body::SdkBody;
use nuaws_models::Service;
use nuaws_models::model::AuthScheme;
use nuaws_models::result::Answer;

use super::{Call, presign};
use crate::advice;
use crate::customizations;
use crate::endpoint::{Endpoint, EndpointAuth, EndpointError, Params, Settings};
use crate::error::CallError;
use crate::session::is_unsigned;
use crate::transport::{ByAccount, Outgoing};
use crate::value::Value;

/// The rules' name for what requests to directory buckets are signed with: a session's credentials.
const SESSION_AUTH: &str = "sigv4-s3express";
/// Bodies to S3 of this many bytes and more wait until it wants them.
const EXPECT_FROM: u64 = 2 << 20;

/// What a request is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Sending, now.
    Send,
    /// A URL that is good for this long.
    Presign(Duration),
}

impl Call {
    pub(super) async fn outgoing(&self, params: &Value, purpose: Purpose) -> Result<Outgoing, CallError> {
        let (service, operation) = (self.service(), self.operation());
        let mut wire = customizations::encode(self.at_hand(), self.protocol, params, self.body.as_ref())?;
        match purpose {
            Purpose::Send => self.compress(&mut wire),
            Purpose::Presign(_) => presign::move_into_query(self, params, &mut wire)?,
        }
        let (mut endpoint, resolved) = self.endpoint(params)?;
        customizations::endpoint(self.at_hand(), params, &mut endpoint);
        let uri = join(&mut endpoint.url, &self.without_bucket(wire.uri));
        let prefix = wire
            .host_prefix
            .filter(|_| self.session.endpoint_url(service).is_none() && self.session.puts_host_prefixes(service));
        let mut headers = wire.headers;
        let auth = self.auth(&endpoint);
        let https = endpoint.url.starts_with("https:");
        let scheme = endpoint.auth_schemes.iter().find(|scheme| is_scheme(scheme, auth)).cloned().unwrap_or_default();
        let mut options = signing_options(service, &scheme);
        options.signing_optional = operation.auth.contains(&AuthScheme::None);
        let body = match purpose {
            Purpose::Send => self.payload(params, wire.body, https, &mut headers, &mut options).await?,
            Purpose::Presign(expires) => {
                presign::sign_in_query(self, auth, expires, &mut options)?;
                SdkBody::empty()
            }
        };
        let signing_region = scheme.signing_region.or_else(|| self.region().map(str::to_owned));
        if auth == AuthScheme::SigV4 && signing_region.is_none() {
            return Err(advice::no_region());
        }
        let regions = &scheme.signing_region_set;
        let by_rules = || (!regions.is_empty()).then(|| regions.iter().map(String::as_str).collect());
        let signing_region_set = self.session.signing_region_set().or_else(by_rules);
        let session = if scheme.name == SESSION_AUTH { Some(self.session_of(params).await?) } else { None };
        let expects_continue =
            &*service.slug == "s3" && body.content_length().is_some_and(|length| length >= EXPECT_FROM);
        let long_poll = customizations::is_long_poll(self.at_hand());
        Ok(Outgoing {
            operation: self.name.clone(),
            method: wire.method,
            uri,
            headers,
            body,
            by_account: self.by_account(resolved, prefix.clone()),
            endpoint: sdk_endpoint(&endpoint, prefix.as_deref()),
            auth,
            signing_name: scheme.signing_name,
            signing_region,
            signing_region_set,
            signing: SigV4OperationSigningConfig { signing_options: options, ..SigV4OperationSigningConfig::default() },
            session,
            expects_continue,
            retry: self.session.retry_config(service, customizations::attempts(&service.slug), long_poll),
            read_timeout: long_poll.then_some(customizations::LONG_POLL_TIMEOUT),
            verify: customizations::verify_answer(&service.slug),
            errors_in_ok: &*service.slug == "s3",
            streams: matches!(self.answer(), Answer::Bytes(_) | Answer::Events(_)),
            pauses: matches!(self.answer(), Answer::Events(_)),
            event_signer: None,
            read_error: self.error_reader(),
        })
    }

    /// S3's endpoint rules put the bucket into the host or the path; the model's URI has it as well, as its first label.
    fn without_bucket(&self, uri: String) -> String {
        let labelled = self.operation().http.as_ref().is_some_and(|http| http.uri.starts_with("/{Bucket}"));
        if self.callee.rules.is_none() || !labelled {
            return uri;
        }
        match uri[1..].find(['/', '?']) {
            Some(end) if uri.as_bytes()[1 + end] == b'/' => uri[1 + end..].to_owned(),
            Some(end) => format!("/{}", &uri[1 + end..]),
            None => "/".to_owned(),
        }
    }

    /// The endpoint, and what the rules were asked.
    fn endpoint(&self, params: &Value) -> Result<(Endpoint, Option<Params>), CallError> {
        let service = self.service();
        let mut settings = self.session.endpoint_settings(service);
        if &*service.slug == "s3" {
            self.adjust_to_bucket(params, &mut settings);
        }
        let Some(rules) = &self.callee.rules else {
            return settings.endpoint.map(|url| (Endpoint { url, ..Endpoint::default() }, None)).ok_or_else(|| {
                CallError::not_sent("Endpoint", format!("the model of {} has no endpoint rules", service.slug))
                    .help("say where it is with --endpoint-url")
            });
        };
        let regionless = settings.region.is_none();
        if regionless {
            // A service with one endpoint for the world says so by knowing this pseudo region.
            settings.region = Some("aws-global".to_owned());
        }
        let refused = |error: EndpointError| {
            let error = CallError::not_sent("Endpoint", error.to_string());
            error.help("check --region, --endpoint-url and the bucket name or ARN")
        };
        let params = Params::of_call(rules, service, self.operation(), params, &settings).map_err(refused)?;
        let endpoint = rules.resolve(&params).map_err(refused)?;
        let global = || !endpoint.url.contains("aws-global") || settings.endpoint.is_some();
        let signs_somewhere = || {
            settings.endpoint.is_some() || endpoint.auth_schemes.iter().any(|scheme| scheme.signing_region.is_some())
        };
        if regionless && !(global() && signs_somewhere()) {
            return Err(advice::no_region());
        }
        Ok((endpoint, Some(params)))
    }

    /// The same endpoint for the caller's account, where the rules put that into the host.
    fn by_account(&self, resolved: Option<Params>, prefix: Option<String>) -> Option<ByAccount> {
        let (params, mode) = (resolved?, self.session.account_id_endpoint_mode()?);
        if !self.callee.rules.as_ref()?.asks_for_account() || self.session.endpoint_url(self.service()).is_some() {
            return None;
        }
        let callee = self.callee.clone();
        Some(ByAccount(Arc::new(move |account| {
            let Some(rules) = &callee.rules else { unreachable!("they were asked before") };
            let params = params.clone().with_account(rules, mode, account);
            let endpoint = params.and_then(|params| rules.resolve(&params)).map_err(|error| error.to_string())?;
            Ok(sdk_endpoint(&endpoint, prefix.as_deref()))
        })))
    }

    /// What a bucket's name and operation mean for its endpoint, as botocore and the AWS CLI have it.
    fn adjust_to_bucket(&self, params: &Value, settings: &mut Settings) {
        let Some(bucket) = params.get("Bucket").and_then(Value::as_str) else { return };
        if bucket.starts_with("arn:") {
            // No path can name an ARN.
            settings.s3_force_path_style = Some(false);
            return;
        }
        if self.name == "GetBucketLocation" {
            // Whoever asks where a bucket is cannot sign for its region, which its own host would demand.
            settings.s3_force_path_style = Some(true);
        } else if let Some(region) = self.session.buckets().regions.of(bucket) {
            settings.region = Some(region);
        }
    }

    /// The scheme to use: the endpoint's first that we speak, else the operation's first that the caller has.
    fn auth(&self, endpoint: &Endpoint) -> AuthScheme {
        let (service, operation) = (self.service(), self.operation());
        if self.session.unsigned() || is_unsigned(service, operation) {
            return AuthScheme::None;
        }
        let offered = &operation.auth;
        let signatures = [AuthScheme::SigV4, AuthScheme::SigV4a];
        let known = |scheme: &EndpointAuth| signatures.into_iter().find(|auth| is_scheme(scheme, *auth));
        let by_rules: Vec<AuthScheme> = endpoint.auth_schemes.iter().filter_map(known).collect();
        let offered = self.session.by_preference(service, if by_rules.is_empty() { offered } else { &by_rules });
        let has_token = self.session.config_of(service).token_provider().is_some();
        let usable = |auth: &&AuthScheme| **auth != AuthScheme::Bearer || has_token || offered.len() == 1;
        offered.iter().find(usable).copied().unwrap_or(AuthScheme::SigV4)
    }
}

/// Takes the path off an endpoint's URL and puts it before an operation's: `https://host/bucket` and `/?acl` make
/// `https://host` and `/bucket?acl`.
fn join(url: &mut String, uri: &str) -> String {
    let host = url.find("://").map_or(0, |at| at + 3);
    let Some(path) = url[host..].find('/').map(|at| url.split_off(host + at)) else { return uri.to_owned() };
    match (path.trim_end_matches('/'), uri) {
        ("", uri) => uri.to_owned(),
        // The slash is the endpoint's own if it has one: `https://host/bucket`, `https://host/base/`.
        (_, uri) if uri == "/" || uri.starts_with("/?") => format!("{path}{}", &uri[1..]),
        (path, uri) => format!("{path}{uri}"),
    }
}

fn is_scheme(scheme: &EndpointAuth, auth: AuthScheme) -> bool {
    match auth {
        AuthScheme::SigV4 => scheme.name == "sigv4" || scheme.name == SESSION_AUTH,
        AuthScheme::SigV4a => scheme.name == "sigv4a",
        AuthScheme::Bearer => scheme.name == "bearer",
        AuthScheme::None => scheme.name == "none",
    }
}

/// S3 signs paths as they are sent, and the payload's hash with them.
fn signing_options(service: &Service, scheme: &EndpointAuth) -> SigningOptions {
    let s3 = signs_as_s3(service);
    let mut options = SigningOptions::default();
    options.double_uri_encode = !s3 && !scheme.disable_double_encoding.unwrap_or(false);
    options.normalize_uri_path = !s3;
    options.content_sha256_header = s3;
    options
}

/// Whether the service is S3 or signs as S3 does.
pub(super) fn signs_as_s3(service: &Service) -> bool {
    // S3 and S3 Control; Outposts' own service signs as all others do.
    &*service.signing_name == "s3"
}

/// The endpoint as the SDK's runtime takes it, with a prefix before its host.
fn sdk_endpoint(endpoint: &Endpoint, prefix: Option<&str>) -> aws_smithy_types::endpoint::Endpoint {
    let url = match (prefix, endpoint.url.split_once("://")) {
        (Some(prefix), Some((scheme, rest))) => format!("{scheme}://{prefix}{rest}"),
        _ => endpoint.url.clone(),
    };
    let mut builder = aws_smithy_types::endpoint::Endpoint::builder().url(url);
    for (name, value) in &endpoint.headers {
        builder = builder.header(name.clone(), value.clone());
    }
    builder.build()
}
