//! The rules engine on tiny rule sets, each with one point; the official cases are in `tests/conformance`.

use nuaws_models::Service;
use nuaws_models::ast::Ast;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;

/// Rules over the parameters Region (string), Flag (boolean, false by default) and Names (stringArray).
fn rules(rules: &Json) -> Result<RuleSet, EndpointError> {
    let parameters = json!({
        "Region": {"type": "string", "builtIn": "AWS::Region", "required": false},
        "Flag": {"type": "Boolean", "default": false, "required": true},
        "Names": {"type": "stringArray"},
    });
    RuleSet::parse(&json!({"version": "1.0", "parameters": parameters, "rules": rules}).to_string())
}

fn call(name: &str, argv: Json) -> Json {
    json!({"fn": name, "argv": argv})
}

fn kept(name: &str, argv: Json, assign: &str) -> Json {
    json!({"fn": name, "argv": argv, "assign": assign})
}

fn region() -> Json {
    json!({"ref": "Region"})
}

fn endpoint(conditions: Json, url: &str) -> Json {
    json!({"type": "endpoint", "conditions": conditions, "endpoint": {"url": url}})
}

fn tree(conditions: Json, rules: Json) -> Json {
    json!({"type": "tree", "conditions": conditions, "rules": rules})
}

fn resolve(text: &Json, region: &str) -> Result<Endpoint, EndpointError> {
    let rules = rules(text)?;
    let mut params = Params::defaults(&rules);
    params.set(&rules, "Region", ParamValue::String(region.to_owned()))?;
    rules.resolve(&params)
}

/// One endpoint rule's answer for the region `us-east-1`.
fn check(conditions: Json, url: &str, expect: &str) {
    let found = resolve(&json!([endpoint(conditions, url)]), "us-east-1").map(|endpoint| endpoint.url);
    assert_eq!(found.as_deref(), Ok(expect), "{url}");
}

fn refused(text: &Json, expect: &str) {
    let error = rules(text).unwrap_err();
    assert!(error.to_string().contains(expect), "{error}");
}

#[test]
fn templates() {
    check(json!([]), "https://a.b", "https://a.b");
    check(json!([]), "x{Region}y", "xus-east-1y");
    check(json!([]), "{{{Region}}}", "{us-east-1}");
    check(json!([kept("aws.partition", json!([region()]), "P")]), "{P#dnsSuffix}/{P#name}", "amazonaws.com/aws");
    for (url, what) in [("{Region", "an open brace"), ("a}b", "closes nothing"), ("{Nope}", "\"Nope\""), ("{}", "\"\"")]
    {
        refused(&json!([endpoint(json!([]), url)]), what);
    }
}

#[test]
fn functions_compose() {
    let parts = kept("substring", json!([region(), 0, 2, false]), "Country");
    check(json!([parts, call("stringEquals", json!([{"ref": "Country"}, "us"]))]), "{Country}", "us");
    let url = kept("parseURL", json!(["http://127.0.0.1:80/a"]), "U");
    let is_ip = call("booleanEquals", json!([call("getAttr", json!([{"ref": "U"}, "isIp"])), true]));
    check(json!([url, is_ip]), "{U#scheme}://{U#authority}{U#normalizedPath}", "http://127.0.0.1:80/a/");
    let arn = kept("aws.parseArn", json!(["arn:aws:s3:::a/b"]), "A");
    check(json!([arn]), "{A#service}-{A#resourceId[1]}", "s3-b");
    check(json!([kept("uriEncode", json!(["a/b"]), "E")]), "{E}", "a%2Fb");
    check(json!([call("not", json!([call("isSet", json!([{"ref": "Names"}]))]))]), "none", "none");
}

