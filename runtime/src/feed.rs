//! What is piped into an event stream: a reader taken apart into pieces of bytes, or into values one behind another.
//!
//! Everything here blocks, and nothing is held but the item at hand. What an item means to an operation is
//! `uplink`'s.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read};

use serde::Deserialize;

use crate::codec::MAX_FRAME;
use crate::params::{self, MAX_DEPTH, ParamsError};
use crate::value::Value;

/// Bytes of a piece: a quarter of a second of 16 kHz speech, and within what every service takes as one event.
pub const PIECE: usize = 8 << 10;
/// Pieces end on a multiple of this, so that no sample of one or two 16-bit channels is torn apart.
const ALIGNED: usize = 4;

/// What a reader gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Bytes, to be cut into pieces.
    Bytes,
    /// MessagePack values and a final nil, or JSON texts; arrays count as their items.
    Items,
}

/// Something piped in, not read yet.
pub struct Feed {
    form: Form,
    from: Box<dyn Read + Send>,
}

impl fmt::Debug for Feed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Feed").field("form", &self.form).finish_non_exhaustive()
    }
}

/// Input that cannot be read as what it should be.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// The reader failed.
    #[error("the input cannot be read: {0}")]
    Read(#[from] io::Error),
    /// Begins like neither MessagePack nor JSON.
    #[error("it is neither MessagePack nor JSON")]
    Neither,
    /// Not MessagePack.
    #[error("it is not MessagePack: {0}")]
    Packed(rmpv::decode::Error),
    /// Not JSON.
    #[error("it is not JSON: {0}")]
    Json(serde_json::Error),
    /// Readable, but of a kind AWS has no use for.
    #[error("{0}")]
    Kind(ParamsError),
    /// A value that would be no frame.
    #[error("it is longer than {} MiB", MAX_FRAME >> 20)]
    TooLong,
    /// It ends within a value, or MessagePack ends without the nil that says it is whole.
    #[error("the input was cut: what was to be piped in failed before its end")]
    Cut,
}

impl Feed {
    /// `from`, which gives what `form` says.
    pub fn new(form: Form, from: impl Read + Send + 'static) -> Feed {
        Feed { form, from: Box::new(from) }
    }

    /// What it gives.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Its items, as they come.
    pub fn items(self) -> Items {
        Items {
            form: self.form,
            from: BufReader::with_capacity(PIECE, self.from),
            kept: Vec::new(),
            waiting: Vec::new(),
            packed: false,
            ended: false,
        }
    }
}

/// A [`Feed`]'s items: blobs for bytes, values as they are.
pub struct Items {
    form: Form,
    from: BufReader<Box<dyn Read + Send>>,
    /// Bytes held back until more come.
    kept: Vec<u8>,
    /// Items of a JSON array, last one first.
    waiting: Vec<Value>,
    /// Whether MessagePack has come.
    packed: bool,
    ended: bool,
}

/// Each waits for whatever is piped in; after an error there is nothing more to come.
impl Iterator for Items {
    type Item = Result<Value, FeedError>;

    fn next(&mut self) -> Option<Result<Value, FeedError>> {
        match self.form {
            Form::Bytes => self.piece(),
            Form::Items => self.value(),
        }
        .transpose()
    }
}

impl Items {
    /// As many bytes as are there, up to a piece.
    fn piece(&mut self) -> Result<Option<Value>, FeedError> {
        while !self.ended {
            let more = self.from.fill_buf()?;
            let took = more.len().min(PIECE - self.kept.len());
            self.kept.extend_from_slice(&more[..took]);
            self.from.consume(took);
            self.ended = took == 0;
            let whole = self.kept.len() - self.kept.len() % ALIGNED;
            if whole > 0 && !self.ended {
                let rest = self.kept.split_off(whole);
                return Ok(Some(Value::Blob(std::mem::replace(&mut self.kept, rest))));
            }
        }
        Ok((!self.kept.is_empty()).then(|| Value::Blob(std::mem::take(&mut self.kept))))
    }

    fn value(&mut self) -> Result<Option<Value>, FeedError> {
        loop {
            if let Some(item) = self.waiting.pop() {
                return Ok(Some(item));
            }
            if self.ended {
                return Ok(None);
            }
            let Some(first) = self.first_byte()? else {
                return if self.packed { Err(FeedError::Cut) } else { Ok(None) };
            };
            let mut from = Limited { from: &mut self.from, left: MAX_FRAME };
            let value = match first {
                b'{' | b'[' | b'"' => json(&mut from),
                // Small numbers to MessagePack, which are no items, and a byte it does not use but rmpv takes for nil.
                ..0x80 | 0xc1 => Err(FeedError::Neither),
                _ => {
                    self.packed = true;
                    packed(&mut from)
                }
            };
            let spent = from.left == 0;
            match value {
                Ok(Value::Null) => self.ended = true,
                Ok(Value::List(mut items)) => {
                    items.reverse();
                    self.waiting = items;
                }
                Ok(value) => return Ok(Some(value)),
                Err(_) if spent => return Err(FeedError::TooLong),
                Err(error) => return Err(error),
            }
        }
    }

