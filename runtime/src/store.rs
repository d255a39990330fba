//! What answers are kept in: memory, and behind it one file on disk.
//!
//! Here lives the storing alone: entries by key, in two levels, bounded in bytes, and what happens when the disk fails.
//! What is cached, under which key, for how long and what a mutation drops is the caller's; so is the clock: an entry is
//! handed out whether its time has passed or not. `docs/cache.md` describes the file and the faults.
//!
//! Invariant: nothing here fails the caller, and nothing that [`Store::remove`] has dropped comes back, from memory, from
//! a queued write or from disk, not even after the process is killed.

mod blocks;
mod disk;
mod file;
mod format;
mod memory;
mod queue;
#[cfg(test)]
mod tests;

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use bytes::Bytes;
use redb::StorageBackend;
use redb::backends::FileBackend;

use disk::Disk;
use memory::Memory;

/// What an entry is found by: a SHA-256 of everything that the answer depends on.
///
/// Two entries about different services never share a key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key([u8; 32]);

/// What an entry is about, for listing and dropping it without its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The service's slug, e.g. `ec2`.
    pub service: Box<str>,
    /// The operation's name in the model, e.g. `DescribeInstances`.
    pub operation: Box<str>,
    /// The region that was asked.
    pub region: Box<str>,
    /// The profile in whose name it was asked; empty without one.
    pub profile: Box<str>,
    /// Who asked: an account or an access key's id, never a secret.
    pub principal: Box<str>,
    /// The resource kinds that the answer shows, e.g. `ec2:instance`.
    pub kinds: Box<[Box<str>]>,
    /// When the answer came, in milliseconds since the epoch by the wall clock.
    pub stored: u64,
    /// Until when it may be served, in the same clock.
    pub expires: u64,
}

/// One HTTP answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers in their order; a name may come twice.
    pub headers: Vec<(Box<str>, Box<[u8]>)>,
    /// The body as it came.
    pub body: Bytes,
}

/// An answer and what it is about; cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub facts: Arc<Facts>,
    /// The answer itself.
    pub answer: Arc<Answer>,
}

/// Where an entry was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// In this process, written to disk or not yet.
    Memory,
    /// In the file.
    Disk,
}

/// How large a store may be and where its file lies.
pub struct Settings {
    /// Bytes that entries may take in memory. An entry of more than a quarter of it is kept on disk alone.
    pub memory: u64,
    /// The level on disk; memory alone without it.
    pub disk: Option<DiskSettings>,
    /// Told, at most once in a store's life, that the disk is not used or that something on it was damaged.
    pub warn: Warn,
}

/// The level on disk.
#[derive(Clone, Debug)]
pub struct DiskSettings {
    /// The directory of the file; made, with mode 0700, when it is missing.
    pub dir: PathBuf,
    /// Bytes that the file may take on the disk. An entry of more than an eighth of it is kept in memory alone.
    pub bytes: u64,
}

/// Says something to the user.
pub type Warn = Arc<dyn Fn(&str) + Send + Sync>;

/// What [`Store::remove`] dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Entries, each counted once whatever levels it was in.
    pub entries: u64,
    /// Their bytes, uncompressed.
    pub bytes: u64,
}

/// One entry of [`Store::list`].
#[derive(Clone, Debug)]
pub struct Listed {
    /// What it is found by.
    pub key: Key,
    /// What it is about.
    pub facts: Arc<Facts>,
    /// Its bytes, uncompressed.
    pub bytes: u64,
    /// Whether memory has it.
    pub memory: bool,
    /// Whether the disk has it, or will have it when the writer gets to it.
    pub disk: bool,
}

/// How full the levels are and what befell them since the store was opened.
#[derive(Clone, Debug)]
pub struct Stats {
    /// Memory.
    pub memory: LevelStats,
    /// The file; `None` when the store was opened without one.
    pub disk: Option<DiskStats>,
}

/// What both levels count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LevelStats {
    /// Entries held.
    pub entries: u64,
    /// Bytes that they take: uncompressed in memory, compressed and rounded to pages on disk.
    pub bytes: u64,
    /// Bytes that they may take.
    pub limit: u64,
    /// Entries dropped to make room, or because their time was long over.
    pub evictions: u64,
}

/// The level on disk.
#[derive(Clone, Debug)]
pub struct DiskStats {
    /// Entries and bytes; nothing while the file is not in use.
    pub level: LevelStats,
    /// The file.
    pub path: PathBuf,
    /// The file's length in bytes; parts of it may be holes.
    pub length: u64,
    /// Why the file is not in use at the moment; `None` while it is.
    pub unused: Option<String>,
    /// Writes that were dropped because more was queued than is worth holding, or that were too large.
    pub dropped: u64,
    /// Entries that were damaged and therefore dropped.
    pub corrupt: u64,
    /// Times that the whole file failed or was damaged and was started afresh or left.
    pub errors: u64,
}

