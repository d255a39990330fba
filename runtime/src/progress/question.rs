//! A question to the person at the terminal. Standard input is the pipeline's: the terminal itself is asked.

use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader, Write as _};

use super::is_foreground;

/// What is read of an answer.
const MOST: u64 = 64;

/// Where the terminal is, to read from and to write to.
#[cfg(unix)]
const TERMINAL: [&str; 2] = ["/dev/tty", "/dev/tty"];
#[cfg(windows)]
const TERMINAL: [&str; 2] = ["CONIN$", "CONOUT$"];

/// Asks, and waits for an answer; whether that is yes. Where there is no terminal, or where it is another's at the moment,
/// nobody says yes.
pub fn ask(question: &str) -> bool {
    use std::io::Read as _;
    let [input, output] = TERMINAL.map(|path| OpenOptions::new().read(true).write(true).open(path));
    let (Ok(input), Ok(mut output), true) = (input, output, is_foreground()) else { return false };
    if output.write_all(format!("{question} [y/N] ").as_bytes()).is_err() {
        return false;
    }
    let mut answer = String::new();
    let read = BufReader::new(input.take(MOST)).read_line(&mut answer);
    read.is_ok() && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")
}
