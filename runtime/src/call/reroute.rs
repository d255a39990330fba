//! S3 requests that need another one first: a session for a directory bucket, the region of a bucket that is elsewhere.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;

use super::{Call, Failed};
use crate::error::{CallError, Stage};
use crate::s3;
use crate::sink::ValueSink;
use crate::transport::TransportError;
use crate::value::Value;

impl Call {
    /// The session to sign a directory bucket's request with.
    pub(super) async fn session_of(&self, params: &Value) -> Result<Credentials, CallError> {
        let Some(bucket) = bucket(params) else { return Err(self.internal(&"a session without a bucket")) };
        let clock = self.session.config().time_source();
        let now = clock.map_or_else(SystemTime::now, |clock| clock.now());
        self.session.buckets().sessions.get(bucket, now, Box::pin(self.create_session(bucket))).await
    }

    async fn create_session(&self, bucket: &str) -> Result<Credentials, CallError> {
        let unusable = |mut error: CallError| {
            error.message = format!("no session for the bucket {bucket}: {}", error.message);
            error.stage(Stage::NotSent)
        };
        let call = self.beside("CreateSession", bucket)?;
        let sent = call.attempt(&call.params).await.map_err(unusable)?;
        let incoming = sent.map_err(|failed| unusable(call.explain(failed)))?;
        let mut sink = ValueSink::default();
        call.decode(&incoming, &mut sink).map_err(unusable)?;
        let output = sink.finish();
        let told = output.as_ref().and_then(|output| output.get("Credentials"));
        let text = |name: &str| told.and_then(|told| told.get(name)).and_then(Value::as_str).map(str::to_owned);
        let (Some(key), Some(secret), Some(token)) =
            (text("AccessKeyId"), text("SecretAccessKey"), text("SessionToken"))
        else {
            return Err(unusable(call.unreadable(&"the answer holds no credentials")));
        };
        let expiry = match told.and_then(|told| told.get("Expiration")) {
            Some(Value::Timestamp(time)) => {
                u64::try_from(time.secs).ok().map(|secs| SystemTime::UNIX_EPOCH + Duration::from_secs(secs))
            }
            _ => None,
        };
        Ok(Credentials::new(key, secret, Some(token), expiry, "S3 Express session"))
    }

    /// Learns from a failure: that the bucket is elsewhere, or its session over. Whether another try is worth it.
    pub(super) async fn learns_from(&self, params: &Value, failed: &Failed) -> bool {
        let TransportError::Service(error) = &failed.error else { return false };
        let head = self.name.starts_with("Head");
        let code = error.meta.code();
        let Some(bucket) = bucket(params).filter(|bucket| !bucket.starts_with("arn:")) else { return false };
        if code == Some("ExpiredToken") {
            return self.session.buckets().sessions.forget(bucket);
        }
        if &*self.service().slug != "s3" || self.name == "CreateBucket" || !s3::is_misdirected(error.status, code, head)
        {
            return false;
        }
        let told = match &error.bucket_region {
            None if self.name != "HeadBucket" => self.ask_for_region(bucket).await,
            told => told.clone(),
        };
        let Some(region) = told.filter(|region| failed.region.as_ref() != Some(region)) else { return false };
        self.session.buckets().regions.learn(bucket, &region);
        true
    }

    /// S3 names a bucket's region on any answer to `HeadBucket`, errors too.
    async fn ask_for_region(&self, bucket: &str) -> Option<String> {
        let call = self.beside("HeadBucket", bucket).ok()?;
        match Box::pin(call.attempt(&call.params)).await.ok()? {
            Ok(incoming) => s3::region_told(&incoming.headers, &[]),
            Err(Failed { error: TransportError::Service(error), .. }) => error.bucket_region,
            Err(_) => None,
        }
    }

    /// Another operation on the same bucket by the same caller.
    fn beside(&self, operation: &str, bucket: &str) -> Result<Call, CallError> {
        let params = Value::Map(vec![("Bucket".into(), Value::String(bucket.to_owned()))]);
        Call::new(self.callee.clone(), operation, params, None, self.session.clone(), self.client.clone())
    }
}

fn bucket(params: &Value) -> Option<&str> {
    params.get("Bucket").and_then(Value::as_str)
}
