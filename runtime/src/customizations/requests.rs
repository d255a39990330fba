//! Behaviour before the signature: headers, verbs and hosts that no model names.

use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_checksums::http::HttpChecksum;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};

use super::AtHand;
use crate::body::Body;
use crate::codec::{WireBody, WireRequest};
use crate::endpoint::Endpoint;
use crate::error::CallError;
use crate::value::Value;

/// Bytes of one leaf of Glacier's tree hash.
const LEAF: usize = 1 << 20;

/// API Gateway answers HAL to whoever does not ask for JSON.
pub(super) fn accept_json(_: AtHand<'_>, _: &Value, _: Option<&Body>, wire: &mut WireRequest) -> Result<(), CallError> {
    // A member of GetExport names another type.
    wire.headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
    Ok(())
}

/// Glacier reads the API version from a header.
pub(super) fn glacier_version(
    call: AtHand<'_>,
    _: &Value,
    _: Option<&Body>,
    wire: &mut WireRequest,
) -> Result<(), CallError> {
    put(&mut wire.headers, "x-amz-glacier-version", &call.service.version);
    Ok(())
}

/// Glacier checks an upload by two hashes in headers.
pub(super) fn glacier_checksums(
    _: AtHand<'_>,
    _: &Value,
    body: Option<&Body>,
    wire: &mut WireRequest,
) -> Result<(), CallError> {
    let (mut linear, mut tree) = (ChecksumAlgorithm::Sha256.into_impl(), TreeHash::default());
    let mut each = |bytes: &[u8]| {
        linear.update(bytes);
        tree.update(bytes);
    };
    match (&wire.body, body) {
        (WireBody::Bytes(bytes), _) => each(bytes),
        (WireBody::Streaming, Some(body)) => body
            .visit(each)
            .map_err(|error| CallError::not_sent("Body", format!("the body cannot be read: {error}")))?,
        // Refused with the name of what is missing, when the body is wanted.
        (WireBody::Streaming, None) | (WireBody::Events, _) => return Ok(()),
    }
    put(&mut wire.headers, "x-amz-content-sha256", &hex(&linear.finalize()));
    if !wire.headers.contains_key("x-amz-sha256-tree-hash") {
        put(&mut wire.headers, "x-amz-sha256-tree-hash", &hex(&tree.finish()));
    }
    Ok(())
}

/// A search may be longer than a URL: it goes as a form.
pub(super) fn query_as_form(
    _: AtHand<'_>,
    _: &Value,
    _: Option<&Body>,
    wire: &mut WireRequest,
) -> Result<(), CallError> {
    if let Some((path, query)) = wire.uri.split_once('?') {
        wire.body = WireBody::Bytes(query.as_bytes().to_vec());
        wire.uri = path.to_owned();
        wire.method = Method::POST;
        wire.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    }
    Ok(())
}

/// A presigned copy names the region it goes to, which only EC2's model has a member for.
pub(super) fn destination_region(
    _: AtHand<'_>,
    params: &Value,
    _: Option<&Body>,
    wire: &mut WireRequest,
) -> Result<(), CallError> {
    if let (Some(region), WireBody::Bytes(form)) =
        (params.get("DestinationRegion").and_then(Value::as_str), &mut wire.body)
    {
        form.extend_from_slice(format!("&DestinationRegion={region}").as_bytes());
    }
    Ok(())
}

/// Machine Learning predicts at the host a model was given.
pub(super) fn predict_endpoint(params: &Value, endpoint: &mut Endpoint) {
    if let Some((scheme, rest)) =
        params.get("PredictEndpoint").and_then(Value::as_str).and_then(|url| url.split_once("://"))
    {
        let host = rest.split('/').next().unwrap_or(rest);
        endpoint.url = format!("{scheme}://{host}");
    }
}

/// The operation that discovers endpoints says which API it asks for.
pub(super) fn api_version(call: AtHand<'_>, wire: &mut WireRequest) {
    let Some(discovery) = &call.service.endpoint_discovery else { return };
    if discovery.operation.rsplit('#').next() == Some(call.name) {
        put(&mut wire.headers, "x-amz-api-version", &call.service.version);
    }
}

