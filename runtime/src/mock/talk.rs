//! Input event streams, heard and answered: each event is taken from its signed envelope, the chain of signatures is
//! checked, and one event of the output stream says what of it came.
//!
//! Nothing is held but the event at hand: the next one is read when somebody reads the answer to the last.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, UNIX_EPOCH};

use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::event_stream::{HeaderValue, Message};
use bytes::{Bytes, BytesMut};
use http::header::AUTHORIZATION;
use http::request::Parts;
use http_body::{Body, Frame};
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Protocol};

use super::maker::Maker;
use super::world::World;
use super::{Mock, SECRET_KEY, answer, events, request};
use crate::value::Value;

/// The answer to a stream of events, while it comes.
pub(super) struct Talk {
    heard: SdkBody,
    buffer: BytesMut,
    chain: Option<Chain>,
    answer: Box<Answer>,
    said: VecDeque<Bytes>,
    count: u64,
    over: bool,
}

/// The frame that answers the event with this number; without an event, those that end the answer.
type Answer = dyn FnMut(u64, Option<&Message>) -> Vec<Bytes> + Send + Sync;

impl fmt::Debug for Talk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Talk").field("count", &self.count).field("over", &self.over).finish_non_exhaustive()
    }
}

/// The stream of a service's operation that takes events; the mock is asked for what it says.
pub(super) fn talk<S>(mock: &Arc<Mock>, service: &S, name: &str, parts: &Parts, heard: SdkBody) -> Talk
where
    S: Deref<Target = Service> + Clone + Send + Sync + 'static,
{
    let (mock, service, name) = (mock.clone(), service.clone(), name.to_owned());
    let region = answer::region(parts);
    let answer = move |at: u64, message: Option<&Message>| reply(&mock, &service, &name, &region, at, message);
    Talk {
        heard,
        buffer: BytesMut::new(),
        chain: Chain::of(parts),
        answer: Box::new(answer),
        said: VecDeque::new(),
        count: 0,
        over: false,
    }
}

impl Talk {
    /// The next frame.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        loop {
            if let Some(said) = self.said.pop_front() {
                return Poll::Ready(Some(Ok(Frame::data(said))));
            }
            if self.over {
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut self.heard).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Ok(bytes) = frame.into_data() {
                        self.buffer.extend_from_slice(&bytes);
                        self.hear();
                    }
                }
                Some(Err(error)) => {
                    self.over = true;
                    return Poll::Ready(Some(Err(io::Error::other(error))));
                }
                None => self.end(),
            }
        }
    }

    /// Answers the frames that have come whole.
    fn hear(&mut self) {
        while !self.over {
            let Some(length) = self.buffer.first_chunk::<4>().map(|length| u32::from_be_bytes(*length) as usize) else {
                return;
            };
            if self.buffer.len() < length.max(16) {
                return;
            }
            let Ok(message) = read_message_from(self.buffer.split_to(length.max(16)).freeze()) else {
                return self.refuse("SerializationException", "A frame is damaged");
            };
            let message = match &mut self.chain {
                None => Some(message),
                Some(chain) => match chain.open(&message) {
                    Ok(inner) => inner,
                    Err(what) => return self.refuse("InvalidSignatureException", &what),
                },
            };
            match message {
                Some(message) => {
                    self.said.extend((self.answer)(self.count, Some(&message)));
                    self.count += 1;
                }
                None => self.close(),
            }
        }
    }

    fn end(&mut self) {
        match (&self.chain, self.buffer.is_empty()) {
            (None, true) => self.close(),
            (Some(_), true) => self.refuse("InvalidSignatureException", "No signed end came"),
            (_, false) => self.refuse("SerializationException", "The last frame is incomplete"),
        }
    }

    fn close(&mut self) {
        self.said.extend((self.answer)(self.count, None));
        self.over = true;
    }

    fn refuse(&mut self, code: &str, what: &str) {
        self.said.extend(events::error(code, what));
        self.over = true;
    }
}

/// The chain of signatures: each covers the one before it, and the first covers the request's.
struct Chain {
    /// `region/service`
    scope: (String, String),
    last: String,
}

