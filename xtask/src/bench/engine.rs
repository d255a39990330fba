//! The daemon, its cache and its streams against the mock as a server on this machine: what a user feels every day.
//!
//! Server, daemon and client share the machine's cores. Peers that are installed do the same calls on the same server.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use super::place::{Place, Server, memory, watch};
use super::{RUNS, median, middle, replay, time, until_first_byte};
use crate::tools::{nushell, python};

/// Repetitions of what takes some milliseconds.
const MANY: usize = 201;
/// Latency of a page where its share is to be seen.
const LATENCY: Duration = Duration::from_millis(100);
const MILLION: u64 = 1_000_000;

const WHO: [&str; 3] = ["sts", "GetCallerIdentity", "{}"];
const INSTANCES: [&str; 3] = ["ec2", "DescribeInstances", "{}"];
const OBJECTS: [&str; 3] = ["s3", "ListObjectsV2", r#"{"Bucket":"bucket-0001"}"#];
/// As Nushell's modules ask: frames, passed on as they come.
const STREAM: [&str; 3] = ["--output", "frames", "--stream"];

/// The figures' names, in their order.
const NAMES: [&str; 8] = ["cached", "uncached", "million", "first-row", "start", "concurrent", "memory", "trace"];
const FIGURES: [fn() -> Result<()>; NAMES.len()] =
    [cached, uncached, million, first_row, start, concurrent, peaks, replay::run];

/// Measures the figures of these names, or all. One that cannot be measured says why; the others go on.
pub(super) fn run(only: &[String]) -> Result<()> {
    super::known(only, &NAMES)?;
    for (name, figure) in NAMES.into_iter().zip(FIGURES) {
        if super::picks(only, name) {
            println!("\n── {name} ──");
            figure().unwrap_or_else(|error| println!("{error:#}"));
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct Pair {
    /// Nanoseconds.
    ours: u64,
    base: u64,
}

/// A call that the cache answers, from Nushell, whole command, beside spawning a program that does nothing: in turns in
/// one Nushell, so that what else the machine does falls on both.
fn cached() -> Result<()> {
    let server = Server::start(25, Duration::ZERO)?;
    let place = Place::new(&server)?;
    for (module, command) in [("sts", "sts get-caller-identity"), ("ec2", "ec2 describe-instances")] {
        let script = format!(
            "use generated/{module}.nu *
             {command} | ignore
             0..<{MANY} | each {{|_| {{
                 ours: (timeit {{ {command} | ignore }} | into int),
                 base: (timeit {{ ^true | ignore }} | into int)
             }} }} | to json --raw"
        );
        let mut nu = place.command(nushell()?);
        let output = nu.args(["--no-config-file", "--no-std-lib", "-c", &script]).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let pairs: Vec<Pair> = serde_json::from_slice(&output.stdout).context("what Nushell measured")?;
        let sorted = |of: fn(&Pair) -> u64| {
            let mut all: Vec<Duration> = pairs.iter().map(|pair| Duration::from_nanos(of(pair))).collect();
            all.sort();
            all
        };
        let (ours, base) = (sorted(|pair| pair.ours), sorted(|pair| pair.base));
        let part = |all: &[Duration], percent: usize| all[(all.len() - 1) * percent / 100];
        println!(
            "{command:<28} p50 {} p95 {}   ^true p50 {} p95 {}   {:.1}x",
            ms(part(&ours, 50)),
            ms(part(&ours, 95)),
            ms(part(&base, 50)),
            ms(part(&base, 95)),
            part(&ours, 50).as_secs_f64() / part(&base, 50).as_secs_f64(),
        );
    }
    Ok(())
}

/// A call that is sent, through a daemon that has been at work, beside the same call by AWS's own clients.
fn uncached() -> Result<()> {
    let server = Server::start(25, Duration::ZERO)?;
    let place = Place::new(&server)?;
    let fresh = || time(&mut place.call(INSTANCES, &["--refresh"]));
    fresh()?;
    let ours = median(MANY, fresh)?;
    println!("{:<40} {}", "nuaws-rt, warm daemon", ms(ours));
    let peer = |name: &str, command: &dyn Fn() -> Command| -> Result<()> {
        let taken = median(7, || time(&mut command()))?;
        println!("{name:<40} {}   {:.0}x", ms(taken), taken.as_secs_f64() / ours.as_secs_f64());
        Ok(())
    };
    let version = place.command("aws").arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    let version = String::from_utf8_lossy(&version).split_whitespace().next().unwrap_or_default().to_owned();
    if !version.starts_with("aws-cli/2") {
        println!("AWS CLI v2 is not installed: not measured");
    }
    if !version.is_empty() {
        let command = || {
            let mut aws = place.command("aws");
            aws.args(["ec2", "describe-instances"]);
            aws
        };
        peer(&version, &command)?;
    }
    let python = python()?;
    let boto3 = || {
        let mut boto3 = place.command(&python);
        boto3.args(["-c", "import boto3; boto3.client('ec2').describe_instances()"]);
        boto3
    };
    peer("boto3, one call", &boto3)
}

/// A million S3 keys without latency: to nowhere, and into Nushell.
fn million() -> Result<()> {
    let server = Server::start(MILLION, Duration::ZERO)?;
    let place = Place::new(&server)?;
    let rate = |name: &str, taken: Duration| {
        println!("{name:<40} {} s {:>6.0} k rows/s", seconds(taken), MILLION as f64 / taken.as_secs_f64() / 1e3);
    };
    time(&mut place.call(WHO, &[]))?;
    let list = |more: &str| {
        median(3, || {
            let mut call = place.call(OBJECTS, &STREAM);
            let started = Instant::now();
            let status = call.arg(more).stdout(Stdio::null()).status()?;
            ensure!(status.success(), "the listing failed");
            Ok(started.elapsed())
        })
    };
    rate("1 M keys, not kept, to /dev/null", list("--no-cache")?);
    rate("1 M keys, asked anew, to /dev/null", list("--refresh")?);
    let nu = nushell()?;
    for (name, how) in [("1 M keys, not kept, Nushell length", "off"), ("1 M keys, kept, Nushell length", "on")] {
        let script = "use generated/s3.nu *
            let begun = date now
            let rows = (s3 list-objects-v2 --bucket bucket-0001 --stream | length)
            print $'($rows) ((date now) - $begun | into int)'";
        let output = place
            .command(&nu)
            .args(["--no-config-file", "--no-std-lib", "-c", script])
            .env("NUAWS_CACHE", how)
            .output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let (rows, nanos) = said
            .trim()
            .split_once(' ')
            .with_context(|| format!("Nushell said {said:?} {}", String::from_utf8_lossy(&output.stderr)))?;
        ensure!(rows == "1000000", "{rows} rows");
        rate(name, Duration::from_nanos(nanos.parse()?));
    }
    Ok(())
}

/// From the spawn to the first row, beside the page that it is on by itself: in turns, so that what else the machine does
/// falls on both.
fn first_row() -> Result<()> {
    let server = Server::start(MILLION, LATENCY)?;
    let place = Place::new(&server)?;
    time(&mut place.call(WHO, &[]))?;
    let (mut rows, mut pages) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        rows.push(until_first_byte(place.call(OBJECTS, &STREAM).args(["--max-items", "1000", "--no-cache"]))?);
        pages.push(server.page("/bucket-0001?list-type=2")?);
    }
    let (row, page) = (middle(rows), middle(pages));
    println!("{:<40} {}, {} over the page's own {}", "first row", ms(row), ms(row.saturating_sub(page)), ms(page));
    Ok(())
}

/// From nothing to the first answer, and what the daemon takes when it has nothing to do.
fn start() -> Result<()> {
    let server = Server::start(25, Duration::ZERO)?;
    let place = Place::new(&server)?;
    let mut cold = Vec::new();
    for _ in 0..11 {
        place.stop_daemon();
        cold.push(time(&mut place.call(WHO, &["--no-cache"]))?);
    }
    println!("{:<40} {}", "daemon start to first answer", ms(middle(cold)));
    let daemon = daemon(&place)?;
    time(&mut place.call(INSTANCES, &[]))?;
    time(&mut place.call(OBJECTS, &[]))?;
    thread::sleep(Duration::from_secs(1));
    let resident = memory(daemon).map(|(now, _)| now);
    println!("{:<40} {}", "idle daemon after three calls", mb(resident));
    Ok(())
}

/// Five hundred calls at once, each another one, so that none can share another's answer.
fn concurrent() -> Result<()> {
    const CALLS: usize = 500;
    let server = Server::start(1000, Duration::from_millis(20))?;
    let place = Place::new(&server)?;
    time(&mut place.call(WHO, &[]))?;
    let started = Instant::now();
    let spawn = |at: usize| {
        let params = format!(r#"{{"MaxResults":{}}}"#, 5 + at);
        let mut call = place.call(["ec2", "DescribeInstances", &params], &["--max-items", "100"]);
        call.stdout(Stdio::null()).stderr(Stdio::piped()).spawn()
    };
    let children: Vec<Child> = (0..CALLS).map(spawn).collect::<Result<_, _>>()?;
    let mut failed = Vec::new();
    for child in children {
        let output = child.wait_with_output()?;
        if !output.status.success() {
            failed.push(String::from_utf8_lossy(&output.stderr).into_owned());
        }
    }
    println!("{CALLS} calls at once: {} failed, {} s", failed.len(), seconds(started.elapsed()));
    if let Some(first) = failed.first() {
        println!("  {}", first.trim());
    }
    let peak = memory(daemon(&place)?).map(|(_, peak)| peak);
    println!("{:<40} {}", "daemon's peak", mb(peak));
    Ok(())
}

/// The most memory that client and daemon take for listings of three sizes, a daemon for each.
fn peaks() -> Result<()> {
    for items in [MILLION / 10, MILLION, MILLION * 10] {
        let server = Server::start(items, Duration::ZERO)?;
        let place = Place::new(&server)?;
        time(&mut place.call(WHO, &[]))?;
        let before = place.daemon();
        let started = Instant::now();
        let (client, ended_well) = watch(place.call(OBJECTS, &STREAM).stdout(Stdio::null()).spawn()?)?;
        let taken = started.elapsed();
        if !ended_well {
            bail!("the listing of {items} failed");
        }
        let resident = before.and_then(memory).map(|(_, peak)| peak);
        let both = client.zip(resident).map(|(client, daemon)| client + daemon);
        println!(
            "{items:>9} keys: client {} + daemon {} = {}   {} s",
            mb(client),
            mb(resident),
            mb(both),
            seconds(taken)
        );
    }
    Ok(())
}

fn daemon(place: &Place) -> Result<u32> {
    place.daemon().context("no daemon runs: `nuaws-rt daemon status --output json` gives no pid")
}

/// Milliseconds, as wide as a column.
fn ms(taken: Duration) -> String {
    format!("{:>7.2} ms", taken.as_secs_f64() * 1e3)
}

fn seconds(taken: Duration) -> String {
    format!("{:.2}", taken.as_secs_f64())
}

fn mb(bytes: Option<u64>) -> String {
    bytes.map_or_else(|| "? MB".to_owned(), |bytes| format!("{:.1} MB", bytes as f64 / 1e6))
}
