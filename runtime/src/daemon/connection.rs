//! One connection: who is there, what is asked, and the call between its first and its last frame.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Buf as _, BytesMut};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::mpsc;

use super::house::{Guest, Leave};
use super::input::{Input, Pool};
use super::reply::{Outgoing, Reply};
use super::{Elsewhere, Host};
use crate::local::{self, AsyncStream};
use crate::wire::{self, Call, Code, End, Frame, Hello, Kind, Raw, Refusal};

/// How long a client may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(30);
/// Connections at once; who comes then is to help himself.
const MOST: u64 = 1024;
/// Bytes read at a time, at first.
const BUFFER: usize = 8 << 10;
/// Frames that wait are written together up to so many bytes.
const TOGETHER: usize = wire::CHUNK;

/// Serves a client until it or its call is at the end.
pub(super) async fn serve<H: Host>(stream: AsyncStream, guest: Guest, host: Arc<H>) {
    if let Err(error) = local::check_peer(&stream) {
        guest.log.line(&format!("refuses a connection: {error}"));
        return;
    }
    let mut listener = Listening { stream: Arc::new(stream), buffer: BytesMut::with_capacity(BUFFER) };
    if guest.guests() > MOST {
        return listener.refuse(Code::Busy, "the daemon has too many calls").await;
    }
    // Clients send nothing before: one that gives up waiting can be sure that it asked for nothing.
    if listener.say(&Frame::Hello(guest.settings.place.build().hello())).await.is_err() {
        return;
    }
    match tokio::time::timeout(PATIENCE, listener.request()).await {
        Ok(Ok(Request::Call(call))) => answer(listener, call, &guest, host).await,
        Ok(Ok(Request::Drain(hello))) => guest.consider(&hello),
        Ok(Err(Unclear::Refused(refusal))) => {
            guest.log.line(&format!("refuses a call: {}", refusal.message));
            // A client that has left needs no reason.
            _ = listener.say(&Frame::Refusal(refusal)).await;
        }
        // It left again, or looked whether somebody is here.
        Ok(Err(Unclear::Over)) | Err(_) => {}
    }
}

/// What a client wants.
enum Request {
    Call(Call),
    Drain(Hello),
}

/// Why that is not known.
enum Unclear {
    Over,
    Refused(Refusal),
}

impl Unclear {
    fn malformed(message: impl ToString) -> Unclear {
        Unclear::Refused(Refusal { code: Code::Malformed, message: message.to_string() })
    }
}

/// The receiving side.
struct Listening {
    stream: Arc<AsyncStream>,
    buffer: BytesMut,
}

impl Listening {
    /// Hello, and what follows it.
    async fn request(&mut self) -> Result<Request, Unclear> {
        let hello = match self.frame().await? {
            Frame::Hello(hello) => hello,
            _ => return Err(Unclear::malformed("a client introduces itself first")),
        };
        match self.frame().await {
            Ok(Frame::Drain) => Ok(Request::Drain(hello)),
            Err(Unclear::Over) => Err(Unclear::Over),
            // What else follows may mean something in that version.
            _ if hello.wire != wire::VERSION => {
                let message = format!("nuaws {} speaks otherwise", hello.version);
                Err(Unclear::Refused(Refusal { code: Code::Version, message }))
            }
            Ok(Frame::Call(call)) => Ok(Request::Call(call)),
            Ok(_) => Err(Unclear::malformed("a call is due")),
            Err(unclear) => Err(unclear),
        }
    }

    async fn frame(&mut self) -> Result<Frame, Unclear> {
        let mut found = None;
        while found.is_none() {
            self.hear(|raw| {
                found = Some(wire::decode(raw));
                false
            })
            .await?;
        }
        match found {
            Some(Ok(frame)) => Ok(frame),
            Some(Err(error)) => Err(Unclear::malformed(error)),
            None => Err(Unclear::Over),
        }
    }

