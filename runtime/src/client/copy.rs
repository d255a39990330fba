//! One conversation with a daemon: the call goes out, and what comes back is copied until its end.

use std::io::{self, IsTerminal as _, Read, Write};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::Person;
use super::stdin::Piped;
use crate::local::Stream;
#[cfg(unix)]
use crate::pipe::{Heard, Taken, wait, wait_until_taken};
use crate::place::Build;
use crate::wire::{self, Call, Code, End, Frame, Kind, Progress, Refusal, Said, WINDOW};

/// How long a daemon may take to say its first word. One that does not is left alone.
const PATIENCE: Duration = Duration::from_secs(3);
/// Bytes taken before they are acknowledged: few enough that the daemon never waits for us to say so.
const ACKNOWLEDGE: usize = WINDOW / 4;
/// Bytes read at a time, at first.
const BUFFER: usize = WINDOW;

/// How a conversation ended.
#[derive(Debug)]
pub(super) enum Ended {
    /// As it should.
    End(End),
    /// Who reads our stdout has left.
    ReaderLeft,
    /// Stdout takes no more.
    Unwritable(io::Error),
    /// The daemon does not make the call.
    Refused(Refusal),
    /// The call is too long to be sent.
    Unsendable,
    /// The daemon was gone before the end. `whole`: at a place where something else may be written.
    Broken { whole: bool },
}

/// Why there is no conversation. Nothing was sent.
#[derive(Debug)]
pub(super) enum Unopened {
    /// The daemon was about to leave.
    Gone,
    /// It says nothing.
    Silent,
    /// It takes no calls of ours.
    Refused(Refusal),
}

/// A pipe whose reader is watched.
#[cfg(unix)]
type Pipe<'a> = Option<std::os::fd::BorrowedFd<'a>>;
#[cfg(not(unix))]
type Pipe<'a> = Option<&'a io::Stdout>;

/// Where the answer goes.
#[derive(Debug)]
pub(super) enum Sink {
    /// Standard output, without a buffer of its own.
    #[cfg(unix)]
    Stdout(std::fs::File),
    #[cfg(not(unix))]
    Stdout(io::Stdout),
    /// Memory.
    Memory(Vec<u8>),
}

impl Sink {
    pub(super) fn stdout() -> io::Result<Sink> {
        #[cfg(unix)]
        return Ok(Sink::Stdout(std::os::fd::AsFd::as_fd(&io::stdout()).try_clone_to_owned()?.into()));
        #[cfg(not(unix))]
        return Ok(Sink::Stdout(io::stdout()));
    }

    fn pipe(&self) -> Pipe<'_> {
        match self {
            #[cfg(unix)]
            Sink::Stdout(stdout) => Some(std::os::fd::AsFd::as_fd(stdout)),
            #[cfg(not(unix))]
            Sink::Stdout(stdout) => Some(stdout),
            Sink::Memory(_) => None,
        }
    }

    fn is_terminal(&self) -> bool {
        match self {
            Sink::Stdout(stdout) => stdout.is_terminal(),
            Sink::Memory(_) => false,
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Sink::Stdout(stdout) => stdout.write_all(bytes).and_then(|()| stdout.flush()),
            Sink::Memory(memory) => {
                memory.extend_from_slice(bytes);
                Ok(())
            }
        }
    }
}

/// The sending side, shared with the thread that sends what is piped in.
#[derive(Debug)]
pub(super) struct Speaker {
    stream: Stream,
    /// Frames must not get into each other.
    turn: Mutex<()>,
}

impl Speaker {
    pub(super) fn say(&self, frame: &Frame) -> io::Result<()> {
        let mut bytes = Vec::new();
        wire::encode(frame, &mut bytes).map_err(io::Error::other)?;
        self.send(&bytes)
    }

    pub(super) fn put(&self, kind: Kind, payload: &[u8]) -> io::Result<()> {
        let mut bytes = Vec::with_capacity(wire::HEAD + payload.len());
        wire::put(kind, payload, &mut bytes).map_err(io::Error::other)?;
        self.send(&bytes)
    }

