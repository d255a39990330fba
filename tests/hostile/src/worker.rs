//! Runs cases within bounds: of stack, of memory, of time. Ends with the process when one breaks a bound for good, so the
//! runner starts it as a process of its own.
//!
//! Says on standard output, line by line, the number of the case it is about to run, `! <what>` behind one that failed, and
//! `+` behind one that was taken.

use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use crate::ALLOCATOR;
use crate::case::{Case, Source};

/// What tokio gives its threads; the main thread has more.
const STACK: usize = 2 << 20;

/// Bytes a case may take beside its share.
const MEMORY: usize = 64 << 20;

/// Bytes a case may take for each byte of input: a null of one byte becomes a value of 32 in a growing list, twice.
const MEMORY_PER_BYTE: usize = 256;

/// Time on the processor that a case of at most a megabyte may take, without optimisation.
const TIME: Duration = Duration::from_secs(4);

/// Runs `count` cases from the `first` on.
pub(crate) fn run(source: Source, seed: u64, first: u64, count: u64) -> Result<()> {
    in_thread(move || {
        for number in first..first.saturating_add(count) {
            let Some(case) = source.case(seed, number) else { break };
            report(number, &case);
        }
    })
}

/// Runs one case; whether nothing is wrong with how it was taken.
pub(crate) fn run_one(case: Case) -> Result<bool> {
    in_thread(move || report(0, &case))
}

fn in_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    // The hook's text is the finding; nothing else should be printed.
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
        let what = info.payload_as_str().unwrap_or("something").to_owned();
        if let Ok(mut last) = LAST_PANIC.lock() {
            *last = format!("panic at {place}: {what}");
        }
    }));
    let thread = thread::Builder::new().stack_size(STACK).spawn(work)?;
    thread
        .join()
        .map_err(|_| anyhow!("making a case failed: {}", LAST_PANIC.lock().map(|it| it.clone()).unwrap_or_default()))
}

static LAST_PANIC: Mutex<String> = Mutex::new(String::new());

fn report(number: u64, case: &Case) -> bool {
    say(&number.to_string());
    let checked = check(case);
    match &checked {
        Ok(true) => say("+"),
        Ok(false) => {}
        Err(what) => say(&format!("! {}", what.replace('\n', " "))),
    }
    checked.is_ok()
}

fn check(case: &Case) -> Result<bool, String> {
    let limit = ALLOCATOR.allocated() + MEMORY + MEMORY_PER_BYTE * case.bytes.len();
    // Beyond this, allocation fails and the process ends: a finding that the runner sees.
    let _ = ALLOCATOR.set_limit(limit);
    let start = Clock::now();
    let checked = panic::catch_unwind(AssertUnwindSafe(|| case.check()));
    let took = start.elapsed();
    let _ = ALLOCATOR.set_limit(usize::MAX);
    match checked {
        Err(_) => Err(LAST_PANIC.lock().map(|last| last.clone()).unwrap_or_default()),
        Ok(Ok(_)) if took > TIME => Err(format!("slow: more than {} s for {} bytes", TIME.as_secs(), case.bytes.len())),
        Ok(checked) => checked,
    }
}

/// This thread's time on the processor where the system tells, so that a busy machine makes no case slow; else the wall's.
struct Clock {
    wall: Instant,
    cpu: Option<u64>,
}

impl Clock {
    fn now() -> Clock {
        Clock { wall: Instant::now(), cpu: cpu_nanos() }
    }

    fn elapsed(&self) -> Duration {
        match (self.cpu, cpu_nanos()) {
            (Some(before), Some(now)) => Duration::from_nanos(now.saturating_sub(before)),
            _ => self.wall.elapsed(),
        }
    }
}

fn cpu_nanos() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

fn say(line: &str) {
    let mut out = io::stdout().lock();
    // A runner that has left needs no answer.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
