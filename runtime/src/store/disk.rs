//! The level on disk: the file while there is a usable one, the queue of what is to be written, and the writer's thread.
//!
//! A file that fails or is damaged is emptied and left, since it could neither be read rightly nor told of removals; from
//! time to time it is tried again. While another process has it, what would have been changed in it is remembered.
//!
//! Locks, in the order in which they are taken: `changing` (by whoever changes the file), `slot`, `state`. Only
//! `changing` is held over I/O.

use std::collections::{BTreeSet, HashMap};
use std::mem;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::file::{AnswerFile, Closed, FileError, NAME};
use super::queue::Queue;
use super::{DiskSettings, DiskStats, Entry, Facts, Key, Level, LevelStats, Listed, Medium, Warn, lock};

/// How long a change waits for others to be written with.
const LINGER: Duration = Duration::from_millis(250);
/// So many bytes do not wait, and are written at a time.
const BATCH_BYTES: u64 = 4 << 20;
/// Between two tries of a file that another process has.
const LOCKED_AGAIN: Duration = Duration::from_secs(1);
/// Between two tries of a file that failed.
const FAILED_AGAIN: Duration = Duration::from_secs(60);
/// Of more keys than this it is not remembered that they are outdated, but that everything is.
const MOST_OUTDATED: usize = 10_000;

/// The level; dropping it writes what is queued.
pub(super) struct Disk {
    pub(super) shared: Arc<Shared>,
    writer: Option<JoinHandle<()>>,
}

pub(super) struct Shared {
    settings: DiskSettings,
    warn: Warn,
    warned: AtomicBool,
    medium: Box<Medium>,
    changing: Mutex<()>,
    pub(super) slot: Mutex<Slot>,
    state: Mutex<State>,
    /// There may be something to do for the writer.
    work: Condvar,
    /// Changes are settled.
    settled: Condvar,
    evictions: AtomicU64,
    dropped: AtomicU64,
    corrupt: AtomicU64,
    errors: AtomicU64,
}

pub(super) enum Slot {
    On(Arc<AnswerFile>),
    Off(Off),
}

/// There is no usable file.
pub(super) struct Off {
    why: String,
    /// When it is tried again; never without a time.
    again: Option<Instant>,
    outdated: Outdated,
}

/// What the file, should it be had again, holds wrongly.
#[derive(Default)]
struct Outdated {
    all: bool,
    services: BTreeSet<Box<str>>,
    /// With their services.
    keys: HashMap<Key, Box<str>>,
}

#[derive(Default)]
struct State {
    queue: Queue,
    /// The change up to which somebody waits.
    flush_to: u64,
    reopen: bool,
    stop: bool,
}

impl Disk {
    pub(super) fn open(settings: DiskSettings, warn: Warn, medium: Box<Medium>) -> Disk {
        let slot = Slot::Off(Off { why: String::new(), again: None, outdated: Outdated::default() });
        let shared = Arc::new(Shared {
            settings,
            warn,
            warned: AtomicBool::new(false),
            medium,
            changing: Mutex::new(()),
            slot: Mutex::new(slot),
            state: Mutex::default(),
            work: Condvar::new(),
            settled: Condvar::new(),
            evictions: AtomicU64::new(0),
            dropped: AtomicU64::new(0),
            corrupt: AtomicU64::new(0),
            errors: AtomicU64::new(0),
        });
        let writer = thread::Builder::new().name("cache-writer".to_owned()).spawn({
            let shared = shared.clone();
            move || shared.keep_writing()
        });
        match &writer {
            Ok(_) => shared.reopen(),
            Err(error) => shared.turn_off(error.to_string(), None),
        }
        Disk { shared, writer: writer.ok() }
    }

    pub(super) fn get(&self, key: &Key) -> Option<(Entry, Level)> {
        let shared = &self.shared;
        if let Some(queued) = lock(&shared.state).queue.get(key) {
            return queued.map(|entry| (entry.clone(), Level::Memory));
        }
        let file = shared.file()?;
        match file.get(key) {
            Ok(Some(Ok(entry))) => Some((entry, Level::Disk)),
            Ok(Some(Err(_))) => {
                shared.drop_damaged(&file, key);
                None
            }
            Ok(None) => None,
            Err(error) => {
                shared.fail(&file, &error);
                None
            }
        }
    }

