//! Answers with the columns of their input before them.

use crate::outlet::{Gone, Outlet};
use crate::output::{Batch, Frame, pack, unpack};
use crate::progress::Step;
use crate::value::Value;

/// The columns of a row of the input.
pub(super) type Input = Vec<(String, Value)>;

/// `answer` behind the columns of its input: what it has itself stands in their place.
pub(super) fn behind(input: &Input, answer: Value) -> Value {
    let mut row = Value::Map(input.clone());
    match answer {
        Value::Map(columns) => columns.into_iter().for_each(|(name, value)| row.set(&name, value)),
        value => row.set("value", value),
    }
    row
}

/// Each of these rows behind the columns of their input.
pub(super) fn all_behind(input: &Input, batch: Batch) -> Batch {
    let mut rest = &batch.packed[..];
    let mut packed = Vec::with_capacity(rest.len() * 2);
    while let Ok(row) = unpack(&mut rest) {
        packed.extend(pack(&behind(input, row)));
    }
    Batch { packed: packed.into(), ..batch }
}

/// An outlet of one call whose answer begins with the columns of its one row of input.
#[derive(Debug, Clone)]
pub struct Behind<O> {
    inner: O,
    input: Input,
}

impl<O> Behind<O> {
    /// Puts `input` before what goes to `inner`.
    pub fn new(inner: O, input: Vec<(String, Value)>) -> Behind<O> {
        Behind { inner, input }
    }
}

impl<O: Outlet> Outlet for Behind<O> {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let frame = match frame {
            Frame::Rows(batch) => Frame::Rows(all_behind(&self.input, batch)),
            Frame::Value(value, sizes) => Frame::Value(behind(&self.input, value), sizes),
            // Bytes are no row that could have columns.
            Frame::Bytes(bytes) => Frame::Bytes(bytes),
        };
        self.inner.frame(frame).await
    }

    async fn page(&mut self) -> Result<(), Gone> {
        self.inner.page().await
    }

    fn is_eager(&self) -> bool {
        self.inner.is_eager()
    }

    fn watch(&self) {
        self.inner.watch();
    }

    fn tell(&self, step: Step<'_>) {
        self.inner.tell(step);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Sizes;

    #[test]
    fn an_answer_stands_in_place_of_a_column_of_its_name() {
        let text = |text: &str| Value::String(text.into());
        let input = vec![("Key".to_owned(), text("k")), ("Size".to_owned(), Value::Int(1))];
        let answer = |name: &str, value| Value::Map(vec![(name.to_owned(), value)]);
        let want = Value::Map(vec![("Key".into(), text("k")), ("Size".into(), Value::Int(2))]);
        assert_eq!(behind(&input, answer("Size", Value::Int(2))), want);
        let Value::Map(columns) = behind(&input, Value::Blob(vec![1])) else { panic!() };
        assert_eq!(columns[2], ("value".to_owned(), Value::Blob(vec![1])));
        let packed = [answer("A", Value::Int(1)), answer("A", Value::Int(2))].iter().flat_map(pack).collect::<Vec<_>>();
        let both = all_behind(&input, Batch { packed: packed.into(), count: 2, sizes: Sizes::default() });
        let mut rest = &both.packed[..];
        for number in [1, 2] {
            let row = unpack(&mut rest).unwrap();
            assert_eq!((row.get("Key"), row.get("A")), (Some(&text("k")), Some(&Value::Int(number))));
        }
        assert!(rest.is_empty());
    }
}
