//! From what a user asked to a [`Call`] that is ready: services found, parameters checked, sessions and clients made.
//!
//! An [`Engine`] lives as long as its process and hosts any number of calls; models, sessions and clients are made once
//! and kept. Nothing here reads a command line or writes an answer.

use std::collections::HashMap;
use std::hash::Hash;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::{SharedHttpClient, SharedHttpConnector, http_client_fn};
use nuaws_models::Service;
use nuaws_models::ast::Ast;
use nuaws_models::names;
use nuaws_models::overlay::Overlay;

use crate::body::Body;
use crate::call::{Call, Callee};
use crate::copies;
use crate::customizations::{self, AtHand};
use crate::error::CallError;
use crate::input::{self, InputError, Problem};
use crate::mock::{self, Mock, MockConnector};
use crate::session::{Choice, Session};
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
}

/// Everything that is kept between calls.
#[derive(Debug)]
pub struct Engine {
    callees: Mutex<HashMap<Model, Arc<Callee>>>,
    sessions: Mutex<HashMap<(Choice, bool), Arc<Session>>>,
    clients: Mutex<HashMap<(Model, Choice), Client>>,
    /// Pools of connections by the file of certificates they trust.
    http: Mutex<HashMap<Option<PathBuf>, SharedHttpClient>>,
    mocked: Option<Mocked>,
    clock: Option<SharedTimeSource>,
}

/// A mock, and whom it stands in for.
#[derive(Debug)]
pub struct Mocked {
    mock: Arc<Mock>,
    /// By any of their names; all services where empty.
    services: Vec<String>,
}

impl Mocked {
    /// Stands in for `services`, or for all where there are none.
    pub fn new(settings: mock::Settings, services: Vec<String>) -> Mocked {
        Mocked { mock: Arc::new(Mock::new(settings)), services }
    }

    fn covers(&self, model: &Model, service: &Service) -> bool {
        let named = |name: &String| match model {
            Model::Named(_) => nuaws_embed::find(name).is_some_and(|entry| *entry.slug == *service.slug),
            Model::File(_) => **name == *service.slug,
        };
        self.services.is_empty() || self.services.iter().any(named)
    }
}

impl Engine {
    /// An engine that asks the mock where there is one for the service, and AWS for the rest.
    pub fn new(mocked: Option<Mocked>) -> Engine {
        Engine {
            callees: Mutex::default(),
            sessions: Mutex::default(),
            clients: Mutex::default(),
            http: Mutex::default(),
            mocked,
            clock: None,
        }
    }

    /// The engine by another clock than the machine's: signatures and credentials' expiry go by it.
    pub fn with_clock(mut self, clock: impl TimeSource + 'static) -> Engine {
        self.clock = Some(SharedTimeSource::new(clock));
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
        let params =
            input::check(service, operation, params, &input::Files).map_err(|error| of(input_error(&error)))?;
        let mocked = self.mocked.as_ref().filter(|mocked| mocked.covers(&request.model, service));
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
        let client = keep(&self.clients, (request.model.clone(), request.choice), || {
            Client::new(service, &session.config_of(service), http)
        });
        let params = copies::with_presigned_url(&callee, &name, params, &session, &client).await.map_err(of)?;
        Call::new(callee.clone(), &name, params, request.body, session, client).map_err(of)
    }

    /// The service of a model, unpacked once.
    ///
    /// # Errors
    /// For a name that no service has, or a file that cannot be read.
    pub fn callee(&self, model: &Model) -> Result<Arc<Callee>, CallError> {
        let known = self.callees.lock().ok().and_then(|callees| callees.get(model).cloned());
        if let Some(known) = known {
            return Ok(known);
        }
        let (service, overlay) = match model {
            Model::Named(name) => {
                let entry = nuaws_embed::find(name).ok_or_else(|| unknown_service(name))?;
                (entry.model(), entry.overlay())
            }
            Model::File(path) => (read_model(path)?, Overlay::default()),
        };
        let callee = Arc::new(Callee::new(service, overlay, nuaws_embed::defaults())?);
        Ok(keep(&self.callees, model.clone(), || callee))
    }

    /// A pool of connections, made when something is sent.
    fn http(&self, ca_bundle: Option<PathBuf>) -> Result<SharedHttpClient, CallError> {
        let known = self.http.lock().ok().and_then(|pools| pools.get(&ca_bundle).cloned());
        if let Some(known) = known {
            return Ok(known);
        }
        let made = http_client(ca_bundle.as_deref()).map_err(|error| match error {
            TransportError::Construction(message) => CallError::not_sent("Request", message),
            other => CallError::not_sent("Request", format!("{other:?}")),
        })?;
        Ok(keep(&self.http, ca_bundle, || made))
    }

    async fn session(&self, choice: &Choice, http: SharedHttpClient, mocked: bool) -> Result<Arc<Session>, CallError> {
        let key = (choice.clone(), mocked);
        let known = self.sessions.lock().ok().and_then(|sessions| sessions.get(&key).cloned());
        if let Some(known) = known {
            return Ok(known);
        }
        let mut session = Session::load(choice.clone(), http, mocked).await;
        if let Some(bundle) = session.ca_bundle().filter(|_| !mocked) {
            session = Session::load(choice.clone(), self.http(Some(bundle))?, mocked).await;
        }
        if let Some(clock) = &self.clock {
            session = session.by_clock(clock.clone());
        }
        let session = Arc::new(session);
        Ok(keep(&self.sessions, key, || session))
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

/// What is in the map under `key`, made now if nothing is. A poisoned lock costs the keeping, not the call.
fn keep<K: Eq + Hash, V: Clone>(map: &Mutex<HashMap<K, V>>, key: K, make: impl FnOnce() -> V) -> V {
    match map.lock() {
        Ok(mut map) => map.entry(key).or_insert_with(make).clone(),
        Err(_) => make(),
    }
}
