//! The bytes of the file: a book, packed and unpacked.
//!
//! No I/O. The format's version is in the file's name and in its first line: whoever changes a byte here names a new file.

use std::collections::HashMap;

use rmp::decode::{read_array_len, read_bin_len, read_int, read_str_len};
use rmp::encode::{ByteBuf, write_array_len, write_bin, write_str, write_uint};

use super::book::{Book, Bucket, Span};
use super::figures::{Cell, Counts, Key};

/// What a file begins with; the checksum (CRC-32, four bytes, the lowest first) of all that is behind it follows.
const HEAD: &[u8] = b"nuaws stats 1\n";

/// Bytes of a file at most.
pub(super) const MOST_BYTES: usize = 4 << 20;

/// What cannot be unpacked.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is damaged")]
pub(super) struct Damaged;

/// Packs a book, made smaller until it fits.
pub(super) fn pack(book: &mut Book) -> Vec<u8> {
    loop {
        let packed = pack_all(book);
        if packed.len() <= MOST_BYTES || !book.shrink() {
            return packed;
        }
    }
}

fn pack_all(book: &Book) -> Vec<u8> {
    let mut texts = Texts::default();
    let mut buckets = ByteBuf::new();
    let written = (|| {
        write_array_len(&mut buckets, book.0.len() as u32)?;
        for (span, bucket) in &book.0 {
            write_uint(&mut buckets, span.start)?;
            write_uint(&mut buckets, span.hours)?;
            write_array_len(&mut buckets, bucket.len() as u32)?;
            for (key, cell) in bucket {
                let Key { service, operation, region, account, profile } = key;
                for text in [service, operation, region, account, profile] {
                    write_uint(&mut buckets, texts.number(text))?;
                }
                for count in cell.counts.to_array() {
                    write_uint(&mut buckets, count)?;
                }
                write_uint(&mut buckets, cell.last)?;
                write_array_len(&mut buckets, cell.errors.len() as u32)?;
                for (code, count) in &cell.errors {
                    write_uint(&mut buckets, texts.number(code))?;
                    write_uint(&mut buckets, *count)?;
                }
                for times in &cell.times {
                    write_bin(&mut buckets, times)?;
                }
            }
        }
        let mut all = ByteBuf::new();
        write_array_len(&mut all, texts.all.len() as u32)?;
        for text in &texts.all {
            write_str(&mut all, text)?;
        }
        Ok::<_, rmp::encode::ValueWriteError<_>>(all)
    })();
    let Ok(texts) = written;
    let (texts, buckets) = (texts.into_vec(), buckets.into_vec());
    let mut packed = HEAD.to_vec();
    let mut checksum = crc32fast::Hasher::new();
    checksum.update(&texts);
    checksum.update(&buckets);
    packed.extend_from_slice(&checksum.finalize().to_le_bytes());
    packed.extend_from_slice(&texts);
    packed.extend_from_slice(&buckets);
    packed
}

/// The book that [`pack`] packed.
pub(super) fn unpack(packed: &[u8]) -> Result<Book, Damaged> {
    let (checksum, body) = packed.strip_prefix(HEAD).and_then(|rest| rest.split_first_chunk::<4>()).ok_or(Damaged)?;
    if packed.len() > MOST_BYTES || crc32fast::hash(body) != u32::from_le_bytes(*checksum) {
        return Err(Damaged);
    }
    let rest = &mut &*body;
    let texts: Vec<Box<str>> = (0..read_array_len(rest).map_err(|_| Damaged)?)
        .map(|_| {
            let length = read_str_len(rest).map_err(|_| Damaged)?;
            std::str::from_utf8(take(rest, length)?).map(Into::into).map_err(|_| Damaged)
        })
        .collect::<Result<_, _>>()?;
    let mut book = Book::default();
    for _ in 0..read_array_len(rest).map_err(|_| Damaged)? {
        let span = Span { start: number(rest)?, hours: number(rest)? };
        let mut bucket = Bucket::new();
        for _ in 0..read_array_len(rest).map_err(|_| Damaged)? {
            let (key, cell) = read_cell(rest, &texts)?;
            bucket.insert(key, cell);
        }
        book.0.insert(span, bucket);
    }
    Ok(book)
}

