//! Where a page stands in its answer, and the tokens that lead to the next.
//!
//! A token is a position with a check over the seed and the operation; a foreign token is refused. Paths are the
//! subset of JMESPath that pagination uses: member names, `[-1]`, and `||` between alternatives.

use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Operation, Shape, ShapeId};

use super::hash;
use super::pattern::Patterns;
use super::text::index_of;
use super::world::lengths;
use crate::value::Value;

/// Member names from the output down, e.g. `DistributionList`, `Items`.
pub(super) type Path<'a> = Vec<&'a str>;

/// The plain alternatives of a pagination expression; those over the last row (`Contents[-1].Key`) are left out, as
/// the row itself says it.
pub(super) fn paths(expression: &str) -> impl Iterator<Item = Path<'_>> {
    expression
        .split("||")
        .map(|path| path.trim().trim_end_matches("[]"))
        .filter(|path| !path.contains("[-1]"))
        .map(|path| path.split('.').map(|part| part.trim_end_matches("[]")).collect())
}

/// Whether the expression takes the token from the last row.
pub(super) fn from_last_row(expression: &str) -> bool {
    expression.contains("[-1]")
}

/// The member at the end of a path, through structures.
pub(super) fn member_at<'a>(service: &'a Service, operation: &Operation, path: &[&str]) -> Option<&'a Member> {
    let mut members = service.output(operation);
    let mut found = None;
    for name in path {
        found = Some(members.iter().find(|member| &*member.name == *name)?);
        members = service.target(found?).members();
    }
    found
}

/// Puts `new` at a path, making the structures on the way; `None` takes away what is there.
pub(super) fn put(value: &mut Value, path: &[&str], new: Option<Value>) {
    let (Value::Map(entries), [name, rest @ ..]) = (value, path) else { return };
    let at = entries.iter().position(|(have, _)| have == name);
    match (at, new, rest.is_empty()) {
        (Some(at), Some(new), true) => entries[at].1 = new,
        (Some(at), None, true) => {
            entries.remove(at);
        }
        (None, None, _) => {}
        (None, Some(new), true) => entries.push(((*name).to_owned(), new)),
        (Some(at), new, false) => put(&mut entries[at].1, rest, new),
        (None, new, false) => {
            let mut inner = Value::Map(Vec::new());
            put(&mut inner, rest, new);
            entries.push(((*name).to_owned(), inner));
        }
    }
}

/// Makes and reads one operation's tokens.
pub(super) struct Tokens<'a> {
    pub(super) service: &'a Service,
    pub(super) patterns: &'a Patterns,
    /// Of the seed and the operation.
    pub(super) seed: u64,
}

impl Tokens<'_> {
    /// The token for `position`, as `member` can hold it.
    pub(super) fn token(&self, position: u64, member: &Member) -> Option<Value> {
        self.held(position, member, &mut Vec::new())
    }

    fn held(&self, position: u64, member: &Member, above: &mut Vec<ShapeId>) -> Option<Value> {
        let shape = self.service.target(member);
        if above.contains(&shape.id) || above.len() > 4 {
            return None;
        }
        above.push(shape.id);
        let value = match &shape.kind {
            Kind::String => Some(Value::String(self.text(position, member, shape))),
            Kind::Enum(_) => shape.enum_values().next().map(|first| Value::String(first.to_owned())),
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long => i64::try_from(position).ok().map(Value::Int),
            Kind::Map { value, .. } => {
                self.held(position, value, above).map(|value| Value::Map(vec![("id".to_owned(), value)]))
            }
            Kind::Structure(members) | Kind::Union(members) => members.iter().find_map(|member| {
                self.held(position, member, above).map(|value| Value::Map(vec![(member.name.to_string(), value)]))
            }),
            _ => None,
        };
        above.pop();
        value
    }

    fn text(&self, position: u64, member: &Member, shape: &Shape) -> String {
        let (min, max) = lengths(&member.traits, shape);
        let plain = format!("{position:010x}{:06x}", self.check(position));
        let padded = format!("{plain:0>min$}", min = min.min(4096));
        let wide = format!("{plain:0>32}");
        let uuid = format!("{}-{}-{}-{}-{}", &wide[..8], &wide[8..12], &wide[12..16], &wide[16..20], &wide[20..]);
        let pattern = member.traits.pattern.as_deref().or(shape.traits.pattern.as_deref());
        let fits = |text: &String| {
            text.len() <= max && pattern.is_none_or(|p| self.patterns.get(p).allows(text) != Some(false))
        };
        let fallback = if max < plain.len() { position.to_string() } else { plain };
        [padded, uuid].into_iter().find(fits).unwrap_or(fallback)
    }

    fn check(&self, position: u64) -> u64 {
        hash::mix(self.seed, position) & 0xff_ffff
    }

    /// The position a token stands for; where tokens may be `rows`' identifiers, the position behind that row.
    /// `Err` for a token that was not made here.
    pub(super) fn position(&self, token: &Value, rows: bool) -> Result<u64, ()> {
        match token {
            Value::Int(position) => u64::try_from(*position).map_err(drop),
            Value::String(text) => {
                self.read(text).or_else(|| index_of(text).filter(|_| rows).map(|at| at + 1)).ok_or(())
            }
            Value::Map(entries) => entries.iter().find_map(|(_, value)| self.position(value, rows).ok()).ok_or(()),
            _ => Err(()),
        }
    }

    fn read(&self, text: &str) -> Option<u64> {
        let digits: String = text.chars().filter(|c| *c != '-').collect();
        let (position, check) = digits.get(digits.len().checked_sub(16)?..)?.split_at_checked(10)?;
        let position = u64::from_str_radix(position, 16).ok()?;
        (u64::from_str_radix(check, 16).ok()? == self.check(position)).then_some(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        let all = |expression| paths(expression).map(|path| path.join("/")).collect::<Vec<_>>();
        assert_eq!(all("NextMarker || Contents[-1].Key"), ["NextMarker"]);
        assert_eq!(all("Reservations[].Instances[]"), ["Reservations/Instances"]);
        assert_eq!(all("A.B"), ["A/B"]);
        assert!(from_last_row("Contents[-1].Key") && !from_last_row("A.B"));
    }

    #[test]
    fn putting_and_taking_away() {
        let mut value = Value::Map(vec![]);
        put(&mut value, &["A", "B"], Some(Value::Int(1)));
        put(&mut value, &["A", "C"], Some(Value::Int(2)));
        put(&mut value, &["A", "B"], None);
        put(&mut value, &["X"], None);
        let want = Value::Map(vec![("A".into(), Value::Map(vec![("C".into(), Value::Int(2))]))]);
        assert_eq!(value, want);
    }
}
