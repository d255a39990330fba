//! JMESPath's built-in functions.
//!
//! Each takes its arguments by what it wants of them; what is not that is an error, with the function's name, what it
//! wanted and what it got. A function that picks among its argument's elements gives them as they are, times as times.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::QueryError;
use super::evaluate::{equal, evaluate, order, text};
use super::parse::Ast;
use crate::output;
use crate::params;
use crate::value::Value;

/// A function: a row of [`FUNCTIONS`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Function(&'static Row);

#[derive(Debug)]
struct Row {
    name: &'static str,
    least: usize,
    /// Whether it takes more than `least` arguments.
    more: bool,
    /// Which argument is an expression.
    reference: Option<usize>,
    run: fn(&Arguments<'_>) -> Result<Value, QueryError>,
}

const fn row(name: &'static str, least: usize, run: fn(&Arguments<'_>) -> Result<Value, QueryError>) -> Row {
    Row { name, least, more: false, reference: None, run }
}

const fn by(name: &'static str, reference: usize, run: fn(&Arguments<'_>) -> Result<Value, QueryError>) -> Row {
    Row { name, least: 2, more: false, reference: Some(reference), run }
}

const fn many(name: &'static str, run: fn(&Arguments<'_>) -> Result<Value, QueryError>) -> Row {
    Row { name, least: 1, more: true, reference: None, run }
}

/// All there are.
static FUNCTIONS: [Row; 26] = [
    row("abs", 1, |given| match given.number(0)? {
        Value::Int(int) => Ok(int.checked_abs().map_or(Value::Float((int as f64).abs()), Value::Int)),
        other => Ok(Value::Float(float(&other).abs())),
    }),
    row("avg", 1, |given| {
        let numbers = given.numbers(0)?;
        Ok(if numbers.is_empty() { Value::Null } else { Value::Float(float(&sum(&numbers)) / numbers.len() as f64) })
    }),
    row("ceil", 1, |given| given.number(0).map(|number| rounded(number, f64::ceil))),
    row("contains", 2, |given| {
        let wanted = given.value(1);
        Ok(Value::Bool(match given.value(0) {
            Value::List(items) => items.iter().any(|item| equal(item, wanted)),
            subject => match (text(subject), text(wanted)) {
                (Some(subject), Some(wanted)) => subject.contains(&*wanted),
                (Some(_), None) => false,
                (None, _) => return Err(given.wrong(0, "an array or a string")),
            },
        }))
    }),
    row("ends_with", 2, |given| Ok(Value::Bool(given.text(0)?.ends_with(&*given.text(1)?)))),
    row("floor", 1, |given| given.number(0).map(|number| rounded(number, f64::floor))),
    row("join", 2, |given| {
        let glue = given.text(0)?;
        let parts = given.array(1)?.iter().map(text).collect::<Option<Vec<_>>>();
        parts.map(|parts| Value::String(parts.join(&glue))).ok_or_else(|| given.wrong(1, "an array of strings"))
    }),
    row("keys", 1, |given| {
        Ok(Value::List(given.object(0)?.iter().map(|(key, _)| Value::String(key.clone())).collect()))
    }),
    row("length", 1, |given| {
        let length = match given.value(0) {
            Value::List(items) => items.len(),
            Value::Map(entries) => entries.len(),
            other => text(other).ok_or_else(|| given.wrong(0, "a string, an array or an object"))?.chars().count(),
        };
        Ok(Value::Int(length as i64))
    }),
    by("map", 0, |given| {
        let found = given.array(1)?.iter().map(|item| given.applied(0, item));
        Ok(Value::List(found.collect::<Result<_, _>>()?))
    }),
    row("max", 1, |given| Ok(most(given.ordered(0)?, Ordering::Greater))),
    by("max_by", 1, |given| Ok(most(given.keyed()?, Ordering::Greater))),
    many("merge", |given| {
        let mut merged = Value::Map(Vec::new());
        for at in 0..given.values.len() {
            given.object(at)?.iter().for_each(|(key, value)| merged.set(key, value.clone()));
        }
        Ok(merged)
    }),
    row("min", 1, |given| Ok(most(given.ordered(0)?, Ordering::Less))),
    by("min_by", 1, |given| Ok(most(given.keyed()?, Ordering::Less))),
    many("not_null", |given| {
        let found = given.values.iter().find(|value| ***value != Value::Null);
        Ok(found.map_or(Value::Null, |found| found.clone().into_owned()))
    }),
    row("reverse", 1, |given| {
        Ok(match given.value(0) {
            Value::List(items) => Value::List(items.iter().rev().cloned().collect()),
            other => {
                let text = text(other).ok_or_else(|| given.wrong(0, "an array or a string"))?;
                Value::String(text.chars().rev().collect())
            }
        })
    }),
    row("sort", 1, |given| Ok(sorted(given.ordered(0)?))),
    by("sort_by", 1, |given| Ok(sorted(given.keyed()?))),
    row("starts_with", 2, |given| Ok(Value::Bool(given.text(0)?.starts_with(&*given.text(1)?)))),
    row("sum", 1, |given| given.numbers(0).map(|numbers| sum(&numbers))),
    row("to_array", 1, |given| {
        Ok(match given.value(0) {
            Value::List(items) => Value::List(items.clone()),
            other => Value::List(vec![other.clone()]),
        })
    }),
    row("to_number", 1, |given| {
        Ok(match given.value(0) {
            number @ (Value::Int(_) | Value::Float(_)) => number.clone(),
            Value::String(text) => match serde_json::from_str::<serde_json::Number>(text.trim()) {
                Ok(number) => params::from_json(number.into()),
                Err(_) => Value::Null,
            },
            _ => Value::Null,
        })
    }),
    row("to_string", 1, |given| {
        let value = given.value(0);
        Ok(Value::String(text(value).map_or_else(|| output::json(value), Cow::into_owned)))
    }),
    row("type", 1, |given| Ok(Value::String(kind(given.value(0)).to_owned()))),
    row("values", 1, |given| Ok(Value::List(given.object(0)?.iter().map(|(_, value)| value.clone()).collect()))),
];

