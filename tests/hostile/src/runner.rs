//! Runs workers until the time is up, and turns what ends them into findings: a kept case, as small as it could be made.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context, Result};

use crate::case::{Case, Source};

/// Cases a worker runs before another takes its place.
const BATCH: u64 = 2000;

/// A worker that has said nothing for so long hangs, unless it had no time on the processor either.
const HANG: Duration = Duration::from_secs(60);

/// How often that is believed.
const HANGS: u32 = 10;

/// A hundredth of a second each: what a worker must have worked to be called hanging.
const MOST_TICKS: u64 = 2000;

/// Cases of which at least one should be taken.
const ENOUGH: u64 = 300;

/// What making one case smaller may cost.
const MINIMISING: Duration = Duration::from_secs(60);

pub(crate) struct Plan {
    pub(crate) sources: Vec<Source>,
    pub(crate) seed: u64,
    /// Cases of each source; without it, until `time` is up.
    pub(crate) cases: Option<u64>,
    pub(crate) time: Duration,
    pub(crate) jobs: usize,
}

/// What one kind of failure looks like.
struct Finding {
    what: String,
    times: u64,
    path: PathBuf,
}

#[derive(Default)]
struct Report {
    /// By target: how many cases, and how many of them were taken.
    cases: BTreeMap<&'static str, (u64, u64)>,
    findings: BTreeMap<String, Finding>,
}

/// Runs the plan; answers how many kinds of findings there were, a target that takes nothing among them.
pub(crate) fn run(plan: &Plan) -> Result<usize> {
    let report = Mutex::new(Report::default());
    let started = Instant::now();
    let next = AtomicU64::new(0);
    let failed = Mutex::new(None);
    println!("seed {}", plan.seed);
    thread::scope(|scope| {
        for _ in 0..plan.jobs {
            scope.spawn(|| {
                if let Err(error) = work(plan, &report, &next, started)
                    && let Ok(mut failed) = failed.lock()
                {
                    *failed = Some(error);
                }
            });
        }
    });
    if let Some(error) = failed.into_inner().ok().flatten() {
        return Err(error);
    }
    let report = report.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    for (name, (cases, taken)) in &report.cases {
        println!("{name:<10} {cases:>10} cases, {taken:>10} of them taken");
    }
    for finding in report.findings.values() {
        println!("{} times: {}\n    {}", finding.times, finding.what, finding.path.display());
    }
    // Attacks that all end at the door prove nothing of what is behind it.
    let shut = report.cases.iter().filter(|(_, (cases, taken))| *cases >= ENOUGH && *taken == 0);
    let shut: Vec<&str> = shut.map(|(name, _)| *name).collect();
    shut.iter().for_each(|name| println!("{name} took none of its cases: they are too bad"));
    let (cases, kinds): (u64, usize) = (report.cases.values().map(|(cases, _)| cases).sum(), report.findings.len());
    println!("{cases} cases in {:.0} s, {kinds} findings", started.elapsed().as_secs_f64());
    Ok(kinds + shut.len())
}

/// Takes one batch after another: of each source in turn.
fn work(plan: &Plan, report: &Mutex<Report>, next: &AtomicU64, started: Instant) -> Result<()> {
    let sources = plan.sources.len() as u64;
    loop {
        let turn = next.fetch_add(1, Ordering::Relaxed);
        let source = plan.sources[(turn % sources) as usize];
        let first = turn / sources * BATCH;
        let count = match plan.cases {
            Some(cases) if first >= cases => return Ok(()),
            Some(cases) => BATCH.min(cases - first),
            None if started.elapsed() >= plan.time => return Ok(()),
            // What is fixed is run once.
            None if matches!(source, Source::Bombs) && first > 0 => continue,
            None => BATCH,
        };
        batch(plan, source, first, count, report)?;
    }
}

/// One batch, by as many workers as it takes.
fn batch(plan: &Plan, source: Source, first: u64, count: u64, report: &Mutex<Report>) -> Result<()> {
    let mut from = first;
    while from < first + count {
        let range = [plan.seed, from, first + count - from].map(|number| number.to_string());
        let ended = watch(&[&["--worker", source.name()][..], &range.each_ref().map(String::as_str)].concat())?;
        for (number, what) in &ended.failed {
            note(plan, source, *number, what, report)?;
        }
        if let Ok(mut report) = report.lock() {
            let (cases, taken) = report.cases.entry(source.name()).or_default();
            (*cases, *taken) = (*cases + ended.cases, *taken + ended.taken);
        }
        match (ended.died, ended.last) {
            (Some(what), Some(number)) => {
                note(plan, source, number, &what, report)?;
                from = number + 1;
            }
            (Some(what), None) => anyhow::bail!("the worker cannot run: {what}"),
            (None, _) => return Ok(()),
        }
    }
    Ok(())
}

