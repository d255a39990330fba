//! One open file of the cache: a redb database over checked blocks, locked against other processes.
//!
//! Here are the tables and what is done to them, each change one durable transaction. When to write, and what to do when
//! the file fails, is the level's above ([`super::disk`]).

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use redb::backends::FileBackend;
use redb::{Builder, Database, ReadableDatabase, ReadableTable, ReadableTableMetadata, Table, TableDefinition};
use redb::{ReadTransaction, WriteTransaction};

use super::blocks::{Blocks, Failure};
use super::format::{self, Damaged, Packer, Row};
use super::{Entry, Facts, Key, Medium};

/// Carries the version of everything in the file: a change of the format makes another file.
pub(super) const NAME: &str = "answers-v1.redb";

/// What redb may hold of the file in memory.
const CACHE_BYTES: usize = 8 << 20;

/// An entry whose time is over is kept for so long, in milliseconds, for those who would rather have an old answer.
const KEPT_EXPIRED: u64 = 24 * 60 * 60 * 1000;

/// No more expired entries than this are dropped in one transaction, so that none takes long.
const MOST_EXPIRED: usize = 512;

/// Key to packed entry.
const ANSWERS: TableDefinition<[u8; 32], &[u8]> = TableDefinition::new("answers");
/// (Service, key) to packed row: what listing and dropping look at.
const FACTS: TableDefinition<(&str, [u8; 32]), &[u8]> = TableDefinition::new("facts");
/// (Expiry, key) to service: which entry goes first.
const EXPIRY: TableDefinition<(u64, [u8; 32]), &str> = TableDefinition::new("expiry");
/// `charge` to the sum of what the entries are charged.
const TOTALS: TableDefinition<&str, u64> = TableDefinition::new("totals");
const CHARGE: &str = "charge";

/// Why there is no open file.
#[derive(Debug, thiserror::Error)]
pub(super) enum Closed {
    #[error("another process has it")]
    Locked,
    #[error("{0}")]
    Failed(String),
}

/// Why the open file did not do as told.
#[derive(Debug, thiserror::Error)]
pub(super) enum FileError {
    #[error(transparent)]
    Database(redb::Error),
    /// A row that no version of this code wrote, behind checksums that match.
    #[error(transparent)]
    Row(#[from] Damaged),
    #[error("{0}")]
    Pack(#[from] io::Error),
}

impl<E: Into<redb::Error>> From<E> for FileError
where
    E: RedbError,
{
    fn from(error: E) -> FileError {
        FileError::Database(error.into())
    }
}

/// redb has an error for each thing that can be done; this names those met here.
trait RedbError {}
impl RedbError for redb::StorageError {}
impl RedbError for redb::TableError {}
impl RedbError for redb::TransactionError {}
impl RedbError for redb::CommitError {}
impl RedbError for redb::DatabaseError {}

/// What is to be done under a key.
pub(super) struct Change {
    pub(super) key: Key,
    pub(super) service: Box<str>,
    /// What is to be there; `None` takes away what is there.
    pub(super) entry: Option<Entry>,
}

/// What the file says of itself.
pub(super) struct FileStats {
    pub(super) entries: u64,
    pub(super) charge: u64,
    pub(super) length: u64,
}

pub(super) struct AnswerFile {
    database: Database,
    blocks: Blocks,
    /// The same file as the database's: for its lock and for cutting it off.
    file: File,
    /// What entries may be charged in all.
    most_charge: u64,
}

/// The tables, open for a change.
struct Tables<'t> {
    answers: Table<'t, [u8; 32], &'static [u8]>,
    facts: Table<'t, (&'static str, [u8; 32]), &'static [u8]>,
    expiry: Table<'t, (u64, [u8; 32]), &'static str>,
    totals: Table<'t, &'static str, u64>,
    charge: u64,
}

