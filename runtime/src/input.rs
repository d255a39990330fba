//! What a user passes, held against the model before anything is sent, and brought into the model's own types.
//!
//! [`check`] reports every problem it finds, each with its place, what is wrong and what to do. It fills nothing in:
//! idempotency tokens and defaults belong to the codec. The one thing it reads from outside is `@path` of a blob.

mod limits;
mod pairs;
mod scalars;

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::io;
use std::path::PathBuf;

use nuaws_models::flags::MemberFlag;
use nuaws_models::model::Operation;
use nuaws_models::traits::HttpBinding;
use nuaws_models::{Kind, Member, Service, Shape, flags, names};

use crate::value::Value;

/// Nesting beyond which an input is refused; AWS's own limits are below: DynamoDB's 32 levels are 66 steps here.
const MAX_DEPTH: usize = 100;

/// Problems kept of one input; more are only counted.
const MAX_PROBLEMS: usize = 20;

/// Reads the file of a blob given as `@path`.
pub trait ReadFile {
    /// The whole file.
    ///
    /// # Errors
    /// As the file system has them.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// Files as a caller sees them.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// Where relative paths begin.
    pub folder: PathBuf,
}

impl ReadFile for Files {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.folder.join(path))
    }
}

/// An input that does not fit its model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputError {
    /// What is wrong, in the order of the model's members; never empty.
    pub problems: Vec<Problem>,
    /// How many problems were found beyond those.
    pub more: usize,
}

/// One thing that is wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, in the model's names: `Filters[0].Name`.
    pub path: String,
    /// The flag of the top-level member, in kebab case without dashes.
    pub flag: String,
    /// What sort of problem it is.
    pub kind: ProblemKind,
    /// What is wrong; reads on from the path: `must be at most 1000, not 2000`.
    pub what: String,
    /// What to do about it, where that is not plain from `what`.
    pub hint: Option<String>,
}

/// The sorts of [`Problem`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    /// The model has no such member, or it is given twice.
    Unknown,
    /// A required member is absent.
    Missing,
    /// A value of another type, or one that cannot be read as the type.
    Type,
    /// A null where the model allows none.
    Null,
    /// Outside `smithy.api#range`.
    Range,
    /// Outside `smithy.api#length`.
    Length,
    /// Against `smithy.api#pattern`.
    Pattern,
    /// None of an enum's values.
    Enum,
    /// A union with no member, or with several.
    Union,
    /// A file that cannot be read.
    File,
    /// Nested too deeply.
    Depth,
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (at, problem) in self.problems.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { "; " })?;
            write!(f, "{} {}", problem.path, problem.what)?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl std::error::Error for InputError {}

/// Parameters by member, where some go by the member's flag (`--bucket`, as Nushell's variable or as it is written). A
/// switch that is off is left out.
pub fn by_member(service: &Service, operation: &Operation, params: Value) -> Value {
    let Value::Map(entries) = params else { return params };
    if !entries.iter().any(|(key, _)| key.starts_with("--")) {
        return Value::Map(entries);
    }
    let named = |flag: MemberFlag<'_>| (flags::variable(&flag.name), (flag.member.name.clone(), flag.switch));
    let known: HashMap<_, _> = flags::of(service, operation).into_iter().map(named).collect();
    let member = |(key, value): (String, Value)| {
        let flag = key.strip_prefix("--").map(flags::variable);
        match flag.and_then(|flag| known.get(&flag)) {
            Some((_, true)) if value == Value::Bool(false) => None,
            Some((member, _)) => Some((member.to_string(), value)),
            None => Some((key, value)),
        }
    };
    Value::Map(entries.into_iter().filter_map(member).collect())
}

