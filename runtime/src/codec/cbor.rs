//! rpcv2Cbor bodies, both ways.
//!
//! Lengths in a response are never trusted with an allocation: containers grow as their elements arrive, and bytes are
//! borrowed from the body.

use aws_smithy_cbor::data::Type;
use aws_smithy_cbor::decode::DeserializeError;
use aws_smithy_cbor::{Decoder, Encoder};
use nuaws_models::traits::TimestampFormat;
use nuaws_models::{Kind, Member, Service, Shape};

use super::plan::{Plans, Seen};
use super::{CodecError, ELEMENT, ENTRY, Fields, Path, input, text, unknown_member};
use crate::sink::Sink;
use crate::value::Value;

/// A structure as a body.
pub(super) fn fields_to_vec(fields: Fields<'_>) -> Result<Vec<u8>, CodecError> {
    let mut encoder = Encoder::new(Vec::new());
    encoder.begin_map();
    for (member, value) in fields.present() {
        encoder.str(&member.name);
        write(&mut encoder, fields.service, member, value).map_err(|what| input(&member.name, what))?;
    }
    encoder.end();
    Ok(encoder.into_writer())
}

fn write(encoder: &mut Encoder, service: &Service, member: &Member, value: &Value) -> Result<(), String> {
    let target = service.target(member);
    match (&target.kind, value) {
        (Kind::Structure(members) | Kind::Union(members), Value::Map(_)) => {
            encoder.begin_map();
            for (member, value) in Fields::inner(service, members, value).present() {
                encoder.str(&member.name);
                write(encoder, service, member, value)?;
            }
            encoder.end();
        }
        (Kind::List(element), Value::List(items)) => {
            encoder.array(items.len());
            items.iter().try_for_each(|item| write(encoder, service, element, item))?;
        }
        (Kind::Map { value: held, .. }, Value::Map(entries)) => {
            encoder.begin_map();
            for (key, value) in entries.iter().filter(|(_, value)| target.traits.sparse || *value != Value::Null) {
                encoder.str(key);
                write(encoder, service, held, value)?;
            }
            encoder.end();
        }
        (Kind::Float, Value::Float(value)) => _ = encoder.float(*value as f32),
        (Kind::BigInteger, Value::String(digits)) => {
            _ = encoder.big_integer(&digits.parse().map_err(|_| "not an integer")?);
        }
        (Kind::BigDecimal, Value::String(digits)) => {
            _ = encoder.big_decimal(&digits.parse().map_err(|_| "not a number")?);
        }
        (_, value) => write_plain(encoder, value)?,
    }
    Ok(())
}

/// A value by its own type: scalars and documents.
fn write_plain(encoder: &mut Encoder, value: &Value) -> Result<(), String> {
    match value {
        Value::Null => encoder.null(),
        Value::Bool(value) => encoder.boolean(*value),
        Value::Int(value) => encoder.long(*value),
        Value::Float(value) => encoder.double(*value),
        Value::String(value) => encoder.str(value),
        Value::Blob(value) => encoder.blob_bytes(value),
        Value::Timestamp(value) => encoder.timestamp(&text::date_time(*value)?),
        Value::List(items) => {
            encoder.array(items.len());
            return items.iter().try_for_each(|item| write_plain(encoder, item));
        }
        Value::Map(entries) => {
            encoder.map(entries.len());
            for (key, value) in entries {
                encoder.str(key);
                write_plain(encoder, value)?;
            }
            return Ok(());
        }
    };
    Ok(())
}

/// Reads a structure's members into the open map.
pub(super) fn read_fields<'m>(
    service: &'m Service,
    members: &'m [Member],
    body: &[u8],
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    Reader::run(service, body, |reader| if reader.null()? { Ok(()) } else { reader.fields(members, false, sink) })
}

/// Reads any CBOR as a document.
pub(super) fn read_any(service: &Service, body: &[u8], sink: &mut impl Sink) -> Result<(), CodecError> {
    Reader::run(service, body, |reader| reader.any(sink))
}

struct Reader<'m, 'b> {
    service: &'m Service,
    plans: Plans<'m>,
    body: &'b [u8],
    input: Decoder<'b>,
    path: Path<'m>,
}

/// Why reading stopped; the place is the reader's.
struct Fault(String);

impl From<DeserializeError> for Fault {
    fn from(error: DeserializeError) -> Fault {
        Fault(error.to_string())
    }
}

impl From<&str> for Fault {
    fn from(what: &str) -> Fault {
        Fault(what.to_owned())
    }
}

impl<'m, 'b> Reader<'m, 'b> {
    fn run(
        service: &'m Service,
        body: &'b [u8],
        read: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), CodecError> {
        let plans = Plans::new(service, |member| &member.name, TimestampFormat::EpochSeconds);
        let mut reader = Reader { service, plans, body, input: Decoder::new(body), path: Path::default() };
        read(&mut reader).map_err(|Fault(what)| CodecError::Malformed {
            format: "CBOR",
            path: reader.path.to_string(),
            offset: Some(reader.input.position() as u64),
            what,
        })
    }

    /// Skips a null.
    fn null(&mut self) -> Result<bool, Fault> {
        let null = matches!(self.input.datatype()?, Type::Null | Type::Undefined);
        if null {
            self.input.skip()?;
        }
        Ok(null)
    }

