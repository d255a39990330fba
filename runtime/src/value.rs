//! The engine's own value: what users pass in and what is looked at on the way out.
//!
//! It keeps what Smithy has and JSON has not: member order, blobs, timestamps, 64-bit integers. Nothing here knows of
//! models, protocols or encodings.

/// A Smithy value without its shape.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// Absent on purpose: a null element of a sparse list or map, or a document's null.
    #[default]
    Null,
    /// A boolean.
    Bool(bool),
    /// Any integer type up to 64 bits, intEnum too. Unsigned values above `i64::MAX` do not occur in Smithy.
    Int(i64),
    /// Float or double, NaN and the infinities included.
    Float(f64),
    /// String, enum, bigInteger and bigDecimal (digits as written).
    String(String),
    /// A blob.
    Blob(Vec<u8>),
    /// A timestamp.
    Timestamp(Timestamp),
    /// List, or an array in a document.
    List(Vec<Value>),
    /// Structure, union, map or a document's object: in the order written.
    Map(Vec<(String, Value)>),
}

/// A point in time: seconds since the epoch, rounded down, and nanoseconds above them (0..1e9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z; negative before.
    pub secs: i64,
    /// Nanoseconds after `secs`.
    pub nanos: u32,
}

impl Value {
    /// An entry of a [`Value::Map`] by key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Sets an entry of a [`Value::Map`], in place or at the end; nothing else has entries.
    pub fn set(&mut self, key: &str, value: Value) {
        if let Value::Map(entries) = self {
            match entries.iter_mut().find(|(name, _)| name == key) {
                Some((_, old)) => *old = value,
                None => entries.push((key.to_owned(), value)),
            }
        }
    }

    /// The text of a [`Value::String`].
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}
