//! Listings in the order of their keys, read in many places at once: the key space is cut in parts while it is read.
//!
//! Here live the requests for pages, and the two sides that meet: who reads ahead, and who gives what was read, in order
//! or not. Which part is read next and where it is cut is [`ranges`]' and [`guess`]'. What was learned of a bucket is
//! kept as [`hints`] for the next time.
//!
//! Pages go past what is kept of answers: nobody else will ask for just these.

mod guess;
mod hints;
mod keys;
mod ranges;
#[cfg(test)]
mod tests;

use std::num::NonZero;
use std::pin::pin;
use std::sync::Arc;
use std::thread::available_parallelism;

use futures_util::future::{Either, select};
use nuaws_models::result::Answer;
use nuaws_models::traits::Pagination;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::{JoinSet, spawn_blocking};

use crate::call::Call;
use crate::error::{CallError, Stage};
use crate::outlet::{Outlet, Stop};
use crate::output::Sizes;
use crate::pager::{Batches, Paging};
use crate::progress::Step;
use crate::sink::{RowPath, Rows};
use crate::transport::Incoming;
use crate::value::Value;
use hints::Hints;
use keys::Keys;
use ranges::{Ask, From, Keyed, Page, Ranges, Terms};

/// Requests that may be under way; how many of them are, permits say.
const WORKERS: usize = 32;
/// Bytes of rows that may wait for their turn.
const BUDGET: usize = 28 << 20;
/// Rows of a page, where nothing else is asked for.
const PAGE: u64 = 1000;

/// Reads a listing in many places at once. Its rows leave in the order of their keys, or as they come.
///
/// # Errors
/// As [`crate::pager::run`]; and before anything is sent where the operation, or what is asked of it, cannot be had so.
pub async fn run(call: &Call, paging: &Paging, unordered: bool, outlet: &mut impl Outlet) -> Result<(), Stop> {
    let listing = Arc::new(Listing::of(call, paging)?);
    let hints = Hints::of(call, &listing.prefix, listing.behind.as_deref()).await;
    let most = paging.max_items.unwrap_or(u64::MAX);
    let pages = most.div_ceil(paging.page_size.unwrap_or(PAGE)).clamp(1, WORKERS as u64);
    let prefix = listing.prefix.clone();
    let terms = Terms { ordered: !unordered, workers: pages as usize, budget: BUDGET, wanted: most, prefix };
    let (cuts, pages) = hints.cuts();
    let ranges = Ranges::new(terms, listing.behind.clone(), cuts, pages);
    if let Some(mut ranges) = read(listing, ranges, most, outlet).await? {
        hints.keep(&mut ranges);
    }
    Ok(())
}

/// Whether a listing of this bucket comes in no order: directory buckets' do.
pub fn is_unordered(bucket: &str) -> bool {
    bucket.ends_with("--x-s3") || bucket.ends_with("--xa-s3") || bucket.contains(":s3express:")
}

/// Where pages come from.
trait Source: Send + Sync + 'static {
    type Rows: Keyed + Send + 'static;
    type Cursor: Send + 'static;

    fn page(
        self: Arc<Self>,
        from: From<Self::Cursor>,
        waits: bool,
    ) -> impl Future<Output = Result<Page<Self::Rows, Self::Cursor>, CallError>> + Send;

    /// Gives a page's first rows.
    fn give(&self, rows: Self::Rows, most: usize, outlet: &mut impl Outlet) -> impl Future<Output = Result<(), Stop>>;
}

/// Reads everything and gives it; the ranges, where they were read to their end.
async fn read<S: Source>(
    source: Arc<S>,
    mut ranges: Ranges<S::Rows, S::Cursor>,
    mut left: u64,
    outlet: &mut impl Outlet,
) -> Result<Option<Ranges<S::Rows, S::Cursor>>, Stop> {
    if left == 0 {
        return Ok(None);
    }
    // The first page alone: it may be all there is, or all that is wanted.
    if let Some(Ask { range, from, waits }) = ranges.ask() {
        ranges.take(range, source.clone().page(from, waits).await?);
        while let Some(rows) = ranges.give() {
            give(&*source, rows, &mut left, outlet).await?;
        }
        if left == 0 || ranges.is_done() {
            return Ok((left > 0).then_some(ranges));
        }
        outlet.page().await?;
    }
    let (give_to, mut given) = mpsc::channel::<S::Rows>(1);
    let from = source.clone();
    let reader = async move {
        let mut asked = JoinSet::new();
        let mut due = None;
        let failed = loop {
            while let Some(Ask { range, from: at, waits }) = ranges.ask() {
                let page = from.clone().page(at, waits);
                asked.spawn(async move { page.await.map(|page| (range, page)) });
            }
            due = due.or_else(|| ranges.give());
            if due.is_none() && ranges.is_done() {
                return Ok(Some(ranges));
            }
            tokio::select! {
                room = give_to.reserve(), if due.is_some() => match (room, due.take()) {
                    (Ok(room), Some(rows)) => room.send(rows),
                    _ => return Ok(None),
                },
                Some(landed) = asked.join_next() => match landed {
                    Ok(Ok((range, page))) => ranges.take(range, page),
                    Ok(Err(error)) => break error,
                    Err(lost) => break CallError::not_sent("Internal", lost.to_string()),
                },
                else => break CallError::not_sent("Internal", "a part of the listing was forgotten"),
            }
        };
        asked.abort_all();
        // What was read is given as far as nothing is missing in front of it.
        for rows in due.into_iter().chain(std::iter::from_fn(|| ranges.give())) {
            if give_to.send(rows).await.is_err() {
                return Ok(None);
            }
        }
        Err(failed.into())
    };
    // Whether it has given all that is wanted.
    let giver = async {
        while let Some(rows) = given.recv().await {
            give(&*source, rows, &mut left, outlet).await?;
            if left == 0 {
                return Ok(true);
            }
            outlet.page().await?;
        }
        Ok(false)
    };
    match select(pin!(reader), pin!(giver)).await {
        // What was read before a failure is given before it is told; where that is enough nobody misses the page.
        Either::Left((read, giver)) => match giver.await? {
            true => Ok(None),
            false => read,
        },
        Either::Right((given, _)) => given.map(|_| None),
    }
}

