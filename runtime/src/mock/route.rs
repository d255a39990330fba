//! Which operation is this request, in which protocol? Looks at method, URI, headers and, for forms, the body.

use std::ops::Range;

use http::Method;
use http::header::{CONTENT_TYPE, HOST};
use http::request::Parts;
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Operation, Protocol};
use percent_encoding::percent_decode_str;

/// A request, understood as far as its operation.
pub(super) struct Route<'a> {
    /// The operation's name in the model.
    pub(super) name: &'a str,
    pub(super) operation: &'a Operation,
    pub(super) protocol: Protocol,
    /// URI labels, in their order.
    pub(super) labels: Vec<Label>,
    /// Segments of the path that the operation asks for as they are.
    pub(super) fixed: usize,
}

/// A label of the URI.
#[derive(Debug, PartialEq)]
pub(super) struct Label {
    /// The member's name.
    pub(super) name: String,
    /// What it is, decoded.
    pub(super) text: String,
    /// Bytes of the request's path where it stands; absent where the host says it.
    pub(super) place: Option<Range<usize>>,
}

impl Label {
    fn new(name: &str, path: &str, place: Range<usize>) -> Label {
        let text = percent_decode_str(&path[place.clone()]).decode_utf8_lossy().into_owned();
        Label { name: name.to_owned(), text, place: Some(place) }
    }
}

impl Route<'_> {
    /// Whether the request's body is a stream of events.
    pub(super) fn takes_events(&self, service: &Service) -> bool {
        let streams = |member: &Member| service.target(member).traits.streaming;
        let events = |member: &Member| streams(member) && matches!(service.target(member).kind, Kind::Union(_));
        service.input(self.operation).iter().any(events)
    }

    /// Whether the request's body is a stream that need not be seen.
    pub(super) fn ignores_body(&self, service: &Service) -> bool {
        super::respond::payload(service.input(self.operation))
            .is_some_and(|member| member.traits.streaming || service.target(member).traits.streaming)
    }
}

/// Finds the operation; `None` when the service has none such.
pub(super) fn route<'a>(service: &'a Service, parts: &Parts, body: &[u8]) -> Option<Route<'a>> {
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    let speaks = |protocol: Protocol| service.protocols.contains(&protocol);
    let found = |name: &str, protocol: Protocol| {
        let name = service.operation_names().find(|have| *have == name)?;
        Some(Route { name, operation: service.operation(name)?, protocol, labels: Vec::new(), fixed: 0 })
    };
    if header("smithy-protocol") == Some("rpc-v2-cbor") {
        let name = parts.uri.path().rsplit_once("/operation/")?.1;
        return found(name, Protocol::RpcV2Cbor);
    }
    let content_type = header(CONTENT_TYPE.as_str()).unwrap_or_default();
    if let Some(target) = header("x-amz-target") {
        let newer = content_type.contains("1.1") || !speaks(Protocol::AwsJson1_0);
        let protocol = if newer { Protocol::AwsJson1_1 } else { Protocol::AwsJson1_0 };
        return found(target.rsplit('.').next()?, protocol);
    }
    if let Some(protocol) = [Protocol::AwsQuery, Protocol::Ec2Query].into_iter().find(|p| speaks(*p))
        && content_type.starts_with("application/x-www-form-urlencoded")
    {
        let action = form(std::str::from_utf8(body).ok()?).find(|(key, _)| key == "Action")?.1;
        return found(&action, protocol);
    }
    let protocol = *service.protocols.iter().find(|protocol| super::respond::is_rest(**protocol))?;
    rest(service, parts).map(|((name, operation, labels), fixed)| Route { name, operation, protocol, labels, fixed })
}

type Matched<'a> = (&'a str, &'a Operation, Vec<Label>);

