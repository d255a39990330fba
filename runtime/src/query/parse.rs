//! JMESPath text to its tree: the grammar of the specification, as a Pratt parser.
//!
//! Beyond the specification, as the AWS CLI has it: text between backticks that is no JSON is a string. What can be
//! known to be wrong without data is refused here: unknown functions, their number of arguments, slices that stand still.

use std::collections::VecDeque;

use super::QueryError;
use super::functions::Function;
use crate::params;
use crate::value::Value;

/// Bytes an expression may have; no command line comes near it.
const MOST_BYTES: usize = 16 * 1024;
/// Expressions within expressions; each takes some of the stack.
const MOST_NESTING: usize = 200;
/// A token that binds weaker ends a projection.
const ENDS_PROJECTION: u8 = 10;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ast {
    /// `@`
    Current,
    /// `name`
    Field(Box<str>),
    /// `[1]`
    Index(i64),
    /// `[start:stop:step]`
    Slice(Option<i64>, Option<i64>, i64),
    /// `` `1` `` or `'text'`
    Literal(Value),
    /// `[a, b]`
    List(Vec<Ast>),
    /// `{a: b}`
    Record(Vec<(Box<str>, Ast)>),
    /// `a.b`, `a[1]`, `a | b`: the second over what the first gives
    Then(Box<Ast>, Box<Ast>),
    /// `a[*].b`: the second over each element of the first, nulls left out
    Project(Box<Ast>, Box<Ast>),
    /// The second where the first is true, else null: what `[?a]` does to each element
    When(Box<Ast>, Box<Ast>),
    /// `a.*`: an object's values
    Values(Box<Ast>),
    /// `a[]`: lists within a list laid open
    Flatten(Box<Ast>),
    /// `a || b`
    Or(Box<Ast>, Box<Ast>),
    /// `a && b`
    And(Box<Ast>, Box<Ast>),
    /// `!a`
    Not(Box<Ast>),
    /// `a == b`
    Compare(Comparator, Box<Ast>, Box<Ast>),
    /// `f(a)`, and where it stands
    Call(Function, Vec<Ast>, usize),
    /// `&a`, a function's argument
    Reference(Box<Ast>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Parses an expression.
pub(super) fn parse(text: &str) -> Result<Ast, QueryError> {
    if text.len() > MOST_BYTES {
        return Err(QueryError::at(0, format!("is longer than {MOST_BYTES} bytes")));
    }
    let mut parser = Parser { tokens: tokens(text)?, end: text.len(), nesting: 0 };
    let ast = parser.expression(0)?;
    match parser.next() {
        (_, Token::End) => {}
        (at, token) => return Err(unexpected(at, &token, "the end")),
    }
    if ast.depth() > 2 * MOST_NESTING {
        return Err(QueryError::at(0, "is too deep"));
    }
    Ok(ast)
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Name(String),
    Quoted(String),
    Literal(Value),
    Number(i64),
    Compare(Comparator),
    /// `.`, `[`, `[]`, `[?`, `||` …
    Sign(&'static str),
    End,
}

impl Token {
    /// How strongly it binds what stands before it.
    fn power(&self) -> u8 {
        match self {
            Token::Compare(_) => 5,
            Token::Sign(sign) => match *sign {
                "|" => 1,
                "||" => 2,
                "&&" => 3,
                "[]" => 9,
                "*" => 20,
                "[?" => 21,
                "." => 40,
                "[" => 55,
                "(" => 60,
                _ => 0,
            },
            _ => 0,
        }
    }
}

impl std::fmt::Display for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Token::Name(name) => write!(f, "{name}"),
            Token::Quoted(name) => write!(f, "\"{name}\""),
            Token::Literal(_) => f.write_str("a literal"),
            Token::Number(number) => write!(f, "{number}"),
            Token::Compare(_) => f.write_str("a comparison"),
            Token::Sign(sign) => write!(f, "'{sign}'"),
            Token::End => f.write_str("the end"),
        }
    }
}

fn unexpected(at: usize, token: &Token, wanted: &str) -> QueryError {
    QueryError::at(at, format!("has {token} where {wanted} should stand"))
}

