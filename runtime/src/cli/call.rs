//! `nuaws-rt call`: its command line, and from there to the pager.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use nuaws_models::overlay::Ttl;
use nuaws_models::result::{Answer, is_streaming};

use super::gather::{Gather, GatherArgs};
use super::given::{Asked, Given, Piped};
use super::{Context, Done};
use crate::aggregate;
use crate::answers::{Freshness, Mode};
use crate::body::Body;
use crate::bulk::{self, Behind, Bulk, Common, Input, Meaning};
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
use crate::session::Choice;
use crate::stats::Timing;
use crate::stdout;
use crate::targets::{self, Runner, Targets, Wanted};
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
    /// Regions to call at the same time: names, globs, or all that are enabled; rows say where they come from
    #[arg(long, value_delimiter = ',', conflicts_with_all = ["region", "events"])]
    regions: Vec<String>,
    /// Profiles to call with at the same time: names, globs, or all; rows say whose they are
    #[arg(long, value_delimiter = ',', conflicts_with_all = ["profile", "events"])]
    profiles: Vec<String>,
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
    #[command(flatten)]
    asked: Asked,
    #[command(flatten)]
    piped: Piped,
    #[command(flatten)]
    bulk: BulkArgs,
    #[command(flatten)]
    gather: GatherArgs,
}

impl CallArgs {
    /// Takes what was read already: what the call is given, the form of the answer, and what stdin is.
    pub(super) fn take(&mut self, given: Given, output: Format, piped: Piped) {
        (self.asked.given, self.output, self.piped) = (Some(given), output, piped);
    }
}

/// What a user says of many rows.
#[derive(Args, Debug)]
struct BulkArgs {
    /// Give rows as they are answered, not in the order of the input
    #[arg(long)]
    unordered: bool,
    /// Begin each row of the answer with the columns of its input
    #[arg(long)]
    with_input: bool,
    /// Begin no more rows once one has failed, and end with its error
    #[arg(long)]
    fail_fast: bool,
    /// Rows in progress at most
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    concurrency: Option<u32>,
    /// Ask before more rows than this are changed
    #[arg(long, value_name = "N", default_value_t = 100)]
    confirm_above: u32,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    /// Remember in this file which rows were answered, and leave out those that it has
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
}

impl BulkArgs {
    fn options(&self, dry_run: bool) -> bulk::Options {
        bulk::Options {
            unordered: self.unordered,
            with_input: self.with_input,
            fail_fast: self.fail_fast,
            concurrency: self.concurrency.map(|most| most as usize),
            confirm_above: self.confirm_above as usize,
            yes: self.yes,
            journal: self.journal.clone(),
            dry_run,
        }
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
    request: Request,
    /// Several places, instead of the request's one.
    targets: Option<Targets>,
    /// What is piped into an event stream.
    feed: Option<Feed>,
    /// Many rows, instead of the request.
    bulk: Option<Box<Bulk>>,
    /// Columns that the answer is to begin with.
    input: Option<Vec<(String, Value)>>,
    paging: Paging,
    gather: Gather,
    timing: Option<Arc<Timing>>,
    stream: bool,
    dry_run: bool,
}

impl Plan {
    /// Reads a call from the command line and, where nothing was read before, from stdin.
    pub(super) fn read(args: CallArgs, mut context: Context) -> Result<Plan, CallError> {
        let Given { params, before } = match args.asked.given {
            Some(given) => given,
            None => Given::read(&mut context, args.asked.params, &args.piped)?,
        };
        let Context { engine, environment, folder, mut stdin, ask } = context;
        let timing = args.asked.timing.then(Arc::<Timing>::default);
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
        let piped = args.piped;
        let form = match (piped.events || piped.rows.is_some(), piped.body) {
            (true, _) => Some(Form::Items),
            (_, body) => body.then_some(Form::Bytes),
        };
        let takes = form.map_or(Ok(false), |form| takes_events(&engine, &model, &operation, form, piped.events))?;
        let feed = form.filter(|_| takes).map(|form| Feed::new(form, stdin.take()));
        let body = match piped.body && feed.is_none() {
            true => Some(Body::read(stdin.take()).map_err(|error| {
                CallError::not_sent("Body", format!("the piped bytes cannot be kept: {error}"))
                    .help("bodies beyond 8 MiB go through the temporary folder: make room there or set TMPDIR")
            })?),
            false => None,
        };
        let paging = Paging {
            max_items: args.max_items,
            page_size: args.page_size,
            starting_token: args.starting_token,
            raw: args.raw,
            query: args.query.map(expression).transpose()?,
        };
        let gather = Gather::new(args.gather, args.bulk.unordered);
        let choice = Choice { environment, ..args.choice };
        let mut request =
            Request { model, operation, params, body: None, choice, folder, mocked, freshness, timing: timing.clone() };
        let (mut bulk, mut input) = (None, None);
        if let Some(rows) = piped.rows.filter(|_| feed.is_none()) {
            let same = request.with(request.params.clone(), request.choice.clone());
            let common = Common { engine: engine.clone(), request: same, before, paging: paging.clone() };
            match bulk::meaning(rows, Input::open(stdin.take())?, common, args.bulk.options(args.dry_run), ask)? {
                Meaning::Plain => {}
                Meaning::One(bound, way, columns) => (request.params, request.choice, input) = (bound, way, columns),
                Meaning::Many(many) => bulk = Some(many),
            }
        }
        let wanted = Wanted { regions: args.regions, profiles: args.profiles };
        if bulk.is_some() && wanted.is_any() {
            let what = "rows go where their columns `region` and `profile` say";
            let error = CallError::not_sent("Usage", what).flag(wanted.option());
            return Err(error.help("`… | insert region eu-west-1`, or one --region for all of them"));
        }
        if bulk.is_some() {
            gather.check_bulk()?;
        }
        if bulk.is_none() && args.bulk.journal.is_some() {
            let error =
                CallError::not_sent("Usage", "a journal is of many rows, and none are piped in").flag("journal");
            return Err(error.help("… | nuaws s3 head-object --journal FILE"));
        }
        let (stream, dry_run) = (args.stream, args.dry_run);
        let targets = match wanted.is_any() {
            true if body.is_some() || feed.is_some() => {
                return Err(CallError::not_sent("Input", "a piped body goes to one place").flag(wanted.option()));
            }
            true => {
                gather.check_places(wanted.option())?;
                let fail_fast = args.bulk.fail_fast || gather.aggregate().is_some();
                let options = targets::Options { yes: args.bulk.yes, dry_run, fail_fast };
                let same = request.with(request.params.clone(), request.choice.clone());
                Some(Targets::new(engine.clone(), wanted, same, paging.clone(), options)?)
            }
            // Each place's answer would be a row.
            false => {
                if gather.aggregate().is_some() && !gives_rows(&engine, &request, &paging)? {
                    return Err(aggregate::no_rows());
                }
                None
            }
        };
        request.body = body;
        Ok(Plan { engine, request, targets, feed, bulk, input, paging, gather, timing, stream, dry_run })
    }

