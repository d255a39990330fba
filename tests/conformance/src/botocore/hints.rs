//! What random values must respect beyond their shapes: endpoint rules look into some members, and some headers of an
//! answer follow from its body.

use nuaws_models::traits::HttpBinding;
use nuaws_models::{Member, Service};
use nuaws_rt::value::Value;
use sha2::{Digest, Sha256};

/// Values that the endpoint rules take for a member they look at; nothing where any will do.
pub(super) fn endpoint_values(service: &Service, member: &Member) -> Option<&'static [&'static str]> {
    if *member.name == *"SourceRegion" {
        // Where a copy's presigned URL leads.
        return Some(&["eu-west-1", "us-west-2"]);
    }
    let name = member.traits.context_param.as_deref()?;
    match (&*service.slug, name) {
        ("s3", "Bucket") => {
            Some(&["examplebucket", "a.dotted.bucket", "arn:aws:s3:us-east-1:123456789012:accesspoint/my-access-point"])
        }
        ("s3-control", "Bucket") => Some(&["examplebucket"]),
        (_, "AccountId") => Some(&["123456789012"]),
        ("cloudfront-keyvaluestore", "KvsARN") => Some(&["arn:aws:cloudfront::123456789012:key-value-store/0123abcd"]),
        ("kinesis", "StreamARN") => Some(&["arn:aws:kinesis:us-east-1:123456789012:stream/my-stream"]),
        ("kinesis", "QueueARN") => Some(&["arn:aws:kinesis:us-east-1:123456789012:queue/my-queue"]),
        ("kinesis", "ChannelARN") => Some(&["arn:aws:kinesis:us-east-1:123456789012:channel/my-channel"]),
        ("kinesis", "ConsumerARN") => {
            Some(&["arn:aws:kinesis:us-east-1:123456789012:stream/my-stream/consumer/my-consumer:1525898737"])
        }
        ("s3-control", "AccessPointName") => Some(&["my-access-point"]),
        ("s3-control", "OutpostId") => Some(&["op-01ac5d28a6a232904"]),
        _ => None,
    }
}

/// The checksum algorithms that botocore can do without help from outside.
pub(super) const ALGORITHMS: &[&str] = &["CRC32", "SHA1", "SHA256"];

/// Whether botocore falls over an answer without this member: it decodes the keys of S3's listings.
pub(super) fn always_comes(service: &Service, member: &Member) -> bool {
    *service.slug == *"s3" && matches!(&*member.name, "Key" | "Prefix")
}

/// Puts right what must agree with the body: a digest that the caller gives.
pub(super) fn settle(members: &[Member], params: &mut Value, body: &[u8]) {
    for member in members {
        let given = params.get(&member.name).is_some();
        if given && matches!(&member.traits.http, HttpBinding::Header(name) if **name == *"x-amz-content-sha256") {
            let digest: String = Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect();
            params.set(&member.name, Value::String(digest));
        }
    }
}

/// Whether a member of an answer follows from others or from the connection: made up, it would be wrong.
pub(super) fn follows_from_the_rest(member: &Member) -> bool {
    // SQS' digests, which clients check.
    if member.name.starts_with("MD5Of") {
        return true;
    }
    let HttpBinding::Header(header) = &member.traits.http else { return false };
    let header = header.to_ascii_lowercase();
    header.starts_with("x-amz-checksum-")
        || matches!(
            &*header,
            "content-length" | "content-encoding" | "content-range" | "content-type" | "transfer-encoding" | "date"
        )
}
