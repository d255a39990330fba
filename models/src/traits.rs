//! Smithy traits as typed data: what one JSON trait map says, without the shape it stands on.
//!
//! Only facts that reach the wire or a user are read; unknown traits are ignored. Nothing here looks at other shapes.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

/// Where an input or output member travels in an HTTP message (smithy.api HTTP binding traits).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum HttpBinding {
    /// In the protocol's body, with its siblings.
    #[default]
    Body,
    /// `httpLabel`: in the URI, at `{member name}`.
    Label,
    /// `httpQuery`: this query parameter.
    Query(Box<str>),
    /// `httpQueryParams`: a map whose entries are query parameters.
    QueryParams,
    /// `httpHeader`: this header.
    Header(Box<str>),
    /// `httpPrefixHeaders`: a map whose entries are headers that begin with this prefix.
    PrefixHeaders(Box<str>),
    /// `httpPayload`: the member is the whole body.
    Payload,
    /// `httpResponseCode`: the response's status.
    ResponseCode,
}

/// How a timestamp is written (`smithy.api#timestampFormat`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimestampFormat {
    /// RFC 3339, always UTC.
    DateTime,
    /// IMF-fixdate of RFC 9110.
    HttpDate,
    /// Seconds since the epoch, with a fraction if there is one.
    EpochSeconds,
}

/// `smithy.api#xmlNamespace`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct XmlNamespace {
    /// The namespace's URI.
    pub uri: Box<str>,
    /// The prefix to declare it under; the default namespace where absent.
    pub prefix: Option<Box<str>>,
}

/// `smithy.api#length` or `smithy.api#range`: inclusive bounds, each optional.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Bounds {
    /// Smallest allowed value or length.
    pub min: Option<serde_json::Number>,
    /// Largest allowed value or length.
    pub max: Option<serde_json::Number>,
}

/// `smithy.api#error` and what goes with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorTrait {
    /// Whether the server, not the caller, is at fault.
    pub server: bool,
    /// `smithy.api#httpError`: the status the error comes with.
    pub status: Option<u16>,
    /// `aws.protocols#awsQueryError`: the code on the wire where it is not the shape's name.
    pub code: Option<Box<str>>,
    /// `smithy.api#retryable`: present when a retry may help.
    pub retryable: Option<Retryable>,
}

/// `smithy.api#retryable`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub struct Retryable {
    /// Whether the error is a throttle.
    #[serde(default)]
    pub throttling: bool,
}

/// The traits of a shape or member that the codecs, the checks and the generator need.
///
/// A member's traits do not include its target's: ask [`crate::Service::timestamp_format`] and its like for the rule
/// "the member's, else the target's".
#[derive(Debug, Clone, Default)]
pub struct Traits {
    /// Where the member travels.
    pub http: HttpBinding,
    /// `smithy.api#required`
    pub required: bool,
    /// `smithy.api#sensitive`
    pub sensitive: bool,
    /// `smithy.api#streaming`: a blob streamed as bytes or a union streamed as events.
    pub streaming: bool,
    /// `smithy.api#requiresLength`
    pub requires_length: bool,
    /// `smithy.api#sparse`: null is a legal element.
    pub sparse: bool,
    /// `smithy.api#deprecated`
    pub deprecated: bool,
    /// `smithy.api#idempotencyToken`
    pub idempotency_token: bool,
    /// `smithy.api#hostLabel`
    pub host_label: bool,
    /// `smithy.api#xmlAttribute`
    pub xml_attribute: bool,
    /// `smithy.api#xmlFlattened`
    pub xml_flattened: bool,
    /// `smithy.api#eventHeader`
    pub event_header: bool,
    /// `smithy.api#eventPayload`
    pub event_payload: bool,
    /// `aws.api#clientEndpointDiscoveryId`
    pub endpoint_discovery_id: bool,
    /// `nuaws.api#clientOnly`: tells the client something and is never sent.
    pub client_only: bool,
    /// `smithy.api#jsonName`
    pub json_name: Option<Box<str>>,
    /// `smithy.api#xmlName`
    pub xml_name: Option<Box<str>>,
    /// `aws.protocols#ec2QueryName`
    pub ec2_query_name: Option<Box<str>>,
    /// `smithy.api#xmlNamespace`
    pub xml_namespace: Option<Box<XmlNamespace>>,
    /// `smithy.api#timestampFormat`
    pub timestamp_format: Option<TimestampFormat>,
    /// `smithy.api#enumValue`: the value of an enum's member, a string or an integer.
    pub enum_value: Option<serde_json::Value>,
    /// `smithy.api#default`, null meaning "no default".
    pub default: Option<serde_json::Value>,
    /// `smithy.api#length`
    pub length: Option<Box<Bounds>>,
    /// `smithy.api#range`
    pub range: Option<Box<Bounds>>,
    /// `smithy.api#pattern`: an ECMA 262 expression, unanchored.
    pub pattern: Option<Box<str>>,
    /// `smithy.api#mediaType`
    pub media_type: Option<Box<str>>,
    /// `smithy.rules#contextParam`: the endpoint parameter this member gives.
    pub context_param: Option<Box<str>>,
    /// `smithy.api#error`
    pub error: Option<Box<ErrorTrait>>,
}

