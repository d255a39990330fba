//! Parameters on their whole way: read, held against the model, encoded, read by the mock; and frames of output.

use std::io;

use fastrand::Rng;
use nuaws_rt::codec::{self, CodecError};
use nuaws_rt::feed::{Feed, Form};
use nuaws_rt::input::{self, ReadFile};
use nuaws_rt::value::Value;
use nuaws_rt::{output, params};

use super::http::write_all;
use super::{has_offset, placed};
use crate::doc::Doc;
use crate::subject::Subject;
use crate::{message, mutate, values};

pub(super) fn make(rng: &mut Rng, block: &mut Rng) -> (String, Vec<u8>) {
    let subject = Subject::random(rng, block);
    let value = values::structure(&subject.service, subject.service.input(subject.operation()), 0, rng);
    let mut doc = Doc::from_value(&value);
    mutate::doc(&mut doc, rng);
    let mut bytes = if rng.bool() { doc.to_json() } else { doc.to_msgpack() };
    if rng.u8(0..4) == 0 {
        mutate::bytes(&mut bytes, &["null", "\"\\ud800\"", "1e999"], rng);
    }
    (subject.to_string(), bytes)
}

/// No file is there: what a case names must not be opened.
struct NoFiles;

impl ReadFile for NoFiles {
    fn read(&self, _: &str) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }
}

pub(super) fn check(subject: &str, bytes: &[u8]) -> Result<bool, String> {
    let subject = Subject::parse(subject).map_err(|error| error.to_string())?;
    let (service, operation) = (&*subject.service, subject.operation());
    let given = match params::read(bytes) {
        Ok(given) => given,
        Err(error) => {
            let message = error.to_string();
            return placed(&message, has_offset(&message) || message.contains(" at "));
        }
    };
    if let Some(stream) = codec::input_events(service, operation) {
        // An event of the first kind that holds what was given, whatever that is.
        let event = service.target(stream).members().iter().take(1);
        let event = Value::Map(event.map(|event| (event.name.to_string(), given.clone())).collect());
        let _ = codec::encode_event(service, stream, subject.protocol, &event);
        let _ = codec::initial_request(service, operation, subject.protocol, &given);
    }
    let checked = match input::check(service, operation, given, &NoFiles) {
        Ok(checked) => checked,
        Err(error) => {
            let named = !error.problems.is_empty() && error.problems.iter().all(|problem| !problem.path.is_empty());
            return placed(&error.to_string(), named);
        }
    };
    let again = input::check(service, operation, checked.clone(), &NoFiles);
    if again.is_err() {
        return Err(format!("what passed does not pass again: {again:?}"));
    }
    let token = || "token".to_owned();
    let wire = match codec::encode_with(service, &subject.name, operation, subject.protocol, &checked, &token) {
        Ok(wire) => wire,
        Err(CodecError::Input { member, what }) => return placed(&what, !member.is_empty()),
        Err(other) => return Err(format!("a request fails as a response: {other}")),
    };
    let (parts, body) = message::received(wire)?;
    message::mock(1).answer(service, &parts, &body).map(|_| true).map_err(|error| error.to_string())
}

pub(super) fn frames(rng: &mut Rng, block: &mut Rng) -> (String, Vec<u8>) {
    let subject = Subject::random(rng, block);
    let value = values::structure(&subject.service, subject.service.input(subject.operation()), 0, rng);
    let mut doc = Doc::Map(vec![(Doc::text("rows"), Doc::List(vec![Doc::from_value(&value)]))]);
    mutate::doc(&mut doc, rng);
    let mut bytes = doc.to_msgpack();
    if rng.bool() {
        mutate::bytes(&mut bytes, &[], rng);
    }
    (String::new(), bytes)
}

pub(super) fn feed(rng: &mut Rng, block: &mut Rng) -> (String, Vec<u8>) {
    let (subject, bytes) = make(rng, block);
    let end: &[u8] = if rng.bool() { b"\xc0" } else { b"\n{}" };
    (subject, [&bytes, end].concat())
}

/// What is piped into an event stream; who reads it says which item was wrong.
pub(super) fn check_feed(_: &str, bytes: &[u8]) -> Result<bool, String> {
    let mut taken = 0;
    for form in [Form::Bytes, Form::Items] {
        let feed = Feed::new(form, io::Cursor::new(bytes.to_vec()));
        taken = 0;
        for item in feed.items().map_while(Result::ok) {
            write_all(&item)?;
            taken += 1;
        }
    }
    Ok(taken > 0)
}

pub(super) fn check_frames(_: &str, bytes: &[u8]) -> Result<bool, String> {
    let mut rest = bytes;
    while !rest.is_empty() {
        match output::unpack(&mut rest) {
            Ok(value) => write_all(&value)?,
            Err(error) => {
                let message = error.to_string();
                return placed(&message, has_offset(&message) || message.contains(" at "));
            }
        }
    }
    Ok(true)
}
