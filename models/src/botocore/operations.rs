//! Operation shapes: HTTP, input, output, errors and everything else botocore says about a call.

use serde_json::{Map, Value, json};

use super::ConvertError;
use super::service::Context;
use super::shapes::{self, Shapes};
use super::source::Object;
use crate::ast::{Kind, Operation, Shape, Traits};

/// `name` is the operation's key but for CloudFront, whose old names with a date are on no wire.
const OPERATION_IGNORED: &[&str] = &["documentation", "deprecatedMessage", "name"];
const OPERATION: &[&str] = &[
    "auth",
    "authtype",
    "deprecated",
    "deprecatedSince",
    "endpoint",
    "endpointdiscovery",
    "endpointoperation",
    "errors",
    "http",
    "httpChecksum",
    "httpChecksumRequired",
    "idempotent",
    "input",
    "operationContextParams",
    "output",
    "readonly",
    "requestcompression",
    "staticContextParams",
    "unsignedPayload",
];

/// Converts one operation; `s3` for Amazon S3, which has customisations botocore keeps in code.
pub(super) fn convert<'d>(
    context: &Context<'d>,
    shapes: &mut Shapes<'_, 'd>,
    name: &str,
    operation: &Object<'d>,
    s3: bool,
) -> Result<Shape, ConvertError> {
    operation.only(OPERATION, OPERATION_IGNORED)?;
    let mut traits = Traits::new();
    let mut refers = Operation::default();
    let input = operation.object("input")?;
    if let Some(input) = &input {
        refers.input = Some(shapes.input(input)?);
    }
    if let Some(output) = operation.object("output")? {
        refers.output = Some(shapes.output(&output)?);
        if let Some(wrapper) = output.str("resultWrapper")?
            && context.query
            && wrapper.strip_suffix("Result") != Some(name)
        {
            traits.insert("nuaws.api#resultWrapper".into(), wrapper.into());
        }
    }
    for error in operation.list("errors")? {
        let id = shapes.error(&error)?;
        if !refers.errors.contains(&id) {
            refers.errors.push(id);
        }
    }
    let http = operation.need_object("http")?;
    http.only(&["method", "requestUri", "responseCode"], &[])?;
    if context.rest {
        let uri = member_uri(context, http.need_str("requestUri")?, input.as_ref(), &http)?;
        let mut value = json!({ "method": http.need_str("method")?, "uri": uri });
        if let Some(code) = http.uint("responseCode")? {
            value["code"] = code.into();
        }
        traits.insert("smithy.api#http".into(), value);
    }
    for (key, name) in [
        ("readonly", "smithy.api#readonly"),
        ("idempotent", "smithy.api#idempotent"),
        ("httpChecksumRequired", "smithy.api#httpChecksumRequired"),
        ("unsignedPayload", "aws.auth#unsignedPayload"),
    ] {
        if operation.flag(key)? {
            traits.insert(name.into(), json!({}));
        }
    }
    shapes::deprecated(operation, &mut traits)?;
    auth(operation, &mut traits)?;
    client_traits(operation, &mut traits)?;
    if s3 && name == "GetBucketLocation" {
        traits.insert("aws.customizations#s3UnwrappedXmlOutput".into(), json!({}));
    }
    Ok(Shape { kind: Kind::Operation(refers), members: Vec::new(), traits })
}

/// The XML namespace that every request body of a restXml service has, if they agree.
///
/// botocore writes it on each body, Smithy once on the service.
pub(super) fn common_xml_namespace<'d>(
    context: &Context<'d>,
    operations: &Object<'d>,
) -> Result<Option<String>, ConvertError> {
    let mut common = None;
    for entry in operations.entries() {
        let Some(input) = entry?.1.object("input")? else { continue };
        let (_, shape) = context.target(&input)?;
        let members = shape.need_object("members")?;
        let root = match shape.str("payload")? {
            Some(payload) => {
                let payload = members.need_object(payload)?;
                if context.target(&payload)?.1.str("type")? != Some("structure") {
                    continue;
                }
                payload
            }
            None => {
                let in_body = |member: &Value| member.get("location").is_none();
                if !members.map.values().any(in_body) {
                    continue;
                }
                input
            }
        };
        let uri = match root.object("xmlNamespace") {
            Ok(Some(namespace)) if !namespace.has("prefix") => namespace.str("uri")?,
            _ => None,
        };
        match (uri, common) {
            (Some(uri), None) => common = Some(uri),
            (Some(uri), Some(known)) if uri == known => {}
            _ => return Ok(None),
        }
    }
    Ok(common.map(str::to_owned))
}

