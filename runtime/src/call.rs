//! One operation of one service as one caller: parameters in, a request ready to send out, an answer understood.
//!
//! A [`Call`] is made once; the pager asks it for a request per page. Here the model, the endpoint rules, the codecs and
//! the transport meet; nothing here follows pages or writes output.

use std::borrow::Cow;
use std::io;
use std::sync::Arc;

use aws_runtime::auth::{SigV4OperationSigningConfig, SigningOptions};
use aws_sigv4::http_request::SignableBody;
use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::retry::ErrorKind;
use http::{HeaderMap, HeaderName, HeaderValue};
use nuaws_models::model::{AuthScheme, Operation, Protocol};
use nuaws_models::names;
use nuaws_models::overlay::{Overlay, Policy};
use nuaws_models::result::{Answer, Path};
use nuaws_models::traits::HttpBinding;
use nuaws_models::{Kind, Service, Shape};

use crate::advice::{self, Asked};
use crate::body::Body;
use crate::codec::{self, Response, WireBody};
use crate::endpoint::{Endpoint, EndpointAuth, EndpointError, Params, RuleSet};
use crate::error::{CallError, Stage};
use crate::output::Sizes;
use crate::session::Session;
use crate::sink::Sink;
use crate::transport::{Client, Incoming, IncomingBody, Outgoing, ReadError, ServiceError, Signed, chain};
use crate::value::Value;

/// The checksum that AWS's SDKs send where the caller names none.
const DEFAULT_CHECKSUM: &str = "CRC32";

/// Structures within structures that are searched for sizes.
const SIZE_DEPTH: usize = 2;

/// A service ready to be called: its model, our facts over it, its endpoint rules.
#[derive(Debug)]
pub struct Callee {
    /// The model.
    pub service: Arc<Service>,
    /// The service's own overlay.
    pub overlay: Overlay,
    /// The overlay behind every service's.
    pub defaults: Overlay,
    rules: Option<RuleSet>,
}

impl Callee {
    /// Puts a service together.
    ///
    /// # Errors
    /// When the model's endpoint rules cannot be read.
    pub fn new(service: Service, overlay: Overlay, defaults: Overlay) -> Result<Callee, CallError> {
        let rules = service.endpoint_rule_set().map(RuleSet::parse).transpose().map_err(|error| {
            CallError::not_sent("Model", format!("the endpoint rules of {}: {error}", service.slug))
        })?;
        Ok(Callee { service: Arc::new(service), overlay, defaults, rules })
    }

    /// The facts in force.
    pub fn policy(&self) -> Policy<'_> {
        Policy { defaults: &self.defaults, own: &self.overlay }
    }
}

/// One operation, checked and ready.
#[derive(Debug)]
pub struct Call {
    /// What is called.
    pub callee: Arc<Callee>,
    /// Operation name in the model.
    pub name: String,
    /// Input that was checked against the model.
    pub params: Value,
    /// The streaming blob, where the operation takes one.
    pub body: Option<Body>,
    session: Arc<Session>,
    client: Client,
    protocol: Protocol,
}

impl Call {
    /// A call of `name` with checked `params`.
    ///
    /// # Errors
    /// When the model has no such operation, or no protocol that we speak.
    pub fn new(
        callee: Arc<Callee>,
        name: &str,
        params: Value,
        body: Option<Body>,
        session: Arc<Session>,
        client: Client,
    ) -> Result<Call, CallError> {
        let service = &callee.service;
        let Some(&protocol) = service.protocols.first() else {
            return Err(CallError::not_sent("Model", format!("{} names no protocol", service.slug)));
        };
        if service.signs_v2 {
            let error = format!("{} wants version 2 signatures, which nuaws does not make", service.slug);
            return Err(CallError::not_sent("Auth", error).help("AWS has closed this service to new customers"));
        }
        let members = service.operation(name).map(|operation| service.input(operation)).unwrap_or_default();
        if let Some(member) =
            members.iter().find(|member| member.traits.client_only && params.get(&member.name).is_some())
        {
            // It stands for a presigned URL that the caller can give as well.
            return Err(CallError::not_sent("Input", format!("{} is not understood yet", member.name))
                .flag(names::kebab(&member.name))
                .help("give --pre-signed-url instead"));
        }
        Ok(Call { callee, name: name.to_owned(), params, body, session, client, protocol })
    }

