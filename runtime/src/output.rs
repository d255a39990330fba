//! Answers as they leave: frames for Nushell's `rt.nu`, MessagePack, JSON, JSON lines, NUON or raw bytes on a writer.
//!
//! One [`Writer`] per call. What the forms are and what ends them is said in `docs/wire.md`; nothing here knows where
//! the answers come from.

use std::io::{self, Write};
use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::{CallError, Stage};
use crate::params;
use crate::sink::MsgPack;
use crate::value::{Timestamp, Value};

/// A part of an answer, in the order it is written.
#[derive(Debug)]
pub enum Frame {
    /// Some rows of a listing.
    Rows(Batch),
    /// An answer that is one value, and which of its columns count bytes.
    Value(Value, Sizes),
    /// Some bytes of a streaming blob.
    Bytes(Bytes),
}

/// Rows as MessagePack, one behind another.
#[derive(Debug, Default)]
pub struct Batch {
    /// The rows.
    pub packed: Bytes,
    /// How many.
    pub count: u32,
    /// Which of their columns count bytes.
    pub sizes: Sizes,
}

/// Columns that count bytes, as paths of members: `Size`, `ObjectParts.TotalSize`. Only frames say it: MessagePack has no
/// file sizes.
pub type Sizes = Arc<[String]>;

/// What an answer is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// MessagePack maps {rows}, {value}, {bytes}, {error}, {end}: a cut answer never looks complete
    Frames,
    /// MessagePack values, one a row
    Msgpack,
    /// One JSON text
    Json,
    /// One JSON text a row
    Jsonl,
    /// One NUON text
    Nuon,
    /// The bytes of a streaming blob as they come
    Raw,
}

/// Writes one call's answer.
#[derive(Debug)]
pub struct Writer<W: Write> {
    out: W,
    format: Format,
    rows: u64,
    listed: bool,
    passes: bool,
    /// What the reader was told of the columns of rows that it passes on.
    headed: Option<Sizes>,
}

impl<W: Write> Writer<W> {
    /// A writer of `format` on `out`.
    pub fn new(out: W, format: Format) -> Writer<W> {
        Writer { out, format, rows: 0, listed: false, passes: false, headed: None }
    }

    /// Whether the reader passes rows on as they come: then frames of rows are bare lists.
    pub fn passing(self, passes: bool) -> Writer<W> {
        Writer { passes, ..self }
    }

    /// Whether rows may have been passed on already.
    pub fn has_passed(&self) -> bool {
        self.passes && self.rows > 0
    }

    /// Where it writes.
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.out
    }

    /// What it writes.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Writes a frame and flushes it, so that a reader sees rows as they come.
    pub fn frame(&mut self, frame: &Frame) -> io::Result<()> {
        match frame {
            Frame::Rows(batch) => self.batch(batch)?,
            Frame::Value(value, sizes) => self.value(value, sizes)?,
            Frame::Bytes(bytes) if self.format == Format::Frames => {
                // {"bytes": …}
                let mut head = begin_map(1);
                text(&mut head, "bytes");
                head.push(0xc6);
                head.extend_from_slice(&(bytes.len() as u32).to_be_bytes());
                self.out.write_all(&head)?;
                self.out.write_all(bytes)?;
            }
            Frame::Bytes(bytes) => self.out.write_all(bytes)?,
        }
        self.out.flush()
    }

    /// Writes what tells a whole answer from a cut one. `listing` is whether the answer is rows even if there are none.
    pub fn end(&mut self, listing: bool) -> io::Result<()> {
        match self.format {
            Format::Frames => {
                let end = Value::Map(vec![("rows".into(), Value::Int(self.rows as i64))]);
                let end = Value::Map(vec![("end".into(), end), ("list".into(), Value::Bool(listing))]);
                self.out.write_all(&pack(&end))?;
            }
            Format::Json | Format::Nuon if listing => {
                self.out.write_all(if self.listed { b"]\n" } else { b"[]\n" })?;
            }
            _ => {}
        }
        self.out.flush()
    }

    /// Writes a failure where the format has a place for it: only frames do.
    pub fn error(&mut self, error: &CallError) -> io::Result<()> {
        if self.format == Format::Frames {
            let mut record = error.to_value();
            record.set("url", Value::String(url(error)));
            // Terminals that know hyperlinks hide the address: what a person must know stands in the help as well.
            let help: Vec<String> = error.help.iter().cloned().chain([facts(error)]).collect();
            record.set("help", Value::String(help.join("\n")));
            self.out.write_all(&pack(&Value::Map(vec![("error".into(), record)])))?;
        }
        self.out.flush()
    }

    fn batch(&mut self, batch: &Batch) -> io::Result<()> {
        self.rows += u64::from(batch.count);
        match self.format {
            Format::Frames => {
                // {"sizes": …, "rows": [ … ]} around rows that are packed already; or only [ … ], behind one
                // {"stream": true, "sizes": …}.
                let mut head = Vec::new();
                if self.passes && self.headed.is_none() {
                    begin_frame(&batch.sizes, &mut head);
                    text(&mut head, "stream");
                    head.extend(pack(&Value::Bool(true)));
                    self.headed = Some(batch.sizes.clone());
                }
                if self.headed.as_ref() != Some(&batch.sizes) {
                    begin_frame(&batch.sizes, &mut head);
                    text(&mut head, "rows");
                }
                head.push(0xdd);
                head.extend_from_slice(&batch.count.to_be_bytes());
                self.out.write_all(&head)?;
                self.out.write_all(&batch.packed)
            }
            Format::Msgpack | Format::Raw => self.out.write_all(&batch.packed),
            Format::Json | Format::Jsonl | Format::Nuon => {
                let mut rest = &batch.packed[..];
                while !rest.is_empty() {
                    let row = unpack(&mut rest)?;
                    if self.format != Format::Jsonl {
                        self.out.write_all(if self.listed { b",\n" } else { b"[" })?;
                        self.listed = true;
                    }
                    let mut text = String::new();
                    write_text(&row, self.format == Format::Nuon, &mut text);
                    if self.format == Format::Jsonl {
                        text.push('\n');
                    }
                    self.out.write_all(text.as_bytes())?;
                }
                Ok(())
            }
        }
    }

    fn value(&mut self, value: &Value, sizes: &Sizes) -> io::Result<()> {
        match (self.format, value) {
            (Format::Frames, _) => {
                let mut head = Vec::new();
                begin_frame(sizes, &mut head);
                text(&mut head, "value");
                self.out.write_all(&head)?;
                self.out.write_all(&pack(value))
            }
            (Format::Raw, Value::Blob(bytes)) => self.out.write_all(bytes),
            (Format::Raw, Value::String(text)) => self.out.write_all(text.as_bytes()),
            (Format::Msgpack | Format::Raw, _) => self.out.write_all(&pack(value)),
            (Format::Json | Format::Jsonl | Format::Nuon, _) => {
                let mut text = String::new();
                write_text(value, self.format == Format::Nuon, &mut text);
                text.push('\n');
                self.out.write_all(text.as_bytes())
            }
        }
    }
}

