//! What may be asked of the mock, and the only place that reads its environment variables. Which services are mocked
//! (`NUAWS_MOCK`) is the caller's business.
//!
//! | variable | meaning | default |
//! |---|---|---|
//! | `NUAWS_MOCK_SEED` | any integer: another seed, another world | `1` |
//! | `NUAWS_MOCK_ITEMS` | resources of each kind, so rows of each listing; listings without pages stop at 1,000 | `25` |
//! | `NUAWS_MOCK_KEYS` | what S3's keys look like: `dated`, `uuid`, `flat` (one huge prefix) or `unicode` | `dated` |
//! | `NUAWS_MOCK_LATENCY` | how long an answer takes: `realistic`, `20ms`, `40` (milliseconds), `20..80`, `normal(40ms,10ms)` | `realistic` |
//! | `NUAWS_MOCK_BANDWIDTH` | how fast bodies pass, each way, on each connection: `50MB/s` | no limit |
//! | `NUAWS_MOCK_THROTTLE` | requests a second per access key, region and service, more being throttled: `100rps`, `100rps/50` with the burst | no limit |
//! | `NUAWS_MOCK_CAPACITY` | requests at work at once per access key, region and service; with `n` times as many each takes `n²` times as long | no limit |
//! | `NUAWS_MOCK_ERRORS` | what goes wrong by chance: `5xx:1%,timeout:0.1%,reset:0.1%,slow:1%`, below | none |
//! | `NUAWS_MOCK_FAULTS` | fault rules, separated by `;` | none |
//! | `NUAWS_MOCK_WAIT` | how `nuaws-rt wait` ends: `success`, `failure` or `never`; `success=3` with the third request | `success` |
//! | `NUAWS_MOCK_SCENARIO` | a TOML file with a whole account: [`super::scenario`]; the other variables go before it | none |
//! | `NUAWS_MOCK_REPLAY` | a folder of recordings to answer from, and from nothing else: [`super::replay`] | none |
//!
//! `ITEMS`, `LATENCY`, `THROTTLE` and `CAPACITY` may be said of services and operations, separated by commas:
//! `NUAWS_MOCK_THROTTLE=s3=3500rps,ec2=50rps`, `NUAWS_MOCK_ITEMS=25,ec2:DescribeInstances=5000`. A rate or a capacity that
//! is said of an operation counts its requests alone. S3 has as many objects in a bucket as `s3:ListObjectsV2` has items.
//!
//! `ERRORS` are chosen by the seed and the number of the request: `5xx` (500 and 503), a status such as `404`, `throttle`,
//! `timeout` (no answer for 90 seconds, then the connection breaks; `timeout(5sec)` for five), `reset` (the connection breaks
//! instead of an answer), `cut` (it breaks half-way through), `slow` (two seconds more; `slow(300ms)`).
//!
//! A fault rule is `service:Operation[:condition…]:action`. Service (any name that nuaws knows it by) and operation may be
//! `*`; other names that nobody has are refused. The first rule that applies to a request wins.
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

use std::sync::Arc;
use std::time::Duration;

use super::replay::Replay;
use super::s3::KeyShape;
use super::scenario::Scenario;
use super::temper::{self, Errors, Latency, Rate, Rules, Selector, find_operation, find_service};

/// A setting that cannot be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{variable}: {what}")]
pub struct SettingsError {
    /// The environment variable.
    pub variable: &'static str,
    /// What was found, and what would have been right.
    pub what: String,
}

