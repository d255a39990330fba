//! Operations that act on many things by one request: where the list stands, how long it may be, whose answer is whose.
//!
//! A [`Batch`] is derived from the model by rule (`rule`) for lists of ids, and told by the overlay's `[batch]` for what
//! no model says: structures, lists within structures or maps, ids that we make, what AWS wants sent again. Everything
//! a row gives beside the item itself (a bucket, a queue) must be the same for items that share a request. Nothing here
//! looks at values; the runtime packs and unpacks by these facts.

mod rule;

use crate::model::{Kind, Member, Operation, Service, Shape};
use crate::names;
use crate::result::Answer;

/// How an operation takes many items by one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Where the list stands in the input: `InstanceIds`, `Delete.Objects`, `RequestItems{TableName}.Keys`.
    pub list: Steps,
    /// Most items that one request may have; at least two.
    pub most: usize,
    /// Most bytes of all items of one request, where AWS bounds them.
    pub bytes: Option<usize>,
    /// What an item is made of.
    pub item: Item,
    /// How an answer speaks of its items.
    pub matching: Matching,
    /// Whether an overlay told it, not the rule (which an overlay's `most` alone leaves to be).
    pub told: bool,
}

/// A way through an input or output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps(pub Box<[Step]>);

/// One step of [`Steps`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into a structure's member.
    Member(Box<str>),
    /// Into the map's entry whose key the row's column of this name gives.
    Key(Box<str>),
    /// To each element of the list.
    Each,
    /// To each entry of the map; its key is the item's id.
    Entries,
}

/// What stands in the list for one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A value as it is: a plain row, or the first of these columns that a row has.
    Plain(Box<[Box<str>]>),
    /// A structure.
    Built {
        /// What its members are taken from. A row gives an item when it has every required column, and any at all.
        columns: Box<[Column]>,
        /// The column that a plain row stands for: the only one, or the only required one.
        plain: Option<Box<str>>,
        /// A member that tells the items of one request apart, which we make.
        made: Option<Box<str>>,
        /// The members that say which thing it is; empty where every item is a thing of its own.
        id: Box<[Box<str>]>,
    },
}

/// A column of a row, and where it goes in the item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The column's name: the last of `path`.
    pub name: Box<str>,
    /// Members of the item downward.
    pub path: Box<[Box<str>]>,
    /// Whether there is no item without it.
    pub required: bool,
}

/// How an answer speaks of the items of its request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matching {
    /// Not one by one: all were done, and what stands at this path is the answer for each.
    Together(Option<Steps>),
    /// The nth element answers the nth item; it failed where the element has a code.
    Position(Elements),
    /// Items at the list's ends failed, up to or from the numbers (from 0) that stand at these paths, where any do.
    Ends {
        /// Those before this number.
        before: Box<[Steps]>,
        /// This one and those behind it.
        from: Box<[Steps]>,
    },
    /// Elements name their item.
    Id {
        /// What was done, with its answer: by the first of these that names the item.
        done: Box<[Elements]>,
        /// What was not.
        failed: Box<[Elements]>,
        /// Where items stand that AWS wants to be sent again, in the form in which they were sent.
        again: Option<Steps>,
        /// What it means that an item is nowhere.
        missing: Missing,
    },
}

/// What it means that an answer does not name an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It was done: only failures are told.
    Done,
    /// There is no such thing, which is an answer.
    Empty,
    /// It was not done.
    Failed,
}

/// Elements of an answer, each about one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elements {
    /// The way to each element.
    pub path: Steps,
    /// Within the element: the way to the item's id, or, where [`Item::Built`]'s `id` has several members, to the
    /// structure that has them. Empty where the element is that itself, or the key of an entry.
    pub id: Box<[Box<str>]>,
    /// Within the element: the way to a failure's code.
    pub code: Option<Box<[Box<str>]>>,
    /// Within the element: the way to a failure's message.
    pub message: Option<Box<[Box<str>]>>,
}

/// What an overlay says of one operation; what it leaves out is derived.
#[derive(Debug, Default, Clone)]
pub struct Facts {
    /// It is not to be packed, whatever the rule says.
    pub never: bool,
    /// [`Batch::list`]
    pub list: Option<String>,
    /// [`Batch::most`]
    pub most: Option<usize>,
    /// [`Batch::bytes`]
    pub bytes: Option<usize>,
    /// Columns of [`Item::Plain`].
    pub item: Vec<String>,
    /// Columns of [`Item::Built`] as paths of members; all members where empty.
    pub columns: Vec<String>,
    /// [`Item::Built`]'s `id`
    pub id: Vec<String>,
    /// [`Item::Built`]'s `made`
    pub made: Option<String>,
    /// [`Matching::Together`]
    pub together: Option<String>,
    /// [`Matching::Position`]
    pub position: Option<String>,
    /// [`Matching::Ends`]'s `before`
    pub before: Vec<String>,
    /// [`Matching::Ends`]'s `from`
    pub from: Vec<String>,
    /// [`Matching::Id`]'s `done`: the way to the id within each element.
    pub done: Vec<String>,
    /// [`Matching::Id`]'s `failed`, likewise.
    pub failed: Vec<String>,
    /// [`Matching::Id`]'s `again`
    pub again: Option<String>,
    /// [`Matching::Id`]'s `missing`: failed where `done` is told, else done.
    pub missing: Option<Missing>,
}