impl AnswerFile {
    /// Opens the file in `dir`, making both where they are missing. A file that is damaged is emptied and begun afresh:
    /// what was wrong with it is the second of the pair. One that cannot be read is emptied and left.
    pub(super) fn open(dir: &Path, bytes: u64, medium: &Medium) -> Result<(AnswerFile, Option<String>), Closed> {
        let failed = |error: io::Error| Closed::Failed(error.to_string());
        let path = dir.join(NAME);
        let file = open_private(dir, &path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Closed::Locked),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        // Entries that come and go leave pages free that cannot all be used again at once: the rest is for them.
        let most_charge = bytes / 8 * 5;
        let begin = || -> Result<AnswerFile, (FileError, Option<Failure>)> {
            let unfit = |error: io::Error| (FileError::Pack(error), None);
            let same = || file.try_clone().map_err(unfit);
            let backend = FileBackend::new(same()?).map_err(|error| (error.into(), None))?;
            let blocks = Blocks::new(medium(backend));
            let database = open_database(blocks.clone()).map_err(|error| (error, blocks.failure()))?;
            Ok(AnswerFile { database, blocks, file: same()?, most_charge })
        };
        let (error, failure) = match begin() {
            Ok(opened) => return Ok((opened, None)),
            Err(error) => error,
        };
        let failure = judge(&error, failure);
        // Also when it only cannot be read now: it will not be told of what is removed meanwhile.
        file.set_len(0).map_err(failed)?;
        if !failure.damaged {
            return Err(Closed::Failed(failure.what));
        }
        let opened = begin().map_err(|(error, failure)| Closed::Failed(judge(&error, failure).what))?;
        Ok((opened, Some(failure.what)))
    }

    /// What came of `error`: the file is damaged, or the disk failed.
    pub(super) fn judge(&self, error: &FileError) -> Failure {
        judge(error, self.blocks.failure())
    }

    /// Empties the file, so that nothing in it is ever served again, and lets go of it. The database above it is dead.
    pub(super) fn give_up(&self) -> io::Result<()> {
        self.blocks.retire(|| {
            let emptied = self.file.set_len(0);
            self.file.unlock().and(emptied)
        })
    }

    /// The entry under `key`; within, [`Damaged`] when it cannot be unpacked.
    pub(super) fn get(&self, key: &Key) -> Result<Option<Result<Entry, Damaged>>, FileError> {
        let answers = self.database.begin_read()?.open_table(ANSWERS)?;
        Ok(answers.get(key.0)?.map(|packed| format::unpack(key, packed.value())))
    }

    /// Makes the changes, in their order, then room for them: how many entries had to go. Durable when it returns.
    pub(super) fn change(&self, changes: &[Change], now: u64) -> Result<u64, FileError> {
        let mut packer = Packer::new()?;
        let packed = changes.iter().map(|change| match &change.entry {
            Some(entry) => packer.pack(&change.key, entry).map(Some),
            None => Ok(None),
        });
        let packed = packed.collect::<io::Result<Vec<_>>>()?;
        let mut evicted = 0;
        self.write(|tables| {
            for (change, packed) in changes.iter().zip(&packed) {
                tables.drop_entry(&change.service, change.key.0)?;
                if let (Some(entry), Some(packed)) = (&change.entry, packed) {
                    tables.insert(&change.key, entry, packed)?;
                }
            }
            evicted = tables.make_room(self.most_charge, now)?;
            Ok(())
        })?;
        Ok(evicted)
    }

    /// Drops the entries, all services' or one's, that are doomed; each with its bytes. Durable when it returns.
    pub(super) fn remove(
        &self,
        service: Option<&str>,
        doomed: &dyn Fn(&Facts) -> bool,
    ) -> Result<Vec<(Key, u64)>, FileError> {
        let mut gone = Vec::new();
        self.each(service, &mut |key, row| {
            if doomed(&row.facts) {
                gone.push((row.facts.service, key, row.bytes));
            }
        })?;
        if !gone.is_empty() {
            self.write(|tables| gone.iter().try_for_each(|(service, key, _)| tables.drop_entry(service, key.0)))?;
        }
        Ok(gone.into_iter().map(|(_, key, bytes)| (key, bytes)).collect())
    }

