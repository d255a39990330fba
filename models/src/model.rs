//! One service's model, resolved: operations, shapes and members with typed traits.
//!
//! A [`Service`] keeps the canonical AST text (one shape per line, sorted; see [`crate::ast`]) and reads a shape the
//! first time it is asked for, so that one call pays only for the shapes it touches. Nothing here knows of files, of
//! compression or of more than one service.

mod raw;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::value::RawValue;

use self::raw::{InOrder, RawEnumMember, RawKind, RawMember, RawShape, RawTarget};
use crate::names;
use crate::traits::{
    DiscoveredEndpoint, EndpointDiscovery, Http, HttpChecksum, OperationContextParam, Pagination, RawTraits,
    RequestCompression, StaticContextParam, TimestampFormat, Traits, Waiter, XmlNamespace,
};

/// A model that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// The text is not canonical AST.
    #[error("the model is not in canonical form at line {line}: {what}")]
    Layout {
        /// Line in the text, from 1.
        line: usize,
        /// What was expected.
        what: &'static str,
    },
    /// A shape is not what Smithy says it must be.
    #[error("shape {shape}: {source}")]
    Shape {
        /// The shape's absolute id.
        shape: String,
        /// What was wrong.
        source: serde_json::Error,
    },
    /// A target does not exist.
    #[error("shape {shape} refers to {target}, which the model does not have")]
    Target {
        /// The shape's absolute id.
        shape: String,
        /// The missing shape's absolute id.
        target: String,
    },
    /// The model has no service shape, or more than one.
    #[error("a model must have one service shape, this one has {0}")]
    Services(usize),
}

/// A wire protocol of AWS (aws.protocols and smithy.protocols traits).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Protocol {
    /// `aws.protocols#awsJson1_0`
    AwsJson1_0,
    /// `aws.protocols#awsJson1_1`
    AwsJson1_1,
    /// `aws.protocols#restJson1`
    RestJson1,
    /// `aws.protocols#restXml`
    RestXml,
    /// `aws.protocols#awsQuery`
    AwsQuery,
    /// `aws.protocols#ec2Query`
    Ec2Query,
    /// `smithy.protocols#rpcv2Cbor`
    RpcV2Cbor,
}

impl Protocol {
    /// Every protocol, in the order they are preferred where a model does not say.
    pub const ALL: [Protocol; 7] = [
        Protocol::AwsJson1_0,
        Protocol::AwsJson1_1,
        Protocol::RestJson1,
        Protocol::RestXml,
        Protocol::RpcV2Cbor,
        Protocol::AwsQuery,
        Protocol::Ec2Query,
    ];

    /// The trait's shape id.
    pub fn id(self) -> &'static str {
        match self {
            Protocol::AwsJson1_0 => "aws.protocols#awsJson1_0",
            Protocol::AwsJson1_1 => "aws.protocols#awsJson1_1",
            Protocol::RestJson1 => "aws.protocols#restJson1",
            Protocol::RestXml => "aws.protocols#restXml",
            Protocol::AwsQuery => "aws.protocols#awsQuery",
            Protocol::Ec2Query => "aws.protocols#ec2Query",
            Protocol::RpcV2Cbor => "smithy.protocols#rpcv2Cbor",
        }
    }
}

/// An authentication scheme (aws.auth and smithy.api traits).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AuthScheme {
    /// `aws.auth#sigv4`
    SigV4,
    /// `aws.auth#sigv4a`
    SigV4a,
    /// `smithy.api#httpBearerAuth`
    Bearer,
    /// No authentication: `smithy.api#noAuth`, `smithy.api#optionalAuth` or an empty `smithy.api#auth`.
    None,
}

impl AuthScheme {
    fn from_id(id: &str) -> Option<AuthScheme> {
        Some(match id {
            "aws.auth#sigv4" => AuthScheme::SigV4,
            "aws.auth#sigv4a" => AuthScheme::SigV4a,
            "smithy.api#httpBearerAuth" => AuthScheme::Bearer,
            "smithy.api#noAuth" | "smithy.api#optionalAuth" => AuthScheme::None,
            _ => return None,
        })
    }
}

/// A shape's place in its [`Service`]; cheap to copy, meaningless to any other service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ShapeId(u32);