fn read_cell(rest: &mut &[u8], texts: &[Box<str>]) -> Result<(Key, Cell), Damaged> {
    let text = |rest: &mut &[u8]| {
        let number = usize::try_from(number(rest)?).map_err(|_| Damaged)?;
        texts.get(number).cloned().ok_or(Damaged)
    };
    let key = Key {
        service: text(rest)?,
        operation: text(rest)?,
        region: text(rest)?,
        account: text(rest)?,
        profile: text(rest)?,
    };
    let mut counts = [0; 10];
    for count in &mut counts {
        *count = number(rest)?;
    }
    let last = number(rest)?;
    let codes = read_array_len(rest).map_err(|_| Damaged)?;
    let errors = (0..codes).map(|_| Ok((text(rest)?, number(rest)?))).collect::<Result<_, Damaged>>()?;
    let mut cell = Cell { counts: Counts::from_array(counts), errors, last, times: Default::default() };
    for times in &mut cell.times {
        let length = read_bin_len(rest).map_err(|_| Damaged)?;
        *times = take(rest, length)?.to_vec();
    }
    Ok((key, cell))
}

/// Each text once, and its number.
#[derive(Default)]
struct Texts<'t> {
    all: Vec<&'t str>,
    numbers: HashMap<&'t str, u64>,
}

impl<'t> Texts<'t> {
    fn number(&mut self, text: &'t str) -> u64 {
        *self.numbers.entry(text).or_insert_with(|| {
            self.all.push(text);
            self.all.len() as u64 - 1
        })
    }
}

fn number(rest: &mut &[u8]) -> Result<u64, Damaged> {
    read_int(rest).map_err(|_| Damaged)
}

fn take<'a>(rest: &mut &'a [u8], length: u32) -> Result<&'a [u8], Damaged> {
    let (taken, left) = rest.split_at_checked(length as usize).ok_or(Damaged)?;
    *rest = left;
    Ok(taken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::book::tests::{cell, key};
    use crate::stats::figures::Figures;

    fn book() -> Book {
        let mut book = Book::default();
        for number in 0..30 {
            book.add(100 + number % 3, &key(number % 7), &cell(number, number * 1000));
        }
        let mut failed = Figures::default();
        failed.last = 1_700_000_000_000;
        failed.failed_with("NoSuchBucket");
        book.add(101, &key(3), &failed.pack());
        book
    }

    #[test]
    fn books_come_back_as_they_went() {
        for mut book in [Book::default(), book()] {
            assert_eq!(unpack(&pack(&mut book)).unwrap(), book);
        }
    }

    #[test]
    fn no_flipped_bit_and_no_cut_passes() {
        let packed = pack(&mut book());
        for at in 0..packed.len() {
            let mut flipped = packed.clone();
            flipped[at] ^= 1 << (at % 8);
            assert_eq!(unpack(&flipped), Err(Damaged), "byte {at}");
            assert_eq!(unpack(&packed[..at]), Err(Damaged), "cut at {at}");
        }
    }

    /// Behind a checksum that matches, too: nothing panics and nothing grows without end.
    #[test]
    fn nonsense_is_damage() {
        let mut random = fastrand::Rng::with_seed(3);
        for _ in 0..20_000 {
            let body: Vec<u8> = (0..random.usize(0..40)).map(|_| random.u8(..)).collect();
            let mut packed = HEAD.to_vec();
            packed.extend_from_slice(&crc32fast::hash(&body).to_le_bytes());
            packed.extend_from_slice(&body);
            if let Ok(book) = unpack(&packed) {
                assert!(book.0.len() < 40, "{body:?}");
            }
        }
    }

    #[test]
    fn what_is_too_large_is_made_smaller() {
        let mut random = fastrand::Rng::with_seed(4);
        let mut book = Book::default();
        for hour in 0..20 {
            for number in 0..200 {
                let mut cell = cell(number + 1, 1);
                cell.times = std::array::from_fn(|_| (0..500).map(|_| random.u8(1..100)).collect());
                book.add(hour, &key(number), &cell);
            }
        }
        assert!(pack_all(&book).len() > 2 * MOST_BYTES);
        let packed = pack(&mut book);
        assert!(packed.len() <= MOST_BYTES && packed.len() > MOST_BYTES / 2, "{}", packed.len());
        let hours: Vec<u64> = unpack(&packed).unwrap().0.keys().map(|span| span.start).collect();
        assert_eq!(hours.last(), Some(&19), "the latest stay");
        assert_eq!(hours.len(), book.0.len());
    }
}
