//! How long and how often single services are of, where the models do not say.

use std::time::Duration;

use aws_smithy_checksums::ChecksumAlgorithm;
use aws_smithy_types::retry::ErrorKind;
use http::HeaderMap;

use super::AtHand;
use crate::transport::Verify;

/// Operations that wait for work before they answer: retries back off even when their budget is spent, so that a worker
/// in a loop does not hammer the service.
const LONG_POLLS: [(&str, &[&str]); 4] = [
    ("kinesis", &["ReceiveDeadLetterQueueRecords", "ReceiveQueueRecords"]),
    ("sfn", &["GetActivityTask"]),
    ("sqs", &["ReceiveMessage"]),
    ("swf", &["PollForActivityTask", "PollForDecisionTask"]),
];

/// How long a long poll may stay silent: services hold it for 60 seconds.
pub const LONG_POLL_TIMEOUT: Duration = Duration::from_secs(90);

/// Whether the operation waits for work before it answers.
pub fn is_long_poll(call: AtHand<'_>) -> bool {
    LONG_POLLS.iter().any(|(service, names)| *service == &*call.service.slug && names.contains(&call.name))
}

/// Attempts where the user names no number; `None` for the common one.
pub fn attempts(service: &str) -> Option<u32> {
    // Each answers within milliseconds: one attempt more costs little.
    matches!(service, "dynamodb" | "dynamodb-streams").then_some(4)
}

/// Whether a retry may help against an error that the model says nothing of.
pub fn is_retryable(service: &str, status: u16, code: Option<&str>, modeled: bool) -> Option<ErrorKind> {
    match code {
        // The identity provider did not answer STS.
        Some("IDPCommunicationError") if service == "sts" => Some(ErrorKind::TransientError),
        _ if status == 429 && !modeled => Some(ErrorKind::ThrottlingError),
        _ => None,
    }
}

/// Checks the bytes of a success; what is wrong with them otherwise. Such an answer is of for again.
pub fn verify_answer(service: &str) -> Option<Verify> {
    (service == "dynamodb").then_some(verify_crc32)
}

/// DynamoDB sends the CRC-32 of every answer.
fn verify_crc32(headers: &HeaderMap, body: &[u8]) -> Result<(), String> {
    let said = headers.get("x-amz-crc32").and_then(|said| said.to_str().ok()?.parse::<u32>().ok());
    let Some(said) = said.filter(|_| !headers.contains_key(http::header::CONTENT_ENCODING)) else { return Ok(()) };
    let mut checksum = ChecksumAlgorithm::Crc32.into_impl();
    checksum.update(body);
    let found = checksum.finalize().iter().fold(0, |sum: u32, byte| (sum << 8) | u32::from(*byte));
    if found == said {
        return Ok(());
    }
    Err(format!("the answer does not fit its checksum: {found}, not {said}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dynamodb_answers_fit_their_checksum() {
        let verify = verify_answer("dynamodb").unwrap();
        let headers = |sum: &str| HeaderMap::from_iter([("x-amz-crc32".parse().unwrap(), sum.parse().unwrap())]);
        assert_eq!(verify(&headers("907060870"), b"hello"), Ok(()));
        assert!(verify(&headers("907060871"), b"hello").unwrap_err().contains("907060870, not 907060871"));
        assert_eq!(verify(&HeaderMap::new(), b"hello"), Ok(()));
        assert!(verify_answer("s3").is_none());
    }

    #[test]
    fn throttles_and_absent_providers_are_asked_again() {
        assert_eq!(is_retryable("sts", 400, Some("IDPCommunicationError"), true), Some(ErrorKind::TransientError));
        assert_eq!(is_retryable("iam", 400, Some("IDPCommunicationError"), true), None);
        assert_eq!(is_retryable("iam", 429, None, false), Some(ErrorKind::ThrottlingError));
        assert_eq!(is_retryable("iam", 429, Some("X"), true), None);
    }
}
