//! Following pages: one request after another, rows leaving as each page arrives.
//!
//! The pager knows tokens and counts; requests and answers are [`crate::call`]'s, where the rows go is the caller's
//! [`Outlet`]. A reader who has left stops it before the next request.

mod join;
mod pages;
mod queried;

use std::borrow::Cow;
use std::pin::pin;

use bytes::Bytes;
use futures_util::future::{Either, select};
use nuaws_models::model::Operation;
use nuaws_models::result::{Answer, Path};
use nuaws_models::traits::Pagination;
use nuaws_models::{Kind, Service};
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::mpsc;

use crate::call::Call;
use crate::error::CallError;
use crate::outlet::{Gone, Outlet, Stop};
use crate::output::{Batch, Frame, Sizes};
use crate::progress::Step;
use crate::query::Expression;
use crate::sink::{RowPath, Rows, ValueSink};
use crate::streams;
use crate::transport::Incoming;
use crate::value::Value;
use join::{join, put, remove_tokens, truncate};
use pages::{Pages, resume_at};

pub use queried::bad_query;

/// Rows a frame holds at most: enough to make its cost small, few enough to be seen soon.
const BATCH_ROWS: usize = 1000;
/// Rows of a page that go to a hasty reader while the others are still being read.
const FIRST_ROWS: u64 = 50;

/// How many rows a user wants, from where, and what of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Paging {
    /// `--max-items`
    pub max_items: Option<u64>,
    /// `--page-size`
    pub page_size: Option<u64>,
    /// `--starting-token`: one that a truncated answer gave, or AWS's own.
    pub starting_token: Option<String>,
    /// `--raw`: the whole envelope instead of the rows.
    pub raw: bool,
    /// `--query`: what this gives over the whole envelope, instead of the rows.
    pub query: Option<Expression>,
}

/// Runs a call to its end; whether its answer is rows.
///
/// # Errors
/// When the reader leaves, or the call fails; frames already given stay valid but are not the whole answer.
pub async fn run(call: &Call, paging: &Paging, outlet: &mut impl Outlet) -> Result<bool, Stop> {
    if let Some(query) = &paging.query {
        return queried::run(call, paging, query, outlet).await;
    }
    match call.answer() {
        Answer::Bytes(_) if !paging.raw => streams::bytes(call, outlet).await.map(|()| false),
        Answer::Events(_) => streams::events(call, outlet).await.map(|()| true),
        Answer::Bytes(member) => {
            let value = streams::collected(call, &member).await?;
            outlet.frame(Frame::Value(value, call.sizes(None))).await?;
            Ok(false)
        }
        Answer::Rows(path) if !paging.raw => rows(call, paging, &path, outlet).await.map(|()| true),
        Answer::Nothing if !paging.raw => joined(call, paging, outlet).await.map(|_| false),
        answer => {
            let whole = joined(call, paging, outlet).await?;
            value(call, whole, &answer, paging.raw, outlet).await.map(|()| false)
        }
    }
}

/// The whole response, all pages joined; empty where the operation answers nothing.
///
/// # Errors
/// When the call fails.
pub async fn whole(call: &Call) -> Result<Value, CallError> {
    let mut kept = Kept(Value::Map(Vec::new()));
    match run(call, &Paging { raw: true, ..Paging::default() }, &mut kept).await {
        Ok(_) | Err(Stop::Gone) => Ok(kept.0),
        Err(Stop::Failed(error)) => Err(error),
    }
}

/// Keeps an answer that is one value; never leaves.
struct Kept(Value);

impl Outlet for Kept {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        if let Frame::Value(value, _) = frame {
            self.0 = value;
        }
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}
}

/// Gives what `call` would give for this one output; whether it is rows.
///
/// # Errors
/// When the reader leaves.
pub async fn give(call: &Call, output: &Value, outlet: &mut impl Outlet) -> Result<bool, Stop> {
    match call.answer() {
        Answer::Rows(path) => {
            let mut sink = Rows::new(row_path(call, &path)?);
            output.write_to(&mut sink);
            let (packed, ends, _) = sink.into_parts();
            Batches::new(packed, ends, call.sizes(Some(&path))).give(0, usize::MAX, outlet).await?;
            Ok(true)
        }
        Answer::Nothing => Ok(false),
        answer => value(call, output.clone(), &answer, false, outlet).await.map(|()| false),
    }
}

