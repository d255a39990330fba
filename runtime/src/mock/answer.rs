//! One answer, put together: existence, rows and tokens, the envelope around them, streams.

use std::cell::Cell;

use bytes::Bytes;
use http::header::RANGE;
use http::request::Parts;
use http::{Response, StatusCode};
use nuaws_models::Service;
use nuaws_models::model::{Kind, Member, Shape};
use nuaws_models::traits::{HttpBinding, Traits};

use super::body::MockBody;
use super::filters::Filters;
use super::maker::{Maker, unwanted};
use super::pages::{self, Tokens};
use super::pattern::Patterns;
use super::plan::{Listing, Plan, is_refusal};
use super::request;
use super::respond::{Failure, Reply, is_rest};
use super::route::{Route, is_head};
use super::scenario::{self, Says};
use super::settings::Settings;
use super::waits::Awaited;
use super::words::word;
use super::world::{Resource, World};
use super::{caller, directory, events, hash, s3};
use crate::value::Value;

/// A response on its way out, before anything goes wrong with it.
pub(super) struct Made {
    pub(super) response: Response<MockBody>,
    /// Which page of a listing it is, from 1; 1 for everything else.
    pub(super) page: u64,
}

/// Rows of a listing that has no pages.
const UNPAGED_ROWS: u64 = 1000;
/// Rows of a page where neither the caller nor the model says.
const PAGE: u64 = 100;
const S3_PAGE: u64 = 1000;
/// Events of an output event stream.
const EVENTS: u64 = 12;

/// Answers a routed request, the `call`th for its operation.
pub(super) fn answer(
    settings: &Settings,
    patterns: &Patterns,
    route: &Route<'_>,
    reply: &Reply<'_>,
    parts: &Parts,
    body: &[u8],
    call: u64,
) -> Made {
    let input = request::read(reply.service, route, parts, body);
    let world = World::new(settings, patterns, reply.service, &region(parts), route.name);
    let plan = Plan::new(&world, route.name, route.operation, route.protocol, &input);
    let page = Cell::new(1);
    let writer = Writer { plan: &plan, reply, patterns, page: &page };
    let awaited = Awaited::of(settings, route.operation, call);
    let response =
        writer.response(parts, awaited.as_ref()).unwrap_or_else(|failure| reply.failure(&failure, is_head(parts)));
    Made { response, page: page.get() }
}

/// What a success says.
pub(super) struct Output {
    pub(super) value: Value,
    /// The payload where the output streams.
    pub(super) stream: Option<MockBody>,
    /// Whether the stream is the part that the caller asked for.
    partial: bool,
}

/// The response to a request that is no operation of the service.
pub(super) fn no_such_operation(service: &Service, parts: &Parts) -> Response<MockBody> {
    let text =
        format!("{{\"message\":\"{} has no operation for {} {}\"}}", service.slug, parts.method, parts.uri.path());
    let mut response = Response::new(MockBody::new(text));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

pub(super) struct Writer<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) reply: &'a Reply<'a>,
    pub(super) patterns: &'a Patterns,
    pub(super) page: &'a Cell<u64>,
}

