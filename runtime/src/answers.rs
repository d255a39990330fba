//! Reads answered: by what is kept, by a request that is on its way already, or by sending one.
//!
//! Here lives when a kept answer is good enough, and what a change makes of kept answers; where they are kept is
//! [`store`](crate::store)'s, who waits for whom is [`flights`](crate::flights)'. Nothing here knows requests or shapes.
//!
//! Invariant: a reader who begins after a change has ended never gets an answer that was asked for before it ended: not
//! from a level of the cache, not from a flight, and not by a late answer's being kept.

mod question;
mod tally;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, UNIX_EPOCH};

use aws_smithy_async::time::SharedTimeSource;
use nuaws_models::kinds::Touched;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::block_in_place;

use crate::error::CallError;
use crate::flights::Flights;
use crate::stats::Served;
use crate::store::{self, Answer, Entry, Facts, Key, Level, Removed, Store};

pub use question::{Freshness, Listing, Mode, Question, hash, kind_of};
pub use tally::{Counts, Tally};

/// Answers longer than this are not kept: streams of bytes never come here, and one page of anything is far smaller.
const LONGEST: usize = 16 << 20;
/// Answers longer than this are not given again by a flight that has landed.
const LONGEST_AGAIN: usize = 1 << 20;
/// An answer is fetched anew behind its reader's back when less than this part of its time is left.
const NEARLY_OVER: u32 = 4;
/// For so long after a change what it touched may still be on its way from one state to the next.
const SETTLES: Duration = Duration::from_secs(120);
/// As long as something settles, answers that show it are good for no longer than this.
const UNSETTLED: Duration = Duration::from_secs(5);
/// Kept for less than this, an answer is not fetched anew behind anybody's back.
const WORTH_IT: Duration = Duration::from_secs(10);

/// What is kept, what is on its way, and how often either served.
#[derive(Debug)]
pub struct Answers {
    store: Store,
    flights: Flights<(Key, u64), Result<Given, CallError>>,
    changes: RwLock<Changes>,
    tally: Tally,
    clock: SharedTimeSource,
    elsewhere: Option<Elsewhere>,
}

/// Told of changes to real resources: who keeps answers for others has to hear of them.
pub struct Elsewhere(pub Box<Tell>);

/// Takes what a change touches, and its region where it has one.
pub type Tell = dyn Fn(&Touched, Option<&str>) + Send + Sync;

/// What a change touches, and its region where it has one.
type Scope = (Touched, Option<Box<str>>);

impl std::fmt::Debug for Elsewhere {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Elsewhere")
    }
}

/// An answer, and since when it is true.
#[derive(Debug, Clone)]
pub struct Given {
    /// The answer.
    pub answer: Arc<Answer>,
    /// When it came, in milliseconds since the epoch.
    pub stored: u64,
    /// Where it came from.
    pub served: Served,
}

/// The changes there were.
#[derive(Debug, Default)]
struct Changes {
    /// How many, begun and ended, of each service.
    of: HashMap<Box<str>, u64>,
    /// How many of who knows which.
    of_any: u64,
    /// How many answers were kept.
    kept: u64,
    /// Those that ended a short while ago; the same change made a thousand times is one.
    ended: HashMap<Scope, Ended>,
}

/// A change that ended.
#[derive(Debug, Default)]
struct Ended {
    /// When it last did, in milliseconds since the epoch.
    at: u64,
    /// How many answers had been kept when what it touches was last dropped: as long as none is kept since there is nothing
    /// more to drop, and nothing to wait for the disk for.
    dropped: Option<u64>,
}

impl Answers {
    /// Over this store, by this clock.
    pub fn new(store: Store, clock: SharedTimeSource) -> Answers {
        Answers {
            store,
            flights: Flights::default(),
            changes: RwLock::default(),
            tally: Tally::default(),
            clock,
            elsewhere: None,
        }
    }

    /// Over memory alone.
    pub fn in_memory(bytes: u64, clock: SharedTimeSource) -> Answers {
        Answers::new(Store::open(store::Settings::in_memory(bytes)), clock)
    }

    /// The same, and changes are told to somebody else too.
    pub fn telling(self, elsewhere: Elsewhere) -> Answers {
        Answers { elsewhere: Some(elsewhere), ..self }
    }

