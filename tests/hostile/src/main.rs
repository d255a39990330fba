//! Hostile input for everything in nuaws that reads: codecs, parameters, endpoint rules, models, the mock.
//!
//! Good documents are made by the mock and from the models, damaged on their tree or their bytes ([`mutate`]), and given to
//! a reader ([`targets`]) in a process with bounds ([`worker`]). What fails is made small and kept ([`runner`]). Needs
//! neither a nightly compiler nor instrumentation: where to strike is known from the formats, not found by coverage.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::Result;
use cap::Cap;
use clap::Parser;

mod bombs;
mod case;
mod doc;
mod message;
mod mutate;
#[cfg(test)]
mod properties;
mod runner;
mod subject;
mod targets;
mod values;
mod worker;

use case::{Case, Source};

/// Counts and limits what a case takes.
#[global_allocator]
static ALLOCATOR: Cap<std::alloc::System> = Cap::new(std::alloc::System, usize::MAX);

#[derive(Parser)]
#[command(name = "cargo xtask fuzz", about = "Attack everything that reads with damaged documents")]
struct Cli {
    /// How long
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
    /// Only so many cases of each target, however long it takes
    #[arg(long)]
    cases: Option<u64>,
    /// Only this target; may be given several times
    #[arg(long, value_name = "TARGET")]
    target: Vec<String>,
    /// Makes the same cases again; another each time where it is not given
    #[arg(long)]
    seed: Option<u64>,
    /// Processes at once; as many as the machine has processors where it is not given
    #[arg(long)]
    jobs: Option<usize>,
    /// Run one case that was kept
    #[arg(long, value_name = "FILE")]
    case: Option<PathBuf>,
    /// What the runner starts: source, seed, first case, number of cases
    #[arg(long, hide = true, num_args = 4)]
    worker: Option<Vec<String>>,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Answers whether nothing was found.
fn run(cli: &Cli) -> Result<bool> {
    if let Some([source, seed, first, count]) = cli.worker.as_deref() {
        worker::run(Source::find(source)?, seed.parse()?, first.parse()?, count.parse()?)?;
        return Ok(true);
    }
    if let Some(path) = &cli.case {
        return worker::run_one(Case::read(path)?);
    }
    let sources = match &cli.target[..] {
        [] => [Source::Bombs].into_iter().chain(targets::TARGETS.iter().map(Source::Damaged)).collect(),
        names => names.iter().map(|name| Source::find(name)).collect::<Result<_>>()?,
    };
    let seed =
        cli.seed.unwrap_or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_secs()));
    let jobs = cli.jobs.or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    let time = Duration::from_secs_f64(cli.minutes.max(0.0) * 60.0);
    let found = runner::run(&runner::Plan { sources, seed, cases: cli.cases, time, jobs: jobs.max(1) })?;
    Ok(found == 0)
}
