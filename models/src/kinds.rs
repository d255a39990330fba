//! Which changes show in which answers: a service's graph of resource kinds.
//!
//! A kind is a service and a noun, `ec2:volume`. A read *shows* kinds and a change *touches* some; where the two meet, a
//! kept answer is no longer true. Both are told by, in this order:
//!
//! 1. the overlay's `[kinds]`;
//! 2. names: behind its verb an operation speaks of nouns, `DescribeVolumeStatus` of `volume-status` and so of `volume`;
//! 3. the output's form: `DescribeInstances` answers `SecurityGroups`, so a changed security group shows there;
//!
//! and the overlay's `[relations]` add what no name tells: a `volume` shows which `instance` it is attached to. Wherever
//! the names leave a doubt, more is dropped, not less: a change that cannot be placed touches its whole service, a read
//! whose kinds nothing is seen to touch is dropped by every change. Smithy's own resources are not asked: AWS's models
//! bind few operations to them, and never across resources.
//!
//! Pure, like all of this crate; what to do about a kept answer is its keeper's business.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::model::{self, Service};
use crate::names;
use crate::overlay::Policy;

/// `<service slug>:<noun>`; either part may be `*`.
pub type Kind = Box<str>;

/// The kinds that an operation changes; none for a read.
#[derive(Debug, Default, Clone, PartialEq, Eq, Hash)]
pub struct Touched(pub Box<[Kind]>);

impl Touched {
    /// Whether an answer that shows these kinds ([`Graph::shows`]) may no longer be true.
    pub fn dooms(&self, shown: &[Kind]) -> bool {
        self.0.iter().any(|touched| shown.iter().any(|shown| meet(touched, shown)))
    }

    /// Whether everything of some service is touched.
    pub fn is_whole_service(&self) -> bool {
        self.0.iter().any(|kind| kind.ends_with(":*"))
    }
}

fn meet(a: &str, b: &str) -> bool {
    let same = |a: &str, b: &str| a == b || a == "*" || b == "*";
    match (a.split_once(':'), b.split_once(':')) {
        (Some((service, noun)), Some((other, its))) => same(service, other) && same(noun, its),
        _ => false,
    }
}

/// One service's kinds. Made from names alone, so it costs little (2 ms for EC2, the largest); worth keeping.
#[derive(Debug)]
pub struct Graph {
    slug: Box<str>,
    reads: BTreeMap<Box<str>, Read>,
    changes: BTreeMap<Box<str>, Touched>,
    /// Nouns of this service that some change touches.
    changed: HashSet<String>,
    relations: BTreeMap<Box<str>, Box<[Box<str>]>>,
}

#[derive(Debug)]
enum Read {
    /// By the overlay.
    Told(Box<[Box<str>]>),
    /// By its name.
    Named(Box<[Phrase]>),
}

/// Words that stand together in a name: `volume`, `status`.
type Phrase = Box<[String]>;

impl Graph {
    /// The graph of a service under its overlay.
    pub fn new(service: &Service, policy: &Policy<'_>) -> Graph {
        let mut reads = BTreeMap::new();
        let mut changes = Vec::new();
        for name in service.operation_names() {
            if !policy.safe_by_name(name).unwrap_or_else(|| service.is_readonly(name)) {
                changes.push(name);
                continue;
            }
            let told = policy.kinds_of(name).map(|kinds| kinds.map(Box::from).collect());
            reads.insert(Box::from(name), told.map_or_else(|| Read::Named(phrases(name).into()), Read::Told));
        }
        let (mut heads, mut spoken) = (HashSet::new(), HashSet::new());
        for read in reads.values() {
            match read {
                Read::Told(kinds) => {
                    heads.extend(kinds.iter().map(|kind| kind.to_string()));
                    spoken.extend(kinds.iter().map(|kind| kind.to_string()));
                }
                Read::Named(phrases) => {
                    heads.extend(phrases.iter().map(|phrase| phrase.join("-")));
                    spoken.extend(phrases.iter().flat_map(|phrase| runs(phrase)));
                }
            }
        }
        let slug = &service.slug;
        let mut changed = HashSet::new();
        let changes = changes.into_iter().map(|name| {
            let nouns: BTreeSet<String> = match policy.kinds_of(name) {
                Some(kinds) => kinds.map(str::to_owned).collect(),
                None => touched_by_name(name, &heads, &spoken),
            };
            let kinds = nouns.iter().map(|noun| full(slug, noun)).collect();
            changed.extend(nouns);
            (Box::from(name), Touched(kinds))
        });
        let changes = changes.collect();
        let relations = policy.relations().map(|(of, on)| (of.into(), on.map(Box::from).collect())).collect();
        Graph { slug: slug.clone(), reads, changes, changed, relations }
    }

