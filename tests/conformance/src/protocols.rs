//! Smithy protocol tests in botocore's form: requests written from parameters, answers and errors read from responses.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use md5::{Digest, Md5};
use nuaws_models::model::{Operation, Protocol};
use nuaws_models::{Member, Service, botocore};
use nuaws_rt::codec::{self, COMPRESS_FROM, Response, WireBody, WireRequest};
use nuaws_rt::sink::ValueSink;
use nuaws_rt::value::Value;
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

use crate::{Failure, Report, body, form};

mod values;

/// The token every test expects.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// Runs every file of `dir/input` and `dir/output`: one report for each protocol, named like `restJson1`.
///
/// # Errors
/// When a file cannot be read; a case that cannot be run is a failure of that case.
pub fn protocols(dir: &Path) -> Result<Vec<Report>> {
    let mut reports: BTreeMap<String, Report> = BTreeMap::new();
    for direction in ["input", "output"] {
        if !dir.join(direction).is_dir() {
            continue;
        }
        let mut files: Vec<_> = fs::read_dir(dir.join(direction))
            .and_then(|entries| entries.map(|entry| entry.map(|e| e.path())).collect())
            .with_context(|| format!("reading {}", dir.join(direction).display()))?;
        files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        for path in files {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            let suites: Vec<Suite> =
                serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
            for suite in &suites {
                let protocol = protocol(&suite.metadata);
                let report =
                    reports.entry(protocol.clone()).or_insert_with(|| Report { suite: protocol, ..Report::default() });
                for case in &suite.cases {
                    let (expected, actual) = match run(suite, case) {
                        Ok(None) => {
                            report.passed += 1;
                            continue;
                        }
                        Ok(Some(sides)) => sides,
                        Err(error) => ("a case that runs".to_owned(), format!("{error:#}")),
                    };
                    report.failures.push(Failure { id: format!("{direction}/{name} {}", case.id), expected, actual });
                }
            }
        }
    }
    Ok(reports.into_values().collect())
}

