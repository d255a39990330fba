//! What AWS's clients do outside the models: requests held against botocore's, and what happens over several requests.
//!
//! The comparison runs where `cargo xtask test` has set up its Python; elsewhere there is nothing to compare with.
#![expect(clippy::unwrap_used, reason = "a test that is surprised stops")]

mod flows;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

/// Headers that say who sends, when, how often, and how long it is; that one side leaves to its HTTP client; and the two
/// that a required checksum may stand in.
const OWN: [&str; 13] = [
    "accept-encoding",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "connection",
    "content-length",
    "content-md5",
    "expect",
    "host",
    "user-agent",
    "x-amz-checksum-crc32",
    "x-amz-date",
    "x-amz-user-agent",
];
struct Case {
    /// botocore's name of the service, and ours.
    service: (&'static str, &'static str),
    operation: &'static str,
    params: Value,
    settings: &'static [(&'static str, &'static str)],
    region: &'static str,
    /// The member that is piped, and its bytes.
    body: Option<(&'static str, Vec<u8>)>,
}

fn case(service: (&'static str, &'static str), operation: &'static str, params: Value) -> Case {
    Case { service, operation, params, settings: &[], region: "us-west-2", body: None }
}

impl Case {
    fn with(self, settings: &'static [(&'static str, &'static str)]) -> Case {
        Case { settings, ..self }
    }

    fn region(self, region: &'static str) -> Case {
        Case { region, ..self }
    }

