//! Sending one request: identity, signature, retries, timeouts and connections, all by the SDK's own runtime.
//!
//! A [`Client`] is built once for a (service, identity, region) and is cheap to call. What goes in is a wire request with
//! its endpoint; what comes out is AWS's answer or a [`TransportError`] that says how far the request got. Nothing here
//! knows shapes, parameters or pages.

mod expect;
mod failure;
mod metered;
mod phases;
mod pool;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_runtime::auth::sigv4::SigV4AuthScheme;
use aws_runtime::auth::sigv4a::SigV4aAuthScheme;
use aws_runtime::auth::{SigV4OperationSigningConfig, SigV4SessionTokenNameOverride, sigv4, sigv4a};
use aws_runtime::invocation_id::InvocationIdInterceptor;
use aws_runtime::request_info::RequestInfoInterceptor;
use aws_runtime::service_clock_skew::ServiceClockSkewInterceptor;
use aws_runtime::user_agent::{ApiMetadata, UserAgentInterceptor};
use aws_sigv4::http_request::SignatureLocation;
use aws_smithy_runtime::client::auth::http::BearerAuthScheme;
use aws_smithy_runtime::client::auth::no_auth::{NO_AUTH_SCHEME_ID, NoAuthRuntimePluginV2};
use aws_smithy_runtime::client::defaults::{DefaultPluginParams, default_plugins};
use aws_smithy_runtime::client::http::connection_poisoning::ConnectionPoisoningInterceptor;
use aws_smithy_runtime::client::identity::IdentityCache;
use aws_smithy_runtime::client::orchestrator::{
    AuthSchemeAndEndpointOrchestrationV2, StopPoint, invoke_with_stop_point,
};
use aws_smithy_runtime::client::retries::classifiers::{
    HttpStatusCodeClassifier, ModeledAsRetryableClassifier, TransientErrorClassifier,
};
use aws_smithy_runtime::client::stalled_stream_protection::StalledStreamProtectionInterceptor;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::http::HTTP_BEARER_AUTH_SCHEME_ID;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemeId, AuthSchemeOptionResolverParams, AuthSchemeOptionsFuture, ResolveAuthSchemeOptions, SharedAuthScheme,
    SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::endpoint::{
    EndpointFuture, EndpointResolverParams, ResolveEndpoint, SharedEndpointResolver,
};
use aws_smithy_runtime_api::client::http::HttpClient;
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityCacheLocation, IdentityFuture, ResolveIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeSerializationInterceptorContextMut, BeforeTransmitInterceptorContextMut, Error, Input, Output,
};
use aws_smithy_runtime_api::client::interceptors::{
    Intercept, SharedInterceptor, disable_interceptor, dyn_dispatch_hint,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, Metadata, OrchestratorError};
use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugins, StaticRuntimePlugin};
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Layer, Storable, StoreReplace};
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::event_stream::DeferredSignerSender;
use aws_smithy_types::retry::{ErrorKind, ProvideErrorKind, RetryConfig};
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::app_name::AppName;
use aws_types::region::{Region, SigningRegion, SigningRegionSet};
use aws_types::{SdkConfig, SigningName};
use bytes::Bytes;
use http::{HeaderMap, Method};
use nuaws_models::Service;
use nuaws_models::model::AuthScheme;

use crate::error::Stage;
use crate::pace::Pace;

pub use failure::chain;
use failure::failed;
pub use metered::says_too_fast;
pub use pool::http_client;

