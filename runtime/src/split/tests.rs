//! The bookkeeping against a bucket in memory: what is read in parts, in any order of answers, is what is read in one.
//! And what becomes of rows where a page fails, and of what is known of a bucket.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::hints::{self, Hints};
use super::ranges::{Ask, From, Keyed, Page, Ranges, Terms};
use super::{Source, read};
use crate::error::CallError;
use crate::invocation::{Engine, Mocked, Model, Request};
use crate::mock::Settings;
use crate::outlet::{Gone, Outlet, Stop};
use crate::output::{Batch, Frame, Sizes, pack, unpack};
use crate::pager::Paging;
use crate::session::Choice;
use crate::value::Value;

/// Rows as key and version.
type Row = (String, u32);

#[derive(Debug, Clone)]
struct Held(Vec<Row>);

impl Keyed for Held {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn ends(&self) -> (&str, &str) {
        match &self.0[..] {
            [] => ("", ""),
            rows => (&rows[0].0, &rows[rows.len() - 1].0),
        }
    }
    fn keep_until(&mut self, key: &str) {
        self.0.retain(|row| *row.0 <= *key);
    }
    fn bytes(&self) -> usize {
        self.0.len()
    }
}

/// A bucket that lists as S3 does.
struct Bucket {
    rows: Vec<Row>,
    page: usize,
    prefix: String,
    /// Folders are shown as one entry that is no row.
    delimiter: bool,
}

/// What lies behind a page: a row, or a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Entry {
    Row(Row),
    Folder(String),
}

impl Entry {
    fn key(&self) -> &str {
        match self {
            Entry::Row((key, _)) | Entry::Folder(key) => key,
        }
    }
}

impl Bucket {
    fn new(keys: &[String], versions: u32, page: usize) -> Bucket {
        let mut keys = keys.to_vec();
        keys.sort();
        keys.dedup();
        let rows = keys.into_iter().flat_map(|key| (0..=versions).map(move |version| (key.clone(), version)));
        Bucket { rows: rows.collect(), page, prefix: String::new(), delimiter: false }
    }

    /// Where the position in the rows is that a page begins at.
    fn start(&self, from: &From<usize>) -> usize {
        match from {
            From::Behind(None) => 0,
            From::Behind(Some(text)) => self.rows.partition_point(|(key, _)| **key <= **text),
            From::Next(at) => *at,
        }
    }

    fn list(&self, from: &From<usize>) -> Page<Held, usize> {
        let mut at = self.start(from);
        let mut entries: Vec<Entry> = Vec::new();
        while at < self.rows.len() && entries.len() < self.page {
            let row = &self.rows[at];
            at += 1;
            let Some(rest) = row.0.strip_prefix(&*self.prefix) else { continue };
            match rest.find('/').filter(|_| self.delimiter) {
                Some(end) => {
                    let folder = &row.0[..self.prefix.len() + end + 1];
                    while at < self.rows.len() && self.rows[at].0.starts_with(folder) {
                        at += 1;
                    }
                    entries.push(Entry::Folder(folder.to_owned()));
                }
                None => entries.push(Entry::Row(row.clone())),
            }
        }
        let more = self.rows[at..].iter().any(|(key, _)| key.starts_with(&self.prefix));
        let reached = entries.last().map(|entry| entry.key().to_owned()).unwrap_or_default();
        let rows: Vec<Row> = entries
            .into_iter()
            .filter_map(|entry| match entry {
                Entry::Row(row) => Some(row),
                Entry::Folder(_) => None,
            })
            .collect();
        let reached_again = more && self.rows[at].0 == reached;
        Page { rows: Held(rows), next: more.then_some(at), reached, reached_again }
    }

