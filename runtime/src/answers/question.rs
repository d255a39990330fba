//! A read as the cache sees it: what it is found by, what it is about, and how old an answer may be.

use std::time::Duration;

use nuaws_models::names;
use nuaws_models::overlay::Ttl;
use sha2::{Digest, Sha256};

use crate::store::{Answer, Facts, Key};
use crate::value::Value;

/// What may be done with kept answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Take and keep.
    #[default]
    Use,
    /// Take none, keep the new one.
    Refresh,
    /// Neither.
    Off,
}

/// What a user says of kept answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Freshness {
    /// What may be done with them.
    pub mode: Mode,
    /// How long this call's are good, where the user says so.
    pub ttl: Option<Ttl>,
    /// How long a new one is given again to whoever asks the same, where it is not as the settings have it.
    pub window: Option<Duration>,
    /// Whether one that is too old is better than none.
    pub stale_ok: bool,
}

/// A read.
#[derive(Debug, Clone)]
pub struct Question {
    /// What its answer is found by: everything that it depends on.
    pub key: Key,
    /// What it is about, but for the times.
    pub facts: Facts,
    /// How old an answer may be; zero where none is kept.
    pub ttl: Duration,
    /// How long a new answer is given again to whoever asks the same, even where none is kept.
    pub window: Duration,
    /// What may be done with kept answers.
    pub mode: Mode,
    /// Whether an answer that is too old is better than none.
    pub stale_ok: bool,
    /// The listing that this is a later page of.
    pub listing: Option<Listing>,
}

/// A listing's first page: later pages are kept under it, so that pages of two listings never mix, and are as old as it
/// is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    /// Its first page's key and answer in one.
    pub id: [u8; 32],
    /// When its first page came, in milliseconds since the epoch.
    pub stored: u64,
    /// Bytes of its pages that were read so far.
    pub bytes: usize,
}

impl Question {
    pub(super) fn is_kept(&self) -> bool {
        !self.ttl.is_zero()
    }
}

impl Listing {
    /// The listing that begins with this answer. Two answers to one question differ in when they came, and in the id
    /// that AWS gives each request.
    pub fn beginning_with(key: &Key, answer: &Answer, stored: u64) -> Listing {
        let mut digest = Sha256::new();
        digest.update(key.as_bytes());
        digest.update(stored.to_le_bytes());
        for (name, value) in &answer.headers {
            part(&mut digest, name.as_bytes());
            part(&mut digest, value);
        }
        Listing { id: digest.finalize().into(), stored, bytes: 0 }
    }
}

/// The resource kind that an answer is counted under: the one that its operation is named after, or else any that it shows.
pub fn kind_of(facts: &Facts) -> Box<str> {
    let name = names::singular(&names::kebab(&facts.operation));
    let own = name.split_once('-').map(|(_, noun)| noun);
    let is_own = |kind: &str| own.is_some() && kind.split_once(':').map(|(_, noun)| noun) == own;
    facts.kinds.iter().find(|kind| is_own(kind)).or_else(|| facts.kinds.first()).unwrap_or(&facts.service).clone()
}

/// A key of texts and parameters, each with its length, so that no two lists of parts read the same.
pub fn hash(parts: &[&[u8]], params: &Value) -> Key {
    let mut digest = Sha256::new();
    for bytes in parts {
        part(&mut digest, bytes);
    }
    canonical(&mut digest, params);
    Key::new(digest.finalize().into())
}

fn part(digest: &mut Sha256, bytes: &[u8]) {
    digest.update((bytes.len() as u64).to_le_bytes());
    digest.update(bytes);
}

