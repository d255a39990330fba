//! Strings that satisfy a `smithy.api#pattern`: checked by regex-lite, sampled from a small parse of the expression.
//!
//! Patterns are ECMA 262; lookarounds and back references are read over, so a sample may miss one of those. Nothing
//! here knows of shapes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;

use super::hash;

/// Patterns by their text, parsed and compiled once.
#[derive(Debug, Default)]
pub struct Patterns(Mutex<HashMap<Box<str>, Arc<Pattern>>>);

/// One pattern.
#[derive(Debug)]
pub struct Pattern {
    /// Absent where the pattern is too large or malformed.
    regex: Option<Regex>,
    /// Bytes of the expression.
    length: usize,
    root: Node,
}

#[derive(Debug, Clone)]
enum Node {
    Nothing,
    Start,
    End,
    Class(Class),
    All(Vec<Node>),
    Any(Vec<Node>),
    Repeat(Box<Node>, u32, Option<u32>),
}

#[derive(Debug, Clone, Default)]
struct Class {
    ranges: Vec<(char, char)>,
    negated: bool,
}

impl Patterns {
    /// The pattern of this text.
    pub fn get(&self, text: &str) -> Arc<Pattern> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pattern) = known.get(text) {
            return pattern.clone();
        }
        let root = Parser { rest: text.chars().take(MOST_CHARS).collect(), at: 0, depth: 0 }.alternatives();
        // ECMA's `\u` and `\p` are not regex-lite's: what was parsed says the same in its syntax.
        let plain = || {
            let mut plain = String::new();
            root.write(&mut plain);
            Regex::new(&plain).ok()
        };
        let pattern = Arc::new(Pattern { regex: Regex::new(text).ok().or_else(plain), length: text.len(), root });
        known.insert(text.into(), pattern.clone());
        pattern
    }
}

impl Pattern {
    /// Whether `text` matches; `None` when the syntax cannot be checked, or the text is too long to.
    pub fn allows(&self, text: &str) -> Option<bool> {
        self.regex.as_ref().filter(|_| text.len() * self.length <= MOST_WORK).map(|regex| regex.is_match(text))
    }

    /// A matching text of `min..=max` characters where one is found, always the same for the same seed.
    pub fn sample(&self, seed: u64, min: usize, max: usize) -> String {
        let mut best = String::new();
        // First as if one repetition had to fill half the text, then with all lengths by themselves: a pattern of many
        // parts comes out too long otherwise.
        let half = min as u32 / 2;
        let filling = [0, 1, 4, 2, 8, 16, 36, 64, 128, 3].map(|more: u32| more.max(half));
        let plain = [0, 1, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 50, min as u32];
        for (attempt, more) in filling.into_iter().chain(plain).enumerate() {
            let mut out = String::new();
            self.root.sample(hash::mix(seed, attempt as u64), more, max, &mut out);
            let length = out.chars().count();
            if (min..=max).contains(&length) && self.allows(&out) != Some(false) {
                return out;
            }
            if attempt == 0 {
                best = out;
            }
        }
        best
    }
}

impl Node {
    /// The expression in regex-lite's syntax.
    fn write(&self, out: &mut String) {
        match self {
            Node::Nothing => {}
            Node::Start => out.push('^'),
            Node::End => out.push('$'),
            Node::Class(class) => class.write(out),
            Node::All(nodes) => nodes.iter().for_each(|node| node.write(out)),
            Node::Any(nodes) => {
                for (at, node) in nodes.iter().enumerate() {
                    out.push_str(if at == 0 { "(?:" } else { "|" });
                    node.write(out);
                }
                out.push(')');
            }
            Node::Repeat(node, min, max) => {
                out.push_str("(?:");
                node.write(out);
                let max = max.map_or_else(String::new, |max| max.to_string());
                out.push_str(&format!("){{{min},{max}}}"));
            }
        }
    }

