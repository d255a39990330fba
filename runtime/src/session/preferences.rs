//! Settings that few users touch, by the names the AWS CLI has for them: which authentication, how many attempts, whether
//! hosts get prefixes and accounts, and whether endpoints are discovered.

use std::time::Duration;

use aws_credential_types::Token;
use aws_credential_types::provider::token::SharedTokenProvider;
use aws_smithy_types::retry::{RetryConfig, RetrySpec};
use aws_types::SdkConfig;
use aws_types::endpoint_config::AccountIdEndpointMode;
use aws_types::region::{Region, SigningRegionSet};
use aws_types::service_config::ServiceConfigKey;
use nuaws_models::Service;
use nuaws_models::model::AuthScheme;

use super::Session;
use crate::error::CallError;

/// Whether endpoints are discovered (`aws.api#clientEndpointDiscovery`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discovery {
    /// Wherever a service offers it.
    Always,
    /// Where a service works only so.
    WhenRequired,
    /// Never: what works only so is refused.
    Never,
}

impl Session {
    /// A setting of the user's, first found of: the variable for this service, the variable, the config file's
    /// `services` section, the profile.
    pub(super) fn setting(&self, service: &Service, variable: &str, key: &str) -> Option<String> {
        let key = ServiceConfigKey::builder().service_id(&service.sdk_id).env(variable).profile(key).build().ok()?;
        self.config.service_config()?.load_config(key)
    }

    /// Whether operations may put their prefix before a host.
    pub fn puts_host_prefixes(&self, service: &Service) -> bool {
        let disabled = self.setting(service, "AWS_DISABLE_HOST_PREFIX_INJECTION", "disable_host_prefix_injection");
        !disabled.is_some_and(|disabled| disabled.eq_ignore_ascii_case("true"))
    }

    /// Whether endpoints are discovered.
    ///
    /// # Errors
    /// For a setting that is neither true, false nor auto.
    pub fn discovery(&self, service: &Service) -> Result<Discovery, CallError> {
        // One name is the Python SDK's, the other everybody else's.
        let setting = ["AWS_ENDPOINT_DISCOVERY_ENABLED", "AWS_ENABLE_ENDPOINT_DISCOVERY"]
            .iter()
            .find_map(|variable| self.setting(service, variable, "endpoint_discovery_enabled"));
        match setting.as_deref().map(|setting| setting.trim().to_ascii_lowercase()).as_deref() {
            None | Some("auto") => Ok(Discovery::WhenRequired),
            Some("true") => Ok(Discovery::Always),
            Some("false") => Ok(Discovery::Never),
            Some(other) => Err(CallError::not_sent("Config", format!("endpoint_discovery_enabled cannot be {other}"))
                .help("set it to true, false or auto")),
        }
    }

    /// Whether the caller's account is part of a host: `AWS_ACCOUNT_ID_ENDPOINT_MODE`, as the endpoint rules take it.
    /// `None` where it is never.
    pub fn account_id_endpoint_mode(&self) -> Option<&'static str> {
        match self.config.account_id_endpoint_mode() {
            _ if self.unsigned() => None,
            Some(AccountIdEndpointMode::Disabled) => None,
            Some(AccountIdEndpointMode::Required) => Some("required"),
            _ => Some("preferred"),
        }
    }

    /// The regions that SigV4a signs for where the user names them.
    pub fn signing_region_set(&self) -> Option<SigningRegionSet> {
        self.config.sigv4a_signing_region_set().cloned()
    }

    /// Schemes in the order the user prefers: a token made for the service, then `AWS_AUTH_SCHEME_PREFERENCE`, then as
    /// they came.
    pub fn by_preference(&self, service: &Service, offered: &[AuthScheme]) -> Vec<AuthScheme> {
        let preferred: Vec<String> = match self.bearer_token(service) {
            Some(_) => vec!["httpBearerAuth".into()],
            None => {
                let preference = self.config.auth_scheme_preference().cloned();
                preference.into_iter().flatten().map(|scheme| scheme.inner().to_owned()).collect()
            }
        };
        let rank = |scheme: &AuthScheme| {
            let name = match scheme {
                AuthScheme::SigV4 => "sigv4",
                AuthScheme::SigV4a => "sigv4a",
                AuthScheme::Bearer => "httpBearerAuth",
                AuthScheme::None => "noAuth",
            };
            preferred.iter().position(|preferred| preferred == name).unwrap_or(preferred.len())
        };
        let mut schemes = offered.to_vec();
        schemes.sort_by_key(rank);
        schemes
    }

    /// The settings as this service's client takes them.
    pub fn config_of(&self, service: &Service) -> SdkConfig {
        match self.bearer_token(service) {
            Some(token) => self.config.to_builder().token_provider(SharedTokenProvider::new(token)).build(),
            None => self.config.clone(),
        }
    }

    /// How often a request is tried and how long is waited between: as the user has it, else as the AWS CLI does.
    /// `attempts` holds where the user names no number.
    pub fn retry_config(&self, service: &Service, attempts: Option<u32>, long_poll: bool) -> RetryConfig {
        let mut retry = self.config.retry_config().cloned().unwrap_or_else(RetryConfig::standard);
        let mut spec = RetrySpec::v2_1().with_long_polling(long_poll);
        if let Some(attempts) = attempts {
            // Services with attempts of their own answer within milliseconds.
            spec = spec.with_non_throttling_initial_backoff(Duration::from_millis(25));
            if self.setting(service, "AWS_MAX_ATTEMPTS", "max_attempts").is_none() {
                retry = retry.with_max_attempts(attempts);
            }
        }
        retry.with_retry_spec(spec)
    }

    /// A token made for one service: `AWS_BEARER_TOKEN_BEDROCK`.
    fn bearer_token(&self, service: &Service) -> Option<Token> {
        if &*service.signing_name != "bedrock" || self.unsigned() {
            return None;
        }
        let token = self.setting(service, "AWS_BEARER_TOKEN_BEDROCK", "")?;
        Some(Token::new(token, None)).filter(|token| !token.token().is_empty())
    }
}

