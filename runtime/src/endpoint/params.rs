//! The parameters of one call: what the operation, its input, the client's settings and the defaults say, in the order
//! of Smithy 2.0, "Rules engine parameters".

use std::collections::BTreeMap;

use nuaws_models::Service;
use nuaws_models::model::Operation;

use super::{EndpointError, ParamValue, RuleSet, jmespath};
use crate::value::Value;

pub(super) const ACCOUNT_ID: &str = "AWS::Auth::AccountId";
const ACCOUNT_ID_ENDPOINT_MODE: &str = "AWS::Auth::AccountIdEndpointMode";

/// What the client's configuration says: the rules' built-ins, and the service's own client parameters.
///
/// An absent setting leaves the rule set's default in place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// `AWS::Region`
    pub region: Option<String>,
    /// `AWS::UseFIPS`
    pub use_fips: bool,
    /// `AWS::UseDualStack`
    pub use_dual_stack: bool,
    /// `SDK::Endpoint`
    pub endpoint: Option<String>,
    /// `AWS::Auth::AccountId`
    pub account_id: Option<String>,
    /// `AWS::Auth::AccountIdEndpointMode`: `preferred`, `disabled` or `required`.
    pub account_id_endpoint_mode: Option<String>,
    /// `AWS::S3::Accelerate`
    pub s3_accelerate: Option<bool>,
    /// `AWS::S3::ForcePathStyle`
    pub s3_force_path_style: Option<bool>,
    /// `AWS::S3::UseGlobalEndpoint`
    pub s3_use_global_endpoint: Option<bool>,
    /// `AWS::S3::UseArnRegion` and `AWS::S3Control::UseArnRegion`
    pub s3_use_arn_region: Option<bool>,
    /// `AWS::S3::DisableMultiRegionAccessPoints`
    pub s3_disable_multi_region_access_points: Option<bool>,
    /// `AWS::STS::UseGlobalEndpoint`
    pub sts_use_global_endpoint: Option<bool>,
    /// `smithy.rules#clientContextParams` by name, e.g. S3's `DisableS3ExpressSessionAuth`.
    pub client: BTreeMap<String, ParamValue>,
}

impl Settings {
    fn built_in(&self, name: &str) -> Option<ParamValue> {
        match name {
            "AWS::Region" => self.region.clone().map(ParamValue::String),
            "AWS::UseFIPS" => Some(ParamValue::Boolean(self.use_fips)),
            "AWS::UseDualStack" => Some(ParamValue::Boolean(self.use_dual_stack)),
            "SDK::Endpoint" => self.endpoint.clone().map(ParamValue::String),
            ACCOUNT_ID => self.account_id.clone().map(ParamValue::String),
            ACCOUNT_ID_ENDPOINT_MODE => self.account_id_endpoint_mode.clone().map(ParamValue::String),
            "AWS::S3::Accelerate" => self.s3_accelerate.map(ParamValue::Boolean),
            "AWS::S3::ForcePathStyle" => self.s3_force_path_style.map(ParamValue::Boolean),
            "AWS::S3::UseGlobalEndpoint" => self.s3_use_global_endpoint.map(ParamValue::Boolean),
            "AWS::S3::UseArnRegion" | "AWS::S3Control::UseArnRegion" => self.s3_use_arn_region.map(ParamValue::Boolean),
            "AWS::S3::DisableMultiRegionAccessPoints" => {
                self.s3_disable_multi_region_access_points.map(ParamValue::Boolean)
            }
            "AWS::STS::UseGlobalEndpoint" => self.sts_use_global_endpoint.map(ParamValue::Boolean),
            _ => None,
        }
    }
}

/// The values of a rule set's parameters; they fit that rule set and no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Params {
    values: Vec<Option<ParamValue>>,
}

impl Params {
    /// Nothing but the defaults.
    pub fn defaults(rules: &RuleSet) -> Params {
        Params { values: rules.parameters.iter().map(|parameter| parameter.default.clone()).collect() }
    }

