//! Endpoints that a service gives out itself (`aws.api#clientEndpointDiscovery`): asked for before the first request, kept
//! for as long as the service says, and asked for again when it says they are stale.

use std::time::{Duration, Instant};

use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use nuaws_models::model::Operation;
use nuaws_models::{Kind, Member};

use super::{Call, Failed};
use crate::endpoint::{DiscoveryKey, Found};
use crate::error::{CallError, Stage};
use crate::session::Discovery;
use crate::sink::ValueSink;
use crate::transport::TransportError;
use crate::value::Value;

/// How long a service that could not say where it is remains unasked.
const PAUSE: Duration = Duration::from_secs(60);
/// AWS's answer to a request at the wrong host.
const MISDIRECTED: u16 = 421;

impl Call {
    /// Where the service wants this request; `None` where the rules say it.
    pub(super) async fn discovered(&self, params: &Value) -> Result<Option<String>, CallError> {
        let Some(key) = self.discovery_key(params)? else { return Ok(None) };
        let (known, now) = (self.session.discovered().get(&key), Instant::now());
        if let Some(known) = known.as_ref().filter(|known| now < known.until) {
            return Ok(known.url.clone());
        }
        let required = self.operation().discovered_endpoint.as_ref().is_some_and(|facts| facts.required);
        let found = match Box::pin(self.discover(params)).await {
            Ok(found) => found,
            // What worked a while ago is better than nothing, and what can do without goes on without.
            Err(error) if error.stage != Stage::Answered && (known.is_some() || !required) => {
                Found { url: known.and_then(|known| known.url), until: now + PAUSE }
            }
            Err(error) => return Err(error),
        };
        self.session.discovered().learn(key, found.clone());
        Ok(found.url)
    }

    /// Whether a request went to an endpoint that the service has left, so that it may be asked for the new one.
    pub(super) fn forgets_endpoint(&self, params: &Value, failed: &Failed) -> bool {
        let TransportError::Service(error) = &failed.error else { return false };
        let discovery = self.service().endpoint_discovery.as_ref();
        let name = discovery.and_then(|discovery| discovery.error.as_deref()?.rsplit('#').next());
        let stale = error.status == MISDIRECTED || (name.is_some() && error.code() == name);
        let key = || self.discovery_key(params).ok().flatten();
        stale && key().is_some_and(|key| self.session.discovered().forget(&key))
    }

    /// Refuses what works on a discovered endpoint only where the user wants none discovered. Asks nobody.
    pub(super) fn may_be_discovered(&self, params: &Value) -> Result<(), CallError> {
        self.discovery_key(params).map(drop)
    }

    /// What an endpoint is discovered for; `None` where it is not.
    fn discovery_key(&self, params: &Value) -> Result<Option<DiscoveryKey>, CallError> {
        let service = self.service();
        let Some(facts) = self.operation().discovered_endpoint.as_ref().filter(|_| self.discovering().is_some()) else {
            return Ok(None);
        };
        if self.session.endpoint_url(service).is_some() {
            return Ok(None);
        }
        match self.session.discovery(service).map_err(|error| self.name_it(error))? {
            Discovery::Never if facts.required => {
                let what = format!("{} works on a discovered endpoint only", self.name);
                let error = CallError::not_sent("Endpoint", what);
                Err(self
                    .name_it(error)
                    .help("set endpoint_discovery_enabled to auto, or say where it is with --endpoint-url"))
            }
            Discovery::Never => Ok(None),
            Discovery::WhenRequired if !facts.required => Ok(None),
            _ => {
                let told = self.told(params).into_iter().map(|(name, value)| (name, format!("{value:?}"))).collect();
                let region = self.region().map(str::to_owned);
                Ok(Some(DiscoveryKey { service: service.slug.to_string(), region, told }))
            }
        }
    }

    /// The operation that discovers.
    fn discovering(&self) -> Option<(&str, &Operation)> {
        let name = self.service().endpoint_discovery.as_ref()?.operation.rsplit('#').next()?;
        Some((name, self.service().operation(name)?))
    }

    /// What the discovering operation is told of this request, as far as it listens.
    fn told(&self, params: &Value) -> Vec<(String, Value)> {
        let mut identifiers = Vec::new();
        self.gather_ids(self.service().input(self.operation()), params, &mut identifiers);
        let Some((_, operation)) = self.discovering().filter(|_| !identifiers.is_empty()) else { return Vec::new() };
        let listens = |name: &str| self.service().input(operation).iter().any(|member| *member.name == *name);
        let told = [("Operation", Value::String(self.name.clone())), ("Identifiers", Value::Map(identifiers))];
        told.into_iter().filter(|(name, _)| listens(name)).map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Members with `aws.api#clientEndpointDiscoveryId`.
    fn gather_ids(&self, members: &[Member], params: &Value, ids: &mut Vec<(String, Value)>) {
        for member in members {
            let Some(value) = params.get(&member.name) else { continue };
            if member.traits.endpoint_discovery_id {
                ids.push((member.name.to_string(), value.clone()));
            } else if let Kind::Structure(members) = &self.service().target(member).kind {
                self.gather_ids(members, value, ids);
            }
        }
    }

    /// Asks the service.
    async fn discover(&self, params: &Value) -> Result<Found, CallError> {
        let unsaid = || self.unreadable(&"the service does not say where it wants its requests");
        let (name, _) = self.discovering().ok_or_else(unsaid)?;
        let told = Value::Map(self.told(params));
        let call = Call::new(self.callee.clone(), name, told, None, self.session.clone(), self.client.clone())?;
        let incoming = call.fetch(&call.params).await?;
        let mut sink = ValueSink::default();
        call.decode(&incoming, &mut sink)?;
        let output = sink.finish().unwrap_or(Value::Null);
        let Some(Value::List(endpoints)) = output.get("Endpoints") else { return Err(unsaid()) };
        let first = endpoints.first().ok_or_else(unsaid)?;
        let address = first.get("Address").and_then(Value::as_str).ok_or_else(unsaid)?;
        let minutes = match first.get("CachePeriodInMinutes") {
            Some(Value::Int(minutes)) => u32::try_from(*minutes).unwrap_or_default(),
            _ => 0,
        };
        let url = if address.contains("://") { address.to_owned() } else { format!("https://{address}") };
        Ok(Found { url: Some(url), until: Instant::now() + Duration::from_secs(u64::from(minutes) * 60) })
    }
}
