//! What an expression gives over a value. Values are borrowed as long as nothing new is made of them.

use std::borrow::Cow;
use std::cmp::Ordering;

use aws_smithy_types::date_time::{DateTime, Format};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::QueryError;
use super::functions;
use super::parse::{Ast, Comparator};
use crate::output::rfc3339;
use crate::value::{Timestamp, Value};

type Found<'v> = Result<Cow<'v, Value>, QueryError>;

/// `ast` over `value`; nothing made on the way may have more than `most` values ([`most`]).
pub(super) fn evaluate<'v>(ast: &'v Ast, value: &'v Value, most: usize) -> Found<'v> {
    Ok(match ast {
        Ast::Current => Cow::Borrowed(value),
        Ast::Field(name) => borrowed(value.get(name)),
        Ast::Index(at) => match value {
            Value::List(items) => borrowed(position(*at, items.len()).and_then(|at| items.get(at))),
            _ => null(),
        },
        Ast::Slice(start, stop, step) => match value {
            Value::List(items) => Cow::Owned(Value::List(slice(items, *start, *stop, *step))),
            _ => null(),
        },
        Ast::Literal(value) => Cow::Borrowed(value),
        Ast::List(_) | Ast::Record(_) if *value == Value::Null => null(),
        Ast::List(elements) => {
            let found = elements.iter().map(|ast| Ok(evaluate(ast, value, most)?.into_owned()));
            bounded(Value::List(found.collect::<Result<_, _>>()?), most)?
        }
        Ast::Record(entries) => {
            let mut record = Value::Map(Vec::with_capacity(entries.len()));
            for (key, ast) in entries {
                record.set(key, evaluate(ast, value, most)?.into_owned());
            }
            bounded(record, most)?
        }
        Ast::Then(first, second) => match evaluate(first, value, most)? {
            Cow::Borrowed(found) => evaluate(second, found, most)?,
            Cow::Owned(found) => Cow::Owned(evaluate(second, &found, most)?.into_owned()),
        },
        Ast::Project(list, each) => match evaluate(list, value, most)? {
            Cow::Borrowed(Value::List(items)) => project(items.iter().map(Cow::Borrowed), each, most)?,
            Cow::Owned(Value::List(items)) => project(items.into_iter().map(Cow::Owned), each, most)?,
            _ => null(),
        },
        Ast::When(condition, then) if is_true(&*evaluate(condition, value, most)?) => evaluate(then, value, most)?,
        Ast::When(..) => null(),
        Ast::Values(object) => match &*evaluate(object, value, most)? {
            Value::Map(entries) => Cow::Owned(Value::List(entries.iter().map(|(_, value)| value.clone()).collect())),
            _ => null(),
        },
        Ast::Flatten(list) => match evaluate(list, value, most)?.into_owned() {
            Value::List(items) => {
                let mut flat = Vec::with_capacity(items.len());
                for item in items {
                    match item {
                        Value::List(inner) => flat.extend(inner),
                        other => flat.push(other),
                    }
                }
                bounded(Value::List(flat), most)?
            }
            _ => null(),
        },
        Ast::Or(first, second) => {
            let first = evaluate(first, value, most)?;
            if is_true(&first) { first } else { evaluate(second, value, most)? }
        }
        Ast::And(first, second) => {
            let first = evaluate(first, value, most)?;
            if is_true(&first) { evaluate(second, value, most)? } else { first }
        }
        Ast::Not(of) => Cow::Owned(Value::Bool(!is_true(&*evaluate(of, value, most)?))),
        Ast::Compare(comparator, left, right) => {
            let (left, right) = (evaluate(left, value, most)?, evaluate(right, value, most)?);
            Cow::Owned(compare(*comparator, &left, &right))
        }
        Ast::Call(function, arguments, at) => {
            let found = functions::call(*function, arguments, value, most);
            Cow::Owned(found.map_err(|error| QueryError { at: *at, ..error })?)
        }
        // Stands in a function's arguments only, and that looks at it itself.
        Ast::Reference(of) => evaluate(of, value, most)?,
    })
}

/// How much a value may become while it is looked at: `[@, @]` behind one another would double it each time.
pub(super) fn most(value: &Value) -> usize {
    64 * weight(value) + 65_536
}

/// Values in a value, long texts counting for several.
fn weight(value: &Value) -> usize {
    1 + match value {
        Value::String(text) => text.len() / 32,
        Value::Blob(bytes) => bytes.len() / 32,
        Value::List(items) => items.iter().map(weight).sum(),
        Value::Map(entries) => entries.iter().map(|(key, value)| key.len() / 32 + weight(value)).sum(),
        _ => 0,
    }
}

fn bounded<'v>(made: Value, most: usize) -> Found<'v> {
    if weight(&made) > most {
        return Err(QueryError::at(0, "makes far more of what it is given than that is"));
    }
    Ok(Cow::Owned(made))
}

fn project<'v>(items: impl ExactSizeIterator<Item = Cow<'v, Value>>, each: &Ast, most: usize) -> Found<'v> {
    let mut found = Vec::with_capacity(items.len());
    for item in items {
        let new = match (each, item) {
            (Ast::Current, item) => item.into_owned(),
            (each, item) => evaluate(each, &item, most)?.into_owned(),
        };
        if new != Value::Null {
            found.push(new);
        }
    }
    Ok(Cow::Owned(Value::List(found)))
}

fn null<'v>() -> Cow<'v, Value> {
    Cow::Borrowed(&Value::Null)
}