    fn piped(self, member: &'static str, bytes: Vec<u8>) -> Case {
        Case { body: Some((member, bytes)), ..self }
    }
}

fn cases() -> Vec<Case> {
    let glacier = ("glacier", "glacier");
    let s3 = ("s3", "s3");
    let outposts = "arn:aws:s3-outposts:us-west-2:123456789012:outpost:op-01ac5d28a6a232904:bucket:mybucket";
    let account: &[_] = &[("AWS_ACCOUNT_ID", "123456789012")];
    let snapshot = "arn:aws:rds:eu-west-1:123456789012:snapshot:x";
    let source = |extra: Value| {
        let mut params = json!({"SourceRegion": "eu-west-1"});
        params.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        params
    };
    let cluster = source(json!({
        "SourceDBClusterSnapshotIdentifier": snapshot, "TargetDBClusterSnapshotIdentifier": "t"}));
    let created = source(json!({"DBClusterIdentifier": "c", "Engine": "docdb"}));
    vec![
        case(("apigateway", "api-gateway"), "GetRestApis", json!({"limit": 5})),
        case(
            ("apigateway", "api-gateway"),
            "GetExport",
            json!({"restApiId": "a", "stageName": "s", "exportType": "swagger", "accepts": "application/yaml"}),
        ),
        case(glacier, "ListVaults", json!({})),
        case(glacier, "UploadArchive", json!({"vaultName": "v"})).piped("body", b"hello".to_vec()),
        case(glacier, "UploadMultipartPart", json!({"vaultName": "v", "uploadId": "u", "range": "bytes 0-3145727/*"}))
            .piped("body", (0..3 << 20).map(|at| (at % 251) as u8).collect()),
        case(("route53", "route-53"), "GetHostedZone", json!({"Id": "/hostedzone/Z1"})),
        case(("route53", "route-53"), "GetChange", json!({"Id": "/change/C1"})),
        case(("route53", "route-53"), "GetReusableDelegationSet", json!({"Id": "/delegationset/N1"})),
        case(
            ("ec2", "ec2"),
            "RunInstances",
            json!({"MinCount": 1, "MaxCount": 1, "UserData": "#!/bin/sh\n", "ClientToken": "t"}),
        ),
        case(("ec2", "ec2"), "DescribeHosts", json!({"Filters": [{"Name": "state", "Values": ["available"]}]})),
        case(
            ("autoscaling", "auto-scaling"),
            "CreateLaunchConfiguration",
            json!({"LaunchConfigurationName": "l", "UserData": "#!/bin/sh\n"}),
        ),
        case(
            ("logs", "cloudwatch-logs"),
            "CreateExportTask",
            json!({"logGroupName": "g", "fromTime": 1, "to": 2, "destination": "b"}),
        ),
        case(("cloudsearchdomain", "cloudsearch-domain"), "Search", json!({"query": "a b", "returnFields": "title"})),
        case(
            ("machinelearning", "machine-learning"),
            "Predict",
            json!({"MLModelId": "m", "Record": {"a": "b"},
                "PredictEndpoint": "https://realtime.machinelearning.us-east-1.amazonaws.com"}),
        ),
        case(("s3control", "s3-control"), "GetPublicAccessBlock", json!({"AccountId": "123456789012"})),
        case(("s3control", "s3-control"), "GetBucket", json!({"Bucket": outposts})),
        case(("s3control", "s3-control"), "GetBucket", json!({"Bucket": outposts, "AccountId": "123456789012"})),
        case(
            ("s3control", "s3-control"),
            "CreateBucket",
            json!({"Bucket": "made", "OutpostId": "op-01ac5d28a6a232904"}),
        ),
        case(
            s3,
            "HeadObject",
            json!({"Bucket": "b-1", "Key": "k", "SSECustomerAlgorithm": "AES256", "SSECustomerKey": "0123456789abcdef"}),
        ),
        case(
            s3,
            "CopyObject",
            json!({"Bucket": "b-1", "Key": "k", "CopySource": "b/a key+ü?versionId=v1",
                "CopySourceSSECustomerAlgorithm": "AES256", "CopySourceSSECustomerKey": "0123456789abcdef"}),
        ),
        case(
            s3,
            "CopyObject",
            json!({"Bucket": "b-1", "Key": "k", "CopySource": {"Bucket": "b", "Key": "a?b", "VersionId": "v/1"}}),
        ),
        case(
            s3,
            "CopyObject",
            json!({"Bucket": "b-1", "Key": "k",
                "CopySource": {"Bucket": "arn:aws:s3:us-west-2:123456789012:accesspoint/ap", "Key": "k"}}),
        ),
        case(s3, "ListObjectsV2", json!({"Bucket": "b-1", "Prefix": "a b"})),
        case(s3, "ListObjects", json!({"Bucket": "b-1"})),
        case(s3, "ListObjectVersions", json!({"Bucket": "b-1"})),
        case(
            s3,
            "DeleteObjects",
            json!({"Bucket": "b-1", "Delete": {"Objects": [{"Key": "a\r\nb"}]}, "ChecksumAlgorithm": "SHA256"}),
        ),
        case(("ec2", "ec2"), "CopySnapshot", json!({"SourceSnapshotId": "snap-1", "SourceRegion": "eu-west-1"})),
        case(
            ("ec2", "ec2"),
            "CopySnapshot",
            json!({"SourceSnapshotId": "snap-1", "SourceRegion": "eu-west-1", "PresignedUrl": "https://given"}),
        ),
        case(
            ("rds", "rds"),
            "CopyDBSnapshot",
            source(json!({"SourceDBSnapshotIdentifier": snapshot, "TargetDBSnapshotIdentifier": "t"})),
        ),
        case(
            ("rds", "rds"),
            "CopyDBSnapshot",
            source(json!({"SourceDBSnapshotIdentifier": snapshot, "TargetDBSnapshotIdentifier": "t",
                "PreSignedUrl": "https://given"})),
        ),
        case(
            ("rds", "rds"),
            "CopyDBSnapshot",
            json!({"SourceDBSnapshotIdentifier": snapshot, "TargetDBSnapshotIdentifier": "t"}),
        ),
        case(
            ("rds", "rds"),
            "CreateDBInstanceReadReplica",
            source(json!({"DBInstanceIdentifier": "r", "SourceDBInstanceIdentifier": snapshot})),
        ),
        case(
            ("rds", "rds"),
            "StartDBInstanceAutomatedBackupsReplication",
            source(json!({"SourceDBInstanceArn": snapshot})),
        ),
        case(("rds", "rds"), "CopyDBClusterSnapshot", cluster.clone()),
        case(("rds", "rds"), "CreateDBCluster", created.clone()),
        case(("neptune", "neptune"), "CopyDBClusterSnapshot", cluster.clone()),
        case(("neptune", "neptune"), "CreateDBCluster", created.clone()),
        case(("docdb", "docdb"), "CopyDBClusterSnapshot", cluster),
        case(("docdb", "docdb"), "CreateDBCluster", created),
        case(
            ("sqs", "sqs"),
            "SendMessage",
            json!({"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/1/q", "MessageBody": "m"}),
        ),
        case(("cloudwatch", "cloudwatch"), "ListDashboards", json!({})),
        case(("dynamodb", "dynamodb"), "ListTables", json!({})).with(account),
        case(("dynamodb", "dynamodb"), "ListTables", json!({})),
        case(("dynamodb", "dynamodb"), "ListTables", json!({}))
            .with(&[("AWS_ACCOUNT_ID", "123456789012"), ("AWS_ACCOUNT_ID_ENDPOINT_MODE", "disabled")]),
        case(("dynamodb", "dynamodb"), "ListTables", json!({})).with(&[("AWS_ACCOUNT_ID_ENDPOINT_MODE", "required")]),
        case(
            ("dynamodb", "dynamodb"),
            "DescribeTable",
            json!({"TableName": "arn:aws:dynamodb:us-west-2:999999999999:table/t"}),
        )
        .with(account),
        case(("kinesis", "kinesis"), "DescribeLimits", json!({})).with(account),
        case(
            ("kinesis", "kinesis"),
            "DescribeStreamSummary",
            json!({"StreamARN": "arn:aws:kinesis:us-west-2:999999999999:stream/s"}),
        ),
        case(("timestream-write", "timestream-write"), "DescribeEndpoints", json!({})),
        case(("timestream-write", "timestream-write"), "ListDatabases", json!({}))
            .with(&[("AWS_ENDPOINT_DISCOVERY_ENABLED", "false")]),
        case(("sts", "sts"), "GetCallerIdentity", json!({})).with(&[("AWS_STS_REGIONAL_ENDPOINTS", "legacy")]),
        case(("sts", "sts"), "GetCallerIdentity", json!({})).with(&[("AWS_STS_REGIONAL_ENDPOINTS", "regional")]),
        case(("sts", "sts"), "GetCallerIdentity", json!({})).region("fips-us-gov-west-1"),
        case(
            ("sts", "sts"),
            "AssumeRoleWithWebIdentity",
            json!({"RoleArn": "arn:aws:iam::123456789012:role/some-role", "RoleSessionName": "me", "WebIdentityToken": "token"}),
        ),
        case(
            ("sts", "sts"),
            "AssumeRoleWithSAML",
            json!({"RoleArn": "arn:aws:iam::123456789012:role/some-role", "PrincipalArn": "arn:aws:iam::123456789012:saml-provider/p",
                "SAMLAssertion": "abcd"}),
        ),
        case(("cognito-identity", "cognito-identity"), "GetId", json!({"IdentityPoolId": "us-west-2:0"})),
        case(("cognito-identity", "cognito-identity"), "GetOpenIdToken", json!({"IdentityId": "us-west-2:0"})),
        case(
            ("cognito-identity", "cognito-identity"),
            "UnlinkIdentity",
            json!({"IdentityId": "us-west-2:0", "Logins": {"a": "b"}, "LoginsToRemove": ["a"]}),
        ),
        case(
            ("cognito-identity", "cognito-identity"),
            "GetCredentialsForIdentity",
            json!({"IdentityId": "us-west-2:0"}),
        ),
        case(("iam", "iam"), "ListRoles", json!({})),
        case(("importexport", "importexport"), "ListJobs", json!({})),
        case(("bedrock-runtime", "bedrock-runtime"), "ListAsyncInvokes", json!({})),
        case(("bedrock-runtime", "bedrock-runtime"), "ListAsyncInvokes", json!({}))
            .with(&[("AWS_BEARER_TOKEN_BEDROCK", "token")]),
        case(("bedrock-runtime", "bedrock-runtime"), "ListAsyncInvokes", json!({}))
            .with(&[("AWS_BEARER_TOKEN_BEDROCK", "token"), ("AWS_AUTH_SCHEME_PREFERENCE", "sigv4")]),
        case(
            ("stepfunctions", "sfn"),
            "StartSyncExecution",
            json!({"stateMachineArn": "arn:aws:states:us-west-2:1:stateMachine:s"}),
        ),
        case(
            ("stepfunctions", "sfn"),
            "StartSyncExecution",
            json!({"stateMachineArn": "arn:aws:states:us-west-2:1:stateMachine:s"}),
        )
        .with(&[("AWS_DISABLE_HOST_PREFIX_INJECTION", "true")]),
        case(
            ("lex-runtime", "lex-runtime-service"),
            "GetSession",
            json!({"botName": "b", "botAlias": "a", "userId": "me"}),
        ),
        case(("iot-data", "iot-data-plane"), "GetThingShadow", json!({"thingName": "t"})),
    ]
}

#[test]
fn requests_are_botocores() {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/venv/bin/python");
    if !python.exists() {
        eprintln!("no botocore to compare with: `cargo xtask test` sets it up");
        return;
    }
    let cases = cases();
    let theirs = theirs(&python, &cases);
    assert_eq!(theirs.len(), cases.len());
    let mut different = Vec::new();
    for (case, theirs) in cases.iter().zip(&theirs) {
        let (ours, theirs) = (ours(case), Request::of(theirs, |body| BASE64_STANDARD.decode(body).unwrap()));
        if ours != theirs {
            let Case { operation, params, settings, region, .. } = case;
            different
                .push(format!("{operation} {params} {settings:?} {region}\n  ours   {ours:?}\n  theirs {theirs:?}"));
        }
    }
    assert!(different.is_empty(), "{} of {} differ:\n{}", different.len(), cases.len(), different.join("\n"));
}

fn theirs(python: &Path, cases: &[Case]) -> Vec<Value> {
    let given: Vec<Value> = cases
        .iter()
        .map(|case| {
            let settings: BTreeMap<_, _> = case.settings.iter().copied().collect();
            let (member, bytes) = case.body.as_ref().map_or((None, &[][..]), |(member, bytes)| (Some(*member), bytes));
            json!({"client": case.service.0, "operation": case.operation, "params": case.params, "settings": settings,
                "region": case.region, "body": member, "bytes": BASE64_STANDARD.encode(bytes)})
        })
        .collect();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/customizations/prepared.py");
    let output = run(Command::new(python).arg(script), &serde_json::to_vec(&given).unwrap());
    serde_json::from_slice(&output).unwrap()
}

fn ours(case: &Case) -> Request {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nuaws-rt"));
    command.args(["call", case.service.1, case.operation, "--dry-run", "--output", "json"]);
    command.args(["--region", case.region, "--params", &case.params.to_string()]);
    if case.body.is_some() {
        command.arg("--body");
    }
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("AWS_") || name.starts_with("NUAWS_")) {
        command.env_remove(name);
    }
    command.env("NUAWS_DAEMON", "off");
    command.envs([("AWS_ACCESS_KEY_ID", "AKID"), ("AWS_SECRET_ACCESS_KEY", "secret")]);
    command.envs([("AWS_CONFIG_FILE", "/dev/null"), ("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")]);
    command.envs(case.settings.iter().copied());
    let bytes = case.body.as_ref().map_or(&[][..], |(_, bytes)| bytes);
    // JSON has no bytes: those that are no text are in base64.
    let is_text = std::str::from_utf8(bytes).is_ok();
    match serde_json::from_slice(&run(&mut command, bytes)) {
        Ok(request) => Request::of(&request, |body| match is_text {
            true => body.as_bytes().to_vec(),
            false => BASE64_STANDARD.decode(body).unwrap(),
        }),
        Err(_) => Request::Refused,
    }
}

