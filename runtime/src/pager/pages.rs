//! Where a listing stands: which parameters ask for the next page, and the token that goes on from the middle of one.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use nuaws_models::model::Operation;
use nuaws_models::result::Path;
use nuaws_models::traits::Pagination;

use super::Paging;
use crate::call::Call;
use crate::error::{CallError, Stage};
use crate::params;
use crate::query::{Expression, QueryError};
use crate::value::Value;

/// Where a listing stands: the parameters of the next request.
pub(super) struct Pages<'a> {
    call: &'a Call,
    pub(super) facts: Option<&'a Pagination>,
    /// Whether tokens are followed: not when the caller pages by hand.
    follows: bool,
    params: Value,
    page_size: Option<(&'a str, u64)>,
    pub(super) tokens: Vec<(String, Value)>,
    /// Rows of the next page that an earlier answer held already.
    pub(super) skip: usize,
    next: bool,
    any: bool,
}

impl<'a> Pages<'a> {
    pub(super) fn new(call: &'a Call, paging: &Paging) -> Result<Pages<'a>, CallError> {
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
    pub(super) fn next(&mut self, left: u64) -> Option<Value> {
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

    pub(super) fn more(&self) -> bool {
        self.next
    }

    /// Whether a token is made from the last row, as S3's ListObjects does.
    pub(super) fn needs_last_row(&self, path: &Path) -> bool {
        let list = path.0.first().map(|segment| format!("{}[-1]", segment.member));
        let shards = format!("{}[-1]", path.to_string().trim_end_matches("[]"));
        self.facts.is_some_and(|facts| {
            let mut tokens = facts.output_tokens.iter();
            tokens.any(|token| list.as_ref().is_some_and(|list| token.contains(list)) || token.contains(&shards))
        })
    }

    /// Takes the next page's tokens from an answer.
    pub(super) fn follow(&mut self, output: &Value) -> Result<(), CallError> {
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
pub(super) fn resume_at(tokens: &[(String, Value)], given: usize) -> String {
    let tokens: serde_json::Map<_, _> =
        tokens.iter().map(|(member, token)| (member.clone(), params::to_json(token))).collect();
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

/// A JMESPath expression over a value; `None` where it finds nothing.
fn search(expression: &str, value: &Value) -> Result<Option<Value>, QueryError> {
    // Most tokens are one member: nothing to parse.
    if expression.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return Ok(value.get(expression).cloned());
    }
    let found = Expression::parse(expression)?.search(value)?;
    Ok((found != Value::Null).then_some(found))
}