/// A value without regard to the order of its maps' entries.
fn canonical(digest: &mut Sha256, value: &Value) {
    match value {
        Value::Null => digest.update([0]),
        Value::Bool(value) => digest.update([1, u8::from(*value)]),
        Value::Int(value) => {
            digest.update([2]);
            digest.update(value.to_le_bytes());
        }
        Value::Float(value) => {
            digest.update([3]);
            digest.update(value.to_bits().to_le_bytes());
        }
        Value::String(text) => {
            digest.update([4]);
            part(digest, text.as_bytes());
        }
        Value::Blob(bytes) => {
            digest.update([5]);
            part(digest, bytes);
        }
        Value::Timestamp(at) => {
            digest.update([6]);
            digest.update(at.secs.to_le_bytes());
            digest.update(at.nanos.to_le_bytes());
        }
        Value::List(items) => {
            digest.update([7]);
            digest.update((items.len() as u64).to_le_bytes());
            items.iter().for_each(|item| canonical(digest, item));
        }
        Value::Map(entries) => {
            digest.update([8]);
            digest.update((entries.len() as u64).to_le_bytes());
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            for (name, value) in entries {
                part(digest, name.as_bytes());
                canonical(digest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(entries: &[(&str, Value)]) -> Value {
        Value::Map(entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    }

    #[test]
    fn the_order_of_members_makes_no_difference_and_everything_else_does() {
        let key = |params: &Value| hash(&[b"ec2", b"x"], params);
        let (one, two) = (Value::Int(1), Value::String("1".into()));
        let params = map(&[("a", one.clone()), ("b", two.clone())]);
        assert_eq!(key(&params), key(&map(&[("b", two.clone()), ("a", one.clone())])));
        let others = [
            map(&[("a", two.clone()), ("b", one.clone())]),
            map(&[("a", one.clone())]),
            map(&[("a", one.clone()), ("b", Value::List(vec![two.clone()]))]),
            map(&[("ab", one.clone()), ("", two.clone())]),
            map(&[("a", one.clone()), ("b", Value::Blob(b"1".to_vec()))]),
            map(&[("a", Value::Float(1.0)), ("b", two)]),
            map(&[("a", Value::Bool(true)), ("b", Value::Null)]),
        ];
        let mut keys: Vec<Key> = others.iter().chain([&params]).map(key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), others.len() + 1);
        let (ab, a_b) = (hash(&[b"ab", b""], &one), hash(&[b"a", b"b"], &one));
        assert_ne!(ab, a_b);
        let lists = |items: &[&str]| Value::List(items.iter().map(|item| Value::String((*item).into())).collect());
        assert_ne!(key(&lists(&["a", "b"])), key(&lists(&["b", "a"])));
        assert_ne!(key(&lists(&["a", "b"])), key(&lists(&["ab"])));
    }

    #[test]
    fn answers_are_counted_under_what_their_operation_is_named_after() {
        let facts = |operation: &str, kinds: &[&str]| Facts {
            service: "ec2".into(),
            operation: operation.into(),
            region: "".into(),
            profile: "".into(),
            principal: "".into(),
            kinds: kinds.iter().map(|kind| Box::from(*kind)).collect(),
            stored: 0,
            expires: 0,
        };
        let kinds = ["ec2:address", "ec2:instance", "ec2:volume"];
        assert_eq!(&*kind_of(&facts("DescribeInstances", &kinds)), "ec2:instance");
        assert_eq!(&*kind_of(&facts("DescribeEverything", &kinds)), "ec2:address");
        assert_eq!(&*kind_of(&facts("DescribeRegions", &[])), "ec2");
    }

    #[test]
    fn listings_differ_by_time_and_request() {
        let answer = |id: &str| Answer {
            status: 200,
            headers: vec![("x-amz-request-id".into(), id.as_bytes().into())],
            body: bytes::Bytes::new(),
        };
        let key = Key::new([1; 32]);
        let begin = |id: &str, stored| Listing::beginning_with(&key, &answer(id), stored);
        assert_eq!(begin("a", 1), begin("a", 1));
        assert_ne!(begin("a", 1).id, begin("b", 1).id);
        assert_ne!(begin("a", 1).id, begin("a", 2).id);
    }
}
