//! What travels between a client and its daemon: the frames, their bounds, and their bytes. No I/O.
//!
//! A frame is a head of five bytes (the payload's length, little endian, and the kind) and a payload. `Part` and `Data`
//! carry bytes as they are; the other payloads are MessagePack maps, so that a later version may add to them. What each
//! is for, and who says it when, is in `docs/wire-daemon.md`.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

/// The version of all this: another number, and the two do not talk. `Hello` and `Drain` are the same in every version.
pub const VERSION: u32 = 2;
/// Bytes in one direction that the other side has not acknowledged, at most. A credit of this many is there at first.
pub const WINDOW: usize = 256 << 10;
/// Bytes in one `Part` or `Data` that we send.
pub const CHUNK: usize = 64 << 10;
/// Bytes of a frame before its payload.
pub const HEAD: usize = 5;

/// A frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// Who speaks: first from both sides.
    Hello(Hello),
    /// To a daemon: leave, if who says so is newer. Nothing follows.
    Drain,
    /// The call.
    Call(Call),
    /// Some bytes; what they belong to goes on in the next one. To the daemon: what is piped in. From it: the answer.
    Part(Bytes),
    /// Some bytes; what they belong to ends with them.
    Data(Bytes),
    /// Nothing more is piped in; or reading it failed.
    InputEnd(InputEnd),
    /// So many more bytes may be sent. From the daemon, zero says that input is wanted at all.
    Ack(u32),
    /// To the client: say `Settled` when everything before this has been written, and taken by who reads it.
    Settle,
    /// Everything before the `Settle` was taken.
    Settled,
    /// To the client: from now on a reader who leaves ends the call at once, and not when something is to be written.
    Watch,
    /// From the client: nobody reads any more. From the daemon: nobody wants the input any more.
    Drop,
    /// How far the call is.
    Progress(Progress),
    /// To the client: a question to the person at its terminal. One at a time.
    Ask(Ask),
    /// From the client: the answer.
    Said(Said),
    /// The call has ended. Nothing follows.
    End(End),
    /// The call is not made. Nothing follows.
    Refusal(Refusal),
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The speaker's [`VERSION`].
    pub wire: u32,
    /// The program's version.
    pub version: String,
    /// The program's build: differs when the executable does.
    pub build: String,
    /// The process.
    pub pid: u32,
}

/// One call of the program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The words of the command line behind the program's name.
    pub words: Vec<String>,
    /// The variables that go with the call.
    pub vars: Vec<(String, String)>,
    /// The folder it is called in.
    pub folder: String,
    /// Whether `Part`, `Data` and `InputEnd` follow with what is piped in.
    pub piped: bool,
    /// What is a terminal at the client.
    pub terminal: Terminal,
}

/// What is a terminal at the client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terminal {
    /// Standard input.
    pub stdin: bool,
    /// Standard output.
    pub stdout: bool,
    /// Standard error.
    pub stderr: bool,
    /// Its columns; 0 where nobody knows.
    pub columns: u16,
}

/// The end of what is piped in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputEnd {
    /// Why it could not be read to its end.
    pub failed: Option<String>,
}

/// How far a call is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Items so far; where `bytes` says so, bytes.
    pub items: u64,
    /// Pages so far; a wait's attempts.
    pub pages: u64,
    /// Items or bytes that there will be, where that is known.
    pub total: Option<u64>,
    /// What is worth saying besides: what a wait has seen.
    pub note: String,
    /// Whether it is over: what was shown goes.
    pub done: bool,
    /// Whether it is bytes that are counted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bytes: bool,
    /// How many of the items failed.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub failed: u64,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// A question that is answered by yes or no.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// As it is to appear.
    pub question: String,
}

/// What a person has said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Whether that was yes.
    pub yes: bool,
}

/// How a call ended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    /// The exit code.
    pub code: u8,
    /// For standard error, as it is to appear.
    pub stderr: String,
}

/// Why a call is not made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The reason.
    pub code: Code,
    /// The reason in words.
    pub message: String,
}

