//! The cache's store against what only other processes and mounts can do to it: kills, full and read-only disks, locks.
//!
//! The other process is this test binary again, running [`child`] in one of its parts; it reports in lines that begin with
//! `@`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests say what went wrong by failing")]

use std::collections::{BTreeSet, HashMap};
use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use nuaws_rt::store::{Answer, DiskSettings, Entry, Facts, Key, Level, Settings, Store};
use sha2::{Digest, Sha256};

const SERVICES: [&str; 3] = ["ec2", "iam", "s3"];

fn key(number: u64) -> Key {
    Key::new(Sha256::digest(number.to_le_bytes()).into())
}

fn entry(number: u64) -> Entry {
    let mut random = fastrand::Rng::with_seed(number);
    let length = random.usize(..10_000);
    let body: Vec<u8> = std::iter::repeat_with(|| random.alphanumeric() as u8).take(length).collect();
    let facts = Facts {
        service: SERVICES[number as usize % 3].into(),
        operation: "DescribeThings".into(),
        region: "eu-west-1".into(),
        profile: "".into(),
        principal: "123456789012".into(),
        kinds: ["ec2:thing".into()].into(),
        stored: number,
        expires: u64::MAX,
    };
    let headers = vec![("x-number".into(), number.to_string().into_bytes().into())];
    Entry { facts: Arc::new(facts), answer: Arc::new(Answer { status: 200, headers, body: Bytes::from(body) }) }
}

/// A store on `dir` and the warnings that it makes.
fn open(dir: &Path, memory: u64) -> (Store, Arc<Mutex<Vec<String>>>) {
    let warnings: Arc<Mutex<Vec<String>>> = Arc::default();
    let said = warnings.clone();
    let warn = Arc::new(move |what: &str| said.lock().unwrap().push(what.to_owned()));
    let disk = Some(DiskSettings { dir: dir.to_owned(), bytes: 64 << 20 });
    (Store::open(Settings { memory, disk, warn }), warnings)
}

fn fill(store: &Store, numbers: Range<u64>) {
    numbers.for_each(|number| store.put(key(number), entry(number)));
}

/// How many are found, each as it was put.
fn found(store: &Store, numbers: Range<u64>) -> usize {
    let found = |number: &u64| store.get(&key(*number)).inspect(|(found, _)| assert_eq!(*found, entry(*number)));
    numbers.filter(|number| found(number).is_some()).count()
}

/// This binary once more, in another part.
fn other(part: &str, dir: &Path, argument: u64) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    as_child(&mut command, part, dir, argument);
    command
}

