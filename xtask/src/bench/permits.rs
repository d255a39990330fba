//! What permits are worth on a server: four kinds of service, each asked for the same by the adaptive limit and by limits
//! of a fixed size.
//!
//! One process pipes rows in, a daemon of its own sends them, and the mock as a server answers; nothing is simulated. What
//! the limit does in virtual time is the bench `permits` of the runtime.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::place::{Place, Server};

/// A service, as the mock plays it.
struct Profile {
    name: &'static str,
    vars: &'static [(&'static str, &'static str)],
}

const PROFILES: [Profile; 4] = [
    Profile { name: "fast", vars: &[("NUAWS_MOCK_LATENCY", "normal(10ms,2ms)")] },
    Profile { name: "slow", vars: &[("NUAWS_MOCK_LATENCY", "normal(400ms,40ms)")] },
    Profile { name: "degrading", vars: &[("NUAWS_MOCK_LATENCY", "normal(50ms,5ms)"), ("NUAWS_MOCK_CAPACITY", "16")] },
    Profile {
        name: "throttled",
        vars: &[("NUAWS_MOCK_LATENCY", "normal(50ms,5ms)"), ("NUAWS_MOCK_THROTTLE", "100rps/50")],
    },
];

/// Objects that are asked for in turns.
const KEYS: usize = 20_000;
/// Seconds until a limit is what it will be, and those that count.
const RAMP: Duration = Duration::from_secs(5);
const MEASURED: Duration = Duration::from_secs(8);

/// What the server holds.
const OBJECTS: [(&str, &str); 2] = [("NUAWS_MOCK_ITEMS", "20000"), ("NUAWS_MOCK_KEYS", "flat")];

/// The sizes it is held against.
const FIXED: [usize; 3] = [4, 16, 64];

/// What came of a run.
struct Outcome {
    /// Rows a second that did not fail.
    goodput: f64,
    /// Rows that failed for good.
    failed: u64,
    /// Attempts that were told to go slower.
    throttles: u64,
}

/// Measures all profiles, prints what came of them, and fails where the adaptive limit is worth less than it should.
pub(super) fn run() -> Result<()> {
    println!(
        "{:<10} {:<9} {:>10} {:>10} {:>7} {:>8}",
        "service", "limit", "answers/s", "throttles", "failed", "of best"
    );
    let mut wrong = String::new();
    for profile in &PROFILES {
        let adaptive = outcome(profile, None)?;
        let fixed = FIXED.iter().map(|size| outcome(profile, Some(*size))).collect::<Result<Vec<_>>>()?;
        let goodput = fixed.iter().map(|outcome| outcome.goodput);
        let (best, worst) = (goodput.clone().fold(0.0, f64::max), goodput.fold(f64::INFINITY, f64::min));
        let names = FIXED.iter().map(|size| format!("fixed {size}"));
        let all = std::iter::once(&adaptive).chain(&fixed).zip(std::iter::once("adaptive".to_owned()).chain(names));
        for (outcome, name) in all {
            println!(
                "{:<10} {name:<9} {:>10.1} {:>10} {:>7} {:>7.0}%",
                profile.name,
                outcome.goodput,
                outcome.throttles,
                outcome.failed,
                100.0 * outcome.goodput / best,
            );
        }
        if adaptive.goodput < 0.9 * best {
            writeln!(wrong, "{}: less than nine tenths of the best fixed limit", profile.name)?;
        }
        if best > 2.0 * worst && adaptive.goodput < 2.0 * worst {
            writeln!(wrong, "{}: less than twice the worst fixed limit", profile.name)?;
        }
        if adaptive.failed > 0 {
            writeln!(wrong, "{}: {} rows failed", profile.name, adaptive.failed)?;
        }
    }
    if wrong.is_empty() { Ok(()) } else { bail!("the adaptive limit is not worth what it should be\n{wrong}") }
}

/// One run: a server, a daemon and a configuration of its own.
fn outcome(profile: &Profile, pinned: Option<usize>) -> Result<Outcome> {
    let server = Server::with(&[&OBJECTS, profile.vars].concat())?;
    let place = Place::new(&server)?;
    let config = place.home().join("config.toml");
    let permits = pinned.map_or_else(String::new, |size| format!("[permits]\ns3 = {{concurrency = {size}}}\n"));
    fs::write(&config, permits)?;
    let mut call = place.call(["s3", "HeadObject", "{}"], &["--output", "json", "--rows", "many", "--unordered"]);
    call.args(["--concurrency", "512"]).env("NUAWS_CONFIG", &config).env("NUAWS_CACHE", "off");
    let mut child = call.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut stdin = child.stdin.take().context("no pipe")?;
    // Ends when the pipe is closed with the process.
    let feeding = std::thread::spawn(move || {
        let key = |at: usize| format!("{{\"Bucket\":\"bucket-0001\",\"Key\":\"data/part-{:06}\"}}\n", at % KEYS);
        (0..).map(key).try_for_each(|row| stdin.write_all(row.as_bytes()))
    });
    let (answered, stdout) = (Arc::new(AtomicU64::new(0)), child.stdout.take().context("no pipe")?);
    let counted = answered.clone();
    let counting = std::thread::spawn(move || {
        // A row that failed is an answer, too, but not what anybody wants.
        let good = |row: &String| !row.contains("\"error\":");
        BufReader::new(stdout).lines().map_while(Result::ok).filter(good).for_each(|_| {
            counted.fetch_add(1, Ordering::Relaxed);
        });
    });
    std::thread::sleep(RAMP);
    let (before, started) = (answered.load(Ordering::Relaxed), Instant::now());
    std::thread::sleep(MEASURED);
    let (after, taken) = (answered.load(Ordering::Relaxed), started.elapsed());
    child.kill()?;
    child.wait()?;
    // The pipe's end is what they wait for, and no news.
    _ = feeding.join();
    counting.join().map_err(|_| anyhow::anyhow!("the rows could not be counted"))?;
    let stats = place.facts(["stats", "--by=operation"]).context("`nuaws-rt stats` says nothing")?;
    let count = |name: &str| stats.get(name).and_then(serde_json::Value::as_u64).unwrap_or(0);
    let goodput = (after - before) as f64 / taken.as_secs_f64();
    Ok(Outcome { goodput, failed: count("errors"), throttles: count("throttles") })
}
