//! Whether nuaws has become slower: a run is saved under a name, and a later one held against it.
//!
//! Seconds say little from one day to the next. So each figure is measured beside a reference that has nothing of ours in it,
//! in turns, and what is kept is how many references it takes. [`judge`] tells a change from noise; what looks slower is
//! measured once more before it is believed, against the same saved run: one that was too fast by luck makes both look slow,
//! and `--save` again tells. Saved runs are this machine's, under `target/bench`.

mod judge;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::place::{Place, Server, binary};
use super::{middle_of, time};
use crate::root;
use crate::tools::nushell;
use judge::judge;

/// Servers and daemons are started anew so often: where memory comes to lie differs from start to start, and rounds of one
/// start tell nothing of that, however many they are.
const SITTINGS: usize = 6;
/// Rounds through all figures in each: thirty in all, so that a busy machine still has quiet ones.
const ROUNDS: usize = 5;
/// Keys of the listing, and rows of the bulk call.
const KEYS: u64 = 100_000;
const ROWS: u64 = 1000;
/// Makes every figure take so many times as long: shows that slowness is found.
const HANDICAP: &str = "NUAWS_BENCH_HANDICAP";

/// A run as it is kept.
#[derive(Serialize, Deserialize)]
struct Saved {
    machine: Vec<(String, String)>,
    figures: Figures,
}

/// Of each figure, how many times its reference it took: sitting by sitting, round by round.
type Figures = BTreeMap<String, Vec<Vec<f64>>>;

/// Something of ours, and what it is measured in.
struct Guarded {
    name: &'static str,
    reference: Reference,
    once: fn(&Lab) -> Result<Duration>,
}

#[derive(Clone, Copy)]
enum Reference {
    /// Nushell, started for nothing.
    Shell,
    /// Bytes hashed by one thread.
    Work,
}

const FIGURES: [Guarded; 9] = [
    Guarded { name: "call, kept answer", reference: Reference::Shell, once: |lab| lab.calls(10, &["--ttl", "1hr"]) },
    Guarded { name: "call, sent", reference: Reference::Shell, once: |lab| lab.calls(10, &["--no-cache"]) },
    Guarded { name: "call, no daemon", reference: Reference::Shell, once: Lab::alone },
    Guarded { name: "daemon's start", reference: Reference::Shell, once: Lab::start },
    Guarded { name: "listing of 100,000", reference: Reference::Work, once: |lab| lab.list(&[]) },
    Guarded { name: "listing of 100,000, parallel", reference: Reference::Work, once: |lab| lab.list(&["--parallel"]) },
    Guarded { name: "bulk call of 1,000", reference: Reference::Work, once: Lab::bulk },
    Guarded {
        name: "Nushell: module of EC2",
        reference: Reference::Shell,
        once: |lab| lab.nu("use generated/ec2.nu *"),
    },
    Guarded {
        name: "Nushell: listing of 100,000",
        reference: Reference::Work,
        once: |lab| lab.nu("use generated/s3.nu *; s3 list-objects-v2 --bucket bucket-0001 --stream | length"),
    },
];

/// Measures and keeps it under a name.
pub(super) fn save(name: &str) -> Result<()> {
    let saved = Saved { machine: machine(), figures: measure(&FIGURES.iter().collect::<Vec<_>>())? };
    let file = file(name)?;
    fs::create_dir_all(file.parent().context("a folder")?)?;
    fs::write(&file, serde_json::to_string_pretty(&saved)?)?;
    println!("saved: {}", file.display());
    Ok(())
}

/// Measures and compares with what was kept.
///
/// # Errors
/// Something is slower, and is so when measured again.
pub(super) fn compare(name: &str) -> Result<()> {
    let file = file(name)?;
    let text = fs::read_to_string(&file)
        .with_context(|| format!("nothing is saved as {name}: `cargo xtask bench --save {name}` does it"))?;
    let saved: Saved = serde_json::from_str(&text)
        .with_context(|| format!("{} is not ours, or of an older form: save it anew", file.display()))?;
    if saved.machine != machine() {
        println!("{name} was saved on another machine or system: its figures may not be comparable");
    }
    let known: Vec<&Guarded> = FIGURES.iter().filter(|figure| saved.figures.contains_key(figure.name)).collect();
    ensure!(!known.is_empty(), "{name} has none of the figures: save it anew");
    for figure in FIGURES.iter().filter(|figure| !saved.figures.contains_key(figure.name)) {
        println!("{:<32} not in {name}", figure.name);
    }
    let slower = slower(&saved, &known)?;
    if slower.is_empty() {
        println!("nothing is slower than {name}");
        return Ok(());
    }
    println!("\nonce more, what looks slower:");
    let still = self::slower(&saved, &slower)?;
    match still.as_slice() {
        [] => println!("it was noise: nothing is slower than {name}"),
        still => bail!("slower than {name}: {}", still.iter().map(|figure| figure.name).collect::<Vec<_>>().join(", ")),
    }
    Ok(())
}

