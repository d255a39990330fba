//! Figures by time: a bucket an hour for a week, a bucket a day for a quarter of a year, each with so many operations at
//! most. No I/O and no clock: what time it is comes from the caller.

use std::collections::{BTreeMap, HashMap};

use super::figures::{Cell, Key};

/// Operations (each region, account and profile on its own) that a bucket tells apart.
pub const MOST_OPERATIONS: usize = 500;
/// Hours of a day.
const DAY: u64 = 24;
/// Hours that are kept one by one.
const HOURLY: u64 = 7 * DAY;
/// Hours that are kept at all.
const KEPT: u64 = 90 * DAY;
/// Milliseconds of an hour.
const HOUR: u64 = 3_600_000;

/// The hour of a time in milliseconds since the epoch, counted from there too.
pub(super) fn hour(ms: u64) -> u64 {
    ms / HOUR
}

/// The time that a bucket is about, in hours since the epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Span {
    pub(super) start: u64,
    pub(super) hours: u64,
}

impl Span {
    fn of_hour(hour: u64) -> Span {
        Span { start: hour, hours: 1 }
    }

    fn end(self) -> u64 {
        self.start.saturating_add(self.hours)
    }

    /// Whether any of it is later than this time.
    pub(super) fn reaches(self, ms: u64) -> bool {
        self.end().saturating_mul(HOUR) > ms
    }

    /// When it begins, in milliseconds since the epoch.
    pub(super) fn begins(self) -> u64 {
        self.start.saturating_mul(HOUR)
    }
}

/// One bucket.
pub(super) type Bucket = HashMap<Key, Cell>;

/// All buckets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Book(pub(super) BTreeMap<Span, Bucket>);

impl Book {
    /// Adds figures of this hour.
    pub(super) fn add(&mut self, hour: u64, key: &Key, cell: &Cell) {
        add(self.0.entry(Span::of_hour(hour)).or_default(), key, cell);
    }

    /// Adds all of another.
    pub(super) fn merge(&mut self, other: &Book) {
        for (span, bucket) in &other.0 {
            let own = self.0.entry(*span).or_default();
            bucket.iter().for_each(|(key, cell)| add(own, key, cell));
        }
    }

    /// Makes days of old hours, and drops what is too old. What lies in the future was written by a clock that was wrong.
    pub(super) fn tidy(&mut self, now: u64) {
        self.0.retain(|span, _| span.end().saturating_add(KEPT) > now && span.start <= now + DAY);
        let old: Vec<Span> = self
            .0
            .keys()
            .filter(|span| span.hours < DAY && span.end().saturating_add(HOURLY) <= now)
            .copied()
            .collect();
        for span in old {
            let day = Span { start: span.start / DAY * DAY, hours: DAY };
            let bucket = self.0.remove(&span).unwrap_or_default();
            let own = self.0.entry(day).or_default();
            bucket.iter().for_each(|(key, cell)| add(own, key, cell));
        }
    }

    /// Makes it smaller: without its oldest bucket, or, of the last one, without the names of those that were called least.
    /// Whether that was possible.
    pub(super) fn shrink(&mut self) -> bool {
        if self.0.len() > 1 {
            return self.0.pop_first().is_some();
        }
        let Some(mut bucket) = self.0.first_entry() else { return false };
        let bucket = bucket.get_mut();
        if bucket.len() < 2 {
            return std::mem::take(bucket).len() == 1;
        }
        let mut keys: Vec<(u64, Key)> = bucket.iter().map(|(key, cell)| (cell.counts.calls, key.clone())).collect();
        keys.sort_unstable();
        for (_, key) in &keys[..keys.len() / 2 + 1] {
            if let Some(cell) = bucket.remove(key) {
                bucket.entry(Key::other()).or_default().add(&cell);
            }
        }
        true
    }
}

