//! What a request spends its time on, attempt by attempt, until its last byte is read.
//!
//! Nothing here decides anything: [`super::metered`] says what happens, a [`Gauge`] hears of it in the end.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::telemetry::CaptureHttpAttemptTelemetry;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::stats::{Gauge, Phase, Sent};

/// A request that is being made.
#[derive(Debug)]
pub(super) struct Phases {
    begun: Instant,
    /// When the present attempt was sent.
    sent: Option<Instant>,
    /// When the headers of its answer were there.
    answered: Option<Instant>,
    /// What the HTTP client says of its connection.
    connection: CaptureHttpAttemptTelemetry,
    so_far: Sent,
}

impl Phases {
    pub(super) fn new() -> Phases {
        let connection = CaptureHttpAttemptTelemetry::new();
        Phases { begun: Instant::now(), sent: None, answered: None, connection, so_far: Sent::default() }
    }

    /// An attempt has waited so long for its permit.
    pub(super) fn waited(&mut self, waited: Duration) {
        self.spent(Phase::Queue, waited);
        (self.sent, self.answered) = (None, None);
    }

    /// What the next attempt's connection is to be told to.
    pub(super) fn connection(&mut self) -> CaptureHttpAttemptTelemetry {
        self.connection = CaptureHttpAttemptTelemetry::new();
        self.connection.clone()
    }

    /// An attempt with so many bytes goes out.
    pub(super) fn sent(&mut self, bytes: u64) {
        self.sent = Some(Instant::now());
        self.so_far.attempts += 1;
        self.so_far.sent += bytes;
    }

    /// The headers of the answer are there.
    pub(super) fn answered(&mut self) {
        let Some(sent) = self.sent else { return };
        let now = Instant::now();
        self.answered = Some(now);
        let connected = self.connection.get().acquisition().and_then(|acquired| acquired.duration());
        if let Some(connected) = connected {
            self.spent(Phase::Connect, connected);
        }
        self.spent(Phase::FirstByte, (now - sent).saturating_sub(connected.unwrap_or_default()));
    }

    /// So many bytes of the body are there, and they are all.
    pub(super) fn read(&mut self, bytes: u64) {
        self.so_far.received += bytes;
        if let Some(answered) = self.answered {
            self.spent(Phase::Transfer, answered.elapsed());
        }
    }

    /// AWS asked for fewer requests.
    pub(super) fn throttled(&mut self) {
        self.so_far.throttles += 1;
    }

    /// The request is over; one that was never sent was none.
    pub(super) fn tell(mut self, gauge: &Gauge) {
        if self.so_far.attempts > 0 {
            self.spent(Phase::Total, self.begun.elapsed());
            gauge.sent(&self.so_far);
        }
    }

    fn spent(&mut self, phase: Phase, time: Duration) {
        *self.so_far.phases[phase as usize].get_or_insert_default() += time;
    }
}

/// A body that is left to the caller: the request is over when it is read, or dropped.
pub(super) struct Watched {
    body: SdkBody,
    got: u64,
    phases: Option<Phases>,
    gauge: Gauge,
}

impl Watched {
    pub(super) fn new(body: SdkBody, phases: Phases, gauge: Gauge) -> Watched {
        Watched { body, got: 0, phases: Some(phases), gauge }
    }

    fn over(&mut self) {
        if let Some(mut phases) = self.phases.take() {
            phases.read(self.got);
            phases.tell(&self.gauge);
        }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        match &frame {
            Some(Ok(frame)) => self.got += frame.data_ref().map_or(0, |data| data.len() as u64),
            Some(Err(_)) | None => self.over(),
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        Body::size_hint(&self.body)
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.over();
    }
}
