//! Rows that failed: what they look like, and what is said of them at the end.

use std::collections::BTreeMap;

use super::bind::is_failure;
use crate::error::CallError;
use crate::value::Value;

/// The column that a failed row has.
pub(super) const ERROR: &str = "error";
/// Kinds of failures that the closing words name.
const MOST_NAMED: usize = 4;

/// A row as it went in, without the error of an earlier try; the one bound member where it is a plain value.
pub(super) fn input(row: &Value, bound: &[(String, Value)]) -> Vec<(String, Value)> {
    match row {
        Value::Map(columns) => columns.iter().filter(|(name, value)| !is_failure(name, value)).cloned().collect(),
        _ => bound.to_vec(),
    }
}

/// A failed row: its input, what else it takes to try it again, and why.
pub(super) fn failed(mut input: Vec<(String, Value)>, needed: Vec<(String, Value)>, error: &CallError) -> Value {
    for (name, value) in needed {
        if !input.iter().any(|(column, _)| *column == name) {
            input.push((name, value));
        }
    }
    let mut row = Value::Map(input);
    row.set(ERROR, error.to_value());
    row
}

/// How many rows failed, and of what.
#[derive(Debug, Default)]
pub(crate) struct Failures {
    by_code: BTreeMap<String, u64>,
    /// The first one.
    pub(super) first: Option<CallError>,
    pub(crate) count: u64,
}

impl Failures {
    pub(crate) fn add(&mut self, error: CallError) {
        self.count += 1;
        *self.by_code.entry(error.code.clone()).or_default() += 1;
        self.first.get_or_insert(error);
    }

    /// What is said at the end of `rows`; nothing where all went well.
    pub(super) fn told(&self, rows: u64) -> String {
        if self.count == 0 {
            return String::new();
        }
        let help = "`where error? != null` finds them, and piping them in again tries them again";
        format!("nuaws: {} of {rows} rows failed: {}\n  {help}\n", self.count, self.codes())
    }

    /// How many failed of what, the most first: `nuaws::s3::NoSuchKey 7, others 2`.
    pub(crate) fn codes(&self) -> String {
        let mut codes: Vec<(&String, &u64)> = self.by_code.iter().collect();
        codes.sort_by(|a, b| b.1.cmp(a.1));
        let mut named: Vec<String> =
            codes.iter().take(MOST_NAMED).map(|(code, count)| format!("{code} {count}")).collect();
        let others: u64 = codes.iter().skip(MOST_NAMED).map(|(_, count)| **count).sum();
        if others > 0 {
            named.push(format!("others {others}"));
        }
        named.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_row_can_be_piped_in_again() {
        let text = |text: &str| Value::String(text.into());
        let error = CallError::not_sent("Input", "no").of("s3", "HeadObject");
        let row = Value::Map(vec![("Key".into(), text("k")), (ERROR.into(), error.to_value())]);
        let failed = failed(input(&row, &[]), vec![("Bucket".into(), text("b")), ("Key".into(), text("x"))], &error);
        assert_eq!(failed.get("Key"), Some(&text("k")));
        assert_eq!(failed.get("Bucket"), Some(&text("b")));
        assert_eq!(failed.get(ERROR).and_then(|error| error.get("code")), Some(&text("nuaws::Input")));
        let Value::Map(columns) = failed else { panic!() };
        assert_eq!(columns.len(), 3);
        // A column of the user's own stays.
        let own = Value::Map(vec![(ERROR.into(), text("mine"))]);
        assert_eq!(input(&own, &[]), [(ERROR.to_owned(), text("mine"))]);
    }

    #[test]
    fn the_closing_words_count_by_code() {
        let mut failures = Failures::default();
        assert_eq!(failures.told(9), "");
        for kind in ["A", "B", "B", "C", "D", "E", "F"] {
            failures.add(CallError::not_sent(kind, "x"));
        }
        let told = failures.told(1000);
        assert!(
            told.starts_with(
                "nuaws: 7 of 1000 rows failed: nuaws::B 2, nuaws::A 1, nuaws::C 1, nuaws::D 1, others 2\n"
            )
        );
        assert_eq!(failures.first.unwrap().code, "nuaws::A");
    }
}
