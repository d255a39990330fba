//! One operation of one service as one caller: parameters in, a request ready to send out, an answer understood.
//!
//! A [`Call`] is made once; the pager asks it for a request per page. Here the model, the endpoint rules, the codecs and
//! the transport meet; nothing here follows pages or writes output.

mod discovery;
mod payload;
mod presign;
mod reading;
mod request;
mod reroute;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Instant;

use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::checksum_config::ResponseChecksumValidation;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::event_stream::DeferredSignerSender;
use aws_smithy_types::retry::ErrorKind;
use http::{HeaderMap, StatusCode};
use nuaws_models::kinds::{self, Graph};
use nuaws_models::model::{Operation, Protocol};
use nuaws_models::overlay::{Overlay, Policy};
use nuaws_models::result::{Answer, Path, is_streaming};
use nuaws_models::traits::{ErrorTrait, HttpBinding};
use nuaws_models::{Kind, Member, Service, Shape};

use crate::advice::{self, Asked};
use crate::answers::Listing;
use crate::body::Body;
use crate::codec::{self, Response};
use crate::customizations::{self, AtHand, Unread};
use crate::endpoint::RuleSet;
use crate::error::{CallError, Stage};
use crate::feed::Feed;
use crate::input::Files;
use crate::output::Sizes;
use crate::s3;
use crate::session::Session;
use crate::sink::Sink;
use crate::stats::{Gauge, Served};
use crate::transport::{
    Client, Incoming, IncomingBody, Outgoing, ReadError, ServiceError, Signed, TransportError, chain,
};
use crate::value::Value;
use request::Purpose;

pub use presign::{Presigned, presign};
pub use reading::{Keeping, Notes};

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
    /// What tells a user's own model from others of its name; empty for those that nuaws has.
    pub origin: String,
    rules: Option<RuleSet>,
    kinds: OnceLock<Graph>,
    /// What the answers of operations show, worked out when first asked.
    shown: Mutex<HashMap<String, Box<[kinds::Kind]>>>,
}

impl Callee {
    /// Puts a service together.
    ///
    /// # Errors
    /// When the model's endpoint rules cannot be read.
    pub fn new(service: Service, overlay: Overlay, defaults: Overlay, origin: String) -> Result<Callee, CallError> {
        let rules = service.endpoint_rule_set().map(RuleSet::parse).transpose().map_err(|error| {
            CallError::not_sent("Model", format!("the endpoint rules of {}: {error}", service.slug))
        })?;
        let (kinds, shown) = Default::default();
        Ok(Callee { service: Arc::new(service), overlay, defaults, origin, rules, kinds, shown })
    }

    /// The model's endpoint rules, if it has any.
    pub fn rules(&self) -> Option<&RuleSet> {
        self.rules.as_ref()
    }

    /// Which changes show in which answers.
    pub fn kinds(&self) -> &Graph {
        self.kinds.get_or_init(|| Graph::new(&self.service, &self.policy()))
    }

    /// The kinds that an operation's answer shows.
    pub fn shows(&self, name: &str) -> Box<[kinds::Kind]> {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = shown.get(name) {
            return known.clone();
        }
        let kinds: Box<[kinds::Kind]> = self.kinds().shows(&self.service, name).into();
        shown.insert(name.to_owned(), kinds.clone());
        kinds
    }

    /// The facts in force.
    pub fn policy(&self) -> Policy<'_> {
        Policy { defaults: &self.defaults, own: &self.overlay }
    }
}

