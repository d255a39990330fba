//! What becomes of a request among others: throttled, waiting for the ones before it, failing by chance. The only clock
//! and the only memory of the mock are here and in [`super::faults`].

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::temper::Rate;

/// Who calls what: account (or access key), region, service, and the operation where it is limited alone.
type Lane = (String, String, String, String);

/// What is on its way and what was let through.
#[derive(Debug, Default)]
pub(super) struct Traffic {
    tokens: Mutex<HashMap<Lane, (f64, Instant)>>,
    at_work: Mutex<HashMap<Lane, Arc<AtomicUsize>>>,
}

/// A request that is at work until this is dropped.
#[derive(Debug)]
pub(super) struct AtWork(Arc<AtomicUsize>);

impl Traffic {
    /// Whether one more request is within the rate.
    pub(super) fn admits(&self, lane: Lane, rate: Rate) -> bool {
        let now = Instant::now();
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, since) = tokens.entry(lane).or_insert((rate.burst, now));
        *left = (*left + now.duration_since(*since).as_secs_f64() * rate.per_second).min(rate.burst);
        *since = now;
        let admitted = *left >= 1.0;
        if admitted {
            *left -= 1.0;
        }
        admitted
    }

    /// One more at work, and how many times its latency it takes where there are more than `capacity`: their share
    /// squared, so that more requests get less done.
    pub(super) fn begin(&self, lane: Lane, capacity: usize) -> (AtWork, f64) {
        let mut lanes = self.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        let count = lanes.entry(lane).or_default().clone();
        let now = count.fetch_add(1, Ordering::Relaxed) + 1;
        (AtWork(count), (now as f64 / capacity.max(1) as f64).powi(2).max(1.0))
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Bytes that pass no faster than so many a second.
#[derive(Debug)]
pub(super) struct Pace {
    per_second: u64,
    started: Instant,
    passed: u64,
}

impl Pace {
    pub(super) fn new(per_second: u64) -> Pace {
        Pace { per_second, started: Instant::now(), passed: 0 }
    }

    /// When these bytes are through.
    pub(super) fn pass(&mut self, bytes: usize) -> Instant {
        self.passed += bytes as u64;
        self.started + Duration::from_secs_f64(self.passed as f64 / self.per_second as f64)
    }

    /// The most that should pass at once: what takes a twentieth of a second.
    pub(super) fn piece(&self) -> usize {
        usize::try_from(self.per_second / 20).unwrap_or(usize::MAX).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lane(region: &str) -> Lane {
        ("1".into(), region.into(), "ec2".into(), String::new())
    }

    #[tokio::test(start_paused = true)]
    async fn a_bucket_fills_with_time_and_by_itself() {
        let (traffic, rate) = (Traffic::default(), Rate { per_second: 10.0, burst: 5.0 });
        let admitted = |region: &str| (0..100).filter(|_| traffic.admits(lane(region), rate)).count();
        assert_eq!((admitted("a"), admitted("a"), admitted("b")), (5, 0, 5));
        tokio::time::advance(Duration::from_millis(300)).await;
        assert_eq!(admitted("a"), 3);
        tokio::time::advance(Duration::from_secs(60)).await;
        assert_eq!(admitted("a"), 5);
    }

    #[test]
    fn more_than_the_capacity_take_longer_until_some_are_done() {
        let traffic = Traffic::default();
        let begin = || traffic.begin(lane("a"), 4);
        let (work, slower): (Vec<AtWork>, Vec<f64>) = (0..8).map(|_| begin()).unzip();
        assert_eq!(slower, [1.0, 1.0, 1.0, 1.0, 1.5625, 2.25, 3.0625, 4.0]);
        drop(work);
        assert_eq!(begin().1, 1.0);
    }

    #[tokio::test(start_paused = true)]
    async fn bytes_pass_at_their_pace() {
        let mut pace = Pace::new(1000);
        let start = Instant::now();
        assert_eq!(pace.pass(500).duration_since(start), Duration::from_millis(500));
        assert_eq!(pace.pass(1500).duration_since(start), Duration::from_secs(2));
        assert_eq!(pace.piece(), 50);
    }
}
