//! The tables of groups, and what goes in and comes out.

use super::*;
use crate::output::{pack, unpack};

/// Keeps rows; leaves after so many frames.
#[derive(Debug, Clone, Default)]
struct Kept(std::sync::Arc<std::sync::Mutex<Vec<Value>>>, Option<usize>);

impl Outlet for Kept {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        let Frame::Rows(batch) = frame else { panic!("{frame:?}") };
        let mut rest = &batch.packed[..];
        let mut rows = self.0.lock().unwrap();
        for _ in 0..batch.count {
            rows.push(unpack(&mut rest).unwrap());
        }
        assert!(rest.is_empty());
        match &mut self.1 {
            Some(0) => Err(Gone),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }
    fn watch(&self) {}
}

fn nuon(json: &str) -> Value {
    crate::params::from_json(serde_json::from_str(json).unwrap())
}

fn frame(rows: &[Value]) -> Frame {
    let packed: Vec<u8> = rows.iter().flat_map(pack).collect();
    Frame::Rows(Batch { packed: packed.into(), count: rows.len() as u32, sizes: ["Size".to_owned()].into() })
}

fn rows(json: &str) -> Vec<Value> {
    match nuon(json) {
        Value::List(rows) => rows,
        other => panic!("{other:?}"),
    }
}

async fn aggregated(spec: &str, rows: &[Value]) -> Result<Vec<Value>, Stop> {
    let mut kept = Kept::default();
    let (spec, frame) = (Spec::read(&nuon(spec))?, frame(rows));
    let work = async |mut rows: Rows<Kept>| Ok(rows.frame(frame).await?);
    over(spec, None, &mut kept, work).await?;
    Ok(std::mem::take(&mut *kept.0.lock().unwrap()))
}

#[track_caller]
fn failed(result: Result<Vec<Value>, Stop>) -> String {
    match result {
        Err(Stop::Failed(error)) => error.message.clone(),
        other => panic!("{other:?}"),
    }
}

const ROWS: &str = r#"[
    {"Key": "a", "Size": 5, "Class": "X", "Owner": {"ID": "o1"}},
    {"Key": "b", "Size": 9223372036854775807, "Class": "Y", "Owner": {"ID": "o2"}},
    {"Key": "c", "Size": 7, "Class": "X", "Owner": {"ID": "o2"}},
    {"Key": "d", "Class": "X"},
    {"Key": "e", "Size": null}
]"#;

#[tokio::test]
async fn groups_come_in_order_with_their_figures() {
    let all = rows(ROWS);
    let spec = r#"{"by": "Class", "count": true, "sum": "Size", "min": ["Key", "Size"], "max": "Size", "avg": "Size"}"#;
    let expected = r#"[
        {"Class": null, "count": 1, "sum_Size": 0, "min_Key": "e", "min_Size": null, "max_Size": null, "avg_Size": null},
        {"Class": "X", "count": 3, "sum_Size": 12, "min_Key": "a", "min_Size": 5, "max_Size": 7, "avg_Size": 6},
        {"Class": "Y", "count": 1, "sum_Size": 9223372036854775807, "min_Key": "b", "min_Size": 9223372036854775807,
         "max_Size": 9223372036854775807, "avg_Size": 9223372036854775807}
    ]"#;
    let mut found = aggregated(spec, &all).await.unwrap();
    found.sort_by_key(|row| row.get("Class") != Some(&Value::Null));
    assert_eq!(found, rows(expected));
    let nested = aggregated(r#"{"by": ["$.Owner.ID", "Class"]}"#, &all[..3]).await.unwrap();
    let expected = r#"[{"Owner_ID": "o1", "Class": "X", "count": 1}, {"Owner_ID": "o2", "Class": "X", "count": 1},
        {"Owner_ID": "o2", "Class": "Y", "count": 1}]"#;
    assert_eq!(nested, rows(expected));
}

