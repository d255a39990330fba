//! `--query`: a JMESPath expression over the whole output, as the AWS CLI has it, all pages joined.
//!
//! An expression that does the same to every row of a listing is evaluated page by page, and its rows leave as they
//! come; any other is evaluated once, over all pages joined. Both give the same.

use super::{Batches, Paging, join::truncate, joined, joining, page, pages::Pages, tell_page};
use crate::call::Call;
use crate::error::{CallError, Stage};
use crate::outlet::{Gone, Outlet, Stop};
use crate::output::{Frame, Sizes, unpack};
use crate::progress::Step;
use crate::query::{Expression, QueryError};
use crate::sink::MsgPack;
use crate::streams;
use crate::value::Value;
use nuaws_models::result::{Answer, Path};
use nuaws_models::traits::Pagination;

/// The error for an expression that is wrong, or wrong for what it was evaluated over.
pub fn bad_query(text: &str, error: &QueryError) -> CallError {
    let column = text.get(..error.at).map_or(0, |before| before.chars().count()) + 1;
    CallError::not_sent("Query", format!("--query {error}, at column {column}"))
        .flag("query")
        .help(Expression::mark(text, error))
}

/// Runs a call to its end and gives what `query` finds; whether that is rows.
pub(super) async fn run(
    call: &Call,
    paging: &Paging,
    query: &Expression,
    outlet: &mut impl Outlet,
) -> Result<bool, Stop> {
    match call.answer() {
        Answer::Events(member) => events(call, &member, query, outlet).await,
        Answer::Bytes(member) => {
            let output = streams::collected(call, &member).await?;
            found(call, query, false, &output, outlet).await
        }
        _ => match joining(call) {
            Some(facts) if query.is_paged(lists(call, &facts)) => by_page(call, paging, query, outlet).await,
            _ => found(call, query, false, &joined(call, paging, outlet).await?, outlet).await,
        },
    }
}

/// What pages are joined at that is a list; numbers are added up.
fn lists<'f>(call: &Call, facts: &'f Pagination) -> impl Iterator<Item = &'f str> {
    facts.items.iter().map(|path| &**path).filter(|path| {
        let resolved = Path::resolve(call.service(), call.operation(), path);
        resolved.is_some_and(|path| path.0.last().is_some_and(|last| last.each))
    })
}

async fn by_page(call: &Call, paging: &Paging, query: &Expression, outlet: &mut impl Outlet) -> Result<bool, Stop> {
    let facts = joining(call);
    let mut pages = Pages::new(call, paging)?;
    pages.facts = facts.as_deref();
    let mut left = paging.max_items.unwrap_or(u64::MAX);
    while let Some(params) = pages.next(left) {
        let mut page = page(call, &params).await?;
        let skip = std::mem::take(&mut pages.skip);
        pages.follow(&page)?;
        if let Some(facts) = pages.facts {
            truncate(&mut page, facts, skip, &mut left);
            tell_page(&page, facts, paging, outlet);
        }
        found(call, query, true, &page, outlet).await?;
        if left > 0 && pages.more() {
            outlet.page().await?;
        }
    }
    Ok(true)
}

/// Gives what `query` finds in an output, or in a page of it: a list's elements as rows, anything else as one value.
/// Where a page or a projection holds nothing, there are no rows.
async fn found(
    call: &Call,
    query: &Expression,
    paged: bool,
    output: &Value,
    outlet: &mut impl Outlet,
) -> Result<bool, Stop> {
    match search(call, query, output)? {
        Value::List(items) => {
            give(items, outlet).await?;
            Ok(true)
        }
        Value::Null if paged || query.is_projection() => Ok(true),
        value => {
            outlet.frame(Frame::Value(value, Sizes::default())).await?;
            Ok(false)
        }
    }
}

fn search(call: &Call, query: &Expression, output: &Value) -> Result<Value, CallError> {
    let wrong = |error| call.name_it(bad_query(&query.to_string(), &error).stage(Stage::Answered));
    query.search(output).map_err(wrong)
}

async fn give(items: Vec<Value>, outlet: &mut impl Outlet) -> Result<(), Stop> {
    let mut packed = MsgPack::default();
    let mut ends = Vec::with_capacity(items.len());
    for item in items {
        item.write_to(&mut packed);
        ends.push(packed.bytes().len());
    }
    Batches::new(packed.into_bytes(), ends, Sizes::default()).give(0, usize::MAX, outlet).await
}

/// An event stream is a list that arrives element by element.
async fn events(call: &Call, member: &str, query: &Expression, outlet: &mut impl Outlet) -> Result<bool, Stop> {
    let paged = query.is_paged([member]);
    let mut events = Events { call, member, query, outlet, held: (!paged).then(Vec::new), failed: None };
    let ended = streams::events(call, &mut events).await;
    let (held, failed) = (events.held, events.failed);
    if let Some(stop) = failed {
        return Err(stop);
    }
    ended?;
    match held {
        Some(held) => found(call, query, false, &whole(member, held), outlet).await,
        None => Ok(true),
    }
}

/// Where events go that a query is about: through it one by one, or into a list until the last has come.
struct Events<'a, O> {
    call: &'a Call,
    member: &'a str,
    query: &'a Expression,
    outlet: &'a mut O,
    held: Option<Vec<Value>>,
    failed: Option<Stop>,
}

impl<O: Outlet> Outlet for Events<'_, O> {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let Frame::Rows(batch) = frame else { return self.outlet.frame(frame).await };
        let mut events = Vec::new();
        let mut rest = &batch.packed[..];
        // What was packed a moment ago can be read.
        while let (false, Ok(event)) = (rest.is_empty(), unpack(&mut rest)) {
            events.push(event);
        }
        if let Some(held) = &mut self.held {
            held.extend(events);
            return Ok(());
        }
        let stop = found(self.call, self.query, true, &whole(self.member, events), self.outlet).await.err();
        self.failed = stop;
        if self.failed.is_some() { Err(Gone) } else { Ok(()) }
    }

    async fn page(&mut self) -> Result<(), Gone> {
        self.outlet.page().await
    }

    fn watch(&self) {
        self.outlet.watch();
    }

    fn tell(&self, step: Step<'_>) {
        self.outlet.tell(step);
    }
}

fn whole(member: &str, events: Vec<Value>) -> Value {
    Value::Map(vec![(member.to_owned(), Value::List(events))])
}