/// How AWS's logs name us where the user has set no name of their own.
const APP_NAME: &str = concat!("nuaws-", env!("CARGO_PKG_VERSION"));
/// Seconds to reach a host before the attempt counts as failed.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// Seconds without a byte from AWS before the attempt counts as failed; the AWS CLI's own default.
const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// A request with everything but identity and signature.
#[derive(Debug)]
pub struct Outgoing {
    /// Operation name.
    pub operation: String,
    /// HTTP verb.
    pub method: Method,
    /// Path and query, percent-encoded.
    pub uri: String,
    /// Headers, without host and signature.
    pub headers: HeaderMap,
    /// Body; in memory or from a file it can be sent again on a retry.
    pub body: SdkBody,
    /// Where it goes, with the headers and authentication options the rules gave.
    pub endpoint: Endpoint,
    /// Where it goes once the caller's account is known, where that makes a difference.
    pub by_account: Option<ByAccount>,
    /// How it is authenticated.
    pub auth: AuthScheme,
    /// Service name to sign for, where the endpoint names another than the model.
    pub signing_name: Option<String>,
    /// Region to sign for, where the endpoint names another than the caller.
    pub signing_region: Option<String>,
    /// Regions to sign for (SigV4a), where the endpoint names any.
    pub signing_region_set: Option<SigningRegionSet>,
    /// How it is signed, where `auth` is a signature.
    pub signing: SigV4OperationSigningConfig,
    /// Credentials of a directory bucket's session, to sign with instead of the caller's.
    pub session: Option<Credentials>,
    /// Whether the server is asked if it wants the body before it gets it.
    pub expects_continue: bool,
    /// How often it is tried, and how long is waited between.
    pub retry: RetryConfig,
    /// How long the answer may stay away, where the common time is too short.
    pub read_timeout: Option<Duration>,
    /// Checks the bytes of a success; one that fails is asked for again.
    pub verify: Option<Verify>,
    /// Whether the body of a success is left to the caller to read.
    pub streams: bool,
    /// Whether the answer may pause for as long as it likes, as events do.
    pub pauses: bool,
    /// Whom the signer of the request hands its signer of events to, where the body is an event stream: it is sent
    /// once, and the answer begins whenever the service has heard enough.
    pub event_signer: Option<DeferredSignerSender>,
    /// Whether an answer of status 200 may hold an error, as S3's do when a long copy fails half-way.
    pub errors_in_ok: bool,
    /// Reads an error answer: called for any status outside 2xx.
    pub read_error: ReadError,
}

/// Turns an error answer into what the retry rules and the user need.
#[derive(Clone)]
pub struct ReadError(pub Arc<ReadErrorFn>);

/// Status, headers and body to what they say.
pub type ReadErrorFn = dyn Fn(u16, &HeaderMap, &[u8]) -> ServiceError + Send + Sync;

impl std::fmt::Debug for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReadError")
    }
}

/// Headers and bytes of a success to what is wrong with them.
pub type Verify = fn(&HeaderMap, &[u8]) -> Result<(), String>;

/// The account of the caller, if it is known, to an endpoint or the reason why there is none.
#[derive(Clone)]
pub struct ByAccount(pub Arc<ByAccountFn>);

/// What a [`ByAccount`] holds.
pub type ByAccountFn = dyn Fn(Option<&str>) -> Result<Endpoint, String> + Send + Sync;

impl std::fmt::Debug for ByAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ByAccount")
    }
}

impl Storable for ByAccount {
    type Storer = StoreReplace<ByAccount>;
}

/// There is no endpoint for the caller's account.
#[derive(Debug)]
struct NoEndpoint(String);

impl std::fmt::Display for NoEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for NoEndpoint {}

/// AWS's answer.
#[derive(Debug)]
pub struct Incoming {
    /// HTTP status.
    pub status: u16,
    /// HTTP headers.
    pub headers: HeaderMap,
    /// The body: whole, or still to be read.
    pub body: IncomingBody,
}

/// The body of an [`Incoming`].
#[derive(Debug)]
pub enum IncomingBody {
    /// All of it.
    Whole(Bytes),
    /// Still on the wire.
    Streaming(SdkBody),
}

