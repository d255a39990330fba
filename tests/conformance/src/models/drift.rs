//! How far an official model and ours may lie apart, by kind of fact: they were written at different times, and botocore
//! does not carry everything that Smithy files say.

use super::compare::Tally;

/// What may differ in facts of one kind, as shares of all facts of that kind over all models compared.
struct Allowance {
    kind: &'static str,
    /// Only the official model has it.
    only_official: f64,
    /// Only ours has it.
    only_ours: f64,
    /// Both have it, and not the same.
    different: f64,
    /// Why.
    #[expect(dead_code, reason = "for whoever reads the table")]
    why: &'static str,
}

/// So many facts may differ whatever their share, where any may: one service rewrites its URIs now and then.
const FEW: usize = 10;

/// As many as there are.
const ANY: f64 = 1.0;

const fn may(kind: &'static str, only_official: f64, only_ours: f64, different: f64, why: &'static str) -> Allowance {
    Allowance { kind, only_official, only_ours, different, why }
}

/// A kind that is not listed must be the same on both sides throughout.
const ALLOWANCES: &[Allowance] = &[
    // Services change: they grow, and now and then something is taken back.
    may("operation", 0.005, ANY, 0.0, "new operations; ConnectorRegistrationsV2 got another name"),
    may("input or output", 0.0, ANY, 0.0, "operations got their first members"),
    may("enum value", 0.01, ANY, 0.0, "new values; three services renamed some"),
    may("protocol", 0.0, ANY, 0.0, "30 services learnt rpcv2Cbor, CloudWatch also awsJson1_0"),
    may("service auth", 0.0, 0.0, 0.02, "sts learnt sigv4a"),
    may("aws.auth#sigv4a", 0.0, ANY, 0.0, "sts learnt sigv4a"),
    may("aws.protocols#awsQueryCompatible", 0.0, ANY, 0.0, "CloudWatch left awsQuery"),
    may("target prefix", 0.0, ANY, 0.05, "CloudWatch's is new; three are written in full here, services take both"),
    may("smithy.rules#endpointRuleSet", 0.0, 0.0, 0.3, "rules changed for partitions and dual stack"),
    may("smithy.rules#clientContextParams", 0.0, ANY, 0.0, "acm's is new"),
    may("smithy.api#title", 0.0, 0.0, 0.02, "AgentCore was renamed"),
    may("context param", 0.0, ANY, 0.0, "dynamodb-streams' are new"),
    may("static context", 0.0, ANY, 0.0, "acm's and kinesis' are new"),
    may("checksum", 0.0, 0.0, 0.05, "S3 has more algorithms"),
    may("host prefix", 0.0, 0.0, 0.01, "three operations moved"),
    may("http method", 0.0, 0.0, 0.001, "sesv2's two lists became POST"),
    may("http uri", 0.0, 0.0, 0.005, "those two, and geo-* moved to /v2"),
    may("query", 0.002, 0.0, 0.0, "those two"),
    may("http code", 0.002, ANY, 0.01, "lambda and agentcore changed"),
    may("idempotent", 0.01, ANY, 0.0, "ecs, deadline, invoicing, s3vectors changed"),
    may("json name", 0.0, 0.0, 0.002, "guardduty's error type changed"),
    may("smithy.api#timestampFormat", 0.002, 0.0, 0.0, "FocDate became a string"),
    may("smithy.api#sensitive", 0.01, ANY, 0.0, "changed with the services"),
    may("length", 0.02, ANY, 0.04, "limits changed"),
    may("range", 0.08, ANY, 0.1, "limits changed"),
    may("pattern", 0.01, ANY, 0.1, "patterns changed; those with alternatives are not anchored here"),
    may("member deprecated", 0.0, ANY, 0.0, "deprecated since"),
    may("shape deprecated", 0.0, ANY, 0.0, "deprecated since"),
    may("operation deprecated", 0.0, ANY, 0.0, "deprecated since"),
    // What botocore does not carry, or says otherwise.
    may("default", ANY, 0.0, 0.0, "botocore carries no defaults"),
    may("readonly", ANY, ANY, 0.0, "botocore has it only for services whose model was built lately"),
    may("sparse", ANY, ANY, 0.0, "botocore has it only where it was added lately"),
    may("required", 0.01, ANY, 0.0, "members became optional since, a few required"),
    may("smithy.api#mediaType", ANY, 0.0, 0.0, "botocore knows it for JSON values only"),
    may("operation auth", 0.25, 0.0, 0.0, "official files repeat the service's schemes on unsigned payloads"),
    may("http versions", 0.0, 0.0, 0.05, "botocore names h2 only, official files list both versions"),
    may("aws.api#clientEndpointDiscovery", 0.0, 0.0, ANY, "botocore's dynamodb has no InvalidEndpointException"),
    may(
        "error",
        0.005,
        ANY,
        0.0,
        "new errors; botocore lacks that one, HeadBucket's NotFound, and SQS' old query codes",
    ),
    may("error fault", 0.0, 0.0, 0.01, "botocore names neither fault nor status for these"),
    may("error status", ANY, 0.0, 0.0, "botocore leaves it out where the protocol does not carry it"),
    may("error retryable", 0.0, ANY, 0.0, "new"),
    may("member", 0.01, ANY, 0.0, "new members; botocore drops those that every error of a service has"),
    may(
        "type",
        0.0,
        0.0,
        0.001,
        "botocore keeps old types: unions as structures, counts as strings; two enums are inline",
    ),
    may("page input token", 0.002, ANY, 0.0, "new; GetLogEvents never ends by its token"),
    may("page output token", 0.002, ANY, 0.0, "new; GetLogEvents never ends by its token"),
    may("page items", 0.002, ANY, 0.0, "botocore's paginators always name them"),
    may("page size", 0.005, ANY, 0.0, "device-farm's maxResult is no name of a page size elsewhere"),
    may("waiters", 0.02, ANY, 0.05, "new; botocore leaves out waiters on a list's length"),
    may("waiter acceptors", 0.02, ANY, 0.3, "botocore looks at the status where official files name an error"),
    may("waiter delays", 0.02, ANY, 0.6, "botocore waits the same time each turn, so its files have no longest delay"),
];

