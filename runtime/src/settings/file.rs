//! `config.toml` read: every key known, every value of the right kind, every mistake with its line.

use std::fs;
use std::io;
use std::ops::Range;
use std::path::PathBuf;
use std::time::Duration;

use nuaws_models::overlay::Ttl;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Permit, Rule, Settings, SettingsError, size, unless_never, unless_zero};
use crate::duration;

const SECTIONS: [&str; 5] = ["cache", "ttl", "daemon", "permits", "progress"];

/// A file of settings.
pub(super) struct File {
    pub(super) path: PathBuf,
    /// The user has named it.
    pub(super) must_exist: bool,
}

/// A mistake and where it stands.
struct Mistake {
    span: Range<usize>,
    what: String,
}

type Value<'a> = Spanned<DeValue<'a>>;
type Read<T> = Result<T, Mistake>;

impl File {
    /// The settings in the file; the defaults and a problem where it cannot be read.
    pub(super) fn read(self, problems: &mut Vec<SettingsError>) -> Settings {
        let File { path, must_exist } = self;
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound && !must_exist => return Settings::default(),
            Err(error) => {
                problems.push(SettingsError::Unreadable { path, error });
                return Settings::default();
            }
        };
        parse(&text).unwrap_or_else(|Mistake { span, what }| {
            let line = text.get(..span.start).unwrap_or(&text).matches('\n').count() + 1;
            problems.push(SettingsError::Wrong { path, line, what });
            Settings::default()
        })
    }
}

fn parse(text: &str) -> Read<Settings> {
    let table = DeTable::parse(text)
        .map_err(|error| Mistake { span: error.span().unwrap_or_default(), what: error.message().to_owned() })?;
    let mut settings = Settings::default();
    for (section, value) in entries(table.get_ref()) {
        let Some(table) = value.get_ref().as_table() else {
            return match SECTIONS.contains(&&**section.get_ref()) {
                true => Err(mistake(value, "a section is a table")),
                false => Err(unknown(section, "section", &SECTIONS)),
            };
        };
        for (key, value) in entries(table) {
            match &**section.get_ref() {
                "cache" => cache(&mut settings, key, value)?,
                "ttl" => settings.ttl.push((rule(key)?, ttl(value)?)),
                "daemon" => match &**key.get_ref() {
                    "enabled" => settings.daemon.enabled = boolean(value)?,
                    "idle" => settings.daemon.idle = unless_zero(time(value)?),
                    _ => return Err(unknown(key, "key of [daemon]", &["enabled", "idle"])),
                },
                "permits" => settings.permits.push((rule(key)?, permit(value)?)),
                "progress" => match &**key.get_ref() {
                    "after" => settings.progress = written(value, unless_never)?,
                    _ => return Err(unknown(key, "key of [progress]", &["after"])),
                },
                _ => return Err(unknown(section, "section", &SECTIONS)),
            }
        }
        if !SECTIONS.contains(&&**section.get_ref()) {
            return Err(unknown(section, "section", &SECTIONS));
        }
    }
    Ok(settings)
}

fn cache(settings: &mut Settings, key: &Spanned<impl AsRef<str>>, value: &Value<'_>) -> Read<()> {
    let cache = &mut settings.cache;
    match key.get_ref().as_ref() {
        "enabled" => cache.enabled = boolean(value)?,
        "memory" => cache.memory = written(value, size::parse)?,
        "disk" => cache.disk = written(value, size::parse)?,
        "window" => cache.window = time(value)?,
        "stale-ok" => cache.stale_ok = boolean(value)?,
        _ => return Err(unknown(key, "key of [cache]", &["enabled", "memory", "disk", "window", "stale-ok"])),
    }
    Ok(())
}

fn permit(value: &Value<'_>) -> Read<Permit> {
    const KEYS: [&str; 4] = ["concurrency", "max", "rate", "burst"];
    let table = value.get_ref().as_table().ok_or_else(|| mistake(value, "expected a record such as {max = 32}"))?;
    let (mut permit, mut rate, mut burst) = (Permit::default(), None, None);
    for (key, value) in entries(table) {
        let (number, written) = number(value)?;
        let whole = || match number.fract() == 0.0 && (1.0..=1e6).contains(&number) {
            true => Ok(number as u32),
            false => Err(mistake(value, format!("expected a whole number from 1, not {written}"))),
        };
        match &**key.get_ref() {
            "concurrency" => permit.concurrency = Some(whole()? as usize),
            "max" => permit.max = Some(whole()? as usize),
            "rate" if number > 0.0 && number.is_finite() => rate = Some(number),
            "rate" => return Err(mistake(value, format!("expected requests per second, not {written}"))),
            "burst" => burst = Some(whole()?),
            _ => return Err(unknown(key, "bound", &KEYS)),
        }
    }
    permit.rate = match (rate, burst) {
        (Some(rate), burst) => Some((rate, burst.unwrap_or(rate.ceil() as u32))),
        (None, None) => None,
        (None, Some(_)) => return Err(mistake(value, "burst goes with rate")),
    };
    Ok(permit)
}

fn rule(key: &Spanned<impl AsRef<str>>) -> Read<Rule> {
    let what = || "expected \"service/operation\", each a name or glob".to_owned();
    Rule::parse(key.get_ref().as_ref()).ok_or_else(|| Mistake { span: key.span(), what: what() })
}

fn ttl(value: &Value<'_>) -> Read<Ttl> {
    let read = |text: &str| match text {
        "never" => Ok(Ttl::Never),
        _ => {
            let time = duration::parse(text).map_err(|what| format!("{what}, or never"))?;
            let seconds = u32::try_from(time.as_secs()).map_err(|_| "expected a shorter time".to_owned())?;
            Ok(if seconds == 0 { Ttl::Never } else { Ttl::Seconds(seconds) })
        }
    };
    written(value, read)
}

fn time(value: &Value<'_>) -> Read<Duration> {
    written(value, duration::parse)
}

/// A string, or a number as if it were one: `idle = 0`.
fn written<T>(value: &Value<'_>, read: impl Fn(&str) -> Result<T, String>) -> Read<T> {
    let found = match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        _ => number(value)?.1,
    };
    read(&found).map_err(|what| mistake(value, format!("{what}, not {found:?}")))
}

fn boolean(value: &Value<'_>) -> Read<bool> {
    value.get_ref().as_bool().ok_or_else(|| mistake(value, "expected true or false"))
}

/// A number, and how it is written.
fn number(value: &Value<'_>) -> Read<(f64, String)> {
    let text = match value.get_ref() {
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        _ => return Err(mistake(value, "expected a number or a string")),
    };
    let number = text.parse().map_err(|_| mistake(value, "expected a plain number"))?;
    Ok((number, text))
}

/// A table's entries in the order they are written: of rules, the last counts.
fn entries<'t, 'a>(table: &'t DeTable<'a>) -> Vec<(&'t Spanned<std::borrow::Cow<'a, str>>, &'t Value<'a>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

fn mistake(value: &Value<'_>, what: impl Into<String>) -> Mistake {
    Mistake { span: value.span(), what: what.into() }
}

fn unknown(key: &Spanned<impl AsRef<str>>, what: &str, known: &[&str]) -> Mistake {
    let name = key.get_ref().as_ref();
    let close = known.iter().map(|have| (strsim::jaro_winkler(name, have), have)).max_by(|a, b| a.0.total_cmp(&b.0));
    let hint = match close {
        Some((score, closest)) if score > 0.75 => format!("did you mean {closest}?"),
        _ => format!("there is {}", known.join(", ")),
    };
    Mistake { span: key.span(), what: format!("no {what} is called {name}: {hint}") }
}
