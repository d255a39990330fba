//! Every operation of every service: what the client writes is what the mock reads, what the mock writes is what the
//! client reads.

use std::cell::Cell;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::request::Parts;
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Operation, Protocol};
use nuaws_models::traits::HttpBinding;

use super::answer::Writer;
use super::maker::Maker;
use super::pattern::Patterns;
use super::plan::Plan;
use super::respond::{Reply, is_rest};
use super::settings::Settings;
use super::temper::Latency;
use super::world::World;
use super::{Mock, request, route};
use crate::codec::{self, WireBody, WireRequest};
use crate::sink::ValueSink;
use crate::value::Value;

/// All services as they are embedded, by file name.
pub(super) fn services() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/aws");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
        .into_iter()
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap()))
        .collect()
}

/// A request as the HTTP connector would get it.
pub(super) fn received(wire: WireRequest) -> (Parts, Vec<u8>) {
    let mut builder = http::Request::builder().method(wire.method).uri(format!("https://host.example.com{}", wire.uri));
    *builder.headers_mut().unwrap() = wire.headers;
    let body = match wire.body {
        WireBody::Bytes(bytes) => bytes,
        WireBody::Streaming | WireBody::Events => Vec::new(),
    };
    let (parts, ()) = builder.body(()).unwrap().into_parts();
    (parts, body)
}

/// Maps in the order of their keys, for comparing: the wire has an order of its own.
pub(super) fn sorted(value: &Value) -> Value {
    match value {
        Value::List(items) => Value::List(items.iter().map(sorted).collect()),
        Value::Map(entries) => {
            let mut entries: Vec<_> = entries.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Map(entries)
        }
        other => other.clone(),
    }
}

/// The first place where two values differ.
fn difference(ours: &Value, theirs: &Value, path: &str) -> Option<String> {
    match (ours, theirs) {
        (Value::Map(a), Value::Map(b)) => {
            let missing = |from: &[(String, Value)], to: &[(String, Value)]| {
                from.iter().find(|(key, _)| to.iter().all(|(have, _)| have != key)).map(|(key, _)| key.clone())
            };
            if let Some(key) = missing(a, b) {
                return Some(format!("{path}.{key} is lost: {:?}", ours.get(&key)));
            }
            if let Some(key) = missing(b, a) {
                return Some(format!("{path}.{key} is new: {:?}", theirs.get(&key)));
            }
            a.iter().find_map(|(key, value)| difference(value, theirs.get(key)?, &format!("{path}.{key}")))
        }
        (Value::List(a), Value::List(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(at, (a, b))| difference(a, b, &format!("{path}[{at}]")))
        }
        _ => (ours != theirs).then(|| format!("{path}: {ours:?} became {theirs:?}")),
    }
}

/// Whether HTTP carries the member where a value of it may not survive.
fn survives(service: &Service, operation: &Operation, protocol: Protocol, member: &Member) -> bool {
    let paging = operation.pagination.as_ref().is_some_and(|paging| paging.input_tokens.contains(&member.name));
    // What the client's transport sets, and a range that may lie outside.
    let transport = ["content-length", "content-encoding", "range"].iter().any(|header| binds(member, header));
    let stream = member.traits.streaming || service.target(member).traits.streaming;
    !paging && !stream && !(is_rest(protocol) && (transport || takes_all_headers(member)))
}

fn binds(member: &Member, header: &str) -> bool {
    matches!(&member.traits.http, HttpBinding::Header(name) if name.eq_ignore_ascii_case(header))
}

fn takes_all_headers(member: &Member) -> bool {
    matches!(&member.traits.http, HttpBinding::PrefixHeaders(prefix) if prefix.is_empty())
}

