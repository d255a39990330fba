//! A whole account, told in a TOML file: what is there, and what operations answer.
//!
//! ```toml
//! account = "111122223333"
//! regions = ["us-east-1", "eu-west-1"]      # those enabled; calls to others are refused
//! replay = "recordings"                     # answer from a folder of recordings instead
//! faults = "s3:*:page=2:cut"                # as NUAWS_MOCK_FAULTS
//!
//! [settings]                                # as the variables NUAWS_MOCK_*
//! seed = 7
//! items = 0                                 # of what is not told here; 0 where nothing is said
//! latency = "20ms"
//!
//! [service.s3]                              # and of a service, or of one operation: [service."ec2:DescribeInstances"]
//! throttle = "3500rps"
//! errors = "5xx:1%"
//!
//! [[bucket]]
//! name = "logs-{n}"                         # {n}: 01, 02 …
//! count = 12
//! region = "eu-west-1"
//! objects = 100_000
//! keys = "dated"                            # or uuid, flat, unicode
//! prefixes = ["app/", "db/"]                # what keys begin with
//! size = "1KB..5MB"
//! storage-classes = ["STANDARD", "STANDARD", "GLACIER"]
//!
//! [[vpc]]
//! name = "main"
//! region = "us-east-1"
//! subnets = 3
//! security-groups = ["web", "db"]
//!
//! [[instances]]
//! name = "web-{n}"
//! count = 20
//! region = "us-east-1"
//! vpc = "main"
//! type = "t3.micro"
//! state = "running"
//! volumes = 2
//! volume-size = 100
//! security-groups = ["web"]
//! tags = {env = "prod"}
//!
//! [[user]]
//! name = "ana"
//!
//! [[role]]
//! name = "deploy-{n}"
//! count = 3
//!
//! [[answer]]                                # any operation of any service; the first that fits
//! service = "lambda"
//! operation = "ListFunctions"
//! region = "eu-west-1"                      # where not everywhere
//! when = {FunctionVersion = "ALL"}          # these parameters, whatever the others
//! rows = [{FunctionName = "resize", Runtime = "python3.13"}]   # of the listing; or output = {…}, or
//! # error = {code = "AccessDenied", status = 403, message = "no"}
//! ```
//!
//! EC2's instances, networks, subnets, volumes and security groups, IAM's users and roles, S3's buckets, and the regions
//! are listed, found by id and filtered as told. What no part of the file tells is made up as ever.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Operation, Shape};

use super::account::{self, map, text, time};
use super::hash;
use super::names::singular;
use super::pages;
use super::pattern::Patterns;
use super::plan::Plan;
use super::s3::{KeyShape, Keys, Objects};
use super::scenario_file::{Answer, Refusal, Source, numbered};
use super::settings::{Settings, TEXTS, Text, fault};
use super::temper::{Selector, closest, find_operation, find_service};
use super::world::{NOW, World};
use crate::value::{Timestamp, Value};

/// An account that is told.
pub struct Scenario {
    /// What tells it from others: where it was read, and a hash of what was.
    identity: (String, u64),
    /// The account's number.
    pub(super) account: String,
    /// Enabled regions; all where empty.
    regions: Vec<String>,
    settings: Vec<(Option<Selector>, &'static Text, String)>,
    replay: Option<String>,
    faults: Vec<super::Fault>,
    buckets: Vec<Bucket>,
    rows: account::Rows,
    answers: Vec<Told>,
}

impl fmt::Debug for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Scenario").field(&self.identity).finish()
    }
}

impl PartialEq for Scenario {
    fn eq(&self, other: &Scenario) -> bool {
        self.identity == other.identity
    }
}

/// A bucket and what is in it.
#[derive(Debug)]
pub(super) struct Bucket {
    name: String,
    region: String,
    objects: u64,
    keys: KeyShape,
    prefixes: Vec<String>,
    sizes: Option<(u64, u64)>,
    classes: Vec<String>,
}

impl Bucket {
    pub(super) fn keys(&self) -> Keys<'_> {
        Keys::new(self.objects, self.keys, &self.prefixes)
    }

    pub(super) fn objects(&self) -> Objects<'_> {
        Objects { sizes: self.sizes, classes: &self.classes }
    }
}