/// A shape, read from its line.
#[derive(Debug)]
pub struct Shape {
    /// The shape's place.
    pub id: ShapeId,
    /// Name without the namespace.
    pub name: Box<str>,
    /// What it is.
    pub kind: Kind,
    /// Its traits.
    pub traits: Traits,
}

/// A shape's type with what hangs on it.
#[derive(Debug)]
#[expect(missing_docs, reason = "the Smithy types by their own names")]
pub enum Kind {
    Blob,
    Boolean,
    String,
    Byte,
    Short,
    Integer,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    Timestamp,
    Document,
    /// Members carry [`Traits::enum_value`], a string.
    Enum(Box<[Member]>),
    /// Members carry [`Traits::enum_value`], an integer.
    IntEnum(Box<[Member]>),
    List(Box<Member>),
    Map {
        key: Box<Member>,
        value: Box<Member>,
    },
    Structure(Box<[Member]>),
    Union(Box<[Member]>),
    Operation(Box<Operation>),
    Service,
    Resource,
}

/// A member of a list, map, structure, union or enum.
#[derive(Debug)]
pub struct Member {
    /// The member's name in the model: what users and codecs call it unless a trait says otherwise.
    pub name: Box<str>,
    /// What it holds.
    pub target: ShapeId,
    /// The member's own traits.
    pub traits: Traits,
}

/// An operation's facts.
#[derive(Debug)]
pub struct Operation {
    /// Input structure; absent for `smithy.api#Unit`.
    pub input: Option<ShapeId>,
    /// Output structure; absent for `smithy.api#Unit`.
    pub output: Option<ShapeId>,
    /// Modeled errors.
    pub errors: Box<[ShapeId]>,
    /// `smithy.api#http`; absent where the protocol needs none.
    pub http: Option<Http>,
    /// `smithy.api#readonly`
    pub readonly: bool,
    /// `smithy.api#idempotent`
    pub idempotent: bool,
    /// How pages are followed.
    pub pagination: Option<Pagination>,
    /// `smithy.waiters#waitable`, by waiter name.
    pub waiters: BTreeMap<Box<str>, Waiter>,
    /// `smithy.api#endpoint`: text before the host, with `{label}`.
    pub host_prefix: Option<Box<str>>,
    /// The schemes this operation accepts, best first.
    pub auth: Box<[AuthScheme]>,
    /// `aws.auth#unsignedPayload`
    pub unsigned_payload: bool,
    /// `smithy.rules#staticContextParams`
    pub static_context_params: BTreeMap<Box<str>, StaticContextParam>,
    /// `smithy.rules#operationContextParams`
    pub operation_context_params: BTreeMap<Box<str>, OperationContextParam>,
    /// `aws.protocols#httpChecksum`
    pub http_checksum: Option<HttpChecksum>,
    /// `smithy.api#httpChecksumRequired`
    pub http_checksum_required: bool,
    /// `smithy.api#requestCompression`
    pub request_compression: Option<RequestCompression>,
    /// `aws.api#clientDiscoveredEndpoint`
    pub discovered_endpoint: Option<DiscoveredEndpoint>,
    /// Name of the awsQuery result element where it is not `<Operation>Result`.
    pub result_wrapper: Option<Box<str>>,
    /// `aws.customizations#s3UnwrappedXmlOutput`
    pub s3_unwrapped_xml: bool,
}

