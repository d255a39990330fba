//! `cargo xtask fuzz`: attacks everything that reads, for as long as you like.
//!
//! The attack itself is `tests/hostile`, apart from xtask, which must not wait for the runtime to be built.

use std::process::Command;

use anyhow::{Result, bail};

use crate::root;
use crate::tools::cargo;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// How long
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
    /// Attack only this reader; may be given several times
    #[arg(long, value_name = "TARGET")]
    target: Vec<String>,
    /// The seed of an earlier run, which makes its cases again
    #[arg(long)]
    seed: Option<u64>,
    /// Processes at once; as many as there are processors where it is not given
    #[arg(long)]
    jobs: Option<usize>,
    /// Run one case that an earlier run kept
    #[arg(long, value_name = "FILE")]
    case: Option<std::path::PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let mut command = Command::new(cargo());
    command.args(["run", "--quiet", "--package", "nuaws-hostile", "--", "--minutes", &args.minutes.to_string()]);
    for target in &args.target {
        command.args(["--target", target]);
    }
    for (flag, number) in [("--seed", args.seed), ("--jobs", args.jobs.map(|jobs| jobs as u64))] {
        if let Some(number) = number {
            command.args([flag, &number.to_string()]);
        }
    }
    if let Some(case) = &args.case {
        command.arg("--case").arg(std::path::absolute(case)?);
    }
    if !command.current_dir(root()).status()?.success() {
        bail!("something hostile got through; cases are kept in target/fuzz");
    }
    Ok(())
}
