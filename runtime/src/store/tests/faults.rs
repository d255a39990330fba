//! Faults of the disk: an operation that fails at any point, and files that are not what was written.
//!
//! Whatever happens: nothing panics, what is served is what was put, what was removed stays away, at most one warning.

use std::fs;
use std::io;
use std::sync::atomic::AtomicI64;

use super::*;
use crate::store::blocks::Blocks;

/// Fails the operations of its kind, from a certain one on.
#[derive(Clone, Debug)]
struct Fault {
    kind: Kind,
    /// Operations that pass before the first failure.
    left: Arc<AtomicI64>,
    /// How many fail.
    failures: i64,
    error: rustix::io::Errno,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Read,
    Write,
    Sync,
    Resize,
}

#[derive(Debug)]
struct Faulty(FileBackend, Fault);

impl Faulty {
    fn pass(&self, kind: Kind) -> io::Result<()> {
        let Fault { kind: failing, left, failures, error } = &self.1;
        if kind == *failing {
            let left = left.fetch_sub(1, Ordering::Relaxed);
            if left <= 0 && left > -failures {
                return Err((*error).into());
            }
        }
        Ok(())
    }
}

impl StorageBackend for Faulty {
    fn len(&self) -> io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.pass(Kind::Read).and_then(|()| self.0.read(offset, out))
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.pass(Kind::Resize).and_then(|()| self.0.set_len(length))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.pass(Kind::Sync).and_then(|()| self.0.sync_data())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.pass(Kind::Write).and_then(|()| self.0.write(offset, data))
    }
}

/// The numbers of the entries that [`use_up`] removes.
fn removed() -> impl Iterator<Item = u64> {
    (0..60).filter(|number| number % 3 == 1)
}

/// Uses a store, that may have entries 0 to 30, in every way.
fn use_up(store: &Store) {
    found(store, 0..30);
    fill(store, 30..60);
    store.flush();
    found(store, 0..60);
    let listed = store.list().len();
    assert!(listed <= 60);
    store.remove(Some("iam"), &|_| true);
    assert_eq!(found(store, removed()), 0);
    fill(store, 60..70);
    store.stats();
    found(store, 0..70);
}

/// The file of a store with entries 0 to 30.
fn filled(subject: &Subject) -> Vec<u8> {
    let store = subject.open();
    fill(&store, 0..30);
    drop(store);
    fs::read(subject.file()).unwrap()
}

/// Each single operation of each kind fails, once or from then on, while the store is opened, used and closed.
#[test]
fn any_operation_may_fail() {
    let subject = Subject::new();
    let whole = filled(&subject);
    let mut runs = 0;
    for (kind, error) in [
        (Kind::Read, rustix::io::Errno::IO),
        (Kind::Write, rustix::io::Errno::NOSPC),
        (Kind::Sync, rustix::io::Errno::IO),
        (Kind::Resize, rustix::io::Errno::NOSPC),
    ] {
        for failures in [1, i64::MAX] {
            for passing in 0.. {
                lock(&subject.warnings).clear();
                fs::write(subject.file(), &whole).unwrap();
                let left = Arc::new(AtomicI64::new(passing));
                let fault = Fault { kind, left: left.clone(), failures, error };
                let store = Store::open_on(
                    subject.settings(if passing % 2 == 0 { MEMORY } else { 0 }, DISK),
                    Box::new(move |file| Box::new(Faulty(file, fault.clone()))),
                );
                use_up(&store);
                drop(store);
                runs += 1;
                let reached = left.load(Ordering::Relaxed) < 0;
                let warnings = subject.warnings();
                assert!(warnings.len() <= 1, "{kind:?} {passing}: {warnings:?}");

                let store = subject.open();
                assert_eq!(found(&store, removed()), 0, "{kind:?} {passing}");
                let kept = found(&store, 0..70);
                if !reached {
                    assert_eq!((kept, subject.warnings().len()), (50, 0));
                    break;
                }
            }
        }
    }
    println!("{runs} runs");
}

