//! Our models against Amazon's own Smithy files: the same facts, up to the year between them.
//!
//! Both sides are compared in canonical form, shape against shape from the operations down, so that shapes' names do not
//! matter. [`EXPLAINED`] says what may differ and why; anything else must be equal.
//!
//! The files are no part of the repository: `NUAWS_CONFORMANCE` names a folder that has `models/<service>.json.zst`
//! (default `../shared/conformance` beside the checkout). Run with `--nocapture` for the counts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use nuaws_models::ast::{Ast, Kind, Member, Shape, Traits};
use serde_json::{Value, json};

/// What differs, by kind of fact: the most that may be only official, whether more than nothing may be only ours, the
/// most that may be different, and why. A kind that is not listed must be the same on both sides throughout.
const EXPLAINED: &[(&str, usize, bool, usize, &str)] = &[
    // The year between: September 2025 there, 2026 here.
    ("operation", 1, true, 0, "new operations; ConnectorRegistrationsV2 got another name"),
    ("input or output", 0, true, 0, "four operations got their first members"),
    ("enum value", 66, true, 0, "new values; three services renamed some"),
    ("protocol", 0, true, 0, "30 services learnt rpcv2Cbor, CloudWatch also awsJson1_0"),
    ("service auth", 0, false, 1, "sts learnt sigv4a"),
    ("aws.auth#sigv4a", 0, true, 0, "sts learnt sigv4a"),
    ("aws.protocols#awsQueryCompatible", 0, true, 0, "CloudWatch left awsQuery"),
    ("target prefix", 0, true, 3, "CloudWatch's is new; three are written in full here, services take both"),
    ("smithy.rules#endpointRuleSet", 0, false, 29, "rules changed for partitions and dual stack"),
    ("smithy.rules#clientContextParams", 0, true, 0, "acm's is new"),
    ("smithy.api#title", 0, false, 1, "AgentCore was renamed"),
    ("context param", 0, true, 0, "dynamodb-streams' are new"),
    ("static context", 0, true, 0, "acm's and kinesis' are new"),
    ("checksum", 0, false, 1, "S3 has more algorithms"),
    ("host prefix", 0, false, 3, "three operations moved"),
    ("http method", 0, false, 2, "sesv2's two lists became POST"),
    ("http uri", 0, false, 20, "those two, and geo-* moved to /v2"),
    ("query", 4, false, 0, "those two"),
    ("http code", 1, true, 4, "lambda and agentcore changed"),
    ("idempotent", 4, true, 0, "ecs, deadline, invoicing, s3vectors changed"),
    ("json name", 0, false, 5, "guardduty's error type changed"),
    ("smithy.api#timestampFormat", 1, false, 0, "FocDate became a string"),
    ("smithy.api#sensitive", 17, true, 0, "changed with the services"),
    ("length", 62, true, 188, "limits changed"),
    ("range", 70, true, 98, "limits changed"),
    ("pattern", 19, true, 287, "patterns changed; those with alternatives are not anchored here"),
    ("member deprecated", 0, true, 0, "deprecated since"),
    ("shape deprecated", 0, true, 0, "deprecated since"),
    ("operation deprecated", 0, true, 0, "deprecated since"),
    // What botocore does not carry, or says otherwise.
    ("default", 224, false, 0, "botocore carries no defaults"),
    ("readonly", 407, true, 0, "botocore has it only for services whose model was built lately"),
    ("sparse", 4, true, 0, "botocore has it only where it was added lately"),
    ("required", 208, true, 0, "members became optional since, a few required"),
    ("smithy.api#mediaType", 31, false, 0, "botocore knows it for JSON values only"),
    ("operation auth", 5, false, 0, "official files repeat the service's schemes on unsigned payloads"),
    ("http versions", 0, false, 6, "botocore names h2 only, official files list both versions"),
    ("aws.api#clientEndpointDiscovery", 0, false, 1, "botocore's dynamodb has no InvalidEndpointException"),
    ("error", 137, true, 0, "new errors; botocore lacks that one, HeadBucket's NotFound, and SQS' old query codes"),
    ("error fault", 0, false, 16, "botocore names neither fault nor status for these"),
    ("error status", 743, false, 0, "botocore leaves it out where the protocol does not carry it"),
    ("error retryable", 0, true, 0, "new"),
    ("member", 892, true, 0, "new members; botocore drops those that every error of a service has"),
    (
        "type",
        0,
        false,
        23,
        "botocore keeps old types: 13 unions as structures, counts as strings; two enums are inline",
    ),
    ("page input token", 1, true, 0, "new; GetLogEvents never ends by its token"),
    ("page output token", 1, true, 0, "new; GetLogEvents never ends by its token"),
    ("page items", 2, true, 0, "botocore's paginators always name them"),
    ("page size", 5, true, 0, "device-farm's maxResult is no name of a page size elsewhere"),
    ("waiters", 1, true, 2, "new; botocore leaves out waiters on a list's length"),
    ("waiter acceptors", 1, true, 17, "botocore looks at the status where official files name an error"),
    ("waiter delays", 1, true, 47, "botocore waits the same time each turn, so its files have no longest delay"),
];

