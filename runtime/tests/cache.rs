//! Kept answers as calls meet them: what makes two calls the same question, whole listings and their beginnings, and what
//! mutations leave of them.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use nuaws_rt::answers::{Counts, Freshness, Mode};
use nuaws_rt::environment::Environment;
use nuaws_rt::error::CallError;
use nuaws_rt::invocation::{Engine, Mocked, Model, Request};
use nuaws_rt::mock::Settings;
use nuaws_rt::outlet::{Gone, Outlet, Stop};
use nuaws_rt::output::{Frame, unpack};
use nuaws_rt::pager::{self, Paging};
use nuaws_rt::params;
use nuaws_rt::session::Choice;
use nuaws_rt::value::Value;

/// One engine and a mock that makes no two of its settings alike.
struct Bench {
    engine: Engine,
    mocked: Arc<Mocked>,
}

/// A call, to be changed in one respect.
#[derive(Clone)]
struct Asked {
    service: &'static str,
    operation: &'static str,
    params: String,
    choice: Choice,
    freshness: Freshness,
    paging: Paging,
}

fn environment(vars: &[(&str, &str)]) -> Environment {
    let vars = vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Environment::of_caller(vars, Path::new("/"))
}

fn asked(service: &'static str, operation: &'static str, params: &str) -> Asked {
    let choice = Choice { region: Some("us-east-1".into()), environment: environment(&[]), ..Choice::default() };
    let freshness = Freshness { window: Some(Duration::ZERO), ..Freshness::default() };
    Asked { service, operation, params: params.to_owned(), choice, freshness, paging: Paging::default() }
}

/// Rows that came, and pages that were asked for.
#[derive(Default)]
struct Rows {
    rows: Vec<Value>,
    pages: usize,
    leaves_after: Option<usize>,
}

impl Outlet for Rows {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        match frame {
            Frame::Rows(batch) => {
                let mut rest = &batch.packed[..];
                while !rest.is_empty() {
                    self.rows.push(unpack(&mut rest).unwrap());
                }
            }
            Frame::Value(value, _) => self.rows.push(value),
            Frame::Bytes(_) => {}
        }
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        self.pages += 1;
        if self.leaves_after == Some(self.pages) { Err(Gone) } else { Ok(()) }
    }

    fn watch(&self) {}
}

fn settings(vars: &[(&str, &str)]) -> Settings {
    let find = |name: &str| {
        let given = vars.iter().find(|(have, _)| *have == name).map(|(_, value)| (*value).to_owned());
        given.or_else(|| (name == "NUAWS_MOCK_LATENCY").then(|| "0".to_owned()))
    };
    Settings::from_vars(&find).unwrap()
}

fn bench() -> Bench {
    let mocked = Arc::new(Mocked::new(settings(&[("NUAWS_MOCK_ITEMS", "2500")]), Vec::new()));
    Bench { engine: Engine::default(), mocked }
}

impl Bench {
    async fn run(&self, asked: &Asked, rows: &mut Rows) -> Result<(), Stop> {
        self.run_on(&self.mocked, asked, rows).await
    }

    async fn run_on(&self, mocked: &Arc<Mocked>, asked: &Asked, rows: &mut impl Outlet) -> Result<(), Stop> {
        let params = params::read(asked.params.as_bytes()).unwrap();
        let model = Model::Named(asked.service.into());
        let request = Request::new(model, asked.operation, params, asked.choice.clone());
        let request = Request { mocked: Some(mocked.clone()), freshness: asked.freshness, ..request };
        let call = self.engine.prepare(request).await?;
        pager::run(&call, &asked.paging, rows).await.map(|_| ())
    }

    /// Runs it to its end: requests that AWS had to answer, and answers that were at hand.
    async fn cost(&self, asked: &Asked) -> (u64, u64) {
        let before = self.counts();
        self.run(asked, &mut Rows::default()).await.unwrap();
        let after = self.counts();
        (after.misses - before.misses, after.memory - before.memory)
    }

    /// A column of the first row.
    async fn first(&self, asked: &Asked, column: &str) -> String {
        let mut rows = Rows::default();
        self.run(asked, &mut rows).await.unwrap();
        rows.rows[0].get(column).and_then(Value::as_str).map(str::to_owned).unwrap()
    }

