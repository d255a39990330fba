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
//! secret = ["Get*Token"]     # answers that are secrets, and
//! data = ["GetRecords"]      # what a service holds for its users: never kept, whatever a ttl says
//! [kinds]                    # what an operation shows or changes where its name does not say so: see `kinds`
//! DescribeInstanceTypes = [] # nothing that a user can change
//! CreateTags = ["*"]         # anything of the service
//! [relations]                # kind = the kinds whose change shows in it
//! volume = ["instance"]
//! [limits]                   # operation or glob = requests per second / at once; the last rule that matches wins
//! "Describe*" = "20/100 each" # with `each`, for every operation by itself, else for all of them together
//! [batch]                    # operations that take many items by one request: see `batch`, and `packing` beside this
//! DescribeServices = { most = 10 }
//! DeleteObjects = { list = "Delete.Objects", id = ["Key", "VersionId"], done = ["Deleted[]"] }
//! [scope]
//! global = true              # one for all regions
//! [ordered]                  # listings whose rows come in the order of their `Key`'s bytes, and the input member that
//! ListObjectsV2 = "StartAfter" # begins behind any text: they can be read in many places at once
//! ```

mod packing;

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::batch::{Batch, Facts};
use crate::model::{Kind, Operation, Service};
use crate::names;
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
    secret: Vec<Name>,
    data: Vec<Name>,
    kinds: Vec<(Name, Vec<Name>)>,
    relations: Vec<(Name, Vec<Name>)>,
    limits: Vec<(Name, Rate)>,
    batch: Vec<(Name, Facts)>,
    global: bool,
    ordered: Vec<(Name, Name)>,
}

/// How fast AWS lets operations be called: a bucket that `per_second` refills up to `burst`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Requests a second in the long run.
    pub per_second: f64,
    /// Requests at once after a rest.
    pub burst: u32,
    /// Whether each operation has such a bucket, or all that the rule matches share one.
    pub each: bool,
}

/// Why an answer is never kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The operation changes something, or nobody said that it does not.
    Mutating,
    /// The answer is bytes or events.
    Stream,
    /// There is no answer to keep.
    NoOutput,
    /// The model marks part of the answer `sensitive`.
    Sensitive,
    /// The overlay calls the answer a secret: a credential, or an address that works as one.
    Secret,
    /// The overlay calls the answer data: what a service holds for its users and others write.
    Data,
    /// The ttl that counts is `never`.
    Never,
}

