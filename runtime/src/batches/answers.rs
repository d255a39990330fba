//! Reading an answer item by item.
//!
//! What cannot be told apart is never called done: an element about nobody who was asked for makes a failure, or another
//! try, of the items that the answer does not name.

use std::collections::HashMap;

use nuaws_models::batch::{Elements, Item as Form, Matching, Missing, Step, Steps};

use super::{Item, ItemAnswer, Pack, UNANSWERED, UNPROCESSED};
use crate::value::Value;

/// Codes that ask for patience; who stands under one was not done.
const PATIENCE: [&str; 12] = [
    "InternalError",
    "InternalFailure",
    "InternalServerError",
    "InternalServerException",
    "ProvisionedThroughputExceeded",
    "ProvisionedThroughputExceededException",
    "ServiceUnavailable",
    "ServiceUnavailableException",
    "SlowDown",
    "Throttling",
    "ThrottlingError",
    "ThrottlingException",
];

impl Pack<'_> {
    /// What an answer says of each item, in the order in which they were added. `output` is the operation's whole output
    /// as a record by the model's names, its pages joined where it has many.
    pub fn answers(&self, output: &Value) -> Vec<ItemAnswer> {
        let answers = match &self.batch.matching {
            Matching::Together(path) => {
                let rows = path.as_ref().map(|path| rows(find(output, path))).unwrap_or_default();
                vec![ItemAnswer::Done(rows); self.slots.len()]
            }
            Matching::Position(elements) => {
                let found = walk(output, &elements.path);
                let nth = |slot: usize| match found.get(slot) {
                    Some(found) => self.position(elements, found.value),
                    None => unanswered(),
                };
                (0..self.slots.len()).map(nth).collect()
            }
            Matching::Ends { before, from } => {
                let number = |path: &Steps| match walk(output, path).first()?.value {
                    Value::Int(number) => Some(usize::try_from(*number).unwrap_or(0)),
                    _ => None,
                };
                let ends = |slot: usize| {
                    let before = before.iter().find(|path| number(path).is_some_and(|end| slot < end));
                    let from = || from.iter().find(|path| number(path).is_some_and(|start| slot >= start));
                    match before.or_else(from) {
                        Some(path) => ItemAnswer::Failed { code: last_name(path).to_owned(), msg: String::new() },
                        None => ItemAnswer::Done(Vec::new()),
                    }
                };
                (0..self.slots.len()).map(ends).collect()
            }
            Matching::Id { done, failed, again, missing } => self.named(output, done, failed, again.as_ref(), *missing),
        };
        self.items.iter().map(|(_, slot)| answers[*slot].clone()).collect()
    }

    fn position(&self, elements: &Elements, element: &Value) -> ItemAnswer {
        let code = elements.code.as_ref().and_then(|way| way_to(element, way)).map(text).unwrap_or_default();
        if code.is_empty() { ItemAnswer::Done(vec![self.row(element, None)]) } else { failure(elements, element) }
    }

    fn named(
        &self,
        output: &Value,
        done: &[Elements],
        failed: &[Elements],
        again: Option<&Steps>,
        missing: Missing,
    ) -> Vec<ItemAnswer> {
        let mut answers: Vec<Option<ItemAnswer>> = vec![None; self.slots.len()];
        // What becomes of the items that the answer does not name.
        let mut rest = None;
        let made = matches!(&self.batch.item, Form::Built { made: Some(_), .. });
        let index = Index::new(self, |slot, item| match made {
            true => Some(Value::String(slot.to_string())),
            false => item.id.clone(),
        });
        for elements in failed {
            for found in walk(output, &elements.path) {
                let slots = self.element_id(elements, &found).map(|id| index.find(found.key, &id)).unwrap_or_default();
                let answer = failure(elements, found.value);
                if slots.is_empty() {
                    rest.get_or_insert(answer);
                } else {
                    slots.into_iter().for_each(|slot| answers[slot] = Some(answer.clone()));
                }
            }
        }
        if let Some(again) = again {
            let index = Index::new(self, |_, item| Some(item.value.clone()));
            for list in walk(output, again) {
                for item in elements_of(list.value) {
                    let slots = index.find(list.key, item);
                    if slots.is_empty() {
                        rest = Some(unprocessed());
                    }
                    slots.into_iter().for_each(|slot| answers[slot] = Some(unprocessed()));
                }
            }
        }
        // One element may name its item in more than one way.
        let mut nobody = HashMap::new();
        for elements in done {
            let mut rows: Vec<(usize, Value)> = Vec::new();
            for (at, found) in walk(output, &elements.path).into_iter().enumerate() {
                let slots = self.element_id(elements, &found).map(|id| index.find(found.key, &id)).unwrap_or_default();
                let unnamed = nobody.entry((elements.path.to_string(), at)).or_insert(true);
                *unnamed &= slots.is_empty();
                rows.extend(slots.into_iter().map(|slot| (slot, self.row(found.value, found.entry))));
            }
            let told: Vec<bool> = answers.iter().map(Option::is_some).collect();
            for (slot, row) in rows.into_iter().filter(|(slot, _)| !told[*slot]) {
                match &mut answers[slot] {
                    Some(ItemAnswer::Done(rows)) => rows.push(row),
                    other => *other = Some(ItemAnswer::Done(vec![row])),
                }
            }
        }
        let rest = rest.unwrap_or_else(|| match missing {
            Missing::Done => ItemAnswer::Done(Vec::new()),
            Missing::Empty if !nobody.values().any(|unnamed| *unnamed) => ItemAnswer::Done(Vec::new()),
            Missing::Empty | Missing::Failed => unanswered(),
        });
        answers.into_iter().map(|answer| answer.unwrap_or_else(|| rest.clone())).collect()
    }

    /// The id by which an element names its item.
    fn element_id(&self, elements: &Elements, found: &Found<'_>) -> Option<Value> {
        let at = match found.entry {
            Some(entry) => return Some(Value::String(entry.to_owned())),
            None => way_to(found.value, &elements.id)?,
        };
        match &self.batch.item {
            Form::Built { made: None, id, .. } if id.len() > 1 => members(at, id),
            _ => Some(at.clone()),
        }
    }

    /// An element as a row; what is no record is the item's column.
    fn row(&self, element: &Value, entry: Option<&str>) -> Value {
        let name = || self.batch.columns().next().unwrap_or("Item").to_owned();
        match (element, entry) {
            (Value::Map(entries), Some(entry)) => {
                let id = (name(), Value::String(entry.to_owned()));
                Value::Map(std::iter::once(id).chain(entries.iter().cloned()).collect())
            }
            (Value::Map(_), None) => element.clone(),
            _ => Value::Map(vec![(name(), element.clone())]),
        }
    }
}