    /// Gives `each` the frames that are there, as long as it wants more; reads some where none is.
    async fn hear(&mut self, mut each: impl FnMut(Raw<'_>) -> bool) -> Result<(), Unclear> {
        let mut heard = false;
        while let Some(raw) = wire::first(&self.buffer).map_err(Unclear::malformed)? {
            heard = true;
            let length = raw.length();
            let more = each(raw);
            self.buffer.advance(length);
            if !more {
                break;
            }
        }
        if !heard {
            self.buffer.reserve(BUFFER);
            match (&*self.stream).read_buf(&mut self.buffer).await {
                Ok(0) | Err(_) => return Err(Unclear::Over),
                Ok(_) => {}
            }
        }
        Ok(())
    }

    async fn say(&self, frame: &Frame) -> io::Result<()> {
        let mut bytes = Vec::new();
        wire::encode(frame, &mut bytes).map_err(io::Error::other)?;
        (&*self.stream).write_all(&bytes).await
    }

    async fn refuse(&self, code: Code, message: &str) {
        _ = self.say(&Frame::Refusal(Refusal { code, message: message.into() })).await;
    }
}

/// Makes a call: one task reads what the client says, one writes, this one works.
async fn answer<H: Host>(listening: Listening, call: Call, guest: &Guest, host: Arc<H>) {
    let stream = listening.stream.clone();
    let (outgoing, queue) = Outgoing::new();
    let pool = Arc::new(Pool::default());
    if !call.piped {
        pool.end(Ok(()));
    }
    let hearing = tokio::spawn(hear(listening, outgoing.clone(), pool.clone()));
    let mut writing = tokio::spawn(write(stream.clone(), outgoing.clone(), queue));

    let what = what(&call.words);
    let since = Instant::now();
    let reply = Reply::new(outgoing.clone());
    let _over = Over { outgoing: outgoing.clone(), pool: pool.clone() };
    let ended = match housekeeping(&call.words) {
        Some(task) => Some(Ok(keep_house(task, guest, &reply, stream).await)),
        None => {
            let _service = guest.serve();
            let input = Input::new(pool, outgoing.clone());
            tokio::select! {
                biased;
                () = reply.gone() => None,
                ended = host.run(call, input, reply.clone()) => Some(ended),
            }
        }
    };
    guest.log.line(&format!("{what}: {}, {} ms", outcome(ended.as_ref()), since.elapsed().as_millis()));
    if let Some(ended) = ended {
        let last = match ended {
            Ok(end) => Frame::End(bounded(end)),
            Err(Elsewhere(message)) => Frame::Refusal(Refusal { code: Code::Elsewhere, message }),
        };
        tokio::select! {
            () = async {
                outgoing.finish(last).await;
                // Its only failure is a panic: the client sees that there is no end.
                _ = (&mut writing).await;
            } => {}
            () = reply.gone() => {}
        }
    }
    hearing.abort();
    writing.abort();
}

/// Whoever still waits for a client when this is dropped waits no longer.
struct Over {
    outgoing: Arc<Outgoing>,
    pool: Arc<Pool>,
}

impl Drop for Over {
    fn drop(&mut self) {
        self.outgoing.leave();
        self.pool.end(Err("the client has left".into()));
    }
}

/// Takes what a client says while its call is made. At its end the call is over, too.
async fn hear(mut listening: Listening, outgoing: Arc<Outgoing>, pool: Arc<Pool>) {
    let over = Over { outgoing, pool };
    let (outgoing, pool) = (&over.outgoing, &over.pool);
    let mut stays = true;
    while stays {
        let heard = listening.hear(|raw| {
            stays = match raw.kind {
                Kind::Part | Kind::Data => pool.push(raw.payload),
                _ => match wire::decode(raw) {
                    Ok(Frame::Ack(bytes)) => outgoing.allow(bytes),
                    Ok(Frame::Settled) => {
                        outgoing.settle();
                        true
                    }
                    Ok(Frame::Said(said)) => {
                        outgoing.said(said.yes);
                        true
                    }
                    Ok(Frame::InputEnd(end)) => {
                        pool.end(end.failed.map_or(Ok(()), Err));
                        true
                    }
                    // The reader has left; or this is no frame for here.
                    _ => false,
                },
            };
            stays
        });
        stays = heard.await.is_ok() && stays;
    }
}

/// Writes what goes to a client, up to its last frame.
async fn write(stream: Arc<AsyncStream>, outgoing: Arc<Outgoing>, mut queue: mpsc::Receiver<Frame>) {
    let mut bytes = Vec::new();
    let mut last = false;
    while !last {
        bytes.clear();
        tokio::select! {
            frame = queue.recv() => {
                let mut next = frame;
                while let Some(frame) = next {
                    last = matches!(frame, Frame::End(_) | Frame::Refusal(_));
                    // All that is sent is cut to its bound before.
                    _ = wire::encode(&frame, &mut bytes);
                    next = if bytes.len() < TOGETHER { queue.try_recv().ok() } else { None };
                }
            }
            () = outgoing.nudged() => {
                for frame in outgoing.put_aside() {
                    _ = wire::encode(&frame, &mut bytes);
                }
            }
        }
        if (&*stream).write_all(&bytes).await.is_err() {
            // The hearing side notices as well, and says so.
            return;
        }
        // A burst is no reason to keep so much for the next hours.
        bytes.shrink_to(TOGETHER * 2);
    }
}

/// What is asked of the daemon itself.
enum Task {
    Status,
    Stop,
}

fn housekeeping(words: &[String]) -> Option<Task> {
    match words {
        [first, second] if first == "daemon" && second == "status" => Some(Task::Status),
        [first, second] if first == "daemon" && second == "stop" => Some(Task::Stop),
        _ => None,
    }
}

async fn keep_house(task: Task, guest: &Guest, reply: &Reply, stream: Arc<AsyncStream>) -> End {
    let answer = match task {
        Task::Status => guest.status().to_bytes(),
        Task::Stop => {
            guest.keep(stream);
            guest.leave(Leave::Told);
            let left = guest.wait_for_calls().await;
            guest.cut();
            left.to_string().into_bytes()
        }
    };
    // Who asked may have left.
    _ = reply.data(answer.into()).await;
    End::default()
}

/// A call for the log: the command and what it is of, and nothing that a user may have meant to keep.
fn what(words: &[String]) -> String {
    let plain = |word: &&str| {
        word.len() <= 64 && word.starts_with(|c: char| c.is_ascii_alphabetic()) && word.chars().all(is_plain)
    };
    let words = words.iter().take(2).flat_map(|word| word.split(' ')).chain(words.iter().skip(2).map(String::as_str));
    words.take_while(plain).take(3).collect::<Vec<_>>().join(" ")
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

fn outcome(ended: Option<&Result<End, Elsewhere>>) -> String {
    match ended {
        None => "the client left".into(),
        Some(Ok(end)) => format!("code {}", end.code),
        Some(Err(_)) => "made by the client".into(),
    }
}

/// An end that fits its frame: an error text may quote what a user gave.
fn bounded(mut end: End) -> End {
    let most = Kind::End.most() - 64;
    if end.stderr.len() > most {
        end.stderr.truncate(end.stderr.floor_char_boundary(most));
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_names_the_operation_and_nothing_given_to_it() {
        let what = |words: &[&str]| what(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(what(&["call", "s3", "GetObject", "--params", "{secret}"]), "call s3 GetObject");
        assert_eq!(what(&["call", "--params", "secret", "s3"]), "call");
        assert_eq!(what(&["run", "s3 ListBuckets $prefix -- $region", "--output", "frames"]), "run s3 ListBuckets");
        assert_eq!(what(&["run", "--params", "secret", "s3 ListBuckets"]), "run");
        assert_eq!(what(&["call", "{\"Secret\":1}"]), "call");
        assert_eq!(what(&["call", "s3", "GetObject", "secret"]), "call s3 GetObject");
        assert_eq!(what(&[]), "");
    }

    #[test]
    fn a_text_too_long_for_its_frame_is_cut() {
        let end = bounded(End { code: 1, stderr: "é".repeat(1 << 20) });
        let mut out = Vec::new();
        wire::encode(&Frame::End(end), &mut out).unwrap();
        assert!(out.len() > Kind::End.most() - 100);
    }
}
