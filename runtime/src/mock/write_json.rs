//! Output values to JSON (awsJson 1.0 and 1.1, restJson1).

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Shape};
use nuaws_models::traits::TimestampFormat;

use super::write_text::timestamp;
use crate::value::Value;

/// Writes JSON; `names` says whether `jsonName` counts (restJson1) or not (awsJson).
pub(super) struct JsonWriter<'a> {
    pub(super) service: &'a Service,
    pub(super) names: bool,
    pub(super) out: Vec<u8>,
}

impl<'a> JsonWriter<'a> {
    pub(super) fn new(service: &'a Service, names: bool) -> JsonWriter<'a> {
        JsonWriter { service, names, out: Vec::with_capacity(1024) }
    }

    /// The members of `value` that `keep` accepts, as one object that begins with `head` (pairs of text).
    pub(super) fn object(
        &mut self,
        head: &[(&str, &str)],
        members: &[Member],
        value: &Value,
        keep: &dyn Fn(&Member) -> bool,
    ) {
        self.out.push(b'{');
        let mut first = true;
        for (key, text) in head {
            self.key(&mut first, key);
            self.text(text);
        }
        if let Value::Map(entries) = value {
            for (name, value) in entries {
                let Some(member) = members.iter().find(|member| *member.name == **name && keep(member)) else {
                    continue;
                };
                let wire = member.traits.json_name.as_deref().filter(|_| self.names).unwrap_or(&member.name);
                self.key(&mut first, wire);
                self.member(member, value);
            }
        }
        self.out.push(b'}');
    }

    /// What `member` holds.
    pub(super) fn member(&mut self, member: &Member, value: &Value) {
        let target = self.service.target(member);
        if let Value::Timestamp(time) = value {
            let format = self.service.timestamp_format(member).unwrap_or(TimestampFormat::EpochSeconds);
            let text = timestamp(*time, format);
            return if format == TimestampFormat::EpochSeconds { self.raw(&text) } else { self.text(&text) };
        }
        self.shape(target, value);
    }

    /// A value of `shape`.
    pub(super) fn shape(&mut self, shape: &Shape, value: &Value) {
        match (&shape.kind, value) {
            (Kind::Structure(members) | Kind::Union(members), Value::Map(_)) => {
                self.object(&[], members, value, &|_| true);
            }
            (Kind::List(element), Value::List(items)) => {
                self.out.push(b'[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.out.push(b',');
                    }
                    self.member(element, item);
                }
                self.out.push(b']');
            }
            (Kind::Map { value: member, .. }, Value::Map(entries)) => {
                self.out.push(b'{');
                let mut first = true;
                for (key, value) in entries {
                    self.key(&mut first, key);
                    self.member(member, value);
                }
                self.out.push(b'}');
            }
            _ => self.any(value),
        }
    }

    /// A value as it stands: scalars and documents.
    fn any(&mut self, value: &Value) {
        match value {
            Value::Null => self.raw("null"),
            Value::Bool(value) => self.raw(if *value { "true" } else { "false" }),
            Value::Int(value) => self.raw(&value.to_string()),
            Value::Float(value) if value.is_finite() => self.raw(&format!("{value:?}")),
            Value::Float(value) => self.text(&super::write_text::float(*value)),
            Value::String(text) => self.text(text),
            Value::Blob(bytes) => self.text(&BASE64.encode(bytes)),
            Value::Timestamp(time) => self.raw(&timestamp(*time, TimestampFormat::EpochSeconds)),
            Value::List(items) => {
                self.out.push(b'[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.out.push(b',');
                    }
                    self.any(item);
                }
                self.out.push(b']');
            }
            Value::Map(entries) => {
                self.out.push(b'{');
                let mut first = true;
                for (key, value) in entries {
                    self.key(&mut first, key);
                    self.any(value);
                }
                self.out.push(b'}');
            }
        }
    }

    fn key(&mut self, first: &mut bool, key: &str) {
        if !std::mem::take(first) {
            self.out.push(b',');
        }
        self.text(key);
        self.out.push(b':');
    }

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn text(&mut self, text: &str) {
        self.out.push(b'"');
        for c in text.chars() {
            match c {
                '"' => self.raw("\\\""),
                '\\' => self.raw("\\\\"),
                c if u32::from(c) < 0x20 => self.raw(&format!("\\u{:04x}", u32::from(c))),
                c => self.raw(c.encode_utf8(&mut [0; 4])),
            }
        }
        self.out.push(b'"');
    }
}