    /// The parameters of one call, each from the first that gives it: `staticContextParams`, `contextParam`,
    /// `operationContextParams`, `clientContextParams`, built-in settings, the default.
    ///
    /// # Errors
    /// [`EndpointError::Type`] and [`EndpointError::Unknown`] where the model and its rules do not fit together.
    pub fn of_call(
        rules: &RuleSet,
        service: &Service,
        operation: &Operation,
        input: &Value,
        settings: &Settings,
    ) -> Result<Params, EndpointError> {
        // From the weakest source to the strongest: the last one to set a value wins.
        let mut params = Params::defaults(rules);
        for (at, parameter) in rules.parameters.iter().enumerate() {
            if let Some(value) = parameter.built_in.as_deref().and_then(|name| settings.built_in(name)) {
                params.put(rules, at, value)?;
            }
        }
        for name in &service.client_context_params {
            if let Some(value) = settings.client.get(&**name) {
                params.set(rules, name, value.clone())?;
            }
        }
        for (name, context) in &operation.operation_context_params {
            let found = jmespath::search(&context.path, input)
                .map_err(|what| EndpointError::Rules(format!("{}: {what}", context.path)))?;
            if let Some(value) = found {
                params.set(rules, name, value)?;
            }
        }
        for member in service.input(operation) {
            let Some(name) = &member.traits.context_param else { continue };
            if let Some(value) = input.get(&member.name).and_then(ParamValue::from_value) {
                params.set(rules, name, value)?;
            }
        }
        for (name, context) in &operation.static_context_params {
            if let Some(value) = ParamValue::from_json(&context.value) {
                params.set(rules, name, value)?;
            }
        }
        Ok(params)
    }

    /// The same for a caller of this account, or of none that is known. A mode says how much it is wanted.
    ///
    /// # Errors
    /// [`EndpointError::Type`] where the model gives these parameters another type.
    pub fn with_account(mut self, rules: &RuleSet, mode: &str, account: Option<&str>) -> Result<Params, EndpointError> {
        for (at, parameter) in rules.parameters.iter().enumerate() {
            let value = match parameter.built_in.as_deref() {
                // What the call itself says of an account comes first.
                Some(ACCOUNT_ID) if self.values[at].is_none() => account,
                Some(ACCOUNT_ID_ENDPOINT_MODE) => Some(mode),
                _ => None,
            };
            if let Some(value) = value {
                self.put(rules, at, ParamValue::String(value.to_owned()))?;
            }
        }
        Ok(self)
    }

    /// Gives a parameter a value.
    ///
    /// # Errors
    /// [`EndpointError::Unknown`] for a name the rules do not have, [`EndpointError::Type`] for a value that does not
    /// fit.
    pub fn set(&mut self, rules: &RuleSet, name: &str, value: ParamValue) -> Result<(), EndpointError> {
        let at = rules
            .parameters
            .binary_search_by(|parameter| (*parameter.name).cmp(name))
            .map_err(|_| EndpointError::Unknown(name.to_owned()))?;
        self.put(rules, at, value)
    }

    fn put(&mut self, rules: &RuleSet, at: usize, value: ParamValue) -> Result<(), EndpointError> {
        let parameter = &rules.parameters[at];
        if value.kind() != parameter.kind {
            return Err(EndpointError::Type {
                name: parameter.name.clone(),
                expected: parameter.kind,
                actual: value.kind(),
            });
        }
        self.values[at] = Some(value);
        Ok(())
    }

    /// The value of the parameter at this place of [`RuleSet::parameters`].
    pub(super) fn at(&self, at: usize) -> Option<&ParamValue> {
        self.values.get(at)?.as_ref()
    }
}

impl ParamValue {
    /// The parameter value that JSON spells; `None` for what no parameter can hold.
    pub fn from_json(json: &serde_json::Value) -> Option<ParamValue> {
        Some(match json {
            serde_json::Value::Bool(b) => ParamValue::Boolean(*b),
            serde_json::Value::String(text) => ParamValue::String(text.clone()),
            serde_json::Value::Array(items) => ParamValue::StringArray(
                items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>()?,
            ),
            _ => return None,
        })
    }

    pub(super) fn from_value(value: &Value) -> Option<ParamValue> {
        Some(match value {
            Value::Bool(b) => ParamValue::Boolean(*b),
            Value::String(text) => ParamValue::String(text.clone()),
            Value::List(items) => ParamValue::StringArray(
                items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>()?,
            ),
            _ => return None,
        })
    }
}
