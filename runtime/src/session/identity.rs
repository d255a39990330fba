//! Whose answers are whose: the principal behind a session, its credentials kept until they are nearly over, and whether
//! the files they came from are still the same.
//!
//! Nothing here is written to disk.

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use aws_config::profile::ProfileSet;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, SharedCredentialsProvider, future};
use sha2::{Digest, Sha256};
use tokio::sync::Mutex;

use crate::environment::Environment;

/// Credentials that are over in less than this are asked for again.
const MARGIN: Duration = Duration::from_secs(5 * 60);
/// Credentials without an end are asked for again after this: a program or file may have others by then.
const ENDLESS: Duration = Duration::from_secs(15 * 60);
/// A failure holds for all who ask within this: finding out that nobody has credentials may take seconds, and one call asks
/// more than once.
const FAILED: Duration = Duration::from_secs(1);
/// What makes a profile's temporary credentials those of one role.
const ROLE: [&str; 10] = [
    "role_arn",
    "source_profile",
    "credential_source",
    "external_id",
    "role_session_name",
    "sso_session",
    "sso_account_id",
    "sso_role_name",
    "sso_start_url",
    "sso_region",
];

/// A provider that asks another one once, and again before what it gave is over.
#[derive(Debug, Clone)]
pub(super) struct Remembering {
    inner: SharedCredentialsProvider,
    kept: Arc<Mutex<Kept>>,
}

/// What a provider gave last, and when.
#[derive(Debug, Default)]
struct Kept {
    given: Option<(Credentials, Instant)>,
    failed: Option<(Arc<CredentialsError>, Instant)>,
}

impl Remembering {
    pub(super) fn new(inner: SharedCredentialsProvider) -> Remembering {
        Remembering { inner, kept: Arc::default() }
    }

    /// Everybody who asks meanwhile waits for the one answer.
    async fn credentials(&self) -> provider::Result {
        let kept = &mut *self.kept.lock().await;
        let lasts = |credentials: &Credentials| {
            credentials.expiry().map(|end| end.duration_since(SystemTime::now()).unwrap_or_default())
        };
        if let Some((credentials, since)) = &kept.given
            && lasts(credentials).map_or(since.elapsed() < ENDLESS, |left| left > MARGIN)
        {
            return Ok(credentials.clone());
        }
        let recent = kept.failed.as_ref().filter(|(_, since)| since.elapsed() < FAILED);
        let error = match recent {
            Some((error, _)) => error.clone(),
            None => match self.inner.provide_credentials().await {
                Ok(credentials) => {
                    *kept = Kept { given: Some((credentials.clone(), Instant::now())), failed: None };
                    return Ok(credentials);
                }
                Err(error) => {
                    let error = Arc::new(error);
                    kept.failed = Some((error.clone(), Instant::now()));
                    error
                }
            },
        };
        match &kept.given {
            // What is nearly over still works.
            Some((credentials, _)) if lasts(credentials).is_some_and(|left| !left.is_zero()) => Ok(credentials.clone()),
            _ => Err(again(error)),
        }
    }
}

impl ProvideCredentials for Remembering {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.credentials())
    }
}

/// The same error for somebody else: it reads as the first one did.
fn again(error: Arc<CredentialsError>) -> CredentialsError {
    match &*error {
        CredentialsError::ProviderTimedOut(late) => CredentialsError::provider_timed_out(late.timeout_duration()),
        CredentialsError::CredentialsNotLoaded(_) if error.source().is_none() => {
            CredentialsError::not_loaded_no_source()
        }
        CredentialsError::CredentialsNotLoaded(_) => CredentialsError::not_loaded(Source(error)),
        CredentialsError::InvalidConfiguration(_) => CredentialsError::invalid_configuration(Source(error)),
        CredentialsError::ProviderError(_) => CredentialsError::provider_error(Source(error)),
        _ => CredentialsError::unhandled(Source(error)),
    }
}

/// What is behind an error that several have.
#[derive(Debug)]
struct Source(Arc<CredentialsError>);

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.source().map_or(Ok(()), |source| fmt::Display::fmt(source, f))
    }
}

impl Error for Source {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()?.source()
    }
}

/// Whose answers a session gets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Principal {
    /// An account and a role in it, or an access key's id; nothing secret.
    pub name: String,
    /// A digest of the secret key, where the name is a key's id: who knows the id alone is somebody else. It tells nothing of
    /// the secret, and is part of the digests that answers are found by.
    pub proof: [u8; 32],
}

/// Whose credentials these are, as long as may be: temporary ones change every hour, the role behind them does not.
pub(super) fn principal(credentials: &Credentials, role: Option<&str>) -> Principal {
    match (credentials.account_id(), role) {
        (Some(account), Some(role)) if credentials.session_token().is_some() => {
            Principal { name: format!("{}/{role}", account.as_str()), ..Principal::default() }
        }
        _ => Principal {
            name: credentials.access_key_id().to_owned(),
            proof: Sha256::digest(credentials.secret_access_key()).into(),
        },
    }
}

