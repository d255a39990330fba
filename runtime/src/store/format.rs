//! The bytes of an entry: what stands in the file's tables, packed and unpacked.
//!
//! No I/O. The format's version is in the file's name: whoever changes a byte here names a new file.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use rmp::decode::{read_array_len, read_bin_len, read_int, read_str_len};
use rmp::encode::{write_array_len, write_bin, write_str, write_uint};

use super::{Answer, Entry, Facts, Key};

/// zstd's level: the third takes half as much again in time and saves a tenth, on answers of AWS.
const LEVEL: i32 = 1;

/// No entry of more bytes is written, so none of more is unpacked.
pub(super) const MOST_BYTES: u64 = 32 << 20;

/// What cannot be unpacked.
#[derive(Debug, thiserror::Error)]
#[error("damaged entry")]
pub(super) struct Damaged;

/// What the facts' table says of an entry.
pub(super) struct Row {
    pub(super) facts: Facts,
    /// The entry's bytes, uncompressed.
    pub(super) bytes: u64,
    /// The bytes that it is charged on disk.
    pub(super) charge: u64,
}

/// Packs entries; holds the compressor's memory between them.
pub(super) struct Packer {
    compressor: zstd::bulk::Compressor<'static>,
    plain: Vec<u8>,
}

impl Packer {
    pub(super) fn new() -> io::Result<Packer> {
        let mut compressor = zstd::bulk::Compressor::new(LEVEL)?;
        compressor.set_parameter(zstd::zstd_safe::CParameter::ChecksumFlag(true))?;
        Ok(Packer { compressor, plain: Vec::new() })
    }

    /// One zstd frame, with its content's size and checksum: key, facts, status and headers, then the body.
    pub(super) fn pack(&mut self, key: &Key, entry: &Entry) -> io::Result<Vec<u8>> {
        let Entry { facts, answer } = entry;
        let out = &mut self.plain;
        out.clear();
        out.extend_from_slice(&key.0);
        write_str(out, &facts.service)?;
        write_facts(out, facts)?;
        write_uint(out, answer.status.into())?;
        write_array_len(out, answer.headers.len() as u32)?;
        for (name, value) in &answer.headers {
            write_str(out, name)?;
            write_bin(out, value)?;
        }
        out.extend_from_slice(&answer.body);
        let packed = self.compressor.compress(out);
        if out.capacity() > 1 << 20 {
            *out = Vec::new();
        }
        packed
    }
}

/// The entry that [`Packer::pack`] packed under `key`.
pub(super) fn unpack(key: &Key, packed: &[u8]) -> Result<Entry, Damaged> {
    let size = zstd::zstd_safe::get_frame_content_size(packed).ok().flatten().ok_or(Damaged)?;
    // Headers may make an entry a little larger than its bytes were counted to be.
    if size > 2 * MOST_BYTES {
        return Err(Damaged);
    }
    let plain = Bytes::from(zstd::bulk::decompress(packed, size as usize).map_err(|_| Damaged)?);
    let rest = &mut plain.strip_prefix(&key.0).ok_or(Damaged)?;
    let service = text(rest)?;
    let facts = read_facts(rest, &service)?;
    let status = read_int(rest).map_err(|_| Damaged)?;
    let count = read_array_len(rest).map_err(|_| Damaged)?;
    let headers = (0..count).map(|_| Ok((text(rest)?, binary(rest)?))).collect::<Result<_, Damaged>>()?;
    let body = plain.slice(plain.len() - rest.len()..);
    Ok(Entry { facts: Arc::new(facts), answer: Arc::new(Answer { status, headers, body }) })
}

/// A row of the facts' table; the service stands in the row's key.
pub(super) fn pack_row(row: &Row) -> io::Result<Vec<u8>> {
    let mut out = Vec::with_capacity(128);
    write_facts(&mut out, &row.facts)?;
    write_uint(&mut out, row.bytes)?;
    write_uint(&mut out, row.charge)?;
    Ok(out)
}

