//! The Smithy JSON AST as written: shapes, members and traits by name, and the one canonical text for them.
//!
//! [`Ast::parse`] reads AST 1.0 and 2.0 and normalises both (see [`normalize`]); [`Ast::to_text`] writes one shape a
//! line, sorted, byte for byte the same for the same facts. What may not live here: the meaning of a trait beyond what
//! the canonical form needs (that is [`crate::traits`]), and any source format other than Smithy's.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use crate::names::service_slug;

mod normalize;
mod read;

pub use normalize::enum_member_names;

/// Traits by absolute shape id.
pub type Traits = BTreeMap<String, Value>;

/// Text that is not a model nuaws can use.
#[derive(Debug, thiserror::Error)]
pub enum AstError {
    /// Not JSON, or nested too deeply.
    #[error("not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// JSON, but not a Smithy AST of a version we read.
    #[error("not a Smithy JSON AST of version 1.0 or 2.0: {0}")]
    Version(String),
    /// A shape that Smithy's grammar does not allow.
    #[error("shape {shape}: {what}")]
    Shape {
        /// The shape's id as written.
        shape: String,
        /// What was wrong with it.
        what: &'static str,
    },
    /// A reference to a shape the text does not have.
    #[error("shape {shape} refers to {target}, which the model does not have")]
    Target {
        /// Where the reference stands.
        shape: String,
        /// What it refers to.
        target: String,
    },
    /// A model file holds one service; this text has none.
    #[error("the model has no service shape")]
    NoService,
    /// A model file holds one service; this text has more.
    #[error("a model file holds one service, this one has {}", .0.join(", "))]
    SeveralServices(Vec<String>),
    /// Mixins multiply the model beyond [`MAX_MEMBERS`].
    #[error("the model has more than {MAX_MEMBERS} members once its mixins are applied")]
    TooLarge,
}

/// Members a model may have once mixins are applied, large traits counting as members; EC2, the largest, has about 30,000.
pub const MAX_MEMBERS: usize = 1_000_000;

/// One service's model in canonical form.
///
/// Invariant: `service` is in `shapes`; every shape is reachable from it; every target is in `shapes` or in Smithy's
/// prelude (`smithy.api#`).
#[derive(Debug, Clone, PartialEq)]
pub struct Ast {
    /// Absolute id of the one service shape.
    pub service: String,
    /// Shapes by absolute id.
    pub shapes: BTreeMap<String, Shape>,
}

/// A shape as written.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its type, with the references that only this type has.
    pub kind: Kind,
    /// Members in the model's order; a list has `member`, a map has `key` and `value`.
    pub members: Vec<Member>,
    /// Its traits.
    pub traits: Traits,
}

impl Shape {
    /// A shape without members or traits.
    pub fn new(kind: Kind) -> Shape {
        Shape { kind, members: Vec::new(), traits: Traits::new() }
    }
}

/// A member as written.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name in the model.
    pub name: String,
    /// Absolute id of what it holds.
    pub target: String,
    /// Its own traits.
    pub traits: Traits,
}

impl Member {
    /// A member without traits.
    pub fn new(name: impl Into<String>, target: impl Into<String>) -> Member {
        Member { name: name.into(), target: target.into(), traits: Traits::new() }
    }
}

/// The type of a shape.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the Smithy types by their own names")]
pub enum Kind {
    Blob,
    Boolean,
    String,
    Byte,
    Short,
    Integer,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    Timestamp,
    Document,
    Enum,
    IntEnum,
    List,
    Map,
    Structure,
    Union,
    Operation(Operation),
    Service(Service),
    Resource(Resource),
}

impl Kind {
    const PLAIN: [(&'static str, Kind); 19] = [
        ("blob", Kind::Blob),
        ("boolean", Kind::Boolean),
        ("string", Kind::String),
        ("byte", Kind::Byte),
        ("short", Kind::Short),
        ("integer", Kind::Integer),
        ("long", Kind::Long),
        ("float", Kind::Float),
        ("double", Kind::Double),
        ("bigInteger", Kind::BigInteger),
        ("bigDecimal", Kind::BigDecimal),
        ("timestamp", Kind::Timestamp),
        ("document", Kind::Document),
        ("enum", Kind::Enum),
        ("intEnum", Kind::IntEnum),
        ("list", Kind::List),
        ("map", Kind::Map),
        ("structure", Kind::Structure),
        ("union", Kind::Union),
    ];

    /// The kind without references that Smithy calls `name`; operations, services and resources need theirs.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::PLAIN.iter().find(|(known, _)| *known == name).map(|(_, kind)| kind.clone())
    }

    /// Smithy's name for it.
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Operation(_) => "operation",
            Kind::Service(_) => "service",
            Kind::Resource(_) => "resource",
            plain => Kind::PLAIN.iter().find(|(_, kind)| kind == plain).map_or("", |(name, _)| name),
        }
    }
}

/// What an operation refers to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Operation {
    /// Input structure; absent for `smithy.api#Unit`.
    pub input: Option<String>,
    /// Output structure; absent for `smithy.api#Unit`.
    pub output: Option<String>,
    /// Modeled errors in the model's order.
    pub errors: Vec<String>,
}

/// What a service refers to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Service {
    /// API version; empty where the model has none.
    pub version: String,
    /// Every operation, those reached through resources too, sorted.
    pub operations: Vec<String>,
    /// Every resource, sorted.
    pub resources: Vec<String>,
    /// Errors any operation may return.
    pub errors: Vec<String>,
}

