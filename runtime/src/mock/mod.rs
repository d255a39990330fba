//! Answers in AWS's place, from the model alone: a request in, a response out, on the wire protocol.
//!
//! One request passes, top to bottom: [`route`] finds the operation, [`request`] reads the input, [`plan`] sees which
//! resources it names, [`maker`] makes their values from [`world`] (a function of the seed; nothing is stored), [`pages`] cuts the
//! page, [`respond`] writes it. [`connector`] puts this where the HTTP connector would be; [`serve`] listens for any client, and
//! [`directory`] tells it which service a request is for. The server's side of every
//! protocol is written here on its own, apart from [`crate::codec`], so that a mistake of one shows against the other.

mod account;
mod answer;
mod body;
mod caller;
mod connector;
mod directory;
mod events;
mod exchange;
mod faults;
mod filters;
mod hash;
mod maker;
mod names;
mod pages;
mod pattern;
mod plan;
mod read_form;
mod read_xml;
mod record;
mod redact;
mod replay;
mod request;
mod respond;
mod route;
mod s3;
mod scenario;
mod scenario_file;
#[cfg(test)]
mod scenario_tests;
mod serve;
mod settings;
#[cfg(test)]
mod sweep;
mod talk;
mod temper;
#[cfg(test)]
mod tests;
mod text;
mod traffic;
mod waits;
mod words;
mod world;
mod write_cbor;
mod write_json;
mod write_text;
mod write_xml;

use std::time::Duration;

use http::Response;
use http::request::Parts;
use nuaws_models::Service;
use nuaws_models::model::Protocol;

pub use body::{Broken, MockBody};
pub use connector::MockConnector;
pub use pattern::{Pattern, Patterns};
pub use record::recording;
pub use replay::Replay;
pub use respond::Reply;
pub use s3::KeyShape;
pub use scenario::Scenario;
pub use serve::Server;
pub use settings::{Fault, FaultAction, Settings, SettingsError, WaitEnd};
pub use temper::{Errors, Latency, Rate, Rules, Selector};

use faults::{Calls, Mishap};
use respond::Failure;
use route::Route;
use temper::Chance;
use traffic::{AtWork, Traffic};

/// The access key that requests to the mock are signed with.
pub const ACCESS_KEY: &str = "AKIAMOCKMOCKMOCKMOCK";
/// Its secret.
pub const SECRET_KEY: &str = "mock";

/// AWS, made up.
#[derive(Debug)]
pub struct Mock {
    settings: Settings,
    patterns: Patterns,
    calls: Calls,
    traffic: Traffic,
}

/// A response and how long it takes.
#[derive(Debug)]
pub struct Answer {
    /// What to send.
    pub response: Response<MockBody>,
    /// How long to wait before.
    pub latency: Duration,
    /// Whether the connection breaks then, and nothing is sent.
    pub breaks: bool,
    /// Counts as one of the requests at work.
    at_work: Option<AtWork>,
}

impl Answer {
    fn new(response: Response<MockBody>, latency: Duration) -> Answer {
        Answer { response, latency, breaks: false, at_work: None }
    }
}

/// There is no answer: the connection was refused, or it broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A fault rule refused it.
    #[error("connection refused")]
    AtOnce,
    /// It broke while the answer was waited for.
    #[error("connection reset")]
    Later,
}

/// How long it takes at most to be told that one is too fast.
const THROTTLED: Duration = Duration::from_millis(5);

impl Mock {
    /// A mock of that world and temper.
    pub fn new(settings: Settings) -> Mock {
        Mock {
            calls: Calls::new(settings.faults.len()),
            traffic: Traffic::default(),
            patterns: Patterns::default(),
            settings,
        }
    }

    /// Bytes a second in which bodies pass.
    fn bandwidth(&self) -> Option<u64> {
        self.settings.bandwidth
    }

    /// Answers one request to `service`. The body may be empty where the operation's input streams: it is not looked at.
    pub fn answer(&self, service: &Service, parts: &Parts, body: &[u8]) -> Result<Answer, Refused> {
        self.answer_routed(service, route::route(service, parts, body), parts, body)
    }