    /// What a change touches; nothing for a read.
    pub fn touches(&self, name: &str) -> Touched {
        self.changes.get(name).cloned().unwrap_or_default()
    }

    /// The kinds that a read's answer shows, sorted; none for a change, and none for what no user can change. Walks the
    /// output's shapes: keep the result.
    pub fn shows(&self, service: &Service, name: &str) -> Vec<Kind> {
        let mut nouns = BTreeSet::new();
        match self.reads.get(name) {
            None => return Vec::new(),
            Some(Read::Told(kinds)) => nouns.extend(kinds.iter().map(|kind| kind.to_string())),
            Some(Read::Named(phrases)) => {
                nouns.extend(phrases.iter().flat_map(|phrase| runs(phrase)).filter(|noun| self.is_known(noun)));
                // What its output happens to hold does not place it: a summary of the account holds anything.
                if !nouns.iter().any(|noun| self.changed.contains(noun)) {
                    nouns.insert("*".to_owned());
                }
                nouns.extend(self.in_output(service, name));
                nouns.extend(phrases.first().map(|phrase| phrase.join("-")).filter(|noun| !noun.is_empty()));
            }
        }
        let mut open: Vec<String> = nouns.iter().cloned().collect();
        while let Some(noun) = open.pop() {
            for on in self.relations.get(noun.as_str()).into_iter().flatten() {
                if nouns.insert(on.to_string()) {
                    open.push(on.to_string());
                }
            }
        }
        nouns.iter().map(|noun| full(&self.slug, noun)).collect()
    }

    fn is_known(&self, noun: &str) -> bool {
        self.changed.contains(noun) || self.relations.contains_key(noun)
    }

    /// Known nouns that members of the output bear: lists, maps and structures only, as a string holds a mere name of
    /// the thing.
    fn in_output(&self, service: &Service, name: &str) -> BTreeSet<String> {
        let mut nouns = BTreeSet::new();
        let mut open: Vec<_> = service.operation(name).and_then(|operation| operation.output).into_iter().collect();
        let mut seen: HashSet<_> = open.iter().copied().collect();
        while let Some(id) = open.pop() {
            for member in service.shape(id).all_members() {
                let target = service.target(member);
                let holds = !matches!(target.kind, model::Kind::Enum(_)) && !target.all_members().is_empty();
                if !holds {
                    continue;
                }
                if !matches!(&*member.name, "member" | "key" | "value") {
                    let words = names::words(&member.name);
                    let thing = without_aspect(&words);
                    nouns.extend(tails(&words).chain(tails(thing)).filter(|noun| self.is_known(noun)));
                }
                if seen.insert(member.target) {
                    open.push(member.target);
                }
            }
        }
        nouns
    }
}

