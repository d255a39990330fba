//! XML as what it says rather than how it is written.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    /// In the order of their names; those of one name in the order written.
    children: Vec<Element>,
}

/// A document's root; `None` where it is not XML.
pub(crate) fn canonical(xml: &str) -> Option<Element> {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => open.push(element(&start)?),
            Event::Empty(start) => {
                let element = element(&start)?;
                open.last_mut()?.children.push(element);
            }
            Event::End(_) => {
                let mut element = open.pop()?;
                element.children.sort_by(|a, b| a.name.cmp(&b.name));
                open.last_mut()?.children.push(element);
            }
            Event::Text(text) => open.last_mut()?.text.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let text = match name.resolve_char_ref().ok()? {
                    Some(char) => char.to_string(),
                    None => quick_xml::escape::resolve_xml_entity(&name)?.to_owned(),
                };
                open.last_mut()?.text.push_str(&text);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let mut root = open.pop()?.children;
    (open.is_empty() && root.len() == 1).then(|| root.pop())?
}

fn element(start: &BytesStart) -> Option<Element> {
    let name = start.name().as_ref().to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    attributes.sort();
    Some(Element { name, attributes, ..Element::default() })
}
