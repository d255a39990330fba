//! The level in memory: entries weighed in bytes, the least recently used dropped first.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use moka::notification::RemovalCause;
use moka::policy::EvictionPolicy;
use moka::sync::Cache;

use super::{Entry, Facts, Key, LevelStats, Listed};

pub(super) struct Memory {
    cache: Cache<Key, Entry, BuildHasherDefault<KeyHasher>>,
    limit: u64,
    evictions: Arc<AtomicU64>,
    /// Bytes put since the cache last weighed itself. It does so in its own time, after hundreds of writes: large
    /// entries would overfill it by then.
    unweighed: AtomicU64,
}

impl Memory {
    pub(super) fn new(limit: u64) -> Memory {
        let evictions = Arc::new(AtomicU64::new(0));
        let counter = evictions.clone();
        let cache = Cache::builder()
            .max_capacity(limit)
            .weigher(|_, entry: &Entry| entry.bytes().try_into().unwrap_or(u32::MAX))
            .eviction_policy(EvictionPolicy::lru())
            .eviction_listener(move |_, _, cause| {
                if cause == RemovalCause::Size {
                    counter.fetch_add(1, Ordering::Relaxed);
                }
            })
            .build_with_hasher(BuildHasherDefault::default());
        Memory { cache, limit, evictions, unweighed: AtomicU64::new(0) }
    }

    pub(super) fn get(&self, key: &Key) -> Option<Entry> {
        self.cache.get(key)
    }

    /// Keeps the entry in place of what was there; one that is too large for memory replaces it by nothing.
    pub(super) fn put(&self, key: Key, entry: &Entry) {
        if self.fits(entry) {
            self.cache.insert(key, entry.clone());
            self.weigh(entry);
        } else {
            self.cache.invalidate(&key);
        }
    }

    /// Keeps an entry that was read from disk, unless a newer one was put meanwhile.
    pub(super) fn promote(&self, key: &Key, entry: &Entry) {
        if self.fits(entry) {
            self.cache.entry_by_ref(key).or_insert_with(|| entry.clone());
            self.weigh(entry);
        }
    }

    /// Drops what is doomed; the keys and their bytes.
    pub(super) fn remove(&self, service: Option<&str>, doomed: &dyn Fn(&Facts) -> bool) -> HashMap<Key, u64> {
        let gone: HashMap<_, _> = self
            .cache
            .iter()
            .filter(|(_, entry)| service.is_none_or(|service| *entry.facts.service == *service) && doomed(&entry.facts))
            .map(|(key, entry)| (*key, entry.bytes()))
            .collect();
        gone.keys().for_each(|key| self.cache.invalidate(key));
        gone
    }

    pub(super) fn list(&self) -> HashMap<Key, Listed> {
        let listed = |(key, entry): (Arc<Key>, Entry)| {
            let bytes = entry.bytes();
            (*key, Listed { key: *key, facts: entry.facts, bytes, memory: true, disk: false })
        };
        self.cache.iter().map(listed).collect()
    }

    pub(super) fn stats(&self) -> LevelStats {
        self.cache.run_pending_tasks();
        LevelStats {
            entries: self.cache.entry_count(),
            bytes: self.cache.weighted_size(),
            limit: self.limit,
            evictions: self.evictions.load(Ordering::Relaxed),
        }
    }

    fn fits(&self, entry: &Entry) -> bool {
        entry.bytes() <= self.limit / 4
    }

    fn weigh(&self, entry: &Entry) {
        if self.unweighed.fetch_add(entry.bytes(), Ordering::Relaxed) > self.limit / 16 {
            self.unweighed.store(0, Ordering::Relaxed);
            self.cache.run_pending_tasks();
        }
    }
}

/// A key is a hash already: its first bytes serve.
#[derive(Default)]
struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        if let Some(first) = bytes.first_chunk() {
            self.0 = u64::from_le_bytes(*first);
        }
    }
}
