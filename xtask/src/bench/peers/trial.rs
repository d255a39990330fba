//! One contender's work, done once: a process is started, watched and timed, and what it says is read.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use super::super::place::{Place, memory};

/// Who does a piece of work, and how.
pub(super) struct Contender {
    /// `nuaws-rt`, `s5cmd`; the same throughout a figure's sizes.
    pub(super) who: &'static str,
    /// Whose the figures are.
    pub(super) side: Side,
    /// The command line as it is told in the documentation.
    pub(super) shown: String,
    /// The surroundings; their daemon is nuaws's alone.
    pub(super) place: Place,
    pub(super) program: PathBuf,
    pub(super) args: Vec<String>,
    pub(super) stdin: Option<PathBuf>,
    /// Whether a module's command may be answered by what is kept.
    pub(super) may_be_kept: bool,
    pub(super) reading: Reading,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    /// `nuaws-rt` and its daemon.
    Ours,
    /// Both from within Nushell, which is more than we are.
    Nushell,
    /// Another client, one request after another.
    Sequential,
    /// Another client, many requests at once.
    Parallel,
}

impl Side {
    pub(super) fn is_ours(self) -> bool {
        matches!(self, Side::Ours | Side::Nushell)
    }
}

/// How its answer is read. All of them count rows; who adds up sizes has to come to the same sum as everybody.
#[derive(Clone, Copy)]
pub(super) enum Reading {
    /// nuaws's frames: the end mark has the count.
    Frames,
    /// One small answer in any form: as many rows as this name stands in it.
    Members(&'static str),
    /// A line `{seconds, count, sum}`: the work is timed inside, without the process's start.
    Told,
    /// `[count, sum]`, as the AWS CLI's `--query` gives it.
    Pair,
    /// `SUM bytes in COUNT objects`.
    Du,
    /// A JSON text a line, with `size`.
    Lines,
}

/// What an answer comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Answer {
    pub(super) count: u64,
    pub(super) sum: Option<u64>,
}

#[derive(Clone, Copy)]
pub(super) struct Sample {
    pub(super) seconds: f64,
    /// The most memory of its processes, in bytes; without the daemon.
    pub(super) memory: Option<u64>,
    pub(super) answer: Answer,
}

/// Does the work once. Nothing where it took longer than `limit`: the process is ended then.
pub(super) fn once(contender: &Contender, limit: Duration) -> Result<Option<Sample>> {
    let mut complaints = tempfile::tempfile()?;
    let mut command = contender.place.command(&contender.program);
    command.args(&contender.args).stdout(Stdio::piped()).stderr(complaints.try_clone()?);
    if !contender.may_be_kept {
        command.env("NUAWS_CACHE", "off");
    }
    if let Some(file) = &contender.stdin {
        command.stdin(File::open(file)?);
    }
    let started = Instant::now();
    let mut child = command.spawn().with_context(|| format!("{} does not start", contender.program.display()))?;
    let out = child.stdout.take().context("no pipe")?;
    let reading = contender.reading;
    let reader = thread::spawn(move || read(out, reading));
    let mut peaks = Peaks { family: contender.side == Side::Nushell, ..Peaks::default() };
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        let elapsed = started.elapsed();
        if elapsed > limit {
            end(&mut child)?;
            return Ok(None);
        }
        peaks.look(child.id(), elapsed);
        // Half a percent of what it takes is near enough, and leaves the machine to the others.
        thread::sleep((elapsed / 200).clamp(Duration::from_micros(50), Duration::from_millis(5)));
    };
    let outside = started.elapsed().as_secs_f64();
    let read = reader.join().unwrap_or_else(|_| Err(io::Error::other("the reader stopped")));
    if !status.success() {
        let mut said = String::new();
        complaints.rewind()?;
        complaints.read_to_string(&mut said)?;
        // Each client has the point of it at another place.
        let said: Vec<&str> = said.split_whitespace().collect();
        bail!("{}", said.join(" ").chars().take(160).collect::<String>());
    }
    let (seconds, answer) = understand(&read?, reading)?;
    Ok(Some(Sample { seconds: seconds.unwrap_or(outside), memory: peaks.sum(), answer }))
}

fn end(child: &mut Child) -> Result<()> {
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// The most memory of a process, and of its family where that counts.
#[derive(Default)]
struct Peaks {
    family: bool,
    by_process: HashMap<u32, u64>,
    looked: Option<Duration>,
}

impl Peaks {
    fn look(&mut self, process: u32, now: Duration) {
        // Reading is cheap for one process, and less so where all have to be looked through for children.
        let pause = Duration::from_millis(if self.family { 20 } else { 2 });
        if self.looked.is_some_and(|looked| now < looked + pause) {
            return;
        }
        self.looked = Some(now);
        let children = if self.family { children(process) } else { Vec::new() };
        for process in children.into_iter().chain([process]) {
            if let Some((_, peak)) = memory(process) {
                let known = self.by_process.entry(process).or_default();
                *known = peak.max(*known);
            }
        }
    }

    /// One client at a time runs beside Nushell: the largest of them counts, and not each that there was.
    fn sum(&self) -> Option<u64> {
        let mut all: Vec<u64> = self.by_process.values().copied().collect();
        all.sort_unstable();
        all.iter().rev().take(2).copied().reduce(|one, other| one + other)
    }
}

/// A process's children. Only where there is `/proc`.
fn children(of: u32) -> Vec<u32> {
    let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
    let is_child = |process: &u32| {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        // The name stands in parentheses and may hold anything; state and parent follow.
        let rest = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
        rest.split_whitespace().nth(1).and_then(|parent| parent.parse().ok()) == Some(of)
    };
    let numbers = processes.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers.filter(is_child).collect()
}

/// All of an answer that is short, the end of one that is long.
fn read(mut out: impl Read, reading: Reading) -> io::Result<Vec<u8>> {
    let mut kept = Vec::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let got = out.read(&mut buffer)?;
        if got == 0 {
            return Ok(kept);
        }
        if matches!(reading, Reading::Frames) {
            let from = kept.len().saturating_sub(END);
            kept.drain(..from);
            kept.extend_from_slice(&buffer[got.saturating_sub(END)..got]);
        } else {
            kept.extend_from_slice(&buffer[..got]);
        }
    }
}

