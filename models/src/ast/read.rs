//! From JSON to shapes: the grammar of AST 1.0 and 2.0, with mixins and `apply` statements flattened away.
//!
//! Shapes come out as written otherwise: which traits and shapes are worth keeping is [`super::normalize`]'s business.

use std::collections::{BTreeMap, HashMap};
use std::mem::discriminant;

use serde_json::{Map, Value};

use super::{AstError, Kind, MAX_MEMBERS, Member, Operation, Resource, Service, Shape, Traits};

/// A shape before its mixins are flattened.
struct Raw {
    shape: Shape,
    mixins: Vec<String>,
}

/// Every shape of the text, by absolute id.
pub(super) fn shapes(root: Value) -> Result<BTreeMap<String, Shape>, AstError> {
    let Value::Object(mut root) = root else {
        return Err(AstError::Version("the text is not a JSON object".into()));
    };
    match root.get("smithy").and_then(Value::as_str) {
        Some("1" | "1.0" | "2" | "2.0") => {}
        Some(other) => return Err(AstError::Version(format!("it says version {other:?}"))),
        None => return Err(AstError::Version("it has no \"smithy\" version".into())),
    }
    let listed = match root.remove("shapes") {
        Some(Value::Object(shapes)) => shapes,
        None => Map::new(),
        Some(_) => return Err(AstError::Version("\"shapes\" is not an object".into())),
    };
    let mut raw = BTreeMap::new();
    let mut applied = Vec::new();
    for (id, json) in listed {
        let reader = Reader { id: &id };
        let mut json = reader.object(json)?;
        let traits = reader.traits(&mut json)?;
        let kind = match json.get("type") {
            Some(Value::String(kind)) => kind.clone(),
            _ => return Err(reader.error("it has no \"type\"")),
        };
        if kind == "apply" {
            applied.push((id, traits));
        } else {
            let shape = reader.shape(&kind, &mut json, traits)?;
            let mixins = reader.targets(&mut json, "mixins")?;
            raw.insert(id, Raw { shape, mixins });
        }
    }
    let mut shapes = flatten_mixins(raw)?;
    for (id, traits) in applied {
        apply(&mut shapes, &id, traits)?;
    }
    Ok(shapes)
}

/// Copies the members and traits of mixins into the shapes that use them.
fn flatten_mixins(mut raw: BTreeMap<String, Raw>) -> Result<BTreeMap<String, Shape>, AstError> {
    #[derive(PartialEq)]
    enum State {
        Open,
        Done,
    }
    let mut states: HashMap<String, State> = HashMap::new();
    let mut members = 0;
    let mixed: Vec<String> = raw.iter().filter(|(_, raw)| !raw.mixins.is_empty()).map(|(id, _)| id.clone()).collect();
    // A stack of our own: a long chain of mixins must not become a deep recursion.
    let mut stack = mixed;
    while let Some(id) = stack.last().cloned() {
        let Some(mixins) = raw.get(&id).map(|raw| raw.mixins.clone()) else {
            return Err(AstError::Target { shape: id.clone(), target: id });
        };
        if states.get(&id) == Some(&State::Done) || mixins.is_empty() {
            stack.pop();
            continue;
        }
        states.insert(id.clone(), State::Open);
        let mut ready = true;
        for mixin in &mixins {
            match raw.get(mixin) {
                None => return Err(AstError::Target { shape: id, target: mixin.clone() }),
                Some(found) if discriminant(&found.shape.kind) != discriminant(&raw[&id].shape.kind) => {
                    return Err(AstError::Shape { shape: id, what: "a mixin is a shape of another type" });
                }
                Some(found) if found.mixins.is_empty() || states.get(mixin) == Some(&State::Done) => {}
                Some(_) if states.get(mixin) == Some(&State::Open) => {
                    return Err(AstError::Shape { shape: id, what: "its mixins form a circle" });
                }
                Some(_) => {
                    stack.push(mixin.clone());
                    ready = false;
                }
            }
        }
        if ready {
            let mixed = mixed_shape(&raw, &id, &mixins);
            members += mixed.members.len() + weight(&mixed.traits);
            members += mixed.members.iter().map(|member| weight(&member.traits)).sum::<usize>();
            if members > MAX_MEMBERS {
                return Err(AstError::TooLarge);
            }
            if let Some(raw) = raw.get_mut(&id) {
                raw.shape = mixed;
            }
            states.insert(id, State::Done);
            stack.pop();
        }
    }
    Ok(raw.into_iter().map(|(id, raw)| (id, raw.shape)).collect())
}

