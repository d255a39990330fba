//! `nuaws-rt doctor`: what is in force here, what is wrong with it, and what to do.
//!
//! It looks as a call would and changes nothing. It runs in the caller's process: the daemon is among what it looks at. No
//! row holds a secret: of credentials it tells where they come from, whose they are and how long they last.

mod account;

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::time::SharedTimeSource;
use clap::Args;

use super::job::{Ended, end, rows_frame};
use super::{cache, ended, kept, variable};
use crate::answers::Answers;
use crate::client::{self, Why};
use crate::duration;
use crate::environment::Environment;
use crate::invocation::Engine;
use crate::output::{Format, Writer};
use crate::params;
use crate::place::{self, Build, Lock, Place, Unusable};
use crate::session::Choice;
use crate::settings::{self, Settings, SettingsError};
use crate::stats;
use crate::store::{self, Store};
use crate::value::Value;
use crate::wire::Status;

/// What helps against a daemon that is not as it should be.
const RESTART: &str =
    "calls work without a daemon, only slower; `nuaws-rt daemon logs` may say why, `nuaws-rt daemon stop` ends it";

#[derive(Args, Debug)]
pub(super) struct DoctorArgs {
    #[command(flatten)]
    choice: Choice,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Json)]
    output: Format,
}

/// What was found of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    check: &'static str,
    state: State,
    what: String,
    help: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// As it should be.
    Ok,
    /// Worth knowing.
    Note,
    /// Something does not work.
    Problem,
}

impl Row {
    fn ok(check: &'static str, what: impl Into<String>) -> Row {
        Row { check, state: State::Ok, what: what.into(), help: None }
    }

    fn note(check: &'static str, what: impl Into<String>) -> Row {
        Row { state: State::Note, ..Row::ok(check, what) }
    }

    /// A problem and what to do about it.
    fn problem(check: &'static str, what: impl Into<String>, help: impl Into<String>) -> Row {
        Row { state: State::Problem, ..Row::ok(check, what) }.help(help)
    }

    fn help(self, help: impl Into<String>) -> Row {
        Row { help: Some(help.into()), ..self }
    }

    fn to_value(&self) -> Value {
        let text = |text: &str| Value::String(text.to_owned());
        let state = match self.state {
            State::Ok => "ok",
            State::Note => "note",
            State::Problem => "problem",
        };
        Value::Map(vec![
            ("check".into(), text(self.check)),
            ("status".into(), text(state)),
            ("what".into(), text(&self.what)),
            ("help".into(), self.help.as_deref().map_or(Value::Null, text)),
        ])
    }
}

/// Looks at everything; 1 where anything is a problem.
pub(super) fn run(args: DoctorArgs) -> ExitCode {
    let rows = look(args.choice);
    let mut writer = Writer::new(io::stdout().lock(), args.output);
    let values: Vec<Value> = rows.iter().map(Row::to_value).collect();
    let problem = rows.iter().any(|row| row.state == State::Problem);
    ended(match writer.frame(&rows_frame(&values)) {
        Ok(()) => Ended { code: problem.into(), ..end(Ok(true.into()), &mut writer) },
        // A reader who has left needs nothing.
        Err(_) => Ended { code: 0, text: String::new() },
    })
}

fn look(choice: Choice) -> Vec<Row> {
    let environment = Environment::of_process();
    let choice = Choice { environment: environment.clone(), ..choice };
    let (own, mistakes) = Settings::load(&variable);
    let place = Build::of_process().map(|build| Place::find(variable, build));
    let mut rows = vec![program(std::env::current_exe().as_deref(), place.as_ref().map(Place::build))];
    rows.extend(place.iter().flat_map(|place| daemon(own.daemon.enabled, place)));
    rows.extend(settled(settings::path(&variable).as_deref(), &mistakes));
    rows.extend(cached(&own, place.as_ref().ok()));
    rows.push(counted(&environment));
    let engine =
        Engine::new(Answers::new(Store::open(store::Settings::in_memory(0)), SharedTimeSource::default()), own);
    let mocked = match engine.mocked(&environment, None) {
        Ok(mocked) => mocked.is_some(),
        Err(error) => {
            rows.push(Row::problem("mock", error.message.clone(), error.help.clone().unwrap_or_default()));
            true
        }
    };
    let everything = mocked && environment.get("NUAWS_MOCK").is_some_and(|services| services.trim() == "1");
    if mocked && rows.iter().all(|row| row.check != "mock") {
        let services = if everything { "every service" } else { environment.get("NUAWS_MOCK").unwrap_or_default() };
        let row = Row::note("mock", format!("NUAWS_MOCK is set: answers of {services} are made up"));
        rows.push(row.help("unset NUAWS_MOCK to call AWS"));
    }
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => rows.extend(runtime.block_on(account::rows(&engine, &choice, everything))),
        Err(error) => rows.push(Row::problem("network", error.to_string(), "the system has no room for a thread")),
    }
    rows
}

