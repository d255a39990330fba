//! What can go wrong in a call, and the one form in which it reaches a user.
//!
//! Modules return their own typed errors; the engine turns each into a [`CallError`] here, which says how far the call
//! got and what to do next. Rendering (a record for Nushell, a line for a terminal) is [`crate::output`]'s.

use std::ops::{Deref, DerefMut};

use crate::value::Value;

/// How far a call got: what a user must know before trying again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing left this machine.
    NotSent,
    /// The request may have reached AWS; whether it took effect is not known.
    MaybeSent,
    /// AWS answered.
    Answered,
}

impl Stage {
    /// As users read it.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::NotSent => "not sent",
            Stage::MaybeSent => "may have been sent",
            Stage::Answered => "answered",
        }
    }
}

/// A failed call: a [`Fault`] behind a pointer, so that carrying it costs the calls that succeed nothing.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", .0.message)]
pub struct CallError(Box<Fault>);

/// What a [`CallError`] says.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// `nuaws::<service>::<AWS error code>` for what AWS answered, `nuaws::<kind>` for the rest.
    pub code: String,
    /// What happened, one sentence without a final period.
    pub message: String,
    /// The next step, where there is one.
    pub help: Option<String>,
    /// The flag the error is about, in kebab case without dashes.
    pub flag: Option<String>,
    /// Service slug.
    pub service: String,
    /// Operation name in the model.
    pub operation: String,
    /// AWS's error code.
    pub aws_code: Option<String>,
    /// HTTP status of AWS's answer.
    pub status: Option<u16>,
    /// AWS's request id.
    pub request_id: Option<String>,
    /// How far the call got.
    pub stage: Stage,
    /// The modeled error's members.
    pub fields: Option<Value>,
}

impl From<Fault> for CallError {
    fn from(fault: Fault) -> CallError {
        CallError(Box::new(fault))
    }
}

impl Deref for CallError {
    type Target = Fault;

    fn deref(&self) -> &Fault {
        &self.0
    }
}

impl DerefMut for CallError {
    fn deref_mut(&mut self) -> &mut Fault {
        &mut self.0
    }
}

impl CallError {
    /// An error of this kind before anything was sent.
    pub fn not_sent(kind: &str, message: impl Into<String>) -> CallError {
        let fault = Fault {
            code: format!("nuaws::{kind}"),
            message: message.into(),
            help: None,
            flag: None,
            service: String::new(),
            operation: String::new(),
            aws_code: None,
            status: None,
            request_id: None,
            stage: Stage::NotSent,
            fields: None,
        };
        fault.into()
    }

    /// The same with a next step.
    pub fn help(mut self, help: impl Into<String>) -> CallError {
        self.help = Some(help.into());
        self
    }

    /// The same about one flag.
    pub fn flag(mut self, flag: impl Into<String>) -> CallError {
        self.flag = Some(flag.into());
        self
    }

    /// The same at another stage.
    pub fn stage(mut self, stage: Stage) -> CallError {
        self.stage = stage;
        self
    }

    /// The same within a call.
    pub fn of(mut self, service: &str, operation: &str) -> CallError {
        self.service = service.to_owned();
        self.operation = operation.to_owned();
        self
    }

    /// The record that Nushell and JSON readers get.
    pub fn to_value(&self) -> Value {
        let text = |value: &str| Value::String(value.to_owned());
        let option = |value: &Option<String>| value.as_deref().map_or(Value::Null, text);
        Value::Map(vec![
            ("code".into(), text(&self.code)),
            ("msg".into(), text(&self.message)),
            ("help".into(), option(&self.help)),
            ("flag".into(), option(&self.flag)),
            ("service".into(), text(&self.service)),
            ("operation".into(), text(&self.operation)),
            ("aws_code".into(), option(&self.aws_code)),
            ("status".into(), self.status.map_or(Value::Null, |status| Value::Int(status.into()))),
            ("request_id".into(), option(&self.request_id)),
            ("stage".into(), text(self.stage.as_str())),
            ("fields".into(), self.fields.clone().unwrap_or(Value::Null)),
        ])
    }
}
