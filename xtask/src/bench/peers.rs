//! The same work by nuaws and by every other client on this machine, against the same mock server, in one run.
//!
//! Which work and by which command lines is [`work`]'s, one run of one of them [`trial`]'s; what came of it is printed here,
//! held against the bars ([`bars`]), and written down ([`report`], [`chart`]). Rounds go through all contenders in turns:
//! what else the machine does falls on all of them.

mod bars;
mod chart;
mod clients;
mod report;
mod trial;
mod work;

use std::time::Duration;

use anyhow::{Context, Result};

use super::middle_of;
use super::place::{Server, memory};
use clients::Clients;
use trial::{Answer, Contender, Sample, Side};
use work::{FIGURES, Figure};

/// What may be said of a run.
pub(super) struct Options<'a> {
    /// Only figures whose names begin so.
    pub(super) only: &'a [String],
    /// The short form.
    pub(super) is_quick: bool,
    /// Write `docs/benchmarks.md` and its chart.
    pub(super) writes: bool,
}

/// How much is done for a number.
struct Effort {
    /// Rounds at most, for what is quick.
    rounds: usize,
    /// What all rounds of one contender may take.
    budget: Duration,
    /// What one run may take.
    limit: Duration,
}

const FULL: Effort = Effort { rounds: 7, budget: Duration::from_secs(20), limit: Duration::from_secs(180) };
const QUICK: Effort = Effort { rounds: 3, budget: Duration::from_secs(5), limit: Duration::from_secs(60) };

/// A figure and what came of it.
struct Measured {
    figure: &'static Figure,
    entries: Vec<Entry>,
}

/// What came of one contender.
struct Entry {
    who: &'static str,
    side: Side,
    shown: String,
    outcome: Outcome,
}

enum Outcome {
    /// The median of some rounds, in seconds, and the most memory there was, in bytes.
    Taken { seconds: f64, rounds: usize, memory: Option<u64> },
    /// Why there is no number.
    None(String),
}

impl Entry {
    fn seconds(&self) -> Option<f64> {
        match self.outcome {
            Outcome::Taken { seconds, .. } => Some(seconds),
            Outcome::None(_) => None,
        }
    }

    fn memory(&self) -> Option<u64> {
        match self.outcome {
            Outcome::Taken { memory, .. } => memory,
            Outcome::None(_) => None,
        }
    }
}

impl Measured {
    /// What the others are compared with: the last of `nuaws-rt` alone, its fastest way that sends everything.
    fn reference(&self) -> Option<f64> {
        self.entries.iter().filter(|entry| entry.side == Side::Ours).filter_map(Entry::seconds).next_back()
    }

    fn entry(&self, who: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.who == who)
    }
}

/// Measures, prints, and writes where that is wanted. A figure that cannot be measured says why; the others go on.
pub(super) fn run(options: &Options) -> Result<()> {
    let is_wanted = |figure: &&Figure| {
        // What is asked for by name is measured even in the short form.
        super::picks(options.only, figure.name) && !(options.only.is_empty() && options.is_quick && figure.is_long)
    };
    let wanted: Vec<&'static Figure> = FIGURES.iter().filter(is_wanted).collect();
    super::known(options.only, &FIGURES.each_ref().map(|figure| figure.name))?;
    let clients = Clients::find()?;
    for (name, client) in clients.named() {
        println!("{name:<12} {}", client.map_or("not on this machine: not measured", |client| &client.version));
    }
    let effort = if options.is_quick { &QUICK } else { &FULL };
    let mut measured: Vec<Measured> = Vec::new();
    for figure in wanted {
        println!("\n── {}: {} ──", figure.name, figure.title);
        let found = measure(figure, &clients, effort, &measured);
        let found = found.with_context(|| format!("{} cannot be measured", figure.name));
        match found {
            Ok(found) => {
                report::print(&found);
                measured.push(found);
            }
            Err(error) => println!("{error:#}"),
        }
    }
    let bars = bars::judge(&measured);
    println!("\n── bars ──");
    bars.iter().for_each(|bar| println!("{bar}"));
    if options.writes {
        report::write(&measured, &bars, &clients, effort.limit.as_secs())?;
    }
    Ok(())
}

