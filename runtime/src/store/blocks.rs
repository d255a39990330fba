//! The file under the database: blocks of 4 KiB, each behind a checksum of its own.
//!
//! redb trusts the pages that it reads: flipped bytes make it panic, which ends the process, or find other entries than
//! were written. Below it every block is therefore checked on its way in, and a block that does not match is an I/O error
//! to redb. The same place remembers why the file failed, as redb itself tells only the first who asked, and cuts a
//! database off from a file that has been given up.
//!
//! A block is 4 bytes of CRC-32 (little-endian, over the block's number in 8 bytes and its data) and 4096 of data. Only
//! the first, redb's header, is written in part; its rest counts as zeros, and is, as nothing else is ever written there.

use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crc32fast::Hasher;
use redb::StorageBackend;

use super::lock;

const DATA: usize = 4096;
const SUM: usize = 4;
const BLOCK: usize = SUM + DATA;

/// Storage for redb over another storage, shared with who watches over it.
#[derive(Clone, Debug)]
pub(super) struct Blocks(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    file: Box<dyn StorageBackend>,
    /// Set when the file belongs to somebody else from now on.
    retired: RwLock<bool>,
    failure: Mutex<Option<Failure>>,
}

/// The first thing that went wrong.
#[derive(Clone, Debug)]
pub(super) struct Failure {
    /// What is on the disk is not what was written; otherwise the disk did not do as told.
    pub(super) damaged: bool,
    pub(super) what: String,
}

impl Blocks {
    pub(super) fn new(file: Box<dyn StorageBackend>) -> Blocks {
        Blocks(Arc::new(Inner { file, retired: RwLock::new(false), failure: Mutex::new(None) }))
    }

    pub(super) fn failure(&self) -> Option<Failure> {
        lock(&self.0.failure).clone()
    }

    /// Lets nothing through any more, then does `last` with the file; no read or write runs meanwhile.
    pub(super) fn retire<T>(&self, last: impl FnOnce() -> T) -> T {
        let mut retired = self.0.retired.write().unwrap_or_else(PoisonError::into_inner);
        *retired = true;
        last()
    }

    fn guarded<T>(&self, act: impl FnOnce(&dyn StorageBackend) -> io::Result<T>) -> io::Result<T> {
        let retired = self.0.retired.read().unwrap_or_else(PoisonError::into_inner);
        if *retired {
            return Err(io::Error::other("the file was given up"));
        }
        act(&*self.0.file).inspect_err(|error| {
            let damaged = matches!(error.kind(), ErrorKind::InvalidData | ErrorKind::UnexpectedEof);
            lock(&self.0.failure).get_or_insert_with(|| Failure { damaged, what: error.to_string() });
        })
    }
}

impl StorageBackend for Blocks {
    fn len(&self) -> io::Result<u64> {
        self.guarded(|file| file.len().map(data_length))
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.guarded(|file| file.set_len(file_length(length)))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.guarded(|file| file.sync_data())
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let first = block_at(offset)?;
        let mut blocks = vec![0; out.len().div_ceil(DATA) * BLOCK];
        self.guarded(|file| {
            file.read(first * BLOCK as u64, &mut blocks)?;
            for (number, (block, out)) in (first..).zip(blocks.chunks_exact(BLOCK).zip(out.chunks_mut(DATA))) {
                let (sum, data) = block.split_at(SUM);
                if sum != checksum(number, data) {
                    let what = format!("block {number} is not what was written");
                    return Err(io::Error::new(ErrorKind::InvalidData, what));
                }
                out.copy_from_slice(&data[..out.len()]);
            }
            Ok(())
        })
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let first = block_at(offset)?;
        let mut blocks = Vec::with_capacity(data.len().div_ceil(DATA) * BLOCK);
        for (number, data) in (first..).zip(data.chunks(DATA)) {
            blocks.extend_from_slice(&checksum(number, data));
            blocks.extend_from_slice(data);
        }
        self.guarded(|file| file.write(first * BLOCK as u64, &blocks))
    }

    fn close(&self) -> io::Result<()> {
        self.0.file.close()
    }
}

