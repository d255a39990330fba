//! The hot paths, each once: what `cargo xtask bench --instructions` counts the instructions of.
//!
//! `instructions` lists the cases, `instructions CASE` runs one. Only what runs inside [`measured`] counts: the counter is
//! switched on and off by that function's name, which therefore must stay a function. Each case has run once before, so that
//! what is made on first use is there, and asserts what it comes to.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run may stop")]

use std::hint::black_box;
use std::io;
use std::path::Path;
use std::sync::Arc;

use http::HeaderMap;
use nuaws_rt::answers::{Freshness, Mode};
use nuaws_rt::bulk::{self, Common, Input, Meaning, Options};
use nuaws_rt::codec::{Response, decode};
use nuaws_rt::environment::Environment;
use nuaws_rt::invocation::{Engine, Mocked, Model, Request};
use nuaws_rt::mock::Settings;
use nuaws_rt::outlet::{Gone, Outlet};
use nuaws_rt::output::{Format, Frame, Writer};
use nuaws_rt::pager::{self, Paging};
use nuaws_rt::params;
use nuaws_rt::session::Choice;
use nuaws_rt::sink::Rows;

mod pages;

type Case = (&'static str, fn());

const CASES: [Case; 6] = [
    ("decode-s3-xml", || decoded("s3", "ListObjectsV2", "Contents", &pages::objects())),
    ("decode-ec2-xml", || decoded("ec2", "DescribeInstances", "Reservations[].Instances[]", &pages::instances())),
    ("decode-dynamodb-json", || decoded("dynamodb", "Query", "Items", &pages::items())),
    ("prepare-and-sign", prepared_and_signed),
    ("kept-answer-to-frames", kept),
    ("bulk-of-100", bulk_of_100),
];

fn main() {
    let wanted = std::env::args().nth(1);
    match CASES.iter().find(|(name, _)| Some(*name) == wanted.as_deref()) {
        Some((_, case)) => case(),
        None => CASES.iter().for_each(|(name, _)| println!("{name}")),
    }
}

/// What is counted.
#[inline(never)]
fn measured(work: &mut dyn FnMut()) {
    work();
}

/// A page of wire bytes to rows.
fn decoded(slug: &str, name: &str, path: &str, body: &str) {
    let service = nuaws_embed::find(slug).unwrap().model();
    let operation = service.operation(name).unwrap();
    let headers = HeaderMap::new();
    let mut once = || {
        let mut sink = Rows::new(path.parse().unwrap());
        let response = Response { status: 200, headers: &headers, body: black_box(body).as_bytes() };
        decode(&service, name, operation, service.protocols[0], &response, &mut sink).unwrap();
        assert_eq!(sink.into_parts().1.len(), pages::PAGE);
    };
    once();
    measured(&mut once);
}

/// From parameters to a signed request.
fn prepared_and_signed() {
    let lab = Lab::new(25);
    let params = r#"{"Filters": {"instance-state-name": "running"}, "MaxResults": 100}"#;
    let mut once = || {
        lab.runtime.block_on(async {
            let call = lab.engine.prepare(lab.request("ec2", "DescribeInstances", params)).await.unwrap();
            black_box(call.sign(&call.params).await.unwrap());
        });
    };
    once();
    measured(&mut once);
}

/// A call that the cache answers, from its parameters to frames on a writer: a page of a thousand rows.
fn kept() {
    let lab = Lab::new(1000);
    let mut once = || {
        let mut out = Frames(Writer::new(io::sink(), Format::Frames), 0);
        lab.runtime.block_on(async {
            let request = lab.request("s3", "ListObjectsV2", r#"{"Bucket": "bucket-0001"}"#);
            let request = Request { freshness: Freshness { mode: Mode::Use, ..Freshness::default() }, ..request };
            let call = lab.engine.prepare(request).await.unwrap();
            pager::run(&call, &Paging::default(), &mut out).await.unwrap();
        });
        out.0.end(true).unwrap();
        assert_eq!(out.1, 1000);
    };
    once();
    let hits = || lab.engine.answers().tally().by_kind().into_iter().map(|(_, counts)| counts.memory).sum::<u64>();
    let before = hits();
    measured(&mut once);
    assert!(hits() > before, "it was not kept");
}

/// A hundred rows through an operation, bound by their columns, in order; the mock's answers with it.
fn bulk_of_100() {
    let lab = Lab::new(1000);
    let rows: String = (0..100).map(|at| format!("{{\"Bucket\": \"bucket-{at:04}\", \"Other\": {at}}}\n")).collect();
    let mut once = || {
        let freshness = Freshness { mode: Mode::Off, ..Freshness::default() };
        let request = Request { freshness, ..lab.request("s3", "GetBucketLocation", "{}") };
        let common = Common { engine: lab.engine.clone(), request, before: Vec::new(), paging: Paging::default() };
        let input = Input::open(io::Cursor::new(rows.clone().into_bytes())).unwrap();
        let meaning = bulk::meaning(bulk::Rows::Many, input, common, Options::default(), None).unwrap();
        let Meaning::Many(bulk) = meaning else { panic!("rows were not taken for rows") };
        let mut out = Frames(Writer::new(io::sink(), Format::Frames), 0);
        // The run is over when its summary of failures comes: an empty one.
        let failures = lab.runtime.block_on(bulk.run(&mut out)).unwrap();
        assert!(failures.is_empty() && out.1 == 100, "{failures} {}", out.1);
    };
    once();
    measured(&mut once);
}

/// An engine, and a mock in AWS's place that answers at once.
struct Lab {
    runtime: tokio::runtime::Runtime,
    engine: Arc<Engine>,
    mocked: Arc<Mocked>,
    choice: Choice,
}

impl Lab {
    fn new(items: u64) -> Lab {
        let settings = Settings::from_vars(&|name| match name {
            "NUAWS_MOCK_LATENCY" => Some("0".to_owned()),
            "NUAWS_MOCK_ITEMS" => Some(items.to_string()),
            _ => None,
        });
        let mocked = Arc::new(Mocked::new(settings.unwrap(), Vec::new()));
        let environment = Environment::of_caller([], Path::new("/"));
        let choice = Choice { region: Some("us-east-1".into()), environment, ..Choice::default() };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Lab { runtime, engine: Arc::default(), mocked, choice }
    }

    fn request(&self, service: &str, operation: &str, params: &str) -> Request {
        let params = params::read(params.as_bytes()).unwrap();
        let request = Request::new(Model::Named(service.into()), operation, params, self.choice.clone());
        Request { mocked: Some(self.mocked.clone()), ..request }
    }
}

/// Frames written to nowhere, and how many rows they held.
struct Frames(Writer<io::Sink>, u32);

impl Outlet for Frames {
    async fn frame(&mut self, frame: Frame) -> Result<(), Gone> {
        self.1 += match &frame {
            Frame::Rows(batch) => batch.count,
            Frame::Value(..) | Frame::Bytes(_) => 1,
        };
        self.0.frame(&frame).map_err(|_| Gone)
    }

    async fn page(&mut self) -> Result<(), Gone> {
        Ok(())
    }

    fn watch(&self) {}
}