    /// Where answers are kept.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// How often what served.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Milliseconds since the epoch.
    pub fn now(&self) -> u64 {
        self.clock.now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as u64)
    }

    /// Answers a read; `fetch` sends the request.
    ///
    /// # Errors
    /// As `fetch` has them: for everybody who waits for it. No error is kept.
    pub async fn ask<F>(self: &Arc<Self>, question: Question, fetch: impl FnOnce() -> F) -> Result<Given, CallError>
    where
        F: Future<Output = Result<Answer, CallError>> + Send + 'static,
    {
        let kept = match question.mode {
            Mode::Use if question.is_kept() => self.store.get(&question.key),
            _ => None,
        };
        let kind = kind_of(&question.facts);
        let mut stale = None;
        if let Some((entry, level)) = kept {
            let served = match level {
                Level::Memory => Served::Memory,
                Level::Disk => Served::Disk,
            };
            let given = Given { answer: entry.answer.clone(), stored: entry.facts.stored, served };
            if let Some(left) = self.left(&entry, question.ttl) {
                self.tally.hit(&kind, level);
                // Later pages are as old as the first, and renewed with it.
                let own = Duration::from_millis(entry.facts.expires.saturating_sub(entry.facts.stored));
                let lasts = question.ttl.min(own);
                if question.listing.is_none() && lasts >= WORTH_IT && left < lasts / NEARLY_OVER {
                    self.tally.renewed(&kind);
                    let (this, fetch) = (self.clone(), fetch());
                    tokio::spawn(async move { this.fly(question, || fetch).await });
                }
                return Ok(given);
            }
            stale = Some(given).filter(|_| question.stale_ok);
        }
        match (self.fly(question, fetch).await, stale) {
            (Err(error), Some(given)) if is_unreachable(&error) => {
                self.tally.stale(&kind);
                Ok(Given { served: Served::Stale, ..given })
            }
            (outcome, _) => outcome,
        }
    }

    /// Says that something changes; what it touches is dropped when it has ended, however it ends. `real` is whether it
    /// changes something of AWS's, and not of a mock's.
    pub fn change(self: &Arc<Self>, touched: Touched, region: Option<&str>, real: bool) -> Change {
        self.changes.write().unwrap_or_else(PoisonError::into_inner).count(&touched);
        Change { answers: self.clone(), touched, region: region.map(Box::from), real }
    }

    /// Drops what a change touches: in its region, or in all where it has none.
    pub fn drop_touched(&self, touched: &Touched, region: Option<&str>) -> Removed {
        let (scope, now) = ((touched.clone(), region.map(Box::from)), self.now());
        let mut changes = self.changes.write().unwrap_or_else(PoisonError::into_inner);
        changes.count(touched);
        changes.ended.retain(|_, ended| settles(ended.at, now));
        let kept = changes.kept;
        let ended = changes.ended.entry(scope.clone()).or_default();
        ended.at = now;
        if ended.dropped == Some(kept) {
            return Removed::default();
        }
        drop(changes);
        let doomed =
            |facts: &Facts| region.is_none_or(|region| *facts.region == *region) && touched.dooms(&facts.kinds);
        let mut services: Vec<&str> = touched.0.iter().filter_map(|kind| Some(kind.split_once(':')?.0)).collect();
        services.sort_unstable();
        services.dedup();
        let removed = aside(|| match services.contains(&"*") {
            true => vec![self.store.remove(None, &doomed)],
            false => services.into_iter().map(|service| self.store.remove(Some(service), &doomed)).collect(),
        });
        // Not before: the same change made meanwhile waits for the disk too.
        let mut changes = self.changes.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(ended) = changes.ended.get_mut(&scope) {
            ended.dropped = Some(kept);
        }
        drop(changes);
        removed.into_iter().fold(Removed::default(), |sum, one| Removed {
            entries: sum.entries + one.entries,
            bytes: sum.bytes + one.bytes,
        })
    }

    /// How long an entry is still good; none for one whose time is over, or is yet to come: then the clock was set back,
    /// and nobody knows how old it is.
    fn left(&self, entry: &Entry, ttl: Duration) -> Option<Duration> {
        let now = self.now();
        let age = Duration::from_millis(now.checked_sub(entry.facts.stored)?);
        let own = Duration::from_millis(entry.facts.expires.saturating_sub(now));
        ttl.checked_sub(age).map(|left| left.min(own)).filter(|left| !left.is_zero())
    }

    /// Sends the request, or waits for one that is on its way.
    async fn fly<F>(self: &Arc<Self>, question: Question, fetch: impl FnOnce() -> F) -> Result<Given, CallError>
    where
        F: Future<Output = Result<Answer, CallError>> + Send + 'static,
    {
        let (key, kind) = (question.key, kind_of(&question.facts));
        // What is kept needs no second place to be kept in.
        let window = if question.is_kept() { Duration::ZERO } else { question.window };
        let stored = question.listing.map_or_else(|| self.now(), |listing| listing.stored);
        let seen = self.changes.read().unwrap_or_else(PoisonError::into_inner).of(&question.facts);
        let alone = question.mode != Mode::Use;
        let work = || {
            let (this, fetch) = (self.clone(), fetch());
            async move {
                let answer = Arc::new(fetch.await?);
                this.keep(&question, &answer, stored, seen);
                Ok(Given { answer, stored, served: Served::Sent })
            }
        };
        if alone {
            self.tally.miss(&kind);
            return work().await;
        }
        let keeps = move |outcome: &Result<Given, CallError>| match outcome {
            Ok(given) if given.answer.body.len() <= LONGEST_AGAIN => window,
            _ => Duration::ZERO,
        };
        match self.flights.join((key, seen), keeps, work).await {
            Ok((outcome, shared)) => {
                match shared {
                    true => self.tally.joined(&kind),
                    false => self.tally.miss(&kind),
                }
                let served = if shared { Served::Joined } else { Served::Sent };
                outcome.map(|given| Given { served, ..given })
            }
            Err(lost) => Err(CallError::not_sent("Internal", lost.to_string()).help("run the command again")),
        }
    }

    /// Keeps an answer unless something has changed since it was asked for.
    fn keep(&self, question: &Question, answer: &Arc<Answer>, stored: u64, seen: u64) {
        if !question.is_kept() || question.mode == Mode::Off || answer.body.len() > LONGEST {
            return;
        }
        let facts = &question.facts;
        // Under the lock, so that no change begins or ends between the look and the keeping.
        let mut changes = self.changes.write().unwrap_or_else(PoisonError::into_inner);
        if changes.of(facts) != seen {
            return;
        }
        changes.kept += 1;
        let ttl = if changes.unsettle(facts, self.now()) { question.ttl.min(UNSETTLED) } else { question.ttl };
        let facts = Facts { stored, expires: stored + ttl.as_millis() as u64, ..facts.clone() };
        self.store.put(question.key, Entry { facts: Arc::new(facts), answer: answer.clone() });
    }
}

