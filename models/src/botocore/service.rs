//! The service shape: protocols, authentication, names, endpoint rules, from botocore's `metadata`.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::shapes::Shapes;
use super::source::Object;
use super::{ConvertError, Sources, operations, paging};
use crate::ast::{Ast, Kind, Service, Shape, Traits};
use crate::names::service_slug;

/// `serviceAbbreviation` repeats the full name; `uid` is botocore's own; `globalEndpoint` is superseded by the endpoint
/// rules; `ripServiceName` is a leftover of the tool that made the file.
const METADATA_IGNORED: &[&str] = &["serviceAbbreviation", "uid", "globalEndpoint", "ripServiceName"];
const METADATA: &[&str] = &[
    "apiVersion",
    "auth",
    "awsQueryCompatible",
    "checksumFormat",
    "endpointPrefix",
    "jsonVersion",
    "protocol",
    "protocolSettings",
    "protocols",
    "serviceFullName",
    "serviceId",
    "signatureVersion",
    "signingName",
    "targetPrefix",
    "xmlNamespace",
];

/// The AWS CLI's commands that are not named as botocore's folder.
const CLI_RENAMES: &[(&str, &[&str])] =
    &[("codedeploy", &["deploy"]), ("config", &["configservice"]), ("s3", &["s3", "s3api"])];

const DISCOVER_AGAIN: &str = "InvalidEndpointException";

/// What the protocols of a service make of botocore's names and locations.
pub(super) struct Context<'d> {
    /// `com.amazonaws.<name>#`
    pub(super) namespace: String,
    /// botocore's operations.
    operations: Object<'d>,
    /// botocore's shapes.
    pub(super) shapes: Object<'d>,
    /// Smithy names of shapes that cannot keep theirs.
    pub(super) renamed: HashMap<String, String>,
    /// Members the client keeps to itself, by shape and member.
    pub(super) client_only: &'d HashSet<(String, String)>,
    /// Speaks restJson1 or restXml.
    pub(super) rest: bool,
    /// Speaks restXml.
    pub(super) rest_xml: bool,
    /// Speaks restJson1.
    pub(super) rest_json: bool,
    /// Speaks restXml, awsQuery or ec2Query.
    pub(super) xml: bool,
    /// Speaks awsQuery.
    pub(super) query: bool,
    /// The one namespace of every XML request body, if there is one.
    pub(super) xml_namespace: Option<String>,
}

impl<'d> Context<'d> {
    /// Absolute id of the Smithy shape made from a botocore shape.
    pub(super) fn id(&self, name: &str) -> String {
        let name = self.renamed.get(name).map_or(name, String::as_str);
        format!("{}{name}", self.namespace)
    }

    /// Absolute id of an operation, which always keeps its name.
    pub(super) fn operation_id(&self, name: &str) -> String {
        format!("{}{name}", self.namespace)
    }

    /// Whether an operation has this name.
    pub(super) fn is_operation(&self, name: &str) -> bool {
        self.operations.has(name)
    }

    /// The shape a reference (`{"shape": …}`) names.
    pub(super) fn target(&self, reference: &Object<'d>) -> Result<(&'d str, Object<'d>), ConvertError> {
        let name = reference.need_str("shape")?;
        match self.shapes.object(name)? {
            Some(shape) => Ok((name, shape)),
            None => Err(ConvertError::Name { place: reference.place.clone(), name: name.to_owned() }),
        }
    }
}

