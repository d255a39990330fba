//! Random data and expressions, the same for the same seed.

use fastrand::Rng;
use serde_json::{Value as Json, json};

const NAMES: [&str; 4] = ["a", "b", "c", "\"k-1\""];
const TEXTS: [&str; 6] = ["", "x", "y", "10", "x y", "2024-01-01"];

/// JSON of at most so many levels. Numbers are not 0 and 1, which Python takes for booleans in places.
pub(super) fn data(rng: &mut Rng, depth: u32) -> Json {
    match rng.u32(if depth == 0 { 0..6 } else { 0..12 }) {
        0 => json!(null),
        1 => json!(rng.bool()),
        2 => json!(rng.i64(2..12) * if rng.bool() { 1 } else { -1 }),
        3 => json!(rng.i64(-9..10) as f64 + 0.5),
        4 | 5 => json!(rng.choice(TEXTS)),
        6..9 => (0..rng.usize(0..4)).map(|_| data(rng, depth - 1)).collect(),
        _ => record(rng, depth - 1),
    }
}

/// An object with some of the names that expressions speak of.
pub(super) fn record(rng: &mut Rng, depth: u32) -> Json {
    let some: Vec<&str> = NAMES.iter().copied().filter(|_| rng.u8(0..3) > 0).collect();
    some.into_iter().map(|name| (name.trim_matches('"').to_owned(), data(rng, depth))).collect()
}

/// An expression of at most so many levels.
pub(super) fn expression(rng: &mut Rng, depth: u32) -> String {
    if depth == 0 {
        return match rng.u32(0..8) {
            0 => "@".to_owned(),
            1 => format!("'{}'", text(rng)),
            2 => format!("`{}`", data(rng, 1)),
            _ => name(rng).to_owned(),
        };
    }
    let inner = |rng: &mut Rng| expression(rng, depth - 1);
    match rng.u32(0..24) {
        0..4 => format!("{}.{}", inner(rng), name(rng)),
        4 => format!("{}[{}]", inner(rng), rng.i32(-3..4)),
        5 | 6 => format!("{}[*].{}", inner(rng), name(rng)),
        7 => format!("{}[]", inner(rng)),
        8 => format!("{}[].{}", inner(rng), name(rng)),
        9 => format!("{}[{}]", inner(rng), slice(rng)),
        10 | 11 => format!("{}[?{}]", inner(rng), inner(rng)),
        12 => format!("{}.*", inner(rng)),
        13 => format!("[{}, {}]", inner(rng), inner(rng)),
        14 => format!("{}.[{}, {}]", inner(rng), inner(rng), name(rng)),
        15 => format!("{{x: {}, \"y z\": {}}}", inner(rng), inner(rng)),
        16 => format!("{} | {}", inner(rng), inner(rng)),
        17 => format!("{} {} {}", inner(rng), rng.choice(["||", "&&"]).unwrap_or("||"), inner(rng)),
        18 => format!("!{}", inner(rng)),
        19 => format!("({})", inner(rng)),
        20 | 21 => {
            let comparator = rng.choice(["==", "!=", "<", "<=", ">", ">="]).unwrap_or("==");
            format!("{} {comparator} {}", inner(rng), inner(rng))
        }
        _ => call(rng, depth),
    }
}

fn call(rng: &mut Rng, depth: u32) -> String {
    const ONE: [&str; 18] = [
        "abs",
        "avg",
        "ceil",
        "floor",
        "keys",
        "length",
        "max",
        "min",
        "not_null",
        "reverse",
        "sort",
        "sum",
        "to_array",
        "to_number",
        "to_string",
        "type",
        "values",
        "merge",
    ];
    let inner = |rng: &mut Rng| expression(rng, depth - 1);
    match rng.u32(0..6) {
        0 => {
            let function = rng.choice(["contains", "starts_with", "ends_with", "join", "not_null", "merge"]);
            format!("{}({}, {})", function.unwrap_or("contains"), inner(rng), inner(rng))
        }
        1 => {
            let function = rng.choice(["sort_by", "max_by", "min_by"]).unwrap_or("sort_by");
            format!("{function}({}, &{})", inner(rng), inner(rng))
        }
        2 => format!("map(&{}, {})", inner(rng), inner(rng)),
        _ => format!("{}({})", rng.choice(ONE).unwrap_or("type"), inner(rng)),
    }
}

/// Tokens in any order, hardly ever an expression.
pub(super) fn soup(rng: &mut Rng) -> String {
    const TOKENS: [&str; 30] = [
        "a", "b", "\"k-1\"", "@", "*", "[", "]", "[]", "[?", "[*]", "[0]", "[1:]", ":", "-1", ".", ".", "|", "||",
        "&&", "&", "!", "==", "<", "(", ")", "{", "}", ",", "'x'", "`1`",
    ];
    (0..rng.usize(1..8))
        .map(|_| rng.choice(TOKENS).unwrap_or("a"))
        .collect::<Vec<_>>()
        .join(rng.choice(["", " "]).unwrap_or(""))
}

/// An expression over the lists `L`, `M` and `D.Items`, most of them of the kind that goes page by page.
pub(super) fn over_rows(rng: &mut Rng) -> String {
    let mut text = rng.choice(["L", "L", "M", "D.Items"]).unwrap_or("L").to_owned();
    for _ in 0..rng.u32(0..4) {
        let step = match rng.u32(0..14) {
            0 | 1 => "[]".to_owned(),
            2 | 3 => "[*]".to_owned(),
            4 | 5 => format!("[].{}", expression(rng, 0).replace(['@', '\'', '`'], "a")),
            6 => format!("[*].[{}, {}]", expression(rng, 1), name(rng)),
            7 => format!("[].{{x: {}}}", expression(rng, 1)),
            8 | 9 => format!("[?{}]", expression(rng, 1)),
            10 => format!(" | [?{}].a", expression(rng, 1)),
            11 => " | [].b".to_owned(),
            12 => format!("[{}]", slice(rng)),
            _ => rng.choice(["[0]", " | length(@)", " || M", " | @", ".a", "[-1:]"]).unwrap_or("[0]").to_owned(),
        };
        text.push_str(&step);
    }
    text
}

fn name(rng: &mut Rng) -> &'static str {
    rng.choice(NAMES).unwrap_or("a")
}

fn text(rng: &mut Rng) -> &'static str {
    rng.choice(TEXTS).unwrap_or("x")
}

fn slice(rng: &mut Rng) -> String {
    let bound = |rng: &mut Rng| if rng.bool() { rng.i32(-4..5).to_string() } else { String::new() };
    let step = rng.choice(["", ":", ":1", ":2", ":-1", ":-2"]).unwrap_or("");
    format!("{}:{}{step}", bound(rng), bound(rng))
}
