//! The engine held against botocore, operation by operation: the same random call serialized and signed by both, the
//! same random answer read by both.
//!
//! [`run`] makes the calls, has botocore asked by `botocore/driver.py`, and tells what differs. What botocore does on
//! purpose otherwise is in [`deviations`]; everything else is a failure, shown with the smallest case that still has it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, anyhow};
use aws_smithy_async::time::StaticTimeSource;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use nuaws_embed::Entry;
use nuaws_models::Service;
use nuaws_models::model::{AuthScheme, Operation, Protocol};
use nuaws_models::traits::HttpBinding;
use nuaws_rt::body::Body;
use nuaws_rt::call::Call;
use nuaws_rt::invocation::{self, Engine, Mocked, Model};
use nuaws_rt::mock::{MockBody, Patterns, Reply as Wire, Settings};
use nuaws_rt::session::Choice;
use nuaws_rt::sink::ValueSink;
use nuaws_rt::transport::{Incoming, IncomingBody};
use nuaws_rt::value::Value;
use tokio::runtime::Runtime;

use crate::Failure;

mod deviations;
mod differ;
mod driver;
mod hints;
mod random;
mod shrink;

use deviations::{DEVIATIONS, Of};
use differ::{Difference, What};
use driver::{Answer, Driver, Line, Reply, Request};
use random::{Random, Way};

/// The mock's credentials: with them nothing can be sent, whatever goes wrong.
const ACCESS_KEY: &str = "AKIAMOCKMOCKMOCKMOCK";
const SECRET_KEY: &str = "mock";
const REGION: &str = "us-east-1";
/// Seconds since the epoch at which everything happens.
const TIME: u64 = 1_767_225_600;

/// Inputs tried for one case until one is valid: endpoint rules and patterns refuse some.
const TRIES: u64 = 40;

/// Smaller cases tried for one failure.
const SHRINKS: usize = 400;

/// Failures of one sort in one service that are made small; what comes after them is most likely the same again.
const SHRUNK: usize = 2;

/// What to run.
#[derive(Debug, Clone)]
pub struct Options {
    /// The Python that has botocore.
    pub python: PathBuf,
    /// Where all random choices begin.
    pub seed: u64,
    /// Only this service, by any of its names.
    pub service: Option<String>,
    /// Cases for each operation.
    pub cases: u64,
    /// Only the first so many services of each protocol.
    pub sample: Option<usize>,
}

/// What a run found.
#[derive(Debug, Default)]
pub struct Summary {
    /// By protocol, in the protocols' order.
    pub protocols: BTreeMap<Protocol, Counts>,
    /// How often each known deviation came up.
    pub deviations: BTreeMap<&'static str, usize>,
    /// What nobody knows a reason for.
    pub failures: Vec<Failure>,
}

/// Cases of one protocol.
#[derive(Debug, Default, Clone, Copy)]
pub struct Counts {
    /// Operations that had at least one case.
    pub operations: usize,
    /// Cases run.
    pub cases: usize,
    /// Requests that were the same, or differed only as is known.
    pub requests: usize,
    /// Of these, those whose signature is what botocore makes of our request.
    pub signed: usize,
    /// Of these, those that botocore's own signature fits as well: nothing that botocore signs differs.
    pub signed_alike: usize,
    /// Answers that were read the same, or differed only as is known.
    pub answers: usize,
    /// Cases that failed.
    pub failed: usize,
}

impl Summary {
    /// The known deviations by name, each with its reason and how often it came up.
    pub fn known(&self) -> impl Iterator<Item = (&'static str, &'static str, usize)> {
        DEVIATIONS.iter().map(|it| (it.id, it.why, self.deviations.get(it.id).copied().unwrap_or(0)))
    }

    /// How many cases passed.
    pub fn passed(&self) -> usize {
        self.protocols.values().map(|counts| counts.cases - counts.failed).sum()
    }

    fn add(&mut self, other: Summary) {
        for (protocol, counts) in other.protocols {
            let all = self.protocols.entry(protocol).or_default();
            all.operations += counts.operations;
            all.cases += counts.cases;
            all.requests += counts.requests;
            all.signed_alike += counts.signed_alike;
            all.signed += counts.signed;
            all.answers += counts.answers;
            all.failed += counts.failed;
        }
        for (id, count) in other.deviations {
            *self.deviations.entry(id).or_default() += count;
        }
        self.failures.extend(other.failures);
    }
}