/// How far the call got, and what AWS's support asks for, in one line.
fn facts(error: &CallError) -> String {
    let stage = match error.stage {
        Stage::NotSent => "nothing was sent",
        Stage::MaybeSent => "the request may have been sent",
        Stage::Answered => "AWS answered",
    };
    let status = error.status.map(|status| format!("HTTP {status}"));
    let id = error.request_id.as_ref().map(|id| format!("request id {id}"));
    [Some(stage.to_owned()), status, id].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Everything that a Nushell error has no place for, as an address that `nuaws error` takes apart again.
fn url(error: &CallError) -> String {
    let status = error.status.map(|status| status.to_string());
    let fields = error.fields.as_ref().map(json);
    let stage = Some(error.stage.as_str().to_owned());
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let known = [
        ("service", some(&error.service)),
        ("operation", some(&error.operation)),
        ("aws_code", error.aws_code.clone()),
        ("status", status),
        ("request_id", error.request_id.clone()),
        ("stage", stage),
        ("fields", fields),
    ];
    let known: Vec<String> = known
        .into_iter()
        .filter_map(|(key, value)| Some(format!("{key}={}", utf8_percent_encode(&value?, NON_ALPHANUMERIC))))
        .collect();
    format!("nuaws:error?{}", known.join("&"))
}

/// The beginning of a frame that has one more entry to come.
fn begin_frame(sizes: &Sizes, head: &mut Vec<u8>) {
    head.extend(begin_map(1 + u8::from(!sizes.is_empty())));
    if !sizes.is_empty() {
        text(head, "sizes");
        head.extend(pack(&Value::List(sizes.iter().map(|path| cell_path(path)).collect())));
    }
}

/// A path of members as what Nushell makes a cell path from: each may be missing.
fn cell_path(path: &str) -> Value {
    let step = |name: &str| {
        Value::Map(vec![("value".into(), Value::String(name.to_owned())), ("optional".into(), Value::Bool(true))])
    };
    Value::List(path.split('.').map(step).collect())
}

/// A MessagePack map's first byte; `entries` is below 16.
fn begin_map(entries: u8) -> Vec<u8> {
    vec![0x80 | entries]
}

/// A MessagePack string shorter than 32 bytes.
fn text(head: &mut Vec<u8>, key: &str) {
    head.push(0xa0 | key.len() as u8);
    head.extend_from_slice(key.as_bytes());
}

/// A value as MessagePack.
pub fn pack(value: &Value) -> Vec<u8> {
    let mut sink = MsgPack::default();
    value.write_to(&mut sink);
    sink.into_bytes()
}

/// One MessagePack value off the front of `rest`.
pub fn unpack(rest: &mut &[u8]) -> io::Result<Value> {
    let broken = |error: String| io::Error::new(io::ErrorKind::InvalidData, error);
    let length = rest.len();
    let packed = rmpv::decode::read_value(rest).map_err(|e| (e, length - rest.len()));
    let packed = packed.map_err(|(error, at)| broken(format!("{error} (byte {at})")))?;
    params::from_packed(packed).map_err(|e| broken(e.to_string()))
}

/// A value as JSON text.
pub(crate) fn json(value: &Value) -> String {
    let mut text = String::new();
    write_text(value, false, &mut text);
    text
}

/// JSON or NUON text. JSON has no blobs and times: they become base64 and RFC 3339 strings; NUON has both. Neither
/// JSON nor NUON reads back a bare NaN or infinity, so those are strings, as AWS's JSON protocols write them.
fn write_text(value: &Value, nuon: bool, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Int(value) => out.push_str(&value.to_string()),
        Value::Float(value) if value.is_finite() => out.push_str(&format!("{value:?}")),
        Value::Float(value) if value.is_nan() => out.push_str("\"NaN\""),
        Value::Float(value) => out.push_str(if *value > 0.0 { "\"Infinity\"" } else { "\"-Infinity\"" }),
        Value::String(text) => quote(text, out),
        Value::Blob(bytes) if nuon => {
            out.push_str("0x[");
            bytes.iter().for_each(|byte| out.push_str(&format!("{byte:02X}")));
            out.push(']');
        }
        Value::Blob(bytes) => quote(&BASE64_STANDARD.encode(bytes), out),
        Value::Timestamp(at) if nuon => out.push_str(&rfc3339(*at)),
        Value::Timestamp(at) => quote(&rfc3339(*at), out),
        Value::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_text(item, nuon, out);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                quote(key, out);
                out.push(':');
                write_text(value, nuon, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// A time as RFC 3339 text, in UTC.
pub(crate) fn rfc3339(at: Timestamp) -> String {
    use aws_smithy_types::date_time::{DateTime, Format};
    let time = DateTime::from_secs_and_nanos(at.secs, at.nanos);
    time.fmt(Format::DateTime).unwrap_or_else(|_| format!("{}.{:09}", at.secs, at.nanos))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<Value> {
        let row = |n| {
            Value::Map(vec![
                ("Key".into(), Value::String(format!("a\"{n}"))),
                ("At".into(), Value::Timestamp(Timestamp { secs: 0, nanos: 0 })),
                ("Blob".into(), Value::Blob(vec![1, 255])),
                ("F".into(), Value::Float(1.0)),
            ])
        };
        vec![row(1), row(2)]
    }

    fn written(format: Format) -> Vec<u8> {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out, format);
        let packed: Vec<u8> = sample().iter().flat_map(pack).collect();
        writer.frame(&Frame::Rows(Batch { packed: packed.into(), count: 2, sizes: Sizes::default() })).unwrap();
        writer.end(true).unwrap();
        out
    }

    fn text(format: Format) -> String {
        String::from_utf8(written(format)).unwrap()
    }

    #[test]
    fn frames_hold_rows_and_an_end() {
        let bytes = written(Format::Frames);
        let mut rest = &bytes[..];
        assert_eq!(unpack(&mut rest).unwrap(), Value::Map(vec![("rows".into(), Value::List(sample()))]));
        let end = unpack(&mut rest).unwrap();
        assert_eq!(end.get("end").and_then(|end| end.get("rows")), Some(&Value::Int(2)));
        assert!(rest.is_empty());
    }

    #[test]
    fn rows_that_are_passed_on_are_bare_lists_behind_a_head() {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out, Format::Frames).passing(true);
        let packed = Bytes::from(pack(&Value::Int(7)));
        let batch = |sizes: &[&str]| {
            let sizes: Sizes = sizes.iter().map(|path| (*path).to_owned()).collect();
            Frame::Rows(Batch { packed: packed.clone(), count: 1, sizes })
        };
        for sizes in [&["Size"][..], &["Size"], &[]] {
            writer.frame(&batch(sizes)).unwrap();
        }
        let mut rest = &out[..];
        let mut next = || unpack(&mut rest).unwrap();
        let (rows, sizes) = (Value::List(vec![Value::Int(7)]), Value::List(vec![cell_path("Size")]));
        assert_eq!(next(), Value::Map(vec![("sizes".into(), sizes), ("stream".into(), Value::Bool(true))]));
        assert_eq!((next(), next()), (rows.clone(), rows.clone()));
        // Others than the head says.
        assert_eq!(next(), Value::Map(vec![("rows".into(), rows)]));
    }

    #[test]
    fn texts() {
        let one = r#"{"Key":"a\"1","At":"1970-01-01T00:00:00Z","Blob":"Af8=","F":1.0}"#;
        let two = one.replace("a\\\"1", "a\\\"2");
        assert_eq!(text(Format::Jsonl), format!("{one}\n{two}\n"));
        assert_eq!(text(Format::Json), format!("[{one},\n{two}]\n"));
        assert!(text(Format::Nuon).contains(r#""At":1970-01-01T00:00:00Z,"Blob":0x[01FF]"#));
    }

    #[test]
    fn an_empty_listing_is_a_list() {
        let mut out = Vec::new();
        Writer::new(&mut out, Format::Json).end(true).unwrap();
        assert_eq!(out, b"[]\n");
    }
}
