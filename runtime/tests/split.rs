//! Listings read in many places at once, through the whole engine: the same rows as one after the other, whatever the keys.
//!
//! Keys that the mock does not have come from a bucket in this process: a server that lists as S3 does.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::collections::HashMap;
use std::convert::Infallible;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use nuaws_rt::environment::Environment;
use nuaws_rt::error::CallError;
use nuaws_rt::invocation::{Engine, Mocked, Model, Request};
use nuaws_rt::mock::Settings;
use nuaws_rt::outlet::{Gone, Outlet, Stop};
use nuaws_rt::output::{Frame, unpack};
use nuaws_rt::pager::{self, Paging};
use nuaws_rt::params;
use nuaws_rt::session::Choice;
use nuaws_rt::split;
use nuaws_rt::value::Value;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Keeps rows; a slow one takes its time.
#[derive(Default)]
struct Kept {
    rows: Vec<Value>,
    slow: bool,
    leaves_after: Option<usize>,
}

impl Outlet for Kept {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let Frame::Rows(batch) = frame else { panic!("{frame:?}") };
        let mut rest = &batch.packed[..];
        (0..batch.count).for_each(|_| self.rows.push(unpack(&mut rest).unwrap()));
        assert!(rest.is_empty(), "a batch holds more than it counts");
        if self.slow {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        if self.leaves_after.is_some_and(|most| self.rows.len() >= most) { Err(Gone) } else { Ok(()) }
    }

    fn watch(&self) {}
}

/// A bucket that lists as S3 does: by the bytes of its keys, each key with so many versions.
#[derive(Debug, Default)]
struct Bucket {
    /// No two have the same: what is kept of one is not the other's.
    name: String,
    keys: Vec<String>,
    versions: usize,
    page: usize,
    /// Keys that a page of version 2 has room for and does not show.
    hidden: Option<Range<usize>>,
    requests: AtomicUsize,
}

impl Bucket {
    fn new(mut keys: Vec<String>, versions: usize, page: usize) -> Arc<Bucket> {
        keys.sort();
        keys.dedup();
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let name = format!("bucket-{}", MADE.fetch_add(1, Ordering::Relaxed));
        Arc::new(Bucket { name, keys, versions, page, hidden: None, requests: AtomicUsize::new(0) })
    }

    fn hides(&self, key: &str) -> bool {
        self.hidden.as_ref().is_some_and(|hidden| self.keys[hidden.clone()].iter().any(|have| have == key))
    }

    fn answer(&self, query: &str) -> String {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let plain = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let asked: HashMap<&str, String> = pairs.map(|(name, value)| (name, plain(value))).collect();
        let of = |name: &str| asked.get(name).map(String::as_str).unwrap_or_default();
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        assert_eq!(of("encoding-type"), "url", "keys with control characters are not XML");
        let (prefix, delimiter) = (of("prefix"), of("delimiter"));
        let versioned = asked.contains_key("versions");
        let v2 = of("list-type") == "2";
        // A token is the last key given, or the folder that was, in hexadecimal.
        let token = asked.get("continuation-token").map(|token| {
            let byte = |at: usize| u8::from_str_radix(&token[at..at + 2], 16).unwrap();
            String::from_utf8((0..token.len()).step_by(2).map(byte).collect()).unwrap()
        });
        let (after, marker) = match (versioned, v2) {
            (true, _) => (of("key-marker"), asked.get("version-id-marker").map(|id| id.parse::<usize>().unwrap())),
            (_, true) => (token.as_deref().unwrap_or(of("start-after")), None),
            _ => (of("marker"), None),
        };
        // A folder that was given is over; one that listing begins within is not.
        let given = !v2 || token.is_some();
        let (mut rows, mut count, mut next) = (String::new(), 0, None);
        let mut last: Option<(String, usize)> = None;
        let mut folder: Option<String> = None;
        let behind = |key: &str| {
            let folder_over = given && !delimiter.is_empty() && after.ends_with(delimiter) && key.starts_with(after);
            key > after && !folder_over
        };
        'keys: for key in self.keys.iter().filter(|key| key.starts_with(prefix)) {
            if folder.as_ref().is_some_and(|folder| key.starts_with(folder))
                || !(behind(key) || (*key == after && marker.is_some()))
            {
                continue;
            }
            let cut = key[prefix.len()..].find(delimiter).filter(|_| !delimiter.is_empty());
            if let Some(at) = cut {
                if count == self.page {
                    next = last.clone();
                    break;
                }
                let common = key[..prefix.len() + at + delimiter.len()].to_owned();
                rows.push_str(&format!("<CommonPrefixes><Prefix>{}</Prefix></CommonPrefixes>", encode(&common)));
                last = Some((common.clone(), 0));
                folder = Some(common);
                count += 1;
                continue;
            }
            let versions = if versioned { self.versions } else { 1 };
            for version in 0..versions {
                if *key == after && marker.is_some_and(|given| version <= given) {
                    continue;
                }
                if count == self.page {
                    next = last.clone();
                    break 'keys;
                }
                let element = match (versioned, version % 3) {
                    (true, 2) => "DeleteMarker",
                    (true, _) => "Version",
                    _ => "Contents",
                };
                if !self.hides(key) {
                    rows.push_str(&format!(
                        "<{element}><Key>{}</Key><VersionId>{version}</VersionId><Size>{}</Size></{element}>",
                        encode(key),
                        key.len()
                    ));
                }
                last = Some((key.clone(), version));
                count += 1;
            }
        }
        let mut head = format!("<IsTruncated>{}</IsTruncated><EncodingType>url</EncodingType>", next.is_some());
        if let Some((key, version)) = next {
            let token: String = key.bytes().map(|byte| format!("{byte:02x}")).collect();
            let key = encode(&key);
            head.push_str(&match (versioned, v2) {
                (true, _) => {
                    format!("<NextKeyMarker>{key}</NextKeyMarker><NextVersionIdMarker>{version}</NextVersionIdMarker>")
                }
                (_, true) => format!("<NextContinuationToken>{token}</NextContinuationToken>"),
                _ if !delimiter.is_empty() => format!("<NextMarker>{key}</NextMarker>"),
                _ => String::new(),
            });
        }
        format!("<ListResult>{head}{rows}</ListResult>")
    }
}

