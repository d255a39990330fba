//! Permits: how many requests may be under way to one service, in one region, for one account, and how fast.
//!
//! Every attempt takes a [`Permit`] of its [`Lane`], pages and retries like first requests. How many a lane gives at a time
//! it finds out by itself ([`governor`]); how fast, from limits that AWS publishes and from AWS saying "too fast"
//! ([`bucket`]). Nothing here sends, and nothing here knows HTTP: that is `transport::metered`'s.

mod bucket;
mod governor;
mod lane;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

pub use lane::{Lane, LaneStats, Permit, Ticket};

/// A lane that nobody has used for so long is dropped.
const UNUSED: Duration = Duration::from_secs(600);
/// How often unused lanes are looked for, at most.
const SWEEP: Duration = Duration::from_secs(60);

/// What has a limit of its own at AWS.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope {
    /// The account, or the access key's id where the account is not known.
    pub account: String,
    /// Region.
    pub region: String,
    /// Service slug.
    pub service: String,
}

/// What is known of a lane before it is used: by AWS's publications and by the user's settings.
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// How many attempts may be in flight.
    pub concurrency: Concurrency,
    /// Rates by operation: the first that fits counts. Operations that share one share its
    /// tokens, unless it is for each.
    pub rates: Vec<Rate>,
    /// Exactly so many attempts in flight, whatever happens; published rates still hold.
    pub pinned: Option<usize>,
    /// Never more attempts in flight than this.
    pub cap: Option<usize>,
}

/// Bounds of how many attempts may be in flight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concurrency {
    /// At first, and after a minute without use.
    pub start: usize,
    /// At least; never less than 1.
    pub min: usize,
    /// At most.
    pub max: usize,
}

/// A token bucket that AWS publishes.
#[derive(Debug, Clone, PartialEq)]
pub struct Rate {
    /// Operation name or glob (`*`).
    pub operation: String,
    /// Requests per second in the long run.
    pub per_second: f64,
    /// Requests at once.
    pub burst: f64,
    /// Whether each operation that fits has such a bucket of its own.
    pub each: bool,
}

impl Default for Limits {
    /// What suits a service of which nothing is known.
    fn default() -> Limits {
        let concurrency = Concurrency { start: 8, min: 1, max: 256 };
        Limits { concurrency, rates: Vec::new(), pinned: None, cap: None }
    }
}

/// What is known of a scope.
type LimitsOf = dyn Fn(&Scope) -> Limits + Send + Sync;

/// All lanes of a process.
pub struct Permits {
    limits: Box<LimitsOf>,
    lanes: Mutex<Lanes>,
}

struct Lanes {
    by_scope: HashMap<Scope, Arc<Lane>>,
    swept: Instant,
}

impl std::fmt::Debug for Permits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Permits")
    }
}

impl Permits {
    /// No lanes yet; `limits` is asked once for each that is made.
    pub fn new(limits: impl Fn(&Scope) -> Limits + Send + Sync + 'static) -> Permits {
        let lanes = Lanes { by_scope: HashMap::new(), swept: Instant::now() };
        Permits { limits: Box::new(limits), lanes: Mutex::new(lanes) }
    }

    /// The one lane of this scope.
    ///
    /// Lanes that were not used for ten minutes, and that nobody holds, are dropped on the way.
    pub fn lane(&self, scope: &Scope) -> Arc<Lane> {
        let now = Instant::now();
        let mut lanes = self.lanes();
        if now - lanes.swept > SWEEP {
            lanes.swept = now;
            lanes.by_scope.retain(|_, lane| Arc::strong_count(lane) > 1 || now - lane.last_used() < UNUSED);
        }
        if let Some(lane) = lanes.by_scope.get(scope) {
            return lane.clone();
        }
        let lane = Arc::new(Lane::new(scope.clone(), &(self.limits)(scope)));
        lanes.by_scope.insert(scope.clone(), lane.clone());
        lane
    }

    /// Every lane there is, by service, region and account.
    pub fn stats(&self) -> Vec<LaneStats> {
        let mut stats: Vec<_> = self.lanes().by_scope.values().map(|lane| lane.stats()).collect();
        let key = |stats: &LaneStats| {
            let Scope { account, region, service } = stats.scope.clone();
            (service, region, account)
        };
        stats.sort_by_cached_key(key);
        stats
    }

    fn lanes(&self) -> MutexGuard<'_, Lanes> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
