//! Batches that the model alone tells: lists of the ids of the very things an operation is about.
//!
//! Two forms are seen, and both must be seen whole, as a wrong guess would change what a command does:
//!
//! - *acting*: exactly one required list of strings, a verb that does the same to each (no `Create`, `Put`, `Update` or
//!   `Set`, which take a list as one value), and an output in which every list names the items one by one. Where there
//!   is no output, the list must be called as the operation calls its things: `DeleteAlarms` takes `AlarmNames`.
//! - *reading*: a listing that an optional list of ids narrows, `DescribeVolumes` by `VolumeIds`, whose rows bear the id.

use crate::batch::{Batch, Elements, Item, Matching, Missing, Step, Steps, bound, fault};
use crate::model::{Kind, Member, Operation, Service, Shape};
use crate::names;
use crate::result::{Answer, Path};

/// Verbs that do to each of a list's items what they would do to it alone. Behind `Batch` any verb does.
const VERBS: [&str; 34] = [
    "accept",
    "activate",
    "add",
    "archive",
    "associate",
    "attach",
    "batch",
    "cancel",
    "deactivate",
    "decline",
    "delete",
    "deregister",
    "describe",
    "detach",
    "disable",
    "disassociate",
    "enable",
    "get",
    "invite",
    "list",
    "monitor",
    "reboot",
    "register",
    "reject",
    "release",
    "remove",
    "restart",
    "resume",
    "start",
    "stop",
    "suspend",
    "terminate",
    "unarchive",
    "unmonitor",
];

/// Verbs of the second form.
const READING: [&str; 3] = ["describe", "get", "list"];

/// Words at the end of a member's name that say how a thing is named, not what it is. What comes first is the surer way.
const NAMING: [&str; 4] = ["id", "arn", "identifier", "name"];

/// Words at the end of what are sides of a thing rather than things.
const ASPECTS: [&str; 8] = ["attribute", "column", "dimension", "field", "filter", "metric", "property", "tag"];

/// Words for lists of what was not done.
const FAILING: [&str; 12] = [
    "error",
    "exception",
    "fail",
    "failed",
    "failure",
    "invalid",
    "missing",
    "not",
    "rejected",
    "unknown",
    "unprocessed",
    "unsuccessful",
];

/// Words for lists of what was done, where their elements are mere ids.
const DOING: [&str; 5] = ["deleted", "processed", "succeeded", "success", "successful"];

pub(super) fn derive(service: &Service, name: &str, operation: &Operation, answer: &Answer) -> Option<Batch> {
    let about = names::words(name);
    let verb = about.first()?;
    if !VERBS.contains(&verb.as_str()) || matches!(answer, Answer::Bytes(_) | Answer::Events(_)) {
        return None;
    }
    let input = service.input(operation);
    let is_thing = |list: &Member| {
        let column = singular(&list.name);
        let last = Naming::of(&list.name).thing.pop();
        // A column that another member takes says nothing of the list.
        is_list_of_strings(service, list)
            && last.is_none_or(|word| !ASPECTS.contains(&word.as_str()))
            && !input.iter().any(|other| other.name == column)
    };
    let mut required = input.iter().filter(|member| member.traits.required && is_list(service, member));
    let (member, matching) = match (required.next(), required.next()) {
        (Some(only), None) if is_thing(only) => (only, acting(service, operation, &about, only, answer)?),
        (None, _) if READING.contains(&verb.as_str()) => {
            let lists = input.iter().filter(|member| is_thing(member));
            let mut found: Vec<_> =
                lists.filter_map(|list| Some((list, reading(service, operation, &about, list, answer)?))).collect();
            found.sort_by_key(|(list, _)| Naming::of(&list.name).rank());
            found.into_iter().next()?
        }
        _ => return None,
    };
    let list = Steps([Step::Member(member.name.clone())].into());
    let most = bound(service, &list, operation, service.target(member));
    let item = Item::Plain(columns(member, &matching));
    Some(Batch { list, most, bytes: None, item, matching, told: false })
}

