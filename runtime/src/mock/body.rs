//! A response's body as the mock sends it: bytes at hand, frames, or bytes made as they are read; it may break off.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep_until};

use super::hash;
use super::talk::Talk;
use super::traffic::Pace;

/// The largest piece sent at once, in bytes.
const CHUNK: usize = 64 * 1024;

/// A response body in pieces of at most 64 KiB.
#[derive(Debug)]
pub struct MockBody {
    source: Source,
    left: u64,
    /// Bytes until the connection breaks.
    cut: Option<u64>,
    pace: Option<Paced>,
}

/// How fast it goes, and until when it waits.
#[derive(Debug)]
struct Paced {
    bandwidth: u64,
    /// From the first byte on.
    pace: Option<Pace>,
    until: Option<Pin<Box<Sleep>>>,
}

#[derive(Debug)]
enum Source {
    Pieces(VecDeque<Bytes>),
    Made {
        seed: u64,
        at: u64,
    },
    /// Made of what is heard meanwhile: only as an HTTP body.
    Talk(Box<Talk>),
}

/// The connection broke before the body was complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("connection closed before the message was complete")]
pub struct Broken;

impl MockBody {
    /// These bytes.
    pub fn new(bytes: impl Into<Bytes>) -> MockBody {
        MockBody::pieces([bytes.into()])
    }

    /// These pieces, sent one by one: an event stream's frames.
    pub(super) fn pieces(pieces: impl IntoIterator<Item = Bytes>) -> MockBody {
        let pieces: VecDeque<Bytes> = pieces.into_iter().filter(|piece| !piece.is_empty()).collect();
        let left = pieces.iter().map(|piece| piece.len() as u64).sum();
        MockBody { source: Source::Pieces(pieces), left, cut: None, pace: None }
    }

    /// Bytes `start..end` of the endless content that `seed` stands for.
    pub(super) fn made(seed: u64, start: u64, end: u64) -> MockBody {
        MockBody { source: Source::Made { seed, at: start }, left: end.saturating_sub(start), cut: None, pace: None }
    }

    /// The same break, if there is one, in the answer to a stream of events.
    pub(super) fn talking(self, talk: Talk) -> MockBody {
        MockBody { source: Source::Talk(Box::new(talk)), left: 0, cut: self.cut, pace: None }
    }

    /// Bytes still to come, where that is known.
    pub fn len(&self) -> u64 {
        self.left
    }

    /// Whether nothing is to come.
    pub fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// Breaks the connection after `bytes` more, or half-way.
    pub(super) fn cut(&mut self, bytes: Option<u64>) {
        self.cut = Some(bytes.unwrap_or(self.left / 2).min(self.left));
    }

    /// As an HTTP body it goes at so many bytes a second; an answer to a stream of events goes as that does.
    pub(super) fn pace(&mut self, bandwidth: u64) {
        self.pace = Some(Paced { bandwidth, pace: None, until: None });
    }

    /// The next piece; `None` at the end.
    pub fn next_piece(&mut self) -> Option<Result<Bytes, Broken>> {
        if self.cut == Some(0) {
            self.left = 0;
            self.cut = None;
            self.source = Source::Pieces(VecDeque::new());
            return Some(Err(Broken));
        }
        if self.left == 0 {
            return None;
        }
        let most = self.pace.as_ref().map_or(CHUNK, |paced| Pace::new(paced.bandwidth).piece().min(CHUNK));
        let room = (most as u64).min(self.cut.unwrap_or(u64::MAX)).min(self.left) as usize;
        let piece = match &mut self.source {
            Source::Pieces(pieces) => {
                let front = pieces.front_mut()?;
                let piece = front.split_to(room.min(front.len()));
                if front.is_empty() {
                    pieces.pop_front();
                }
                piece
            }
            Source::Made { seed, at } => {
                let bytes = content(*seed, *at, room);
                *at += room as u64;
                bytes.into()
            }
            Source::Talk(_) => return None,
        };
        self.left -= piece.len() as u64;
        self.cut = self.cut.map(|cut| cut - piece.len() as u64);
        Some(Ok(piece))
    }

