//! XML as sink events.
//!
//! The reader borrows everything from the body, knows only the five predefined entities and refuses document type
//! declarations, so nothing in a response can grow. Flattened lists may come in pieces between their siblings: while
//! one is open it is written as its elements come, and what stands between them waits until it ends.

use std::borrow::Cow;

use nuaws_models::traits::{HttpBinding, TimestampFormat};
use nuaws_models::{Kind, Member, Service};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader as Events, XmlVersion};

use super::wire_name;
use crate::codec::plan::{Plans, Seen, Slot};
use crate::codec::{CodecError, ELEMENT, ENTRY, Path, text, unknown_member};
use crate::sink::{Sink, ValueSink};
use crate::value::Value;

/// Reads the members of the structure that `body` holds into the open map: from the root, or from the element that
/// `wrappers` lead to, outermost first; from nothing if there is no such element.
pub(in crate::codec) fn read_fields(
    service: &Service,
    members: &[Member],
    body_only: bool,
    wrappers: &[&str],
    body: &[u8],
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    run(service, body, |reader| {
        let mut start = reader.root()?;
        for wrapper in wrappers {
            loop {
                match reader.next()? {
                    Event::Start(inner) if inner.local_name().as_ref() == *wrapper => {
                        start = inner;
                        break;
                    }
                    Event::Start(other) => reader.skip(&other)?,
                    Event::End(_) => return Ok(()),
                    _ => {}
                }
            }
        }
        reader.fields(&start, members, body_only, false, sink)
    })
}

/// Reads one member's value from the root, key and all, into the open map.
pub(in crate::codec) fn read_member(
    service: &Service,
    member: &Member,
    body: &[u8],
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    run(service, body, |reader| {
        let start = reader.root()?;
        let slot = reader.plans.slot(member);
        reader.value(&start, slot, Some(&member.name), sink)
    })
}

/// Reads an output whose root is its one member's own element; an empty one is null.
/// Source: the trait `aws.customizations#s3UnwrappedXmlOutput`.
pub(in crate::codec) fn read_unwrapped(
    service: &Service,
    member: &Member,
    body: &[u8],
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    run(service, body, |reader| {
        reader.root()?;
        let value = reader.text()?;
        sink.key(&member.name);
        if value.is_empty() {
            sink.null();
        } else {
            sink.string(&value);
        }
        Ok(())
    })
}

/// What an error body says outside the model.
#[derive(Debug, Default)]
pub(in crate::codec) struct ErrorBody {
    pub(in crate::codec) code: Option<String>,
    pub(in crate::codec) message: Option<String>,
    pub(in crate::codec) request_id: Option<String>,
    /// Names of the elements that lead from the root to the error; empty when the root is it.
    pub(in crate::codec) wrappers: &'static [&'static str],
    /// The root's own name.
    pub(in crate::codec) root: Option<String>,
}

/// Reads `<ErrorResponse><Error>`, `<Response><Errors><Error>` or a bare `<Error>`; of any other root the messages in
/// `<Messages>`.
pub(in crate::codec) fn error_body(service: &Service, body: &[u8]) -> Result<ErrorBody, CodecError> {
    let mut found = ErrorBody::default();
    run(service, body, |reader| {
        let root = reader.root()?;
        found.root = Some(root.local_name().as_ref().to_owned());
        let mut depth = 1;
        let mut inside = root.local_name().as_ref() == "Error";
        if !inside {
            found.wrappers = &["Error"];
        }
        while depth > 0 {
            match reader.next()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "Errors" if !inside => {
                        found.wrappers = &["Errors", "Error"];
                        depth += 1;
                    }
                    "Error" if !inside && found.code.is_none() => {
                        inside = true;
                        depth += 1;
                    }
                    "Code" if inside => found.code = Some(reader.text()?.into_owned()),
                    "Message" | "message" if inside => found.message = Some(reader.text()?.into_owned()),
                    "Messages" if !inside => depth += 1,
                    "Message" if !inside => {
                        let before = found.message.take().map(|before| before + "; ").unwrap_or_default();
                        found.message = Some(before + &reader.text()?);
                    }
                    "RequestId" | "RequestID" | "requestId" => {
                        found.request_id = Some(reader.text()?.into_owned());
                    }
                    _ => reader.skip(&start)?,
                },
                Event::End(_) => {
                    depth -= 1;
                    inside = false;
                }
                _ => {}
            }
        }
        Ok(())
    })?;
    Ok(found)
}