async fn give<S: Source>(source: &S, rows: S::Rows, left: &mut u64, outlet: &mut impl Outlet) -> Result<(), Stop> {
    let wanted = (rows.len() as u64).min(*left);
    *left -= wanted;
    outlet.tell(Step::Page(wanted));
    source.give(rows, wanted as usize, outlet).await
}

/// A listing as it is asked for.
#[derive(Debug)]
struct Listing {
    call: Call,
    facts: Pagination,
    /// The input member that makes a page begin behind a text.
    start: String,
    prefix: String,
    /// Where the whole listing begins.
    behind: Option<String>,
    page_size: Option<(String, u64)>,
    row_path: RowPath,
    sizes: Sizes,
    /// Turns to decode a page.
    decoding: Semaphore,
}

/// Where a page goes on.
#[derive(Debug)]
struct Cursor {
    tokens: Vec<(String, Value)>,
    /// No key on it comes before this.
    from: String,
}

impl Listing {
    fn of(call: &Call, paging: &Paging) -> Result<Listing, CallError> {
        let refused = |what: String, help: &str| {
            call.name_it(CallError::not_sent("Input", what).flag("parallel").help(help.to_owned()))
        };
        let operation = call.operation();
        let start = call.callee.policy().ordered(&call.name).map(str::to_owned);
        let (Some(start), Some(facts), Answer::Rows(path)) = (start, operation.pagination.clone(), call.answer())
        else {
            let what = format!("{} is no listing that can be begun at any key", call.name);
            return Err(refused(what, "leave --parallel away: S3's listings of objects and versions take it"));
        };
        let text = |member: &str| call.params.get(member).and_then(Value::as_str).map(str::to_owned);
        for (given, option) in [
            (paging.raw, "--raw"),
            (paging.query.is_some(), "--query"),
            (paging.starting_token.is_some(), "--starting-token"),
        ] {
            if given {
                return Err(refused(
                    format!("--parallel gives rows from the first on, not {option}"),
                    "leave one of the two away",
                ));
            }
        }
        // Whoever pages by hand, or wants keys encoded, sees to it alone.
        let by_hand = facts.input_tokens.iter().chain(&facts.page_size).map(|member| &**member).chain(["EncodingType"]);
        for member in by_hand.filter(|member| **member != *start) {
            if call.params.get(member).is_some() {
                let flag = nuaws_models::names::kebab(member);
                return Err(refused(
                    format!("--parallel and --{flag} do not go together"),
                    "leave one of the two away",
                ));
            }
        }
        let page_size = match (&facts.page_size, paging.page_size) {
            (Some(member), Some(size)) => Some((member.to_string(), size)),
            _ => None,
        };
        Ok(Listing {
            page_size,
            prefix: text("Prefix").unwrap_or_default(),
            behind: text(&start),
            row_path: path.to_string().parse().map_err(|error| call.internal(&error))?,
            sizes: call.sizes(Some(&path)),
            call: call.apart(),
            decoding: Semaphore::new(available_parallelism().map_or(2, NonZero::get)),
            facts,
            start,
        })
    }

    fn params(&self, from: &From<Cursor>) -> Value {
        let mut params = self.call.params.clone();
        if let Value::Map(entries) = &mut params {
            entries.retain(|(member, _)| *member != self.start);
        }
        if let Some((member, size)) = &self.page_size {
            params.set(member, Value::Int(*size as i64));
        }
        match from {
            From::Behind(None) => {}
            From::Behind(Some(text)) => params.set(&self.start, Value::String(text.clone())),
            From::Next(Cursor { tokens, .. }) => {
                tokens.iter().for_each(|(member, token)| params.set(member, token.clone()));
            }
        }
        params
    }