/// `fips-us-gov-west-1` and `us-east-1-fips` are old names for a region and the wish for FIPS endpoints.
pub(super) fn without_pseudo_region(config: SdkConfig) -> SdkConfig {
    let named = config.region().map(Region::as_ref).unwrap_or_default();
    let region = named.replace("fips-", "").replace("-fips", "");
    if region == named {
        return config;
    }
    config.into_builder().region(Region::new(region)).use_fips(true).build()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use aws_smithy_runtime_api::client::auth::{AuthSchemeId, AuthSchemePreference};
    use aws_types::service_config::LoadServiceConfig;

    use super::*;
    use crate::session::Choice;

    #[derive(Debug)]
    struct Given(HashMap<&'static str, &'static str>);

    impl LoadServiceConfig for Given {
        fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
            self.0.get(key.env()).map(|value| (*value).to_owned())
        }
    }

    fn session(given: &[(&'static str, &'static str)], preference: &[&'static str]) -> Session {
        let preference: Vec<_> = preference.iter().map(|name| AuthSchemeId::from(*name)).collect();
        let config = SdkConfig::builder()
            .service_config(Given(given.iter().copied().collect()))
            .auth_scheme_preference(AuthSchemePreference::from(preference))
            .retry_config(RetryConfig::standard().with_max_attempts(7));
        Session::new(config.build(), Choice::default())
    }

    fn service(slug: &str) -> Service {
        nuaws_embed::find(slug).unwrap().model()
    }

    #[test]
    fn schemes_go_by_token_then_preference() {
        use AuthScheme::{Bearer, SigV4, SigV4a};
        let (bedrock, iam) = (service("bedrock-runtime"), service("iam"));
        let plain = session(&[], &[]);
        assert_eq!(plain.by_preference(&bedrock, &[SigV4, Bearer]), [SigV4, Bearer]);
        let token = session(&[("AWS_BEARER_TOKEN_BEDROCK", "t")], &["sigv4"]);
        assert_eq!(token.by_preference(&bedrock, &[SigV4, Bearer]), [Bearer, SigV4]);
        assert_eq!(token.by_preference(&iam, &[SigV4, Bearer]), [SigV4, Bearer]);
        assert!(token.config_of(&bedrock).token_provider().is_some());
        assert!(token.config_of(&iam).token_provider().is_none());
        let preferred = session(&[], &["sigv4a", "made-up", "httpBearerAuth"]);
        assert_eq!(preferred.by_preference(&bedrock, &[SigV4, Bearer, SigV4a]), [SigV4a, Bearer, SigV4]);
    }

    #[test]
    fn discovery_is_on_off_or_automatic() {
        let write = service("timestream-write");
        let with = |value| session(&[("AWS_ENABLE_ENDPOINT_DISCOVERY", value)], &[]).discovery(&write);
        assert_eq!(session(&[], &[]).discovery(&write), Ok(Discovery::WhenRequired));
        assert_eq!((with("True"), with("false")), (Ok(Discovery::Always), Ok(Discovery::Never)));
        assert_eq!(with("maybe").unwrap_err().message, "endpoint_discovery_enabled cannot be maybe");
    }

    #[test]
    fn attempts_are_the_users_else_the_services() {
        let dynamodb = service("dynamodb");
        let default = session(&[], &[]).retry_config(&dynamodb, Some(4), false);
        assert_eq!(default.max_attempts(), 4);
        let set = session(&[("AWS_MAX_ATTEMPTS", "7")], &[]).retry_config(&dynamodb, Some(4), true);
        assert_eq!(set.max_attempts(), 7);
        assert!(set.retry_spec().unwrap().long_polling());
    }

    #[test]
    fn pseudo_regions_ask_for_fips() {
        for (named, region, fips) in [
            ("fips-us-gov-west-1", "us-gov-west-1", Some(true)),
            ("us-east-1-fips", "us-east-1", Some(true)),
            ("us-east-1", "us-east-1", None),
        ] {
            let config = without_pseudo_region(SdkConfig::builder().region(Region::new(named)).build());
            assert_eq!((config.region().unwrap().as_ref(), config.use_fips()), (region, fips));
        }
    }

    #[test]
    fn host_prefixes_can_be_left_out() {
        let sfn = service("sfn");
        assert!(session(&[], &[]).puts_host_prefixes(&sfn));
        assert!(!session(&[("AWS_DISABLE_HOST_PREFIX_INJECTION", "true")], &[]).puts_host_prefixes(&sfn));
    }
}