fn exercise(settings: &Settings, patterns: &Patterns, service: &Service, name: &str) -> Result<(), String> {
    let operation = service.operation(name).unwrap();
    for &protocol in &service.protocols {
        let at = |what: &str| format!("{} {name} over {protocol:?}: {what}", service.slug);
        let world = World::new(settings, patterns, service, "us-east-1", name);
        let none = Value::Map(Vec::new());
        let blank = Plan::new(&world, name, operation, protocol, &none);
        let skip = |member: &Member| !survives(service, operation, protocol, member);
        let keep = |member: &Member| is_rest(protocol) && binds(member, "content-type");
        let input = Maker::new(&world, None).structure(&blank.resource(), service.input(operation), 0, &skip, &keep);
        let input = Value::Map(input.ok_or_else(|| at("no input can be made"))?);

        let wire = codec::encode_with(service, name, operation, protocol, &input, &|| "token".to_owned())
            .map_err(|error| at(&format!("encode: {error} of {input:?}")))?;
        let (parts, body) = received(wire);
        let routed = route::route(service, &parts, &body).ok_or_else(|| at(&format!("no route for {}", parts.uri)))?;
        // S3's deprecated operations look like their successors (and PutBucketNotification has two members of one name).
        let twin = |http: &nuaws_models::traits::Http| operation.http.as_ref() == Some(http);
        let twins = routed.name != name && is_rest(protocol) && routed.operation.http.as_ref().is_some_and(twin);
        if twins || name == "PutBucketNotification" {
            continue;
        }
        if routed.name != name || routed.protocol != protocol {
            return Err(at(&format!("{} {} goes to {}", parts.method, parts.uri, routed.name)));
        }
        let read = request::read(service, &routed, &parts, &body);
        let sent = with_tokens(service, operation, &input);
        if let Some(difference) = difference(&sorted(&sent), &sorted(&read), "input") {
            return Err(at(&format!("{difference}\n  {} {}", parts.uri, String::from_utf8_lossy(&body))));
        }

        let plan = Plan::new(&world, name, operation, protocol, &read);
        let reply = Reply { service, name, operation, protocol, request_id: "id".to_owned() };
        if let Some(failure) = plan.missing() {
            return Err(at(&format!("what the mock made up is not in its world: {failure:?} for {read:?}")));
        }
        let page = Cell::new(1);
        let writer = Writer { plan: &plan, reply: &reply, patterns, page: &page };
        let output = writer.output(&parts).map_err(|failure| at(&format!("{failure:?}")))?;
        required_are_there(service, service.output(operation), &output.value, "output").map_err(|what| at(&what))?;
        let streams = output.stream.is_some();
        let response = reply.success(&output.value, output.stream);
        let (head, body) = response.into_parts();
        let bytes = body.read().unwrap();
        let response = codec::Response {
            status: head.status.as_u16(),
            headers: &head.headers,
            body: if streams { &[] } else { &bytes },
        };
        let mut sink = ValueSink::default();
        codec::decode(service, name, operation, protocol, &response, &mut sink)
            .map_err(|error| at(&format!("decode: {error} of {}", String::from_utf8_lossy(&bytes))))?;
        let mut decoded = sink.finish().unwrap();
        // Of a stream only what the headers carry is read here.
        let mut written = output.value;
        if let (true, Value::Map(entries)) = (streams, &mut written) {
            entries.retain(|(name, _)| decoded.get(name).is_some());
        }
        // No header with the prefix is an empty map, not an absent one.
        for member in service.output(operation) {
            let prefixed = is_rest(protocol) && matches!(member.traits.http, HttpBinding::PrefixHeaders(_));
            if prefixed && written.get(&member.name).is_none() {
                assert!(matches!(decoded.get(&member.name), None | Some(Value::Map(_))));
                super::pages::put(&mut decoded, &[&member.name], None);
            }
        }
        // A prefix of nothing is every header, the protocol's own too.
        for member in service.output(operation).iter().filter(|member| takes_all_headers(member)) {
            if let Some(Value::Map(read)) = decoded.get(&member.name) {
                let mut read = read.clone();
                let Some(Value::Map(have)) = written.get(&member.name) else { continue };
                read.retain(|(name, _)| have.iter().any(|(known, _)| known == name));
                super::pages::put(&mut decoded, &[&member.name], Some(Value::Map(read)));
            }
        }
        if let Some(difference) = difference(&sorted(&written), &sorted(&decoded), "output") {
            return Err(at(&format!("{difference}\n  {:?} {}", head.headers, String::from_utf8_lossy(&bytes))));
        }
    }
    Ok(())
}

/// The input with the idempotency tokens that the client adds.
fn with_tokens(service: &Service, operation: &Operation, input: &Value) -> Value {
    let Value::Map(mut entries) = input.clone() else { return input.clone() };
    for member in service.input(operation).iter().filter(|member| member.traits.idempotency_token) {
        if input.get(&member.name).is_none() {
            entries.push((member.name.to_string(), Value::String("token".to_owned())));
        }
    }
    Value::Map(entries)
}