/// A signed request that was not sent: what `--dry-run` shows.
#[derive(Debug)]
pub struct Signed {
    /// HTTP verb.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// Every header, the signature among them.
    pub headers: Vec<(String, String)>,
    /// The body where it is in memory.
    pub body: Option<Bytes>,
}

/// What AWS said in an error answer.
#[derive(Debug)]
pub struct ServiceError {
    /// Code, message and request id for the retry rules.
    pub meta: ErrorMetadata,
    /// Whether the model marks the error as worth a retry.
    pub retryable: Option<ErrorKind>,
    /// HTTP status.
    pub status: u16,
    /// AWS's request id.
    pub request_id: Option<String>,
    /// The modeled error's members.
    pub fields: Option<crate::value::Value>,
    /// The region that S3 names as the bucket's.
    pub bucket_region: Option<String>,
    /// AWS's clock as it stood on the answer, for errors of a wrong clock here.
    pub date: Option<String>,
}

impl std::fmt::Display for ServiceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.meta)
    }
}

impl StdError for ServiceError {}

impl ProvideErrorMetadata for ServiceError {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

impl ProvideErrorKind for ServiceError {
    fn retryable_error_kind(&self) -> Option<ErrorKind> {
        self.retryable
    }

    fn code(&self) -> Option<&str> {
        self.meta.code()
    }
}

/// Why no answer can be given.
#[derive(Debug)]
pub enum TransportError {
    /// AWS answered with an error.
    Service(Box<ServiceError>),
    /// No identity to sign with.
    Credentials(String),
    /// The request did not reach AWS, or its answer did not reach us.
    Dispatch {
        /// The chain of causes in one line.
        message: String,
        /// How far it got.
        stage: Stage,
    },
    /// The time set for the call ran out.
    Timeout(String),
    /// There is no endpoint for the caller's account.
    Endpoint(String),
    /// The request could not be put together.
    Construction(String),
}

/// Calls one service as one identity in one region.
#[derive(Debug, Clone)]
pub struct Client {
    plugins: RuntimePlugins,
    sdk_id: String,
}

impl Client {
    /// Puts the SDK's runtime together for `service`; `http` is the shared pool or a mock.
    pub fn new(service: &Service, config: &SdkConfig, http: impl HttpClient + 'static) -> Client {
        let sdk_id = service.sdk_id.to_string();
        let region = config.region().cloned();
        let mut layer = Layer::new("nuaws");
        layer.store_put(AuthSchemeAndEndpointOrchestrationV2);
        layer.store_put(SigningName::from(service.signing_name.to_string()));
        // The user agent wants a name that lives as long as the process: a user's own model has none.
        let known = nuaws_embed::find(&service.slug).map_or("nuaws", |entry| entry.sdk_id);
        layer.store_put(ApiMetadata::new(known, env!("CARGO_PKG_VERSION")));
        if let Some(region) = region.clone() {
            layer.store_put(SigningRegion::from(region.clone()));
            layer.store_put::<Region>(region);
        }
        layer.store_put(config.retry_config().cloned().unwrap_or_else(RetryConfig::standard));
        layer.store_put(timeouts(config.timeout_config()));
        if let Some(protection) = config.stalled_stream_protection() {
            layer.store_put(protection);
        }
        if let Some(app) = config.app_name().cloned().or_else(|| AppName::new(APP_NAME).ok()) {
            layer.store_put(app);
        }

        let mut components = RuntimeComponentsBuilder::new("nuaws")
            .with_http_client(Some(http))
            .with_sleep_impl(config.sleep_impl())
            .with_time_source(config.time_source())
            .with_identity_cache(Some(config.identity_cache().unwrap_or_else(|| IdentityCache::lazy().build())))
            .with_endpoint_resolver(Some(SharedEndpointResolver::new(Resolved)))
            .with_auth_scheme_option_resolver(Some(SharedAuthSchemeOptionResolver::new(ChosenAuth)))
            .with_auth_scheme(SharedAuthScheme::new(SigV4AuthScheme::new()))
            .with_auth_scheme(SharedAuthScheme::new(SigV4aAuthScheme::new()))
            .with_auth_scheme(SharedAuthScheme::new(BearerAuthScheme::new()))
            .with_retry_classifier(HttpStatusCodeClassifier::default())
            .with_retry_classifier(TransientErrorClassifier::<ServiceError>::new())
            .with_retry_classifier(ModeledAsRetryableClassifier::<ServiceError>::new())
            .with_retry_classifier(aws_runtime::retries::classifiers::AwsErrorCodeClassifier::<ServiceError>::new())
            .with_retry_classifier(aws_runtime::service_clock_skew::ServiceClockSkewClassifier::<ServiceError>::new());
        if let Some(credentials) = config.credentials_provider() {
            let identity = SharedIdentityResolver::new(credentials);
            components.set_identity_resolver(sigv4::SCHEME_ID, identity.clone());
            components.set_identity_resolver(sigv4a::SCHEME_ID, identity);
        }
        if let Some(token) = config.token_provider() {
            components.set_identity_resolver(HTTP_BEARER_AUTH_SCHEME_ID, SharedIdentityResolver::new(token));
        }
        components.push_interceptor(SharedInterceptor::permanent(Resolved));
        components.push_interceptor(SharedInterceptor::permanent(ConnectionPoisoningInterceptor::new()));
        // Not for presigned URLs, so not permanent.
        components.push_interceptor(SharedInterceptor::new(ServiceClockSkewInterceptor::new()));
        components.push_interceptor(SharedInterceptor::new(RequestInfoInterceptor::new()));
        components.push_interceptor(SharedInterceptor::new(UserAgentInterceptor::new()));
        components.push_interceptor(SharedInterceptor::new(InvocationIdInterceptor::new()));
        components.push_interceptor(SharedInterceptor::permanent(
            aws_runtime::recursion_detection::RecursionDetectionInterceptor::new(),
        ));
        components.push_interceptor(SharedInterceptor::permanent(StalledStreamProtectionInterceptor::default()));

        let partition = region.map_or_else(|| sdk_id.clone(), |region| format!("{sdk_id}-{region}"));
        let plugins = RuntimePlugins::new()
            .with_client_plugins(default_plugins(
                DefaultPluginParams::new()
                    .with_retry_partition_name(partition)
                    .with_behavior_version(BehaviorVersion::latest())
                    .with_is_aws_sdk(true),
            ))
            .with_client_plugin(
                StaticRuntimePlugin::new().with_config(layer.freeze()).with_runtime_components(components),
            )
            .with_client_plugin(NoAuthRuntimePluginV2::new());
        Client { plugins, sdk_id }
    }

