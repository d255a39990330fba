//! S3 by hand: keys, buckets, checksums and metadata that no model describes; answers and errors as S3 sends them, and as
//! it should not.

use serde_json::{Value as Json, json};

use super::{Case, ok, xml};
use crate::samples::STREAMED_FROM;
use crate::wire::Reply;

const BUCKET: &str = "parity-bucket";

pub(super) fn cases() -> Vec<Case> {
    [keys(), buckets(), uploads(), requests(), downloads(), heads(), listings(), documents(), errors()].concat()
}

/// Keys that are easily encoded wrong.
fn keys() -> Vec<Case> {
    const KEYS: [&str; 18] = [
        "a+b",
        "100%25",
        "a//b",
        "./x",
        "../x/..",
        "/leading",
        "trailing/",
        " spaces ",
        "ünï/çødé",
        "😀",
        "?q=1",
        "#h",
        "a&b=c",
        "-_.~",
        "'\"<>\\^`{|}",
        "tab\tand\nline",
        "!$(),*;:@",
        "[brackets]",
    ];
    let case = |operation: &str, key: &str| {
        let answer = if operation == "GetObjectTagging" { xml(200, "<Tagging><TagSet/></Tagging>") } else { ok() };
        Case::new(operation, &format!("key {key:?}"), json!({ "Bucket": BUCKET, "Key": key }), [answer])
    };
    KEYS.iter()
        .flat_map(|key| ["HeadObject", "DeleteObject", "GetObjectTagging"].map(|operation| case(operation, key)))
        .collect()
}

/// Ways to name a bucket.
fn buckets() -> Vec<Case> {
    [
        ("dots", "a.dotted.bucket"),
        ("short", "abc"),
        ("access point", "arn:aws:s3:eu-west-1:123456789012:accesspoint/point"),
        ("outposts", "arn:aws:s3-outposts:eu-west-1:123456789012:outpost/op-01234567890123456/accesspoint/point"),
        ("multi-region", "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap"),
        ("object lambda", "arn:aws:s3-object-lambda:eu-west-1:123456789012:accesspoint/point"),
        ("access point alias", "point-abcdefghijklmnopqrstuvwxyz0123-s3alias"),
    ]
    .into_iter()
    .flat_map(|(label, bucket)| {
        let listing = json!({ "Bucket": bucket, "EncodingType": "url" });
        [
            Case::new("HeadObject", &format!("bucket {label}"), json!({ "Bucket": bucket, "Key": "a key/b" }), [ok()]),
            Case::new("ListObjectsV2", &format!("bucket {label}"), listing, [xml(200, "<ListBucketResult/>")]),
        ]
    })
    .collect()
}

/// Bodies: checksums asked for, given, unknown; nothing at all; more than one buffer.
fn uploads() -> Vec<Case> {
    let put = |label: &str, more: Json| {
        let mut input = json!({ "Bucket": BUCKET, "Key": "k", "Body": "Hello, S3!" });
        if let (Some(input), Json::Object(more)) = (input.as_object_mut(), more) {
            input.extend(more);
        }
        Case::new("PutObject", label, input, [ok()])
    };
    let mut cases: Vec<Case> = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]
        .iter()
        .map(|algorithm| put(&format!("checksum {algorithm}"), json!({ "ChecksumAlgorithm": algorithm })))
        .collect();
    cases.extend([
        put("no options", json!({})),
        put("empty body", json!({ "Body": "" })),
        put("large body", json!({ "Body": "0123456789".repeat(100_000) })),
        put("streamed body", json!({ "Body": "0123456789".repeat(STREAMED_FROM / 10 + 1) })),
        put("checksum given", json!({ "ChecksumSHA256": "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=" })),
        put("MD5 given", json!({ "ContentMD5": "rL0Y20zC+Fzt72VPzMSk2A==" })),
        put("checksum MD5", json!({ "ChecksumAlgorithm": "MD5" })).but_ours_fails(), // The SDK sends a CRC-32.
        put("checksum SHA512", json!({ "ChecksumAlgorithm": "SHA512" })).fails(),
        put("checksum unknown", json!({ "ChecksumAlgorithm": "XXHASH64" })).fails(),
        put("metadata", json!({ "Metadata": { "one": "1", "two-words": "a b", "empty": "", "Upper": "Case" } })),
        put("tagging", json!({ "Tagging": "a=b&c=d%20e" })),
        put("expires", json!({ "Expires": "2030-01-02T03:04:05Z", "CacheControl": "no-store" })),
        put("conditional", json!({ "IfNoneMatch": "*" })),
        Case::new(
            "UploadPart",
            "part",
            json!({ "Bucket": BUCKET, "Key": "k", "UploadId": "u/+=", "PartNumber": 10_000, "Body": "part" }),
            [Reply::new(200, &[("etag", "\"abc\"")], "")],
        ),
    ]);
    cases
}