    fn send(&self, bytes: &[u8]) -> io::Result<()> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        (&self.stream).write_all(bytes)
    }
}

/// A conversation, from the daemon's first word on.
#[derive(Debug)]
pub(super) struct Talk {
    speaker: Arc<Speaker>,
    buffer: Vec<u8>,
    /// The part of the buffer that is not looked at yet.
    unread: Range<usize>,
    /// Bytes written and not acknowledged.
    taken: usize,
}

/// What was read instead of more bytes.
enum Deaf {
    /// The connection is over, or what comes over it is no frame.
    Over,
    /// Who reads our stdout has left.
    Left,
    /// Nothing came for so long as one waits.
    Silence,
}

impl Talk {
    /// Waits for the daemon to introduce itself. Nothing is sent before.
    ///
    /// # Errors
    /// It is gone, is silent, or wants no calls.
    pub(super) fn open(stream: Stream) -> Result<Talk, Unopened> {
        let speaker = Arc::new(Speaker { stream, turn: Mutex::new(()) });
        let mut talk = Talk { speaker, buffer: vec![0; BUFFER], unread: 0..0, taken: 0 };
        let refused = |code, message| Unopened::Refused(Refusal { code, message });
        match talk.frame(None, Some(PATIENCE)) {
            Ok(Frame::Hello(hello)) if hello.wire == wire::VERSION => Ok(talk),
            Ok(Frame::Hello(hello)) => {
                Err(refused(Code::Version, format!("the daemon is nuaws {} and speaks otherwise", hello.version)))
            }
            Ok(Frame::Refusal(refusal)) => Err(Unopened::Refused(refusal)),
            Ok(_) => Err(refused(Code::Malformed, "the daemon does not introduce itself".into())),
            Err(Deaf::Silence) => Err(Unopened::Silent),
            Err(Deaf::Over | Deaf::Left) => Err(Unopened::Gone),
        }
    }

    /// Introduces us, and tells a daemon older than we are to leave.
    pub(super) fn drain(&self, build: &Build) -> io::Result<()> {
        self.speaker.say(&Frame::Hello(build.hello()))?;
        self.speaker.say(&Frame::Drain)
    }

    /// Sends a call and copies its answer.
    pub(super) fn converse(
        &mut self,
        build: &Build,
        call: Call,
        input: &Piped,
        sink: &mut Sink,
        person: &mut dyn Person,
    ) -> Ended {
        let frames = [Frame::Hello(build.hello()), Frame::Call(call)].into_iter().chain(input.frames());
        let mut opening = Vec::new();
        for frame in frames {
            if wire::encode(&frame, &mut opening).is_err() {
                return Ended::Unsendable;
            }
        }
        let (mut rest, mut whole, mut began, mut watches) = (input.rest(), true, false, false);
        // Where this fails there may be a refusal to read.
        _ = self.speaker.send(&opening);
        loop {
            let watched = if watches { sink.pipe() } else { None };
            let (kind, payload) = match self.next(watched, None) {
                Ok(found) => found,
                Err(Deaf::Left) => return self.reader_left(),
                Err(Deaf::Over | Deaf::Silence) => return Ended::Broken { whole },
            };
            if matches!(kind, Kind::Data | Kind::Part) {
                if !began && sink.is_terminal() {
                    // From here on the answer itself is to be seen there.
                    person.show(&Progress { done: true, ..Progress::default() });
                }
                match sink.write(&self.buffer[payload.clone()]) {
                    Ok(()) => {}
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return self.reader_left(),
                    Err(error) => return Ended::Unwritable(error),
                }
                (began, whole) = (true, kind == Kind::Data);
                self.taken += payload.len();
                continue;
            }
            let answered = match wire::decode(wire::Raw { kind, payload: &self.buffer[payload] }) {
                Ok(Frame::Refusal(refusal)) if !began => return Ended::Refused(refusal),
                Ok(Frame::End(end)) => return Ended::End(end),
                Ok(Frame::Settle) => match self.wait_until_taken(sink) {
                    Some(()) => self.speaker.say(&Frame::Settled).is_ok(),
                    None => return self.reader_left(),
                },
                Ok(Frame::Ack(bytes)) => {
                    if let Some(rest) = &mut rest {
                        rest.allow(bytes as usize, &self.speaker);
                    }
                    true
                }
                Ok(Frame::Watch) => {
                    watches = true;
                    true
                }
                // What is read from now on goes nowhere.
                Ok(Frame::Drop) => {
                    rest = None;
                    true
                }
                Ok(Frame::Progress(progress)) => {
                    person.show(&progress);
                    true
                }
                Ok(Frame::Ask(ask)) => {
                    let yes = person.ask(&ask.question);
                    self.speaker.say(&Frame::Said(Said { yes })).is_ok()
                }
                Ok(_) | Err(_) => false,
            };
            if !answered {
                return Ended::Broken { whole };
            }
        }
    }

