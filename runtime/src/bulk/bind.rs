//! Which parameters a row gives: its columns by the members' names, or the row itself for the one member that is missing.
//!
//! Pure. What flags give wins over columns; what the command before was told stands in for what is required and given by
//! neither. Whether values fit the model is [`crate::input`]'s question.

use std::collections::HashMap;

use nuaws_models::flags::{self, variable};
use nuaws_models::model::Operation;
use nuaws_models::{Kind, Member, Service};

use crate::error::CallError;
use crate::value::Value;

/// Columns that say where a row goes, where they are no members.
const REGION: &str = "region";
const PROFILE: &str = "profile";

/// What a row gives.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Bound {
    /// Members that flags do not give, in the order of the row's columns.
    pub(super) members: Vec<(String, Value)>,
    /// How many of them are the row's own; the rest is what the command before was told.
    pub(super) own: usize,
    /// The region it goes to.
    pub(super) region: Option<String>,
    /// As whom.
    pub(super) profile: Option<String>,
}

/// Binds rows to an operation's members.
#[derive(Debug)]
pub(super) struct Binder {
    service: String,
    operation: String,
    members: Vec<Known>,
    /// By name as it is, as its flag, and in small letters: in this order.
    names: [HashMap<String, usize>; 3],
    /// Whether `region` and `profile` say where a row goes.
    routes: [bool; 2],
    /// What a plain value stands for, or the members that it could stand for.
    plain: Result<usize, Vec<usize>>,
}

/// A member.
#[derive(Debug)]
struct Known {
    name: String,
    flag: String,
    /// Whether a request must have it.
    required: bool,
    /// Whether a flag gives it.
    given: bool,
    /// What the command before was told of it.
    before: Option<Value>,
}

/// What is known before the first row.
#[derive(Debug, Default)]
pub struct Given<'a> {
    /// Parameters by member.
    pub params: &'a [(String, Value)],
    /// What the command before was told, by variable, flag or member.
    pub before: &'a [(String, Value)],
    /// Whether a region is given, and a profile.
    pub region: bool,
    /// The same of a profile.
    pub profile: bool,
}

