//! One form for the same facts, wherever they came from.
//!
//! - Traits without effect on the wire or on a user go: [`KEPT`] lists what stays, and bindings of a protocol family the
//!   service does not speak go too. What stays loses its prose.
//! - What repeats Smithy's own rule goes: status 200, a JSON or XML name that is the member's, a query error code that is
//!   the error's name, a length of 0 or more, `optionalAuth` beside an empty `auth`.
//! - Zero defaults (0, false, "", [], {}) go: they say no more than Smithy 1.0's unboxed primitives, and a client does not
//!   send what was not given.
//! - A string with the 1.0 `enum` trait becomes an enum shape.
//! - The service lists every operation and resource of its closure; shapes outside the closure go.
//! - What the service's `paginated` trait says is written on each paginated operation.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{Ast, AstError, Kind, Member, Shape, Traits};

/// What is kept of a trait's value.
#[derive(Clone, Copy)]
enum Keep {
    /// All of it.
    Value,
    /// That it is there.
    Flag,
    /// These keys of the object.
    Keys(&'static [&'static str]),
    /// All but `documentation`, at any depth.
    NoProse,
}

/// When a trait has a meaning at all.
#[derive(Clone, Copy)]
enum When {
    Always,
    /// The service speaks restJson1 or restXml.
    Rest,
    /// The service speaks restJson1.
    RestJson,
    /// The service speaks restXml, awsQuery or ec2Query.
    Xml,
    /// The service speaks ec2Query.
    Ec2,
    /// The service speaks awsQuery, or another protocol with awsQuery's error codes.
    QueryErrors,
}

