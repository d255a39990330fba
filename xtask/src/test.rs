//! `cargo xtask test`: everything that can be checked, in one command.
//!
//! Runs the parts one after another, whatever fails, and counts single tests. What the parts check lives with them; here
//! is only how each is run and how its count is read.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, io};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::tools::{cargo, executable, nushell, python};
use crate::{bench, generate, root, tidy};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run only this part; may be given several times
    #[arg(long, value_name = "PART")]
    only: Vec<Part>,
    /// Run only the part `parity`, which nothing else runs: its first build takes minutes
    #[arg(long)]
    parity: bool,
}

/// The parts, in the order they run: the cheap ones first.
#[derive(Clone, Copy, PartialEq, Debug, ValueEnum)]
enum Part {
    /// Rules of the house: module order, file openings, lengths
    Tidy,
    /// rustfmt
    Fmt,
    /// clippy, warnings denied
    Clippy,
    /// Rust's unit, integration and documentation tests
    Rust,
    /// Instructions of the hot paths, where valgrind is there to count them
    Instructions,
    /// Generated modules are what the generator makes now
    Generated,
    /// Nushell's side alone: every generated module loads, rt.nu does what it says
    Nu,
    /// End to end in Nushell against the mock
    E2eMock,
    /// End to end in Nushell: many rows through one operation
    E2eBulk,
    /// End to end in Nushell: streams that are cut, left early, or large
    E2eStreams,
    /// S3 requests and presigned URLs held against botocore's, and what only a real connection shows
    E2eS3,
    /// The mock as a server, asked by nuaws, boto3 and the AWS CLI
    E2eServe,
    /// The daemon, the cache and what calls share: real processes against a server that counts
    E2eEngine,
    /// End to end in Nushell against moto, held against boto3
    E2eMoto,
    /// The engine held against the typed AWS SDK; only where it is asked for
    Parity,
}

impl Args {
    fn wants(&self, part: Part) -> bool {
        match part {
            Part::Parity if self.parity => true,
            Part::Parity => self.only.contains(&part),
            _ => self.only.contains(&part) || (self.only.is_empty() && !self.parity),
        }
    }
}

/// How many single tests passed and failed.
#[derive(Default, Clone, Copy, PartialEq, Debug)]
struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    const ONE_FAILURE: Tally = Tally { passed: 0, failed: 1 };

    fn of(ok: bool) -> Tally {
        Tally { passed: ok.into(), failed: (!ok).into() }
    }

    fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Runs the parts and ends with one line `N passed, M failed`.
