//! Following pages: one request after another, rows leaving as each page arrives.
//!
//! The pager knows tokens and counts; requests and answers are [`crate::call`]'s, where the rows go is the caller's
//! [`Outlet`]. A reader who has left stops it before the next request.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use bytes::Bytes;
use nuaws_models::Kind;
use nuaws_models::model::Operation;
use nuaws_models::result::{Answer, Path};
use nuaws_models::traits::Pagination;

use crate::call::Call;
use crate::error::{CallError, Stage};
use crate::outlet::{Outlet, Stop};
use crate::output::{Batch, Frame};
use crate::params;
use crate::sink::{RowPath, Rows, ValueSink};
use crate::streams;
use crate::value::Value;

/// Rows a frame holds at most: enough to make its cost small, few enough to be seen soon.
const BATCH_ROWS: usize = 500;

/// How many rows a user wants and from where.
#[derive(Debug, Clone, Default)]
pub struct Paging {
    /// `--max-items`
    pub max_items: Option<u64>,
    /// `--page-size`
    pub page_size: Option<u64>,
    /// `--starting-token`: one that a truncated answer gave, or AWS's own.
    pub starting_token: Option<String>,
    /// `--raw`: the whole envelope instead of the rows.
    pub raw: bool,
}

/// Runs a call to its end.
///
/// # Errors
/// When the reader leaves, or the call fails; frames already given stay valid but are not the whole answer.
pub async fn run(call: &Call, paging: &Paging, outlet: &mut impl Outlet) -> Result<(), Stop> {
    match call.answer() {
        Answer::Bytes(_) if !paging.raw => streams::bytes(call, outlet).await,
        Answer::Events(_) => streams::events(call, outlet).await,
        Answer::Bytes(member) => streams::collected(call, &member, outlet).await,
        Answer::Rows(path) if !paging.raw => rows(call, paging, &path, outlet).await,
        answer => whole(call, paging, answer, outlet).await,
    }
}

async fn rows(call: &Call, paging: &Paging, path: &Path, outlet: &mut impl Outlet) -> Result<(), Stop> {
    let row_path: RowPath = match path.to_string().parse() {
        Ok(row_path) => row_path,
        Err(error) => return Err(call.internal(&error).into()),
    };
    let sizes = call.sizes(Some(path));
    let mut pages = Pages::new(call, paging)?;
    let mut left = paging.max_items.unwrap_or(u64::MAX);
    while let Some(params) = pages.next(left) {
        let incoming = call.send(&params).await?;
        let mut sink = Rows::new(row_path.clone());
        call.decode(&incoming, &mut sink)?;
        let (packed, ends, mut envelope) = sink.into_parts();
        let skip = std::mem::take(&mut pages.skip).min(ends.len());
        let last = ends.len().checked_sub(1).map(|at| &packed[at.checked_sub(1).map_or(0, |before| ends[before])..]);
        if pages.needs_last_row(path)
            && let Some(mut last) = last
            && let Ok(last) = crate::output::unpack(&mut last)
        {
            put(&mut envelope, path, Value::List(vec![last]));
        }
        let take = ends.len().min(skip.saturating_add(usize::try_from(left).unwrap_or(usize::MAX)));
        left -= (take - skip) as u64;
        let packed = Bytes::from(packed);
        let mut at = skip;
        while at < take {
            let to = take.min(at + BATCH_ROWS);
            let start = at.checked_sub(1).map_or(0, |before| ends[before]);
            let count = (to - at) as u32;
            let batch = Batch { packed: packed.slice(start..ends[to - 1]), count, sizes: sizes.clone() };
            outlet.frame(Frame::Rows(batch)).await?;
            at = to;
        }
        if left == 0 {
            break;
        }
        pages.follow(&envelope)?;
        if pages.more() {
            outlet.page().await?;
        }
    }
    Ok(())
}

