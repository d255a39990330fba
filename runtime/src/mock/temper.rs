//! How the mock behaves apart from what it says: how long it takes, how much it takes on, what fails by chance. Types
//! and their texts; what becomes of a request by them is [`super::traffic`]'s.

use std::time::Duration;

use bytesize::ByteSize;

use super::hash;

/// Whom a setting is for: `s3`, `ec2:DescribeInstances`; everything where neither is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selector {
    /// nuaws's name of the service; any where absent.
    pub service: Option<Box<str>>,
    /// The operation's name in the model; any where absent.
    pub operation: Option<Box<str>>,
}

impl Selector {
    /// Reads `service`, `service:Operation` or `*`; AWS's other names of a service become nuaws's.
    ///
    /// # Errors
    /// For a service that nobody knows or an operation that it has not: what there is instead.
    pub fn parse(text: &str) -> Result<Selector, String> {
        let (service, operation) = text.split_once(':').map_or((text, None), |(service, name)| (service, Some(name)));
        if service.trim() == "*" && operation.is_none() {
            return Ok(Selector::default());
        }
        let entry = find_service(service.trim())?;
        let operation = operation.map(|name| find_operation(&entry.model(), name.trim())).transpose()?;
        Ok(Selector { service: Some(entry.slug.into()), operation })
    }

    /// How closely it fits, more where it says more; `None` where it is for others.
    fn fits(&self, service: &str, operation: &str) -> Option<u8> {
        let part = |wanted: &Option<Box<str>>, have: &str| match wanted {
            None => Some(0),
            Some(wanted) => (**wanted == *have).then_some(1),
        };
        Some(part(&self.service, service)? + part(&self.operation, operation)?)
    }
}

/// The service of a name.
///
/// # Errors
/// Names the closest ones.
pub(super) fn find_service(name: &str) -> Result<&'static nuaws_embed::Entry, String> {
    nuaws_embed::find(name).ok_or_else(|| {
        let slugs = nuaws_embed::services().iter().map(|entry| entry.slug);
        format!("no service is called {name}{}", closest(name, slugs))
    })
}

/// The operation of a name in any letter case.
///
/// # Errors
/// Names the closest ones.
pub(super) fn find_operation(service: &nuaws_models::Service, name: &str) -> Result<Box<str>, String> {
    let found = service.operation_names().find(|have| have.eq_ignore_ascii_case(name));
    found.map(Into::into).ok_or_else(|| {
        let near = closest(name, service.operation_names());
        format!("{} has no operation called {name}{near}", service.slug)
    })
}

/// `: did you mean a, b?` with the names that are nearest; nothing where none is near.
pub(super) fn closest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> String {
    let lower = name.to_lowercase();
    let mut near: Vec<(f64, &str)> = names
        .map(|have| (strsim::jaro_winkler(&have.to_lowercase(), &lower), have))
        .filter(|(likeness, _)| *likeness > 0.75)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let near: Vec<&str> = near.into_iter().take(3).map(|(_, have)| have).collect();
    if near.is_empty() { String::new() } else { format!(": did you mean {}?", near.join(", ")) }
}

/// A setting with exceptions; the most particular one that fits counts, of equals the last.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules<T>(Vec<(Selector, T)>);

impl<T> Default for Rules<T> {
    fn default() -> Rules<T> {
        Rules(Vec::new())
    }
}

impl<T> Rules<T> {
    /// The same for everything.
    pub fn all(value: T) -> Rules<T> {
        Rules(vec![(Selector::default(), value)])
    }

    /// Adds one.
    pub fn push(&mut self, selector: Selector, value: T) {
        self.0.push((selector, value));
    }

    /// What holds for an operation, and whether that was said of the operation alone.
    pub fn of(&self, service: &str, operation: &str) -> Option<(&T, bool)> {
        let fitting = self.0.iter().filter_map(|(selector, value)| {
            selector.fits(service, operation).map(|fit| (fit, (value, selector.operation.is_some())))
        });
        fitting.max_by_key(|(fit, _)| *fit).map(|(_, found)| found)
    }

