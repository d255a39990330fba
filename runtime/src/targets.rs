//! One call to many places: regions, profiles, and both; what they answer is one stream, each row with where it came from.
//!
//! A place that fails gives a row with its error, and the others go on. Which places the user's words mean is [`choose`]'s,
//! what AWS is asked to know it [`asked`]'s, how the answers become one [`tagged`]'s.

mod asked;
mod choose;
mod tagged;

use std::collections::BTreeSet;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::future::{Either, select};
use futures_util::stream::{self, StreamExt};
use nuaws_models::names;
use nuaws_models::result::Answer;

use crate::bulk::{Failures, shown};
use crate::call::{Call, Callee};
use crate::endpoint::{EndpointError, Params, may_serve};
use crate::environment::Environment;
use crate::error::{CallError, Stage};
use crate::input;
use crate::invocation::{Engine, Request, operation_name};
use crate::outlet::{Outlet, Stop};
use crate::output::{Frame, Sizes};
use crate::pager::Paging;
use crate::session::{Choice, profile_names, unreadable_files};
use choose::is_pattern;
use tagged::{Joined, Place, Tagged};

pub use asked::{Asking, Identity, Region};

/// Places that are asked at the same time.
const AT_ONCE: usize = 32;

/// What a user says of where a call goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Names, `all` (those that the account has enabled), globs.
    pub regions: Vec<String>,
    /// Names, `all` (those of the config and credentials files), globs.
    pub profiles: Vec<String>,
}

impl Wanted {
    /// Whether it is said at all.
    pub fn is_any(&self) -> bool {
        !self.regions.is_empty() || !self.profiles.is_empty()
    }

    /// The option that says it, for errors.
    pub fn option(&self) -> &'static str {
        if self.regions.is_empty() { "profiles" } else { "regions" }
    }
}

/// What a user says of the whole besides.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Changes in many places are meant.
    pub yes: bool,
    /// Requests are shown instead of sent.
    pub dry_run: bool,
    /// The first failure ends it.
    pub fail_fast: bool,
}

/// How one of the calls is run to its end.
pub trait Runner {
    /// Runs it; whether its answer is rows.
    fn run(&self, call: &Call, paging: &Paging, outlet: &mut impl Outlet) -> impl Future<Output = Result<bool, Stop>>;
}

/// A call to many places, ready to begin.
pub struct Targets {
    engine: Arc<Engine>,
    callee: Arc<Callee>,
    /// The one that each place is sent; its operation is in the model's spelling.
    request: Request,
    wanted: Wanted,
    paging: Paging,
    options: Options,
    is_mocked: bool,
    notes: Mutex<Notes>,
}

impl fmt::Debug for Targets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Targets")
            .field("operation", &self.request.operation)
            .field("wanted", &self.wanted)
            .finish_non_exhaustive()
    }
}

/// What is to be said at the end.
#[derive(Debug, Default)]
struct Notes {
    /// Regions that a pattern means and the service is not in.
    absent: BTreeSet<String>,
    /// Patterns that no enabled region fits, beside words that mean some.
    unfit: BTreeSet<String>,
    /// Whether all regions have one endpoint.
    is_global: bool,
    targets: u64,
    failures: Failures,
}

/// One of the places, or why there is none.
struct Target {
    choice: Choice,
    place: Place,
    failed: Option<CallError>,
}

