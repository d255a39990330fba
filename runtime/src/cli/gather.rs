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

/// The longest time between two windows: what is longer never comes, or cannot be told by a clock.
const A_YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A time that ends, and that somebody may wait for.
pub(super) fn parse_every(text: &str) -> Result<Duration, String> {
    match duration::parse(text)? {
        Duration::ZERO => Err("longer than nothing".to_owned()),
        every if every > A_YEAR => Err("a year (365day) at most".to_owned()),
        every => Ok(every),
    }
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

    /// Refuses what several places cannot be told, which this option names.
    ///
    /// # Errors
    /// Where it was said: rows that wait for their turn would take the memory of one listing for each place.
    pub(super) fn check_places(&self, option: &str) -> Result<(), CallError> {
        if !self.parallel {
            return Ok(());
        }
        let what = format!("--parallel reads one listing, and --{option} asks in several places");
        let one = option.trim_end_matches('s');
        let help = format!("leave --parallel away, or ask in one after the other: … | each {{|it| … --{one} $it }}");
        Err(CallError::not_sent("Usage", what).flag("parallel").help(help))
    }

    /// What to say of a request that is not made as it was asked for.
    pub(super) fn note(&self, request: &Request) -> Option<String> {
        let bucket = plain_only(&request.params).filter(|_| self.parallel)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_last_a_while_and_not_for_ever() {
        assert_eq!(parse_every("10sec"), Ok(Duration::from_secs(10)));
        assert_eq!(parse_every("365day"), Ok(A_YEAR));
        assert_eq!(parse_every("0").unwrap_err(), "longer than nothing");
        for long in ["366day", "1e19", "31536001"] {
            assert_eq!(parse_every(long).unwrap_err(), "a year (365day) at most", "{long}");
        }
    }
}
