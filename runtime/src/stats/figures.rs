//! The figures of one operation: counts, errors by code, and how long each phase took. No I/O and no clock.
//!
//! A histogram grows with what it holds, up to ten minutes and two digits: 12 KiB at most. [`Cell`] is the same at rest,
//! a few bytes for each duration that was seen.

use std::collections::BTreeMap;
use std::time::Duration;

use hdrhistogram::Histogram;

/// Whose figures they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Key {
    /// Service slug.
    pub service: Box<str>,
    /// Operation name in the model.
    pub operation: Box<str>,
    /// Region; empty where there is none.
    pub region: Box<str>,
    /// The account's 12 digits, [`MOCK`](super::MOCK), or nothing where it is not known.
    pub account: Box<str>,
    /// The profile as the user names it; empty for the default.
    pub profile: Box<str>,
}

impl Key {
    /// Whose the figures are of those that there was no room for.
    pub fn other() -> Key {
        Key { service: OTHER.into(), operation: OTHER.into(), ..Key::default() }
    }
}

/// What has no name of its own.
pub const OTHER: &str = "other";
/// Error codes that are told apart.
const MOST_CODES: usize = 12;
/// Characters of the longest error code that is kept.
const LONGEST_CODE: usize = 64;
/// Microseconds of the longest time that is told from longer ones.
const LONGEST: u64 = 600_000_000;
/// Digits of a time that are kept.
const DIGITS: u8 = 2;

/// What a request spends its time on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Waiting for a permit.
    Queue,
    /// Until a connection took the request: name, TCP, TLS and proxy of a new one, next to nothing for one that is open.
    Connect,
    /// From there until the answer's headers.
    FirstByte,
    /// From there until all of its body.
    Transfer,
    /// Making rows of it.
    Decode,
    /// From the first wait to the last byte, retries and the pauses between them too; decoding comes behind it.
    Total,
}

impl Phase {
    /// All of them, in the order of a request.
    pub const ALL: [Phase; 6] =
        [Phase::Queue, Phase::Connect, Phase::FirstByte, Phase::Transfer, Phase::Decode, Phase::Total];

    /// As users read it.
    pub fn name(self) -> &'static str {
        match self {
            Phase::Queue => "queue",
            Phase::Connect => "connect",
            Phase::FirstByte => "first byte",
            Phase::Transfer => "transfer",
            Phase::Decode => "decode",
            Phase::Total => "total",
        }
    }
}

/// What served a read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Served {
    /// A request of its own.
    Sent,
    /// The cache in memory.
    Memory,
    /// The cache on disk.
    Disk,
    /// Somebody else's request.
    Joined,
    /// An answer that was too old, as AWS could not be reached.
    Stale,
}

/// What is only counted. A page of a listing is a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Calls that were answered, by whatever, or failed.
    pub calls: u64,
    /// Served from memory.
    pub memory: u64,
    /// Served from disk.
    pub disk: u64,
    /// Served by somebody else's request.
    pub joined: u64,
    /// Served by what was too old.
    pub stale: u64,
    /// Attempts after the first.
    pub retries: u64,
    /// Times AWS asked for fewer requests.
    pub throttles: u64,
    /// Rows of listings.
    pub rows: u64,
    /// Bytes of requests' bodies.
    pub sent: u64,
    /// Bytes of answers' bodies.
    pub received: u64,
}

impl Counts {
    /// Calls that no request of their own was sent for.
    pub fn hits(&self) -> u64 {
        self.memory + self.disk + self.joined + self.stale
    }

    pub(super) fn to_array(self) -> [u64; 10] {
        let Counts { calls, memory, disk, joined, stale, retries, throttles, rows, sent, received } = self;
        [calls, memory, disk, joined, stale, retries, throttles, rows, sent, received]
    }

    pub(super) fn from_array(array: [u64; 10]) -> Counts {
        let [calls, memory, disk, joined, stale, retries, throttles, rows, sent, received] = array;
        Counts { calls, memory, disk, joined, stale, retries, throttles, rows, sent, received }
    }

    fn add(&mut self, other: Counts) {
        let (mut sum, other) = (self.to_array(), other.to_array());
        sum.iter_mut().zip(other).for_each(|(sum, one)| *sum = sum.saturating_add(one));
        *self = Counts::from_array(sum);
    }
}

