//! How many attempts a lane may have in flight: found from the times of their answers.
//!
//! Answers come in rounds of at least as many as may be in flight, all sent under one limit, and of more where answers
//! differ much by themselves. A round is judged by its medians, operation by operation, against what each takes when the
//! service has room (its baseline):
//!
//! - *Opening*: the limit doubles with every round until answers take longer or AWS says "too fast".
//! - *Steady*: below 1.15 times the baseline the limit grows by a fifth, by half once that went well twice; between is
//!   where to be: busy, hardly queueing; above 1.6 times begins a descent. A raise after which fewer are answered in the same
//!   time is taken back, and the next one waits a while: past their best, some services do less.
//! - *Descent*: the limit goes down for as long as answers get faster with it. Where they do not, their time is not our
//!   doing: it becomes the baseline, and the limit returns to the last step that helped. So a service that is slow for
//!   everyone does not starve us. Now and then a descent is made unasked, lest a baseline taken in a crowd stays.
//!
//! "Too fast" halves what is in flight, from where it soon returns: that rates hold back what follows is [`super::bucket`]'s.
//! Nothing is raised that is not used. Pure: time is handed in, nothing waits here.

use std::time::Duration;

use tokio::time::Instant;

/// Medians over fewer answers are mostly noise, over more they are not worth the wait.
const ENOUGH: usize = 16;
const AMPLE: usize = 64;
/// How far a median of one answer would be off by chance, in quarter-to-quarter distances; of n it is by the root of n less.
/// Of a normal distribution; others are no worse.
const MEDIAN_ERROR: f64 = 0.93;
/// So many times what is to be expected by chance is none.
const SURELY: f64 = 2.5;
/// How far a median may be off by chance.
const PRECISION: f64 = 0.05;
/// More answers than this tell no more.
const PLENTY: usize = 256;
/// Times the baseline: below there is room, above the service queues.
const ROOM: f64 = 1.15;
/// The same at the opening, where a few answers must do.
const SOME_ROOM: f64 = 1.3;
const CROWD: f64 = 1.6;
/// Above, one round is proof enough of a crowd; below, two.
const THRONG: f64 = 2.0;
/// Below, the baseline was taken in a crowd.
const BETTER: f64 = 0.85;
/// Where a descent that knows its baseline may end.
const RELIEF: f64 = 1.35;
/// One step down; a descent from far above goes down by half.
const STEP: f64 = 0.7;
const LONG_STEP: f64 = 0.5;
/// A step up, and one after two that went well.
const RAISE: f64 = 1.2;
const LONG_RAISE: f64 = 1.5;
/// How many steps a descent takes while answers only get slower: something is going on, and nothing to be learnt yet.
const PATIENCE: u32 = 4;
/// How much faster answers must get, in parts of what fewer requests would make of them in a crowd.
const PROOF: f64 = 0.6;
/// How much of a faster median a baseline takes over at once.
const TRUST: f64 = 0.4;
/// What must be answered in a time after a raise, in parts of what was before it, at most.
const WORTH: f64 = 0.95;
/// Rounds until the limit is raised again after that was not worth it: at first, and twice as many each time, to so many.
const HOLD: (u32, u32) = (8, 64);
/// A descent is made unasked after so much time and so many rounds; sooner where a baseline is new.
const UNASKED: (Duration, u32) = (Duration::from_secs(30), 20);
const UNASKED_SOON: (Duration, u32) = (Duration::from_millis(250), 5);

/// The limit of one lane.
#[derive(Debug)]
pub(super) struct Governor {
    least: f64,
    most: f64,
    limit: f64,
    phase: Phase,
    /// Since when this limit holds: an attempt sent before tells of another.
    changed: Instant,
    /// When the limit was last halved, and how many were in flight then.
    cut: Option<Instant>,
    known: f64,
    /// Answers of this round that count.
    ripe: usize,
    /// Quarter to quarter, in medians: how much answers differ by themselves.
    spread: f64,
    /// Whether the limit was reached in this round.
    reached: bool,
    /// Raises in a row.
    raises: u32,
    /// The limit before the last raise, and what answers took there, in baselines.
    raised: Option<(f64, f64)>,
    /// Rounds until another raise may be tried, and how many they are to be next time.
    hold: (u32, u32),
    /// Whether the last round was crowded.
    crowded: bool,
    descended: Instant,
    /// Rounds since.
    rounds: u32,
    /// When the next descent is made unasked.
    unasked: (Duration, u32),
    /// By operation's number.
    baselines: Vec<Baseline>,
    /// Median of the last round, whatever the operations.
    median: Option<Duration>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    Opening,
    Steady,
    Descent(Step),
}

