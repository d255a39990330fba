//! Where botocore does not do what the model says, or what the SDKs do: each with its reason, matched as narrowly as it
//! can be. A run counts and prints them.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use nuaws_models::model::{Operation, Protocol};
use nuaws_models::traits::HttpBinding;
use nuaws_models::{Kind, Member, Service};

use super::differ::{Difference, What};
use crate::form;

/// A call whose two sides differ.
pub(super) struct Of<'a> {
    pub(super) service: &'a Service,
    /// The operation's name.
    pub(super) name: &'a str,
    pub(super) operation: &'a Operation,
    pub(super) protocol: Protocol,
}

impl Of<'_> {
    fn is(&self, slug: &str, names: &[&str]) -> bool {
        *self.service.slug == *slug && (names.is_empty() || names.contains(&self.name))
    }

    /// Whether the input has a list in this header.
    fn list_header(&self, name: &str) -> bool {
        self.service.input(self.operation).iter().any(|member| {
            matches!(&member.traits.http, HttpBinding::Header(header) if header.eq_ignore_ascii_case(name))
                && matches!(self.service.target(member).kind, Kind::List(_))
        })
    }

    fn payload<'m>(&self, members: &'m [Member]) -> Option<&'m Member> {
        members.iter().find(|member| member.traits.http == HttpBinding::Payload)
    }
}

impl Difference {
    /// A header of which both sides' values are these; empty for one that is absent.
    fn is_header(&self, name: &str, botocore: &str, ours: &str) -> bool {
        self.what == What::Header(name.to_owned())
            && self.botocore.as_deref().unwrap_or_default() == botocore
            && self.ours.as_deref().unwrap_or_default() == ours
    }
}

/// Both sides' texts of a place in a request, without quotes and percent-encoding.
fn texts(it: &Difference) -> Option<(String, String)> {
    let plain: fn(&str) -> String = match it.what {
        What::Body(_) | What::Header(_) => |text| text.trim_matches('"').to_owned(),
        What::Query(_) => form::decoded,
        _ => return None,
    };
    Some((plain(it.botocore.as_deref()?), plain(it.ours.as_deref()?)))
}

/// An instant in RFC 3339.
fn instant(text: &str) -> Option<DateTime> {
    DateTime::from_str(text, Format::DateTime).ok()
}

