//! The store as a whole: both levels and what passes between them. Faults are in `tests/faults.rs`.

mod faults;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use super::*;

/// A key of its own for every number.
pub(super) fn key(number: u64) -> Key {
    Key::new(Sha256::digest(number.to_le_bytes()).into())
}

/// An entry of a few kilobytes, different for every number.
pub(super) fn entry(number: u64) -> Entry {
    entry_of(number, 500 + (number as usize * 997) % 9000)
}

/// An entry with a body of so many bytes that do not compress.
pub(super) fn entry_of(number: u64, length: usize) -> Entry {
    let mut random = fastrand::Rng::with_seed(number);
    let body: Vec<u8> = std::iter::repeat_with(|| random.u8(..)).take(length).collect();
    let facts = Facts {
        service: ["ec2", "iam", "s3"][number as usize % 3].into(),
        operation: format!("DescribeThing{number}").into(),
        region: "eu-west-1".into(),
        profile: "default".into(),
        principal: "123456789012".into(),
        kinds: [format!("ec2:kind-{}", number % 5).into(), "ec2:instance".into()].into(),
        stored: 1_790_000_000_000 + number,
        expires: 4_000_000_000_000 + number,
    };
    let headers = vec![
        ("content-type".into(), b"text/xml".as_slice().into()),
        ("x-number".into(), number.to_string().into_bytes().into()),
    ];
    Entry { facts: Arc::new(facts), answer: Arc::new(Answer { status: 200, headers, body: Bytes::from(body) }) }
}

/// A store in a directory of its own, and what it warned of.
struct Subject {
    dir: TempDir,
    warnings: Arc<Mutex<Vec<String>>>,
}

const MEMORY: u64 = 1 << 20;
const DISK: u64 = 64 << 20;

impl Subject {
    fn new() -> Subject {
        Subject { dir: tempfile::tempdir().unwrap(), warnings: Arc::default() }
    }

    fn settings(&self, memory: u64, disk: u64) -> Settings {
        let warnings = self.warnings.clone();
        let warn = Arc::new(move |what: &str| lock(&warnings).push(what.to_owned()));
        Settings { memory, disk: Some(DiskSettings { dir: self.folder(), bytes: disk }), warn }
    }

    fn folder(&self) -> PathBuf {
        self.dir.path().join("nuaws").join("cache")
    }

    fn file(&self) -> PathBuf {
        self.folder().join(file::NAME)
    }

    fn open(&self) -> Store {
        Store::open(self.settings(MEMORY, DISK))
    }

    /// Without memory every hit is the disk's.
    fn open_disk_alone(&self) -> Store {
        Store::open(self.settings(0, DISK))
    }

    fn warnings(&self) -> Vec<String> {
        lock(&self.warnings).clone()
    }
}

fn disk_stats(store: &Store) -> DiskStats {
    store.stats().disk.unwrap()
}

fn fill(store: &Store, numbers: impl Iterator<Item = u64>) {
    numbers.for_each(|number| store.put(key(number), entry(number)));
}

/// What is found is what was put; how many are.
fn found(store: &Store, numbers: impl Iterator<Item = u64>) -> usize {
    let found = |number| match store.get(&key(number)) {
        Some((found, _)) => {
            assert_eq!(found, entry(number), "entry {number}");
            true
        }
        None => false,
    };
    numbers.filter(|number| found(*number)).count()
}

fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let started = Instant::now();
    while !done() {
        assert!(started.elapsed() < Duration::from_secs(10), "{what}");
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn what_is_put_is_in_memory_at_once_and_on_disk_soon() {
    let subject = Subject::new();
    let store = subject.open();
    assert_eq!(store.get(&key(1)), None);
    store.put(key(1), entry(1));
    assert_eq!(store.get(&key(1)), Some((entry(1), Level::Memory)));
    wait_until("written without being told to", || disk_stats(&store).level.entries == 1);
    store.put(key(1), entry(4));
    assert_eq!(store.get(&key(1)), Some((entry(4), Level::Memory)));
    drop(store);

    let store = subject.open();
    assert_eq!(store.get(&key(1)), Some((entry(4), Level::Disk)), "dropping has written it");
    assert_eq!(store.get(&key(1)), Some((entry(4), Level::Memory)), "it was carried to memory");
    assert_eq!(disk_stats(&store).level.entries, 1);
    assert!(subject.warnings().is_empty());
}

#[test]
fn without_a_disk_it_is_memory_alone() {
    let store = Store::open(Settings { memory: MEMORY, disk: None, warn: Arc::new(|what| panic!("{what}")) });
    fill(&store, 0..20);
    store.flush();
    assert_eq!(found(&store, 0..20), 20);
    assert!(store.stats().disk.is_none());
    assert_eq!(store.remove(Some("ec2"), &|_| true).entries, 7);
    assert_eq!(found(&store, 0..20), 13);
}

#[test]
fn large_entries_are_on_the_level_that_has_room() {
    let subject = Subject::new();
    let store = Store::open(subject.settings(1 << 20, 16 << 20));
    let (large, huge) = (entry_of(1, 300 << 10), entry_of(2, 3 << 20));
    store.put(key(1), large.clone());
    assert_eq!(store.get(&key(1)), Some((large.clone(), Level::Memory)), "while it is queued");
    store.flush();
    assert_eq!(store.get(&key(1)), Some((large.clone(), Level::Disk)));
    assert_eq!(store.get(&key(1)), Some((large, Level::Disk)), "it is not carried to memory");
    store.put(key(2), huge);
    store.flush();
    assert_eq!(store.get(&key(2)), None, "too large for both");
    assert_eq!(disk_stats(&store).dropped, 1);
    let store = Store::open(Settings { memory: 16 << 20, ..subject.settings(0, 1 << 20) });
    store.put(key(3), entry_of(3, 3 << 20));
    assert_eq!(store.get(&key(3)).unwrap().1, Level::Memory);
}

#[test]
fn what_is_too_large_or_too_much_still_takes_the_place_of_the_old() {
    let subject = Subject::new();
    let store = Store::open(subject.settings(1 << 20, 16 << 20));
    fill(&store, 0..2);
    store.flush();
    store.put(key(0), entry_of(0, 3 << 20));
    assert_eq!(store.get(&key(0)), None);
    drop(store);
    let store = subject.open();
    assert_eq!((store.get(&key(0)), found(&store, 1..2)), (None, 1));
}

#[test]
fn memory_stays_within_its_bytes() {
    let subject = Subject::new();
    let store = Store::open(Settings { disk: None, ..subject.settings(4 << 20, 0) });
    for number in 0..400 {
        store.put(key(number), entry_of(number, 100 << 10));
        if number % 50 == 0 {
            assert!(store.memory.stats().bytes <= 4 << 20);
        }
    }
    let stats = store.stats().memory;
    assert!(stats.bytes <= 4 << 20 && stats.entries > 30, "{stats:?}");
    assert_eq!(stats.entries + stats.evictions, 400);
    assert!(store.get(&key(399)).is_some(), "the newest stays");
}

#[test]
fn removing_reaches_both_levels_and_the_queue() {
    let subject = Subject::new();
    let store = subject.open();
    fill(&store, 0..30);
    store.flush();
    fill(&store, 30..60);
    let about = |numbers: std::ops::Range<u64>| {
        move |facts: &Facts| numbers.clone().any(|number| *facts.operation == *format!("DescribeThing{number}"))
    };
    let bytes = |numbers: &[u64]| numbers.iter().map(|number| entry(*number).bytes()).sum();
    let removed = store.remove(Some("iam"), &about(25..35));
    assert_eq!(removed, Removed { entries: 4, bytes: bytes(&[25, 28, 31, 34]) });
    assert_eq!(store.remove(Some("iam"), &about(25..35)), Removed::default());
    let removed = store.remove(None, &about(0..3));
    assert_eq!(removed, Removed { entries: 3, bytes: bytes(&[0, 1, 2]) });
    assert_eq!(found(&store, 0..60), 53);
    drop(store);
    let store = subject.open_disk_alone();
    assert_eq!(found(&store, 0..60), 53);
    assert!([0, 1, 2, 25, 28, 31, 34].iter().all(|number| store.get(&key(*number)).is_none()));
    assert_eq!(store.remove(None, &|_| true).entries, 53);
    let level = disk_stats(&store).level;
    assert_eq!((level.entries, level.bytes), (0, 0));
}

/// Removals are made while others read what is on disk and put more: whoever asks after a removal finds nothing older.
#[test]
fn nothing_that_was_removed_is_carried_back_to_memory() {
    let subject = Subject::new();
    let store = Store::open(subject.settings(64 << 10, DISK));
    let (removed, stop) = (AtomicU64::new(0), AtomicBool::new(false));
    let number = |facts: &Facts| facts.stored - 1_790_000_000_000;
    thread::scope(|scope| {
        for reader in 0..2 {
            let (store, removed, stop) = (&store, &removed, &stop);
            scope.spawn(move || {
                let mut random = fastrand::Rng::with_seed(reader);
                while !stop.load(Ordering::Relaxed) {
                    let gone = removed.load(Ordering::SeqCst);
                    if let Some((entry, _)) = store.get(&key(random.u64(0..100))) {
                        assert!(number(&entry.facts) >= gone, "{} came back after {gone}", number(&entry.facts));
                    }
                }
            });
        }
        for round in 0..60 {
            for at in 0..100 {
                store.put(key(at), entry(round * 300 + at));
            }
            if round % 3 == 0 {
                store.flush();
            }
            store.remove(None, &|facts| number(facts) < (round + 1) * 300);
            removed.store((round + 1) * 300, Ordering::SeqCst);
        }
        stop.store(true, Ordering::Relaxed);
    });
    assert!(store.list().is_empty());
}

#[test]
fn the_list_says_where_entries_are() {
    let subject = Subject::new();
    let store = subject.open();
    fill(&store, 0..10);
    drop(store);
    let store = subject.open();
    fill(&store, 10..12);
    store.put(key(3), entry(303));
    store.get(&key(4));
    store.put(key(20), entry_of(20, 300 << 10));
    let mut listed: Vec<_> = store.list().into_iter().map(|one| (one.facts, one.bytes, one.memory, one.disk)).collect();
    listed.sort_by_key(|(facts, ..)| facts.stored);
    let at = |entry: Entry, memory| (entry.facts.clone(), entry.bytes(), memory, true);
    let mut expected: Vec<_> = (0..10).filter(|n| *n != 3).map(|n| at(entry(n), n == 4)).collect();
    expected.extend([
        at(entry(10), true),
        at(entry(11), true),
        at(entry_of(20, 300 << 10), false),
        at(entry(303), true),
    ]);
    assert_eq!(listed, expected);
    store.remove(None, &|_| true);
    assert!(store.list().is_empty());
}

/// Entries of all sizes come and go ten times over: what expires first goes first, and the file stays within its bytes.
#[test]
fn the_file_stays_within_its_bytes() {
    let subject = Subject::new();
    let limit = 8 << 20;
    let store = Store::open(subject.settings(0, limit));
    let mut random = fastrand::Rng::with_seed(1);
    let mut most = (0, 0);
    for number in 0..4000 {
        let length = 1 << random.u32(6..18);
        store.put(key(number), entry_of(number, random.usize(length / 2..length)));
        if number % 100 == 99 {
            store.flush();
            let file = std::fs::metadata(subject.file()).unwrap();
            most = (most.0.max(allocated(&file)), most.1.max(file.len()));
        }
    }
    let DiskStats { level, dropped, .. } = disk_stats(&store);
    println!("at most {most:?} (allocated, length) of {limit}; {level:?}");
    assert!(most.0 <= limit, "{most:?}");
    assert!(most.1 <= 2 * limit, "{most:?}");
    assert!(level.bytes <= limit / 8 * 5 && level.bytes > limit / 2, "{level:?}");
    assert_eq!((level.entries + level.evictions, dropped), (4000, 0));
    assert_eq!(found_sized(&store, 3980..4000), 20, "the last to expire stay");
    assert_eq!(found_sized(&store, 0..1000), 0);
}

fn found_sized(store: &Store, numbers: impl Iterator<Item = u64>) -> usize {
    numbers.filter_map(|number| store.get(&key(number))).count()
}

#[cfg(unix)]
fn allocated(file: &std::fs::Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    file.blocks() * 512
}

#[cfg(not(unix))]
fn allocated(file: &std::fs::Metadata) -> u64 {
    file.len()
}

#[test]
fn what_expired_a_day_ago_goes_by_and_by() {
    let subject = Subject::new();
    let store = subject.open_disk_alone();
    let expired = |number, expires| {
        let mut entry = entry(number);
        entry.facts = Arc::new(Facts { expires, ..(*entry.facts).clone() });
        entry
    };
    (0..700).for_each(|number| store.put(key(number), expired(number, 1_700_000_000_000 + number)));
    store.flush();
    store.put(key(1000), entry(1000));
    store.flush();
    store.put(key(1001), expired(1001, 4_000_000_000_000));
    store.flush();
    let level = disk_stats(&store).level;
    assert_eq!((level.entries, level.evictions), (2, 700));
}

#[cfg(unix)]
#[test]
fn directory_and_file_are_the_users_alone() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    let subject = Subject::new();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    drop(subject.open());
    assert_eq!((mode(&subject.folder()), mode(&subject.file())), (0o700, 0o600));
    fs::set_permissions(subject.folder(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(subject.file(), fs::Permissions::from_mode(0o644)).unwrap();
    drop(subject.open());
    assert_eq!((mode(&subject.folder()), mode(&subject.file())), (0o700, 0o600));
}

/// One process's store holds the file; the next is told of changes by nobody, but does not serve what it knows outdated.
#[test]
fn a_file_that_is_taken_is_used_when_it_is_free() {
    let subject = Subject::new();
    let first = subject.open();
    fill(&first, 0..30);
    first.flush();
    let second = subject.open();
    assert_eq!(disk_stats(&second).unused.as_deref(), Some("another process has it"));
    assert_eq!(found(&second, 0..30), 0);
    second.put(key(3), entry(303));
    second.put(key(40), entry(40));
    second.remove(Some("iam"), &|facts| *facts.operation == *"DescribeThing1");
    second.flush();
    assert_eq!(second.get(&key(40)), Some((entry(40), Level::Memory)));
    drop(first);
    wait_until("the file is had", || {
        second.get(&key(0));
        disk_stats(&second).unused.is_none()
    });
    second.flush();
    assert_eq!(second.get(&key(3)), Some((entry(303), Level::Memory)));
    assert_eq!(found(&second, (0..30).filter(|number| *number != 3 && number % 3 != 1)), 19);
    assert_eq!(found(&second, (0..30).filter(|number| number % 3 == 1)), 0, "one of the service may be outdated");
    drop(second);
    let third = subject.open();
    assert_eq!(third.get(&key(3)), None, "the old one is not what comes after the new one");
    assert!(subject.warnings().is_empty());
}