    /// Rows, requests, and how often all that was under way had to be waited for.
    fn read(
        &self,
        ordered: bool,
        workers: usize,
        budget: usize,
        cuts: Vec<String>,
        chance: &mut fastrand::Rng,
    ) -> Read {
        let terms = Terms { ordered, workers, budget, wanted: u64::MAX, prefix: self.prefix.clone() };
        let pages = cuts.len() * 4;
        let mut ranges: Ranges<Held, usize> = Ranges::new(terms, None, cuts, pages);
        let mut read = Read::default();
        let mut under_way: Vec<Ask<usize>> = Vec::new();
        loop {
            // A slow reader takes something now and then.
            while chance.f32() < 0.7
                && let Some(rows) = ranges.give()
            {
                read.rows.extend(rows.0);
            }
            while let Some(ask) = ranges.ask() {
                read.requests += 1;
                under_way.push(ask);
            }
            assert!(under_way.len() <= workers);
            if under_way.is_empty() {
                match ranges.give() {
                    Some(rows) => read.rows.extend(rows.0),
                    None if ranges.is_done() => break,
                    None => panic!("nothing is under way and nothing is given"),
                }
                continue;
            }
            let Ask { range, from, .. } = under_way.swap_remove(chance.usize(..under_way.len()));
            let page = self.list(&from);
            ranges.take(range, page);
        }
        read.hints = ranges.even_cuts(64);
        read
    }

    /// How many times all that was under way had to be waited for, when answers come all at once and readers are quick.
    fn rounds(&self, ordered: bool, workers: usize, budget: usize, cuts: (Vec<String>, usize)) -> (usize, usize, Read) {
        self.first(Terms { ordered, workers, budget, wanted: u64::MAX, prefix: self.prefix.clone() }, cuts)
    }

    /// The same until as many rows were given as are wanted.
    fn first(&self, terms: Terms, cuts: (Vec<String>, usize)) -> (usize, usize, Read) {
        let wanted = usize::try_from(terms.wanted).unwrap_or(usize::MAX);
        let mut ranges: Ranges<Held, usize> = Ranges::new(terms, None, cuts.0, cuts.1);
        let (mut rounds, mut read, mut most) = (0, Read::default(), 0);
        while !ranges.is_done() && read.rows.len() < wanted {
            let asked: Vec<_> = std::iter::from_fn(|| ranges.ask()).collect();
            assert!(!asked.is_empty());
            read.requests += asked.len();
            rounds += 1;
            for Ask { range, from, .. } in asked {
                ranges.take(range, self.list(&from));
            }
            most = most.max(ranges.held());
            while let Some(rows) = ranges.give() {
                read.rows.extend(rows.0);
            }
        }
        read.hints = ranges.even_cuts(512);
        (rounds, most, read)
    }
}

#[derive(Debug, Default)]
struct Read {
    rows: Vec<Row>,
    requests: usize,
    hints: (Vec<String>, usize),
}

/// Keys of many kinds, by chance.
fn keys(chance: &mut fastrand::Rng) -> Vec<String> {
    let count = chance.usize(..chance.clone().usize(1..400));
    let kind = chance.u8(..9);
    let long = "k".repeat(chance.usize(990..1020));
    let characters: Vec<char> =
        "\u{1}\n /.-_0129azAZ~\u{7f}\u{a0}éß日本\u{d7ff}\u{e000}\u{fffd}\u{ffff}\u{10000}🦀\u{10ffff}"
            .chars()
            .collect();
    let some = |chance: &mut fastrand::Rng, most: usize| -> String {
        (0..chance.usize(1..=most)).map(|_| characters[chance.usize(..characters.len())]).collect()
    };
    (0..count)
        .map(|at| match kind {
            0 => format!("data/{}/{:02}/part-{at:06}.gz", 2020 + chance.u32(..3), chance.u8(1..13)),
            1 => format!("{:032x}", chance.u128(..)),
            2 => some(chance, 6),
            3 => some(chance, 2),
            4 => format!("{long}{at:03}"),
            5 => format!("one/huge/prefix/{at}"),
            6 => "a".repeat(at % 40 + 1) + &some(chance, 1),
            7 => format!("{}/{}", some(chance, 1), some(chance, 3)),
            _ => char::from_u32(chance.u32(0x20..0x3000)).unwrap_or('x').to_string(),
        })
        .collect()
}

