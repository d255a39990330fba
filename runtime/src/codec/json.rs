//! JSON bodies of awsJson and restJson1, both ways, by serde without a tree between.

use std::borrow::Cow;
use std::fmt;

use nuaws_models::traits::{HttpBinding, TimestampFormat};
use nuaws_models::{Kind, Member, Service};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::plan::{PlanId, Plans, Seen, Slot};
use super::{CodecError, ELEMENT, ENTRY, Fields, Path, input, text, unknown_member};
use crate::sink::Sink;
use crate::value::Value;

/// A structure as a body. `json_names`: whether `smithy.api#jsonName` counts; awsJson ignores it.
pub(super) fn fields_to_vec(fields: Fields<'_>, json_names: bool) -> Result<Vec<u8>, CodecError> {
    serde_json::to_vec(&Object { fields, json_names }).map_err(|error| input("the body", error.to_string()))
}

/// One member's value as a body.
pub(super) fn member_to_vec(
    service: &Service,
    member: &Member,
    value: &Value,
    json_names: bool,
) -> Result<Vec<u8>, CodecError> {
    serde_json::to_vec(&Node { service, member, value, json_names })
        .map_err(|error| input(&member.name, error.to_string()))
}

fn wire_name(member: &Member, json_names: bool) -> &str {
    match &member.traits.json_name {
        Some(name) if json_names => name,
        _ => &member.name,
    }
}

struct Object<'a> {
    fields: Fields<'a>,
    json_names: bool,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (service, json_names) = (self.fields.service, self.json_names);
        serializer.collect_map(
            self.fields
                .present()
                .map(|(member, value)| (wire_name(member, json_names), Node { service, member, value, json_names })),
        )
    }
}

struct Node<'a> {
    service: &'a Service,
    member: &'a Member,
    value: &'a Value,
    json_names: bool,
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Node { service, json_names, .. } = *self;
        let node = |member, value| Node { service, member, value, json_names };
        let target = service.target(self.member);
        // A document's null is a value like any other.
        let keep_null = |held| target.traits.sparse || matches!(service.target(held).kind, Kind::Document);
        match (&target.kind, self.value) {
            (Kind::Structure(members) | Kind::Union(members), Value::Map(_)) => {
                Object { fields: Fields::inner(service, members, self.value), json_names }.serialize(serializer)
            }
            (Kind::List(element), Value::List(items)) => {
                serializer.collect_seq(items.iter().map(|item| node(element, item)))
            }
            (Kind::Map { value, .. }, Value::Map(entries)) => serializer.collect_map(
                entries
                    .iter()
                    .filter(|(_, held)| *held != Value::Null || keep_null(value))
                    .map(|(key, held)| (key, node(value, held))),
            ),
            (Kind::BigInteger | Kind::BigDecimal, Value::String(digits)) => {
                RawValue::from_string(digits.clone()).map_err(S::Error::custom)?.serialize(serializer)
            }
            (Kind::Timestamp, Value::Timestamp(time)) => match service.timestamp_format(self.member) {
                None | Some(TimestampFormat::EpochSeconds) if time.nanos == 0 => serializer.serialize_i64(time.secs),
                None | Some(TimestampFormat::EpochSeconds) => serializer.serialize_f64(text::seconds(*time)),
                Some(format) => {
                    serializer.serialize_str(&text::write_timestamp(*time, format).map_err(S::Error::custom)?)
                }
            },
            (_, value) => Plain(value).serialize(serializer),
        }
    }
}

/// A value by its own type: scalars and documents.
struct Plain<'a>(&'a Value);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Int(value) => serializer.serialize_i64(*value),
            Value::Float(value) => match text::special_float(*value) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_f64(*value),
            },
            Value::List(items) => serializer.collect_seq(items.iter().map(Plain)),
            Value::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, &Plain(value))?;
                }
                map.end()
            }
            scalar => {
                let text = text::write(scalar, TimestampFormat::DateTime).map_err(S::Error::custom)?;
                serializer.serialize_str(&text)
            }
        }
    }
}

/// Reads a structure's members into the open map; `body_only` leaves out those that HTTP carries elsewhere.
pub(super) fn read_fields<'m>(
    service: &'m Service,
    members: &'m [Member],
    json_names: bool,
    body_only: bool,
    body: &[u8],
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    run(service, json_names, body, |reader, input| {
        FieldsSeed { reader, members, body_only, union: false, sink }.deserialize(input)
    })
}

