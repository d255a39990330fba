//! `nuaws-rt wait`: its command line, and from there to the waiter.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use super::{answer, fail, mocked, parameters};
use crate::error::CallError;
use crate::invocation::{Engine, Model, Request, waiter_name};
use crate::outlet::{Outlet, Stop};
use crate::output::{Format, Writer};
use crate::session::Choice;
use crate::stdout::Pipe;
use crate::value::Value;
use crate::waiter::{self, Patience, parse_duration};

#[derive(Args, Debug)]
pub(super) struct WaitArgs {
    /// Service: nuaws's name, the AWS CLI's, or AWS's SDK id
    #[arg(required_unless_present = "model")]
    service: Option<String>,
    /// Waiter, e.g. InstanceRunning or instance-running
    waiter: Option<String>,
    /// Use this Smithy JSON AST file instead of a built-in service
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
    #[command(flatten)]
    choice: Choice,
    /// How long to wait at most: seconds, or a duration such as 5min
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    timeout: Option<Duration>,
    /// How long to pause between two requests, instead of longer and longer
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    interval: Option<Duration>,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Msgpack)]
    output: Format,
    /// Parameters as JSON, instead of reading them from stdin
    #[arg(long, value_name = "JSON")]
    params: Option<String>,
    /// Parameters that were read already
    #[arg(skip)]
    given: Option<Value>,
}

impl WaitArgs {
    /// Takes parameters that were read already, and the form of the answer.
    pub(super) fn take(&mut self, params: Value, output: Format) {
        (self.given, self.output) = (Some(params), output);
    }
}

/// Waits, and answers what `call` would in the end.
pub(super) fn run(args: WaitArgs) -> ExitCode {
    let format = args.output;
    match Plan::read(args) {
        Ok(plan) => answer(format, false, async move |pipe| plan.wait(pipe).await),
        Err(error) => fail(&error, Writer::new(io::stdout().lock(), format)),
    }
}

/// A wait with everything the command line and stdin gave.
struct Plan {
    engine: Engine,
    request: Request,
    waiter: String,
    patience: Patience,
}

impl Plan {
    fn read(args: WaitArgs) -> Result<Plan, CallError> {
        let (model, waiter) = match (args.model, args.service, args.waiter) {
            (Some(file), Some(waiter), None) | (Some(file), _, Some(waiter)) => (Model::File(file), waiter),
            (None, Some(service), Some(waiter)) => (Model::Named(service), waiter),
            _ => {
                return Err(CallError::not_sent("Usage", "a wait needs a service and a waiter")
                    .help("nuaws-rt wait ec2 instance-running"));
            }
        };
        let engine = Engine::new(mocked(Some(&waiter))?);
        let (operation, waiter) = waiter_name(&engine.callee(&model)?.service, &waiter)?;
        let params = parameters(args.given, args.params)?;
        let request = Request { model, operation, params, body: None, choice: args.choice };
        Ok(Plan { engine, request, waiter, patience: Patience { timeout: args.timeout, interval: args.interval } })
    }

    async fn wait(self, pipe: &mut Pipe) -> Result<bool, Stop> {
        let call = self.engine.prepare(self.request).await?;
        pipe.watch();
        waiter::run(&call, &self.waiter, self.patience, pipe).await
    }
}
