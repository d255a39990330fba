//! Types of flags: from a member's shape to Nushell source.
//!
//! Nushell checks these when it reads a command line; `nuaws-rt` checks values against the model. So a type here is
//! what may be written, not all that must hold.

use std::ops::RangeInclusive;

use nuaws_models::flags::pair;
use nuaws_models::model::Operation;
use nuaws_models::overlay::Policy;
use nuaws_models::{Kind, Member, Service, Shape};

/// How many values an enum has that is more than a plain string: choices cost time whenever the module is loaded, and
/// one is none.
const CHOICES: RangeInclusive<usize> = 2..=24;

/// A flag's type.
#[derive(Debug)]
pub enum Type {
    /// As Nushell source.
    Plain(&'static str),
    /// A string, one of these.
    Choices {
        /// The enum's name in the model.
        shape: String,
        /// The values as Nushell source.
        values: Vec<String>,
    },
}

/// The type of a member's flag that is not a switch.
pub fn of(service: &Service, policy: &Policy<'_>, operation: &Operation, member: &Member) -> Type {
    let shape = service.target(member);
    let is_size = || {
        let input = operation.input.map(|id| service.shape(id));
        input.is_some_and(|input| policy.is_size(&input.name, &member.name))
    };
    if let Some(values) = choices(shape) {
        return Type::Choices { shape: shape.name.to_string(), values };
    }
    Type::Plain(match &shape.kind {
        Kind::Enum(_) | Kind::String | Kind::BigInteger | Kind::BigDecimal => "string",
        // A switch could not say `false`; `: bool` is refused.
        Kind::Boolean => "oneof<bool>",
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) if is_size() => "oneof<int, filesize>",
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => "int",
        Kind::Float | Kind::Double => "number",
        Kind::Timestamp => "oneof<datetime, duration, string>",
        Kind::Blob => "oneof<binary, string>",
        Kind::List(element) => list(service, service.target(element)),
        Kind::Structure(_) | Kind::Union(_) | Kind::Map { .. } => "record",
        Kind::Document | Kind::Operation(_) | Kind::Service | Kind::Resource => "any",
    })
}

/// A record may stand for a list of names and values, which is said as `any`: a union of types costs time whenever the
/// module is loaded.
fn list(service: &Service, element: &Shape) -> &'static str {
    match &element.kind {
        Kind::String | Kind::Enum(_) => "list<string>",
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => "list<int>",
        Kind::Structure(_) if pair(service, element).is_some() => "any",
        _ => "list",
    }
}

fn choices(shape: &Shape) -> Option<Vec<String>> {
    let values: Vec<&str> = shape.enum_values().collect();
    (matches!(shape.kind, Kind::Enum(_)) && CHOICES.contains(&values.len()))
        .then(|| values.into_iter().map(literal).collect())
}

/// A string as Nushell source: bare where nothing else could be meant.
fn literal(text: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let word = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(bare);
    // Bare words that Nushell reads as something other than a string.
    let lower = text.to_ascii_lowercase();
    let taken = ["true", "false", "null", "nan", "inf", "infinity"].contains(&lower.as_str());
    if word && !taken { text.to_owned() } else { format!("{text:?}") }
}
