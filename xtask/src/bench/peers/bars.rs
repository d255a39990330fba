//! What nuaws sets itself beside its peers, and whether this run has it.

use std::fmt;

use super::trial::Side;
use super::{Entry, Measured};

/// One bar and where we stand.
pub(super) struct Bar {
    pub(super) what: &'static str,
    /// What was measured, or why there is nothing.
    pub(super) found: String,
    /// Nothing where it was not measured.
    pub(super) is_met: Option<bool>,
}

impl fmt::Display for Bar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.is_met {
            Some(true) => "met",
            Some(false) => "MISSED",
            None => "not measured",
        };
        write!(f, "{word:<12} {}: {}", self.what, self.found)
    }
}

/// The bars are of `nuaws-rt` with the daemon, memory of both; a Nushell around them has its own.
const MOST_MEMORY: u64 = 100_000_000;
const PARALLEL: &str = "nuaws-rt --parallel";

pub(super) fn judge(measured: &[Measured]) -> Vec<Bar> {
    let figure = |name: &str| measured.iter().find(|measured| measured.figure.name == name);
    let seconds = |name: &str, who: &str| figure(name).and_then(|measured| measured.entry(who)?.seconds());
    let sequential = figure("list-1m-20ms").and_then(|measured| {
        let peers = measured.entries.iter().filter(|entry| entry.side == Side::Sequential);
        peers.filter_map(Entry::seconds).min_by(f64::total_cmp)
    });
    let heads = seconds("heads-1k", "nuaws-rt");
    vec![
        ratio(
            "1 million keys at 20 ms a page, in order, at least 10 times as fast as the best sequential peer",
            sequential,
            seconds("list-1m-20ms", PARALLEL),
            |times| times >= 10.0,
        ),
        ratio(
            "1,000 HeadObject at 20 ms at least 50 times as fast as a loop over one connection",
            seconds("heads-1k", "boto3, loop"),
            heads,
            |times| times >= 50.0,
        ),
        ratio("ahead of boto3 with 32 threads", seconds("heads-1k", "boto3, 32 threads"), heads, |times| times > 1.0),
        ratio("no slower than s5cmd with 256 workers", seconds("heads-1k", "s5cmd, 256 workers"), heads, |times| {
            times >= 1.0
        }),
        ratio(
            "17 regions within twice of one",
            seconds("regions-17", "nuaws-rt"),
            seconds("regions-1", "nuaws-rt"),
            |times| times <= 2.0,
        ),
        memory(measured),
    ]
}

fn ratio(what: &'static str, theirs: Option<f64>, ours: Option<f64>, is_met: impl Fn(f64) -> bool) -> Bar {
    match (theirs, ours) {
        (Some(theirs), Some(ours)) => {
            let times = theirs / ours;
            Bar { what, found: format!("{times:.1} times ({theirs:.3} s, {ours:.3} s)"), is_met: Some(is_met(times)) }
        }
        _ => Bar { what, found: "one of the two has no number".to_owned(), is_met: None },
    }
}

fn memory(measured: &[Measured]) -> Bar {
    let what = "client and daemon under 100 MB in all of it";
    let ours = measured.iter().flat_map(|measured| {
        let ours = measured.entries.iter().filter(|entry| entry.side == Side::Ours);
        ours.filter_map(move |entry| Some((entry.memory()?, measured.figure.name, entry.who)))
    });
    match ours.max() {
        Some((most, figure, who)) => Bar {
            what,
            found: format!("{:.1} MB at most ({figure}, {who})", most as f64 / 1e6),
            is_met: Some(most < MOST_MEMORY),
        },
        None => Bar { what, found: "no memory is told on this machine".to_owned(), is_met: None },
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FIGURES, Outcome};
    use super::*;

    fn measured(name: &str, entries: &[(&'static str, Side, f64, u64)]) -> Measured {
        let figure = FIGURES.iter().find(|figure| figure.name == name).unwrap();
        let entry = |&(who, side, seconds, memory): &(&'static str, Side, f64, u64)| Entry {
            who,
            side,
            shown: String::new(),
            outcome: Outcome::Taken { seconds, rounds: 1, memory: Some(memory) },
        };
        Measured { figure, entries: entries.iter().map(entry).collect() }
    }

    #[test]
    fn bars_are_met_missed_or_not_measured() {
        let list = measured(
            "list-1m-20ms",
            &[
                (PARALLEL, Side::Ours, 2.0, 90_000_000),
                ("s5cmd", Side::Sequential, 19.0, 0),
                ("AWS CLI v1", Side::Sequential, 60.0, 2_000_000_000),
            ],
        );
        let heads = measured(
            "heads-1k",
            &[
                ("nuaws-rt", Side::Ours, 0.25, 100_000_000),
                ("s5cmd, 256 workers", Side::Parallel, 0.25, 0),
                ("boto3, loop", Side::Sequential, 25.0, 0),
            ],
        );
        let judged: Vec<_> = judge(&[list, heads]).iter().map(|bar| bar.is_met).collect();
        assert_eq!(judged, [Some(false), Some(true), None, Some(true), None, Some(false)]);
    }
}
