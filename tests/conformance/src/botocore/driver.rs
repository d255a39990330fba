//! The process that asks botocore: one JSON line there, one back.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use nuaws_models::traits::HttpBinding;
use nuaws_models::{Kind, Member, Service};
use nuaws_rt::value::{Timestamp, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{ACCESS_KEY, REGION, SECRET_KEY, TIME};

/// One call to be made by botocore.
#[derive(Serialize)]
pub(super) struct Line<'a> {
    /// botocore's names for the service, any of them.
    pub(super) names: &'a [&'a str],
    /// API version.
    pub(super) version: &'a str,
    pub(super) operation: &'a str,
    /// Tagged.
    pub(super) params: Json,
    /// Whether requests go out unsigned.
    pub(super) unsigned: bool,
    /// What the service answers.
    pub(super) answer: Answer,
    /// The engine's own request, to be signed by botocore.
    pub(super) signed: Option<Request>,
}

/// A response as it goes to botocore.
#[derive(Serialize)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    /// Base64.
    pub(super) body: String,
}

/// A request, from either side.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    /// Base64.
    pub(super) body: String,
}

impl Request {
    /// A header's values, joined.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.iter().filter(|(have, _)| have.eq_ignore_ascii_case(name));
        values.map(|(_, value)| value.clone()).reduce(|all, value| format!("{all}, {value}"))
    }

    pub(super) fn bytes(&self) -> Result<Vec<u8>> {
        Ok(STANDARD.decode(&self.body)?)
    }
}

/// What botocore did with a [`Line`].
#[derive(Debug, Deserialize)]
pub(super) struct Reply {
    /// What it would have sent; absent where it refused.
    pub(super) request: Option<Request>,
    /// What it read, tagged.
    pub(super) output: Option<Json>,
    /// The error it read, tagged.
    pub(super) error: Option<Json>,
    /// Why it did not come to an answer.
    pub(super) failed: Option<String>,
    /// Its signature of the engine's request.
    pub(super) signature: Option<String>,
    /// Whether its signature of the engine's request, over the headers that it signs itself, is its own request's.
    #[serde(default)]
    pub(super) same: bool,
}

/// A running driver; ends with this.
pub(super) struct Driver {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts the driver in this Python.
    pub(super) fn start(python: &Path) -> Result<Driver> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("botocore/driver.py");
        let mut child = Command::new(python)
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} cannot be started", python.display()))?;
        let (input, output) = child.stdin.take().zip(child.stdout.take()).context("the driver has no pipes")?;
        let mut driver = Driver { child, input, output: BufReader::new(output) };
        driver.send(&json!({
            "access_key": ACCESS_KEY, "secret_key": SECRET_KEY, "region": REGION, "time": TIME,
        }))?;
        Ok(driver)
    }

    /// Asks, and waits for the reply.
    pub(super) fn ask(&mut self, line: &Line<'_>) -> Result<Reply> {
        self.send(line)?;
        let mut reply = String::new();
        if self.output.read_line(&mut reply)? == 0 {
            bail!("the driver ended; is botocore installed for this Python?");
        }
        serde_json::from_str(&reply).with_context(|| format!("the driver said {reply:?}"))
    }

    fn send(&mut self, line: &impl Serialize) -> Result<()> {
        serde_json::to_writer(&mut self.input, line)?;
        self.input.write_all(b"\n")?;
        Ok(self.input.flush()?)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Nobody reads what it might still say; that it is gone already is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Structure members in the driver's tagged form.
pub(super) fn tagged(service: &Service, members: &[Member], value: &Value) -> Json {
    let Value::Map(entries) = value else { return Json::Null };
    let pairs: Vec<Json> = entries
        .iter()
        .filter_map(|(name, value)| {
            let member = members.iter().find(|member| *member.name == **name)?;
            Some(json!([name, tagged_member(service, member, value)]))
        })
        .collect();
    json!({ "m": pairs })
}

fn tagged_member(service: &Service, member: &Member, value: &Value) -> Json {
    match (&service.target(member).kind, value) {
        (Kind::Structure(members) | Kind::Union(members), Value::Map(_)) => tagged(service, members, value),
        (Kind::List(element), Value::List(items)) => {
            items.iter().map(|item| tagged_member(service, element, item)).collect()
        }
        (Kind::Map { value: held, .. }, Value::Map(entries)) => {
            let pairs: Vec<Json> =
                entries.iter().map(|(key, value)| json!([key, tagged_member(service, held, value)])).collect();
            json!({ "m": pairs })
        }
        // Of JSON in a header boto3 takes the object, we take its text.
        (Kind::String, Value::String(text))
            if matches!(member.traits.http, HttpBinding::Header(_))
                && service.media_type(member).is_some_and(|media| media.ends_with("json")) =>
        {
            json!({ "j": text })
        }
        _ => plain(value),
    }
}

fn plain(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => json!(value),
        Value::Int(value) => json!(value),
        Value::Float(value) => json!({ "f": value.to_string() }),
        Value::String(text) => json!(text),
        Value::Blob(bytes) => json!({ "b": STANDARD.encode(bytes) }),
        Value::Timestamp(time) => json!({ "t": [time.secs, time.nanos / 1000] }),
        Value::List(items) => items.iter().map(plain).collect(),
        Value::Map(entries) => {
            json!({ "m": entries.iter().map(|(key, value)| json!([key, plain(value)])).collect::<Vec<_>>() })
        }
    }
}

/// A value from the driver's tagged form.
pub(super) fn untagged(tagged: &Json) -> Result<Value> {
    Ok(match tagged {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::String(text) => Value::String(text.clone()),
        Json::Number(number) => match number.as_i64() {
            Some(value) => Value::Int(value),
            None => Value::Float(number.as_f64().context("a number")?),
        },
        Json::Array(items) => Value::List(items.iter().map(untagged).collect::<Result<_>>()?),
        Json::Object(entries) => {
            let (tag, held) = entries.iter().next().context("a tag")?;
            match tag.as_str() {
                "m" => {
                    let pairs = held.as_array().context("pairs")?;
                    let entry = |pair: &Json| Ok((pair[0].as_str().context("a key")?.to_owned(), untagged(&pair[1])?));
                    Value::Map(pairs.iter().map(entry).collect::<Result<_>>()?)
                }
                "b" => Value::Blob(STANDARD.decode(held.as_str().context("base64")?)?),
                "t" => Value::Timestamp(Timestamp {
                    secs: held[0].as_i64().context("seconds")?,
                    nanos: held[1].as_u64().context("microseconds")? as u32 * 1000,
                }),
                "f" => Value::Float(match held.as_str().context("a float")? {
                    "nan" => f64::NAN,
                    "inf" => f64::INFINITY,
                    "-inf" => f64::NEG_INFINITY,
                    text => text.parse()?,
                }),
                // An event stream: what is in it is not compared.
                "events" => Value::Null,
                other => bail!("tag {other}"),
            }
        }
    })
}
