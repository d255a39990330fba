//! The variables a call is made with: a few of the caller's, never the process's own.
//!
//! A daemon answers for many shells, each with variables of its own. So nothing below the command line asks the process
//! for a variable; what is not on the list here does not travel.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aws_types::os_shim_internal::Env;

/// Beginnings of the names that travel.
const PREFIXES: [&str; 2] = ["AWS_", "NUAWS_"];
/// Names that travel: where a user's files are.
const PLACES: [&str; 5] = ["HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA"];
/// Names that travel: how the network is reached. The HTTP client reads them from its process.
const NETWORK: [&str; 10] = [
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
];
/// Variables that name a file or a folder; they mean it as seen from the caller's folder.
const FILES: [&str; 8] = [
    "NUAWS_MOCK_SCENARIO",
    "NUAWS_MOCK_REPLAY",
    "NUAWS_RECORD",
    "AWS_CONFIG_FILE",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_CA_BUNDLE",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
];

/// Variables by name; cheap to clone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Environment(Arc<BTreeMap<String, String>>);

impl Environment {
    /// Those of this process that travel. One that is not Unicode is left out: AWS's names and paths are text.
    pub fn of_process() -> Environment {
        let text =
            std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        Environment::of_caller(text, &std::env::current_dir().unwrap_or_default())
    }

    /// Those of `vars` that travel, of a caller in `folder`.
    pub fn of_caller(vars: impl IntoIterator<Item = (String, String)>, folder: &Path) -> Environment {
        let travels = vars.into_iter().filter(|(name, _)| travels(name));
        let found = travels.map(|(name, value)| match FILES.contains(&&*name) && !value.is_empty() {
            true if !value.starts_with('~') => (name, folder.join(&value).to_string_lossy().into_owned()),
            _ => (name, value),
        });
        Environment(Arc::new(found.collect()))
    }

    /// A variable's value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// All of them, sorted by name.
    pub fn vars(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// How the network is reached: processes that differ in this cannot answer for each other.
    pub fn network(&self) -> impl Iterator<Item = Option<&str>> {
        NETWORK.iter().map(|name| self.get(name).filter(|value| !value.is_empty()))
    }

    /// The same without those of these names.
    pub fn without(&self, names: &[&str]) -> Environment {
        if !names.iter().any(|name| self.0.contains_key(*name)) {
            return self.clone();
        }
        let kept = self.0.iter().filter(|(name, _)| !names.contains(&&***name));
        Environment(Arc::new(kept.map(|(name, value)| (name.clone(), value.clone())).collect()))
    }

    /// The user's own folder.
    pub fn home(&self) -> Option<PathBuf> {
        self.get("HOME").or_else(|| self.get("USERPROFILE")).filter(|home| !home.is_empty()).map(PathBuf::from)
    }

    /// As aws-config takes them.
    pub fn to_sdk(&self) -> Env {
        Env::from(self.0.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<HashMap<_, _>>())
    }
}

/// Whether a variable goes with a call.
pub fn travels(name: &str) -> bool {
    PREFIXES.iter().any(|prefix| name.starts_with(prefix)) || PLACES.contains(&name) || NETWORK.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_on_the_list_travels() {
        let vars = [("AWS_PROFILE", "a"), ("PATH", "/bin"), ("AWS_CONFIG_FILE", "c"), ("AWS_CA_BUNDLE", "~/b")];
        let vars = vars.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let found = Environment::of_caller(vars, Path::new("/here"));
        let expected = [("AWS_CA_BUNDLE", "~/b"), ("AWS_CONFIG_FILE", "/here/c"), ("AWS_PROFILE", "a")];
        assert_eq!(found.vars().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn networks_differ_by_what_is_set() {
        let of = |vars: &[(&str, &str)]| {
            let vars = vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            Environment::of_caller(vars, Path::new("/"))
        };
        let network = |env: &Environment| env.network().map(|value| value.map(str::to_owned)).collect::<Vec<_>>();
        let none = network(&of(&[("AWS_REGION", "x"), ("HTTP_PROXY", "")]));
        assert_eq!(none, network(&of(&[])));
        assert_ne!(none, network(&of(&[("https_proxy", "http://p")])));
    }
}