/// One step down.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Step {
    /// The limit one step before.
    before: f64,
    /// The limit before steps stopped helping.
    helped: f64,
    /// What answers took there, in baselines.
    ratio: f64,
    /// Whether it is only to see how good the baseline is.
    unasked: bool,
    /// How many steps in a row told nothing.
    idle: u32,
}

/// What one operation takes.
#[derive(Debug, Default)]
struct Baseline {
    /// Seconds, when the service has room.
    usual: Option<f64>,
    /// Seconds, this round.
    samples: Vec<f64>,
}

impl Governor {
    pub(super) fn new(start: usize, least: usize, most: usize, now: Instant) -> Governor {
        let (least, most) = (least.max(1) as f64, most.max(least).max(1) as f64);
        Governor {
            least,
            most,
            limit: (start as f64).clamp(least, most),
            phase: Phase::Opening,
            changed: now,
            cut: None,
            known: 0.0,
            ripe: 0,
            spread: 0.0,
            reached: false,
            raises: 0,
            raised: None,
            hold: (0, HOLD.0),
            crowded: false,
            descended: now,
            rounds: 0,
            unasked: UNASKED_SOON,
            baselines: Vec::new(),
            median: None,
        }
    }

    /// How many may be in flight now.
    pub(super) fn limit(&self) -> usize {
        self.limit as usize
    }

    /// What half of the answers took less than, lately.
    pub(super) fn median(&self) -> Option<Duration> {
        self.median
    }

    /// As many are in flight as may be.
    pub(super) fn reached(&mut self) {
        self.reached = true;
    }

    /// AWS said "too fast" to one of `in_flight`: half of them remain. Said to several of one flight, it is said once.
    /// Returns whether it was news.
    pub(super) fn throttled(&mut self, sent: Instant, in_flight: usize, now: Instant) -> bool {
        if self.cut.is_some_and(|cut| sent < cut) {
            return false;
        }
        self.cut = Some(now);
        self.phase = Phase::Steady;
        self.descended = now;
        self.rounds = 0;
        self.raises = 0;
        self.raised = None;
        self.known = self.limit.min(in_flight as f64);
        self.set(self.known / 2.0, now);
        true
    }

    /// An answer came. Returns whether the limit is another now.
    pub(super) fn answered(&mut self, operation: usize, latency: Duration, sent: Instant, now: Instant) -> bool {
        if sent < self.changed || self.least == self.most {
            return false;
        }
        if self.baselines.len() <= operation {
            self.baselines.resize_with(operation + 1, Baseline::default);
        }
        let enough = self.enough();
        let samples = &mut self.baselines[operation].samples;
        if samples.len() < PLENTY {
            samples.push(latency.as_secs_f64());
        }
        self.ripe += match samples.len() {
            count if count < enough => 0,
            count if count == enough => enough,
            _ => 1,
        };
        if self.ripe < self.limit().max(enough) {
            return false;
        }
        let before = self.limit();
        self.judge(now);
        self.limit() != before
    }

    /// Answers that a median needs. At the opening the limit itself is all there is to go by, and on the way back to a
    /// limit that was well there is no hurry to be precise.
    fn enough(&self) -> usize {
        if self.phase == Phase::Opening || self.limit < self.known {
            return ENOUGH.min(self.limit()).max(4);
        }
        let precise = (MEDIAN_ERROR * self.spread / PRECISION).powi(2) as usize;
        precise.clamp(ENOUGH, AMPLE.max(2 * self.limit()).min(PLENTY))
    }

    fn judge(&mut self, now: Instant) {
        let Some((medians, ratio)) = self.round() else { return };
        let reached = std::mem::take(&mut self.reached);
        self.rounds += 1;
        match self.phase {
            Phase::Opening if ratio < SOME_ROOM => {
                self.learn(&medians, TRUST);
                if reached {
                    self.set(self.limit * 2.0, now);
                }
            }
            // Whatever the answers take, it is not for the limit: baselines follow slowly.
            Phase::Opening | Phase::Steady if !reached => self.follow(&medians, 0.1),
            Phase::Opening => {
                self.phase = Phase::Steady;
                self.steady(&medians, ratio, now);
            }
            // With the fewest there can be, no crowd is ours.
            Phase::Steady if self.limit <= self.least => {
                self.rebase(&medians, ratio);
                self.raise(RAISE, now);
            }
            // On the way back. So few answers teach nothing more.
            Phase::Steady if self.limit < self.known && ratio < CROWD => self.raise(RAISE, now),
            Phase::Steady => match self.raised.take() {
                Some((before, was)) if self.limit / ratio < self.worth() * before / was => {
                    self.hold = (self.hold.1, HOLD.1.min(self.hold.1 * 2));
                    self.raises = 0;
                    self.set(before, now);
                }
                raised => {
                    if raised.is_some() {
                        self.hold.1 = HOLD.0;
                    }
                    self.steady(&medians, ratio, now);
                }
            },
            Phase::Descent(step) => self.descent(&medians, ratio, step, reached, now),
        }
    }