/// Runs every operation of the wanted services, on all cores.
///
/// # Errors
/// When no service has the name, or botocore cannot be asked.
pub fn run(options: &Options) -> Result<Summary> {
    let mut entries: Vec<&'static Entry> = match &options.service {
        Some(name) => vec![nuaws_embed::find(name).with_context(|| format!("no service is called {name}"))?],
        None => nuaws_embed::services().iter().collect(),
    };
    if let Some(most) = options.sample {
        let mut taken: BTreeMap<Protocol, usize> = BTreeMap::new();
        entries.sort_by_key(|entry| entry.operations);
        entries.retain(|entry| {
            let Some(protocol) = entry.model().protocols.first().copied() else { return false };
            let taken = taken.entry(protocol).or_default();
            *taken += 1;
            *taken <= most
        });
    }
    // The largest first, so that no thread is left with one at the end.
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.operations));
    let next = AtomicUsize::new(0);
    let summary = Mutex::new(Summary::default());
    thread::scope(|scope| {
        let work = || -> Result<()> {
            let mut driver = Driver::start(&options.python)?;
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            while let Some(entry) = entries.get(next.fetch_add(1, Ordering::Relaxed)) {
                let found = Bench::new(entry, &mut driver, &runtime)?.run(options)?;
                summary.lock().map_err(|_| anyhow!("a thread stopped"))?.add(found);
            }
            Ok(())
        };
        let count = thread::available_parallelism().map_or(1, usize::from).min(entries.len());
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(anyhow!("a thread stopped"))))
    })?;
    let mut summary = summary.into_inner().map_err(|_| anyhow!("a thread stopped"))?;
    summary.failures.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(summary)
}

/// One call and one answer.
#[derive(Debug, Clone)]
struct Case {
    params: Value,
    /// The streaming blob of the input.
    body: Option<Vec<u8>>,
    output: Value,
    /// The streaming blob of the output.
    stream: Option<Vec<u8>>,
}

/// How a case came out.
struct Outcome {
    differences: Vec<Difference>,
    /// Whether ours was signed, and whether both signatures are the same.
    signed: bool,
    signed_alike: bool,
}

/// Why a case cannot be run: the engine refuses its input, and rightly so as far as one can tell.
struct Invalid(String);

/// One service, ready to be called by both sides.
struct Bench<'a> {
    entry: &'static Entry,
    service: Service,
    protocol: Protocol,
    names: Vec<&'static str>,
    engine: Engine,
    mocked: Arc<Mocked>,
    patterns: Patterns,
    driver: &'a mut Driver,
    runtime: &'a Runtime,
}

