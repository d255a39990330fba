//! Answers that stream: blobs as bytes, event streams as rows.
//!
//! Nothing is held but what is on its way. An answer that breaks off is an error, never a shorter answer.

use aws_smithy_checksums::http::HttpChecksum;
use aws_smithy_types::body::SdkBody;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body_util::BodyExt;

use crate::call::Call;
use crate::codec::{self, CodecError, Event, WireError};
use crate::error::{CallError, Stage};
use crate::outlet::{Outlet, Stop};
use crate::output::{Batch, Frame, Sizes};
use crate::progress::Step;
use crate::sink::{MsgPack, ValueSink};
use crate::transport::{Incoming, IncomingBody};
use crate::uplink::{self, Uplink};
use crate::value::Value;

/// The bytes of the streaming blob, as they come.
pub(crate) async fn bytes(call: &Call, outlet: &mut impl Outlet) -> Result<(), Stop> {
    let mut blob = Blob::of(call, call.send(&call.params).await?)?;
    if let Some(length) = blob.length {
        outlet.tell(Step::Total(length));
    }
    while let Some(bytes) = blob.next().await? {
        outlet.tell(Step::Bytes(bytes.len() as u64));
        outlet.frame(Frame::Bytes(bytes)).await?;
    }
    Ok(())
}

/// The whole output with the streaming blob's bytes in it.
pub(crate) async fn collected(call: &Call, member: &str) -> Result<Value, CallError> {
    let incoming = call.send(&call.params).await?;
    let mut sink = ValueSink::default();
    call.decode(&incoming, &mut sink)?;
    let mut value = sink.finish().unwrap_or(Value::Map(Vec::new()));
    let mut blob = Blob::of(call, incoming)?;
    let mut whole = Vec::new();
    while let Some(bytes) = blob.next().await? {
        whole.extend_from_slice(&bytes);
    }
    value.set(member, Value::Blob(whole));
    Ok(value)
}

/// A streaming blob on its way: its length and checksum are checked when it ends.
struct Blob<'a> {
    call: &'a Call,
    body: SdkBody,
    got: u64,
    length: Option<u64>,
    checksum: Option<(Box<dyn HttpChecksum>, String)>,
}

impl<'a> Blob<'a> {
    fn of(call: &'a Call, incoming: Incoming) -> Result<Blob<'a>, CallError> {
        let length = incoming.headers.get("content-length").and_then(|length| length.to_str().ok()?.parse().ok());
        let checksum = call.response_checksum(&incoming).map(|(algorithm, value)| (algorithm.into_impl(), value));
        match incoming.body {
            IncomingBody::Streaming(body) => Ok(Blob { call, body, got: 0, length, checksum }),
            IncomingBody::Whole(_) => Err(call.internal(&"the blob did not stream")),
        }
    }

    async fn next(&mut self) -> Result<Option<Bytes>, CallError> {
        while let Some(frame) = self.body.frame().await {
            let frame = frame.map_err(|error| self.call.broke_off(&*error, self.got))?;
            let Ok(bytes) = frame.into_data() else { continue };
            self.got += bytes.len() as u64;
            if let Some((checksum, _)) = &mut self.checksum {
                checksum.update(&bytes);
            }
            return Ok(Some(bytes));
        }
        if let Some(length) = self.length.filter(|length| *length != self.got) {
            let what = format!("{} of {length} bytes came", self.got);
            let cut = std::io::Error::new(std::io::ErrorKind::UnexpectedEof, what);
            return Err(self.call.broke_off(&cut, self.got));
        }
        if let Some((checksum, expected)) = self.checksum.take() {
            let found = BASE64_STANDARD.encode(checksum.finalize());
            if found != expected {
                let what = format!("the bytes do not fit their checksum: {found}, not {expected}");
                let error = CallError::not_sent("Checksum", what).stage(Stage::Answered);
                return Err(self.call.name_it(error.help("the bytes that came are damaged: ask for them again")));
            }
        }
        Ok(None)
    }
}

/// The events of the event stream, a row each, as they come; events of the caller's own go out meanwhile.
pub(crate) async fn events(call: &Call, outlet: &mut impl Outlet) -> Result<(), Stop> {
    outlet.watch();
    let (incoming, mut uplink) = match codec::input_events(call.service(), call.operation()) {
        Some(_) => uplink::open(call).await?,
        None => (call.send(&call.params).await?, Uplink::none()),
    };
    let headers = incoming.headers;
    let IncomingBody::Streaming(mut body) = incoming.body else {
        return Err(call.internal(&"the events did not stream").into());
    };
    let mut buffer = BytesMut::new();
    let mut got = 0;
    loop {
        let frame = tokio::select! {
            biased;
            error = uplink.failure() => return Err(call.name_it(error).into()),
            frame = body.frame() => frame,
        };
        let Some(frame) = frame else { break };
        let frame = frame.map_err(|error| uplink.cause().unwrap_or_else(|| call.broke_off(&*error, got)))?;
        let Ok(bytes) = frame.into_data() else { continue };
        got += bytes.len() as u64;
        buffer.extend_from_slice(&bytes);
        let (batch, ended) = rows(call, &headers, &mut buffer, got);
        if batch.count > 0 {
            call.gauge().rows(batch.count.into());
            outlet.tell(Step::Items(batch.count.into()));
            outlet.frame(Frame::Rows(batch)).await?;
        }
        ended?;
        uplink.heard();
    }
    if got == 0 && headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/")) {
        return Err(call.misread(&"the answer is no event stream", &headers, &[]).into());
    }
    if buffer.is_empty() {
        return Ok(());
    }
    let cut = std::io::Error::new(std::io::ErrorKind::UnexpectedEof, "the last event is incomplete");
    Err(call.broke_off(&cut, got).into())
}

/// The events that have come whole among the `got` bytes so far, and what stands behind them if it is an error.
fn rows(call: &Call, headers: &HeaderMap, buffer: &mut BytesMut, got: u64) -> (Batch, Result<(), CallError>) {
    let (mut packed, mut count) = (Vec::new(), 0);
    let misread = |error: &CodecError, begins: &[u8]| call.misread(error, headers, begins);
    let ended = loop {
        let before = got - buffer.len() as u64;
        let message = match codec::next_frame(buffer) {
            Ok(Some(message)) => message,
            Ok(None) => break Ok(()),
            Err(error) => break Err(misread(&error.behind(before), buffer)),
        };
        let mut row = MsgPack::default();
        match codec::decode_event(call.service(), call.operation(), call.protocol(), &message, &mut row) {
            Ok(Event::Event) => {
                packed.extend_from_slice(row.bytes());
                count += 1;
            }
            // What stands beside the stream is no row.
            Ok(Event::Unknown | Event::InitialResponse) => {}
            Ok(Event::Error(wire)) => break Err(failed(call, wire)),
            Err(error) => break Err(misread(&error, message.payload())),
        }
    };
    (Batch { packed: packed.into(), count, sizes: Sizes::default() }, ended)
}

/// An error that AWS sent in place of an event.
fn failed(call: &Call, wire: WireError) -> CallError {
    let code = wire.code.unwrap_or_else(|| "EventStreamError".into());
    let mut error = CallError::not_sent("", wire.message.unwrap_or_else(|| code.clone()));
    error.code = format!("nuaws::{}::{code}", call.service().slug);
    error.aws_code = Some(code);
    error.fields = wire.fields;
    call.name_it(error.stage(Stage::Answered))
}
