//! Many rows through one operation, as an engine runs them: order, failures, what is sent once, and what is asked before.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use nuaws_rt::bulk::{self, Ask, Common, Input, Meaning, Options, Rows};
use nuaws_rt::environment::Environment;
use nuaws_rt::error::CallError;
use nuaws_rt::invocation::{Engine, Mocked, Model, Request};
use nuaws_rt::mock::Settings;
use nuaws_rt::outlet::{Gone, Outlet, Stop};
use nuaws_rt::output::{Frame, pack, unpack};
use nuaws_rt::pager::Paging;
use nuaws_rt::progress::{Progress, Step, Told};
use nuaws_rt::session::Choice;
use nuaws_rt::value::Value;

/// What left, and how far it was told to be.
#[derive(Default)]
struct Seen {
    rows: Vec<Value>,
    frames: usize,
    told: Told,
    /// Leaves after so many rows.
    most: Option<usize>,
}

impl Outlet for Seen {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let Frame::Rows(batch) = frame else { panic!("rows are due") };
        self.frames += 1;
        let mut rest = &batch.packed[..];
        while !rest.is_empty() {
            self.rows.push(unpack(&mut rest).unwrap());
        }
        if self.most.is_some_and(|most| self.rows.len() >= most) { Err(Gone) } else { Ok(()) }
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}

    fn tell(&self, step: Step<'_>) {
        self.told.step(step);
    }
}

/// One run, to be changed in one respect.
struct Run {
    service: &'static str,
    operation: &'static str,
    params: Value,
    before: Vec<(String, Value)>,
    rows: Vec<Value>,
    options: Options,
    ask: Option<Ask>,
    mock: Vec<(&'static str, &'static str)>,
    folder: PathBuf,
}

fn text(text: &str) -> Value {
    Value::String(text.into())
}