/// The operation whose URI template fits best: more required query literals first, then more literal segments; and how
/// many of those it has.
fn rest<'a>(service: &'a Service, parts: &Parts) -> Option<(Matched<'a>, usize)> {
    let host =
        parts.headers.get(HOST).and_then(|host| host.to_str().ok()).or_else(|| parts.uri.host()).unwrap_or_default();
    let mut path = parts.uri.path().to_owned();
    let is_s3 = &*service.slug == "s3";
    if is_s3 && let Some(bucket) = bucket_of(host) {
        path = format!("/{bucket}{path}");
    }
    let query: Vec<(String, String)> = form(parts.uri.query().unwrap_or_default()).collect();
    let mut best: Option<((usize, usize, usize, usize), Matched<'a>)> = None;
    for name in service.operation_names() {
        let Some(operation) = service.operation(name) else { continue };
        let Some(http) = operation.http.as_ref().filter(|http| *http.method == *parts.method.as_str()) else {
            continue;
        };
        // Directory buckets are listed like any others, at an endpoint of their own.
        if is_s3 && name.contains("Directory") && !host.contains("s3express") {
            continue;
        }
        let (template, literals) = http.uri.split_once('?').unwrap_or((&http.uri, ""));
        let literals: Vec<(String, String)> = form(literals).collect();
        let fits = |(key, value): &(String, String)| {
            query.iter().any(|(have, given)| have == key && (value.is_empty() || value == given))
        };
        if !literals.iter().all(fits) {
            continue;
        }
        let Some((fixed, labels)) = template_match(template, &path) else { continue };
        // What else tells two operations apart: how much of the request the model knows (S3's CopyObject and PutObject).
        let known = service.input(operation).iter().filter(|member| is_given(member, parts, &query)).count();
        let missing = service.input(operation).iter().any(|member| {
            use nuaws_models::traits::HttpBinding::{Header, Query};
            member.traits.required
                && matches!(member.traits.http, Header(_) | Query(_))
                && !is_given(member, parts, &query)
        });
        // Twins on the wire: S3's deprecated ones have the shorter names.
        let score = (literals.len(), fixed, if missing { 0 } else { known + 1 }, name.len());
        if best.as_ref().is_none_or(|(have, _)| score > *have) {
            best = Some((score, (name, operation, labels)));
        }
    }
    // What the host says was put before the path.
    let added = path.len() - parts.uri.path().len();
    let in_path = |place: Range<usize>| Some(place.start.checked_sub(added)?..place.end.checked_sub(added)?);
    best.map(|((_, fixed, ..), (name, operation, mut labels))| {
        labels.iter_mut().for_each(|label| label.place = label.place.take().and_then(in_path));
        ((name, operation, labels), fixed)
    })
}

/// Whether the request carries a header or query parameter that the member is bound to.
fn is_given(member: &Member, parts: &Parts, query: &[(String, String)]) -> bool {
    use nuaws_models::traits::HttpBinding;
    match &member.traits.http {
        HttpBinding::Header(name) => parts.headers.contains_key(&**name),
        HttpBinding::Query(name) => query.iter().any(|(key, _)| *key == **name),
        _ => false,
    }
}

/// Matches a path against a template: the number of literal segments and the labels.
fn template_match(template: &str, path: &str) -> Option<(usize, Vec<Label>)> {
    let mut labels = Vec::new();
    let mut fixed = 0;
    let wanted: Vec<&str> = template.trim_matches('/').split('/').collect();
    let trimmed = path.strip_prefix('/').unwrap_or(path);
    let mut rest = Some(trimmed);
    for (at, want) in wanted.iter().enumerate() {
        let have = rest?;
        let start = path.len() - have.len();
        let label = want.strip_prefix('{').and_then(|want| want.strip_suffix('}'));
        if let Some(greedy) = label.and_then(|label| label.strip_suffix('+')) {
            let behind = wanted.len() - at - 1;
            let cut =
                if behind == 0 { have.len() } else { have.rmatch_indices('/').nth(behind - 1).map(|(at, _)| at)? };
            if have[..cut].is_empty() {
                return None;
            }
            labels.push(Label::new(greedy, path, start..start + cut));
            rest = have.get(cut + 1..);
            if behind > 0 {
                continue;
            }
            return Some((fixed, labels));
        }
        let (segment, next) = have.split_once('/').map_or((have, None), |(segment, next)| (segment, Some(next)));
        rest = next;
        match label {
            Some(_) if segment.is_empty() => return None,
            Some(label) => labels.push(Label::new(label, path, start..start + segment.len())),
            None if percent_decode_str(segment).decode_utf8_lossy() == **want => fixed += 1,
            // A label inside a segment: `{id}.json`, `prefix:{id}`.
            None => {
                let (head, tail) = want.split_once('{')?;
                let (label, tail) = tail.split_once('}')?;
                let inner = segment.strip_prefix(head)?.strip_suffix(tail).filter(|inner| !inner.is_empty())?;
                let start = start + head.len();
                labels.push(Label::new(label, path, start..start + inner.len()));
            }
        }
    }
    // A trailing slash counts for nothing.
    rest.is_none_or(str::is_empty).then_some((fixed, labels))
}

/// The bucket in a virtual-host style S3 host.
fn bucket_of(host: &str) -> Option<&str> {
    let host = host.split(':').next()?;
    [".s3.", ".s3-", ".s3express-"]
        .iter()
        .filter_map(|mark| host.find(mark))
        .min()
        .map(|at| &host[..at])
        .filter(|bucket| !bucket.is_empty())
}

/// The pairs of a form or a query string, decoded; a lone key has an empty value.
pub(super) fn form(text: &str) -> impl Iterator<Item = (String, String)> {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key), decode(value))
    })
}

