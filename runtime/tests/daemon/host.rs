//! The client and the daemon of these tests: what the words of a call make them do.

use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use nuaws_rt::client::{self, Outcome};
use nuaws_rt::daemon::{self, Elsewhere, Host, Input, Reply, Settings};
use nuaws_rt::local;
use nuaws_rt::place::{Build, Place};
use nuaws_rt::wire::{Call, End, Progress};

/// Bytes of a page.
pub(crate) const PAGE: usize = 100_000;
/// What a client says when it is to make the call itself, and when its daemon ended.
pub(crate) const HERE: u8 = 100;
pub(crate) const BROKEN: u8 = 101;

/// Does what the words say where they are not a test's.
pub(crate) fn main(words: &[String]) -> Option<ExitCode> {
    let place = || Place::find(|name| std::env::var(name).ok(), Build::of_process().unwrap());
    let two: Vec<&str> = words.iter().take(2).map(String::as_str).collect();
    match two[..] {
        ["daemon", "run"] => Some(run(place(), words.iter().any(|word| word == "--detached"))),
        ["daemon", "status"] => {
            let status = client::status(&place()).unwrap();
            println!("{status:?}");
            Some(ExitCode::SUCCESS)
        }
        ["daemon", "stop"] => {
            println!("{:?}", client::stop(&place()));
            Some(ExitCode::SUCCESS)
        }
        ["knock", socket] => Some(knock(socket)),
        ["call", ..] => Some(forward(&place(), words)),
        _ => None,
    }
}

fn forward(place: &Place, words: &[String]) -> ExitCode {
    let vars = std::env::vars().filter(|(name, _)| name.starts_with("AWS_")).collect();
    let mut show = |progress: &Progress| match progress.done {
        true => {}
        false => eprint!("[{} {} {}]", progress.items, progress.pages, progress.note),
    };
    match client::forward(place, words.to_vec(), vars, &mut show) {
        Outcome::Done(code) => code.into(),
        Outcome::Here { why, stdin } => {
            eprintln!("here: {why} (amiss: {})", why.is_amiss());
            io::stdout().write_all(&stdin).unwrap();
            io::copy(&mut io::stdin(), &mut io::stdout()).unwrap();
            HERE.into()
        }
        Outcome::Broken { error, whole } => {
            eprintln!("broken, {}, whole: {whole}: {error}", error.stage.as_str());
            BROKEN.into()
        }
    }
}

/// Connects as whoever we are, and says what comes.
fn knock(socket: &str) -> ExitCode {
    match std::os::unix::net::UnixStream::connect(socket) {
        Ok(mut stream) => {
            let mut heard = Vec::new();
            // A reset connection has as little to say as one that is closed.
            _ = stream.read_to_end(&mut heard);
            println!("connected, {} bytes", heard.len());
        }
        Err(error) => println!("{:?}", error.kind()),
    }
    match local::connect(socket.as_ref()) {
        Ok(_) => println!("trusted"),
        Err(error) => println!("{:?}", error.kind()),
    }
    ExitCode::SUCCESS
}

