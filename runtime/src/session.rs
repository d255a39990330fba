//! Who calls, and where: profile, region, credentials and endpoint settings, read by aws-config as the AWS CLI reads them.
//!
//! A [`Session`] belongs to one profile and region and serves every service. Nothing here sends anything but what
//! aws-config itself must ask (SSO, STS, IMDS, containers).

use aws_config::environment::EnvironmentVariableRegionProvider;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::ProfileFileRegionProvider;
use aws_config::{BehaviorVersion, ConfigLoader};
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_types::SdkConfig;
use aws_types::region::Region;
use aws_types::service_config::ServiceConfigKey;
use nuaws_models::Service;

use crate::endpoint;

/// What a user may say on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Choice {
    /// `--profile`
    pub profile: Option<String>,
    /// `--region`
    pub region: Option<String>,
    /// `--endpoint-url`
    pub endpoint_url: Option<String>,
    /// `--no-sign-request`
    pub unsigned: bool,
}

/// A profile's and region's settings, read once.
#[derive(Debug, Clone)]
pub struct Session {
    config: SdkConfig,
    choice: Choice,
}

impl Session {
    /// Reads the environment and the config files. For a mocked service, credentials and region are made up where the
    /// user has none, so that the mock needs no account.
    pub async fn load(choice: Choice, http: SharedHttpClient, mocked: bool) -> Session {
        let mut loader: ConfigLoader = aws_config::defaults(BehaviorVersion::latest()).http_client(http);
        if let Some(profile) = &choice.profile {
            loader = loader.profile_name(profile);
        }
        // As the AWS CLI has it: an instance's own metadata is asked for credentials, never for the region.
        let mut profile = ProfileFileRegionProvider::builder();
        if let Some(name) = &choice.profile {
            profile = profile.profile_name(name);
        }
        loader = loader.region(
            RegionProviderChain::first_try(choice.region.clone().map(Region::new))
                .or_else(EnvironmentVariableRegionProvider::new())
                .or_else(profile.build())
                .or_else(mocked.then(|| Region::from_static("us-east-1"))),
        );
        if mocked {
            loader = loader.credentials_provider(Credentials::new("AKIAMOCKMOCKMOCKMOCK", "mock", None, None, "mock"));
        }
        if choice.unsigned {
            loader = loader.no_credentials();
        }
        Session { config: loader.load().await, choice }
    }

    /// What the SDK's runtime needs.
    pub fn config(&self) -> &SdkConfig {
        &self.config
    }

    /// The region in force.
    pub fn region(&self) -> Option<&str> {
        self.config.region().map(Region::as_ref)
    }

    /// Whether requests go out unsigned.
    pub fn unsigned(&self) -> bool {
        self.choice.unsigned
    }

    /// The endpoint given for this service, first found of: `--endpoint-url`, `AWS_ENDPOINT_URL_<SERVICE>`, the config
    /// file's `services` section, `AWS_ENDPOINT_URL`, the profile's `endpoint_url`.
    pub fn endpoint_url(&self, service: &Service) -> Option<String> {
        let configured = || {
            let key = ServiceConfigKey::builder()
                .service_id(&service.sdk_id)
                .env("AWS_ENDPOINT_URL")
                .profile("endpoint_url")
                .build()
                .ok()?;
            self.config.service_config()?.load_config(key)
        };
        self.choice.endpoint_url.clone().or_else(configured).or_else(|| self.config.endpoint_url().map(str::to_owned))
    }

    /// What the endpoint rules ask of a client's configuration.
    pub fn endpoint_settings(&self, service: &Service) -> endpoint::Settings {
        let endpoint = self.endpoint_url(service);
        endpoint::Settings {
            // As the AWS CLI has it: whoever gives an endpoint need not have a name for every bucket there.
            s3_force_path_style: (&*service.slug == "s3" && endpoint.is_some()).then_some(true),
            region: self.region().map(str::to_owned),
            use_fips: self.config.use_fips().unwrap_or(false),
            use_dual_stack: self.config.use_dual_stack().unwrap_or(false),
            endpoint,
            ..endpoint::Settings::default()
        }
    }
}
