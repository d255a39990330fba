//! `nuaws-rt doctor` as a process: a user who has nothing yet, one whose surroundings are broken, and one with secrets.

#![allow(clippy::unwrap_used, reason = "tests")]
#![cfg(unix)]

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output};
use std::thread;

use serde_json::Value;
use tempfile::TempDir;

/// One user's folder and variables.
struct User {
    folder: TempDir,
    vars: Vec<(String, String)>,
}

/// A check's name, its status, what it says and what to do.
type Row = (String, String, String, Option<String>);

impl User {
    fn new(vars: &[(&str, &str)]) -> User {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        fs::create_dir(at("home")).unwrap();
        let usual =
            [("HOME", at("home")), ("NUAWS_RUNTIME_DIR", at("run")), ("AWS_EC2_METADATA_DISABLED", "true".into())];
        let all = usual.into_iter().chain(vars.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let vars = all.map(|(name, value)| (name.to_owned(), value)).collect();
        User { folder, vars }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn doctor(&self, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nuaws-rt"));
        command.arg("doctor").args(words).env_clear().envs(self.vars.iter().cloned());
        command.output().unwrap()
    }

    fn rows(&self) -> (i32, Vec<Row>) {
        let output = self.doctor(&["--output", "jsonl"]);
        let text = |row: &Value, name: &str| row[name].as_str().map(str::to_owned);
        let row = |line: &str| {
            let row: Value = serde_json::from_str(line).unwrap();
            (
                text(&row, "check").unwrap(),
                text(&row, "status").unwrap(),
                text(&row, "what").unwrap(),
                text(&row, "help"),
            )
        };
        let rows = String::from_utf8(output.stdout).unwrap().lines().map(row).collect();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
        (output.status.code().unwrap(), rows)
    }
}

/// The one row of a check.
fn of<'a>(rows: &'a [Row], check: &str) -> &'a Row {
    let found: Vec<_> = rows.iter().filter(|row| row.0 == check).collect();
    assert_eq!(found.len(), 1, "{check}: {rows:?}");
    found[0]
}

/// Answers every request with this head, and keeps what was asked.
fn server(head: &'static str) -> (String, thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let answering = thread::spawn(move || {
        let (mut stream, _): (TcpStream, _) = listener.accept().unwrap();
        let mut asked = Vec::new();
        while !asked.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            assert_eq!(stream.read(&mut byte).unwrap(), 1);
            asked.push(byte[0]);
        }
        stream.write_all(format!("HTTP/1.1 {head}\r\nContent-Length: 0\r\n\r\n").as_bytes()).unwrap();
        String::from_utf8(asked).unwrap()
    });
    (url, answering)
}

#[test]
fn who_has_nothing_yet_is_told_what_to_do_first() {
    let user = User::new(&[]);
    let (code, rows) = user.rows();
    assert_eq!(code, 1);
    let order: Vec<_> = rows.iter().map(|row| row.0.as_str()).collect();
    assert_eq!(
        order,
        ["program", "daemon", "settings", "cache", "stats", "profile", "region", "credentials", "network"]
    );
    let problems: Vec<_> = rows.iter().filter(|row| row.1 == "problem").map(|row| row.0.as_str()).collect();
    assert_eq!(problems, ["region", "credentials"]);
    assert!(rows.iter().all(|row| row.1 == "ok" || row.3.is_some()), "{rows:?}");
    assert!(of(&rows, "credentials").3.as_deref().unwrap().contains("aws configure"), "{rows:?}");
    assert!(of(&rows, "network").2.starts_with("nothing was sent"), "{rows:?}");
}