/// An answer that is told.
struct Told {
    service: &'static str,
    operation: Box<str>,
    region: Option<String>,
    when: Vec<(String, Value)>,
    says: Says,
}

/// What an operation answers.
pub(super) enum Says {
    /// These rows of its listing.
    Rows(Vec<Value>),
    /// This.
    Output(Value),
    /// This error.
    Error(Refusal),
}

impl Scenario {
    /// Reads the file.
    ///
    /// # Errors
    /// `file:line: what is wrong`, with the closest names for one that is not known.
    pub fn load(path: &Path) -> Result<Scenario, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Scenario::parse(path, &text)
    }

    /// Reads its text; `path` is for messages and for finding what the text names.
    pub(super) fn parse(path: &Path, written: &str) -> Result<Scenario, String> {
        let source = Source { path, text: written };
        let file = source.parse()?;
        let account = file.account.get_ref().clone();
        if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(source.wrong(file.account.span(), "an account has twelve digits"));
        }
        let regions: Vec<String> = file.regions.iter().map(|region| region.get_ref().clone()).collect();
        let mut scenario = Scenario {
            identity: (path.display().to_string(), hash::text(written)),
            rows: account::rows(&source, &file, &regions)?,
            account,
            regions,
            settings: Vec::new(),
            replay: file
                .replay
                .as_ref()
                .map(|folder| path.parent().unwrap_or(Path::new("")).join(folder).to_string_lossy().into_owned()),
            faults: Vec::new(),
            buckets: Vec::new(),
            answers: Vec::new(),
        };
        if let Some(faults) = &file.faults {
            for rule in faults.get_ref().split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
                scenario.faults.push(fault(rule).map_err(|error| source.wrong(faults.span(), error.what))?);
            }
        }
        for (key, value) in &file.settings {
            scenario.setting(&source, None, key, value)?;
        }
        for (whom, settings) in &file.service {
            let selector = Selector::parse(whom.get_ref()).map_err(|what| source.wrong(whom.span(), what))?;
            for (key, value) in settings {
                scenario.setting(&source, Some(selector.clone()), key, value)?;
            }
        }
        for bucket in &file.bucket {
            if let Some(region) = &bucket.region {
                source.one_of("region", region, scenario.regions.iter().map(String::as_str))?;
            }
            let mut prefixes = bucket.prefixes.clone();
            prefixes.sort();
            let shape = bucket
                .keys
                .as_ref()
                .map(|keys| KeyShape::parse(keys.get_ref()).map_err(|what| source.wrong(keys.span(), what)));
            let shape = shape.transpose()?.unwrap_or_default();
            let sizes = bucket.size.as_ref().map(|size| source.sizes(size)).transpose()?;
            scenario.buckets.extend(numbered(&bucket.name, bucket.count).map(|name| Bucket {
                name,
                region: bucket.region.as_ref().map_or("us-east-1", |region| region.get_ref()).to_owned(),
                objects: bucket.objects,
                keys: shape,
                prefixes: prefixes.clone(),
                sizes,
                classes: bucket.storage_classes.clone(),
            }));
        }
        scenario.buckets.sort_by(|a, b| a.name.cmp(&b.name));
        let listed = scenario.buckets.iter().map(|bucket| {
            let created = time(NOW - (hash::text(&bucket.name) % 94_608_000) as i64);
            map([("Name", text(&*bucket.name)), ("CreationDate", created), ("BucketRegion", text(&*bucket.region))])
        });
        let listed: Vec<Value> = listed.collect();
        if !listed.is_empty() {
            scenario.rows.insert(("s3", String::new(), "ListBuckets"), listed);
        }
        for answer in &file.answer {
            scenario.answers.push(told(&source, answer)?);
        }
        Ok(scenario)
    }

    fn setting(
        &mut self,
        source: &Source,
        whom: Option<Selector>,
        key: &toml::Spanned<String>,
        value: &toml::Spanned<toml::Value>,
    ) -> Result<(), String> {
        let can = |text: &&Text| whom.is_none() || text.set_for.is_some();
        let known = TEXTS.iter().filter(can);
        let Some(setting) = known.clone().find(|text| text.key == key.get_ref()) else {
            let near = closest(key.get_ref(), known.map(|text| text.key));
            return Err(source.wrong(key.span(), format!("there is no setting {}{near}", key.get_ref())));
        };
        let text = match value.get_ref() {
            toml::Value::String(text) => text.clone(),
            toml::Value::Integer(number) => number.to_string(),
            _ => return Err(source.wrong(value.span(), "expected a text or a number")),
        };
        let mut tried = Settings::default();
        let done = match (&whom, setting.set_for) {
            (Some(whom), Some(set)) => set(&mut tried, whom.clone(), &text),
            _ => (setting.set)(&mut tried, &text),
        };
        done.map_err(|what| source.wrong(value.span(), what))?;
        self.settings.push((whom, setting, text));
        Ok(())
    }

    /// Sets what the file says of the mock's temper.
    ///
    /// # Errors
    /// For a folder of recordings that cannot be read.
    pub(super) fn settle(&self, settings: &mut Settings) -> Result<(), String> {
        settings.items = 0;
        // What is said of everything would take exceptions away: it goes first.
        let (all, some): (Vec<_>, Vec<_>) = self.settings.iter().partition(|(whom, _, _)| whom.is_none());
        for (whom, setting, text) in all.into_iter().chain(some) {
            match (whom, setting.set_for) {
                (Some(whom), Some(set)) => set(settings, whom.clone(), text)?,
                _ => (setting.set)(settings, text)?,
            }
        }
        settings.faults = self.faults.clone();
        if let Some(folder) = &self.replay {
            settings.replay = Some(Arc::new(super::replay::Replay::load(folder.as_ref())?));
        }
        Ok(())
    }

    /// Whether calls to a region are answered.
    pub(super) fn enables(&self, region: &str) -> bool {
        self.regions.is_empty() || self.regions.iter().any(|enabled| enabled == region)
    }

    /// What an operation answers to this input, where that is told.
    pub(super) fn says(&self, service: &str, region: &str, operation: &str, input: &Value) -> Option<&Says> {
        let fits = |told: &&Told| {
            told.service == service
                && *told.operation == *operation
                && told.region.as_ref().is_none_or(|only| only == region)
                && told.when.iter().all(|(name, value)| input.get(name) == Some(value))
        };
        self.answers.iter().find(fits).map(|told| &told.says)
    }

    /// The rows that an operation lists, where its account tells.
    pub(super) fn rows(&self, service: &str, region: &str, operation: &str) -> Option<&[Value]> {
        let of = |region: &str| {
            self.rows
                .iter()
                .find(|((have, place, name), _)| *have == service && place == region && *name == operation)
                .map(|(_, rows)| rows.as_slice())
        };
        of(region).or_else(|| of("")).or_else(|| {
            // Another region has some: this one has none.
            let elsewhere = self.rows.keys().any(|(have, _, name)| *have == service && *name == operation);
            elsewhere.then_some(&[][..])
        })
    }

    /// The one row that a call for a single thing shows, and under which member.
    pub(super) fn single(&self, operation: &str, input: &Value) -> Option<(&'static str, Option<&Value>)> {
        let (listing, name, member) = match operation {
            "GetUser" => ("ListUsers", "UserName", "User"),
            "GetRole" => ("ListRoles", "RoleName", "Role"),
            _ => return None,
        };
        let wanted = input.get(name)?;
        let rows = self.rows("iam", "", listing)?;
        Some((member, rows.iter().find(|row| row.get(name) == Some(wanted))))
    }

    /// Place of a bucket among those there are.
    pub(super) fn bucket_index(&self, name: &str) -> Option<u64> {
        self.buckets.iter().position(|bucket| bucket.name == name).map(|at| at as u64)
    }

    /// A bucket by its name.
    pub(super) fn bucket(&self, name: &str) -> Option<&Bucket> {
        self.buckets.iter().find(|bucket| bucket.name == name)
    }

    /// What says where a bucket is.
    pub(super) fn location(&self, operation: &str, input: &Value) -> Option<Value> {
        let bucket = self.bucket(input.get("Bucket")?.as_str()?)?;
        let member = match operation {
            "HeadBucket" => "BucketRegion",
            // The first region of all has no name there.
            "GetBucketLocation" if bucket.region == "us-east-1" => return Some(Value::Map(Vec::new())),
            "GetBucketLocation" => "LocationConstraint",
            _ => return None,
        };
        Some(map([(member, text(&*bucket.region))]))
    }

    /// Place of the thing that an identifier names among those of its service that are told; `None` for any other text.
    pub(super) fn index_of(&self, service: &str, region: &str, identifier: &str) -> Option<u64> {
        let here = |((have, place, _), _): &(&(&str, String, &str), &Vec<Value>)| {
            *have == service && (place.is_empty() || place == region)
        };
        self.rows
            .iter()
            .filter(here)
            .find_map(|(_, rows)| rows.iter().position(|row| names(row, None, identifier)).map(|at| at as u64))
    }
}

