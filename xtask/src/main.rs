//! The project's own commands, run as `cargo xtask <command>`.
//!
//! This file only parses the command line and hands over; each command lives in a module of its own.

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod conformance;
mod demo;
mod fuzz;
mod generate;
mod pull;
mod test;
mod tidy;
mod tools;
mod trace;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "nuaws's own development commands")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Work on the service models under `models/`
    #[command(subcommand)]
    Models(pull::Command),
    /// Write the Nushell modules under `generated/` from the models, or check that they are up to date
    Generate(generate::Args),
    /// Build, and play a tour on the mock in real Nushell: no AWS account, nothing sent
    Demo,
    /// Check everything: rules of the house, Rust tests, generated modules, end to end in Nushell
    Test(test::Args),
    /// Measure: generating, loading modules, models, first byte, decoding
    Bench(bench::Args),
    /// Show a day of work, call by call, or say what a cache could do for it
    Trace(trace::Args),
    /// Hold the engine against official test data (DIR, else NUAWS_CONFORMANCE, else ../shared/conformance) or botocore
    Conformance(conformance::Args),
    /// Attack everything that reads with damaged documents, for as long as you like
    Fuzz(fuzz::Args),
    /// Check the rules of the house that no compiler checks
    Tidy,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Models(command) => pull::run(command),
        Command::Generate(args) => generate::run(&args),
        Command::Demo => demo::run(),
        Command::Test(args) => test::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Trace(args) => trace::run(&args),
        Command::Conformance(args) => conformance::run(&args),
        Command::Fuzz(args) => fuzz::run(&args),
        Command::Tidy => tidy::run(),
    }
}

/// The repository's root.
fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}