/// One service's model.
pub struct Service {
    text: Box<str>,
    lines: Box<[Line]>,
    cells: Box<[OnceLock<Box<Shape>>]>,
    root: ShapeId,
    operations: Box<[(Box<str>, ShapeId)]>,
    rules: Option<(u32, u32)>,
    /// Namespace of the service shape.
    pub namespace: Box<str>,
    /// Name of the service shape: what `X-Amz-Target` and the rpcv2 path begin with unless `target_prefix` says else.
    pub name: Box<str>,
    /// API version, e.g. `2006-03-01`.
    pub version: Box<str>,
    /// `aws.api#service` sdkId, e.g. `CloudWatch Logs`.
    pub sdk_id: Box<str>,
    /// nuaws's name for the service: the SDK id in kebab case, e.g. `cloudwatch-logs`, unless two services share that id.
    pub slug: Box<str>,
    /// The AWS CLI's names for it, best known first.
    pub cli_names: Box<[Box<str>]>,
    /// Prefix of its hosts, e.g. `logs`.
    pub endpoint_prefix: Box<str>,
    /// Service part of its ARNs where the model says so.
    pub arn_namespace: Option<Box<str>>,
    /// Protocols it speaks, preferred first; never empty for a service that can be called.
    pub protocols: Box<[Protocol]>,
    /// Schemes it accepts, best first.
    pub auth: Box<[AuthScheme]>,
    /// `aws.auth#sigv4` name.
    pub signing_name: Box<str>,
    /// Version 2 signatures, which we do not make: two services that AWS closed to newcomers still ask for them.
    pub signs_v2: bool,
    /// Prefix of `X-Amz-Target` where it is not the service shape's name.
    pub target_prefix: Option<Box<str>>,
    /// `smithy.api#xmlNamespace` of the service.
    pub xml_namespace: Option<XmlNamespace>,
    /// `aws.protocols#awsQueryCompatible`
    pub query_compatible: bool,
    /// `aws.protocols#restXml` noErrorWrapping.
    pub no_error_wrapping: bool,
    /// `smithy.rules#clientContextParams`: names of the endpoint parameters a client's configuration gives.
    pub client_context_params: Box<[Box<str>]>,
    /// `aws.api#clientEndpointDiscovery`
    pub endpoint_discovery: Option<EndpointDiscovery>,
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service").field("slug", &self.slug).field("shapes", &self.lines.len()).finish_non_exhaustive()
    }
}

/// Byte offsets of one shape's id and JSON in the text.
struct Line {
    id: (u32, u32),
    json: (u32, u32),
}

impl Service {
    /// Reads canonical text (see [`crate::ast::Ast::to_text`]). Only the service shape is read now; text that did not
    /// come from this build must pass [`Service::check`] before [`Service::shape`] may be used on it.
    pub fn load(text: impl Into<Box<str>>) -> Result<Service, ModelError> {
        let text = text.into();
        let lines = index(&text)?;
        let cells = (0..lines.len() + PRELUDE.len()).map(|_| OnceLock::new()).collect();
        let mut roots = lines
            .iter()
            .enumerate()
            .filter(|(_, line)| slice(&text, line.json).starts_with(r#"{"type":"service""#))
            .map(|(at, _)| at);
        let root = match (roots.next(), roots.count()) {
            (Some(root), 0) => root,
            (first, more) => return Err(ModelError::Services(usize::from(first.is_some()) + more)),
        };
        let id = slice(&text, lines[root].id);
        let json = slice(&text, lines[root].json);
        let shape_error = |source| ModelError::Shape { shape: id.to_owned(), source };
        let mut raw: RawShape = serde_json::from_str(json).map_err(shape_error)?;
        let (namespace, name) = id.split_once('#').unwrap_or(("", id));
        let aws = raw.traits.service.take().unwrap_or_default();
        let mut operations = Vec::with_capacity(raw.operations.len());
        for target in &raw.operations {
            let at = find(&text, &lines, &target.target)
                .ok_or_else(|| ModelError::Target { shape: id.to_owned(), target: target.target.to_string() })?;
            operations.push((Box::from(local_name(&target.target)), ShapeId(at as u32)));
        }
        operations.sort();
        let rules = raw.traits.endpoint_rule_set.map(|rules| {
            let start = rules.get().as_ptr() as usize - text.as_ptr() as usize;
            (start as u32, (start + rules.get().len()) as u32)
        });
        let sdk_id = if aws.sdk_id.is_empty() { Box::from(name) } else { aws.sdk_id };
        let cli_names: Box<[Box<str>]> = raw.traits.cli_names.take().unwrap_or_default().into();
        let slug = raw.traits.name.take().unwrap_or_else(|| names::service_slug(&sdk_id).into());
        let auth = service_auth(&raw.traits);
        Ok(Service {
            namespace: namespace.into(),
            name: name.into(),
            version: raw.version.take().unwrap_or_default(),
            cli_names,
            endpoint_prefix: aws.endpoint_prefix.unwrap_or_else(|| slug.clone()),
            arn_namespace: aws.arn_namespace,
            protocols: protocols(&raw.traits),
            auth,
            signing_name: raw.traits.sigv4.take().map_or_else(|| slug.clone(), |s| s.name),
            signs_v2: raw.traits.signature_version.as_deref() == Some("v2"),
            target_prefix: raw.traits.target_prefix.take(),
            xml_namespace: raw.traits.xml_namespace.take().map(|x| *x),
            query_compatible: raw.traits.query_compatible.is_some(),
            no_error_wrapping: raw.traits.rest_xml.as_ref().is_some_and(|x| x.no_error_wrapping),
            client_context_params: raw
                .traits
                .client_context_params
                .take()
                .map(|params| params.into_keys().collect())
                .unwrap_or_default(),
            endpoint_discovery: raw.traits.endpoint_discovery.take(),
            sdk_id,
            slug,
            root: ShapeId(root as u32),
            operations: operations.into(),
            rules,
            cells,
            lines,
            text,
        })
    }

    /// Reads every shape now, and reports the first that cannot be read or whose target is missing.
    pub fn check(&self) -> Result<(), ModelError> {
        (0..self.lines.len()).try_for_each(|at| self.read(ShapeId(at as u32)).map(drop))
    }

    /// The shape at `id`, read on first use.
    ///
    /// # Panics
    /// On a malformed shape: text is checked when the binary is built, or by [`Service::check`].
    pub fn shape(&self, id: ShapeId) -> &Shape {
        self.cells[id.0 as usize].get_or_init(|| match self.read(id) {
            Ok(shape) => Box::new(shape),
            Err(error) => unreachable!("models are checked before they are used: {error}"),
        })
    }

    /// What a member holds.
    pub fn target(&self, member: &Member) -> &Shape {
        self.shape(member.target)
    }

    /// A shape by its name without namespace.
    pub fn shape_named(&self, name: &str) -> Option<&Shape> {
        let id = format!("{}#{name}", self.namespace);
        find(&self.text, &self.lines, &id).map(|at| self.shape(ShapeId(at as u32)))
    }

    /// Every shape of the service in id order, the service shape left out.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        (0..self.lines.len() as u32).map(ShapeId).filter(|id| *id != self.root).map(|id| self.shape(id))
    }

    /// Names of all operations, sorted.
    pub fn operation_names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.operations.iter().map(|(name, _)| &**name)
    }

