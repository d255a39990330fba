//! How a listing is read, and what is made of its rows: one page after the other or in many places at once, as they are or
//! added up.

use std::time::Duration;

use clap::Args;

use crate::aggregate::Spec;
use crate::call::Call;
use crate::duration;
use crate::error::CallError;
use crate::invocation::Request;
use crate::outlet::{Outlet, Stop};
use crate::pager::{self, Paging};
use crate::params;
use crate::split;
use crate::targets::Runner;
use crate::value::Value;

#[derive(Args, Debug)]
pub(super) struct GatherArgs {
    /// Read a listing of objects in many places at once; with --unordered its rows come as they are read
    #[arg(long)]
    parallel: bool,
    /// Give what rows come to: {"by": "StorageClass", "sum": "Size", "count": true}; min, max and avg as well
    #[arg(long, value_name = "JSON", value_parser = parse_spec)]
    aggregate: Option<Spec>,
    /// Give that for the rows of each such time too, with when it began as `window`
    #[arg(long, value_name = "TIME", value_parser = parse_every, requires = "aggregate")]
    every: Option<Duration>,
}

/// What rows are to come to, from JSON.
pub(super) fn parse_spec(text: &str) -> Result<Spec, String> {
    let record = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Spec::read(&params::from_json(record)).map_err(|error| error.message.clone())
}

/// A time that ends.
pub(super) fn parse_every(text: &str) -> Result<Duration, String> {
    let every = duration::parse(text)?;
    if every.is_zero() { Err("longer than nothing".to_owned()) } else { Ok(every) }
}

/// What the command line said of it.
#[derive(Debug, Clone)]
pub(super) struct Gather {
    parallel: bool,
    unordered: bool,
    aggregate: Option<Spec>,
    every: Option<Duration>,
}

impl Gather {
    pub(super) fn new(args: GatherArgs, unordered: bool) -> Gather {
        let GatherArgs { parallel, aggregate, every } = args;
        Gather { parallel, unordered, aggregate, every }
    }

    /// Whether rows are given before all have come.
    pub(super) fn streams(&self) -> bool {
        self.every.is_some()
    }

    /// What rows are to come to, and after which times.
    pub(super) fn aggregate(&self) -> Option<(Spec, Option<Duration>)> {
        self.aggregate.clone().map(|spec| (spec, self.every))
    }

    /// Refuses what many input rows cannot be told.
    ///
    /// # Errors
    /// Where it was said.
    pub(super) fn check_bulk(&self) -> Result<(), CallError> {
        let refused = |flag: &str, help: &str| {
            let error = CallError::not_sent("Usage", format!("--{flag} is of one listing, and many rows are piped in"));
            Err(error.flag(flag).help(help))
        };
        match self {
            Gather { parallel: true, .. } => {
                refused("parallel", "leave it away: rows are worked on side by side anyway")
            }
            Gather { aggregate: Some(_), .. } => refused("aggregate", "… | nuaws aggregate --by …"),
            _ => Ok(()),
        }
    }

    /// What to say of requests that are not made as they were asked for.
    pub(super) fn note<'r>(&self, mut requests: impl Iterator<Item = &'r Request>) -> Option<String> {
        let bucket = requests.find_map(|request| plain_only(&request.params)).filter(|_| self.parallel)?;
        Some(format!(
            "nuaws: {bucket} is a directory bucket, which lists its keys in no order: --parallel made no difference\n"
        ))
    }
}

impl Runner for Gather {
    async fn run(&self, call: &Call, paging: &Paging, outlet: &mut impl Outlet) -> Result<bool, Stop> {
        if self.parallel && plain_only(&call.params).is_none() {
            split::run(call, paging, self.unordered, outlet).await.map(|()| true)
        } else {
            pager::run(call, paging, outlet).await
        }
    }
}

/// The bucket in parameters, if its listing comes in no order.
fn plain_only(params: &Value) -> Option<&str> {
    let Value::Map(entries) = params else { return None };
    let bucket = entries.iter().find(|(name, _)| name.trim_start_matches('-').eq_ignore_ascii_case("bucket"));
    bucket.and_then(|(_, bucket)| bucket.as_str()).filter(|bucket| split::is_unordered(bucket))
}
