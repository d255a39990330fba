//! Data shapes: structures, unions, lists, maps, simple shapes, errors, and where their members travel.
//!
//! botocore merges a reference over the shape it names and reads names and locations off the result; Smithy keeps what
//! belongs to the member on the member and what belongs to the target on the target. The rules for that are here.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};

use super::service::Context;
use super::source::Object;
use super::{ConvertError, patterns};
use crate::ast::{Kind, Member, Shape, Traits, enum_member_names};

/// `box`: Smithy 2.0 has no unboxed numbers. `wrapper` and `synthetic` are notes of the tools that made the files;
/// `xmlOrder`: members are written in the order of `members`.
const SHAPE_IGNORED: &[&str] = &["documentation", "deprecatedMessage", "box", "wrapper", "synthetic", "xmlOrder"];
const SHAPE: &[&str] = &[
    "type",
    "members",
    "member",
    "key",
    "value",
    "required",
    "payload",
    "union",
    "document",
    "eventstream",
    "event",
    "exception",
    "error",
    "fault",
    "retryable",
    "enum",
    "min",
    "max",
    "pattern",
    "sensitive",
    "deprecated",
    "deprecatedSince",
    "sparse",
    "flattened",
    "locationName",
    "xmlNamespace",
    "timestampFormat",
    "streaming",
    "requiresLength",
];
const REFERENCE_IGNORED: &[&str] = &["documentation", "deprecatedMessage", "box"];
const REFERENCE: &[&str] = &[
    "shape",
    "location",
    "locationName",
    "queryName",
    "flattened",
    "xmlAttribute",
    "xmlNamespace",
    "idempotencyToken",
    "contextParam",
    "deprecated",
    "deprecatedSince",
    "endpointdiscoveryid",
    "eventheader",
    "eventpayload",
    "enum",
    "hostLabel",
    "jsonvalue",
    "streaming",
];

/// The root element of a request body where it is not simply the structure's name.
#[derive(Clone, Debug, Default, PartialEq)]
struct Root {
    xml_name: Option<String>,
    xml_namespace: Option<Value>,
}

/// The data shapes of one service, gathered while its operations are converted.
pub(super) struct Shapes<'c, 'd> {
    context: &'c Context<'d>,
    /// Shapes that botocore does not have: copies with a trait of their own.
    copies: BTreeMap<String, Shape>,
    /// How each input structure is used as a root, with the id for that use.
    roots: HashMap<&'d str, Vec<(Root, String)>>,
    /// Structures that operations return as errors, with what the reference says about them.
    errors: HashMap<&'d str, Option<Object<'d>>>,
}

impl<'c, 'd> Shapes<'c, 'd> {
    pub(super) fn new(context: &'c Context<'d>) -> Shapes<'c, 'd> {
        Shapes { context, copies: BTreeMap::new(), roots: HashMap::new(), errors: HashMap::new() }
    }

    /// The id of an operation's input; `reference` may name the root element and its namespace.
    pub(super) fn input(&mut self, reference: &Object<'d>) -> Result<String, ConvertError> {
        reference.only(&["shape", "locationName", "xmlNamespace"], &["documentation"])?;
        let (name, target) = self.context.target(reference)?;
        let mut root = Root::default();
        if self.context.rest_xml {
            let location_name = reference.str("locationName")?.or(target.str("locationName")?);
            root.xml_name = location_name.filter(|given| *given != name).map(str::to_owned);
            root.xml_namespace = xml_namespace(reference, self.context)?;
        }
        let id = self.context.id(name);
        let uses = self.roots.entry(name).or_default();
        if let Some((_, id)) = uses.iter().find(|(known, _)| *known == root) {
            return Ok(id.clone());
        }
        let id = match uses.len() {
            0 => id,
            others => {
                // The same structure under another root element is another shape, with the old one's element name.
                root.xml_name.get_or_insert_with(|| name.to_owned());
                format!("{id}Root{}", others + 1)
            }
        };
        uses.push((root, id.clone()));
        Ok(id)
    }

