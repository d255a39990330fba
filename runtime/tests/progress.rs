//! What a terminal shows while `nuaws-rt` works, and what it never shows; on the mock, with and without a daemon.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::fs::File;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use indicatif::{InMemoryTerm, TermLike as _};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// Ten pages of a thousand rows, each after a tenth of a second.
const PAGES: [(&str, &str); 2] = [("NUAWS_MOCK_ITEMS", "10000"), ("NUAWS_MOCK_LATENCY", "100")];
const LIST: &str = r#"call s3 ListObjectsV2 --output jsonl --params {"Bucket":"bucket-0001"}"#;
const WAIT: &str = r#"wait ec2 instance-running --progress --params {"InstanceIds":["i-00000000000000001"]}"#;

/// Where calls run.
struct World {
    home: tempfile::TempDir,
    daemon: bool,
}

impl World {
    fn new(daemon: bool) -> World {
        World { home: tempfile::tempdir().unwrap(), daemon }
    }

    fn command(&self, args: &str, vars: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nuaws-rt"));
        command.args(args.split_whitespace()).env_clear().env("HOME", self.home.path()).env("TERM", "xterm");
        command
            .env("NUAWS_RUNTIME_DIR", self.home.path().join("run"))
            .env("NUAWS_DAEMON", if self.daemon { "on" } else { "off" });
        command.env("NUAWS_CACHE_DIR", self.home.path().join("cache"));
        command.envs([
            ("NUAWS_MOCK", "1"),
            ("NUAWS_MOCK_LATENCY", "0"),
            ("AWS_REGION", "us-east-1"),
            ("NUAWS_CACHE", "off"),
        ]);
        command.envs(vars.iter().copied()).stdin(Stdio::null());
        command
    }

    /// A program whose standard error is a terminal: it, and what reads the terminal to its end.
    fn spawn(&self, args: &str, vars: &[(&str, &str)]) -> (Child, JoinHandle<String>) {
        let (terminal, open) = terminal();
        (self.command(args, vars).stdout(Stdio::piped()).stderr(open).spawn().unwrap(), read(terminal))
    }

    /// What it wrote to stdout, and to the terminal.
    fn run(&self, args: &str, vars: &[(&str, &str)]) -> (Vec<u8>, String) {
        let (child, shown) = self.spawn(args, vars);
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        (output.stdout, shown.join().unwrap())
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if self.daemon {
            self.command("daemon stop", &[]).output().unwrap();
        }
    }
}

/// A terminal's two ends.
fn terminal() -> (File, File) {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&terminal).unwrap();
    unlockpt(&terminal).unwrap();
    let name = ptsname(&terminal, Vec::new()).unwrap();
    let open = File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap();
    (terminal.into(), open)
}

fn read(mut terminal: File) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut shown = Vec::new();
        // A terminal that nobody writes to any more is an error to read from.
        _ = terminal.read_to_end(&mut shown);
        String::from_utf8(shown).unwrap()
    })
}

/// What is left on a terminal's screen.
fn screen(shown: &str) -> String {
    let terminal = InMemoryTerm::new(20, 200);
    terminal.write_str(shown).unwrap();
    terminal.contents()
}

#[test]
fn a_listing_is_counted_and_leaves_no_trace() {
    for daemon in [false, true] {
        let world = World::new(daemon);
        let (plain, nothing) = world.run(LIST, &[("NUAWS_MOCK_ITEMS", "10000")]);
        assert_eq!((plain.iter().filter(|byte| **byte == b'\n').count(), &*nothing), (10_000, ""));
        let (rows, shown) = world.run(&format!("{LIST} --progress"), &PAGES);
        assert!(rows == plain, "with a daemon: {daemon}");
        assert!(shown.contains("no answer yet"), "{shown:?}");
        // A look may fall between two pages.
        let seen = (1..=10).filter(|page| shown.contains(&format!("{page},000 items, {page} page"))).count();
        assert!(seen >= 4, "{shown:?}");
        assert_eq!(screen(&shown), "", "{shown:?}");
        assert!(!shown.contains('\n'), "{shown:?}");
    }
}

#[test]
fn what_there_will_be_is_said_where_it_is_known() {
    for daemon in [false, true] {
        let world = World::new(daemon);
        let (rows, shown) = world.run(&format!("{LIST} --progress --max-items 6500"), &PAGES);
        assert_eq!(rows.iter().filter(|byte| **byte == b'\n').count(), 6500);
        assert!(shown.contains(" of 6,500 items, ") && shown.contains("/s, 1sec left"), "{shown:?}");
        assert_eq!(screen(&shown), "");
    }
}

