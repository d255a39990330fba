//! Our facts over AWS's: how long an answer stays true, which part of it users want, which numbers are sizes.
//!
//! One TOML file per service plus `defaults.toml`, readable and reviewed. A name that the model does not have is an
//! error with its line, so that a typo fails the build. Nothing here reads files.
//!
//! ```toml
//! [ttl]                      # operation name or glob = duration; the last rule that matches wins
//! "Describe*" = "5min"
//! GetConsoleOutput = "never"
//! [result]                   # operation = path in its output
//! DescribeInstances = "Reservations[].Instances[]"
//! [sizes]                    # structure = members that count bytes
//! Object = ["Size"]
//! [verbs]                    # what the model does not mark `readonly`, and what it should not have
//! safe = ["Describe*", "List*"]
//! mutating = ["GetFederationToken"]
//! ```

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::model::{Kind, Operation, Service};
use crate::result::{Answer, Path};

/// A mistake in an overlay file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {what}")]
pub struct OverlayError {
    /// The file as it was named to [`Overlay::parse`].
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

/// One overlay file, read.
#[derive(Debug, Default, Clone)]
pub struct Overlay {
    file: String,
    ttl: Vec<(Name, Ttl)>,
    result: Vec<(Name, String)>,
    sizes: BTreeMap<String, Vec<Name>>,
    safe: Vec<Name>,
    mutating: Vec<Name>,
}

/// How long an answer may be served again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ttl {
    /// Not at all.
    Never,
    /// This many seconds.
    Seconds(u32),
}

impl std::fmt::Display for Ttl {
    /// As Nushell and the overlay files write it: `24hr`, `5min`, `30sec`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Ttl::Never => f.write_str("never"),
            Ttl::Seconds(s) if s % 3600 == 0 => write!(f, "{}hr", s / 3600),
            Ttl::Seconds(s) if s % 60 == 0 => write!(f, "{}min", s / 60),
            Ttl::Seconds(s) => write!(f, "{s}sec"),
        }
    }
}

/// A name or glob with the line it stands on.
#[derive(Debug, Clone)]
struct Name {
    text: String,
    line: usize,
}

/// A service's overlay over the defaults: every question the generator and the runtime ask.
#[derive(Debug, Clone, Copy)]
pub struct Policy<'a> {
    /// `defaults.toml`
    pub defaults: &'a Overlay,
    /// The service's own file, empty where it has none.
    pub own: &'a Overlay,
}

impl Policy<'_> {
    /// Whether the operation changes nothing: marked `readonly`, or by a verb the overlay calls safe.
    pub fn is_safe(&self, name: &str, operation: &Operation) -> bool {
        for overlay in [self.own, self.defaults] {
            if overlay.mutating.iter().any(|glob| matches(&glob.text, name)) {
                return false;
            }
            if overlay.safe.iter().any(|glob| matches(&glob.text, name)) {
                return true;
            }
        }
        operation.readonly
    }

    /// How long the operation's answer may be served again. Only safe operations whose output is neither a stream nor
    /// sensitive are ever cached, whatever a rule says.
    pub fn ttl(&self, service: &Service, name: &str, operation: &Operation) -> Ttl {
        let cacheable = self.is_safe(name, operation)
            && !matches!(Answer::of(service, operation, None), Answer::Bytes(_) | Answer::Events(_) | Answer::Nothing)
            && operation.output.is_some_and(|output| !service.is_sensitive(output));
        if !cacheable {
            return Ttl::Never;
        }
        let rule = |overlay: &Overlay| {
            overlay.ttl.iter().rev().find(|(glob, _)| matches(&glob.text, name)).map(|(_, ttl)| *ttl)
        };
        rule(self.own).or_else(|| rule(self.defaults)).unwrap_or(Ttl::Never)
    }

    /// The operation's answer, by the overlay's path where there is one.
    pub fn answer(&self, service: &Service, name: &str, operation: &Operation) -> Answer {
        let chosen = self.own.result.iter().find(|(have, _)| have.text == name).map(|(_, path)| path.as_str());
        Answer::of(service, operation, chosen)
    }

    /// Whether a structure's member counts bytes.
    pub fn is_size(&self, structure: &str, member: &str) -> bool {
        self.own.sizes.get(structure).is_some_and(|members| members.iter().any(|have| have.text == member))
    }
}

impl Overlay {
    /// Reads a file; `file` is how errors name it.
    pub fn parse(file: &str, text: &str) -> Result<Overlay, OverlayError> {
        let reader = Reader { file, text };
        let table =
            DeTable::parse(text).map_err(|error| reader.error(error.span().unwrap_or_default(), error.message()))?;
        let mut overlay = Overlay { file: file.to_owned(), ..Overlay::default() };
        for (key, value) in table.get_ref() {
            let section = value
                .get_ref()
                .as_table()
                .ok_or_else(|| reader.error(value.span(), "a section is a table: [ttl], [result], [sizes], [verbs]"))?;
            for (name, value) in section {
                let at = reader.name(name.span(), name.get_ref());
                match &**key.get_ref() {
                    "ttl" => {
                        let text = reader.string(value)?;
                        let ttl = parse_ttl(text).ok_or_else(|| {
                            reader.error(value.span(), "a ttl is \"never\" or a number with sec, min, hr or day")
                        })?;
                        overlay.ttl.push((at, ttl));
                    }
                    "result" => overlay.result.push((at, reader.string(value)?.to_owned())),
                    "sizes" => {
                        overlay.sizes.insert(at.text, reader.strings(value)?);
                    }
                    "verbs" if at.text == "safe" => overlay.safe = reader.strings(value)?,
                    "verbs" if at.text == "mutating" => overlay.mutating = reader.strings(value)?,
                    "verbs" => return Err(reader.error(name.span(), "[verbs] has `safe` and `mutating`")),
                    other => {
                        let what = format!("no section is called [{other}]: use [ttl], [result], [sizes] or [verbs]");
                        return Err(reader.error(key.span(), &what));
                    }
                }
            }
        }
        // TOML tables are sorted when read; rules count in the order written.
        overlay.ttl.sort_by_key(|(name, _)| name.line);
        Ok(overlay)
    }

