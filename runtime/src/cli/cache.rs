//! `nuaws-rt cache`: what is kept, how often it served, and how to be rid of it or have more of it.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Subcommand};
use futures_util::StreamExt;
use futures_util::stream;
use nuaws_models::kinds::Touched;
use nuaws_models::names;
use nuaws_models::overlay::matches;

use super::job::{Context, rows_frame};
use crate::answers::{Answers, Counts, Freshness, Mode, kind_of};
use crate::error::CallError;
use crate::invocation::{Engine, Model, Request};
use crate::outlet::{Gone, Outlet, Stop};
use crate::output::{Batch, Format, Frame, pack};
use crate::pager::{self, Paging};
use crate::session::Choice;
use crate::stdout::Pipe;
use crate::store::{Facts, LevelStats};
use crate::value::{Timestamp, Value};

/// Operations that are asked at a time to warm the cache.
const AT_ONCE: usize = 8;

#[derive(Args, Debug)]
pub(super) struct CacheArgs {
    #[command(subcommand)]
    command: CacheCommand,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Json, global = true)]
    pub(super) output: Format,
}

#[derive(Subcommand, Debug)]
enum CacheCommand {
    /// Show how often kept answers served, by level and by resource kind
    Stats,
    /// List what is kept
    List(Filter),
    /// Drop all that is kept
    Clear(Filter),
    /// Drop what a name or glob means: ec2, ec2/describe-*, ec2:instance
    Invalidate {
        /// A service, service/operation or service:kind; * stands for anything
        glob: String,
        #[command(flatten)]
        filter: Filter,
    },
    /// Ask AWS for what will be wanted: every listing of a service, or the operations named
    Warm {
        /// A service or service/operation; * stands for anything in an operation's name
        #[arg(required = true)]
        globs: Vec<String>,
        #[command(flatten)]
        choice: Choice,
    },
    /// Drop what a change made elsewhere touches
    #[command(hide = true)]
    Touched {
        /// Resource kinds
        kinds: Vec<String>,
        /// Region; all where there is none
        #[arg(long)]
        region: Option<String>,
    },
}

#[derive(Args, Debug, Default)]
struct Filter {
    /// Only of this service
    #[arg(long)]
    service: Option<String>,
    /// Only of this region
    #[arg(long)]
    region: Option<String>,
    /// Only what was asked with this profile
    #[arg(long)]
    profile: Option<String>,
}

impl Filter {
    fn service(&self) -> Result<Option<&str>, CallError> {
        let Some(name) = &self.service else { return Ok(None) };
        match nuaws_embed::find(name) {
            Some(entry) => Ok(Some(entry.slug)),
            None => Err(unknown(name).flag("service")),
        }
    }

    fn passes(&self, facts: &Facts) -> bool {
        let fits = |wanted: &Option<String>, have: &str| wanted.as_ref().is_none_or(|wanted| wanted == have);
        fits(&self.region, &facts.region) && fits(&self.profile, &facts.profile)
    }
}

/// Does it; whether the answer is rows.
pub(super) async fn run(args: CacheArgs, context: Context, pipe: &mut Pipe) -> Result<bool, Stop> {
    let answers = context.engine.answers().clone();
    let value = match args.command {
        CacheCommand::Stats => stats(&answers),
        CacheCommand::List(filter) => {
            let service = filter.service()?;
            let kept = answers.store().list();
            let wanted =
                kept.into_iter().filter(|listed| service.is_none_or(|service| *listed.facts.service == *service));
            let mut rows: Vec<_> = wanted.filter(|listed| filter.passes(&listed.facts)).collect();
            rows.sort_by_cached_key(|listed| {
                let facts = &listed.facts;
                (facts.service.clone(), facts.operation.clone(), facts.region.clone(), facts.stored)
            });
            let rows: Vec<Value> =
                rows.iter().map(|listed| row(&listed.facts, listed.bytes, listed.memory, listed.disk)).collect();
            let packed: Vec<u8> = rows.iter().flat_map(pack).collect();
            let batch = Batch { packed: packed.into(), count: rows.len() as u32, sizes: ["bytes".to_owned()].into() };
            pipe.frame(Frame::Rows(batch)).await?;
            return Ok(true);
        }
        CacheCommand::Clear(filter) => removed(&answers, filter.service()?, &|facts| filter.passes(facts)),
        CacheCommand::Invalidate { glob, filter } => {
            let glob = Glob::parse(&glob)?;
            removed(&answers, filter.service()?, &|facts| filter.passes(facts) && glob.means(facts))
        }
        CacheCommand::Touched { kinds, region } => {
            let touched = Touched(kinds.into_iter().map(String::into_boxed_str).collect());
            let gone = answers.drop_touched(&touched, region.as_deref());
            told(gone.entries, gone.bytes)
        }
        CacheCommand::Warm { globs, choice } => return warm(&globs, choice, context, pipe).await,
    };
    let sizes = ["bytes", "memory.bytes", "memory.limit", "disk.bytes", "disk.limit"].map(str::to_owned);
    pipe.frame(Frame::Value(value, sizes.into())).await?;
    Ok(false)
}

