//! From what a user asked to a [`Call`] that is ready: services found, parameters checked, sessions and clients made.
//!
//! An [`Engine`] lives as long as its process and hosts any number of calls; models, sessions and clients are made once
//! and kept. Nothing here reads a command line or writes an answer.

use std::collections::HashMap;
use std::hash::Hash;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::{SharedHttpClient, SharedHttpConnector, http_client_fn};
use nuaws_models::Service;
use nuaws_models::ast::Ast;
use nuaws_models::names;
use nuaws_models::overlay::{Overlay, Policy};
use tokio::sync::Mutex as AsyncMutex;

use crate::answers::{Answers, Freshness, Mode};
use crate::body::Body;
use crate::call::{Call, Callee, Keeping};
use crate::copies;
use crate::customizations::{self, AtHand};
use crate::environment::Environment;
use crate::error::CallError;
use crate::input::{self, InputError, Problem};
use crate::mock::{self, Mock, MockConnector};
use crate::permits::{self, Limits, Permits, Scope};
use crate::session::{Choice, Session, Stamp, stamp};
use crate::settings::{self, Settings, SettingsError};
use crate::stats::{self, Gauge, Stats, Timing};
use crate::transport::{Client, TransportError, http_client};
use crate::value::Value;

/// Where a service's model comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Model {
    /// The binary, by any of the service's names.
    Named(String),
    /// A Smithy JSON AST file of the user's.
    File(PathBuf),
}

/// What a user asks for.
#[derive(Debug)]
pub struct Request {
    /// The service.
    pub model: Model,
    /// The operation, in the model's spelling or in kebab case.
    pub operation: String,
    /// Unchecked input by member name.
    pub params: Value,
    /// The streaming blob's bytes.
    pub body: Option<Body>,
    /// Who calls, and where.
    pub choice: Choice,
    /// Where the caller's relative paths begin.
    pub folder: PathBuf,
    /// Who answers in AWS's place.
    pub mocked: Option<Arc<Mocked>>,
    /// How old an answer may be.
    pub freshness: Freshness,
    /// Who wants to hear what it spends its time on.
    pub timing: Option<Arc<Timing>>,
}

impl Request {
    /// A request with nothing piped in, to AWS, by this process's folder.
    pub fn new(model: Model, operation: impl Into<String>, params: Value, choice: Choice) -> Request {
        let operation = operation.into();
        let (folder, freshness) = Default::default();
        Request { model, operation, params, body: None, choice, folder, mocked: None, freshness, timing: None }
    }

    /// The same request of somebody or somewhere else, and with nothing piped in.
    pub fn with(&self, params: Value, choice: Choice) -> Request {
        Request {
            model: self.model.clone(),
            operation: self.operation.clone(),
            params,
            body: None,
            choice,
            folder: self.folder.clone(),
            mocked: self.mocked.clone(),
            freshness: self.freshness,
            timing: self.timing.clone(),
        }
    }
}

/// Everything that is kept between calls.
#[derive(Debug)]
pub struct Engine {
    callees: Shelf<(Model, Option<Stamp>), Slot<Callee>>,
    sessions: Shelf<(Choice, bool), Arc<AsyncSlot<Session>>>,
    /// The last session of a caller, whatever its region.
    kin: Shelf<(Choice, bool), Arc<Session>>,
    clients: Shelf<ClientKey, (Arc<Session>, Client)>,
    /// Pools of connections by the file of certificates they trust.
    http: Shelf<Option<(PathBuf, Option<Stamp>)>, SharedHttpClient>,
    mocks: Shelf<Vec<(String, String)>, Arc<Mocked>>,
    settings: Shelf<(Environment, Option<Stamp>), Arc<Settled>>,
    permits: Permits,
    answers: Arc<Answers>,
    stats: Arc<Stats>,
    clock: Option<SharedTimeSource>,
}

/// What a caller has settled, and what of it could not be read.
pub type Settled = (Settings, Vec<SettingsError>);

/// Something that is made once, by the first who wants it, while the others wait.
type Slot<T> = Arc<Mutex<Option<Arc<T>>>>;