fn run<'m, 'b>(
    service: &'m Service,
    body: &'b [u8],
    read: impl FnOnce(&mut Reader<'m, 'b>) -> Result<(), Fault>,
) -> Result<(), CodecError> {
    let malformed = |path, offset, what| CodecError::Malformed { format: "XML", path, offset: Some(offset), what };
    let text = std::str::from_utf8(body)
        .map_err(|error| malformed(String::new(), error.valid_up_to() as u64, "not UTF-8".to_owned()))?;
    let mut events = Events::from_str(text);
    events.config_mut().expand_empty_elements = true;
    let plans = Plans::new(service, element_name, TimestampFormat::DateTime);
    let mut reader = Reader { plans, events, path: Path::default(), spare: String::new() };
    read(&mut reader)
        .map_err(|Fault(what)| malformed(reader.path.to_string(), reader.events.buffer_position(), what.into_owned()))
}

/// Why reading stopped; the place is the reader's.
struct Fault(Cow<'static, str>);

impl From<quick_xml::Error> for Fault {
    fn from(error: quick_xml::Error) -> Fault {
        Fault(Cow::Owned(error.to_string()))
    }
}

impl From<&'static str> for Fault {
    fn from(what: &'static str) -> Fault {
        Fault(Cow::Borrowed(what))
    }
}

struct Reader<'m, 'b> {
    plans: Plans<'m>,
    events: Events<&'b [u8]>,
    path: Path<'m>,
    /// What the last text was put together in, for the next that comes in pieces: S3's quoted ETags do.
    spare: String,
}