    /// An operation by its name in the model.
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        let at = self.operations.binary_search_by(|(have, _)| (**have).cmp(name)).ok()?;
        match &self.shape(self.operations[at].1).kind {
            Kind::Operation(operation) => Some(operation),
            _ => None,
        }
    }

    /// Whether an operation is marked `smithy.api#readonly`; looks without reading the rest of it, which for all of
    /// EC2's would take 12 ms.
    pub fn is_readonly(&self, name: &str) -> bool {
        let at = self.operations.binary_search_by(|(have, _)| (**have).cmp(name));
        let line = at.ok().and_then(|at| self.lines.get(self.operations[at].1.0 as usize));
        line.is_some_and(|line| slice(&self.text, line.json).contains(r#""smithy.api#readonly":"#))
    }

    /// Members of a structure or union; empty for anything else.
    pub fn members(&self, id: Option<ShapeId>) -> &[Member] {
        id.map_or(&[], |id| self.shape(id).members())
    }

    /// The operation's input members.
    pub fn input(&self, operation: &Operation) -> &[Member] {
        self.members(operation.input)
    }

    /// The operation's output members.
    pub fn output(&self, operation: &Operation) -> &[Member] {
        self.members(operation.output)
    }

    /// `smithy.api#timestampFormat`: the member's, else the target's.
    pub fn timestamp_format(&self, member: &Member) -> Option<TimestampFormat> {
        member.traits.timestamp_format.or_else(|| self.target(member).traits.timestamp_format)
    }

    /// `smithy.api#mediaType`: the member's, else the target's.
    pub fn media_type<'a>(&'a self, member: &'a Member) -> Option<&'a str> {
        member.traits.media_type.as_deref().or(self.target(member).traits.media_type.as_deref())
    }

    /// Whether the member, its target or anything below may not be shown or stored.
    pub fn is_sensitive(&self, id: ShapeId) -> bool {
        let mut seen = vec![id];
        let mut at = 0;
        while at < seen.len() {
            let shape = self.shape(seen[at]);
            at += 1;
            if shape.traits.sensitive {
                return true;
            }
            for member in shape.all_members() {
                if member.traits.sensitive {
                    return true;
                }
                if !seen.contains(&member.target) {
                    seen.push(member.target);
                }
            }
        }
        false
    }

    /// `smithy.rules#endpointRuleSet` as JSON text.
    pub fn endpoint_rule_set(&self) -> Option<&str> {
        self.rules.map(|range| slice(&self.text, range))
    }

    fn read(&self, id: ShapeId) -> Result<Shape, ModelError> {
        let at = id.0 as usize;
        let Some(line) = self.lines.get(at) else {
            let (name, kind) = &PRELUDE[at - self.lines.len()];
            return Ok(Shape { id, name: (*name).into(), kind: kind(), traits: Traits::default() });
        };
        let name = slice(&self.text, line.id);
        let mut raw: RawShape = serde_json::from_str(slice(&self.text, line.json))
            .map_err(|source| ModelError::Shape { shape: name.to_owned(), source })?;
        let resolve = |target: &str| {
            find(&self.text, &self.lines, target)
                .or_else(|| {
                    let local = target.strip_prefix("smithy.api#")?;
                    PRELUDE.iter().position(|(name, _)| *name == local).map(|at| at + self.lines.len())
                })
                .map(|at| ShapeId(at as u32))
                .ok_or_else(|| ModelError::Target { shape: name.to_owned(), target: target.to_owned() })
        };
        let member = |name: &str, mut raw: RawMember| -> Result<Member, ModelError> {
            Ok(Member { name: name.into(), target: resolve(&raw.target)?, traits: raw.traits.take() })
        };
        let missing = |what: &str| ModelError::Shape {
            shape: name.to_owned(),
            source: serde::de::Error::custom(format_args!("missing {what}")),
        };
        let written = raw.members.map_or("{}", RawValue::get);
        let shape_error = |source| ModelError::Shape { shape: name.to_owned(), source };
        let members = || -> Result<Box<[Member]>, ModelError> {
            let members: InOrder<RawMember> = serde_json::from_str(written).map_err(shape_error)?;
            members.0.into_iter().map(|(name, raw)| member(&name, raw)).collect()
        };
        // EC2's instance types alone are a thousand: read nothing but the values.
        let values = || -> Result<Box<[Member]>, ModelError> {
            let unit = resolve("smithy.api#Unit")?;
            let members: InOrder<RawEnumMember> = serde_json::from_str(written).map_err(shape_error)?;
            let value = |(name, raw): (Box<str>, RawEnumMember)| Member {
                name,
                target: unit,
                traits: Traits { enum_value: raw.traits.enum_value, ..Traits::default() },
            };
            Ok(members.0.into_iter().map(value).collect())
        };
        let kind = match raw.kind {
            RawKind::Blob => Kind::Blob,
            RawKind::Boolean => Kind::Boolean,
            RawKind::String => Kind::String,
            RawKind::Byte => Kind::Byte,
            RawKind::Short => Kind::Short,
            RawKind::Integer => Kind::Integer,
            RawKind::Long => Kind::Long,
            RawKind::Float => Kind::Float,
            RawKind::Double => Kind::Double,
            RawKind::BigInteger => Kind::BigInteger,
            RawKind::BigDecimal => Kind::BigDecimal,
            RawKind::Timestamp => Kind::Timestamp,
            RawKind::Document => Kind::Document,
            RawKind::Enum => Kind::Enum(values()?),
            RawKind::IntEnum => Kind::IntEnum(values()?),
            RawKind::Structure => Kind::Structure(members()?),
            RawKind::Union => Kind::Union(members()?),
            RawKind::List => {
                Kind::List(Box::new(member("member", raw.member.take().ok_or_else(|| missing("member"))?)?))
            }
            RawKind::Map => Kind::Map {
                key: Box::new(member("key", raw.key.take().ok_or_else(|| missing("key"))?)?),
                value: Box::new(member("value", raw.value.take().ok_or_else(|| missing("value"))?)?),
            },
            RawKind::Operation => Kind::Operation(Box::new(self.read_operation(&mut raw, &resolve)?)),
            RawKind::Service => Kind::Service,
            RawKind::Resource => Kind::Resource,
        };
        Ok(Shape { id, name: local_name(name).into(), kind, traits: raw.traits.take() })
    }

    fn read_operation(
        &self,
        raw: &mut RawShape,
        resolve: &dyn Fn(&str) -> Result<ShapeId, ModelError>,
    ) -> Result<Operation, ModelError> {
        let structure = |target: &Option<RawTarget>| -> Result<Option<ShapeId>, ModelError> {
            match target {
                Some(target) if target.target != "smithy.api#Unit" => resolve(&target.target).map(Some),
                _ => Ok(None),
            }
        };
        let traits = &mut raw.traits;
        let mut auth: Vec<AuthScheme> = match &traits.auth {
            Some(list) if list.is_empty() => vec![AuthScheme::None],
            Some(list) => list.iter().filter_map(|id| AuthScheme::from_id(id)).collect(),
            None => self.auth.to_vec(),
        };
        if traits.optional_auth.is_some() && !auth.contains(&AuthScheme::None) {
            auth.push(AuthScheme::None);
        }
        Ok(Operation {
            input: structure(&raw.input)?,
            output: structure(&raw.output)?,
            errors: raw.errors.iter().map(|error| resolve(&error.target)).collect::<Result<_, _>>()?,
            http: traits.http.take(),
            readonly: traits.readonly.is_some(),
            idempotent: traits.idempotent.is_some(),
            pagination: traits.pagination.take().or_else(|| self.standard_pagination(traits)),
            waiters: traits.waitable.take().unwrap_or_default(),
            host_prefix: traits.endpoint.take().map(|e| e.host_prefix),
            auth: auth.into(),
            unsigned_payload: traits.unsigned_payload.is_some(),
            static_context_params: traits.static_context_params.take().unwrap_or_default(),
            operation_context_params: traits.operation_context_params.take().unwrap_or_default(),
            http_checksum: traits.http_checksum.take(),
            http_checksum_required: traits.http_checksum_required.is_some(),
            request_compression: traits.request_compression.take(),
            discovered_endpoint: traits.discovered_endpoint.take(),
            result_wrapper: traits.result_wrapper.take(),
            s3_unwrapped_xml: traits.s3_unwrapped_xml.is_some(),
        })
    }

    /// `smithy.api#paginated` of the operation over the service's own.
    fn standard_pagination(&self, traits: &mut RawTraits) -> Option<Pagination> {
        let own = traits.paginated.take()?;
        let base = serde_json::from_str::<RawShape>(slice(&self.text, self.lines[self.root.0 as usize].json))
            .ok()
            .and_then(|service| service.traits.paginated)
            .unwrap_or_default();
        // Smithy paths are dotted member names: JMESPath as they stand.
        Some(Pagination {
            input_tokens: vec![own.input_token.or(base.input_token)?],
            output_tokens: vec![own.output_token.or(base.output_token)?],
            items: own.items.or(base.items).into_iter().collect(),
            page_size: own.page_size.or(base.page_size),
            more_results: None,
            non_aggregate: Vec::new(),
        })
    }
}

impl Shape {
    /// Members of a structure or union; empty for anything else.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            Kind::Structure(members) | Kind::Union(members) => members,
            _ => &[],
        }
    }

    /// A structure's or union's member by its name in the model.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members().iter().find(|member| &*member.name == name)
    }

    /// The values of an enum of strings; empty for anything else.
    pub fn enum_values(&self) -> impl Iterator<Item = &str> {
        let members: &[Member] = match &self.kind {
            Kind::Enum(members) => members,
            _ => &[],
        };
        members.iter().filter_map(|member| member.traits.enum_value.as_ref()?.as_str())
    }

    /// Every member: of structures, unions, lists and maps.
    pub fn all_members(&self) -> Vec<&Member> {
        match &self.kind {
            Kind::List(member) => vec![member],
            Kind::Map { key, value } => vec![key, value],
            _ => self.members().iter().collect(),
        }
    }
}