/// One value: the whole output, or the part of it that users want. Pages are joined as the AWS CLI joins them.
async fn whole(call: &Call, paging: &Paging, answer: Answer, outlet: &mut impl Outlet) -> Result<(), Stop> {
    let unsaid = call.operation().pagination.as_ref().filter(|facts| facts.items.is_empty());
    let guessed = unsaid.map(|facts| Pagination { items: only_list(call).into_iter().collect(), ..facts.clone() });
    let mut pages = Pages::new(call, paging)?;
    if let Some(guessed) = &guessed {
        // Pages that nothing says how to join are not followed: one page, and its token, as it came.
        pages.facts = (!guessed.items.is_empty()).then_some(guessed);
    }
    let mut left = paging.max_items.unwrap_or(u64::MAX);
    let (mut joined, mut count, mut token) = (None, 0, None);
    while let Some(params) = pages.next(left) {
        let incoming = call.send(&params).await?;
        let mut sink = ValueSink::default();
        call.decode(&incoming, &mut sink)?;
        let mut page = sink.finish().unwrap_or(Value::Map(Vec::new()));
        let (here, skip) = (pages.tokens.clone(), std::mem::take(&mut pages.skip));
        pages.follow(&page)?;
        count += 1;
        let Some(facts) = pages.facts else {
            joined = Some(page);
            break;
        };
        let cut = truncate(&mut page, facts, skip, &mut left);
        match &mut joined {
            Some(joined) => join(joined, page, facts),
            None => joined = Some(page),
        }
        if cut > 0 {
            token = Some(resume_at(&here, cut));
            break;
        }
        if left == 0 && pages.more() {
            token = Some(resume_at(&pages.tokens, 0));
        }
    }
    let mut joined = joined.unwrap_or(Value::Null);
    if let Some(facts) = pages.facts.filter(|_| count > 1 || token.is_some()) {
        remove_tokens(&mut joined, facts);
    }
    if let Some(token) = token {
        joined.set("NextToken", Value::String(token));
    }
    let (value, path) = match (&answer, paging.raw) {
        (Answer::Nothing, false) => return Ok(()),
        (Answer::Value(path), false) => {
            let value = path.0.iter().try_fold(&joined, |at, segment| at.get(&segment.member)).cloned();
            (value, Some(path))
        }
        _ => (Some(joined), None),
    };
    outlet.frame(Frame::Value(value.unwrap_or(Value::Null), call.sizes(path))).await?;
    Ok(())
}

/// The one list among an output's members, which is what its pages consist of where the model does not say.
fn only_list(call: &Call) -> Option<Box<str>> {
    let members = call.service().output(call.operation()).iter();
    let mut lists = members.filter(|member| matches!(call.service().target(member).kind, Kind::List(_)));
    let (Some(list), None) = (lists.next(), lists.next()) else { return None };
    Some(list.name.clone())
}

/// Where a listing stands: the parameters of the next request.
struct Pages<'a> {
    call: &'a Call,
    facts: Option<&'a Pagination>,
    /// Whether tokens are followed: not when the caller pages by hand.
    follows: bool,
    params: Value,
    page_size: Option<(&'a str, u64)>,
    tokens: Vec<(String, Value)>,
    /// Rows of the next page that an earlier answer held already.
    skip: usize,
    next: bool,
    any: bool,
}

