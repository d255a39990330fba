//! Rates: the token bucket of a published limit, and the pace found where AWS says "too fast" and publishes nothing.
//!
//! Pure: time is handed in, nothing waits here.

use std::time::Duration;

use tokio::time::Instant;

/// Over which time the rate of answers is measured.
const MEMORY: Duration = Duration::from_millis(1500);
/// What a pace starts with, in parts of the rate that was answered when AWS said "too fast".
const STEP_BACK: f64 = 0.9;
/// How long a pace takes back to the rate that was answered; from there it grows ever faster, as CUBIC does. Twice as
/// long each time that the same rate proves to be the most.
const RETURN: Duration = Duration::from_secs(5);
const LONGEST_RETURN: Duration = Duration::from_secs(20);
/// After so many returns without another "too fast" there is no pace any more: it has grown to 20 times where it began.
const FORGIVEN: u32 = 6;
/// How much two rates may differ and still be the same.
const SAME: f64 = 1.5;
/// No pace is slower, in requests per second.
const SLOWEST: f64 = 0.1;
/// How far a waiting time may be off and still count as over: floating point, not patience.
const ROUNDING: f64 = 1e-6;

/// A token bucket: `burst` at once, `per_second` in the long run.
#[derive(Debug)]
pub(super) struct Bucket {
    per_second: f64,
    burst: f64,
    tokens: f64,
    at: Instant,
}

impl Bucket {
    /// A full bucket; rates that are no rates become the slowest there is.
    pub(super) fn new(per_second: f64, burst: f64, now: Instant) -> Bucket {
        let burst = burst.max(1.0);
        Bucket { per_second: per_second.max(SLOWEST), burst, tokens: burst, at: now }
    }

    /// When there is a token, if not now.
    pub(super) fn wait(&mut self, now: Instant) -> Option<Instant> {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.tokens = (self.tokens + passed * self.per_second).min(self.burst);
        self.at = now;
        let missing = 1.0 - self.tokens;
        (missing > ROUNDING).then(|| now + Duration::from_secs_f64(missing / self.per_second))
    }

    /// Takes one token; there must be one.
    pub(super) fn take(&mut self) {
        self.tokens -= 1.0;
    }

    /// Gives a token back that was not used.
    pub(super) fn give_back(&mut self) {
        self.tokens = (self.tokens + 1.0).min(self.burst);
    }
}

/// How fast an operation may go after AWS said "too fast".
#[derive(Debug)]
pub(super) struct Pace {
    /// The rate that was answered when it was said.
    answered: f64,
    since: Instant,
    returns: Duration,
    bucket: Bucket,
}

impl Pace {
    /// The pace after `answered` requests per second were too many, and what was found `before`.
    pub(super) fn new(answered: f64, before: Option<&Pace>, now: Instant) -> Pace {
        let held = before.map_or(f64::INFINITY, |pace| pace.rate(now));
        let answered = answered.min(held).max(SLOWEST);
        let returns = before.map_or(RETURN, |pace| pace.returns_next(answered, now));
        let mut bucket = Bucket::new(answered * STEP_BACK, answered * 0.05, now);
        bucket.tokens = 0.0;
        Pace { answered, since: now, returns, bucket }
    }

    /// Requests per second at this time.
    pub(super) fn rate(&self, now: Instant) -> f64 {
        let passed = now.saturating_duration_since(self.since).as_secs_f64() / self.returns.as_secs_f64();
        self.answered * (STEP_BACK + (1.0 - STEP_BACK) * passed.powi(3))
    }

    /// How long the next pace takes for its return, if it begins at `answered`.
    fn returns_next(&self, answered: f64, now: Instant) -> Duration {
        let same = (1.0 / SAME..=SAME).contains(&(answered / self.answered));
        match now.saturating_duration_since(self.since) {
            // Still finding out.
            lasted if lasted < self.returns / 2 => self.returns,
            _ if same => (self.returns * 2).min(LONGEST_RETURN),
            _ => RETURN,
        }
    }

    /// Whether it no longer holds.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.since) > self.returns * FORGIVEN
    }

    /// When the next request may go, if not now.
    pub(super) fn wait(&mut self, now: Instant) -> Option<Instant> {
        self.bucket.per_second = self.rate(now);
        self.bucket.wait(now)
    }

    pub(super) fn take(&mut self) {
        self.bucket.take();
    }

    pub(super) fn give_back(&mut self) {
        self.bucket.give_back();
    }
}

