//! Runs the official suites, or the engine against botocore, and prints what was found: `cargo xtask conformance`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Parser;
use nuaws_conformance::{Failure, Report, botocore, data_dir, endpoints, models, nushell, protocols};

/// Failures shown in full; more are only counted.
const SHOWN: usize = 60;

/// Set in the process that has nothing of the user's AWS settings in its environment.
const CLEAN: &str = "NUAWS_CONFORMANCE_CLEAN";

#[derive(Parser)]
struct Args {
    /// Folder with `protocols`, `endpoints` and `models`
    dir: Option<PathBuf>,
    /// Hold every operation against botocore instead
    #[arg(long, conflicts_with = "dir")]
    botocore: bool,
    /// Where random choices begin
    #[arg(long, default_value_t = 1, requires = "botocore")]
    seed: u64,
    /// Only this service
    #[arg(long, requires = "botocore")]
    service: Option<String>,
    /// Cases for each operation
    #[arg(long, default_value_t = 1, requires = "botocore")]
    cases: u64,
    /// Only the smallest so many services of each protocol
    #[arg(long, value_name = "SERVICES", requires = "botocore")]
    sample: Option<usize>,
}

fn main() -> Result<ExitCode> {
    let args = Args::parse();
    let agreed = if !args.botocore {
        official(args.dir)?
    } else if std::env::var_os(CLEAN).is_none() {
        let status = clean().args(std::env::args_os().skip(1)).status()?;
        return Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    } else {
        against_botocore(args)?
    };
    Ok(if agreed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// This program without the user's AWS settings, which would reach both sides, and not alike.
fn clean() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap_or_else(|_| "nuaws-conformance".into()));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("AWS_") || name.to_string_lossy().to_lowercase().ends_with("_proxy") {
            command.env_remove(name);
        }
    }
    for name in ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"] {
        command.env(name, Path::new(env!("CARGO_MANIFEST_DIR")).join("no-such-file"));
    }
    command.env("AWS_EC2_METADATA_DISABLED", "true").env(CLEAN, "1");
    command
}

/// The official suites: whether every case passed.
fn official(dir: Option<PathBuf>) -> Result<bool> {
    let Some(dir) = dir.or_else(data_dir) else {
        bail!("no official test data here: give its folder, or set NUAWS_CONFORMANCE");
    };
    let reports = suites(&dir)?;
    println!("{:<28} {:>7} {:>7}", "suite", "passed", "failed");
    for report in &reports {
        println!("{:<28} {:>7} {:>7}", report.suite, report.passed, report.failures.len());
    }
    for report in &reports {
        for note in &report.notes {
            println!("\n{}: {note}", report.suite);
        }
        for failure in &report.failures {
            show(&report.suite, failure);
        }
    }
    let passed = reports.iter().map(|report| report.passed).sum();
    Ok(end(passed, reports.iter().map(|report| report.failures.len()).sum()))
}

/// Every suite whose folder is there; which are not is said.
fn suites(dir: &Path) -> Result<Vec<Report>> {
    let mut reports = Vec::new();
    let folder = |name: &str| {
        let folder = dir.join(name);
        if !folder.is_dir() {
            println!("no {name} in {}: left out", dir.display());
        }
        folder.is_dir().then_some(folder)
    };
    if let Some(folder) = folder("protocols") {
        reports.extend(protocols::protocols(&folder)?);
    }
    if let Some(folder) = folder("endpoints") {
        reports.push(endpoints::endpoints(&folder)?);
    }
    if let Some(folder) = folder("models") {
        reports.push(models::models(&folder, nushell().as_deref())?);
    }
    Ok(reports)
}

/// Every operation of every service: whether nothing differs that has no known reason.
fn against_botocore(args: Args) -> Result<bool> {
    let python = std::env::var_os("NUAWS_PYTHON").map(PathBuf::from);
    let python = python.context("no Python with botocore: set NUAWS_PYTHON, or use `cargo xtask conformance`")?;
    let Args { seed, service, cases, sample, .. } = args;
    let started = Instant::now();
    let found = botocore::run(&botocore::Options { python, seed, service, cases, sample })?;
    println!(
        "{:<12} {:>10} {:>7} {:>9} {:>9} {:>14} {:>8} {:>7}",
        "protocol", "operations", "cases", "requests", "signed", "byte for byte", "answers", "failed"
    );
    for (protocol, counts) in &found.protocols {
        let name = protocol.id().rsplit('#').next().unwrap_or_default();
        println!(
            "{name:<12} {:>10} {:>7} {:>9} {:>9} {:>14} {:>8} {:>7}",
            counts.operations,
            counts.cases,
            counts.requests,
            counts.signed,
            counts.signed_alike,
            counts.answers,
            counts.failed
        );
    }
    println!("\nbotocore is known to do otherwise");
    for (id, why, count) in found.known() {
        println!("{count:>7}  {id}: {why}");
    }
    for failure in found.failures.iter().take(SHOWN) {
        show("botocore", failure);
    }
    if found.failures.len() > SHOWN {
        println!("\nand {} more", found.failures.len() - SHOWN);
    }
    println!("\nseed {seed}, {:.0} s", started.elapsed().as_secs_f64());
    Ok(end(found.passed(), found.failures.len()))
}

fn show(suite: &str, failure: &Failure) {
    println!("\n{suite} {}\n  expected {}\n  actual   {}", failure.id, failure.expected, failure.actual);
}

fn end(passed: usize, failed: usize) -> bool {
    println!("\n{passed} passed, {failed} failed");
    failed == 0 && passed > 0
}
