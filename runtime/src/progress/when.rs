//! When progress is shown: what the command line asks for, what the user has settled, and who looks.

use std::time::Duration;

/// The commands that tell how far they are.
const COMMANDS: [&str; 3] = ["call", "run", "wait"];

/// When progress is first shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// At once: it was asked for.
    Now,
    /// When the user has settled it: somebody looks.
    Settled,
}

impl Due {
    /// How long after the start; none for never. `settled` is asked only where it counts.
    pub fn after(self, settled: impl FnOnce() -> Option<Duration>) -> Option<Duration> {
        match self {
            Due::Now => Some(Duration::ZERO),
            Due::Settled => settled(),
        }
    }
}

/// Whether and when a command line's progress is shown. `terminal` is whether stderr is one; `led` says that a person's
/// shell runs this very program ([`is_led`]). A script, and a daemon's or a program's child, has neither that nor
/// `--interactive`: it is shown nothing that it does not ask for.
pub fn due(words: &[String], terminal: bool, led: bool) -> Option<Due> {
    let tells = words.first().is_some_and(|first| COMMANDS.contains(&&**first));
    let said = |flag: &str| words.iter().any(|word| word == flag);
    match () {
        () if !tells || !terminal => None,
        () if said("--progress") => Some(Due::Now),
        () if led || said("--interactive") => Some(Due::Settled),
        () => None,
    }
}

/// Whether this process leads its terminal's foreground group: only a shell with job control makes its children do so, and
/// shells have it only where a person types.
pub fn is_led() -> bool {
    #[cfg(unix)]
    return rustix::termios::tcgetpgrp(std::io::stderr()) == Ok(rustix::process::getpid());
    #[cfg(not(unix))]
    return false;
}

/// Whether this process may write to its terminal without disturbing another; true where the system does not tell.
pub fn is_foreground() -> bool {
    #[cfg(unix)]
    return rustix::termios::tcgetpgrp(std::io::stderr()).map_or(true, |group| group == rustix::process::getpgrp());
    #[cfg(not(unix))]
    return true;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_shown_to_who_asks_for_it_or_looks() {
        const S: Option<Due> = Some(Due::Settled);
        const N: Option<Due> = Some(Due::Now);
        for (line, terminal, led, expected) in [
            ("call s3 ListBuckets", true, false, None),
            ("call s3 ListBuckets", true, true, S),
            ("call s3 ListBuckets", false, true, None),
            ("call s3 ListBuckets --interactive", true, false, S),
            ("call s3 ListBuckets --interactive", false, false, None),
            ("call s3 ListBuckets --progress", true, false, N),
            ("call s3 ListBuckets --progress --interactive", true, true, N),
            ("call s3 ListBuckets --progress", false, true, None),
            ("run plan --output frames --interactive", true, false, S),
            ("wait ec2 instance-running", true, true, S),
            ("list s3 --interactive", true, true, None),
            ("", true, true, None),
        ] {
            let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
            assert_eq!(due(&words, terminal, led), expected, "{line} {terminal} {led}");
        }
    }

    #[test]
    fn the_user_settles_when_unless_it_was_asked_for() {
        let two = Some(Duration::from_secs(2));
        assert_eq!(Due::Settled.after(|| two), two);
        assert_eq!(Due::Settled.after(|| None), None);
        assert_eq!(Due::Now.after(|| None), Some(Duration::ZERO));
        assert_eq!(Due::Now.after(|| two), Some(Duration::ZERO));
    }
}
