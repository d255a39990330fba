//! What a cache that makes no mistakes could answer of a trace: entries hold as long as the overlays say and go when a
//! change touches what they show. Nothing is sent, and time is the trace's own.

use std::collections::BTreeMap;
use std::collections::hash_map::{Entry, HashMap};
use std::fmt;
use std::fs;

use anyhow::{Context, Result};
use nuaws_models::Service;
use nuaws_models::kinds::{Graph, Kind};
use nuaws_models::overlay::{Overlay, Policy};

use super::Call;
use crate::generate::overlay;
use crate::root;

/// An answer is fetched anew when less than this part of its time is left, as nuaws-rt does.
const NEARLY_OVER: u64 = 4;

/// Whether entries grow old.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    /// As the trace's clock has it.
    Passes,
    /// The trace is played at once: nothing expires, only changes count.
    Stands,
}

/// What became of a trace's calls.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Judged {
    /// Reads that a cache may answer, and did.
    pub(crate) hits: u32,
    /// Such reads that were the first, or came too late.
    pub(crate) misses: u32,
    /// Misses of what had not been asked before.
    pub(crate) first: u32,
    /// Hits that came near the end of an answer's time, and had it fetched anew behind their back.
    pub(crate) renewed: u32,
    /// Misses whose entry had been dropped by a change.
    pub(crate) dropped: u32,
    /// Calls that are never answered by a cache, by the reason.
    pub(crate) uncached: BTreeMap<String, u32>,
}

impl Judged {
    /// Hits among the reads that may be answered by a cache and had been asked before.
    pub(crate) fn rate(&self) -> f64 {
        f64::from(self.hits) / f64::from((self.hits + self.misses - self.first).max(1))
    }
}

impl fmt::Display for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = self.hits + self.misses + self.uncached.values().sum::<u32>();
        let share = |of: u32| 100.0 * f64::from(self.hits) / f64::from(of.max(1));
        let kept = self.hits + self.misses;
        write!(
            f,
            "{calls} calls; of {} that repeat one and may be kept {:.1} % hit ({:.1} % of {kept} with first ones, {:.1} % of \
             all); {} missed: {} the first of their kind, {} after a change; {} renewed",
            kept - self.first,
            100.0 * self.rate(),
            share(kept),
            share(calls),
            self.misses,
            self.first,
            self.dropped,
            self.renewed
        )?;
        self.uncached.iter().try_for_each(|(why, count)| write!(f, "\n  {count:>5} {why}"))
    }
}

/// One service with what the overlays say of it.
struct Known {
    service: Service,
    own: Overlay,
    graph: Graph,
    shows: HashMap<&'static str, Vec<Kind>>,
}

/// What is kept of one answer; an entry that a change dropped is remembered as such.
struct Kept {
    expires: u64,
    shows: Vec<Kind>,
    region: Option<&'static str>,
    dropped: bool,
}

/// Plays the calls against a perfect cache of any size.
pub(crate) fn judge(calls: &[Call], time: Time) -> Result<Judged> {
    let overlays = root().join("models/overlays");
    let defaults = overlay(&overlays.join("defaults.toml"))?;
    let mut services: HashMap<&str, Known> = HashMap::new();
    let mut kept: HashMap<(&str, &str, Option<&str>, &str), Kept> = HashMap::new();
    let mut judged = Judged::default();
    for call in calls {
        let known = match services.entry(call.service) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                let path = root().join(format!("models/aws/{}.json", call.service));
                let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
                let service = Service::load(text)?;
                let own = overlay(&overlays.join(format!("{}.toml", call.service)))?;
                let graph = Graph::new(&service, &Policy { defaults: &defaults, own: &own });
                place.insert(Known { service, own, graph, shows: HashMap::new() })
            }
        };
        let policy = Policy { defaults: &defaults, own: &known.own };
        let operation = known.service.operation(call.operation);
        let operation = operation.with_context(|| format!("{} has no {}", call.service, call.operation))?;
        let region = (!policy.is_global()).then_some(call.region);
        let ttl = match policy.cacheable(&known.service, call.operation, operation, None) {
            Ok(ttl) => ttl,
            Err(why) => {
                *judged.uncached.entry(format!("{why:?}")).or_default() += 1;
                let touched = known.graph.touches(call.operation);
                let nearby = |kept: &&mut Kept| kept.region.is_none() || region.is_none() || kept.region == region;
                for kept in kept.values_mut().filter(nearby).filter(|kept| touched.dooms(&kept.shows)) {
                    kept.dropped = true;
                }
                continue;
            }
        };
        let before = kept.get_mut(&(call.service, call.operation, region, &*call.params));
        let fresh = |kept: &Kept| time == Time::Stands || call.at < kept.expires;
        let lasts = u64::from(ttl) * 1000;
        if let Some(kept) = before.filter(|kept| fresh(kept) && !kept.dropped) {
            judged.hits += 1;
            if time == Time::Passes && kept.expires - call.at < lasts / NEARLY_OVER {
                judged.renewed += 1;
                kept.expires = call.at + lasts;
            }
            continue;
        }
        let before = kept.get(&(call.service, call.operation, region, &*call.params));
        judged.misses += 1;
        judged.first += u32::from(before.is_none());
        judged.dropped += u32::from(before.is_some_and(|kept| kept.dropped));
        let shows = || known.graph.shows(&known.service, call.operation);
        let shows = known.shows.entry(call.operation).or_insert_with(shows).clone();
        let expires = call.at + lasts;
        kept.insert(
            (call.service, call.operation, region, &call.params),
            Kept { expires, shows, region, dropped: false },
        );
    }
    Ok(judged)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(minutes: u64, operation: &'static str, region: &'static str) -> Call {
        Call { at: minutes * 60_000, service: "ec2", operation, region, params: "{}".to_owned() }
    }

    #[test]
    fn answers_hold_for_their_time_and_until_a_change() {
        let read = |minutes| call(minutes, "DescribeInstances", "eu-west-1");
        // Five minutes each.
        let calls = [read(0), read(3), read(5), read(6)];
        let judged = judge(&calls, Time::Passes).unwrap();
        assert_eq!((judged.hits, judged.misses, judged.first, judged.dropped), (2, 2, 1, 0));
        assert_eq!(judge(&calls, Time::Stands).unwrap().hits, 3);
        let judged = judge(&[read(0), read(4), read(5), read(6)], Time::Passes).unwrap();
        assert_eq!((judged.hits, judged.misses, judged.renewed), (3, 1, 1));

        let calls = [
            read(0),
            call(0, "DescribeInstances", "us-east-1"),
            call(0, "DescribeImages", "eu-west-1"),
            call(1, "TerminateInstances", "eu-west-1"),
            read(2),
            call(2, "DescribeInstances", "us-east-1"),
            call(2, "DescribeImages", "eu-west-1"),
        ];
        let judged = judge(&calls, Time::Passes).unwrap();
        assert_eq!((judged.hits, judged.misses, judged.dropped), (2, 4, 1));
        assert_eq!(judged.uncached.into_iter().collect::<Vec<_>>(), [("Mutating".to_owned(), 1)]);
    }

    #[test]
    fn a_day_of_work_is_answered_nine_times_in_ten() {
        for seed in 1..=3 {
            let judged = judge(&super::super::day(seed), Time::Passes).unwrap();
            assert!(judged.rate() > 0.9, "seed {seed}: {judged}");
        }
    }
}
