//! What the targets of a call answer, brought into one stream: each row with the place it came from.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex as SyncMutex, MutexGuard, PoisonError};

use tokio::sync::Mutex;

use super::asked::Account;
use crate::error::CallError;
use crate::outlet::{Gone, Outlet};
use crate::output::{Batch, Frame, Sizes, pack};
use crate::progress::Step;
use crate::value::Value;

/// The one outlet behind all targets.
#[derive(Debug)]
pub(super) struct Joined<O> {
    /// One target's frame or page at a time: a slow reader stops them all.
    outlet: Mutex<O>,
    /// Rows that all of them may still give.
    left: AtomicU64,
    is_eager: AtomicBool,
    is_watched: AtomicBool,
    /// Rows of failed targets that wait for others: readers take what the first frame says of sizes for all rows.
    waiting: SyncMutex<Option<Vec<u8>>>,
}

impl<O: Outlet> Joined<O> {
    pub(super) fn new(outlet: O, most: u64) -> Joined<O> {
        Joined {
            is_eager: AtomicBool::new(outlet.is_eager()),
            outlet: Mutex::new(outlet),
            left: AtomicU64::new(most),
            is_watched: AtomicBool::new(false),
            waiting: SyncMutex::new(Some(Vec::new())),
        }
    }

    /// Whether all rows that are wanted were given.
    pub(super) fn has_enough(&self) -> bool {
        self.left.load(Ordering::Relaxed) == 0
    }

