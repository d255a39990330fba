//! What rows answer, brought into one line: in the order of the input, or as it comes.
//!
//! Each row in progress has a [`Slot`] to put its answer into. In order, only the row whose turn it is is emptied; the others
//! hold little and then wait, so that however much they answer, little of it is in memory.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use bytes::{Bytes, BytesMut};
use tokio::sync::{Notify, mpsc, oneshot};

use super::beside::{Input, all_behind, behind};
use crate::error::CallError;
use crate::outlet::{Gone, Outlet};
use crate::output::{Batch, Frame, Sizes, pack, unpack};
use crate::value::Value;

/// Batches that a row may put down before its turn, beside the one it holds in hand.
const WAITING: usize = 1;
/// Bytes of a blob that are gathered before it is the row's turn.
const EARLY: usize = 1 << 20;

/// What comes of a row.
#[derive(Debug)]
pub(super) struct Part {
    /// Rows of the answer.
    pub rows: Option<Batch>,
    /// How it ended; with the last part.
    pub end: Option<Outcome>,
}

/// How a row ended.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It was answered; what the journal calls it.
    Answered(Option<u128>),
    /// It failed.
    Failed(CallError),
}

/// The rows in progress, in line.
#[derive(Debug)]
pub(super) struct Line {
    form: Form,
    /// Bytes that wait in slots.
    held: Arc<AtomicUsize>,
}

#[derive(Debug)]
enum Form {
    Ordered(VecDeque<(Receiver, Arc<Turn>)>),
    /// All of them put what they have into the same place.
    Mixed {
        send: mpsc::Sender<Part>,
        receive: mpsc::Receiver<Part>,
        open: usize,
    },
}

/// What a row's slot is emptied from.
#[derive(Debug)]
enum Receiver {
    Many(mpsc::Receiver<Part>),
    /// All at once: a row of a request for a thousand is to cost little.
    One(oneshot::Receiver<Part>),
}

impl Receiver {
    async fn next(&mut self) -> Option<Part> {
        match self {
            Receiver::Many(parts) => parts.recv().await,
            Receiver::One(part) => part.await.ok(),
        }
    }

    /// The next part if it is there; a lost row's, too.
    fn try_next(&mut self) -> Option<Part> {
        use mpsc::error::TryRecvError as Many;
        use oneshot::error::TryRecvError as One;
        match self {
            Receiver::Many(parts) => match parts.try_recv() {
                Err(Many::Empty) => None,
                part => Some(part.unwrap_or_else(|_| lost())),
            },
            Receiver::One(part) => match part.try_recv() {
                Err(One::Empty) => None,
                part => Some(part.unwrap_or_else(|_| lost())),
            },
        }
    }
}

/// Whether it is a row's turn.
#[derive(Debug, Default)]
struct Turn {
    come: AtomicBool,
    called: Notify,
}

impl Turn {
    fn call(&self) {
        self.come.store(true, Ordering::Relaxed);
        self.called.notify_one();
    }

    fn has_come(&self) -> bool {
        self.come.load(Ordering::Relaxed)
    }

    async fn wait(&self) {
        while !self.has_come() {
            self.called.notified().await;
        }
    }
}

impl Line {
    /// Nobody in line; `ordered` is whether answers keep the order of the rows.
    pub(super) fn new(ordered: bool) -> Line {
        let form = match ordered {
            true => Form::Ordered(VecDeque::new()),
            false => {
                let (send, receive) = mpsc::channel(64);
                Form::Mixed { send, receive, open: 0 }
            }
        };
        Line { form, held: Arc::default() }
    }

    /// The slot of the next row.
    pub(super) fn slot(&mut self) -> Slot {
        let (send, receive) = mpsc::channel(WAITING);
        self.line_up(Sender::Many(send), Receiver::Many(receive))
    }

    /// The slot of the next row, whose answer comes all at once.
    pub(super) fn slot_of_one(&mut self) -> Slot {
        let (send, receive) = oneshot::channel();
        self.line_up(Sender::One(send), Receiver::One(receive))
    }

    fn line_up(&mut self, send: Sender, receive: Receiver) -> Slot {
        let held = self.held.clone();
        match &mut self.form {
            Form::Ordered(slots) => {
                let turn = Arc::new(Turn::default());
                if slots.is_empty() {
                    turn.call();
                }
                slots.push_back((receive, turn.clone()));
                Slot { send, turn, held }
            }
            Form::Mixed { send, open, .. } => {
                *open += 1;
                let turn = Arc::new(Turn::default());
                turn.call();
                Slot { send: Sender::Many(send.clone()), turn, held }
            }
        }
    }