async fn rows(call: &Call, paging: &Paging, path: &Path, outlet: &mut impl Outlet) -> Result<(), Stop> {
    let mut reading = Reading {
        call,
        path,
        paging,
        row_path: row_path(call, path)?,
        sizes: call.sizes(Some(path)),
        pages: Pages::new(call, paging)?,
        left: paging.max_items.unwrap_or(u64::MAX),
    };
    while let Some(answer) = reading.ask().await? {
        reading.read(&answer, Some(outlet))?.give(outlet).await?;
        if !reading.more() {
            return Ok(());
        }
        outlet.page().await?;
        if outlet.is_eager() {
            return ahead(reading, outlet).await;
        }
    }
    Ok(())
}

/// Reads on while what was read leaves: one page waits, and one is on its way.
async fn ahead<O: Outlet>(mut reading: Reading<'_>, outlet: &mut O) -> Result<(), Stop> {
    let (read, mut pages) = mpsc::channel::<Page>(1);
    let reader = async move {
        while let Some(answer) = reading.ask().await? {
            if read.send(reading.read(&answer, None::<&O>)?).await.is_err() {
                break;
            }
        }
        Ok::<(), Stop>(())
    };
    let giver = async move {
        while let Some(page) = pages.recv().await {
            page.give(outlet).await?;
            outlet.page().await?;
        }
        Ok::<(), Stop>(())
    };
    match select(pin!(reader), pin!(giver)).await {
        // What was read before a failure is given before it is told.
        Either::Left((read, giver)) => giver.await.and(read),
        // Whoever has left wants nothing that is still on its way.
        Either::Right((given, _)) => given,
    }
}

/// A listing being read.
struct Reading<'a> {
    call: &'a Call,
    path: &'a Path,
    paging: &'a Paging,
    row_path: RowPath,
    sizes: Sizes,
    pages: Pages<'a>,
    /// Rows that are still wanted.
    left: u64,
}

/// What is wanted of a page.
struct Page {
    rows: Batches,
    /// Those that are still to be given.
    from: usize,
    to: usize,
    /// How many rows are wanted of it, given or not.
    items: u64,
    /// How many rows all pages have, where that is known.
    total: Option<u64>,
}

impl Page {
    async fn give(&self, outlet: &mut impl Outlet) -> Result<(), Stop> {
        tell(outlet, self.items, self.total);
        self.rows.give(self.from, self.to, outlet).await
    }
}

impl Reading<'_> {
    /// Whether another page is wanted, as far as one can tell.
    fn more(&self) -> bool {
        self.left > 0 && self.pages.more()
    }

    /// Asks for the next page; none at the end.
    async fn ask(&mut self) -> Result<Option<Incoming>, CallError> {
        let Some(params) = self.pages.next(self.left) else { return Ok(None) };
        self.call.send(&params).await.map(Some)
    }

    /// Reads a page. The first rows of it go to a hasty `outlet` at once, if all before it was given.
    fn read(&mut self, answer: &Incoming, outlet: Option<&impl Outlet>) -> Result<Page, CallError> {
        let skip = std::mem::take(&mut self.pages.skip);
        let (first, mut given) = (FIRST_ROWS.min(self.left) as usize, 0);
        let mut sink = Rows::new(self.row_path.clone());
        match outlet.and_then(|outlet| outlet.hasty()).filter(|_| skip == 0) {
            Some(hasty) => {
                let sizes = self.sizes.clone();
                sink = sink.showing(first, |rows| {
                    let packed = Bytes::copy_from_slice(rows);
                    let taken = hasty(Frame::Rows(Batch { packed, count: first as u32, sizes }));
                    given = if taken { first } else { 0 };
                });
                beside(|| self.call.decode(answer, &mut sink))?;
            }
            None => self.call.decode(answer, &mut sink)?,
        }
        let (packed, ends, mut envelope) = sink.into_parts();
        let rows = Batches::new(packed, ends, self.sizes.clone());
        let begin = skip.min(rows.len());
        if self.pages.needs_last_row(self.path)
            && let Some(mut last) = rows.last()
            && let Ok(last) = crate::output::unpack(&mut last)
        {
            put(&mut envelope, self.path, Value::List(vec![last]));
        }
        let to = rows.len().min(begin.saturating_add(usize::try_from(self.left).unwrap_or(usize::MAX)));
        let items = (to - begin) as u64;
        self.left -= items;
        self.call.gauge().rows(items);
        if self.left > 0 {
            self.pages.follow(&envelope)?;
        }
        Ok(Page { rows, from: begin + given, to, items, total: total(self.paging, &envelope) })
    }
}

