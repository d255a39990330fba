//! Whole processes without a daemon or a server: loading modules, generating, the first byte of a call.

use std::process::Command;

use anyhow::Result;

use super::{RUNS, median, middle, row, time, until_first_byte};
use crate::root;
use crate::tools::{executable, nushell};

pub(super) fn run() -> Result<()> {
    println!("{:<52} {:>12} {:>12}", "whole processes, median of 31", "time", "over base");
    load_modules()?;
    generate()?;
    first_byte()
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
        let taken = median(RUNS, || {
            let mut command = Command::new(&binary);
            command.args(["call", service, operation, "--params", params]);
            until_first_byte(command.envs([("NUAWS_MOCK", "1"), ("NUAWS_MOCK_LATENCY", "0"), ("NUAWS_DAEMON", "off")]))
        })?;
        row(&format!("nuaws-rt call {service} {operation}, first byte"), taken, Some(base));
    }
    Ok(())
}