    /// The id of an operation's output.
    pub(super) fn output(&mut self, reference: &Object<'d>) -> Result<String, ConvertError> {
        reference.only(&["shape", "resultWrapper"], &["documentation"])?;
        Ok(self.context.id(self.context.target(reference)?.0))
    }

    /// The id of one of an operation's errors.
    pub(super) fn error(&mut self, reference: &Object<'d>) -> Result<String, ConvertError> {
        reference.only(&["shape", "exception", "error"], &["documentation"])?;
        let (name, _) = self.context.target(reference)?;
        let said = reference.object("error")?;
        let known = self.errors.entry(name).or_default();
        if said.is_some() {
            *known = said;
        }
        Ok(self.context.id(name))
    }

    /// Every shape by absolute id.
    pub(super) fn finish(mut self) -> Result<BTreeMap<String, Shape>, ConvertError> {
        let mut all = BTreeMap::new();
        for entry in self.context.shapes.entries() {
            let (name, shape) = entry?;
            let converted = self.shape(name, &shape)?;
            for (root, id) in self.roots.remove(name).unwrap_or_default() {
                let mut shape = converted.clone();
                if let Some(name) = root.xml_name {
                    shape.traits.insert("smithy.api#xmlName".into(), name.into());
                }
                if let Some(namespace) = root.xml_namespace {
                    shape.traits.insert("smithy.api#xmlNamespace".into(), namespace);
                }
                all.insert(id, shape);
            }
            all.entry(self.context.id(name)).or_insert(converted);
        }
        all.append(&mut self.copies);
        Ok(all)
    }

    fn shape(&mut self, name: &'d str, shape: &Object<'d>) -> Result<Shape, ConvertError> {
        shape.only(SHAPE, SHAPE_IGNORED)?;
        let kind = shape.need_str("type")?;
        let mut converted = Shape::new(match kind {
            "structure" if shape.flag("document")? => Kind::Document,
            "structure" if shape.flag("union")? || shape.flag("eventstream")? => Kind::Union,
            "string" if shape.has("enum") => Kind::Enum,
            other => Kind::from_name(other).ok_or_else(|| shape.wrong("type", "one of botocore's types"))?,
        });
        match &converted.kind {
            Kind::Structure | Kind::Union => {
                converted.members = self.members(name, shape)?;
                self.error_traits(name, shape, &mut converted.traits)?;
            }
            Kind::List => converted.members.push(self.item(name, "member", shape)?),
            Kind::Map => {
                converted.members.push(self.item(name, "key", shape)?);
                converted.members.push(self.item(name, "value", shape)?);
            }
            Kind::Enum => converted.members = enum_members(&shape.strings("enum")?),
            _ => {}
        }
        let traits = &mut converted.traits;
        let bounds: Map<String, Value> =
            ["min", "max"].into_iter().filter_map(|key| Some((key.to_owned(), shape.value(key)?.clone()))).collect();
        if bounds.values().any(|bound| !bound.is_number()) {
            return Err(shape.wrong("min", "a number"));
        }
        if !bounds.is_empty() {
            let is_number = matches!(converted.kind, Kind::Integer | Kind::Long | Kind::Float | Kind::Double);
            let name = if is_number { "smithy.api#range" } else { "smithy.api#length" };
            traits.insert(name.into(), Value::Object(bounds));
        }
        if let Some(pattern) = shape.str("pattern")? {
            traits.insert("smithy.api#pattern".into(), patterns::search(pattern).into());
        }
        for (key, name) in [
            ("sensitive", "smithy.api#sensitive"),
            ("sparse", "smithy.api#sparse"),
            ("streaming", "smithy.api#streaming"),
            ("eventstream", "smithy.api#streaming"),
            ("requiresLength", "smithy.api#requiresLength"),
        ] {
            if shape.flag(key)? {
                traits.insert(name.into(), json!({}));
            }
        }
        deprecated(shape, traits)?;
        timestamp_format(shape, traits)?;
        if self.context.xml {
            if let Some(namespace) = xml_namespace(shape, self.context)? {
                traits.insert("smithy.api#xmlNamespace".into(), namespace);
            }
            if let Some(element) = shape.str("locationName")?
                && kind == "structure"
                && element != name
            {
                traits.insert("smithy.api#xmlName".into(), element.into());
            }
        }
        Ok(converted)
    }