fn removed(answers: &Answers, service: Option<&str>, doomed: &dyn Fn(&Facts) -> bool) -> Value {
    let gone = answers.store().remove(service, doomed);
    told(gone.entries, gone.bytes)
}

fn told(entries: u64, bytes: u64) -> Value {
    Value::Map(vec![("removed".into(), int(entries)), ("bytes".into(), int(bytes))])
}

/// What a user means by a name.
enum Glob {
    /// `service/operation`; the second part may be missing.
    Operations(String, String),
    /// `service:noun`.
    Kind(String),
}

impl Glob {
    fn parse(text: &str) -> Result<Glob, CallError> {
        let slug = |name: &str| match nuaws_embed::find(name) {
            Some(entry) => Ok(entry.slug.to_owned()),
            None if name.contains('*') => Ok(name.to_owned()),
            None => Err(unknown(name)),
        };
        if let Some((service, noun)) = text.split_once(':') {
            return Ok(Glob::Kind(format!("{}:{noun}", slug(service)?)));
        }
        let (service, operation) = text.split_once('/').unwrap_or((text, "*"));
        Ok(Glob::Operations(slug(service)?, operation.to_owned()))
    }

    fn means(&self, facts: &Facts) -> bool {
        match self {
            Glob::Operations(service, operation) => {
                matches(service, &facts.service) && is_named(operation, &facts.operation)
            }
            Glob::Kind(kind) => facts.kinds.iter().any(|shown| matches(kind, shown)),
        }
    }
}

/// Whether a glob means an operation, in the API's spelling or in kebab case.
fn is_named(glob: &str, operation: &str) -> bool {
    matches(glob, operation) || matches(glob, &names::kebab(operation))
}

fn unknown(service: &str) -> CallError {
    CallError::not_sent("UnknownService", format!("no service is called {service}")).help("`nuaws` lists them")
}

/// What `cache stats` says.
pub(super) fn stats(answers: &Answers) -> Value {
    let by_kind = answers.tally().by_kind();
    let all: Counts = by_kind.iter().map(|(_, counts)| *counts).sum();
    let hits = all.memory + all.disk + all.joined;
    let reads = hits + all.misses;
    let rate = if reads == 0 { Value::Null } else { Value::Float(hits as f64 / reads as f64) };
    let store = answers.store().stats();
    let mut bytes = kind_bytes(answers);
    let kinds = by_kind.into_iter().map(|(kind, counts)| {
        let held = bytes.remove(&kind).unwrap_or_default();
        Value::Map(
            [("kind".to_owned(), Value::String(kind.into()))]
                .into_iter()
                .chain(counted(&counts))
                .chain([("bytes".into(), int(held))])
                .collect(),
        )
    });
    let kinds = Value::List(kinds.collect());
    let mut value = vec![("hits".to_owned(), int(hits)), ("misses".into(), int(all.misses)), ("hit_rate".into(), rate)];
    value.extend([
        ("joined".to_owned(), int(all.joined)),
        ("stale".into(), int(all.stale)),
        ("renewed".into(), int(all.renewed)),
    ]);
    value.push(("memory".into(), level(all.memory, &store.memory, Vec::new())));
    let disk = store.disk.map_or(Value::Null, |disk| {
        let more = vec![
            ("path".into(), Value::String(disk.path.display().to_string())),
            ("unused".into(), disk.unused.map_or(Value::Null, Value::String)),
            ("corrupt".into(), int(disk.corrupt)),
            ("dropped".into(), int(disk.dropped)),
            ("errors".into(), int(disk.errors)),
        ];
        level(all.disk, &disk.level, more)
    });
    value.push(("disk".into(), disk));
    value.push(("kinds".into(), kinds));
    Value::Map(value)
}

/// Bytes that are kept of each kind.
fn kind_bytes(answers: &Answers) -> HashMap<Box<str>, u64> {
    let mut bytes = HashMap::new();
    for listed in answers.store().list() {
        *bytes.entry(kind_of(&listed.facts)).or_default() += listed.bytes;
    }
    bytes
}

fn counted(counts: &Counts) -> Vec<(String, Value)> {
    let Counts { memory, disk, joined, misses, stale, renewed } = *counts;
    let named = [
        ("memory", memory),
        ("disk", disk),
        ("joined", joined),
        ("misses", misses),
        ("stale", stale),
        ("renewed", renewed),
    ];
    named.map(|(name, count)| (name.to_owned(), int(count))).into()
}

