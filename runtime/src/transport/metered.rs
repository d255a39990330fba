//! Permits for attempts: each of a metered [`Client`]'s takes one, and says what came of it.
//!
//! The permit is taken before the attempt is signed, not where it is sent: a signature ages while it waits, credentials
//! expire, and an upload that waits in the connector looks stalled to the SDK. No timeout but the whole attempt's sees the
//! waiting.
//!
//! It is held until the answer is read, or until its headers are there where the body is left to the caller: a reader who
//! takes an hour over an object, and calls the same service meanwhile, must not wait for himself. Between attempts, while a
//! retry backs off, none is held. An event stream holds one only until it is sent.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use aws_runtime::retries::classifiers::THROTTLING_ERRORS;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemeOptionResolverParams, AuthSchemeOptionsFuture, ResolveAuthSchemeOptions, SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextRef,
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef, Error, FinalizerInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::{Metadata, OrchestratorError};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
use aws_smithy_runtime_api::client::runtime_plugin::{Order, RuntimePlugin};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer, Storable, StoreReplace};
use aws_smithy_types::event_stream::DeferredSignerSender;
use aws_smithy_types::retry::ErrorKind;

use super::phases::{Phases, Watched};
use super::{Client, ServiceError};
use crate::permits::{Lane, Permit, Ticket};
use crate::stats::Gauge;

/// Bytes of a request above which the time of its answer tells of the line to AWS, not of the service.
const SMALL: u64 = 64 << 10;
/// Codes that the retry rules take for throttling and that slowing down does nothing about: quotas, conflicts.
const NO_RATES: [&str; 2] = ["LimitExceededException", "TransactionInProgressException"];

impl Client {
    /// The same client whose attempts take a permit each of `lane`, which is that of its account, region and service, and
    /// whose requests `gauge` hears of, where they are its operation's.
    ///
    /// What is signed and not sent takes one too: sign by a client without a lane.
    pub fn metered(mut self, lane: Arc<Lane>, gauge: Gauge) -> Client {
        self.plugins = self.plugins.with_client_plugin(Metered(lane, gauge));
        self
    }
}

/// Wraps what comes before signing, and watches every attempt.
#[derive(Debug)]
struct Metered(Arc<Lane>, Gauge);

impl RuntimePlugin for Metered {
    fn order(&self) -> Order {
        Order::NestedComponents
    }

    fn config(&self) -> Option<FrozenLayer> {
        let mut layer = Layer::new("metered");
        let phases = Mutex::new(Some(Phases::new()));
        layer.store_put(Meter { lane: self.0.clone(), gauge: self.1.clone(), attempt: Mutex::default(), phases });
        Some(layer.freeze())
    }

    fn runtime_components(&self, current: &RuntimeComponentsBuilder) -> Cow<'_, RuntimeComponentsBuilder> {
        let mut components = RuntimeComponentsBuilder::new("metered");
        if let Some(inner) = current.auth_scheme_option_resolver() {
            components.set_auth_scheme_option_resolver(Some(SharedAuthSchemeOptionResolver::new(Waits(inner))));
        }
        components.push_interceptor(SharedInterceptor::permanent(Watch));
        Cow::Owned(components)
    }
}

/// The attempt that a call makes at the moment.
#[derive(Debug)]
struct Meter {
    lane: Arc<Lane>,
    gauge: Gauge,
    attempt: Mutex<Attempt>,
    /// Of the whole request; none once it was told of, or is a body's to tell of.
    phases: Mutex<Option<Phases>>,
}

#[derive(Debug, Default)]
struct Attempt {
    permit: Option<Permit>,
    /// Once it is sent.
    sent: Option<Ticket>,
    /// Whether the time of its answer says something of the service.
    timely: bool,
}

impl Storable for Meter {
    type Storer = StoreReplace<Meter>;
}

impl Meter {
    fn attempt(&self) -> MutexGuard<'_, Attempt> {
        self.attempt.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn phases(&self, change: impl FnOnce(&mut Phases)) {
        self.phases.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(change);
    }

