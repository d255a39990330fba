//! The cache's store: what a hit costs on each level, a put, and a removal among ten thousand entries.
//!
//! `cargo bench -p nuaws-rt --bench store`. Every run asserts what it found.

use std::fmt::Write;
use std::sync::Arc;

use divan::{Bencher, black_box};
use nuaws_rt::store::{Answer, DiskSettings, Entry, Facts, Key, Level, Settings, Store};
use sha2::{Digest, Sha256};

fn main() {
    divan::main();
}

fn key(number: u64) -> Key {
    Key::new(Sha256::digest(number.to_le_bytes()).into())
}

/// An answer of about so many bytes, as repetitive as AWS's are.
fn entry(number: u64, length: usize) -> Entry {
    let mut random = fastrand::Rng::with_seed(number);
    let mut body = String::with_capacity(length + 200);
    while body.len() < length {
        let (id, state) = (random.u64(..), ["running", "stopped", "pending"][random.usize(..3)]);
        _ = write!(
            body,
            "<item><instanceId>i-{id:016x}</instanceId><instanceState><name>{state}</name></instanceState></item>"
        );
    }
    let facts = Facts {
        service: ["ec2", "iam", "s3", "rds"][number as usize % 4].into(),
        operation: "DescribeInstances".into(),
        region: "eu-west-1".into(),
        profile: "default".into(),
        principal: "123456789012".into(),
        kinds: [format!("ec2:kind-{}", number % 1000).into()].into(),
        stored: number,
        expires: 4_000_000_000_000 + number,
    };
    let headers = vec![("content-type".into(), b"text/xml".as_slice().into())];
    Entry { facts: Arc::new(facts), answer: Arc::new(Answer { status: 200, headers, body: body.into_bytes().into() }) }
}

struct Subject {
    store: Store,
    _dir: tempfile::TempDir,
}

fn filled(memory: u64, entries: u64, length: usize) -> Subject {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let disk = Some(DiskSettings { dir: dir.path().to_owned(), bytes: 1 << 30 });
    let store = Store::open(Settings { memory, disk, warn: Arc::new(|what| panic!("{what}")) });
    for number in 0..entries {
        store.put(key(number), entry(number, length));
        if number % 500 == 499 {
            store.flush();
        }
    }
    store.flush();
    Subject { store, _dir: dir }
}

#[divan::bench]
fn get_from_memory(bencher: Bencher) {
    let Subject { store, _dir } = filled(64 << 20, 1000, 20_000);
    let keys: Vec<_> = (0..1000).map(key).collect();
    let mut at = 0;
    bencher.bench_local(|| {
        at += 1;
        let (_, level) = store.get(black_box(&keys[at % 1000])).expect("it was put");
        assert_eq!(level, Level::Memory);
    });
}

#[divan::bench]
fn get_20_kb_from_disk(bencher: Bencher) {
    let Subject { store, _dir } = filled(0, 1000, 20_000);
    let keys: Vec<_> = (0..1000).map(key).collect();
    let mut at = 0;
    bencher.bench_local(|| {
        at += 1;
        let (entry, level) = store.get(black_box(&keys[at % 1000])).expect("it was put");
        assert!(level == Level::Disk && entry.answer.body.len() >= 20_000);
    });
}

#[divan::bench(sample_size = 100)]
fn put_20_kb(bencher: Bencher) {
    let Subject { store, _dir } = filled(64 << 20, 0, 0);
    let entries: Vec<_> = (0..1000).map(|number| (key(number), entry(number, 20_000))).collect();
    let mut at = 0;
    bencher.bench_local(|| {
        at += 1;
        let (key, entry) = &entries[at % 1000];
        store.put(*key, entry.clone());
    });
}

#[divan::bench]
fn put_and_flush_one(bencher: Bencher) {
    let Subject { store, _dir } = filled(64 << 20, 1000, 2000);
    let entry = entry(1, 20_000);
    bencher.bench_local(|| {
        store.put(key(1), entry.clone());
        store.flush();
    });
}

/// A mutation that drops nothing: the common case.
#[divan::bench]
fn remove_none_of_10_000(bencher: Bencher) {
    let Subject { store, _dir } = filled(64 << 20, 10_000, 1000);
    bencher.bench_local(|| {
        let removed = store.remove(Some("ec2"), &|facts| facts.kinds.iter().any(|kind| **kind == *"ec2:kind-x"));
        assert_eq!(removed.entries, 0);
    });
}

/// A mutation that drops the ten entries of a kind.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn remove_10_of_10_000(bencher: Bencher) {
    let Subject { store, _dir } = filled(64 << 20, 10_000, 1000);
    let mut kind = 0;
    bencher.bench_local(|| {
        kind += 4;
        let doomed = format!("ec2:kind-{kind}");
        let removed = store.remove(Some("ec2"), &|facts| facts.kinds.iter().any(|kind| **kind == *doomed));
        assert_eq!(removed.entries, 10);
    });
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn open_and_close_with_10_000(bencher: Bencher) {
    let Subject { store, _dir } = filled(0, 10_000, 1000);
    drop(store);
    bencher.bench_local(|| {
        let disk = Some(DiskSettings { dir: _dir.path().to_owned(), bytes: 1 << 30 });
        let store = Store::open(Settings { memory: 1 << 20, disk, warn: Arc::new(|what| panic!("{what}")) });
        assert!(store.get(&key(77)).is_some());
    });
}
