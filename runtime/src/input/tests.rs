//! Every rule of the check on one operation that has a member for each.

use nuaws_models::ast::Ast;
use proptest::prelude::*;

use super::*;
use crate::value::Timestamp;

/// One operation whose input has a member for each rule.
fn service() -> Service {
    let shapes = serde_json::json!({
        "t#T": {"type": "service", "version": "1", "operations": [{"target": "t#Op"}, {"target": "t#Bare"}],
            "traits": {"aws.protocols#restJson1": {}, "aws.api#service": {"sdkId": "T"}}},
        "t#Bare": {"type": "operation"},
        "t#Op": {"type": "operation", "input": {"target": "t#In"}},
        "t#In": {"type": "structure", "members": {
            "Bucket": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#httpLabel": {}}},
            "Token": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#idempotencyToken": {}}},
            "MaxResults": {"target": "t#Limit"},
            "Name": {"target": "t#Name"},
            "Secret": {"target": "t#Secret"},
            "State": {"target": "t#State"},
            "Size": {"target": "t#SizeEnum"},
            "Flag": {"target": "smithy.api#Boolean"},
            "Ratio": {"target": "smithy.api#Double"},
            "Tiny": {"target": "smithy.api#Byte"},
            "Count": {"target": "smithy.api#Long"},
            "Big": {"target": "smithy.api#BigInteger"},
            "Decimal": {"target": "smithy.api#BigDecimal"},
            "At": {"target": "smithy.api#Timestamp"},
            "Data": {"target": "smithy.api#Blob"},
            "Any": {"target": "smithy.api#Document"},
            "InstanceIds": {"target": "t#Strings"},
            "Sparse": {"target": "t#SparseStrings"},
            "Filters": {"target": "t#Filters"},
            "Tags": {"target": "t#Tags"},
            "Labels": {"target": "t#Labels"},
            "Choice": {"target": "t#Choice"},
            "Deep": {"target": "t#Deep"},
            "Odd": {"target": "t#Odd"},
            "Inside": {"target": "t#Inside"},
            "Body": {"target": "t#Stream", "traits": {"smithy.api#required": {}, "smithy.api#httpPayload": {}}}
        }},
        "t#Limit": {"type": "integer", "traits": {"smithy.api#range": {"min": 1, "max": 1000}}},
        "t#Name": {"type": "string", "traits": {"smithy.api#length": {"min": 3, "max": 8}, "smithy.api#pattern": "^[a-z]+$"}},
        "t#Inside": {"type": "string", "traits": {"smithy.api#pattern": "^arn:group/^.{1,255}$"}},
        "t#Odd": {"type": "string", "traits": {"smithy.api#pattern": "^(?!aws).*$"}},
        "t#Secret": {"type": "string", "traits": {"smithy.api#sensitive": {}, "smithy.api#pattern": "^[0-9]+$"}},
        "t#State": {"type": "enum", "members": {
            "RUNNING": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "running"}},
            "STOPPED": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "stopped"}},
            "PENDING": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "pending"}},
            "GONE": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "terminated"}}}},
        "t#SizeEnum": {"type": "intEnum", "members": {
            "SMALL": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}},
            "LARGE": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 9}}}},
        "t#Strings": {"type": "list", "member": {"target": "smithy.api#String"},
            "traits": {"smithy.api#length": {"max": 3}}},
        "t#SparseStrings": {"type": "list", "member": {"target": "smithy.api#String"}, "traits": {"smithy.api#sparse": {}}},
        "t#Filters": {"type": "list", "member": {"target": "t#Filter"}},
        "t#Filter": {"type": "structure", "members": {
            "Name": {"target": "smithy.api#String"}, "Values": {"target": "t#Strings"}}},
        "t#Tags": {"type": "list", "member": {"target": "t#Tag"}},
        "t#Tag": {"type": "structure", "members": {
            "Key": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}},
            "Value": {"target": "smithy.api#String"}}},
        "t#Labels": {"type": "map", "key": {"target": "t#Name"}, "value": {"target": "smithy.api#String"}},
        "t#Choice": {"type": "union", "members": {
            "Text": {"target": "smithy.api#String"}, "Number": {"target": "smithy.api#Integer"}}},
        "t#Deep": {"type": "structure", "members": {"Deep": {"target": "t#Deep"}, "List": {"target": "t#DeepList"}}},
        "t#DeepList": {"type": "list", "member": {"target": "t#Deep"}},
        "t#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {}}}
    });
    let text = serde_json::json!({"smithy": "2.0", "shapes": shapes}).to_string();
    let service = Service::load(Ast::parse(&text).unwrap().to_text()).unwrap();
    service.check().unwrap();
    service
}