    /// Signs and sends, again where a retry may help, and returns the answer.
    pub async fn send(&self, outgoing: Outgoing) -> Result<Incoming, TransportError> {
        let operation = outgoing.operation.clone();
        let (input, plugins) = self.prepare(outgoing)?;
        let context =
            invoke_with_stop_point(&self.sdk_id, &operation, input, &plugins, StopPoint::None).await.map_err(failed)?;
        let output = context.finalize().map_err(failed)?;
        output.downcast::<Incoming>().map_err(|_| TransportError::Construction("the answer was lost".into()))
    }

    /// Signs and shows what would be sent.
    pub async fn sign(&self, outgoing: Outgoing) -> Result<Signed, TransportError> {
        let operation = outgoing.operation.clone();
        let (input, plugins) = self.prepare(outgoing)?;
        let context = invoke_with_stop_point(&self.sdk_id, &operation, input, &plugins, StopPoint::BeforeTransmit)
            .await
            .map_err(failed)?;
        let Some(request) = context.request() else {
            return Err(TransportError::Construction("the request was lost".into()));
        };
        Ok(Signed {
            method: request.method().to_owned(),
            url: request.uri().to_owned(),
            headers: request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            body: request.body().bytes().map(Bytes::copy_from_slice),
        })
    }

    fn prepare(&self, outgoing: Outgoing) -> Result<(Input, RuntimePlugins), TransportError> {
        let mut request = http::Request::builder().method(outgoing.method).uri(&outgoing.uri);
        if let Some(headers) = request.headers_mut() {
            *headers = outgoing.headers;
        }
        let broken = |error: &(dyn StdError + 'static)| TransportError::Construction(chain(error));
        let request = request.body(outgoing.body).map_err(|e| broken(&e))?;
        let mut request = HttpRequest::try_from(request).map_err(|e| broken(&e))?;
        let presigned = outgoing.signing.signing_options.expires_in.is_some();
        if let Some(length) = request.body().content_length()
            && !presigned
            && (length > 0 || !matches!(request.method(), "GET" | "HEAD" | "DELETE"))
        {
            request.headers_mut().insert("content-length", length.to_string());
        }

        let scheme = match outgoing.auth {
            AuthScheme::SigV4 => sigv4::SCHEME_ID,
            AuthScheme::SigV4a => sigv4a::SCHEME_ID,
            AuthScheme::Bearer => HTTP_BEARER_AUTH_SCHEME_ID,
            AuthScheme::None => NO_AUTH_SCHEME_ID,
        };
        let mut layer = Layer::new("operation");
        layer.store_put(SharedRequestSerializer::new(AsGiven));
        layer.store_put(SharedResponseDeserializer::new(Reader {
            streams: outgoing.streams,
            errors_in_ok: outgoing.errors_in_ok,
            verify: outgoing.verify,
            read_error: outgoing.read_error,
        }));
        if presigned {
            // Whoever sends the URL says who they are and how often they tried.
            layer.store_put(disable_interceptor::<InvocationIdInterceptor>("presigned"));
            layer.store_put(disable_interceptor::<RequestInfoInterceptor>("presigned"));
            layer.store_put(disable_interceptor::<UserAgentInterceptor>("presigned"));
            layer.store_put(disable_interceptor::<ServiceClockSkewInterceptor>("presigned"));
        }
        layer.store_put(outgoing.retry);
        if let Some(timeout) = outgoing.read_timeout {
            layer.store_put(TimeoutConfig::builder().read_timeout(timeout).build());
        }
        if outgoing.pauses {
            layer.store_put(StalledStreamProtectionConfig::disabled());
        }
        if let Some(sender) = outgoing.event_signer {
            layer.store_put(sender);
            layer.store_put(RetryConfig::disabled());
            layer.store_put(TimeoutConfig::builder().disable_read_timeout().build());
        }
        layer.store_put(outgoing.endpoint);
        if let Some(by_account) = outgoing.by_account {
            layer.store_put(by_account);
        }
        layer.store_put(AuthSchemeOptionResolverParams::new(scheme));
        layer.store_put(outgoing.signing);
        if let Some(name) = outgoing.signing_name {
            layer.store_put(SigningName::from(name));
        }
        if let Some(region) = outgoing.signing_region {
            layer.store_put(SigningRegion::from(Region::new(region)));
        }
        if let Some(regions) = outgoing.signing_region_set {
            layer.store_put(regions);
        }
        let mut components = RuntimeComponentsBuilder::new("operation");
        if let Some(session) = outgoing.session {
            layer.store_put(SigV4SessionTokenNameOverride::new(|settings, _| {
                Ok(Some(match settings.signature_location {
                    SignatureLocation::QueryParams => "X-Amz-S3session-Token",
                    _ => "x-amz-s3session-token",
                }))
            }));
            let identity = SharedIdentityResolver::new(SessionIdentity(session));
            components.set_identity_resolver(sigv4::SCHEME_ID, identity);
        }
        // S3 holds a connection by a space now and then while it works on what was asked.
        if !outgoing.pauses && (!outgoing.errors_in_ok || request.method() == "GET") {
            components.push_interceptor(SharedInterceptor::permanent(Pace));
        }
        if outgoing.expects_continue {
            components.push_interceptor(SharedInterceptor::permanent(ExpectContinue));
        }
        layer.store_put(Metadata::new(Cow::Owned(outgoing.operation), Cow::Owned(self.sdk_id.clone())));
        let plugin = StaticRuntimePlugin::new().with_config(layer.freeze()).with_runtime_components(components);
        let plugins = self.plugins.clone().with_operation_plugin(plugin);
        Ok((Input::erase(Mutex::new(Some(request))), plugins))
    }
}

/// The endpoint was resolved before the call; the SDK asks for it once per attempt.
#[derive(Debug)]
struct Resolved;

#[dyn_dispatch_hint]
impl Intercept for Resolved {
    fn name(&self) -> &'static str {
        "Resolved"
    }

