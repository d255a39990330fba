//! `nuaws-rt profiles`, `whoami` and `regions`: who may call, who calls, and where, as rows. No row holds a secret.

use aws_credential_types::Credentials;
use aws_smithy_types::DateTime;
use clap::Args;
use futures_util::StreamExt;
use futures_util::stream;

use super::job::{Context, rows_frame};
use crate::answers::{Freshness, Mode};
use crate::endpoint::{may_serve, partition_name};
use crate::error::CallError;
use crate::invocation::Model;
use crate::outlet::{Outlet, Stop};
use crate::output::Format;
use crate::session::{self, Choice, Listed, Origin};
use crate::stdout::Pipe;
use crate::targets::{self, Asking, Identity};
use crate::value::{Timestamp, Value};

/// Profiles that are asked at a time who they are.
const AT_ONCE: usize = 16;

#[derive(Args, Debug)]
pub(super) struct ProfilesArgs {
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(super) output: Format,
}

#[derive(Args, Debug)]
pub(super) struct WhoamiArgs {
    #[command(flatten)]
    choice: Choice,
    /// Profiles: names, globs, or all
    #[arg(long, value_delimiter = ',', conflicts_with = "profile")]
    profiles: Vec<String>,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(super) output: Format,
}

#[derive(Args, Debug)]
pub(super) struct RegionsArgs {
    #[command(flatten)]
    choice: Choice,
    /// Those that the account has not enabled too
    #[arg(long)]
    all: bool,
    /// Say whether this service is there, as far as nuaws knows
    #[arg(long)]
    service: Option<String>,
    /// What to write on stdout
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(super) output: Format,
}

/// The profiles of the caller's files.
pub(super) async fn profiles(context: Context, pipe: &mut Pipe) -> Result<bool, Stop> {
    let listed = session::listed(&context.environment).await.map_err(|why| session::unreadable_files(&why))?;
    pipe.frame(rows_frame(&listed.iter().map(profile).collect::<Vec<_>>())).await?;
    Ok(true)
}

fn profile(listed: &Listed) -> Value {
    Value::Map(vec![
        ("name".into(), Value::String(listed.name.clone())),
        ("account".into(), text(listed.account.as_deref())),
        ("region".into(), text(listed.region.as_deref())),
        ("source".into(), text(listed.origin.map(Origin::as_str))),
        ("expires".into(), time(listed.expires)),
    ])
}

/// Who calls: with several profiles a row each, and those that cannot be had with their error.
pub(super) async fn whoami(args: WhoamiArgs, context: Context, pipe: &mut Pipe) -> Result<bool, Stop> {
    let Context { engine, environment, .. } = context;
    let mocked = engine.mocked(&environment, None)?;
    let asking = |profile: Option<String>| Asking {
        engine: engine.clone(),
        choice: Choice { profile, environment: environment.clone(), ..args.choice.clone() },
        mocked: mocked.clone(),
        freshness: as_it_is(),
    };
    if args.profiles.is_empty() {
        let row = caller(asking(args.choice.profile.clone())).await;
        let row = row.map_err(|(_, error)| error)?;
        pipe.frame(rows_frame(&[Value::Map(row)])).await?;
        return Ok(true);
    }
    let names = targets::profiles(&environment, &args.profiles).await?;
    let mut rows = stream::iter(names).map(|name| caller(asking(Some(name)))).buffered(AT_ONCE);
    while let Some(row) = rows.next().await {
        let row = row.unwrap_or_else(|(mut row, error)| {
            row.push(("error".into(), error.to_value()));
            row
        });
        pipe.frame(rows_frame(&[Value::Map(row)])).await?;
    }
    Ok(true)
}

type Row = Vec<(String, Value)>;

/// What is asked here is how things are, not how they were.
fn as_it_is() -> Freshness {
    Freshness { mode: Mode::Refresh, ..Freshness::default() }
}

/// Who one caller is; what is known where it cannot be had.
async fn caller(asking: Asking) -> Result<Row, (Row, CallError)> {
    let is_mocked = asking.is_mocked("sts");
    let session = match asking.engine.caller(&asking.choice, is_mocked).await {
        Ok(session) => session,
        Err(error) => {
            let Choice { profile, region, .. } = &asking.choice;
            return Err((row(None, profile.as_deref(), region.as_deref(), None), error));
        }
    };
    let asking = asking.somewhere(None).await;
    let identity = asking.identity().await;
    let credentials = asking.credentials(is_mocked).await;
    let profile = Some(session.profile()).filter(|profile| !profile.is_empty());
    let row = row(identity.as_ref().ok(), profile, session.region(), credentials.as_ref());
    match identity {
        Ok(_) => Ok(row),
        Err(error) => Err((row, error)),
    }
}

fn row(
    identity: Option<&Identity>,
    profile: Option<&str>,
    region: Option<&str>,
    credentials: Option<&Credentials>,
) -> Row {
    let of = |member: fn(&Identity) -> &Option<String>| text(identity.and_then(|known| member(known).as_deref()));
    vec![
        ("account".to_owned(), of(|known| &known.account)),
        ("arn".into(), of(|known| &known.arn)),
        ("user_id".into(), of(|known| &known.user_id)),
        ("profile".into(), text(profile)),
        ("region".into(), text(region)),
        ("source".into(), text(credentials.map(|found| Origin::of(found).as_str()))),
        ("expires".into(), time(credentials.and_then(Credentials::expiry).map(DateTime::from))),
    ]
}

/// The regions of the caller's account.
pub(super) async fn regions(args: RegionsArgs, context: Context, pipe: &mut Pipe) -> Result<bool, Stop> {
    let Context { engine, environment, .. } = context;
    let service = match args.service {
        Some(name) => Some(engine.callee(&Model::Named(name)).map_err(|error| error.flag("service"))?.service.clone()),
        None => None,
    };
    let mocked = engine.mocked(&environment, None)?;
    let choice = Choice { environment, ..args.choice };
    let asking = Asking { engine, choice, mocked, freshness: as_it_is() }.somewhere(None).await;
    let regions = asking.regions().await?;
    let rows: Vec<Value> = regions
        .iter()
        .filter(|region| args.all || region.is_enabled())
        .map(|region| {
            let mut row = vec![
                ("name".to_owned(), text(Some(&region.name))),
                ("status".into(), text(region.status.as_deref())),
                ("enabled".into(), Value::Bool(region.is_enabled())),
                ("partition".into(), text(Some(partition_name(&region.name)))),
            ];
            if let Some(service) = &service {
                let available = may_serve(&service.endpoint_prefix, &region.name);
                row.push(("available".into(), Value::Bool(available)));
            }
            Value::Map(row)
        })
        .collect();
    pipe.frame(rows_frame(&rows)).await?;
    Ok(true)
}

fn text(text: Option<&str>) -> Value {
    text.map_or(Value::Null, |text| Value::String(text.to_owned()))
}

fn time(at: Option<DateTime>) -> Value {
    at.map_or(Value::Null, |at| Value::Timestamp(Timestamp { secs: at.secs(), nanos: at.subsec_nanos() }))
}