/// The same, where making it waits for others.
type AsyncSlot<T> = AsyncMutex<Option<Arc<T>>>;

/// Whose client, of what, and by which mock.
type ClientKey = (Model, Choice, Option<u64>);

/// Of each kind of thing, this many are kept: more are those of shells long gone.
const KEPT: usize = 64;
/// Bytes of answers that are kept in memory where nothing else is said.
const IN_MEMORY: u64 = 64 << 20;

/// A mock, and whom it stands in for.
#[derive(Debug)]
pub struct Mocked {
    mock: Arc<Mock>,
    /// By any of their names; all services where empty.
    services: Vec<String>,
    /// No two mocks of a process have the same.
    number: u64,
    /// What tells its answers from other mocks'.
    settings: String,
}

impl Mocked {
    /// Stands in for `services`, or for all where there are none.
    pub fn new(settings: mock::Settings, services: Vec<String>) -> Mocked {
        static MADE: AtomicU64 = AtomicU64::new(0);
        let (number, told) = (MADE.fetch_add(1, Ordering::Relaxed), format!("{settings:?}"));
        Mocked { mock: Arc::new(Mock::new(settings)), services, number, settings: told }
    }

    /// By `NUAWS_MOCK`: `1` for every service, or the services' names; the rest is the mock's own to read. It is told of
    /// the waiter that asks.
    ///
    /// # Errors
    /// For a service that nobody knows, or a setting that cannot be read.
    fn by_environment(environment: &Environment, waiter: Option<&str>) -> Result<Option<Mocked>, CallError> {
        let services = match environment.get("NUAWS_MOCK").unwrap_or_default().trim() {
            "" | "0" => return Ok(None),
            "1" => Vec::new(),
            names => names.split([',', ' ']).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        };
        if let Some(unknown) = services.iter().find(|name| nuaws_embed::find(name).is_none()) {
            return Err(CallError::not_sent("Mock", format!("NUAWS_MOCK: no service is called {unknown}"))
                .help("use 1 for every service, or names such as s3,ec2"));
        }
        let settings = mock::Settings::from_vars(&|name| environment.get(name).map(str::to_owned));
        let mut settings = settings.map_err(|error| CallError::not_sent("Mock", error.to_string()))?;
        settings.waiter = waiter.map(Into::into);
        Ok(Some(Mocked::new(settings, services)))
    }

    /// Whether it stands in for a service.
    pub fn covers(&self, model: &Model, service: &Service) -> bool {
        match model {
            Model::Named(_) => self.covers_named(&service.slug),
            Model::File(_) => self.services.is_empty() || self.services.iter().any(|name| **name == *service.slug),
        }
    }

    /// Whether it stands in for the service that nuaws calls so.
    pub fn covers_named(&self, slug: &str) -> bool {
        let named = |name: &String| nuaws_embed::find(name).is_some_and(|entry| *entry.slug == *slug);
        self.services.is_empty() || self.services.iter().any(named)
    }
}

impl Default for Engine {
    /// An engine that keeps nothing longer than its process lives.
    fn default() -> Engine {
        Engine::new(Answers::in_memory(IN_MEMORY, SharedTimeSource::default()), Settings::default())
    }
}

impl Engine {
    /// An engine over these kept answers. What `settings` say of permits holds for all of its callers: they share them.
    pub fn new(answers: Answers, settings: Settings) -> Engine {
        Engine {
            callees: Shelf::default(),
            sessions: Shelf::default(),
            kin: Shelf::default(),
            clients: Shelf::default(),
            http: Shelf::default(),
            mocks: Shelf::default(),
            settings: Shelf::default(),
            permits: Permits::new(move |scope| limits(scope, &settings)),
            answers: Arc::new(answers),
            stats: Arc::default(),
            clock: None,
        }
    }

    /// The same, its calls counted there.
    pub fn counting(self, stats: Arc<Stats>) -> Engine {
        Engine { stats, ..self }
    }

    /// Figures of its calls.
    pub fn stats(&self) -> &Arc<Stats> {
        &self.stats
    }

    /// What is kept of answers.
    pub fn answers(&self) -> &Arc<Answers> {
        &self.answers
    }

