//! Events on their way to AWS: what is piped in, checked, encoded and signed one by one, as the connection takes it.
//!
//! A thread reads, for pipes block; a bounded channel holds it back while AWS or the network is slow. Nothing of an item
//! is sent before all of it was found right, and the request itself waits for the first one. What comes back is read by
//! [`crate::streams`].

use std::collections::VecDeque;
use std::future::pending;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use aws_smithy_eventstream::frame::{DeferredSigner, SignMessage, write_message_to};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::Message;
use bytes::Bytes;
use http_body::{Body, Frame};
use nuaws_models::model::Protocol;
use nuaws_models::{Member, names};
use tokio::sync::{mpsc, oneshot};

use crate::call::{Call, Callee};
use crate::codec;
use crate::error::{CallError, Stage};
use crate::feed::{Feed, FeedError, Form, Items};
use crate::input::{self, Files};
use crate::transport::Incoming;
use crate::value::Value;

/// Events that are read ahead of the connection.
const AHEAD: usize = 4;
/// How long AWS may leave what was sent without taking or answering anything.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often that is looked at.
const LOOK: Duration = Duration::from_secs(1);

/// Begins the request, and waits for the answer's head; events go on behind it.
///
/// # Errors
/// As [`Call::send`], and when what is piped in is no event of the operation.
pub(crate) async fn open(call: &Call) -> Result<(Incoming, Uplink), CallError> {
    let stream = codec::input_events(call.service(), call.operation());
    if let Some(stream) = stream.filter(|stream| call.params.get(&stream.name).is_some()) {
        let error = CallError::not_sent("Input", format!("{} is no parameter: its events are piped in", stream.name));
        return Err(call.name_it(error.flag(names::kebab(&stream.name))));
    }
    let Some(feed) = call.take_feed() else { return Err(nothing_piped(call)) };
    let mut events = read(call, feed)?;
    let first = match events.recv().await {
        Some(Step::Failed(error)) => return Err(error),
        Some(first) => first,
        None => return Err(call.internal(&READER_GONE)),
    };
    let initial = codec::initial_request(call.service(), call.operation(), call.protocol(), &call.params)
        .map_err(|error| call.name_it(CallError::not_sent("Input", error.to_string())))?;
    let (signer, sender) = DeferredSigner::new();
    let (failed, failure) = oneshot::channel();
    let under_way = UnderWay::default();
    let body = Signed {
        ready: initial.map(Step::Event).into_iter().chain([first]).collect(),
        events,
        signer,
        failed: Some(failed),
        under_way: under_way.clone(),
        ended: false,
    };
    let mut uplink = Uplink { failure: Some(failure), under_way, last_heard: Instant::now(), answered: false };
    let incoming = tokio::select! {
        biased;
        error = uplink.failure() => Err(error),
        incoming = call.open(SdkBody::from_body_1_x(body), sender) => incoming,
    };
    match incoming {
        Ok(incoming) => {
            uplink.answered = true;
            Ok((incoming, uplink))
        }
        Err(error) => Err(call.name_it(uplink.cause().unwrap_or(error))),
    }
}

/// The sending half of a call, as the reading half sees it.
pub(crate) struct Uplink {
    failure: Option<oneshot::Receiver<CallError>>,
    under_way: UnderWay,
    last_heard: Instant,
    answered: bool,
}

impl Uplink {
    /// Of a call that sends no events.
    pub(crate) fn none() -> Uplink {
        Uplink { failure: None, under_way: UnderWay::default(), last_heard: Instant::now(), answered: true }
    }

    /// Returns when sending has failed; may be dropped and asked again.
    pub(crate) async fn failure(&mut self) -> CallError {
        loop {
            let failed = async {
                match &mut self.failure {
                    Some(failure) => failure.await,
                    None => pending().await,
                }
            };
            match tokio::time::timeout(LOOK, failed).await {
                Ok(Ok(error)) => return error,
                Ok(Err(_)) => self.failure = None,
                Err(_) => {
                    if let Some(error) = self.stalled() {
                        return error;
                    }
                }
            }
        }
    }