#[test]
fn reading_in_parts_gives_what_reading_in_one_gives() {
    for seed in 0..1500 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let keys = keys(&mut chance);
        let mut bucket = Bucket::new(&keys, chance.u32(..3), chance.usize(1..12));
        bucket.delimiter = chance.u8(..4) == 0;
        if let Some(key) = keys.first().filter(|_| chance.u8(..3) == 0) {
            bucket.prefix = key.chars().take(chance.usize(..6)).collect();
        }
        let all: Vec<Row> = bucket
            .rows
            .iter()
            .filter(|(key, _)| {
                let rest = key.strip_prefix(&*bucket.prefix);
                rest.is_some_and(|rest| !bucket.delimiter || !rest.contains('/'))
            })
            .cloned()
            .collect();
        // Where to begin is anybody's guess: keys themselves, what is between them, and what is nowhere near.
        let mut cuts: Vec<String> = keys.iter().filter(|_| chance.u8(..20) == 0).cloned().collect();
        cuts.extend(cuts.clone().iter().map(|cut| cut.clone() + "x"));
        cuts.retain(|cut| chance.bool() && cut.starts_with(&bucket.prefix));
        cuts.sort();
        cuts.dedup();
        let (workers, budget) = (chance.usize(1..40), chance.usize(1..100));
        let ordered = bucket.read(true, workers, budget, cuts.clone(), &mut chance);
        assert_eq!(ordered.rows, all, "seed {seed}");
        let mut loose = bucket.read(false, workers, budget, cuts, &mut chance);
        loose.rows.sort();
        assert_eq!(loose.rows, all, "seed {seed}, unordered");
        assert!(ordered.hints.0.is_sorted());
    }
}

/// Buckets of a thousand pages, as people fill them.
fn usual() -> Vec<(&'static str, Vec<String>)> {
    let folders = ["data", "images", "logs", "reports"];
    let month = |at: usize| format!("{}/{:02}", 2023 + at / 12, at % 12 + 1);
    let mut chance = fastrand::Rng::with_seed(1);
    let mut hashes = |form: &dyn Fn(u128) -> String| (0..100_000).map(|_| form(chance.u128(..))).collect::<Vec<_>>();
    vec![
        (
            "folders by month",
            (0..100_000)
                .map(|at| format!("{}/{}/part-{at:06}.gz", folders[at / 25_000], month(at % 25_000 * 24 / 25_000)))
                .collect(),
        ),
        ("hashes", hashes(&|hash| format!("{hash:032x}"))),
        ("hashes under a folder", hashes(&|hash| format!("cache/v2/{:02x}/{hash:032x}", hash & 0xff))),
        ("a counter", (0..100_000).map(|at| format!("events-{at:010}.json")).collect()),
        ("a counter without zeros", (0..100_000).map(|at| format!("frame{at}.png")).collect()),
        (
            "one huge folder beside small ones",
            (0..100_000)
                .map(|at| match at % 100 {
                    0 => format!("a{at}/x"),
                    _ => format!("huge/2024/{at:08}"),
                })
                .collect(),
        ),
        ("customers", (0..100_000).map(|at| format!("customer-{:04}/invoices/{at}.pdf", at % 500)).collect()),
        (
            "times",
            (0..100_000)
                .map(|at| {
                    format!(
                        "logs/2024-{:02}-{:02}T{:02}:{:02}:00Z.log",
                        at / 8400 + 1,
                        at / 300 % 28 + 1,
                        at / 13 % 24,
                        at % 60
                    )
                })
                .collect(),
        ),
    ]
}

