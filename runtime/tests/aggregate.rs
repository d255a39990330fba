//! `--aggregate` and `nuaws-rt aggregate` as command lines: what is refused before anything is sent, and how they end.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use nuaws_rt::cli::{Context, Job, Refused, Stdin};
use nuaws_rt::environment::Environment;
use nuaws_rt::error::{CallError, Stage};
use nuaws_rt::invocation::Engine;
use nuaws_rt::output::pack;
use nuaws_rt::value::Value;

/// Why a call is not even begun; none where it would be made.
fn refused(words: &str) -> Option<CallError> {
    let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    let vars = [("NUAWS_MOCK".to_owned(), "1".to_owned())];
    let environment = Environment::of_caller(vars, "/".as_ref());
    let engine = Arc::new(Engine::default());
    match Job::read(&words, Context { engine, environment, folder: "/".into(), stdin: Stdin::none(), ask: None }) {
        Ok(_) => None,
        Err(Refused::Failed(error, _)) => Some(error),
        Err(other) => panic!("{words:?}: {other:?}"),
    }
}

#[test]
fn what_gives_no_rows_is_refused_before_it_is_done() {
    let aggregate = r#"--aggregate {"count":true}"#;
    for call in [
        r#"s3 CreateBucket --params {"Bucket":"b"}"#,
        r#"s3 CreateBucket --query Location --params {"Bucket":"b"}"#,
        r#"s3 DeleteObject --params {"Bucket":"b","Key":"k"}"#,
        r#"s3 GetObject --params {"Bucket":"b","Key":"k"}"#,
        "ec2 DescribeVpcs --raw --params {}",
    ] {
        let error = refused(&format!("call {call} {aggregate}")).unwrap_or_else(|| panic!("{call} would be made"));
        assert_eq!(error.message, "--aggregate takes rows, and the answer is none", "{call}");
        assert_eq!((error.stage, error.flag.as_deref()), (Stage::NotSent, Some("aggregate")));
    }
    for call in [
        "ec2 DescribeVpcs --params {}",
        "ec2 DescribeVpcs --query Vpcs[].Tags[] --params {}",
        "ec2 DescribeVpcs --raw --regions us-east-1,eu-west-1 --params {}",
        "ec2 DeleteVpc --regions us-east-1,eu-west-1 --yes --params {}",
        "cloudwatch-logs StartLiveTail --params {}",
    ] {
        assert!(refused(&format!("call {call} {aggregate}")).is_none(), "{call} is refused");
    }
}

#[test]
fn one_listing_is_read_in_parallel() {
    for places in ["--regions us-east-1,eu-west-1", "--profiles all"] {
        let error =
            refused(&format!(r#"call s3 ListObjectsV2 --params {{"Bucket":"b"}} --parallel {places}"#)).unwrap();
        assert_eq!((error.stage, error.flag.as_deref()), (Stage::NotSent, Some("parallel")));
        let option = places.split(' ').next().unwrap();
        assert_eq!(error.message, format!("--parallel reads one listing, and {option} asks in several places"));
    }
}

/// Begins to add up, with a row on a stdin that stays open.
fn begun(args: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nuaws-rt"));
    command.arg("aggregate").args(args).env_clear().env("NUAWS_DAEMON", "off");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let row = Value::Map(vec![("Name".into(), Value::String("a".into()))]);
    child.stdin.as_mut().unwrap().write_all(&pack(&row)).unwrap();
    child
}

/// How it ends while stdin is silent.
#[track_caller]
fn ended(mut child: Child) -> (Option<i32>, String) {
    let began = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if began.elapsed() > Duration::from_secs(8) {
            child.kill().unwrap();
            panic!("it waits for more rows");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let mut told = String::new();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    (child.wait().unwrap().code(), told)
}

#[test]
fn a_row_that_cannot_be_added_up_is_told_at_once() {
    for every in [&[][..], &["--every", "60sec"]] {
        let (code, told) = ended(begun(&[&[r#"{"sum":"Name"}"#][..], every].concat()));
        assert_eq!(code, Some(1));
        assert!(told.starts_with("nuaws: --aggregate sum of Name: text is no number"), "{told}");
    }
}

#[test]
fn a_reader_who_leaves_between_windows_ends_it() {
    let mut child = begun(&[r#"{"count":true}"#, "--every", "60sec"]);
    std::thread::sleep(Duration::from_millis(300));
    drop(child.stdout.take());
    assert_eq!(ended(child), (Some(0), String::new()));
}