/// Checks `params` (a map by member name) against the operation's input, and answers them in the model's types and
/// order. Null members are left out. A streaming member passes as it is: its bytes travel apart.
///
/// Accepted besides the model's own types: whole floats for integers and integers for floats; numbers and booleans in
/// text, as they come from a command line; datetimes, epoch seconds and RFC 3339 text for timestamps; binary, text or
/// `@path` for blobs; one value for a list of them; a record for a list of key-value structures.
///
/// # Errors
/// Every problem found, up to a bound.
pub fn check(
    service: &Service,
    operation: &Operation,
    params: Value,
    files: &dyn ReadFile,
) -> Result<Value, InputError> {
    let mut checker = Checker { service, files, path: Vec::new(), sensitive: false, problems: Vec::new(), more: 0 };
    let checked = match params {
        Value::Map(entries) => Some(checker.members(service.input(operation), entries)),
        Value::Null => Some(checker.members(service.input(operation), Vec::new())),
        other => {
            let _: Checked = checker.mismatch("a record of parameters", &other, None);
            None
        }
    };
    match checked {
        Some(entries) if checker.problems.is_empty() => Ok(Value::Map(entries)),
        _ => Err(InputError { problems: checker.problems, more: checker.more }),
    }
}

/// Checks one event of the event stream `stream`, `{EventName: {…}}`, as [`check`] checks parameters.
///
/// # Errors
/// Every problem found, up to a bound.
pub fn check_event(
    service: &Service,
    stream: &Member,
    event: Value,
    files: &dyn ReadFile,
) -> Result<Value, InputError> {
    let mut checker = Checker { service, files, path: Vec::new(), sensitive: false, problems: Vec::new(), more: 0 };
    match checker.value(stream, event) {
        Ok(event) if checker.problems.is_empty() => Ok(event),
        _ => Err(InputError { problems: checker.problems, more: checker.more }),
    }
}

struct Checker<'a> {
    service: &'a Service,
    files: &'a dyn ReadFile,
    path: Vec<Step<'a>>,
    /// Whether the value at hand may not be shown.
    sensitive: bool,
    problems: Vec<Problem>,
    more: usize,
}

enum Step<'a> {
    Member(&'a str),
    Index(usize),
    Key(String),
}

/// What a check answers for a value with a problem; the problem is already reported.
struct Reported;

type Checked = Result<Value, Reported>;

impl<'a> Checker<'a> {
    /// A structure's entries, in the model's order.
    fn members(&mut self, members: &'a [Member], entries: Vec<(String, Value)>) -> Vec<(String, Value)> {
        let mut given: Vec<(usize, Value)> = Vec::with_capacity(entries.len());
        for (name, value) in entries {
            match members.iter().position(|member| *member.name == *name) {
                Some(at) if given.iter().any(|(other, _)| *other == at) => {
                    self.under(Step::Key(name), |it| it.note(ProblemKind::Unknown, "is given twice".into(), None));
                }
                Some(_) if value == Value::Null => {}
                Some(at) => given.push((at, value)),
                None => self.unknown(name, members),
            }
        }
        given.sort_by_key(|(at, _)| *at);
        let mut given = given.into_iter().peekable();
        let mut checked = Vec::with_capacity(given.len());
        for (at, member) in members.iter().enumerate() {
            match given.next_if(|(have, _)| *have == at) {
                Some((_, value)) => {
                    if let Ok(value) = self.under(Step::Member(&member.name), |it| it.value(member, value)) {
                        checked.push((member.name.to_string(), value));
                    }
                }
                None if self.must_be_given(member) => self.under(Step::Member(&member.name), |it| {
                    let takes = it.expected(it.service.target(member));
                    it.note(ProblemKind::Missing, "is missing".into(), Some(format!("it takes {takes}")));
                }),
                None => {}
            }
        }
        checked
    }

    /// Required, and nobody else fills it in.
    fn must_be_given(&self, member: &Member) -> bool {
        let traits = &member.traits;
        traits.required
            && !traits.idempotency_token
            && traits.default.as_ref().is_none_or(serde_json::Value::is_null)
            && !self.is_streaming(member)
    }

    fn is_streaming(&self, member: &Member) -> bool {
        member.traits.streaming || self.service.target(member).traits.streaming
    }