    /// Whether another element of a container follows; takes the end mark of one without a length.
    fn more(&mut self, left: &mut Option<u64>) -> Result<bool, Fault> {
        match left {
            Some(0) => Ok(false),
            Some(left) => {
                *left -= 1;
                Ok(true)
            }
            None if self.input.datatype()? == Type::Break => {
                self.input.skip()?;
                Ok(false)
            }
            None => Ok(true),
        }
    }

    fn fields<S: Sink>(&mut self, members: &'m [Member], union: bool, sink: &mut S) -> Result<(), Fault> {
        let mut left = self.input.map()?;
        let plan = self.plans.of(members);
        let mut seen = Seen::default();
        let mut unknown = None;
        let mut written = false;
        while self.more(&mut left)? {
            let name = self.input.str()?;
            let found = self.plans.find(plan, &mut seen, &name);
            match found.filter(|(at, _)| seen.first(*at)) {
                _ if self.null()? => {}
                Some((_, slot)) => {
                    self.path.enter(&slot.member.name)?;
                    sink.key(&slot.member.name);
                    self.value(slot.shape, sink)?;
                    self.path.leave();
                    written = true;
                }
                None => {
                    self.input.skip()?;
                    unknown = Some(name).filter(|name| name != "__type").or(unknown);
                }
            }
        }
        if let (true, false, Some(name)) = (union, written, unknown) {
            unknown_member(&name, sink);
        }
        Ok(())
    }

    /// A value that is not null.
    fn value<S: Sink>(&mut self, shape: &'m Shape, sink: &mut S) -> Result<(), Fault> {
        match &shape.kind {
            Kind::Structure(members) | Kind::Union(members) => {
                sink.begin_map();
                self.fields(members, matches!(shape.kind, Kind::Union(_)), sink)?;
                sink.end_map();
            }
            Kind::List(element) => {
                let element = self.service.target(element);
                let mut left = self.input.list()?;
                self.path.enter(ELEMENT)?;
                sink.begin_list();
                while self.more(&mut left)? {
                    if self.null()? {
                        sink.null();
                    } else {
                        self.value(element, sink)?;
                    }
                }
                sink.end_list();
                self.path.leave();
            }
            Kind::Map { value, .. } => {
                let held = self.service.target(value);
                let mut left = self.input.map()?;
                self.path.enter(ENTRY)?;
                sink.begin_map();
                while self.more(&mut left)? {
                    let key = self.input.str()?;
                    if !self.null()? {
                        sink.key(&key);
                        self.value(held, sink)?;
                    } else if shape.traits.sparse {
                        sink.key(&key);
                        sink.null();
                    }
                }
                sink.end_map();
                self.path.leave();
            }
            Kind::Boolean => sink.bool(self.input.boolean()?),
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => sink.int(self.input.long()?),
            Kind::Float | Kind::Double => {
                let value = self.float()?;
                sink.float(value);
            }
            Kind::Timestamp => self.timestamp(sink)?,
            Kind::Blob => sink.blob(self.input.blob()?.as_ref()),
            Kind::BigInteger => sink.string(self.input.big_integer()?.as_ref()),
            Kind::BigDecimal => sink.string(self.input.big_decimal()?.as_ref()),
            Kind::Document => self.any(sink)?,
            _ => sink.string(&self.input.str()?),
        }
        Ok(())
    }

    /// A float, or an integer where one would do.
    fn float(&mut self) -> Result<f64, Fault> {
        Ok(match self.input.datatype()? {
            Type::F16 | Type::F32 | Type::F64 => self.input.double()?,
            _ => self.input.long()? as f64,
        })
    }

    fn timestamp<S: Sink>(&mut self, sink: &mut S) -> Result<(), Fault> {
        const EPOCH_TAG: u8 = 0xc1;
        // The library's own reader cuts to milliseconds below the true value.
        if self.body.get(self.input.position()) != Some(&EPOCH_TAG) {
            return Err("a timestamp should have tag 1".into());
        }
        self.input.set_position(self.input.position() + 1);
        let secs = self.float()?;
        sink.timestamp(text::timestamp_from_secs(secs).ok_or("a timestamp out of range")?);
        Ok(())
    }

    /// A value by its own type.
    fn any<S: Sink>(&mut self, sink: &mut S) -> Result<(), Fault> {
        match self.input.datatype()? {
            Type::Null | Type::Undefined => {
                self.input.skip()?;
                sink.null();
            }
            Type::Bool => sink.bool(self.input.boolean()?),
            Type::F16 | Type::F32 | Type::F64 => sink.float(self.input.double()?),
            Type::String | Type::StringIndef => sink.string(&self.input.str()?),
            Type::Bytes | Type::BytesIndef => sink.blob(self.input.blob()?.as_ref()),
            Type::Tag => self.timestamp(sink)?,
            Type::Array | Type::ArrayIndef => {
                let mut left = self.input.list()?;
                self.path.enter(ELEMENT)?;
                sink.begin_list();
                while self.more(&mut left)? {
                    self.any(sink)?;
                }
                sink.end_list();
                self.path.leave();
            }
            Type::Map | Type::MapIndef => {
                let mut left = self.input.map()?;
                self.path.enter(ENTRY)?;
                sink.begin_map();
                while self.more(&mut left)? {
                    sink.key(&self.input.str()?);
                    self.any(sink)?;
                }
                sink.end_map();
                self.path.leave();
            }
            _ => sink.int(self.input.long()?),
        }
        Ok(())
    }
}
