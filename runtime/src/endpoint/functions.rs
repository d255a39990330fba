//! The rules engine's library functions (Smithy 2.0, "Rules engine standard library" and "AWS rules engine functions").
//!
//! Each answers for plain strings; absence travels as `None`. `aws.partition` is in [`super::partitions`].

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What `parseURL` answers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Url {
    pub(super) scheme: &'static str,
    /// Host and, where given, port.
    pub(super) authority: String,
    pub(super) path: String,
    /// The path with a slash at both ends.
    pub(super) normalized_path: String,
    pub(super) is_ip: bool,
}

/// What `aws.parseArn` answers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arn {
    pub(super) partition: String,
    pub(super) service: String,
    pub(super) region: String,
    pub(super) account_id: String,
    /// The resource, split at `:` and `/`.
    pub(super) resource_id: Vec<String>,
}

/// Reads an `http` or `https` URL without query; anything else is no URL to the rules.
pub(super) fn parse_url(text: &str) -> Option<Url> {
    let (scheme, rest) = text.split_once("://")?;
    let scheme = ["http", "https"].into_iter().find(|known| known.eq_ignore_ascii_case(scheme))?;
    if rest.contains(['?', '#']) {
        return None;
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = match authority.strip_prefix('[') {
        Some(v6) => v6.split_once(']')?.0,
        None => authority.split_once(':').map_or(authority, |(host, _)| host),
    };
    if host.is_empty() || authority.contains(|c: char| c == '@' || c.is_whitespace() || c.is_control()) {
        return None;
    }
    let is_ip = match authority.starts_with('[') {
        true => host.parse::<Ipv6Addr>().is_ok(),
        false => host.parse::<Ipv4Addr>().is_ok(),
    };
    let trimmed = path.trim_matches('/');
    let normalized_path = if trimmed.is_empty() { "/".to_owned() } else { format!("/{trimmed}/") };
    Some(Url { scheme, authority: authority.to_owned(), path: path.to_owned(), normalized_path, is_ip })
}

/// Reads `arn:partition:service:region:account:resource`; region and account may be empty.
pub(super) fn parse_arn(text: &str) -> Option<Arn> {
    let mut parts = text.strip_prefix("arn:")?.splitn(5, ':');
    let mut next = || parts.next();
    let (partition, service, region, account_id, resource) = (next()?, next()?, next()?, next()?, next()?);
    if partition.is_empty() || service.is_empty() || resource.is_empty() {
        return None;
    }
    Some(Arn {
        partition: partition.to_owned(),
        service: service.to_owned(),
        region: region.to_owned(),
        account_id: account_id.to_owned(),
        resource_id: resource.split([':', '/']).map(str::to_owned).collect(),
    })
}

/// The characters from `start` to `stop`, counted from the end when `reverse`; only for ASCII that is long enough.
pub(super) fn substring(text: Cow<'_, str>, start: usize, stop: usize, reverse: bool) -> Option<Cow<'_, str>> {
    if start >= stop || stop > text.len() || !text.is_ascii() {
        return None;
    }
    let range = if reverse { text.len() - stop..text.len() - start } else { start..stop };
    Some(match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[range]),
        Cow::Owned(text) => Cow::Owned(text[range].to_owned()),
    })
}

/// Percent-encodes everything but RFC 3986's unreserved characters.
pub(super) fn uri_encode(text: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Whether the text is one DNS label, or several when subdomains are allowed (RFC 1123).
pub(super) fn is_valid_host_label(text: &str, allow_subdomains: bool) -> bool {
    let label = |label: &str| {
        matches!(label.len(), 1..=63)
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    if allow_subdomains { text.split('.').all(label) } else { label(text) }
}

/// Whether a bucket of this name can be part of a host name.
pub(super) fn is_virtual_hostable_s3_bucket(text: &str, allow_subdomains: bool) -> bool {
    matches!(text.len(), 3..=63)
        && !text.bytes().any(|b| b.is_ascii_uppercase())
        && text.parse::<Ipv4Addr>().is_err()
        && is_valid_host_label(text, allow_subdomains)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_split_and_odd_ones_refused() {
        let url = parse_url("https://example.com:8443/a/b").unwrap();
        assert_eq!(
            (url.scheme, &*url.authority, &*url.path, &*url.normalized_path, url.is_ip),
            ("https", "example.com:8443", "/a/b", "/a/b/", false)
        );
        assert_eq!(parse_url("http://127.0.0.1").unwrap().normalized_path, "/");
        assert!(parse_url("http://127.0.0.1:9000/").unwrap().is_ip);
        assert!(parse_url("http://[fe80::1]:80").unwrap().is_ip);
        for bad in ["ftp://a", "a.com", "https://", "https://a?b=c", "https://a/#f", "https://[::1", "https://u@a", ""]
        {
            assert_eq!(parse_url(bad), None, "{bad}");
        }
    }

    #[test]
    fn arns_need_partition_service_and_resource() {
        let arn = parse_arn("arn:aws:s3:us-east-1:123456789012:accesspoint:a/b:").unwrap();
        assert_eq!(arn.resource_id, ["accesspoint", "a", "b", ""]);
        assert_eq!(parse_arn("arn:aws:s3:::bucket").unwrap().region, "");
        for bad in ["arn:aws:s3::bucket", "arn:aws:s3:::", "arn::s3:::b", "arn:aws::::b", "aws:aws:s3:::b", ""] {
            assert_eq!(parse_arn(bad), None, "{bad}");
        }
    }

    #[test]
    fn substrings_stay_inside() {
        let check = |text: &'static str, start, stop, reverse, expect: Option<&str>| {
            assert_eq!(substring(Cow::Borrowed(text), start, stop, reverse).as_deref(), expect, "{text}");
        };
        check("abcdef", 0, 2, false, Some("ab"));
        check("abcdef", 0, 2, true, Some("ef"));
        check("abcdef", 1, 3, true, Some("de"));
        check("abcdef", 0, 7, false, None);
        check("abcdef", 2, 2, false, None);
        check("ab\u{e9}def", 0, 2, false, None);
    }

    #[test]
    fn labels_and_buckets() {
        for (text, subdomains, expect) in
            [("a", false, true), ("a-b", false, true), ("-a", false, false), ("a-", false, false)].into_iter().chain([
                ("a.b", false, false),
                ("a.b", true, true),
                ("a..b", true, false),
                ("", true, false),
            ])
        {
            assert_eq!(is_valid_host_label(text, subdomains), expect, "{text}");
        }
        assert!(!is_valid_host_label(&"a".repeat(64), false));
        for (bucket, subdomains, expect) in [
            ("logs", false, true),
            ("my.logs", false, false),
            ("my.logs", true, true),
            ("Logs", true, false),
            ("ab", true, false),
            ("192.168.0.1", true, false),
            ("a_b", true, false),
        ] {
            assert_eq!(is_virtual_hostable_s3_bucket(bucket, subdomains), expect, "{bucket}");
        }
    }

    #[test]
    fn uri_encoding_keeps_unreserved_characters_only() {
        assert_eq!(uri_encode("a-Z_0.9~ /:\u{e9}"), "a-Z_0.9~%20%2F%3A%C3%A9");
    }
}