    fn value(&mut self, member: &'a Member, value: Value) -> Checked {
        let shape = self.service.target(member);
        if self.path.len() > MAX_DEPTH {
            return self.report(ProblemKind::Depth, format!("is nested more than {MAX_DEPTH} deep"), None);
        }
        if self.path.len() == 1 && self.is_streaming(member) {
            return Ok(value);
        }
        let outer = self.sensitive;
        self.sensitive |= member.traits.sensitive || shape.traits.sensitive;
        let checked = match &shape.kind {
            Kind::List(element) => self.list(shape, element, value),
            Kind::Map { key, value: of } => self.map(shape, key, of, value),
            Kind::Structure(members) => match value {
                Value::Map(entries) => Ok(Value::Map(self.members(members, entries))),
                other => self.wrong_type(shape, &other),
            },
            Kind::Union(members) => self.union(shape, members, value),
            _ => self.scalar(shape, value),
        };
        let checked = checked.and_then(|value| self.limits(member, shape, value));
        self.sensitive = outer;
        let Ok(Value::String(text)) = &checked else { return checked };
        if member.traits.http == HttpBinding::Label && text.is_empty() {
            return self.report(
                ProblemKind::Length,
                "must not be empty: it is part of the request's path".into(),
                None,
            );
        }
        checked
    }