/// How long something took, each time.
#[derive(Debug, Clone, Default)]
pub struct Times(Option<Histogram<u32>>);

impl Times {
    /// Once more.
    pub fn record(&mut self, took: Duration) {
        self.record_n(u64::try_from(took.as_micros()).unwrap_or(u64::MAX).min(LONGEST), 1);
    }

    fn record_n(&mut self, micros: u64, times: u32) {
        if self.0.is_none() {
            self.0 = Histogram::new(DIGITS).ok();
        }
        if let Some(histogram) = &mut self.0 {
            // It grows as far as `LONGEST` needs, which every machine can count.
            _ = histogram.record_n(micros, times);
        }
    }

    /// How often.
    pub fn count(&self) -> u64 {
        self.0.as_ref().map_or(0, Histogram::len)
    }

    /// The time that this part (0 to 1) of all were not longer than, to two digits; none where there is none.
    pub fn quantile(&self, part: f64) -> Option<Duration> {
        let histogram = self.0.as_ref().filter(|histogram| !histogram.is_empty())?;
        Some(Duration::from_micros(histogram.value_at_quantile(part)))
    }

    /// Each time that was seen, shortest first, with how often, as LEB128 numbers: the step from the one before, the count.
    fn pack(&self) -> Vec<u8> {
        let mut packed = Vec::new();
        let mut before = 0;
        for seen in self.0.iter().flat_map(|histogram| histogram.iter_recorded()) {
            write_number(&mut packed, seen.value_iterated_to() - before);
            write_number(&mut packed, seen.count_since_last_iteration());
            before = seen.value_iterated_to();
        }
        packed
    }

    fn add_packed(&mut self, mut packed: &[u8]) -> Option<()> {
        let mut micros: u64 = 0;
        while !packed.is_empty() {
            micros = micros.checked_add(read_number(&mut packed)?)?;
            // Times of one bucket stand as the longest of it.
            let times = u32::try_from(read_number(&mut packed)?).ok().filter(|_| micros <= LONGEST + LONGEST / 100)?;
            self.record_n(micros, times);
        }
        Some(())
    }
}

/// All that is known of one operation.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// What is only counted.
    pub counts: Counts,
    /// Failed calls by error code; those that are not told apart are [`OTHER`].
    pub errors: BTreeMap<Box<str>, u64>,
    /// When the last call ended, in milliseconds since the epoch.
    pub last: u64,
    times: [Times; 6],
}

impl Figures {
    /// How long a phase took, each time.
    pub fn times(&self, phase: Phase) -> &Times {
        &self.times[phase as usize]
    }

    /// The same, to add to.
    pub(super) fn times_mut(&mut self, phase: Phase) -> &mut Times {
        &mut self.times[phase as usize]
    }

    /// Calls that failed.
    pub fn failed(&self) -> u64 {
        self.errors.values().sum()
    }

    /// A call that `served` answered.
    pub fn answered(&mut self, served: Served) {
        self.counts.calls += 1;
        match served {
            Served::Sent => {}
            Served::Memory => self.counts.memory += 1,
            Served::Disk => self.counts.disk += 1,
            Served::Joined => self.counts.joined += 1,
            Served::Stale => self.counts.stale += 1,
        }
    }

    /// A call that failed with this code.
    pub fn failed_with(&mut self, code: &str) {
        self.counts.calls += 1;
        self.add_errors(code, 1);
    }

    /// A server may say anything in place of a code: what is none is not kept.
    fn add_errors(&mut self, code: &str, count: u64) {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b':' | b'_' | b'-');
        let is_code = !code.is_empty() && code.len() <= LONGEST_CODE && code.bytes().all(plain);
        let known = is_code && (self.errors.contains_key(code) || self.errors.len() < MOST_CODES);
        *self.errors.entry(if known { code } else { OTHER }.into()).or_default() += count;
    }

    /// Whether nothing was ever added.
    pub fn is_empty(&self) -> bool {
        self.counts == Counts::default() && self.errors.is_empty() && self.times.iter().all(|times| times.count() == 0)
    }

    /// Adds figures at rest; none where they are damaged.
    pub(super) fn add(&mut self, cell: &Cell) -> Option<()> {
        self.counts.add(cell.counts);
        cell.errors.iter().for_each(|(code, count)| self.add_errors(code, *count));
        self.last = self.last.max(cell.last);
        self.times.iter_mut().zip(&cell.times).try_for_each(|(times, packed)| times.add_packed(packed))
    }

    /// The same at rest.
    pub(super) fn pack(&self) -> Cell {
        let Figures { counts, errors, last, times } = self;
        let errors = errors.iter().map(|(code, count)| (code.clone(), *count)).collect();
        Cell { counts: *counts, errors, last: *last, times: times.each_ref().map(Times::pack) }
    }
}