/// Documents that XML writers write differently, and those that need a checksum.
fn requests() -> Vec<Case> {
    let tag = |value: &str| json!({ "Bucket": BUCKET, "Tagging": { "TagSet": [{ "Key": "k", "Value": value }] } });
    vec![
        Case::new("PutBucketTagging", "quotes", tag("it's \"quoted\""), [ok()]),
        Case::new("PutBucketTagging", "controls", tag("a\ttab, a\rreturn"), [ok()]),
        Case::new("PutBucketTagging", "looks escaped", tag("&amp;&#10;<![CDATA[x]]>"), [ok()]),
        Case::new("PutBucketTagging", "no tags", json!({ "Bucket": BUCKET, "Tagging": { "TagSet": [] } }), [ok()]),
        Case::new("PutBucketPolicy", "text payload", json!({ "Bucket": BUCKET, "Policy": "{\"é\": \"<&>\"}" }), [ok()]),
        Case::new(
            "DeleteObjects",
            "quiet",
            json!({ "Bucket": BUCKET, "Delete": { "Quiet": true, "Objects": [
                { "Key": "a", "VersionId": "null" },
                { "Key": "b", "LastModifiedTime": "2024-02-29T12:00:00Z", "Size": 9_007_199_254_740_993i64 },
            ] } }),
            [xml(200, "<DeleteResult/>")],
        ),
        Case::new(
            "CreateBucket",
            "elsewhere",
            json!({ "Bucket": BUCKET, "CreateBucketConfiguration": { "LocationConstraint": "eu-central-1" } }),
            [Reply::new(200, &[("location", "/parity-bucket")], "")],
        ),
        Case::new(
            "PutBucketLifecycleConfiguration",
            "dates",
            json!({ "Bucket": BUCKET, "LifecycleConfiguration": { "Rules": [{
                "ID": "r", "Status": "Enabled", "Filter": { "And": { "Prefix": "p", "Tags": [{ "Key": "a", "Value": "b" }] } },
                "Transitions": [{ "Date": "2030-01-01T00:00:00Z", "StorageClass": "GLACIER" }],
                "Expiration": { "ExpiredObjectDeleteMarker": false },
            }] } }),
            [ok()],
        ),
        Case::new(
            "PutBucketAcl",
            "attributes",
            json!({ "Bucket": BUCKET, "AccessControlPolicy": { "Owner": { "ID": "me" }, "Grants": [
                { "Grantee": { "Type": "CanonicalUser", "ID": "you" }, "Permission": "READ" },
                { "Grantee": { "Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AllUsers" } },
            ] } }),
            [ok()],
        ),
        Case::new(
            "CopyObject",
            "source",
            json!({ "Bucket": BUCKET, "Key": "k", "CopySource": "other/a%20key?versionId=v", "MetadataDirective": "REPLACE",
                    "CopySourceIfModifiedSince": "2024-01-01T00:00:00Z" }),
            [xml(
                200,
                "<CopyObjectResult><ETag>\"e\"</ETag><LastModified>2024-01-01T00:00:00.000Z</LastModified></CopyObjectResult>",
            )],
        ),
        Case::new(
            "GetObjectAttributes",
            "list in a header",
            json!({ "Bucket": BUCKET, "Key": "k", "ObjectAttributes": ["ETag", "Checksum", "ObjectParts"], "MaxParts": 5 }),
            [xml(
                200,
                "<GetObjectAttributesResponse><ETag>e</ETag><ObjectSize>5</ObjectSize><ObjectParts>\
                <PartsCount>2</PartsCount><Part><PartNumber>1</PartNumber><Size>3</Size></Part>\
                <Part><PartNumber>2</PartNumber><Size>2</Size></Part></ObjectParts></GetObjectAttributesResponse>",
            )],
        ),
    ]
}

