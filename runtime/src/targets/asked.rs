//! What AWS itself is asked before a call goes to several places: who calls, and which regions an account has.
//!
//! Both are asked through the engine as any call, and kept for a day.

use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use nuaws_models::overlay::Ttl;
use tokio::sync::OnceCell;
use tokio::time::timeout;

use crate::answers::Freshness;
use crate::error::CallError;
use crate::invocation::{Engine, Mocked, Model, Request};
use crate::pager;
use crate::session::Choice;
use crate::value::Value;

/// How long the answers hold, in seconds.
const DAY: u32 = 24 * 60 * 60;
/// How long rows wait for their account.
const PATIENCE: Duration = Duration::from_secs(5);
/// Where a caller without a region asks.
const FIRST_REGION: &str = "us-east-1";

/// Who asks, and how.
#[derive(Debug, Clone)]
pub struct Asking {
    /// Who makes the calls.
    pub engine: Arc<Engine>,
    /// Who calls, and where.
    pub choice: Choice,
    /// Who answers in AWS's place.
    pub mocked: Option<Arc<Mocked>>,
    /// Whether kept answers are taken.
    pub freshness: Freshness,
}

/// A region of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Its name.
    pub name: String,
    /// `opt-in-not-required`, `opted-in`, `not-opted-in`.
    pub status: Option<String>,
}

impl Region {
    /// Whether calls to it are answered.
    pub fn is_enabled(&self) -> bool {
        self.status.as_deref() != Some("not-opted-in")
    }
}

/// What STS says of a caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The account's number.
    pub account: Option<String>,
    /// The user, or the role that was assumed.
    pub arn: Option<String>,
    /// Its unique id.
    pub user_id: Option<String>,
}

impl Asking {
    /// The same, in a region at all: its own, the profile's, or `or_else`.
    pub async fn somewhere(self, or_else: Option<&str>) -> Asking {
        let has_region = match self.engine.caller(&self.choice, self.is_mocked("ec2")).await {
            Ok(session) => session.region().is_some(),
            Err(_) => false,
        };
        let region = if has_region { self.choice.region } else { Some(or_else.unwrap_or(FIRST_REGION).to_owned()) };
        Asking { choice: Choice { region, ..self.choice }, ..self }
    }

    /// The regions of the caller's account, by name, those that it has not enabled too.
    ///
    /// # Errors
    /// As any call's.
    pub async fn regions(&self) -> Result<Vec<Region>, CallError> {
        let params = Value::Map(vec![("AllRegions".into(), Value::Bool(true))]);
        let answer = self.ask("ec2", "DescribeRegions", params).await?;
        let Some(Value::List(rows)) = answer.get("Regions") else { return Ok(Vec::new()) };
        let region = |row: &Value| Some(Region { name: text(row, "RegionName")?, status: text(row, "OptInStatus") });
        let mut regions: Vec<Region> = rows.iter().filter_map(region).collect();
        regions.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(regions)
    }

    /// Who calls.
    ///
    /// # Errors
    /// As any call's.
    pub async fn identity(&self) -> Result<Identity, CallError> {
        let answer = self.ask("sts", "GetCallerIdentity", Value::Map(Vec::new())).await?;
        Ok(Identity { account: text(&answer, "Account"), arn: text(&answer, "Arn"), user_id: text(&answer, "UserId") })
    }

    /// The caller's credentials; none where requests go out unsigned, or there are none.
    pub async fn credentials(&self, mocked: bool) -> Option<Credentials> {
        let session = self.engine.caller(&self.choice, mocked).await.ok().filter(|session| !session.unsigned())?;
        session.config().credentials_provider()?.provide_credentials().await.ok()
    }

    /// The caller's account, if it can be had: the credentials know it, or STS.
    pub async fn account(&self) -> Option<String> {
        let credentials = self.credentials(self.is_mocked("sts")).await?;
        match credentials.account_id() {
            Some(account) => Some(account.as_str().to_owned()),
            None => self.identity().await.ok()?.account,
        }
    }

    /// Whether nothing of a service goes to AWS.
    pub fn is_mocked(&self, service: &str) -> bool {
        let model = Model::Named(service.to_owned());
        let covers = |mocked: &Arc<Mocked>| {
            self.engine.callee(&model).is_ok_and(|callee| mocked.covers(&model, &callee.service))
        };
        self.mocked.as_ref().is_some_and(covers)
    }

    async fn ask(&self, service: &str, operation: &str, params: Value) -> Result<Value, CallError> {
        let request = Request {
            mocked: self.mocked.clone(),
            freshness: Freshness { ttl: Some(Ttl::Seconds(DAY)), ..self.freshness },
            ..Request::new(Model::Named(service.to_owned()), operation, params, self.choice.clone())
        };
        let call = self.engine.prepare(request).await?;
        pager::whole(&call).await
    }
}

fn text(row: &Value, member: &str) -> Option<String> {
    row.get(member).and_then(Value::as_str).map(str::to_owned)
}

/// The account of one caller, found out once for all who want it.
#[derive(Debug)]
pub(super) struct Account {
    asking: Option<Asking>,
    found: OnceCell<Option<String>>,
}

impl Account {
    /// That of who asks; where nobody does it is not known.
    pub(super) fn new(asking: Option<Asking>) -> Account {
        Account { asking, found: OnceCell::new() }
    }

    /// The number, if it can be had soon.
    pub(super) async fn number(&self) -> Option<&str> {
        let find = async || match &self.asking {
            Some(asking) => timeout(PATIENCE, asking.account()).await.unwrap_or_default(),
            None => None,
        };
        self.found.get_or_init(find).await.as_deref()
    }
}
