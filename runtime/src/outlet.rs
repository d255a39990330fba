//! Where an answer's frames go, and why they may stop: what the engine and its readers agree on.

use crate::error::CallError;
use crate::output::Frame;

/// Where frames go. An error means that nobody reads any more.
pub trait Outlet {
    /// Takes a frame; waits while the reader is slow.
    fn frame(&mut self, frame: Frame) -> impl Future<Output = Result<(), Gone>>;
    /// Returns when the reader is ready for another page.
    fn page(&mut self) -> impl Future<Output = Result<(), Gone>>;
    /// From now on a reader who leaves ends the call at once, and not when the next frame is due.
    fn watch(&self);
}

/// The reader has left: not a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone;

/// Why a run ended early.
#[derive(Debug)]
pub enum Stop {
    /// The reader left.
    Gone,
    /// The call failed.
    Failed(CallError),
}

impl From<Gone> for Stop {
    fn from(_: Gone) -> Stop {
        Stop::Gone
    }
}

impl From<CallError> for Stop {
    fn from(error: CallError) -> Stop {
        Stop::Failed(error)
    }
}
