//! Rows that share a request, where an operation takes many items at once: gathered, sent, and answered one by one.
//!
//! What an item is, and what an answer says of it, is [`crate::batches`]'. Here is which rows go together, when a request
//! that is not full leaves, what is sent again, and what becomes of a request that AWS refuses as a whole: it is halved
//! until what is wrong stands alone.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use nuaws_models::batch::{Batch, Item as Form, Matching, Missing};
use tokio::time::{Instant, sleep};

use super::bind::{Binder, Bound};
use super::order::{self, Outcome, Slot};
use super::{Place, Shared, failures, shown};
use crate::batches::{Item, ItemAnswer, Pack};
use crate::error::{CallError, Stage};
use crate::outlet::Stop;
use crate::output::{Batch as Rows, Sizes};
use crate::pager;
use crate::transport::says_too_fast;
use crate::value::Value;

/// How long a request that is not full waits for more rows.
pub(super) const PATIENCE: Duration = Duration::from_millis(200);
/// Rows that may wait in requests that are not full.
const MOST_WAITING: usize = 4096;
/// How often items are sent again of which none was done, and the pause before; it doubles up to the longest.
const TRIES: u32 = 8;
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// How an operation's rows are packed.
#[derive(Debug)]
pub(super) struct Packing {
    pub batch: Batch,
    /// Binds what a row gives beside its item.
    pub binder: Binder,
}

/// A row that is packed.
#[derive(Debug)]
pub(super) struct Packed {
    pub item: Item,
    pub row: Value,
    pub bound: Bound,
    pub key: Option<u128>,
}

/// A packed row and where its answer goes.
pub(super) struct Sent {
    row: Packed,
    slot: Slot,
}

impl Packing {
    /// The item of a row and what else the row gives; `None` where it gives no item.
    ///
    /// # Errors
    /// Something else is missing.
    pub(super) fn item(&self, row: &Value) -> Option<Result<(Item, Bound), CallError>> {
        let item = Item::of(&self.batch, row)?;
        let beside = if matches!(row, Value::Map(_)) { row } else { &Value::Null };
        Some(self.binder.bind(beside).map(|bound| (item, bound)))
    }

    /// The parameters of a request for one item alone.
    pub(super) fn request(&self, item: &Item, params: &Value) -> Value {
        let mut pack = Pack::new(&self.batch);
        // The first always fits.
        _ = pack.add(item.clone());
        pack.request(params)
    }

    /// The columns that an item is made of, for an error.
    pub(super) fn columns(&self) -> String {
        let names: Vec<&str> = match &self.batch.item {
            Form::Plain(names) => names.iter().map(|name| &**name).collect(),
            Form::Built { columns, .. } => {
                let required = columns.iter().filter(|column| column.required);
                required.map(|column| &*column.name).collect()
            }
        };
        match (&self.batch.item, self.batch.key()) {
            (Form::Plain(_), _) => names.join(" or "),
            (_, Some(key)) => [&[key], &names[..]].concat().join(", "),
            (_, None) => names.join(", "),
        }
    }

    /// The columns of a row's input: a plain row is the item's.
    pub(super) fn input(&self, row: &Value) -> Vec<(String, Value)> {
        let column = match &self.batch.item {
            Form::Plain(names) => names.first(),
            Form::Built { plain, .. } => plain.as_ref(),
        };
        let bound: Vec<_> = column.map(|column| (column.to_string(), row.clone())).into_iter().collect();
        failures::input(row, &bound)
    }
}

/// Requests that are not full.
pub(super) struct Open<'b> {
    batch: &'b Batch,
    groups: Vec<Group<'b>>,
    waiting: usize,
    /// When the first of them began to wait.
    pub since: Option<Instant>,
}

/// Rows that go by one request.
struct Group<'b> {
    pack: Pack<'b>,
    /// Without their items, which the pack has.
    rows: Vec<(Value, Bound, Option<u128>, Slot)>,
}

