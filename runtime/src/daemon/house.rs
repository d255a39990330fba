//! What all connections share: who is here, since when nobody is, and whether it is time to leave.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{mpsc, watch};

use super::log::Log;
use super::{Settings, build_of};
use crate::local::AsyncStream;
use crate::wire::{Hello, Status};

/// The daemon looks this often whether it is idle at most, and at least: being a little late is no harm.
const TICKS: (Duration, Duration) = (Duration::from_millis(20), Duration::from_secs(30));
/// How long a last answer may take to leave once calls are cut off.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// Why a daemon leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leave {
    /// Nobody has called for long.
    Idle,
    /// The program has another build now, or a newer daemon says so.
    Superseded,
    /// The socket is not there any more: no client finds this daemon.
    Lost,
    /// Somebody said `daemon stop`, or the system said so.
    Told,
}

impl Leave {
    pub(super) fn why(self) -> &'static str {
        match self {
            Leave::Idle => "nothing to do",
            Leave::Superseded => "another build takes over",
            Leave::Lost => "its socket is gone",
            Leave::Told => "told to",
        }
    }
}

/// What all connections share.
#[derive(Debug)]
pub(super) struct House {
    pub(super) settings: Settings,
    pub(super) log: Log,
    program: Option<PathBuf>,
    since: Instant,
    last: Mutex<Instant>,
    guests: watch::Sender<u64>,
    calls: watch::Sender<u64>,
    served: AtomicU64,
    leave: mpsc::UnboundedSender<Leave>,
    reasons: Mutex<Option<mpsc::UnboundedReceiver<Leave>>>,
    cut: watch::Sender<bool>,
    /// Connections of those who wait for the daemon's end.
    waiting: Mutex<Vec<Arc<AsyncStream>>>,
}

impl House {
    pub(super) fn new(settings: Settings, program: Option<PathBuf>) -> House {
        let (leave, reasons) = mpsc::unbounded_channel();
        House {
            log: Log::new(settings.place.log()),
            settings,
            program,
            since: Instant::now(),
            last: Mutex::new(Instant::now()),
            guests: watch::Sender::new(0),
            calls: watch::Sender::new(0),
            served: AtomicU64::new(0),
            leave,
            reasons: Mutex::new(Some(reasons)),
            cut: watch::Sender::new(false),
            waiting: Mutex::default(),
        }
    }

    /// Somebody comes in.
    pub(super) fn guest(self: &Arc<House>) -> Guest {
        self.guests.send_modify(|guests| *guests += 1);
        Guest(self.clone())
    }

    /// How many are here.
    pub(super) fn guests(&self) -> u64 {
        *self.guests.borrow()
    }

    /// A call is made from here on.
    pub(super) fn serve(&self) -> Service<'_> {
        self.calls.send_modify(|calls| *calls += 1);
        Service(self)
    }

    /// Says that it is time to leave.
    pub(super) fn leave(&self, reason: Leave) {
        // The first reason is enough.
        _ = self.leave.send(reason);
    }

    /// Where reasons to leave come from; a signal is one. To be asked for once.
    pub(super) fn leaving(self: &Arc<House>) -> mpsc::UnboundedReceiver<Leave> {
        #[cfg(unix)]
        if let Ok(mut signal) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            let house = Arc::downgrade(self);
            tokio::spawn(async move {
                signal.recv().await;
                if let Some(house) = house.upgrade() {
                    house.leave(Leave::Told);
                }
            });
        }
        let reasons = self.reasons.lock().unwrap_or_else(PoisonError::into_inner).take();
        reasons.unwrap_or_else(|| mpsc::unbounded_channel().1)
    }

    /// How often to look whether it is time to leave.
    pub(super) fn tick(&self) -> Duration {
        let (least, most) = TICKS;
        if self.settings.idle.is_zero() { most } else { (self.settings.idle / 10).clamp(least, most) }
    }

    pub(super) fn is_idle(&self) -> bool {
        let idle = self.settings.idle;
        let last = *self.last.lock().unwrap_or_else(PoisonError::into_inner);
        !idle.is_zero() && self.guests() == 0 && last.elapsed() >= idle
    }

    /// Whether the program was replaced or taken away.
    pub(super) fn is_superseded(&self) -> bool {
        build_of(self.program.as_ref()).as_ref() != Some(self.settings.place.build())
    }

    /// Leaves if who says so is newer than we are.
    pub(super) fn consider(&self, hello: &Hello) {
        if self.settings.place.build().is_older_than(hello) || self.is_superseded() {
            self.leave(Leave::Superseded);
        }
    }

    /// Waits until no call is made any more; for a bounded time, and then how many still are.
    pub(super) async fn wait_for_calls(&self) -> u64 {
        wait_for_none(&self.calls, Some(self.settings.patience)).await
    }

    /// Waits until nobody is here, or those that are left are to be cut off.
    pub(super) async fn wait_for_guests(&self, reason: Leave) {
        let most = (reason == Leave::Told).then_some(self.settings.patience + LAST_WORDS);
        let mut cut = self.cut.subscribe();
        let left = tokio::select! {
            left = wait_for_none(&self.guests, most) => left,
            _ = cut.wait_for(|cut| *cut) => wait_for_none(&self.guests, Some(LAST_WORDS)).await,
        };
        if left > 0 {
            self.log.line(&format!("cuts {left} connections off"));
        }
    }

    /// Keeps a connection open until the daemon is about to end.
    pub(super) fn keep(&self, stream: Arc<AsyncStream>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(stream);
    }

    /// The connections that are kept; for who ends the daemon to close.
    pub(super) fn kept(&self) -> Vec<Arc<AsyncStream>> {
        std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Calls that are left are not to be waited for.
    pub(super) fn cut(&self) {
        self.cut.send_replace(true);
    }

    /// How the daemon is.
    pub(super) fn status(&self) -> Status {
        let place = &self.settings.place;
        let hello = place.build().hello();
        Status {
            pid: hello.pid,
            version: hello.version,
            build: hello.build,
            socket: place.socket().display().to_string(),
            log: place.log().display().to_string(),
            uptime: self.since.elapsed().as_millis() as u64,
            idle: self.settings.idle.as_millis() as u64,
            calls: *self.calls.borrow(),
            served: self.served.load(Ordering::Relaxed),
            memory: memory(),
        }
    }
}

/// Somebody who is here, until dropped.
#[derive(Debug)]
pub(super) struct Guest(Arc<House>);

impl std::ops::Deref for Guest {
    type Target = House;

    fn deref(&self) -> &House {
        &self.0
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.0.guests.send_modify(|guests| *guests -= 1);
    }
}

/// A call that is being made, until dropped.
#[derive(Debug)]
pub(super) struct Service<'a>(&'a House);

impl Drop for Service<'_> {
    fn drop(&mut self) {
        self.0.served.fetch_add(1, Ordering::Relaxed);
        *self.0.last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        self.0.calls.send_modify(|calls| *calls -= 1);
    }
}

/// Waits until a count is zero; for a bounded time, and then what it is.
async fn wait_for_none(count: &watch::Sender<u64>, most: Option<Duration>) -> u64 {
    let mut count = count.subscribe();
    // The sender is the house's, and that is here.
    match most {
        Some(most) => _ = tokio::time::timeout(most, count.wait_for(|count| *count == 0)).await,
        None => _ = count.wait_for(|count| *count == 0).await,
    }
    *count.borrow()
}

/// Bytes of memory that the process occupies, where the system tells.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kilobytes << 10)
}
