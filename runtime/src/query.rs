//! JMESPath over our own values: parsed once, evaluated without a detour through JSON, so that times stay times and
//! 64-bit integers exact.
//!
//! Semantics are those of the specification and, where it is silent, of the AWS CLI: text is ordered too. Where text is
//! wanted, a time is its RFC 3339 text and a blob its base64; a time equals every text that means it. Nothing here knows
//! of models, pages or waiters.

mod evaluate;
mod functions;
mod mentions;
mod paged;
mod parse;
#[cfg(test)]
mod tests;

use crate::value::Value;
use parse::Ast;

pub use mentions::Mentions;

/// A JMESPath expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression {
    text: Box<str>,
    ast: Ast,
}

/// What an expression such as `Instances[].State.Name` looks at.
#[derive(Debug, Clone, PartialEq)]
pub struct Looks {
    /// What the rows stand under: `Instances`.
    pub list: String,
    /// What it looks at in each: `State.Name`.
    pub what: String,
    /// Each row with what is found in it.
    pub rows: Vec<(Value, Value)>,
}

/// What is wrong with an expression, or with what it was evaluated over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct QueryError {
    /// What is wrong, to be read behind the expression's name: `has ']' where …`.
    pub what: String,
    /// Where, in bytes from the expression's beginning.
    pub at: usize,
}

impl QueryError {
    fn at(at: usize, what: impl Into<String>) -> QueryError {
        QueryError { what: what.into(), at }
    }
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    /// What is wrong with it, and where; everything that can be told without data.
    pub fn parse(text: &str) -> Result<Expression, QueryError> {
        Ok(Expression { ast: parse::parse(text)?, text: text.into() })
    }

    /// Evaluates it.
    ///
    /// # Errors
    /// When a function is given what it does not take.
    pub fn search(&self, value: &Value) -> Result<Value, QueryError> {
        Ok(evaluate::evaluate(&self.ast, value, evaluate::most(value))?.into_owned())
    }

    /// Whether it gives a list or null, whatever it is evaluated over: it ends in a projection.
    pub fn is_projection(&self) -> bool {
        paged::is_projection(&self.ast)
    }

    /// Whether it may be evaluated over one page after the other, where the pages of a listing are joined at `items`
    /// (dotted paths of member names): what it gives for the whole is then what it gives for the pages, one behind
    /// another.
    pub fn is_paged<'a>(&self, items: impl IntoIterator<Item = &'a str>) -> bool {
        let items: Vec<&str> = items.into_iter().collect();
        paged::is_paged(&self.ast, &items)
    }

    /// What it speaks of.
    pub fn mentions(&self) -> Mentions {
        Mentions::of(&self.ast)
    }

    /// For an expression that looks at the same in each of many rows; `None` for any other, or where there is no list.
    pub fn looks(&self, value: &Value) -> Option<Looks> {
        let Ast::Project(list, each) = &self.ast else { return None };
        let most = evaluate::most(value);
        let Value::List(rows) = evaluate::evaluate(list, value, most).ok()?.into_owned() else { return None };
        let found = |row: Value| Some((row.clone(), evaluate::evaluate(each, &row, most).ok()?.into_owned()));
        let rows = rows.into_iter().filter_map(found).collect();
        Some(Looks { list: paged::last_name(list).unwrap_or_default().to_owned(), what: paged::path(each)?, rows })
    }

    /// The expression with a mark under what `error` is about, in two lines.
    pub fn mark(text: &str, error: &QueryError) -> String {
        let at = text.floor_char_boundary(error.at.min(text.len()));
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[start..].lines().next().unwrap_or_default();
        format!("{line}\n{}^", " ".repeat(text[start..at].chars().count()))
    }
}

impl std::fmt::Display for Expression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}