    /// What holds for everything that is not said otherwise, and the rest.
    pub(super) fn split(mut self) -> (Option<T>, Rules<T>) {
        let at = self.0.iter().rposition(|(selector, _)| *selector == Selector::default());
        (at.map(|at| self.0.remove(at).1), self)
    }

    /// Reads `value`, `s3=value`, `s3=value,ec2:DescribeInstances=value`, the ones behind a plain value being exceptions.
    ///
    /// # Errors
    /// What is wrong with which part.
    pub fn parse(text: &str, value: impl Fn(&str) -> Result<T, String>) -> Result<Rules<T>, String> {
        let mut rules = Rules::default();
        for part in parts(text) {
            let (selector, text) = match part.split_once('=') {
                Some((selector, text)) => (Selector::parse(selector.trim())?, text),
                None => (Selector::default(), part),
            };
            rules.push(selector, value(text.trim())?);
        }
        Ok(rules)
    }
}

impl Rules<u64> {
    /// The most that is said of the service or its operations.
    pub(super) fn most(&self, service: &str) -> Option<u64> {
        let concerns =
            |(selector, _): &&(Selector, u64)| selector.service.as_deref().is_none_or(|have| have == service);
        self.0.iter().filter(concerns).map(|(_, number)| *number).max()
    }
}

/// The parts between commas outside parentheses, empty ones left out.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let outside = move |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    };
    text.split(outside).map(str::trim).filter(|part| !part.is_empty())
}

/// How long an answer takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Latency {
    /// About what AWS takes for operations of that kind, with a tail of slow ones.
    Real,
    /// Milliseconds between these, chosen per request by the seed.
    Within(std::ops::RangeInclusive<u64>),
    /// Normally distributed.
    Normal {
        /// Its middle.
        mean: Duration,
        /// Its standard deviation.
        deviation: Duration,
    },
}

impl Latency {
    /// Reads `realistic` (or `real`), `20ms`, `40`, `20..80`, `20ms..80ms`, `normal(40ms,10ms)`.
    ///
    /// # Errors
    /// What would be right.
    pub fn parse(text: &str) -> Result<Latency, String> {
        let read = || {
            if matches!(text, "real" | "realistic") {
                return Some(Latency::Real);
            }
            if let Some(inside) = text.strip_prefix("normal(").and_then(|rest| rest.strip_suffix(')')) {
                let (mean, deviation) = inside.split_once(',')?;
                return Some(Latency::Normal { mean: duration(mean)?, deviation: duration(deviation)? });
            }
            let millis = |text: &str| duration(text).and_then(|time| u64::try_from(time.as_millis()).ok());
            let (from, to) = text.split_once("..").unwrap_or((text, text));
            let (from, to) = (millis(from)?, millis(to)?);
            (from <= to).then_some(Latency::Within(from..=to))
        };
        let right =
            "expected 'realistic', milliseconds, a time such as 20ms, a range such as 20..80, or normal(40ms,10ms)";
        read().ok_or_else(|| format!("{right}, not '{text}'"))
    }

    /// How long the request that `chance` stands for takes.
    pub(super) fn of(&self, service: &str, operation: &str, chance: u64) -> Duration {
        match self {
            Latency::Within(range) => {
                Duration::from_millis(range.start() + chance % (range.end() - range.start()).saturating_add(1))
            }
            Latency::Normal { mean, deviation } => {
                Duration::from_secs_f64((mean.as_secs_f64() + deviation.as_secs_f64() * normal(chance)).max(0.0))
            }
            Latency::Real => {
                let median = usual(service, operation);
                let tail = if hash::mix(chance, 0x7a11).is_multiple_of(100) { 4.0 } else { 1.0 };
                Duration::from_secs_f64(median / 1e3 * (0.28 * normal(chance)).exp() * tail)
            }
        }
    }
}

