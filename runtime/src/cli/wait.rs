//! `nuaws-rt wait`: its command line, and from there to the waiter.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use super::Context;
use super::given::{Asked, Given};
use crate::answers::{Freshness, Mode};
use crate::error::CallError;
use crate::invocation::{Engine, Model, Request, waiter_name};
use crate::outlet::{Outlet, Stop};
use crate::output::Format;
use crate::session::Choice;
use crate::stats::Timing;
use crate::stdout::Pipe;
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
    pub(super) output: Format,
    #[command(flatten)]
    asked: Asked,
}

impl WaitArgs {
    /// Takes parameters that were read already, and the form of the answer.
    pub(super) fn take(&mut self, given: Given, output: Format) {
        (self.asked.given, self.output) = (Some(given), output);
    }
}

/// A wait with everything the command line and stdin gave.
#[derive(Debug)]
pub(super) struct Plan {
    engine: Arc<Engine>,
    request: Request,
    waiter: String,
    patience: Patience,
}

impl Plan {
    pub(super) fn read(args: WaitArgs, mut context: Context) -> Result<Plan, CallError> {
        let params = match args.asked.given {
            Some(given) => given.params,
            None => context.stdin.parameters(args.asked.params)?,
        };
        let Context { engine, environment, folder, .. } = context;
        let (model, waiter) = match (args.model, args.service, args.waiter) {
            (Some(file), Some(waiter), None) | (Some(file), _, Some(waiter)) => {
                (Model::File(folder.join(file)), waiter)
            }
            (None, Some(service), Some(waiter)) => (Model::Named(service), waiter),
            _ => {
                return Err(CallError::not_sent("Usage", "a wait needs a service and a waiter")
                    .help("nuaws-rt wait ec2 instance-running"));
            }
        };
        let mocked = engine.mocked(&environment, Some(&waiter))?;
        let (operation, waiter) = waiter_name(&engine.callee(&model)?.service, &waiter)?;
        let choice = Choice { environment, ..args.choice };
        // Only a new answer tells whether a state has been reached.
        let freshness = Freshness { mode: Mode::Refresh, ..Freshness::default() };
        let timing = args.asked.timing.then(Arc::<Timing>::default);
        let request = Request { model, operation, params, body: None, choice, folder, mocked, freshness, timing };
        Ok(Plan { engine, request, waiter, patience: Patience { timeout: args.timeout, interval: args.interval } })
    }

    /// Who hears what the requests spend their time on.
    pub(super) fn timing(&self) -> Option<Arc<Timing>> {
        self.request.timing.clone()
    }

    /// Waits, and answers what `call` would in the end. Whether that is rows.
    pub(super) async fn run(self, pipe: &mut Pipe) -> Result<bool, Stop> {
        let call = self.engine.prepare(self.request).await?;
        pipe.watch();
        waiter::run(&call, &self.waiter, self.patience, pipe).await
    }
}
