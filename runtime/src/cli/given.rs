//! What a call is given beside its words: parameters, and what the command was told that its rows come from.
//!
//! They are text on the command line, a variable, or what is on stdin. Every user of a machine can read command lines, and
//! parameters have secrets in them; so Nushell's way is one of the other two: the variable, which costs it less, where they
//! are short.

use std::io::Cursor;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use clap::Args;

use super::{Context, Stdin};
use crate::bulk::{self, Rows};
use crate::error::CallError;
use crate::params::VARIABLE;
use crate::value::Value;

/// What a call is given.
#[derive(Debug, Default)]
pub(super) struct Given {
    /// The parameters as they came, not looked at yet.
    pub params: Value,
    /// What the command before was told.
    pub before: Vec<(String, Value)>,
}

/// What is piped in, beside parameters.
#[derive(Args, Debug, Default)]
pub(super) struct Piped {
    /// Send the bytes on stdin as the operation's streaming body, or in pieces as its events
    #[arg(long)]
    pub body: bool,
    /// Send the MessagePack values (a nil behind them) or JSON texts on stdin as events, one each
    #[arg(long, requires = "params", conflicts_with = "body")]
    pub events: bool,
    /// Call once for each of the MessagePack values (a nil behind them) or JSON texts on stdin
    #[arg(long, value_enum, conflicts_with_all = ["body", "events"])]
    pub rows: Option<Rows>,
}

/// What calls and waits are told alike.
#[derive(Args, Debug, Default)]
pub(super) struct Asked {
    /// Parameters as JSON or as MessagePack in base64, instead of reading them from stdin
    #[arg(long, value_name = "JSON")]
    pub params: Option<String>,
    /// Show on stderr how far it is, where that is a terminal
    #[arg(long)]
    pub progress: bool,
    /// Say on stderr, after the answer, what its requests spent their time on
    #[arg(long)]
    pub timing: bool,
    /// What was read already
    #[arg(skip)]
    pub given: Option<Given>,
}

impl Given {
    /// What a command line says by `text`, or else the variable or stdin.
    ///
    /// # Errors
    /// It cannot be read, or is nowhere.
    pub(super) fn read(context: &mut Context, text: Option<String>, piped: &Piped) -> Result<Given, CallError> {
        let variable = context.environment.get(VARIABLE).map(str::to_owned);
        // Who calls does not depend on it, and nobody else is to see it.
        context.environment = context.environment.without(&[VARIABLE]);
        let text = match variable {
            Some(packed) if text.is_none() && !piped.body => {
                let bytes = BASE64_STANDARD.decode(packed).map_err(|error| {
                    CallError::not_sent("Input", format!("the variable {VARIABLE} is not base64: {error}"))
                })?;
                context.stdin = Stdin::new(Cursor::new(bytes));
                None
            }
            variable => text.or(variable),
        };
        match text {
            None if piped.rows.is_some() => {
                let head = context.stdin.head()?;
                let part = |name| head.get(name).cloned().unwrap_or_default();
                Ok(Given { params: part("params"), before: bulk::told(&part("before")) })
            }
            None if piped.body => {
                let what = "stdin is the body, and the parameters are nowhere";
                Err(CallError::not_sent("Usage", what).flag("params").help("give them as JSON with --params"))
            }
            text => Ok(Given { params: context.stdin.parameters(text)?, before: Vec::new() }),
        }
    }
}
