//! Parameters as they arrive: MessagePack from Nushell, JSON from people and scripts.
//!
//! Only the encoding is read here; whether a parameter fits the model is [`crate::input`]'s question. Depth and size are
//! bounded by what was sent: nothing is allocated from a length alone.

use rmpv::Value as Packed;

use crate::value::{Timestamp, Value};

/// Nesting beyond which parameters are refused. MessagePack's reader counts two for each container, so these are the 127
/// that JSON's reader allows; the deepest of AWS's inputs, an item of DynamoDB's 32 levels, needs 66.
pub(crate) const MAX_DEPTH: usize = 256;

/// What would be on the stdin of a call, in base64; beside a body the parameters. To give a program a value on stdin costs
/// Nushell more than a variable.
pub const VARIABLE: &str = "NUAWS_PARAMS";

/// Parameters that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ParamsError {
    /// Not MessagePack.
    #[error("the parameters are not MessagePack: {source} (byte {at})")]
    MessagePack {
        /// Where reading stopped.
        at: usize,
        /// What was wrong there.
        source: rmpv::decode::Error,
    },
    /// Not JSON.
    #[error("the parameters are not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// Something stands behind the one object.
    #[error("the parameters are one object, and there is more behind it (byte {0})")]
    More(usize),
    /// Readable, but of a kind AWS has no use for.
    #[error("the parameters have {what} at {}", if path.is_empty() { "the top" } else { path })]
    Kind {
        /// Where, as keys and indices: `Tags[0].Key`; empty at the top.
        path: String,
        /// What stands there.
        what: String,
    },
}

/// Reads one object: MessagePack, or JSON where the first byte is that of JSON text. No bytes mean no parameters.
pub fn read(bytes: &[u8]) -> Result<Value, ParamsError> {
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => Ok(Value::Map(Vec::new())),
        // A MessagePack map begins with 0x80..=0x8f, 0xde or 0xdf: never with a brace.
        Some(b'{') => Ok(from_json(serde_json::from_slice(bytes)?)),
        Some(_) => {
            let mut rest = bytes;
            let packed = rmpv::decode::read_value_with_max_depth(&mut rest, MAX_DEPTH);
            let at = bytes.len() - rest.len();
            let packed = packed.map_err(|source| ParamsError::MessagePack { at, source })?;
            if rest.is_empty() { from_packed(packed) } else { Err(ParamsError::More(at)) }
        }
    }
}

/// A JSON value as a [`Value`]; numbers beyond 64 bits become floats, as serde_json has them.
pub fn from_json(json: serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(value),
        Json::Number(number) => match number.as_i64() {
            Some(value) => Value::Int(value),
            None => Value::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Json::String(text) => Value::String(text),
        Json::Array(items) => Value::List(items.into_iter().map(from_json).collect()),
        Json::Object(entries) => Value::Map(entries.into_iter().map(|(key, value)| (key, from_json(value))).collect()),
    }
}

/// A [`Value`] as JSON, as far as JSON has it: blobs and times are null.
pub fn to_json(value: &Value) -> serde_json::Value {
    use serde_json::Value as Json;
    match value {
        Value::Null | Value::Blob(_) | Value::Timestamp(_) => Json::Null,
        Value::Bool(value) => (*value).into(),
        Value::Int(value) => (*value).into(),
        Value::Float(value) => (*value).into(),
        Value::String(value) => value.as_str().into(),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Map(entries) => entries.iter().map(|(key, value)| (key.clone(), to_json(value))).collect(),
    }
}

/// A MessagePack value as a [`Value`].
///
/// # Errors
/// [`ParamsError::Kind`] names the place.
pub fn from_packed(packed: Packed) -> Result<Value, ParamsError> {
    let wrong = |what: &str| ParamsError::Kind { path: String::new(), what: what.to_owned() };
    Ok(match packed {
        Packed::Nil => Value::Null,
        Packed::Boolean(value) => Value::Bool(value),
        Packed::Integer(number) => match number.as_i64() {
            Some(value) => Value::Int(value),
            None => return Err(wrong(&format!("{number}, a number beyond 64 bits,"))),
        },
        Packed::F32(value) => Value::Float(value.into()),
        Packed::F64(value) => Value::Float(value),
        Packed::String(text) => match text.into_str() {
            Some(text) => Value::String(text),
            None => return Err(wrong("text that is not UTF-8")),
        },
        Packed::Binary(bytes) => Value::Blob(bytes),
        Packed::Array(items) => {
            let item = |(at, item)| from_packed(item).map_err(|error| error.under(&format!("[{at}]")));
            Value::List(items.into_iter().enumerate().map(item).collect::<Result<_, _>>()?)
        }
        Packed::Map(entries) => {
            let entry = |(key, value)| match key {
                Packed::String(key) if key.is_str() => {
                    let key = key.into_str().unwrap_or_default();
                    let value = from_packed(value).map_err(|error| error.under(&key))?;
                    Ok((key, value))
                }
                _ => Err(wrong("a key that is not text")),
            };
            Value::Map(entries.into_iter().map(entry).collect::<Result<_, _>>()?)
        }
        Packed::Ext(-1, bytes) => match timestamp(&bytes) {
            Some(time) => Value::Timestamp(time),
            None => return Err(wrong("a timestamp that is not MessagePack's")),
        },
        Packed::Ext(kind, _) => return Err(wrong(&format!("an extension value of type {kind}"))),
    })
}

