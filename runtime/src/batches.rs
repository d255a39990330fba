//! Many items by one request: rows become items, items a request, its answer an answer for each.
//!
//! [`Item::of`] takes an item out of a row, [`Pack::add`] gathers items until a request is full, [`Pack::request`] puts
//! them into the parameters and [`Pack::answers`] reads the answer by the facts of [`Batch`]. Whoever sends decides what
//! shares a request: items of one pack must agree in every parameter beside the item, and in region and identity.
//!
//! Pure: nothing is sent here, and nothing known of models beyond the facts. When a whole request is refused there is
//! nothing to read: one wrong id fails all of EC2's, so that its items should be tried again one by one.

mod answers;

use std::collections::HashMap;

use nuaws_models::batch::{Batch, Item as Form, Matching, Step};
use nuaws_models::names;

use crate::value::Value;

/// What stands in the list for one row.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// As it is sent, but for an id that we make.
    value: Value,
    /// The entry of a map that the list stands in.
    key: Option<String>,
    /// What tells it from others, where equal items are one thing.
    id: Option<Value>,
}

/// What became of an item.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemAnswer {
    /// It was done. The rows that the answer has for it: none where it says no more than that, or where there is none.
    Done(Vec<Value>),
    /// It was not, by AWS's code and message.
    Failed {
        /// AWS's code, or the name of the list it stands in; [`UNANSWERED`] where it stands in none.
        code: String,
        /// What AWS says to it; may be empty.
        msg: String,
    },
    /// AWS had no room for it: send it again, after a pause.
    Again {
        /// AWS's code; [`UNPROCESSED`] where it only gives the item back.
        code: String,
        /// What AWS says to it; may be empty.
        msg: String,
    },
}

/// The code of an item that an answer says nothing of, though it should.
pub const UNANSWERED: &str = "Unanswered";
/// The code of an item that AWS gives back without a word.
pub const UNPROCESSED: &str = "Unprocessed";

impl Item {
    /// The item that a row gives; `None` where it has not the columns. A plain row is the item, or its one column.
    pub fn of(batch: &Batch, row: &Value) -> Option<Item> {
        let is_record = matches!(row, Value::Map(_));
        let key = match batch.key() {
            Some(name) => Some(column(row, name)?.as_str()?.to_owned()),
            None => None,
        };
        let value = match &batch.item {
            Form::Plain(_) if matches!(row, Value::Null | Value::List(_)) => return None,
            Form::Plain(names) if is_record => names.iter().find_map(|name| column(row, name))?.clone(),
            Form::Plain(_) => row.clone(),
            Form::Built { columns, plain, .. } => {
                let mut value = Value::Map(Vec::new());
                let mut any = false;
                for wanted in columns {
                    let found = if is_record {
                        column(row, &wanted.name)
                    } else {
                        Some(row).filter(|row| **row != Value::Null && plain.as_ref() == Some(&wanted.name))
                    };
                    match found {
                        Some(found) => {
                            *place(&mut value, wanted.path.iter().map(|name| &**name)) = found.clone();
                            any = true;
                        }
                        None if wanted.required => return None,
                        None => {}
                    }
                }
                any.then_some(value)?
            }
        };
        let id = id(batch, &value);
        Some(Item { value, key, id })
    }

    /// How many bytes of a request it takes, about and rather more than less: names, text, bytes, and eight for each
    /// number.
    pub fn bytes(&self) -> usize {
        fn of(value: &Value) -> usize {
            match value {
                Value::Null => 4,
                Value::Bool(_) | Value::Int(_) | Value::Float(_) => 8,
                Value::Timestamp(_) => 26,
                Value::String(text) => text.len(),
                Value::Blob(bytes) => bytes.len(),
                Value::List(items) => items.iter().map(|item| 1 + of(item)).sum(),
                Value::Map(entries) => entries.iter().map(|(name, value)| 1 + name.len() + of(value)).sum(),
            }
        }
        of(&self.value)
    }
}

/// A row's column for a member: by its name, by its flag's, or ignoring case. A column without a value is none.
pub fn column<'v>(row: &'v Value, name: &str) -> Option<&'v Value> {
    let Value::Map(entries) = row else { return None };
    let flag = names::kebab(name);
    let by = |same: &dyn Fn(&str) -> bool| entries.iter().find(|(have, _)| same(have));
    let found = by(&|have| have == name).or_else(|| by(&|have| have == flag));
    let (_, value) = found.or_else(|| by(&|have| have.eq_ignore_ascii_case(name)))?;
    (*value != Value::Null).then_some(value)
}