/// Figures at rest: what takes no room for what was never seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) counts: Counts,
    pub(super) errors: Vec<(Box<str>, u64)>,
    pub(super) last: u64,
    pub(super) times: [Vec<u8>; 6],
}

impl Cell {
    /// Adds another; what is damaged of this one is gone.
    pub(super) fn add(&mut self, other: &Cell) {
        let mut figures = Figures::default();
        _ = figures.add(self);
        _ = figures.add(other);
        *self = figures.pack();
    }
}

fn write_number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn read_number(rest: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, left) = rest.split_first()?;
        *rest = left;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(micros: &[u64]) -> Figures {
        let mut figures = Figures::default();
        micros.iter().for_each(|micros| figures.times_mut(Phase::Total).record(Duration::from_micros(*micros)));
        figures
    }

    /// The value that a sorted list has at its place, and how near a histogram's must be.
    #[test]
    fn quantiles_are_those_of_a_sorted_list() {
        let mut random = fastrand::Rng::with_seed(5);
        for count in [1, 2, 3, 10, 1000, 20_000] {
            let mut micros: Vec<u64> = (0..count).map(|_| 10_u64.pow(random.u32(0..9)) * random.u64(1..6)).collect();
            let mut figures = recorded(&micros);
            // At rest and back, and as two halves that are added up.
            let (left, right) = micros.split_at(micros.len() / 2);
            let mut added = recorded(left).pack();
            added.add(&recorded(right).pack());
            assert_eq!(added.times, figures.pack().times);
            figures = Figures::default();
            figures.add(&added).unwrap();
            micros.sort_unstable();
            for part in [0.1, 0.5, 0.95, 0.99, 1.0] {
                let place = ((part * count as f64).ceil() as usize).clamp(1, micros.len());
                let (expected, found) = (micros[place - 1], figures.times(Phase::Total).quantile(part).unwrap());
                let found = found.as_micros() as u64;
                assert!(
                    found >= expected && found <= expected + expected / 100,
                    "{part} of {count}: {found}, {expected}"
                );
            }
            assert_eq!(figures.times(Phase::Total).count(), count);
        }
    }

    #[test]
    fn what_takes_for_ever_takes_ten_minutes() {
        let mut times = Times::default();
        times.record(Duration::from_secs(86_400));
        times.record(Duration::MAX);
        let longest = times.quantile(1.0).unwrap();
        assert!((Duration::from_secs(600)..Duration::from_secs(606)).contains(&longest), "{longest:?}");
        let mut again = Times::default();
        again.add_packed(&times.pack()).unwrap();
        assert_eq!(again.quantile(1.0), Some(longest));
        assert_eq!(again.count(), 2);
    }

    #[test]
    fn nothing_has_no_quantile() {
        assert_eq!(Times::default().quantile(0.5), None);
        assert!(Figures::default().is_empty());
        assert!(!recorded(&[1]).is_empty());
    }

    #[test]
    fn errors_are_bounded_and_only_codes_are_kept() {
        let mut figures = Figures::default();
        for number in 0..40 {
            figures.failed_with(&format!("Code{number:02}"));
        }
        for said in ["", "the key AKIA… is wrong", &"x".repeat(65)] {
            figures.failed_with(said);
        }
        figures.failed_with("Code03");
        assert_eq!(figures.errors.len(), MOST_CODES + 1);
        assert_eq!((figures.errors["Code03"], figures.errors[OTHER]), (2, 28 + 3));
        assert_eq!((figures.failed(), figures.counts.calls), (44, 44));
        let mut again = Figures::default();
        again.add(&figures.pack()).unwrap();
        assert_eq!(again.errors, figures.errors);
    }

    #[test]
    fn what_is_damaged_is_not_taken() {
        for damaged in [&[0x80_u8][..], &[1], &[0xff; 12], &[0xff, 0xff, 0xff, 0xff, 0x0f, 1]] {
            assert_eq!(Times::default().add_packed(damaged), None, "{damaged:?}");
        }
    }
}
