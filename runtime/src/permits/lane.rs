//! One lane: who waits, who goes next, and what their answers teach.
//!
//! Those who wait stand in one line per operation, and the first of all lines goes whose operation may go now: an operation
//! that AWS allows twice a second keeps nobody else waiting. Who leaves the line, or drops a permit, makes room at once.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use nuaws_models::overlay::matches;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::bucket::{Answered, Bucket, Pace};
use super::governor::Governor;
use super::{Limits, Scope};

/// After so long without use, nothing that was learnt is believed any more.
const FORGETS: Duration = Duration::from_secs(60);

/// The requests to one service in one region for one account.
#[derive(Debug)]
pub struct Lane {
    scope: Scope,
    limits: Limits,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    governor: Governor,
    in_flight: usize,
    /// The next place in line.
    next: u64,
    waiting: usize,
    operations: Vec<Operation>,
    /// Numbers of operations by name.
    names: HashMap<Box<str>, usize>,
    buckets: Vec<Bucket>,
    throttled: u64,
    used: Instant,
}

/// What is known of one operation, and who waits for it.
#[derive(Debug)]
struct Operation {
    name: Box<str>,
    /// Its published rate, where there is one.
    bucket: Option<usize>,
    pace: Option<Pace>,
    answered: Answered,
    line: BTreeMap<u64, Arc<Notify>>,
    /// Whether the first in line has been told to look after the time.
    watched: bool,
}

/// A lane at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneStats {
    /// Whose lane it is.
    pub scope: Scope,
    /// How many attempts may be in flight.
    pub limit: usize,
    /// How many are.
    pub in_flight: usize,
    /// How many wait.
    pub waiting: usize,
    /// How often AWS said "too fast" since the lane was made.
    pub throttled: u64,
    /// What half of the answers took less than, lately; unknown before the first dozen.
    pub median: Option<Duration>,
    /// Operations that AWS said "too fast" to, with the requests per second that they are held to now.
    pub paced: Vec<(String, f64)>,
}

/// The right to have one attempt under way; dropping it makes room for another.
#[derive(Debug)]
pub struct Permit(Ticket);

/// What one attempt tells its lane.
#[derive(Debug, Clone)]
pub struct Ticket {
    lane: Arc<Lane>,
    operation: usize,
    sent: Instant,
}

impl Lane {
    /// A lane of its own; [`super::Permits`] shares one per scope.
    pub fn new(scope: Scope, limits: &Limits) -> Lane {
        let now = Instant::now();
        let state = State {
            governor: governor(limits, now),
            in_flight: 0,
            next: 0,
            waiting: 0,
            operations: Vec::new(),
            names: HashMap::new(),
            buckets: limits.rates.iter().map(|rate| Bucket::new(rate.per_second, rate.burst, now)).collect(),
            throttled: 0,
            used: now,
        };
        Lane { scope, limits: limits.clone(), state: Mutex::new(state) }
    }

    /// Waits until one more attempt of this operation may go. Dropping the future leaves the line.
    pub async fn acquire(self: &Arc<Lane>, operation: &str) -> Permit {
        match self.enter(operation) {
            Entered::Goes(operation) => self.permit(operation),
            Entered::Waits(place) => place.wait().await,
        }
    }

    /// The lane now.
    pub fn stats(&self) -> LaneStats {
        let now = Instant::now();
        let state = self.state();
        let pace = |operation: &Operation| {
            let pace = operation.pace.as_ref().filter(|pace| !pace.is_over(now))?;
            Some((operation.name.to_string(), pace.rate(now)))
        };
        LaneStats {
            scope: self.scope.clone(),
            limit: state.governor.limit(),
            in_flight: state.in_flight,
            waiting: state.waiting,
            throttled: state.throttled,
            median: state.governor.median(),
            paced: state.operations.iter().filter_map(pace).collect(),
        }
    }

