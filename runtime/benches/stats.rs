//! What figures cost: counting a call by one thread and by several at once, and writing a week of them. Stops where that is
//! too much.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run may stop")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use nuaws_rt::stats::{Gauge, Key, Phase, Sent, Served, Stats};

const TIMES: u32 = 200_000;

fn main() {
    for threads in [1, 2, 8] {
        let cost = (0..5).map(|_| counting(threads)).min().unwrap();
        println!("a request counted, {threads} threads of one operation: {} ns", cost.as_nanos());
        assert!(cfg!(debug_assertions) || cost < Duration::from_micros(1));
    }
    let stats = Stats::default();
    let cost = best(|| drop(black_box(stats.gauge(key(3, 1), None))));
    println!("a gauge for a call: {} ns", cost.as_nanos());

    let folder = tempfile::tempdir().unwrap();
    for operations in [5, 50, 500] {
        let stats = Stats::kept(folder.path().into(), |text| panic!("{text}"));
        for operation in 0..operations {
            let gauge = stats.gauge(key(operation, 4), None);
            (0..200).for_each(|number| count(&gauge, number));
        }
        let start = Instant::now();
        stats.flush();
        let (flushed, size) = (start.elapsed(), nuaws_rt::stats::size(folder.path()).unwrap());
        count(&stats.gauge(key(0, 4), None), 1);
        let start = Instant::now();
        stats.flush();
        let (again, start) = (start.elapsed(), Instant::now());
        let sums = stats.sum(None, |key, _| Some(key.clone()));
        println!(
            "{operations} operations: {size} bytes, written in {flushed:?}, one call more in {again:?}, added up in {:?}",
            start.elapsed()
        );
        assert_eq!(sums.len(), operations);
    }
}

fn key(operation: usize, region: usize) -> Key {
    Key {
        service: "ec2".into(),
        operation: format!("DescribeThings{operation}").into(),
        region: format!("eu-west-{region}").into(),
        account: "123456789012".into(),
        profile: "production".into(),
    }
}

/// What one request of a listing costs: its phases, its answer, its decoding, its rows.
fn count(gauge: &Gauge, number: u64) {
    let micros = |times: u64| Some(Duration::from_micros(number % 97 * times));
    let mut phases = [micros(1), micros(0), micros(400), micros(30), None, None];
    phases[Phase::Total as usize] = micros(440);
    gauge.sent(&Sent { attempts: 1, received: 4096, phases, ..Sent::default() });
    gauge.answered(Served::Sent);
    gauge.decoded(Duration::from_micros(number % 53));
    gauge.rows(10);
}

/// The time of one request for a thread that does nothing else.
fn counting(threads: u32) -> Duration {
    let stats = Stats::default();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let gauge = stats.gauge(key(0, 0), None);
            scope.spawn(move || (0..u64::from(TIMES)).for_each(|number| count(black_box(&gauge), number)));
        }
    });
    start.elapsed() / (TIMES * threads)
}

fn best(mut work: impl FnMut()) -> Duration {
    let round = |_| {
        let start = Instant::now();
        (0..TIMES).for_each(|_| work());
        start.elapsed() / TIMES
    };
    (0..5).map(round).min().unwrap()
}