/// How much traits copied with a mixin count beside members: a large one must not multiply either.
fn weight(traits: &Traits) -> usize {
    fn of(value: &Value) -> usize {
        match value {
            Value::String(text) => text.len() / 64,
            Value::Array(items) => items.iter().map(|item| 1 + of(item)).sum(),
            Value::Object(entries) => entries.iter().map(|(key, value)| 1 + key.len() / 64 + of(value)).sum(),
            _ => 0,
        }
    }
    traits.values().map(of).sum()
}

/// The shape `id` with what its mixins give it: their members come first, its own traits win.
fn mixed_shape(raw: &BTreeMap<String, Raw>, id: &str, mixins: &[String]) -> Shape {
    let own = &raw[id].shape;
    let mut shape = Shape::new(own.kind.clone());
    let mut places: HashMap<String, usize> = HashMap::new();
    let parts = mixins.iter().map(|mixin| (&raw[mixin].shape, true)).chain([(own, false)]);
    for (part, is_mixin) in parts {
        for member in &part.members {
            match places.get(&member.name) {
                Some(&at) => {
                    shape.members[at].target.clone_from(&member.target);
                    shape.members[at].traits.extend(member.traits.clone());
                }
                None => {
                    places.insert(member.name.clone(), shape.members.len());
                    shape.members.push(member.clone());
                }
            }
        }
        let local: Vec<&str> = part.traits.get("smithy.api#mixin").map(local_traits).unwrap_or_default();
        let inherited = part
            .traits
            .iter()
            .filter(|(name, _)| !is_mixin || (*name != "smithy.api#mixin" && !local.contains(&name.as_str())));
        shape.traits.extend(inherited.map(|(name, value)| (name.clone(), value.clone())));
    }
    shape
}