/// Makes the disk's storage out of the file; tests put faults in between.
type Medium = dyn Fn(FileBackend) -> Box<dyn StorageBackend> + Send + Sync;

/// The two levels. Dropping it writes what is queued.
pub struct Store {
    memory: Memory,
    /// Counts removals. Who carries an entry from disk to memory does so under a read lock and only if no removal ended
    /// since before the entry was read.
    removals: RwLock<u64>,
    disk: Option<Disk>,
}

impl Settings {
    /// Memory alone.
    pub fn in_memory(bytes: u64) -> Settings {
        Settings { memory: bytes, disk: None, warn: Arc::new(|_| ()) }
    }
}

impl Store {
    /// Opens the levels. Without a usable disk it is memory alone: warned of once, unless the reason is that another
    /// process has the file, which is tried again from time to time.
    pub fn open(settings: Settings) -> Store {
        Store::open_on(settings, Box::new(|file| Box::new(file)))
    }

    fn open_on(settings: Settings, medium: Box<Medium>) -> Store {
        let disk = settings.disk.map(|disk| Disk::open(disk, settings.warn, medium));
        Store { memory: Memory::new(settings.memory), removals: RwLock::new(0), disk }
    }

    /// Whether anything that is put here can be there later.
    pub fn keeps(&self) -> bool {
        self.memory.stats().limit > 0 || self.disk.is_some()
    }

    /// The entry under `key`, whether its time has passed or not. What is found on disk is carried to memory.
    ///
    /// Reads and unpacks on the calling thread: under a microsecond from memory, tens of them from disk.
    pub fn get(&self, key: &Key) -> Option<(Entry, Level)> {
        if let Some(entry) = self.memory.get(key) {
            return Some((entry, Level::Memory));
        }
        let removals = *self.removals.read().unwrap_or_else(PoisonError::into_inner);
        let (entry, level) = self.disk.as_ref()?.get(key)?;
        if level == Level::Disk {
            let now = self.removals.read().unwrap_or_else(PoisonError::into_inner);
            if *now == removals {
                self.memory.promote(key, &entry);
            }
        }
        Some((entry, level))
    }

    /// Keeps `entry` under `key` in place of what was there: in memory at once, on disk soon. Never waits for the disk.
    pub fn put(&self, key: Key, entry: Entry) {
        self.memory.put(key, &entry);
        if let Some(disk) = &self.disk {
            disk.put(key, entry);
        }
    }

    /// Drops every entry that `doomed` says so of, among `service`'s or all, from both levels.
    ///
    /// When it returns they are gone from the disk too, durably. Waits for the disk: a few milliseconds when there is
    /// something to drop. An entry that is put while this runs may stay.
    pub fn remove(&self, service: Option<&str>, doomed: &dyn Fn(&Facts) -> bool) -> Removed {
        let mut gone = self.disk.as_ref().map(|disk| disk.remove(service, doomed)).unwrap_or_default();
        // After the disk: whoever reads it now finds the entries no more, and whoever read it before is told by the count.
        let mut removals = self.removals.write().unwrap_or_else(PoisonError::into_inner);
        *removals += 1;
        gone.extend(self.memory.remove(service, doomed));
        Removed { entries: gone.len() as u64, bytes: gone.values().sum() }
    }

    /// Every entry, in no particular order.
    pub fn list(&self) -> Vec<Listed> {
        let mut listed = self.memory.list();
        if let Some(disk) = &self.disk {
            disk.list(&mut listed);
        }
        listed.into_values().collect()
    }

    /// How full the levels are.
    pub fn stats(&self) -> Stats {
        Stats { memory: self.memory.stats(), disk: self.disk.as_ref().map(Disk::stats) }
    }

    /// Waits until all that was put before is on disk, or given up.
    pub fn flush(&self) {
        if let Some(disk) = &self.disk {
            disk.flush();
        }
    }
}

impl Key {
    /// The key that is this hash.
    pub fn new(hash: [u8; 32]) -> Key {
        Key(hash)
    }

    /// The hash.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({self})")
    }
}

impl Entry {
    /// The bytes that it takes in memory, near enough: its texts, its body and a constant for what holds them.
    pub fn bytes(&self) -> u64 {
        const HOLDERS: usize = 256;
        const PER_PART: usize = 32;
        let Facts { service, operation, region, profile, principal, kinds, .. } = &*self.facts;
        let facts: usize = [service, operation, region, profile, principal].iter().map(|text| text.len()).sum();
        let kinds: usize = kinds.iter().map(|kind| kind.len() + PER_PART).sum();
        let headers: usize = self.answer.headers.iter().map(|(name, value)| name.len() + value.len() + PER_PART).sum();
        (size_of::<Key>() + HOLDERS + facts + kinds + headers + self.answer.body.len()) as u64
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").field("memory", &self.memory).field("disk", &self.disk).finish_non_exhaustive()
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("stats", &self.stats()).finish_non_exhaustive()
    }
}

/// Locks; what a thread that panicked left is still whole, as each change under these locks is one assignment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
