//! What an operation's answer is to a user: rows, one value, bytes, events or nothing.
//!
//! Derived from the model alone (see the design: "the useful member, not the envelope"); an overlay may replace the
//! path. The generator bakes the kind into a signature, the runtime decodes by it: both ask here.

use crate::model::{Kind, Operation, Service, Shape};

/// The part of an output that a command returns when the whole envelope is not asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Rows at a path, e.g. `Reservations[].Instances[]`; the last segment is a list.
    Rows(Path),
    /// One member's value, e.g. `User` of iam `GetUser`.
    Value(Path),
    /// The output structure as it is.
    Whole,
    /// Bytes of the streaming blob in this member.
    Bytes(Box<str>),
    /// Events of the event stream in this member, one row each.
    Events(Box<str>),
    /// The operation has no output members.
    Nothing,
}

/// Member names from the output structure downward. Every list on the way is opened: `[]` stands behind its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path(pub Box<[Segment]>);

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The member's name in the model.
    pub member: Box<str>,
    /// Whether the member is a list and each of its elements is meant.
    pub each: bool,
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, segment) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            write!(f, "{dot}{}{}", segment.member, if segment.each { "[]" } else { "" })?;
        }
        Ok(())
    }
}

impl Path {
    /// Resolves a dotted path of members (`A.B` or `A[].B[]`) against an operation's output. `None` where a member does
    /// not exist. Lists are opened whether or not the text says `[]`.
    pub fn resolve(service: &Service, operation: &Operation, text: &str) -> Option<Path> {
        let mut at = service.shape(operation.output?);
        let mut segments = Vec::new();
        for name in text.split('.') {
            let name = name.trim_end_matches("[]");
            let member = at.member(name)?;
            at = service.target(member);
            let mut each = false;
            if let Kind::List(element) = &at.kind {
                each = true;
                at = service.target(element);
            }
            segments.push(Segment { member: name.into(), each });
        }
        Some(Path(segments.into()))
    }

    /// The shape of what the path holds: of an element where the last step is a list.
    pub fn leaf<'a>(&self, service: &'a Service, operation: &Operation) -> Option<&'a Shape> {
        let mut at = service.shape(operation.output?);
        for segment in &self.0 {
            at = service.target(at.member(&segment.member)?);
            if let Kind::List(element) = &at.kind {
                at = service.target(element);
            }
        }
        Some(at)
    }

    /// Whether the path holds many values.
    pub fn is_rows(&self) -> bool {
        self.0.iter().any(|segment| segment.each)
    }
}

impl Answer {
    /// The answer of `operation`, by `chosen` (an overlay's path) where there is one.
    pub fn of(service: &Service, operation: &Operation, chosen: Option<&str>) -> Answer {
        let members = service.output(operation);
        if members.is_empty() {
            return Answer::Nothing;
        }
        if let Some(streaming) = members.iter().find(|member| is_streaming(service, member)) {
            return match service.target(streaming).kind {
                Kind::Union(_) => Answer::Events(streaming.name.clone()),
                _ => Answer::Bytes(streaming.name.clone()),
            };
        }
        let pagination = operation.pagination.as_ref();
        let path = chosen
            .or_else(|| pagination?.items.first().map(|path| &**path))
            .and_then(|text| Path::resolve(service, operation, text))
            .or_else(|| only_data_member(service, operation));
        match path {
            Some(path) if path.is_rows() => Answer::Rows(path),
            Some(path) => Answer::Value(path),
            None => Answer::Whole,
        }
    }
}

/// Whether a member is the streaming blob or event stream of its structure.
pub fn is_streaming(service: &Service, member: &crate::Member) -> bool {
    member.traits.streaming || service.target(member).traits.streaming
}

/// The output's one member that is data: not a token, not a scalar that describes the page.
fn only_data_member(service: &Service, operation: &Operation) -> Option<Path> {
    let members = service.output(operation);
    let tokens = operation.pagination.iter().flat_map(|p| p.output_tokens.iter());
    let tokens: Vec<&str> = tokens.map(|token| &**token).collect();
    let mut data = members.iter().filter(|member| {
        let envelope = ["NextToken", "nextToken", "Marker", "NextMarker", "IsTruncated", "ResponseMetadata"];
        !tokens.contains(&&*member.name) && !envelope.contains(&&*member.name)
    });
    let (Some(only), None) = (data.next(), data.next()) else { return None };
    match service.target(only).kind {
        Kind::List(_) | Kind::Structure(_) | Kind::Map { .. } => Path::resolve(service, operation, &only.name),
        // A record of one scalar says what the scalar is; the bare scalar would not.
        _ => None,
    }
}
