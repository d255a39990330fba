//! What a call speaks of: which resources its input names, whether they exist, and which rows its answer lists.
//!
//! Decided from names alone (see [`super::names`]): no operation is known by name here, S3's and STS's few exceptions
//! aside.

use std::sync::Arc;

use nuaws_models::model::{Kind, Member, Operation, Protocol, Shape};
use nuaws_models::traits::HttpBinding;

use super::hash;
use super::maker::{Maker, element_kind};
use super::names::{self, Identifier, Verb};
use super::pages::{self, Path};
use super::respond::{Failure, is_rest};
use super::text::{index_of, is_account};
use super::words::word;
use super::world::{Resource, ResourceKind, World};
use crate::value::Value;

/// One call, understood.
pub(super) struct Plan<'a> {
    pub(super) world: &'a World<'a>,
    pub(super) name: &'a str,
    pub(super) operation: &'a Operation,
    pub(super) protocol: Protocol,
    pub(super) input: &'a Value,
    pub(super) verb: Verb,
    /// What the operation is about, in lower case and singular: `object`.
    noun: String,
    /// The same as names begin with it: `log-group`.
    label: String,
    sent: Vec<Sent<'a>>,
}

/// An identifier in the input.
struct Sent<'a> {
    member: &'a Member,
    /// What it identifies, in lower case; empty for a bare `Name`, `Id` or `Arn`.
    base: String,
    kind: Option<Identifier>,
    list: bool,
    /// The texts with the index each carries.
    texts: Vec<(&'a str, Option<u64>)>,
}

