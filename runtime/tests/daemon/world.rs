//! One runtime folder with whoever is in it, and what tests ask of that.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use nuaws_rt::client;
use nuaws_rt::place::{Build, Place};
use nuaws_rt::wire::Status;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use tempfile::TempDir;

/// Longer than anything here takes on a machine with other things to do.
pub(crate) const LONG: Duration = Duration::from_secs(30);

/// A runtime folder of its own.
pub(crate) struct World {
    pub(crate) folder: TempDir,
    pub(crate) program: PathBuf,
    vars: Vec<(&'static str, String)>,
}

impl World {
    pub(crate) fn new() -> World {
        World { folder: tempfile::tempdir().unwrap(), program: std::env::current_exe().unwrap(), vars: Vec::new() }
    }

    /// With a variable for all processes.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> World {
        self.vars.push((name, value.to_owned()));
        self
    }

    pub(crate) fn run_folder(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    pub(crate) fn place(&self) -> Place {
        let folder = self.run_folder().display().to_string();
        let build = Build::of_executable(&self.program).unwrap();
        Place::find(|name| (name == "NUAWS_RUNTIME_DIR").then(|| folder.clone()), build)
    }

    pub(crate) fn command(&self, line: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.args(line.split(' ')).env("NUAWS_RUNTIME_DIR", self.run_folder());
        std::env::vars()
            .filter(|(name, _)| name.starts_with("AWS_"))
            .for_each(|(name, _)| _ = command.env_remove(name));
        command.envs(self.vars.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn start(&self, line: &str) -> Child {
        self.command(line).spawn().unwrap()
    }

    pub(crate) fn call(&self, line: &str) -> Output {
        self.start(line).wait_with_output().unwrap()
    }

    /// A call with something piped in.
    pub(crate) fn pipe(&self, line: &str, input: &[u8]) -> Output {
        let mut child = self.command(line).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_vec();
        let feeding = std::thread::spawn(move || _ = stdin.write_all(&input));
        let output = child.wait_with_output().unwrap();
        feeding.join().unwrap();
        output
    }

    /// What a call that succeeds answers.
    pub(crate) fn text(&self, line: &str) -> String {
        text(&self.call(line))
    }

    pub(crate) fn number(&self, line: &str) -> i32 {
        self.text(line).parse().unwrap()
    }

    pub(crate) fn status(&self) -> Option<Status> {
        client::status(&self.place()).unwrap()
    }

    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.place().log()).unwrap_or_default()
    }

    pub(crate) fn marker(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The daemons that were here, by their own account.
    fn daemons(&self) -> Vec<i32> {
        let listens = |line: &str| Some(line.split_once(" listens")?.0.split(' ').nth(1)?.parse().unwrap());
        self.log().lines().filter_map(listens).collect()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        for pid in self.daemons() {
            // The log is this test's own: it names nobody else.
            if is_alive(pid) {
                signal(pid, Signal::KILL);
            }
        }
    }
}

/// Copies a program. Not by ourselves: another test's child may have the new file open for writing for a moment, as we
/// do, and then it cannot be run.
pub(crate) fn copy(from: &Path, to: &Path) {
    assert!(Command::new("cp").arg(from).arg(to).status().unwrap().success());
}

/// What a call that succeeded answered.
pub(crate) fn text(output: &Output) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{:?}: {stderr}", output.status);
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub(crate) fn signal(pid: i32, signal: Signal) {
    // It may have ended by itself.
    _ = kill_process(Pid::from_raw(pid).unwrap(), signal);
}

/// Whether a process runs; one that nobody has collected does not.
pub(crate) fn is_alive(pid: i32) -> bool {
    let state = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let zombie = state.rsplit(") ").next().is_some_and(|rest| rest.starts_with('Z'));
    test_kill_process(Pid::from_raw(pid).unwrap()).is_ok() && !zombie
}

/// Waits for something to become true, and fails when it does not.
pub(crate) fn until(what: &str, mut is: impl FnMut() -> bool) {
    let since = Instant::now();
    while !is() {
        assert!(since.elapsed() < LONG, "not in time: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

pub(crate) fn until_there(path: &Path) {
    until(&path.display().to_string(), || path.exists());
}