    /// What must be answered in a time after a raise, in parts of what was before it: less by as much as two medians may
    /// differ by chance.
    fn worth(&self) -> f64 {
        let chance = MEDIAN_ERROR * self.spread * (2.0 / self.enough() as f64).sqrt();
        WORTH.min(1.0 - SURELY * chance)
    }

    fn steady(&mut self, medians: &[(usize, f64)], ratio: f64, now: Instant) {
        if ratio < ROOM {
            self.follow(medians, TRUST / 2.0);
        } else {
            self.learn(medians, TRUST);
        }
        let crowded = std::mem::replace(&mut self.crowded, ratio > CROWD);
        if ratio > THRONG || crowded && self.crowded {
            self.descend(ratio, self.limit, false, 0, now);
        } else if now - self.descended > self.unasked.0 && self.rounds > self.unasked.1 {
            self.unasked = (UNASKED.0.min(self.unasked.0 * 2), UNASKED.1.min(self.unasked.1 * 2));
            self.descend(ratio, self.limit, true, 0, now);
        } else if ratio < ROOM && self.hold.0 > 0 {
            self.hold.0 -= 1;
        } else if ratio < ROOM {
            let factor = if self.raises < 2 { RAISE } else { LONG_RAISE };
            self.raises += 1;
            self.raised = Some((self.limit, ratio));
            self.raise(factor, now);
        } else {
            self.raises = 0;
        }
    }

    fn raise(&mut self, factor: f64, now: Instant) {
        self.set((self.limit * factor).max(self.limit + 1.0), now);
    }

    fn descend(&mut self, ratio: f64, helped: f64, unasked: bool, idle: u32, now: Instant) {
        self.known = 0.0;
        self.raised = None;
        self.phase = Phase::Descent(Step { before: self.limit, helped, ratio, unasked, idle });
        self.raises = 0;
        self.crowded = false;
        let factor = if unasked { STEP } else { (ROOM / ratio).clamp(LONG_STEP, STEP) };
        self.set(self.limit * factor, now);
    }

    /// Judges a step down.
    fn descent(&mut self, medians: &[(usize, f64)], ratio: f64, step: Step, reached: bool, now: Instant) {
        let Step { before, helped, ratio: was, unasked, idle } = step;
        self.descended = now;
        self.rounds = 0;
        self.phase = Phase::Steady;
        if !reached {
            return;
        }
        // In a crowd, answers get faster as we get fewer.
        let faster = ratio < was * (1.0 - PROOF * (1.0 - self.limit / before));
        let slower = ratio > was * ROOM;
        let patience = if slower { PATIENCE } else { 1 };
        if unasked && (BETTER..ROOM).contains(&ratio) {
            self.follow(medians, TRUST);
            self.set(before, now);
        } else if faster {
            let relieved = !unasked && ratio < RELIEF;
            self.learn(medians, if relieved { TRUST } else { 1.0 });
            if !relieved && self.limit > self.least {
                self.descend(ratio.max(1.0), self.limit, unasked, 0, now);
            }
        } else if !unasked && idle < patience && self.limit > self.least {
            self.descend(ratio, helped, false, idle + 1, now);
        } else {
            self.rebase(medians, ratio);
            self.unasked = UNASKED_SOON;
            self.set(helped, now);
        }
    }

    /// Ends the round: each operation's median, and how many times their baselines they are, together.
    fn round(&mut self) -> Option<(Vec<(usize, f64)>, f64)> {
        let enough = self.enough();
        let (mut medians, mut ratios, mut all) = (Vec::new(), 0.0, Vec::new());
        for (operation, baseline) in self.baselines.iter_mut().enumerate() {
            if baseline.samples.len() < enough {
                continue;
            }
            let mut samples = std::mem::take(&mut baseline.samples);
            let [quarter, median, other] = [1, 2, 3].map(|part| quantile(&mut samples, part));
            let spread = (other? - quarter?) / median?.max(1e-6);
            self.spread += (spread - self.spread) * TRUST;
            let median = median?;
            ratios += samples.len() as f64 * median / baseline.usual.unwrap_or(median).max(1e-6);
            medians.push((operation, median));
            all.append(&mut samples);
        }
        self.ripe = 0;
        self.median = Some(Duration::from_secs_f64(quantile(&mut all, 2)?));
        Some((medians, ratios / all.len() as f64))
    }