    /// What a caller with these variables has settled, and what of it could not be read.
    pub fn settings(&self, environment: &Environment) -> Arc<Settled> {
        let var = |name: &str| environment.get(name).map(str::to_owned);
        let key = (environment.clone(), settings::path(&var).and_then(|path| stamp(&path)));
        let known = self.settings.get(&key);
        known.unwrap_or_else(|| self.settings.keep(key, || Arc::new(Settings::load(&var))))
    }

    /// The mock that these variables ask for, the same one each time; a waiter gets one of its own.
    ///
    /// # Errors
    /// As [`Mocked::by_environment`].
    pub fn mocked(&self, environment: &Environment, waiter: Option<&str>) -> Result<Option<Arc<Mocked>>, CallError> {
        let vars = environment.vars().filter(|(name, _)| name.starts_with("NUAWS_MOCK"));
        let mut vars: Vec<_> = vars.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        if vars.is_empty() {
            return Ok(None);
        }
        // A mock is another one when its scenario is, or its recordings.
        for file in ["NUAWS_MOCK_SCENARIO", "NUAWS_MOCK_REPLAY"] {
            let stamp = environment.get(file).and_then(|path| stamp(path.as_ref()));
            vars.extend(stamp.map(|stamp| (format!("{file} written"), format!("{stamp:?}"))));
        }
        let known = self.mocks.get(&vars);
        match known {
            Some(known) if waiter.is_none() => Ok(Some(known)),
            _ => match Mocked::by_environment(environment, waiter)?.map(Arc::new) {
                Some(made) if waiter.is_none() => Ok(Some(self.mocks.keep(vars, || made))),
                made => Ok(made),
            },
        }
    }

    /// The engine by another clock than the machine's: signatures and credentials' expiry go by it.
    pub fn with_clock(mut self, clock: impl TimeSource + 'static) -> Engine {
        let clock = SharedTimeSource::new(clock);
        self.answers = Arc::new(Answers::in_memory(IN_MEMORY, clock.clone()));
        self.clock = Some(clock);
        self
    }

    /// Finds, checks and puts together.
    ///
    /// # Errors
    /// All of them before anything is sent: unknown names, parameters that do not fit, no HTTP client.
    pub async fn prepare(&self, request: Request) -> Result<Call, CallError> {
        let callee = self.callee(&request.model)?;
        let service = &callee.service;
        let name = operation_name(service, &request.operation)?;
        let Some(operation) = service.operation(&name) else { return Err(unknown_operation(service, &name)) };
        let of = |error: CallError| error.of(&service.slug, &name);
        let mut params = input::by_member(service, operation, request.params);
        customizations::params(AtHand { service, name: &name, operation }, &mut params).map_err(of)?;
        let files = input::Files { folder: request.folder };
        let params = input::check(service, operation, params, &files).map_err(|error| of(input_error(&error)))?;
        let mocked = request.mocked.filter(|mocked| mocked.covers(&request.model, service));
        let http = match &mocked {
            Some(mocked) => {
                let connector = MockConnector::new(mocked.mock.clone(), service.clone());
                let connector = SharedHttpConnector::new(connector);
                http_client_fn(move |_, _| connector.clone())
            }
            None => self.http(None).map_err(of)?,
        };
        let session = self.session(&request.choice, http.clone(), mocked.is_some()).await.map_err(of)?;
        let http = session.config().http_client().filter(|_| mocked.is_none()).unwrap_or(http);
        let http = match request.choice.environment.get("NUAWS_RECORD").filter(|folder| !folder.is_empty()) {
            Some(folder) => mock::recording(http, service.clone(), folder.into()),
            None => http,
        };
        let client = self.client(&request.model, &request.choice, mocked.as_deref(), service, &session, http);
        let scope = Scope {
            account: session.account(service, operation).await.unwrap_or_default(),
            region: session.region().unwrap_or_default().to_owned(),
            service: service.slug.to_string(),
        };
        let gauge = self.gauge(&scope, &name, mocked.is_some(), &session, request.timing);
        let client = client.metered(self.permits.lane(&scope), gauge.clone());
        let params = copies::with_presigned_url(&callee, &name, params, &session, &client).await.map_err(of)?;
        let call = Call::new(callee.clone(), &name, params, request.body, session, client).map_err(of)?;
        let settings = self.settings(&request.choice.environment);
        let cache = &settings.0.cache;
        let freshness = Freshness {
            mode: if cache.enabled && self.answers.store().keeps() { request.freshness.mode } else { Mode::Off },
            ttl: request.freshness.ttl.or_else(|| settings.0.ttl(&service.slug, &name)),
            window: request.freshness.window.or(Some(cache.window)),
            stale_ok: request.freshness.stale_ok || cache.stale_ok,
        };
        let keeping = Keeping {
            answers: self.answers.clone(),
            freshness,
            mock: mocked.map(|mocked| mocked.settings.clone()).unwrap_or_default(),
        };
        Ok(call.reading(files).keeping(keeping).measured(gauge))
    }

