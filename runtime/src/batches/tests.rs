//! Packs of operations of AWS, by their own models' facts.

use std::collections::BTreeMap;

use nuaws_models::overlay::Policy;
use proptest::prelude::*;

use super::*;
use crate::params::from_json;

fn batch(slug: &str, name: &str) -> Batch {
    let entry = nuaws_embed::find(slug).unwrap();
    let (model, own, defaults) = (entry.model(), entry.overlay(), nuaws_embed::defaults());
    let policy = Policy { own: &own, defaults: &defaults };
    policy.batch(&model, name, model.operation(name).unwrap()).unwrap()
}

fn json(text: &str) -> Value {
    from_json(serde_json::from_str(text).unwrap())
}

fn rows(text: &str) -> Vec<Value> {
    match json(text) {
        Value::List(rows) => rows,
        one => vec![one],
    }
}

/// Packs of all rows.
fn packs<'b>(batch: &'b Batch, text: &str) -> Vec<Pack<'b>> {
    let mut packs = vec![Pack::new(batch)];
    for row in rows(text) {
        let item = Item::of(batch, &row).unwrap();
        if let Err(item) = packs.last_mut().unwrap().add(item) {
            let mut next = Pack::new(batch);
            next.add(item).unwrap();
            packs.push(next);
        }
    }
    packs
}

fn pack<'b>(batch: &'b Batch, text: &str) -> Pack<'b> {
    let mut packs = packs(batch, text);
    assert_eq!(packs.len(), 1);
    packs.remove(0)
}

/// Answers in short: rows as JSON-like text, `code: msg`, `again`.
fn said(pack: &Pack<'_>, output: &str) -> Vec<String> {
    let short = |answer: ItemAnswer| match answer {
        ItemAnswer::Done(rows) => rows.iter().map(show).collect::<Vec<_>>().join(" "),
        ItemAnswer::Failed { code, msg } => format!("!{code}: {msg}"),
        ItemAnswer::Again { .. } => "again".to_owned(),
    };
    pack.answers(&json(output)).into_iter().map(short).collect()
}

