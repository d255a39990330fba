//! The journal of a bulk run: which rows were answered, so that a run that was cut off goes on where it stopped.
//!
//! A file of lines: the first says of what operation, each further one is the key of a row that was answered. It is only
//! ever added to, and what is added is on the disk before the rows are handed on: a row that somebody has seen answered is
//! not sent again. A torn last line is no line. Rows that are alike count one by one.

use std::collections::HashMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use crate::error::CallError;
use crate::output::pack;
use crate::value::Value;

/// The first word of the first line; another number, and the lines mean something else.
const FORM: &str = "nuaws-journal 1";
/// Digits of a key.
const DIGITS: usize = 32;
/// How long a run that was just cut off may keep its journal.
const PATIENCE: Duration = Duration::from_secs(2);

/// A journal of this run.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    file: File,
    known: Known,
}

/// What was answered before: each key as often as a row with it was.
#[derive(Debug, Default)]
struct Known {
    /// Sorted, each once.
    keys: Vec<u128>,
    /// Which of them a row of this run was found to be.
    found: Vec<bool>,
    /// How often more than once.
    more: HashMap<u128, u32>,
}

impl Known {
    fn new(mut all: Vec<u128>) -> Known {
        all.sort_unstable();
        let mut more = HashMap::new();
        for two in all.windows(2) {
            if two[0] == two[1] {
                *more.entry(two[0]).or_default() += 1;
            }
        }
        all.dedup();
        all.shrink_to_fit();
        Known { found: vec![false; all.len()], keys: all, more }
    }

    fn take(&mut self, key: u128) -> bool {
        let Ok(at) = self.keys.binary_search(&key) else { return false };
        if !std::mem::replace(&mut self.found[at], true) {
            return true;
        }
        match self.more.get_mut(&key) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }
}

impl Journal {
    /// Opens the journal of `service` and `operation`, or begins one.
    ///
    /// # Errors
    /// It cannot be read or written, another run has it, or it is of something else.
    pub(super) fn open(path: &Path, service: &str, operation: &str) -> Result<Journal, CallError> {
        let failed =
            |what: String| CallError::not_sent("Journal", format!("{}: {what}", path.display())).flag("journal");
        let broken = |error: io::Error| failed(error.to_string());
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(broken)?;
        lock(&file).map_err(|error| match error {
            TryLockError::WouldBlock => failed("another run writes it".into()).help("wait for that run, or stop it"),
            TryLockError::Error(error) => broken(error),
        })?;
        let head = format!("{FORM} {service} {operation}\n");
        let mut lines = BufReader::new(&file);
        let (mut line, mut whole, mut keys) = (String::new(), 0, Vec::new());
        // What has no end of its line was cut off when it was written.
        while lines.read_line(&mut line).map_err(broken)? > 0 && line.ends_with('\n') {
            if whole > 0 {
                keys.push(read(line.trim_end()).ok_or_else(|| is_none(path))?);
            } else if line != head {
                let of = line.strip_prefix(FORM).ok_or_else(|| is_none(path))?.trim();
                let error = failed(format!("it is the journal of {of}, and this is {service} {operation}"));
                return Err(error.help("give each bulk run a journal of its own"));
            }
            whole += line.len() as u64;
            line.clear();
        }
        if !line.is_empty() {
            if whole == 0 && !head.starts_with(&line) {
                return Err(is_none(path));
            }
            file.set_len(whole).map_err(broken)?;
        }
        if whole == 0 {
            file.write_all(head.as_bytes()).and_then(|()| file.sync_all()).map_err(broken)?;
        }
        Ok(Journal { path: path.to_owned(), file, known: Known::new(keys) })
    }

    /// Whether a row of this key was answered by an earlier run, and not found before by this one.
    pub(super) fn was_answered(&mut self, key: u128) -> bool {
        self.known.take(key)
    }

    /// A handle to write with.
    ///
    /// # Errors
    /// The system gives none.
    pub(super) fn writer(&self) -> Result<Writer, CallError> {
        match self.file.try_clone() {
            Ok(file) => Ok(Writer { path: self.path.clone(), file }),
            Err(error) => Err(unwritten(&self.path, &error)),
        }
    }
}

/// Adds to a journal.
#[derive(Debug)]
pub(super) struct Writer {
    path: PathBuf,
    file: File,
}

impl Writer {
    /// Adds rows that were answered. When this returns they are on the disk.
    ///
    /// # Errors
    /// They cannot be written: rows that depend on it must not be handed on.
    pub(super) fn add(&mut self, keys: &[u128]) -> Result<(), CallError> {
        let lines: String = keys.iter().map(|key| format!("{key:0DIGITS$x}\n")).collect();
        let written = self.file.write_all(lines.as_bytes()).and_then(|()| self.file.sync_data());
        written.map_err(|error| unwritten(&self.path, &error))
    }
}

fn is_none(path: &Path) -> CallError {
    let error = CallError::not_sent("Journal", format!("{}: it is no journal", path.display())).flag("journal");
    error.help("name a file that does not exist yet")
}

fn unwritten(path: &Path, error: &io::Error) -> CallError {
    let error = CallError::not_sent("Journal", format!("{} cannot be written: {error}", path.display()));
    let error = error.flag("journal").stage(crate::error::Stage::MaybeSent);
    error.help("rows that were answered and are not shown are not in it: they would be sent again")
}

/// A run that was killed leaves its journal a moment later, when its daemon has noticed.
fn lock(file: &File) -> Result<(), TryLockError> {
    let since = Instant::now();
    loop {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => sleep(Duration::from_millis(20)),
            locked => return locked,
        }
    }
}

