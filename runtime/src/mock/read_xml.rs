//! XML to input values (restXml): a small tree, then by the model.

use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Shape};
use nuaws_models::traits::TimestampFormat;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::request::scalar;
use crate::value::Value;

/// An element: names without prefixes, text of all its text nodes.
#[derive(Debug, Default)]
pub(super) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

/// Elements inside one another beyond which a document is refused: the tree is walked, and dropped, by recursion.
const MAX_DEPTH: usize = 256;

/// The root element; `None` for anything but well-formed XML of a sane depth.
pub(super) fn parse(body: &[u8]) -> Option<Element> {
    let mut reader = Reader::from_str(std::str::from_utf8(body).ok()?);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(_) if open.len() > MAX_DEPTH => return None,
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => open.last_mut()?.children.push(element(&start)),
            Event::End(_) => {
                let done = open.pop()?;
                open.last_mut()?.children.push(done);
            }
            Event::Text(text) => open.last_mut()?.text.push_str(&text),
            Event::CData(data) => open.last_mut()?.text.push_str(&data),
            Event::GeneralRef(reference) => {
                let text = format!("&{};", &*reference);
                open.last_mut()?.text.push_str(&quick_xml::escape::unescape(&text).ok()?);
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let root = open.pop().filter(|_| open.is_empty())?;
    root.children.into_iter().next()
}

fn element(start: &BytesStart) -> Element {
    let attributes = start
        .attributes()
        // Looking for duplicates takes time in the square of their number.
        .with_checks(false)
        .flatten()
        .map(|attribute| {
            let raw = &attribute.value;
            let text = quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_string(), |text| text.into_owned());
            (attribute.key.as_ref().to_owned(), text)
        })
        .collect();
    Element { name: start.local_name().as_ref().to_owned(), attributes, ..Element::default() }
}

/// The members `keep` accepts, from an element's attributes and children.
pub(super) fn members(
    service: &Service,
    members: &[Member],
    element: &Element,
    keep: &dyn Fn(&Member) -> bool,
) -> Vec<(String, Value)> {
    let read = |member: &Member| Some((member.name.to_string(), self::member(service, member, element)?));
    members.iter().filter(|member| keep(member)).filter_map(read).collect()
}

fn member(service: &Service, member: &Member, parent: &Element) -> Option<Value> {
    let target = service.target(member);
    let name = member.traits.xml_name.as_deref().unwrap_or(&member.name);
    if member.traits.xml_attribute {
        let text = parent.attributes.iter().find(|(have, _)| have == name).map(|(_, text)| text)?;
        return scalar(service, member, text, TimestampFormat::DateTime);
    }
    let name = name.rsplit(':').next().unwrap_or(name);
    let mut found = parent.children.iter().filter(|child| child.name == name).peekable();
    found.peek()?;
    let flattened = member.traits.xml_flattened || target.traits.xml_flattened;
    match &target.kind {
        Kind::List(element) if flattened => {
            Some(Value::List(found.filter_map(|child| value(service, element, child)).collect()))
        }
        Kind::Map { key, value } if flattened => {
            Some(Value::Map(found.filter_map(|child| entry(service, key, value, child)).collect()))
        }
        _ => value(service, member, found.next()?),
    }
}

fn value(service: &Service, member: &Member, element: &Element) -> Option<Value> {
    let target = service.target(member);
    match &target.kind {
        Kind::Structure(_) | Kind::Union(_) | Kind::List(_) | Kind::Map { .. } => Some(shape(service, target, element)),
        _ => scalar(service, member, &element.text, TimestampFormat::DateTime),
    }
}

/// An element as a value of `shape`.
pub(super) fn shape(service: &Service, shape: &Shape, element: &Element) -> Value {
    match &shape.kind {
        Kind::List(inner) => {
            let name = inner.traits.xml_name.as_deref().unwrap_or("member");
            let items = element.children.iter().filter(|child| child.name == name);
            Value::List(items.filter_map(|child| value(service, inner, child)).collect())
        }
        Kind::Map { key, value } => {
            let entries = element.children.iter().filter(|child| child.name == "entry");
            Value::Map(entries.filter_map(|child| entry(service, key, value, child)).collect())
        }
        _ => Value::Map(members(service, shape.members(), element, &|_| true)),
    }
}

fn entry(service: &Service, key: &Member, held: &Member, element: &Element) -> Option<(String, Value)> {
    let child = |member: &Member, default: &str| {
        let name = member.traits.xml_name.as_deref().unwrap_or(default).to_owned();
        element.children.iter().find(move |child| child.name == name)
    };
    Some((child(key, "key")?.text.clone(), value(service, held, child(held, "value")?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_without_end_are_refused() {
        assert!(parse("<a>".repeat(100_000).as_bytes()).is_none());
        let closed = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
        assert!(parse(closed.as_bytes()).is_none());
        assert!(parse(b"<a><b/></a>").is_some());
    }
}
