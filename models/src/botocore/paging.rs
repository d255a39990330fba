//! Paginators and waiters, as traits of the operations they follow.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::ConvertError;
use super::service::Context;
use super::source::Object;
use crate::ast::Shape;

/// Names of members that hold a page token, in and out; every Smithy file we know that has such a pair and says how it
/// pages, says so (`models/../tests/conformance` checks).
const TOKENS: [(&str, &str); 12] = [
    ("NextToken", "NextToken"),
    ("nextToken", "nextToken"),
    ("ContinuationToken", "NextContinuationToken"),
    ("NextPageToken", "NextPageToken"),
    ("nextPageToken", "nextPageToken"),
    ("PageToken", "NextPageToken"),
    ("pageToken", "nextPageToken"),
    ("PaginationToken", "PaginationToken"),
    ("Marker", "NextMarker"),
    ("Marker", "Marker"),
    ("marker", "marker"),
    ("position", "position"),
];

/// Names of members that bound the rows of one page, beside such a token.
const PAGE_SIZES: [&str; 9] =
    ["MaxResults", "maxResults", "Limit", "limit", "MaxItems", "maxItems", "MaxRecords", "PageSize", "pageSize"];

/// Writes `smithy.api#paginated`, and `nuaws.api#pagination` where that cannot say it all.
pub(super) fn add_pagination(file: Option<&Value>, operations: &mut BTreeMap<&str, Shape>) -> Result<(), ConvertError> {
    let Some(file) = file else { return Ok(()) };
    let file = Object::new("paginators", file)?;
    file.only(&["pagination"], &["version"])?;
    for entry in file.need_object("pagination")?.entries() {
        let (name, pager) = entry?;
        pager.only(
            &["input_token", "output_token", "result_key", "limit_key", "more_results", "non_aggregate_keys"],
            &[],
        )?;
        let operation = find(operations, name, &pager)?;
        let inputs = pager.strings("input_token")?;
        let outputs = pager.strings("output_token")?;
        let items = pager.strings("result_key")?;
        let page_size = pager.str("limit_key")?;
        let more_results = pager.str("more_results")?;
        let non_aggregate = pager.strings("non_aggregate_keys")?;
        if inputs.is_empty() || inputs.len() != outputs.len() {
            return Err(pager.wrong("input_token", "as many tokens as output_token"));
        }
        let plain_tokens = inputs.len() == 1 && !inputs[0].contains('.') && is_path(outputs[0]);
        let plain_items = items.len() == 1 && is_path(items[0]);
        if plain_tokens {
            let mut paginated = Map::new();
            paginated.insert("inputToken".into(), inputs[0].into());
            paginated.insert("outputToken".into(), outputs[0].into());
            if plain_items {
                paginated.insert("items".into(), items[0].into());
            }
            if let Some(member) = page_size {
                paginated.insert("pageSize".into(), member.into());
            }
            operation.traits.insert("smithy.api#paginated".into(), Value::Object(paginated));
        }
        if !plain_tokens || !plain_items || more_results.is_some() || !non_aggregate.is_empty() {
            let mut pagination = Map::new();
            pagination.insert("inputTokens".into(), json!(inputs));
            pagination.insert("outputTokens".into(), json!(outputs));
            pagination.insert("items".into(), json!(items));
            if let Some(path) = more_results {
                pagination.insert("moreResults".into(), path.into());
            }
            if let Some(member) = page_size {
                pagination.insert("pageSize".into(), member.into());
            }
            if !non_aggregate.is_empty() {
                pagination.insert("nonAggregate".into(), json!(non_aggregate));
            }
            operation.traits.insert("nuaws.api#pagination".into(), Value::Object(pagination));
        }
    }
    Ok(())
}

