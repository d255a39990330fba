//! `nuaws-rt call`: its command line, and from there to the pager.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use clap::Args;
use nuaws_models::overlay::Ttl;
use nuaws_models::result::is_streaming;

use super::Context;
use crate::answers::{Freshness, Mode};
use crate::body::Body;
use crate::call::Call;
use crate::codec;
use crate::duration;
use crate::error::CallError;
use crate::feed::{Feed, Form};
use crate::invocation::{Engine, Model, Request, operation_name};
use crate::outlet::{Outlet, Stop};
use crate::output::{Format, Frame, Sizes};
use crate::pager::{self, Paging};
use crate::query::Expression;
use crate::regions::Tagged;
use crate::session::Choice;
use crate::stdout;
use crate::transport::Signed;
use crate::value::Value;

#[derive(Args, Debug)]
pub(super) struct CallArgs {
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
    #[command(flatten)]
    kept: Kept,
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
    pub(super) output: Format,
    /// Parameters as JSON or as MessagePack in base64, instead of reading them from stdin
    #[arg(long, value_name = "JSON")]
    params: Option<String>,
    /// Send the bytes on stdin as the operation's streaming body, or in pieces as its events
    #[arg(long, requires = "params")]
    body: bool,
    /// Send the MessagePack values (a nil behind them) or JSON texts on stdin as events, one each
    #[arg(long, requires = "params", conflicts_with_all = ["body", "regions"])]
    events: bool,
    /// Show on stderr how far it is, where that is a terminal
    #[arg(long)]
    progress: bool,
    /// Parameters that were read already
    #[arg(skip)]
    given: Option<Value>,
}

impl CallArgs {
    /// Takes what was read already: the parameters, the form of the answer, and how stdin is sent.
    pub(super) fn take(&mut self, params: Value, output: Format, body: bool, events: bool) {
        (self.given, self.output, self.body, self.events) = (Some(params), output, body, events);
    }

    /// Whether rows are passed on as they come.
    pub(super) fn streams(&self) -> bool {
        self.stream
    }
}

/// What a user says of kept answers.
#[derive(Args, Debug, Clone)]
struct Kept {
    /// Ask AWS even where an answer is kept, and keep the new one
    #[arg(long, conflicts_with = "no_cache")]
    refresh: bool,
    /// How old a kept answer may be: seconds, a duration such as 5min, or never
    #[arg(long, value_name = "TIME", value_parser = parse_ttl)]
    ttl: Option<Ttl>,
    /// Neither take a kept answer nor keep the new one
    #[arg(long)]
    no_cache: bool,
    /// Take a kept answer that is too old rather than none, where AWS cannot be reached
    #[arg(long)]
    stale_ok: bool,
}

impl Kept {
    fn freshness(&self) -> Freshness {
        let mode = match (self.refresh, self.no_cache) {
            (true, _) => Mode::Refresh,
            (false, true) => Mode::Off,
            (false, false) => Mode::Use,
        };
        Freshness { mode, ttl: self.ttl, window: None, stale_ok: self.stale_ok }
    }
}

/// A duration in whole seconds, or never.
fn parse_ttl(text: &str) -> Result<Ttl, String> {
    if text == "never" {
        return Ok(Ttl::Never);
    }
    let seconds = duration::parse(text)?.as_secs();
    u32::try_from(seconds).map(Ttl::Seconds).map_err(|_| "longer than 136 years".to_owned())
}

/// A call with everything the command line and stdin gave.
#[derive(Debug)]
pub(super) struct Plan {
    engine: Arc<Engine>,
    requests: Vec<(Option<String>, Request)>,
    /// What is piped into an event stream.
    feed: Option<Feed>,
    paging: Paging,
    dry_run: bool,
}

impl Plan {
    /// Reads a call from the command line and, where nothing was read before, from stdin.
    pub(super) fn read(args: CallArgs, context: Context) -> Result<Plan, CallError> {
        let Context { engine, environment, folder, mut stdin } = context;
        let (mocked, freshness) = (engine.mocked(&environment, None)?, args.kept.freshness());
        let (model, operation) = match (args.model, args.service, args.operation) {
            (Some(file), Some(operation), None) | (Some(file), _, Some(operation)) => {
                (Model::File(folder.join(file)), operation)
            }
            (None, Some(service), Some(operation)) => (Model::Named(service), operation),
            _ => {
                return Err(CallError::not_sent("Usage", "a call needs a service and an operation")
                    .help("nuaws-rt call s3 ListBuckets"));
            }
        };
        let params = stdin.parameters(args.given, args.params)?;
        let form = if args.events { Some(Form::Items) } else { args.body.then_some(Form::Bytes) };
        let takes = form.map_or(Ok(false), |form| takes_events(&engine, &model, &operation, form))?;
        let feed = form.filter(|_| takes).map(|form| Feed::new(form, stdin.take()));
        let body = match args.body && feed.is_none() {
            true => Some(Body::read(stdin.take()).map_err(|error| {
                CallError::not_sent("Body", format!("the piped bytes cannot be kept: {error}"))
                    .help("bodies beyond 8 MiB go through the temporary folder: make room there or set TMPDIR")
            })?),
            false => None,
        };
        let choice =
            |region: Option<String>| Choice { region, environment: environment.clone(), ..args.choice.clone() };
        let request = |region: Option<String>, body| Request {
            model: model.clone(),
            operation: operation.clone(),
            params: params.clone(),
            body,
            choice: choice(region),
            folder: folder.clone(),
            mocked: mocked.clone(),
            freshness,
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
        Ok(Plan { engine, requests, feed, paging, dry_run: args.dry_run })
    }

    /// Whether the answer is rows.
    pub(super) async fn run(self, pipe: &mut stdout::Pipe) -> Result<bool, Stop> {
        match self.dry_run {
            true => self.show_requests(pipe).await,
            false => self.call_all(pipe).await,
        }
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
        let left = Arc::new(AtomicU64::new(paging.max_items.unwrap_or(u64::MAX)));
        let all = self.requests.into_iter().filter_map(|(region, request)| Some((region?, request)));
        let runs = all.map(|(region, request)| {
            let mut outlet = Tagged::new(pipe.clone(), region.clone(), left.clone());
            let left = left.clone();
            async move {
                let call = Plan::prepare(engine, request).await?;
                match pager::run(&call, paging, &mut outlet).await {
                    Err(Stop::Gone) if left.load(Ordering::Relaxed) == 0 => Ok(true),
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

fn expression(text: String) -> Result<Expression, CallError> {
    Expression::parse(&text).map_err(|error| pager::bad_query(&text, &error))
}

/// Whether stdin is for the operation's event stream; for one without, its bytes are the body.
fn takes_events(engine: &Engine, model: &Model, operation: &str, form: Form) -> Result<bool, CallError> {
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
    Ok(takes)
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