    /// Every name this service's model does not have. A glob must match at least one operation.
    pub fn check(&self, service: &Service) -> Vec<OverlayError> {
        let mut errors = Vec::new();
        let mut wrong = |line: usize, what: String| errors.push(OverlayError { file: self.file.clone(), line, what });
        let operations = self.ttl.iter().map(|(name, _)| name).chain(&self.safe).chain(&self.mutating);
        for name in operations {
            if !service.operation_names().any(|have| matches(&name.text, have)) {
                wrong(name.line, format!("{} has no operation {}", service.slug, name.text));
            }
        }
        for (name, path) in &self.result {
            match service.operation(&name.text) {
                None => wrong(name.line, format!("{} has no operation {}", service.slug, name.text)),
                Some(operation) => {
                    if Path::resolve(service, operation, path).is_none() {
                        wrong(name.line, format!("the output of {} has no {path}", name.text));
                    }
                }
            }
        }
        for (structure, members) in &self.sizes {
            let shape = service.shape_named(structure);
            for member in members {
                let target = shape.and_then(|shape| shape.member(&member.text)).map(|m| &service.target(m).kind);
                match target {
                    Some(Kind::Integer | Kind::Long) => {}
                    Some(_) => wrong(member.line, format!("{structure}${} is not an integer", member.text)),
                    None => wrong(member.line, format!("{} has no member {structure}${}", service.slug, member.text)),
                }
            }
        }
        errors
    }
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
}

impl Reader<'_> {
    fn line(&self, span: Range<usize>) -> usize {
        self.text[..span.start.min(self.text.len())].matches('\n').count() + 1
    }

    fn error(&self, span: Range<usize>, what: &str) -> OverlayError {
        OverlayError { file: self.file.to_owned(), line: self.line(span), what: what.to_owned() }
    }

    fn name(&self, span: Range<usize>, text: &str) -> Name {
        Name { text: text.to_owned(), line: self.line(span) }
    }

    fn string<'v>(&self, value: &'v toml::Spanned<DeValue<'_>>) -> Result<&'v str, OverlayError> {
        value.get_ref().as_str().ok_or_else(|| self.error(value.span(), "a string is wanted here"))
    }

    fn strings(&self, value: &toml::Spanned<DeValue<'_>>) -> Result<Vec<Name>, OverlayError> {
        let list =
            value.get_ref().as_array().ok_or_else(|| self.error(value.span(), "a list of names is wanted here"))?;
        list.iter().map(|item| Ok(self.name(item.span(), self.string(item)?))).collect()
    }
}

/// `*` stands for any run of characters; anything else for itself.
fn matches(glob: &str, name: &str) -> bool {
    let mut parts = glob.split('*');
    let Some(mut rest) = parts.next().and_then(|first| name.strip_prefix(first)) else { return false };
    let mut last = None;
    for part in parts {
        if let Some(middle) = last.replace(part) {
            match rest.find(middle) {
                Some(at) => rest = &rest[at + str::len(middle)..],
                None => return false,
            }
        }
    }
    last.map_or(rest.is_empty(), |last| rest.ends_with(last))
}

fn parse_ttl(text: &str) -> Option<Ttl> {
    if text == "never" {
        return Some(Ttl::Never);
    }
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let unit = match &text[digits..] {
        "sec" => 1,
        "min" => 60,
        "hr" => 3600,
        "day" => 86400,
        _ => return None,
    };
    text[..digits].parse::<u32>().ok()?.checked_mul(unit).map(Ttl::Seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs() {
        assert!(matches("List*", "ListBuckets"));
        assert!(matches("*Tags", "ListTags"));
        assert!(matches("Get*Tag*", "GetBucketTagging"));
        assert!(!matches("List", "ListBuckets"));
        assert!(!matches("List*Tags", "ListBuckets"));
        assert!(matches("*", "Anything"));
    }

    #[test]
    fn durations() {
        assert_eq!(parse_ttl("5min"), Some(Ttl::Seconds(300)));
        assert_eq!(parse_ttl("1day"), Some(Ttl::Seconds(86400)));
        assert_eq!(parse_ttl("never"), Some(Ttl::Never));
        assert_eq!(parse_ttl("5"), None);
        assert_eq!(parse_ttl("99999999999hr"), None);
        assert_eq!(Ttl::Seconds(300).to_string(), "5min");
    }

    #[test]
    fn mistakes_name_their_line() {
        let wrong = |text| Overlay::parse("x.toml", text).map(drop).unwrap_err().to_string();
        assert_eq!(wrong("[ttl]\nA = \"5\""), "x.toml:2: a ttl is \"never\" or a number with sec, min, hr or day");
        assert!(wrong("[tll]\nA = \"5min\"").starts_with("x.toml:1: no section is called [tll]"));
        assert!(wrong("[ttl]\n\nA = ").starts_with("x.toml:3:"));
    }
}