fn required_are_there(service: &Service, members: &[Member], value: &Value, path: &str) -> Result<(), String> {
    for member in members {
        let target = service.target(member);
        let stream = member.traits.streaming || target.traits.streaming;
        match value.get(&member.name) {
            None if member.traits.required && !stream => return Err(format!("{path}.{} is required", member.name)),
            Some(inner) if matches!(target.kind, Kind::Structure(_)) => {
                required_are_there(service, target.members(), inner, &format!("{path}.{}", member.name))?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Runs `check` for every operation of every service; fails with the first few failures.
fn everywhere(least: usize, check: impl Fn(&Service, &str) -> Result<usize, String> + Sync) {
    let services = services();
    assert!(services.len() > 400, "{} models", services.len());
    let (next, checked) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((_, text)) = services.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let service = Service::load(text.as_str()).unwrap();
                    for name in service.operation_names() {
                        match check(&service, name) {
                            Ok(count) => _ = checked.fetch_add(count, Ordering::Relaxed),
                            Err(failure) => failures.lock().unwrap().push(failure),
                        }
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    let checked = checked.into_inner();
    let shown: Vec<String> = failures.iter().take(20).map(|text| text.chars().take(700).collect()).collect();
    assert!(failures.is_empty(), "{} failures, {checked} right:\n{}", failures.len(), shown.join("\n"));
    assert!(checked >= least, "only {checked} checked");
}

fn settings(items: u64) -> Settings {
    Settings { items, latency: Latency::Within(0..=0), ..Settings::default() }
}

#[test]
fn every_operation_of_every_service_round_trips() {
    let (settings, patterns) = (settings(3), Patterns::default());
    everywhere(19_000, |service, name| exercise(&settings, &patterns, service, name).map(|()| 1));
}

#[test]
fn every_modeled_error_round_trips() {
    let (settings, patterns) = (settings(3), Patterns::default());
    everywhere(80_000, |service, name| {
        let operation = service.operation(name).unwrap();
        let mut count = 0;
        for &protocol in &service.protocols {
            let world = World::new(&settings, &patterns, service, "us-east-1", name);
            let none = Value::Map(Vec::new());
            let plan = Plan::new(&world, name, operation, protocol, &none);
            let reply = Reply { service, name, operation, protocol, request_id: "id-1".to_owned() };
            for error in &operation.errors {
                let error = &service.shape(*error).name;
                let failure = plan.modeled(error, 400, "not <today> & not \"here\"".to_owned());
                let (head, body) = reply.failure(&failure, false).into_parts();
                let bytes = body.read().unwrap();
                let response = codec::Response { status: head.status.as_u16(), headers: &head.headers, body: &bytes };
                let read = codec::decode_error(service, operation, protocol, &response);
                let at = |what: String| {
                    format!(
                        "{} {name} {error} over {protocol:?}: {what}\n  {}",
                        service.slug,
                        String::from_utf8_lossy(&bytes)
                    )
                };
                let json = !matches!(protocol, Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml);
                let code = if json && !service.query_compatible { &**error } else { &*failure.code };
                if read.code.as_deref() != Some(code) && read.code.as_deref() != Some(error) {
                    return Err(at(format!("code {:?}, not {code}", read.code)));
                }
                if read.message.as_deref() != Some(&failure.message) || read.request_id.as_deref() != Some("id-1") {
                    return Err(at(format!("{read:?}")));
                }
                let (_, fields) = failure.modeled.as_ref().unwrap();
                let rest = |value: &Value| {
                    let Value::Map(mut entries) = sorted(value) else { return Value::Null };
                    entries.retain(|(name, _)| !["message", "code"].contains(&&*name.to_ascii_lowercase()));
                    Value::Map(entries)
                };
                let have = read.fields.as_ref().ok_or_else(|| at("no fields".to_owned()))?;
                if let Some(difference) = difference(&rest(fields), &rest(have), "error") {
                    return Err(at(difference));
                }
                count += 1;
            }
        }
        Ok(count)
    });
}

/// A value at a path of member names, the last element where a step ends in `[-1]`.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.trim().split('.').try_fold(value, |value, step| {
        let found = value.get(step.trim_end_matches("[-1]").trim_end_matches("[]"))?;
        match found {
            Value::List(items) if step.ends_with("[-1]") => items.last(),
            _ => Some(found),
        }
    })
}

/// Follows a listing to its end, `size` rows a page: all its rows and the number of pages.
fn follow(mock: &Mock, service: &Service, name: &str, size: u64) -> Result<(Vec<Value>, usize), String> {
    let operation = service.operation(name).unwrap();
    let paging = operation.pagination.as_ref().unwrap();
    let protocol = service.protocols[0];
    let world = World::new(&mock.settings, &mock.patterns, service, "us-east-1", name);
    let none = Value::Map(Vec::new());
    let blank = Plan::new(&world, name, operation, protocol, &none);
    let optional = |member: &Member| !member.traits.required || !survives(service, operation, protocol, member);
    let input =
        Maker::new(&world, None).structure(&blank.resource(), service.input(operation), 0, &optional, &|_| false);
    let mut input = Value::Map(input.unwrap());
    if let Some(page_size) = &paging.page_size {
        let member = service.input(operation).iter().find(|member| member.name == *page_size).unwrap();
        let text = matches!(service.target(member).kind, Kind::String);
        let value = if text { Value::String(size.to_string()) } else { Value::Int(size as i64) };
        super::pages::put(&mut input, &[page_size], Some(value));
    }
    let (mut rows, mut pages) = (Vec::new(), 0);
    loop {
        let output = super::tests::call(mock, service, name, &input).map_err(|error| format!("{error:?}"))?;
        pages += 1;
        match at(&output, &paging.items[0]) {
            Some(Value::List(items)) => rows.extend(items.iter().cloned()),
            None => {}
            other => return Err(format!("{} is {other:?}", paging.items[0])),
        }
        let more = paging.more_results.as_ref().map(|path| at(&output, path) == Some(&Value::Bool(true)));
        let tokens: Vec<_> = paging
            .output_tokens
            .iter()
            .map(|path| {
                path.split("||").find_map(|path| at(&output, path)).filter(|t| **t != Value::String(String::new()))
            })
            .collect();
        if tokens.iter().all(Option::is_none) || more == Some(false) {
            return Ok((rows, pages));
        }
        for (name, token) in paging.input_tokens.iter().zip(tokens) {
            super::pages::put(&mut input, &[name], token.cloned());
        }
        if pages > 30 {
            return Err("never ends".to_owned());
        }
    }
}

#[test]
fn every_listing_has_exactly_its_rows_whatever_the_page_size() {
    const ITEMS: u64 = 7;
    let mock = Mock::new(settings(ITEMS));
    everywhere(3_000, |service, name| {
        let operation = service.operation(name).unwrap();
        let Some(paging) = &operation.pagination else { return Ok(0) };
        let Some(path) = paging.items.first() else { return Ok(0) };
        let path: Vec<&str> = path.split('.').collect();
        let list = super::pages::member_at(service, operation, &path);
        // Nor those that list what the caller names.
        let named = |member: &Member| member.traits.required && matches!(service.target(member).kind, Kind::List(_));
        if !list.is_some_and(|list| matches!(service.target(list).kind, Kind::List(_)))
            || service.input(operation).iter().any(named)
        {
            return Ok(0);
        }
        let at = |what: String| format!("{} {name}: {what}", service.slug);
        let (all, _) = follow(&mock, service, name, 100).map_err(at)?;
        let (paged, pages) = follow(&mock, service, name, 3).map_err(at)?;
        if all.len() as u64 != ITEMS || all != paged {
            return Err(at(format!("{} rows whole, {} rows in {pages} pages", all.len(), paged.len())));
        }
        Ok(1)
    });
}

#[test]
fn every_event_stream_decodes_event_by_event() {
    let (settings, patterns) = (settings(3), Patterns::default());
    everywhere(25, |service, name| {
        let operation = service.operation(name).unwrap();
        let is_stream =
            |member: &Member| service.target(member).traits.streaming && !service.target(member).members().is_empty();
        if !service.output(operation).iter().any(is_stream) {
            return Ok(0);
        }
        let protocol = service.protocols[0];
        let at = |what: String| format!("{} {name} over {protocol:?}: {what}", service.slug);
        let world = World::new(&settings, &patterns, service, "us-east-1", name);
        let none = Value::Map(Vec::new());
        let plan = Plan::new(&world, name, operation, protocol, &none);
        let reply = Reply { service, name, operation, protocol, request_id: "id".to_owned() };
        let page = Cell::new(1);
        let writer = Writer { plan: &plan, reply: &reply, patterns: &patterns, page: &page };
        let (parts, ()) = http::Request::new(()).into_parts();
        let output = writer.output(&parts).map_err(|failure| at(format!("{failure:?}")))?;
        let mut bytes = bytes::BytesMut::from(&*output.stream.unwrap().read().unwrap());
        let mut events = 0;
        while let Some(message) = codec::next_frame(&mut bytes).map_err(|error| at(error.to_string()))? {
            let mut sink = ValueSink::default();
            match codec::decode_event(service, operation, protocol, &message, &mut sink) {
                Ok(codec::Event::Event) => events += 1,
                Ok(codec::Event::InitialResponse) if events == 0 && !is_rest(protocol) => {}
                other => return Err(at(format!("{other:?} of {message:?}"))),
            }
        }
        if events < 1 || !bytes.is_empty() {
            return Err(at(format!("{events} events, {} bytes left", bytes.len())));
        }
        Ok(1)
    });
}