impl Binder {
    /// For an operation of which so much is given.
    pub(super) fn new(service: &Service, name: &str, operation: &Operation, given: &Given<'_>) -> Binder {
        let known = |flag: flags::MemberFlag<'_>| {
            let required = is_required(flag.member);
            let is_given =
                given.params.iter().any(|(name, value)| **name == *flag.member.name && *value != Value::Null);
            let told = |(name, value): &&(String, Value)| {
                (*name == *flag.member.name || *name == variable(&flag.name))
                    && matches!(value, Value::String(_) | Value::Int(_))
            };
            let plain = matches!(
                service.target(flag.member).kind,
                Kind::String | Kind::Enum(_) | Kind::Integer | Kind::Long | Kind::Short | Kind::Byte
            );
            let before = given.before.iter().find(told).map(|(_, value)| value.clone());
            Known {
                name: flag.member.name.to_string(),
                before: before.filter(|_| required && !is_given && plain),
                flag: flag.name,
                required,
                given: is_given,
            }
        };
        let members: Vec<Known> = flags::of(service, operation).into_iter().map(known).collect();
        let by = |key: fn(&Known) -> String| {
            let mut names = HashMap::new();
            for (at, member) in members.iter().enumerate() {
                names.entry(key(member)).or_insert(at);
            }
            names
        };
        let names =
            [by(|known| known.name.clone()), by(|known| known.flag.clone()), by(|known| known.name.to_lowercase())];
        let open = |told: bool| -> Vec<usize> {
            let open = |known: &Known| known.required && !known.given && (!told || known.before.is_none());
            (0..members.len()).filter(|at| open(&members[*at])).collect()
        };
        let plain = match (&open(false)[..], &open(true)[..]) {
            (&[only], _) | (_, &[only]) => Ok(only),
            (all, _) => Err(all.to_vec()),
        };
        let free = |column: &str, given: bool| !given && !names.iter().any(|names| names.contains_key(column));
        let routes = [free(REGION, given.region), free(PROFILE, given.profile)];
        Binder { service: service.slug.to_string(), operation: name.to_owned(), names, routes, plain, members }
    }

    /// Whether flags give all that a request must have.
    pub(super) fn is_complete(&self) -> bool {
        self.members.iter().all(|member| member.given || !member.required)
    }

    /// Whether a row could give anything.
    pub(super) fn could_bind(&self) -> bool {
        self.members.iter().any(|member| !member.given)
    }

    /// The members that flags do not give and a request must have.
    pub(super) fn required(&self) -> impl Iterator<Item = &str> {
        self.members.iter().filter(|member| member.required).map(|member| &*member.name)
    }

    /// Whether a column of this name gives a member.
    pub(super) fn is_for(&self, column: &str, member: &str) -> bool {
        let folded = column.to_lowercase();
        let [exact, flags, folds] = &self.names;
        let at = exact.get(column).or_else(|| flags.get(column)).or_else(|| folds.get(&folded));
        at.is_some_and(|at| self.members[*at].name == member)
    }

    /// Whether `region` or `profile` is a column that says where a row goes.
    pub(super) fn has_way(&self, column: &str) -> bool {
        !self.names.iter().any(|names| names.contains_key(column))
    }

    /// What `row` gives.
    ///
    /// # Errors
    /// Something required is given neither by it nor otherwise; the error names what there is and what is wanted.
    pub(super) fn bind(&self, row: &Value) -> Result<Bound, CallError> {
        let mut bound = Bound::default();
        let mut have: Vec<usize> = Vec::new();
        match row {
            Value::Map(columns) => {
                // The best name for a member counts, wherever it stands.
                for (names, folds) in self.names.iter().zip([false, false, true]) {
                    for (column, value) in columns {
                        let at = match folds {
                            true => names.get(&column.to_lowercase()),
                            false => names.get(column),
                        };
                        if let Some(&at) = at
                            && !self.members[at].given
                            && !have.contains(&at)
                            && *value != Value::Null
                            && !is_failure(column, value)
                        {
                            have.push(at);
                            bound.members.push((self.members[at].name.clone(), value.clone()));
                        }
                    }
                }
                let text = |column: &str| row.get(column).and_then(Value::as_str).map(str::to_owned);
                bound.region = text(REGION).filter(|_| self.routes[0]);
                bound.profile = text(PROFILE).filter(|_| self.routes[1]);
            }
            Value::Null => {}
            value => match &self.plain {
                Ok(at) => {
                    have.push(*at);
                    bound.members.push((self.members[*at].name.clone(), value.clone()));
                }
                Err(open) if open.is_empty() => {}
                Err(open) => return Err(self.which(open)),
            },
        }
        bound.own = bound.members.len();
        let mut missing = Vec::new();
        for (at, member) in self.members.iter().enumerate() {
            if !member.required || member.given || have.contains(&at) {
                continue;
            }
            match &member.before {
                Some(value) => bound.members.push((member.name.clone(), value.clone())),
                None => missing.push(member),
            }
        }
        if missing.is_empty() { Ok(bound) } else { Err(self.missing(&missing, row)) }
    }

    fn which(&self, open: &[usize]) -> CallError {
        let flags: Vec<String> = open.iter().map(|at| format!("--{}", self.members[*at].flag)).collect();
        let error = CallError::not_sent(
            "Input",
            format!("a plain value stands for one required parameter, and {} are open", flags.join(", ")),
        );
        self.of(error.help("give all but one of them as flags, or pipe in records with these columns"), open[0])
    }

    fn missing(&self, missing: &[&Known], row: &Value) -> CallError {
        let wanted: Vec<String> = missing.iter().map(|member| format!("--{}", member.flag)).collect();
        let are = if wanted.len() == 1 { "is" } else { "are" };
        let (what, help) = match row {
            Value::Map(columns) => {
                let names: Vec<&str> = columns.iter().map(|(name, _)| &**name).take(MOST_NAMED).collect();
                let more = if columns.len() > MOST_NAMED { ", …" } else { "" };
                let there = format!("no column gives it; there are {}{more}", names.join(", "));
                let members: Vec<&str> = missing.iter().map(|member| &*member.name).collect();
                let help = format!("rename a column to {}, or give the flag", members.join(" and one to "));
                (if columns.is_empty() { "the row is empty".to_owned() } else { there }, help)
            }
            _ => ("the row is empty".to_owned(), "give the flag, or pipe in values".to_owned()),
        };
        let error = CallError::not_sent("Input", format!("{} {are} required: {what}", wanted.join(", ")));
        let mut error = error.help(help).of(&self.service, &self.operation);
        error.flag = missing.first().map(|member| member.flag.clone());
        error
    }

    fn of(&self, error: CallError, at: usize) -> CallError {
        error.flag(self.members[at].flag.clone()).of(&self.service, &self.operation)
    }
}

/// What a command was told, from its variables as Nushell shows them (`[{name: $bucket, value: b}]`), or from its
/// parameters by member. Values that were not given are left out.
pub fn told(given: &Value) -> Vec<(String, Value)> {
    let told: Vec<(String, Value)> = match given {
        Value::Map(params) => params.clone(),
        Value::List(variables) => {
            let told = |row: &Value| {
                let name = row.get("name")?.as_str()?.trim_start_matches('$').to_owned();
                Some((name, row.get("value")?.clone()))
            };
            variables.iter().filter_map(told).collect()
        }
        _ => Vec::new(),
    };
    told.into_iter().filter(|(_, value)| *value != Value::Null).collect()
}

