//! S3's objects: keys in order, found by prefix without walking, and listings written straight to XML.
//!
//! A million-object listing must not be bound by the mock, so its rows skip the value tree; they say what
//! [`super::world`] says of the same object.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::hash;
use super::text::civil;
use super::world::{Resource, recent, size};
use super::write_xml::escape;
use crate::value::Value;

const FOLDERS: [(&str, &str); 4] = [("data", "parquet"), ("images", "jpg"), ("logs", "gz"), ("reports", "pdf")];
/// Months of a folder, from January 2023.
const MONTHS: u64 = 24;

/// Key of object `index` of `items`; keys ascend with the index.
pub(super) fn key(items: u64, index: u64) -> String {
    let mut out = String::with_capacity(40);
    Keys::new(items).write(index, &mut out);
    out
}

/// How the keys of a bucket with so many objects are made.
struct Keys {
    /// Objects in each folder.
    share: u64,
    /// Digits of the number in a key.
    width: usize,
}

impl Keys {
    fn new(items: u64) -> Keys {
        let width = items.saturating_sub(1).checked_ilog10().map_or(1, |log| log as usize + 1).max(6);
        Keys { share: items.div_ceil(FOLDERS.len() as u64).max(1), width }
    }

    fn write(&self, index: u64, out: &mut String) {
        let (folder, extension) = FOLDERS[((index / self.share) as usize).min(FOLDERS.len() - 1)];
        let month = index % self.share * MONTHS / self.share;
        out.push_str(folder);
        out.push('/');
        put_number(2023 + month / 12, 4, out);
        out.push('/');
        put_number(month % 12 + 1, 2, out);
        out.push_str("/part-");
        put_number(index, self.width, out);
        out.push('.');
        out.push_str(extension);
    }
}

/// A number in decimal, with zeros in front up to `width` digits: what `write!` does, in a fifth of the time.
fn put_number(mut number: u64, width: usize, out: &mut String) {
    // As many as the largest number has.
    let mut digits = [b'0'; 20];
    let mut start = digits.len();
    while number > 0 || start > digits.len() - width.clamp(1, 20) {
        start -= 1;
        digits[start] = b'0' + (number % 10) as u8;
        number /= 10;
    }
    out.extend(digits[start..].iter().copied().map(char::from));
}

/// The object a key names; `None` for keys that are not in the bucket.
pub(super) fn index_of_key(items: u64, text: &str) -> Option<u64> {
    let number = text.rsplit_once("part-")?.1.split('.').next()?;
    number.parse().ok().filter(|index| *index < items && key(items, *index) == text)
}

/// Most objects are in the standard class.
pub(super) fn storage_class(seed: u64) -> &'static str {
    const CLASSES: [&str; 6] = ["STANDARD", "STANDARD", "STANDARD", "STANDARD_IA", "GLACIER", "INTELLIGENT_TIERING"];
    hash::pick::<&str>(hash::mix(seed, 0x5c), &CLASSES)
}

/// What a listing asks for.
pub(super) struct Query<'a> {
    pub(super) items: u64,
    pub(super) bucket: &'a str,
    pub(super) prefix: &'a str,
    pub(super) delimiter: &'a str,
    /// Only keys behind this one.
    pub(super) after: &'a str,
    /// Only objects from this index on.
    pub(super) from: u64,
    pub(super) max: u64,
    /// `EncodingType=url`.
    pub(super) encoded: bool,
}

/// One page of a listing.
pub(super) struct Page {
    /// `Contents` and `CommonPrefixes` elements.
    pub(super) xml: String,
    /// Rows and common prefixes on it.
    pub(super) count: u64,
    /// Index of the next page's first object.
    pub(super) next: Option<u64>,
    /// The last key or common prefix on it.
    pub(super) last: String,
}

