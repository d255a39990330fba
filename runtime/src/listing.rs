//! What there is to call: services, a service's operations and waiters, an operation's flags; for the router's help and
//! completions.
//!
//! Read from the models in the binary alone. The forms of the rows are `rt.nu`'s contract: see `docs/wire.md`.

use nuaws_models::flags::{self, MemberFlag};
use nuaws_models::model::{Kind, Operation};
use nuaws_models::names;
use nuaws_models::overlay::Ttl;
use nuaws_models::result::is_streaming;
use nuaws_models::traits::Pagination;
use nuaws_models::{Member, Service};

use crate::call::Callee;
use crate::error::CallError;
use crate::invocation::{self, Engine, Model, operation_name, waiter_name};
use crate::pager;
use crate::value::Value;

/// Services; or the operations and waiters of one (`wait`: the waiters alone); or the flags of one operation or waiter
/// (`wait instance-running`).
///
/// # Errors
/// For a name that does not exist, with the closest ones.
pub fn list(engine: &Engine, service: Option<&str>, operation: Option<&str>) -> Result<Vec<Value>, CallError> {
    let Some(service) = service else { return Ok(services()) };
    let callee = engine.callee(&Model::Named(service.to_owned()))?;
    let callee = &*callee;
    let (service, policy) = (&callee.service, callee.policy());
    match operation {
        None => {
            let operations = service.operation_names().filter_map(|name| {
                let operation = service.operation(name)?;
                let ttl = match policy.ttl(service, name, operation) {
                    Ttl::Never => Value::Null,
                    ttl => text(&ttl.to_string()),
                };
                Some(map(vec![
                    ("name", text(&names::kebab(name))),
                    ("api_name", text(name)),
                    ("verb", text(verb(operation))),
                    ("safe", Value::Bool(policy.is_safe(name, operation))),
                    ("ttl", ttl),
                    (
                        "pages",
                        Value::Bool(pager::follows(service, operation, &policy.answer(service, name, operation))),
                    ),
                    ("waits_on", Value::Null),
                ]))
            });
            Ok(operations.chain(waiters(callee)).collect())
        }
        Some("wait") => Ok(waiters(callee)),
        Some(operation) => {
            let name = match operation.strip_prefix("wait ") {
                Some(waiter) => waiter_name(service, waiter)?.0,
                None => operation_name(service, operation)?,
            };
            let Some(operation) = service.operation(&name) else { return Ok(Vec::new()) };
            let flags = flags::of(service, operation);
            Ok(flags.iter().filter(|known| !is_pagings(operation, known)).map(|known| flag(service, known)).collect())
        }
    }
}

/// Whether a flag would mean a page where it means the listing: `--max-items` of IAM's and Route 53's operations counts
/// rows of all pages, as in the AWS CLI.
fn is_pagings(operation: &Operation, flag: &MemberFlag<'_>) -> bool {
    let own = |paging: &Pagination| {
        let member = &flag.member.name;
        paging.page_size.as_ref() == Some(member) || paging.input_tokens.contains(member)
    };
    ["max-items", "page-size", "starting-token"].contains(&&*flag.name)
        && operation.pagination.as_ref().is_some_and(own)
}

/// A service's waiters, in the form of its operations.
fn waiters(callee: &Callee) -> Vec<Value> {
    let (service, policy) = (&callee.service, callee.policy());
    let row = |(operation, name): (String, String)| {
        let asked = service.operation(&operation)?;
        Some(map(vec![
            ("name", text(&format!("wait {}", names::kebab(&name)))),
            ("api_name", text(&name)),
            ("verb", text(verb(asked))),
            ("safe", Value::Bool(policy.is_safe(&operation, asked))),
            ("ttl", Value::Null),
            ("pages", Value::Bool(false)),
            ("waits_on", text(&operation)),
        ]))
    };
    invocation::waiters(service).into_iter().filter_map(row).collect()
}

fn verb(operation: &Operation) -> &str {
    operation.http.as_ref().map_or("POST", |http| &http.method)
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

fn flag(service: &Service, flag: &MemberFlag<'_>) -> Value {
    let member = flag.member;
    let shape = service.target(member);
    map(vec![
        ("flag", text(&flag.name)),
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