    /// The service's model.
    pub fn service(&self) -> &Service {
        &self.callee.service
    }

    /// The operation's model.
    pub fn operation(&self) -> &Operation {
        match self.callee.service.operation(&self.name) {
            Some(operation) => operation,
            None => unreachable!("the name was looked up before the call was made"),
        }
    }

    /// What the operation answers.
    pub fn answer(&self) -> Answer {
        self.callee.policy().answer(self.service(), &self.name, self.operation())
    }

    /// Columns of the answer that count bytes: of what is at `path`, or of the whole output.
    pub fn sizes(&self, path: Option<&Path>) -> Sizes {
        let (service, operation) = (self.service(), self.operation());
        let leaf = match path {
            Some(path) => path.leaf(service, operation),
            None => operation.output.map(|output| service.shape(output)),
        };
        let mut columns = Vec::new();
        if let Some(leaf) = leaf {
            self.add_sizes(leaf, "", 0, &mut columns);
        }
        columns.into()
    }

    fn add_sizes(&self, shape: &Shape, prefix: &str, depth: usize, columns: &mut Vec<String>) {
        let policy = self.callee.policy();
        for member in shape.members() {
            let column = format!("{prefix}{}", member.name);
            if policy.is_size(&shape.name, &member.name) {
                columns.push(column);
            } else if depth < SIZE_DEPTH && matches!(self.service().target(member).kind, Kind::Structure(_)) {
                self.add_sizes(self.service().target(member), &format!("{column}."), depth + 1, columns);
            }
        }
    }

    /// The protocol in use.
    pub fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// The region the session calls.
    pub fn region(&self) -> Option<&str> {
        self.session.region()
    }

    /// Sends one request.
    ///
    /// # Errors
    /// Everything that can go wrong, with how far it got and what to do.
    pub async fn send(&self, params: &Value) -> Result<Incoming, CallError> {
        let outgoing = self.outgoing(params).await.map_err(|error| self.name_it(error))?;
        let url = outgoing.endpoint.url().to_owned();
        let sent = self.client.send(outgoing).await;
        sent.map_err(|error| self.name_it(advice::explain(error, &self.asked(&url))))
    }

    /// The checksum an answer carries and we can check: its algorithm, and what it should come to.
    pub fn response_checksum(&self, incoming: &Incoming) -> Option<(ChecksumAlgorithm, String)> {
        let facts = self.operation().http_checksum.as_ref()?;
        facts.response_algorithms.iter().find_map(|name| {
            let header = format!("x-amz-checksum-{}", name.to_lowercase());
            let value = incoming.headers.get(header)?.to_str().ok()?;
            // A checksum of checksums, of an object that came in parts, is not one of these bytes.
            let algorithm = name.parse().ok().filter(|_| !value.contains('-'))?;
            Some((algorithm, value.to_owned()))
        })
    }

