//! Services that exist in virtual time, and callers who want more than these give: what comes of a lane's limit.
//!
//! Nothing here asserts; the same numbers come out for the same seed. The benchmark `permits` uses it too.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use nuaws_rt::permits::{Lane, Limits, Scope};
use tokio::sync::Semaphore;
use tokio::task::LocalSet;
use tokio::time::{Instant, sleep};

/// A service.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Profile {
    pub(crate) name: &'static str,
    /// What an answer takes that need not wait.
    pub(crate) latency: Duration,
    /// How much answers differ: sigma of their log-normal distribution.
    pub(crate) spread: f64,
    /// How many requests are worked on at once, from which second; the others wait in the service.
    pub(crate) capacity: &'static [(u64, usize)],
    /// Times the latency, from which second, however few requests there are.
    pub(crate) slowness: &'static [(u64, f64)],
    /// Requests per second and at once; to more the service says "too fast".
    pub(crate) rate: Option<(f64, f64)>,
    /// The second from which on there is no such rate.
    pub(crate) relieved: Option<u64>,
    /// Virtual seconds.
    pub(crate) seconds: u64,
    /// Seconds in which the service stays what it is, and a limit ought to as well.
    pub(crate) settled: &'static [(u64, u64)],
}

/// The four of the benchmark.
pub(crate) const PROFILES: [Profile; 4] = [FAST, SLOW, DEGRADING, THROTTLED];

pub(crate) const FAST: Profile = Profile {
    name: "fast",
    latency: Duration::from_millis(10),
    spread: 0.2,
    capacity: &[(0, 500)],
    slowness: &[],
    rate: None,
    relieved: None,
    seconds: 8,
    settled: &[(2, 8)],
};

pub(crate) const SLOW: Profile = Profile {
    name: "slow",
    latency: Duration::from_millis(400),
    spread: 0.2,
    capacity: &[(0, 32)],
    slowness: &[],
    rate: None,
    relieved: None,
    seconds: 120,
    settled: &[(20, 120)],
};

pub(crate) const DEGRADING: Profile = Profile {
    name: "degrading",
    latency: Duration::from_millis(100),
    spread: 0.2,
    capacity: &[(0, 64), (30, 8), (60, 64)],
    slowness: &[],
    rate: None,
    relieved: None,
    seconds: 90,
    settled: &[(10, 30), (40, 60), (70, 90)],
};

pub(crate) const THROTTLED: Profile = Profile {
    name: "throttled",
    latency: Duration::from_millis(50),
    spread: 0.2,
    capacity: &[(0, 1000)],
    slowness: &[],
    rate: Some((100.0, 50.0)),
    relieved: None,
    seconds: 120,
    settled: &[(20, 120)],
};

/// Slow for everybody for a time, and with room for all.
pub(crate) const SLOWER: Profile = Profile {
    name: "slower",
    latency: Duration::from_millis(50),
    spread: 0.2,
    capacity: &[(0, 1000)],
    slowness: &[(0, 1.0), (20, 6.0), (60, 1.0)],
    rate: None,
    relieved: None,
    seconds: 90,
    settled: &[(5, 20), (30, 60), (65, 90)],
};

/// What the account settings of many services allow.
pub(crate) const STRICT: Profile = Profile {
    name: "strict",
    latency: Duration::from_millis(200),
    spread: 0.2,
    capacity: &[(0, 1000)],
    slowness: &[],
    rate: Some((2.0, 5.0)),
    relieved: None,
    seconds: 240,
    settled: &[(60, 240)],
};

/// Throttled for a minute, and then fast.
pub(crate) const RELIEVED: Profile = Profile { name: "relieved", relieved: Some(60), seconds: 180, ..THROTTLED };

/// What came of it.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    /// Requests answered per second, "too fast" not among them.
    pub(crate) goodput: f64,
    /// From sent to answered.
    pub(crate) p95: Duration,
    /// How often "too fast" was said.
    pub(crate) throttles: usize,
    /// The limit every tenth of a second.
    pub(crate) limits: Vec<usize>,
    /// Answers in each second.
    pub(crate) answers: Vec<usize>,
}

impl Outcome {
    /// Standard deviation of the limit over its mean, between two seconds.
    pub(crate) fn variation(&self, (from, to): (u64, u64)) -> f64 {
        let part = self.part((from, to));
        let mean = part.iter().sum::<usize>() as f64 / part.len() as f64;
        let variance = part.iter().map(|limit| (*limit as f64 - mean).powi(2)).sum::<f64>() / part.len() as f64;
        variance.sqrt() / mean
    }

    /// How often the limit turned by more than a tenth, between two seconds.
    pub(crate) fn turns(&self, (from, to): (u64, u64)) -> usize {
        let (mut turns, mut up, mut extreme) = (0, None, f64::NAN);
        for limit in self.part((from, to)).iter().map(|limit| *limit as f64) {
            let moved = limit / extreme;
            match up {
                Some(true) if limit >= extreme => extreme = limit,
                Some(false) if limit <= extreme => extreme = limit,
                None if extreme.is_nan() => extreme = limit,
                _ if (0.9..=1.1).contains(&moved) => {}
                before => {
                    turns += usize::from(before.is_some());
                    (up, extreme) = (Some(moved > 1.0), limit);
                }
            }
        }
        turns
    }

    pub(crate) fn part(&self, (from, to): (u64, u64)) -> &[usize] {
        &self.limits[from as usize * 10..(to as usize * 10).min(self.limits.len())]
    }
}