impl Writer<'_> {
    fn response(&self, parts: &Parts, awaited: Option<&Awaited>) -> Result<Response<MockBody>, Failure> {
        let plan = self.plan;
        if let Some(told) = self.told()? {
            return Ok(self.reply.success(&told, None));
        }
        // Whether there is what a waiter asks for is a part of what it waits for.
        if let (Some(failure), None) = (plan.missing(), awaited) {
            return Err(failure);
        }
        if let Some(form) = s3::Form::of(plan.name).filter(|_| plan.world.is_s3()) {
            return self.objects(form);
        }
        let output = match (self.output(parts)?, awaited) {
            (output, Some(awaited)) => awaited.answer(plan, output)?,
            (output, None) => output,
        };
        let mut response = self.reply.success(&output.value, output.stream);
        if output.partial {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        }
        Ok(response)
    }

    /// What a scenario has the operation say, rows of a listing aside.
    fn told(&self) -> Result<Option<Value>, Failure> {
        let plan = self.plan;
        let world = plan.world;
        let Some(scenario) = world.scenario() else { return Ok(None) };
        match scenario.says(&world.service.slug, world.region(), plan.name, plan.input) {
            Some(Says::Output(output)) => return Ok(Some(output.clone())),
            Some(Says::Error(refusal)) => {
                return Err(plan.modeled(&refusal.code, refusal.status, refusal.message.clone()));
            }
            Some(Says::Rows(_)) | None => {}
        }
        if world.is_s3() {
            return Ok(scenario.location(plan.name, plan.input));
        }
        if !world.is_iam() {
            return Ok(None);
        }
        match scenario.single(plan.name, plan.input) {
            Some((member, Some(row))) => Ok(Some(Value::Map(vec![(member.to_owned(), row.clone())]))),
            Some((member, None)) => {
                Err(plan.modeled("NoSuchEntityException", 404, format!("there is no such {member}")))
            }
            None => Ok(None),
        }
    }

    /// The rows that a scenario has the listing show.
    fn told_rows(&self) -> Option<Vec<Value>> {
        let (plan, world) = (self.plan, self.plan.world);
        let (scenario, slug) = (world.scenario()?, &*world.service.slug);
        let rows = match scenario.says(slug, world.region(), plan.name, plan.input) {
            Some(Says::Rows(rows)) => rows,
            _ => scenario.rows(slug, world.region(), plan.name)?,
        };
        Some(scenario::asked(rows, plan.input))
    }

    /// What the answer says, before it is written.
    pub(super) fn output(&self, parts: &Parts) -> Result<Output, Failure> {
        let plan = self.plan;
        let resource = plan.resource();
        let value = match plan.listing() {
            Some(_)
                if plan.name == "DescribeRegions"
                    && &*plan.world.service.slug == "ec2"
                    && self.told_rows().is_none() =>
            {
                caller::regions(plan.world.region(), plan.input)
            }
            Some(listing) => self.listing(&resource, &listing)?,
            None if plan.name == "GetCallerIdentity" => {
                caller::identity(caller::account(parts).unwrap_or(plan.world.account()))
            }
            None => self.envelope(&resource, &[], &[]),
        };
        self.streamed(parts, &resource, value)
    }

    /// Everything but the members named; those in `must` are there even if optional.
    fn envelope(&self, resource: &Resource, without: &[&str], must: &[&str]) -> Value {
        let plan = self.plan;
        let service = plan.world.service;
        let outer = |expressions: &'_ [Box<str>]| -> Vec<String> {
            let paths = expressions.iter().flat_map(|expression| pages::paths(expression));
            paths.filter(|path| path.len() == 1).map(|path| path[0].to_owned()).collect()
        };
        let paging = plan.operation.pagination.as_ref();
        let tokens = paging.map_or_else(Vec::new, |paging| outer(&paging.output_tokens));
        let more = paging.map_or_else(Vec::new, |paging| outer(paging.more_results.as_slice()));
        let is_token = |member: &Member| tokens.iter().any(|token| **token == *member.name);
        let mut headers: Vec<String> = Vec::new();
        let members = service.output(plan.operation);
        let rest = is_rest(plan.protocol);
        // Two members on one header cannot both be told.
        let doubled: Vec<&str> = members
            .iter()
            .filter_map(|member| {
                let HttpBinding::Header(name) = &member.traits.http else { return None };
                let name = name.to_ascii_lowercase();
                let again = rest && headers.contains(&name);
                headers.push(name);
                again.then_some(&*member.name)
            })
            .collect();
        let skip = |member: &Member| {
            let optional = !member.traits.required;
            without.contains(&&*member.name)
                || is_token(member)
                || more.iter().any(|more| **more == *member.name)
                || doubled.contains(&&*member.name)
                || unwanted(member)
                || (optional && is_refusal(&member.name))
        };
        let echo = Some((service.input(plan.operation), plan.input));
        let mut maker = Maker::new(plan.world, echo);
        // Every response with a body has a content type: a member bound to it cannot be absent.
        let content_type = |member: &Member| {
            rest && matches!(&member.traits.http, HttpBinding::Header(name) if name.eq_ignore_ascii_case("content-type"))
        };
        let keep = |member: &Member| must.contains(&&*member.name) || content_type(member);
        let made = maker.structure(resource, members, 0, &skip, &keep);
        let mut entries = made.unwrap_or_default();
        // A token that must be there and leads nowhere.
        for member in members.iter().filter(|member| member.traits.required && is_token(member)) {
            entries.push((member.name.to_string(), Value::String(String::new())));
        }
        let status = members.iter().find(|member| member.traits.http == HttpBinding::ResponseCode);
        if let (Some(member), true) = (status, rest) {
            let code = plan.operation.http.as_ref().map_or(200, |http| http.code);
            entries.retain(|(name, _)| **name != *member.name);
            entries.push((member.name.to_string(), Value::Int(i64::from(code))));
        }
        Value::Map(entries)
    }

    fn tokens(&self) -> Tokens<'_> {
        let world = self.plan.world;
        let seed = hash::mix(world.seed(), hash::text(self.plan.name));
        Tokens { service: world.service, patterns: self.patterns, seed }
    }

    /// Where the page starts that the caller's token asks for.
    fn start(&self) -> Result<u64, Failure> {
        let Some(paging) = &self.plan.operation.pagination else { return Ok(0) };
        let Some((name, token)) = paging.input_tokens.iter().find_map(|name| Some((name, self.plan.input.get(name)?)))
        else {
            return Ok(0);
        };
        let rows = paging.output_tokens.first().is_some_and(|expression| pages::from_last_row(expression));
        self.tokens().position(token, rows).map_err(|()| self.plan.bad_token(name))
    }

    /// Rows of a page: what the caller asks for within what the model allows.
    fn page_size(&self) -> u64 {
        let plan = self.plan;
        let default = if plan.world.is_s3() { S3_PAGE } else { PAGE };
        let Some(name) = plan.operation.pagination.as_ref().and_then(|paging| paging.page_size.as_deref()) else {
            return default;
        };
        let service = plan.world.service;
        let member = service.input(plan.operation).iter().find(|member| &*member.name == name);
        let range =
            member.and_then(|member| member.traits.range.as_deref().or(service.target(member).traits.range.as_deref()));
        let most = range.and_then(|range| range.max.as_ref()?.as_u64()).unwrap_or(u64::MAX).max(1);
        let asked = match plan.input.get(name) {
            Some(Value::Int(size)) => u64::try_from(*size).ok(),
            Some(Value::String(size)) => size.parse().ok(),
            _ => None,
        };
        asked.filter(|size| *size > 0).unwrap_or(default).min(most)
    }

    fn listing(&self, resource: &Resource, listing: &Listing) -> Result<Value, Failure> {
        let plan = self.plan;
        let world = plan.world;
        let paging = plan.operation.pagination.as_ref().filter(|paging| !paging.input_tokens.is_empty());
        let told = self.told_rows();
        let total = match (&told, &listing.only) {
            (Some(told), _) => told.len() as u64,
            (None, Some(only)) => only.len() as u64,
            (None, None) => world.volume().total,
        };
        let start = self.start()?.min(total);
        let size = if paging.is_some() { self.page_size() } else { UNPAGED_ROWS };
        self.page.set(start / size + 1);

        let mut rows = Vec::new();
        let element = world.service.target(listing.element);
        let echo = plan.echo();
        let filters = Filters::of(plan.input);
        let mut maker = Maker::new(world, Some((world.service.input(plan.operation), &echo)));
        let (list, mut end) = (word(&listing.list.name), start);
        while end < total && (rows.len() as u64) < size {
            let made = match &told {
                Some(told) => told.get(end as usize).cloned(),
                None => {
                    let index = listing.only.as_ref().map_or(end, |only| only[end as usize]);
                    let row = world.resource(&listing.parents, index, listing.kind.clone());
                    maker.value(&row, &list, &listing.element.traits, element, 0)
                }
            };
            rows.extend(made.filter(|made| filters.is_empty() || filters.pass(made, plan.label())));
            end += 1;
        }

        // Other lists of rows come once, with the first page.
        let more: Vec<&str> = plan
            .operation
            .pagination
            .iter()
            .flat_map(|paging| paging.items.iter().skip(1))
            .map(|name| &**name)
            .collect();
        let mut without = if start == 0 { Vec::new() } else { more };
        without.extend(listing.path.first().filter(|_| listing.path.len() == 1));
        let mut output = self.envelope(resource, &without, &listing.path[..1]);
        self.counts(listing, &mut output, rows.len() as u64, total);
        let empty = rows.is_empty() && !listing.list.traits.required;
        if !empty || listing.path.len() > 1 {
            pages::put(&mut output, &listing.path, (!empty).then_some(Value::List(rows)));
        }
        if let Some(paging) = paging {
            let more = end < total;
            for expression in &paging.output_tokens {
                let token = |path: pages::Path| {
                    let member = pages::member_at(world.service, plan.operation, &path)?;
                    // Where a token must always be there, an empty one ends the listing.
                    let none = member.traits.required.then(|| Value::String(String::new()));
                    let token = if more { self.tokens().token(end, member) } else { none };
                    pages::put(&mut output, &path, token);
                    Some(())
                };
                pages::paths(expression).find_map(token);
            }
            for path in paging.more_results.iter().flat_map(|expression| pages::paths(expression)) {
                pages::put(&mut output, &path, Some(Value::Bool(more)));
            }
        }
        Ok(output)
    }

    /// Numbers beside the rows that say how many there are.
    fn counts(&self, listing: &Listing, output: &mut Value, rows: u64, total: u64) {
        let service = self.plan.world.service;
        let [above @ .., _] = listing.path.as_slice() else { return };
        let siblings = match above {
            [] => service.output(self.plan.operation),
            _ => match pages::member_at(service, self.plan.operation, above) {
                Some(member) => service.target(member).members(),
                None => return,
            },
        };
        for member in siblings.iter().filter(|m| matches!(service.target(m).kind, Kind::Integer | Kind::Long)) {
            let count = match &*member.name.to_ascii_lowercase() {
                "count" | "quantity" | "keycount" | "scannedcount" => rows,
                "total" | "totalcount" | "totalresults" | "totalresultscount" => total,
                _ => continue,
            };
            let path: Vec<&str> = above.iter().copied().chain([&*member.name]).collect();
            pages::put(output, &path, Some(Value::Int(i64::try_from(count).unwrap_or(i64::MAX))));
        }
    }

    /// S3's object listings, straight to XML.
    fn objects(&self, form: s3::Form) -> Result<Response<MockBody>, Failure> {
        let plan = self.plan;
        let input = |name| plan.input.get(name).and_then(Value::as_str).unwrap_or_default();
        let from = if form == s3::Form::V2 { self.start()? } else { 0 };
        let max = match plan.input.get("MaxKeys") {
            Some(Value::Int(max)) => u64::try_from(*max).unwrap_or(0).min(S3_PAGE),
            _ => S3_PAGE,
        };
        let (keys, objects) = plan.world.bucket(input("Bucket"));
        let query = s3::Query {
            form,
            keys,
            objects: &objects,
            bucket: input("Bucket"),
            prefix: input("Prefix"),
            delimiter: input("Delimiter"),
            after: input(form.after()),
            from,
            max,
            encoded: input("EncodingType") == "url",
        };
        self.page.set(from / max.max(1) + 1);
        let page = s3::list(&query, plan.world.home(&plan.parents()));
        let tokens = self.tokens();
        let token = |index| {
            let out = pages::member_at(plan.world.service, plan.operation, &["NextContinuationToken"]);
            match out.and_then(|member| tokens.token(index, member)) {
                Some(Value::String(text)) => text,
                _ => String::new(),
            }
        };
        Ok(self.reply.raw_xml(s3::list_body(&query, plan.input, &page, &token)))
    }

    /// Adds the streaming payload, where the output has one, and what the headers say of it.
    fn streamed(&self, parts: &Parts, resource: &Resource, mut value: Value) -> Result<Output, Failure> {
        let plan = self.plan;
        let service = plan.world.service;
        let members = service.output(plan.operation);
        let bucket = || plan.input.get("Bucket").and_then(Value::as_str).unwrap_or_default();
        let size = match plan.world.is_s3() {
            true => plan.world.bucket(bucket()).1.size(resource.seed, hash::text("size")),
            false => 1024 + resource.seed % 65_536,
        };
        let streams = |member: &&Member| member.traits.streaming || service.target(member).traits.streaming;
        let mut set = |header: &str, new: Value| {
            let bound = |member: &&Member| matches!(&member.traits.http, HttpBinding::Header(name) if name.eq_ignore_ascii_case(header));
            if let Some(member) = members.iter().find(bound) {
                pages::put(&mut value, &[&member.name], Some(new));
            }
        };
        let int = |number: u64| Value::Int(i64::try_from(number).unwrap_or(i64::MAX));
        let Some(stream) = members.iter().find(streams).map(|member| service.target(member)) else {
            if is_head(parts) {
                set("content-length", int(size));
            }
            return Ok(Output { value, stream: None, partial: false });
        };
        if matches!(stream.kind, Kind::Union(_)) {
            let body = self.events(resource, stream, &value);
            return Ok(Output { value, stream: Some(body), partial: false });
        }
        let asked = parts.headers.get(RANGE).and_then(|range| s3::range(range.to_str().ok()?, size));
        let (start, end) = asked
            .unwrap_or(Ok((0, size)))
            .map_err(|()| Failure::new(416, "InvalidRange", "The requested range is not satisfiable"))?;
        set("content-length", int(end - start));
        if asked.is_some() {
            set("content-range", Value::String(format!("bytes {start}-{}/{size}", end - 1)));
        }
        let body = MockBody::made(resource.seed, start, end);
        Ok(Output { value, stream: Some(body), partial: asked.is_some() })
    }

    /// One event of each kind in turn, the ones that end a stream last.
    fn events(&self, resource: &Resource, union: &Shape, output: &Value) -> MockBody {
        let world = self.plan.world;
        let service = world.service;
        let protocol = self.plan.protocol;
        let (running, ending) = events_of(service, union);
        let rounds = (0..EVENTS)
            .filter_map(|at| running.get((at % running.len().max(1) as u64) as usize).map(|member| (at, *member)));
        let last = ending.into_iter().map(|member| (EVENTS, member));
        let mut maker = Maker::new(world, None);
        let made = rounds.chain(last).filter_map(|(at, member)| {
            let source = Resource { seed: hash::mix(resource.seed, at), index: at, ..resource.clone() };
            let value = maker.value(&source, &word(&member.name), &Traits::default(), service.target(member), 1)?;
            let event = Value::Map(vec![(member.name.to_string(), value)]);
            events::frame(service, protocol, union, &event)
        });
        let made: Vec<Bytes> = made.collect();
        let rpc = !is_rest(protocol);
        let shape = self.plan.operation.output.map(|id| service.shape(id)).filter(|_| rpc);
        let first = shape.and_then(|shape| events::initial(service, protocol, shape, output));
        MockBody::pieces(first.into_iter().chain(made))
    }
}

/// The events of a stream that are no exceptions: those that go on, and those that end it.
pub(super) fn events_of<'a>(service: &Service, union: &'a Shape) -> (Vec<&'a Member>, Vec<&'a Member>) {
    let goes_on = |member: &&Member| {
        let lower = member.name.to_ascii_lowercase();
        !["end", "complete", "stop", "finish"].iter().any(|word| lower.contains(word))
    };
    let events = union.members().iter().filter(|member| service.target(member).traits.error.is_none());
    events.partition(goes_on)
}

/// The region a request is signed for.
pub(super) fn region(parts: &Parts) -> String {
    let signed = directory::scope(parts).map(|(region, _)| region);
    signed.filter(|region| !region.is_empty()).unwrap_or("us-east-1").to_owned()
}

/// The id of the request that `chance` stands for.
pub(super) fn request_id(chance: u64) -> String {
    let hex = hash::hex(chance, 32);
    format!("{}-{}-4{}-8{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
}