/// Tokens and where each begins.
fn tokens(text: &str) -> Result<VecDeque<(usize, Token)>, QueryError> {
    const SIGNS: [&str; 18] =
        ["[]", "[?", "||", "&&", ".", "*", "@", "[", "]", "{", "}", "(", ")", ",", ":", "|", "&", "!"];
    const COMPARATORS: [(&str, Comparator); 6] = [
        ("==", Comparator::Equal),
        ("!=", Comparator::NotEqual),
        ("<=", Comparator::LessOrEqual),
        (">=", Comparator::GreaterOrEqual),
        ("<", Comparator::Less),
        (">", Comparator::Greater),
    ];
    let mut tokens = VecDeque::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let run = |allowed: fn(char) -> bool| rest.find(|c| !allowed(c)).unwrap_or(rest.len());
        let comparator = COMPARATORS.iter().find(|(sign, _)| rest.starts_with(sign));
        let (length, token) = match first {
            ' ' | '\t' | '\r' | '\n' => {
                at += 1;
                continue;
            }
            'a'..='z' | 'A'..='Z' | '_' => {
                let length = run(|c| c.is_ascii_alphanumeric() || c == '_');
                (length, Token::Name(rest[..length].to_owned()))
            }
            '0'..='9' | '-' => {
                let length = 1 + rest[1..].find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len() - 1);
                let number = rest[..length].parse();
                (length, Token::Number(number.map_err(|_| QueryError::at(at, "has a number that is none"))?))
            }
            '"' | '\'' | '`' => {
                let inner = delimited(rest, first)
                    .ok_or_else(|| QueryError::at(at, format!("has a {first} that nothing closes")))?;
                (inner.len() + 2, quoted(first, inner).ok_or_else(|| QueryError::at(at, "has text that is no JSON"))?)
            }
            _ => match (comparator, SIGNS.iter().find(|sign| rest.starts_with(**sign))) {
                (Some((sign, comparator)), _) => (sign.len(), Token::Compare(*comparator)),
                (None, Some(sign)) => (sign.len(), Token::Sign(sign)),
                (None, None) if first == '=' => {
                    return Err(QueryError::at(at, "has = where == should stand"));
                }
                (None, None) => return Err(QueryError::at(at, format!("has {first}, which means nothing"))),
            },
        };
        tokens.push_back((at, token));
        at += length;
    }
    Ok(tokens)
}

/// What stands between a delimiter and the next that no backslash precedes.
fn delimited(rest: &str, delimiter: char) -> Option<&str> {
    let inner = &rest[1..];
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == delimiter => return Some(&inner[..at]),
            _ => {}
        }
    }
    None
}

fn quoted(delimiter: char, inner: &str) -> Option<Token> {
    let json = |text: &str| serde_json::from_str(text).ok().map(params::from_json);
    Some(match delimiter {
        '"' => match json(&format!("\"{inner}\""))? {
            Value::String(name) => Token::Quoted(name),
            _ => return None,
        },
        '\'' => Token::Literal(Value::String(inner.replace("\\'", "'"))),
        _ => {
            let text = inner.replace("\\`", "`");
            Token::Literal(json(&text).or_else(|| json(&format!("\"{}\"", text.trim_start())))?)
        }
    })
}

struct Parser {
    tokens: VecDeque<(usize, Token)>,
    end: usize,
    nesting: usize,
}

impl Parser {
    fn peek(&self) -> &Token {
        self.tokens.front().map_or(&Token::End, |(_, token)| token)
    }

    fn next(&mut self) -> (usize, Token) {
        self.tokens.pop_front().unwrap_or((self.end, Token::End))
    }

    /// Takes this sign if it comes next.
    fn take(&mut self, sign: &'static str) -> bool {
        let there = *self.peek() == Token::Sign(sign);
        if there {
            self.next();
        }
        there
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), QueryError> {
        match self.next() {
            (_, Token::Sign(found)) if found == sign => Ok(()),
            (at, token) => Err(unexpected(at, &token, &format!("'{sign}'"))),
        }
    }

    /// An expression up to a token that binds no stronger than `power`.
    fn expression(&mut self, power: u8) -> Result<Ast, QueryError> {
        self.nesting += 1;
        if self.nesting > MOST_NESTING {
            return Err(QueryError::at(self.next().0, "is too deep"));
        }
        let mut left = self.beginning()?;
        while power < self.peek().power() {
            left = self.continuation(left)?;
        }
        self.nesting -= 1;
        Ok(left)
    }

