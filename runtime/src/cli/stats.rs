//! `nuaws-rt stats`: figures as rows, and how to be rid of them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format as DateFormat;
use clap::{Args, Subcommand, ValueEnum};
use nuaws_models::names;

use super::job::{Context, rows_frame};
use crate::duration;
use crate::error::CallError;
use crate::invocation::Mocked;
use crate::outlet::{Outlet, Stop};
use crate::output::{Format, Frame, Sizes};
use crate::stats::{Figures, Key, MOCK, Phase};
use crate::stdout::Pipe;
use crate::value::{Timestamp, Value};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct StatsArgs {
    #[command(subcommand)]
    command: Option<StatsCommand>,
    /// Only of this service
    service: Option<String>,
    /// Only since then: a time, or how long ago; to the hour, and to the day beyond a week
    #[arg(long, value_name = "TIME", value_parser = parse_since)]
    since: Option<u64>,
    /// What a row is of
    #[arg(long, value_enum, default_value_t = By::Operation)]
    by: By,
    /// A row for each phase of a request, instead of its total
    #[arg(long)]
    phases: bool,
    /// All columns: what served, rows, bytes and the longest time too
    #[arg(long, short)]
    long: bool,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Json, global = true)]
    pub(super) output: Format,
}

#[derive(Subcommand, Debug)]
enum StatsCommand {
    /// Forget all figures
    Reset,
}

/// What a row is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    Operation,
    Service,
    Region,
    Account,
    Profile,
    Hour,
    /// What a request spends its time on
    Phase,
    /// The codes of failed calls
    Error,
}

/// What stands in front of a row's figures, and what rows are told apart by.
type Head = Vec<(&'static str, HeadValue)>;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum HeadValue {
    Text(Box<str>),
    /// Milliseconds since the epoch.
    Time(u64),
}

/// Milliseconds since the epoch, of a time (RFC 3339) or of a time ago.
fn parse_since(text: &str) -> Result<u64, String> {
    if let Ok(time) = DateTime::from_str(text, DateFormat::DateTimeWithOffset) {
        return time.to_millis().ok().and_then(|ms| u64::try_from(ms).ok()).ok_or_else(|| "before 1970".to_owned());
    }
    let ago = duration::parse(text)
        .map_err(|_| "expected a time such as 2026-01-31T00:00:00Z, or how long ago: 1hr, 7day")?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Ok(now.saturating_sub(ago).as_millis() as u64)
}

/// Does it; whether the answer is rows.
pub(super) async fn run(args: StatsArgs, context: Context, pipe: &mut Pipe) -> Result<bool, Stop> {
    let stats = context.engine.stats();
    if let Some(StatsCommand::Reset) = args.command {
        stats.reset().map_err(|error| CallError::not_sent("Stats", format!("figures cannot be dropped: {error}")))?;
        pipe.frame(Frame::Value(Value::Map(vec![("reset".into(), Value::Bool(true))]), Sizes::default())).await?;
        return Ok(false);
    }
    // A user's own model has a name that is known nowhere else.
    let slug = |name: &str| nuaws_embed::find(name).map_or(name, |entry| entry.slug).to_owned();
    let service = args.service.as_deref().map(slug);
    let mocked = context.engine.mocked(&context.environment, None)?;
    let wanted = |key: &Key| {
        is_shown(mocked.as_deref(), key) && service.as_ref().is_none_or(|service| *key.service == **service)
    };
    let mut sums: Vec<(Head, Figures)> =
        stats.sum(args.since, |key, time| wanted(key).then(|| head(args.by, key, time))).into_iter().collect();
    // By time as it goes; else most called first.
    if args.by != By::Hour {
        sums.sort_by(|(head, figures), (other, others)| {
            others.counts.calls.cmp(&figures.counts.calls).then_with(|| head.cmp(other))
        });
    }
    let rows: Vec<Value> = sums
        .iter()
        .flat_map(|(head, figures)| match args.by {
            By::Error => errors(head, figures),
            _ if args.phases || args.by == By::Phase => phases(head, figures),
            _ => vec![row(head, figures, args.long)],
        })
        .collect();
    let mut frame = rows_frame(&rows);
    if let (true, Frame::Rows(batch)) = (args.long, &mut frame) {
        batch.sizes = ["sent", "received"].map(str::to_owned).into();
    }
    pipe.frame(frame).await?;
    Ok(true)
}

