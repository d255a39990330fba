//! Waiters: one operation asked again and again until its answer shows the state that is waited for.
//!
//! When an answer does is [`crate::acceptor`]'s to say. Pauses and the end are Smithy's rules: the pause grows from the
//! waiter's least delay to its most, with chance in it, and the last request goes out when the time is up.

mod seen;

use std::time::Duration;

use nuaws_models::names;
use nuaws_models::traits::Waiter;
use tokio::time::Instant;

pub use crate::duration::parse as parse_duration;

use crate::acceptor::{self, Outcome, State};
use crate::call::Call;
use crate::duration::shown;
use crate::error::{CallError, Stage};
use crate::outlet::{Outlet, Stop};
use crate::pager;
use crate::progress::Step;
use crate::sink::ValueSink;
use crate::transport::Incoming;
use crate::value::Value;

/// How long to wait where neither the model nor the caller says.
const USUAL_TIMEOUT: Duration = Duration::from_secs(600);
/// What the last request may take beyond the time.
const GRACE: Duration = Duration::from_secs(5);

/// How long a caller wants to wait, and how often to ask.
#[derive(Debug, Clone, Copy, Default)]
pub struct Patience {
    /// `--timeout`: in all.
    pub timeout: Option<Duration>,
    /// `--interval`: between two requests.
    pub interval: Option<Duration>,
}

impl Patience {
    /// How long to wait at most: AWS's own clients' attempts times their delay where the caller does not say.
    fn timeout(self, waiter: &Waiter) -> Duration {
        let attempts = waiter.max_attempts.map(|attempts| Duration::from_secs(waiter.min_delay.into()) * attempts);
        self.timeout.or(attempts).unwrap_or(USUAL_TIMEOUT)
    }

    /// The pause behind the given attempt, from 1: between the least delay and as much as doubling it each time makes,
    /// never more than the most.
    fn pause(self, waiter: &Waiter, attempt: u32, chance: &mut fastrand::Rng) -> Duration {
        if let Some(interval) = self.interval {
            return interval;
        }
        let (least, most) = (f64::from(waiter.min_delay), f64::from(waiter.max_delay.max(waiter.min_delay)));
        let grown = (least * 2_f64.powi(attempt.min(63) as i32 - 1)).min(most);
        Duration::from_secs_f64(least + chance.f64() * (grown - least))
    }
}

/// Waits with `call`, whose operation has the waiter `name`; gives what `call` answers in the end. Whether that is rows.
///
/// # Errors
/// When the state cannot be reached any more or in time, on an error that the waiter does not look for, or when the
/// reader leaves.
pub async fn run(call: &Call, name: &str, patience: Patience, outlet: &mut impl Outlet) -> Result<bool, Stop> {
    let Some(waiter) = call.operation().waiters.get(name) else {
        return Err(call.internal(&format!("{name} is no waiter of {}", call.name)).into());
    };
    let acceptors = acceptor::acceptors(waiter).map_err(|error| {
        let error = CallError::not_sent("Model", format!("the waiter {name}: {error}"));
        call.name_it(error)
    })?;
    let wait = Wait { call, name: names::kebab(name), began: Instant::now(), timeout: patience.timeout(waiter) };
    let note = format!("waiting for {}", wait.name);
    outlet.tell(Step::Note(&note));
    let mut chance = fastrand::Rng::new();
    for attempt in 1.. {
        outlet.tell(Step::Attempt(attempt));
        let last_call = wait.began + wait.timeout;
        let answered = tokio::time::timeout_at(last_call + GRACE, call.send(&call.params)).await;
        let answer = match answered {
            Ok(Ok(incoming)) => Answer::of_output(call, &incoming)?,
            Ok(Err(error)) => Answer::of_error(call, error)?,
            Err(_) => return Err(wait.ran_out(attempt, "no answer").into()),
        };
        let matched = acceptor::matching(&acceptors, &call.params, answer.outcome());
        let seen = seen::seen(&acceptors, matched, &call.params, answer.outcome());
        match (matched.map(|acceptor| acceptor.state), answer) {
            (Some(State::Success), Answer::Output { output, .. }) => {
                return pager::give(call, &output, outlet).await;
            }
            (Some(State::Success), Answer::Error { .. }) => return Ok(false),
            (Some(State::Failure), answer) => return Err(wait.failed(attempt, &seen, answer).into()),
            // Nothing speaks of this error: it is the answer.
            (None, Answer::Error { error, .. }) => return Err(error.into()),
            (Some(State::Retry), _) | (None, Answer::Output { .. }) => {}
        }
        outlet.tell(Step::Note(&format!("{note}: {seen}")));
        let left = last_call.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(wait.ran_out(attempt, &seen).into());
        }
        let pause = patience.pause(waiter, attempt, &mut chance);
        tokio::time::sleep(pause.min(left)).await;
    }
    Err(call.internal(&"more attempts than can be counted").into())
}

/// What came of one request.
enum Answer {
    Output { output: Value, status: u16 },
    Error { error: CallError, names: Vec<String> },
}