    fn beginning(&mut self) -> Result<Ast, QueryError> {
        let (at, token) = self.next();
        Ok(match token {
            Token::Name(name) if *self.peek() == Token::Sign("(") => self.call(&name, at)?,
            Token::Quoted(_) if *self.peek() == Token::Sign("(") => {
                return Err(QueryError::at(at, "has a function's name in quotes"));
            }
            Token::Name(name) | Token::Quoted(name) => Ast::Field(name.into()),
            Token::Literal(value) => Ast::Literal(value),
            Token::Sign("@") => Ast::Current,
            Token::Sign("*") => self.values(Ast::Current, "*")?,
            Token::Sign("[]") => self.flatten(Ast::Current)?,
            Token::Sign("[?") => self.filter(Ast::Current)?,
            Token::Sign("[") if matches!(self.peek(), Token::Number(_) | Token::Sign(":")) => {
                self.index(Ast::Current)?
            }
            Token::Sign("[") if self.is_wildcard() => self.wildcard(Ast::Current)?,
            Token::Sign("[") => self.list()?,
            Token::Sign("{") => self.record()?,
            Token::Sign("(") => {
                let inner = self.expression(0)?;
                self.expect(")")?;
                inner
            }
            Token::Sign("!") => Ast::Not(Box::new(self.expression(45)?)),
            token => return Err(unexpected(at, &token, "an expression")),
        })
    }

    fn continuation(&mut self, left: Ast) -> Result<Ast, QueryError> {
        let (at, token) = self.next();
        let power = token.power();
        let left = Box::new(left);
        Ok(match token {
            Token::Compare(comparator) => Ast::Compare(comparator, left, Box::new(self.expression(power)?)),
            Token::Sign(".") if self.take("*") => self.values(*left, ".")?,
            Token::Sign(".") => Ast::Then(left, Box::new(self.behind_dot(power)?)),
            Token::Sign("|") => Ast::Then(left, Box::new(self.expression(power)?)),
            Token::Sign("||") => Ast::Or(left, Box::new(self.expression(power)?)),
            Token::Sign("&&") => Ast::And(left, Box::new(self.expression(power)?)),
            Token::Sign("[]") => self.flatten(*left)?,
            Token::Sign("[?") => self.filter(*left)?,
            Token::Sign("[") if matches!(self.peek(), Token::Number(_) | Token::Sign(":")) => self.index(*left)?,
            Token::Sign("[") if self.is_wildcard() => self.wildcard(*left)?,
            Token::Sign("[") => {
                let (at, token) = self.next();
                return Err(unexpected(at, &token, "a number, ':' or '*'"));
            }
            token => return Err(unexpected(at, &token, "an operator")),
        })
    }

    fn is_wildcard(&self) -> bool {
        let mut tokens = self.tokens.iter().map(|(_, token)| token);
        tokens.next() == Some(&Token::Sign("*")) && tokens.next() == Some(&Token::Sign("]"))
    }

    fn wildcard(&mut self, left: Ast) -> Result<Ast, QueryError> {
        self.expect("*")?;
        self.expect("]")?;
        Ok(Ast::Project(Box::new(left), Box::new(self.projected(20)?)))
    }

    fn values(&mut self, left: Ast, before: &'static str) -> Result<Ast, QueryError> {
        let power = Token::Sign(before).power();
        Ok(Ast::Project(Box::new(Ast::Values(Box::new(left))), Box::new(self.projected(power)?)))
    }

    fn flatten(&mut self, left: Ast) -> Result<Ast, QueryError> {
        Ok(Ast::Project(Box::new(Ast::Flatten(Box::new(left))), Box::new(self.projected(9)?)))
    }

    fn filter(&mut self, left: Ast) -> Result<Ast, QueryError> {
        let condition = self.expression(0)?;
        self.expect("]")?;
        let then = self.projected(21)?;
        Ok(Ast::Project(Box::new(left), Box::new(Ast::When(Box::new(condition), Box::new(then)))))
    }

    /// What is done to each element of a projection.
    fn projected(&mut self, power: u8) -> Result<Ast, QueryError> {
        match self.peek() {
            token if token.power() < ENDS_PROJECTION => Ok(Ast::Current),
            Token::Sign("[" | "[?") => self.expression(power),
            Token::Sign(".") => {
                self.next();
                self.behind_dot(power)
            }
            _ => {
                let (at, token) = self.next();
                Err(unexpected(at, &token, "'.' or '['"))
            }
        }
    }