impl Targets {
    /// Checks what was asked for; nothing is sent yet. `request` says who asks where no target does.
    ///
    /// # Errors
    /// For a change that nobody said is meant, and for what makes no sense in several places.
    pub fn new(
        engine: Arc<Engine>,
        wanted: Wanted,
        request: Request,
        paging: Paging,
        options: Options,
    ) -> Result<Targets, CallError> {
        let wanted = wanted.read()?;
        let callee = engine.callee(&request.model)?;
        let service = &callee.service;
        let name = operation_name(service, &request.operation)?;
        let is_mocked = request.mocked.as_ref().is_some_and(|mocked| mocked.covers(&request.model, service));
        let option = wanted.option();
        let refused = |what: String, help: String| {
            Err(CallError::not_sent("Usage", what).flag(option).help(help).of(&service.slug, &name))
        };
        if let Some(operation) = service.operation(&name) {
            let (policy, command) = (callee.policy(), names::kebab(&name));
            if !policy.is_safe(&name, operation) && !options.yes && !options.dry_run {
                let message = format!("{} {command} changes something, and is to go to several places", service.slug);
                let error = CallError::not_sent("NeedsYes", message).flag("yes").of(&service.slug, &name);
                return Err(error.help("--yes says that this is meant, and --dry-run shows the requests"));
            }
            let is_bytes = matches!(policy.answer(service, &name, operation), Answer::Bytes(_));
            if is_bytes && !paging.raw && paging.query.is_none() {
                let help = "one --region or --profile says where; with --raw its bytes are a column";
                return refused(format!("{command} answers bytes, which come from one place"), help.to_owned());
            }
            if paging.starting_token.is_some() {
                let help = "leave --starting-token away, or name the one --region and --profile that gave it";
                return refused("a token goes on with one listing".to_owned(), help.to_owned());
            }
        }
        let request = Request { operation: name, ..request };
        Ok(Targets { engine, callee, request, wanted, paging, options, is_mocked, notes: Mutex::default() })
    }

    /// Asks everywhere; what is to be said of it on stderr.
    ///
    /// # Errors
    /// The reader leaves, no place can be found out, or the request itself is wrong, which it is everywhere. With
    /// `fail_fast` also the first failure of a place.
    pub async fn run<O>(self, runner: &impl Runner, outlet: &mut O) -> Result<String, Stop>
    where
        O: Outlet + Clone,
    {
        let joined = Arc::new(Joined::new(outlet.clone(), self.paging.max_items.unwrap_or(u64::MAX)));
        let profiles = self.profiles().await?;
        let chosen = stream::iter(profiles).map(|profile| self.choose(profile)).buffer_unordered(AT_ONCE);
        let targets = chosen.flat_map(stream::iter);
        let asked = targets.map(|target| {
            let outlet = Tagged::new(joined.clone(), outlet.clone(), target.place.clone());
            self.ask(target, runner, outlet)
        });
        let mut asked = pin!(asked.buffer_unordered(AT_ONCE));
        while let Some(outcome) = asked.next().await {
            match outcome {
                Ok(()) => {}
                Err(Stop::Gone) if joined.has_enough() => break,
                Err(stop) => return Err(stop),
            }
        }
        joined.finish().await?;
        Ok(self.notes().told(&self.callee.service.slug))
    }

    /// The profiles; one that is none where the caller's own is meant.
    async fn profiles(&self) -> Result<Vec<Option<String>>, CallError> {
        if self.wanted.profiles.is_empty() {
            return Ok(vec![None]);
        }
        let names = profiles(&self.request.choice.environment, &self.wanted.profiles).await?;
        Ok(names.into_iter().map(Some).collect())
    }

    /// The places of a profile.
    async fn choose(&self, profile: Option<String>) -> Vec<Target> {
        let own = &self.request.choice;
        let choice = Choice { profile: profile.clone().or(own.profile.clone()), ..own.clone() };
        let first = self.wanted.regions.iter().find(|word| !is_pattern(word)).map(String::as_str);
        let asking = Asking {
            engine: self.engine.clone(),
            choice: choice.clone(),
            mocked: self.request.mocked.clone(),
            freshness: self.request.freshness,
        };
        let asking = asking.somewhere(first).await;
        // A mock's caller is nobody to STS.
        let account = Some(asking.clone()).filter(|asking| asking.is_mocked("sts") == self.is_mocked);
        let account = Arc::new(asked::Account::new(account));
        let target = |region: Option<String>, failed| {
            let choice = Choice { region: region.clone(), ..choice.clone() };
            let place = Place { region, account: account.clone(), profile: profile.clone() };
            Target { choice, place, failed }
        };
        match self.regions(&asking, &choice).await {
            Ok(regions) => regions.into_iter().map(|region| target(region, None)).collect(),
            Err(error) => vec![target(None, Some(error))],
        }
    }

