//! `nuaws-rt run`: a generated command's plan and variables, run as the call or wait that they mean.

use std::time::SystemTime;

use clap::{Args, Parser};

use super::given::{Given, Piped};
use super::{Cli, Command, Context, usage};
use crate::error::CallError;
use crate::output::Format;
use crate::plan;

#[derive(Args, Debug)]
pub(super) struct RunArgs {
    /// The plan
    plan: String,
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
pub(super) fn command(args: RunArgs, context: &mut Context) -> Result<Command, CallError> {
    let given = Given::read(context, args.params, &args.piped)?;
    let plan = plan::read(&args.plan, &given.params, SystemTime::now())?;
    let given = Given { params: plan.params, ..given };
    let words = std::iter::once("nuaws-rt").chain(plan.words.iter().map(String::as_str));
    let cli = Cli::try_parse_from(words).map_err(|error| match &plan.words[..] {
        [_, service, operation, ..] => usage(&error).of(service, operation),
        _ => usage(&error),
    })?;
    Ok(match cli.command {
        Command::Call(mut call) => {
            call.take(given, args.output, args.piped);
            Command::Call(call)
        }
        Command::Wait(mut wait) => {
            wait.take(given, args.output);
            Command::Wait(wait)
        }
        other => other,
    })
}
