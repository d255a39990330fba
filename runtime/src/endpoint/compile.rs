//! From a rule set's JSON to a tree that needs no more names: references become slots, strings become templates.
//!
//! Only reading happens here; what a function answers is [`super::functions`]'s affair.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Error as _, MapAccess, Visitor};

use super::{EndpointError, ParamType, ParamValue, Parameter, RuleSet};

/// Conditions that must all hold, and what follows.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) conditions: Box<[Condition]>,
    pub(super) then: Then,
}

#[derive(Debug)]
pub(super) enum Then {
    Rules(Box<[Rule]>),
    Endpoint(Box<EndpointRule>),
    Error(Expr),
}

/// Holds when `test` answers something other than `false`; the answer can be kept.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) test: Expr,
    pub(super) assign: Option<Slot>,
}

/// The place of a parameter's or variable's value.
pub(super) type Slot = u16;

#[derive(Debug)]
pub(super) enum Expr {
    Bool(bool),
    Text(Box<str>),
    Template(Box<[Part]>),
    Ref(Slot),
    GetAttr(Box<Expr>, Box<[Step]>),
    IsSet(Box<Expr>),
    Not(Box<Expr>),
    BooleanEquals(Box<[Expr; 2]>),
    StringEquals(Box<[Expr; 2]>),
    Substring { of: Box<Expr>, start: usize, stop: usize, reverse: bool },
    UriEncode(Box<Expr>),
    ParseUrl(Box<Expr>),
    IsValidHostLabel(Box<[Expr; 2]>),
    Partition(Box<Expr>),
    ParseArn(Box<Expr>),
    IsVirtualHostableS3Bucket(Box<[Expr; 2]>),
}

/// A piece of a template.
#[derive(Debug)]
pub(super) enum Part {
    Text(Box<str>),
    Value(Expr),
}

/// A step of a `getAttr` path.
#[derive(Debug)]
pub(super) enum Step {
    Key(Box<str>),
    Index(usize),
}

#[derive(Debug)]
pub(super) struct EndpointRule {
    pub(super) url: Expr,
    pub(super) headers: Box<[HeaderRule]>,
    pub(super) auth_schemes: Box<[AuthRule]>,
    pub(super) properties: Box<[(Box<str>, Property)]>,
}

#[derive(Debug)]
pub(super) struct HeaderRule {
    pub(super) name: Box<str>,
    pub(super) values: Box<[Expr]>,
}

#[derive(Debug)]
pub(super) struct AuthRule {
    pub(super) name: Expr,
    pub(super) signing_name: Option<Expr>,
    pub(super) signing_region: Option<Expr>,
    pub(super) signing_region_set: Box<[Expr]>,
    pub(super) disable_double_encoding: Option<bool>,
}

/// A property's value: JSON whose strings are templates.
#[derive(Debug)]
pub(super) enum Property {
    Bool(bool),
    Int(i64),
    Text(Expr),
    List(Box<[Property]>),
    Record(Box<[(Box<str>, Property)]>),
}

/// Compiles a rule set's JSON text.
pub(super) fn rule_set(json: &str) -> Result<RuleSet, EndpointError> {
    let raw: RawRuleSet = serde_json::from_str(json).map_err(|e| EndpointError::Rules(e.to_string()))?;
    let parameters =
        raw.parameters.into_iter().map(|(name, parameter)| parameter.compile(name)).collect::<Result<Box<[_]>, _>>()?;
    if parameters.len() > usize::from(Slot::MAX) {
        return Err(wrong(format_args!("{} parameters are too many", parameters.len())));
    }
    let mut compiler = Compiler {
        scope: parameters.iter().enumerate().map(|(at, p)| (Cow::Owned(p.name.to_string()), at as Slot)).collect(),
        next: parameters.len(),
    };
    let rules = compiler.rules(raw.rules)?;
    Ok(RuleSet { variables: compiler.next - parameters.len(), parameters, rules })
}

/// Names in scope: a variable is seen by the conditions after it and the rules under it, and by nothing else. Each
/// assignment has a slot of its own, so a value left over from a branch that failed can never be read.
struct Compiler<'a> {
    scope: Vec<(Cow<'a, str>, Slot)>,
    next: usize,
}

impl<'a> Compiler<'a> {
    fn rules(&mut self, rules: Vec<RawRule<'a>>) -> Result<Box<[Rule]>, EndpointError> {
        rules.into_iter().enumerate().map(|(at, rule)| self.rule(rule).map_err(|error| inside(at, error))).collect()
    }

