//! Plausible strings by a member's name: identifiers that carry a resource's index, and the usual words.
//!
//! An identifier always ends in its resource's index in decimal, after something that is not a digit, so that
//! [`index_of`] reads it back from any of its forms. What a pattern or a length allows is [`super::world`]'s to see to.

use super::hash;
use super::names::{self, Identifier};
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

impl World<'_> {
    /// What a member called `member` of `resource` says when nothing limits it.
    pub(super) fn natural(&self, resource: &Resource, member: &str) -> String {
        if is_account(member) {
            return ACCOUNT.to_owned();
        }
        match names::identifier(member) {
            Some((base, kind)) => self.identifier(resource, &member[..base.len()], kind),
            None => self.words(resource, member),
        }
    }

    /// The identifier of the thing `base` names (in its own letter case): of the resource itself where the base means
    /// it, of some other thing of the world otherwise.
    pub(super) fn identifier(&self, resource: &Resource, base: &str, kind: Identifier) -> String {
        let own = resource.is(&base.to_ascii_lowercase());
        let (label, index) = self.named(resource, base);
        let given = resource.given.as_deref().filter(|_| own);
        match kind {
            Identifier::Name if label == "region" => {
                let own = own && resource.kind.row;
                if own { (*hash::pick(index, &REGIONS)).to_owned() } else { self.region().to_owned() }
            }
            Identifier::Name => given.map_or_else(|| self.name(&label, index), str::to_owned),
            Identifier::Id => self.id(&label, index),
            Identifier::Arn => self.arn(&label, index, given),
            Identifier::Url => self.url(&label, index, given),
        }
    }

    /// Label and index of the thing `base` (in its own letter case) means to `resource`: itself, or another.
    pub(super) fn named(&self, resource: &Resource, base: &str) -> (String, u64) {
        match &resource.other {
            Some((label, index)) if base.is_empty() => return (label.to_string(), *index),
            _ if base.is_empty() => return (resource.kind.label.clone(), resource.index),
            _ => {}
        }
        let lower = base.to_ascii_lowercase();
        let index = if resource.kind.is(&lower) { resource.index } else { self.reference(resource, &lower) };
        (names::kebab(base), index)
    }

    /// Index of the other thing that `resource` refers to as `base`.
    pub(super) fn reference(&self, resource: &Resource, base: &str) -> u64 {
        hash::mix(resource.seed, hash::text(base)) % self.items().max(1)
    }

    fn name(&self, label: &str, index: u64) -> String {
        match label {
            "host" | "domain" | "dns" | "domain-name" => format!("{label}-{index:04}.example.com"),
            _ => format!("{label}-{index:04}"),
        }
    }

    /// An id in the service's style: `i-0c1d2e3fa00000007`, `AIDA…`, or a UUID.
    fn id(&self, label: &str, index: u64) -> String {
        let plain = label.replace('-', "");
        let seed = hash::mix(self.seed(), hash::text(&plain));
        let known =
            |table: &[(&str, &'static str)]| table.iter().find(|(thing, _)| *thing == plain).map(|(_, prefix)| *prefix);
        if self.is_iam()
            && let Some(prefix) = known(&IAM_PREFIXES)
        {
            return format!("{prefix}{}X{index:08}", hash::digits(seed, 8, b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"));
        }
        let end =
            ["securitygroup", "subnet", "vpc", "volume", "networkinterface"].iter().find(|end| plain.ends_with(*end));
        let ending = || ID_PREFIXES.iter().find(|(thing, _)| Some(thing) == end).map(|(_, prefix)| *prefix);
        match known(&ID_PREFIXES).or_else(ending).or_else(|| (self.is_ec2() && plain == "group").then_some("sg")) {
            // Whoever mentions it means the same thing.
            Some(prefix) => {
                let seed = hash::mix(self.shared_seed(), hash::text(prefix));
                format!("{prefix}-0{}a{index:08}", hash::hex(seed, 7))
            }
            None if self.is_ec2() => format!("{label}-0{}a{index:08}", hash::hex(seed, 7)),
            None => {
                let hex = hash::hex(seed, 20);
                format!("{}-{}-4{}-a{}-{index:012}", &hex[..8], &hex[8..12], &hex[12..15], &hex[15..18])
            }
        }
    }

    /// The ARN of a thing by its label and index, or the name the caller gave it.
    pub(super) fn arn(&self, label: &str, index: u64, given: Option<&str>) -> String {
        let plain = label.replace('-', "");
        let service = ARN_SERVICES
            .iter()
            .find(|(thing, _)| plain == *thing)
            .map_or_else(|| self.arn_service(), |(_, service)| service);
        let region = if GLOBAL.contains(&service) { "" } else { self.region() };
        let account = if matches!(service, "s3" | "route53") { "" } else { ACCOUNT };
        let name = given.map_or_else(|| self.name(label, index), str::to_owned);
        let head = format!("arn:aws:{service}:{region}:{account}");
        match service {
            "sns" | "sqs" | "s3" => format!("{head}:{name}"),
            _ if COLON.contains(&service) => format!("{head}:{label}:{name}"),
            _ => format!("{head}:{label}/{name}"),
        }
    }

    fn url(&self, label: &str, index: u64, given: Option<&str>) -> String {
        let name = given.map_or_else(|| self.name(label, index), str::to_owned);
        match label {
            "queue" => format!("https://sqs.{}.amazonaws.com/{ACCOUNT}/{name}", self.region()),
            _ => format!("https://example.com/{label}/{name}"),
        }
    }

    /// Text for members that identify nothing.
    fn words(&self, resource: &Resource, member: &str) -> String {
        let lower = member.to_ascii_lowercase();
        let seed = hash::mix(resource.seed, hash::text(member));
        let index = resource.index;
        let has = |word: &str| lower.contains(word);
        let ends = |word: &str| lower.ends_with(word);
        let pick = |choices: &[&str]| (*hash::pick(seed, choices)).to_owned();
        if resource.kind.is_itself(&names::singular(&lower)) && names::names_a_thing(&lower) {
            let given = resource.given.clone();
            return given.unwrap_or_else(|| self.name(&names::singular(&names::kebab(member)), index));
        }
        if lower == "bucket" || lower == "cluster" {
            return self.name(&lower, self.reference(resource, &lower));
        }
        if ends("etag") || ends("md5") {
            return format!("\"{}\"", hash::hex(seed, 32));
        }
        if has("sha256") || has("hash") || has("checksum") || has("digest") || has("fingerprint") {
            return hash::hex(seed, 64);
        }
        if ["number", "count", "seconds", "timeout", "period", "size"].iter().any(|word| has(word)) {
            return (seed % 1000).to_string();
        }
        if ends("timestamp") {
            return self.time(resource, member).to_string();
        }
        if has("email") {
            return format!("{}-{index:04}@example.com", pick(&["ana", "ben", "chen", "devi", "emre"]));
        }
        if has("ipv6") && has("cidr") {
            return format!("2001:db8:{:x}::/64", seed & 0xffff);
        }
        if has("ipv6") {
            return format!("2001:db8::{:x}:{:x}", seed & 0xffff, seed >> 16 & 0xffff);
        }
        if has("cidr") {
            return format!("10.{}.0.0/16", seed & 0xff);
        }
        if ends("ip") || has("ipaddress") || ends("ipv4") {
            let [a, b, c, ..] = seed.to_le_bytes();
            return if has("public") || has("source") { format!("203.0.{a}.{b}") } else { format!("10.{a}.{b}.{c}") };
        }
        if has("macaddress") {
            let hex = hash::hex(seed, 10);
            return format!("02:{}:{}:{}:{}:{}", &hex[..2], &hex[2..4], &hex[4..6], &hex[6..8], &hex[8..]);
        }
        if has("availabilityzone") {
            return format!("{}{}", self.region(), pick(&["a", "b", "c"]));
        }
        if has("region") || has("locationconstraint") {
            return self.region().to_owned();
        }
        if has("hostname") || has("dnsname") || has("domain") || ends("address") {
            return format!("host-{index:04}.example.com");
        }
        if has("uri") || has("url") || has("endpoint") || has("location") && !has("constraint") {
            return format!("https://example.com/{}-{index:04}", names::kebab(member));
        }
        if has("contenttype") || has("mediatype") || has("mimetype") {
            return pick(&["application/json", "text/plain", "application/octet-stream"]);
        }
        if has("description") || has("message") || has("comment") || has("reason") || has("notes") {
            let what = if resource.kind.label.is_empty() { "resource" } else { &resource.kind.label };
            return format!("{} of {what} {index}", names::kebab(member).replace('-', " "));
        }
        if ends("policy") || has("policydocument") {
            return r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned();
        }
        if has("date") || has("time") || has("modified") || ends("at") {
            return iso(self.time(resource, member));
        }
        if has("version") {
            return format!("{}", 1 + seed % 9);
        }
        if has("path") || has("prefix") || has("folder") || has("directory") {
            return "/".to_owned();
        }
        if has("state") || has("status") {
            return pick(&["ACTIVE", "AVAILABLE", "PENDING", "FAILED"]);
        }
        if has("currency") {
            return "USD".to_owned();
        }
        if has("language") || has("locale") {
            return pick(&["en-US", "de-DE", "ja-JP"]);
        }
        if has("instancetype") || has("instanceclass") || has("nodetype") {
            return pick(&["t3.micro", "m5.large", "c6g.xlarge", "r6i.2xlarge"]);
        }
        if has("runtime") {
            return pick(&["python3.13", "nodejs22.x", "provided.al2023"]);
        }
        if has("engine") || has("platform") {
            return pick(&["postgres", "mysql", "linux"]);
        }
        pick(&["amber", "basalt", "cedar", "delta", "ember", "fjord", "garnet", "harbor", "indigo", "juniper"])
    }
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
    fn dates() {
        assert_eq!(iso(0), "1970-01-01T00:00:00Z");
        assert_eq!(iso(1_709_251_199), "2024-02-29T23:59:59Z");
        assert_eq!(iso(-1), "1969-12-31T23:59:59Z");
    }
}
