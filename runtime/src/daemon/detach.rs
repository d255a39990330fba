//! How a daemon gets away from who started it.

use std::path::Path;

/// Leaves the terminal: its Ctrl-C and its end are not the daemon's.
pub(super) fn from_terminal() {
    // Only the leader of a group may not, and whom somebody else starts is none.
    #[cfg(unix)]
    let _ = rustix::process::setsid();
}

/// Leaves the standard streams: what a panic says goes to the log. Who waits for the other end of stdout sees its end.
pub(super) fn from_streams(log: &Path) {
    #[cfg(unix)]
    {
        let open = |path: &Path| std::fs::OpenOptions::new().append(true).open(path);
        let nowhere = open(Path::new("/dev/null"));
        if let Ok(nowhere) = &nowhere {
            _ = rustix::stdio::dup2_stdout(nowhere);
        }
        if let Ok(log) = open(log).or(nowhere) {
            _ = rustix::stdio::dup2_stderr(log);
        }
    }
    _ = log;
}

/// Takes as many descriptors as the system gives: each call needs two or more.
pub(super) fn take_descriptors() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, getrlimit, setrlimit};
        let mut limit = getrlimit(Resource::Nofile);
        limit.current = limit.maximum;
        // With fewer there are fewer calls at once.
        _ = setrlimit(Resource::Nofile, limit);
    }
}
