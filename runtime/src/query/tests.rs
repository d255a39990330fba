//! JMESPath by feature, over random pages, and against Python's.

mod differential;
mod random;

use serde_json::{Value as Json, json};

use super::*;
use crate::output;
use crate::params::from_json;
use crate::value::Timestamp;

/// What an expression gives over some JSON, as JSON.
fn gives(data: &Json, expression: &str) -> Json {
    let found = search(data, expression).unwrap_or_else(|error| panic!("{expression} {error}"));
    serde_json::from_str(&output::json(&found)).unwrap()
}

fn search(data: &Json, expression: &str) -> Result<Value, QueryError> {
    Expression::parse(expression)?.search(&from_json(data.clone()))
}

fn all(data: Json, cases: &[(&str, Json)]) {
    for (expression, expected) in cases {
        assert_eq!(gives(&data, expression), *expected, "{expression}");
    }
}

/// What is wrong with an expression before any data is seen, and in which byte.
fn refused(expression: &str) -> (usize, String) {
    let error = Expression::parse(expression).expect_err(expression);
    (error.at, error.what)
}

fn fails(data: Json, expression: &str) -> String {
    search(&data, expression).expect_err(expression).what
}

#[test]
fn names_and_indices() {
    let data = json!({"a": {"b": {"c": 1}, "l": [10, 20, 30], "": 0}, "with-dash": 2, "é\"": 3, "n": null});
    all(
        data,
        &[
            ("a.b.c", json!(1)),
            (" a . b\n.\tc ", json!(1)),
            ("a.b", json!({"c": 1})),
            ("a.x", json!(null)),
            ("a.x.y", json!(null)),
            ("n.x", json!(null)),
            ("a.l.x", json!(null)),
            ("\"with-dash\"", json!(2)),
            (r#""\u00e9\"""#, json!(3)),
            (r#"a."""#, json!(0)),
            ("a.l[0]", json!(10)),
            ("a.l[-1]", json!(30)),
            ("a.l[3]", json!(null)),
            ("a.l[-4]", json!(null)),
            ("a[0]", json!(null)),
            ("a.b[0]", json!(null)),
            ("@.a.b.c", json!(1)),
        ],
    );
    all(
        json!([1, [2, 3]]),
        &[("[0]", json!(1)), ("[1][1]", json!(3)), ("[1].x", json!(null)), ("@", json!([1, [2, 3]]))],
    );
}

#[test]
fn slices() {
    let cases = [
        ("[1:3]", json!([1, 2])),
        ("[:2]", json!([0, 1])),
        ("[4:]", json!([4, 5])),
        ("[::2]", json!([0, 2, 4])),
        ("[::-1]", json!([5, 4, 3, 2, 1, 0])),
        ("[-2:]", json!([4, 5])),
        ("[:-4]", json!([0, 1])),
        ("[4:1:-2]", json!([4, 2])),
        ("[-1:-3:-1]", json!([5, 4])),
        ("[100:]", json!([])),
        ("[:100]", json!([0, 1, 2, 3, 4, 5])),
        ("[-100:2]", json!([0, 1])),
        ("[100:-100:-3]", json!([5, 2])),
        ("[3:1]", json!([])),
        ("[:9223372036854775807:9223372036854775807]", json!([0])),
        ("[-9223372036854775808:]", json!([0, 1, 2, 3, 4, 5])),
    ];
    all(json!([0, 1, 2, 3, 4, 5]), &cases);
    // A slice is a projection.
    all(
        json!({"l": [{"a": 1}, {"b": 2}, {"a": 3}]}),
        &[("l[0:3].a", json!([1, 3])), ("l[:1].a | [0]", json!(1)), ("a[0:1]", json!(null))],
    );
}

#[test]
fn wildcards_and_flattening() {
    let data = json!({
        "l": [{"a": 1, "k": [1, 2]}, {"a": null, "k": [3, [4]]}, {"b": 2}],
        "o": {"x": {"a": 1}, "y": {"a": 2}, "z": 3},
        "s": "text"
    });
    all(
        data,
        &[
            ("l[*].a", json!([1])),
            ("l[].a", json!([1])),
            ("l[*].k", json!([[1, 2], [3, [4]]])),
            ("l[].k[]", json!([1, 2, 3, [4]])),
            ("l[].k[][]", json!([1, 2, 3, 4])),
            ("l[*].k[0]", json!([1, 3])),
            ("l[*].k[*]", json!([[1, 2], [3, [4]]])),
            ("l[*].k[] | [0]", json!(1)),
            ("(l[*].k)[0]", json!([1, 2])),
            ("o.*.a", json!([1, 2])),
            ("o.*", json!([{"a": 1}, {"a": 2}, 3])),
            ("*.*.a", json!([[1, 2]])),
            ("s[*]", json!(null)),
            ("s.*", json!(null)),
            ("s[]", json!(null)),
            ("o[*]", json!(null)),
            ("x[*].y", json!(null)),
            ("l[*].x", json!([])),
        ],
    );
    all(
        json!([[1, [2]], 3, [[4]]]),
        &[("[]", json!([1, [2], 3, [4]])), ("[][]", json!([1, 2, 3, 4])), ("[*][0]", json!([1, [4]]))],
    );
}

#[test]
fn filters() {
    let data = json!({"l": [
        {"n": "a", "size": 1, "on": true, "tags": [{"k": "x"}]},
        {"n": "b", "size": 10, "on": false, "tags": []},
        {"n": "c", "size": 2.5, "tags": [{"k": "y"}]}
    ]});
    all(
        data,
        &[
            ("l[?size > `2`].n", json!(["b", "c"])),
            ("l[?size >= `10`].n", json!(["b"])),
            ("l[?size < `2.5`].n", json!(["a"])),
            ("l[?size <= `2.5`].n", json!(["a", "c"])),
            ("l[?size != `10`].n", json!(["a", "c"])),
            ("l[?n == 'b'].size", json!([10])),
            ("l[?n > 'a'].n", json!(["b", "c"])),
            ("l[?on].n", json!(["a"])),
            ("l[?!on].n", json!(["b", "c"])),
            ("l[?on == `false`].n", json!(["b"])),
            ("l[?tags].n", json!(["a", "c"])),
            ("l[?tags[?k == 'y']].n", json!(["c"])),
            ("l[?on && size == `1` || n == 'c'].n", json!(["a", "c"])),
            ("l[?on && (size == `1` || n == 'c')].n", json!(["a"])),
            ("l[?size > n].n", json!([])),
            ("l[?@.n == 'a'] | [0].size", json!(1)),
            ("l[?n == 'x']", json!([])),
            ("l[?n == 'a'].tags[].k", json!(["x"])),
            ("x[?a]", json!(null)),
        ],
    );
}

#[test]
fn truth_and_logic() {
    let data = json!({"t": true, "f": false, "z": 0, "e": "", "el": [], "eo": {}, "n": null, "s": "x"});
    all(
        data,
        &[
            ("t && s", json!("x")),
            ("f && s", json!(false)),
            ("f || s", json!("x")),
            ("e || el || eo || n || f || s", json!("x")),
            ("n || f", json!(false)),
            ("z && s", json!("x")),
            ("!z", json!(false)),
            ("!e", json!(true)),
            ("!el", json!(true)),
            ("!!s", json!(true)),
            ("t || f && f", json!(true)),
            ("(t || f) && f", json!(false)),
            ("z == f", json!(false)),
            ("`1` == `1.0`", json!(true)),
            ("`[1, {\"a\": 2}]` == `[1.0, {\"a\": 2}]`", json!(true)),
            ("`{\"a\": 1, \"b\": 2}` == `{\"b\": 2, \"a\": 1}`", json!(true)),
            ("`[1]` != `[1, 2]`", json!(true)),
            ("s < t", json!(null)),
            ("`1` < 'a'", json!(null)),
            ("n == x", json!(true)),
            ("s == 'x' == `true`", json!(true)),
        ],
    );
}

#[test]
fn lists_and_records_are_selected() {
    let data = json!({"l": [{"a": 1, "b": {"c": 2}}, {"a": 3}], "k": 5});
    all(
        data,
        &[
            ("l[].[a, b.c]", json!([[1, 2], [3, null]])),
            ("l[].{x: a, \"y z\": b.c}", json!([{"x": 1, "y z": 2}, {"x": 3, "y z": null}])),
            ("[k, l[0].a]", json!([5, 1])),
            ("{k: k, first: l[0]}", json!({"k": 5, "first": {"a": 1, "b": {"c": 2}}})),
            ("l[0].[a]", json!([1])),
            ("l[0].{a: a, sum: sum([a, b.c])}", json!({"a": 1, "sum": 3})),
            ("x.[a]", json!(null)),
            ("x.{a: a}", json!(null)),
            ("l[].[a][]", json!([1, 3])),
            ("[[k]]", json!([[5]])),
            ("[*]", json!(null)),
        ],
    );
}

#[test]
fn pipes_end_projections() {
    let data = json!({"l": [{"a": [1, 2]}, {"a": [3]}], "o": {"a": {"b": 1}}});
    all(
        data,
        &[
            ("l[*].a[0]", json!([1, 3])),
            ("l[*].a | [0]", json!([1, 2])),
            ("l[*].a | [0] | [1]", json!(2)),
            ("o | a | b", json!(1)),
            ("o.a.b || l | [0].a", json!(null)),
            ("l[].a[] | length(@)", json!(3)),
            ("l | [?a[0] == `3`] | [0].a[0]", json!(3)),
        ],
    );
}

#[test]
fn literals() {
    all(
        json!({"x": 1}),
        &[
            ("`\"a\"`", json!("a")),
            ("`[1, 2]`[1]", json!(2)),
            ("`{\"a\": {\"b\": 1}}`.a.b", json!(1)),
            ("`null`", json!(null)),
            ("`-1.5e3`", json!(-1500.0)),
            ("`9223372036854775807`", json!(9_223_372_036_854_775_807_i64)),
            (r"'it\'s'", json!("it's")),
            (r"'a\nb'", json!(r"a\nb")),
            (r#"`"a\nb"`"#, json!("a\nb")),
            (r#"`"a\`b"`"#, json!("a`b")),
            ("'`'", json!("`")),
            // As the AWS CLI takes it: text that is no JSON.
            ("`running`", json!("running")),
            ("` a b`", json!("a b")),
            ("``", json!("")),
            ("'é → 日本'", json!("é → 日本")),
        ],
    );
    // Keys in the order they are written.
    let found = search(&json!({}), "`{\"z\": 1, \"a\": 2}`").unwrap();
    assert_eq!(output::json(&found), r#"{"z":1,"a":2}"#);
}

#[test]
fn text_is_counted_and_ordered_by_characters() {
    all(
        json!({"s": "日本é", "l": ["é", "z", "日", "𝒳", "\u{ffff}"]}),
        &[
            ("length(s)", json!(3)),
            ("reverse(s)", json!("é本日")),
            ("sort(l)", json!(["z", "é", "日", "\u{ffff}", "𝒳"])),
            ("contains(s, '本')", json!(true)),
            ("starts_with(s, '日')", json!(true)),
            ("ends_with(s, 'é')", json!(true)),
        ],
    );
}

#[test]
fn functions_over_numbers() {
    all(
        json!({"l": [3, -1, 2], "f": [1.5, 2], "e": []}),
        &[
            ("abs(`-3`)", json!(3)),
            ("abs(`-1.5`)", json!(1.5)),
            ("avg(l)", json!(4.0 / 3.0)),
            ("avg(`[1, 3]`)", json!(2.0)),
            ("avg(e)", json!(null)),
            ("ceil(`1.2`)", json!(2)),
            ("ceil(`-1.2`)", json!(-1)),
            ("floor(`1.8`)", json!(1)),
            ("floor(`-1.2`)", json!(-2)),
            ("floor(`7`)", json!(7)),
            ("sum(l)", json!(4)),
            ("sum(f)", json!(3.5)),
            ("sum(e)", json!(0)),
            ("max(l)", json!(3)),
            ("min(l)", json!(-1)),
            ("max(e)", json!(null)),
            ("sort(l)", json!([-1, 2, 3])),
            ("sort(`[2, 1.5, 1]`)", json!([1, 1.5, 2])),
            ("to_number('12')", json!(12)),
            ("to_number('1.5e1')", json!(15.0)),
            ("to_number('x')", json!(null)),
            ("to_number(l)", json!(null)),
            ("to_number(`3`)", json!(3)),
        ],
    );
}

#[test]
fn whole_numbers_are_exact() {
    let (max, min) = (i64::MAX, i64::MIN);
    let data =
        json!({"a": max, "b": min, "l": [max - 1, max], "near": 9007199254740993_i64, "float": 9007199254740992.0});
    all(
        data,
        &[
            ("a", json!(max)),
            ("max(l)", json!(max)),
            ("l[1] > l[0]", json!(true)),
            ("a == l[0]", json!(false)),
            ("near == float", json!(false)),
            ("near > float", json!(true)),
            ("sum([l[0], `1`])", json!(max)),
            ("sum([a, b])", json!(-1)),
            ("sum([a, a])", json!(2.0 * max as f64)),
            ("to_number('9223372036854775807')", json!(max)),
            ("to_string(a)", json!(max.to_string())),
        ],
    );
}

#[test]
fn functions_over_text_and_lists() {
    all(
        json!({"l": ["b", "a"], "m": [1, null, "x", [2]], "o": {"k": 1, "j": 2}, "s": "abc", "n": null}),
        &[
            ("contains(s, 'bc')", json!(true)),
            ("contains(s, `1`)", json!(false)),
            ("contains(m, 'x')", json!(true)),
            ("contains(m, `1.0`)", json!(true)),
            ("contains(m, `[2]`)", json!(true)),
            ("contains(l, 'c')", json!(false)),
            ("starts_with(s, 'b')", json!(false)),
            ("join(', ', l)", json!("b, a")),
            ("join('', `[]`)", json!("")),
            ("keys(o)", json!(["k", "j"])),
            ("values(o)", json!([1, 2])),
            ("length(o)", json!(2)),
            ("length(m)", json!(4)),
            ("length('')", json!(0)),
            ("map(&[0], m)", json!([null, null, null, 2])),
            ("map(&to_string(@), l)", json!(["b", "a"])),
            ("max(l)", json!("b")),
            ("min(l)", json!("a")),
            ("merge(o, `{\"k\": 9, \"z\": 0}`)", json!({"k": 9, "j": 2, "z": 0})),
            ("merge(o)", json!({"k": 1, "j": 2})),
            ("not_null(n, x, s, l)", json!("abc")),
            ("not_null(n)", json!(null)),
            ("reverse(l)", json!(["a", "b"])),
            ("reverse(s)", json!("cba")),
            ("sort(l)", json!(["a", "b"])),
            ("to_array(s)", json!(["abc"])),
            ("to_array(l)", json!(["b", "a"])),
            ("to_string(s)", json!("abc")),
            ("to_string(m)", json!(r#"[1,null,"x",[2]]"#)),
            ("to_string(n)", json!("null")),
            ("m[*].type(@)", json!(["number", "null", "string", "array"])),
            ("[type(o), type(`true`)]", json!(["object", "boolean"])),
            ("o.length(@)", json!(2)),
        ],
    );
}

#[test]
fn functions_by_an_expression() {
    let data = json!({"l": [
        {"n": "c", "at": 2}, {"n": "a", "at": 3}, {"n": "b", "at": 2}, {"n": "d", "at": 1}
    ]});
    all(
        data,
        &[
            ("sort_by(l, &n)[].n", json!(["a", "b", "c", "d"])),
            // Those that compare alike stay in order.
            ("sort_by(l, &at)[].n", json!(["d", "c", "b", "a"])),
            ("max_by(l, &at).n", json!("a")),
            ("min_by(l, &at).n", json!("d")),
            ("max_by(l[?at == `2`], &at).n", json!("c")),
            ("min_by(l[?at == `2`], &at).n", json!("c")),
            ("max_by(`[]`, &at)", json!(null)),
            ("sort_by(`[]`, &at)", json!([])),
            ("map(&{x: n}, l)[0]", json!({"x": "c"})),
            ("sort_by(l, &length(n))[0].n", json!("c")),
        ],
    );
}

#[test]
fn times_and_blobs_stay_what_they_are() {
    let at = |secs, nanos| Value::Timestamp(Timestamp { secs, nanos });
    let row = |name: &str, time: Value| Value::Map(vec![("n".into(), Value::String(name.into())), ("t".into(), time)]);
    let data = Value::Map(vec![
        ("l".into(), Value::List(vec![row("late", at(1_735_689_600, 500)), row("early", at(0, 0))])),
        ("b".into(), Value::Blob(vec![255, 0])),
    ]);
    let gives = |expression: &str| Expression::parse(expression).unwrap().search(&data).unwrap();
    let texts = |texts: &[&str]| Value::List(texts.iter().map(|text| Value::String((*text).into())).collect());
    assert_eq!(gives("l[].t"), Value::List(vec![at(1_735_689_600, 500), at(0, 0)]));
    assert_eq!(gives("l[0].{when: t}").get("when"), Some(&at(1_735_689_600, 500)));
    assert_eq!(gives("sort_by(l, &t)[0].t"), at(0, 0));
    assert_eq!(gives("max(l[].t)"), at(1_735_689_600, 500));
    assert_eq!(gives("[b]"), Value::List(vec![Value::Blob(vec![255, 0])]));
    // Compared with text they are their text, or the time that the text means.
    assert_eq!(gives("l[?t >= '2025-01-01'].n"), texts(&["late"]));
    assert_eq!(gives("l[?t < '2024'].n"), texts(&["early"]));
    assert_eq!(gives("l[?t == '1970-01-01T00:00:00Z'].n"), texts(&["early"]));
    assert_eq!(gives("l[?t == '1970-01-01T01:00:00+01:00'].n"), texts(&["early"]));
    assert_eq!(gives("l[?t > `5`].n"), texts(&[]));
    // Functions see text.
    assert_eq!(gives("l[?starts_with(t, '1970-01')].n"), texts(&["early"]));
    assert_eq!(gives("to_string(l[1].t)"), Value::String("1970-01-01T00:00:00Z".into()));
    assert_eq!(gives("[type(b), type(l[0].t)]"), texts(&["string", "string"]));
    assert_eq!(gives("join(' ', [b, l[1].t])"), Value::String("/wA= 1970-01-01T00:00:00Z".into()));
    assert_eq!(gives("b == '/wA='"), Value::Bool(true));
    assert_eq!(gives("sort([l[1].t, '1969'])"), Value::List(vec![Value::String("1969".into()), at(0, 0)]));
}

#[test]
fn what_a_function_does_not_take_is_told() {
    let data = json!({"s": "x", "n": 1, "m": [1, "a"], "o": {}, "nulls": [null]});
    let cases = [
        ("abs(s)", "gives abs() string where it wants a number"),
        ("length(n)", "gives length() number where it wants a string, an array or an object"),
        ("length(missing)", "gives length() null where it wants a string, an array or an object"),
        ("sum(m)", "gives sum() an array with string where it wants an array of numbers"),
        ("sort(m)", "gives sort() string where it wants numbers only or strings only"),
        ("max(nulls)", "gives max() null where it wants numbers only or strings only"),
        ("sort_by(m, &@)", "gives sort_by() string where it wants numbers only or strings only"),
        ("sort_by(o, &@)", "gives sort_by() object where it wants an array"),
        ("join(s, m)", "gives join() array where it wants an array of strings"),
        ("keys(m)", "gives keys() array where it wants an object"),
        ("contains(n, s)", "gives contains() number where it wants an array or a string"),
        ("starts_with(s, n)", "gives starts_with() number where it wants a string"),
        ("merge(o, s)", "gives merge() string where it wants an object"),
        ("m[*].abs(@)", "gives abs() string where it wants a number"),
    ];
    for (expression, what) in cases {
        assert_eq!(fails(data.clone(), expression), what, "{expression}");
    }
    assert_eq!(search(&data, "s == 'y' || sum(m)").unwrap_err().at, 12);
}

#[test]
fn what_is_wrong_is_refused_before_any_data() {
    let cases = [
        ("", 0, "has the end where an expression should stand"),
        ("a.", 2, "has the end where a name, '*', '[' or '{' should stand"),
        ("a b", 2, "has b where the end should stand"),
        ("a[", 2, "has the end where a number, ':' or '*' should stand"),
        ("a[b]", 2, "has b where a number, ':' or '*' should stand"),
        ("[a b]", 3, "has b where ']' should stand"),
        ("[a,]", 3, "has ']' where an expression should stand"),
        ("{a: b c: d}", 6, "has c where '}' should stand"),
        ("{a}", 2, "has '}' where ':' should stand"),
        ("{1: a}", 1, "has 1 where a key should stand"),
        ("a.1", 2, "has 1 where a name, '*', '[' or '{' should stand"),
        ("a = b", 2, "has = where == should stand"),
        ("a #", 2, "has #, which means nothing"),
        ("'open", 0, "has a ' that nothing closes"),
        ("`{\"a\": `", 0, "has text that is no JSON"),
        ("\"a", 0, "has a \" that nothing closes"),
        ("a[::0]", 2, "has a slice of step 0"),
        ("a[1:2:3:4]", 7, "has ':' where ']' should stand"),
        ("[99999999999999999999]", 1, "has a number that is none"),
        ("nope(a)", 0, "calls nope, which is no function of JMESPath"),
        ("a | lenght(@)", 4, "calls lenght, which is no function of JMESPath"),
        ("length()", 0, "gives length() 0 arguments, not 1"),
        ("length(a, b)", 0, "gives length() 2 arguments, not 1"),
        ("not_null()", 0, "gives not_null() 0 arguments, not 1 or more"),
        ("sort_by(a, b)", 11, "gives sort_by() no expression as argument 2: & is for expressions"),
        ("abs(&a)", 4, "gives abs() an expression as argument 1: & is for expressions"),
        ("&a", 0, "has '&' where an expression should stand"),
        ("a.&b", 2, "has '&' where a name, '*', '[' or '{' should stand"),
        ("\"f\"(a)", 0, "has a function's name in quotes"),
        ("(a", 2, "has the end where ')' should stand"),
        ("f(a", 0, "calls f, which is no function of JMESPath"),
        ("a[?b", 4, "has the end where ']' should stand"),
        ("a[*]b", 4, "has b where the end should stand"),
        ("*(a)", 1, "has '(' where '.' or '[' should stand"),
    ];
    for (expression, at, what) in cases {
        assert_eq!(refused(expression), (at, what.to_owned()), "{expression}");
    }
}

#[test]
fn the_mark_stands_under_the_mistake() {
    let mark = |text: &str| Expression::mark(text, &Expression::parse(text).unwrap_err());
    assert_eq!(mark("\"é\"[?b == ]"), "\"é\"[?b == ]\n          ^");
    assert_eq!(mark("a.b |\n  [c d] |\ne"), "  [c d] |\n     ^");
    assert_eq!(mark("a["), "a[\n  ^");
}

#[test]
fn what_is_made_of_little_is_bounded() {
    for step in ["[@,@]|", "{a:@,b:@}|", "[@,@][]|", "join('',[@,@])|"] {
        let error = fails(json!("aaaaaaaaaaaaaaaa"), &format!("{}@", step.repeat(60)));
        assert!(error.contains("far more"), "{step}: {error}");
    }
}

#[test]
fn depth_and_length_are_bounded() {
    for (open, close) in [
        ("(", ")"),
        ("[", "]"),
        ("!", ""),
        ("[?", "]"),
        ("*.", ""),
        ("a[*].", ""),
        ("f(", ")"),
        ("a.", ""),
        ("a||", ""),
    ] {
        for times in [500, 5_000, 100_000] {
            let text = format!("{}a{}", open.repeat(times), close.repeat(times));
            let what = refused(&text).1;
            assert!(what.contains("deep") || what.contains("longer") || open == "f(", "{open}: {what}");
        }
        let mut taken = 0;
        for times in (1..500).step_by(7) {
            let text = format!("{}a{}", open.repeat(times), close.repeat(times));
            if let Ok(expression) = Expression::parse(&text) {
                taken = times;
                expression.search(&from_json(json!({"a": [1]}))).unwrap();
            }
        }
        assert!(taken >= 90 || open == "f(", "{open}: {taken}");
    }
}

#[test]
fn whatever_is_written_is_answered() {
    let mut rng = fastrand::Rng::with_seed(4);
    let data = from_json(json!({"a": [{"b": 1}], "k-1": "é"}));
    for at in 0..50_000 {
        let mut text = if at % 2 == 0 { random::soup(&mut rng) } else { random::expression(&mut rng, 2) };
        if at % 5 == 0 {
            let boundary = text.floor_char_boundary(rng.usize(..=text.len()));
            text.insert(boundary, rng.choice(['é', '\'', '"', '`', '\\', '\n', '[', '𝒳', '-', '9']).unwrap());
        }
        match Expression::parse(&text).map(|expression| expression.search(&data)) {
            Ok(_) => {}
            Err(error) => {
                assert!(error.at <= text.len(), "{text}");
                assert_eq!(Expression::mark(&text, &error).lines().count(), 2, "{text:?}");
            }
        }
    }
}

#[test]
fn projections_are_known() {
    for list in ["a[]", "a[*].b", "a[?b].c", "a.*", "a[1:]", "a | [].b", "a[].[b, c]", "(a[*].b)[]", "a | b[*]"] {
        assert!(Expression::parse(list).unwrap().is_projection(), "{list}");
    }
    for other in ["a", "a[0]", "a[] | [0]", "[a, b]", "length(a[])", "a[] || b", "{a: b[]}", "sort_by(a[], &b)", "@"] {
        assert!(!Expression::parse(other).unwrap().is_projection(), "{other}");
    }
}

#[test]
fn what_goes_page_by_page_is_known() {
    let paged = |text: &str| Expression::parse(text).unwrap().is_paged(["L", "D.Items"]);
    for yes in [
        "L",
        "L[]",
        "L[*].a",
        "L[].a.b[].c",
        "L[?a > `1`].{x: a, y: length(b)}",
        "L[].[a, sort_by(b, &c)[0]]",
        "D.Items[].a",
        "L[] | [?a].b",
        "(L[*].a)[]",
        "L[].a[:2]",
        "L[*].a[0]",
    ] {
        assert!(paged(yes), "{yes}");
    }
    for no in [
        "@",
        "M[]",
        "D",
        "Items[]",
        "L[0]",
        "L[:5]",
        "L[].a | [0]",
        "L[].a | [1:]",
        "length(L)",
        "sort_by(L, &a)[]",
        "[L[].a]",
        "{a: L[].a}",
        "L[] || M[]",
        "!L",
        "L == `[]`",
        "D.*[].a",
        "L[].a | length(@)",
        "max_by(L[], &a).b",
    ] {
        assert!(!paged(no), "{no}");
    }
}

/// Pages joined as the pager joins them, and the pages.
fn listing(rng: &mut fastrand::Rng) -> (Value, Vec<Value>) {
    let list = |rng: &mut fastrand::Rng| (0..rng.usize(0..4)).map(|_| random::data(rng, 3)).collect::<Vec<Json>>();
    let (mut joined, mut pages) = (json!({}), Vec::new());
    for _ in 0..rng.usize(1..5) {
        let mut page = json!({"Name": "n"});
        for path in ["/L", "/M", "/D/Items"] {
            // A page may leave an empty list out.
            if rng.u8(0..4) == 0 {
                continue;
            }
            let rows = list(rng);
            for into in [&mut page, &mut joined] {
                if path == "/D/Items" && into.get("D").is_none() {
                    into["D"] = json!({});
                }
                let (at, name) = if path == "/D/Items" { (&mut into["D"], "Items") } else { (&mut *into, &path[1..]) };
                match at.get_mut(name).and_then(Json::as_array_mut) {
                    Some(have) => have.extend(rows.clone()),
                    None => at[name] = json!(rows),
                }
            }
        }
        pages.push(from_json(page));
    }
    (from_json(joined), pages)
}

#[test]
fn page_by_page_is_as_the_whole() {
    let mut rng = fastrand::Rng::with_seed(3);
    let (mut paged, mut rows, mut failed) = (0, 0, 0);
    for _ in 0..30_000 {
        let text = random::over_rows(&mut rng);
        let (joined, pages) = listing(&mut rng);
        let Ok(expression) = Expression::parse(&text) else { continue };
        if !expression.is_paged(["L", "M", "D.Items"]) {
            continue;
        }
        paged += 1;
        let each: Result<Vec<Value>, _> = pages.iter().map(|page| expression.search(page)).collect();
        match (expression.search(&joined), each) {
            (Ok(whole), Ok(each)) => {
                let elements = |value: Value| match value {
                    Value::List(items) => items,
                    Value::Null => Vec::new(),
                    other => panic!("{text} over a page gives {other:?}"),
                };
                let each: Vec<Value> = each.into_iter().flat_map(elements).collect();
                rows += each.len();
                assert_eq!(each, elements(whole), "{text} over {pages:?}");
            }
            (Err(_), Err(_)) => failed += 1,
            (whole, each) => panic!("{text} over {pages:?}: {whole:?} but {each:?}"),
        }
    }
    assert!(paged > 10_000 && rows > 10_000 && failed > 10, "{paged} expressions, {rows} rows, {failed} errors");
}
