//! What permits are worth: four services in virtual time, by an adaptive lane and by lanes of a fixed size; and what
//! taking a permit costs where nobody waits. Stops where it is not worth it.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run may stop")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nuaws_rt::permits::{Lane, Limits, Scope};

#[path = "../tests/permits/simulation.rs"]
#[allow(dead_code, reason = "the test needs more of it")]
mod simulation;
#[path = "../tests/permits/verdict.rs"]
mod verdict;

use simulation::{Outcome, PROFILES, Profile, run};
use verdict::{FIXED, fixed, hold};

fn main() {
    println!(
        "{:<10} {:<9} {:>10} {:>8} {:>10} {:>6} {:>6}",
        "service", "lane", "answers/s", "p95", "throttles", "CV", "turns"
    );
    for profile in &PROFILES {
        let adaptive = run(profile, &Limits::default(), 1);
        show(profile, "adaptive", &adaptive);
        let sizes = FIXED.map(|size| run(profile, &fixed(size), 1));
        for (size, outcome) in FIXED.iter().zip(&sizes) {
            show(profile, &format!("fixed {size}"), outcome);
        }
        hold(profile, &adaptive, &sizes);
    }
    let cost = uncontended();
    println!("a permit that nobody waits for: {} ns", cost.as_nanos());
    assert!(cfg!(debug_assertions) || cost < Duration::from_micros(1));
}

fn show(profile: &Profile, lane: &str, outcome: &Outcome) {
    let variation = profile.settled.iter().map(|part| outcome.variation(*part)).fold(0.0, f64::max);
    let turns: usize = profile.settled.iter().map(|part| outcome.turns(*part)).sum();
    println!(
        "{:<10} {lane:<9} {:>10.1} {:>6}ms {:>10} {variation:>6.2} {turns:>6}",
        profile.name,
        outcome.goodput,
        outcome.p95.as_millis(),
        outcome.throttles,
    );
}

/// Taking a permit, telling of the answer and giving it back; the best of some rounds.
fn uncontended() -> Duration {
    const TIMES: u32 = 100_000;
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let scope = Scope { account: "1".into(), region: "eu-central-1".into(), service: "ec2".into() };
    let lane = Arc::new(Lane::new(scope, &Limits::default()));
    let round = || {
        let start = Instant::now();
        runtime.block_on(async {
            for _ in 0..TIMES {
                let mut permit = lane.acquire(black_box("DescribeInstances")).await;
                permit.sent();
                permit.ticket().answered(true);
            }
        });
        start.elapsed() / TIMES
    };
    (0..10).map(|_| round()).min().unwrap()
}