    fn members(&mut self, owner: &'d str, shape: &Object<'d>) -> Result<Vec<Member>, ConvertError> {
        let listed = shape.need_object("members")?;
        let required = shape.strings("required")?;
        let payload = shape.str("payload")?;
        for name in required.iter().chain(&payload) {
            if !listed.has(name) {
                return Err(ConvertError::Name { place: shape.place.clone(), name: (*name).to_owned() });
            }
        }
        let mut members = Vec::with_capacity(listed.map.len());
        for entry in listed.entries() {
            let (name, reference) = entry?;
            let mut member = self.member(owner, name, &reference, payload == Some(name))?;
            if required.contains(&name) {
                member.traits.insert("smithy.api#required".into(), json!({}));
            }
            if self.context.client_only.contains(&(owner.to_owned(), name.to_owned())) {
                member.traits.insert("nuaws.api#clientOnly".into(), json!({}));
            }
            members.push(member);
        }
        Ok(members)
    }

    /// A member of a structure or union.
    fn member(
        &mut self,
        owner: &str,
        name: &'d str,
        reference: &Object<'d>,
        is_payload: bool,
    ) -> Result<Member, ConvertError> {
        let (target_name, target) = self.context.target(reference)?;
        let mut member = self.reference(owner, name, reference)?;
        let traits = &mut member.traits;
        let own_name = reference.str("locationName")?;
        let location = reference.str("location")?.filter(|_| self.context.rest);
        if let Some(location) = location {
            let wire_name = own_name.unwrap_or(name);
            let (binding, value) = match location {
                "uri" => ("httpLabel", json!({})),
                "querystring" if target.str("type")? == Some("map") => ("httpQueryParams", json!({})),
                "querystring" => ("httpQuery", json!(wire_name)),
                "header" => ("httpHeader", json!(wire_name)),
                "headers" => ("httpPrefixHeaders", json!(own_name.unwrap_or_default())),
                "statusCode" => ("httpResponseCode", json!({})),
                _ => return Err(reference.wrong("location", "one of botocore's locations")),
            };
            traits.insert(format!("smithy.api#{binding}"), value);
            return Ok(member);
        }
        if is_payload && self.context.rest {
            traits.insert("smithy.api#httpPayload".into(), json!({}));
        }
        if self.context.rest_json && own_name.is_some_and(|given| given != name) {
            traits.insert("smithy.api#jsonName".into(), own_name.into());
        }
        if !self.context.xml {
            return Ok(member);
        }
        let is_collection = matches!(target.str("type")?, Some("list" | "map"));
        let flattened_shape = is_collection && target.flag("flattened")?;
        // In a request, a payload called like its member and without a namespace is one that Smithy has no name for.
        let unnamed = is_payload && !reference.has("xmlNamespace") && self.roots.contains_key(owner);
        let element = match (own_name, flattened_shape, target.object("member")?) {
            (Some(given), ..) if unnamed && given == name => None,
            (Some(given), ..) => Some(given),
            // botocore names the elements of a flattened list by the list's member, Smithy by the structure's.
            (None, true, Some(item)) => item.str("locationName")?,
            // A payload's root is named by its own shape, which `shape` sees to. A name on a collection (three in all)
            // is another name of its items by Amazon's models, though botocore would take it for the member's.
            (None, ..) if is_payload || is_collection => None,
            (None, ..) => target.str("locationName")?,
        };
        let understood = if is_payload { target.str("locationName")?.unwrap_or(target_name) } else { name };
        if let Some(element) = element
            && element != understood
        {
            traits.insert("smithy.api#xmlName".into(), element.into());
        }
        if let Some(query_name) = reference.str("queryName")? {
            traits.insert("aws.protocols#ec2QueryName".into(), query_name.into());
        }
        if flattened_shape || is_collection && reference.flag("flattened")? {
            traits.insert("smithy.api#xmlFlattened".into(), json!({}));
        }
        if reference.flag("xmlAttribute")? {
            traits.insert("smithy.api#xmlAttribute".into(), json!({}));
        }
        Ok(member)
    }

