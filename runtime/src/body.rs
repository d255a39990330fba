//! The bytes a user pipes in: held in memory while small, in a temporary file beyond that.
//!
//! AWS wants the length before the first byte, and a retry wants the bytes again; a pipe gives neither. So the bytes are
//! kept first, in constant memory.

use std::io::{self, Read, Write};

use aws_runtime::content_encoding::{AwsChunkedBody, AwsChunkedBodyOptions};
use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_checksums::body::calculate::ChecksumBody;
use aws_smithy_checksums::http::HttpChecksum;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::{ByteStream, Length};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use tempfile::NamedTempFile;

/// Bytes up to this many stay in memory.
const IN_MEMORY: usize = 8 << 20;
/// Bytes read at a time.
const CHUNK: usize = 256 << 10;

/// A request body that can be sent any number of times.
#[derive(Debug)]
pub struct Body {
    kept: Kept,
    length: u64,
}

#[derive(Debug)]
enum Kept {
    Memory(Bytes),
    File(NamedTempFile),
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Body {
        Body { length: bytes.len() as u64, kept: Kept::Memory(bytes.into()) }
    }
}

impl Body {
    /// Reads `from` to its end.
    pub fn read(mut from: impl Read) -> io::Result<Body> {
        let mut start = Vec::new();
        (&mut from).take(IN_MEMORY as u64 + 1).read_to_end(&mut start)?;
        if start.len() <= IN_MEMORY {
            return Ok(start.into());
        }
        let mut file = NamedTempFile::with_prefix("nuaws-")?;
        file.write_all(&start)?;
        let length = start.len() as u64 + io::copy(&mut from, &mut file)?;
        file.flush()?;
        Ok(Body { kept: Kept::File(file), length })
    }

    /// How many bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Whether the bytes are at hand; else they are in a file.
    pub fn in_memory(&self) -> bool {
        matches!(self.kept, Kept::Memory(_))
    }

    /// The bytes for one call; a retry starts again at the first.
    pub async fn to_sdk(&self) -> io::Result<SdkBody> {
        match &self.kept {
            Kept::Memory(bytes) => Ok(SdkBody::from(bytes.clone())),
            Kept::File(file) => {
                let stream =
                    ByteStream::read_from().path(file.path()).length(Length::Exact(self.length)).buffer_size(CHUNK);
                Ok(stream.build().await.map_err(io::Error::other)?.into_inner())
            }
        }
    }

    /// The bytes for one call in the encoding `aws-chunked`, their checksum behind them: worked out as they leave.
    pub async fn to_sdk_with_trailer(&self, algorithm: ChecksumAlgorithm) -> io::Result<SdkBody> {
        let trailer = HttpChecksum::size(&*algorithm.into_impl());
        let options = AwsChunkedBodyOptions::new(self.length, vec![trailer]).with_chunk_size(CHUNK);
        Ok(self.to_sdk().await?.map(move |body| {
            let summed = ChecksumBody::new(body, algorithm.into_impl());
            SdkBody::from_body_1_x(AwsChunkedBody::new(summed, options.clone()))
        }))
    }

    /// Feeds every byte to `each`.
    pub fn visit(&self, mut each: impl FnMut(&[u8])) -> io::Result<()> {
        match &self.kept {
            Kept::Memory(bytes) => each(bytes),
            Kept::File(file) => {
                let mut file = file.reopen()?;
                let mut chunk = vec![0; CHUNK];
                loop {
                    match file.read(&mut chunk)? {
                        0 => break,
                        read => each(&chunk[..read]),
                    }
                }
            }
        }
        Ok(())
    }

    /// What is asked for, in one pass over the bytes.
    pub fn digests(&self, checksum: Option<ChecksumAlgorithm>, sha256: bool) -> io::Result<Digests> {
        let mut checksum = checksum.map(ChecksumAlgorithm::into_impl);
        let mut sha256 = sha256.then(|| ChecksumAlgorithm::Sha256.into_impl());
        if checksum.is_some() || sha256.is_some() {
            self.visit(|bytes| checksum.iter_mut().chain(&mut sha256).for_each(|digest| digest.update(bytes)))?;
        }
        let hex = |bytes: Bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Digests {
            checksum: checksum.map(|checksum| BASE64_STANDARD.encode(checksum.finalize())),
            sha256: sha256.map(|sha256| hex(sha256.finalize())),
        })
    }
}

/// What bytes come to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Digests {
    /// As `x-amz-checksum-*` headers carry it.
    pub checksum: Option<String>,
    /// In lower-case hex, as signatures carry it.
    pub sha256: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_stays_in_memory_and_large_goes_to_a_file() {
        let small = Body::read(&b"hello"[..]).unwrap();
        assert!(matches!(small.kept, Kept::Memory(_)));
        let digests = small.digests(Some(ChecksumAlgorithm::Crc32), true).unwrap();
        assert_eq!(digests.checksum.as_deref(), Some("NhCmhg=="));
        let sha256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        assert_eq!(digests.sha256.as_deref(), Some(sha256));
        assert_eq!(small.digests(None, false).unwrap(), Digests::default());

        let large = Body::read(io::repeat(7).take(IN_MEMORY as u64 + 5)).unwrap();
        assert_eq!(large.length(), IN_MEMORY as u64 + 5);
        let Kept::File(file) = &large.kept else { panic!("held in memory") };
        let path = file.path().to_owned();
        let mut seen = 0;
        large.visit(|bytes| seen += bytes.iter().filter(|byte| **byte == 7).count()).unwrap();
        assert_eq!(seen as u64, large.length());
        drop(large);
        assert!(!path.exists());
    }
}