/// Reads one member's value, key and all, into the open map; nothing if it is null.
pub(super) fn read_member(
    service: &Service,
    member: &Member,
    json_names: bool,
    body: &[u8],
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    run(service, json_names, body, |reader, input| {
        let slot = reader.plans.slot(member);
        ValueSeed { reader, slot, key: Some(&member.name), keep_null: false, sink }.deserialize(input)
    })
}

/// Reads any JSON as a document.
pub(super) fn read_any(service: &Service, body: &[u8], sink: &mut impl Sink) -> Result<(), CodecError> {
    run(service, false, body, |reader, input| AnySeed { reader, key: None, sink }.deserialize(input))
}

fn run<'m, 'b, T>(
    service: &'m Service,
    json_names: bool,
    body: &'b [u8],
    read: impl FnOnce(
        &mut Reader<'m>,
        &mut serde_json::Deserializer<serde_json::de::SliceRead<'b>>,
    ) -> serde_json::Result<T>,
) -> Result<(), CodecError> {
    let name: fn(&Member) -> &str =
        if json_names { |member| wire_name(member, true) } else { |member| wire_name(member, false) };
    let plans = Plans::new(service, name, TimestampFormat::EpochSeconds);
    let mut reader = Reader { plans, path: Path::default() };
    let mut input = serde_json::Deserializer::from_slice(body);
    read(&mut reader, &mut input).and_then(|_| input.end()).map_err(|error| {
        let mut what = error.to_string();
        if let Some(at) = what.rfind(" at line ") {
            what.truncate(at);
        }
        let lines: usize =
            body.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1)).map(<[u8]>::len).sum();
        let offset = Some((lines + error.column()) as u64);
        CodecError::Malformed { format: "JSON", path: reader.path.to_string(), offset, what }
    })
}

struct Reader<'m> {
    plans: Plans<'m>,
    path: Path<'m>,
}

/// A structure's members, into the open map; says whether any was written.
struct FieldsSeed<'r, 'm, S> {
    reader: &'r mut Reader<'m>,
    members: &'m [Member],
    body_only: bool,
    union: bool,
    sink: &'r mut S,
}

impl<'de, S: Sink> DeserializeSeed<'de> for FieldsSeed<'_, '_, S> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, S: Sink> Visitor<'de> for FieldsSeed<'_, '_, S> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let FieldsSeed { reader, members, body_only, union, sink } = self;
        let plan = reader.plans.of(members);
        let mut seen = Seen::default();
        let mut unknown = None;
        let mut written = false;
        loop {
            let name = NameSeed { plans: &mut reader.plans, plan, seen: &mut seen, union };
            let Some(name) = map.next_key_seed(name)? else { break };
            match name {
                Name::Member(at, slot)
                    if (!body_only || slot.member.traits.http == HttpBinding::Body) && seen.first(at) =>
                {
                    let key = Some(&*slot.member.name);
                    reader.path.enter(&slot.member.name).map_err(de::Error::custom)?;
                    written |= map.next_value_seed(ValueSeed { reader, slot, key, keep_null: false, sink })?;
                    reader.path.leave();
                }
                Name::Union(name) => {
                    // A null member of a union is no member.
                    if map.next_value::<Option<IgnoredAny>>()?.is_some() {
                        unknown = Some(name);
                    }
                }
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        if let (false, Some(name)) = (written, unknown) {
            unknown_member(&name, sink);
        }
        Ok(())
    }
}

/// What an object's key turns out to be.
enum Name<'m> {
    Member(usize, Slot<'m>),
    /// A union's member that the model does not have.
    Union(String),
    Unknown,
}

struct NameSeed<'r, 'm> {
    plans: &'r mut Plans<'m>,
    plan: PlanId,
    seen: &'r mut Seen,
    union: bool,
}

impl<'de, 'm> DeserializeSeed<'de> for NameSeed<'_, 'm> {
    type Value = Name<'m>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name<'m>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de, 'm> Visitor<'de> for NameSeed<'_, 'm> {
    type Value = Name<'m>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name<'m>, E> {
        Ok(match self.plans.find(self.plan, self.seen, name) {
            Some((at, slot)) => Name::Member(at, slot),
            None if self.union && name != "__type" => Name::Union(name.to_owned()),
            None => Name::Unknown,
        })
    }
}

