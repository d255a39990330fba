//! What there is to call: services, a service's operations, an operation's flags; for the router's help and completions.
//!
//! Read from the models in the binary alone. The forms of the rows are `rt.nu`'s contract: see `docs/wire.md`.

use nuaws_models::model::{Kind, Operation};
use nuaws_models::names;
use nuaws_models::overlay::Ttl;
use nuaws_models::result::is_streaming;
use nuaws_models::{Member, Service};

use crate::error::CallError;
use crate::invocation::{Engine, Model, operation_name};
use crate::value::Value;

/// Services; or the operations of one; or the flags of one operation.
///
/// # Errors
/// For a name that does not exist, with the closest ones.
pub fn list(service: Option<&str>, operation: Option<&str>) -> Result<Vec<Value>, CallError> {
    let Some(service) = service else { return Ok(services()) };
    let callee = Engine::new(None).callee(&Model::Named(service.to_owned()))?;
    let (service, policy) = (&callee.service, callee.policy());
    let Some(operation) = operation else {
        let row = |name: &str| {
            let operation = service.operation(name)?;
            let ttl = match policy.ttl(service, name, operation) {
                Ttl::Never => Value::Null,
                ttl => text(&ttl.to_string()),
            };
            let verb = operation.http.as_ref().map_or("POST", |http| &http.method);
            Some(map(vec![
                ("name", text(&names::kebab(name))),
                ("api_name", text(name)),
                ("verb", text(verb)),
                ("safe", Value::Bool(policy.is_safe(name, operation))),
                ("ttl", ttl),
                ("pages", Value::Bool(operation.pagination.is_some())),
            ]))
        };
        return Ok(service.operation_names().filter_map(row).collect());
    };
    let name = operation_name(service, operation)?;
    let operation: &Operation = match service.operation(&name) {
        Some(operation) => operation,
        None => return Ok(Vec::new()),
    };
    Ok(service.input(operation).iter().map(|member| flag(service, member)).collect())
}

fn services() -> Vec<Value> {
    let row = |entry: &nuaws_embed::Entry| {
        map(vec![
            ("service", text(entry.slug)),
            ("sdk_id", text(entry.sdk_id)),
            ("cli_names", Value::List(entry.cli_names.iter().map(|name| text(name)).collect())),
            ("version", text(entry.version)),
            ("operations", Value::Int(entry.operations.into())),
        ])
    };
    nuaws_embed::services().iter().map(row).collect()
}

fn flag(service: &Service, member: &Member) -> Value {
    let shape = service.target(member);
    map(vec![
        ("flag", text(&names::kebab(&member.name))),
        ("member", text(&member.name)),
        ("type", text(kind(service, member, 0).as_str())),
        ("required", Value::Bool(member.traits.required)),
        ("streaming", Value::Bool(is_streaming(service, member))),
        ("enum", Value::List(shape.enum_values().map(text).collect())),
    ])
}

/// A type as Nushell writes it; structures two levels deep.
fn kind(service: &Service, member: &Member, depth: usize) -> String {
    match &service.target(member).kind {
        Kind::String | Kind::Enum(_) | Kind::BigInteger | Kind::BigDecimal => "string".into(),
        Kind::Boolean => "bool".into(),
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => "int".into(),
        Kind::Float | Kind::Double => "number".into(),
        Kind::Timestamp => "datetime".into(),
        Kind::Blob => "binary".into(),
        Kind::List(element) => format!("list<{}>", kind(service, element, depth)),
        Kind::Structure(members) | Kind::Union(members) if depth < 2 => {
            let fields = members.iter().map(|m| format!("{}: {}", m.name, kind(service, m, depth + 1)));
            format!("record<{}>", fields.collect::<Vec<_>>().join(", "))
        }
        Kind::Structure(_) | Kind::Union(_) | Kind::Map { .. } => "record".into(),
        Kind::Document | Kind::Operation(_) | Kind::Service | Kind::Resource => "any".into(),
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn map(entries: Vec<(&str, Value)>) -> Value {
    Value::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}