/// Slots by what names them.
struct Index {
    exact: HashMap<String, Vec<usize>>,
    all: Vec<(Option<String>, Value)>,
}

impl Index {
    fn new(pack: &Pack<'_>, id: impl Fn(usize, &Item) -> Option<Value>) -> Index {
        let mut exact: HashMap<String, Vec<usize>> = HashMap::new();
        let mut all = Vec::new();
        for (slot, first) in pack.slots.iter().enumerate() {
            let item = &pack.items[*first].0;
            let id = id(slot, item).unwrap_or(Value::Null);
            exact.entry(fingerprint(item.key.as_deref(), &id)).or_default().push(slot);
            all.push((item.key.clone(), id));
        }
        Index { exact, all }
    }

    /// The slots that an element means: those of its very id, else those that mean the same.
    fn find(&self, key: Option<&str>, id: &Value) -> Vec<usize> {
        if let Some(slots) = self.exact.get(&fingerprint(key, id)) {
            return slots.clone();
        }
        let all = self.all.iter().enumerate();
        all.filter(|(_, (own, item))| own.as_deref() == key && means(item, id)).map(|(slot, _)| slot).collect()
    }
}

/// Whether an item means what an element is about: all that it says, the element says as well; a name is the end of an
/// ARN, and may have a version behind it.
fn means(item: &Value, element: &Value) -> bool {
    match (item, element) {
        (Value::Map(asked), Value::Map(_)) if !asked.is_empty() => {
            asked.iter().all(|(name, value)| element.get(name).is_some_and(|have| equal(value, have)))
        }
        (Value::String(asked), Value::String(told)) => {
            let ends = |arn: &str, name: &str| {
                let head = arn.strip_suffix(name).filter(|_| arn.starts_with("arn:") && !name.is_empty());
                head.is_some_and(|head| head.ends_with(['/', ':']) || name.starts_with('/'))
            };
            let has_version = |asked: &str, told: &str| {
                !told.is_empty() && asked.strip_prefix(told).is_some_and(|version| version.starts_with(':'))
            };
            ends(told, asked) || ends(asked, told) || has_version(asked, told)
        }
        _ => false,
    }
}

/// Whether two values are the same, whatever the order of their entries.
pub(super) fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Map(left), Value::Map(right)) => {
            left.len() == right.len() && left.iter().all(|(name, value)| b.get(name).is_some_and(|it| equal(value, it)))
        }
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equal(left, right))
        }
        _ => a == b,
    }
}