#[test]
fn a_condition_fails_on_false_and_on_nothing() {
    let fails = [
        call("isSet", json!([{"ref": "Names"}])),
        call("parseURL", json!(["no url"])),
        call("booleanEquals", json!([{"ref": "Flag"}, true])),
        call("getAttr", json!([{"ref": "Names"}, "[0]"])),
        call("stringEquals", json!([{"ref": "Names"}, "x"])),
    ];
    for condition in fails {
        let text = json!([endpoint(json!([condition]), "no"), endpoint(json!([]), "yes")]);
        assert_eq!(resolve(&text, "r").unwrap().url, "yes", "{condition}");
    }
}

#[test]
fn a_tree_whose_rules_all_fail_is_the_end() {
    let never = json!([call("stringEquals", json!([region(), "never"]))]);
    let text = json!([tree(json!([]), json!([endpoint(never, "a")])), endpoint(json!([]), "b")]);
    assert_eq!(resolve(&text, "r"), Err(EndpointError::NoRule));
}

#[test]
fn a_variable_lives_in_its_branch_only() {
    let branch = tree(json!([kept("substring", json!([region(), 0, 1, false]), "X")]), json!([]));
    refused(&json!([branch, endpoint(json!([]), "{X}")]), "\"X\" is neither a parameter nor assigned");
}

#[test]
fn errors_speak_in_the_rules_words() {
    let text = json!([{"type": "error", "conditions": [], "error": "no {Region} here"}]);
    let error = resolve(&text, "mars").unwrap_err();
    assert_eq!((error.to_string().as_str(), &error), ("no mars here", &EndpointError::Refused("no mars here".into())));
}

#[test]
fn headers_auth_schemes_and_properties_are_filled_in() {
    let text = json!([{"type": "endpoint", "conditions": [], "endpoint": {
        "url": "u",
        "headers": {"x-a": ["1", "{Region}"]},
        "properties": {
            "authSchemes": [
                {"name": "sigv4", "signingName": "s3", "signingRegion": "{Region}", "disableDoubleEncoding": true},
                {"name": "sigv4a", "signingRegionSet": ["*", "{Region}"]}
            ],
            "backend": "S3Express", "deep": {"list": [1, true, "{Region}"]}
        }
    }}]);
    let found = resolve(&text, "r").unwrap();
    assert_eq!(found.headers, [("x-a".to_owned(), "1".to_owned()), ("x-a".to_owned(), "r".to_owned())]);
    let sigv4 = EndpointAuth {
        name: "sigv4".to_owned(),
        signing_name: Some("s3".to_owned()),
        signing_region: Some("r".to_owned()),
        signing_region_set: Vec::new(),
        disable_double_encoding: Some(true),
    };
    let sigv4a = EndpointAuth {
        name: "sigv4a".to_owned(),
        signing_region_set: vec!["*".to_owned(), "r".to_owned()],
        ..EndpointAuth::default()
    };
    assert_eq!(found.auth_schemes, [sigv4, sigv4a]);
    let list = Value::List(vec![Value::Int(1), Value::Bool(true), Value::String("r".to_owned())]);
    let deep = Value::Map(vec![("list".to_owned(), list)]);
    assert_eq!(
        found.properties,
        [("backend".to_owned(), Value::String("S3Express".to_owned())), ("deep".to_owned(), deep)]
    );
}

#[test]
fn broken_rules_are_refused_with_their_place() {
    let one = |condition: Json| json!([endpoint(json!([condition]), "u")]);
    refused(&one(call("sing", json!([]))), "no function \"sing\"");
    refused(&one(call("isSet", json!([]))), "isSet needs more arguments");
    refused(&one(call("isSet", json!([region(), region()]))), "isSet takes 1 arguments, not 2");
    refused(&one(call("getAttr", json!([region(), "a[x]"]))), "\"a[x]\" is not a path");
    refused(&one(call("substring", json!([region(), 0, "2", false]))), "literal numbers");
    refused(&one(json!(true)), "a condition must be a function call");
    refused(&json!([{"type": "endpoint", "conditions": []}]), "must have an endpoint");
    refused(&json!([{"type": "song", "conditions": []}]), "song");
    assert!(RuleSet::parse("{").unwrap_err().to_string().contains("line 1"));
    let bad_default = json!({"parameters": {"A": {"type": "string", "default": true}}, "rules": []});
    assert!(RuleSet::parse(&bad_default.to_string()).unwrap_err().to_string().contains("the default of A"));
}

