//! HTTP messages as bytes that can be damaged and still be read, more or less: a first line, headers, a blank line, a body.

use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};
use nuaws_rt::codec::{WireBody, WireRequest};
use nuaws_rt::mock::{Latency, Mock, Settings};

/// Writes a message.
pub(crate) fn write(first: &str, headers: &HeaderMap, body: &[u8]) -> Vec<u8> {
    let mut out = format!("{first}\n").into_bytes();
    for (name, value) in headers {
        out.extend(name.as_str().bytes());
        out.extend(b": ");
        out.extend(value.as_bytes());
        out.push(b'\n');
    }
    out.push(b'\n');
    out.extend(body);
    out
}

/// The first line, the headers that HTTP allows, and the body.
pub(crate) fn read(message: &[u8]) -> (&[u8], HeaderMap, &[u8]) {
    let mut headers = HeaderMap::new();
    let (first, mut rest) = line(message);
    while !rest.is_empty() {
        let (header, after) = line(rest);
        rest = after;
        if header.is_empty() {
            break;
        }
        let Some(colon) = header.iter().position(|byte| *byte == b':') else { continue };
        let name = HeaderName::from_bytes(&header[..colon]);
        let value = HeaderValue::from_bytes(header[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (name, value) {
            // The map itself refuses to hold more than 32,768.
            let _ = headers.try_append(name, value);
        }
    }
    (first, headers, rest)
}

/// A request as a server gets it; none if no HTTP library would let it pass.
pub(crate) fn request(message: &[u8]) -> Option<(Parts, &[u8])> {
    let (first, headers, body) = read(message);
    let (method, uri) = std::str::from_utf8(first).ok()?.split_once(' ')?;
    let mut request = Request::new(());
    *request.method_mut() = Method::from_bytes(method.as_bytes()).ok()?;
    *request.uri_mut() = uri.parse::<Uri>().ok()?;
    *request.headers_mut() = headers;
    Some((request.into_parts().0, body))
}

/// A request of ours as a server gets it; what streams has no body.
pub(crate) fn received(wire: WireRequest) -> Result<(Parts, Vec<u8>), String> {
    let request = Request::builder().method(wire.method).uri(format!("https://host.test{}", wire.uri)).body(());
    let mut parts = request.map_err(|error| format!("{} cannot be asked for: {error}", wire.uri))?.into_parts().0;
    parts.headers = wire.headers;
    Ok((parts, bytes_of(wire.body)))
}

/// A request's bytes; none of what streams.
pub(crate) fn bytes_of(body: WireBody) -> Vec<u8> {
    match body {
        WireBody::Bytes(bytes) => bytes,
        _ => Vec::new(),
    }
}

/// A mock of a small world that answers at once.
pub(crate) fn mock(seed: u64) -> Mock {
    Mock::new(Settings { seed, items: 3, latency: Latency::Within(0..=0), ..Settings::default() })
}

fn line(text: &[u8]) -> (&[u8], &[u8]) {
    match text.iter().position(|byte| *byte == b'\n') {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, &[]),
    }
}