/// What a resource refers to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    /// Identifier name to the shape that holds it.
    pub identifiers: Vec<(String, String)>,
    /// Operation by lifecycle word: `create`, `put`, `read`, `update`, `delete`, `list`.
    pub lifecycle: Vec<(String, String)>,
    /// Other operations on one instance.
    pub operations: Vec<String>,
    /// Other operations on the collection.
    pub collection_operations: Vec<String>,
    /// Child resources.
    pub resources: Vec<String>,
}

impl Ast {
    /// Reads a Smithy JSON AST, 1.0 or 2.0, and normalises it.
    ///
    /// # Errors
    /// [`AstError`] for text that is no AST, that refers to shapes it does not have, or that does not have exactly one
    /// service.
    pub fn parse(text: &str) -> Result<Ast, AstError> {
        normalize::normalize(read::shapes(serde_json::from_str(text)?)?)
    }

    /// Normalises shapes built by a converter, by the same rules as [`Ast::parse`].
    ///
    /// # Errors
    /// As [`Ast::parse`].
    pub fn from_shapes(shapes: BTreeMap<String, Shape>) -> Result<Ast, AstError> {
        normalize::normalize(shapes)
    }

    /// nuaws's name for the service: `nuaws.api#name`, else the SDK id in kebab case. A service that is not Amazon's need
    /// have neither.
    pub fn name(&self) -> Option<String> {
        let traits = &self.shapes[&self.service].traits;
        let sdk_id = || traits.get("aws.api#service")?.get("sdkId")?.as_str();
        match traits.get("nuaws.api#name") {
            Some(Value::String(name)) => Some(name.clone()),
            _ => sdk_id().map(service_slug),
        }
    }

    /// The canonical text: one shape a line, sorted by id; traits sorted; members in the model's order.
    pub fn to_text(&self) -> String {
        let mut out = String::with_capacity(self.shapes.len() * 256);
        out.push_str("{\"smithy\":\"2.0\",\"shapes\":{");
        let mut separator = "\n";
        for (id, shape) in &self.shapes {
            out.push_str(separator);
            push_string(&mut out, id);
            out.push(':');
            push_shape(&mut out, shape);
            separator = ",\n";
        }
        out.push_str("\n}}\n");
        out
    }
}

fn push_shape(out: &mut String, shape: &Shape) {
    out.push_str("{\"type\":");
    push_string(out, shape.kind.name());
    match &shape.kind {
        Kind::Operation(operation) => {
            for (key, target) in [("input", &operation.input), ("output", &operation.output)] {
                if let Some(target) = target {
                    push_key(out, key);
                    push_target(out, target);
                }
            }
            push_targets(out, "errors", &operation.errors);
        }
        Kind::Service(service) => {
            push_key(out, "version");
            push_string(out, &service.version);
            push_targets(out, "operations", &service.operations);
            push_targets(out, "resources", &service.resources);
            push_targets(out, "errors", &service.errors);
        }
        Kind::Resource(resource) => {
            if !resource.identifiers.is_empty() {
                push_key(out, "identifiers");
                out.push('{');
                push_joined(out, &resource.identifiers, |out, (name, target)| {
                    push_string(out, name);
                    out.push(':');
                    push_target(out, target);
                });
                out.push('}');
            }
            for (word, target) in &resource.lifecycle {
                push_key(out, word);
                push_target(out, target);
            }
            push_targets(out, "operations", &resource.operations);
            push_targets(out, "collectionOperations", &resource.collection_operations);
            push_targets(out, "resources", &resource.resources);
        }
        Kind::List | Kind::Map => {
            for member in &shape.members {
                out.push(',');
                push_member(out, member);
            }
        }
        Kind::Structure | Kind::Union | Kind::Enum | Kind::IntEnum => {
            push_key(out, "members");
            out.push('{');
            push_joined(out, &shape.members, push_member);
            out.push('}');
        }
        _ => {}
    }
    push_traits(out, &shape.traits);
    out.push('}');
}

fn push_member(out: &mut String, member: &Member) {
    push_string(out, &member.name);
    out.push_str(":{\"target\":");
    push_string(out, &member.target);
    push_traits(out, &member.traits);
    out.push('}');
}

fn push_traits(out: &mut String, traits: &Traits) {
    if !traits.is_empty() {
        push_key(out, "traits");
        out.push('{');
        push_joined(out, traits, |out, (name, value)| {
            push_string(out, name);
            // Writing to a String cannot fail.
            let _ = write!(out, ":{value}");
        });
        out.push('}');
    }
}

fn push_targets(out: &mut String, key: &str, targets: &[String]) {
    if !targets.is_empty() {
        push_key(out, key);
        out.push('[');
        push_joined(out, targets, |out, target| push_target(out, target));
        out.push(']');
    }
}

fn push_target(out: &mut String, target: &str) {
    out.push_str("{\"target\":");
    push_string(out, target);
    out.push('}');
}

fn push_key(out: &mut String, key: &str) {
    out.push(',');
    push_string(out, key);
    out.push(':');
}

fn push_string(out: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = write!(out, "{}", Value::from(text));
}

fn push_joined<T>(out: &mut String, items: impl IntoIterator<Item = T>, mut push: impl FnMut(&mut String, T)) {
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        push(out, item);
    }
}
