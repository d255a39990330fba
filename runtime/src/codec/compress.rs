//! `smithy.api#requestCompression`.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use http::HeaderValue;
use http::header::CONTENT_ENCODING;
use nuaws_models::model::Operation;

use super::{WireBody, WireRequest};

/// The size below which AWS's clients do not compress unless told to.
pub const COMPRESS_FROM: usize = 10_240;

/// Compresses the body if the operation asks for it and the body has `from` bytes or more. Streams are left alone.
pub fn compress(operation: &Operation, from: usize, request: &mut WireRequest) {
    let gzip = operation
        .request_compression
        .as_ref()
        .is_some_and(|compression| compression.encodings.iter().any(|encoding| **encoding == *"gzip"));
    let WireBody::Bytes(body) = &mut request.body else { return };
    if !gzip || body.len() < from {
        return;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let Ok(packed) = encoder.write_all(body).and_then(|()| encoder.finish()) else { return };
    // An encoding the user has already applied stays, ours comes behind it.
    let mut value = request.headers.get(CONTENT_ENCODING).map(|own| own.as_bytes().to_vec()).unwrap_or_default();
    value.extend_from_slice(if value.is_empty() { b"gzip" } else { b", gzip" });
    if let Ok(value) = HeaderValue::from_bytes(&value) {
        request.headers.insert(CONTENT_ENCODING, value);
        *body = packed;
    }
}
