//! Patterns: botocore's must match the whole string, Smithy's anywhere in it.

/// The Smithy pattern for a botocore one.
///
/// Anchors are added where they are missing and mean something; `.*` at an end does without. An expression with
/// alternatives at its top is left alone: botocore's own reading of anchors inside it is not known, and a pattern that
/// lets too much pass is better than one that refuses what the service takes.
pub(super) fn search(pattern: &str) -> String {
    if has_top_alternative(pattern) {
        return pattern.to_owned();
    }
    let start = if pattern.starts_with('^') || pattern.starts_with(".*") { "" } else { "^" };
    let end = if ends_with(pattern, "$") || ends_with(pattern, ".*") { "" } else { "$" };
    format!("{start}{pattern}{end}")
}

/// Whether the pattern ends with this, not escaped.
fn ends_with(pattern: &str, end: &str) -> bool {
    let before = pattern.strip_suffix(end);
    before.is_some_and(|before| before.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 0)
}

fn has_top_alternative(pattern: &str) -> bool {
    let (mut depth, mut in_class) = (0, false);
    let mut bytes = pattern.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => {
                bytes.next();
            }
            b'[' => in_class = true,
            b']' => in_class = false,
            b'(' if !in_class => depth += 1,
            b')' if !in_class => depth -= 1,
            b'|' if !in_class && depth == 0 => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::search;

    #[test]
    fn whole_matches_become_anchored_searches() {
        for (botocore, smithy) in [
            (r"\d{12}", r"^\d{12}$"),
            ("^[a-z]+$", "^[a-z]+$"),
            ("arn:.*", "^arn:.*"),
            (r".*\S.*", r".*\S.*"),
            (r"cost\$", r"^cost\$$"),
            (r"a\.*", r"^a\.*$"),
            ("a|b", "a|b"),
            ("(a|b)[|]", "^(a|b)[|]$"),
            ("", "^$"),
        ] {
            assert_eq!(search(botocore), smithy, "{botocore}");
        }
    }
}
