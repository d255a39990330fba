//! Inputs and outputs made from the model: every member, or only what is required, or everything empty; the same ones on
//! every run.

use nuaws_models::model::{Kind, Member, Operation};
use nuaws_models::traits::{Bounds, HttpBinding, Traits};
use nuaws_models::{Service, Shape};
use nuaws_rt::mock::Patterns;
use nuaws_rt::value::{Timestamp, Value};

use crate::drift;

/// The bytes of every streamed body.
pub(crate) const BODY: &[u8] = b"every byte counts: \x00\xff\r\n";

/// A body of more bytes is not held in memory: its checksum follows it.
pub(crate) const STREAMED_FROM: usize = 8 << 20;

/// Structures within structures that are filled.
const DEPTH: usize = 6;

/// How much is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fill {
    /// What the model requires.
    Required,
    /// Everything; another number, other values.
    Full(usize),
    /// Everything, with empty texts, lists and maps.
    Empty,
}

/// An input of `operation`; where the other side must find what is named, `known` has the names by member.
pub(crate) fn input(service: &Service, operation: &Operation, fill: Fill, known: &[(String, Value)]) -> Value {
    let mut sampler = Sampler::new(service, fill, known, false);
    operation.input.map_or(Value::Map(Vec::new()), |id| sampler.structure(service.shape(id), 0))
}

/// An output of `operation`.
pub(crate) fn output(service: &Service, operation: &Operation, fill: Fill) -> Value {
    let mut sampler = Sampler::new(service, fill, &[], true);
    operation.output.map_or(Value::Map(Vec::new()), |id| sampler.structure(service.shape(id), 0))
}

/// Whether a member's value travels as a stream, apart from the rest.
pub(crate) fn streams(service: &Service, member: &Member) -> bool {
    member.traits.streaming || service.target(member).traits.streaming
}

/// Where a text travels, and so what may be in it.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Host,
    Label,
    Query,
    Header,
    Body,
    Answer,
}

impl Place {
    fn texts(self) -> &'static [&'static str] {
        match self {
            Place::Host => &["parity-bucket"],
            Place::Label => &["a b/ü☃?#%&+=~'(.)*!;:@$,/é", "plain.txt", "photos//2026/./x/../y/"],
            Place::Query => &["a b&c=d/ü☃+%", "plain", "x,y:z;@!*'()"],
            Place::Header => &["plain", "q=\"1\"; a, b", "inner  spaces"],
            // Without what XML writers escape as they like: quotes and tabs have a case of their own.
            Place::Body => &["<&>\"é☃😀]]>", "plain", "two\nlines", " a b+c=d&e/%~*.-_ "],
            Place::Answer => &["<&>\"'é☃😀]]>", "plain", "two\nlines\tand a tab", " a b+c=d&e/%~*.-_ ", "&amp;lt;"],
        }
    }
}

struct Sampler<'a> {
    service: &'a Service,
    fill: Fill,
    known: &'a [(String, Value)],
    /// Whether an output is made.
    answer: bool,
    /// Values made so far: each next one differs.
    made: usize,
    patterns: Patterns,
}

