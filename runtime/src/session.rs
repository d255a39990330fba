//! Who calls, and where: profile, region, credentials and endpoint settings, read by aws-config as the AWS CLI reads them.
//!
//! A [`Session`] belongs to one profile and region and serves every service. Nothing here sends anything but what
//! aws-config itself must ask (SSO, STS, IMDS, containers).

mod preferences;

use std::path::PathBuf;
use std::sync::Arc;

use aws_config::environment::EnvironmentVariableRegionProvider;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::ProfileFileRegionProvider;
use aws_config::{BehaviorVersion, ConfigLoader};
use aws_credential_types::Credentials;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_types::SdkConfig;
use aws_types::region::Region;
use aws_types::service_config::ServiceConfigKey;
use nuaws_models::Service;

use crate::endpoint::{self, ParamValue};
use crate::mock;
use crate::s3;

pub use preferences::Discovery;

/// What a user may say on the command line, in any of the subcommands that make requests.
#[derive(clap::Args, Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Choice {
    /// Profile in the AWS config files
    #[arg(long)]
    pub profile: Option<String>,
    /// Region
    #[arg(long)]
    pub region: Option<String>,
    /// Send requests here instead of to AWS's endpoint
    #[arg(long, value_name = "URL")]
    pub endpoint_url: Option<String>,
    /// Send requests unsigned
    #[arg(long = "no-sign-request")]
    pub unsigned: bool,
}

/// A profile's and region's settings, read once.
#[derive(Debug, Clone)]
pub struct Session {
    config: SdkConfig,
    choice: Choice,
    s3: s3::Settings,
    buckets: Arc<s3::Buckets>,
    discovered: Arc<endpoint::Discovered>,
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
            let known = Credentials::new(mock::ACCESS_KEY, mock::SECRET_KEY, None, None, "mock");
            loader = loader.credentials_provider(known);
        }
        if choice.unsigned {
            loader = loader.no_credentials();
        }
        Session::new(preferences::without_pseudo_region(loader.load().await), choice)
    }

    /// A session by settings that were read already.
    pub fn new(config: SdkConfig, choice: Choice) -> Session {
        let find = |variable: &str, key: &str| {
            let key = ServiceConfigKey::builder().service_id("S3").env(variable).profile(key).build().ok()?;
            config.service_config()?.load_config(key)
        };
        let s3 = s3::Settings::read(find);
        Session { s3, buckets: Arc::default(), discovered: Arc::default(), config, choice }
    }

    /// The same caller in another region.
    pub fn in_region(&self, region: &str) -> Session {
        let config = self.config.to_builder().region(Region::new(region.to_owned())).build();
        Session { config, ..self.clone() }
    }

    /// The same caller by another clock than the machine's.
    pub fn by_clock(&self, clock: SharedTimeSource) -> Session {
        let config = self.config.to_builder().time_source(clock).build();
        Session { config, ..self.clone() }
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
        let configured = || self.setting(service, "AWS_ENDPOINT_URL", "endpoint_url");
        self.choice.endpoint_url.clone().or_else(configured).or_else(|| self.config.endpoint_url().map(str::to_owned))
    }

    /// The file of certificates to trust instead of the system's: `AWS_CA_BUNDLE`, or the profile's `ca_bundle`.
    pub fn ca_bundle(&self) -> Option<PathBuf> {
        let key = ServiceConfigKey::builder().service_id("").env("AWS_CA_BUNDLE").profile("ca_bundle").build().ok()?;
        self.config.service_config()?.load_config(key).filter(|path| !path.is_empty()).map(PathBuf::from)
    }

    /// What is remembered of this caller's buckets.
    pub fn buckets(&self) -> &s3::Buckets {
        &self.buckets
    }

    /// The endpoints that services gave this caller.
    pub fn discovered(&self) -> &endpoint::Discovered {
        &self.discovered
    }

    /// S3's own settings.
    pub fn s3(&self) -> &s3::Settings {
        &self.s3
    }

    /// What the endpoint rules ask of a client's configuration.
    pub fn endpoint_settings(&self, service: &Service) -> endpoint::Settings {
        let endpoint = self.endpoint_url(service);
        // As the AWS CLI has it: an endpoint that the caller gives is taken as it is.
        let variants = endpoint.is_none();
        let settings = endpoint::Settings {
            region: self.region().map(str::to_owned),
            use_fips: variants && self.config.use_fips().unwrap_or(false),
            use_dual_stack: variants && self.config.use_dual_stack().unwrap_or(false),
            endpoint,
            ..endpoint::Settings::default()
        };
        match &*service.slug {
            "s3" => self.with_s3(settings),
            "s3-control" => endpoint::Settings {
                use_dual_stack: variants && self.s3.dual_stack.unwrap_or(settings.use_dual_stack),
                s3_use_arn_region: Some(self.s3.use_arn_region.unwrap_or(false)),
                ..settings
            },
            "sts" => {
                let regional = self.setting(service, "AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints");
                endpoint::Settings { sts_use_global_endpoint: Some(regional.as_deref() == Some("legacy")), ..settings }
            }
            _ => settings,
        }
    }

    fn with_s3(&self, settings: endpoint::Settings) -> endpoint::Settings {
        let no_sessions = self.s3.no_express_sessions.map(ParamValue::Boolean);
        endpoint::Settings {
            use_dual_stack: settings.endpoint.is_none() && self.s3.dual_stack.unwrap_or(settings.use_dual_stack),
            s3_force_path_style: match self.s3.addressing {
                Some(style) => Some(style == s3::Addressing::Path),
                // As the AWS CLI has it: whoever gives an endpoint need not have a name for every bucket there.
                None => settings.endpoint.is_some().then_some(true),
            },
            s3_accelerate: self.s3.accelerate,
            s3_use_arn_region: self.s3.use_arn_region,
            s3_use_global_endpoint: self.s3.global_endpoint,
            s3_disable_multi_region_access_points: self.s3.no_multi_region_access_points,
            client: no_sessions.map(|value| ("DisableS3ExpressSessionAuth".to_owned(), value)).into_iter().collect(),
            ..settings
        }
    }
}