/// Measures some figures, says what became of each, and gives those that are slower.
fn slower<'a>(saved: &Saved, figures: &[&'a Guarded]) -> Result<Vec<&'a Guarded>> {
    let now = measure(figures)?;
    let mut slower = Vec::new();
    for figure in figures {
        let (Some(before), Some(now)) = (saved.figures.get(figure.name), now.get(figure.name)) else { continue };
        let change = judge(before, now);
        println!("{:<32} {change}", figure.name);
        if change.is_slower() {
            slower.push(*figure);
        }
    }
    Ok(slower)
}

fn measure(figures: &[&Guarded]) -> Result<Figures> {
    let mut taken = Figures::new();
    for sitting in 0..SITTINGS {
        let lab = Lab::open()?;
        for figure in figures {
            (figure.once)(&lab).with_context(|| figure.name)?;
        }
        for _ in 0..ROUNDS {
            for figure in figures {
                // Before and behind: what the machine does meanwhile falls on both.
                let before = lab.reference(figure.reference)?;
                let ours = handicapped(|| (figure.once)(&lab))?;
                let reference = (before + lab.reference(figure.reference)?) / 2;
                let ratio = ours.as_secs_f64() / reference.as_secs_f64();
                let sittings = taken.entry(figure.name.to_owned()).or_insert_with(|| vec![Vec::new(); SITTINGS]);
                sittings[sitting].push(ratio);
            }
        }
    }
    Ok(taken)
}

/// Makes it slower, where that is asked for.
fn handicapped(once: impl FnOnce() -> Result<Duration>) -> Result<Duration> {
    let taken = once()?;
    let Some(factor) = env::var(HANDICAP).ok() else { return Ok(taken) };
    let factor: f64 = factor.parse().with_context(|| format!("{HANDICAP} is a number such as 1.3"))?;
    let more = taken.mul_f64((factor - 1.0).max(0.0));
    thread::sleep(more);
    Ok(taken + more)
}

/// Where figures are measured.
struct Lab {
    nu: PathBuf,
    few: Place,
    many: Place,
    rows: tempfile::NamedTempFile,
    _servers: [Server; 2],
}

impl Lab {
    fn open() -> Result<Lab> {
        let servers = [Server::start(25, Duration::ZERO)?, Server::start(KEYS, Duration::ZERO)?];
        let (few, many) = (Place::new(&servers[0])?, Place::new(&servers[1])?);
        let rows = tempfile::NamedTempFile::new()?;
        let most = ROWS.to_string();
        let mut list =
            many.call(["s3", "ListObjectsV2", r#"{"Bucket":"bucket-0001"}"#], &["--no-cache", "--max-items", &most]);
        let status = list.args(["--output", "jsonl"]).stdout(rows.reopen()?).status()?;
        ensure!(status.success(), "the keys cannot be listed");
        Ok(Lab { nu: nushell()?, few, many, rows, _servers: servers })
    }

    fn reference(&self, reference: Reference) -> Result<Duration> {
        match reference {
            Reference::Shell => self.nu("null"),
            Reference::Work => {
                let started = Instant::now();
                let block = vec![7; 1 << 20];
                let mut hash = Sha256::new();
                (0..64).for_each(|_| hash.update(&block));
                std::hint::black_box(hash.finalize());
                Ok(started.elapsed())
            }
        }
    }

    fn calls(&self, times: u32, more: &[&str]) -> Result<Duration> {
        (0..times).map(|_| time(&mut self.few.call(["ec2", "DescribeInstances", "{}"], more))).sum()
    }

    fn alone(&self) -> Result<Duration> {
        let once = || time(self.few.call(["ec2", "DescribeInstances", "{}"], &[]).env("NUAWS_DAEMON", "off"));
        (0..5).map(|_| once()).sum()
    }

    fn start(&self) -> Result<Duration> {
        self.few.stop_daemon();
        time(&mut self.few.call(["ec2", "DescribeInstances", "{}"], &["--no-cache"]))
    }

    fn list(&self, more: &[&str]) -> Result<Duration> {
        let words = [&["--no-cache", "--output", "frames"], more].concat();
        let rows = self.many.call(["s3", "ListObjectsV2", r#"{"Bucket":"bucket-0001"}"#], &words);
        drained(rows)
    }

    fn bulk(&self) -> Result<Duration> {
        let mut rows = self.many.command(binary());
        rows.args(["call", "s3", "HeadObject", "--params", r#"{"Bucket":"bucket-0001"}"#, "--rows", "many"]);
        rows.args(["--no-cache", "--output", "frames"]).stdin(self.rows.reopen()?);
        drained(rows)
    }

    fn nu(&self, script: &str) -> Result<Duration> {
        time(self.many.command(&self.nu).args(["--no-config-file", "--no-std-lib", "-c", script]))
    }
}

/// How long a process takes whose rows nobody keeps.
fn drained(mut command: Command) -> Result<Duration> {
    let started = Instant::now();
    let output = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?.wait_with_output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(started.elapsed())
}

fn machine() -> Vec<(String, String)> {
    super::machine::facts().into_iter().map(|(name, fact)| (name.to_owned(), fact)).collect()
}

fn file(name: &str) -> Result<PathBuf> {
    let plain = !name.is_empty() && name.chars().all(|char| char.is_alphanumeric() || "-_.".contains(char));
    ensure!(plain && !name.starts_with('.'), "a name is letters, digits, - and _, not {name:?}");
    Ok(root().join(Path::new("target/bench").join(format!("{name}.json"))))
}
