//! Where a call goes: the interpreter of `smithy.rules#endpointRuleSet` (Smithy 2.0, "Endpoint rules engine").
//!
//! [`RuleSet::parse`] compiles a model's rules once, [`Params::of_call`] gathers one call's parameters,
//! [`RuleSet::resolve`] answers the [`Endpoint`]. Pure: no environment, no configuration files, no network; what the
//! user configured comes in through [`Settings`].

mod compile;
mod discovered;
mod evaluate;
mod functions;
mod jmespath;
mod params;
mod partitions;
mod regions;

pub use discovered::{Discovered, DiscoveryKey, Found};
pub use params::{Params, Settings};
pub use partitions::partition_name;
pub use regions::may_serve;

use crate::value::Value;

/// A rule set, compiled: names resolved to slots, templates split.
#[derive(Debug)]
pub struct RuleSet {
    parameters: Box<[Parameter]>,
    /// Variables that conditions assign, numbered after the parameters.
    variables: usize,
    rules: Box<[compile::Rule]>,
}

impl RuleSet {
    /// Compiles the JSON text of a rule set ([`nuaws_models::Service::endpoint_rule_set`]).
    ///
    /// # Errors
    /// [`EndpointError::Rules`] when the text is not a rule set, or uses a name or function that does not exist.
    pub fn parse(json: &str) -> Result<RuleSet, EndpointError> {
        compile::rule_set(json)
    }

    /// The parameters the rules look at, in name order.
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// Whether the caller's account may be part of a host.
    pub fn asks_for_account(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.built_in.as_deref() == Some(params::ACCOUNT_ID))
    }

    /// Walks the rules until one answers.
    ///
    /// # Errors
    /// [`EndpointError::Refused`] when an error rule matched, [`EndpointError::Missing`] for a required parameter
    /// without a value, [`EndpointError::NoRule`] when no rule matched.
    pub fn resolve(&self, params: &Params) -> Result<Endpoint, EndpointError> {
        evaluate::resolve(self, params)
    }
}

/// A parameter of a rule set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name in the rules, e.g. `UseFIPS`.
    pub name: Box<str>,
    /// What it holds.
    pub kind: ParamType,
    /// The client setting it comes from, e.g. `AWS::UseFIPS`.
    pub built_in: Option<Box<str>>,
    /// Whether the rules may not be asked without it.
    pub required: bool,
    /// The value when nobody gives one.
    pub default: Option<ParamValue>,
}

/// The type of a [`Parameter`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamType {
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `stringArray`
    StringArray,
}

/// A parameter's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParamValue {
    /// A string.
    String(String),
    /// A boolean.
    Boolean(bool),
    /// A list of strings.
    StringArray(Vec<String>),
}

impl ParamValue {
    /// The type that takes this value.
    pub fn kind(&self) -> ParamType {
        match self {
            ParamValue::String(_) => ParamType::String,
            ParamValue::Boolean(_) => ParamType::Boolean,
            ParamValue::StringArray(_) => ParamType::StringArray,
        }
    }
}

/// Where to send a request and how to sign it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Endpoint {
    /// Scheme, authority and, where the rules give one, a path that goes before the operation's.
    pub url: String,
    /// Headers to add, one entry per value.
    pub headers: Vec<(String, String)>,
    /// `authSchemes`, best first; empty where the model's own schemes hold.
    pub auth_schemes: Vec<EndpointAuth>,
    /// Every other property, e.g. `backend` (`S3Express`).
    pub properties: Vec<(String, Value)>,
}

/// One of an endpoint's `authSchemes`; what is absent comes from the model.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EndpointAuth {
    /// `sigv4`, `sigv4a`, `sigv4-s3express` …
    pub name: String,
    /// The service name to sign for.
    pub signing_name: Option<String>,
    /// The region to sign for (SigV4).
    pub signing_region: Option<String>,
    /// The regions to sign for (SigV4a); empty where the rules name none.
    pub signing_region_set: Vec<String>,
    /// Whether the path is signed as it is sent, not encoded once more.
    pub disable_double_encoding: Option<bool>,
}

/// Why there is no endpoint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointError {
    /// The rules themselves are wrong.
    #[error("the endpoint rules cannot be read: {0}")]
    Rules(String),
    /// An error rule matched: its message, as the service's model words it.
    #[error("{0}")]
    Refused(String),
    /// A required parameter has no value.
    #[error("the endpoint rules need a value for {0}")]
    Missing(Box<str>),
    /// A parameter got a value of another type.
    #[error("endpoint parameter {name} takes a {expected:?}, not a {actual:?}")]
    Type {
        /// The parameter's name.
        name: Box<str>,
        /// What it takes.
        expected: ParamType,
        /// What it was given.
        actual: ParamType,
    },
    /// The rules have no parameter of this name.
    #[error("the endpoint rules have no parameter {0}")]
    Unknown(String),
    /// No rule matched.
    #[error("no endpoint rule matches these parameters")]
    NoRule,
}

#[cfg(test)]
mod tests;