    /// The orchestrator wants to write the identity into the parameters, and looks for them here only.
    fn modify_before_serialization(
        &self,
        _: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let endpoint = cfg.load::<Endpoint>().cloned().ok_or("no endpoint was resolved")?;
        let by_account = cfg.load::<ByAccount>().cloned();
        cfg.interceptor_state().store_put(EndpointResolverParams::new((endpoint, by_account)));
        Ok(())
    }
}

impl ResolveEndpoint for Resolved {
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        let resolved = match params.get::<(Endpoint, Option<ByAccount>)>() {
            Some((_, Some(by_account))) => {
                let credentials = params.get_property::<Identity>().and_then(Identity::data::<Credentials>);
                let account = credentials.and_then(|credentials| Some(credentials.account_id()?.as_str()));
                (by_account.0)(account).map_err(|reason| NoEndpoint(reason).into())
            }
            Some((endpoint, None)) => Ok(endpoint.clone()),
            None => Err("no endpoint was resolved".into()),
        };
        EndpointFuture::ready(resolved)
    }
}

/// A directory bucket's session as the identity to sign with.
#[derive(Debug)]
struct SessionIdentity(Credentials);

impl ResolveIdentity for SessionIdentity {
    fn resolve_identity<'a>(&'a self, _: &'a RuntimeComponents, _: &'a ConfigBag) -> IdentityFuture<'a> {
        IdentityFuture::ready(Ok(self.0.clone().into()))
    }

    /// It is kept where it was made, and no cache of the SDK's need know it.
    fn cache_location(&self) -> IdentityCacheLocation {
        IdentityCacheLocation::IdentityResolver
    }
}