/// Lists a page of the bucket whose objects' seeds are made from `home` ([`super::world::World::home`]).
pub(super) fn list(query: &Query, home: u64) -> Page {
    let items = query.items;
    let mut at = first(0, items, |index| *key(items, index) < *query.prefix).max(query.from);
    if !query.after.is_empty() {
        let group = !query.delimiter.is_empty() && query.after.ends_with(query.delimiter);
        at = first(at, items, |index| {
            let key = key(items, index);
            *key <= *query.after || (group && key.starts_with(query.after))
        });
    }
    let mut page = Page {
        xml: String::with_capacity(query.max.min(1000) as usize * 280 + 512),
        count: 0,
        next: None,
        last: String::new(),
    };
    let keys = Keys::new(items);
    let mut name = String::with_capacity(64);
    let last_modified = hash::text("LastModified");
    let (etag, bytes) = (hash::text("ETag"), hash::text("size"));
    while at < items {
        name.clear();
        keys.write(at, &mut name);
        let Some(rest) = name.strip_prefix(query.prefix) else { break };
        if page.count == query.max {
            page.next = Some(at);
            break;
        }
        page.count += 1;
        let folder = Some(query.delimiter).filter(|d| !d.is_empty()).and_then(|d| Some(rest.find(d)? + d.len()));
        if let Some(end) = folder {
            let common = &name[..query.prefix.len() + end];
            at = first(at, items, |index| key(items, index).starts_with(common));
            page.xml.push_str("<CommonPrefixes><Prefix>");
            page.xml.push_str(&encode(common, query.encoded));
            page.xml.push_str("</Prefix></CommonPrefixes>");
            page.last = common.to_owned();
            continue;
        }
        let seed = hash::mix(home, at);
        page.xml.push_str("<Contents><Key>");
        page.xml.push_str(&name);
        page.xml.push_str("</Key><LastModified>");
        put_time(recent(hash::mix(seed, last_modified)), &mut page.xml);
        page.xml.push_str("</LastModified><ETag>&quot;");
        hash::put_digits(hash::mix(seed, etag), 32, hash::HEX, &mut page.xml);
        page.xml.push_str("&quot;</ETag><Size>");
        put_number(size(hash::mix(seed, bytes)).unsigned_abs(), 1, &mut page.xml);
        page.xml.push_str("</Size><StorageClass>");
        page.xml.push_str(storage_class(seed));
        page.xml.push_str("</StorageClass></Contents>");
        at += 1;
        std::mem::swap(&mut page.last, &mut name);
    }
    page
}

/// `2025-06-01T00:00:00.000Z`.
fn put_time(secs: i64, out: &mut String) {
    let (year, month, day, hour, minute, second) = civil(secs);
    let parts = [(year, 4, '-'), (month, 2, '-'), (day, 2, 'T'), (hour, 2, ':'), (minute, 2, ':'), (second, 2, '.')];
    for (part, width, behind) in parts {
        put_number(part.unsigned_abs(), width, out);
        out.push(behind);
    }
    out.push_str("000Z");
}

