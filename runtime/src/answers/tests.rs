//! When a kept answer serves, when it does not, and what a change does to those that are kept or on their way.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use aws_smithy_async::time::TimeSource;
use tokio::sync::Notify;

use super::*;
use crate::store::Settings;
use crate::value::Value;

/// A clock that stands until it is set.
#[derive(Debug, Clone)]
struct Clock(Arc<AtomicU64>);

impl Clock {
    fn on(&self, by: Duration) {
        self.0.fetch_add(by.as_millis() as u64, Ordering::Relaxed);
    }

    fn back(&self, by: Duration) {
        self.0.fetch_sub(by.as_millis() as u64, Ordering::Relaxed);
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(self.0.load(Ordering::Relaxed))
    }
}

struct Bench {
    answers: Arc<Answers>,
    clock: Clock,
    asked: Arc<AtomicU64>,
}

const TTL: Duration = Duration::from_secs(100);
/// The resource kind that all reads here show.
const KIND: &str = "ec2:instance";

fn bench() -> Bench {
    let clock = Clock(Arc::new(AtomicU64::new(1_000_000_000)));
    let store = Store::open(Settings::in_memory(1 << 20));
    let answers = Arc::new(Answers::new(store, SharedTimeSource::new(clock.clone())));
    Bench { answers, clock, asked: Arc::default() }
}

fn question(name: &str) -> Question {
    let facts = Facts {
        service: "ec2".into(),
        operation: name.into(),
        region: "us-east-1".into(),
        profile: "".into(),
        principal: "AKID".into(),
        kinds: Box::new([KIND.into()]),
        stored: 0,
        expires: 0,
    };
    Question {
        key: hash(&[name.as_bytes()], &Value::Null),
        facts,
        ttl: TTL,
        window: Duration::ZERO,
        mode: Mode::Use,
        stale_ok: false,
        listing: None,
    }
}

fn answer(number: u64) -> Answer {
    Answer { status: 200, headers: Vec::new(), body: number.to_string().into() }
}

impl Bench {
    /// The number of the request that answered.
    async fn ask(&self, question: Question) -> u64 {
        let given = self.answers.ask(question, || self.fetch()).await.unwrap();
        String::from_utf8_lossy(&given.answer.body).parse().unwrap()
    }

    fn fetch(&self) -> impl Future<Output = Result<Answer, CallError>> + Send + 'static + use<> {
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        async move { Ok(answer(number)) }
    }

    /// Fails as where AWS cannot be reached.
    async fn ask_nobody(&self, question: Question) -> Result<Given, CallError> {
        self.answers.ask(question, || async { Err(CallError::not_sent("Unreachable", "no answer")) }).await
    }

    fn counts(&self) -> Counts {
        self.answers.tally().by_kind().first().map(|(_, counts)| *counts).unwrap_or_default()
    }
}

fn touched(kind: &str) -> Touched {
    Touched(Box::new([kind.into()]))
}

#[tokio::test]
async fn an_answer_is_served_until_its_time_is_over() {
    let bench = bench();
    assert_eq!(bench.ask(question("a")).await, 0);
    bench.clock.on(TTL / 2);
    assert_eq!(bench.ask(question("a")).await, 0);
    assert_eq!(bench.ask(question("b")).await, 1, "another question");
    bench.clock.on(TTL / 2);
    assert_eq!(bench.ask(question("a")).await, 2);
    assert_eq!(bench.counts(), Counts { memory: 1, misses: 3, ..Counts::default() });
}

#[tokio::test]
async fn how_old_it_may_be_is_each_callers_to_say() {
    let bench = bench();
    bench.ask(question("a")).await;
    bench.clock.on(TTL / 2);
    assert_eq!(bench.ask(Question { ttl: TTL / 4, ..question("a") }).await, 1);
    assert_eq!(bench.ask(Question { ttl: Duration::ZERO, ..question("a") }).await, 2);
    assert_eq!(bench.ask(Question { mode: Mode::Off, ..question("a") }).await, 3);
    assert_eq!(bench.ask(question("a")).await, 1, "neither of the last two was kept");
    assert_eq!(bench.ask(Question { mode: Mode::Refresh, ..question("a") }).await, 4);
    assert_eq!(bench.ask(question("a")).await, 4);
}

#[tokio::test]
async fn a_clock_set_back_makes_answers_of_the_future_worthless() {
    let bench = bench();
    bench.ask(question("a")).await;
    bench.clock.back(Duration::from_secs(1));
    assert_eq!(bench.ask(question("a")).await, 1);
    assert_eq!(bench.ask(question("a")).await, 1, "the new one is of the new time");
}

#[tokio::test]
async fn near_its_end_an_answer_is_served_and_fetched_anew_once() {
    let bench = bench();
    bench.ask(question("a")).await;
    bench.clock.on(TTL * 95 / 100);
    assert_eq!(bench.ask(question("a")).await, 0);
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
    assert_eq!(bench.asked.load(Ordering::Relaxed), 2);
    bench.clock.on(TTL / 2);
    assert_eq!(bench.ask(question("a")).await, 1, "the one fetched behind our back");
    assert_eq!(bench.counts().renewed, 1);
}