impl<'b> Open<'b> {
    pub(super) fn new(batch: &'b Batch) -> Open<'b> {
        Open { batch, groups: Vec::new(), waiting: 0, since: None }
    }

    /// Adds a row; the requests that are to leave now.
    pub(super) fn add(&mut self, packed: Packed, slot: Slot) -> Vec<Vec<Sent>> {
        let Packed { item, row, bound, key } = packed;
        let same = |group: &Group<'_>| group.rows.first().is_some_and(|(_, first, ..)| *first == bound);
        let mut leaving = Vec::new();
        let at = match self.groups.iter().position(same) {
            Some(at) => at,
            None => {
                self.groups.push(Group { pack: Pack::new(self.batch), rows: Vec::new() });
                self.groups.len() - 1
            }
        };
        if let Err(item) = self.groups[at].pack.add(item) {
            let full = std::mem::replace(&mut self.groups[at], Group { pack: Pack::new(self.batch), rows: Vec::new() });
            leaving.push(full);
            // The first always fits.
            _ = self.groups[at].pack.add(item);
        }
        self.groups[at].rows.push((row, bound, key, slot));
        if self.groups[at].pack.is_full() {
            leaving.push(self.groups.swap_remove(at));
        }
        let mut leaving: Vec<Vec<Sent>> = leaving.into_iter().map(Group::sent).collect();
        self.waiting = (self.waiting + 1) - leaving.iter().map(Vec::len).sum::<usize>();
        if self.waiting > MOST_WAITING {
            leaving.extend(self.all());
            return leaving;
        }
        self.since = (self.waiting > 0).then(|| self.since.unwrap_or_else(Instant::now));
        leaving
    }

    /// All of them, to leave now.
    pub(super) fn all(&mut self) -> Vec<Vec<Sent>> {
        (self.waiting, self.since) = (0, None);
        self.groups.drain(..).map(Group::sent).collect()
    }
}

impl Group<'_> {
    fn sent(self) -> Vec<Sent> {
        let rows = self.pack.into_items().zip(self.rows);
        rows.map(|(item, (row, bound, key, slot))| Sent { row: Packed { item, row, bound, key }, slot }).collect()
    }
}

/// Sends rows by one request, or by as many as it takes, and puts an answer into each slot.
pub(super) async fn deliver(place: Place, packing: &Packing, rows: Vec<Sent>) {
    let shared = &place.0;
    let mut queue = VecDeque::from([(rows, 0)]);
    while let Some((rows, tries)) = queue.pop_front() {
        if shared.has_stopped() {
            leave(rows).await;
            continue;
        }
        let Some(first) = rows.first() else { continue };
        let mut pack = Pack::new(&packing.batch);
        for sent in &rows {
            // They did fit together; of a part of them the same is true.
            _ = pack.add(sent.row.item.clone());
        }
        let bound = first.row.bound.clone();
        let params = pack.request(&shared.common.params_of(&bound));
        let count = rows.len();
        let (answers, rows) = match whole(shared, params, &bound).await {
            Err(Stop::Gone) => return,
            Err(Stop::Failed(error)) if tries < TRIES && is_about_the_time(&error) => {
                sleep(pause(tries)).await;
                queue.push_front((rows, tries + 1));
                continue;
            }
            Err(Stop::Failed(error)) if count > 1 && is_about_an_item(&error) => {
                let mut first = rows;
                let second = first.split_off(count / 2);
                queue.push_front((second, 0));
                queue.push_front((first, 0));
                continue;
            }
            Err(Stop::Failed(error)) => {
                shared.stop();
                for sent in rows {
                    sent.fail(shared, packing, &error).await;
                }
                continue;
            }
            Ok(Said::Request(request)) => {
                let mut request = Some(order::one(&request, Sizes::default()));
                for sent in rows {
                    sent.slot.end(request.take(), Outcome::Answered(None)).await;
                }
                continue;
            }
            Ok(Said::Answer(output)) => (pack.answers(&output), rows),
        };
        let back = answers.iter().filter(|answer| matches!(answer, ItemAnswer::Again { .. })).count();
        // Where some were done there is progress.
        let tries = if back < count { 0 } else { tries };
        let mut again = Vec::new();
        for (sent, answer) in rows.into_iter().zip(answers) {
            match answer {
                ItemAnswer::Done(answers) => sent.done(shared, packing, answers).await,
                ItemAnswer::Again { .. } if tries < TRIES => again.push(sent),
                ItemAnswer::Again { code, msg } => {
                    shared.stop();
                    let error = shared.item_error(&code, &msg);
                    let error = error.help("try it again later, or write more slowly: --concurrency 1");
                    sent.fail(shared, packing, &error).await;
                }
                ItemAnswer::Failed { code, msg } => {
                    shared.stop();
                    let error = shared.item_error(&code, &msg);
                    sent.fail(shared, packing, &error).await;
                }
            }
        }
        if !again.is_empty() {
            sleep(pause(tries)).await;
            queue.push_front((again, tries + 1));
        }
    }
}

