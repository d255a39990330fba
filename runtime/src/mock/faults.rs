//! What goes wrong when, by the rules in the settings. The only state of the mock is here: how often it was called.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use nuaws_models::Service;
use nuaws_models::model::Protocol;

use super::hash;
use super::respond::Failure;
use super::settings::{Fault, FaultAction, Settings};

/// Counts calls and uses of fault rules.
#[derive(Debug)]
pub(super) struct Calls {
    by_operation: Mutex<HashMap<String, u64>>,
    uses: Vec<AtomicU64>,
}

/// What happens to one request.
pub(super) enum Mishap {
    Refuse,
    Cut(Option<u64>),
    /// Milliseconds.
    Slow(u64),
    Error(Failure),
}

impl Calls {
    pub(super) fn new(rules: usize) -> Calls {
        Calls { by_operation: Mutex::default(), uses: (0..rules).map(|_| AtomicU64::new(0)).collect() }
    }

    /// The number of this call for the operation, from 1.
    pub(super) fn next(&self, service: &str, operation: &str) -> u64 {
        let mut counts = self.by_operation.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(format!("{service}:{operation}")).or_default();
        *count += 1;
        *count
    }

    /// The first rule that applies to this request, used up by one.
    pub(super) fn mishap(
        &self,
        settings: &Settings,
        service: &Service,
        protocol: Protocol,
        operation: &str,
        call: u64,
        page: u64,
    ) -> Option<Mishap> {
        let applies = |(at, rule): &(usize, &Fault)| {
            let share = hash::mix(hash::mix(settings.seed, hash::text(operation)), call.wrapping_add(*at as u64));
            rule.concerns(&service.slug, operation)
                && rule.page.is_none_or(|wanted| wanted == page)
                && rule.call.is_none_or(|wanted| wanted == call)
                && rule.rate.is_none_or(|rate| (share % 10_000) as f64 / 10_000.0 < rate)
                && rule.times.is_none_or(|times| self.uses[*at].fetch_add(1, Ordering::Relaxed) < times)
        };
        let (_, rule) = settings.faults.iter().enumerate().find(applies)?;
        Some(match rule.action.clone() {
            FaultAction::Refuse => Mishap::Refuse,
            FaultAction::Cut(bytes) => Mishap::Cut(bytes),
            FaultAction::Slow(ms) => Mishap::Slow(ms),
            FaultAction::Throttle => Mishap::Error(throttle(service, protocol)),
            FaultAction::Error { status, code } => {
                let code = code.map_or_else(|| usual_code(status, protocol).to_owned(), String::from);
                Mishap::Error(Failure::new(status, code, "The mock was told to fail this request"))
            }
        })
    }
}

/// The error a service throttles with.
pub(super) fn throttle(service: &Service, protocol: Protocol) -> Failure {
    let (status, code) = match (&*service.slug, protocol) {
        ("s3", _) => (503, "SlowDown"),
        (_, Protocol::Ec2Query) => (503, "RequestLimitExceeded"),
        (_, Protocol::AwsQuery) => (400, "Throttling"),
        (_, Protocol::RestJson1 | Protocol::RestXml) => (429, "TooManyRequestsException"),
        _ => (400, "ThrottlingException"),
    };
    Failure::new(status, code, "Rate exceeded")
}

/// The code that services of that protocol use with a status.
pub(super) fn usual_code(status: u16, protocol: Protocol) -> &'static str {
    let json =
        matches!(protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::RestJson1 | Protocol::RpcV2Cbor);
    match (status, json) {
        (403, true) => "AccessDeniedException",
        (403, false) => "AccessDenied",
        (404, true) => "ResourceNotFoundException",
        (404, false) => "NotFound",
        (429, _) => "TooManyRequestsException",
        (503, _) => "ServiceUnavailable",
        (500.., true) => "InternalServerException",
        (500.., false) => "InternalError",
        (_, true) => "ValidationException",
        (_, false) => "InvalidRequest",
    }
}