/// A name or a value of a form or a query string, decoded.
pub(super) fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// Whether the request's verb forbids a body in the answer.
pub(super) fn is_head(parts: &Parts) -> bool {
    parts.method == Method::HEAD
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(template: &str, path: &str, want: Option<(usize, &[(&str, &str)])>) {
        let got = template_match(template, path);
        let got = got.as_ref().map(|(fixed, labels)| {
            let pair = |label: &Label| {
                let raw = &path[label.place.clone().unwrap()];
                assert_eq!(percent_decode_str(raw).decode_utf8_lossy(), label.text, "{template} against {path}");
                (label.name.clone(), label.text.clone())
            };
            (*fixed, labels.iter().map(pair).collect::<Vec<_>>())
        });
        let want = want.map(|(fixed, labels)| {
            (fixed, labels.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect::<Vec<_>>())
        });
        assert_eq!(got, want, "{template} against {path}");
    }

    #[test]
    fn templates() {
        check("/", "/", Some((1, &[])));
        check("/", "/bucket", None);
        check("/{Bucket}", "/b", Some((0, &[("Bucket", "b")])));
        check("/{Bucket}", "/b/", Some((0, &[("Bucket", "b")])));
        check("/{Bucket}", "/", None);
        check("/{Bucket}/{Key+}", "/b/a%20b/c%2Fd", Some((0, &[("Bucket", "b"), ("Key", "a b/c/d")])));
        check("/{Bucket}/{Key+}", "/b/", None);
        check("/{Bucket}/{Key+}", "/b//x/", Some((0, &[("Bucket", "b"), ("Key", "/x/")])));
        check("/v1/{id}/sub", "/v1/7/sub", Some((2, &[("id", "7")])));
        check("/v1/{id}/sub", "/v1/7/other", None);
        check("/a/{path+}/z", "/a/b/c/z", Some((2, &[("path", "b/c")])));
        check("/x/{id}.json", "/x/7.json", Some((1, &[("id", "7")])));
    }

    #[test]
    fn hosts() {
        assert_eq!(bucket_of("logs.s3.us-east-1.amazonaws.com"), Some("logs"));
        assert_eq!(bucket_of("a.b.s3.us-east-1.amazonaws.com:443"), Some("a.b"));
        assert_eq!(bucket_of("s3.us-east-1.amazonaws.com"), None);
        assert_eq!(bucket_of("localhost:9000"), None);
    }
}
