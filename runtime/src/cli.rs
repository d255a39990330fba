//! `nuaws-rt`'s command line: what a call, a listing of names or a dry run is asked with, and how its answer leaves.
//!
//! The forms are for `rt.nu`; people and scripts may use them too. Work is done below: nothing here knows protocols.

mod run;
mod wait;

use std::cell::Cell;
use std::io::{self, IsTerminal, Read};
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use clap::error::{ContextKind, ContextValue};
use clap::{Args, Parser, Subcommand};

use crate::body::Body;
use crate::call::Call;
use crate::codec;
use crate::error::{CallError, Stage};
use crate::feed::{Feed, Form};
use crate::invocation::{Engine, Mocked, Model, Request, operation_name};
use crate::listing;
use crate::locate::{self, Source};
use crate::mock;
use crate::outlet::{Outlet, Stop};
use crate::output::{self, Batch, Format, Frame, Sizes, Writer};
use crate::pager::{self, Paging};
use crate::params;
use crate::presign::{self, PresignArgs};
use crate::query::Expression;
use crate::regions::Tagged;
use crate::session::Choice;
use crate::stdout;
use crate::transport::Signed;
use crate::value::Value;
use nuaws_models::names;
use nuaws_models::result::is_streaming;

/// The engine behind nuaws's Nushell commands.
#[derive(Parser, Debug)]
#[command(name = "nuaws-rt", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Call an operation: parameters on stdin as one MessagePack or JSON object, the answer on stdout
    Call(CallArgs),
    /// Run a generated command's plan: its variables on stdin, the answer on stdout
    #[command(hide = true)]
    Run(run::RunArgs),
    /// Find a failed call in Nushell's sources: they on stdin, the error behind, what to raise on stdout
    #[command(hide = true)]
    Locate {
        /// The error as JSON; null where the answer was cut
        error: String,
    },
    /// Make a URL that lets somebody else make one call: parameters as in `call`, the URL on stdout
    Presign(PresignArgs),
    /// Wait until something is in a state: parameters as in `call`, the last answer on stdout
    Wait(wait::WaitArgs),
    /// List services, a service's operations and waiters, or an operation's or waiter's flags
    List(ListArgs),
}

#[derive(Args, Debug)]
struct CallArgs {
    /// Service: nuaws's name, the AWS CLI's, or AWS's SDK id
    #[arg(required_unless_present = "model")]
    service: Option<String>,
    /// Operation, e.g. ListBuckets or list-buckets
    operation: Option<String>,
    /// Use this Smithy JSON AST file instead of a built-in service
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
    #[command(flatten)]
    choice: Choice,
    /// Regions to call at the same time; rows get a column `region`
    #[arg(long, value_delimiter = ',', conflicts_with = "region")]
    regions: Vec<String>,
    /// Give the whole response instead of its rows
    #[arg(long)]
    raw: bool,
    /// Say a failure on stderr too once rows have left: the reader passes rows on as they come
    #[arg(long)]
    stream: bool,
    /// Give what this JMESPath expression finds in the whole response, all pages joined
    #[arg(long, value_name = "EXPRESSION")]
    query: Option<String>,
    /// Rows to give at most
    #[arg(long, value_name = "N")]
    max_items: Option<u64>,
    /// Rows to ask for in each request
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    page_size: Option<u64>,
    /// Where to go on: the token of an earlier answer
    #[arg(long, value_name = "TOKEN")]
    starting_token: Option<String>,
    /// Show the signed request instead of sending it
    #[arg(long)]
    dry_run: bool,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Msgpack)]
    output: Format,
    /// Parameters as JSON or as MessagePack in base64, instead of reading them from stdin
    #[arg(long, value_name = "JSON")]
    params: Option<String>,
    /// Send the bytes on stdin as the operation's streaming body, or in pieces as its events
    #[arg(long, requires = "params")]
    body: bool,
    /// Send the MessagePack values (a nil behind them) or JSON texts on stdin as events, one each
    #[arg(long, requires = "params", conflicts_with_all = ["body", "regions"])]
    events: bool,
    /// Parameters that were read already
    #[arg(skip)]
    given: Option<Value>,
}

