//! The engine's side: one call through the engine's own client, the clock fixed, over a recording connector.

use std::sync::Arc;

use nuaws_models::model::Operation;
use nuaws_rt::body::Body;
use nuaws_rt::call::{Call, Callee};
use nuaws_rt::error::{CallError, Stage};
use nuaws_rt::input::{self, Files};
use nuaws_rt::invocation::{Engine, Model};
use nuaws_rt::outlet::{Gone, Outlet, Stop};
use nuaws_rt::output::{self, Frame};
use nuaws_rt::pager::{self, Paging};
use nuaws_rt::session::{Choice, Session};
use nuaws_rt::sink::ValueSink;
use nuaws_rt::transport::{Client, IncomingBody};
use nuaws_rt::value::Value;

use crate::clock;
use crate::samples::streams;
use crate::typed::{self, Answer};
use crate::wire::Recorder;

/// A service as the engine calls it.
pub(crate) struct Ours {
    pub(crate) callee: Arc<Callee>,
    pub(crate) session: Arc<Session>,
}

impl Ours {
    pub(crate) async fn new(service: &str, region: &str, unused: &Recorder) -> Result<Ours, CallError> {
        let callee = Engine::default().callee(&Model::Named(service.to_owned()))?;
        let choice = Choice { region: Some(region.to_owned()), ..Choice::default() };
        // As for a mocked service: credentials that are made up, the same on every machine.
        let session = Session::load(choice, unused.client(), true).await;
        Ok(Ours { callee, session: Arc::new(session) })
    }

    pub(crate) async fn call(&self, operation: &str, input: &Value, recorder: &Recorder) -> Answer {
        match self.answer(operation, input, recorder).await {
            Ok(output) => Answer::Output(output),
            Err(error) if error.stage == Stage::Answered && error.aws_code.is_some() => {
                let fields = error.fields.clone().filter(|fields| *fields != Value::Map(Vec::new()));
                let id = error.request_id.as_deref();
                typed::error(error.aws_code.as_deref(), Some(&error.message), id, fields)
            }
            Err(error) => Answer::Failed(format!("{}: {}", error.code, error.message)),
        }
    }

    /// An input in the model's own types; as it is where the engine refuses it.
    pub(crate) fn typed(&self, operation: &str, input: &Value) -> Value {
        let mut typed = self.checked(operation, input).unwrap_or_else(|_| input.clone());
        if let Some((stream, body)) = self.stream(operation, input) {
            typed.set(&stream, Value::Blob(body));
        }
        typed
    }

    fn checked(&self, operation: &str, input: &Value) -> Result<Value, CallError> {
        let mut input = input.clone();
        if let (Some((stream, _)), Value::Map(entries)) = (self.stream(operation, &input), &mut input) {
            entries.retain(|(name, _)| *name != stream);
        }
        let checked = input::check(&self.callee.service, self.model(operation), input, &Files::default());
        checked.map_err(|error| CallError::not_sent("Input", error.to_string()))
    }

    /// The streaming member of an input and its bytes.
    fn stream(&self, operation: &str, input: &Value) -> Option<(String, Vec<u8>)> {
        let service = &self.callee.service;
        let member = service.input(self.model(operation)).iter().find(|member| streams(service, member))?;
        let bytes = match input.get(&member.name)? {
            Value::Blob(bytes) => bytes.clone(),
            Value::String(text) => text.clone().into_bytes(),
            other => unreachable!("{other:?} is no body"),
        };
        Some((member.name.to_string(), bytes))
    }

    fn model(&self, operation: &str) -> &Operation {
        self.callee.service.operation(operation).unwrap_or_else(|| unreachable!("{operation} is in the model"))
    }

    async fn answer(&self, operation: &str, input: &Value, recorder: &Recorder) -> Result<Value, CallError> {
        let service = &self.callee.service;
        let params = self.checked(operation, input)?;
        let read = |(_, bytes): (String, Vec<u8>)| Body::read(&*bytes);
        let body = self.stream(operation, input).map(read).transpose();
        let body = body.map_err(|error| CallError::not_sent("Body", error.to_string()))?;
        let config = clock::stop(self.session.config());
        let client = Client::new(service, &config, recorder.client());
        let call = Call::new(self.callee.clone(), operation, params, body, self.session.clone(), client)?;
        match service.output(self.model(operation)).iter().find(|member| streams(service, member)) {
            // As a user has it: checked against length and checksum, or event by event.
            Some(stream) => {
                let mut collected = Collected::default();
                let paging = Paging { raw: true, ..Paging::default() };
                match pager::run(&call, &paging, &mut collected).await {
                    Ok(_) => {}
                    Err(Stop::Failed(error)) => return Err(error),
                    Err(Stop::Gone) => unreachable!("the outlet takes everything"),
                }
                let rows = || Value::Map(vec![(stream.name.to_string(), Value::List(collected.rows))]);
                Ok(collected.value.unwrap_or_else(rows))
            }
            // One page, as it comes.
            None => {
                let incoming = call.send(&call.params).await?;
                debug_assert!(matches!(incoming.body, IncomingBody::Whole(_)));
                let mut sink = ValueSink::default();
                call.decode(&incoming, &mut sink)?;
                Ok(sink.finish().unwrap_or_else(|| unreachable!("a decoder ends what it begins")))
            }
        }
    }
}

/// Takes everything.
#[derive(Default)]
struct Collected {
    value: Option<Value>,
    rows: Vec<Value>,
}

impl Outlet for Collected {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        match frame {
            Frame::Value(value, _) => self.value = Some(value),
            Frame::Rows(batch) => {
                let mut packed = &*batch.packed;
                while !packed.is_empty() {
                    self.rows.push(output::unpack(&mut packed).map_err(|_| Gone)?);
                }
            }
            Frame::Bytes(bytes) => unreachable!("--raw has {} bytes in its record", bytes.len()),
        }
        Ok(())
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}
}
