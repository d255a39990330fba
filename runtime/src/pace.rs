//! Answers that come too slowly to ever end: less than a kibibyte in a minute of waiting.
//!
//! An answer that stops is the SDK's own stalled-stream protection's to end; one that drips a byte now and then passes
//! it. Time in which nobody asks for more, because the reader is slow, does not count.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeDeserializationInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

const WINDOW: Duration = Duration::from_secs(60);
const LEAST: usize = 1 << 10;

/// Ends answers that are too slow.
#[derive(Debug)]
pub(crate) struct Pace;

#[dyn_dispatch_hint]
impl Intercept for Pace {
    fn name(&self) -> &'static str {
        "Pace"
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let body = std::mem::replace(context.response_mut().body_mut(), SdkBody::taken());
        let paced = body.map_preserve_contents(|body| {
            SdkBody::from_body_1_x(Paced { body, asked: None, waited: Duration::ZERO, got: 0 })
        });
        *context.response_mut().body_mut() = paced;
        Ok(())
    }
}

/// What came of an answer in the time that it was given.
#[derive(Debug, thiserror::Error)]
#[error("only {got} bytes came in {} seconds", waited.as_secs())]
struct TooSlow {
    got: usize,
    waited: Duration,
}

struct Paced {
    body: SdkBody,
    /// Since when more is asked for.
    asked: Option<Instant>,
    waited: Duration,
    got: usize,
}

impl Body for Paced {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        let asked = *this.asked.get_or_insert_with(Instant::now);
        let frame = ready!(Pin::new(&mut this.body).poll_frame(cx));
        this.asked = None;
        this.waited += asked.elapsed();
        this.got += frame.as_ref().and_then(|frame| frame.as_ref().ok()?.data_ref().map(Bytes::len)).unwrap_or(0);
        let ends = this.body.is_end_stream() || !matches!(frame, Some(Ok(_)));
        if this.waited >= WINDOW && !ends {
            let (got, waited) = (std::mem::take(&mut this.got), std::mem::take(&mut this.waited));
            if got < LEAST {
                return Poll::Ready(Some(Err(TooSlow { got, waited }.into())));
            }
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