#[tokio::test]
async fn too_old_is_better_than_none_only_where_the_user_says_so() {
    let bench = bench();
    bench.ask(question("a")).await;
    bench.clock.on(TTL * 2);
    assert_eq!(&*bench.ask_nobody(question("a")).await.unwrap_err().code, "nuaws::Unreachable");
    let given = bench.ask_nobody(Question { stale_ok: true, ..question("a") }).await.unwrap();
    assert_eq!(&*given.answer.body, b"0");
    let other = Question { stale_ok: true, ..question("b") };
    assert!(bench.ask_nobody(other).await.is_err(), "there was none");
    assert_eq!(bench.counts().stale, 1);
}

#[tokio::test]
async fn no_error_is_kept() {
    let bench = bench();
    assert!(bench.ask_nobody(Question { window: TTL, ..question("a") }).await.is_err());
    assert_eq!(bench.ask(question("a")).await, 0);
}

#[tokio::test]
async fn a_change_drops_what_it_touches_however_it_ends() {
    let bench = bench();
    for (kind, region, gone) in [
        (KIND, Some("us-east-1"), true),
        (KIND, None, true),
        ("ec2:*", Some("us-east-1"), true),
        ("*:*", None, true),
        (KIND, Some("eu-west-1"), false),
        ("ec2:image", Some("us-east-1"), false),
        ("s3:*", None, false),
    ] {
        let before = bench.ask(question("a")).await;
        drop(bench.answers.change(touched(kind), region, true));
        assert_eq!(bench.ask(question("a")).await != before, gone, "{kind} {region:?}");
    }
}

#[tokio::test]
async fn what_has_changed_is_looked_at_again_soon_until_it_has_settled() {
    let bench = bench();
    drop(bench.answers.change(touched(KIND), Some("us-east-1"), true));
    assert_eq!(bench.ask(question("a")).await, 0);
    bench.clock.on(UNSETTLED / 2);
    assert_eq!(bench.ask(question("a")).await, 0);
    bench.clock.on(UNSETTLED);
    assert_eq!(bench.ask(question("a")).await, 1);
    bench.clock.on(SETTLES);
    assert_eq!(bench.ask(question("a")).await, 2);
    bench.clock.on(TTL / 2);
    assert_eq!(bench.ask(question("a")).await, 2);
}

/// A read that is on its way when a change begins, and lands when the test says so.
async fn across_a_change(ends_before_landing: bool) {
    let bench = bench();
    let (sent, land) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let slow = {
        let (sent, land) = (sent.clone(), land.clone());
        move || async move {
            sent.notify_one();
            land.notified().await;
            Ok(answer(1000))
        }
    };
    let late = Question { window: TTL, ..question("a") };
    let reader = {
        let (answers, late) = (bench.answers.clone(), late.clone());
        tokio::spawn(async move { answers.ask(late, slow).await.map(|given| given.answer.body.clone()) })
    };
    sent.notified().await;
    let change = bench.answers.change(touched(KIND), Some("us-east-1"), true);
    if ends_before_landing {
        drop(change);
        assert_eq!(bench.ask(late.clone()).await, 0, "who begins after the change does not wait for the old answer");
        land.notify_one();
        assert_eq!(&*reader.await.unwrap().unwrap(), b"1000");
    } else {
        land.notify_one();
        assert_eq!(&*reader.await.unwrap().unwrap(), b"1000");
        drop(change);
        assert_eq!(bench.ask(late.clone()).await, 0, "the old answer was not kept, and the flight is not joined");
    }
    assert_eq!(bench.ask(late).await, 0, "the new answer is the one that is kept");
}

#[tokio::test]
async fn what_was_asked_before_a_change_ended_serves_nobody_after_it() {
    across_a_change(true).await;
    across_a_change(false).await;
}

#[tokio::test]
async fn pages_are_as_old_as_their_listing() {
    let bench = bench();
    let listing = Listing { id: [7; 32], stored: bench.answers.now(), bytes: 0 };
    let page = || Question { listing: Some(listing), ..question("page 2") };
    bench.clock.on(TTL * 9 / 10);
    assert_eq!(bench.ask(page()).await, 0);
    assert_eq!(bench.ask(page()).await, 0, "and not fetched anew by themselves");
    assert_eq!(bench.asked.load(Ordering::Relaxed), 1);
    bench.clock.on(TTL / 10);
    assert_eq!(bench.ask(page()).await, 1, "over with the listing, however new the page is");
}

#[tokio::test(start_paused = true)]
async fn many_who_ask_at_once_make_one_request() {
    let bench = bench();
    let never = Question { ttl: Duration::ZERO, window: Duration::from_secs(1), ..question("a") };
    let all = futures_util::future::join_all((0..64).map(|_| bench.ask(never.clone()))).await;
    assert_eq!(all, vec![0; 64]);
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(bench.ask(never.clone()).await, 0, "within the window");
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(bench.ask(never).await, 1);
    assert_eq!(bench.counts(), Counts { joined: 64, misses: 2, ..Counts::default() });
}
