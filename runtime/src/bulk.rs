//! Many rows through one operation: read one by one, bound, called side by side, answered in order.
//!
//! A run holds a bounded number of rows, whatever comes in and whatever is answered. Each is a call of its own, prepared by
//! the [`Engine`] and run by the [`pager`]; how many requests are under way is for the permits to say. Here is which rows are
//! begun and when ([`Run`]), how they bind ([`bind`]), which share a request ([`packs`]), in what
//! order answers leave ([`order`]) and what stands before them ([`beside`]), what becomes of failures
//! ([`failures`]), what is remembered of a run ([`journal`]) and who is asked before it ([`confirm`]).

mod beside;
mod bind;
mod confirm;
mod failures;
mod journal;
mod order;
mod out;
mod packs;
mod rows;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use nuaws_models::model::Operation;
use nuaws_models::names;
use nuaws_models::result::Answer;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use crate::call::Callee;
use crate::error::CallError;
use crate::input;
use crate::invocation::{Engine, Request, operation_name};
use crate::outlet::{Outlet, Stop};
use crate::output::{Batch, Frame, Sizes};
use crate::pager::{self, Paging};
use crate::progress::Step;
use crate::session::Choice;
use crate::transport::Signed;
use crate::value::Value;
use bind::{Binder, Bound};
use confirm::Change;
use journal::Journal;
use order::{Line, Outcome, Part, RowOutlet, Slot};
use out::Out;
use packs::{Open, Packed, Packing};

pub use beside::Behind;
pub use bind::{Given, told};
pub use confirm::Ask;
pub(crate) use failures::Failures;
pub use rows::Input;

/// Rows in progress at most: more than permits let through, so that none is idle.
const MOST: usize = 512;
/// The same where one row's answer may be large.
const MOST_LARGE: usize = 64;
/// Rows that wait for one before them, at most.
const AHEAD: usize = 2048;
/// The same in requests, where many rows share one.
const PACKS_AHEAD: usize = 16;
/// Bytes of answers that wait before no further row is begun.
const HELD: usize = 16 << 20;
/// Rows in progress at first where the first failure is to end it; one more with every success. Those that have begun are
/// not called back.
const CAUTIOUS: usize = 8;

/// What a user says of a bulk run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Answers leave as they come.
    pub unordered: bool,
    /// Each row of an answer begins with the columns of its input.
    pub with_input: bool,
    /// The first failure ends it.
    pub fail_fast: bool,
    /// Rows in progress at most.
    pub concurrency: Option<usize>,
    /// Changes of more rows than this are asked about.
    pub confirm_above: usize,
    /// Changes are meant.
    pub yes: bool,
    /// Where it is remembered which rows were answered.
    pub journal: Option<PathBuf>,
    /// Requests are shown instead of sent.
    pub dry_run: bool,
}

/// What all rows have in common.
#[derive(Debug)]
pub struct Common {
    /// Who makes the calls.
    pub engine: Arc<Engine>,
    /// What flags say of each.
    pub request: Request,
    /// What the command before was told ([`told`]).
    pub before: Vec<(String, Value)>,
    /// What is wanted of each answer.
    pub paging: Paging,
}

/// What is piped in, seen as what it is.
#[derive(Debug)]
pub enum Meaning {
    /// It gives no parameter: the flags do.
    Plain,
    /// It is one row: the parameters and where they go, and the columns that the answer is to begin with.
    One(Value, Choice, Option<Vec<(String, Value)>>),
    /// It is rows.
    Many(Box<Bulk>),
}

/// A bulk run, ready to begin.
pub struct Bulk {
    shared: Shared,
    input: Input,
    ask: Option<Ask>,
    journal: Option<Journal>,
}

impl std::fmt::Debug for Bulk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bulk").field("shared", &self.shared).finish_non_exhaustive()
    }
}

/// What the rows in progress need.
#[derive(Debug)]
struct Shared {
    common: Common,
    options: Options,
    binder: Binder,
    /// Where many rows go by one request.
    packing: Option<Packing>,
    callee: Arc<Callee>,
    /// Whether the operation answers nothing.
    nothing: bool,
    /// Whether the answer to one row may be much.
    large: bool,
    /// Rows and requests in progress.
    running: AtomicUsize,
    /// A row has failed, and that is to end it.
    stopped: AtomicBool,
}