impl<'a> Pages<'a> {
    fn new(call: &'a Call, paging: &Paging) -> Result<Pages<'a>, CallError> {
        let operation: &'a Operation = call.operation();
        let facts = operation.pagination.as_ref();
        let by_hand = facts.is_some_and(|facts| {
            let own = facts.input_tokens.iter().chain(&facts.page_size);
            own.into_iter().any(|member| call.params.get(member).is_some())
        });
        let mut pages = Pages {
            call,
            facts,
            follows: facts.is_some() && !by_hand,
            params: call.params.clone(),
            page_size: None,
            tokens: Vec::new(),
            skip: 0,
            next: true,
            any: false,
        };
        if let (Some(size), Some(facts)) = (paging.page_size, facts) {
            let Some(member) = &facts.page_size else {
                let error = CallError::not_sent("Input", format!("{} has no page size", call.name));
                return Err(call.name_it(error.flag("page-size").help("leave --page-size out")));
            };
            pages.page_size = Some((member, size));
        }
        if let (Some(token), Some(facts)) = (&paging.starting_token, facts) {
            (pages.tokens, pages.skip) = read_token(token, facts);
        }
        Ok(pages)
    }

    /// The next request's parameters; `None` at the end.
    fn next(&mut self, left: u64) -> Option<Value> {
        if !self.next || left == 0 {
            return None;
        }
        self.next = false;
        let mut params = self.params.clone();
        if let Some((member, size)) = self.page_size {
            params.set(member, Value::Int(size as i64));
        }
        for (member, token) in &self.tokens {
            params.set(member, token.clone());
        }
        Some(params)
    }

    fn more(&self) -> bool {
        self.next
    }

    /// Whether a token is made from the last row, as S3's ListObjects does.
    fn needs_last_row(&self, path: &Path) -> bool {
        let list = path.0.first().map(|segment| format!("{}[-1]", segment.member));
        let shards = format!("{}[-1]", path.to_string().trim_end_matches("[]"));
        self.facts.is_some_and(|facts| {
            let mut tokens = facts.output_tokens.iter();
            tokens.any(|token| list.as_ref().is_some_and(|list| token.contains(list)) || token.contains(&shards))
        })
    }

    /// Takes the next page's tokens from an answer.
    fn follow(&mut self, output: &Value) -> Result<(), CallError> {
        let Some(facts) = self.facts.filter(|_| self.follows) else { return Ok(()) };
        let found = |expression: &str| search(expression, output).map_err(|error| self.call.internal(&error));
        if let Some(more) = &facts.more_results
            && !matches!(found(more)?, Some(Value::Bool(true)))
        {
            return Ok(());
        }
        let mut tokens = Vec::new();
        for (member, expression) in facts.input_tokens.iter().zip(&facts.output_tokens) {
            match found(expression)? {
                None | Some(Value::Null) => {}
                Some(Value::String(text)) if text.is_empty() => {}
                Some(token) => tokens.push((member.to_string(), token)),
            }
        }
        if tokens.is_empty() {
            return Ok(());
        }
        if self.any && tokens == self.tokens {
            let error = CallError::not_sent("Pages", "AWS gave the same page token twice: the listing would never end");
            return Err(self.call.name_it(error.stage(Stage::Answered)));
        }
        self.any = true;
        self.tokens = tokens;
        self.next = true;
        Ok(())
    }
}

/// A token for `--starting-token`: a page's tokens, and how many of its rows were given already.
fn resume_at(tokens: &[(String, Value)], given: usize) -> String {
    let tokens: serde_json::Map<_, _> = tokens.iter().map(|(member, token)| (member.clone(), to_json(token))).collect();
    BASE64_URL_SAFE_NO_PAD.encode(serde_json::json!({ "nuaws": tokens, "skip": given }).to_string())
}

/// A token of ours, or one of AWS's for the first input token.
fn read_token(token: &str, facts: &Pagination) -> (Vec<(String, Value)>, usize) {
    let ours = || {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
        let json: serde_json::Value = serde_json::from_slice(&bytes).ok()?;
        let skip = json.get("skip")?.as_u64()? as usize;
        let tokens = json.get("nuaws")?.as_object()?;
        Some((tokens.iter().map(|(k, v)| (k.clone(), params::from_json(v.clone()))).collect(), skip))
    };
    ours().unwrap_or_else(|| {
        let first = facts.input_tokens.first().map(|member| (member.to_string(), Value::String(token.to_owned())));
        (first.into_iter().collect(), 0)
    })
}

/// Drops rows that were given before (`skip`) and rows beyond `left`; returns how many of the page are given when some
/// were cut off, 0 otherwise.
fn truncate(page: &mut Value, facts: &Pagination, skip: usize, left: &mut u64) -> usize {
    let mut kept = 0;
    let mut cut = false;
    for path in &facts.items {
        let Some(Value::List(items)) = get_mut(page, path) else { continue };
        items.drain(..skip.min(items.len()));
        let room = usize::try_from(*left).unwrap_or(usize::MAX);
        if items.len() > room {
            items.truncate(room);
            cut = true;
        }
        *left -= items.len() as u64;
        kept = kept.max(items.len());
    }
    if cut { skip + kept } else { 0 }
}

/// Adds a page's rows to the pages before it.
fn join(joined: &mut Value, mut page: Value, facts: &Pagination) {
    for path in &facts.items {
        let Some(more) = get_mut(&mut page, path) else { continue };
        let more = std::mem::replace(more, Value::Null);
        match (get_mut(joined, path), more) {
            (Some(Value::List(have)), Value::List(more)) => have.extend(more),
            (Some(Value::Int(have)), Value::Int(more)) => *have += more,
            (Some(Value::String(have)), Value::String(more)) => have.push_str(&more),
            (None, more) if !path.contains('.') => joined.set(path, more),
            _ => {}
        }
    }
}

/// A joined answer has no next page.
fn remove_tokens(joined: &mut Value, facts: &Pagination) {
    let names = facts.output_tokens.iter().chain(&facts.more_results);
    for name in names {
        if let Value::Map(entries) = joined {
            entries.retain(|(key, _)| *key != **name);
        }
    }
}

/// A JMESPath expression over a value; `None` where it finds nothing.
fn search(expression: &str, value: &Value) -> Result<Option<Value>, jmespath::JmespathError> {
    // Most tokens are one member: no need to convert the whole answer.
    if expression.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return Ok(value.get(expression).cloned());
    }
    let found = jmespath::compile(expression)?.search(to_json(value))?;
    let json = serde_json::to_value(&*found).unwrap_or_default();
    Ok(Some(params::from_json(json)).filter(|value| *value != Value::Null))
}

/// As JSON for JMESPath and tokens: these hold text, numbers and booleans.
fn to_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null | Value::Blob(_) | Value::Timestamp(_) => serde_json::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Int(value) => (*value).into(),
        Value::Float(value) => (*value).into(),
        Value::String(value) => value.as_str().into(),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Map(entries) => entries.iter().map(|(key, value)| (key.clone(), to_json(value))).collect(),
    }
}

fn get_mut<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    path.split('.').try_fold(value, |at, name| match at {
        Value::Map(entries) => entries.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value),
        _ => None,
    })
}

/// Puts a value at a path of members, making the maps on the way.
fn put(envelope: &mut Value, path: &Path, value: Value) {
    let Some((last, way)) = path.0.split_last() else { return };
    let mut at = envelope;
    for segment in way {
        if at.get(&segment.member).is_none() {
            at.set(&segment.member, Value::Map(Vec::new()));
        }
        match get_mut(at, &segment.member) {
            Some(next) => at = next,
            None => return,
        }
    }
    at.set(&last.member, value);
}