    fn take_phases(&self, cfg: &ConfigBag) -> Option<Phases> {
        let phases = self.phases.lock().unwrap_or_else(PoisonError::into_inner).take();
        phases.filter(|_| cfg.load::<Metadata>().is_some_and(|metadata| self.gauge.is_of(metadata.name())))
    }
}

/// The body of an answer that is left to the caller: the request is over with it.
pub(super) fn watched(cfg: &ConfigBag, body: SdkBody) -> SdkBody {
    match cfg.load::<Meter>().and_then(|meter| Some((meter, meter.take_phases(cfg)?))) {
        Some((meter, phases)) => SdkBody::from_body_1_x(Watched::new(body, phases, meter.gauge.clone())),
        None => body,
    }
}

/// The first of an attempt's steps that may wait: how to authenticate is known at once, but not before there is a permit.
#[derive(Debug)]
struct Waits(SharedAuthSchemeOptionResolver);

impl ResolveAuthSchemeOptions for Waits {
    fn resolve_auth_scheme_options_v2<'a>(
        &'a self,
        params: &'a AuthSchemeOptionResolverParams,
        cfg: &'a ConfigBag,
        components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        AuthSchemeOptionsFuture::new(async move {
            if let Some(meter) = cfg.load::<Meter>() {
                let operation = cfg.load::<Metadata>().map_or("", Metadata::name);
                let asked = Instant::now();
                let permit = meter.lane.acquire(operation).await;
                meter.phases(|phases| phases.waited(asked.elapsed()));
                *meter.attempt() = Attempt { permit: Some(permit), ..Attempt::default() };
            }
            self.0.resolve_auth_scheme_options_v2(params, cfg, components).await
        })
    }
}

/// Tells the lane how an attempt goes.
#[derive(Debug)]
struct Watch;

#[dyn_dispatch_hint]
impl Intercept for Watch {
    fn name(&self) -> &'static str {
        "Watch"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(meter) = cfg.load::<Meter>() else { return Ok(()) };
        meter.phases(|phases| {
            context.request_mut().add_extension(phases.connection());
        });
        Ok(())
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(meter) = cfg.load::<Meter>() else { return Ok(()) };
        let mut attempt = meter.attempt();
        let length = context.request().body().content_length();
        meter.phases(|phases| phases.sent(length.unwrap_or_default()));
        attempt.timely = length.is_some_and(|length| length <= SMALL);
        if let Some(permit) = &mut attempt.permit {
            permit.sent();
            attempt.sent = Some(permit.ticket());
        }
        if cfg.load::<DeferredSignerSender>().is_some() {
            attempt.permit = None;
        }
        Ok(())
    }

    /// The headers are there.
    fn read_before_deserialization(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(meter) = cfg.load::<Meter>() else { return Ok(()) };
        meter.phases(Phases::answered);
        let attempt = meter.attempt();
        if let Some(sent) = attempt.sent.as_ref().filter(|_| context.response().status().is_success()) {
            sent.answered(attempt.timely);
        }
        Ok(())
    }

    /// The body is read, or is the caller's now.
    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(meter) = cfg.load::<Meter>() else { return Ok(()) };
        let read = context.response().body().bytes().map_or(0, <[u8]>::len);
        meter.phases(|phases| phases.read(read as u64));
        let Attempt { sent, .. } = std::mem::take(&mut *meter.attempt());
        if let (Some(sent), Err(error)) = (sent, context.output_or_error()) {
            if is_too_fast(error) {
                sent.throttled();
                meter.phases(Phases::throttled);
            } else if !context.response().status().is_success() {
                sent.answered(false);
            }
        }
        Ok(())
    }

    /// However it ended.
    fn read_after_attempt(
        &self,
        context: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(meter) = cfg.load::<Meter>() else { return Ok(()) };
        let Attempt { sent, .. } = std::mem::take(&mut *meter.attempt());
        let error = context.output_or_error().and_then(Result::err);
        // A service that never answers has too much to do.
        if let Some(sent) = sent
            .filter(|_| error.and_then(OrchestratorError::as_connector_error).is_some_and(ConnectorError::is_timeout))
        {
            sent.throttled();
        }
        Ok(())
    }

    fn read_after_execution(
        &self,
        _: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Some(meter) = cfg.load::<Meter>() else { return Ok(()) };
        if let Some(phases) = meter.take_phases(cfg) {
            phases.tell(&meter.gauge);
        }
        Ok(())
    }
}

