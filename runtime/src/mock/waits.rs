//! Answers that a waiter looks for: what the mock says anyway, changed in as few places as will do.
//!
//! Which places those are comes from the acceptors' own expressions and the model; whether a change does is asked of the
//! acceptors. Nothing here knows any waiter by name.

use nuaws_models::Service;
use nuaws_models::model::{Kind, Operation, Shape};
use nuaws_models::names;

use super::answer::Output;
use super::plan::Plan;
use super::respond::Failure;
use super::settings::{Settings, WaitEnd};
use crate::acceptor::{Acceptor, Look, Matcher, Outcome, State, acceptors, matching};
use crate::value::Value;

/// A waiter that asks, and what it is to see.
pub(super) struct Awaited {
    acceptors: Vec<Acceptor>,
    wanted: State,
}

impl Awaited {
    /// What a waiter that asks for `operation` is to see in the answer to this call, from 1; none where no waiter asks.
    pub(super) fn of(settings: &Settings, operation: &Operation, call: u64) -> Option<Awaited> {
        let named = settings.waiter.as_deref()?;
        let fits = |name: &str| names::kebab(name) == named || name.eq_ignore_ascii_case(named);
        let (_, waiter) = operation.waiters.iter().find(|(name, _)| fits(name))?;
        let wanted = match settings.wait {
            WaitEnd::Success(from) if call >= from => State::Success,
            WaitEnd::Failure(from) if call >= from => State::Failure,
            _ => State::Retry,
        };
        // Acceptors that cannot be read are the waiter's to complain of.
        Some(Awaited { acceptors: acceptors(waiter).ok()?, wanted })
    }

    /// The answer that shows what is wanted, or `base` where the acceptors leave no way to.
    pub(super) fn answer(&self, plan: &Plan<'_>, mut base: Output) -> Result<Output, Failure> {
        if self.shown_by(plan, &base.value) {
            return Ok(base);
        }
        // A wait goes on by whatever no acceptor ends it for; it ends only by what one of them looks for.
        let sought = |acceptor: &&Acceptor| self.wanted == State::Retry || acceptor.state == self.wanted;
        let looks: Vec<&Look> =
            self.acceptors.iter().filter(sought).filter_map(|acceptor| acceptor.matcher.look()).collect();
        let edits: Vec<Edit> = looks.iter().flat_map(|look| Edit::all(plan, look)).collect();
        let single = edits.iter().map(|edit| vec![edit]);
        let double = edits.iter().flat_map(|first| edits.iter().map(move |second| vec![first, second]));
        let mut edited = single.chain(double).map(|edits| {
            let mut value = base.value.clone();
            edits.iter().for_each(|edit| edit.apply(plan, &mut value));
            value
        });
        if let Some(value) = edited.find(|value| self.shown_by(plan, value)) {
            base.value = value;
            return Ok(base);
        }
        let failures = self.acceptors.iter().filter(|acceptor| acceptor.state == self.wanted);
        match failures
            .filter_map(|acceptor| failure(plan, &acceptor.matcher))
            .find(|failure| self.told_by(plan, failure))
        {
            Some(failure) => Err(failure),
            None => Ok(base),
        }
    }

    fn shown_by(&self, plan: &Plan<'_>, output: &Value) -> bool {
        let status = plan.operation.http.as_ref().map_or(200, |http| http.code);
        let matched = matching(&self.acceptors, plan.input, Outcome::Output { output, status });
        matched.map_or(State::Retry, |acceptor| acceptor.state) == self.wanted
    }

    fn told_by(&self, plan: &Plan<'_>, failure: &Failure) -> bool {
        let shape = failure.modeled.iter().map(|(name, _)| name.clone());
        let names: Vec<String> = [failure.code.clone()].into_iter().chain(shape).collect();
        let outcome = Outcome::Error { names: &names, status: Some(failure.status) };
        matching(&self.acceptors, plan.input, outcome).is_some_and(|acceptor| acceptor.state == self.wanted)
    }
}

/// The error that a matcher looks for.
fn failure(plan: &Plan<'_>, matcher: &Matcher) -> Option<Failure> {
    let message = "The mock was told what this waiter waits for".to_owned();
    match matcher {
        Matcher::Error(name) => {
            let service = plan.world.service;
            let mut errors = plan.operation.errors.iter().map(|id| service.shape(*id));
            let code = |shape: &Shape| shape.traits.error.as_ref().and_then(|error| error.code.clone());
            let shape = errors.find(|shape| shape.name == *name || code(shape).as_ref() == Some(name));
            Some(plan.modeled(shape.map_or(name, |shape| &shape.name), 400, message))
        }
        Matcher::Status(status @ 300..) => Some(Failure::new(*status, format!("Status{status}"), message)),
        Matcher::Success(false) => Some(Failure::new(404, "NotFound", message)),
        _ => None,
    }
}