/// The list's name in the singular; where that does not say how the thing is named, `tasks`, also as answers name it.
fn columns(list: &Member, matching: &Matching) -> Box<[Box<str>]> {
    let mut columns = vec![singular(&list.name)];
    if let (None, Matching::Id { done, .. }) = (Naming::of(&list.name).kind, matching) {
        let ids = done.iter().flat_map(|elements| elements.id.last());
        let names = |name: &str| Naming::of(name).kind.is_some() && !Naming::of(name).thing.is_empty();
        columns.extend(ids.filter(|id| names(id)).cloned());
    }
    columns.into()
}

/// How the output of the first form names its items.
fn acting(
    service: &Service,
    operation: &Operation,
    about: &[String],
    list: &Member,
    answer: &Answer,
) -> Option<Matching> {
    let item = Naming::of(&list.name);
    let tokens = operation.pagination.iter().flat_map(|pages| &pages.output_tokens);
    let tokens: Vec<&str> = tokens.map(|token| &**token).collect();
    let is_data =
        |member: &&Member| !tokens.contains(&&*member.name) && !["NextToken", "nextToken"].contains(&&*member.name);
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    let output: Vec<&Member> = service.output(operation).iter().filter(is_data).collect();
    if output.is_empty() {
        return item.is_within(about).then_some(Matching::Together(None));
    }
    for member in &output {
        let words = names::words(&member.name);
        let is_failure = words.iter().any(|word| FAILING.contains(&word.as_str()));
        let target = service.target(member);
        let here = |step| Steps([Step::Member(member.name.clone()), step].into());
        let elements = match &target.kind {
            Kind::Map { value, .. } if is_failure => {
                let (code, message) = fault(service, service.target(value));
                Elements { path: here(Step::Entries), id: [].into(), code, message }
            }
            Kind::List(element) if matches!(service.target(element).kind, Kind::String) => {
                let is_done = member.name == list.name || words.iter().any(|word| DOING.contains(&word.as_str()));
                if !is_failure && !is_done {
                    return None;
                }
                Elements { path: here(Step::Each), id: [].into(), code: None, message: None }
            }
            Kind::List(element) => {
                let element = service.target(element);
                let id = item.find(element, is_failure)?;
                let (code, message) = fault(service, element);
                Elements { path: here(Step::Each), id: [id].into(), code, message }
            }
            // An answer as the user sees it may lie deeper.
            _ if !is_failure => Elements::of_rows(service, operation, &item, answer)?,
            _ => return None,
        };
        if is_failure { failed.push(elements) } else { done.push(elements) }
    }
    let is_reading = about.first().is_some_and(|verb| READING.contains(&verb.as_str()));
    let missing = match &done[..] {
        [] => Missing::Done,
        // Nothing to list of it, where failures would have a list.
        [_] if is_reading && failed.is_empty() => Missing::Empty,
        [_] => Missing::Failed,
        _ => return None,
    };
    Some(Matching::Id { done: done.into(), failed: failed.into(), again: None, missing })
}

/// How the rows of the second form name theirs. An item that has none is not there, or not what else was asked for.
fn reading(
    service: &Service,
    operation: &Operation,
    about: &[String],
    list: &Member,
    answer: &Answer,
) -> Option<Matching> {
    let item = Naming::of(&list.name);
    // A list that is called after its things alone, `Owners`, may hold anything that narrows a listing.
    if item.kind.is_none() || !item.is_within(about) || item.thing.is_empty() {
        return None;
    }
    let bears = |member: &&Member| match &service.target(member).kind {
        Kind::List(element) => item.find(service.target(element), false).is_some(),
        _ => false,
    };
    // Things of two sorts, of which the rows are one.
    if service.output(operation).iter().filter(bears).count() > 1 {
        return None;
    }
    let done = Elements::of_rows(service, operation, &item, answer)?;
    Some(Matching::Id { done: [done].into(), failed: [].into(), again: None, missing: Missing::Empty })
}