    fn counts(&self) -> Counts {
        self.engine.answers().tally().by_kind().into_iter().map(|(_, counts)| counts).sum()
    }
}

const ASKED: (u64, u64) = (1, 0);
const KEPT: (u64, u64) = (0, 1);

#[tokio::test]
async fn every_part_of_the_question_counts() {
    let bench = bench();
    let base = asked("iam", "ListRoles", r#"{"PathPrefix": "/a/", "MaxItems": 5}"#);
    assert_eq!(bench.cost(&base).await, ASKED);
    assert_eq!(bench.cost(&base).await, KEPT);
    let choose = |change: &dyn Fn(&mut Choice)| {
        let mut asked = base.clone();
        change(&mut asked.choice);
        asked
    };
    let others = [
        ("the region", choose(&|choice| choice.region = Some("eu-west-1".into()))),
        ("the endpoint", choose(&|choice| choice.endpoint_url = Some("http://localhost:1".into()))),
        ("whether it is signed", choose(&|choice| choice.unsigned = true)),
        ("the operation", Asked { operation: "ListUsers", ..base.clone() }),
        ("a parameter's value", Asked { params: r#"{"PathPrefix": "/b/", "MaxItems": 5}"#.into(), ..base.clone() }),
        ("a parameter less", Asked { params: r#"{"MaxItems": 5}"#.into(), ..base.clone() }),
        ("FIPS", choose(&|choice| choice.environment = environment(&[("AWS_USE_FIPS_ENDPOINT", "true")]))),
    ];
    for (what, other) in &others {
        assert_eq!(bench.cost(other).await, ASKED, "{what} is part of the question");
        assert_eq!(bench.cost(other).await, KEPT, "{what}");
    }
    assert_eq!(bench.cost(&base).await, KEPT, "and the first answer is still there");
    let same =
        Asked { params: r#"{"MaxItems": 5, "PathPrefix": "/a/"}"#.into(), operation: "list-roles", ..base.clone() };
    assert_eq!(bench.cost(&same).await, KEPT, "the order of parameters is no part of it, nor how a name is written");
    let named = choose(&|choice| choice.environment = environment(&[("AWS_PROFILE", "work")]));
    assert_eq!(bench.cost(&named).await, KEPT, "nor what the profile is called: the principal is the same");
    let (service, operation, params) = ("lambda", "ListFunctions", "{}");
    assert_eq!(bench.cost(&asked(service, operation, params)).await.1, 0, "the service");
}

#[tokio::test]
async fn answers_of_other_principals_and_mocks_are_theirs_alone() {
    let bench = bench();
    let base = asked("ec2", "DescribeVpcs", "{}");
    bench.run(&base, &mut Rows::default()).await.unwrap();
    let other = Arc::new(Mocked::new(settings(&[("NUAWS_MOCK_SEED", "7")]), Vec::new()));
    let before = bench.counts();
    bench.run_on(&other, &base, &mut Rows::default()).await.unwrap();
    assert_eq!(bench.counts().memory, before.memory, "another mock");

    // Principals are told by their keys: nobody is asked, so each of these fails on its own, and never by another's.
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", server.local_addr().unwrap());
    let answers = std::thread::spawn(move || {
        let mut keys = Vec::new();
        for _ in 0..3 {
            keys.push(answer(&server));
        }
        keys
    });
    let call = async |key: &str| {
        let vars = [("AWS_ACCESS_KEY_ID", key), ("AWS_SECRET_ACCESS_KEY", "secret")];
        let choice = Choice {
            region: Some("us-east-1".into()),
            endpoint_url: Some(address.clone()),
            environment: environment(&vars),
            ..Choice::default()
        };
        let request = Request::new(Model::Named("sts".into()), "GetCallerIdentity", Value::Map(Vec::new()), choice);
        let mut rows = Rows::default();
        pager::run(&bench.engine.prepare(request).await.unwrap(), &Paging::default(), &mut rows).await.unwrap();
        rows.rows[0].get("Arn").and_then(Value::as_str).map(str::to_owned).unwrap()
    };
    assert_eq!(call("AKIDONE").await, "AKIDONE");
    assert_eq!(call("AKIDTWO").await, "AKIDTWO");
    assert_eq!(call("AKIDONE").await, "AKIDONE", "kept");
    assert_eq!(call("AKIDTWO").await, "AKIDTWO", "kept");
    assert_eq!(call("AKIDTHREE").await, "AKIDTHREE");
    assert_eq!(answers.join().unwrap(), ["AKIDONE", "AKIDTWO", "AKIDTHREE"]);
}

/// Answers one request with the access key that signed it, and gives that.
fn answer(server: &std::net::TcpListener) -> String {
    use std::io::{BufRead, BufReader, Read, Write};
    let (stream, _) = server.accept().unwrap();
    let mut reader = BufReader::new(stream);
    let (mut key, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some((_, rest)) = line.split_once("Credential=") {
            key = rest.split('/').next().unwrap().to_owned();
        }
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line == "\r\n" {
            break;
        }
    }
    reader.read_exact(&mut vec![0; length]).unwrap();
    let body = format!("<R><GetCallerIdentityResult><Arn>{key}</Arn></GetCallerIdentityResult></R>");
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
    reader.get_mut().write_all(format!("{head}{body}").as_bytes()).unwrap();
    key
}

#[tokio::test]
async fn a_listing_left_early_is_kept_as_far_as_it_went() {
    let bench = bench();
    let listing = asked("s3", "ListObjectsV2", r#"{"Bucket": "bucket-0001"}"#);
    let mut first = Rows { leaves_after: Some(1), ..Rows::default() };
    assert!(matches!(bench.run(&listing, &mut first).await, Err(Stop::Gone)));
    assert_eq!((first.rows.len(), bench.counts().misses), (1000, 1));
    let mut whole = Rows::default();
    bench.run(&listing, &mut whole).await.unwrap();
    assert_eq!(whole.rows.len(), 2500);
    let counts = bench.counts();
    assert_eq!((counts.memory, counts.misses), (1, 3), "the first page was at hand, two were not");
    assert_eq!(whole.rows[..1000], first.rows[..]);
    let mut again = Rows::default();
    bench.run(&listing, &mut again).await.unwrap();
    let counts = bench.counts();
    assert_eq!((counts.memory, counts.misses), (4, 3));
    assert_eq!(again.rows, whole.rows);
    // The same pages serve who wants the whole envelope.
    let raw = Asked { paging: Paging { raw: true, ..Paging::default() }, ..listing };
    assert_eq!(bench.cost(&raw).await, (0, 3));
}

/// Counts rows, and keeps none.
#[derive(Default)]
struct Count(u64);

impl Outlet for Count {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        if let Frame::Rows(batch) = frame {
            self.0 += u64::from(batch.count);
        }
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}
}

#[tokio::test]
async fn a_long_listing_is_kept_as_far_as_24_mib() {
    const MOST: u64 = 24 << 20;
    const PAGES: u64 = 130;
    let bench = bench();
    let mocked = Arc::new(Mocked::new(settings(&[("NUAWS_MOCK_ITEMS", "130000")]), Vec::new()));
    let listing = asked("s3", "ListObjectsV2", r#"{"Bucket": "bucket-0001"}"#);
    let mut missed = Vec::new();
    for _ in 0..2 {
        let (before, mut rows) = (bench.counts().misses, Count::default());
        bench.run_on(&mocked, &listing, &mut rows).await.unwrap();
        assert_eq!(rows.0, PAGES * 1000);
        missed.push(bench.counts().misses - before);
    }
    let kept = bench.engine.answers().store().list();
    let bytes: u64 = kept.iter().map(|entry| entry.bytes).sum();
    let page = bytes / kept.len() as u64;
    assert!((MOST..MOST + 2 * page).contains(&bytes), "{bytes}");
    assert_eq!(missed, [PAGES, PAGES - kept.len() as u64], "what is kept is not asked for again, the rest is");
}

#[tokio::test]
async fn pages_of_two_listings_never_mix() {
    let bench = bench();
    let listing = asked("s3", "ListObjectsV2", r#"{"Bucket": "bucket-0001"}"#);
    assert_eq!(bench.cost(&listing).await, (3, 0));
    let refresh = Freshness { mode: Mode::Refresh, ..listing.freshness };
    let mut first = Rows { leaves_after: Some(1), ..Rows::default() };
    let refreshed = Asked { freshness: refresh, ..listing.clone() };
    assert!(matches!(bench.run(&refreshed, &mut first).await, Err(Stop::Gone)));
    // The first page is a new listing's now: the old one's pages are of no use to it.
    assert_eq!(bench.cost(&listing).await, (2, 1));
    assert_eq!(bench.cost(&listing).await, (0, 3));
}

#[tokio::test]
async fn a_mutation_drops_what_shows_it_and_leaves_the_rest() {
    let bench = bench();
    let instances = asked("ec2", "DescribeInstances", "{}");
    let volumes = asked("ec2", "DescribeVolumes", "{}");
    let images = asked("ec2", "DescribeImages", "{}");
    let elsewhere =
        Asked { choice: Choice { region: Some("eu-west-1".into()), ..instances.choice.clone() }, ..instances.clone() };
    let all = [&instances, &volumes, &images, &elsewhere];
    for asked in all {
        bench.run(asked, &mut Rows::default()).await.unwrap();
    }
    for asked in all {
        assert_eq!(bench.cost(asked).await.0, 0, "{}", asked.operation);
    }
    let id = bench.first(&instances, "InstanceId").await;
    let terminate = asked("ec2", "TerminateInstances", &format!(r#"{{"InstanceIds": ["{id}"]}}"#));
    bench.run(&terminate, &mut Rows::default()).await.unwrap();
    assert!(bench.cost(&instances).await.0 > 0);
    assert!(bench.cost(&volumes).await.0 > 0, "volumes show what they are attached to");
    assert_eq!(bench.cost(&images).await.0, 0);
    assert_eq!(bench.cost(&elsewhere).await.0, 0);
}

#[tokio::test]
async fn buckets_are_everywhere() {
    let bench = bench();
    let buckets = asked("s3", "ListBuckets", "{}");
    bench.run(&buckets, &mut Rows::default()).await.unwrap();
    let mut create = asked("s3", "CreateBucket", r#"{"Bucket": "new-bucket"}"#);
    create.choice.region = Some("eu-west-1".into());
    bench.run(&create, &mut Rows::default()).await.unwrap();
    assert!(bench.cost(&buckets).await.0 > 0);
}

#[tokio::test]
async fn what_is_secret_data_or_changes_something_is_asked_each_time() {
    let bench = bench();
    let off = Freshness { mode: Mode::Off, ..Freshness::default() };
    let bucket = r#"{"Bucket": "bucket-0001"}"#;
    let secret = Asked { freshness: off, ..asked("secrets-manager", "ListSecrets", "{}") };
    let secret = bench.first(&secret, "Name").await;
    let object = bench.first(&Asked { freshness: off, ..asked("s3", "ListObjectsV2", bucket) }, "Key").await;
    let range = r#""StartTime": "2026-01-01T00:00:00Z", "EndTime": "2026-01-02T00:00:00Z", "Period": 60"#;
    for (service, operation, params) in [
        ("secrets-manager", "GetSecretValue", format!(r#"{{"SecretId": "{secret}"}}"#)),
        ("s3", "HeadObject", format!(r#"{{"Bucket": "bucket-0001", "Key": "{object}"}}"#)),
        ("s3", "GetObject", format!(r#"{{"Bucket": "bucket-0001", "Key": "{object}"}}"#)),
        ("cloudwatch", "GetMetricStatistics", format!(r#"{{"Namespace": "n", "MetricName": "m", {range}}}"#)),
        ("sts", "GetSessionToken", "{}".to_owned()),
    ] {
        let window = Some(Duration::from_secs(9));
        let asked =
            Asked { freshness: Freshness { window, ..Freshness::default() }, ..asked(service, operation, &params) };
        for _ in 0..2 {
            if let Err(Stop::Failed(error)) = bench.run(&asked, &mut Rows::default()).await {
                panic!("{operation}: {}", CallError::to_string(&error));
            }
        }
        let counts = bench.counts();
        assert_eq!((counts.memory, counts.disk, counts.joined), (0, 0, 0), "{operation}");
    }
    assert!(bench.engine.answers().store().list().is_empty());
}
