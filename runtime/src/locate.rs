//! Where in a user's source a failed call stands: Nushell tells a command nothing of that, so `rt.nu` asks here.
//!
//! Text only: what is searched, and what is done with the place, is the caller's business. A place is given only when it
//! is the only one that fits; an error without a place is better than one that points at the wrong line.

/// A source as Nushell has read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it begins among all that Nushell has read, in bytes.
    pub start: usize,
    /// Its text.
    pub text: String,
}

/// Bytes from `start` to `end` among all that Nushell has read.
pub type Span = (usize, usize);

/// The flag of the one call of `service command` in the source read last that has any; the call itself where no flag
/// is named or it does not stand there. `sources` are in the order they were read; `command` is the words behind the service.
pub fn locate(sources: &[Source], service: &str, command: &str, flag: Option<&str>) -> Option<Span> {
    let found = sources.iter().rev().find_map(|source| {
        let calls = calls(&source.text, service, command);
        (!calls.is_empty()).then_some((source, calls))
    });
    let (source, calls) = found?;
    let [(start, end)] = calls[..] else { return None };
    let (start, end) = flag.and_then(|flag| flag_after(&source.text, end, flag)).unwrap_or((start, end));
    Some((source.start + start, source.start + end))
}

/// Where `service command` stands as two words, comments left out.
fn calls(text: &str, service: &str, command: &str) -> Vec<Span> {
    let mut calls = Vec::new();
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        let code = line.find('#').filter(|at| *at == 0 || line[..*at].ends_with(' ')).map_or(line, |at| &line[..at]);
        for (at, _) in code.match_indices(service) {
            let after = &code[at + service.len()..];
            let gap = after.len() - after.trim_start_matches([' ', '\t']).len();
            let end = at + service.len() + gap + command.len();
            let before = code[..at].chars().next_back();
            let fits = gap > 0 && after[gap..].starts_with(command) && !before.is_some_and(is_word);
            if fits && !code[end..].chars().next().is_some_and(is_word) {
                calls.push((line_start + at, line_start + end));
            }
        }
        line_start += line.len();
    }
    calls
}

/// Where `--flag` stands first behind `from`, in the same call.
fn flag_after(text: &str, from: usize, flag: &str) -> Option<Span> {
    let rest = &text[from..];
    let end = call_end(&text[..from], rest);
    let flag = format!("--{flag}");
    let at = rest[..end].match_indices(&flag).find(|(at, _)| !rest[at + flag.len()..].starts_with(is_word))?.0;
    Some((from + at, from + at + flag.len()))
}

/// How far a call goes on: to its line's end, over lines where parentheses are open around it.
fn call_end(before: &str, rest: &str) -> usize {
    let count = |c| before.matches(c).count();
    let enclosed = count('(') > count(')');
    let mut open = 0;
    for (at, c) in rest.char_indices() {
        match c {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' if open == 0 => return at,
            ')' | ']' | '}' => open -= 1,
            ';' | '|' if open == 0 => return at,
            '\n' if open == 0 && !enclosed => return at,
            _ => {}
        }
    }
    rest.len()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_' || c == '.'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, flag: Option<&str>, expected: Option<&str>) {
        let sources = [
            Source { start: 0, text: "s3 list-buckets --read before".into() },
            Source { start: 1000, text: text.into() },
        ];
        let found = locate(&sources, "s3", "list-objects-v2", flag);
        assert_eq!(found.map(|(start, end)| &text[start - 1000..end - 1000]), expected);
    }

    #[test]
    fn the_flag_else_the_call() {
        let line = "use s3.nu *; s3 list-objects-v2 --bucket b --max-items=3 | first";
        check(line, Some("bucket"), Some("--bucket"));
        check(line, Some("max-items"), Some("--max-items"));
        check(line, Some("prefix"), Some("s3 list-objects-v2"));
        check(line, Some("max"), Some("s3 list-objects-v2"));
        check(line, None, Some("s3 list-objects-v2"));
    }

    #[test]
    fn only_where_there_is_no_doubt() {
        check("s3 list-objects-v2; s3 list-objects-v2", None, None);
        check("s3 list-objects", None, None);
        check("# s3 list-objects-v2\ns3  list-objects-v2 --bucket ü", Some("bucket"), Some("--bucket"));
        check("(s3   list-objects-v2\n  --bucket=ü)", Some("bucket"), Some("--bucket"));
        check("s3 list-objects-v2\nec2 x --bucket b", Some("bucket"), Some("s3 list-objects-v2"));
        check("mys3 list-objects-v2-x", None, None);
        check("", None, None);
    }
}