    /// Asks for the answer's checksum where the model offers one and neither the caller nor their settings say otherwise.
    fn with_checksum_mode<'p>(&self, params: &'p Value) -> Cow<'p, Value> {
        let facts = self.operation().http_checksum.as_ref();
        let required_only = Some(ResponseChecksumValidation::WhenRequired);
        let wanted = self.session.config().response_checksum_validation() != required_only;
        match facts.and_then(|facts| facts.request_validation_mode_member.as_deref()) {
            Some(member) if wanted && params.get(member).is_none() => {
                let mut params = params.clone();
                params.set(member, Value::String("ENABLED".into()));
                Cow::Owned(params)
            }
            _ => Cow::Borrowed(params),
        }
    }

    /// Signs a request and shows it instead of sending it.
    ///
    /// # Errors
    /// As [`Call::send`], as far as a call gets without sending.
    pub async fn sign(&self, params: &Value) -> Result<Signed, CallError> {
        let outgoing = self.outgoing(params).await.map_err(|error| self.name_it(error))?;
        let url = outgoing.endpoint.url().to_owned();
        let signed = self.client.sign(outgoing).await;
        signed.map_err(|error| self.name_it(advice::explain(error, &self.asked(&url))))
    }

    /// Reads an answer's modeled output into `sink`.
    ///
    /// # Errors
    /// When the answer is not what the model and the protocol say.
    pub fn decode(&self, incoming: &Incoming, sink: &mut impl Sink) -> Result<(), CallError> {
        let body: &[u8] = match &incoming.body {
            IncomingBody::Whole(body) => body,
            IncomingBody::Streaming(_) => &[],
        };
        let response = Response { status: incoming.status, headers: &incoming.headers, body };
        codec::decode(self.service(), &self.name, self.operation(), self.protocol, &response, sink)
            .map_err(|error| self.unreadable(&error))
    }

    /// The error for an answer that cannot be read.
    pub fn unreadable(&self, error: &dyn std::fmt::Display) -> CallError {
        let error = CallError::not_sent("Malformed", error.to_string()).stage(Stage::Answered);
        self.name_it(error.help("check --endpoint-url: is it an AWS service that answers there?"))
    }

    /// The error for an answer that ends before it is whole.
    pub fn broke_off(&self, error: &(dyn std::error::Error + 'static), got: u64) -> CallError {
        let message = format!("the answer broke off after {got} bytes: {}", chain(error));
        self.name_it(CallError::not_sent("BrokenOff", message).stage(Stage::Answered).help("send the request again"))
    }

    /// The error for what must not happen.
    pub fn internal(&self, error: &dyn std::fmt::Display) -> CallError {
        self.name_it(CallError::not_sent("Internal", error.to_string()).help("please report this"))
    }

    /// Fills in which call an error belongs to.
    pub fn name_it(&self, error: CallError) -> CallError {
        error.of(&self.service().slug, &self.name)
    }

    fn asked<'a>(&'a self, url: &'a str) -> Asked<'a> {
        let service = self.service();
        Asked { service: &service.slug, sdk_id: &service.sdk_id, operation: &self.name, region: self.region(), url }
    }

    async fn outgoing(&self, params: &Value) -> Result<Outgoing, CallError> {
        let (service, operation) = (self.service(), self.operation());
        let params = &*self.with_checksum_mode(params);
        let mut wire = codec::encode(service, &self.name, operation, self.protocol, params)
            .map_err(|error| CallError::not_sent("Input", error.to_string()))?;
        let config = self.session.config();
        if !config.disable_request_compression().unwrap_or(false) {
            let from = config.request_min_compression_size_bytes().map_or(codec::COMPRESS_FROM, |from| from as usize);
            codec::compress(operation, from, &mut wire);
        }
        let mut endpoint = self.endpoint(params)?;
        let uri = join(&mut endpoint.url, &self.without_bucket(wire.uri));
        let mut headers = wire.headers;
        let bytes;
        let body = match wire.body {
            WireBody::Bytes(encoded) => {
                bytes = Body::from(encoded);
                &bytes
            }
            WireBody::Streaming => {
                let Some(body) = &self.body else { return Err(missing_body(self)) };
                body
            }
        };
        let unreadable = |error: io::Error| CallError::not_sent("Body", format!("the body cannot be read: {error}"));
        if let Some((algorithm, name)) = self.checksum(params, &headers)? {
            let value = body.checksum(algorithm).map_err(unreadable)?;
            let header = format!("x-amz-checksum-{}", name.to_lowercase());
            put(&mut headers, &header, &value);
            if let Some(header) = self.algorithm_header() {
                put(&mut headers, header, &name);
            }
        }
        let auth = self.auth(&endpoint);
        let https = endpoint.url.starts_with("https:");
        let scheme = endpoint.auth_schemes.iter().find(|scheme| is_scheme(scheme, auth)).cloned().unwrap_or_default();
        let mut signing = SigV4OperationSigningConfig {
            signing_options: signing_options(service, &scheme),
            ..SigV4OperationSigningConfig::default()
        };
        signing.signing_options.signing_optional = operation.auth.contains(&AuthScheme::None);
        if operation.unsigned_payload && https {
            signing.signing_options.payload_override = Some(SignableBody::UnsignedPayload);
        } else if let Some(sha256) = body.precomputed_sha256().map_err(unreadable)? {
            signing.signing_options.payload_override = Some(SignableBody::Precomputed(sha256));
        }
        if !scheme.signing_region_set.is_empty() {
            signing.region_set = Some(scheme.signing_region_set.iter().map(String::as_str).collect());
        }
        let sdk_body = if body.length() == 0 { SdkBody::empty() } else { body.to_sdk().await.map_err(unreadable)? };
        Ok(Outgoing {
            operation: self.name.clone(),
            method: wire.method,
            uri,
            headers,
            body: sdk_body,
            endpoint: sdk_endpoint(
                &endpoint,
                wire.host_prefix.as_deref(),
                self.session.endpoint_url(service).is_some(),
            ),
            auth,
            signing_name: scheme.signing_name,
            signing_region: scheme.signing_region,
            signing,
            errors_in_ok: &*service.slug == "s3",
            streams: matches!(self.answer(), Answer::Bytes(_) | Answer::Events(_)),
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

    fn endpoint(&self, params: &Value) -> Result<Endpoint, CallError> {
        let service = self.service();
        let mut settings = self.session.endpoint_settings(service);
        let Some(rules) = &self.callee.rules else {
            return settings.endpoint.map(|url| Endpoint { url, ..Endpoint::default() }).ok_or_else(|| {
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
        Ok(endpoint)
    }

    /// The scheme to use: the endpoint's first that we speak, else the operation's first that the caller has.
    fn auth(&self, endpoint: &Endpoint) -> AuthScheme {
        if self.session.unsigned() {
            return AuthScheme::None;
        }
        let offered = &self.operation().auth;
        if offered.first() == Some(&AuthScheme::None) {
            return AuthScheme::None;
        }
        let wanted = [AuthScheme::SigV4, AuthScheme::SigV4a];
        for scheme in &endpoint.auth_schemes {
            if let Some(auth) = wanted.into_iter().find(|auth| is_scheme(scheme, *auth)) {
                return auth;
            }
        }
        let has_token = self.session.config().token_provider().is_some();
        let usable = |auth: &&AuthScheme| **auth != AuthScheme::Bearer || has_token || offered.len() == 1;
        offered.iter().find(usable).copied().unwrap_or(AuthScheme::SigV4)
    }

    /// Which checksum the request carries, if any: `aws.protocols#httpChecksum` and the caller's settings.
    fn checksum(&self, params: &Value, headers: &HeaderMap) -> Result<Option<(ChecksumAlgorithm, String)>, CallError> {
        let operation = self.operation();
        if headers.keys().any(|name| name.as_str().starts_with("x-amz-checksum-")) {
            return Ok(None);
        }
        let facts = operation.http_checksum.as_ref();
        let member = facts.and_then(|facts| facts.request_algorithm_member.as_deref());
        let required = operation.http_checksum_required || facts.is_some_and(|facts| facts.request_checksum_required);
        let required_only = Some(RequestChecksumCalculation::WhenRequired);
        let when_supported = self.session.config().request_checksum_calculation() != required_only;
        let name = match member.and_then(|member| params.get(member)).and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None if required || (member.is_some() && when_supported) => DEFAULT_CHECKSUM.to_owned(),
            None => return Ok(None),
        };
        match name.parse::<ChecksumAlgorithm>() {
            Ok(algorithm) => Ok(Some((algorithm, name))),
            Err(_) => Err(CallError::not_sent("Input", format!("no checksum algorithm {name}"))
                .help("use CRC32, CRC32C, CRC64NVME, SHA1 or SHA256")),
        }
    }

    /// The header that names the request's checksum algorithm.
    fn algorithm_header(&self) -> Option<&str> {
        let facts = self.operation().http_checksum.as_ref()?;
        let wanted = facts.request_algorithm_member.as_ref()?;
        let member = self.service().input(self.operation()).iter().find(|member| member.name == *wanted)?;
        match &member.traits.http {
            HttpBinding::Header(name) => Some(name),
            _ => None,
        }
    }

    fn error_reader(&self) -> ReadError {
        let (callee, name, protocol) = (self.callee.clone(), self.name.clone(), self.protocol);
        ReadError(Arc::new(move |status, headers, body| {
            let response = Response { status, headers, body };
            let Some(operation) = callee.service.operation(&name) else {
                unreachable!("the name was looked up before the call was made")
            };
            let wire = codec::decode_error(&callee.service, operation, protocol, &response);
            let retryable = wire.code.as_deref().and_then(|code| modeled_retry(&callee.service, operation, code));
            let mut meta = ErrorMetadata::builder();
            if let Some(code) = wire.code {
                meta = meta.code(code);
            }
            if let Some(message) = wire.message {
                meta = meta.message(message);
            }
            let date = headers.get("date").and_then(|date| date.to_str().ok()).map(str::to_owned);
            ServiceError {
                meta: meta.build(),
                retryable,
                status,
                request_id: wire.request_id,
                fields: wire.fields,
                date,
            }
        }))
    }
}

/// Takes the path off an endpoint's URL and puts it before an operation's: `https://host/bucket` and `/?acl` make
/// `https://host` and `/bucket?acl`.
fn join(url: &mut String, uri: &str) -> String {
    let host = url.find("://").map_or(0, |at| at + 3);
    let Some(path) = url[host..].find('/').map(|at| url.split_off(host + at)) else { return uri.to_owned() };
    match (path.trim_end_matches('/'), uri) {
        ("", uri) => uri.to_owned(),
        (path, uri) if uri == "/" || uri.starts_with("/?") => format!("{path}{}", &uri[1..]),
        (path, uri) => format!("{path}{uri}"),
    }
}

/// `smithy.api#retryable` of the modeled error with this code.
fn modeled_retry(service: &Service, operation: &Operation, code: &str) -> Option<ErrorKind> {
    let error = operation.errors.iter().map(|id| service.shape(*id)).find_map(|shape| {
        let error = shape.traits.error.as_ref()?;
        (error.code.as_deref().unwrap_or(&shape.name) == code).then_some(error)
    })?;
    let retryable = error.retryable?;
    Some(match (retryable.throttling, error.server) {
        (true, _) => ErrorKind::ThrottlingError,
        (false, true) => ErrorKind::ServerError,
        (false, false) => ErrorKind::ClientError,
    })
}

fn is_scheme(scheme: &EndpointAuth, auth: AuthScheme) -> bool {
    match auth {
        AuthScheme::SigV4 => scheme.name == "sigv4",
        AuthScheme::SigV4a => scheme.name == "sigv4a",
        AuthScheme::Bearer => scheme.name == "bearer",
        AuthScheme::None => scheme.name == "none",
    }
}

/// S3 signs paths as they are sent, and the payload's hash with them.
fn signing_options(service: &Service, scheme: &EndpointAuth) -> SigningOptions {
    let s3 = matches!(&*service.signing_name, "s3" | "s3-outposts" | "s3-object-lambda" | "s3express");
    let mut options = SigningOptions::default();
    options.double_uri_encode = !s3 && !scheme.disable_double_encoding.unwrap_or(false);
    options.normalize_uri_path = !s3;
    options.content_sha256_header = s3;
    options
}

/// The endpoint as the SDK's runtime takes it. A host prefix goes before a host that the rules gave, never before one
/// that the caller gave.
fn sdk_endpoint(endpoint: &Endpoint, prefix: Option<&str>, given: bool) -> aws_smithy_types::endpoint::Endpoint {
    let url = match (prefix, endpoint.url.split_once("://")) {
        (Some(prefix), Some((scheme, rest))) if !given => format!("{scheme}://{prefix}{rest}"),
        _ => endpoint.url.clone(),
    };
    let mut builder = aws_smithy_types::endpoint::Endpoint::builder().url(url);
    for (name, value) in &endpoint.headers {
        builder = builder.header(name.clone(), value.clone());
    }
    builder.build()
}

fn missing_body(call: &Call) -> CallError {
    let payload = call
        .service()
        .input(call.operation())
        .iter()
        .find(|member| member.traits.http == HttpBinding::Payload)
        .map_or("body", |member| &member.name);
    CallError::not_sent("Input", format!("{} needs the bytes of {payload}", call.name))
        .help("pipe them in: open --raw file | …")
}

fn put(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        headers.insert(name, value);
    }
}
