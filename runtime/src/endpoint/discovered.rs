//! What services said of where they want their requests, for as long as they said it holds.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Instant;

/// What an endpoint is discovered for, within one identity.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DiscoveryKey {
    /// Service slug.
    pub service: String,
    /// Region of the caller.
    pub region: Option<String>,
    /// What the service was told of the request: nothing, where it does not ask.
    pub told: Vec<(String, String)>,
}

/// What a service said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Scheme and host; `None` where it could not be asked.
    pub url: Option<String>,
    /// Until when.
    pub until: Instant,
}

/// One identity's endpoints.
#[derive(Debug, Default)]
pub struct Discovered(Mutex<HashMap<DiscoveryKey, Found>>);

impl Discovered {
    /// What is known, stale or not.
    pub fn get(&self, key: &DiscoveryKey) -> Option<Found> {
        self.0.lock().ok()?.get(key).cloned()
    }

    /// Remembers. A poisoned lock costs the keeping, not the call.
    pub fn learn(&self, key: DiscoveryKey, found: Found) {
        if let Ok(mut known) = self.0.lock() {
            known.insert(key, found);
        }
    }

    /// Forgets, and says whether there was anything.
    pub fn forget(&self, key: &DiscoveryKey) -> bool {
        self.0.lock().is_ok_and(|mut known| known.remove(key).is_some())
    }
}