    /// A list's `member`, or a map's `key` or `value`.
    fn item(&mut self, owner: &str, key: &'d str, shape: &Object<'d>) -> Result<Member, ConvertError> {
        let reference = shape.need_object(key)?;
        let mut member = self.reference(owner, key, &reference)?;
        if let Some(element) = reference.str("locationName")?
            && self.context.xml
            && element != key
        {
            member.traits.insert("smithy.api#xmlName".into(), element.into());
        }
        Ok(member)
    }

    /// What a reference says that has nothing to do with its name on the wire.
    fn reference(&mut self, owner: &str, name: &str, reference: &Object<'d>) -> Result<Member, ConvertError> {
        reference.only(REFERENCE, REFERENCE_IGNORED)?;
        let (target_name, target) = self.context.target(reference)?;
        let mut member = Member::new(name, self.context.id(target_name));
        let traits = &mut member.traits;
        for (key, name) in [
            ("idempotencyToken", "smithy.api#idempotencyToken"),
            ("hostLabel", "smithy.api#hostLabel"),
            ("endpointdiscoveryid", "aws.api#clientEndpointDiscoveryId"),
            ("eventheader", "smithy.api#eventHeader"),
            ("eventpayload", "smithy.api#eventPayload"),
        ] {
            if reference.flag(key)? {
                traits.insert(name.into(), json!({}));
            }
        }
        // Smithy puts mediaType on the string; here it stands on the member, for botocore says it of the member.
        if reference.flag("jsonvalue")? {
            traits.insert("smithy.api#mediaType".into(), "application/json".into());
        }
        if let Some(param) = reference.object("contextParam")? {
            param.only(&["name"], &[])?;
            traits.insert("smithy.rules#contextParam".into(), json!({ "name": param.need_str("name")? }));
        }
        deprecated(reference, traits)?;
        if self.context.xml
            && let Some(namespace) = xml_namespace(reference, self.context)?
        {
            traits.insert("smithy.api#xmlNamespace".into(), namespace);
        }
        let kind = target.str("type")?;
        if reference.flag("streaming")? && !target.flag("streaming")? {
            if kind != Some("blob") {
                return Err(reference.wrong("streaming", "said of a blob"));
            }
            let mut copy = self.shape(target_name, &target)?;
            copy.traits.insert("smithy.api#streaming".into(), json!({}));
            member.target = self.copy(&format!("{target_name}Stream"), copy);
        }
        if reference.has("enum") {
            if kind != Some("string") {
                return Err(reference.wrong("enum", "said of a string"));
            }
            let mut copy = self.shape(target_name, &target)?;
            copy.kind = Kind::Enum;
            copy.members = enum_members(&reference.strings("enum")?);
            member.target = self.copy(&format!("{owner}{name}"), copy);
        }
        Ok(member)
    }

    /// Keeps a shape botocore does not have, under `name` or the next free name.
    fn copy(&mut self, name: &str, shape: Shape) -> String {
        let mut name = name.to_owned();
        loop {
            let id = self.context.id(&name);
            let known = self.copies.get(&id);
            if known == Some(&shape) {
                return id;
            }
            if known.is_none() && !self.context.shapes.has(&name) && !self.context.is_operation(&name) {
                self.copies.insert(id.clone(), shape);
                return id;
            }
            name.push_str("Shape");
        }
    }

