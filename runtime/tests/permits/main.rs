//! How well a lane finds its limit: services in virtual time, by an adaptive lane and by lanes of a fixed size.
//!
//! The benchmark `permits` shows the same as a table.

mod simulation;
mod verdict;

use nuaws_rt::permits::Limits;
use simulation::{PROFILES, Profile, SLOWER, STRICT, run};
use verdict::{FIXED, fixed, hold};

#[test]
fn permits_adapt_as_well_as_the_best_fixed_limit() {
    for profile in &PROFILES {
        let sizes = FIXED.map(|size| run(profile, &fixed(size), 1));
        for seed in 1..4 {
            hold(profile, &run(profile, &Limits::default(), seed), &sizes);
        }
    }
}

/// Where half of the answers take less than 0.7 or more than 1.4 times the usual, there is less to go by.
#[test]
fn permits_do_well_where_answers_differ_widely() {
    for profile in PROFILES.map(|profile| Profile { spread: 0.5, ..profile }) {
        let best = FIXED.map(|size| run(&profile, &fixed(size), 1).goodput).into_iter().fold(0.0, f64::max);
        for seed in 1..4 {
            let own = run(&profile, &Limits::default(), seed).goodput;
            assert!(own > 0.8 * best, "{}: {own:.1} answers a second, {best:.1} by the best fixed limit", profile.name);
        }
    }
}

#[test]
fn permits_open_within_a_few_round_trips() {
    let outcome = run(&simulation::FAST, &Limits::default(), 1);
    // Twenty times the latency.
    assert_eq!(outcome.limits[2], 256, "{:?}", outcome.limits);
}

#[test]
fn permits_survive_a_service_that_is_slow_for_all() {
    for seed in 1..4 {
        let outcome = run(&SLOWER, &Limits::default(), seed);
        let least = outcome.part((5, SLOWER.seconds)).iter().min();
        assert!(least >= Some(&64), "{:?}", outcome.limits);
        for (from, to) in SLOWER.settled {
            let part = outcome.part((*from, *to));
            assert!(part.iter().sum::<usize>() > 240 * part.len(), "{part:?}");
        }
    }
}

#[test]
fn permits_hold_to_a_rate_that_is_found_out_and_leave_it_when_it_is_gone() {
    let outcome = run(&STRICT, &Limits::default(), 1);
    let one = run(&STRICT, &fixed(1), 1);
    assert!(outcome.goodput > one.goodput * 0.9, "{} {}", outcome.goodput, one.goodput);
    assert!(outcome.throttles * 10 < one.throttles, "{} {}", outcome.throttles, one.throttles);

    let outcome = run(&simulation::RELIEVED, &Limits::default(), 1);
    let answers = |from: usize| outcome.answers[from..from + 10].iter().sum::<usize>();
    assert!(answers(45) < 1200, "{:?}", outcome.answers);
    assert!(answers(170) > 20_000, "{:?}", outcome.answers);
}

#[test]
fn permits_come_out_the_same_for_the_same_seed() {
    let [first, again] = [(); 2].map(|()| run(&simulation::THROTTLED, &Limits::default(), 7));
    assert_eq!((first.limits, first.answers, first.throttles), (again.limits, again.answers, again.throttles));
}
