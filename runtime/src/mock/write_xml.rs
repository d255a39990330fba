//! Output values to XML (restXml, awsQuery, ec2Query).

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Shape};
use nuaws_models::traits::{TimestampFormat, XmlNamespace};

use super::write_text::{float, timestamp};
use crate::value::Value;

/// Writes XML to [`XmlWriter::out`].
pub(super) struct XmlWriter<'a> {
    pub(super) service: &'a Service,
    pub(super) out: String,
}

impl<'a> XmlWriter<'a> {
    pub(super) fn new(service: &'a Service) -> XmlWriter<'a> {
        let mut out = String::with_capacity(1024);
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        XmlWriter { service, out }
    }

    pub(super) fn open(&mut self, name: &str, namespace: Option<&XmlNamespace>) {
        self.begin(name, namespace);
        self.out.push('>');
    }

    fn begin(&mut self, name: &str, namespace: Option<&XmlNamespace>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(namespace) = namespace {
            match &namespace.prefix {
                Some(prefix) => self.attribute(&format!("xmlns:{prefix}"), &namespace.uri),
                None => self.attribute("xmlns", &namespace.uri),
            }
        }
    }

    pub(super) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// `<name>text</name>`
    pub(super) fn leaf(&mut self, name: &str, text: &str) {
        self.open(name, None);
        escape(text, &mut self.out);
        self.close(name);
    }

    fn attribute(&mut self, name: &str, text: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(text, &mut self.out);
        self.out.push('"');
    }

    /// An element called `name` around the value of `shape`.
    pub(super) fn element(&mut self, name: &str, namespace: Option<&XmlNamespace>, shape: &Shape, value: &Value) {
        let namespace = namespace.or(shape.traits.xml_namespace.as_deref());
        self.begin(name, namespace);
        let members = shape.members();
        if let Value::Map(entries) = value {
            for (member, value) in pairs(members, entries).filter(|(member, _)| member.traits.xml_attribute) {
                let name = member.traits.xml_name.as_deref().unwrap_or(&member.name);
                let text = self.scalar(member, value);
                self.attribute(name, &text);
            }
        }
        self.out.push('>');
        self.content(shape, value);
        self.close(name);
    }

    /// The members of `value` that `keep` accepts, as elements.
    pub(super) fn members(&mut self, members: &[Member], value: &Value, keep: &dyn Fn(&Member) -> bool) {
        let Value::Map(entries) = value else { return };
        for (member, value) in pairs(members, entries) {
            if !member.traits.xml_attribute && keep(member) {
                self.member(member, member.traits.xml_name.as_deref().unwrap_or(&member.name), value);
            }
        }
    }

    fn member(&mut self, member: &Member, name: &str, value: &Value) {
        let target = self.service.target(member);
        let flattened = member.traits.xml_flattened || target.traits.xml_flattened;
        match (&target.kind, value) {
            (Kind::List(element), Value::List(items)) if flattened => {
                for item in items {
                    self.member(element, name, item);
                }
            }
            (Kind::Map { key, value: held }, Value::Map(entries)) if flattened => {
                for (text, value) in entries {
                    self.entry(name, (key, text), (held, value));
                }
            }
            (Kind::List(_) | Kind::Map { .. } | Kind::Structure(_) | Kind::Union(_), _) => {
                self.element(name, member.traits.xml_namespace.as_deref(), target, value);
            }
            _ => {
                let text = self.scalar(member, value);
                self.open(name, member.traits.xml_namespace.as_deref());
                escape(&text, &mut self.out);
                self.close(name);
            }
        }
    }

    fn content(&mut self, shape: &Shape, value: &Value) {
        match (&shape.kind, value) {
            (Kind::Structure(members) | Kind::Union(members), _) => self.members(members, value, &|_| true),
            (Kind::List(element), Value::List(items)) => {
                for item in items {
                    self.member(element, element.traits.xml_name.as_deref().unwrap_or("member"), item);
                }
            }
            (Kind::Map { key, value: held }, Value::Map(entries)) => {
                for (text, value) in entries {
                    self.entry("entry", (key, text), (held, value));
                }
            }
            _ => {}
        }
    }

    fn entry(&mut self, name: &str, (key, text): (&Member, &str), (held, value): (&Member, &Value)) {
        self.open(name, None);
        self.leaf(key.traits.xml_name.as_deref().unwrap_or("key"), text);
        self.member(held, held.traits.xml_name.as_deref().unwrap_or("value"), value);
        self.close(name);
    }

    fn scalar<'v>(&self, member: &Member, value: &'v Value) -> Cow<'v, str> {
        Cow::Owned(match value {
            Value::String(text) => return Cow::Borrowed(text),
            Value::Bool(value) => return Cow::Borrowed(if *value { "true" } else { "false" }),
            Value::Int(value) => value.to_string(),
            Value::Float(value) => float(*value),
            Value::Blob(bytes) => BASE64.encode(bytes),
            Value::Timestamp(time) => {
                timestamp(*time, self.service.timestamp_format(member).unwrap_or(TimestampFormat::DateTime))
            }
            Value::Null | Value::List(_) | Value::Map(_) => String::new(),
        })
    }
}

/// Entries with the members they belong to.
fn pairs<'v>(
    members: &'v [Member],
    entries: &'v [(String, Value)],
) -> impl Iterator<Item = (&'v Member, &'v Value)> + use<'v> {
    // Values are made in the members' order: the next one is hardly ever before the last.
    let mut next = 0;
    entries.iter().filter_map(move |(name, value)| {
        let (before, behind) = members.split_at(next);
        let at = behind.iter().position(|member| *member.name == **name).map(|at| next + at);
        let at = at.or_else(|| before.iter().position(|member| *member.name == **name))?;
        next = at + 1;
        Some((&members[at], value))
    })
}

/// Appends text with what XML reserves replaced.
pub(super) fn escape(text: &str, out: &mut String) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\r' => "&#13;",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(entity);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}
