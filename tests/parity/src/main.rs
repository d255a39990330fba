//! Holds the engine's requests and results against the typed AWS SDK's: `cargo xtask test --parity`.
//!
//! Every case runs twice over a recording connector: through the engine, whose answers the mock makes or the case gives,
//! and through the SDK, which gets the same answers. Then the requests must be the same and so must what was read.

mod cases;
mod clock;
mod compare;
#[allow(dead_code, reason = "half of it is for build.rs")]
mod drift;
mod ours;
mod samples;
mod theirs;
mod typed;
mod wire;
mod xml;

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use nuaws_rt::mock::{Latency, Mock, Settings};
use nuaws_rt::value::Value;

use crate::cases::{Case, Expected};
use crate::ours::Ours;
use crate::theirs::Theirs;
use crate::typed::Answer;
use crate::wire::{Recorder, Replies, Sent};

/// Not the one that every default falls back to.
const REGION: &str = "eu-west-1";

/// What the cases of one service came to.
#[derive(Default)]
struct Tally {
    operations: BTreeSet<String>,
    cases: usize,
    failed: usize,
    requests: usize,
    facts: usize,
    rewritten: usize,
    outputs: usize,
    errors: usize,
    failures: usize,
    apart: usize,
    values: usize,
}

fn main() -> Result<ExitCode> {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (mut passed, mut failed) = (0, 0);
    let mut table = Vec::new();
    for theirs in [Theirs::S3, Theirs::Ec2] {
        let tally = runtime.block_on(service(theirs, &wanted))?;
        passed += tally.cases - tally.failed;
        failed += tally.failed;
        table.push((theirs, tally));
    }
    print(&table);
    println!("\n{passed} passed, {failed} failed");
    Ok(if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print(table: &[(Theirs, Tally)]) {
    type Number = fn(&Tally) -> usize;
    const ROWS: [(&str, Number); 11] = [
        ("operations", |tally| tally.operations.len()),
        ("cases", |tally| tally.cases),
        ("requests compared", |tally| tally.requests),
        ("  facts in them", |tally| tally.facts),
        ("  same body, other bytes", |tally| tally.rewritten),
        ("outputs compared", |tally| tally.outputs),
        ("errors compared", |tally| tally.errors),
        ("  values in both", |tally| tally.values),
        ("no answer on either side", |tally| tally.failures),
        ("apart on purpose", |tally| tally.apart),
        ("failed", |tally| tally.failed),
    ];
    let line = |first: &str, cell: &dyn Fn(&(Theirs, Tally)) -> String| {
        let cells: String = table.iter().map(|column| format!("{:>8}", cell(column))).collect();
        println!("{first:<28}{cells}");
    };
    println!();
    line("", &|(theirs, _)| theirs.slug().to_owned());
    for (row, number) in ROWS {
        line(row, &|(_, tally)| number(tally).to_string());
    }
}

async fn service(theirs: Theirs, wanted: &str) -> Result<Tally> {
    let unused = Recorder::new(Replies::Fixed(Vec::new()));
    let ours = Ours::new(theirs.slug(), REGION, &unused).await?;
    let settings = Settings { latency: Latency::Within(0..=0), items: 3, ..Settings::default() };
    let mock = Arc::new(Mock::new(settings));
    let known = if theirs == Theirs::S3 { known_object(&ours, &mock).await? } else { Vec::new() };
    let mut tally = Tally::default();
    for case in cases::all(theirs, &ours.callee.service, &known).await? {
        if !case.name().contains(wanted) {
            continue;
        }
        let found = run(theirs, &ours, &mock, &case, &mut tally).await;
        tally.cases += 1;
        tally.operations.insert(case.operation.clone());
        if !found.is_empty() {
            tally.failed += 1;
            println!("{} {}", theirs.slug(), case.name());
            found.iter().for_each(|line| println!("    {line}"));
        }
    }
    Ok(tally)
}

/// A bucket and an object of the mock's.
async fn known_object(ours: &Ours, mock: &Arc<Mock>) -> Result<Vec<(String, Value)>> {
    let mut known = Vec::new();
    for (operation, list, column, member) in
        [("ListBuckets", "Buckets", "Name", "Bucket"), ("ListObjectsV2", "Contents", "Key", "Key")]
    {
        let recorder = Recorder::new(Replies::Mock(mock.clone(), ours.callee.service.clone(), operation.to_owned()));
        let answer = ours.call(operation, &Value::Map(known.clone()), &recorder).await;
        let name = match &answer {
            Answer::Output(output) => output.get(list).and_then(|list| match list {
                Value::List(rows) => rows.first()?.get(column).cloned(),
                _ => None,
            }),
            _ => None,
        };
        let name = name.with_context(|| format!("{operation} of the mock has no {column}: {answer:?}"))?;
        known.push((member.to_owned(), name));
    }
    Ok(known)
}

/// Runs a case on both sides; what they differ in.
async fn run(theirs: Theirs, ours: &Ours, mock: &Arc<Mock>, case: &Case, tally: &mut Tally) -> Vec<String> {
    let replies = match &case.answers {
        Some(answers) => Replies::Fixed(answers.clone()),
        None => Replies::Mock(mock.clone(), ours.callee.service.clone(), case.operation.clone()),
    };
    let recorder = Recorder::new(replies);
    let our_answer = ours.call(&case.operation, &case.input, &recorder).await;
    let (our_requests, replies): (Vec<Sent>, Vec<_>) = recorder.exchanges().into_iter().unzip();
    let recorder = Recorder::new(Replies::Fixed(case.answers.clone().unwrap_or(replies)));
    let config = ours.session.config();
    let input = ours.typed(&case.operation, &case.input);
    let their_answer = theirs.call(config, &case.operation, &input, our_requests.clone(), &recorder).await;
    let their_requests: Vec<Sent> = recorder.exchanges().into_iter().map(|(sent, _)| sent).collect();

    let mut found = Vec::new();
    if our_requests.len() != their_requests.len() && case.expected != Expected::Apart(None) {
        found.push(format!("requests: ours {}, theirs {}", our_requests.len(), their_requests.len()));
    }
    for (ours, theirs) in our_requests.iter().zip(&their_requests) {
        tally.requests += 1;
        tally.facts += wire::facts(theirs);
        tally.rewritten += usize::from(ours.body != theirs.body);
        found.extend(wire::differences(ours, theirs));
    }
    let shared = |output: &Value| {
        let service = &ours.callee.service;
        compare::shared(service, service.operation(&case.operation).and_then(|operation| operation.output), output)
    };
    match (&case.expected, &our_answer, &their_answer) {
        (Expected::Same, Answer::Output(ours), Answer::Output(theirs)) => {
            tally.outputs += 1;
            tally.values += compare::leaves(theirs);
            compare::compare("output", Some(&shared(ours)), Some(theirs), &mut found);
        }
        (Expected::Same, Answer::Error(ours), Answer::Error(theirs)) => {
            tally.errors += 1;
            tally.values += compare::leaves(theirs);
            compare::compare("error", Some(ours), Some(theirs), &mut found);
        }
        (Expected::Failure, Answer::Failed(_), Answer::Failed(_)) => tally.failures += 1,
        (Expected::Apart(Some(expected)), Answer::Output(ours), theirs) => {
            tally.apart += 1;
            compare::compare("ours against what is expected", Some(ours), Some(expected), &mut found);
            if theirs == &our_answer {
                found.push("the SDK does so as well by now".to_owned());
            }
        }
        (Expected::Apart(None), Answer::Failed(_), Answer::Output(_)) => tally.apart += 1,
        _ => found.push(format!("answer\n      ours   {our_answer:?}\n      theirs {their_answer:?}")),
    }
    found
}