    /// Whether rows are passed on as they come.
    pub(super) fn streams(&self) -> bool {
        self.stream || self.bulk.is_some() || self.gather.streams()
    }

    /// Who hears what the requests spend their time on.
    pub(super) fn timing(&self) -> Option<Arc<Timing>> {
        self.timing.clone()
    }

    pub(super) async fn run(self, pipe: &mut stdout::Pipe) -> Result<Done, Stop> {
        match (self.bulk, self.dry_run) {
            (Some(bulk), _) => bulk.run(pipe).await.map(|closing| Done { listing: true, closing }),
            (None, true) if self.targets.is_none() => {
                Plan { bulk: None, ..self }.show_request(pipe).await.map(Done::from)
            }
            (None, _) => {
                let note = self.gather.note(&self.request).unwrap_or_default();
                let plan = Plan { bulk: None, ..self };
                let done = match plan.gather.aggregate() {
                    None => plan.call(pipe).await?,
                    Some((spec, every)) => {
                        let mut closing = String::new();
                        let work = async |mut rows| {
                            closing = plan.call(&mut rows).await?.closing;
                            Ok(())
                        };
                        aggregate::over(spec, every, pipe, work).await?;
                        Done { listing: true, closing }
                    }
                };
                Ok(Done { closing: note + &done.closing, ..done })
            }
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

    async fn show_request(self, pipe: &mut stdout::Pipe) -> Result<bool, Stop> {
        let call = Plan::prepare(&self.engine, self.request).await?;
        let signed = call.sign(&call.params).await?;
        pipe.frame(Frame::Value(bulk::shown(signed), Sizes::default())).await?;
        Ok(false)
    }

    async fn call(self, outlet: &mut (impl Outlet + Clone)) -> Result<Done, Stop> {
        match self.input.clone() {
            Some(input) => self.call_into(&mut Behind::new(outlet.clone(), input)).await,
            None => self.call_into(outlet).await,
        }
    }

    async fn call_into(self, outlet: &mut (impl Outlet + Clone)) -> Result<Done, Stop> {
        if let Some(targets) = self.targets {
            let closing = targets.run(&self.gather, outlet).await?;
            return Ok(Done { listing: true, closing });
        }
        let call = Plan::prepare(&self.engine, self.request).await?;
        let call = match self.feed {
            Some(feed) => call.fed(feed),
            None => call,
        };
        self.gather.run(&call, &self.paging, outlet).await.map(Done::from)
    }
}

fn expression(text: String) -> Result<Expression, CallError> {
    Expression::parse(&text).map_err(|error| pager::bad_query(&text, &error))
}

/// Whether a call's answer is rows, as far as one can tell before it is made. A query may find rows in anything; after
/// a change it is too late to see that it has not.
fn gives_rows(engine: &Engine, request: &Request, paging: &Paging) -> Result<bool, CallError> {
    let callee = engine.callee(&request.model)?;
    let (service, policy) = (&callee.service, callee.policy());
    let name = operation_name(service, &request.operation)?;
    Ok(service.operation(&name).is_none_or(|operation| match policy.answer(service, &name, operation) {
        Answer::Events(_) => true,
        Answer::Rows(_) if paging.query.is_none() => !paging.raw,
        Answer::Rows(_) => true,
        _ => paging.query.is_some() && policy.is_safe(&name, operation),
    }))
}

/// Whether stdin is for the operation's event stream; for one without, its bytes are the body. `must` says that items can be
/// nothing else.
fn takes_events(engine: &Engine, model: &Model, operation: &str, form: Form, must: bool) -> Result<bool, CallError> {
    let service = &engine.callee(model)?.service;
    let name = operation_name(service, operation)?;
    let takes = service.operation(&name).is_some_and(|operation| codec::input_events(service, operation).is_some());
    if form == Form::Items && must && !takes {
        let input = service.operation(&name).map(|operation| service.input(operation)).unwrap_or_default();
        let (what, help) = match input.iter().any(|member| is_streaming(service, member)) {
            true => ("takes bytes, not rows", "pipe text or binary in: open --raw file | …"),
            false => ("takes no events", "leave the pipe away"),
        };
        return Err(CallError::not_sent("Input", format!("{name} {what}")).help(help).of(&service.slug, &name));
    }
    Ok(takes)
}