/// Counts a failure; the first of its kind is made small and kept.
fn note(plan: &Plan, source: Source, number: u64, what: &str, report: &Mutex<Report>) -> Result<()> {
    let case = source.case(plan.seed, number).context("a case that failed can be made again")?;
    let key = kind(&case, what);
    if let Ok(mut report) = report.lock()
        && let Some(finding) = report.findings.get_mut(&key)
    {
        finding.times += 1;
        return Ok(());
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/fuzz");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}-{}-{number}.case", source.name(), plan.seed));
    let before = case.bytes.len();
    let small = minimise(case, &key, &path)?;
    small.write(&path)?;
    println!(
        "{} {} (seed {}, case {number}, {before} bytes, now {}): {what}\n    {}",
        small.target.name,
        small.subject,
        plan.seed,
        small.bytes.len(),
        path.display()
    );
    if let Ok(mut report) = report.lock() {
        report.findings.insert(key, Finding { what: what.to_owned(), times: 1, path });
    }
    Ok(())
}

/// What tells one finding from another: the target, and the message without what differs from case to case.
fn kind(case: &Case, what: &str) -> String {
    let short: String = what.chars().filter(|c| !c.is_ascii_digit()).take(70).collect();
    format!("{} {short}", case.target.name)
}

/// The smallest case found that fails in the same way: pieces are left out, large ones first.
fn minimise(mut case: Case, key: &str, path: &Path) -> Result<Case> {
    let until = Instant::now() + MINIMISING;
    let try_path = path.with_extension("try");
    let fails = |case: &Case| -> Result<bool> {
        case.write(&try_path)?;
        let ended = watch(&["--case", &try_path.to_string_lossy()])?;
        let what = ended.died.or(ended.failed.into_iter().next().map(|(_, what)| what));
        Ok(what.is_some_and(|what| kind(case, &what) == key))
    };
    let mut piece = case.bytes.len() / 2;
    while piece > 0 {
        let mut at = 0;
        while at < case.bytes.len() {
            if Instant::now() > until {
                piece = 0;
                break;
            }
            let mut smaller = case.clone();
            smaller.bytes.drain(at..case.bytes.len().min(at + piece));
            if fails(&smaller)? { case = smaller } else { at += piece }
        }
        piece /= 2;
    }
    let _ = fs::remove_file(&try_path);
    Ok(case)
}

/// How a worker ended.
struct Ended {
    cases: u64,
    taken: u64,
    /// The case it was at.
    last: Option<u64>,
    failed: Vec<(u64, String)>,
    /// What ended it before its time.
    died: Option<String>,
}

fn watch(args: &[&str]) -> Result<Ended> {
    let mut child = Command::new(env::current_exe()?)
        .args(args)
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("the worker does not start")?;
    let (said, lines) = mpsc::channel();
    let stdout = child.stdout.take().context("standard output is piped")?;
    let stderr = child.stderr.take().context("standard error is piped")?;
    thread::spawn(move || BufReader::new(stdout).lines().map_while(Result::ok).try_for_each(|line| said.send(line)));
    let errors = thread::spawn(move || {
        let mut text = String::new();
        // What is not text says nothing; the exit status does.
        let _ = BufReader::new(stderr).read_to_string(&mut text);
        text
    });
    let mut ended = Ended { cases: 0, taken: 0, last: None, failed: Vec::new(), died: None };
    let (mut worked, mut silent) = (None, 0);
    loop {
        match lines.recv_timeout(HANG) {
            Ok(line) => {
                (worked, silent) = (None, 0);
                match (line.strip_prefix("! "), ended.last) {
                    (Some(what), Some(number)) => ended.failed.push((number, what.to_owned())),
                    _ if line == "+" => ended.taken += 1,
                    _ => {
                        ended.last = line.parse().ok();
                        ended.cases += 1;
                    }
                }
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            // On a busy machine it may just not have had its turn.
            Err(mpsc::RecvTimeoutError::Timeout) if silent < HANGS && idle(&child, &mut worked) => silent += 1,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                kill(&mut child);
                ended.died = Some(format!("hang: no answer within {} s", HANG.as_secs()));
                return Ok(ended);
            }
        }
    }
    let status = child.wait()?;
    let errors = errors.join().unwrap_or_default();
    // One case alone says by its exit code, too, that it failed.
    let said = status.code() == Some(1) && !ended.failed.is_empty();
    if !status.success() && !said {
        let what = errors.lines().find(|line| !line.trim().is_empty()).unwrap_or("no word").trim();
        let what = match what {
            what if errors.contains("overflowed its stack") => format!("stack overflow: {what}"),
            what => what.to_owned(),
        };
        ended.died = Some(format!("{what} ({status})"));
    }
    Ok(ended)
}

/// Whether the process has hardly worked since it was last asked, where the system tells.
fn idle(child: &Child, worked: &mut Option<u64>) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
    // Behind the name, which may hold anything: the state, ten numbers, then ticks as itself and in the system.
    let numbers = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    let now: u64 = numbers.filter_map(|number| number.parse::<u64>().ok()).sum();
    let before = worked.replace(now).unwrap_or(now);
    now > 0 && now - before < MOST_TICKS
}

fn kill(child: &mut Child) {
    // It may have ended by itself meanwhile.
    let _ = child.kill();
    let _ = child.wait();
}
