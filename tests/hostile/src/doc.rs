//! A document that can say what no honest writer would: duplicate keys, text that is not UTF-8, numbers of any size, and
//! nesting of any depth without a tree of that depth.
//!
//! One tree, three writers: JSON, CBOR and MessagePack. What is done to it is [`crate::mutate`]'s.

use nuaws_rt::value::Value;

/// No document is larger, or not by much: what matters shows below, and a run should have many cases.
pub(crate) const MOST_BYTES: usize = 1 << 20;

/// A node.
#[derive(Debug, Clone)]
pub(crate) enum Doc {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    /// A number as it is to be written in text; a string elsewhere.
    Digits(String),
    /// Text, of whatever bytes.
    Text(Vec<u8>),
    Blob(Vec<u8>),
    /// Seconds since the epoch.
    Time(i64),
    List(Vec<Doc>),
    Map(Vec<(Doc, Doc)>),
    /// `inner`, inside `steps` repeated so many times: a list where a step has no key, else a map of that key.
    Nested {
        steps: Vec<Option<String>>,
        times: usize,
        inner: Box<Doc>,
    },
    /// Bytes as they are.
    Raw(Vec<u8>),
}

impl Doc {
    pub(crate) fn text(text: &str) -> Doc {
        Doc::Text(text.as_bytes().to_vec())
    }

    pub(crate) fn from_value(value: &Value) -> Doc {
        match value {
            Value::Null => Doc::Null,
            Value::Bool(value) => Doc::Bool(*value),
            Value::Int(value) => Doc::Int(*value),
            Value::Float(value) => Doc::Float(*value),
            Value::String(text) => Doc::text(text),
            Value::Blob(bytes) => Doc::Blob(bytes.clone()),
            Value::Timestamp(time) => Doc::Time(time.secs),
            Value::List(items) => Doc::List(items.iter().map(Doc::from_value).collect()),
            Value::Map(entries) => {
                Doc::Map(entries.iter().map(|(key, value)| (Doc::text(key), Doc::from_value(value))).collect())
            }
        }
    }

    pub(crate) fn from_json(json: &serde_json::Value) -> Doc {
        use serde_json::Value as Json;
        match json {
            Json::Null => Doc::Null,
            Json::Bool(value) => Doc::Bool(*value),
            Json::Number(number) => Doc::Digits(number.to_string()),
            Json::String(text) => Doc::text(text),
            Json::Array(items) => Doc::List(items.iter().map(Doc::from_json).collect()),
            Json::Object(entries) => {
                Doc::Map(entries.iter().map(|(key, value)| (Doc::text(key), Doc::from_json(value))).collect())
            }
        }
    }

    pub(crate) fn to_json(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write_json(&mut out);
        out
    }

