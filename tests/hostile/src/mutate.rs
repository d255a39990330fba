//! What is done to good documents to make them bad: on their tree, on their tags, on their bytes.
//!
//! Nothing here knows what reads them. Every choice is the generator's, so a seed gives the same damage again.

use fastrand::Rng;

use crate::doc::{Doc, MOST_BYTES};

/// How deep nesting goes: about where limits stand, and far beyond any stack.
const DEPTHS: [usize; 8] = [2, 7, 63, 65, 127, 129, 2_000, 100_000];

/// Nodes that copying may lead to.
const MOST_NODES: usize = 100_000;

const NUMBERS: [&str; 22] = [
    "0",
    "-0",
    "-1",
    "127",
    "128",
    "-129",
    "65536",
    "2147483648",
    "-2147483649",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "123456789012345678901234567890",
    "1e15",
    "1e999",
    "-1e999",
    "1e-999",
    "0.1e1",
    "253402300800",
    "-62135596801",
];

const TEXTS: [&str; 24] = [
    "",
    "NaN",
    "Infinity",
    "-Infinity",
    "null",
    "true",
    "2024-02-30T00:00:00Z",
    "9999-12-31T23:59:59.999999999-23:59",
    "0000-01-01T00:00:00+23:59",
    "Tue, 29 Apr 2014 18:30:38 GMT",
    "Tue, 99 Foo 99999 99:99:99 GMT",
    "-99999999999.999999999999",
    "../../etc/passwd",
    "@/dev/zero",
    "{Region}",
    "a\u{0}b",
    "\u{202e}\u{feff}",
    "\u{10ffff}",
    "\r\nx-injected: 1",
    "arn:aws:s3:::b/k",
    "http://[::1]:99999/a b",
    "%00%ff%zz",
    "=====",
    "🎉🎉🎉🎉🎉🎉🎉🎉🎉",
];

/// Damages a tree in one way, or in up to four.
pub(crate) fn doc(doc: &mut Doc, rng: &mut Rng) {
    let ways = if rng.bool() { 1 } else { rng.usize(1..=4) };
    for _ in 0..ways {
        let count = count(doc);
        let other = at(doc, rng.usize(0..count)).cloned();
        let mut path = Vec::new();
        if let Some(node) = find(doc, &mut rng.usize(0..count), &mut path) {
            damage(node, &path, other, rng);
        }
    }
}

fn damage(node: &mut Doc, path: &[Option<String>], other: Option<Doc>, rng: &mut Rng) {
    match rng.u8(0..14) {
        0 | 1 => *node = scalar(rng),
        2 => *node = other.unwrap_or(Doc::Null),
        3 | 4 => {
            // The steps that led here lead on, if the shapes are recursive; else any steps.
            let steps = match rng.usize(0..=3.min(path.len())) {
                0 => vec![rng.bool().then(|| text(rng))],
                last => path[path.len() - last..].to_vec(),
            };
            let inner = Box::new(std::mem::replace(node, Doc::Null));
            *node = Doc::Nested { steps, times: *rng.choice(&DEPTHS).unwrap_or(&2), inner };
        }
        5 => *node = if rng.bool() { Doc::List(vec![]) } else { Doc::Map(vec![]) },
        6 => *node = Doc::List(vec![std::mem::replace(node, Doc::Null); rng.usize(1..4)]),
        7 => {
            let bytes = (0..rng.usize(0..12)).map(|_| rng.u8(..)).collect();
            *node = Doc::Raw(bytes);
        }
        8 => *node = Doc::Text(vec![b'a' + rng.u8(0..26); 1 << rng.u32(0..18)]),
        _ => inside(node, rng),
    }
}

/// What only a container, or only text, can suffer.
fn inside(node: &mut Doc, rng: &mut Rng) {
    let copies = (1 << rng.u32(0..8)).min(MOST_NODES / count(node));
    match node {
        Doc::Map(entries) if !entries.is_empty() => {
            let at = rng.usize(0..entries.len());
            match rng.u8(0..5) {
                0 => drop(entries.remove(at)),
                1 => entries.push(entries[at].clone()),
                2 => entries[at].0 = Doc::text(&text(rng)),
                3 => entries[at].0 = scalar(rng),
                _ => {
                    let entry = entries[at].clone();
                    entries.extend(std::iter::repeat_n(entry, copies));
                }
            }
        }
        Doc::List(items) if !items.is_empty() => {
            let at = rng.usize(0..items.len());
            match rng.u8(0..3) {
                0 => drop(items.remove(at)),
                1 => items.push(scalar(rng)),
                _ => {
                    let item = items[at].clone();
                    items.extend(std::iter::repeat_n(item, copies));
                }
            }
        }
        Doc::Text(text) if !text.is_empty() => bytes(text, &[], rng),
        other => *other = scalar(rng),
    }
}