struct OneFile;

impl ReadFile for OneFile {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match path {
            "key.bin" => Ok(vec![1, 2, 3]),
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn list<const N: usize>(items: [Value; N]) -> Value {
    Value::List(items.into())
}

fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Map(entries.map(|(name, value)| (name.to_owned(), value)).into())
}

fn run(params: Value) -> Result<Value, InputError> {
    let service = service();
    check(&service, service.operation("Op").unwrap(), params, &OneFile)
}

/// Checks `{Bucket: b, <member>: <value>}` and answers the member.
fn member(name: &str, value: Value) -> Result<Value, InputError> {
    let checked = run(map([("Bucket", text("b")), (name, value)]))?;
    Ok(checked.get(name).cloned().unwrap_or(Value::Null))
}

fn good(name: &str, value: Value, expect: Value) {
    assert_eq!(member(name, value).unwrap(), expect, "{name}");
}

/// The one problem of a member: `path what` and, where there is one, ` (hint)`.
fn bad(name: &str, value: Value, kind: ProblemKind, expect: &str) {
    let error = member(name, value).unwrap_err();
    let [problem] = &error.problems[..] else { panic!("{error}") };
    let hint = problem.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
    assert_eq!((format!("{} {}{hint}", problem.path, problem.what).as_str(), problem.kind), (expect, kind));
}

#[test]
fn every_missing_and_unknown_member_is_named_at_once() {
    let error = run(map([("bucket", text("b")), ("Zzz", Value::Int(1)), ("Filters", Value::Null)])).unwrap_err();
    let problems: Vec<_> = error.problems.iter().map(|p| (p.path.as_str(), p.flag.as_str(), p.kind)).collect();
    assert_eq!(
        problems,
        [
            ("bucket", "bucket", ProblemKind::Unknown),
            ("Zzz", "zzz", ProblemKind::Unknown),
            ("Bucket", "bucket", ProblemKind::Missing)
        ]
    );
    assert_eq!(error.problems[0].hint.as_deref(), Some("did you mean Bucket?"));
    assert_eq!(error.to_string(), "bucket is not known here; Zzz is not known here; Bucket is missing");
}

#[test]
fn flags_are_those_of_the_top_level_member() {
    let error = member("InstanceIds", list([text("i-1"), Value::Int(2)])).unwrap_err();
    assert_eq!((&*error.problems[0].path, &*error.problems[0].flag), ("InstanceIds[1]", "instance-ids"));
}

#[test]
fn an_operation_without_input_takes_nothing() {
    let service = service();
    let bare = service.operation("Bare").unwrap();
    assert_eq!(check(&service, bare, Value::Null, &OneFile), Ok(map([])));
    let error = check(&service, bare, map([("X", Value::Int(1))]), &OneFile).unwrap_err();
    assert_eq!(error.problems[0].hint.as_deref(), Some("it takes no parameters"));
    let error = check(&service, bare, Value::Int(1), &OneFile).unwrap_err();
    assert_eq!(error.to_string(), "the input takes a record of parameters, not an integer");
}

#[test]
fn members_come_out_in_the_models_order_without_nulls() {
    let checked = run(map([("Flag", Value::Bool(true)), ("Name", Value::Null), ("Bucket", text("b"))])).unwrap();
    assert_eq!(checked, map([("Bucket", text("b")), ("Flag", Value::Bool(true))]));
    let twice = run(map([("Bucket", text("b")), ("Bucket", text("c"))])).unwrap_err();
    assert_eq!(twice.to_string(), "Bucket is given twice");
}

#[test]
fn wrong_types_say_what_is_taken() {
    use ProblemKind::Type;
    bad("Flag", text("yes"), Type, "Flag takes true or false, not \"yes\"");
    bad("MaxResults", text("5.0"), Type, "MaxResults takes an integer, not \"5.0\"");
    bad("MaxResults", Value::Float(1.5), Type, "MaxResults takes an integer, not a float");
    bad("Name", Value::Int(5), Type, "Name takes a string, not an integer (put it in quotes)");
    bad("Name", map([]), Type, "Name takes a string, not a record (turn it into text first, as `to json` does)");
    bad("Deep", list([]), Type, "Deep takes a record of Deep, List, not a list");
    bad("Labels", text("x"), Type, "Labels takes a record, not \"x\"");
    bad("Data", Value::Int(1), Type, "Data takes binary data, text or @path, not an integer");
    bad("Filters", text("x"), Type, "Filters takes a list, not \"x\"");
    bad(
        "Deep",
        map([("List", list([map([("Deep", text("x"))])]))]),
        Type,
        "Deep.List[0].Deep takes a record of Deep, List, not \"x\"",
    );
}

#[test]
fn numbers_keep_to_their_type_and_range() {
    use ProblemKind::Range;
    good("MaxResults", Value::Float(5.0), Value::Int(5));
    good("Ratio", Value::Int(2), Value::Float(2.0));
    good("MaxResults", text("5"), Value::Int(5));
    good("Flag", text("false"), Value::Bool(false));
    good("Ratio", text("2.5"), Value::Float(2.5));
    bad("Ratio", text("inf"), ProblemKind::Type, "Ratio takes a number, not \"inf\"");
    good("Ratio", text("-Infinity"), Value::Float(f64::NEG_INFINITY));
    good("Count", Value::Int(i64::MAX), Value::Int(i64::MAX));
    bad("MaxResults", Value::Int(0), Range, "MaxResults must be from 1 to 1000, not 0");
    bad("Tiny", Value::Int(128), Range, "Tiny must be from -128 to 127, not 128");
    good("Big", Value::Int(-7), text("-7"));
    good("Big", text("123456789012345678901234567890"), text("123456789012345678901234567890"));
    bad("Big", text("1.5"), ProblemKind::Type, "Big takes an integer of any size, not \"1.5\"");
    good("Decimal", Value::Float(0.1), text("0.1"));
    good("Decimal", text("1e400"), text("1e400"));
    bad("Decimal", text("inf"), ProblemKind::Type, "Decimal takes a number, not \"inf\"");
}

#[test]
fn flags_stand_for_members() {
    let model = service();
    let operation = model.operation("Op").unwrap();
    let given = map([("--instance_ids", list([text("i-1")])), ("--name", text("abc")), ("--none", text("x"))]);
    let read = by_member(&model, operation, given);
    assert_eq!(read, map([("InstanceIds", list([text("i-1")])), ("Name", text("abc")), ("--none", text("x"))]));
}

#[test]
fn lengths_and_patterns() {
    good("Name", text("abc"), text("abc"));
    bad("Name", text("ab"), ProblemKind::Length, "Name must have from 3 to 8 characters, not 2");
    bad("Name", text("ABC"), ProblemKind::Pattern, "Name cannot be \"ABC\" (it must match ^[a-z]+$)");
    good("Name", text("abcdefgh"), text("abcdefgh"));
    bad(
        "InstanceIds",
        list([text("a"), text("b"), text("c"), text("d")]),
        ProblemKind::Length,
        "InstanceIds must have at most 3 elements, not 4",
    );
    // Look-ahead cannot be compiled: the service decides.
    good("Odd", text("aws"), text("aws"));
    // Nothing can match: the service decides.
    good("Inside", text("arn:group/g"), text("arn:group/g"));
    let error = run(map([("Bucket", text(""))])).unwrap_err();
    assert_eq!(error.to_string(), "Bucket must not be empty: it is part of the request's path");
}

#[test]
fn sensitive_values_are_not_shown() {
    let error = member("Secret", text("hunter2")).unwrap_err();
    assert_eq!(error.to_string(), "Secret cannot be the given value");
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[test]
fn enums_name_the_closest_choice() {
    good("State", text("running"), text("running"));
    bad(
        "State",
        text("runing"),
        ProblemKind::Enum,
        "State cannot be \"runing\" (did you mean \"running\"? it takes running, stopped, pending, terminated)",
    );
    bad(
        "State",
        text("q"),
        ProblemKind::Enum,
        "State cannot be \"q\" (it takes running, stopped, pending, terminated)",
    );
    good("Size", Value::Int(9), Value::Int(9));
    good("Size", text("LARGE"), Value::Int(9));
    bad("Size", Value::Int(2), ProblemKind::Enum, "Size cannot be \"2\" (it takes 1 (SMALL), 9 (LARGE))");
}

#[test]
fn times_in_every_spelling() {
    let at = |secs, nanos| Value::Timestamp(Timestamp { secs, nanos });
    good("At", Value::Int(-1), at(-1, 0));
    good("At", Value::Float(1.5), at(1, 500_000_000));
    good("At", Value::Float(-0.25), at(-1, 750_000_000));
    good("At", Value::Float(0.9999999), at(1, 0));
    for (spelling, expect) in [
        ("1970-01-02", at(86_400, 0)),
        ("1970-01-01T00:00:10Z", at(10, 0)),
        ("1970-01-01t00:00:10z", at(10, 0)),
        ("1970-01-01T00:00:10.25", at(10, 250_000_000)),
        ("1970-01-01 00:00:10", at(10, 0)),
        ("1970-01-01T00:01Z", at(60, 0)),
        ("1970-01-01T01:00:00+01:00", at(0, 0)),
        ("1970-01-01 01:00:00 +01:00", at(0, 0)),
    ] {
        good("At", text(spelling), expect);
    }
    for spelling in ["", "yesterday", "1970-13-01", "1970-01-01Tzz", "\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}"] {
        assert_eq!(member("At", text(spelling)).unwrap_err().problems[0].kind, ProblemKind::Type, "{spelling}");
    }
    bad(
        "At",
        Value::Int(1_700_000_000_000),
        ProblemKind::Range,
        "At must lie in the years 1 to 9999 (a number is taken for seconds since 1970, not milliseconds)",
    );
}

#[test]
fn blobs_from_bytes_text_and_files() {
    good("Data", Value::Blob(vec![0]), Value::Blob(vec![0]));
    good("Data", text("h\u{e9}"), Value::Blob("h\u{e9}".into()));
    good("Data", text("@key.bin"), Value::Blob(vec![1, 2, 3]));
    good("Data", text("@@x"), Value::Blob(b"@x".to_vec()));
    bad(
        "Data",
        text("@none"),
        ProblemKind::File,
        "Data cannot read the file \"none\": entity not found (@ reads a file; text that begins with @ is written with @@)",
    );
    // A streaming member's bytes travel apart.
    good("Body", text("@none"), text("@none"));
}

#[test]
fn lists_take_one_value_or_a_record() {
    good("InstanceIds", text("i-1"), list([text("i-1")]));
    let filter = |name, values| map([("Name", text(name)), ("Values", values)]);
    good(
        "Filters",
        map([("vpc-id", text("v")), ("state", list([text("a"), Value::Int(16)])), ("main", Value::Bool(true))]),
        list([
            filter("vpc-id", list([text("v")])),
            filter("state", list([text("a"), text("16")])),
            filter("main", list([text("true")])),
        ]),
    );
    good("Filters", filter("x", list([text("y")])), list([filter("x", list([text("y")]))]));
    let tag = |key, value| map([("Key", text(key)), ("Value", text(value))]);
    good("Tags", map([("Team", text("web")), ("Value", text("5"))]), list([tag("Team", "web"), tag("Value", "5")]));
    good("Tags", tag("Key", "v"), list([tag("Key", "v")]));
    good("Tags", map([("Team", Value::Null)]), list([map([("Key", text("Team"))])]));
    bad(
        "Tags",
        map([("Team", map([]))]),
        ProblemKind::Type,
        "Tags[0].Value takes a string, not a record (turn it into text first, as `to json` does)",
    );
}

#[test]
fn nulls_only_where_the_model_is_sparse() {
    good("Sparse", list([Value::Null, text("a")]), list([Value::Null, text("a")]));
    bad("InstanceIds", list([Value::Null]), ProblemKind::Null, "InstanceIds[0] must not be null (leave it out)");
    bad("Labels", map([("abc", Value::Null)]), ProblemKind::Null, "Labels.abc must not be null (leave it out)");
}

#[test]
fn map_keys_are_checked() {
    good("Labels", map([("abc", text("v"))]), map([("abc", text("v"))]));
    bad(
        "Labels",
        map([("ABC", text("v"))]),
        ProblemKind::Pattern,
        "Labels.ABC cannot be \"ABC\" (it must match ^[a-z]+$)",
    );
}

#[test]
fn unions_take_exactly_one() {
    good("Choice", map([("Text", text("x")), ("Number", Value::Null)]), map([("Text", text("x"))]));
    bad("Choice", map([]), ProblemKind::Union, "Choice takes exactly one member, not 0 (give one of Text, Number)");
    bad(
        "Choice",
        map([("Text", text("x")), ("Number", Value::Int(1))]),
        ProblemKind::Union,
        "Choice takes exactly one member, not 2 (give one of Text, Number)",
    );
    bad("Choice", map([("Txt", text("x"))]), ProblemKind::Unknown, "Choice.Txt is not known here (did you mean Text?)");
}

#[test]
fn depth_and_the_number_of_problems_are_bounded() {
    let deep = (0..200).fold(map([]), |inner, _| map([("Deep", inner)]));
    let error = member("Deep", deep).unwrap_err();
    assert_eq!(error.problems[0].kind, ProblemKind::Depth);
    let error = member("Sparse", Value::List(vec![Value::Int(1); 100])).unwrap_err();
    assert_eq!((error.problems.len(), error.more), (MAX_PROBLEMS, 100 - MAX_PROBLEMS));
    assert!(error.to_string().ends_with("; and 80 more"));
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        (proptest::num::f64::NORMAL | proptest::num::f64::INFINITE).prop_map(Value::Float),
        ".{0,12}".prop_map(Value::String),
        "[0-9T:Z+ .-]{0,30}".prop_map(Value::String),
        proptest::collection::vec(any::<u8>(), 0..8).prop_map(Value::Blob),
        (any::<i64>(), 0..1_000_000_000u32).prop_map(|(secs, nanos)| Value::Timestamp(Timestamp { secs, nanos })),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            proptest::collection::vec((any_name(), inner), 0..6).prop_map(Value::Map),
        ]
    })
}

fn any_name() -> impl Strategy<Value = String> {
    const KNOWN: [&str; 12] =
        ["Bucket", "Name", "State", "At", "Data", "Any", "Filters", "Tags", "Labels", "Choice", "Deep", "Key"];
    prop_oneof![proptest::sample::select(&KNOWN[..]).prop_map(str::to_owned), ".{0,6}"]
}

proptest! {
    #[test]
    fn no_input_panics_and_what_passes_passes_again(entries in proptest::collection::vec((any_name(), any_value()), 0..3)) {
        let mut entries = entries;
        entries.push(("Bucket".to_owned(), text("b")));
        if let Ok(checked) = run(Value::Map(entries)) {
            prop_assert_eq!(run(checked.clone()), Ok(checked));
        }
    }
}
