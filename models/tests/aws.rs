//! The committed models as a whole: complete, canonical, and without loose ends.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::Path;

use nuaws_models::ast::{Ast, Kind, Shape};
use serde_json::Value;

/// Every model under `models/aws` with its file's name.
fn models() -> impl Iterator<Item = (String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("aws");
    let files: BTreeSet<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.into_iter().map(|path| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read_to_string(&path).unwrap())
    })
}

fn members<'a>(ast: &'a Ast, structure: Option<&String>) -> Option<&'a Shape> {
    ast.shapes.get(structure?)
}

/// The names between braces, without the `+` of a greedy label.
fn labels(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0.trim_end_matches('+'))).collect()
}

/// Names of the members of `shape` that have this trait.
fn with<'a>(shape: Option<&'a Shape>, name: &str) -> BTreeSet<&'a str> {
    let members = shape.into_iter().flat_map(|shape| &shape.members);
    members.filter(|member| member.traits.contains_key(name)).map(|member| member.name.as_str()).collect()
}

#[test]
fn the_models_are_complete_canonical_and_sound() {
    let (mut services, mut operations, mut readonly) = (0, 0, 0);
    for (name, text) in models() {
        let ast = Ast::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(ast.to_text() == text, "{name} is not canonical; run `cargo xtask models pull`");
        assert_eq!(ast.name().as_deref(), Some(name.as_str()));
        assert!(!text.contains("documentation\":\""), "{name} has prose");
        services += 1;
        for (id, shape) in &ast.shapes {
            let Kind::Operation(operation) = &shape.kind else { continue };
            operations += 1;
            readonly += usize::from(shape.traits.contains_key("smithy.api#readonly"));
            let input = members(&ast, operation.input.as_ref());
            let output = members(&ast, operation.output.as_ref());
            if let Some(http) = shape.traits.get("smithy.api#http") {
                let uri = http["uri"].as_str().unwrap();
                assert_eq!(labels(uri), with(input, "smithy.api#httpLabel"), "{id} {uri}");
                for side in [input, output] {
                    assert!(with(side, "smithy.api#httpPayload").len() < 2, "{id}");
                }
            }
            if let Some(endpoint) = shape.traits.get("smithy.api#endpoint") {
                let host_labels = with(input, "smithy.api#hostLabel");
                assert_eq!(labels(endpoint["hostPrefix"].as_str().unwrap()), host_labels, "{id}");
            }
            if let Some(paginated) = shape.traits.get("smithy.api#paginated") {
                let has = |side: Option<&Shape>, path: &Value| {
                    let first = path.as_str().unwrap().split('.').next();
                    side.is_some_and(|side| side.members.iter().any(|member| Some(member.name.as_str()) == first))
                };
                for (key, side) in
                    [("inputToken", input), ("outputToken", output), ("items", output), ("pageSize", input)]
                {
                    assert!(paginated.get(key).is_none_or(|path| has(side, path)), "{id} {key} {paginated}");
                }
            }
        }
    }
    assert_eq!((services, operations, readonly), (439, 19_796, 2_312));
}
