//! The sink of listings: elements at a path leave as MessagePack rows, everything around them stays a [`Value`].
//!
//! Inside a row each event costs one branch. Outside, the path is followed step by step; what stands beside the path
//! within an iterated element (an EC2 reservation's owner beside its instances) belongs to no row and is dropped.

use super::{MsgPack, Sink, ValueSink};
use crate::value::{Timestamp, Value};

/// Where the rows of an answer are: member names, `[]` where a list is walked, e.g. `Contents[]`,
/// `DistributionList.Items[]`, `Reservations[].Instances[]`. The last list is walked with or without its `[]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowPath(Box<[Step]>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(Box<str>),
    Each,
}

/// A path that is not `Member(.Member | [])*`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a path to rows such as Contents or Reservations[].Instances[]")]
pub struct RowPathError(String);

impl std::str::FromStr for RowPath {
    type Err = RowPathError;

    fn from_str(path: &str) -> Result<RowPath, RowPathError> {
        let mut steps = Vec::new();
        for part in path.split('.') {
            let name = part.strip_suffix("[]").unwrap_or(part);
            if name.is_empty() || !name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_') {
                return Err(RowPathError(path.to_owned()));
            }
            steps.push(Step::Key(name.into()));
            if part.len() > name.len() {
                steps.push(Step::Each);
            }
        }
        if steps.last() != Some(&Step::Each) {
            steps.push(Step::Each);
        }
        Ok(RowPath(steps.into()))
    }
}

/// Splits an answer into rows and envelope; see the module.
#[derive(Debug)]
pub struct Rows<'a> {
    path: RowPath,
    packer: MsgPack,
    ends: Vec<usize>,
    envelope: ValueSink,
    /// Containers open inside the current row.
    row: u32,
    /// Containers open beside the path; their events go to the envelope unless an iterated list is open.
    beside: u32,
    /// Steps of the path that lead to the innermost open container on it; `None` before the root begins.
    level: Option<usize>,
    /// The last key was the path's next step.
    matched: bool,
    /// Iterated lists open on the path.
    iterating: u32,
    /// After how many rows they are shown, and to whom.
    show: Option<(usize, Show<'a>)>,
}

/// Looks at rows.
type Look<'a> = dyn FnOnce(&[u8]) + Send + 'a;

/// Somebody who looks at the first rows.
struct Show<'a>(Box<Look<'a>>);

impl std::fmt::Debug for Show<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Show")
    }
}

/// Where the value that begins now belongs.
enum Place {
    Row,
    /// On the path, these steps in.
    Path(usize),
    Beside,
}

impl<'a> Rows<'a> {
    /// Rows at `path`.
    pub fn new(path: RowPath) -> Rows<'a> {
        Rows {
            path,
            packer: MsgPack::default(),
            ends: Vec::new(),
            envelope: ValueSink::default(),
            row: 0,
            beside: 0,
            level: None,
            matched: false,
            iterating: 0,
            show: None,
        }
    }

    /// Has `show` look at the first rows as soon as there are `count`, while the others are still to come.
    pub fn showing(self, count: usize, show: impl FnOnce(&[u8]) + Send + 'a) -> Rows<'a> {
        Rows { show: Some((count, Show(Box::new(show)))), ..self }
    }

    /// The rows so far, one MessagePack value behind another.
    pub fn rows(&self) -> &[u8] {
        self.packer.bytes()
    }

    /// Where each row ends in [`Rows::rows`]; as many as there are rows.
    pub fn ends(&self) -> &[usize] {
        &self.ends
    }

    /// The rows, where each ends, and the answer without them.
    pub fn into_parts(self) -> (Vec<u8>, Vec<usize>, Value) {
        (self.packer.into_bytes(), self.ends, self.envelope.finish().unwrap_or(Value::Null))
    }

    /// Decides where the value that begins now goes; called outside rows only.
    fn place(&self) -> Place {
        let next = match self.level {
            _ if self.beside > 0 => return Place::Beside,
            None => return Place::Path(0),
            Some(level) => match &self.path.0[level] {
                Step::Key(_) if !self.matched => return Place::Beside,
                _ => level + 1,
            },
        };
        if next == self.path.0.len() { Place::Row } else { Place::Path(next) }
    }

    /// The envelope, where what stands beside the path goes; the key that was held back because it matched goes first.
    fn envelope(&mut self) -> Option<&mut ValueSink> {
        if self.iterating > 0 {
            return None;
        }
        if let (true, Some(Step::Key(name))) = (self.matched, self.level.map(|level| &self.path.0[level])) {
            self.envelope.key(name);
            self.matched = false;
        }
        Some(&mut self.envelope)
    }

    fn row_done(&mut self) {
        self.ends.push(self.packer.bytes().len());
        if let Some((_, show)) = self.show.take_if(|(count, _)| *count == self.ends.len()) {
            show.0(self.packer.bytes());
        }
    }

    /// A container on the path ends.
    fn leave(&mut self) {
        self.level = self.level.and_then(|level| level.checked_sub(1));
        self.matched = false;
    }
}