impl Answer {
    fn of_output(call: &Call, incoming: &Incoming) -> Result<Answer, CallError> {
        let mut sink = ValueSink::default();
        call.decode(incoming, &mut sink)?;
        Ok(Answer::Output { output: sink.finish().unwrap_or(Value::Map(Vec::new())), status: incoming.status })
    }

    /// Only what AWS answered tells of a state; that AWS cannot be reached does not.
    fn of_error(call: &Call, error: CallError) -> Result<Answer, CallError> {
        let Some(code) = error.aws_code.clone() else { return Err(error) };
        let service = call.service();
        let errors = call.operation().errors.iter().map(|id| service.shape(*id));
        let modeled = errors.filter(|shape| {
            let own = shape.traits.error.as_ref().and_then(|error| error.code.as_deref());
            own.unwrap_or(&shape.name) == code && *shape.name != code
        });
        let mut names: Vec<String> = modeled.map(|shape| shape.name.to_string()).collect();
        names.insert(0, code);
        Ok(Answer::Error { error, names })
    }

    fn outcome(&self) -> Outcome<'_> {
        match self {
            Answer::Output { output, status } => Outcome::Output { output, status: *status },
            Answer::Error { error, names } => Outcome::Error { names, status: error.status },
        }
    }
}

/// A wait under way.
struct Wait<'a> {
    call: &'a Call,
    name: String,
    began: Instant,
    timeout: Duration,
}

impl Wait<'_> {
    fn failed(&self, attempts: u32, seen: &str, answer: Answer) -> CallError {
        let message = format!("{} can no longer be reached: {seen}", self.name);
        let mut error = self.error("WaiterFailure", message, attempts, seen);
        if let Answer::Error { error: answered, .. } = answer {
            error.message = format!("{}: {}", error.message, answered.message);
            error.aws_code.clone_from(&answered.aws_code);
            error.request_id.clone_from(&answered.request_id);
            error.status = answered.status;
        }
        error.help(format!("waiting longer is of no use: {} says why", names::kebab(&self.call.name)))
    }

    fn ran_out(&self, attempts: u32, seen: &str) -> CallError {
        let attempted = if attempts == 1 { "1 attempt".to_owned() } else { format!("{attempts} attempts") };
        let message = format!("{} was not reached within {} ({attempted}): {seen}", self.name, shown(self.timeout));
        self.error("WaiterTimeout", message, attempts, seen).help("wait longer with --timeout")
    }

    fn error(&self, kind: &str, message: String, attempts: u32, seen: &str) -> CallError {
        let mut error = CallError::not_sent("", message).stage(Stage::Answered);
        error.code = format!("nuaws::{}::{kind}", self.call.service().slug);
        error.fields = Some(Value::Map(vec![
            ("waiter".into(), Value::String(self.name.clone())),
            ("attempts".into(), Value::Int(attempts.into())),
            ("seconds".into(), Value::Float((self.began.elapsed().as_secs_f64() * 1000.0).round() / 1000.0)),
            ("seen".into(), Value::String(seen.to_owned())),
        ]));
        self.call.name_it(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn waiter(json: serde_json::Value) -> Waiter {
        let mut json = json;
        json["acceptors"] = json!([]);
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn pauses_grow_with_chance_from_the_least_to_the_most() {
        let waiter = waiter(json!({ "minDelay": 5, "maxDelay": 30 }));
        let mut chance = fastrand::Rng::with_seed(7);
        let mut pauses = |attempt| {
            let pauses: Vec<f64> =
                (0..200).map(|_| Patience::default().pause(&waiter, attempt, &mut chance).as_secs_f64()).collect();
            let most = pauses.iter().copied().fold(0.0, f64::max);
            (pauses.iter().copied().fold(f64::MAX, f64::min), most)
        };
        assert_eq!(pauses(1), (5.0, 5.0));
        for (attempt, bound) in [(2, 10.0), (3, 20.0), (4, 30.0), (50, 30.0), (4_000_000, 30.0)] {
            let (least, most) = pauses(attempt);
            assert!((5.0..6.0).contains(&least) && most <= bound && most > bound * 0.9, "{attempt}: {least} {most}");
        }
    }

    #[test]
    fn the_caller_the_model_and_smithy_say_how_long() {
        let botocore = waiter(json!({ "minDelay": 15, "nuaws.api#maxAttempts": 40 }));
        let seconds = |patience: Patience, waiter: &Waiter| patience.timeout(waiter).as_secs();
        assert_eq!(seconds(Patience::default(), &botocore), 600);
        assert_eq!(seconds(Patience::default(), &waiter(json!({ "minDelay": 1 }))), 600);
        assert_eq!(seconds(Patience::default(), &waiter(json!({ "minDelay": 30, "nuaws.api#maxAttempts": 60 }))), 1800);
        let mine = Patience { timeout: Some(Duration::from_secs(9)), interval: Some(Duration::from_secs(4)) };
        assert_eq!(seconds(mine, &botocore), 9);
        assert_eq!(mine.pause(&botocore, 8, &mut fastrand::Rng::new()), Duration::from_secs(4));
    }
}
