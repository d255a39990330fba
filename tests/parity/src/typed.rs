//! The typed SDK behind an untyped face: values in, values out, and which operations it has.
//!
//! What must be written per operation and per structure is written by `build.rs`; here is what that code stands on.
//! A value that does not fit the SDK's type ends the run: samples are made from the same model.

use std::collections::HashMap;
use std::fmt::Debug;
use std::pin::Pin;

use aws_sdk_s3::operation::RequestId;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::{Blob, DateTime};
use nuaws_rt::value::{Timestamp, Value};

use crate::samples::STREAMED_FROM;

/// What came of a call, on either side.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Answer {
    /// The output, absent members left out.
    Output(Value),
    /// AWS's error: code, message, request id, and the members of a modeled one.
    Error(Value),
    /// No answer could be given: why, in the words of the side that says so.
    Failed(String),
}

/// A call on its way.
pub(crate) type Calling<'a> = Pin<Box<dyn Future<Output = Answer> + 'a>>;

/// From a value to a type of the SDK.
trait FromValue: Sized {
    fn from_value(value: &Value) -> Self;
}

/// From a type of the SDK to a value; `None` where the SDK holds nothing.
trait ToValue {
    fn to_value(&self) -> Option<Value>;
}

/// A builder's end: some may fail, some may not.
trait Built<T> {
    fn built(self) -> T;
}

impl<T> Built<T> for T {
    fn built(self) -> T {
        self
    }
}

impl<T, E: Debug> Built<T> for Result<T, E> {
    fn built(self) -> T {
        self.unwrap_or_else(|error| unreachable!("a sample lacks a member: {error:?}"))
    }
}

/// S3, the SDK's way.
#[allow(deprecated, clippy::all, clippy::unwrap_used)]
pub(crate) mod s3 {
    use aws_sdk_s3 as sdk;

    use super::*;

    include!(concat!(env!("OUT_DIR"), "/s3.rs"));
}

/// EC2, the SDK's way.
#[allow(deprecated, clippy::all, clippy::unwrap_used)]
pub(crate) mod ec2 {
    use aws_sdk_ec2 as sdk;

    use super::*;

    include!(concat!(env!("OUT_DIR"), "/ec2.rs"));
}

fn member<T: FromValue>(value: &Value, name: &str) -> Option<T> {
    value.get(name).map(T::from_value)
}

fn record<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let present = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Map(present.collect())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| unfit(value))
}

/// The one member of a union.
fn only(value: &Value) -> (&str, &Value) {
    match value {
        Value::Map(entries) if entries.len() == 1 => (&entries[0].0, &entries[0].1),
        other => unfit(other),
    }
}

fn unfit(value: &Value) -> ! {
    unreachable!("the SDK has another type for {value:?}")
}

/// An error the way both sides tell it.
pub(crate) fn error(code: Option<&str>, message: Option<&str>, id: Option<&str>, fields: Option<Value>) -> Answer {
    let text = |text: &str| Value::String(text.to_owned());
    Answer::Error(record([
        ("Code", code.map(text)),
        ("Message", message.map(text)),
        ("RequestId", id.map(text)),
        ("Fields", fields),
    ]))
}

/// What a failed call comes to; `fields` reads the members of a modeled error.
fn failed<E>(error: SdkError<E, HttpResponse>, fields: impl FnOnce(&E) -> Option<Value>) -> Answer
where
    E: ProvideErrorMetadata + RequestId + Debug,
{
    match error {
        // A success that cannot be read has the form of an error without a code.
        SdkError::ServiceError(context) if context.err().code().is_none() && context.raw().status().is_success() => {
            Answer::Failed(format!("{:?}", context.err()))
        }
        SdkError::ServiceError(context) => {
            let error = context.err();
            self::error(error.code(), error.message(), error.request_id(), fields(error))
        }
        other => Answer::Failed(format!("{other:?}")),
    }
}