/// Every trait of the canonical form, sorted by name. `nuaws.api` traits are our own:
///
/// - `name`: nuaws's name for the service where another service has the same SDK id.
/// - `cliNames`: the AWS CLI's names for the service, best known first.
/// - `protocolOrder`: protocol traits in order of preference.
/// - `targetPrefix`: what `X-Amz-Target` and the rpcv2 path begin with where it is no valid shape name.
/// - `signatureVersion`: botocore's name of a signature other than plain SigV4 (`s3`, `s3v4`, `v2`).
/// - `checksumFormat`: the checksum the whole service expects (`md5` for S3, `sha256` for Glacier's tree hash).
/// - `resultWrapper`: an awsQuery result element other than `<Operation>Result`.
/// - `pagination`: how pages are followed where `paginated` cannot say it: `inputTokens`, `outputTokens`, `items`,
///   `moreResults`, `pageSize`, `nonAggregate`.
/// - `clientOnly`: a member for the client, never sent (the source region of a presigned copy).
///
/// Inside `waitable` a waiter may have `nuaws.api#maxAttempts`, and a matcher may be `{"nuaws.api#httpStatus": 404}`.
const KEPT: &[(&str, When, Keep)] = &[
    ("aws.api#clientDiscoveredEndpoint", When::Always, Keep::Value),
    ("aws.api#clientEndpointDiscovery", When::Always, Keep::Value),
    ("aws.api#clientEndpointDiscoveryId", When::Always, Keep::Flag),
    ("aws.api#service", When::Always, Keep::Keys(&["sdkId", "arnNamespace", "endpointPrefix"])),
    ("aws.auth#sigv4", When::Always, Keep::Value),
    ("aws.auth#sigv4a", When::Always, Keep::Value),
    ("aws.auth#unsignedPayload", When::Always, Keep::Flag),
    ("aws.customizations#s3UnwrappedXmlOutput", When::Always, Keep::Flag),
    ("aws.protocols#awsJson1_0", When::Always, Keep::Value),
    ("aws.protocols#awsJson1_1", When::Always, Keep::Value),
    ("aws.protocols#awsQuery", When::Always, Keep::Value),
    ("aws.protocols#awsQueryCompatible", When::Always, Keep::Flag),
    ("aws.protocols#awsQueryError", When::QueryErrors, Keep::Value),
    ("aws.protocols#ec2Query", When::Always, Keep::Value),
    ("aws.protocols#ec2QueryName", When::Ec2, Keep::Value),
    ("aws.protocols#httpChecksum", When::Always, Keep::Value),
    ("aws.protocols#restJson1", When::Always, Keep::Value),
    ("aws.protocols#restXml", When::Always, Keep::Value),
    ("nuaws.api#checksumFormat", When::Always, Keep::Value),
    ("nuaws.api#cliNames", When::Always, Keep::Value),
    ("nuaws.api#clientOnly", When::Always, Keep::Flag),
    ("nuaws.api#name", When::Always, Keep::Value),
    ("nuaws.api#pagination", When::Always, Keep::Value),
    ("nuaws.api#protocolOrder", When::Always, Keep::Value),
    ("nuaws.api#resultWrapper", When::Always, Keep::Value),
    ("nuaws.api#signatureVersion", When::Always, Keep::Value),
    ("nuaws.api#targetPrefix", When::Always, Keep::Value),
    ("smithy.api#auth", When::Always, Keep::Value),
    ("smithy.api#default", When::Always, Keep::Value),
    ("smithy.api#deprecated", When::Always, Keep::Keys(&["since"])),
    ("smithy.api#endpoint", When::Always, Keep::Value),
    ("smithy.api#enumValue", When::Always, Keep::Value),
    ("smithy.api#error", When::Always, Keep::Value),
    ("smithy.api#eventHeader", When::Always, Keep::Flag),
    ("smithy.api#eventPayload", When::Always, Keep::Flag),
    ("smithy.api#hostLabel", When::Always, Keep::Flag),
    ("smithy.api#http", When::Rest, Keep::Value),
    ("smithy.api#httpBearerAuth", When::Always, Keep::Flag),
    ("smithy.api#httpChecksumRequired", When::Always, Keep::Flag),
    ("smithy.api#httpError", When::Always, Keep::Value),
    ("smithy.api#httpHeader", When::Rest, Keep::Value),
    ("smithy.api#httpLabel", When::Rest, Keep::Flag),
    ("smithy.api#httpPayload", When::Rest, Keep::Flag),
    ("smithy.api#httpPrefixHeaders", When::Rest, Keep::Value),
    ("smithy.api#httpQuery", When::Rest, Keep::Value),
    ("smithy.api#httpQueryParams", When::Rest, Keep::Flag),
    ("smithy.api#httpResponseCode", When::Rest, Keep::Flag),
    ("smithy.api#idempotencyToken", When::Always, Keep::Flag),
    ("smithy.api#idempotent", When::Always, Keep::Flag),
    ("smithy.api#jsonName", When::RestJson, Keep::Value),
    ("smithy.api#length", When::Always, Keep::Value),
    ("smithy.api#mediaType", When::Always, Keep::Value),
    ("smithy.api#optionalAuth", When::Always, Keep::Flag),
    ("smithy.api#paginated", When::Always, Keep::Value),
    ("smithy.api#pattern", When::Always, Keep::Value),
    ("smithy.api#range", When::Always, Keep::Value),
    ("smithy.api#readonly", When::Always, Keep::Flag),
    ("smithy.api#requestCompression", When::Always, Keep::Value),
    ("smithy.api#required", When::Always, Keep::Flag),
    ("smithy.api#requiresLength", When::Always, Keep::Flag),
    ("smithy.api#retryable", When::Always, Keep::Value),
    ("smithy.api#sensitive", When::Always, Keep::Flag),
    ("smithy.api#sparse", When::Always, Keep::Flag),
    ("smithy.api#streaming", When::Always, Keep::Flag),
    ("smithy.api#timestampFormat", When::Always, Keep::Value),
    ("smithy.api#title", When::Always, Keep::Value),
    ("smithy.api#xmlAttribute", When::Xml, Keep::Flag),
    ("smithy.api#xmlFlattened", When::Xml, Keep::Flag),
    ("smithy.api#xmlName", When::Xml, Keep::Value),
    ("smithy.api#xmlNamespace", When::Xml, Keep::Value),
    ("smithy.protocols#rpcv2Cbor", When::Always, Keep::Value),
    ("smithy.rules#clientContextParams", When::Always, Keep::NoProse),
    ("smithy.rules#contextParam", When::Always, Keep::Value),
    ("smithy.rules#endpointRuleSet", When::Always, Keep::NoProse),
    ("smithy.rules#operationContextParams", When::Always, Keep::Value),
    ("smithy.rules#staticContextParams", When::Always, Keep::Value),
    ("smithy.waiters#waitable", When::Always, Keep::NoProse),
];