    /// Reads it to the end.
    pub fn read(mut self) -> Result<Vec<u8>, Broken> {
        let mut out = Vec::with_capacity(self.left.min(1 << 20) as usize);
        while let Some(piece) = self.next_piece() {
            out.extend_from_slice(&piece?);
        }
        Ok(out)
    }
}

/// `count` bytes at `start` of the content that `seed` stands for.
fn content(seed: u64, start: u64, count: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(count + 16);
    let mut word = start / 8;
    let skip = (start % 8) as usize;
    while bytes.len() < count + skip {
        bytes.extend_from_slice(&hash::mix(seed, word).to_le_bytes());
        word += 1;
    }
    bytes.drain(..skip);
    bytes.truncate(count);
    bytes
}

impl Body for MockBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let broken = |broken| std::io::Error::new(std::io::ErrorKind::UnexpectedEof, broken);
        let this = &mut *self;
        if let (Source::Talk(talk), true) = (&mut this.source, this.cut != Some(0)) {
            let mut said = ready!(talk.poll(cx));
            if let (Some(Ok(frame)), Some(cut)) = (&mut said, &mut this.cut)
                && let Some(bytes) = frame.data_mut()
            {
                bytes.truncate(usize::try_from(*cut).unwrap_or(usize::MAX));
                *cut -= bytes.len() as u64;
            }
            return Poll::Ready(said);
        }
        if let Some(until) = this.pace.as_mut().and_then(|paced| paced.until.as_mut()) {
            ready!(until.as_mut().poll(cx));
        }
        let piece = this.next_piece();
        if let (Some(paced), Some(Ok(bytes))) = (&mut this.pace, &piece) {
            let pace = paced.pace.get_or_insert_with(|| Pace::new(paced.bandwidth));
            paced.until = Some(Box::pin(sleep_until(pace.pass(bytes.len()))));
        }
        Poll::Ready(piece.map(|piece| piece.map(Frame::data).map_err(broken)))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0 && self.cut.is_none() && !matches!(self.source, Source::Talk(_))
    }

    fn size_hint(&self) -> SizeHint {
        match self.source {
            Source::Talk(_) => SizeHint::default(),
            _ => SizeHint::with_exact(self.left),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_a_part_of_the_whole() {
        let whole = MockBody::made(9, 0, 200_003).read().unwrap();
        assert_eq!(whole.len(), 200_003);
        for (start, end) in [(0, 1), (7, 9), (13, 70_000), (65_535, 131_073), (200_000, 200_003), (5, 5)] {
            assert_eq!(MockBody::made(9, start, end).read().unwrap(), whole[start as usize..end as usize]);
        }
        assert_ne!(MockBody::made(10, 0, 64).read().unwrap(), whole[..64]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_paced_body_takes_its_time_from_the_first_byte_on() {
        use http_body_util::BodyExt;

        let mut body = MockBody::new(vec![1u8; 10_000]);
        body.pace(20_000);
        tokio::time::advance(std::time::Duration::from_secs(9)).await;
        let start = tokio::time::Instant::now();
        let mut seen = 0;
        let mut last = start;
        while let Some(frame) = body.frame().await {
            seen += frame.unwrap().into_data().unwrap().len();
            last = tokio::time::Instant::now();
        }
        assert_eq!((seen, last.duration_since(start).as_millis()), (10_000, 450));
    }

    #[test]
    fn a_cut_body_gives_its_bytes_and_then_the_error() {
        let mut body = MockBody::new(vec![1u8; 100_000]);
        body.cut(Some(70_000));
        let mut seen = 0;
        let error = loop {
            match body.next_piece() {
                Some(Ok(piece)) => seen += piece.len(),
                other => break other,
            }
        };
        assert_eq!((seen, error), (70_000, Some(Err(Broken))));
        assert_eq!(body.next_piece(), None);

        let mut empty = MockBody::new("");
        empty.cut(None);
        assert_eq!(empty.read(), Err(Broken));
    }
}