pub(super) fn convert(sources: &Sources<'_>, client_only: &HashSet<(String, String)>) -> Result<Ast, ConvertError> {
    let root = Object::new(sources.folder.or(sources.name).unwrap_or("service"), &sources.service)?;
    root.only(
        &["metadata", "operations", "shapes", "clientContextParams", "deprecated"],
        &["documentation", "version", "deprecatedMessage", "examples"],
    )?;
    let metadata = root.need_object("metadata")?;
    metadata.only(METADATA, METADATA_IGNORED)?;
    let name = match (sources.name, metadata.str("serviceId")?) {
        (Some(name), _) => name.to_owned(),
        (None, Some(sdk_id)) => service_slug(sdk_id),
        (None, None) => return Err(metadata.wrong("serviceId", "a string")),
    };
    let protocols = protocols(&metadata)?;
    let speaks = |id: &str| protocols.contains(&id);
    let operations = root.need_object("operations")?;
    let shapes = root.need_object("shapes")?;
    let rest_xml = speaks("aws.protocols#restXml");
    let query = speaks("aws.protocols#awsQuery");
    let mut context = Context {
        namespace: format!("com.amazonaws.{}#", name.replace('-', "")),
        renamed: renamed(&operations, &shapes),
        operations: operations.clone(),
        shapes,
        client_only,
        rest: rest_xml || speaks("aws.protocols#restJson1"),
        rest_xml,
        rest_json: speaks("aws.protocols#restJson1"),
        xml: rest_xml || query || speaks("aws.protocols#ec2Query"),
        query,
        xml_namespace: None,
    };
    context.xml_namespace = match metadata.str("xmlNamespace")? {
        Some(uri) => Some(uri.to_owned()),
        None if rest_xml => operations::common_xml_namespace(&context, &operations)?,
        None => None,
    };
    let mut traits = protocol_traits(&context, &metadata, &protocols)?;
    auth_traits(&metadata, &mut traits)?;
    identity_traits(sources, &root, &metadata, &mut traits)?;

    let mut shapes = Shapes::new(&context);
    let mut converted: BTreeMap<&str, Shape> = BTreeMap::new();
    for entry in operations.entries() {
        let (name, operation) = entry?;
        let s3 = metadata.str("serviceId")? == Some("S3");
        converted.insert(name, operations::convert(&context, &mut shapes, name, &operation, s3)?);
        if operation.flag("endpointoperation")? {
            let mut discovery = json!({ "operation": context.operation_id(name) });
            // botocore knows the error that says "discover again" by its name only.
            if context.shapes.has(DISCOVER_AGAIN) {
                discovery["error"] = context.id(DISCOVER_AGAIN).into();
            }
            traits.insert("aws.api#clientEndpointDiscovery".into(), discovery);
        }
    }
    paging::add_pagination(sources.paginators.as_ref(), &mut converted)?;
    paging::add_unlisted_tokens(&context, &operations, &mut converted)?;
    paging::add_waiters(sources.waiters.as_ref(), &mut converted)?;
    if let Some(rules) = &sources.endpoint_rules {
        traits.insert("smithy.rules#endpointRuleSet".into(), rules.clone());
    }

    let mut all = shapes.finish()?;
    let mut listed = Vec::new();
    for (name, shape) in converted {
        let id = context.operation_id(name);
        listed.push(id.clone());
        all.insert(id, shape);
    }
    let name = service_shape_name(&name, &metadata, &context.namespace, &all, &mut traits)?;
    let version = metadata.str("apiVersion")?.unwrap_or_default().to_owned();
    let kind = Kind::Service(Service { version, operations: listed, ..Service::default() });
    all.insert(format!("{}{name}", context.namespace), Shape { kind, members: Vec::new(), traits });
    Ok(Ast::from_shapes(all)?)
}