    fn decode(&self, from: &From<Cursor>, incoming: &Incoming, waits: bool) -> Result<Page<Keys, Cursor>, CallError> {
        let mut sink = Rows::new(self.row_path.clone());
        self.call.decode(incoming, &mut sink)?;
        let (packed, ends, envelope) = sink.into_parts();
        let rows = Batches::new(packed, ends, self.sizes.clone());
        let last = self.check_order(from, &rows)?;
        let (reached, next) = self.follow(from, last, &envelope)?;
        let rows = Keys::new(rows, waits);
        let reached_again = next.as_ref().is_some_and(|next| next.tokens.len() > 1);
        Ok(Page { rows, next, reached, reached_again })
    }

    /// The last key, if all are in order, and where they were asked for.
    fn check_order<'r>(&self, from: &From<Cursor>, rows: &'r Batches) -> Result<Option<&'r str>, CallError> {
        // Versions of one object stand behind one another.
        let repeats = self.facts.input_tokens.len() > 1;
        let (mut before, mut same) = match from {
            From::Behind(text) => (text.as_deref(), false),
            From::Next(Cursor { from, .. }) => (Some(&**from), repeats),
        };
        let mut last = None;
        for row in 0..rows.len() {
            let key = keys::of(rows.row(row)).ok_or_else(|| self.call.unreadable(&"a row has no key"))?;
            if before.is_some_and(|before| key < before || (key == before && !same)) {
                let error = CallError::not_sent("Unordered", format!("the keys do not come in order: {key:?} is late"));
                let help = "leave --parallel away: what answers there does not list as S3 does";
                return Err(self.call.name_it(error.stage(Stage::Answered).help(help)));
            }
            (before, same, last) = (Some(key), repeats, Some(key));
        }
        Ok(last)
    }

    /// How far the page goes, and where the next one begins.
    fn follow(
        &self,
        from: &From<Cursor>,
        last: Option<&str>,
        envelope: &Value,
    ) -> Result<(String, Option<Cursor>), CallError> {
        let more = self.facts.more_results.as_ref().and_then(|member| envelope.get(member));
        let common = match envelope.get("CommonPrefixes") {
            Some(Value::List(prefixes)) => prefixes.last().and_then(|last| last.get("Prefix")?.as_str()),
            _ => None,
        };
        // A page without keys is no farther than where it begins.
        let began = match from {
            From::Behind(text) => text.as_deref(),
            From::Next(Cursor { from, .. }) => Some(&**from),
        };
        let mut reached = last.max(common).max(began).unwrap_or_default();
        if more != Some(&Value::Bool(true)) {
            return Ok((reached.to_owned(), None));
        }
        let mut tokens = Vec::new();
        for (member, expression) in self.facts.input_tokens.iter().zip(&self.facts.output_tokens) {
            // `NextMarker || Contents[-1].Key`
            let token = envelope.get(expression.split("||").next().unwrap_or_default().trim());
            let is_key = **member == *self.start;
            if let (true, Some(Value::String(key))) = (is_key, token) {
                reached = reached.max(key);
            }
            match token {
                Some(token) if *token != Value::Null => tokens.push((member.to_string(), token.clone())),
                _ if is_key => tokens.push((member.to_string(), Value::String(reached.to_owned()))),
                _ => {}
            }
        }
        let again = matches!(from, From::Next(Cursor { tokens: before, .. }) if *before == tokens);
        if again || tokens.is_empty() {
            let error =
                CallError::not_sent("Pages", "AWS says that there is more, and not where: the listing would never end");
            return Err(self.call.name_it(error.stage(Stage::Answered)));
        }
        let next = Cursor { tokens, from: reached.to_owned() };
        Ok((reached.to_owned(), Some(next)))
    }
}

impl Source for Listing {
    type Rows = Keys;
    type Cursor = Cursor;

    async fn page(self: Arc<Self>, from: From<Cursor>, waits: bool) -> Result<Page<Keys, Cursor>, CallError> {
        let incoming = self.call.send(&self.params(&from)).await?;
        let this = self.clone();
        // Pages come in bursts, and each takes its memory twice while it is decoded: as many at a time as there are hands.
        let turn = self.decoding.acquire().await.ok();
        // Decoding takes longer than everything else here, and not on the thread that all answers come through.
        let decoded = spawn_blocking(move || this.decode(&from, &incoming, waits)).await;
        drop(turn);
        decoded.map_err(|error| self.call.internal(&error))?
    }

    async fn give(&self, rows: Keys, most: usize, outlet: &mut impl Outlet) -> Result<(), Stop> {
        let most = most.min(rows.len());
        self.call.gauge().rows(most as u64);
        let lost = |error: std::io::Error| CallError::not_sent("Internal", format!("rows that waited: {error}"));
        rows.unpacked().map_err(lost)?.give(0, most, outlet).await
    }
}