/// `smithy.api#http`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Http {
    /// The HTTP verb.
    pub method: Box<str>,
    /// Path and query with `{label}` and `{label+}`.
    pub uri: Box<str>,
    /// The status of success.
    #[serde(default = "ok")]
    pub code: u16,
}

fn ok() -> u16 {
    200
}

/// How an operation's pages are followed: `smithy.api#paginated`, or `nuaws.api#pagination` where the standard trait
/// cannot say it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Pagination {
    /// Input members that take the tokens, in step with `output_tokens`.
    pub input_tokens: Vec<Box<str>>,
    /// JMESPath expressions over the output, one per input token.
    pub output_tokens: Vec<Box<str>>,
    /// JMESPath expressions over the output that hold the rows; the first is the main one.
    pub items: Vec<Box<str>>,
    /// JMESPath expression that is true while there are more pages.
    pub more_results: Option<Box<str>>,
    /// Input member that bounds the rows of one page.
    pub page_size: Option<Box<str>>,
    /// Output members that are the same on every page.
    pub non_aggregate: Vec<Box<str>>,
}

/// `aws.protocols#httpChecksum`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HttpChecksum {
    /// Whether a request without a checksum is refused.
    pub request_checksum_required: bool,
    /// Input member that names the request's algorithm.
    pub request_algorithm_member: Option<Box<str>>,
    /// Input member that asks for a checksum in the response.
    pub request_validation_mode_member: Option<Box<str>>,
    /// Algorithms the response may carry, as the model spells them.
    pub response_algorithms: Vec<Box<str>>,
}

/// `smithy.api#requestCompression`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct RequestCompression {
    /// Encodings in order of preference.
    pub encodings: Vec<Box<str>>,
}

/// `aws.api#clientDiscoveredEndpoint`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct DiscoveredEndpoint {
    /// Whether the operation works only on a discovered endpoint.
    #[serde(default)]
    pub required: bool,
}

/// A value of `smithy.rules#staticContextParams`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct StaticContextParam {
    /// A string, a boolean or a list of strings.
    pub value: serde_json::Value,
}

/// A value of `smithy.rules#operationContextParams`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct OperationContextParam {
    /// JMESPath expression over the input.
    pub path: Box<str>,
}

/// `smithy.waiters#waitable`: one waiter.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Waiter {
    /// What to look for in each answer, in order.
    pub acceptors: Vec<Acceptor>,
    /// Seconds between attempts at first.
    #[serde(default = "two")]
    pub min_delay: u32,
    /// Seconds between attempts at most.
    #[serde(default = "two_minutes")]
    pub max_delay: u32,
    /// How many attempts AWS's own clients make, `min_delay` apart, before they give up; `nuaws.api#maxAttempts`.
    #[serde(rename = "nuaws.api#maxAttempts", default)]
    pub max_attempts: Option<u32>,
}