    /// The regions that are meant; one that is none where the profile's own is.
    async fn regions(&self, asking: &Asking, choice: &Choice) -> Result<Vec<Option<String>>, CallError> {
        let words = &self.wanted.regions;
        if words.is_empty() {
            return Ok(vec![choice.region.clone()]);
        }
        let mut regions: Vec<String> = words.iter().filter(|word| !is_pattern(word)).cloned().collect();
        if regions.len() < words.len() {
            let known = asking.regions().await.map_err(unknown_regions)?;
            let enabled: Vec<String> = known.into_iter().filter(Region::is_enabled).map(|region| region.name).collect();
            let fitting = choose::fitting(words, &enabled);
            let is_named = !regions.is_empty();
            if fitting.is_empty() && !is_named {
                let what = format!("no enabled region fits {}", words.join(", "));
                let help = format!("enabled are {}; `nuaws regions --all` shows all", enabled.join(", "));
                return Err(CallError::not_sent("Usage", what).flag("regions").help(help));
            }
            self.notes().unfit.extend(choose::unfit(words, &enabled));
            // Nowhere is no endpoint to be found.
            let there = if fitting.is_empty() { fitting } else { self.there(asking, fitting, is_named).await? };
            for region in there {
                if !regions.contains(&region) {
                    regions.push(region);
                }
            }
        }
        Ok(regions.into_iter().map(Some).collect())
    }

    /// Those of the regions that the service is in; one where it has one endpoint for all of them. None at all are an
    /// error, unless regions are named besides.
    async fn there(&self, asking: &Asking, regions: Vec<String>, is_named: bool) -> Result<Vec<String>, CallError> {
        let session = asking.engine.caller(&asking.choice, self.is_mocked).await?;
        let service = &self.callee.service;
        let (Some(rules), Some(operation)) = (self.callee.rules(), service.operation(&self.request.operation)) else {
            return Ok(regions);
        };
        let params = input::by_member(service, operation, self.request.params.clone());
        let endpoint = |region: &str| {
            let settings = session.in_region(region).endpoint_settings(service);
            Params::of_call(rules, service, operation, &params, &settings).and_then(|params| rules.resolve(&params))
        };
        let mut found = Vec::new();
        let mut absent = Vec::new();
        for region in &regions {
            match endpoint(region) {
                _ if !may_serve(&service.endpoint_prefix, region) => absent.push(region.clone()),
                Err(EndpointError::Refused(_)) => absent.push(region.clone()),
                endpoint => found.push((region, endpoint.ok())),
            }
        }
        if found.is_empty() && !is_named {
            let what = format!("{} is in none of {}, as far as nuaws knows", service.slug, regions.join(", "));
            let error =
                CallError::not_sent("Endpoint", what).flag("regions").of(&service.slug, &self.request.operation);
            return Err(error.help("name regions one by one to ask there all the same"));
        }
        self.notes().absent.extend(absent);
        let first = found.first().and_then(|(_, endpoint)| endpoint.as_ref());
        if let Some(first) = first.filter(|_| session.endpoint_url(service).is_none() && found.len() > 1)
            && found.iter().all(|(_, endpoint)| endpoint.as_ref().is_some_and(|endpoint| endpoint.url == first.url))
        {
            self.notes().is_global = true;
            let signed = first.auth_schemes.first().and_then(|scheme| scheme.signing_region.clone());
            return Ok(vec![signed.unwrap_or_else(|| found[0].0.clone())]);
        }
        Ok(found.into_iter().map(|(region, _)| region.clone()).collect())
    }