#[test]
fn text_does_not_grow_without_end() {
    let thrice = |at: usize| kept("uriEncode", json!([format!("{{v{0}}}{{v{0}}}{{v{0}}}", at - 1)]), &format!("v{at}"));
    let conditions = |steps: usize| -> Vec<Json> {
        std::iter::once(kept("uriEncode", json!(["{Region}"]), "v0")).chain((1..=steps).map(thrice)).collect()
    };
    check(json!(conditions(2)), "{v2}", &"us-east-1".repeat(9));
    // What is too long counts as absent.
    let too_long = resolve(&json!([endpoint(json!(conditions(40)), "{v40}")]), "us-east-1");
    assert_eq!(too_long, Err(EndpointError::NoRule));
    let error = resolve(&json!([endpoint(json!(conditions(6)), "{v6}{v6}")]), "us-east-1").unwrap_err();
    assert!(
        error.to_string().contains("the matching rule's url has no value, or one of more than 8192 bytes"),
        "{error}"
    );
}

#[test]
fn broken_rules_name_their_rule() {
    let broken = json!([endpoint(json!([]), "x"), tree(json!([]), json!([endpoint(json!([]), "{Nope}")]))]);
    let error = rules(&broken).unwrap_err().to_string();
    assert!(error.contains("rules[1].rules[0]: \"Nope\""), "{error}");
    let many: serde_json::Map<String, Json> =
        (0..70_000).map(|at| (format!("p{at}"), json!({"type": "string"}))).collect();
    let error = RuleSet::parse(&json!({"version": "1.0", "parameters": many, "rules": []}).to_string()).unwrap_err();
    assert!(error.to_string().contains("70000 parameters are too many"), "{error}");
}

#[test]
fn parameters_are_typed_and_required() {
    let rules = rules(&json!([endpoint(json!([]), "u")])).unwrap();
    let mut params = Params::defaults(&rules);
    let wrong = params.set(&rules, "Flag", ParamValue::String("x".to_owned())).unwrap_err();
    assert_eq!(wrong.to_string(), "endpoint parameter Flag takes a Boolean, not a String");
    assert_eq!(params.set(&rules, "Nope", ParamValue::Boolean(true)), Err(EndpointError::Unknown("Nope".to_owned())));
    let needs = json!({"parameters": {"Region": {"type": "string", "required": true}}, "rules": []});
    let needs = RuleSet::parse(&needs.to_string()).unwrap();
    assert_eq!(needs.resolve(&Params::defaults(&needs)), Err(EndpointError::Missing("Region".into())));
}