/// What tells an item from others. Nothing does where an answer counts them or we make their ids: two equal messages are
/// two messages.
fn id(batch: &Batch, value: &Value) -> Option<Value> {
    if matches!(batch.matching, Matching::Position(_) | Matching::Ends { .. }) {
        return None;
    }
    match (&batch.item, &batch.matching) {
        (Form::Plain(_), _) => Some(value.clone()),
        (Form::Built { made: Some(_), .. }, _) => None,
        (Form::Built { id, .. }, _) if !id.is_empty() => answers::members(value, id),
        // AWS returns the whole item to have it sent again.
        (Form::Built { .. }, Matching::Id { again: Some(_), .. }) => Some(value.clone()),
        (Form::Built { .. }, _) => None,
    }
}

/// Items that go by one request.
#[derive(Debug)]
pub struct Pack<'b> {
    batch: &'b Batch,
    /// In the order added, each with its slot in the request.
    items: Vec<(Item, usize)>,
    /// For each slot the first item that has it.
    slots: Vec<usize>,
    /// Slots by their identity.
    known: HashMap<String, usize>,
    bytes: usize,
}

impl<'b> Pack<'b> {
    /// An empty one.
    pub fn new(batch: &'b Batch) -> Pack<'b> {
        Pack { batch, items: Vec::new(), slots: Vec::new(), known: HashMap::new(), bytes: 0 }
    }

    /// Adds an item. What is the same thing is sent once and answered for each; an item that would make the request too
    /// long or large, or that says something else of a thing that is in it (AWS refuses both by one request), is given
    /// back: send this pack and begin another with it. The first item always fits.
    ///
    /// # Errors
    /// The item.
    pub fn add(&mut self, item: Item) -> Result<(), Item> {
        let name = item.id.as_ref().map(|id| answers::fingerprint(item.key.as_deref(), id));
        if let Some(slot) = name.as_ref().and_then(|name| self.known.get(name)) {
            let first = &self.items[self.slots[*slot]].0;
            if !answers::equal(&first.value, &item.value) {
                return Err(item);
            }
            self.items.push((item, *slot));
            return Ok(());
        }
        let bytes = self.bytes + item.bytes() + PER_ITEM;
        let is_large = self.batch.bytes.is_some_and(|most| bytes > most);
        if !self.slots.is_empty() && (is_large || self.slots.len() >= self.batch.most) {
            return Err(item);
        }
        let slot = self.slots.len();
        if let Some(name) = name {
            self.known.insert(name, slot);
        }
        self.slots.push(self.items.len());
        self.items.push((item, slot));
        self.bytes = bytes;
        Ok(())
    }

    /// How many items were added.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether none was.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether no further thing fits, so that there is nothing to wait for.
    pub fn is_full(&self) -> bool {
        self.slots.len() >= self.batch.most
    }

    /// The items in the order added, which is that of [`Pack::answers`]: to be sent again.
    pub fn into_items(self) -> impl Iterator<Item = Item> {
        self.items.into_iter().map(|(item, _)| item)
    }

    /// The request's parameters: `params`, which hold all else, with the list in its place.
    pub fn request(&self, params: &Value) -> Value {
        let mut request = params.clone();
        for (slot, first) in self.slots.iter().enumerate() {
            let item = &self.items[*first].0;
            let mut value = item.value.clone();
            if let Form::Built { made: Some(name), .. } = &self.batch.item {
                value.set(name, Value::String(slot.to_string()));
            }
            let steps = self.batch.list.0.iter().filter_map(|step| match step {
                Step::Member(name) => Some(&**name),
                Step::Key(_) => Some(item.key.as_deref().unwrap_or_default()),
                Step::Each | Step::Entries => None,
            });
            let list = place(&mut request, steps);
            match list {
                Value::List(items) => items.push(value),
                other => *other = Value::List(vec![value]),
            }
        }
        request
    }
}

/// What the wire adds to an item: AWS counts 26 bytes for an event of a log, 14 for one of a bus.
const PER_ITEM: usize = 26;

/// The place under names in records within records, made where it is not there.
fn place<'v, 'n>(value: &'v mut Value, names: impl Iterator<Item = &'n str>) -> &'v mut Value {
    let mut at = value;
    for name in names {
        if !matches!(at, Value::Map(_)) {
            *at = Value::Map(Vec::new());
        }
        let Value::Map(entries) = at else { unreachable!("it was made one") };
        let found = entries.iter().position(|(have, _)| have == name);
        let index = found.unwrap_or_else(|| {
            entries.push((name.to_owned(), Value::Null));
            entries.len() - 1
        });
        at = &mut entries[index].1;
    }
    at
}

#[cfg(test)]
mod tests;
