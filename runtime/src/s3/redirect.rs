//! Buckets that live in another region than they were asked for in: how S3 says so, and what is remembered of it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use http::HeaderMap;

/// Regions that buckets turned out to be in, for as long as the process lives.
#[derive(Debug, Default)]
pub struct Regions(Mutex<HashMap<String, String>>);

impl Regions {
    /// The bucket's region, where S3 has named it.
    pub fn of(&self, bucket: &str) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(bucket).cloned()
    }

    /// Remembers what S3 said.
    pub fn learn(&self, bucket: &str, region: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(bucket.to_owned(), region.to_owned());
    }
}

/// The region that an answer names as the bucket's: in a header, or in the error document.
pub fn region_told(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let in_body = || Some(std::str::from_utf8(body).ok()?.split_once("<Region>")?.1.split_once("</Region>")?.0);
    let in_header = headers.get("x-amz-bucket-region").and_then(|region| region.to_str().ok());
    // It becomes part of a host name.
    let named = |region: &&str| region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    in_header.or_else(in_body).filter(|region| !region.is_empty()).filter(named).map(str::to_owned)
}

/// Whether an error may mean that the bucket is elsewhere. `head` is whether the answer could have no body to say so in.
pub fn is_misdirected(status: u16, code: Option<&str>, head: bool) -> bool {
    match code {
        Some("PermanentRedirect" | "AuthorizationHeaderMalformed" | "IllegalLocationConstraintException") => true,
        _ => matches!(status, 301 | 302 | 307) || (head && status == 400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_region_is_in_a_header_or_in_the_error() {
        let body = b"<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>";
        let mut headers = HeaderMap::new();
        assert_eq!(region_told(&headers, body).as_deref(), Some("eu-west-1"));
        assert_eq!(region_told(&headers, b"<Error><Region>x.evil/</Region></Error>"), None);
        assert_eq!(region_told(&headers, b""), None);
        headers.insert("x-amz-bucket-region", "ap-south-1".parse().unwrap());
        assert_eq!(region_told(&headers, body).as_deref(), Some("ap-south-1"));
    }

    #[test]
    fn only_some_errors_send_elsewhere() {
        assert!(is_misdirected(301, None, true));
        assert!(is_misdirected(400, None, true));
        assert!(is_misdirected(400, Some("AuthorizationHeaderMalformed"), false));
        assert!(!is_misdirected(400, Some("InvalidRequest"), false));
        assert!(!is_misdirected(404, Some("NoSuchBucket"), false));
        assert!(!is_misdirected(403, Some("AccessDenied"), true));
    }
}
