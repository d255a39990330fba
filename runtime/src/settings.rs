//! What the user has settled: `config.toml`, and the variables that stand over it.
//!
//! Read through a closure and a path alone, as a daemon serves callers of many environments. What the settings mean for
//! a call is the business of who asks. Nothing in here stops a call: what cannot be read is told, and the rest holds.
//!
//! The file is `$NUAWS_CONFIG`, else `nuaws/config.toml` in `$XDG_CONFIG_HOME`, else in the system's folder for
//! settings: `~/.config`, on macOS `~/Library/Application Support`, on Windows `%APPDATA%`. Everything in it is optional;
//! these are the defaults:
//!
//! ```toml
//! [cache]
//! enabled = true
//! memory = "64MB"
//! disk = "1GB"                     # 0: none
//! window = "1sec"                  # for so long an answer is given to who asks the same, kept or not
//! stale-ok = false                 # an old answer is better than none when AWS cannot be reached
//! [ttl]                            # "service/operation" = how long its answers are kept, or "never"
//! # "ec2/describe-*" = "30sec"     # globs, in the API's spelling or in kebab case; the last that matches counts
//! [daemon]
//! enabled = true
//! idle = "15min"                   # 0: it never leaves
//! [permits]                        # "service" or "service/operation" = bounds
//! # ec2 = {max = 32}               # at most so many requests in flight; `concurrency` pins the number
//! # "s3/put-*" = {rate = 20, burst = 50}     # requests a second, and at once
//! [progress]
//! after = "2sec"                   # "never"
//! ```
//!
//! Every variable that nuaws reads:
//!
//! | variable | value |
//! | --- | --- |
//! | `NUAWS_CONFIG` | the settings' file |
//! | `NUAWS_CACHE` | `off`: nothing is kept and nothing kept is served; `on` |
//! | `NUAWS_CACHE_DIR` | the cache's folder: see [`place`](crate::place) |
//! | `NUAWS_DAEMON` | `off`: every call runs in its own process; `on` |
//! | `NUAWS_DAEMON_IDLE` | how long a daemon stays without work; 0: for ever |
//! | `NUAWS_RUNTIME_DIR` | the folder of the daemon's socket: see [`place`](crate::place) |
//! | `NUAWS_PROGRESS` | when progress is first shown, or `never` |
//! | `NUAWS_MOCK`, `NUAWS_MOCK_*` | the mock answers: see [`mock`](crate::mock) |
//! | `NUAWS_RECORD` | a folder where requests and answers are recorded, secrets removed: see [`mock`](crate::mock) |
//! | `NUAWS_RT` | where `rt.nu` finds nuaws-rt; nuaws-rt itself does not read it |

mod file;
mod size;

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use nuaws_models::names;
use nuaws_models::overlay::{self, Ttl};

use crate::duration;

pub use size::parse as parse_size;

/// Looks a variable up.
type Var<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Everything that can be settled.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// `[cache]`
    pub cache: Cache,
    /// `[daemon]`
    pub daemon: Daemon,
    /// `[progress] after`: how long a call runs before its progress is shown; `None` for never.
    pub progress: Option<Duration>,
    ttl: Vec<(Rule, Ttl)>,
    permits: Vec<(Rule, Permit)>,
}

/// What is kept, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cache {
    /// Whether answers are kept and kept ones served.
    pub enabled: bool,
    /// Bytes in memory at most.
    pub memory: u64,
    /// Bytes on disk at most; 0 for no disk.
    pub disk: u64,
    /// For how long after an answer has come who asks the same gets it, though it be never kept.
    pub window: Duration,
    /// Whether an answer past its time may be served when AWS cannot be reached.
    pub stale_ok: bool,
}

/// The process that serves all calls of a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Daemon {
    /// Whether calls go to it.
    pub enabled: bool,
    /// How long it stays without work; `None` for ever.
    pub idle: Option<Duration>,
}

/// Bounds on the requests of a service or of some of its operations.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Permit {
    /// Exactly so many in flight.
    pub concurrency: Option<usize>,
    /// At most so many in flight.
    pub max: Option<usize>,
    /// At most so many: per second in the long run, and at once.
    pub rate: Option<(f64, u32)>,
}

/// A service and its operations, by name or glob.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    service: String,
    operations: Operations,
}

/// Operations by name or glob, in the API's spelling or in kebab case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operations(String);

impl Operations {
    /// Whether the operation, in the API's spelling, is one of them.
    pub fn include(&self, operation: &str) -> bool {
        overlay::matches(&self.0, operation) || overlay::matches(&self.0, &names::kebab(operation))
    }

    /// The name or glob.
    pub fn glob(&self) -> &str {
        &self.0
    }

    /// Whether all of a service's operations are meant.
    pub fn are_all(&self) -> bool {
        self.0 == "*"
    }
}