impl Chain {
    /// The chain that a signed request begins.
    fn of(parts: &Parts) -> Option<Chain> {
        let header = parts.headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("AWS4-HMAC-SHA256 ")?;
        let field = |name: &str| header.split(',').find_map(|field| field.trim().strip_prefix(name));
        let mut scope = field("Credential=")?.split('/').skip(2);
        let scope = (scope.next()?.to_owned(), scope.next()?.to_owned());
        Some(Chain { scope, last: field("Signature=")?.to_owned() })
    }

    /// The message in a signed envelope; none in the last one.
    fn open(&mut self, envelope: &Message) -> Result<Option<Message>, String> {
        let header = |name: &str| {
            let header = envelope.headers().iter().find(|header| header.name().as_str() == name);
            header.map(|header| header.value()).ok_or_else(|| format!("An event without {name}"))
        };
        let (HeaderValue::Timestamp(date), HeaderValue::ByteArray(signature)) =
            (header(":date")?, header(":chunk-signature")?)
        else {
            return Err("An event whose date or signature is of another type".to_owned());
        };
        let stamp = date.fmt(Format::DateTime).map_err(|error| error.to_string())?.replace(['-', ':'], "");
        let (region, service) = &self.scope;
        // A header's name with its length, the type of a timestamp, and eight bytes of milliseconds.
        let mut dated = b"\x05:date\x08".to_vec();
        dated.extend_from_slice(&date.to_millis().map_err(|error| error.to_string())?.to_be_bytes());
        let to_sign = [
            "AWS4-HMAC-SHA256-PAYLOAD",
            &stamp,
            &format!("{}/{region}/{service}/aws4_request", &stamp[..8]),
            &self.last,
            &sha256(&dated),
            &sha256(envelope.payload()),
        ]
        .join("\n");
        let time = UNIX_EPOCH + Duration::from_secs(u64::try_from(date.secs()).unwrap_or_default());
        let expected = calculate_signature(generate_signing_key(SECRET_KEY, time, region, service), to_sign.as_bytes());
        if hex(signature.as_ref()) != expected {
            return Err("The signature of an event does not continue the chain".to_owned());
        }
        self.last = expected;
        if envelope.payload().is_empty() {
            return Ok(None);
        }
        read_message_from(envelope.payload().clone()).map(Some).map_err(|_| "A signed frame is damaged".to_owned())
    }
}

fn sha256(bytes: &[u8]) -> String {
    let mut hash = ChecksumAlgorithm::Sha256.into_impl();
    hash.update(bytes);
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One event for one event: of each kind in turn, with the members that both have as they came.
fn reply(mock: &Mock, service: &Service, name: &str, region: &str, at: u64, message: Option<&Message>) -> Vec<Bytes> {
    let Some(operation) = service.operation(name) else { return Vec::new() };
    let union = |members: &'_ [Member]| {
        let stream = |member: &&Member| {
            matches!(service.target(member).kind, Kind::Union(_)) && service.target(member).traits.streaming
        };
        members.iter().find(stream).map(|member| service.target(member))
    };
    let (Some(heard), Some(said)) = (union(service.input(operation)), union(service.output(operation))) else {
        return Vec::new();
    };
    let protocol = service.protocols.first().copied().unwrap_or(Protocol::RestJson1);
    let (running, ending) = answer::events_of(service, said);
    let world = World::new(&mock.settings, &mock.patterns, service, region, name);
    let mut sent = (&[][..], Value::Map(Vec::new()));
    let events = match message {
        Some(message) => {
            let Some(event) = events::name(message).and_then(|name| heard.member(name)) else { return Vec::new() };
            let shape = service.target(event);
            sent = (shape.members(), request::event(service, protocol, shape, message));
            running.get(at as usize % running.len().max(1)).copied().into_iter().collect()
        }
        None => ending,
    };
    let resource = world.resource(&[], at, Default::default());
    let made = events.into_iter().filter_map(|event| {
        let mut maker = Maker::new(&world, Some((sent.0, &sent.1)));
        let fields = maker.structure(&resource, service.target(event).members(), 1, &|_| false, &|_| false)?;
        let event = Value::Map(vec![(event.name.to_string(), Value::Map(fields))]);
        events::frame(service, protocol, said, &event)
    });
    made.collect()
}
