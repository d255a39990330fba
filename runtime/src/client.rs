//! The thin client: hands a command line to the user's daemon, starting it where needed, and copies what comes back.
//!
//! Blocking, and without an async runtime: most calls are answered in less time than one takes to set up. What a command
//! line means is the daemon's business; here it is only known which ones go there, and what they read from stdin.

mod admin;
mod copy;
mod start;
mod stdin;

use std::io;

pub(crate) use admin::drain;
pub use admin::{Stopped, ask_running, last_lines, start, status, stop};
use copy::{Ended, Sink};
pub use start::Failed;
pub(crate) use start::READY;

use crate::error::{CallError, Stage};
use crate::params::VARIABLE;
use crate::place::{Place, Unusable};
use crate::wire::{self, Call, Progress, Terminal};

/// The commands that a daemon runs. The others are of this process, or of a terminal.
const COMMANDS: [&str; 10] =
    ["call", "run", "wait", "presign", "list", "cache", "stats", "profiles", "whoami", "regions"];

/// Whether the daemon is to run this command line.
pub fn forwards(words: &[String], var: impl Fn(&str) -> Option<String>) -> bool {
    let off = var("NUAWS_DAEMON").is_some_and(|value| matches!(&*value, "off" | "0" | "false"));
    let help = || words.iter().any(|word| matches!(&**word, "--help" | "-h"));
    !off && words.first().is_some_and(|first| COMMANDS.contains(&&**first)) && !help()
}

/// What came of a call.
#[derive(Debug)]
pub enum Outcome {
    /// It is done, or its reader has left; the exit code.
    Done(u8),
    /// It is to be made in this process. Nothing has been written.
    Here {
        /// Why.
        why: Why,
        /// What was read from stdin: it comes before what is still there.
        stdin: Vec<u8>,
    },
    /// It was begun and has not ended.
    Broken {
        /// What to tell.
        error: CallError,
        /// Whether what was written ends where an error may follow.
        whole: bool,
    },
}

/// Why a call is made without a daemon.
#[derive(Debug, thiserror::Error)]
pub enum Why {
    /// There can be none.
    #[error(transparent)]
    Place(#[from] Unusable),
    /// None could be reached or started.
    #[error(transparent)]
    Failed(#[from] Failed),
    /// The daemon does not make it.
    #[error("{}", .0.message)]
    Refused(wire::Refusal),
    /// The words or the folder are not Unicode, or too much for a frame.
    #[error("the command line cannot be sent")]
    Unsendable,
}

impl Why {
    /// Whether something is amiss that a user may want to put right.
    pub fn is_amiss(&self) -> bool {
        match self {
            Why::Place(_) | Why::Failed(_) => true,
            Why::Refused(refusal) => refusal.code != wire::Code::Elsewhere,
            Why::Unsendable => false,
        }
    }
}

/// Who looks at the terminal.
pub trait Person {
    /// Sees how far the call is.
    fn show(&mut self, progress: &Progress);
    /// Answers a question by yes or no.
    fn ask(&mut self, _question: &str) -> bool {
        false
    }
}

/// One who only looks.
impl<F: FnMut(&Progress)> Person for F {
    fn show(&mut self, progress: &Progress) {
        self(progress);
    }
}

/// Has the daemon at `place` run a command line: `words` behind the program's name, with these variables, in this
/// process's folder and with its stdin, stdout and stderr.
pub fn forward(place: &Place, words: Vec<String>, vars: Vec<(String, String)>, person: &mut dyn Person) -> Outcome {
    let here = |why| Outcome::Here { why, stdin: Vec::new() };
    let folder = std::env::current_dir().ok().and_then(|folder| folder.into_os_string().into_string().ok());
    let (Some(folder), Ok(mut sink)) = (folder, Sink::stdout()) else { return here(Why::Unsendable) };
    let mut talk = match start::reach(place) {
        Ok(talk) => talk,
        Err(why) => return here(why),
    };
    let input = stdin::Piped::read(&words, vars.iter().any(|(name, _)| name == VARIABLE));
    let call = Call { words, vars, folder, piped: input.is_piped(), terminal: terminal() };
    let ended = talk.converse(place.build(), call, &input, &mut sink, person);
    person.show(&Progress { done: true, ..Progress::default() });
    match ended {
        Ended::End(end) => {
            eprint!("{}", end.stderr);
            Outcome::Done(end.code)
        }
        Ended::ReaderLeft => Outcome::Done(0),
        Ended::Refused(refusal) => Outcome::Here { why: Why::Refused(refusal), stdin: input.into_read() },
        Ended::Unsendable => Outcome::Here { why: Why::Unsendable, stdin: input.into_read() },
        Ended::Unwritable(error) => {
            let error = CallError::not_sent("Output", format!("the answer cannot be written: {error}"));
            Outcome::Broken { error: error.stage(Stage::Answered), whole: false }
        }
        Ended::Broken { whole } => {
            let error = CallError::not_sent("Daemon", "nuaws's daemon ended before the answer was complete")
                .help("the next call starts another; nuaws-rt daemon logs may say why this one ended");
            Outcome::Broken { error: error.stage(Stage::MaybeSent), whole }
        }
    }
}

fn terminal() -> Terminal {
    use io::IsTerminal as _;
    Terminal {
        stdin: io::stdin().is_terminal(),
        stdout: io::stdout().is_terminal(),
        stderr: io::stderr().is_terminal(),
        #[cfg(unix)]
        columns: rustix::termios::tcgetwinsize(io::stderr()).map_or(0, |size| size.ws_col),
        #[cfg(not(unix))]
        columns: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn calls_go_to_the_daemon_and_nothing_else() {
        let on = |line| forwards(&words(line), |_| None);
        for line in [
            "call s3 ListBuckets",
            "run x --output frames",
            "wait ec2 instance-running",
            "presign",
            "list s3",
            "whoami",
        ] {
            assert!(on(line), "{line}");
        }
        for line in ["", "daemon status", "mock serve", "locate x", "--version", "call --help", "list -h", "Call"] {
            assert!(!on(line), "{line}");
        }
        for (value, expected) in [("off", false), ("0", false), ("false", false), ("", true), ("on", true)] {
            assert_eq!(forwards(&words("list"), |name| (name == "NUAWS_DAEMON").then(|| value.into())), expected);
        }
    }
}
