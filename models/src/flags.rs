//! Which flag of a command stands for which member of its operation's input.
//!
//! The generator writes these flags and the runtime reads them back, so both ask here. The one place that knows what
//! Nushell keeps for itself; types of flags are the generator's business.

use std::collections::BTreeSet;

use crate::model::{Operation, Service};
use crate::names;
use crate::{Kind, Member, Shape};

/// Flags that Nushell keeps for itself: `--help`, and those whose variable is built in.
const RESERVED: [&str; 5] = ["help", "in", "nu", "env", "ans"];

/// A member's flag.
#[derive(Debug, Clone)]
pub struct MemberFlag<'a> {
    /// Its name, without dashes before it.
    pub name: String,
    /// What it stands for.
    pub member: &'a Member,
    /// Whether it is a switch, not sent unless it is given.
    pub switch: bool,
}

/// The flags of an operation's members, in the members' order.
pub fn of<'a>(service: &'a Service, operation: &Operation) -> Vec<MemberFlag<'a>> {
    let mut taken = Names::default();
    let flag = |member: &'a Member| MemberFlag {
        name: taken.settle(name(&member.name)),
        member,
        switch: is_switch(service, member),
    };
    service.input(operation).iter().map(flag).collect()
}

/// The members of a key-value structure, whose list a record may stand for: one whose name ends in `Key` or `Name`, and
/// one of the same beginning that ends in `Value` or `Values` (`Key` and `Value`, `Name` and `Values`, `TagKey` and
/// `TagValue` …), with nothing else required.
pub fn pair<'a>(service: &Service, shape: &'a Shape) -> Option<(&'a Member, &'a Member)> {
    let Kind::Structure(members) = &shape.kind else { return None };
    let (key, value) = members.iter().find_map(|key| {
        let name = key.name.to_lowercase();
        let begin = name.strip_suffix("key").or_else(|| name.strip_suffix("name"))?;
        let value = members.iter().find(|value| {
            let name = value.name.to_lowercase();
            matches!(name.strip_prefix(begin), Some("value" | "values"))
        })?;
        Some((key, value))
    })?;
    let other_required = members.iter().any(|m| m.traits.required && m.name != key.name && m.name != value.name);
    let text_key = matches!(service.target(key).kind, Kind::String | Kind::Enum(_));
    (text_key && !other_required).then_some((key, value))
}

/// The variable that Nushell keeps a flag's value in.
pub fn variable(flag: &str) -> String {
    flag.replace('-', "_")
}

/// Names in use where two may not be the same.
#[derive(Debug, Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// The name itself, or with the first number behind it (from 2) that makes it new. Names that Nushell gives the
    /// same variable count as the same.
    pub fn settle(&mut self, wanted: String) -> String {
        let mut name = wanted.clone();
        let mut number = 2;
        while !self.0.insert(variable(&name)) {
            name = format!("{wanted}-{number}");
            number += 1;
        }
        name
    }

    /// Whether a name is in use.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains(&variable(name))
    }
}

/// A member's flag before clashes are looked at.
fn name(member: &str) -> String {
    let spelled = names::kebab(member);
    let clean: String = spelled.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    let clean = clean.trim_matches('-');
    if RESERVED.contains(&clean) { format!("aws-{clean}") } else { clean.to_owned() }
}

/// An API's dry run is a switch, because not asking is what `false` means; any other boolean may have to be said both
/// ways.
fn is_switch(service: &Service, member: &Member) -> bool {
    member.name.eq_ignore_ascii_case("dryrun") && matches!(service.target(member).kind, Kind::Boolean)
}