fn run(command: &mut Command, stdin: &[u8]) -> Vec<u8> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Whoever wants no input closes it.
    _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap().stdout
}

/// What must be the same of a request.
#[derive(Debug, PartialEq)]
enum Request {
    Refused,
    Sent {
        method: String,
        /// Scheme, host and path.
        place: String,
        query: Vec<(String, String)>,
        headers: BTreeMap<String, String>,
        /// Algorithm, region and service of the signature, or the whole token.
        signed: String,
        body: Body,
    },
}

#[derive(Debug, PartialEq)]
enum Body {
    Form(Vec<(String, String)>),
    Json(Value),
    Bytes(Vec<u8>),
}

impl Request {
    fn of(request: &Value, bytes: impl Fn(&str) -> Vec<u8>) -> Request {
        if request.get("error").is_some() {
            return Request::Refused;
        }
        let text = |key: &str| request[key].as_str().unwrap_or_default();
        let mut headers: BTreeMap<String, String> = serde_json::from_value(request["headers"].clone()).unwrap();
        let signed = headers.get("authorization").cloned().unwrap_or_default();
        let signed = match signed.split_once(" Credential=") {
            Some((algorithm, rest)) => format!("{algorithm} {}", scope(rest.split(',').next().unwrap_or_default())),
            None => signed,
        };
        headers.retain(|name, value| !OWN.contains(&&**name) && !value.is_empty());
        let content_type = headers.remove("content-type").unwrap_or_default();
        let (path, query) = text("url").split_once('?').unwrap_or((text("url"), ""));
        let bytes = bytes(text("body"));
        let body = match content_type {
            kind if kind.contains("urlencoded") => Body::Form(pairs(&String::from_utf8_lossy(&bytes))),
            kind if kind.contains("json") => Body::Json(serde_json::from_slice(&bytes).unwrap_or(Value::Null)),
            _ => Body::Bytes(bytes),
        };
        let place = path.trim_end_matches('/').to_owned();
        Request::Sent { method: text("method").to_owned(), place, query: pairs(query), headers, signed, body }
    }
}

/// Date, region and service of a credential without the key and the date.
fn scope(credential: &str) -> &str {
    credential.splitn(3, '/').nth(2).unwrap_or_default()
}

/// Names and values in name order. Of a presigned URL among them only what does not depend on the time.
fn pairs(query: &str) -> Vec<(String, String)> {
    let plain = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let parts = query.split('&').filter(|part| !part.is_empty());
    let mut pairs: Vec<_> = parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (plain(name), plain(value))
        })
        .collect();
    for (name, value) in &mut pairs {
        if name == "X-Amz-Credential" {
            *value = scope(value).to_owned();
        }
        if let Some((place, query)) = value.split_once('?').filter(|_| value.contains("X-Amz-Signature=")) {
            *value = format!("{place}?{:?}", self::pairs(query));
        }
    }
    pairs.retain(|(name, _)| !matches!(&**name, "X-Amz-Date" | "X-Amz-Signature"));
    pairs.sort();
    pairs
}