impl std::fmt::Display for Why {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Why::Mutating => "it may change something",
            Why::Stream => "its answer is a stream",
            Why::NoOutput => "it answers nothing",
            Why::Sensitive => "its answer is sensitive",
            Why::Secret => "its answer is a secret",
            Why::Data => "its answer is data, not configuration",
            Why::Never => "its ttl is never",
        })
    }
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
        self.safe_by_name(name).unwrap_or(operation.readonly)
    }

    /// What the overlays alone say to that.
    pub(crate) fn safe_by_name(&self, name: &str) -> Option<bool> {
        let by = |overlay: &Overlay| {
            let any = |globs: &[Name]| globs.iter().any(|glob| matches(&glob.text, name));
            if any(&overlay.mutating) {
                return Some(false);
            }
            any(&overlay.safe).then_some(true)
        };
        by(self.own).or_else(|| by(self.defaults))
    }

    /// How long the operation's answer may be served again, by the overlays alone.
    pub fn ttl(&self, service: &Service, name: &str, operation: &Operation) -> Ttl {
        self.cacheable(service, name, operation, None).map_or(Ttl::Never, Ttl::Seconds)
    }

    /// For how many seconds the operation's answer may be served again. `chosen` is the user's ttl and stands over the
    /// overlays'; nothing makes a change, a stream, a secret or data be kept.
    ///
    /// # Errors
    /// Why it may not be served again.
    pub fn cacheable(
        &self,
        service: &Service,
        name: &str,
        operation: &Operation,
        chosen: Option<Ttl>,
    ) -> Result<u32, Why> {
        if !self.is_safe(name, operation) {
            return Err(Why::Mutating);
        }
        let Some(output) = operation.output else { return Err(Why::NoOutput) };
        match Answer::of(service, operation, None) {
            Answer::Bytes(_) | Answer::Events(_) => return Err(Why::Stream),
            Answer::Nothing => return Err(Why::NoOutput),
            Answer::Rows(_) | Answer::Value(_) | Answer::Whole => {}
        }
        if let Some(why) = self.withheld(name) {
            return Err(why);
        }
        if service.is_sensitive(output) {
            return Err(Why::Sensitive);
        }
        match chosen.or_else(|| self.ttl_rule(name).map(|(_, ttl)| ttl)) {
            Some(Ttl::Seconds(seconds)) if seconds > 0 => Ok(seconds),
            _ => Err(Why::Never),
        }
    }

    /// The ttl rule in force for an operation as it is written, and its time.
    pub fn ttl_rule(&self, name: &str) -> Option<(&str, Ttl)> {
        self.own.ttl_of(name).or_else(|| self.defaults.ttl_of(name))
    }

    /// Whether the overlays call the answer a secret or data. What the defaults' globs say is a guess by the name: a
    /// service's own ttl for exactly this operation stands over it.
    fn withheld(&self, name: &str) -> Option<Why> {
        let by = |overlay: &Overlay| {
            let any = |globs: &[Name]| globs.iter().any(|glob| matches(&glob.text, name));
            if any(&overlay.secret) {
                return Some(Why::Secret);
            }
            any(&overlay.data).then_some(Why::Data)
        };
        let own = by(self.own);
        let named = || self.own.ttl_of(name).is_some_and(|(glob, _)| glob == name);
        if own.is_some() || named() { own } else { by(self.defaults) }
    }

    /// The kinds that `[kinds]` gives for an operation: nouns, `service:noun`, `*` for either part.
    pub(crate) fn kinds_of(&self, name: &str) -> Option<impl Iterator<Item = &str>> {
        let rule = |overlay: &Overlay| overlay.kinds.iter().rposition(|(glob, _)| matches(&glob.text, name));
        let own = rule(self.own).map(|at| &self.own.kinds[at]);
        let (_, kinds) = own.or_else(|| rule(self.defaults).map(|at| &self.defaults.kinds[at]))?;
        Some(kinds.iter().map(|kind| kind.text.as_str()))
    }

    /// `[relations]`: a kind of this service, and the kinds whose change shows in it.
    pub(crate) fn relations(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        self.own.relations.iter().map(|(of, on)| (of.text.as_str(), on.iter().map(|kind| kind.text.as_str())))
    }

    /// How fast AWS lets operations be called, by name or glob, as far as it publishes that: the first that matches
    /// counts.
    pub fn rates(&self) -> impl Iterator<Item = (&str, Rate)> {
        self.own.limits.iter().rev().map(|(glob, rate)| (glob.text.as_str(), *rate))
    }

    /// Whether the service's resources are the same ones in all regions: a change seen in one shows in each.
    pub fn is_global(&self) -> bool {
        self.own.global
    }

    /// For a listing in the order of its keys' bytes: the input member that makes it begin behind any text.
    pub fn ordered(&self, name: &str) -> Option<&str> {
        let fact = self.own.ordered.iter().find(|(have, _)| have.text == name)?;
        Some(&fact.1.text)
    }

    /// The operation's answer, by the overlay's path where there is one.
    pub fn answer(&self, service: &Service, name: &str, operation: &Operation) -> Answer {
        let chosen = self.own.result.iter().find(|(have, _)| have.text == name).map(|(_, path)| path.as_str());
        Answer::of(service, operation, chosen)
    }

    /// How the operation takes many items by one request, if it does.
    pub fn batch(&self, service: &Service, name: &str, operation: &Operation) -> Option<Batch> {
        let told = self.own.batch.iter().find(|(have, _)| have.text == name).map(|(_, facts)| facts);
        let answer = self.answer(service, name, operation);
        // What an overlay has wrong, its check has told.
        Batch::derive(service, name, operation, &answer, told.unwrap_or(&Facts::default())).ok().flatten()
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
                .ok_or_else(|| reader.error(value.span(), "a section is a table such as [ttl]"))?;
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
                    "verbs" => {
                        let list = match at.text.as_str() {
                            "safe" => &mut overlay.safe,
                            "mutating" => &mut overlay.mutating,
                            "secret" => &mut overlay.secret,
                            "data" => &mut overlay.data,
                            _ => {
                                let what = "[verbs] has `safe`, `mutating`, `secret` and `data`";
                                return Err(reader.error(name.span(), what));
                            }
                        };
                        *list = reader.strings(value)?;
                    }
                    "kinds" => overlay.kinds.push((at, reader.strings(value)?)),
                    "relations" => overlay.relations.push((at, reader.strings(value)?)),
                    "limits" => {
                        let rate = parse_rate(reader.string(value)?).ok_or_else(|| {
                            reader.error(value.span(), "a limit is requests per second/at once, as in \"20/100 each\"")
                        })?;
                        overlay.limits.push((at, rate));
                    }
                    "batch" => overlay.batch.push((at, reader.facts(value)?)),
                    "scope" if at.text == "global" => {
                        let global = value.get_ref().as_bool();
                        overlay.global =
                            global.ok_or_else(|| reader.error(value.span(), "`global` is true or false"))?;
                    }
                    "scope" => return Err(reader.error(name.span(), "[scope] has `global`")),
                    "ordered" => {
                        overlay.ordered.push((at, reader.name(value.span(), reader.string(value)?)));
                    }
                    other => {
                        let known = "[ttl], [result], [sizes], [verbs], [kinds], [relations], [limits], [batch], [scope] or [ordered]";
                        let what = format!("no section is called [{other}]: use {known}");
                        return Err(reader.error(key.span(), &what));
                    }
                }
            }
        }
        // TOML tables are sorted when read; rules count in the order written.
        overlay.ttl.sort_by_key(|(name, _)| name.line);
        overlay.kinds.sort_by_key(|(name, _)| name.line);
        overlay.limits.sort_by_key(|(name, _)| name.line);
        Ok(overlay)
    }

    /// The last rule for this operation.
    fn ttl_of(&self, name: &str) -> Option<(&str, Ttl)> {
        let rule = self.ttl.iter().rev().find(|(glob, _)| matches(&glob.text, name))?;
        Some((rule.0.text.as_str(), rule.1))
    }

    /// Every kind that `[kinds]` and `[relations]` speak of, with its line.
    fn kinds(&self) -> impl Iterator<Item = &Name> {
        let related = self.relations.iter().flat_map(|(of, on)| std::iter::once(of).chain(on));
        self.kinds.iter().flat_map(|(_, kinds)| kinds).chain(related)
    }

    /// The kinds of other services that this file speaks of, each with its line: `service:noun`.
    pub fn foreign_kinds(&self) -> impl Iterator<Item = (&str, usize)> {
        self.kinds().filter(|kind| kind.text.contains(':')).map(|kind| (kind.text.as_str(), kind.line))
    }

    /// Every name this service's model does not have. A glob must match at least one operation.
    pub fn check(&self, service: &Service) -> Vec<OverlayError> {
        let mut errors = Vec::new();
        let mut wrong = |line: usize, what: String| errors.push(OverlayError { file: self.file.clone(), line, what });
        let verbs = [&self.safe, &self.mutating, &self.secret, &self.data].into_iter().flatten();
        let ttl = self.ttl.iter().map(|(name, _)| name);
        let kinds = self.kinds.iter().map(|(name, _)| name);
        for name in ttl.chain(verbs).chain(kinds).chain(self.limits.iter().map(|(name, _)| name)) {
            if !service.operation_names().any(|have| matches(&name.text, have)) {
                wrong(name.line, format!("{} has no operation {}", service.slug, name.text));
            }
        }
        for kind in self.kinds().filter(|kind| !kind.text.contains(':') && kind.text != "*") {
            if !service.operation_names().any(|name| names::speaks_of(name, &kind.text)) {
                wrong(kind.line, format!("no operation of {} speaks of {}", service.slug, kind.text));
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
        for (name, start) in &self.ordered {
            match service.operation(&name.text) {
                None => wrong(name.line, format!("{} has no operation {}", service.slug, name.text)),
                Some(operation) if !service.input(operation).iter().any(|member| *member.name == *start.text) => {
                    wrong(start.line, format!("{} has no member {}", name.text, start.text));
                }
                Some(_) => {}
            }
        }
        for (name, facts) in &self.batch {
            if let Err(what) = self.check_batch(service, &name.text, facts) {
                wrong(name.line, what);
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

/// Whether a glob matches: `*` stands for any run of characters, anything else for itself.
pub fn matches(glob: &str, name: &str) -> bool {
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

fn parse_rate(text: &str) -> Option<Rate> {
    let (numbers, each) = text.strip_suffix(" each").map_or((text, false), |numbers| (numbers, true));
    let (per_second, burst) = numbers.split_once('/')?;
    let per_second: f64 = per_second.parse().ok()?;
    let burst: u32 = burst.parse().ok()?;
    (per_second.is_finite() && per_second > 0.0 && burst > 0).then_some(Rate { per_second, burst, each })
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
    fn rates() {
        assert_eq!(parse_rate("20/100"), Some(Rate { per_second: 20.0, burst: 100, each: false }));
        assert_eq!(parse_rate("0.5/1 each"), Some(Rate { per_second: 0.5, burst: 1, each: true }));
        for wrong in ["20", "20/100 all", "0/5", "5/0", "inf/1", "-1/1", "a/b"] {
            assert_eq!(parse_rate(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn mistakes_name_their_line() {
        let wrong = |text| Overlay::parse("x.toml", text).map(drop).unwrap_err().to_string();
        assert_eq!(wrong("[ttl]\nA = \"5\""), "x.toml:2: a ttl is \"never\" or a number with sec, min, hr or day");
        assert!(wrong("[tll]\nA = \"5min\"").starts_with("x.toml:1: no section is called [tll]"));
        assert!(wrong("[ttl]\n\nA = ").starts_with("x.toml:3:"));
        assert_eq!(wrong("[verbs]\nsave = []"), "x.toml:2: [verbs] has `safe`, `mutating`, `secret` and `data`");
        assert!(wrong("[limits]\n\"*\" = \"fast\"").starts_with("x.toml:2: a limit is"));
        assert_eq!(wrong("[scope]\nglobal = 1"), "x.toml:2: `global` is true or false");
        assert_eq!(wrong("[scope]\nregional = true"), "x.toml:2: [scope] has `global`");
    }
}