/// Figures of calls.
fn counted(environment: &Environment) -> Row {
    if stats::is_off(environment) {
        return Row::note("stats", "calls of this shell are not counted").help("unset NUAWS_STATS to count them");
    }
    let Some(folder) = place::cache_folder(variable) else {
        return Row::note("stats", "there is no folder for figures: they go with the daemon")
            .help("set HOME or NUAWS_CACHE_DIR");
    };
    match stats::size(&folder) {
        Some(bytes) => Row::ok("stats", format!("{bytes} bytes of figures in {}", folder.display())),
        None => Row::ok("stats", "no calls were counted yet"),
    }
}

fn program(path: Result<&Path, &io::Error>, build: Result<&Build, &io::Error>) -> Row {
    match (path, build) {
        (Ok(path), Ok(build)) => {
            let hello = build.hello();
            Row::ok("program", format!("{}, version {}, build {}", path.display(), hello.version, hello.build))
        }
        (Err(error), _) | (_, Err(error)) => {
            let what = format!("the program cannot be found: {error}");
            Row::problem("program", what, "it was replaced or taken away while it runs: run the command again")
        }
    }
}

/// This build's daemon, and those of others.
fn daemon(on: bool, place: &Place) -> Vec<Row> {
    let ours = match client::status(place) {
        Ok(Some(status)) => Row::ok("daemon", running(&status)),
        Ok(None) if !on => {
            Row::note("daemon", "switched off: every call is made in its own process, and keeps nothing")
                .help("unset NUAWS_DAEMON, or set `enabled = true` under [daemon] in the settings")
        }
        Ok(None) => match usable(place) {
            Ok(()) => {
                Row::ok("daemon", format!("none is running; the next call starts one in {}", place.folder().display()))
            }
            Err(why) => unusable(&why),
        },
        Err(Why::Place(why)) => unusable(&why),
        Err(why) => Row::problem("daemon", why.to_string(), RESTART),
    };
    let others = place.others().into_iter().filter_map(|other| {
        let status = client::status(&other).ok()??;
        let row = Row::note("daemon", format!("another build's: {}", running(&status)));
        Some(row.help("it ends by itself when nobody calls it any more"))
    });
    std::iter::once(ours).chain(others).collect()
}

fn unusable(why: &Unusable) -> Row {
    let help = "make it a folder that only you can open, or set NUAWS_RUNTIME_DIR to one with a short path; calls work \
                without a daemon, only slower";
    Row::problem("daemon", format!("there can be none: {why}"), help)
}

/// Whether a daemon could be started here.
fn usable(place: &Place) -> Result<(), Unusable> {
    place.secure()?;
    match Lock::take(&place.start_lock()) {
        Ok(_) => Ok(()),
        Err(error) => Err(Unusable::Folder { folder: place.folder().to_owned(), error }),
    }
}

fn running(status: &Status) -> String {
    let Status { pid, version, uptime, calls, served, memory, socket, .. } = status;
    let memory = memory.map(|bytes| format!(", {}", size(bytes))).unwrap_or_default();
    let since = duration::shown(Duration::from_millis(*uptime));
    format!("runs as process {pid}, version {version}, for {since}; {served} calls made, {calls} now{memory}; {socket}")
}

/// The settings' file and every mistake.
fn settled(path: Option<&Path>, mistakes: &[SettingsError]) -> Vec<Row> {
    let row = |mistake: &SettingsError| {
        let help = match mistake {
            SettingsError::Wrong { .. } => "nothing in the file counts until that is put right",
            SettingsError::Unreadable { .. } => "make the file readable, or unset NUAWS_CONFIG",
            SettingsError::Variable { .. } => "the variable does not count: set it right or unset it",
        };
        Row::problem("settings", mistake.to_string(), help)
    };
    match path {
        _ if !mistakes.is_empty() => mistakes.iter().map(row).collect(),
        Some(path) if path.exists() => vec![Row::ok("settings", path.display().to_string())],
        Some(path) => vec![Row::ok("settings", format!("the defaults: there is no {}", path.display()))],
        None => vec![Row::note("settings", "the defaults: neither HOME nor XDG_CONFIG_HOME is set")],
    }
}

