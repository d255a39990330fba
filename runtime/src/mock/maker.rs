//! Values of shapes: structures, lists, maps and unions of a resource, bounded in depth, filled from the world.
//!
//! The scalars are [`super::world`]'s; which members an answer leaves out is the caller's to say.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::rc::Rc;

use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Shape, ShapeId};
use nuaws_models::traits::{HttpBinding, Traits};

use super::names;
use super::words::{Quick, Word, word};
use super::world::{Resource, ResourceKind, World, lengths};
use super::{hash, s3};
use crate::value::{Timestamp, Value};

const KEYS: [&str; 6] = ["id", "name", "status", "size", "created", "active"];
const TAGS: [(&str, [&str; 4]); 3] = [
    ("env", ["prod", "staging", "dev", "test"]),
    ("team", ["data", "web", "platform", "ml"]),
    ("cost-center", ["1001", "1002", "2001", "3001"]),
];

/// Makes values of shapes for one answer.
pub(super) struct Maker<'a> {
    pub(super) world: &'a World<'a>,
    /// The input and its members: what the answer echoes.
    pub(super) echo: Option<(&'a [Member], &'a Value)>,
    stack: Vec<ShapeId>,
    /// What is known of the members of structures, by where these are: the same ones come with every row.
    known: HashMap<(usize, usize), Rc<[Known]>, BuildHasherDefault<Quick>>,
}

/// A member's name, and whether no answer has it unless it must.
struct Known {
    name: Rc<Word>,
    unwanted: bool,
}

