//! A page's rows by their keys: as they leave, or smaller while they wait for their turn.

use std::io;

use super::ranges::Keyed;
use crate::output::Sizes;
use crate::pager::Batches;

/// The member that rows are ordered by.
const KEY: &str = "Key";
/// zstd's fastest: a listing becomes a third of itself.
const LEVEL: i32 = 1;
/// Bytes of a row's end.
const END: usize = size_of::<u32>();

/// A page's rows.
pub(super) struct Keys {
    rows: Held,
    count: usize,
    first: String,
    last: String,
}

enum Held {
    Plain(Batches),
    /// Where each row ends, and the rows.
    Small {
        packed: Box<[u8]>,
        plain: usize,
        rows: usize,
        sizes: Sizes,
    },
}

impl Keys {
    /// Rows that have keys; smaller where they are to wait.
    pub(super) fn new(rows: Batches, waits: bool) -> Keys {
        let count = rows.len();
        let key = |row: Option<usize>| row.and_then(|row| of(rows.row(row))).unwrap_or_default().to_owned();
        let (first, last) = (key((count > 0).then_some(0)), key(count.checked_sub(1)));
        let small = if waits && count > 0 { small(&rows) } else { None };
        Keys { rows: small.unwrap_or(Held::Plain(rows)), count, first, last }
    }

    /// The rows as they leave; behind those that are kept there may be others.
    ///
    /// # Errors
    /// Where memory does not hold what was put there.
    pub(super) fn unpacked(self) -> io::Result<Batches> {
        match self.rows {
            Held::Plain(rows) => Ok(rows),
            Held::Small { packed, plain, rows, sizes } => unpack(&packed, plain, rows, sizes),
        }
    }
}

/// Room for what is needed for a moment only: so large that the system gives it and takes it back, as parts of the heap
/// would be holes between those that stay. What is not used of it is no memory.
const FOR_A_MOMENT: usize = 1 << 20;

fn small(rows: &Batches) -> Option<Held> {
    let mut plain = Vec::with_capacity(rows.bytes().max(FOR_A_MOMENT));
    let mut end = 0;
    for row in 0..rows.len() {
        end += rows.row(row).len() as u32;
        plain.extend_from_slice(&end.to_le_bytes());
    }
    (0..rows.len()).for_each(|row| plain.extend_from_slice(rows.row(row)));
    let mut packed = Vec::with_capacity(zstd::zstd_safe::compress_bound(plain.len()).max(FOR_A_MOMENT));
    zstd::bulk::Compressor::new(LEVEL).ok()?.compress_to_buffer(&plain, &mut packed).ok()?;
    let packed = packed.as_slice().into();
    Some(Held::Small { packed, plain: plain.len(), rows: rows.len(), sizes: rows.sizes() })
}

fn unpack(packed: &[u8], plain: usize, rows: usize, sizes: Sizes) -> io::Result<Batches> {
    let mut bytes = zstd::bulk::decompress(packed, plain)?;
    let packed = bytes.split_off(rows * END);
    let end = |end: &[u8]| end.iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    Ok(Batches::new(packed, bytes.chunks_exact(END).map(end).collect(), sizes))
}

impl Keyed for Keys {
    fn len(&self) -> usize {
        self.count
    }

    fn ends(&self) -> (&str, &str) {
        (&self.first, &self.last)
    }

    fn keep_until(&mut self, key: &str) {
        let unpacked = match &self.rows {
            Held::Small { packed, plain, rows, sizes } => unpack(packed, *plain, *rows, sizes.clone()).ok(),
            Held::Plain(_) => None,
        };
        if let Some(rows) = unpacked {
            self.rows = Held::Plain(rows);
        }
        // What cannot be unpacked here cannot be there either, and is said then.
        let Held::Plain(rows) = &self.rows else { return };
        while let Some(last) = self.count.checked_sub(1) {
            match of(rows.row(last)) {
                Some(last) if *last <= *key => {
                    self.last = last.to_owned();
                    return;
                }
                _ => self.count = last,
            }
        }
    }

    fn bytes(&self) -> usize {
        match &self.rows {
            Held::Plain(rows) => rows.bytes(),
            Held::Small { packed, .. } => packed.len(),
        }
    }
}

/// The key of a row in MessagePack.
pub(super) fn of(mut row: &[u8]) -> Option<&str> {
    let entries = rmp::decode::read_map_len(&mut row).ok()?;
    for _ in 0..entries {
        let (name, value) = rmp::decode::read_str_from_slice(row).ok()?;
        if name == KEY {
            return rmp::decode::read_str_from_slice(value).ok().map(|(key, _)| key);
        }
        row = value;
        rmpv::decode::read_value_ref(&mut row).ok()?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::pack;
    use crate::value::Value;

    fn rows(keys: &[&str]) -> Batches {
        let row = |key: &&str| {
            Value::Map(vec![
                ("Size".into(), Value::Int(1)),
                ("Owner".into(), Value::Map(vec![("Key".into(), Value::String("no".into()))])),
                ("Key".into(), Value::String((*key).into())),
            ])
        };
        let (mut packed, mut ends) = (Vec::new(), Vec::new());
        for key in keys {
            packed.extend(pack(&row(key)));
            ends.push(packed.len());
        }
        Batches::new(packed, ends, Sizes::default())
    }

    #[test]
    fn rows_that_wait_are_the_same_rows() {
        let keys = ["a", "b", "é", "日本"];
        for waits in [false, true] {
            let held = Keys::new(rows(&keys), waits);
            assert_eq!((held.len(), held.ends()), (4, ("a", "日本")));
            let back = held.unpacked().unwrap();
            let found: Vec<_> = (0..back.len()).map(|row| of(back.row(row)).unwrap()).collect();
            assert_eq!(found, keys);
            for (until, kept, last) in [("b", 2, "b"), ("c", 2, "b"), ("zz", 2, "b"), ("é", 3, "é"), ("A", 0, "a")] {
                let mut held = Keys::new(rows(&keys), waits);
                held.keep_until(until);
                assert_eq!(held.len(), kept, "{until}");
                assert!(kept == 0 || held.ends().1 == last, "{until}");
            }
            assert_eq!(Keys::new(rows(&[]), waits).len(), 0);
        }
        let many: Vec<String> = (0..1000).map(|at| format!("logs/part-{at:06}")).collect();
        let many: Vec<&str> = many.iter().map(|key| &**key).collect();
        assert!(Keys::new(rows(&many), true).bytes() * 3 < Keys::new(rows(&many), false).bytes());
    }
}