    fn sample(&self, seed: u64, more: u32, room: usize, out: &mut String) {
        match self {
            Node::Nothing | Node::Start | Node::End => {}
            Node::Class(class) => out.push(class.sample(seed)),
            Node::All(nodes) => {
                for (at, node) in nodes.iter().enumerate() {
                    node.sample(hash::mix(seed, at as u64), more, room, out);
                }
            }
            Node::Any(nodes) => hash::pick(seed, nodes).sample(hash::mix(seed, 1), more, room, out),
            Node::Repeat(node, min, max) => {
                let count = min.saturating_add(more).min(max.unwrap_or(u32::MAX));
                let plain = if let Node::Class(class) = &**node { Some(class.choices()) } else { None };
                for at in 0..count {
                    let before = out.len();
                    if (at >= *min && before >= room) || before > ENOUGH {
                        break;
                    }
                    let seed = hash::mix(seed, u64::from(at) + 7);
                    match &plain {
                        Some(choices) => out.push(*hash::pick(seed, choices)),
                        None => node.sample(seed, more.min(4), room, out),
                    }
                    // More of nothing is nothing.
                    if out.len() == before && at > MOST_NOTHING {
                        break;
                    }
                }
            }
        }
    }
}

/// No sample grows longer, whatever the pattern asks for.
const ENOUGH: usize = 1 << 13;

/// Bytes of text times bytes of pattern beyond which nothing is matched: it takes time in that proportion.
const MOST_WORK: usize = 1 << 20;

/// How often what has come out empty is tried again.
const MOST_NOTHING: u32 = 64;

impl Class {
    fn write(&self, out: &mut String) {
        out.push_str(if self.negated { "[^" } else { "[" });
        for (from, to) in self.ranges.iter().filter(|(from, to)| from <= to) {
            out.push_str(&format!("\\x{{{:x}}}-\\x{{{:x}}}", u32::from(*from), u32::from(*to)));
        }
        out.push(']');
    }

    fn has(&self, c: char) -> bool {
        self.ranges.iter().any(|(from, to)| (*from..=*to).contains(&c)) != self.negated
    }

    fn sample(&self, seed: u64) -> char {
        match self.ranges[..] {
            [(from, to)] if from == to && !self.negated => from,
            _ => *hash::pick(seed, &self.choices()),
        }
    }

    /// Plain characters if the class has any, else one that it has; never empty.
    fn choices(&self) -> Vec<char> {
        for alphabet in ["abcdefghijklmnopqrstuvwxyz", "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"] {
            let known: Vec<char> = alphabet.chars().filter(|c| self.has(*c)).collect();
            if !known.is_empty() {
                return known;
            }
        }
        let first = self.ranges.first().map_or(' ', |(from, _)| *from);
        vec![('!'..='~').chain([' ']).find(|c| self.has(*c)).unwrap_or(first)]
    }
}

/// Reads the expression; what it does not know it takes literally, so it cannot fail.
struct Parser {
    rest: Vec<char>,
    at: usize,
    depth: u32,
}

/// Characters of a pattern that are looked at; AWS's longest has 1,195.
const MOST_CHARS: usize = 8192;

/// Where nesting goes deeper than this, the rest of the expression is cut off.
const MAX_DEPTH: u32 = 40;

/// Characters of the longest `{min,max}`.
const MAX_COUNTS: usize = 24;

impl Parser {
    fn next(&mut self) -> Option<char> {
        let c = self.rest.get(self.at).copied();
        self.at += 1;
        c
    }

    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn eat(&mut self, c: char) -> bool {
        let is = self.peek() == Some(c);
        self.at += usize::from(is);
        is
    }

    fn alternatives(&mut self) -> Node {
        let mut nodes = vec![self.sequence()];
        while self.eat('|') {
            nodes.push(self.sequence());
        }
        if nodes.len() == 1 { nodes.swap_remove(0) } else { Node::Any(nodes) }
    }