fn read(line: &str) -> Option<u128> {
    (line.len() == DIGITS).then(|| u128::from_str_radix(line, 16).ok()).flatten()
}

/// What of an access key id stays the same as long as the account does: credentials that end in an hour are others when a
/// run goes on. Behind the four letters of its kind an id begins with its account.
pub(super) fn account(key_id: &str) -> &str {
    match key_id.starts_with("ASIA") {
        true => key_id.get(4..12).unwrap_or(key_id),
        false => key_id,
    }
}

/// What a row is called: by where it goes, as whom, and what is sent.
pub(super) fn key(operation: &str, target: [Option<&str>; 4], params: &Value) -> u128 {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    part(operation.as_bytes());
    target.iter().for_each(|target| part(target.unwrap_or_default().as_bytes()));
    part(&pack(&sorted(params)));
    let hash: [u8; 32] = hash.finalize().into();
    let (first, _) = hash.split_first_chunk::<16>().unwrap_or((&[0; 16], &[]));
    u128::from_be_bytes(*first)
}

/// Parameters are the same in whatever order they are given.
fn sorted(params: &Value) -> Value {
    match params {
        Value::Map(entries) => {
            let mut entries: Vec<_> = entries.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Map(entries)
        }
        Value::List(items) => Value::List(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    fn open(path: &Path) -> Result<Journal, CallError> {
        Journal::open(path, "s3", "HeadObject")
    }

    #[test]
    fn what_was_answered_is_known_as_often_as_it_was() {
        let folder = folder();
        let path = folder.path().join("j");
        let mut journal = open(&path).unwrap();
        assert!(!journal.was_answered(1));
        journal.writer().unwrap().add(&[1, 2, 2, u128::MAX]).unwrap();
        drop(journal);
        let mut journal = open(&path).unwrap();
        let again: Vec<bool> = [1, 1, 2, 2, 2, u128::MAX, 3].map(|key| journal.was_answered(key)).into();
        assert_eq!(again, [true, false, true, true, false, true, false]);
        // What is added later stands behind what was there.
        journal.writer().unwrap().add(&[3]).unwrap();
        drop(journal);
        assert!(open(&path).unwrap().was_answered(3));
    }

    #[test]
    fn a_torn_line_is_none_at_every_place() {
        let folder = folder();
        let path = folder.path().join("j");
        open(&path).unwrap().writer().unwrap().add(&[7, 8]).unwrap();
        let whole = std::fs::read(&path).unwrap();
        for length in 0..whole.len() {
            std::fs::write(&path, &whole[..length]).unwrap();
            let mut journal = open(&path).unwrap();
            let known = whole.len() - length;
            assert!(!journal.was_answered(8), "{length}");
            assert_eq!(journal.was_answered(7), known <= DIGITS + 1, "{length}");
            journal.writer().unwrap().add(&[9]).unwrap();
            drop(journal);
            assert!(open(&path).unwrap().was_answered(9), "{length}");
        }
    }

    #[test]
    fn another_run_another_operation_and_another_file_are_refused() {
        let folder = folder();
        let path = folder.path().join("j");
        let journal = open(&path).unwrap();
        let error = open(&path).unwrap_err();
        assert!(error.message.ends_with("another run writes it"), "{error}");
        drop(journal);
        let error = Journal::open(&path, "s3", "DeleteObject").unwrap_err();
        assert!(error.message.contains("the journal of s3 HeadObject, and this is s3 DeleteObject"), "{error}");
        for text in ["hello", "hello\n", "nuaws-journal 1 s3 HeadObject\nxyz\n"] {
            std::fs::write(&path, text).unwrap();
            assert!(open(&path).unwrap_err().message.ends_with("it is no journal"), "{text}");
            assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        }
    }

    #[test]
    fn a_key_is_of_all_that_is_sent_and_in_no_order() {
        let params = |names: &[(&str, i64)]| {
            Value::Map(names.iter().map(|(name, value)| ((*name).to_owned(), Value::Int(*value))).collect())
        };
        let one = key("Op", [Some("r"), None, None, None], &params(&[("A", 1), ("B", 2)]));
        assert_eq!(one, key("Op", [Some("r"), None, None, None], &params(&[("B", 2), ("A", 1)])));
        for other in [
            key("Oq", [Some("r"), None, None, None], &params(&[("A", 1), ("B", 2)])),
            key("Op", [None, Some("r"), None, None], &params(&[("A", 1), ("B", 2)])),
            key("Op", [Some("r"), None, None, None], &params(&[("A", 2), ("B", 2)])),
            key("Op", [Some("r"), None, None, None], &params(&[("A", 1)])),
        ] {
            assert_ne!(one, other);
        }
        let nested = |params: Value| Value::Map(vec![("L".to_owned(), Value::List(vec![params]))]);
        let of = |names: &[(&str, i64)]| key("Op", [None; 4], &nested(params(names)));
        assert_eq!(of(&[("A", 1), ("B", 2)]), of(&[("B", 2), ("A", 1)]));
    }

    #[test]
    fn an_account_is_the_same_with_its_next_credentials() {
        assert_eq!(account("ASIAAAAABBBBCCCCDDDD"), account("ASIAAAAABBBBXXXXYYYY"));
        assert_ne!(account("ASIAAAAABBBBCCCCDDDD"), account("ASIAAAAACCCCCCCCDDDD"));
        assert_ne!(account("AKIAAAAABBBBCCCCDDDD"), account("AKIAAAAABBBBXXXXYYYY"));
        assert_eq!(account("short"), "short");
        assert_eq!(account("ASIA"), "ASIA");
    }
}