/// What is kept in the daemon's memory and on disk.
fn cached(own: &Settings, place: Option<&Place>) -> Vec<Row> {
    if !own.cache.enabled {
        let row = Row::note("cache", "switched off: every read is asked of AWS");
        return vec![row.help("unset NUAWS_CACHE, or set `enabled = true` under [cache] in the settings")];
    }
    let words = ["cache", "stats", "--output", "json"].map(str::to_owned).into();
    let asked = place.and_then(|place| client::ask_running(place, words, Vec::new()).ok()?);
    let folder = place::cache_folder(variable);
    match asked.and_then(|answer| params::read(&answer).ok()) {
        Some(stats) => {
            let mut rows = vec![Row::ok("cache", format!("in the daemon's memory {}", filled(stats.get("memory"))))];
            rows.push(on_disk(stats.get("disk"), folder.as_deref()));
            rows
        }
        None => {
            let store = Store::open(store::Settings { warn: Arc::new(|_| ()), ..kept(own) });
            store.flush();
            let stats = cache::stats(&Answers::new(store, SharedTimeSource::default()));
            vec![on_disk(stats.get("disk"), folder.as_deref())]
        }
    }
}

/// One row for the file, by `cache stats`.
fn on_disk(stats: Option<&Value>, folder: Option<&Path>) -> Row {
    let Some(path) = stats.and_then(|stats| stats.get("path")?.as_str()).map(Path::new) else {
        let why = if folder.is_none() { "neither HOME nor XDG_CACHE_HOME is set" } else { "`disk = 0` is set" };
        return Row::note("cache", format!("nothing is kept on disk: {why}"));
    };
    let told = path.display();
    match stats.and_then(|stats| stats.get("unused")?.as_str()) {
        Some("another process has it") => Row::note("cache", format!("{told} is in use by another process"))
            .help("a daemon of another build, most likely: it ends by itself"),
        Some(why) => Row::problem(
            "cache",
            format!("nothing is kept on disk: {told}: {why}"),
            "let this user write there and make room, or set NUAWS_CACHE_DIR; calls work without, and ask AWS more often",
        ),
        None if folder.is_some_and(|folder| !path.starts_with(folder)) => {
            Row::note("cache", format!("the daemon keeps answers in {told}, and not in this shell's NUAWS_CACHE_DIR"))
                .help("`nuaws-rt daemon stop`: the next call starts one with this shell's variables")
        }
        None => {
            let taken = fs::metadata(path).map_or(0, |found| found.len());
            Row::ok("cache", format!("on disk {}; {told}, {}", filled(stats), size(taken)))
        }
    }
}

/// Entries and bytes of a level.
fn filled(level: Option<&Value>) -> String {
    let number = |name: &str| match level.and_then(|level| level.get(name)) {
        Some(Value::Int(number)) => u64::try_from(*number).unwrap_or_default(),
        _ => 0,
    };
    format!("{} answers, {} of {}", number("entries"), size(number("bytes")), size(number("limit")))
}

