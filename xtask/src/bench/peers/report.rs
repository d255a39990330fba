//! What came of a run, for a terminal and for `docs/benchmarks.md`.

use std::env;
use std::fmt::Write;
use std::fs;

use anyhow::Result;

use super::super::machine;
use super::bars::Bar;
use super::chart::{self, Group, draw, time};
use super::clients::Clients;
use super::{Entry, Measured, Outcome, Side};
use crate::root;

/// The figures that the chart shows, where they were measured.
const CHARTED: [&str; 6] = ["call-ec2", "list-1m-0ms", "list-1m-20ms", "list-10m-20ms", "heads-1k", "regions-17"];

/// One figure's rows.
pub(super) fn print(measured: &Measured) {
    for entry in &measured.entries {
        let [who, taken, ratio, memory, rounds] = columns(entry, measured.reference());
        println!("{who:<32} {taken:>9} {ratio:>8} {memory:>10}  {rounds}");
    }
}

/// Who, how long, how many times our own time, how much memory, and of how many rounds or why there is nothing.
fn columns(entry: &Entry, reference: Option<f64>) -> [String; 5] {
    let who = entry.who.to_owned();
    match &entry.outcome {
        Outcome::None(why) => [who, "–".to_owned(), "–".to_owned(), "–".to_owned(), why.clone()],
        Outcome::Taken { seconds, rounds, memory } => {
            let ratio = reference.map_or_else(|| "–".to_owned(), |ours| times(seconds / ours));
            let memory = memory.map_or_else(|| "?".to_owned(), |bytes| format!("{:.0} MB", bytes as f64 / 1e6));
            let rounds = if *rounds == 1 { "1 round".to_owned() } else { format!("{rounds} rounds") };
            [who, time(*seconds), ratio, memory, rounds]
        }
    }
}

fn times(ratio: f64) -> String {
    if ratio < 9.95 { format!("{ratio:.2}x") } else { format!("{ratio:.0}x") }
}

/// Writes `docs/benchmarks.md` and `docs/benchmarks.svg`. No run took more than `limit` seconds.
pub(super) fn write(measured: &[Measured], bars: &[Bar], clients: &Clients, limit: u64) -> Result<()> {
    let docs = root().join("docs");
    fs::write(docs.join("benchmarks.svg"), draw("How long the same work takes", &groups(measured)))?;
    fs::write(docs.join("benchmarks.md"), page(measured, bars, clients, limit))?;
    println!("\nwritten: docs/benchmarks.md, docs/benchmarks.svg");
    Ok(())
}

fn groups(measured: &[Measured]) -> Vec<Group> {
    let charted = measured.iter().filter(|measured| CHARTED.contains(&measured.figure.name));
    let bar = |entry: &Entry| {
        Some(chart::Bar { name: entry.who.to_owned(), seconds: entry.seconds()?, is_ours: entry.side.is_ours() })
    };
    charted
        .map(|measured| Group {
            title: measured.figure.title.to_owned(),
            bars: measured.entries.iter().filter_map(bar).collect(),
        })
        .collect()
}

/// What this process was asked for.
fn command() -> String {
    let words: Vec<String> = env::args().skip(1).filter(|word| word != "--as-built").collect();
    format!("cargo xtask {}", words.join(" "))
}

const INTRODUCTION: &str = "\
# Benchmarks

The same work by nuaws and by other clients, on one mock server (`nuaws-rt mock serve`), in one run of

    {command}

which wrote this page. `--quick` is a short form, `--only list-1m` measures what begins so. The server is on the same machine and
shares its cores: what it takes is in every figure, and weighs most on who is fastest. Its answers depend on its seed alone.

![How long the same work takes, on a logarithmic scale](benchmarks.svg)

";

const METHOD: &str = "\
## How it is measured

- A figure is the median of the rounds; in a round everybody takes a turn. A first round warms up, and counts only of what takes
  longer than two seconds.
- Everybody's answer is checked: the number of rows, and the sum of their sizes where a client gives them. Another answer is no
  figure.
- nuaws answers nothing from its cache, unless the table says so. Its daemon runs already, as it does in daily work.
- `nuaws-rt`, the AWS CLI and s5cmd are timed from the start of their process to its end. Nushell and boto3 are timed inside, as
  their users have them running: their own start does not count, nor do boto3's imports.
- boto3 runs `xtask/src/bench/peers/boto.py`; it and the AWS CLI add up sizes, as s5cmd does. `nuaws-rt` alone writes all rows to
  its reader.
- Memory is the most a process had resident: nuaws's client and daemon added up, Nushell with both.
- What would take longer than {limit} seconds, by its time at a smaller size, is not run.

";

fn page(measured: &[Measured], bars: &[Bar], clients: &Clients, limit: u64) -> String {
    let mut page = INTRODUCTION.replace("{command}", &command());
    page += "## Bars\n\n| bar | this run | |\n|---|---|---|\n";
    for bar in bars {
        let word = match bar.is_met {
            Some(true) => "met",
            Some(false) => "**missed**",
            None => "not measured",
        };
        _ = writeln!(page, "| {} | {} | {word} |", bar.what, bar.found);
    }
    page += "\n## Figures\n\nThe third column is how many times the last `nuaws-rt` of its table each takes.\n";
    for measured in measured {
        _ = write!(page, "\n### {}\n\n| | time | | memory | |\n|---|--:|--:|--:|---|\n", measured.figure.title);
        for entry in &measured.entries {
            let [who, taken, ratio, memory, rounds] = columns(entry, measured.reference());
            let who = if entry.side == Side::Ours { format!("**{who}**") } else { who };
            _ = writeln!(page, "| {who} | {taken} | {ratio} | {memory} | {rounds} |");
        }
        page += "\n<details><summary>commands</summary>\n\n```\n";
        for entry in &measured.entries {
            _ = writeln!(page, "{:<32} {}", entry.who, entry.shown);
        }
        page += "```\n\n</details>\n";
    }
    page += "\n";
    page += &METHOD.replace("{limit}", &limit.to_string());
    page += "## The machine\n\n| | |\n|---|---|\n";
    for (name, fact) in machine::facts() {
        _ = writeln!(page, "| {name} | {fact} |");
    }
    for (name, client) in clients.named() {
        _ = writeln!(
            page,
            "| {name} | {} |",
            client.map_or("not on this machine: not measured", |client| &client.version)
        );
    }
    page
}