#[test]
fn reading_in_parts_costs_few_requests_and_few_rounds() {
    for (name, keys) in usual() {
        let bucket = Bucket::new(&keys, 0, 100);
        let pages = bucket.rows.len().div_ceil(100);
        // A page of 1000 rows that waits takes 45 kB: the budget holds 650.
        for (ordered, budget, most) in [(false, 65_000, 80), (true, 65_000, 120)] {
            let told = format!("{name}, {}", if ordered { "ordered" } else { "unordered" });
            let (rounds, held, first) = bucket.rounds(ordered, 32, budget, Default::default());
            assert!(first.requests <= pages + pages / 20 + 64, "{told}: {} requests", first.requests);
            assert!(held <= budget + 32 * 100, "{told}: {held} held");
            assert!(rounds < most, "{told}: {rounds} rounds");
            let (rounds, _, again) = bucket.rounds(ordered, 32, budget, hints::pick(&first.hints.0, first.hints.1));
            assert!(again.requests <= pages + pages / 20 + 64, "{told}: {} requests again", again.requests);
            assert!(rounds <= 50, "{told}: {rounds} rounds again");
            assert_eq!(first.rows.len(), again.rows.len());
        }
    }
}

#[test]
fn a_small_bucket_costs_hardly_more_than_its_pages() {
    for (rows, most) in [(0, 1), (1, 1), (100, 1), (101, 4), (500, 14)] {
        let keys: Vec<String> = (0..rows).map(|at| format!("logs/{at:04}")).collect();
        let (_, _, read) = Bucket::new(&keys, 0, 100).rounds(true, 32, 10_000, Default::default());
        assert!(read.requests <= most, "{rows} rows: {} requests", read.requests);
    }
}

#[test]
fn the_first_rows_cost_hardly_more_than_their_pages() {
    for (name, keys) in usual() {
        let bucket = Bucket::new(&keys, 0, 100);
        let known = bucket.rounds(true, 32, 65_000, Default::default()).2.hints;
        for (told, cuts) in [("unknown", Default::default()), ("known", hints::pick(&known.0, known.1))] {
            for pages in [1, 5, 30, 300] {
                let (workers, wanted) = (pages.min(32), pages as u64 * 100);
                let terms = Terms { ordered: true, workers, budget: 65_000, wanted, prefix: String::new() };
                let (_, _, read) = bucket.first(terms, cuts.clone());
                let rows = pages * 100;
                assert!(read.rows[..rows] == bucket.rows[..rows], "{name}, {told}: other rows");
                // Of a bucket that nobody knows half is guessed wrong.
                let most = if cuts.0.is_empty() { pages * 7 / 4 } else { pages * 4 / 3 + 8 };
                assert!(read.requests <= most, "{name}, {told}: {} requests for {pages} pages", read.requests);
            }
        }
    }
}

/// A bucket whose pages take their time; the one with a certain key fails, long after the others have come.
struct Slow {
    bucket: Bucket,
    fails: String,
    has_failed: AtomicBool,
}

impl Source for Slow {
    type Rows = Held;
    type Cursor = usize;

    async fn page(self: Arc<Self>, from: From<usize>, _: bool) -> Result<Page<Held, usize>, CallError> {
        let page = self.bucket.list(&from);
        let fails = page.rows.0.iter().any(|(key, _)| *key == self.fails);
        tokio::time::sleep(Duration::from_millis(if fails { 10_000 } else { 10 })).await;
        self.has_failed.fetch_or(fails, Ordering::Relaxed);
        if fails { Err(CallError::not_sent("Broken", "it broke")) } else { Ok(page) }
    }

    async fn give(&self, rows: Held, most: usize, outlet: &mut impl Outlet) -> Result<(), Stop> {
        let packed: Vec<u8> = rows.0[..most].iter().flat_map(|(key, _)| pack(&Value::String(key.clone()))).collect();
        outlet.frame(Frame::Rows(Batch { packed: packed.into(), count: most as u32, sizes: Sizes::default() })).await?;
        Ok(())
    }
}

