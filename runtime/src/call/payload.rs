//! A request's body: compression, checksums, and what the signature says of it.
//!
//! Bytes in memory are hashed ahead, and their checksum is a header. Bytes in a file are read once: over TLS their checksum
//! follows them in a trailer (`aws-chunked`) and the signature leaves them out.

use std::io;

use aws_runtime::auth::SigningOptions;
use aws_sigv4::http_request::SignableBody;
use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::checksum_config::RequestChecksumCalculation;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use futures_util::stream;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body::Frame;
use http_body_util::StreamBody;
use md5::{Digest, Md5};
use nuaws_models::traits::HttpBinding;

use super::Call;
use super::request::signs_as_s3;
use crate::body::Body;
use crate::codec::{self, WireBody, WireRequest};
use crate::error::CallError;
use crate::value::Value;

/// The checksum that AWS's SDKs send where the caller names none.
const DEFAULT_CHECKSUM: &str = "CRC32";

/// What stands for the payload's hash in a request whose events are signed one by one.
const SIGNED_EVENTS: &str = "STREAMING-AWS4-HMAC-SHA256-EVENTS";

impl Call {
    pub(super) fn compress(&self, wire: &mut WireRequest) {
        let config = self.session.config();
        if !config.disable_request_compression().unwrap_or(false) {
            let from = config.request_min_compression_size_bytes().map_or(codec::COMPRESS_FROM, |from| from as usize);
            codec::compress(self.operation(), from, wire);
        }
    }

    /// The bytes to send, with what the headers and the signature say of them.
    pub(super) async fn payload(
        &self,
        params: &Value,
        body: WireBody,
        https: bool,
        headers: &mut HeaderMap,
        options: &mut SigningOptions,
    ) -> Result<SdkBody, CallError> {
        let bytes;
        let body = match body {
            WireBody::Bytes(encoded) => {
                self.add_md5(&encoded, headers);
                bytes = Body::from(encoded);
                &bytes
            }
            WireBody::Streaming => {
                let Some(body) = &self.body else { return Err(missing_body(self)) };
                body
            }
            WireBody::Events => {
                // Every event is signed for itself, in a chain that begins with the request's signature.
                options.payload_override = Some(SignableBody::Precomputed(SIGNED_EVENTS.to_owned()));
                options.content_sha256_header = true;
                return Ok(SdkBody::from_body_1_x(StreamBody::new(stream::pending::<io::Result<Frame<Bytes>>>())));
            }
        };
        let unreadable = |error: io::Error| CallError::not_sent("Body", format!("the body cannot be read: {error}"));
        let checksum = self.checksum(params, headers)?;
        if let (Some((_, name)), Some(header)) = (&checksum, self.algorithm_header()) {
            put(headers, header, name);
        }
        if https && self.leaves_body_unsigned(body) {
            if let (Some((algorithm, name)), false) = (&checksum, body.in_memory()) {
                put(headers, "x-amz-trailer", &format!("x-amz-checksum-{}", name.to_lowercase()));
                put(headers, "x-amz-decoded-content-length", &body.length().to_string());
                let encoding = headers.get(CONTENT_ENCODING).and_then(|encoding| encoding.to_str().ok());
                let encoding = encoding.map_or_else(|| "aws-chunked".to_owned(), |own| format!("{own},aws-chunked"));
                put(headers, "content-encoding", &encoding);
                options.payload_override = Some(SignableBody::StreamingUnsignedPayloadTrailer);
                return body.to_sdk_with_trailer(*algorithm).await.map_err(unreadable);
            }
            options.payload_override = Some(SignableBody::UnsignedPayload);
            // Said in a header, or the service hashes what came.
            options.content_sha256_header = true;
        }
        // What is in memory is hashed by the signer.
        let hash = options.payload_override.is_none() && !body.in_memory();
        let digests = body.digests(checksum.as_ref().map(|(algorithm, _)| *algorithm), hash).map_err(unreadable)?;
        if let (Some((_, name)), Some(value)) = (checksum, digests.checksum) {
            put(headers, &format!("x-amz-checksum-{}", name.to_lowercase()), &value);
        }
        if let Some(sha256) = digests.sha256 {
            options.payload_override = Some(SignableBody::Precomputed(sha256));
        }
        if body.length() == 0 { Ok(SdkBody::empty()) } else { body.to_sdk().await.map_err(unreadable) }
    }

    /// Whether a body need not be hashed for the signature, where TLS protects it.
    fn leaves_body_unsigned(&self, body: &Body) -> bool {
        let may = signs_as_s3(self.service()) && self.session.s3().sign_payloads != Some(true);
        self.operation().unsigned_payload || (may && !body.in_memory())
    }

    /// `smithy.api#httpChecksumRequired`, where no other trait offers a better checksum.
    fn add_md5(&self, body: &[u8], headers: &mut HeaderMap) {
        let operation = self.operation();
        if operation.http_checksum_required && operation.http_checksum.is_none() && !headers.contains_key("content-md5")
        {
            put(headers, "content-md5", &BASE64_STANDARD.encode(Md5::digest(body)));
        }
    }

    /// Which checksum the request carries, if any: `aws.protocols#httpChecksum` and the caller's settings.
    fn checksum(&self, params: &Value, headers: &HeaderMap) -> Result<Option<(ChecksumAlgorithm, String)>, CallError> {
        let Some(facts) = &self.operation().http_checksum else { return Ok(None) };
        if headers.keys().any(|name| name.as_str().starts_with("x-amz-checksum-")) {
            return Ok(None);
        }
        let member = facts.request_algorithm_member.as_deref();
        let required_only = Some(RequestChecksumCalculation::WhenRequired);
        let when_supported = self.session.config().request_checksum_calculation() != required_only;
        let name = match member.and_then(|member| params.get(member)).and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None if facts.request_checksum_required || (member.is_some() && when_supported) => {
                DEFAULT_CHECKSUM.to_owned()
            }
            None => return Ok(None),
        };
        match name.parse::<ChecksumAlgorithm>() {
            // The library takes MD5 for CRC-32.
            Ok(algorithm) if algorithm.as_str().eq_ignore_ascii_case(&name) => Ok(Some((algorithm, name))),
            _ => Err(CallError::not_sent("Input", format!("no checksum algorithm {name}"))
                .help("use CRC32, CRC32C, CRC64NVME, SHA1 or SHA256")),
        }
    }

    /// The header that names the request's checksum algorithm.
    fn algorithm_header(&self) -> Option<&str> {
        let facts = self.operation().http_checksum.as_ref()?;
        let wanted = facts.request_algorithm_member.as_ref()?;
        let member = self.service().input(self.operation()).iter().find(|member| member.name == *wanted)?;
        match &member.traits.http {
            HttpBinding::Header(name) => Some(name),
            _ => None,
        }
    }
}

fn missing_body(call: &Call) -> CallError {
    let payload = call
        .service()
        .input(call.operation())
        .iter()
        .find(|member| member.traits.http == HttpBinding::Payload)
        .map_or("body", |member| &member.name);
    CallError::not_sent("Input", format!("{} needs the bytes of {payload}", call.name))
        .help("pipe them in: open --raw file | …")
}

fn put(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        headers.insert(name, value);
    }
}
