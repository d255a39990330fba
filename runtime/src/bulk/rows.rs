//! Rows as they are piped in: read on a thread of their own, a few ahead of what is done with them.

use std::io::Read;
use std::thread;

use tokio::sync::mpsc;

use crate::error::CallError;
use crate::feed::{Feed, FeedError, Form, Items};
use crate::value::Value;

/// Rows that were read and are not yet wanted.
const AHEAD: usize = 64;

/// What is piped in, read row by row. Reading blocks, for as long as the pipeline before takes.
pub struct Input {
    items: Items,
    /// Read already, to see what it is.
    first: Option<Value>,
    read: u64,
}

impl Input {
    /// Looks at the first row of `from`: MessagePack values, one behind another, and a nil behind the last; or JSON texts.
    /// An array counts as its items.
    ///
    /// # Errors
    /// The input cannot be read.
    pub fn open(from: impl Read + Send + 'static) -> Result<Input, CallError> {
        let mut items = Feed::new(Form::Items, from).items();
        let first = items.next().transpose().map_err(|error| unreadable(&error, 0))?;
        Ok(Input { items, first, read: 0 })
    }

    /// The first row; none where nothing is piped in.
    pub fn first(&self) -> Option<&Value> {
        self.first.as_ref()
    }

    /// The first row alone: one value was piped in, and nothing is to be read behind it.
    pub fn into_first(self) -> Option<Value> {
        self.first
    }

    /// Reads on a thread of its own from now on. Dropping the receiver ends it with the next row.
    pub(super) fn start(self) -> mpsc::Receiver<Result<Value, CallError>> {
        let (send, receive) = mpsc::channel(AHEAD);
        let read = move || {
            for row in self {
                let failed = row.is_err();
                if send.blocking_send(row).is_err() || failed {
                    return;
                }
            }
        };
        // Without a thread nothing is read, and the input seems to have been cut.
        let started = thread::Builder::new().name("rows".into()).spawn(read);
        if started.is_err() {
            let (send, receive) = mpsc::channel(1);
            _ = send.try_send(Err(CallError::not_sent("Internal", "there is no thread to read rows with")));
            return receive;
        }
        receive
    }
}

impl Iterator for Input {
    type Item = Result<Value, CallError>;

    fn next(&mut self) -> Option<Result<Value, CallError>> {
        let row = self.first.take().map(Ok).or_else(|| self.items.next());
        let row = row?.map_err(|error| unreadable(&error, self.read));
        self.read += 1;
        Some(row)
    }
}

fn unreadable(error: &FeedError, row: u64) -> CallError {
    let error = CallError::not_sent("Input", format!("row {row}: {error}"));
    error.help("rows before it were taken; what is piped in must be whole")
}