impl<'a> Bench<'a> {
    fn new(entry: &'static Entry, driver: &'a mut Driver, runtime: &'a Runtime) -> Result<Bench<'a>> {
        let service = entry.model();
        let protocol = *service.protocols.first().with_context(|| format!("{} has no protocol", entry.slug))?;
        let clock = StaticTimeSource::new(SystemTime::UNIX_EPOCH + Duration::from_secs(TIME));
        let engine = Engine::default().with_clock(clock);
        let mocked = Arc::new(Mocked::new(Settings::default(), Vec::new()));
        let names = entry.cli_names.iter().copied().chain([entry.slug]).collect();
        Ok(Bench { entry, service, protocol, names, engine, mocked, patterns: Patterns::default(), driver, runtime })
    }

    fn run(mut self, options: &Options) -> Result<Summary> {
        let mut summary = Summary::default();
        let mut counts = Counts::default();
        let mut sorts: Vec<Difference> = Vec::new();
        let mut names: Vec<String> = self.service.operation_names().map(str::to_owned).collect();
        // A client for each way of signing: made as seldom as can be.
        names.sort_by_key(|name| self.service.operation(name).is_some_and(unsigned));
        for name in &names {
            counts.operations += 1;
            for case in 0..options.cases {
                counts.cases += 1;
                let id = format!("{}.{name}#{case}", self.entry.slug);
                let seed = seed_of(options.seed, &id);
                let (case, outcome) = match self.valid(name, seed)? {
                    Ok(found) => found,
                    Err(Invalid(why)) => {
                        counts.failed += 1;
                        let expected = "an input that the engine takes".to_owned();
                        summary.failures.push(Failure { id, expected, actual: why });
                        continue;
                    }
                };
                let (mut unknown, mut of_request, mut of_answer) = (Vec::new(), true, true);
                for difference in &outcome.differences {
                    let of = self.of(name);
                    match deviations::explanation(&of, difference) {
                        Some(deviation) => *summary.deviations.entry(deviation.id).or_default() += 1,
                        None => {
                            let answer = matches!(difference.what, What::Output(_) | What::Unread);
                            of_answer &= !answer;
                            of_request &= answer;
                            unknown.push(difference.clone());
                        }
                    }
                }
                counts.requests += usize::from(of_request);
                counts.answers += usize::from(of_answer);
                counts.signed += usize::from(outcome.signed && of_request);
                counts.signed_alike += usize::from(outcome.signed_alike);
                if let Some(difference) = unknown.first().cloned() {
                    counts.failed += 1;
                    let alike = sorts.iter().filter(|sort| sort.is_like(&difference)).count();
                    sorts.push(difference.clone());
                    let tries = if alike < SHRUNK { SHRINKS } else { 0 };
                    let more = unknown[1..].iter().map(|other| format!("{:?}", other.what)).collect::<Vec<_>>();
                    let mut failure = self.failure(id, name, case, difference, tries)?;
                    if !more.is_empty() {
                        failure.actual.push_str(&format!("\n  also     {}", more.join(", ")));
                    }
                    summary.failures.push(failure);
                }
            }
        }
        summary.protocols.insert(self.protocol, counts);
        Ok(summary)
    }

    /// The first case from this seed that the engine takes, and how it came out.
    fn valid(&mut self, name: &str, seed: u64) -> Result<Result<(Case, Outcome), Invalid>> {
        let mut last = String::new();
        for attempt in 0..TRIES {
            let case = self.case(name, seed.wrapping_add(attempt));
            match self.attempt(name, &case)? {
                Ok(outcome) => return Ok(Ok((case, outcome))),
                Err(Invalid(why)) => last = why,
            }
        }
        Ok(Err(Invalid(last)))
    }

    fn operation(&self, name: &str) -> &Operation {
        match self.service.operation(name) {
            Some(operation) => operation,
            None => unreachable!("names come from the model"),
        }
    }

    fn of<'c>(&'c self, name: &'c str) -> Of<'c> {
        Of { service: &self.service, name, operation: self.operation(name), protocol: self.protocol }
    }

    fn case(&self, name: &str, seed: u64) -> Case {
        let operation = self.operation(name);
        let random = |way, seed| Random::new(&self.service, self.protocol, &self.patterns, way, seed);
        let mut request = random(Way::Request, seed);
        let mut response = random(Way::Response, !seed);
        let streams = |members: &[nuaws_models::Member]| {
            members.iter().any(|member| {
                let target = self.service.target(member);
                target.members().is_empty() && (member.traits.streaming || target.traits.streaming)
            })
        };
        let mut params = request.input(operation);
        let body = streams(self.service.input(operation)).then(|| request.bytes());
        hints::settle(self.service.input(operation), &mut params, body.as_deref().unwrap_or_default());
        Case {
            params,
            body,
            output: response.output(operation),
            stream: streams(self.service.output(operation)).then(|| response.bytes()),
        }
    }

    /// Makes the call on both sides.
    fn attempt(&mut self, name: &str, case: &Case) -> Result<Result<Outcome, Invalid>> {
        let Some(operation) = self.service.operation(name) else { unreachable!("names come from the model") };
        let mut unsigned = unsigned(operation);
        let mut made = self.runtime.block_on(self.make(name, case, unsigned));
        if let Ok((_, request)) = &made
            && request.header("authorization").is_some_and(|header| header.starts_with("AWS4-ECDSA"))
        {
            // Made with random numbers, so nobody can make it again: all but the signature is compared.
            unsigned = true;
            made = self.runtime.block_on(self.make(name, case, unsigned));
        }
        if let Err((code, message)) = &made
            && code.ends_with("Input")
        {
            return Ok(Err(Invalid(message.clone())));
        }
        let (answer, incoming) = self.answer(name, operation, case)?;
        let ours = made.as_ref().ok().map(|(_, request)| request);
        let line = Line {
            names: &self.names,
            version: self.entry.version,
            operation: name,
            params: self.tagged(operation, case),
            unsigned,
            answer,
            signed: ours.filter(|request| request.header("authorization").is_some()).cloned(),
        };
        let reply = self.driver.ask(&line)?;
        let (call, ours) = match made {
            Ok(made) => made,
            Err((code, message)) if reply.request.is_none() => {
                let theirs = reply.failed.unwrap_or_default();
                return Ok(Err(Invalid(format!("both refuse: {code}: {message}; botocore: {theirs}"))));
            }
            Err((code, message)) => {
                let ours = Some(format!("{code}: {message}"));
                let differences = vec![Difference::new(What::Refused, Some("a request".into()), ours)];
                return Ok(Ok(Outcome { differences, signed: false, signed_alike: false }));
            }
        };
        let mut differences = differ::requests(self.protocol, &ours, &reply)?;
        if reply.request.is_some() {
            differences.extend(self.readings(&call, &incoming, operation, case, &reply)?);
        }
        let signed = ours.header("authorization").is_some();
        let signed_alike = reply.same;
        Ok(Ok(Outcome { differences, signed, signed_alike }))
    }

    /// Our signed request, as `nuaws-rt call --dry-run` shows it; else the error's code and message.
    async fn make(&self, name: &str, case: &Case, unsigned: bool) -> Result<(Call, Request), (String, String)> {
        let choice = Choice { region: Some(REGION.to_owned()), unsigned, ..Choice::default() };
        let model = Model::Named(self.entry.slug.to_owned());
        let request = invocation::Request {
            body: case.body.clone().map(Body::from),
            mocked: Some(self.mocked.clone()),
            ..invocation::Request::new(model, name, case.params.clone(), choice)
        };
        let told = |error: nuaws_rt::error::CallError| (error.code.to_string(), error.message.clone());
        let call = self.engine.prepare(request).await.map_err(told)?;
        let signed = call.sign(&call.params).await.map_err(told)?;
        let body = STANDARD.encode(signed.body.unwrap_or_default());
        Ok((call, Request { method: signed.method, url: signed.url, headers: signed.headers, body }))
    }

    /// The answer as botocore gets it and as the engine gets it.
    fn answer(&self, name: &str, operation: &Operation, case: &Case) -> Result<(Answer, Incoming)> {
        let reply = Wire {
            service: &self.service,
            name,
            operation,
            protocol: self.protocol,
            request_id: "00000000-0000-4000-8000-000000000000".to_owned(),
        };
        let events = self.has_events(operation);
        let stream = case.stream.clone().map(MockBody::new).or_else(|| events.then(|| reply.no_events(&case.output)));
        let streams = stream.is_some();
        let (head, body) = reply.success(&case.output, stream).into_parts();
        let bytes = body.read()?;
        let headers =
            head.headers.iter().map(|(name, value)| Ok((name.as_str().to_owned(), value.to_str().map(str::to_owned)?)));
        let answer = Answer {
            status: head.status.as_u16(),
            headers: headers.collect::<Result<_>>()?,
            body: STANDARD.encode(&bytes),
        };
        let whole = if streams { Bytes::new() } else { Bytes::from(bytes) };
        let incoming =
            Incoming { status: head.status.as_u16(), headers: head.headers, body: IncomingBody::Whole(whole) };
        Ok((answer, incoming))
    }

    fn tagged(&self, operation: &Operation, case: &Case) -> serde_json::Value {
        let members = self.service.input(operation);
        let mut tagged = driver::tagged(&self.service, members, &case.params);
        let payload = members.iter().find(|member| member.traits.http == HttpBinding::Payload);
        if let (Some(bytes), Some(member)) = (&case.body, payload)
            && let Some(pairs) = tagged["m"].as_array_mut()
        {
            pairs.push(serde_json::json!([&*member.name, { "b": STANDARD.encode(bytes) }]));
        }
        tagged
    }

    /// How both read the answer.
    fn readings(
        &self,
        call: &Call,
        incoming: &Incoming,
        operation: &Operation,
        case: &Case,
        reply: &Reply,
    ) -> Result<Vec<Difference>> {
        let mut sink = ValueSink::default();
        let ours = call
            .decode(incoming, &mut sink)
            .map_err(|error| error.message.clone())
            .and_then(|()| sink.finish().ok_or_else(|| "the value is not whole".to_owned()));
        let told = |error: &serde_json::Value| format!("an error: {error}");
        let theirs = match (&reply.output, &reply.error, &reply.failed) {
            (Some(output), ..) => Ok(driver::untagged(output)?),
            (_, Some(error), _) => Err(told(error)),
            (_, _, failed) => Err(failed.clone().unwrap_or_default()),
        };
        Ok(match (theirs, ours) {
            // What comes as an event is compared elsewhere, event by event.
            (Ok(_), Ok(_)) if self.first_is_an_event(operation) => Vec::new(),
            (Ok(mut theirs), Ok(mut ours)) => {
                for member in self.service.output(operation) {
                    let target = self.service.target(member);
                    if !(member.traits.streaming || target.traits.streaming) {
                        continue;
                    }
                    match &case.stream {
                        Some(bytes) => ours.set(&member.name, Value::Blob(bytes.clone())),
                        None => {
                            if let Value::Map(entries) = &mut theirs {
                                entries.retain(|(name, _)| **name != *member.name);
                            }
                        }
                    }
                }
                differ::outputs(&theirs, &ours)
            }
            (Err(theirs), Ok(_)) => vec![Difference::new(What::Unread, Some(theirs), None)],
            (Ok(_), Err(ours)) => vec![Difference::new(What::Unread, None, Some(ours))],
            (Err(theirs), Err(ours)) => vec![Difference::new(What::Unread, Some(theirs), Some(ours))],
        })
    }

    fn has_events(&self, operation: &Operation) -> bool {
        self.service.output(operation).iter().any(|member| {
            let target = self.service.target(member);
            target.traits.streaming && !target.members().is_empty()
        })
    }

    /// Whether the output's other members come as the stream's first event.
    fn first_is_an_event(&self, operation: &Operation) -> bool {
        self.has_events(operation) && !matches!(self.protocol, Protocol::RestJson1 | Protocol::RestXml)
    }

    /// Makes a failing case as small as it gets and tells it.
    fn failure(
        &mut self,
        id: String,
        name: &str,
        mut case: Case,
        mut difference: Difference,
        tries: usize,
    ) -> Result<Failure> {
        let in_answer = matches!(difference.what, What::Output(_) | What::Unread);
        let mut left = tries;
        'smaller: loop {
            let whole = if in_answer { &case.output } else { &case.params };
            for value in shrink::smaller(whole) {
                if left == 0 {
                    break 'smaller;
                }
                left -= 1;
                let mut next = case.clone();
                *(if in_answer { &mut next.output } else { &mut next.params }) = value;
                let Ok(outcome) = self.attempt(name, &next)? else { continue };
                let of = self.of(name);
                let still = outcome
                    .differences
                    .into_iter()
                    .find(|found| found.is_like(&difference) && deviations::explanation(&of, found).is_none());
                if let Some(still) = still {
                    (case, difference) = (next, still);
                    continue 'smaller;
                }
            }
            break;
        }
        let shown = |side: Option<String>| side.unwrap_or_else(|| "absent".to_owned());
        let of = if in_answer { &case.output } else { &case.params };
        Ok(Failure {
            id: format!("{id} {:?}", difference.what),
            expected: shown(difference.botocore),
            actual: format!("{}\n  of       {of:?}", shown(difference.ours)),
        })
    }
}

/// Whether an operation can only be compared unsigned: with a bearer token there is nothing to sign.
fn unsigned(operation: &Operation) -> bool {
    !operation.auth.is_empty() && operation.auth.iter().all(|auth| *auth == AuthScheme::Bearer)
}

/// A seed for each case that no other case's choices change.
fn seed_of(seed: u64, id: &str) -> u64 {
    // FNV-1a: small, and the same on every machine.
    id.bytes().fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}
