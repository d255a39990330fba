//! The process's standard output as a place for frames: the thread that writes, and whether anybody reads.
//!
//! Frames come through one bounded channel, so a slow reader stops the pager. Nushell closes the pipe when it has enough
//! (`| first 10`); a page's request is not sent before the last page has been taken.

use std::io::{self, Write};
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use crate::outlet::{Gone, Hasty, Outlet};
use crate::output::{Frame, Writer};
use crate::pipe::{self, Taken};
use crate::progress::{Step, Told};

/// Frames on their way to the writing thread.
const IN_FLIGHT: usize = 2;
/// After this many pages the reader plainly wants them all: from then on pages are fetched without waiting for it.
const PATIENT_PAGES: u32 = 2;

/// The engine's end of the channel.
#[derive(Debug, Clone)]
pub struct Pipe {
    frames: mpsc::Sender<Message>,
    pages: u32,
    hasty: bool,
    told: Arc<Told>,
}

impl Pipe {
    /// Whether the reader passes rows on as they come, and is glad of the first ones.
    pub fn for_hasty(self, hasty: bool) -> Pipe {
        Pipe { hasty, ..self }
    }

    /// How far the call is, to look at.
    pub fn told(&self) -> Arc<Told> {
        self.told.clone()
    }
}

/// What travels to the writing thread.
#[derive(Debug)]
pub enum Message {
    /// Something to write.
    Frame(Frame),
    /// Answer when everything before it has been written and read.
    Taken(oneshot::Sender<()>),
    /// From now on a reader who leaves ends the call at once.
    Watch,
}

/// A channel: one end for the engine, one for [`write`].
pub fn pipe() -> (Pipe, mpsc::Receiver<Message>) {
    let (frames, receiver) = mpsc::channel(IN_FLIGHT);
    (Pipe { frames, pages: 0, hasty: false, told: Arc::default() }, receiver)
}

impl Outlet for Pipe {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        self.frames.send(Message::Frame(frame)).await.map_err(|_| Gone)
    }

    async fn page(&mut self) -> Result<(), Gone> {
        self.pages += 1;
        if self.pages > PATIENT_PAGES {
            return if self.frames.is_closed() { Err(Gone) } else { Ok(()) };
        }
        let (taken, wait) = oneshot::channel();
        self.frames.send(Message::Taken(taken)).await.map_err(|_| Gone)?;
        wait.await.map_err(|_| Gone)
    }

    fn is_eager(&self) -> bool {
        self.pages >= PATIENT_PAGES
    }

    fn hasty(&self) -> Option<Hasty> {
        let frames = self.frames.clone();
        self.hasty.then(|| -> Hasty { Box::new(move |frame| frames.try_send(Message::Frame(frame)).is_ok()) })
    }

    fn watch(&self) {
        // Where there is no room the writer is busy, and notices by itself.
        _ = self.frames.try_send(Message::Watch);
    }

    fn tell(&self, step: Step<'_>) {
        self.told.step(step);
    }
}

/// Writes frames until the channel ends. An error of the pipe ends it early: the reader has left, or the disk behind a
/// redirection is full. `left` is done before the process ends because its reader has left while nothing was written.
///
/// # Errors
/// As the pipe or file gives them.
pub fn write<W: Write>(
    mut frames: mpsc::Receiver<Message>,
    mut writer: Writer<W>,
    left: impl FnOnce() + Send + 'static,
) -> (Writer<W>, io::Result<()>) {
    let (mut result, mut left) = (Ok(()), Some(left));
    while result.is_ok()
        && let Some(message) = frames.blocking_recv()
    {
        match message {
            Message::Frame(frame) => result = writer.frame(&frame),
            Message::Watch => {
                let left = left.take();
                std::thread::spawn(move || {
                    pipe::wait_until_left(io::stdout());
                    _ = left.map(|left| left());
                    // What the engine still does is of no use to anybody.
                    std::process::exit(0);
                });
            }
            Message::Taken(answer) => {
                if pipe::wait_until_taken(io::stdout(), None) == Taken::Left {
                    result = Err(io::ErrorKind::BrokenPipe.into());
                } else {
                    // The engine may have ended meanwhile: nobody to tell.
                    _ = answer.send(());
                }
            }
        }
    }
    (writer, result)
}
