//! `cargo xtask bench`: how fast it is, each figure beside a baseline measured in the same run.
//!
//! Whole processes are timed here, from outside and in release; what happens inside one is timed by the crates' own
//! divan benches, which this runs as well. Nothing here passes or fails.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::root;
use crate::tools::{cargo, executable, nushell};

/// Runs of a whole process behind each figure; the median counts.
const RUNS: usize = 31;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Leave out the benches inside the crates (decoding, models)
    #[arg(long)]
    outside_only: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let build = Command::new(cargo())
        .args(["build", "--release", "-p", "nuaws-rt", "-p", "xtask"])
        .current_dir(root())
        .status()?;
    if !build.success() {
        bail!("the release build failed");
    }
    println!("{:<52} {:>12} {:>12}", "whole processes, median of 31", "time", "over base");
    load_modules()?;
    generate()?;
    first_byte()?;
    if args.outside_only {
        return Ok(());
    }
    for (package, bench) in [("nuaws-embed", "load"), ("nuaws-rt", "decode")] {
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

/// `use generated/X.nu *` over bare Nushell.
fn load_modules() -> Result<()> {
    let nu = nushell()?;
    let script = |code: &str| {
        let mut command = Command::new(&nu);
        command.args(["--no-config-file", "--no-std-lib", "-c", code]).current_dir(root());
        command
    };
    let codes = ["s3", "ec2", "dynamodb", "sagemaker"].map(|service| format!("use generated/{service}.nu *"));
    let mut taken = vec![Vec::new(); 1 + codes.len()];
    // In turns: what else the machine does falls on the baseline and the figures alike.
    for _ in 0..RUNS {
        for (code, taken) in std::iter::once("null").chain(codes.iter().map(String::as_str)).zip(&mut taken) {
            taken.push(time(&mut script(code))?);
        }
    }
    let mut medians = taken.into_iter().map(middle);
    let bare = medians.next().unwrap_or_default();
    row("nu, bare", bare, None);
    for (code, loaded) in codes.iter().zip(medians) {
        row(&format!("nu, {code}"), loaded, Some(bare));
    }
    Ok(())
}

/// `cargo xtask generate` of everything and of one service, into an empty folder.
fn generate() -> Result<()> {
    let xtask = root().join("target/release").join(executable("xtask"));
    let base = median(RUNS, || time(Command::new(&xtask).arg("--help")))?;
    for (name, service, runs) in [("all services", None, 3), ("s3", Some("s3"), RUNS)] {
        let taken = median(runs, || {
            let out = root().join("target/bench-generated");
            if out.exists() {
                std::fs::remove_dir_all(&out)?;
            }
            let mut command = Command::new(&xtask);
            command.arg("generate").arg("--out").arg(&out).current_dir(root());
            command.args(service.into_iter().flat_map(|service| ["--service", service]));
            time(&mut command)
        })?;
        row(&format!("generate, {name}"), taken, Some(base));
    }
    Ok(())
}

/// From the spawn of `nuaws-rt` to its first byte, on the mock without latency, over the spawn of a process that ends.
fn first_byte() -> Result<()> {
    let binary = root().join("target/release").join(executable("nuaws-rt"));
    let base = median(RUNS, || time(Command::new(&binary).arg("--version")))?;
    row("nuaws-rt --version", base, None);
    for (service, operation, params) in [
        ("sts", "GetCallerIdentity", "{}"),
        ("s3", "ListBuckets", "{}"),
        ("dynamodb", "ListTables", "{}"),
        ("ec2", "DescribeInstances", "{}"),
    ] {
        let taken = median(RUNS, || until_first_byte(&binary, &["call", service, operation, "--params", params]))?;
        row(&format!("nuaws-rt call {service} {operation}, first byte"), taken, Some(base));
    }
    Ok(())
}

fn until_first_byte(binary: &Path, args: &[&str]) -> Result<Duration> {
    let started = Instant::now();
    let mut child = Command::new(binary)
        .args(args)
        .envs([("NUAWS_MOCK", "1"), ("NUAWS_MOCK_LATENCY", "0")])
        .stdout(Stdio::piped())
        .spawn()?;
    let mut out = child.stdout.take().context("no pipe")?;
    out.read_exact(&mut [0])?;
    let taken = started.elapsed();
    std::io::copy(&mut out, &mut std::io::sink())?;
    if !child.wait()?.success() {
        bail!("nuaws-rt {} failed", args.join(" "));
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
