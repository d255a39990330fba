//! The cases: for every operation inputs and outputs made from the model, and by hand what no model knows.

mod ec2;
mod s3;

use anyhow::{Context, Error, Result};
use nuaws_models::model::Operation;
use nuaws_models::{Kind, Service};
use nuaws_rt::mock::{self, MockBody};
use nuaws_rt::params;
use nuaws_rt::value::Value;
use serde_json::Value as Json;

use crate::drift;
use crate::samples::{self, Fill, streams};
use crate::theirs::Theirs;
use crate::wire::Reply;

/// One call and its answers.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) operation: String,
    pub(crate) label: String,
    pub(crate) input: Value,
    /// What is answered; absent where the mock answers from its own world.
    pub(crate) answers: Option<Vec<Reply>>,
    /// What must come of it.
    pub(crate) expected: Expected,
}

/// What must come of a case.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expected {
    /// The same on both sides.
    Same,
    /// No answer on either side: the input is refused, or what is answered is no answer.
    Failure,
    /// This from us and something else from the SDK, which is wrong, or does less than botocore; or, where there is
    /// nothing here, an answer from the SDK alone.
    Apart(Option<Value>),
}

impl Case {
    /// A case made by hand.
    fn new(operation: &str, label: &str, input: Json, answers: impl IntoIterator<Item = Reply>) -> Case {
        let answers = Some(answers.into_iter().collect());
        let input = params::from_json(input);
        Case { operation: operation.to_owned(), label: label.to_owned(), input, answers, expected: Expected::Same }
    }

    /// The same, without an answer on either side.
    fn fails(self) -> Case {
        Case { expected: Expected::Failure, ..self }
    }

    /// The same, where we give this and the SDK does not.
    fn but_ours_is(self, output: Json) -> Case {
        Case { expected: Expected::Apart(Some(params::from_json(output))), ..self }
    }

    /// The same, where the SDK takes for an answer what is none.
    fn but_ours_fails(self) -> Case {
        Case { expected: Expected::Apart(None), ..self }
    }

    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.operation, self.label)
    }
}

/// What each operation is called with.
const FILLS: [(&str, Fill); 5] = [
    ("required", Fill::Required),
    ("full-0", Fill::Full(0)),
    ("full-1", Fill::Full(1)),
    ("full-2", Fill::Full(2)),
    ("empty", Fill::Empty),
];

/// Every case of a service; `known` names what is in the mock's world.
pub(crate) async fn all(theirs: Theirs, service: &Service, known: &[(String, Value)]) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for name in theirs.operations() {
        let operation = service.operation(name).with_context(|| format!("no operation {name}"))?;
        let case = |label: &str, input, answers| Case {
            operation: (*name).to_owned(),
            label: label.to_owned(),
            input,
            answers,
            expected: Expected::Same,
        };
        for (label, fill) in FILLS {
            let input = samples::input(service, operation, fill, &[]);
            // The mock has the frames of events; of an output without its wrapper nothing may be left.
            let by_hand = emits_events(service, operation) || (operation.s3_unwrapped_xml && fill == Fill::Required);
            let answers = if by_hand { None } else { Some(vec![written(service, name, operation, fill).await?]) };
            cases.push(case(label, input, answers));
        }
        if !drift::answers_unions(name) {
            cases.push(case("mock", samples::input(service, operation, Fill::Required, known), None));
        }
    }
    match theirs {
        Theirs::S3 => cases.extend(s3::cases()),
        Theirs::Ec2 => cases.extend(ec2::cases()),
    }
    Ok(cases)
}

/// An answer with nothing in it.
fn ok() -> Reply {
    Reply::new(200, &[], "")
}

/// An answer in XML.
fn xml(status: u16, body: &str) -> Reply {
    Reply::new(status, &[("content-type", "application/xml"), ("x-amz-request-id", "HEADERID")], body)
}

/// An output as the service writes it.
async fn written(service: &Service, name: &str, operation: &Operation, fill: Fill) -> Result<Reply> {
    let protocol = *service.protocols.first().context("a service has a protocol")?;
    let reply = mock::Reply { service, name, operation, protocol, request_id: "parity-request".to_owned() };
    let stream = service.output(operation).iter().find(|member| streams(service, member));
    let output = samples::output(service, operation, fill);
    let response = reply.success(&output, stream.map(|_| MockBody::new(samples::BODY)));
    Reply::of(name, response).await.map_err(Error::from_boxed)
}

fn emits_events(service: &Service, operation: &Operation) -> bool {
    let union = |member| matches!(service.target(member).kind, Kind::Union(_));
    service.output(operation).iter().any(|member| streams(service, member) && union(member))
}
