//! Two models of one service, fact by fact.
//!
//! Both sides are compared in canonical form, shape against shape from the operations down, so that shapes' names do not
//! matter. What may differ, and why, is [`super::drift`]'s to say.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use nuaws_models::ast::{Ast, Kind, Member, Shape, Traits};
use serde_json::{Value, json};

/// How often facts of one kind are the same, and where they are on one side only or differ.
#[derive(Default)]
pub(super) struct Tally {
    /// How many are the same.
    pub(super) same: usize,
    /// Only the official model has it.
    pub(super) only_official: Found,
    /// Only ours has it.
    pub(super) only_ours: Found,
    /// Both have it, and not the same.
    pub(super) different: Found,
}

impl Tally {
    /// Takes in another tally, of the model called `id`.
    pub(super) fn add(&mut self, id: &str, other: Tally) {
        self.same += other.same;
        self.only_official.add_all(id, other.only_official);
        self.only_ours.add_all(id, other.only_ours);
        self.different.add_all(id, other.different);
    }

    /// Facts of this kind on either side.
    pub(super) fn all(&self) -> usize {
        self.same + self.only_official.count + self.only_ours.count + self.different.count
    }
}

/// Examples kept of each.
const EXAMPLES: usize = 12;

/// Facts that are not the same on both sides.
#[derive(Default)]
pub(super) struct Found {
    pub(super) count: usize,
    /// The first of them.
    pub(super) examples: Vec<String>,
}

impl Found {
    fn add_all(&mut self, id: &str, other: Found) {
        self.count += other.count;
        let room = EXAMPLES.saturating_sub(self.examples.len());
        self.examples.extend(other.examples.into_iter().take(room).map(|example| format!("{id} {example}")));
    }

    fn add(&mut self, example: impl FnOnce() -> String) {
        self.count += 1;
        if self.examples.len() < EXAMPLES {
            self.examples.push(example());
        }
    }
}

/// Compares two models of one service: tallies by kind of fact.
pub(super) fn compare(official: &Ast, ours: &Ast) -> BTreeMap<&'static str, Tally> {
    let mut comparison = Comparison { official, ours, tallies: BTreeMap::new(), seen: HashSet::new() };
    comparison.run();
    comparison.tallies
}

struct Comparison<'a> {
    official: &'a Ast,
    ours: &'a Ast,
    tallies: BTreeMap<&'static str, Tally>,
    seen: HashSet<(&'a str, &'a str)>,
}

impl<'a> Comparison<'a> {
    fn run(&mut self) {
        let official = &self.official.shapes[&self.official.service];
        let ours = &self.ours.shapes[&self.ours.service];
        self.service_facts(official, ours);
        let (official, ours) = (operations(self.official), operations(self.ours));
        for name in official.keys().chain(ours.keys()).collect::<BTreeSet<_>>() {
            let pair = (official.get(name), ours.get(name));
            self.fact("operation", name, pair.0.map(|_| json!(name)), pair.1.map(|_| json!(name)));
            if let (Some(official), Some(ours)) = pair {
                self.operation(name, &self.official.shapes[*official], &self.ours.shapes[*ours]);
            }
        }
    }