#[derive(Args, Debug)]
struct ListArgs {
    /// Service whose operations and waiters to list
    service: Option<String>,
    /// Operation or waiter ("wait bucket-exists") whose flags to list; "wait" for the waiters alone
    operation: Option<String>,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Msgpack)]
    output: Format,
}

/// Runs the process: 0 for a whole answer or a reader who left, 1 for a failed call, 2 for a wrong command line.
pub fn main() -> ExitCode {
    match Cli::try_parse() {
        Ok(cli) => execute(cli.command),
        Err(error) => {
            let words: Vec<_> = std::env::args().collect();
            let frames = words.windows(2).any(|two| two == ["--output", "frames"]);
            misused(&error, if frames { Format::Frames } else { Format::Msgpack })
        }
    }
}

/// A wrong command line: said in the frames where these are read, by clap elsewhere.
fn misused(error: &clap::Error, format: Format) -> ExitCode {
    if format != Format::Frames || !error.use_stderr() {
        error.exit();
    }
    fail(&usage(error), Writer::new(io::stdout().lock(), format))
}

/// A wrong command line as an error of ours.
fn usage(error: &clap::Error) -> CallError {
    let text = error.to_string();
    let message = text.strip_prefix("error: ").unwrap_or(&text).split("\n\n").next().unwrap_or_default();
    let mut told = CallError::not_sent("Usage", message.replace('\n', " "));
    if let Some(ContextValue::String(arg)) = error.get(ContextKind::InvalidArg) {
        told.flag = arg.strip_prefix("--").and_then(|arg| arg.split([' ', '=']).next()).map(str::to_owned);
    }
    told
}

fn execute(command: Command) -> ExitCode {
    match command {
        Command::Run(args) => run::run(args),
        Command::Call(args) => {
            let format = args.output;
            match Plan::read(args) {
                Ok(plan) => plan.run(format),
                Err(error) => fail(&error, Writer::new(io::stdout().lock(), format)),
            }
        }
        Command::Presign(args) => {
            let format = args.output.unwrap_or(Format::Raw);
            match presigned(args) {
                Ok(frame) => write_frame(&frame, false, format),
                Err(error) => fail(&error, Writer::new(io::stdout().lock(), format)),
            }
        }
        Command::Wait(args) => wait::run(args),
        Command::Locate { error } => write_values(&[raised(&error)], Format::Msgpack),
        Command::List(args) => match listing::list(args.service.as_deref(), args.operation.as_deref()) {
            Ok(rows) => write_values(&rows, args.output),
            Err(error) => fail(&error, Writer::new(io::stdout().lock(), args.output)),
        },
    }
}

/// A call with everything the command line and stdin gave.
struct Plan {
    engine: Engine,
    requests: Vec<(Option<String>, Request)>,
    /// What is piped into an event stream.
    feed: Option<Feed>,
    paging: Paging,
    dry_run: bool,
    streams: bool,
}

impl Plan {
    fn read(args: CallArgs) -> Result<Plan, CallError> {
        let engine = Engine::new(mocked(None)?);
        let (model, operation) = match (args.model, args.service, args.operation) {
            (Some(file), Some(operation), None) | (Some(file), _, Some(operation)) => (Model::File(file), operation),
            (None, Some(service), Some(operation)) => (Model::Named(service), operation),
            _ => {
                return Err(CallError::not_sent("Usage", "a call needs a service and an operation")
                    .help("nuaws-rt call s3 ListBuckets"));
            }
        };
        let params = parameters(args.given, args.params)?;
        let form = if args.events { Some(Form::Items) } else { args.body.then_some(Form::Bytes) };
        let feed = form.map_or(Ok(None), |form| feed(&engine, &model, &operation, form))?;
        let body = match args.body && feed.is_none() {
            true => Some(Body::read(io::stdin().lock()).map_err(|error| {
                CallError::not_sent("Body", format!("the piped bytes cannot be kept: {error}"))
                    .help("bodies beyond 8 MiB go through the temporary folder: make room there or set TMPDIR")
            })?),
            false => None,
        };
        let choice = |region: Option<String>| Choice { region, ..args.choice.clone() };
        let request = |region: Option<String>, body| Request {
            model: model.clone(),
            operation: operation.clone(),
            params: params.clone(),
            body,
            choice: choice(region),
        };
        let mut requests: Vec<_> =
            args.regions.iter().map(|region| (Some(region.clone()), request(Some(region.clone()), None))).collect();
        if requests.is_empty() {
            requests.push((None, request(args.choice.region.clone(), body)));
        } else if body.is_some() || feed.is_some() {
            return Err(CallError::not_sent("Input", "a piped body goes to one region").flag("regions"));
        }
        let paging = Paging {
            max_items: args.max_items,
            page_size: args.page_size,
            starting_token: args.starting_token,
            raw: args.raw,
            query: args.query.map(expression).transpose()?,
        };
        Ok(Plan { engine, requests, feed, paging, dry_run: args.dry_run, streams: args.stream })
    }

