//! Plausible strings by a member's name: identifiers that carry a resource's index, and the usual words.
//!
//! An identifier always ends in its resource's index in decimal, after something that is not a digit, so that
//! [`index_of`] reads it back from any of its forms. What a pattern or a length allows is [`super::world`]'s to see to.

use std::rc::Rc;

use super::hash;
use super::names::{self, Identifier};
use super::words::{Word, word};
use super::world::{Resource, World};

/// The account everything belongs to.
pub(super) const ACCOUNT: &str = "123456789012";

/// Regions as a list of them shows them.
const REGIONS: [&str; 12] = [
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "ca-central-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
    "ap-northeast-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "sa-east-1",
];

/// Prefixes of EC2-style ids by the thing they name, as the end of the member's base.
const ID_PREFIXES: [(&str, &str); 40] = [
    ("spotinstancerequest", "sir"),
    ("instance", "i"),
    ("vpcendpoint", "vpce"),
    ("vpcpeeringconnection", "pcx"),
    ("vpcblockpublicaccessexclusion", "vpcbpa-exclude"),
    ("vpc", "vpc"),
    ("subnet", "subnet"),
    ("securitygrouprule", "sgr"),
    ("securitygroup", "sg"),
    ("launchtemplate", "lt"),
    ("volume", "vol"),
    ("snapshot", "snap"),
    ("image", "ami"),
    ("networkinterface", "eni"),
    ("attachment", "attach"),
    ("routetable", "rtb"),
    ("internetgateway", "igw"),
    ("egressonlyinternetgateway", "eigw"),
    ("natgateway", "nat"),
    ("networkaclassociation", "aclassoc"),
    ("networkacl", "acl"),
    ("reservation", "r"),
    ("keypair", "key"),
    ("allocation", "eipalloc"),
    ("association", "assoc"),
    ("transitgatewayattachment", "tgw-attach"),
    ("transitgatewayroutetable", "tgw-rtb"),
    ("transitgateway", "tgw"),
    ("dhcpoptions", "dopt"),
    ("flowlog", "fl"),
    ("fleet", "fleet"),
    ("customergateway", "cgw"),
    ("vpngateway", "vgw"),
    ("vpnconnection", "vpn"),
    ("host", "h"),
    ("filesystem", "fs"),
    ("accesspoint", "fsap"),
    ("mounttarget", "fsmt"),
    ("prefixlist", "pl"),
    ("capacityreservation", "cr"),
];

/// Prefixes of IAM's unique ids.
const IAM_PREFIXES: [(&str, &str); 8] = [
    ("user", "AIDA"),
    ("role", "AROA"),
    ("group", "AGPA"),
    ("policy", "ANPA"),
    ("instanceprofile", "AIPA"),
    ("servercertificate", "ASCA"),
    ("accesskey", "AKIA"),
    ("certificate", "ASCA"),
];

/// Services of well-known things other services refer to by ARN.
const ARN_SERVICES: [(&str, &str); 24] = [
    ("role", "iam"),
    ("user", "iam"),
    ("policy", "iam"),
    ("instanceprofile", "iam"),
    ("kmskey", "kms"),
    ("topic", "sns"),
    ("queue", "sqs"),
    ("function", "lambda"),
    ("lambda", "lambda"),
    ("bucket", "s3"),
    ("loadbalancer", "elasticloadbalancing"),
    ("targetgroup", "elasticloadbalancing"),
    ("certificate", "acm"),
    ("loggroup", "logs"),
    ("secret", "secretsmanager"),
    ("statemachine", "states"),
    ("stream", "kinesis"),
    ("table", "dynamodb"),
    ("vpc", "ec2"),
    ("subnet", "ec2"),
    ("instance", "ec2"),
    ("securitygroup", "ec2"),
    ("repository", "ecr"),
    ("filesystem", "elasticfilesystem"),
];

/// Services whose ARNs have no region.
const GLOBAL: [&str; 9] =
    ["iam", "s3", "cloudfront", "route53", "organizations", "sts", "globalaccelerator", "waf", "shield"];