/// One change to an output: a value for every place that a path leads to.
struct Edit {
    path: Vec<String>,
    value: Value,
}

impl Edit {
    /// Every change that may matter to a look, the likeliest first: what it looks at last, as it expects it.
    fn all(plan: &Plan<'_>, look: &Look) -> Vec<Edit> {
        let service = plan.world.service;
        let mentions = look.path.mentions();
        let mut edits = Vec::new();
        for path in mentions.paths.iter().rev() {
            let Some(shape) = plan.operation.output.and_then(|id| leaf(service, service.shape(id), path)) else {
                continue;
            };
            let text = |text: &str| Value::String(text.to_owned());
            let values = match &shape.kind {
                Kind::String | Kind::Enum(_) => {
                    let compared = mentions.texts.iter().map(String::as_str);
                    // Nothing at all is what shows a state in which nothing has happened yet.
                    let known = [&*look.expected].into_iter().chain(compared).chain(shape.enum_values());
                    known.chain([""]).map(text).collect()
                }
                Kind::Boolean => vec![Value::Bool(true), Value::Bool(false)],
                Kind::List(element) => {
                    vec![Value::List(vec![empty(service.target(element))]), Value::List(Vec::new())]
                }
                _ => Vec::new(),
            };
            edits.extend(values.into_iter().map(|value| Edit { path: path.clone(), value }));
        }
        edits
    }

    fn apply(&self, plan: &Plan<'_>, output: &mut Value) {
        if let Some(id) = plan.operation.output {
            put(plan.world.service, plan.world.service.shape(id), output, &self.path, &self.value);
        }
    }
}

/// What a path of member names leads to, through lists.
fn leaf<'s>(service: &'s Service, shape: &'s Shape, path: &[String]) -> Option<&'s Shape> {
    match (&shape.kind, path) {
        (_, []) => Some(shape),
        (Kind::List(element), _) => leaf(service, service.target(element), path),
        (Kind::Map { value, .. }, [_, rest @ ..]) => leaf(service, service.target(value), rest),
        (_, [name, rest @ ..]) => leaf(service, service.target(shape.member(name)?), rest),
    }
}

/// Puts `new` at every place that a path leads to, making what is missing on the way.
fn put(service: &Service, shape: &Shape, value: &mut Value, path: &[String], new: &Value) {
    match (&shape.kind, value, path) {
        (Kind::List(_), value, []) if matches!(new, Value::List(_)) => new.clone_into(value),
        (Kind::List(element), Value::List(items), _) => {
            let element = service.target(element);
            if items.is_empty() {
                items.push(empty(element));
            }
            items.iter_mut().for_each(|item| put(service, element, item, path, new));
        }
        (Kind::Map { value: held, .. }, Value::Map(entries), [_, rest @ ..]) => {
            let held = service.target(held);
            if entries.is_empty() {
                entries.push(("key".to_owned(), empty(held)));
            }
            entries.iter_mut().for_each(|(_, value)| put(service, held, value, rest, new));
        }
        (Kind::Structure(_), Value::Map(entries), [name, rest @ ..]) => {
            let Some(member) = shape.member(name) else { return };
            let target = service.target(member);
            let at = entries.iter().position(|(key, _)| key == name).unwrap_or_else(|| {
                entries.push((name.clone(), empty(target)));
                entries.len() - 1
            });
            put(service, target, &mut entries[at].1, rest, new);
        }
        (_, value, _) => new.clone_into(value),
    }
}