fn two() -> u32 {
    2
}

fn two_minutes() -> u32 {
    120
}

/// One acceptor of a [`Waiter`].
#[derive(Debug, Clone, Deserialize)]
pub struct Acceptor {
    /// `success`, `failure` or `retry`.
    pub state: Box<str>,
    /// The matcher as the model has it: one key of `output`, `inputOutput`, `success`, `errorType`,
    /// `nuaws.api#httpStatus`.
    pub matcher: serde_json::Value,
}

/// A trait map as JSON has it: read once per shape or member.
#[derive(Deserialize, Default)]
pub(crate) struct RawTraits<'a> {
    #[serde(rename = "smithy.api#httpLabel")]
    http_label: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#httpPayload")]
    http_payload: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#httpResponseCode")]
    http_response_code: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#httpQueryParams")]
    http_query_params: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#httpQuery")]
    http_query: Option<Box<str>>,
    #[serde(rename = "smithy.api#httpHeader")]
    http_header: Option<Box<str>>,
    #[serde(rename = "smithy.api#httpPrefixHeaders")]
    http_prefix_headers: Option<Box<str>>,
    #[serde(rename = "smithy.api#required")]
    required: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#sensitive")]
    sensitive: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#streaming")]
    streaming: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#requiresLength")]
    requires_length: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#sparse")]
    sparse: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#deprecated")]
    pub(crate) deprecated: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#idempotencyToken")]
    idempotency_token: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#hostLabel")]
    host_label: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#xmlAttribute")]
    xml_attribute: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#xmlFlattened")]
    xml_flattened: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#eventHeader")]
    event_header: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#eventPayload")]
    event_payload: Option<IgnoredAny>,
    #[serde(rename = "aws.api#clientEndpointDiscoveryId")]
    endpoint_discovery_id: Option<IgnoredAny>,
    #[serde(rename = "nuaws.api#clientOnly")]
    client_only: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#jsonName")]
    json_name: Option<Box<str>>,
    #[serde(rename = "smithy.api#xmlName")]
    xml_name: Option<Box<str>>,
    #[serde(rename = "aws.protocols#ec2QueryName")]
    ec2_query_name: Option<Box<str>>,
    #[serde(rename = "smithy.api#xmlNamespace")]
    pub(crate) xml_namespace: Option<Box<XmlNamespace>>,
    #[serde(rename = "smithy.api#timestampFormat")]
    timestamp_format: Option<TimestampFormat>,
    #[serde(rename = "smithy.api#enumValue")]
    enum_value: Option<serde_json::Value>,
    #[serde(rename = "smithy.api#default")]
    default: Option<serde_json::Value>,
    #[serde(rename = "smithy.api#length")]
    length: Option<Box<Bounds>>,
    #[serde(rename = "smithy.api#range")]
    range: Option<Box<Bounds>>,
    #[serde(rename = "smithy.api#pattern")]
    pattern: Option<Box<str>>,
    #[serde(rename = "smithy.api#mediaType")]
    media_type: Option<Box<str>>,
    #[serde(rename = "smithy.rules#contextParam")]
    context_param: Option<Named>,
    #[serde(rename = "smithy.api#error")]
    error: Option<Box<str>>,
    #[serde(rename = "smithy.api#httpError")]
    http_error: Option<u16>,
    #[serde(rename = "aws.protocols#awsQueryError")]
    query_error: Option<QueryError>,
    #[serde(rename = "smithy.api#retryable")]
    retryable: Option<Retryable>,

    // Operations.
    #[serde(rename = "smithy.api#http")]
    pub(crate) http: Option<Http>,
    #[serde(rename = "smithy.api#readonly")]
    pub(crate) readonly: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#idempotent")]
    pub(crate) idempotent: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#paginated")]
    pub(crate) paginated: Option<RawPaginated>,
    #[serde(rename = "nuaws.api#pagination")]
    pub(crate) pagination: Option<Pagination>,
    #[serde(rename = "smithy.waiters#waitable")]
    pub(crate) waitable: Option<BTreeMap<Box<str>, Waiter>>,
    #[serde(rename = "smithy.api#endpoint")]
    pub(crate) endpoint: Option<HostPrefix>,
    #[serde(rename = "smithy.api#auth")]
    pub(crate) auth: Option<Vec<Box<str>>>,
    #[serde(rename = "smithy.api#optionalAuth")]
    pub(crate) optional_auth: Option<IgnoredAny>,
    #[serde(rename = "aws.auth#unsignedPayload")]
    pub(crate) unsigned_payload: Option<IgnoredAny>,
    #[serde(rename = "smithy.rules#staticContextParams")]
    pub(crate) static_context_params: Option<BTreeMap<Box<str>, StaticContextParam>>,
    #[serde(rename = "smithy.rules#operationContextParams")]
    pub(crate) operation_context_params: Option<BTreeMap<Box<str>, OperationContextParam>>,
    #[serde(rename = "aws.protocols#httpChecksum")]
    pub(crate) http_checksum: Option<HttpChecksum>,
    #[serde(rename = "smithy.api#httpChecksumRequired")]
    pub(crate) http_checksum_required: Option<IgnoredAny>,
    #[serde(rename = "smithy.api#requestCompression")]
    pub(crate) request_compression: Option<RequestCompression>,
    #[serde(rename = "aws.api#clientDiscoveredEndpoint")]
    pub(crate) discovered_endpoint: Option<DiscoveredEndpoint>,
    #[serde(rename = "nuaws.api#resultWrapper")]
    pub(crate) result_wrapper: Option<Box<str>>,
    #[serde(rename = "aws.customizations#s3UnwrappedXmlOutput")]
    pub(crate) s3_unwrapped_xml: Option<IgnoredAny>,

    // Services.
    #[serde(rename = "aws.api#service")]
    pub(crate) service: Option<RawServiceTrait>,
    #[serde(rename = "aws.auth#sigv4")]
    pub(crate) sigv4: Option<Named>,
    #[serde(rename = "aws.auth#sigv4a")]
    pub(crate) sigv4a: Option<Named>,
    #[serde(rename = "smithy.api#httpBearerAuth")]
    pub(crate) bearer: Option<IgnoredAny>,
    #[serde(rename = "nuaws.api#protocolOrder")]
    pub(crate) protocol_order: Option<Vec<Box<str>>>,
    #[serde(rename = "nuaws.api#cliNames")]
    pub(crate) cli_names: Option<Vec<Box<str>>>,
    #[serde(rename = "nuaws.api#name")]
    pub(crate) name: Option<Box<str>>,
    #[serde(rename = "nuaws.api#signatureVersion")]
    pub(crate) signature_version: Option<Box<str>>,
    #[serde(rename = "nuaws.api#targetPrefix")]
    pub(crate) target_prefix: Option<Box<str>>,
    #[serde(rename = "aws.protocols#awsQueryCompatible")]
    pub(crate) query_compatible: Option<IgnoredAny>,
    #[serde(rename = "smithy.rules#endpointRuleSet", borrow)]
    pub(crate) endpoint_rule_set: Option<&'a RawValue>,
    #[serde(rename = "smithy.rules#clientContextParams")]
    pub(crate) client_context_params: Option<BTreeMap<Box<str>, serde_json::Value>>,
    #[serde(rename = "aws.api#clientEndpointDiscovery")]
    pub(crate) endpoint_discovery: Option<EndpointDiscovery>,
    #[serde(rename = "aws.protocols#restXml")]
    pub(crate) rest_xml: Option<RestXml>,
    #[serde(rename = "aws.protocols#restJson1")]
    pub(crate) rest_json1: Option<IgnoredAny>,
    #[serde(rename = "aws.protocols#awsJson1_0")]
    pub(crate) aws_json1_0: Option<IgnoredAny>,
    #[serde(rename = "aws.protocols#awsJson1_1")]
    pub(crate) aws_json1_1: Option<IgnoredAny>,
    #[serde(rename = "aws.protocols#awsQuery")]
    pub(crate) aws_query: Option<IgnoredAny>,
    #[serde(rename = "aws.protocols#ec2Query")]
    pub(crate) ec2_query: Option<IgnoredAny>,
    #[serde(rename = "smithy.protocols#rpcv2Cbor")]
    pub(crate) rpcv2_cbor: Option<IgnoredAny>,
}