/// How many requests per second are answered: a count that fades.
#[derive(Debug, Default)]
pub(super) struct Answered {
    count: f64,
    span: Option<(Instant, Instant)>,
}

impl Answered {
    pub(super) fn one(&mut self, now: Instant) {
        self.fade(now);
        self.count += 1.0;
    }

    pub(super) fn per_second(&mut self, now: Instant) -> f64 {
        let known = self.fade(now).max(Duration::from_millis(10)).as_secs_f64();
        let memory = MEMORY.as_secs_f64();
        // What a steady rate has come to in so short a time.
        self.count / (memory * (1.0 - (-known / memory).exp()))
    }

    /// Brings the count to `now`; for how long anything is known.
    fn fade(&mut self, now: Instant) -> Duration {
        let (first, last) = *self.span.get_or_insert((now, now));
        self.count *= (-now.saturating_duration_since(last).as_secs_f64() / MEMORY.as_secs_f64()).exp();
        self.span = Some((first, now));
        now.saturating_duration_since(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    #[test]
    fn a_bucket_gives_its_burst_and_then_its_rate() {
        let start = Instant::now();
        let mut bucket = Bucket::new(10.0, 3.0, start);
        let mut now = start;
        for _ in 0..3 {
            assert_eq!(bucket.wait(now), None);
            bucket.take();
        }
        for n in 1..=20 {
            now = bucket.wait(now).unwrap();
            assert!((now - start).abs_diff(seconds(f64::from(n) * 0.1)) < seconds(1e-3), "{n}: {:?}", now - start);
            assert_eq!(bucket.wait(now), None);
            bucket.take();
        }
        bucket.give_back();
        assert_eq!(bucket.wait(now), None);
        // An hour later there is no more than the burst.
        now += seconds(3600.0);
        for _ in 0..3 {
            assert_eq!(bucket.wait(now), None);
            bucket.take();
        }
        assert!(bucket.wait(now).is_some());
    }

    #[test]
    fn rates_that_are_none_still_end() {
        let now = Instant::now();
        for rate in [0.0, -1.0, f64::NAN] {
            let mut bucket = Bucket::new(rate, f64::NAN, now);
            assert_eq!(bucket.wait(now), None);
            bucket.take();
            assert_eq!(bucket.wait(now).unwrap() - now, seconds(10.0), "{rate}");
        }
    }

    #[test]
    fn a_pace_steps_back_returns_and_is_forgiven() {
        let start = Instant::now();
        let pace = Pace::new(100.0, None, start);
        let at = |after: f64| pace.rate(start + seconds(after)).round();
        assert_eq!([at(0.0), at(2.5), at(5.0), at(10.0), at(20.0)], [90.0, 91.0, 100.0, 170.0, 730.0]);
        assert!(!pace.is_over(start + seconds(30.0)));
        assert!(pace.is_over(start + seconds(31.0)));
    }

    #[test]
    fn a_rate_that_proves_to_be_the_most_is_tried_more_seldom() {
        let mut now = Instant::now();
        let mut pace = Pace::new(150.0, None, now);
        let mut next = |after: f64, answered: f64| {
            now += seconds(after);
            pace = Pace::new(answered, Some(&pace), now);
            (pace.answered.round(), pace.returns.as_secs())
        };
        // Never more than the pace that was too fast.
        assert_eq!(next(0.1, 150.0), (135.0, 5));
        assert_eq!(next(0.1, 100.0), (100.0, 5));
        assert_eq!(next(7.0, 110.0), (110.0, 10));
        assert_eq!(next(12.0, 105.0), (105.0, 20));
        assert_eq!(next(22.0, 100.0), (100.0, 20));
        assert_eq!(next(22.0, 20.0), (20.0, 5));
    }

    #[test]
    fn the_rate_of_answers_is_known_soon_and_follows() {
        let start = Instant::now();
        let mut answered = Answered::default();
        let mut now = start;
        let mut run = |answered: &mut Answered, per_second: f64, secs: f64| {
            for _ in 0..(per_second * secs) as usize {
                now += seconds(1.0 / per_second);
                answered.one(now);
            }
            answered.per_second(now)
        };
        let soon = run(&mut answered, 100.0, 0.3);
        assert!((90.0..115.0).contains(&soon), "{soon}");
        let later = run(&mut answered, 5.0, 10.0);
        assert!((4.0..7.5).contains(&later), "{later}");
    }
}
