//! How often what served: per resource kind, and per level of the cache.

use std::collections::BTreeMap;
use std::iter::Sum;
use std::sync::{Mutex, PoisonError};

use crate::store::Level;

/// Counts since the process began.
#[derive(Debug, Default)]
pub struct Tally(Mutex<BTreeMap<Box<str>, Counts>>);

/// What became of reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Served from memory.
    pub memory: u64,
    /// Served from disk.
    pub disk: u64,
    /// Served by somebody else's request.
    pub joined: u64,
    /// Served by a request of their own.
    pub misses: u64,
    /// Served although too old, as AWS could not be reached.
    pub stale: u64,
    /// Fetched anew behind a reader's back.
    pub renewed: u64,
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Counts>>(all: I) -> Counts {
        all.fold(Counts::default(), |sum, one| Counts {
            memory: sum.memory + one.memory,
            disk: sum.disk + one.disk,
            joined: sum.joined + one.joined,
            misses: sum.misses + one.misses,
            stale: sum.stale + one.stale,
            renewed: sum.renewed + one.renewed,
        })
    }
}

impl Tally {
    /// Counts by kind, sorted.
    pub fn by_kind(&self) -> Vec<(Box<str>, Counts)> {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.iter().map(|(kind, counts)| (kind.clone(), *counts)).collect()
    }

    pub(super) fn hit(&self, kind: &str, level: Level) {
        self.count(kind, |counts| match level {
            Level::Memory => counts.memory += 1,
            Level::Disk => counts.disk += 1,
        });
    }

    pub(super) fn joined(&self, kind: &str) {
        self.count(kind, |counts| counts.joined += 1);
    }

    pub(super) fn miss(&self, kind: &str) {
        self.count(kind, |counts| counts.misses += 1);
    }

    pub(super) fn stale(&self, kind: &str) {
        self.count(kind, |counts| counts.stale += 1);
    }

    pub(super) fn renewed(&self, kind: &str) {
        self.count(kind, |counts| counts.renewed += 1);
    }

    fn count(&self, kind: &str, add: impl FnOnce(&mut Counts)) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.get_mut(kind) {
            Some(counts) => add(counts),
            None => add(counts.entry(kind.into()).or_default()),
        }
    }
}
