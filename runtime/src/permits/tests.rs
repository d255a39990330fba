//! Lanes in virtual time: who goes when, what comes back, what is learnt and forgotten. How well the limit suits a service
//! is `tests/permits`'.

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::*;

fn scope(account: &str) -> Scope {
    Scope { account: account.into(), region: "eu-central-1".into(), service: "ec2".into() }
}

fn lane(limits: &Limits) -> Arc<Lane> {
    Arc::new(Lane::new(scope("1"), limits))
}

fn pinned(limit: usize) -> Limits {
    Limits { pinned: Some(limit), ..Limits::default() }
}

fn rates(rates: &[(&str, f64, f64)], limits: Limits) -> Limits {
    let rate = |(operation, per_second, burst): &(&str, f64, f64)| Rate {
        operation: (*operation).to_owned(),
        per_second: *per_second,
        burst: *burst,
        each: false,
    };
    Limits { rates: rates.iter().map(rate).collect(), ..limits }
}

/// Polls once, as nothing but a test does.
fn poll<F: Future>(future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

fn idle(lane: &Lane) {
    let stats = lane.stats();
    assert_eq!((stats.in_flight, stats.waiting), (0, 0));
}

/// Calls of this operation, each held for so many milliseconds; when each began, in the order of asking.
async fn begins(lane: &Arc<Lane>, calls: &[&'static str], held: u64) -> Vec<u128> {
    let start = Instant::now();
    let mut set = JoinSet::new();
    for (number, operation) in calls.iter().copied().enumerate() {
        let lane = lane.clone();
        set.spawn(async move {
            let _permit = lane.acquire(operation).await;
            let begun = start.elapsed().as_millis();
            sleep(Duration::from_millis(held)).await;
            (number, begun)
        });
    }
    let mut begun = set.join_all().await;
    begun.sort_unstable();
    begun.into_iter().map(|(_, begun)| begun).collect()
}

#[tokio::test(start_paused = true)]
async fn first_come_first_served() {
    let lane = lane(&pinned(2));
    assert_eq!(begins(&lane, &["A", "B", "A", "B", "B", "A"], 10).await, [0, 0, 10, 10, 20, 20]);
    idle(&lane);
}

#[tokio::test(start_paused = true)]
async fn who_leaves_the_line_keeps_nobody_waiting() {
    let lane = lane(&pinned(1));
    let permit = lane.acquire("A").await;
    let (mut second, mut third) = (Box::pin(lane.acquire("A")), pin!(lane.acquire("A")));
    assert!(poll(second.as_mut()).is_pending() && poll(third.as_mut()).is_pending());
    assert_eq!(lane.stats().waiting, 2);
    drop(permit);
    // The second was called, and leaves before it hears of it.
    drop(second);
    let third = timeout(Duration::ZERO, third).await.unwrap();
    assert_eq!((lane.stats().in_flight, lane.stats().waiting), (1, 0));
    let mut fourth = Box::pin(lane.acquire("A"));
    assert!(poll(fourth.as_mut()).is_pending());
    drop(fourth);
    drop(third);
    idle(&lane);
}

#[tokio::test(start_paused = true)]
async fn a_permit_comes_back_however_its_holder_ends() {
    let lane = lane(&pinned(1));
    let holder = lane.clone();
    let panics = tokio::spawn(async move {
        let _permit = holder.acquire("A").await;
        panic!("as intended");
    });
    assert!(panics.await.unwrap_err().is_panic());
    idle(&lane);
    let holder = lane.clone();
    let cancelled = tokio::spawn(async move {
        let _permit = holder.acquire("A").await;
        sleep(Duration::from_secs(3600)).await;
    });
    sleep(Duration::from_millis(1)).await;
    assert_eq!(lane.stats().in_flight, 1);
    cancelled.abort();
    assert!(cancelled.await.unwrap_err().is_cancelled());
    idle(&lane);
}

#[tokio::test(start_paused = true)]
async fn published_rates_hold_and_hold_nobody_else_back() {
    let lane = lane(&rates(&[("Run*", 2.0, 2.0), ("*Tags", 10.0, 1.0)], pinned(100)));
    let calls =
        ["RunA", "RunB", "RunA", "CreateTags", "RunB", "DeleteTags", "Describe", "RunA", "CreateTags", "Describe"];
    let begun = begins(&lane, &calls, 0).await;
    // Three of Run* wait for one bucket, two of *Tags for another, in the order in which they came.
    assert_eq!(begun, [0, 0, 500, 0, 1000, 100, 0, 1500, 200, 0]);
    idle(&lane);
}

#[tokio::test(start_paused = true)]
async fn who_stops_waiting_for_a_rate_takes_nothing_of_it() {
    let lane = lane(&rates(&[("A", 1.0, 1.0)], pinned(100)));
    drop(lane.acquire("A").await);
    let start = Instant::now();
    assert!(timeout(Duration::from_millis(300), lane.acquire("A")).await.is_err());
    let (mut first, second) = (Box::pin(lane.acquire("A")), lane.acquire("A"));
    let mut second = Box::pin(second);
    assert!(poll(first.as_mut()).is_pending() && poll(second.as_mut()).is_pending());
    // The first looks after the time; whoever is next must do so when it is gone.
    drop(first);
    second.await;
    assert_eq!(start.elapsed().as_millis(), 1000);
    idle(&lane);
}

#[tokio::test(start_paused = true)]
async fn the_rate_and_the_room_are_both_waited_for() {
    let lane = lane(&rates(&[("A", 10.0, 1.0)], pinned(1)));
    // The room is taken for longer than the rate asks for, then the rate is the longer.
    assert_eq!(begins(&lane, &["A", "A", "A"], 150).await, [0, 150, 300]);
    assert_eq!(begins(&lane, &["A", "A", "A"], 20).await, [0, 100, 200]);
    idle(&lane);
}

#[tokio::test(start_paused = true)]
async fn too_fast_halves_once_per_flight_and_recovers() {
    let lane = lane(&Limits::default());
    let mut permits = Vec::new();
    for _ in 0..8 {
        permits.push(lane.acquire("A").await);
    }
    sleep(Duration::from_millis(10)).await;
    permits.iter().for_each(|permit| permit.ticket().throttled());
    let stats = lane.stats();
    assert_eq!((stats.limit, stats.throttled), (4, 8));
    assert_eq!(stats.paced.len(), 1, "{:?}", stats.paced);
    drop(permits);
    sleep(Duration::from_secs(31)).await;
    assert_eq!(lane.stats().paced, [], "forgiven");
    let mut set = JoinSet::new();
    for _ in 0..500 {
        let lane = lane.clone();
        set.spawn(async move {
            let permit = lane.acquire("A").await;
            sleep(Duration::from_millis(10)).await;
            permit.ticket().answered(true);
        });
    }
    set.join_all().await;
    assert!(lane.stats().limit > 8, "{:?}", lane.stats());
    idle(&lane);
}

#[tokio::test(start_paused = true)]
async fn only_the_operation_that_is_too_fast_is_paced() {
    let lane = lane(&Limits::default());
    for _ in 0..10 {
        sleep(Duration::from_millis(100)).await;
        lane.acquire("Slow").await.ticket().answered(true);
    }
    lane.acquire("Slow").await.ticket().throttled();
    let rate = lane.stats().paced[0].1;
    assert!((8.0..11.0).contains(&rate), "{rate}");
    let begun = begins(&lane, &["Slow", "Slow", "Quick", "Quick"], 0).await;
    assert_eq!(begun[2..], [0, 0]);
    assert!(begun[0] > 80 && begun[1] > begun[0] + 80, "{begun:?}");
}

#[tokio::test(start_paused = true)]
async fn the_user_may_pin_and_cap() {
    let fast = |limits: Limits| async move {
        let lane = lane(&limits);
        let mut set = JoinSet::new();
        for _ in 0..2000 {
            let lane = lane.clone();
            set.spawn(async move {
                let permit = lane.acquire("A").await;
                sleep(Duration::from_millis(10)).await;
                permit.ticket().answered(true);
            });
        }
        set.join_all().await;
        let found = lane.stats().limit;
        let permit = lane.acquire("A").await;
        sleep(Duration::from_millis(10)).await;
        permit.ticket().throttled();
        (found, lane.stats().limit)
    };
    assert_eq!(fast(Limits::default()).await.0, 256);
    assert_eq!(fast(Limits { cap: Some(20), ..Limits::default() }).await.0, 20);
    assert_eq!(fast(pinned(7)).await, (7, 7));
    assert_eq!(fast(Limits { cap: Some(0), ..Limits::default() }).await, (1, 1));
    assert_eq!(fast(pinned(0)).await, (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_limit_is_raised_only_where_it_is_used_and_forgotten_when_it_is_not() {
    let lane = lane(&Limits::default());
    for _ in 0..200 {
        assert_eq!(begins(&lane, &["A", "A"], 10).await, [0, 0]);
    }
    assert_eq!(lane.stats().limit, 8);
    let work = async |lane: &Arc<Lane>| {
        let mut set = JoinSet::new();
        for _ in 0..1000 {
            let lane = lane.clone();
            set.spawn(async move {
                let permit = lane.acquire("A").await;
                sleep(Duration::from_millis(10)).await;
                permit.ticket().answered(true);
            });
        }
        set.join_all().await;
    };
    work(&lane).await;
    assert!(lane.stats().limit > 100);
    assert_eq!(lane.stats().median, Some(Duration::from_millis(10)));
    sleep(Duration::from_secs(61)).await;
    drop(lane.acquire("A").await);
    assert_eq!((lane.stats().limit, lane.stats().median), (8, None));
}

#[tokio::test(start_paused = true)]
async fn a_scope_has_one_lane_until_nobody_needs_it() {
    let permits = Permits::new(|scope| pinned(if scope.account == "1" { 3 } else { 5 }));
    let (one, two) = (permits.lane(&scope("1")), permits.lane(&scope("2")));
    assert!(Arc::ptr_eq(&one, &permits.lane(&scope("1"))));
    let elsewhere = Scope { region: "us-east-1".into(), ..scope("1") };
    assert!(!Arc::ptr_eq(&one, &permits.lane(&elsewhere)));
    let limits: Vec<_> = permits.stats().into_iter().map(|stats| (stats.scope, stats.limit)).collect();
    assert_eq!(limits, [(scope("1"), 3), (scope("2"), 5), (elsewhere.clone(), 3)]);

    drop(two);
    sleep(Duration::from_secs(500)).await;
    drop(permits.lane(&elsewhere).acquire("A").await);
    sleep(Duration::from_secs(200)).await;
    assert!(Arc::ptr_eq(&one, &permits.lane(&scope("1"))));
    let left: Vec<_> = permits.stats().into_iter().map(|stats| stats.scope).collect();
    assert_eq!(left, [scope("1"), elsewhere]);
}

/// Whatever comes together, nobody is forgotten in the line and no more go than may.
#[tokio::test(start_paused = true)]
async fn everybody_who_stays_is_served() {
    for seed in 0..30 {
        let mut random = fastrand::Rng::with_seed(seed);
        let limits = rates(&[("B*", 20.0, 3.0), ("C", 3.0, 1.0)], Limits::default());
        let limits = if seed % 2 == 0 { limits } else { Limits { pinned: Some(3), ..limits } };
        let (lane, served) = (lane(&limits), Arc::new(AtomicUsize::new(0)));
        let (mut set, mut stay) = (JoinSet::new(), 0);
        for _ in 0..400 {
            let (lane, served) = (lane.clone(), served.clone());
            let operation = random.choice(["A", "B1", "B2", "C", "D"]).unwrap();
            let [begins, patience, takes] = [2000, 4000, 300].map(|most| Duration::from_millis(random.u64(0..most)));
            let leaves = random.u8(..) < 80;
            let ends = random.u8(..);
            stay += usize::from(!leaves);
            set.spawn(async move {
                sleep(begins).await;
                let permit = match timeout(patience, lane.acquire(operation)).await {
                    Ok(permit) => permit,
                    Err(_) if leaves => return,
                    Err(_) => lane.acquire(operation).await,
                };
                sleep(takes).await;
                match ends {
                    0..20 => permit.ticket().throttled(),
                    20..240 => permit.ticket().answered(true),
                    _ => {}
                }
                served.fetch_add(usize::from(!leaves), Ordering::Relaxed);
            });
        }
        if timeout(Duration::from_secs(36_000), set.join_all()).await.is_err() {
            panic!("seed {seed}: {:?}", lane.stats());
        }
        assert_eq!(served.load(Ordering::Relaxed), stay, "seed {seed}");
        idle(&lane);
    }
}