/// An engine, and a bucket that it is pointed at.
struct Bench {
    engine: Engine,
    url: String,
    bucket: Arc<Mutex<Arc<Bucket>>>,
}

impl Bench {
    async fn start() -> Bench {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let bucket = Arc::new(Mutex::new(Bucket::new(Vec::new(), 1, 1)));
        let served = bucket.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let served = served.clone();
                let answer = service_fn(move |request: hyper::Request<Incoming>| {
                    let bucket = served.lock().unwrap().clone();
                    let body = bucket.answer(request.uri().query().unwrap_or_default());
                    async move { Ok::<_, Infallible>(hyper::Response::new(Full::new(Bytes::from(body)))) }
                });
                tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
            }
        });
        Bench { engine: Engine::default(), url, bucket }
    }

    async fn rows(&self, bucket: &Arc<Bucket>, operation: &str, more: &str, how: How) -> (Vec<Value>, usize) {
        self.first(bucket, operation, more, how, None).await
    }

    /// So many rows at most, and how many requests that took.
    async fn first(
        &self,
        bucket: &Arc<Bucket>,
        operation: &str,
        more: &str,
        how: How,
        max_items: Option<u64>,
    ) -> (Vec<Value>, usize) {
        *self.bucket.lock().unwrap() = bucket.clone();
        let before = bucket.requests.load(Ordering::Relaxed);
        let json = format!(r#"{{"Bucket": "{}"{more}}}"#, bucket.name);
        let vars = [("AWS_ACCESS_KEY_ID", "a"), ("AWS_SECRET_ACCESS_KEY", "b"), ("AWS_ENDPOINT_URL", &self.url)];
        let vars = vars.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let environment = Environment::of_caller(vars, std::path::Path::new("/"));
        let choice = Choice { region: Some("us-east-1".into()), environment, ..Choice::default() };
        let request =
            Request::new(Model::Named("s3".into()), operation, params::read(json.as_bytes()).unwrap(), choice);
        let call = self.engine.prepare(request).await.unwrap();
        let mut kept = Kept { slow: how == How::Slowly, ..Kept::default() };
        let page_size = max_items.map(|_| bucket.page as u64);
        let paging = Paging { max_items, page_size, ..Paging::default() };
        match how {
            How::One => _ = pager::run(&call, &paging, &mut kept).await.unwrap(),
            how => split::run(&call, &paging, how == How::Unordered, &mut kept).await.unwrap(),
        }
        (kept.rows, bucket.requests.load(Ordering::Relaxed) - before)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    One,
    Ordered,
    Slowly,
    Unordered,
}

fn nasty(chance: &mut fastrand::Rng) -> Vec<String> {
    let characters: Vec<char> =
        "\u{1}\n %+&/.-_09azAZ~\u{7f}éß日\u{d7ff}\u{e000}\u{ffff}\u{10000}🦀\u{10ffff}".chars().collect();
    let some = |chance: &mut fastrand::Rng, most: usize| -> String {
        (0..chance.usize(1..=most)).map(|_| characters[chance.usize(..characters.len())]).collect()
    };
    let long = "k".repeat(1000);
    let (count, kind) = (chance.usize(..300), chance.u8(..6));
    (0..count)
        .map(|at| match kind {
            0 => some(chance, 5),
            1 => format!("{long}{at:03}"),
            2 => format!("logs/{}/{:02}/{at:04}", 2023 + at % 2, at % 12),
            3 => format!("{:08x}", chance.u32(..)),
            4 => "a".repeat(at % 30 + 1) + &some(chance, 1),
            _ => format!("one huge prefix/{at}"),
        })
        .collect()
}

fn sorted(mut rows: Vec<Value>) -> Vec<Value> {
    rows.sort_by_cached_key(|row| {
        let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        (text("Key"), text("VersionId").parse::<usize>().unwrap_or_default())
    });
    rows
}

#[tokio::test(flavor = "multi_thread")]
async fn any_keys_listed_in_parts_are_what_they_are_listed_in_one() {
    let bench = Bench::start().await;
    for seed in 0..25 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let bucket = Bucket::new(nasty(&mut chance), chance.usize(1..5), chance.usize(1..20));
        let mut more = String::new();
        if chance.u8(..3) == 0 {
            more.push_str(r#", "Delimiter": "/""#);
        }
        if chance.u8(..3) == 0
            && let Some(key) = bucket.keys.first()
        {
            let prefix: String = key.chars().take(chance.usize(1..4)).collect();
            more.push_str(&format!(r#", "Prefix": {}"#, serde_json::Value::from(prefix)));
        }
        for operation in ["ListObjectsV2", "ListObjects", "ListObjectVersions"] {
            let (one, alone) = bench.rows(&bucket, operation, &more, How::One).await;
            for how in [How::Ordered, How::Slowly, How::Unordered] {
                let (rows, requests) = bench.rows(&bucket, operation, &more, how).await;
                let rows = if how == How::Unordered { sorted(rows) } else { rows };
                let told = format!("seed {seed}, {operation}{more}, {how:?}: {} rows, not {}", rows.len(), one.len());
                assert!(rows == one, "{told}");
                assert!(
                    requests <= 2 * alone + 8 && requests <= alone * 21 / 20 + 64,
                    "{told}: {requests} for {alone}"
                );
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_without_keys_move_nothing_backwards() {
    let bench = Bench::start().await;
    for seed in 0..10 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let keys: Vec<String> = (0..600).map(|at| format!("logs/2024/{:06}", at * 7)).collect();
        let mut bucket = Bucket::new(keys, 1, chance.usize(5..20));
        let from = chance.usize(50..300);
        Arc::get_mut(&mut bucket).unwrap().hidden = Some(from..from + chance.usize(30..250));
        let (one, alone) = bench.rows(&bucket, "ListObjectsV2", "", How::One).await;
        for how in [How::Ordered, How::Slowly, How::Unordered] {
            let (rows, requests) = bench.rows(&bucket, "ListObjectsV2", "", how).await;
            // Who begins in their midst reads the empty pages too.
            assert!(requests <= 3 * alone + 48, "seed {seed}, {how:?}: {requests} requests for {alone}");
            let rows = if how == How::Unordered { sorted(rows) } else { rows };
            assert!(rows == one, "seed {seed}, {how:?}: {} rows, not {}", rows.len(), one.len());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_rows_take_the_first_pages() {
    let bench = Bench::start().await;
    let keys: Vec<String> = (0..9000).map(|at| format!("logs/2024/{at:06}")).collect();
    let bucket = Bucket::new(keys, 1, 10);
    // What is known of a bucket cuts it in many parts.
    let (all, _) = bench.rows(&bucket, "ListObjectsV2", "", How::Ordered).await;
    for wanted in [10, 300, 1500] {
        let (rows, requests) = bench.first(&bucket, "ListObjectsV2", "", How::Ordered, Some(wanted)).await;
        assert!(rows[..] == all[..wanted as usize]);
        let pages = wanted as usize / 10;
        assert!(requests <= 2 * pages + 8, "{requests} requests for {pages} pages");
    }
}

fn on_mock(vars: &[(&str, &str)]) -> (Engine, Option<Arc<Mocked>>) {
    let find = |name: &str| vars.iter().find(|(have, _)| *have == name).map(|(_, value)| (*value).to_owned());
    (Engine::default(), Some(Arc::new(Mocked::new(Settings::from_vars(&find).unwrap(), Vec::new()))))
}

async fn listed(
    on: &(Engine, Option<Arc<Mocked>>),
    (operation, json): (&str, &str),
    (paging, unordered): (Paging, bool),
    kept: &mut Kept,
) -> Result<(), Stop> {
    let params = params::read(json.as_bytes()).unwrap();
    let choice = Choice { region: Some("us-east-1".into()), ..Choice::default() };
    let request = Request::new(Model::Named("s3".into()), operation, params, choice);
    let call = on.0.prepare(Request { mocked: on.1.clone(), ..request }).await?;
    split::run(&call, &paging, unordered, kept).await
}

const LISTING: (&str, &str) = ("ListObjectsV2", r#"{"Bucket": "bucket-0001"}"#);

#[tokio::test(flavor = "multi_thread")]
async fn many_keys_come_sooner_and_sooner_still_the_second_time() {
    let on = on_mock(&[("NUAWS_MOCK_LATENCY", "20"), ("NUAWS_MOCK_ITEMS", "60000")]);
    let mut took = Vec::new();
    for unordered in [false, false, true] {
        let (began, mut kept) = (Instant::now(), Kept::default());
        listed(&on, LISTING, (Paging::default(), unordered), &mut kept).await.unwrap();
        took.push(began.elapsed());
        let keys: Vec<&str> = kept.rows.iter().map(|row| row.get("Key").unwrap().as_str().unwrap()).collect();
        assert!(unordered || keys.is_sorted());
        let keys: std::collections::BTreeSet<&str> = keys.into_iter().collect();
        assert_eq!((kept.rows.len(), keys.len()), (60_000, 60_000));
    }
    // 60 pages of 20 ms each are 1.2 s.
    assert!(took[0] < Duration::from_millis(900), "{took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn max_items_are_the_first_rows() {
    let on = on_mock(&[("NUAWS_MOCK_LATENCY", "0"), ("NUAWS_MOCK_ITEMS", "30000")]);
    let mut all = Kept::default();
    listed(&on, LISTING, (Paging::default(), false), &mut all).await.unwrap();
    for most in [0, 1, 999, 1000, 1001, 5500, 29_999, 40_000] {
        let paging = Paging { max_items: Some(most), ..Paging::default() };
        let mut kept = Kept::default();
        listed(&on, LISTING, (paging.clone(), false), &mut kept).await.unwrap();
        assert!(kept.rows[..] == all.rows[..all.rows.len().min(most as usize)], "{most}");
        let mut loose = Kept::default();
        listed(&on, LISTING, (paging, true), &mut loose).await.unwrap();
        assert_eq!(loose.rows.len(), kept.rows.len());
    }
    let counted = on.0.stats().sum(None, |key, _| (&*key.operation == "ListObjectsV2").then_some(()));
    // All of them once, then each of the others in order and in none.
    let given = 30_000 + 2 * (1 + 999 + 1000 + 1001 + 5500 + 29_999 + 30_000);
    assert_eq!(counted[&()].counts.rows, given);
    let mut left = Kept { leaves_after: Some(1000), ..Kept::default() };
    let ended = listed(&on, LISTING, (Paging::default(), false), &mut left).await;
    assert!(matches!(ended, Err(Stop::Gone)));
}

#[tokio::test]
async fn what_cannot_be_read_in_parts_says_so() {
    let on = on_mock(&[("NUAWS_MOCK_LATENCY", "0")]);
    let error = async |listing, paging| -> CallError {
        match listed(&on, listing, (paging, false), &mut Kept::default()).await {
            Err(Stop::Failed(error)) => error,
            other => panic!("{other:?}"),
        }
    };
    let buckets = error(("ListBuckets", "{}"), Paging::default()).await;
    assert_eq!(buckets.message, "ListBuckets is no listing that can be begun at any key");
    let raw = error(LISTING, Paging { raw: true, ..Paging::default() }).await;
    assert_eq!(raw.message, "--parallel gives rows from the first on, not --raw");
    let by_hand = ("ListObjectsV2", r#"{"Bucket": "bucket-0001", "MaxKeys": 5}"#);
    assert_eq!(error(by_hand, Paging::default()).await.message, "--parallel and --max-keys do not go together");
    let missing = error(("ListObjectsV2", r#"{"Bucket": "no-such-bucket-here"}"#), Paging::default()).await;
    assert_eq!(missing.aws_code.as_deref(), Some("NoSuchBucket"));
}
