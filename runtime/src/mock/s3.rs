//! S3's objects: keys in order, found by prefix without walking, and listings written straight to XML.
//!
//! A million-object listing must not be bound by the mock, so its rows skip the value tree; they say what
//! [`super::world`] says of the same object.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::hash;
use super::text::{civil, put_number};
use super::world::{recent, size};
use super::write_xml::escape;
use crate::value::Value;

const FOLDERS: [(&str, &str); 4] = [("data", "parquet"), ("images", "jpg"), ("logs", "gz"), ("reports", "pdf")];
/// Months of a folder, from January 2023.
const MONTHS: u64 = 24;
/// Folders in the order of their bytes, with what XML, URLs and shells make difficult.
const SCRIPTS: [&str; 8] = ["a b&c<d>", "naïve+\"plus\"", "tom's 100%", "Ärger", "ключ", "مفتاح", "文件", "😀"];

/// What the keys of a bucket look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KeyShape {
    /// Folders, years and months: `logs/2024/03/part-000123.gz`.
    #[default]
    Dated,
    /// `3f2a9c1e-5b7d-4c2a-ae1f-…`, spread evenly.
    Uuid,
    /// One huge prefix: `data/part-000123`.
    Flat,
    /// Folders and names in many scripts.
    Unicode,
}

impl KeyShape {
    /// Reads its name.
    ///
    /// # Errors
    /// What would be right.
    pub fn parse(text: &str) -> Result<KeyShape, String> {
        Ok(match text {
            "dated" => KeyShape::Dated,
            "uuid" => KeyShape::Uuid,
            "flat" => KeyShape::Flat,
            "unicode" => KeyShape::Unicode,
            _ => return Err(format!("expected dated, uuid, flat or unicode, not '{text}'")),
        })
    }
}

/// How the keys of a bucket are made: they ascend with the index.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keys<'a> {
    pub(super) items: u64,
    shape: KeyShape,
    /// What keys begin with, in the order of their bytes; the shape's own beginnings where empty.
    prefixes: &'a [String],
    /// Objects in each folder.
    share: u64,
    /// Digits of the number in a key.
    width: usize,
}

impl<'a> Keys<'a> {
    pub(super) fn new(items: u64, shape: KeyShape, prefixes: &'a [String]) -> Keys<'a> {
        let width = items.saturating_sub(1).checked_ilog10().map_or(1, |log| log as usize + 1).max(6);
        let folders = match shape {
            _ if !prefixes.is_empty() => prefixes.len(),
            KeyShape::Dated => FOLDERS.len(),
            KeyShape::Uuid | KeyShape::Flat => 1,
            KeyShape::Unicode => SCRIPTS.len(),
        };
        Keys { items, shape, prefixes, share: items.div_ceil(folders as u64).max(1), width }
    }

    /// The key of the object at `index`.
    pub(super) fn key(&self, index: u64) -> String {
        let mut out = String::with_capacity(48);
        self.write(index, &mut out);
        out
    }

    fn write(&self, index: u64, out: &mut String) {
        let folder = (index / self.share) as usize;
        let (at, share) = match self.prefixes.get(folder) {
            Some(prefix) => {
                out.push_str(prefix);
                (index % self.share, self.share)
            }
            None => (index, self.items.max(1)),
        };
        match self.shape {
            KeyShape::Dated => {
                let (name, extension) = FOLDERS[folder % FOLDERS.len()];
                if self.prefixes.is_empty() {
                    out.push_str(name);
                    out.push('/');
                }
                let month = index % self.share * MONTHS / self.share;
                put_number(2023 + month / 12, 4, out);
                out.push('/');
                put_number(month % 12 + 1, 2, out);
                out.push_str("/part-");
                put_number(index, self.width, out);
                out.push('.');
                out.push_str(extension);
            }
            KeyShape::Uuid => {
                // 48 bits that ascend, then what looks like chance.
                let stride = ((1u64 << 48) / share).max(1);
                let noise = hash::mix(index, 0x1d);
                let high = at.wrapping_mul(stride) + noise % stride;
                put_hex(high >> 16, 8, out);
                out.push('-');
                put_hex(high & 0xffff, 4, out);
                out.push_str("-4");
                put_hex(noise >> 8, 3, out);
                out.push_str("-a");
                put_hex(noise >> 20, 3, out);
                out.push('-');
                put_hex(hash::mix(noise, 1), 12, out);
            }
            KeyShape::Flat => {
                out.push_str(if self.prefixes.is_empty() { "data/part-" } else { "part-" });
                put_number(index, self.width, out);
            }
            KeyShape::Unicode => {
                if self.prefixes.is_empty() {
                    out.push_str(SCRIPTS[folder % SCRIPTS.len()]);
                    out.push('/');
                }
                put_number(index, self.width, out);
                out.push_str(SCRIPTS[(hash::mix(index, 0x5c) % SCRIPTS.len() as u64) as usize]);
            }
        }
    }

    /// The object a key names; `None` for keys that are not in the bucket.
    pub(super) fn index_of(&self, text: &str) -> Option<u64> {
        let index = first(0, self.items, |index| *self.key(index) < *text);
        (index < self.items && self.key(index) == text).then_some(index)
    }
}

/// The last `width` digits of a number in hexadecimal.
fn put_hex(number: u64, width: u32, out: &mut String) {
    out.extend((0..width).rev().map(|at| char::from(hash::HEX[(number >> (4 * at) & 0xf) as usize])));
}

/// Most objects are in the standard class.
pub(super) fn storage_class(seed: u64) -> &'static str {
    const CLASSES: [&str; 6] = ["STANDARD", "STANDARD", "STANDARD", "STANDARD_IA", "GLACIER", "INTELLIGENT_TIERING"];
    hash::pick::<&str>(hash::mix(seed, 0x5c), &CLASSES)
}

