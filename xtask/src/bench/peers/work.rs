//! The pieces of work, and for each who does it by which command line.
//!
//! A figure is one piece of work at one size. Peers do it as their users would, each by the fastest way it has.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Result, ensure};

use super::super::place::{Place, Server, binary};
use super::clients::{Client, Clients};
use super::trial::{Contender, Reading, Side};
use crate::root;

/// One piece of work at one size.
pub(super) struct Figure {
    /// What `--only` takes; all sizes of one kind begin alike.
    pub(super) name: &'static str,
    /// What is done, for people.
    pub(super) title: &'static str,
    pub(super) work: Work,
    /// Rows that everybody has to come to.
    pub(super) rows: u64,
    pub(super) latency: Duration,
    /// Left out of the short form.
    pub(super) is_long: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// A service, an operation, the AWS CLI's words for it, Nushell's, boto3's method, and the member that each row has.
    Call(&'static Small),
    List,
    Heads,
    Regions,
}

/// One small answer.
#[derive(PartialEq, Eq)]
pub(super) struct Small {
    service: &'static str,
    operation: &'static str,
    /// As the AWS CLI and Nushell spell it.
    kebab: &'static str,
    /// As boto3 does.
    snake: &'static str,
    member: &'static str,
    /// Where the rows are in boto3's answer.
    path: &'static str,
}

const WHO: Small = Small {
    service: "sts",
    operation: "GetCallerIdentity",
    kebab: "get-caller-identity",
    snake: "get_caller_identity",
    member: "Account",
    path: "Account",
};
const INSTANCES: Small = Small {
    service: "ec2",
    operation: "DescribeInstances",
    kebab: "describe-instances",
    snake: "describe_instances",
    member: "InstanceId",
    path: "Reservations.Instances",
};
const BUCKETS: Small = Small {
    service: "s3",
    operation: "ListBuckets",
    kebab: "list-buckets",
    snake: "list_buckets",
    member: "CreationDate",
    path: "Buckets",
};

/// Ends the name of who answers from the cache.
const KEPT: &str = ", kept answer";
const NONE: Duration = Duration::ZERO;
const PAGE: Duration = Duration::from_millis(20);
const BUCKET: &str = "bucket-0001";
/// Resources of each kind where the figure is not about their number.
const FEW: u64 = 25;
/// Regions that are enabled in every account.
const REGIONS: [&str; 17] = [
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "ap-south-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
];

const fn figure(
    name: &'static str,
    title: &'static str,
    work: Work,
    rows: u64,
    latency: Duration,
    is_long: bool,
) -> Figure {
    Figure { name, title, work, rows, latency, is_long }
}

/// All figures, in the order they are measured: of one kind from small to large, so that the small tells of the large.
pub(super) const FIGURES: [Figure; 13] = [
    figure("call-sts", "sts GetCallerIdentity, once", Work::Call(&WHO), 1, NONE, false),
    figure("call-ec2", "ec2 DescribeInstances of 25, once", Work::Call(&INSTANCES), FEW, NONE, false),
    figure("call-s3", "s3 ListBuckets of 25, once", Work::Call(&BUCKETS), FEW, NONE, false),
    figure("list-100k-0ms", "100,000 keys, pages without latency", Work::List, 100_000, NONE, false),
    figure("list-1m-0ms", "1 million keys, pages without latency", Work::List, 1_000_000, NONE, true),
    figure("list-10m-0ms", "10 million keys, pages without latency", Work::List, 10_000_000, NONE, true),
    figure("list-100k-20ms", "100,000 keys, 20 ms a page", Work::List, 100_000, PAGE, false),
    figure("list-1m-20ms", "1 million keys, 20 ms a page", Work::List, 1_000_000, PAGE, true),
    figure("list-10m-20ms", "10 million keys, 20 ms a page", Work::List, 10_000_000, PAGE, true),
    figure("heads-1k", "1,000 HeadObject, 20 ms each", Work::Heads, 1000, PAGE, false),
    figure("heads-10k", "10,000 HeadObject, 20 ms each", Work::Heads, 10_000, PAGE, true),
    figure("regions-1", "DescribeInstances in one region, 20 ms", Work::Regions, FEW, PAGE, false),
    figure("regions-17", "DescribeInstances in 17 regions, 20 ms", Work::Regions, FEW * 17, PAGE, false),
];

impl Figure {
    /// How many rows the mock's listings have.
    pub(super) fn items(&self) -> u64 {
        match self.work {
            Work::List | Work::Heads => self.rows,
            Work::Call(_) | Work::Regions => FEW,
        }
    }