impl PartialEq for Function {
    fn eq(&self, other: &Function) -> bool {
        self.0.name == other.0.name
    }
}

impl Function {
    /// The function of this name.
    pub(super) fn named(name: &str) -> Option<Function> {
        FUNCTIONS.iter().find(|row| row.name == name).map(Function)
    }

    /// Whether it takes so many arguments.
    pub(super) fn takes(self, arguments: usize) -> bool {
        arguments == self.0.least || (self.0.more && arguments > self.0.least)
    }

    /// How many it takes, in words.
    pub(super) fn wants(self) -> String {
        format!("{}{}", self.0.least, if self.0.more { " or more" } else { "" })
    }

    /// Whether its argument at this place is an expression.
    pub(super) fn takes_reference(self, at: usize) -> bool {
        self.0.reference == Some(at)
    }
}

/// Calls a function with `arguments` evaluated over `value`.
pub(super) fn call(function: Function, arguments: &[Ast], value: &Value, most: usize) -> Result<Value, QueryError> {
    let mut given = Arguments { function, values: Vec::with_capacity(arguments.len()), reference: None, most };
    for argument in arguments {
        match argument {
            Ast::Reference(ast) => {
                given.reference = Some(ast);
                given.values.push(Cow::Owned(Value::Null));
            }
            ast => given.values.push(evaluate(ast, value, most)?),
        }
    }
    (function.0.run)(&given)
}

struct Arguments<'a> {
    function: Function,
    values: Vec<Cow<'a, Value>>,
    reference: Option<&'a Ast>,
    /// How much may be made of a value.
    most: usize,
}