/// Asks the server whether it wants the body, in a header that is not signed: proxies take it off.
#[derive(Debug)]
struct ExpectContinue;

#[dyn_dispatch_hint]
impl Intercept for ExpectContinue {
    fn name(&self) -> &'static str {
        "ExpectContinue"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().headers_mut().insert("expect", "100-continue");
        Ok(())
    }
}

/// The one scheme chosen for the call.
#[derive(Debug)]
struct ChosenAuth;

impl ResolveAuthSchemeOptions for ChosenAuth {
    fn resolve_auth_scheme_options_v2<'a>(
        &'a self,
        params: &'a AuthSchemeOptionResolverParams,
        _: &'a ConfigBag,
        _: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        AuthSchemeOptionsFuture::ready(
            params
                .get::<AuthSchemeId>()
                .map(|id| vec![id.clone().into()])
                .ok_or_else(|| "no authentication was chosen".into()),
        )
    }
}

/// The request is made before the call begins.
#[derive(Debug)]
struct AsGiven;

impl SerializeRequest for AsGiven {
    fn serialize_input(&self, input: Input, _: &mut ConfigBag) -> Result<HttpRequest, BoxError> {
        let request = input.downcast::<Mutex<Option<HttpRequest>>>().map_err(|_| "not a request")?;
        let request = request.into_inner().map_err(|_| "the request was lost")?;
        request.ok_or_else(|| "the request was already sent".into())
    }
}

