//! The text of a scenario: TOML to what it says, every wrong name told with its line and the names that are closest.

use std::collections::BTreeMap;
use std::path::Path;

use bytesize::ByteSize;
use serde::Deserialize;
use toml::Spanned;

use super::temper::closest;

/// A scenario as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct File {
    #[serde(default = "account")]
    pub(super) account: Spanned<String>,
    #[serde(default)]
    pub(super) regions: Vec<Spanned<String>>,
    pub(super) replay: Option<String>,
    pub(super) faults: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) settings: BTreeMap<Spanned<String>, Spanned<toml::Value>>,
    #[serde(default)]
    pub(super) service: BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, Spanned<toml::Value>>>,
    #[serde(default)]
    pub(super) bucket: Vec<Bucket>,
    #[serde(default)]
    pub(super) vpc: Vec<Vpc>,
    #[serde(default)]
    pub(super) instances: Vec<Instances>,
    #[serde(default)]
    pub(super) user: Vec<Principal>,
    #[serde(default)]
    pub(super) role: Vec<Principal>,
    #[serde(default)]
    pub(super) answer: Vec<Answer>,
}

/// Buckets that are alike.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Bucket {
    pub(super) name: String,
    #[serde(default = "one")]
    pub(super) count: u64,
    pub(super) region: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) objects: u64,
    #[serde(default)]
    pub(super) prefixes: Vec<String>,
    pub(super) keys: Option<Spanned<String>>,
    pub(super) size: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) storage_classes: Vec<String>,
}

/// A network.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Vpc {
    pub(super) name: String,
    pub(super) region: Spanned<String>,
    #[serde(default = "three")]
    pub(super) subnets: u64,
    #[serde(default)]
    pub(super) security_groups: Vec<String>,
}

/// Instances that are alike.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Instances {
    pub(super) name: String,
    #[serde(default = "one")]
    pub(super) count: u64,
    pub(super) region: Spanned<String>,
    pub(super) vpc: Spanned<String>,
    #[serde(default = "small", rename = "type")]
    pub(super) kind: String,
    #[serde(default = "running")]
    pub(super) state: Spanned<String>,
    #[serde(default = "one")]
    pub(super) volumes: u64,
    #[serde(default = "twenty")]
    pub(super) volume_size: i64,
    #[serde(default)]
    pub(super) security_groups: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) tags: BTreeMap<String, String>,
}

/// Users or roles that are alike.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Principal {
    pub(super) name: String,
    #[serde(default = "one")]
    pub(super) count: u64,
    #[serde(default = "slash")]
    pub(super) path: String,
}

/// What an operation answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answer {
    pub(super) service: Spanned<String>,
    pub(super) operation: Spanned<String>,
    pub(super) region: Option<Spanned<String>>,
    pub(super) when: Option<Spanned<toml::Value>>,
    pub(super) rows: Option<Vec<Spanned<toml::Value>>>,
    pub(super) output: Option<Spanned<toml::Value>>,
    pub(super) error: Option<Refusal>,
}

/// An error that an operation answers with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Refusal {
    pub(super) code: String,
    #[serde(default = "bad_request")]
    pub(super) status: u16,
    #[serde(default)]
    pub(super) message: String,
}

fn account() -> Spanned<String> {
    Spanned::new(0..0, super::text::ACCOUNT.to_owned())
}

fn one() -> u64 {
    1
}

fn three() -> u64 {
    3
}

fn twenty() -> i64 {
    20
}

fn small() -> String {
    "t3.micro".to_owned()
}

fn running() -> Spanned<String> {
    Spanned::new(0..0, "running".to_owned())
}

fn slash() -> String {
    "/".to_owned()
}

fn bad_request() -> u16 {
    400
}

/// A scenario's text, for saying where in it something is wrong.
pub(super) struct Source<'a> {
    pub(super) path: &'a Path,
    pub(super) text: &'a str,
}

impl Source<'_> {
    /// `scenario.toml:12: what`
    pub(super) fn wrong(&self, at: std::ops::Range<usize>, what: impl std::fmt::Display) -> String {
        let line = self.text.get(..at.start).unwrap_or_default().matches('\n').count() + 1;
        format!("{}:{line}: {what}", self.path.display())
    }

    /// Reads the file.
    pub(super) fn parse(&self) -> Result<File, String> {
        toml::from_str(self.text).map_err(|error| {
            let message = error.message();
            // "unknown field `x`, expected one of `a`, `b`": the closest of those are what helps.
            let mut quoted = message.split('`').skip(1).step_by(2);
            let near = match (message.starts_with("unknown field"), quoted.next()) {
                (true, Some(name)) => closest(name, quoted),
                _ => String::new(),
            };
            self.wrong(error.span().unwrap_or(0..0), format!("{}{near}", message.trim()))
        })
    }

    /// One of `names`.
    pub(super) fn one_of<'n>(
        &self,
        what: &str,
        name: &Spanned<String>,
        names: impl Iterator<Item = &'n str> + Clone,
    ) -> Result<(), String> {
        if names.clone().any(|have| have == name.get_ref()) {
            return Ok(());
        }
        let near = closest(name.get_ref(), names);
        Err(self.wrong(name.span(), format!("there is no {what} {}{near}", name.get_ref())))
    }

    /// Bytes from and to: `10MB`, `1KB..5MB`.
    pub(super) fn sizes(&self, text: &Spanned<String>) -> Result<(u64, u64), String> {
        let (from, to) = text.get_ref().split_once("..").unwrap_or((text.get_ref(), text.get_ref()));
        let bytes = |text: &str| text.trim().parse::<ByteSize>().ok().map(|size| size.as_u64());
        let sizes = bytes(from).zip(bytes(to)).filter(|(from, to)| from <= to);
        sizes.ok_or_else(|| self.wrong(text.span(), "expected a size such as 10MB, or two as in 1KB..5MB"))
    }
}

/// The names of `count` things called `name`, numbered where `{n}` stands; behind it where it stands nowhere.
pub(super) fn numbered(name: &str, count: u64) -> impl Iterator<Item = String> + '_ {
    let width = count.checked_ilog10().map_or(1, |log| log as usize + 1).max(2);
    (1..=count).map(move |at| match (name.contains("{n}"), count) {
        (true, _) => name.replace("{n}", &format!("{at:0width$}")),
        (false, 1) => name.to_owned(),
        (false, _) => format!("{name}-{at:0width$}"),
    })
}