    fn rule(&mut self, raw: RawRule<'a>) -> Result<Rule, EndpointError> {
        let outer = self.scope.len();
        let mut conditions = Vec::with_capacity(raw.conditions.len());
        for call in raw.conditions {
            let RawExpr::Call(mut call) = call else { return Err(wrong("a condition must be a function call")) };
            let assign = call.assign.take();
            let test = self.call(call)?;
            let assign = assign.map(|name| self.declare(name)).transpose()?;
            conditions.push(Condition { test, assign });
        }
        let then = match raw.kind {
            RawKind::Tree => Then::Rules(self.rules(raw.rules)?),
            RawKind::Endpoint => {
                let endpoint = raw.endpoint.ok_or_else(|| wrong("an endpoint rule must have an endpoint"))?;
                Then::Endpoint(Box::new(self.endpoint(endpoint)?))
            }
            RawKind::Error => {
                Then::Error(self.expr(raw.error.ok_or_else(|| wrong("an error rule must have an error"))?)?)
            }
        };
        self.scope.truncate(outer);
        Ok(Rule { conditions: conditions.into(), then })
    }

    fn declare(&mut self, name: Cow<'a, str>) -> Result<Slot, EndpointError> {
        let slot = Slot::try_from(self.next).map_err(|_| wrong("too many variables"))?;
        self.next += 1;
        self.scope.push((name, slot));
        Ok(slot)
    }

    fn endpoint(&mut self, raw: RawEndpoint<'a>) -> Result<EndpointRule, EndpointError> {
        let mut auth_schemes = Vec::new();
        let mut properties = Vec::new();
        for (name, value) in raw.properties {
            match (name.as_str(), value) {
                ("authSchemes", serde_json::Value::Array(schemes)) => {
                    for scheme in &schemes {
                        auth_schemes.push(self.auth_scheme(scheme)?);
                    }
                }
                (_, value) => properties.push((name.into(), self.property(&value)?)),
            }
        }
        Ok(EndpointRule {
            url: self.expr(raw.url)?,
            headers: raw
                .headers
                .into_iter()
                .map(|(name, values)| {
                    let values = values.into_iter().map(|value| self.expr(value)).collect::<Result<_, _>>()?;
                    Ok(HeaderRule { name, values })
                })
                .collect::<Result<_, EndpointError>>()?,
            auth_schemes: auth_schemes.into(),
            properties: properties.into(),
        })
    }

    fn auth_scheme(&self, raw: &serde_json::Value) -> Result<AuthRule, EndpointError> {
        let text = |key: &str| raw.get(key).and_then(|v| v.as_str()).map(|text| self.template(text)).transpose();
        Ok(AuthRule {
            name: text("name")?.ok_or_else(|| wrong("an auth scheme must have a name"))?,
            signing_name: text("signingName")?,
            signing_region: text("signingRegion")?,
            signing_region_set: raw
                .get("signingRegionSet")
                .and_then(|v| v.as_array())
                .into_iter()
                .flatten()
                .map(|region| self.template(region.as_str().ok_or_else(|| wrong("a region must be a string"))?))
                .collect::<Result<_, _>>()?,
            disable_double_encoding: raw.get("disableDoubleEncoding").and_then(|v| v.as_bool()),
        })
    }

    fn property(&self, raw: &serde_json::Value) -> Result<Property, EndpointError> {
        use serde_json::Value;
        Ok(match raw {
            Value::Bool(b) => Property::Bool(*b),
            Value::Number(n) => Property::Int(n.as_i64().ok_or_else(|| wrong("a property must be a whole number"))?),
            Value::String(text) => Property::Text(self.template(text)?),
            Value::Array(items) => {
                Property::List(items.iter().map(|item| self.property(item)).collect::<Result<_, _>>()?)
            }
            Value::Object(entries) => Property::Record(
                entries.iter().map(|(key, value)| Ok((key.as_str().into(), self.property(value)?))).collect::<Result<
                    _,
                    EndpointError,
                >>(
                )?,
            ),
            Value::Null => return Err(wrong("a property cannot be null")),
        })
    }

    fn expr(&self, raw: RawExpr<'a>) -> Result<Expr, EndpointError> {
        match raw {
            RawExpr::Bool(b) => Ok(Expr::Bool(b)),
            RawExpr::Text(text) => self.template(&text),
            RawExpr::Ref(name) => self.reference(&name),
            RawExpr::Call(call) => self.call(call),
            RawExpr::Int(n) => Err(wrong(format_args!("{n} stands where no number can"))),
        }
    }

    fn reference(&self, name: &str) -> Result<Expr, EndpointError> {
        self.scope
            .iter()
            .rev()
            .find(|(have, _)| have == name)
            .map(|(_, slot)| Expr::Ref(*slot))
            .ok_or_else(|| wrong(format_args!("{name:?} is neither a parameter nor assigned before its use")))
    }