#[test]
fn a_disk_that_fails_is_warned_of_and_left() {
    let subject = Subject::new();
    filled(&subject);
    let left = Arc::new(AtomicI64::new(i64::MAX));
    let fault = Fault { kind: Kind::Write, left: left.clone(), failures: i64::MAX, error: rustix::io::Errno::NOSPC };
    let store =
        Store::open_on(subject.settings(MEMORY, DISK), Box::new(move |file| Box::new(Faulty(file, fault.clone()))));
    assert_eq!(found(&store, 0..30), 30);
    left.store(0, Ordering::Relaxed);
    store.remove(Some("iam"), &|_| true);
    assert_eq!(found(&store, 0..30), 20, "from memory");
    let stats = disk_stats(&store);
    assert_eq!(stats.unused.as_deref(), Some("No space left on device (os error 28)"));
    assert_eq!((stats.errors, stats.level.entries), (1, 0));
    let warning = format!(
        "answers are kept in memory alone, as the cache on disk cannot be used: No space left on device (os error 28) ({})",
        subject.file().display()
    );
    assert_eq!(subject.warnings(), [warning]);
    assert_eq!(fs::metadata(subject.file()).unwrap().len(), 0, "nobody is to read what could not be removed from it");
    drop(store);
    assert_eq!(fs::metadata(subject.file()).unwrap().len(), 0);
}

/// Bytes are changed at random places of the whole file, in its head, or in one page.
#[test]
fn flipped_bytes_are_never_served() {
    let subject = Subject::new();
    let whole = filled(&subject);
    let mut noticed = 0;
    for seed in 0..200 {
        lock(&subject.warnings).clear();
        let mut random = fastrand::Rng::with_seed(seed);
        let mut bytes = whole.clone();
        let from = if seed % 4 == 1 { 0 } else { random.usize(..bytes.len()) };
        let within = match seed % 4 {
            0 => 0..bytes.len(),
            1 => 0..330,
            _ => from / 4100 * 4100..(from + 4100).min(bytes.len()),
        };
        for _ in 0..random.usize(1..20) {
            bytes[random.usize(within.clone())] ^= random.u8(1..);
        }
        fs::write(subject.file(), &bytes).unwrap();
        let store = Store::open(subject.settings(if seed % 2 == 0 { MEMORY } else { 0 }, DISK));
        use_up(&store);
        let errors = disk_stats(&store).errors;
        drop(store);
        let warnings = subject.warnings();
        assert_eq!(warnings.len() as u64, errors.min(1), "seed {seed}: {warnings:?}");
        noticed += errors.min(1);
        let store = subject.open_disk_alone();
        assert_eq!(found(&store, removed()), 0, "seed {seed}");
        assert!(found(&store, 60..70) == 10, "seed {seed}: what was put after is there");
    }
    println!("{noticed} of 200 were noticed");
    assert!(noticed > 80, "the others hit pages that nothing is in: {noticed}");
}