/// A shape's value with nothing in it.
fn empty(shape: &Shape) -> Value {
    match shape.kind {
        Kind::List(_) => Value::List(Vec::new()),
        Kind::Structure(_) | Kind::Union(_) | Kind::Map { .. } => Value::Map(Vec::new()),
        Kind::Boolean => Value::Bool(false),
        Kind::String | Kind::Enum(_) => Value::String(String::new()),
        _ => Value::Int(0),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::super::maker::Maker;
    use super::super::pattern::Patterns;
    use super::super::temper::Latency;
    use super::super::world::World;
    use super::*;
    use crate::answers::{Freshness, Mode};
    use crate::error::CallError;
    use crate::invocation::{Engine, Mocked, Model, Request, waiters};
    use crate::outlet::{Gone, Outlet, Stop};
    use crate::output::Frame;
    use crate::session::Choice;
    use crate::waiter::{self, Patience};

    /// Counts what comes.
    #[derive(Default)]
    struct Frames(usize);

    impl Outlet for Frames {
        async fn frame(&mut self, _: Frame) -> Result<(), Gone> {
            self.0 += 1;
            Ok(())
        }
        async fn page(&mut self) -> Result<(), Gone> {
            Ok(())
        }
        fn watch(&self) {}
    }

    /// The members that must be given, and the names of what is waited for, as the mock makes them.
    fn input(settings: &Settings, service: &Service, name: &str, operation: &Operation) -> Value {
        let patterns = Patterns::default();
        let world = World::new(settings, &patterns, service, "us-east-1", name);
        let none = Value::Map(Vec::new());
        let plan = Plan::new(&world, name, operation, service.protocols[0], &none);
        let made = Maker::new(&world, None).structure(
            &plan.resource(),
            service.input(operation),
            0,
            &|member| !member.traits.required,
            &|_| false,
        );
        Value::Map(made.unwrap())
    }

    /// Waits as a user does, over the wire: whether it succeeded, or the error.
    async fn waited(
        service: &str,
        (operation, waiter): &(String, String),
        input: &Value,
        wait: WaitEnd,
    ) -> Result<usize, CallError> {
        let settings = Settings {
            items: 3,
            latency: Latency::Within(0..=0),
            waiter: Some(waiter.as_str().into()),
            wait,
            ..Settings::default()
        };
        let (engine, mocked) = (Engine::default(), Some(Arc::new(Mocked::new(settings, Vec::new()))));
        let model = Model::Named(service.to_owned());
        let choice = Choice { unsigned: false, ..Choice::default() };
        // As every wait: what was kept of the last look says nothing of this one.
        let freshness = Freshness { mode: Mode::Refresh, ..Freshness::default() };
        let asked = Request::new(model, operation.as_str(), input.clone(), choice);
        let request = Request { mocked, freshness, ..asked };
        let call = engine.prepare(request).await?;
        // One look is enough to see that a wait goes on.
        let timeout = Duration::from_secs(if wait == WaitEnd::Never { 0 } else { 60 });
        let patience = Patience { timeout: Some(timeout), interval: Some(Duration::ZERO) };
        let mut frames = Frames::default();
        match waiter::run(&call, waiter, patience, &mut frames).await {
            Ok(_) => Ok(frames.0),
            Err(Stop::Failed(error)) => Err(error),
            Err(Stop::Gone) => unreachable!("the reader stays"),
        }
    }

    /// Every modeled waiter of every service: its acceptors can be read, and made-up answers are recognised, those that
    /// end the wait as those that do not.
    #[test]
    fn every_waiter_ends_as_it_is_told() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (mut all, mut failing, mut problems) = (0, 0, Vec::new());
        for entry in nuaws_embed::services() {
            let service = Arc::new(entry.model());
            for named in waiters(&service) {
                all += 1;
                let operation = service.operation(&named.0).unwrap();
                let read = acceptors(&operation.waiters[&*named.1]).unwrap();
                let input = input(&Settings::default(), &service, &named.0, operation);
                let wait = |wait| runtime.block_on(waited(entry.slug, &named, &input, wait));
                let ends = |error: &CallError, kind: &str| error.code.ends_with(&format!("::{kind}"));
                let mut check = |what: &str, fits: bool, got: String| {
                    if !fits {
                        problems.push(format!("{} {} {what}: {got}", entry.slug, named.1));
                    }
                };
                let got = wait(WaitEnd::Success(2));
                check("success", got.is_ok(), format!("{got:?}"));
                let got = wait(WaitEnd::Never);
                check("never", got.as_ref().is_err_and(|error| ends(error, "WaiterTimeout")), format!("{got:?}"));
                if read.iter().any(|acceptor| acceptor.state == State::Failure) {
                    failing += 1;
                    let got = wait(WaitEnd::Failure(1));
                    check("failure", got.as_ref().is_err_and(|error| ends(error, "WaiterFailure")), format!("{got:?}"));
                }
            }
        }
        assert_eq!(problems, Vec::<String>::new());
        assert!(all >= 410 && failing >= 100, "{all} waiters, {failing} that can fail");
    }
}
