//! What `nuaws-rt daemon` asks of a daemon: to start, to say how it is, to leave.

use std::fs;
use std::io;
use std::time::Duration;

use super::copy::{Ended, Sink, Talk};
use super::stdin::Piped;
use super::{Failed, Why, start as starting};
use crate::place::Place;
use crate::wire::{Call, End, Progress, Status};

/// How long a daemon may take from its last word to its end: it writes what is to be kept.
const FAREWELL: Duration = Duration::from_secs(5);

/// How stopping went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stopped {
    /// None was there.
    Nobody,
    /// It has ended its calls and leaves.
    Drained,
    /// It leaves, and cuts this many calls off that took too long.
    Cut(u64),
}

/// Starts the daemon where there is none.
///
/// # Errors
/// It cannot be reached or started.
pub fn start(place: &Place) -> Result<Status, Why> {
    status_of(place, starting::reach(place)?)
}

/// How the daemon is; none where there is none.
///
/// # Errors
/// It does not say.
pub fn status(place: &Place) -> Result<Option<Status>, Why> {
    starting::find(place)?.map(|talk| status_of(place, talk)).transpose()
}

/// Has the daemon end: it takes no more calls, and ends those that it makes. It has let go of everything when this returns, if
/// it does not take too long.
///
/// # Errors
/// It does not say that it does.
pub fn stop(place: &Place) -> Result<Stopped, Why> {
    let Some(mut talk) = starting::find(place)? else { return Ok(Stopped::Nobody) };
    let (_, answer) = ask(place, &mut talk, of_daemon("stop"))?;
    talk.wait_until_closed(FAREWELL);
    let cut = String::from_utf8_lossy(&answer).trim().parse().unwrap_or_default();
    Ok(if cut == 0 { Stopped::Drained } else { Stopped::Cut(cut) })
}

/// What the daemon writes for a command line that reads nothing; none where there is no daemon. It is not started.
///
/// # Errors
/// It cannot be asked, or fails.
pub fn ask_running(place: &Place, words: Vec<String>, vars: Vec<(String, String)>) -> Result<Option<Vec<u8>>, Why> {
    let Some(mut talk) = starting::find(place)? else { return Ok(None) };
    match ask(place, &mut talk, Call { words, vars, folder: "/".into(), ..Call::default() })? {
        (End { code: 0, .. }, answer) => Ok(Some(answer)),
        _ => Err(Failed::Silent.into()),
    }
}

/// Tells a daemon of another build to leave if it is older than ours.
pub(crate) fn drain(ours: &Place, other: &Place) {
    // One that cannot be told leaves by itself when it is idle.
    if let Ok(Some(talk)) = starting::find(other) {
        _ = talk.drain(ours.build());
    }
}

/// The last lines of the log; empty where there is none.
///
/// # Errors
/// The log cannot be read.
pub fn last_lines(place: &Place, count: usize) -> io::Result<Vec<String>> {
    let text = match fs::read(place.log()) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let lines: Vec<&str> = text.lines().collect();
    Ok(lines[lines.len().saturating_sub(count)..].iter().map(|line| (*line).to_owned()).collect())
}

fn status_of(place: &Place, mut talk: Talk) -> Result<Status, Why> {
    let (_, answer) = ask(place, &mut talk, of_daemon("status"))?;
    Status::from_bytes(&answer).ok_or_else(|| Failed::Silent.into())
}

fn of_daemon(what: &str) -> Call {
    Call { words: vec!["daemon".into(), what.into()], ..Call::default() }
}

fn ask(place: &Place, talk: &mut Talk, call: Call) -> Result<(End, Vec<u8>), Why> {
    let mut sink = Sink::Memory(Vec::new());
    let ended = talk.converse(place.build(), call, &Piped::default(), &mut sink, &mut |_: &Progress| {});
    match (ended, sink) {
        (Ended::End(end), Sink::Memory(answer)) => Ok((end, answer)),
        (Ended::Refused(refusal), _) => Err(Why::Refused(refusal)),
        _ => Err(Failed::Silent.into()),
    }
}
