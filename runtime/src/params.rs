//! Parameters as they arrive: MessagePack from Nushell, JSON from people and scripts.
//!
//! Only the encoding is read here; whether a parameter fits the model is [`crate::input`]'s question. Depth and size are
//! bounded by what was sent: nothing is allocated from a length alone.

use rmpv::Value as Packed;

use crate::value::{Timestamp, Value};

/// Nesting beyond which parameters are refused; no AWS input comes near it.
const MAX_DEPTH: usize = 100;

/// Parameters that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ParamsError {
    /// Not MessagePack.
    #[error("the parameters are not MessagePack: {0}")]
    MessagePack(#[from] rmpv::decode::Error),
    /// Not JSON.
    #[error("the parameters are not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// Readable, but of a kind AWS has no use for.
    #[error("the parameters have {0}")]
    Kind(String),
}

/// Reads one object: MessagePack, or JSON where the first byte is that of JSON text. No bytes mean no parameters.
pub fn read(bytes: &[u8]) -> Result<Value, ParamsError> {
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => Ok(Value::Map(Vec::new())),
        // A MessagePack map begins with 0x80..=0x8f, 0xde or 0xdf: never with a brace.
        Some(b'{') => Ok(from_json(serde_json::from_slice(bytes)?)),
        Some(_) => {
            let mut rest = bytes;
            let packed = rmpv::decode::read_value_with_max_depth(&mut rest, MAX_DEPTH)?;
            from_packed(packed)
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

/// A MessagePack value as a [`Value`].
pub fn from_packed(packed: Packed) -> Result<Value, ParamsError> {
    Ok(match packed {
        Packed::Nil => Value::Null,
        Packed::Boolean(value) => Value::Bool(value),
        Packed::Integer(number) => match number.as_i64() {
            Some(value) => Value::Int(value),
            None => return Err(ParamsError::Kind(format!("{number}, a number beyond 64 bits"))),
        },
        Packed::F32(value) => Value::Float(value.into()),
        Packed::F64(value) => Value::Float(value),
        Packed::String(text) => match text.into_str() {
            Some(text) => Value::String(text),
            None => return Err(ParamsError::Kind("text that is not UTF-8".into())),
        },
        Packed::Binary(bytes) => Value::Blob(bytes),
        Packed::Array(items) => Value::List(items.into_iter().map(from_packed).collect::<Result<_, _>>()?),
        Packed::Map(entries) => {
            let entry = |(key, value)| match from_packed(key)? {
                Value::String(key) => Ok((key, from_packed(value)?)),
                _ => Err(ParamsError::Kind("a key that is not text".into())),
            };
            Value::Map(entries.into_iter().map(entry).collect::<Result<_, _>>()?)
        }
        Packed::Ext(-1, bytes) => Value::Timestamp(
            timestamp(&bytes).ok_or_else(|| ParamsError::Kind("a timestamp that is not MessagePack's".into()))?,
        ),
        Packed::Ext(kind, _) => return Err(ParamsError::Kind(format!("an extension value of type {kind}"))),
    })
}

/// The three forms of the MessagePack timestamp extension.
fn timestamp(bytes: &[u8]) -> Option<Timestamp> {
    match bytes.len() {
        4 => Some(Timestamp { secs: u32::from_be_bytes(bytes.try_into().ok()?).into(), nanos: 0 }),
        8 => {
            let both = u64::from_be_bytes(bytes.try_into().ok()?);
            Some(Timestamp { secs: (both & 0x3_ffff_ffff) as i64, nanos: (both >> 34) as u32 })
        }
        12 => {
            let (nanos, secs) = bytes.split_at(4);
            let (nanos, secs) = (nanos.try_into().ok()?, secs.try_into().ok()?);
            Some(Timestamp { secs: i64::from_be_bytes(secs), nanos: u32::from_be_bytes(nanos) })
        }
        _ => None,
    }
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
    }

    #[test]
    fn depth_is_bounded() {
        assert!(read(&[0x91; 100_000]).is_err());
    }
}