    /// Baselines go down to what was seen.
    fn learn(&mut self, medians: &[(usize, f64)], trust: f64) {
        for (operation, median) in medians {
            let usual = self.baselines[*operation].usual.get_or_insert(*median);
            *usual += (median - *usual).min(0.0) * trust;
        }
    }

    /// Baselines go where the answers are.
    fn follow(&mut self, medians: &[(usize, f64)], trust: f64) {
        for (operation, median) in medians {
            let usual = self.baselines[*operation].usual.get_or_insert(*median);
            *usual += (median - *usual) * trust;
        }
    }

    /// What was seen is the baseline; operations that were not seen changed as the others did.
    fn rebase(&mut self, medians: &[(usize, f64)], ratio: f64) {
        for usual in self.baselines.iter_mut().filter_map(|baseline| baseline.usual.as_mut()) {
            *usual *= ratio;
        }
        self.follow(medians, 1.0);
    }

    fn set(&mut self, limit: f64, now: Instant) {
        self.limit = limit.clamp(self.least, self.most);
        self.changed = now;
        self.ripe = 0;
        self.reached = false;
        for baseline in &mut self.baselines {
            baseline.samples.clear();
        }
    }
}

/// The value that so many quarters of the samples are below.
fn quantile(samples: &mut [f64], quarters: usize) -> Option<f64> {
    let at = samples.len() * quarters / 4;
    (!samples.is_empty()).then(|| *samples.select_nth_unstable_by(at, f64::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers one by one, each after its time, as if the limit were always reached.
    fn feed(governor: &mut Governor, now: &mut Instant, operation: usize, count: usize, latency: f64) -> Vec<usize> {
        let mut limits = vec![governor.limit()];
        for _ in 0..count {
            let latency = Duration::from_secs_f64(latency);
            let sent = *now;
            *now += latency;
            governor.reached();
            if governor.answered(operation, latency, sent, *now) {
                limits.push(governor.limit());
            }
        }
        limits
    }

    #[test]
    fn it_opens_by_doubling() {
        let mut now = Instant::now();
        let mut governor = Governor::new(8, 1, 256, now);
        assert_eq!(feed(&mut governor, &mut now, 0, 600, 0.01), [8, 16, 32, 64, 128, 256]);
    }

    #[test]
    fn operations_are_each_measured_by_their_own() {
        let mut now = Instant::now();
        let mut governor = Governor::new(8, 1, 64, now);
        feed(&mut governor, &mut now, 0, 1000, 0.01);
        // Thirty times as slow, and no sign of a crowd.
        let limits = feed(&mut governor, &mut now, 1, 1000, 0.3);
        assert!(limits.iter().all(|limit| *limit >= 44), "only to see how good the baseline is: {limits:?}");
        assert!(feed(&mut governor, &mut now, 0, 1000, 0.01).iter().all(|limit| *limit >= 44));
    }

    #[test]
    fn answers_of_another_limit_and_a_pinned_limit_teach_nothing() {
        let start = Instant::now();
        let mut governor = Governor::new(8, 1, 256, start);
        let later = start + Duration::from_secs(1);
        assert!(governor.throttled(start, 8, later));
        assert!(!governor.throttled(start, 8, later), "of the same flight");
        assert_eq!(governor.limit(), 4);
        for _ in 0..1000 {
            assert!(!governor.answered(0, Duration::from_millis(1), start, later));
        }
        let mut pinned = Governor::new(5, 5, 5, start);
        assert_eq!(feed(&mut pinned, &mut start.clone(), 0, 1000, 0.01), [5]);
    }

    #[test]
    fn a_service_that_is_slow_for_everyone_does_not_starve_us() {
        let mut now = Instant::now();
        let mut governor = Governor::new(8, 1, 256, now);
        feed(&mut governor, &mut now, 0, 2000, 0.01);
        let limits = feed(&mut governor, &mut now, 0, 4000, 0.1);
        assert!(limits.iter().all(|limit| *limit >= 64), "{limits:?}");
        assert_eq!(limits.last(), Some(&256));
    }
}
