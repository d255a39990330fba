//! `cargo xtask bench`: how fast it is, each figure beside a baseline measured in the same run.
//!
//! Whole processes are timed here, from outside and in release: [`outside`] those that stand alone, [`engine`] the daemon
//! and its cache against the mock as a server. What happens inside one process is timed by the crates' own divan benches,
//! which this runs as well. Nothing here passes or fails.

mod engine;
mod outside;
mod place;
mod replay;

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::root;
use crate::tools::cargo;

/// Runs of a whole process behind each figure; the median counts.
const RUNS: usize = 31;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Leave out the benches inside the crates (decoding, models)
    #[arg(long)]
    outside_only: bool,
    /// Measure the daemon, its cache and its streams instead, against a mock server
    #[arg(long, conflicts_with = "outside_only")]
    engine: bool,
    /// Only this of the engine's figures; may be given several times
    #[arg(long, value_name = "FIGURE", requires = "engine", value_parser = engine::NAMES)]
    only: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let build = Command::new(cargo())
        .args(["build", "--release", "-p", "nuaws-rt", "-p", "xtask"])
        .current_dir(root())
        .status()?;
    if !build.success() {
        bail!("the release build failed");
    }
    if args.engine {
        return engine::run(&args.only);
    }
    outside::run()?;
    if args.outside_only {
        return Ok(());
    }
    for (package, bench) in [("nuaws-embed", "load"), ("nuaws-rt", "decode"), ("nuaws-rt", "mock")] {
        println!("\n{package}: {bench}");
        let status = Command::new(cargo())
            .args(["bench", "-q", "-p", package, "--bench", bench])
            .current_dir(root())
            .status()?;
        if !status.success() {
            bail!("{package}'s bench {bench} failed");
        }
    }
    Ok(())
}

/// From the spawn to the first byte on stdout; the rest is read, and the process has to end well.
fn until_first_byte(command: &mut Command) -> Result<Duration> {
    let started = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let mut out = child.stdout.take().context("no pipe")?;
    let first = out.read_exact(&mut [0]);
    let taken = started.elapsed();
    std::io::copy(&mut out, &mut std::io::sink())?;
    if !child.wait()?.success() || first.is_err() {
        bail!("{command:?} failed");
    }
    Ok(taken)
}

fn time(command: &mut Command) -> Result<Duration> {
    let started = Instant::now();
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("{command:?}"))?;
    let taken = started.elapsed();
    if !output.status.success() {
        bail!("{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(taken)
}

fn median(runs: usize, mut once: impl FnMut() -> Result<Duration>) -> Result<Duration> {
    Ok(middle((0..runs).map(|_| once()).collect::<Result<_>>()?))
}

fn middle(mut taken: Vec<Duration>) -> Duration {
    taken.sort();
    taken[taken.len() / 2]
}

fn row(name: &str, taken: Duration, base: Option<Duration>) {
    let over = base.map(|base| format!("{:>9.1} ms", (taken.as_secs_f64() - base.as_secs_f64()) * 1e3));
    println!("{name:<52} {:>9.1} ms {}", taken.as_secs_f64() * 1e3, over.unwrap_or_default());
}
