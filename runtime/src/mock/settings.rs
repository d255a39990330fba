//! What may be asked of the mock, and the only place that reads its environment variables. Which services are mocked
//! (`NUAWS_MOCK`) is the caller's business.
//!
//! | variable | meaning | default |
//! |---|---|---|
//! | `NUAWS_MOCK_SEED` | any integer: another seed, another world | `1` |
//! | `NUAWS_MOCK_ITEMS` | resources of each kind, so rows of each listing; listings without pages stop at 1,000 | `25` |
//! | `NUAWS_MOCK_LATENCY` | milliseconds per request: `0`, `40`, `20..80`, or `real` | `real` |
//! | `NUAWS_MOCK_FAULTS` | fault rules, separated by `;` | none |
//! | `NUAWS_MOCK_WAIT` | how `nuaws-rt wait` ends: `success`, `failure` or `never`; `success=3` with the third request | `success` |
//!
//! A fault rule is `service:Operation[:condition…]:action`. Service (nuaws's name) and operation may be `*`. The first
//! rule that applies to a request wins.
//!
//! | condition | applies |
//! |---|---|
//! | `page=N` | to page N of a listing, from 1 |
//! | `call=N` | to the Nth request for that operation, from 1 |
//! | `times=N` | to the first N requests that fit the rest of the rule |
//! | `rate=P` | to a share P (0..1) of the requests, chosen by the seed |
//!
//! | action | effect |
//! |---|---|
//! | `throttle` | the protocol's throttling error |
//! | `error=500` | an error of that status |
//! | `error=AccessDenied` | an error of that code, 400; `error=AccessDenied/403` with that status |
//! | `cut` | the connection breaks half-way through the body; `cut=4096` after that many bytes |
//! | `refuse` | the connection is refused: no response at all |
//! | `slow=MS` | that many milliseconds on top |

use std::ops::RangeInclusive;

/// A setting that cannot be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{variable}: {what}, got '{value}'")]
pub struct SettingsError {
    /// The environment variable.
    pub variable: &'static str,
    /// What would have been right.
    pub what: &'static str,
    /// What was found.
    pub value: String,
}

/// The mock's world and temper.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Everything the mock makes up depends on it.
    pub seed: u64,
    /// Resources of each kind.
    pub items: u64,
    /// How long an answer takes.
    pub latency: Latency,
    /// What goes wrong, first match wins.
    pub faults: Vec<Fault>,
    /// The waiter that asks, where one does: answers are made to suit it.
    pub waiter: Option<Box<str>>,
    /// How its wait ends.
    pub wait: WaitEnd,
}

/// How a wait ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitEnd {
    /// In the state that is waited for, with this request, from 1.
    Success(u64),
    /// In a state from which that one cannot be reached, with this request, from 1.
    Failure(u64),
    /// Not at all.
    Never,
}

/// How long an answer takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Latency {
    /// About what AWS takes from nearby: 8 to 40 ms, chosen per request by the seed.
    Real,
    /// Milliseconds between these, chosen per request by the seed.
    Within(RangeInclusive<u64>),
}

/// One rule of `NUAWS_MOCK_FAULTS`.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// nuaws's name of the service, or `*`.
    pub service: Box<str>,
    /// The operation's name in the model, or `*`.
    pub operation: Box<str>,
    /// Only this page of a listing, from 1.
    pub page: Option<u64>,
    /// Only this request for the operation, from 1.
    pub call: Option<u64>,
    /// Only the first so many requests that fit.
    pub times: Option<u64>,
    /// Only this share of the requests.
    pub rate: Option<f64>,
    /// What happens.
    pub action: FaultAction,
}

/// What a [`Fault`] does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultAction {
    /// The protocol's throttling error.
    Throttle,
    /// An error with this status and code; the protocol's usual code for the status where absent.
    Error {
        /// HTTP status.
        status: u16,
        /// Error code.
        code: Option<Box<str>>,
    },
    /// The body breaks off after so many bytes, or half-way.
    Cut(Option<u64>),
    /// No response.
    Refuse,
    /// So many milliseconds more.
    Slow(u64),
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            seed: 1,
            items: 25,
            latency: Latency::Real,
            faults: Vec::new(),
            waiter: None,
            wait: WaitEnd::Success(1),
        }
    }
}

