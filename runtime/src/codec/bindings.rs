//! What HTTP itself carries for restJson1 and restXml: labels, query, headers, status, payload (smithy.api HTTP
//! bindings); and `smithy.api#endpoint` host prefixes, which every protocol may have.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use nuaws_models::model::{Operation, Protocol};
use nuaws_models::traits::{Http, HttpBinding, TimestampFormat};
use nuaws_models::{Kind, Member, Service};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    CodecError, EVENT_STREAM, Fields, Response, WireBody, WireRequest, input, is_streaming, json, present, set, text,
    xml,
};
use crate::sink::Sink;
use crate::value::Value;

/// Everything but RFC 3986's unreserved characters is percent-encoded.
pub(super) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A greedy label keeps its slashes.
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// Writes a REST request.
pub(super) fn encode(
    service: &Service,
    operation: &Operation,
    protocol: Protocol,
    params: &Value,
    host_prefix: Option<String>,
) -> Result<WireRequest, CodecError> {
    let http = operation.http.as_ref().ok_or_else(|| input("the operation", "the model gives it no HTTP binding"))?;
    let method = Method::from_bytes(http.method.as_bytes()).map_err(|_| input("the operation", "no HTTP verb"))?;
    let members = service.input(operation);
    let uri = uri(service, http, members, params)?;
    let mut headers = HeaderMap::new();
    // A header that the model names wins over one that a map happens to hold.
    let prefixed = |member: &&Member| matches!(member.traits.http, HttpBinding::PrefixHeaders(_));
    let (first, then): (Vec<_>, Vec<_>) = members.iter().partition(prefixed);
    for member in first.into_iter().chain(then) {
        if let Some(value) = present(params, member) {
            write_headers(service, member, value, &mut headers)?;
        }
    }
    let (body, content_type) = write_body(service, operation, protocol, params)?;
    if let Some(content_type) = content_type
        && !headers.contains_key(CONTENT_TYPE)
    {
        set(&mut headers, CONTENT_TYPE, content_type.to_owned())?;
    }
    Ok(WireRequest { method, uri, headers, body, host_prefix })
}

/// `smithy.api#endpoint`'s host prefix with its labels filled in.
pub(super) fn host_prefix(
    service: &Service,
    operation: &Operation,
    params: &Value,
) -> Result<Option<String>, CodecError> {
    let Some(template) = &operation.host_prefix else { return Ok(None) };
    let mut prefix = template.to_string();
    for member in service.input(operation).iter().filter(|member| member.traits.host_label) {
        let value = params.get(&member.name).and_then(Value::as_str).unwrap_or_default();
        let legal = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'.';
        if value.is_empty() || !value.bytes().all(legal) {
            return Err(input(&member.name, "it becomes part of the host name: only letters, digits, '-' and '.'"));
        }
        prefix = prefix.replace(&format!("{{{}}}", member.name), value);
    }
    Ok(Some(prefix))
}

fn uri(service: &Service, http: &Http, members: &[Member], params: &Value) -> Result<String, CodecError> {
    let (path, literal) = http.uri.split_once('?').map_or((&*http.uri, None), |(path, query)| (path, Some(query)));
    let mut uri = String::with_capacity(path.len() + 64);
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (label, after) = after.split_once('}').unwrap_or((after, ""));
        uri.push_str(before);
        rest = after;
        let name = label.trim_end_matches('+');
        let member = members.iter().find(|member| *member.name == *name);
        let member = member.ok_or_else(|| input(name, "the model has no such label"))?;
        let value = present(params, member).ok_or_else(|| input(name, "it is part of the path"))?;
        let text = scalar(service, member, value, TimestampFormat::DateTime)?;
        if text.is_empty() {
            return Err(input(name, "it is part of the path and cannot be empty"));
        }
        uri.extend(utf8_percent_encode(&text, if label.ends_with('+') { PATH } else { UNRESERVED }));
        sendable(&uri, member)?;
    }
    uri.push_str(rest);
    let mut query = Query { separator: '?', uri };
    if let Some(literal) = literal.filter(|literal| !literal.is_empty()) {
        query.next();
        query.uri.push_str(literal);
    }
    write_query(service, members, params, literal.unwrap_or_default(), &mut query)?;
    Ok(query.uri)
}

/// Bytes of path and query: HTTP libraries take 65,534 with the host, services far less.
const MAX_URI: usize = 64_000;