impl Rule {
    /// `ec2/describe-*`, or `ec2` for all of a service's operations. A service may bear any name that nuaws knows it by.
    fn parse(text: &str) -> Option<Rule> {
        let (service, operations) = text.split_once('/').unwrap_or((text, "*"));
        if service.is_empty() || operations.is_empty() || operations.contains('/') {
            return None;
        }
        let service = nuaws_embed::find(service).map_or(service, |entry| entry.slug);
        Some(Rule { service: service.to_owned(), operations: Operations(operations.to_owned()) })
    }

    fn is_of(&self, service: &str) -> bool {
        overlay::matches(&self.service, service)
    }
}

/// Settings that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file is there, or was named, and cannot be read.
    #[error("{}: {error}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The file is not as it should be; nothing in it counts.
    #[error("{}:{line}: {what}", .path.display())]
    Wrong {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// What is wrong, and what would be right.
        what: String,
    },
    /// A variable is not as it should be and does not count.
    #[error("{name}: {what}, not {value:?}")]
    Variable {
        /// Its name.
        name: &'static str,
        /// What would be right.
        what: String,
        /// What was found.
        value: String,
    },
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            cache: Cache {
                enabled: true,
                memory: 64_000_000,
                disk: 1_000_000_000,
                window: Duration::from_secs(1),
                stale_ok: false,
            },
            daemon: Daemon { enabled: true, idle: Some(Duration::from_secs(15 * 60)) },
            progress: Some(Duration::from_secs(2)),
            ttl: Vec::new(),
            permits: Vec::new(),
        }
    }
}

impl Settings {
    /// Reads the file and then the variables. What cannot be read does not count and is among the problems.
    pub fn load(var: Var<'_>) -> (Settings, Vec<SettingsError>) {
        let mut problems = Vec::new();
        let mut settings = file(var).map_or_else(Settings::default, |file| file.read(&mut problems));
        settings.take_variables(var, &mut problems);
        (settings, problems)
    }

    /// The user's ttl for an operation, if there is one: it stands over the overlays'.
    pub fn ttl(&self, service: &str, operation: &str) -> Option<Ttl> {
        let fits = |rule: &Rule| rule.is_of(service) && rule.operations.include(operation);
        self.ttl.iter().rev().find(|(rule, _)| fits(rule)).map(|(_, ttl)| *ttl)
    }

    /// The user's bounds for a service: what is first in here counts before what comes later.
    pub fn permits(&self, service: &str) -> impl Iterator<Item = (&Operations, Permit)> {
        let rules = self.permits.iter().rev().filter(move |(rule, _)| rule.is_of(service));
        rules.map(|(rule, permit)| (&rule.operations, *permit))
    }

    fn take_variables(&mut self, var: Var<'_>, problems: &mut Vec<SettingsError>) {
        let mut take = |name: &'static str, set: &mut dyn FnMut(&str) -> Result<(), String>| {
            let Some(value) = var(name).filter(|value| !value.trim().is_empty()) else { return };
            if let Err(what) = set(value.trim()) {
                problems.push(SettingsError::Variable { name, what, value });
            }
        };
        take("NUAWS_CACHE", &mut |text| switch(text).map(|on| self.cache.enabled = on));
        take("NUAWS_DAEMON", &mut |text| switch(text).map(|on| self.daemon.enabled = on));
        take("NUAWS_DAEMON_IDLE", &mut |text| duration::parse(text).map(|idle| self.daemon.idle = unless_zero(idle)));
        take("NUAWS_PROGRESS", &mut |text| unless_never(text).map(|after| self.progress = after));
    }
}

fn switch(text: &str) -> Result<bool, String> {
    match &*text.to_ascii_lowercase() {
        "on" | "1" | "true" | "yes" => Ok(true),
        "off" | "0" | "false" | "no" => Ok(false),
        _ => Err("expected on or off".to_owned()),
    }
}

fn unless_zero(duration: Duration) -> Option<Duration> {
    (!duration.is_zero()).then_some(duration)
}

fn unless_never(text: &str) -> Result<Option<Duration>, String> {
    match text {
        "never" | "off" => Ok(None),
        _ => duration::parse(text).map(Some).map_err(|what| format!("{what}, or never")),
    }
}

/// The settings' file, if any variable tells where it is.
pub fn path(var: Var<'_>) -> Option<PathBuf> {
    file(var).map(|file| file.path)
}

fn file(var: Var<'_>) -> Option<file::File> {
    let var = |name: &str| var(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(path) = var("NUAWS_CONFIG") {
        return Some(file::File { path, must_exist: true });
    }
    let usual = || match () {
        () if cfg!(windows) => var("APPDATA").or_else(|| Some(var("USERPROFILE")?.join("AppData/Roaming"))),
        () if cfg!(target_os = "macos") => Some(var("HOME")?.join("Library/Application Support")),
        () => Some(var("HOME")?.join(".config")),
    };
    let path = var("XDG_CONFIG_HOME").or_else(usual)?.join("nuaws").join("config.toml");
    Some(file::File { path, must_exist: false })
}

#[cfg(test)]
mod tests;
