//! `nuaws-rt`'s command line, and this process as the place where it runs.
//!
//! The forms are for `rt.nu`; people and scripts may use them too. A command line is read and run the same way by a daemon
//! as here ([`Job`]). Work is done below: nothing here knows protocols.

mod accounts;
mod aggregate;
mod cache;
mod call;
mod daemon;
mod doctor;
mod gather;
mod given;
mod job;
mod raise;
mod resident;
mod run;
mod serve;
mod stats;
mod stdin;
mod wait;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use aws_smithy_async::time::SharedTimeSource;
use clap::error::{ContextKind, ContextValue};
use clap::{Args, Parser, Subcommand};
use nuaws_models::kinds::Touched;

use crate::answers::{Answers, Elsewhere};
use crate::bulk::Ask;
use crate::client::{self, Outcome, Person};
use crate::environment::Environment;
use crate::error::CallError;
use crate::invocation::Engine;
use crate::outlet::Stop;
use crate::output::{Format, Writer};
use crate::place::{self, Build, Place};
use crate::presign::PresignArgs;
use crate::progress::{self, Curtain, Line, Progress, Told};
use crate::settings::Settings;
use crate::stats::Stats;
use crate::stdout;
use crate::store::{self, DiskSettings, Store};

pub use job::{Context, Done, Ended, Job, Refused, end, fail, refuse};
pub use resident::Resident;
pub use stdin::Stdin;

/// The engine behind nuaws's Nushell commands.
#[derive(Parser, Debug)]
#[command(name = "nuaws-rt", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// A person looks, and may be shown how far it is
    #[arg(long, global = true, hide = true)]
    interactive: bool,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Call an operation: parameters on stdin as one MessagePack or JSON object, the answer on stdout
    Call(Box<call::CallArgs>),
    /// Run a generated command's plan: its variables on stdin, the answer on stdout
    #[command(hide = true)]
    Run(run::RunArgs),
    /// Find a failed call in Nushell's sources: they on stdin, the error behind, what to raise on stdout
    #[command(hide = true)]
    Locate {
        /// The error as JSON; null where the answer was cut
        error: String,
    },
    /// Make a URL that lets somebody else make one call: parameters as in `call`, the URL on stdout
    Presign(PresignArgs),
    /// Wait until something is in a state: parameters as in `call`, the last answer on stdout
    Wait(wait::WaitArgs),
    /// Look at kept answers, drop them, or have more of them
    Cache(cache::CacheArgs),
    /// Count and add up the rows on stdin
    Aggregate(aggregate::AggregateArgs),
    /// Show how calls went and how long they took, or forget it
    Stats(stats::StatsArgs),
    /// List the profiles of the AWS config files: whose they are and where their credentials come from
    Profiles(accounts::ProfilesArgs),
    /// Show who calls: account, ARN, user id, profile, region, source of the credentials
    Whoami(accounts::WhoamiArgs),
    /// List the regions of the account
    Regions(accounts::RegionsArgs),
    /// Start, stop or look at the daemon that answers for all shells
    Daemon(daemon::DaemonArgs),
    /// Show what is in force here, what is wrong with it, and what to do
    Doctor(doctor::DoctorArgs),
    /// List services, a service's operations and waiters, or an operation's or waiter's flags
    List(ListArgs),
    /// AWS, made up, for other programs
    #[command(subcommand)]
    Mock(serve::MockCommand),
}

#[derive(Args, Debug)]
struct ListArgs {
    /// Service whose operations and waiters to list
    service: Option<String>,
    /// Operation or waiter ("wait bucket-exists") whose flags to list; "wait" for the waiters alone
    operation: Option<String>,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Msgpack)]
    output: Format,
}

