//! Who is asked for credentials, and how often: a program that fails, and writes down that it ran.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use nuaws_rt::environment::Environment;
use nuaws_rt::error::CallError;
use nuaws_rt::invocation::{Engine, Model, Request};
use nuaws_rt::outlet::{Gone, Outlet, Stop};
use nuaws_rt::output::Frame;
use nuaws_rt::pager::{self, Paging};
use nuaws_rt::params;
use nuaws_rt::session::Choice;

/// Nobody: only whether a call fails matters here.
struct Nobody;

impl Outlet for Nobody {
    async fn frame(&mut self, _: Frame) -> Result<(), Gone> {
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}
}

/// A user whose credentials come from a program that fails.
struct User {
    home: tempfile::TempDir,
    url: String,
    engine: Engine,
}

impl User {
    fn new() -> User {
        let home = tempfile::tempdir().unwrap();
        let at = |name: &str| home.path().join(name);
        fs::write(at("ask"), format!("#!/bin/sh\necho asked >> {}\nsleep 0.1\nexit 1\n", at("log").display())).unwrap();
        fs::set_permissions(at("ask"), fs::Permissions::from_mode(0o700)).unwrap();
        fs::create_dir(at(".aws")).unwrap();
        fs::write(at(".aws/config"), format!("[default]\ncredential_process = {}\n", at("ask").display())).unwrap();
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", server.local_addr().unwrap());
        std::thread::spawn(move || while answer(&server) {});
        User { home, url, engine: Engine::default() }
    }

    async fn call(&self, operation: &str, input: &str) -> Result<(), CallError> {
        let vars = [("HOME", self.home.path().to_str().unwrap()), ("AWS_EC2_METADATA_DISABLED", "true")];
        let vars = vars.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let choice = Choice {
            region: Some("us-east-1".into()),
            endpoint_url: Some(self.url.clone()),
            environment: Environment::of_caller(vars, self.home.path()),
            ..Choice::default()
        };
        let input = params::read(input.as_bytes()).unwrap();
        let call = self.engine.prepare(Request::new(Model::Named("sts".into()), operation, input, choice)).await?;
        match pager::run(&call, &Paging::default(), &mut Nobody).await {
            Ok(_) | Err(Stop::Gone) => Ok(()),
            Err(Stop::Failed(error)) => Err(error),
        }
    }

    /// How often the program was run.
    fn asked(&self) -> usize {
        fs::read_to_string(self.home.path().join("log")).unwrap_or_default().lines().count()
    }
}

/// Answers one request with nothing much; false when nobody can ask any more.
fn answer(server: &TcpListener) -> bool {
    let Ok((stream, _)) = server.accept() else { return false };
    let (mut reader, mut length) = (BufReader::new(stream), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line == "\r\n" {
            break;
        }
    }
    reader.read_exact(&mut vec![0; length]).unwrap();
    let body = "<R><AssumeRoleWithWebIdentityResult/></R>";
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
    reader.get_mut().write_all(format!("{head}{body}").as_bytes()).unwrap();
    true
}

#[tokio::test]
async fn who_signs_nothing_asks_for_no_credentials() {
    let user = User::new();
    let input =
        r#"{"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "session", "WebIdentityToken": "token"}"#;
    user.call("AssumeRoleWithWebIdentity", input).await.unwrap();
    assert_eq!(user.asked(), 0);
}

#[tokio::test]
async fn a_program_that_fails_is_run_once_in_a_second_for_all_who_ask() {
    let user = User::new();
    let all = futures_util::future::join_all((0..32).map(|_| user.call("GetCallerIdentity", "{}"))).await;
    for failed in all {
        assert_eq!(failed.unwrap_err().stage.as_str(), "not sent");
    }
    assert_eq!(user.asked(), 1);
    tokio::time::sleep(Duration::from_millis(1100)).await;
    user.call("GetCallerIdentity", "{}").await.unwrap_err();
    assert_eq!(user.asked(), 2);
}