fn level(hits: u64, stats: &LevelStats, more: Vec<(String, Value)>) -> Value {
    let LevelStats { entries, bytes, limit, evictions } = *stats;
    let named = [("hits", hits), ("entries", entries), ("bytes", bytes), ("limit", limit), ("evictions", evictions)];
    Value::Map(named.map(|(name, count)| (name.to_owned(), int(count))).into_iter().chain(more).collect())
}

fn row(facts: &Facts, bytes: u64, memory: bool, disk: bool) -> Value {
    let text = |text: &str| Value::String(text.to_owned());
    let time =
        |ms: u64| Value::Timestamp(Timestamp { secs: (ms / 1000) as i64, nanos: (ms % 1000) as u32 * 1_000_000 });
    Value::Map(vec![
        ("service".into(), text(&facts.service)),
        ("operation".into(), text(&names::kebab(&facts.operation))),
        ("region".into(), text(&facts.region)),
        ("profile".into(), text(&facts.profile)),
        ("principal".into(), text(&facts.principal)),
        ("kinds".into(), Value::List(facts.kinds.iter().map(|kind| text(kind)).collect())),
        ("stored".into(), time(facts.stored)),
        ("expires".into(), time(facts.expires)),
        ("bytes".into(), int(bytes)),
        ("memory".into(), Value::Bool(memory)),
        ("disk".into(), Value::Bool(disk)),
    ])
}

fn int(number: u64) -> Value {
    Value::Int(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Counts rows.
struct Counter(u64);

impl Outlet for Counter {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        self.0 += if let Frame::Rows(batch) = frame { batch.count.into() } else { 1 };
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}
}

/// Asks every operation meant that can be asked without being told anything, and is kept; a row each.
async fn warm(globs: &[String], choice: Choice, context: Context, pipe: &mut Pipe) -> Result<bool, Stop> {
    let Context { engine, environment, folder, .. } = context;
    let choice = Choice { environment: environment.clone(), ..choice };
    let mocked = engine.mocked(&environment, None)?;
    let mut wanted = Vec::new();
    for glob in globs {
        let (service, operation) = glob.split_once('/').unwrap_or((glob, "*"));
        let found = warmable(&engine, service, operation)?;
        if found.is_empty() {
            let error = CallError::not_sent(
                "Input",
                format!("{glob} names nothing that is kept and can be asked without parameters"),
            );
            return Err(error.help("name a service, or operations that list something: ec2/describe-*").into());
        }
        wanted.extend(found);
    }
    wanted.dedup();
    let asked = wanted.into_iter().map(|(service, operation)| {
        let request = Request {
            folder: PathBuf::clone(&folder),
            mocked: mocked.clone(),
            freshness: Freshness { mode: Mode::Refresh, ..Freshness::default() },
            ..Request::new(Model::Named(service.clone()), operation.as_str(), Value::Map(Vec::new()), choice.clone())
        };
        let engine = engine.clone();
        async move {
            let mut counter = Counter(0);
            let outcome = ask(&engine, request, &mut counter).await;
            let error = outcome.err().map_or(Value::Null, |error| Value::String(error.to_string()));
            Value::Map(vec![
                ("service".into(), Value::String(service)),
                ("operation".into(), Value::String(names::kebab(&operation))),
                ("rows".into(), int(counter.0)),
                ("error".into(), error),
            ])
        }
    });
    let mut rows = stream::iter(asked).buffered(AT_ONCE);
    while let Some(row) = rows.next().await {
        pipe.frame(rows_frame(&[row])).await?;
    }
    Ok(true)
}

async fn ask(engine: &Arc<Engine>, request: Request, counter: &mut Counter) -> Result<(), CallError> {
    match pager::run(&engine.prepare(request).await?, &Paging::default(), counter).await {
        Err(Stop::Failed(error)) => Err(error),
        Ok(_) | Err(Stop::Gone) => Ok(()),
    }
}

fn warmable(engine: &Engine, service: &str, glob: &str) -> Result<Vec<(String, String)>, CallError> {
    let callee = engine.callee(&Model::Named(service.to_owned()))?;
    let (service, policy) = (&callee.service, callee.policy());
    let can = |name: &&str| {
        service.operation(name).is_some_and(|operation| {
            policy.cacheable(service, name, operation, None).is_ok()
                && !service.input(operation).iter().any(|member| member.traits.required)
        })
    };
    let meant = service.operation_names().filter(|name| is_named(glob, name)).filter(can);
    Ok(meant.map(|name| (service.slug.to_string(), name.to_owned())).collect())
}
