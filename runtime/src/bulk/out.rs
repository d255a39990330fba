//! The last step of a bulk run: rows gathered into frames, written into the journal, handed on.

use bytes::BytesMut;

use super::{journal, order};
use crate::error::CallError;
use crate::outlet::{Outlet, Stop};
use crate::output::{Batch, Frame, Sizes};
use crate::progress::Step;

/// Rows in a frame at most, and bytes after which one leaves.
const FRAME_ROWS: u32 = 1000;
const FRAME_BYTES: usize = 256 << 10;

/// Rows on their way out, gathered so that many small answers leave together.
pub(super) struct Out {
    rows: BytesMut,
    count: u32,
    sizes: Sizes,
    /// What the journal is to say before they leave.
    pub(super) keys: Vec<u128>,
    /// Input rows that have ended.
    pub(super) ended: u64,
    writer: Option<journal::Writer>,
}

impl Out {
    /// Nothing yet; with a journal what leaves is written there first.
    pub(super) fn new(writer: Option<journal::Writer>) -> Out {
        Out { rows: BytesMut::new(), count: 0, sizes: Sizes::default(), keys: Vec::new(), ended: 0, writer }
    }

    /// Whether it makes a frame.
    pub(super) fn is_full(&self) -> bool {
        self.count >= FRAME_ROWS || self.rows.len() >= FRAME_BYTES
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0 && self.keys.is_empty() && self.ended == 0
    }

    pub(super) async fn put(&mut self, batch: Batch, outlet: &mut impl Outlet) -> Result<(), Stop> {
        let full = self.count + batch.count > FRAME_ROWS || self.rows.len() + batch.packed.len() > FRAME_BYTES;
        // Failed rows know no sizes, and leave with the others all the same.
        let fits = || match (&*self.sizes, &*batch.sizes) {
            (ours, theirs) if ours == theirs => true,
            (_, []) => order::bear(&batch.packed, &self.sizes),
            ([], _) => order::bear(&self.rows, &batch.sizes),
            _ => false,
        };
        if self.count > 0 && (full || !fits()) {
            self.leave(outlet).await?;
        }
        self.rows.extend_from_slice(&batch.packed);
        self.count += batch.count;
        if self.sizes.is_empty() {
            self.sizes = batch.sizes;
        }
        Ok(())
    }

    /// Hands on what there is, once the journal has it.
    pub(super) async fn leave(&mut self, outlet: &mut impl Outlet) -> Result<(), Stop> {
        let keys = std::mem::take(&mut self.keys);
        if let Some(mut writer) = self.writer.take() {
            if keys.is_empty() {
                self.writer = Some(writer);
            } else {
                let write = move || (writer.add(&keys), writer);
                let written = tokio::task::spawn_blocking(write).await;
                let (result, writer) = written.map_err(|error| CallError::not_sent("Internal", error.to_string()))?;
                self.writer = Some(writer);
                result?;
            }
        }
        if self.ended > 0 {
            outlet.tell(Step::Items(std::mem::take(&mut self.ended)));
        }
        let count = std::mem::take(&mut self.count);
        if count > 0 {
            let (packed, sizes) = (self.rows.split().freeze(), std::mem::take(&mut self.sizes));
            outlet.frame(Frame::Rows(Batch { packed, count, sizes })).await?;
        }
        Ok(())
    }
}