/// An end mark has fewer bytes.
const END: usize = 64;

#[derive(Deserialize)]
struct Told {
    seconds: f64,
    count: u64,
    sum: Option<u64>,
}

#[derive(Deserialize)]
struct Sized {
    size: u64,
}

/// What was said: the time that it tells itself, and the answer.
fn understand(said: &[u8], reading: Reading) -> Result<(Option<f64>, Answer)> {
    let text = || String::from_utf8_lossy(said).trim().to_owned();
    Ok(match reading {
        Reading::Frames => (None, Answer { count: rows(said).context("no end mark")?, sum: None }),
        Reading::Members(name) => {
            let count = said.windows(name.len()).filter(|part| *part == name.as_bytes()).count();
            (None, Answer { count: count as u64, sum: None })
        }
        Reading::Told => {
            let told: Told = serde_json::from_str(&text()).with_context(|| format!("it said {:?}", text()))?;
            (Some(told.seconds), Answer { count: told.count, sum: told.sum })
        }
        Reading::Pair => {
            let (count, sum) = serde_json::from_str(&text()).with_context(|| format!("it said {:?}", text()))?;
            (None, Answer { count, sum: Some(sum) })
        }
        Reading::Du => {
            let text = text();
            let words: Vec<&str> = text.split_whitespace().collect();
            let number = |at: usize| words.get(at).and_then(|word| word.parse().ok());
            let (sum, count) = number(0).zip(number(3)).with_context(|| format!("it said {text:?}"))?;
            (None, Answer { count, sum: Some(sum) })
        }
        Reading::Lines => {
            let sizes: Vec<Sized> = text().lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
            ensure!(!sizes.is_empty(), "it said nothing");
            (None, Answer { count: sizes.len() as u64, sum: Some(sizes.iter().map(|row| row.size).sum()) })
        }
    })
}

/// The rows that nuaws's end mark counts: `{end: {rows: N, ..}, ..}` in MessagePack, the last frame there is.
fn rows(end: &[u8]) -> Option<u64> {
    const MARK: &[u8] = b"\xa3end";
    let at = end.windows(MARK.len()).rposition(|part| part == MARK)?;
    let inner = &end[at + MARK.len()..];
    const ROWS: &[u8] = b"\xa4rows";
    let number = &inner[inner.windows(ROWS.len()).position(|part| part == ROWS)? + ROWS.len()..];
    match *number {
        [small @ ..=0x7f, ..] => Some(small.into()),
        [0xcc, a, ..] => Some(a.into()),
        [0xcd, a, b, ..] => Some(u16::from_be_bytes([a, b]).into()),
        [0xce, a, b, c, d, ..] => Some(u32::from_be_bytes([a, b, c, d]).into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_an_answer_is_read() {
        let read = |said: &[u8], reading| {
            understand(said, reading).map(|(seconds, answer)| (seconds, answer.count, answer.sum))
        };
        let end = b"\x81\xa4rows\x90\x82\xa3end\x81\xa4rows\xce\x00\x0f\x42\x40\xa4list\xc3";
        assert_eq!(read(end, Reading::Frames).unwrap(), (None, 1_000_000, None));
        assert_eq!(read(b"\x82\xa3end\x81\xa4rows\x19\xa4list\xc3", Reading::Frames).unwrap(), (None, 25, None));
        assert!(read(b"\x81\xa4rows\x90", Reading::Frames).is_err());
        assert_eq!(
            read(b"{\"InstanceId\": 1, \"InstanceId\": 2}", Reading::Members("InstanceId")).unwrap(),
            (None, 2, None)
        );
        let told = b"{\"seconds\": 1.5, \"count\": 7, \"sum\": null}\n";
        assert_eq!(read(told, Reading::Told).unwrap(), (Some(1.5), 7, None));
        assert_eq!(read(b"[\n 100,\n 4711\n]\n", Reading::Pair).unwrap(), (None, 100, Some(4711)));
        assert_eq!(read(b"4711 bytes in 100 objects: s3://b/*\n", Reading::Du).unwrap(), (None, 100, Some(4711)));
        assert_eq!(read(b"{\"size\":4}\n{\"size\":7}\n", Reading::Lines).unwrap(), (None, 2, Some(11)));
        assert!(read(b"", Reading::Lines).is_err());
    }

    #[test]
    fn of_a_long_answer_the_end_is_kept() {
        let mut said = vec![0; 300_000];
        said.extend_from_slice(b"\x82\xa3end\x81\xa4rows\x19");
        let kept = read(said.as_slice(), Reading::Frames).unwrap();
        assert!(kept.len() <= 2 * END);
        assert_eq!(rows(&kept), Some(25));
    }
}
