//! Which part of the key space is read next, and whose turn it is to leave: pure bookkeeping, without I/O or clocks.
//!
//! The key space is a row of ranges without gaps: each begins behind a text and ends with one. A range is cut in two
//! where somebody has nothing else to do; what the left part has read beyond the cut is dropped, as the right part reads
//! it. So every key is given by exactly one range, wherever the cuts are.

use std::collections::VecDeque;

use super::guess::{self, Stretch};

/// A page's rows.
pub(super) trait Keyed {
    /// How many rows there are.
    fn len(&self) -> usize;
    /// The first key and the last; empty without rows.
    fn ends(&self) -> (&str, &str);
    /// Drops the rows behind this key.
    fn keep_until(&mut self, key: &str);
    /// The memory they take.
    fn bytes(&self) -> usize;
}

/// An answer to a request for a page.
#[derive(Debug)]
pub(super) struct Page<R, C> {
    /// Its rows, in the order of their keys.
    pub(super) rows: R,
    /// Where the next page begins; none at the end of the listing.
    pub(super) next: Option<C>,
    /// How far the page goes, where there is a next one: no later page has rows before this key.
    pub(super) reached: String,
    /// Whether a later page may have more rows of that very key.
    pub(super) reached_again: bool,
}

/// Where a page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum From<C> {
    /// Behind this text; at the beginning of the listing without one.
    Behind(Option<String>),
    /// Where an earlier page says.
    Next(C),
}

/// A page to ask for, and for which range.
#[derive(Debug)]
pub(super) struct Ask<C> {
    /// The range's number.
    pub(super) range: u64,
    /// Where the page begins.
    pub(super) from: From<C>,
    /// Whether its rows will probably have to wait for their turn.
    pub(super) waits: bool,
}

/// How it is to be done.
#[derive(Debug, Clone)]
pub(super) struct Terms {
    /// Whether rows leave in the order of their keys.
    pub(super) ordered: bool,
    /// How many requests may be under way.
    pub(super) workers: usize,
    /// Bytes of rows that may wait for their turn.
    pub(super) budget: usize,
    /// Rows that are wanted at most.
    pub(super) wanted: u64,
    /// What all keys begin with.
    pub(super) prefix: String,
}

/// The key space while it is read.
#[derive(Debug)]
pub(super) struct Ranges<R, C> {
    terms: Terms,
    /// In the order of their keys; those that are read and given are gone.
    ranges: VecDeque<Range<R, C>>,
    /// Rows of any range, where order makes no difference.
    loose: VecDeque<R>,
    /// Bytes of rows that wait.
    held: usize,
    under_way: usize,
    /// Bytes of the largest page so far.
    page: usize,
    /// Pages with rows in them.
    pages: usize,
    /// Rows that were read, and those of them that were given.
    rows: u64,
    given: u64,
    /// Requests that one reader would not have made.
    spent: f64,
    numbers: u64,
    marks: Marks,
}

/// How many ranges, from the first on, may hold what is wanted.
struct Reach {
    ranges: usize,
    /// Pages that are wanted of the last of them, beyond those that it has read.
    missing: f64,
}

#[derive(Debug)]
struct Range<R, C> {
    number: u64,
    /// What its keys come behind.
    behind: Option<String>,
    /// Its last key, at most.
    until: Option<String>,
    /// Whether the last page said nothing of how far it goes.
    is_lost: bool,
    next: Option<From<C>>,
    under_way: bool,
    /// The first key and the last, and the first of the last page.
    seen: Option<(String, String, String)>,
    /// Whether the last cut had nothing behind it.
    ends_early: bool,
    /// A key that is known below.
    below: Option<String>,
    pages: usize,
    /// How many pages it may have, as far as that was guessed.
    guessed: f64,
    /// Rows that wait for their turn.
    ready: VecDeque<R>,
}

/// Pages that a range may have of which nothing is known.
const UNKNOWN: f64 = 256.0;
/// A range with fewer pages to come is not worth a cut.
const WORTH_A_CUT: f64 = 2.0;
/// Requests more than one reader would make that a listing may cost: as many as it has pages at first, then
const CUTS: usize = 48;
/// one more for so many pages.
const PAGES_A_CUT: usize = 20;
/// Pages of the range whose turn it is that may wait for a slow reader, whatever else waits.
const AT_ONCE: usize = 4;