    fn service_facts(&mut self, official: &Shape, ours: &Shape) {
        let version = |shape: &Shape| match &shape.kind {
            Kind::Service(service) => json!(service.version),
            _ => Value::Null,
        };
        self.fact("service version", "", Some(version(official)), Some(version(ours)));
        let target = |ast: &Ast, shape: &Shape| {
            let speaks = ["aws.protocols#awsJson1_0", "aws.protocols#awsJson1_1", "smithy.protocols#rpcv2Cbor"];
            let prefix = shape.traits.get("nuaws.api#targetPrefix").cloned();
            let speaks = speaks.iter().any(|it| shape.traits.contains_key(*it));
            speaks.then(|| prefix.unwrap_or(json!(name_of(&ast.service))))
        };
        self.fact("target prefix", "", target(self.official, official), target(self.ours, ours));
        for name in PROTOCOLS {
            let (official, ours) = (official.traits.get(*name), ours.traits.get(*name));
            self.fact("protocol", name, official.map(|_| json!(name)), ours.map(|_| json!(name)));
            if let (Some(official), Some(ours)) = (official, ours) {
                self.fact("http versions", name, Some(official.clone()), Some(ours.clone()));
            }
        }
        for name in [
            "aws.auth#sigv4",
            "aws.auth#sigv4a",
            "smithy.api#httpBearerAuth",
            "aws.protocols#awsQueryCompatible",
            "smithy.api#xmlNamespace",
            "smithy.rules#clientContextParams",
            "smithy.rules#endpointRuleSet",
            "smithy.api#title",
            "aws.api#clientEndpointDiscovery",
        ] {
            self.fact(name, "", official.traits.get(name).cloned(), ours.traits.get(name).cloned());
        }
        let prefix = |shape: &Shape| shape.traits.get("aws.api#service")?.get("endpointPrefix").cloned();
        // Amazon's files leave it out where endpoint rules need none.
        if let Some(official) = prefix(official) {
            self.fact("endpoint prefix", "", Some(official), prefix(ours));
        }
        // Without the trait, a service takes all its schemes by name.
        let auth = |shape: &Shape| {
            let schemes = ["aws.auth#sigv4", "aws.auth#sigv4a", "smithy.api#httpBearerAuth"];
            let all: Vec<_> = schemes.into_iter().filter(|scheme| shape.traits.contains_key(*scheme)).collect();
            Some(shape.traits.get("smithy.api#auth").cloned().unwrap_or(json!(all)))
        };
        self.fact("service auth", "", auth(official), auth(ours));
    }

    fn operation(&mut self, name: &str, official: &'a Shape, ours: &'a Shape) {
        for (kind, read) in OPERATION_FACTS {
            self.fact(kind, name, read(&official.traits), read(&ours.traits));
        }
        let (Kind::Operation(off), Kind::Operation(our)) = (&official.kind, &ours.kind) else { return };
        for (side, official, ours) in [("in", &off.input, &our.input), ("out", &off.output, &our.output)] {
            let place = format!("{name}.{side}");
            match (official, ours) {
                (Some(official), Some(ours)) => self.pair(&place, official, ours),
                // No structure and one without members are the same.
                (official, ours) => {
                    let members = |ast: &Ast, id: &Option<String>| {
                        let count = ast.shapes.get(id.as_ref()?)?.members.len();
                        (count > 0).then(|| json!(count))
                    };
                    let (official, ours) = (members(self.official, official), members(self.ours, ours));
                    self.fact("input or output", &place, official, ours);
                }
            }
        }
        let (official, ours) = (errors(self.official, &off.errors), errors(self.ours, &our.errors));
        for code in official.keys().chain(ours.keys()).collect::<BTreeSet<_>>() {
            let pair = (official.get(code), ours.get(code));
            self.fact("error", &format!("{name} {code}"), pair.0.map(|_| json!(code)), pair.1.map(|_| json!(code)));
            if let (Some(official), Some(ours)) = pair {
                self.pair(code, official, ours);
            }
        }
    }

