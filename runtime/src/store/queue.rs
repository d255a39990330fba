//! What is to be written to disk and is not yet: changes by key, oldest first, bounded in bytes.
//!
//! No I/O and no threads; [`super::disk`] has both.

use std::collections::{HashMap, VecDeque};

use super::file::Change;
use super::{Entry, Facts, Key};

/// More than this is not held for a disk that does not keep up.
const MOST_BYTES: u64 = super::format::MOST_BYTES;

/// A change that says only that something is outdated, with its place in the queue.
const BYTES_OF_NONE: u64 = 128;

#[derive(Default)]
pub(super) struct Queue {
    /// The newest change of each key. A change stays here until it is settled, so that it can be read and dropped.
    pending: HashMap<Key, Pending>,
    /// The changes not yet taken by [`Queue::batch`], outlived ones among them.
    order: VecDeque<(u64, Key)>,
    bytes: u64,
    /// The number of the last change that came.
    last: u64,
    /// All changes up to this one are settled.
    settled: u64,
}

struct Pending {
    number: u64,
    service: Box<str>,
    entry: Option<Entry>,
    bytes: u64,
}

/// Changes to be written together.
pub(super) struct Batch {
    pub(super) changes: Vec<Change>,
    numbers: Vec<u64>,
    last: u64,
}

impl Queue {
    /// Queues `entry` in place of what was queued under its key. When there is no room for it, what the disk has under
    /// the key is outdated all the same, and that is queued instead: false.
    pub(super) fn put(&mut self, key: Key, entry: Entry) -> bool {
        let bytes = entry.bytes();
        let outlived = self.pending.get(&key).map_or(0, |pending| pending.bytes);
        let fits = self.bytes - outlived + bytes <= MOST_BYTES;
        let service = entry.facts.service.clone();
        self.push(key, service, fits.then_some(entry), if fits { bytes } else { BYTES_OF_NONE });
        fits
    }

    /// Queues that what the disk has under `key` is outdated.
    pub(super) fn outdate(&mut self, key: Key, service: Box<str>) {
        self.push(key, service, None, BYTES_OF_NONE);
    }

    /// What is queued under `key`: an entry, or that there is none any more.
    pub(super) fn get(&self, key: &Key) -> Option<Option<&Entry>> {
        self.pending.get(key).map(|pending| pending.entry.as_ref())
    }