/// Median milliseconds of an operation of that name, from inside the region.
fn usual(service: &str, operation: &str) -> f64 {
    let begins = |words: &[&str]| words.iter().any(|word| operation.starts_with(word));
    let reads = begins(&["Describe", "Get", "List", "Head", "Lookup", "Search", "BatchGet", "Query", "Scan"]);
    match service {
        "dynamodb" if operation.contains("Item") || begins(&["Query", "Scan"]) => 6.0,
        "sqs" | "kinesis" | "sns" if begins(&["Send", "Receive", "Put", "Publish", "Get", "Delete"]) => 10.0,
        "s3" if begins(&["Head", "GetObject", "DeleteObject"]) => 22.0,
        "s3" if begins(&["PutObject", "UploadPart", "List"]) => 40.0,
        "sts" => 30.0,
        "ec2" if reads => 120.0,
        _ if reads => 60.0,
        _ => 180.0,
    }
}

/// A number of the standard normal distribution.
fn normal(chance: u64) -> f64 {
    let uniform = |salt: u64| ((hash::mix(chance, salt) >> 11) as f64 + 1.0) / (1u64 << 53) as f64;
    (-2.0 * uniform(1).ln()).sqrt() * (2.0 * std::f64::consts::PI * uniform(2)).cos()
}

/// How many requests are let through.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Each second.
    pub per_second: f64,
    /// At once, after a pause.
    pub burst: f64,
}

impl Rate {
    /// Reads `100rps`, or `100rps/50` with fewer or more at once than in a second.
    ///
    /// # Errors
    /// What would be right.
    pub fn parse(text: &str) -> Result<Rate, String> {
        let read = || {
            let (rate, burst) = text.split_once('/').map_or((text, None), |(rate, burst)| (rate, Some(burst)));
            let positive = |text: &str| text.trim().parse::<f64>().ok().filter(|rate| rate.is_finite() && *rate > 0.0);
            let per_second = positive(rate.trim().strip_suffix("rps")?)?;
            let burst = burst.map_or(Some(per_second.max(1.0)), |burst| positive(burst).filter(|burst| *burst >= 1.0));
            Some(Rate { per_second, burst: burst? })
        };
        read().ok_or_else(|| format!("expected a rate such as 100rps, or 100rps/50 with the burst, not '{text}'"))
    }
}

/// Bytes a second.
///
/// # Errors
/// What would be right.
pub(super) fn bandwidth(text: &str) -> Result<u64, String> {
    let bytes = text.strip_suffix("/s").and_then(|size| size.trim().parse::<ByteSize>().ok());
    let bytes = bytes.map(|size| size.as_u64()).filter(|bytes| *bytes > 0);
    bytes.ok_or_else(|| format!("expected bytes a second such as 50MB/s, not '{text}'"))
}

/// What goes wrong by chance, each with its share of the requests.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Errors(Vec<(f64, Chance)>);

/// What goes wrong by chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chance {
    /// An error of this status; 500 or 503 in turns where there is none.
    Status(Option<u16>),
    /// The protocol's throttling error.
    Throttle,
    /// No answer for so long; then the connection breaks.
    Timeout(Duration),
    /// The connection breaks before anything is said.
    Reset,
    /// The connection breaks half-way through the body.
    Cut,
    /// An answer that takes so much longer.
    Slow(Duration),
}