fn run(place: Place, detached: bool) -> ExitCode {
    let milliseconds = |name| std::env::var(name).ok().map(|value| Duration::from_millis(value.parse().unwrap()));
    let mut settings = Settings { detached, ..Settings::new(place) };
    settings.idle = milliseconds("NUAWS_TEST_IDLE").unwrap_or(Duration::from_secs(20));
    settings.patience = milliseconds("NUAWS_TEST_PATIENCE").unwrap_or(settings.patience);
    match daemon::run(settings, Pretender::default) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Only pretends to call anything.
#[derive(Default)]
struct Pretender {
    calls: AtomicU64,
    pages: Arc<AtomicU64>,
}

impl Host for Pretender {
    async fn run(&self, call: Call, input: Input, reply: Reply) -> Result<End, Elsewhere> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let word = |at: usize| call.words.get(at).map_or("", String::as_str);
        let number = |at: usize| word(at).parse::<usize>().unwrap();
        let say = async |text: String| _ = reply.data(text.into()).await;
        match word(1) {
            "pid" => say(std::process::id().to_string()).await,
            "calls" => say(self.calls.load(Ordering::Relaxed).to_string()).await,
            "pages" => say(self.pages.load(Ordering::Relaxed).to_string()).await,
            "tell" => say(format!("{:?} {:?} {} {}", call.words, call.vars, call.folder, call.piped)).await,
            // What the daemon itself has of a variable.
            "variable" => say(format!("{:?}", std::env::var(word(2)).ok())).await,
            "fail" => return Ok(End { code: 7, stderr: "nuaws: told to fail\n".into() }),
            "elsewhere" => return Err(Elsewhere("a terminal is needed".into())),
            "linger" => {
                let late = Late(word(2).to_owned());
                tokio::spawn(async move {
                    let _late = late;
                    std::future::pending::<()>().await;
                });
            }
            kind @ ("sleep" | "watched") => {
                let _left = Left(word(3).to_owned());
                if kind == "watched" {
                    reply.watch();
                }
                say("asleep".into()).await;
                tokio::time::sleep(Duration::from_millis(number(2) as u64)).await;
            }
            "bytes" => {
                // Bytes that tell their place, in pieces of any length.
                let (total, piece) = (number(2), number(3));
                let pattern: Bytes = (0..piece + 251).map(|at| (at % 251) as u8).collect::<Vec<_>>().into();
                for from in (0..total).step_by(piece) {
                    let (start, length) = (from % 251, piece.min(total - from));
                    if reply.data(pattern.slice(start..start + length)).await.is_err() {
                        break;
                    }
                }
            }
            "listing" => {
                let _left = Left(word(4).to_owned());
                let settles = word(3) == "settled";
                for page in 0..number(2) {
                    if settles && page > 0 && reply.settled().await.is_err() {
                        break;
                    }
                    self.pages.fetch_add(1, Ordering::Relaxed);
                    if reply.data(vec![b'a' + (page % 26) as u8; PAGE].into()).await.is_err() {
                        break;
                    }
                }
            }
            "progress" => {
                for items in 1..=3 {
                    reply.progress(Progress { items, pages: 1, note: "seen".into(), ..Progress::default() });
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
            "cat" => cat(input, &reply).await,
            "head" => {
                let mut input = input;
                let read = tokio::task::spawn_blocking(move || {
                    let mut start = [0; 5];
                    input.read_exact(&mut start).map(|()| start.to_vec())
                });
                say(format!("{:?}", read.await.unwrap().map_err(|error| error.to_string()))).await;
            }
            other => return Ok(End { code: 2, stderr: format!("no {other}\n") }),
        }
        Ok(End::default())
    }
}

/// Gives back what is piped in, as it comes.
async fn cat(mut input: Input, reply: &Reply) {
    let (pieces, mut taken) = tokio::sync::mpsc::channel::<io::Result<Bytes>>(1);
    tokio::task::spawn_blocking(move || {
        let mut piece = vec![0; 30_000];
        loop {
            let read = input.read(&mut piece);
            let end = !matches!(read, Ok(1..));
            if pieces.blocking_send(read.map(|read| piece[..read].to_vec().into())).is_err() || end {
                return;
            }
        }
    });
    while let Some(piece) = taken.recv().await {
        let piece = piece.unwrap_or_else(|error| format!("\nfailed: {error}").into());
        if reply.data(piece).await.is_err() {
            return;
        }
    }
}

/// Takes its time to go, and then leaves a file.
struct Late(String);

impl Drop for Late {
    fn drop(&mut self) {
        std::thread::sleep(Duration::from_millis(100));
        std::fs::write(&self.0, "").unwrap();
    }
}

/// Makes a file when a call is over, however it ends.
struct Left(String);

impl Drop for Left {
    fn drop(&mut self) {
        if !self.0.is_empty() {
            std::fs::write(&self.0, "").unwrap();
        }
    }
}