    /// What a call is counted with: by whoever wants to know, and for everybody unless its caller says no.
    fn gauge(
        &self,
        scope: &Scope,
        operation: &str,
        mocked: bool,
        session: &Session,
        timing: Option<Arc<Timing>>,
    ) -> Gauge {
        // An access key's id stands where the account is not known: it is nobody's business here.
        let is_account = |account: &&str| account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        let account = if mocked { stats::MOCK } else { Some(&*scope.account).filter(is_account).unwrap_or_default() };
        let key = stats::Key {
            service: scope.service.as_str().into(),
            operation: operation.into(),
            region: scope.region.as_str().into(),
            account: account.into(),
            profile: session.profile().into(),
        };
        match stats::is_off(session.environment()) {
            true => Gauge::of_call(&key, timing),
            false => self.stats.gauge(key, timing),
        }
    }

    /// A client of the session, the same one as long as the session is.
    fn client(
        &self,
        model: &Model,
        choice: &Choice,
        mocked: Option<&Mocked>,
        service: &Service,
        session: &Arc<Session>,
        http: SharedHttpClient,
    ) -> Client {
        let key = (model.clone(), choice.clone(), mocked.map(|mocked| mocked.number));
        let known = self.clients.get(&key);
        match known {
            Some((of, client)) if Arc::ptr_eq(&of, session) => client,
            _ => {
                let client = Client::new(service, &session.config_of(service), http);
                self.clients.replace(key, (session.clone(), client.clone()));
                client
            }
        }
    }

    /// The service of a model, unpacked once.
    ///
    /// # Errors
    /// For a name that no service has, or a file that cannot be read.
    pub fn callee(&self, model: &Model) -> Result<Arc<Callee>, CallError> {
        let stamp = match model {
            Model::Named(_) => None,
            Model::File(path) => stamp(path),
        };
        let key = (model.clone(), stamp);
        let slot = self.callees.keep(key.clone(), Slot::default);
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = &*slot {
            return Ok(known.clone());
        }
        let (service, overlay, origin) = match model {
            Model::Named(name) => {
                let entry = nuaws_embed::find(name).ok_or_else(|| unknown_service(name))?;
                (entry.model(), entry.overlay(), String::new())
            }
            Model::File(path) => (read_model(path)?, Overlay::default(), format!("{key:?}")),
        };
        let callee = Arc::new(Callee::new(service, overlay, nuaws_embed::defaults(), origin)?);
        *slot = Some(callee.clone());
        Ok(callee)
    }

    /// A pool of connections, made when something is sent.
    fn http(&self, ca_bundle: Option<PathBuf>) -> Result<SharedHttpClient, CallError> {
        // One whose certificates are others now is another one.
        let key = ca_bundle.as_ref().map(|path| (path.clone(), stamp(path)));
        let known = self.http.get(&key);
        if let Some(known) = known {
            return Ok(known);
        }
        let made = http_client(ca_bundle.as_deref()).map_err(|error| match error {
            TransportError::Construction(message) => CallError::not_sent("Request", message),
            other => CallError::not_sent("Request", format!("{other:?}")),
        })?;
        Ok(self.http.keep(key, || made))
    }