/// Writes `smithy.api#paginated`, with tokens but no items, on operations that have no paginator but a token of one
/// name in and out: botocore leaves out what has no one list of results, yet the first page must not pass for all.
pub(super) fn add_unlisted_tokens(
    context: &Context<'_>,
    file: &Object<'_>,
    operations: &mut BTreeMap<&str, Shape>,
) -> Result<(), ConvertError> {
    for (name, operation) in operations {
        if ["smithy.api#paginated", "nuaws.api#pagination"].iter().any(|known| operation.traits.contains_key(*known)) {
            continue;
        }
        let source = file.need_object(name)?;
        let (Some(input), Some(output)) = (source.object("input")?, source.object("output")?) else { continue };
        let members = |reference| context.target(reference)?.1.object("members");
        let (Some(input), Some(output)) = (members(&input)?, members(&output)?) else { continue };
        if let Some((token, next)) = TOKENS.iter().find(|(token, next)| input.has(token) && output.has(next)) {
            let mut paginated = json!({ "inputToken": token, "outputToken": next });
            if let Some(member) = PAGE_SIZES.iter().find(|member| input.has(member)) {
                paginated["pageSize"] = (*member).into();
            }
            operation.traits.insert("smithy.api#paginated".into(), paginated);
        }
    }
    Ok(())
}

/// Whether a JMESPath expression is a dotted path of names, all that `paginated` can hold.
fn is_path(expression: &str) -> bool {
    expression.split('.').all(|name| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    })
}

/// Writes `smithy.waiters#waitable`.
pub(super) fn add_waiters(file: Option<&Value>, operations: &mut BTreeMap<&str, Shape>) -> Result<(), ConvertError> {
    let Some(file) = file else { return Ok(()) };
    let file = Object::new("waiters", file)?;
    file.only(&["waiters"], &["version"])?;
    for entry in file.need_object("waiters")?.entries() {
        let (name, waiter) = entry?;
        waiter.only(&["operation", "delay", "maxAttempts", "acceptors"], &["description"])?;
        let operation = find(operations, waiter.need_str("operation")?, &waiter)?;
        let mut acceptors = Vec::new();
        for acceptor in waiter.list("acceptors")? {
            acceptor.only(&["matcher", "state", "expected", "argument"], &[])?;
            acceptors.push(json!({ "state": acceptor.need_str("state")?, "matcher": matcher(&acceptor)? }));
        }
        let delay = waiter.uint("delay")?.ok_or_else(|| waiter.wrong("delay", "a whole number"))?;
        let attempts = waiter.uint("maxAttempts")?.ok_or_else(|| waiter.wrong("maxAttempts", "a whole number"))?;
        let mut converted = json!({ "acceptors": acceptors, "minDelay": delay, "nuaws.api#maxAttempts": attempts });
        // botocore waits the same time each turn; Smithy's usual maximum must not be below it.
        if delay > 120 {
            converted["maxDelay"] = delay.into();
        }
        let waitable = operation.traits.entry("smithy.waiters#waitable".into()).or_insert_with(|| json!({}));
        if let Value::Object(waiters) = waitable {
            waiters.insert(name.to_owned(), converted);
        }
    }
    Ok(())
}

/// One matcher: Smithy's, or `{"nuaws.api#httpStatus": 404}` where botocore looks at a status other than success.
fn matcher(acceptor: &Object<'_>) -> Result<Value, ConvertError> {
    let expected = acceptor.value("expected").unwrap_or(&Value::Null);
    let kind = acceptor.need_str("matcher")?;
    let comparator = match (kind, expected) {
        ("status", Value::Number(status)) if status.as_u64() == Some(200) => return Ok(json!({ "success": true })),
        ("status", Value::Number(status)) => return Ok(json!({ "nuaws.api#httpStatus": status })),
        ("error", Value::String(code)) => return Ok(json!({ "errorType": code })),
        // True stands for any error, false for none.
        ("error", Value::Bool(any)) => return Ok(json!({ "success": !any })),
        ("path", Value::String(_)) => "stringEquals",
        ("path", Value::Bool(_)) => "booleanEquals",
        ("pathAll", Value::String(_)) => "allStringEquals",
        ("pathAny", Value::String(_)) => "anyStringEquals",
        _ => return Err(acceptor.wrong("matcher", "a matcher with a value it can expect")),
    };
    let expected = match expected {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let path = acceptor.need_str("argument")?;
    Ok(json!({ "output": { "path": path, "expected": expected, "comparator": comparator } }))
}

fn find<'o>(
    operations: &'o mut BTreeMap<&str, Shape>,
    name: &str,
    from: &Object<'_>,
) -> Result<&'o mut Shape, ConvertError> {
    operations.get_mut(name).ok_or_else(|| ConvertError::Name { place: from.place.clone(), name: name.to_owned() })
}
