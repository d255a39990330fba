//! One call to many places, through the engine on the mock: which places are asked, what rows say of them, and what becomes
//! of those that fail.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Arc, Mutex};

use nuaws_rt::answers::Freshness;
use nuaws_rt::call::Call;
use nuaws_rt::cli::{Context, Job, Stdin};
use nuaws_rt::environment::Environment;
use nuaws_rt::error::{CallError, Stage};
use nuaws_rt::invocation::{Engine, Mocked, Model, Request};
use nuaws_rt::mock::Settings;
use nuaws_rt::outlet::{Gone, Outlet, Stop};
use nuaws_rt::output::{Frame, unpack};
use nuaws_rt::pager::{self, Paging};
use nuaws_rt::params;
use nuaws_rt::session::Choice;
use nuaws_rt::stdout::{self, Message};
use nuaws_rt::targets::{Asking, Options, Runner, Targets, Wanted};
use nuaws_rt::value::Value;
use tempfile::TempDir;

/// Keeps rows, whoever gives them; leaves once it has so many frames.
#[derive(Debug, Clone, Default)]
struct Kept {
    rows: Arc<Mutex<Vec<Value>>>,
    leaves_after: Option<usize>,
    frames: Arc<Mutex<usize>>,
}

impl Outlet for Kept {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let Frame::Rows(batch) = frame else { panic!("something else than rows") };
        let mut rest = &batch.packed[..];
        let mut rows = self.rows.lock().unwrap();
        for _ in 0..batch.count {
            rows.push(unpack(&mut rest).unwrap());
        }
        assert!(rest.is_empty(), "a batch holds more than it counts");
        let mut frames = self.frames.lock().unwrap();
        *frames += 1;
        if self.leaves_after == Some(*frames) { Err(Gone) } else { Ok(()) }
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}
}

/// Page after page.
struct Paged;

impl Runner for Paged {
    async fn run(&self, call: &Call, paging: &Paging, outlet: &mut impl Outlet) -> Result<bool, Stop> {
        pager::run(call, paging, outlet).await
    }
}

const CONFIG: &str = "[profile prod-a]\naws_access_key_id = AKIA111111111111\naws_secret_access_key = s\nregion = eu-west-1\n\
    [profile prod-b]\naws_access_key_id = AKIA222222222222\naws_secret_access_key = s\nregion = us-west-2\n\
    [profile test]\nregion = us-east-2\n";

/// A user with profiles, and a mock that answers.
struct Bench {
    engine: Arc<Engine>,
    mocked: Arc<Mocked>,
    choice: Choice,
    _folder: TempDir,
}

fn bench(vars: &[(&str, &str)]) -> Bench {
    let find = |name: &str| {
        let given = vars.iter().find(|(have, _)| *have == name).map(|(_, value)| (*value).to_owned());
        given.or_else(|| (name == "NUAWS_MOCK_LATENCY").then(|| "0".to_owned()))
    };
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config");
    fs::write(&config, CONFIG).unwrap();
    let vars = [("AWS_CONFIG_FILE", config.to_str().unwrap()), ("HOME", folder.path().to_str().unwrap())];
    let vars = vars.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let choice = Choice { environment: Environment::of_caller(vars, folder.path()), ..Choice::default() };
    let mocked = Arc::new(Mocked::new(Settings::from_vars(&find).unwrap(), Vec::new()));
    Bench { engine: Arc::new(Engine::default()), mocked, choice, _folder: folder }
}

/// What is asked, and where.
#[derive(Default, Clone)]
struct Asked {
    service: &'static str,
    operation: &'static str,
    params: &'static str,
    regions: &'static str,
    profiles: &'static str,
    paging: Paging,
    options: Options,
}

const VPCS: Asked = Asked {
    service: "ec2",
    operation: "DescribeVpcs",
    params: "{}",
    regions: "",
    profiles: "",
    paging: Paging { max_items: None, page_size: None, starting_token: None, raw: false, query: None },
    options: Options { yes: false, dry_run: false, fail_fast: false },
};