impl<'a> Maker<'a> {
    pub(super) fn new(world: &'a World<'a>, echo: Option<(&'a [Member], &'a Value)>) -> Maker<'a> {
        Maker { world, echo, stack: Vec::new(), known: HashMap::default() }
    }

    /// Members of a structure that `resource` shows. `skip` leaves members out; `must` keeps optional ones in.
    pub(super) fn structure(
        &mut self,
        resource: &Resource,
        members: &'a [Member],
        depth: u32,
        skip: &dyn Fn(&Member) -> bool,
        must: &dyn Fn(&Member) -> bool,
    ) -> Option<Vec<(String, Value)>> {
        let service = self.world.service;
        let known = self.known(members);
        // Further down few are there.
        let mut entries = Vec::with_capacity(if depth < 3 { members.len() } else { 0 });
        for (member, known) in members.iter().zip(&*known) {
            if (depth > 0 && known.unwanted) || skip(member) {
                continue;
            }
            let target = service.target(member);
            if member.traits.streaming || target.traits.streaming {
                continue;
            }
            let name = &known.name;
            let echoed = self.echoed(resource, name, member, target);
            // At the top a structure or a map is the very thing that was asked for.
            let main = depth == 0 && matches!(target.kind, Kind::Structure(_) | Kind::Map { .. });
            let wanted = echoed.is_some() || main || must(member) || present(resource, name, member, depth);
            if !wanted && !member.traits.required {
                continue;
            }
            let value = echoed.or_else(|| self.value(resource, name, &member.traits, target, depth));
            match value {
                Some(value) => entries.push((member.name.to_string(), value)),
                None if member.traits.required => return None,
                None => {}
            }
        }
        Some(entries)
    }

    fn known(&mut self, members: &'a [Member]) -> Rc<[Known]> {
        let of = |member: &Member| Known { name: word(&member.name), unwanted: unwanted(member) };
        let key = (members.as_ptr() as usize, members.len());
        self.known.entry(key).or_insert_with(|| members.iter().map(of).collect()).clone()
    }

    /// What the caller sent under the same name, where it may stand in the answer too.
    fn echoed(&self, resource: &Resource, name: &Word, member: &Member, target: &Shape) -> Option<Value> {
        let (members, input) = self.echo?;
        let value = input.get(name)?;
        let own = || name.identifier.as_ref().is_some_and(|(base, _)| resource.kind.is(&base.lower));
        if resource.kind.row && own() {
            return None;
        }
        let sent = members.iter().find(|sent| sent.name == member.name)?;
        // A name may be given as an ARN; the answer has the name.
        let arn =
            value.as_str().is_some_and(|text| text.starts_with("arn:")) && !member.name.to_lowercase().ends_with("arn");
        let simple = matches!(target.kind, Kind::String | Kind::Boolean | Kind::Integer | Kind::Long | Kind::Timestamp);
        let alike = sent.target == member.target
            || (simple
                && std::mem::discriminant(&self.world.service.target(sent).kind)
                    == std::mem::discriminant(&target.kind));
        (alike && !arn && !value_is_empty(value)).then(|| value.clone())
    }

    /// A value for one member; `None` where none can be made without endless recursion, or where the list is better
    /// left out.
    pub(super) fn value(
        &mut self,
        resource: &Resource,
        name: &Word,
        traits: &Traits,
        shape: &'a Shape,
        depth: u32,
    ) -> Option<Value> {
        let world = self.world;
        let seed = hash::mix(resource.seed, name.hash);
        Some(match &shape.kind {
            Kind::Blob => {
                let (min, max) = lengths(traits, shape);
                let mut bytes = hash::hex(seed, min.max(12).min(max).min(4096)).into_bytes();
                // Not text only, but never a byte short.
                if let Some(first) = bytes.first_mut() {
                    *first = 0xff;
                }
                Value::Blob(bytes)
            }
            Kind::Boolean => Value::Bool(seed & 1 == 1),
            Kind::String if &**name == "N" => {
                Value::String(world.integer(resource, &word("size"), traits, shape).to_string())
            }
            Kind::String if service_wants_json(world.service, traits, shape) => {
                Value::String(format!(r#"{{"index":{}}}"#, resource.index))
            }
            Kind::String => Value::String(world.string(resource, name, traits, shape)),
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long => {
                Value::Int(world.integer(resource, name, traits, shape))
            }
            Kind::BigInteger | Kind::BigDecimal => {
                Value::String(world.integer(resource, name, traits, shape).to_string())
            }
            Kind::Float | Kind::Double => Value::Float(world.float(resource, name, traits, shape)),
            Kind::Timestamp => Value::Timestamp(Timestamp { secs: world.time(resource, name), nanos: 0 }),
            Kind::Document => Value::Map(vec![
                ("name".to_owned(), Value::String(world.natural(resource, &word("Name")))),
                ("index".to_owned(), Value::Int(resource.index as i64)),
            ]),
            Kind::Enum(members) => {
                let at = if world.is_s3() { seed } else { resource.index.wrapping_add(name.hash % 5) };
                let common = s3::storage_class(resource.seed);
                if world.is_s3() && &**name == "StorageClass" && shape.enum_values().any(|value| value == common) {
                    return Some(Value::String(common.to_owned()));
                }
                let picked = members.get((at % members.len().max(1) as u64) as usize);
                match picked.and_then(|member| member.traits.enum_value.as_ref()?.as_str()) {
                    Some(picked) => Value::String(picked.to_owned()),
                    None => Value::String(world.string(resource, name, traits, shape)),
                }
            }
            Kind::IntEnum(members) => {
                let values: Vec<i64> =
                    members.iter().filter_map(|member| member.traits.enum_value.as_ref()?.as_i64()).collect();
                if values.is_empty() { Value::Int(0) } else { Value::Int(*hash::pick(resource.index, &values)) }
            }
            Kind::List(element) => return self.list(resource, name, traits, shape, element, depth),
            Kind::Map { key, value } => return self.map(resource, name, traits, shape, (key, value), depth),
            Kind::Structure(members) if is_attribute_value(members) => {
                return self.union(resource, name, shape, members, depth);
            }
            Kind::Structure(members) => {
                if self.stack.contains(&shape.id) || self.stack.len() > 24 {
                    return None;
                }
                self.stack.push(shape.id);
                let inside = world.inside(resource, name, shape, depth);
                let resource = inside.as_ref().unwrap_or(resource);
                let echo = if depth >= 2 { self.echo.take() } else { None };
                let mut entries = self.structure(resource, members, depth + 1, &|_| false, &|_| false);
                // A structure without members is lost in some protocols: the first that can be had stays.
                for member in members {
                    if entries.as_ref().is_some_and(Vec::is_empty) {
                        let one = std::slice::from_ref(member);
                        entries = self.structure(resource, one, depth + 1, &|_| false, &|_| true);
                    }
                }
                self.echo = self.echo.or(echo);
                self.stack.pop();
                Value::Map(entries?)
            }
            Kind::Union(members) => return self.union(resource, name, shape, members, depth),
            Kind::Operation(_) | Kind::Service | Kind::Resource => return None,
        })
    }

    fn union(
        &mut self,
        resource: &Resource,
        name: &Word,
        shape: &Shape,
        members: &'a [Member],
        depth: u32,
    ) -> Option<Value> {
        if members.is_empty() || self.stack.contains(&shape.id) || self.stack.len() > 24 {
            return None;
        }
        let variant = |wanted: &str| members.iter().position(|member| &*member.name == wanted);
        let attribute = match &**name {
            _ if !is_attribute_value(members) => None,
            "size" => variant("N"),
            "active" => variant("BOOL"),
            _ => variant("S"),
        };
        let first = attribute.unwrap_or((hash::mix(resource.seed, name.hash) % members.len() as u64) as usize);
        let echo = self.echo.take();
        self.stack.push(shape.id);
        let made = (0..members.len()).find_map(|step| {
            let member = &members[(first + step) % members.len()];
            let own = (attribute.is_none() || &*member.name == "N").then(|| word(&member.name));
            let inner = own.as_deref().unwrap_or(name);
            let value = self.value(resource, inner, &member.traits, self.world.service.target(member), depth + 1)?;
            Some(Value::Map(vec![(member.name.to_string(), value)]))
        });
        self.stack.pop();
        self.echo = echo;
        made
    }

    fn list(
        &mut self,
        resource: &Resource,
        name: &Word,
        traits: &Traits,
        shape: &Shape,
        element: &'a Member,
        depth: u32,
    ) -> Option<Value> {
        let world = self.world;
        let target = world.service.target(element);
        let seed = hash::mix(resource.seed, name.hash);
        let (min, max) = lengths(traits, shape);
        let want = if depth <= 2 { 1 + (seed % 3) as usize } else { 1 };
        let mut count = want.clamp(min, max).min(64);
        let itself = depth <= 2 && resource.kind.inner.as_deref() == Some(&*name.singular);
        if itself {
            count = 1;
        }
        let tags = tag_members(name, target);
        if tags.is_some() {
            count = count.min(TAGS.len());
        }
        let shape = word(&target.name);
        let structure = is_structure(target);
        let kind = name.kind(&shape, structure, || element_kind(name, target));
        let echo = self.echo.take();
        let mut values = Vec::with_capacity(count);
        for at in 0..count as u64 {
            let mut child = if itself {
                resource.clone()
            } else {
                let index = (seed % world.items().max(1)).wrapping_add(at) % world.items().max(1);
                world.resource(&[], index, kind.clone())
            };
            child.kind = kind.clone();
            let value = match tags {
                Some((key, value)) => {
                    let (tag, choices) = TAGS[at as usize];
                    let choice = *hash::pick(hash::mix(resource.seed, at), &choices);
                    Some(Value::Map(vec![
                        (key.to_owned(), Value::String(tag.to_owned())),
                        (value.to_owned(), Value::String(choice.to_owned())),
                    ]))
                }
                None => self.value(&child, name, &element.traits, target, depth + 1 - u32::from(itself)),
            };
            match value {
                Some(value) if values.len() < min || !values.contains(&value) => values.push(value),
                Some(_) => {}
                None => break,
            }
        }
        self.echo = echo;
        // Nothing says "empty" in every protocol, so an optional list without elements is left out.
        (!values.is_empty()).then_some(Value::List(values))
    }

    fn map(
        &mut self,
        resource: &Resource,
        name: &Word,
        traits: &Traits,
        shape: &Shape,
        (key, value): (&'a Member, &'a Member),
        depth: u32,
    ) -> Option<Value> {
        let service = self.world.service;
        let (key_shape, value_shape) = (service.target(key), service.target(value));
        let (min, max) = lengths(traits, shape);
        let keys: Vec<&str> = key_shape.enum_values().filter(|key| *key != "All").collect();
        let want = match (depth, keys.len()) {
            (0, 0) => KEYS.len(),
            (0, all) => all,
            _ => 2,
        };
        let count = want.clamp(min, max).min(64) as u64;
        let tags = name.has_tags && matches!(value_shape.kind, Kind::String);
        let echo = self.echo.take();
        let mut entries: Vec<(String, Value)> = Vec::with_capacity(count as usize);
        for at in 0..count {
            let word = word(keys.get(at as usize).copied().unwrap_or(KEYS[at as usize % KEYS.len()]));
            let mut child = resource.clone();
            child.seed = hash::mix(resource.seed, at + 101);
            child.given = None;
            let text = match &key_shape.kind {
                Kind::Enum(_) => keys.get(at as usize).map(|text| (*text).to_owned()),
                _ if tags && (at as usize) < TAGS.len() => Some(TAGS[at as usize].0.to_owned()),
                _ => self.map_key(&child, &word, key, key_shape, at),
            };
            let Some(text) = text.filter(|text| entries.iter().all(|(have, _)| have != text)) else { continue };
            let made = if tags && (at as usize) < TAGS.len() {
                let choices = TAGS[at as usize].1;
                Some(Value::String((*hash::pick(hash::mix(resource.seed, at), &choices)).to_owned()))
            } else {
                let owner = if depth == 0 { resource } else { &child };
                self.value(owner, &word, &value.traits, value_shape, depth + 1)
            };
            match made {
                Some(made) => entries.push((text, made)),
                None => break,
            }
        }
        self.echo = echo;
        (!entries.is_empty()).then_some(Value::Map(entries))
    }

    /// A map's key: the plain word where the key's limits allow it.
    fn map_key(&self, resource: &Resource, word: &Word, key: &Member, shape: &Shape, at: u64) -> Option<String> {
        let (min, max) = lengths(&key.traits, shape);
        let pattern = key.traits.pattern.as_deref().or(shape.traits.pattern.as_deref());
        let plain = (min..=max).contains(&word.len())
            && pattern.is_none_or(|text| self.world.patterns.get(text).allows(word) == Some(true));
        if plain {
            return Some(word.to_string());
        }
        let resource = Resource { index: at, ..resource.clone() };
        Some(self.world.string(&resource, word, &key.traits, shape))
    }
}

/// Members no answer should have made up: they must agree with the body, which is someone else's to write.
pub(super) fn unwanted(member: &Member) -> bool {
    if let HttpBinding::Header(header) = &member.traits.http {
        let header = header.to_ascii_lowercase();
        if header.starts_with("x-amz-checksum-")
            || ["content-length", "content-encoding", "content-range", "transfer-encoding", "date"].contains(&&*header)
        {
            return !member.traits.required;
        }
    }
    !member.traits.required && (member.name.starts_with("MD5Of") || &*member.name == "ExpiresString")
}

/// Whether an optional member is there: its own identifiers always, others mostly, fewer further down.
fn present(resource: &Resource, name: &Word, member: &Member, depth: u32) -> bool {
    if member.traits.deprecated {
        return false;
    }
    let chance = hash::mix(hash::mix(resource.seed, 0x0bad), name.hash);
    let own = || name.identifier.as_ref().is_some_and(|(base, _)| resource.is(&base.lower));
    // The things a listing is of stay, even one level down: EC2's instances in their reservations.
    let rows = || resource.kind.inner.as_ref().is_some_and(|inner| **inner == *name.singular);
    let by_chance = match depth {
        0..=2 => !chance.is_multiple_of(8),
        3 => chance & 1 == 1,
        _ => false,
    };
    by_chance || rows() || name.is_account || (depth <= 2 && name.is_usual) || (depth <= 3 && own())
}

/// The kind of thing a list's elements are: by the list's name and the element's shape.
pub(super) fn element_kind(list: &str, element: &Shape) -> ResourceKind {
    let by_list = names::singular(&list.to_ascii_lowercase());
    match is_structure(element) {
        true => {
            let by_shape = names::noun_of_shape(&element.name);
            let label = names::label_of_shape(&element.name, &by_shape);
            ResourceKind { nouns: vec![by_shape, by_list], label, inner: None, row: false }
        }
        false => {
            let base =
                names::identifier(list).map_or_else(|| list.to_owned(), |(base, _)| list[..base.len()].to_owned());
            let label = names::kebab(&base);
            let label = if label.is_empty() { by_list.clone() } else { names::singular(&label) };
            ResourceKind {
                nouns: vec![names::singular(&base.to_ascii_lowercase()), by_list],
                label,
                inner: None,
                row: false,
            }
        }
    }
}

fn is_structure(shape: &Shape) -> bool {
    matches!(shape.kind, Kind::Structure(_) | Kind::Union(_))
}

/// `[{Key, Value}]`: the names of the two members where a list is one of tags.
fn tag_members<'s>(list: &Word, element: &'s Shape) -> Option<(&'s str, &'s str)> {
    if !list.has_tags {
        return None;
    }
    match element.members() {
        [a, b] => {
            let is = |member: &Member, word: &str| member.name.to_ascii_lowercase().trim_start_matches("tag") == word;
            (is(a, "key") && is(b, "value"))
                .then_some((&*a.name, &*b.name))
                .or_else(|| (is(b, "key") && is(a, "value")).then_some((&*b.name, &*a.name)))
        }
        _ => None,
    }
}

fn service_wants_json(service: &Service, traits: &Traits, shape: &Shape) -> bool {
    let media = traits.media_type.as_deref().or(shape.traits.media_type.as_deref());
    media.is_some_and(|media| media.ends_with("json")) && !service.protocols.is_empty()
}

/// DynamoDB's attribute value, a union though some models have it as a structure: the attribute's name chooses.
fn is_attribute_value(members: &[Member]) -> bool {
    ["S", "N", "BOOL"].iter().all(|wanted| members.iter().any(|member| *member.name == **wanted))
}

/// Whether a value says nothing: echoing it could be lost on the wire.
fn value_is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Blob(bytes) => bytes.is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
        _ => false,
    }
}
