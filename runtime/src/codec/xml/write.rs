//! Values as XML.

use nuaws_models::traits::{TimestampFormat, Traits, XmlNamespace};
use nuaws_models::{Kind, Member, Service, Shape};

use super::wire_name;
use crate::codec::{CodecError, Fields, input, text};
use crate::value::Value;

/// A structure as a document; the root is named after it.
pub(in crate::codec) fn fields_to_vec(root: &Shape, fields: Fields<'_>) -> Result<Vec<u8>, CodecError> {
    let mut writer = Writer { service: fields.service, out: String::new() };
    let name = root.traits.xml_name.as_deref().unwrap_or(&root.name);
    let namespace = root.traits.xml_namespace.as_deref().or(fields.service.xml_namespace.as_ref());
    writer.structure(name, namespace, fields).map_err(|what| input(&root.name, what))?;
    Ok(writer.out.into_bytes())
}

/// One member's value as a document: its own XML name, else its target's, else the target's shape name.
pub(in crate::codec) fn member_to_vec(
    service: &Service,
    member: &Member,
    value: &Value,
) -> Result<Vec<u8>, CodecError> {
    let target = service.target(member);
    let name = [&member.traits.xml_name, &target.traits.xml_name].into_iter().find_map(|name| name.as_deref());
    let name = name.unwrap_or(&target.name);
    let mut writer = Writer { service, out: String::new() };
    let namespace = namespace_of(member, target).or(service.xml_namespace.as_ref());
    let members = target.members();
    let written = if members.is_empty() {
        writer.element(name, member, value)
    } else {
        writer.structure(name, namespace, Fields::inner(service, members, value))
    };
    written.map_err(|what| input(&member.name, what))?;
    Ok(writer.out.into_bytes())
}

/// `smithy.api#xmlNamespace`: the member's; a structure also brings its own.
fn namespace_of<'a>(member: &'a Member, target: &'a Shape) -> Option<&'a XmlNamespace> {
    let own = matches!(target.kind, Kind::Structure(_) | Kind::Union(_)).then_some(&target.traits);
    let of = |traits: &'a Traits| traits.xml_namespace.as_deref();
    of(&member.traits).or_else(|| own.and_then(of))
}

struct Writer<'a> {
    service: &'a Service,
    out: String,
}

impl Writer<'_> {
    fn open(&mut self, name: &str, namespace: Option<&XmlNamespace>) {
        self.out.push('<');
        self.out.push_str(name);
        if let Some(XmlNamespace { uri, prefix }) = namespace {
            self.out.push_str(" xmlns");
            if let Some(prefix) = prefix {
                self.out.push(':');
                self.out.push_str(prefix);
            }
            self.out.push_str("=\"");
            self.escape(uri);
            self.out.push('"');
        }
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Text, with everything escaped that a reader might drop or change.
    fn escape(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                ' '..='\u{84}' | '\u{86}'..='\u{2027}' | '\u{2029}'.. => self.out.push(c),
                // Line ends and tabs would be normalised, the latter in attributes; other control characters have no literal form.
                c => self.out.push_str(&format!("&#x{:X};", u32::from(c))),
            }
        }
    }

    fn structure(&mut self, name: &str, namespace: Option<&XmlNamespace>, fields: Fields<'_>) -> Result<(), String> {
        self.open(name, namespace);
        for (member, value) in fields.present().filter(|(member, _)| member.traits.xml_attribute) {
            self.out.push(' ');
            self.out.push_str(wire_name(member));
            self.out.push_str("=\"");
            self.scalar(member, value)?;
            self.out.push('"');
        }
        self.out.push('>');
        for (member, value) in fields.present().filter(|(member, _)| !member.traits.xml_attribute) {
            self.element(wire_name(member), member, value)?;
        }
        self.close(name);
        Ok(())
    }

    /// A member's value as an element of this name, or as several if it is flattened.
    fn element(&mut self, name: &str, member: &Member, value: &Value) -> Result<(), String> {
        let service = self.service;
        let target = service.target(member);
        let namespace = namespace_of(member, target);
        let flat = member.traits.xml_flattened;
        match (&target.kind, value) {
            (Kind::Structure(members) | Kind::Union(members), Value::Map(_)) => {
                self.structure(name, namespace, Fields::inner(service, members, value))?;
            }
            (Kind::List(element), Value::List(items)) if flat => {
                items.iter().try_for_each(|item| self.element(name, element, item))?;
            }
            (Kind::List(element), Value::List(items)) => {
                self.open(name, namespace);
                self.out.push('>');
                let item_name = element.traits.xml_name.as_deref().unwrap_or("member");
                items.iter().try_for_each(|item| self.element(item_name, element, item))?;
                self.close(name);
            }
            (Kind::Map { key, value: held }, Value::Map(entries)) => {
                let (key_name, held_name) = (
                    key.traits.xml_name.as_deref().unwrap_or("key"),
                    held.traits.xml_name.as_deref().unwrap_or("value"),
                );
                let entry_name = if flat { name } else { "entry" };
                if !flat {
                    self.open(name, namespace);
                    self.out.push('>');
                }
                for (entry_key, value) in entries {
                    self.open(entry_name, if flat { namespace } else { None });
                    self.out.push('>');
                    self.text_element(key_name, namespace_of(key, service.target(key)), |out| {
                        out.escape(entry_key);
                        Ok(())
                    })?;
                    self.element(held_name, held, value)?;
                    self.close(entry_name);
                }
                if !flat {
                    self.close(name);
                }
            }
            (_, Value::Null) => self.text_element(name, namespace, |_| Ok(()))?,
            _ => self.text_element(name, namespace, |out| out.scalar(member, value))?,
        }
        Ok(())
    }

    fn text_element(
        &mut self,
        name: &str,
        namespace: Option<&XmlNamespace>,
        write: impl FnOnce(&mut Self) -> Result<(), String>,
    ) -> Result<(), String> {
        self.open(name, namespace);
        self.out.push('>');
        write(self)?;
        self.close(name);
        Ok(())
    }

    fn scalar(&mut self, member: &Member, value: &Value) -> Result<(), String> {
        let format = self.service.timestamp_format(member).unwrap_or(TimestampFormat::DateTime);
        self.escape(&text::write(value, format)?);
        Ok(())
    }
}