/// The first index in `from..to` where `before` no longer holds; it holds for a stretch at the start only.
fn first(from: u64, to: u64, before: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (from, to);
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

/// What `EncodingType=url` leaves as it is.
const SAFE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');

fn encode(text: &str, encoded: bool) -> String {
    let mut out = String::new();
    if encoded {
        out.extend(utf8_percent_encode(text, SAFE));
    } else {
        escape(text, &mut out);
    }
    out
}

/// The body of a ListObjects (version 1) or ListObjectsV2 response; `token` stands for an index.
pub(super) fn list_body(query: &Query, input: &Value, v2: bool, page: &Page, token: &dyn Fn(u64) -> String) -> String {
    let mut out = String::with_capacity(page.xml.len() + 1024);
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
    let mut leaf = |name: &str, text: &str| {
        let _ = write!(out, "<{name}>{text}</{name}>");
    };
    leaf("Name", query.bucket);
    leaf("Prefix", &encode(query.prefix, query.encoded));
    if !query.delimiter.is_empty() {
        leaf("Delimiter", &encode(query.delimiter, query.encoded));
    }
    leaf("MaxKeys", &query.max.to_string());
    if query.encoded {
        leaf("EncodingType", "url");
    }
    leaf("IsTruncated", if page.next.is_some() { "true" } else { "false" });
    let sent = |name| input.get(name).and_then(Value::as_str);
    if v2 {
        leaf("KeyCount", &page.count.to_string());
        for name in ["ContinuationToken", "StartAfter"] {
            if let Some(text) = sent(name) {
                leaf(name, &encode(text, query.encoded && name == "StartAfter"));
            }
        }
        if let Some(next) = page.next {
            leaf("NextContinuationToken", &token(next));
        }
    } else {
        leaf("Marker", &encode(sent("Marker").unwrap_or_default(), query.encoded));
        if page.next.is_some() && !query.delimiter.is_empty() {
            leaf("NextMarker", &encode(&page.last, query.encoded));
        }
    }
    out.push_str(&page.xml);
    out.push_str("</ListBucketResult>");
    out
}

/// `bytes=…` over `size` bytes as start and end; `None` where it is no single range, an error where it is outside.
pub(super) fn range(header: &str, size: u64) -> Option<Result<(u64, u64), ()>> {
    let (from, to) = header.strip_prefix("bytes=")?.split_once('-')?;
    let (start, end) = match (from.is_empty(), to.is_empty()) {
        (true, _) => (size.saturating_sub(to.parse().ok()?), size),
        (_, true) => (from.parse().ok()?, size),
        _ => (from.parse().ok()?, to.parse::<u64>().ok()?.saturating_add(1).min(size)),
    };
    Some(if start < end { Ok((start, end)) } else { Err(()) })
}

/// How many bytes an object has.
pub(super) fn object_size(resource: &Resource) -> u64 {
    size(hash::mix(resource.seed, hash::text("size"))).unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query<'a>(items: u64, prefix: &'a str, delimiter: &'a str) -> Query<'a> {
        Query { items, bucket: "b", prefix, delimiter, after: "", from: 0, max: 1000, encoded: false }
    }

    #[test]
    fn keys_ascend_and_give_their_index_back() {
        for items in [1, 2, 25, 100, 12_345] {
            let keys: Vec<String> = (0..items).map(|index| key(items, index)).collect();
            assert!(keys.is_sorted(), "{items}");
            for (index, key) in keys.iter().enumerate() {
                assert_eq!(index_of_key(items, key), Some(index as u64));
            }
        }
        assert_eq!(index_of_key(25, &key(1000, 999)), None);
        assert_eq!(index_of_key(25, "data/part-x"), None);
    }

    #[test]
    fn prefixes_and_delimiters_select_like_a_filter_over_all_keys() {
        let items = 500;
        let all: Vec<String> = (0..items).map(|index| key(items, index)).collect();
        for (prefix, delimiter) in [
            ("", ""),
            ("logs/", ""),
            ("logs/2024/0", ""),
            ("", "/"),
            ("logs/", "/"),
            ("zzz", ""),
            ("data/2023/01/part-00000", "/"),
        ] {
            let mut want: Vec<String> = all
                .iter()
                .filter_map(|key| {
                    let rest = key.strip_prefix(prefix)?;
                    let cut = if delimiter.is_empty() { None } else { rest.find(delimiter) };
                    Some(cut.map_or(key.clone(), |cut| key[..prefix.len() + cut + 1].to_owned()))
                })
                .collect();
            want.dedup();
            for max in [1, 7, 1000] {
                let mut got = Vec::new();
                let mut from = 0;
                loop {
                    let page = list(&Query { max, from, ..query(items, prefix, delimiter) }, 0);
                    let names = page.xml.split("<Key>").flat_map(|part| part.split("<Prefix>")).skip(1);
                    got.extend(names.filter_map(|part| Some(part.split_once('<')?.0.to_owned())));
                    assert!(page.count <= max);
                    match page.next {
                        Some(next) => from = next,
                        None => break,
                    }
                }
                assert_eq!(got, want, "prefix {prefix:?}, delimiter {delimiter:?}, {max} a page");
            }
        }
    }

    #[test]
    fn numbers_and_times_are_what_write_makes() {
        for number in [0, 1, 9, 10, 12_345, 999_999, u64::MAX] {
            for width in [0, 1, 2, 6, 20] {
                let mut out = String::from("x");
                put_number(number, width, &mut out);
                assert_eq!(out, format!("x{number:0width$}"));
            }
        }
        let mut out = String::new();
        put_time(1_709_251_199, &mut out);
        assert_eq!(out, "2024-02-29T23:59:59.000Z");
    }

    #[test]
    fn start_after_skips_a_key_or_a_whole_folder() {
        let after = key(100, 41);
        let page = list(&Query { after: &after, max: 1, ..query(100, "", "") }, 0);
        assert_eq!(page.last, key(100, 42));
        let page = list(&Query { after: "images/", max: 1, ..query(100, "", "/") }, 0);
        assert_eq!(page.last, "logs/");
    }

    #[test]
    fn ranges() {
        assert_eq!(range("bytes=0-9", 100), Some(Ok((0, 10))));
        assert_eq!(range("bytes=90-", 100), Some(Ok((90, 100))));
        assert_eq!(range("bytes=-5", 100), Some(Ok((95, 100))));
        assert_eq!(range("bytes=50-500", 100), Some(Ok((50, 100))));
        assert_eq!(range("bytes=100-", 100), Some(Err(())));
        assert_eq!(range("lines=1-2", 100), None);
    }
}