impl Elements {
    /// The operation's rows, where they bear the item's id.
    fn of_rows(service: &Service, operation: &Operation, item: &Naming, answer: &Answer) -> Option<Elements> {
        let Answer::Rows(path) = answer else { return None };
        let id = item.find(path.leaf(service, operation)?, false)?;
        Some(Elements { path: steps(path), id: [id].into(), code: None, message: None })
    }
}

fn steps(path: &Path) -> Steps {
    let of_segment = |segment: &crate::result::Segment| {
        let each = segment.each.then_some(Step::Each);
        std::iter::once(Step::Member(segment.member.clone())).chain(each)
    };
    Steps(path.0.iter().flat_map(of_segment).collect())
}

/// A member's name taken apart: `InstanceIds` names an `instance` by its `id`.
struct Naming {
    thing: Vec<String>,
    kind: Option<String>,
}

impl Naming {
    fn of(name: &str) -> Naming {
        let mut words = names::words(name);
        if words.len() > 1 && words.last().is_some_and(|last| last == "list") {
            words.pop();
        }
        let kind = words.pop_if(|last| NAMING.contains(&last.as_str()));
        Naming { thing: words, kind }
    }

    fn rank(&self) -> usize {
        let kind = self.kind.as_deref();
        NAMING.iter().position(|naming| Some(*naming) == kind).unwrap_or(NAMING.len())
    }

    /// Whether an operation speaks of the thing. A thing without a name is what the operation speaks of.
    fn is_within(&self, about: &[String]) -> bool {
        self.thing.is_empty() || about.windows(self.thing.len()).skip(1).any(|words| words == self.thing)
    }

    /// The member of an element that names the thing: in the same words, or by `Id`, `Arn`, `Name` alone, or by its own
    /// name where the list has none. AWS calls what failed a resource, whatever it is.
    fn find(&self, element: &Shape, is_failure: bool) -> Option<Box<str>> {
        let mut best: Option<(usize, Box<str>)> = None;
        for member in element.members() {
            let its = Naming::of(&member.name);
            let same_kind = its.kind == self.kind || self.kind.is_none() && its.kind.is_some();
            let is_resource = is_failure && its.thing == ["resource"];
            let by_kind = ["arn", "id", "identifier", "name"].iter().position(|kind| its.kind.as_deref() == Some(kind));
            let rank = match by_kind {
                _ if its.kind == self.kind && its.thing == self.thing => 0,
                Some(rank) if same_kind && its.thing == self.thing => 1 + rank,
                Some(rank) if same_kind && (its.thing.is_empty() || is_resource) => 10 + rank,
                _ => continue,
            };
            if best.as_ref().is_none_or(|(least, _)| rank < *least) {
                best = Some((rank, member.name.clone()));
            }
        }
        best.map(|(_, name)| name)
    }
}

fn is_list(service: &Service, member: &Member) -> bool {
    matches!(service.target(member).kind, Kind::List(_))
}

/// Plain strings: values of an enum are kinds of things, not things.
fn is_list_of_strings(service: &Service, member: &Member) -> bool {
    match &service.target(member).kind {
        Kind::List(element) => {
            let plural = singular(&member.name) != member.name;
            plural && matches!(service.target(element).kind, Kind::String)
        }
        _ => false,
    }
}

/// A list's name as one of its items would bear it: `InstanceIds` → `InstanceId`, `ConnectionNameList` →
/// `ConnectionName`, `IdentityIdsToDelete` → `IdentityId`.
pub(super) fn singular(list: &str) -> Box<str> {
    let list = list.strip_suffix("ToDelete").unwrap_or(list);
    let bare = list.strip_suffix("List").filter(|bare| !bare.is_empty());
    if let Some(bare) = bare {
        return bare.into();
    }
    let start = list.rfind(|c: char| c.is_ascii_uppercase()).unwrap_or(0);
    let (head, last) = list.split_at(start);
    let single = names::singular(last);
    // `VolumeARNs`: the acronym's last letter begins no word.
    let single = if single == last {
        last.strip_suffix('s').filter(|stem| stem.len() == 1).unwrap_or(last).to_owned()
    } else {
        single
    };
    format!("{head}{single}").into()
}