fn protocols(traits: &RawTraits) -> Box<[Protocol]> {
    let has = |protocol: Protocol| match protocol {
        Protocol::AwsJson1_0 => traits.aws_json1_0.is_some(),
        Protocol::AwsJson1_1 => traits.aws_json1_1.is_some(),
        Protocol::RestJson1 => traits.rest_json1.is_some(),
        Protocol::RestXml => traits.rest_xml.is_some(),
        Protocol::AwsQuery => traits.aws_query.is_some(),
        Protocol::Ec2Query => traits.ec2_query.is_some(),
        Protocol::RpcV2Cbor => traits.rpcv2_cbor.is_some(),
    };
    let mut order: Vec<Protocol> = Vec::new();
    for id in traits.protocol_order.iter().flatten() {
        order.extend(Protocol::ALL.into_iter().filter(|protocol| protocol.id() == &**id && has(*protocol)));
    }
    for protocol in Protocol::ALL {
        if has(protocol) && !order.contains(&protocol) {
            order.push(protocol);
        }
    }
    order.into()
}

fn service_auth(traits: &RawTraits) -> Box<[AuthScheme]> {
    if let Some(list) = &traits.auth {
        return list.iter().filter_map(|id| AuthScheme::from_id(id)).collect();
    }
    let mut auth = Vec::new();
    if traits.sigv4.is_some() {
        auth.push(AuthScheme::SigV4);
    }
    if traits.sigv4a.is_some() {
        auth.push(AuthScheme::SigV4a);
    }
    if traits.bearer.is_some() {
        auth.push(AuthScheme::Bearer);
    }
    if auth.is_empty() {
        auth.push(AuthScheme::None);
    }
    auth.into()
}

