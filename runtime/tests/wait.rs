//! `nuaws-rt wait` and `--query` as a program, on the mock: what it writes, how it ends.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use nuaws_rt::output::unpack;
use nuaws_rt::value::Value;

fn command(args: &str, vars: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nuaws-rt"));
    command.args(args.split_whitespace()).env_clear().env("NUAWS_DAEMON", "off");
    command.envs([("NUAWS_MOCK", "1"), ("NUAWS_MOCK_LATENCY", "0"), ("AWS_REGION", "us-east-1")]);
    command.envs(vars.iter().copied()).stdin(Stdio::null());
    command
}

fn run(args: &str, vars: &[(&str, &str)]) -> Output {
    command(args, vars).output().unwrap()
}

/// The frames that a run writes.
fn frames(args: &str, vars: &[(&str, &str)]) -> Vec<Value> {
    let output = run(&format!("{args} --output frames"), vars);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let mut rest = &output.stdout[..];
    let mut frames = Vec::new();
    while !rest.is_empty() {
        frames.push(unpack(&mut rest).unwrap());
    }
    frames
}

fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    path.split('.')
        .try_fold(value, |at, key| at.get(key))
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("{value:?}"))
}

const RUNNING: &str = r#"wait ec2 instance-running --interval 0 --params {"InstanceIds":["i-00000000000000001"]}"#;

#[test]
fn success_gives_what_call_gives() {
    for args in [RUNNING.to_owned(), RUNNING.replace("instance-running", "InstanceRunning")] {
        let [rows, end] = &frames(&args, &[("NUAWS_MOCK_WAIT", "success=3")])[..] else { panic!("other frames") };
        let Some(Value::List(rows)) = rows.get("rows") else { panic!("{rows:?}") };
        assert!(!rows.is_empty() && rows.iter().all(|row| text(row, "State.Name") == "running"), "{rows:?}");
        assert_eq!(end.get("list"), Some(&Value::Bool(true)));
    }
    let table = r#"wait dynamodb table-exists --interval 0 --params {"TableName":"table-0001"}"#;
    let [table, end] = &frames(table, &[])[..] else { panic!("other frames") };
    assert_eq!(text(table, "value.TableStatus"), "ACTIVE");
    assert_eq!(end.get("list"), Some(&Value::Bool(false)));
}

#[test]
fn what_is_waited_for_may_be_an_error() {
    let gone = r#"wait s3 bucket-not-exists --interval 0 --params {"Bucket":"bucket-0001"}"#;
    let [end] = &frames(gone, &[("NUAWS_MOCK_WAIT", "success=2")])[..] else { panic!("other frames") };
    assert_eq!(end.get("list"), Some(&Value::Bool(false)));
}

#[test]
fn a_state_that_cannot_be_reached_any_more_ends_the_wait() {
    let [failed] = &frames(RUNNING, &[("NUAWS_MOCK_WAIT", "failure=2")])[..] else { panic!("other frames") };
    let error = failed.get("error").unwrap();
    assert_eq!(text(error, "code"), "nuaws::ec2::WaiterFailure");
    assert_eq!((text(error, "operation"), text(error, "stage")), ("DescribeInstances", "answered"));
    assert!(text(error, "msg").starts_with("instance-running can no longer be reached: i-"), "{error:?}");
    assert_eq!(error.get("fields").and_then(|fields| fields.get("attempts")), Some(&Value::Int(2)));
    assert_eq!(text(error, "fields.waiter"), "instance-running");
    let output = run(RUNNING, &[("NUAWS_MOCK_WAIT", "failure")]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("can no longer be reached"));
}

#[test]
fn time_runs_out() {
    let began = Instant::now();
    let args = format!("{} --timeout 300ms", RUNNING.replace("--interval 0", "--interval 100ms"));
    let [failed] = &frames(&args, &[("NUAWS_MOCK_WAIT", "never")])[..] else { panic!("other frames") };
    let error = failed.get("error").unwrap();
    assert_eq!(text(error, "code"), "nuaws::ec2::WaiterTimeout");
    assert!(text(error, "msg").starts_with("instance-running was not reached within 300ms ("), "{error:?}");
    assert!(matches!(error.get("fields").unwrap().get("attempts"), Some(Value::Int(3..=5))), "{error:?}");
    assert!(began.elapsed() >= Duration::from_millis(300));
}