fn add(bucket: &mut Bucket, key: &Key, cell: &Cell) {
    if let Some(known) = bucket.get_mut(key) {
        return known.add(cell);
    }
    let other = Key::other();
    let named = bucket.len() - usize::from(bucket.contains_key(&other));
    if named < MOST_OPERATIONS {
        bucket.insert(key.clone(), cell.clone());
    } else {
        bucket.entry(other).or_default().add(cell);
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::stats::figures::{Counts, Figures, Phase, Served};

    pub(in crate::stats) fn key(number: u64) -> Key {
        Key { service: "s3".into(), operation: format!("Operation{number}").into(), ..Key::default() }
    }

    /// So many calls, each of so many microseconds.
    pub(in crate::stats) fn cell(calls: u64, micros: u64) -> Cell {
        let mut figures = Figures::default();
        for _ in 0..calls {
            figures.answered(Served::Sent);
            figures.times_mut(Phase::Total).record(std::time::Duration::from_micros(micros));
        }
        figures.pack()
    }

    /// Spans, and how many calls of operation 0 each has.
    fn calls(book: &Book) -> Vec<(u64, u64, u64)> {
        let of = |bucket: &Bucket| bucket.get(&key(0)).map_or(0, |cell| cell.counts.calls);
        book.0.iter().map(|(span, bucket)| (span.start, span.hours, of(bucket))).collect()
    }

    #[test]
    fn hours_become_days_and_days_go() {
        let (mut book, now) = (Book::default(), 1000 * DAY + 5);
        let ages = [0, 1, 167, 168, 169, 170, 200, 89 * DAY, 90 * DAY, 91 * DAY];
        for age in ages {
            book.add(now - age, &key(0), &cell(1, 1));
        }
        book.tidy(now);
        let expected = [
            // Ninety days ago and the day after; what was a day before is gone.
            (910 * DAY, DAY, 1),
            (911 * DAY, DAY, 1),
            (991 * DAY, DAY, 1),
            // More than a week ago.
            (993 * DAY, DAY, 2),
            (now - 168, 1, 1),
            (now - 167, 1, 1),
            (now - 1, 1, 1),
            (now, 1, 1),
        ];
        assert_eq!(calls(&book), expected);
        // Again nothing changes, and what was late still finds its day.
        let before = book.clone();
        book.tidy(now);
        assert_eq!(book, before);
        book.add(now - 170, &key(0), &cell(2, 1));
        book.tidy(now);
        assert_eq!(calls(&book)[3], (993 * DAY, DAY, 4));
    }

    #[test]
    fn a_clock_that_was_wrong_leaves_nothing() {
        let mut book = Book::default();
        book.add(9_000_000, &key(0), &cell(1, 1));
        book.add(480_001, &key(0), &cell(1, 1));
        book.tidy(480_000);
        assert_eq!(calls(&book), [(480_001, 1, 1)]);
    }

    #[test]
    fn merging_is_adding() {
        let mut random = fastrand::Rng::with_seed(9);
        let (mut one, mut two, mut all) = (Book::default(), Book::default(), Book::default());
        for _ in 0..400 {
            let (hour, key, cell) =
                (random.u64(0..5), key(random.u64(0..20)), cell(random.u64(1..4), random.u64(0..1 << 30)));
            if random.bool() { &mut one } else { &mut two }.add(hour, &key, &cell);
            all.add(hour, &key, &cell);
        }
        one.merge(&two);
        assert_eq!(one, all);
    }

    #[test]
    fn a_bucket_tells_so_many_operations_apart() {
        let mut book = Book::default();
        for number in 0..MOST_OPERATIONS as u64 + 100 {
            book.add(1, &key(number), &cell(2, 10));
        }
        book.add(1, &key(0), &cell(1, 10));
        let bucket = book.0.first_key_value().unwrap().1;
        assert_eq!(bucket.len(), MOST_OPERATIONS + 1);
        assert_eq!(bucket[&key(0)].counts.calls, 3);
        assert_eq!(bucket[&Key::other()].counts, Counts { calls: 200, ..Counts::default() });
    }

    #[test]
    fn what_is_too_large_loses_its_oldest_and_then_its_names() {
        let mut book = Book::default();
        for number in 0..8 {
            book.add(1, &key(number), &cell(1, 10));
            book.add(2, &key(number), &cell(number + 1, 10));
        }
        assert!(book.shrink());
        assert_eq!(book.0.keys().map(|span| span.start).collect::<Vec<_>>(), [2]);
        assert!(book.shrink());
        let bucket = book.0.first_key_value().unwrap().1;
        let mut kept: Vec<u64> = bucket.values().map(|cell| cell.counts.calls).collect();
        kept.sort_unstable();
        assert_eq!(kept, [6, 7, 8, 1 + 2 + 3 + 4 + 5]);
        let steps = (0..20).take_while(|_| book.shrink()).count();
        assert!(steps < 10 && book.0.values().all(Bucket::is_empty), "{steps} steps, {book:?}");
    }
}
