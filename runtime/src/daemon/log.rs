//! The log: one line per event, in a file of bounded size that only the user reads. Never parameters, never variables.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use aws_smithy_types::date_time::{DateTime, Format};

use crate::place::is_at;

/// A file longer than this becomes the old one.
const MOST_BYTES: u64 = 1 << 20;

/// The log. Several daemons may write to one file.
#[derive(Debug)]
pub(super) struct Log {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl Log {
    pub(super) fn new(path: PathBuf) -> Log {
        Log { file: Mutex::new(open(&path).ok()), path }
    }

    /// Writes a line. A log that cannot be written is no reason not to work.
    pub(super) fn line(&self, event: &str) {
        let time = DateTime::from(SystemTime::now());
        let time = time.fmt(Format::DateTime).unwrap_or_default();
        let line = format!("{time} {} {}\n", std::process::id(), event.replace(['\n', '\r'], " "));
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if let Ok(fresh) = self.rotated(file.take()) {
            // One write: the lines of two daemons do not mix.
            _ = (&fresh).write_all(line.as_bytes());
            *file = Some(fresh);
        }
    }

    /// The file to write to: a new one where this one is full, or has been replaced by another daemon.
    fn rotated(&self, file: Option<File>) -> io::Result<File> {
        match file {
            Some(file) if !is_at(&file, &self.path) => open(&self.path),
            Some(file) if file.metadata()?.len() > MOST_BYTES => {
                fs::rename(&self.path, self.path.with_extension("log.old"))?;
                open(&self.path)
            }
            Some(file) => Ok(file),
            None => open(&self.path),
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_of_one_line_and_the_file_of_bounded_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("daemon.log");
        let (log, other) = (Log::new(path.clone()), Log::new(path.clone()));
        log.line("one\ntwo");
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.lines().count(), 1);
        assert!(text.ends_with(&format!("Z {} one two\n", std::process::id())), "{text}");

        fs::write(&path, vec![b'x'; MOST_BYTES as usize + 1]).unwrap();
        log.line("three");
        other.line("four");
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert_eq!(fs::metadata(path.with_extension("log.old")).unwrap().len(), MOST_BYTES + 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_log_that_cannot_be_written_is_passed_over() {
        Log::new("/no/such/folder/daemon.log".into()).line("x");
    }
}