#[test]
fn each_source_of_a_parameter_yields_to_the_one_before_it() {
    let parameter = json!({"type": "string", "default": "default", "builtIn": "SDK::Endpoint"});
    let rule_set = json!({"version": "1.0", "parameters": {"P": parameter}, "rules": [endpoint(json!([]), "{P}")]});
    let operation = |traits: Json| json!({"type": "operation", "input": {"target": "t#In"}, "traits": traits});
    let static_param = json!({"smithy.rules#staticContextParams": {"P": {"value": "static"}}});
    let path_param = json!({"smithy.rules#operationContextParams": {"P": {"path": "Deep.Name"}}});
    let shapes = json!({
        "t#T": {"type": "service", "version": "1",
            "operations": [{"target": "t#Static"}, {"target": "t#Path"}, {"target": "t#Plain"}],
            "traits": {"aws.protocols#restJson1": {}, "aws.api#service": {"sdkId": "T"},
                "smithy.rules#clientContextParams": {"P": {"type": "string"}},
                "smithy.rules#endpointRuleSet": rule_set}},
        "t#Static": operation(static_param), "t#Path": operation(path_param), "t#Plain": operation(json!({})),
        "t#In": {"type": "structure", "members": {
            "Name": {"target": "smithy.api#String", "traits": {"smithy.rules#contextParam": {"name": "P"}}},
            "Deep": {"target": "t#In"}}}
    });
    let text = json!({"smithy": "2.0", "shapes": shapes}).to_string();
    let service = Service::load(Ast::parse(&text).unwrap().to_text()).unwrap();
    let rules = RuleSet::parse(service.endpoint_rule_set().unwrap()).unwrap();
    let name = |name: &str| ("Name".to_owned(), Value::String(name.to_owned()));
    let deep = || ("Deep".to_owned(), Value::Map(vec![name("path")]));
    let built_in = Settings { endpoint: Some("built-in".to_owned()), ..Settings::default() };
    let mut client = built_in.clone();
    client.client.insert("P".to_owned(), ParamValue::String("client".to_owned()));
    for (operation, input, settings, expect) in [
        ("Static", vec![name("member"), deep()], &client, "static"),
        ("Path", vec![name("member"), deep()], &client, "member"),
        ("Path", vec![deep()], &client, "path"),
        ("Plain", vec![deep()], &client, "client"),
        ("Plain", vec![], &built_in, "built-in"),
        ("Plain", vec![], &Settings::default(), "default"),
    ] {
        let operation = service.operation(operation).unwrap();
        let params = Params::of_call(&rules, &service, operation, &Value::Map(input), settings).unwrap();
        assert_eq!(rules.resolve(&params).unwrap().url, expect);
    }
}

fn any_expr() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(region()),
        Just(json!({"ref": "Flag"})),
        Just(json!({"ref": "Names"})),
        any::<bool>().prop_map(Json::from),
        (0..9u64).prop_map(Json::from),
        "[a-z:/.{}#\\[\\]0-9é-]{0,20}".prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let names = [
            "isSet",
            "not",
            "booleanEquals",
            "stringEquals",
            "uriEncode",
            "parseURL",
            "isValidHostLabel",
            "aws.partition",
            "aws.parseArn",
            "aws.isVirtualHostableS3Bucket",
            "getAttr",
            "substring",
        ];
        (proptest::sample::select(names.to_vec()), proptest::collection::vec(inner, 0..5))
            .prop_map(|(name, argv)| call(name, argv.into()))
    })
}

proptest! {
    #[test]
    fn any_rules_are_refused_or_answer(
        conditions in proptest::collection::vec(any_expr(), 0..4),
        url in any_expr(),
        region in ".{0,30}",
        names in proptest::collection::vec(".{0,8}", 0..3),
    ) {
        let text = json!([{"type": "endpoint", "conditions": conditions, "endpoint": {"url": url}}]);
        if let Ok(rules) = rules(&text) {
            let mut params = Params::defaults(&rules);
            params.set(&rules, "Region", ParamValue::String(region)).unwrap();
            params.set(&rules, "Names", ParamValue::StringArray(names)).unwrap();
            match rules.resolve(&params) {
                Ok(_) | Err(EndpointError::NoRule | EndpointError::Rules(_)) => {}
                other => prop_assert!(false, "{other:?}"),
            }
        }
    }

    #[test]
    fn no_text_panics(text in ".{0,200}", cut in 0..400usize) {
        let _ = RuleSet::parse(&text);
        let whole = json!({"parameters": {}, "rules": [endpoint(json!([kept("parseURL", json!(["{{x}}"]), "U")]), "{U#path}")]});
        let whole = whole.to_string();
        let _ = RuleSet::parse(whole.get(..cut.min(whole.len())).unwrap_or_default());
    }

    #[test]
    fn functions_never_panic(text in ".{0,80}", start in 0..20usize, stop in 0..20usize, reverse: bool) {
        functions::substring(text.as_str().into(), start, stop, reverse);
        functions::parse_url(&text);
        functions::parse_url(&format!("https://{text}"));
        functions::parse_arn(&format!("arn:{text}"));
        functions::is_virtual_hostable_s3_bucket(&text, reverse);
        partitions::partition(&text);
    }
}
