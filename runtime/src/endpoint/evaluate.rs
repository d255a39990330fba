//! Walking a compiled rule set with one call's parameters.

use std::borrow::Cow;
use std::rc::Rc;

use super::compile::{AuthRule, Condition, EndpointRule, Expr, Part, Property, Rule, Slot, Step, Then};
use super::functions::{self, Arn, Url};
use super::partitions::{self, Partition};
use super::{Endpoint, EndpointAuth, EndpointError, ParamValue, Params, RuleSet};
use crate::value::Value;

/// Bytes that text made by the rules may have. What is longer counts as absent: variables that are each the last one
/// several times over would fill any memory.
const MOST_TEXT: usize = 8 << 10;

/// What an expression can answer; absence is `None` around it.
#[derive(Debug, Clone)]
enum Answer<'a> {
    Bool(bool),
    Text(Cow<'a, str>),
    List(Cow<'a, [String]>),
    Partition(&'static Partition),
    Url(Rc<Url>),
    Arn(Rc<Arn>),
}

/// Asks the rules for an endpoint.
pub(super) fn resolve(rules: &RuleSet, params: &Params) -> Result<Endpoint, EndpointError> {
    let mut slots = Vec::with_capacity(rules.parameters.len() + rules.variables);
    for (at, parameter) in rules.parameters.iter().enumerate() {
        let answer = params.at(at).map(|value| match value {
            ParamValue::Boolean(b) => Answer::Bool(*b),
            ParamValue::String(text) => Answer::Text(Cow::Borrowed(text)),
            ParamValue::StringArray(items) => Answer::List(Cow::Borrowed(items)),
        });
        if answer.is_none() && parameter.required {
            return Err(EndpointError::Missing(parameter.name.clone()));
        }
        slots.push(answer);
    }
    slots.resize(slots.len() + rules.variables, None);
    Walk { slots }.rules(&rules.rules)
}

struct Walk<'a> {
    slots: Vec<Option<Answer<'a>>>,
}

impl<'a> Walk<'a> {
    /// The first rule whose conditions hold decides, also when it is a tree none of whose rules match.
    fn rules(&mut self, rules: &'a [Rule]) -> Result<Endpoint, EndpointError> {
        for rule in rules {
            if rule.conditions.iter().all(|condition| self.holds(condition)) {
                return match &rule.then {
                    Then::Rules(rules) => self.rules(rules),
                    Then::Endpoint(endpoint) => self.endpoint(endpoint),
                    Then::Error(message) => Err(EndpointError::Refused(self.needed("error", message)?)),
                };
            }
        }
        Err(EndpointError::NoRule)
    }

    fn holds(&mut self, condition: &'a Condition) -> bool {
        let answer = self.answer(&condition.test);
        let holds = !matches!(answer, None | Some(Answer::Bool(false)));
        if let Some(slot) = condition.assign {
            self.slots[usize::from(slot)] = answer;
        }
        holds
    }

    fn answer(&self, expr: &'a Expr) -> Option<Answer<'a>> {
        Some(match expr {
            Expr::Bool(b) => Answer::Bool(*b),
            Expr::Text(text) => Answer::Text(Cow::Borrowed(text)),
            Expr::Ref(slot) => return self.slot(*slot).cloned(),
            Expr::GetAttr(of, path) => return self.attribute(of, path),
            Expr::IsSet(of) => Answer::Bool(self.answer(of).is_some()),
            Expr::Not(of) => Answer::Bool(!self.truth(of)),
            Expr::BooleanEquals(pair) => Answer::Bool(match pair.each_ref().map(|e| self.answer(e)) {
                [Some(Answer::Bool(a)), Some(Answer::Bool(b))] => a == b,
                _ => false,
            }),
            Expr::StringEquals(pair) => Answer::Bool(match pair.each_ref().map(|e| self.text(e)) {
                [Some(a), Some(b)] => a == b,
                _ => false,
            }),
            Expr::Template(parts) => {
                let mut text = String::new();
                for part in parts {
                    match part {
                        Part::Text(literal) => text.push_str(literal),
                        Part::Value(expr) => text.push_str(&self.text(expr)?),
                    }
                }
                Answer::Text(bounded(text)?)
            }
            Expr::Substring { of, start, stop, reverse } => {
                Answer::Text(functions::substring(self.text(of)?, *start, *stop, *reverse)?)
            }
            Expr::UriEncode(of) => Answer::Text(bounded(functions::uri_encode(&self.text(of)?))?),
            Expr::ParseUrl(of) => Answer::Url(Rc::new(functions::parse_url(&self.text(of)?)?)),
            Expr::ParseArn(of) => Answer::Arn(Rc::new(functions::parse_arn(&self.text(of)?)?)),
            Expr::Partition(of) => Answer::Partition(partitions::partition(&self.text(of)?)),
            Expr::IsValidHostLabel(args) => {
                Answer::Bool(functions::is_valid_host_label(&self.text(&args[0])?, self.truth(&args[1])))
            }
            Expr::IsVirtualHostableS3Bucket(args) => {
                Answer::Bool(functions::is_virtual_hostable_s3_bucket(&self.text(&args[0])?, self.truth(&args[1])))
            }
        })
    }

    fn slot(&self, slot: Slot) -> Option<&Answer<'a>> {
        self.slots[usize::from(slot)].as_ref()
    }

    fn text(&self, expr: &'a Expr) -> Option<Cow<'a, str>> {
        match self.answer(expr)? {
            Answer::Text(text) => Some(text),
            _ => None,
        }
    }

    fn truth(&self, expr: &'a Expr) -> bool {
        matches!(self.answer(expr), Some(Answer::Bool(true)))
    }

    fn attribute(&self, of: &'a Expr, path: &[Step]) -> Option<Answer<'a>> {
        path.iter().try_fold(self.answer(of)?, |answer, step| {
            Some(match (answer, step) {
                (Answer::Partition(partition), Step::Key(key)) => match &**key {
                    "name" => Answer::Text(Cow::Borrowed(&partition.name)),
                    "dnsSuffix" => Answer::Text(Cow::Borrowed(&partition.dns_suffix)),
                    "dualStackDnsSuffix" => Answer::Text(Cow::Borrowed(&partition.dual_stack_dns_suffix)),
                    "implicitGlobalRegion" => Answer::Text(Cow::Borrowed(&partition.implicit_global_region)),
                    "supportsFIPS" => Answer::Bool(partition.supports_fips),
                    "supportsDualStack" => Answer::Bool(partition.supports_dual_stack),
                    _ => return None,
                },
                (Answer::Url(url), Step::Key(key)) => match &**key {
                    "scheme" => Answer::Text(Cow::Borrowed(url.scheme)),
                    "authority" => Answer::Text(Cow::Owned(url.authority.clone())),
                    "path" => Answer::Text(Cow::Owned(url.path.clone())),
                    "normalizedPath" => Answer::Text(Cow::Owned(url.normalized_path.clone())),
                    "isIp" => Answer::Bool(url.is_ip),
                    _ => return None,
                },
                (Answer::Arn(arn), Step::Key(key)) => match &**key {
                    "partition" => Answer::Text(Cow::Owned(arn.partition.clone())),
                    "service" => Answer::Text(Cow::Owned(arn.service.clone())),
                    "region" => Answer::Text(Cow::Owned(arn.region.clone())),
                    "accountId" => Answer::Text(Cow::Owned(arn.account_id.clone())),
                    "resourceId" => Answer::List(Cow::Owned(arn.resource_id.clone())),
                    _ => return None,
                },
                (Answer::List(Cow::Borrowed(items)), Step::Index(at)) => {
                    Answer::Text(Cow::Borrowed(items.get(*at)?.as_str()))
                }
                (Answer::List(Cow::Owned(mut items)), Step::Index(at)) => {
                    Answer::Text(Cow::Owned((*at < items.len()).then(|| items.swap_remove(*at))?))
                }
                _ => return None,
            })
        })
    }

    fn endpoint(&self, rule: &'a EndpointRule) -> Result<Endpoint, EndpointError> {
        let mut headers = Vec::new();
        for header in &rule.headers {
            for value in &header.values {
                headers.push((header.name.to_string(), self.needed(&header.name, value)?));
            }
        }
        Ok(Endpoint {
            url: self.needed("url", &rule.url)?,
            headers,
            auth_schemes: rule.auth_schemes.iter().map(|auth| self.auth(auth)).collect::<Result<_, _>>()?,
            properties: rule
                .properties
                .iter()
                .map(|(name, property)| Ok((name.to_string(), self.property(name, property)?)))
                .collect::<Result<_, EndpointError>>()?,
        })
    }

    fn auth(&self, rule: &'a AuthRule) -> Result<EndpointAuth, EndpointError> {
        let optional = |name, expr: &'a Option<Expr>| expr.as_ref().map(|expr| self.needed(name, expr)).transpose();
        let regions = rule.signing_region_set.iter().map(|region| self.needed("signingRegionSet", region));
        Ok(EndpointAuth {
            name: self.needed("name", &rule.name)?,
            signing_name: optional("signingName", &rule.signing_name)?,
            signing_region: optional("signingRegion", &rule.signing_region)?,
            signing_region_set: regions.collect::<Result<_, _>>()?,
            disable_double_encoding: rule.disable_double_encoding,
        })
    }

    fn property(&self, name: &str, property: &'a Property) -> Result<Value, EndpointError> {
        Ok(match property {
            Property::Bool(b) => Value::Bool(*b),
            Property::Int(n) => Value::Int(*n),
            Property::Text(expr) => Value::String(self.needed(name, expr)?),
            Property::List(items) => {
                Value::List(items.iter().map(|item| self.property(name, item)).collect::<Result<_, _>>()?)
            }
            Property::Record(entries) => Value::Map(
                entries
                    .iter()
                    .map(|(name, item)| Ok((name.to_string(), self.property(name, item)?)))
                    .collect::<Result<_, EndpointError>>()?,
            ),
        })
    }

    /// A string the answer cannot do without; `name` is what the rule calls it.
    fn needed(&self, name: &str, expr: &'a Expr) -> Result<String, EndpointError> {
        let missing = || format!("the matching rule's {name} has no value, or one of more than {MOST_TEXT} bytes");
        self.text(expr).map(Cow::into_owned).ok_or_else(|| EndpointError::Rules(missing()))
    }
}

fn bounded(text: String) -> Option<Cow<'static, str>> {
    (text.len() <= MOST_TEXT).then_some(Cow::Owned(text))
}
