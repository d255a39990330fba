//! Reads that others may have asked before: what one is found by among kept answers, and what a change makes untrue.
//!
//! Everything that an answer depends on is in its key: who asks (never by a profile's name), where, what, and for later
//! pages the listing that they belong to.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use nuaws_models::overlay::Why;

use super::Call;
use crate::answers::{Answers, Change, Freshness, Listing, Mode, Question, hash};
use crate::error::CallError;
use crate::stats::Served;
use crate::store::{Answer, Entry, Facts, Key};
use crate::transport::{Incoming, IncomingBody};
use crate::value::Value;

/// What every key begins with: keys of another form begin with another.
const FORM: &[u8] = b"nuaws answer 1";

/// Bytes of a listing that are kept: a longer one is kept as far as this, and whoever wants more of it is one who reads on
/// for long anyway.
const KEPT_OF_A_LISTING: usize = 24 << 20;

/// What a call may do with kept answers.
#[derive(Debug, Clone)]
pub struct Keeping {
    /// Where they are kept.
    pub answers: Arc<Answers>,
    /// What the user says of them.
    pub freshness: Freshness,
    /// What tells the answers of a mock from AWS's and other mocks'; empty for AWS.
    pub mock: String,
}

impl Call {
    /// Answers one request of a read as [`Answers::ask`] does, and says what served; none where nobody else's answer will
    /// do.
    pub(super) async fn ask(&self, params: &Value) -> Option<Result<(Incoming, Served), CallError>> {
        let keeping = self.keeping.as_ref()?;
        let question = self.question(keeping, params).await?;
        let (key, pages) = (question.key, self.operation().pagination.is_some());
        let later = question.listing;
        let fetch = || {
            let (call, params) = (self.again(), params.clone());
            async move { Ok(kept(call.fetch(&params).await?)) }
        };
        let given = match keeping.answers.ask(question, fetch).await {
            Ok(given) => given,
            Err(error) => return Some(Err(error)),
        };
        if pages {
            let listing = later.unwrap_or_else(|| Listing::beginning_with(&key, &given.answer, given.stored));
            let bytes = listing.bytes + given.answer.body.len();
            *self.listing.lock().unwrap_or_else(PoisonError::into_inner) = Some(Listing { bytes, ..listing });
        }
        Some(Ok((incoming(&given.answer), given.served)))
    }

    /// What this call is about to change; none for a read.
    pub(super) fn change(&self) -> Option<Change> {
        let keeping = self.keeping.as_ref()?;
        if self.callee.policy().is_safe(&self.name, self.operation()) {
            return None;
        }
        let region = self.region().filter(|_| !self.callee.policy().is_global());
        Some(keeping.answers.change(self.callee.kinds().touches(&self.name), region, keeping.mock.is_empty()))
    }

    /// Notes of this call about `what`, which is not the parameters of any request; none where nothing may be kept.
    pub async fn notes(&self, what: &Value) -> Option<Notes> {
        let keeping = self.keeping.as_ref().filter(|keeping| keeping.freshness.mode != Mode::Off)?;
        let Question { key, facts, .. } = self.question(keeping, what).await?;
        Some(Notes { answers: keeping.answers.clone(), key, facts })
    }

    async fn question(&self, keeping: &Keeping, params: &Value) -> Option<Question> {
        let (service, operation, freshness) = (self.service(), self.operation(), keeping.freshness);
        let window = freshness.window.unwrap_or_default();
        let (seconds, window) = match self.callee.policy().cacheable(service, &self.name, operation, freshness.ttl) {
            Ok(seconds) => (seconds, window),
            Err(Why::Never | Why::NoOutput) => (0, window),
            // What is secret, or data that others write, is shared by those who wait for it and by nobody later.
            Err(Why::Sensitive | Why::Secret | Why::Data) => (0, Duration::ZERO),
            Err(Why::Mutating | Why::Stream) => return None,
        };
        let principal = self.session.principal(service, operation).await?;
        let region = self.region().unwrap_or_default();
        let listing = *self.listing.lock().unwrap_or_else(PoisonError::into_inner);
        let listing = listing.filter(|_| self.is_later_page(params));
        let settings = format!("{:?}", self.session.endpoint_settings(service));
        let parts: [&[u8]; 11] = [
            FORM,
            principal.name.as_bytes(),
            &principal.proof,
            keeping.mock.as_bytes(),
            region.as_bytes(),
            settings.as_bytes(),
            service.slug.as_bytes(),
            service.version.as_bytes(),
            self.callee.origin.as_bytes(),
            self.name.as_bytes(),
            listing.as_ref().map_or(&[], |listing| &listing.id),
        ];
        let too_long = listing.is_some_and(|listing| listing.bytes > KEPT_OF_A_LISTING);
        let (seconds, window) = if too_long { (0, Duration::ZERO) } else { (seconds, window) };
        let kinds = self.callee.shows(&self.name);
        let facts = Facts {
            service: service.slug.clone(),
            operation: self.name.as_str().into(),
            region: region.into(),
            profile: self.session.profile().into(),
            principal: principal.name.as_str().into(),
            kinds,
            stored: 0,
            expires: 0,
        };
        Some(Question {
            key: hash(&parts, params),
            facts,
            ttl: Duration::from_secs(seconds.into()),
            window,
            mode: freshness.mode,
            stale_ok: freshness.stale_ok,
            listing,
        })
    }

    /// Whether a request goes on where an earlier one ended.
    fn is_later_page(&self, params: &Value) -> bool {
        let facts = self.operation().pagination.as_ref();
        facts.is_some_and(|facts| facts.input_tokens.iter().any(|member| params.get(member).is_some()))
    }
}

/// Something that was worked out about what a call reads: kept like its answers, for who asked, but by no change dropped.
/// Nobody may rely on its being true.
#[derive(Debug)]
pub struct Notes {
    answers: Arc<Answers>,
    key: Key,
    facts: Facts,
}

impl Notes {
    /// What was last written, if that was not long ago.
    pub fn read(&self) -> Option<Bytes> {
        let (entry, _) = self.answers.store().get(&self.key)?;
        (entry.facts.expires > self.answers.now()).then(|| entry.answer.body.clone())
    }

    /// Keeps this for so long in place of what there was.
    pub fn write(self, body: Bytes, lasts: Duration) {
        let stored = self.answers.now();
        let facts = Facts { stored, expires: stored + lasts.as_millis() as u64, kinds: Box::default(), ..self.facts };
        let answer = Answer { status: 200, headers: Vec::new(), body };
        self.answers.store().put(self.key, Entry { facts: Arc::new(facts), answer: Arc::new(answer) });
    }
}

fn kept(incoming: Incoming) -> Answer {
    let headers = incoming.headers.iter().map(|(name, value)| (name.as_str().into(), value.as_bytes().into()));
    let body = match incoming.body {
        IncomingBody::Whole(body) => body,
        // Operations that stream are not asked here.
        IncomingBody::Streaming(_) => Default::default(),
    };
    Answer { status: incoming.status, headers: headers.collect(), body }
}

fn incoming(answer: &Answer) -> Incoming {
    let mut headers = HeaderMap::with_capacity(answer.headers.len());
    for (name, value) in &answer.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(&**name), HeaderValue::from_bytes(value)) {
            headers.append(name, value);
        }
    }
    Incoming { status: answer.status, headers, body: IncomingBody::Whole(answer.body.clone()) }
}