pub(super) fn unpack_row(service: &str, mut packed: &[u8]) -> Result<Row, Damaged> {
    let rest = &mut packed;
    let facts = read_facts(rest, service)?;
    let bytes = read_int(rest).map_err(|_| Damaged)?;
    let charge = read_int(rest).map_err(|_| Damaged)?;
    Ok(Row { facts, bytes, charge })
}

fn write_facts(out: &mut Vec<u8>, facts: &Facts) -> io::Result<()> {
    let Facts { service: _, operation, region, profile, principal, kinds, stored, expires } = facts;
    for text in [operation, region, profile, principal] {
        write_str(out, text)?;
    }
    write_array_len(out, kinds.len() as u32)?;
    for kind in kinds {
        write_str(out, kind)?;
    }
    write_uint(out, *stored)?;
    write_uint(out, *expires)?;
    Ok(())
}

fn read_facts(rest: &mut &[u8], service: &str) -> Result<Facts, Damaged> {
    let (operation, region, profile, principal) = (text(rest)?, text(rest)?, text(rest)?, text(rest)?);
    let count = read_array_len(rest).map_err(|_| Damaged)?;
    let kinds = (0..count).map(|_| text(rest)).collect::<Result<_, Damaged>>()?;
    let stored = read_int(rest).map_err(|_| Damaged)?;
    let expires = read_int(rest).map_err(|_| Damaged)?;
    Ok(Facts { service: service.into(), operation, region, profile, principal, kinds, stored, expires })
}

fn text(rest: &mut &[u8]) -> Result<Box<str>, Damaged> {
    let length = read_str_len(rest).map_err(|_| Damaged)?;
    std::str::from_utf8(take(rest, length)?).map(Into::into).map_err(|_| Damaged)
}

fn binary(rest: &mut &[u8]) -> Result<Box<[u8]>, Damaged> {
    let length = read_bin_len(rest).map_err(|_| Damaged)?;
    take(rest, length).map(Into::into)
}

fn take<'a>(rest: &mut &'a [u8], length: u32) -> Result<&'a [u8], Damaged> {
    let (taken, left) = rest.split_at_checked(length as usize).ok_or(Damaged)?;
    *rest = left;
    Ok(taken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::{entry, key};

    #[test]
    fn entries_come_back_as_they_went() {
        let mut packer = Packer::new().unwrap();
        for number in 0..50 {
            let (key, entry) = (key(number), entry(number));
            let packed = packer.pack(&key, &entry).unwrap();
            assert_eq!(unpack(&key, &packed).unwrap(), entry);
        }
        let mut empty = entry(1);
        empty.answer = Arc::new(Answer { status: 204, headers: Vec::new(), body: Bytes::new() });
        let packed = packer.pack(&key(1), &empty).unwrap();
        assert_eq!(unpack(&key(1), &packed).unwrap(), empty);
    }

    #[test]
    fn rows_come_back_as_they_went() {
        let facts = (*entry(3).facts).clone();
        let packed = pack_row(&Row { facts: facts.clone(), bytes: 70_000, charge: u64::MAX }).unwrap();
        let row = unpack_row(&facts.service, &packed).unwrap();
        assert_eq!((row.facts, row.bytes, row.charge), (facts, 70_000, u64::MAX));
    }

    /// Every single flipped bit is seen: in the frame's head, in its data and in its checksum.
    #[test]
    fn no_flipped_bit_and_no_cut_passes() {
        let (key, entry) = (key(7), entry(7));
        let packed = Packer::new().unwrap().pack(&key, &entry).unwrap();
        for at in 0..packed.len() {
            for bit in 0..8 {
                let mut flipped = packed.clone();
                flipped[at] ^= 1 << bit;
                // A bit of the head that the format leaves unused may say nothing; the entry is then still whole.
                if let Ok(unpacked) = unpack(&key, &flipped) {
                    assert_eq!(unpacked, entry, "byte {at} bit {bit}");
                }
            }
            assert!(unpack(&key, &packed[..at]).is_err(), "cut at {at}");
        }
        assert!(unpack(&crate::store::tests::key(8), &packed).is_err(), "another entry's frame");
    }
}
