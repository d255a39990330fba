//! What a command line reads: the caller's stdin, wherever the caller is, and the parameters in it.

use std::fmt;
use std::io::{self, BufReader, IsTerminal, Read};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::error::CallError;
use crate::feed;
use crate::params;
use crate::value::Value;

/// A caller's stdin.
pub struct Stdin {
    /// None at a terminal: a person who gives no parameters wants none.
    from: Option<Box<dyn Read + Send>>,
}

impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stdin").field("is_terminal", &self.from.is_none()).finish_non_exhaustive()
    }
}

impl Stdin {
    /// This process's.
    pub fn of_process() -> Stdin {
        let stdin = io::stdin();
        match stdin.is_terminal() {
            true => Stdin::none(),
            false => Stdin::new(stdin),
        }
    }

    /// A terminal's.
    pub fn none() -> Stdin {
        Stdin { from: None }
    }

    /// What is piped in.
    pub fn new(from: impl Read + Send + 'static) -> Stdin {
        Stdin { from: Some(Box::new(from)) }
    }

    /// This with `before` in front, which was read already.
    pub fn behind(self, before: Vec<u8>) -> Stdin {
        match self.from {
            Some(from) if !before.is_empty() => Stdin::new(io::Cursor::new(before).chain(from)),
            from => Stdin { from },
        }
    }

    /// Whatever is left.
    pub(super) fn take(&mut self) -> Box<dyn Read + Send> {
        self.from.take().unwrap_or_else(|| Box::new(io::empty()))
    }

    /// The MessagePack value that it begins with.
    pub(super) fn head(&mut self) -> Result<Value, CallError> {
        let mut from = BufReader::new(self.take());
        let head = feed::packed(&mut from).map_err(|error| CallError::not_sent("Input", format!("stdin: {error}")))?;
        self.from = Some(Box::new(from));
        Ok(head)
    }

    /// Everything, to the end.
    pub(super) fn whole(&mut self) -> Result<Vec<u8>, CallError> {
        let mut bytes = Vec::new();
        let read = self.take().read_to_end(&mut bytes);
        read.map_err(|error| CallError::not_sent("Input", format!("stdin: {error}")))?;
        Ok(bytes)
    }

    /// The parameters: those given as JSON or as MessagePack in base64, or what is here.
    pub(super) fn parameters(&mut self, text: Option<String>) -> Result<Value, CallError> {
        let params = match text {
            None => self.whole()?,
            Some(text) => match BASE64_STANDARD.decode(&text) {
                Ok(packed) if !text.is_empty() => packed,
                _ => text.into_bytes(),
            },
        };
        params::read(&params).map_err(|error| CallError::not_sent("Input", error.to_string()))
    }
}