/// Items of one request where neither the model nor an overlay says how many there may be.
pub const MOST: usize = 100;

impl Facts {
    /// Whether they say no more than how much fits into a request, and so leave the rest to the rule.
    fn is_bounds(&self) -> bool {
        self.list.is_none()
    }
}

impl Batch {
    /// How an operation takes many items: by `facts`, else by rule. `answer` is what the operation answers to a user.
    ///
    /// # Errors
    /// Which of the facts the model does not have.
    pub fn derive(
        service: &Service,
        name: &str,
        operation: &Operation,
        answer: &Answer,
        facts: &Facts,
    ) -> Result<Option<Batch>, String> {
        if facts.never {
            return Ok(None);
        }
        let batch = if facts.is_bounds() {
            rule::derive(service, name, operation, answer)
        } else {
            Some(told(service, operation, facts)?)
        };
        let Some(mut batch) = batch else { return Ok(None) };
        batch.most = facts.most.unwrap_or(batch.most);
        batch.bytes = facts.bytes;
        Ok((batch.most > 1).then_some(batch))
    }

    /// The input member that holds the list, at the top.
    pub fn member(&self) -> &str {
        match self.list.0.first() {
            Some(Step::Member(name)) => name,
            _ => "",
        }
    }

    /// The column that says which entry of a map the list stands in: DynamoDB's `TableName`.
    pub fn key(&self) -> Option<&str> {
        self.list.0.iter().find_map(|step| match step {
            Step::Key(column) => Some(&**column),
            _ => None,
        })
    }

    /// The columns that items are made of, the map's key left out.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        let (plain, built) = match &self.item {
            Item::Plain(names) => (&names[..], &[][..]),
            Item::Built { columns, .. } => (&[][..], &columns[..]),
        };
        plain.iter().map(|name| &**name).chain(built.iter().map(|column: &Column| &*column.name))
    }
}

impl std::fmt::Display for Steps {
    /// As overlays write it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Member(name) => write!(f, "{}{name}", if at == 0 { "" } else { "." })?,
                Step::Key(column) => write!(f, "{{{column}}}")?,
                Step::Each => f.write_str("[]")?,
                Step::Entries => f.write_str("{}")?,
            }
        }
        Ok(())
    }
}

impl std::fmt::Display for Elements {
    /// As overlays write it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.path)?;
        self.id.iter().try_for_each(|name| write!(f, ".{name}"))
    }
}

impl std::fmt::Display for Batch {
    /// In one line, for tests and people.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} x{}", self.list, self.most)?;
        if let Some(bytes) = self.bytes {
            write!(f, " {bytes}B")?;
        }
        match &self.item {
            Item::Plain(names) => write!(f, " of {}", names.join("|"))?,
            Item::Built { columns, plain, made, id } => {
                let column = |column: &Column| {
                    let required = if column.required { "*" } else { "" };
                    format!("{}{required}", column.path.join("."))
                };
                write!(f, " of {{{}}}", columns.iter().map(column).collect::<Vec<_>>().join(" "))?;
                for (what, name) in [("plain", plain), ("made", made)] {
                    if let Some(name) = name {
                        write!(f, " {what} {name}")?;
                    }
                }
                if !id.is_empty() {
                    write!(f, " id {}", id.join("+"))?;
                }
            }
        }
        let failures = |elements: &Elements| {
            let way = |way: &Option<Box<[Box<str>]>>| way.as_ref().map_or("-".to_owned(), |way| way.join("."));
            format!("{elements} ({}, {})", way(&elements.code), way(&elements.message))
        };
        match &self.matching {
            Matching::Together(None) => write!(f, " -> all"),
            Matching::Together(Some(path)) => write!(f, " -> all {path}"),
            Matching::Position(elements) => write!(f, " -> nth {}", failures(elements)),
            Matching::Ends { before, from } => {
                write!(f, " ->")?;
                before.iter().try_for_each(|path| write!(f, " before {path}"))?;
                from.iter().try_for_each(|path| write!(f, " from {path}"))
            }
            Matching::Id { done, failed, again, missing } => {
                write!(f, " ->")?;
                done.iter().try_for_each(|elements| write!(f, " done {elements}"))?;
                failed.iter().try_for_each(|elements| write!(f, " failed {}", failures(elements)))?;
                if let Some(again) = again {
                    write!(f, " again {again}")?;
                }
                write!(f, " else {missing:?}")
            }
        }
    }
}

