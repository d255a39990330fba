//! One line on a terminal that says what is waited for, rewritten as it changes and gone at the end.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use super::duration::shown;

/// How often the line's time is brought up to date.
const TICK: Duration = Duration::from_secs(1);
/// Columns of a terminal that does not say.
const COLUMNS: usize = 80;

/// The line.
#[derive(Debug)]
pub struct Progress {
    waiter: String,
    since: Instant,
    attempt: u32,
    seen: String,
    visible: bool,
}

impl Progress {
    /// A line on standard error, where that is a terminal; nothing elsewhere.
    pub fn new(waiter: String) -> Progress {
        let visible = io::stderr().is_terminal();
        Progress { waiter, since: Instant::now(), attempt: 0, seen: String::new(), visible }
    }

    /// Another request goes out.
    pub fn attempt(&mut self, attempt: u32) {
        self.attempt = attempt;
        self.draw();
    }

    /// What came of it.
    pub fn seen(&mut self, seen: &str) {
        seen.clone_into(&mut self.seen);
        self.draw();
    }

    /// Waits for something with the line up to date. Ctrl-C takes the line away and ends the process at once.
    pub async fn during<T>(&self, work: impl Future<Output = T>) -> T {
        if !self.visible {
            return work.await;
        }
        tokio::pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return done,
                () = tokio::time::sleep(TICK) => self.draw(),
                _ = tokio::signal::ctrl_c() => {
                    self.clear();
                    // What a shell gives for a program that Ctrl-C ended.
                    std::process::exit(130);
                }
            }
        }
    }

    fn line(&self, columns: usize) -> String {
        let elapsed = shown(Duration::from_secs(self.since.elapsed().as_secs()));
        let mut line = format!("waiting for {}: {elapsed}, attempt {}", self.waiter, self.attempt);
        if !self.seen.is_empty() {
            line.push_str(&format!(", {}", self.seen));
        }
        // A line that wraps could not be taken away again; nor could one with a line break in it.
        line.chars().map(|c| if c.is_control() { ' ' } else { c }).take(columns.saturating_sub(1)).collect()
    }

    fn draw(&self) {
        if self.visible {
            write(&format!("\r\x1b[2K{}", self.line(columns())));
        }
    }

    fn clear(&self) {
        if self.visible {
            write("\r\x1b[2K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Progress that cannot be shown is no failure.
fn write(text: &str) {
    let mut stderr = io::stderr().lock();
    _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

fn columns() -> usize {
    let size = rustix::termios::tcgetwinsize(io::stderr()).map_or(0, |size| usize::from(size.ws_col));
    if size == 0 { COLUMNS } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_fits_the_terminal() {
        let mut progress = Progress::new("instance-running".into());
        progress.visible = false;
        progress.attempt(2);
        progress.seen("i-1: State.Name is pending\nand 7 more");
        assert_eq!(
            progress.line(200),
            "waiting for instance-running: 0sec, attempt 2, i-1: State.Name is pending and 7 more"
        );
        assert_eq!(progress.line(20), "waiting for instanc");
    }
}