/// Runs the process: 0 for a whole answer or a reader who left, 1 for a failed call, 2 for a wrong command line.
pub fn main() -> ExitCode {
    let words: Vec<String> = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    // A path that is not Unicode cannot be sent as it is.
    let sendable = std::env::args_os().all(|word| word.to_str().is_some());
    if !sendable || !client::forwards(&words, variable) || !Settings::load(&variable).0.daemon.enabled {
        return here(&words, Stdin::of_process());
    }
    let Ok(build) = Build::of_process() else { return here(&words, Stdin::of_process()) };
    let vars = Environment::of_process().vars().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let told = Arc::new(Told::default());
    let line = line(&words, &told);
    let mut person = Seated { line: line.clone(), told };
    match client::forward(&Place::find(variable, build), words.clone(), vars, &mut person) {
        Outcome::Done(code) => ExitCode::from(code),
        Outcome::Here { why, stdin } => {
            // The call has another there.
            line.finish();
            // A script's output is not the place to hear of this; a person may want to put it right.
            if why.is_amiss() && io::stderr().is_terminal() {
                eprintln!("nuaws: without its daemon, as {why}");
            }
            here(&words, Stdin::of_process().behind(stdin))
        }
        Outcome::Broken { error, whole } => {
            let format = job::format_of(&words);
            match whole {
                true => ended(fail(&error, &mut Writer::new(io::stdout().lock(), format))),
                false => ended(fail(&error, &mut Writer::new(io::sink(), format))),
            }
        }
    }
}

/// The person at this process's terminal.
struct Seated {
    line: Line,
    told: Arc<Told>,
}

impl Person for Seated {
    fn show(&mut self, progress: &Progress) {
        match progress.done {
            true => self.line.finish(),
            false => self.told.set(progress),
        }
    }

    fn ask(&mut self, question: &str) -> bool {
        self.line.without(|| progress::ask(question))
    }
}

/// The line that shows how far a command line is, if somebody wants to see it.
fn line(words: &[String], told: &Arc<Told>) -> Line {
    match progress::due(words, io::stderr().is_terminal(), progress::is_led()) {
        Some(due) => Line::start(told.clone(), move || due.after(|| Settings::load(&variable).0.progress)),
        None => Line::none(),
    }
}

/// Tells who keeps answers of a change made here: the daemons that run, or else the file.
fn elsewhere() -> Elsewhere {
    Elsewhere(Box::new(|touched, region| {
        let place = Build::of_process().map(|build| Place::find(variable, build));
        let heard = place.is_ok_and(|place| tell(place.others().into_iter().chain([place]), touched, region));
        let settings = kept(&Settings::load(&variable).0);
        if !heard && settings.disk.as_ref().is_some_and(|disk| disk.dir.is_dir()) {
            Answers::new(Store::open(settings), SharedTimeSource::default()).drop_touched(touched, region);
        }
    }))
}

/// Tells the daemons of other builds of a change made by this one.
fn beside(place: Place) -> Elsewhere {
    Elsewhere(Box::new(move |touched, region| _ = tell(place.others().into_iter(), touched, region)))
}

/// Whether any of these daemons has heard of a change.
fn tell(places: impl Iterator<Item = Place>, touched: &Touched, region: Option<&str>) -> bool {
    let mut words = vec!["cache".to_owned(), "touched".to_owned()];
    words.extend(touched.0.iter().map(|kind| kind.to_string()));
    words.extend(region.iter().flat_map(|region| ["--region".to_owned(), (*region).to_owned()]));
    let heard = |place: Place| matches!(client::ask_running(&place, words.clone(), Vec::new()), Ok(Some(_)));
    // All of them, whether one has heard or not.
    places.map(heard).fold(false, |any, one| any | one)
}

/// Both levels, as the user has them.
fn kept(settings: &Settings) -> store::Settings {
    let dir = place::cache_folder(variable).filter(|_| settings.cache.disk > 0);
    let disk = dir.map(|dir| DiskSettings { dir, bytes: settings.cache.disk });
    store::Settings { memory: settings.cache.memory, disk, warn: Arc::new(|text| eprintln!("nuaws: {text}")) }
}

/// Figures in the file that all processes share; with this process where there is no folder for it.
fn figures() -> Arc<Stats> {
    let kept = |folder| Stats::kept(folder, |text| eprintln!("nuaws: {text}"));
    Arc::new(place::cache_folder(variable).map(kept).unwrap_or_default())
}

