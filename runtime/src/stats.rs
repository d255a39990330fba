//! Figures of calls: how many, how often kept answers served, what failed, and how long each phase took.
//!
//! A [`Gauge`] is given to each call and told what happens; [`Stats`] gathers what all gauges heard, and keeps it in a file
//! that outlives the process. Nothing here knows requests, and nothing that a call was told is kept: names of services,
//! operations, regions, accounts, profiles and error codes only.
//!
//! Who counts takes one lock of its own operation for a moment. What was counted since the last [`Stats::flush`] is in
//! memory, all else in the file alone; figures count for the hour in which they are flushed.

mod book;
mod figures;
mod file;
mod format;
mod timing;

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use book::{Book, hour};
use file::StatsFile;

use crate::environment::Environment;

pub use book::MOST_OPERATIONS;
pub use figures::{Counts, Figures, Key, OTHER, Phase, Served, Times};
pub use file::size;
pub use timing::Timing;

/// The account of calls that a mock answers.
pub const MOCK: &str = "mock";

/// How often figures are written while there are new ones.
pub const EVERY: Duration = Duration::from_secs(60);

/// Told once what is wrong with the file.
pub type Warn = dyn Fn(&str) + Send + Sync;

/// All figures of a process, and the file they are kept in.
pub struct Stats {
    series: Mutex<HashMap<Key, Arc<Series>>>,
    /// What is not in the file yet.
    pending: Mutex<Book>,
    file: Option<StatsFile>,
    warn: Box<Warn>,
    warned: AtomicBool,
}

impl std::fmt::Debug for Stats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stats").field("file", &self.file).finish_non_exhaustive()
    }
}

/// The figures of one operation since they were last gathered.
type Series = Mutex<Figures>;

impl Default for Stats {
    /// Figures that go with the process.
    fn default() -> Stats {
        Stats::new(None, Box::new(|_| {}))
    }
}

impl Stats {
    /// Figures that are kept in this folder.
    pub fn kept(folder: PathBuf, warn: impl Fn(&str) + Send + Sync + 'static) -> Stats {
        Stats::new(Some(StatsFile::new(folder)), Box::new(warn))
    }

    fn new(file: Option<StatsFile>, warn: Box<Warn>) -> Stats {
        Stats { series: Mutex::default(), pending: Mutex::default(), file, warn, warned: AtomicBool::new(false) }
    }

    /// What one call is counted with; `timing` hears of it too.
    pub fn gauge(&self, key: Key, timing: Option<Arc<Timing>>) -> Gauge {
        if let Some(timing) = &timing {
            timing.is_of(&key);
        }
        let operation = key.operation.clone();
        let mut all = locked(&self.series);
        let key = if all.len() < MOST_OPERATIONS || all.contains_key(&key) { key } else { Key::other() };
        let series = Some(all.entry(key).or_default().clone());
        Gauge(Some(Arc::new(Listeners { operation, series, timing })))
    }

    /// Writes what was counted since the last time.
    pub fn flush(&self) {
        let mut pending = locked(&self.pending);
        self.gather_into(&mut pending, now());
        let Some(file) = self.file.as_ref().filter(|_| !pending.0.is_empty()) else { return };
        let merged = file.update(|book| {
            book.merge(&pending);
            book.tidy(hour(now()));
        });
        match merged {
            Ok(damaged) => {
                *pending = Book::default();
                self.tell_damaged(file, damaged);
            }
            // Somebody else writes: next time.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => self.tell(&format!("figures cannot be kept in {}: {error}", file.path().display())),
        }
    }

    /// Adds up all figures that reach beyond `since` (milliseconds since the epoch), by what `group` makes of each's key and
    /// of the time its bucket begins; what it makes nothing of is left out.
    pub fn sum<G: Ord>(
        &self,
        since: Option<u64>,
        mut group: impl FnMut(&Key, u64) -> Option<G>,
    ) -> BTreeMap<G, Figures> {
        self.flush();
        let mut book = locked(&self.pending).clone();
        if let Some(file) = &self.file {
            match file.read() {
                Ok(read) => {
                    self.tell_damaged(file, read.damaged);
                    book.merge(&read.book);
                }
                Err(error) => self.tell(&format!("{} cannot be read: {error}", file.path().display())),
            }
        }
        let mut sums = BTreeMap::<G, Figures>::new();
        let wanted = book.0.iter().filter(|(span, _)| since.is_none_or(|since| span.reaches(since)));
        for (span, bucket) in wanted {
            for (key, cell) in bucket {
                if let Some(group) = group(key, span.begins()) {
                    // What is damaged behind its checksum was written so: the rest counts.
                    _ = sums.entry(group).or_default().add(cell);
                }
            }
        }
        sums
    }