/// Whether a row has this text under that member (any, where none is said), in itself or below.
pub(super) fn names(row: &Value, member: Option<&str>, wanted: &str) -> bool {
    match row {
        Value::Map(entries) => entries.iter().any(|(name, value)| match value {
            Value::String(text) => text == wanted && member.is_none_or(|member| member == name),
            Value::List(_) | Value::Map(_) => names(value, member, wanted),
            _ => false,
        }),
        Value::List(items) => items.iter().any(|item| names(item, member, wanted)),
        _ => false,
    }
}

/// The rows that an input asks for: by ids, names or a prefix, as far as the rows have such members.
pub(super) fn asked(rows: &[Value], input: &Value) -> Vec<Value> {
    let Value::Map(entries) = input else { return rows.to_vec() };
    let asks: Vec<(String, Vec<&str>)> = entries
        .iter()
        .filter_map(|(name, value)| match value {
            Value::String(text) => Some((name.clone(), vec![text.as_str()])),
            Value::List(items) => Some((singular(name), items.iter().map(Value::as_str).collect::<Option<_>>()?)),
            _ => None,
        })
        .filter(|(member, _)| rows.iter().any(|row| has(row, member)))
        .collect();
    let prefix = input.get("Prefix").and_then(Value::as_str).unwrap_or_default();
    let fits = |row: &&Value| {
        asks.iter().all(|(member, texts)| texts.iter().any(|text| names(row, Some(member), text)))
            && row.get("Name").and_then(Value::as_str).is_none_or(|name| name.starts_with(prefix))
    };
    rows.iter().filter(fits).cloned().collect()
}