/// Columns named in an error at most.
const MOST_NAMED: usize = 12;

/// Whether a request must have a member: what is made up where it is absent is not required.
fn is_required(member: &Member) -> bool {
    member.traits.required && !member.traits.idempotency_token
}

/// Whether a column is the error of a row that failed before.
pub(super) fn is_failure(column: &str, value: &Value) -> bool {
    column == super::failures::ERROR && value.get("stage").is_some() && value.get("code").is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(text: &str) -> Value {
        Value::String(text.into())
    }

    fn map(entries: &[(&str, Value)]) -> Value {
        Value::Map(pairs(entries))
    }

    fn pairs(entries: &[(&str, Value)]) -> Vec<(String, Value)> {
        entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    fn binder(service: &str, operation: &str, params: &[(&str, Value)], before: &[(&str, Value)]) -> Binder {
        let service = nuaws_embed::find(service).unwrap().model();
        let (params, before) = (pairs(params), pairs(before));
        let given = Given { params: &params, before: &before, region: false, profile: false };
        Binder::new(&service, operation, service.operation(operation).unwrap(), &given)
    }

    fn members(bound: Result<Bound, CallError>) -> Vec<(String, Value)> {
        let mut members = bound.unwrap().members;
        members.sort_by(|a, b| a.0.cmp(&b.0));
        members
    }

    #[test]
    fn columns_bind_by_name_flag_and_without_case() {
        let binder = binder("s3", "HeadObject", &[], &[]);
        let want = pairs(&[("Bucket", text("b")), ("Key", text("k"))]);
        for (bucket, key) in [("Bucket", "Key"), ("bucket", "key"), ("BUCKET", "kEY")] {
            let row = map(&[("Size", Value::Int(1)), (bucket, text("b")), (key, text("k"))]);
            assert_eq!(members(binder.bind(&row)), want, "{bucket}");
        }
        // The exact name counts, in whatever order, and a cell without a value gives nothing.
        let row = map(&[("key", text("x")), ("Key", text("k")), ("Bucket", Value::Null), ("bucket", text("b"))]);
        assert_eq!(members(binder.bind(&row)), want);
        let row = map(&[("Bucket", text("b")), ("Key", text("k")), ("if-match", text("e"))]);
        assert_eq!(binder.bind(&row).unwrap().members.last(), Some(&("IfMatch".into(), text("e"))));
    }

    #[test]
    fn flags_win() {
        let binder = binder("s3", "HeadObject", &[("Bucket", text("flag"))], &[]);
        let row = map(&[("Bucket", text("column")), ("Key", text("k"))]);
        assert_eq!(members(binder.bind(&row)), pairs(&[("Key", text("k"))]));
    }

    #[test]
    fn a_plain_value_stands_for_the_one_that_is_missing() {
        let bound = binder("s3", "HeadBucket", &[], &[]).bind(&text("b"));
        assert_eq!(members(bound), pairs(&[("Bucket", text("b"))]));
        let key = binder("s3", "HeadObject", &[("Bucket", text("b"))], &[]);
        assert_eq!(members(key.bind(&text("k"))), pairs(&[("Key", text("k"))]));
        let error = binder("s3", "HeadObject", &[], &[]).bind(&text("k")).unwrap_err();
        assert!(error.message.contains("--bucket, --key are open"), "{error}");
        let complete = binder("s3", "HeadBucket", &[("Bucket", text("b"))], &[]);
        assert_eq!(complete.bind(&text("x")).unwrap(), Bound::default());
        assert!(complete.is_complete() && complete.could_bind());
    }

    #[test]
    fn what_is_missing_is_named_with_the_columns_there_are() {
        let error = binder("s3", "HeadObject", &[], &[]).bind(&map(&[("Key", text("k")), ("Size", Value::Int(1))]));
        let error = error.unwrap_err();
        assert_eq!(error.message, "--bucket is required: no column gives it; there are Key, Size");
        assert_eq!(error.help.as_deref(), Some("rename a column to Bucket, or give the flag"));
        assert_eq!((&*error.operation, error.flag.as_deref()), ("HeadObject", Some("bucket")));
    }

    #[test]
    fn what_the_command_before_was_told_stands_in_last() {
        let before = [("bucket", text("before")), ("prefix", text("p"))];
        let object = binder("s3", "HeadObject", &[], &before);
        let bound = object.bind(&map(&[("Key", text("k"))])).unwrap();
        assert_eq!(bound.members, pairs(&[("Key", text("k")), ("Bucket", text("before"))]));
        assert_eq!(bound.own, 1);
        let bound = object.bind(&map(&[("Key", text("k")), ("Bucket", text("column"))]));
        assert_eq!(members(bound), pairs(&[("Bucket", text("column")), ("Key", text("k"))]));
        // A plain value is what neither gives; where one member is open at all, it is that.
        assert_eq!(object.bind(&text("k")).unwrap().members[0], ("Key".into(), text("k")));
        let bucket = binder("s3", "HeadBucket", &[], &before);
        assert_eq!(bucket.bind(&text("b")).unwrap().members, pairs(&[("Bucket", text("b"))]));
        // It makes no call complete, and a list of ids is no answer to which one.
        assert!(!object.is_complete());
        let ids = [("instance_ids", Value::List(vec![text("i-1"), text("i-2")]))];
        assert!(binder("ec2", "TerminateInstances", &[], &ids).bind(&map(&[("State", text("x"))])).is_err());
    }

    #[test]
    fn region_and_profile_say_where_a_row_goes() {
        let row = map(&[("region", text("eu-west-1")), ("profile", text("p")), ("Bucket", text("b"))]);
        let bound = binder("s3", "HeadBucket", &[], &[]).bind(&row).unwrap();
        assert_eq!((bound.region.as_deref(), bound.profile.as_deref()), (Some("eu-west-1"), Some("p")));
        let service = nuaws_embed::find("s3").unwrap().model();
        let given = Given { region: true, ..Given::default() };
        let fixed = Binder::new(&service, "HeadBucket", service.operation("HeadBucket").unwrap(), &given);
        assert_eq!(fixed.bind(&row).unwrap().region, None);
        assert_eq!(fixed.bind(&row).unwrap().profile.as_deref(), Some("p"));
    }

    #[test]
    fn the_error_of_an_earlier_try_is_no_parameter() {
        let error = CallError::not_sent("X", "y").to_value();
        let row = map(&[("taskToken", text("t")), ("error", error)]);
        let failure = binder("sfn", "SendTaskFailure", &[], &[]);
        assert_eq!(members(failure.bind(&row)), pairs(&[("taskToken", text("t"))]));
        let row = map(&[("taskToken", text("t")), ("error", text("mine"))]);
        assert_eq!(failure.bind(&row).unwrap().members.len(), 2);
    }

    #[test]
    fn what_a_command_was_told_is_read_in_both_forms() {
        let variable =
            |name: &str, value| map(&[("name", text(name)), ("value", value), ("duration", Value::Bool(false))]);
        let variables = Value::List(vec![variable("$bucket", text("b")), variable("$prefix", Value::Null)]);
        assert_eq!(told(&variables), pairs(&[("bucket", text("b"))]));
        assert_eq!(told(&map(&[("Bucket", text("b"))])), pairs(&[("Bucket", text("b"))]));
        let by_member = binder("s3", "HeadObject", &[], &[("Bucket", text("b"))]);
        assert_eq!(by_member.bind(&text("k")).unwrap().members.len(), 2);
    }

    proptest! {
        /// Whatever columns a row has, in whatever order: each member is given once, by its best column, and never against
        /// a flag.
        #[test]
        fn every_member_is_bound_once_by_its_best_column(
            columns in proptest::collection::vec(
                (prop_oneof!["Bucket", "bucket", "BUCKET", "Key", "key", "KEY", "if-match", "IfMatch", "ifmatch", "[a-z]{3}"], 0..3i64),
                0..12,
            ),
            flag: bool,
        ) {
            let params: &[(&str, Value)] = if flag { &[("Bucket", Value::Int(-1))] } else { &[] };
            let row: Vec<(String, Value)> = columns
                .iter()
                .map(|(name, value)| (name.clone(), if *value == 0 { Value::Null } else { Value::Int(*value) }))
                .collect();
            // By definition: names in order of how good they are, the first column with a value.
            let best = |names: [&str; 3]| {
                let given = |name: &str| row.iter().find(|(column, value)| column == name && *value != Value::Null);
                let folded = || row.iter().find(|(column, value)| column.to_lowercase() == names[2] && *value != Value::Null);
                given(names[0]).or_else(|| given(names[1])).or_else(folded).map(|(_, value)| value.clone())
            };
            let key = best(["Key", "key", "key"]);
            let bucket = if flag { None } else { best(["Bucket", "bucket", "bucket"]) };
            let matches = best(["IfMatch", "if-match", "ifmatch"]);
            let bound = binder("s3", "HeadObject", params, &[]).bind(&Value::Map(row));
            if key.is_none() || (bucket.is_none() && !flag) {
                prop_assert!(bound.is_err());
            } else {
                let want: Vec<(String, Value)> = [("Bucket", bucket), ("IfMatch", matches), ("Key", key)]
                    .into_iter()
                    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
                    .collect();
                prop_assert_eq!(members(bound), want);
            }
        }
    }
}