    /// How many rows have not ended.
    pub(super) fn len(&self) -> usize {
        match &self.form {
            Form::Ordered(slots) => slots.len(),
            Form::Mixed { open, .. } => *open,
        }
    }

    /// Bytes that wait.
    pub(super) fn held(&self) -> usize {
        self.held.load(Ordering::Relaxed)
    }

    /// The next part; waits for ever where nobody is in line. A row that is lost is one that ends with an error.
    pub(super) async fn next(&mut self) -> Part {
        let part = match &mut self.form {
            Form::Ordered(slots) => match slots.front_mut() {
                Some((receive, _)) => receive.next().await,
                None => pending().await,
            },
            Form::Mixed { receive, .. } => receive.recv().await,
        };
        self.taken(part.unwrap_or_else(lost))
    }

    /// The next part if it is there.
    pub(super) fn try_next(&mut self) -> Option<Part> {
        let part = match &mut self.form {
            Form::Ordered(slots) => slots.front_mut()?.0.try_next(),
            Form::Mixed { receive, .. } => receive.try_recv().ok(),
        };
        part.map(|part| self.taken(part))
    }

    fn taken(&mut self, part: Part) -> Part {
        if let Some(rows) = &part.rows {
            self.held.fetch_sub(rows.packed.len(), Ordering::Relaxed);
        }
        if part.end.is_some() {
            match &mut self.form {
                Form::Ordered(slots) => {
                    slots.pop_front();
                    if let Some((_, turn)) = slots.front() {
                        turn.call();
                    }
                }
                Form::Mixed { open, .. } => *open -= 1,
            }
        }
        part
    }
}

fn lost() -> Part {
    Part { rows: None, end: Some(Outcome::Failed(lost_row())) }
}

/// A row that was begun and did not end.
pub(super) fn lost_row() -> CallError {
    let error = CallError::not_sent("Internal", "the engine lost a row").help("please report this");
    error.stage(crate::error::Stage::MaybeSent)
}

/// Where a row's answer goes.
#[derive(Debug)]
pub(super) struct Slot {
    send: Sender,
    turn: Arc<Turn>,
    held: Arc<AtomicUsize>,
}

#[derive(Debug)]
enum Sender {
    Many(mpsc::Sender<Part>),
    One(oneshot::Sender<Part>),
}

impl Slot {
    /// Puts something down before the end; who has a slot of one does not.
    async fn put(&self, part: Part) -> Result<(), Gone> {
        self.hold(&part);
        match &self.send {
            Sender::Many(send) => send.send(part).await.map_err(|_| Gone),
            Sender::One(_) => Err(Gone),
        }
    }

    fn hold(&self, part: &Part) {
        let bytes = part.rows.as_ref().map_or(0, |rows| rows.packed.len());
        self.held.fetch_add(bytes, Ordering::Relaxed);
    }

    fn is_closed(&self) -> bool {
        match &self.send {
            Sender::Many(send) => send.is_closed(),
            Sender::One(send) => send.is_closed(),
        }
    }

    /// Ends the row with these rows of its answer.
    pub(super) async fn end(self, rows: Option<Batch>, outcome: Outcome) {
        let part = Part { rows, end: Some(outcome) };
        self.hold(&part);
        // Who would take it may have left.
        match self.send {
            Sender::Many(send) => _ = send.send(part).await,
            Sender::One(send) => _ = send.send(part),
        }
    }
}

/// What a row's call answers, made into rows of the whole.
#[derive(Debug)]
pub(super) struct RowOutlet {
    slot: Slot,
    /// What each row of the answer begins with.
    input: Option<Input>,
    /// Whether nothing is to leave before the row has ended.
    whole: bool,
    /// Not yet put down.
    kept: Option<Batch>,
    blob: Option<BytesMut>,
}

impl RowOutlet {
    /// Into `slot`, with `input` before each row; with `whole`, what is put down last says that the row is whole.
    pub(super) fn new(slot: Slot, input: Option<Input>, whole: bool) -> RowOutlet {
        RowOutlet { slot, input, whole, kept: None, blob: None }
    }