/// What is too much in a tally over all models, with the first examples; nothing where the drift is explained.
pub(super) fn unexplained(kind: &str, tally: &Tally) -> Vec<String> {
    let listed = ALLOWANCES.iter().find(|allowance| allowance.kind == kind);
    let of = |read: fn(&Allowance) -> f64| listed.map_or(0.0, read);
    let all = tally.all();
    [
        ("only official", &tally.only_official, of(|it| it.only_official)),
        ("only ours", &tally.only_ours, of(|it| it.only_ours)),
        ("different", &tally.different, of(|it| it.different)),
    ]
    .into_iter()
    .filter(|(_, found, share)| {
        let may = if *share > 0.0 { FEW.max((share * all as f64) as usize) } else { 0 };
        found.count > may
    })
    .map(|(side, found, share)| {
        let may = share * 100.0;
        format!("{kind}, {side}: {} of {all}, at most {may} %: {}", found.count, found.examples.join("; "))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::compare::Found;

    fn different(same: usize, count: usize) -> Tally {
        Tally { same, different: Found { count, examples: vec!["x: 1 / 2".to_owned()] }, ..Tally::default() }
    }

    #[test]
    fn drift_has_bounds() {
        assert_eq!(unexplained("header", &different(5_000, 1)).len(), 1, "a kind that is not listed never differs");
        assert!(unexplained("http uri", &different(1_000, FEW)).is_empty());
        assert_eq!(unexplained("http uri", &different(1_000, FEW + 1)).len(), 1);
        assert!(unexplained("http uri", &different(7_375, 20)).is_empty());
        assert!(unexplained("pattern", &different(950, 50)).is_empty());
        assert_eq!(unexplained("pattern", &different(500, 500)).len(), 1);
        let gone = Tally { only_official: Found { count: 30, examples: Vec::new() }, same: 1_000, ..Tally::default() };
        assert_eq!(unexplained("operation", &gone).len(), 1);
    }
}