pub(crate) fn scalar(rng: &mut Rng) -> Doc {
    match rng.u8(0..9) {
        0 => Doc::Null,
        1 => Doc::Bool(rng.bool()),
        2 => Doc::Int(*rng.choice(&[0, -1, 1, i64::MIN, i64::MAX, 1 << 53]).unwrap_or(&0)),
        3 => Doc::Float(*rng.choice(&[f64::NAN, f64::INFINITY, -0.0, 1e300, 5e-324, 1.5]).unwrap_or(&0.0)),
        4 => Doc::Time(*rng.choice(&[0, -1, i64::MIN, i64::MAX, 253_402_300_800]).unwrap_or(&0)),
        5 => Doc::Digits(number(rng)),
        6 => Doc::Blob((0..rng.usize(0..40)).map(|_| rng.u8(..)).collect()),
        7 => Doc::Text((0..rng.usize(0..9)).map(|_| rng.u8(..)).collect()),
        _ => Doc::text(&text(rng)),
    }
}

pub(crate) fn number(rng: &mut Rng) -> String {
    match rng.u8(0..8) {
        0 => "9".repeat(1 << rng.u32(0..13)),
        1 => format!("1e{}", rng.i64(..)),
        _ => (*rng.choice(&NUMBERS).unwrap_or(&"0")).to_owned(),
    }
}

pub(crate) fn text(rng: &mut Rng) -> String {
    match rng.u8(0..6) {
        0 => (0..rng.usize(0..12)).map(|_| rng.char(..)).collect(),
        1 => number(rng),
        _ => (*rng.choice(&TEXTS).unwrap_or(&"")).to_owned(),
    }
}

fn count(doc: &Doc) -> usize {
    1 + match doc {
        Doc::List(items) => items.iter().map(count).sum(),
        Doc::Map(entries) => entries.iter().map(|(_, value)| count(value)).sum(),
        Doc::Nested { inner, .. } => count(inner),
        _ => 0,
    }
}

fn at(doc: &mut Doc, mut at: usize) -> Option<&mut Doc> {
    find(doc, &mut at, &mut Vec::new())
}

/// The node that comes `left` behind this one, and the steps that lead to it.
fn find<'d>(doc: &'d mut Doc, left: &mut usize, path: &mut Vec<Option<String>>) -> Option<&'d mut Doc> {
    if *left == 0 {
        return Some(doc);
    }
    *left -= 1;
    let depth = path.len();
    match doc {
        Doc::List(items) => {
            for item in items {
                path.push(None);
                if let Some(found) = find(item, left, path) {
                    return Some(found);
                }
                path.truncate(depth);
            }
            None
        }
        Doc::Map(entries) => {
            for (key, value) in entries {
                path.push(match key {
                    Doc::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
                    _ => None,
                });
                if let Some(found) = find(value, left, path) {
                    return Some(found);
                }
                path.truncate(depth);
            }
            None
        }
        Doc::Nested { inner, .. } => find(inner, left, path),
        _ => None,
    }
}