    fn answer_routed(
        &self,
        service: &Service,
        route: Option<Route<'_>>,
        parts: &Parts,
        body: &[u8],
    ) -> Result<Answer, Refused> {
        let Some(route) = route else {
            return Ok(Answer::new(answer::no_such_operation(service, parts), Duration::ZERO));
        };
        let (settings, slug, name) = (&self.settings, &*service.slug, route.name);
        let call = self.calls.next(slug, name);
        let chance = hash::mix(hash::mix(settings.seed, hash::text(name)), call);
        let (operation, protocol, request_id) = (route.operation, route.protocol, answer::request_id(chance));
        let reply = Reply { service, name, operation, protocol, request_id };
        let head = route::is_head(parts);
        let latency = settings.latency(slug, name, chance);
        let lane = |own: bool| {
            let region = answer::region(parts);
            let key = directory::access_key(parts).unwrap_or_default().to_owned();
            (key, region, slug.to_owned(), if own { name.to_owned() } else { String::new() })
        };
        if let Some((rate, own)) = settings.throttle.of(slug, name)
            && !self.traffic.admits(lane(own), *rate)
        {
            let failure = faults::throttle(service, protocol);
            return Ok(Answer::new(reply.failure(&failure, head), latency.min(THROTTLED)));
        }
        if let Some(failure) = self.unserved(service, parts) {
            return Ok(Answer::new(reply.failure(&failure, head), latency));
        }
        let made = match &settings.replay {
            Some(replay) => replay.answer(&route, &reply, parts, body),
            None => answer::answer(settings, &self.patterns, &route, &reply, parts, body, call),
        };
        let mut answer = Answer::new(made.response, latency);
        if let Some((capacity, own)) = settings.capacity.of(slug, name) {
            let (at_work, slower) = self.traffic.begin(lane(own), usize::try_from(*capacity).unwrap_or(usize::MAX));
            answer.latency = answer.latency.mul_f64(slower);
            answer.at_work = Some(at_work);
        }
        let drawn = settings.errors.of(slug, name).and_then(|(errors, _)| errors.draw(chance));
        let ruled = self.calls.mishap(settings, service, protocol, name, call, made.page);
        match ruled.or_else(|| drawn.and_then(|drawn| by_chance(drawn, chance, service, protocol, &mut answer))) {
            Some(Mishap::Refuse) => return Err(Refused::AtOnce),
            Some(Mishap::Cut(bytes)) => answer.response.body_mut().cut(bytes),
            Some(Mishap::Slow(more)) => answer.latency += Duration::from_millis(more),
            Some(Mishap::Error(failure)) => answer.response = reply.failure(&failure, head),
            None => {}
        }
        if let Some(bandwidth) = settings.bandwidth {
            answer.response.body_mut().pace(bandwidth);
        }
        Ok(answer)
    }

    /// The error for a region that the account has not enabled.
    fn unserved(&self, service: &Service, parts: &Parts) -> Option<Failure> {
        let scenario = self.settings.scenario.as_ref()?;
        let region = answer::region(parts);
        if world::is_global(service) || scenario.enables(&region) {
            return None;
        }
        let (status, code) = match service.protocols.first() {
            Some(Protocol::Ec2Query) => (401, "AuthFailure"),
            Some(Protocol::AwsQuery) => (403, "InvalidClientTokenId"),
            _ => (403, "UnrecognizedClientException"),
        };
        Some(Failure::new(status, code, format!("The region {region} is not enabled for this account")))
    }
}

/// What becomes of an answer by chance.
fn by_chance(drawn: Chance, chance: u64, service: &Service, protocol: Protocol, answer: &mut Answer) -> Option<Mishap> {
    match drawn {
        Chance::Status(status) => {
            let status = status.unwrap_or(if chance & 1 == 0 { 500 } else { 503 });
            Some(Mishap::Error(Failure::new(status, faults::usual_code(status, protocol), "It went wrong by chance")))
        }
        Chance::Throttle => Some(Mishap::Error(faults::throttle(service, protocol))),
        Chance::Cut => Some(Mishap::Cut(None)),
        Chance::Slow(more) => {
            answer.latency += more;
            None
        }
        Chance::Reset => {
            answer.breaks = true;
            None
        }
        Chance::Timeout(time) => {
            (answer.breaks, answer.latency) = (true, time);
            None
        }
    }
}