pub(crate) fn run(args: &Args) -> Result<()> {
    let parts = Part::value_variants().iter().copied();
    let wanted: Vec<Part> = parts.filter(|part| args.wants(*part)).collect();
    let mut total = Tally::default();
    let mut times = Vec::new();
    for part in wanted {
        let name = part.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        println!("\n── {name} ──");
        let started = Instant::now();
        // A part that cannot even run counts as one failure; the others are still worth knowing.
        let tally = run_part(part).unwrap_or_else(|error| {
            println!("{error:#}");
            Tally::ONE_FAILURE
        });
        let seconds = started.elapsed().as_secs_f64();
        println!("{name}: {} passed, {} failed in {seconds:.1} s", tally.passed, tally.failed);
        times.push((name, tally, seconds));
        total.add(tally);
    }
    println!("\n── all ──");
    for (name, tally, seconds) in times {
        println!("{name:<12} {:>6} passed {:>4} failed {seconds:>8.1} s", tally.passed, tally.failed);
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed > 0 {
        // The line above is the last one: no error message after it.
        std::process::exit(1);
    }
    Ok(())
}

fn run_part(part: Part) -> Result<Tally> {
    match part {
        Part::Tidy => check_tidy(),
        Part::Fmt => {
            let mut tally = succeeds(Command::new(cargo()).args(["fmt", "--all", "--check"]))?;
            tally.add(succeeds(Command::new(cargo()).args(["fmt", "--check", "--manifest-path", PARITY]))?);
            Ok(tally)
        }
        Part::Clippy => {
            let args = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"];
            succeeds(Command::new(cargo()).args(args))
        }
        Part::Rust => {
            let args = ["test", "--workspace", "--no-fail-fast"];
            let mut command = Command::new(cargo());
            command.args(args).env("INSTA_UPDATE", "no");
            // The conformance tests load modules in Nushell and ask botocore.
            command.env("NUAWS_NU", nushell()?).env("NUAWS_PYTHON", python()?).env("NUAWS_DAEMON", "off");
            counted(&mut command, read_cargo_line)
        }
        Part::Instructions => {
            let found = bench::instructions(false)?;
            Ok(Tally { passed: found.passed, failed: found.failed })
        }
        Part::Generated => {
            generate::check()?;
            Ok(Tally::of(true))
        }
        Part::Nu => script(nushell()?, "tests/nu/run.nu", &["--no-config-file"]),
        Part::E2eMock => {
            let mut tally = script(nushell()?, "tests/e2e/mock/run.nu", &["--no-config-file"])?;
            println!("the same through a daemon, with its cache:");
            tally.add(through_daemon(nushell()?, "tests/e2e/mock/run.nu", &["--no-config-file"])?);
            Ok(tally)
        }
        Part::E2eBulk => {
            let mut tally = script(nushell()?, "tests/e2e/bulk/run.nu", &["--no-config-file"])?;
            println!("the same through a daemon:");
            tally.add(through_daemon(nushell()?, "tests/e2e/bulk/run.nu", &["--no-config-file"])?);
            println!("killed, asked, and in constant memory:");
            tally.add(script(python()?, "tests/e2e/bulk/run.py", &[])?);
            Ok(tally)
        }
        Part::E2eStreams => script(python()?, "tests/e2e/streams/run.py", &[]),
        Part::E2eS3 => script(python()?, "tests/e2e/s3/run.py", &[]),
        Part::E2eServe => script(python()?, "tests/e2e/serve/run.py", &[]),
        Part::E2eEngine => script(python()?, "tests/e2e/engine/run.py", &[]),
        Part::E2eMoto => script(python()?, "tests/e2e/moto/run.py", &[]),
        Part::Parity => parity(),
    }
}

/// A workspace of its own, built beside the rest.
const PARITY: &str = "tests/parity/Cargo.toml";

fn parity() -> Result<Tally> {
    let target = root().join("target/parity");
    if !target.exists() {
        println!("building the typed SDK for S3 and EC2 first: that takes minutes and 3 GB");
    }
    let mut command = Command::new(cargo());
    command.args(["run", "--quiet", "--manifest-path", PARITY, "--target-dir"]).arg(target);
    // Both sides read the caller's settings: there are none.
    env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AWS_")).for_each(|(name, _)| {
        command.env_remove(name);
    });
    command.env("AWS_CONFIG_FILE", "none").env("AWS_SHARED_CREDENTIALS_FILE", "none");
    counted(&mut command, read_summary)
}

fn check_tidy() -> Result<Tally> {
    let problems = tidy::check()?;
    problems.iter().for_each(|problem| println!("{problem}"));
    Ok(Tally { passed: problems.is_empty().into(), failed: problems.len() })
}

/// Runs a test script that prints what failed and ends with `N passed, M failed`.
fn script(program: PathBuf, path: &str, args: &[&str]) -> Result<Tally> {
    let (mut command, _) = prepare(program, path, args)?;
    // The daemon and the cache have tests of their own; everything else is about what one process does.
    // Nor do they count in the figures of whoever runs the tests.
    command.env("NUAWS_DAEMON", "off").env("NUAWS_STATS", "off");
    counted(&mut command, read_summary)
}

/// The same with a daemon of its own, which answers all of it.
fn through_daemon(program: PathBuf, path: &str, args: &[&str]) -> Result<Tally> {
    let (mut command, rt) = prepare(program, path, args)?;
    // A socket's path must be short.
    let folder = tempfile::Builder::new().prefix("nuaws-").tempdir()?;
    // Folders that nuaws makes for itself are closed to others.
    let vars = [("NUAWS_RUNTIME_DIR", folder.path().join("run")), ("NUAWS_CACHE_DIR", folder.path().join("cache"))];
    let tally = counted(command.env_remove("NUAWS_DAEMON").envs(vars.clone()), read_summary);
    let daemon = |word: &str| Command::new(&rt).args(["daemon", word]).envs(vars.clone()).output();
    let status = daemon("status")?;
    daemon("stop")?;
    let mut tally = tally?;
    // Nothing was tested if everybody did it alone.
    tally.add(Tally::of(String::from_utf8_lossy(&status.stdout).contains("\"running\":true")));
    Ok(tally)
}

/// A test script's command, and the nuaws-rt that it finds.
fn prepare(program: PathBuf, path: &str, args: &[&str]) -> Result<(Command, PathBuf)> {
    let rt = build()?;
    let mut command = Command::new(program);
    command.args(args).arg(root().join(path)).current_dir(root());
    // Scripts find the tools where users do: Nushell and nuaws-rt on the PATH.
    let nu = nushell()?;
    let folders = [rt.parent(), nu.parent()].into_iter().flatten().filter(|folder| !folder.as_os_str().is_empty());
    let path = env::var_os("PATH").unwrap_or_default();
    command.env("PATH", env::join_paths(folders.map(PathBuf::from).chain(env::split_paths(&path)))?);
    Ok((command, rt))
}