/// A value of a known shape; says whether it wrote one.
struct ValueSeed<'r, 'm, 'k, S> {
    reader: &'r mut Reader<'m>,
    slot: Slot<'m>,
    /// Written before the value; in a list there is none.
    key: Option<&'k str>,
    /// Whether a null is a value: in lists and sparse maps.
    keep_null: bool,
    sink: &'r mut S,
}

impl<'m, S: Sink> ValueSeed<'_, 'm, '_, S> {
    fn start(&mut self) -> &mut S {
        if let Some(key) = self.key {
            self.sink.key(key);
        }
        self.sink
    }

    fn int<E: de::Error>(mut self, value: i64) -> Result<bool, E> {
        match &self.slot.shape.kind {
            Kind::Float | Kind::Double => self.start().float(value as f64),
            Kind::Timestamp => self.start().timestamp(crate::value::Timestamp { secs: value, nanos: 0 }),
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) | Kind::Document => {
                self.start().int(value);
            }
            Kind::String | Kind::Enum(_) => self.start().string(&value.to_string()),
            _ => return Err(E::invalid_type(de::Unexpected::Signed(value), &self)),
        }
        Ok(true)
    }

    fn any<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let key = self.key.map(Cow::Borrowed);
        AnySeed { reader: self.reader, key, sink: self.sink }.deserialize(deserializer)?;
        Ok(true)
    }
}