    /// Two shapes that should say the same, compared once.
    fn pair(&mut self, place: &str, official_id: &'a str, ours_id: &'a str) {
        if !self.seen.insert((official_id, ours_id)) {
            return;
        }
        let (Some(official), Some(ours)) = (self.official.shapes.get(official_id), self.ours.shapes.get(ours_id))
        else {
            let kind = |ast: &Ast, id: &str| {
                Some(json!(ast.shapes.get(id).map_or_else(|| prelude(id), |shape| shape.kind.name())))
            };
            return self.fact("type", place, kind(self.official, official_id), kind(self.ours, ours_id));
        };
        self.fact("type", place, Some(json!(official.kind.name())), Some(json!(ours.kind.name())));
        for (kind, read) in SHAPE_FACTS {
            self.fact(kind, place, read(&official.traits), read(&ours.traits));
        }
        if place.ends_with(".in") {
            // Only the root of a request is written; what a response's root is called, nobody looks at.
            let root = |shape: &Shape| shape.traits.get("smithy.api#xmlName").cloned();
            self.fact("root xml name", place, root(official), root(ours));
        }
        match (&official.kind, &ours.kind) {
            (Kind::Enum, Kind::Enum) => {
                let values = |shape: &Shape| -> BTreeSet<String> {
                    let value = |member: &Member| member.traits.get("smithy.api#enumValue").map(Value::to_string);
                    shape.members.iter().filter_map(value).collect()
                };
                let (official, ours) = (values(official), values(ours));
                for value in official.union(&ours) {
                    let side = |set: &BTreeSet<String>| set.contains(value).then(|| json!(value));
                    self.fact("enum value", place, side(&official), side(&ours));
                }
            }
            (official_kind, ours_kind) if official_kind == ours_kind => self.members(place, official, ours),
            _ => {}
        }
    }

    fn members(&mut self, place: &str, official: &'a Shape, ours: &'a Shape) {
        let names =
            |shape: &'a Shape| shape.members.iter().map(|it| (it.name.as_str(), it)).collect::<BTreeMap<_, _>>();
        let (by_official, by_ours) = (names(official), names(ours));
        for name in by_official.keys().chain(by_ours.keys()).collect::<BTreeSet<_>>() {
            let place = format!("{place}.{name}");
            let pair = (by_official.get(name), by_ours.get(name));
            self.fact("member", &place, pair.0.map(|_| json!(name)), pair.1.map(|_| json!(name)));
            if let (Some(official), Some(ours)) = pair {
                self.member(&place, official, ours);
            }
        }
    }

    fn member(&mut self, place: &str, official: &'a Member, ours: &'a Member) {
        for (kind, read) in MEMBER_FACTS {
            // Query bindings on a response mean nothing.
            if !(*kind == "query" && place.contains(".out.")) {
                self.fact(kind, place, read(&official.traits), read(&ours.traits));
            }
        }
        for name in INHERITED {
            let either = |ast: &Ast, member: &Member| {
                let target = || ast.shapes.get(&member.target)?.traits.get(*name);
                member.traits.get(*name).or_else(target).cloned()
            };
            self.fact(name, place, either(self.official, official), either(self.ours, ours));
        }
        self.pair(place, &official.target, &ours.target);
    }

    fn fact(&mut self, kind: &'static str, place: &str, official: Option<Value>, ours: Option<Value>) {
        let tally = self.tallies.entry(kind).or_default();
        match (official, ours) {
            (None, None) => {}
            (Some(official), Some(ours)) if official == ours => tally.same += 1,
            (Some(official), Some(ours)) => {
                tally.different.add(|| format!("{place}: {official} / {ours}"));
            }
            (Some(official), None) => tally.only_official.add(|| format!("{place}: {official}")),
            (None, Some(ours)) => tally.only_ours.add(|| format!("{place}: {ours}")),
        }
    }
}

type Read = fn(&Traits) -> Option<Value>;

const PROTOCOLS: &[&str] = &[
    "aws.protocols#awsJson1_0",
    "aws.protocols#awsJson1_1",
    "aws.protocols#restJson1",
    "aws.protocols#restXml",
    "aws.protocols#awsQuery",
    "aws.protocols#ec2Query",
    "smithy.protocols#rpcv2Cbor",
];