    /// Why the connection broke, where the reason is on this side of it.
    pub(crate) fn cause(&mut self) -> Option<CallError> {
        self.failure.as_mut()?.try_recv().ok()
    }

    /// Something came from AWS, and was passed on.
    pub(crate) fn heard(&mut self) {
        self.last_heard = Instant::now();
    }

    fn stalled(&self) -> Option<CallError> {
        let since = self.under_way.since(self.answered)?.max(self.last_heard);
        (since.elapsed() > PATIENCE).then(|| {
            let what = if self.answered { "took no more events" } else { "did not answer" };
            CallError::not_sent("Timeout", format!("AWS {what} for {} seconds", PATIENCE.as_secs()))
                .stage(Stage::MaybeSent)
                .help("events may have taken effect: look before you send them again")
        })
    }
}

/// Since when something of ours has been on its way: not while the connection waits for the input.
#[derive(Debug, Clone, Default)]
struct UnderWay(Arc<Mutex<(Option<Instant>, bool)>>);

impl UnderWay {
    fn set(&self, since: Option<Instant>, ended: bool) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (since, ended);
    }

    /// Once AWS has answered, an input that was taken to its end is on its way no more.
    fn since(&self, answered: bool) -> Option<Instant> {
        let (since, ended) = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        since.filter(|_| !(answered && ended))
    }
}

/// What the reading thread gives.
enum Step {
    Event(Message),
    End,
    Failed(CallError),
}

const READER_GONE: &str = "the reader of the input stopped";

/// Reads and encodes on a thread of its own.
fn read(call: &Call, feed: Feed) -> Result<mpsc::Receiver<Step>, CallError> {
    let files = call.files().clone();
    let writer = Writer { callee: call.callee.clone(), operation: call.name.clone(), protocol: call.protocol(), files };
    let (steps, events) = mpsc::channel(AHEAD);
    let stream = codec::input_events(call.service(), call.operation());
    if feed.form() == Form::Bytes
        && let Some(stream) = stream
        && codec::plain_event(call.service(), stream).is_none()
    {
        let names = event_names(call, stream);
        let error = CallError::not_sent("Input", format!("{} takes no bare bytes", call.name));
        let help =
            format!("pipe in records, an event each: [{{{}: {{…}}}} …]; there are {}", names[0], names.join(", "));
        return Err(call.name_it(error.help(help)));
    }
    let work = move || {
        let mut items = feed.items();
        for at in 0.. {
            let step = writer.step(&mut items, at);
            let last = !matches!(step, Step::Event(_));
            // A connection that is gone has said why elsewhere.
            if steps.blocking_send(step).is_err() || last {
                return;
            }
        }
    };
    std::thread::Builder::new().spawn(work).map_err(|error| call.internal(&error))?;
    Ok(events)
}

/// Makes events of items.
struct Writer {
    callee: Arc<Callee>,
    operation: String,
    protocol: Protocol,
    files: Files,
}

impl Writer {
    fn step(&self, items: &mut Items, at: u64) -> Step {
        let event = items.next().transpose().map_err(|error| unreadable(&error, at)).and_then(|item| match item {
            Some(item) => self.event(item, at).map(Step::Event),
            None => Ok(Step::End),
        });
        event.unwrap_or_else(|error| {
            let stage = if at == 0 { Stage::NotSent } else { Stage::MaybeSent };
            Step::Failed(error.stage(stage).of(&self.callee.service.slug, &self.operation))
        })
    }