impl<'a> Sampler<'a> {
    fn new(service: &'a Service, fill: Fill, known: &'a [(String, Value)], answer: bool) -> Sampler<'a> {
        let made = if let Fill::Full(number) = fill { number } else { 0 };
        Sampler { service, fill, known, answer, made, patterns: Patterns::default() }
    }

    fn structure(&mut self, shape: &Shape, depth: usize) -> Value {
        let (service, members) = (self.service, shape.members());
        if matches!(shape.kind, Kind::Union(_)) || drift::is_union(&shape.name) {
            let member = &members[self.made % members.len()];
            return Value::Map(vec![(member.name.to_string(), self.member(member, Place::Body, depth))]);
        }
        let blob = members.iter().any(|member| streams(service, member));
        let mut entries = Vec::new();
        for member in members {
            let streamed = streams(service, member);
            let wanted = member.traits.required || streamed || (self.fill != Fill::Required && depth < DEPTH);
            let unfit = member.traits.client_only
                || drift::is_only_ours(&service.slug, &shape.name, &member.name)
                // Those of other bytes than the sample's have cases of their own.
                || (self.answer && blob && member.name.starts_with("Checksum"));
            if wanted && !unfit {
                let known = self.known.iter().find(|(name, _)| depth == 0 && **name == *member.name);
                let value = match known {
                    Some((_, value)) => value.clone(),
                    None => self.member(member, self.place(member), depth),
                };
                entries.push((member.name.to_string(), value));
            }
        }
        Value::Map(entries)
    }

    fn place(&self, member: &Member) -> Place {
        let host = member.traits.host_label || member.traits.context_param.as_deref() == Some("Bucket");
        match &member.traits.http {
            _ if host => Place::Host,
            HttpBinding::Label => Place::Label,
            HttpBinding::Query(_) | HttpBinding::QueryParams => Place::Query,
            HttpBinding::Header(_) | HttpBinding::PrefixHeaders(_) => Place::Header,
            _ if self.answer => Place::Answer,
            _ => Place::Body,
        }
    }

    fn member(&mut self, member: &Member, place: Place, depth: usize) -> Value {
        let service = self.service;
        let shape = service.target(member);
        if streams(service, member) {
            return Value::Blob(BODY.to_vec());
        }
        if &*member.name == "ContentLength" {
            return Value::Int(BODY.len() as i64);
        }
        self.made += 1;
        let empty = self.fill == Fill::Empty;
        let bounds = |of: fn(&Traits) -> Option<&Bounds>| of(&member.traits).or_else(|| of(&shape.traits));
        let length = Range::of(bounds(|traits| traits.length.as_deref()), 0, 1 << 20);
        match &shape.kind {
            Kind::String => {
                let pattern = member.traits.pattern.as_deref().or(shape.traits.pattern.as_deref());
                // Where it names what is called, neither side may send nothing.
                let optional = pattern.is_none() && (self.is_body(place) || !member.traits.required);
                if empty && length.least == 0 && optional {
                    return Value::String(String::new());
                }
                Value::String(self.text(place, length, pattern))
            }
            Kind::Enum(_) => {
                let supported = |value: &&str| &*shape.name != "ChecksumAlgorithm" || CHECKSUMS.contains(value);
                let values: Vec<&str> = shape.enum_values().filter(supported).collect();
                Value::String(self.pick(&values).to_string())
            }
            Kind::Boolean => Value::Bool(self.made.is_multiple_of(2)),
            Kind::Integer | Kind::Long => {
                let most = if matches!(shape.kind, Kind::Long) { i64::MAX } else { i32::MAX.into() };
                let range = Range::of(bounds(|traits| traits.range.as_deref()), 0, most);
                Value::Int(*self.pick(&[range.least, range.most, 7.clamp(range.least, range.most)]))
            }
            Kind::Float | Kind::Double => {
                let bounded = bounds(|traits| traits.range.as_deref()).is_some();
                Value::Float(*self.pick(if bounded { &[0.5, 1.0] } else { &[0.1, -1.5, 3.0, 1e21, 12_345_678.9] }))
            }
            Kind::Blob if empty => Value::Blob(Vec::new()),
            Kind::Blob => Value::Blob(vec![0, 255, self.made as u8, b'<']),
            Kind::Timestamp => {
                let nanos = if place == Place::Header { 0 } else { *self.pick(&[0, 500_000_000, 123_000_000]) };
                Value::Timestamp(Timestamp { secs: 1_700_000_000 + self.made as i64, nanos })
            }
            Kind::List(_) if empty && length.least == 0 => Value::List(Vec::new()),
            Kind::List(element) => {
                let count = if depth < 3 { 2.clamp(length.least, length.most) } else { 1 };
                Value::List((0..count).map(|_| self.member(element, place, depth + 1)).collect())
            }
            Kind::Map { .. } if empty => Value::Map(Vec::new()),
            Kind::Map { value, .. } => {
                let keys = ["alpha", "beta-2"];
                Value::Map(keys.map(|key| (key.to_owned(), self.member(value, place, depth + 1))).into())
            }
            Kind::Structure(_) | Kind::Union(_) => self.structure(shape, depth + 1),
            other => unreachable!("neither S3 nor EC2 has a {other:?}"),
        }
    }

    fn is_body(&self, place: Place) -> bool {
        matches!(place, Place::Body | Place::Answer)
    }

    /// The next of the place's texts that the model allows, else one made for it.
    fn text(&self, place: Place, length: Range, pattern: Option<&str>) -> String {
        let pattern = pattern.map(|pattern| self.patterns.get(pattern));
        let fits = |text: &&str| {
            (length.least..=length.most).contains(&(text.chars().count() as i64))
                && pattern.as_ref().is_none_or(|pattern| pattern.allows(text).unwrap_or(true))
        };
        let texts = place.texts();
        let rotated = (0..texts.len()).map(|at| texts[(self.made + at) % texts.len()]);
        let (least, most) = (length.least as usize, length.most as usize);
        rotated.into_iter().find(fits).map(str::to_owned).unwrap_or_else(|| match pattern {
            Some(pattern) => pattern.sample(self.made as u64, least, most),
            None => "x".repeat(least),
        })
    }

    fn pick<'v, T>(&self, values: &'v [T]) -> &'v T {
        &values[self.made % values.len()]
    }
}

/// Checksums that both sides can work out.
const CHECKSUMS: [&str; 5] = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"];

/// What the model allows, both ends included.
#[derive(Clone, Copy)]
struct Range {
    least: i64,
    most: i64,
}

impl Range {
    fn of(bounds: Option<&Bounds>, least: i64, most: i64) -> Range {
        let number = |bound: Option<&serde_json::Number>| bound.and_then(serde_json::Number::as_i64);
        Range {
            least: number(bounds.and_then(|bounds| bounds.min.as_ref())).unwrap_or(least),
            most: number(bounds.and_then(|bounds| bounds.max.as_ref())).unwrap_or(most),
        }
    }
}