    /// Asks one place.
    async fn ask<O: Outlet>(&self, target: Target, runner: &impl Runner, mut outlet: Tagged<O>) -> Result<(), Stop> {
        self.notes().targets += 1;
        let account = target.place.account.clone();
        let outcome = {
            let call = pin!(self.call(target, runner, &mut outlet));
            // Who it is takes a request of its own, perhaps: it is on its way meanwhile.
            let number = pin!(account.number());
            match select(call, number).await {
                Either::Left((outcome, _)) => outcome,
                Either::Right((_, call)) => call.await,
            }
        };
        match outcome {
            Err(Stop::Failed(error)) if self.ends_all(&error) => Err(self.named(error, &outlet.place).into()),
            Err(Stop::Failed(error)) => {
                outlet.fail(&error).await?;
                self.notes().failures.add(error);
                Ok(())
            }
            outcome => outcome,
        }
    }

    async fn call<O: Outlet>(&self, target: Target, runner: &impl Runner, outlet: &mut Tagged<O>) -> Result<(), Stop> {
        if let Some(error) = target.failed {
            return Err(error.into());
        }
        let call = self.engine.prepare(self.request.with(self.request.params.clone(), target.choice)).await?;
        if let Some(region) = call.region() {
            outlet.place.region = Some(region.to_owned());
        }
        if self.options.dry_run {
            let signed = call.sign(&call.params).await?;
            outlet.frame(Frame::Value(shown(signed), Sizes::default())).await?;
            return Ok(());
        }
        runner.run(&call, &self.paging, outlet).await?;
        if !outlet.has_given() && call.answer() == Answer::Nothing {
            outlet.done().await?;
        }
        Ok(())
    }

    /// Whether a failure of one place is that of all.
    fn ends_all(&self, error: &CallError) -> bool {
        let of_request = error.stage == Stage::NotSent && error.code == "nuaws::Input";
        of_request
            || self.options.fail_fast
            || (self.wanted.profiles.is_empty() && error.flag.as_deref() == Some("regions"))
    }

    /// The error with the place in its message, where it is that of one.
    fn named(&self, mut error: CallError, place: &Place) -> CallError {
        if self.options.fail_fast {
            let names: Vec<&str> = place.profile.iter().chain(&place.region).map(String::as_str).collect();
            if !names.is_empty() {
                error.message = format!("{}: {}", names.join(" "), error.message);
            }
        }
        error
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wanted {
    fn read(&self) -> Result<Wanted, CallError> {
        let read = |option, words: &[String]| match words.is_empty() {
            true => Ok(Vec::new()),
            false => choose::words(option, words),
        };
        Ok(Wanted { regions: read("regions", &self.regions)?, profiles: read("profiles", &self.profiles)? })
    }
}

impl Notes {
    fn told(&self, service: &str) -> String {
        let mut told = String::new();
        let list = |names: &BTreeSet<String>| names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        if !self.unfit.is_empty() {
            told.push_str(&format!("nuaws: no enabled region fits {}: skipped\n", list(&self.unfit)));
        }
        if !self.absent.is_empty() {
            told.push_str(&format!("nuaws: {service} is not in {}: skipped\n", list(&self.absent)));
        }
        if self.is_global {
            told.push_str(&format!("nuaws: {service} has one endpoint for all regions: asked once\n"));
        }
        if self.failures.count > 0 {
            let (failed, codes) = (self.failures.count, self.failures.codes());
            told.push_str(&format!("nuaws: {failed} of {} targets failed: {codes}\n", self.targets));
            told.push_str("  `where error? != null` shows them\n");
        }
        told
    }
}

/// The profiles that names, globs and `all` mean to whoever has these variables.
///
/// # Errors
/// A name that no profile has, a glob that none fits, files that cannot be read.
pub async fn profiles(environment: &Environment, words: &[String]) -> Result<Vec<String>, CallError> {
    let known = profile_names(environment).await.map_err(|why| unreadable_files(&why))?;
    choose::profiles(&choose::words("profiles", words)?, &known)
}

fn unknown_regions(mut error: CallError) -> CallError {
    error.message = format!("which regions are enabled cannot be asked: {}", error.message);
    let more = error.help.as_deref().map(|help| format!("; {help}")).unwrap_or_default();
    error
        .flag("regions")
        .help(format!("`all` and globs take ec2:DescribeRegions; names do not: --regions [us-east-1 …]{more}"))
}
