//! `nuaws-rt presign`: a URL that lets somebody else make one call.
//!
//! Reads the command line's part of it and shapes the answer; the signing is [`crate::call`]'s.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use crate::answers::Freshness;
use crate::call::Presigned;
use crate::environment::Environment;
use crate::error::CallError;
use crate::invocation::{Engine, Mocked, Model, Request};
use crate::output::{Format, Frame, Sizes};
use crate::session::Choice;
use crate::value::Value;
use crate::waiter::parse_duration;

/// What `nuaws-rt presign` is asked with.
#[derive(Args, Debug)]
pub struct PresignArgs {
    /// Service: nuaws's name, the AWS CLI's, or AWS's SDK id
    #[arg(required_unless_present = "model")]
    service: Option<String>,
    /// Operation, e.g. GetObject or get-object
    operation: Option<String>,
    /// How long the URL is good: seconds, or a duration such as 15min, 12hr or 7day
    #[arg(long, value_name = "TIME", default_value = "3600", value_parser = parse_duration)]
    expires_in: Duration,
    /// Use this Smithy JSON AST file instead of a built-in service
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
    #[command(flatten)]
    choice: Choice,
    /// Give method, URL and the headers to send with it in this form, instead of the URL alone
    #[arg(long, value_enum)]
    pub output: Option<Format>,
    /// Parameters as JSON, instead of reading them from stdin
    #[arg(long, value_name = "JSON")]
    pub params: Option<String>,
}

/// Presigns, and gives what is to be written.
///
/// # Errors
/// As [`Engine::prepare`] and [`crate::call::Call::presign`].
pub async fn run(
    args: PresignArgs,
    params: Value,
    engine: &Engine,
    mocked: Option<Arc<Mocked>>,
    environment: Environment,
    folder: PathBuf,
) -> Result<Frame, CallError> {
    let (model, operation) = match (args.model, args.service, args.operation) {
        (Some(file), Some(operation), None) | (Some(file), _, Some(operation)) => {
            (Model::File(folder.join(file)), operation)
        }
        (None, Some(service), Some(operation)) => (Model::Named(service), operation),
        _ => {
            return Err(CallError::not_sent("Usage", "a URL needs a service and an operation")
                .help("nuaws-rt presign s3 GetObject"));
        }
    };
    if args.choice.unsigned {
        let error = CallError::not_sent("Usage", "a URL that lets somebody else call is a signed one");
        return Err(error.flag("no-sign-request").help("leave --no-sign-request out"));
    }
    let (choice, freshness) = (Choice { environment, ..args.choice }, Freshness::default());
    let request = Request { params, folder, mocked, freshness, ..Request::new(model, operation, Value::Null, choice) };
    let call = engine.prepare(request).await?;
    let presigned = call.presign(args.expires_in).await?;
    Ok(match args.output {
        Some(_) => Frame::Value(record(presigned), Sizes::default()),
        None => Frame::Bytes(format!("{}\n", presigned.url).into()),
    })
}

fn record(presigned: Presigned) -> Value {
    let headers = presigned.headers.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
    Value::Map(vec![
        ("method".into(), Value::String(presigned.method)),
        ("url".into(), Value::String(presigned.url)),
        ("headers".into(), Value::Map(headers)),
    ])
}