/// The mock's world and temper.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Everything the mock makes up depends on it.
    pub seed: u64,
    /// Resources of each kind.
    pub items: u64,
    /// Where it is another number than `items`.
    pub volumes: Rules<u64>,
    /// What S3's keys look like.
    pub keys: KeyShape,
    /// How long an answer takes.
    pub latency: Latency,
    /// Where it takes another time than `latency`.
    pub latencies: Rules<Latency>,
    /// Bytes a second in which bodies pass, each way.
    pub bandwidth: Option<u64>,
    /// More requests are throttled.
    pub throttle: Rules<Rate>,
    /// More requests at once take longer.
    pub capacity: Rules<u64>,
    /// What goes wrong by chance.
    pub errors: Rules<Errors>,
    /// The account that is to be shown.
    pub scenario: Option<Arc<Scenario>>,
    /// Recordings to answer from.
    pub replay: Option<Arc<Replay>>,
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
            volumes: Rules::default(),
            keys: KeyShape::Dated,
            latency: Latency::Real,
            latencies: Rules::default(),
            bandwidth: None,
            throttle: Rules::default(),
            capacity: Rules::default(),
            errors: Rules::default(),
            scenario: None,
            replay: None,
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
        let get = |name| var(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let mut settings = Settings::default();
        if let Some(path) = get("NUAWS_MOCK_SCENARIO") {
            let scenario = Scenario::load(path.as_ref()).map_err(wrong("NUAWS_MOCK_SCENARIO"))?;
            scenario.settle(&mut settings).map_err(wrong("NUAWS_MOCK_SCENARIO"))?;
            settings.scenario = Some(Arc::new(scenario));
        }
        for setting in TEXTS {
            if let Some(value) = get(setting.variable) {
                (setting.set)(&mut settings, &value).map_err(wrong(setting.variable))?;
            }
        }
        if let Some(value) = get("NUAWS_MOCK_WAIT") {
            settings.wait = wait(&value)?;
        }
        if let Some(value) = get("NUAWS_MOCK_FAULTS") {
            let rules = value.split(';').map(str::trim).filter(|rule| !rule.is_empty());
            settings.faults = rules.map(fault).collect::<Result<_, _>>()?;
        }
        if let Some(path) = get("NUAWS_MOCK_REPLAY") {
            settings.replay = Some(Arc::new(Replay::load(path.as_ref()).map_err(wrong("NUAWS_MOCK_REPLAY"))?));
        }
        Ok(settings)
    }

    /// How many resources an operation speaks of.
    pub(super) fn volume(&self, service: &str, operation: &str) -> Volume {
        let of =
            |operation: &str| self.volumes.of(service, operation).map_or((self.items, false), |(n, own)| (*n, own));
        let (items, _) = of("");
        let (total, _) = of(operation);
        let most = self.volumes.most(service).unwrap_or(0).max(items);
        Volume { items, total, most, objects: of("ListObjectsV2").0 }
    }

    /// How long the request that `chance` stands for takes.
    pub(super) fn latency(&self, service: &str, operation: &str, chance: u64) -> Duration {
        let latency = self.latencies.of(service, operation).map_or(&self.latency, |(latency, _)| latency);
        latency.of(service, operation, chance)
    }
}

/// How many there are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Volume {
    /// Of each kind of thing, as references to one go.
    pub(super) items: u64,
    /// Rows of the operation's listing.
    pub(super) total: u64,
    /// No operation of the service lists more.
    pub(super) most: u64,
    /// Objects of a bucket.
    pub(super) objects: u64,
}

/// A setting that is one text, in a variable or in a scenario.
pub(super) struct Text {
    variable: &'static str,
    /// Its key in a scenario.
    pub(super) key: &'static str,
    pub(super) set: fn(&mut Settings, &str) -> Result<(), String>,
    /// Sets it for some requests alone, where it can be.
    pub(super) set_for: Option<SetFor>,
}

type SetFor = fn(&mut Settings, Selector, &str) -> Result<(), String>;