    /// Whether anything was answered.
    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_none() && self.blob.is_none()
    }

    /// The slot, and what is still to be put into it.
    pub(super) fn into_parts(mut self) -> (Slot, Option<Batch>) {
        if let Some(blob) = self.blob.take() {
            let row = self.row(Value::Blob(blob.to_vec()));
            self.kept = Some(one(&row, Sizes::default()));
        }
        (self.slot, self.kept)
    }

    /// A row of the answer behind the columns of its input.
    pub(super) fn row(&self, answer: Value) -> Value {
        match &self.input {
            Some(input) => behind(input, answer),
            None => answer,
        }
    }

    fn decorated(&self, batch: Batch) -> Batch {
        match &self.input {
            Some(input) => all_behind(input, batch),
            None => batch,
        }
    }

    async fn add(&mut self, batch: Batch) -> Result<(), Gone> {
        let batch = self.decorated(batch);
        match &mut self.kept {
            // What a journal is to hold first is put down with the row's end, as long as it is little.
            Some(kept) if self.whole && kept.packed.len() + batch.packed.len() < EARLY && kept.sizes == batch.sizes => {
                *kept = joined(Some(std::mem::take(kept)), batch);
                Ok(())
            }
            kept => {
                let before = kept.replace(batch);
                match before {
                    Some(rows) => self.slot.put(Part { rows: Some(rows), end: None }).await,
                    None => Ok(()),
                }
            }
        }
    }
}

impl Outlet for RowOutlet {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        match frame {
            Frame::Rows(batch) if self.whole => self.add(batch).await,
            Frame::Rows(batch) => {
                let rows = Some(self.decorated(batch));
                self.slot.put(Part { rows, end: None }).await
            }
            Frame::Value(value, sizes) => {
                let row = self.row(value);
                self.kept = Some(one(&row, sizes));
                Ok(())
            }
            // A row is one value: however it comes, it leaves in one piece.
            Frame::Bytes(bytes) => {
                let blob = self.blob.get_or_insert_default();
                blob.extend_from_slice(&bytes);
                if blob.len() > EARLY {
                    self.slot.turn.wait().await;
                }
                Ok(())
            }
        }
    }

    async fn page(&mut self) -> Result<(), Gone> {
        if self.slot.is_closed() { Err(Gone) } else { Ok(()) }
    }

    fn is_eager(&self) -> bool {
        self.slot.turn.has_come()
    }

    fn watch(&self) {}
}

/// One row.
pub(super) fn one(row: &Value, sizes: Sizes) -> Batch {
    Batch { packed: pack(row).into(), count: 1, sizes }
}

/// Rows behind rows.
pub(super) fn joined(first: Option<Batch>, second: Batch) -> Batch {
    match first {
        None => second,
        Some(first) => Batch {
            packed: Bytes::from([&first.packed[..], &second.packed].concat()),
            count: first.count + second.count,
            sizes: first.sizes,
        },
    }
}