impl<R: Keyed, C> Ranges<R, C> {
    /// The keys behind `behind`, cut at `cuts` from the beginning, which are thought to part `pages` pages evenly.
    pub(super) fn new(terms: Terms, behind: Option<String>, cuts: Vec<String>, pages: usize) -> Ranges<R, C> {
        let count = cuts.len() + 1;
        let starts = std::iter::once(behind).chain(cuts.iter().cloned().map(Some));
        let ends = cuts.iter().cloned().map(Some).chain([None]);
        let guessed = if pages == 0 { UNKNOWN } else { (pages / count).max(1) as f64 };
        let ranges =
            starts.zip(ends).zip(0..).map(|((behind, until), number)| Range::new(number, behind, until, guessed));
        Ranges {
            ranges: ranges.collect(),
            terms,
            loose: VecDeque::new(),
            held: 0,
            under_way: 0,
            page: 0,
            pages: 0,
            rows: 0,
            given: 0,
            spent: 0.0,
            numbers: count as u64,
            marks: Marks::default(),
        }
    }

    /// The next page to ask for, if one is wanted now.
    pub(super) fn ask(&mut self) -> Option<Ask<C>> {
        if self.under_way >= self.terms.workers {
            return None;
        }
        let idle = |range: &Range<R, C>| !range.under_way && range.next.is_some();
        let reach = self.reach();
        let known = (0..reach.ranges).find(|at| idle(&self.ranges[*at]) && self.may_read(*at));
        let at = known.or_else(|| self.cut(&reach))?;
        let range = &mut self.ranges[at];
        let from = range.next.take()?;
        range.under_way = true;
        self.under_way += 1;
        Some(Ask { range: range.number, from, waits: self.terms.ordered && at > 0 })
    }

    /// How far reading is of use, where rows leave in order and only the first of them are wanted.
    fn reach(&self) -> Reach {
        let all = self.ranges.len();
        if !self.terms.ordered || self.terms.wanted == u64::MAX {
            return Reach { ranges: all, missing: f64::INFINITY };
        }
        if self.pages == 0 {
            // How much a page holds is not known.
            return Reach { ranges: all.min(1), missing: 0.0 };
        }
        let a_page = self.rows as f64 / self.pages as f64;
        let mut missing = self.terms.wanted.saturating_sub(self.given) as f64;
        for (at, range) in self.ranges.iter().enumerate() {
            let ready: usize = range.ready.iter().map(R::len).sum();
            let here = missing - ready as f64;
            missing = here - range.expected(&self.terms.prefix) * a_page;
            if missing <= 0.0 {
                return Reach { ranges: at + 1, missing: here / a_page.max(1.0) };
            }
        }
        Reach { ranges: all, missing: f64::INFINITY }
    }

    /// Whether there is room for a page of the range at this place.
    fn may_read(&self, at: usize) -> bool {
        let coming = self.held + (self.under_way + 1) * self.page;
        let budget = self.terms.budget;
        match (self.terms.ordered, at) {
            // All wait for this one, unless it is the reader who is waited for.
            (true, 0) => coming < budget || self.ranges[0].ready.len() < AT_ONCE,
            // A part of the room is for those whose turn comes soon.
            (true, at) => coming < budget / 8 * 7 + ((budget / 8) >> (at - 1).min(16)),
            (false, _) => coming < budget || self.under_way == 0 && self.loose.is_empty(),
        }
    }