/// Refuses a URI that `member` has made longer than can be sent.
fn sendable(uri: &str, member: &Member) -> Result<(), CodecError> {
    if uri.len() <= MAX_URI {
        return Ok(());
    }
    Err(input(&member.name, format!("with it the request's address is longer than {MAX_URI} bytes")))
}

struct Query {
    separator: char,
    uri: String,
}

impl Query {
    fn next(&mut self) {
        self.uri.push(std::mem::replace(&mut self.separator, '&'));
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.next();
        self.uri.extend(utf8_percent_encode(name, UNRESERVED));
        self.uri.push('=');
        self.uri.extend(utf8_percent_encode(value, UNRESERVED));
    }
}

fn write_query(
    service: &Service,
    members: &[Member],
    params: &Value,
    literal: &str,
    query: &mut Query,
) -> Result<(), CodecError> {
    let mut pair = |service: &Service, name: &str, member: &Member, value: &Value| -> Result<(), CodecError> {
        let (element, values) = match (&service.target(member).kind, value) {
            (Kind::List(element), Value::List(values)) => (&**element, values.as_slice()),
            _ => (member, std::slice::from_ref(value)),
        };
        for value in values.iter().filter(|value| **value != Value::Null) {
            query.pair(name, &scalar(service, element, value, TimestampFormat::DateTime)?);
        }
        sendable(&query.uri, member)
    };
    let literals = literal.split('&').filter(|pair| !pair.is_empty());
    let mut taken: Vec<&str> = literals.map(|pair| pair.split('=').next().unwrap_or(pair)).collect();
    for member in members {
        if let (HttpBinding::Query(name), Some(value)) = (&member.traits.http, present(params, member)) {
            taken.push(name);
            pair(service, name, member, value)?;
        }
    }
    // What the model names wins over what a map happens to hold.
    for member in members.iter().filter(|member| member.traits.http == HttpBinding::QueryParams) {
        if let (Some(Value::Map(entries)), Kind::Map { value: held, .. }) =
            (present(params, member), &service.target(member).kind)
        {
            for (name, value) in entries.iter().filter(|(name, _)| !taken.contains(&name.as_str())) {
                pair(service, name, held, value)?;
            }
        }
    }
    Ok(())
}

fn scalar<'v>(
    service: &Service,
    member: &Member,
    value: &'v Value,
    default: TimestampFormat,
) -> Result<std::borrow::Cow<'v, str>, CodecError> {
    let format = service.timestamp_format(member).unwrap_or(default);
    text::write(value, format).map_err(|what| input(&member.name, what))
}

fn write_headers(service: &Service, member: &Member, value: &Value, headers: &mut HeaderMap) -> Result<(), CodecError> {
    let mut put = |name: &str, value: &str| {
        let name =
            HeaderName::try_from(name).map_err(|_| input(&member.name, format!("{name:?} is no header name")))?;
        let value = HeaderValue::from_bytes(value.as_bytes())
            .map_err(|_| input(&member.name, "a header cannot hold control characters"))?;
        // A map of headers has an end, and panics there unless asked first.
        headers.try_insert(name, value).map_err(|_| input(&member.name, "that is more headers than can be sent"))?;
        Ok(())
    };
    match (&member.traits.http, value) {
        (HttpBinding::Header(name), _) => put(name, &header_text(service, member, value)?),
        (HttpBinding::PrefixHeaders(prefix), Value::Map(entries)) => {
            entries.iter().filter(|(_, value)| *value != Value::Null).try_for_each(|(name, value)| {
                put(&format!("{prefix}{name}"), &scalar(service, member, value, TimestampFormat::HttpDate)?)
            })
        }
        _ => Ok(()),
    }
}