impl Bench {
    fn targets(&self, asked: &Asked) -> Result<Targets, CallError> {
        let words = |words: &str| words.split_whitespace().map(str::to_owned).collect();
        let wanted = Wanted { regions: words(asked.regions), profiles: words(asked.profiles) };
        let (mocked, asked) = (self.mocked.clone(), asked.clone());
        let (paging, options) = (asked.paging.clone(), asked.options.clone());
        let params = params::read(asked.params.as_bytes()).unwrap();
        let request = Request::new(Model::Named(asked.service.into()), asked.operation, params, self.choice.clone());
        let request = Request { mocked: Some(mocked), ..request };
        Targets::new(self.engine.clone(), wanted, request, paging, options)
    }

    async fn run(&self, asked: Asked) -> Result<(Vec<Value>, String), Stop> {
        let mut kept = Kept::default();
        let closing = self.targets(&asked)?.run(&Paged, &mut kept).await?;
        Ok((std::mem::take(&mut *kept.rows.lock().unwrap()), closing))
    }
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or("-")
}

/// How many rows there are of each place: `region account profile`.
fn places(rows: &[Value]) -> BTreeMap<String, usize> {
    let mut places = BTreeMap::new();
    for row in rows {
        let place = ["region", "account", "profile"].map(|key| text(row, key)).join(" ");
        *places.entry(place).or_default() += 1;
    }
    places
}

fn failed(stop: Stop) -> CallError {
    match stop {
        Stop::Failed(error) => error,
        Stop::Gone => panic!("the reader left"),
    }
}

#[tokio::test]
async fn all_regions_are_the_enabled_ones() {
    let (rows, closing) = bench(&[]).run(Asked { regions: "all", ..VPCS }).await.unwrap();
    let places = places(&rows);
    assert_eq!((places.len(), places.values().all(|rows| *rows == 25)), (17, true), "{places:?}");
    assert!(places.contains_key("sa-east-1 123456789012 -") && !places.contains_key("me-south-1 123456789012 -"));
    assert_eq!(closing, "");
    // Each place gives what it gives alone.
    let alone = bench(&[]).run(Asked { regions: "sa-east-1", ..VPCS }).await.unwrap().0;
    let there: Vec<Value> = rows.into_iter().filter(|row| text(row, "region") == "sa-east-1").collect();
    assert_eq!(there, alone);
}

#[tokio::test]
async fn globs_and_names_together() {
    let bench = bench(&[]);
    let (rows, _) = bench.run(Asked { regions: "me-south-1 eu-west-* eu-west-2", ..VPCS }).await.unwrap();
    let regions: Vec<String> = places(&rows).into_keys().collect();
    let expected = [
        "eu-west-1 123456789012 -",
        "eu-west-2 123456789012 -",
        "eu-west-3 123456789012 -",
        "me-south-1 123456789012 -",
    ];
    assert_eq!(regions, expected);
    let error = failed(bench.run(Asked { regions: "mars-*", ..VPCS }).await.unwrap_err());
    assert_eq!((&*error.message, error.flag.as_deref()), ("no enabled region fits mars-*", Some("regions")));
    // Beside what is somewhere it is skipped.
    for (regions, place) in [("us-east-1 mars-*", "us-east-1"), ("ca-* mars-*", "ca-central-1")] {
        let (rows, closing) = bench.run(Asked { regions, ..VPCS }).await.unwrap();
        assert_eq!(places(&rows).into_keys().collect::<Vec<_>>(), [format!("{place} 123456789012 -")]);
        assert_eq!(closing, "nuaws: no enabled region fits mars-*: skipped\n");
    }
}

#[tokio::test]
async fn profiles_call_in_their_own_accounts_and_regions() {
    let bench = bench(&[]);
    let (rows, _) = bench.run(Asked { profiles: "prod-* test", ..VPCS }).await.unwrap();
    let expected = ["eu-west-1 111111111111 prod-a", "us-east-2 123456789012 test", "us-west-2 222222222222 prod-b"];
    assert_eq!(places(&rows).into_keys().collect::<Vec<_>>(), expected);
    let (rows, _) = bench.run(Asked { profiles: "prod-*", regions: "us-east-1 us-east-2", ..VPCS }).await.unwrap();
    let expected = [
        "us-east-1 111111111111 prod-a",
        "us-east-1 222222222222 prod-b",
        "us-east-2 111111111111 prod-a",
        "us-east-2 222222222222 prod-b",
    ];
    assert_eq!(places(&rows).into_keys().collect::<Vec<_>>(), expected);
    let error = failed(bench.run(Asked { profiles: "pord-a", ..VPCS }).await.unwrap_err());
    assert_eq!(error.message, "there is no profile pord-a");
}

