//! How many instructions the hot paths take: where a clock is too noisy to tell.
//!
//! valgrind counts them, in the cases of `runtime/benches/instructions.rs` and in Nushell loading modules. The counts that are
//! right are committed beside the cases. They are those of one compiler and one processor's library routines: elsewhere, and
//! where there is no valgrind, nothing is counted and that is said.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};

use super::time;
use crate::root;
use crate::tools::{cargo, nushell};

/// The counts that are right, and of what.
const BASELINE: &str = "runtime/benches/instructions.toml";
/// Hashes are seeded anew in each process, and tables come out differently: less than this is no change.
const TOLERANCE: f64 = 0.05;
/// The modules that Nushell loads.
const MODULES: [&str; 2] = ["s3", "ec2"];

#[derive(Serialize, Deserialize, PartialEq)]
struct Baseline {
    /// What counts depend on beside the code.
    of: Setting,
    counts: BTreeMap<String, u64>,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Setting {
    rustc: String,
    valgrind: String,
    processor: String,
    profile: String,
}

/// What a check came to.
pub(crate) struct Checked {
    /// Cases that take what they should.
    pub(crate) passed: usize,
    /// Cases that take more, or are not known.
    pub(crate) failed: usize,
}

/// Counts and compares; writes the new counts instead where that is asked for. Prints what it finds.
pub(crate) fn run(writes: bool) -> Result<Checked> {
    let none = Checked { passed: 0, failed: 0 };
    let Some(setting) = Setting::here() else {
        println!("no valgrind on this machine: instructions are not counted");
        return Ok(none);
    };
    let file = root().join(BASELINE);
    let baseline = fs::read_to_string(&file).ok();
    let baseline: Option<Baseline> = baseline.map(|text| toml::from_str(&text)).transpose().context(BASELINE)?;
    if !writes {
        let Some(Baseline { of, .. }) = &baseline else { bail!("there is no {BASELINE}: {UPDATE} writes it") };
        if *of != setting {
            println!("not compared: {BASELINE} is of {of}, and this is {setting}");
            return Ok(none);
        }
    }
    let counts = count()?;
    if writes {
        for (name, count) in &counts {
            println!("{name:<24} {count:>12}");
        }
        let head = format!("# Instructions of the hot paths; written by `{UPDATE}`.\n\n");
        fs::write(&file, head + &toml::to_string(&Baseline { of: setting, counts })?)?;
        println!("written: {BASELINE}");
        return Ok(none);
    }
    Ok(compare(&baseline.map(|baseline| baseline.counts).unwrap_or_default(), &counts))
}

const UPDATE: &str = "cargo xtask bench --instructions --write";

impl Setting {
    /// Of this machine, if it can count.
    fn here() -> Option<Setting> {
        // Library routines are chosen by what the processor has.
        let has = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let wide = if has.contains(" avx2 ") { "with" } else { "without" };
        Some(Setting {
            valgrind: said("valgrind")?,
            rustc: said("rustc")?,
            processor: format!("{} {wide} AVX2", env::consts::ARCH),
            profile: "dev".to_owned(),
        })
    }
}

impl std::fmt::Display for Setting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}, {}, profile {}", self.rustc, self.valgrind, self.processor, self.profile)
    }
}

fn compare(baseline: &BTreeMap<String, u64>, counts: &BTreeMap<String, u64>) -> Checked {
    let mut checked = Checked { passed: 0, failed: 0 };
    for name in baseline.keys().filter(|name| !counts.contains_key(*name)) {
        println!("{name:<24} is in {BASELINE} and not counted: {UPDATE}");
        checked.failed += 1;
    }
    for (name, count) in counts {
        let Some(before) = baseline.get(name) else {
            println!("{name:<24} is not in {BASELINE}: {UPDATE}");
            checked.failed += 1;
            continue;
        };
        let change = *count as f64 / *before as f64 - 1.0;
        let word = match change {
            more if more > TOLERANCE => "MORE",
            less if less < -TOLERANCE => "fewer: write the new ones down",
            _ => "same",
        };
        println!("{name:<24} {count:>12} {:>+6.1} %  {word}", change * 100.0);
        match change > TOLERANCE {
            true => checked.failed += 1,
            false => checked.passed += 1,
        }
    }
    if checked.failed > 0 {
        println!("where more is meant: {UPDATE}");
    }
    checked
}

