//! `cargo xtask bench`: how fast it is, each figure beside a baseline measured in the same run.
//!
//! Whole processes are timed here, from outside and in release: [`outside`] those that stand alone, [`engine`] the daemon
//! and its cache against the mock as a server. What happens inside one process is timed by the crates' own divan benches,
//! which this runs as well. [`peers`] holds us against other clients,
//! and only [`baseline`] and [`instructions`] pass or fail.

mod baseline;
mod engine;
mod instructions;
mod machine;
mod outside;
mod peers;
mod permits;
mod place;
mod replay;

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};

use crate::root;
use crate::tools::cargo;

pub(crate) use instructions::run as instructions;

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
    /// Measure the same work by every AWS client that is here, against a mock server
    #[arg(long, conflicts_with_all = ["outside_only", "engine"])]
    peers: bool,
    /// Hold the adaptive limit of requests against fixed ones on four kinds of service, and fail where it is worth less
    #[arg(long, conflicts_with_all = ["outside_only", "engine", "peers"])]
    permits: bool,
    /// The short form: small sizes, few rounds
    #[arg(long, requires = "peers")]
    quick: bool,
    /// Count the instructions of hot paths, and fail where they have become more
    #[arg(long, conflicts_with_all = ["outside_only", "engine", "peers"])]
    instructions: bool,
    /// Write down what was found: with --peers docs/benchmarks.md and its chart, with --instructions the counts
    #[arg(long)]
    write: bool,
    /// Measure what `--against` compares, and keep it under target/bench
    #[arg(long, value_name = "NAME", conflicts_with_all = ["outside_only", "engine", "peers", "instructions"])]
    save: Option<String>,
    /// Fail if something has become slower than what was saved
    #[arg(long, value_name = "NAME", conflicts_with_all = ["outside_only", "engine", "peers", "instructions", "save"])]
    against: Option<String>,
    /// Only figures of `--engine` or `--peers` that begin so; may be given several times
    #[arg(long, value_name = "FIGURE")]
    only: Vec<String>,
    /// Measure target/release as it is, without building it first
    #[arg(long)]
    as_built: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    if !args.only.is_empty() && !args.engine && !args.peers {
        bail!("--only is for --engine and --peers");
    }
    if args.write && !args.peers && !args.instructions {
        bail!("--write is for --peers and --instructions");
    }
    if args.instructions {
        let found = instructions::run(args.write)?;
        return if found.failed > 0 { Err(anyhow!("{} to look at", found.failed)) } else { Ok(()) };
    }
    if !args.as_built {
        let build = Command::new(cargo())
            .args(["build", "--release", "-p", "nuaws-rt", "-p", "xtask"])
            .current_dir(root())
            .status()?;
        if !build.success() {
            bail!("the release build failed");
        }
    }
    if args.permits {
        return permits::run();
    }
    if let Some(name) = &args.save {
        return baseline::save(name);
    }
    if let Some(name) = &args.against {
        return baseline::compare(name);
    }
    if args.peers {
        return peers::run(&peers::Options { only: &args.only, is_quick: args.quick, writes: args.write });
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

/// Whether a figure is wanted: all are where none is named.
fn picks(only: &[String], figure: &str) -> bool {
    only.is_empty() || only.iter().any(|name| figure.starts_with(name.as_str()))
}

/// Fails for a name with which no figure begins.
fn known(only: &[String], figures: &[&str]) -> Result<()> {
    match only.iter().find(|name| !figures.iter().any(|figure| figure.starts_with(name.as_str()))) {
        Some(unknown) => bail!("no figure begins with {unknown}: there are {}", figures.join(", ")),
        None => Ok(()),
    }
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

fn middle(taken: Vec<Duration>) -> Duration {
    let seconds = taken.iter().map(Duration::as_secs_f64).collect();
    middle_of(seconds).map(Duration::from_secs_f64).unwrap_or_default()
}

/// The median: between the two in the middle where their number is even. `None` of nothing.
fn middle_of(mut all: Vec<f64>) -> Option<f64> {
    all.sort_by(f64::total_cmp);
    let upper = *all.get(all.len() / 2)?;
    Some(if all.len().is_multiple_of(2) { f64::midpoint(all[all.len() / 2 - 1], upper) } else { upper })
}

fn row(name: &str, taken: Duration, base: Option<Duration>) {
    let over = base.map(|base| format!("{:>9.1} ms", (taken.as_secs_f64() - base.as_secs_f64()) * 1e3));
    println!("{name:<52} {:>9.1} ms {}", taken.as_secs_f64() * 1e3, over.unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_number_is_between_the_two_in_the_middle() {
        assert_eq!(middle_of(vec![4.0, 1.0, 3.0, 2.0]), Some(2.5));
        assert_eq!(middle_of(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!((middle_of(vec![7.0]), middle_of(Vec::new())), (Some(7.0), None));
        assert_eq!(middle([1, 9, 2, 4].map(Duration::from_millis).into()), Duration::from_millis(3));
    }
}