/// `aws.api#clientEndpointDiscovery`.
#[derive(Debug, Clone, Deserialize)]
pub struct EndpointDiscovery {
    /// Shape id of the operation that lists endpoints.
    pub operation: Box<str>,
    /// Shape id of the error that says an endpoint is stale.
    pub error: Option<Box<str>>,
}

#[derive(Deserialize)]
pub(crate) struct Named {
    pub(crate) name: Box<str>,
}

#[derive(Deserialize)]
pub(crate) struct QueryError {
    code: Box<str>,
    #[serde(rename = "httpResponseCode")]
    http_response_code: Option<u16>,
}

#[derive(Deserialize)]
pub(crate) struct HostPrefix {
    #[serde(rename = "hostPrefix")]
    pub(crate) host_prefix: Box<str>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct RestXml {
    pub(crate) no_error_wrapping: bool,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct RawServiceTrait {
    pub(crate) sdk_id: Box<str>,
    pub(crate) endpoint_prefix: Option<Box<str>>,
    pub(crate) arn_namespace: Option<Box<str>>,
}

/// `smithy.api#paginated`; on an operation it inherits from the service's.
#[derive(Deserialize, Default, Clone)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct RawPaginated {
    pub(crate) input_token: Option<Box<str>>,
    pub(crate) output_token: Option<Box<str>>,
    pub(crate) items: Option<Box<str>>,
    pub(crate) page_size: Option<Box<str>>,
}

impl RawTraits<'_> {
    /// The part that stands on any shape or member.
    pub(crate) fn take(&mut self) -> Traits {
        let http = if self.http_label.is_some() {
            HttpBinding::Label
        } else if self.http_payload.is_some() {
            HttpBinding::Payload
        } else if self.http_response_code.is_some() {
            HttpBinding::ResponseCode
        } else if self.http_query_params.is_some() {
            HttpBinding::QueryParams
        } else if let Some(name) = self.http_query.take() {
            HttpBinding::Query(name)
        } else if let Some(name) = self.http_header.take() {
            HttpBinding::Header(name)
        } else if let Some(prefix) = self.http_prefix_headers.take() {
            HttpBinding::PrefixHeaders(prefix)
        } else {
            HttpBinding::Body
        };
        let error = self.error.take().map(|fault| {
            let query = self.query_error.take();
            Box::new(ErrorTrait {
                server: &*fault == "server",
                status: self.http_error.or(query.as_ref().and_then(|q| q.http_response_code)),
                code: query.map(|q| q.code),
                retryable: self.retryable.take(),
            })
        });
        Traits {
            http,
            required: self.required.is_some(),
            sensitive: self.sensitive.is_some(),
            streaming: self.streaming.is_some(),
            requires_length: self.requires_length.is_some(),
            sparse: self.sparse.is_some(),
            deprecated: self.deprecated.is_some(),
            idempotency_token: self.idempotency_token.is_some(),
            host_label: self.host_label.is_some(),
            xml_attribute: self.xml_attribute.is_some(),
            xml_flattened: self.xml_flattened.is_some(),
            event_header: self.event_header.is_some(),
            event_payload: self.event_payload.is_some(),
            endpoint_discovery_id: self.endpoint_discovery_id.is_some(),
            client_only: self.client_only.is_some(),
            json_name: self.json_name.take(),
            xml_name: self.xml_name.take(),
            ec2_query_name: self.ec2_query_name.take(),
            xml_namespace: self.xml_namespace.take(),
            timestamp_format: self.timestamp_format,
            enum_value: self.enum_value.take(),
            default: self.default.take(),
            length: self.length.take(),
            range: self.range.take(),
            pattern: self.pattern.take(),
            media_type: self.media_type.take(),
            context_param: self.context_param.take().map(|c| c.name),
            error,
        }
    }
}