impl Changes {
    fn count(&mut self, touched: &Touched) {
        for (service, _) in touched.0.iter().filter_map(|kind| kind.split_once(':')) {
            match service {
                "*" => self.of_any += 1,
                service => *self.of.entry(service.into()).or_default() += 1,
            }
        }
    }

    /// Those of services that an answer shows something of.
    fn of(&self, facts: &Facts) -> u64 {
        let shown = facts.kinds.iter().filter_map(|kind| Some(kind.split_once(':')?.0));
        let mut services: Vec<&str> = shown.chain([&*facts.service]).collect();
        services.sort_unstable();
        services.dedup();
        if services.contains(&"*") {
            return self.of_any + self.of.values().sum::<u64>();
        }
        self.of_any + services.into_iter().filter_map(|service| self.of.get(service)).sum::<u64>()
    }

    /// Whether what an answer shows may be about to change by itself.
    fn unsettle(&self, facts: &Facts, now: u64) -> bool {
        let here = |region: &Option<Box<str>>| region.as_ref().is_none_or(|region| *region == facts.region);
        let mut settling = self.ended.iter().filter(|(_, ended)| settles(ended.at, now));
        settling.any(|((touched, region), _)| here(region) && touched.dooms(&facts.kinds))
    }
}

/// Does what waits for the disk without keeping other calls waiting.
fn aside<T>(work: impl FnOnce() -> T) -> T {
    match Handle::try_current().map(|handle| handle.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => block_in_place(work),
        _ => work(),
    }
}

/// Whether what changed at a time may still be settling.
fn settles(at: u64, now: u64) -> bool {
    now.saturating_sub(at) < SETTLES.as_millis() as u64
}

/// A change on its way. Dropping it ends it: also one that failed, or whose caller left, may have been made.
#[derive(Debug)]
pub struct Change {
    answers: Arc<Answers>,
    touched: Touched,
    region: Option<Box<str>>,
    real: bool,
}

impl Drop for Change {
    fn drop(&mut self) {
        self.answers.drop_touched(&self.touched, self.region.as_deref());
        if let Some(elsewhere) = self.answers.elsewhere.as_ref().filter(|_| self.real) {
            aside(|| (elsewhere.0)(&self.touched, self.region.as_deref()));
        }
    }
}

/// Whether AWS could not be asked at all.
fn is_unreachable(error: &CallError) -> bool {
    matches!(&*error.code, "nuaws::Unreachable" | "nuaws::Timeout")
}

#[cfg(test)]
mod tests;
