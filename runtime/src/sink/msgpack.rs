//! The sink that writes MessagePack.
//!
//! Containers get 32-bit headers that are patched when they end, so nothing has to be counted or held back. Times are
//! the extension type -1 of the MessagePack specification, which Nushell reads as datetime.

use rmp::encode::{write_bin_len, write_bool, write_ext_meta, write_f64, write_nil, write_sint, write_str_len};

use super::Sink;
use crate::value::Timestamp;

/// Writes MessagePack into a buffer, one value after another.
#[derive(Debug, Default)]
pub struct MsgPack {
    buffer: Vec<u8>,
    /// Open containers: where the 4-byte length stands, and how many values have come.
    open: Vec<(usize, u32)>,
}

const MAP32: u8 = 0xdf;
const ARRAY32: u8 = 0xdd;
const TIMESTAMP: i8 = -1;

impl MsgPack {
    /// What has been written; whole values only while no container is open.
    pub fn bytes(&self) -> &[u8] {
        &self.buffer
    }

    /// The buffer itself.
    pub fn into_bytes(self) -> Vec<u8> {
        self.buffer
    }

    /// A value begins: the container around it, if any, has one more.
    #[inline]
    fn count(&mut self) -> &mut Vec<u8> {
        if let Some((_, count)) = self.open.last_mut() {
            *count += 1;
        }
        &mut self.buffer
    }

    fn begin(&mut self, marker: u8) {
        self.count().push(marker);
        self.open.push((self.buffer.len(), 0));
        self.buffer.extend_from_slice(&[0; 4]);
    }

    fn end(&mut self) {
        if let Some((at, count)) = self.open.pop() {
            self.buffer[at..at + 4].copy_from_slice(&count.to_be_bytes());
        }
    }
}

/// Writing to a `Vec` cannot fail; rmp's signature has to allow for other writers.
fn written<T, E>(result: Result<T, E>) {
    debug_assert!(result.is_ok());
}

impl Sink for MsgPack {
    fn null(&mut self) {
        written(write_nil(self.count()));
    }
    fn bool(&mut self, value: bool) {
        written(write_bool(self.count(), value));
    }
    fn int(&mut self, value: i64) {
        written(write_sint(self.count(), value));
    }
    fn float(&mut self, value: f64) {
        written(write_f64(self.count(), value));
    }
    fn string(&mut self, value: &str) {
        let buffer = self.count();
        written(write_str_len(buffer, value.len() as u32));
        buffer.extend_from_slice(value.as_bytes());
    }
    fn blob(&mut self, value: &[u8]) {
        let buffer = self.count();
        written(write_bin_len(buffer, value.len() as u32));
        buffer.extend_from_slice(value);
    }
    fn timestamp(&mut self, value: Timestamp) {
        let buffer = self.count();
        match (u64::try_from(value.secs), value.nanos) {
            (Ok(secs @ ..=0xffff_ffff), 0) => {
                written(write_ext_meta(buffer, 4, TIMESTAMP));
                buffer.extend_from_slice(&(secs as u32).to_be_bytes());
            }
            (Ok(secs), nanos) if secs < 1 << 34 => {
                written(write_ext_meta(buffer, 8, TIMESTAMP));
                buffer.extend_from_slice(&(u64::from(nanos) << 34 | secs).to_be_bytes());
            }
            (_, nanos) => {
                written(write_ext_meta(buffer, 12, TIMESTAMP));
                buffer.extend_from_slice(&nanos.to_be_bytes());
                buffer.extend_from_slice(&value.secs.to_be_bytes());
            }
        }
    }
    fn begin_map(&mut self) {
        self.begin(MAP32);
    }
    fn key(&mut self, key: &str) {
        // The value that follows is what counts.
        written(write_str_len(&mut self.buffer, key.len() as u32));
        self.buffer.extend_from_slice(key.as_bytes());
    }
    fn end_map(&mut self) {
        self.end();
    }
    fn begin_list(&mut self) {
        self.begin(ARRAY32);
    }
    fn end_list(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Value;

    fn packed(value: &Value) -> Vec<u8> {
        let mut sink = MsgPack::default();
        value.write_to(&mut sink);
        sink.into_bytes()
    }

    #[test]
    fn containers_carry_their_counts() {
        let value = Value::Map(vec![
            ("a".into(), Value::List(vec![Value::Int(1), Value::Map(vec![])])),
            ("b".into(), Value::Null),
        ]);
        assert_eq!(
            packed(&value),
            [0xdf, 0, 0, 0, 2, 0xa1, b'a', 0xdd, 0, 0, 0, 2, 0x01, 0xdf, 0, 0, 0, 0, 0xa1, b'b', 0xc0]
        );
    }

    #[test]
    fn scalars_take_their_smallest_form() {
        assert_eq!(packed(&Value::Int(127)), [0x7f]);
        assert_eq!(packed(&Value::Int(-32)), [0xe0]);
        assert_eq!(packed(&Value::Int(200)), [0xcc, 200]);
        assert_eq!(packed(&Value::Int(i64::MIN)), [0xd3, 0x80, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(packed(&Value::Blob(vec![7])), [0xc4, 1, 7]);
        assert_eq!(packed(&Value::Bool(true)), [0xc3]);
        assert_eq!(packed(&Value::Float(1.5)), [0xcb, 0x3f, 0xf8, 0, 0, 0, 0, 0, 0]);
        assert_eq!(packed(&Value::String("é".into())), [0xa2, 0xc3, 0xa9]);
    }

    #[test]
    fn times_take_the_three_forms_of_the_specification() {
        let at = |secs, nanos| packed(&Value::Timestamp(Timestamp { secs, nanos }));
        assert_eq!(at(1, 0), [0xd6, 0xff, 0, 0, 0, 1]);
        assert_eq!(at(1, 1), [0xd7, 0xff, 0, 0, 0, 4, 0, 0, 0, 1]);
        assert_eq!(at(-1, 0)[..3], [0xc7, 12, 0xff]);
        assert_eq!(at(-1, 5)[3..], [0, 0, 0, 5, 255, 255, 255, 255, 255, 255, 255, 255]);
    }
}