impl ParamsError {
    /// The same error one container further out, where `step` (a key, or an index in brackets) led inside.
    fn under(self, step: &str) -> ParamsError {
        match self {
            ParamsError::Kind { path, what } => {
                let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
                ParamsError::Kind { path: format!("{step}{dot}{path}"), what }
            }
            other => other,
        }
    }
}

/// The three forms of the MessagePack timestamp extension.
fn timestamp(bytes: &[u8]) -> Option<Timestamp> {
    let time = match bytes.len() {
        4 => Timestamp { secs: u32::from_be_bytes(bytes.try_into().ok()?).into(), nanos: 0 },
        8 => {
            let both = u64::from_be_bytes(bytes.try_into().ok()?);
            Timestamp { secs: (both & 0x3_ffff_ffff) as i64, nanos: (both >> 34) as u32 }
        }
        12 => {
            let (nanos, secs) = bytes.split_at(4);
            let (nanos, secs) = (nanos.try_into().ok()?, secs.try_into().ok()?);
            Timestamp { secs: i64::from_be_bytes(secs), nanos: u32::from_be_bytes(nanos) }
        }
        _ => return None,
    };
    // A second of nanoseconds or more is no time to anyone who formats it.
    (time.nanos < 1_000_000_000).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_messagepack_say_the_same() {
        let json = read(br#" {"Bucket": "b", "MaxKeys": 5, "Deep": [{"a": null}]}"#).unwrap();
        let mut packed = Vec::new();
        let map = Packed::Map(vec![
            ("Bucket".into(), "b".into()),
            ("MaxKeys".into(), 5.into()),
            ("Deep".into(), Packed::Array(vec![Packed::Map(vec![("a".into(), Packed::Nil)])])),
        ]);
        rmpv::encode::write_value(&mut packed, &map).unwrap();
        assert_eq!(read(&packed).unwrap(), json);
        assert_eq!(read(b" \n").unwrap(), Value::Map(vec![]));
    }

    #[test]
    fn timestamps_in_all_three_forms() {
        let read = |bytes: &[u8]| from_packed(Packed::Ext(-1, bytes.to_vec())).ok();
        let at = |secs, nanos| Some(Value::Timestamp(Timestamp { secs, nanos }));
        assert_eq!(read(&[0, 0, 0, 9]), at(9, 0));
        assert_eq!(read(&((5u64 << 34) | 9).to_be_bytes()), at(9, 5));
        assert_eq!(read(&[0, 0, 0, 5, 255, 255, 255, 255, 255, 255, 255, 255]), at(-1, 5));
        assert_eq!(read(&[0]), None);
        assert_eq!(read(&[0x3b, 0x9a, 0xca, 0x00, 0, 0, 0, 0, 0, 0, 0, 0]), None);
    }

    #[test]
    fn depth_is_bounded_alike() {
        let packed = |depth| read(&[&[0x91].repeat(depth)[..], b"\x90"].concat());
        let json = |depth| read(format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth)).as_bytes());
        assert!(packed(120).is_ok() && json(120).is_ok());
        assert!(packed(130).is_err() && json(130).is_err());
        assert!(packed(100_000).is_err() && json(100_000).is_err());
    }

    #[test]
    fn errors_name_the_place() {
        let error = |bytes: &[u8]| read(bytes).unwrap_err().to_string();
        assert_eq!(
            error(b"\x81\xa1a\x92\x01\x81\xa1b\xa1\xff"),
            "the parameters have text that is not UTF-8 at a[1].b"
        );
        assert_eq!(error(b"\x81\xa1a\x81\x01\x01"), "the parameters have a key that is not text at a");
        assert_eq!(error(b"\xd4\x05\x01"), "the parameters have an extension value of type 5 at the top");
        assert!(error(b"\x81\xa1a\xdb\xff\xff\xff\xff").ends_with("(byte 8)"));
        assert_eq!(error(b"\x80\xc0"), "the parameters are one object, and there is more behind it (byte 1)");
    }
}