/// Damages XML (or any tags) in one to four ways.
pub(crate) fn xml(text: &mut Vec<u8>, rng: &mut Rng) {
    const DOCTYPE: &[u8] = b"<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">\
        <!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>";
    const PIECES: [&[u8]; 14] = [
        b"&c;",
        b"&d;",
        b"&#0;",
        b"&#x110000;",
        b"&#xD800;",
        b"&amp;",
        b"&lt",
        b"<![CDATA[]]>",
        b"<![CDATA[",
        b"<!-- -- -->",
        b"<?pi",
        b"</",
        b"<a b=c d='e' d=\"f\">",
        b"\xef\xbb\xbf",
    ];
    for _ in 0..rng.usize(1..=4) {
        let tags = tags(text);
        let Some(&(start, end)) = rng.choice(&tags) else { return bytes(text, &[], rng) };
        let tag = text[start..end].to_vec();
        match rng.u8(0..11) {
            0 => drop(text.splice(0..0, DOCTYPE.iter().copied())),
            1 => insert(text, end, rng.choice(&PIECES).unwrap_or(&PIECES[0])),
            2 => drop(text.splice(start..end, [])),
            3 => insert(text, end, &tag),
            4 => {
                let times = *rng.choice(&DEPTHS).unwrap_or(&2);
                insert(text, end, &tag.repeat(times.min(MOST_BYTES / tag.len().max(1))));
            }
            5 => {
                let name = name(&tag).to_vec();
                let times = (*rng.choice(&DEPTHS).unwrap_or(&2)).min(MOST_BYTES / (2 * name.len() + 5));
                let opened = [b"<", &name[..], b">"].concat().repeat(times);
                let closed = [b"</", &name[..], b">"].concat().repeat(times);
                insert(text, end, &[opened, closed].concat());
            }
            6 => {
                let count = 1 << rng.u32(0..15);
                let attributes: String = (0..count).map(|at| format!(" a{at}=\"&lt;\"")).collect();
                insert(text, end - 1, attributes.as_bytes());
            }
            7 => insert(text, end, self::number(rng).as_bytes()),
            8 => insert(text, end, self::text(rng).as_bytes()),
            9 => {
                let (from, to) = *rng.choice(&tags).unwrap_or(&(start, end));
                let other = text[from..to].to_vec();
                text.splice(start..end, other);
            }
            _ => bytes(text, &[], rng),
        }
    }
    text.truncate(MOST_BYTES);
}

fn insert(text: &mut Vec<u8>, at: usize, piece: &[u8]) {
    text.splice(at..at, piece.iter().copied());
}

fn tags(text: &[u8]) -> Vec<(usize, usize)> {
    let mut tags = Vec::new();
    let mut start = None;
    for (at, byte) in text.iter().enumerate() {
        match (byte, start) {
            (b'<', _) => start = Some(at),
            (b'>', Some(from)) => {
                tags.push((from, at + 1));
                start = None;
            }
            _ => {}
        }
    }
    tags
}

fn name(tag: &[u8]) -> &[u8] {
    let tag = tag.strip_prefix(b"<").unwrap_or(tag);
    let tag = tag.strip_prefix(b"/").unwrap_or(tag);
    let end = tag.iter().position(|byte| matches!(byte, b' ' | b'>' | b'/')).unwrap_or(tag.len());
    &tag[..end]
}

/// Damages bytes in one to six ways; `words` are pieces that mean something where they are read.
pub(crate) fn bytes(text: &mut Vec<u8>, words: &[&str], rng: &mut Rng) {
    for _ in 0..rng.usize(1..=6) {
        let length = text.len();
        let at = rng.usize(0..=length);
        let reach = 1 << rng.u32(0..10);
        let until = rng.usize(at..=length.min(at + reach));
        match rng.u8(0..12) {
            0 if at < length => text[at] ^= 1 << rng.u32(0..8),
            1 if at < length => text[at] = rng.u8(..),
            2 => text.truncate(at),
            3 => drop(text.drain(at..until)),
            4 => {
                let piece = text[at..until].to_vec();
                let times = 1 << rng.u32(0..6);
                insert(text, rng.usize(0..=length), &piece.repeat(times.min(MOST_BYTES / piece.len().max(1))));
            }
            5 => insert(text, at, &[rng.u8(..)]),
            6 => insert(text, at, self::text(rng).as_bytes()),
            7 => {
                // A number gives way to another.
                let digits = text[at..].iter().position(u8::is_ascii_digit).map(|found| at + found);
                if let Some(from) = digits {
                    let to = from + text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                    text.splice(from..to, number(rng).into_bytes());
                }
            }
            8 => {
                let lengths: [&[u8]; 6] = [
                    &[0xff; 4],
                    &[0x7f, 0xff, 0xff, 0xff],
                    &[0xff; 8],
                    &[0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
                    &[0, 0, 0, 0],
                    &[0x00, 0x10, 0x00, 0x00],
                ];
                let length = rng.choice(&lengths).unwrap_or(&lengths[0]);
                let end = text.len().min(at + length.len());
                text.splice(at..end, length.iter().copied());
            }
            9 if length > 1 => {
                let (a, b) = (rng.usize(0..length), rng.usize(0..length));
                text.swap(a, b);
            }
            _ => {
                if let Some(word) = rng.choice(words) {
                    insert(text, at, word.repeat(1 << rng.u32(0..3)).as_bytes());
                }
            }
        }
    }
    text.truncate(MOST_BYTES);
}