#[tokio::test]
async fn a_named_profile_goes_before_keys_in_variables() {
    let bench = bench(&[]);
    let keys = [("AWS_ACCESS_KEY_ID", "AKIA999999999999"), ("AWS_SECRET_ACCESS_KEY", "s")];
    let vars = bench.choice.environment.vars().chain(keys).map(|(name, value)| (name.to_owned(), value.to_owned()));
    let environment = Environment::of_caller(vars, "/".as_ref());
    let asking = |profile: Option<&str>| Asking {
        engine: bench.engine.clone(),
        choice: Choice { profile: profile.map(str::to_owned), environment: environment.clone(), ..Choice::default() },
        mocked: None,
        freshness: Freshness::default(),
    };
    let id = async |profile| asking(profile).credentials(false).await.unwrap().access_key_id().to_owned();
    assert_eq!(id(None).await, "AKIA999999999999");
    assert_eq!(id(Some("prod-b")).await, "AKIA222222222222");
}

#[tokio::test]
async fn a_place_that_fails_is_a_row() {
    let bench = bench(&[("NUAWS_MOCK_FAULTS", "ec2:DescribeVpcs:call=2:error=AccessDenied/403")]);
    let asked = Asked { regions: "us-east-1 us-east-2 us-west-1", ..VPCS };
    let (rows, closing) = bench.run(asked).await.unwrap();
    let errors: Vec<&Value> = rows.iter().filter(|row| row.get("error").is_some()).collect();
    let [row] = errors[..] else { panic!("{errors:?}") };
    assert_eq!(text(row, "account"), "123456789012");
    assert!(text(row, "region").starts_with("us-"));
    let error = row.get("error").unwrap();
    assert_eq!((text(error, "code"), text(error, "stage")), ("nuaws::ec2::AccessDenied", "answered"));
    assert_eq!(rows.len(), 51);
    assert!(closing.starts_with("nuaws: 1 of 3 targets failed: nuaws::ec2::AccessDenied 1\n"), "{closing}");
}

#[tokio::test]
async fn rows_that_all_failed_are_still_rows() {
    let bench = bench(&[("NUAWS_MOCK_FAULTS", "ec2:DescribeVpcs:error=AccessDenied/403")]);
    let asked = Asked { regions: "us-east-1 us-east-2", ..VPCS };
    let (rows, closing) = bench.run(asked.clone()).await.unwrap();
    assert_eq!((rows.len(), rows.iter().all(|row| row.get("error").is_some())), (2, true));
    assert!(closing.starts_with("nuaws: 2 of 2 targets failed: nuaws::ec2::AccessDenied 2\n"), "{closing}");
    // Unless the first is to end it.
    let options = Options { fail_fast: true, ..Options::default() };
    let error = failed(bench.run(Asked { options, ..asked }).await.unwrap_err());
    assert!(error.message.starts_with("us-east-"), "{}", error.message);
}

#[tokio::test]
async fn a_profile_whose_regions_are_not_told_is_a_row_and_the_only_one_an_error() {
    let bench = bench(&[("NUAWS_MOCK_FAULTS", "ec2:DescribeRegions:error=UnauthorizedOperation/403")]);
    let error = failed(bench.run(Asked { regions: "all", ..VPCS }).await.unwrap_err());
    assert!(error.message.starts_with("which regions are enabled cannot be asked: "), "{}", error.message);
    let (rows, _) = bench.run(Asked { regions: "all", profiles: "prod-*", ..VPCS }).await.unwrap();
    assert_eq!(places(&rows).into_keys().collect::<Vec<_>>(), ["- 111111111111 prod-a", "- 222222222222 prod-b"]);
}

#[tokio::test]
async fn an_account_that_nobody_tells_is_null() {
    let bench = bench(&[("NUAWS_MOCK_FAULTS", "sts:*:error=AccessDenied/403")]);
    let (rows, _) = bench.run(Asked { regions: "us-east-1", ..VPCS }).await.unwrap();
    assert_eq!((rows.len(), rows[0].get("account")), (25, Some(&Value::Null)));
}

#[tokio::test]
async fn items_are_counted_over_all_places() {
    let paging = Paging { max_items: Some(60), ..Paging::default() };
    let (rows, closing) = bench(&[]).run(Asked { regions: "all", paging, ..VPCS }).await.unwrap();
    assert_eq!((rows.len(), &*closing), (60, ""));
}

