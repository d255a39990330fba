//! What one column of one group comes to: sums without rounding where all numbers are whole, the least and the greatest.

use std::cmp::Ordering;

use crate::value::Value;

/// What is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Sum,
    Min,
    Max,
    Avg,
}

impl Kind {
    pub(super) fn named(name: &str) -> Option<Kind> {
        Some(match name {
            "sum" => Kind::Sum,
            "min" => Kind::Min,
            "max" => Kind::Max,
            "avg" => Kind::Avg,
            _ => return None,
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Sum => "sum",
            Kind::Min => "min",
            Kind::Max => "max",
            Kind::Avg => "avg",
        }
    }
}

/// A figure on its way.
#[derive(Debug, Clone)]
pub(super) enum Figure {
    Numbers { kind: Kind, whole: i128, broken: f64, is_broken: bool, count: u64 },
    Extreme { wanted: Ordering, found: Option<Value> },
}

/// A value that a figure has no use for, or a figure beyond what can be said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unfit {
    #[error("{0} is no number")]
    NoNumber(&'static str),
    #[error("{0} and {1} cannot be compared")]
    Unlike(&'static str, &'static str),
    #[error("it is beyond 64 bits")]
    TooLarge,
}

impl Figure {
    pub(super) fn new(kind: Kind) -> Figure {
        match kind {
            Kind::Sum | Kind::Avg => Figure::Numbers { kind, whole: 0, broken: 0.0, is_broken: false, count: 0 },
            Kind::Min => Figure::Extreme { wanted: Ordering::Less, found: None },
            Kind::Max => Figure::Extreme { wanted: Ordering::Greater, found: None },
        }
    }

    /// Takes a row's value. What is missing is no value.
    pub(super) fn add(&mut self, value: &Value) -> Result<(), Unfit> {
        match (self, value) {
            (_, Value::Null) => {}
            (Figure::Numbers { whole, count, .. }, Value::Int(number)) => {
                // 2^64 rows of 2^63 do not fill it.
                *whole += i128::from(*number);
                *count += 1;
            }
            (Figure::Numbers { broken, is_broken, count, .. }, Value::Float(number)) => {
                *broken += number;
                *is_broken = true;
                *count += 1;
            }
            (Figure::Numbers { .. }, other) => return Err(Unfit::NoNumber(name(other))),
            (Figure::Extreme { wanted, found }, value) => match found {
                None => *found = Some(value.clone()),
                Some(best) => {
                    let order = compare(value, best).ok_or(Unfit::Unlike(name(best), name(value)))?;
                    if order == *wanted {
                        *best = value.clone();
                    }
                }
            },
        }
        Ok(())
    }

    /// What it comes to; null where there was no value to tell by. An average is `rounded` where it counts things
    /// that have no parts, such as bytes.
    pub(super) fn value(self, rounded: bool) -> Result<Value, Unfit> {
        Ok(match self {
            Figure::Extreme { found, .. } => found.unwrap_or(Value::Null),
            Figure::Numbers { kind: Kind::Avg, count: 0, .. } => Value::Null,
            Figure::Numbers { kind: Kind::Avg, whole, broken, count, .. } => {
                let average = (whole as f64 + broken) / count as f64;
                if rounded { Value::Int(average.round() as i64) } else { Value::Float(average) }
            }
            Figure::Numbers { whole, broken, is_broken: true, .. } => Value::Float(whole as f64 + broken),
            Figure::Numbers { whole, .. } => Value::Int(i64::try_from(whole).map_err(|_| Unfit::TooLarge)?),
        })
    }
}

/// The order of two values of a kind.
pub(super) fn compare(a: &Value, b: &Value) -> Option<Ordering> {
    Some(match (a, b) {
        (Value::Int(a), Value::Int(b)) => a.cmp(b),
        (Value::Float(a), Value::Float(b)) => a.total_cmp(b),
        (Value::Int(a), Value::Float(b)) => (*a as f64).total_cmp(b),
        (Value::Float(a), Value::Int(b)) => a.total_cmp(&(*b as f64)),
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Blob(a), Value::Blob(b)) => a.cmp(b),
        (Value::Timestamp(a), Value::Timestamp(b)) => (a.secs, a.nanos).cmp(&(b.secs, b.nanos)),
        _ => return None,
    })
}

fn name(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Int(_) | Value::Float(_) => "a number",
        Value::String(_) => "text",
        Value::Blob(_) => "binary",
        Value::Timestamp(_) => "a time",
        Value::List(_) => "a list",
        Value::Map(_) => "a record",
    }
}
