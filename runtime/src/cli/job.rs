//! A command line as work: read once, run wherever there is an engine, its end told as an exit code and a text for stderr.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Parser, ValueEnum};

use super::accounts::{self, RegionsArgs, WhoamiArgs};
use super::aggregate::{self, AggregateArgs};
use super::cache::{self, CacheArgs};
use super::call::Plan;
use super::stats::{self, StatsArgs};
use super::stdin::Stdin;
use super::{Cli, Command, run, usage, wait};
use crate::bulk::Ask;
use crate::environment::Environment;
use crate::error::{CallError, Stage};
use crate::invocation::Engine;
use crate::listing;
use crate::outlet::{Outlet, Stop};
use crate::output::{self, Batch, Format, Frame, Sizes, Writer};
use crate::presign::{self, PresignArgs};
use crate::stats::Timing;
use crate::stdout::Pipe;
use crate::value::Value;

/// Who runs a command line, and where.
#[derive(Debug)]
pub struct Context {
    /// What answers.
    pub engine: Arc<Engine>,
    /// The caller's variables.
    pub environment: Environment,
    /// The caller's folder.
    pub folder: PathBuf,
    /// The caller's stdin.
    pub stdin: Stdin,
    /// How a person at the caller's terminal is asked, where there is one.
    pub ask: Option<Ask>,
}

/// A command line that was read.
#[derive(Debug)]
pub struct Job {
    /// What its answer is written as.
    pub format: Format,
    /// Whether its reader passes rows on as they come.
    pub streams: bool,
    /// What of the caller's settings could not be read, for stderr: the rest holds, and the call goes on.
    pub warnings: String,
    /// Who hears what its requests spend their time on: that is said after the answer, whole or not.
    pub timing: Option<Arc<Timing>>,
    work: Work,
}

#[derive(Debug)]
enum Work {
    Call(Box<Plan>),
    Wait(Box<wait::Plan>),
    Presign(Box<(PresignArgs, Context)>),
    Cache(Box<(CacheArgs, Context)>),
    Aggregate(Box<(AggregateArgs, Stdin)>),
    Stats(Box<(StatsArgs, Context)>),
    Profiles(Box<Context>),
    Whoami(Box<(WhoamiArgs, Context)>),
    Regions(Box<(RegionsArgs, Context)>),
    Rows(Vec<Value>),
}

/// What a run that is over says of its time.
pub(super) fn timed(ended: Ended, timing: Option<Arc<Timing>>) -> Ended {
    let said = timing.map(|timing| timing.text()).unwrap_or_default();
    Ended { text: ended.text + &said, ..ended }
}

/// Why there is nothing to run.
#[derive(Debug)]
pub enum Refused {
    /// It cannot be done, and this is what its answer would be written as.
    Failed(CallError, Format),
    /// A wrong command line, or one that asks for help.
    Words(clap::Error),
    /// It is of the caller's own process.
    Elsewhere,
}

/// What came of work that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Whether the answer is rows.
    pub listing: bool,
    /// What is to be said besides, for stderr.
    pub closing: String,
}

impl From<bool> for Done {
    fn from(listing: bool) -> Done {
        Done { listing, closing: String::new() }
    }
}

/// How it went: what a process ends with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// 0 for a whole answer or a reader who left, 1 for a failed call.
    pub code: u8,
    /// For stderr.
    pub text: String,
}

impl Job {
    /// Reads the words behind the program's name, and what they want from stdin.
    ///
    /// # Errors
    /// For everything that is wrong before there is a call.
    pub fn read(words: &[String], context: Context) -> Result<Job, Refused> {
        let words = std::iter::once("nuaws-rt").chain(words.iter().map(String::as_str));
        let cli = Cli::try_parse_from(words).map_err(Refused::Words)?;
        Job::of(cli.command, context)
    }

    pub(super) fn of(command: Command, mut context: Context) -> Result<Job, Refused> {
        let command = match command {
            Command::Run(args) => {
                let format = args.output;
                run::command(args, &mut context).map_err(|error| Refused::Failed(error, format))?
            }
            command => command,
        };
        let settings = context.engine.settings(&context.environment);
        let warnings = settings.1.iter().map(|problem| format!("nuaws: {problem}\n")).collect();
        let (format, streams, work) = match command {
            Command::Call(args) => {
                let (format, plan) = (args.output, Plan::read(*args, context));
                let streams = plan.as_ref().is_ok_and(Plan::streams);
                (format, streams, plan.map(|plan| Work::Call(Box::new(plan))))
            }
            Command::Wait(args) => {
                let format = args.output;
                (format, false, wait::Plan::read(args, context).map(|plan| Work::Wait(Box::new(plan))))
            }
            Command::Presign(args) => {
                let format = args.output.unwrap_or(Format::Raw);
                (format, false, Ok(Work::Presign(Box::new((args, context)))))
            }
            Command::Cache(args) => (args.output, false, Ok(Work::Cache(Box::new((args, context))))),
            Command::Aggregate(args) => {
                let (format, streams) = (args.output, args.streams());
                (format, streams, Ok(Work::Aggregate(Box::new((args, context.stdin)))))
            }
            Command::Stats(args) => (args.output, false, Ok(Work::Stats(Box::new((args, context))))),
            Command::Profiles(args) => (args.output, false, Ok(Work::Profiles(Box::new(context)))),
            Command::Whoami(args) => (args.output, false, Ok(Work::Whoami(Box::new((args, context))))),
            Command::Regions(args) => (args.output, false, Ok(Work::Regions(Box::new((args, context))))),
            Command::List(args) => {
                let rows = listing::list(&context.engine, args.service.as_deref(), args.operation.as_deref());
                (args.output, false, rows.map(Work::Rows))
            }
            _ => return Err(Refused::Elsewhere),
        };
        match work {
            Ok(work) => {
                let timing = match &work {
                    Work::Call(plan) => plan.timing(),
                    Work::Wait(plan) => plan.timing(),
                    _ => None,
                };
                Ok(Job { format, streams, warnings, timing, work })
            }
            Err(error) => Err(Refused::Failed(error, format)),
        }
    }