/// S3 Control's rules put the account before the host; the model's prefix would put it there again.
pub(super) fn host_prefix_of_rules(call: AtHand<'_>, wire: &mut WireRequest) {
    let by_rules = call.operation.static_context_params.get("RequiresAccountId");
    if call.operation.host_prefix.as_deref() == Some("{AccountId}.")
        && by_rules.is_some_and(|param| param.value == serde_json::Value::Bool(true))
    {
        wire.host_prefix = None;
    }
}

/// Glacier's tree hash: SHA-256 of each mebibyte, then of neighbours joined, up to one. What is held grows with the
/// logarithm of the bytes.
#[derive(Default)]
struct TreeHash {
    leaf: Option<Box<dyn HttpChecksum>>,
    /// Bytes in the open leaf.
    filled: usize,
    /// Roots of whole subtrees, each with its number of leaves, largest first.
    roots: Vec<(u64, [u8; 32])>,
}

impl TreeHash {
    fn update(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let (now, rest) = bytes.split_at(bytes.len().min(LEAF - self.filled));
            self.leaf.get_or_insert_with(|| ChecksumAlgorithm::Sha256.into_impl()).update(now);
            self.filled += now.len();
            bytes = rest;
            if self.filled == LEAF {
                self.close_leaf();
            }
        }
    }

    fn close_leaf(&mut self) {
        let Some(leaf) = self.leaf.take() else { return };
        self.filled = 0;
        self.roots.push((1, digest(leaf)));
        while let [.., (left_leaves, left), (right_leaves, right)] = self.roots[..]
            && left_leaves == right_leaves
        {
            self.roots.truncate(self.roots.len() - 2);
            self.roots.push((left_leaves + right_leaves, joined(&left, &right)));
        }
    }

    fn finish(mut self) -> [u8; 32] {
        self.close_leaf();
        let roots = self.roots.into_iter().map(|(_, root)| root).rev();
        roots
            .reduce(|right, left| joined(&left, &right))
            .unwrap_or_else(|| digest(ChecksumAlgorithm::Sha256.into_impl()))
    }
}

fn joined(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    let mut hash = ChecksumAlgorithm::Sha256.into_impl();
    hash.update(left);
    hash.update(right);
    digest(hash)
}

fn digest(hash: Box<dyn HttpChecksum>) -> [u8; 32] {
    let mut digest = [0; 32];
    digest.copy_from_slice(&hash.finalize());
    digest
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::try_from(value) {
        headers.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition, level by level.
    fn by_levels(bytes: &[u8]) -> String {
        let sha = |bytes: &[u8]| {
            let mut hash = ChecksumAlgorithm::Sha256.into_impl();
            hash.update(bytes);
            digest(hash)
        };
        let mut level: Vec<_> = bytes.chunks(LEAF).map(sha).collect();
        if level.is_empty() {
            level.push(sha(b""));
        }
        while level.len() > 1 {
            level = level.chunks(2).map(|pair| if let [a, b] = pair { joined(a, b) } else { pair[0] }).collect();
        }
        hex(&level[0])
    }

    #[test]
    fn the_tree_hash_is_that_of_its_definition() {
        let bytes: Vec<u8> = (0..LEAF * 7 + 5).map(|at| ((at * 31) >> 7) as u8).collect();
        for length in [0, 1, LEAF - 1, LEAF, LEAF + 1, 3 * LEAF, 5 * LEAF + 9, 6 * LEAF, bytes.len()] {
            let mut tree = TreeHash::default();
            // Pieces that fit no leaf.
            bytes[..length].chunks(300_001).for_each(|piece| tree.update(piece));
            assert_eq!(hex(&tree.finish()), by_levels(&bytes[..length]), "{length}");
        }
        assert!(by_levels(b"").starts_with("e3b0c442"));
    }
}