/// Four hundred callers who never have enough, by one lane with these limits.
pub(crate) fn run(profile: &Profile, limits: &Limits, seed: u64) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    let Ok(runtime) = runtime else { panic!("no runtime for the simulation") };
    LocalSet::new().block_on(&runtime, simulate(*profile, limits.clone(), seed))
}

async fn simulate(profile: Profile, limits: Limits, seed: u64) -> Outcome {
    let scope = Scope { account: "1".into(), region: "eu-central-1".into(), service: profile.name.into() };
    let lane = Arc::new(Lane::new(scope, &limits));
    let service = Rc::new(Service::new(profile, seed));
    let begun = service.begun;
    let latencies = Rc::new(RefCell::new(Vec::<Duration>::new()));
    let answers = Rc::new(RefCell::new(vec![0; profile.seconds as usize + 1]));
    let throttles = Rc::new(Cell::new(0));
    for _ in 0..400 {
        let (lane, service) = (lane.clone(), service.clone());
        let (latencies, answers, throttles) = (latencies.clone(), answers.clone(), throttles.clone());
        tokio::task::spawn_local(async move {
            loop {
                let permit = lane.acquire("Get").await;
                let sent = Instant::now();
                if service.answer().await {
                    permit.ticket().answered(true);
                    latencies.borrow_mut().push(sent.elapsed());
                    answers.borrow_mut()[begun.elapsed().as_secs() as usize] += 1;
                } else {
                    permit.ticket().throttled();
                    throttles.set(throttles.get() + 1);
                    drop(permit);
                    let pause = service.random(100, 600);
                    sleep(Duration::from_millis(pause)).await;
                }
            }
        });
    }
    let mut seen = Vec::new();
    for tenth in 0..profile.seconds * 10 {
        if tenth % 10 == 0 {
            service.turn_to(tenth / 10);
        }
        seen.push(lane.stats().limit);
        tokio::time::sleep_until(begun + Duration::from_millis(100 * (tenth + 1))).await;
    }
    let mut latencies = latencies.take();
    latencies.sort_unstable();
    Outcome {
        goodput: latencies.len() as f64 / profile.seconds as f64,
        p95: latencies[latencies.len() * 95 / 100],
        throttles: throttles.get(),
        limits: seen,
        answers: answers.take(),
    }
}

struct Service {
    profile: Profile,
    begun: Instant,
    /// Room for requests worked on, of which there should be `capacity` in all and are `room`.
    workers: Semaphore,
    capacity: Cell<usize>,
    room: Cell<usize>,
    slowness: Cell<f64>,
    /// Tokens, and when they were counted.
    tokens: Cell<(f64, Instant)>,
    random: RefCell<fastrand::Rng>,
}

impl Service {
    fn new(profile: Profile, seed: u64) -> Service {
        let begun = Instant::now();
        let service = Service {
            profile,
            begun,
            workers: Semaphore::new(0),
            capacity: Cell::new(0),
            room: Cell::new(0),
            slowness: Cell::new(1.0),
            tokens: Cell::new((profile.rate.map_or(0.0, |(_, burst)| burst), begun)),
            random: RefCell::new(fastrand::Rng::with_seed(seed)),
        };
        service.turn_to(0);
        service
    }

    /// Becomes what it is from this second on.
    fn turn_to(&self, second: u64) {
        if let Some((_, capacity)) = self.profile.capacity.iter().find(|(from, _)| *from == second) {
            self.capacity.set(*capacity);
            let missing = capacity.saturating_sub(self.room.get());
            self.workers.add_permits(missing);
            self.room.set(self.room.get() + missing);
            // Those who are at work stop when they are done.
            let idle = self.workers.forget_permits(self.room.get() - capacity);
            self.room.set(self.room.get() - idle);
        }
        if let Some((_, slowness)) = self.profile.slowness.iter().find(|(from, _)| *from == second) {
            self.slowness.set(*slowness);
        }
    }

    /// Whether it answered, and did not say "too fast".
    async fn answer(&self) -> bool {
        if !self.allows() {
            sleep(Duration::from_millis(10)).await;
            return false;
        }
        let Ok(worker) = self.workers.acquire().await else { return false };
        sleep(self.takes()).await;
        if self.room.get() > self.capacity.get() {
            worker.forget();
            self.room.set(self.room.get() - 1);
        }
        true
    }

    fn allows(&self) -> bool {
        let Some((per_second, burst)) = self.profile.rate else { return true };
        if self.profile.relieved.is_some_and(|second| self.begun.elapsed().as_secs() >= second) {
            return true;
        }
        let (tokens, at) = self.tokens.get();
        let now = Instant::now();
        let tokens = (tokens + (now - at).as_secs_f64() * per_second).min(burst);
        let allows = tokens >= 1.0;
        self.tokens.set((if allows { tokens - 1.0 } else { tokens }, now));
        allows
    }

    /// One in a hundred takes four times as long as it should.
    fn takes(&self) -> Duration {
        let mut random = self.random.borrow_mut();
        let normal = (0..12).map(|_| random.f64()).sum::<f64>() - 6.0;
        let outlier = if random.u8(..) < 3 { 4.0 } else { 1.0 };
        self.profile.latency.mul_f64((self.profile.spread * normal).exp() * outlier * self.slowness.get())
    }

    fn random(&self, from: u64, to: u64) -> u64 {
        self.random.borrow_mut().u64(from..to)
    }
}