    fn write_json(&self, out: &mut Vec<u8>) {
        if out.len() > MOST_BYTES {
            return;
        }
        match self {
            Doc::Null => out.extend(b"null"),
            Doc::Bool(value) => out.extend(value.to_string().bytes()),
            Doc::Int(value) | Doc::Time(value) => out.extend(value.to_string().bytes()),
            Doc::Float(value) if value.is_finite() => out.extend(format!("{value:?}").bytes()),
            Doc::Float(value) => out.extend(format!("\"{value}\"").bytes()),
            Doc::Digits(text) => out.extend(text.bytes()),
            Doc::Text(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => out.extend(serde_json::Value::from(text).to_string().bytes()),
                Err(_) => {
                    out.push(b'"');
                    out.extend(bytes.iter().filter(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)));
                    out.push(b'"');
                }
            },
            Doc::Blob(bytes) => {
                let text: String = bytes.iter().map(|byte| char::from(b'A' + byte % 26)).collect();
                out.extend(format!("\"{text}\"").bytes());
            }
            Doc::List(items) => {
                out.push(b'[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    item.write_json(out);
                }
                out.push(b']');
            }
            Doc::Map(entries) => {
                out.push(b'{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    key.write_json(out);
                    out.push(b':');
                    value.write_json(out);
                }
                out.push(b'}');
            }
            Doc::Nested { steps, times, inner } => {
                let open = |step: &Option<String>| match step {
                    None => "[".to_owned(),
                    Some(key) => format!("{{{}:", serde_json::Value::from(key.as_str())),
                };
                let close = |step: &Option<String>| if step.is_none() { "]" } else { "}" };
                let opened: String = steps.iter().map(open).collect();
                let closed: String = steps.iter().rev().map(close).collect();
                let times = fitting(*times, opened.len());
                out.extend(opened.repeat(times).bytes());
                inner.write_json(out);
                out.extend(closed.repeat(times).bytes());
            }
            Doc::Raw(bytes) => out.extend(bytes),
        }
    }

    /// CBOR; with `open`, containers have no length and end with a mark.
    pub(crate) fn to_cbor(&self, open: bool) -> Vec<u8> {
        let mut out = Vec::new();
        self.write_cbor(open, &mut out);
        out
    }

    fn write_cbor(&self, open: bool, out: &mut Vec<u8>) {
        if out.len() > MOST_BYTES {
            return;
        }
        const BREAK: u8 = 0xff;
        match self {
            Doc::Null => out.push(0xf6),
            Doc::Bool(value) => out.push(0xf4 + u8::from(*value)),
            Doc::Int(value) if *value < 0 => cbor_head(1, !value as u64, out),
            Doc::Int(value) => cbor_head(0, *value as u64, out),
            Doc::Float(value) => {
                out.push(0xfb);
                out.extend(value.to_be_bytes());
            }
            Doc::Digits(text) => Doc::text(text).write_cbor(open, out),
            Doc::Text(bytes) => {
                cbor_head(3, bytes.len() as u64, out);
                out.extend(bytes);
            }
            Doc::Blob(bytes) => {
                cbor_head(2, bytes.len() as u64, out);
                out.extend(bytes);
            }
            Doc::Time(secs) => {
                out.push(0xc1);
                Doc::Int(*secs).write_cbor(open, out);
            }
            Doc::List(items) => {
                if open {
                    out.push(0x9f)
                } else {
                    cbor_head(4, items.len() as u64, out)
                }
                items.iter().for_each(|item| item.write_cbor(open, out));
                out.extend(open.then_some(BREAK));
            }
            Doc::Map(entries) => {
                if open {
                    out.push(0xbf)
                } else {
                    cbor_head(5, entries.len() as u64, out)
                }
                for (key, value) in entries {
                    key.write_cbor(open, out);
                    value.write_cbor(open, out);
                }
                out.extend(open.then_some(BREAK));
            }
            Doc::Nested { steps, times, inner } => {
                let mut opened = Vec::new();
                for step in steps {
                    match step {
                        None => opened.push(if open { 0x9f } else { 0x81 }),
                        Some(key) => {
                            opened.push(if open { 0xbf } else { 0xa1 });
                            Doc::text(key).write_cbor(open, &mut opened);
                        }
                    }
                }
                let times = fitting(*times, opened.len());
                out.extend(opened.repeat(times));
                inner.write_cbor(open, out);
                if open {
                    out.extend(std::iter::repeat_n(BREAK, steps.len() * times));
                }
            }
            Doc::Raw(bytes) => out.extend(bytes),
        }
    }

    pub(crate) fn to_msgpack(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write_msgpack(&mut out);
        out
    }

    fn write_msgpack(&self, out: &mut Vec<u8>) {
        if out.len() > MOST_BYTES {
            return;
        }
        let long = |marker: u8, length: usize, out: &mut Vec<u8>| {
            out.push(marker);
            out.extend((length as u32).to_be_bytes());
        };
        match self {
            Doc::Null => out.push(0xc0),
            Doc::Bool(value) => out.push(0xc2 + u8::from(*value)),
            Doc::Int(value) => {
                out.push(0xd3);
                out.extend(value.to_be_bytes());
            }
            Doc::Float(value) => {
                out.push(0xcb);
                out.extend(value.to_be_bytes());
            }
            Doc::Digits(text) => Doc::text(text).write_msgpack(out),
            Doc::Text(bytes) => {
                long(0xdb, bytes.len(), out);
                out.extend(bytes);
            }
            Doc::Blob(bytes) => {
                long(0xc6, bytes.len(), out);
                out.extend(bytes);
            }
            Doc::Time(secs) => {
                out.extend([0xc7, 12, 0xff, 0, 0, 0, 0]);
                out.extend(secs.to_be_bytes());
            }
            Doc::List(items) => {
                long(0xdd, items.len(), out);
                items.iter().for_each(|item| item.write_msgpack(out));
            }
            Doc::Map(entries) => {
                long(0xdf, entries.len(), out);
                for (key, value) in entries {
                    key.write_msgpack(out);
                    value.write_msgpack(out);
                }
            }
            Doc::Nested { steps, times, inner } => {
                let mut opened = Vec::new();
                for step in steps {
                    match step {
                        None => opened.push(0x91),
                        Some(key) => {
                            opened.push(0x81);
                            Doc::text(key).write_msgpack(&mut opened);
                        }
                    }
                }
                out.extend(opened.repeat(fitting(*times, opened.len())));
                inner.write_msgpack(out);
            }
            Doc::Raw(bytes) => out.extend(bytes),
        }
    }
}

/// As many times as a document has room for pieces of this length.
fn fitting(times: usize, length: usize) -> usize {
    times.min(MOST_BYTES / length.max(1))
}

fn cbor_head(major: u8, length: u64, out: &mut Vec<u8>) {
    let major = major << 5;
    match length {
        0..24 => out.push(major | length as u8),
        24..0x100 => out.extend([major | 24, length as u8]),
        0x100..0x1_0000 => {
            out.push(major | 25);
            out.extend((length as u16).to_be_bytes());
        }
        0x1_0000..0x1_0000_0000 => {
            out.push(major | 26);
            out.extend((length as u32).to_be_bytes());
        }
        _ => {
            out.push(major | 27);
            out.extend(length.to_be_bytes());
        }
    }
}