fn borrowed(value: Option<&Value>) -> Cow<'_, Value> {
    value.map_or_else(null, Cow::Borrowed)
}

/// An index, counted from the end where it is negative.
fn position(at: i64, length: usize) -> Option<usize> {
    usize::try_from(if at < 0 { at + i64::try_from(length).ok()? } else { at }).ok()
}

/// The elements from `start` up to `stop`, every `step`th; counted from the end and backwards where they are negative.
fn slice(items: &[Value], start: Option<i64>, stop: Option<i64>, step: i64) -> Vec<Value> {
    let length = items.len() as i64;
    // Where nothing is, counted backwards, before the first element.
    let (low, high) = if step < 0 { (-1, length - 1) } else { (0, length) };
    let bound = |given: Option<i64>, default: i64| match given {
        Some(at) if at < 0 => at.saturating_add(length).max(low),
        Some(at) => at.min(high),
        None => default,
    };
    let (start, stop) =
        if step < 0 { (bound(start, high), bound(stop, low)) } else { (bound(start, low), bound(stop, high)) };
    let mut found = Vec::new();
    let mut at = start;
    while if step < 0 { at > stop } else { at < stop } {
        found.extend(usize::try_from(at).ok().and_then(|at| items.get(at)).cloned());
        at = at.saturating_add(step);
    }
    found
}

/// Whether a value counts as true: everything but null, false and what is empty.
pub(super) fn is_true(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Blob(bytes) => !bytes.is_empty(),
        Value::List(items) => !items.is_empty(),
        Value::Map(entries) => !entries.is_empty(),
        Value::Bool(true) | Value::Int(_) | Value::Float(_) | Value::Timestamp(_) => true,
    }
}

fn compare(comparator: Comparator, left: &Value, right: &Value) -> Value {
    let ordered = |fits: fn(Ordering) -> bool| match (left, right) {
        // A NaN is neither more nor less than anything.
        (Value::Float(float), _) | (_, Value::Float(float)) if float.is_nan() => Value::Bool(false),
        _ => order(left, right).map_or(Value::Null, |order| Value::Bool(fits(order))),
    };
    match comparator {
        Comparator::Equal => Value::Bool(equal(left, right)),
        Comparator::NotEqual => Value::Bool(!equal(left, right)),
        Comparator::Less => ordered(Ordering::is_lt),
        Comparator::LessOrEqual => ordered(Ordering::is_le),
        Comparator::Greater => ordered(Ordering::is_gt),
        Comparator::GreaterOrEqual => ordered(Ordering::is_ge),
    }
}

/// Whether two values are the same to JMESPath: `1` is `1.0`, and records have no order.
pub(super) fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Float(left), Value::Float(right)) => left == right,
        (Value::Int(_) | Value::Float(_), Value::Int(_) | Value::Float(_)) => {
            order(left, right) == Some(Ordering::Equal)
        }
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equal(left, right))
        }
        (Value::Map(left), Value::Map(entries)) => {
            left.len() == entries.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| equal(value, other)))
        }
        (
            Value::Timestamp(_) | Value::Blob(_) | Value::String(_),
            Value::Timestamp(_) | Value::Blob(_) | Value::String(_),
        ) => order(left, right) == Some(Ordering::Equal),
        (left, right) => left == right,
    }
}

/// How two numbers or two texts stand to one another; everything else has no order. A NaN is the greatest number.
pub(super) fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Int(left), Value::Int(right)) => Some(left.cmp(right)),
        (Value::Int(left), Value::Float(right)) => Some(order_mixed(*left, *right)),
        (Value::Float(left), Value::Int(right)) => Some(order_mixed(*right, *left).reverse()),
        (Value::Float(left), Value::Float(right)) => {
            Some(left.partial_cmp(right).unwrap_or_else(|| left.is_nan().cmp(&right.is_nan())))
        }
        (Value::Timestamp(left), Value::Timestamp(right)) => Some(left.cmp(right)),
        (Value::Timestamp(time), Value::String(text)) => Some(order_time(*time, text)),
        (Value::String(text), Value::Timestamp(time)) => Some(order_time(*time, text).reverse()),
        (left, right) => Some(text(left)?.cmp(&text(right)?)),
    }
}

/// An integer against a float, exactly.
fn order_mixed(int: i64, float: f64) -> Ordering {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    if float.is_nan() || float >= BEYOND {
        Ordering::Less
    } else if float < -BEYOND {
        Ordering::Greater
    } else {
        // Within 64 bits: cutting off is exact, and what was cut off decides among equals.
        int.cmp(&(float.trunc() as i64)).then(0.0.partial_cmp(&float.fract()).unwrap_or(Ordering::Equal))
    }
}

/// A time against text: as times where the text is one, else letter by letter, so that `'2024'` comes before all of 2024.
fn order_time(time: Timestamp, text: &str) -> Ordering {
    match DateTime::from_str(text, Format::DateTimeWithOffset) {
        Ok(other) => time.cmp(&Timestamp { secs: other.secs(), nanos: other.subsec_nanos() }),
        Err(_) => rfc3339(time).as_str().cmp(text),
    }
}

/// What is text to JMESPath: strings, times and blobs.
pub(super) fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Timestamp(time) => Some(Cow::Owned(rfc3339(*time))),
        Value::Blob(bytes) => Some(Cow::Owned(BASE64_STANDARD.encode(bytes))),
        _ => None,
    }
}