/// A request without an answer.
#[derive(Debug)]
struct Failed {
    error: TransportError,
    /// Where it went.
    url: String,
    /// The region it was signed for.
    region: Option<String>,
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
    /// What is piped into the event stream, where the operation takes one, until it is sent.
    feed: Mutex<Option<Feed>>,
    files: Files,
    keeping: Option<Keeping>,
    /// The listing whose pages are asked for.
    listing: Mutex<Option<Listing>>,
    session: Arc<Session>,
    client: Client,
    protocol: Protocol,
    gauge: Gauge,
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
        // Import/Export takes version 4 as well, and AWS's own clients send that.
        if service.signs_v2 && &*service.slug != "importexport" {
            let error = format!("{} wants version 2 signatures, which nuaws does not make", service.slug);
            return Err(CallError::not_sent("Auth", error).help("AWS has closed this service to new customers"));
        }
        let (feed, files, keeping, listing, gauge) = Default::default();
        let name = name.to_owned();
        Ok(Call { callee, name, params, body, feed, files, keeping, listing, session, client, protocol, gauge })
    }

    /// The same with files as its caller sees them.
    pub fn reading(self, files: Files) -> Call {
        Call { files, ..self }
    }

    /// The same with kept answers.
    pub fn keeping(self, keeping: Keeping) -> Call {
        Call { keeping: Some(keeping), ..self }
    }

    /// The same, and `gauge` hears how it goes.
    pub fn measured(self, gauge: Gauge) -> Call {
        Call { gauge, ..self }
    }

    /// What hears how the call goes.
    pub fn gauge(&self) -> &Gauge {
        &self.gauge
    }

    /// The same read for requests that outlive this call.
    fn again(&self) -> Call {
        let (feed, files, keeping, listing, gauge) = Default::default();
        let (callee, session, client) = (self.callee.clone(), self.session.clone(), self.client.clone());
        let (name, params, protocol) = (self.name.clone(), Value::Null, self.protocol);
        Call { callee, name, params, body: None, feed, files, keeping, listing, session, client, protocol, gauge }
    }

    /// The same past what is kept: its answers are of no use to anybody else.
    pub fn apart(&self) -> Call {
        Call { params: self.params.clone(), gauge: self.gauge.clone(), ..self.again() }
    }

    /// Files as the caller sees them.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The same with something piped into its event stream.
    pub fn fed(self, feed: Feed) -> Call {
        Call { feed: Mutex::new(Some(feed)), ..self }
    }

    /// What is piped into the event stream; it can be read once.
    pub fn take_feed(&self) -> Option<Feed> {
        self.feed.lock().unwrap_or_else(PoisonError::into_inner).take()
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

    /// Answers one request: a read perhaps by what is kept or on its way, anything else by sending it.
    ///
    /// # Errors
    /// Everything that can go wrong, with how far it got and what to do.
    pub async fn send(&self, params: &Value) -> Result<Incoming, CallError> {
        let params = &*self.with_checksum_mode(params);
        let answered = match self.ask(params).await {
            Some(answered) => answered,
            None => {
                let _change = self.change();
                self.fetch(params).await.map(|incoming| (incoming, Served::Sent))
            }
        };
        self.counted(answered)
    }

    /// Has an answer counted, or its absence.
    fn counted(&self, answered: Result<(Incoming, Served), CallError>) -> Result<Incoming, CallError> {
        match &answered {
            Ok((_, served)) => self.gauge.answered(*served),
            Err(error) => {
                let code = error.aws_code.as_deref().unwrap_or(&error.code);
                self.gauge.failed(code.strip_prefix("nuaws::").unwrap_or(code));
            }
        }
        answered.map(|(incoming, _)| incoming)
    }

    /// Sends one request; once more where S3 says that the bucket is in another region, or its session over.
    async fn fetch(&self, params: &Value) -> Result<Incoming, CallError> {
        match self.attempt(params).await? {
            Ok(incoming) => Ok(incoming),
            Err(failed) if self.forgets_endpoint(params, &failed) || self.learns_from(params, &failed).await => {
                self.attempt(params).await?.map_err(|failed| self.explain(failed))
            }
            Err(failed) => Err(self.explain(failed)),
        }
    }

    /// Sends a request whose body is an event stream: once, and `signer` hands over what signs the events. The answer
    /// may begin, and even end, before the body does.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub async fn open(&self, body: SdkBody, signer: DeferredSignerSender) -> Result<Incoming, CallError> {
        let _change = self.change();
        let outgoing = self.outgoing(&self.params, Purpose::Send).await.map_err(|error| self.name_it(error))?;
        let outgoing = Outgoing { body, event_signer: Some(signer), ..outgoing };
        let answered = self.transmit(outgoing).await.map_err(|failed| self.explain(failed));
        self.counted(answered.map(|incoming| (incoming, Served::Sent)))
    }

    /// Sends one request. The outer error is of a request that could not be put together.
    async fn attempt(&self, params: &Value) -> Result<Result<Incoming, Failed>, CallError> {
        let mut outgoing = self.outgoing(params, Purpose::Send).await.map_err(|error| self.name_it(error))?;
        if let Some(url) = self.discovered(params).await? {
            outgoing = Outgoing { endpoint: Endpoint::builder().url(url).build(), by_account: None, ..outgoing };
        }
        Ok(self.transmit(outgoing).await)
    }

    async fn transmit(&self, outgoing: Outgoing) -> Result<Incoming, Failed> {
        let (url, region) = (outgoing.endpoint.url().to_owned(), outgoing.signing_region.clone());
        self.client.send(outgoing).await.map_err(|error| Failed { error, url, region })
    }

    fn explain(&self, failed: Failed) -> CallError {
        self.name_it(advice::explain(failed.error, &self.asked(&failed.url)))
    }

    /// The checksum an answer carries and we can check: its algorithm, and what it should come to. Not of a part of an
    /// object: servers send the whole object's with it.
    pub fn response_checksum(&self, incoming: &Incoming) -> Option<(ChecksumAlgorithm, String)> {
        let whole = incoming.status != StatusCode::PARTIAL_CONTENT.as_u16();
        let facts = self.operation().http_checksum.as_ref().filter(|_| whole)?;
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
        self.may_be_discovered(params)?;
        self.signed(&self.with_checksum_mode(params), Purpose::Send).await
    }

    async fn signed(&self, params: &Value, purpose: Purpose) -> Result<Signed, CallError> {
        let outgoing = self.outgoing(params, purpose).await.map_err(|error| self.name_it(error))?;
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
        if self.lacks_body(&response) {
            return Err(self.misread(&"the answer has no body", &incoming.headers, body));
        }
        let begun = Instant::now();
        let read = customizations::decode(self.at_hand(), self.protocol, &self.params, &response, sink);
        self.gauge.decoded(begun.elapsed());
        read.map_err(|error| match error {
            Unread::Malformed(error) => self.misread(&error, &incoming.headers, body),
            Unread::Refused(error) => self.name_it(error),
        })
    }

    /// Whether nothing came where rows or a value should stand: no answer, and not an empty one.
    fn lacks_body(&self, response: &Response<'_>) -> bool {
        let operation = self.operation();
        let members = self.service().output(operation);
        let in_body = |member: &Member| matches!(member.traits.http, HttpBinding::Body | HttpBinding::Payload);
        response.status == 200
            && response.body.is_empty()
            && members.iter().any(in_body)
            && !members.iter().any(|member| is_streaming(self.service(), member))
            && matches!(self.answer(), Answer::Rows(_))
    }

    /// The error for an answer that cannot be read, with what came instead.
    pub fn misread(&self, error: &dyn std::fmt::Display, headers: &HeaderMap, begins: &[u8]) -> CallError {
        self.unreadable(&format!("{error}; what came is {}", codec::came_as(headers, begins)))
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

    /// The call as the customizations look at it.
    fn at_hand(&self) -> AtHand<'_> {
        AtHand { service: self.service(), name: &self.name, operation: self.operation() }
    }

    fn asked<'a>(&'a self, url: &'a str) -> Asked<'a> {
        let service = self.service();
        Asked { service: &service.slug, sdk_id: &service.sdk_id, operation: &self.name, region: self.region(), url }
    }

    fn error_reader(&self) -> ReadError {
        let (callee, name, protocol) = (self.callee.clone(), self.name.clone(), self.protocol);
        ReadError(Arc::new(move |status, headers, body| {
            let response = Response { status, headers, body };
            let Some(operation) = callee.service.operation(&name) else {
                unreachable!("the name was looked up before the call was made")
            };
            let wire = codec::decode_error(&callee.service, operation, protocol, &response);
            let code = wire.code.as_deref();
            let modeled = code.and_then(|code| modeled_error(&callee.service, operation, code));
            let unsaid = || customizations::is_retryable(&callee.service.slug, status, code, modeled.is_some());
            let retryable = modeled.and_then(retry_kind).or_else(unsaid);
            let mut meta = ErrorMetadata::builder();
            if let Some(code) = wire.code {
                meta = meta.code(code);
            }
            if let Some(message) = wire.message {
                meta = meta.message(message);
            }
            let s3 = &*callee.service.slug == "s3";
            let date = headers.get("date").and_then(|date| date.to_str().ok()).map(str::to_owned);
            ServiceError {
                meta: meta.build(),
                retryable,
                status,
                request_id: wire.request_id,
                fields: wire.fields,
                bucket_region: s3.then(|| s3::region_told(headers, body)).flatten(),
                date,
            }
        }))
    }
}

/// The modeled error with this code.
fn modeled_error<'m>(service: &'m Service, operation: &Operation, code: &str) -> Option<&'m ErrorTrait> {
    operation.errors.iter().map(|id| service.shape(*id)).find_map(|shape| {
        let error = shape.traits.error.as_deref()?;
        (error.code.as_deref().unwrap_or(&shape.name) == code).then_some(error)
    })
}

/// `smithy.api#retryable`
fn retry_kind(error: &ErrorTrait) -> Option<ErrorKind> {
    Some(match (error.retryable?.throttling, error.server) {
        (true, _) => ErrorKind::ThrottlingError,
        (false, true) => ErrorKind::ServerError,
        (false, false) => ErrorKind::ClientError,
    })
}

#[cfg(test)]
mod tests;
