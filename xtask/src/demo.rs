//! `cargo xtask demo`: from a fresh clone to real Nushell pipelines over made-up AWS data, nothing sent anywhere.
//!
//! Gets ready what the tour needs and hands over to `tests/demo/tour.nu`, which plays and judges it.

use std::env;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::root;
use crate::tools::{cargo, nushell};

/// Plays the tour; its last line is `demo: N steps passed, M failed`.
pub(crate) fn run() -> Result<()> {
    println!("nuaws: a tour on the mock. Nothing leaves this machine and no AWS account is needed.\n");
    let started = Instant::now();
    // The dev profile: it is built in a third of the release's time, and on the mock nobody feels the difference.
    println!("1. build nuaws-rt (a few minutes the first time)");
    let built = Command::new(cargo()).args(["build", "--package", "nuaws-rt"]).current_dir(root()).status()?;
    if !built.success() {
        bail!("nuaws-rt does not build");
    }
    println!("2. check that the modules in generated/ are what the models make");
    crate::generate::check()?;
    println!("3. find Nushell");
    let nu = nushell()?;
    println!("   {}; ready after {:.0} s\n", nu.display(), started.elapsed().as_secs_f64());
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(root().join("target/debug")).chain(env::split_paths(&path));
    let tour = Command::new(&nu)
        .args(["--no-config-file", "tests/demo/tour.nu", "--passed", "3"])
        .current_dir(root())
        .env("PATH", env::join_paths(folders)?)
        // The tour leaves nothing behind, its daemon neither.
        .env("NUAWS_DAEMON_IDLE", "10sec")
        .status()
        .with_context(|| format!("{} cannot be started", nu.display()))?;
    if !tour.success() {
        bail!("the tour failed");
    }
    Ok(())
}
