//! Who calls, and where: profile, region, credentials and endpoint settings, read by aws-config as the AWS CLI reads them.
//!
//! A [`Session`] belongs to one profile and region and serves every service. Nothing here sends anything but what
//! aws-config itself must ask (SSO, STS, IMDS, containers).

mod identity;
mod listed;
mod origin;
mod preferences;

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::{ProfileFileLoadError, ProfileSet};
use aws_config::{BehaviorVersion, ConfigLoader};
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_types::SdkConfig;
use aws_types::os_shim_internal::Fs;
use aws_types::region::Region;
use aws_types::service_config::ServiceConfigKey;
use nuaws_models::Service;
use nuaws_models::model::{AuthScheme, Operation};

use crate::endpoint::{self, ParamValue};
use crate::environment::Environment;
use crate::error::CallError;
use crate::mock;
use crate::s3;
use crate::transport::chain;
use identity::{Remembering, Sources};

pub use identity::Principal;
pub(crate) use identity::{Stamp, stamp};
pub use listed::{Listed, listed};
pub use origin::Origin;
pub use preferences::Discovery;

/// Variables that are credentials: a profile that is named goes before them, as the AWS CLI has it.
const CREDENTIALS: [&str; 6] = [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_ROLE_ARN",
    "AWS_ROLE_SESSION_NAME",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
];

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
    /// The variables of whoever calls
    #[arg(skip)]
    pub environment: Environment,
}

/// A profile's and region's settings, read once.
#[derive(Debug, Clone)]
pub struct Session {
    config: SdkConfig,
    choice: Choice,
    s3: s3::Settings,
    buckets: Arc<s3::Buckets>,
    discovered: Arc<endpoint::Discovered>,
    /// The role that the profile's credentials are of.
    role: Option<String>,
    /// The files that all this was read from.
    sources: Option<Sources>,
}

impl Session {
    /// Reads the environment and the config files. For a mocked service, credentials and region are made up where the
    /// user has none, so that the mock needs no account; a profile that is named calls with its own keys if it has any.
    pub async fn load(choice: Choice, http: SharedHttpClient, mocked: bool) -> Session {
        let environment = &match choice.profile {
            Some(_) => choice.environment.without(&CREDENTIALS),
            None => choice.environment.clone(),
        };
        let sources = Sources::of(environment);
        let mut loader: ConfigLoader =
            aws_config::defaults(BehaviorVersion::latest()).http_client(http).env(environment.to_sdk());
        if let Some(profile) = &choice.profile {
            loader = loader.profile_name(profile);
        }
        // A file that cannot be read is the loader's to complain of.
        let profiles = profiles(environment, choice.profile.as_deref()).await.ok();
        let set = |name: &str| environment.get(name).filter(|value| !value.is_empty()).map(str::to_owned);
        // As the AWS CLI has it: an instance's own metadata is asked for credentials, never for the region.
        let region = choice
            .region
            .clone()
            .or_else(|| set("AWS_REGION"))
            .or_else(|| set("AWS_DEFAULT_REGION"))
            .or_else(|| profiles.as_ref().and_then(region_of))
            .or_else(|| mocked.then(|| "us-east-1".to_owned()));
        loader = loader.region(RegionProviderChain::first_try(region.map(Region::new)));
        if mocked {
            let own = choice.profile.as_ref().and_then(|_| keys_of(profiles.as_ref()?));
            let (id, secret) = own.unwrap_or((mock::ACCESS_KEY.to_owned(), mock::SECRET_KEY.to_owned()));
            loader = loader.credentials_provider(Credentials::new(id, secret, None, None, "mock"));
        }
        if choice.unsigned {
            loader = loader.no_credentials();
        }
        let mut config = preferences::without_pseudo_region(loader.load().await);
        if let Some(provider) = config.credentials_provider() {
            let remembering = SharedCredentialsProvider::new(Remembering::new(provider));
            config = config.into_builder().credentials_provider(remembering).build();
        }
        let role = profiles.and_then(|profiles| identity::role(&profiles, environment));
        let session = Session::new(config, choice);
        let sources = session.ca_bundle().into_iter().fold(sources, Sources::and);
        Session { role, sources: Some(sources), ..session }
    }

    /// A session by settings that were read already.
    pub fn new(config: SdkConfig, choice: Choice) -> Session {
        let find = |variable: &str, key: &str| {
            let key = ServiceConfigKey::builder().service_id("S3").env(variable).profile(key).build().ok()?;
            config.service_config()?.load_config(key)
        };
        let s3 = s3::Settings::read(find);
        let (buckets, discovered) = Default::default();
        Session { s3, buckets, discovered, config, choice, role: None, sources: None }
    }