#[test]
fn an_error_that_nothing_speaks_of_is_the_answer() {
    let faults = ("NUAWS_MOCK_FAULTS", "ec2:DescribeInstances:error=UnauthorizedOperation/403");
    let [failed] = &frames(RUNNING, &[faults])[..] else { panic!("other frames") };
    assert_eq!(text(failed, "error.code"), "nuaws::ec2::UnauthorizedOperation");
}

#[test]
fn wrong_command_lines_are_told() {
    let told = |args: &str| {
        let output = run(args, &[]);
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, text) = told("wait ec2 instance-runing");
    assert!(code == Some(1) && text.contains("did you mean instance-running"), "{text}");
    let (code, text) = told("wait ec2 instance-running --timeout soon");
    assert!(code == Some(2) && text.contains("5min"), "{text}");
    let (code, text) = told("wait ec2 instance-running --params {\"InstanceIds\":5,\"No\":1}");
    assert!(code == Some(1) && text.contains("not sent"), "{text}");
    let (code, text) = told("call s3 ListBuckets --query Buckets[");
    assert!(code == Some(1) && text.contains("at column 9") && text.contains("Buckets[\n                ^"), "{text}");
}

#[test]
fn waiters_are_listed_with_the_operations() {
    let rows = |args: &str| match frames(args, &[])[0].get("rows") {
        Some(Value::List(rows)) => rows.clone(),
        other => panic!("{other:?}"),
    };
    let s3 = rows("list s3");
    let waiter = s3.iter().find(|row| text(row, "name") == "wait bucket-exists").unwrap();
    assert_eq!((text(waiter, "api_name"), text(waiter, "waits_on")), ("BucketExists", "HeadBucket"));
    let head = s3.iter().find(|row| text(row, "name") == "head-bucket").unwrap();
    assert_eq!(head.get("waits_on"), Some(&Value::Null));
    let Value::Map(columns) = head else { panic!("{head:?}") };
    let Value::Map(same) = waiter else { panic!("{waiter:?}") };
    assert!(columns.iter().map(|(key, _)| key).eq(same.iter().map(|(key, _)| key)));
    let output = run("list s3 wait --output jsonl", &[]);
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 4);
    let output = run("list s3 wait-bucket-exists", &[]);
    assert_eq!(output.status.code(), Some(1));
    let flags = Command::new(env!("CARGO_BIN_EXE_nuaws-rt"))
        .args(["list", "s3", "wait bucket-exists"])
        .env("NUAWS_DAEMON", "off")
        .output()
        .unwrap();
    assert!(flags.stdout.windows(6).any(|bytes| bytes == b"Bucket"));
}

#[test]
fn a_query_over_regions_gives_rows_with_their_places() {
    let regions = "--regions us-east-1,eu-west-1 --output jsonl";
    let lines = |query: &str| {
        let output = run(&format!("call ec2 DescribeVpcs {regions} --query {query}"), &[("NUAWS_MOCK_ITEMS", "2")]);
        let text = String::from_utf8(output.stdout).unwrap();
        let mut lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        lines.sort_by_key(|line| line["region"].to_string());
        lines
    };
    let records = lines("Vpcs[].{id:VpcId}");
    assert_eq!(records.len(), 4);
    assert!(records.iter().all(|row| row["id"].is_string()), "{records:?}");
    // What is no record becomes one.
    assert_eq!(
        lines("length(Vpcs)"),
        [
            serde_json::json!({"value": 2, "region": "eu-west-1", "account": "123456789012"}),
            serde_json::json!({"value": 2, "region": "us-east-1", "account": "123456789012"})
        ]
    );
    assert_eq!(lines("Vpcs[].[VpcId]")[0]["value"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_reader_who_leaves_ends_the_wait() {
    let args = format!("{} --timeout 60", RUNNING.replace("--interval 0", "--interval 60"));
    let mut child = command(&args, &[("NUAWS_MOCK_WAIT", "never")]).stdout(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(500));
    drop(child.stdout.take());
    let began = Instant::now();
    assert!(child.wait().unwrap().success());
    assert!(began.elapsed() < Duration::from_secs(5));
}