    fn call(&self, call: RawCall<'a>) -> Result<Expr, EndpointError> {
        let count = call.argv.len();
        let mut argv = call.argv.into_iter();
        let mut raw = || argv.next().ok_or_else(|| wrong(format_args!("{} needs more arguments", call.name)));
        let mut arg = || self.expr(raw()?);
        let (takes, expr) = match &*call.name {
            "isSet" => (1, Expr::IsSet(arg()?.into())),
            "not" => (1, Expr::Not(arg()?.into())),
            "booleanEquals" => (2, Expr::BooleanEquals([arg()?, arg()?].into())),
            "stringEquals" => (2, Expr::StringEquals([arg()?, arg()?].into())),
            "uriEncode" => (1, Expr::UriEncode(arg()?.into())),
            "parseURL" => (1, Expr::ParseUrl(arg()?.into())),
            "isValidHostLabel" => (2, Expr::IsValidHostLabel([arg()?, arg()?].into())),
            "aws.partition" => (1, Expr::Partition(arg()?.into())),
            "aws.parseArn" => (1, Expr::ParseArn(arg()?.into())),
            "aws.isVirtualHostableS3Bucket" => (2, Expr::IsVirtualHostableS3Bucket([arg()?, arg()?].into())),
            "getAttr" => {
                let of = arg()?;
                let RawExpr::Text(path) = raw()? else { return Err(wrong("getAttr needs a literal path")) };
                (2, Expr::GetAttr(of.into(), steps(&path)?))
            }
            "substring" => {
                let of = arg()?.into();
                match (raw()?, raw()?, raw()?) {
                    (RawExpr::Int(start), RawExpr::Int(stop), RawExpr::Bool(reverse)) => {
                        (4, Expr::Substring { of, start: start as usize, stop: stop as usize, reverse })
                    }
                    _ => return Err(wrong("substring needs two literal numbers and a literal boolean")),
                }
            }
            other => return Err(wrong(format_args!("there is no function {other:?}"))),
        };
        if takes != count {
            return Err(wrong(format_args!("{} takes {takes} arguments, not {count}", call.name)));
        }
        Ok(expr)
    }

    /// `{Name}` and `{Name#path}` stand for values, `{{` and `}}` for braces.
    fn template(&self, text: &str) -> Result<Expr, EndpointError> {
        if !text.contains(['{', '}']) {
            return Ok(Expr::Text(text.into()));
        }
        let mut parts = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            literal.push_str(&rest[..at]);
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                literal.push_str(brace);
                rest = after;
                continue;
            }
            let (inside, after) = match brace {
                "{" => rest.split_once('}').ok_or_else(|| wrong(format_args!("{text:?} has an open brace")))?,
                _ => return Err(wrong(format_args!("{text:?} has a brace that closes nothing"))),
            };
            if !literal.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut literal).into()));
            }
            parts.push(Part::Value(match inside.split_once('#') {
                Some((name, path)) => Expr::GetAttr(self.reference(name)?.into(), steps(path)?),
                None => self.reference(inside)?,
            }));
            rest = after;
        }
        literal.push_str(rest);
        if parts.is_empty() {
            return Ok(Expr::Text(literal.into()));
        }
        if !literal.is_empty() {
            parts.push(Part::Text(literal.into()));
        }
        Ok(Expr::Template(parts.into()))
    }
}

/// `a.b[1]` as steps.
fn steps(path: &str) -> Result<Box<[Step]>, EndpointError> {
    let bad = || wrong(format_args!("{path:?} is not a path"));
    let mut steps = Vec::new();
    for segment in path.split('.') {
        let (key, mut indexes) = segment.split_at(segment.find('[').unwrap_or(segment.len()));
        if !key.is_empty() {
            steps.push(Step::Key(key.into()));
        } else if indexes.is_empty() {
            return Err(bad());
        }
        while !indexes.is_empty() {
            let (index, rest) = indexes.strip_prefix('[').and_then(|i| i.split_once(']')).ok_or_else(bad)?;
            steps.push(Step::Index(index.parse().map_err(|_| bad())?));
            indexes = rest;
        }
    }
    Ok(steps.into())
}

/// An error of the rule at this place, told from one level above: `rules[1].rules[0]: …`.
fn inside(at: usize, error: EndpointError) -> EndpointError {
    match error {
        EndpointError::Rules(what) if what.starts_with("rules[") => wrong(format_args!("rules[{at}].{what}")),
        EndpointError::Rules(what) => wrong(format_args!("rules[{at}]: {what}")),
        other => other,
    }
}