    fn sequence(&mut self) -> Node {
        let mut nodes = Vec::new();
        while let Some(c) = self.peek().filter(|c| !matches!(c, '|' | ')')) {
            self.at += 1;
            let node = match c {
                '^' => Node::Start,
                '$' => Node::End,
                '(' => self.group(),
                '[' => Node::Class(self.class()),
                '.' => Node::Class(Class { ranges: vec![('\n', '\n')], negated: true }),
                '\\' => self.escape().map_or(Node::Nothing, Node::Class),
                c => Node::Class(Class { ranges: vec![(c, c)], negated: false }),
            };
            nodes.push(self.repeated(node));
        }
        Node::All(nodes)
    }

    fn group(&mut self) -> Node {
        if self.depth == MAX_DEPTH {
            self.at = self.rest.len();
            return Node::Nothing;
        }
        self.depth += 1;
        let mut keep = true;
        if self.eat('?') {
            match self.next() {
                Some('=' | '!') => keep = false,
                Some('<') if matches!(self.peek(), Some('=' | '!')) => keep = false,
                Some('<' | 'P') => while self.next().is_some_and(|c| c != '>') {},
                _ => {}
            }
        }
        let node = self.alternatives();
        self.eat(')');
        self.depth -= 1;
        if keep { node } else { Node::Nothing }
    }

    fn repeated(&mut self, node: Node) -> Node {
        let short = match self.peek() {
            Some('*') => Some((0, None)),
            Some('+') => Some((1, None)),
            Some('?') => Some((0, Some(1))),
            _ => None,
        };
        self.at += usize::from(short.is_some());
        let mut counted = || if self.peek() == Some('{') { self.counts() } else { None };
        let Some((min, max)) = short.or_else(&mut counted) else { return node };
        self.eat('?');
        // What is repeated again, as in `x{2}*`, is as good repeated once.
        while self.eat('*') || self.eat('+') {}
        Node::Repeat(Box::new(node), min, max)
    }