/// Services whose ARNs put ':' and not '/' behind the kind of thing.
const COLON: [&str; 10] = [
    "lambda",
    "logs",
    "cloudwatch",
    "monitoring",
    "states",
    "secretsmanager",
    "rds",
    "elasticache",
    "redshift",
    "backup",
];

/// The index an identifier carries: the decimal digits it ends with, at least four of them.
pub(super) fn index_of(text: &str) -> Option<u64> {
    let text = text.trim_end_matches(".example.com");
    let text = text.split_once('@').map_or(text, |(user, _)| user);
    let start = text.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
    let digits = text.get(start..)?;
    if !(4..=18).contains(&digits.len()) { None } else { digits.parse().ok() }
}

/// Whether the name is one of the account's number, which is the same everywhere and identifies nothing.
pub(super) fn is_account(member: &str) -> bool {
    const ENDS: [&str; 9] = [
        "accountid",
        "account",
        "ownerid",
        "owner",
        "awsaccount",
        "accountnumber",
        "registryid",
        "accountids",
        "catalogid",
    ];
    let ends_in = |end: &&str| {
        let tail = member.len().checked_sub(end.len()).and_then(|at| member.get(at..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    };
    ENDS.iter().any(ends_in)
}

/// What identifiers of a thing look like, by what it is called.
#[derive(Debug)]
pub(super) struct Stem {
    /// Hash of the name without dashes.
    hash: u64,
    /// EC2's prefix of its ids, if it is one of EC2's things.
    ec2: Option<&'static str>,
    /// IAM's prefix of its ids.
    iam: Option<&'static str>,
    /// Whether it is what EC2 means by a group.
    is_group: bool,
    /// Whose ARNs its own are, whoever mentions it.
    arn: Option<&'static str>,
    /// Whether its name is a host's.
    is_host: bool,
}

impl Stem {
    /// Of a label: `security-group`.
    pub(super) fn of(label: &str) -> Stem {
        let plain = label.replace('-', "");
        let known =
            |table: &[(&str, &'static str)]| table.iter().find(|(thing, _)| *thing == plain).map(|(_, text)| *text);
        let end =
            ["securitygroup", "subnet", "vpc", "volume", "networkinterface"].iter().find(|end| plain.ends_with(*end));
        let ending = || ID_PREFIXES.iter().find(|(thing, _)| Some(thing) == end).map(|(_, prefix)| *prefix);
        Stem {
            hash: hash::text(&plain),
            ec2: known(&ID_PREFIXES).or_else(ending),
            iam: known(&IAM_PREFIXES),
            is_group: plain == "group",
            arn: known(&ARN_SERVICES),
            is_host: matches!(label, "host" | "domain" | "dns" | "domain-name"),
        }
    }
}

impl World<'_> {
    /// What a member called `member` of `resource` says when nothing limits it.
    pub(super) fn natural(&self, resource: &Resource, member: &Word) -> String {
        if member.is_account {
            return self.account().to_owned();
        }
        match &member.identifier {
            Some((base, kind)) => self.identifier(resource, base, *kind),
            None => self.words(resource, member),
        }
    }

    /// The identifier of the thing `base` names (in its own letter case): of the resource itself where the base means
    /// it, of some other thing of the world otherwise.
    pub(super) fn identifier(&self, resource: &Resource, base: &Word, kind: Identifier) -> String {
        let own = resource.is(&base.lower);
        let (label, index) = self.named(resource, base);
        let given = resource.given.as_deref().filter(|_| own);
        match kind {
            Identifier::Name if &**label == "region" => {
                let own = own && resource.kind.row;
                if own { (*hash::pick(index, &REGIONS)).to_owned() } else { self.region().to_owned() }
            }
            Identifier::Name => given.map_or_else(|| name(&label, index), str::to_owned),
            Identifier::Id => self.id(&label, index),
            Identifier::Arn => self.arn(&label, index, given),
            Identifier::Url => self.url(&label, index, given),
        }
    }

    /// Label and index of the thing `base` (in its own letter case) means to `resource`: itself, or another.
    pub(super) fn named(&self, resource: &Resource, base: &Word) -> (Rc<Word>, u64) {
        match &resource.other {
            Some((label, index)) if base.is_empty() => return (word(label), *index),
            _ if base.is_empty() => return (word(&resource.kind.label), resource.index),
            _ => {}
        }
        let index = if resource.kind.is(&base.lower) { resource.index } else { self.reference(resource, base.hash) };
        (base.label(), index)
    }

    /// Index of the other thing that `resource` refers to by a name with that hash.
    pub(super) fn reference(&self, resource: &Resource, name: u64) -> u64 {
        hash::mix(resource.seed, name) % self.items().max(1)
    }

    /// An id in the service's style: `i-0c1d2e3fa00000007`, `AIDA…`, or a UUID.
    fn id(&self, label: &Word, index: u64) -> String {
        let stem = label.stem();
        let seed = hash::mix(self.seed(), stem.hash);
        let mut out = String::with_capacity(label.len() + 24);
        if self.is_iam()
            && let Some(prefix) = stem.iam
        {
            out.push_str(prefix);
            hash::put_digits(seed, 8, b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", &mut out);
            out.push('X');
            put_number(index, 8, &mut out);
            return out;
        }
        match stem.ec2.or((self.is_ec2() && stem.is_group).then_some("sg")) {
            // Whoever mentions it means the same thing.
            Some(prefix) => put_ec2_id(prefix, hash::mix(self.shared_seed(), word(prefix).hash), index, &mut out),
            None if self.is_ec2() => put_ec2_id(label, seed, index, &mut out),
            None => {
                let hex = hash::hex(seed, 20);
                for part in [&hex[..8], "-", &hex[8..12], "-4", &hex[12..15], "-a", &hex[15..18], "-"] {
                    out.push_str(part);
                }
                put_number(index, 12, &mut out);
            }
        }
        out
    }

    /// The ARN of a thing by its label and index, or the name the caller gave it.
    pub(super) fn arn(&self, label: &Word, index: u64, given: Option<&str>) -> String {
        let service = label.stem().arn.unwrap_or_else(|| self.arn_service());
        let region = if GLOBAL.contains(&service) { "" } else { self.region() };
        let account = if matches!(service, "s3" | "route53") { "" } else { self.account() };
        let behind = match service {
            "sns" | "sqs" | "s3" => None,
            _ if COLON.contains(&service) => Some(':'),
            _ => Some('/'),
        };
        let mut out = String::with_capacity(96);
        for part in ["arn:aws:", service, ":", region, ":", account, ":"] {
            out.push_str(part);
        }
        if let Some(behind) = behind {
            out.push_str(label);
            out.push(behind);
        }
        match given {
            Some(given) => out.push_str(given),
            None => put_name(label, index, &mut out),
        }
        out
    }

    fn url(&self, label: &Word, index: u64, given: Option<&str>) -> String {
        let name = given.map_or_else(|| name(label, index), str::to_owned);
        match &**label {
            "queue" => format!("https://sqs.{}.amazonaws.com/{}/{name}", self.region(), self.account()),
            _ => format!("https://example.com/{}/{name}", &**label),
        }
    }

    /// Text for members that identify nothing.
    fn words(&self, resource: &Resource, member: &Word) -> String {
        let seed = hash::mix(resource.seed, member.hash);
        let index = resource.index;
        let pick = |choices: &[&str]| (*hash::pick(seed, choices)).to_owned();
        if member.names_a_thing && resource.kind.is_itself(&member.singular) {
            let given = resource.given.clone();
            return given.unwrap_or_else(|| name(&word(&names::singular(&member.kebab)), index));
        }
        match member.theme {
            Theme::Home => name(&member.label(), self.reference(resource, member.hash)),
            Theme::Etag => format!("\"{}\"", hash::hex(seed, 32)),
            Theme::Digest => hash::hex(seed, 64),
            Theme::Number => (seed % 1000).to_string(),
            Theme::Timestamp => self.time(resource, member).to_string(),
            Theme::Email => format!("{}-{index:04}@example.com", pick(&["ana", "ben", "chen", "devi", "emre"])),
            Theme::Ipv6Cidr => format!("2001:db8:{:x}::/64", seed & 0xffff),
            Theme::Ipv6 => format!("2001:db8::{:x}:{:x}", seed & 0xffff, seed >> 16 & 0xffff),
            Theme::Cidr => format!("10.{}.0.0/16", seed & 0xff),
            Theme::Ip { public } => {
                let [a, b, c, ..] = seed.to_le_bytes();
                if public { format!("203.0.{a}.{b}") } else { format!("10.{a}.{b}.{c}") }
            }
            Theme::Mac => {
                let hex = hash::hex(seed, 10);
                format!("02:{}:{}:{}:{}:{}", &hex[..2], &hex[2..4], &hex[4..6], &hex[6..8], &hex[8..])
            }
            Theme::Zone => format!("{}{}", self.region(), pick(&["a", "b", "c"])),
            Theme::Region => self.region().to_owned(),
            Theme::Host => format!("host-{index:04}.example.com"),
            Theme::Url => format!("https://example.com/{}-{index:04}", member.kebab),
            Theme::MediaType => pick(&["application/json", "text/plain", "application/octet-stream"]),
            Theme::Prose => {
                let what = if resource.kind.label.is_empty() { "resource" } else { &resource.kind.label };
                format!("{} of {what} {index}", member.kebab.replace('-', " "))
            }
            Theme::Policy => r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned(),
            Theme::Date => iso(self.time(resource, member)),
            Theme::Version => (1 + seed % 9).to_string(),
            Theme::Path => "/".to_owned(),
            Theme::State => pick(&["ACTIVE", "AVAILABLE", "PENDING", "FAILED"]),
            Theme::Currency => "USD".to_owned(),
            Theme::Language => pick(&["en-US", "de-DE", "ja-JP"]),
            Theme::Machine => pick(&["t3.micro", "m5.large", "c6g.xlarge", "r6i.2xlarge"]),
            Theme::Runtime => pick(&["python3.13", "nodejs22.x", "provided.al2023"]),
            Theme::Engine => pick(&["postgres", "mysql", "linux"]),
            Theme::Any => {
                pick(&["amber", "basalt", "cedar", "delta", "ember", "fjord", "garnet", "harbor", "indigo", "juniper"])
            }
        }
    }
}

/// What a text speaks of, by its member's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Theme {
    /// A bucket or a cluster, which have no other word for their names.
    Home,
    Etag,
    Digest,
    Number,
    Timestamp,
    Email,
    Ipv6Cidr,
    Ipv6,
    Cidr,
    Ip {
        public: bool,
    },
    Mac,
    Zone,
    Region,
    Host,
    Url,
    MediaType,
    Prose,
    Policy,
    Date,
    Version,
    Path,
    State,
    Currency,
    Language,
    Machine,
    Runtime,
    Engine,
    Any,
}

impl Theme {
    /// By a name in lower case; the first that fits.
    pub(super) fn of(lower: &str) -> Theme {
        let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        let ends = |words: &[&str]| words.iter().any(|word| lower.ends_with(word));
        let rules = [
            (matches!(lower, "bucket" | "cluster"), Theme::Home),
            (ends(&["etag", "md5"]), Theme::Etag),
            (has(&["sha256", "hash", "checksum", "digest", "fingerprint"]), Theme::Digest),
            (has(&["number", "count", "seconds", "timeout", "period", "size"]), Theme::Number),
            (ends(&["timestamp"]), Theme::Timestamp),
            (has(&["email"]), Theme::Email),
            (has(&["ipv6"]) && has(&["cidr"]), Theme::Ipv6Cidr),
            (has(&["ipv6"]), Theme::Ipv6),
            (has(&["cidr"]), Theme::Cidr),
            (ends(&["ip", "ipv4"]) || has(&["ipaddress"]), Theme::Ip { public: has(&["public", "source"]) }),
            (has(&["macaddress"]), Theme::Mac),
            (has(&["availabilityzone"]), Theme::Zone),
            (has(&["region", "locationconstraint"]), Theme::Region),
            (has(&["hostname", "dnsname", "domain"]) || ends(&["address"]), Theme::Host),
            (has(&["uri", "url", "endpoint"]) || has(&["location"]) && !has(&["constraint"]), Theme::Url),
            (has(&["contenttype", "mediatype", "mimetype"]), Theme::MediaType),
            (has(&["description", "message", "comment", "reason", "notes"]), Theme::Prose),
            (ends(&["policy"]) || has(&["policydocument"]), Theme::Policy),
            (has(&["date", "time", "modified"]) || ends(&["at"]), Theme::Date),
            (has(&["version"]), Theme::Version),
            (has(&["path", "prefix", "folder", "directory"]), Theme::Path),
            (has(&["state", "status"]), Theme::State),
            (has(&["currency"]), Theme::Currency),
            (has(&["language", "locale"]), Theme::Language),
            (has(&["instancetype", "instanceclass", "nodetype"]), Theme::Machine),
            (has(&["runtime"]), Theme::Runtime),
            (has(&["engine", "platform"]), Theme::Engine),
        ];
        rules.into_iter().find(|(fits, _)| *fits).map_or(Theme::Any, |(_, theme)| theme)
    }
}

fn name(label: &Word, index: u64) -> String {
    let mut out = String::with_capacity(label.len() + 8);
    put_name(label, index, &mut out);
    out
}

fn put_name(label: &Word, index: u64, out: &mut String) {
    out.push_str(label);
    out.push('-');
    put_number(index, 4, out);
    if label.stem().is_host {
        out.push_str(".example.com");
    }
}

/// `vpc-0` and seven digits by the seed, then the index behind an `a`.
fn put_ec2_id(prefix: &str, seed: u64, index: u64, out: &mut String) {
    out.push_str(prefix);
    out.push_str("-0");
    hash::put_digits(seed, 7, hash::HEX, out);
    out.push('a');
    put_number(index, 8, out);
}

/// A number in decimal, with zeros in front up to `width` digits: what `write!` does, in a fifth of the time.
pub(super) fn put_number(mut number: u64, width: usize, out: &mut String) {
    // As many as the largest number has.
    let mut digits = [b'0'; 20];
    let mut start = digits.len();
    while number > 0 || start > digits.len() - width.clamp(1, 20) {
        start -= 1;
        digits[start] = b'0' + (number % 10) as u8;
        number /= 10;
    }
    out.extend(digits[start..].iter().copied().map(char::from));
}

/// `2025-06-01T00:00:00Z`.
pub(super) fn iso(secs: i64) -> String {
    let (year, month, day, hour, minute, second) = civil(secs);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Year, month, day, hour, minute and second in UTC (proleptic Gregorian calendar, days counted from 0000-03-01).
pub(super) fn civil(secs: i64) -> (i64, i64, i64, i64, i64, i64) {
    let (days, rest) = (secs.div_euclid(86_400), secs.rem_euclid(86_400));
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let day_of_era = z.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day, rest / 3600, rest / 60 % 60, rest % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_gives_its_index_back() {
        for (text, want) in [
            ("bucket-0007", Some(7)),
            ("i-0c1d2e3fa00000042", Some(42)),
            ("arn:aws:lambda:us-east-1:123456789012:function:function-0123", Some(123)),
            ("https://sqs.us-east-1.amazonaws.com/123456789012/queue-1234567", Some(1_234_567)),
            ("3f2a9c1e-5b7d-4c2a-ae1f-000000000007", Some(7)),
            ("ana-0003@example.com", Some(3)),
            ("host-0003.example.com", Some(3)),
            ("my-bucket", None),
            ("bucket-7", None),
            ("", None),
        ] {
            assert_eq!(index_of(text), want, "{text}");
        }
    }

    #[test]
    fn numbers_are_what_write_makes() {
        for number in [0, 1, 9, 10, 12_345, 999_999, u64::MAX] {
            for width in [0, 1, 2, 6, 20] {
                let mut out = String::from("x");
                put_number(number, width, &mut out);
                assert_eq!(out, format!("x{number:0width$}"));
            }
        }
    }

    #[test]
    fn dates() {
        assert_eq!(iso(0), "1970-01-01T00:00:00Z");
        assert_eq!(iso(1_709_251_199), "2024-02-29T23:59:59Z");
        assert_eq!(iso(-1), "1969-12-31T23:59:59Z");
    }
}