fn block_at(offset: u64) -> io::Result<u64> {
    let aligned = offset.is_multiple_of(DATA as u64);
    aligned.then_some(offset / DATA as u64).ok_or_else(|| io::Error::from(ErrorKind::InvalidInput))
}

fn checksum(number: u64, data: &[u8]) -> [u8; SUM] {
    let mut hasher = Hasher::new();
    hasher.update(&number.to_le_bytes());
    hasher.update(data);
    hasher.update(&[0; DATA][data.len()..]);
    hasher.finalize().to_le_bytes()
}

/// The bytes of the file that hold so many bytes of data: whole blocks, and what is left behind a checksum.
fn file_length(data: u64) -> u64 {
    let (blocks, rest) = (data / DATA as u64, data % DATA as u64);
    blocks * BLOCK as u64 + if rest > 0 { SUM as u64 + rest } else { 0 }
}

fn data_length(file: u64) -> u64 {
    let (blocks, rest) = (file / BLOCK as u64, file % BLOCK as u64);
    blocks * DATA as u64 + rest.saturating_sub(SUM as u64)
}

#[cfg(test)]
mod tests {
    use redb::backends::InMemoryBackend;

    use super::*;

    fn blocks() -> Blocks {
        let blocks = Blocks::new(Box::new(InMemoryBackend::new()));
        blocks.set_len(10 * DATA as u64).unwrap();
        blocks
    }

    #[test]
    fn lengths_are_of_the_data() {
        for length in [0, 1, 320, 4096, 4097, 40_960, 1 << 40] {
            assert_eq!(data_length(file_length(length)), length);
        }
        assert_eq!(blocks().len().unwrap(), 10 * DATA as u64);
    }

    #[test]
    fn what_was_written_is_read() {
        let blocks = blocks();
        let data: Vec<u8> = (0..3 * DATA).map(|at| (at / 7) as u8).collect();
        blocks.write(2 * DATA as u64, &data).unwrap();
        let mut out = vec![0; 3 * DATA];
        blocks.read(2 * DATA as u64, &mut out).unwrap();
        assert_eq!(out, data);
        blocks.write(0, &data[..320]).unwrap();
        blocks.read(0, &mut out[..320]).unwrap();
        assert_eq!(out[..320], data[..320]);
        assert!(blocks.write(100, &data).is_err() && blocks.read(100, &mut out).is_err(), "between blocks");
        assert!(blocks.failure().is_none());
    }

    #[test]
    fn every_flipped_bit_is_seen_and_remembered() {
        let data: Vec<u8> = (0..DATA).map(|at| (at * 31) as u8).collect();
        for bit in (0..BLOCK * 8).step_by(37) {
            let blocks = blocks();
            blocks.write(DATA as u64, &data).unwrap();
            let at = (BLOCK + bit / 8) as u64;
            let mut byte = [0];
            blocks.0.file.read(at, &mut byte).unwrap();
            blocks.0.file.write(at, &[byte[0] ^ (1 << (bit % 8))]).unwrap();
            let error = blocks.read(DATA as u64, &mut vec![0; DATA]).unwrap_err();
            assert_eq!(error.to_string(), "block 1 is not what was written");
            assert!(blocks.failure().unwrap().damaged);
        }
    }

    #[test]
    fn a_block_that_was_never_written_or_lies_elsewhere_is_damaged() {
        let blocks = blocks();
        let mut out = vec![0; DATA];
        assert!(blocks.read(3 * DATA as u64, &mut out).is_err());
        blocks.write(0, &[7; DATA]).unwrap();
        let mut moved = vec![0; BLOCK];
        blocks.0.file.read(0, &mut moved).unwrap();
        blocks.0.file.write(BLOCK as u64, &moved).unwrap();
        assert!(blocks.read(0, &mut out).is_ok() && blocks.read(DATA as u64, &mut out).is_err());
    }

    #[test]
    fn a_retired_file_is_left_alone() {
        let blocks = blocks();
        assert_eq!(blocks.retire(|| 5), 5);
        assert!(blocks.write(0, &[1; DATA]).is_err() && blocks.set_len(0).is_err() && blocks.sync_data().is_err());
        assert!(blocks.failure().is_none(), "that is no failure of the file");
    }
}