    /// Cuts the range that is worth it most; the place of the part that nobody reads.
    fn cut(&mut self, reach: &Reach) -> Option<usize> {
        // Each range that is open will end within a page, which the next has begun with.
        let spent = self.spent + 0.5 * reach.ranges as f64;
        let allowed = (4 + self.pages).min(CUTS) + self.pages / PAGES_A_CUT;
        if spent >= allowed as f64 || self.pages == 0 {
            return None;
        }
        // Keys that differ early make more of a stretch than keys that differ late.
        let worth = |at: usize| {
            let range = &self.ranges[at];
            let left = range.left(&self.terms.prefix);
            // Where a cut was made last is worth knowing before the next is made.
            let is_known = self.ranges.get(at + 1).is_none_or(|above| above.seen.is_some());
            // Half of it will be in front of the cut.
            let is_wanted = at + 1 < reach.ranges || left / 2.0 < reach.missing;
            (is_known && is_wanted && !range.is_lost && left >= WORTH_A_CUT && self.may_read(at + 1))
                .then(|| (range.depth(&self.terms.prefix), left, at))
        };
        let mut worth: Vec<(usize, f64, usize)> = (0..reach.ranges).filter_map(worth).collect();
        worth.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
        let (at, text) = worth.into_iter().find_map(|(.., at)| Some((at, self.place(at)?)))?;
        let left = &mut self.ranges[at];
        left.guessed = left.left(&self.terms.prefix) / 2.0;
        let mut right = Range::new(self.numbers, Some(text.clone()), left.until.replace(text), left.guessed);
        right.ends_early = std::mem::take(&mut left.ends_early);
        right.below = left.seen.as_ref().map(|(_, last, _)| last.clone());
        self.ranges.insert(at + 1, right);
        self.numbers += 1;
        Some(at + 1)
    }

    /// Where to cut the range at this place.
    fn place(&self, at: usize) -> Option<String> {
        let range = &self.ranges[at];
        let (_, last, page) = range.seen.as_ref()?;
        let above = self.ranges.get(at + 1).and_then(|above| Some(&*above.seen.as_ref()?.0));
        guess::cut(&Stretch {
            prefix: &self.terms.prefix,
            at: last,
            until: range.until.as_deref(),
            page,
            beside: [range.below.as_deref(), above],
            ends_early: range.ends_early,
        })
    }

    /// Takes the page that a range asked for.
    pub(super) fn take(&mut self, number: u64, page: Page<R, C>) {
        self.under_way -= 1;
        let Some(at) = self.ranges.iter().position(|range| range.number == number) else { return };
        let range = &mut self.ranges[at];
        range.under_way = false;
        let Page { mut rows, next, reached, reached_again } = page;
        let (asked, until) = (rows.len(), range.until.as_deref());
        let whole = asked == 0 || until.is_none_or(|until| rows.ends().1 <= until);
        let is_over = match (&next, until) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(_), Some(until)) => !whole || *reached > *until || (*reached == *until && !reached_again),
        };
        if let Some(until) = until.filter(|_| !whole) {
            rows.keep_until(until);
            self.spent += 1.0 - rows.len() as f64 / asked as f64;
        }
        if asked == 0 && is_over && range.pages == 0 {
            self.spent += 1.0;
        }
        range.next = next.filter(|_| !is_over).map(From::Next);
        range.is_lost = rows.len() == 0 && reached == range.reached();
        if rows.len() > 0 {
            let (first, last) = rows.ends();
            let (first, last) = (first.to_owned(), if is_over { last.to_owned() } else { reached });
            let page = first.clone();
            if whole {
                self.marks.page(&last);
            }
            range.seen = Some((range.seen.take().map_or(first, |(first, ..)| first), last, page));
            range.pages += 1;
            self.pages += 1;
            self.rows += rows.len() as u64;
            self.page = self.page.max(rows.bytes());
            self.held += rows.bytes();
            match self.terms.ordered {
                true => range.ready.push_back(rows),
                false => self.loose.push_back(rows),
            }
        } else if !is_over && range.is_lost {
            // An empty page. Where it ends nobody knows, and a cut might be far in front of that.
        } else if !is_over {
            // Nothing but common prefixes, or markers.
            let (first, from) = match range.seen.take() {
                Some((first, last, _)) => (first, last),
                None => (reached.clone(), reached.clone()),
            };
            range.seen = Some((first, reached, from));
            range.pages += 1;
            self.pages += 1;
        } else if range.pages == 0 && at > 0 {
            self.ranges[at - 1].ends_early = true;
        }
        self.sweep(at);
    }

    /// Forgets the range at this place if nothing is to come of it.
    fn sweep(&mut self, at: usize) {
        if self.ranges.get(at).is_some_and(|range| range.is_over() && range.ready.is_empty()) {
            self.ranges.remove(at);
        }
    }

    /// The rows whose turn it is.
    pub(super) fn give(&mut self) -> Option<R> {
        let rows = match self.terms.ordered {
            true => self.ranges.front_mut()?.ready.pop_front(),
            false => self.loose.pop_front(),
        };
        self.sweep(0);
        let rows = rows?;
        self.held -= rows.bytes();
        self.given += rows.len() as u64;
        Some(rows)
    }

    /// Whether everything was read and given.
    pub(super) fn is_done(&self) -> bool {
        self.ranges.is_empty() && self.loose.is_empty()
    }

    /// Bytes of rows that wait.
    #[cfg(test)]
    pub(super) fn held(&self) -> usize {
        self.held
    }

    /// Texts that part what was read into about `count` equal parts, and how many pages that was.
    pub(super) fn even_cuts(&mut self, count: usize) -> (Vec<String>, usize) {
        (self.marks.even(count), self.pages)
    }
}