    /// When a permit was last taken.
    pub(super) fn last_used(&self) -> Instant {
        self.state().used
    }

    fn enter(self: &Arc<Lane>, name: &str) -> Entered {
        let now = Instant::now();
        let mut state = self.state();
        let state = &mut *state;
        if now - state.used > FORGETS && state.in_flight + state.waiting == 0 {
            state.governor = governor(&self.limits, now);
        }
        state.used = now;
        let operation = state.operation(name, &self.limits);
        // Whoever may go has gone: those in line before are not overtaken where the operation is theirs.
        if state.operations[operation].line.is_empty() && state.has_room() && state.wait(operation, now).is_none() {
            state.take(operation);
            return Entered::Goes(operation);
        }
        let (number, called) = (state.next, Arc::new(Notify::new()));
        state.next += 1;
        state.waiting += 1;
        state.operations[operation].line.insert(number, called.clone());
        Entered::Waits(Place { lane: self.clone(), operation, number, called, left: false })
    }

    fn permit(self: &Arc<Lane>, operation: usize) -> Permit {
        Permit(Ticket { lane: self.clone(), operation, sent: Instant::now() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn governor(limits: &Limits, now: Instant) -> Governor {
    let bounds = limits.concurrency;
    let most = limits.cap.unwrap_or(bounds.max).min(bounds.max);
    match limits.pinned {
        Some(pinned) => Governor::new(pinned, pinned, pinned, now),
        None => Governor::new(bounds.start, bounds.min.min(most), most, now),
    }
}

impl State {
    fn operation(&mut self, name: &str, limits: &Limits) -> usize {
        if let Some(number) = self.names.get(name) {
            return *number;
        }
        let number = self.operations.len();
        let shared = limits.rates.iter().position(|rate| matches(&rate.operation, name));
        let bucket = shared.map(|shared| {
            let rate = &limits.rates[shared];
            if !rate.each {
                return shared;
            }
            self.buckets.push(Bucket::new(rate.per_second, rate.burst, Instant::now()));
            self.buckets.len() - 1
        });
        self.operations.push(Operation {
            name: name.into(),
            bucket,
            pace: None,
            answered: Answered::default(),
            line: BTreeMap::new(),
            watched: false,
        });
        self.names.insert(name.into(), number);
        number
    }

    fn has_room(&self) -> bool {
        self.in_flight < self.governor.limit()
    }

    /// Until when this operation's rates hold it back.
    fn wait(&mut self, operation: usize, now: Instant) -> Option<Instant> {
        let operation = &mut self.operations[operation];
        operation.pace.take_if(|pace| pace.is_over(now));
        let published = operation.bucket.and_then(|bucket| self.buckets[bucket].wait(now));
        published.max(operation.pace.as_mut().and_then(|pace| pace.wait(now)))
    }

    fn take(&mut self, operation: usize) {
        let operation = &mut self.operations[operation];
        operation.pace.iter_mut().for_each(Pace::take);
        if let Some(bucket) = operation.bucket {
            self.buckets[bucket].take();
        }
        self.in_flight += 1;
        if !self.has_room() {
            self.governor.reached();
        }
    }

    /// What was taken and not used.
    fn give_back(&mut self, operation: usize) {
        let operation = &mut self.operations[operation];
        operation.pace.iter_mut().for_each(Pace::give_back);
        if let Some(bucket) = operation.bucket {
            self.buckets[bucket].give_back();
        }
        self.in_flight -= 1;
    }

    /// Lets go whoever may, the longest waiting first.
    fn advance(&mut self, now: Instant) {
        while self.waiting > 0 && self.has_room() {
            let mut first: Option<(u64, usize)> = None;
            for operation in 0..self.operations.len() {
                let Some(number) = self.operations[operation].line.keys().next().copied() else { continue };
                if first.is_some_and(|(before, _)| before < number) {
                    continue;
                }
                if self.wait(operation, now).is_none() {
                    first = Some((number, operation));
                } else {
                    self.operations[operation].watch();
                }
            }
            let Some((number, operation)) = first else { return };
            self.leave(operation, number);
            self.take(operation);
        }
    }

    /// Takes someone out of the line; whether they were in it.
    fn leave(&mut self, operation: usize, number: u64) -> bool {
        let operation = &mut self.operations[operation];
        let was_first = operation.line.keys().next() == Some(&number);
        let Some(called) = operation.line.remove(&number) else { return false };
        self.waiting -= 1;
        // The next one does not know yet that the time is theirs to look after.
        operation.watched &= !was_first;
        called.notify_one();
        true
    }
}

impl Operation {
    /// Somebody must come when the time is right: the first in line.
    fn watch(&mut self) {
        if let Some(first) = self.line.values().next().filter(|_| !self.watched) {
            first.notify_one();
            self.watched = true;
        }
    }
}

enum Entered {
    Goes(usize),
    Waits(Place),
}

/// A place in the line.
struct Place {
    lane: Arc<Lane>,
    operation: usize,
    number: u64,
    called: Arc<Notify>,
    left: bool,
}

impl Place {
    async fn wait(mut self) -> Permit {
        while let Some(until) = self.look() {
            match until {
                Until::Called => self.called.notified().await,
                Until::Time(time) => {
                    // Either way it is looked at again.
                    let _ = tokio::time::timeout_at(time, self.called.notified()).await;
                }
            }
        }
        self.left = true;
        self.lane.permit(self.operation)
    }

    /// What to wait for, while still in the line.
    fn look(&self) -> Option<Until> {
        let now = Instant::now();
        let mut state = self.lane.state();
        let is_first = |state: &State| state.operations[self.operation].line.keys().next() == Some(&self.number);
        state.operations[self.operation].watched |= is_first(&state);
        state.advance(now);
        if !state.operations[self.operation].line.contains_key(&self.number) {
            return None;
        }
        if !is_first(&state) {
            return Some(Until::Called);
        }
        let watches = state.has_room();
        state.operations[self.operation].watched = watches;
        Some(if watches { Until::Time(state.wait(self.operation, now).unwrap_or(now)) } else { Until::Called })
    }
}

enum Until {
    Called,
    Time(Instant),
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.left {
            return;
        }
        let mut state = self.lane.state();
        if !state.leave(self.operation, self.number) {
            // It was called and never heard of it.
            state.give_back(self.operation);
        }
        state.advance(Instant::now());
    }
}

impl Permit {
    /// What can tell the lane of this attempt, also when the permit is gone.
    pub fn ticket(&self) -> Ticket {
        self.0.clone()
    }

    /// The request goes out now: from here its time counts.
    pub fn sent(&mut self) {
        self.0.sent = Instant::now();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut state = self.0.lane.state();
        state.in_flight -= 1;
        if state.waiting > 0 {
            state.advance(Instant::now());
        }
    }
}

impl Ticket {
    /// The answer begins; `timely` where the time it took says something of the service.
    pub fn answered(&self, timely: bool) {
        let now = Instant::now();
        let mut state = self.lane.state();
        state.operations[self.operation].answered.one(now);
        if timely && state.governor.answered(self.operation, now - self.sent, self.sent, now) {
            state.advance(now);
        }
    }

    /// AWS said "too fast", or had no time for an answer.
    pub fn throttled(&self) {
        let now = Instant::now();
        let mut state = self.lane.state();
        let state = &mut *state;
        state.throttled += 1;
        let in_flight = state.in_flight;
        if self.lane.limits.pinned.is_some() || !state.governor.throttled(self.sent, in_flight, now) {
            return;
        }
        let operation = &mut state.operations[self.operation];
        let answered = operation.answered.per_second(now);
        operation.pace = Some(Pace::new(answered, operation.pace.as_ref(), now));
    }
}
