//! What one command line's requests spent their time on: the text of `--timing`.

use std::fmt::Write as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use super::figures::{Figures, Key, Phase};
use super::locked;

/// Hears of the requests of one command line.
#[derive(Debug)]
pub struct Timing {
    begun: Instant,
    heard: Mutex<Heard>,
}

#[derive(Debug, Default)]
struct Heard {
    /// The first operation's service and name.
    of: Option<(Box<str>, Box<str>)>,
    figures: Figures,
    /// How long each phase took in all.
    sums: [Duration; 6],
}

impl Default for Timing {
    /// Begins now.
    fn default() -> Timing {
        Timing { begun: Instant::now(), heard: Mutex::default() }
    }
}

impl Timing {
    pub(super) fn is_of(&self, key: &Key) {
        locked(&self.heard).of.get_or_insert_with(|| (key.service.clone(), key.operation.clone()));
    }

    pub(super) fn change(&self, change: impl FnOnce(&mut Figures)) {
        change(&mut locked(&self.heard).figures);
    }

    pub(super) fn spent(&self, phase: Phase, took: Duration) {
        locked(&self.heard).sums[phase as usize] += took;
    }

    /// What there is to say, for stderr: a line, and for more than one request a table behind it.
    pub fn text(&self) -> String {
        let heard = locked(&self.heard);
        told(self.begun.elapsed(), &heard)
    }
}

fn told(took: Duration, heard: &Heard) -> String {
    let Heard { of, figures, sums } = heard;
    let name = of.as_ref().map(|(service, operation)| format!("{service} {operation}: ")).unwrap_or_default();
    let mut text = format!("nuaws: {name}{}", shown(took));
    let sent = figures.times(Phase::Total).count();
    if sent == 1 {
        for phase in Phase::ALL.into_iter().filter(|phase| *phase != Phase::Total) {
            let known = figures.times(phase).count() > 0;
            _ = write!(text, ", {} {}", phase.name(), if known { shown(sums[phase as usize]) } else { "-".to_owned() });
        }
    }
    let counts = figures.counts;
    let plural = |count: u64, what: &str| match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    };
    let mut parts = vec![plural(sent, "request")];
    let served = [
        ("memory", counts.memory),
        ("disk", counts.disk),
        ("another's request", counts.joined),
        ("stale", counts.stale),
    ];
    parts.extend(served.into_iter().filter(|(_, count)| *count > 0).map(|(by, count)| format!("{count} from {by}")));
    parts.extend(
        (counts.retries > 0)
            .then(|| if counts.retries == 1 { "1 retry".to_owned() } else { format!("{} retries", counts.retries) }),
    );
    parts.extend((counts.throttles > 0).then(|| format!("{} throttled", counts.throttles)));
    parts.extend((figures.failed() > 0).then(|| format!("{} failed", figures.failed())));
    parts.extend((counts.rows > 0).then(|| plural(counts.rows, "row")));
    parts.extend((counts.sent > 0).then(|| format!("{} sent", bytes(counts.sent))));
    parts.extend((sent > 0).then(|| format!("{} received", bytes(counts.received))));
    _ = writeln!(text, "; {}", parts.join(", "));
    if sent > 1 {
        _ = writeln!(text, "  {:<10} {:>9} {:>9} {:>9} {:>9}", "phase", "sum", "p50", "p95", "max");
        for phase in Phase::ALL {
            let times = figures.times(phase);
            let at = |part| times.quantile(part).map_or("-".to_owned(), shown);
            let sum = shown(sums[phase as usize]);
            _ = writeln!(text, "  {:<10} {sum:>9} {:>9} {:>9} {:>9}", phase.name(), at(0.5), at(0.95), at(1.0));
        }
    }
    text
}

/// A time to three digits.
fn shown(time: Duration) -> String {
    let (seconds, unit) = match time {
        time if time < Duration::from_millis(1) => return format!("{}us", time.as_micros()),
        time if time < Duration::from_secs(1) => (time.as_secs_f64() * 1e3, "ms"),
        time => (time.as_secs_f64(), "sec"),
    };
    let digits = if seconds < 10.0 { 2 } else { usize::from(seconds < 100.0) };
    format!("{seconds:.digits$}{unit}")
}

/// A size as Nushell writes it.
fn bytes(count: u64) -> String {
    let (mut size, mut unit) = (count as f64, 0);
    while size >= 999.95 && unit < 4 {
        (size, unit) = (size / 1000.0, unit + 1);
    }
    let name = ["B", "kB", "MB", "GB", "TB"][unit];
    if unit == 0 { format!("{count} B") } else { format!("{size:.1} {name}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::{Gauge, Sent, Served};
    use std::sync::Arc;

    fn key() -> Key {
        Key { service: "s3".into(), operation: "ListObjectsV2".into(), ..Key::default() }
    }

    fn text(timing: &Timing) -> String {
        told(Duration::from_micros(84_260), &locked(&timing.heard))
    }

    fn request() -> Sent {
        let ms = |count| Some(Duration::from_millis(count));
        Sent { attempts: 1, received: 1234, phases: [ms(0), None, ms(3), ms(2), None, ms(5)], ..Sent::default() }
    }

    #[test]
    fn one_request_is_a_line_and_more_are_a_table() {
        let timing = Arc::new(Timing::default());
        let gauge = Gauge::of_call(&key(), Some(timing.clone()));
        gauge.sent(&request());
        gauge.answered(Served::Sent);
        gauge.decoded(Duration::from_micros(120));
        gauge.rows(1);
        let line = "nuaws: s3 ListObjectsV2: 84.3ms, queue 0us, connect -, first byte 3.00ms, transfer 2.00ms, \
                    decode 120us; 1 request, 1 row, 1.2 kB received\n";
        assert_eq!(text(&timing), line);
        gauge.sent(&Sent { attempts: 3, throttles: 2, ..request() });
        gauge.answered(Served::Memory);
        gauge.failed("SlowDown");
        let expected = "\
nuaws: s3 ListObjectsV2: 84.3ms; 2 requests, 1 from memory, 2 retries, 2 throttled, 1 failed, 1 row, 2.5 kB received
  phase            sum       p50       p95       max
  queue            0us       0us       0us       0us
  connect          0us         -         -         -
  first byte    6.00ms    3.01ms    3.01ms    3.01ms
  transfer      4.00ms    2.01ms    2.01ms    2.01ms
  decode         120us     120us     120us     120us
  total         10.0ms    5.02ms    5.02ms    5.02ms
";
        assert_eq!(text(&timing), expected);
    }

    #[test]
    fn what_was_kept_needs_no_request() {
        let timing = Arc::new(Timing::default());
        let gauge = Gauge::of_call(&key(), Some(timing.clone()));
        gauge.answered(Served::Disk);
        assert_eq!(text(&timing), "nuaws: s3 ListObjectsV2: 84.3ms; 0 requests, 1 from disk\n");
        assert_eq!(told(Duration::from_secs(75), &Heard::default()), "nuaws: 75.0sec; 0 requests\n");
    }

    #[test]
    fn sizes_and_times_have_few_digits() {
        let times = [
            (0, "0us"),
            (999, "999us"),
            (1_000, "1.00ms"),
            (99_940, "99.9ms"),
            (123_456, "123ms"),
            (1_500_000, "1.50sec"),
        ];
        for (micros, expected) in times {
            assert_eq!(shown(Duration::from_micros(micros)), expected);
        }
        for (count, expected) in
            [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (999_999, "1.0 MB"), (5_000_000_000, "5.0 GB")]
        {
            assert_eq!(bytes(count), expected);
        }
    }
}