    pub(super) fn put(&self, key: Key, entry: Entry) {
        let shared = &self.shared;
        if shared.file_or(|off| off.outdated.key(key, entry.facts.service.clone())).is_none() {
            return;
        }
        let mut state = lock(&shared.state);
        let idle = state.queue.is_empty();
        let queued = if entry.bytes() > shared.settings.bytes / 8 {
            state.queue.outdate(key, entry.facts.service.clone());
            false
        } else {
            state.queue.put(key, entry)
        };
        // A writer that waits for company needs no telling.
        let tell = idle || state.queue.bytes() >= BATCH_BYTES;
        drop(state);
        if !queued {
            shared.dropped.fetch_add(1, Ordering::Relaxed);
        }
        if tell {
            shared.work.notify_one();
        }
    }

    /// Drops what is doomed from the queue and the file; the keys and their bytes.
    pub(super) fn remove(&self, service: Option<&str>, doomed: &dyn Fn(&Facts) -> bool) -> HashMap<Key, u64> {
        let shared = &self.shared;
        let _changing = lock(&shared.changing);
        let queued = lock(&shared.state).queue.remove(service, doomed);
        let file = shared.file_or(|off| off.outdated.service(service));
        let written = file.map_or_else(Vec::new, |file| {
            file.remove(service, doomed).unwrap_or_else(|error| {
                shared.fail(&file, &error);
                Vec::new()
            })
        });
        // What is queued under a key is newer than what is written.
        written.into_iter().chain(queued).collect()
    }

    /// Adds what the disk has, and will have, to what memory has.
    pub(super) fn list(&self, listed: &mut HashMap<Key, Listed>) {
        let shared = &self.shared;
        if let Some(file) = shared.file() {
            let read = file.each(None, &mut |key, row| {
                let new = || Listed { key, facts: Arc::new(row.facts), bytes: row.bytes, memory: false, disk: true };
                listed.entry(key).or_insert_with(new).disk = true;
            });
            if let Err(error) = read {
                shared.fail(&file, &error);
                listed.retain(|_, listed| {
                    listed.disk = false;
                    listed.memory
                });
            }
        }
        for (key, entry) in lock(&shared.state).queue.iter() {
            // Newer than what is written, and at most as old as what is in memory.
            let memory = listed.remove(key).filter(|listed| listed.memory);
            let queued = entry.map(|entry| Listed {
                key: *key,
                facts: entry.facts.clone(),
                bytes: entry.bytes(),
                memory: memory.is_some(),
                disk: true,
            });
            if let Some(either) = queued.or(memory.map(|memory| Listed { disk: false, ..memory })) {
                listed.insert(*key, either);
            }
        }
    }

    pub(super) fn stats(&self) -> DiskStats {
        let shared = &self.shared;
        let path = shared.settings.dir.join(NAME);
        let mut unused = None;
        let file = shared.file_or(|off| unused = Some(off.why.clone()));
        let evictions = shared.evictions.load(Ordering::Relaxed);
        let mut level = LevelStats { limit: shared.settings.bytes, evictions, ..LevelStats::default() };
        let mut length = 0;
        if let Some(file) = file {
            match file.stats() {
                Ok(stats) => {
                    level = LevelStats { entries: stats.entries, bytes: stats.charge, ..level };
                    length = stats.length;
                }
                Err(error) => {
                    shared.fail(&file, &error);
                    unused = Some(file.judge(&error).what);
                }
            }
        }
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let (dropped, corrupt, errors) = (count(&shared.dropped), count(&shared.corrupt), count(&shared.errors));
        DiskStats { level, path, length, unused, dropped, corrupt, errors }
    }

