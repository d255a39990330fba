//! Rows counted and added up where they come in, so that none of them leaves: `--aggregate` and `nuaws aggregate`.
//!
//! [`over`] stands an [`Outlet`] in front of another: rows go in, groups come out, all of them at the end and those of each
//! window meanwhile. Nothing is collected but the groups ([`table`]), and of those there are so many at most.

mod figure;
mod table;

use std::pin::pin;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_util::future::{Either, select};
use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior, interval_at};

use crate::error::{CallError, Stage};
use crate::outlet::{Gone, Outlet, Stop};
use crate::output::{Batch, Frame};
use crate::progress::Step;
use crate::value::{Timestamp, Value};
use figure::Kind;
use table::Table;

/// Frames on their way to being added up.
const IN_FLIGHT: usize = 2;

/// What is wanted of rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spec {
    /// Columns whose values make a group.
    by: Vec<Column>,
    /// Whether rows are counted.
    count: bool,
    /// What is worked out of which column.
    figures: Vec<(Kind, Column)>,
}

/// A column, or one of a record in it: `Owner.ID`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Column(Vec<String>);

impl Column {
    fn read(text: &str) -> Column {
        let path = text.strip_prefix("$.").unwrap_or(text);
        Column(path.split('.').map(|step| step.trim_end_matches('?').to_owned()).collect())
    }

    /// What it is called where it stands alone.
    fn name(&self) -> String {
        self.0.join("_")
    }

    fn path(&self) -> String {
        self.0.join(".")
    }
}

impl Spec {
    /// From a record: `by`, `sum`, `min`, `max` and `avg` are a column or several, `count` is true or false. Rows are
    /// counted where nothing else is wanted.
    ///
    /// # Errors
    /// For anything else.
    pub fn read(record: &Value) -> Result<Spec, CallError> {
        let wrong = |what: String| {
            CallError::not_sent("Input", format!("--aggregate {what}")).flag("aggregate").help(
                "for example {by: StorageClass, sum: Size, count: true}; there are by, count, sum, min, max and avg",
            )
        };
        let Value::Map(entries) = record else { return Err(wrong("is a record".into())) };
        let mut spec = Spec::default();
        for (name, value) in entries {
            let columns = || match value {
                Value::String(column) => Ok(vec![Column::read(column)]),
                Value::List(columns) => {
                    let column = |column: &Value| column.as_str().map(Column::read);
                    columns
                        .iter()
                        .map(column)
                        .collect::<Option<_>>()
                        .ok_or_else(|| wrong(format!("{name}: names of columns are wanted")))
                }
                _ => Err(wrong(format!("{name}: the name of a column is wanted, or a list of them"))),
            };
            match (&**name, Kind::named(name), value) {
                (_, _, Value::Null) => {}
                ("by", ..) => spec.by = columns()?,
                ("count", _, Value::Bool(count)) => spec.count = *count,
                ("count", ..) => return Err(wrong("count: is true or false".into())),
                (_, Some(kind), _) => spec.figures.extend(columns()?.into_iter().map(|column| (kind, column))),
                (_, None, _) => return Err(wrong(format!("has no {name}"))),
            }
        }
        spec.count |= spec.figures.is_empty();
        Ok(spec)
    }
}

/// Where rows go in.
#[derive(Debug, Clone)]
pub struct Rows<O> {
    frames: mpsc::Sender<Frame>,
    /// For what is told on the way.
    inner: O,
}

impl<O: Outlet> Outlet for Rows<O> {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        self.frames.send(frame).await.map_err(|_| Gone)
    }

    async fn page(&mut self) -> Result<(), Gone> {
        if self.frames.is_closed() { Err(Gone) } else { Ok(()) }
    }

    fn is_eager(&self) -> bool {
        true
    }

    fn watch(&self) {
        self.inner.watch();
    }

    fn tell(&self, step: Step<'_>) {
        self.inner.tell(step);
    }
}

impl<O> Rows<O> {
    /// The way in alone, for who outlives what is done with the rows: nothing of where groups go is kept open.
    pub fn into_sender(self) -> mpsc::Sender<Frame> {
        self.frames
    }
}

/// Adds up what `work` gives, and gives that to `outlet`: groups at the end, and after each time of `every` those of the
/// rows that came in it, with when it began as `window`.
///
/// # Errors
/// As `work`; for rows that cannot be added up; and when the reader leaves.
pub async fn over<O, W>(
    spec: Spec,
    every: Option<Duration>,
    outlet: &mut O,
    work: impl FnOnce(Rows<O>) -> W,
) -> Result<(), Stop>
where
    O: Outlet + Clone,
    W: Future<Output = Result<(), Stop>>,
{
    let (frames, receiver) = mpsc::channel(IN_FLIGHT);
    if every.is_some() {
        // Between two windows nothing is written, which would tell.
        outlet.watch();
    }
    let work = pin!(work(Rows { frames, inner: outlet.clone() }));
    let total = match select(pin!(fold(spec, every, receiver, outlet)), work).await {
        // Whoever adds up no more has said why, and the work is of no use to anybody.
        Either::Left((Err(stop), _)) => return Err(stop),
        Either::Left((Ok(total), work)) => {
            work.await?;
            total
        }
        // What it gave before may be wrong, and was given first.
        Either::Right((worked, fold)) => {
            let total = fold.await?;
            worked?;
            total
        }
    };
    let rows = total.rows(every.map(|_| Value::Null))?;
    give(rows, outlet).await
}

async fn fold<O: Outlet>(
    spec: Spec,
    every: Option<Duration>,
    mut frames: mpsc::Receiver<Frame>,
    outlet: &mut O,
) -> Result<Table, Stop> {
    let mut total = Table::new(spec.clone());
    let Some(every) = every else {
        while let Some(frame) = frames.recv().await {
            total.add(&batch(frame)?)?;
        }
        return Ok(total);
    };
    let mut window = Table::new(spec.clone());
    let mut began = SystemTime::now();
    let mut ticks = interval_at(Instant::now() + every, every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            frame = frames.recv() => {
                let Some(frame) = frame else { break };
                let batch = batch(frame)?;
                total.add(&batch)?;
                window.add(&batch)?;
            }
            _ = ticks.tick() => {
                let rows = std::mem::replace(&mut window, Table::new(spec.clone())).rows(Some(time(began)))?;
                began = SystemTime::now();
                give(rows, outlet).await?;
            }
        }
    }
    give(window.rows(Some(time(began)))?, outlet).await?;
    Ok(total)
}

async fn give(rows: Vec<Batch>, outlet: &mut impl Outlet) -> Result<(), Stop> {
    for batch in rows {
        outlet.frame(Frame::Rows(batch)).await?;
    }
    Ok(())
}

fn batch(frame: Frame) -> Result<Batch, CallError> {
    match frame {
        Frame::Rows(batch) => Ok(batch),
        Frame::Value(..) | Frame::Bytes(_) => Err(no_rows().stage(Stage::Answered)),
    }
}

/// The error for an answer that holds no rows.
pub fn no_rows() -> CallError {
    let error = CallError::not_sent("Input", "--aggregate takes rows, and the answer is none");
    error.flag("aggregate").help("leave --aggregate away")
}

fn time(at: SystemTime) -> Value {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    Value::Timestamp(Timestamp { secs: since.as_secs() as i64, nanos: since.subsec_nanos() })
}

#[cfg(test)]
mod tests;