/// Those there are.
pub(super) const TEXTS: [Text; 8] = [
    Text {
        variable: "NUAWS_MOCK_SEED",
        key: "seed",
        set: |settings, text| number(text).map(|seed| settings.seed = seed),
        set_for: None,
    },
    Text {
        variable: "NUAWS_MOCK_ITEMS",
        key: "items",
        set: |settings, text| with_exceptions(text, number, &mut settings.items, &mut settings.volumes),
        set_for: Some(|settings, whom, text| number(text).map(|items| settings.volumes.push(whom, items))),
    },
    Text {
        variable: "NUAWS_MOCK_KEYS",
        key: "keys",
        set: |settings, text| KeyShape::parse(text).map(|keys| settings.keys = keys),
        set_for: None,
    },
    Text {
        variable: "NUAWS_MOCK_LATENCY",
        key: "latency",
        set: |settings, text| with_exceptions(text, Latency::parse, &mut settings.latency, &mut settings.latencies),
        set_for: Some(|settings, whom, text| {
            Latency::parse(text).map(|latency| settings.latencies.push(whom, latency))
        }),
    },
    Text {
        variable: "NUAWS_MOCK_BANDWIDTH",
        key: "bandwidth",
        set: |settings, text| temper::bandwidth(text).map(|bytes| settings.bandwidth = Some(bytes)),
        set_for: None,
    },
    Text {
        variable: "NUAWS_MOCK_THROTTLE",
        key: "throttle",
        set: |settings, text| Rules::parse(text, Rate::parse).map(|rules| settings.throttle = rules),
        set_for: Some(|settings, whom, text| Rate::parse(text).map(|rate| settings.throttle.push(whom, rate))),
    },
    Text {
        variable: "NUAWS_MOCK_CAPACITY",
        key: "capacity",
        set: |settings, text| Rules::parse(text, at_least_one).map(|rules| settings.capacity = rules),
        set_for: Some(|settings, whom, text| at_least_one(text).map(|most| settings.capacity.push(whom, most))),
    },
    Text {
        variable: "NUAWS_MOCK_ERRORS",
        key: "errors",
        set: |settings, text| Errors::parse(text).map(|errors| settings.errors = Rules::all(errors)),
        set_for: Some(|settings, whom, text| Errors::parse(text).map(|errors| settings.errors.push(whom, errors))),
    },
];

fn with_exceptions<T>(
    text: &str,
    read: fn(&str) -> Result<T, String>,
    base: &mut T,
    exceptions: &mut Rules<T>,
) -> Result<(), String> {
    let (found, rules) = Rules::parse(text, read)?.split();
    if let Some(found) = found {
        *base = found;
    }
    *exceptions = rules;
    Ok(())
}

fn wrong(variable: &'static str) -> impl Fn(String) -> SettingsError {
    move |what| SettingsError { variable, what }
}

impl Fault {
    /// Whether the rule speaks of this service and operation.
    pub(super) fn concerns(&self, service: &str, operation: &str) -> bool {
        (&*self.service == "*" || self.service.eq_ignore_ascii_case(service))
            && (&*self.operation == "*" || self.operation.eq_ignore_ascii_case(operation))
    }
}

fn number(text: &str) -> Result<u64, String> {
    text.replace('_', "").parse().map_err(|_| format!("expected a whole number, not '{text}'"))
}

fn at_least_one(text: &str) -> Result<u64, String> {
    number(text).ok().filter(|most| *most > 0).ok_or_else(|| format!("expected a whole number from 1, not '{text}'"))
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
    end.ok_or_else(|| wrong("NUAWS_MOCK_WAIT")(format!("{what}, not '{value}'")))
}

