//! How far a call is: what the engine tells about it, and the line on a terminal that shows it.
//!
//! The engine tells in steps of a page or a frame, never of a row ([`Step`], [`Told`]). Who shows looks at what was told a
//! few times a second ([`Line`]): in the same process, or behind a daemon that sends it. Nothing here writes to stdout.

mod line;
mod question;
mod when;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub use line::{Curtain, Line};
pub use question::ask;
pub use when::{Due, due, is_foreground, is_led};

pub use crate::wire::Progress;

/// How often what was told is looked at: often enough to seem alive, seldom enough to cost nothing.
pub const TICK: Duration = Duration::from_millis(150);

/// Something that happened on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// A page has come, with so many items.
    Page(u64),
    /// So many items have come by themselves.
    Items(u64),
    /// So many bytes of a blob have come.
    Bytes(u64),
    /// There will be so many items or bytes.
    Total(u64),
    /// So many of the items failed.
    Failed(u64),
    /// A wait asks for the n-th time.
    Attempt(u32),
    /// What a wait waits for, and has seen.
    Note(&'a str),
}

/// How far a call is, for those who do the work and those who show it.
#[derive(Debug, Default)]
pub struct Told(Mutex<Progress>);

impl Told {
    /// Tells of a step.
    pub fn step(&self, step: Step<'_>) {
        let mut told = self.lock();
        match step {
            Step::Page(items) => {
                told.pages += 1;
                told.items += items;
            }
            Step::Items(items) => told.items += items,
            Step::Bytes(bytes) => {
                told.bytes = true;
                told.items += bytes;
            }
            Step::Total(total) => told.total = Some(told.total.map_or(total, |other| other.min(total))),
            Step::Failed(items) => told.failed += items,
            Step::Attempt(attempt) => told.pages = attempt.into(),
            Step::Note(note) => note.clone_into(&mut told.note),
        }
    }

    /// Puts what another process tells in the place of what was told.
    pub fn set(&self, progress: &Progress) {
        self.lock().clone_from(progress);
    }

    /// What was told so far.
    pub fn now(&self) -> Progress {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Progress> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_add_up() {
        let told = Told::default();
        for step in [Step::Total(5000), Step::Page(1000), Step::Total(1500), Step::Total(9000), Step::Page(500)] {
            told.step(step);
        }
        assert_eq!(told.now(), Progress { items: 1500, pages: 2, total: Some(1500), ..Progress::default() });
        let told = Told::default();
        for step in [Step::Note("waiting"), Step::Attempt(1), Step::Attempt(2), Step::Note("waiting: pending")] {
            told.step(step);
        }
        assert_eq!(told.now(), Progress { pages: 2, note: "waiting: pending".into(), ..Progress::default() });
        let told = Told::default();
        told.step(Step::Bytes(300));
        told.step(Step::Bytes(200));
        assert_eq!(told.now(), Progress { items: 500, bytes: true, ..Progress::default() });
        let told = Told::default();
        for step in [Step::Items(3), Step::Failed(1), Step::Failed(1)] {
            told.step(step);
        }
        assert_eq!(told.now(), Progress { items: 3, failed: 2, ..Progress::default() });
    }
}