const OPERATION_FACTS: &[(&str, Read)] = &[
    ("http method", |traits| traits.get("smithy.api#http")?.get("method").cloned()),
    ("http uri", |traits| Some(json!(plain_uri(traits.get("smithy.api#http")?.get("uri")?.as_str()?)))),
    ("http code", |traits| traits.get("smithy.api#http")?.get("code").cloned()),
    ("readonly", |traits| traits.get("smithy.api#readonly").cloned()),
    ("idempotent", |traits| traits.get("smithy.api#idempotent").cloned()),
    ("operation auth", |traits| traits.get("smithy.api#auth").cloned()),
    ("optional auth", |traits| traits.get("smithy.api#optionalAuth").cloned()),
    ("unsigned payload", |traits| traits.get("aws.auth#unsignedPayload").cloned()),
    ("host prefix", |traits| traits.get("smithy.api#endpoint").cloned()),
    ("checksum", |traits| traits.get("aws.protocols#httpChecksum").cloned()),
    ("checksum required", |traits| traits.get("smithy.api#httpChecksumRequired").cloned()),
    ("compression", |traits| traits.get("smithy.api#requestCompression").cloned()),
    ("static context", |traits| traits.get("smithy.rules#staticContextParams").cloned()),
    ("operation context", |traits| traits.get("smithy.rules#operationContextParams").cloned()),
    ("discovered endpoint", |traits| traits.get("aws.api#clientDiscoveredEndpoint").cloned()),
    ("unwrapped xml", |traits| traits.get("aws.customizations#s3UnwrappedXmlOutput").cloned()),
    ("operation deprecated", |traits| traits.get("smithy.api#deprecated").map(|_| json!(true))),
    ("page input token", |traits| traits.get("smithy.api#paginated")?.get("inputToken").cloned()),
    ("page output token", |traits| traits.get("smithy.api#paginated")?.get("outputToken").cloned()),
    ("page items", |traits| {
        let plain = || traits.get("smithy.api#paginated")?.get("items");
        let several = || traits.get("nuaws.api#pagination")?.get("items")?.get(0);
        plain().or_else(several).cloned()
    }),
    ("page size", |traits| traits.get("smithy.api#paginated")?.get("pageSize").cloned()),
    ("waiters", |traits| waitable(traits, |_| Value::Null)),
    ("waiter acceptors", |traits| waitable(traits, |waiter| waiter["acceptors"].clone())),
    ("waiter delays", |traits| {
        waitable(traits, |waiter| json!([or(&waiter["minDelay"], 2), or(&waiter["maxDelay"], 120)]))
    }),
];

const SHAPE_FACTS: &[(&str, Read)] = &[
    ("error fault", |traits| traits.get("smithy.api#error").cloned()),
    ("error status", |traits| traits.get("smithy.api#httpError").cloned()),
    ("error code", |traits| traits.get("aws.protocols#awsQueryError").cloned()),
    ("error retryable", |traits| traits.get("smithy.api#retryable").cloned()),
    ("length", |traits| traits.get("smithy.api#length").cloned()),
    ("range", |traits| traits.get("smithy.api#range").cloned()),
    ("pattern", |traits| Some(json!(plain_pattern(traits.get("smithy.api#pattern")?.as_str()?)))),
    ("sparse", |traits| traits.get("smithy.api#sparse").cloned()),
    ("requires length", |traits| traits.get("smithy.api#requiresLength").cloned()),
    ("shape deprecated", |traits| traits.get("smithy.api#deprecated").map(|_| json!(true))),
];

