//! What the mock has to know of a name, worked out once: a listing asks the same of the same names in every row.
//!
//! Pure functions of the name, kept by thread. What the answers mean for a resource is [`super::world`]'s and
//! [`super::text`]'s to say.

use std::cell::{OnceCell, RefCell};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

use super::hash;
use super::names::{self, Identifier};
use super::text::{self, Theme};
use super::world::ResourceKind;

/// Names kept by a thread: all of AWS has some tens of thousands, one program uses few services.
const KEPT: usize = 1 << 15;

/// A name of a member, a shape or a thing.
#[derive(Debug)]
pub(super) struct Word {
    text: Box<str>,
    /// [`hash::text`].
    pub(super) hash: u64,
    pub(super) lower: Box<str>,
    /// Of `lower`.
    pub(super) singular: Box<str>,
    pub(super) kebab: Box<str>,
    /// What it identifies, in its own letters, and how.
    pub(super) identifier: Option<(Rc<Word>, Identifier)>,
    /// Whether it is the account's number.
    pub(super) is_account: bool,
    /// Whether the member is hardly ever absent.
    pub(super) is_usual: bool,
    /// Whether it speaks of tags.
    pub(super) has_tags: bool,
    /// Whether it can stand for a thing's name.
    pub(super) names_a_thing: bool,
    /// What its text speaks of where it identifies nothing.
    pub(super) theme: Theme,
    /// When a time of that name is.
    pub(super) tense: Tense,
    label: OnceCell<Rc<Word>>,
    stem: OnceCell<text::Stem>,
    noun: OnceCell<(Rc<str>, Arc<str>)>,
    kinds: RefCell<Vec<Kind>>,
}

/// The name of an element's shape, whether that is a structure's, and what the element is.
type Kind = (Rc<Word>, bool, Arc<ResourceKind>);

/// When a time is, seen from the world's present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    /// Years from now, so that nothing made up looks stale.
    Ahead,
    /// Years ago.
    Past,
    /// Within the last year.
    Recent,
}

thread_local! {
    static WORDS: RefCell<Words> = RefCell::default();
}

type Words = std::collections::HashMap<Box<str>, Rc<Word>, BuildHasherDefault<Quick>>;

/// What is known of a name.
pub(super) fn word(name: &str) -> Rc<Word> {
    let known = WORDS.with_borrow(|words| words.get(name).cloned());
    known.unwrap_or_else(|| {
        let made = Rc::new(Word::new(name));
        WORDS.with_borrow_mut(|words| {
            if words.len() >= KEPT {
                words.clear();
            }
            words.insert(name.into(), made.clone());
        });
        made
    })
}

impl Word {
    fn new(name: &str) -> Word {
        let lower = name.to_ascii_lowercase();
        let has_any = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        let identifier = names::identifier(name).map(|(base, kind)| (word(&name[..base.len()]), kind));
        let tense = if has_any(&["expir", "notafter", "validuntil", "validto", "nextrun"]) {
            Tense::Ahead
        } else if has_any(&["creat", "start", "launch", "notbefore", "registered", "joined"]) {
            Tense::Past
        } else {
            Tense::Recent
        };
        Word {
            text: name.into(),
            hash: hash::text(name),
            singular: names::singular(&lower).into(),
            kebab: names::kebab(name).into(),
            identifier,
            is_account: text::is_account(name),
            is_usual: has_any(&["creat", "modified", "etag", "status", "state"]),
            has_tags: lower.contains("tag"),
            names_a_thing: names::names_a_thing(&lower),
            theme: Theme::of(&lower),
            tense,
            label: OnceCell::new(),
            stem: OnceCell::new(),
            noun: OnceCell::new(),
            kinds: RefCell::default(),
            lower: lower.into(),
        }
    }

    /// The word in kebab case.
    pub(super) fn label(&self) -> Rc<Word> {
        self.label.get_or_init(|| word(&self.kebab)).clone()
    }

    /// What identifiers of the thing that is called so look like.
    pub(super) fn stem(&self) -> &text::Stem {
        self.stem.get_or_init(|| text::Stem::of(&self.text))
    }

    /// Of a structure's name: [`names::noun_of_shape`] and the label that goes with it.
    pub(super) fn noun(&self) -> &(Rc<str>, Arc<str>) {
        self.noun.get_or_init(|| {
            let noun = names::noun_of_shape(&self.text);
            let label = names::label_of_shape(&self.text, &noun);
            (noun.into(), label.into())
        })
    }

    /// What the elements of a list of this name are, by their shape's name and whether that is a structure's; made by
    /// `make` the first time.
    pub(super) fn kind(
        &self,
        shape: &Rc<Word>,
        structure: bool,
        make: impl FnOnce() -> ResourceKind,
    ) -> Arc<ResourceKind> {
        let same = |(have, what, _): &&Kind| Rc::ptr_eq(have, shape) && *what == structure;
        if let Some((_, _, known)) = self.kinds.borrow().iter().find(same) {
            return known.clone();
        }
        let made = Arc::new(make());
        self.kinds.borrow_mut().push((shape.clone(), structure, made.clone()));
        made
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

/// A hash over eight bytes at a time: names come from models, nobody aims at it.
#[derive(Debug, Default)]
pub(super) struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.0 = hash::mix(self.0, u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        }
        let mut last = [0; 8];
        last[..chunks.remainder().len()].copy_from_slice(chunks.remainder());
        self.0 = hash::mix(self.0, u64::from_le_bytes(last) ^ bytes.len() as u64);
    }

    fn write_usize(&mut self, number: usize) {
        self.0 = hash::mix(self.0, number as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_made_once_and_says_what_the_functions_say() {
        let vpc = word("VpcId");
        assert!(Rc::ptr_eq(&vpc, &word("VpcId")));
        let (base, kind) = vpc.identifier.clone().unwrap();
        assert_eq!((&**base, kind, &*base.label().kebab), ("Vpc", Identifier::Id, "vpc"));
        assert_eq!(vpc.hash, hash::text("vpcid"));
        assert_eq!(
            (word("OwnerId").is_account, word("Tags").has_tags, &*word("Policies").singular),
            (true, true, "policy")
        );
        assert_eq!((word("LaunchTime").tense, word("ExpiresAt").tense), (Tense::Past, Tense::Ahead));
        assert_eq!(&*word("FunctionConfiguration").noun().0, "function");
    }

    #[test]
    fn few_names_share_a_hash() {
        let names: Vec<String> = (0..10_000).map(|at| format!("Member{at}Name")).collect();
        let hashes = names.iter().map(|name| {
            let mut quick = Quick::default();
            quick.write(name.as_bytes());
            quick.finish()
        });
        assert_eq!(hashes.collect::<std::collections::HashSet<_>>().len(), names.len());
    }
}
