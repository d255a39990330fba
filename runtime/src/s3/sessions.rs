//! Sessions of directory buckets (S3 Express): short-lived credentials, one set per bucket, made when first needed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;

/// A session that ends sooner than this is made anew: a request must not outlive it on its way.
const MARGIN: Duration = Duration::from_secs(30);

/// The sessions of one identity.
#[derive(Debug, Default)]
pub struct Sessions {
    by_bucket: Mutex<HashMap<String, Arc<Place>>>,
}

/// Where a bucket's session is kept. Whoever makes it holds the lock, so that the others wait and take it.
type Place = tokio::sync::Mutex<Option<Credentials>>;

impl Sessions {
    /// The bucket's session, made by `create` where there is none that lasts.
    ///
    /// # Errors
    /// As `create`; the next caller tries again.
    pub async fn get<E>(
        &self,
        bucket: &str,
        now: SystemTime,
        create: impl Future<Output = Result<Credentials, E>>,
    ) -> Result<Credentials, E> {
        let place = {
            let mut all = self.by_bucket.lock().unwrap_or_else(PoisonError::into_inner);
            all.entry(bucket.to_owned()).or_default().clone()
        };
        let mut kept = place.lock().await;
        let lasts = |session: &&Credentials| session.expiry().is_none_or(|expiry| expiry > now + MARGIN);
        if let Some(session) = kept.as_ref().filter(lasts) {
            return Ok(session.clone());
        }
        let session = create.await?;
        *kept = Some(session.clone());
        Ok(session)
    }

    /// Drops a session that S3 takes for ended, though by this machine's clock it lasts.
    pub fn forget(&self, bucket: &str) -> bool {
        self.by_bucket.lock().unwrap_or_else(PoisonError::into_inner).remove(bucket).is_some()
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    #[tokio::test]
    async fn a_session_is_made_once_and_again_before_it_ends() {
        let (sessions, made) = (Sessions::default(), AtomicU64::new(0));
        let start = SystemTime::UNIX_EPOCH;
        let create = || async {
            tokio::task::yield_now().await;
            let number = made.fetch_add(1, Ordering::Relaxed);
            let expiry = start + Duration::from_secs(300 * (number + 1));
            Ok::<_, Infallible>(Credentials::new(format!("key{number}"), "secret", None, Some(expiry), "test"))
        };
        let all = (0..100).map(|_| sessions.get("b--use1-az4--x-s3", start, create()));
        for session in futures_util::future::join_all(all).await {
            assert_eq!(session.unwrap().access_key_id(), "key0");
        }
        let at = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(sessions.get("b--use1-az4--x-s3", at(269), create()).await.unwrap().access_key_id(), "key0");
        assert_eq!(sessions.get("b--use1-az4--x-s3", at(270), create()).await.unwrap().access_key_id(), "key1");
        assert_eq!(sessions.get("other--use1-az4--x-s3", at(0), create()).await.unwrap().access_key_id(), "key2");
    }

    #[tokio::test]
    async fn a_failure_is_not_kept() {
        let sessions = Sessions::default();
        let failed = sessions.get("b", SystemTime::UNIX_EPOCH, async { Err("denied") }).await;
        assert_eq!(failed.unwrap_err(), "denied");
        let made = async { Ok::<_, &str>(Credentials::new("key", "secret", None, None, "test")) };
        assert_eq!(sessions.get("b", SystemTime::UNIX_EPOCH, made).await.unwrap().access_key_id(), "key");
    }
}