/// The same text for equal values, and another for others.
pub(super) fn fingerprint(key: Option<&str>, value: &Value) -> String {
    fn write(value: &Value, out: &mut String) {
        match value {
            Value::List(items) => {
                out.push('[');
                for item in items {
                    write(item, out);
                    out.push(',');
                }
                out.push(']');
            }
            Value::Map(entries) => {
                let mut sorted: Vec<_> = entries.iter().collect();
                sorted.sort_by(|a, b| a.0.cmp(&b.0));
                out.push('{');
                for (name, value) in sorted {
                    out.push_str(&format!("{name:?}:"));
                    write(value, out);
                    out.push(',');
                }
                out.push('}');
            }
            plain => out.push_str(&format!("{plain:?}")),
        }
    }
    let mut out = format!("{key:?} ");
    write(value, &mut out);
    out
}

/// Some members of a record; those without a value are none. `None` where there is none of them.
pub(super) fn members(value: &Value, names: &[Box<str>]) -> Option<Value> {
    if let [only] = names {
        return value.get(only).cloned();
    }
    let is_empty = |value: &Value| *value == Value::Null || value.as_str() == Some("");
    let have = names.iter().filter_map(|name| Some((name.to_string(), value.get(name)?.clone())));
    let have: Vec<_> = have.filter(|(_, value)| !is_empty(value)).collect();
    (!have.is_empty()).then_some(Value::Map(have))
}

fn unanswered() -> ItemAnswer {
    ItemAnswer::Failed { code: UNANSWERED.to_owned(), msg: "the answer does not say what became of it".to_owned() }
}

fn unprocessed() -> ItemAnswer {
    ItemAnswer::Again { code: UNPROCESSED.to_owned(), msg: "AWS has no room for this item".to_owned() }
}

fn failure(elements: &Elements, element: &Value) -> ItemAnswer {
    let told = |way: &Option<Box<[Box<str>]>>| way.as_ref().and_then(|way| way_to(element, way)).map(text);
    let code = told(&elements.code).filter(|code| !code.is_empty());
    let code = code.unwrap_or_else(|| last_name(&elements.path).to_owned());
    let msg = told(&elements.message).unwrap_or_default();
    if PATIENCE.contains(&code.as_str()) { ItemAnswer::Again { code, msg } } else { ItemAnswer::Failed { code, msg } }
}

/// The name of the list or number that a path ends in.
fn last_name(path: &Steps) -> &str {
    let name = path.0.iter().rev().find_map(|step| match step {
        Step::Member(name) => Some(&**name),
        _ => None,
    });
    name.unwrap_or_default()
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        Value::List(items) => items.iter().map(text).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}

/// Something that stands at the end of a path.
#[derive(Clone, Copy)]
pub(super) struct Found<'v> {
    pub(super) value: &'v Value,
    /// The entry that a [`Step::Key`] went through.
    key: Option<&'v str>,
    /// The entry that a [`Step::Entries`] went through.
    entry: Option<&'v str>,
}

/// Everything at the end of a path, in order.
pub(super) fn walk<'v>(value: &'v Value, path: &Steps) -> Vec<Found<'v>> {
    let mut found = vec![Found { value, key: None, entry: None }];
    for step in &path.0 {
        let open = |at: Found<'v>| -> Vec<Found<'v>> {
            let entries = || match at.value {
                Value::Map(entries) => &entries[..],
                _ => &[],
            };
            match step {
                Step::Member(name) => at.value.get(name).map(|value| Found { value, ..at }).into_iter().collect(),
                Step::Each => elements_of(at.value).iter().map(|value| Found { value, ..at }).collect(),
                Step::Key(_) => entries().iter().map(|(key, value)| Found { value, key: Some(key), ..at }).collect(),
                Step::Entries => entries().iter().map(|(key, value)| Found { value, entry: Some(key), ..at }).collect(),
            }
        };
        found = found.into_iter().flat_map(open).collect();
    }
    found
}

fn find<'v>(value: &'v Value, path: &Steps) -> Option<&'v Value> {
    walk(value, path).into_iter().next().map(|found| found.value)
}

fn elements_of(value: &Value) -> &[Value] {
    match value {
        Value::List(items) => items,
        _ => &[],
    }
}

fn rows(value: Option<&Value>) -> Vec<Value> {
    match value {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::List(items)) => items.clone(),
        Some(other) => vec![other.clone()],
    }
}

fn way_to<'v>(value: &'v Value, way: &[Box<str>]) -> Option<&'v Value> {
    way.iter().try_fold(value, |at, name| at.get(name)).filter(|value| **value != Value::Null)
}