#[test]
fn every_broken_thing_is_told_with_its_remedy() {
    let user = User::new(&[("AWS_REGION", "us-east-1"), ("NUAWS_MOCK", "1"), ("AWS_PROFILE", "nobodys")]);
    fs::write(user.path("config.toml"), "[daemon]\nidle = \"5min\"\nenabeld = true\n").unwrap();
    fs::write(user.path("file"), "").unwrap();
    let mut broken = User { vars: user.vars.clone(), folder: tempfile::tempdir().unwrap() };
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    broken.vars.push(("NUAWS_CONFIG".into(), text(&user.path("config.toml"))));
    broken.vars.push(("NUAWS_CACHE_DIR".into(), text(&user.path("file/cache"))));
    broken.vars.push(("NUAWS_RUNTIME_DIR".into(), text(&user.path(&"x".repeat(100)))));
    let (code, rows) = broken.rows();
    assert_eq!(code, 1);
    for (check, what) in [
        ("settings", "config.toml:3: no key of [daemon] is called enabeld: did you mean enabled?"),
        ("cache", "file/cache"),
        ("daemon", "is too long for a socket"),
        ("profile", "nobodys, by AWS_PROFILE, and there is no such profile"),
    ] {
        let row = of(&rows, check);
        assert!(row.1 == "problem" && row.2.contains(what) && row.3.is_some(), "{row:?}");
    }
    assert_eq!(of(&rows, "mock").1, "note");
    assert_eq!(of(&rows, "network").2, "nothing was sent, as the mock answers");
}

#[test]
fn one_unsigned_request_goes_out_and_no_secret_is_told() {
    let (url, answering) = server("302 Found\r\nDate: Tue, 01 Jan 2030 00:00:00 GMT");
    let user = User::new(&[
        ("AWS_REGION", "us-east-1"),
        ("AWS_ACCESS_KEY_ID", "AKIDKNOWN"),
        ("AWS_SECRET_ACCESS_KEY", "the-secret-key"),
        ("AWS_SESSION_TOKEN", "the-session-token"),
        ("AWS_ENDPOINT_URL", &url.replace("//", "//me:the-password@")),
    ]);
    let output = user.doctor(&[]);
    let asked = answering.join().unwrap();
    assert!(asked.starts_with("GET / HTTP/1.1\r\n"), "{asked}");
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    for secret in ["the-secret-key", "the-session-token", "the-password"] {
        assert!(!text.contains(secret), "{secret} is told: {text}");
    }
    for secret in ["AKIDKNOWN", "the-secret-key", "the-session-token"] {
        assert!(!asked.contains(secret), "{secret} is sent: {asked}");
    }
    let rows: Vec<Value> = serde_json::from_str(&text).unwrap();
    let of = |check: &str| rows.iter().find(|row| row["check"] == check).unwrap();
    assert_eq!(of("credentials")["what"], "the environment: access key AKIDKNOWN");
    assert_eq!((&of("network")["status"], output.status.code()), (&Value::from("ok"), Some(1)));
    assert!(of("network")["what"].as_str().unwrap().starts_with(&format!("{url} answered 302 in ")), "{text}");
    assert_eq!(of("clock")["status"], "problem");
}

#[test]
fn whom_nothing_is_wrong_with_is_told_so() {
    let date = httpdate();
    let (url, answering) = server(Box::leak(format!("200 OK\r\nDate: {date}").into_boxed_str()));
    let user = User::new(&[("AWS_REGION", "eu-west-1"), ("NUAWS_CACHE", "off"), ("NUAWS_DAEMON", "off")]);
    fs::create_dir(user.path("home/.aws")).unwrap();
    fs::write(user.path("home/.aws/credentials"), "[work]\naws_access_key_id = AKIDFILE\naws_secret_access_key = s\n")
        .unwrap();
    let output = user.doctor(&["--profile", "work", "--endpoint-url", &url, "--output", "jsonl"]);
    answering.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{text}");
    for what in
        ["work, by --profile", "eu-west-1, by AWS_REGION", "the keys of profile work: access key AKIDFILE", "as AWS's"]
    {
        assert!(text.contains(what), "{what}: {text}");
    }
    assert_eq!(text.matches("switched off").count(), 2, "{text}");
}

/// Now, as HTTP writes it.
fn httpdate() -> String {
    use aws_smithy_types::DateTime;
    use aws_smithy_types::date_time::Format;
    DateTime::from(std::time::SystemTime::now()).fmt(Format::HttpDate).unwrap()
}