/// A mock's figures are shown where a mock would answer, and only there.
fn is_shown(mocked: Option<&Mocked>, key: &Key) -> bool {
    (&*key.account == MOCK) == mocked.is_some_and(|mocked| mocked.covers_named(&key.service))
}

fn head(by: By, key: &Key, time: u64) -> Head {
    let text = |name, text: &str| (name, HeadValue::Text(text.into()));
    match by {
        By::Operation | By::Error => {
            vec![text("service", &key.service), text("operation", &names::kebab(&key.operation))]
        }
        By::Service => vec![text("service", &key.service)],
        By::Region => vec![text("region", &key.region)],
        By::Account => vec![text("account", &key.account)],
        By::Profile => vec![text("profile", &key.profile)],
        By::Hour => vec![("hour", HeadValue::Time(time))],
        By::Phase => Vec::new(),
    }
}

/// Percentiles are of requests that were sent: what was kept takes no time.
fn row(head: &Head, figures: &Figures, long: bool) -> Value {
    let counts = figures.counts;
    let rate = if counts.calls == 0 { Value::Null } else { Value::Float(counts.hits() as f64 / counts.calls as f64) };
    let total = figures.times(Phase::Total);
    let mut row = begun(head);
    let mut add = |name: &str, value: Value| row.push((name.to_owned(), value));
    add("calls", int(counts.calls));
    add("hits", int(counts.hits()));
    add("hit_rate", rate);
    if long {
        add("memory", int(counts.memory));
        add("disk", int(counts.disk));
        add("joined", int(counts.joined));
        add("stale", int(counts.stale));
        add("requests", int(total.count()));
    }
    add("errors", int(figures.failed()));
    add("retries", int(counts.retries));
    add("throttles", int(counts.throttles));
    if long {
        add("rows", int(counts.rows));
        add("sent", int(counts.sent));
        add("received", int(counts.received));
    }
    for (name, part) in PARTS.into_iter().filter(|(name, _)| long || *name != "max") {
        add(name, time(total.quantile(part)));
    }
    let last = (figures.last > 0).then(|| timestamp(figures.last));
    add("last", last.unwrap_or(Value::Null));
    Value::Map(row)
}

/// Columns of times, and the part of all requests that took no longer.
const PARTS: [(&str, f64); 4] = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1.0)];

fn phases(head: &Head, figures: &Figures) -> Vec<Value> {
    let of = |phase: Phase| {
        let times = figures.times(phase);
        let mut row = begun(head);
        row.push(("phase".into(), Value::String(phase.name().into())));
        row.push(("requests".into(), int(times.count())));
        row.extend(PARTS.map(|(name, part)| (name.to_owned(), time(times.quantile(part)))));
        Value::Map(row)
    };
    Phase::ALL.into_iter().map(of).collect()
}

fn errors(head: &Head, figures: &Figures) -> Vec<Value> {
    let mut codes: Vec<_> = figures.errors.iter().collect();
    codes.sort_by(|(code, count), (other, others)| others.cmp(count).then_with(|| code.cmp(other)));
    let rows = codes.into_iter().map(|(code, count)| {
        let mut row = begun(head);
        row.push(("code".into(), Value::String(code.to_string())));
        row.push(("count".into(), int(*count)));
        row.push(("calls".into(), int(figures.counts.calls)));
        Value::Map(row)
    });
    rows.collect()
}

fn begun(head: &Head) -> Vec<(String, Value)> {
    let value = |value: &HeadValue| match value {
        HeadValue::Text(text) => Value::String(text.to_string()),
        HeadValue::Time(ms) => timestamp(*ms),
    };
    head.iter().map(|(name, head)| ((*name).to_owned(), value(head))).collect()
}

fn timestamp(ms: u64) -> Value {
    Value::Timestamp(Timestamp { secs: (ms / 1000) as i64, nanos: (ms % 1000) as u32 * 1_000_000 })
}