/// Bytes as people read them.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        1_000_000..1_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(folder: &Path) -> Place {
        let folder = folder.to_str().unwrap().to_owned();
        Place::find(|name| (name == "NUAWS_RUNTIME_DIR").then(|| folder.clone()), Build::of_process().unwrap())
    }

    #[test]
    fn the_program_is_told_by_path_and_build() {
        let build = Build::of_process().unwrap();
        let row = program(Ok(Path::new("/bin/nuaws-rt")), Ok(&build));
        let expected = format!("/bin/nuaws-rt, version {}, build {}", env!("CARGO_PKG_VERSION"), build.hello().build);
        assert_eq!(row, Row::ok("program", expected));
        let gone = io::Error::from(io::ErrorKind::NotFound);
        assert_eq!(program(Err(&gone), Ok(&build)).state, State::Problem);
    }

    #[test]
    #[cfg(unix)]
    fn a_daemon_runs_or_can_or_cannot_or_shall_not() {
        let folder = tempfile::tempdir().unwrap();
        let can = daemon(true, &at(&folder.path().join("new")));
        assert_eq!((can.len(), can[0].state), (1, State::Ok));
        assert!(can[0].what.starts_with("none is running; the next call starts one"), "{}", can[0].what);
        let off = daemon(false, &at(folder.path()));
        assert_eq!((off.len(), off[0].state), (1, State::Note));
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let long = folder.path().join("x".repeat(100));
        for (place, why) in [(&file, "is not a folder of this user"), (&long, "is too long for a socket")] {
            let cannot = daemon(true, &at(place));
            assert_eq!((cannot.len(), cannot[0].state), (1, State::Problem));
            assert!(cannot[0].what.contains(why), "{}", cannot[0].what);
            assert!(cannot[0].help.as_deref().unwrap().contains("NUAWS_RUNTIME_DIR"));
        }
    }

    #[test]
    fn a_running_daemon_is_told_in_one_line() {
        let status = Status {
            pid: 7,
            version: "1.2.3".into(),
            socket: "/run/x.sock".into(),
            uptime: 3_723_000,
            calls: 2,
            served: 40,
            memory: Some(12_300_000),
            ..Status::default()
        };
        let expected =
            "runs as process 7, version 1.2.3, for 1hr 2min 3sec; 40 calls made, 2 now, 12.3 MB; /run/x.sock";
        assert_eq!(running(&status), expected);
        assert!(running(&Status { memory: None, ..status }).ends_with("2 now; /run/x.sock"));
    }

    #[test]
    fn settings_are_told_with_every_mistake() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        let missing = settled(Some(&path), &[]);
        assert_eq!((missing[0].state, missing[0].what.contains("there is no")), (State::Ok, true));
        fs::write(&path, "[cache]\nmemry = 1\n").unwrap();
        assert_eq!(settled(Some(&path), &[]), [Row::ok("settings", path.display().to_string())]);
        let name = path.to_str().unwrap().to_owned();
        let var = |asked: &str| match asked {
            "NUAWS_CONFIG" => Some(name.clone()),
            "NUAWS_DAEMON" => Some("perhaps".into()),
            _ => None,
        };
        let rows = settled(Some(&path), &Settings::load(&var).1);
        assert_eq!(rows.len(), 2);
        assert!(rows.iter().all(|row| row.state == State::Problem && row.help.is_some()));
        assert!(
            rows[0].what.contains("config.toml:2: ") && rows[0].what.contains("did you mean memory?"),
            "{}",
            rows[0].what
        );
        assert!(rows[1].what.starts_with("NUAWS_DAEMON: expected on or off"), "{}", rows[1].what);
        assert_eq!(settled(None, &[])[0].state, State::Note);
    }

    #[test]
    fn the_disk_is_told_with_why_it_is_not_used() {
        let disk = |unused: Option<&str>| {
            Value::Map(vec![
                ("path".into(), Value::String("/c/nuaws/file".into())),
                ("unused".into(), unused.map_or(Value::Null, |why| Value::String(why.into()))),
                ("entries".into(), Value::Int(3)),
                ("bytes".into(), Value::Int(4_500)),
                ("limit".into(), Value::Int(1_000_000_000)),
            ])
        };
        let ours = Some(Path::new("/c/nuaws"));
        let used = on_disk(Some(&disk(None)), ours);
        assert_eq!(used, Row::ok("cache", "on disk 3 answers, 4 kB of 1.0 GB; /c/nuaws/file, 0 B"));
        assert_eq!(on_disk(Some(&disk(Some("another process has it"))), ours).state, State::Note);
        let broken = on_disk(Some(&disk(Some("Read-only file system"))), ours);
        assert_eq!(broken.state, State::Problem);
        assert!(broken.what.contains("/c/nuaws/file: Read-only file system") && broken.help.is_some());
        assert!(on_disk(Some(&disk(None)), Some(Path::new("/d"))).what.contains("NUAWS_CACHE_DIR"));
        assert_eq!(on_disk(Some(&Value::Null), ours).what, "nothing is kept on disk: `disk = 0` is set");
        assert!(on_disk(Some(&Value::Null), None).what.contains("HOME"));
        let off = Settings::load(&|name| (name == "NUAWS_CACHE").then(|| "off".into())).0;
        assert_eq!(cached(&off, None).len(), 1);
        assert_eq!(cached(&off, None)[0].state, State::Note);
    }

    #[test]
    fn sizes_are_short() {
        let shown: Vec<_> =
            [0, 999, 1_000, 999_999, 1_500_000, 64_000_000, 2_000_000_000].into_iter().map(size).collect();
        assert_eq!(shown, ["0 B", "999 B", "1 kB", "999 kB", "1.5 MB", "64.0 MB", "2.0 GB"]);
    }

    #[test]
    fn a_row_is_a_record_of_four() {
        let row = Row::problem("x", "broken", "mend it").to_value();
        let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap().to_owned();
        assert_eq!([text("check"), text("status"), text("what"), text("help")], ["x", "problem", "broken", "mend it"]);
        assert_eq!(Row::ok("x", "y").to_value().get("help"), Some(&Value::Null));
    }
}