    /// Drops the entry under `key`, of whatever service: the entry itself, which would say, is damaged.
    pub(super) fn drop_damaged(&self, key: &Key) -> Result<(), FileError> {
        let mut service = None;
        self.each(None, &mut |found, row| {
            if found == *key {
                service = Some(row.facts.service);
            }
        })?;
        self.write(|tables| {
            if let Some(service) = &service {
                tables.drop_entry(service, key.0)?;
            }
            tables.answers.remove(key.0)?;
            Ok(())
        })
    }

    /// Shows every entry's row, or those of one service.
    pub(super) fn each(&self, service: Option<&str>, show: &mut dyn FnMut(Key, Row)) -> Result<(), FileError> {
        let facts = self.database.begin_read()?.open_table(FACTS)?;
        let rows = match service {
            Some(service) => facts.range((service, [0; 32])..=(service, [0xff; 32]))?,
            None => facts.range::<(&str, [u8; 32])>(..)?,
        };
        for row in rows {
            let (place, row) = row?;
            let (service, key) = place.value();
            show(Key(key), format::unpack_row(service, row.value())?);
        }
        Ok(())
    }

    pub(super) fn stats(&self) -> Result<FileStats, FileError> {
        let reading = self.database.begin_read()?;
        let entries = reading.open_table(FACTS)?.len()?;
        Ok(FileStats { entries, charge: charge(&reading)?, length: self.file.metadata()?.len() })
    }

    /// Puts bytes in the place of a packed entry.
    #[cfg(test)]
    pub(super) fn plant(&self, key: &Key, packed: &[u8]) -> Result<(), FileError> {
        self.write(|tables| Ok(tables.answers.insert(key.0, packed).map(drop)?))
    }

