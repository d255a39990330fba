//! `cargo xtask trace`: a working day's calls, made up from a seed, and how many of them a perfect cache would answer.
//!
//! Somebody works eight hours in spells of some minutes, each about one thing: instances, buckets, functions. They look
//! at it once, go on looking at parts of it, press Tab for names, watch it while it changes, and now and then change
//! something. What they ask for is told here; how long an answer holds and what a change makes stale is the overlays'.
//! The calls fit nuaws's mock: what they name exists there.

pub(crate) mod judge;

use std::io::{self, Write};

use anyhow::Result;
use serde::Serialize;
use serde_json::value::RawValue;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Another seed, another day
    #[arg(long, default_value_t = SEED)]
    seed: u64,
    /// Say what a cache could do for this day instead of showing it
    #[arg(long)]
    judge: bool,
}

/// The day that benchmarks play.
pub(crate) const SEED: u64 = 1;
/// Seconds of work.
const DAY: f64 = 8.0 * 3600.0;

/// One call of the day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Call {
    /// Milliseconds since the day began.
    pub(crate) at: u64,
    /// Service, by its slug.
    pub(crate) service: &'static str,
    /// Operation, by its name in the model.
    pub(crate) operation: &'static str,
    pub(crate) region: &'static str,
    /// Parameters as JSON.
    #[serde(serialize_with = "json")]
    pub(crate) params: String,
}

fn json<S: serde::Serializer>(params: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serde_json::from_str::<&RawValue>(params).map_err(serde::ser::Error::custom)?.serialize(serializer)
}

/// Prints the day, one call a line, or what a cache could do for it.
pub(crate) fn run(args: &Args) -> Result<()> {
    let day = day(args.seed);
    if args.judge {
        println!("{}", judge::judge(&day, judge::Time::Passes)?);
        return Ok(());
    }
    let mut out = io::stdout().lock();
    for call in day {
        match writeln!(out, "{}", serde_json::to_string(&call)?) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            written => written?,
        }
    }
    Ok(())
}

