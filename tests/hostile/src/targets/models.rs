//! Models: Smithy's and botocore's, from text to a service that is called on the mock.

use fastrand::Rng;
use nuaws_models::Service;
use nuaws_models::ast::{Ast, AstError};
use nuaws_models::botocore::{self, ConvertError, Sources};
use nuaws_models::overlay::{Overlay, Policy};
use nuaws_models::result::Answer;
use nuaws_rt::codec;
use nuaws_rt::input::{self, Files};
use nuaws_rt::sink::ValueSink;
use nuaws_rt::value::Value;
use serde_json::Value as Json;

use super::{has_offset, placed};
use crate::doc::{Doc, MOST_BYTES};
use crate::subject::EVERYTHING;
use crate::{message, mutate};

/// Operations of a model that are tried.
const TRIED: usize = 8;

/// The models of the repository.
const MODELS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/aws");

const BOTOCORE: &str = include_str!("../../data/botocore.json");

const WORDS: [&str; 10] = [
    "smithy.api#Unit",
    "test#Node",
    "test#Everything",
    "test#Echo",
    "test#Choice",
    "\"mixins\":[{\"target\":\"test#Node\"}],",
    "\"type\":\"list\"",
    "\"type\":\"apply\"",
    "smithy.api#streaming",
    "$",
];

pub(super) fn smithy(rng: &mut Rng, block: &mut Rng) -> (String, Vec<u8>) {
    (String::new(), model(rng, block))
}

fn model(rng: &mut Rng, block: &mut Rng) -> Vec<u8> {
    let mut json: Json = serde_json::from_str(EVERYTHING).unwrap_or_default();
    if rng.u8(0..8) == 0 {
        // A real one, if it is small.
        let slug = block.choice(nuaws_embed::services()).map_or("sts", |entry| entry.slug);
        let text = std::fs::read_to_string(format!("{MODELS}/{slug}.json")).unwrap_or_default();
        if (1..MOST_BYTES / 4).contains(&text.len()) {
            json = serde_json::from_str(&text).unwrap_or_default();
        }
    }
    // References led elsewhere: to themselves, to other kinds, to nothing.
    let ids: Vec<String> = json["shapes"].as_object().into_iter().flat_map(|shapes| shapes.keys().cloned()).collect();
    for _ in 0..rng.usize(0..4) {
        let mut targets = Vec::new();
        find_targets(&mut json, &mut targets);
        if let (Some(target), Some(id)) = (rng.choice(targets), rng.choice(&ids)) {
            *target = Json::from(id.as_str());
        }
    }
    let mut doc = Doc::from_json(&json);
    if rng.u8(0..4) > 0 {
        mutate::doc(&mut doc, rng);
    }
    let mut bytes = doc.to_json();
    if rng.u8(0..4) == 0 {
        mutate::bytes(&mut bytes, &WORDS, rng);
    }
    bytes
}

fn find_targets<'j>(json: &'j mut Json, found: &mut Vec<&'j mut Json>) {
    match json {
        Json::Object(entries) => {
            for (key, value) in entries {
                if key == "target" { found.push(value) } else { find_targets(value, found) }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| find_targets(item, found)),
        _ => {}
    }
}

pub(super) fn check_smithy(_: &str, bytes: &[u8]) -> Result<bool, String> {
    match Ast::parse(&String::from_utf8_lossy(bytes)) {
        Ok(ast) => check_ast(&ast),
        Err(error) => is_placed(&error),
    }
}

fn is_placed(error: &AstError) -> Result<bool, String> {
    let message = error.to_string();
    match error {
        // What is said of the text as a whole has no place in it.
        AstError::Version(_) | AstError::NoService | AstError::SeveralServices(_) | AstError::TooLarge => Ok(false),
        AstError::Shape { shape, .. } | AstError::Target { shape, .. } => placed(&message, !shape.is_empty()),
        AstError::Json(_) => placed(&message, has_offset(&message)),
    }
}

/// What was accepted writes itself, reads itself, and is a service whose operations can be called.
fn check_ast(ast: &Ast) -> Result<bool, String> {
    ast.name();
    let text = ast.to_text();
    match Ast::parse(&text) {
        Ok(again) if again == *ast => {}
        Ok(_) => return Err("the canonical text reads as another model".to_owned()),
        Err(error) => return Err(format!("the canonical text is refused: {error}")),
    }
    check_text(&text)
}