fn wrong(what: impl fmt::Display) -> EndpointError {
    EndpointError::Rules(what.to_string())
}

#[derive(Deserialize)]
struct RawRuleSet<'a> {
    parameters: BTreeMap<Box<str>, RawParameter>,
    #[serde(borrow)]
    rules: Vec<RawRule<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawParameter {
    #[serde(rename = "type")]
    kind: RawType,
    built_in: Option<Box<str>>,
    #[serde(default)]
    required: bool,
    default: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum RawType {
    #[serde(alias = "String")]
    String,
    #[serde(alias = "Boolean")]
    Boolean,
    StringArray,
}

impl RawParameter {
    fn compile(self, name: Box<str>) -> Result<Parameter, EndpointError> {
        let kind = match self.kind {
            RawType::String => ParamType::String,
            RawType::Boolean => ParamType::Boolean,
            RawType::StringArray => ParamType::StringArray,
        };
        let default = self.default.as_ref().map(|value| {
            ParamValue::from_json(value)
                .filter(|value| value.kind() == kind)
                .ok_or_else(|| wrong(format_args!("the default of {name} is not a {kind:?}")))
        });
        Ok(Parameter { kind, built_in: self.built_in, required: self.required, default: default.transpose()?, name })
    }
}

#[derive(Deserialize)]
struct RawRule<'a> {
    #[serde(rename = "type")]
    kind: RawKind,
    #[serde(default, borrow)]
    conditions: Vec<RawExpr<'a>>,
    #[serde(default, borrow)]
    rules: Vec<RawRule<'a>>,
    #[serde(borrow)]
    endpoint: Option<RawEndpoint<'a>>,
    #[serde(borrow)]
    error: Option<RawExpr<'a>>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "camelCase")]
enum RawKind {
    Tree,
    Endpoint,
    Error,
}

#[derive(Deserialize)]
struct RawEndpoint<'a> {
    #[serde(borrow)]
    url: RawExpr<'a>,
    #[serde(default, borrow)]
    headers: BTreeMap<Box<str>, Vec<RawExpr<'a>>>,
    #[serde(default)]
    properties: serde_json::Map<String, serde_json::Value>,
}

/// A literal, `{"ref": name}` or `{"fn": name, "argv": […]}`.
enum RawExpr<'a> {
    Bool(bool),
    Int(u64),
    Text(Cow<'a, str>),
    Ref(Cow<'a, str>),
    Call(RawCall<'a>),
}

struct RawCall<'a> {
    name: Cow<'a, str>,
    argv: Vec<RawExpr<'a>>,
    assign: Option<Cow<'a, str>>,
}

impl<'de: 'a, 'a> Deserialize<'de> for RawExpr<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ExprVisitor;
        impl<'de> Visitor<'de> for ExprVisitor {
            type Value = RawExpr<'de>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a literal, a reference or a function call")
            }

            fn visit_bool<E>(self, value: bool) -> Result<RawExpr<'de>, E> {
                Ok(RawExpr::Bool(value))
            }

            fn visit_u64<E>(self, value: u64) -> Result<RawExpr<'de>, E> {
                Ok(RawExpr::Int(value))
            }

            fn visit_str<E>(self, value: &str) -> Result<RawExpr<'de>, E> {
                Ok(RawExpr::Text(Cow::Owned(value.to_owned())))
            }

            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<RawExpr<'de>, E> {
                Ok(RawExpr::Text(Cow::Borrowed(value)))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawExpr<'de>, A::Error> {
                let (mut reference, mut name, mut argv, mut assign) = (None, None, Vec::new(), None);
                let text = |expr| match expr {
                    RawExpr::Text(text) => Ok(text),
                    _ => Err(A::Error::custom("a name must be a string")),
                };
                while let Some(key) = map.next_key::<&str>()? {
                    match key {
                        "ref" => reference = Some(text(map.next_value()?)?),
                        "fn" => name = Some(text(map.next_value()?)?),
                        "argv" => argv = map.next_value()?,
                        "assign" => assign = Some(text(map.next_value()?)?),
                        _ => drop(map.next_value::<serde::de::IgnoredAny>()?),
                    }
                }
                match (reference, name) {
                    (Some(reference), None) => Ok(RawExpr::Ref(reference)),
                    (None, Some(name)) => Ok(RawExpr::Call(RawCall { name, argv, assign })),
                    _ => Err(A::Error::custom("an expression has either ref or fn")),
                }
            }
        }
        deserializer.deserialize_any(ExprVisitor)
    }
}