impl<R, C> Range<R, C> {
    fn new(number: u64, behind: Option<String>, until: Option<String>, guessed: f64) -> Range<R, C> {
        Range {
            number,
            next: Some(From::Behind(behind.clone())),
            behind,
            until,
            is_lost: false,
            under_way: false,
            seen: None,
            ends_early: false,
            below: None,
            pages: 0,
            guessed,
            ready: VecDeque::new(),
        }
    }

    fn is_over(&self) -> bool {
        self.next.is_none() && !self.under_way
    }

    /// How far it was read.
    fn reached(&self) -> &str {
        self.seen.as_ref().map(|(_, last, _)| last).or(self.behind.as_ref()).map_or("", String::as_str)
    }

    /// How many parts of a path all of its keys share.
    fn depth(&self, prefix: &str) -> usize {
        let shared = match (&self.seen, &self.until) {
            (Some((_, last, _)), Some(until)) => last.chars().zip(until.chars()).take_while(|(a, b)| a == b).count(),
            _ => prefix.chars().count(),
        };
        let keys = self.seen.as_ref().map_or("", |(_, last, _)| last);
        keys.chars().take(shared).filter(|this| !this.is_alphanumeric()).count()
    }

    /// How many pages are to come, those of a range included that nobody has looked into.
    fn expected(&self, prefix: &str) -> f64 {
        if self.seen.is_none() && !self.is_over() { self.guessed } else { self.left(prefix) }
    }

    /// How many pages are to come, as far as one can tell.
    fn left(&self, prefix: &str) -> f64 {
        match &self.seen {
            _ if self.is_over() => 0.0,
            None => 0.0,
            Some((first, last, _)) => {
                let read = guess::fraction(first, last, self.until.as_deref(), prefix);
                // A small part says too little of the rest.
                if read > 0.01 { self.pages as f64 * (1.0 - read) / read } else { self.guessed.max(self.pages as f64) }
            }
        }
    }
}

/// Some of the keys that pages ended with, evenly many of all parts.
#[derive(Debug, Default)]
struct Marks {
    keys: Vec<String>,
    /// Pages to a mark, as a power of 2.
    power: u32,
    pages: usize,
}

/// Marks that are kept at most.
const MARKS: usize = 4096;

impl Marks {
    fn page(&mut self, last: &str) {
        self.pages += 1;
        if !self.pages.is_multiple_of(1 << self.power) {
            return;
        }
        if self.keys.len() == MARKS {
            self.keys.sort_unstable();
            self.keys = std::mem::take(&mut self.keys).into_iter().skip(1).step_by(2).collect();
            self.power += 1;
        }
        self.keys.push(last.to_owned());
    }

    fn even(&mut self, count: usize) -> Vec<String> {
        self.keys.sort_unstable();
        let at = |part: usize| self.keys.get(part * self.keys.len() / count.max(1)).cloned();
        let mut cuts: Vec<String> = (1..count).filter_map(at).collect();
        cuts.dedup();
        cuts
    }
}