impl Arguments<'_> {
    fn value(&self, at: usize) -> &Value {
        self.values.get(at).map_or(&Value::Null, |value| value)
    }

    fn wrong(&self, at: usize, wanted: &str) -> QueryError {
        self.refused(wanted, kind(self.value(at)))
    }

    fn refused(&self, wanted: &str, got: &str) -> QueryError {
        QueryError::at(0, format!("gives {}() {got} where it wants {wanted}", self.function.0.name))
    }

    fn number(&self, at: usize) -> Result<Value, QueryError> {
        match self.value(at) {
            number @ (Value::Int(_) | Value::Float(_)) => Ok(number.clone()),
            _ => Err(self.wrong(at, "a number")),
        }
    }

    fn text(&self, at: usize) -> Result<Cow<'_, str>, QueryError> {
        text(self.value(at)).ok_or_else(|| self.wrong(at, "a string"))
    }

    fn array(&self, at: usize) -> Result<&[Value], QueryError> {
        match self.value(at) {
            Value::List(items) => Ok(items),
            _ => Err(self.wrong(at, "an array")),
        }
    }

    fn object(&self, at: usize) -> Result<&[(String, Value)], QueryError> {
        match self.value(at) {
            Value::Map(entries) => Ok(entries),
            _ => Err(self.wrong(at, "an object")),
        }
    }

    fn numbers(&self, at: usize) -> Result<Vec<&Value>, QueryError> {
        let items = self.array(at)?;
        match items.iter().find(|item| kind(item) != "number") {
            Some(other) => Err(self.refused("an array of numbers", &format!("an array with {}", kind(other)))),
            None => Ok(items.iter().collect()),
        }
    }

    /// The array's elements as their own keys.
    fn ordered(&self, at: usize) -> Result<Vec<Keyed<'_>>, QueryError> {
        let items = self.array(at)?;
        self.comparable(items.iter().map(|item| (item.clone(), item)).collect())
    }

    /// The first argument's elements, each with what the second gives for it.
    fn keyed(&self) -> Result<Vec<Keyed<'_>>, QueryError> {
        let keyed = self.array(0)?.iter().map(|item| Ok((self.applied(1, item)?, item)));
        self.comparable(keyed.collect::<Result<_, _>>()?)
    }

    /// Makes keys comparable: all numbers, all times, or all text.
    fn comparable<'k>(&self, mut keyed: Vec<Keyed<'k>>) -> Result<Vec<Keyed<'k>>, QueryError> {
        let Some(first) = keyed.first().map(|(key, _)| kind(key)) else { return Ok(keyed) };
        let odd = keyed.iter().map(|(key, _)| kind(key)).find(|kind| !matches!(*kind, "number" | "string"));
        if let Some(got) = odd.or_else(|| keyed.iter().map(|(key, _)| kind(key)).find(|kind| *kind != first)) {
            return Err(self.refused("numbers only or strings only", got));
        }
        let times = keyed.iter().all(|(key, _)| matches!(key, Value::Timestamp(_)));
        if first == "string" && !times {
            for (key, _) in &mut keyed {
                *key = text(key).map_or(Value::Null, |text| Value::String(text.into_owned()));
            }
        }
        Ok(keyed)
    }

    /// The expression that is the argument at this place, over `item`.
    fn applied(&self, at: usize, item: &Value) -> Result<Value, QueryError> {
        match self.reference {
            Some(ast) => Ok(evaluate(ast, item, self.most)?.into_owned()),
            None => Err(self.wrong(at, "an expression")),
        }
    }
}

/// An element and what it is compared by.
type Keyed<'k> = (Value, &'k Value);

fn sorted(mut keyed: Vec<Keyed<'_>>) -> Value {
    keyed.sort_by(|(left, _), (right, _)| order(left, right).unwrap_or(Ordering::Equal));
    Value::List(keyed.into_iter().map(|(_, item)| item.clone()).collect())
}

/// The first element that is more so than all before it.
fn most(keyed: Vec<Keyed<'_>>, wanted: Ordering) -> Value {
    let found =
        keyed.into_iter().reduce(|best, next| if order(&next.0, &best.0) == Some(wanted) { next } else { best });
    found.map_or(Value::Null, |(_, item)| item.clone())
}

/// Exact as long as all are integers and the sum is one.
fn sum(numbers: &[&Value]) -> Value {
    let mut whole: i128 = 0;
    let mut rest = 0.0;
    let mut floats = false;
    for number in numbers {
        match number {
            Value::Int(int) => whole += i128::from(*int),
            other => {
                rest += float(other);
                floats = true;
            }
        }
    }
    match i64::try_from(whole) {
        Ok(whole) if !floats => Value::Int(whole),
        _ => Value::Float(whole as f64 + rest),
    }
}

fn float(number: &Value) -> f64 {
    match number {
        Value::Int(int) => *int as f64,
        Value::Float(float) => *float,
        _ => f64::NAN,
    }
}

/// A float rounded to an integer, where 64 bits hold it.
fn rounded(number: Value, round: fn(f64) -> f64) -> Value {
    match number {
        Value::Float(float) if round(float).abs() < 9.2e18 => Value::Int(round(float) as i64),
        other => other,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Int(_) | Value::Float(_) => "number",
        Value::String(_) | Value::Timestamp(_) | Value::Blob(_) => "string",
        Value::List(_) => "array",
        Value::Map(_) => "object",
    }
}
