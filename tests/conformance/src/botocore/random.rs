//! Random values that a model allows: inputs a user might give, and answers a service might.
//!
//! Every choice comes from one seeded generator, so a seed and an operation always make the same case. Extremes are
//! common here: ends of ranges, unicode, control characters where the wire can carry them, what is empty and what is
//! absent.

use nuaws_models::model::{Operation, Protocol, ShapeId};
use nuaws_models::traits::{Bounds, HttpBinding, Traits};
use nuaws_models::{Kind, Member, Service, Shape};
use nuaws_rt::mock::Patterns;
use nuaws_rt::value::{Timestamp, Value};

use super::hints;

/// Structures inside one another; deeper ones hold only what they must.
const DEPTH: usize = 6;

/// Values in one input or output after which optional members are left out.
const VALUES: usize = 250;

/// How large a text or blob without limits becomes.
const LONG: usize = 24;

/// What a text may hold, by where it travels.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// A JSON, CBOR or form body, or a query parameter: any character.
    Any,
    /// An XML element: no control characters but blanks.
    Xml,
    /// An XML attribute or a map's key in one: no line breaks either.
    Line,
    /// A header's value: visible ASCII, no blanks at its ends.
    Header,
    /// A part of the path: not empty.
    Label,
    /// A part of the host's name.
    Host,
    /// What follows a prefix in a header's name.
    HeaderName,
}

/// Which way a value goes.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Way {
    Request,
    Response,
}

/// Makes random values of one service's shapes.
pub(super) struct Random<'a> {
    service: &'a Service,
    patterns: &'a Patterns,
    rng: fastrand::Rng,
    way: Way,
    rest: bool,
    body: Place,
    /// Share of optional members that are there.
    fill: f64,
    values: usize,
    stack: Vec<ShapeId>,
}