impl Settings {
    /// Reads the variables named in the module's table through `var`; absent and empty ones mean the default.
    ///
    /// # Errors
    /// Names the variable, what would have been right and what was found.
    pub fn from_vars(var: &dyn Fn(&str) -> Option<String>) -> Result<Settings, SettingsError> {
        let get = |name| var(name).filter(|value| !value.trim().is_empty());
        let mut settings = Settings::default();
        if let Some(value) = get("NUAWS_MOCK_SEED") {
            settings.seed = number("NUAWS_MOCK_SEED", &value)?;
        }
        if let Some(value) = get("NUAWS_MOCK_ITEMS") {
            settings.items = number("NUAWS_MOCK_ITEMS", &value)?;
        }
        if let Some(value) = get("NUAWS_MOCK_LATENCY") {
            settings.latency = latency(&value)?;
        }
        if let Some(value) = get("NUAWS_MOCK_FAULTS") {
            let rules = value.split(';').map(str::trim).filter(|rule| !rule.is_empty());
            settings.faults = rules.map(fault).collect::<Result<_, _>>()?;
        }
        if let Some(value) = get("NUAWS_MOCK_WAIT") {
            settings.wait = wait(&value)?;
        }
        Ok(settings)
    }
}

impl Fault {
    /// Whether the rule speaks of this service and operation.
    pub(super) fn concerns(&self, service: &str, operation: &str) -> bool {
        (&*self.service == "*" || self.service.eq_ignore_ascii_case(service))
            && (&*self.operation == "*" || self.operation.eq_ignore_ascii_case(operation))
    }
}

fn number(variable: &'static str, value: &str) -> Result<u64, SettingsError> {
    let what = "expected a whole number";
    value.trim().replace('_', "").parse().map_err(|_| SettingsError { variable, what, value: value.to_owned() })
}

fn latency(value: &str) -> Result<Latency, SettingsError> {
    let variable = "NUAWS_MOCK_LATENCY";
    let wrong = || SettingsError {
        variable,
        what: "expected 'real', milliseconds, or a range such as '20..80'",
        value: value.to_owned(),
    };
    let ms = |text: &str| text.trim().parse::<u64>().map_err(|_| wrong());
    match value.split_once("..") {
        _ if value.trim() == "real" => Ok(Latency::Real),
        Some((from, to)) if ms(from)? <= ms(to)? => Ok(Latency::Within(ms(from)?..=ms(to)?)),
        Some(_) => Err(wrong()),
        None => ms(value).map(|ms| Latency::Within(ms..=ms)),
    }
}

fn wait(value: &str) -> Result<WaitEnd, SettingsError> {
    let (end, request) = value.trim().split_once('=').unwrap_or((value.trim(), "1"));
    let end = match (end, request.parse::<u64>()) {
        ("success", Ok(request @ 1..)) => Some(WaitEnd::Success(request)),
        ("failure", Ok(request @ 1..)) => Some(WaitEnd::Failure(request)),
        ("never", _) if !value.contains('=') => Some(WaitEnd::Never),
        _ => None,
    };
    let what = "expected 'success', 'failure' (with '=N' for the Nth request) or 'never'";
    end.ok_or_else(|| SettingsError { variable: "NUAWS_MOCK_WAIT", what, value: value.to_owned() })
}

fn fault(rule: &str) -> Result<Fault, SettingsError> {
    let wrong = |what| SettingsError { variable: "NUAWS_MOCK_FAULTS", what, value: rule.to_owned() };
    let parts: Vec<&str> = rule.split(':').map(str::trim).collect();
    let [service, operation, conditions @ .., action] = parts.as_slice() else {
        return Err(wrong("expected 'service:Operation[:condition]:action'"));
    };
    let mut fault = Fault {
        service: (*service).into(),
        operation: (*operation).into(),
        page: None,
        call: None,
        times: None,
        rate: None,
        action: fault_action(action).ok_or_else(|| {
            wrong("expected an action: throttle, error=STATUS|CODE[/STATUS], cut[=BYTES], refuse, slow=MS")
        })?,
    };
    for condition in conditions {
        let (name, value) = condition.split_once('=').unwrap_or((condition, ""));
        let count = || value.parse::<u64>().map_err(|_| wrong("expected a number after '='"));
        match name {
            "page" => fault.page = Some(count()?),
            "call" => fault.call = Some(count()?),
            "times" => fault.times = Some(count()?),
            "rate" => {
                let rate = value.parse::<f64>().ok().filter(|rate| (0.0..=1.0).contains(rate));
                fault.rate = Some(rate.ok_or_else(|| wrong("expected a share between 0 and 1 after 'rate='"))?);
            }
            _ => return Err(wrong("expected a condition: page=N, call=N, times=N, rate=P")),
        }
    }
    Ok(fault)
}