/// A row in progress.
struct Place(Arc<Shared>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.running.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What rows are to be: `many`, or the `one` that was piped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Rows {
    /// One record or value: the answer is that of a plain call
    One,
    /// Rows, a nil behind them where they are MessagePack
    Many,
}

/// Sees what `input` is to an operation of which `common` gives so much.
///
/// # Errors
/// The first row lacks something that is required, or the journal cannot be had.
pub fn meaning(
    rows: Rows,
    input: Input,
    common: Common,
    options: Options,
    ask: Option<Ask>,
) -> Result<Meaning, CallError> {
    let callee = common.engine.callee(&common.request.model)?;
    let service = callee.service.clone();
    let name = operation_name(&service, &common.request.operation)?;
    let Some(operation) = service.operation(&name) else { return Ok(Meaning::Plain) };
    let params = input::by_member(&service, operation, common.request.params);
    let request = Request { operation: name.clone(), params, ..common.request };
    let common = Common { request, ..common };
    let (Value::Map(params), before) = (&common.request.params, &common.before) else { return Ok(Meaning::Plain) };
    let (region, profile) = common.way();
    let binder = Binder::new(&service, &name, operation, &Given { params, before, region, profile });
    let packing = packing(&callee, &name, operation, &common);
    let item = |row: &Value| packing.as_ref().and_then(|packing| packing.item(row));
    if rows == Rows::One {
        return match input.into_first() {
            Some(row) if !binder.is_complete() => {
                if let (Some(packing), Some(item)) = (&packing, item(&row)) {
                    let (item, bound) = item?;
                    let columns = options.with_input.then(|| packing.input(&row));
                    let params = packing.request(&item, &common.params_of(&bound));
                    return Ok(Meaning::One(params, common.choice_of(&bound), columns));
                }
                let bound = binder.bind(&row)?;
                let columns = options.with_input.then(|| failures::input(&row, &bound.members));
                Ok(Meaning::One(common.params_of(&bound), common.choice_of(&bound), columns))
            }
            _ => Ok(Meaning::Plain),
        };
    }
    let is_rows = match input.first() {
        None => binder.could_bind(),
        Some(row) => match item(row).map(|item| item.map(|_| true)) {
            Some(item) => item?,
            None => binder.bind(row).map(|bound| bound.own > 0).or_else(|error| match binder.is_complete() {
                true => Ok(false),
                false => Err(packing.as_ref().map_or(error.clone(), |packing| {
                    error.help(format!("rows with {} go together, many by one request", packing.columns()))
                })),
            })?,
        },
    };
    if !is_rows {
        return Ok(Meaning::Plain);
    }
    let journal = match &options.journal {
        Some(path) if !options.dry_run => Some(
            Journal::open(&common.request.folder.join(path), &service.slug, &name)
                .map_err(|e| e.of(&service.slug, &name))?,
        ),
        _ => None,
    };
    let answer = callee.policy().answer(&service, &name, operation);
    let nothing = !common.paging.raw && common.paging.query.is_none() && answer == Answer::Nothing;
    let large = packing.is_some() || matches!(answer, Answer::Rows(_) | Answer::Bytes(_) | Answer::Events(_));
    let (running, stopped) = Default::default();
    let shared = Shared { common, options, binder, packing, callee, nothing, large, running, stopped };
    Ok(Meaning::Many(Box::new(Bulk { shared, input, ask, journal })))
}

/// How rows are packed, where they can be: what flags give is the same for all, and who wants a response as it is, or so
/// much of one, wants one for each row.
fn packing(callee: &Callee, name: &str, operation: &Operation, common: &Common) -> Option<Packing> {
    if common.paging != Paging::default() {
        return None;
    }
    let batch = callee.policy().batch(&callee.service, name, operation)?;
    let mut params = common.given().to_vec();
    if params.iter().any(|(member, value)| member == batch.member() && *value != Value::Null) {
        return None;
    }
    // The items give it.
    params.push((batch.member().to_owned(), Value::Bool(true)));
    let (region, profile) = common.way();
    let given = Given { params: &params, before: &common.before, region, profile };
    Some(Packing { batch, binder: Binder::new(&callee.service, name, operation, &given) })
}

impl Common {
    /// Whether flags say the region, and whether the profile.
    fn way(&self) -> (bool, bool) {
        (self.request.choice.region.is_some(), self.request.choice.profile.is_some())
    }

    fn given(&self) -> &[(String, Value)] {
        match &self.request.params {
            Value::Map(given) => given,
            _ => &[],
        }
    }

    fn params_of(&self, bound: &Bound) -> Value {
        Value::Map(self.given().iter().chain(&bound.members).cloned().collect())
    }

    fn choice_of(&self, bound: &Bound) -> Choice {
        let before = |name: &str| {
            let told = self.before.iter().find(|(told, _)| told == name).filter(|_| bound.own > 0);
            told.and_then(|(_, value)| value.as_str()).map(str::to_owned)
        };
        let choice = self.request.choice.clone();
        Choice {
            region: choice.region.or_else(|| bound.region.clone()).or_else(|| before("region")),
            profile: choice.profile.or_else(|| bound.profile.clone()).or_else(|| before("profile")),
            ..choice
        }
    }

    /// What the journal calls a row that gives this.
    fn key(&self, bound: &Bound, params: &Value) -> u128 {
        let choice = self.choice_of(bound);
        let get = |name| choice.environment.get(name);
        let region = choice.region.as_deref().or_else(|| get("AWS_REGION")).or_else(|| get("AWS_DEFAULT_REGION"));
        let profile = choice.profile.as_deref().or_else(|| get("AWS_PROFILE"));
        let account = get("AWS_ACCESS_KEY_ID").filter(|_| choice.profile.is_none()).map(journal::account);
        let endpoint = choice.endpoint_url.as_deref().or_else(|| get("AWS_ENDPOINT_URL"));
        journal::key(&self.request.operation, [region, profile, account, endpoint], params)
    }
}

impl Bulk {
    /// Runs it to its end; what is to be said of it on stderr.
    ///
    /// # Errors
    /// The reader leaves, the input cannot be read to its end, the journal cannot be written, nobody says that so many
    /// changes are meant, or a row fails and that is to end it. Rows that were given before stay valid.
    pub async fn run(self, outlet: &mut impl Outlet) -> Result<String, Stop> {
        let Bulk { shared, input, ask, journal } = self;
        let shared = Arc::new(shared);
        let run = Run {
            line: Line::new(!shared.options.unordered),
            rows: input.start(),
            read: VecDeque::new(),
            journal,
            skipped: 0,
            begun: 0,
            ended: 0,
            bytes: 0,
            failures: Failures::default(),
            broken: None,
            tasks: JoinSet::new(),
            shared,
        };
        run.run(ask, outlet).await
    }
}

/// A bulk run under way.
struct Run {
    shared: Arc<Shared>,
    line: Line,
    rows: mpsc::Receiver<Result<Value, CallError>>,
    /// Rows that were read before it was known whether there are to be any.
    read: VecDeque<Result<Value, CallError>>,
    journal: Option<Journal>,
    /// Rows that an earlier run was answered.
    skipped: u64,
    begun: u64,
    ended: u64,
    /// Bytes of all answers.
    bytes: u64,
    failures: Failures,
    /// Why no more rows are read: after those before it.
    broken: Option<CallError>,
    /// Ends with this.
    tasks: JoinSet<()>,
}

/// What is to be done for a row.
enum Ready {
    Row(Item),
    Packed(Packed),
    /// Nothing: an earlier run did it.
    Done,
}

/// A row that is ready to begin.
struct Item {
    row: Value,
    bound: Bound,
    key: Option<u128>,
}

impl Run {
    async fn run(mut self, ask: Option<Ask>, outlet: &mut impl Outlet) -> Result<String, Stop> {
        let shared = self.shared.clone();
        if shared.changes() {
            self.confirm(ask).await?;
        } else {
            outlet.watch();
        }
        let writer = self.journal.as_ref().map(Journal::writer).transpose()?;
        let mut out = Out::new(writer);
        let mut open = shared.packing.as_ref().map(|packing| Open::new(&packing.batch));
        let mut more = true;
        loop {
            while let Some(part) = self.line.try_next() {
                self.take(part, &mut out, outlet).await?;
            }
            more = more && !shared.has_stopped();
            if !more {
                self.send_all(&mut open);
                if self.line.len() == 0 {
                    break;
                }
            }
            let room = more && self.has_room();
            if room && let Some(row) = self.read.pop_front() {
                more = self.begin(row, &mut open);
                continue;
            }
            let since = open.as_ref().and_then(|open| open.since);
            let late = async { sleep_until(since.unwrap_or_else(Instant::now) + packs::PATIENCE).await };
            // Whatever is ready goes first: it leaves when there is nothing else to do.
            let next = tokio::select! {
                biased;
                part = self.line.next() => Next::Part(part),
                Some(ended) = self.tasks.join_next() => {
                    ended.map_err(|_| order::lost_row())?;
                    continue;
                }
                row = self.rows.recv(), if room => Next::Row(row),
                () = std::future::ready(()), if !out.is_empty() => Next::Idle,
                () = late, if since.is_some() => Next::Late,
            };
            match next {
                Next::Part(part) => self.take(part, &mut out, outlet).await?,
                Next::Row(Some(row)) => more = self.begin(row, &mut open),
                Next::Late => self.send_all(&mut open),
                Next::Row(None) => more = false,
                Next::Idle => out.leave(outlet).await?,
            }
        }
        out.leave(outlet).await?;
        if let Some(error) = self.broken {
            return Err(error.into());
        }
        match self.failures.first.take().filter(|_| shared.options.fail_fast) {
            Some(error) => Err(failed_fast(error, self.failures.count).into()),
            None => Ok(self.closing()),
        }
    }

    fn closing(&self) -> String {
        let mut text = self.failures.told(self.begun);
        if self.skipped > 0 {
            let rows = if self.skipped == 1 { "row was" } else { "rows were" };
            text.push_str(&format!("nuaws: {} {rows} answered before and skipped\n", self.skipped));
        }
        text
    }

    /// Reads as many rows as may be changed without a word, and asks where there are more.
    async fn confirm(&mut self, ask: Option<Ask>) -> Result<(), CallError> {
        let shared = self.shared.clone();
        let Options { yes, confirm_above: above, .. } = shared.options;
        if yes {
            return Ok(());
        }
        while self.read.len() <= above {
            match self.rows.recv().await {
                Some(row) => self.read.push_back(row),
                None => return Ok(()),
            }
        }
        let (service, operation) = (&*shared.callee.service.slug, shared.operation_name());
        let command = names::kebab(operation);
        let change = Change { service, operation, command: &command, above };
        match ask {
            None => Err(change.needs_yes()),
            Some(ask) if ask.is_meant(change.question()).await => Ok(()),
            Some(_) => Err(change.refused()),
        }
    }

    /// Whether another row may begin.
    fn has_room(&self) -> bool {
        let running = self.shared.running.load(Ordering::Relaxed);
        let ahead = self.shared.packing.as_ref().map_or(0, |packing| packing.batch.most * PACKS_AHEAD);
        self.line.len() < AHEAD.max(ahead) && self.line.held() < HELD && running < self.most()
    }

    fn most(&self) -> usize {
        let Options { concurrency, fail_fast, .. } = self.shared.options;
        if let Some(concurrency) = concurrency {
            return concurrency.min(MOST);
        }
        let most = if self.shared.large { MOST_LARGE } else { MOST };
        // Answers that turn out to be large are not to fill the memory all at once.
        let average = (self.bytes / self.ended.max(1)) as usize;
        let most = most.min((HELD / average.max(1)).max(CAUTIOUS));
        if fail_fast { most.min(CAUTIOUS + self.ended as usize) } else { most }
    }

    /// Begins a row; whether another is wanted.
    fn begin(&mut self, row: Result<Value, CallError>, open: &mut Option<Open<'_>>) -> bool {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                self.broken = Some(error);
                return false;
            }
        };
        let ready = match self.ready(row) {
            Ok(ready) => ready,
            Err((row, error)) => {
                self.begun += 1;
                let slot = self.line.slot();
                let rows = self.shared.failed(&row, &Bound::default(), &error);
                self.tasks.spawn(slot.end(Some(rows), Outcome::Failed(error)));
                return !self.shared.stop();
            }
        };
        match (ready, open) {
            (Ready::Done, _) => {
                self.skipped += 1;
                return true;
            }
            (Ready::Packed(packed), Some(open)) => {
                let leaving = open.add(packed, self.line.slot_of_one());
                self.send(leaving);
            }
            (Ready::Packed(_), None) => unreachable!("rows are packed where requests are open"),
            (Ready::Row(item), _) => {
                let (slot, place) = (self.line.slot(), self.place());
                self.tasks.spawn(async move { place.0.work(item, slot).await });
            }
        }
        self.begun += 1;
        true
    }

    /// What is to be done for a row.
    fn ready(&mut self, row: Value) -> Result<Ready, (Value, CallError)> {
        let shared = self.shared.clone();
        let packed = shared.packing.as_ref().and_then(|packing| Some((packing, packing.item(&row)?)));
        let (item, bound) = match packed {
            Some((_, Err(error))) => return Err((row, error)),
            Some((packing, Ok((item, bound)))) => (Some((packing, item)), bound),
            None => match shared.binder.bind(&row) {
                Ok(bound) if bound.own > 0 => (None, bound),
                Ok(_) => {
                    let error = CallError::not_sent("Input", "no column of this row is a parameter");
                    return Err((row, error.of(&shared.callee.service.slug, shared.operation_name())));
                }
                Err(error) => return Err((row, error)),
            },
        };
        let mut key = None;
        if let Some(journal) = &mut self.journal {
            let params = shared.common.params_of(&bound);
            let params = match &item {
                Some((packing, item)) => packing.request(item, &params),
                None => params,
            };
            let made = shared.common.key(&bound, &params);
            if journal.was_answered(made) {
                return Ok(Ready::Done);
            }
            key = Some(made);
        }
        Ok(match item {
            Some((_, item)) => Ready::Packed(Packed { item, row, bound, key }),
            None => Ready::Row(Item { row, bound, key }),
        })
    }

    /// A place for something in progress.
    fn place(&self) -> Place {
        self.shared.running.fetch_add(1, Ordering::Relaxed);
        Place(self.shared.clone())
    }

    fn send(&mut self, requests: Vec<Vec<packs::Sent>>) {
        for rows in requests {
            let place = self.place();
            self.tasks.spawn(packs::send(place, rows));
        }
    }

    fn send_all(&mut self, open: &mut Option<Open<'_>>) {
        if let Some(open) = open {
            let leaving = open.all();
            match self.shared.has_stopped() {
                true => leaving.into_iter().for_each(|rows| _ = self.tasks.spawn(packs::leave(rows))),
                false => self.send(leaving),
            }
        }
    }

    /// Takes what a row has answered.
    async fn take(&mut self, part: Part, out: &mut Out, outlet: &mut impl Outlet) -> Result<(), Stop> {
        let stops = self.shared.options.fail_fast && matches!(part.end, Some(Outcome::Failed(_)));
        if let Some(rows) = part.rows.filter(|_| !stops) {
            self.bytes += rows.packed.len() as u64;
            out.put(rows, outlet).await?;
        }
        match part.end {
            None => return Ok(()),
            Some(Outcome::Answered(key)) => out.keys.extend(key),
            Some(Outcome::Failed(error)) => {
                outlet.tell(Step::Failed(1));
                self.failures.add(error);
            }
        }
        self.ended += 1;
        out.ended += 1;
        if out.is_full() {
            out.leave(outlet).await?;
        }
        Ok(())
    }
}

