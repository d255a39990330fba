//! S3's own settings in the environment and the config file, top-level or in the profile's nested `s3` section.

/// How a bucket is named in a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressing {
    /// In the path, always.
    Path,
    /// In the host wherever it can be.
    Virtual,
}

/// What the user has set. An absent setting leaves AWS's default; so does one that is spelled wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// `addressing_style`; `auto` is the same as none.
    pub addressing: Option<Addressing>,
    /// `use_accelerate_endpoint`
    pub accelerate: Option<bool>,
    /// `use_dualstack_endpoint`
    pub dual_stack: Option<bool>,
    /// `use_arn_region`: whether an ARN's region is called where it is not the caller's.
    pub use_arn_region: Option<bool>,
    /// `us_east_1_regional_endpoint`: `legacy` is the global endpoint.
    pub global_endpoint: Option<bool>,
    /// `s3_disable_multiregion_access_points`
    pub no_multi_region_access_points: Option<bool>,
    /// `s3_disable_express_session_auth`
    pub no_express_sessions: Option<bool>,
    /// `payload_signing_enabled`: the signature covers large bodies too.
    pub sign_payloads: Option<bool>,
}

impl Settings {
    /// Reads them all. `find` looks up an environment variable, then a key of the profile.
    pub fn read(find: impl Fn(&str, &str) -> Option<String>) -> Settings {
        let section = find("AWS_S3", "s3").unwrap_or_default();
        let nested = |key: &str| {
            let pairs = section.lines().filter_map(|line| line.split_once('='));
            pairs
                .map(|(name, value)| (name.trim(), value.trim()))
                .find(|(name, _)| *name == key)
                .map(|(_, v)| v.to_owned())
        };
        let either = |variable: &str, key: &str, name: &str| find(variable, key).or_else(|| nested(name));
        Settings {
            addressing: nested("addressing_style").and_then(|style| match style.as_str() {
                "path" => Some(Addressing::Path),
                "virtual" => Some(Addressing::Virtual),
                _ => None,
            }),
            accelerate: nested("use_accelerate_endpoint").and_then(flag),
            dual_stack: nested("use_dualstack_endpoint").and_then(flag),
            use_arn_region: either("AWS_S3_USE_ARN_REGION", "s3_use_arn_region", "use_arn_region").and_then(flag),
            global_endpoint: either(
                "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
                "s3_us_east_1_regional_endpoint",
                "us_east_1_regional_endpoint",
            )
            .and_then(|which| match which.as_str() {
                "legacy" => Some(true),
                "regional" => Some(false),
                _ => None,
            }),
            no_multi_region_access_points: either(
                "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
                "s3_disable_multiregion_access_points",
                "s3_disable_multiregion_access_points",
            )
            .and_then(flag),
            no_express_sessions: find("AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", "s3_disable_express_session_auth")
                .and_then(flag),
            sign_payloads: nested("payload_signing_enabled").and_then(flag),
        }
    }
}

fn flag(text: String) -> Option<bool> {
    text.trim().to_ascii_lowercase().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_comes_before_the_profile_and_that_before_its_section() {
        let section = "\n  addressing_style = path\n  use_arn_region=false\n use_dualstack_endpoint = TRUE\n";
        let profile = |key: &str| match key {
            "s3" => Some(section.to_owned()),
            "s3_us_east_1_regional_endpoint" => Some("legacy".to_owned()),
            _ => None,
        };
        let read = Settings::read(|_, key| profile(key));
        let expected = Settings {
            addressing: Some(Addressing::Path),
            use_arn_region: Some(false),
            dual_stack: Some(true),
            global_endpoint: Some(true),
            ..Settings::default()
        };
        assert_eq!(read, expected);

        let read = Settings::read(|variable, key| match variable {
            "AWS_S3_USE_ARN_REGION" => Some("true".into()),
            "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT" => Some("regional".into()),
            "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH" => Some("yes".into()),
            _ => profile(key),
        });
        assert_eq!(read, Settings { use_arn_region: Some(true), global_endpoint: Some(false), ..expected });
    }
}
