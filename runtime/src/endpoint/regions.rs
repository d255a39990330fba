//! Where services are, as far as AWS's clients know: regions by endpoint prefix.
//!
//! The endpoint rules make a host for any region; whether anybody answers there is what this tells. A service or a region
//! that the list does not have may be newer than the list: there it may be.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static LISTED: LazyLock<BTreeMap<&'static str, BTreeSet<&'static str>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../models/regions.json"))
        .unwrap_or_else(|error| unreachable!("the embedded regions are read by a test: {error}"))
});

/// Whether the service with this endpoint prefix may be in a region: not where the list has both and says no.
pub fn may_serve(endpoint_prefix: &str, region: &str) -> bool {
    let Some(regions) = LISTED.get(endpoint_prefix) else { return true };
    regions.contains(region) || !LISTED.values().any(|regions| regions.contains(region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_where_the_list_says_and_perhaps_where_it_says_nothing() {
        for (prefix, region, expected) in [
            ("ec2", "us-east-1", true),
            ("ec2", "cn-north-1", true),
            ("apprunner", "us-east-1", true),
            ("apprunner", "af-south-1", false),
            ("apprunner", "cn-north-1", false),
            ("apprunner", "eu-mars-7", true),
            ("iam", "af-south-1", true),
            ("newer-than-the-list", "us-east-1", true),
        ] {
            assert_eq!(may_serve(prefix, region), expected, "{prefix} in {region}");
        }
    }
}
