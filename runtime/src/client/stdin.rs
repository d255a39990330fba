//! What is piped in: which commands read it, what is read before the call goes out, and the thread that sends the rest.

use std::io::{self, IsTerminal as _, Read as _};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::copy::Speaker;
use crate::wire::{CHUNK, Frame, InputEnd, Kind, WINDOW};

/// Parameters are read before the call goes out, up to this many bytes: most are there whole, in one go, and a daemon
/// that leaves meanwhile costs nothing.
const AT_FIRST: usize = WINDOW / 2;

/// What is piped in; nothing by default.
#[derive(Debug, Default)]
pub(super) struct Piped {
    piped: bool,
    read: Vec<u8>,
    end: Option<InputEnd>,
}

impl Piped {
    /// What this command line reads; `told` is whether the variable is set that stands in for stdin.
    pub(super) fn read(words: &[String], told: bool) -> Piped {
        let mut piped = Piped { piped: true, ..Piped::default() };
        match Wanted::of(words, told) {
            Wanted::Nothing => piped.piped = false,
            _ if io::stdin().is_terminal() => piped.piped = false,
            Wanted::Parameters => {
                let read = io::stdin().lock().take(AT_FIRST as u64).read_to_end(&mut piped.read);
                match read {
                    Ok(_) if piped.read.len() == AT_FIRST => {}
                    Ok(_) => piped.end = Some(InputEnd::default()),
                    Err(error) => piped.end = Some(InputEnd { failed: Some(error.to_string()) }),
                }
            }
            Wanted::Stream => {}
        }
        piped
    }

    pub(super) fn is_piped(&self) -> bool {
        self.piped
    }

    /// What was read, for whoever makes the call instead.
    pub(super) fn into_read(self) -> Vec<u8> {
        self.read
    }

    /// What goes out with the call.
    pub(super) fn frames(&self) -> impl Iterator<Item = Frame> {
        let data = self.read.chunks(CHUNK).map(|chunk| Frame::Data(chunk.to_vec().into()));
        data.chain(self.end.clone().map(Frame::InputEnd))
    }

    /// What sends the rest; none where all has gone out.
    pub(super) fn rest(&self) -> Option<Pump> {
        let left = WINDOW - self.read.len();
        (self.piped && self.end.is_none())
            .then(|| Pump { credit: Arc::new(Credit { left: Mutex::new(left), more: Condvar::new() }), on: false })
    }
}

/// What a command line does with stdin.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    Nothing,
    /// To its end, before anything is sent.
    Parameters,
    /// As it comes.
    Stream,
}

impl Wanted {
    fn of(words: &[String], told: bool) -> Wanted {
        let has = |option: &str| words.iter().any(|word| word.split('=').next() == Some(option));
        match words.first().map(String::as_str) {
            Some("list") => Wanted::Nothing,
            Some("run" | "call") if told && !has("--body") && !has("--params") => Wanted::Nothing,
            _ if ["--body", "--events", "--rows"].iter().any(|option| has(option)) => Wanted::Stream,
            _ if has("--params") => Wanted::Nothing,
            _ => Wanted::Parameters,
        }
    }
}

/// Sends what is piped in as it comes, as far as the daemon takes it. It begins when the daemon first asks: until then
/// another process could still make the call with all of stdin.
#[derive(Debug)]
pub(super) struct Pump {
    credit: Arc<Credit>,
    on: bool,
}

/// Bytes that may still be sent.
#[derive(Debug)]
struct Credit {
    left: Mutex<usize>,
    more: Condvar,
}

impl Credit {
    fn left(&self) -> MutexGuard<'_, usize> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for some.
    fn wait(&self) -> usize {
        *self.more.wait_while(self.left(), |left| *left == 0).unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pump {
    /// The daemon takes so much more.
    pub(super) fn allow(&mut self, bytes: usize, speaker: &Arc<Speaker>) {
        *self.credit.left() += bytes;
        self.credit.more.notify_one();
        if !std::mem::replace(&mut self.on, true) {
            let (credit, speaker) = (self.credit.clone(), speaker.clone());
            // It ends with stdin, the connection, or the process.
            std::thread::spawn(move || pump(&credit, &speaker));
        }
    }
}

fn pump(credit: &Credit, speaker: &Speaker) {
    let mut chunk = vec![0; CHUNK];
    let mut stdin = io::stdin().lock();
    loop {
        let allowed = credit.wait().min(CHUNK);
        let said = match stdin.read(&mut chunk[..allowed]) {
            Ok(0) => {
                // The connection may be over: then nobody is to be told.
                _ = speaker.say(&Frame::InputEnd(InputEnd::default()));
                return;
            }
            Ok(read) => {
                *credit.left() -= read;
                speaker.put(Kind::Data, &chunk[..read])
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
            Err(error) => {
                _ = speaker.say(&Frame::InputEnd(InputEnd { failed: Some(error.to_string()) }));
                return;
            }
        };
        if said.is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_follows_from_the_words() {
        let wanted = |line: &str, told| Wanted::of(&line.split(' ').map(str::to_owned).collect::<Vec<_>>(), told);
        let of = |line: &str| wanted(line, false);
        assert_eq!(of("call s3 ListBuckets"), Wanted::Parameters);
        assert_eq!(of("run plan --output frames"), Wanted::Parameters);
        assert_eq!(of("call s3 ListBuckets --params {}"), Wanted::Nothing);
        assert_eq!(of("call s3 ListBuckets --params={}"), Wanted::Nothing);
        assert_eq!(of("call s3 PutObject --params {} --body"), Wanted::Stream);
        assert_eq!(of("run plan --params {} --events"), Wanted::Stream);
        assert_eq!(of("run plan --params {} --rows many"), Wanted::Stream);
        assert_eq!(of("list s3"), Wanted::Nothing);
        assert_eq!(wanted("run plan", true), Wanted::Nothing);
        assert_eq!(wanted("call s3 HeadObject --rows one", true), Wanted::Nothing);
        assert_eq!(wanted("run plan --body", true), Wanted::Stream);
        assert_eq!(wanted("call s3 HeadObject --params {} --rows many", true), Wanted::Stream);
        assert_eq!(wanted("aggregate", true), Wanted::Parameters);
    }
}