fn check_text(text: &str) -> Result<bool, String> {
    let service = match Service::load(text) {
        Ok(service) => service,
        Err(error) => return placed(&error.to_string(), !error.to_string().is_empty()),
    };
    if let Err(error) = service.check() {
        return placed(&error.to_string(), error.to_string().contains("shape "));
    }
    let (defaults, own) = (nuaws_embed::defaults(), Overlay::default());
    let policy = Policy { defaults: &defaults, own: &own };
    nuaws_generator::module(&service, &policy).map_err(|error| error.to_string())?;
    for name in service.operation_names().take(TRIED) {
        // A name may be listed that is no operation.
        if let Some(operation) = service.operation(name) {
            policy.ttl(&service, name, operation);
            Answer::of(&service, operation, None);
            call(&service, name)?;
        }
    }
    Ok(true)
}

/// A call with strings in every member that takes one.
fn call(service: &Service, name: &str) -> Result<(), String> {
    let Some(operation) = service.operation(name) else { return Ok(()) };
    let entry = |member: &nuaws_models::Member| (member.name.to_string(), Value::Int(1));
    let params = Value::Map(service.input(operation).iter().map(entry).collect());
    let _ = input::check(service, operation, params, &Files::default());
    let texts = service.input(operation).iter().map(|member| (member.name.to_string(), Value::String("a".into())));
    let params =
        input::check(service, operation, Value::Map(texts.collect()), &Files::default()).unwrap_or(Value::Null);
    for protocol in &service.protocols {
        let Ok(wire) = codec::encode_with(service, name, operation, *protocol, &params, &|| "t".to_owned()) else {
            continue;
        };
        let Ok((parts, body)) = message::received(wire) else { continue };
        let Ok(answer) = message::mock(1).answer(service, &parts, &body) else { continue };
        let (parts, mut body) = answer.response.into_parts();
        let body = body.next_piece().and_then(Result::ok).unwrap_or_default();
        let response = codec::Response { status: parts.status.as_u16(), headers: &parts.headers, body: &body };
        codec::decode_error(service, operation, *protocol, &response);
        let _ = codec::decode(service, name, operation, *protocol, &response, &mut ValueSink::default());
    }
    Ok(())
}

pub(super) fn canonical(rng: &mut Rng, _: &mut Rng) -> (String, Vec<u8>) {
    let mut text = Ast::parse(EVERYTHING).map(|ast| ast.to_text()).unwrap_or_default().into_bytes();
    mutate::bytes(&mut text, &WORDS, rng);
    (String::new(), text)
}

pub(super) fn check_canonical(_: &str, bytes: &[u8]) -> Result<bool, String> {
    check_text(&String::from_utf8_lossy(bytes))
}

pub(super) fn botocore(rng: &mut Rng, _: &mut Rng) -> (String, Vec<u8>) {
    let mut json: Json = serde_json::from_str(BOTOCORE).unwrap_or_default();
    let names: Vec<String> =
        json["service"]["shapes"].as_object().into_iter().flat_map(|shapes| shapes.keys().cloned()).collect();
    for _ in 0..rng.usize(0..4) {
        let mut shapes = Vec::new();
        find_shapes(&mut json, &mut shapes);
        if let (Some(shape), Some(name)) = (rng.choice(shapes), rng.choice(&names)) {
            *shape = Json::from(name.as_str());
        }
    }
    let mut doc = Doc::from_json(&json);
    if rng.u8(0..4) > 0 {
        mutate::doc(&mut doc, rng);
    }
    let mut bytes = doc.to_json();
    if rng.u8(0..4) == 0 {
        mutate::bytes(&mut bytes, &["\"streaming\":true,", "\"flattened\":true,", "\"Thing\"", "{Id}", "query"], rng);
    }
    (String::new(), bytes)
}

fn find_shapes<'j>(json: &'j mut Json, found: &mut Vec<&'j mut Json>) {
    match json {
        Json::Object(entries) => {
            for (key, value) in entries {
                if key == "shape" && value.is_string() { found.push(value) } else { find_shapes(value, found) }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| find_shapes(item, found)),
        _ => {}
    }
}

pub(super) fn check_botocore(_: &str, bytes: &[u8]) -> Result<bool, String> {
    // The files are read by serde_json, which has its own bounds.
    let Ok(Json::Object(mut files)) = serde_json::from_slice(bytes) else { return Ok(false) };
    let sources = Sources {
        name: None,
        folder: Some("things"),
        service: files.remove("service").unwrap_or_default(),
        service_extras: files.remove("extras").into_iter().collect(),
        paginators: files.remove("paginators"),
        paginator_extras: Vec::new(),
        waiters: files.remove("waiters"),
        endpoint_rules: files.remove("rules"),
    };
    match botocore::convert(sources) {
        Ok(ast) => check_ast(&ast),
        Err(ConvertError::Ast(error)) => is_placed(&error),
        Err(error) => {
            let place = match &error {
                ConvertError::Key { place, .. }
                | ConvertError::Value { place, .. }
                | ConvertError::Name { place, .. } => place.clone(),
                ConvertError::Ast(_) => String::new(),
            };
            placed(&error.to_string(), !place.is_empty())
        }
    }
}