impl<'a> Random<'a> {
    pub(super) fn new(
        service: &'a Service,
        protocol: Protocol,
        patterns: &'a Patterns,
        way: Way,
        seed: u64,
    ) -> Random<'a> {
        let mut rng = fastrand::Rng::with_seed(seed);
        let xml = match protocol {
            Protocol::RestXml => true,
            Protocol::AwsQuery | Protocol::Ec2Query => way == Way::Response,
            _ => false,
        };
        // Now and then everything, or nothing but what must be.
        let fill = match rng.u8(..10) {
            0 => 0.0,
            1 | 2 => 1.0,
            _ => 0.3 + rng.f64() * 0.5,
        };
        let rest = matches!(protocol, Protocol::RestJson1 | Protocol::RestXml);
        let body = if xml { Place::Xml } else { Place::Any };
        Random { service, patterns, rng, way, rest, body, fill, values: 0, stack: Vec::new() }
    }

    /// An operation's input.
    pub(super) fn input(&mut self, operation: &Operation) -> Value {
        let mut input = Value::Map(self.members(self.service.input(operation)));
        let facts = operation.http_checksum.as_ref();
        if let Some(member) = facts.and_then(|facts| facts.request_algorithm_member.as_deref())
            && input.get(member).is_some()
        {
            input.set(member, Value::String((*self.pick(hints::ALGORITHMS)).to_owned()));
        }
        input
    }

    /// An operation's output, without what streams.
    pub(super) fn output(&mut self, operation: &Operation) -> Value {
        Value::Map(self.members(self.service.output(operation)))
    }

    /// Bytes of a streaming blob.
    pub(super) fn bytes(&mut self) -> Vec<u8> {
        let length = self.rng.usize(1..200);
        (0..length).map(|_| self.rng.u8(..)).collect()
    }

    fn members(&mut self, members: &[Member]) -> Vec<(String, Value)> {
        let top = self.stack.is_empty();
        let mut entries = Vec::new();
        for member in members {
            let target = self.service.target(member);
            if member.traits.streaming || target.traits.streaming {
                continue;
            }
            if self.way == Way::Response && hints::follows_from_the_rest(member) {
                continue;
            }
            // An answer that is one structure never comes without it.
            let answer = self.way == Way::Response && top && member.traits.http == HttpBinding::Payload;
            let must = member.traits.required
                || (self.way == Way::Response && hints::always_comes(self.service, member))
                || (answer && self.rest && matches!(target.kind, Kind::Structure(_)))
                || (top && member.traits.idempotency_token && self.way == Way::Request)
                || (top && self.rest && member.traits.http == HttpBinding::Label);
            if !must && !self.wanted(member) {
                continue;
            }
            if let Some(value) = self.member(member, target, top)
                && (must || self.fits(member, target, &value))
            {
                entries.push((member.name.to_string(), value));
            }
        }
        entries
    }

    /// Whether an optional member is there.
    fn wanted(&mut self, member: &Member) -> bool {
        let depth = self.stack.len();
        if self.values > VALUES || depth > DEPTH || self.stack.iter().filter(|id| **id == member.target).count() > 1 {
            return false;
        }
        // Less of everything further down, or the tree has no end.
        self.rng.f64() < self.fill / (1.0 + depth as f64 * 0.5)
    }

    /// Whether a text made from a pattern is what the pattern and the length want: not all can be made.
    fn fits(&self, member: &Member, shape: &Shape, value: &Value) -> bool {
        let Value::String(text) = value else { return true };
        let (min, max) = lengths(&member.traits, shape);
        (min..=max).contains(&text.chars().count()) && self.allowed(&member.traits, shape, text)
    }

    fn allowed(&self, traits: &Traits, shape: &Shape, text: &str) -> bool {
        let pattern = traits.pattern.as_deref().or(shape.traits.pattern.as_deref());
        pattern.is_none_or(|pattern| self.patterns.get(pattern).allows(text) != Some(false))
    }

    fn member(&mut self, member: &Member, target: &Shape, top: bool) -> Option<Value> {
        if top
            && self.way == Way::Request
            && let Some(choices) = hints::endpoint_values(self.service, member)
        {
            return Some(Value::String((*self.pick(choices)).to_owned()));
        }
        let place = match &member.traits.http {
            _ if member.traits.host_label => Place::Host,
            _ if member.traits.xml_attribute => Place::Line,
            _ if !(top && self.rest) => self.body,
            HttpBinding::Label => Place::Label,
            HttpBinding::Header(_) => Place::Header,
            HttpBinding::Query(_) | HttpBinding::QueryParams => Place::Any,
            HttpBinding::PrefixHeaders(_) => return Some(self.prefix_headers(target)),
            HttpBinding::ResponseCode => return Some(Value::Int(200)),
            HttpBinding::Payload if matches!(target.kind, Kind::String | Kind::Enum(_)) => Place::Any,
            HttpBinding::Body | HttpBinding::Payload => self.body,
        };
        self.value(&member.traits, target, place, self.service.media_type(member))
    }

    fn value(&mut self, traits: &Traits, shape: &Shape, place: Place, media: Option<&str>) -> Option<Value> {
        self.values += 1;
        let service = self.service;
        Some(match &shape.kind {
            Kind::String if media.is_some_and(|media| media.ends_with("json")) => Value::String(self.json_text()),
            Kind::String => Value::String(self.string(traits, shape, place)),
            Kind::Enum(members) => {
                let values: Vec<&str> = shape.enum_values().collect();
                if members.is_empty() || values.is_empty() {
                    return Some(Value::String(self.string(traits, shape, place)));
                }
                Value::String((*self.pick(&values)).to_owned())
            }
            Kind::IntEnum(members) => {
                let values: Vec<i64> = members.iter().filter_map(|m| m.traits.enum_value.as_ref()?.as_i64()).collect();
                Value::Int(if values.is_empty() { 0 } else { *self.pick(&values) })
            }
            Kind::Boolean => Value::Bool(self.rng.bool()),
            Kind::Byte => self.integer(traits, shape, i64::from(i8::MIN), i64::from(i8::MAX)),
            Kind::Short => self.integer(traits, shape, i64::from(i16::MIN), i64::from(i16::MAX)),
            Kind::Integer => self.integer(traits, shape, i64::from(i32::MIN), i64::from(i32::MAX)),
            Kind::Long => self.integer(traits, shape, i64::MIN, i64::MAX),
            Kind::BigInteger | Kind::BigDecimal => match self.integer(traits, shape, i64::MIN, i64::MAX) {
                Value::Int(number) => Value::String(number.to_string()),
                other => other,
            },
            Kind::Float | Kind::Double => self.float(traits, shape),
            Kind::Timestamp => self.timestamp(),
            Kind::Blob => {
                let length = self.length(traits, shape, 0);
                Value::Blob((0..length).map(|_| self.rng.u8(..)).collect())
            }
            // A null that is no element of anything is a member that is not there.
            Kind::Document => match self.document(3) {
                Value::Null => Value::Bool(true),
                document => document,
            },
            Kind::List(element) => {
                let target = service.target(element);
                let count = self.count(traits, shape, target);
                let mut items = Vec::with_capacity(count);
                for _ in 0..count {
                    items.push(self.value(&element.traits, target, place, service.media_type(element))?);
                }
                Value::List(items)
            }
            Kind::Map { key, value } => {
                let (keys, target) = (service.target(key), service.target(value));
                let count = self.count(traits, shape, target);
                let mut entries: Vec<(String, Value)> = Vec::with_capacity(count);
                for _ in 0..count * 4 {
                    if entries.len() == count {
                        break;
                    }
                    let place = if self.body == Place::Xml { Place::Line } else { place };
                    let Some(Value::String(name)) = self.value(&key.traits, keys, place, None) else { return None };
                    if entries.iter().all(|(have, _)| *have != name) && self.allowed(&key.traits, keys, &name) {
                        entries.push((name, self.value(&value.traits, target, place, None)?));
                    }
                }
                Value::Map(entries)
            }
            Kind::Structure(members) => {
                if self.stack.len() > 3 * DEPTH {
                    return None;
                }
                self.stack.push(shape.id);
                let entries = self.members(members);
                self.stack.pop();
                Value::Map(entries)
            }
            Kind::Union(members) => {
                if members.is_empty() || self.stack.len() > 3 * DEPTH {
                    return None;
                }
                self.stack.push(shape.id);
                let first = self.rng.usize(..members.len());
                let around = (0..members.len()).map(|step| &members[(first + step) % members.len()]);
                // Deep down, one that ends.
                let deep = self.stack.len() > DEPTH;
                let mut made = None;
                for member in around {
                    let target = service.target(member);
                    let ends = !matches!(target.kind, Kind::Structure(_) | Kind::Union(_) | Kind::List(_));
                    if (!deep || ends || made.is_none())
                        && let Some(value) = self.member(member, target, false)
                        && self.fits(member, target, &value)
                    {
                        made = Some(Value::Map(vec![(member.name.to_string(), value)]));
                        if !deep || ends {
                            break;
                        }
                    }
                }
                self.stack.pop();
                return made;
            }
            Kind::Operation(_) | Kind::Service | Kind::Resource => return None,
        })
    }

    /// How many elements: none or few, fewer further down, but never against the model.
    fn count(&mut self, traits: &Traits, shape: &Shape, element: &Shape) -> usize {
        let (min, max) = lengths(traits, shape);
        let simple = !matches!(element.kind, Kind::Structure(_) | Kind::Union(_) | Kind::List(_) | Kind::Map { .. });
        let most = if self.values > VALUES || (self.stack.len() > DEPTH && !simple) { 0 } else { 3 };
        self.rng.usize(..=most).clamp(min, max)
    }

    fn prefix_headers(&mut self, shape: &Shape) -> Value {
        let Kind::Map { value, .. } = &shape.kind else { return Value::Map(Vec::new()) };
        let (traits, target) = (&value.traits, self.service.target(value));
        let mut entries: Vec<(String, Value)> = Vec::new();
        for _ in 0..self.rng.usize(..3) {
            let name = self.text(Place::HeaderName, 1, 8);
            if entries.iter().all(|(have, _)| *have != name) {
                entries.push((name, Value::String(self.string(traits, target, Place::Header))));
            }
        }
        Value::Map(entries)
    }

    fn string(&mut self, traits: &Traits, shape: &Shape, place: Place) -> String {
        let (min, max) = lengths(traits, shape);
        let least = min.max(usize::from(matches!(place, Place::Label | Place::Host)));
        if let Some(pattern) = traits.pattern.as_deref().or(shape.traits.pattern.as_deref()) {
            let pattern = self.patterns.get(pattern);
            // Free text where the pattern allows it, else what the pattern spells.
            for attempt in 0..6 {
                let length = self.rng.usize(least..=max.max(least).min(least + LONG));
                let text = match attempt {
                    0 => self.text(place, length, length),
                    _ => pattern.sample(self.rng.u64(..), least, max.min(least.max(256))),
                };
                let fits = (least..=max).contains(&text.chars().count());
                if fits && pattern.allows(&text) != Some(false) && place.carries(&text) {
                    return text;
                }
            }
            return pattern.sample(self.rng.u64(..), least, max);
        }
        let longest = max.min(least + LONG).max(least);
        self.text(place, least, longest)
    }

    fn text(&mut self, place: Place, min: usize, max: usize) -> String {
        // What looks like something else, or like a step in a path.
        const NASTY: &[&str] = &[
            "../x",
            "a//b",
            "a/./b",
            " a ",
            "%41",
            "a+b",
            "null",
            "true",
            "-0",
            "1e5",
            "2020-01-01T00:00:00Z",
            "]]>",
            "<a>&amp;</a>",
            "\"q\"",
            "{\"a\":1}",
            "\\u0041",
            "a=b&c=d",
            "#x",
            "?y=1",
            "é",
            "e\u{301}",
        ];
        if self.rng.u8(..12) == 0 {
            let text = *self.pick(NASTY);
            if (min..=max).contains(&text.chars().count()) && place.carries(text) {
                return text.to_owned();
            }
        }
        let length = match self.rng.u8(..8) {
            0 => min,
            1 => max,
            _ => self.rng.usize(min..=max),
        };
        let mut text: String = (0..length).map(|_| self.char(place)).collect();
        if place == Place::Header && text.trim() != text {
            text = text.trim().to_owned();
            while text.chars().count() < min {
                text.push('x');
            }
        }
        if place == Place::Label && text.chars().all(|c| c == '.') {
            // Such a segment is a step up or down the path.
            text = "x".repeat(text.len().max(1));
        }
        text
    }

    fn char(&mut self, place: Place) -> char {
        const PLAIN: &[char] = &['a', 'b', 'z', 'A', 'Z', '0', '9'];
        const MARKS: &[char] = &[
            ' ', '-', '_', '.', '~', '/', '\\', '%', '+', '&', '=', '?', '#', ':', ';', '@', '!', '$', '*', '\'', '(',
            ')', '<', '>', '[', ']', '{', '}', '|', '^', '`', '"', ',',
        ];
        const WIDE: &[char] = &['é', 'ß', '中', 'ש', '😀', '\u{301}', '\u{feff}', '\u{2028}', '\u{10fffd}', '\u{fffd}'];
        const CONTROLS: &[char] = &['\t', '\n', '\r', '\u{1}', '\u{8}', '\u{1b}', '\u{1f}', '\u{7f}', '\u{85}', '\0'];
        match (place, self.rng.u8(..12)) {
            (Place::Host, _) => *self.pick(&['a', 'b', 'z', '0', '9']),
            (Place::HeaderName, _) => *self.pick(&['a', 'b', 'z', '0', '-']),
            (_, 0..6) => *self.pick(PLAIN),
            (Place::Header, _) => *self.pick(MARKS),
            (_, 6..9) => *self.pick(MARKS),
            (Place::Any, 9) => *self.pick(CONTROLS),
            (Place::Xml, 9) => *self.pick(&CONTROLS[..3]),
            _ => *self.pick(WIDE),
        }
    }

    fn length(&mut self, traits: &Traits, shape: &Shape, least: usize) -> usize {
        let (min, max) = lengths(traits, shape);
        let min = min.max(least);
        let max = max.max(min).min(min + LONG);
        self.rng.usize(min..=max)
    }

    fn integer(&mut self, traits: &Traits, shape: &Shape, low: i64, high: i64) -> Value {
        let bound = |pick: fn(&Bounds) -> Option<f64>| bounds(traits, shape).and_then(pick);
        // As a cast saturates, a bound beyond the type is the type's own.
        let low = bound(min).map_or(low, |bound| low.max(bound.ceil() as i64));
        let high = bound(max).map_or(high, |bound| high.min(bound.floor() as i64)).max(low);
        let choice = match self.rng.u8(..8) {
            0 => low,
            1 => high,
            2 => 0,
            3 => -1,
            4 => self.rng.i64(low..=high),
            _ => self.rng.i64(..1000),
        };
        Value::Int(choice.clamp(low, high))
    }

    fn float(&mut self, traits: &Traits, shape: &Shape) -> Value {
        let single = matches!(shape.kind, Kind::Float);
        let bound = |pick: fn(&Bounds) -> Option<f64>| bounds(traits, shape).and_then(pick);
        let choice = if let (None, None) = (bound(min), bound(max)) {
            const PLAIN: &[f64] = &[0.0, 1.0, -1.5, 0.1, 1e21, 1e16, -1e-7, 123_456_789.125, 0.3333333333333333];
            match self.rng.u8(..10) {
                0 if single => f64::from(*self.pick(&[f32::MAX, f32::MIN, f32::MIN_POSITIVE, 1e-45])),
                0 => *self.pick(&[f64::MAX, f64::MIN, f64::MIN_POSITIVE, 5e-324]),
                1 => *self.pick(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
                2 => (self.rng.f64() - 0.5) * 1e9,
                _ => *self.pick(PLAIN),
            }
        } else {
            let (low, high) = (bound(min).unwrap_or(-1e6), bound(max).unwrap_or(1e6));
            match self.rng.u8(..4) {
                0 => low,
                1 => high,
                _ => low + self.rng.f64() * (high - low),
            }
        };
        // A float has no more digits than it can hold, and must stay within its bounds when it loses some.
        let rounded = f64::from(choice as f32);
        let inside = bound(min).is_none_or(|low| rounded >= low) && bound(max).is_none_or(|high| rounded <= high);
        Value::Float(if single && inside { rounded } else { choice })
    }

    fn timestamp(&mut self) -> Value {
        let secs = match self.rng.u8(..6) {
            0 => *self.pick(&[0, 1, -1, i64::from(i32::MAX), i64::from(i32::MAX) + 1, 253_402_300_799, -2_208_988_800]),
            _ => self.rng.i64(0..4_102_444_800),
        };
        let nanos = match self.rng.u8(..6) {
            0 => self.rng.u32(1..1000) * 1_000_000,
            _ => 0,
        };
        Value::Timestamp(Timestamp { secs, nanos })
    }

    fn document(&mut self, depth: usize) -> Value {
        match self.rng.u8(..if depth == 0 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => Value::Bool(self.rng.bool()),
            2 => Value::Int(self.rng.i64(..)),
            3 => Value::Float(self.rng.f64() * 1e6),
            4 => Value::String(self.text(Place::Any, 0, LONG)),
            5 => Value::List((0..self.rng.usize(..3)).map(|_| self.document(depth - 1)).collect()),
            _ => {
                Value::Map((0..self.rng.usize(..3)).map(|at| (format!("key {at}"), self.document(depth - 1))).collect())
            }
        }
    }

    /// JSON in a text: an object, in ASCII and without blanks, as every client would write it.
    fn json_text(&mut self) -> String {
        format!("{{\"a\":{},\"b\":[true,null,\"x\"]}}", self.rng.i32(..))
    }

    fn pick<'t, T>(&mut self, choices: &'t [T]) -> &'t T {
        &choices[self.rng.usize(..choices.len())]
    }
}

