//! The constraint traits: `length`, `range` and `pattern`, the member's own before its target's.

use nuaws_models::traits::Bounds;
use nuaws_models::{Member, Shape};
use regex_lite::RegexBuilder;

use super::{Checked, Checker, ProblemKind, shortened};
use crate::value::Value;

/// Bytes a compiled pattern may take: what is larger (long counted repeats) is left to the service.
const PATTERN_SIZE: usize = 256 * 1024;

/// Text beyond this many bytes is not matched: matching takes time in proportion to text and pattern.
const MATCHED_TEXT: usize = 4096;

impl Checker<'_> {
    pub(super) fn limits(&mut self, member: &Member, shape: &Shape, value: Value) -> Checked {
        let (own, target) = (&member.traits, &shape.traits);
        if let Some(bounds) = own.length.as_deref().or(target.length.as_deref()) {
            self.length(bounds, &value)?;
        }
        if let Some(bounds) = own.range.as_deref().or(target.range.as_deref()) {
            self.range(bounds, &value)?;
        }
        if let (Some(pattern), Value::String(text)) = (own.pattern.as_deref().or(target.pattern.as_deref()), &value) {
            self.pattern(pattern, text)?;
        }
        Ok(value)
    }

    fn length(&mut self, bounds: &Bounds, value: &Value) -> Result<(), super::Reported> {
        let (length, unit) = match value {
            Value::String(text) => (text.chars().count(), "characters"),
            Value::Blob(bytes) => (bytes.len(), "bytes"),
            Value::List(items) => (items.len(), "elements"),
            Value::Map(entries) => (entries.len(), "entries"),
            _ => return Ok(()),
        };
        if holds(bounds, length as f64) {
            return Ok(());
        }
        self.report(ProblemKind::Length, format!("must have {} {unit}, not {length}", wording(bounds)), None)
    }

    fn range(&mut self, bounds: &Bounds, value: &Value) -> Result<(), super::Reported> {
        let number = match value {
            Value::Int(n) => *n as f64,
            Value::Float(n) => *n,
            _ => return Ok(()),
        };
        if holds(bounds, number) {
            return Ok(());
        }
        let shown = if self.sensitive { String::new() } else { format!(", not {number}") };
        self.report(ProblemKind::Range, format!("must be {}{shown}", wording(bounds)), None)
    }

    /// ECMA 262 patterns are matched as far as regex-lite reads them the same; what it cannot read (look-around,
    /// Unicode classes) is left to the service.
    fn pattern(&mut self, pattern: &str, text: &str) -> Result<(), super::Reported> {
        // EC2's placement groups and two more want a text to begin behind a slash: nothing would ever match.
        if text.len() > MATCHED_TEXT || pattern.contains("/^") {
            return Ok(());
        }
        match RegexBuilder::new(pattern).size_limit(PATTERN_SIZE).build() {
            Ok(regex) if !regex.is_match(text) => {
                let what = format!("cannot be {}", self.shown(text));
                self.report(ProblemKind::Pattern, what, Some(format!("it must match {}", shortened(pattern))))
            }
            _ => Ok(()),
        }
    }
}

fn holds(bounds: &Bounds, number: f64) -> bool {
    let min = bounds.min.as_ref().and_then(serde_json::Number::as_f64);
    let max = bounds.max.as_ref().and_then(serde_json::Number::as_f64);
    min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max)
}

fn wording(bounds: &Bounds) -> String {
    match (&bounds.min, &bounds.max) {
        (Some(min), Some(max)) if min == max => format!("exactly {min}"),
        (Some(min), Some(max)) => format!("from {min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any number of".to_owned(),
    }
}