/// A batch by what the overlay says.
fn told(service: &Service, operation: &Operation, facts: &Facts) -> Result<Batch, String> {
    let (input, output) = (operation.input.map(|id| service.shape(id)), operation.output.map(|id| service.shape(id)));
    let list_text = facts.list.as_deref().unwrap_or_default();
    let (list, shape) = resolve(service, input, list_text).ok_or_else(|| format!("the input has no {list_text}"))?;
    let Kind::List(element) = &shape.kind else { return Err(format!("{list_text} is not a list")) };
    let last = list.0.iter().rev().find_map(|step| match step {
        Step::Member(name) => Some(&**name),
        _ => None,
    });
    let item = match &service.target(element).kind {
        Kind::Structure(members) => built(service, members, facts)?,
        _ if !(facts.columns.is_empty() && facts.id.is_empty() && facts.made.is_none()) => {
            return Err(format!("the items of {list_text} are no structures"));
        }
        _ if facts.item.is_empty() => Item::Plain([rule::singular(last.unwrap_or_default())].into()),
        _ => Item::Plain(facts.item.iter().map(|name| name.as_str().into()).collect()),
    };
    let ids: &[Box<str>] = match &item {
        Item::Built { made: None, id, .. } => id,
        _ => &[],
    };
    let elements = |text: &String| elements(service, output, text, ids);
    let path = |text: &String| {
        resolve(service, output, text).map(|(path, _)| path).ok_or_else(|| format!("the output has no {text}"))
    };
    let matching = match facts {
        Facts { position: Some(text), .. } => Matching::Position(elements(text)?),
        Facts { before, from, .. } if !(before.is_empty() && from.is_empty()) => Matching::Ends {
            before: before.iter().map(path).collect::<Result<_, _>>()?,
            from: from.iter().map(path).collect::<Result<_, _>>()?,
        },
        Facts { done, again: None, failed, together, .. } if failed.is_empty() && done.is_empty() => {
            Matching::Together(together.as_ref().map(path).transpose()?)
        }
        Facts { done, failed, again, missing, .. } => {
            let again = again.as_ref().map(|text| {
                let resolved = resolve(service, output, text);
                let (path, shape) = resolved.ok_or_else(|| format!("the output has no {text}"))?;
                let is_list = matches!(&shape.kind, Kind::List(again) if again.target == element.target);
                is_list.then_some(path).ok_or_else(|| format!("{text} holds no items as they are sent"))
            });
            let unsaid = if done.is_empty() { Missing::Done } else { Missing::Failed };
            let missing = missing.unwrap_or(unsaid);
            let each = |texts: &[String]| texts.iter().map(elements).collect::<Result<_, _>>();
            Matching::Id { done: each(done)?, failed: each(failed)?, again: again.transpose()?, missing }
        }
    };
    let most = bound(service, &list, operation, shape);
    Ok(Batch { list, most, bytes: None, item, matching, told: true })
}

/// Most elements of a list by `smithy.api#length`: the member's that holds it, else the list's own.
fn bound(service: &Service, list: &Steps, operation: &Operation, shape: &Shape) -> usize {
    let member = match &list.0[..] {
        [Step::Member(name)] => service.input(operation).iter().find(|member| member.name == *name),
        _ => None,
    };
    let lengths = member.and_then(|member| member.traits.length.as_deref()).or(shape.traits.length.as_deref());
    lengths.and_then(|length| length.max.as_ref()?.as_u64()).map_or(MOST, |most| most as usize)
}

