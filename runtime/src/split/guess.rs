//! Where to cut a stretch of keys in two, and how much of it is probably left: guessed from the keys seen so far.
//!
//! Nothing here is needed for correctness: any text between two others is a place to cut at. Keys are compared as S3
//! orders them, by the bytes of their UTF-8, which is the order of their characters.
//!
//! Keys look like paths and counters: what changes slowly stands before what changes fast. Where the keys of one page
//! differ, everything in front is shared by more than a page; so the places to cut at are in front of that. Whether
//! anything lies behind all keys that begin like the last one read, up to some character, holds for every later
//! character if it holds for one: a search by halves finds the earliest, and each look that finds nothing makes the
//! stretch smaller for good.

/// S3 takes no longer key.
const LONGEST: usize = 1024;
/// Characters that are looked at to say how far a key is between two others.
const FINE: usize = 8;

/// A stretch of keys that is being read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch<'a> {
    /// What all of its keys begin with, because it was asked for.
    pub(super) prefix: &'a str,
    /// The last key read.
    pub(super) at: &'a str,
    /// The last key that may belong to it; none where nothing but the prefix ends it.
    pub(super) until: Option<&'a str>,
    /// The first key of the last page.
    pub(super) page: &'a str,
    /// Keys that are known below and above it.
    pub(super) beside: [Option<&'a str>; 2],
    /// Whether a cut was found to have nothing between it and the end.
    pub(super) ends_early: bool,
}

/// A text behind the last key read and before the end, that has about as many keys before it as behind it, or so one
/// may hope. None where a cut is not worth a request.
pub(super) fn cut(stretch: &Stretch<'_>) -> Option<String> {
    let at: Vec<char> = stretch.at.chars().collect();
    let until: Option<Vec<char>> = stretch.until.map(|until| until.chars().collect());
    let shared = |other: &str| at.iter().zip(other.chars()).take_while(|(a, b)| **a == *b).count();
    // Keys that are not told apart before this character are all of the stretch.
    let mut common = stretch.until.map_or(stretch.prefix.chars().count(), shared).min(at.len());
    // Between one folder and the next there is nothing.
    if let [_, Some(above)] = stretch.beside
        && let Some(end) = neighbours(&at, above)
    {
        common = common.max(end);
    }
    // Up to this character the keys of a page are one.
    let slow = shared(stretch.page).max(common).min(at.len());
    let guess = |keep: usize, next: char| {
        let text: String = at[..keep].iter().chain([&next]).collect();
        let fits = text.len() <= LONGEST && *text > *stretch.at && stretch.until.is_none_or(|until| *text < *until);
        fits.then_some(text)
    };
    // What may stand at a character before the stretch ends.
    let end = |place: usize| until.as_ref().filter(|_| place == common).and_then(|until| until.get(place)).copied();
    // Where halving has failed, the next character says whether there is any other.
    let among = |place: usize| match *at.get(place)? {
        this if stretch.ends_early && place == common => guess(place, next(this)?),
        this => guess(place, middle(this, end(place))?),
    };
    let behind = |place: usize| guess(place, next(at[place])?);

    // Characters at which keys are known to differ, from the first on.
    let mut differ: Vec<usize> = stretch.beside.iter().flatten().map(|key| shared(key)).chain([slow]).collect();
    differ.retain(|place| (common..=slow).contains(place));
    differ.sort_unstable();
    let split = differ.into_iter().find_map(|place| Some((place, among(place)?)));
    let last = split.as_ref().map_or(slow, |(place, _)| *place);
    let middle = |places: &mut dyn Iterator<Item = usize>| {
        let texts: Vec<String> = places.filter_map(behind).collect();
        texts.get(texts.len().saturating_sub(1) / 2).cloned()
    };
    middle(&mut (common..last).filter(|place| !at[*place].is_alphanumeric()))
        .or_else(|| middle(&mut (common..last)))
        .or(split.map(|(_, text)| text))
}

/// Whether a key's part of the path counts one up to that of the other, as `05/` to `06/` and `09/` to `10/`; where that
/// part ends.
fn neighbours(at: &[char], above: &str) -> Option<usize> {
    let above: Vec<char> = above.chars().collect();
    let place = at.iter().zip(&above).take_while(|(a, b)| a == b).count();
    let ends = |key: &[char]| Some(place + key.get(place..)?.iter().position(|this| !this.is_alphanumeric())?);
    let end = ends(at).filter(|end| ends(&above) == Some(*end))?;
    let counts = at.get(place)?.is_ascii_digit() && next(at[place]) == above.get(place).copied();
    (counts && at[place + 1..end].iter().all(|this| *this == '9')).then_some(end + 1)
}

