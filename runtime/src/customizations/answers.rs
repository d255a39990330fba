//! Behaviour after the answer: values that AWS wraps once more than its model says.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::HeaderMap;
use nuaws_models::{Kind, Service, Shape};
use percent_encoding::percent_decode_str;

use super::AtHand;
use crate::error::CallError;
use crate::params;
use crate::value::Value;

/// IAM percent-encodes its policy documents: they become what they say. Text that is no JSON stays as it came.
pub(super) fn parse_policies(call: AtHand<'_>, _: &Value, _: &HeaderMap, output: &mut Value) -> Result<(), CallError> {
    if let Some(shape) = call.operation.output {
        parse_policies_in(call.service, call.service.shape(shape), output);
    }
    Ok(())
}

fn parse_policies_in(service: &Service, shape: &Shape, value: &mut Value) {
    match (&shape.kind, value) {
        (Kind::Structure(members), Value::Map(entries)) => {
            for (key, value) in entries {
                if let Some(member) = members.iter().find(|member| *member.name == **key) {
                    parse_policies_in(service, service.target(member), value);
                }
            }
        }
        (Kind::List(element), Value::List(items)) => {
            items.iter_mut().for_each(|item| parse_policies_in(service, service.target(element), item));
        }
        (_, value) if &*shape.name == "policyDocumentType" => {
            let Some(text) = value.as_str() else { return };
            let decoded = percent_decode_str(text).decode_utf8();
            if let Some(document) = decoded.ok().and_then(|text| serde_json::from_str(&text).ok()) {
                *value = params::from_json(document);
            }
        }
        _ => {}
    }
}

/// A template written in JSON is given as what it says; one in YAML stays text.
pub(super) fn parse_template(_: AtHand<'_>, _: &Value, _: &HeaderMap, output: &mut Value) -> Result<(), CallError> {
    let template = output.get("TemplateBody").and_then(Value::as_str);
    if let Some(document) = template.and_then(|text| serde_json::from_str(text).ok()) {
        output.set("TemplateBody", params::from_json(document));
    }
    Ok(())
}

/// EC2 sends a console's text in base64; whatever the machine wrote, it is shown.
pub(super) fn decode_console_output(
    _: AtHand<'_>,
    _: &Value,
    _: &HeaderMap,
    output: &mut Value,
) -> Result<(), CallError> {
    let encoded = output.get("Output").and_then(Value::as_str);
    if let Some(bytes) = encoded.and_then(|text| BASE64_STANDARD.decode(text.replace(['\n', '\r'], "")).ok()) {
        output.set("Output", Value::String(String::from_utf8_lossy(&bytes).into_owned()));
    }
    Ok(())
}

/// `Expires` of an S3 object is whatever its owner wrote: the text as well, where it is no time as the only form of it.
pub(super) fn expires_as_text(
    _: AtHand<'_>,
    _: &Value,
    headers: &HeaderMap,
    output: &mut Value,
) -> Result<(), CallError> {
    if let Some(text) = headers.get(http::header::EXPIRES) {
        output.set("ExpiresString", Value::String(String::from_utf8_lossy(text.as_bytes()).into_owned()));
    }
    Ok(())
}