    fn behind_dot(&mut self, power: u8) -> Result<Ast, QueryError> {
        match self.peek() {
            Token::Name(_) | Token::Quoted(_) | Token::Sign("*") => self.expression(power),
            Token::Sign("[") => {
                self.next();
                self.list()
            }
            Token::Sign("{") => {
                self.next();
                self.record()
            }
            _ => {
                let (at, token) = self.next();
                Err(unexpected(at, &token, "a name, '*', '[' or '{'"))
            }
        }
    }

    /// `1]` or `1:2:3]`, over `left`.
    fn index(&mut self, left: Ast) -> Result<Ast, QueryError> {
        let mut parts = [None; 3];
        let mut part = 0;
        let start = self.tokens.front().map_or(self.end, |(at, _)| *at);
        loop {
            match self.next() {
                (_, Token::Number(number)) if parts[part].is_none() => parts[part] = Some(number),
                (_, Token::Sign(":")) if part < 2 => part += 1,
                (_, Token::Sign("]")) => break,
                (at, token) => return Err(unexpected(at, &token, "']'")),
            }
        }
        let behind = |index| match left {
            Ast::Current => index,
            left => Ast::Then(Box::new(left), Box::new(index)),
        };
        match (part, parts) {
            (0, [Some(at), ..]) => Ok(behind(Ast::Index(at))),
            (_, [.., Some(0)]) => Err(QueryError::at(start, "has a slice of step 0")),
            (_, [start, stop, step]) => {
                let slice = behind(Ast::Slice(start, stop, step.unwrap_or(1)));
                Ok(Ast::Project(Box::new(slice), Box::new(self.projected(20)?)))
            }
        }
    }

    /// `a, b]`
    fn list(&mut self) -> Result<Ast, QueryError> {
        let mut elements = Vec::new();
        loop {
            elements.push(self.expression(0)?);
            if !self.take(",") {
                self.expect("]")?;
                return Ok(Ast::List(elements));
            }
        }
    }

    /// `a: b}`
    fn record(&mut self) -> Result<Ast, QueryError> {
        let mut entries = Vec::new();
        loop {
            let key = match self.next() {
                (_, Token::Name(key) | Token::Quoted(key)) => key,
                (at, token) => return Err(unexpected(at, &token, "a key")),
            };
            self.expect(":")?;
            entries.push((key.into(), self.expression(0)?));
            if !self.take(",") {
                self.expect("}")?;
                return Ok(Ast::Record(entries));
            }
        }
    }

    /// `(a, b)` behind a function's name.
    fn call(&mut self, name: &str, at: usize) -> Result<Ast, QueryError> {
        let function = Function::named(name)
            .ok_or_else(|| QueryError::at(at, format!("calls {name}, which is no function of JMESPath")))?;
        self.expect("(")?;
        let mut arguments = Vec::new();
        while !(arguments.is_empty() && self.take(")")) {
            let begins = self.tokens.front().map_or(self.end, |(at, _)| *at);
            let reference = self.take("&");
            let argument = self.expression(0)?;
            let argument = if reference { Ast::Reference(Box::new(argument)) } else { argument };
            if function.takes_reference(arguments.len()) != reference {
                let what = if reference { "an expression" } else { "no expression" };
                let what = format!("gives {name}() {what} as argument {}: & is for expressions", arguments.len() + 1);
                return Err(QueryError::at(begins, what));
            }
            arguments.push(argument);
            if !self.take(",") {
                self.expect(")")?;
                break;
            }
        }
        if !function.takes(arguments.len()) {
            let what = format!("gives {name}() {} arguments, not {}", arguments.len(), function.wants());
            return Err(QueryError::at(at, what));
        }
        Ok(Ast::Call(function, arguments, at))
    }
}

impl Ast {
    fn depth(&self) -> usize {
        let most = |all: &[&Ast]| all.iter().map(|ast| ast.depth()).max().unwrap_or(0);
        1 + match self {
            Ast::Current | Ast::Field(_) | Ast::Index(_) | Ast::Slice(..) | Ast::Literal(_) => 0,
            Ast::List(all) | Ast::Call(_, all, _) => all.iter().map(Ast::depth).max().unwrap_or(0),
            Ast::Record(entries) => entries.iter().map(|(_, ast)| ast.depth()).max().unwrap_or(0),
            Ast::Then(a, b)
            | Ast::Project(a, b)
            | Ast::When(a, b)
            | Ast::Or(a, b)
            | Ast::And(a, b)
            | Ast::Compare(_, a, b) => most(&[a, b]),
            Ast::Values(a) | Ast::Flatten(a) | Ast::Not(a) | Ast::Reference(a) => a.depth(),
        }
    }
}