/// What a listing asks for.
pub(super) struct Query<'a> {
    pub(super) form: Form,
    pub(super) keys: Keys<'a>,
    pub(super) objects: &'a Objects<'a>,
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

/// Which of S3's listings of objects it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// ListObjects.
    V1,
    /// ListObjectsV2.
    V2,
    /// ListObjectVersions, of which each object has one.
    Versions,
}

impl Form {
    /// That of an operation.
    pub(super) fn of(operation: &str) -> Option<Form> {
        match operation {
            "ListObjects" => Some(Form::V1),
            "ListObjectsV2" => Some(Form::V2),
            "ListObjectVersions" => Some(Form::Versions),
            _ => None,
        }
    }

    /// The parameter that only what is behind it is listed of.
    pub(super) fn after(self) -> &'static str {
        match self {
            Form::V1 => "Marker",
            Form::V2 => "StartAfter",
            Form::Versions => "KeyMarker",
        }
    }

    /// The elements of the body and of one object.
    fn elements(self) -> (&'static str, &'static str) {
        match self {
            Form::V1 | Form::V2 => ("ListBucketResult", "Contents"),
            Form::Versions => ("ListVersionsResult", "Version"),
        }
    }
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
    /// The version of the last key; empty where that is a common prefix.
    pub(super) version: String,
}

/// Lists a page of the bucket whose objects' seeds are made from `home` ([`super::world::World::home`]).
pub(super) fn list(query: &Query, home: u64) -> Page {
    let keys = query.keys;
    let (items, key) = (keys.items, |index| keys.key(index));
    let mut at = first(0, items, |index| *key(index) < *query.prefix).max(query.from);
    if !query.after.is_empty() {
        let group = !query.delimiter.is_empty() && query.after.ends_with(query.delimiter);
        at = first(at, items, |index| {
            let key = key(index);
            *key <= *query.after || (group && key.starts_with(query.after))
        });
    }
    let mut page = Page {
        xml: String::with_capacity(query.max.min(1000) as usize * 280 + 512),
        count: 0,
        next: None,
        last: String::new(),
        version: String::new(),
    };
    let mut name = String::with_capacity(64);
    let (_, element) = query.form.elements();
    let version = hash::text("VersionId");
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
            at = first(at, items, |index| key(index).starts_with(common));
            page.xml.push_str("<CommonPrefixes><Prefix>");
            page.xml.push_str(&encode(common, query.encoded));
            page.xml.push_str("</Prefix></CommonPrefixes>");
            page.last = common.to_owned();
            page.version.clear();
            continue;
        }
        let seed = hash::mix(home, at);
        let _ = write!(page.xml, "<{element}><Key>");
        match query.encoded || query.keys.shape == KeyShape::Unicode || !query.keys.prefixes.is_empty() {
            true => page.xml.push_str(&encode(&name, query.encoded)),
            false => page.xml.push_str(&name),
        }
        page.xml.push_str("</Key><LastModified>");
        put_time(recent(hash::mix(seed, last_modified)), &mut page.xml);
        page.xml.push_str("</LastModified><ETag>&quot;");
        hash::put_digits(hash::mix(seed, etag), 32, hash::HEX, &mut page.xml);
        page.xml.push_str("&quot;</ETag><Size>");
        put_number(query.objects.size(seed, bytes), 1, &mut page.xml);
        page.xml.push_str("</Size><StorageClass>");
        page.xml.push_str(query.objects.class(seed));
        page.xml.push_str("</StorageClass>");
        if query.form == Form::Versions {
            page.version = hash::hex(hash::mix(seed, version), 32);
            let _ = write!(page.xml, "<VersionId>{}</VersionId><IsLatest>true</IsLatest>", page.version);
        }
        let _ = write!(page.xml, "</{element}>");
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