fn built(service: &Service, members: &[Member], facts: &Facts) -> Result<Item, String> {
    let made = facts.made.as_deref();
    let has = |name: &str| members.iter().any(|member| &*member.name == name);
    if let Some(name) = facts.id.iter().map(String::as_str).chain(made).find(|name| !has(name)) {
        return Err(format!("an item has no {name}"));
    }
    let column = |text: &str| {
        let path: Box<[Box<str>]> = text.split('.').map(Box::from).collect();
        let (first, rest) = path.split_first().ok_or("a column is a path of members")?;
        let member = members.iter().find(|member| member.name == *first);
        let member = member.ok_or_else(|| format!("an item has no {text}"))?;
        let mut at = service.target(member);
        for name in rest {
            at = service.target(at.member(name).ok_or_else(|| format!("an item has no {text}"))?);
        }
        let name = path.last().unwrap_or(first).clone();
        Ok::<_, String>(Column { name, required: member.traits.required, path })
    };
    let all = members.iter().map(|member| &*member.name).filter(|name| Some(*name) != made);
    let columns: Box<[Column]> = match facts.columns.is_empty() {
        true => all.map(column).collect::<Result<_, _>>()?,
        false => facts.columns.iter().map(|text| column(text)).collect::<Result<_, _>>()?,
    };
    let required = |member: &&Member| member.traits.required && Some(&*member.name) != made;
    let given = |member: &Member| columns.iter().any(|column| column.path.first() == Some(&member.name));
    if let Some(member) = members.iter().filter(required).find(|member| !given(member)) {
        return Err(format!("an item needs {}", member.name));
    }
    let mut needed = columns.iter().filter(|column| column.required || columns.len() == 1);
    let plain = match (needed.next(), needed.next()) {
        (Some(only), None) => Some(only.name.clone()),
        _ => None,
    };
    let id = facts.id.iter().map(|name| name.as_str().into()).collect();
    Ok(Item::Built { columns, plain, made: made.map(Box::from), id })
}

/// Elements by their text, checked: `Reservations[].Instances[].InstanceId`.
fn elements(service: &Service, output: Option<&Shape>, text: &str, ids: &[Box<str>]) -> Result<Elements, String> {
    let wrong = || format!("the output has no {text}");
    let (steps, shape) = resolve(service, output, text).ok_or_else(wrong)?;
    if let Some(name) = ids.iter().find(|name| ids.len() > 1 && shape.member(name).is_none()) {
        return Err(format!("{text} has no {name}"));
    }
    let each = steps.0.iter().rposition(|step| matches!(step, Step::Each | Step::Entries));
    let (path, behind) = steps.0.split_at(each.ok_or_else(|| format!("{text} is of one thing, not of each"))? + 1);
    let path = Steps(path.into());
    let (_, element) = resolve(service, output, &path.to_string()).ok_or_else(wrong)?;
    let id = behind.iter().filter_map(|step| match step {
        Step::Member(name) => Some(name.clone()),
        _ => None,
    });
    let id = id.collect();
    let (code, message) = fault(service, element);
    Ok(Elements { path, id, code, message })
}

/// A path read as overlays write it, and the shape it ends at. `None` where the model does not have it.
fn resolve<'a>(service: &'a Service, from: Option<&'a Shape>, text: &str) -> Option<(Steps, &'a Shape)> {
    let mut at = from?;
    let mut steps = Vec::new();
    for segment in text.split('.') {
        let name = &segment[..segment.find(['[', '{']).unwrap_or(segment.len())];
        at = service.target(at.member(name)?);
        steps.push(Step::Member(name.into()));
        let mut rest = &segment[name.len()..];
        while !rest.is_empty() {
            let (step, inner) = match &at.kind {
                Kind::List(element) => (Step::Each, element),
                Kind::Map { value, .. } if rest.starts_with("{}") => (Step::Entries, value),
                Kind::Map { value, .. } => (Step::Key(rest.strip_prefix('{')?.split_once('}')?.0.into()), value),
                _ => return None,
            };
            rest = match &step {
                Step::Each => rest.strip_prefix("[]")?,
                _ => rest.split_once('}')?.1,
            };
            at = service.target(inner);
            steps.push(step);
        }
    }
    Some((Steps(steps.into()), at))
}

type Way = Option<Box<[Box<str>]>>;

/// Where an element that tells of a failure has its code and its message: itself, or its structure for errors.
fn fault(service: &Service, element: &Shape) -> (Way, Way) {
    const CODES: &[&str] = &["error-code", "failure-code", "code", "failure", "exception"];
    const MESSAGES: &[&str] = &["message", "reason", "description", "detail", "result"];
    let ends = |member: &Member, ending: &str| {
        format!("-{}", names::words(&member.name).join("-")).ends_with(&format!("-{ending}"))
    };
    let named = |shape: &Shape, endings: &[&str]| {
        let is_plain = |member: &&Member| service.target(member).members().is_empty();
        let with = |ending: &&str| shape.members().iter().filter(is_plain).find(|member| ends(member, ending));
        endings.iter().find_map(with).map(|member| member.name.clone())
    };
    let is_error = |member: &&Member| names::words(&member.name).iter().any(|word| word == "error");
    let inner = element.members().iter().filter(is_error).map(|member| (member, service.target(member)));
    let code = named(element, CODES);
    let inner = inner.into_iter().find(|(_, shape)| code.is_none() && !shape.members().is_empty());
    let way = |name: Box<str>| match &inner {
        Some((member, _)) => [member.name.clone(), name].into(),
        None => [name].into(),
    };
    let of = inner.as_ref().map_or(element, |(_, shape)| shape);
    (named(of, CODES).map(way), named(of, MESSAGES).map(way))
}