    /// Runs it; what it answers goes into `pipe`.
    ///
    /// # Errors
    /// When the reader leaves, or the work fails.
    pub async fn run(self, pipe: &mut Pipe) -> Result<Done, Stop> {
        let listing = match self.work {
            Work::Call(plan) => return plan.run(pipe).await,
            Work::Wait(plan) => plan.run(pipe).await,
            Work::Presign(asked) => {
                let (args, mut context) = *asked;
                let params = context.stdin.parameters(args.params.clone())?;
                let mocked = context.engine.mocked(&context.environment, None)?;
                let frame =
                    presign::run(args, params, &context.engine, mocked, context.environment, context.folder).await?;
                pipe.frame(frame).await?;
                Ok(false)
            }
            Work::Aggregate(asked) => {
                let (args, stdin) = *asked;
                aggregate::run(args, stdin, pipe).await
            }
            Work::Cache(asked) => {
                let (args, context) = *asked;
                cache::run(args, context, pipe).await
            }
            Work::Stats(asked) => {
                let (args, context) = *asked;
                stats::run(args, context, pipe).await
            }
            Work::Profiles(context) => accounts::profiles(*context, pipe).await,
            Work::Whoami(asked) => accounts::whoami(asked.0, asked.1, pipe).await,
            Work::Regions(asked) => accounts::regions(asked.0, asked.1, pipe).await,
            Work::Rows(rows) => {
                pipe.frame(rows_frame(&rows)).await?;
                Ok(true)
            }
        };
        listing.map(Done::from)
    }
}

/// Values as rows.
pub(super) fn rows_frame(rows: &[Value]) -> Frame {
    let packed: Vec<u8> = rows.iter().flat_map(output::pack).collect();
    Frame::Rows(Batch { packed: packed.into(), count: rows.len() as u32, sizes: Sizes::default() })
}

/// Ends an answer: what tells that it is whole, or the failure where the reader will see it.
pub fn end<W: std::io::Write>(outcome: Result<Done, Stop>, writer: &mut Writer<W>) -> Ended {
    match outcome {
        // A pipe closed just now is the same as one closed before: not a failure.
        Ok(Done { listing, closing }) => {
            _ = writer.end(listing);
            Ended { code: 0, text: closing }
        }
        Err(Stop::Gone) => Ended { code: 0, text: String::new() },
        Err(Stop::Failed(error)) => fail(&error, writer),
    }
}

/// Says a failure: in the frames; on stderr for the other formats, and for frames too once rows have been passed on,
/// because a reader that only counts them would miss it.
pub fn fail<W: std::io::Write>(error: &CallError, writer: &mut Writer<W>) -> Ended {
    // A reader who has left needs no telling.
    _ = writer.error(error);
    let frames = writer.format() == Format::Frames;
    if frames && !writer.has_passed() {
        return Ended { code: 1, text: String::new() };
    }
    let mut text = format!("nuaws: {error}");
    if !error.operation.is_empty() {
        text.push_str(&format!(" ({} {}, {})", error.service, error.operation, error.stage.as_str()));
    } else if error.stage == Stage::MaybeSent {
        text.push_str(&format!(" ({})", error.stage.as_str()));
    }
    if let Some(id) = &error.request_id {
        text.push_str(&format!(", request id {id}"));
    }
    if !frames && let Some(help) = &error.help {
        // A mark under a place must stay under it.
        text.push_str(&format!("\n  help: {}", help.replace('\n', "\n        ")));
    }
    text.push('\n');
    Ended { code: 1, text }
}

/// What a command line's answer is written as, as far as one can tell without reading it.
pub(super) fn format_of(words: &[String]) -> Format {
    let said = words.windows(2).find(|two| two[0] == "--output").and_then(|two| Format::from_str(&two[1], true).ok());
    let runs = || words.first().is_some_and(|first| first == "run");
    said.unwrap_or(if runs() { Format::Frames } else { Format::Msgpack })
}

/// What is said of words that cannot be run, on `writer` or as the text.
pub fn refuse<W: std::io::Write>(error: &clap::Error, words: &[String], writer: &mut Writer<W>) -> Option<Ended> {
    let frames = format_of(words) == Format::Frames;
    (frames && error.use_stderr()).then(|| fail(&usage(error), writer))
}

/// An answer that cannot be written.
pub(super) fn unwritable(error: &std::io::Error) -> CallError {
    CallError::not_sent("Output", format!("the answer cannot be written: {error}")).stage(Stage::Answered)
}