/// Tells success from error; what they mean is read by others.
#[derive(Debug)]
struct Reader {
    streams: bool,
    errors_in_ok: bool,
    verify: Option<Verify>,
    read_error: ReadError,
}

impl DeserializeResponse for Reader {
    fn deserialize_streaming_with_config(
        &self,
        response: &mut HttpResponse,
        cfg: &ConfigBag,
    ) -> Option<Result<Output, OrchestratorError<Error>>> {
        if !self.streams || !response.status().is_success() {
            return None;
        }
        let body = metered::watched(cfg, std::mem::replace(response.body_mut(), SdkBody::taken()));
        Some(Ok(Output::erase(Incoming {
            status: response.status().as_u16(),
            headers: headers_of(response),
            body: IncomingBody::Streaming(body),
        })))
    }

    fn deserialize_nonstreaming_with_config(
        &self,
        response: &HttpResponse,
        _: &ConfigBag,
    ) -> Result<Output, OrchestratorError<Error>> {
        let mut status = response.status().as_u16();
        let headers = headers_of(response);
        let body = Bytes::copy_from_slice(response.body().bytes().unwrap_or_default());
        let hidden = self.errors_in_ok && response.status().is_success() && is_xml_error(&body);
        if hidden {
            status = 500;
        } else if response.status().is_success() {
            if let Some(Err(damage)) = self.verify.map(|verify| verify(&headers, &body)) {
                return Err(OrchestratorError::operation(Error::erase(damaged(damage, status))));
            }
            return Ok(Output::erase(Incoming { status, headers, body: IncomingBody::Whole(body) }));
        }
        let mut error = (self.read_error.0)(status, &headers, &body);
        if hidden {
            // The retry rules look at the status that came.
            error.retryable = error.retryable.or(Some(ErrorKind::ServerError));
        }
        Err(OrchestratorError::operation(Error::erase(error)))
    }
}

/// The error for an answer whose bytes are not those that were sent.
fn damaged(what: String, status: u16) -> ServiceError {
    ServiceError {
        meta: ErrorMetadata::builder().code("ChecksumMismatch").message(what).build(),
        retryable: Some(ErrorKind::TransientError),
        status,
        request_id: None,
        fields: None,
        date: None,
        bucket_region: None,
    }
}

/// Whether an XML document's root is `Error`.
fn is_xml_error(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&body[..body.len().min(512)]);
    let text = text.trim_start();
    let root = match text.strip_prefix("<?xml") {
        Some(rest) => rest.split_once("?>").map_or("", |(_, root)| root.trim_start()),
        None => text,
    };
    root.strip_prefix("<Error").is_some_and(|rest| rest.starts_with(['>', ' ', '/']))
}

fn headers_of(response: &HttpResponse) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in response.headers() {
        if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(name), http::HeaderValue::try_from(value)) {
            headers.append(name, value);
        }
    }
    headers
}

fn timeouts(given: Option<&TimeoutConfig>) -> TimeoutConfig {
    let mut timeouts = TimeoutConfig::builder().connect_timeout(CONNECT_TIMEOUT).read_timeout(READ_TIMEOUT).build();
    if let Some(given) = given {
        let mut merged = given.clone();
        merged.take_defaults_from(&timeouts);
        timeouts = merged;
    }
    timeouts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_in_an_ok_answer_is_seen() {
        for error in ["<Error><Code>x</Code></Error>", "<?xml version=\"1.0\"?>\n<Error xmlns=\"x\"/>", "  <Error>"] {
            assert!(is_xml_error(error.as_bytes()), "{error}");
        }
        for other in ["", "<Errors/>", "<CopyObjectResult><Error/></CopyObjectResult>", "{\"Error\": 1}", "<?xml"] {
            assert!(!is_xml_error(other.as_bytes()), "{other}");
        }
    }
}
