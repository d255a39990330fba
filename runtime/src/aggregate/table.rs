//! The groups: found by the bytes of their columns, given in the columns' order.

use std::cmp::Ordering;
use std::collections::HashMap;

use rmpv::ValueRef;
use rmpv::decode::read_value_ref;

use super::figure::{Figure, Unfit, compare};
use super::{Column, Spec};
use crate::error::{CallError, Stage};
use crate::output::{Batch, Sizes, pack, unpack};
use crate::value::Value;

/// Groups at most: more of them are better looked at as rows.
const MOST: usize = 100_000;
/// Rows of a frame.
const FRAME: usize = 1000;
/// A nil in MessagePack.
const NIL: &[u8] = &[0xc0];

/// Groups so far.
#[derive(Debug)]
pub(super) struct Table {
    spec: Spec,
    groups: HashMap<Vec<u8>, Group>,
    /// Columns of the groups, then of the figures.
    wanted: Vec<Column>,
    /// Which columns of the rows count bytes.
    sizes: Sizes,
    key: Vec<u8>,
}

#[derive(Debug)]
struct Group {
    count: i64,
    figures: Vec<Figure>,
}

impl Table {
    pub(super) fn new(spec: Spec) -> Table {
        let wanted = spec.by.iter().chain(spec.figures.iter().map(|(_, column)| column)).cloned().collect();
        let mut table = Table { spec, groups: HashMap::new(), wanted, sizes: Sizes::default(), key: Vec::new() };
        if table.spec.by.is_empty() {
            // All rows are one group, even if there are none.
            table.groups.insert(Vec::new(), Group::new(&table.spec));
        }
        table
    }

    /// Takes rows.
    pub(super) fn add(&mut self, batch: &Batch) -> Result<(), CallError> {
        if self.sizes.is_empty() {
            self.sizes = batch.sizes.clone();
        }
        let mut rest = &batch.packed[..];
        let mut values = vec![None; self.wanted.len()];
        while !rest.is_empty() {
            values.fill(None);
            take_row(&mut rest, &self.wanted, &mut values)?;
            self.add_row(&values)?;
        }
        Ok(())
    }

    /// Takes a row's columns: those of the groups, then those of the figures.
    fn add_row(&mut self, values: &[Option<&[u8]>]) -> Result<(), CallError> {
        let (by, of) = values.split_at(self.spec.by.len());
        self.key.clear();
        by.iter().for_each(|value| self.key.extend_from_slice(value.unwrap_or(NIL)));
        if !self.groups.contains_key(&self.key) {
            if self.groups.len() == MOST {
                return Err(CallError::not_sent("Groups", format!("there are more than {MOST} groups"))
                    .stage(Stage::Answered)
                    .flag("aggregate")
                    .help("group by a column of fewer values, or take the rows themselves: --stream | group-by …"));
            }
            self.groups.insert(self.key.clone(), Group::new(&self.spec));
        }
        let Some(group) = self.groups.get_mut(&self.key) else { return Ok(()) };
        group.count += 1;
        for ((figure, (kind, column)), value) in group.figures.iter_mut().zip(&self.spec.figures).zip(of) {
            let Some(mut value) = *value else { continue };
            let value = unpack(&mut value).map_err(|error| unreadable(&error))?;
            figure.add(&value).map_err(|unfit| wrong(kind.name(), column, &unfit))?;
        }
        Ok(())
    }