fn map(entries: &[(&str, Value)]) -> Value {
    Value::Map(entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

fn head(rows: Vec<Value>) -> Run {
    Run {
        service: "s3",
        operation: "head-bucket",
        params: map(&[]),
        before: Vec::new(),
        rows,
        options: Options { confirm_above: 100, ..Options::default() },
        ask: None,
        mock: Vec::new(),
        folder: PathBuf::new(),
    }
}

/// Buckets that the mock has, and where `bad` says so one that it has not.
fn buckets(count: usize, bad: impl Fn(usize) -> bool) -> Vec<Value> {
    let name = |at: usize| if bad(at) { format!("nope-{at}") } else { format!("bucket-{:04}", at % 25) };
    (0..count).map(|at| text(&name(at))).collect()
}

/// Rows as they are piped in.
fn packed(rows: &[Value]) -> Vec<u8> {
    let mut bytes: Vec<u8> = rows.iter().flat_map(|row| pack(&Value::List(vec![row.clone()]))).collect();
    bytes.push(0xc0);
    bytes
}

impl Run {
    fn common(&self) -> Common {
        let vars = |name: &str| {
            let given = self.mock.iter().find(|(have, _)| *have == name).map(|(_, value)| (*value).to_owned());
            given.or_else(|| (name == "NUAWS_MOCK_LATENCY").then(|| "0".to_owned()))
        };
        let environment = Environment::of_caller([], Path::new("/"));
        let choice = Choice { region: Some("us-east-1".into()), environment, ..Choice::default() };
        let request = Request::new(Model::Named(self.service.into()), self.operation, self.params.clone(), choice);
        let mocked = Some(Arc::new(Mocked::new(Settings::from_vars(&vars).unwrap(), Vec::new())));
        Common {
            engine: Arc::new(Engine::default()),
            request: Request { mocked, folder: self.folder.clone(), ..request },
            before: self.before.clone(),
            paging: Paging::default(),
        }
    }

    fn meaning(&self, rows: Rows, from: impl Read + Send + 'static) -> Result<Meaning, CallError> {
        bulk::meaning(rows, Input::open(from)?, self.common(), self.options.clone(), self.ask.clone())
    }

    async fn of(&self, from: impl Read + Send + 'static, seen: &mut Seen) -> Result<String, Stop> {
        match self.meaning(Rows::Many, from)? {
            Meaning::Many(bulk) => bulk.run(seen).await,
            other => panic!("{other:?}"),
        }
    }

    async fn run(&self) -> (Seen, Result<String, Stop>) {
        let mut seen = Seen::default();
        let ended = self.of(Cursor::new(packed(&self.rows)), &mut seen).await;
        (seen, ended)
    }
}

fn failed(ended: Result<String, Stop>) -> CallError {
    match ended {
        Err(Stop::Failed(error)) => error,
        other => panic!("{other:?}"),
    }
}

fn names(rows: &[Value], column: &str) -> Vec<String> {
    rows.iter().map(|row| row.get(column).and_then(Value::as_str).unwrap_or("-").to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_keep_the_order_of_the_rows_and_carry_their_input() {
    let mut run = head(buckets(700, |_| false));
    run.options.with_input = true;
    // Answers come back in any order.
    run.mock = vec![("NUAWS_MOCK_LATENCY", "normal(4ms,3ms)")];
    let (seen, ended) = run.run().await;
    assert_eq!(ended.unwrap(), "");
    let want: Vec<String> = run.rows.iter().map(|row| row.as_str().unwrap().to_owned()).collect();
    assert_eq!(names(&seen.rows, "Bucket"), want);
    let arns = names(&seen.rows, "BucketArn");
    assert!(arns.iter().zip(&want).all(|(arn, bucket)| *arn == format!("arn:aws:s3:::{bucket}")));
    assert_eq!(seen.told.now(), Progress { items: 700, ..Progress::default() });
    run.options.unordered = true;
    let (seen, _) = run.run().await;
    let (mut came, mut want) = (names(&seen.rows, "Bucket"), want);
    assert_ne!(came, want);
    came.sort();
    want.sort();
    assert_eq!(came, want);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_row_is_a_row_that_can_be_tried_again() {
    let run = head(buckets(50, |at| at % 10 == 3));
    let (seen, ended) = run.run().await;
    let closing = ended.unwrap();
    assert!(closing.starts_with("nuaws: 5 of 50 rows failed: nuaws::s3::NotFound 5\n"), "{closing}");
    assert_eq!(seen.told.now(), Progress { items: 50, failed: 5, ..Progress::default() });
    let failures: Vec<Value> = seen.rows.iter().filter(|row| row.get("error").is_some()).cloned().collect();
    assert_eq!(names(&failures, "Bucket"), ["nope-3", "nope-13", "nope-23", "nope-33", "nope-43"]);
    let error = failures[0].get("error").unwrap();
    assert_eq!((error.get("status"), error.get("stage")), (Some(&Value::Int(404)), Some(&text("answered"))));
    // Piped in again, it is these and no others.
    let again = Run { rows: failures.clone(), ..head(Vec::new()) };
    let (seen, ended) = again.run().await;
    assert!(ended.unwrap().starts_with("nuaws: 5 of 5 rows failed"));
    assert_eq!(names(&seen.rows, "Bucket"), names(&failures, "Bucket"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_flags_and_the_command_before_gave_is_in_a_failed_row() {
    let run = Run {
        operation: "HeadObject",
        params: map(&[("--if-match", text("e"))]),
        before: vec![("bucket".into(), text("bucket-0001")), ("prefix".into(), text("p"))],
        ..head(vec![map(&[("Key", text("no such key")), ("Size", Value::Int(1))])])
    };
    let (seen, _) = run.run().await;
    let row = &seen.rows[0];
    let Value::Map(columns) = row else { panic!("{row:?}") };
    assert_eq!(
        columns.iter().map(|(name, _)| &**name).collect::<Vec<_>>(),
        ["Key", "Size", "Bucket", "region", "error"]
    );
    assert_eq!((row.get("Bucket"), row.get("region")), (Some(&text("bucket-0001")), Some(&text("us-east-1"))));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_failure_can_end_it() {
    let mut run = head(buckets(2000, |at| at == 20));
    run.options.fail_fast = true;
    run.mock = vec![("NUAWS_MOCK_LATENCY", "5")];
    let (seen, ended) = run.run().await;
    let error = failed(ended);
    assert_eq!((&*error.code, error.status), ("nuaws::s3::NotFound", Some(404)));
    // Those before it were given, and few of those behind it had begun.
    assert!((20..200).contains(&seen.rows.len()), "{}", seen.rows.len());
    assert!(seen.rows.iter().all(|row| row.get("error").is_none()));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_piped_in_decides_what_is_called() {
    let plain = |run: &Run, rows: Rows, row: Value| run.meaning(rows, Cursor::new(packed(&[row])));
    let given = Run { params: map(&[("--bucket", text("b"))]), ..head(Vec::new()) };
    for rows in [Rows::One, Rows::Many] {
        // Within `each`, what is piped in is the closure's item.
        assert!(matches!(plain(&given, rows, text("x")), Ok(Meaning::Plain)));
        assert!(matches!(plain(&given, rows, map(&[("Name", text("x"))])), Ok(Meaning::Plain)));
    }
    let open = head(Vec::new());
    let Ok(Meaning::One(params, _, None)) = plain(&open, Rows::One, text("x")) else { panic!() };
    assert_eq!(params, map(&[("Bucket", text("x"))]));
    let row = map(&[("Bucket", text("x")), ("region", text("eu-west-1"))]);
    assert!(matches!(plain(&open, Rows::Many, row.clone()), Ok(Meaning::Many(_))));
    for rows in [Rows::One, Rows::Many] {
        let error = plain(&open, rows, map(&[("Name", text("x"))])).unwrap_err();
        assert_eq!(error.message, "--bucket is required: no column gives it; there are Name");
    }
    // Nothing in, nothing out, and nothing asked.
    let (seen, ended) = open.run().await;
    assert_eq!((seen.rows.len(), ended.unwrap()), (0, String::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn input_that_was_cut_is_an_error_behind_the_rows_before() {
    let run = head(buckets(30, |_| false));
    let mut bytes = packed(&run.rows);
    bytes.pop();
    let mut seen = Seen::default();
    let error = failed(run.of(Cursor::new(bytes), &mut seen).await);
    assert!(error.message.starts_with("row 30: the input was cut"), "{error}");
    assert_eq!(seen.rows.len(), 30);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_leaves_ends_it() {
    /// Rows without end, counted.
    struct Endless(Arc<AtomicUsize>);
    impl Read for Endless {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.0.fetch_add(1, Ordering::Relaxed);
            let row = pack(&text("bucket-0001"));
            into[..row.len()].copy_from_slice(&row);
            Ok(row.len())
        }
    }
    let (run, count) = (head(Vec::new()), Arc::new(AtomicUsize::new(0)));
    let mut seen = Seen { most: Some(3), ..Seen::default() };
    let ended = run.of(Endless(count.clone()), &mut seen).await;
    assert!(matches!(ended, Err(Stop::Gone)));
    let read = count.load(Ordering::Relaxed);
    assert!(read < 5000, "{read} rows were read for 3");
}

#[tokio::test(flavor = "multi_thread")]
async fn small_answers_leave_together() {
    let (seen, _) = head(buckets(20_000, |_| false)).run().await;
    assert_eq!(seen.rows.len(), 20_000);
    assert!(seen.frames < 4000, "{} frames", seen.frames);
}

#[tokio::test(flavor = "multi_thread")]
async fn listings_are_flattened_in_order() {
    let mut run = Run { operation: "ListObjectsV2", ..head(buckets(8, |at| at == 5)) };
    run.mock = vec![("NUAWS_MOCK_ITEMS", "2500")];
    run.options.with_input = true;
    let (seen, _) = run.run().await;
    let mut at = 0;
    for bucket in 0..8 {
        let count = if bucket == 5 { 1 } else { 2500 };
        let rows = &seen.rows[at..at + count];
        let want = if bucket == 5 { "nope-5".to_owned() } else { format!("bucket-{bucket:04}") };
        assert!(names(rows, "Bucket").iter().all(|name| *name == want), "{bucket}");
        at += count;
    }
    assert_eq!(seen.rows.len(), at);
}

fn deletions(count: usize) -> Run {
    let row = |at| map(&[("Bucket", text("bucket-0000")), ("Key", text(&format!("k{at}")))]);
    Run { operation: "DeleteObject", ..head((0..count).map(row).collect()) }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_changes_need_a_yes() {
    let (seen, ended) = deletions(100).run().await;
    assert_eq!((ended.unwrap().as_str(), seen.rows.len()), ("", 100));
    let (seen, ended) = deletions(101).run().await;
    let error = failed(ended);
    assert_eq!((&*error.code, error.flag.as_deref(), seen.rows.len()), ("nuaws::NeedsYes", Some("yes"), 0));
    assert!(error.help.as_deref().unwrap().contains("nuaws s3 delete-object --confirm-above"));
    let with = |change: fn(&mut Run)| {
        let mut run = deletions(101);
        change(&mut run);
        run
    };
    let (seen, ended) = with(|run| run.options.yes = true).run().await;
    assert_eq!((ended.unwrap().as_str(), seen.rows.len()), ("", 101));
    let (seen, _) = with(|run| run.options.confirm_above = 101).run().await;
    assert_eq!(seen.rows.len(), 101);
    let (seen, ended) = with(|run| run.options.dry_run = true).run().await;
    assert_eq!((ended.unwrap().as_str(), seen.rows.len()), ("", 101));
    assert_eq!(seen.rows[7].get("method"), Some(&text("DELETE")));
    // A person decides.
    let (seen, ended) = with(|run| {
        run.ask = Some(Ask::new(|question| async move {
            assert_eq!(question, "nuaws: s3 delete-object for more than 100 rows?");
            true
        }))
    })
    .run()
    .await;
    assert_eq!((ended.unwrap().as_str(), seen.rows.len()), ("", 101));
    let (seen, ended) = with(|run| run.ask = Some(Ask::new(|_| async { false }))).run().await;
    assert_eq!((&*failed(ended).code, seen.rows.len()), ("nuaws::Refused", 0));
}

/// Changes are read before anybody is asked, and then few may go at a time.
#[tokio::test(flavor = "multi_thread")]
async fn rows_that_wait_for_their_turn_are_not_lost() {
    let cautious: [fn(&mut Run); 2] = [|run| run.options.concurrency = Some(1), |run| run.options.fail_fast = true];
    for change in cautious {
        let mut run = deletions(60);
        change(&mut run);
        let (seen, ended) = run.run().await;
        assert_eq!((ended.unwrap().as_str(), seen.rows.len()), ("", 60));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journal_leaves_out_what_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let journaled = |rows: Vec<Value>| {
        let mut run = Run { folder: folder.path().to_owned(), ..head(rows) };
        run.options.journal = Some("journal".into());
        run
    };
    // One fails, and one row is there twice.
    let mut rows = buckets(20, |at| at == 7);
    rows.push(text("bucket-0000"));
    let (seen, ended) = journaled(rows.clone()).run().await;
    assert!(ended.unwrap().starts_with("nuaws: 1 of 21 rows failed"));
    assert_eq!(seen.rows.len(), 21);
    // What failed is tried again, and a third of a kind is new.
    rows.push(text("bucket-0000"));
    let (seen, ended) = journaled(rows.clone()).run().await;
    let closing = ended.unwrap();
    assert!(closing.ends_with("nuaws: 20 rows were answered before and skipped\n"), "{closing}");
    assert_eq!(seen.rows.len(), 2);
    assert_eq!(names(&seen.rows, "Bucket")[0], "nope-7");
    // Of another operation it is none.
    let other = Run { operation: "ListObjectsV2", ..journaled(rows) };
    assert_eq!(failed(other.run().await.1).code, "nuaws::Journal");
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_share_requests_and_are_answered_one_by_one() {
    let row = |at: usize| map(&[("Bucket", text(&format!("bucket-{:04}", at % 2))), ("Key", text(&format!("k{at}")))]);
    let mut run = Run { operation: "DeleteObjects", ..head((0..2500).map(row).collect()) };
    run.options.yes = true;
    let (seen, ended) = run.run().await;
    assert_eq!(ended.unwrap(), "");
    assert_eq!(names(&seen.rows, "Key"), (0..2500).map(|at| format!("k{at}")).collect::<Vec<_>>());
    // Two buckets with 1,250 keys each, a thousand by one request.
    run.options.dry_run = true;
    let (seen, _) = run.run().await;
    let hosts: Vec<String> = names(&seen.rows, "url").iter().map(|url| url[8..19].to_owned()).collect();
    assert_eq!(hosts.len(), 4, "{hosts:?}");
    assert_eq!(hosts.iter().filter(|host| *host == "bucket-0000").count(), 2);
}