/// What there is to do next.
enum Next {
    Part(Part),
    Row(Option<Result<Value, CallError>>),
    /// Nothing but handing on what was gathered.
    Idle,
    /// Requests that are not full have waited long enough.
    Late,
}

impl Shared {
    fn operation(&self) -> Option<&Operation> {
        self.callee.service.operation(self.operation_name())
    }

    fn operation_name(&self) -> &str {
        &self.common.request.operation
    }

    /// Whether rows change something.
    fn changes(&self) -> bool {
        let safe =
            self.operation().is_some_and(|operation| self.callee.policy().is_safe(self.operation_name(), operation));
        !safe && !self.options.dry_run
    }

    /// A row has failed; whether that ends it.
    fn stop(&self) -> bool {
        if self.options.fail_fast {
            self.stopped.store(true, Ordering::Relaxed);
        }
        self.options.fail_fast
    }

    /// Whether nothing more is to begin.
    fn has_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// A row that failed.
    fn failed(&self, row: &Value, bound: &Bound, error: &CallError) -> Batch {
        let (params, choice) = (self.common.given(), self.common.choice_of(bound));
        let sensitive = |name: &str| {
            let service = &self.callee.service;
            let members = self.operation().map(|operation| service.input(operation)).unwrap_or_default();
            members.iter().any(|member| &*member.name == name && service.target(member).traits.sensitive)
        };
        let given = |name: &str| params.iter().chain(&bound.members).find(|(known, _)| known == name).cloned();
        let mut needed: Vec<_> = self.binder.required().filter(|name| !sensitive(name)).filter_map(given).collect();
        // A plain value has no column yet.
        if let Value::Map(columns) = row {
            let has = |name: &str| columns.iter().any(|(column, _)| self.binder.is_for(column, name));
            needed.retain(|(name, _)| !has(name));
        }
        for (name, value) in [("region", choice.region), ("profile", choice.profile)] {
            needed.extend(
                value.filter(|_| self.binder.has_way(name)).map(|value| (name.to_owned(), Value::String(value))),
            );
        }
        let row = failures::failed(failures::input(row, &bound.members), needed, error);
        order::one(&row, Sizes::default())
    }