/// Reads one rule.
pub(super) fn fault(rule: &str) -> Result<Fault, SettingsError> {
    let wrong_rule = |what: &str| wrong("NUAWS_MOCK_FAULTS")(format!("{what} (in '{rule}')"));
    let wrong = |what: &str| wrong("NUAWS_MOCK_FAULTS")(format!("{what}, not '{rule}'"));
    let parts: Vec<&str> = rule.split(':').map(str::trim).collect();
    let [service, operation, conditions @ .., action] = parts.as_slice() else {
        return Err(wrong("expected 'service:Operation[:condition]:action'"));
    };
    let (service, name) = concerned(service, operation).map_err(|what| wrong_rule(&what))?;
    let mut fault = Fault {
        service,
        operation: name,
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

/// nuaws's name of the service and the model's of the operation that a rule speaks of; either may be `*`.
fn concerned(service: &str, operation: &str) -> Result<(Box<str>, Box<str>), String> {
    if service != "*" {
        let entry = find_service(service)?;
        let operation = if operation == "*" { operation.into() } else { find_operation(&entry.model(), operation)? };
        return Ok((entry.slug.into(), operation));
    }
    let has =
        |entry: &nuaws_embed::Entry| entry.model().operation_names().any(|have| have.eq_ignore_ascii_case(operation));
    match operation == "*" || nuaws_embed::services().iter().any(has) {
        true => Ok((service.into(), operation.into())),
        false => Err(format!("no service has an operation called {operation}")),
    }
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
        for (variable, bad) in [
            ("NUAWS_MOCK_LATENCY", "80..20"),
            ("NUAWS_MOCK_SEED", "x"),
            ("NUAWS_MOCK_ITEMS", "s3=x"),
            ("NUAWS_MOCK_KEYS", "odd"),
            ("NUAWS_MOCK_BANDWIDTH", "50"),
            ("NUAWS_MOCK_THROTTLE", "ec2=fast"),
            ("NUAWS_MOCK_CAPACITY", "0"),
            ("NUAWS_MOCK_ERRORS", "5xx:1000%"),
            ("NUAWS_MOCK_SCENARIO", "/nowhere/at/all.toml"),
            ("NUAWS_MOCK_REPLAY", "/nowhere/at/all"),
        ] {
            let error = read(&[(variable, bad)]).unwrap_err();
            let value = bad.rsplit(['=', ':']).next().unwrap();
            assert!(error.variable == variable && error.what.contains(value), "{error}");
        }
    }

    #[test]
    fn some_services_are_told_apart() {
        let settings = read(&[
            ("NUAWS_MOCK_ITEMS", "10,ec2:DescribeInstances=5000,s3=7,s3:ListObjectsV2=1000000"),
            ("NUAWS_MOCK_LATENCY", "normal(40ms,10ms),ec2=1ms"),
        ])
        .unwrap();
        let instances = settings.volume("ec2", "DescribeInstances");
        assert_eq!((instances.items, instances.total, instances.most), (10, 5000, 5000));
        let vpcs = settings.volume("ec2", "DescribeVpcs");
        assert_eq!((vpcs.items, vpcs.total, vpcs.most), (10, 10, 5000));
        assert_eq!(
            (settings.volume("s3", "ListBuckets").total, settings.volume("s3", "HeadObject").objects),
            (7, 1_000_000)
        );
        assert_eq!(settings.volume("iam", "ListUsers").total, 10);
        assert_eq!(settings.latency("ec2", "DescribeVpcs", 1), Duration::from_millis(1));
        assert_eq!(read(&[("NUAWS_MOCK_ITEMS", "s3=7")]).unwrap().items, 25);
    }

    #[test]
    fn ends_of_waits() {
        let wait = |value: &str| read(&[("NUAWS_MOCK_WAIT", value)]).map(|settings| settings.wait);
        assert_eq!(read(&[]).unwrap().wait, WaitEnd::Success(1));
        assert_eq!(wait("success=3"), Ok(WaitEnd::Success(3)));
        assert_eq!(wait("failure"), Ok(WaitEnd::Failure(1)));
        assert_eq!(wait("never"), Ok(WaitEnd::Never));
        for bad in ["soon", "success=0", "success=x", "never=2"] {
            assert!(wait(bad).unwrap_err().what.contains(bad));
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
        let faults =
            read(&[("NUAWS_MOCK_FAULTS", "logs:describeloggroups:refuse;*:ListTables:refuse")]).unwrap().faults;
        assert!(faults[0].concerns("cloudwatch-logs", "DescribeLogGroups"), "as AWS calls it, in any letter case");
        assert!(faults[1].concerns("dynamodb", "ListTables") && !faults[1].concerns("s3", "ListBuckets"));
        for (bad, near) in [
            ("s3:ListObjectV2:throttle", "did you mean ListObjectsV2"),
            ("s33:*:throttle", "did you mean s3"),
            ("*:ListObjectV2:throttle", "no service has an operation called ListObjectV2"),
        ] {
            let error = read(&[("NUAWS_MOCK_FAULTS", bad)]).unwrap_err();
            assert!(error.what.contains(bad) && error.what.contains(near), "{error}");
        }
        for bad in ["s3:cut", "s3:*:explode", "s3:*:page=x:cut", "s3:*:when=1:cut", "s3:*:rate=2:cut", "s3:*:error=200"]
        {
            let error = read(&[("NUAWS_MOCK_FAULTS", bad)]).unwrap_err();
            assert!(error.variable == "NUAWS_MOCK_FAULTS" && error.what.contains(bad), "{error}");
        }
    }
}