    /// Whether the files it was read from are still as they were.
    pub fn is_current(&self) -> bool {
        self.sources.as_ref().is_none_or(Sources::are_current)
    }

    /// Whose answer an operation gives: an account's and the role's in it, or an access key's. None where a token stands for
    /// whoever has it, or where credentials cannot be had, which is the call's to say. Nobody is asked for credentials that
    /// the operation does not take.
    pub async fn principal(&self, service: &Service, operation: &Operation) -> Option<Principal> {
        if self.choice.unsigned || is_unsigned(service, operation) {
            return Some(Principal { name: "anonymous".to_owned(), ..Principal::default() });
        }
        if self.by_preference(service, &operation.auth).first() == Some(&AuthScheme::Bearer) {
            return None;
        }
        let credentials = self.config.credentials_provider()?.provide_credentials().await.ok()?;
        Some(identity::principal(&credentials, self.role.as_deref()))
    }

    /// The account that an operation is called in, or the access key where that is not known: what AWS's limits are of.
    pub async fn account(&self, service: &Service, operation: &Operation) -> Option<String> {
        let name = self.principal(service, operation).await?.name;
        Some(name.split_once('/').map_or_else(|| name.clone(), |(account, _)| account.to_owned()))
    }

    /// The profile in force, as the user names it.
    pub fn profile(&self) -> &str {
        self.choice.profile.as_deref().or_else(|| self.choice.environment.get("AWS_PROFILE")).unwrap_or_default()
    }

    /// The variables of whoever calls.
    pub fn environment(&self) -> &Environment {
        &self.choice.environment
    }

    /// The same caller in another region.
    pub fn in_region(&self, region: &str) -> Session {
        let config = self.config.to_builder().region(Region::new(region.to_owned())).build();
        Session { config, ..self.clone() }
    }

    /// The session of `choice`, which is this one's in another region: its credentials are shared, so that a role is assumed
    /// and a program is run once for all regions. None where this one has none, or a region's name says more than the region.
    pub(crate) async fn elsewhere(&self, choice: &Choice) -> Option<Session> {
        let region = choice.region.as_deref()?;
        let is_plain = |region: &str| !region.contains("fips");
        if !is_plain(region) || !self.choice.region.as_deref().is_none_or(is_plain) {
            return None;
        }
        if !self.unsigned() {
            self.config.credentials_provider()?.provide_credentials().await.ok()?;
        }
        Some(Session { choice: choice.clone(), ..self.in_region(region) })
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

/// The names of the profiles in the files of whoever has these variables, sorted.
///
/// # Errors
/// Why the files cannot be read, in one line.
pub async fn profile_names(environment: &Environment) -> Result<Vec<String>, String> {
    let profiles = profiles(environment, None).await.map_err(|error| chain(&error))?;
    let mut names: Vec<String> = profiles.profiles().map(str::to_owned).collect();
    names.sort();
    Ok(names)
}

/// The error for config files that cannot be read, and why.
pub fn unreadable_files(why: &str) -> CallError {
    CallError::not_sent("Config", format!("the AWS config files cannot be read: {why}")).help("put the file right")
}

/// Whether requests of an operation go out unsigned by its model. One that asks for version 2 has no scheme of ours;
/// [`Call::new`](crate::call::Call::new) lets those by that take version 4.
pub fn is_unsigned(service: &Service, operation: &Operation) -> bool {
    operation.auth.first() == Some(&AuthScheme::None) && !service.signs_v2
}

/// The user's profiles, one of them selected.
async fn profiles(environment: &Environment, name: Option<&str>) -> Result<ProfileSet, ProfileFileLoadError> {
    let files = EnvConfigFiles::default();
    let name = name.map(|name| Cow::Owned(name.to_owned()));
    aws_config::profile::load(&Fs::real(), &environment.to_sdk(), &files, name).await
}

/// The keys that the selected profile holds itself.
fn keys_of(profiles: &ProfileSet) -> Option<(String, String)> {
    let profile = profiles.get_profile(profiles.selected_profile())?;
    let key = |name: &str| profile.get(name).map(str::to_owned);
    Some((key("aws_access_key_id")?, key("aws_secret_access_key")?))
}

/// The region of the selected profile, or of the one its credentials come from.
fn region_of(profiles: &ProfileSet) -> Option<String> {
    region_of_profile(profiles, profiles.selected_profile())
}

/// The region of a profile, or of the one its credentials come from.
fn region_of_profile(profiles: &ProfileSet, name: &str) -> Option<String> {
    let (mut name, mut seen) = (name, Vec::new());
    loop {
        let profile = profiles.get_profile(name).filter(|_| !seen.contains(&name))?;
        if let Some(region) = profile.get("region") {
            return Some(region.to_owned());
        }
        seen.push(name);
        name = profile.get("source_profile")?;
    }
}
