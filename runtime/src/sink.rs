//! Where decoded output goes: a stream of events that becomes MessagePack rows or a [`Value`].
//!
//! Decoders write to a [`Sink`] and never learn which. The rows of a listing leave as MessagePack without a value tree
//! ever being built; the rest of the answer (tokens, counts) becomes a [`Value`]. Nothing here knows of protocols.

mod msgpack;
mod rows;

use crate::value::{Timestamp, Value};

pub use msgpack::MsgPack;
pub use rows::{RowPath, RowPathError, Rows};

/// Receives one value as events. `begin_map` … (`key` value)* … `end_map`; `begin_list` … value* … `end_list`.
pub trait Sink {
    /// A null.
    fn null(&mut self);
    /// A boolean.
    fn bool(&mut self, value: bool);
    /// An integer.
    fn int(&mut self, value: i64);
    /// A float or double.
    fn float(&mut self, value: f64);
    /// Text.
    fn string(&mut self, value: &str);
    /// Bytes.
    fn blob(&mut self, value: &[u8]);
    /// A time.
    fn timestamp(&mut self, value: Timestamp);
    /// A structure, union, map or object begins.
    fn begin_map(&mut self);
    /// The key of the next value in the innermost map.
    fn key(&mut self, key: &str);
    /// The innermost map ends.
    fn end_map(&mut self);
    /// A list begins.
    fn begin_list(&mut self);
    /// The innermost list ends.
    fn end_list(&mut self);
}

impl Value {
    /// Plays this value into a sink.
    pub fn write_to(&self, sink: &mut impl Sink) {
        match self {
            Value::Null => sink.null(),
            Value::Bool(value) => sink.bool(*value),
            Value::Int(value) => sink.int(*value),
            Value::Float(value) => sink.float(*value),
            Value::String(value) => sink.string(value),
            Value::Blob(value) => sink.blob(value),
            Value::Timestamp(value) => sink.timestamp(*value),
            Value::List(items) => {
                sink.begin_list();
                items.iter().for_each(|item| item.write_to(sink));
                sink.end_list();
            }
            Value::Map(entries) => {
                sink.begin_map();
                for (key, value) in entries {
                    sink.key(key);
                    value.write_to(sink);
                }
                sink.end_map();
            }
        }
    }
}

/// Builds a [`Value`].
#[derive(Debug, Default)]
pub struct ValueSink {
    /// Containers begun and not yet ended, each with the key it goes under in the one outside it.
    open: Vec<(Value, String)>,
    /// The key of the next value.
    key: String,
    done: Option<Value>,
}

impl ValueSink {
    /// The value, once it is whole.
    pub fn finish(self) -> Option<Value> {
        self.done.filter(|_| self.open.is_empty())
    }

    fn put(&mut self, value: Value) {
        match self.open.last_mut() {
            None => self.done = Some(value),
            Some((Value::List(items), _)) => items.push(value),
            Some((Value::Map(entries), _)) => entries.push((std::mem::take(&mut self.key), value)),
            Some(_) => {}
        }
    }

    fn begin(&mut self, container: Value) {
        self.open.push((container, std::mem::take(&mut self.key)));
    }

    fn end(&mut self) {
        if let Some((value, key)) = self.open.pop() {
            self.key = key;
            self.put(value);
        }
    }
}

impl Sink for ValueSink {
    fn null(&mut self) {
        self.put(Value::Null);
    }
    fn bool(&mut self, value: bool) {
        self.put(Value::Bool(value));
    }
    fn int(&mut self, value: i64) {
        self.put(Value::Int(value));
    }
    fn float(&mut self, value: f64) {
        self.put(Value::Float(value));
    }
    fn string(&mut self, value: &str) {
        self.put(Value::String(value.to_owned()));
    }
    fn blob(&mut self, value: &[u8]) {
        self.put(Value::Blob(value.to_vec()));
    }
    fn timestamp(&mut self, value: Timestamp) {
        self.put(Value::Timestamp(value));
    }
    fn begin_map(&mut self) {
        self.begin(Value::Map(Vec::new()));
    }
    fn key(&mut self, key: &str) {
        self.key.clear();
        self.key.push_str(key);
    }
    fn end_map(&mut self) {
        self.end();
    }
    fn begin_list(&mut self) {
        self.begin(Value::List(Vec::new()));
    }
    fn end_list(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_played_into_a_value_sink_is_itself() {
        let value = Value::Map(vec![
            ("a".into(), Value::List(vec![Value::Null, Value::Map(vec![("b".into(), Value::Int(-1))])])),
            ("c".into(), Value::Blob(vec![0, 255])),
            ("d".into(), Value::Map(vec![])),
            ("e".into(), Value::Timestamp(Timestamp { secs: -1, nanos: 5 })),
        ]);
        let mut sink = ValueSink::default();
        value.write_to(&mut sink);
        assert_eq!(sink.finish(), Some(value));
    }

    #[test]
    fn an_unfinished_value_is_none() {
        let mut sink = ValueSink::default();
        sink.begin_list();
        sink.int(1);
        assert_eq!(sink.finish(), None);
    }
}