/// The instructions of each case.
fn count() -> Result<BTreeMap<String, u64>> {
    let program = build()?;
    let listed = Command::new(&program).output()?;
    let names = String::from_utf8(listed.stdout)?;
    ensure!(listed.status.success() && !names.is_empty(), "{} lists no cases", program.display());
    let mut counts = BTreeMap::new();
    for name in names.lines() {
        let only = ["--collect-atstart=no", "--toggle-collect=instructions::measured*"];
        counts.insert(name.to_owned(), instructions(&only, &program, &[name])?);
    }
    let nu = nushell()?;
    let script = |code: &str| -> Result<u64> {
        let words = ["--no-config-file", "--no-std-lib", "-c", code];
        // A module that does not load would cost little.
        time(Command::new(&nu).args(words).current_dir(root()))?;
        instructions(&[], &nu, &words)
    };
    let bare = script("null")?;
    for module in MODULES {
        let loaded = script(&format!("use generated/{module}.nu *"))?;
        counts.insert(format!("nu-loads-{module}"), loaded.saturating_sub(bare));
    }
    Ok(counts)
}

/// What a program counts up to under valgrind.
fn instructions(options: &[&str], program: &Path, words: &[&str]) -> Result<u64> {
    let out = tempfile::NamedTempFile::new()?;
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--quiet"]).args(options);
    command.arg(format!("--callgrind-out-file={}", out.path().display()));
    command.arg(program).args(words).current_dir(root()).stdin(Stdio::null());
    // The caller's settings are not the case's.
    env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AWS_")).for_each(|(name, _)| {
        command.env_remove(name);
    });
    command.env("AWS_ACCESS_KEY_ID", "AKIAMOCKMOCKMOCKMOCK").env("AWS_SECRET_ACCESS_KEY", "mock");
    let output = command.output()?;
    ensure!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    let written = fs::read_to_string(out.path())?;
    let total = written.lines().find_map(|line| line.strip_prefix("totals: ")?.trim().parse::<u64>().ok());
    total.filter(|total| *total > 0).with_context(|| format!("valgrind counted nothing in {command:?}"))
}

#[derive(Deserialize)]
struct Message {
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// Builds the cases: with everything that the tests build, so that no dependency is compiled a second time.
fn build() -> Result<PathBuf> {
    let words = ["build", "--quiet", "--workspace", "--tests", "--bins", "--bench", "instructions"];
    let mut command = Command::new(cargo());
    command.args(words).args(["--message-format", "json-render-diagnostics"]).current_dir(root());
    let output = command.stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "the instruction benches do not build");
    let text = String::from_utf8(output.stdout)?;
    let messages = text.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
    let mut ours =
        messages.filter(|message| message.target.as_ref().is_some_and(|target| target.name == "instructions"));
    ours.find_map(|message| message.executable).context("cargo does not say where the instruction benches are")
}

fn said(program: &str) -> Option<String> {
    let output = Command::new(program).arg("--version").current_dir(root()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_is_a_failure_and_fewer_is_not() {
        let counts = |all: &[(&str, u64)]| all.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
        let baseline: BTreeMap<String, u64> = counts(&[("a", 1000), ("b", 1000), ("c", 1000), ("gone", 1)]);
        let found = counts(&[("a", 1049), ("b", 1051), ("c", 900), ("new", 1)]);
        let Checked { passed, failed } = compare(&baseline, &found);
        assert_eq!((passed, failed), (2, 3));
    }
}