#[tokio::test]
async fn without_columns_all_rows_are_one_group_even_none() {
    let spec = r#"{"sum": "Size", "count": true}"#;
    assert_eq!(aggregated(spec, &[]).await.unwrap(), rows(r#"[{"count": 0, "sum_Size": 0}]"#));
    assert_eq!(aggregated(r#"{"by": "Class"}"#, &[]).await.unwrap(), []);
    let plain = rows("[1, [2], \"x\"]");
    assert_eq!(aggregated("{}", &plain).await.unwrap(), rows(r#"[{"count": 3}]"#));
}

#[tokio::test]
async fn sums_are_exact_or_an_error() {
    let at = |rows: &'static str| aggregated(r#"{"sum": "n"}"#, &*Vec::leak(self::rows(rows)));
    let big = at(r#"[{"n": 9007199254740993}, {"n": 1}, {"n": 9223372036854775807}, {"n": -9223372036854775807}]"#);
    assert_eq!(big.await.unwrap(), rows(r#"[{"sum_n": 9007199254740994}]"#));
    assert_eq!(at(r#"[{"n": 1}, {"n": 0.5}]"#).await.unwrap(), rows(r#"[{"sum_n": 1.5}]"#));
    let beyond = at(r#"[{"n": 9223372036854775807}, {"n": 1}]"#).await;
    assert_eq!(failed(beyond), "--aggregate sum of n: it is beyond 64 bits");
    assert_eq!(failed(at(r#"[{"n": "7"}]"#).await), "--aggregate sum of n: text is no number");
    let unlike = aggregated(r#"{"min": "n"}"#, &rows(r#"[{"n": 1}, {"n": "a"}]"#)).await;
    assert_eq!(failed(unlike), "--aggregate min of n: a number and text cannot be compared");
}

#[tokio::test]
async fn groups_are_bounded() {
    let many: Vec<Value> = (0..100_001).map(|at| Value::Map(vec![("n".into(), Value::Int(at))])).collect();
    assert_eq!(aggregated(r#"{"by": "n"}"#, &many[..100_000]).await.unwrap().len(), 100_000);
    assert_eq!(failed(aggregated(r#"{"by": "n"}"#, &many).await), "there are more than 100000 groups");
}

#[test]
fn what_is_no_aggregate_is_refused() {
    for (spec, message) in [
        ("[]", "--aggregate is a record"),
        (r#"{"sums": "Size"}"#, "--aggregate has no sums"),
        (r#"{"by": 1}"#, "--aggregate by: the name of a column is wanted, or a list of them"),
        (r#"{"sum": [1]}"#, "--aggregate sum: names of columns are wanted"),
        (r#"{"count": "Key"}"#, "--aggregate count: is true or false"),
    ] {
        assert_eq!(Spec::read(&nuon(spec)).unwrap_err().message, message);
    }
}

#[tokio::test(start_paused = true)]
async fn windows_are_given_as_they_end_and_the_whole_at_last() {
    let mut kept = Kept::default();
    let spec = Spec::read(&nuon(r#"{"by": "Class", "count": true}"#)).unwrap();
    let all = rows(ROWS);
    let work = async |mut rows: Rows<Kept>| {
        rows.frame(frame(&all[..2])).await?;
        tokio::time::sleep(Duration::from_secs(25)).await;
        rows.frame(frame(&all[2..4])).await?;
        Ok(())
    };
    over(spec, Some(Duration::from_secs(10)), &mut kept, work).await.unwrap();
    let rows = kept.0.lock().unwrap();
    let told: Vec<_> = rows
        .iter()
        .map(|row| {
            let window = matches!(row.get("window"), Some(Value::Timestamp(_)));
            (window, row.get("Class").and_then(Value::as_str).unwrap(), row.get("count").cloned().unwrap())
        })
        .collect();
    let (one, two, three) = (Value::Int(1), Value::Int(2), Value::Int(3));
    let windows = [(true, "X", one.clone()), (true, "Y", one.clone()), (true, "X", two)];
    let whole = [(false, "X", three), (false, "Y", one)];
    assert_eq!(told, [&windows[..], &whole[..]].concat());
}

#[tokio::test(start_paused = true)]
async fn a_reader_who_leaves_ends_the_work() {
    let mut kept = Kept(Default::default(), Some(0));
    let spec = Spec::read(&nuon("{}")).unwrap();
    let work = async |mut rows: Rows<Kept>| -> Result<(), Stop> {
        loop {
            rows.frame(frame(&[Value::Int(1)])).await?;
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    };
    let ended = over(spec, Some(Duration::from_secs(5)), &mut kept, work).await;
    assert!(matches!(ended, Err(Stop::Gone)), "{ended:?}");
}

#[tokio::test(start_paused = true)]
async fn rows_that_cannot_be_added_up_end_the_work_at_once() {
    for every in [None, Some(Duration::from_secs(60))] {
        let (mut kept, spec) = (Kept::default(), Spec::read(&nuon(r#"{"sum": "Key"}"#)).unwrap());
        let work = async |mut rows: Rows<Kept>| -> Result<(), Stop> {
            rows.frame(frame(&rows_of())).await?;
            // The source is open, and silent.
            std::future::pending().await
        };
        let ended = tokio::time::timeout(Duration::from_secs(1), over(spec, every, &mut kept, work)).await;
        let ended = ended.expect("it is not told until the source gives again");
        assert_eq!(failed(ended.map(|()| Vec::new())), "--aggregate sum of Key: text is no number");
    }
}

#[tokio::test]
async fn work_that_fails_gives_no_total() {
    let mut kept = Kept::default();
    let work = async |mut rows: Rows<Kept>| {
        rows.frame(frame(&rows_of())).await?;
        Err(Stop::Failed(CallError::not_sent("Broken", "it broke")))
    };
    let ended = over(Spec::read(&nuon("{}")).unwrap(), None, &mut kept, work).await;
    assert!(matches!(ended, Err(Stop::Failed(_))));
    assert!(kept.0.lock().unwrap().is_empty());
}

fn rows_of() -> Vec<Value> {
    rows(ROWS)
}