/// Does some work without holding up tasks that it wakes: a runtime of several threads leaves them to the one that works.
fn beside<T>(work: impl FnOnce() -> T) -> T {
    match Handle::try_current().map(|runtime| runtime.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(work),
        _ => work(),
    }
}

/// Tells of a page with so many items, and of how many all pages have.
fn tell(outlet: &impl Outlet, items: u64, total: Option<u64>) {
    outlet.tell(Step::Page(items));
    if let Some(total) = total {
        outlet.tell(Step::Total(total));
    }
}

/// Tells of a page that is a value.
fn tell_page(page: &Value, facts: &Pagination, paging: &Paging, outlet: &impl Outlet) {
    let items = facts.items.iter().find_map(|path| match path.split('.').try_fold(page, |at, member| at.get(member)) {
        Some(Value::List(items)) => Some(items.len() as u64),
        _ => None,
    });
    tell(outlet, items.unwrap_or_default(), total(paging, page));
}

/// How many items are to come in all: what was asked for at most, or what a member of the pages says. Only these names
/// mean that in every service.
fn total(paging: &Paging, envelope: &Value) -> Option<u64> {
    const NAMES: [&str; 6] = [
        "ApproximateTotalCount",
        "TotalCount",
        "TotalFilteredCount",
        "TotalMatchCount",
        "TotalNumRows",
        "TotalResults",
    ];
    let said = |(name, value): &(String, Value)| match value {
        Value::Int(total) if NAMES.iter().any(|known| known.eq_ignore_ascii_case(name)) => u64::try_from(*total).ok(),
        _ => None,
    };
    let members = match envelope {
        // What comes before a token is counted there, and does not come again.
        Value::Map(members) if paging.starting_token.is_none() => &members[..],
        _ => &[],
    };
    members.iter().filter_map(said).chain(paging.max_items).min()
}

fn row_path(call: &Call, path: &Path) -> Result<RowPath, CallError> {
    path.to_string().parse().map_err(|error| call.internal(&error))
}

/// Rows one behind another, and where each ends.
pub(crate) struct Batches {
    packed: Bytes,
    ends: Vec<usize>,
    sizes: Sizes,
}