    /// Who calls, as a call of this choice to AWS has it, or to a mock.
    ///
    /// # Errors
    /// For certificates that cannot be read.
    pub async fn caller(&self, choice: &Choice, mocked: bool) -> Result<Arc<Session>, CallError> {
        self.session(choice, self.http(None)?, mocked).await
    }

    async fn session(&self, choice: &Choice, http: SharedHttpClient, mocked: bool) -> Result<Arc<Session>, CallError> {
        let key = (choice.clone(), mocked);
        let slot = self.sessions.keep(key, Arc::default);
        let mut slot = slot.lock().await;
        if let Some(known) = slot.as_ref().filter(|session| session.is_current()) {
            return Ok(known.clone());
        }
        let kin_key = (Choice { region: None, ..choice.clone() }, mocked);
        if let Some(kin) = self.kin.get(&kin_key).filter(|kin| kin.is_current())
            && let Some(session) = kin.elsewhere(choice).await
        {
            let session = Arc::new(session);
            *slot = Some(session.clone());
            return Ok(session);
        }
        let mut session = Session::load(choice.clone(), http, mocked).await;
        if let Some(bundle) = session.ca_bundle().filter(|_| !mocked) {
            session = Session::load(choice.clone(), self.http(Some(bundle))?, mocked).await;
        }
        if let Some(clock) = &self.clock {
            session = session.by_clock(clock.clone());
        }
        let session = Arc::new(session);
        *slot = Some(session.clone());
        self.kin.replace(kin_key, session.clone());
        Ok(session)
    }
}

/// The operation's name in the model, from that or from kebab case.
///
/// # Errors
/// With the closest names, where none fits.
pub fn operation_name(service: &Service, name: &str) -> Result<String, CallError> {
    if service.operation(name).is_some() {
        return Ok(name.to_owned());
    }
    let found = service.operation_names().find(|have| names::kebab(have) == name || have.eq_ignore_ascii_case(name));
    found.map(str::to_owned).ok_or_else(|| unknown_operation(service, name))
}

/// A waiter by its name in the model or in kebab case: the operation it asks, and its name in the model.
///
/// # Errors
/// With the closest names, where none fits.
pub fn waiter_name(service: &Service, name: &str) -> Result<(String, String), CallError> {
    let all = waiters(service);
    let found = all.iter().find(|(_, have)| names::kebab(have) == name || have.eq_ignore_ascii_case(name));
    found.cloned().ok_or_else(|| {
        let names: Vec<String> = all.iter().map(|(_, name)| names::kebab(name)).collect();
        CallError::not_sent("UnknownWaiter", format!("{} has no waiter {name}", service.slug)).help(suggestion(
            &names::kebab(name),
            &names,
            &format!("nuaws {} wait", service.slug),
        ))
    })
}

/// A service's waiters, sorted: the operation each asks, and its name in the model.
pub fn waiters(service: &Service) -> Vec<(String, String)> {
    let of = |name: &str| Some((name.to_owned(), service.operation(name)?.waiters.keys()));
    let operations = service.operation_names().filter_map(of);
    let mut all: Vec<_> = operations
        .flat_map(|(operation, names)| names.map(move |name| (operation.clone(), name.to_string())))
        .collect();
    all.sort_by(|a, b| a.1.cmp(&b.1));
    all
}

/// All problems in one sentence, the first one's flag and hint.
fn input_error(error: &InputError) -> CallError {
    let told = |problem: &Problem| {
        let within = problem.path.find(['.', '[']).map(|_| format!(" ({})", problem.path)).unwrap_or_default();
        format!("--{}{within} {}", problem.flag, problem.what)
    };
    let mut message = error.problems.iter().map(told).collect::<Vec<_>>().join("; ");
    if error.more > 0 {
        message.push_str(&format!("; and {} more", error.more));
    }
    let mut call_error = CallError::not_sent("Input", message);
    if let Some(first) = error.problems.first() {
        call_error.flag = Some(first.flag.clone());
        call_error.help = first.hint.clone();
    }
    call_error
}