    pub(super) fn flush(&self) {
        let mut state = lock(&self.shared.state);
        let target = state.queue.last();
        state.flush_to = state.flush_to.max(target);
        self.shared.work.notify_one();
        while state.queue.settled() < target {
            state = self.shared.settled.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        lock(&self.shared.state).stop = true;
        self.shared.work.notify_one();
        // What it could not write it has counted; only a panic of its own comes through here.
        if let Some(Err(panic)) = self.writer.take().map(JoinHandle::join)
            && !thread::panicking()
        {
            std::panic::resume_unwind(panic);
        }
    }
}

impl Shared {
    /// The file, if there is a usable one.
    fn file(&self) -> Option<Arc<AnswerFile>> {
        self.file_or(|_| ())
    }

    /// The file; without a usable one, looks at why, and has it tried again when it is time.
    fn file_or(&self, without: impl FnOnce(&mut Off)) -> Option<Arc<AnswerFile>> {
        let mut slot = lock(&self.slot);
        let off = match &mut *slot {
            Slot::On(file) => return Some(file.clone()),
            Slot::Off(off) => off,
        };
        without(off);
        if off.again.is_some_and(|again| again <= Instant::now()) {
            off.again = Some(Instant::now() + LOCKED_AGAIN);
            lock(&self.state).reopen = true;
            self.work.notify_one();
        }
        None
    }

    /// The writer's thread.
    fn keep_writing(&self) {
        loop {
            let (reopen, stop) = self.wait_for_work();
            if reopen {
                self.reopen();
            }
            while self.write_batch() {}
            if stop {
                return;
            }
        }
    }