/// How often a fact of one kind is the same, on one side only, or different, with the first examples of each.
#[derive(Default)]
struct Tally {
    same: usize,
    only_official: Found,
    only_ours: Found,
    different: Found,
}

#[derive(Default)]
struct Found {
    count: usize,
    examples: Vec<String>,
}

impl Found {
    fn add(&mut self, example: impl FnOnce() -> String) {
        self.count += 1;
        if self.examples.len() < 12 {
            self.examples.push(example());
        }
    }
}

/// Compares one service's models and adds to the tallies, by kind of fact.
struct Comparison<'a> {
    service: &'a str,
    official: &'a Ast,
    ours: &'a Ast,
    tallies: &'a mut BTreeMap<&'static str, Tally>,
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
        let prefix = |shape: &Shape| shape.traits["aws.api#service"].get("endpointPrefix").cloned();
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
                        let count = ast.shapes[id.as_ref()?].members.len();
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
                    shape.members.iter().map(|member| member.traits["smithy.api#enumValue"].to_string()).collect()
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
        let service = self.service;
        match (official, ours) {
            (None, None) => {}
            (Some(official), Some(ours)) if official == ours => tally.same += 1,
            (Some(official), Some(ours)) => {
                tally.different.add(|| format!("{service} {place}: {official} / {ours}"));
            }
            (Some(official), None) => tally.only_official.add(|| format!("{service} {place}: {official}")),
            (None, Some(ours)) => tally.only_ours.add(|| format!("{service} {place}: {ours}")),
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
    let lower = name[..1].to_lowercase() + &name[1..];
    Kind::from_name(&lower).map_or("unknown", |kind| kind.name())
}

fn read(path: &Path) -> Ast {
    let bytes = std::fs::read(path).unwrap();
    let bytes = match path.extension().is_some_and(|it| it == "zst") {
        true => zstd::decode_all(bytes.as_slice()).unwrap(),
        false => bytes,
    };
    Ast::parse(std::str::from_utf8(&bytes).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn agree_up_to_the_year_between() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let data = std::env::var_os("NUAWS_CONFORMANCE").map_or(root.join("../shared/conformance"), PathBuf::from);
    let Ok(files) = std::fs::read_dir(data.join("models")) else {
        println!("skipped: no official models under {}; set NUAWS_CONFORMANCE", data.display());
        return;
    };
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut tallies = BTreeMap::new();
    let mut gone = Vec::new();
    for file in &files {
        let official = read(file);
        let name = official.name().unwrap();
        let ours = root.join(format!("models/aws/{name}.json"));
        if !ours.exists() {
            gone.push(name);
            continue;
        }
        let ours = read(&ours);
        Comparison { service: &name, official: &official, ours: &ours, tallies: &mut tallies, seen: HashSet::new() }
            .run();
    }
    let mut report = format!("{} services, gone since: {}\n", files.len(), gone.join(", "));
    let mut unexplained = String::new();
    for (kind, Tally { same, only_official, only_ours, different }) in &tallies {
        let (a, b, c) = (only_official.count, only_ours.count, different.count);
        writeln!(report, "{kind:32} same {same:7}  only official {a:5}  only ours {b:5}  different {c:5}").unwrap();
        let listed = EXPLAINED.iter().find(|(listed, ..)| listed == kind);
        let (most_official, may_be_ours, most_different) = listed.map_or((0, false, 0), |it| (it.1, it.2, it.3));
        let over = [
            ("only official", only_official, a > most_official),
            ("only ours", only_ours, b > 0 && !may_be_ours),
            ("different", different, c > most_different),
        ];
        for (side, found, _) in over.into_iter().filter(|(.., over)| *over) {
            writeln!(unexplained, "{kind}, {side}: {}\n  {}", found.count, found.examples.join("\n  ")).unwrap();
        }
    }
    println!("{report}");
    assert!(unexplained.is_empty(), "not explained:\n{unexplained}");
    // Enough was compared to mean something.
    assert!(tallies["operation"].same > 13_000 && tallies["member"].same > 160_000, "{report}");
}
