//! The file that figures are kept in: read, added to under a lock, written in one step.
//!
//! Any number of processes share it, daemons of several versions among them: who writes reads what is there first, and adds
//! to it. Where that fails the figures stay with whoever has them.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::book::Book;
use super::format;

/// Carries the version of everything in the file: a change of the format makes another file.
const NAME: &str = "stats-v1";
/// How long somebody else may take over the file. They take a few milliseconds.
const PATIENCE: Duration = Duration::from_millis(250);
/// The pause between two looks at the lock.
const PAUSE: Duration = Duration::from_millis(2);

/// The file, whether it is there or not.
#[derive(Debug)]
pub(super) struct StatsFile {
    folder: PathBuf,
}

/// What was in the file.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) book: Book,
    /// Whether something was there that is no book: it is lost with the next write.
    pub(super) damaged: bool,
}

impl StatsFile {
    pub(super) fn new(folder: PathBuf) -> StatsFile {
        StatsFile { folder }
    }

    pub(super) fn path(&self) -> PathBuf {
        self.folder.join(NAME)
    }

    /// What it holds; nothing where there is none.
    pub(super) fn read(&self) -> io::Result<Read> {
        match fs::read(self.path()) {
            Ok(bytes) => Ok(match format::unpack(&bytes) {
                Ok(book) => Read { book, damaged: false },
                Err(format::Damaged) => Read { book: Book::default(), damaged: true },
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Read::default()),
            Err(error) => Err(error),
        }
    }

    /// Changes what it holds. Whether what was there was damaged.
    pub(super) fn update(&self, change: impl FnOnce(&mut Book)) -> io::Result<bool> {
        self.make_folder()?;
        let _lock = self.lock()?;
        let Read { mut book, damaged } = self.read()?;
        change(&mut book);
        // Whoever is killed here leaves one such file, and the next one writes over it.
        let beside = self.folder.join(format!("{NAME}.new"));
        private(OpenOptions::new().truncate(true)).open(&beside)?.write_all(&format::pack(&mut book))?;
        fs::rename(beside, self.path())?;
        Ok(damaged)
    }

    /// Takes it away.
    pub(super) fn remove(&self) -> io::Result<()> {
        if !self.path().exists() {
            return Ok(());
        }
        let _lock = self.lock()?;
        match fs::remove_file(self.path()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn make_folder(&self) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(&self.folder)
    }

    /// Held as long as the file is open.
    fn lock(&self) -> io::Result<File> {
        let file = private(&mut OpenOptions::new()).open(self.folder.join(format!("{NAME}.lock")))?;
        let until = Instant::now() + PATIENCE;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) if Instant::now() < until => std::thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::WouldBlock.into()),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }
}

/// A file to write that nobody else may read.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Bytes of the file in this folder; none where there is none.
pub fn size(folder: &Path) -> Option<u64> {
    fs::metadata(folder.join(NAME)).ok().map(|found| found.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::book::tests::{cell, key};

    #[test]
    fn many_who_write_lose_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("new/folder");
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let file = StatsFile::new(dir.clone());
                    for _ in 0..10 {
                        file.update(|book| book.add(1, &key(0), &cell(1, 5))).unwrap();
                    }
                });
            }
        });
        let read = StatsFile::new(dir.clone()).read().unwrap();
        assert_eq!(read.book.0.values().next().unwrap()[&key(0)].counts.calls, 80);
        assert!(!read.damaged);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&dir), mode(&dir.join(NAME))), (0o700, 0o600));
        }
    }

    #[test]
    fn what_is_damaged_is_told_and_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let file = StatsFile::new(folder.path().into());
        assert!(!file.update(|book| book.add(1, &key(0), &cell(1, 5))).unwrap());
        let mut bytes = fs::read(file.path()).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(file.path(), &bytes).unwrap();
        assert!(file.read().unwrap().damaged);
        assert!(file.update(|book| book.add(2, &key(0), &cell(1, 5))).unwrap());
        let read = file.read().unwrap();
        assert!(!read.damaged);
        assert_eq!(read.book.0.keys().map(|span| span.start).collect::<Vec<_>>(), [2]);
        file.remove().unwrap();
        assert!(file.read().unwrap().book.0.is_empty());
        file.remove().unwrap();
    }

    #[test]
    fn who_has_the_file_for_long_keeps_others_from_it_and_not_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let file = StatsFile::new(folder.path().into());
        let held = file.lock().unwrap();
        let refused = file.update(|_| panic!("nobody may change it")).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::WouldBlock);
        drop(held);
        assert!(file.update(|_| {}).is_ok());
    }
}