    fn event(&self, item: Value, at: u64) -> Result<Message, CallError> {
        let service = &*self.callee.service;
        let stream = service.operation(&self.operation).and_then(|operation| codec::input_events(service, operation));
        let Some(stream) = stream else { return Err(CallError::not_sent("Internal", "no event stream to write to")) };
        let item = match (item, codec::plain_event(service, stream)) {
            (item @ (Value::Blob(_) | Value::String(_)), Some((event, blob))) => {
                let fields = Value::Map(vec![(blob.name.to_string(), item)]);
                Value::Map(vec![(event.name.to_string(), fields)])
            }
            (item, _) => item,
        };
        let event = input::check_event(service, stream, item, &self.files).map_err(|error| {
            let call_error = CallError::not_sent("Input", format!("item {at} (the first is 0): {error}"));
            let hint = error.problems.into_iter().next().and_then(|problem| problem.hint);
            hint.into_iter().fold(call_error, CallError::help)
        })?;
        codec::encode_event(service, stream, self.protocol, &event)
            .map_err(|error| CallError::not_sent("Input", format!("item {at} (the first is 0): {error}")))
    }
}

fn unreadable(error: &FeedError, at: u64) -> CallError {
    let message = match error {
        FeedError::Read(_) | FeedError::Cut => error.to_string(),
        _ => format!("item {at} (the first is 0): {error}"),
    };
    CallError::not_sent("Input", message)
}

fn nothing_piped(call: &Call) -> CallError {
    let service = call.service();
    let Some(stream) = codec::input_events(service, call.operation()) else {
        return call.internal(&"no event stream to write to");
    };
    let names = event_names(call, stream);
    let help = match codec::plain_event(service, stream) {
        Some(_) => "pipe bytes in, or a list of".to_owned(),
        None => "pipe in a list of".to_owned(),
    };
    let help = format!("{help} records, an event each: [{{{}: {{…}}}} …]; there are {}", names[0], names.join(", "));
    call.name_it(CallError::not_sent("Input", format!("{} needs events", call.name)).help(help))
}

/// The names of the stream's events; there is always one.
fn event_names<'c>(call: &'c Call, stream: &Member) -> Vec<&'c str> {
    let mut names: Vec<&str> = call.service().target(stream).members().iter().map(|event| &*event.name).collect();
    if names.is_empty() {
        names.push("…");
    }
    names
}

/// The request's body: a frame for each event, signed when the connection asks for it.
struct Signed {
    ready: VecDeque<Step>,
    events: mpsc::Receiver<Step>,
    signer: DeferredSigner,
    failed: Option<oneshot::Sender<CallError>>,
    under_way: UnderWay,
    ended: bool,
}

/// The input has failed: said where the call is made, and here only to end the connection.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Broken(String);

impl Body for Signed {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        let step = match this.ready.pop_front() {
            Some(step) => Some(step),
            None => {
                this.under_way.set(None, false);
                ready!(this.events.poll_recv(cx))
            }
        };
        let message = match step {
            Some(Step::Event(message)) => Some(this.signer.sign(message)),
            Some(Step::End) => {
                this.ended = true;
                this.signer.sign_empty()
            }
            Some(Step::Failed(error)) => return Poll::Ready(Some(Err(this.fail(error)))),
            None => return Poll::Ready(Some(Err(this.fail(CallError::not_sent("Internal", READER_GONE))))),
        };
        this.under_way.set(Some(Instant::now()), this.ended);
        let Some(message) = message else { return Poll::Ready(None) };
        let mut frame = Vec::new();
        let written = message
            .map_err(|error| error.to_string())
            .and_then(|message| write_message_to(&message, &mut frame).map_err(|error| error.to_string()));
        Poll::Ready(Some(match written {
            Ok(()) => Ok(Frame::data(frame.into())),
            Err(error) => Err(this.fail(CallError::not_sent("Input", format!("an event cannot be sent: {error}")))),
        }))
    }
}

impl Signed {
    fn fail(&mut self, error: CallError) -> Broken {
        self.ended = true;
        let message = error.message.clone();
        if let Some(failed) = self.failed.take() {
            // A call that has ended asks for no reason.
            _ = failed.send(error);
        }
        Broken(message)
    }
}