    /// Returns when the file is to be tried again or changes are to be written, and whether no more will come.
    fn wait_for_work(&self) -> (bool, bool) {
        let mut state = lock(&self.state);
        let mut since = None;
        loop {
            let asked = state.stop || state.reopen || state.flush_to > state.queue.settled();
            if asked || state.queue.bytes() >= BATCH_BYTES {
                break;
            }
            if state.queue.is_empty() {
                since = None;
                state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let waited = since.get_or_insert_with(Instant::now).elapsed();
            if waited >= LINGER {
                break;
            }
            let woken = self.work.wait_timeout(state, LINGER - waited);
            state = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        (mem::take(&mut state.reopen), state.stop)
    }

    /// Writes the oldest changes; whether there were any.
    fn write_batch(&self) -> bool {
        let _changing = lock(&self.changing);
        let file = self.file();
        let mut state = lock(&self.state);
        let Some(file) = file else {
            state.queue.clear();
            self.settled.notify_all();
            return false;
        };
        let batch = state.queue.batch(BATCH_BYTES.min(self.settings.bytes / 8));
        drop(state);
        if !batch.changes.is_empty() {
            match file.change(&batch.changes, now()) {
                Ok(evicted) => _ = self.evictions.fetch_add(evicted, Ordering::Relaxed),
                Err(error) => self.fail(&file, &error),
            }
        }
        let mut state = lock(&self.state);
        state.queue.settle(&batch);
        self.settled.notify_all();
        !state.queue.is_empty()
    }

    /// Tries to have the file, unless it is had.
    fn reopen(&self) {
        let _changing = lock(&self.changing);
        if matches!(&*lock(&self.slot), Slot::On(_)) {
            return;
        }
        match AnswerFile::open(&self.settings.dir, self.settings.bytes, &*self.medium) {
            Ok((file, healed)) => {
                if let Some(what) = healed {
                    self.errors.fetch_add(1, Ordering::Relaxed);
                    self.warn_of_damage(&what);
                }
                self.turn_on(Arc::new(file));
            }
            Err(closed @ Closed::Locked) => self.turn_off(closed.to_string(), Some(LOCKED_AGAIN)),
            Err(Closed::Failed(why)) => {
                self.errors.fetch_add(1, Ordering::Relaxed);
                self.turn_off(why, Some(FAILED_AGAIN));
            }
        }
    }

    /// Uses the file, without what was outdated in it meanwhile.
    fn turn_on(&self, file: Arc<AnswerFile>) {
        let mut cleaned = (false, BTreeSet::new());
        loop {
            let mut slot = lock(&self.slot);
            let outdated = match &mut *slot {
                Slot::On(_) => return,
                Slot::Off(off) => &mut off.outdated,
            };
            if (outdated.all, &outdated.services) == (cleaned.0, &cleaned.1) {
                let mut state = lock(&self.state);
                for (key, service) in outdated.keys.drain() {
                    state.queue.outdate(key, service);
                }
                *slot = Slot::On(file);
                return;
            }
            cleaned = (outdated.all, outdated.services.clone());
            drop(slot);
            let removed = if cleaned.0 {
                file.remove(None, &|_| true).map(drop)
            } else {
                cleaned.1.iter().try_for_each(|service| file.remove(Some(service), &|_| true).map(drop))
            };
            if let Err(error) = removed {
                _ = file.give_up();
                self.errors.fetch_add(1, Ordering::Relaxed);
                self.turn_off(file.judge(&error).what, Some(FAILED_AGAIN));
                return;
            }
        }
    }

    /// There is no usable file; what is outdated in it stays known.
    fn turn_off(&self, why: String, again: Option<Duration>) {
        // Another process at work is nothing to be warned of.
        if again != Some(LOCKED_AGAIN) {
            self.warn_of_failure(&why);
        }
        let mut slot = lock(&self.slot);
        let outdated = match &mut *slot {
            Slot::On(_) => Outdated::default(),
            Slot::Off(off) => mem::take(&mut off.outdated),
        };
        *slot = Slot::Off(Off { why, again: again.map(|again| Instant::now() + again), outdated });
    }

    /// Leaves a file that failed, unless somebody did so before. Nothing that is in it may ever be served: it can no
    /// longer be told of removals.
    fn fail(&self, file: &Arc<AnswerFile>, error: &FileError) {
        let failure = file.judge(error);
        {
            let mut slot = lock(&self.slot);
            if !matches!(&*slot, Slot::On(current) if Arc::ptr_eq(current, file)) {
                return;
            }
            let emptied = file.give_up();
            let outdated = Outdated { all: emptied.is_err(), ..Outdated::default() };
            let again = Instant::now() + if failure.damaged { Duration::ZERO } else { FAILED_AGAIN };
            *slot = Slot::Off(Off { why: failure.what.clone(), again: Some(again), outdated });
        }
        self.errors.fetch_add(1, Ordering::Relaxed);
        if failure.damaged { self.warn_of_damage(&failure.what) } else { self.warn_of_failure(&failure.what) }
    }

    /// Drops an entry that cannot be unpacked though its pages are as they were written.
    fn drop_damaged(&self, file: &Arc<AnswerFile>, key: &Key) {
        self.corrupt.fetch_add(1, Ordering::Relaxed);
        self.warn("a damaged answer was dropped from the cache on disk");
        let _changing = lock(&self.changing);
        if let Err(error) = file.drop_damaged(key) {
            self.fail(file, &error);
        }
    }

    fn warn_of_damage(&self, what: &str) {
        self.warn(&format!("the cache on disk was damaged and is begun afresh: {what}"));
    }

    fn warn_of_failure(&self, why: &str) {
        self.warn(&format!("answers are kept in memory alone, as the cache on disk cannot be used: {why}"));
    }

    /// Says it with the file's name, if nothing was said before.
    fn warn(&self, what: &str) {
        if !self.warned.swap(true, Ordering::Relaxed) {
            (self.warn)(&format!("{what} ({})", self.settings.dir.join(NAME).display()));
        }
    }
}

impl Outdated {
    fn key(&mut self, key: Key, service: Box<str>) {
        if self.keys.len() < MOST_OUTDATED {
            self.keys.insert(key, service);
        } else {
            self.all = true;
        }
    }

    fn service(&mut self, service: Option<&str>) {
        match service {
            Some(service) => _ = self.services.insert(service.into()),
            None => self.all = true,
        }
    }
}

/// Milliseconds since the epoch; a clock before it says zero, at which nothing has expired.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_millis() as u64)
}
