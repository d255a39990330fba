//! Where a bucket was cut the last time: the next listing begins in even parts at once.
//!
//! Kept like answers, for who asked. Nothing is wrong with a listing whose hints are: its parts are less even.

use std::time::Duration;

use super::ranges::{Keyed, Ranges};
use crate::call::{Call, Notes};
use crate::output::{pack, unpack};
use crate::value::Value;

/// How long hints are kept.
const LASTS: Duration = Duration::from_secs(24 * 60 * 60);
/// Cuts that are kept at most.
const MOST: usize = 512;
/// A part of fewer pages is not worth the request that its end may cost.
const PAGES: usize = 16;

/// What is known of a bucket from the last time.
#[derive(Debug, Default)]
pub(super) struct Hints {
    notes: Option<Notes>,
    cuts: Vec<String>,
    /// How many pages they part.
    pages: usize,
}

impl Hints {
    /// Of what `call` lists: the keys with this prefix behind `behind`. None of a listing that shows folders: it skips
    /// what is in them. One that begins behind a key sees a part only: nothing is kept of it.
    pub(super) async fn of(call: &Call, prefix: &str, behind: Option<&str>) -> Hints {
        if call.params.get("Delimiter").is_some() {
            return Hints::default();
        }
        let text = |text: &str| Value::String(text.to_owned());
        let bucket = call.params.get("Bucket").cloned().unwrap_or(Value::Null);
        let about = |prefix: &str| Value::Map(vec![("cuts of".into(), bucket.clone()), ("under".into(), text(prefix))]);
        let notes = call.notes(&about(prefix)).await;
        let mut read = notes.as_ref().and_then(read);
        if read.is_none() && !prefix.is_empty() {
            read = call.notes(&about("")).await.as_ref().and_then(self::read);
        }
        let (pages, all) = read.unwrap_or_default();
        let parts = all.len() + 1;
        let here = |cut: &String| cut.starts_with(prefix) && behind.is_none_or(|behind| **cut > *behind);
        let cuts: Vec<String> = all.into_iter().filter(here).collect();
        let pages = pages * (cuts.len() + 1) / parts;
        Hints { notes: notes.filter(|_| behind.is_none()), cuts, pages }
    }

    /// Where to cut from the beginning, and how many pages that parts.
    pub(super) fn cuts(&self) -> (Vec<String>, usize) {
        pick(&self.cuts, self.pages)
    }

    /// Keeps what was learned for the next time.
    pub(super) fn keep<R: Keyed, C>(self, ranges: &mut Ranges<R, C>) {
        let (cuts, pages) = ranges.even_cuts(MOST);
        let Some(notes) = self.notes.filter(|_| pages >= 2 * PAGES) else { return };
        let cuts = Value::List(cuts.into_iter().map(Value::String).collect());
        notes.write(pack(&Value::List(vec![Value::Int(pages as i64), cuts])).into(), LASTS);
    }
}

/// So many of the cuts as the pages between them are worth.
pub(super) fn pick(cuts: &[String], pages: usize) -> (Vec<String>, usize) {
    let parts = (pages / PAGES).min(cuts.len() + 1);
    let at = |part: usize| cuts[part * (cuts.len() + 1) / parts - 1].clone();
    ((1..parts).map(at).collect(), if parts > 1 { pages } else { 0 })
}

fn read(notes: &Notes) -> Option<(usize, Vec<String>)> {
    let body = notes.read()?;
    let Ok(Value::List(parts)) = unpack(&mut &body[..]) else { return None };
    let [Value::Int(pages), Value::List(cuts)] = <[Value; 2]>::try_from(parts).ok()? else { return None };
    let text = |cut| match cut {
        Value::String(text) => Some(text),
        _ => None,
    };
    let cuts: Vec<String> = cuts.into_iter().filter_map(text).collect();
    // In order, or they part nothing.
    cuts.is_sorted().then_some((usize::try_from(pages).ok()?, cuts))
}
