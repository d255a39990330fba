//! S3 keys that XML cannot carry (control characters) come percent-encoded when of for so; here they are decoded on
//! their way to the rows.

use percent_encoding::percent_decode_str;

use crate::sink::Sink;
use crate::value::Timestamp;

/// Members that S3 percent-encodes in its listings.
const ENCODED: [&str; 8] =
    ["Delimiter", "Key", "KeyMarker", "Marker", "NextKeyMarker", "NextMarker", "Prefix", "StartAfter"];
/// The member that says so. Whoever did not ask for it does not get it.
const ENCODING: &str = "EncodingType";

/// Whether a listing's keys are percent-encoded. No key can hold the tag itself.
pub(super) fn are_encoded(body: &[u8]) -> bool {
    const SAID: &[u8] = b"<EncodingType>url</EncodingType>";
    body.windows(SAID.len()).any(|window| window == SAID)
}

/// A sink that gets keys as they are.
pub(super) struct Decoded<'s, S> {
    sink: &'s mut S,
    /// What is to be done with the next value.
    next: Next,
}

#[derive(PartialEq)]
enum Next {
    Pass,
    Decode,
    Drop,
}

impl<'s, S: Sink> Decoded<'s, S> {
    pub(super) fn new(sink: &'s mut S) -> Decoded<'s, S> {
        Decoded { sink, next: Next::Pass }
    }
}

impl<S: Sink> Sink for Decoded<'_, S> {
    fn null(&mut self) {
        self.sink.null();
    }
    fn bool(&mut self, value: bool) {
        self.sink.bool(value);
    }
    fn int(&mut self, value: i64) {
        self.sink.int(value);
    }
    fn float(&mut self, value: f64) {
        self.sink.float(value);
    }
    fn string(&mut self, value: &str) {
        match self.next {
            Next::Pass => self.sink.string(value),
            Next::Drop => {}
            Next::Decode if value.contains('+') => self.sink.string(&decoded(&value.replace('+', " "))),
            Next::Decode => self.sink.string(&decoded(value)),
        }
    }
    fn blob(&mut self, value: &[u8]) {
        self.sink.blob(value);
    }
    fn timestamp(&mut self, value: Timestamp) {
        self.sink.timestamp(value);
    }
    fn begin_map(&mut self) {
        self.sink.begin_map();
    }
    fn key(&mut self, key: &str) {
        self.next = match key {
            ENCODING => Next::Drop,
            key if ENCODED.contains(&key) => Next::Decode,
            _ => Next::Pass,
        };
        if self.next != Next::Drop {
            self.sink.key(key);
        }
    }
    fn end_map(&mut self) {
        self.sink.end_map();
    }
    fn begin_list(&mut self) {
        self.sink.begin_list();
    }
    fn end_list(&mut self) {
        self.sink.end_list();
    }
}

fn decoded(text: &str) -> std::borrow::Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sink::ValueSink;
    use crate::value::Value;

    #[test]
    fn keys_are_decoded_and_other_text_is_not() {
        let text = |text: &str| Value::String(text.into());
        let of = |key: &str, tag: &str| Value::Map(vec![("Key".into(), text(key)), ("ETag".into(), text(tag))]);
        let listing = |encoded| {
            let mut entries = vec![("Contents".into(), Value::List(vec![of("a%0Ab+c%2B", "a%0A+")]))];
            if encoded {
                entries.insert(0, ("EncodingType".into(), text("url")));
            }
            Value::Map(entries)
        };
        let mut sink = ValueSink::default();
        listing(true).write_to(&mut Decoded::new(&mut sink));
        let wanted = Value::Map(vec![("Contents".into(), Value::List(vec![of("a\nb c+", "a%0A+")]))]);
        assert_eq!(sink.finish(), Some(wanted));
        assert!(are_encoded(b"<R><EncodingType>url</EncodingType></R>"));
        assert!(!are_encoded(b"<R><Key>&lt;EncodingType>url</Key></R>"));
    }
}
