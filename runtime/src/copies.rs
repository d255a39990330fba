//! Copies from another region: AWS carries them out in the caller's name by a URL that the client presigns.
//!
//! The URL asks the source region for the same operation. Whoever gives one of their own has it sent as it is.

use std::sync::Arc;
use std::time::Duration;

use nuaws_models::Member;

use crate::advice;
use crate::call::{Callee, presign};
use crate::error::CallError;
use crate::session::Session;
use crate::transport::Client;
use crate::value::Value;

/// How long AWS has to begin the copy.
const EXPIRES: Duration = Duration::from_secs(60 * 60);

/// Checked parameters with the presigned URL that a copy from `SourceRegion` needs; all others as they are.
///
/// # Errors
/// Where the URL cannot be made: no region, no credentials, an endpoint that the rules refuse.
pub async fn with_presigned_url(
    callee: &Arc<Callee>,
    name: &str,
    mut params: Value,
    session: &Arc<Session>,
    client: &Client,
) -> Result<Value, CallError> {
    let service = &callee.service;
    let members = service.operation(name).map(|operation| service.input(operation)).unwrap_or_default();
    // EC2 has both regions sent; for the others they are the client's own affair.
    let sent = (&*service.slug, name) == ("ec2", "CopySnapshot");
    let is_source = |member: &&Member| &*member.name == "SourceRegion" && (sent || member.traits.client_only);
    if !members.iter().any(|member| is_source(&member)) {
        return Ok(params);
    }
    let Some(source) = params.get("SourceRegion").and_then(Value::as_str).map(str::to_owned) else { return Ok(params) };
    if !sent && let Value::Map(entries) = &mut params {
        entries.retain(|(key, _)| key != "SourceRegion");
    }
    let url = if sent { "PresignedUrl" } else { "PreSignedUrl" };
    if params.get(url).is_some() {
        return Ok(params);
    }
    let destination = session.region().ok_or_else(advice::no_region)?.to_owned();
    let mut asked = params.clone();
    asked.set("DestinationRegion", Value::String(destination));
    let presigned = presign(callee.clone(), name, asked.clone(), session, client, Some(&source), EXPIRES).await?;
    if sent {
        params = asked;
    }
    params.set(url, Value::String(presigned.url));
    Ok(params)
}