    fn list(&mut self, shape: &'a Shape, element: &'a Member, value: Value) -> Checked {
        let target = self.service.target(element);
        let items = match value {
            Value::List(items) => items,
            Value::Map(entries) => pairs::rows(self.service, target, entries),
            one if !matches!(target.kind, Kind::List(_) | Kind::Map { .. } | Kind::Structure(_) | Kind::Union(_)) => {
                vec![one]
            }
            other => return self.wrong_type(shape, &other),
        };
        let mut checked = Vec::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            let item = self.under(Step::Index(at), |it| it.element(shape, element, item));
            checked.extend(item);
        }
        Ok(Value::List(checked))
    }

    fn map(&mut self, shape: &'a Shape, key: &'a Member, of: &'a Member, value: Value) -> Checked {
        let Value::Map(entries) = value else { return self.wrong_type(shape, &value) };
        let mut checked = Vec::with_capacity(entries.len());
        for (name, item) in entries {
            let entry = self.under(Step::Key(name.clone()), |it| {
                let name = match it.value(key, Value::String(name))? {
                    Value::String(name) => name,
                    other => return it.mismatch("a string", &other, None),
                };
                Ok((name, it.element(shape, of, item)?))
            });
            checked.extend(entry);
        }
        Ok(Value::Map(checked))
    }

    /// An element of a list or a value of a map: null only where `smithy.api#sparse` stands.
    fn element(&mut self, shape: &Shape, member: &'a Member, item: Value) -> Checked {
        match item {
            Value::Null if shape.traits.sparse => Ok(Value::Null),
            Value::Null => self.report(ProblemKind::Null, "must not be null".into(), Some("leave it out".into())),
            item => self.value(member, item),
        }
    }

    fn union(&mut self, shape: &'a Shape, members: &'a [Member], value: Value) -> Checked {
        let Value::Map(mut entries) = value else { return self.wrong_type(shape, &value) };
        entries.retain(|(_, value)| *value != Value::Null);
        let before = self.problems.len() + self.more;
        let given = entries.len();
        let checked = self.members(members, entries);
        if given != 1 && self.problems.len() + self.more == before {
            let choices: Vec<&str> = members.iter().map(|member| &*member.name).collect();
            let hint = format!("give one of {}", some_of(&choices));
            return self.report(ProblemKind::Union, format!("takes exactly one member, not {given}"), Some(hint));
        }
        Ok(Value::Map(checked))
    }

    fn unknown(&mut self, name: String, members: &[Member]) {
        let choices: Vec<&str> = members.iter().map(|member| &*member.name).collect();
        let hint = match closest(&name, &choices) {
            Some(close) => format!("did you mean {close}?"),
            None if choices.is_empty() => "it takes no parameters".to_owned(),
            None => format!("there are {}", some_of(&choices)),
        };
        self.under(Step::Key(name), |it| it.note(ProblemKind::Unknown, "is not known here".into(), Some(hint)));
    }

    /// Reports a value of the wrong type for `shape`.
    fn wrong_type<T>(&mut self, shape: &Shape, value: &Value) -> Result<T, Reported> {
        let expected = self.expected(shape);
        let hint = match (&shape.kind, value) {
            (Kind::String | Kind::Enum(_), Value::Int(_) | Value::Float(_) | Value::Bool(_)) => {
                Some("put it in quotes")
            }
            (Kind::String, Value::Map(_) | Value::List(_)) => Some("turn it into text first, as `to json` does"),
            (Kind::String, Value::Timestamp(_)) => Some("turn it into text first, as `format date` does"),
            _ => None,
        };
        self.mismatch(&expected, value, hint)
    }

    fn mismatch<T>(&mut self, expected: &str, value: &Value, hint: Option<&str>) -> Result<T, Reported> {
        let given = match value {
            Value::String(text) => self.shown(text),
            other => kind_of(other).to_owned(),
        };
        let what = format!("takes {expected}, not {given}");
        self.report(ProblemKind::Type, what, hint.map(str::to_owned))
    }

    /// What a shape takes, as users say it.
    fn expected(&self, shape: &Shape) -> String {
        match &shape.kind {
            Kind::Boolean => "true or false".to_owned(),
            Kind::String | Kind::Enum(_) => "a string".to_owned(),
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => "an integer".to_owned(),
            Kind::BigInteger => "an integer of any size".to_owned(),
            Kind::Float | Kind::Double | Kind::BigDecimal => "a number".to_owned(),
            Kind::Timestamp => "a datetime".to_owned(),
            Kind::Blob => "binary data, text or @path".to_owned(),
            Kind::List(_) => "a list".to_owned(),
            Kind::Map { .. } => "a record".to_owned(),
            Kind::Structure(members) | Kind::Union(members) => {
                let names: Vec<&str> = members.iter().map(|member| &*member.name).collect();
                format!("a record of {}", some_of(&names))
            }
            _ => "any value".to_owned(),
        }
    }

    fn under<T>(&mut self, step: Step<'a>, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let out = work(self);
        self.path.pop();
        out
    }

    fn report<T>(&mut self, kind: ProblemKind, what: String, hint: Option<String>) -> Result<T, Reported> {
        self.note(kind, what, hint);
        Err(Reported)
    }

    fn note(&mut self, kind: ProblemKind, what: String, hint: Option<String>) {
        if self.problems.len() < MAX_PROBLEMS {
            let flag = match self.path.first() {
                Some(Step::Member(name)) => names::kebab(name),
                Some(Step::Key(name)) => names::kebab(name),
                _ => String::new(),
            };
            self.problems.push(Problem { path: self.rendered_path(), flag, kind, what, hint });
        } else {
            self.more += 1;
        }
    }

    fn rendered_path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            let dot = if path.is_empty() { "" } else { "." };
            // Writing to a string cannot fail.
            let _ = match step {
                Step::Member(name) => write!(path, "{dot}{name}"),
                Step::Key(name) => write!(path, "{dot}{}", shortened(name)),
                Step::Index(at) => write!(path, "[{at}]"),
            };
        }
        if path.is_empty() { "the input".to_owned() } else { path }
    }

    /// A value's text for a message.
    fn shown(&self, text: &str) -> String {
        if self.sensitive { "the given value".to_owned() } else { format!("{:?}", shortened(text)) }
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Int(_) => "an integer",
        Value::Float(_) => "a float",
        Value::String(_) => "a string",
        Value::Blob(_) => "binary data",
        Value::Timestamp(_) => "a datetime",
        Value::List(_) => "a list",
        Value::Map(_) => "a record",
    }
}

/// The choice that `name` most likely means.
fn closest<'c>(name: &str, choices: &[&'c str]) -> Option<&'c str> {
    let lower = name.to_lowercase();
    let scored = choices.iter().map(|choice| (strsim::jaro_winkler(&lower, &choice.to_lowercase()), *choice));
    scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, choice)| choice)
}

/// The first of many choices, in one line.
fn some_of(choices: &[&str]) -> String {
    const SHOWN: usize = 12;
    let first = choices[..choices.len().min(SHOWN)].join(", ");
    if choices.len() > SHOWN { format!("{first} and {} more", choices.len() - SHOWN) } else { first }
}

fn shortened(text: &str) -> String {
    const SHOWN: usize = 80;
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests;