impl Batches {
    pub(crate) fn new(packed: Vec<u8>, ends: Vec<usize>, sizes: Sizes) -> Batches {
        Batches { packed: packed.into(), ends, sizes }
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The memory they take.
    pub(crate) fn bytes(&self) -> usize {
        self.packed.len() + self.ends.len() * size_of::<usize>()
    }

    /// Which of their columns count bytes.
    pub(crate) fn sizes(&self) -> Sizes {
        self.sizes.clone()
    }

    /// A row's bytes.
    pub(crate) fn row(&self, row: usize) -> &[u8] {
        &self.packed[self.start(row)..self.ends[row]]
    }

    /// Where a row begins.
    fn start(&self, row: usize) -> usize {
        row.checked_sub(1).map_or(0, |before| self.ends[before])
    }

    fn last(&self) -> Option<&[u8]> {
        self.len().checked_sub(1).map(|last| &self.packed[self.start(last)..])
    }

    /// Gives the rows from `at` up to `to`, frame by frame.
    pub(crate) async fn give(&self, mut at: usize, to: usize, outlet: &mut impl Outlet) -> Result<(), Stop> {
        let to = to.min(self.len());
        while at < to {
            let next = to.min(at + BATCH_ROWS);
            let packed = self.packed.slice(self.start(at)..self.ends[next - 1]);
            let batch = Batch { packed, count: (next - at) as u32, sizes: self.sizes.clone() };
            outlet.frame(Frame::Rows(batch)).await?;
            at = next;
        }
        Ok(())
    }
}

/// Gives the part of an output that users want, or all of it.
async fn value(call: &Call, output: Value, answer: &Answer, raw: bool, outlet: &mut impl Outlet) -> Result<(), Stop> {
    let (value, path) = match answer {
        Answer::Value(path) if !raw => {
            let value = path.0.iter().try_fold(&output, |at, segment| at.get(&segment.member)).cloned();
            (value.unwrap_or(Value::Null), Some(path))
        }
        _ => (output, None),
    };
    outlet.frame(Frame::Value(value, call.sizes(path))).await?;
    Ok(())
}

/// The whole output, its pages joined as the AWS CLI joins them.
async fn joined(call: &Call, paging: &Paging, outlet: &impl Outlet) -> Result<Value, Stop> {
    let facts = joining(call);
    let mut pages = Pages::new(call, paging)?;
    pages.facts = facts.as_deref();
    let mut left = paging.max_items.unwrap_or(u64::MAX);
    let (mut joined, mut count, mut token) = (None, 0, None);
    while let Some(params) = pages.next(left) {
        let mut page = page(call, &params).await?;
        let (here, skip) = (pages.tokens.clone(), std::mem::take(&mut pages.skip));
        pages.follow(&page)?;
        count += 1;
        let Some(facts) = pages.facts else {
            joined = Some(page);
            break;
        };
        let cut = truncate(&mut page, facts, skip, &mut left);
        tell_page(&page, facts, paging, outlet);
        match &mut joined {
            Some(joined) => join(joined, page, facts),
            None => joined = Some(page),
        }
        if cut > 0 {
            token = Some(resume_at(&here, cut));
            break;
        }
        if left == 0 && pages.more() {
            token = Some(resume_at(&pages.tokens, 0));
        }
    }
    let mut joined = joined.unwrap_or(Value::Null);
    if let Some(facts) = pages.facts.filter(|_| count > 1 || token.is_some()) {
        remove_tokens(&mut joined, facts);
    }
    if let Some(token) = token {
        joined.set("NextToken", Value::String(token));
    }
    Ok(joined)
}

async fn page(call: &Call, params: &Value) -> Result<Value, CallError> {
    let incoming = call.send(params).await?;
    let mut sink = ValueSink::default();
    call.decode(&incoming, &mut sink)?;
    Ok(sink.finish().unwrap_or(Value::Map(Vec::new())))
}

/// How an operation's pages are joined. Pages that nothing says how to join are not followed: one page, and its token,
/// as it came.
fn joining(call: &Call) -> Option<Cow<'_, Pagination>> {
    let facts = call.operation().pagination.as_ref()?;
    if !facts.items.is_empty() {
        return Some(Cow::Borrowed(facts));
    }
    let only = only_list(call.service(), call.operation())?;
    Some(Cow::Owned(Pagination { items: vec![only], ..facts.clone() }))
}

/// Whether all pages of an operation are given, and not the first alone: what they are joined by must be known.
pub fn follows(service: &Service, operation: &Operation, answer: &Answer) -> bool {
    operation.pagination.as_ref().is_some_and(|facts| match answer {
        Answer::Rows(_) => true,
        Answer::Value(_) | Answer::Whole => !facts.items.is_empty() || only_list(service, operation).is_some(),
        Answer::Bytes(_) | Answer::Events(_) | Answer::Nothing => false,
    })
}

/// The one list among an output's members, which is what its pages consist of where the model does not say.
fn only_list(service: &Service, operation: &Operation) -> Option<Box<str>> {
    let members = service.output(operation).iter();
    let mut lists = members.filter(|member| matches!(service.target(member).kind, Kind::List(_)));
    let (Some(list), None) = (lists.next(), lists.next()) else { return None };
    Some(list.name.clone())
}