fn as_child(command: &mut Command, part: &str, dir: &Path, argument: u64) {
    command
        .args(["child", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .env("NUAWS_STORE_PART", part)
        .env("NUAWS_STORE_DIR", dir)
        .env("NUAWS_STORE_ARGUMENT", argument.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
}

/// Waits for the line.
fn wait_for(child: &mut Child, line: &str) -> BufReader<std::process::ChildStdout> {
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    let mut read = String::new();
    while read.trim_end() != line {
        read.clear();
        assert_ne!(reader.read_line(&mut read).unwrap(), 0, "the child ended before it said {line}");
    }
    reader
}

#[test]
#[ignore = "a part of the tests below, which run it in a process of its own"]
fn child() {
    let part = env::var("NUAWS_STORE_PART").unwrap();
    let dir = PathBuf::from(env::var_os("NUAWS_STORE_DIR").unwrap());
    let argument = env::var("NUAWS_STORE_ARGUMENT").unwrap().parse().unwrap();
    match &*part {
        "write" => write(&dir, argument),
        "hold" => hold(&dir),
        "full" => full(&dir),
        "read-only" => read_only(&dir),
        "idle" => idle(&dir),
        _ => panic!("no part {part}"),
    }
}

/// In a line of its own, whatever the test harness has begun.
fn say(what: &str) {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(format!("\n@{what}\n").as_bytes()).unwrap();
    stdout.flush().unwrap();
}

/// Puts entries, removes a service's older ones and flushes, and says what is done after it is done, until it is killed.
fn write(dir: &Path, from: u64) {
    let (store, warnings) = open(dir, 1 << 20);
    assert_eq!(store.stats().disk.unwrap().unused, None);
    say("ready");
    for number in from.. {
        store.put(key(number), entry(number));
        if number % 40 == 7 {
            let service = SERVICES[number as usize / 40 % 3];
            store.remove(Some(service), &|facts| facts.stored < number);
            say(&format!("removed {service} {number}"));
        }
        if number % 20 == 19 {
            store.flush();
            say(&format!("flushed {from} {number}"));
        }
        assert!(warnings.lock().unwrap().is_empty());
    }
}

/// The process is killed while it writes, two hundred times, and goes on in the same file: what is there is whole, what
/// was flushed is there, what was removed is not.
#[test]
fn killed_while_writing() {
    let dir = tempfile::tempdir().unwrap();
    let mut random = fastrand::Rng::with_seed(4);
    // Of each service: below which number everything is removed.
    let mut removed: HashMap<&str, u64> = HashMap::new();
    let mut flushed: BTreeSet<u64> = BTreeSet::new();
    let (mut seen, mut removals, mut flushes) = (0, 0, 0);
    for round in 0..200 {
        let mut child = other("write", dir.path(), round * 1_000_000).spawn().unwrap();
        let mut rest = wait_for(&mut child, "@ready");
        thread::sleep(Duration::from_micros(random.u64(..25_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut said = String::new();
        rest.read_to_string(&mut said).unwrap();
        // A last line without its end was not said.
        for line in said.split_inclusive('\n').filter(|line| line.starts_with('@') && line.ends_with('\n')) {
            let words: Vec<_> = line.split_whitespace().collect();
            match *words.as_slice() {
                ["@removed", service, below] => {
                    let service = SERVICES.iter().find(|one| **one == service).unwrap();
                    removed.insert(service, below.parse().unwrap());
                    removals += 1;
                }
                ["@flushed", from, to] => {
                    flushed.extend(from.parse::<u64>().unwrap()..=to.parse().unwrap());
                    flushes += 1;
                }
                ["@ready"] => {}
                _ => panic!("{line:?}"),
            }
        }

        let (store, warnings) = open(dir.path(), 0);
        let listed = store.list();
        let gone = |number: u64| removed.get(SERVICES[number as usize % 3]).is_some_and(|below| number < *below);
        for one in &listed {
            let number = one.facts.stored;
            assert!(!gone(number), "round {round}: {number} came back");
            assert_eq!(one.key, key(number));
            assert_eq!(store.get(&one.key), Some((entry(number), Level::Disk)), "round {round}");
        }
        flushed.retain(|number| !gone(*number));
        let missing: Vec<_> = flushed.iter().copied().filter(|number| store.get(&key(*number)).is_none()).collect();
        // The last removal may have been made and not said; it was of one service.
        let of_one = missing.windows(2).all(|pair| pair[0] % 3 == pair[1] % 3);
        assert!(of_one, "round {round}: flushed and lost: {missing:?}");
        missing.iter().for_each(|number| _ = flushed.remove(number));
        assert!(warnings.lock().unwrap().is_empty(), "round {round}: {:?}", warnings.lock().unwrap());
        seen += listed.len();
    }
    println!("{seen} entries seen, {removals} removals, {flushes} flushes");
    assert!(seen > 1000 && removals > 100 && flushes > 100, "{seen} {removals} {flushes}");
}

fn hold(dir: &Path) {
    let (store, _) = open(dir, 1 << 20);
    fill(&store, 0..10);
    store.flush();
    say("ready");
    _ = std::io::stdin().read(&mut [0]);
}

#[test]
fn locked_by_another_process_until_that_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let mut holder = other("hold", dir.path(), 0).spawn().unwrap();
    wait_for(&mut holder, "@ready");
    let (store, warnings) = open(dir.path(), 1 << 20);
    assert_eq!(found(&store, 0..10), 0);
    fill(&store, 10..20);
    assert_eq!(store.stats().disk.unwrap().unused.as_deref(), Some("another process has it"));
    holder.kill().unwrap();
    holder.wait().unwrap();
    let freed = Instant::now();
    while store.get(&key(0)).is_none() {
        assert!(freed.elapsed() < Duration::from_secs(5));
        thread::sleep(Duration::from_millis(20));
    }
    println!("had after {:?}", freed.elapsed());
    assert_eq!(found(&store, 0..20), 20);
    assert!(warnings.lock().unwrap().is_empty());
}

/// Runs the part on a small file system of its own; without the right to mount one it says so.
fn on_small_disk(part: &str) {
    let dir = tempfile::tempdir().unwrap();
    let script = r#"mount -t tmpfs -o size=3m tmpfs "$NUAWS_STORE_DIR" && exec "$0" "$@""#;
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", script]).arg(env::current_exe().unwrap());
    as_child(&mut command, part, dir.path(), 0);
    let output = command.output();
    let said = output.as_ref().map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    if !said.contains("@mounted") {
        eprintln!("not run: no file system can be mounted here; the injected faults of the store's own tests stand in");
        return;
    }
    assert!(output.unwrap().status.success() && said.contains("@done"), "{said}");
}

#[test]
fn disk_full() {
    on_small_disk("full");
}

fn full(dir: &Path) {
    say("mounted");
    let (store, warnings) = open(dir, 64 << 20);
    fill(&store, 0..100);
    store.flush();
    assert_eq!(store.stats().disk.unwrap().unused, None, "so much it holds");
    fill(&store, 100..2000);
    store.flush();
    let warned = warnings.lock().unwrap().clone();
    assert!(warned.len() == 1 && warned[0].contains("No space left on device"), "{warned:?}");
    assert_eq!(found(&store, 0..2000), 2000);
    store.remove(Some("iam"), &|_| true);
    fill(&store, 2000..2100);
    assert_eq!(warnings.lock().unwrap().len(), 1);
    drop(store);
    let (store, _) = open(dir, 0);
    assert!(store.list().iter().all(|one| *one.facts.service != *"iam" || one.facts.stored >= 2000));
    // There is room again, for what fits.
    fill(&store, 3000..3020);
    store.flush();
    assert_eq!(found(&store, 3000..3020), 20);
    say("done");
}

#[test]
fn read_only_disk() {
    on_small_disk("read-only");
}

fn read_only(dir: &Path) {
    say("mounted");
    let (store, _) = open(dir, 0);
    fill(&store, 0..20);
    drop(store);
    let made = Command::new("mount").args(["-o", "remount,ro"]).arg(dir).status().unwrap();
    assert!(made.success());
    let below = dir.join("cache");
    for (dir, here) in [(dir, "a file that cannot be written is not read either"), (&below, "no directory can be made")]
    {
        let (store, warnings) = open(dir, 64 << 20);
        assert_eq!(found(&store, 0..20), 0, "{here}");
        fill(&store, 0..30);
        store.flush();
        store.remove(Some("iam"), &|_| true);
        assert_eq!(found(&store, 0..30), 20);
        let warned = warnings.lock().unwrap().clone();
        assert!(warned.len() == 1 && warned[0].contains("Read-only file system"), "{warned:?}");
    }
    say("done");
}

/// Twenty thousand entries on disk cost an idle process next to nothing in memory.
#[cfg(target_os = "linux")]
#[test]
fn entries_on_disk_take_no_memory() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path(), 0);
    let small = |number| {
        let Entry { facts, answer } = entry(number);
        let body = answer.body.slice(..answer.body.len().min(800));
        Entry { facts, answer: Arc::new(Answer { body, ..(*answer).clone() }) }
    };
    for number in 0..20_000 {
        store.put(key(number), small(number));
        if number % 4000 == 0 {
            store.flush();
        }
    }
    drop(store);
    let output = other("idle", dir.path(), 0).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let taken: u64 = said.lines().find_map(|line| line.strip_prefix("@taken ")).expect(&said).parse().unwrap();
    println!("{taken} KiB more with 20,000 entries on disk");
    // With debug assertions redb walks through the whole file when it opens it, and its cache is full.
    let most = if cfg!(debug_assertions) { 16 << 10 } else { 5 << 10 };
    assert!(taken < most, "{taken} KiB");
}

#[cfg(target_os = "linux")]
fn idle(dir: &Path) {
    let resident = || -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    };
    let before = resident();
    let (store, _) = open(dir, 64 << 20);
    assert_eq!(store.stats().disk.unwrap().level.entries, 20_000);
    assert!((0..20_000).step_by(500).all(|number| store.get(&key(number)).is_some()));
    store.remove(Some("ec2"), &|_| false);
    say(&format!("taken {}", resident() - before));
}

#[cfg(not(target_os = "linux"))]
fn idle(_: &Path) {}