/// Ids of the protocol traits in the order botocore prefers them: JSON and REST, then CBOR, then the query family.
fn protocols(metadata: &Object<'_>) -> Result<Vec<&'static str>, ConvertError> {
    const BY_PREFERENCE: &[&str] = &["json", "rest-json", "rest-xml", "smithy-rpc-v2-cbor", "query", "ec2"];
    let mut names = metadata.strings("protocols")?;
    if names.is_empty() {
        names.push(metadata.need_str("protocol")?);
    }
    if names.iter().any(|name| !BY_PREFERENCE.contains(name)) {
        return Err(metadata.wrong("protocols", "a list of protocols botocore knows"));
    }
    names.sort_by_key(|name| BY_PREFERENCE.iter().position(|known| known == name));
    names
        .into_iter()
        .map(|name| match name {
            "smithy-rpc-v2-cbor" => Ok("smithy.protocols#rpcv2Cbor"),
            "json" => match metadata.str("jsonVersion")? {
                Some("1.0") => Ok("aws.protocols#awsJson1_0"),
                Some("1.1") => Ok("aws.protocols#awsJson1_1"),
                _ => Err(metadata.wrong("jsonVersion", "1.0 or 1.1")),
            },
            "rest-json" => Ok("aws.protocols#restJson1"),
            "rest-xml" => Ok("aws.protocols#restXml"),
            "query" => Ok("aws.protocols#awsQuery"),
            _ => Ok("aws.protocols#ec2Query"),
        })
        .collect()
}

fn protocol_traits(context: &Context<'_>, metadata: &Object<'_>, protocols: &[&str]) -> Result<Traits, ConvertError> {
    let mut settings = Map::new();
    if let Some(given) = metadata.object("protocolSettings")? {
        given.only(&["h2"], &[])?;
        match given.str("h2")? {
            Some("optional") => settings.insert("http".into(), json!(["http/1.1", "h2"])),
            Some("eventstream") => settings.insert("eventStreamHttp".into(), json!(["h2"])),
            _ => return Err(given.wrong("h2", "optional or eventstream")),
        };
    }
    let mut traits = Traits::new();
    for protocol in protocols {
        let mut value = settings.clone();
        // botocore reads both kinds of error body wherever they come; only S3 leaves out the wrapper.
        if *protocol == "aws.protocols#restXml" && metadata.str("serviceId")? == Some("S3") {
            value.insert("noErrorWrapping".into(), true.into());
        }
        traits.insert((*protocol).to_owned(), Value::Object(value));
    }
    traits.insert("nuaws.api#protocolOrder".into(), json!(protocols));
    if let Some(uri) = &context.xml_namespace {
        traits.insert("smithy.api#xmlNamespace".into(), json!({ "uri": uri }));
    }
    if metadata.has("awsQueryCompatible") {
        traits.insert("aws.protocols#awsQueryCompatible".into(), json!({}));
    }
    if let Some(format) = metadata.str("checksumFormat")? {
        traits.insert("nuaws.api#checksumFormat".into(), format.into());
    }
    Ok(traits)
}

fn auth_traits(metadata: &Object<'_>, traits: &mut Traits) -> Result<(), ConvertError> {
    let version = metadata.str("signatureVersion")?;
    let mut schemes = metadata.strings("auth")?;
    match version {
        None => {}
        Some("v4" | "bearer") => {}
        // S3's variants differ in how the path and the payload are signed; v2 is another signature altogether.
        Some(other @ ("s3" | "s3v4" | "v2")) => {
            traits.insert("nuaws.api#signatureVersion".into(), other.into());
        }
        Some(_) => return Err(metadata.wrong("signatureVersion", "a signature botocore knows")),
    }
    if schemes.is_empty() {
        match version {
            Some("bearer") => schemes.push("smithy.api#httpBearerAuth"),
            Some("v2") | None => {}
            Some(_) => schemes.push("aws.auth#sigv4"),
        }
    }
    let signing_name = match metadata.str("signingName")? {
        Some(name) => name,
        None => metadata.str("endpointPrefix")?.unwrap_or_default(),
    };
    for scheme in &schemes {
        let value = match *scheme {
            "aws.auth#sigv4" | "aws.auth#sigv4a" => json!({ "name": signing_name }),
            "smithy.api#httpBearerAuth" => json!({}),
            _ => return Err(metadata.wrong("auth", "a list of schemes nuaws knows")),
        };
        traits.insert((*scheme).to_owned(), value);
    }
    if !schemes.is_empty() {
        traits.insert("smithy.api#auth".into(), json!(schemes));
    }
    Ok(())
}

fn identity_traits(
    sources: &Sources<'_>,
    root: &Object<'_>,
    metadata: &Object<'_>,
    traits: &mut Traits,
) -> Result<(), ConvertError> {
    if let Some(sdk_id) = metadata.str("serviceId")? {
        let endpoint_prefix = metadata.str("endpointPrefix")?.unwrap_or_default();
        traits.insert("aws.api#service".into(), json!({ "sdkId": sdk_id, "endpointPrefix": endpoint_prefix }));
    }
    if let Some(name) = sources.name {
        traits.insert("nuaws.api#name".into(), name.into());
    }
    if let Some(title) = metadata.str("serviceFullName")? {
        traits.insert("smithy.api#title".into(), title.into());
    }
    if let Some(folder) = sources.folder {
        let mut names = match CLI_RENAMES.iter().find(|(known, _)| *known == folder) {
            Some((_, names)) => names.to_vec(),
            None => Vec::new(),
        };
        if !names.contains(&folder) {
            names.push(folder);
        }
        traits.insert("nuaws.api#cliNames".into(), json!(names));
    }
    if let Some(params) = root.object("clientContextParams")? {
        let mut kept = Map::new();
        for entry in params.entries() {
            let (name, param) = entry?;
            param.only(&["type"], &["documentation"])?;
            kept.insert(name.to_owned(), json!({ "type": param.need_str("type")? }));
        }
        traits.insert("smithy.rules#clientContextParams".into(), Value::Object(kept));
    }
    if root.flag("deprecated")? {
        traits.insert("smithy.api#deprecated".into(), json!({}));
    }
    Ok(())
}

/// The service shape's name: `X-Amz-Target` and the rpcv2 path begin with it, so it is the target prefix if it can be.
fn service_shape_name(
    name: &str,
    metadata: &Object<'_>,
    namespace: &str,
    taken: &BTreeMap<String, Shape>,
    traits: &mut Traits,
) -> Result<String, ConvertError> {
    let prefix = metadata.str("targetPrefix")?;
    let wanted = match prefix {
        Some(prefix) => prefix.rsplit('.').next().unwrap_or(prefix),
        None => metadata.str("serviceId")?.unwrap_or(name),
    };
    let mut chosen: String = wanted.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    if !chosen.starts_with(|c: char| c.is_ascii_alphabetic()) {
        chosen.insert_str(0, "Service");
    }
    while taken.contains_key(&format!("{namespace}{chosen}")) {
        chosen.push_str("Service");
    }
    if let Some(prefix) = prefix
        && prefix != chosen
    {
        traits.insert("nuaws.api#targetPrefix".into(), prefix.into());
    }
    Ok(chosen)
}

/// botocore keeps operations and shapes apart, Smithy has one namespace: shapes named as an operation get a suffix.
fn renamed(operations: &Object<'_>, shapes: &Object<'_>) -> HashMap<String, String> {
    let taken = |name: &str| operations.has(name) || shapes.has(name);
    let clashes = shapes.map.keys().filter(|name| operations.has(name));
    clashes
        .map(|name| {
            let mut free = format!("{name}Shape");
            while taken(&free) {
                free.push_str("Shape");
            }
            (name.clone(), free)
        })
        .collect()
}