#[tokio::test]
async fn changes_in_several_places_are_meant_or_not_made() {
    let bench = bench(&[]);
    let params = r#"{"VpcId": "vpc-0000000000000001"}"#;
    let asked = Asked { operation: "DeleteVpc", params, regions: "us-east-1 us-east-2", ..VPCS };
    let error = bench.targets(&asked).unwrap_err();
    assert_eq!((&*error.code, error.flag.as_deref(), error.stage), ("nuaws::NeedsYes", Some("yes"), Stage::NotSent));
    let options = Options { yes: true, ..Options::default() };
    let (rows, _) = bench.run(Asked { options, ..asked.clone() }).await.unwrap();
    assert_eq!(places(&rows).into_keys().collect::<Vec<_>>(), ["us-east-1 123456789012 -", "us-east-2 123456789012 -"]);
    // To look at what would be sent nobody has to mean it.
    let options = Options { dry_run: true, ..Options::default() };
    let (rows, _) = bench.run(Asked { options, ..asked }).await.unwrap();
    let urls: Vec<&str> = rows.iter().map(|row| text(row, "url")).collect();
    assert!(urls.iter().any(|url| url.contains("us-east-1")) && urls.iter().any(|url| url.contains("us-east-2")));
}

#[tokio::test]
async fn what_makes_no_sense_everywhere_is_refused() {
    let bench = bench(&[]);
    let asked = Asked { regions: "us-east-1", ..VPCS };
    let paging = Paging { starting_token: Some("t".into()), ..Paging::default() };
    let error = bench.targets(&Asked { paging, ..asked.clone() }).unwrap_err();
    assert_eq!(error.message, "a token goes on with one listing");
    let params = r#"{"Bucket": "b", "Key": "k"}"#;
    let bytes = Asked { service: "s3", operation: "GetObject", params, ..asked.clone() };
    assert!(bench.targets(&bytes).unwrap_err().message.contains("answers bytes"));
    // What is wrong with the request is wrong everywhere.
    let asked = Asked { params: r#"{"Bad": 1}"#, ..asked };
    assert_eq!(failed(bench.run(asked).await.unwrap_err()).code, "nuaws::Input");
}

#[tokio::test]
async fn regions_without_the_service_are_skipped_and_told() {
    let bench = bench(&[]);
    let asked = Asked { service: "apprunner", operation: "ListServices", regions: "us-*", ..VPCS };
    let (rows, closing) = bench.run(asked.clone()).await.unwrap();
    let regions: Vec<String> = places(&rows).into_keys().collect();
    assert_eq!(regions.len(), 3, "{regions:?}");
    assert_eq!(closing, "nuaws: apprunner is not in us-west-1: skipped\n");
    // Not there alone is an error, unless others are named.
    let error = failed(bench.run(Asked { regions: "us-west-1*", ..asked.clone() }).await.unwrap_err());
    assert_eq!(error.message, "apprunner is in none of us-west-1, as far as nuaws knows");
    let (rows, closing) = bench.run(Asked { regions: "us-east-1 us-west-1*", ..asked.clone() }).await.unwrap();
    assert_eq!(places(&rows).into_keys().collect::<Vec<_>>(), ["us-east-1 123456789012 -"]);
    assert_eq!(closing, "nuaws: apprunner is not in us-west-1: skipped\n");
    // One that is named is asked.
    let (rows, closing) = bench.run(Asked { regions: "us-west-1", ..asked }).await.unwrap();
    assert_eq!((rows.len(), &*closing), (25, ""));
}

#[tokio::test]
async fn a_service_of_the_whole_world_is_asked_once() {
    let asked = Asked { service: "iam", operation: "ListUsers", regions: "all", ..VPCS };
    let (rows, closing) = bench(&[]).run(asked).await.unwrap();
    assert_eq!(places(&rows).into_keys().collect::<Vec<_>>(), ["us-east-1 123456789012 -"]);
    assert_eq!(closing, "nuaws: iam has one endpoint for all regions: asked once\n");
}

#[tokio::test]
async fn neither_credentials_nor_a_network_are_needed_to_go_on() {
    let bench = bench(&[]);
    let config = bench.choice.environment.get("AWS_CONFIG_FILE").unwrap();
    fs::write(config, format!("{CONFIG}[profile prod-c]\ncredential_process = /nowhere/at/all\n")).unwrap();
    let more = [("AWS_MAX_ATTEMPTS", "1"), ("AWS_EC2_METADATA_DISABLED", "true"), ("AWS_REGION", "us-east-1")];
    let vars = bench.choice.environment.vars().chain(more).map(|(name, value)| (name.to_owned(), value.to_owned()));
    // Nobody listens there.
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let choice = Choice {
        endpoint_url: Some(format!("http://{closed}")),
        environment: Environment::of_caller(vars, "/".as_ref()),
        ..Choice::default()
    };
    let request = Request::new(Model::Named("ec2".into()), "DescribeVpcs", Value::Map(Vec::new()), choice);
    let wanted = Wanted { profiles: vec!["prod-a".into(), "prod-c".into()], ..Wanted::default() };
    let (paging, options) = (Paging::default(), Options::default());
    let mut kept = Kept::default();
    let targets = Targets::new(bench.engine.clone(), wanted, request, paging, options).unwrap();
    let closing = targets.run(&Paged, &mut kept).await.unwrap();
    let mut told: Vec<String> = kept
        .rows
        .lock()
        .unwrap()
        .iter()
        .map(|row| {
            format!("{} {} {}", text(row, "profile"), text(row, "region"), text(row.get("error").unwrap(), "stage"))
        })
        .collect();
    told.sort();
    assert_eq!(told, ["prod-a us-east-1 not sent", "prod-c us-east-1 not sent"]);
    assert!(closing.starts_with("nuaws: 2 of 2 targets failed: "), "{closing}");
}

#[tokio::test]
async fn a_reader_who_leaves_ends_it_everywhere() {
    let bench = bench(&[("NUAWS_MOCK_ITEMS", "500")]);
    let asked = Asked { service: "iam", operation: "ListUsers", regions: "us-east-1 us-east-2", ..VPCS };
    let mut kept = Kept { leaves_after: Some(2), ..Kept::default() };
    let outcome = bench.targets(&asked).unwrap().run(&Paged, &mut kept).await;
    assert!(matches!(outcome, Err(Stop::Gone)), "{outcome:?}");
    assert_eq!(*kept.frames.lock().unwrap(), 2);
}

/// The rows of a command line.
async fn command(engine: &Arc<Engine>, words: &str, vars: &[(&str, &str)]) -> Result<Vec<Value>, Stop> {
    let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    let vars = vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let environment = Environment::of_caller(vars, "/".as_ref());
    let context = Context { engine: engine.clone(), environment, folder: "/".into(), stdin: Stdin::none(), ask: None };
    let job = Job::read(&words, context).unwrap_or_else(|refused| panic!("{words:?}: {refused:?}"));
    let (mut pipe, mut frames) = stdout::pipe();
    job.run(&mut pipe).await?;
    drop(pipe);
    let mut kept = Kept::default();
    while let Some(Message::Frame(frame)) = frames.recv().await {
        kept.frame(frame).await.unwrap();
    }
    Ok(std::mem::take(&mut *kept.rows.lock().unwrap()))
}

#[tokio::test]
async fn regions_are_told_as_they_are_now() {
    let engine = Arc::new(Engine::default());
    let faults = "ec2:DescribeRegions:call=2:error=AccessDenied/403";
    let vars = [("NUAWS_MOCK", "1"), ("NUAWS_MOCK_LATENCY", "0"), ("NUAWS_MOCK_FAULTS", faults)];
    assert_eq!(command(&engine, "regions", &vars).await.unwrap().len(), 17);
    let error = failed(command(&engine, "regions", &vars).await.unwrap_err());
    assert_eq!(error.aws_code.as_deref(), Some("AccessDenied"));
}

#[tokio::test]
async fn who_cannot_be_told_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config");
    fs::write(&config, "[profile odd]\nregion = us-east-2\nca_bundle = /nowhere/at/all.pem\n").unwrap();
    let vars = [("AWS_CONFIG_FILE", config.to_str().unwrap()), ("AWS_EC2_METADATA_DISABLED", "true")];
    let rows = command(&Arc::new(Engine::default()), "whoami --profiles all", &vars).await.unwrap();
    let [row] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!((text(row, "profile"), row.get("account")), ("odd", Some(&Value::Null)));
    assert!(text(row.get("error").unwrap(), "msg").contains("/nowhere/at/all.pem"), "{row:?}");
}