/// Normalises the shapes of one service.
pub(super) fn normalize(mut shapes: BTreeMap<String, Shape>) -> Result<Ast, AstError> {
    let mut services =
        shapes.iter().filter(|(_, shape)| matches!(shape.kind, Kind::Service(_))).map(|(id, _)| id.clone());
    let service = match (services.next(), services.next()) {
        (Some(service), None) => service,
        (Some(first), Some(second)) => {
            return Err(AstError::SeveralServices([first, second].into_iter().chain(services).collect()));
        }
        (None, _) => return Err(AstError::NoService),
    };
    drop(services);
    let closure = closure(&shapes, &service)?;
    shapes.retain(|id, _| closure.contains(id.as_str()));
    references_fit(&shapes)?;
    bounded_collections(&shapes)?;
    list_closure(&mut shapes, &service);
    let families = Families::of(&shapes[&service]);
    let mut page_defaults = Map::new();
    if let Some(Value::Object(defaults)) =
        shapes.get_mut(&service).and_then(|shape| shape.traits.remove("smithy.api#paginated"))
    {
        page_defaults = defaults;
    }
    for (id, shape) in &mut shapes {
        enum_trait_to_members(shape);
        shape.traits = kept(&families, std::mem::take(&mut shape.traits));
        drop_repetition(id, &mut shape.traits);
        for member in &mut shape.members {
            member.traits = kept(&families, std::mem::take(&mut member.traits));
            drop_repeated_names(member);
        }
        if let Some(Value::Object(paginated)) = shape.traits.get_mut("smithy.api#paginated") {
            for (key, value) in &page_defaults {
                paginated.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    drop_repeated_roots(&mut shapes);
    Ok(Ast { service, shapes })
}

/// Ids of every shape the service reaches.
fn closure(shapes: &BTreeMap<String, Shape>, service: &str) -> Result<HashSet<String>, AstError> {
    let mut seen = HashSet::from([service.to_owned()]);
    let mut open = vec![service.to_owned()];
    while let Some(id) = open.pop() {
        for target in references(&shapes[&id]) {
            if seen.contains(target) {
                continue;
            }
            if shapes.contains_key(target) {
                seen.insert(target.to_owned());
                open.push(target.to_owned());
            } else if !target.starts_with("smithy.api#") {
                return Err(AstError::Target { shape: id, target: target.to_owned() });
            }
        }
    }
    Ok(seen)
}

/// Refuses a reference to a shape of a kind that cannot stand there (Smithy 2.0, "Shape targets").
fn references_fit(shapes: &BTreeMap<String, Shape>) -> Result<(), AstError> {
    let kind = |target: &String| shapes.get(target).map(|shape| &shape.kind);
    let is_data =
        |target: &String| !matches!(kind(target), Some(Kind::Service(_) | Kind::Operation(_) | Kind::Resource(_)));
    let is_operation = |target: &String| matches!(kind(target), Some(Kind::Operation(_)));
    let is_resource = |target: &String| matches!(kind(target), Some(Kind::Resource(_)));
    let is_structure = |target: &String| matches!(kind(target), Some(Kind::Structure));
    for (id, shape) in shapes {
        let refuse = |what| Err(AstError::Shape { shape: id.clone(), what });
        if !shape.members.iter().all(|member| is_data(&member.target)) {
            return refuse("a member holds a service, a resource or an operation");
        }
        let (operations, resources, errors) = match &shape.kind {
            Kind::Operation(operation) => {
                if !operation.input.iter().chain(&operation.output).all(is_structure) {
                    return refuse("its input or output is no structure");
                }
                (Vec::new(), &[][..], &operation.errors[..])
            }
            Kind::Service(service) => {
                (service.operations.iter().collect(), &service.resources[..], &service.errors[..])
            }
            Kind::Resource(resource) => {
                let lifecycle = resource.lifecycle.iter().map(|(_, target)| target);
                let more = resource.operations.iter().chain(&resource.collection_operations);
                (lifecycle.chain(more).collect(), &resource.resources[..], &[][..])
            }
            _ => continue,
        };
        if !operations.into_iter().all(is_operation) {
            return refuse("what it lists as an operation is none");
        }
        if !resources.iter().all(is_resource) {
            return refuse("what it lists as a resource is none");
        }
        if !errors.iter().all(is_structure) {
            return refuse("what it lists as an error is no structure");
        }
    }
    Ok(())
}

/// Lists and maps that may stand directly inside one another. AWS's have three at most.
const MAX_COLLECTIONS: usize = 32;

/// Refuses a list or map that holds itself with no structure or union between (Smithy 2.0, "Recursive shape
/// definitions"): it has no value that ends, and who walks the model would never return.
fn bounded_collections(shapes: &BTreeMap<String, Shape>) -> Result<(), AstError> {
    let held = |shape: &Shape| match shape.kind {
        Kind::List | Kind::Map => shapes.get(&shape.members.last()?.target),
        _ => None,
    };
    for (id, shape) in shapes {
        if std::iter::successors(Some(shape), |shape| held(shape)).nth(MAX_COLLECTIONS).is_some() {
            let what = "lists and maps stand inside one another without end, or more than 32 deep";
            return Err(AstError::Shape { shape: id.clone(), what });
        }
    }
    Ok(())
}

fn references(shape: &Shape) -> Vec<&str> {
    let mut found: Vec<&str> = shape.members.iter().map(|member| member.target.as_str()).collect();
    match &shape.kind {
        Kind::Operation(operation) => {
            found.extend(operation.input.iter().chain(&operation.output).chain(&operation.errors).map(String::as_str));
        }
        Kind::Service(service) => {
            found
                .extend(service.operations.iter().chain(&service.resources).chain(&service.errors).map(String::as_str));
        }
        Kind::Resource(resource) => {
            found.extend(resource.identifiers.iter().chain(&resource.lifecycle).map(|(_, target)| target.as_str()));
            found.extend(
                (resource.operations.iter().chain(&resource.collection_operations).chain(&resource.resources))
                    .map(String::as_str),
            );
        }
        _ => {}
    }
    found
}

/// Writes the operations and resources of the closure on the service.
fn list_closure(shapes: &mut BTreeMap<String, Shape>, service: &str) {
    let of = |wanted: fn(&Kind) -> bool| -> BTreeSet<String> {
        shapes.iter().filter(|(_, shape)| wanted(&shape.kind)).map(|(id, _)| id.clone()).collect()
    };
    let operations = of(|kind| matches!(kind, Kind::Operation(_)));
    let resources = of(|kind| matches!(kind, Kind::Resource(_)));
    if let Some(Kind::Service(service)) = shapes.get_mut(service).map(|shape| &mut shape.kind) {
        service.operations = operations.into_iter().collect();
        service.resources = resources.into_iter().collect();
    }
}

/// Which families of protocol a service speaks.
struct Families {
    rest: bool,
    rest_json: bool,
    xml: bool,
    ec2: bool,
    query_errors: bool,
}

impl Families {
    fn of(service: &Shape) -> Families {
        let speaks = |protocols: &[&str]| protocols.iter().any(|protocol| service.traits.contains_key(*protocol));
        // A model without any protocol of ours keeps every binding.
        let unknown = !service.traits.keys().any(|name| {
            name.starts_with("aws.protocols#") && name != "aws.protocols#awsQueryCompatible"
                || name == "smithy.protocols#rpcv2Cbor"
        });
        Families {
            rest: unknown || speaks(&["aws.protocols#restJson1", "aws.protocols#restXml"]),
            rest_json: unknown || speaks(&["aws.protocols#restJson1"]),
            xml: unknown || speaks(&["aws.protocols#restXml", "aws.protocols#awsQuery", "aws.protocols#ec2Query"]),
            ec2: unknown || speaks(&["aws.protocols#ec2Query"]),
            query_errors: unknown || speaks(&["aws.protocols#awsQuery", "aws.protocols#awsQueryCompatible"]),
        }
    }

    fn give_meaning(&self, when: When) -> bool {
        match when {
            When::Always => true,
            When::Rest => self.rest,
            When::RestJson => self.rest_json,
            When::Xml => self.xml,
            When::Ec2 => self.ec2,
            When::QueryErrors => self.query_errors,
        }
    }
}

fn kept(families: &Families, traits: Traits) -> Traits {
    let kept = traits.into_iter().filter_map(|(name, value)| {
        let at = KEPT.binary_search_by(|(known, ..)| known.cmp(&name.as_str())).ok()?;
        let (_, when, keep) = KEPT[at];
        if !families.give_meaning(when) {
            return None;
        }
        let value = match (keep, value) {
            (Keep::Flag, _) => json!({}),
            (Keep::Keys(keys), Value::Object(mut object)) => {
                Value::Object(keys.iter().filter_map(|key| object.remove_entry(*key)).collect())
            }
            (Keep::NoProse, mut value) => {
                drop_prose(&mut value);
                value
            }
            (_, value) => value,
        };
        match name.as_str() {
            "smithy.api#default" if is_zero(&value) => None,
            "smithy.api#http" => Some((name, without(value, "code", &json!(200)))),
            "smithy.api#length" => Some((name, without(value, "min", &json!(0)))).filter(|(_, it)| it != &json!({})),
            "aws.protocols#httpChecksum" => Some((name, without(value, "requestChecksumRequired", &json!(false)))),
            "smithy.rules#endpointRuleSet" => Some((name, with_lowercase_types(value))),
            _ => Some((name, value)),
        }
    });
    kept.collect()
}

/// Drops traits of a shape that only repeat another trait or the shape's name.
fn drop_repetition(id: &str, traits: &mut Traits) {
    let name = name_of(id);
    let code = traits.get("aws.protocols#awsQueryError").and_then(|error| error.get("code")).and_then(Value::as_str);
    if code == Some(name) {
        traits.remove("aws.protocols#awsQueryError");
    }
    if traits.get("smithy.api#auth") == Some(&json!([])) {
        traits.remove("smithy.api#optionalAuth");
    }
}

/// Drops a member's names that are its own name, or that its HTTP binding leaves without a use.
fn drop_repeated_names(member: &mut Member) {
    const BOUND: [&str; 6] =
        ["httpLabel", "httpQuery", "httpQueryParams", "httpHeader", "httpPrefixHeaders", "httpResponseCode"];
    let bound = BOUND.iter().any(|binding| member.traits.contains_key(&format!("smithy.api#{binding}")));
    let is_payload = member.traits.contains_key("smithy.api#httpPayload");
    for trait_name in ["smithy.api#jsonName", "smithy.api#xmlName"] {
        let repeats = member.traits.get(trait_name).and_then(Value::as_str) == Some(&member.name);
        if bound || repeats && !is_payload {
            member.traits.remove(trait_name);
        }
    }
}

/// Drops the `xmlName` of payload members that is the root element's name without it: the target's `xmlName` or name.
fn drop_repeated_roots(shapes: &mut BTreeMap<String, Shape>) {
    let is_payload = |member: &Member| member.traits.contains_key("smithy.api#httpPayload");
    let targets = shapes.values().flat_map(|shape| &shape.members).filter(|member| is_payload(member));
    let root = |id: &String| shapes.get(id)?.traits.get("smithy.api#xmlName").cloned();
    let roots: HashMap<String, Value> = targets
        .map(|member| (member.target.clone(), root(&member.target).unwrap_or_else(|| name_of(&member.target).into())))
        .collect();
    for member in shapes.values_mut().flat_map(|shape| &mut shape.members).filter(|member| is_payload(member)) {
        if member.traits.get("smithy.api#xmlName") == roots.get(&member.target) {
            member.traits.remove("smithy.api#xmlName");
        }
    }
}

fn name_of(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

fn is_zero(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(set) => !set,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
    }
}

/// The object without `key`, if its value is what Smithy takes when nothing is said.
fn without(mut value: Value, key: &str, usual: &Value) -> Value {
    if let Value::Object(object) = &mut value
        && object.get(key) == Some(usual)
    {
        object.shift_remove(key);
    }
    value
}

/// Endpoint parameters of type `String` and `Boolean`, as older rule sets spell them, in today's lower case.
fn with_lowercase_types(mut rules: Value) -> Value {
    for parameter in rules.get_mut("parameters").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        if let Some(Value::String(kind)) = parameter.get_mut("type")
            && let Some(first) = kind.get_mut(..1)
        {
            first.make_ascii_lowercase();
        }
    }
    rules
}

/// Removes `"documentation": "…"` at any depth; serde_json bounds the depth of what it reads.
fn drop_prose(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, value| key != "documentation" || !value.is_string());
            object.values_mut().for_each(drop_prose);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_prose),
        _ => {}
    }
}

