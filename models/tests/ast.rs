//! The canonical form: what is normalised, what is refused, and that no text makes the reader panic.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use nuaws_models::ast::{Ast, AstError};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A model of namespace `ns` with a service `S` whose one operation `Op` has the structure `In` as input.
fn model(service_traits: Value, shapes: Value) -> Value {
    let mut all = json!({
        "ns#S": {"type": "service", "version": "1", "operations": [{"target": "ns#Op"}], "traits": service_traits},
        "ns#Op": {"type": "operation", "input": {"target": "ns#In"}, "output": {"target": "smithy.api#Unit"}},
        "ns#In": {"type": "structure", "members": {}},
    });
    for (id, shape) in shapes.as_object().unwrap() {
        all[id] = shape.clone();
    }
    json!({"smithy": "2.0", "metadata": {"suppressions": []}, "shapes": all})
}

fn parse(model: &Value) -> Ast {
    Ast::parse(&model.to_string()).unwrap()
}

/// The JSON of one shape in the canonical text.
fn shape(ast: &Ast, id: &str) -> Value {
    let text: Value = serde_json::from_str(&ast.to_text()).unwrap();
    text["shapes"][id].clone()
}

fn error(model: &Value) -> String {
    Ast::parse(&model.to_string()).unwrap_err().to_string()
}

#[test]
fn text_has_one_sorted_shape_a_line_and_survives_a_round_trip() {
    let ast = parse(&model(
        json!({"smithy.api#title": "T", "aws.api#service": {"sdkId": "My Service", "docId": "x"}}),
        json!({"ns#In": {"type": "structure", "members": {
            "b": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#documentation": "prose"}},
            "a": {"target": "smithy.api#String"}}}}),
    ));
    let text = ast.to_text();
    let expected = [
        r#"{"smithy":"2.0","shapes":{"#,
        r#""ns#In":{"type":"structure","members":{"b":{"target":"smithy.api#String","traits":{"smithy.api#required":{}}},"a":{"target":"smithy.api#String"}}},"#,
        r#""ns#Op":{"type":"operation","input":{"target":"ns#In"}},"#,
        r#""ns#S":{"type":"service","version":"1","operations":[{"target":"ns#Op"}],"traits":{"aws.api#service":{"sdkId":"My Service"},"smithy.api#title":"T"}}"#,
        "}}\n",
    ];
    assert_eq!(text, expected.join("\n"));
    assert_eq!(Ast::parse(&text).unwrap(), ast);
    assert_eq!(ast.name().unwrap(), "my-service");
}

#[test]
fn version_1_enums_sets_and_primitives_become_version_2() {
    let mut old = model(
        json!({}),
        json!({
            "ns#In": {"type": "structure", "members": {
                "e": {"target": "ns#E"}, "s": {"target": "ns#Set"},
                "n": {"target": "smithy.api#PrimitiveInteger", "traits": {"smithy.api#box": {}, "smithy.api#default": 0}}}},
            "ns#E": {"type": "string", "traits": {"smithy.api#enum": [
                {"value": "a-b", "documentation": "prose"}, {"value": "a.b"}, {"value": "1", "name": "ONE"}, {"value": "2"}]}},
            "ns#Set": {"type": "set", "member": {"target": "smithy.api#String"}},
        }),
    );
    old["smithy"] = json!("1.0");
    let ast = parse(&old);
    let members = &shape(&ast, "ns#E")["members"];
    let values: Vec<(&str, &str)> = members
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, member)| (name.as_str(), member["traits"]["smithy.api#enumValue"].as_str().unwrap()))
        .collect();
    assert_eq!(shape(&ast, "ns#E")["type"], "enum");
    assert_eq!(values, [("a_b", "a-b"), ("a_b_2", "a.b"), ("ONE", "1"), ("V_2", "2")]);
    assert_eq!(shape(&ast, "ns#Set")["type"], "list");
    assert_eq!(shape(&ast, "ns#In")["members"]["n"], json!({"target": "smithy.api#Integer"}));
}