    fn run(self, format: Format) -> ExitCode {
        answer(format, self.streams, async move |pipe| match self.dry_run {
            true => self.show_requests(pipe).await,
            false => self.call_all(pipe).await,
        })
    }

    async fn prepare(engine: &Engine, request: Request) -> Result<Call, Stop> {
        let has_body = request.body.is_some();
        let call = engine.prepare(request).await?;
        let takes_body = || call.service().input(call.operation()).iter().any(|m| is_streaming(call.service(), m));
        if has_body && !takes_body() {
            let error = CallError::not_sent("Input", format!("{} takes no piped bytes", call.name));
            return Err(call.name_it(error.help("leave the pipe away")).into());
        }
        Ok(call)
    }

    async fn show_requests(self, pipe: &mut stdout::Pipe) -> Result<bool, Stop> {
        for (_, request) in self.requests {
            let call = Plan::prepare(&self.engine, request).await?;
            let signed = call.sign(&call.params).await?;
            pipe.frame(Frame::Value(signed_value(signed), Sizes::default())).await?;
        }
        Ok(false)
    }

    /// Whether the answer is rows.
    async fn call_all(mut self, pipe: &mut stdout::Pipe) -> Result<bool, Stop> {
        if let [(None, _)] = self.requests[..]
            && let Some((_, request)) = self.requests.pop()
        {
            let call = Plan::prepare(&self.engine, request).await?;
            let call = match self.feed {
                Some(feed) => call.fed(feed),
                None => call,
            };
            return pager::run(&call, &self.paging, pipe).await;
        }
        let (engine, paging) = (&self.engine, &self.paging);
        let left = Rc::new(Cell::new(paging.max_items.unwrap_or(u64::MAX)));
        let all = self.requests.into_iter().filter_map(|(region, request)| Some((region?, request)));
        let runs = all.map(|(region, request)| {
            let mut outlet = Tagged::new(pipe.clone(), region.clone(), left.clone());
            let left = left.clone();
            async move {
                let call = Plan::prepare(engine, request).await?;
                match pager::run(&call, paging, &mut outlet).await {
                    Err(Stop::Gone) if left.get() == 0 => Ok(true),
                    Err(Stop::Failed(mut error)) => {
                        error.message = format!("{region}: {}", error.message);
                        Err(Stop::Failed(error))
                    }
                    ended => ended,
                }
            }
        });
        futures_util::future::try_join_all(runs).await?;
        Ok(true)
    }
}

/// Writes what the engine answers; whether that is rows is what the work gives. The engine works on a thread of its own;
/// this one writes, and its end is the process's.
fn answer<W>(format: Format, streams: bool, work: W) -> ExitCode
where
    W: AsyncFnOnce(&mut stdout::Pipe) -> Result<bool, Stop> + Send + 'static,
{
    let (mut pipe, frames) = stdout::pipe();
    let engine = std::thread::spawn(move || -> Result<bool, Stop> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| CallError::not_sent("Internal", error.to_string()))?;
        runtime.block_on(work(&mut pipe))
    });
    let writer = Writer::new(io::stdout().lock(), format).passing(streams);
    let (mut writer, written) = stdout::write(frames, writer);
    match written {
        // The reader has what it wanted; what the engine still does is of no use to anybody.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Err(error) => {
            let error = CallError::not_sent("Output", format!("the answer cannot be written: {error}"));
            return fail(&error.stage(Stage::Answered), writer);
        }
        Ok(()) => {}
    }
    let ended = engine.join().unwrap_or_else(|_| {
        Err(CallError::not_sent("Internal", "the engine stopped").help("please report this").into())
    });
    match ended {
        // A pipe closed just now is the same as one closed before: not a failure.
        Ok(listing) => {
            _ = writer.end(listing);
            ExitCode::SUCCESS
        }
        Err(Stop::Gone) => ExitCode::SUCCESS,
        Err(Stop::Failed(error)) => fail(&error, writer),
    }
}

