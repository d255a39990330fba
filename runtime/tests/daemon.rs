//! Client and daemon as processes: this program is all three, the tests, the client and the daemon with a host that only
//! pretends. So the processes are real, and what they do is known.

#![allow(clippy::unwrap_used, reason = "tests")]
#![cfg(unix)]

#[path = "daemon/ends.rs"]
mod ends;
#[path = "daemon/flow.rs"]
mod flow;
#[path = "daemon/host.rs"]
mod host;
#[path = "daemon/measure.rs"]
mod measure;
#[path = "daemon/starts.rs"]
mod starts;
#[path = "daemon/strangers.rs"]
mod strangers;
#[path = "daemon/world.rs"]
mod world;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some(code) = host::main(&words) {
        return code;
    }
    let tests = [starts::tests(), ends::tests(), flow::tests(), strangers::tests(), measure::tests()];
    libtest_mimic::run(&Arguments::from_args(), tests.into_iter().flatten().collect()).exit_code()
}

/// Tests by their names.
fn trials(tests: &[(&str, fn())]) -> Vec<Trial> {
    let trial = |(name, test): &(&str, fn())| {
        let test = *test;
        Trial::test(*name, move || {
            test();
            Ok(())
        })
    };
    tests.iter().map(trial).collect()
}

/// Functions and their names.
macro_rules! tests {
    ($($test:ident),* $(,)?) => {
        pub(crate) fn tests() -> Vec<libtest_mimic::Trial> {
            crate::trials(&[$((stringify!($test), $test as fn())),*])
        }
    };
}
pub(crate) use tests;