#[test]
fn a_file_that_is_cut_or_something_else_is_begun_afresh() {
    let subject = Subject::new();
    let whole = filled(&subject);
    let other_tables = {
        let file = tempfile::NamedTempFile::new().unwrap();
        let blocks = Blocks::new(Box::new(FileBackend::new(file.reopen().unwrap()).unwrap()));
        let database = redb::Builder::new().create_with_backend(blocks).unwrap();
        let writing = database.begin_write().unwrap();
        writing.open_table(redb::TableDefinition::<&str, u64>::new("answers")).unwrap();
        writing.commit().unwrap();
        drop(database);
        fs::read(file.path()).unwrap()
    };
    let bare = {
        let file = tempfile::NamedTempFile::new().unwrap();
        drop(redb::Builder::new().create_file(file.reopen().unwrap()).unwrap());
        fs::read(file.path()).unwrap()
    };
    let mut zeros_in_front = whole.clone();
    zeros_in_front[..4100].fill(0);
    let cuts = [5, 9, 320, 4099, 4100, 5000, 100_000, whole.len() - 4100, whole.len() - 1];
    let cut = cuts.map(|at| (format!("cut at {at}"), whole[..at].to_vec()));
    let other = [
        ("text", b"this is no database, but a file of text".to_vec()),
        ("zeros", vec![0; whole.len()]),
        ("random", entry_of(1, 100_000).answer.body.to_vec()),
        ("other tables", other_tables),
        ("no checksums", bare),
        ("without a head", zeros_in_front),
    ];
    for (what, bytes) in cut.into_iter().chain(other.map(|(what, bytes)| (what.to_owned(), bytes))) {
        lock(&subject.warnings).clear();
        fs::write(subject.file(), &bytes).unwrap();
        let store = subject.open();
        use_up(&store);
        assert_eq!(disk_stats(&store).errors, 1, "{what}");
        drop(store);
        let warnings = subject.warnings();
        let said =
            warnings.len() == 1 && warnings[0].starts_with("the cache on disk was damaged and is begun afresh: ");
        assert!(said, "{what}: {warnings:?}");
        let store = subject.open_disk_alone();
        assert_eq!((found(&store, 60..70), found(&store, removed())), (10, 0), "{what}");
    }
    lock(&subject.warnings).clear();
    fs::write(subject.file(), b"").unwrap();
    use_up(&subject.open());
    assert!(subject.warnings().is_empty(), "an empty file is a new one");
}

/// The pages are as written, but what an entry was packed into is not: that entry goes, the others stay.
#[test]
fn a_damaged_entry_goes_alone() {
    let subject = Subject::new();
    filled(&subject);
    let store = subject.open();
    let file = match &*lock(&store.disk.as_ref().unwrap().shared.slot) {
        crate::store::disk::Slot::On(file) => file.clone(),
        crate::store::disk::Slot::Off(_) => panic!("the file is usable"),
    };
    let swapped = format::Packer::new().unwrap().pack(&key(6), &entry(6)).unwrap();
    file.plant(&key(4), b"nothing that was packed").unwrap();
    file.plant(&key(5), &swapped).unwrap();
    for number in [4, 5] {
        assert_eq!(store.get(&key(number)), None);
        assert_eq!(store.get(&key(number)), None);
    }
    assert_eq!(found(&store, 0..30), 28);
    let stats = disk_stats(&store);
    assert_eq!((stats.corrupt, stats.errors, stats.level.entries), (2, 0, 28));
    let warning = format!("a damaged answer was dropped from the cache on disk ({})", subject.file().display());
    assert_eq!(subject.warnings(), [warning]);
}

#[test]
fn a_directory_that_cannot_be_made_is_warned_of() {
    let subject = Subject::new();
    fs::write(subject.dir.path().join("nuaws"), "a file where the directory should be").unwrap();
    let store = subject.open();
    fill(&store, 0..30);
    store.flush();
    assert_eq!(found(&store, 0..30), 30);
    assert_eq!(store.remove(Some("iam"), &|_| true).entries, 10);
    let warnings = subject.warnings();
    assert!(warnings.len() == 1 && warnings[0].contains("kept in memory alone"), "{warnings:?}");
    assert!(disk_stats(&store).unused.is_some());
}

/// The directory is deleted under a store at work: it goes on with the file that it has; the next begins a new one.
#[test]
fn a_directory_that_goes_away_harms_nothing() {
    let subject = Subject::new();
    let store = subject.open();
    fill(&store, 0..30);
    store.flush();
    fs::remove_dir_all(subject.folder()).unwrap();
    use_up(&store);
    drop(store);
    let store = subject.open();
    assert_eq!(found(&store, 0..70), 0);
    use_up(&store);
    assert!(subject.warnings().is_empty());
}