impl Place {
    /// Whether a text can travel here.
    fn carries(self, text: &str) -> bool {
        match self {
            Place::Any => true,
            Place::Xml => !text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')),
            Place::Line => !text.chars().any(char::is_control),
            Place::Header => text.trim() == text && text.chars().all(|c| matches!(c, ' '..='~')),
            Place::Label => !text.is_empty() && !text.chars().all(|c| c == '.'),
            Place::Host | Place::HeaderName => {
                !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            }
        }
    }
}

/// Length bounds of the member, else of its target.
fn lengths(traits: &Traits, shape: &Shape) -> (usize, usize) {
    let bounds = traits.length.as_deref().or(shape.traits.length.as_deref());
    let least = bounds.and_then(min).map_or(0, |min| min as usize);
    (least, bounds.and_then(max).map_or(usize::MAX, |max| max as usize).max(least))
}

/// Value bounds of the member, else of its target.
fn bounds<'t>(traits: &'t Traits, shape: &'t Shape) -> Option<&'t Bounds> {
    traits.range.as_deref().or(shape.traits.range.as_deref())
}

fn min(bounds: &Bounds) -> Option<f64> {
    bounds.min.as_ref()?.as_f64()
}

fn max(bounds: &Bounds) -> Option<f64> {
    bounds.max.as_ref()?.as_f64()
}
