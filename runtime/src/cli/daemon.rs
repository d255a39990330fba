//! `nuaws-rt daemon`: the daemon itself, and what a user may ask of it.

use std::io;
use std::process::ExitCode;
use std::sync::{Arc, Weak};

use aws_smithy_async::time::SharedTimeSource;
use clap::{Args, Subcommand};

use super::job::{Ended, end, fail};
use super::resident::Resident;
use super::{beside, ended, figures, kept, variable};
use crate::answers::Answers;
use crate::client::{self, Stopped};
use crate::daemon;
use crate::error::CallError;
use crate::invocation::Engine;
use crate::output::{Format, Frame, Sizes, Writer};
use crate::place::{Build, Place};
use crate::settings::Settings;
use crate::stats::{self, Stats};
use crate::store::Store;
use crate::value::Value;
use crate::wire::Status;

/// Lines of the log that are shown.
const LINES: usize = 50;

#[derive(Args, Debug)]
pub(super) struct DaemonArgs {
    #[command(subcommand)]
    command: DaemonCommand,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Json, global = true)]
    output: Format,
}

#[derive(Subcommand, Debug)]
enum DaemonCommand {
    /// Start the daemon where there is none; calls do that by themselves
    Start,
    /// Have the daemon finish its calls and end
    Stop,
    /// Show whether it runs, since when, and what it did; nothing where there is none
    Status,
    /// Show what it had to say lately
    Logs,
    /// Be the daemon
    #[command(hide = true)]
    Run {
        /// Leave the terminal and the standard streams
        #[arg(long)]
        detached: bool,
    },
}

pub(super) fn run(args: DaemonArgs) -> ExitCode {
    let mut writer = Writer::new(io::stdout().lock(), args.output);
    let done = match args.command {
        DaemonCommand::Run { detached } => return be(detached),
        DaemonCommand::Start => with(|place| client::start(place).map(|status| running(&status)).map_err(told)),
        DaemonCommand::Status => with(|place| {
            client::status(place).map(|status| status.as_ref().map_or_else(stopped, running)).map_err(told)
        }),
        DaemonCommand::Stop => with(|place| match client::stop(place).map_err(told)? {
            Stopped::Nobody | Stopped::Drained => Ok(stopped()),
            Stopped::Cut(calls) => {
                Err(CallError::not_sent("Daemon", format!("{calls} calls took too long and were cut off"))
                    .help("what they change may be changed: look before you send them again"))
            }
        }),
        DaemonCommand::Logs => with(|place| {
            let unread =
                |error: io::Error| CallError::not_sent("Daemon", format!("{}: {error}", place.log().display()));
            let lines = client::last_lines(place, LINES).map_err(unread)?;
            Ok(Value::List(lines.into_iter().map(Value::String).collect()))
        }),
    };
    ended(match done {
        Ok(value) => match writer.frame(&Frame::Value(value, Sizes::default())) {
            Ok(()) => end(Ok(false.into()), &mut writer),
            // A reader who has left needs nothing.
            Err(_) => Ended { code: 0, text: String::new() },
        },
        Err(error) => fail(&error, &mut writer),
    })
}

/// Does something at this build's place.
fn with(work: impl FnOnce(&Place) -> Result<Value, CallError>) -> Result<Value, CallError> {
    let build = Build::of_process()
        .map_err(|error| CallError::not_sent("Daemon", format!("the program cannot be found: {error}")))?;
    work(&Place::find(variable, build))
}

fn told(why: client::Why) -> CallError {
    CallError::not_sent("Daemon", why.to_string())
        .help("calls work without a daemon, only slower; nuaws-rt doctor says more")
}

fn be(detached: bool) -> ExitCode {
    let place = match Build::of_process() {
        Ok(build) => Place::find(variable, build),
        Err(error) => {
            eprintln!("nuaws: the program cannot be found: {error}");
            return ExitCode::FAILURE;
        }
    };
    raise_open_files();
    // What is wrong with the settings each call tells its caller.
    let (own, _) = Settings::load(&variable);
    let idle = own.daemon.idle.unwrap_or_default();
    let settings = daemon::Settings { idle, detached, ..daemon::Settings::new(place.clone()) };
    let figures = figures();
    let host = || {
        let answers = Answers::new(Store::open(kept(&own)), SharedTimeSource::default()).telling(beside(place));
        tokio::spawn(keep(Arc::downgrade(&figures)));
        Resident::new(Engine::new(answers, own).counting(figures.clone()))
    };
    let done = daemon::run(settings, host);
    figures.flush();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nuaws: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes figures now and then, as long as anybody else has them.
async fn keep(figures: Weak<Stats>) {
    loop {
        tokio::time::sleep(stats::EVERY).await;
        let Some(figures) = figures.upgrade() else { return };
        // A disk may take its time.
        _ = tokio::task::spawn_blocking(move || figures.flush()).await;
    }
}

/// A connection is an open file, and so is a client: the usual 1,024 are few for all shells together.
fn raise_open_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        // Without it calls wait for each other, that is all.
        _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    }
}

fn stopped() -> Value {
    Value::Map(vec![("running".into(), Value::Bool(false))])
}

fn running(status: &Status) -> Value {
    let text = |text: &str| Value::String(text.to_owned());
    let int = |number: u64| Value::Int(i64::try_from(number).unwrap_or(i64::MAX));
    Value::Map(vec![
        ("running".into(), Value::Bool(true)),
        ("pid".into(), int(status.pid.into())),
        ("version".into(), text(&status.version)),
        ("socket".into(), text(&status.socket)),
        ("log".into(), text(&status.log)),
        ("uptime".into(), int(status.uptime)),
        ("idle".into(), int(status.idle)),
        ("calls".into(), int(status.calls)),
        ("served".into(), int(status.served)),
        ("memory".into(), status.memory.map_or(Value::Null, int)),
    ])
}
