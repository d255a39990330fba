//! Answers in AWS's place, from the model alone: a request in, a response out, on the wire protocol.
//!
//! One request passes, top to bottom: [`route`] finds the operation, [`request`] reads the input, [`plan`] sees which
//! resources it names, [`maker`] makes their values from [`world`] (a function of the seed; nothing is stored), [`pages`] cuts the
//! page, [`respond`] writes it. [`connector`] puts this where the HTTP connector would be; [`serve`] listens for any client, and
//! [`directory`] tells it which service a request is for. The server's side of every
//! protocol is written here on its own, apart from [`crate::codec`], so that a mistake of one shows against the other.

mod answer;
mod body;
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
mod request;
mod respond;
mod route;
mod s3;
mod serve;
mod settings;
#[cfg(test)]
mod sweep;
mod talk;
#[cfg(test)]
mod tests;
mod text;
mod waits;
mod world;
mod write_cbor;
mod write_json;
mod write_text;
mod write_xml;

use std::time::Duration;

use http::Response;
use http::request::Parts;
use nuaws_models::Service;

pub use body::{Broken, MockBody};
pub use connector::MockConnector;
pub use pattern::{Pattern, Patterns};
pub use respond::Reply;
pub use serve::Server;
pub use settings::{Fault, FaultAction, Latency, Settings, SettingsError, WaitEnd};

use faults::{Calls, Mishap};
use route::Route;

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
}

/// A response and how long it takes.
#[derive(Debug)]
pub struct Answer {
    /// What to send.
    pub response: Response<MockBody>,
    /// How long to wait before.
    pub latency: Duration,
}

/// A fault rule refused the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("connection refused")]
pub struct Refused;

impl Mock {
    /// A mock of that world and temper.
    pub fn new(settings: Settings) -> Mock {
        Mock { calls: Calls::new(settings.faults.len()), patterns: Patterns::default(), settings }
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
            return Ok(Answer { response: answer::no_such_operation(service, parts), latency: Duration::ZERO });
        };
        let call = self.calls.next(&service.slug, route.name);
        let chance = hash::mix(hash::mix(self.settings.seed, hash::text(route.name)), call);
        let made = answer::answer(&self.settings, &self.patterns, service, &route, parts, body, (call, chance));
        let mut response = made.response;
        let mut latency = match &self.settings.latency {
            Latency::Real => 8 + chance % 33,
            Latency::Within(range) => range.start() + chance % (range.end() - range.start() + 1),
        };
        let head = route::is_head(parts);
        let mishap = self.calls.mishap(&self.settings, service, route.protocol, route.name, call, made.page);
        match mishap {
            Some(Mishap::Refuse) => return Err(Refused),
            Some(Mishap::Cut(bytes)) => response.body_mut().cut(bytes),
            Some(Mishap::Slow(more)) => latency += more,
            Some(Mishap::Error(failure)) => response = made.reply.failure(&failure, head),
            None => {}
        }
        Ok(Answer { response, latency: Duration::from_millis(latency) })
    }
}