/// The nouns that a change touches by its name, `*` where it cannot be placed. `heads` are the reads' own nouns and
/// `spoken` all nouns within them.
fn touched_by_name(name: &str, heads: &HashSet<String>, spoken: &HashSet<String>) -> BTreeSet<String> {
    let phrases = phrases(name);
    let relates = names::words(name).first().is_some_and(|verb| RELATING.contains(&verb.as_str()));
    let mut nouns = BTreeSet::new();
    for (at, phrase) in phrases.iter().enumerate() {
        let mut of_phrase = BTreeSet::from([phrase.join("-")]);
        let thing = without_aspect(phrase);
        of_phrase.insert(thing.join("-"));
        // A thing with reads of its own is no part of another: a bucket's policy is not the bucket.
        if relates || !heads.contains(&thing.join("-")) {
            of_phrase.extend(runs(thing).filter(|noun| heads.contains(noun)));
        }
        if at == 0 && !of_phrase.iter().any(|noun| spoken.contains(noun)) {
            return BTreeSet::from(["*".to_owned()]);
        }
        nouns.extend(of_phrase);
    }
    if nouns.is_empty() {
        nouns.insert("*".to_owned());
    }
    nouns
}

/// A noun with its service.
fn full(slug: &str, noun: &str) -> Kind {
    if noun.contains(':') { noun.into() } else { format!("{slug}:{noun}").into() }
}

/// Words before which another thing begins: `AddRoleToInstanceProfile`.
const JOINTS: [&str; 20] = [
    "across", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or", "over", "per", "to",
    "under", "using", "via", "with",
];

/// Words behind which the verb comes: `BatchGetItem`, `AdminCreateUser`.
const BEFORE_VERBS: [&str; 4] = ["admin", "batch", "bulk", "transact"];

/// Verbs that change how two things stand to each other, so both: `AttachRolePolicy` a role and a policy.
const RELATING: [&str; 14] = [
    "add",
    "assign",
    "associate",
    "attach",
    "deregister",
    "detach",
    "disassociate",
    "dissociate",
    "grant",
    "register",
    "remove",
    "replace",
    "revoke",
    "unassign",
];

/// Words for a side of a thing rather than a thing: who changes an instance's attributes changes the instance.
const ASPECTS: [&str; 26] = [
    "attribute",
    "capacity",
    "config",
    "configuration",
    "count",
    "description",
    "detail",
    "document",
    "health",
    "info",
    "information",
    "limit",
    "list",
    "metadata",
    "mode",
    "name",
    "offering",
    "option",
    "placement",
    "property",
    "setting",
    "size",
    "state",
    "status",
    "summary",
    "title",
];

/// What an operation's name speaks of behind its verb, the thing itself first: `AddRoleToInstanceProfile` of `role` and
/// of `instance-profile`.
fn phrases(operation: &str) -> Vec<Phrase> {
    let mut words = names::words(operation);
    if words.last().is_some_and(|word| word.strip_prefix('v').is_some_and(|rest| rest.parse::<u32>().is_ok())) {
        words.pop();
    }
    let verb = if words.first().is_some_and(|word| BEFORE_VERBS.contains(&word.as_str())) { 2 } else { 1 };
    let nouns = words.get(verb..).unwrap_or_default();
    let phrases = nouns.split(|word| JOINTS.contains(&word.as_str()));
    phrases.filter(|phrase| !phrase.is_empty()).map(Box::from).collect()
}

/// No noun that anybody speaks of has more words.
const LONGEST_NOUN: usize = 8;

/// Every run of words within a phrase: `volume`, `status`, `volume-status`.
fn runs(phrase: &[String]) -> impl Iterator<Item = String> {
    let ends = move |start: usize| {
        let last = phrase.len().min(start + LONGEST_NOUN);
        (start + 1..=last).map(move |end| phrase[start..end].join("-"))
    };
    (0..phrase.len()).flat_map(ends)
}

/// Every run of words up to a name's end, where the thing itself stands: `address`, `ip-address`.
fn tails(words: &[String]) -> impl Iterator<Item = String> {
    (words.len().saturating_sub(LONGEST_NOUN)..words.len()).map(move |start| words[start..].join("-"))
}

/// A phrase without the words for a side of it, as long as any word is left.
fn without_aspect(phrase: &[String]) -> &[String] {
    let aspects = phrase.iter().skip(1).rev().take_while(|word| ASPECTS.contains(&word.as_str())).count();
    &phrase[..phrase.len() - aspects]
}
