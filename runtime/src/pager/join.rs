//! Pages put together as the AWS CLI does it: lists behind one another, numbers added up, the rest from the first page.

use nuaws_models::result::Path;
use nuaws_models::traits::Pagination;

use crate::value::Value;

/// Drops rows that were given before (`skip`) and rows beyond `left`; returns how many of the page are given when some
/// were cut off, 0 otherwise.
pub(super) fn truncate(page: &mut Value, facts: &Pagination, skip: usize, left: &mut u64) -> usize {
    let mut kept = 0;
    let mut cut = false;
    for path in &facts.items {
        let Some(Value::List(items)) = get_mut(page, path) else { continue };
        items.drain(..skip.min(items.len()));
        let room = usize::try_from(*left).unwrap_or(usize::MAX);
        if items.len() > room {
            items.truncate(room);
            cut = true;
        }
        *left -= items.len() as u64;
        kept = kept.max(items.len());
    }
    if cut { skip + kept } else { 0 }
}

/// Adds a page's rows to the pages before it.
pub(super) fn join(joined: &mut Value, mut page: Value, facts: &Pagination) {
    for path in &facts.items {
        let Some(more) = get_mut(&mut page, path) else { continue };
        let more = std::mem::replace(more, Value::Null);
        match (get_mut(joined, path), more) {
            (Some(Value::List(have)), Value::List(more)) => have.extend(more),
            (Some(Value::Int(have)), Value::Int(more)) => *have += more,
            (Some(Value::String(have)), Value::String(more)) => have.push_str(&more),
            (None, more) if !path.contains('.') => joined.set(path, more),
            _ => {}
        }
    }
}

/// A joined answer has no next page.
pub(super) fn remove_tokens(joined: &mut Value, facts: &Pagination) {
    let names = facts.output_tokens.iter().chain(&facts.more_results);
    for name in names {
        if let Value::Map(entries) = joined {
            entries.retain(|(key, _)| *key != **name);
        }
    }
}

fn get_mut<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    path.split('.').try_fold(value, |at, name| match at {
        Value::Map(entries) => entries.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value),
        _ => None,
    })
}

/// Puts a value at a path of members, making the maps on the way.
pub(super) fn put(envelope: &mut Value, path: &Path, value: Value) {
    let Some((last, way)) = path.0.split_last() else { return };
    let mut at = envelope;
    for segment in way {
        if at.get(&segment.member).is_none() {
            at.set(&segment.member, Value::Map(Vec::new()));
        }
        match get_mut(at, &segment.member) {
            Some(next) => at = next,
            None => return,
        }
    }
    at.set(&last.member, value);
}