impl<'m, 'b> Reader<'m, 'b> {
    /// The next event within the root.
    #[inline]
    fn next(&mut self) -> Result<Event<'b>, Fault> {
        match self.events.read_event()? {
            Event::Eof => Err("the document ends early".into()),
            Event::DocType(_) => Err("a document type declaration has no place in an answer".into()),
            event => Ok(event),
        }
    }

    fn root(&mut self) -> Result<BytesStart<'b>, Fault> {
        loop {
            match self.next()? {
                Event::Start(start) if start.local_name().as_ref().eq_ignore_ascii_case("html") => {
                    return Err("an HTML page".into());
                }
                Event::Start(start) => return Ok(start),
                Event::Text(text) if !text.trim_ascii().is_empty() => return Err("text before the root".into()),
                _ => {}
            }
        }
    }

    fn skip(&mut self, start: &BytesStart<'b>) -> Result<(), Fault> {
        self.events.read_to_end(start.name())?;
        Ok(())
    }

    /// The text up to the end of the element just begun; elements inside are skipped.
    fn text(&mut self) -> Result<Cow<'b, str>, Fault> {
        let mut text = Cow::Borrowed("");
        loop {
            let mut buffer = [0; 4];
            let piece = match self.next()? {
                Event::Text(piece) => piece.xml10_content(),
                Event::CData(piece) => piece.xml10_content(),
                Event::GeneralRef(reference) => Cow::Borrowed(match &*reference {
                    "lt" => "<",
                    "gt" => ">",
                    "amp" => "&",
                    "quot" => "\"",
                    "apos" => "'",
                    _ => {
                        let known = reference.resolve_char_ref()?;
                        let known = known.ok_or(Fault::from("an entity that XML does not define"))?;
                        self.append(&mut text, known.encode_utf8(&mut buffer));
                        continue;
                    }
                }),
                Event::Start(start) => {
                    self.skip(&start)?;
                    continue;
                }
                Event::End(_) => return Ok(text),
                _ => continue,
            };
            if text.is_empty() {
                text = piece;
            } else {
                self.append(&mut text, &piece);
            }
        }
    }

    fn append(&mut self, text: &mut Cow<'b, str>, piece: &str) {
        if let Cow::Borrowed(before) = *text {
            let mut whole = std::mem::take(&mut self.spare);
            whole.clear();
            whole.push_str(before);
            *text = Cow::Owned(whole);
        }
        text.to_mut().push_str(piece);
    }

    /// A structure's or union's members, from attributes and up to the end of its element, into the open map.
    fn fields<S: Sink>(
        &mut self,
        start: &BytesStart<'b>,
        members: &'m [Member],
        body_only: bool,
        union: bool,
        sink: &mut S,
    ) -> Result<(), Fault> {
        if !start.attributes_raw().is_empty() {
            self.attributes(start, members, sink)?;
        }
        let plan = self.plans.of(members);
        let mut seen = Seen::default();
        let mut open: Option<(usize, Slot<'m>)> = None;
        let mut waiting = Vec::new();
        let mut unknown = None;
        loop {
            let inner = match self.next()? {
                Event::Start(inner) => inner,
                Event::End(_) => break,
                _ => continue,
            };
            let name = inner.local_name();
            let found = self.plans.find(plan, &mut seen, name.as_ref());
            let in_body = |slot: &Slot<'m>| !body_only || slot.member.traits.http == HttpBinding::Body;
            let Some((at, slot)) = found.filter(|(_, slot)| in_body(slot)) else {
                if union {
                    unknown = Some(name.as_ref().to_owned());
                }
                self.skip(&inner)?;
                continue;
            };
            let member_name = &*slot.member.name;
            let is_open = open.is_some_and(|(open, _)| open == at);
            if is_open {
                self.piece(&inner, slot, sink)?;
            } else if open.is_some() && slot.flat {
                seen.first(at);
                let mut piece = ValueSink::default();
                begin_flat(slot, &mut piece);
                self.piece(&inner, slot, &mut piece)?;
                end_flat(slot, &mut piece);
                add(&mut waiting, at, slot, piece.finish());
            } else if !seen.first(at) {
                self.skip(&inner)?;
            } else if open.is_some() {
                let mut value = ValueSink::default();
                self.value(&inner, slot, None, &mut value)?;
                add(&mut waiting, at, slot, value.finish());
            } else if slot.flat {
                sink.key(member_name);
                begin_flat(slot, sink);
                self.piece(&inner, slot, sink)?;
                open = Some((at, slot));
            } else {
                self.value(&inner, slot, Some(member_name), sink)?;
            }
        }
        if let Some((_, slot)) = open {
            end_flat(slot, sink);
        }
        for (_, slot, value) in waiting {
            sink.key(&slot.member.name);
            value.write_to(sink);
        }
        if let Some(name) = unknown.filter(|_| seen.is_empty()) {
            unknown_member(&name, sink);
        }
        Ok(())
    }

    fn attributes<S: Sink>(
        &mut self,
        start: &BytesStart<'b>,
        members: &'m [Member],
        sink: &mut S,
    ) -> Result<(), Fault> {
        for member in members.iter().filter(|member| member.traits.xml_attribute) {
            let wanted = local(wire_name(member));
            // Unchecked for duplicates: that takes time in the square of their number, and the first one counts.
            for attribute in start.attributes().with_checks(false) {
                let attribute = attribute.map_err(quick_xml::Error::from)?;
                let key = attribute.key;
                let declares = key.as_ref() == "xmlns" || key.as_ref().starts_with("xmlns:");
                if !declares && key.local_name().as_ref() == wanted {
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0)?;
                    sink.key(&member.name);
                    self.scalar(self.plans.slot(member), &value, sink)?;
                    break;
                }
            }
        }
        Ok(())
    }

    /// One element of a flattened list, or one entry of a flattened map.
    fn piece<S: Sink>(&mut self, start: &BytesStart<'b>, slot: Slot<'m>, sink: &mut S) -> Result<(), Fault> {
        self.path.enter(&slot.member.name)?;
        match &slot.shape.kind {
            Kind::Map { key, value } => self.entry(key, self.plans.slot(value), slot.shape.traits.sparse, sink)?,
            Kind::List(element) => self.value(start, self.plans.slot(element), None, sink)?,
            _ => {}
        }
        self.path.leave();
        Ok(())
    }

    /// The value of the element just begun. Without a key an empty number is a null, with one it is absent.
    fn value<S: Sink>(
        &mut self,
        start: &BytesStart<'b>,
        slot: Slot<'m>,
        key: Option<&str>,
        sink: &mut S,
    ) -> Result<(), Fault> {
        let kind = &slot.shape.kind;
        if !matches!(kind, Kind::Structure(_) | Kind::Union(_) | Kind::List(_) | Kind::Map { .. }) {
            let text = self.text()?;
            if !text.is_empty() || matches!(kind, Kind::String | Kind::Enum(_) | Kind::Blob) {
                if let Some(key) = key {
                    sink.key(key);
                }
                self.scalar(slot, &text, sink)?;
            } else if key.is_none() {
                sink.null();
            }
            if let Cow::Owned(whole) = text {
                self.spare = whole;
            }
            return Ok(());
        }
        if let Some(key) = key {
            sink.key(key);
        }
        self.path.enter(key.map_or(ELEMENT, |_| &slot.member.name))?;
        match kind {
            Kind::List(element) => {
                let element = self.plans.slot(element);
                sink.begin_list();
                while let Some(inner) = self.child()? {
                    self.value(&inner, element, None, sink)?;
                }
                sink.end_list();
            }
            Kind::Map { key, value } => {
                let value = self.plans.slot(value);
                sink.begin_map();
                while self.child()?.is_some() {
                    self.entry(key, value, slot.shape.traits.sparse, sink)?;
                }
                sink.end_map();
            }
            _ => {
                sink.begin_map();
                self.fields(start, slot.shape.members(), false, matches!(kind, Kind::Union(_)), sink)?;
                sink.end_map();
            }
        }
        self.path.leave();
        Ok(())
    }

    /// The next element inside the one that is open, or its end.
    fn child(&mut self) -> Result<Option<BytesStart<'b>>, Fault> {
        loop {
            match self.next()? {
                Event::Start(start) => return Ok(Some(start)),
                Event::End(_) => return Ok(None),
                _ => {}
            }
        }
    }

    /// A map's entry, up to its end.
    fn entry<S: Sink>(&mut self, key: &'m Member, value: Slot<'m>, sparse: bool, sink: &mut S) -> Result<(), Fault> {
        self.path.enter(ENTRY)?;
        let name_of = |member: &'m Member, default| member.traits.xml_name.as_deref().map_or(default, local);
        let (key_name, value_name) = (name_of(key, "key"), name_of(value.member, "value"));
        let mut name = None;
        // A value that comes before its key waits for it.
        let mut early = None;
        let mut written = false;
        while let Some(inner) = self.child()? {
            let tag = inner.local_name();
            if tag.as_ref() == key_name && name.is_none() {
                name = Some(self.text()?);
            } else if tag.as_ref() == value_name && !written && early.is_none() {
                if let Some(name) = &name {
                    sink.key(name);
                    self.value(&inner, value, None, sink)?;
                    written = true;
                } else {
                    let mut held = ValueSink::default();
                    self.value(&inner, value, None, &mut held)?;
                    early = held.finish();
                }
            } else {
                self.skip(&inner)?;
            }
        }
        match (name, early) {
            (None, _) => return Err("a map entry without a key".into()),
            (Some(name), Some(value)) => {
                sink.key(&name);
                value.write_to(sink);
            }
            (Some(name), None) if !written && sparse => {
                sink.key(&name);
                sink.null();
            }
            _ => {}
        }
        self.path.leave();
        Ok(())
    }

    fn scalar<S: Sink>(&mut self, slot: Slot<'m>, text: &str, sink: &mut S) -> Result<(), Fault> {
        text::read(&slot.shape.kind, slot.format, text, sink).map_err(|what| {
            // The scalar's own name belongs to the place, though no container was entered for it.
            self.path.0.push(&slot.member.name);
            Fault::from(what)
        })
    }
}