/// The protocol that a suite is about, by Smithy's name for it.
fn protocol(metadata: &Json) -> String {
    let name = metadata["protocol"].as_str().unwrap_or("no protocol");
    let smithy = match name {
        "ec2" => "ec2Query",
        "json" if metadata["jsonVersion"] == "1.0" => "awsJson1_0",
        "json" => "awsJson1_1",
        "query" => "awsQuery",
        "rest-json" => "restJson1",
        "rest-xml" => "restXml",
        "smithy-rpc-v2-cbor" => "rpcv2Cbor",
        other => other,
    };
    smithy.to_owned()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Suite {
    metadata: Json,
    shapes: Json,
    cases: Vec<Case>,
    client_endpoint: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    id: String,
    given: Json,
    // Of a request.
    params: Option<Json>,
    serialized: Option<Request>,
    // Of a response.
    response: Option<Answer>,
    result: Option<Json>,
    error: Option<Json>,
    error_code: Option<String>,
    error_message: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    method: String,
    uri: String,
    host: Option<String>,
    #[serde(default)]
    headers: Map<String, Json>,
    #[serde(default)]
    forbid_headers: Vec<String>,
    #[serde(default)]
    require_headers: Vec<String>,
    body: Option<String>,
}

#[derive(Deserialize)]
struct Answer {
    status_code: u16,
    #[serde(default)]
    headers: Map<String, Json>,
    #[serde(default)]
    body: String,
}

/// What the data says and what the engine made of it, if they differ.
type Difference = Option<(String, String)>;

fn run(suite: &Suite, case: &Case) -> Result<Difference> {
    let name = case.given["name"].as_str().context("given has no name")?;
    let operations = Map::from_iter([(name.to_owned(), case.given.clone())]);
    let ast = botocore::convert_parts("test", suite.metadata.clone(), operations, suite.shapes.clone())?;
    let service = Service::load(ast.to_text())?;
    service.check()?;
    let operation = service.operation(name).context("the operation was lost")?;
    let protocol = *service.protocols.first().context("the suite has no protocol")?;
    match (&case.serialized, &case.response) {
        (Some(expected), _) => {
            let params = case.params.clone().unwrap_or_else(|| json!({}));
            let params = values::params(&service, operation, &params).map_err(|what| anyhow!("params: {what}"))?;
            let mut request = codec::encode_with(&service, name, operation, protocol, &params, &|| TOKEN.to_owned())?;
            codec::compress(operation, COMPRESS_FROM, &mut request);
            // As above the codec, where the caller's settings are known.
            if let (true, WireBody::Bytes(body)) = (operation.http_checksum_required, &request.body) {
                let digest = STANDARD.encode(Md5::digest(body));
                request.headers.entry("content-md5").or_insert(HeaderValue::try_from(digest)?);
            }
            compare_request(suite.client_endpoint.as_deref().unwrap_or_default(), protocol, expected, &request)
        }
        (None, Some(answer)) => compare_response(&service, name, operation, protocol, case, answer),
        (None, None) => Err(anyhow!("neither a request nor a response")),
    }
}

fn compare_request(endpoint: &str, protocol: Protocol, expected: &Request, actual: &WireRequest) -> Result<Difference> {
    let endpoint = endpoint.split_once("://").map_or(endpoint, |(_, host)| host);
    let (_, base_path) = endpoint.split_once('/').map_or((endpoint, ""), |(host, path)| (host, path));
    let base_path = if base_path.is_empty() { String::new() } else { format!("/{}", base_path.trim_end_matches('/')) };
    let uri = format!("{base_path}{}", actual.uri);
    let differ = |what: &str, expected: String, actual: String| {
        Ok((expected != actual).then(|| (format!("{what} {expected}"), format!("{what} {actual}"))))
    };
    let sent = match &actual.body {
        WireBody::Bytes(bytes) => bytes.as_slice(),
        WireBody::Streaming | WireBody::Events => &[],
    };
    let header = |name: &str| {
        let value = actual.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        // The transport adds it behind any body, and an empty one that is not a GET.
        let has_length = !sent.is_empty() || (actual.method != "GET" && actual.headers.contains_key("content-type"));
        value.or_else(|| (name.eq_ignore_ascii_case("content-length") && has_length).then(|| sent.len().to_string()))
    };
    let mut differences = vec![
        differ("method", expected.method.clone(), actual.method.to_string()),
        differ("uri", sorted_query(&expected.uri), sorted_query(&uri)),
    ];
    if let Some(host) = &expected.host {
        let prefix = actual.host_prefix.as_deref().unwrap_or_default();
        differences.push(differ("host", host.clone(), format!("{prefix}{endpoint}")));
    }
    for (name, value) in &expected.headers {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        differences.push(differ(&format!("header {name}:"), value, header(name).unwrap_or("absent".to_owned())));
    }
    for name in &expected.forbid_headers {
        differences.push(differ(
            &format!("header {name}:"),
            "absent".to_owned(),
            header(name).unwrap_or("absent".into()),
        ));
    }
    for name in &expected.require_headers {
        let found = header(name).map_or("absent", |_| "present");
        differences.push(differ(&format!("header {name}:"), "present".to_owned(), found.to_owned()));
    }
    if let Some(body) = &expected.body {
        let expected = match protocol {
            Protocol::RpcV2Cbor => STANDARD.decode(body)?,
            _ => body.clone().into_bytes(),
        };
        let shown = |body: &[u8]| body::tree(protocol, body).map(|tree| body::sorted(tree).to_string());
        differences.push(differ("body", shown(&expected)?, shown(sent)?));
    }
    differences.into_iter().find_map(Result::transpose).transpose()
}

/// A URI with its query's pairs in order of name; pairs of one name keep theirs.
fn sorted_query(uri: &str) -> String {
    match uri.split_once('?') {
        Some((path, query)) => format!("{path}?{}", form::sorted(query).join("&")),
        None => uri.to_owned(),
    }
}

fn compare_response(
    service: &Service,
    name: &str,
    operation: &Operation,
    protocol: Protocol,
    case: &Case,
    answer: &Answer,
) -> Result<Difference> {
    let body = match protocol {
        Protocol::RpcV2Cbor => STANDARD.decode(&answer.body)?,
        _ => answer.body.clone().into_bytes(),
    };
    let mut headers = HeaderMap::new();
    for (name, value) in &answer.headers {
        let value = value.as_str().context("a header that is no string")?;
        headers.append(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
    }
    let response = Response { status: answer.status_code, headers: &headers, body: &body };
    let (expected, actual) = if let Some(code) = &case.error_code {
        let error = codec::decode_error(service, operation, protocol, &response);
        let message = case.error_message.as_ref().and(error.message.as_ref());
        let shown = |code: &Option<String>, message: Option<&String>, fields: Json| json!({ "code": code, "message": message, "fields": fields });
        (
            shown(&Some(code.clone()), case.error_message.as_ref(), case.error.clone().unwrap_or(json!({}))),
            shown(&error.code, message, values::shown(error.fields.as_ref().unwrap_or(&Value::Map(Vec::new())))),
        )
    } else {
        let mut sink = ValueSink::default();
        codec::decode(service, name, operation, protocol, &response, &mut sink)?;
        let mut value = sink.finish().context("the answer is not whole")?;
        // The engine leaves a stream to its caller, who reads it to the end.
        let streams = |member: &&Member| member.traits.streaming || service.target(member).traits.streaming;
        if let Some(member) = service.output(operation).iter().find(streams).filter(|_| !body.is_empty())
            && let Value::Map(entries) = &mut value
        {
            entries.push((member.name.to_string(), Value::Blob(body)));
        }
        (case.result.clone().unwrap_or(json!({})), values::shown(&value))
    };
    // A space apart, numbers by value: an answer of 1 is as good as one of 1.0.
    let agree = values::same(&expected, &actual);
    Ok((!agree).then(|| (expected.to_string(), actual.to_string())))
}