#[test]
fn it_is_shown_when_it_is_due_and_to_who_looks() {
    let after = |time| [PAGES[0], PAGES[1], ("NUAWS_PROGRESS", time)];
    for daemon in [false, true] {
        let world = World::new(daemon);
        let shown = |args: &str, after: &[(&str, &str)]| world.run(&format!("{LIST} {args}"), after).1;
        assert_eq!(shown("", &after("0sec")), "", "a script");
        assert_eq!(shown("--interactive", &after("never")), "");
        assert_eq!(shown("--interactive", &PAGES), "", "two seconds are not over");
        let late = shown("--interactive", &after("500ms"));
        assert!(!late.contains("no answer yet") && late.contains("000 items, "), "{late:?}");
        assert_eq!(screen(&late), "");
        assert!(shown("--interactive", &after("0sec")).contains("no answer yet"));
        assert!(shown("--progress", &after("never")).contains("no answer yet"));
    }
}

#[test]
fn anything_but_a_terminal_is_told_nothing() {
    for daemon in [false, true] {
        let world = World::new(daemon);
        let output = world.command(&format!("{LIST} --progress --interactive"), &PAGES).output().unwrap();
        assert!(output.status.success());
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(output.stdout.iter().filter(|byte| **byte == b'\n').count(), 10_000);
    }
}

#[test]
fn where_rows_are_seen_the_line_is_gone_before_them() {
    for daemon in [false, true] {
        let world = World::new(daemon);
        let (terminal, open) = terminal();
        let vars = [("NUAWS_MOCK_LATENCY", "400"), ("NUAWS_MOCK_ITEMS", "3")];
        let mut command = world.command(&format!("{LIST} --progress"), &vars);
        let mut child = command.stdout(open.try_clone().unwrap()).stderr(open).spawn().unwrap();
        drop(command);
        let shown = read(terminal);
        assert!(child.wait().unwrap().success());
        let shown = shown.join().unwrap();
        let (line, rows) = shown.split_once('{').unwrap();
        assert!(line.contains("no answer yet"), "{shown:?}");
        assert_eq!(screen(line), "", "{shown:?}");
        assert_eq!(rows.lines().count(), 3, "{shown:?}");
        assert!(!rows.contains('\u{1b}'), "{shown:?}");
    }
}

#[test]
fn a_wait_shows_what_it_has_seen() {
    for daemon in [false, true] {
        let world = World::new(daemon);
        let args = format!("{WAIT} --interval 500ms");
        let (_, shown) = world.run(&args, &[("NUAWS_MOCK_WAIT", "success=3")]);
        assert!(shown.contains("attempt 1, waiting for instance-running: i-"), "{shown:?}");
        assert!(shown.contains("attempt 2, "), "{shown:?}");
        // The cursor waits at the beginning of the line.
        assert!(shown.contains(" \r\r\u{1b}[2K"), "{shown:?}");
        assert_eq!(screen(&shown), "", "{shown:?}");
    }
}

#[test]
fn ctrl_c_takes_the_line_away_and_ends_the_wait_at_once() {
    for daemon in [false, true] {
        let world = World::new(daemon);
        let (mut child, shown) =
            world.spawn(&format!("{WAIT} --timeout 60 --interval 60"), &[("NUAWS_MOCK_WAIT", "never")]);
        std::thread::sleep(Duration::from_millis(1500));
        let began = Instant::now();
        let id = rustix::process::Pid::from_child(&child);
        rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert!(began.elapsed() < Duration::from_secs(1));
        let shown = shown.join().unwrap();
        assert!(shown.contains("attempt 1, waiting for instance-running: i-"), "{shown:?}");
        assert_eq!(screen(&shown), "", "{shown:?}");
    }
}

#[test]
fn a_reader_who_leaves_a_wait_leaves_no_line() {
    for daemon in [false, true] {
        let world = World::new(daemon);
        let (mut child, shown) =
            world.spawn(&format!("{WAIT} --timeout 60 --interval 60"), &[("NUAWS_MOCK_WAIT", "never")]);
        std::thread::sleep(Duration::from_millis(700));
        drop(child.stdout.take());
        let began = Instant::now();
        assert!(child.wait().unwrap().success());
        assert!(began.elapsed() < Duration::from_secs(5));
        let shown = shown.join().unwrap();
        assert!(shown.contains("attempt 1") && screen(&shown).is_empty(), "{shown:?}");
    }
}

#[test]
fn of_two_on_one_terminal_one_is_shown() {
    let world = World::new(false);
    let (terminal, open) = terminal();
    let spawn = |args: &str| {
        let mut command = world.command(args, &[("NUAWS_MOCK_WAIT", "never")]);
        command.stdout(Stdio::null()).stderr(open.try_clone().unwrap()).spawn().unwrap()
    };
    let mut first = spawn(&format!("{WAIT} --timeout 2 --interval 60"));
    std::thread::sleep(Duration::from_millis(500));
    let mut second = spawn(&format!("{WAIT} --timeout 1 --interval 60").replace("running", "stopped"));
    drop(open);
    let shown = read(terminal);
    assert_eq!((first.wait().unwrap().code(), second.wait().unwrap().code()), (Some(1), Some(1)));
    let shown = shown.join().unwrap();
    assert!(shown.contains("waiting for instance-running"), "{shown:?}");
    assert!(!shown.contains("waiting for instance-stopped"), "{shown:?}");
}
