//! Where the engine is measured: a mock server, a daemon of its own, and what their processes take of memory.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::root;
use crate::tools::executable;

/// The mock as a process on this machine; killed when dropped.
pub(super) struct Server {
    child: Child,
    pub(super) url: String,
}

impl Server {
    /// A server whose listings have so many rows and whose answers take so long.
    pub(super) fn start(items: u64, latency: Duration) -> Result<Server> {
        let latency = latency.as_millis().to_string();
        Server::with(&[("NUAWS_MOCK_ITEMS", &items.to_string()), ("NUAWS_MOCK_LATENCY", &latency)])
    }

    /// A server by these variables.
    pub(super) fn with(vars: &[(&str, &str)]) -> Result<Server> {
        let mut child = Command::new(binary())
            .args(["mock", "serve"])
            .envs(vars.iter().copied())
            .stdout(Stdio::piped())
            .spawn()
            .context("the mock server")?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no pipe")?).read_line(&mut line)?;
        let url = line.trim().strip_prefix("listening on ").map(str::to_owned);
        let server = Server { child, url: url.unwrap_or_default() };
        ensure!(!server.url.is_empty(), "the mock server said {line:?}");
        Ok(server)
    }
}

impl Server {
    /// How long this answer takes on a connection of its own, to the last byte, without a client in the way.
    pub(super) fn page(&self, path: &str) -> Result<Duration> {
        let host = self.url.strip_prefix("http://").context("the mock server is at no http address")?;
        let started = Instant::now();
        let mut stream = TcpStream::connect(host)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let taken = started.elapsed();
        ensure!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer[..answer.len().min(200)]));
        Ok(taken)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// A user's surroundings with nothing in them but a server: folders of their own, and so a daemon and a cache.
pub(super) struct Place {
    home: TempDir,
    url: String,
}

impl Place {
    pub(super) fn new(server: &Server) -> Result<Place> {
        // Short: a socket's path may have some hundred bytes.
        let home = tempfile::Builder::new().prefix("nuaws-").tempdir()?;
        Ok(Place { home, url: server.url.clone() })
    }

    /// The user's folder.
    pub(super) fn home(&self) -> &Path {
        self.home.path()
    }

    /// A program in these surroundings, without stdin.
    pub(super) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        let home = self.home.path();
        command
            .env("HOME", home)
            .env("NUAWS_RUNTIME_DIR", home.join("run"))
            .env("NUAWS_CACHE_DIR", home.join("cache"))
            .env("NUAWS_RT", binary())
            .env("AWS_ENDPOINT_URL", &self.url)
            // s5cmd knows no other.
            .env("S3_ENDPOINT_URL", &self.url)
            .env("AWS_REGION", "eu-west-1")
            .env("AWS_DEFAULT_REGION", "eu-west-1")
            .env("AWS_ACCESS_KEY_ID", "AKIAMOCKMOCKMOCKMOCK")
            .env("AWS_SECRET_ACCESS_KEY", "mock")
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .stdin(Stdio::null())
            .current_dir(root());
        command
    }

    /// `nuaws-rt call SERVICE OPERATION --params PARAMS …`
    pub(super) fn call(&self, [service, operation, params]: [&str; 3], more: &[&str]) -> Command {
        let mut command = self.command(binary());
        command.args(["call", service, operation, "--params", params]).args(more);
        command
    }

    /// What `nuaws-rt WORDS --output json` says, where it says something.
    pub(super) fn facts(&self, words: [&str; 2]) -> Option<serde_json::Value> {
        let output =
            self.command(binary()).args(words).args(["--output", "json"]).stderr(Stdio::null()).output().ok()?;
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
        // One row as well as a record.
        value.get(0).cloned().or(Some(value)).filter(|_| output.status.success())
    }

    /// The daemon's process, where one runs.
    pub(super) fn daemon(&self) -> Option<u32> {
        self.facts(["daemon", "status"])?.get("pid")?.as_u64()?.try_into().ok()
    }

    pub(super) fn stop_daemon(&self) {
        // There may be none.
        _ = self.command(binary()).args(["daemon", "stop"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.stop_daemon();
    }
}

/// The binary that is measured.
pub(super) fn binary() -> PathBuf {
    root().join("target/release").join(executable("nuaws-rt"))
}

/// What a process takes of memory, in bytes: now (`VmRSS`) and at most (`VmHWM`). Only where there is `/proc`.
pub(super) fn memory(process: u32) -> Option<(u64, u64)> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let fields: HashMap<&str, &str> = status.lines().filter_map(|line| line.split_once(':')).collect();
    let bytes = |name: &str| Some(fields.get(name)?.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024);
    Some((bytes("VmRSS")?, bytes("VmHWM")?))
}

/// Waits for a process, and gives the most memory it was seen with and whether it ended well.
pub(super) fn watch(mut child: Child) -> Result<(Option<u64>, bool)> {
    let mut most = None;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((most, status.success()));
        }
        most = memory(child.id()).map(|(_, peak)| peak).max(most);
        std::thread::sleep(Duration::from_millis(5));
    }
}
