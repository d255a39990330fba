//! `cargo xtask conformance`: finds the tools the conformance program needs, builds and runs it.
//!
//! What is compared lives in `tests/conformance`; a program of its own, as xtask must not wait for the runtime to be
//! built.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::root;
use crate::tools::{cargo, nushell, python};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Folder with `protocols`, `endpoints` and `models`
    dir: Option<PathBuf>,
    /// Hold every operation of every service against botocore instead: requests, signatures, answers
    #[arg(long, conflicts_with = "dir")]
    botocore: bool,
    /// Where random choices begin
    #[arg(long, default_value_t = 1, requires = "botocore")]
    seed: u64,
    /// Only this service, by any of its names
    #[arg(long, requires = "botocore")]
    service: Option<String>,
    /// Cases for each operation
    #[arg(long, default_value_t = 1, requires = "botocore")]
    cases: u64,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let mut command = Command::new(cargo());
    command.args(["run", "--quiet", "--package", "nuaws-conformance", "--"]).current_dir(root());
    if args.botocore {
        command.arg("--botocore").args(["--seed", &args.seed.to_string(), "--cases", &args.cases.to_string()]);
        if let Some(service) = &args.service {
            command.args(["--service", service]);
        }
        command.env("NUAWS_PYTHON", python()?);
    } else {
        command.args(args.dir.as_ref().map(std::path::absolute).transpose()?);
        match nushell() {
            Ok(nu) => _ = command.env("NUAWS_NU", nu),
            Err(error) => println!("no Nushell, so modules are made and not loaded: {error:#}"),
        }
    }
    if !command.status()?.success() {
        bail!("the engine does not agree with what it is held against");
    }
    Ok(())
}