fn header_text(service: &Service, member: &Member, value: &Value) -> Result<String, CodecError> {
    let element = match (&service.target(member).kind, value) {
        (Kind::List(element), Value::List(items)) => {
            let mut list = String::new();
            for item in items.iter().filter(|item| **item != Value::Null) {
                if !list.is_empty() {
                    list.push_str(", ");
                }
                let text = scalar(service, element, item, TimestampFormat::HttpDate)?;
                if matches!(item, Value::String(_)) && text.contains([',', '"']) {
                    list.push_str(&format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")));
                } else {
                    list.push_str(&text);
                }
            }
            return Ok(list);
        }
        _ => member,
    };
    let text = scalar(service, element, value, TimestampFormat::HttpDate)?;
    let is_text = matches!(value, Value::String(_));
    Ok(if is_text && service.media_type(member).is_some() { STANDARD.encode(&*text) } else { text.into_owned() })
}

/// The body and the content type it has unless a header member says otherwise.
fn write_body<'a>(
    service: &'a Service,
    operation: &'a Operation,
    protocol: Protocol,
    params: &Value,
) -> Result<(WireBody, Option<&'a str>), CodecError> {
    let members = service.input(operation);
    let json = protocol == Protocol::RestJson1;
    let document = Some(if json { "application/json" } else { "application/xml" });
    let none = (WireBody::Bytes(Vec::new()), None);
    if let Some(member) = members.iter().find(|member| member.traits.http == HttpBinding::Payload) {
        let target = service.target(member);
        let value = present(params, member);
        let plain = match target.kind {
            Kind::Blob => Some("application/octet-stream"),
            Kind::String | Kind::Enum(_) => Some("text/plain"),
            Kind::Union(_) if is_streaming(service, member) => Some(EVENT_STREAM),
            _ => None,
        };
        let content_type = service.media_type(member).or(plain).or(document);
        return Ok(match value {
            Some(Value::Blob(bytes)) => (WireBody::Bytes(bytes.clone()), content_type),
            Some(Value::String(text)) if plain.is_some() => (WireBody::Bytes(text.clone().into_bytes()), content_type),
            _ if is_streaming(service, member) && matches!(target.kind, Kind::Union(_)) => {
                (WireBody::Events, content_type)
            }
            _ if is_streaming(service, member) => (WireBody::Streaming, content_type),
            Some(value) if json => (WireBody::Bytes(json::member_to_vec(service, member, value, true)?), content_type),
            Some(value) => (WireBody::Bytes(xml::member_to_vec(service, member, value)?), content_type),
            None if json && matches!(target.kind, Kind::Structure(_)) => {
                (WireBody::Bytes(b"{}".to_vec()), content_type)
            }
            None => none,
        });
    }
    let Some(root) = operation.input.map(|id| service.shape(id)) else { return Ok(none) };
    if members.iter().all(|member| member.traits.http != HttpBinding::Body) {
        return Ok(none);
    }
    let fields = Fields { service, members, value: params, body_only: true };
    if json {
        return Ok((WireBody::Bytes(json::fields_to_vec(fields, true)?), document));
    }
    if fields.present().next().is_none() {
        return Ok(none);
    }
    Ok((WireBody::Bytes(xml::fields_to_vec(root, fields)?), document))
}

/// Reads a REST response's members into the open map.
pub(super) fn decode(
    service: &Service,
    members: &[Member],
    protocol: Protocol,
    response: &Response<'_>,
    unwrapped: bool,
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    read_headers(service, members, response, sink)?;
    let body = response.body;
    let json = protocol == Protocol::RestJson1;
    if let Some(member) = members.iter().find(|member| member.traits.http == HttpBinding::Payload) {
        return match service.target(member).kind {
            _ if is_streaming(service, member) => Ok(()),
            Kind::Blob if body.is_empty() => Ok(()),
            Kind::Blob => {
                sink.key(&member.name);
                sink.blob(body);
                Ok(())
            }
            Kind::String | Kind::Enum(_) => {
                let text = std::str::from_utf8(body).map_err(|error| CodecError::Malformed {
                    format: "text",
                    path: member.name.to_string(),
                    offset: Some(error.valid_up_to() as u64),
                    what: "not UTF-8".to_owned(),
                })?;
                sink.key(&member.name);
                sink.string(text);
                Ok(())
            }
            _ if body.is_empty() => Ok(()),
            _ if json => json::read_member(service, member, true, body, sink),
            _ => xml::read_member(service, member, body, sink),
        };
    }
    let mut in_body = members.iter().filter(|member| member.traits.http == HttpBinding::Body).peekable();
    match in_body.peek() {
        None => Ok(()),
        _ if body.is_empty() => Ok(()),
        Some(member) if unwrapped => xml::read_unwrapped(service, member, body, sink),
        _ if json => json::read_fields(service, members, true, true, body, sink),
        _ => xml::read_fields(service, members, true, &[], body, sink),
    }
}