impl<'de, S: Sink> DeserializeSeed<'de> for ValueSeed<'_, '_, '_, S> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<bool, D::Error> {
        if let Kind::BigInteger | Kind::BigDecimal = self.slot.shape.kind {
            // Every digit counts, so no number type will do.
            let digits = <&RawValue>::deserialize(deserializer)?.get();
            if digits == "null" {
                return self.visit_unit();
            }
            if !digits.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
                return Err(de::Error::custom("not a number"));
            }
            self.start().string(digits);
            return Ok(true);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de, S: Sink> Visitor<'de> for ValueSeed<'_, '_, '_, S> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match &self.slot.shape.kind {
            Kind::Structure(_) | Kind::Union(_) | Kind::Map { .. } => "an object",
            Kind::List(_) => "an array",
            Kind::Boolean => "a boolean",
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => "an integer",
            Kind::Float | Kind::Double | Kind::BigInteger | Kind::BigDecimal => "a number",
            Kind::Timestamp => "a timestamp",
            Kind::Blob => "base64",
            _ => "a string",
        })
    }

    fn visit_unit<E>(mut self) -> Result<bool, E> {
        if self.keep_null {
            self.start().null();
        }
        Ok(self.keep_null)
    }

    fn visit_bool<E: de::Error>(mut self, value: bool) -> Result<bool, E> {
        match &self.slot.shape.kind {
            Kind::Boolean | Kind::Document => self.start().bool(value),
            Kind::String | Kind::Enum(_) => self.start().string(if value { "true" } else { "false" }),
            _ => return Err(E::invalid_type(de::Unexpected::Bool(value), &self)),
        }
        Ok(true)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<bool, E> {
        self.int(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<bool, E> {
        match i64::try_from(value) {
            Ok(value) => self.int(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: de::Error>(mut self, value: f64) -> Result<bool, E> {
        match &self.slot.shape.kind {
            Kind::Float | Kind::Double | Kind::Document => self.start().float(value),
            Kind::Timestamp => {
                let time = text::timestamp_from_secs(value).ok_or_else(|| E::custom("a timestamp out of range"))?;
                self.start().timestamp(time);
            }
            // Some services write whole numbers with a fraction of zero.
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_)
                if value.fract() == 0.0 && value.abs() < 9e15 =>
            {
                self.start().int(value as i64);
            }
            Kind::String | Kind::Enum(_) => self.start().string(&text::write_float(value)),
            _ => return Err(E::invalid_type(de::Unexpected::Float(value), &self)),
        }
        Ok(true)
    }

    fn visit_str<E: de::Error>(mut self, value: &str) -> Result<bool, E> {
        match &self.slot.shape.kind {
            Kind::String | Kind::Enum(_) | Kind::Document => self.start().string(value),
            Kind::Structure(_) | Kind::Union(_) | Kind::Map { .. } | Kind::List(_) => {
                return Err(E::invalid_type(de::Unexpected::Other("a string"), &self));
            }
            kind => {
                let (kind, format) = (kind, self.slot.format);
                // The key goes first, and nothing is read from a sink whose decoder failed.
                text::read(kind, format, value, self.start()).map_err(E::custom)?;
            }
        }
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<bool, A::Error> {
        let Kind::List(element) = &self.slot.shape.kind else {
            if let Kind::Document = self.slot.shape.kind {
                return self.any(de::value::SeqAccessDeserializer::new(seq));
            }
            return Err(de::Error::invalid_type(de::Unexpected::Seq, &self));
        };
        self.start().begin_list();
        let ValueSeed { reader, sink, .. } = self;
        reader.path.enter(ELEMENT).map_err(de::Error::custom)?;
        let slot = reader.plans.slot(element);
        while seq.next_element_seed(ValueSeed { reader, slot, key: None, keep_null: true, sink })?.is_some() {}
        reader.path.leave();
        sink.end_list();
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<bool, A::Error> {
        match &self.slot.shape.kind {
            Kind::Structure(members) | Kind::Union(members) => {
                let union = matches!(self.slot.shape.kind, Kind::Union(_));
                self.start().begin_map();
                let ValueSeed { reader, sink, .. } = self;
                FieldsSeed { reader, members, body_only: false, union, sink }.visit_map(map)?;
                sink.end_map();
            }
            Kind::Map { value, .. } => {
                self.start().begin_map();
                let sparse = self.slot.shape.traits.sparse;
                let ValueSeed { reader, sink, .. } = self;
                reader.path.enter(ENTRY).map_err(de::Error::custom)?;
                let slot = reader.plans.slot(value);
                let keep_null = sparse || matches!(slot.shape.kind, Kind::Document);
                while let Some(Text(key)) = map.next_key()? {
                    let key = Some(&*key);
                    map.next_value_seed(ValueSeed { reader, slot, key, keep_null, sink })?;
                }
                reader.path.leave();
                sink.end_map();
            }
            Kind::Document => return self.any(de::value::MapAccessDeserializer::new(map)),
            _ => return Err(de::Error::invalid_type(de::Unexpected::Map, &self)),
        }
        Ok(true)
    }
}

/// A string, borrowed where it has no escapes.
#[derive(serde::Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// Any JSON by its own type.
struct AnySeed<'r, 'm, 'k, S> {
    reader: &'r mut Reader<'m>,
    key: Option<Cow<'k, str>>,
    sink: &'r mut S,
}

impl<S: Sink> AnySeed<'_, '_, '_, S> {
    fn start(&mut self) -> &mut S {
        if let Some(key) = &self.key {
            self.sink.key(key);
        }
        self.sink
    }
}

impl<'de, S: Sink> DeserializeSeed<'de> for AnySeed<'_, '_, '_, S> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, S: Sink> Visitor<'de> for AnySeed<'_, '_, '_, S> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(mut self) -> Result<(), E> {
        self.start().null();
        Ok(())
    }

    fn visit_bool<E>(mut self, value: bool) -> Result<(), E> {
        self.start().bool(value);
        Ok(())
    }

    fn visit_i64<E>(mut self, value: i64) -> Result<(), E> {
        self.start().int(value);
        Ok(())
    }

    fn visit_u64<E>(mut self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.start().int(value),
            Err(_) => self.start().float(value as f64),
        }
        Ok(())
    }

    fn visit_f64<E>(mut self, value: f64) -> Result<(), E> {
        self.start().float(value);
        Ok(())
    }

    fn visit_str<E>(mut self, value: &str) -> Result<(), E> {
        self.start().string(value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        self.start().begin_list();
        let AnySeed { reader, sink, .. } = self;
        reader.path.enter(ELEMENT).map_err(de::Error::custom)?;
        while seq.next_element_seed(AnySeed { reader, key: None, sink })?.is_some() {}
        reader.path.leave();
        sink.end_list();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.start().begin_map();
        let AnySeed { reader, sink, .. } = self;
        reader.path.enter(ENTRY).map_err(de::Error::custom)?;
        while let Some(Text(key)) = map.next_key()? {
            map.next_value_seed(AnySeed { reader, key: Some(key), sink })?;
        }
        reader.path.leave();
        sink.end_map();
        Ok(())
    }
}
