//! What a client pipes in, as something to read from. The client sends no more than was taken.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use super::reply::Outgoing;
use crate::wire::WINDOW;

/// What a client pipes in. Reading blocks; it fails where the client could not read it to its end, or has left.
#[derive(Debug)]
pub struct Input {
    pool: Arc<Pool>,
    outgoing: Arc<Outgoing>,
    asked: bool,
}

impl Input {
    pub(super) fn new(pool: Arc<Pool>, outgoing: Arc<Outgoing>) -> Input {
        Input { pool, outgoing, asked: false }
    }
}

impl Read for Input {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        let mut held = self.pool.lock();
        loop {
            if !held.bytes.is_empty() {
                let read = held.bytes.read(into)?;
                drop(held);
                self.outgoing.took(read);
                return Ok(read);
            }
            match &held.end {
                Some(Ok(())) => return Ok(0),
                Some(Err(error)) => return Err(io::Error::other(error.clone())),
                None => {}
            }
            // Clients begin to send all of it only when it is plain that the call is made here.
            if !std::mem::replace(&mut self.asked, true) {
                self.outgoing.took(0);
            }
            held = self.pool.more.wait(held).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Input {
    fn drop(&mut self) {
        if self.pool.forget() {
            self.outgoing.unwanted();
        }
    }
}

/// What was received and not read yet.
#[derive(Debug, Default)]
pub(super) struct Pool {
    held: Mutex<Held>,
    more: Condvar,
}

#[derive(Debug, Default)]
struct Held {
    bytes: VecDeque<u8>,
    end: Option<Result<(), String>>,
    forgotten: bool,
}

impl Pool {
    /// Some more came; false where that is more than the client may send.
    pub(super) fn push(&self, bytes: &[u8]) -> bool {
        let mut held = self.lock();
        if held.end.is_some() || held.bytes.len() + bytes.len() > WINDOW {
            return held.forgotten;
        }
        if !held.forgotten {
            held.bytes.extend(bytes);
            self.more.notify_one();
        }
        true
    }

    /// Nothing more comes. What has come can still be read.
    pub(super) fn end(&self, result: Result<(), String>) {
        self.lock().end.get_or_insert(result);
        self.more.notify_one();
    }

    /// Nobody reads; whether more was to come.
    fn forget(&self) -> bool {
        let mut held = self.lock();
        held.forgotten = true;
        held.bytes = VecDeque::new();
        held.end.is_none()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
