//! Time that stands still, and waits that are over at once: retries cost nothing and signatures can be compared.

use std::time::{Duration, SystemTime};

use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_async::time::TimeSource;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_types::SdkConfig;

/// The same settings in stopped time.
pub(crate) fn stop(config: &SdkConfig) -> SdkConfig {
    let config = config.to_builder().time_source(Stopped).sleep_impl(NoSleep);
    // It measures bytes against time.
    config.stalled_stream_protection(StalledStreamProtectionConfig::disabled()).build()
}

/// When every call is made, in seconds since the epoch.
const NOW: u64 = 1_750_000_000;

/// Anything longer is a timeout, not a wait before a retry.
const LONGEST_BACKOFF: Duration = Duration::from_secs(4);

/// A clock that stands still.
#[derive(Debug)]
struct Stopped;

impl TimeSource for Stopped {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(NOW)
    }
}

/// Waits before a retry are over at once; timeouts never come.
#[derive(Debug)]
struct NoSleep;

impl AsyncSleep for NoSleep {
    fn sleep(&self, duration: Duration) -> Sleep {
        if duration < LONGEST_BACKOFF { Sleep::new(async {}) } else { Sleep::new(std::future::pending()) }
    }
}