fn local_name(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

fn slice(text: &str, (start, end): (u32, u32)) -> &str {
    &text[start as usize..end as usize]
}

fn find(text: &str, lines: &[Line], id: &str) -> Option<usize> {
    lines.binary_search_by(|line| slice(text, line.id).cmp(id)).ok()
}

/// Finds each shape's line; the text's form is [`crate::ast`]'s to keep.
fn index(text: &str) -> Result<Box<[Line]>, ModelError> {
    let mut lines = Vec::with_capacity(text.len() / 400);
    let bytes = text.as_bytes();
    let mut start = 0;
    for (number, end) in memchr::memchr_iter(b'\n', bytes).enumerate() {
        let line = &text[start..end];
        let wrong = |what| ModelError::Layout { line: number + 1, what };
        if number > 0 && line.starts_with('"') {
            let close = line[1..].find('"').ok_or_else(|| wrong("a shape id in quotes"))? + 1;
            let json = line[close + 1..].strip_prefix(':').ok_or_else(|| wrong("':' after the shape id"))?;
            let json = json.strip_suffix(',').unwrap_or(json);
            let json_start = start + close + 2;
            let entry = Line {
                id: ((start + 1) as u32, (start + close) as u32),
                json: (json_start as u32, (json_start + json.len()) as u32),
            };
            if lines.last().is_some_and(|last: &Line| slice(text, last.id) >= slice(text, entry.id)) {
                return Err(wrong("shape ids in ascending order"));
            }
            lines.push(entry);
        }
        start = end + 1;
    }
    Ok(lines.into())
}

type PreludeShape = (&'static str, fn() -> Kind);

/// The prelude's shapes that models refer to (Smithy 2.0, "prelude").
const PRELUDE: [PreludeShape; 22] = [
    ("Unit", || Kind::Structure(Box::new([]))),
    ("Blob", || Kind::Blob),
    ("Boolean", || Kind::Boolean),
    ("String", || Kind::String),
    ("Byte", || Kind::Byte),
    ("Short", || Kind::Short),
    ("Integer", || Kind::Integer),
    ("Long", || Kind::Long),
    ("Float", || Kind::Float),
    ("Double", || Kind::Double),
    ("BigInteger", || Kind::BigInteger),
    ("BigDecimal", || Kind::BigDecimal),
    ("Timestamp", || Kind::Timestamp),
    ("Document", || Kind::Document),
    ("PrimitiveBoolean", || Kind::Boolean),
    ("PrimitiveByte", || Kind::Byte),
    ("PrimitiveShort", || Kind::Short),
    ("PrimitiveInteger", || Kind::Integer),
    ("PrimitiveLong", || Kind::Long),
    ("PrimitiveFloat", || Kind::Float),
    ("PrimitiveDouble", || Kind::Double),
    ("void", || Kind::Structure(Box::new([]))),
];