/// Nanoseconds, as Nushell counts durations.
fn time(time: Option<Duration>) -> Value {
    time.map_or(Value::Null, |time| Value::Int(i64::try_from(time.as_nanos()).unwrap_or(i64::MAX)))
}

fn int(number: u64) -> Value {
    Value::Int(i64::try_from(number).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mock;
    use crate::stats::{Sent, Served, Stats};

    #[test]
    fn since_is_a_time_or_a_time_ago() {
        assert_eq!(parse_since("2026-01-31T00:00:00Z"), Ok(1_769_817_600_000));
        assert_eq!(parse_since("2026-01-31T02:00:00+02:00"), Ok(1_769_817_600_000));
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as u64;
        for (text, seconds) in [("1hr", 3600), ("7day", 604_800), ("90", 90), ("3600000000000ns", 3600)] {
            let ago = now - parse_since(text).unwrap();
            assert!(ago.abs_diff(seconds * 1000) < 5000, "{text}: {ago}");
        }
        assert_eq!(parse_since("900000day"), Ok(0));
        assert!(parse_since("yesterday").is_err());
        assert!(parse_since("1950-01-31T00:00:00Z").is_err());
    }

    #[test]
    fn a_mock_hides_the_figures_of_what_it_stands_in_for() {
        let shown = |services: Option<&[&str]>| -> Vec<String> {
            let names = |services: &[&str]| services.iter().map(|name| (*name).to_owned()).collect();
            let mocked = services.map(|services| Mocked::new(mock::Settings::default(), names(services)));
            let keys = [("s3", MOCK), ("s3", "1"), ("ec2", MOCK), ("ec2", "1")];
            let key = |(service, account): (&str, &str)| Key {
                service: service.into(),
                account: account.into(),
                ..Key::default()
            };
            let shown = keys.into_iter().filter(|names| is_shown(mocked.as_ref(), &key(*names)));
            shown.map(|(service, account)| format!("{service} {account}")).collect()
        };
        assert_eq!(shown(None), ["s3 1", "ec2 1"]);
        assert_eq!(shown(Some(&[])), ["s3 mock", "ec2 mock"]);
        assert_eq!(shown(Some(&["s3"])), ["s3 mock", "ec2 1"]);
        assert_eq!(shown(Some(&["s3api", "ec2"])), ["s3 mock", "ec2 mock"]);
    }

    #[test]
    fn a_row_has_what_it_is_of_and_its_figures() {
        let stats = Stats::default();
        let key = Key { service: "s3".into(), operation: "ListBuckets".into(), ..Key::default() };
        let gauge = stats.gauge(key, None);
        let mut phases = [None; 6];
        phases[Phase::Total as usize] = Some(Duration::from_millis(40));
        gauge.sent(&Sent { attempts: 2, throttles: 1, received: 5, phases, ..Sent::default() });
        gauge.answered(Served::Sent);
        gauge.answered(Served::Memory);
        gauge.answered(Served::Disk);
        gauge.failed("NoSuchBucket");
        let sums = stats.sum(None, |key, time| Some(head(By::Operation, key, time)));
        let (head, figures) = sums.iter().next().unwrap();
        let Value::Map(short) = row(head, figures, false) else { panic!("no record") };
        let names: Vec<&str> = short.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names.join(" "), "service operation calls hits hit_rate errors retries throttles p50 p95 p99 last");
        let get = |name: &str| row(head, figures, true).get(name).cloned().unwrap();
        assert_eq!(get("operation"), Value::String("list-buckets".into()));
        assert_eq!((get("calls"), get("hits"), get("hit_rate")), (Value::Int(4), Value::Int(2), Value::Float(0.5)));
        assert_eq!((get("errors"), get("retries"), get("throttles")), (Value::Int(1), Value::Int(1), Value::Int(1)));
        assert_eq!((get("requests"), get("received"), get("disk")), (Value::Int(1), Value::Int(5), Value::Int(1)));
        let Value::Int(median) = get("p50") else { panic!("no time") };
        assert!((40_000_000..40_400_000).contains(&median), "{median}");
        assert_eq!(super::phases(head, figures).len(), 6);
        let errors = errors(head, figures);
        assert_eq!(errors[0].get("code"), Some(&Value::String("NoSuchBucket".into())));
    }
}
