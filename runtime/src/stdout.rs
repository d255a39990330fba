//! The process's standard output as a place for frames: the thread that writes, and whether anybody reads.
//!
//! Frames come through one bounded channel, so a slow reader stops the pager. Nushell closes the pipe when it has enough
//! (`| first 10`); a page's request is not sent before the last page has been taken.

use std::io::{self, Write};
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use tokio::sync::{mpsc, oneshot};

use crate::outlet::{Gone, Outlet};
use crate::output::{Frame, Writer};

/// Frames on their way to the writing thread.
const IN_FLIGHT: usize = 2;
/// After this many pages the reader plainly wants them all: from then on pages are fetched without waiting for it.
const PATIENT_PAGES: u32 = 2;
/// How long a reader who has taken everything may think before the next page is fetched.
const GRACE: Duration = Duration::from_millis(4);

/// The engine's end of the channel.
#[derive(Debug, Clone)]
pub struct Pipe {
    frames: mpsc::Sender<Message>,
    pages: u32,
}

/// What travels to the writing thread.
#[derive(Debug)]
pub enum Message {
    /// Something to write.
    Frame(Frame),
    /// Answer when everything before it has been written and read.
    Taken(oneshot::Sender<()>),
    /// The reader has left.
    Left,
}

/// A channel: one end for the engine, one for [`write`].
pub fn pipe() -> (Pipe, mpsc::Receiver<Message>) {
    let (frames, receiver) = mpsc::channel(IN_FLIGHT);
    (Pipe { frames, pages: 0 }, receiver)
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

    fn watch(&self) {
        let frames = self.frames.downgrade();
        std::thread::spawn(move || {
            wait_until_left();
            if let Some(frames) = frames.upgrade() {
                // Whoever writes has noticed as well, or will now.
                _ = frames.blocking_send(Message::Left);
            }
        });
    }
}

/// Writes frames until the channel ends. An error of the pipe ends it early: the reader has left, or the disk behind a
/// redirection is full.
///
/// # Errors
/// As the pipe or file gives them.
pub fn write<W: Write>(mut frames: mpsc::Receiver<Message>, mut writer: Writer<W>) -> (Writer<W>, io::Result<()>) {
    let mut result = Ok(());
    while result.is_ok()
        && let Some(message) = frames.blocking_recv()
    {
        match message {
            Message::Frame(frame) => result = writer.frame(&frame),
            Message::Left => result = Err(io::ErrorKind::BrokenPipe.into()),
            Message::Taken(answer) => {
                if wait_until_taken() {
                    // The engine may have ended meanwhile: nobody to tell.
                    _ = answer.send(());
                } else {
                    result = Err(io::ErrorKind::BrokenPipe.into());
                }
            }
        }
    }
    (writer, result)
}

/// Waits until the reader has closed the pipe; for a file that is never.
fn wait_until_left() {
    let stdout = io::stdout();
    loop {
        let mut watched = [PollFd::new(&stdout, PollFlags::empty())];
        match poll(&mut watched, None) {
            Ok(_) if watched[0].revents().intersects(PollFlags::ERR | PollFlags::HUP) => return,
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => std::thread::park(),
        }
    }
}

/// Waits until the pipe is empty and its reader has had a moment to close it; false once it has.
fn wait_until_taken() -> bool {
    let stdout = io::stdout();
    let mut drained: Option<Instant> = None;
    loop {
        let mut watched = [PollFd::new(&stdout, PollFlags::empty())];
        let timeout = Timespec { tv_sec: 0, tv_nsec: 500_000 };
        if poll(&mut watched, Some(&timeout)).is_err() {
            return true;
        }
        if watched[0].revents().intersects(PollFlags::ERR | PollFlags::HUP) {
            return false;
        }
        // A file or terminal has no queue to ask about: nothing to wait for.
        match rustix::io::ioctl_fionread(stdout.as_fd()) {
            Ok(0) => match drained {
                Some(since) if since.elapsed() >= GRACE => return true,
                Some(_) => {}
                None => drained = Some(Instant::now()),
            },
            Ok(_) => drained = None,
            Err(_) => return true,
        }
    }
}