impl Errors {
    /// Reads `5xx:1%,timeout:0.1%,reset:0.1%,slow:1%`; a time may follow the last two: `slow(3sec):1%`.
    ///
    /// # Errors
    /// What is wrong with which part.
    pub fn parse(text: &str) -> Result<Errors, String> {
        const KINDS: [&str; 6] = ["5xx", "throttle", "timeout", "reset", "cut", "slow"];
        let mut errors = Errors::default();
        for part in parts(text) {
            let (kind, share) =
                part.split_once(':').ok_or_else(|| format!("expected kind:share, as in 5xx:1%, not '{part}'"))?;
            let share = share.trim();
            let number = match share.strip_suffix('%') {
                Some(percent) => percent.trim().parse::<f64>().ok().map(|percent| percent / 100.0),
                None => share.parse().ok(),
            };
            let number = number.filter(|share| (0.0..=1.0).contains(share));
            let number = number.ok_or_else(|| format!("expected a share such as 1% or 0.01, not '{share}'"))?;
            let (name, time) = match kind.trim().strip_suffix(')').and_then(|kind| kind.split_once('(')) {
                Some((name, text)) => {
                    let time = duration(text).filter(|time| *time <= LONGEST);
                    (name, Some(time.ok_or_else(|| format!("expected a time of ten minutes at most, not '{text}'"))?))
                }
                None => (kind.trim(), None),
            };
            let chance = match (name, time) {
                ("5xx", None) => Chance::Status(None),
                ("throttle", None) => Chance::Throttle,
                ("reset", None) => Chance::Reset,
                ("cut", None) => Chance::Cut,
                ("timeout", time) => Chance::Timeout(time.unwrap_or(TIMEOUT)),
                ("slow", time) => Chance::Slow(time.unwrap_or(SLOW)),
                (status, None) if status.parse::<u16>().is_ok_and(|status| (400..600).contains(&status)) => {
                    Chance::Status(status.parse().ok())
                }
                _ => {
                    let near = closest(name, KINDS.into_iter());
                    return Err(format!("'{kind}' does not go wrong{near}; expected {} or a status", KINDS.join(", ")));
                }
            };
            errors.0.push((number, chance));
        }
        let all: f64 = errors.0.iter().map(|(share, _)| share).sum();
        if all > 1.0 + 1e-9 { Err("the shares are more than all requests".to_owned()) } else { Ok(errors) }
    }

    /// What happens to the request that `chance` stands for.
    pub(super) fn draw(&self, chance: u64) -> Option<Chance> {
        let mut left = (hash::mix(chance, 0xe4) >> 11) as f64 / (1u64 << 53) as f64;
        self.0.iter().find_map(|(share, what)| {
            left -= share;
            (left < 0.0).then_some(*what)
        })
    }
}

/// How long a timeout lasts where nothing else is said: longer than clients wait, and not for ever.
const TIMEOUT: Duration = Duration::from_secs(90);
/// How much longer a slow answer takes where nothing else is said.
const SLOW: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(600);