    /// Everybody who does it, with surroundings of their own. Files that are read go into `folder`.
    pub(super) fn contenders(&self, clients: &Clients, server: &Server, folder: &Path) -> Result<Vec<Contender>> {
        let team = Team { clients, server };
        match self.work {
            Work::Call(small) => team.call(small),
            Work::List => team.list(),
            Work::Heads => team.heads(folder),
            Work::Regions => team.regions(if self.rows == FEW { &REGIONS[..1] } else { &REGIONS }),
        }
    }
}

struct Team<'a> {
    clients: &'a Clients,
    server: &'a Server,
}

impl Team<'_> {
    fn call(&self, small: &Small) -> Result<Vec<Contender>> {
        let Small { service, operation, kebab, snake, member, path } = *small;
        let members = Reading::Members(member);
        let words = ["call", service, operation, "--params", "{}"];
        let mut all = vec![self.ours("nuaws-rt, kept answer", &words, members)?];
        all.push(self.ours("nuaws-rt, sent", &[&words[..], &["--no-cache"]].concat(), members)?);
        for who in ["Nushell, kept answer", "Nushell, sent"] {
            let script = format!(
                "use generated/{service}.nu *
                 let count = ({service} {kebab} | get {member} | append [] | length)
                 mut taken = []
                 for _ in 0..<50 {{ $taken ++= [(timeit {{ {service} {kebab} | ignore }})] }}
                 print ({{seconds: (($taken | math median) / 1sec), count: $count, sum: null}} | to json --raw)"
            );
            all.push(self.nu(who, format!("{service} {kebab}"), script)?);
        }
        for (who, aws) in self.aws() {
            let service = if service == "s3" { "s3api" } else { service };
            all.push(self.peer(who, Side::Sequential, aws, &[service, kebab, "--output", "json"], members)?);
        }
        if let Some(boto3) =
            self.boto("boto3, living client", Side::Sequential, &["call", service, snake, path, "50"])?
        {
            all.push(boto3);
        }
        if let Some(python) = &self.clients.boto3 {
            let script = format!("import boto3; print(boto3.client('{service}').{snake}())");
            all.push(self.peer("boto3, new process", Side::Sequential, python, &["-c", &script], members)?);
        }
        Ok(all)
    }

    fn list(&self) -> Result<Vec<Contender>> {
        let params = format!(r#"{{"Bucket":"{BUCKET}"}}"#);
        let words =
            ["call", "s3", "ListObjectsV2", "--params", &params, "--output", "frames", "--stream", "--no-cache"];
        let with = |more: &[&'static str]| [&words[..], more].concat();
        let mut all = vec![self.ours("nuaws-rt", &words, Reading::Frames)?];
        all.push(self.ours("nuaws-rt --parallel", &with(&["--parallel"]), Reading::Frames)?);
        all.push(self.ours(
            "nuaws-rt --parallel --unordered",
            &with(&["--parallel", "--unordered"]),
            Reading::Frames,
        )?);
        for (who, module, line) in [
            ("Nushell", "s3", format!("s3 list-objects-v2 --bucket {BUCKET} --stream")),
            ("Nushell --parallel", "nuaws", format!("nuaws s3 list-objects-v2 --bucket {BUCKET} --stream --parallel")),
        ] {
            let line = format!("{line} | get Size | math sum");
            // A sum alone would not tell how many there were; a list of all sizes tells both.
            let script = format!(
                "use generated/{module}.nu *
                 let begun = date now
                 let sizes = ({} | get Size)
                 let answer = {{count: ($sizes | length), sum: ($sizes | math sum | into int)}}
                 print ({{seconds: (((date now) - $begun) / 1sec), ...$answer}} | to json --raw)",
                line.trim_end_matches(" | get Size | math sum")
            );
            all.push(self.nu(who, line, script)?);
        }
        if let Some(s5cmd) = &self.clients.s5cmd {
            let bucket = format!("s3://{BUCKET}/*");
            all.push(self.peer("s5cmd", Side::Sequential, s5cmd, &["du", &bucket], Reading::Du)?);
        }
        for (who, aws) in self.aws() {
            let query = "[length(Contents), sum(Contents[].Size)]";
            let words = ["s3api", "list-objects-v2", "--bucket", BUCKET, "--query", query, "--output", "json"];
            all.push(self.peer(who, Side::Sequential, aws, &words, Reading::Pair)?);
        }
        all.extend(self.boto("boto3", Side::Sequential, &["objects", BUCKET])?);
        Ok(all)
    }

    fn heads(&self, folder: &Path) -> Result<Vec<Contender>> {
        let (rows, commands) = (folder.join("rows.jsonl"), folder.join("commands.txt"));
        self.write_rows(&rows, &commands)?;
        let (rows_text, commands_text) = (rows.to_string_lossy(), commands.to_string_lossy());
        let words = [
            "call",
            "s3",
            "HeadObject",
            "--params",
            "{}",
            "--rows",
            "many",
            "--output",
            "frames",
            "--stream",
            "--no-cache",
        ];
        let mut ours = self.ours("nuaws-rt", &words, Reading::Frames)?;
        ours.shown += " < rows.jsonl";
        ours.stdin = Some(rows.clone());
        let script = format!(
            "use generated/s3.nu *
             let rows = (open --raw '{rows_text}' | lines | each {{ from json }})
             let begun = date now
             let sizes = ($rows | s3 head-object | get ContentLength)
             let answer = {{count: ($sizes | length), sum: ($sizes | math sum | into int)}}
             print ({{seconds: (((date now) - $begun) / 1sec), ...$answer}} | to json --raw)"
        );
        let mut all =
            vec![ours, self.nu("Nushell", "$rows | s3 head-object | get ContentLength | math sum".into(), script)?];
        if let Some(s5cmd) = &self.clients.s5cmd {
            let words = ["--json", "--numworkers", "256", "run", &commands_text];
            let mut peer = self.peer("s5cmd, 256 workers", Side::Parallel, s5cmd, &words, Reading::Lines)?;
            peer.shown = "s5cmd --json --numworkers 256 run commands.txt".into();
            all.push(peer);
        }
        for (who, threads, side) in
            [("boto3, 32 threads", "32", Side::Parallel), ("boto3, loop", "1", Side::Sequential)]
        {
            all.extend(
                self.boto(who, side, &["heads", &rows_text, threads])?
                    .map(|boto3| Contender { shown: format!("python boto.py heads rows.jsonl {threads}"), ..boto3 }),
            );
        }
        Ok(all)
    }

    /// What is asked for: all keys of the bucket, as rows and as s5cmd's commands.
    fn write_rows(&self, rows: &Path, commands: &Path) -> Result<()> {
        let place = Place::new(self.server)?;
        let params = format!(r#"{{"Bucket":"{BUCKET}"}}"#);
        let mut call = place.call(["s3", "ListObjectsV2", &params], &["--output", "jsonl", "--no-cache"]);
        let output = call.stderr(Stdio::inherit()).output()?;
        ensure!(output.status.success(), "the keys cannot be listed");
        let (mut lines, mut words) = (String::new(), String::new());
        for line in String::from_utf8(output.stdout)?.lines() {
            let row: serde_json::Value = serde_json::from_str(line)?;
            let key = row["Key"].as_str().unwrap_or_default();
            lines += &format!("{}\n", serde_json::json!({ "Bucket": BUCKET, "Key": key }));
            words += &format!("head s3://{BUCKET}/{key}\n");
        }
        fs::write(rows, lines)?;
        fs::write(commands, words)?;
        Ok(())
    }

    fn regions(&self, regions: &[&str]) -> Result<Vec<Contender>> {
        let names = regions.join(",");
        let short = if regions.len() > 1 { format!("{},…", regions[0]) } else { names.clone() };
        let words = [
            "call",
            "ec2",
            "DescribeInstances",
            "--params",
            "{}",
            "--regions",
            &names,
            "--output",
            "frames",
            "--no-cache",
        ];
        let mut ours = self.ours("nuaws-rt", &words, Reading::Frames)?;
        ours.shown = ours.shown.replace(&names, &short);
        let list = regions.join(" ");
        let line = format!("ec2 describe-instances --regions [{list}]");
        let script = format!(
            "use generated/ec2.nu *
             let begun = date now
             let count = ({line} | length)
             print ({{seconds: (((date now) - $begun) / 1sec), count: $count, sum: null}} | to json --raw)"
        );
        let shown = format!("ec2 describe-instances --regions [{}]", short.replace(',', " "));
        let mut all = vec![ours, self.nu("Nushell", shown, script)?];
        let all_at_once = regions.len().to_string();
        for (who, threads, side) in
            [("boto3, a thread each", all_at_once.as_str(), Side::Parallel), ("boto3, loop", "1", Side::Sequential)]
        {
            if regions.len() == 1 && side == Side::Parallel {
                continue;
            }
            all.extend(
                self.boto(who, side, &["regions", &names, threads])?
                    .map(|boto3| Contender { shown: format!("python boto.py regions {short} {threads}"), ..boto3 }),
            );
        }
        if let ([region], Some((who, aws))) = (regions, self.aws().next()) {
            let words = ["ec2", "describe-instances", "--region", region, "--output", "json"];
            all.push(self.peer(who, Side::Sequential, aws, &words, Reading::Members(INSTANCES.member))?);
        }
        Ok(all)
    }

    fn aws(&self) -> impl Iterator<Item = (&'static str, &Client)> {
        let both = [("AWS CLI v2", self.clients.aws2.as_ref()), ("AWS CLI v1", self.clients.aws1.as_ref())];
        both.into_iter().filter_map(|(who, client)| Some((who, client?)))
    }

    fn ours(&self, who: &'static str, words: &[&str], reading: Reading) -> Result<Contender> {
        let shown = format!("nuaws-rt {}", spelled(words));
        self.contender(who, Side::Ours, shown, binary(), words, reading)
    }

    /// A script in Nushell, which prints what it took.
    fn nu(&self, who: &'static str, shown: String, script: String) -> Result<Contender> {
        let words = ["--no-config-file", "--no-std-lib", "-c", &script];
        self.contender(who, Side::Nushell, shown, self.clients.nushell.program.clone(), &words, Reading::Told)
    }

    fn peer(
        &self,
        who: &'static str,
        side: Side,
        client: &Client,
        words: &[&str],
        reading: Reading,
    ) -> Result<Contender> {
        let name = client.program.file_stem().unwrap_or_default().to_string_lossy();
        self.contender(who, side, format!("{name} {}", spelled(words)), client.program.clone(), words, reading)
    }

    /// A piece of work in `boto.py`.
    fn boto(&self, who: &'static str, side: Side, words: &[&str]) -> Result<Option<Contender>> {
        let Some(python) = &self.clients.boto3 else { return Ok(None) };
        let script = root().join("xtask/src/bench/peers/boto.py");
        let script = script.to_string_lossy();
        let words = [&[&*script], words].concat();
        let mut made = self.peer(who, side, python, &words, Reading::Told)?;
        made.shown = format!("python boto.py {}", spelled(&words[1..]));
        Ok(Some(made))
    }

    fn contender(
        &self,
        who: &'static str,
        side: Side,
        shown: String,
        program: PathBuf,
        words: &[&str],
        reading: Reading,
    ) -> Result<Contender> {
        let args = words.iter().map(|word| (*word).to_owned()).collect();
        let may_be_kept = who.ends_with(KEPT);
        Ok(Contender {
            who,
            side,
            shown,
            place: Place::new(self.server)?,
            program,
            args,
            stdin: None,
            may_be_kept,
            reading,
        })
    }
}

/// Words as a shell wants them.
fn spelled(words: &[&str]) -> String {
    let plain = |word: &str| word.chars().all(|char| char.is_alphanumeric() || "-_.,:/=".contains(char));
    let spelled = words.iter().map(|word| if plain(word) { (*word).to_owned() } else { format!("'{word}'") });
    spelled.collect::<Vec<_>>().join(" ")
}
