//! awsQuery and ec2Query requests: a form of dotted names. Their responses are XML ([`super::xml`]).

use nuaws_models::model::Protocol;
use nuaws_models::traits::TimestampFormat;
use nuaws_models::{Kind, Member, Service};
use percent_encoding::utf8_percent_encode;

use super::bindings::UNRESERVED;
use super::{CodecError, Fields, input, text};
use crate::value::Value;

/// The request's body.
pub(super) fn encode(
    service: &Service,
    name: &str,
    protocol: Protocol,
    fields: Fields<'_>,
) -> Result<String, CodecError> {
    let ec2 = protocol == Protocol::Ec2Query;
    let mut form = Form { service, ec2, out: String::new(), name: String::new() };
    form.pair("Action", name);
    form.pair("Version", &service.version);
    for (member, value) in fields.present() {
        form.member(member, value).map_err(|what| input(&member.name, what))?;
    }
    Ok(form.out)
}

struct Form<'a> {
    service: &'a Service,
    ec2: bool,
    out: String,
    /// The dotted name of the value being written.
    name: String,
}

impl Form<'_> {
    fn pair(&mut self, name: &str, value: &str) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        self.out.extend(utf8_percent_encode(name, UNRESERVED));
        self.out.push('=');
        self.out.extend(utf8_percent_encode(value, UNRESERVED));
    }

    /// Writes with `step` added to the name.
    fn under(&mut self, step: &str, write: impl FnOnce(&mut Self) -> Result<(), String>) -> Result<(), String> {
        let outer = self.name.len();
        if outer > 0 {
            self.name.push('.');
        }
        self.name.push_str(step);
        write(self)?;
        self.name.truncate(outer);
        Ok(())
    }

    /// A structure's member under its own name.
    fn member(&mut self, member: &Member, value: &Value) -> Result<(), String> {
        let traits = &member.traits;
        match (&traits.ec2_query_name, &traits.xml_name) {
            (Some(name), _) if self.ec2 => self.under(name, |form| form.value(member, value)),
            (_, name) if self.ec2 => {
                let name = capitalized(name.as_ref().unwrap_or(&member.name));
                self.under(&name, |form| form.value(member, value))
            }
            (_, name) => self.under(name.as_ref().unwrap_or(&member.name), |form| form.value(member, value)),
        }
    }

    fn value(&mut self, member: &Member, value: &Value) -> Result<(), String> {
        let service = self.service;
        // ec2Query flattens every list.
        let flat = self.ec2 || member.traits.xml_flattened;
        match (&service.target(member).kind, value) {
            (Kind::Structure(members) | Kind::Union(members), Value::Map(_)) => {
                for (member, value) in Fields::inner(service, members, value).present() {
                    self.member(member, value)?;
                }
                Ok(())
            }
            (Kind::List(_), Value::List(items)) if items.is_empty() => {
                // awsQuery alone can say that a list is empty.
                if !self.ec2 {
                    self.scalar("");
                }
                Ok(())
            }
            (Kind::List(element), Value::List(items)) => {
                let step = element.traits.xml_name.as_deref().unwrap_or("member");
                let write = |form: &mut Self| {
                    items.iter().zip(1..).try_for_each(|(item, at): (_, usize)| {
                        form.under(&at.to_string(), |form| form.value(element, item))
                    })
                };
                if flat { write(self) } else { self.under(step, write) }
            }
            (Kind::Map { key, value: held }, Value::Map(entries)) => {
                let key_name = key.traits.xml_name.as_deref().unwrap_or("key");
                let value_name = held.traits.xml_name.as_deref().unwrap_or("value");
                let write = |form: &mut Self| {
                    entries.iter().zip(1..).try_for_each(|((key, value), at): (_, usize)| {
                        form.under(&at.to_string(), |form| {
                            form.under(key_name, |form| {
                                form.scalar(key);
                                Ok(())
                            })?;
                            form.under(value_name, |form| form.value(held, value))
                        })
                    })
                };
                if flat { write(self) } else { self.under("entry", write) }
            }
            (_, Value::Null) => Ok(()),
            _ => {
                let format = service.timestamp_format(member).unwrap_or(TimestampFormat::DateTime);
                self.scalar(&text::write(value, format)?);
                Ok(())
            }
        }
    }

    fn scalar(&mut self, value: &str) {
        let name = std::mem::take(&mut self.name);
        self.pair(&name, value);
        self.name = name;
    }
}

fn capitalized(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