/// Whether rows may be told of as if these columns of theirs counted bytes: they have none, or numbers in them.
pub(super) fn bear(rows: &[u8], sizes: &Sizes) -> bool {
    let mut rest = rows;
    let columns: Vec<&str> = sizes.iter().filter_map(|path| path.split('.').next()).collect();
    let bears =
        |row: Value| columns.iter().all(|column| matches!(row.get(column), None | Some(Value::Null | Value::Int(_))));
    while !rest.is_empty() {
        if !unpack(&mut rest).is_ok_and(bears) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: u32) -> Batch {
        let packed: Vec<u8> = (0..count).flat_map(|number| pack(&Value::Int(number.into()))).collect();
        Batch { packed: packed.into(), count, sizes: Sizes::default() }
    }

    fn number(part: &Part) -> Option<Value> {
        part.rows.as_ref().map(|rows| unpack(&mut &rows.packed[..]).unwrap())
    }

    fn value(number: i64) -> Batch {
        one(&Value::Int(number), Sizes::default())
    }

    async fn drained(line: &mut Line) -> Vec<Value> {
        let mut seen = Vec::new();
        while line.len() > 0 {
            seen.extend(number(&line.next().await));
        }
        seen
    }

    #[tokio::test]
    async fn answers_keep_the_order_of_their_rows() {
        let mut line = Line::new(true);
        let slots: Vec<Slot> = (0..5).map(|at| if at % 2 == 0 { line.slot() } else { line.slot_of_one() }).collect();
        for (at, slot) in slots.into_iter().enumerate().rev() {
            tokio::spawn(slot.end(Some(value(at as i64)), Outcome::Answered(None))).await.unwrap();
        }
        assert_eq!(drained(&mut line).await, (0..5).map(Value::Int).collect::<Vec<_>>());
        assert_eq!(line.held(), 0);
    }

    #[tokio::test]
    async fn answers_come_as_they_are_ready_where_order_is_not_wanted() {
        let mut line = Line::new(false);
        let slots: Vec<Slot> = (0..5).map(|_| line.slot()).collect();
        for (at, slot) in slots.into_iter().enumerate().rev() {
            slot.end(Some(value(at as i64)), Outcome::Answered(None)).await;
        }
        assert_eq!(drained(&mut line).await, (0..5).rev().map(Value::Int).collect::<Vec<_>>());
    }

    #[tokio::test]
    async fn a_row_whose_turn_has_not_come_is_held_back() {
        let mut line = Line::new(true);
        let (first, second) = (line.slot(), line.slot());
        let mut outlet = RowOutlet::new(second, None, false);
        let listing = tokio::spawn(async move {
            for _ in 0..50 {
                outlet.frame(Frame::Rows(rows(1000))).await.unwrap();
            }
            outlet.into_parts().0.end(None, Outcome::Answered(None)).await;
        });
        tokio::task::yield_now().await;
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        assert!(!listing.is_finished());
        assert!(line.held() <= 2 * rows(1000).packed.len(), "{}", line.held());
        assert!(line.try_next().is_none());
        first.end(None, Outcome::Answered(None)).await;
        let mut count = 0;
        while line.len() > 0 {
            count += line.next().await.rows.map_or(0, |rows| rows.count);
        }
        assert_eq!(count, 50_000);
    }

    #[tokio::test]
    async fn a_large_blob_waits_for_its_turn_and_is_one_row() {
        let mut line = Line::new(true);
        let (first, second) = (line.slot(), line.slot());
        let mut outlet = RowOutlet::new(second, None, false);
        let blob = tokio::spawn(async move {
            for _ in 0..4 {
                outlet.frame(Frame::Bytes(vec![7; EARLY / 2].into())).await.unwrap();
            }
            let (slot, rows) = outlet.into_parts();
            slot.end(rows, Outcome::Answered(None)).await;
        });
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        assert!(!blob.is_finished());
        first.end(None, Outcome::Answered(None)).await;
        assert_eq!(drained(&mut line).await, [Value::Blob(vec![7; EARLY * 2])]);
    }

    #[tokio::test]
    async fn a_row_that_is_lost_has_failed() {
        let mut line = Line::new(true);
        let (one, other, third) = (line.slot(), line.slot_of_one(), line.slot());
        drop((one, other, third));
        let lost = |part: Part| matches!(part.end, Some(Outcome::Failed(error)) if error.code == "nuaws::Internal");
        assert!(lost(line.next().await));
        assert!(lost(line.next().await));
        assert!(line.try_next().is_some_and(lost));
        assert_eq!(line.len(), 0);
    }

    #[tokio::test]
    async fn what_a_journal_holds_first_leaves_with_the_end() {
        let mut line = Line::new(true);
        let mut outlet = RowOutlet::new(line.slot(), None, true);
        for _ in 0..3 {
            outlet.frame(Frame::Rows(rows(10))).await.unwrap();
        }
        assert!(line.try_next().is_none());
        let (slot, rows) = outlet.into_parts();
        slot.end(rows, Outcome::Answered(Some(1))).await;
        let part = line.next().await;
        assert_eq!(part.rows.map(|rows| rows.count), Some(30));
        assert!(matches!(part.end, Some(Outcome::Answered(Some(1)))));
    }

    #[test]
    fn sizes_are_told_only_of_numbers() {
        let sizes: Sizes = vec!["Size".to_owned(), "Parts.Total".to_owned()].into();
        let row = |name: &str, value| pack(&Value::Map(vec![(name.to_owned(), value)]));
        assert!(bear(&row("Size", Value::Int(1)), &sizes) && bear(&row("Other", Value::Null), &sizes));
        assert!(!bear(&row("Size", Value::String("1 kB".into())), &sizes));
        assert!(!bear(&[row("Size", Value::Int(1)), row("Parts", Value::List(vec![]))].concat(), &sizes));
    }
}