/// The URI with Smithy's labels: botocore binds them by the member's `locationName`, Smithy by its name.
fn member_uri<'d>(
    context: &Context<'d>,
    uri: &str,
    input: Option<&Object<'d>>,
    http: &Object<'_>,
) -> Result<String, ConvertError> {
    let mut members = Map::new();
    if let Some(input) = input {
        let (_, shape) = context.target(input)?;
        for entry in shape.need_object("members")?.entries() {
            let (name, member) = entry?;
            if member.str("location")? == Some("uri") {
                members.insert(member.str("locationName")?.unwrap_or(name).to_owned(), name.into());
            }
        }
    }
    let mut out = String::with_capacity(uri.len());
    let mut rest = uri;
    while let Some((before, after)) = rest.split_once('{') {
        let (label, after) =
            after.split_once('}').ok_or_else(|| http.wrong("requestUri", "a URI with closed labels"))?;
        let (bare, greedy) = match label.strip_suffix('+') {
            Some(bare) => (bare, "+"),
            None => (label, ""),
        };
        let Some(Value::String(member)) = members.get(bare) else {
            return Err(ConvertError::Name { place: http.place.clone(), name: bare.to_owned() });
        };
        out.extend([before, "{", member, greedy, "}"]);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn auth(operation: &Object<'_>, traits: &mut Traits) -> Result<(), ConvertError> {
    let schemes = operation.strings("auth")?;
    match operation.str("authtype")? {
        None => {}
        Some("none") => {
            traits.insert("smithy.api#auth".into(), json!([]));
        }
        Some("v4-unsigned-body") => {
            traits.insert("aws.auth#unsignedPayload".into(), json!({}));
        }
        Some(_) => return Err(operation.wrong("authtype", "none or v4-unsigned-body")),
    }
    if !schemes.is_empty() {
        let signed: Vec<_> = schemes.into_iter().filter(|scheme| *scheme != "smithy.api#noAuth").collect();
        traits.insert("smithy.api#auth".into(), json!(signed));
    }
    Ok(())
}

/// What changes how a client goes about the call: host, endpoint parameters, checksums, compression, discovery.
fn client_traits(operation: &Object<'_>, traits: &mut Traits) -> Result<(), ConvertError> {
    if let Some(endpoint) = operation.object("endpoint")? {
        endpoint.only(&["hostPrefix"], &[])?;
        traits.insert("smithy.api#endpoint".into(), json!({ "hostPrefix": endpoint.need_str("hostPrefix")? }));
    }
    for (key, inner, name) in [
        ("staticContextParams", "value", "smithy.rules#staticContextParams"),
        ("operationContextParams", "path", "smithy.rules#operationContextParams"),
    ] {
        if let Some(params) = operation.object(key)? {
            for entry in params.entries() {
                entry?.1.only(&[inner], &[])?;
            }
            traits.insert(name.into(), Value::Object(params.map.clone()));
        }
    }
    if let Some(checksum) = operation.object("httpChecksum")? {
        let known =
            ["requestAlgorithmMember", "requestChecksumRequired", "requestValidationModeMember", "responseAlgorithms"];
        checksum.only(&known, &[])?;
        traits.insert("aws.protocols#httpChecksum".into(), Value::Object(checksum.map.clone()));
    }
    if let Some(compression) = operation.object("requestcompression")? {
        compression.only(&["encodings"], &[])?;
        let encodings = compression.strings("encodings")?;
        traits.insert("smithy.api#requestCompression".into(), json!({ "encodings": encodings }));
    }
    if let Some(discovery) = operation.object("endpointdiscovery")? {
        discovery.only(&["required"], &[])?;
        let required = discovery.flag("required")?;
        traits.insert("aws.api#clientDiscoveredEndpoint".into(), json!({ "required": required }));
    }
    Ok(())
}