/// Whether a row has a text under that member, in itself or below.
fn has(row: &Value, member: &str) -> bool {
    match row {
        Value::Map(entries) => entries
            .iter()
            .any(|(name, value)| matches!(value, Value::String(_)) && name == member || has(value, member)),
        Value::List(items) => items.iter().any(|item| has(item, member)),
        _ => false,
    }
}

/// A value of members.
fn structure(service: &Service, members: &[Member], told: &toml::Value) -> Result<Value, String> {
    let toml::Value::Table(table) = told else { return Err("expected a table of members".to_owned()) };
    let entry = |(name, told): (&String, &toml::Value)| {
        let member = members.iter().find(|member| *member.name == **name).ok_or_else(|| {
            let near = closest(name, members.iter().map(|member| &*member.name));
            format!("there is no member {name}{near}")
        })?;
        let value = of_shape(service, service.target(member), told).map_err(|what| format!("{name}: {what}"))?;
        Ok((name.clone(), value))
    };
    Ok(Value::Map(table.iter().map(entry).collect::<Result<_, String>>()?))
}

/// A value of a shape.
fn of_shape(service: &Service, shape: &Shape, told: &toml::Value) -> Result<Value, String> {
    use toml::Value as Toml;
    Ok(match (&shape.kind, told) {
        (Kind::Structure(members) | Kind::Union(members), _) => structure(service, members, told)?,
        (Kind::List(element), Toml::Array(items)) => {
            let element = service.target(element);
            Value::List(items.iter().map(|item| of_shape(service, element, item)).collect::<Result<_, _>>()?)
        }
        (Kind::Map { value, .. }, Toml::Table(table)) => {
            let shape = service.target(value);
            let entry = |(key, told): (&String, &Toml)| Ok((key.clone(), of_shape(service, shape, told)?));
            Value::Map(table.iter().map(entry).collect::<Result<_, String>>()?)
        }
        (Kind::Boolean, Toml::Boolean(value)) => Value::Bool(*value),
        (Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_), Toml::Integer(number)) => {
            Value::Int(*number)
        }
        (Kind::Float | Kind::Double, Toml::Float(number)) => Value::Float(*number),
        (Kind::Float | Kind::Double, Toml::Integer(number)) => Value::Float(*number as f64),
        (Kind::Timestamp, Toml::Datetime(at)) => moment(&at.to_string())?,
        (Kind::Timestamp, Toml::String(at)) => moment(at)?,
        (Kind::Blob, Toml::String(content)) => Value::Blob(content.clone().into_bytes()),
        (Kind::String | Kind::Enum(_) | Kind::BigInteger | Kind::BigDecimal, Toml::String(content)) => text(content),
        (Kind::Document, told) => document(told),
        (_, told) => return Err(format!("a {} does not fit", told.type_str())),
    })
}

