//! AWS's partitions: which one a region belongs to, and what its hosts end in (`aws.partition`).

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use regex_lite::Regex;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// A partition as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Partition {
    /// `aws`, `aws-cn` …
    pub(super) name: Box<str>,
    /// What hosts end in, e.g. `amazonaws.com`.
    pub(super) dns_suffix: Box<str>,
    /// What dual-stack hosts end in, e.g. `api.aws`.
    pub(super) dual_stack_dns_suffix: Box<str>,
    /// Whether it has FIPS endpoints.
    #[serde(rename = "supportsFIPS")]
    pub(super) supports_fips: bool,
    /// Whether it has dual-stack endpoints.
    pub(super) supports_dual_stack: bool,
    /// The region that global services sign for.
    pub(super) implicit_global_region: Box<str>,
}

/// The partition of a region: the one that lists it, else the first whose pattern fits, else `aws`.
pub(super) fn partition(region: &str) -> &'static Partition {
    let known = &KNOWN.partitions;
    let found = known
        .iter()
        .find(|known| known.regions.contains_key(region))
        .or_else(|| known.iter().find(|known| known.pattern_fits(region)))
        .unwrap_or(&known[0]);
    &found.outputs
}

/// The name of a region's partition: `aws`, `aws-cn` …
pub fn partition_name(region: &str) -> &'static str {
    &partition(region).name
}

static KNOWN: LazyLock<File> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../models/partitions.json"))
        .unwrap_or_else(|error| unreachable!("the embedded partitions are read by a test: {error}"))
});

#[derive(Deserialize)]
struct File {
    partitions: Vec<Known>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Known {
    outputs: Partition,
    regions: BTreeMap<Box<str>, IgnoredAny>,
    region_regex: Box<str>,
    /// Compiled when a region comes that no partition lists.
    #[serde(skip)]
    pattern: OnceLock<Option<Regex>>,
}

impl Known {
    fn pattern_fits(&self, region: &str) -> bool {
        let pattern = self.pattern.get_or_init(|| Regex::new(&self.region_regex).ok());
        pattern.as_ref().is_some_and(|pattern| pattern.is_match(region))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_find_their_partition() {
        for (region, name) in [
            ("us-east-1", "aws"),
            ("aws-global", "aws"),
            ("eu-mars-7", "aws"),
            ("cn-north-1", "aws-cn"),
            ("cn-moon-9", "aws-cn"),
            ("us-gov-west-1", "aws-us-gov"),
            ("us-isob-far-2", "aws-iso-b"),
            ("nowhere", "aws"),
        ] {
            assert_eq!(&*partition(region).name, name, "{region}");
        }
        assert_eq!(&*partition("cn-north-1").dns_suffix, "amazonaws.com.cn");
        assert_eq!(&*partition("us-gov-east-1").implicit_global_region, "us-gov-west-1");
    }

    #[test]
    fn every_pattern_compiles() {
        for known in &KNOWN.partitions {
            Regex::new(&known.region_regex).unwrap();
        }
    }
}