/// Keeps keys, one page in so long.
#[derive(Default)]
struct Kept {
    keys: Vec<String>,
    takes: Duration,
}

impl Outlet for Kept {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let Frame::Rows(batch) = frame else { panic!("{frame:?}") };
        let mut rest = &batch.packed[..];
        while !rest.is_empty() {
            match unpack(&mut rest).unwrap() {
                Value::String(key) => self.keys.push(key),
                row => self.keys.extend(row.get("Key").and_then(Value::as_str).map(str::to_owned)),
            }
        }
        tokio::time::sleep(self.takes).await;
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}
}

#[tokio::test(start_paused = true)]
async fn what_was_read_before_a_failure_is_given_and_may_be_enough() {
    let (_, keys) = usual().remove(3);
    for (wanted, slow) in [(u64::MAX, true), (u64::MAX, false), (20_000, true)] {
        let (bucket, fails) = (Bucket::new(&keys, 0, 100), keys[50_000].clone());
        let source = Arc::new(Slow { bucket, fails, has_failed: AtomicBool::new(false) });
        // As if nobody knew how many are wanted: pages are read that are of no use.
        let terms = Terms { ordered: true, workers: 32, budget: 1_000_000, wanted: u64::MAX, prefix: String::new() };
        let ranges = Ranges::new(terms, None, Vec::new(), 0);
        let mut kept = Kept { takes: Duration::from_millis(if slow { 100 } else { 0 }), ..Kept::default() };
        let ended = read(source.clone(), ranges, wanted, &mut kept).await;
        assert!(source.has_failed.load(Ordering::Relaxed), "the failure was not reached");
        assert!(kept.keys[..] == keys[..kept.keys.len()], "other rows than the first");
        if wanted == u64::MAX {
            // The page that failed begins a page before the key at most.
            assert!((49_900..=50_000).contains(&kept.keys.len()), "{}", kept.keys.len());
            assert!(matches!(ended, Err(Stop::Failed(error)) if error.message == "it broke"));
        } else {
            assert_eq!(kept.keys.len() as u64, wanted);
            assert!(matches!(ended, Ok(None)));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_of_a_part_leaves_what_is_known_of_the_whole() {
    let vars = HashMap::from([("NUAWS_MOCK_LATENCY", "0"), ("NUAWS_MOCK_ITEMS", "80000")]);
    let settings = Settings::from_vars(&|name| vars.get(name).map(|value| (*value).to_owned())).unwrap();
    let (engine, mocked) = (Engine::default(), Arc::new(Mocked::new(settings, Vec::new())));
    let listing = async |after: Option<&str>| {
        let text = |text: &str| Value::String(text.to_owned());
        let mut params = Value::Map(vec![("Bucket".into(), text("bucket-0001"))]);
        after.into_iter().for_each(|after| params.set("StartAfter", text(after)));
        let choice = Choice { region: Some("us-east-1".into()), ..Choice::default() };
        let request = Request::new(Model::Named("s3".into()), "ListObjectsV2", params, choice);
        engine.prepare(Request { mocked: Some(mocked.clone()), ..request }).await.unwrap()
    };
    let whole = listing(None).await;
    let mut all = Kept::default();
    super::run(&whole, &Paging::default(), false, &mut all).await.unwrap();
    let known = Hints::of(&whole, "", None).await.cuts();
    assert!(known.1 >= 80, "nothing was learned of the bucket");
    let middle = &all.keys[30_000];
    let mut behind = Kept::default();
    super::run(&listing(Some(middle)).await, &Paging::default(), false, &mut behind).await.unwrap();
    assert!(behind.keys[..] == all.keys[30_001..]);
    assert_eq!(Hints::of(&whole, "", None).await.cuts(), known);
}
