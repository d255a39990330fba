//! Whose input it is: a service, one of its operations, a protocol. Written as three words, so that a case can be kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

use anyhow::{Context, Result};
use fastrand::Rng;
use nuaws_models::Service;
use nuaws_models::ast::Ast;
use nuaws_models::model::{Operation, Protocol};

/// A made-up service with everything in it that Smithy has, recursive where it can be.
pub(crate) const EVERYTHING: &str = include_str!("../data/everything.json");

/// Services kept at once; a model takes up to 20 MB.
const KEPT: usize = 12;

thread_local! {
    static SERVICES: RefCell<HashMap<String, Rc<Service>>> = RefCell::default();
}

#[derive(Clone)]
pub(crate) struct Subject {
    /// `everything`, or nuaws's name for a service.
    slug: String,
    pub(crate) service: Rc<Service>,
    pub(crate) name: String,
    pub(crate) protocol: Protocol,
}

impl Subject {
    /// One at random: every other time of the made-up service. `block` chooses real services, and stays the same over
    /// many cases, because a model has to be unpacked.
    pub(crate) fn random(rng: &mut Rng, block: &mut Rng) -> Subject {
        Subject::random_where(rng, block, |_, _| true)
    }

    /// The same of an operation that is `wanted`; the made-up service has one of every kind.
    pub(crate) fn random_where(
        rng: &mut Rng,
        block: &mut Rng,
        wanted: impl Fn(&Service, &Operation) -> bool,
    ) -> Subject {
        let made_up = rng.bool();
        let slug = match rng.choice(nuaws_embed::services()).filter(|_| !made_up) {
            Some(_) => block.choice(nuaws_embed::services()).map_or("s3", |entry| entry.slug),
            None => "everything",
        };
        let protocol = *rng.choice(&Protocol::ALL).unwrap_or(&Protocol::RestJson1);
        for slug in [slug, "everything"] {
            let Ok(service) = service(slug, protocol) else { continue };
            let fits = |name: &&str| service.operation(name).is_some_and(|operation| wanted(&service, operation));
            let Some(name) = rng.choice(service.operation_names().filter(fits).collect::<Vec<_>>()) else { continue };
            let name = name.to_owned();
            let protocol = *rng.choice(service.protocols.iter()).unwrap_or(&protocol);
            return Subject { slug: slug.to_owned(), service, name, protocol };
        }
        unreachable!("the made-up service has an operation for every target")
    }

    pub(crate) fn parse(text: &str) -> Result<Subject> {
        let mut words = text.split(' ');
        let mut word = || words.next().context("a subject is a service, an operation and a protocol");
        let (slug, name, protocol) = (word()?, word()?.to_owned(), word()?);
        let protocol = Protocol::ALL.into_iter().find(|known| format!("{known:?}") == protocol);
        let protocol = protocol.context("no such protocol")?;
        let service = service(slug, protocol)?;
        service.operation(&name).context("no such operation")?;
        Ok(Subject { slug: slug.to_owned(), service, name, protocol })
    }

    pub(crate) fn operation(&self) -> &Operation {
        match self.service.operation(&self.name) {
            Some(operation) => operation,
            None => unreachable!("a subject has an operation"),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {:?}", self.slug, self.name, self.protocol)
    }
}

/// A service by name; the made-up one speaks the given protocol alone, so that the mock takes each at its word.
fn service(slug: &str, protocol: Protocol) -> Result<Rc<Service>> {
    let made_up = slug == "everything";
    let key = if made_up { format!("{slug} {protocol:?}") } else { slug.to_owned() };
    SERVICES.with_borrow_mut(|services| {
        if let Some(service) = services.get(&key) {
            return Ok(service.clone());
        }
        let service =
            if made_up { everything(protocol)? } else { nuaws_embed::find(slug).context("no such service")?.model() };
        if services.len() >= KEPT {
            services.retain(|key, _| key.starts_with("everything"));
        }
        let service = Rc::new(service);
        services.insert(key, service.clone());
        Ok(service)
    })
}

fn everything(protocol: Protocol) -> Result<Service> {
    let mut model: serde_json::Value = serde_json::from_str(EVERYTHING)?;
    let traits = model["shapes"]["test#Everything"]["traits"].as_object_mut().context("a service has traits")?;
    traits.retain(|name, _| Protocol::ALL.iter().all(|other| other.id() != name || *other == protocol));
    let service = Service::load(Ast::parse(&model.to_string())?.to_text())?;
    service.check()?;
    Ok(service)
}