fn expression(text: String) -> Result<Expression, CallError> {
    Expression::parse(&text).map_err(|error| pager::bad_query(&text, &error))
}

/// Stdin for the operation's event stream; none for one without, whose body the bytes are.
fn feed(engine: &Engine, model: &Model, operation: &str, form: Form) -> Result<Option<Feed>, CallError> {
    let service = &engine.callee(model)?.service;
    let name = operation_name(service, operation)?;
    let takes = service.operation(&name).is_some_and(|operation| codec::input_events(service, operation).is_some());
    if form == Form::Items && !takes {
        let input = service.operation(&name).map(|operation| service.input(operation)).unwrap_or_default();
        let (what, help) = match input.iter().any(|member| is_streaming(service, member)) {
            true => ("takes bytes, not rows", "pipe text or binary in: open --raw file | …"),
            false => ("takes no events", "leave the pipe away"),
        };
        return Err(CallError::not_sent("Input", format!("{name} {what}")).help(help).of(&service.slug, &name));
    }
    Ok(takes.then(|| Feed::new(form, io::stdin())))
}

/// What Nushell's `error make` is to raise for an error of ours: with its place in the sources on stdin where that can be
/// told, and for a null error that the answer was cut.
fn raised(error: &str) -> Value {
    let error = match params::read(error.as_bytes()) {
        Ok(error @ Value::Map(_)) if error.get("msg").is_some() => error,
        _ => {
            // Some commands (`length`) count an error as a row: nuaws-rt says errors on stderr for them, if it still can.
            eprintln!("nuaws: the answer was cut");
            Value::Map(vec![
                ("code".into(), Value::String("nuaws::cut".into())),
                ("msg".into(), Value::String("the answer was cut: nuaws-rt ended before it was complete".into())),
                ("help".into(), Value::String("nuaws-rt was killed or crashed; run the command again".into())),
                ("url".into(), Value::String("nuaws:error?stage=may+have+been+sent".into())),
            ])
        }
    };
    let made =
        ["msg", "code", "help", "url"].map(|key| (key.to_owned(), error.get(key).cloned().unwrap_or(Value::Null)));
    let mut made = Value::Map(made.into_iter().filter(|(_, value)| *value != Value::Null).collect());
    if let Some((start, end)) = place(&error) {
        let at = |at: usize| Value::Int(at as i64);
        let span = Value::Map(vec![("start".into(), at(start)), ("end".into(), at(end))]);
        let label = vec![("text".into(), Value::String("here".into())), ("span".into(), span)];
        made.set("label", Value::Map(label));
    }
    made
}

/// Where the call that an error is about stands in the sources on stdin; none where anything is amiss.
fn place(error: &Value) -> Option<locate::Span> {
    let Ok(Value::List(sources)) = output::unpack(&mut &*read_stdin().ok()?) else { return None };
    let source = |source: &Value| {
        let Some(Value::Int(start)) = source.get("start") else { return None };
        Some(Source { start: usize::try_from(*start).ok()?, text: source.get("text")?.as_str()?.to_owned() })
    };
    let sources: Vec<Source> = sources.iter().filter_map(source).collect();
    let text = |key: &str| error.get(key).and_then(Value::as_str);
    let waiter = error.get("fields").and_then(|fields| fields.get("waiter")).and_then(Value::as_str);
    let command = match waiter {
        Some(waiter) => format!("wait {}", names::kebab(waiter)),
        None => names::kebab(text("operation")?),
    };
    locate::locate(&sources, text("service")?, &command, text("flag"))
}