/// Service, operation, and parameters as JSON in which `#` stands for the number of the thing at hand.
type Ask = (&'static str, &'static str, &'static str);

/// What somebody works on.
struct Theme {
    /// How often it is what they work on, against the others.
    weight: u32,
    /// What they look at, the first most.
    reads: &'static [Ask],
    /// What completions ask for.
    names: &'static [Ask],
    /// What is watched until it changes.
    watched: Option<Ask>,
    /// What is asked anew each time: measures, contents, messages.
    live: &'static [Ask],
    changes: &'static [Ask],
}

const INSTANCES: Ask = ("ec2", "DescribeInstances", "{}");
const INSTANCE: Ask = ("ec2", "DescribeInstances", r#"{"InstanceIds":["i-000000000000#"]}"#);
const FUNCTIONS: Ask = ("lambda", "ListFunctions", "{}");
const BUCKETS: Ask = ("s3", "ListBuckets", "{}");
const METRICS: Ask = (
    "cloudwatch",
    "GetMetricStatistics",
    r#"{"Namespace":"AWS/EC2","MetricName":"CPUUtilization","StartTime":"2026-01-05T00:00:00Z","EndTime":"2026-01-05T01:00:00Z","Period":300}"#,
);

const THEMES: &[Theme] = &[
    Theme {
        weight: 8,
        reads: &[
            INSTANCES,
            INSTANCE,
            ("ec2", "DescribeVolumes", "{}"),
            ("ec2", "DescribeSecurityGroups", "{}"),
            ("ec2", "DescribeImages", r#"{"Owners":["self"]}"#),
            ("ec2", "DescribeSubnets", "{}"),
        ],
        names: &[INSTANCES],
        watched: Some(("ec2", "DescribeInstanceStatus", "{}")),
        live: &[METRICS],
        changes: &[
            ("ec2", "StopInstances", r#"{"InstanceIds":["i-000000000000#"]}"#),
            ("ec2", "StartInstances", r#"{"InstanceIds":["i-000000000000#"]}"#),
            ("ec2", "CreateTags", r#"{"Resources":["i-000000000000#"],"Tags":[{"Key":"team","Value":"web"}]}"#),
        ],
    },
    Theme {
        weight: 5,
        reads: &[
            BUCKETS,
            ("s3", "ListObjectsV2", r##"{"Bucket":"bucket-#"}"##),
            ("s3", "ListObjectsV2", r##"{"Bucket":"bucket-#","Prefix":"logs/"}"##),
            ("s3", "GetBucketTagging", r##"{"Bucket":"bucket-#"}"##),
            ("s3", "GetBucketLifecycleConfiguration", r##"{"Bucket":"bucket-#"}"##),
            ("s3", "GetBucketPolicy", r##"{"Bucket":"bucket-#"}"##),
        ],
        names: &[BUCKETS],
        watched: None,
        live: &[("s3", "HeadObject", r##"{"Bucket":"bucket-#","Key":"data/2023/01/part-000000.parquet"}"##)],
        changes: &[
            (
                "s3",
                "PutBucketTagging",
                r##"{"Bucket":"bucket-#","Tagging":{"TagSet":[{"Key":"team","Value":"web"}]}}"##,
            ),
            ("s3", "DeleteObject", r##"{"Bucket":"bucket-#","Key":"data/2023/01/part-000001.parquet"}"##),
        ],
    },
    Theme {
        weight: 4,
        reads: &[
            FUNCTIONS,
            ("lambda", "GetFunctionConfiguration", r##"{"FunctionName":"function-#"}"##),
            ("lambda", "ListEventSourceMappings", "{}"),
            ("cloudwatch-logs", "DescribeLogGroups", "{}"),
        ],
        names: &[FUNCTIONS, ("cloudwatch-logs", "DescribeLogGroups", "{}")],
        watched: Some(("cloudwatch-logs", "DescribeLogStreams", r##"{"logGroupName":"log-group-#"}"##)),
        live: &[("cloudwatch-logs", "FilterLogEvents", r##"{"logGroupName":"log-group-#"}"##)],
        changes: &[(
            "lambda",
            "UpdateFunctionConfiguration",
            r##"{"FunctionName":"function-#","Environment":{"Variables":{"LEVEL":"debug"}}}"##,
        )],
    },
    Theme {
        weight: 3,
        reads: &[
            ("iam", "ListRoles", "{}"),
            ("iam", "ListUsers", "{}"),
            ("iam", "ListAttachedRolePolicies", r##"{"RoleName":"role-#"}"##),
            ("iam", "GetRole", r##"{"RoleName":"role-#"}"##),
            ("iam", "ListPolicies", r#"{"Scope":"Local"}"#),
            ("sts", "GetCallerIdentity", "{}"),
        ],
        names: &[("iam", "ListRoles", "{}"), ("iam", "ListUsers", "{}")],
        watched: None,
        live: &[],
        changes: &[(
            "iam",
            "AttachRolePolicy",
            r##"{"RoleName":"role-#","PolicyArn":"arn:aws:iam::123456789012:policy/policy-#"}"##,
        )],
    },
    Theme {
        weight: 3,
        reads: &[
            ("dynamodb", "ListTables", "{}"),
            ("dynamodb", "DescribeTable", r##"{"TableName":"table-#"}"##),
            ("dynamodb", "DescribeTimeToLive", r##"{"TableName":"table-#"}"##),
        ],
        names: &[("dynamodb", "ListTables", "{}")],
        watched: None,
        live: &[("dynamodb", "Scan", r##"{"TableName":"table-#","Limit":10}"##)],
        changes: &[("dynamodb", "PutItem", r##"{"TableName":"table-#","Item":{"id":{"S":"1"}}}"##)],
    },
    Theme {
        weight: 3,
        reads: &[
            ("ecs", "ListClusters", "{}"),
            ("ecs", "ListServices", r##"{"cluster":"cluster-#"}"##),
            ("ecs", "ListTaskDefinitions", "{}"),
        ],
        names: &[("ecs", "ListClusters", "{}")],
        watched: Some(("ecs", "DescribeServices", r##"{"cluster":"cluster-#","services":["service-#"]}"##)),
        live: &[("cloudwatch-logs", "FilterLogEvents", r##"{"logGroupName":"log-group-#"}"##)],
        changes: &[(
            "ecs",
            "UpdateService",
            r##"{"cluster":"cluster-#","service":"service-#","forceNewDeployment":true}"##,
        )],
    },
    Theme {
        weight: 2,
        reads: &[
            ("rds", "DescribeDBInstances", "{}"),
            ("rds", "DescribeDBClusters", "{}"),
            ("rds", "DescribeDBSnapshots", "{}"),
            ("rds", "DescribeDBParameterGroups", "{}"),
        ],
        names: &[("rds", "DescribeDBInstances", "{}")],
        watched: None,
        live: &[METRICS],
        changes: &[(
            "rds",
            "CreateDBSnapshot",
            r##"{"DBInstanceIdentifier":"db-instance-#","DBSnapshotIdentifier":"before-#"}"##,
        )],
    },
    Theme {
        weight: 2,
        reads: &[
            ("sqs", "ListQueues", "{}"),
            ("sns", "ListTopics", "{}"),
            ("sns", "ListSubscriptions", "{}"),
            ("eventbridge", "ListRules", "{}"),
        ],
        names: &[("sqs", "ListQueues", "{}"), ("sns", "ListTopics", "{}")],
        watched: None,
        live: &[],
        changes: &[("sns", "CreateTopic", r##"{"Name":"topic-#"}"##)],
    },
];

/// Where the work is, most of it at home.
const REGIONS: [&str; 6] = ["eu-west-1", "eu-west-1", "eu-west-1", "eu-west-1", "eu-west-1", "us-east-1"];
/// Instances, buckets and so on that are somebody's own business, of each kind.
const OWN: usize = 8;

/// The calls of a day, in order.
pub(crate) fn day(seed: u64) -> Vec<Call> {
    let mut chance = Chance(fastrand::Rng::with_seed(seed));
    let mut calls = Vec::new();
    let mut now = 0.0;
    while now < DAY {
        now = spell(&mut chance, now, &mut calls);
        // Talk, code, coffee; once a day lunch.
        now += chance.between(60.0, 600.0);
        if (0.45..0.55).contains(&(now / DAY)) {
            now += 2400.0;
        }
    }
    calls
}

/// Works on one thing from `now` on; gives when that ends.
fn spell(chance: &mut Chance, mut now: f64, calls: &mut Vec<Call>) -> f64 {
    let theme = chance.theme();
    let region = *chance.pick(&REGIONS);
    let thing = format!("{:04}", chance.below(OWN));
    let end = now + chance.between(240.0, 1500.0);
    let mut ask = |now: f64, (service, operation, params): Ask| {
        calls.push(Call { at: (now * 1000.0) as u64, service, operation, region, params: params.replace('#', &thing) });
    };
    ask(now, theme.reads[0]);
    while now < end {
        now += chance.between(3.0, 25.0);
        match chance.below(100) {
            // A look, and the same call again with another filter behind it, until the pipeline is right.
            0..55 => {
                let at = chance.below(theme.reads.len()).min(chance.below(theme.reads.len()));
                for _ in 0..1 + chance.below(5) {
                    ask(now, theme.reads[at]);
                    now += chance.between(3.0, 15.0);
                }
            }
            // Tab, and the menu asks again with each letter of the name.
            55..80 => {
                let names = *chance.pick(theme.names);
                for _ in 0..3 + chance.below(7) {
                    ask(now, names);
                    now += chance.between(0.2, 1.0);
                }
            }
            80..88 => {
                let Some(watched) = theme.watched else { continue };
                for _ in 0..4 + chance.below(12) {
                    ask(now, watched);
                    now += 5.0;
                }
            }
            88..95 => {
                if !theme.live.is_empty() {
                    ask(now, *chance.pick(theme.live));
                }
            }
            // A change, and a look at what came of it.
            _ => {
                ask(now, *chance.pick(theme.changes));
                now += chance.between(1.0, 5.0);
                ask(now, theme.reads[chance.below(2)]);
            }
        }
    }
    now
}

/// What happens, by a seed.
struct Chance(fastrand::Rng);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0.usize(..end)
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.0.f64()
    }

    fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    fn theme(&mut self) -> &'static Theme {
        let all: u32 = THEMES.iter().map(|theme| theme.weight).sum();
        let mut at = self.below(all as usize) as u32;
        let found = THEMES.iter().find(|theme| {
            let here = at < theme.weight;
            at = at.saturating_sub(theme.weight);
            here
        });
        found.unwrap_or(&THEMES[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_same_each_time_and_of_a_days_size() {
        let first = day(SEED);
        assert_eq!(first, day(SEED));
        assert_ne!(first, day(SEED + 1));
        assert!(first.is_sorted_by_key(|call| call.at));
        for seed in 1..=20 {
            let calls = day(seed);
            assert!((1000..=3000).contains(&calls.len()), "seed {seed}: {} calls", calls.len());
        }
    }

    #[test]
    fn a_line_holds_a_whole_call() {
        let line = serde_json::to_value(&day(SEED)[0]).unwrap();
        assert!(line["params"].is_object() && line["at"].is_u64(), "{line}");
    }
}