fn moment(at: &str) -> Result<Value, String> {
    use aws_smithy_types::date_time::{DateTime, Format};
    let at = DateTime::from_str(at, Format::DateTimeWithOffset).map_err(|error| error.to_string())?;
    Ok(Value::Timestamp(Timestamp { secs: at.secs(), nanos: at.subsec_nanos() }))
}

fn document(told: &toml::Value) -> Value {
    match told {
        toml::Value::String(content) => text(content),
        toml::Value::Integer(number) => Value::Int(*number),
        toml::Value::Float(number) => Value::Float(*number),
        toml::Value::Boolean(value) => Value::Bool(*value),
        toml::Value::Datetime(at) => text(at.to_string()),
        toml::Value::Array(items) => Value::List(items.iter().map(document).collect()),
        toml::Value::Table(table) => {
            Value::Map(table.iter().map(|(key, value)| (key.clone(), document(value))).collect())
        }
    }
}

/// The shape of a row of an operation's listing.
fn element<'s>(service: &'s Service, name: &'s str, operation: &'s Operation) -> Option<&'s Shape> {
    let (settings, patterns, nothing) = (Settings::default(), Patterns::default(), Value::Map(Vec::new()));
    let world = World::new(&settings, &patterns, service, "us-east-1", name);
    let protocol = *service.protocols.first()?;
    let plan = Plan::new(&world, name, operation, protocol, &nothing);
    let listing = plan.listing()?;
    let path = listing.path.clone();
    let list = pages::member_at(service, operation, &path)?;
    match &service.target(list).kind {
        Kind::List(element) => Some(service.target(element)),
        _ => None,
    }
}

fn told(source: &Source, answer: &Answer) -> Result<Told, String> {
    let entry = find_service(answer.service.get_ref()).map_err(|what| source.wrong(answer.service.span(), what))?;
    let service = entry.model();
    let at = answer.operation.span();
    let name = find_operation(&service, answer.operation.get_ref()).map_err(|what| source.wrong(at.clone(), what))?;
    let Some(operation) = service.operation(&name) else { return Err(source.wrong(at, "no such operation")) };
    let value = |members: &[Member], told: &toml::Spanned<toml::Value>| {
        structure(&service, members, told.get_ref()).map_err(|what| source.wrong(told.span(), what))
    };
    let when = match answer.when.as_ref().map(|when| value(service.input(operation), when)).transpose()? {
        Some(Value::Map(when)) => when,
        _ => Vec::new(),
    };
    let says = match (&answer.rows, &answer.output, &answer.error) {
        (Some(rows), None, None) => {
            let element = element(&service, &name, operation)
                .ok_or_else(|| source.wrong(at, format!("{name} lists nothing: use output instead of rows")))?;
            let row = |row: &toml::Spanned<toml::Value>| {
                of_shape(&service, element, row.get_ref()).map_err(|what| source.wrong(row.span(), what))
            };
            Says::Rows(rows.iter().map(row).collect::<Result<_, _>>()?)
        }
        (None, Some(output), None) => Says::Output(value(service.output(operation), output)?),
        (None, None, Some(error)) => Says::Error(error.clone()),
        _ => return Err(source.wrong(at, "expected one of rows, output and error")),
    };
    let region = answer.region.as_ref().map(|region| region.get_ref().clone());
    Ok(Told { service: entry.slug, operation: name, region, when, says })
}