fn fault_action(text: &str) -> Option<FaultAction> {
    let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
    Some(match (name, value) {
        ("throttle", None) => FaultAction::Throttle,
        ("refuse", None) => FaultAction::Refuse,
        ("cut", None) => FaultAction::Cut(None),
        ("cut", Some(bytes)) => FaultAction::Cut(Some(bytes.parse().ok()?)),
        ("slow", Some(ms)) => FaultAction::Slow(ms.parse().ok()?),
        ("error", Some(value)) => match value.parse::<u16>() {
            Ok(status) => FaultAction::Error { status: error_status(status)?, code: None },
            Err(_) => {
                let (code, status) = value.split_once('/').unwrap_or((value, "400"));
                FaultAction::Error { status: error_status(status.parse().ok()?)?, code: Some(code.into()) }
            }
        },
        _ => return None,
    })
}

fn error_status(status: u16) -> Option<u16> {
    (400..600).contains(&status).then_some(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        Settings::from_vars(&|name| pairs.iter().find(|(have, _)| *have == name).map(|(_, v)| (*v).to_owned()))
    }

    #[test]
    fn nothing_set_gives_the_defaults() {
        assert_eq!(read(&[]).unwrap(), Settings::default());
        assert_eq!(read(&[("NUAWS_MOCK_ITEMS", "")]).unwrap().items, 25);
    }

    #[test]
    fn numbers_and_latency() {
        let settings =
            read(&[("NUAWS_MOCK_SEED", "7"), ("NUAWS_MOCK_ITEMS", "1_000_000"), ("NUAWS_MOCK_LATENCY", "20..80")])
                .unwrap();
        assert_eq!((settings.seed, settings.items), (7, 1_000_000));
        assert_eq!(settings.latency, Latency::Within(20..=80));
        assert_eq!(read(&[("NUAWS_MOCK_LATENCY", "0")]).unwrap().latency, Latency::Within(0..=0));
        assert_eq!(read(&[("NUAWS_MOCK_LATENCY", "real")]).unwrap().latency, Latency::Real);
        for bad in ["fast", "80..20", "-1"] {
            assert_eq!(read(&[("NUAWS_MOCK_LATENCY", bad)]).unwrap_err().value, bad);
        }
    }

    #[test]
    fn ends_of_waits() {
        let wait = |value: &str| read(&[("NUAWS_MOCK_WAIT", value)]).map(|settings| settings.wait);
        assert_eq!(read(&[]).unwrap().wait, WaitEnd::Success(1));
        assert_eq!(wait("success=3"), Ok(WaitEnd::Success(3)));
        assert_eq!(wait("failure"), Ok(WaitEnd::Failure(1)));
        assert_eq!(wait("never"), Ok(WaitEnd::Never));
        for bad in ["soon", "success=0", "success=x", "never=2"] {
            assert_eq!(wait(bad).unwrap_err().value, bad);
        }
    }

    #[test]
    fn fault_rules() {
        let rules = "s3:ListObjectsV2:page=3:cut; *:*:rate=0.25:times=2:throttle;ec2:*:error=AccessDenied/403;\
                     sqs:SendMessage:call=2:error=503; sts:*:cut=100; iam:*:refuse; kms:*:slow=250;";
        let faults = read(&[("NUAWS_MOCK_FAULTS", rules)]).unwrap().faults;
        let actions: Vec<_> = faults.iter().map(|fault| fault.action.clone()).collect();
        assert_eq!(
            actions,
            [
                FaultAction::Cut(None),
                FaultAction::Throttle,
                FaultAction::Error { status: 403, code: Some("AccessDenied".into()) },
                FaultAction::Error { status: 503, code: None },
                FaultAction::Cut(Some(100)),
                FaultAction::Refuse,
                FaultAction::Slow(250),
            ]
        );
        assert_eq!((faults[0].page, faults[1].rate, faults[1].times), (Some(3), Some(0.25), Some(2)));
        assert_eq!(faults[3].call, Some(2));
        assert!(faults[1].concerns("s3", "GetObject") && !faults[0].concerns("s3", "GetObject"));
        for bad in ["s3:cut", "s3:*:explode", "s3:*:page=x:cut", "s3:*:when=1:cut", "s3:*:rate=2:cut", "s3:*:error=200"]
        {
            let error = read(&[("NUAWS_MOCK_FAULTS", bad)]).unwrap_err();
            assert_eq!((error.variable, error.value.as_str()), ("NUAWS_MOCK_FAULTS", bad));
        }
    }
}