/// The list that a call's answer is about.
pub(super) struct Listing<'a> {
    pub(super) path: Path<'a>,
    pub(super) list: &'a Member,
    pub(super) element: &'a Member,
    /// Indices the caller asked for; all of them where absent.
    pub(super) only: Option<Vec<u64>>,
    pub(super) kind: Arc<ResourceKind>,
    /// Keys of the resources the rows belong to.
    pub(super) parents: Vec<u64>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(
        world: &'a World<'a>,
        name: &'a str,
        operation: &'a Operation,
        protocol: Protocol,
        input: &'a Value,
    ) -> Plan<'a> {
        let (verb, noun) = names::verb_and_noun(name);
        let plain = noun.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('V');
        let mut plan = Plan {
            world,
            name,
            operation,
            protocol,
            input,
            verb,
            noun: names::singular(&plain.to_ascii_lowercase()),
            label: names::singular(&names::kebab(plain)),
            sent: Vec::new(),
        };
        plan.sent = world.service.input(operation).iter().filter_map(|member| plan.identify(member)).collect();
        plan
    }

    fn identify(&self, member: &'a Member) -> Option<Sent<'a>> {
        let service = self.world.service;
        let value = self.input.get(&member.name)?;
        let target = service.target(member);
        let paging = self.operation.pagination.as_ref();
        let token = member.traits.idempotency_token
            || member.name.ends_with("Token")
            || paging.is_some_and(|paging| paging.input_tokens.contains(&member.name));
        if token || is_account(&member.name) || member.name.to_ascii_lowercase().contains("region") {
            return None;
        }
        let lower = names::singular(&member.name.to_ascii_lowercase());
        let (base, kind) = match names::identifier(&member.name) {
            _ if self.world.is_s3() && &*member.name == "Key" => ("object".to_owned(), None),
            Some((base, kind)) => (base, Some(kind)),
            None if names::names_a_thing(&lower) && (lower == self.noun || lower == "bucket" || lower == "cluster") => {
                (lower, None)
            }
            None if &*member.name == "Key" && matches!(target.kind, Kind::Map { .. }) => ("item".to_owned(), None),
            None => return None,
        };
        let (list, texts): (bool, Vec<&str>) = match (value, &target.kind) {
            (Value::String(text), Kind::String) => (false, vec![text]),
            (Value::List(items), Kind::List(element)) if matches!(service.target(element).kind, Kind::String) => {
                (true, items.iter().filter_map(Value::as_str).collect())
            }
            (Value::Map(_), Kind::Map { .. }) => (false, first_text(value).into_iter().collect()),
            _ => return None,
        };
        let held = match &target.kind {
            Kind::List(element) => element,
            _ => member,
        };
        let texts = texts.into_iter().map(|text| (text, self.index(member, held, &base, text))).collect();
        Some(Sent { member, base, kind, list, texts })
    }

    /// The index an identifier carries, if the world has a resource there. `held` is the member, or its list's element.
    fn index(&self, member: &Member, held: &Member, base: &str, text: &str) -> Option<u64> {
        let items = self.world.volume().most;
        let slug = &*self.world.service.slug;
        if self.world.is_s3() && base == "object" {
            let bucket = self.input.get("Bucket").and_then(Value::as_str).unwrap_or_default();
            return self.world.bucket(bucket).0.index_of(text);
        }
        if let Some(scenario) = self.world.scenario() {
            let told = match base {
                "bucket" if self.world.is_s3() => scenario.bucket_index(text),
                _ => scenario.index_of(slug, self.world.region(), text),
            };
            if told.is_some() {
                return told;
            }
        }
        if let Some(index) = index_of(text).filter(|index| *index < items) {
            return Some(index);
        }
        let target = self.world.service.target(held);
        if !matches!(target.kind, Kind::String) {
            return None;
        }
        // A pattern or length may leave no room for an index: look through the first ones, else take any text.
        let label = if base.is_empty() { self.label.clone() } else { names::kebab(base) };
        let kind = Arc::new(ResourceKind { nouns: vec![base.to_owned()], label, inner: None, row: false });
        let made = |index| {
            let resource = self.world.resource(&[], index, kind.clone());
            self.world.fitted(&resource, &word(&member.name), &held.traits, target)
        };
        if made(0).1 {
            return None;
        }
        (0..items.min(64)).find(|index| made(*index).0 == text).or(Some(hash::text(text) % items.max(1)))
    }

    /// How closely an identifier is related to what the operation is about.
    fn relation(&self, sent: &Sent) -> u32 {
        let (base, noun) = (&*sent.base, &*self.noun);
        if base == noun {
            4
        } else if base.is_empty()
            || (base.len() > 2 && noun.ends_with(base))
            || (noun.len() > 2 && base.ends_with(noun))
        {
            3
        } else if base.len() > 2 && noun.starts_with(base) {
            2
        } else {
            0
        }
    }

    /// The one identifier that names what the call is about.
    fn primary(&self) -> Option<&Sent<'a>> {
        let single = self.sent.iter().filter(|sent| !sent.list && !sent.texts.is_empty());
        single
            .map(|sent| (self.relation(sent), sent))
            .filter(|(relation, sent)| sent.member.traits.required || *relation > 2)
            .max_by_key(|(relation, sent)| (*relation, sent.member.traits.required))
            .map(|(_, sent)| sent)
    }

    /// The resource the answer as a whole shows.
    pub(super) fn resource(&self) -> Resource {
        let primary = self.primary();
        let parents: Vec<u64> = self
            .required()
            .filter(|sent| primary.is_none_or(|primary| !std::ptr::eq(*sent, primary)))
            .map(Sent::key)
            .collect();
        let mut kind =
            ResourceKind { nouns: vec![self.noun.clone()], label: self.label.clone(), inner: None, row: false };
        let mut given = None;
        let index = match primary {
            Some(sent) => {
                if !sent.base.is_empty() {
                    kind.nouns.push(sent.base.clone());
                    if sent.kind.is_some() {
                        kind.label = names::kebab(&sent.member.name[..sent.base.len()]);
                    }
                }
                let text = sent.texts[0].0;
                let whole = matches!(self.world.service.target(sent.member).kind, Kind::String);
                if whole && matches!(sent.kind, None | Some(Identifier::Name)) {
                    let plain = if text.starts_with("arn:") { text.rsplit([':', '/']).next() } else { Some(text) };
                    given = plain.map(str::to_owned);
                }
                sent.texts[0].1.unwrap_or_else(|| hash::text(text) % self.world.items().max(1))
            }
            None => hash::text(&self.noun) % self.world.items().max(1),
        };
        Resource { given, ..self.world.resource(&parents, index, Arc::new(kind)) }
    }

    /// What the operation is about, in kebab case and singular.
    pub(super) fn label(&self) -> &str {
        &self.label
    }

    fn required(&self) -> impl Iterator<Item = &Sent<'a>> {
        self.sent.iter().filter(|sent| sent.member.traits.required && !sent.list && !sent.texts.is_empty())
    }

    /// Keys of everything the caller had to name.
    pub(super) fn parents(&self) -> Vec<u64> {
        self.required().map(Sent::key).collect()
    }

    /// The list the answer is about, where it is about one.
    pub(super) fn listing(&self) -> Option<Listing<'a>> {
        let service = self.world.service;
        let as_list = |path: Path<'a>| -> Option<Listing<'a>> {
            let list = pages::member_at(service, self.operation, &path)?;
            let Kind::List(element) = &service.target(list).kind else { return None };
            let mut kind = element_kind(&list.name, service.target(element));
            kind.row = true;
            kind.inner = (!kind.nouns.contains(&self.noun)).then(|| self.noun.clone());
            let only = self.only(&kind);
            Some(Listing { path, list, element, only, kind: Arc::new(kind), parents: self.parents() })
        };
        let paged = self.operation.pagination.as_ref().and_then(|paging| paging.items.first());
        if let Some(items) = paged {
            return pages::paths(items).next().and_then(as_list);
        }
        let lists = || {
            let is_list =
                |member: &&Member| matches!(service.target(member).kind, Kind::List(_)) && !is_refusal(&member.name);
            service.output(self.operation).iter().filter(is_list)
        };
        // A call over given ids answers with one row for each.
        for sent in self.sent.iter().filter(|sent| sent.list) {
            for list in lists() {
                let mut listing = as_list(vec![&list.name])?;
                let shows =
                    |member: &Member| names::identifier(&member.name).is_some_and(|(base, _)| base == sent.base);
                let row = service.target(listing.element);
                if row.members().iter().any(shows) || listing.kind.is_itself(&sent.base) {
                    listing.only = Some(sent.indices());
                    let kind = &listing.kind;
                    let mut nouns = kind.nouns.clone();
                    nouns.push(sent.base.clone());
                    listing.kind = Arc::new(ResourceKind { nouns, label: kind.label.clone(), inner: None, row: true });
                    return Some(listing);
                }
            }
        }
        if self.verb != Verb::Read || self.name.starts_with("Get") || self.name.starts_with("Head") {
            return None;
        }
        let about = |list: &&&Member| {
            let singular = names::singular(&list.name.to_ascii_lowercase());
            singular == self.noun || names::identifier(&list.name).is_some_and(|(base, _)| base == self.noun)
        };
        let first = lists().next().filter(|_| self.name.starts_with("List"));
        let list = lists().find(|list| about(&list)).or(first)?;
        as_list(vec![&list.name])
    }

    /// The rows an optional identifier limits the listing to.
    fn only(&self, kind: &ResourceKind) -> Option<Vec<u64>> {
        let about = |base: &str| {
            let same = |noun: &str| base == noun || (base.len() > 2 && (noun.ends_with(base) || base.ends_with(noun)));
            kind.nouns.iter().any(|noun| same(noun)) || kind.inner.as_deref().is_some_and(same)
        };
        self.sent
            .iter()
            .filter(|sent| (sent.list || !sent.member.traits.required) && !sent.texts.is_empty())
            .find(|sent| sent.base.is_empty() || about(&sent.base))
            .map(Sent::indices)
    }

    /// The error for the first identifier that names nothing, where the service would say so.
    pub(super) fn missing(&self) -> Option<Failure> {
        self.sent.iter().find_map(|sent| {
            let (text, _) = sent.texts.iter().find(|(_, index)| index.is_none())?;
            self.not_found(sent, text)
        })
    }

    fn not_found(&self, sent: &Sent, text: &str) -> Option<Failure> {
        let relation = self.relation(sent);
        let required = sent.member.traits.required;
        let message = format!("{} '{text}' does not exist", sent.member.name);
        if matches!(self.world.service.target(sent.member).kind, Kind::Map { .. }) {
            return None;
        }
        if self.world.is_s3() {
            return match &*sent.base {
                "bucket" if self.name != "CreateBucket" => Some(self.modeled("NoSuchBucket", 404, message)),
                "object" if self.verb == Verb::Read && self.noun.starts_with("object") => {
                    Some(self.modeled("NoSuchKey", 404, message))
                }
                _ => None,
            };
        }
        if self.verb == Verb::Make && relation > 2 {
            return None;
        }
        let modeled = self.not_found_error(&sent.base);
        let looked_up = self.verb == Verb::Read && modeled.is_some();
        if !required && !sent.list && relation < 2 && !looked_up {
            return None;
        }
        if self.protocol == Protocol::Ec2Query {
            let base = &sent.member.name[..sent.base.len()];
            let code = match &*sent.base {
                "volume" | "snapshot" | "group" => format!("Invalid{base}.NotFound"),
                "image" => "InvalidAMIID.NotFound".to_owned(),
                "key" => "InvalidKeyPair.NotFound".to_owned(),
                _ => format!("Invalid{base}ID.NotFound"),
            };
            return (self.verb != Verb::Make).then(|| Failure::new(400, code, message));
        }
        if let Some(error) = modeled {
            return Some(self.modeled(&error.name, 404, message));
        }
        let certain = self.verb == Verb::Read && required && relation > 2;
        let status = if is_rest(self.protocol) { 404 } else { 400 };
        certain.then(|| Failure::new(status, "ResourceNotFoundException", message))
    }

    /// The modeled error that says something of `base` does not exist.
    fn not_found_error(&self, base: &str) -> Option<&'a Shape> {
        let service = self.world.service;
        let fits = |shape: &&Shape| {
            let name = shape.name.to_ascii_lowercase();
            ["notfound", "nosuch", "doesnotexist", "nonexistent", "notexist", "unknown"]
                .iter()
                .any(|word| name.contains(word))
        };
        let errors: Vec<&Shape> = self.operation.errors.iter().map(|id| service.shape(*id)).filter(fits).collect();
        let has = |word: &str| errors.iter().find(|shape| shape.name.to_ascii_lowercase().contains(word)).copied();
        (!base.is_empty()).then(|| has(base)).flatten().or_else(|| has("resource")).or_else(|| errors.first().copied())
    }

    /// A modeled error of the operation by its shape's name, with its members; an unmodeled one of that code where the
    /// operation does not have it.
    pub(super) fn modeled(&self, name: &str, status: u16, message: String) -> Failure {
        let service = self.world.service;
        let mut errors = self.operation.errors.iter().map(|id| service.shape(*id));
        let Some(shape) = errors.find(|shape| &*shape.name == name) else {
            return Failure::new(status, name, message);
        };
        let default = if is_rest(self.protocol) { status } else { 400 };
        let facts = shape.traits.error.as_deref();
        let resource = self.resource();
        let is_message = |member: &Member| member.name.eq_ignore_ascii_case("message");
        let fields = Maker::new(self.world, None).structure(
            &resource,
            shape.members(),
            2,
            &|member| is_message(member) || member.name.eq_ignore_ascii_case("code"),
            &|_| false,
        );
        let mut fields = fields.unwrap_or_default();
        // The header that says the error's name may be a member, too.
        let is_type = |member: &&Member| matches!(&member.traits.http, HttpBinding::Header(name) if name.eq_ignore_ascii_case("x-amzn-errortype"));
        if let Some(member) = shape.members().iter().find(is_type) {
            fields.retain(|(have, _)| **have != *member.name);
            fields.push((member.name.to_string(), Value::String(name.to_owned())));
        }
        if let Some(member) = shape.members().iter().find(|member| is_message(member)) {
            fields.push((member.name.to_string(), Value::String(message.clone())));
        }
        Failure {
            status: facts.and_then(|facts| facts.status).unwrap_or(default),
            code: facts.and_then(|facts| facts.code.as_deref()).unwrap_or(name).to_owned(),
            message,
            modeled: Some((name.to_owned(), Value::Map(fields))),
        }
    }

    /// What an answer may repeat of the input: not where in the listing the caller is.
    pub(super) fn echo(&self) -> Value {
        let mut echo = self.input.clone();
        if let (Value::Map(entries), Some(paging)) = (&mut echo, &self.operation.pagination) {
            let paged = |name: &str| paging.input_tokens.iter().chain(&paging.page_size).any(|have| **have == *name);
            entries.retain(|(name, _)| !paged(name));
        }
        echo
    }

    /// The error for a token that leads nowhere.
    pub(super) fn bad_token(&self, member: &str) -> Failure {
        let message = format!("{member} is not a token of this listing");
        let service = self.world.service;
        let names = self.operation.errors.iter().map(|id| &service.shape(*id).name);
        let found = names.filter(|name| {
            let name = name.to_ascii_lowercase();
            name.contains("token")
                || name.contains("pagina")
                || name.contains("marker")
                || name.starts_with("validation")
        });
        let default = match self.protocol {
            Protocol::AwsQuery | Protocol::Ec2Query => "InvalidParameterValue",
            Protocol::RestXml => "InvalidArgument",
            _ => "ValidationException",
        };
        let name =
            found.min_by_key(|name| name.to_ascii_lowercase().starts_with("validation")).map_or(default, |name| name);
        self.modeled(name, 400, message)
    }
}

impl Sent<'_> {
    /// What stands for the first text in its children's identity: its index, in whatever form it was given.
    fn key(&self) -> u64 {
        let (text, index) = self.texts[0];
        index.unwrap_or_else(|| hash::text(text))
    }

    /// The resources that exist among those named.
    fn indices(&self) -> Vec<u64> {
        self.texts.iter().filter_map(|(_, index)| *index).collect()
    }
}

/// Whether an output member lists what could not be done: nothing is refused here unless a fault says so.
pub(super) fn is_refusal(member: &str) -> bool {
    ["Unprocessed", "Failed", "Failure", "Failures", "Error", "Errors", "Invalid", "NotFound", "Rejected"].iter().any(
        |word| {
            let (head, rest) = member.split_at_checked(word.len()).unwrap_or_default();
            head.eq_ignore_ascii_case(word) && !rest.starts_with(|c: char| c.is_ascii_lowercase())
        },
    )
}

fn first_text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Map(entries) => entries.iter().find_map(|(_, value)| first_text(value)),
        _ => None,
    }
}
