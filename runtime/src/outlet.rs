//! Where an answer's frames go, and why they may stop: what the engine and its readers agree on.

use crate::error::CallError;
use crate::output::Frame;
use crate::progress::Step;

/// Where frames go. An error means that nobody reads any more.
pub trait Outlet {
    /// Takes a frame; waits while the reader is slow.
    fn frame(&mut self, frame: Frame) -> impl Future<Output = Result<(), Gone>>;
    /// Returns when the reader is ready for another page.
    fn page(&mut self) -> impl Future<Output = Result<(), Gone>>;
    /// Whether the reader plainly wants everything: then pages may be read before it is ready for them.
    fn is_eager(&self) -> bool {
        false
    }
    /// Who takes a page's first rows while the others are still being read; none where that is nobody's wish.
    fn hasty(&self) -> Option<Hasty> {
        None
    }
    /// From now on a reader who leaves ends the call at once, and not when the next frame is due.
    fn watch(&self);
    /// Hears how far the call is; a step a page or a frame, not more.
    fn tell(&self, _step: Step<'_>) {}
}

/// Takes a frame if there is room for it now; whether it was taken.
pub type Hasty = Box<dyn FnOnce(Frame) -> bool + Send>;

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