/// Reads what the status and the headers carry into the open map.
pub(super) fn read_headers(
    service: &Service,
    members: &[Member],
    response: &Response<'_>,
    sink: &mut impl Sink,
) -> Result<(), CodecError> {
    for member in members {
        match &member.traits.http {
            HttpBinding::ResponseCode => {
                sink.key(&member.name);
                sink.int(i64::from(response.status));
            }
            HttpBinding::Header(name) => {
                let lines: Vec<_> = response
                    .headers
                    .get_all(&**name)
                    .iter()
                    .map(|line| String::from_utf8_lossy(line.as_bytes()))
                    .collect();
                if !lines.is_empty() {
                    read_header(service, member, &lines.join(", "), sink).map_err(|what| CodecError::Malformed {
                        format: "header",
                        path: member.name.to_string(),
                        offset: None,
                        what,
                    })?;
                }
            }
            HttpBinding::PrefixHeaders(prefix) => {
                sink.key(&member.name);
                sink.begin_map();
                let prefix = prefix.to_ascii_lowercase();
                for (name, value) in response.headers {
                    if let Some(name) = name.as_str().strip_prefix(&prefix) {
                        sink.key(name);
                        sink.string(&String::from_utf8_lossy(value.as_bytes()));
                    }
                }
                sink.end_map();
            }
            _ => {}
        }
    }
    Ok(())
}

fn read_header(service: &Service, member: &Member, line: &str, sink: &mut impl Sink) -> Result<(), String> {
    let target = service.target(member);
    let format = |member| service.timestamp_format(member).unwrap_or(TimestampFormat::HttpDate);
    let Kind::List(element) = &target.kind else {
        let line = line.trim_ascii();
        if line.is_empty() && !matches!(target.kind, Kind::String | Kind::Enum(_) | Kind::Blob) {
            return Ok(());
        }
        sink.key(&member.name);
        if matches!(target.kind, Kind::String) && service.media_type(member).is_some() {
            let bytes = text::read_blob(line).ok_or("not base64")?;
            sink.string(&String::from_utf8(bytes).map_err(|_| "not UTF-8 behind base64")?);
            return Ok(());
        }
        return text::read(&target.kind, format(member), line, sink).map_err(str::to_owned);
    };
    sink.key(&member.name);
    sink.begin_list();
    let kind = &service.target(element).kind;
    // An IMF-fixdate has a comma of its own.
    let dates = matches!(kind, Kind::Timestamp) && format(element) == TimestampFormat::HttpDate;
    for item in split_list(line, dates) {
        text::read(kind, format(element), &item, sink)?;
    }
    sink.end_list();
    Ok(())
}

/// The items of a header list: quoted ones unquoted, the rest trimmed.
fn split_list(line: &str, dates: bool) -> Vec<String> {
    let mut items = Vec::new();
    let mut rest = line.trim_ascii();
    while !rest.is_empty() {
        let mut item = String::new();
        if let Some(quoted) = rest.strip_prefix('"') {
            let mut chars = quoted.char_indices();
            let mut end = quoted.len();
            while let Some((at, c)) = chars.next() {
                match c {
                    '"' => {
                        end = at + 1;
                        break;
                    }
                    '\\' => item.extend(chars.next().map(|(_, c)| c)),
                    c => item.push(c),
                }
            }
            rest = quoted[end..].find(',').map_or("", |comma| &quoted[end + comma..]);
        } else {
            let mut commas = rest.match_indices(',').map(|(at, _)| at);
            let end = if dates { commas.nth(1) } else { commas.next() }.unwrap_or(rest.len());
            item.push_str(rest[..end].trim_ascii());
            rest = &rest[end..];
        }
        items.push(item);
        rest = rest.strip_prefix(',').unwrap_or(rest).trim_ascii_start();
    }
    items
}

#[cfg(test)]
mod tests {
    use super::split_list;

    #[test]
    fn header_lists_keep_what_is_quoted() {
        assert_eq!(split_list("a, b,c", false), ["a", "b", "c"]);
        assert_eq!(split_list(r#""b,c", "\"def\"", a"#, false), ["b,c", "\"def\"", "a"]);
        assert_eq!(split_list("", false), [""; 0]);
        assert_eq!(split_list("\"open", false), ["open"]);
        assert_eq!(
            split_list("Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:18 GMT", true),
            ["Mon, 16 Dec 2019 23:48:18 GMT"; 2]
        );
    }
}