fn show(value: &Value) -> String {
    match value {
        Value::Map(entries) => {
            let entries: Vec<_> = entries.iter().map(|(name, value)| format!("{name}={}", show(value))).collect();
            format!("({})", entries.join(","))
        }
        Value::List(items) => items.iter().map(show).collect::<Vec<_>>().join("+"),
        Value::String(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        other => format!("{other:?}"),
    }
}

#[test]
fn ids_in_a_list() {
    let batch = batch("ec2", "TerminateInstances");
    let pack = pack(&batch, r#"["i-1", {"instance-id": "i-2", "Name": "x"}, {"instanceid": "i-3"}, "i-1"]"#);
    assert_eq!((pack.len(), pack.is_full()), (4, false));
    let request = pack.request(&json(r#"{"DryRun": true}"#));
    assert_eq!(show(&request), "(DryRun=Bool(true),InstanceIds=i-1+i-2+i-3)");
    let output =
        r#"{"TerminatingInstances": [{"InstanceId": "i-2", "CurrentState": {"Code": 32}}, {"InstanceId": "i-1"}]}"#;
    let unanswered = "!Unanswered: the answer does not say what became of it";
    assert_eq!(
        said(&pack, output),
        ["(InstanceId=i-1)", "(InstanceId=i-2,CurrentState=(Code=32))", unanswered, "(InstanceId=i-1)"]
    );
    assert!(Item::of(&batch, &json(r#"{"Name": "x"}"#)).is_none());
    assert!(Item::of(&batch, &json(r#"{"InstanceId": null}"#)).is_none());
    assert!(Item::of(&batch, &json(r#"["i-1"]"#)).is_none());
}

#[test]
fn a_listing_by_ids() {
    let batch = batch("ec2", "DescribeInstances");
    let pack = pack(&batch, r#"["i-1", "i-2"]"#);
    let output = r#"{"Reservations": [{"Instances": [{"InstanceId": "i-2"}]}]}"#;
    assert_eq!(said(&pack, output), ["", "(InstanceId=i-2)"]);
    // Who is described though nobody asked: what was asked for is not known to be absent.
    let output = r#"{"Reservations": [{"Instances": [{"InstanceId": "i-3"}]}]}"#;
    assert!(said(&pack, output).iter().all(|said| said.starts_with("!Unanswered")));
}

#[test]
fn objects_of_a_bucket() {
    let batch = batch("s3", "DeleteObjects");
    let text = r#"[{"Key": "a", "ETag": "e", "Size": 1}, "b", {"Key": "b", "VersionId": "v"}, {"Key": "c"}]"#;
    let pack = pack(&batch, text);
    let request = pack.request(&json(r#"{"Bucket": "x", "Delete": {"Quiet": true}}"#));
    let objects = "(Key=a)+(Key=b)+(Key=b,VersionId=v)+(Key=c)";
    assert_eq!(show(&request), format!("(Bucket=x,Delete=(Quiet=Bool(true),Objects={objects}))"));
    let output = r#"{
        "Deleted": [{"Key": "a", "DeleteMarker": true, "DeleteMarkerVersionId": "m"}, {"Key": "b", "VersionId": "v"}],
        "Errors": [{"Key": "b", "VersionId": "", "Code": "AccessDenied", "Message": "no"}, {"Key": "c", "Code": "SlowDown"}]
    }"#;
    assert_eq!(
        said(&pack, output),
        [
            "(Key=a,DeleteMarker=Bool(true),DeleteMarkerVersionId=m)",
            "!AccessDenied: no",
            "(Key=b,VersionId=v)",
            "again"
        ]
    );
    assert_eq!(said(&pack, "{}"), [""; 4], "quietly");
    let many: Vec<Value> = (0..2001).map(|at| Value::String(format!("k{at}"))).collect();
    let mut pack = Pack::new(&batch);
    let fits = many.iter().take_while(|row| pack.add(Item::of(&batch, row).unwrap()).is_ok()).count();
    assert_eq!((fits, pack.is_full()), (1000, true));
}

#[test]
fn items_of_tables() {
    let batch = batch("dynamodb", "BatchWriteItem");
    let text = r#"[
        {"TableName": "t", "Item": {"id": {"S": "1"}, "n": {"N": "5"}}},
        {"TableName": "u", "Item": {"id": {"S": "1"}, "n": {"N": "5"}}},
        {"TableName": "t", "Key": {"id": {"S": "2"}}},
        {"TableName": "t", "Item": {"n": {"N": "5"}, "id": {"S": "1"}}}
    ]"#;
    let pack = pack(&batch, text);
    let put = "(PutRequest=(Item=(id=(S=1),n=(N=5))))";
    let delete = "(DeleteRequest=(Key=(id=(S=2))))";
    let request = pack.request(&json("{}"));
    assert_eq!(show(&request), format!("(RequestItems=(t={put}+{delete},u={put}))"), "the same item goes once");
    let output = r#"{"UnprocessedItems": {"t": [{"PutRequest": {"Item": {"n": {"N": "5"}, "id": {"S": "1"}}}}]}}"#;
    assert_eq!(said(&pack, output), ["again", "", "", "again"]);
    // An item that is not as it was sent: nobody knows which, so all that may be.
    let output = r#"{"UnprocessedItems": {"t": [{"DeleteRequest": {"Key": {"id": {"N": "2"}}}}]}}"#;
    assert_eq!(said(&pack, output), ["again"; 4]);
    assert!(Item::of(&batch, &json(r#"{"Item": {}}"#)).is_none(), "no table");
}

#[test]
fn keys_of_tables() {
    let batch = batch("dynamodb", "BatchGetItem");
    let text = r#"[1, 2, 3]"#;
    assert!(rows(text).iter().all(|row| Item::of(&batch, row).is_none()));
    let key = |table: &str, id: u32| format!(r#"{{"TableName": "{table}", "Key": {{"id": {{"N": "{id}"}}}}}}"#);
    let pack = pack(&batch, &format!("[{}, {}, {}, {}]", key("t", 1), key("t", 2), key("t", 3), key("u", 1)));
    let request = pack.request(&json(r#"{"RequestItems": {"t": {"ConsistentRead": true}}}"#));
    let want =
        "(RequestItems=(t=(ConsistentRead=Bool(true),Keys=(id=(N=1))+(id=(N=2))+(id=(N=3))),u=(Keys=(id=(N=1)))))";
    assert_eq!(show(&request), want);
    let output = r#"{
        "Responses": {"t": [{"a": {"S": "x"}, "id": {"N": "2"}}], "u": []},
        "UnprocessedKeys": {"t": {"Keys": [{"id": {"N": "3"}}]}}
    }"#;
    assert_eq!(said(&pack, output), ["", "(a=(S=x),id=(N=2))", "again", ""]);
}

#[test]
fn messages_by_ids_that_we_make() {
    let batch = batch("sqs", "SendMessageBatch");
    let pack = pack(&batch, r#"["hi", "hi", {"MessageBody": "ho", "DelaySeconds": 5, "Id": "mine"}]"#);
    let request = pack.request(&json(r#"{"QueueUrl": "q"}"#));
    let entries = "(MessageBody=hi,Id=0)+(MessageBody=hi,Id=1)+(MessageBody=ho,DelaySeconds=5,Id=2)";
    assert_eq!(show(&request), format!("(QueueUrl=q,Entries={entries})"), "equal messages are two messages");
    let output = r#"{
        "Successful": [{"Id": "1", "MessageId": "m"}],
        "Failed": [{"Id": "0", "Code": "InvalidMessageContents", "Message": "no", "SenderFault": true}]
    }"#;
    let unanswered = "!Unanswered: the answer does not say what became of it";
    assert_eq!(said(&pack, output), ["!InvalidMessageContents: no", "(Id=1,MessageId=m)", unanswered]);
    let large = format!(r#"["{}", "b", "{}"]"#, "a".repeat(1_000_000), "c".repeat(60_000));
    assert_eq!(packs(&batch, &large).iter().map(Pack::len).collect::<Vec<_>>(), [2, 1]);
    let huge = format!(r#"["{}", "b"]"#, "a".repeat(2_000_000));
    assert_eq!(packs(&batch, &huge).iter().map(Pack::len).collect::<Vec<_>>(), [1, 1], "AWS says what is too large");
}

#[test]
fn records_by_position() {
    let batch = batch("kinesis", "PutRecords");
    let row = r#"{"Data": "x", "PartitionKey": "k"}"#;
    let pack = pack(&batch, &format!("[{row}, {row}, {row}, {row}]"));
    let output = r#"{"FailedRecordCount": 2, "Records": [
        {"SequenceNumber": "1", "ShardId": "s"},
        {"ErrorCode": "ProvisionedThroughputExceededException", "ErrorMessage": "slow"},
        {"ErrorCode": "KMSAccessDeniedException", "ErrorMessage": "no"}
    ]}"#;
    let unanswered = "!Unanswered: the answer does not say what became of it";
    assert_eq!(
        said(&pack, output),
        ["(SequenceNumber=1,ShardId=s)", "again", "!KMSAccessDeniedException: no", unanswered]
    );
}

#[test]
fn events_refused_at_the_ends() {
    let batch = batch("cloudwatch-logs", "PutLogEvents");
    let text: Vec<_> = (0..5).map(|at| format!(r#"{{"timestamp": {at}, "message": "m"}}"#)).collect();
    let pack = pack(&batch, &format!("[{}]", text.join(",")));
    let output = r#"{"rejectedLogEventsInfo": {"tooOldLogEventEndIndex": 2, "tooNewLogEventStartIndex": 4}}"#;
    let old = "!tooOldLogEventEndIndex: ";
    assert_eq!(said(&pack, output), [old, old, "", "", "!tooNewLogEventStartIndex: "]);
    assert_eq!(said(&pack, "{}"), [""; 5]);
}

#[test]
fn names_that_mean_the_same() {
    let tasks = batch("ecs", "DescribeTasks");
    let pack_of = pack(&tasks, r#"["t1", {"taskArn": "arn:aws:ecs:r:1:task/c/t2"}, "t3", "1"]"#);
    let output = r#"{
        "tasks": [{"taskArn": "arn:aws:ecs:r:1:task/c/t1"}, {"taskArn": "arn:aws:ecs:r:1:task/c/t2"}],
        "failures": [{"arn": "arn:aws:ecs:r:1:task/c/t3", "reason": "MISSING"}]
    }"#;
    assert_eq!(
        said(&pack_of, output),
        [
            "(taskArn=arn:aws:ecs:r:1:task/c/t1)",
            "(taskArn=arn:aws:ecs:r:1:task/c/t2)",
            "!failures: MISSING",
            "!Unanswered: the answer does not say what became of it"
        ]
    );
    let parameters = batch("ssm", "GetParameters");
    let names = pack(&parameters, r#"["/a", "/a:3", "arn:aws:ssm:r:1:parameter/b", "c"]"#);
    let output = r#"{
        "Parameters": [{"Name": "/a", "Version": 4}, {"Name": "/a", "Version": 3, "Selector": ":3"}, {"Name": "/b"}],
        "InvalidParameters": ["c"]
    }"#;
    let said = said(&names, output);
    assert!(said[0].contains("Version=4"), "{said:?}");
    assert_eq!((&*said[2], &*said[3]), ("(Name=/b)", "!InvalidParameters: "));
}

#[test]
fn entries_and_plain_ids() {
    let identities = batch("ses", "GetIdentityVerificationAttributes");
    let pack_of = pack(&identities, r#"["a@b", {"Identity": "c"}]"#);
    let output = r#"{"VerificationAttributes": {"c": {"VerificationStatus": "Success"}}}"#;
    assert_eq!(said(&pack_of, output), ["", "(Identity=c,VerificationStatus=Success)"]);
    let connections = batch("glue", "BatchDeleteConnection");
    let pack_of = pack(&connections, r#"["a", "b"]"#);
    let output = r#"{"Succeeded": ["a"], "Errors": {"b": {"ErrorCode": "Gone", "ErrorMessage": "it is"}}}"#;
    assert_eq!(said(&pack_of, output), ["(ConnectionName=a)", "!Gone: it is"]);
}

#[test]
fn failures_of_nobody_are_everybodys() {
    let batch = batch("ec2", "DeleteFlowLogs");
    let pack = pack(&batch, r#"["fl-1", "fl-2"]"#);
    let unsuccessful = |id: &str| {
        format!(r#"{{"Unsuccessful": [{{"ResourceId": "{id}", "Error": {{"Code": "NotFound", "Message": "m"}}}}]}}"#)
    };
    assert_eq!(said(&pack, &unsuccessful("fl-2")), ["", "!NotFound: m"]);
    assert_eq!(said(&pack, &unsuccessful("fl-9")), ["!NotFound: m"; 2]);
    assert_eq!(said(&pack, r#"{"Unsuccessful": []}"#), ["", ""]);
}

#[test]
fn another_wish_for_the_same_thing_waits() {
    let batch = batch("elastic-load-balancing-v2", "RegisterTargets");
    let same = r#"[{"Id": "i-1", "Port": 80}, {"Id": "i-1", "Port": 80}, {"Id": "i-1", "Port": 81}]"#;
    assert_eq!(packs(&batch, same).iter().map(Pack::len).collect::<Vec<_>>(), [3]);
    let batch = self::batch("auto-scaling", "BatchPutScheduledUpdateGroupAction");
    let other = r#"[{"ScheduledActionName": "a", "MinSize": 1}, {"ScheduledActionName": "a", "MinSize": 2}]"#;
    assert_eq!(packs(&batch, other).iter().map(Pack::len).collect::<Vec<_>>(), [1, 1]);
}

/// Operations of every kind of matching, with rows for them made from a few names.
const KINDS: &[(&str, &str, &str)] = &[
    ("ec2", "TerminateInstances", r#""@""#),
    ("ec2", "DescribeVolumes", r#"{"VolumeId": "@"}"#),
    ("ec2", "RebootInstances", r#""@""#),
    ("ec2", "DeleteFlowLogs", r#""@""#),
    ("s3", "DeleteObjects", r#"{"Key": "@"}"#),
    ("ecr", "BatchDeleteImage", r#"{"imageTag": "@"}"#),
    ("dynamodb", "BatchWriteItem", r#"{"TableName": "@", "Item": {"k": {"S": "@"}}}"#),
    ("dynamodb", "BatchGetItem", r#"{"TableName": "@", "Key": {"k": {"S": "@"}}}"#),
    ("sqs", "SendMessageBatch", r#""@""#),
    ("kinesis", "PutRecords", r#"{"Data": "@"}"#),
    ("cloudwatch-logs", "PutLogEvents", r#"{"timestamp": 1, "message": "@"}"#),
    ("route-53", "ChangeResourceRecordSets", r#"{"Action": "UPSERT", "ResourceRecordSet": {"Name": "@"}}"#),
    ("glue", "BatchDeleteConnection", r#""@""#),
    ("ses", "GetIdentityDkimAttributes", r#""@""#),
    ("secrets-manager", "BatchGetSecretValue", r#""@""#),
];

/// Values made of the names that outputs have and the names that were asked for.
fn outputs(members: Vec<String>) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        (0..12i64).prop_map(Value::Int),
        "[a-d]".prop_map(Value::String),
        Just(Value::String("Throttling".to_owned())),
        Just(Value::String("0".to_owned())),
    ];
    let name = prop_oneof![proptest::sample::select(members), "[a-d]"];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
            proptest::collection::vec((name.clone(), inner), 0..6)
                .prop_map(|entries| Value::Map(entries.into_iter().collect::<BTreeMap<_, _>>().into_iter().collect())),
        ]
    })
}

fn names(batch: &Batch) -> Vec<String> {
    let text = batch.to_string();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.chain(["S", "k"]).map(str::to_owned).collect()
}

/// Whatever comes back, and whatever was asked for, each item has one answer; and each thing is sent once.
#[test]
fn every_item_has_one_answer() {
    for (slug, operation, row) in KINDS {
        let batch = batch(slug, operation);
        let ids = proptest::collection::vec("[a-d]", 1..9);
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig { cases: 200, ..Default::default() });
        let holds = |(ids, output): (Vec<String>, Value)| {
            let text: Vec<String> = ids.iter().map(|id| row.replace('@', id)).collect();
            let packs = packs(&batch, &format!("[{}]", text.join(",")));
            prop_assert_eq!(packs.iter().map(Pack::len).sum::<usize>(), ids.len());
            for pack in packs {
                prop_assert_eq!(pack.answers(&output).len(), pack.len());
                let request = pack.request(&Value::Map(Vec::new()));
                let lists = answers::walk(&request, &batch.list);
                let mut sent: Vec<Value> = lists.iter().flat_map(|found| rows_of(found.value)).collect();
                prop_assert_eq!(sent.len(), pack.slots.len());
                prop_assert!(sent.len() <= batch.most);
                for (item, slot) in &pack.items {
                    let mut value = item.value.clone();
                    if let Form::Built { made: Some(name), .. } = &batch.item {
                        value.set(name, Value::String(slot.to_string()));
                    }
                    prop_assert!(sent.contains(&value), "{value:?} of {request:?}");
                }
                if pack.items.iter().all(|(item, _)| item.id.is_some()) {
                    sent.dedup();
                    prop_assert_eq!(sent.len(), pack.slots.len());
                }
            }
            Ok(())
        };
        runner.run(&(ids, outputs(names(&batch))), holds).unwrap_or_else(|error| panic!("{operation}: {error}"));
    }
}

fn rows_of(value: &Value) -> Vec<Value> {
    match value {
        Value::List(items) => items.clone(),
        other => panic!("no list: {other:?}"),
    }
}

/// An answer that says of each item, in any order, what was made up for it, is read as just that.
#[test]
fn what_is_said_is_heard() {
    let fates = proptest::collection::vec(0..3u8, 1..10);
    let cases = [
        ("sqs", "SendMessageBatch", "Successful", "Failed", r#"{"Id": "@"}"#, "Unanswered"),
        ("s3", "DeleteObjects", "Deleted", "Errors", r#"{"Key": "@"}"#, ""),
        ("codebuild", "BatchGetBuilds", "builds", "buildsNotFound", r#"{"id": "@"}"#, "Unanswered"),
    ];
    for (slug, operation, done, failed, element, otherwise) in cases {
        let batch = batch(slug, operation);
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig { cases: 100, ..Default::default() });
        let holds = |(fates, turn): (Vec<u8>, usize)| {
            let text: Vec<String> = (0..fates.len()).map(|at| format!("\"{at}\"")).collect();
            let pack = pack(&batch, &format!("[{}]", text.join(",")));
            let mut order: Vec<usize> = (0..fates.len()).collect();
            order.rotate_left(turn % fates.len());
            let of = |fate: u8, element: &str| {
                let those = order.iter().filter(|at| fates[**at] == fate);
                those.map(|at| element.replace('@', &at.to_string())).collect::<Vec<_>>().join(",")
            };
            let bad = if failed.ends_with("NotFound") { "\"@\"" } else { element };
            let output = format!(r#"{{"{done}": [{}], "{failed}": [{}]}}"#, of(0, element), of(1, bad));
            for (at, (fate, said)) in fates.iter().zip(said(&pack, &output)).enumerate() {
                match fate {
                    0 => prop_assert_eq!(said, show(&json(&element.replace('@', &at.to_string())))),
                    1 => prop_assert!(said.starts_with(&format!("!{failed}")), "{said}"),
                    _ => prop_assert!(said.contains(otherwise) && !said.contains(failed), "{said}"),
                }
            }
            Ok(())
        };
        runner.run(&(fates.clone(), 0..10usize), holds).unwrap_or_else(|error| panic!("{operation}: {error}"));
    }
}