    /// The groups as rows, in frames; with a window's beginning in front where there are windows.
    pub(super) fn rows(self, window: Option<Value>) -> Result<Vec<Batch>, CallError> {
        let Table { spec, groups, sizes, .. } = self;
        let is_size = |column: &Column| sizes.contains(&column.path());
        let mut named: Vec<(Vec<Value>, Group)> = Vec::with_capacity(groups.len());
        for (key, group) in groups {
            let mut rest = &key[..];
            let mut values = Vec::with_capacity(spec.by.len());
            while !rest.is_empty() {
                values.push(unpack(&mut rest).map_err(|error| unreadable(&error))?);
            }
            named.push((values, group));
        }
        named.sort_by(|a, b| order(&a.0, &b.0));
        let columns = spec.by.iter().filter(|column| is_size(column)).map(Column::name);
        let sums = spec.figures.iter().filter(|(_, column)| is_size(column));
        let sums = sums.map(|(kind, column)| format!("{}_{}", kind.name(), column.name()));
        let sizes: Sizes = columns.chain(sums).collect();
        let (mut batches, mut packed, mut count) = (Vec::new(), Vec::new(), 0);
        let total = named.len();
        for (at, (values, group)) in named.into_iter().enumerate() {
            let mut row: Vec<(String, Value)> = window.iter().map(|at| ("window".to_owned(), at.clone())).collect();
            row.extend(spec.by.iter().map(Column::name).zip(values));
            if spec.count {
                row.push(("count".to_owned(), Value::Int(group.count)));
            }
            for (figure, (kind, column)) in group.figures.into_iter().zip(&spec.figures) {
                let value = figure.value(is_size(column)).map_err(|unfit| wrong(kind.name(), column, &unfit))?;
                row.push((format!("{}_{}", kind.name(), column.name()), value));
            }
            packed.extend(pack(&Value::Map(row)));
            count += 1;
            if count as usize == FRAME || at + 1 == total {
                let sizes = sizes.clone();
                batches.push(Batch {
                    packed: std::mem::take(&mut packed).into(),
                    count: std::mem::take(&mut count),
                    sizes,
                });
            }
        }
        Ok(batches)
    }
}

impl Group {
    fn new(spec: &Spec) -> Group {
        Group { count: 0, figures: spec.figures.iter().map(|(kind, _)| Figure::new(*kind)).collect() }
    }
}

/// Takes a row off the front of `rest`, and what it has in the wanted columns.
fn take_row<'r>(rest: &mut &'r [u8], wanted: &[Column], values: &mut [Option<&'r [u8]>]) -> Result<(), CallError> {
    let row = *rest;
    let Ok(entries) = rmp::decode::read_map_len(rest) else {
        // What is no record has no columns.
        *rest = row;
        return skip(rest);
    };
    for _ in 0..entries {
        let name = read_value_ref(rest).map_err(|error| unreadable(&error))?;
        let value = *rest;
        skip(rest)?;
        let value = &value[..value.len() - rest.len()];
        let ValueRef::String(name) = name else { continue };
        for (column, found) in wanted.iter().zip(values.iter_mut()) {
            if name.as_str() == Some(&column.0[0]) {
                *found = find(value, &column.0[1..])?;
            }
        }
    }
    Ok(())
}

/// The bytes of what stands at a path in a value; none where it is missing.
fn find<'r>(mut value: &'r [u8], path: &[String]) -> Result<Option<&'r [u8]>, CallError> {
    if path.is_empty() {
        return Ok(Some(value));
    }
    let mut found = [None];
    take_row(&mut value, &[Column(path.to_vec())], &mut found)?;
    Ok(found[0])
}

fn skip(rest: &mut &[u8]) -> Result<(), CallError> {
    read_value_ref(rest).map(drop).map_err(|error| unreadable(&error))
}

/// The order of groups: by the first column that differs.
fn order(a: &[Value], b: &[Value]) -> Ordering {
    let orders = a.iter().zip(b).map(|(a, b)| compare(a, b).unwrap_or_else(|| pack(a).cmp(&pack(b))));
    orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

fn wrong(kind: &str, column: &Column, unfit: &Unfit) -> CallError {
    let error = CallError::not_sent("Input", format!("--aggregate {kind} of {}: {unfit}", column.path()));
    error.stage(Stage::Answered).flag("aggregate").help("sum and avg want numbers; min and max want values of one kind")
}

fn unreadable(error: &dyn std::fmt::Display) -> CallError {
    CallError::not_sent("Internal", format!("a row cannot be read: {error}")).stage(Stage::Answered)
}