/// Why a call is not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The speaker's version of the wire is another.
    Version,
    /// The client is to do it in its own process.
    Elsewhere,
    /// Too many calls at once.
    Busy,
    /// What was sent is no frame, or not the one that was due.
    Malformed,
}

/// A daemon's account of itself: the answer to `daemon status`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The process.
    pub pid: u32,
    /// The program's version.
    pub version: String,
    /// The program's build.
    pub build: String,
    /// Where it listens.
    pub socket: String,
    /// Its log file.
    pub log: String,
    /// Milliseconds since it started.
    pub uptime: u64,
    /// Milliseconds without a call after which it leaves; 0 for never.
    pub idle: u64,
    /// Calls being made; questions like this one are none.
    pub calls: u64,
    /// Calls made.
    pub served: u64,
    /// Bytes of memory it occupies, where the system tells.
    pub memory: Option<u64>,
}

/// What is not a frame.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// No such kind.
    #[error("no frame is of kind {0}")]
    Kind(u8),
    /// Longer than the kind's bound.
    #[error("{0:?} of {1} bytes")]
    Length(Kind, usize),
    /// Not what the kind holds.
    #[error("{0:?}: {1}")]
    Payload(Kind, String),
}

/// A frame's kind: its head's last byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "as the frames")]
#[repr(u8)]
pub enum Kind {
    Hello = 0,
    Drain = 1,
    Call = 2,
    Part = 3,
    Data = 4,
    InputEnd = 5,
    Ack = 6,
    Settle = 7,
    Settled = 8,
    Watch = 9,
    Drop = 10,
    Progress = 11,
    End = 12,
    Refusal = 13,
    Ask = 14,
    Said = 15,
}

impl Kind {
    /// Every kind, by number.
    pub const ALL: [Kind; 16] = [
        Kind::Hello,
        Kind::Drain,
        Kind::Call,
        Kind::Part,
        Kind::Data,
        Kind::InputEnd,
        Kind::Ack,
        Kind::Settle,
        Kind::Settled,
        Kind::Watch,
        Kind::Drop,
        Kind::Progress,
        Kind::End,
        Kind::Refusal,
        Kind::Ask,
        Kind::Said,
    ];

    /// Bytes of the longest payload.
    pub const fn most(self) -> usize {
        match self {
            Kind::Drain | Kind::Settle | Kind::Settled | Kind::Watch | Kind::Drop => 0,
            Kind::Ack => 4,
            Kind::Hello | Kind::InputEnd | Kind::Progress | Kind::Refusal | Kind::Ask | Kind::Said => 16 << 10,
            Kind::Part | Kind::Data => WINDOW,
            Kind::End => 1 << 20,
            // What a system takes as one command line and its variables: Linux 2 to 6 MiB, others less.
            Kind::Call => 8 << 20,
        }
    }
}

/// A frame as it lies in a buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raw<'a> {
    /// Its kind.
    pub kind: Kind,
    /// What it holds, not looked at yet.
    pub payload: &'a [u8],
}

impl Raw<'_> {
    /// Bytes it takes in the buffer.
    pub fn length(&self) -> usize {
        HEAD + self.payload.len()
    }
}

/// The first frame in `bytes`; none while some of it is missing. Nothing is allocated for a frame that is not there yet.
///
/// # Errors
/// The bytes are no frame's beginning.
pub fn first(bytes: &[u8]) -> Result<Option<Raw<'_>>, Malformed> {
    let Some((&[a, b, c, d, kind], rest)) = bytes.split_first_chunk::<HEAD>() else { return Ok(None) };
    let kind = *Kind::ALL.get(usize::from(kind)).ok_or(Malformed::Kind(kind))?;
    let length = u32::from_le_bytes([a, b, c, d]) as usize;
    if length > kind.most() {
        return Err(Malformed::Length(kind, length));
    }
    Ok(rest.get(..length).map(|payload| Raw { kind, payload }))
}

