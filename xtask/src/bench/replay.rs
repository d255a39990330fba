//! The day of work ([`crate::trace`]) played through the daemon, beside what a perfect cache would do.
//!
//! A day takes eight hours; played at once nothing grows old, so the hits of the replay are held against a perfect cache
//! whose entries do not expire either. How many hits the day itself would have is told by the perfect cache in the
//! day's own time.

use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::middle;
use super::place::{Place, Server};
use crate::trace::judge::{Time, judge};
use crate::trace::{SEED, day};

pub(super) fn run() -> Result<()> {
    let calls = day(SEED);
    println!("in the day's own time: {}", judge(&calls, Time::Passes)?);
    let stands = judge(&calls, Time::Stands)?;
    println!("at once, perfectly: {} hits, {} misses", stands.hits, stands.misses);

    let server = Server::start(25, Duration::ZERO)?;
    let place = Place::new(&server)?;
    let mut taken = Vec::new();
    let mut failed = Vec::new();
    for call in &calls {
        let mut command = place.call([call.service, call.operation, &call.params], &["--region", call.region]);
        let started = Instant::now();
        let output = command.stdout(Stdio::null()).stderr(Stdio::piped()).output()?;
        taken.push(started.elapsed());
        if !output.status.success() {
            failed.push(String::from_utf8_lossy(&output.stderr).trim().to_owned());
        }
    }
    let each = middle(taken).as_secs_f64() * 1e3;
    println!("at once, by nuaws: {} of {} failed, {each:.2} ms each", failed.len(), calls.len());
    failed.first().into_iter().for_each(|first| println!("  {first}"));
    let stats = place.facts(["cache", "stats"]).context("`nuaws-rt cache stats --output json` says nothing")?;
    let count = |name: &str| stats.get(name).and_then(serde_json::Value::as_u64);
    let (hits, misses) = count("hits").zip(count("misses")).context("the cache tells no hits and misses")?;
    println!("at once, by nuaws's own count: {hits} hits, {misses} misses");
    Ok(())
}