/// What comes with an object's bytes, and bytes that are not what they should be.
fn downloads() -> Vec<Case> {
    let get = |label: &str, more: Json, status: u16, headers: &[(&'static str, &str)], body: &str| {
        let mut input = json!({ "Bucket": BUCKET, "Key": "k" });
        if let (Some(input), Json::Object(more)) = (input.as_object_mut(), more) {
            input.extend(more);
        }
        Case::new("GetObject", label, input, [Reply::new(status, headers, body)])
    };
    let crc32 = ("x-amz-checksum-crc32", "NhCmhg==");
    vec![
        get("whole", json!({}), 200, &[("etag", "\"e\""), ("content-type", "text/plain")], "hello"),
        get("nothing", json!({}), 200, &[], ""),
        get("range", json!({ "Range": "bytes=1-3" }), 206, &[("content-range", "bytes 1-3/5")], "ell"),
        get("part", json!({ "PartNumber": 2 }), 206, &[("x-amz-mp-parts-count", "7")], "part"),
        get("checksum that fits", json!({}), 200, &[crc32], "hello"),
        get("checksum that does not fit", json!({}), 200, &[crc32], "jello").fails(),
        get("checksum of parts", json!({}), 200, &[("x-amz-checksum-crc32", "NhCmhg==-2")], "hello"),
        get("checksum not asked for", json!({ "ChecksumMode": "ENABLED" }), 200, &[crc32], "hello"),
        get("short", json!({}), 200, &[("content-length", "9")], "hello").fails(),
        get("not modified", json!({ "IfNoneMatch": "e" }), 304, &[("etag", "\"e\"")], ""),
        Case::new(
            "GetObjectTorrent",
            "bytes",
            json!({ "Bucket": BUCKET, "Key": "k" }),
            [Reply::new(200, &[("x-amz-request-charged", "requester")], "d8:announce")],
        ),
    ]
}

/// Headers as outputs.
fn heads() -> Vec<Case> {
    let head = |label: &str, headers: &[(&'static str, &str)]| {
        Case::new("HeadObject", label, json!({ "Bucket": BUCKET, "Key": "k" }), [Reply::new(200, headers, "")])
    };
    vec![
        head("metadata", &[("x-amz-meta-one", "1"), ("x-amz-meta-two-words", "a  b"), ("x-amz-meta-empty", "")]),
        head("numbers", &[("content-length", "9223372036854775807"), ("x-amz-tagging-count", "3")]),
        head("expires, a date", &[("expires", "Wed, 21 Oct 2015 07:28:00 GMT")]),
        head("expires, no date", &[("expires", "0")]),
        head(
            "times",
            &[
                ("last-modified", "Fri, 01 Mar 2024 00:00:00 GMT"),
                ("x-amz-object-lock-retain-until-date", "2024-02-29T12:34:56.789Z"),
            ],
        ),
        head(
            "booleans",
            &[("x-amz-delete-marker", "true"), ("x-amz-server-side-encryption-bucket-key-enabled", "false")],
        ),
        head("enums of tomorrow", &[("x-amz-storage-class", "MARS"), ("x-amz-replication-status", "")]),
        head(
            "names in capitals",
            &[("etag", "\"E\""), ("x-amz-restore", "ongoing-request=\"false\", expiry-date=\"Fri\"")],
        ),
    ]
}

/// Listings, written every way XML allows.
fn listings() -> Vec<Case> {
    const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    let list = |label: &str, body: &str| {
        Case::new("ListObjectsV2", label, json!({ "Bucket": BUCKET, "EncodingType": "url" }), [xml(200, body)])
    };
    let row = "<Contents><Key>k</Key><Size>1</Size></Contents>";
    vec![
        list("empty", &format!("{HEAD}<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>")),
        list("no head", &format!("<ListBucketResult>{row}</ListBucketResult>")),
        list("interleaved", &format!("<ListBucketResult>{row}<CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes>{row}<CommonPrefixes><Prefix>q/</Prefix></CommonPrefixes></ListBucketResult>")),
        list("white space", &format!("{HEAD}\n<ListBucketResult>\n  <Contents>\n    <Key> k </Key>\n  </Contents>\n</ListBucketResult>\n")),
        list("comments and instructions", &format!("{HEAD}<!-- a --><ListBucketResult><?b?><Name>b<!-- c -->c</Name></ListBucketResult>")).but_ours_is(json!({ "Name": "bc" })),
        list("CDATA", "<ListBucketResult><Name><![CDATA[<&>]]></Name></ListBucketResult>").but_ours_is(json!({ "Name": "<&>" })),
        list("references", "<ListBucketResult><Name>&#65;&#x1F600;&lt;&amp;gt;&apos;</Name></ListBucketResult>"),
        list("unknown elements", &format!("<ListBucketResult><New><Contents/></New>{row}<Newer/></ListBucketResult>")),
        list("empty elements", "<ListBucketResult><Name/><Prefix></Prefix><Contents/><Contents><Key/></Contents></ListBucketResult>"),
        list("times", "<ListBucketResult><Contents><LastModified>2024-02-29T23:59:59.999Z</LastModified></Contents><Contents><LastModified>1969-12-31T23:59:59Z</LastModified></Contents></ListBucketResult>"),
        list("large numbers", "<ListBucketResult><Contents><Size>5497558138880</Size></Contents><MaxKeys>1000</MaxKeys><IsTruncated>true</IsTruncated></ListBucketResult>"),
        list("not a number", "<ListBucketResult><MaxKeys>many</MaxKeys></ListBucketResult>").fails(),
        list("cut", "<ListBucketResult><Contents><Key>k</Key>").but_ours_fails(),
        list("nothing", "").fails(),
        // What we asked to be encoded, we decode.
        Case::new("ListObjectsV2", "encoded keys", json!({ "Bucket": BUCKET }), [xml(200, "<ListBucketResult><EncodingType>url</EncodingType><Contents><Key>a%2Bb%0A</Key></Contents></ListBucketResult>")])
            .but_ours_is(json!({ "Contents": [{ "Key": "a+b\n" }] })),
        Case::new("ListBuckets", "owner", json!({}), [xml(200, "<ListAllMyBucketsResult><Owner><ID>o</ID></Owner><Buckets><Bucket><Name>a</Name><CreationDate>2020-01-01T00:00:00Z</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>")]),
        Case::new("ListBuckets", "no buckets", json!({}), [xml(200, "<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>")]),
        Case::new("ListBuckets", "buckets left out", json!({}), [xml(200, "<ListAllMyBucketsResult/>")]),
    ]
}

/// Outputs without a wrapper, with attributes, with other forms.
fn documents() -> Vec<Case> {
    let bucket = || json!({ "Bucket": BUCKET });
    vec![
        Case::new(
            "GetBucketLocation",
            "default region",
            bucket(),
            [xml(
                200,
                "<?xml version=\"1.0\"?>\n<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>",
            )],
        ),
        Case::new("GetBucketLocation", "old name", bucket(), [xml(200, "<LocationConstraint>EU</LocationConstraint>")]),
        Case::new("GetBucketPolicy", "text", bucket(), [Reply::new(200, &[], "{\"Version\": \"2012-10-17\"}")]),
        Case::new(
            "GetBucketAcl",
            "attributes",
            bucket(),
            [xml(
                200,
                "<AccessControlPolicy><AccessControlList><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><ID>i</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList></AccessControlPolicy>",
            )],
        ),
        Case::new(
            "GetBucketVersioning",
            "never set",
            bucket(),
            [xml(200, "<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>")],
        ),
        Case::new(
            "GetBucketTagging",
            "unicode",
            bucket(),
            [xml(200, "<Tagging><TagSet><Tag><Key>é</Key><Value>😀</Value></Tag></TagSet></Tagging>")],
        ),
        Case::new(
            "DeleteObjects",
            "some failed",
            json!({ "Bucket": BUCKET, "Delete": { "Objects": [{ "Key": "a" }] } }),
            [xml(
                200,
                "<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>",
            )],
        ),
    ]
}

/// Errors, and what is done about them.
fn errors() -> Vec<Case> {
    let object = || json!({ "Bucket": BUCKET, "Key": "k" });
    let error = |code: &str| {
        format!(
            "<?xml version=\"1.0\"?>\n<Error><Code>{code}</Code><Message>It's &lt;so&gt;</Message><RequestId>BODYID</RequestId><HostId>h=</HostId></Error>"
        )
    };
    let copy = json!({ "Bucket": BUCKET, "Key": "k", "CopySource": "b/k" });
    vec![
        Case::new("GetObject", "modeled error", object(), [xml(404, &error("NoSuchKey"))]),
        Case::new(
            "GetObject",
            "modeled error with members",
            object(),
            [xml(
                403,
                "<Error><Code>InvalidObjectState</Code><Message>m</Message><StorageClass>GLACIER</StorageClass><AccessTier>ARCHIVE_ACCESS</AccessTier></Error>",
            )],
        ),
        Case::new("GetObject", "unmodeled error", object(), [xml(403, &error("AccessDenied"))]),
        Case::new("GetObject", "error without a message", object(), [xml(400, "<Error><Code>Odd</Code></Error>")]),
        Case::new("ListObjectsV2", "modeled error", json!({ "Bucket": BUCKET }), [xml(404, &error("NoSuchBucket"))]),
        Case::new(
            "CreateBucket",
            "modeled error",
            json!({ "Bucket": BUCKET }),
            [xml(409, &error("BucketAlreadyOwnedByYou"))],
        ),
        Case::new(
            "AbortMultipartUpload",
            "modeled error",
            json!({ "Bucket": BUCKET, "Key": "k", "UploadId": "u" }),
            [xml(404, &error("NoSuchUpload"))],
        ),
        Case::new(
            "PutObject",
            "unmodeled error",
            json!({ "Bucket": BUCKET, "Key": "k", "Body": "b" }),
            [xml(400, &error("BadDigest"))],
        ),
        Case::new(
            "CopyObject",
            "error in a 200",
            copy.clone(),
            [xml(200, &error("InternalError")), xml(200, "<CopyObjectResult><ETag>e</ETag></CopyObjectResult>")],
        ),
        Case::new("CopyObject", "errors in 200s to the end", copy, [xml(200, &error("InternalError"))]),
        Case::new(
            "GetObjectTagging",
            "retry that helps",
            object(),
            [xml(503, &error("SlowDown")), xml(200, "<Tagging><TagSet/></Tagging>")],
        ),
        Case::new("GetObjectTagging", "retries that do not help", object(), [xml(503, &error("SlowDown"))]),
        Case::new(
            "GetObjectTagging",
            "retry by status",
            object(),
            [Reply::new(500, &[], "<html>oops</html>"), xml(200, "<Tagging><TagSet/></Tagging>")],
        ),
    ]
}