macro_rules! stream_bytes {
    ($body:expr) => {
        match $body.collect().await {
            Ok(bytes) => Ok(Some(Value::Blob(bytes.to_vec()))),
            Err(error) => Err(Answer::Failed(format!("{error:?}"))),
        }
    };
}
use stream_bytes;

macro_rules! stream_events {
    ($events:expr) => {{
        let mut rows = Vec::new();
        loop {
            match $events.recv().await {
                Ok(Some(event)) => rows.extend(event.to_value()),
                Ok(None) => break Ok(Some(Value::List(rows))),
                Err(error) => break Err(Answer::Failed(format!("{error:?}"))),
            }
        }
    }};
}
use stream_events;

/// A type that is one kind of value.
macro_rules! scalar {
    ($type:ty, $kind:ident, $from:expr, $to:expr) => {
        impl FromValue for $type {
            fn from_value(value: &Value) -> Self {
                let Value::$kind(inner) = value else { unfit(value) };
                let from: fn(&_) -> Self = $from;
                from(inner)
            }
        }
        impl ToValue for $type {
            fn to_value(&self) -> Option<Value> {
                let to: fn(&Self) -> _ = $to;
                Some(Value::$kind(to(self)))
            }
        }
    };
}

scalar!(bool, Bool, |value| *value, |value| *value);
scalar!(i64, Int, |value| *value, |value| *value);
scalar!(i32, Int, |value: &i64| *value as i32, |value| i64::from(*value));
scalar!(f64, Float, |value| *value, |value| *value);
scalar!(f32, Float, |value: &f64| *value as f32, |value| f64::from(*value));
scalar!(Blob, Blob, |value: &Vec<u8>| Blob::new(value.clone()), |value| value.as_ref().to_vec());
scalar!(DateTime, Timestamp, |time: &Timestamp| DateTime::from_secs_and_nanos(time.secs, time.nanos), |time| {
    Timestamp { secs: time.secs(), nanos: time.subsec_nanos() }
});

impl FromValue for String {
    fn from_value(value: &Value) -> Self {
        match value {
            Value::String(text) => text.clone(),
            // Two members of S3's are numbers to botocore and text to the SDK.
            Value::Int(number) => number.to_string(),
            other => unfit(other),
        }
    }
}

impl ToValue for String {
    fn to_value(&self) -> Option<Value> {
        Some(Value::String(self.clone()))
    }
}

impl FromValue for ByteStream {
    fn from_value(value: &Value) -> Self {
        let Value::Blob(bytes) = value else { unfit(value) };
        let body = SdkBody::from(bytes.clone());
        // A body within a body hides that it is in memory.
        let streamed = bytes.len() > STREAMED_FROM;
        ByteStream::new(if streamed { SdkBody::from_body_1_x(body) } else { body })
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Option<Value> {
        self.as_ref().and_then(T::to_value)
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: &Value) -> Self {
        let Value::List(items) = value else { unfit(value) };
        items.iter().map(T::from_value).collect()
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    fn to_value(&self) -> Option<Value> {
        Some(Value::List(self.iter().filter_map(T::to_value).collect()))
    }
}

impl<T: FromValue> FromValue for HashMap<String, T> {
    fn from_value(value: &Value) -> Self {
        let Value::Map(entries) = value else { unfit(value) };
        entries.iter().map(|(key, value)| (key.clone(), T::from_value(value))).collect()
    }
}

impl<T: ToValue> ToValue for HashMap<String, T> {
    fn to_value(&self) -> Option<Value> {
        let entries = self.iter().filter_map(|(key, value)| Some((key.clone(), value.to_value()?)));
        Some(Value::Map(entries.collect()))
    }
}

impl<T: FromValue> FromValue for Box<T> {
    fn from_value(value: &Value) -> Self {
        Box::new(T::from_value(value))
    }
}

impl<T: ToValue> ToValue for Box<T> {
    fn to_value(&self) -> Option<Value> {
        T::to_value(self)
    }
}