    /// `{2}`, `{2,}` or `{2,5}` at the cursor, which moves behind it; a literal brace otherwise.
    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        let close = self.rest[self.at..].iter().take(MAX_COUNTS).position(|c| *c == '}')?;
        let body: String = self.rest[self.at + 1..self.at + close].iter().collect();
        let counts = match body.split_once(',') {
            None => body.parse().ok().map(|count| (count, Some(count))),
            Some((min, "")) => min.parse().ok().map(|min| (min, None)),
            Some((min, max)) => min.parse().ok().zip(max.trim().parse().ok().map(Some)),
        }?;
        self.at += close + 1;
        Some(counts)
    }

    fn class(&mut self) -> Class {
        let mut class = Class { negated: self.eat('^'), ..Class::default() };
        let mut first = true;
        while let Some(c) = self.next() {
            let mut single = c;
            let opening = std::mem::take(&mut first);
            match c {
                ']' if !opening => break,
                '\\' => match self.escape() {
                    Some(Class { ranges, negated: false }) if ranges.len() == 1 && ranges[0].0 == ranges[0].1 => {
                        single = ranges[0].0;
                    }
                    Some(Class { ranges, negated: false }) => {
                        class.ranges.extend(ranges);
                        continue;
                    }
                    // `\S` or `\D` in a class: everything printable is near enough for a sample.
                    Some(_) => {
                        class.ranges.push(('!', '~'));
                        continue;
                    }
                    None => continue,
                },
                _ => {}
            }
            if self.peek() == Some('-') && !matches!(self.rest.get(self.at + 1), None | Some(']')) {
                self.at += 1;
                let to = match self.next() {
                    Some('\\') => self.escape().and_then(|class| class.ranges.first().map(|range| range.0)),
                    other => other,
                };
                class.ranges.push((single, to.unwrap_or(single)));
            } else {
                class.ranges.push((single, single));
            }
        }
        class
    }

    /// What follows a backslash; `None` for assertions.
    fn escape(&mut self) -> Option<Class> {
        let letters = vec![('a', 'z'), ('A', 'Z')];
        let word = vec![('a', 'z'), ('0', '9'), ('A', 'Z'), ('_', '_')];
        let space = vec![(' ', ' '), ('\t', '\r')];
        let c = self.next()?;
        let (ranges, negated) = match c {
            'd' => (vec![('0', '9')], false),
            'D' => (vec![('0', '9')], true),
            'w' => (word, false),
            'W' => (word, true),
            's' => (space, false),
            'S' => (space, true),
            'b' | 'B' | 'A' | 'z' | 'Z' => return None,
            'n' => (vec![('\n', '\n')], false),
            'r' => (vec![('\r', '\r')], false),
            't' => (vec![('\t', '\t')], false),
            'p' | 'P' => {
                let mut name = String::new();
                if self.eat('{') {
                    while let Some(c) = self.next().filter(|c| *c != '}') {
                        name.push(c);
                    }
                } else {
                    name.extend(self.next());
                }
                let ranges = match name.chars().next() {
                    Some('N') => vec![('0', '9')],
                    Some('Z') => vec![(' ', ' ')],
                    Some('P' | 'S') => vec![('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
                    Some('C') => vec![('\u{0}', '\u{1f}')],
                    _ => letters,
                };
                (ranges, c == 'P')
            }
            'u' | 'x' => {
                let digits = if c == 'u' { 4 } else { 2 };
                let braced = self.eat('{');
                let mut code = String::new();
                while code.len() < if braced { 6 } else { digits } && self.peek().is_some_and(|c| c.is_ascii_hexdigit())
                {
                    code.extend(self.next());
                }
                if braced {
                    self.eat('}');
                }
                let c = u32::from_str_radix(&code, 16).ok().and_then(char::from_u32).unwrap_or('x');
                (vec![(c, c)], false)
            }
            c => (vec![(c, c)], false),
        };
        Some(Class { ranges, negated })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, min: usize, max: usize) {
        let known = Patterns::default().get(pattern);
        for seed in 0..20 {
            let sample = known.sample(seed, min, max);
            assert!((min..=max).contains(&sample.chars().count()), "{pattern}: {sample:?} has the wrong length");
            assert_eq!(known.allows(&sample), Some(true), "{pattern}: {sample:?} does not match");
        }
    }

    #[test]
    fn samples_match_their_pattern() {
        check(r"^[a-z0-9]{10}$", 1, 100);
        check(r"^arn:(aws|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$", 20, 2048);
        check(r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", 3, 30);
        check(r"^(\d{1,3}\.){3}\d{1,3}$", 7, 15);
        check(r"[\S\s]+", 1, 10);
        check(r"^[\w+=,.@-]+$", 64, 128);
        check(r"^\{[^}]*\}$", 2, 50);
        check(r"^(?:[a-z]{2}|)-x{2,}$", 3, 20);
        check(r"^[\x21-\x7e]{5}\\$", 6, 6);
        check(r"^a{,2}$|^b+?c$", 2, 5);
    }

    #[test]
    fn odd_patterns_do_no_harm() {
        for odd in ["(((", "[", "[^", "\\", "{", "x{99", "(?<!a)b", "(?=.*[A-Z])[\\p{L}\\p{Z}]+", "a**", "[z-a]"] {
            Patterns::default().get(odd).sample(1, 0, 20);
        }
        for (piece, times) in [("(", 50_000), ("*", 50_000), ("{", 50_000), ("x{2}*+", 20_000), ("(){4000000000}", 3)] {
            Patterns::default().get(&format!("a{}", piece.repeat(times))).sample(1, 0, 20);
        }
        let long = Patterns::default().get(&"l".repeat(2048));
        assert_eq!((long.allows("l"), long.allows(&"l".repeat(2048))), (Some(false), None));
        let known = Patterns::default().get(r"^[\p{L}\p{N}]{3}$");
        assert_eq!((known.allows("abc"), known.allows("a-c")), (Some(true), Some(false)));
        let known = Patterns::default().get(r"^[\u0020-\uD7FF\uE000-\uFFFD\r\n\t]*$");
        assert_eq!((known.allows("a b"), known.allows("a\u{1}b")), (Some(true), Some(false)));
    }
}
