//! Types of flags: from a member's shape to Nushell source.
//!
//! Nushell checks these when it reads a command line; `nuaws-rt` checks values against the model. So a type here is
//! what may be written, not all that must hold.

use nuaws_models::model::Operation;
use nuaws_models::overlay::Policy;
use nuaws_models::{Kind, Member, Service, Shape};

/// Enums with more values than this are plain strings: choices cost time whenever the module is loaded.
const MOST_CHOICES: usize = 24;

/// Whether a member is a switch: true when given, not sent otherwise. So are the APIs' dry runs, where not asking is what
/// `false` means; any other boolean may have to be said both ways.
pub fn is_switch(service: &Service, member: &Member) -> bool {
    member.name.eq_ignore_ascii_case("dryrun") && matches!(service.target(member).kind, Kind::Boolean)
}

/// The type of a member's flag that is not a switch.
pub fn of(service: &Service, policy: &Policy<'_>, operation: &Operation, member: &Member) -> String {
    let shape = service.target(member);
    let is_size = || {
        let input = operation.input.map(|id| service.shape(id));
        input.is_some_and(|input| policy.is_size(&input.name, &member.name))
    };
    match &shape.kind {
        Kind::Enum(_) => choices(shape),
        Kind::String | Kind::BigInteger | Kind::BigDecimal => "string".to_owned(),
        // A switch could not say `false`; `: bool` is refused.
        Kind::Boolean => "oneof<bool>".to_owned(),
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) if is_size() => {
            "oneof<int, filesize>".to_owned()
        }
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => "int".to_owned(),
        Kind::Float | Kind::Double => "number".to_owned(),
        Kind::Timestamp => "oneof<datetime, duration, int, string>".to_owned(),
        Kind::Blob => "oneof<binary, string>".to_owned(),
        Kind::List(element) => list(service.target(element)).to_owned(),
        Kind::Structure(_) | Kind::Union(_) | Kind::Map { .. } => "record".to_owned(),
        Kind::Document | Kind::Operation(_) | Kind::Service | Kind::Resource => "any".to_owned(),
    }
}

/// One value may stand for a list of one, and a record for a list of names and values.
fn list(element: &Shape) -> &'static str {
    match element.kind {
        Kind::String | Kind::Enum(_) => "oneof<list<string>, string>",
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => "oneof<list<int>, int>",
        Kind::Structure(_) | Kind::Union(_) => "oneof<list<any>, record>",
        _ => "list<any>",
    }
}

fn choices(shape: &Shape) -> String {
    let values: Vec<&str> = shape.enum_values().collect();
    if values.is_empty() || values.len() > MOST_CHOICES {
        return "string".to_owned();
    }
    let values: Vec<String> = values.into_iter().map(literal).collect();
    format!("string@[{}]", values.join(" "))
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