    /// Waits until the daemon has closed the connection, for at most so long; what it says is not heard.
    pub(super) fn wait_until_closed(&mut self, most: Duration) {
        let until = Instant::now() + most;
        loop {
            match self.hear(None, Some(until.saturating_duration_since(Instant::now()))) {
                Ok(()) => self.unread = 0..0,
                Err(_) => return,
            }
        }
    }

    /// The next frame.
    fn frame(&mut self, pipe: Pipe<'_>, most: Option<Duration>) -> Result<Frame, Deaf> {
        let (kind, payload) = self.next(pipe, most)?;
        wire::decode(wire::Raw { kind, payload: &self.buffer[payload] }).map_err(|_| Deaf::Over)
    }

    /// The next frame's kind, and where in the buffer its payload is.
    fn next(&mut self, pipe: Pipe<'_>, most: Option<Duration>) -> Result<(Kind, Range<usize>), Deaf> {
        loop {
            match wire::first(&self.buffer[self.unread.clone()]) {
                Ok(Some(raw)) => {
                    let (kind, length) = (raw.kind, raw.length());
                    let payload = self.unread.start + wire::HEAD..self.unread.start + length;
                    self.unread.start += length;
                    return Ok((kind, payload));
                }
                Ok(None) => self.hear(pipe, most)?,
                Err(_) => return Err(Deaf::Over),
            }
        }
    }

    /// Reads more into the buffer. What was there before may be elsewhere in it then.
    fn hear(&mut self, pipe: Pipe<'_>, most: Option<Duration>) -> Result<(), Deaf> {
        if self.taken >= ACKNOWLEDGE {
            // A daemon that is gone is noticed when reading.
            _ = self.speaker.say(&Frame::Ack(self.taken as u32));
            self.taken = 0;
        }
        self.buffer.copy_within(self.unread.clone(), 0);
        self.unread = 0..self.unread.len();
        if self.unread.end == self.buffer.len() {
            // A frame longer than all so far; their length is bounded.
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        #[cfg(unix)]
        match wait(crate::local::descriptor(&self.speaker.stream), pipe, most) {
            Heard::Something => {}
            Heard::Left => return Err(Deaf::Left),
            Heard::Nothing => return Err(Deaf::Silence),
        }
        // Elsewhere a reader who leaves is noticed when there is something to write.
        #[cfg(not(unix))]
        let (_, _) = (pipe, most);
        match (&self.speaker.stream).read(&mut self.buffer[self.unread.end..]) {
            Ok(0) => Err(Deaf::Over),
            Ok(read) => {
                self.unread.end += read;
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
            Err(_) => Err(Deaf::Over),
        }
    }

    /// Waits until who reads the sink has taken everything; none once it has left. A daemon that leaves meanwhile is
    /// noticed when it is told.
    fn wait_until_taken(&self, sink: &Sink) -> Option<()> {
        #[cfg(unix)]
        if let Some(pipe) = sink.pipe() {
            let taken = wait_until_taken(pipe, Some(crate::local::descriptor(&self.speaker.stream)));
            return (taken != Taken::Left).then_some(());
        }
        _ = sink;
        Some(())
    }

    fn reader_left(&self) -> Ended {
        // Closing the connection says the same.
        _ = self.speaker.say(&Frame::Drop);
        Ended::ReaderLeft
    }
}
