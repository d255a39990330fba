//! `nuaws-rt aggregate`: what rows on stdin come to, whoever made them.

use std::io::{BufReader, Read};
use std::time::Duration;

use clap::Args;
use tokio::sync::mpsc::Sender;
use tokio::sync::oneshot;

use super::gather::{parse_every, parse_spec};
use super::stdin::Stdin;
use crate::aggregate::{self, Rows, Spec};
use crate::error::CallError;
use crate::outlet::{Gone, Stop};
use crate::output::{Batch, Format, Frame, Sizes};
use crate::params::MAX_DEPTH;
use crate::stdout::Pipe;

#[derive(Args, Debug)]
pub(super) struct AggregateArgs {
    /// What is wanted: {"by": "StorageClass", "sum": "Size", "count": true}; min, max and avg as well
    #[arg(value_parser = parse_spec)]
    spec: Spec,
    /// Give that for the rows of each such time too, with when it began as `window`
    #[arg(long, value_name = "TIME", value_parser = parse_every)]
    every: Option<Duration>,
    /// Columns that count bytes
    #[arg(long, value_name = "COLUMN")]
    size: Vec<String>,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Msgpack)]
    pub(super) output: Format,
}

impl AggregateArgs {
    /// Whether rows are given before all have come.
    pub(super) fn streams(&self) -> bool {
        self.every.is_some()
    }
}

/// Reads rows, MessagePack values and a nil behind them (an array is its items), and gives what they come to.
pub(super) async fn run(args: AggregateArgs, mut stdin: Stdin, pipe: &mut Pipe) -> Result<bool, Stop> {
    let sizes: Sizes = args.size.into();
    let source = BufReader::with_capacity(1 << 16, stdin.take());
    let work = async |rows: Rows<Pipe>| {
        let (rows, (done, read)) = (rows.into_sender(), oneshot::channel());
        // A thread that nobody waits for: where the adding-up fails, or the reader leaves, stdin may be silent for long.
        std::thread::spawn(move || _ = done.send(feed(source, &rows, &sizes)));
        read.await.map_err(|_| CallError::not_sent("Internal", "the reading of stdin stopped"))?
    };
    aggregate::over(args.spec, args.every, pipe, work).await.map(|()| true)
}

fn feed(mut source: impl Read, rows: &Sender<Frame>, sizes: &Sizes) -> Result<(), Stop> {
    loop {
        let value = rmpv::decode::read_value_with_max_depth(&mut source, MAX_DEPTH).map_err(|error| {
            let cut = CallError::not_sent("Input", format!("the rows on stdin do not end as they should: {error}"));
            cut.help("the pipeline before failed, or what it gave is no MessagePack with a nil at the end")
        })?;
        let (mut packed, mut count) = (Vec::new(), 0);
        let mut pack = |row: &rmpv::Value| {
            count += 1;
            // Writing to memory does not fail.
            _ = rmpv::encode::write_value(&mut packed, row);
        };
        match &value {
            rmpv::Value::Nil => return Ok(()),
            rmpv::Value::Array(many) => many.iter().for_each(&mut pack),
            one => pack(one),
        }
        let batch = Batch { packed: packed.into(), count, sizes: sizes.clone() };
        rows.blocking_send(Frame::Rows(batch)).map_err(|_| Gone)?;
    }
}