#[test]
fn mixins_come_first_and_apply_reaches_inherited_members() {
    let ast = parse(&model(
        json!({}),
        json!({
            "ns#In": {"type": "structure", "mixins": [{"target": "ns#Middle"}],
                "members": {"own": {"target": "smithy.api#String"}}},
            "ns#Middle": {"type": "structure", "mixins": [{"target": "ns#Base"}], "members": {},
                "traits": {"smithy.api#mixin": {"localTraits": ["smithy.api#deprecated"]}, "smithy.api#deprecated": {}}},
            "ns#Base": {"type": "structure", "members": {"base": {"target": "smithy.api#String"}},
                "traits": {"smithy.api#mixin": {}, "smithy.api#sensitive": {}}},
            "ns#In$base": {"type": "apply", "traits": {"smithy.api#required": {}}},
        }),
    ));
    assert_eq!(
        shape(&ast, "ns#In"),
        json!({"type": "structure",
            "members": {"base": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}},
                        "own": {"target": "smithy.api#String"}},
            "traits": {"smithy.api#sensitive": {}}})
    );
    assert_eq!(ast.shapes.len(), 3, "mixins themselves are out of the closure");
}

#[test]
fn operations_of_resources_are_the_services_and_strangers_go() {
    let ast = parse(&model(
        json!({}),
        json!({
            "ns#S": {"type": "service", "version": "1", "operations": [{"target": "ns#Op"}],
                "resources": [{"target": "ns#Parent"}]},
            "ns#Parent": {"type": "resource", "identifiers": {"id": {"target": "ns#Id"}},
                "list": {"target": "ns#ListParents"}, "resources": [{"target": "ns#Child"}],
                "properties": {"x": {"target": "smithy.api#String"}}},
            "ns#Child": {"type": "resource", "collectionOperations": [{"target": "ns#Count"}]},
            "ns#ListParents": {"type": "operation"}, "ns#Count": {"type": "operation"},
            "ns#Id": {"type": "string"}, "ns#Stranger": {"type": "string"},
        }),
    ));
    let targets = |key: &str| -> Vec<String> {
        let listed = shape(&ast, "ns#S")[key].clone();
        listed.as_array().unwrap().iter().map(|it| it["target"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(targets("operations"), ["ns#Count", "ns#ListParents", "ns#Op"]);
    assert_eq!(targets("resources"), ["ns#Child", "ns#Parent"]);
    assert!(!ast.shapes.contains_key("ns#Stranger"));
    assert_eq!(
        shape(&ast, "ns#Parent"),
        json!({"type": "resource", "identifiers": {"id": {"target": "ns#Id"}}, "list": {"target": "ns#ListParents"},
            "resources": [{"target": "ns#Child"}]})
    );
}

#[test]
fn bindings_of_protocols_the_service_does_not_speak_go() {
    let member = json!({"ns#In": {"type": "structure", "members": {"m": {"target": "smithy.api#String", "traits": {
        "smithy.api#httpHeader": "x-m", "smithy.api#xmlName": "M", "aws.protocols#ec2QueryName": "Em"}}}}});
    let kept = |protocol: &str| -> Vec<String> {
        let traits = match protocol {
            "" => json!({}),
            protocol => json!({protocol: {}}),
        };
        let ast = parse(&model(traits, member.clone()));
        ast.shapes["ns#In"].members[0].traits.keys().cloned().collect()
    };
    assert_eq!(kept("aws.protocols#awsJson1_0"), Vec::<String>::new());
    assert_eq!(kept("aws.protocols#restXml"), ["smithy.api#httpHeader"]);
    assert_eq!(kept("aws.protocols#ec2Query"), ["aws.protocols#ec2QueryName", "smithy.api#xmlName"]);
    assert_eq!(kept("").len(), 2, "a service of unknown protocols keeps what may mean something");
}

#[test]
fn what_repeats_the_rule_goes() {
    let ast = parse(&model(
        json!({"aws.protocols#restXml": {}, "smithy.api#paginated": {"inputToken": "t", "outputToken": "t"}}),
        json!({
            "ns#Op": {"type": "operation", "input": {"target": "ns#In"}, "errors": [{"target": "ns#Bad"}], "traits": {
                "smithy.api#http": {"method": "GET", "uri": "/", "code": 200}, "smithy.api#auth": [],
                "smithy.api#optionalAuth": {}, "smithy.api#paginated": {"items": "l"}, "smithy.api#deprecated":
                    {"message": "prose", "since": "2020"}}},
            "ns#In": {"type": "structure", "members": {
                "same": {"target": "ns#Str", "traits": {"smithy.api#xmlName": "same"}},
                "root": {"target": "ns#Payload", "traits": {"smithy.api#httpPayload": {}, "smithy.api#xmlName": "Payload"}}}},
            "ns#Payload": {"type": "structure", "members": {}},
            "ns#Str": {"type": "string", "traits": {"smithy.api#length": {"min": 0}, "smithy.api#default": ""}},
            "ns#Bad": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client",
                "aws.protocols#awsQueryError": {"code": "Bad", "httpResponseCode": 400}}},
        }),
    ));
    assert_eq!(
        shape(&ast, "ns#Op")["traits"],
        json!({"smithy.api#auth": [], "smithy.api#deprecated": {"since": "2020"},
            "smithy.api#http": {"method": "GET", "uri": "/"},
            "smithy.api#paginated": {"items": "l", "inputToken": "t", "outputToken": "t"}})
    );
    assert_eq!(
        shape(&ast, "ns#In")["members"],
        json!({"same": {"target": "ns#Str"},
            "root": {"target": "ns#Payload", "traits": {"smithy.api#httpPayload": {}}}})
    );
    assert_eq!(shape(&ast, "ns#Str"), json!({"type": "string"}));
    assert_eq!(shape(&ast, "ns#Bad")["traits"], json!({"smithy.api#error": "client"}));
    assert_eq!(shape(&ast, "ns#S")["traits"], json!({"aws.protocols#restXml": {}}));
}

#[test]
fn endpoint_rules_lose_their_prose_and_old_spelling_only() {
    let rules = json!({"version": "1.0",
        "parameters": {"Region": {"type": "String", "documentation": "prose"}},
        "rules": [{"documentation": "prose", "conditions": [], "error": "no", "type": "error"}]});
    let ast = parse(&model(json!({"smithy.rules#endpointRuleSet": rules}), json!({})));
    assert_eq!(
        shape(&ast, "ns#S")["traits"]["smithy.rules#endpointRuleSet"],
        json!({"version": "1.0", "parameters": {"Region": {"type": "string"}},
            "rules": [{"conditions": [], "error": "no", "type": "error"}]})
    );
}

#[test]
fn refusals_name_the_place() {
    let two = model(json!({}), json!({"ns#T": {"type": "service", "version": "1"}}));
    assert_eq!(error(&two), "a model file holds one service, this one has ns#S, ns#T");
    assert_eq!(error(&json!({"smithy": "2.0", "shapes": {}})), "the model has no service shape");
    let dangling = model(json!({}), json!({"ns#In": {"type": "list", "member": {"target": "ns#Gone"}}}));
    assert_eq!(error(&dangling), "shape ns#In refers to ns#Gone, which the model does not have");
    let circle = json!({"ns#In": {"type": "structure", "members": {}, "mixins": [{"target": "ns#In"}]}});
    assert_eq!(error(&model(json!({}), circle)), "shape ns#In: its mixins form a circle");
    let unknown = json!({"ns#In": {"type": "tuple"}});
    assert_eq!(error(&model(json!({}), unknown)), "shape ns#In: its \"type\" is not one of Smithy's");
    let elsewhere = json!({"ns#Gone$m": {"type": "apply", "traits": {}}});
    assert_eq!(error(&model(json!({}), elsewhere)), "shape apply refers to ns#Gone$m, which the model does not have");
    assert!(matches!(Ast::parse(r#"{"smithy":"3"}"#), Err(AstError::Version(_))));
    assert!(matches!(Ast::parse("nonsense"), Err(AstError::Json(_))));
    assert!(matches!(Ast::parse(&"[".repeat(100_000)), Err(AstError::Json(_))), "depth is bounded");
}

#[test]
fn long_mixin_chains_neither_overflow_the_stack_nor_fill_memory() {
    let mut shapes = json!({});
    for at in 0..3_000 {
        let mixins = if at == 0 { json!([]) } else { json!([{"target": format!("ns#M{}", at - 1)}]) };
        let members = json!({format!("m{at}"): {"target": "smithy.api#String"}});
        shapes[format!("ns#M{at}")] = json!({"type": "structure", "mixins": mixins, "members": members});
    }
    shapes["ns#In"] = json!({"type": "structure", "members": {}, "mixins": [{"target": "ns#M2999"}]});
    assert_eq!(error(&model(json!({}), shapes)), "the model has more than 1000000 members once its mixins are applied");
}

#[test]
fn a_large_trait_of_a_mixin_does_not_multiply() {
    let heavy = "x".repeat(100_000);
    let mut shapes = json!({"ns#Heavy": {"type": "structure", "members": {},
        "traits": {"smithy.api#mixin": {}, "smithy.api#pattern": heavy}}});
    for at in 0..1_000 {
        let mixins = json!([{"target": "ns#Heavy"}]);
        shapes[format!("ns#M{at}")] = json!({"type": "structure", "mixins": mixins, "members": {}});
    }
    assert!(error(&model(json!({}), shapes)).starts_with("the model has more than 1000000 members"));
}

#[test]
fn mixins_are_of_their_users_type() {
    let base = json!({"type": "structure", "members": {"a": {"target": "smithy.api#String"}}});
    let op = json!({"type": "operation", "mixins": [{"target": "ns#Base"}]});
    assert_eq!(
        error(&model(json!({}), json!({"ns#Op": op, "ns#Base": base}))),
        "shape ns#Op: a mixin is a shape of another type"
    );
}

#[test]
fn collections_do_not_hold_themselves() {
    let list = |of: &str| json!({"type": "list", "member": {"target": of}});
    let map = |of: &str| json!({"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": of}});
    let held = |shapes: Value| {
        let mut shapes = shapes;
        shapes["ns#In"] = json!({"type": "structure", "members": {"a": {"target": "ns#A"}}});
        model(json!({}), shapes)
    };
    let refused = "shape ns#A: lists and maps stand inside one another without end, or more than 32 deep";
    assert_eq!(error(&held(json!({"ns#A": list("ns#A")}))), refused);
    assert_eq!(error(&held(json!({"ns#A": map("ns#B"), "ns#B": list("ns#A")}))), refused);
    // Through a structure there is an end.
    parse(&held(json!({"ns#A": list("ns#B"), "ns#B": map("ns#In")})));
}

#[test]
fn references_lead_to_what_can_stand_there() {
    let structure = |of: &str| json!({"type": "structure", "members": {"a": {"target": of}}});
    let refused = |shapes| error(&model(json!({}), shapes));
    assert_eq!(
        refused(json!({"ns#In": structure("ns#Op")})),
        "shape ns#In: a member holds a service, a resource or an operation"
    );
    assert_eq!(refused(json!({"ns#In": {"type": "string"}})), "shape ns#Op: its input or output is no structure");
    assert_eq!(
        refused(json!({"ns#Op": structure("smithy.api#String")})),
        "shape ns#S: what it lists as an operation is none"
    );
    assert_eq!(
        refused(json!({"ns#Op": {"type": "operation", "errors": [{"target": "smithy.api#String"}]}})),
        "shape ns#Op: what it lists as an error is no structure"
    );
    assert_eq!(
        refused(
            json!({"ns#S": {"type": "service", "version": "1", "resources": [{"target": "ns#In"}]}, "ns#In": structure("smithy.api#String")})
        ),
        "shape ns#S: what it lists as a resource is none"
    );
}

/// JSON that looks like a model often enough to get far into the reader.
fn hostile_json() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "smithy",
        "2.0",
        "1.0",
        "shapes",
        "type",
        "service",
        "operation",
        "structure",
        "list",
        "map",
        "string",
        "enum",
        "apply",
        "resource",
        "members",
        "member",
        "key",
        "value",
        "target",
        "traits",
        "mixins",
        "operations",
        "input",
        "output",
        "errors",
        "identifiers",
        "read",
        "ns#S",
        "ns#A",
        "ns#A$m",
        "ns#B",
        "smithy.api#String",
        "smithy.api#enum",
        "smithy.api#paginated",
        "smithy.api#mixin",
        "localTraits",
        "smithy.api#default",
        "smithy.api#http",
        "code",
        "",
    ]);
    let leaf = prop_oneof![
        word.clone().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word.clone(), inner), 0..6)
                .prop_map(|entries| entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

proptest! {
    #[test]
    fn no_json_panics_and_what_is_read_writes_itself(body in hostile_json(), shape in hostile_json(), traits in hostile_json()) {
        let whole = json!({"smithy": "2.0", "shapes": body});
        let part = model(traits.clone(), json!({"ns#In": shape, "ns#Op": {"type": "operation", "traits": traits}}));
        for model in [whole, part] {
            if let Ok(ast) = Ast::parse(&model.to_string()) {
                let text = ast.to_text();
                prop_assert_eq!(&Ast::parse(&text).unwrap().to_text(), &text);
            }
        }
    }

    #[test]
    fn no_text_panics(text in ".*") {
        let _ = Ast::parse(&text);
    }
}
