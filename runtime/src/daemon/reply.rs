//! What goes to one client: as much as it has credit for, in order, with what is only of interest now beside it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::sync::{Mutex as Turn, Notify, Semaphore, mpsc, oneshot, watch};

use crate::outlet::Gone;
use crate::wire::{Ask, CHUNK, Frame, Progress, WINDOW};

/// Frames on their way to the writing task.
const QUEUE: usize = 8;

/// Where a call's answer goes; cheap to clone.
#[derive(Debug, Clone)]
pub struct Reply(Arc<Outgoing>);

impl Reply {
    pub(super) fn new(outgoing: Arc<Outgoing>) -> Reply {
        Reply(outgoing)
    }

    /// Sends bytes for the client's stdout; waits while it has too many. A client that is cut off between two of these
    /// can still say so behind them: give what belongs together (a frame, a row) at once.
    ///
    /// # Errors
    /// Nobody reads any more.
    pub async fn data(&self, mut bytes: Bytes) -> Result<(), Gone> {
        let _turn = self.0.turn.lock().await;
        while bytes.len() > CHUNK {
            self.0.send(Frame::Part(bytes.split_to(CHUNK)), CHUNK).await?;
        }
        let length = bytes.len();
        if length == 0 { Ok(()) } else { self.0.send(Frame::Data(bytes), length).await }
    }

    /// Returns when all that was sent is written, and taken by who reads the client's stdout.
    ///
    /// # Errors
    /// Nobody reads any more.
    pub async fn settled(&self) -> Result<(), Gone> {
        let (settled, wait) = oneshot::channel();
        self.0.aside().settling.push_back(settled);
        self.0.frames.send(Frame::Settle).await.map_err(|_| Gone)?;
        wait.await.map_err(|_| Gone)
    }

    /// From now on a reader who leaves ends the call at once, and not when the next bytes are due. Not for a call that
    /// changes something: its caller would not know whether it was sent.
    pub fn watch(&self) {
        self.0.aside().watch = true;
        self.0.nudge.notify_one();
    }

    /// Returns when nobody reads any more.
    pub async fn gone(&self) {
        // The sender lives as long as we do.
        _ = self.0.left.subscribe().wait_for(|left| *left).await;
    }

    /// Asks the person at the client's terminal; whether the answer is yes. A client who leaves has not said so.
    pub async fn ask(&self, question: String) -> bool {
        let (said, wait) = oneshot::channel();
        self.0.aside().asking = Some(said);
        let asked = self.0.frames.send(Frame::Ask(Ask { question })).await;
        asked.is_ok() && wait.await == Ok(true)
    }

    /// Says how far the call is. Costs nothing: where the last word has not left yet it is replaced.
    pub fn progress(&self, progress: Progress) {
        self.0.aside().progress = Some(progress);
        self.0.nudge.notify_one();
    }
}

/// What goes to one client.
#[derive(Debug)]
pub(super) struct Outgoing {
    frames: mpsc::Sender<Frame>,
    /// Bytes that the client takes now.
    credit: Semaphore,
    /// What is sent in several parts is not mixed with anything else.
    turn: Turn<()>,
    left: watch::Sender<bool>,
    aside: Mutex<Aside>,
    /// Something has been put aside.
    nudge: Notify,
}

/// What does not wait in the queue.
#[derive(Debug, Default)]
struct Aside {
    /// Who waits for a `Settled`. The k-th answer is for the k-th who asked: what he had sent went out before.
    settling: VecDeque<oneshot::Sender<()>>,
    /// Who has asked.
    asking: Option<oneshot::Sender<bool>>,
    progress: Option<Progress>,
    took: Option<u32>,
    unwanted: bool,
    watch: bool,
}

impl Outgoing {
    /// What goes to one client, and the queue for who writes it.
    pub(super) fn new() -> (Arc<Outgoing>, mpsc::Receiver<Frame>) {
        let (frames, queue) = mpsc::channel(QUEUE);
        let outgoing = Outgoing {
            frames,
            credit: Semaphore::new(WINDOW),
            turn: Turn::default(),
            left: watch::Sender::new(false),
            aside: Mutex::default(),
            nudge: Notify::new(),
        };
        (Arc::new(outgoing), queue)
    }

    async fn send(&self, frame: Frame, bytes: usize) -> Result<(), Gone> {
        self.credit.acquire_many(bytes as u32).await.map_err(|_| Gone)?.forget();
        self.frames.send(frame).await.map_err(|_| Gone)
    }

    /// The last frame: after all that was sent.
    pub(super) async fn finish(&self, frame: Frame) {
        // A client that has left needs no end.
        _ = self.frames.send(frame).await;
    }

    /// The client takes so many more; false where it has not been sent so many.
    pub(super) fn allow(&self, bytes: u32) -> bool {
        let fits = self.credit.available_permits() + bytes as usize <= WINDOW;
        if fits {
            self.credit.add_permits(bytes as usize);
        }
        fits
    }

    /// The client says that all before a `Settle` was taken.
    pub(super) fn settle(&self) {
        let first = self.aside().settling.pop_front();
        // Who asked may have gone on to something else.
        _ = first.map(|first| first.send(()));
    }

    /// The person at the client's terminal has said so.
    pub(super) fn said(&self, yes: bool) {
        // Who asked may have gone on to something else.
        _ = self.aside().asking.take().map(|asking| asking.send(yes));
    }

    /// Nobody reads any more: who waits for anything is told.
    pub(super) fn leave(&self) {
        self.left.send_replace(true);
        self.credit.close();
        let mut aside = self.aside();
        aside.settling.clear();
        aside.asking = None;
    }

    /// So much of the input was read; nothing says that it is wanted.
    pub(super) fn took(&self, bytes: usize) {
        *self.aside().took.get_or_insert_default() += bytes as u32;
        self.nudge.notify_one();
    }

    /// The rest of the input is not wanted.
    pub(super) fn unwanted(&self) {
        self.aside().unwanted = true;
        self.nudge.notify_one();
    }

    /// Waits for something to be put aside.
    pub(super) async fn nudged(&self) {
        self.nudge.notified().await;
    }

    /// Takes what was put aside.
    pub(super) fn put_aside(&self) -> impl Iterator<Item = Frame> {
        let mut aside = self.aside();
        let took = aside.took.take().map(Frame::Ack);
        let unwanted = std::mem::take(&mut aside.unwanted).then_some(Frame::Drop);
        let watch = std::mem::take(&mut aside.watch).then_some(Frame::Watch);
        [took, unwanted, watch, aside.progress.take().map(Frame::Progress)].into_iter().flatten()
    }

    fn aside(&self) -> MutexGuard<'_, Aside> {
        self.aside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