/// A duration, plain numbers being milliseconds.
pub(super) fn duration(text: &str) -> Option<Duration> {
    let text = text.trim();
    match text.parse::<u64>() {
        Ok(millis) => Some(Duration::from_millis(millis)),
        // People write seconds with one letter, too.
        Err(_) => crate::duration::parse(text).ok().or_else(|| {
            let seconds = text.strip_suffix('s')?.trim().parse::<f64>().ok()?;
            Duration::try_from_secs_f64(seconds).ok()
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latencies() {
        let ms = Duration::from_millis;
        for (text, want) in [
            ("realistic", Latency::Real),
            ("real", Latency::Real),
            ("0ms", Latency::Within(0..=0)),
            ("40", Latency::Within(40..=40)),
            ("20..80", Latency::Within(20..=80)),
            ("1sec..2s", Latency::Within(1000..=2000)),
            ("normal(40ms, 10ms)", Latency::Normal { mean: ms(40), deviation: ms(10) }),
        ] {
            assert_eq!(Latency::parse(text), Ok(want), "{text}");
        }
        for wrong in ["", "fast", "80..20", "normal(40ms)", "-5", "1.5.2"] {
            assert!(Latency::parse(wrong).unwrap_err().ends_with(&format!("not '{wrong}'")), "{wrong}");
        }
    }

    #[test]
    fn realistic_latencies_differ_by_kind_and_have_a_tail() {
        let of = |service: &str, operation: &str| {
            let mut all: Vec<f64> =
                (0..2000).map(|chance| Latency::Real.of(service, operation, chance).as_secs_f64() * 1e3).collect();
            all.sort_by(f64::total_cmp);
            (all[1000], all[1990])
        };
        let (median, slowest) = of("s3", "HeadObject");
        assert!((18.0..26.0).contains(&median) && slowest > 55.0, "{median} {slowest}");
        let (median, _) = of("ec2", "DescribeInstances");
        assert!((100.0..140.0).contains(&median), "{median}");
        assert!(of("dynamodb", "GetItem").0 < 10.0);
    }

    #[test]
    fn a_normal_latency_has_its_mean_and_deviation() {
        let latency = Latency::parse("normal(40ms,10ms)").unwrap();
        let all: Vec<f64> = (0..10_000).map(|chance| latency.of("s3", "X", chance).as_secs_f64() * 1e3).collect();
        let mean = all.iter().sum::<f64>() / all.len() as f64;
        let deviation = (all.iter().map(|ms| (ms - mean).powi(2)).sum::<f64>() / all.len() as f64).sqrt();
        assert!((39.0..41.0).contains(&mean) && (9.0..11.0).contains(&deviation), "{mean} {deviation}");
    }

    #[test]
    fn the_most_particular_rule_counts() {
        let number = |text: &str| text.parse::<u64>().map_err(|_| "a number".to_owned());
        let rules = Rules::parse("5, s3=7,ec2:DescribeInstances=9", number).unwrap();
        assert_eq!(rules.of("iam", "ListUsers"), Some((&5, false)));
        assert_eq!(rules.of("s3", "ListBuckets"), Some((&7, false)));
        assert_eq!(rules.of("ec2", "DescribeInstances"), Some((&9, true)));
        assert_eq!(rules.of("ec2", "DescribeVpcs"), Some((&5, false)));
        assert_eq!(Rules::parse("s3=7", number).unwrap().of("iam", "ListUsers"), None);
        for (wrong, said) in
            [("s4=7", "no service is called s4"), ("s3:ListBucket=7", "did you mean ListBuckets"), ("many", "a number")]
        {
            assert!(Rules::parse(wrong, number).unwrap_err().contains(said), "{wrong}");
        }
    }

    #[test]
    fn rates_and_bandwidths() {
        assert_eq!(Rate::parse("100rps"), Ok(Rate { per_second: 100.0, burst: 100.0 }));
        assert_eq!(Rate::parse("0.5rps/3"), Ok(Rate { per_second: 0.5, burst: 3.0 }));
        assert_eq!(bandwidth("50MB/s"), Ok(50_000_000));
        for wrong in ["100", "0rps", "rps", "5rps/0", "-1rps"] {
            assert!(Rate::parse(wrong).is_err(), "{wrong}");
        }
        for wrong in ["50MB", "0B/s", "fast/s"] {
            assert!(bandwidth(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn shares_of_errors_come_out_as_asked() {
        let errors = Errors::parse("5xx:1%, timeout(5s):0.5%,reset:0.01,slow:2%,404:0.1").unwrap();
        let drawn: Vec<Chance> = (0..20_000).filter_map(|chance| errors.draw(chance)).collect();
        let count = |wanted: fn(&Chance) -> bool| drawn.iter().filter(|chance| wanted(chance)).count();
        assert!((150..250).contains(&count(|chance| *chance == Chance::Status(None))));
        assert!((60..140).contains(&count(|chance| *chance == Chance::Timeout(Duration::from_secs(5)))));
        assert!((1800..2200).contains(&count(|chance| *chance == Chance::Status(Some(404)))));
        for (wrong, said) in [
            ("5xx", "kind:share"),
            ("5xx:200%", "share such as"),
            ("timout:1%", "did you mean timeout"),
            ("reset:60%,cut:60%", "more than all"),
            ("timeout(2hr):1%", "ten minutes"),
        ] {
            let error = Errors::parse(wrong).unwrap_err();
            assert!(error.contains(said), "{wrong}: {error}");
        }
    }
}