/// One figure by everybody, in turns.
fn measure(figure: &'static Figure, clients: &Clients, effort: &Effort, before: &[Measured]) -> Result<Measured> {
    let server = Server::start(figure.items(), figure.latency)?;
    let folder = tempfile::tempdir()?;
    let contenders = figure.contenders(clients, &server, folder.path())?;
    let mut runs: Vec<Run> =
        contenders.into_iter().map(|contender| Run::new(contender, figure, before, effort)).collect();
    // The first round warms up, and counts only where it was long or there is no second.
    for round in 0..=effort.rounds {
        for run in &mut runs {
            run.go(round, effort);
        }
    }
    agree(figure, &mut runs);
    let entries = runs.into_iter().map(Run::end).collect();
    Ok(Measured { figure, entries })
}

/// A contender on its way.
struct Run {
    contender: Contender,
    samples: Vec<Sample>,
    /// Seconds that its rounds took.
    spent: f64,
    /// Why it goes no further.
    problem: Option<String>,
}

impl Run {
    fn new(contender: Contender, figure: &Figure, before: &[Measured], effort: &Effort) -> Run {
        // The same work at a smaller size tells how long this will take.
        let known = before
            .iter()
            .rev()
            .filter(|other| other.figure.work == figure.work && other.figure.latency == figure.latency);
        let known: Vec<(f64, &Measured)> = known
            .map(|other| (figure.rows as f64 / other.figure.rows as f64, other))
            .filter(|(times, _)| *times > 1.0)
            .collect();
        let expected = known.first().and_then(|(times, other)| match &other.entry(contender.who)?.outcome {
            Outcome::Taken { seconds, .. } if seconds * times > effort.limit.as_secs_f64() => {
                Some(format!("not run: about {:.0} s, by the smaller size", seconds * times))
            }
            Outcome::Taken { .. } => None,
            // Nobody does more who could not do less.
            Outcome::None(why) => Some(why.clone()),
        });
        Run { contender, samples: Vec::new(), spent: 0.0, problem: expected }
    }

    fn go(&mut self, round: usize, effort: &Effort) {
        if self.problem.is_some() || self.spent > effort.budget.as_secs_f64() {
            return;
        }
        match trial::once(&self.contender, effort.limit) {
            Ok(Some(sample)) => {
                self.spent += sample.seconds;
                // The first round connects, starts the daemon and fills the machine's caches: nothing beside what is long.
                if round == 1 && self.samples.first().is_some_and(|first| first.seconds < 2.0) {
                    self.samples.clear();
                }
                self.samples.push(sample);
            }
            Ok(None) => self.problem = Some(format!("not done within {} s", effort.limit.as_secs())),
            Err(error) => self.problem = Some(format!("failed: {error:#}")),
        }
    }

    fn end(self) -> Entry {
        let Contender { who, side, shown, place, .. } = self.contender;
        let taken: Vec<f64> = self.samples.iter().map(|sample| sample.seconds).collect();
        let rounds = taken.len();
        let client = self.samples.iter().filter_map(|sample| sample.memory).max();
        // A daemon is there for all of the rounds, and its peak is of all of them.
        let daemon = if side.is_ours() { place.daemon().and_then(memory).map(|(_, peak)| peak) } else { Some(0) };
        let memory = client.zip(daemon).map(|(client, daemon)| client + daemon);
        let outcome = match (self.problem, middle_of(taken)) {
            (Some(problem), _) => Outcome::None(problem),
            (None, Some(seconds)) => Outcome::Taken { seconds, rounds, memory },
            (None, None) => Outcome::None("not run".to_owned()),
        };
        Entry { who, side, shown, outcome }
    }
}

/// Who comes to another answer than is right has done other work, and has no number.
fn agree(figure: &Figure, runs: &mut [Run]) {
    let sum = runs.iter().flat_map(|run| &run.samples).find_map(|sample| sample.answer.sum);
    for run in runs {
        let wrong = run.samples.iter().map(|sample| sample.answer).find(|answer| {
            let Answer { count, sum: added } = *answer;
            count != figure.rows || added.is_some_and(|added| Some(added) != sum)
        });
        if let Some(Answer { count, sum: added }) = wrong {
            run.problem =
                Some(format!("a wrong answer: {count} rows of {}, sum {added:?} and not {sum:?}", figure.rows));
        }
    }
}