/// Whether AWS asks for fewer requests.
fn is_too_fast(error: &OrchestratorError<Error>) -> bool {
    let Some(error) = error.as_operation_error().and_then(|error| error.downcast_ref::<ServiceError>()) else {
        return false;
    };
    let code = error.meta.code().unwrap_or_default();
    error.retryable == Some(ErrorKind::ThrottlingError) || says_too_fast(error.status, code)
}

/// Whether an answer of this status and code asks for fewer requests.
pub fn says_too_fast(status: u16, code: &str) -> bool {
    matches!(status, 429 | 503) || THROTTLING_ERRORS.contains(&code) && !NO_RATES.contains(&code)
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::pin::Pin;
    use std::task::{Context, Poll, ready};
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use aws_credential_types::Credentials;
    use aws_credential_types::provider::SharedCredentialsProvider;
    use aws_runtime::auth::SigV4OperationSigningConfig;
    use aws_smithy_async::rt::sleep::TokioSleep;
    use aws_smithy_async::time::TimeSource;
    use aws_smithy_runtime_api::client::http::{
        HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
    };
    use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
    use aws_smithy_types::body::SdkBody;
    use aws_smithy_types::endpoint::Endpoint;
    use aws_smithy_types::error::ErrorMetadata;
    use aws_smithy_types::retry::RetryConfig;
    use aws_types::SdkConfig;
    use aws_types::region::Region;
    use bytes::Bytes;
    use http::{HeaderMap, Method};
    use http_body::{Body, Frame};
    use nuaws_models::model::AuthScheme;
    use tokio::time::{Instant, Sleep, sleep};

    use super::*;
    use crate::permits::{Limits, Rate, Scope};
    use crate::stats::{Key, Phase, Stats};
    use crate::transport::{Incoming, IncomingBody, Outgoing, ReadError, TransportError};

    /// Status and body; no answer in time.
    type Scripted = Result<(u16, &'static str), ()>;

    /// Answers by a script, headers after 100 ms and the body 100 ms later; never, once the script is over.
    #[derive(Debug, Clone)]
    struct Script {
        answers: Arc<Mutex<VecDeque<Scripted>>>,
        lane: Arc<Lane>,
        /// When each attempt was signed and sent, and how many permits were out.
        sent: Arc<Mutex<Vec<(String, u128, usize)>>>,
        begun: Instant,
    }

    impl HttpConnector for Script {
        fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
            let signed = request.headers().get("x-amz-date").unwrap_or_default().to_owned();
            let at = self.begun.elapsed().as_millis();
            self.sent.lock().unwrap().push((signed, at, self.lane.stats().in_flight));
            let answer = self.answers.lock().unwrap().pop_front();
            HttpConnectorFuture::new(async move {
                sleep(Duration::from_millis(100)).await;
                match answer {
                    Some(Ok((status, text))) => {
                        let body = Late { until: Box::pin(sleep(Duration::from_millis(100))), text: Some(text) };
                        Ok(HttpResponse::new(status.try_into().unwrap(), SdkBody::from_body_1_x(body)))
                    }
                    Some(Err(())) => Err(ConnectorError::timeout("nothing came".into())),
                    None => std::future::pending().await,
                }
            })
        }
    }

    struct Late {
        until: Pin<Box<Sleep>>,
        text: Option<&'static str>,
    }

    impl Body for Late {
        type Data = Bytes;
        type Error = BoxError;

        fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
            ready!(self.until.as_mut().poll(cx));
            Poll::Ready(self.text.take().map(|text| Ok(Frame::data(Bytes::from_static(text.as_bytes())))))
        }
    }

    struct World {
        lane: Arc<Lane>,
        stats: Stats,
        script: Script,
        client: Client,
    }

    const FINE: Scripted = Ok((200, "fine"));

    fn world(limits: &Limits, answers: &[Scripted]) -> World {
        let scope = Scope { account: "1".into(), region: "eu-central-1".into(), service: "ec2".into() };
        let lane = Arc::new(Lane::new(scope, limits));
        let script = Script {
            answers: Arc::new(Mutex::new(answers.iter().copied().collect())),
            lane: lane.clone(),
            sent: Arc::default(),
            begun: Instant::now(),
        };
        let config = SdkConfig::builder()
            .region(Region::new("eu-central-1"))
            .credentials_provider(SharedCredentialsProvider::new(Credentials::for_tests()))
            .sleep_impl(TokioSleep::new())
            .time_source(Clock(Instant::now()))
            .build();
        let service = nuaws_embed::find("ec2").unwrap().model();
        let connector = SharedHttpConnector::new(script.clone());
        let client = Client::new(&service, &config, http_client_fn(move |_, _| connector.clone()));
        let stats = Stats::default();
        let gauge = stats.gauge(Key { operation: "DescribeVpcs".into(), ..Key::default() }, None);
        World { client: client.metered(lane.clone(), gauge), lane, stats, script }
    }

    fn outgoing(body: SdkBody, streams: bool) -> Outgoing {
        let read = |status, _: &HeaderMap, body: &[u8]| ServiceError {
            meta: ErrorMetadata::builder().code(String::from_utf8_lossy(body)).build(),
            retryable: None,
            status,
            request_id: None,
            fields: None,
            bucket_region: None,
            date: None,
        };
        Outgoing {
            operation: "DescribeVpcs".into(),
            method: Method::POST,
            uri: "/".into(),
            headers: HeaderMap::new(),
            body,
            endpoint: Endpoint::builder().url("https://ec2.eu-central-1.amazonaws.com").build(),
            by_account: None,
            auth: AuthScheme::SigV4,
            signing_name: None,
            signing_region: None,
            signing_region_set: None,
            signing: SigV4OperationSigningConfig::default(),
            session: None,
            expects_continue: false,
            retry: RetryConfig::standard(),
            read_timeout: None,
            verify: None,
            streams,
            pauses: false,
            event_signer: None,
            errors_in_ok: false,
            read_error: ReadError(Arc::new(read)),
        }
    }

    impl World {
        async fn send(&self, streams: bool) -> Result<Incoming, TransportError> {
            self.client.send(outgoing(SdkBody::from("Action=DescribeVpcs"), streams)).await
        }

        fn idle(&self) {
            let stats = self.lane.stats();
            assert_eq!((stats.in_flight, stats.waiting), (0, 0));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_attempt_holds_one_permit_until_its_body_is_read() {
        let world = world(&Limits { pinned: Some(1), ..Limits::default() }, &[FINE, FINE]);
        let (one, two) = tokio::join!(world.send(false), world.send(false));
        assert!(one.is_ok() && two.is_ok());
        let sent: Vec<_> = world.script.sent.lock().unwrap().iter().map(|(_, at, out)| (*at, *out)).collect();
        assert_eq!(sent, [(0, 1), (200, 1)]);
        world.idle();
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_is_left_to_the_caller_holds_none() {
        let world = world(&Limits::default(), &[FINE]);
        let incoming = world.send(true).await.unwrap();
        assert!(matches!(incoming.body, IncomingBody::Streaming(_)));
        assert_eq!(world.script.begun.elapsed().as_millis(), 100);
        world.idle();
    }

    #[tokio::test(start_paused = true)]
    async fn too_fast_is_seen_by_status_and_by_code_and_charged_by_attempt() {
        let refusals = [(429, ""), (503, "SlowDown"), (400, "RequestLimitExceeded"), (400, "ThrottlingException")];
        for refusal in refusals {
            let world = world(&Limits::default(), &[Ok(refusal), FINE]);
            // The status 429 alone is nothing that the retry rules know.
            assert_eq!(world.send(false).await.is_ok(), refusal.0 != 429, "{refusal:?}");
            assert_eq!(world.lane.stats().throttled, 1, "{refusal:?}");
            assert!(world.script.sent.lock().unwrap().iter().all(|(_, _, out)| *out == 1), "{refusal:?}");
            world.idle();
        }
        for other in [(400, "InvalidParameterValue"), (403, "AccessDenied"), (400, "LimitExceededException")] {
            let world = world(&Limits::default(), &[Ok(other), Ok(other), Ok(other)]);
            assert!(matches!(world.send(false).await, Err(TransportError::Service(_))), "{other:?}");
            assert_eq!(world.lane.stats().throttled, 0, "{other:?}");
            world.idle();
        }
    }

    /// How often each phase was told of, retries, throttles, and bytes out and in.
    fn told(world: &World) -> ([u64; 6], [u64; 4]) {
        let sums = world.stats.sum(None, |_, _| Some(()));
        let figures = sums.get(&()).cloned().unwrap_or_default();
        let counts = figures.counts;
        let phases = Phase::ALL.map(|phase| figures.times(phase).count());
        (phases, [counts.retries, counts.throttles, counts.sent, counts.received])
    }

    #[tokio::test(start_paused = true)]
    async fn a_request_is_told_of_once_however_often_it_was_sent() {
        let request = "Action=DescribeVpcs".len() as u64;
        let world = world(&Limits::default(), &[Ok((503, "SlowDown")), Err(()), FINE, FINE]);
        world.send(false).await.unwrap();
        // A connector of ours has no connections.
        assert_eq!(told(&world), ([1, 0, 1, 1, 0, 1], [2, 1, 3 * request, 8 + 4]));
        let incoming = world.send(true).await.unwrap();
        assert_eq!(told(&world).0[Phase::Total as usize], 1, "not over before its body is");
        drop(incoming);
        assert_eq!(told(&world).0, [2, 0, 2, 2, 0, 2]);
        let mut other = outgoing(SdkBody::empty(), false);
        other.operation = "DescribeEndpoints".into();
        let sent = tokio::time::timeout(Duration::from_secs(1), world.client.send(other));
        assert!(sent.await.is_err());
        assert_eq!(told(&world).0, [2, 0, 2, 2, 0, 2], "another operation's is no business of the gauge");
    }

    #[tokio::test(start_paused = true)]
    async fn a_service_without_an_answer_has_too_much_to_do() {
        let world = world(&Limits::default(), &[Err(()), FINE]);
        world.send(false).await.unwrap();
        assert_eq!(world.lane.stats().throttled, 1);
        world.idle();
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_is_dropped_gives_its_permit_back() {
        let world = world(&Limits { pinned: Some(1), ..Limits::default() }, &[]);
        for _ in 0..2 {
            let (stuck, waiting) = (world.send(false), world.send(false));
            let both = async { tokio::join!(stuck, waiting) };
            assert!(tokio::time::timeout(Duration::from_secs(5), both).await.is_err());
            world.idle();
        }
        assert_eq!(world.script.sent.lock().unwrap().len(), 2, "who waited was never sent");
    }

    /// Behind the signature, long waiting would have made it worthless and the upload a stalled one.
    #[tokio::test(start_paused = true)]
    async fn what_waits_is_signed_when_it_goes() {
        let rate = Rate { operation: "Describe*".into(), per_second: 0.1, burst: 1.0, each: false };
        let world = world(&Limits { rates: vec![rate], ..Limits::default() }, &[FINE; 5]);
        let uploads = (0..5).map(|_| world.client.send(outgoing(SdkBody::from(vec![b'x'; 1 << 20]), false)));
        for sent in futures_util::future::join_all(uploads).await {
            sent.unwrap();
        }
        let sent = world.script.sent.lock().unwrap();
        let signed: Vec<_> = sent.iter().map(|(signed, at, _)| (&signed[11..], *at)).collect();
        let expected = [("1320Z", 0), ("1330Z", 10_000), ("1340Z", 20_000), ("1350Z", 30_000), ("1400Z", 40_000)];
        assert_eq!(signed, expected);
        assert_eq!(world.lane.stats().median, None, "the time of an upload says nothing of the service");
    }

    /// The lane's clock, as of 14 November 2023, 22:13:20.
    #[derive(Debug)]
    struct Clock(Instant);

    impl TimeSource for Clock {
        fn now(&self) -> SystemTime {
            UNIX_EPOCH + Duration::from_secs(1_700_000_000) + self.0.elapsed()
        }
    }
}