/// The body of a listing; `token` stands for an index.
pub(super) fn list_body(query: &Query, input: &Value, page: &Page, token: &dyn Fn(u64) -> String) -> String {
    let mut out = String::with_capacity(page.xml.len() + 1024);
    let (root, _) = query.form.elements();
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = write!(out, "<{root} xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
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
    match query.form {
        Form::V2 => {
            leaf("KeyCount", &page.count.to_string());
            for name in ["ContinuationToken", "StartAfter"] {
                if let Some(text) = sent(name) {
                    leaf(name, &encode(text, query.encoded && name == "StartAfter"));
                }
            }
            if let Some(next) = page.next {
                leaf("NextContinuationToken", &token(next));
            }
        }
        Form::V1 => {
            leaf("Marker", &encode(sent("Marker").unwrap_or_default(), query.encoded));
            if page.next.is_some() && !query.delimiter.is_empty() {
                leaf("NextMarker", &encode(&page.last, query.encoded));
            }
        }
        Form::Versions => {
            leaf("KeyMarker", &encode(sent("KeyMarker").unwrap_or_default(), query.encoded));
            leaf("VersionIdMarker", sent("VersionIdMarker").unwrap_or_default());
            if page.next.is_some() {
                leaf("NextKeyMarker", &encode(&page.last, query.encoded));
                if !page.version.is_empty() {
                    leaf("NextVersionIdMarker", &page.version);
                }
            }
        }
    }
    out.push_str(&page.xml);
    let _ = write!(out, "</{root}>");
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

/// What the objects of a bucket are like, where that is said.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Objects<'a> {
    /// Smallest and largest size in bytes.
    pub(super) sizes: Option<(u64, u64)>,
    /// Storage classes, as often as they are to come.
    pub(super) classes: &'a [String],
}

impl Objects<'_> {
    /// Bytes of the object that is made of `seed`; `word` is the hash of "size".
    pub(super) fn size(&self, seed: u64, word: u64) -> u64 {
        let chance = hash::mix(seed, word);
        match self.sizes {
            Some((low, high)) => low + hash::mix(chance, 3) % (high - low).saturating_add(1),
            None => size(chance).unsigned_abs(),
        }
    }

    /// Storage class of the object that is made of `seed`.
    pub(super) fn class(&self, seed: u64) -> &str {
        match self.classes {
            [] => storage_class(seed),
            classes => hash::pick::<String>(hash::mix(seed, 0x5c), classes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Objects<'static> = Objects { sizes: None, classes: &[] };

    fn key(items: u64, index: u64) -> String {
        dated(items).key(index)
    }

    fn dated(items: u64) -> Keys<'static> {
        Keys::new(items, KeyShape::Dated, &[])
    }

    fn query<'a>(items: u64, prefix: &'a str, delimiter: &'a str) -> Query<'a> {
        Query {
            form: Form::V2,
            keys: dated(items),
            objects: &PLAIN,
            bucket: "b",
            prefix,
            delimiter,
            after: "",
            from: 0,
            max: 1000,
            encoded: false,
        }
    }

    #[test]
    fn keys_ascend_and_give_their_index_back() {
        let prefixes = ["a/".to_owned(), "b-".to_owned(), "ü/".to_owned()];
        for (shape, prefixes) in [
            (KeyShape::Dated, &[][..]),
            (KeyShape::Dated, &prefixes),
            (KeyShape::Uuid, &[]),
            (KeyShape::Uuid, &prefixes),
            (KeyShape::Flat, &[]),
            (KeyShape::Flat, &prefixes),
            (KeyShape::Unicode, &[]),
        ] {
            for items in [1, 2, 25, 100, 12_345] {
                let made = Keys::new(items, shape, prefixes);
                let keys: Vec<String> = (0..items).map(|index| made.key(index)).collect();
                assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{shape:?} {items}");
                for (index, key) in keys.iter().enumerate() {
                    assert_eq!(made.index_of(key), Some(index as u64));
                }
            }
        }
        assert_eq!(dated(25).index_of(&key(1000, 999)), None);
        assert_eq!(dated(25).index_of("data/part-x"), None);
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
    fn times_are_written_like_others_write_them() {
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