    /// The first byte of the next value, white space skipped.
    fn first_byte(&mut self) -> io::Result<Option<u8>> {
        loop {
            let Some(first) = self.from.fill_buf()?.first().copied() else { return Ok(None) };
            if !matches!(first, b' ' | b'\t' | b'\r' | b'\n') {
                return Ok(Some(first));
            }
            self.from.consume(1);
        }
    }
}

fn json(from: &mut Limited) -> Result<Value, FeedError> {
    let read = serde_json::Value::deserialize(&mut serde_json::Deserializer::from_reader(from));
    read.map(params::from_json).map_err(|error| if error.is_eof() { FeedError::Cut } else { FeedError::Json(error) })
}

/// Reads one MessagePack value.
///
/// # Errors
/// It is none, it ends before its end, or AWS has no use for its like.
pub fn packed(from: &mut impl Read) -> Result<Value, FeedError> {
    let read = rmpv::decode::read_value_with_max_depth(from, MAX_DEPTH).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => FeedError::Cut,
        _ => FeedError::Packed(error),
    })?;
    params::from_packed(read).map_err(FeedError::Kind)
}

/// A reader that ends after so many bytes: what no item may exceed.
struct Limited<'a> {
    from: &'a mut BufReader<Box<dyn Read + Send>>,
    left: usize,
}

impl Read for Limited<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let most = into.len().min(self.left);
        let read = self.from.read(&mut into[..most])?;
        self.left -= read;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(form: Form, bytes: &[u8]) -> Result<Vec<Value>, String> {
        let items = Feed::new(form, io::Cursor::new(bytes.to_vec())).items();
        items.map(|item| item.map_err(|error| error.to_string())).collect()
    }

    #[test]
    fn bytes_come_in_aligned_pieces_as_they_are_there() {
        /// Gives one of these at each read.
        struct Reads(Vec<Vec<u8>>);
        impl Read for Reads {
            fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
                let Some(next) = self.0.pop() else { return Ok(0) };
                into[..next.len()].copy_from_slice(&next);
                Ok(next.len())
            }
        }
        let mut reads = vec![vec![1; 3], vec![2; 3], vec![3; PIECE], vec![4; 1]];
        let sent: Vec<u8> = reads.concat();
        reads.reverse();
        let items = Feed::new(Form::Bytes, Reads(reads)).items();
        let pieces: Vec<Vec<u8>> = items
            .map(|item| match item.unwrap() {
                Value::Blob(piece) => piece,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(pieces.iter().map(Vec::len).collect::<Vec<_>>(), [4, PIECE, 3]);
        assert_eq!(pieces.concat(), sent);
        assert_eq!(all(Form::Bytes, b""), Ok(vec![]));
    }

    #[test]
    fn values_stand_one_behind_another() {
        let text = |text: &str| Value::String(text.to_owned());
        let record = |value| Value::Map(vec![("a".to_owned(), value)]);
        let want = vec![record(text("ü")), text("x"), record(Value::Int(2))];
        assert_eq!(all(Form::Items, "{\"a\": \"ü\"}\n\"x\"\n[{\"a\": 2}]\n".as_bytes()), Ok(want.clone()));
        let packed = b"\x81\xa1a\xa2\xc3\xbc\xa1x\x91\x81\xa1a\x02\xc0";
        assert_eq!(all(Form::Items, packed), Ok(want));
        assert_eq!(all(Form::Items, b"\xc4\x02\x00\xff\xc0"), Ok(vec![Value::Blob(vec![0, 255])]));
        assert_eq!(all(Form::Items, b""), Ok(vec![]));
    }

    #[test]
    fn what_is_cut_or_something_else_is_an_error() {
        let cut = Err(FeedError::Cut.to_string());
        for (input, want) in [
            (&b"\xa1x"[..], &cut),
            (b"\xa1x\x82\xa1", &cut),
            (b"{\"a\": 1}{\"a\"", &cut),
            (b"hello", &Err(FeedError::Neither.to_string())),
            (b"\xc1", &Err(FeedError::Neither.to_string())),
        ] {
            assert_eq!(&all(Form::Items, input), want, "{input:?}");
        }
        assert!(all(Form::Items, b"{x}").is_err_and(|error| error.starts_with("it is not JSON")));
        assert!(all(Form::Items, &[0x91; 1000]).is_err_and(|error| error.starts_with("it is not MessagePack")));
        let mut long = b"\"".to_vec();
        long.resize(MAX_FRAME + 10, b'x');
        assert_eq!(all(Form::Items, &long), Err(FeedError::TooLong.to_string()));
        // A length that nobody sends allocates nothing.
        assert_eq!(all(Form::Items, b"\xc6\xff\xff\xff\xff"), cut);
    }
}