    fn error_traits(&self, name: &str, shape: &Object<'d>, traits: &mut Traits) -> Result<(), ConvertError> {
        let returned = self.errors.get(name);
        if !shape.flag("exception")? && returned.is_none() {
            return Ok(());
        }
        let said = shape.object("error")?.or(returned.cloned().flatten());
        let (mut status, mut code) = (None, None);
        if let Some(said) = &said {
            // Whose fault it is, the status tells; `senderFault` sometimes says otherwise, against Amazon's own models.
            said.only(&["httpStatusCode", "code"], &["senderFault"])?;
            status = said.uint("httpStatusCode")?;
            code = said.str("code")?;
        }
        let server = shape.flag("fault")? || status.is_some_and(|status| status >= 500);
        traits.insert("smithy.api#error".into(), if server { "server" } else { "client" }.into());
        if let Some(status) = status {
            traits.insert("smithy.api#httpError".into(), status.into());
        }
        if let Some(code) = code
            && code != name
        {
            let status = status.unwrap_or(if server { 500 } else { 400 });
            traits.insert("aws.protocols#awsQueryError".into(), json!({ "code": code, "httpResponseCode": status }));
        }
        if let Some(retryable) = shape.object("retryable")? {
            retryable.only(&["throttling"], &[])?;
            let value = if retryable.flag("throttling")? { json!({ "throttling": true }) } else { json!({}) };
            traits.insert("smithy.api#retryable".into(), value);
        }
        Ok(())
    }
}

/// `deprecated` with its date, without its message.
pub(super) fn deprecated(source: &Object<'_>, traits: &mut Traits) -> Result<(), ConvertError> {
    if source.flag("deprecated")? {
        let value = match source.str("deprecatedSince")? {
            Some(since) => json!({ "since": since }),
            None => json!({}),
        };
        traits.insert("smithy.api#deprecated".into(), value);
    }
    Ok(())
}

/// The `smithy.api#xmlNamespace` of a reference or shape, unless the service says the same.
pub(super) fn xml_namespace(source: &Object<'_>, context: &Context<'_>) -> Result<Option<Value>, ConvertError> {
    let (uri, prefix) = match source.value("xmlNamespace") {
        None => return Ok(None),
        Some(Value::String(uri)) => (uri.as_str(), None),
        Some(_) => {
            let namespace = source.need_object("xmlNamespace")?;
            namespace.only(&["uri", "prefix"], &[])?;
            (namespace.need_str("uri")?, namespace.str("prefix")?)
        }
    };
    Ok(match prefix {
        Some(prefix) => Some(json!({ "uri": uri, "prefix": prefix })),
        None if context.xml_namespace.as_deref() == Some(uri) => None,
        None => Some(json!({ "uri": uri })),
    })
}

fn timestamp_format(shape: &Object<'_>, traits: &mut Traits) -> Result<(), ConvertError> {
    let format = match shape.str("timestampFormat")? {
        None => return Ok(()),
        Some("iso8601") => "date-time",
        Some("rfc822") => "http-date",
        Some("unixTimestamp") => "epoch-seconds",
        Some(_) => return Err(shape.wrong("timestampFormat", "iso8601, rfc822 or unixTimestamp")),
    };
    traits.insert("smithy.api#timestampFormat".into(), format.into());
    Ok(())
}

fn enum_members(values: &[&str]) -> Vec<Member> {
    enum_member_names(values.iter().copied())
        .into_iter()
        .zip(values)
        .map(|(name, value)| {
            let mut member = Member::new(name, "smithy.api#Unit");
            member.traits.insert("smithy.api#enumValue".into(), (*value).into());
            member
        })
        .collect()
}