macro_rules! scalars {
    ($($method:ident($($value:ident: $kind:ty)?);)*) => {$(
        #[inline]
        fn $method(&mut self $(, $value: $kind)?) {
            // All but a few scalars stand inside a row.
            if self.row > 0 {
                return self.packer.$method($($value)?);
            }
            if let Place::Row = self.place() {
                self.packer.$method($($value)?);
                self.row_done();
            } else if let Some(envelope) = self.envelope() {
                envelope.$method($($value)?);
            }
        }
    )*};
}

impl Sink for Rows<'_> {
    scalars! {
        null();
        bool(value: bool);
        int(value: i64);
        float(value: f64);
        string(value: &str);
        blob(value: &[u8]);
        timestamp(value: Timestamp);
    }

    #[inline]
    fn key(&mut self, key: &str) {
        if self.row > 0 {
            return self.packer.key(key);
        }
        if self.beside == 0 {
            let step = self.level.map(|level| &self.path.0[level]);
            self.matched = matches!(step, Some(Step::Key(name)) if **name == *key);
        }
        if !self.matched
            && let Some(envelope) = self.envelope()
        {
            envelope.key(key);
        }
    }

    #[inline]
    fn begin_map(&mut self) {
        if self.row > 0 {
            self.row += 1;
            return self.packer.begin_map();
        }
        match self.place() {
            Place::Row => {
                self.row = 1;
                self.packer.begin_map();
            }
            Place::Path(level) if matches!(self.path.0[level], Step::Key(_)) => {
                if let Some(envelope) = self.envelope() {
                    envelope.begin_map();
                }
                self.level = Some(level);
                self.matched = false;
            }
            _ => {
                if let Some(envelope) = self.envelope() {
                    envelope.begin_map();
                }
                self.beside += 1;
            }
        }
    }

    #[inline]
    fn end_map(&mut self) {
        if self.row > 0 {
            self.packer.end_map();
            self.row -= 1;
            if self.row == 0 {
                self.row_done();
            }
            return;
        }
        if let Some(envelope) = self.envelope() {
            envelope.end_map();
        }
        match self.beside.checked_sub(1) {
            Some(beside) => self.beside = beside,
            None => self.leave(),
        }
    }

    #[inline]
    fn begin_list(&mut self) {
        if self.row > 0 {
            self.row += 1;
            return self.packer.begin_list();
        }
        match self.place() {
            Place::Row => {
                self.row = 1;
                self.packer.begin_list();
            }
            Place::Path(level) if self.path.0[level] == Step::Each => {
                self.level = Some(level);
                self.matched = false;
                self.iterating += 1;
            }
            _ => {
                if let Some(envelope) = self.envelope() {
                    envelope.begin_list();
                }
                self.beside += 1;
            }
        }
    }

    #[inline]
    fn end_list(&mut self) {
        if self.row > 0 {
            self.packer.end_list();
            self.row -= 1;
            if self.row == 0 {
                self.row_done();
            }
            return;
        }
        match self.beside.checked_sub(1) {
            Some(beside) => {
                if let Some(envelope) = self.envelope() {
                    envelope.end_list();
                }
                self.beside = beside;
            }
            None => {
                self.iterating -= 1;
                self.leave();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(entries: &[(&str, Value)]) -> Value {
        Value::Map(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    fn list(items: &[Value]) -> Value {
        Value::List(items.to_vec())
    }

    /// Plays `answer` through `path`; the rows must be exactly `rows`, the rest exactly `envelope`.
    fn check(path: &str, answer: &Value, rows: &[Value], envelope: &Value) {
        let mut sink = Rows::new(path.parse().unwrap());
        answer.write_to(&mut sink);
        let mut expected = MsgPack::default();
        let mut ends = Vec::new();
        for row in rows {
            row.write_to(&mut expected);
            ends.push(expected.bytes().len());
        }
        let (bytes, got_ends, rest) = sink.into_parts();
        assert_eq!(bytes, expected.into_bytes(), "{path}");
        assert_eq!(got_ends, ends, "{path}");
        assert_eq!(&rest, envelope, "{path}");
    }

    #[test]
    fn elements_become_rows_and_the_rest_an_envelope() {
        let row = map(&[("Key", Value::String("a".into())), ("Tags", list(&[map(&[("Contents", Value::Int(1))])]))]);
        let answer = map(&[
            ("Name", Value::String("n".into())),
            ("Contents", list(&[row.clone(), row.clone()])),
            ("Other", map(&[("Contents", list(&[Value::Int(9)]))])),
        ]);
        let envelope =
            map(&[("Name", Value::String("n".into())), ("Other", map(&[("Contents", list(&[Value::Int(9)]))]))]);
        check("Contents", &answer, &[row.clone(), row.clone()], &envelope);
        check("Contents[]", &answer, &[row.clone(), row], &envelope);
        check("Missing", &answer, &[], &answer);
    }

    #[test]
    fn paths_go_through_structures_and_lists() {
        let instance = |id| map(&[("InstanceId", Value::Int(id))]);
        let answer = map(&[
            (
                "Reservations",
                list(&[
                    map(&[
                        ("OwnerId", Value::Int(1)),
                        ("Groups", list(&[Value::Int(5)])),
                        ("Instances", list(&[instance(1), instance(2)])),
                    ]),
                    map(&[("Instances", list(&[])), ("OwnerId", Value::Int(2))]),
                    map(&[("Instances", list(&[instance(3)]))]),
                ]),
            ),
            ("NextToken", Value::String("t".into())),
        ]);
        check(
            "Reservations[].Instances[]",
            &answer,
            &[instance(1), instance(2), instance(3)],
            &map(&[("NextToken", Value::String("t".into()))]),
        );
        let nested =
            map(&[("List", map(&[("Marker", Value::Int(1)), ("Items", list(&[Value::Int(7), Value::Null]))]))]);
        check(
            "List.Items",
            &nested,
            &[Value::Int(7), Value::Null],
            &map(&[("List", map(&[("Marker", Value::Int(1))]))]),
        );
    }

    #[test]
    fn rows_may_be_lists_and_maps_of_lists() {
        let row = list(&[Value::Int(1), list(&[]), map(&[("a", list(&[Value::Bool(true)]))])]);
        check("R", &map(&[("R", list(std::slice::from_ref(&row)))]), &[row], &map(&[]));
    }

    #[test]
    fn the_first_rows_are_shown_while_the_others_come() {
        let answer = map(&[("Contents", list(&[Value::Int(1), Value::Int(2), Value::Int(3)]))]);
        for (count, expected) in [(1, &[1][..]), (2, &[1, 2]), (4, &[])] {
            let mut shown = Vec::new();
            let mut sink = Rows::new("Contents".parse().unwrap()).showing(count, |rows| shown.extend_from_slice(rows));
            answer.write_to(&mut sink);
            assert_eq!(sink.into_parts().0, [1, 2, 3]);
            assert_eq!(shown, expected);
        }
    }

    #[test]
    fn what_does_not_fit_the_path_stays_in_the_envelope() {
        for odd in [Value::Int(1), map(&[("x", Value::Int(1))]), Value::Null] {
            let answer = map(&[("Contents", odd), ("Z", Value::Int(2))]);
            check("Contents", &answer, &[], &answer);
        }
        let answer = map(&[("A", list(&[Value::Int(1)]))]);
        check("A.B", &answer, &[], &answer);
    }

    #[test]
    fn bad_paths_are_refused() {
        for path in ["", ".", "A..B", "A[0]", "A[]B", "a b"] {
            assert!(path.parse::<RowPath>().is_err(), "{path}");
        }
    }
}
