//! Values without parts: what each type takes, and what it makes of it.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use nuaws_models::{Kind, Member, Shape};

use super::{Checked, Checker, ProblemKind, closest, some_of};
use crate::value::{Timestamp, Value};

/// The instants that every timestamp format can write: the years 1 to 9999.
const INSTANTS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

impl Checker<'_> {
    pub(super) fn scalar(&mut self, shape: &Shape, value: Value) -> Checked {
        match (&shape.kind, value) {
            (Kind::Boolean, value) => self.boolean(shape, value),
            (Kind::String, value @ Value::String(_)) => Ok(value),
            (Kind::Enum(_), Value::String(text)) => self.enumerated(shape, text),
            (Kind::Byte, value) => self.integer(shape, value, i8::MIN.into(), i8::MAX.into()),
            (Kind::Short, value) => self.integer(shape, value, i16::MIN.into(), i16::MAX.into()),
            (Kind::Integer, value) => self.integer(shape, value, i32::MIN.into(), i32::MAX.into()),
            (Kind::Long, value) => self.integer(shape, value, i64::MIN, i64::MAX),
            (Kind::IntEnum(members), value) => self.int_enum(shape, members, value),
            (Kind::Float | Kind::Double, value) => self.float(shape, value),
            (Kind::BigInteger, value) => self.big_integer(shape, value),
            (Kind::BigDecimal, value) => self.big_decimal(shape, value),
            (Kind::Timestamp, value) => self.timestamp(shape, value),
            (Kind::Blob, value) => self.blob(shape, value),
            (Kind::Document, value) => Ok(value),
            (_, other) => self.wrong_type(shape, &other),
        }
    }

    fn boolean(&mut self, shape: &Shape, value: Value) -> Checked {
        match &value {
            Value::Bool(_) => Ok(value),
            Value::String(text) => match text.parse() {
                Ok(value) => Ok(Value::Bool(value)),
                Err(_) => self.wrong_type(shape, &value),
            },
            _ => self.wrong_type(shape, &value),
        }
    }

    fn enumerated(&mut self, shape: &Shape, text: String) -> Checked {
        if shape.enum_values().any(|choice| choice == text) || shape.enum_values().next().is_none() {
            return Ok(Value::String(text));
        }
        let choices: Vec<&str> = shape.enum_values().collect();
        let hint = match closest(&text, &choices) {
            Some(close) if choices.len() > 3 => format!("did you mean {close:?}? it takes {}", some_of(&choices)),
            _ => format!("it takes {}", some_of(&choices)),
        };
        let what = format!("cannot be {}", self.shown(&text));
        self.report(ProblemKind::Enum, what, Some(hint))
    }

    fn int_enum(&mut self, shape: &Shape, members: &[Member], value: Value) -> Checked {
        let number = |member: &Member| member.traits.enum_value.as_ref().and_then(serde_json::Value::as_i64);
        let found = match &value {
            Value::Int(n) => members.iter().filter_map(number).find(|have| have == n),
            Value::String(name) => members.iter().find(|member| *member.name == **name).and_then(number),
            _ => return self.wrong_type(shape, &value),
        };
        if let Some(n) = found {
            return Ok(Value::Int(n));
        }
        let choices: Vec<String> =
            members.iter().filter_map(|m| Some(format!("{} ({})", number(m)?, m.name))).collect();
        let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
        let what = match value {
            Value::String(name) => format!("cannot be {}", self.shown(&name)),
            Value::Int(n) => format!("cannot be {}", self.shown(&n.to_string())),
            _ => "cannot be this".to_owned(),
        };
        self.report(ProblemKind::Enum, what, Some(format!("it takes {}", some_of(&choices))))
    }

    fn integer(&mut self, shape: &Shape, value: Value, min: i64, max: i64) -> Checked {
        let read = match &value {
            Value::Int(n) => Some(*n),
            // Above 2^53 a float no longer says which integer is meant.
            Value::Float(n) if n.fract() == 0.0 && n.abs() <= 9_007_199_254_740_992.0 => Some(*n as i64),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        let Some(n) = read else { return self.wrong_type(shape, &value) };
        if (min..=max).contains(&n) {
            return Ok(Value::Int(n));
        }
        self.report(ProblemKind::Range, format!("must be from {min} to {max}, not {n}"), None)
    }

    fn float(&mut self, shape: &Shape, value: Value) -> Checked {
        let read = match &value {
            Value::Float(n) => Some(*n),
            Value::Int(n) => Some(*n as f64),
            Value::String(text) => match text.as_str() {
                "NaN" => Some(f64::NAN),
                "Infinity" => Some(f64::INFINITY),
                "-Infinity" => Some(f64::NEG_INFINITY),
                text if is_decimal(text) => text.parse().ok(),
                _ => None,
            },
            _ => None,
        };
        match read {
            Some(n) => Ok(Value::Float(n)),
            None => self.wrong_type(shape, &value),
        }
    }

    fn big_integer(&mut self, shape: &Shape, value: Value) -> Checked {
        let digits = |text: &str| {
            let digits = text.strip_prefix('-').unwrap_or(text);
            !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
        };
        match value {
            Value::Int(n) => Ok(Value::String(n.to_string())),
            Value::String(text) if digits(&text) => Ok(Value::String(text)),
            other => self.wrong_type(shape, &other),
        }
    }

    fn big_decimal(&mut self, shape: &Shape, value: Value) -> Checked {
        match value {
            Value::Int(n) => Ok(Value::String(n.to_string())),
            Value::Float(n) if n.is_finite() => Ok(Value::String(n.to_string())),
            Value::String(text) if is_decimal(&text) => Ok(Value::String(text)),
            other => self.wrong_type(shape, &other),
        }
    }

    fn timestamp(&mut self, shape: &Shape, value: Value) -> Checked {
        let at = match value {
            Value::Timestamp(at) => at,
            Value::Int(secs) => Timestamp { secs, nanos: 0 },
            Value::Float(secs) if secs.is_finite() => {
                // A float holds today's seconds to a quarter of a microsecond.
                let micros = (secs.fract().rem_euclid(1.0) * 1e6).round() as u32;
                Timestamp {
                    secs: secs.floor() as i64 + i64::from(micros / 1_000_000),
                    nanos: micros % 1_000_000 * 1000,
                }
            }
            Value::String(text) => match read_instant(&text) {
                Some(at) => at,
                None => {
                    let hint = "write it as 2026-01-31, 2026-01-31T12:00:00Z, or pass a datetime";
                    let what = format!("cannot read {} as a datetime", self.shown(&text));
                    return self.report(ProblemKind::Type, what, Some(hint.to_owned()));
                }
            },
            other => return self.wrong_type(shape, &other),
        };
        if INSTANTS.contains(&at.secs) {
            return Ok(Value::Timestamp(at));
        }
        let hint = "a number is taken for seconds since 1970, not milliseconds";
        self.report(ProblemKind::Range, "must lie in the years 1 to 9999".into(), Some(hint.to_owned()))
    }

    fn blob(&mut self, shape: &Shape, value: Value) -> Checked {
        let text = match value {
            Value::Blob(bytes) => return Ok(Value::Blob(bytes)),
            Value::String(text) => text,
            other => return self.wrong_type(shape, &other),
        };
        let Some(path) = text.strip_prefix('@') else { return Ok(Value::Blob(text.into_bytes())) };
        if path.starts_with('@') {
            return Ok(Value::Blob(path.as_bytes().to_vec()));
        }
        match self.files.read(path) {
            Ok(bytes) => Ok(Value::Blob(bytes)),
            Err(error) => {
                let what = format!("cannot read the file {path:?}: {error}");
                let hint = "@ reads a file; text that begins with @ is written with @@";
                self.report(ProblemKind::File, what, Some(hint.to_owned()))
            }
        }
    }
}

/// What a float can be read from is a decimal, save the names of what is no number.
fn is_decimal(text: &str) -> bool {
    text.parse::<f64>().is_ok() && !text.contains(['n', 'N', 'f', 'F'])
}

/// RFC 3339, also without the zone (then UTC), the seconds or the whole time (then midnight), also with spaces for the
/// `T` and before the zone.
fn read_instant(text: &str) -> Option<Timestamp> {
    let (date, time) = (text.get(..10)?, text.get(10..)?);
    let time = time.trim_start_matches(['T', 't', ' ']);
    let zone = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = (time[..zone].trim_end(), &time[zone..]);
    let missing = match clock.len() {
        0 => "00:00:00",
        5 => ":00",
        _ => "",
    };
    let zone = if zone.is_empty() { "Z" } else { zone };
    let text = format!("{date}T{clock}{missing}{}", zone.to_uppercase());
    let at = DateTime::from_str(&text, Format::DateTimeWithOffset).ok()?;
    Some(Timestamp { secs: at.secs(), nanos: at.subsec_nanos() })
}
