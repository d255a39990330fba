//! From botocore's form to the canonical AST: each rule on the smallest model that shows it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use nuaws_models::ast::Ast;
use nuaws_models::botocore::{Sources, convert, convert_parts};
use serde_json::{Map, Value, json};

/// A service of one operation `Op` with input `In` and output `Out`.
struct Tiny {
    metadata: Value,
    operation: Value,
    shapes: Value,
}

impl Tiny {
    fn new(protocol: &str) -> Tiny {
        let metadata = json!({"protocol": protocol, "apiVersion": "2020-01-01", "serviceId": "Tiny Thing",
            "endpointPrefix": "tiny", "signatureVersion": "v4", "jsonVersion": "1.1"});
        let operation = json!({"name": "Op", "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "In"}, "output": {"shape": "Out"}});
        let shapes = json!({"Str": {"type": "string"}, "In": {"type": "structure", "members": {}},
            "Out": {"type": "structure", "members": {}}});
        Tiny { metadata, operation, shapes }
    }

    fn metadata(mut self, more: Value) -> Tiny {
        extend(&mut self.metadata, more);
        self
    }

    fn operation(mut self, more: Value) -> Tiny {
        extend(&mut self.operation, more);
        self
    }

    fn shapes(mut self, more: Value) -> Tiny {
        extend(&mut self.shapes, more);
        self
    }

    /// Members of `In`.
    fn members(self, members: Value) -> Tiny {
        self.shapes(json!({"In": {"type": "structure", "members": members}}))
    }

    fn service(self) -> Value {
        json!({"metadata": self.metadata, "operations": {"Op": self.operation}, "shapes": self.shapes})
    }

    fn convert(self) -> Ast {
        convert(Sources { folder: Some("tiny"), service: self.service(), ..Sources::default() }).unwrap()
    }

    fn error(self) -> String {
        convert(Sources { folder: Some("tiny"), service: self.service(), ..Sources::default() })
            .unwrap_err()
            .to_string()
    }
}

fn extend(object: &mut Value, more: Value) {
    object.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
}

/// The JSON of `com.amazonaws.tinything#<name>`.
fn shape(ast: &Ast, name: &str) -> Value {
    let text: Value = serde_json::from_str(&ast.to_text()).unwrap();
    text["shapes"][format!("com.amazonaws.tinything#{name}")].clone()
}

fn service(ast: &Ast) -> Value {
    shape(ast, ast.service.split_once('#').unwrap().1)["traits"].clone()
}

/// The traits of a member of `In`.
fn member(ast: &Ast, name: &str) -> Value {
    shape(ast, "In")["members"][name]["traits"].clone()
}

#[test]
fn the_service_shape_is_named_for_the_target_prefix_if_it_can_be() {
    let named = |metadata: Value| {
        let ast = Tiny::new("json").metadata(metadata).convert();
        (ast.service.clone(), service(&ast)["nuaws.api#targetPrefix"].clone())
    };
    assert_eq!(named(json!({"targetPrefix": "Tiny_2020"})), ("com.amazonaws.tinything#Tiny_2020".into(), Value::Null));
    let dotted = json!("com.x.Tiny_2020");
    assert_eq!(named(json!({"targetPrefix": dotted})), ("com.amazonaws.tinything#Tiny_2020".into(), dotted));
    assert_eq!(named(json!({"targetPrefix": "Op"})), ("com.amazonaws.tinything#OpService".into(), json!("Op")));
    assert_eq!(named(json!({})).0, "com.amazonaws.tinything#TinyThing");
}

#[test]
fn protocols_identity_and_authentication() {
    let ast = Tiny::new("json")
        .metadata(json!({"protocols": ["query", "json", "smithy-rpc-v2-cbor"], "signingName": "sign",
            "protocolSettings": {"h2": "eventstream"}, "awsQueryCompatible": {}, "serviceFullName": "A Tiny Thing",
            "xmlNamespace": "https://ns"}))
        .convert();
    let h2 = json!({"eventStreamHttp": ["h2"]});
    assert_eq!(
        service(&ast),
        json!({"aws.api#service": {"sdkId": "Tiny Thing", "endpointPrefix": "tiny"}, "aws.auth#sigv4": {"name": "sign"},
            "aws.protocols#awsJson1_1": h2, "aws.protocols#awsQuery": h2, "aws.protocols#awsQueryCompatible": {},
            "nuaws.api#cliNames": ["tiny"],
            "nuaws.api#protocolOrder": ["aws.protocols#awsJson1_1", "smithy.protocols#rpcv2Cbor", "aws.protocols#awsQuery"],
            "smithy.api#auth": ["aws.auth#sigv4"], "smithy.api#title": "A Tiny Thing",
            "smithy.api#xmlNamespace": {"uri": "https://ns"}, "smithy.protocols#rpcv2Cbor": h2})
    );
    let auth = |metadata: Value| service(&Tiny::new("json").metadata(metadata).convert());
    let bearer = auth(json!({"signatureVersion": "bearer"}));
    assert_eq!(
        (&bearer["smithy.api#auth"], &bearer["aws.auth#sigv4"]),
        (&json!(["smithy.api#httpBearerAuth"]), &Value::Null)
    );
    let old = auth(json!({"signatureVersion": "v2"}));
    assert_eq!((&old["nuaws.api#signatureVersion"], &old["smithy.api#auth"]), (&json!("v2"), &Value::Null));
    let both = auth(json!({"auth": ["aws.auth#sigv4a", "aws.auth#sigv4"]}));
    assert_eq!(both["aws.auth#sigv4a"], json!({"name": "tiny"}));
}

#[test]
fn http_locations_become_bindings_and_labels_take_the_members_names() {
    let map = json!({"type": "map", "key": {"shape": "Str"}, "value": {"shape": "Str"}});
    let ast = Tiny::new("rest-json")
        .operation(json!({"http": {"method": "PUT", "requestUri": "/a/{id}/{rest+}?b", "responseCode": 202}}))
        .shapes(json!({"Map": map}))
        .members(json!({
            "Id": {"shape": "Str", "location": "uri", "locationName": "id"},
            "Rest": {"shape": "Str", "location": "uri", "locationName": "rest"},
            "Q": {"shape": "Str", "location": "querystring", "locationName": "q"},
            "Qs": {"shape": "Map", "location": "querystring"},
            "H": {"shape": "Str", "location": "header", "locationName": "x-h", "jsonvalue": true},
            "Hs": {"shape": "Map", "location": "headers", "locationName": "x-"},
            "S": {"shape": "Str", "location": "statusCode"},
            "B": {"shape": "Str", "locationName": "b"},
            "Same": {"shape": "Str", "locationName": "Same"}}))
        .convert();
    assert_eq!(
        shape(&ast, "Op")["traits"]["smithy.api#http"],
        json!({"method": "PUT", "uri": "/a/{Id}/{Rest+}?b", "code": 202})
    );
    assert_eq!(member(&ast, "Id"), json!({"smithy.api#httpLabel": {}}));
    assert_eq!(member(&ast, "Q"), json!({"smithy.api#httpQuery": "q"}));
    assert_eq!(member(&ast, "Qs"), json!({"smithy.api#httpQueryParams": {}}));
    assert_eq!(member(&ast, "H"), json!({"smithy.api#httpHeader": "x-h", "smithy.api#mediaType": "application/json"}));
    assert_eq!(member(&ast, "Hs"), json!({"smithy.api#httpPrefixHeaders": "x-"}));
    assert_eq!(member(&ast, "S"), json!({"smithy.api#httpResponseCode": {}}));
    assert_eq!(member(&ast, "B"), json!({"smithy.api#jsonName": "b"}));
    assert_eq!(member(&ast, "Same"), Value::Null);
}

#[test]
fn rpc_services_have_no_http_bindings() {
    let ast = Tiny::new("json")
        .members(json!({"H": {"shape": "Str", "location": "header", "locationName": "x-h"}}))
        .convert();
    assert_eq!((member(&ast, "H"), &shape(&ast, "Op")["traits"]), (Value::Null, &Value::Null));
}

#[test]
fn xml_names_say_in_smithys_way_what_botocore_writes() {
    let list = |item: Value, flattened: bool| json!({"type": "list", "member": item, "flattened": flattened});
    let ast = Tiny::new("query")
        .shapes(json!({
            "Plain": list(json!({"shape": "Str", "locationName": "item"}), false),
            "Flat": list(json!({"shape": "Str", "locationName": "Item"}), true),
            "Struct": {"type": "structure", "members": {}, "locationName": "Own"},
            "Map": {"type": "map", "key": {"shape": "Str", "locationName": "K"}, "value": {"shape": "Str", "locationName": "V"}}}))
        .members(json!({
            "Plains": {"shape": "Plain"},
            "Flats": {"shape": "Flat"},
            "Named": {"shape": "Flat", "locationName": "Mine"},
            "HereFlat": {"shape": "Plain", "flattened": true},
            "Struct": {"shape": "Struct"},
            "Map": {"shape": "Map"},
            "Attr": {"shape": "Str", "xmlAttribute": true, "locationName": "xsi:type", "xmlNamespace": {"prefix": "xsi", "uri": "u"}}}))
        .convert();
    assert_eq!(member(&ast, "Plains"), Value::Null);
    assert_eq!(shape(&ast, "Plain")["member"]["traits"], json!({"smithy.api#xmlName": "item"}));
    // A flattened list's items are named by the list in botocore, by the member in Smithy.
    assert_eq!(member(&ast, "Flats"), json!({"smithy.api#xmlFlattened": {}, "smithy.api#xmlName": "Item"}));
    assert_eq!(member(&ast, "Named"), json!({"smithy.api#xmlFlattened": {}, "smithy.api#xmlName": "Mine"}));
    assert_eq!(member(&ast, "HereFlat"), json!({"smithy.api#xmlFlattened": {}}));
    assert_eq!(member(&ast, "Struct"), json!({"smithy.api#xmlName": "Own"}));
    assert_eq!(shape(&ast, "Map")["key"]["traits"], json!({"smithy.api#xmlName": "K"}));
    assert_eq!(
        member(&ast, "Attr"),
        json!({"smithy.api#xmlAttribute": {}, "smithy.api#xmlName": "xsi:type",
            "smithy.api#xmlNamespace": {"uri": "u", "prefix": "xsi"}})
    );
}

#[test]
fn ec2_has_query_names_beside_xml_names() {
    let ast = Tiny::new("ec2")
        .members(json!({"Set": {"shape": "Str", "locationName": "aSet", "queryName": "A"}, "B": {"shape": "Str", "locationName": "b"}}))
        .convert();
    assert_eq!(member(&ast, "Set"), json!({"aws.protocols#ec2QueryName": "A", "smithy.api#xmlName": "aSet"}));
    assert_eq!(member(&ast, "B"), json!({"smithy.api#xmlName": "b"}));
}

#[test]
fn rest_xml_roots_keep_their_name_and_namespace() {
    let namespace = json!({"uri": "https://ns"});
    let operation = |input: Value| json!({"name": "X", "http": {"method": "POST", "requestUri": "/"}, "input": input});
    let mut operations = Map::new();
    operations
        .insert("A".into(), operation(json!({"shape": "In", "locationName": "RootA", "xmlNamespace": namespace})));
    operations.insert("B".into(), operation(json!({"shape": "In", "locationName": "In", "xmlNamespace": namespace})));
    let mut paid = operation(json!({"shape": "Paid"}));
    operations.insert("C".into(), paid.take());
    let shapes = json!({
        "Str": {"type": "string"},
        "In": {"type": "structure", "members": {"m": {"shape": "Str"}}},
        "Body": {"type": "structure", "members": {}},
        "Paid": {"type": "structure", "payload": "p", "members": {
            "p": {"shape": "Body", "locationName": "TheBody", "xmlNamespace": namespace}}}});
    let metadata = json!({"protocol": "rest-xml"});
    let ast = convert_parts("tiny-thing", metadata.clone(), operations.clone(), shapes.clone()).unwrap();
    assert_eq!(service(&ast)["smithy.api#xmlNamespace"], namespace, "all bodies agree, so the service says it");
    assert_eq!(shape(&ast, "In")["traits"], json!({"smithy.api#xmlName": "RootA"}));
    assert_eq!(shape(&ast, "B")["input"]["target"], "com.amazonaws.tinything#InRoot2");
    assert_eq!(shape(&ast, "InRoot2")["traits"], json!({"smithy.api#xmlName": "In"}));
    assert_eq!(
        shape(&ast, "Paid")["members"]["p"]["traits"],
        json!({"smithy.api#httpPayload": {}, "smithy.api#xmlName": "TheBody"})
    );

    operations["B"]["input"].as_object_mut().unwrap().remove("xmlNamespace");
    let ast = convert_parts("tiny-thing", metadata, operations, shapes).unwrap();
    assert_eq!(service(&ast)["smithy.api#xmlNamespace"], Value::Null, "they do not agree");
    assert_eq!(
        shape(&ast, "In")["traits"],
        json!({"smithy.api#xmlName": "RootA", "smithy.api#xmlNamespace": {"uri": "https://ns"}})
    );
    assert_eq!(shape(&ast, "InRoot2")["traits"], json!({"smithy.api#xmlName": "In"}));
}

#[test]
fn types_and_constraints() {
    let ast = Tiny::new("json")
        .shapes(json!({
            "Doc": {"type": "structure", "members": {}, "document": true},
            "Uni": {"type": "structure", "members": {"s": {"shape": "Str"}}, "union": true},
            "Events": {"type": "structure", "members": {"e": {"shape": "Event"}}, "eventstream": true},
            "Event": {"type": "structure", "event": true, "members": {
                "h": {"shape": "Str", "eventheader": true}, "p": {"shape": "Blob", "eventpayload": true}}},
            "Blob": {"type": "blob", "max": 10},
            "Big": {"type": "blob", "streaming": true, "requiresLength": true},
            "Num": {"type": "integer", "min": 1, "max": 9, "box": true},
            "Text": {"type": "string", "min": 0, "max": 9, "pattern": "[a-z]+", "sensitive": true},
            "When": {"type": "timestamp", "timestampFormat": "rfc822"},
            "Colour": {"type": "string", "enum": ["red", "dark-blue", ""]},
            "Gaps": {"type": "list", "member": {"shape": "Str"}, "sparse": true}}))
        .shapes(json!({"In": {"type": "structure", "required": ["num"], "members": {
            "doc": {"shape": "Doc"}, "uni": {"shape": "Uni"}, "events": {"shape": "Events"}, "big": {"shape": "Big"},
            "num": {"shape": "Num"}, "text": {"shape": "Text"}, "when": {"shape": "When"}, "colour": {"shape": "Colour"},
            "gaps": {"shape": "Gaps"}, "plain": {"shape": "Blob"}, "stream": {"shape": "Blob", "streaming": true},
            "inline": {"shape": "Str", "enum": ["x"]}, "token": {"shape": "Str", "idempotencyToken": true},
            "old": {"shape": "Str", "deprecated": true, "deprecatedMessage": "prose", "deprecatedSince": "2021"}}}}))
        .convert();
    let kinds = [("Doc", "document"), ("Uni", "union"), ("Events", "union"), ("Colour", "enum")];
    for (name, kind) in kinds {
        assert_eq!(shape(&ast, name)["type"], kind, "{name}");
    }
    assert_eq!(shape(&ast, "Events")["traits"], json!({"smithy.api#streaming": {}}));
    assert_eq!(shape(&ast, "Event")["members"]["h"]["traits"], json!({"smithy.api#eventHeader": {}}));
    assert_eq!(shape(&ast, "Event")["members"]["p"]["traits"], json!({"smithy.api#eventPayload": {}}));
    assert_eq!(shape(&ast, "Big")["traits"], json!({"smithy.api#requiresLength": {}, "smithy.api#streaming": {}}));
    assert_eq!(shape(&ast, "Num")["traits"], json!({"smithy.api#range": {"min": 1, "max": 9}}));
    assert_eq!(
        shape(&ast, "Text")["traits"],
        json!({"smithy.api#length": {"max": 9}, "smithy.api#pattern": "^[a-z]+$", "smithy.api#sensitive": {}})
    );
    assert_eq!(shape(&ast, "When")["traits"], json!({"smithy.api#timestampFormat": "http-date"}));
    assert_eq!(shape(&ast, "Gaps")["traits"], json!({"smithy.api#sparse": {}}));
    let colours: Vec<_> = shape(&ast, "Colour")["members"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(colours, ["red", "dark_blue", "V_"]);
    assert_eq!(
        shape(&ast, "Blob")["traits"],
        json!({"smithy.api#length": {"max": 10}}),
        "one member streams, not the shape"
    );
    assert_eq!(shape(&ast, "In")["members"]["stream"]["target"], "com.amazonaws.tinything#BlobStream");
    assert_eq!(shape(&ast, "BlobStream")["traits"]["smithy.api#streaming"], json!({}));
    assert_eq!(shape(&ast, "In")["members"]["inline"]["target"], "com.amazonaws.tinything#Ininline");
    assert_eq!(member(&ast, "num"), json!({"smithy.api#required": {}}));
    assert_eq!(member(&ast, "token"), json!({"smithy.api#idempotencyToken": {}}));
    assert_eq!(member(&ast, "old"), json!({"smithy.api#deprecated": {"since": "2021"}}));
}

#[test]
fn errors_have_fault_status_code_and_retry() {
    let error = |more: Value| {
        let mut shape = json!({"type": "structure", "members": {}, "exception": true});
        extend(&mut shape, more);
        shape
    };
    let ast = Tiny::new("query")
        .operation(json!({"errors": [{"shape": "Bad"}, {"shape": "Down"}, {"shape": "Old", "exception": true,
            "error": {"code": "Ancient", "httpStatusCode": 400, "senderFault": true}}, {"shape": "Bad"}]}))
        .shapes(json!({
            "Bad": error(json!({"error": {"code": "Bad", "httpStatusCode": 404, "senderFault": true}})),
            "Down": error(json!({"error": {"code": "down", "httpStatusCode": 503}, "fault": true, "retryable": {"throttling": true}})),
            "Old": {"type": "structure", "members": {}}}))
        .convert();
    assert_eq!(shape(&ast, "Op")["errors"].as_array().unwrap().len(), 3);
    assert_eq!(shape(&ast, "Bad")["traits"], json!({"smithy.api#error": "client", "smithy.api#httpError": 404}));
    assert_eq!(
        shape(&ast, "Down")["traits"],
        json!({"aws.protocols#awsQueryError": {"code": "down", "httpResponseCode": 503}, "smithy.api#error": "server",
            "smithy.api#httpError": 503, "smithy.api#retryable": {"throttling": true}})
    );
    assert_eq!(shape(&ast, "Old")["traits"]["aws.protocols#awsQueryError"]["code"], "Ancient");
}

#[test]
fn what_changes_how_a_client_calls() {
    let ast = Tiny::new("query")
        .operation(json!({"readonly": true, "idempotent": true, "deprecated": true, "authtype": "none",
            "auth": ["smithy.api#noAuth"], "unsignedPayload": true, "endpoint": {"hostPrefix": "{h}."},
            "httpChecksumRequired": true, "httpChecksum": {"requestAlgorithmMember": "A", "requestChecksumRequired": true},
            "requestcompression": {"encodings": ["gzip"]}, "endpointdiscovery": {"required": true},
            "endpointoperation": true, "staticContextParams": {"S": {"value": true}},
            "operationContextParams": {"O": {"path": "a.b"}}, "output": {"shape": "Out", "resultWrapper": "Other"}}))
        .members(json!({"h": {"shape": "Str", "hostLabel": true, "contextParam": {"name": "H"}}}))
        .convert();
    assert_eq!(
        shape(&ast, "Op")["traits"],
        json!({"aws.api#clientDiscoveredEndpoint": {"required": true}, "aws.auth#unsignedPayload": {},
            "aws.protocols#httpChecksum": {"requestAlgorithmMember": "A", "requestChecksumRequired": true},
            "nuaws.api#resultWrapper": "Other", "smithy.api#auth": [], "smithy.api#deprecated": {},
            "smithy.api#endpoint": {"hostPrefix": "{h}."}, "smithy.api#httpChecksumRequired": {},
            "smithy.api#idempotent": {}, "smithy.api#readonly": {}, "smithy.api#requestCompression": {"encodings": ["gzip"]},
            "smithy.rules#operationContextParams": {"O": {"path": "a.b"}},
            "smithy.rules#staticContextParams": {"S": {"value": true}}})
    );
    assert_eq!(member(&ast, "h"), json!({"smithy.api#hostLabel": {}, "smithy.rules#contextParam": {"name": "H"}}));
    assert_eq!(service(&ast)["aws.api#clientEndpointDiscovery"], json!({"operation": "com.amazonaws.tinything#Op"}));
}

#[test]
fn a_shape_named_as_an_operation_gives_way() {
    let ast = Tiny::new("json")
        .shapes(json!({"Op": {"type": "structure", "members": {}}}))
        .members(json!({"op": {"shape": "Op"}}))
        .convert();
    assert_eq!(shape(&ast, "Op")["type"], "operation");
    assert_eq!(shape(&ast, "In")["members"]["op"]["target"], "com.amazonaws.tinything#OpShape");
}

fn paged(pager: Value, members: Value) -> Value {
    let service =
        Tiny::new("json").shapes(json!({"Out": {"type": "structure", "members": members}})).members(members).service();
    let paginators = pager.is_object().then(|| json!({"pagination": {"Op": pager}}));
    let paginator_extras = vec![];
    let ast = convert(Sources { service, paginators, paginator_extras, ..Sources::default() }).unwrap();
    shape(&ast, "Op")["traits"].clone()
}

#[test]
fn paginators_are_said_in_smithys_words_where_they_can_be() {
    let none = json!({});
    assert_eq!(
        paged(
            json!({"input_token": "T", "output_token": "L.T", "result_key": ["L.Items"], "limit_key": "Max"}),
            none.clone()
        ),
        json!({"smithy.api#paginated": {"inputToken": "T", "outputToken": "L.T", "items": "L.Items", "pageSize": "Max"}})
    );
    assert_eq!(
        paged(
            json!({"input_token": "Marker", "output_token": "NextMarker || Contents[-1].Key", "more_results": "More",
            "result_key": ["Contents", "Prefixes"], "non_aggregate_keys": ["Name"]}),
            none.clone()
        ),
        json!({"nuaws.api#pagination": {"inputTokens": ["Marker"], "outputTokens": ["NextMarker || Contents[-1].Key"],
            "items": ["Contents", "Prefixes"], "moreResults": "More", "nonAggregate": ["Name"]}})
    );
    let tokens = json!({"NextToken": {"shape": "Str"}, "MaxResults": {"shape": "Str"}});
    assert_eq!(
        paged(Value::Null, tokens),
        json!({"smithy.api#paginated": {"inputToken": "NextToken", "outputToken": "NextToken", "pageSize": "MaxResults"}}),
        "a token in and out is a page, paginator or not"
    );
    assert_eq!(paged(Value::Null, json!({"Token": {"shape": "Str"}})), Value::Null);
}

#[test]
fn waiters_become_matchers() {
    let acceptor = |matcher: &str, expected: Value| json!({"matcher": matcher, "expected": expected, "state": "success", "argument": "a.b"});
    let service = Tiny::new("json").service();
    let waiters = json!({"version": 2, "waiters": {"Ready": {"operation": "Op", "delay": 200, "maxAttempts": 3, "acceptors": [
        acceptor("path", json!("x")), acceptor("path", json!(true)), acceptor("pathAll", json!("x")),
        acceptor("pathAny", json!("x")), acceptor("status", json!(200)), acceptor("status", json!(404)),
        acceptor("error", json!("E")), acceptor("error", json!(true)), acceptor("error", json!(false))]}}});
    let ast = convert(Sources { service, waiters: Some(waiters), ..Sources::default() }).unwrap();
    let ready = &shape(&ast, "Op")["traits"]["smithy.waiters#waitable"]["Ready"];
    let output = |comparator: &str, expected: &str| json!({"output": {"path": "a.b", "expected": expected, "comparator": comparator}});
    let matchers: Vec<Value> = ready["acceptors"].as_array().unwrap().iter().map(|it| it["matcher"].clone()).collect();
    assert_eq!(
        matchers,
        [
            output("stringEquals", "x"),
            output("booleanEquals", "true"),
            output("allStringEquals", "x"),
            output("anyStringEquals", "x"),
            json!({"success": true}),
            json!({"nuaws.api#httpStatus": 404}),
            json!({"errorType": "E"}),
            json!({"success": false}),
            json!({"success": true})
        ]
    );
    assert_eq!(
        (&ready["minDelay"], &ready["maxDelay"], &ready["nuaws.api#maxAttempts"]),
        (&json!(200), &json!(200), &json!(3))
    );
}

#[test]
fn extras_are_merged_and_their_members_stay_with_the_client() {
    let extras = json!({"version": 1.0, "merge": {"shapes": {"In": {"members": {"SourceRegion": {"shape": "Str"}}}},
        "metadata": {"serviceId": "Tiny Thing Two"}}});
    let paginators = json!({"pagination": {"Op": {"input_token": "T", "output_token": "T", "result_key": "I"}}});
    let more = json!({"merge": {"pagination": {"Op": {"non_aggregate_keys": ["K"]}}}});
    let ast = convert(Sources {
        service: Tiny::new("json").service(),
        service_extras: vec![extras],
        paginators: Some(paginators),
        paginator_extras: vec![more],
        ..Sources::default()
    })
    .unwrap();
    assert_eq!(ast.name().unwrap(), "tiny-thing-two");
    let member = &ast.shapes["com.amazonaws.tinythingtwo#In"].members[0];
    assert_eq!((member.name.as_str(), member.traits.contains_key("nuaws.api#clientOnly")), ("SourceRegion", true));
    assert_eq!(
        ast.shapes["com.amazonaws.tinythingtwo#Op"].traits["nuaws.api#pagination"]["nonAggregate"],
        json!(["K"])
    );
}

#[test]
fn s3_keeps_what_botocore_has_in_code() {
    let service = json!({
        "metadata": {"protocol": "rest-xml", "serviceId": "S3", "endpointPrefix": "s3", "signatureVersion": "s3", "checksumFormat": "md5"},
        "operations": {"GetBucketLocation": {"name": "GetBucketLocation", "http": {"method": "GET", "requestUri": "/?location"}}},
        "shapes": {}});
    let ast = convert(Sources { folder: Some("s3"), service, ..Sources::default() }).unwrap();
    let traits = &ast.shapes[&ast.service].traits;
    assert_eq!(traits["aws.protocols#restXml"], json!({"noErrorWrapping": true}));
    assert_eq!(traits["nuaws.api#cliNames"], json!(["s3", "s3api"]));
    assert_eq!(
        (&traits["nuaws.api#signatureVersion"], &traits["nuaws.api#checksumFormat"]),
        (&json!("s3"), &json!("md5"))
    );
    let operation = &ast.shapes["com.amazonaws.s3#GetBucketLocation"];
    assert!(operation.traits.contains_key("aws.customizations#s3UnwrappedXmlOutput"));
}

#[test]
fn an_unknown_key_or_name_is_an_error_with_its_place() {
    for (tiny, message) in [
        (
            Tiny::new("json").metadata(json!({"colour": 1})),
            "tiny.metadata has a key \"colour\" that the converter does not know",
        ),
        (
            Tiny::new("json").operation(json!({"retries": 1})),
            "tiny.operations.Op has a key \"retries\" that the converter does not know",
        ),
        (
            Tiny::new("json").members(json!({"m": {"shape": "Str", "shiny": true}})),
            "tiny.shapes.In.members.m has a key \"shiny\" that the converter does not know",
        ),
        (
            Tiny::new("json").shapes(json!({"Str": {"type": "string", "glow": 1}})),
            "tiny.shapes.Str has a key \"glow\" that the converter does not know",
        ),
        (
            Tiny::new("json").members(json!({"m": {"shape": "Gone"}})),
            "tiny.shapes.In.members.m names \"Gone\", which the model does not have",
        ),
        (
            Tiny::new("rest-json").operation(json!({"http": {"method": "GET", "requestUri": "/{x}"}})),
            "tiny.operations.Op.http names \"x\", which the model does not have",
        ),
        (
            Tiny::new("json").members(json!({"m": {"shape": "In", "streaming": true}})),
            "tiny.shapes.In.members.m.streaming should be said of a blob",
        ),
        (Tiny::new("soap"), "tiny.metadata.protocols should be a list of protocols botocore knows"),
        (Tiny::new("json").members(json!([])), "tiny.shapes.In.members should be an object"),
    ] {
        assert_eq!(tiny.error(), message);
    }
}

#[test]
fn every_protocol_suite_converts() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let data = std::env::var_os("NUAWS_CONFORMANCE").map_or(root.join("../shared/conformance"), Into::into);
    let mut suites = 0;
    for side in ["input", "output"] {
        let Ok(files) = std::fs::read_dir(data.join("protocols").join(side)) else {
            println!("skipped: no protocol suites under {}; set NUAWS_CONFORMANCE", data.display());
            return;
        };
        for file in files {
            let path = file.unwrap().path();
            let listed: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            for suite in listed {
                let cases = suite["cases"].as_array().unwrap();
                let operations: Map<String, Value> = cases
                    .iter()
                    .map(|it| (it["given"]["name"].as_str().unwrap().to_owned(), it["given"].clone()))
                    .collect();
                let count = operations.len();
                let ast = convert_parts("suite", suite["metadata"].clone(), operations, suite["shapes"].clone())
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                let converted = ast.shapes.values().filter(|it| it.kind.name() == "operation").count();
                assert_eq!(converted, count, "{}", path.display());
                suites += 1;
            }
        }
    }
    assert!(suites > 200, "{suites} suites");
}