const MEMBER_FACTS: &[(&str, Read)] = &[
    ("label", |traits| traits.get("smithy.api#httpLabel").cloned()),
    ("query", |traits| traits.get("smithy.api#httpQuery").cloned()),
    ("query params", |traits| traits.get("smithy.api#httpQueryParams").cloned()),
    ("header", |traits| Some(json!(traits.get("smithy.api#httpHeader")?.as_str()?.to_lowercase()))),
    ("prefix headers", |traits| Some(json!(traits.get("smithy.api#httpPrefixHeaders")?.as_str()?.to_lowercase()))),
    ("payload", |traits| traits.get("smithy.api#httpPayload").cloned()),
    ("response code", |traits| traits.get("smithy.api#httpResponseCode").cloned()),
    ("json name", |traits| traits.get("smithy.api#jsonName").cloned()),
    ("xml name", |traits| traits.get("smithy.api#xmlName").cloned()),
    ("xml flattened", |traits| traits.get("smithy.api#xmlFlattened").cloned()),
    ("xml attribute", |traits| traits.get("smithy.api#xmlAttribute").cloned()),
    ("ec2 query name", |traits| traits.get("aws.protocols#ec2QueryName").cloned()),
    ("required", |traits| traits.get("smithy.api#required").cloned()),
    ("idempotency token", |traits| traits.get("smithy.api#idempotencyToken").cloned()),
    ("host label", |traits| traits.get("smithy.api#hostLabel").cloned()),
    ("context param", |traits| traits.get("smithy.rules#contextParam").cloned()),
    ("event header", |traits| traits.get("smithy.api#eventHeader").cloned()),
    ("event payload", |traits| traits.get("smithy.api#eventPayload").cloned()),
    ("default", |traits| traits.get("smithy.api#default").cloned()),
    ("client only", |traits| traits.get("nuaws.api#clientOnly").cloned()),
    ("member deprecated", |traits| traits.get("smithy.api#deprecated").map(|_| json!(true))),
];

/// Traits that a member has from its target unless it has its own.
const INHERITED: &[&str] = &[
    "smithy.api#timestampFormat",
    "smithy.api#sensitive",
    "smithy.api#streaming",
    "smithy.api#mediaType",
    "smithy.api#xmlNamespace",
];

fn or(value: &Value, usual: u64) -> u64 {
    value.as_u64().unwrap_or(usual)
}

/// A URI without what only names the operation (`x-id`) and without a slash at the end.
fn plain_uri(uri: &str) -> String {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let query: Vec<&str> = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("x-id=")).collect();
    let path = path.strip_suffix('/').unwrap_or(path);
    format!("{path}?{}", query.join("&"))
}

/// A pattern without anchors and without `.*` at its ends: what is left when the ways of saying them are set aside.
fn plain_pattern(pattern: &str) -> &str {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let pattern = pattern.strip_prefix(".*").unwrap_or(pattern);
    let pattern = pattern.strip_suffix('$').unwrap_or(pattern);
    pattern.strip_suffix(".*").unwrap_or(pattern)
}

/// What `read` says of each waiter, by name.
fn waitable(traits: &Traits, read: fn(&Value) -> Value) -> Option<Value> {
    let waiters = traits.get("smithy.waiters#waitable")?.as_object()?;
    Some(json!(waiters.iter().map(|(name, waiter)| (name, read(waiter))).collect::<BTreeMap<_, _>>()))
}

/// Operation names with their ids.
fn operations(ast: &Ast) -> BTreeMap<&str, &str> {
    let operations = ast.shapes.iter().filter(|(_, shape)| matches!(shape.kind, Kind::Operation(_)));
    operations.map(|(id, _)| (name_of(id), id.as_str())).collect()
}

/// Errors of an operation, the service's among them, by the code on the wire.
fn errors<'a>(ast: &'a Ast, ids: &'a [String]) -> BTreeMap<&'a str, &'a str> {
    let Kind::Service(service) = &ast.shapes[&ast.service].kind else { return BTreeMap::new() };
    let code = |id: &'a str| -> &'a str {
        let code = || ast.shapes[id].traits.get("aws.protocols#awsQueryError")?.get("code")?.as_str();
        code().unwrap_or(name_of(id))
    };
    ids.iter().chain(&service.errors).map(|id| (code(id), id.as_str())).collect()
}

fn name_of(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

/// The type of a shape of Smithy's prelude.
fn prelude(id: &str) -> &'static str {
    let name = name_of(id);
    Kind::from_name(&name[..1].to_lowercase().chars().chain(name.chars().skip(1)).collect::<String>())
        .map_or("unknown", |kind| kind.name())
}