/// One known deviation.
pub(super) struct Deviation {
    /// A short name for the table.
    pub(super) id: &'static str,
    /// What is different and why ours is right.
    pub(super) why: &'static str,
    covers: fn(&Of<'_>, &Difference) -> bool,
}

/// The deviation that explains a difference.
pub(super) fn explanation(of: &Of<'_>, difference: &Difference) -> Option<&'static Deviation> {
    DEVIATIONS.iter().find(|deviation| (deviation.covers)(of, difference))
}

/// Every known deviation.
pub(super) const DEVIATIONS: &[Deviation] = &[
    Deviation {
        id: "form-charset",
        why: "botocore adds a charset to the content type of forms; awsQuery and ec2Query have none, services take both",
        covers: |of, it| {
            const FORM: &str = "application/x-www-form-urlencoded";
            matches!(of.protocol, Protocol::AwsQuery | Protocol::Ec2Query)
                && it.is_header("content-type", &format!("{FORM}; charset=utf-8"), FORM)
        },
    },
    Deviation {
        id: "xml-content-type",
        why: "botocore names no content type for XML bodies; restXml wants application/xml",
        covers: |of, it| of.protocol == Protocol::RestXml && it.is_header("content-type", "", "application/xml"),
    },
    Deviation {
        id: "blob-content-type",
        why: "botocore names no content type for a payload of bytes; the protocol wants application/octet-stream",
        covers: |of, it| {
            of.payload(of.service.input(of.operation)).is_some()
                && it.is_header("content-type", "", "application/octet-stream")
        },
    },
    Deviation {
        id: "text-content-type",
        why: "botocore names no content type for a payload of text; the protocol wants text/plain",
        covers: |of, it| {
            of.payload(of.service.input(of.operation)).is_some() && it.is_header("content-type", "", "text/plain")
        },
    },
    Deviation {
        id: "event-streams",
        why: "botocore writes no event streams: it wants the events as a parameter and names the content type of JSON",
        covers: |of, it| {
            let events = of.service.input(of.operation).iter().any(|member| {
                let target = of.service.target(member);
                target.traits.streaming && !target.members().is_empty()
            });
            events && matches!(it.what, What::Refused | What::Header(_) | What::Body(_))
        },
    },
    Deviation {
        id: "six-digits",
        why: "botocore writes fractions of a second with six digits; as many as there are will do",
        covers: |_, it| {
            texts(it).is_some_and(|(theirs, ours)| instant(&theirs).is_some_and(|at| Some(at) == instant(&ours)))
        },
    },
    Deviation {
        id: "float-digits",
        why: "Python spells an exponent with its sign; the number is the same",
        covers: |_, it| {
            let number = |text: &str| text.parse::<f64>().ok().filter(|_| text.contains('e'));
            texts(it).is_some_and(|(theirs, ours)| number(&theirs).is_some_and(|number| ours.parse() == Ok(number)))
        },
    },
    Deviation {
        id: "header-list-blanks",
        why: "botocore puts no blank behind the commas of a list in a header; RFC 9110 reads both alike",
        covers: |of, it| {
            let What::Header(name) = &it.what else { return false };
            let dense = |text: &Option<String>| text.as_ref().map(|text| text.replace(", ", ","));
            of.list_header(name) && it.ours.is_some() && dense(&it.botocore) == dense(&it.ours)
        },
    },
    Deviation {
        id: "crc32-for-md5",
        why: "botocore takes CRC32 where smithy.api#httpChecksumRequired wants Content-MD5; services take both",
        covers: |of, it| {
            let header = |name: &str| it.what == What::Header(name.to_owned());
            of.operation.http_checksum_required
                && (header("content-md5") && it.botocore.is_none()
                    || header("x-amz-checksum-crc32") && it.ours.is_none()
                    || header("x-amz-sdk-checksum-algorithm") && it.ours.is_none())
        },
    },
    Deviation {
        id: "empty-header-list",
        why: "botocore leaves out a header whose list is empty; Smithy sends it empty",
        covers: |of, it| {
            let What::Header(name) = &it.what else { return false };
            of.list_header(name) && it.botocore.is_none() && it.ours.as_deref() == Some("")
        },
    },
    Deviation {
        id: "whole-seconds",
        why: "botocore cuts the fraction off a time in a header",
        covers: |_, it| {
            matches!(it.what, What::Header(_))
                && texts(it).is_some_and(|(theirs, ours)| {
                    let (theirs, ours) = (instant(&theirs), instant(&ours));
                    ours.is_some_and(|ours| theirs == Some(DateTime::from_secs(ours.secs())))
                })
        },
    },
    Deviation {
        id: "s3-trailers",
        why: "botocore sends every upload to S3 in chunks with the checksum behind it and signs no payload; bytes in \
              memory have their checksum ahead and are signed",
        covers: |of, it| {
            let What::Header(name) = &it.what else { return false };
            let streams =
                of.service.input(of.operation).iter().any(|member| member.traits.http == HttpBinding::Payload);
            let framing = ["x-amz-trailer", "x-amz-decoded-content-length", "transfer-encoding"].contains(&&**name)
                && it.ours.is_none();
            let encoding = *name == "content-encoding"
                && it
                    .botocore
                    .as_deref()
                    .and_then(|theirs| theirs.strip_suffix("aws-chunked"))
                    .is_some_and(|theirs| theirs.trim_end_matches(',') == it.ours.as_deref().unwrap_or_default());
            let hash = *name == "x-amz-content-sha256"
                && it.botocore.as_ref().is_some_and(|theirs| theirs.contains("UNSIGNED-PAYLOAD"));
            let checksum = name.starts_with("x-amz-checksum-") && it.botocore.is_none();
            of.service.signing_name.starts_with("s3") && streams && (framing || encoding || hash || checksum)
        },
    },
    Deviation {
        id: "unsigned-payload",
        why: "botocore signs a payload that aws.auth#unsignedPayload leaves out",
        covers: |of, it| {
            of.operation.unsigned_payload
                && it.what == What::Header("x-amz-content-sha256".to_owned())
                && it.ours.as_deref() == Some("UNSIGNED-PAYLOAD")
        },
    },
    Deviation {
        id: "expect",
        why: "botocore has S3 take every upload before it sends the body; the engine those of 2 MiB and more",
        covers: |of, it| of.is("s3", &["PutObject", "UploadPart"]) && it.is_header("expect", "100-continue", ""),
    },
    Deviation {
        id: "customer-keys",
        why: "botocore encodes a customer's key only for operations it lists; S3 wants base64 and a digest everywhere",
        covers: |of, it| {
            let What::Header(name) = &it.what else { return false };
            let bare = name.strip_suffix("-md5");
            let key = bare.unwrap_or(name).ends_with("server-side-encryption-customer-key");
            let encoded = it.botocore.as_ref().map(|theirs| STANDARD.encode(theirs));
            of.is("s3", &[]) && key && (bare.is_some() && it.botocore.is_none() || encoded == it.ours)
        },
    },
    Deviation {
        id: "list-shape-name",
        why: "botocore reads a list by the name of the list's shape; Smithy knows only the member's",
        covers: |of, it| {
            let What::Output(path) = &it.what else { return false };
            of.is("elasticache", &[])
                && path.ends_with("PendingModifiedValues.LogDeliveryConfigurations")
                && it.botocore.is_none()
        },
    },
    Deviation {
        id: "two-members-one-name",
        why: "S3's old notifications have two members of one element, which botocore cannot tell apart",
        covers: |of, it| {
            of.is("s3", &["GetBucketNotification"])
                && matches!(it.what, What::Unread | What::Output(_))
                && it.ours.is_none()
                || of.is("s3", &["GetBucketNotification"])
                    && matches!(&it.what, What::Output(path) if path.ends_with("Event") || path.contains("Events"))
        },
    },
    Deviation {
        id: "presigned-order",
        why: "botocore writes the parameters of a presigned copy in another order; what is signed is sorted",
        covers: |of, it| {
            let What::Body(path) = &it.what else { return false };
            // Python's exponents again, under the signature this time.
            let exponents = it.botocore.as_ref().is_some_and(|url| url.contains("e%2B"));
            let parts = |url: &Option<String>| -> Option<Vec<String>> {
                let url = url.as_ref()?.trim_matches('"').replace("e%2B", "e");
                let signature = |part: &&str| exponents && part.starts_with("X-Amz-Signature=");
                let mut parts: Vec<_> =
                    url.split(['?', '&']).filter(|part| !signature(part)).map(str::to_owned).collect();
                parts.sort();
                Some(parts)
            };
            matches!(of.protocol, Protocol::AwsQuery | Protocol::Ec2Query)
                && path.eq_ignore_ascii_case("presignedurl.0")
                && parts(&it.botocore).is_some_and(|theirs| Some(theirs) == parts(&it.ours))
        },
    },
    Deviation {
        id: "listing-encoding",
        why: "botocore shows that it had asked for encoded keys, and has decoded them; we ask and decode unseen",
        covers: |of, it| {
            of.is("s3", &["ListObjects", "ListObjectsV2", "ListObjectVersions"])
                && it.what == What::Output("EncodingType".to_owned())
                && it.ours.is_none()
        },
    },
    Deviation {
        id: "no-auth",
        why: "botocore signs by the endpoint rules what the model says goes unsigned",
        covers: |of, it| {
            of.is("signin", &["CreateOAuth2TokenWithTokenExchange"])
                && (it.what == What::Scope || it.what == What::Header("x-amz-date".to_owned()))
                && it.ours.is_none()
        },
    },
    Deviation {
        id: "location-path-style",
        why: "botocore asks for a bucket's region at a path, which no ARN has; the endpoint rules know no exception",
        covers: |of, it| {
            let path_style = |text: &Option<String>| text.as_ref().is_some_and(|it| it.starts_with("Endpoint"));
            of.is("s3", &["GetBucketLocation"])
                && (it.what == What::Url || it.what == What::Refused && path_style(&it.botocore))
        },
    },
    Deviation {
        id: "signature-2",
        why: "simpledb wants version 2 signatures, which we do not make: AWS has closed it to new customers",
        covers: |of, it| {
            of.service.signs_v2
                && it.what == What::Refused
                && it.ours.as_ref().is_some_and(|ours| ours.contains("version 2 signatures"))
        },
    },
    Deviation {
        id: "empty-payload",
        why: "botocore makes an empty structure or blob of a payload that did not come; it is absent",
        covers: |of, it| {
            let What::Output(path) = &it.what else { return false };
            of.payload(of.service.output(of.operation)).is_some_and(|member| *member.name == **path)
                && it.ours.is_none()
                && it.botocore.as_deref().is_some_and(|value| ["Map([])", "Blob([])"].contains(&value))
        },
    },
    Deviation {
        id: "json-float-names",
        why: "botocore leaves NaN and the infinities in JSON as text; they are floats",
        covers: |_, it| {
            matches!(it.what, What::Output(_))
                && [("\"NaN\"", "NaN"), ("\"Infinity\"", "inf"), ("\"-Infinity\"", "-inf")].iter().any(
                    |(text, float)| {
                        it.botocore == Some(format!("String({text})")) && it.ours == Some(format!("Float({float})"))
                    },
                )
        },
    },
];