    /// Every change that is queued.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Key, Option<&Entry>)> {
        self.pending.iter().map(|(key, pending)| (key, pending.entry.as_ref()))
    }

    /// Drops the entries that are doomed; each with its bytes. What the disk has under their keys, older still, goes too.
    pub(super) fn remove(&mut self, service: Option<&str>, doomed: &dyn Fn(&Facts) -> bool) -> Vec<(Key, u64)> {
        let mut gone = Vec::new();
        for (key, pending) in &mut self.pending {
            let of_service = service.is_none_or(|service| *pending.service == *service);
            if pending.entry.take_if(|entry| of_service && doomed(&entry.facts)).is_some() {
                gone.push((*key, pending.bytes));
                self.bytes = self.bytes - pending.bytes + BYTES_OF_NONE;
                pending.bytes = BYTES_OF_NONE;
            }
        }
        gone
    }

    /// The oldest changes, of about so many bytes and at least one; none when all are taken.
    pub(super) fn batch(&mut self, most_bytes: u64) -> Batch {
        let mut batch = Batch { changes: Vec::new(), numbers: Vec::new(), last: self.settled };
        let mut bytes = 0;
        while bytes < most_bytes
            && let Some((number, key)) = self.order.pop_front()
        {
            batch.last = number;
            // A newer change of the key comes later in its own place.
            if let Some(pending) = self.pending.get(&key).filter(|pending| pending.number == number) {
                bytes += pending.bytes;
                let (service, entry) = (pending.service.clone(), pending.entry.clone());
                batch.changes.push(Change { key, service, entry });
                batch.numbers.push(number);
            }
        }
        batch
    }

    /// The batch is written, or given up.
    pub(super) fn settle(&mut self, batch: &Batch) {
        for (Change { key, .. }, number) in batch.changes.iter().zip(&batch.numbers) {
            if self.pending.get(key).is_some_and(|pending| pending.number == *number)
                && let Some(pending) = self.pending.remove(key)
            {
                self.bytes -= pending.bytes;
            }
        }
        self.settled = batch.last;
    }

    /// Gives up everything.
    pub(super) fn clear(&mut self) {
        *self = Queue { last: self.last, settled: self.last, ..Queue::default() };
    }

    /// Whether every change is taken.
    pub(super) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(super) fn last(&self) -> u64 {
        self.last
    }

    pub(super) fn settled(&self) -> u64 {
        self.settled
    }

    fn push(&mut self, key: Key, service: Box<str>, entry: Option<Entry>, bytes: u64) {
        self.last += 1;
        let pending = Pending { number: self.last, service, entry, bytes };
        self.order.push_back((self.last, key));
        self.bytes += bytes;
        if let Some(outlived) = self.pending.insert(key, pending) {
            self.bytes -= outlived.bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::{entry, entry_of, key};

    #[test]
    fn changes_are_taken_oldest_first_and_read_until_they_are_settled() {
        let mut queue = Queue::default();
        (0..5).for_each(|number| assert!(queue.put(key(number), entry(number))));
        let batch = queue.batch(1);
        assert_eq!(batch.changes.len(), 1);
        assert_eq!(queue.get(&key(0)), Some(Some(&entry(0))));
        queue.settle(&batch);
        assert_eq!((queue.get(&key(0)), queue.settled()), (None, 1));
        let batch = queue.batch(u64::MAX);
        assert_eq!(batch.changes.iter().map(|change| change.key).collect::<Vec<_>>(), [1, 2, 3, 4].map(key));
        queue.settle(&batch);
        assert_eq!((queue.bytes(), queue.settled(), queue.is_empty()), (0, 5, true));
    }

    #[test]
    fn a_newer_change_outlives_the_batch_of_the_older() {
        let mut queue = Queue::default();
        queue.put(key(1), entry(1));
        let batch = queue.batch(u64::MAX);
        queue.put(key(1), entry(2));
        queue.settle(&batch);
        assert_eq!(queue.get(&key(1)), Some(Some(&entry(2))));
        let batch = queue.batch(u64::MAX);
        assert_eq!(batch.changes[0].entry, Some(entry(2)));
    }

    #[test]
    fn what_does_not_fit_outdates_what_the_disk_has() {
        let mut queue = Queue::default();
        assert!(!queue.put(key(1), entry_of(1, MOST_BYTES as usize)));
        assert_eq!(queue.get(&key(1)), Some(None));
        assert!(queue.put(key(2), entry_of(2, MOST_BYTES as usize / 2)));
        assert!(!queue.put(key(3), entry_of(3, MOST_BYTES as usize / 2)));
        assert!(queue.put(key(2), entry_of(2, MOST_BYTES as usize / 2)), "in its own place there is room");
        assert_eq!(queue.batch(u64::MAX).changes.iter().filter(|change| change.entry.is_some()).count(), 1);
    }

    #[test]
    fn what_is_removed_leaves_only_that_it_is_gone() {
        let mut queue = Queue::default();
        (0..4).for_each(|number| assert!(queue.put(key(number), entry(number))));
        let service = entry(1).facts.service.clone();
        let gone = queue.remove(Some(&service), &|facts| *facts.operation == *entry(1).facts.operation);
        assert_eq!(gone, [(key(1), entry(1).bytes())]);
        assert_eq!((queue.get(&key(1)), queue.get(&key(2))), (Some(None), Some(Some(&entry(2)))));
        let batch = queue.batch(u64::MAX);
        queue.settle(&batch);
        assert_eq!(queue.bytes(), 0);
    }
}
