//! `nuaws-rt run`: a generated command's plan and variables, run as the call or wait that they mean.

use std::time::SystemTime;

use clap::{Args, Parser};

use super::call::Piped;
use super::stdin::Stdin;
use super::{Cli, Command, usage};
use crate::error::CallError;
use crate::output::Format;
use crate::plan;

#[derive(Args, Debug)]
pub(super) struct RunArgs {
    /// The plan
    plan: String,
    /// Send the bytes on stdin as the operation's streaming body, or in pieces as its events
    #[arg(long, requires = "params")]
    body: bool,
    /// Send the MessagePack values (a nil behind them) or JSON texts on stdin as events, one each
    #[arg(long, requires = "params", conflicts_with = "body")]
    events: bool,
    #[command(flatten)]
    piped: Piped,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Frames)]
    pub(super) output: Format,
    /// Show on stderr how far it is, where that is a terminal
    #[arg(long)]
    progress: bool,
    /// Variables as JSON or as MessagePack in base64, instead of reading them from stdin
    #[arg(long, value_name = "JSON")]
    params: Option<String>,
}

/// The call or wait that a plan and its variables mean.
pub(super) fn command(args: RunArgs, stdin: &mut Stdin) -> Result<Command, CallError> {
    let given = stdin.parameters(None, args.params)?;
    let plan = plan::read(&args.plan, &given, SystemTime::now())?;
    let words = std::iter::once("nuaws-rt").chain(plan.words.iter().map(String::as_str));
    let cli = Cli::try_parse_from(words).map_err(|error| match &plan.words[..] {
        [_, service, operation, ..] => usage(&error).of(service, operation),
        _ => usage(&error),
    })?;
    Ok(match cli.command {
        Command::Call(mut call) => {
            call.take(plan.params, args.output, args.body, args.events, args.piped);
            Command::Call(call)
        }
        Command::Wait(mut wait) => {
            wait.take(plan.params, args.output);
            Command::Wait(wait)
        }
        other => other,
    })
}