    /// Takes one of the rows that may still be given.
    fn take_one(&self) -> bool {
        let take = |left: u64| left.checked_sub(1);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Gives the row of a failed target: at once, if other rows were given before.
    async fn give_failed(&self, row: Vec<u8>) -> Result<(), Gone> {
        if let Some(waiting) = &mut *self.waiting() {
            waiting.extend(row);
            return Ok(());
        }
        self.outlet.lock().await.frame(rows(row)).await
    }

    async fn give(&self, frame: Frame) -> Result<(), Gone> {
        let mut outlet = self.outlet.lock().await;
        outlet.frame(frame).await?;
        let waiting = self.waiting().take();
        match waiting.filter(|rows| !rows.is_empty()) {
            Some(waiting) => outlet.frame(rows(waiting)).await,
            None => Ok(()),
        }
    }

    /// Gives what still waits.
    pub(super) async fn finish(&self) -> Result<(), Gone> {
        let waiting = self.waiting().take();
        match waiting.filter(|rows| !rows.is_empty()) {
            Some(waiting) => self.outlet.lock().await.frame(rows(waiting)).await,
            None => Ok(()),
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Option<Vec<u8>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Rows of failed targets as a frame.
fn rows(packed: Vec<u8>) -> Frame {
    let (mut rest, mut count) = (&packed[..], 0);
    while !rest.is_empty() && rmpv::decode::read_value_ref(&mut rest).is_ok() {
        count += 1;
    }
    Frame::Rows(Batch { packed: packed.into(), count, sizes: Sizes::default() })
}

/// Where rows come from, and what is told of it.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub region: Option<String>,
    pub account: Arc<Account>,
    /// With several profiles only.
    pub profile: Option<String>,
}

impl Place {
    /// The columns behind a row's own.
    async fn columns(&self) -> Vec<(&'static str, Option<&str>)> {
        let mut columns = vec![("region", self.region.as_deref()), ("account", self.account.number().await)];
        columns.extend(self.profile.as_deref().map(|profile| ("profile", Some(profile))));
        columns
    }
}

/// One target's outlet: adds the columns of its place to what passes, and stops once all targets have given enough.
#[derive(Debug)]
pub(super) struct Tagged<O> {
    joined: Arc<Joined<O>>,
    /// For what needs no turn.
    own: O,
    pub place: Place,
    given: bool,
}

impl<O: Outlet> Tagged<O> {
    pub(super) fn new(joined: Arc<Joined<O>>, own: O, place: Place) -> Tagged<O> {
        Tagged { joined, own, place, given: false }
    }

    /// Whether anything was answered.
    pub(super) fn has_given(&self) -> bool {
        self.given
    }

    /// Gives the row of the place's failure.
    pub(super) async fn fail(&mut self, error: &CallError) -> Result<(), Gone> {
        let row = pack(&Value::Map(vec![("error".into(), error.to_value())]));
        let row = tagged(&row, &self.place.columns().await).unwrap_or(row);
        self.own.tell(Step::Failed(1));
        self.joined.give_failed(row).await
    }

    /// Gives the place alone: it was done there.
    pub(super) async fn done(&mut self) -> Result<(), Gone> {
        self.frame(Frame::Value(Value::Map(Vec::new()), Sizes::default())).await
    }
}

/// A packed row with `columns` behind its own; those that it has itself stay.
fn tagged(row: &[u8], columns: &[(&'static str, Option<&str>)]) -> Option<Vec<u8>> {
    let mut rest = row;
    let row = rmpv::decode::read_value_ref(&mut rest).ok()?;
    Some(with_columns(row, columns))
}

fn with_columns(row: rmpv::ValueRef<'_>, columns: &[(&'static str, Option<&str>)]) -> Vec<u8> {
    let mut entries = match row {
        rmpv::ValueRef::Map(entries) => entries,
        value => vec![(rmpv::ValueRef::from("value"), value)],
    };
    for &(name, value) in columns {
        let name = rmpv::ValueRef::from(name);
        if !entries.iter().any(|(have, _)| *have == name) {
            entries.push((name, value.map_or(rmpv::ValueRef::Nil, rmpv::ValueRef::from)));
        }
    }
    let mut packed = Vec::new();
    // Writing to memory does not fail.
    _ = rmpv::encode::write_value_ref(&mut packed, &rmpv::ValueRef::Map(entries));
    packed
}

impl<O: Outlet> Outlet for Tagged<O> {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let (rows, sizes) = match frame {
            Frame::Rows(batch) => (batch.packed, batch.sizes),
            Frame::Value(value, sizes) => (pack(&value).into(), sizes),
            Frame::Bytes(bytes) => (pack(&Value::Blob(bytes.to_vec())).into(), Sizes::default()),
        };
        self.given = true;
        let columns = self.place.columns().await;
        let (mut packed, mut count) = (Vec::with_capacity(rows.len() * 5 / 4), 0);
        let mut rest = &rows[..];
        while !rest.is_empty() && self.joined.take_one() {
            let Ok(row) = rmpv::decode::read_value_ref(&mut rest) else { break };
            packed.extend(with_columns(row, &columns));
            count += 1;
        }
        if count > 0 {
            self.joined.give(Frame::Rows(Batch { packed: packed.into(), count, sizes })).await?;
        }
        if self.joined.has_enough() { Err(Gone) } else { Ok(()) }
    }

    async fn page(&mut self) -> Result<(), Gone> {
        let mut outlet = self.joined.outlet.lock().await;
        outlet.page().await?;
        self.joined.is_eager.store(outlet.is_eager(), Ordering::Relaxed);
        if self.joined.has_enough() { Err(Gone) } else { Ok(()) }
    }

    fn is_eager(&self) -> bool {
        self.joined.is_eager.load(Ordering::Relaxed)
    }

    fn watch(&self) {
        if !self.joined.is_watched.swap(true, Ordering::Relaxed) {
            self.own.watch();
        }
    }

    fn tell(&self, step: Step<'_>) {
        // What one target will give is not what all will.
        if !matches!(step, Step::Total(_)) {
            self.own.tell(step);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::unpack;

    #[test]
    fn rows_keep_their_own_columns() {
        let text = |text: &str| Value::String(text.into());
        let columns = [("region", Some("r-1")), ("account", None)];
        let told = |row: &Value| unpack(&mut &tagged(&pack(row), &columns).unwrap()[..]).unwrap();
        let row = Value::Map(vec![("region".into(), text("mine")), ("Id".into(), Value::Int(1))]);
        let expected =
            vec![("region".into(), text("mine")), ("Id".into(), Value::Int(1)), ("account".into(), Value::Null)];
        assert_eq!(told(&row), Value::Map(expected));
        let expected =
            vec![("value".into(), Value::Int(7)), ("region".into(), text("r-1")), ("account".into(), Value::Null)];
        assert_eq!(told(&Value::Int(7)), Value::Map(expected));
    }
}