    fn write(&self, act: impl FnOnce(&mut Tables<'_>) -> Result<(), FileError>) -> Result<(), FileError> {
        let writing = begin_write(&self.database)?;
        {
            let mut tables = Tables::open(&writing)?;
            act(&mut tables)?;
            tables.totals.insert(CHARGE, tables.charge)?;
        }
        Ok(writing.commit()?)
    }
}

impl<'t> Tables<'t> {
    fn open(writing: &'t WriteTransaction) -> Result<Tables<'t>, FileError> {
        let totals = writing.open_table(TOTALS)?;
        let charge = totals.get(CHARGE)?.map_or(0, |charge| charge.value());
        Ok(Tables {
            answers: writing.open_table(ANSWERS)?,
            facts: writing.open_table(FACTS)?,
            expiry: writing.open_table(EXPIRY)?,
            totals,
            charge,
        })
    }

    fn insert(&mut self, key: &Key, entry: &Entry, packed: &[u8]) -> Result<(), FileError> {
        let facts = (*entry.facts).clone();
        let row = Row { bytes: entry.bytes(), charge: charge_of(packed.len()), facts };
        let service = &*row.facts.service;
        self.answers.insert(key.0, packed)?;
        self.facts.insert((service, key.0), &*format::pack_row(&row)?)?;
        self.expiry.insert((row.facts.expires, key.0), service)?;
        self.charge += row.charge;
        Ok(())
    }

    /// Drops the entry from every table; nothing when there is none.
    fn drop_entry(&mut self, service: &str, key: [u8; 32]) -> Result<(), FileError> {
        let row = match self.facts.remove((service, key))? {
            Some(row) => format::unpack_row(service, row.value())?,
            None => return Ok(()),
        };
        self.expiry.remove((row.facts.expires, key))?;
        self.answers.remove(key)?;
        self.charge = self.charge.saturating_sub(row.charge);
        Ok(())
    }

    /// Drops what expired long ago, and then what expires first until the rest is not charged too much.
    fn make_room(&mut self, most_charge: u64, now: u64) -> Result<u64, FileError> {
        let (mut dropped, mut expired) = (0, 0);
        while let Some((expires, key, service)) = self.first_to_expire()? {
            let over = expires.saturating_add(KEPT_EXPIRED) < now && expired < MOST_EXPIRED;
            if !over && self.charge <= most_charge {
                break;
            }
            // By itself too: a row here without its entry would come first for ever.
            self.expiry.remove((expires, key))?;
            self.drop_entry(&service, key)?;
            expired += usize::from(over);
            dropped += 1;
        }
        Ok(dropped)
    }

    fn first_to_expire(&self) -> Result<Option<(u64, [u8; 32], String)>, FileError> {
        let first = self.expiry.first()?;
        Ok(first.map(|(place, service)| (place.value().0, place.value().1, service.value().to_owned())))
    }
}

/// The directory and the file, the user's alone.
fn open_private(dir: &Path, path: &Path) -> io::Result<File> {
    let mut builder = DirBuilder::new();
    let mut options = OpenOptions::new();
    builder.recursive(true);
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        builder.mode(0o700);
        options.mode(0o600);
    }
    builder.create(dir)?;
    close_to_others(dir, 0o700)?;
    let file = options.open(path)?;
    close_to_others(path, 0o600)?;
    Ok(file)
}

/// Takes from what was there before the rights that it should not have been made with.
#[cfg(unix)]
fn close_to_others(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(path)?.permissions().mode() & 0o777 & !mode != 0 {
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    }
    Ok(())
}

/// Elsewhere what lies in a user's own folders is the user's already.
#[cfg(not(unix))]
fn close_to_others(path: &Path, _: u32) -> io::Result<()> {
    fs::metadata(path).map(|_| ())
}

/// The database with all its tables in place.
fn open_database(blocks: Blocks) -> Result<Database, FileError> {
    let database = Builder::new().set_cache_size(CACHE_BYTES).create_with_backend(blocks)?;
    if !is_complete(&database.begin_read()?)? {
        let writing = begin_write(&database)?;
        Tables::open(&writing)?.totals.insert(CHARGE, 0)?;
        writing.commit()?;
    }
    Ok(database)
}

/// Whether the tables are there, which are all made at once; an error when they are not of these types.
fn is_complete(reading: &ReadTransaction) -> Result<bool, FileError> {
    if let Err(redb::TableError::TableDoesNotExist(_)) = reading.open_table(TOTALS) {
        return Ok(false);
    }
    charge(reading)?;
    reading.open_table(ANSWERS)?;
    reading.open_table(FACTS)?;
    reading.open_table(EXPIRY)?;
    Ok(true)
}

/// A transaction after which the file opens at once, whatever kills the process: without it redb reads all of the file
/// when it was not closed, a second or so at the largest.
fn begin_write(database: &Database) -> Result<WriteTransaction, FileError> {
    let mut writing = database.begin_write()?;
    writing.set_quick_repair(true);
    Ok(writing)
}

fn charge(reading: &ReadTransaction) -> Result<u64, FileError> {
    Ok(reading.open_table(TOTALS)?.get(CHARGE)?.map_or(0, |charge| charge.value()))
}

/// The bytes of pages that an entry takes: redb puts what does not fit a page into the next power of two of them, and
/// fills pages of several rows to two thirds on the whole.
fn charge_of(packed: usize) -> u64 {
    const PAGE: usize = 4096;
    const HEAD: usize = 64;
    const ROWS: usize = 400;
    let answer = match packed + HEAD {
        small if small <= PAGE / 2 => small * 3 / 2,
        large => large.div_ceil(PAGE).next_power_of_two() * PAGE,
    };
    (answer + ROWS) as u64
}

fn judge(error: &FileError, failure: Option<Failure>) -> Failure {
    // The blocks know best: redb tells all but the first only that something failed before.
    failure.unwrap_or_else(|| {
        let damaged = match error {
            FileError::Row(_) => true,
            FileError::Pack(_) => false,
            FileError::Database(redb::Error::Io(error)) => error.kind() == io::ErrorKind::InvalidData,
            FileError::Database(error) => !matches!(error, redb::Error::PreviousIo),
        };
        Failure { damaged, what: error.to_string() }
    })
}