fn enum_trait_to_members(shape: &mut Shape) {
    if shape.kind != Kind::String {
        return;
    }
    let Some(Value::Array(definitions)) = shape.traits.remove("smithy.api#enum") else { return };
    let definitions: Vec<(&str, Option<&str>)> = definitions
        .iter()
        .filter_map(|definition| {
            Some((definition.get("value")?.as_str()?, definition.get("name").and_then(Value::as_str)))
        })
        .collect();
    let derived = enum_member_names(definitions.iter().map(|(value, name)| name.unwrap_or(value)));
    shape.kind = Kind::Enum;
    shape.members = derived
        .into_iter()
        .zip(definitions)
        .map(|(name, (value, _))| {
            let mut member = Member::new(name, "smithy.api#Unit");
            member.traits.insert("smithy.api#enumValue".into(), value.into());
            member
        })
        .collect();
}

/// A valid and unique member name for each of an enum's values (or names not known to be valid), in order.
pub fn enum_member_names<'v>(values: impl IntoIterator<Item = &'v str>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut copies: HashMap<String, usize> = HashMap::new();
    let name = |value: &str| {
        let mut name: String = value.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            name.insert_str(0, "V_");
        }
        let base = name.clone();
        while !taken.insert(name.clone()) {
            let copy = copies.entry(base.clone()).or_insert(1);
            *copy += 1;
            name = format!("{base}_{copy}");
        }
        name
    };
    values.into_iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::{KEPT, enum_member_names};

    #[test]
    fn the_list_of_traits_can_be_searched() {
        assert!(KEPT.is_sorted_by_key(|(name, ..)| *name));
    }

    #[test]
    fn enum_members_have_valid_unique_names() {
        let names = enum_member_names(["a-b", "a_b", "a_b_2", "é", "9", ""]);
        assert_eq!(names, ["a_b", "a_b_2", "a_b_2_2", "V__", "V_9", "V_"]);
    }
}