/// What a frame's bytes mean.
///
/// # Errors
/// The payload is not what the kind holds.
pub fn decode(raw: Raw<'_>) -> Result<Frame, Malformed> {
    Ok(match raw.kind {
        Kind::Hello => Frame::Hello(unpack(raw)?),
        Kind::Call => Frame::Call(unpack(raw)?),
        Kind::Part => Frame::Part(Bytes::copy_from_slice(raw.payload)),
        Kind::Data => Frame::Data(Bytes::copy_from_slice(raw.payload)),
        Kind::InputEnd => Frame::InputEnd(unpack(raw)?),
        Kind::Ack => match raw.payload.try_into() {
            Ok(bytes) => Frame::Ack(u32::from_le_bytes(bytes)),
            Err(_) => return Err(Malformed::Payload(raw.kind, "four bytes are due".into())),
        },
        Kind::Progress => Frame::Progress(unpack(raw)?),
        Kind::Ask => Frame::Ask(unpack(raw)?),
        Kind::Said => Frame::Said(unpack(raw)?),
        Kind::End => Frame::End(unpack(raw)?),
        Kind::Refusal => Frame::Refusal(unpack(raw)?),
        // Without a payload: their bound is zero.
        Kind::Drain => Frame::Drain,
        Kind::Settle => Frame::Settle,
        Kind::Settled => Frame::Settled,
        Kind::Watch => Frame::Watch,
        Kind::Drop => Frame::Drop,
    })
}

/// Puts a frame's bytes behind `out`.
///
/// # Errors
/// The payload is longer than its kind may be; `out` is as it was.
pub fn encode(frame: &Frame, out: &mut Vec<u8>) -> Result<(), Malformed> {
    match frame {
        Frame::Hello(hello) => pack(Kind::Hello, hello, out),
        Frame::Drain => put(Kind::Drain, &[], out),
        Frame::Call(call) => pack(Kind::Call, call, out),
        Frame::Part(bytes) => put(Kind::Part, bytes, out),
        Frame::Data(bytes) => put(Kind::Data, bytes, out),
        Frame::InputEnd(end) => pack(Kind::InputEnd, end, out),
        Frame::Ack(bytes) => put(Kind::Ack, &bytes.to_le_bytes(), out),
        Frame::Settle => put(Kind::Settle, &[], out),
        Frame::Settled => put(Kind::Settled, &[], out),
        Frame::Watch => put(Kind::Watch, &[], out),
        Frame::Drop => put(Kind::Drop, &[], out),
        Frame::Progress(progress) => pack(Kind::Progress, progress, out),
        Frame::Ask(ask) => pack(Kind::Ask, ask, out),
        Frame::Said(said) => pack(Kind::Said, said, out),
        Frame::End(end) => pack(Kind::End, end, out),
        Frame::Refusal(refusal) => pack(Kind::Refusal, refusal, out),
    }
}

/// Puts a frame that carries these very bytes behind `out`.
///
/// # Errors
/// As [`encode`].
pub fn put(kind: Kind, payload: &[u8], out: &mut Vec<u8>) -> Result<(), Malformed> {
    if payload.len() > kind.most() {
        return Err(Malformed::Length(kind, payload.len()));
    }
    out.extend_from_slice(&(payload.len() as u32).to_le_bytes());
    out.push(kind as u8);
    out.extend_from_slice(payload);
    Ok(())
}

fn pack<T: Serialize>(kind: Kind, value: &T, out: &mut Vec<u8>) -> Result<(), Malformed> {
    let payload = rmp_serde::to_vec_named(value).map_err(|error| Malformed::Payload(kind, error.to_string()))?;
    put(kind, &payload, out)
}

fn unpack<'a, T: Deserialize<'a>>(raw: Raw<'a>) -> Result<T, Malformed> {
    rmp_serde::from_slice(raw.payload).map_err(|error| Malformed::Payload(raw.kind, error.to_string()))
}

/// A status as the bytes of `daemon status`'s answer, and back.
impl Status {
    /// As bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        rmp_serde::to_vec_named(self).unwrap_or_default()
    }

    /// From bytes; none where they are no status.
    pub fn from_bytes(bytes: &[u8]) -> Option<Status> {
        rmp_serde::from_slice(bytes).ok()
    }
}

#[cfg(test)]
mod tests;
