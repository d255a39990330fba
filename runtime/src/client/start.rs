//! From a place to a conversation: connect, or start a daemon and connect.

use std::io::{self, BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::Why;
use super::copy::{Talk, Unopened};
use crate::local;
use crate::params::VARIABLE;
use crate::place::{Lock, Place};

/// How long a daemon may take to start. The call can be made without one: slower, but not that much slower.
const PATIENCE: Duration = Duration::from_secs(2);
/// The pause before looking again for a daemon that somebody else starts; it doubles up to [`LONGEST_PAUSE`].
const PAUSE: Duration = Duration::from_millis(1);
const LONGEST_PAUSE: Duration = Duration::from_millis(16);
/// Variables that a daemon is started with, besides those that begin with [`PREFIXES`]. What a call needs comes with it:
/// nobody's credentials are the daemon's own.
const VARIABLES: [&str; 19] = [
    "HOME",
    "PATH",
    "USER",
    "LOGNAME",
    "LANG",
    "TMPDIR",
    "TMP",
    "TEMP",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "SYSTEMROOT",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "USERNAME",
];
const PREFIXES: [&str; 2] = ["XDG_", "NUAWS_"];

/// Why no daemon could be reached.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// The system says no.
    #[error("the daemon cannot be reached: {0}")]
    Connect(io::Error),
    /// It cannot be started.
    #[error("the daemon cannot be started: {0}")]
    Start(String),
    /// There is one, and it does not answer.
    #[error("the daemon does not answer")]
    Silent,
    /// None was there in time.
    #[error("the daemon did not start in time")]
    Late,
}

/// Begins a conversation with the daemon at `place`, and starts that first if it is not there.
pub(super) fn reach(place: &Place) -> Result<Talk, Why> {
    if let Some(talk) = find(place)? {
        return Ok(talk);
    }
    place.secure()?;
    let until = Instant::now() + PATIENCE;
    let mut pause = PAUSE;
    loop {
        if let Some(lock) = Lock::take(&place.start_lock()).map_err(Failed::Connect)? {
            // Whoever had the lock before may have started one.
            if let Some(talk) = find(place)? {
                return Ok(talk);
            }
            spawn(until)?;
            drop(lock);
        }
        if let Some(talk) = find(place)? {
            return Ok(talk);
        }
        if Instant::now() > until {
            return Err(Failed::Late.into());
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Begins a conversation with the daemon that is there; none where none is, or where it is about to leave.
pub(super) fn find(place: &Place) -> Result<Option<Talk>, Why> {
    let stream = match local::connect(&place.socket()) {
        Ok(stream) => stream,
        Err(error) if is_nobody(&error) => return Ok(None),
        Err(error) => {
            // What is wrong with the folder says more.
            place.secure()?;
            return Err(Failed::Connect(error).into());
        }
    };
    match Talk::open(stream) {
        Ok(talk) => Ok(Some(talk)),
        Err(Unopened::Gone) => Ok(None),
        Err(Unopened::Silent) => Err(Failed::Silent.into()),
        Err(Unopened::Refused(refusal)) => Err(Why::Refused(refusal)),
    }
}

/// Whether nobody listens: no socket, or one that a daemon left behind which was killed.
fn is_nobody(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionRefused, ConnectionReset, NotFound};
    matches!(error.kind(), NotFound | ConnectionRefused | ConnectionReset)
}

/// Starts a daemon, and returns when it listens, or another does.
fn spawn(until: Instant) -> Result<(), Failed> {
    let failed = |error: io::Error| Failed::Start(error.to_string());
    let program = std::env::current_exe().map_err(failed)?;
    // What a script has open besides its standard streams is not to stay open in a daemon: whoever reads the other end
    // would wait for as long as that lives.
    #[cfg(unix)]
    close_fds::set_fds_cloexec_threadsafe(3, &[]);
    let mut command = Command::new(program);
    command.args(["daemon", "run", "--detached"]).env_clear().envs(std::env::vars_os().filter(|(name, _)| {
        let name = name.to_string_lossy();
        let upper = name.to_uppercase();
        let travels = VARIABLES.contains(&&*upper)
            || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
            || name.starts_with("LC_");
        // One call's parameters are none of the next one's business.
        travels && name != VARIABLE
    }));
    // Large answers go back to the system when they are dropped, and leave no holes among what stays for hours; and threads
    // share what they have dropped.
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    command.env("GLIBC_TUNABLES", "glibc.malloc.mmap_threshold=524288:glibc.malloc.arena_max=2");
    // A daemon in a user's folder would keep its file system from being unmounted.
    #[cfg(unix)]
    command.current_dir("/");
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(failed)?;
    let report = child.stdout.take();
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        // No line is as good as none in time.
        _ = report.map(|report| BufReader::new(report).read_line(&mut line));
        _ = sender.send(line);
    });
    match receiver.recv_timeout(until.saturating_duration_since(Instant::now())) {
        Ok(line) if line.trim() == READY => Ok(()),
        Ok(line) if line.is_empty() => Err(Failed::Start("it ended at once".into())),
        Ok(line) => Err(Failed::Start(line.trim().to_owned())),
        Err(_) => Err(Failed::Late),
    }
}

/// What a daemon that listens, or finds that another does, says to who started it; anything else is why it cannot.
pub(crate) const READY: &str = "ready";