/// The role that a profile's credentials are of, as a digest of everything that leads to it; none where they are not a
/// role's, or come from the environment.
pub(super) fn role(profiles: &ProfileSet, environment: &Environment) -> Option<String> {
    if environment.get("AWS_ACCESS_KEY_ID").is_some_and(|key| !key.is_empty()) {
        return None;
    }
    let mut name = profiles.selected_profile();
    let (mut digest, mut seen, mut is_role) = (Sha256::new(), Vec::new(), false);
    while let Some(profile) = profiles.get_profile(name).filter(|_| !seen.contains(&name)) {
        seen.push(name);
        for key in ROLE {
            let value = profile.get(key);
            is_role |= value.is_some() && matches!(key, "role_arn" | "sso_role_name");
            field(&mut digest, key, value);
        }
        let session = profile.get("sso_session").and_then(|session| profiles.sso_session(session));
        for key in ["sso_start_url", "sso_region"] {
            field(&mut digest, key, session.and_then(|session| session.get(key)));
        }
        match profile.get("source_profile") {
            Some(source) => name = source,
            None => break,
        }
    }
    let hex = || digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    is_role.then(hex)
}

fn field(digest: &mut Sha256, key: &str, value: Option<&str>) {
    for part in [key, value.unwrap_or_default()] {
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
}

/// The files that credentials and settings come from, as they were.
#[derive(Debug, Clone)]
pub(super) struct Sources(Vec<(PathBuf, Option<Stamp>)>);

/// When a file was written, and how long it is.
pub(crate) type Stamp = (SystemTime, u64);

impl Sources {
    pub(super) fn of(environment: &Environment) -> Sources {
        let home = environment.home().unwrap_or_default();
        let at = |variable: &str, default: &str| match environment.get(variable).filter(|path| !path.is_empty()) {
            Some(path) => match path.strip_prefix("~/") {
                Some(rest) => home.join(rest),
                None => PathBuf::from(path),
            },
            None => home.join(default),
        };
        let mut paths =
            vec![at("AWS_CONFIG_FILE", ".aws/config"), at("AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials")];
        // A new sign-on is a new file there, or one written again by a rename: the folder changes with it.
        paths.push(home.join(".aws/sso/cache"));
        Sources(paths.into_iter().map(|path| (stamp(&path), path)).map(|(stamp, path)| (path, stamp)).collect())
    }

    /// And this one.
    pub(super) fn and(mut self, path: PathBuf) -> Sources {
        self.0.push((path.clone(), stamp(&path)));
        self
    }

    /// Whether they are still as they were.
    pub(super) fn are_current(&self) -> bool {
        self.0.iter().all(|(path, seen)| stamp(path) == *seen)
    }
}

/// When the file was written, and how long it is; none where there is none.
pub(crate) fn stamp(path: &Path) -> Option<Stamp> {
    let facts = fs::metadata(path).ok()?;
    Some((facts.modified().ok()?, facts.len()))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[derive(Debug, Default)]
    struct Counted {
        asked: Arc<AtomicUsize>,
        lasts: Option<Duration>,
    }

    impl ProvideCredentials for Counted {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            let expiry = self.lasts.map(|lasts| SystemTime::now() + lasts);
            self.asked.fetch_add(1, Ordering::Relaxed);
            future::ProvideCredentials::ready(Ok(Credentials::new("AKID", "secret", None, expiry, "test")))
        }
    }

    async fn asked(lasts: Option<Duration>) -> usize {
        let counted = Counted { lasts, ..Counted::default() };
        let asked = counted.asked.clone();
        let provider = Remembering::new(SharedCredentialsProvider::new(counted));
        for _ in 0..5 {
            provider.provide_credentials().await.unwrap();
        }
        asked.load(Ordering::Relaxed)
    }

    #[tokio::test]
    async fn credentials_are_asked_for_once_and_again_before_they_end() {
        assert_eq!(asked(None).await, 1);
        assert_eq!(asked(Some(Duration::from_secs(3600))).await, 1);
        assert_eq!(asked(Some(Duration::from_secs(60))).await, 5);
    }

    /// Always fails, with an error that has others behind it.
    #[derive(Debug, Default)]
    struct Failing(Arc<AtomicUsize>);

    impl ProvideCredentials for Failing {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            self.0.fetch_add(1, Ordering::Relaxed);
            let behind = std::io::Error::other(CredentialsError::unhandled("the innermost"));
            future::ProvideCredentials::ready(Err(CredentialsError::provider_error(behind)))
        }
    }

    #[tokio::test]
    async fn a_failure_is_found_out_once_and_reads_the_same_for_all() {
        let failing = Failing::default();
        let asked = failing.0.clone();
        let first = crate::transport::chain(&failing.provide_credentials().await.unwrap_err());
        let provider = Remembering::new(SharedCredentialsProvider::new(failing));
        for _ in 0..3 {
            let error = provider.provide_credentials().await.unwrap_err();
            assert!(matches!(error, CredentialsError::ProviderError(_)));
            assert_eq!(crate::transport::chain(&error), first);
        }
        assert!(first.ends_with("the innermost"), "{first}");
        assert_eq!(asked.load(Ordering::Relaxed), 2, "by the test itself, and by the provider");
    }

    #[test]
    fn a_principal_outlives_its_temporary_keys() {
        let keys = |id: &str, account: Option<&str>, token: Option<&str>| {
            let mut made = Credentials::builder().access_key_id(id).secret_access_key("s").provider_name("test");
            made.set_session_token(token.map(str::to_owned));
            made.set_account_id(account.map(Into::into));
            made.build()
        };
        let (one, two) = (keys("ASIA1", Some("123"), Some("t")), keys("ASIA2", Some("123"), Some("u")));
        assert_eq!(principal(&one, Some("role")), principal(&two, Some("role")));
        assert_ne!(principal(&one, Some("role")), principal(&one, Some("other")));
        assert_ne!(principal(&one, Some("role")), principal(&keys("ASIA1", Some("124"), Some("t")), Some("role")));
        assert_ne!(principal(&one, None), principal(&two, None));
        let wrong = Credentials::new("ASIA1", "another", Some("t".into()), None, "test");
        assert_eq!(principal(&one, None).name, principal(&wrong, None).name);
        assert_ne!(principal(&one, None), principal(&wrong, None), "who knows the id alone is somebody else");
        assert_ne!(
            principal(&keys("AKIA1", Some("1"), None), Some("r")),
            principal(&keys("AKIA2", Some("1"), None), Some("r"))
        );
    }

    #[tokio::test]
    async fn roles_are_told_apart_by_what_leads_to_them() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config");
        fs::write(
            &file,
            "[profile a]\nrole_arn = arn:1\nsource_profile = base\n[profile b]\nrole_arn = arn:2\nsource_profile = base\n\
             [profile c]\nsso_session = s\nsso_account_id = 1\nsso_role_name = R\n[sso-session s]\nsso_start_url = u\n\
             [profile d]\ncredential_process = x\n[profile base]\nregion = x\n",
        )
        .unwrap();
        let vars = |more: &[(&str, &str)]| {
            let config = ("AWS_CONFIG_FILE", file.to_str().unwrap());
            let all = more.iter().copied().chain([config]).map(|(name, value)| (name.to_owned(), value.to_owned()));
            Environment::of_caller(all, folder.path())
        };
        let of = async |name: &str, environment: &Environment| {
            let profiles = super::super::profiles(environment, Some(name)).await.unwrap();
            role(&profiles, environment)
        };
        let plain = vars(&[]);
        let (a, b, c) = (of("a", &plain).await, of("b", &plain).await, of("c", &plain).await);
        assert!(a.is_some() && b.is_some() && c.is_some());
        assert!(a != b && b != c && a != c);
        assert_eq!(of("d", &plain).await, None);
        assert_eq!(of("base", &plain).await, None);
        assert_eq!(of("a", &vars(&[("AWS_ACCESS_KEY_ID", "AKID")])).await, None);
    }

    #[test]
    fn a_changed_file_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let home = [("HOME".to_owned(), folder.path().to_str().unwrap().to_owned())];
        let environment = Environment::of_caller(home, folder.path());
        let sources = Sources::of(&environment);
        assert!(sources.are_current());
        fs::create_dir(folder.path().join(".aws")).unwrap();
        fs::write(folder.path().join(".aws/config"), "[default]\n").unwrap();
        assert!(!sources.are_current());
        let sources = Sources::of(&environment);
        fs::write(folder.path().join(".aws/config"), "[default]\nregion = x\n").unwrap();
        assert!(!sources.are_current());
    }

    #[tokio::test]
    async fn certificates_that_changed_under_the_same_name_are_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let (bundle, config) = (folder.path().join("ca.pem"), folder.path().join("config"));
        fs::write(&bundle, "old").unwrap();
        fs::write(&config, format!("[default]\nca_bundle = {}\n", bundle.display())).unwrap();
        let paths = [("AWS_CA_BUNDLE", &bundle), ("AWS_CONFIG_FILE", &config)];
        for (name, path) in paths.map(|(name, path)| (name.to_owned(), path.to_str().unwrap().to_owned())) {
            let environment = Environment::of_caller([(name, path)], folder.path());
            let choice = super::super::Choice { environment, ..Default::default() };
            let http = aws_smithy_runtime_api::client::http::http_client_fn(|_, _| unreachable!());
            let session = super::super::Session::load(choice, http, true).await;
            assert!(session.is_current());
            fs::write(&bundle, "newer").unwrap();
            assert!(!session.is_current());
            fs::write(&bundle, "old").unwrap();
        }
    }
}