/// Builds `nuaws-rt` and gives its path; nothing to do when the Rust tests have just built it.
fn build() -> Result<PathBuf> {
    // The same selection as the tests, so that no dependency is compiled a second time with other features.
    let status = Command::new(cargo()).args(["build", "--quiet", "--workspace", "--tests", "--bins"]).status()?;
    if !status.success() {
        bail!("nuaws-rt does not build");
    }
    Ok(root().join("target/debug").join(executable("nuaws-rt")))
}

/// One check that passes when the program succeeds.
fn succeeds(command: &mut Command) -> Result<Tally> {
    Ok(Tally::of(command.current_dir(root()).status()?.success()))
}

/// Runs a program, shows what it prints as it prints it, and adds up the tallies that `read` finds in its lines. A
/// failure that no line counted is one of its own.
fn counted(command: &mut Command, read: impl Fn(&str) -> Option<Tally>) -> Result<Tally> {
    let name = command.get_program().to_owned();
    let mut child = command.current_dir(root()).stdout(Stdio::piped()).spawn().with_context(|| not_started(&name))?;
    let output = child.stdout.take().context("the output is piped")?;
    let (mut total, mut seen) = (Tally::default(), false);
    for line in BufReader::new(output).lines() {
        let line = line?;
        writeln!(io::stdout(), "{line}")?;
        if let Some(tally) = read(&line) {
            total.add(tally);
            seen = true;
        }
    }
    let ended_well = child.wait()?.success();
    if (!ended_well && total.failed == 0) || !seen {
        total.add(Tally::ONE_FAILURE);
    }
    Ok(total)
}

fn not_started(program: &OsStr) -> String {
    format!("{} cannot be started", program.display())
}

/// Reads cargo's `test result: ok. 12 passed; 0 failed; 1 ignored; …`, one per test binary.
fn read_cargo_line(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let count = |what| counts.split("; ").find_map(|part| part.strip_suffix(what)?.trim().parse().ok());
    Some(Tally { passed: count("passed")?, failed: count("failed")? })
}

/// Reads `12 passed, 0 failed`, alone on its line.
fn read_summary(line: &str) -> Option<Tally> {
    let (passed, failed) = line.split_once(", ")?;
    let number = |text: &str, what| text.strip_suffix(what)?.parse().ok();
    Some(Tally { passed: number(passed, " passed")?, failed: number(failed, " failed")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parity_runs_where_it_is_asked_for() {
        let wanted = |only: &[Part], parity| {
            let args = Args { only: only.to_vec(), parity };
            Part::value_variants().iter().copied().filter(|part| args.wants(*part)).collect::<Vec<_>>()
        };
        assert!(wanted(&[], false).contains(&Part::Tidy) && !wanted(&[], false).contains(&Part::Parity));
        assert_eq!(wanted(&[], true), [Part::Parity]);
        assert_eq!(wanted(&[Part::Tidy], true), [Part::Tidy, Part::Parity]);
        assert_eq!(wanted(&[Part::Parity], false), [Part::Parity]);
    }

    #[test]
    fn cargo_counts_are_read() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(read_cargo_line(line), Some(Tally { passed: 12, failed: 3 }));
        assert_eq!(read_cargo_line("test codec::tests::a_test ... ok"), None);
        assert_eq!(read_cargo_line("running 12 tests"), None);
    }

    #[test]
    fn script_counts_are_read_only_alone_on_a_line() {
        assert_eq!(read_summary("591 passed, 2 failed"), Some(Tally { passed: 591, failed: 2 }));
        assert_eq!(read_summary("s3: 591 passed, 2 failed"), None);
        assert_eq!(read_summary("591 passed, 2 failed in 3 s"), None);
    }

    #[test]
    #[cfg(unix)]
    fn a_program_that_dies_uncounted_is_a_failure() {
        let run = |script: &str| counted(Command::new("sh").args(["-c", script]), read_summary).unwrap();
        assert_eq!(run("echo 2 passed, 0 failed"), Tally { passed: 2, failed: 0 });
        assert_eq!(run("echo 2 passed, 0 failed; exit 1"), Tally { passed: 2, failed: 1 });
        assert_eq!(run("echo 2 passed, 1 failed; exit 1"), Tally { passed: 2, failed: 1 });
        assert_eq!(run("echo nothing to count"), Tally { passed: 0, failed: 1 });
    }
}