/// How much of a stretch is read, from 0 to 1, if keys were spread evenly over what their characters may be.
pub(super) fn fraction(first: &str, at: &str, until: Option<&str>, prefix: &str) -> f64 {
    let both = |a: &str, b: &str| a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let common = until.map_or(prefix.chars().count(), |until| both(first, until));
    let place = |key: &str| {
        let (mut sum, mut unit) = (0.0, 1.0);
        let mut chars = key.chars().skip(common);
        for like in first.chars().skip(common).take(FINE) {
            let (low, count) = class(like).map_or((' ', 95), |(low, high)| (low, high as u32 - low as u32 + 1));
            unit /= f64::from(count);
            let Some(this) = chars.next() else { break };
            let value = (this as u32).saturating_sub(low as u32).min(count);
            sum += f64::from(value) * unit;
            // Beyond the class is beyond whatever follows.
            if value == count {
                break;
            }
        }
        sum
    };
    let (from, here, to) = (place(first), place(at), until.map_or(1.0, place).min(1.0));
    if to > from { ((here - from) / (to - from)).clamp(0.0, 1.0) } else { 0.0 }
}

/// What keys usually have where they have this character.
fn class(like: char) -> Option<(char, char)> {
    [('0', '9'), ('A', 'Z'), ('a', 'z')].into_iter().find(|(low, high)| (*low..=*high).contains(&like))
}

/// The middle of what may stand between a character and `end`.
fn middle(from: char, end: Option<char>) -> Option<char> {
    let low = next(from)? as u32;
    let most = match class(from) {
        Some((_, high)) => high as u32,
        None if from.is_ascii() => return None,
        None => from as u32 + 1024,
    };
    let high = end.map_or(most, |end| most.min((end as u32).saturating_sub(1)));
    // Surrogates are no characters.
    (low <= high).then(|| char::from_u32(low + (high - low) / 2)).flatten()
}

/// The next character that text may hold anywhere: no control characters, and nothing that XML has no place for.
fn next(of: char) -> Option<char> {
    char::from_u32(match of as u32 + 1 {
        0..=0x1f => 0x20,
        0x7f..=0x9f => 0xa0,
        0xd800..=0xdfff => 0xe000,
        0xfffe..=0xffff => 0x1_0000,
        next => next,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch<'a>(at: &'a str, until: Option<&'a str>, page: &'a str) -> Stretch<'a> {
        Stretch { prefix: "", at, until, page, beside: [None, None], ends_early: false }
    }

    #[track_caller]
    fn check(stretch: &Stretch<'_>, want: Option<&str>) {
        assert_eq!(cut(stretch).as_deref(), want);
    }

    #[test]
    fn the_middle_folder_of_a_path_is_left_first() {
        let (page, at) = ("data/2023/01/part-000000.gz", "data/2023/01/part-000999.gz");
        check(&stretch(at, None, page), Some("data/20230"));
        // Nothing was there: the folders below.
        check(&stretch(at, Some("data/20230"), page), Some("data/2023/010"));
        check(&stretch(at, Some("data/2023/010"), page), Some("data/2023/01/part."));
        // No folder is left: the number.
        check(&stretch(at, Some("data/2023/01/part."), page), Some("data/2023/01/part-01"));
        check(&stretch(at, Some("data/2023/01/part-001"), page), None);
    }

    #[test]
    fn where_siblings_are_known_they_are_halved() {
        let page = "data/2023/02/a";
        let known = Stretch { beside: [Some("data/2023/01/z"), None], ..stretch("data/2023/02/b", None, page) };
        check(&Stretch { until: Some("data/20230"), ..known }, Some("data/2023/1"));
        check(&Stretch { until: Some("data/2023/1"), ..known }, Some("data/2023/06"));
        check(&Stretch { until: Some("data/2023/03x"), ..known }, Some("data/2023/020"));
    }

    #[test]
    fn hashes_are_halved_from_the_left() {
        check(&stretch("0041", None, "0001"), Some("1"));
        check(&stretch("0041", Some("1"), "0001"), Some("01"));
        let known = Stretch { beside: [Some("0041"), None], ..stretch("1041", None, "1001") };
        check(&known, Some("5"));
        check(&Stretch { until: Some("5"), ..known }, Some("3"));
        check(&stretch("9041", None, "9001"), Some(":"));
    }

    #[test]
    fn a_cut_lies_within_and_is_fit_for_a_request() {
        let nasty = ["a", "a/", "a\u{1}", "é/x", "\u{d7ff}z", "\u{10ffff}", "z\u{fffd}9", "a/b/c/0", "~", "日本/語"];
        for at in nasty {
            for page in nasty.iter().filter(|page| **page <= at) {
                for until in nasty.iter().filter(|until| **until > at).map(Some).chain([None]) {
                    let Some(text) = cut(&stretch(at, until.copied(), page)) else { continue };
                    assert!(*text > *at && until.is_none_or(|until| *text < **until), "{at:?} {until:?}: {text:?}");
                }
            }
        }
        let long = "x".repeat(1023) + "0";
        check(&stretch(&long, None, &long), Some(&("x".repeat(511) + "y")));
    }

    #[test]
    fn how_far_a_key_is() {
        let near = |fraction: f64, want: f64| assert!((fraction - want).abs() < 0.01, "{fraction}, not {want}");
        near(fraction("a/0000", "a/2500", Some("a0"), ""), 0.25);
        near(fraction("a/0000", "a/2500", None, "a/"), 0.25);
        near(fraction("a/0000", "a/2500", Some("a/5000"), "a/"), 0.5);
        near(fraction("a/0000", "a/5", Some("a/5"), "a/"), 1.0);
        near(fraction("same", "same", Some("same"), ""), 0.0);
    }
}