    /// Forgets all figures, the file's too.
    ///
    /// # Errors
    /// The file cannot be taken away.
    pub fn reset(&self) -> io::Result<()> {
        let mut pending = locked(&self.pending);
        self.gather_into(&mut pending, now());
        *pending = Book::default();
        self.file.as_ref().map_or(Ok(()), StatsFile::remove)
    }

    /// Takes what all series have heard.
    fn gather_into(&self, book: &mut Book, now: u64) {
        let mut all = locked(&self.series);
        all.retain(|key, series| {
            // A gauge may still add to it; one that is gone has told everything. Asked behind the taking, one could
            // tell and go in between.
            let shared = Arc::strong_count(series) > 1;
            let figures = std::mem::take(&mut *locked(series));
            if !figures.is_empty() {
                book.add(hour(now), key, &figures.pack());
            }
            shared
        });
        book.tidy(hour(now));
    }

    fn tell_damaged(&self, file: &StatsFile, damaged: bool) {
        if damaged {
            self.tell(&format!("{} is damaged: figures begin anew", file.path().display()));
        }
    }

    fn tell(&self, what: &str) {
        if !self.warned.swap(true, Ordering::Relaxed) {
            (self.warn)(what);
        }
    }
}

/// Hears what happens to one call, and tells whoever counts. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Gauge(Option<Arc<Listeners>>);

#[derive(Debug)]
struct Listeners {
    operation: Box<str>,
    series: Option<Arc<Series>>,
    timing: Option<Arc<Timing>>,
}

/// What a request was, once it is over.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sent {
    /// How often it was sent.
    pub attempts: u64,
    /// How often AWS asked for fewer.
    pub throttles: u64,
    /// Bytes of its body, each time it was sent.
    pub sent: u64,
    /// Bytes of the answer's body.
    pub received: u64,
    /// How long each phase took, the attempts of one added up; none for one that never was.
    pub phases: [Option<Duration>; 6],
}

impl Gauge {
    /// Tells `timing` alone: nobody keeps the figures.
    pub fn of_call(key: &Key, timing: Option<Arc<Timing>>) -> Gauge {
        Gauge(timing.map(|timing| {
            timing.is_of(key);
            Arc::new(Listeners { operation: key.operation.clone(), series: None, timing: Some(timing) })
        }))
    }

    /// Whether a request of this operation is meant: others are sent by the way.
    pub fn is_of(&self, operation: &str) -> bool {
        self.0.as_ref().is_some_and(|listeners| *listeners.operation == *operation)
    }

    /// A call was answered.
    pub fn answered(&self, served: Served) {
        self.each(|figures| {
            figures.answered(served);
            figures.last = now();
        });
    }

    /// A call failed; the code is AWS's, or ours without `nuaws::`.
    pub fn failed(&self, code: &str) {
        self.each(|figures| {
            figures.failed_with(code);
            figures.last = now();
        });
    }

    /// A request is over, its last byte was read.
    pub fn sent(&self, sent: &Sent) {
        self.each(|figures| {
            figures.counts.retries += sent.attempts.saturating_sub(1);
            figures.counts.throttles += sent.throttles;
            figures.counts.sent += sent.sent;
            figures.counts.received += sent.received;
            for phase in Phase::ALL {
                if let Some(took) = sent.phases[phase as usize] {
                    figures.times_mut(phase).record(took);
                }
            }
        });
        if let Some(timing) = self.timing() {
            Phase::ALL.iter().for_each(|phase| timing.spent(*phase, sent.phases[*phase as usize].unwrap_or_default()));
        }
    }

    /// An answer was made rows of.
    pub fn decoded(&self, took: Duration) {
        self.each(|figures| figures.times_mut(Phase::Decode).record(took));
        if let Some(timing) = self.timing() {
            timing.spent(Phase::Decode, took);
        }
    }

    /// Rows were given.
    pub fn rows(&self, rows: u64) {
        self.each(|figures| figures.counts.rows += rows);
    }

    fn timing(&self) -> Option<&Timing> {
        self.0.as_ref()?.timing.as_deref()
    }

    fn each(&self, change: impl Fn(&mut Figures)) {
        let Some(listeners) = &self.0 else { return };
        if let Some(series) = &listeners.series {
            change(&mut locked(series));
        }
        if let Some(timing) = &listeners.timing {
            timing.change(change);
        }
    }
}

/// Whether a caller with these variables is not counted.
pub fn is_off(environment: &Environment) -> bool {
    matches!(environment.get("NUAWS_STATS"), Some("off" | "0" | "false"))
}

/// Milliseconds since the epoch.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as u64)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
