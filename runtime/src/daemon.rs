//! The daemon: one per user and build, it listens, takes calls from clients and leaves when nobody needs it.
//!
//! What a call means is its [`Host`]'s. Here is who listens, who may speak, how much may be on its way, and when it is
//! over. Nothing of a call is written anywhere but to its client.

mod connection;
mod detach;
mod house;
mod input;
mod log;
mod reply;

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use house::{House, Leave};
pub use input::Input;
pub use reply::Reply;

use crate::client;
use crate::local::{self, Listener};
use crate::place::{Build, Lock, Place, Unusable};
use crate::wire::{Call, End};

/// Who makes the calls.
pub trait Host: Send + Sync + 'static {
    /// Makes a call. What it answers goes through `reply` before it ends; what is piped in comes through `input`, which
    /// blocks: it is not for an async task. A client who leaves ends the call, at any `await`.
    fn run(&self, call: Call, input: Input, reply: Reply) -> impl Future<Output = Result<End, Elsewhere>> + Send;
}

/// The client is to make the call in its own process. Only before anything was answered or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere(pub String);

/// How a daemon runs.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where.
    pub place: Place,
    /// How long without a call it stays; zero for ever.
    pub idle: Duration,
    /// How long calls may still take when it is told to stop.
    pub patience: Duration,
    /// Whether nobody waits for its end: it leaves the terminal, and its standard streams.
    pub detached: bool,
}

impl Settings {
    /// As users have it where they say nothing.
    pub fn new(place: Place) -> Settings {
        Settings { place, idle: Duration::from_mins(15), patience: Duration::from_secs(10), detached: false }
    }
}

/// Why a daemon does not run.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// There is no place for it.
    #[error(transparent)]
    Place(#[from] Unusable),
    /// The system says no.
    #[error("{0}")]
    System(#[from] io::Error),
}

/// How long the daemon who has the name may take to give it up.
const TAKING_OVER: Duration = Duration::from_secs(2);
/// The pause between two looks at it.
const PAUSE: Duration = Duration::from_millis(2);
/// How long calls that are cut off may take to notice.
const LAST_MOMENT: Duration = Duration::from_millis(200);
/// Threads that work at calls, at most.
const WORKERS: usize = 8;

/// Listens until it is time to leave. Its host is made once clients can connect: they wait, and nobody waits for them.
///
/// That another daemon has the place is as good, and no failure.
///
/// # Errors
/// There is no place for it, or the system has no socket or threads for it.
pub fn run<H: Host>(settings: Settings, host: impl FnOnce() -> H) -> Result<(), Failed> {
    let detached = settings.detached;
    let done = prepare(&settings).and_then(|lock| match lock {
        None => {
            report(client::READY);
            Ok(())
        }
        Some(lock) => serve(settings, lock, host),
    });
    if let Err(failed) = &done
        && detached
    {
        report(&failed.to_string());
    }
    done
}

/// Takes the place; none where another daemon has it.
fn prepare(settings: &Settings) -> Result<Option<Lock>, Failed> {
    if settings.detached {
        detach::from_terminal();
    }
    settings.place.secure()?;
    let until = Instant::now() + TAKING_OVER;
    loop {
        if let Some(lock) = Lock::take(&settings.place.lock())? {
            // A daemon that was killed leaves its socket. None that lives can have this one: it would have the lock.
            return match fs::remove_file(settings.place.socket()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound && !cfg!(windows) => Err(error.into()),
                _ => Ok(Some(lock)),
            };
        }
        if local::connect(&settings.place.socket()).is_ok() {
            return Ok(None);
        }
        if Instant::now() > until {
            return Err(
                io::Error::new(io::ErrorKind::TimedOut, "another daemon has the place and does not listen").into()
            );
        }
        std::thread::sleep(PAUSE);
    }
}

fn serve<H: Host>(settings: Settings, lock: Lock, host: impl FnOnce() -> H) -> Result<(), Failed> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).clamp(2, WORKERS);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(workers)
        .thread_name("nuaws-daemon")
        .enable_all()
        .build()?;
    let waiting = runtime.block_on(async {
        let listener = local::listen(&settings.place.socket())?;
        let program = std::env::current_exe().ok();
        let house = Arc::new(House::new(settings.clone(), program));
        house.log.line(&format!("listens: nuaws {}", env!("CARGO_PKG_VERSION")));
        report(client::READY);
        if settings.detached {
            detach::from_streams(&settings.place.log());
        }
        detach::take_descriptors();
        let place = settings.place.clone();
        let older = tokio::task::spawn_blocking(move || send_others_away(&place));
        let reason = receive(&house, listener, Arc::new(host())).await;
        // From here on the name is another daemon's, if one comes: what is left here are the calls.
        // Clients that are connected and not taken yet are cut off, and find the next daemon.
        lock.remove_with(&settings.place.socket());
        house.log.line(&format!("leaves: {}", reason.why()));
        house.wait_for_guests(reason).await;
        // It asks other daemons, each for a bounded time.
        _ = older.await;
        house.log.line("left");
        Ok::<_, Failed>(house.kept())
    })?;
    // Calls that were cut off end here. A thread that waits for a disk has nobody to do it for.
    runtime.shutdown_timeout(LAST_MOMENT);
    // Who waits sees his connection end with the process: the host is gone then, and all that it had is free.
    std::mem::forget(waiting);
    Ok(())
}

/// Takes connections until it is time to leave.
async fn receive<H: Host>(house: &Arc<House>, listener: Listener, host: Arc<H>) -> Leave {
    use interprocess::local_socket::traits::tokio::Listener as _;
    let mut leaving = house.leaving();
    let mut tick = tokio::time::interval(house.tick());
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    #[cfg(unix)]
    let bound = identity(&house.settings.place.socket());
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(stream) => {
                    // Counted before it is looked at: while somebody is here nobody leaves for having nothing to do.
                    let guest = house.guest();
                    tokio::spawn(connection::serve(stream, guest, host.clone()));
                }
                Err(error) => {
                    // Out of descriptors, most likely: some come back when calls end.
                    house.log.line(&format!("cannot take a connection: {error}"));
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            },
            reason = leaving.recv() => return reason.unwrap_or(Leave::Told),
            _ = tick.tick() => {
                if house.is_idle() {
                    return Leave::Idle;
                }
                if house.is_superseded() {
                    return Leave::Superseded;
                }
                #[cfg(unix)]
                if identity(&house.settings.place.socket()) != bound {
                    return Leave::Lost;
                }
            }
        }
    }
}

/// Tells daemons of older builds to leave, and tidies up after those that were killed.
fn send_others_away(place: &Place) {
    for other in place.others() {
        match Lock::take(&other.lock()) {
            Ok(Some(lock)) => {
                _ = fs::remove_file(other.start_lock());
                lock.remove_with(&other.socket());
            }
            Ok(None) => client::drain(place, &other),
            Err(_) => {}
        }
    }
}

/// Tells who started the daemon.
fn report(line: &str) {
    use io::Write as _;
    let mut stdout = io::stdout().lock();
    // Who does not wait any more needs not know.
    _ = writeln!(stdout, "{}", line.replace('\n', " ")).and_then(|()| stdout.flush());
}

/// Which file a path leads to.
#[cfg(unix)]
fn identity(path: &std::path::Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    fs::symlink_metadata(path).ok().map(|found| (found.dev(), found.ino()))
}

/// The program in this file, as it is now.
fn build_of(program: Option<&PathBuf>) -> Option<Build> {
    Build::of_executable(program?).ok()
}