/// A variable of this process.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Runs a command line in this process.
fn here(words: &[String], stdin: Stdin) -> ExitCode {
    let figures = figures();
    let seat = Arc::new(OnceLock::new());
    let job = match Cli::try_parse() {
        Ok(Cli { command: Command::Locate { error }, .. }) => {
            let frame = job::rows_frame(&[raise::raised(&error)]);
            let mut writer = Writer::new(io::stdout().lock(), Format::Msgpack);
            // Nobody is left to tell of a reader who has gone.
            _ = writer.frame(&frame);
            return ExitCode::SUCCESS;
        }
        Ok(Cli { command: Command::Mock(command), .. }) => return serve::run(command),
        Ok(Cli { command: Command::Daemon(args), .. }) => return daemon::run(args),
        Ok(Cli { command: Command::Doctor(args), .. }) => return doctor::run(args),
        Ok(cli) => {
            let folder = std::env::current_dir().unwrap_or_default();
            let (environment, (settings, _)) = (Environment::of_process(), Settings::load(&variable));
            // One call has nothing to keep for another. Without a daemon the file is nobody's: it is worth opening only
            // for what is about the file.
            let store = match &cli.command {
                Command::Cache(_) => kept(&settings),
                _ => store::Settings::in_memory(0),
            };
            let answers = Answers::new(Store::open(store), SharedTimeSource::default()).telling(elsewhere());
            let engine = Arc::new(Engine::new(answers, settings).counting(figures.clone()));
            let ask = can_ask(words, io::stderr().is_terminal()).then(|| asking(seat.clone()));
            Job::of(cli.command, Context { engine, environment, folder, stdin, ask })
        }
        Err(error) => Err(Refused::Words(error)),
    };
    match job {
        Ok(job) => {
            let code = answer(job, words, &seat);
            figures.flush();
            code
        }
        Err(Refused::Failed(error, format)) => ended(fail(&error, &mut Writer::new(io::stdout().lock(), format))),
        Err(Refused::Words(error)) => {
            match refuse(&error, words, &mut Writer::new(io::stdout().lock(), Format::Frames)) {
                Some(told) => ended(told),
                None => error.exit(),
            }
        }
        Err(Refused::Elsewhere) => ExitCode::FAILURE,
    }
}

/// Whether there is a person to ask: a script, and another program's child, has none.
fn can_ask(words: &[String], terminal: bool) -> bool {
    terminal && words.iter().any(|word| word == "--interactive")
}

/// Asks at this process's terminal; `seat` is the line there.
fn asking(seat: Arc<OnceLock<Line>>) -> Ask {
    Ask::new(move |question| {
        let line = seat.get().cloned().unwrap_or_default();
        let asked = tokio::task::spawn_blocking(move || line.without(|| progress::ask(&question)));
        async move { asked.await.unwrap_or(false) }
    })
}

/// Writes what the engine answers. It works on a thread of its own; this one writes, and its end is the process's.
fn answer(job: Job, words: &[String], seat: &OnceLock<Line>) -> ExitCode {
    eprint!("{}", job.warnings);
    let (pipe, frames) = stdout::pipe();
    let line = line(words, &pipe.told());
    let (format, streams, timing) = (job.format, job.streams, job.timing.clone());
    let mut pipe = pipe.for_hasty(streams);
    // Nobody has set it before.
    _ = seat.set(line.clone());
    let engine = std::thread::spawn(move || -> Result<Done, Stop> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| CallError::not_sent("Internal", error.to_string()))?;
        runtime.block_on(job.run(&mut pipe))
    });
    let out = Curtain::new(io::stdout().lock(), io::stdout().is_terminal(), line.clone());
    let left = line.clone();
    let (mut writer, written) = stdout::write(frames, Writer::new(out, format).passing(streams), move || left.finish());
    if written.is_err() {
        line.finish();
    }
    match written {
        // The reader has what it wanted; what the engine still does is of no use to anybody.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Err(error) => return ended(fail(&job::unwritable(&error), &mut writer)),
        Ok(()) => {}
    }
    let outcome = engine.join().unwrap_or_else(|_| {
        Err(CallError::not_sent("Internal", "the engine stopped").help("please report this").into())
    });
    line.finish();
    ended(job::timed(end(outcome, &mut writer), timing))
}

fn ended(ended: Ended) -> ExitCode {
    // Nobody is left to tell of a closed stderr.
    _ = io::stderr().write_all(ended.text.as_bytes());
    ExitCode::from(ended.code)
}

/// A wrong command line as an error of ours.
fn usage(error: &clap::Error) -> CallError {
    let text = error.to_string();
    let message = text.strip_prefix("error: ").unwrap_or(&text).split("\n\n").next().unwrap_or_default();
    let mut told = CallError::not_sent("Usage", message.replace('\n', " "));
    if let Some(ContextValue::String(arg)) = error.get(ContextKind::InvalidArg) {
        told.flag = arg.strip_prefix("--").and_then(|arg| arg.split([' ', '=']).next()).map(str::to_owned);
    }
    told
}