fn begin_flat(slot: Slot<'_>, sink: &mut impl Sink) {
    match slot.shape.kind {
        Kind::Map { .. } => sink.begin_map(),
        _ => sink.begin_list(),
    }
}

fn end_flat(slot: Slot<'_>, sink: &mut impl Sink) {
    match slot.shape.kind {
        Kind::Map { .. } => sink.end_map(),
        _ => sink.end_list(),
    }
}

/// Adds a value, or another piece of a flattened collection, to what waits.
fn add<'m>(waiting: &mut Vec<(usize, Slot<'m>, Value)>, at: usize, slot: Slot<'m>, value: Option<Value>) {
    let before = waiting.iter_mut().find(|(other, ..)| *other == at).map(|(.., value)| value);
    match (before, value) {
        (Some(Value::List(items)), Some(Value::List(more))) => items.extend(more),
        (Some(Value::Map(entries)), Some(Value::Map(more))) => entries.extend(more),
        (_, Some(Value::Null) | None) => {}
        (_, Some(value)) => waiting.push((at, slot, value)),
    }
}

/// A member's element without its namespace prefix; an attribute has none.
fn element_name(member: &Member) -> &str {
    if member.traits.xml_attribute { "" } else { local(wire_name(member)) }
}

/// A name without its namespace prefix.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}