/// The traits a mixin keeps to itself.
fn local_traits(mixin: &Value) -> Vec<&str> {
    mixin["localTraits"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Adds the traits of one `apply` statement; lists are appended to, anything else is replaced.
fn apply(shapes: &mut BTreeMap<String, Shape>, id: &str, traits: Traits) -> Result<(), AstError> {
    let missing = || AstError::Target { shape: "apply".into(), target: id.to_owned() };
    let onto = match id.split_once('$') {
        None => &mut shapes.get_mut(id).ok_or_else(missing)?.traits,
        Some((id, name)) => {
            let shape = shapes.get_mut(id).ok_or_else(missing)?;
            &mut shape.members.iter_mut().find(|member| member.name == name).ok_or_else(missing)?.traits
        }
    };
    for (name, value) in traits {
        match (onto.get_mut(&name), value) {
            (Some(Value::Array(existing)), Value::Array(more)) => existing.extend(more),
            (_, value) => {
                onto.insert(name, value);
            }
        }
    }
    Ok(())
}

/// Reads the parts of one shape, so that errors can name it.
struct Reader<'a> {
    id: &'a str,
}

impl Reader<'_> {
    fn shape(&self, kind: &str, json: &mut Map<String, Value>, traits: Traits) -> Result<Shape, AstError> {
        let mut members = Vec::new();
        let kind = match kind {
            "operation" => {
                let io = |target: Option<String>| target.filter(|target| target != "smithy.api#Unit");
                Kind::Operation(Operation {
                    input: io(self.target(json, "input")?),
                    output: io(self.target(json, "output")?),
                    errors: self.targets(json, "errors")?,
                })
            }
            "service" => Kind::Service(Service {
                version: json.get("version").and_then(Value::as_str).unwrap_or_default().to_owned(),
                operations: self.targets(json, "operations")?,
                resources: self.targets(json, "resources")?,
                errors: self.targets(json, "errors")?,
            }),
            "resource" => Kind::Resource(self.resource(json)?),
            // Smithy 1.0's set is 2.0's list of unique items.
            "list" | "set" => {
                members.push(self.member("member", json)?);
                Kind::List
            }
            "map" => {
                members.push(self.member("key", json)?);
                members.push(self.member("value", json)?);
                Kind::Map
            }
            other => {
                let kind = Kind::from_name(other).ok_or_else(|| self.error("its \"type\" is not one of Smithy's"))?;
                if let Some(listed) = json.remove("members") {
                    for (name, member) in self.object(listed)? {
                        members.push(self.read_member(&name, member)?);
                    }
                }
                kind
            }
        };
        Ok(Shape { kind, members, traits })
    }

    fn resource(&self, json: &mut Map<String, Value>) -> Result<Resource, AstError> {
        let mut identifiers = Vec::new();
        if let Some(listed) = json.remove("identifiers") {
            for (name, target) in self.object(listed)? {
                identifiers.push((name, self.read_target(target)?));
            }
        }
        let mut lifecycle = Vec::new();
        for word in ["create", "put", "read", "update", "delete", "list"] {
            if let Some(target) = self.target(json, word)? {
                lifecycle.push((word.to_owned(), target));
            }
        }
        Ok(Resource {
            identifiers,
            lifecycle,
            operations: self.targets(json, "operations")?,
            collection_operations: self.targets(json, "collectionOperations")?,
            resources: self.targets(json, "resources")?,
        })
    }

    fn member(&self, name: &str, json: &mut Map<String, Value>) -> Result<Member, AstError> {
        match json.remove(name) {
            Some(member) => self.read_member(name, member),
            None => Err(self.error("a list needs \"member\", a map \"key\" and \"value\"")),
        }
    }

    fn read_member(&self, name: &str, json: Value) -> Result<Member, AstError> {
        let mut json = self.object(json)?;
        let traits = self.traits(&mut json)?;
        Ok(Member { name: name.to_owned(), target: self.take_target(&mut json)?, traits })
    }

    fn take_target(&self, json: &mut Map<String, Value>) -> Result<String, AstError> {
        match json.remove("target") {
            Some(Value::String(target)) => Ok(boxed(target)),
            _ => Err(self.error("a member or reference has no \"target\"")),
        }
    }

    fn target(&self, json: &mut Map<String, Value>, key: &str) -> Result<Option<String>, AstError> {
        json.remove(key).map(|target| self.read_target(target)).transpose()
    }

    fn targets(&self, json: &mut Map<String, Value>, key: &str) -> Result<Vec<String>, AstError> {
        match json.remove(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(targets)) => targets.into_iter().map(|target| self.read_target(target)).collect(),
            Some(_) => Err(self.error("a list of references is not an array")),
        }
    }

    /// A reference, `{"target": "ns#Shape"}`.
    fn read_target(&self, json: Value) -> Result<String, AstError> {
        self.take_target(&mut self.object(json)?)
    }

    fn traits(&self, json: &mut Map<String, Value>) -> Result<Traits, AstError> {
        match json.remove("traits") {
            None => Ok(Traits::new()),
            Some(traits) => Ok(self.object(traits)?.into_iter().collect()),
        }
    }

    fn object(&self, json: Value) -> Result<Map<String, Value>, AstError> {
        match json {
            Value::Object(object) => Ok(object),
            _ => Err(self.error("an object was expected")),
        }
    }

    fn error(&self, what: &'static str) -> AstError {
        AstError::Shape { shape: self.id.to_owned(), what }
    }
}

/// Smithy 1.0's primitive prelude shapes are 2.0's ordinary ones with a default, and defaults of zero are not kept.
fn boxed(target: String) -> String {
    match target.strip_prefix("smithy.api#Primitive") {
        Some(name) => format!("smithy.api#{name}"),
        None => target,
    }
}