fn signed_value(signed: Signed) -> Value {
    let text = |text: String| Value::String(text);
    Value::Map(vec![
        ("method".into(), text(signed.method)),
        ("url".into(), text(signed.url)),
        ("headers".into(), Value::Map(signed.headers.into_iter().map(|(k, v)| (k, text(v))).collect())),
        (
            "body".into(),
            signed.body.map_or(Value::Null, |body| match std::str::from_utf8(&body) {
                Ok(body) => text(body.to_owned()),
                Err(_) => Value::Blob(body.to_vec()),
            }),
        ),
    ])
}

/// The parameters: those that were read already, those given as JSON or as MessagePack in base64, or what is on stdin.
fn parameters(given: Option<Value>, json: Option<String>) -> Result<Value, CallError> {
    if let Some(given) = given {
        return Ok(given);
    }
    let params = match json {
        None => read_stdin()?,
        Some(text) => match BASE64_STANDARD.decode(&text) {
            Ok(packed) if !text.is_empty() => packed,
            _ => text.into_bytes(),
        },
    };
    params::read(&params).map_err(|error| CallError::not_sent("Input", error.to_string()))
}

fn read_stdin() -> Result<Vec<u8>, CallError> {
    let mut stdin = io::stdin().lock();
    let mut bytes = Vec::new();
    // A person at a terminal who gives no parameters wants none.
    if !stdin.is_terminal() {
        stdin.read_to_end(&mut bytes).map_err(|error| CallError::not_sent("Input", format!("stdin: {error}")))?;
    }
    Ok(bytes)
}

/// `NUAWS_MOCK`: `1` for every service, or the services' names; the rest is the mock's own to read. It is told of the
/// waiter that asks.
fn mocked(waiter: Option<&str>) -> Result<Option<Mocked>, CallError> {
    let services = match std::env::var("NUAWS_MOCK").unwrap_or_default().trim() {
        "" | "0" => return Ok(None),
        "1" => Vec::new(),
        names => names.split([',', ' ']).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
    };
    if let Some(unknown) = services.iter().find(|name| nuaws_embed::find(name).is_none()) {
        return Err(CallError::not_sent("Mock", format!("NUAWS_MOCK: no service is called {unknown}"))
            .help("use 1 for every service, or names such as s3,ec2"));
    }
    let settings = mock::Settings::from_vars(&|name| std::env::var(name).ok());
    let mut settings = settings.map_err(|error| CallError::not_sent("Mock", error.to_string()))?;
    settings.waiter = waiter.map(Into::into);
    Ok(Some(Mocked::new(settings, services)))
}

fn presigned(args: PresignArgs) -> Result<Frame, CallError> {
    let engine = Engine::new(mocked(None)?);
    let params = parameters(None, args.params.clone())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| CallError::not_sent("Internal", error.to_string()))?;
    runtime.block_on(presign::run(args, params, &engine))
}

fn write_values(rows: &[Value], format: Format) -> ExitCode {
    let packed: Vec<u8> = rows.iter().flat_map(output::pack).collect();
    let batch = Batch { packed: packed.into(), count: rows.len() as u32, sizes: Sizes::default() };
    write_frame(&Frame::Rows(batch), true, format)
}

fn write_frame(frame: &Frame, listing: bool, format: Format) -> ExitCode {
    let mut writer = Writer::new(io::stdout().lock(), format);
    match writer.frame(frame).and_then(|()| writer.end(listing)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Says the failure where the reader will see it: in the frames; on stderr for the other formats, and for frames too
/// once rows have been passed on, because a reader that only counts them would miss it.
fn fail<W: io::Write>(error: &CallError, mut writer: Writer<W>) -> ExitCode {
    // A reader who has left needs no telling.
    _ = writer.error(error);
    let frames = writer.format() == Format::Frames;
    if frames && !writer.has_passed() {
        return ExitCode::FAILURE;
    }
    let mut text = format!("nuaws: {error}");
    if !error.operation.is_empty() {
        text.push_str(&format!(" ({} {}, {})", error.service, error.operation, error.stage.as_str()));
    }
    if let Some(id) = &error.request_id {
        text.push_str(&format!(", request id {id}"));
    }
    if !frames && let Some(help) = &error.help {
        // A mark under a place must stay under it.
        text.push_str(&format!("\n  help: {}", help.replace('\n', "\n        ")));
    }
    eprintln!("{text}");
    ExitCode::FAILURE
}