/// How long to wait before items are sent again that AWS gave back so often already.
fn pause(tries: u32) -> Duration {
    let pause = PAUSE.saturating_mul(2u32.saturating_pow(tries));
    pause.min(LONGEST_PAUSE).mul_f64(0.5 + fastrand::f64() / 2.0)
}

/// Ends rows that are not sent any more, as if they had never begun.
pub(super) async fn leave(rows: Vec<Sent>) {
    for sent in rows {
        sent.slot.end(None, Outcome::Answered(None)).await;
    }
}

/// Whether a request came at the wrong time, and would be right at another.
fn is_about_the_time(error: &CallError) -> bool {
    let code = error.aws_code.as_deref().unwrap_or_default();
    error.stage == Stage::Answered && error.status.is_some_and(|status| says_too_fast(status, code))
}

/// Whether one item may be what is wrong with all: AWS, or the model, does not like what is in the request, and nothing was
/// done. Not where it does not like who asks, or when.
fn is_about_an_item(error: &CallError) -> bool {
    const OF_THE_CALLER: [&str; 9] = [
        "ExpiredToken",
        "ExpiredTokenException",
        "InvalidClientTokenId",
        "UnrecognizedClientException",
        "SignatureDoesNotMatch",
        "InvalidSignatureException",
        "InvalidAccessKeyId",
        "AuthFailure",
        "RequestExpired",
    ];
    let of_the_caller = || error.aws_code.as_deref().is_some_and(|code| OF_THE_CALLER.contains(&code));
    match error.stage {
        Stage::NotSent => error.code == "nuaws::Input",
        Stage::MaybeSent => false,
        Stage::Answered => {
            let refused = error.status.is_some_and(|status| (400..500).contains(&status));
            refused && !is_about_the_time(error) && !of_the_caller()
        }
    }
}

/// What came of a request.
enum Said {
    Answer(Value),
    /// It is only shown.
    Request(Value),
}

async fn whole(shared: &Shared, params: Value, bound: &Bound) -> Result<Said, Stop> {
    let request = shared.common.request.with(params, shared.common.choice_of(bound));
    let call = shared.common.engine.prepare(request).await?;
    if shared.options.dry_run {
        return Ok(Said::Request(shown(call.sign(&call.params).await?)));
    }
    Ok(Said::Answer(pager::whole(&call).await?))
}

impl Sent {
    async fn done(self, shared: &Shared, packing: &Packing, answers: Vec<Value>) {
        let input = packing.input(&self.row.row);
        let silent = matches!(packing.batch.matching, Matching::Id { missing: Missing::Empty, .. });
        let rows: Vec<Value> = match answers.is_empty() {
            true if silent => Vec::new(),
            // No more is said than that it was done: of what.
            true => vec![Value::Map(input)],
            false if shared.options.with_input => {
                answers.into_iter().map(|answer| super::beside::behind(&input, answer)).collect()
            }
            false => answers,
        };
        let all = rows.iter().map(|row| order::one(row, Sizes::default()));
        let rows: Option<Rows> = all.fold(None, |all, row| Some(order::joined(all, row)));
        self.slot.end(rows, Outcome::Answered(self.row.key)).await;
    }

    async fn fail(self, shared: &Shared, packing: &Packing, error: &CallError) {
        let Packed { row, bound, .. } = &self.row;
        let row = Value::Map(packing.input(row));
        let rows = shared.failed(&row, bound, error);
        self.slot.end(Some(rows), Outcome::Failed(error.clone())).await;
    }
}

impl Shared {
    /// An error that AWS has answered for one item.
    fn item_error(&self, code: &str, message: &str) -> CallError {
        let slug = &self.callee.service.slug;
        let mut error = CallError::not_sent("Item", if message.is_empty() { code } else { message });
        error.code = format!("nuaws::{slug}::{code}");
        error.aws_code = Some(code.to_owned());
        error.stage(Stage::Answered).of(slug, self.operation_name())
    }
}

/// A row on its way, as a task of its own.
pub(super) async fn send(place: Place, rows: Vec<Sent>) {
    let shared: Arc<Shared> = place.0.clone();
    if let Some(packing) = &shared.packing {
        deliver(place, packing, rows).await;
    }
}