fn unknown_operation(service: &Service, name: &str) -> CallError {
    let names: Vec<String> = service.operation_names().map(names::kebab).collect();
    let error = CallError::not_sent("UnknownOperation", format!("{} has no operation {name}", service.slug));
    error.help(suggestion(&names::kebab(name), &names, &format!("nuaws {}", service.slug)))
}

fn unknown_service(name: &str) -> CallError {
    let all = nuaws_embed::services().iter();
    let names: Vec<String> =
        all.flat_map(|entry| entry.cli_names.iter().chain([&entry.slug])).map(|name| (*name).to_owned()).collect();
    CallError::not_sent("UnknownService", format!("no service is called {name}"))
        .help(suggestion(name, &names, "nuaws"))
}

/// "Did you mean …", or where the names are listed.
fn suggestion(name: &str, names: &[String], listing: &str) -> String {
    let mut close: Vec<(f64, &String)> =
        names.iter().map(|have| (strsim::jaro_winkler(name, have), have)).filter(|(score, _)| *score > 0.8).collect();
    close.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    close.dedup_by(|a, b| a.1 == b.1);
    let close: Vec<&str> = close.iter().take(3).map(|(_, name)| name.as_str()).collect();
    if close.is_empty() { format!("`{listing}` lists them") } else { format!("did you mean {}?", close.join(", ")) }
}

fn read_model(path: &PathBuf) -> Result<Service, CallError> {
    let wrong = |what: String| {
        CallError::not_sent("Model", format!("{}: {what}", path.display()))
            .flag("model")
            .help("--model takes one service's Smithy model as a JSON AST file")
    };
    let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    let ast = Ast::parse(&text).map_err(|error| wrong(error.to_string()))?;
    let service = Service::load(ast.to_text()).map_err(|error| wrong(error.to_string()))?;
    service.check().map_err(|error| wrong(error.to_string()))?;
    Ok(service)
}

/// What is known of a scope's limits: the user's word counts before AWS's.
fn limits(scope: &Scope, settings: &Settings) -> Limits {
    let mut limits = Limits::default();
    for (operations, permit) in settings.permits(&scope.service) {
        if operations.are_all() {
            limits.pinned = limits.pinned.or(permit.concurrency);
            limits.cap = limits.cap.or(permit.max);
        }
        let rate = permit.rate.map(|(per_second, burst)| permits::Rate {
            operation: operations.glob().to_owned(),
            per_second,
            burst: burst.into(),
            each: false,
        });
        limits.rates.extend(rate);
    }
    let overlay = nuaws_embed::find(&scope.service).map(|entry| entry.overlay()).unwrap_or_default();
    let policy = Policy { defaults: &Overlay::default(), own: &overlay };
    limits.rates.extend(policy.rates().map(|(operation, rate)| permits::Rate {
        operation: operation.to_owned(),
        per_second: rate.per_second,
        burst: rate.burst.into(),
        each: rate.each,
    }));
    limits
}

/// Things that are kept between calls, by what they are for: [`KEPT`] at most, as all of them can be made again and whoever
/// is in the middle of a call has a copy. A poisoned lock costs the keeping, not the call.
#[derive(Debug)]
struct Shelf<K, V>(Mutex<HashMap<K, V>>);

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Shelf<K, V> {
        Shelf(Mutex::default())
    }
}

impl<K: Eq + Hash, V: Clone> Shelf<K, V> {
    fn get(&self, key: &K) -> Option<V> {
        self.0.lock().ok()?.get(key).cloned()
    }

    /// What is there under `key`, made now if nothing is.
    fn keep(&self, key: K, make: impl FnOnce() -> V) -> V {
        match self.0.lock() {
            Ok(mut map) => {
                Shelf::make_room(&mut map, &key);
                map.entry(key).or_insert_with(make).clone()
            }
            Err(_) => make(),
        }
    }

    /// Puts `value` under `key` in place of what was there.
    fn replace(&self, key: K, value: V) {
        if let Ok(mut map) = self.0.lock() {
            Shelf::make_room(&mut map, &key);
            map.insert(key, value);
        }
    }

    fn make_room(map: &mut HashMap<K, V>, key: &K) {
        if map.len() >= KEPT && !map.contains_key(key) {
            map.clear();
        }
    }
}