    /// Does what is to be done for a row.
    async fn work(&self, item: Item, slot: Slot) {
        let Item { row, bound, key } = item;
        let input = self.options.with_input.then(|| failures::input(&row, &bound.members));
        let mut outlet = RowOutlet::new(slot, input, key.is_some());
        let called = self.call(&bound, &mut outlet).await;
        match called {
            Ok(()) => {
                let done = (self.nothing && outlet.is_empty())
                    .then(|| outlet.row(Value::Map(bound.members)))
                    .map(|row| order::one(&row, Sizes::default()));
                let (slot, rows) = outlet.into_parts();
                slot.end(rows.or(done), Outcome::Answered(key)).await;
            }
            Err(Stop::Gone) => {}
            Err(Stop::Failed(error)) => {
                self.stop();
                let rows = self.failed(&row, &bound, &error);
                let (slot, kept) = outlet.into_parts();
                slot.end(Some(order::joined(kept, rows)), Outcome::Failed(error)).await;
            }
        }
    }

    async fn call(&self, bound: &Bound, outlet: &mut RowOutlet) -> Result<(), Stop> {
        let request = self.common.request.with(self.common.params_of(bound), self.common.choice_of(bound));
        let call = self.common.engine.prepare(request).await?;
        if self.options.dry_run {
            let signed = call.sign(&call.params).await?;
            outlet.frame(Frame::Value(shown(signed), Sizes::default())).await?;
            return Ok(());
        }
        pager::run(&call, &self.common.paging, outlet).await.map(|_| ())
    }
}

fn failed_fast(mut error: CallError, count: u64) -> CallError {
    if count > 1 {
        let more = count - 1;
        error.message.push_str(&format!("; and {more} more row{} failed", if more == 1 { "" } else { "s" }));
    }
    error
}

/// A signed request as a row.
pub fn shown(signed: Signed) -> Value {
    let text = |text: String| Value::String(text);
    let body = signed.body.map_or(Value::Null, |body| match std::str::from_utf8(&body) {
        Ok(body) => text(body.to_owned()),
        Err(_) => Value::Blob(body.to_vec()),
    });
    Value::Map(vec![
        ("method".into(), text(signed.method)),
        ("url".into(), text(signed.url)),
        ("headers".into(), Value::Map(signed.headers.into_iter().map(|(k, v)| (k, text(v))).collect())),
        ("body".into(), body),
    ])
}
