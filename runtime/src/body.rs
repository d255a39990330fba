//! The bytes a user pipes in: held in memory while small, in a temporary file beyond that.
//!
//! AWS wants lengths and checksums before the first byte, and a retry wants the bytes again; a pipe gives neither. So the
//! bytes are read once, in constant memory, and what must be known of them is worked out on the way.

use std::io::{self, Read, Write};

use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
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

    /// The bytes for one call; a retry starts again at the first.
    pub async fn to_sdk(&self) -> io::Result<SdkBody> {
        match &self.kept {
            Kept::Memory(bytes) => Ok(SdkBody::from(bytes.clone())),
            Kept::File(file) => {
                let stream = ByteStream::read_from().path(file.path()).build().await.map_err(io::Error::other)?;
                Ok(stream.into_inner())
            }
        }
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

    /// The checksum as `x-amz-checksum-*` headers carry it.
    pub fn checksum(&self, algorithm: ChecksumAlgorithm) -> io::Result<String> {
        let mut checksum = algorithm.into_impl();
        self.visit(|bytes| checksum.update(bytes))?;
        Ok(BASE64_STANDARD.encode(checksum.finalize()))
    }

    /// SHA-256 in lower-case hex, as signatures carry it; `None` where the signer can see the bytes itself.
    pub fn precomputed_sha256(&self) -> io::Result<Option<String>> {
        if matches!(self.kept, Kept::Memory(_)) {
            return Ok(None);
        }
        let mut checksum = ChecksumAlgorithm::Sha256.into_impl();
        self.visit(|bytes| checksum.update(bytes))?;
        Ok(Some(checksum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_stays_in_memory_and_large_goes_to_a_file() {
        let small = Body::read(&b"hello"[..]).unwrap();
        assert!(matches!(small.kept, Kept::Memory(_)));
        assert_eq!(small.checksum(ChecksumAlgorithm::Crc32).unwrap(), "NhCmhg==");

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
