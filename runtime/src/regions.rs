//! One question to several regions at once: the answers merged, each row with the region it came from.
//!
//! An [`Outlet`] that tags rows on their way to another. Which regions are asked, and how, is the caller's.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::outlet::{Gone, Outlet};
use crate::output::{Batch, Frame, Sizes, pack};
use crate::progress::Step;
use crate::value::Value;

/// Adds `region` to what passes, and stops all regions together once they have given enough.
#[derive(Debug)]
pub struct Tagged<O> {
    inner: O,
    region: String,
    left: Arc<AtomicU64>,
}

impl<O> Tagged<O> {
    /// Tags with `region`; `left` is how many rows all regions may still give.
    pub fn new(inner: O, region: String, left: Arc<AtomicU64>) -> Tagged<O> {
        Tagged { inner, region, left }
    }

    fn tag(&self, row: rmpv::ValueRef<'_>) -> Vec<u8> {
        let key = || rmpv::ValueRef::from("region");
        let region = rmpv::ValueRef::from(self.region.as_str());
        let tagged = match row {
            // A row that has a region of its own keeps it.
            rmpv::ValueRef::Map(entries) if entries.iter().any(|(name, _)| *name == key()) => {
                rmpv::ValueRef::Map(entries)
            }
            rmpv::ValueRef::Map(mut entries) => {
                entries.push((key(), region));
                rmpv::ValueRef::Map(entries)
            }
            other => rmpv::ValueRef::Map(vec![(rmpv::ValueRef::from("value"), other), (key(), region)]),
        };
        let mut packed = Vec::new();
        // Writing to memory does not fail.
        _ = rmpv::encode::write_value_ref(&mut packed, &tagged);
        packed
    }
}

impl<O: Outlet> Outlet for Tagged<O> {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let (rows, sizes) = match frame {
            Frame::Rows(batch) => (batch.packed, batch.sizes),
            Frame::Value(value, sizes) => (pack(&value).into(), sizes),
            Frame::Bytes(bytes) => (pack(&Value::Blob(bytes.to_vec())).into(), Sizes::default()),
        };
        let (mut packed, mut count) = (Vec::with_capacity(rows.len() * 5 / 4), 0);
        let mut rest = &rows[..];
        while !rest.is_empty() && self.left.load(Ordering::Relaxed) > 0 {
            let Ok(row) = rmpv::decode::read_value_ref(&mut rest) else { break };
            packed.extend(self.tag(row));
            count += 1;
            self.left.fetch_sub(1, Ordering::Relaxed);
        }
        if count > 0 {
            self.inner.frame(Frame::Rows(Batch { packed: packed.into(), count, sizes })).await?;
        }
        if self.left.load(Ordering::Relaxed) == 0 { Err(Gone) } else { Ok(()) }
    }

    async fn page(&mut self) -> Result<(), Gone> {
        self.inner.page().await
    }

    fn is_eager(&self) -> bool {
        self.inner.is_eager()
    }

    fn watch(&self) {
        self.inner.watch();
    }

    fn tell(&self, step: Step<'_>) {
        // What one region will give is not what all will.
        if !matches!(step, Step::Total(_)) {
            self.inner.tell(step);
        }
    }
}
